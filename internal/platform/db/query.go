package db

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"tovholder/internal/platform/db/text"
	"tovholder/internal/platform/fault"
)

// Scanner is a row that is read into variables. NULL does not fit a string;
// Time, sql.Null and the like take it.
type Scanner interface {
	Scan(dest ...any) error
}

// Exec runs a statement that returns no rows, and tells how many it touched.
// After a failed statement the transaction can only be given up.
func (tx *Tx) Exec(query string, args ...any) (affected int64, err error) {
	args, err = tx.begin(query, args)
	if err != nil {
		return 0, err
	}
	result, err := tx.tx.ExecContext(tx.ctx, query, args...)
	if err != nil {
		return 0, tx.fail(err, query)
	}
	affected, err = result.RowsAffected()
	if err != nil {
		return 0, tx.fail(err, query)
	}
	return affected, nil
}

// begin refuses a transaction that has failed and makes the arguments alike
// for both engines.
func (tx *Tx) begin(query string, args []any) ([]any, error) {
	if tx.failed != nil {
		return nil, fmt.Errorf("an earlier statement of this transaction failed: %w", tx.failed)
	}
	args, err := normalise(args)
	if err != nil {
		tx.failed = err
	}
	if tx.told != nil {
		tx.told(query, args)
	}
	return args, err
}

func (tx *Tx) fail(err error, query string) error {
	err = tx.db.translate(err, query)
	tx.failed = err
	return err
}

// All reads every row of a query.
func All[T any](tx *Tx, scan func(Scanner) (T, error), query string, args ...any) ([]T, error) {
	return read(tx, scan, -1, query, args)
}

// One reads the only row of a query; there is a fault of kind NotFound when it
// isn't there.
func One[T any](tx *Tx, scan func(Scanner) (T, error), query string, args ...any) (T, error) {
	v, ok, err := Maybe(tx, scan, query, args...)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NotFound)
	}
	return v, err
}

// Maybe reads the only row of a query, if it is there.
func Maybe[T any](tx *Tx, scan func(Scanner) (T, error), query string, args ...any) (v T, ok bool, err error) {
	all, err := read(tx, scan, 1, query, args)
	if err != nil || len(all) == 0 {
		return v, false, err
	}
	return all[0], true, nil
}

// Exists reports whether a query has a row.
func Exists(tx *Tx, query string, args ...any) (bool, error) {
	all, err := read(tx, Int, -1, "SELECT CASE WHEN EXISTS ("+query+") THEN 1 ELSE 0 END", args)
	return len(all) == 1 && all[0] == 1, err
}

func read[T any](tx *Tx, scan func(Scanner) (T, error), most int, query string, args []any) (all []T, err error) {
	args, err = tx.begin(query, args)
	if err != nil {
		return nil, err
	}
	rows, err := tx.tx.QueryContext(tx.ctx, query, args...)
	if err != nil {
		return nil, tx.fail(err, query)
	}
	defer rows.Close()
	for rows.Next() {
		if most >= 0 && len(all) == most {
			return nil, fmt.Errorf("more than %d row where one was expected: %s", most, short(query))
		}
		v, err := scan(row{rows})
		if err != nil {
			return nil, fmt.Errorf("%w: %s", err, short(query))
		}
		all = append(all, v)
	}
	if err := rows.Err(); err != nil {
		return nil, tx.fail(err, query)
	}
	return all, nil
}

// row keeps the value that did not fit out of the error.
type row struct{ rows *sql.Rows }

func (r row) Scan(dest ...any) error {
	err := r.rows.Scan(dest...)
	if err == nil {
		return nil
	}
	if inner := errors.Unwrap(err); inner != nil {
		return fmt.Errorf("%s%T", strings.TrimSuffix(err.Error(), inner.Error()), inner)
	}
	return errors.New("a row does not fit what it is read into")
}

// Text reads one column of text.
func Text(r Scanner) (s string, err error) { err = r.Scan(&s); return s, err }

// Int reads one column of whole numbers.
func Int(r Scanner) (n int, err error) { err = r.Scan(&n); return n, err }
