package meeting

import (
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/files"
)

// ofSlot is the live meeting of an activity.
func ofSlot(tx *db.Tx, ref subject.Ref, slot string) (ID, bool, error) {
	id, ok, err := db.Maybe(tx, db.Text, `SELECT id FROM meeting_meeting
		WHERE subject_kind = $1 AND subject_id = $2 AND slot = $3 AND slot <> '' AND state <> 'cancelled'`, ref.Kind, ref.ID, slot)
	return ID(id), ok, err
}

type link struct {
	meeting     ID
	participant string
}

func insertLink(tx *db.Tx, hash string, id ID, participant string) error {
	_, err := tx.Exec(`INSERT INTO meeting_link (hash, meeting_id, participant_id, made_at) VALUES ($1, $2, $3, $4)`, hash, id, participant, db.Instant(tx.Now()))
	return err
}

func linkBy(tx *db.Tx, hash string) (link, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (l link, err error) {
		err = r.Scan(&l.meeting, &l.participant)
		return l, err
	}, `SELECT meeting_id, participant_id FROM meeting_link WHERE hash = $1`, hash)
}

func guesses(tx *db.Tx, from string) (int, error) {
	n, _, err := db.Maybe(tx, db.Int, `SELECT tries FROM meeting_guess WHERE source = $1 AND since = $2`, from, db.Instant(tx.Now().Truncate(guessWindow)))
	return n, err
}

func countGuess(tx *db.Tx, from string) error {
	since := tx.Now().Truncate(guessWindow)
	if _, err := tx.Exec(`DELETE FROM meeting_guess WHERE since < $1`, db.Instant(since)); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO meeting_guess (source, since, tries) VALUES ($1, $2, 1)
		ON CONFLICT (source, since) DO UPDATE SET tries = meeting_guess.tries + 1`, from, db.Instant(since))
	return err
}

func insertMaterial(tx *db.Tx, id ID, m Material) error {
	_, err := tx.Exec(`INSERT INTO meeting_file (file_id, meeting_id, item_id, name, size) VALUES ($1, $2, $3, $4, $5)`, m.File, id, m.Item, m.Name, m.Size)
	return err
}

func deleteMaterial(tx *db.Tx, file files.ID) error {
	_, err := tx.Exec(`DELETE FROM meeting_file WHERE file_id = $1`, file)
	return err
}

func readMaterial(tx *db.Tx, m *Meeting) (err error) {
	m.Material, err = db.All(tx, func(r db.Scanner) (one Material, err error) {
		err = r.Scan(&one.File, &one.Item, &one.Name, &one.Size)
		return one, err
	}, `SELECT file_id, item_id, name, size FROM meeting_file WHERE meeting_id = $1 ORDER BY name, file_id`, m.ID)
	return err
}
