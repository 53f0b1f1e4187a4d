package web

import (
	"context"
	"strconv"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/ical"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

func (w *Web) document(r *web.Request) (*plan.Plan, paper.Document, error) {
	p, err := w.find(r)
	if err != nil {
		return nil, paper.Document{}, err
	}
	return p, w.plans.Document(r.Lang, p, r.Today()), nil
}

// sheet is the plan as a page to print.
func (w *Web) sheet(r *web.Request) (web.Response, error) {
	p, d, err := w.document(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: p.Address(), PDF: p.Address() + "/dokument.pdf", Word: p.Address() + "/dokument.docx"}, d)), nil
}

func (w *Web) pdf(r *web.Request) (web.Response, error) {
	return w.file(r, pdf.MIME, ".pdf", w.press)
}

func (w *Web) word(r *web.Request) (web.Response, error) {
	return w.file(r, docx.MIME, ".docx", w.docx)
}

func (w *Web) file(r *web.Request, mime, ending string, render func(context.Context, paper.Document) ([]byte, error)) (web.Response, error) {
	p, d, err := w.document(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := render(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(mime, p.Slot+ending, b), nil
}

// onePage is the whole plan as one table on one sheet.
func (w *Web) onePage(r *web.Request) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.press(r.Context(), p.OnePage(r.Lang, r.Today()))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(pdf.MIME, p.Slot+"-"+text.OnePageFile(r.Lang)+".pdf", b), nil
}

// calendar is the plan's days as a calendar file.
func (w *Web) calendar(r *web.Request) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	out := ical.Calendar{Name: text.PlanTitle(l, p.Title.In(l), p.Subject.Name), Stamp: r.Now}
	for _, row := range p.Rows {
		if row.Start.IsZero() {
			continue
		}
		event := ical.Event{
			UID: string(p.ID) + "." + strconv.Itoa(row.Number) + "@tovholder", Summary: row.Title + " – " + p.Subject.Name, Description: row.Notes,
			Day: row.Start, Through: row.End, Cancelled: row.Status == plan.Dropped, Tentative: p.Approved == 0, Sequence: int(row.Version),
		}
		if row.Repeat.IsZero() {
			out.Events = append(out.Events, event)
			continue
		}
		for _, o := range row.Occurrences() {
			one := event
			one.UID, one.Day, one.Through = o.Day.String()+"."+event.UID, o.Day, o.Day
			out.Events = append(out.Events, one)
		}
	}
	return web.File("text/calendar; charset=utf-8", p.Slot+".ics", ical.Render(out)), nil
}
