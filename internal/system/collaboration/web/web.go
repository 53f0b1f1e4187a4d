// Package web is the collaboration model in the browser: the framework as it is
// published, and for those who take part where it stands, who has read it and
// how far the model has come.
package web

import (
	"context"
	"net/http"
	"net/url"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/collaboration/text"

	subjectweb "tovholder/internal/core/subject/web"
)

// Config is what a Web is made of.
type Config struct {
	Frameworks *collaboration.Service
	Subjects   *subject.Registry
	Print      func(context.Context, paper.Document) ([]byte, error)
	Address    func(*http.Request) string // where a call comes from
	BaseURL    string                     // how the program is reached from outside
}

// Web answers for frameworks.
type Web struct{ Config }

// New makes it.
func New(c Config) *Web { return &Web{c} }

// room answers for the subjects of one kind.
type room struct {
	*Web
	kind string
}

const (
	root      = collaboration.Root
	one       = root + "/{framework}"
	collected = root + "/implementering"
)

// collectors are those who see how far all municipalities have come.
var collectors = access.HoldsRole(access.Adviser)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get(root, access.Public, w.list),
		web.Get(one, access.Public, w.newest),
		web.Get(one+"/udgaver/{edition}", access.Public, w.edition),
		web.Get(one+"/ramme.pdf", access.Public, w.pdf),
		web.Post(one+"/kvittering", access.SignedIn, w.acknowledge),
		web.Get(collected, collectors, w.collected),
		web.Get(collected+"/maalinger.xlsx", collectors, w.collectedSheet),
	}
	for _, o := range w.Subjects.OwnersOf(collaboration.Noun) {
		view, change := access.Subject(o.Kind, access.View), access.Subject(o.Kind, access.Change)
		in := room{w, o.Kind}
		at := o.Path + "/{subject}" + collaboration.Path
		routes = append(routes,
			web.Get(at, view, in.overview),
			web.Get(at+"/implementering", view, in.degree),
			web.Get(at+"/offentliggoerelse", change, in.draft),
			web.Post(at+"/offentliggoerelse", change, in.publish),
			web.Post(at+"/offentliggoerelse/traek-tilbage", change, in.withdraw),
			web.Post(at+"/ansvarlig", change, in.entrust),
			web.Post(at+"/maalinger", change, in.begin),
			web.Get(at+"/maalinger/{slot}", change, in.assess),
			web.Post(at+"/maalinger/{slot}", change, in.answer),
		)
	}
	return routes
}

func (in room) ref(r *web.Request) subject.Ref {
	return subject.Ref{Kind: in.kind, ID: r.PathValue("subject")}
}

// frameOf is the frame of a page among the published frameworks. Crumbs lead
// from there.
func frameOf(r *web.Request, title string, crumbs ...ui.Crumb) ui.Frame {
	way := []ui.Crumb{{Text: text.Frameworks(r.Lang), Href: root}}
	if len(crumbs) == 0 {
		way[0].Href = ""
	}
	f := r.Frame(title, append(way, crumbs...)...)
	f.Within(root)
	return f
}

// head is the top that the pages of a subject's framework have in common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
	title string
}

func headOf(r *web.Request, in collaboration.Place, title string, crumbs ...ui.Crumb) head {
	way := append([]ui.Crumb{{Text: text.Framework(r.Lang), Href: in.Address + collaboration.Path}}, crumbs...)
	way[len(way)-1].Href = ""
	h := head{title: title, top: subjectweb.HeadOf(r, in.Subject, title, "framework", way...)}
	h.frame = h.top.Frame
	return h
}

// sections are a document's blocks as a page shows them.
func sections(l i18n.Lang, parts []collaboration.Part) []sectionView {
	all := make([]sectionView, len(parts))
	for i, p := range parts {
		blocks := p.Blocks.Da
		if l == i18n.En {
			blocks = p.Blocks.En
		}
		all[i] = sectionView{id: p.ID, name: p.Name.In(l), paper: paper.Document{Lang: l.Tag(), Blocks: blocks}, public: p.Public}
	}
	return all
}

type sectionView struct {
	id, name string
	paper    paper.Document
	public   bool
}

// ask is a form as it is shown the first time.
func ask(l i18n.Lang, values url.Values) ui.Form { return ui.Form{Lang: l, Values: values} }
