package web

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

type frontView struct {
	frame    ui.Frame
	member   bool // logged in, so that there is something to search in
	search   ui.Field
	newest   []hit
	open     []hit
	awaited  []ui.RowProps
	follows  []followView
	mayWrite bool
	mayBegin bool          // a handbook
	read     []ui.RowProps // handbooks that are published
	written  []ui.RowProps // handbooks of the caller's networks
}

// followView is a network whose new questions the caller is told of, or not.
type followView struct {
	name, value string
	on          bool
}

const newestMost = 6

func (w *Web) front(r *web.Request) (web.Response, error) {
	l := r.Lang
	v := frontView{frame: frameOf(r, text.Library(l)), member: r.Scope.SignedIn(), search: ui.Form{Lang: l}.Field("q", text.SearchLabel(l))}
	read, err := w.library.Published(r.Context())
	if err != nil {
		return web.Response{}, err
	}
	for _, h := range read {
		v.read = append(v.read, ui.RowProps{Title: h.Title, Href: h.Address(), Meta: text.HandbookMeta(l, h.Edition, calendar.Of(h.Published))})
	}
	if !v.member {
		return web.Page(frontPage(v)), nil
	}
	front, err := w.library.Front(r.Context(), r.Scope, newestMost)
	if err != nil {
		return web.Response{}, err
	}
	v.newest, v.open, v.mayWrite = hitsOf(l, front.Newest), hitsOf(l, front.Open), len(front.Networks) > 0
	for _, a := range front.Awaited {
		v.awaited = append(v.awaited, ui.RowProps{Title: a.Title, Href: a.Review.Address(), Meta: a.Network, When: text.WaitsDue(l, a.Review.Due)})
	}
	v.mayBegin = front.MayBegin
	for _, h := range front.Books {
		row := ui.RowProps{Title: h.Title, Href: h.Workshop(), Meta: text.HandbookUnpublished(l)}
		if h.Edition > 0 {
			row.Meta = text.HandbookMeta(l, h.Edition, calendar.Of(h.Published))
		}
		v.written = append(v.written, row)
	}
	for _, n := range front.Networks {
		v.follows = append(v.follows, followView{n.Name, refValue(n.Ref), front.Follows[n.Ref]})
	}
	return web.Page(frontPage(v)), nil
}

type findView struct {
	frame    ui.Frame
	form     ui.Form
	kinds    []ui.Option
	methods  []ui.Option
	settings []ui.Option
	voices   []ui.Option
	networks []ui.Option
	tag      string
	anything bool // something is left out
	hits     []hit
	meant    string
	pages    ui.PagesProps
	mayWrite bool
}

func filterOf(r *web.Request) knowledge.Filter {
	q := r.URL.Query()
	return knowledge.Filter{
		Query: q.Get("q"), Kind: knowledge.Kind(q.Get("slags")), Method: knowledge.Method(q.Get("metode")), Setting: knowledge.Setting(q.Get("sted")),
		By: organisation.ID(q.Get("fra")), In: refOf(q.Get("netvaerk")), Tag: q.Get("tema"), State: knowledge.State(q.Get("vis")), After: q.Get("efter"),
	}
}

// addressOf is the search with another place in the list.
func addressOf(f knowledge.Filter, after string) string {
	return finding + web.Query("q", f.Query, "slags", string(f.Kind), "metode", string(f.Method), "sted", string(f.Setting), "fra", string(f.By),
		"netvaerk", refValue(f.In), "tema", f.Tag, "vis", string(f.State), "efter", after)
}

func (w *Web) find(r *web.Request) (web.Response, error) {
	f, l := filterOf(r), r.Lang
	page, err := w.library.List(r.Context(), r.Scope, f, knowledge.PageSize)
	if err != nil {
		return web.Response{}, err
	}
	choices, err := w.library.Choices(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	v := findView{
		frame: frameOf(r, text.SearchTitle(l), ui.Crumb{Text: text.SearchTitle(l)}), form: ui.Form{Lang: l, Values: r.URL.Query()},
		kinds: []ui.Option{{Text: text.AllKinds(l)}}, methods: methodOptions(l, text.AllMethods(l)), settings: settingOptions(l, text.AllSettings(l)),
		voices: []ui.Option{{Text: text.AllOrganisations(l)}}, networks: append([]ui.Option{{Text: text.AllNetworks(l)}}, networkOptions(l, choices.Networks)...),
		tag: f.Tag, anything: !f.Empty(), hits: hitsOf(l, page.Items), meant: page.Meant, pages: ui.PagesProps{Lang: l}, mayWrite: len(choices.Networks) > 0,
	}
	for _, k := range append(knowledge.EntryKinds(), knowledge.Question) {
		v.kinds = append(v.kinds, ui.Option{Value: string(k), Text: k.Name(l)})
	}
	for _, one := range choices.Voices {
		v.voices = append(v.voices, ui.Option{Value: string(one.ID), Text: one.Name})
	}
	if f.After != "" {
		v.pages.Previous = addressOf(f, "")
	}
	if page.Next != "" {
		v.pages.Next = addressOf(f, page.Next)
	}
	return web.Page(findPage(v)), nil
}

func followWords(l i18n.Lang, n followView) string {
	if n.on {
		return text.Following(l)
	}
	return ""
}
