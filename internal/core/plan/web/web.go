// Package web is where plans are seen and written in the browser: as a table
// that is edited in place, as a Gantt chart, by responsible person.
package web

import (
	"context"
	"strconv"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// Web answers for plans.
type Web struct {
	plans  *plan.Service
	owners []subject.Owner

	// What makes files of a document.
	press, docx func(context.Context, paper.Document) ([]byte, error)
}

// New makes it; press makes a PDF of a document, word a DOCX.
func New(plans *plan.Service, subjects *subject.Registry, press, word func(context.Context, paper.Document) ([]byte, error)) *Web {
	return &Web{plans, subjects.OwnersOf(plan.Noun), press, word}
}

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	view, change := access.Subject(plan.Noun, access.View), access.Subject(plan.Noun, access.Change)
	const (
		one = "/planer/{plan}"
		row = one + "/raekker/{row}"
	)
	routes := []web.Route{
		web.Get(one, view, w.show),
		web.Post(one+"/raekker", change, w.add),
		web.Get(one+"/raekker/ny", change, w.newRow),
		web.Get(row, view, w.row),
		web.Post(row, change, w.save),
		web.Post(row+"/felt", change, w.cell),
		web.Post(row+"/flyt", change, w.move),
		web.Post(row+"/fjern", change, w.remove),
		web.Post(row+"/tilbage", change, w.restore),
		web.Post(row+"/begrundelse", change, w.explain),
		web.Post(one+"/godkendelse", change, w.send),
		web.Post(one+"/tilbagetraekning", change, w.withdraw),
		web.Get(one+"/versioner", view, w.versions),
		web.Get(one+"/udskrift", view, w.sheet),
		web.Get(one+"/dokument.pdf", view, w.pdf),
		web.Get(one+"/dokument.docx", view, w.word),
		web.Get(one+"/en-side.pdf", view, w.onePage),
		web.Get(one+"/kalender.ics", view, w.calendar),
		web.Get(one+"/plan.xlsx", view, w.excel),
		web.Get(one+"/indlaesning", change, w.fileToRead),
		web.Upload(one+"/indlaesning", change, w.read),
		web.Get(one+"/indlaesning/{upload}", change, w.preview),
		web.Post(one+"/indlaesning/{upload}", change, w.take),
		web.Post(row+"/gange", change, w.tick),
		web.Post(row+"/opgave", change, w.give),
	}
	for _, o := range w.owners {
		routes = append(routes,
			web.Get(o.Path+"/{subject}/plan", access.Subject(o.Kind, access.View), w.shelf(o.Kind)),
			web.Post(o.Path+"/{subject}/plan", access.Subject(o.Kind, access.Change), w.begin(o.Kind)))
	}
	return routes
}

// head is the top that the pages of a plan have in common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
}

// tab is the page of a subject's plans.
func tab(in *subject.Subject) string { return in.Address + "/plan" }

func headOf(r *web.Request, p *plan.Plan, title string, crumbs ...ui.Crumb) head {
	way := []ui.Crumb{{Text: text.Plans(r.Lang), Href: tab(p.Subject)}}
	if len(crumbs) == 0 {
		way = append(way, ui.Crumb{Text: p.Title.In(r.Lang)})
	} else {
		way = append(append(way, ui.Crumb{Text: p.Title.In(r.Lang), Href: p.Address()}), crumbs...)
	}
	top := subjectweb.HeadOf(r, p.Subject, title, "plan", way...)
	top.Frame.Wide = true
	return head{frame: top.Frame, top: top}
}

// find is the plan that the address names, within the caller's scope.
func (w *Web) find(r *web.Request) (*plan.Plan, error) {
	return w.plans.Find(r.Context(), r.Scope, idOf(r))
}

func idOf(r *web.Request) plan.ID { return plan.ID(r.PathValue("plan")) }

// findRow is the row that the address names.
func (w *Web) findRow(r *web.Request) (*plan.Plan, plan.Row, error) {
	p, err := w.find(r)
	if err != nil {
		return nil, plan.Row{}, err
	}
	if row, ok := p.Row(numberOf(r)); ok {
		return p, row, nil
	}
	return nil, plan.Row{}, fault.New(fault.NotFound, text.NoSuchRow)
}

// numberOf is the number in the address; 0, which no row has, for anything else.
func numberOf(r *web.Request) int {
	n, err := strconv.Atoi(r.PathValue("row"))
	if err != nil {
		return 0
	}
	return n
}

// anchor is the id of a row on the plan's page.
func anchor(number int) string { return "r" + strconv.Itoa(number) }

func stateOf(l i18n.Lang, p *plan.Plan) (string, ui.Kind) {
	switch p.State() {
	case plan.Waiting:
		return text.StateWaiting(l), ui.Warning
	case plan.Approved:
		return text.StateApproved(l, p.Approved), ui.Success
	case plan.Draft:
	}
	return text.StateDraft(l), ui.Neutral
}

// statusKind is how a status is to be taken at a glance.
func statusKind(s plan.Status) ui.Kind {
	switch s {
	case plan.UnderWay:
		return ui.Info
	case plan.Done:
		return ui.Success
	case plan.Planned, plan.Dropped:
	}
	return ui.Neutral
}

func statusOptions(l i18n.Lang) []ui.Option {
	options := make([]ui.Option, 0, 4)
	for _, s := range plan.Statuses() {
		options = append(options, ui.Option{Value: string(s), Text: s.Words(l)})
	}
	return options
}

func kindOptions(l i18n.Lang) []ui.Option {
	return []ui.Option{
		{Value: string(plan.Activity), Text: text.KindActivity(l)},
		{Value: string(plan.Milestone), Text: text.KindMilestone(l), Hint: text.KindHint(l)},
	}
}
