package web

import (
	"net/url"
	"slices"
	"strconv"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type showView struct {
	head
	name    string
	badges  []badge
	kinds   []ui.Tab
	wide    string // the picture for a large screen and for paper
	narrow  string // for a phone
	lines   []string
	read    []string // how the chart is read
	small   string
	done    []doneView
	columns []ui.Column
	rows    []rowView
	facts   []indicator.Fact
	entry   *entryView
	links   []link
	frozen  string
	phases  []string
}

type doneView struct {
	number           int
	name, href, date string
}

type rowView struct {
	period, number, against, note, who string
	missing                            bool
	href, act                          string
}

type link struct{ text, href string }

// entryView is the form in which a number is entered.
type entryView struct {
	form    ui.Form
	action  string
	lead    string
	options []ui.Option // periods to choose from; none where the address says it
	version int64
	shares  bool
	unit    string
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	i, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(showPage(showOf(r, i, ui.Form{Lang: r.Lang, Values: url.Values{}}))), nil
}

func showOf(r *web.Request, i *indicator.View, form ui.Form) showView {
	l, kind := r.Lang, kindOf(r)
	s := i.Series(kind)
	v := showView{head: headOf(r, i, i.Name), name: i.Name, badges: standing(l, i.Indicator, &s), lines: s.Sentences(l), facts: i.Facts(l)}
	v.frame.Invalid = len(form.Errors) > 0
	if r.Method != "GET" {
		v.frame.Address = i.Address()
	}
	v.kinds = []ui.Tab{
		{Text: text.RunChart(l), Href: i.Address(), Current: kind == indicator.Run},
		{Text: text.LimitsChart(l), Href: i.Address() + "?diagram=" + limitsParam, Current: kind == indicator.Limits},
	}
	v.read = []string{text.HowReadRun(l), text.SourceRun(l)}
	if kind == indicator.Limits {
		v.read = []string{text.HowReadLimits(l), text.SourceLimits(l)}
	}
	done := s.Done(l, i.Subject)
	if len(s.Starts) > 0 {
		v.wide, v.narrow = s.Chart(l, "diagram", done).SVG(chart.Wide()), s.Chart(l, "diagram-lille", done).SVG(chart.Narrow())
	}
	for _, d := range done {
		v.done = append(v.done, doneView{d.Number, d.Name, d.Href, i18n.Date(l, d.Day)})
	}
	v.small = i.SmallNote(l)
	if v.small == "" && i.AnySmall() {
		v.small = text.SmallSeen(l, int(i.Least()))
	}
	v.table(r, i, s)
	v.medians(l, i)
	v.entry = entryOf(r, i, form)
	v.links = linksOf(l, i, kind)
	if b, ok := missingBadge(l, i.Indicator, r.Today()); ok {
		v.badges = append(v.badges, b)
	}
	return v
}

func (v *showView) table(r *web.Request, i *indicator.View, s indicator.Series) {
	l := r.Lang
	against := text.ColumnAgainst(l)
	if s.Kind == indicator.Limits {
		against = text.ColumnAgainstMean(l)
	}
	v.columns = []ui.Column{
		{Text: text.ColumnPeriod(l)}, {Text: i.NumberHead(l), Number: true}, {Text: against}, {Text: text.ColumnNote(l)}, {Text: text.ColumnWho(l)},
	}
	if i.MayEnter {
		v.columns = append(v.columns, ui.Column{Text: text.Correct(l), Hidden: true})
	}
	lines := s.Lines(l)
	for _, line := range slices.Backward(lines) { // the newest first
		row := rowView{period: line.Period, number: line.Number, against: line.Against, note: line.Note, missing: line.Missing, who: line.Value.PersonName}
		if p := line.Value; p.Part != nil && p.Whole != nil {
			row.number += " (" + text.OfAll(l, p.Part.In(l, 0), p.Whole.In(l, 0)) + ")"
		}
		row.href, row.act = valueAddress(i, line.Start), text.Correct(l)
		if line.Missing {
			row.act = text.ActEnter(l)
		}
		v.rows = append(v.rows, row)
	}
}

func (v *showView) medians(l i18n.Lang, i *indicator.View) {
	if i.Frozen > 0 {
		v.frozen = text.FrozenIs(l, i.Frozen)
	}
	for _, p := range i.Phases {
		v.phases = append(v.phases, text.PhaseLine(l, i.Period.Name(l, p.From), p.Reason))
	}
}

func valueAddress(i *indicator.View, start calendar.Date) string {
	return i.Address() + "/tal/" + start.String()
}

func linksOf(l i18n.Lang, i *indicator.View, kind indicator.Kind) []link {
	at, query := i.Address(), ""
	if kind == indicator.Limits {
		query = "?diagram=" + limitsParam
	}
	var links []link
	if i.MayLead && i.Code == "" {
		links = append(links, link{text.Edit(l), at + "/rediger"})
	}
	if i.MayLead {
		links = append(links, link{text.ChooseMedian(l), at + "/median"})
	}
	if i.MayEnter {
		links = append(links, link{text.ImportNumbers(l), at + "/import"})
	}
	if len(i.Values) == 0 {
		return links
	}
	return append(links, link{text.DownloadXlsx(l), at + "/tal.xlsx"}, link{text.DownloadCsv(l), at + "/tal.csv"},
		link{text.PrintPage(l), at + "/udskrift" + query})
}

// entryOf is the form for the next missing number; nil for those who enter none.
func entryOf(r *web.Request, i *indicator.View, form ui.Form) *entryView {
	if !i.MayEnter {
		return nil
	}
	l := r.Lang
	e := &entryView{form: form, action: i.Address() + "/tal", shares: i.Unit == indicator.Percent, unit: i.UnitWord(l)}
	missing := i.Missing(r.Today())
	// the period that is under way can be entered as well
	now := i.Period.Start(r.Today())
	if _, there := i.Value(now); !there && !i.Closed(r.Today()) && !now.Before(i.Period.Start(i.From)) {
		missing = append(missing, now)
	}
	for _, start := range missing {
		e.options = append(e.options, ui.Option{Value: start.String(), Text: i.Period.Name(l, start)})
	}
	if len(missing) == 0 {
		return nil
	}
	e.lead = text.EnterLead(l, i.Period.Name(l, missing[0]))
	if e.form.Values.Get("period") == "" {
		e.form.Values.Set("period", missing[0].String())
	}
	return e
}

func (w *Web) enter(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	start, wrong := calendar.Parse(form.Get("period"))
	e, err := entryIn(r.Lang, form)
	if wrong != nil {
		start = calendar.Date{}
	}
	e.Start = start
	if err == nil {
		err = w.indicators.Enter(r.Context(), r.Scope, idOf(r), e)
	}
	i, findErr := w.find(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if err == nil {
		return web.SeeOther(i.Address()).Saying(text.SavedNumber(r.Lang, i.Period.Name(r.Lang, start))), nil
	}
	if fault.Is(err, fault.Stale) {
		return w.staleValue(r, i, start, form)
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		if !i.MayEnter {
			return web.Response{}, err
		}
		return web.Again(showPage(showOf(r, i, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

// entryIn reads what was filled in of a number.
func entryIn(l i18n.Lang, form url.Values) (indicator.Entry, error) {
	n := numbers{form: form, lang: l}
	e := indicator.Entry{Value: n.read("value"), Part: n.read("part"), Whole: n.read("whole"), Note: form.Get("note")}
	e.Version, _ = strconv.ParseInt(form.Get("version"), 10, 64)
	return e, n.checks.Err()
}
