package ui_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/platform/web/ui"
	"tovholder/internal/platform/web/ui/icon"
)

func get(t *testing.T, address string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, address, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	ui.AssetHandler().ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r io.Reader) string {
	t.Helper()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestAssets(t *testing.T) {
	t.Parallel()
	if err := ui.AssetsReady(); err != nil {
		t.Fatal(err)
	}
	for address, mime := range map[string]string{
		ui.CSS():                 "text/css; charset=utf-8",
		ui.JS():                  "text/javascript; charset=utf-8",
		ui.Asset("icons.svg"):    "image/svg+xml",
		ui.Asset("favicon.svg"):  "image/svg+xml",
		ui.Asset("licences.txt"): "text/plain; charset=utf-8",
	} {
		if !regexp.MustCompile(`^/assets/[a-z]+-[0-9A-Z]{8}\.[a-z]+$`).MatchString(address) {
			t.Errorf("%s has no hash in its name", address)
		}
		plain := get(t, address)
		if plain.StatusCode != http.StatusOK || plain.Header.Get("Content-Type") != mime {
			t.Errorf("%s: %s, %s", address, plain.Status, plain.Header.Get("Content-Type"))
		}
		if got := plain.Header.Get("Cache-Control"); got != "public, max-age=31536000, immutable" {
			t.Errorf("%s: Cache-Control %q", address, got)
		}
		if plain.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s: compressed without being asked", address)
		}
		small := get(t, address, "Accept-Encoding", "br, gzip")
		if small.Header.Get("Content-Encoding") != "gzip" || small.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%s: not compressed when asked: %v", address, small.Header)
		}
		unpacked, err := gzip.NewReader(small.Body)
		if err != nil {
			t.Fatal(err)
		}
		if body(t, unpacked) != body(t, plain.Body) {
			t.Errorf("%s: compressed and plain differ", address)
		}
		if no := get(t, address, "Accept-Encoding", "gzip;q=0"); no.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s: compressed although refused", address)
		}
	}
}

func TestAssetsThatAreNot(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"/assets/", "/assets/app.css", "/assets/manifest.json", "/assets/.gitkeep", "/assets/../assets.go"} {
		if r := get(t, address); r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", address, r.Status)
		}
	}
	w := httptest.NewRecorder()
	ui.AssetHandler().ServeHTTP(w, httptest.NewRequest(http.MethodPost, ui.CSS(), nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("post: %d", w.Code)
	}
}

// Everything a style sheet asks for must come from us: the content security
// policy lets nothing else in.
func TestStylesheetAsksForNothingForeign(t *testing.T) {
	t.Parallel()
	css := ui.Stylesheet()
	for _, m := range regexp.MustCompile(`url\(["']?([^"')]*)`).FindAllSubmatch(css, -1) {
		address := string(m[1])
		if strings.HasPrefix(address, "data:image/svg+xml") {
			continue
		}
		file, relative := strings.CutPrefix(address, "./")
		if !relative || get(t, ui.AssetPath+file).StatusCode != http.StatusOK {
			t.Errorf("the style sheet asks for %q", address)
		}
	}
	for _, colour := range []string{"#0059b3", "#004993"} {
		if bytes.Contains(css, []byte(colour)) {
			t.Errorf("a colour of another portal is left: %s", colour)
		}
	}
	if bytes.Contains(css, []byte("logo_virk")) {
		t.Error("the logo of another portal is left")
	}
}

func TestSpriteHasTheIcons(t *testing.T) {
	t.Parallel()
	sprite := body(t, get(t, ui.Asset("icons.svg")).Body)
	for _, name := range icon.All() {
		if !strings.Contains(sprite, `<symbol id="`+string(name)+`"`) {
			t.Errorf("no %s in the sprite", name)
		}
	}
	if strings.Contains(sprite, "style=") {
		t.Error("a style attribute, which the content security policy forbids")
	}
}
