package web_test

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const good = "fire kaniner spiser jordbær"

// stranger is a client who is not logged in, and sees redirects.
func stranger(h *house.House) *house.Client {
	c := h.NewClient("")
	c.Follow = false
	return c
}

// founded is an instance with its first administrator, who is logged in.
func founded(t *testing.T, o house.Options) (*house.House, *house.Client) {
	t.Helper()
	o.New = true
	h := house.New(t, o)
	address, err := h.Identity.FirstAdministrator(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	path := strings.TrimPrefix(address, h.URL)
	frida := stranger(h)
	a := frida.Submit(frida.Get(path), path, "organisation", "Driftsstyrelsen", "name", "Frida Første",
		"email", "frida@example.dk", "login", "frida", "password", good)
	if a.Status != http.StatusSeeOther {
		t.Fatalf("the first administrator is not made: %d %s", a.Status, a.Text())
	}
	return h, frida
}

// each runs a test in a founded instance on each engine.
func each(t *testing.T, test func(t *testing.T, h *house.House, frida *house.Client)) {
	t.Parallel()
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			h, frida := founded(t, house.Options{Engine: engine})
			test(t, h, frida)
		})
	}
}

// linkTo is the path of the link in the newest letter to an address.
func linkTo(t *testing.T, h *house.House, to string) (path string) {
	t.Helper()
	if err := h.Jobs.Drain(context.Background()); err != nil {
		t.Fatal(err)
	}
	err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 100)
		if i := slices.IndexFunc(all, func(l mail.Letter) bool { return l.To == to }); i >= 0 {
			for w := range strings.FieldsSeq(all[i].Text) {
				if link, ok := strings.CutPrefix(w, h.URL); ok {
					path = link
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func sessionOf(p *house.Page) *http.Cookie {
	for _, c := range (&http.Response{Header: p.Header}).Cookies() {
		if strings.HasSuffix(c.Name, "session") && c.MaxAge > 0 {
			return c
		}
	}
	return nil
}

func location(p *house.Page) string { return p.Header.Get("Location") }

// value is what stands in a field of the form that sends to the address.
func value(p *house.Page, action, name string) string {
	for _, n := range Find(p.Doc, `form[action="`+action+`"] [name="`+name+`"]`) {
		return Attr(n, "value")
	}
	return "no such field"
}

// wrong says what the error summary leads to.
func wrong(field string) Check { return In(`.error-summary a[href="#` + field + `"]`) }

func TestLoggingIn(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, _ *house.Client) {
		v := stranger(h)
		p := v.Get("/konto")
		if p.Status != http.StatusSeeOther || location(p) != "/login?next=%2Fkonto" {
			t.Fatalf("a stranger gets %d %s", p.Status, location(p))
		}
		p = v.Submit(v.Get(location(p)), "/login", "login", "frida", "password", "forkert kodeord her")
		p.Is(http.StatusUnauthorized, Count(".error-summary li", 1))
		if value(p, "/login", "login") != "frida" || value(p, "/login", "password") != "" {
			t.Error("the name must stay on the form, the password must not")
		}
		p = v.Submit(p, "/login", "password", good)
		if p.Status != http.StatusSeeOther || location(p) != "/konto" {
			t.Fatalf("logged in: %d %s", p.Status, location(p))
		}
		c := sessionOf(p)
		if c == nil || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.MaxAge > 24*60*60 {
			t.Errorf("the cookie is %+v", c)
		}
		v.Get("/konto").Is(http.StatusOK, In("main", Says("Frida Første")))
		if p := v.Get("/login?next=/konto"); location(p) != "/konto" {
			t.Errorf("somebody who is logged in gets %d %s", p.Status, location(p))
		}
		if p := v.Post("/logout"); location(p) != "/" {
			t.Errorf("logged out: %d %s", p.Status, location(p))
		}
		v.Get("/login").Is(http.StatusOK, In("main", Says("Du er logget ud")))
		if p := v.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Errorf("the session goes on: %d", p.Status)
		}
		v.Post("/logout").Is(http.StatusSeeOther)
	})
}

