package web

import (
	"net/url"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// conveningView is the form in which the coming meetings are made at once.
type conveningView struct {
	frame        ui.Frame
	over         string
	action, back string
	form         ui.Form
	rows         []conveningRowView
	version      int64
}

type conveningRowView struct {
	key, name, window string
	several           bool
}

func (w *Web) convening(r *web.Request) (web.Response, error) {
	v, all, err := w.conveningOf(r, ui.Form{Lang: r.Lang, Values: url.Values{}})
	if err != nil {
		return web.Response{}, err
	}
	for _, c := range all {
		at, st := c.Item.Key+".", c.Settled
		if !c.Agreed {
			st.StartsAt, st.EndsAt = usualStart, usualEnd
		}
		ui.SetDate(v.form.Values, at+"day", st.Day)
		if st.Last.After(st.Day) {
			ui.SetDate(v.form.Values, at+"last_day", st.Last)
		}
		v.form.Values.Set(at+"make", "yes")
		v.form.Values.Set(at+"starts_at", st.StartsAt)
		v.form.Values.Set(at+"ends_at", st.EndsAt)
		v.form.Values.Set(at+"place", st.Place)
		v.form.Values.Set(at+"reason", st.Reason)
	}
	return web.Page(conveningPage(v)), nil
}

// The times that stand in the form of a meeting that has none yet.
const (
	usualStart = "10:00"
	usualEnd   = "15:00"
)

func (w *Web) conveningOf(r *web.Request, form ui.Form) (conveningView, []network.Convening, error) {
	n, all, err := w.networks.Convenable(r.Context(), r.Scope, networkID(r))
	if err != nil {
		return conveningView{}, nil, err
	}
	l := r.Lang
	v := conveningView{
		frame: r.Frame(text.ConveneTitle(l), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: n.Name, Href: n.ID.Address()}, ui.Crumb{Text: text.ConveneTitle(l)}),
		over:  n.Name, action: n.ID.Address() + "/moederaekke", back: n.ID.Address(), form: form, version: n.Version,
	}
	v.frame.Invalid = len(form.Errors) > 0
	for _, c := range all {
		described, _, _ := n.Programme.Activity(c.Item.Activity)
		row := conveningRowView{key: c.Item.Key, name: n.Programme.Title(c.Item.Key).In(l), several: described.Occurrence(c.Item.Number).Length.Days > 1}
		if !c.Item.Earliest.IsZero() {
			row.window = text.Window(l, c.Item.Earliest, c.Item.Latest)
		}
		v.rows = append(v.rows, row)
	}
	return v, all, nil
}

func (w *Web) convene(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	_, all, err := w.networks.Convenable(r.Context(), r.Scope, networkID(r))
	if err != nil {
		return web.Response{}, err
	}
	settle := map[string]network.Settled{}
	for _, c := range all {
		at := c.Item.Key + "."
		if form.Get(at+"make") != "yes" {
			continue
		}
		day, _ := web.Day(form, at+"day")
		last, read := web.Day(form, at+"last_day")
		if !read {
			last = calendar.Date{}.AddDays(1) // what can't be read is as wrong as one before the first
		}
		settle[c.Item.Key] = network.Settled{
			Day: day, Last: last, StartsAt: form.Get(at + "starts_at"), EndsAt: form.Get(at + "ends_at"), Place: form.Get(at + "place"), Reason: form.Get(at + "reason"),
		}
	}
	made, err := w.networks.Convene(r.Context(), r.Scope, networkID(r), settle, web.Version(form))
	switch {
	case err == nil:
		return web.SeeOther(networkID(r).Address()).Saying(text.SaidConvened(r.Lang, made)), nil
	case fault.Is(err, fault.Stale):
		return w.bothConvened(r, form)
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, _, err := w.conveningOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	v.version = web.Version(form)
	return web.Again(conveningPage(v)), nil
}

// bothConvened shows what is agreed now, of what has no meeting yet, beside what
// the reader wrote.
func (w *Web) bothConvened(r *web.Request, yours url.Values) (web.Response, error) {
	v, all, err := w.conveningOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	p := ui.BothProps{Frame: v.frame, Action: v.action, Version: v.version, Keep: v.back}
	for n, c := range all {
		at := c.Item.Key + "."
		if yours.Get(at+"make") != "yes" {
			continue
		}
		p.Fields = append(p.Fields, ui.BothField{Name: at + "make", Now: "yes", Yours: "yes", Hidden: true})
		p.Fields = append(p.Fields, settledFields(r.Lang, at, v.rows[n].name+": ", c.Settled, yours)...)
	}
	return web.Both(ui.BothVersions(p)), nil
}
