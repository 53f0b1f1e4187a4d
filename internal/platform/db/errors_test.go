package db_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/dbtest"
)

func TestEnginesErrorsAreAlike(t *testing.T) {
	t.Parallel()
	const secret = "secret-2511701234"
	for name, c := range map[string]struct {
		do   func(tx *db.Tx) error
		kind fault.Kind
	}{
		"value twice": {func(tx *db.Tx) error { return errors.Join(add(tx, secret), add(tx, secret)) }, fault.Conflict},
		"key twice": {func(tx *db.Tx) error {
			for _, title := range []string{"a", "b"} {
				if _, err := tx.Exec(`INSERT INTO note (id, title) VALUES ($1, $2)`, secret, title); err != nil {
					return err
				}
			}
			return nil
		}, fault.Conflict},
		"reference to nothing": {func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO note (id, title, reply) VALUES ($1, $2, $3)`, "a", "a", secret)
			return err
		}, fault.Invalid},
		"still referred to": {func(tx *db.Tx) error {
			for _, q := range []string{`INSERT INTO note (id, title) VALUES ('a', $1)`, `INSERT INTO note (id, title, reply) VALUES ('b', 'b' || $1, 'a')`, `DELETE FROM note WHERE title = $1`} {
				if _, err := tx.Exec(q, secret); err != nil {
					return err
				}
			}
			return nil
		}, fault.Invalid},
		"nothing where something is required": {func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO note (id, title) VALUES ($1, $2)`, secret, nil)
			return err
		}, fault.Internal},
		"zero byte":    {func(tx *db.Tx) error { return add(tx, secret+"\x00") }, fault.Invalid},
		"not UTF-8":    {func(tx *db.Tx) error { return add(tx, secret+"\xff") }, fault.Invalid},
		"wrong syntax": {func(tx *db.Tx) error { _, err := tx.Exec(`INSERT INTO nowhere (id) VALUES ($1)`, secret); return err }, fault.Internal},
		"text read as a number": {func(tx *db.Tx) error {
			if err := add(tx, secret); err != nil {
				return err
			}
			_, err := db.One(tx, db.Int, `SELECT title FROM note`)
			return err
		}, fault.Internal},
		"not an instant": {func(tx *db.Tx) error {
			if _, err := tx.Exec(`INSERT INTO note (id, title, at) VALUES ('a', 'a', $1)`, secret); err != nil {
				return err
			}
			_, err := db.One(tx, func(r db.Scanner) (at db.Time, err error) { err = r.Scan(&at); return at, err }, `SELECT at FROM note`)
			return err
		}, fault.Internal},
		"number out of range": {func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO note (id, title) VALUES ('a', 'a' || $1)`, struct{ s string }{secret})
			return err
		}, fault.Internal},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
				err := lab.Open(notes).Write(t.Context(), c.do)
				if err == nil || fault.KindOf(err) != c.kind {
					t.Fatalf("kind %d: %v", fault.KindOf(err), err)
				}
				for e := err; e != nil; e = errors.Unwrap(e) {
					if strings.Contains(e.Error(), "2511701234") {
						t.Errorf("tells the value: %v", e)
					}
				}
			})
		})
	}
}

func TestIsUniqueTellsWhich(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		err := lab.Open(notes).Write(t.Context(), func(tx *db.Tx) error { return errors.Join(add(tx, "a"), add(tx, "a")) })
		if !db.IsUnique(err, "title") || !db.IsUnique(err, "") || db.IsUnique(err, "reply") || db.IsUnique(nil, "") {
			t.Errorf("IsUnique is wrong about %v", err)
		}
	})
}

func TestCancelledAndLate(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		ctx, cancel := context.WithCancel(t.Context())
		err := d.Write(ctx, func(tx *db.Tx) error {
			if err := add(tx, "a"); err != nil {
				return err
			}
			cancel()
			return add(tx, "b")
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled in the middle: %v", err)
		}
		late, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		err = d.Read(late, func(tx *db.Tx) error {
			// Counts for minutes.
			_, err := db.One(tx, db.Int, `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n`)
			return err
		})
		if !fault.Is(err, fault.Unavailable) || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("too late: %v", err)
		}
		if got := titles(t, d); len(got) > 0 {
			t.Errorf("there is %v", got)
		}
	})
}

func TestClosedDatabaseIsUnavailable(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
		if err := d.Write(t.Context(), func(*db.Tx) error { return nil }); !fault.Is(err, fault.Unavailable) {
			t.Errorf("Write: %v", err)
		}
		if err := d.Ping(t.Context()); !fault.Is(err, fault.Unavailable) {
			t.Errorf("Ping: %v", err)
		}
	})
}

func TestFullDiskIsToldAndPasses(t *testing.T) {
	t.Parallel()
	d := dbtest.New(t, db.SQLite).Open(notes)
	limit := func(pages string) {
		if _, err := d.Pool().ExecContext(t.Context(), "PRAGMA max_page_count = "+pages); err != nil {
			t.Fatal(err)
		}
	}
	big := func(tx *db.Tx) error { return add(tx, strings.Repeat("x", 100_000)) }
	limit("1") // as many as there are
	if err := d.Write(t.Context(), big); !fault.Is(err, fault.Unavailable) {
		t.Errorf("a full disk gives %v", err)
	}
	limit("1000000")
	if err := d.Write(t.Context(), big); err != nil {
		t.Errorf("after the disk has room again: %v", err)
	}
}

func TestLostConnectionIsMadeAgain(t *testing.T) {
	t.Parallel()
	d := dbtest.New(t, db.Postgres).Open(notes)
	runs := 0
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		runs++
		if err := add(tx, "a"); err != nil {
			return err
		}
		if runs == 1 {
			_, _ = db.One(tx, db.Text, `SELECT pg_terminate_backend(pg_backend_pid())::text`)
		}
		return nil
	})
	if err != nil || runs != 2 {
		t.Errorf("%d runs, %v", runs, err)
	}
	if got := titles(t, d); len(got) != 1 {
		t.Errorf("there is %v", got)
	}
}

func TestAddressIsNotToldInErrors(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"postgres://user:hemmelig@[nowhere/x", "postgres://user:hemmelig@127.0.0.1:1/x?connect_timeout=1"} {
		_, err := db.Open(t.Context(), db.Options{URL: address})
		if err == nil || strings.Contains(err.Error(), "hemmelig") {
			t.Errorf("%v", err)
		}
	}
}

func TestStoredJSONAndOptional(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO note (id, title, at, reply, day) VALUES ('a', $1, $2, $3, $4)`,
				db.JSON(map[string]int{"n": 1}), json.RawMessage(`{}`), db.Optional(""), (*string)(nil))
			if err != nil {
				return err
			}
			var read map[string]int
			var raw, kind string
			_, err = db.One(tx, func(r db.Scanner) (none struct{}, err error) {
				return none, r.Scan(db.JSON(&read), &raw, &kind)
			}, `SELECT title, at, CASE WHEN reply IS NULL AND day IS NULL AND at = '{}' THEN 'empty' ELSE 'full' END FROM note`)
			if read["n"] != 1 || raw != "{}" || kind != "empty" {
				t.Error(read, raw, kind)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
