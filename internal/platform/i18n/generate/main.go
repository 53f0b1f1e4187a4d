// Command generate writes the Go functions of every catalogue of texts below
// internal/, next to the catalogue. With -check it writes nothing, and fails
// when something would change.
package main

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tovholder/internal/platform/i18n/catalogue"
)

func main() {
	check := flag.Bool("check", false, "write nothing; fail when a generated file is not current")
	flag.Parse()
	if err := run(*check); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(check bool) error {
	if _, err := os.Stat("go.mod"); err != nil {
		return errors.New("run this from the root of the project")
	}
	stale, wrong := catalogue.Stale(".")
	names := slices.Sorted(maps.Keys(stale))
	if check && len(names) > 0 {
		return errors.Join(wrong, fmt.Errorf("not current, run go run ./internal/platform/i18n/generate: %s", strings.Join(names, ", ")))
	}
	for _, name := range names {
		if err := os.WriteFile(filepath.FromSlash(name), stale[name], 0o644); err != nil {
			return err
		}
	}
	return wrong
}
