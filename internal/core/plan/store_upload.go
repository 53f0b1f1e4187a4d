package plan

import (
	"fmt"
	"time"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

type uploaded struct {
	name  string
	lines []line
}

// keepUpload keeps a file, and forgets those that nobody has taken in time.
func keepUpload(tx *db.Tx, id string, p ID, person, name string, lines []line, expires time.Time) error {
	if _, err := tx.Exec(`DELETE FROM plan_upload WHERE expires < $1`, db.Instant(tx.Now())); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO plan_upload (id, plan_id, person_id, name, content, expires) VALUES ($1, $2, $3, $4, $5, $6)`,
		id, p, person, name, db.JSON(lines), db.Instant(expires))
	return err
}

// uploadOf is a file that the caller has sent to a plan.
func uploadOf(tx *db.Tx, scope access.Scope, p ID, id string) (string, []line, error) {
	u, there, err := db.Maybe(tx, func(r db.Scanner) (u uploaded, err error) {
		err = r.Scan(&u.name, db.JSON(&u.lines))
		return u, err
	}, `SELECT name, content FROM plan_upload WHERE id = $1 AND plan_id = $2 AND person_id = $3 AND expires >= $4`, id, p, scope.Person, db.Instant(tx.Now()))
	if err != nil {
		return "", nil, fmt.Errorf("find upload: %w", err)
	}
	if !there {
		return "", nil, fault.New(fault.NotFound, text.NoSuchUpload)
	}
	return u.name, u.lines, nil
}

func dropUpload(tx *db.Tx, id string) error {
	_, err := tx.Exec(`DELETE FROM plan_upload WHERE id = $1`, id)
	return err
}
