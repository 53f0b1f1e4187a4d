// Package web shows people what they have ordered: how far it has come, and
// the document when it is ready.
package web

import (
	"tovholder/internal/core/making"
	"tovholder/internal/core/making/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// Web answers for orders.
type Web struct{ orders *making.Service }

// New makes it.
func New(orders *making.Service) *Web { return &Web{orders} }

// Routes are the room's addresses. Whose order it is, the use case asks.
func (w *Web) Routes() []web.Route {
	const one = making.Root + "/{order}"
	return []web.Route{
		web.Get(making.Root, access.SignedIn, w.list),
		web.Get(one, access.SignedIn, w.show),
		web.Get(one+"/fil", access.SignedIn, w.file),
	}
}

type listView struct {
	frame   ui.Frame
	columns []ui.Column
	rows    []orderView
}

type orderView struct {
	frame                       ui.Frame
	title, href, file           string
	ordered, state, lead, wrong string
	kind                        ui.Kind
	percent                     int
	follows, making             bool
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	l := r.Lang
	all, err := w.orders.Mine(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	v := listView{
		frame:   r.Frame(text.Orders(l), ui.Crumb{Text: text.Orders(l)}),
		columns: []ui.Column{{Text: text.Document(l)}, {Text: text.Ordered(l)}, {Text: text.Status(l)}},
	}
	for _, o := range all {
		v.rows = append(v.rows, viewOf(l, o))
	}
	return web.Page(listPage(v)), nil
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	o, err := w.orders.Get(r.Context(), r.Scope, making.ID(r.PathValue("order")))
	if err != nil {
		return web.Response{}, err
	}
	v := viewOf(r.Lang, o)
	v.frame = r.Frame(o.Title, ui.Crumb{Text: text.Orders(r.Lang), Href: making.Root}, ui.Crumb{Text: o.Title})
	v.frame.Follows = v.follows
	return web.Page(showPage(v)), nil
}

func (w *Web) file(r *web.Request) (web.Response, error) {
	f, err := w.orders.Fetch(r.Context(), r.Scope, making.ID(r.PathValue("order")))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(f.Mime, f.Name, f.Bytes), nil
}

func viewOf(l i18n.Lang, o making.Order) orderView {
	v := orderView{
		title: o.Title, href: o.Page(), ordered: i18n.DateTime(l, o.Ordered), percent: o.Percent,
		follows: !o.Settled(), making: o.State == making.Making,
	}
	switch o.State {
	case making.Waiting:
		v.state, v.lead = text.Waiting(l), text.WaitingLead(l)
	case making.Making:
		v.state, v.lead, v.kind = text.Making(l), text.MakingLead(l), ui.Info
	case making.Ready:
		v.state, v.lead, v.kind = text.Ready(l), text.ReadyLead(l, calendar.Of(o.Ordered).AddDays(making.Kept-1)), ui.Success
		v.file = o.Page() + "/fil"
	case making.Failed:
		v.state, v.wrong, v.kind = text.Failed(l), o.Problem, ui.Failure
	}
	return v
}
