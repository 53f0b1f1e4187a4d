package ui

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
)

// What the bundler made: style sheet, script, fonts, pictures, and
// manifest.json, which says under what name each of them is.
//
//go:embed all:dist
var dist embed.FS

// AssetPath is where the assets are served.
const AssetPath = "/assets/"

// asset is one file, ready to be sent.
type asset struct {
	mime         string
	raw, gzipped []byte
}

type assets struct {
	names map[string]string // from the name it is asked for by to the hashed one
	files map[string]asset  // by hashed name
	err   error
}

var loaded = sync.OnceValue(load)

func load() assets {
	a := assets{names: map[string]string{}, files: map[string]asset{}}
	manifest, err := fs.ReadFile(dist, "dist/manifest.json")
	if errors.Is(err, fs.ErrNotExist) {
		a.err = errors.New("the style sheet and the script are not bundled: run npm ci --ignore-scripts and go run ./internal/platform/web/ui/bundle, and build again")
		return a
	}
	if err == nil {
		err = json.Unmarshal(manifest, &a.names)
	}
	if err != nil {
		a.err = fmt.Errorf("read assets: %w", err)
		return a
	}
	files, err := fs.ReadDir(dist, "dist")
	if err != nil {
		a.err = fmt.Errorf("read assets: %w", err)
		return a
	}
	for _, f := range files {
		if f.Name() == ".gitkeep" || f.Name() == "manifest.json" {
			continue
		}
		data, err := fs.ReadFile(dist, "dist/"+f.Name())
		if err != nil {
			a.err = fmt.Errorf("read assets: %w", err)
			return a
		}
		name, compressed := strings.CutSuffix(f.Name(), ".gz")
		file := a.files[name]
		file.mime = mimes[path.Ext(name)]
		if compressed {
			file.gzipped = data
		} else {
			file.raw = data
		}
		a.files[name] = file
	}
	return a
}

var mimes = map[string]string{
	".css":   "text/css; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".svg":   "image/svg+xml",
	".woff2": "font/woff2",
	".txt":   "text/plain; charset=utf-8",
}

// AssetsReady is nil when the style sheet and the script are in the program.
func AssetsReady() error { return loaded().err }

// Asset is the address of a file by its plain name, "icons.svg". The address
// changes with the content.
func Asset(name string) string {
	if hashed, ok := loaded().names[name]; ok {
		return AssetPath + hashed
	}
	return AssetPath + name
}

// CSS is the address of the style sheet.
func CSS() string { return Asset("app.css") }

// JS is the address of the script.
func JS() string { return Asset("app.js") }

// Stylesheet is the style sheet itself, for pages that are made into files.
func Stylesheet() []byte {
	a := loaded()
	return a.files[a.names["app.css"]].raw
}

// AssetBytes is the content of a file by its hashed name; nil when there is
// none.
func AssetBytes(hashed string) []byte { return loaded().files[hashed].raw }

// AssetHandler serves the files below [AssetPath]. A name never gets other
// content, so browsers may keep it for ever.
func AssetHandler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		file, ok := loaded().files[strings.TrimPrefix(r.URL.Path, AssetPath)]
		if !ok {
			http.NotFound(w, r)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		h := w.Header()
		h.Set("Content-Type", file.mime)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		body := file.raw
		if file.gzipped != nil {
			h.Set("Vary", "Accept-Encoding")
			if takesGzip(r.Header.Get("Accept-Encoding")) {
				h.Set("Content-Encoding", "gzip")
				body = file.gzipped
			}
		}
		h.Set("Content-Length", strconv.Itoa(len(body)))
		if r.Method == http.MethodGet {
			_, _ = w.Write(body) // a reader who has gone is nobody's fault
		}
	})
}

func takesGzip(accept string) bool {
	for coding := range strings.SplitSeq(accept, ",") {
		name, quality, _ := strings.Cut(coding, ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") {
			q := strings.TrimSpace(quality)
			return q != "q=0" && q != "q=0.0" && q != "q=0.00" && q != "q=0.000"
		}
	}
	return false
}
