package programme

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func hashOf(tx *db.Tx, id string, version int) (hash string, ok bool, err error) {
	return db.Maybe(tx, db.Text, `SELECT hash FROM programme_version WHERE id = $1 AND version = $2`, id, version)
}

func insertVersion(tx *db.Tx, p *Programme) error {
	_, err := tx.Exec(`INSERT INTO programme_version (id, version, hash, source, imported_at) VALUES ($1, $2, $3, $4, $5)`,
		p.ID, p.Version, p.Hash, p.Source, db.Instant(tx.Now()))
	return err
}

func sourceOf(tx *db.Tx, id string, version int) (string, error) {
	return db.One(tx, db.Text, `SELECT source FROM programme_version WHERE id = $1 AND version = $2`, id, version)
}

// newest are the latest versions of every programme, by id.
func newest(tx *db.Tx) ([]key, error) {
	return db.All(tx, func(row db.Scanner) (k key, err error) {
		err = row.Scan(&k.id, &k.version)
		return k, err
	}, `SELECT id, MAX(version) FROM programme_version GROUP BY id ORDER BY id`)
}

func parseStored(tx *db.Tx, k key) (*Programme, error) {
	source, err := sourceOf(tx, k.id, k.version)
	if err != nil {
		return nil, fmt.Errorf("programme %s version %d: %w", k.id, k.version, err)
	}
	p, mistakes := Parse(k.id+".yaml", []byte(source))
	if len(mistakes) > 0 {
		return nil, fmt.Errorf("programme %s version %d no longer reads: %s", k.id, k.version, mistakes[0])
	}
	return p, nil
}
