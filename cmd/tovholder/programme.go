package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"tovholder/internal/core/programme"
)

type programmeCommand struct {
	Check programmeCheck `cmd:"" help:"Tell every mistake in programme files, with line and column."`
}

type programmeCheck struct {
	Files []string `arg:"" name:"file" help:"Programme files."`
}

// Run tells which files are fine, and every mistake of the others.
func (c *programmeCheck) Run(t terminal) error {
	broken := false
	for _, file := range c.Files {
		p, err := readProgramme(t, file)
		if err != nil {
			broken = true
			continue
		}
		count := 0
		for _, phase := range p.Phases {
			count += len(phase.Activities)
		}
		fmt.Fprintf(t.out, "%s: OK: %s, version %d, %d phases, %d activities\n", file, p.ID, p.Version, len(p.Phases), count)
	}
	if broken {
		return errTold
	}
	return nil
}

// readProgramme reads a programme file and tells what is wrong with it; then
// it fails with errTold.
func readProgramme(t terminal, file string) (*programme.Programme, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		if at, ok := errors.AsType[*fs.PathError](err); ok {
			err = at.Err
		}
		fmt.Fprintf(t.err, "%s: can’t be read: %v\n", file, err)
		return nil, errTold
	}
	p, mistakes := programme.Parse(file, source)
	for _, m := range mistakes {
		fmt.Fprintln(t.err, m)
	}
	if p == nil {
		return nil, errTold
	}
	return p, nil
}