func TestNobodyIsSentElsewhere(t *testing.T) {
	t.Parallel()
	h, _ := founded(t, house.Options{})
	for _, next := range []string{"https://example.com/", "//example.com", `/\example.com`, "javascript:alert(1)", "/\texample.com"} {
		if p := stranger(h).Post("/login", "login", "frida", "password", good, "next", next); location(p) != "/" {
			t.Errorf("next %q leads to %q", next, location(p))
		}
		if p := stranger(h).Post("/sprog", "lang", "en", "next", next); location(p) != "/" {
			t.Errorf("language with next %q leads to %q", next, location(p))
		}
		p := stranger(h).Post("/login", "login", "frida", "password", good, "resume-address", next, "resume-fields", "a=1")
		p.Is(http.StatusOK, Any("main form", Has("action", "/")))
		for _, form := range Find(p.Doc, "main form") {
			if Attr(form, "action") != "/" {
				t.Errorf("what was written would be sent to %q", Attr(form, "action"))
			}
		}
	}
}

func TestTheSessionChangesWithEveryLogIn(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, frida *house.Client) {
		first := sessionOf(frida.Post("/login", "login", "frida", "password", good))
		second := sessionOf(frida.Post("/login", "login", "frida", "password", good))
		if first == nil || second == nil || first.Value == second.Value {
			t.Fatal("the token is the same")
		}
		old := stranger(h)
		old.Cookie(first.Name, first.Value)
		if p := old.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Errorf("the old token is still good: %d", p.Status)
		}
		planted := stranger(h)
		planted.Cookie(first.Name, "planted")
		if c := sessionOf(planted.Post("/login", "login", "frida", "password", good)); c == nil || c.Value == "planted" {
			t.Error("a planted token is taken over")
		}
	})
}

func TestOverHTTPSTheCookieIsBoundToTheHost(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{Base: "https://tovholder.example.dk"})
	if c := sessionOf(stranger(h).Post("/demo/login", "persona", "leder")); c == nil || c.Name != "__Host-session" || !c.Secure || c.Domain != "" || c.Path != "/" {
		t.Errorf("the cookie is %+v", c)
	}
}

func TestForeignFormsAreRefused(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for _, path := range []string{"/login", "/logout", "/sprog", "/demo/login", "/glemt-adgangskode", "/konto", "/konto/noegler"} {
		v := h.NewClient("leder")
		v.LogIn()
		v.Header.Set("Origin", "https://example.com")
		v.Header.Set("Sec-Fetch-Site", "cross-site")
		if p := v.Post(path, "persona", "admin"); p.Status != http.StatusForbidden || sessionOf(p) != nil {
			t.Errorf("a foreign post to %s: %d", path, p.Status)
		}
	}
}

func TestWhatWasWrittenSurvivesTheLogIn(t *testing.T) {
	each(t, func(t *testing.T, _ *house.House, frida *house.Client) {
		frida.Post("/konto/sikkerhed/overalt").Is(http.StatusSeeOther)
		const title = "Chef & \"ældste\" <b>"
		p := frida.Post("/konto", "title", title, "phone", "12 34 56 78", "version", "1", "new-password", "hemmelig")
		if p.Status != http.StatusUnauthorized || strings.Contains(p.Body, "hemmelig") {
			t.Fatalf("a post without a session: %d", p.Status)
		}
		p = frida.Submit(p, "/login", "login", "frida", "password", "forkert kodeord her").Is(http.StatusUnauthorized)
		p = frida.Submit(p, "/login", "password", good).Is(http.StatusOK, In("h1", Says("Du er logget ind igen")), None(`[name="new-password"]`))
		if sessionOf(p) == nil || value(p, "/konto", "title") != title || value(p, "/konto", "phone") != "12 34 56 78" || value(p, "/konto", "version") != "1" {
			t.Errorf("what was written is not all there: %s", p.Body)
		}
		if p := frida.Submit(p, "/konto"); location(p) != "/konto" {
			t.Errorf("sent again: %d %s", p.Status, p.Text())
		}
		if p := frida.Get("/konto"); value(p, "/konto", "title") != title {
			t.Errorf("stored: %q", value(p, "/konto", "title"))
		}
	})
}

