package web_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
)

// site is a server with one route, and what it has been told.
type site struct {
	server  *web.Server
	handler http.Handler
	denied  []string
	resumed web.Resume
	log     strings.Builder
}

var somebody = access.Scope{Account: "a", Person: "p", Name: "Anne"}

func text(s string) fault.Message { return func(i18n.Lang) string { return s } }

func open(t *testing.T, routes ...web.Route) *site {
	t.Helper()
	s := &site{}
	s.server = web.New(web.Config{
		Clock: func() time.Time { return time.Date(2026, 11, 24, 8, 0, 0, 0, time.UTC) }, Logger: slog.New(slog.NewTextHandler(&s.log, nil)),
		Authenticate: func(_ context.Context, token string) (access.Scope, error) {
			if token == "good" {
				return somebody, nil
			}
			return access.Scope{}, nil
		},
		Denied: func(_ context.Context, _ access.Scope, route string, _ fault.Kind) {
			s.denied = append(s.denied, route)
		},
		LogIn: func(_ *web.Request, r web.Resume) web.Response {
			s.resumed = r
			return web.Page(page("log in"))
		},
		Sections: func(access.Scope, i18n.Lang) []ui.Section { return nil }, Banner: func(i18n.Lang) string { return "" },
	})
	mux := http.NewServeMux()
	if err := s.server.Mount(mux, routes); err != nil {
		t.Fatal(err)
	}
	mux.Handle("/", s.server.NotFound())
	s.handler = s.server.Handler(mux)
	return s
}

func page(words string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, words)
		return err
	})
}

func (s *site) ask(method, path, body string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	return w
}

func loggedIn(r *http.Request) { r.AddCookie(&http.Cookie{Name: "tovholder-session", Value: "good"}) }

func fine(*web.Request) (web.Response, error) { return web.Page(page("fine")), nil }

func TestARouteWithoutANeedStopsTheBoot(t *testing.T) {
	s := web.New(web.Config{})
	if err := s.Mount(http.NewServeMux(), []web.Route{{Method: "GET", Pattern: "/x", Handler: fine}}); err == nil {
		t.Error("mounted")
	}
	if err := s.Mount(http.NewServeMux(), []web.Route{{Method: "GET", Pattern: "/x", Need: access.Public}}); err == nil {
		t.Error("mounted without a handler")
	}
}

func TestNeedsAreAskedBeforeTheHandler(t *testing.T) {
	s := open(t, web.Get("/mine", access.SignedIn, fine), web.Get("/boss", access.HoldsRole(access.Administrator), fine))
	if w := s.ask("GET", "/mine?a=b", ""); w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/login?next=%2Fmine%3Fa%3Db" {
		t.Errorf("%d %s", w.Code, w.Header().Get("Location"))
	}
	if w := s.ask("GET", "/mine", "", loggedIn); w.Code != http.StatusOK {
		t.Errorf("%d", w.Code)
	}
	if w := s.ask("GET", "/boss", "", loggedIn); w.Code != http.StatusNotFound || len(s.denied) != 1 {
		t.Errorf("%d, refusals told: %v", w.Code, s.denied)
	}
}

func TestWhatAStrangerHadWrittenIsNotLost(t *testing.T) {
	s := open(t, web.Post("/note", access.SignedIn, fine))
	w := s.ask("POST", "/note?x=1", "text=l%C3%A6nge&new-password=hemmelig")
	if w.Code != http.StatusUnauthorized || s.resumed.Address != "/note?x=1" || s.resumed.Fields.Get("text") != "længe" {
		t.Errorf("%d %+v", w.Code, s.resumed)
	}
	if s.resumed.Fields.Has("new-password") {
		t.Error("a password was carried along")
	}
}

func TestForeignPostsAreRefused(t *testing.T) {
	called := false
	s := open(t, web.Post("/do", access.Public, func(*web.Request) (web.Response, error) {
		called = true
		return web.SeeOther("/"), nil
	}))
	for name, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://ond.example"} {
		if w := s.ask("POST", "/do", "a=b", func(r *http.Request) { r.Header.Set(name, value) }); w.Code != http.StatusForbidden || called {
			t.Errorf("%s: %d, called %v", name, w.Code, called)
		}
	}
	if w := s.ask("POST", "/do", "a=b", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "same-origin") }); w.Code != http.StatusSeeOther {
		t.Errorf("own post: %d", w.Code)
	}
}

