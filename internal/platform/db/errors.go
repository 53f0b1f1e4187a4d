package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"tovholder/internal/platform/db/text"
	"tovholder/internal/platform/fault"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Error is what an engine said, without any value that was stored or looked
// for: those may be personal data, and errors are logged.
type Error struct {
	Engine     Engine
	Code       string // SQLSTATE, or SQLite's extended result code
	Text       string
	Constraint string // "table.column, table.column" on SQLite, the constraint's name on PostgreSQL
	Query      string
	kind       trouble
}

func (e *Error) Error() string {
	s := string(e.Engine) + " " + e.Code
	if e.Text != "" {
		s += " " + e.Text
	}
	if e.Query != "" {
		s += ": " + short(e.Query)
	}
	return s
}

// trouble is what an engine's error means to us.
type trouble int

const (
	broken      trouble = iota // a mistake of ours
	exists                     // a value that must be unique is there already
	missing                    // a reference to what isn't there, or is still used
	away                       // busy, full, read-only, gone
	collided                   // two transactions at once: run again
	lost                       // the connection went before the commit: run again
	unsupported                // a text that can't be stored
)

var errClosed = errors.New("the database is closed")

func (d *DB) unavailable(cause error) error {
	return fault.Wrap(fault.Unavailable, text.Unavailable, cause)
}

// translate turns an engine's error into a fault. A cancelled context stays
// what it is.
func (d *DB) translate(err error, query string) error {
	if errors.Is(err, context.Canceled) {
		return context.Canceled
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return d.unavailable(context.DeadlineExceeded)
	}
	e := d.examine(err)
	e.Engine, e.Query = d.engine, query
	switch e.kind {
	case exists:
		return fault.Wrap(fault.Conflict, text.Exists, e)
	case missing:
		return fault.Wrap(fault.Invalid, text.Referenced, e)
	case unsupported:
		return fault.Wrap(fault.Invalid, text.NotText, e)
	case away, collided, lost:
		return fault.Wrap(fault.Unavailable, text.Unavailable, e)
	default:
		return e
	}
}

// translateCommit differs in one thing: when the connection is lost during the
// commit, nobody knows whether it happened, so it must not be run again.
func (d *DB) translateCommit(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return d.unavailable(errors.New("the transaction was given up before its commit"))
	}
	err = d.translate(err, "COMMIT")
	var e *Error
	if errors.As(err, &e) && e.kind == lost {
		e.kind = away
	}
	return err
}

// again tells whether a transaction that ended in err may be run again.
func again(err error, attempt int) bool {
	var e *Error
	if !errors.As(err, &e) {
		return false
	}
	if e.kind == collided && e.Engine == SQLite {
		return attempt < 2 // it has waited already, for busy_timeout
	}
	return e.kind == collided || e.kind == lost && attempt <= 2
}

// IsUnique reports whether err says that a value exists already; with a hint,
// only when the constraint or column has that word in its name.
func IsUnique(err error, hint string) bool {
	var e *Error
	return errors.As(err, &e) && e.kind == exists && strings.Contains(e.Constraint, hint)
}

func (d *DB) examine(err error) *Error {
	if lite, ok := errors.AsType[*sqlite.Error](err); ok {
		return examineSQLite(lite)
	}
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return examinePostgres(pg)
	}
	var network net.Error
	var connect *pgconn.ConnectError
	switch {
	case d.closed.Load():
		return &Error{Code: "closed", Text: errClosed.Error(), kind: away}
	case errors.As(err, &connect):
		return &Error{Code: "connect", Text: "the server does not answer", kind: lost}
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone), errors.Is(err, io.EOF),
		errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, net.ErrClosed), errors.As(err, &network), pgconn.SafeToRetry(err):
		return &Error{Code: "connection", Text: "the connection was lost", kind: lost}
	case errors.Is(err, sql.ErrTxDone):
		return &Error{Code: "done", Text: "the transaction is over", kind: broken}
	}
	// An unknown error's text may quote an argument.
	return &Error{Code: "unknown", Text: fmt.Sprintf("%T", err), kind: broken}
}

func examineSQLite(err *sqlite.Error) *Error {
	code := err.Code()
	e := &Error{Code: fmt.Sprint(code), Text: sqlite.ErrorCodeString[code&0xff]}
	switch code {
	case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_ROWID:
		e.kind = exists
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		e.kind = missing
	default:
		e.kind = liteTrouble(code & 0xff)
	}
	switch code & 0xff {
	case sqlite3.SQLITE_CONSTRAINT:
		// "… UNIQUE constraint failed: note.title (2067)": names only.
		_, names, _ := strings.Cut(err.Error(), "constraint failed: ")
		names = names[strings.LastIndex(names, ": ")+1:]
		e.Constraint, _, _ = strings.Cut(strings.TrimSpace(names), " (")
		e.Text += " " + e.Constraint
	case sqlite3.SQLITE_ERROR:
		e.Text = err.Error() // a mistake in the statement; quotes its text, never an argument
	}
	return e
}

func liteTrouble(primary int) trouble {
	switch primary {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return collided
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN,
		sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_PROTOCOL:
		return away
	}
	return broken
}

func examinePostgres(err *pgconn.PgError) *Error {
	e := &Error{Code: err.Code, Text: err.Message, Constraint: err.ConstraintName, kind: broken}
	class := err.Code[:min(2, len(err.Code))]
	switch err.Code {
	case "23505":
		e.kind = exists
	case "23503":
		e.kind = missing
	case "22021", "22P05":
		e.kind = unsupported
	case "0A000": // the plan of a statement is older than a migration
		if strings.Contains(err.Message, "cached plan") {
			e.kind = collided
		}
	case "25006", "55P03", "57014":
		e.kind = away
	case "57P01", "57P02", "57P03":
		e.kind = lost
	default:
		switch class {
		case "40":
			e.kind = collided
		case "08":
			e.kind = lost
		case "53", "58", "57", "XX":
			e.kind = away
		}
	}
	switch class {
	case "08", "0A", "23", "25", "40", "42", "53", "55", "57", "58":
	default:
		e.Text = "" // as in: invalid input syntax for type integer: "…"
	}
	return e
}

func short(query string) string {
	query = strings.Join(strings.Fields(query), " ")
	if len(query) > 120 {
		query = query[:120] + "…"
	}
	return query
}
