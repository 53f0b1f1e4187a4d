// Package db is where the program keeps what it knows: one embedded SQLite
// file on one machine, or a PostgreSQL database that several processes share.
// A use case is one transaction. Every statement is one text that both engines
// understand; where they would behave differently – order of texts, times,
// what happens after a failed statement – this room makes them alike.
package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
)

// Engine is one of the two databases that the program runs on.
type Engine string

// The engines.
const (
	SQLite   Engine = "sqlite"
	Postgres Engine = "postgres"
)

// Options say where the data is. Zero values choose the real clock, random
// time-ordered ids and the default log.
type Options struct {
	DataDir string // the folder of the embedded database
	URL     string // postgres://…, or empty for the embedded database
	Clock   func() time.Time
	NewID   func() string
	Logger  *slog.Logger
}

// DB is an open database. It is safe for concurrent use.
type DB struct {
	engine Engine
	writer *sql.DB // one connection on SQLite, so that writers queue instead of failing
	reader *sql.DB // the same pool as writer on PostgreSQL
	path   string
	clock  func() time.Time
	newID  func() string
	log    *slog.Logger
	closed atomic.Bool
	slow   sync.Mutex // retried writes go one by one, so that they don't chase each other
}

// Open opens the database, making an embedded one that isn't there yet. It
// reports a fault of kind Unavailable when the database does not answer.
func Open(ctx context.Context, o Options) (*DB, error) {
	d := &DB{clock: o.Clock, newID: o.NewID, log: o.Logger}
	if d.clock == nil {
		d.clock = time.Now //nolint:forbidigo // this is the clock that everybody else asks
	}
	if d.newID == nil {
		d.newID = newUUID
	}
	if d.log == nil {
		d.log = slog.Default()
	}
	open := d.openSQLite
	if o.URL != "" {
		open = d.openPostgres
	}
	if err := open(ctx, o); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// newUUID is an id that sorts by the time it was made.
func newUUID() string {
	id, err := uuid.NewV7()
	if err != nil {
		panic(fmt.Sprintf("no randomness for an id: %v", err))
	}
	return id.String()
}

// Engine tells which engine holds the data.
func (d *DB) Engine() Engine { return d.engine }

// Path is the file of an embedded database, and empty on PostgreSQL.
func (d *DB) Path() string { return d.path }

// Pool is the pool that writes. It is for the background work's own
// bookkeeping; everybody else uses Write and Read.
func (d *DB) Pool() *sql.DB { return d.writer }

// Now is the time by the database's clock.
func (d *DB) Now() time.Time { return d.clock().UTC().Truncate(time.Millisecond) }

// Ping reports whether the database answers.
func (d *DB) Ping(ctx context.Context) error {
	if d.closed.Load() {
		return d.unavailable(errClosed)
	}
	if err := d.reader.PingContext(ctx); err != nil {
		return d.translate(err, "")
	}
	return nil
}

// Close waits for running statements and closes the database.
func (d *DB) Close() error {
	if d.closed.Swap(true) {
		return nil
	}
	var errs []error
	if d.reader != nil && d.reader != d.writer {
		errs = append(errs, d.reader.Close())
	}
	if d.writer != nil {
		errs = append(errs, d.writer.Close())
	}
	return errors.Join(errs...)
}

// readers is how many connections read an embedded database side by side.
func readers() int { return max(4, 2*runtime.GOMAXPROCS(0)) }