func TestErrorsShowOnlyTheirOwnText(t *testing.T) {
	secret := errors.New("password=hemmelig")
	for name, c := range map[string]struct {
		err  error
		code int
		says string
	}{
		"foreign":     {secret, 500, "Der skete en fejl hos os"},
		"not found":   {fault.Wrap(fault.NotFound, text("Ingen her."), secret), 404, "Ingen her."},
		"forbidden":   {fault.Wrap(fault.Forbidden, text("Spørg Anne."), secret), 403, "Spørg Anne."},
		"invalid":     {&fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "x", Message: text("Skriv x.")}}}, 422, "Skriv x."},
		"conflict":    {fault.New(fault.Conflict, text("Findes.")), 409, "Findes."},
		"stale":       {&fault.Error{Kind: fault.Stale, Cause: secret}, 412, "En anden har ændret"},
		"too many":    {&fault.Error{Kind: fault.TooMany, Cause: secret}, 429, "Vent"},
		"unavailable": {&fault.Error{Kind: fault.Unavailable, Cause: secret}, 503, "prøv igen om lidt"},
	} {
		s := open(t, web.Get("/x", access.Public, func(*web.Request) (web.Response, error) { return web.Response{}, c.err }))
		w := s.ask("GET", "/x", "")
		if w.Code != c.code || !strings.Contains(w.Body.String(), c.says) || strings.Contains(w.Body.String(), "hemmelig") {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
}

func TestAPanicIsAnErrorPage(t *testing.T) {
	s := open(t, web.Get("/x", access.Public, func(*web.Request) (web.Response, error) { panic("hemmelig") }))
	if w := s.ask("GET", "/x", ""); w.Code != 500 || strings.Contains(w.Body.String(), "hemmelig") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if !strings.Contains(s.log.String(), "hemmelig") {
		t.Error("the log does not say what happened")
	}
}

func TestAPageThatFailsToRenderIsNoHalfPage(t *testing.T) {
	s := open(t, web.Get("/x", access.Public, func(*web.Request) (web.Response, error) {
		return web.Page(templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
			_, _ = io.WriteString(w, "half")
			return errors.New("no more")
		})), nil
	}))
	if w := s.ask("GET", "/x", ""); w.Code != 500 || strings.Contains(w.Body.String(), "half") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

// Whoever goes away while a page is made is no fault of the program's.
func TestACallerWhoHasGoneIsNoFault(t *testing.T) {
	s := open(t,
		web.Get("/render", access.Public, func(*web.Request) (web.Response, error) {
			return web.Page(templ.ComponentFunc(func(ctx context.Context, _ io.Writer) error { return ctx.Err() })), nil
		}),
		web.Get("/read", access.Public, func(r *web.Request) (web.Response, error) {
			return web.Response{}, fmt.Errorf("read: %w", r.Context().Err())
		}))
	gone := func(r *http.Request) {
		ctx, cancel := context.WithCancel(r.Context())
		cancel()
		*r = *r.WithContext(ctx)
	}
	for _, path := range []string{"/render", "/read"} {
		s.ask("GET", path, "", gone)
		if strings.Contains(s.log.String(), "ERROR") {
			t.Errorf("%s: %s", path, s.log.String())
		}
	}
}

func TestBodies(t *testing.T) {
	var got string
	s := open(t, web.Post("/x", access.Public, func(r *web.Request) (web.Response, error) {
		form, err := r.Form()
		if err != nil {
			return web.Response{}, err
		}
		got = form.Get("a")
		return web.SeeOther("/"), nil
	}))
	if w := s.ask("POST", "/x", "a="+strings.Repeat("x", 1<<20)); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("too large: %d", w.Code)
	}
	if w := s.ask("POST", "/x", "a=%zz"); w.Code != http.StatusUnprocessableEntity {
		t.Errorf("no form: %d", w.Code)
	}
	if s.ask("POST", "/x", "a=en%0D%0Ato"); got != "en\nto" {
		t.Errorf("lines: %q", got)
	}
}

// TestAuthorityIsAskedAfterTheBody holds that a slow body does not act on a
// log-in that has ended while it was on its way.
func TestAuthorityIsAskedAfterTheBody(t *testing.T) {
	s := open(t, web.Post("/x", access.SignedIn, fine))
	ended := false
	s.server.Authenticate = func(context.Context, string) (access.Scope, error) {
		if ended {
			return access.Scope{}, nil
		}
		return somebody, nil
	}
	r := httptest.NewRequest("POST", "/x", io.MultiReader(strings.NewReader("a=1"), reading(func() { ended = true })))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	loggedIn(r)
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	if w.Code != http.StatusUnauthorized {
		t.Errorf("%d", w.Code)
	}
}

type reading func()

func (f reading) Read([]byte) (int, error) {
	f()
	return 0, io.EOF
}

