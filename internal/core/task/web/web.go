// Package web is where tasks are seen and worked with in the browser: those of
// one subject, one's own and the team's across subjects, and one task whole.
package web

import (
	"cmp"
	"net/url"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// Web answers for tasks.
type Web struct{ tasks *task.Service }

// New makes it.
func New(tasks *task.Service) *Web { return &Web{tasks} }

var (
	view   = access.Subject(task.Noun, access.View)
	change = access.Subject(task.Noun, access.Change)
)

// section is where tasks across subjects are.
const section = "/opgaver"

// Routes are the room's addresses: the tabs of every kind of subject, the
// section, and a page for each task.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get(section, access.SignedIn, w.list),
		web.Get(section+"/liste.csv", access.SignedIn, w.csv),
		web.Get(section+"/liste.xlsx", access.SignedIn, w.xlsx),
		web.Get(section+"/{task}", view, w.show),
		web.Post(section+"/{task}/udfoert", change, w.finish),
		web.Post(section+"/{task}/fortryd", change, w.reopen),
		web.Post(section+"/{task}/aendring", change, w.change),
		web.Post(section+"/{task}/videre", change, w.handOver),
		web.Post(section+"/{task}/opgivet", change, w.drop),
	}
	for _, o := range w.tasks.Subjects.OwnersOf(task.Noun) {
		t := tab{w, o}
		routes = append(routes,
			web.Get(o.Path+"/{subject}/opgaver", access.Subject(o.Kind, access.View), t.board),
			web.Get(o.Path+"/{subject}/opgaver/ny", access.Subject(o.Kind, access.Change), t.blank),
			web.Post(o.Path+"/{subject}/opgaver/ny", access.Subject(o.Kind, access.Change), t.understand),
			web.Post(o.Path+"/{subject}/opgaver", access.Subject(o.Kind, access.Change), t.add),
		)
	}
	return routes
}

// tab is the tasks of one kind of subject.
type tab struct {
	*Web
	owner subject.Owner
}

func (t tab) ref(r *web.Request) subject.Ref {
	return subject.Ref{Kind: t.owner.Kind, ID: r.PathValue("subject")}
}

// tabAddress is where a subject's tasks are.
func tabAddress(in *subject.Subject) string { return in.Address + "/opgaver" }

// rolePrefix tells the role of a choice from a person.
const rolePrefix = "rolle:"

// whoOptions are those who can be given a task: people by name, then roles.
func whoOptions(l i18n.Lang, in *subject.Subject) []ui.Option {
	var options []ui.Option
	for _, h := range in.Candidates() {
		o := ui.Option{Value: string(h.Person), Text: h.Name}
		if about := cmp.Or(h.Title, h.OrgName); about != "" {
			o.Text += ", " + about
		}
		options = append(options, o)
	}
	for _, role := range in.Roles {
		options = append(options, ui.Option{Value: rolePrefix + role.ID, Text: text.WhoeverIs(l, role.Name.In(l))})
	}
	return options
}

// whoOf reads the choice.
func whoOf(form url.Values) (organisation.PersonID, string) {
	chosen := form.Get("person")
	if role, ok := strings.CutPrefix(chosen, rolePrefix); ok {
		return "", role
	}
	return organisation.PersonID(chosen), ""
}

func whoValue(person organisation.PersonID, role string) string {
	if person == "" && role != "" {
		return rolePrefix + role
	}
	return string(person)
}

// dueOf reads the date; a fault for a day that does not exist.
func dueOf(form url.Values) (calendar.Date, error) {
	due, ok := web.Day(form, "due")
	if !ok {
		return due, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "due", Message: text.DueMissing}}}
	}
	return due, nil
}

// item is a task in a list.
type item struct {
	ui.RowProps
	finish string // where it is ticked off; empty for who may not
}

func itemOf(l i18n.Lang, t *task.Task, may bool, today calendar.Date, about ...string) item {
	one := item{RowProps: ui.RowProps{Title: t.Text, Href: t.Address(), Meta: strings.Join(about, " · ")}}
	switch late := t.Late(today); {
	case t.State == task.Done:
		one.When = text.DoneOn(l, calendar.Of(t.SettledAt))
	case t.State == task.Dropped:
		one.When = text.DroppedOn(l, calendar.Of(t.SettledAt))
	case late > 0:
		one.When, one.Kind, one.Marker = text.DaysLate(l, late), ui.Failure, ui.Failure
	case !t.Due.IsZero():
		one.When = dueShort(l, t.Due, today) + " · " + i18n.Relative(l, t.Due, today)
		if t.Due.Sub(today) <= 2 {
			one.Kind = ui.Warning
		}
	}
	if may && t.State == task.Pending {
		one.finish = t.Address() + "/udfoert"
	}
	return one
}

func dueShort(l i18n.Lang, due, today calendar.Date) string {
	if due.Year() != today.Year() {
		return i18n.DateBriefYear(l, due)
	}
	return i18n.DateBrief(l, due)
}

// back is where a reader goes on after a click in a list.
func back(form url.Values, otherwise string) string {
	if next := form.Get("next"); next != "" {
		return next
	}
	return otherwise
}
