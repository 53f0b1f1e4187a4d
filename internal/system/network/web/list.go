package web

import (
	"strconv"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

type listView struct {
	frame    ui.Frame
	public   overview
	signedIn bool
	mayBegin bool
	filters  []ui.Tab
	columns  []ui.Column
	rows     []listRow
	pages    ui.PagesProps
	empty    ui.EmptyProps
}

type listRow struct {
	name, href, kind string
	members, seats   string
	lacks            []string
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	l, q := r.Lang, r.URL.Query()
	public, err := w.networks.Public(r.Context())
	if err != nil {
		return web.Response{}, err
	}
	if !r.Scope.SignedIn() {
		v := listView{frame: r.Frame(text.Networks(l), ui.Crumb{Text: text.Networks(l)}), public: overviewOf(r, public)}
		v.frame.Wide = true
		return web.Page(listPage(v)), nil
	}
	show, after := q.Get("vis"), q.Get("efter")
	state := network.Active
	if show == "afsluttede" {
		state = network.Closed
	}
	page, err := w.networks.List(r.Context(), r.Scope, state, after)
	if err != nil {
		return web.Response{}, err
	}
	v := listView{
		public: overviewOf(r, public), signedIn: true,
		frame: r.Frame(text.Networks(l), ui.Crumb{Text: text.Networks(l)}), mayBegin: r.Scope.Holds(access.Adviser),
		filters: []ui.Tab{
			{Text: text.ShowRunning(l), Href: list, Current: state == network.Active},
			{Text: text.ShowClosed(l), Href: list + "?vis=afsluttede", Current: state == network.Closed},
		},
		columns: []ui.Column{
			{Text: text.ColumnNetwork(l)}, {Text: text.ColumnMembers(l), Number: true}, {Text: text.ColumnSeats(l), Number: true}, {Text: text.ColumnLacking(l)},
		},
		pages: ui.PagesProps{Lang: l}, empty: ui.EmptyProps{What: text.NoNetworks(l), Why: text.NoNetworksWhy(l)},
	}
	v.frame.Wide = true
	if state == network.Closed {
		v.empty = ui.EmptyProps{What: text.NoNetworksHere(l)}
	}
	for _, n := range page.Networks {
		v.rows = append(v.rows, rowOf(r, n))
	}
	if after != "" {
		v.pages.Previous = list + web.Query("vis", show)
	}
	if page.Next != "" {
		v.pages.Next = list + web.Query("vis", show, "efter", page.Next)
	}
	return web.Page(listPage(v)), nil
}

// rowOf is a network of the list. What its own municipalities lack is told to
// those who work there, how many lack something to those who lead it.
func rowOf(r *web.Request, n network.Listed) listRow {
	l, today := r.Lang, r.Today()
	row := listRow{
		name: n.Name, href: n.ID.Address(), kind: n.Programme.Name.In(l), members: strconv.Itoa(len(n.Members)), seats: strconv.Itoa(n.Seats),
	}
	lacking := 0
	for _, m := range n.Members {
		if len(m.Lacks(n.Programme, today)) > 0 {
			lacking++
		}
	}
	for _, m := range n.Own {
		for _, role := range m.Lacks(n.Programme, today) {
			row.lacks = append(row.lacks, text.LacksShort(l, i18n.Lower(role.Name.In(l))))
		}
	}
	if n.MayLead() && lacking > 0 {
		row.lacks = append(row.lacks, text.LackingShort(l, lacking))
	}
	return row
}
