package web

import (
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type shelfView struct {
	head
	mayLead  bool
	add      string
	cards    []card
	examples []example
}

// card is an indicator among the others of its subject.
type card struct {
	name, href     string
	last, period   string
	target         string
	spark, summary string
	badges         []badge
}

type example struct{ name, how, href string }

// shelf is the tab of a subject's indicators.
func (w *Web) shelf(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		in, views, err := w.indicators.Of(r.Context(), r.Scope, subject.Ref{Kind: kind, ID: r.PathValue("subject")})
		if err != nil {
			return web.Response{}, err
		}
		l := r.Lang
		top := subjectweb.HeadOf(r, in, text.TabTitle(l, in.Name), "indicators", ui.Crumb{Text: text.Section(l)})
		top.Frame.Wide = true
		v := shelfView{head: head{frame: top.Frame, top: top}, mayLead: in.MayLead && !in.Closed, add: tab(in) + "/ny"}
		for _, i := range views {
			v.cards = append(v.cards, cardOf(r, i))
		}
		if v.mayLead && len(v.cards) == 0 {
			for _, s := range indicator.Suggestions(l) {
				v.examples = append(v.examples, example{s.Name, s.How, v.add + "?eksempel=" + s.ID})
			}
		}
		return web.Page(shelfPage(v)), nil
	}
}

func cardOf(r *web.Request, i *indicator.View) card {
	l := r.Lang
	s := i.Series(indicator.Run)
	c := card{name: i.Name, href: i.Address(), summary: s.Summary(l), target: targetOf(l, i.Indicator), badges: standing(l, i.Indicator, &s)}
	if last, ok := i.Last(); ok {
		c.last, c.period = i.Say(l, last), i.Period.Name(l, last.Start)
		c.spark = s.Spark(l)
	}
	if b, ok := missingBadge(l, i.Indicator, r.Today()); ok {
		c.badges = append(c.badges, b)
	}
	if i.Closed(r.Today()) {
		c.badges = append(c.badges, badge{text.Ended(l, i.Until), ui.Neutral})
	}
	return c
}

func targetOf(l i18n.Lang, i *indicator.Indicator) string {
	switch {
	case i.Target == nil:
		return text.NoTarget(l)
	case i.TargetDay.IsZero():
		return text.TargetFor(l, i.In(l, *i.Target))
	}
	return text.TargetBy(l, i.In(l, *i.Target), i.TargetDay)
}
