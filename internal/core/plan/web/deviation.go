package web

import (
	"net/url"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// deviationView is a row that departs from the approved plan.
type deviationView struct {
	id, title, href, words string
	reason, by             string
	earlier                string
	action                 string
	may                    bool
	version                int64
	form                   ui.Form
	stale                  bool
}

func deviationsOf(r *web.Request, p *plan.Plan) []deviationView {
	var views []deviationView
	for _, d := range p.Deviations() {
		views = append(views, deviationOf(r, p, d))
	}
	return views
}

func deviationOf(r *web.Request, p *plan.Plan, d plan.Deviation) deviationView {
	l := r.Lang
	v := deviationView{
		id: anchor(d.Now.Number), title: d.Title(), href: p.RowAddress(d.Now.Number), words: p.Differs(l, d.Difference), reason: d.Reason, earlier: d.Earlier,
		action: p.RowAddress(d.Now.Number) + "/begrundelse", may: p.MayTell(r.Scope, d.Now), version: d.ReasonVersion,
	}
	if d.Reason != "" {
		v.by = text.GivenBy(l, d.ReasonBy, calendar.Of(d.ReasonAt))
	}
	v.form = ui.Form{Lang: l, Values: url.Values{"reason": {d.Reason + d.Earlier}}} // one of them is empty
	return v
}

func (v deviationView) field() ui.Field {
	return v.form.Field("reason", text.ReasonLabel(v.form.Lang)).WithID("reason-" + v.id).OfRows(2)
}

// explain keeps a reason. What could not be taken comes back as it was written,
// beside a reason that somebody else has written meanwhile.
func (w *Web) explain(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.plans.Explain(r.Context(), r.Scope, idOf(r), numberOf(r), form.Get("reason"), web.Version(form))
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan") + "?vis=" + departed).Saying(text.ReasonKept(r.Lang)), nil
	}
	stale := fault.Is(err, fault.Stale)
	list, ok := ui.ErrorsOf(r.Lang, err)
	p, row, findErr := w.findRow(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := w.rowPageOf(r, p, row)
	if !stale && !ok || fault.Is(err, fault.Forbidden) || v.departs == nil {
		return web.Response{}, err
	}
	v.departs.form.Values, v.frame.Invalid = form, true
	if stale {
		v.departs.stale = true
		return web.Both(rowPage(v)), nil
	}
	for i := range list {
		if list[i].Name == "reason" {
			list[i].Name = "reason-" + v.departs.id
		}
	}
	v.form.Errors, v.departs.form.Errors = list, ui.Errors{{Name: "reason", Text: list[0].Text}}
	return web.Again(rowPage(v)), nil
}

// goalOptions are the goals that can be chosen; the one that is chosen stays
// among them when the documents no longer name it. There are none while no
// document names any.
func goalOptions(l i18n.Lang, p *plan.Plan, chosen plan.Goal) []ui.Option {
	if len(p.Goals) == 0 {
		return nil
	}
	options := make([]ui.Option, 0, len(p.Goals)+2)
	known := chosen.Text == ""
	for _, g := range p.Goals {
		options = append(options, ui.Option{Value: g.ID, Text: g.Text})
		known = known || g.ID == chosen.ID
	}
	if !known {
		options = append(options, ui.Option{Value: chosen.Key(), Text: text.GoalGone(l, chosen.Text)})
	}
	return options
}

// goalText is what a key of a goal stands for.
func goalText(p *plan.Plan, key string) string {
	if g, ok := p.Goal(key); ok {
		return g.Text
	}
	return key
}
