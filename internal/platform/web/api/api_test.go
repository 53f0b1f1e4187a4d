package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/testkit/dbtest"
	"tovholder/internal/testkit/fake"
)

// shelf is a made-up room: a few books that can be read and changed.
type shelf struct {
	mu      sync.Mutex
	bought  int           // how often something was bought
	title   string        // of the book that is there
	version int64         // of it
	slow    chan struct{} // buying waits for it, when it is there
	fails   error         // buying fails with it, after the effect
	panics  bool          // buying panics, after the effect
	hidden  bool          // nobody may see the shelf any more
}

type book struct {
	Title  string                   `json:"title" maxLength:"20"`
	Kind   string                   `json:"kind" enum:"poem,novel"`
	Out    calendar.Date            `json:"out,omitzero"`
	Pages  int                      `json:"pages,omitzero" minimum:"1" maximum:"5000"`
	Lent   map[string]calendar.Date `json:"lent,omitzero"`
	Author struct {
		Name string `json:"name"`
	} `json:"author,omitzero"`
}

type bought struct {
	Number int `json:"number"`
}

type (
	buyInput  struct{ Body book }
	bookInput struct {
		Book string `path:"book"`
		Body book
	}
	listInput struct{ api.Paging }
)

func (s *shelf) buy(context.Context, *api.Call, *buyInput) (api.Answer[bought], error) {
	s.mu.Lock()
	s.bought++
	n, slow := s.bought, s.slow
	s.mu.Unlock()
	if slow != nil {
		<-slow
	}
	if s.panics {
		panic("secret 0101011234")
	}
	return api.Answer[bought]{Body: bought{n}, Location: "/books/1"}, s.fails
}

func (s *shelf) rename(_ context.Context, call *api.Call, in *bookInput) (api.Answer[bought], error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if call.Version != s.version {
		return api.Answer[bought]{}, api.Stale(fault.New(fault.Stale, said("stale")), s.version)
	}
	s.title, s.version = in.Body.Title, s.version+1
	s.bought++
	return api.Answer[bought]{Body: bought{s.bought}, ETag: api.ETag(s.version)}, s.fails
}

func (s *shelf) list(_ context.Context, _ *api.Call, in *listInput) (answer api.Answer[api.Page[bought]], err error) {
	place, err := in.Read("books")
	if err != nil {
		return answer, err
	}
	// as a use case does whose own pages have four
	all := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	next := ""
	switch place.After {
	case "":
		all, next = all[:4], "4"
	case "4":
		all, next = all[4:8], "8"
	case "8":
		all = all[8:]
	}
	answer.Body = api.Cut(in.Paging, place, all, next, func(n int) string { return string(rune('a' + n)) }, func(n int) bought { return bought{n} })
	return answer, nil
}

func (s *shelf) lend(context.Context, *api.Call, *buyInput) (answer api.Answer[api.None], err error) {
	return answer, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{
		{Name: "out_day", Message: said("wrong day")}, {Name: "lent-0101011234", Message: said("wrong reader")},
	}}
}

func (s *shelf) visible(context.Context, access.Scope, func(string) string) error {
	if s.hidden {
		return fault.New(fault.NotFound, said("gone"))
	}
	return nil
}

func said(s string) fault.Message { return func(l i18n.Lang) string { return s + " " + l.Tag() } }

func fails(err error) api.Handler[struct{}, api.None] {
	return func(context.Context, *api.Call, *struct{}) (answer api.Answer[api.None], _ error) { return answer, err }
}

func (s *shelf) operations() []api.Operation {
	adviser := access.HoldsRole(access.Adviser)
	return []api.Operation{
		api.Get("/books", access.SignedIn, "listBooks", "Books", s.list),
		api.Create("/books", access.SignedIn, "buyBook", "Buy", s.buy).Within(s.visible).Locating(located),
		api.Put("/books/{book}", access.SignedIn, "renameBook", "Rename", s.rename).Guarded(),
		api.Put("/books", access.SignedIn, "lendBook", "Lend", s.lend).Locating(located),
		api.Get("/forbidden", access.SignedIn, "forbidden", "Forbidden", fails(fault.New(fault.Forbidden, said("ask Astrid")))),
		api.Get("/broken", access.SignedIn, "broken", "Broken", fails(errors.New("secret of the database"))),
		api.Get("/away", access.SignedIn, "away", "Away", fails(fault.Wrap(fault.Unavailable, said("secret"), errors.New("secret")))),
		api.Get("/advisers", adviser, "advisers", "For advisers", fails(nil)),
	}
}

