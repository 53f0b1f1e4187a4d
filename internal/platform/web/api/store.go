package api

import (
	"database/sql/driver"
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// inDoubt is the status of a call whose outcome nobody knows.
const inDoubt = 0

// line is a call as the ledger has it.
type line struct {
	hash   string
	begun  time.Time
	status status
	answer answer
}

// status is NULL while a call is carried out.
type status struct {
	code  int
	known bool
}

// Scan implements sql.Scanner.
func (s *status) Scan(src any) error {
	n, ok := src.(int64)
	s.code, s.known = int(n), ok
	if !ok && src != nil {
		return fmt.Errorf("a status is a number, not %T", src)
	}
	return nil
}

// Value implements driver.Valuer.
func (s status) Value() (driver.Value, error) {
	if !s.known {
		return nil, nil
	}
	return int64(s.code), nil
}

// find tells how far the call has come. What is older than it is kept, is
// not there.
func find(tx *db.Tx, e entry) (state, *answer, error) {
	l, there, err := db.Maybe(tx, func(row db.Scanner) (l line, err error) {
		var begun db.Time
		var body string
		err = row.Scan(&l.hash, &begun, &l.status, &l.answer.etag, &l.answer.location, &body)
		l.begun, l.answer.body = begun.Time, []byte(body)
		return l, err
	}, `SELECT hash, begun_at, status, etag, location, body FROM api_idempotency
		WHERE account = $1 AND route = $2 AND key = $3 AND begun_at > $4`, e.account, e.route, e.key, db.Instant(tx.Now().Add(-kept)))
	switch {
	case err != nil:
		return 0, nil, fmt.Errorf("look a call up: %w", err)
	case !there:
		return ours, nil, nil
	case l.hash != e.hash:
		return other, nil, nil
	case l.status.known && l.status.code != inDoubt:
		l.answer.code, l.answer.replayed = l.status.code, true
		return answered, &l.answer, nil
	case l.status.known || tx.Now().Sub(l.begun) > abandoned:
		return doubtful, nil, nil
	}
	return running, nil, nil
}

func begin(tx *db.Tx, e entry) error {
	_, err := tx.Exec(`INSERT INTO api_idempotency (account, route, key, hash, begun_at, status, etag, location, body)
		VALUES ($1, $2, $3, $4, $5, $6, '', '', '')
		ON CONFLICT (account, route, key) DO UPDATE SET hash = excluded.hash, begun_at = excluded.begun_at, status = excluded.status,
			etag = '', location = '', body = ''`,
		e.account, e.route, e.key, e.hash, db.Instant(tx.Now()), status{})
	if err != nil {
		return fmt.Errorf("enter a call: %w", err)
	}
	return nil
}

func keep(tx *db.Tx, e entry, a *answer) error {
	_, err := tx.Exec(`UPDATE api_idempotency SET status = $4, etag = $5, location = $6, body = $7 WHERE account = $1 AND route = $2 AND key = $3`,
		e.account, e.route, e.key, a.code, a.etag, a.location, string(a.body))
	if err != nil {
		return fmt.Errorf("keep an answer: %w", err)
	}
	return nil
}

func markDoubtful(tx *db.Tx, e entry) error {
	_, err := tx.Exec(`UPDATE api_idempotency SET status = $4 WHERE account = $1 AND route = $2 AND key = $3`, e.account, e.route, e.key, inDoubt)
	return err
}

func forget(tx *db.Tx, e entry) error {
	_, err := tx.Exec(`DELETE FROM api_idempotency WHERE account = $1 AND route = $2 AND key = $3`, e.account, e.route, e.key)
	return err
}

func forgetOld(tx *db.Tx) error {
	_, err := tx.Exec(`DELETE FROM api_idempotency WHERE begun_at <= $1`, db.Instant(tx.Now().Add(-kept)))
	return err
}
