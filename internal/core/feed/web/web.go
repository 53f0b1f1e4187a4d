// Package web is where calendar programs fetch a person's calendar.
package web

import (
	"net/http"
	"strings"

	"tovholder/internal/core/feed"
	"tovholder/internal/core/feed/text"
	"tovholder/internal/core/identity"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
)

// Web answers for calendars.
type Web struct {
	feeds   *feed.Service
	address func(*http.Request) string
}

// New makes it. Address tells the network address of a caller.
func New(feeds *feed.Service, address func(*http.Request) string) *Web { return &Web{feeds, address} }

// Routes are the room's addresses. The secret in it is what opens a calendar.
func (w *Web) Routes() []web.Route {
	return []web.Route{web.Get("/kalender/{secret}", access.Public, w.calendar)}
}

func (w *Web) calendar(r *web.Request) (web.Response, error) {
	secret, ok := strings.CutSuffix(r.PathValue("secret"), ".ics")
	if !ok {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuch)
	}
	c, err := w.feeds.For(r.Context(), secret, identity.Visitor{Address: w.address(r.Request)})
	if fault.Is(err, fault.NotFound) {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuch)
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.File("text/calendar; charset=utf-8", text.File(r.Lang)+".ics", c.Bytes).Tagged(c.Tag), nil
}
