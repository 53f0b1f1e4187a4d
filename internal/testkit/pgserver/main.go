// Command pgserver runs a throw-away PostgreSQL for tests:
//
//	pgserver -- go test ./...   for as long as the command runs
//	pgserver -keep DIR          for as long as test processes use it
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"tovholder/internal/testkit/pg"
)

func main() {
	runtime.LockOSThread()
	keep := flag.String("keep", "", "run the shared server of this folder")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	switch {
	case *keep != "":
		err = pg.Keep(ctx, *keep)
	case flag.NArg() > 0:
		err = around(ctx, flag.Args())
	default:
		err = errors.New("say -keep DIR, or a command to run")
	}
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		os.Exit(exit.ExitCode())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "pgserver:", err)
		os.Exit(1)
	}
}

func around(ctx context.Context, command []string) error {
	server, templates := os.Getenv(pg.Env), ""
	if server == "" {
		dir, err := os.MkdirTemp("", "tovholder-pgserver-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		if err := os.Chmod(dir, 0o711); err != nil { //nolint:gosec // the server runs as another user when we are root
			return err
		}
		s, err := pg.Start(ctx, dir)
		if err != nil {
			return err
		}
		defer s.Stop()
		server = s.URL
		if templates, err = os.MkdirTemp("", "tovholder-templates-"); err != nil {
			return err
		}
		defer os.RemoveAll(templates)
	}
	c := exec.CommandContext(ctx, command[0], command[1:]...)
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
	c.Env = append(os.Environ(), pg.Env+"="+server)
	if templates != "" {
		c.Env = append(c.Env, pg.Templates+"="+templates)
	}
	c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
	return c.Run()
}
