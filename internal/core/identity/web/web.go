// Package web is the door as people see it: the log-in page, the links that
// arrive by mail, and the page about one's own account.
package web

import (
	"net"
	"net/http"
	"strings"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// Web answers for logging in and for one's own account.
type Web struct {
	doors    *identity.Service
	people   *organisation.Service
	personas []identity.Persona

	// Address tells the network address of a caller, where a server that
	// stands before this one passes it on.
	Address func(*http.Request) string
}

// New makes it. Only in demo mode are there personas.
func New(doors *identity.Service, people *organisation.Service, personas []identity.Persona) *Web {
	return &Web{doors: doors, people: people, personas: personas, Address: peer}
}

// peer is the address at the other end of the connection.
func peer(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get("/login", access.Public, w.logInPage),
		web.Post("/login", access.Public, w.logIn),
		web.Post("/logout", access.Public, w.logOut),
		web.Post("/sprog", access.Public, w.language),
		web.Get("/invitation/{token}", access.Public, w.invitation),
		web.Post("/invitation/{token}", access.Public, w.accept),
		web.Get("/glemt-adgangskode", access.Public, w.forgot),
		web.Post("/glemt-adgangskode", access.Public, w.sendLink),
		web.Get("/nulstil/{token}", access.Public, w.reset),
		web.Post("/nulstil/{token}", access.Public, w.resetPassword),
		web.Get("/konto", access.SignedIn, w.details),
		web.Post("/konto", access.SignedIn, w.saveDetails),
		web.Get("/konto/sikkerhed", access.SignedIn, w.security),
		web.Post("/konto/sikkerhed/adgangskode", access.SignedIn, w.changePassword),
		web.Post("/konto/sikkerhed/email", access.SignedIn, w.changeEmail),
		web.Post("/konto/sikkerhed/overalt", access.SignedIn, w.endAll),
		web.Post("/konto/sikkerhed/{session}/log-ud", access.SignedIn, w.endSession),
		web.Get("/konto/noegler", access.SignedIn, w.tokens),
		web.Post("/konto/noegler", access.SignedIn, w.createToken),
		web.Post("/konto/noegler/{token}/tilbage", access.SignedIn, w.revokeToken),
		web.Get("/konto/kalender", access.SignedIn, w.calendar),
		web.Post("/konto/kalender", access.SignedIn, w.newCalendar),
		web.Post("/konto/kalender/fra", access.SignedIn, w.dropCalendar),
	}
	if len(w.personas) > 0 {
		routes = append(routes, web.Post("/demo/login", access.Public, w.enterAs))
	}
	return routes
}

func (w *Web) visitor(r *web.Request) identity.Visitor {
	return identity.Visitor{Address: w.Address(r.Request), Device: device(r.UserAgent())}
}

func (w *Web) knock(r *web.Request) identity.Knock {
	return identity.Knock{Visitor: w.visitor(r), Replaces: r.SessionToken()}
}

// device is what a person would call a browser: "Firefox · Windows".
func device(agent string) string {
	first := func(names ...[2]string) string {
		for _, n := range names {
			if strings.Contains(agent, n[0]) {
				return n[1]
			}
		}
		return ""
	}
	browser := first([2]string{"Edg", "Edge"}, [2]string{"OPR/", "Opera"}, [2]string{"SamsungBrowser", "Samsung Internet"}, [2]string{"Firefox/", "Firefox"},
		[2]string{"FxiOS", "Firefox"}, [2]string{"Chrome/", "Chrome"}, [2]string{"CriOS", "Chrome"}, [2]string{"Safari/", "Safari"})
	system := first([2]string{"iPhone", "iPhone"}, [2]string{"iPad", "iPad"}, [2]string{"Android", "Android"}, [2]string{"Windows", "Windows"},
		[2]string{"Mac OS X", "macOS"}, [2]string{"CrOS", "ChromeOS"}, [2]string{"Linux", "Linux"})
	if browser == "" || system == "" {
		return browser + system
	}
	return browser + " · " + system
}

// again reads what is wrong with a form; ok is false when the error is not
// one that the form can show. Too many attempts and a crowd at the door are
// told on the form as well, so that nothing typed is lost.
func again(l i18n.Lang, err error) (list ui.Errors, status int, ok bool) {
	if list, ok := ui.ErrorsOf(l, err); ok {
		return list, http.StatusUnprocessableEntity, true
	}
	status = map[fault.Kind]int{
		fault.Unauthenticated: http.StatusUnauthorized,
		fault.TooMany:         http.StatusTooManyRequests,
		fault.Unavailable:     http.StatusServiceUnavailable,
	}[fault.KindOf(err)]
	message := messageOf(err)
	if status == 0 || message == nil {
		return nil, 0, false
	}
	return ui.Errors{{Text: message(l)}}, status, true
}
