package browser_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"tovholder/internal/testkit/browser"

	"github.com/chromedp/chromedp"
)

func TestMain(m *testing.M) { os.Exit(browser.Main(m)) }

func open(t *testing.T, body string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
		_, _ = fmt.Fprintf(w, `<!doctype html><html lang="da"><title>Prøve</title><main><h1>Prøve</h1>%s</main>`, body)
	}))
	t.Cleanup(server.Close)
	return server
}

// The checks must find something where there is something to be found.
func TestChecksFind(t *testing.T) {
	t.Parallel()
	server := open(t, `<img src="x.png"><div style="width: 900px">bred</div>`)
	tab := browser.New(t)
	browser.Resize(t, tab, 360, 700)
	if err := chromedp.Do(tab, chromedp.Navigate(server.URL)); err != nil {
		t.Fatal(err)
	}
	found := browser.Axe(t, tab)
	if len(found) != 1 || found[0].ID != "image-alt" || !strings.Contains(found[0].String(), "<img") {
		t.Errorf("axe found %v", found)
	}
	if wide := browser.Overflow(t, tab); len(wide) < 2 {
		t.Errorf("what sticks out: %v", wide)
	}
}

func TestChecksAreQuietWhereAllIsWell(t *testing.T) {
	t.Parallel()
	server := open(t, `<p>Alt er, som det skal være.</p>`)
	tab := browser.New(t)
	if err := chromedp.Do(tab, chromedp.Navigate(server.URL)); err != nil {
		t.Fatal(err)
	}
	if found := browser.Axe(t, tab); len(found) != 0 {
		t.Errorf("axe found %v", found)
	}
	if wide := browser.Overflow(t, tab); len(wide) != 0 {
		t.Errorf("what sticks out: %v", wide)
	}
}
