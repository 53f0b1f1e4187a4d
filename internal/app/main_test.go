package app_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"tovholder/internal/testkit/house"
)

var update = flag.Bool("update", false, "write what the program does now into testdata and docs/pictures")

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// golden holds a text against a file that is read when it changes.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	was, is := lines(string(want)), lines(got)
	for line := range was {
		if !is[line] {
			t.Errorf("%s: no longer: %s", name, line)
		}
	}
	for line := range is {
		if !was[line] {
			t.Errorf("%s: new: %s", name, line)
		}
	}
	t.Errorf("%s differs; if that is meant: go test ./internal/app -run '%s' -update, and read the change", name, t.Name())
}
