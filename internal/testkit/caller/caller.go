// Package caller is another program for a test: it calls the API of a house
// with the token of a persona, and checks of every answer what must hold for
// all of them.
package caller

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"tovholder/internal/core/identity"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/testkit/house"
)

// Caller calls with one token.
type Caller struct {
	t     testing.TB
	h     *house.House
	token string
}

// As is a program with a token of the persona; without a token when the persona
// is empty.
func As(t testing.TB, h *house.House, persona string) *Caller {
	t.Helper()
	c := &Caller{t: t, h: h}
	if persona == "" {
		return c
	}
	token, err := h.Identity.CreateToken(t.Context(), h.Scope(persona),
		identity.NewToken{Name: "test", Last: calendar.Of(h.Clock.Now()).AddDays(30)}, identity.Visitor{})
	if err != nil {
		t.Fatalf("a token for %s: %v", persona, err)
	}
	c.token = token
	return c
}

// Reply is what was answered.
type Reply struct {
	Status  int
	Header  http.Header
	Body    string
	Problem api.Problem // when Status is 400 or more

	t    testing.TB
	call string
}

// Get reads; path is below the API's root.
func (c *Caller) Get(path string) *Reply { return c.Call(http.MethodGet, path, nil) }

// Call sends a body as JSON, nothing for nil, as it is for a string. Headers
// are given as name, value, name, value.
func (c *Caller) Call(method, path string, body any, header ...string) *Reply {
	c.t.Helper()
	var sent io.Reader
	switch b := body.(type) {
	case nil:
	case string:
		sent = strings.NewReader(b)
	default:
		text, err := json.Marshal(b)
		if err != nil {
			c.t.Fatal(err)
		}
		sent = strings.NewReader(string(text))
	}
	r := httptest.NewRequestWithContext(c.t.Context(), method, api.Root+path, sent)
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	c.h.Handler().ServeHTTP(w, r)
	reply := &Reply{Status: w.Code, Header: w.Header(), Body: w.Body.String(), t: c.t, call: method + " " + path}
	reply.check()
	return reply
}

func (r *Reply) check() {
	r.t.Helper()
	mime := r.Header.Get("Content-Type")
	switch {
	case r.Header.Get("Cache-Control") != "no-store":
		r.t.Errorf("%s may be kept on the way", r.call)
	case r.Status >= 400:
		if mime != "application/problem+json" {
			r.t.Errorf("%s: %d is of type %q", r.call, r.Status, mime)
		}
		if err := json.Unmarshal([]byte(r.Body), &r.Problem); err != nil || r.Problem.Title == "" || r.Problem.Status != r.Status {
			r.t.Errorf("%s: %d is no problem: %s", r.call, r.Status, r.Body)
		}
	case r.Status == http.StatusNoContent:
	case !strings.HasPrefix(mime, "application/") || !json.Valid([]byte(r.Body)):
		r.t.Errorf("%s: %s is no JSON: %s", r.call, mime, r.Body)
	case strings.Contains(r.Body, ":null") && strings.Contains(r.Body, `s":null`):
		r.t.Errorf("%s: a list is null: %s", r.call, r.Body)
	}
}

// Is fails the test unless the answer has the status.
func (r *Reply) Is(status int) *Reply {
	r.t.Helper()
	if r.Status != status {
		r.t.Fatalf("%s: %d, want %d\n%.600s", r.call, r.Status, status, r.Body)
	}
	return r
}

// Refused fails the test unless the answer is the problem, with these
// locations among its errors.
func (r *Reply) Refused(status int, kind string, locations ...string) *Reply {
	r.t.Helper()
	r.Is(status)
	if r.Problem.Type != "urn:tovholder:problem:"+kind {
		r.t.Errorf("%s: %s, want %s", r.call, r.Problem.Type, kind)
	}
	for _, location := range locations {
		found := false
		for _, w := range r.Problem.Errors {
			found = found || w.Location == location && w.Message != ""
		}
		if !found {
			r.t.Errorf("%s: nothing is said of %s: %s", r.call, location, r.Body)
		}
	}
	return r
}

// Into reads the answer.
func (r *Reply) Into(v any) *Reply {
	r.t.Helper()
	if err := json.Unmarshal([]byte(r.Body), v); err != nil {
		r.t.Fatalf("%s: %v: %s", r.call, err, r.Body)
	}
	return r
}

// ETag is the version that the answer names.
func (r *Reply) ETag() string { return r.Header.Get("ETag") }
