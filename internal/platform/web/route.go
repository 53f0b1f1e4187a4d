// Package web is the program's door: routes with a declared need, sessions,
// protection against foreign posts, security headers, error pages. Handlers
// parse, call one use case and say what to answer; only this room writes to
// the connection.
package web

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"tovholder/internal/platform/access"
)

// Handler answers a request. An error it returns is drawn by Server in the
// reader's language.
type Handler func(*Request) (Response, error)

// Route is one address and method, with what it needs.
type Route struct {
	Method  string // GET also answers HEAD
	Pattern string // as http.ServeMux has it, without method
	Need    access.Need
	Handler Handler
	Files   bool // takes files, up to MaxUpload bytes in all
}

// Get declares a route that shows something.
func Get(pattern string, need access.Need, h Handler) Route {
	return Route{Method: http.MethodGet, Pattern: pattern, Need: need, Handler: h}
}

// Post declares a route that changes something.
func Post(pattern string, need access.Need, h Handler) Route {
	return Route{Method: http.MethodPost, Pattern: pattern, Need: need, Handler: h}
}

// Upload declares a route that changes something and takes files with it.
func Upload(pattern string, need access.Need, h Handler) Route {
	return Route{Method: http.MethodPost, Pattern: pattern, Need: need, Handler: h, Files: true}
}

// Mount puts the routes on a mux. A route without a need stops the boot.
func (s *Server) Mount(mux *http.ServeMux, routes []Route) error {
	for _, r := range routes {
		if r.Need == (access.Need{}) {
			return fmt.Errorf("route %s %s declares no need", r.Method, r.Pattern)
		}
		if r.Handler == nil {
			return fmt.Errorf("route %s %s has no handler", r.Method, r.Pattern)
		}
		mux.Handle(r.Method+" "+r.Pattern, s.serve(r))
	}
	return nil
}

// List is the routes as text, one a line, sorted by address: the golden file.
func List(routes []Route) string {
	sorted := slices.Clone(routes)
	slices.SortFunc(sorted, func(a, b Route) int {
		return cmp.Or(strings.Compare(a.Pattern, b.Pattern), strings.Compare(a.Method, b.Method))
	})
	var b strings.Builder
	for _, r := range sorted {
		fmt.Fprintf(&b, "%-6s %-60s %s\n", r.Method, r.Pattern, r.Need)
	}
	return b.String()
}
