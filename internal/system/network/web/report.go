package web

import (
	"context"

	"tovholder/internal/core/form"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/system/network"

	formweb "tovholder/internal/core/form/web"
)

// Reports answers for what municipalities do before a meeting, and for what is
// made of their reports.
type Reports struct {
	networks *network.Service
	forms    *form.Service
	tasks    *task.Service
	taker    formweb.Taker
	press    func(context.Context, paper.Document) ([]byte, error)
	word     func(context.Context, paper.Document) ([]byte, error)
}

// ReportsConfig is what Reports is made of.
type ReportsConfig struct {
	Networks *network.Service
	Forms    *form.Service
	Tasks    *task.Service
	Print    func(context.Context, paper.Document) ([]byte, error)
	Word     func(context.Context, paper.Document) ([]byte, error)
}

// NewReports makes it.
func NewReports(c ReportsConfig) *Reports {
	return &Reports{networks: c.Networks, forms: c.Forms, tasks: c.Tasks, taker: formweb.NewTaker(c.Forms), press: c.Print, word: c.Word}
}

const (
	prepared = one + "/moeder/{meeting}/forberedelse"
	reports  = one + "/moeder/{meeting}/rapporter"
)

// Routes are the addresses of the reports.
func (w *Reports) Routes() []web.Route {
	return []web.Route{
		web.Get(prepared, view, w.prepare),
		web.Post(prepared, view, w.act),
		web.Get(reports, view, w.compare),
		web.Post(reports+"/paamindelse", change, w.remind),
		web.Post(reports+"/frist", change, w.setDeadline),
		web.Post(reports+"/dagsorden", change, w.raise),
		web.Get(reports+"/udskrift", view, w.paper),
		web.Get(reports+"/dokument.pdf", view, w.pdf),
		web.Get(reports+"/dokument.docx", view, w.docx),
		web.Get(reports+"/rapporter.xlsx", view, w.xlsx),
	}
}

// meetingKey is the activity that the meeting is of.
func meetingKey(r *web.Request) string { return r.PathValue("meeting") }
