package indicator

import (
	"fmt"
	"time"

	"tovholder/internal/platform/db"
)

// keepPreview keeps what was understood of a file, in the place of the
// caller's earlier ones.
func keepPreview(tx *db.Tx, id ID, person, preview, name string, rows []row) error {
	if err := dropPreviews(tx, id, person, tx.Now().AddDate(0, 0, -previewDays)); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO indicator_preview (id, indicator_id, person_id, file_name, lines, at) VALUES ($1, $2, $3, $4, $5, $6)`,
		preview, id, person, name, db.JSON(rows), db.Instant(tx.Now()))
	return err
}

// dropPreviews forgets the caller's files that were read until an instant.
func dropPreviews(tx *db.Tx, id ID, person string, until time.Time) error {
	if _, err := tx.Exec(`DELETE FROM indicator_preview WHERE indicator_id = $1 AND person_id = $2 AND at <= $3`, id, person, db.Instant(until)); err != nil {
		return fmt.Errorf("drop previews: %w", err)
	}
	return nil
}

func previewOf(tx *db.Tx, id ID, person, preview string) (*Preview, error) {
	p, ok, err := db.Maybe(tx, func(r db.Scanner) (*Preview, error) {
		var p Preview
		var at db.Time
		err := r.Scan(&p.ID, &p.FileName, db.JSON(&p.rows), &at)
		p.At = at.Time
		return &p, err
	}, `SELECT id, file_name, lines, at FROM indicator_preview WHERE id = $1 AND indicator_id = $2 AND person_id = $3`, preview, id, person)
	if err == nil && !ok {
		err = gone()
	}
	return p, err
}
