package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// reportView is the form in which a municipality enters all its measures of a
// period.
type reportView struct {
	head
	form    ui.Form
	choose  ui.Form
	periods []ui.Option
	period  string
	action  string
	parts   []reportPart
	imports []link
	small   string
	back    string
}

type reportPart struct {
	code, name, how, unit string
	shares                bool
	version               int64
}

// reported is one period of the form: measures that are measured as often are
// entered together.
type reported struct {
	every indicator.Period
	start calendar.Date
}

func (p reported) value() string { return string(p.every) + ":" + p.start.String() }

const periodParam = "periode"

// periodsOf are the periods that can be reported on, the oldest missing one
// first; then those that have been, to be corrected.
func periodsOf(all []*indicator.View, today calendar.Date) []reported {
	var missing, rest []reported
	add := func(list *[]reported, p reported) {
		if !slices.Contains(*list, p) && !slices.Contains(missing, p) {
			*list = append(*list, p)
		}
	}
	for _, i := range all {
		for _, start := range i.Missing(today) {
			add(&missing, reported{i.Period, start})
		}
	}
	slices.SortStableFunc(missing, func(a, b reported) int { return a.start.Compare(b.start) })
	for _, i := range all {
		if now := i.Period.Start(today); !i.Closed(today) && !now.Before(i.Period.Start(i.From)) {
			add(&rest, reported{i.Period, now})
		}
		for _, v := range slices.Backward(i.Values) {
			add(&rest, reported{i.Period, v.Start})
		}
	}
	return append(missing, rest...)
}

