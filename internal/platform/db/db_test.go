package db_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/dbtest"
	"tovholder/internal/testkit/fake"
)

var notes = fstest.MapFS{"9001_note.sql": {Data: []byte(`-- +goose Up
CREATE TABLE note (
    id    TEXT PRIMARY KEY,
    title TEXT COLLATE da NOT NULL UNIQUE,
    reply TEXT REFERENCES note (id),
    done  BOOLEAN NOT NULL DEFAULT FALSE,
    size  BIGINT NOT NULL DEFAULT 0,
    at    TEXT,
    day   TEXT
);
CREATE INDEX note_reply ON note (reply, id DESC);
`)}}

func add(tx *db.Tx, title string) error {
	_, err := tx.Exec(`INSERT INTO note (id, title, at, day) VALUES ($1, $2, $3, $4)`, tx.NewID(), title, tx.Now(), tx.Today())
	return err
}

func titles(t *testing.T, d *db.DB) []string {
	t.Helper()
	var all []string
	err := d.Read(context.Background(), func(tx *db.Tx) (err error) {
		all, err = db.All(tx, db.Text, `SELECT title FROM note ORDER BY title`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		type title string
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO note (id, title, done, size, at, day) VALUES ($6, $1, $2, $3, $4, $5)`,
				title("Møde"), true, 1<<40, tx.Now(), tx.Today(), "a")
			return errors.Join(err, add(tx, "Andet"))
		})
		if err != nil {
			t.Fatal(err)
		}
		err = d.Read(t.Context(), func(tx *db.Tx) error {
			_, err := db.One(tx, func(r db.Scanner) (none struct{}, err error) {
				var (
					name  title
					reply string
					done  bool
					size  int64
					at    db.Time
					day   calendar.Date
				)
				err = r.Scan(&name, db.OrEmpty(&reply), &done, &size, &at, &day)
				if name != "Møde" || reply != "" || !done || size != 1<<40 || !at.Equal(fake.Start()) || day != calendar.NewDate(2026, time.November, 24) {
					t.Error("read", name, reply, done, size, at, day)
				}
				return none, err
			}, `SELECT title, reply, done, size, at, day FROM note WHERE done AND title = $2 AND id = $1`, "a", title("Møde"))
			if err != nil {
				return err
			}
			if _, err = db.One(tx, db.Text, `SELECT title FROM note WHERE id = $1`, "x"); !fault.Is(err, fault.NotFound) {
				t.Errorf("One of nothing gives %v", err)
			}
			if _, ok, err := db.Maybe(tx, db.Text, `SELECT title FROM note WHERE id = $1`, "x"); ok || err != nil {
				t.Errorf("Maybe of nothing gives %v %v", ok, err)
			}
			if _, err = db.One(tx, db.Text, `SELECT title FROM note`); err == nil {
				t.Error("One of two rows is accepted")
			}
			for query, want := range map[string]bool{`SELECT 1 FROM note WHERE id = $1`: true, `SELECT 1 FROM note WHERE id <> $1 AND done`: false} {
				if got, err := db.Exists(tx, query, "a"); got != want || err != nil {
					t.Errorf("Exists(%s) = %v, %v", query, got, err)
				}
			}
			args := []any{true}
			in := db.In(&args, "a", "b")
			if got, err := db.All(tx, db.Text, `SELECT id FROM note WHERE done = $1 AND id IN `+in, args...); !slices.Equal(got, []string{"a"}) || err != nil {
				t.Errorf("IN %s gives %v, %v", in, got, err)
			}
			none, err := db.All(tx, db.Text, `SELECT id FROM note WHERE id IN `+db.In[string](nil))
			if len(none) > 0 || err != nil {
				t.Errorf("an empty list matches %v, %v", none, err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestErrorRollsBack(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		own := errors.New("own")
		if err := d.Write(t.Context(), func(tx *db.Tx) error { return errors.Join(add(tx, "a"), own) }); !errors.Is(err, own) {
			t.Errorf("Write returns %v", err)
		}
		func() {
			defer func() {
				if recover() == nil {
					t.Error("a panic is swallowed")
				}
			}()
			_ = d.Write(t.Context(), func(tx *db.Tx) error {
				if err := add(tx, "b"); err != nil {
					return err
				}
				panic("in the middle")
			})
		}()
		// The writer is free again, on SQLite too, and nothing is there.
		if err := d.Write(t.Context(), func(tx *db.Tx) error { return add(tx, "c") }); err != nil {
			t.Fatal(err)
		}
		if got := titles(t, d); !slices.Equal(got, []string{"c"}) {
			t.Errorf("after two that failed and one that did not: %v", got)
		}
	})
}

func TestFailedStatementSpoilsTheTransaction(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if err := add(tx, "once"); err != nil {
				return err
			}
			_ = add(tx, "once") // as if it did not matter
			if _, err := db.All(tx, db.Text, `SELECT title FROM note`); err == nil {
				t.Error("the transaction goes on after a failed statement")
			}
			return nil
		})
		if !fault.Is(err, fault.Conflict) {
			t.Errorf("Write returns %v", err)
		}
		if got := titles(t, d); len(got) > 0 {
			t.Errorf("committed %v", got)
		}
	})
}

func TestNoTransactionInsideAnother(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		nothing := func(*db.Tx) error { return nil }
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if err := d.Write(tx.Context(), nothing); err == nil {
				t.Error("Write inside Write is accepted")
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		err = d.Read(t.Context(), func(tx *db.Tx) error { return d.Read(tx.Context(), nothing) })
		if err == nil {
			t.Error("Read inside Read is accepted")
		}
	})
}

func TestReadCannotWrite(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		if err := d.Read(t.Context(), func(tx *db.Tx) error { return add(tx, "a") }); !fault.Is(err, fault.Unavailable) {
			t.Errorf("writing in Read gives %v", err)
		}
		if err := d.Write(t.Context(), func(tx *db.Tx) error { return add(tx, "b") }); err != nil {
			t.Fatal(err)
		}
		if got := titles(t, d); !slices.Equal(got, []string{"b"}) {
			t.Errorf("there is %v", got)
		}
	})
}

func TestReadSeesOneState(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		count := func(tx *db.Tx) int {
			n, err := db.One(tx, db.Int, `SELECT count(*) FROM note`)
			if err != nil {
				t.Error(err)
			}
			return n
		}
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			before := count(tx)
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return add(tx, "a") }); err != nil {
				return err
			}
			if after := count(tx); after != before {
				t.Errorf("one read sees %d and then %d", before, after)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// Two that look before they act must not both act: the second sees the first.
func TestWritersSerialise(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		const places, wanting = 5, 24
		full := errors.New("full")
		var wg sync.WaitGroup
		for i := range wanting {
			wg.Go(func() {
				err := d.Write(t.Context(), func(tx *db.Tx) error {
					taken, err := db.One(tx, db.Int, `SELECT count(*) FROM note`)
					if err != nil {
						return err
					}
					if taken >= places {
						return full
					}
					return add(tx, string(rune('a'+i)))
				})
				if err != nil && !errors.Is(err, full) {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := titles(t, d); len(got) != places {
			t.Errorf("%d of %d places are taken", len(got), places)
		}
	})
}

func TestCounterUnderLoad(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		if err := d.Write(t.Context(), func(tx *db.Tx) error { return add(tx, "counter") }); err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for range 16 {
			wg.Go(func() {
				for range 10 {
					err := d.Write(t.Context(), func(tx *db.Tx) error {
						n, err := db.One(tx, db.Int, `SELECT size FROM note`)
						if err != nil {
							return err
						}
						_, err = tx.Exec(`UPDATE note SET size = $1`, n+1)
						return err
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			n, err := db.One(tx, db.Int, `SELECT size FROM note`)
			if n != 160 {
				t.Errorf("160 increments give %d", n)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestClockStandsStillInATransaction(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		lab.Clock.Set(time.Date(2026, time.December, 31, 23, 30, 0, 1234567, time.UTC))
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			before := tx.Now()
			lab.Clock.Move(time.Hour)
			if !tx.Now().Equal(before) || tx.Today() != calendar.NewDate(2027, time.January, 1) || tx.Now().Nanosecond() != 1e6 {
				t.Error(before, tx.Now(), tx.Today())
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestStatementsAreCounted(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		ctx, n := db.CountStatements(t.Context())
		err := d.Write(ctx, func(tx *db.Tx) error {
			_, err := db.Exists(tx, `SELECT 1 FROM note`)
			return errors.Join(add(tx, "a"), add(tx, "b"), err)
		})
		if err != nil || *n != 3 {
			t.Errorf("counted %d, %v", *n, err)
		}
	})
}

func TestSameStatementWhileItsRowsAreRead(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(notes)
		for title := range strings.FieldsSeq("b a c") {
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return add(tx, title) }); err != nil {
				t.Fatal(err)
			}
		}
		for range 3 {
			if got := titles(t, d); !slices.Equal(got, []string{"a", "b", "c"}) {
				t.Fatalf("read %v", got)
			}
		}
	})
}
