// Command bundle makes what browsers get – style sheet, script, fonts, icons –
// from the design system in node_modules and our own files, and writes it to
// internal/platform/web/ui/dist, from where it is embedded in the program.
// File names carry a hash of the content; manifest.json translates.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"tovholder/internal/platform/web/ui/icon"

	"github.com/evanw/esbuild/pkg/api"
)

const (
	room = "internal/platform/web/ui"
	kit  = "node_modules/dkfds"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", err)
		os.Exit(1)
	}
}

func run() error {
	if _, err := os.Stat("go.mod"); err != nil {
		return errors.New("run this from the root of the project")
	}
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	if _, err := os.Stat(kit); err != nil {
		return errors.New("the design system is not here: run npm ci --ignore-scripts")
	}
	files := map[string][]byte{}    // by hashed name
	manifest := map[string]string{} // from plain to hashed name

	if err := bundle(root, files, manifest); err != nil {
		return err
	}
	sprite, err := sprite()
	if err != nil {
		return err
	}
	add(files, manifest, "icons.svg", sprite)
	favicon, err := os.ReadFile(room + "/img/favicon.svg")
	if err != nil {
		return err
	}
	add(files, manifest, "favicon.svg", favicon)
	licences, err := licences()
	if err != nil {
		return err
	}
	add(files, manifest, "licences.txt", licences)
	return write(files, manifest)
}

// bundle lets esbuild join style sheets and scripts.
func bundle(root string, files map[string][]byte, manifest map[string]string) error {
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:     root,
		EntryPoints:       []string{room + "/css/app.css", room + "/js/app.js"},
		EntryNames:        "[name]-[hash]",
		AssetNames:        "[name]-[hash]",
		Outdir:            room + "/dist",
		Bundle:            true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Format:            api.FormatIIFE,
		Target:            api.ES2020,
		LegalComments:     api.LegalCommentsNone, // the licences are in licences.txt
		Loader:            map[string]api.Loader{".svg": api.LoaderDataURL, ".woff2": api.LoaderFile},
		Plugins:           []api.Plugin{designSystem(root)},
	})
	var wrong []string
	for _, m := range append(result.Errors, result.Warnings...) {
		where := ""
		if m.Location != nil {
			where = fmt.Sprintf("%s:%d:%d: ", m.Location.File, m.Location.Line, m.Location.Column)
		}
		wrong = append(wrong, where+m.Text)
	}
	if len(wrong) > 0 {
		return errors.New(strings.Join(wrong, "\n"))
	}
	for _, f := range result.OutputFiles {
		name := filepath.Base(f.Path)
		files[name] = f.Contents
		ext := filepath.Ext(name)
		stem := strings.TrimSuffix(name, ext)
		manifest[stem[:strings.LastIndex(stem, "-")]+ext] = name
	}
	return nil
}

// The compiled design system comes in themes. In this one three colours, and
// only they, mark what is a matter of theme: they become ours.
const theme = "dist/css/dkfds-virkdk.min.css"

var themeColours = strings.NewReplacer(
	"#0059b3", "var(--primary)",
	"#004993", "var(--primary-dark)",
	"#003972", "var(--primary-darker)",
)

var (
	fontFace    = regexp.MustCompile(`@font-face\{[^}]*\}`)              // ours are in css/fonts.css
	iconClass   = regexp.MustCompile(`\.icon-[a-z-]+:not\(a\)\{[^}]*\}`) // icons come from the sprite
	portalLogos = regexp.MustCompile(`url\([^)]*/img/logo[^)]*\)`)       // Virk's logo is not ours to show
)

// designSystem makes files of the design system known as dkfds:PATH, and its
// style sheet as dkfds:theme.
func designSystem(root string) api.Plugin {
	return api.Plugin{Name: "dkfds", Setup: func(build api.PluginBuild) {
		build.OnResolve(api.OnResolveOptions{Filter: `^dkfds:`}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
			name := strings.TrimPrefix(args.Path, "dkfds:")
			if name == "theme" {
				return api.OnResolveResult{Path: filepath.Join(root, kit, theme), Namespace: "theme"}, nil
			}
			if strings.HasPrefix(name, "js/") {
				// One component of the script at a time; the bundle of all of them is ten times what we use.
				return api.OnResolveResult{Path: filepath.Join(root, kit, "src", name)}, nil
			}
			return api.OnResolveResult{Path: filepath.Join(root, kit, "dist", name)}, nil
		})
		build.OnLoad(api.OnLoadOptions{Filter: `.*`, Namespace: "theme"}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			data, err := os.ReadFile(args.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			css := string(data)
			css = fontFace.ReplaceAllString(css, "")
			css = iconClass.ReplaceAllString(css, "")
			css = portalLogos.ReplaceAllString(css, "none")
			css = themeColours.Replace(css)
			return api.OnLoadResult{Contents: &css, Loader: api.LoaderCSS, ResolveDir: filepath.Dir(args.Path)}, nil
		})
	}}
}

var symbol = regexp.MustCompile(`(?s)<symbol id="([^"]+)".*?</symbol>`)

// sprite holds the icons in use.
func sprite() ([]byte, error) {
	all, err := os.ReadFile(kit + "/dist/img/all-svg-icons.svg")
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	for _, m := range symbol.FindAllStringSubmatch(string(all), -1) {
		found[m[1]] = m[0]
	}
	var out bytes.Buffer
	out.WriteString(`<svg xmlns="http://www.w3.org/2000/svg">`)
	for _, name := range icon.All() {
		picture, ok := found[string(name)]
		if !ok {
			return nil, fmt.Errorf("the design system has no icon %q", name)
		}
		out.WriteString(picture)
	}
	out.WriteString("</svg>\n")
	return out.Bytes(), nil
}

// licences joins the licences of what goes out to browsers.
func licences() ([]byte, error) {
	var out bytes.Buffer
	for _, part := range []struct{ what, file string }{
		{"Det Fælles Designsystem (dkfds): components, icons and fonts", kit + "/LICENSE.md"},
		{"IBM Plex Sans", kit + "/dist/fonts/IBMPlexSans/complete/woff2/license.txt"},
	} {
		data, err := os.ReadFile(part.file)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&out, "%s\n%s\n\n%s\n\n", part.what, strings.Repeat("=", len(part.what)), bytes.TrimSpace(data))
	}
	return out.Bytes(), nil
}

func add(files map[string][]byte, manifest map[string]string, name string, data []byte) {
	sum := sha256.Sum256(data)
	ext := filepath.Ext(name)
	hashed := strings.TrimSuffix(name, ext) + "-" + strings.ToUpper(hex.EncodeToString(sum[:4])) + ext
	files[hashed] = data
	manifest[name] = hashed
}

// write replaces the content of dist. The manifest goes last: while it is
// missing, the program says that nothing is bundled.
func write(files map[string][]byte, manifest map[string]string) error {
	dist := filepath.Join(room, "dist")
	old, err := os.ReadDir(dist)
	if err != nil {
		return err
	}
	for _, f := range old {
		if f.Name() == ".gitkeep" {
			continue
		}
		if err := os.Remove(filepath.Join(dist, f.Name())); err != nil {
			return err
		}
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dist, name), data, 0o644); err != nil {
			return err
		}
		if filepath.Ext(name) == ".woff2" {
			continue // compressed already
		}
		small, err := compress(data)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dist, name+".gz"), small, 0o644); err != nil {
			return err
		}
	}
	list, err := json.MarshalIndent(manifest, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dist, "manifest.json"), append(list, '\n'), 0o644)
}

func compress(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
