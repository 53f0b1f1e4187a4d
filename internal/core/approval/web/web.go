// Package web is where matters are read and decided in the browser, and where
// anybody can check what stands.
package web

import (
	"net/http"

	"tovholder/internal/core/approval"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/web"
)

// Web answers for matters.
type Web struct {
	matters *approval.Service
	address func(*http.Request) string
}

// New makes it; address tells from where a request comes.
func New(matters *approval.Service, address func(*http.Request) string) *Web {
	return &Web{matters, address}
}

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	view, change := access.Subject(approval.Kind, access.View), access.Subject(approval.Kind, access.Change)
	const one = "/godkendelser/{matter}"
	return []web.Route{
		web.Get(one, view, w.show),
		web.Post(one+"/godkendelse", change, w.approve),
		web.Post(one+"/underskrift", change, w.sign),
		web.Post(one+"/retur", change, w.sendBack),
		web.Get(one+"/dokument.pdf", view, w.pdf),
		web.Get(one+"/dokument.docx", view, w.docx),
		web.Get(one+"/udskrift", view, w.print),
		web.Get(approval.CheckAddress, access.Public, w.check),
		web.Upload(approval.CheckAddress, access.Public, w.checkFile),
	}
}