func TestPersonas(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		v := stranger(h)
		p := v.Get("/login?next=/konto").Is(http.StatusOK, Count(`button[name="persona"]`, 16), In(`form[action="/login"]`))
		if next := value(p, "/demo/login", "next"); next != "/konto" {
			t.Errorf("next is %q", next)
		}
		if p := v.Post("/demo/login", "persona", "leder", "next", "/konto"); location(p) != "/konto" {
			t.Errorf("as leder: %d %s", p.Status, location(p))
		}
		v.Get("/konto").Is(http.StatusOK, In("main", Says("Birgitte Nørreskov")))
		v.Get("/login").Is(http.StatusOK, In("main", Says("Du er logget ind som Birgitte Nørreskov")))
		for _, slug := range []string{"", "nobody", "kollega1", "admin'"} {
			if p := v.Post("/demo/login", "persona", slug); p.Status != http.StatusNotFound || sessionOf(p) != nil {
				t.Errorf("persona %q: %d", slug, p.Status)
			}
		}
	})
}

func TestWithoutDemoThereAreNoPersonas(t *testing.T) {
	t.Parallel()
	h, _ := founded(t, house.Options{})
	if p := stranger(h).Post("/demo/login", "persona", "frida"); p.Status != http.StatusNotFound && p.Status != http.StatusMethodNotAllowed {
		t.Errorf("the persona door is there: %d", p.Status)
	}
	stranger(h).Get("/login").Is(http.StatusOK, None(`button[name="persona"]`))
}

func TestTheLanguageStaysOnThePage(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, frida *house.Client) {
		v := stranger(h)
		p := v.Submit(v.Get("/glemt-adgangskode"), "/sprog")
		if location(p) != "/glemt-adgangskode" {
			t.Errorf("the language leads to %s", location(p))
		}
		v.Get("/glemt-adgangskode").Is(http.StatusOK, In(`html[lang="en"]`), In("h1", Says("Forgotten password")))
		for _, lang := range []string{"", "fr", "qps"} {
			v := stranger(h)
			v.Post("/sprog", "lang", lang, "next", "/login")
			v.Get("/login").Is(http.StatusOK, In(`html[lang="da"]`, Silent("⟦")))
		}
		frida.Post("/sprog", "lang", "en", "next", "/konto")
		elsewhere := stranger(h)
		elsewhere.Post("/login", "login", "frida", "password", good)
		elsewhere.Get("/konto").Is(http.StatusOK, In(`html[lang="en"]`))
	})
}

func TestAForgottenPassword(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, frida *house.Client) {
		v := stranger(h)
		v.Submit(v.Get("/glemt-adgangskode"), "/glemt-adgangskode").Is(http.StatusUnprocessableEntity, wrong("login"))
		known := v.Post("/glemt-adgangskode", "login", "frida@example.dk")
		unknown := stranger(h).Post("/glemt-adgangskode", "login", "nobody@example.dk")
		if known.Status != http.StatusOK || known.Body != unknown.Body {
			t.Error("the answer tells whether there is an account")
		}
		link := linkTo(t, h, "frida@example.dk")
		v.Submit(v.Get(link), link, "password", "kort").Is(http.StatusUnprocessableEntity, wrong("password"))
		if p := v.Submit(v.Get(link), link, "password", "en helt ny adgangssætning"); location(p) != "/login" {
			t.Errorf("a new password: %d %s", p.Status, p.Text())
		}
		v.Get("/login").Is(http.StatusOK, In("main", Says("Din adgangskode er ændret")))
		for _, dead := range []string{link, "/nulstil/findes-ikke", strings.Replace(link, "/nulstil/", "/invitation/", 1), "/invitation/findes-ikke"} {
			v.Get(dead).Is(http.StatusNotFound, In("h1", Says("Linket virker ikke længere")))
			v.Post(dead, "password", good).Is(http.StatusNotFound)
		}
		if p := frida.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Error("the old sessions go on")
		}
	})
}

