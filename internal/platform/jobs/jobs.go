// Package jobs is the work that is done after a use case, in the background: a
// letter is sent, a document is made, what is due is looked for. A job is
// enqueued in the transaction of the use case: it is done if and only if that
// one commits. It is tried until it succeeds, so a worker must bear being run
// again. Several processes share the work of one database.
package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"tovholder/internal/platform/db"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivertype"
)

const (
	attempts    = 20
	longest     = 2 * time.Minute // that a job may take
	workersEach = 4
	// Neither driver is told of new jobs, so they are looked for. A look
	// costs a tenth of a millisecond.
	look     = 250 * time.Millisecond
	cooldown = 5 * time.Millisecond
	// A job whose process was killed is taken up again after this.
	rescue = 5 * time.Minute
)

// Args is what a job is about. It is stored as JSON, and holds ids rather than
// anything sensitive. Kind names the work, as in "mail".
type Args interface {
	Kind() string
}

// Job is a job that is being done.
type Job[A Args] struct {
	ID      int64
	Args    A
	Attempt int  // from 1
	Last    bool // there is no attempt after this one
}

// Options of a queue. The zero value is for running the program.
type Options struct {
	Logger *slog.Logger
	Clock  func() time.Time // in tests
}

// Jobs is the queue of a database and those who work on it.
type Jobs struct {
	db       *db.DB
	log      *slog.Logger
	driver   riverdriver.Driver[*sql.Tx]
	workers  *river.Workers
	handlers map[string]func(context.Context, *rivertype.JobRow) error
	periodic []*river.PeriodicJob
	clock    clock

	mu     sync.Mutex
	client *river.Client[*sql.Tx]
}

// New is the queue of d. Workers are registered before Start.
func New(d *db.DB, o Options) *Jobs {
	j := &Jobs{
		db: d, log: o.Logger, driver: driverOf(d.Engine(), d.Pool()), workers: river.NewWorkers(),
		handlers: map[string]func(context.Context, *rivertype.JobRow) error{}, clock: clock{fake: o.Clock},
	}
	if j.log == nil {
		j.log = slog.Default()
	}
	return j
}

func driverOf(engine db.Engine, pool *sql.DB) riverdriver.Driver[*sql.Tx] {
	if engine == db.SQLite {
		return riversqlite.New(pool)
	}
	return riverdatabasesql.New(pool)
}

// Work registers who does the jobs that A describes. It panics when somebody
// does already.
func Work[A Args](j *Jobs, work func(context.Context, Job[A]) error) {
	worker := &worker[A]{work: work}
	river.AddWorker(j.workers, worker)
	var args A
	j.handlers[args.Kind()] = worker.row
}

// Every enqueues a job at an interval, and when the program starts; one process
// of several does so. An earlier one that still waits is enough.
func (j *Jobs) Every(interval time.Duration, args Args) {
	once := options(Once())
	j.periodic = append(j.periodic, river.NewPeriodicJob(river.PeriodicInterval(interval),
		func() (river.JobArgs, *river.InsertOpts) { return args, once },
		&river.PeriodicJobOpts{RunOnStart: true}))
}

// Start begins to work, until Stop or until ctx ends.
func (j *Jobs) Start(ctx context.Context) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.client != nil {
		return errors.New("the jobs are being worked on already")
	}
	if len(j.handlers) == 0 {
		return nil // nobody works here
	}
	config := j.config()
	config.Queues = map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: workersEach}}
	config.PeriodicJobs = j.periodic
	client, err := river.NewClient(j.driver, config)
	if err != nil {
		return fmt.Errorf("make the job queue: %w", err)
	}
	if err := client.Start(ctx); err != nil {
		return fmt.Errorf("start the job queue: %w", err)
	}
	j.client = client
	return nil
}

// Stop lets the jobs that are being done finish; when ctx ends first, they are
// cancelled, to be taken up again later.
func (j *Jobs) Stop(ctx context.Context) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.client == nil {
		return nil
	}
	client := j.client
	j.client = nil
	if err := client.Stop(ctx); err == nil {
		return nil
	}
	hard, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := client.StopAndCancel(hard); err != nil {
		return fmt.Errorf("stop the job queue: %w", err)
	}
	return nil
}

func (j *Jobs) config() *river.Config {
	c := &river.Config{
		ID:                          clientID(),
		FetchCooldown:               cooldown,
		FetchPollInterval:           look,
		JobTimeout:                  longest,
		RescueStuckJobsAfter:        rescue,
		MaxAttempts:                 attempts,
		RetryPolicy:                 &j.clock,
		Workers:                     j.workers,
		Logger:                      slog.New(quiet{j.log.Handler()}),
		CompletedJobRetentionPeriod: 24 * time.Hour,
		CancelledJobRetentionPeriod: 7 * 24 * time.Hour,
		DiscardedJobRetentionPeriod: 30 * 24 * time.Hour,
	}
	if j.clock.fake != nil {
		c.Test.Time = &j.clock
	}
	return c
}