func located(field string) string {
	if name, whose, _ := strings.Cut(field, "-"); name == "lent" {
		return "body.lent." + whose // a key that the caller has made up
	}
	return strings.Replace(field, "out_day", "body.out", 1)
}

// desk is the API of a shelf, with what it has told.
type desk struct {
	*shelf
	t       testing.TB
	clock   *fake.Clock
	handler http.Handler
	denied  *[]string
	log     *bytes.Buffer
}

var callers = map[string]access.Scope{
	"anne":   {Account: "anne", Person: "anne", Via: access.ViaAPI},
	"birger": {Account: "birger", Person: "birger", Via: access.ViaAPI, Holdings: []access.Holding{{Role: access.Adviser}}},
}

func open(t testing.TB, lab *dbtest.Lab) *desk {
	t.Helper()
	d := &desk{shelf: &shelf{version: 7}, t: t, clock: lab.Clock, denied: new([]string), log: new(bytes.Buffer)}
	a, err := api.New(api.Config{
		DB: lab.Open(api.Migrations()), Clock: lab.Clock.Now, Logger: slog.New(slog.NewTextHandler(d.log, nil)),
		Authenticate: func(_ context.Context, token string) (access.Scope, error) { return callers[token], nil },
		Denied: func(_ context.Context, s access.Scope, route string, kind fault.Kind) {
			*d.denied = append(*d.denied, s.Account+" "+route+" "+[]string{fault.NotFound: "hidden", fault.Forbidden: "forbidden"}[kind])
		},
	}, d.operations())
	if err != nil {
		t.Fatal(err)
	}
	d.handler = a.Handler()
	return d
}

// reply is what was answered.
type reply struct {
	status int
	header http.Header
	body   string
	api.Problem
}

