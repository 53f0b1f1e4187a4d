package limit

import (
	"embed"
	"io/fs"
	"time"

	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func forget(tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(`DELETE FROM limit_try WHERE since < $1`, db.Instant(before))
	return err
}

func count(tx *db.Tx, source string, since time.Time) (int, error) {
	return db.One(tx, db.Int, `INSERT INTO limit_try (source, since, tries) VALUES ($1, $2, 1)
		ON CONFLICT (source, since) DO UPDATE SET tries = limit_try.tries + 1 RETURNING tries`, source, db.Instant(since))
}