func (w *Web) reporting(r *web.Request) (web.Response, error) {
	v, _, err := w.reportOf(r, r.URL.Query().Get(periodParam), ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(reportPage(v)), nil
}

// reportOf is the form for a period, with what stands there now.
func (w *Web) reportOf(r *web.Request, period string, form ui.Form) (reportView, []*indicator.View, error) {
	l, ref := r.Lang, subject.Ref{Kind: network.MemberKind, ID: string(memberID(r))}
	in, all, err := w.networks.Indicators.Measures(r.Context(), r.Scope, ref)
	if err != nil {
		return reportView{}, nil, err
	}
	m, err := w.networks.FindMember(r.Context(), r.Scope, memberID(r))
	if err != nil {
		return reportView{}, nil, err
	}
	at := network.MemberAddress(m.ID) + "/data"
	v := reportView{
		head: headOf(r, in, text.ReportTitle(l), "indicators", ui.Crumb{Text: text.ReportTitle(l)}), action: at, back: m.Network.ID.Address() + "/data",
		small: text.ReportSmall(l, int(w.networks.Indicators.Least())),
	}
	v.frame.Invalid = len(form.Errors) > 0
	if r.Method != "GET" {
		v.frame.Address = at
	}
	options := periodsOf(all, r.Today())
	chosen := -1
	for n, p := range options {
		v.periods = append(v.periods, ui.Option{Value: p.value(), Text: p.every.Name(l, p.start)})
		if p.value() == period || n == 0 && period == "" {
			chosen = n
		}
	}
	if chosen < 0 {
		if len(options) > 0 {
			return reportView{}, nil, fault.New(fault.NotFound, text.NoSuchMeasure)
		}
		return v, nil, nil
	}
	p := options[chosen]
	v.period, v.choose = p.value(), ui.Form{Lang: l, Values: url.Values{periodParam: {p.value()}}}
	values := url.Values{}
	var of []*indicator.View
	for _, i := range all {
		if i.Period != p.every {
			continue
		}
		of = append(of, i)
		now, _ := i.Value(p.start)
		name, how := i.Name, i.How
		if described, ok := m.Network.Programme.Network.Measure(i.Code); ok {
			name, how = described.Name.In(l), described.How.In(l)
		}
		v.parts = append(v.parts, reportPart{i.Code, name, how, i.UnitWord(l), i.Unit == indicator.Percent, now.Version})
		v.imports = append(v.imports, link{text.ReportImport(l, i18n.Lower(name)), i.Address() + "/import"})
		for field, value := range standing(l, now) {
			values.Set(field+"-"+i.Code, value)
		}
	}
	if v.form = form; form.Values == nil {
		v.form.Values = values
	}
	return v, of, nil
}

// standing is a value as the fields of the form have it; one that is hidden from
// the reader leaves them empty.
func standing(l i18n.Lang, now indicator.Value) map[string]string {
	written := func(d *indicator.Decimal) string {
		if d == nil {
			return ""
		}
		return d.Written(l)
	}
	fields := map[string]string{"part": written(now.Part), "whole": written(now.Whole), "note": now.Note, "value": ""}
	if now.Version > 0 && !now.Hidden && now.Part == nil {
		fields["value"] = now.Value.Written(l)
	}
	return fields
}

func (w *Web) report(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	v, of, err := w.reportOf(r, form.Get(periodParam), ui.Form{Lang: r.Lang, Values: form})
	if err != nil {
		return web.Response{}, err
	}
	_, day, _ := strings.Cut(v.period, ":")
	start, _ := calendar.Parse(day) // one of the options
	reports, err := reportsIn(r.Lang, form, of, start)
	if err == nil {
		err = w.networks.Indicators.EnterAll(r.Context(), r.Scope, subject.Ref{Kind: network.MemberKind, ID: string(memberID(r))}, reports)
	}
	switch {
	case err == nil:
		every := indicator.Period(strings.TrimSuffix(v.period, ":"+day))
		return web.SeeOther(v.back).Saying(text.ReportSaved(r.Lang, every.Name(r.Lang, start))), nil
	case fault.Is(err, fault.Stale):
		return bothReported(r, v, of, start, form), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v.form, v.frame.Invalid = sent, true
	return web.Again(reportPage(v)), nil
}

// reportsIn reads what was filled in; a measure that was left empty, and has
// nothing yet, is left out.
func reportsIn(l i18n.Lang, form url.Values, of []*indicator.View, start calendar.Date) ([]indicator.Report, error) {
	var reports []indicator.Report
	var checks fault.Checks
	for _, i := range of {
		r := indicator.Report{Code: i.Code, Entry: indicator.Entry{Start: start, Note: form.Get("note-" + i.Code)}}
		r.Version, _ = strconv.ParseInt(form.Get("version-"+i.Code), 10, 64)
		for field, into := range map[string]**indicator.Decimal{"value": &r.Value, "part": &r.Part, "whole": &r.Whole} {
			d, ok := numberOf(l, form.Get(field+"-"+i.Code))
			checks.Need(ok, field+"-"+i.Code, text.ReportNumberWrong)
			*into = d
		}
		if r.Value == nil && r.Part == nil && r.Whole == nil && (r.Version == 0 || i.HidesSmall()) {
			continue
		}
		reports = append(reports, r)
	}
	return reports, checks.Err()
}

// bothReported shows what stands now beside what the reader wrote.
func bothReported(r *web.Request, v reportView, of []*indicator.View, start calendar.Date, form url.Values) web.Response {
	l := r.Lang
	p := ui.BothProps{Frame: v.frame, Action: v.action, Keep: v.back, Fields: []ui.BothField{{Name: periodParam, Now: v.period, Yours: v.period, Hidden: true}}}
	for n, i := range of {
		now, _ := i.Value(start)
		saved, name := standing(l, now), v.parts[n].name
		version := strconv.FormatInt(now.Version, 10)
		p.Fields = append(p.Fields, ui.BothField{Name: "version-" + i.Code, Now: version, Yours: version, Hidden: true})
		for _, f := range []struct{ field, label string }{{"value", text.ReportValue(l)}, {"part", text.ReportPart(l)}, {"whole", text.ReportWhole(l)}, {"note", text.ReportNote(l)}} {
			p.Fields = append(p.Fields, ui.BothField{Name: f.field + "-" + i.Code, Label: name + ": " + f.label, Now: saved[f.field], Yours: form.Get(f.field + "-" + i.Code)})
		}
	}
	return web.Both(ui.BothVersions(p))
}
