// Package web is where courses are seen and worked with in the browser: the
// list, the course with its timeline, one activity, what a change would move,
// the people, the history, the calendar.
package web

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"

	subjectweb "tovholder/internal/core/subject/web"
)

// Web answers for courses.
type Web struct {
	courses  *course.Service
	subjects *subject.Registry
}

// New makes it.
func New(courses *course.Service, subjects *subject.Registry) *Web { return &Web{courses, subjects} }

var (
	view   = access.Subject(course.Kind, access.View)
	change = access.Subject(course.Kind, access.Change)
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	return []web.Route{
		web.Get("/forloeb", view, w.list),
		web.Get("/forloeb/nyt", access.HoldsRole(access.Adviser), w.begin),
		web.Post("/forloeb/nyt", access.HoldsRole(access.Adviser), w.start),
		web.Get("/forloeb/{course}", view, w.show),
		web.Get("/forloeb/{course}/aktiviteter/{activity}", view, w.activity),
		web.Get("/forloeb/{course}/aktiviteter/{activity}/aendring", change, w.preview),
		web.Post("/forloeb/{course}/aktiviteter/{activity}/aendring", change, w.do),
		web.Post("/forloeb/{course}/aktiviteter/{activity}/vurdering", change, w.assess),
		web.Post("/forloeb/{course}/aktiviteter/{activity}"+arrangementPath, change, w.arrange),
		web.Get("/forloeb/{course}/datoer/{anchor}", change, w.anchor),
		web.Post("/forloeb/{course}/datoer/{anchor}", change, w.moveAnchor),
		web.Post("/forloeb/{course}/advarsler", change, w.waive),
		web.Get("/forloeb/{course}/mennesker", view, w.people),
		web.Post("/forloeb/{course}/mennesker", change, w.give),
		web.Post("/forloeb/{course}/mennesker/{role}/ophoer", change, w.endRole),
		web.Get("/forloeb/{course}/historik", view, w.history),
		web.Get("/forloeb/{course}/kalender.ics", view, w.calendar),
		web.Get("/forloeb/{course}"+handoutPath, view, w.handout),
		web.Post("/forloeb/{course}"+handoutPath, view, w.order),
		web.Get("/forloeb/{course}"+labelPath, change, w.label),
		web.Post("/forloeb/{course}"+labelPath, change, w.setLabel),
		web.Get("/forloeb/{course}"+copyPath, change, w.copying),
		web.Post("/forloeb/{course}"+copyPath, change, w.copy),
		web.Get("/forloeb/{course}/afslutning", change, w.ending),
		web.Post("/forloeb/{course}/afslutning", change, w.close),
	}
}

// find is the course that the address names, within the caller's scope.
func (w *Web) find(r *web.Request) (*course.Course, error) {
	return w.courses.Find(r.Context(), r.Scope, course.ID(r.PathValue("course")))
}

// head is the top that the pages of a course have in common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
}

func headOf(r *web.Request, c *course.Course, title, tab string, further ...ui.Crumb) head {
	top := subjectweb.HeadOf(r, c.Seen(r.Lang, r.Today()), title, tab, further...)
	return head{frame: top.Frame, top: top}
}

func hostOptions(hosts []organisation.Organisation) []ui.Option {
	options := make([]ui.Option, len(hosts))
	for i, h := range hosts {
		options[i] = ui.Option{Value: string(h.ID), Text: h.Name}
	}
	return options
}
