package catalogue_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"tovholder/internal/platform/i18n/catalogue"
)

var update = flag.Bool("update", false, "write the golden files")

func TestSource(t *testing.T) {
	t.Parallel()
	got, err := catalogue.Source(os.DirFS("testdata"), "meeting/text")
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "meeting.go.golden")
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("generated file differs from %s:\n%s", golden, got)
	}
}

func TestMistakesNameFileAndKey(t *testing.T) {
	t.Parallel()
	cases := []struct{ what, da, en, want string }{
		{"missing in English", "a: x\nb: y", "a: x", "room/text/en.yaml: b: is in da.yaml"},
		{"only in English", "a: x", "a: x\nc: y", "room/text/en.yaml:2: c: is here, but not in da.yaml"},
		{"field missing", "a: 'x {n:int}'", "a: x", "room/text/en.yaml:1: a: needs nothing, but in da.yaml n int"},
		{"field of another type", "a: 'x {n:int}'", "a: 'x {n}'", "a: needs n string, but in da.yaml n int"},
		{"two kinds at once", "a: '{n} {n:int}'", "a: '{n}'", "room/text/da.yaml:1: a: {n} is of two kinds"},
		{"unknown kind", "a: '{n:money}'", "a: x", "room/text/da.yaml:1: a: {n:money}: the kinds are"},
		{"brace", "a: 'x {'", "a: x", "room/text/da.yaml:1: a: a brace stands alone"},
		{"closing brace", "a: 'x } {b}'", "a: x", "room/text/da.yaml:1: a: a brace stands alone"},
		{"key", "Aa: x", "Aa: x", "room/text/da.yaml:1: Aa: a key is written"},
		{"form", "a: {one: x, many: y}", "a: x", "a: many is neither one nor other"},
		{"half a plural", "a: {one: x}", "a: x", "a: must be a text, or have the two forms"},
		{"a list", "a: [x]", "a: x", "a: must be a text"},
		{"empty", "a:", "a: x", "a: must be a text"},
		{"plural by a text", "a: {one: x, other: '{n}'}", "a: x", "room/text/da.yaml:1: a: {n} decides"},
		{"plural in one language", "a: {one: x, other: y}", "a: z", "room/text/en.yaml:1: a: needs nothing, but in da.yaml n int"},
		{"keyword", "a: '{func}'", "a: '{func}'", "room/text/da.yaml:1: a: {func} can't be the name"},
		{"twice", "a: x\na: y", "a: x", "room/text/da.yaml"},
	}
	for _, c := range cases {
		files := fstest.MapFS{
			"room/text/da.yaml": {Data: []byte(c.da)},
			"room/text/en.yaml": {Data: []byte(c.en)},
		}
		_, err := catalogue.Source(files, "room/text")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.what, err, c.want)
		}
	}
}

func TestAllMistakesAtOnce(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{
		"room/text/da.yaml": {Data: []byte("a: x\nb: y")},
		"room/text/en.yaml": {Data: []byte("c: z")},
	}
	_, err := catalogue.Source(files, "room/text")
	if err == nil || strings.Count(err.Error(), "\n") != 2 {
		t.Errorf("want three mistakes, got %v", err)
	}
}

func TestStale(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	dir := filepath.Join(root, "internal", "room", "text")
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("da.yaml", "a: x")
	write("en.yaml", "a: x")
	stale, err := catalogue.Stale(root)
	if err != nil || len(stale) != 1 {
		t.Fatalf("before generating: %v, %v", stale, err)
	}
	write("text_gen.go", string(stale["internal/room/text/text_gen.go"]))
	if stale, err = catalogue.Stale(root); err != nil || len(stale) != 0 {
		t.Errorf("after generating: %v, %v", stale, err)
	}
	write("da.yaml", "a: y")
	if stale, err = catalogue.Stale(root); err != nil || len(stale) != 1 {
		t.Errorf("after a change: %v, %v", stale, err)
	}
	other := filepath.Join(root, "internal", "other", "text")
	if err := os.MkdirAll(other, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(other, "da.yaml"), []byte("a: x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if stale, err = catalogue.Stale(root); err == nil || len(stale) != 1 {
		t.Errorf("with an unfinished room beside: %v, %v", stale, err)
	}
}
