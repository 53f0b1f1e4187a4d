// Package house boots the whole real program for a test: on either engine,
// with a clock that the test moves, with the demonstration's people and
// courses, and with a client for each persona. Only clock and ids are not the
// real ones.
package house

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"testing"
	"time"

	"tovholder/internal/app"
	"tovholder/internal/core/identity"
	"tovholder/internal/core/indicator"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/testkit/browser"
	"tovholder/internal/testkit/dbtest"
	"tovholder/internal/testkit/fake"
)

// Options say what house a test wants. The zero value is the embedded
// database with the demonstration's data.
type Options struct {
	Engine db.Engine
	New    bool   // a new instance, without data or personas
	Pseudo bool   // the pseudo-language can be chosen
	Base   string // how the house is reached from outside; where the browser finds it when empty
	Blank  bool   // PDFs are made without a browser, and are empty
	Least  int    // the smallest number that is shown to everybody; the usual one when zero
	Faults bool   // the test causes faults, which otherwise fail it
}

// House is the running program.
type House struct {
	*app.App
	Engine db.Engine
	Clock  *fake.Clock
	URL    string // where a browser finds it

	t       testing.TB
	mu      sync.Mutex
	clients map[string]*Client
	tokens  map[string]string // of the personas' sessions, behind Scope
}

// template is a house's database, filled once.
type template struct {
	*dbtest.Template
	ids *fake.IDs
}

var templates = map[db.Engine]map[bool]*template{
	db.SQLite:   {false: newTemplate(db.SQLite, false), true: newTemplate(db.SQLite, true)},
	db.Postgres: {false: newTemplate(db.Postgres, false), true: newTemplate(db.Postgres, true)},
}

func newTemplate(engine db.Engine, empty bool) *template {
	ids, label := &fake.IDs{}, "demo"
	if empty {
		label = "new"
	}
	return &template{ids: ids, Template: dbtest.NewTemplate(engine, label, ids, func(o db.Options) error {
		a, err := app.New(context.Background(), app.Config{
			DataDir: o.DataDir, Database: o.URL, Demo: !empty, Clock: fake.NewClock().Now, NewID: ids.New, Logger: slog.New(slog.DiscardHandler),
			Mail: mail.Config{Keep: true},
		})
		if err != nil {
			return err
		}
		// what the demonstration's people have set going is done once, not in each house
		return errors.Join(a.Jobs.Drain(context.Background()), a.Close())
	})}
}

var inMain bool

// Main runs the tests of a package and then takes away what the houses and the
// browser have left. Call it from TestMain: os.Exit(house.Main(m)).
func Main(m *testing.M) int {
	inMain = true
	code := browser.Main(m)
	for _, both := range templates {
		for _, x := range both {
			if err := x.Drop(); err != nil {
				fmt.Fprintln(os.Stderr, "drop a template:", err)
				code = max(code, 1)
			}
		}
	}
	return code
}

// Each runs a test in a house on each engine, side by side.
func Each(t *testing.T, test func(t *testing.T, h *House)) {
	t.Helper()
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			test(t, New(t, Options{Engine: engine}))
		})
	}
}

// New boots a house, which is gone when the test ends.
func New(t testing.TB, o Options) *House {
	t.Helper()
	if !inMain {
		t.Fatal("this package needs func TestMain(m *testing.M) { os.Exit(house.Main(m)) }")
	}
	if o.Engine == "" {
		o.Engine = db.SQLite
	}
	x := templates[o.Engine][o.New]
	place := x.Copy(t)
	h := &House{Engine: o.Engine, Clock: fake.NewClock(), t: t, clients: map[string]*Client{}, tokens: map[string]string{}}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.Handler().ServeHTTP(w, r) }))
	h.URL = "http://" + server.Listener.Addr().String()
	logger := slog.New(slog.DiscardHandler)
	if !o.Faults {
		logger = slog.New(alarm{t})
	}
	if o.Base == "" {
		o.Base = h.URL
	}
	var printer pdf.Config
	if o.Blank {
		printer.Instead = func(context.Context, paper.Document) ([]byte, error) { return []byte("%PDF-1.7\n"), nil }
	}
	a, err := app.New(context.Background(), app.Config{
		Print: printer, DataDir: place.DataDir, Database: place.URL, Demo: !o.New, Pseudo: o.Pseudo, BaseURL: o.Base, Mail: mail.Config{Keep: true},
		Clock: h.Clock.Now, NewID: x.ids.Copy().New, Logger: logger, SmallestNumber: indicator.Least(o.Least),
	})
	if err != nil {
		t.Fatalf("boot the program: %v", err)
	}
	h.App = a
	server.Start()
	t.Cleanup(func() {
		server.Close()
		if err := a.Close(); err != nil {
			t.Errorf("close the program: %v", err)
		}
	})
	return h
}

// alarm fails the test when the program logs an error.
type alarm struct{ t testing.TB }

func (alarm) Enabled(_ context.Context, l slog.Level) bool { return l >= slog.LevelError }

func (a alarm) Handle(_ context.Context, r slog.Record) error {
	said := r.Message
	r.Attrs(func(at slog.Attr) bool {
		said += " " + at.String()
		return true
	})
	a.t.Errorf("the program logged: %s", said)
	return nil
}

func (a alarm) WithAttrs([]slog.Attr) slog.Handler { return a }
func (a alarm) WithGroup(string) slog.Handler      { return a }

// Pass lets so many days go by.
func (h *House) Pass(days int) { h.Clock.Move(time.Duration(days) * 24 * time.Hour) }

// Scope is the persona as the use cases see one.
func (h *House) Scope(persona string) access.Scope {
	h.t.Helper()
	ctx := context.Background()
	h.mu.Lock()
	defer h.mu.Unlock()
	s, err := h.Identity.Scope(ctx, h.tokens[persona])
	if err == nil && !s.SignedIn() { // for the first time, or after a long while
		if h.tokens[persona], err = h.Identity.EnterAs(ctx, persona, identity.Knock{}); err == nil {
			s, err = h.Identity.Scope(ctx, h.tokens[persona])
		}
	}
	if err != nil || !s.SignedIn() {
		h.t.Fatalf("the scope of %s: %+v, %v", persona, s, err)
	}
	return s
}
