package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"tovholder/internal/platform/calendar"
)

const (
	attempts    = 12 // of one transaction that collides with others
	firstPause  = 2 * time.Millisecond
	longPause   = 150 * time.Millisecond
	connectWait = 10 * time.Second // in the queue for a connection
)

// Tx is a transaction. Its clock stands still. It must not be kept after the
// function it was given to, nor used by two goroutines.
type Tx struct {
	db     *DB
	ctx    context.Context
	tx     *sql.Tx
	now    time.Time
	write  bool
	failed error
	told   func(query string, args []any)
}

// Write runs fn in one transaction that commits when fn returns nil. It
// serialises with all other writers; when the database asks for it, fn is run
// again from the start, so fn must have no effect outside the transaction.
// What fn returns is returned unchanged; a panic rolls back and goes on.
// A transaction inside a transaction is refused.
//
// Errors of the database are faults: Conflict for a value that exists already,
// Invalid for a reference to what isn't there, Unavailable when the database is
// busy, full, read-only or away.
func (d *DB) Write(ctx context.Context, fn func(*Tx) error) error {
	return d.transact(ctx, true, fn)
}

// Read runs fn in a transaction that sees one state of the data and can't
// change it.
func (d *DB) Read(ctx context.Context, fn func(*Tx) error) error {
	return d.transact(ctx, false, fn)
}

type nowKey struct{}

// At gives a context whose transactions take place at another instant than the
// clock's: for laying down what happened in the past, as demonstration data
// and imports do.
func At(ctx context.Context, t time.Time) context.Context { return context.WithValue(ctx, nowKey{}, t) }

func (d *DB) nowIn(ctx context.Context) time.Time {
	if t, ok := ctx.Value(nowKey{}).(time.Time); ok {
		return t.UTC().Truncate(time.Millisecond)
	}
	return d.Now()
}

type insideKey struct{}

func (d *DB) transact(ctx context.Context, write bool, fn func(*Tx) error) error {
	if ctx.Value(insideKey{}) != nil {
		return errors.New("a transaction was begun inside a transaction; pass the *db.Tx on instead")
	}
	pause := firstPause
	for attempt := 1; ; attempt++ {
		err := d.once(ctx, write, attempt, fn)
		if err == nil || attempt == attempts || ctx.Err() != nil || !again(err, attempt) {
			return err
		}
		d.log.DebugContext(ctx, "transaction is run again", "attempt", attempt, "because", err)
		if !sleep(ctx, rand.N(pause)+pause/2) {
			return err
		}
		pause = min(2*pause, longPause)
	}
}

func (d *DB) once(ctx context.Context, write bool, attempt int, fn func(*Tx) error) (err error) {
	if attempt > 2 && write {
		d.slow.Lock()
		defer d.slow.Unlock()
	}
	conn, err := d.connect(ctx, write)
	if err != nil {
		return err
	}
	defer conn.Close()

	inside := context.WithValue(ctx, insideKey{}, true)
	raw, err := conn.BeginTx(inside, d.isolation(write))
	if err != nil {
		return d.translate(err, "BEGIN")
	}
	tx := &Tx{db: d, ctx: inside, tx: raw, now: d.nowIn(ctx), write: write}
	tx.told, _ = ctx.Value(toldKey{}).(func(string, []any))

	committed := false
	defer func() {
		if !committed {
			_ = raw.Rollback() // also on panic; the cause is already on its way
		}
	}()
	if err := fn(tx); err != nil {
		return err
	}
	// SQLite would commit what was done before a failed statement, PostgreSQL
	// would not; neither does here.
	if tx.failed != nil {
		return tx.failed
	}
	if err := raw.Commit(); err != nil {
		return d.translateCommit(err)
	}
	committed = true
	return nil
}

// connect waits its turn, but not for ever: a queue that doesn't move is told.
func (d *DB) connect(ctx context.Context, write bool) (*sql.Conn, error) {
	if d.closed.Load() {
		return nil, d.unavailable(errClosed)
	}
	pool := d.reader
	if write {
		pool = d.writer
	}
	wait, cancel := context.WithTimeout(ctx, connectWait)
	defer cancel()
	conn, err := pool.Conn(wait)
	switch {
	case err == nil:
		return conn, nil
	case ctx.Err() != nil:
		return nil, d.translate(ctx.Err(), "connect")
	case wait.Err() != nil:
		return nil, d.unavailable(fmt.Errorf("no connection became free within %s", connectWait))
	}
	return nil, d.translate(err, "connect")
}

func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// Now is the instant of the transaction, to the millisecond, in UTC.
func (tx *Tx) Now() time.Time { return tx.now }

// Today is the Danish day of Now.
func (tx *Tx) Today() calendar.Date { return calendar.Of(tx.now) }

// NewID is a fresh id for a row.
func (tx *Tx) NewID() string { return tx.db.newID() }

// Context is the caller's, marked so that no further transaction begins in it.
func (tx *Tx) Context() context.Context { return tx.ctx }

// Engine is for the few statements that need two texts.
func (tx *Tx) Engine() Engine { return tx.db.engine }

// Raw is the driver's transaction, for background work that is enqueued in it.
func (tx *Tx) Raw() *sql.Tx { return tx.tx }

// Spoil says that something done through Raw has failed, so that the
// transaction can only be given up. It returns the error as a fault.
func (tx *Tx) Spoil(err error) error { return tx.fail(err, "") }

type toldKey struct{}

// CountStatements gives a context whose transactions add the number of their
// statements to the counter; tests hold the cost of a page with it.
func CountStatements(ctx context.Context) (context.Context, *int64) {
	n := new(int64)
	return TellStatements(ctx, func(string, []any) { atomic.AddInt64(n, 1) }), n
}

// TellStatements gives a context whose transactions tell each statement before
// it is run; tests look at the plans that the engines make for them.
func TellStatements(ctx context.Context, tell func(query string, args []any)) context.Context {
	return context.WithValue(ctx, toldKey{}, tell)
}
