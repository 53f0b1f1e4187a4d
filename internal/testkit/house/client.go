package house

import (
	"bytes"
	"context"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/htmlcheck"

	"golang.org/x/net/html"
)

// Client is a browser without a screen: it keeps cookies, follows redirects
// and says where its posts come from.
type Client struct {
	Persona string // empty for a stranger
	Follow  bool   // redirects are followed; true unless changed
	Header  http.Header

	h     *House
	http  *http.Client
	token string // for calls of the API
	calls int    // that the token has been used for
}

// As is the persona's client, which logs in the first time. The empty persona
// is a stranger.
func (h *House) As(persona string) *Client {
	h.t.Helper()
	h.mu.Lock()
	c, ok := h.clients[persona]
	if !ok {
		c = h.NewClient(persona)
		h.clients[persona] = c
	}
	h.mu.Unlock()
	if !ok {
		c.LogIn()
	}
	return c
}

// NewClient is a client of the persona's that is not logged in yet.
func (h *House) NewClient(persona string) *Client {
	jar, err := cookiejar.New(nil)
	if err != nil {
		h.t.Fatal(err)
	}
	c := &Client{Persona: persona, Follow: true, Header: http.Header{}, h: h}
	c.http = &http.Client{Jar: jar, Transport: inside{h}, CheckRedirect: func(*http.Request, []*http.Request) error {
		if c.Follow {
			return nil
		}
		return http.ErrUseLastResponse
	}}
	return c
}

// inside answers without a network.
type inside struct{ h *House }

func (i inside) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	served := r.Clone(r.Context())
	served.RequestURI, served.RemoteAddr, served.Host = r.URL.RequestURI(), "192.0.2.1:1234", r.URL.Host
	served.URL = &url.URL{Path: r.URL.Path, RawPath: r.URL.RawPath, RawQuery: r.URL.RawQuery}
	if served.Body == nil {
		served.Body = http.NoBody
	}
	i.h.Handler().ServeHTTP(w, served)
	response := w.Result()
	response.Request = r
	return response, nil
}

// LogIn enters as the client's persona; a stranger stays one.
func (c *Client) LogIn() {
	c.h.t.Helper()
	if c.Persona == "" {
		return
	}
	follow := c.Follow
	c.Follow = false
	defer func() { c.Follow = follow }()
	if p := c.Post("/demo/login", "persona", c.Persona); p.Status != http.StatusSeeOther {
		c.h.t.Fatalf("log in as %s: %d\n%s", c.Persona, p.Status, p.Text())
	}
}

// Cookie adds a cookie, such as the one of the language.
func (c *Client) Cookie(name, value string) {
	c.h.t.Helper()
	u, err := url.Parse(c.h.URL)
	if err != nil {
		c.h.t.Fatal(err)
	}
	c.http.Jar.SetCookies(u, []*http.Cookie{{Name: name, Value: value, Path: "/"}})
}

// Get fetches a page.
func (c *Client) Get(path string) *Page {
	c.h.t.Helper()
	return c.do(http.MethodGet, path, nil)
}

// Post sends fields, given as name, value, name, value.
func (c *Client) Post(path string, fields ...string) *Page {
	c.h.t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Add(fields[i], fields[i+1])
	}
	return c.do(http.MethodPost, path, form)
}

// callsPerToken is fewer than the API takes at once with one token; the test's
// clock stands still.
const callsPerToken = 40

// Call calls the API with a token of the persona's, and with headers given as
// name, value. A stranger has no token.
func (c *Client) Call(method, path, body string, headers ...string) *Page {
	c.h.t.Helper()
	if c.Persona != "" && c.calls%callsPerToken == 0 {
		token, err := c.h.Identity.CreateTokenFor(context.Background(), c.Persona, "Prøve", 30)
		if err != nil {
			c.h.t.Fatalf("a token for %s: %v", c.Persona, err)
		}
		c.token = token
	}
	c.calls++
	p := &Page{t: c.h.t}
	r, err := http.NewRequestWithContext(c.telling(p), method, c.h.URL+path, strings.NewReader(body))
	if err != nil {
		c.h.t.Fatalf("%s %s: %v", method, path, err)
	}
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	response, err := (inside{c.h}).RoundTrip(r)
	if err != nil {
		c.h.t.Fatalf("%s %s: %v", method, path, err)
	}
	defer response.Body.Close()
	p.read(response)
	return p
}

// telling is a context whose statements are noted on the page.
func (c *Client) telling(p *Page) context.Context {
	return db.TellStatements(context.Background(), func(query string, args []any) {
		p.Statements = append(p.Statements, Statement{query, args})
	})
}

// Attach sends a form with one file, and with fields given as name, value.
func (c *Client) Attach(path, field, file string, content []byte, fields ...string) *Page {
	c.h.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for i := 0; i+1 < len(fields); i += 2 {
		if err := w.WriteField(fields[i], fields[i+1]); err != nil {
			c.h.t.Fatal(err)
		}
	}
	part, err := w.CreateFormFile(field, file)
	if err == nil {
		_, err = part.Write(content)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		c.h.t.Fatal(err)
	}
	return c.send(http.MethodPost, path, body.String(), w.FormDataContentType())
}

