package directory

import (
	"fmt"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/db"
)

// keepLoad keeps a file, and forgets those that nobody has imported in time.
func keepLoad(tx *db.Tx, x *Load, person string, expires time.Time) error {
	if _, err := tx.Exec(`DELETE FROM directory_import WHERE expires_at < $1`, db.Instant(tx.Now())); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO directory_import (id, municipality_id, person_id, name, content, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		x.ID, x.Municipality, person, x.Name, db.JSON(x.read), db.Instant(x.At), db.Instant(expires))
	return err
}

// loadOf is a file that a person has sent.
func loadOf(tx *db.Tx, id LoadID, person string) (*Load, error) {
	x, known, err := db.Maybe(tx, func(r db.Scanner) (*Load, error) {
		x := &Load{}
		var at db.Time
		err := r.Scan(&x.ID, &x.Municipality, &x.Name, db.JSON(&x.read), &at)
		x.At = at.Time
		return x, err
	}, `SELECT id, municipality_id, name, content, made_at FROM directory_import WHERE id = $1 AND person_id = $2 AND expires_at >= $3`, id, person, db.Instant(tx.Now()))
	switch {
	case err != nil:
		return nil, fmt.Errorf("find a file of services: %w", err)
	case !known:
		return nil, noSuchLoad()
	}
	return x, nil
}

func dropLoad(tx *db.Tx, id LoadID) error {
	_, err := tx.Exec(`DELETE FROM directory_import WHERE id = $1`, id)
	return err
}

// servicesIn are all services in a municipality's directory, by name.
func servicesIn(tx *db.Tx, municipality organisation.ID) ([]*Service, error) {
	return db.All(tx, scanService, `SELECT `+columns+from+`WHERE s.municipality_id = $1 ORDER BY s.name, s.id`, municipality)
}
