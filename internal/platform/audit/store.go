package audit

import (
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func insertChange(tx *db.Tx, s access.Scope, c Change, before, after string) error {
	_, err := tx.Exec(`INSERT INTO audit_change
		(id, at, person, person_name, role, via, subject_kind, subject_id, noun, noun_id, verb, reason, before, after)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		tx.NewID(), db.Instant(tx.Now()), s.Person, s.Name, c.Role, string(s.Via),
		c.SubjectKind, c.SubjectID, c.Noun, c.NounID, c.Verb, c.Reason, before, after)
	if err != nil {
		return fmt.Errorf("record %s %s: %w", c.Noun, c.Verb, err)
	}
	return nil
}

// PageSize is how many changes History returns at most.
const PageSize = 50

// History is a subject's changes, newest first; before is the id of the last
// one already seen, empty for the first page. The caller has found the subject
// within a scope first.
func History(tx *db.Tx, subjectKind, subjectID, before string) ([]Past, error) {
	if before == "" {
		before = "~" // sorts after every id
	}
	return db.All(tx, scanPast, `SELECT id, at, person_name, role, via, subject_kind, subject_id, noun, noun_id, verb, reason, before, after
		FROM audit_change WHERE subject_kind = $1 AND subject_id = $2 AND id < $3
		ORDER BY id DESC LIMIT $4`, subjectKind, subjectID, before, PageSize)
}

// Between is what was changed in a subject after one instant and until another,
// as far as it is about one kind of noun, oldest first. The caller has found
// the subject within a scope first.
func Between(tx *db.Tx, subjectKind, subjectID, noun string, from, to time.Time) ([]Past, error) {
	return db.All(tx, scanPast, `SELECT id, at, person_name, role, via, subject_kind, subject_id, noun, noun_id, verb, reason, before, after
		FROM audit_change WHERE subject_kind = $1 AND subject_id = $2 AND noun = $3 AND at > $4 AND at <= $5
		ORDER BY id`, subjectKind, subjectID, noun, db.Instant(from), db.Instant(to))
}

func scanPast(row db.Scanner) (Past, error) {
	var p Past
	var at db.Time
	var before, after string
	err := row.Scan(&p.ID, &at, &p.PersonName, &p.Role, &p.Via, &p.SubjectKind, &p.SubjectID,
		&p.Noun, &p.NounID, &p.Verb, &p.Reason, &before, &after)
	p.At, p.BeforeJSON, p.AfterJSON = at.Time, []byte(before), []byte(after)
	return p, err
}

func lastOf(tx *db.Tx, chain string) (seq int64, hash string, err error) {
	type head struct {
		seq  int64
		hash string
	}
	h, _, err := db.Maybe(tx, func(row db.Scanner) (h head, err error) {
		err = row.Scan(&h.seq, &h.hash)
		return h, err
	}, `SELECT seq, hash FROM audit_entry WHERE chain = $1 ORDER BY seq DESC LIMIT 1`, chain)
	return h.seq, h.hash, err
}

func insertEntry(tx *db.Tx, e Entry) error {
	_, err := tx.Exec(`INSERT INTO audit_entry
		(chain, seq, at, account, person, event, subject_kind, subject_id, purpose, outcome, detail, previous, hash)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		e.Chain, e.Seq, db.Instant(e.At), e.Account, e.Person, string(e.Event), e.SubjectKind, e.SubjectID,
		e.Purpose, string(e.Outcome), e.Detail, e.Previous, e.Hash)
	return err
}

const entryColumns = `chain, seq, at, account, person, event, subject_kind, subject_id, purpose, outcome, detail, previous, hash`

func scanEntry(row db.Scanner) (Entry, error) {
	var e Entry
	var at db.Time
	err := row.Scan(&e.Chain, &e.Seq, &at, &e.Account, &e.Person, &e.Event, &e.SubjectKind, &e.SubjectID,
		&e.Purpose, &e.Outcome, &e.Detail, &e.Previous, &e.Hash)
	e.At = at.Time
	return e, err
}

// entriesAfter pages through the log in the order of its chains.
func entriesAfter(tx *db.Tx, chain string, seq int64, limit int) ([]Entry, error) {
	return db.All(tx, scanEntry, `SELECT `+entryColumns+` FROM audit_entry
		WHERE (chain, seq) > ($1, $2) ORDER BY chain, seq LIMIT $3`, chain, seq, limit)
}

// Of are the entries about one subject, oldest first.
func Of(tx *db.Tx, subjectID string) ([]Entry, error) {
	return db.All(tx, scanEntry, `SELECT `+entryColumns+` FROM audit_entry WHERE subject_id = $1 ORDER BY at, chain, seq`, subjectID)
}

// About are the entries about one subject of a kind, oldest first.
func About(tx *db.Tx, kind, id string) ([]Entry, error) {
	return db.All(tx, scanEntry, `SELECT `+entryColumns+` FROM audit_entry WHERE subject_kind = $1 AND subject_id = $2 ORDER BY at, chain, seq`, kind, id)
}
