package files

import (
	"embed"
	"io/fs"

	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func insert(tx *db.Tx, f File) error {
	_, err := tx.Exec(`INSERT INTO files_file (id, name, mime, size, sha256, bytes, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		f.ID, f.Name, f.Mime, f.Size, f.SHA256, f.Bytes, db.Instant(f.MadeAt), f.By)
	return err
}

func byID(tx *db.Tx, id ID) (File, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (f File, err error) {
		var made db.Time
		err = r.Scan(&f.ID, &f.Name, &f.Mime, &f.Size, &f.SHA256, &f.Bytes, &made, &f.By)
		f.MadeAt = made.Time
		return f, err
	}, `SELECT id, name, mime, size, sha256, bytes, made_at, made_by FROM files_file WHERE id = $1`, id)
}