// call calls as somebody; header is name, value, name, value.
func (d *desk) call(as, method, path, body string, header ...string) reply {
	d.t.Helper()
	r := httptest.NewRequestWithContext(context.Background(), method, path, strings.NewReader(body))
	if as != "" {
		r.Header.Set("Authorization", "Bearer "+as)
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	got := reply{status: w.Code, header: w.Header(), body: w.Body.String()}
	if w.Code >= 400 {
		if ct := w.Header().Get("Content-Type"); ct != "application/problem+json" {
			d.t.Errorf("%s %s: %d is of type %s", method, path, w.Code, ct)
		}
		if err := json.Unmarshal(w.Body.Bytes(), &got.Problem); err != nil || got.Status != w.Code || got.Title == "" {
			d.t.Errorf("%s %s: %d is no problem: %s", method, path, w.Code, got.body)
		}
	}
	return got
}

func (r reply) is(t testing.TB, status int, kind string) reply {
	t.Helper()
	if r.status != status || kind != "" && r.Type != "urn:tovholder:problem:"+kind {
		t.Errorf("%d %s, want %d %s\n%s", r.status, r.Type, status, kind, r.body)
	}
	return r
}

const novel = `{"title": "Hærværk", "kind": "novel"}`

func TestAnOperationMustDeclareWhatItNeeds(t *testing.T) {
	t.Parallel()
	d := dbtest.New(t, "sqlite").Open(api.Migrations())
	for name, o := range map[string]api.Operation{
		"no need":          api.Get("/a", access.Need{}, "a", "A", fails(nil)),
		"public":           api.Get("/a", access.Public, "a", "A", fails(nil)),
		"no summary":       api.Get("/a", access.SignedIn, "a", "", fails(nil)),
		"no name":          api.Get("/a", access.SignedIn, "", "A", fails(nil)),
		"a parameter":      api.Get("/a/{book}", access.SignedIn, "a", "A", fails(nil)),
		"a used name":      api.Get("/a", access.SignedIn, "used", "A", fails(nil)),
		"(one that is ok)": api.Get("/a", access.SignedIn, "a", "A", fails(nil)),
	} {
		_, err := api.New(api.Config{DB: d, Clock: time.Now}, []api.Operation{api.Get("/b", access.SignedIn, "used", "B", fails(nil)), o})
		if (err == nil) != strings.HasPrefix(name, "(") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRoutesAreListed(t *testing.T) {
	t.Parallel()
	a, err := api.New(api.Config{DB: dbtest.New(t, "sqlite").Open(api.Migrations()), Clock: time.Now}, (&shelf{}).operations())
	if err != nil {
		t.Fatal(err)
	}
	list := web.List(a.Routes())
	for _, want := range []string{"GET    /api/v1/books  ", "PUT    /api/v1/books/{book} ", "role adviser", "/api/v1/openapi.json"} {
		if !strings.Contains(list, want) {
			t.Errorf("%q is not in\n%s", want, list)
		}
	}
}

func TestOnlyKnownTokensGetIn(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.call("", "GET", "/api/v1/books", "").is(t, 401, "unauthenticated")
	got := d.call("somebody", "GET", "/api/v1/books", "").is(t, 401, "unauthenticated")
	if got.header.Get("WWW-Authenticate") == "" {
		t.Error("nothing says how to authenticate")
	}
	d.call("", "GET", "/api/v1/books", "", "Authorization", "Basic anne").is(t, 401, "unauthenticated")
	d.call("", "GET", "/api/v1/books", "", "Cookie", "tovholder-session=anne").is(t, 401, "unauthenticated")
	d.call("anne", "GET", "/api/v1/books", "").is(t, 200, "")
	d.call("anne", "GET", "/api/v1/advisers", "").is(t, 404, "not-found")
	d.call("birger", "GET", "/api/v1/advisers", "").is(t, 204, "")
	if got := strings.Join(*d.denied, "; "); got != "anne GET /api/v1/advisers hidden" {
		t.Errorf("denied: %s", got)
	}
}

func TestForeignPostsWithATokenAreTaken(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.call("anne", "POST", "/api/v1/books", novel, "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site").is(t, 201, "")
}

func TestFaultsAreProblems(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	if got := d.call("anne", "GET", "/api/v1/forbidden", "").is(t, 403, "forbidden"); got.Detail != "ask Astrid da" {
		t.Errorf("%+v", got.Problem)
	}
	if got := d.call("anne", "GET", "/api/v1/forbidden", "", "Accept-Language", "en-GB,en;q=0.9,da;q=0.1").is(t, 403, "forbidden"); got.Detail != "ask Astrid en" {
		t.Errorf("%+v", got.Problem)
	}
	got := d.call("anne", "GET", "/api/v1/broken", "").is(t, 500, "internal")
	code := got.header.Get("X-Error-Code")
	if strings.Contains(got.body, "secret") || code == "" || !strings.Contains(got.Detail, code) || !strings.Contains(d.log.String(), code) {
		t.Errorf("%s\n%s", got.body, d.log)
	}
	if got := d.call("anne", "GET", "/api/v1/away", "").is(t, 503, "unavailable"); strings.Contains(got.body, "secret") || got.header.Get("Retry-After") == "" {
		t.Error(got.body)
	}
	d.panics = true
	if got := d.call("anne", "POST", "/api/v1/books", novel).is(t, 500, "internal"); strings.Contains(got.body, "0101011234") {
		t.Error(got.body)
	}
	d.call("anne", "GET", "/api/v1/nothing", "").is(t, 404, "not-found")
	d.call("anne", "GET", "/api/v1//books", "").is(t, 404, "not-found")
	if got := d.call("anne", "PATCH", "/api/v1/books", "").is(t, 405, "method-not-allowed"); got.header.Get("Allow") != "GET, POST, PUT" {
		t.Errorf("Allow: %s", got.header.Get("Allow"))
	}
	if strings.Join(*d.denied, "") != "anne GET /api/v1/forbidden forbiddenanne GET /api/v1/forbidden forbidden" {
		t.Errorf("denied: %s", *d.denied)
	}
}

// What was sent is never said again: it may be somebody's number.
func TestProblemsEchoNothing(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	for body, want := range map[string]string{
		`{"title": "0101011234 0101011234 0101011234", "kind": "novel"}`: "body.title",
		`{"title": 1010112340101011234, "kind": "novel"}`:                "body.title",
		`{"title": "a", "kind": "0101011234"}`:                           "body.kind",
		`{"title": "a", "kind": "novel", "out": "0101011234"}`:           "body.out",
		`{"title": "a", "kind": "novel", "out": "0000-01-01"}`:           "body",
		`{"title": "a", "kind": "novel", "pages": 101011234}`:            "body.pages",
		`{"title": "a", "kind": "novel", "lent": {"0101011234": "x"}}`:   "body.lent",
		`{"title": "a", "kind": "novel", "author": {"0101011234": 1}}`:   "body.author",
		`{"title": "a", "kind": "novel", "author": "0101011234"}`:        "body.author",
		`{"title": "a", "kind": "novel", "0101011234": true}`:            "body",
		`{"title": "a", "kind": "novel", "Kind": "0101011234"}`:          "body",
		`{"title": "a", "KIND": "0101011234"}`:                           "body",
		`{"0101011234": {"0101011234": ["0101011234"]}}`:                 "body",
		`["0101011234"]`: "body",
		`"0101011234"`:   "body",
	} {
		got := d.call("anne", "POST", "/api/v1/books", body).is(t, 422, "invalid")
		where := false
		for _, w := range got.Errors {
			where = where || w.Location == want
		}
		if !where || strings.Contains(got.body, "01011234") || strings.Contains(got.body, "10112340") {
			t.Errorf("%s\n%s", body, got.body)
		}
	}
	for body, kind := range map[string]string{`{"title": "0101011234`: "malformed", ``: "malformed", "\x00": "malformed"} {
		if got := d.call("anne", "POST", "/api/v1/books", body).is(t, 400, kind); strings.Contains(got.body, "0101011234") {
			t.Error(got.body)
		}
	}
	d.call("anne", "POST", "/api/v1/books", novel, "Content-Type", "text/0101011234").is(t, 415, "not-json")
	for query, want := range map[string]string{"limit=0101011234": "query.limit", "limit=0": "query.limit", "cursor=0101011234": "query.cursor", "0101011234=1": "query"} {
		got := d.call("anne", "GET", "/api/v1/books?"+query, "").is(t, 422, "invalid")
		if len(got.Errors) != 1 || got.Errors[0].Location != want || strings.Contains(got.body, "0101011234") {
			t.Error(got.body)
		}
	}
	if d.bought != 0 {
		t.Error("something was bought")
	}
	if strings.Contains(d.log.String(), "01011234") {
		t.Errorf("the log says what was sent:\n%s", d.log)
	}
}

func TestMissingFieldsAreAllTold(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	got := d.call("anne", "POST", "/api/v1/books", `{"author": {}}`, "Accept-Language", "en").is(t, 422, "invalid")
	told := map[string]string{}
	for _, w := range got.Errors {
		told[w.Location] += w.Message
	}
	for _, location := range []string{"body.title", "body.kind", "body.author.name"} {
		if told[location] != "The field is missing." {
			t.Errorf("%s: %q in %s", location, told[location], got.body)
		}
	}
}

func TestUseCasesFieldsAreLocated(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	got := d.call("anne", "PUT", "/api/v1/books", novel).is(t, 422, "invalid")
	if len(got.Errors) != 2 || got.Errors[0] != (api.Wrong{Location: "body.out", Message: "wrong day da"}) || got.Errors[1].Location != "body.lent" || strings.Contains(got.body, "0101011234") {
		t.Error(got.body)
	}
}

func TestABodyHasALimit(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.call("anne", "POST", "/api/v1/books", `{"title": "`+strings.Repeat("a", 1<<20)+`"}`).is(t, 413, "too-large")
	fits := `{"title": "a", "kind": "novel"` + strings.Repeat(" ", 1<<20-31) + `}`
	d.call("anne", "POST", "/api/v1/books", fits).is(t, 201, "")
}

func TestCallsAreCounted(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	var got reply
	calls := 0
	for ; calls < 1000; calls++ {
		if got = d.call("anne", "GET", "/api/v1/forbidden", ""); got.status != 403 {
			break
		}
	}
	got.is(t, 429, "too-many")
	if calls != 300 || got.header.Get("Retry-After") != "1" {
		t.Errorf("after %d calls: %s", calls, got.header)
	}
	d.call("birger", "GET", "/api/v1/books", "").is(t, 200, "")
	d.clock.Move(time.Second)
	for range 10 {
		d.call("anne", "GET", "/api/v1/books", "").is(t, 200, "")
	}
	d.call("anne", "GET", "/api/v1/books", "").is(t, 429, "too-many")
	d.clock.Move(time.Hour)
	d.call("anne", "GET", "/api/v1/books", "").is(t, 200, "")
}

func TestPagesHaveEverythingOnce(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	for _, limit := range []string{"1", "2", "3", "4", "5", "25"} {
		var all []int
		cursor := ""
		for range 30 {
			got := d.call("anne", "GET", "/api/v1/books?limit="+limit+"&cursor="+cursor, "").is(t, 200, "")
			var page api.Page[bought]
			if err := json.Unmarshal([]byte(got.body), &page); err != nil {
				t.Fatal(err)
			}
			for _, b := range page.Items {
				all = append(all, b.Number)
			}
			if cursor = page.Next; cursor == "" {
				break
			}
		}
		if len(all) != 10 || all[0] != 1 || all[9] != 10 {
			t.Errorf("by %s: %v", limit, all)
		}
	}
	first := d.call("anne", "GET", "/api/v1/books", "")
	if tag := first.header.Get("ETag"); tag == "" || d.call("anne", "GET", "/api/v1/books", "", "If-None-Match", tag).status != 304 {
		t.Errorf("an unchanged page is sent again: %q", tag)
	}
}
