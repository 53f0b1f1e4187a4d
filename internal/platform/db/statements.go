package db

import (
	"context"
	"database/sql/driver"
)

// keeping is a connector whose connections keep the statements that they have
// compiled, as pgx does for PostgreSQL: compiling is half the cost of a small
// query.
type keeping struct{ driver.Connector }

// mostKept bounds what one connection keeps.
const mostKept = 300

func (k keeping) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := k.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &keeper{embedded: c.(embedded), kept: map[string]driver.Stmt{}}, nil
}

// embedded is what database/sql uses of a connection to SQLite.
type embedded interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

type keeper struct {
	embedded
	kept map[string]driver.Stmt // those that aren't in use now
}

func (k *keeper) take(ctx context.Context, query string) (driver.Stmt, error) {
	if stmt, ok := k.kept[query]; ok {
		delete(k.kept, query)
		return stmt, nil
	}
	return k.PrepareContext(ctx, query)
}

func (k *keeper) giveBack(query string, stmt driver.Stmt) error {
	if _, twice := k.kept[query]; twice {
		return stmt.Close()
	}
	if len(k.kept) >= mostKept {
		for old, s := range k.kept {
			delete(k.kept, old)
			_ = s.Close() // it is only forgotten
			break
		}
	}
	k.kept[query] = stmt
	return nil
}

// ExecContext implements driver.ExecerContext.
func (k *keeper) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	stmt, err := k.take(ctx, query)
	if err != nil {
		return nil, err
	}
	result, err := stmt.(driver.StmtExecContext).ExecContext(ctx, args)
	if err != nil {
		_ = stmt.Close() // the error is what matters
		return nil, err
	}
	return result, k.giveBack(query, stmt)
}

// QueryContext implements driver.QueryerContext.
func (k *keeper) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	stmt, err := k.take(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
	if err != nil {
		_ = stmt.Close() // the error is what matters
		return nil, err
	}
	return &keptRows{Rows: rows, conn: k, stmt: stmt, query: query}, nil
}

// Close implements driver.Conn.
func (k *keeper) Close() error {
	for _, stmt := range k.kept {
		_ = stmt.Close() // the connection goes
	}
	clear(k.kept)
	return k.embedded.Close()
}

// keptRows gives its statement back when it has been read.
type keptRows struct {
	driver.Rows
	conn  *keeper
	stmt  driver.Stmt
	query string
}

func (r *keptRows) Close() error {
	if r.stmt == nil {
		return nil
	}
	stmt := r.stmt
	r.stmt = nil
	if err := r.Rows.Close(); err != nil {
		_ = stmt.Close() // the error is what matters
		return err
	}
	return r.conn.giveBack(r.query, stmt)
}