func (c *Client) do(method, path string, form url.Values) *Page {
	c.h.t.Helper()
	mime := ""
	if form != nil {
		mime = "application/x-www-form-urlencoded"
	}
	return c.send(method, path, form.Encode(), mime)
}

func (c *Client) send(method, path, body, mime string) *Page {
	c.h.t.Helper()
	p := &Page{t: c.h.t}
	r, err := http.NewRequestWithContext(c.telling(p), method, c.h.URL+path, strings.NewReader(body))
	if err != nil {
		c.h.t.Fatalf("%s %s: %v", method, path, err)
	}
	if mime != "" {
		r.Header.Set("Content-Type", mime)
	}
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	maps.Copy(r.Header, c.Header)
	response, err := c.http.Do(r)
	if err != nil {
		c.h.t.Fatalf("%s %s: %v", method, path, err)
	}
	defer response.Body.Close()
	p.read(response)
	return p
}

// Submit fills in the form of a page that sends to the address, and sends it;
// fields are given as name, value. It fails when the page has no such form, or
// the form no such field.
func (c *Client) Submit(p *Page, action string, fields ...string) *Page {
	c.h.t.Helper()
	for _, f := range htmlcheck.Find(p.Doc, "form") {
		if htmlcheck.Attr(f, "action") != action {
			continue
		}
		form := fieldsOf(f)
		missing := ""
		for i := 0; i+1 < len(fields); i += 2 {
			if _, ok := form[fields[i]]; !ok {
				missing = fields[i]
				break
			}
			form[fields[i]] = []string{fields[i+1]}
		}
		if missing != "" {
			continue // another form may send to the same address
		}
		if strings.EqualFold(htmlcheck.Attr(f, "method"), "post") {
			return c.do(http.MethodPost, action, form)
		}
		return c.do(http.MethodGet, action+"?"+form.Encode(), nil)
	}
	c.h.t.Fatalf("%s has no form for %s with these fields: %v\n%s", p.Address, action, fields, p.Text())
	return nil
}

// fieldsOf are the fields of a form with what stands in them.
func fieldsOf(form *html.Node) url.Values {
	values := url.Values{}
	for _, n := range htmlcheck.Find(form, "input[name], textarea[name], select[name]") {
		name := htmlcheck.Attr(n, "name")
		switch {
		case n.Data == "textarea":
			values.Set(name, htmlcheck.Text(n))
		case n.Data == "select":
			values.Set(name, "")
			for _, option := range htmlcheck.Find(n, "option[selected]") {
				values.Set(name, htmlcheck.Attr(option, "value"))
			}
		case htmlcheck.Attr(n, "type") == "radio" || htmlcheck.Attr(n, "type") == "checkbox":
			if _, ok := values[name]; !ok {
				values[name] = nil
			}
			if slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "checked" }) {
				values.Set(name, htmlcheck.Attr(n, "value"))
			}
		default:
			values.Set(name, htmlcheck.Attr(n, "value"))
		}
	}
	return values
}

// Page is what was answered.
type Page struct {
	Status     int
	Header     http.Header
	Address    string // after redirects, with query
	Body       string
	Doc        *html.Node // nil unless it is HTML
	Statements []Statement

	t testing.TB
}

// Statement is one that answering took.
type Statement struct {
	Query string
	Args  []any
}

func (p *Page) read(r *http.Response) {
	p.t.Helper()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		p.t.Fatalf("read %s: %v", r.Request.URL, err)
	}
	p.Status, p.Header, p.Address, p.Body = r.StatusCode, r.Header, r.Request.URL.RequestURI(), string(body)
	if strings.HasPrefix(r.Header.Get("Content-Type"), "text/html") {
		doc, err := html.Parse(strings.NewReader(p.Body))
		if err != nil {
			p.t.Fatalf("parse %s: %v", p.Address, err)
		}
		p.Doc = doc
	}
}

// Text is what a reader reads on the page.
func (p *Page) Text() string {
	if p.Doc == nil {
		return p.Body
	}
	for _, main := range htmlcheck.Find(p.Doc, "main") {
		return htmlcheck.Text(main)
	}
	return htmlcheck.Text(p.Doc)
}

// Is fails the test unless the page has the status and all checks hold.
func (p *Page) Is(status int, checks ...htmlcheck.Check) *Page {
	p.t.Helper()
	if p.Status != status {
		p.t.Errorf("%s answered %d, want %d: %.600s", p.Address, p.Status, status, p.Text())
		return p
	}
	for _, check := range checks {
		if p.Doc == nil {
			p.t.Errorf("%s is no page: %s", p.Address, p.Header.Get("Content-Type"))
			return p
		}
		if err := check(p.Doc); err != nil {
			p.t.Errorf("%s: %v", p.Address, err)
		}
	}
	return p
}
