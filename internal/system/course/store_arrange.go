package course

import (
	"tovholder/internal/platform/db"
)

func readArrangements(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "arrangements", ids, byID, func(r db.Scanner, id *ID, a *Arrangement) error {
		var at db.Time
		err := r.Scan(id, &a.Key, &a.Form, &a.Place, &a.Catering, &a.Notes, &a.Settled, &a.Day, &a.Person, &a.PersonName, &at, &a.Version)
		a.At = at.Time
		return err
	}, func(c *Course, a Arrangement) { c.Arrangements = append(c.Arrangements, a) },
		`SELECT course_id, key, form, place, catering, notes, settled, settled_day, settled_by, settled_name, settled_at, version
		FROM course_arrangement WHERE course_id IN `, ``)
}

func putArrangement(tx *db.Tx, id ID, a Arrangement) error {
	_, err := tx.Exec(`INSERT INTO course_arrangement (course_id, key, form, place, catering, notes, settled, settled_day, settled_by, settled_name, settled_at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		ON CONFLICT (course_id, key) DO UPDATE SET form = excluded.form, place = excluded.place, catering = excluded.catering, notes = excluded.notes,
			settled = excluded.settled, settled_day = excluded.settled_day, settled_by = excluded.settled_by, settled_name = excluded.settled_name,
			settled_at = excluded.settled_at, version = excluded.version`,
		id, a.Key, a.Form, a.Place, a.Catering, a.Notes, a.Settled, a.Day, a.Person, a.PersonName, db.Time{Time: a.At}, a.Version)
	return err
}