func TestAResetLinkRunsOut(t *testing.T) {
	t.Parallel()
	h, _ := founded(t, house.Options{})
	v := stranger(h)
	v.Post("/glemt-adgangskode", "login", "frida")
	link := linkTo(t, h, "frida@example.dk")
	v.Get(link).Is(http.StatusOK)
	h.Clock.Move(time.Hour)
	v.Get(link).Is(http.StatusNotFound)
}

func TestTooManyTries(t *testing.T) {
	t.Parallel()
	h, _ := founded(t, house.Options{})
	v := stranger(h)
	var p *house.Page
	for range 12 {
		p = v.Post("/login", "login", "frida", "password", "gæt", "next", "/konto")
	}
	p.Is(http.StatusTooManyRequests)
	if value(p, "/login", "login") != "frida" || value(p, "/login", "next") != "/konto" {
		t.Error("what was typed is lost")
	}
}

func TestOwnDetails(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, frida *house.Client) {
		phone := stranger(h)
		phone.Post("/login", "login", "frida", "password", good)
		p := frida.Submit(frida.Get("/konto"), "/konto", "phone", "ring til mig", "title", "Chef").Is(http.StatusUnprocessableEntity, wrong("phone"))
		if value(p, "/konto", "title") != "Chef" || value(p, "/konto", "phone") != "ring til mig" {
			t.Error("what was written is lost")
		}
		mine := frida.Get("/konto")
		phone.Submit(phone.Get("/konto"), "/konto", "title", "Direktør").Is(http.StatusSeeOther)
		both := frida.Submit(mine, "/konto", "title", "Chef").Is(http.StatusPreconditionFailed, In("main", Says("Direktør"), Says("Chef")))
		frida.Submit(both, "/konto", "title", "Chef").Is(http.StatusSeeOther)
		if title := value(frida.Get("/konto"), "/konto", "title"); title != "Chef" {
			t.Errorf("saved was %q", title)
		}
	})
}

func TestOwnSecurity(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, frida *house.Client) {
		phone := stranger(h)
		phone.Header.Set("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1")
		phone.Post("/login", "login", "frida", "password", good)

		const password, email = "/konto/sikkerhed/adgangskode", "/konto/sikkerhed/email"
		page := frida.Get("/konto/sikkerhed").Is(http.StatusOK, In("main", Says("Safari · iPhone"), Says("Denne browser")))
		frida.Submit(page, password, "current-password", "forkert", "password", "en helt ny adgangssætning").Is(http.StatusUnprocessableEntity, wrong("current-password"))
		p := frida.Submit(page, email, "email", "ny@example.dk", "email-current-password", "forkert").Is(http.StatusUnprocessableEntity, wrong("email-current-password"))
		if value(p, email, "email") != "ny@example.dk" {
			t.Error("the address that was written is lost")
		}
		frida.Submit(page, email, "email", "ny@example.dk", "email-current-password", good).Is(http.StatusSeeOther)
		frida.Get("/konto/sikkerhed").Is(http.StatusOK, In("main", Says("ny@example.dk")))
		frida.Submit(page, password, "current-password", good, "password", "en helt ny adgangssætning").Is(http.StatusSeeOther)
		frida.Get("/konto/sikkerhed").Is(http.StatusOK)
		if p := phone.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Error("the phone is still logged in")
		}

		phone.Post("/login", "login", "frida", "password", "en helt ny adgangssætning")
		ended := 0
		for _, form := range Find(frida.Get("/konto/sikkerhed").Doc, "main form") {
			if at := Attr(form, "action"); strings.HasSuffix(at, "/log-ud") {
				frida.Post(at).Is(http.StatusSeeOther)
				ended++
			}
		}
		if p := phone.Get("/konto"); ended != 1 || p.Status != http.StatusSeeOther {
			t.Errorf("%d sessions were ended; the phone gets %d", ended, p.Status)
		}
		frida.Post("/konto/sikkerhed/findes-ikke/log-ud").Is(http.StatusNotFound)
		frida.Post("/konto/sikkerhed/overalt").Is(http.StatusSeeOther)
		if p := frida.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Error("logging out everywhere left this browser in")
		}
	})
}

