package jobs

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// GiveUp is what a worker returns when trying again can't help.
func GiveUp(err error) error { return river.JobCancel(err) }

// worker fits our workers to the queue's.
type worker[A Args] struct {
	river.WorkerDefaults[A]
	work func(context.Context, Job[A]) error
}

// Work implements river.Worker.
func (w *worker[A]) Work(ctx context.Context, job *river.Job[A]) error {
	return w.do(ctx, job.JobRow, job.Args)
}

func (w *worker[A]) row(ctx context.Context, row *rivertype.JobRow) error {
	var args A
	if err := json.Unmarshal(row.EncodedArgs, &args); err != nil {
		return GiveUp(fmt.Errorf("read what %s %d is about: %w", row.Kind, row.ID, err))
	}
	return w.do(ctx, row, args)
}

func (w *worker[A]) do(ctx context.Context, row *rivertype.JobRow, args A) error {
	return w.work(ctx, Job[A]{ID: row.ID, Args: args, Attempt: row.Attempt, Last: row.Attempt >= row.MaxAttempts})
}

// clock is the queue's time, and when it tries again.
type clock struct{ fake func() time.Time }

// NowUTC implements rivertype.TimeGenerator.
func (c *clock) NowUTC() time.Time {
	if c.fake != nil {
		return c.fake().UTC()
	}
	return time.Now().UTC() //nolint:forbidigo // the queue's own clock
}

// NowUTCOrNil implements rivertype.TimeGenerator.
func (c *clock) NowUTCOrNil() *time.Time {
	now := c.NowUTC()
	return &now
}

// NextRetry implements river.ClientRetryPolicy: after 1, 16, 81 … seconds, at
// most six hours; twenty attempts are some two days.
func (c *clock) NextRetry(row *rivertype.JobRow) time.Time {
	n := time.Duration(len(row.Errors) + 1)
	return c.NowUTC().Add(min(n*n*n*n*time.Second, 6*time.Hour))
}

func clientID() string { return "tovholder-" + rand.Text()[:12] }

// quiet keeps the queue's talk about itself out of the log.
type quiet struct{ slog.Handler }

func (q quiet) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && q.Handler.Enabled(ctx, level)
}

func (q quiet) Handle(ctx context.Context, r slog.Record) error {
	if !q.Enabled(ctx, r.Level) {
		return nil
	}
	return q.Handler.Handle(ctx, r)
}

func (q quiet) WithAttrs(attrs []slog.Attr) slog.Handler { return quiet{q.Handler.WithAttrs(attrs)} }
func (q quiet) WithGroup(name string) slog.Handler       { return quiet{q.Handler.WithGroup(name)} }

// cancelled tells whether a worker gave up.
func cancelled(err error) bool {
	var c *river.JobCancelError
	return errors.As(err, &c)
}
