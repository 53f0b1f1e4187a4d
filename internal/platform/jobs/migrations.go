package jobs

import (
	"fmt"
	"io/fs"
	"strings"

	"tovholder/internal/platform/db"

	"github.com/riverqueue/river/rivermigrate"
)

// firstMigration is the number before the queue's own migrations, which follow
// from there.
const firstMigration = 100

// Migrations are the tables of the queue, as its library makes them.
func Migrations() fs.FS {
	all := db.Files{}
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		migrator, err := rivermigrate.New(driverOf(engine, nil), nil)
		if err != nil {
			panic(fmt.Sprintf("the queue's migrations: %v", err))
		}
		for _, m := range migrator.AllVersions() {
			// The library puts the name of a schema here, when there is one.
			text := strings.ReplaceAll(m.SQLUp, "/* TEMPLATE: schema */", "")
			all[fmt.Sprintf("%04d_river.%s.sql", firstMigration+m.Version, engine)] = "-- +goose Up\n-- +goose StatementBegin\n" + text + "\n-- +goose StatementEnd\n"
		}
	}
	return all
}
