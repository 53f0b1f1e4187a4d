package web

import (
	"encoding/base64"
	"net/http"
	"strings"
	"time"

	"tovholder/internal/platform/i18n"
)

// cookie makes a cookie for the whole program. Over https its name bears the
// __Host- prefix; on plain http (a laptop, a test) browsers and clients would
// not send such a one back.
func (s *Server) cookie(name, value string, age time.Duration) *http.Cookie {
	return &http.Cookie{
		Name: s.cookieName(name), Value: value, Path: "/", MaxAge: int(age / time.Second),
		HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	}
}

func (s *Server) cookieName(name string) string {
	if s.Secure {
		return "__Host-" + name
	}
	return "tovholder-" + name
}

func (s *Server) cookieValue(r *http.Request, name string) string {
	c, err := r.Cookie(s.cookieName(name))
	if err != nil {
		return ""
	}
	return c.Value
}

func (s *Server) sessionToken(r *http.Request) string { return s.cookieValue(r, "session") }

// SessionToken is the token of the request's session; empty when there is none.
func (r *Request) SessionToken() string { return r.server.sessionToken(r.Request) }

// SessionCookie carries a session's token to the browser.
func (r *Request) SessionCookie(token string, age time.Duration) *http.Cookie {
	return r.server.cookie("session", token, age)
}

// NoSessionCookie takes the session's token from the browser.
func (r *Request) NoSessionCookie() *http.Cookie { return r.server.cookie("session", "", -time.Second) }

// LanguageCookie remembers the language of a browser.
func (r *Request) LanguageCookie(l i18n.Lang) *http.Cookie {
	return r.server.cookie("language", l.Tag(), 365*24*time.Hour)
}

// Keeping makes a cookie in which a room keeps something for whoever uses this
// browser; an empty value takes it away. The name is the room's own.
func (r *Request) Keeping(name, value string, age time.Duration) *http.Cookie {
	if value == "" {
		age = -time.Second
	}
	return r.server.cookie(name, value, age)
}

// Kept is what a room keeps in this browser; empty when there is nothing. Anybody
// may have written it.
func (r *Request) Kept(name string) string { return r.server.cookieValue(r.Request, name) }

// language is what the browser chose, else what the account has.
func (s *Server) language(r *Request) i18n.Lang {
	if l, ok := i18n.Parse(s.cookieValue(r.Request, "language")); ok && (l != i18n.Pseudo || s.Pseudo) {
		return l
	}
	return r.Scope.Lang
}

// flash is what is shown once, on the next page.
type flash struct {
	message string
	undo    string // where what it says is taken back; empty when it can't be
}

func encodeFlash(f flash) string {
	return base64.RawURLEncoding.EncodeToString([]byte(f.message + "\x00" + f.undo))
}

func (s *Server) takeFlash(r *Request) flash {
	b, err := base64.RawURLEncoding.DecodeString(s.cookieValue(r.Request, "message"))
	if err != nil {
		return flash{}
	}
	message, undo, _ := strings.Cut(string(b), "\x00")
	if undo != "" {
		undo = Local(undo)
	}
	return flash{message, undo}
}
