package arch_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/i18n/catalogue"
)

const mostLines = 500

func short(house fs.FS) (wrong []string, err error) {
	err = walk(house, []string{".go", ".templ", ".css", ".js", ".sql"}, func(name string, text []byte) error {
		if n := bytes.Count(text, []byte("\n")); n > mostLines {
			wrong = append(wrong, fmt.Sprintf("%s has %d lines, %d at most", name, n, mostLines))
		}
		return nil
	})
	return wrong, err
}

func TestFilesAreShort(t *testing.T) { holds(t, short) }

func TestFilesAreShortIsSeen(t *testing.T) {
	long := strings.Repeat("// x\n", mostLines+1)
	sees(t, short, map[string]string{"internal/a/long.go": long, "internal/a/a_templ.go": long, "internal/a/short.go": "package a\n"}, "long.go has 501 lines")
}

// left are words that say that something is not finished, in parts, so that
// this file does not have them.
var left = []string{"TO" + "DO", "FIX" + "ME", "XX" + "X"}

func finished(house fs.FS) (wrong []string, err error) {
	err = walk(house, []string{".go", ".templ", ".css", ".js", ".sql", ".yaml", ".md"}, func(name string, text []byte) error {
		for n, line := range strings.Split(string(text), "\n") {
			for _, word := range left {
				if strings.Contains(line, word) {
					wrong = append(wrong, fmt.Sprintf("%s:%d has %s", name, n+1, word))
				}
			}
		}
		return nil
	})
	return wrong, err
}

func TestNothingIsLeftForLater(t *testing.T) { holds(t, finished) }

func TestNothingIsLeftForLaterIsSeen(t *testing.T) {
	sees(t, finished, map[string]string{"internal/a/a.go": "package a\n// TO" + "DO: b\n"}, "a.go:2")
}

// vague are names that tell nothing about what is inside.
var vague = []string{"util", "utils", "common", "models", "helpers", "misc", "shared", "base"}

func packages(house fs.FS) (wrong []string, err error) {
	described := map[string]bool{}
	err = eachGo(house, func(name string, set *token.FileSet, f *ast.File) {
		if isTest(name) {
			return
		}
		folder := path.Dir(name)
		described[folder] = described[folder] || f.Doc != nil
		if slices.Contains(vague, f.Name.Name) {
			wrong = append(wrong, fmt.Sprintf("%s: package %s tells nothing", name, f.Name.Name))
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				wrong = append(wrong, fmt.Sprintf("%s: no init()", set.Position(fn.Pos())))
			}
		}
	})
	for folder, ok := range described {
		if !ok {
			wrong = append(wrong, folder+": no comment says what the package is for")
		}
	}
	return wrong, err
}

func TestPackagesSayWhatTheyAreFor(t *testing.T) { holds(t, packages) }

func TestPackagesSayWhatTheyAreForIsSeen(t *testing.T) {
	sees(t, packages, map[string]string{
		"internal/a/a.go":    "// Package a is for b.\npackage a\n",
		"internal/a/more.go": "package a\nfunc init() {}\n",
		"internal/b/b.go":    "package b\n",
		"internal/util/u.go": "// Package util is for all.\npackage util\n",
	}, "a/more.go:2", "internal/b: no comment", "util tells nothing")
}

func TestCataloguesAreCurrent(t *testing.T) {
	stale, err := catalogue.Stale("../..")
	if err != nil {
		t.Error(err)
	}
	for name := range stale {
		t.Errorf("%s is older than its catalogue: go run ./internal/platform/i18n/generate", name)
	}
}
