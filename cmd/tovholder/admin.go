package main

import (
	"context"
	"fmt"
	"log/slog"

	"tovholder/internal/app"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/config"
	"tovholder/internal/platform/db"
)

// open makes the program for a command that works on its data.
func open(ctx context.Context, c config.Place, t terminal) (*app.App, error) {
	quiet := slog.New(slog.NewTextHandler(t.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	return app.New(ctx, app.Config{DataDir: c.Data, Database: c.Database, Logger: quiet})
}

type demoCommand struct {
	Load demoLoad `cmd:"" help:"Fill an empty instance with fictional data."`
}

type demoLoad struct {
	config.Place
	Scale string `help:"How much: small." enum:"small" default:"small"`
	Seed  uint64 `help:"The same seed gives the same data on the same day." default:"1"`
}

func (c demoLoad) Run(t terminal) error {
	ctx := context.Background()
	a, err := open(ctx, c.Place, t)
	if err != nil {
		return err
	}
	defer a.Close()
	loaded, err := a.LoadDemo(ctx, c.Seed)
	if err != nil {
		return err
	}
	if !loaded {
		return fmt.Errorf("the instance has accounts already; demonstration data go into an empty one")
	}
	fmt.Fprintln(t.out, "loaded")
	return nil
}

type tokenCommand struct {
	Create tokenCreate `cmd:"" help:"Make a personal access token for the API and print it."`
}

type tokenCreate struct {
	config.Place
	User string `help:"Log-in name of the account." required:""`
	Name string `help:"What the token is for." default:"command line"`
	Days int    `help:"For how many days it is good." default:"90"`
}

func (c tokenCreate) Run(t terminal) error {
	ctx := context.Background()
	a, err := open(ctx, c.Place, t)
	if err != nil {
		return err
	}
	defer a.Close()
	token, err := a.Identity.CreateTokenFor(ctx, c.User, c.Name, c.Days)
	if err != nil {
		return err
	}
	fmt.Fprintln(t.out, token)
	return nil
}

type userCommand struct {
	Reset userReset `cmd:"" help:"Print a one-time address at which a user chooses a new password."`
}

type userReset struct {
	config.Place
	User    string `help:"Log-in name of the account." required:""`
	BaseURL string `help:"How the program is reached from outside." default:"http://127.0.0.1:8080" env:"TOVHOLDER_BASE_URL"`
}

func (c userReset) Run(t terminal) error {
	ctx := context.Background()
	a, err := app.New(ctx, app.Config{DataDir: c.Data, Database: c.Database, BaseURL: c.BaseURL, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer a.Close()
	address, err := a.Identity.RescueLink(ctx, c.User)
	if err != nil {
		return err
	}
	fmt.Fprintln(t.out, address)
	return nil
}

type verifyCommand struct{ config.Place }

// Run checks that nothing in the audit log was changed or taken out.
func (c verifyCommand) Run(t terminal) error {
	ctx := context.Background()
	a, err := open(ctx, c.Place, t)
	if err != nil {
		return err
	}
	defer a.Close()
	flaws, read, err := a.Audit.Verify(ctx)
	if err != nil {
		return err
	}
	for _, f := range flaws {
		fmt.Fprintf(t.err, "audit log, chain %s, entry %d: %s\n", f.Chain, f.Seq, f.What)
	}
	if len(flaws) > 0 {
		return errTold
	}
	fmt.Fprintf(t.out, "audit log: %d entries, unbroken\n", read)
	return nil
}

type auditCommand struct {
	Export auditExport `cmd:"" help:"The look-ups of one citizen, with dates and purposes."`
}

type auditExport struct {
	config.Place
	Subject string `help:"Id of the citizen." required:""`
}

// Run writes one line for each look-up. Names of employees are withheld.
func (c auditExport) Run(t terminal) error {
	ctx := context.Background()
	a, err := open(ctx, c.Place, t)
	if err != nil {
		return err
	}
	defer a.Close()
	var entries []audit.Entry
	if err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		entries, err = audit.Of(tx, c.Subject)
		return err
	}); err != nil {
		return err
	}
	fmt.Fprintln(t.out, "date\ttime\tevent\toutcome\tpurpose")
	for _, e := range entries {
		at := e.At.In(calendar.Copenhagen())
		fmt.Fprintf(t.out, "%s\t%s\t%s\t%s\t%q\n", calendar.Of(e.At), at.Format("15:04"), e.Event, e.Outcome, e.Purpose)
	}
	return nil
}
