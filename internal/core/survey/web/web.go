// Package web is surveys in the browser: those who ask open them and read the
// results, those who are asked answer by a link.
package web

import (
	"net/url"
	"strings"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// Web answers for surveys.
type Web struct {
	surveys *survey.Service
	owners  []subject.Owner
	base    string // how the program is reached from outside
}

// New makes it. base is how the program is reached from outside.
func New(surveys *survey.Service, subjects *subject.Registry, base string) *Web {
	return &Web{surveys, subjects.OwnersOf(survey.Noun), base}
}

// room answers for the subjects of one kind.
type room struct {
	*Web
	kind string
}

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get(survey.LinkTo("{token}"), access.Public, w.asked),
		web.Post(survey.LinkTo("{token}"), access.Public, w.give),
		web.Get(survey.LinkTo("{token}")+"/tak", access.Public, w.thanks),
	}
	for _, o := range w.owners {
		view, change := access.Subject(o.Kind, access.View), access.Subject(o.Kind, access.Change)
		in := room{w, o.Kind}
		root := o.Path + "/{subject}" + survey.Path
		one := root + "/{survey}"
		routes = append(routes,
			web.Get(root, view, in.list),
			web.Get(root+"/ny", change, in.new),
			web.Post(root+"/ny", change, in.begin),
			web.Get(one, view, in.show),
			web.Post(one+"/frist", change, in.extend),
			web.Post(one+"/luk", change, in.close),
			web.Post(one+"/tema", change, in.code),
			web.Get(one+"/interview/nyt", change, in.newNote),
			web.Post(one+"/interview/nyt", change, in.note),
			web.Get(one+"/interview/{reply}", change, in.editNote),
			web.Post(one+"/interview/{reply}", change, in.note),
		)
	}
	return routes
}

func (in room) ref(r *web.Request) subject.Ref {
	return subject.Ref{Kind: in.kind, ID: r.PathValue("subject")}
}

func idOf(r *web.Request) survey.ID { return survey.ID(r.PathValue("survey")) }

// tab is where surveys stand among a subject's pages.
const tab = "analysis"

// headOf is the top of a page; crumbs lead from the list of surveys.
func headOf(r *web.Request, in *subject.Subject, title string, crumbs ...ui.Crumb) subjectweb.Head {
	var way []ui.Crumb
	for _, t := range in.Tabs {
		if t.ID == tab {
			way = append(way, ui.Crumb{Text: t.Text, Href: t.Href})
		}
	}
	way = append(append(way, ui.Crumb{Text: text.Surveys(r.Lang), Href: in.Address + survey.Path}), crumbs...)
	way[len(way)-1].Href = ""
	return subjectweb.HeadOf(r, in, title, tab, way...)
}

// given reads what was answered.
func given(form url.Values) survey.Given {
	g := survey.Given{Group: form.Get("group"), Label: form.Get("label"), Once: form.Get("once"), Scores: map[string]int{}, Words: map[string]string{}}
	for name, values := range form {
		if id, ok := strings.CutPrefix(name, fieldPrefix); ok && len(values) > 0 {
			g.Words[id] = values[0]
			g.Scores[id] = score(values[0])
		}
	}
	return g
}

// fieldPrefix stands before the id of a question in a form.
const fieldPrefix = "q-"

// score is a score as the page sends it; words are none, and what is no score
// is one that can't be.
func score(value string) int {
	switch {
	case value == "":
		return 0
	case len(value) == 1 && value[0] >= '1' && value[0] <= '0'+survey.Top:
		return int(value[0] - '0')
	}
	return -1
}
