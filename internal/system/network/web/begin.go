package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"

	"github.com/google/uuid"
)

// beginView is the form in which a network is begun or edited.
type beginView struct {
	frame      ui.Frame
	heading    string
	lead       string
	action     string
	button     string
	back       string
	form       ui.Form
	programmes []ui.Option // none when the network is there
	people     []ui.Option
	version    int64
	closing    string // where the network is closed; empty when it can't be
}

func (w *Web) blank(r *web.Request) (web.Response, error) {
	v, err := w.blankOf(r, ui.Form{Lang: r.Lang, Values: url.Values{"once": {uuid.NewString()}}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(beginPage(v)), nil
}

func (w *Web) blankOf(r *web.Request, form ui.Form) (beginView, error) {
	choice, err := w.networks.Choice(r.Context(), r.Scope)
	if err != nil {
		return beginView{}, err
	}
	l := r.Lang
	v := beginView{
		frame:   r.Frame(text.BeginNetwork(l), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: text.BeginNetwork(l)}),
		heading: text.BeginNetwork(l), lead: text.BeginLead(l), action: list + "/nyt", button: text.BeginNow(l), back: list, form: form,
		people: contacts(r, choice.People),
	}
	v.frame.Invalid = len(form.Errors) > 0
	for _, p := range choice.Programmes {
		v.programmes = append(v.programmes, ui.Option{Value: p.ID, Text: p.Name.In(l), Hint: p.Summary.In(l)})
	}
	return v, nil
}

func contacts(r *web.Request, people []organisation.Person) []ui.Option {
	return append([]ui.Option{{Value: "", Text: text.NobodyChosen(r.Lang)}}, personOptions(people)...)
}

// detailsOf reads the form. An empty number of places is the programme's.
func detailsOf(form url.Values) network.Details {
	seats, err := strconv.Atoi(strings.TrimSpace(form.Get("seats")))
	if err != nil && strings.TrimSpace(form.Get("seats")) != "" {
		seats = -1
	}
	return network.Details{Name: form.Get("name"), Purpose: form.Get("purpose"), Seats: seats, Contact: organisation.PersonID(form.Get("contact"))}
}

func (w *Web) begin(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	start, ok := web.Day(form, "start")
	b := network.Beginning{Programme: form.Get("programme"), Details: detailsOf(form), Start: start, Once: form.Get("once")}
	var id network.ID
	if id, err = w.networks.Begin(r.Context(), r.Scope, b); err == nil && ok {
		return web.SeeOther(id.Address() + "/medlemmer").Saying(text.NetworkBegun(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.blankOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(beginPage(v)), nil
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	v, n, err := w.editOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	v.form.Values = valuesOf(n)
	return web.Page(beginPage(v)), nil
}

func valuesOf(n *network.Network) url.Values {
	return url.Values{"name": {n.Name}, "purpose": {n.Purpose}, "seats": {strconv.Itoa(n.Seats)}, "contact": {string(n.Contact)}}
}

func (w *Web) editOf(r *web.Request, form ui.Form) (beginView, *network.Network, error) {
	n, people, err := w.networks.Assistants(r.Context(), r.Scope, networkID(r))
	if err == nil && !n.MayLead() {
		err = fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, n.AgencyName) })
	}
	if err != nil {
		return beginView{}, nil, err
	}
	l := r.Lang
	v := beginView{
		frame:   r.Frame(text.EditNetwork(l), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: n.Name, Href: n.ID.Address()}, ui.Crumb{Text: text.EditNetwork(l)}),
		heading: text.EditNetwork(l), lead: n.Name, action: n.ID.Address() + "/ret", button: text.Save(l), back: n.ID.Address(), form: form,
		people: contacts(r, people), version: n.Version,
	}
	v.frame.Invalid = len(form.Errors) > 0
	if n.State == network.Active {
		v.closing = n.ID.Address() + "/afslutning"
	}
	return v, n, nil
}

func (w *Web) change(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.networks.Change(r.Context(), r.Scope, networkID(r), detailsOf(form), web.Version(form))
	switch {
	case err == nil:
		return web.SeeOther(networkID(r).Address()).Saying(text.NetworkSaved(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return w.both(r, form)
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, _, err := w.editOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(beginPage(v)), nil
}

// both shows the network as it is saved now beside what the reader wrote.
func (w *Web) both(r *web.Request, yours url.Values) (web.Response, error) {
	v, n, err := w.editOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	l, now := r.Lang, valuesOf(n)
	p := ui.BothProps{Frame: v.frame, Action: v.action, Version: n.Version, Keep: n.ID.Address()}
	for _, f := range []struct{ name, label string }{
		{"name", text.FieldName(l)}, {"purpose", text.FieldPurpose(l)}, {"seats", text.FieldSeats(l)},
	} {
		p.Fields = append(p.Fields, ui.BothField{Name: f.name, Label: f.label, Now: now.Get(f.name), Yours: yours.Get(f.name)})
	}
	called := func(id string) string {
		for _, o := range v.people {
			if o.Value == id {
				return o.Text
			}
		}
		return ""
	}
	p.Fields = append(p.Fields, ui.BothField{
		Name: "contact", Label: text.FieldContact(l), Now: now.Get("contact"), Yours: yours.Get("contact"), NowText: called(now.Get("contact")), YoursText: called(yours.Get("contact")),
	})
	return web.Both(ui.BothVersions(p)), nil
}

func (w *Web) close(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.networks.Close(r.Context(), r.Scope, networkID(r), web.Version(form)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(networkID(r).Address()).Saying(text.NetworkEnded(r.Lang)), nil
}
