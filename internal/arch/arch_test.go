// Package arch_test holds the rules of the house that a compiler does not: who
// may import whom, whose table it is, where SQL and texts are written. Each
// check is a function over a file system, so that it can be shown one that
// breaks the rule, and must see it.
package arch_test

import (
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// house is the whole project.
var house = os.DirFS("../..")

// check finds what breaks a rule: "file: what is wrong".
type check func(fs.FS) ([]string, error)

func holds(t *testing.T, c check) {
	t.Helper()
	wrong, err := c(house)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range wrong {
		t.Error(w)
	}
}

// sees tells whether a check finds fault with a house of a few files, and with
// which.
func sees(t *testing.T, c check, files map[string]string, want ...string) {
	t.Helper()
	small := fstest.MapFS{}
	for name, text := range files {
		small[name] = &fstest.MapFile{Data: []byte(text)}
	}
	wrong, err := c(small)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(wrong)
	if len(wrong) != len(want) {
		t.Fatalf("found %q, want %q", wrong, want)
	}
	for i := range want {
		if !strings.Contains(wrong[i], want[i]) {
			t.Errorf("found %q, want %q", wrong[i], want[i])
		}
	}
}

// walk visits the files that people write, by their endings.
func walk(house fs.FS, endings []string, visit func(name string, text []byte) error) error {
	return fs.WalkDir(house, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch {
			case name == ".":
				return nil
			case strings.HasPrefix(d.Name(), "."), d.Name() == "node_modules", d.Name() == "dist", d.Name() == "testdata", name == "artefacts", name == "bin", name == "data":
				return fs.SkipDir
			}
			return nil
		}
		if generated(name) || !slices.Contains(endings, path.Ext(name)) {
			return nil
		}
		text, err := fs.ReadFile(house, name)
		if err != nil {
			return err
		}
		return visit(name, text)
	})
}

func generated(name string) bool {
	return strings.HasSuffix(name, "_templ.go") || strings.HasSuffix(name, "text_gen.go")
}

func isTest(name string) bool { return strings.HasSuffix(name, "_test.go") }
