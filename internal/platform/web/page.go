package web

import (
	"net/http"

	"tovholder/internal/platform/web/text"
	"tovholder/internal/platform/web/ui"
)

// Frame is the frame around a page for this request: the navigation of the
// caller, who is logged in, what has just been done. Crumbs lead from the
// front page to this one, which is the last.
func (r *Request) Frame(title string, crumbs ...ui.Crumb) ui.Frame {
	f := ui.Frame{
		Lang: r.Lang, Title: title, Address: r.URL.RequestURI(), Message: r.flash.message, Undo: r.flash.undo, Banner: r.server.Banner(r.Lang),
		Sections: r.server.Sections(r.Scope, r.Lang),
	}
	for i, s := range f.Sections {
		f.Sections[i].Current = under(r.URL.Path, s.Href)
	}
	if r.Method != http.MethodGet {
		f.Address = "/"
	}
	if r.Scope.SignedIn() {
		f.User.Name, f.User.Href = r.Scope.Name, "/konto"
		_, f.User.Organisation = r.Scope.Organisation()
	}
	if len(crumbs) > 0 {
		f.Crumbs = append([]ui.Crumb{{Text: text.FrontPage(r.Lang), Href: "/"}}, crumbs...)
	}
	return f
}

func under(path, section string) bool {
	return path == section || section != "/" && len(path) > len(section) && path[:len(section)] == section && path[len(section)] == '/'
}

func (s *Server) errorPage(r *Request, status int, title, message string, details []string) Response {
	return Page(errorPage(r.Frame(title), message, details)).Status(status)
}
