package jobs

import (
	"database/sql"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"tovholder/internal/platform/db"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivertype"
)

// Option says how a job is enqueued.
type Option func(*river.InsertOpts)

// At lets a job wait until t.
func At(t time.Time) Option { return func(o *river.InsertOpts) { o.ScheduledAt = t } }

// Once enqueues nothing when a job with the same arguments is waiting or being
// done. (One that is being done may have read what it needs before this
// transaction: let it not matter.)
func Once() Option {
	return func(o *river.InsertOpts) {
		o.UniqueOpts = river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
			rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning,
			rivertype.JobStateRetryable, rivertype.JobStateScheduled,
		}}
	}
}

// Attempts limits how often a job is tried.
func Attempts(n int) Option { return func(o *river.InsertOpts) { o.MaxAttempts = n } }

func options(all ...Option) *river.InsertOpts {
	o := &river.InsertOpts{}
	for _, set := range all {
		set(o)
	}
	return o
}

// The drivers that enqueue need no pool; they keep their statements.
var enqueuers = map[db.Engine]func() riverdriver.Driver[*sql.Tx]{
	db.SQLite:   sync.OnceValue(func() riverdriver.Driver[*sql.Tx] { return driverOf(db.SQLite, nil) }),
	db.Postgres: sync.OnceValue(func() riverdriver.Driver[*sql.Tx] { return driverOf(db.Postgres, nil) }),
}

// Enqueue adds a job to the transaction.
func Enqueue(tx *db.Tx, args Args, how ...Option) error {
	client, err := river.NewClient(enqueuers[tx.Engine()](), &river.Config{
		ID: "enqueue", MaxAttempts: attempts, Logger: slog.New(slog.DiscardHandler),
		// The job's time is the transaction's, also when that one's is fake.
		Test: river.TestConfig{Time: &clock{fake: tx.Now}},
	})
	if err != nil {
		return fmt.Errorf("enqueue %s: %w", args.Kind(), err)
	}
	if _, err := client.InsertTx(tx.Context(), tx.Raw(), args, options(how...)); err != nil {
		return fmt.Errorf("enqueue %s: %w", args.Kind(), tx.Spoil(err))
	}
	return nil
}
