// Package web is where documents are begun, written, commented on, compared
// and sent on in the browser.
package web

import (
	"context"

	"tovholder/internal/core/form"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"

	subjectweb "tovholder/internal/core/subject/web"
)

// Printer makes PDF of a document, and draws its pictures for other files.
type Printer interface {
	Print(ctx context.Context, d paper.Document) ([]byte, error)
	Draw(ctx context.Context, p paper.Picture) (png []byte, width, height int, err error)
}

// Web answers for documents.
type Web struct {
	forms   *form.Service
	printer Printer
}

// New makes it.
func New(forms *form.Service, printer Printer) *Web { return &Web{forms, printer} }

var (
	view   = access.Subject(form.Noun, access.View)
	change = access.Subject(form.Noun, access.Change)
)

// Routes are the room's addresses: one of each subject, and the documents' own.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get("/dokumenter/{document}", view, w.show),
		web.Get("/dokumenter/{document}/skriv", change, w.first),
		web.Get("/dokumenter/{document}/skriv/{section}", change, w.edit),
		web.Post("/dokumenter/{document}/skriv/{section}", change, w.save),
		web.Post("/dokumenter/{document}/gem", change, w.autosave),
		web.Get("/dokumenter/{document}/nyt", view, w.news),
		web.Get("/dokumenter/{document}/tjek", change, w.check),
		web.Post("/dokumenter/{document}/hoering", change, w.consult),
		web.Post("/dokumenter/{document}/send", change, w.send),
		web.Post("/dokumenter/{document}/faerdig", change, w.finish),
		web.Post("/dokumenter/{document}/traek-tilbage", change, w.withdraw),
		web.Post("/dokumenter/{document}/ny-version", change, w.revise),
		web.Post("/dokumenter/{document}/kommentarer", view, w.comment),
		web.Post("/dokumenter/{document}/forslag", view, w.suggest),
		web.Post("/dokumenter/{document}/forslag/{comment}", change, w.take),
		web.Post("/dokumenter/{document}/kommentarer/{comment}", view, w.resolve),
		web.Get("/dokumenter/{document}/historik", view, w.history),
		web.Get("/dokumenter/{document}/versioner", view, w.versions),
		web.Get("/dokumenter/{document}/udskrift", view, w.print),
		web.Get("/dokumenter/{document}/dokument.pdf", view, w.pdf),
		web.Get("/dokumenter/{document}/dokument.docx", view, w.word),
	}
	for _, o := range w.forms.Subjects().OwnersOf(form.Noun) {
		need := func(a access.Action) access.Need { return access.Subject(o.Kind, a) }
		routes = append(routes,
			web.Get(o.Path+"/{subject}/dokumenter", need(access.View), w.list(o.Kind)),
			web.Post(o.Path+"/{subject}/dokumenter", need(access.Change), w.begin(o.Kind)))
	}
	return routes
}

func idOf(r *web.Request) form.ID { return form.ID(r.PathValue("document")) }

// find is the document that the address names, within the caller's scope.
func (w *Web) find(r *web.Request) (*form.Document, error) {
	return w.forms.Find(r.Context(), r.Scope, idOf(r))
}

// top is the head of the pages of a subject's documents.
type top = subjectweb.Head

const tab = "forms"

func tabAddress(s *subject.Subject) string { return s.Address + "/dokumenter" }
