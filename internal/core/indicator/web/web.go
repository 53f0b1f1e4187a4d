// Package web is where indicators are seen and kept up in the browser: the
// charts with the numbers beneath, entering and correcting a number, reading
// numbers from a file, and what is owed across subjects.
package web

import (
	"context"
	"net/url"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// Web answers for indicators.
type Web struct {
	indicators *indicator.Service
	owners     []subject.Owner

	// What makes files of a document.
	print, word func(context.Context, paper.Document) ([]byte, error)
}

// New makes it.
func New(indicators *indicator.Service, subjects *subject.Registry, pdf, word func(context.Context, paper.Document) ([]byte, error)) *Web {
	return &Web{indicators, subjects.OwnersOf(indicator.Noun), pdf, word}
}

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	view, change := access.Subject(indicator.Noun, access.View), access.Subject(indicator.Noun, access.Change)
	const (
		one   = indicator.Address + "/{indicator}"
		value = one + "/tal/{period}"
		phase = one + "/median/faser"
		file  = one + "/import"
	)
	routes := []web.Route{
		web.Get(indicator.Address, access.SignedIn, w.list),
		web.Get(one, view, w.show),
		web.Post(one+"/tal", change, w.enter),
		web.Get(value, change, w.value),
		web.Post(value, change, w.correct),
		web.Get(one+"/rediger", change, w.edit),
		web.Post(one+"/rediger", change, w.save),
		web.Get(one+"/median", change, w.median),
		web.Post(one+"/median", change, w.freeze),
		web.Post(phase, change, w.rephase),
		web.Post(phase+"/{from}/fjern", change, w.unphase),
		web.Get(file, change, w.file),
		web.Upload(file, change, w.read),
		web.Get(file+"/{preview}", change, w.preview),
		web.Post(file+"/{preview}", change, w.take),
		web.Get(one+"/tal.xlsx", view, w.xlsx),
		web.Get(one+"/tal.csv", view, w.csv),
		web.Get(one+"/dokument.pdf", view, w.pdf),
		web.Get(one+"/dokument.docx", view, w.docx),
		web.Get(one+"/udskrift", view, w.printed),
	}
	for _, o := range w.owners {
		routes = append(routes,
			web.Get(o.Path+"/{subject}/maalinger", access.Subject(o.Kind, access.View), w.shelf(o.Kind)),
			web.Get(o.Path+"/{subject}/maalinger/ny", access.Subject(o.Kind, access.Change), w.begin(o.Kind)),
			web.Post(o.Path+"/{subject}/maalinger/ny", access.Subject(o.Kind, access.Change), w.define(o.Kind)))
	}
	return routes
}

// head is the top that the pages of an indicator have in common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
}

// tab is the page of a subject's indicators.
func tab(in *subject.Subject) string { return in.Address + "/maalinger" }

func headOf(r *web.Request, v *indicator.View, title string, crumbs ...ui.Crumb) head {
	way := []ui.Crumb{{Text: text.Section(r.Lang), Href: tab(v.Subject)}}
	if len(crumbs) == 0 {
		way = append(way, ui.Crumb{Text: v.Name})
	} else {
		way = append(append(way, ui.Crumb{Text: v.Name, Href: v.Address()}), crumbs...)
	}
	top := subjectweb.HeadOf(r, v.Subject, title, "indicators", way...)
	top.Frame.Wide = true
	return head{frame: top.Frame, top: top}
}

func idOf(r *web.Request) indicator.ID { return indicator.ID(r.PathValue("indicator")) }

// find is the indicator that the address names, within the caller's scope.
func (w *Web) find(r *web.Request) (*indicator.View, error) {
	return w.indicators.Find(r.Context(), r.Scope, idOf(r))
}

// kindOf is the chart that the address asks for.
func kindOf(r *web.Request) indicator.Kind {
	if r.URL.Query().Get("diagram") == limitsParam {
		return indicator.Limits
	}
	return indicator.Run
}

const limitsParam = "kontrol"

// numbers reads the number fields of a form; what can't be read is told with
// the field's name.
type numbers struct {
	form   url.Values
	lang   i18n.Lang
	checks fault.Checks
}

func (n *numbers) read(name string) *indicator.Decimal {
	s := n.form.Get(name)
	if s == "" {
		return nil
	}
	d, ok := indicator.ParseDecimal(n.lang, s)
	if !ok {
		n.checks.Add(name, text.NumberWrong)
		return nil
	}
	return &d
}

func (n *numbers) day(name string) calendar.Date {
	d, ok := web.Day(n.form, name)
	n.checks.Need(ok, name, text.DayWrong)
	return d
}

// dated is the day in an address; what is no day is not found.
func dated(s string) (calendar.Date, error) {
	d, err := calendar.Parse(s)
	if err != nil {
		return d, fault.New(fault.NotFound, text.NotFound)
	}
	return d, nil
}

// failed answers a form that could not be taken with the page that draw makes of
// what is wrong, and passes every other error on.
func failed(l i18n.Lang, err error, draw func(ui.Errors) (web.Response, error)) (web.Response, error) {
	list, mendable := ui.ErrorsOf(l, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	return draw(list)
}

// written is a number as it stands in a field; empty for none.
func written(l i18n.Lang, n *indicator.Decimal) string {
	if n == nil {
		return ""
	}
	return n.Written(l)
}

// badge is how an indicator stands, in a word or two.
type badge struct {
	words string
	kind  ui.Kind
}

// standing says what the latest values mean: the target first, then a signal,
// then that there is none.
func standing(l i18n.Lang, i *indicator.Indicator, s *indicator.Series) []badge {
	var badges []badge
	last, measured := i.Last()
	if !measured {
		return nil
	}
	if !last.Hidden && i.Reached(last.Value) {
		badges = append(badges, badge{text.TargetReached(l), ui.Success})
	}
	current := s.Current()
	for _, signal := range current {
		if good, told := s.Good(signal); told {
			if good {
				return append(badges, badge{text.BetterNow(l), ui.Success})
			}
			return append(badges, badge{text.WorseNow(l), ui.Warning})
		}
	}
	if len(current) > 0 {
		return append(badges, badge{text.ChangedNow(l), ui.Info})
	}
	if s.Tells() {
		return append(badges, badge{text.CalmNow(l), ui.Neutral})
	}
	return append(badges, badge{text.FewNow(l), ui.Neutral})
}

// missingBadge says that numbers are missing, and whether it is late.
func missingBadge(l i18n.Lang, i *indicator.Indicator, today calendar.Date) (badge, bool) {
	missing := i.Missing(today)
	if len(missing) == 0 {
		return badge{}, false
	}
	kind := ui.Warning
	if i.Late(today) > 0 {
		kind = ui.Failure
	}
	return badge{text.MissingFor(l, i.SayMissing(l, missing)), kind}, true
}
