package arch_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"testing"
)

const module = "tovholder/"

// floors may be imported by those above and by themselves. The roof – app, the
// demonstration, the commands – may import everything.
var floors = map[string]int{"platform": 1, "core": 2, "system": 3}

const roof = 4

// sideways are the systems that may import another, and why.
var sideways = map[string]string{}

// lent are the pages' parts that other rooms show within theirs, and why.
var lent = map[string]string{
	"internal/core/subject/web": "the top that the pages of a subject have in common",
	"internal/core/form/web":    "a document that is written on a page of its owner, among what else is done there",
}

// libraries belong to the room that wraps them; everybody else uses the room.
var libraries = map[string][]string{
	"database/sql":                   {"internal/platform/db", "internal/platform/jobs", "internal/testkit"},
	"github.com/jackc/pgx/":          {"internal/platform/db", "internal/testkit"},
	"github.com/pressly/goose/":      {"internal/platform/db"},
	"modernc.org/sqlite":             {"internal/platform/db"},
	"github.com/riverqueue/":         {"internal/platform/jobs"},
	"github.com/wneessen/go-mail":    {"internal/platform/mail"},
	"net/smtp":                       {},
	"github.com/alecthomas/kong":     {"cmd"},
	"github.com/a-h/templ":           {"internal/platform/web", "internal/app", "*/web"},
	"net/http":                       {"internal/platform/web", "internal/app", "cmd", "*/web", "internal/testkit"},
	"github.com/arran4/golang-ical":  {"internal/platform/render"},
	"github.com/chromedp/":           {"internal/platform/render", "internal/testkit"},
	"github.com/goccy/go-yaml":       {"internal/core/programme", "internal/platform/i18n"},
	"html/template":                  {},
	"text/template":                  {},
	"github.com/evanw/esbuild":       {"internal/platform/web/ui/bundle"},
	"github.com/danielgtaylor/huma/": {"internal/platform/web", "internal/app", "*/web", "*/api"},
}

func imports(house fs.FS) (wrong []string, err error) {
	err = walk(house, []string{".go"}, func(name string, text []byte) error {
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range f.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if why := refused(name, imported); why != "" {
				wrong = append(wrong, fmt.Sprintf("%s imports %s: %s", name, imported, why))
			}
		}
		return nil
	})
	return wrong, err
}

// refused says why a file may not import a package; empty when it may.
func refused(name, imported string) string {
	if isTest(name) {
		return ""
	}
	folder := path.Dir(name)
	own, isOwn := strings.CutPrefix(imported, module)
	if !isOwn {
		return refusedLibrary(folder, imported)
	}
	from, to := floorOf(folder), floorOf(own)
	switch {
	case strings.HasPrefix(own, "internal/testkit") && !strings.HasPrefix(folder, "internal/testkit"):
		return "the test kit is for tests"
	case to > from:
		return "an import goes down, never up"
	case isWeb(own) && from < roof && roomOf(own) != roomOf(folder) && lent[own] == "":
		return "a room's pages are its own"
	case strings.HasPrefix(own, "internal/platform/web") && from > 1 && from < roof && !isWeb(folder):
		return "what a room knows does not depend on how it is shown"
	case from == 3 && to == 3 && roomOf(own) != roomOf(folder) && sideways[roomOf(folder)+" → "+roomOf(own)] == "":
		return "systems know nothing of each other, unless listed in this test"
	}
	return ""
}

func refusedLibrary(folder, imported string) string {
	for library, rooms := range libraries {
		if imported != library && !strings.HasPrefix(imported, strings.TrimSuffix(library, "/")+"/") {
			continue
		}
		if library == "database/sql" && imported != library {
			continue // its driver interfaces are for every type that is stored
		}
		if library == "net/http" && imported != library {
			continue
		}
		for _, room := range rooms {
			ending, anywhere := strings.CutPrefix(room, "*")
			if anywhere && (strings.HasSuffix(folder, ending) || strings.Contains(folder, ending+"/")) || folder == room || strings.HasPrefix(folder, room+"/") {
				return ""
			}
		}
		return fmt.Sprintf("it belongs to %v", rooms)
	}
	return ""
}

// floorOf is the floor of a folder or package; the roof when it is on none.
func floorOf(folder string) int {
	parts := strings.Split(folder, "/")
	if len(parts) > 1 && parts[0] == "internal" {
		if floor, ok := floors[parts[1]]; ok {
			return floor
		}
	}
	if parts[0] == "programmes" {
		return 1
	}
	return roof
}

// roomOf is internal/floor/room.
func roomOf(folder string) string {
	parts := strings.Split(folder, "/")
	return strings.Join(parts[:min(3, len(parts))], "/")
}

// isWeb tells whether a folder holds the pages of a room on floor 2 or 3.
func isWeb(folder string) bool {
	parts := strings.Split(folder, "/")
	return len(parts) > 3 && (parts[1] == "core" || parts[1] == "system") && (parts[3] == "web" || parts[3] == "api")
}

func TestImportsGoDown(t *testing.T) { holds(t, imports) }

func TestImportsGoDownIsSeen(t *testing.T) {
	file := func(imports ...string) string {
		return "package x\nimport (\n\"" + strings.Join(imports, "\"\n\"") + "\"\n)\n"
	}
	sees(t, imports, map[string]string{
		"internal/platform/a/a.go":    file("tovholder/internal/core/b", "fmt"),
		"internal/core/b/b.go":        file("tovholder/internal/platform/a", "tovholder/internal/system/c"),
		"internal/core/c/c.go":        file("tovholder/internal/platform/web", "net/http"),
		"internal/core/d/web/d.go":    file("tovholder/internal/platform/web", "net/http", "tovholder/internal/core/e"),
		"internal/core/e/e.go":        file("database/sql", "database/sql/driver"),
		"internal/system/f/f.go":      file("tovholder/internal/system/g"),
		"internal/system/g/g.go":      file("tovholder/internal/core/d/web", "github.com/riverqueue/river/rivertype"),
		"internal/system/h/h.go":      file("tovholder/internal/testkit/fake"),
		"internal/system/h/h_test.go": file("tovholder/internal/testkit/fake", "database/sql"),
		"internal/app/app.go":         file("tovholder/internal/system/f", "tovholder/internal/core/d/web"),
		"internal/platform/db/db.go":  file("database/sql", "modernc.org/sqlite/lib"),
		"internal/platform/i/i.go":    file("tovholder/internal/app"),
	},
		"core/b/b.go imports tovholder/internal/system/c",
		"core/c/c.go imports net/http",
		"core/c/c.go imports tovholder/internal/platform/web",
		"core/e/e.go imports database/sql:",
		"platform/a/a.go imports tovholder/internal/core/b",
		"platform/i/i.go imports tovholder/internal/app",
		"system/f/f.go imports tovholder/internal/system/g",
		"system/g/g.go imports github.com/riverqueue/river/rivertype",
		"system/g/g.go imports tovholder/internal/core/d/web",
		"system/h/h.go imports tovholder/internal/testkit/fake",
	)
}
