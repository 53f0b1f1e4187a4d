package db_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/dbtest"
)

var notes = fstest.MapFS{"9001_note.sql": {Data: []byte(`-- +goose Up
CREATE TABLE note (
    id    TEXT PRIMARY KEY,
    title TEXT COLLATE da NOT NULL UNIQUE,
    reply TEXT REFERENCES note (id),
    done  BOOLEAN NOT NULL DEFAULT FALSE,
    size  BIGINT NOT NULL DEFAULT 0,
    at    TEXT
);
CREATE INDEX note_reply ON note (reply);
`)}}

func add(tx *db.Tx, title string) error {
	_, err := tx.Exec(`INSERT INTO note (id, title, at) VALUES ($1, $2, $3)`, tx.NewID(), title, tx.Now())
	return err
}

func TestWriteAndRead(t *testing.T) { dbtest.Each(t, testWriteAndRead) }

func testWriteAndRead(t *testing.T, lab *dbtest.Lab) {
	d := lab.Open(notes)
	ctx := context.Background()
	if err := d.Write(ctx, func(tx *db.Tx) error { return errors.Join(add(tx, "Ål"), add(tx, "Zebra"), add(tx, "Abe")) }); err != nil {
		t.Fatal(err)
	}
	err := d.Read(ctx, func(tx *db.Tx) error {
		titles, err := db.All(tx, db.Text, `SELECT title FROM note WHERE title <> $2 OR title <> $1 ORDER BY title`, "a", "b")
		if err != nil {
			return err
		}
		if got := strings.Join(titles, " "); got != "Abe Zebra Ål" {
			t.Errorf("order is %q", got)
		}
		_, err = db.One(tx, db.Text, `SELECT title FROM note WHERE id = $1`, "x")
		if !fault.Is(err, fault.NotFound) {
			t.Errorf("missing row gives %v", err)
		}
		_, err = tx.Exec(`DELETE FROM note`)
		return err
	})
	if !fault.Is(err, fault.Unavailable) {
		t.Errorf("writing in a read gives %v", err)
	}
	err = d.Write(ctx, func(tx *db.Tx) error { return add(tx, "Abe") })
	if !fault.Is(err, fault.Conflict) || !db.IsUnique(err, "title") {
		t.Errorf("double value gives %v", err)
	}
}
