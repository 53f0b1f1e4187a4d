package web

import (
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// print is the meeting alone on a page, to be printed.
func (w *Web) print(r *web.Request) (web.Response, error) {
	d, err := w.meetings.Document(r.Context(), r.Scope, id(r))
	if err != nil {
		return web.Response{}, err
	}
	at := id(r).Address()
	return page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: at, PDF: at + "/dokument.pdf", Word: at + "/dokument.docx"}, d))
}

func (w *Web) pdf(r *web.Request) (web.Response, error) {
	d, err := w.meetings.Document(r.Context(), r.Scope, id(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.Print(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/pdf", text.PaperFile(r.Lang)+".pdf", b), nil
}

func (w *Web) docx(r *web.Request) (web.Response, error) {
	d, err := w.meetings.Document(r.Context(), r.Scope, id(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.Word(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/vnd.openxmlformats-officedocument.wordprocessingml.document", text.PaperFile(r.Lang)+".docx", b), nil
}
