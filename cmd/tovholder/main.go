// Tovholder: the program that municipalities, agencies and volunteers walk
// through courses with.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/alecthomas/kong"
)

// commands is what can be written after the program's name.
type commands struct {
	Serve     serveCommand     `cmd:"" help:"Run the server."`
	Demo      demoCommand      `cmd:"" help:"Demonstration data."`
	User      userCommand      `cmd:"" help:"Accounts."`
	Token     tokenCommand     `cmd:"" help:"Access tokens."`
	Verify    verifyCommand    `cmd:"" help:"Check that the audit log is whole."`
	Audit     auditCommand     `cmd:"" help:"The audit log."`
	Programme programmeCommand `cmd:"" help:"Programme files."`
	Course    courseCommand    `cmd:"" help:"Courses."`
}

// The exit codes, beside 0 for fine.
const (
	failed     = 1
	wrongUsage = 2
)

// usage is an error in what the caller wrote.
type usage struct{ error }

// errTold means that it has been told what failed.
var errTold = errors.New("told")

// terminal is where a command writes.
type terminal struct{ out, err io.Writer }

func main() { os.Exit(run(os.Args[1:], terminal{os.Stdout, os.Stderr})) }

func run(args []string, t terminal) int {
	exit := -1
	parser, err := kong.New(&commands{},
		kong.Name("tovholder"),
		kong.Description("Holds the threads of courses, networks and citizens’ pathways."),
		kong.Writers(t.out, t.err),
		kong.Exit(func(code int) { exit = code }),
	)
	if err != nil {
		panic(err) // the commands themselves are wrong
	}
	ctx, err := parser.Parse(args)
	if exit >= 0 {
		return exit // --help has been answered
	}
	if err != nil {
		return t.fail(usage{err})
	}
	return t.fail(ctx.Run(t))
}

// fail writes the error, one line for each thing that is wrong, and gives the
// exit code.
func (t terminal) fail(err error) int {
	if err == nil {
		return 0
	}
	if !errors.Is(err, errTold) {
		for line := range strings.Lines(err.Error()) {
			fmt.Fprintf(t.err, "tovholder: %s\n", strings.TrimRight(line, "\n"))
		}
	}
	if _, ok := errors.AsType[usage](err); ok {
		return wrongUsage
	}
	return failed
}
