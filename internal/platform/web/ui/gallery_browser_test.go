package ui_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"tovholder/internal/platform/web/ui"
	"tovholder/internal/testkit/browser"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestMain(m *testing.M) { os.Exit(browser.Main(m)) }

// policy is what the program sends with every page; a component that needs
// more would break under it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"

func serve(t *testing.T) string {
	t.Helper()
	if err := ui.AssetsReady(); err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle(ui.AssetPath, ui.AssetHandler())
	for name, page := range gallery() {
		mux.HandleFunc("/"+name, func(w http.ResponseWriter, r *http.Request) {
			var b bytes.Buffer
			if err := page.Render(r.Context(), &b); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Header().Set("Content-Security-Policy", policy)
			_, _ = w.Write(b.Bytes())
		})
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

func TestGalleryIsAccessibleAndFits(t *testing.T) {
	address := serve(t)
	for name := range gallery() {
		t.Run(name, func(t *testing.T) {
			tab := browser.New(t)
			for _, width := range []int64{360, 800, 1280} {
				browser.Resize(t, tab, width, 900)
				if err := chromedp.Do(tab, chromedp.Navigate(address+"/"+name)); err != nil {
					t.Fatal(err)
				}
				for _, v := range browser.Axe(t, tab) {
					t.Errorf("%d px: %s", width, v)
				}
				if out := browser.Overflow(t, tab); len(out) > 0 {
					t.Errorf("%d px: must be scrolled sideways: %s", width, strings.Join(out, ", "))
				}
				browser.Screenshot(t, tab, "ui-"+name, width)
			}
			browser.PDF(t, tab, "ui-"+name)
		})
	}
}

func TestMenuOfPhones(t *testing.T) {
	address := serve(t)
	tab := browser.New(t)
	browser.Resize(t, tab, 360, 740)
	if err := chromedp.Do(tab, chromedp.Navigate(address+"/min-dag"), chromedp.Click(".phone-menu > summary"), chromedp.WaitVisible(".phone-menu-panel nav")); err != nil {
		t.Fatal(err)
	}
	for _, v := range browser.Axe(t, tab) {
		t.Error(v)
	}
	if out := browser.Overflow(t, tab); len(out) > 0 {
		t.Errorf("must be scrolled sideways: %s", strings.Join(out, ", "))
	}
	browser.Screenshot(t, tab, "ui-menu", 360)
	if err := chromedp.Do(tab, chromedp.Focus(".phone-menu-panel a"), chromedp.KeyEvent(kb.Escape)); err != nil {
		t.Fatal(err)
	}
	open, err := chromedp.Run(tab, chromedp.Evaluate[bool](`document.querySelector(".phone-menu").open`))
	if err != nil || open {
		t.Errorf("escape does not close the menu: %v", err)
	}
}
