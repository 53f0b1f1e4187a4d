package db_test

import (
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/dbtest"
)

func migration(name, body string) fs.FS {
	return fstest.MapFS{name: {Data: []byte("-- +goose Up\n" + body)}}
}

func tables(t *testing.T, d *db.DB) string {
	t.Helper()
	all, err := d.Schema(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, table := range all {
		b.WriteString(table.String())
	}
	return b.String()
}

func TestRoomsMigrateInTheOrderOfNumbers(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open()
		second := migration("0220_b.sql", "CREATE TABLE b (id TEXT PRIMARY KEY, a TEXT NOT NULL REFERENCES a (id));")
		first := migration("0210_a.sql", "CREATE TABLE a (id TEXT PRIMARY KEY);")
		for range 2 {
			if err := d.Migrate(t.Context(), second, first); err != nil {
				t.Fatal(err)
			}
		}
		// A room's later file may have a lower number than another's.
		if err := d.Migrate(t.Context(), second, first, migration("0211_more.sql", "ALTER TABLE a ADD COLUMN more TEXT;")); err != nil {
			t.Fatal(err)
		}
		want := "a (id)\n  id TEXT required=true default=\"\" collation=\"\"\n  more TEXT required=false default=\"\" collation=\"\"\n" +
			"b (id)\n  id TEXT required=true default=\"\" collation=\"\"\n  a TEXT required=true default=\"\" collation=\"\"\n  reference a → a (id) NO ACTION\n"
		if got := tables(t, d); got != want {
			t.Errorf("made\n%s\nwant\n%s", got, want)
		}
	})
}

func TestSameNumberTwiceIsRefused(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		err := lab.Open().Migrate(t.Context(), migration("0210_a.sql", "SELECT 1;"), migration("0210_b.sql", "SELECT 1;"))
		if err == nil || !strings.Contains(err.Error(), "0210_a.sql and 0210_b.sql") {
			t.Errorf("%v", err)
		}
	})
}

func TestFailedMigrationLeavesNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open()
		err := d.Migrate(t.Context(), migration("0210_a.sql", "CREATE TABLE a (id TEXT PRIMARY KEY);\nCREATE TABLE b (id TEXT PRIMARY KEY REFERENCES;"))
		if err == nil || !strings.Contains(err.Error(), "0210_a.sql") {
			t.Fatalf("%v", err)
		}
		if got := tables(t, d); got != "" {
			t.Errorf("left behind %s", got)
		}
		if err := d.Migrate(t.Context(), migration("0210_a.sql", "CREATE TABLE a (id TEXT PRIMARY KEY);")); err != nil {
			t.Errorf("the corrected migration: %v", err)
		}
	})
}

func TestProcessesMigrateAtTheSameTime(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := lab.Options()
		var wg sync.WaitGroup
		for range 4 {
			d := lab.Reopen(o)
			wg.Go(func() {
				if err := d.Migrate(t.Context(), notes); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	})
}

func TestSchemasAreAlike(t *testing.T) {
	t.Parallel()
	seen := map[db.Engine]string{}
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		seen[lab.Engine] = tables(t, lab.Open(notes))
	})
	if seen[db.SQLite] != seen[db.Postgres] || !strings.Contains(seen[db.SQLite], `title TEXT required=true default="" collation="da"`) {
		t.Errorf("SQLite:\n%s\nPostgreSQL:\n%s", seen[db.SQLite], seen[db.Postgres])
	}
}

func TestEnginesMayHaveAFileEach(t *testing.T) {
	t.Parallel()
	both := fstest.MapFS{
		"0210_x.sqlite.sql":   {Data: []byte("-- +goose Up\nCREATE TABLE lite (id TEXT PRIMARY KEY);")},
		"0210_x.postgres.sql": {Data: []byte("-- +goose Up\nCREATE TABLE post (id TEXT PRIMARY KEY);")},
	}
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		want := map[db.Engine]string{db.SQLite: "lite (id)", db.Postgres: "post (id)"}[lab.Engine]
		if got := tables(t, lab.Open(both)); !strings.HasPrefix(got, want) {
			t.Errorf("made %s", got)
		}
	})
}