func TestKeysAreShownOnce(t *testing.T) {
	each(t, func(t *testing.T, h *house.House, frida *house.Client) {
		page := frida.Get("/konto/noegler")
		p := frida.Submit(page, "/konto/noegler", "last-year", "2099").Is(http.StatusUnprocessableEntity, wrong("name"), wrong("last"))
		if value(p, "/konto/noegler", "last-year") != "2099" {
			t.Error("the day that was written is lost")
		}
		p = frida.Submit(page, "/konto/noegler", "name", "Regneark", "current-password", good).Is(http.StatusOK, In("main code"))
		key := Text(Find(p.Doc, "main code")[0])
		s, err := h.Identity.ScopeForToken(context.Background(), key)
		if err != nil || s.Name != "Frida Første" {
			t.Errorf("behind the key is %+v (%v)", s, err)
		}
		page = frida.Get("/konto/noegler").Is(http.StatusOK, In("main", Says("Regneark"), Silent(key)))
		for _, form := range Find(page.Doc, "main form") {
			if at := Attr(form, "action"); strings.HasSuffix(at, "/tilbage") {
				frida.Post(at).Is(http.StatusSeeOther)
			}
		}
		if s, _ := h.Identity.ScopeForToken(context.Background(), key); s.SignedIn() {
			t.Error("the key still opens")
		}
		frida.Post("/konto/noegler/findes-ikke/tilbage").Is(http.StatusNotFound)
	})
}

func TestStrangersGetNoFurtherThanTheDoor(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	v := stranger(h)
	for _, r := range h.Routes() {
		if !strings.HasPrefix(r.Pattern, "/konto") {
			continue
		}
		path := strings.NewReplacer("{session}", "x", "{token}", "x").Replace(r.Pattern)
		if r.Method == http.MethodPost {
			v.Post(path).Is(http.StatusUnauthorized, In(`form[action="/login"]`))
		} else if p := v.Get(path); p.Status != http.StatusSeeOther || location(p) != "/login?next="+url.QueryEscape(path) {
			t.Errorf("%s: %d %s", path, p.Status, location(p))
		}
	}
}

func TestTheDoorIsWatched(t *testing.T) {
	t.Parallel()
	h, _ := founded(t, house.Options{})
	stranger(h).Post("/login", "login", "frida", "password", "gæt")
	stranger(h).Post("/login", "login", "nobody", "password", "gæt")
	var seen []string
	err := h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		seen, err = db.All(tx, db.Text, `SELECT event || ' ' || outcome || ' ' || detail FROM audit_entry`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"log-in refused wrong password", "log-in refused unknown account", "log-in allowed password", "security allowed first administrator made"} {
		if !slices.Contains(seen, want) {
			t.Errorf("the log lacks %q: %v", want, seen)
		}
	}
	if flaws, _, err := h.Audit.Verify(context.Background()); err != nil || len(flaws) != 0 {
		t.Errorf("the log does not hold: %v (%v)", flaws, err)
	}
}

func TestPagesAreAccessibleAndFit(t *testing.T) {
	h, frida := founded(t, house.Options{})
	if _, err := h.Identity.RescueLink(context.Background(), "nobody"); err == nil {
		t.Error("a link for nobody")
	}
	address, err := h.Identity.RescueLink(context.Background(), "frida")
	if err != nil {
		t.Fatal(err)
	}
	tab := stranger(h).Tab()
	h.Look(tab, "log-ind", "/login")
	h.Look(tab, "glemt-adgangskode", "/glemt-adgangskode")
	h.Look(tab, "nulstil", strings.TrimPrefix(address, h.URL))
	h.Look(tab, "link-brugt", "/nulstil/brugt")
	tab = frida.Tab()
	h.Look(tab, "konto", "/konto")
	h.Look(tab, "konto-sikkerhed", "/konto/sikkerhed")
	h.Look(tab, "konto-noegler", "/konto/noegler")

	demo := house.New(t, house.Options{})
	demo.Look(stranger(demo).Tab(), "log-ind-demo", "/login")

	empty := house.New(t, house.Options{New: true})
	first, err := empty.Identity.FirstAdministrator(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	empty.Look(stranger(empty).Tab(), "foerste-administrator", strings.TrimPrefix(first, empty.URL))
}
