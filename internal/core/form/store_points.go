package form

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
)

// keepPoints replaces what a document's draft, or its version in force, says.
func keepPoints(tx *db.Tx, id ID, settled bool, points []point) error {
	if _, err := tx.Exec(`DELETE FROM form_point WHERE document_id = $1 AND settled = $2`, id, settled); err != nil {
		return err
	}
	for _, p := range points {
		if _, err := tx.Exec(`INSERT INTO form_point (document_id, settled, meaning, entry, position, words, criterion, responsible)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, id, settled, string(p.meaning), p.Entry, p.position, p.Text, p.Criterion, p.Responsible); err != nil {
			return err
		}
	}
	return nil
}

func pointsIn(tx *db.Tx, ref subject.Ref, meaning programme.Meaning) ([]Point, error) {
	return db.All(tx, func(row db.Scanner) (p Point, err error) {
		err = row.Scan(&p.Document, &p.Entry, &p.Text, &p.Criterion, &p.Responsible)
		return p, err
	}, `SELECT p.document_id, p.entry, p.words, p.criterion, p.responsible FROM form_document d JOIN form_point p ON p.document_id = d.id AND p.settled = (d.settled > 0)
		WHERE d.subject_kind = $1 AND d.subject_id = $2 AND p.meaning = $3 ORDER BY d.begun_at, d.id, p.position`, ref.Kind, ref.ID, string(meaning))
}
