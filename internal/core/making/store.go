package making

import (
	"embed"
	"io/fs"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const columns = `id, person_id, language, login, kind, args, title, state, percent, problem, name, ordered_at`

func scan(r db.Scanner) (o Order, err error) {
	var language string
	var ordered db.Time
	err = r.Scan(&o.ID, &o.person, &language, &o.login, &o.kind, &o.args, &o.Title, &o.State, &o.Percent, &o.Problem, &o.Name, &ordered)
	o.language, _ = i18n.Parse(language)
	o.Ordered = ordered.Time
	return o, err
}

func insert(tx *db.Tx, o Order) error {
	_, err := tx.Exec(`INSERT INTO making_order (id, person_id, language, login, kind, args, title, state, percent, problem, name, mime, ordered_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '', '', '', $9)`,
		o.ID, o.person, o.language.Tag(), o.login, o.kind, o.args, o.Title, o.State, db.Instant(o.Ordered))
	return err
}

func byID(tx *db.Tx, id ID) (Order, bool, error) {
	return db.Maybe(tx, scan, `SELECT `+columns+` FROM making_order WHERE id = $1`, id)
}

func byPerson(tx *db.Tx, id ID, person string) (Order, bool, error) {
	return db.Maybe(tx, scan, `SELECT `+columns+` FROM making_order WHERE id = $1 AND person_id = $2`, id, person)
}

const longest = 100 // orders of one person in a list

func ofPerson(tx *db.Tx, person string) ([]Order, error) {
	return db.All(tx, scan, `SELECT `+columns+` FROM making_order WHERE person_id = $1 ORDER BY id DESC LIMIT $2`, person, longest)
}

func unsettled(tx *db.Tx, person string) ([]Order, error) {
	return db.All(tx, scan, `SELECT `+columns+` FROM making_order WHERE person_id = $1 AND settled_at IS NULL ORDER BY id`, person)
}

func fileOf(tx *db.Tx, id ID, person string) (File, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (f File, err error) {
		err = r.Scan(&f.Name, &f.Mime, &f.Bytes)
		return f, err
	}, `SELECT name, mime, bytes FROM making_order WHERE id = $1 AND person_id = $2 AND state = $3`, id, person, Ready)
}

func setProgress(tx *db.Tx, id ID, percent int) error {
	_, err := tx.Exec(`UPDATE making_order SET state = $2, percent = $3 WHERE id = $1 AND settled_at IS NULL`, id, Making, percent)
	return err
}

func end(tx *db.Tx, id ID, state State, problem string, f File) error {
	percent := 0
	if state == Ready {
		percent = 100
	}
	_, err := tx.Exec(`UPDATE making_order SET state = $2, percent = $3, problem = $4, name = $5, mime = $6, bytes = $7, settled_at = $8
		WHERE id = $1 AND settled_at IS NULL`, id, state, percent, problem, f.Name, f.Mime, f.Bytes, db.Instant(tx.Now()))
	return err
}

func deleteBefore(tx *db.Tx, t time.Time) error {
	_, err := tx.Exec(`DELETE FROM making_order WHERE ordered_at < $1`, db.Instant(t))
	return err
}
