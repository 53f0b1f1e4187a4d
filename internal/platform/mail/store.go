package mail

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

func insert(tx *db.Tx, id string, m Message) error {
	_, err := tx.Exec(`INSERT INTO mail_message (id, recipient, subject, body, calendar, method, unsubscribe, state, problem, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', $9)`, id, m.To, m.Subject, m.Text, m.Calendar, m.Method, m.Unsubscribe, Waiting, tx.Now())
	return err
}

const columns = `id, recipient, subject, body, calendar, method, unsubscribe, state, problem, created_at, settled_at`

func scan(r db.Scanner) (l Letter, err error) {
	var created, settled db.Time
	err = r.Scan(&l.ID, &l.To, &l.Subject, &l.Text, &l.Calendar, &l.Method, &l.Unsubscribe, &l.State, &l.Problem, &created, &settled)
	l.Created, l.Settled = created.Time, settled.Time
	return l, err
}

func byID(tx *db.Tx, id string) (Letter, error) {
	return db.One(tx, scan, `SELECT `+columns+` FROM mail_message WHERE id = $1`, id)
}

func newest(tx *db.Tx, most int) ([]Letter, error) {
	return db.All(tx, scan, `SELECT `+columns+` FROM mail_message ORDER BY id DESC LIMIT $1`, most)
}

func markSettled(tx *db.Tx, id string, state State, problem string) error {
	_, err := tx.Exec(`UPDATE mail_message SET state = $2, problem = $3, settled_at = $4,
			body = CASE WHEN $5 THEN body ELSE '' END, calendar = CASE WHEN $5 THEN calendar ELSE '' END, unsubscribe = CASE WHEN $5 THEN unsubscribe ELSE '' END
		WHERE id = $1 AND state = $6`, id, state, problem, tx.Now(), state == Kept, Waiting)
	return err
}

func deleteSettled(tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(`DELETE FROM mail_message WHERE settled_at < $1`, before)
	return err
}
