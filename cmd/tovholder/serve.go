package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"tovholder/internal/app"
)

// data says where the program keeps what it knows.
type data struct {
	Data     string `help:"Folder of the embedded database." default:"./data" env:"TOVHOLDER_DATA"`
	Database string `help:"postgres://… instead of the embedded database." env:"TOVHOLDER_DATABASE"`
}

type serveCommand struct {
	data
	Addr    string `help:"Address to listen at." default:"127.0.0.1:8080" env:"TOVHOLDER_ADDR"`
	BaseURL string `help:"How the program is reached from outside, as in https://tovholder.example.dk. Follows from --addr when left out." env:"TOVHOLDER_BASE_URL"`
	Demo    bool   `help:"Demonstration: fictional data in an empty instance, and personas that anybody can be." env:"TOVHOLDER_DEMO"`
}

// How long a slow client is waited for, and how long requests may go on when
// the program is told to stop.
const (
	headerTimeout = 10 * time.Second
	bodyTimeout   = 60 * time.Second
	idleTimeout   = 2 * time.Minute
	stopTimeout   = 15 * time.Second
)

func (c serveCommand) Run(t terminal) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	logger := slog.New(slog.NewJSONHandler(t.err, nil))
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("can't listen at %s: %w; choose another with --addr", c.Addr, err)
	}
	if c.BaseURL == "" {
		c.BaseURL = "http://" + listener.Addr().String()
	}
	a, err := app.New(ctx, app.Config{DataDir: c.Data, Database: c.Database, BaseURL: c.BaseURL, Demo: c.Demo, Logger: logger})
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	if err := a.Start(ctx); err != nil {
		return errors.Join(err, listener.Close(), a.Close())
	}
	if err := c.greet(ctx, t, a); err != nil {
		return errors.Join(err, listener.Close(), a.Close())
	}
	server := &http.Server{
		Handler: a.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: bodyTimeout, WriteTimeout: bodyTimeout, IdleTimeout: idleTimeout,
		ErrorLog: slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return errors.Join(err, a.Close())
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	return errors.Join(server.Shutdown(last), a.Stop(last), a.Close())
}

// greet says where the program is, and in a new instance where its first
// administrator is made.
func (c serveCommand) greet(ctx context.Context, t terminal, a *app.App) error {
	fmt.Fprintf(t.out, "Tovholder: %s\n", strings.TrimRight(c.BaseURL, "/"))
	if c.Demo {
		return nil
	}
	address, err := a.Identity.FirstAdministrator(ctx)
	if err != nil {
		return err
	}
	if address != "" {
		fmt.Fprintf(t.out, "A new instance. Make its first administrator here, within a week and once only: %s\n", address)
	}
	return nil
}
