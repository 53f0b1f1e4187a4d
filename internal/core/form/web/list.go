package web

import (
	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// listView are the forms of a subject.
type listView struct {
	top   top
	at    string
	items []itemView
}

type itemView struct {
	title, purpose string
	state          string
	kind           ui.Kind
	note           string // who it waits for, what it came back for
	href           string // of the document; empty while it is not begun
	form, slot     string
	begins         bool // the caller may begin it
	writes         string
}

func (w *Web) list(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		s, items, err := w.forms.List(r.Context(), r.Scope, subject.Ref{Kind: kind, ID: r.PathValue("subject")})
		if err != nil {
			return web.Response{}, err
		}
		l := r.Lang
		v := listView{
			top: subjectweb.HeadOf(r, s, text.DocumentsOf(l, s.Name), tab, ui.Crumb{Text: text.Documents(l)}), at: tabAddress(s),
		}
		for _, item := range items {
			v.items = append(v.items, itemOf(l, s, item))
		}
		return web.Page(listPage(v)), nil
	}
}

func itemOf(l i18n.Lang, s *subject.Subject, item form.Item) itemView {
	v := itemView{title: item.Title.In(l), purpose: item.Form.Purpose.In(l), form: item.Form.ID, slot: item.Slot, state: text.StateNotBegun(l)}
	v.begins = !s.Closed && (s.MayLead || s.Holds(item.Form.Write...))
	if d := item.Document; d != nil {
		v.href = d.Address()
		v.state, v.kind = stateOf(l, d)
		v.note = noteOf(l, d)
		if v.begins && d.Open() {
			v.writes = d.Address() + "/skriv"
		}
	}
	return v
}

// stateOf is how far a document has come, in a word or two.
func stateOf(l i18n.Lang, d *form.Document) (string, ui.Kind) {
	words, standing := form.StateName(l, d.Form, d.State, d.Reason != "")
	if d.State == form.Consultation || d.State == form.Waiting {
		return words, ui.Info
	}
	return words, subjectweb.Kind(standing)
}

// noteOf is what is to be known about how far it has come.
func noteOf(l i18n.Lang, d *form.Document) string {
	switch d.State {
	case form.Consultation:
		return text.ConsultedUntil(l, d.ConsultUntil)
	case form.Waiting:
		return text.WaitsFor(l, d.WaitsFor(l))
	case form.Settled:
		return text.VersionSince(l, d.InForce, d.Day)
	case form.Draft:
		switch {
		case d.Reason != "":
			return text.ReturnedBy(l, d.ReturnedBy)
		case d.InForce > 0:
			return text.VersionInForce(l, d.InForce)
		}
	}
	return text.BegunBy(l, d.BegunBy, d.BegunAt)
}

func (w *Web) begin(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		posted, err := r.Form()
		if err != nil {
			return web.Response{}, err
		}
		id, err := w.forms.Begin(r.Context(), r.Scope, subject.Ref{Kind: kind, ID: r.PathValue("subject")}, posted.Get("form"), posted.Get("slot"))
		if err != nil {
			return web.Response{}, err
		}
		return web.SeeOther("/dokumenter/" + string(id) + "/skriv"), nil
	}
}
