package arch_test

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/app"
	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/dbtest"
)

// What the two engines store is the same, column by column.
func TestSchemasAreAlike(t *testing.T) {
	seen := map[db.Engine]map[string]string{}
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		tables, err := lab.Open(app.Migrations()...).Schema(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		seen[lab.Engine] = map[string]string{}
		for _, table := range tables {
			seen[lab.Engine][table.Name] = table.String()
		}
	})
	if len(seen[db.SQLite]) == 0 {
		t.Fatal("there are no tables")
	}
	for name, lite := range seen[db.SQLite] {
		if post := seen[db.Postgres][name]; post != lite {
			t.Errorf("SQLite:\n%s\nPostgreSQL:\n%s", lite, post)
		}
	}
	for name := range seen[db.Postgres] {
		if seen[db.SQLite][name] == "" {
			t.Errorf("%s is on PostgreSQL alone", name)
		}
	}
}

// A room whose migrations nobody runs has no tables.
func TestEveryRoomIsMigrated(t *testing.T) {
	var run []string
	for _, migrations := range app.Migrations() {
		names, err := fs.Glob(migrations, "*.sql")
		if err != nil {
			t.Fatal(err)
		}
		run = append(run, names...)
	}
	err := walk(house, []string{".sql"}, func(name string, _ []byte) error {
		if strings.HasSuffix(path.Dir(name), "/migrations") && path.Dir(name) != "internal/platform/db/migrations" && !slices.Contains(run, path.Base(name)) {
			t.Errorf("%s is not among app.Migrations()", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