func TestLocal(t *testing.T) {
	for address, want := range map[string]string{
		"/forloeb?a=b#c": "/forloeb?a=b#c", "": "/", "//ond.example": "/", `/\ond.example`: "/", "https://ond.example": "/", "/a\r\nb": "/", "forloeb": "/",
	} {
		if got := web.Local(address); got != want {
			t.Errorf("%q gives %q, want %q", address, got, want)
		}
	}
}

func TestDay(t *testing.T) {
	for _, c := range []struct {
		form string
		want string
		ok   bool
	}{
		{"d-day=30&d-month=4&d-year=2027", "2027-04-30", true},
		{"d=30/4/2027", "2027-04-30", true},
		{"d=30.04.2027", "2027-04-30", true},
		{"d=2027-04-30", "2027-04-30", true},
		{"d=29.2.2028", "2028-02-29", true},
		{"", "", true},
		{"d-day=30&d-month=2&d-year=2027", "", false},
		{"d-day=30&d-month=&d-year=2027", "", false},
		{"d=29.2.2027", "", false},
		{"d=2027-02-30", "", false},
		{"d=9999-12-31", "", false},
		{"d=0001-01-01", "", false},
		{"d=31/12/9999", "", false},
		{"d=i morgen", "", false},
	} {
		form, err := url.ParseQuery(c.form)
		if err != nil {
			t.Fatal(err)
		}
		d, ok := web.Day(form, "d")
		if ok != c.ok || ok && !d.IsZero() && d.String() != c.want || ok && c.want != "" && d.IsZero() {
			t.Errorf("%s gives %v %v", c.form, d, ok)
		}
	}
}

func TestSecurityHeaders(t *testing.T) {
	s := open(t, web.Get("/x", access.Public, fine))
	for _, path := range []string{"/x", "/nowhere"} {
		h := s.ask("GET", path, "").Header()
		policy := h.Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") || !strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s: %s", path, policy)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %v", path, h)
		}
	}
	s.server.Secure = true
	if w := s.ask("GET", "/x", ""); w.Header().Get("Strict-Transport-Security") == "" {
		t.Error("no HSTS over https")
	}
}

func TestAMessageIsShownOnce(t *testing.T) {
	s := open(t,
		web.Post("/do", access.Public, func(*web.Request) (web.Response, error) { return web.SeeOther("/x").Saying("Gemt på ø"), nil }),
		web.Get("/x", access.Public, func(r *web.Request) (web.Response, error) { return web.Page(page(r.Frame("t").Message)), nil }))
	cookies := s.ask("POST", "/do", "a=b").Result().Cookies()
	w := s.ask("GET", "/x", "", func(r *http.Request) { r.AddCookie(cookies[0]) })
	if w.Body.String() != "Gemt på ø" {
		t.Errorf("%q", w.Body)
	}
	if left := w.Result().Cookies(); len(left) != 1 || left[0].MaxAge >= 0 {
		t.Errorf("the message stays: %v", left)
	}
}

func TestCookiesOverHTTPS(t *testing.T) {
	s := open(t, web.Get("/x", access.Public, func(r *web.Request) (web.Response, error) {
		return web.SeeOther("/").Cookie(r.SessionCookie("t", time.Hour)), nil
	}))
	s.server.Secure = true
	c := s.ask("GET", "/x", "").Result().Cookies()[0]
	if c.Name != "__Host-session" || !c.Secure || !c.HttpOnly || c.Path != "/" || c.SameSite != http.SameSiteLaxMode {
		t.Errorf("%+v", c)
	}
}

// What is the same for everybody can be read by pages elsewhere, and nothing else.
func TestWhatIsReadAbroad(t *testing.T) {
	s := open(t,
		web.Get("/here", access.Public, fine),
		web.Get("/abroad", access.Public, func(*web.Request) (web.Response, error) {
			return web.Bytes("application/json", []byte("{}")).Abroad(), nil
		}))
	if got := s.ask("GET", "/here", "").Header(); got.Get("Access-Control-Allow-Origin") != "" || got.Get("Cross-Origin-Resource-Policy") != "same-origin" {
		t.Errorf("%v", got)
	}
	if got := s.ask("GET", "/abroad", "").Header(); got.Get("Access-Control-Allow-Origin") != "*" || got.Get("Cross-Origin-Resource-Policy") != "cross-origin" {
		t.Errorf("%v", got)
	}
}

func TestQueriesLeaveOutWhatIsEmpty(t *testing.T) {
	for want, pairs := range map[string][]string{
		"": {"q", "", "side", ""}, "?q=bad+%26+mad": {"q", "bad & mad", "side", ""}, "?q=x&side=2": {"side", "2", "q", "x"},
	} {
		if got := web.Query(pairs...); got != want {
			t.Errorf("%q is %q, want %q", pairs, got, want)
		}
	}
}
