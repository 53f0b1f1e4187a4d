package web

import (
	"net/url"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type valueView struct {
	head
	title, lead, back string
	least             int
	hidden            bool // the number that stands is hidden from this reader
	entry             entryView
	columns           []ui.Column
	earlier           []earlierRow
}

type earlierRow struct{ number, note, who, when string }

// value is the page on which one period's number is entered or corrected.
func (w *Web) value(r *web.Request) (web.Response, error) {
	i, value, err := w.valueOf(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	form := ui.Form{Lang: l, Values: url.Values{"note": {value.Note}, "part": {written(l, value.Part)}, "whole": {written(l, value.Whole)}}}
	if value.Version > 0 && !value.Hidden && value.Part == nil {
		form.Values.Set("value", value.Value.Written(l))
	}
	return web.Page(valuePage(valueViewOf(r, i, value, form))), nil
}

func (w *Web) valueOf(r *web.Request) (*indicator.View, indicator.Value, error) {
	start, err := dated(r.PathValue("period"))
	if err != nil {
		return nil, indicator.Value{}, err
	}
	if _, err := w.indicators.MayEnter(r.Context(), r.Scope, idOf(r)); err != nil {
		return nil, indicator.Value{}, err
	}
	return w.indicators.ValueOf(r.Context(), r.Scope, idOf(r), start)
}

func valueViewOf(r *web.Request, i *indicator.View, value indicator.Value, form ui.Form) valueView {
	l := r.Lang
	period := i.Period.Name(l, value.Start)
	v := valueView{title: text.EnterTitle(l, period), back: i.Address(), least: int(i.Least()), hidden: value.Hidden}
	if value.Version > 0 {
		v.title, v.lead = text.CorrectTitle(l, period), text.CorrectLead(l)
	}
	v.head = headOf(r, i, v.title, ui.Crumb{Text: v.title})
	v.frame.Invalid = len(form.Errors) > 0
	v.entry = entryView{form: form, action: valueAddress(i, value.Start), version: value.Version, shares: i.Unit == indicator.Percent, unit: i.UnitWord(l)}
	v.columns = []ui.Column{{Text: text.ColumnNumber(l), Number: true}, {Text: text.ColumnNote(l)}, {Text: text.ColumnWho(l)}, {Text: text.ColumnWhen(l)}}
	for _, p := range value.Past {
		said := i.Say(l, indicator.Value{Value: p.Value, Part: p.Part, Hidden: p.Hidden})
		v.earlier = append(v.earlier, earlierRow{said, p.Note, p.PersonName, i18n.DateTime(l, p.At)})
	}
	return v
}

func (w *Web) correct(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	i, value, err := w.valueOf(r)
	if err != nil {
		return web.Response{}, err
	}
	e, err := entryIn(r.Lang, form)
	e.Start = value.Start
	if err == nil {
		err = w.indicators.Enter(r.Context(), r.Scope, idOf(r), e)
	}
	if err == nil {
		return web.SeeOther(i.Address()).Saying(text.SavedNumber(r.Lang, i.Period.Name(r.Lang, value.Start))), nil
	}
	if fault.Is(err, fault.Stale) {
		return w.staleValue(r, i, value.Start, form)
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		value.Version = e.Version
		return web.Again(valuePage(valueViewOf(r, i, value, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

// staleValue shows the number that somebody else has written beside the
// caller's own.
func (w *Web) staleValue(r *web.Request, i *indicator.View, start calendar.Date, form url.Values) (web.Response, error) {
	l := r.Lang
	now, _ := i.Value(start)
	saved := func(n *indicator.Decimal) string { return written(l, n) }
	title := text.CorrectTitle(l, i.Period.Name(l, start))
	value := ui.BothField{Name: "value", Label: text.Number(l), Yours: form.Get("value")}
	switch {
	case now.Hidden:
		value.NowText = i.Say(l, now)
	case now.Part == nil:
		value.Now = now.Value.Written(l)
	}
	fields := []ui.BothField{value, {Name: "note", Label: text.Note(l), Now: now.Note, Yours: form.Get("note")}}
	if i.Unit == indicator.Percent {
		fields = append(fields, ui.BothField{Name: "part", Label: text.Part(l), Now: saved(now.Part), Yours: form.Get("part")},
			ui.BothField{Name: "whole", Label: text.Whole(l), Now: saved(now.Whole), Yours: form.Get("whole")})
	}
	return web.Both(ui.BothVersions(ui.BothProps{
		Frame: headOf(r, i, title, ui.Crumb{Text: title}).frame, Action: valueAddress(i, start), Version: now.Version, Keep: i.Address(), Fields: fields,
	})), nil
}
