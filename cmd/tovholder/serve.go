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
	"syscall"
	"time"

	"tovholder/internal/app"
	"tovholder/internal/core/indicator"
	"tovholder/internal/platform/config"
	"tovholder/internal/platform/mail"
)

type serveCommand struct{ config.Serve }

// How long a slow client is waited for, and how long requests may go on when
// the program is told to stop.
const (
	headerTimeout = 10 * time.Second
	headerBytes   = 64 << 10 // a long address and all cookies fit
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
		c.Addr = listener.Addr().String() // the port may have been left to the system
	}
	a, err := c.open(ctx, logger)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	if err := a.Start(ctx); err != nil {
		return errors.Join(err, listener.Close(), a.Close())
	}
	if err := c.greet(ctx, t, a); err != nil {
		return errors.Join(err, listener.Close(), a.Close())
	}
	if err := c.publish(ctx, a, logger); err != nil {
		return errors.Join(err, listener.Close(), a.Close())
	}
	server := &http.Server{
		Handler: a.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: bodyTimeout, WriteTimeout: bodyTimeout, IdleTimeout: idleTimeout,
		MaxHeaderBytes: headerBytes,
		ErrorLog:       slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
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
	fmt.Fprintf(t.out, "Tovholder: %s\n", c.Base())
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

func (c serveCommand) open(ctx context.Context, logger *slog.Logger) (*app.App, error) {
	password, err := c.SMTP.Password()
	if err != nil {
		return nil, err
	}
	proxies, err := c.TrustedProxies()
	if err != nil {
		return nil, err
	}
	return app.New(ctx, app.Config{
		DataDir: c.Data, Database: c.Database, BaseURL: c.Base(), Demo: c.Demo, Logger: logger, TrustedProxies: proxies,
		SmallestNumber: indicator.Least(c.Smallest),
		Mail: mail.Config{
			Host: c.SMTP.Host, Port: c.SMTP.Port, User: c.SMTP.User, Password: password, From: c.SMTP.From, TLS: c.SMTP.TLS,
		},
	})
}

// publish answers with metrics at their own address, when one is set.
func (c serveCommand) publish(ctx context.Context, a *app.App, logger *slog.Logger) error {
	if c.MetricsAddr == "" {
		return nil
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.MetricsAddr)
	if err != nil {
		return fmt.Errorf("can't publish metrics at %s: %w; choose another with --metrics-addr", c.MetricsAddr, err)
	}
	server := &http.Server{Handler: a.Metrics(), ReadHeaderTimeout: headerTimeout, ReadTimeout: bodyTimeout, WriteTimeout: bodyTimeout}
	go func() {
		<-ctx.Done()
		_ = server.Close() // nobody waits for the last figures
	}()
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			logger.ErrorContext(ctx, "metrics", "error", err)
		}
	}()
	return nil
}
