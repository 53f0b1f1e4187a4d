package form

import (
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// keepState writes how far a document has come.
func keepState(tx *db.Tx, d *Document) error {
	_, err := tx.Exec(`UPDATE form_document SET state = $2, version = $3, settled = $4, settled_day = $5, matter = $6, reason = $7, returned_by = $8,
		returned_at = $9, consult_until = $10, shared_at = $11 WHERE id = $1`,
		d.ID, string(d.State), d.Version, d.InForce, d.Day, db.Optional(d.Matter), d.Reason, d.ReturnedBy, db.Time{Time: d.ReturnedAt}, d.ConsultUntil, db.Time{Time: d.SharedAt})
	return err
}

// putConsulted notes which roles are heard.
func putConsulted(tx *db.Tx, id ID, roles []string) error {
	if _, err := tx.Exec(`DELETE FROM form_consulted WHERE document_id = $1`, id); err != nil {
		return err
	}
	for _, role := range roles {
		if _, err := tx.Exec(`INSERT INTO form_consulted (document_id, role) VALUES ($1, $2)`, id, role); err != nil {
			return err
		}
	}
	return nil
}

func clearAuthors(tx *db.Tx, id ID) error {
	_, err := tx.Exec(`DELETE FROM form_author WHERE document_id = $1`, id)
	return err
}

// insertVersion keeps the text as it is sent on or finished.
func insertVersion(tx *db.Tx, d *Document, by string) error {
	kept := make([]keptEntry, 0, len(d.Entries))
	for _, e := range d.Entries {
		if !e.Gone && !e.Cells.empty() {
			kept = append(kept, keptEntry{e.Key, e.Position, e.Cells})
		}
	}
	_, err := tx.Exec(`INSERT INTO form_version (document_id, number, state, entries, sent_name, sent_at, matter) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		d.ID, d.Version, string(Waiting), db.JSON(kept), by, db.Instant(tx.Now()), db.Optional(d.Matter))
	return err
}

func endVersion(tx *db.Tx, id ID, number int, state State, matter string) error {
	_, err := tx.Exec(`UPDATE form_version SET state = $3, matter = $4, settled_at = $5 WHERE document_id = $1 AND number = $2`,
		id, number, string(state), db.Optional(matter), db.Instant(tx.Now()))
	return err
}

// keptEntry is an entry as a version keeps it.
type keptEntry struct {
	Key      string `json:"key"`
	Position int    `json:"position"`
	Cells    Cells  `json:"cells"`
}

// versionsOf are a document's versions, newest first.
func versionsOf(tx *db.Tx, id ID) ([]Version, error) {
	return db.All(tx, func(row db.Scanner) (Version, error) {
		var v Version
		var kept []keptEntry
		var sent, ended db.Time
		err := row.Scan(&v.Number, &v.State, db.JSON(&kept), &v.SentBy, &sent, &ended, db.OrEmpty(&v.Matter))
		v.SentAt, v.EndedAt = sent.Time, ended.Time
		for _, k := range kept {
			v.Entries = append(v.Entries, Entry{Key: k.Key, Position: k.Position, Cells: k.Cells})
		}
		return v, err
	}, `SELECT number, state, entries, sent_name, sent_at, settled_at, matter FROM form_version WHERE document_id = $1 ORDER BY number DESC`, id)
}

func scanComment(row db.Scanner) (Comment, error) {
	var c Comment
	var at, resolved db.Time
	err := row.Scan(&c.ID, &c.Field, &c.Person, &c.Name, &c.Role, &c.Words, &c.Proposal, &c.Taken, &at, &resolved, &c.ResolvedBy)
	c.At, c.ResolvedAt = at.Time, resolved.Time
	return c, err
}

// commentsOf are a document's comments, oldest first.
func commentsOf(tx *db.Tx, id ID) ([]Comment, error) {
	return db.All(tx, scanComment, `SELECT id, field, person_id, person_name, role, words, proposal, taken, at, resolved_at, resolved_by
		FROM form_comment WHERE document_id = $1 ORDER BY id`, id)
}

func insertComment(tx *db.Tx, id ID, c Comment) error {
	_, err := tx.Exec(`INSERT INTO form_comment (id, document_id, field, person_id, person_name, role, words, proposal, at, resolved_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')`, c.ID, id, c.Field, c.Person, c.Name, c.Role, c.Words, c.Proposal, db.Instant(c.At))
	return err
}

func resolveComment(tx *db.Tx, id string, at time.Time, by string) error {
	_, err := tx.Exec(`UPDATE form_comment SET resolved_at = $2, resolved_by = $3 WHERE id = $1`, id, db.Time{Time: at}, by)
	return err
}

func takeComment(tx *db.Tx, id string, at time.Time, by string) error {
	_, err := tx.Exec(`UPDATE form_comment SET taken = TRUE, resolved_at = $2, resolved_by = $3 WHERE id = $1`, id, db.Time{Time: at}, by)
	return err
}

// mostOfDay is how many documents Min dag looks at.
const mostOfDay = 50

// draftsOf are the drafts that the caller has written in.
func draftsOf(tx *db.Tx, scope access.Scope) ([]*Document, error) {
	args := []any{scope.Person, string(Draft), string(Consultation)}
	among := access.Among(tx, scope, "subject_kind", "subject_id", &args)
	args = append(args, mostOfDay)
	return db.All(tx, scanDocument, `SELECT `+documentColumns+` FROM form_document WHERE id IN (SELECT document_id FROM form_author WHERE person_id = $1)
		AND state IN ($2, $3) AND `+among+` ORDER BY begun_at DESC, id LIMIT `+place(args), args...)
}

// consultationsFor are the consultations in the caller's subjects that are not
// over, with the roles that are heard.
func consultationsFor(tx *db.Tx, scope access.Scope, today calendar.Date) ([]consulted, error) {
	args := []any{string(Consultation), today}
	among := access.Among(tx, scope, "d.subject_kind", "d.subject_id", &args)
	args = append(args, mostOfDay)
	return db.All(tx, func(row db.Scanner) (c consulted, err error) {
		err = row.Scan(&c.id, &c.ref.Kind, &c.ref.ID, &c.title.Da, &c.title.En, &c.until, &c.role)
		return c, err
	}, `SELECT d.id, d.subject_kind, d.subject_id, d.title_da, d.title_en, d.consult_until, c.role FROM form_document d
		JOIN form_consulted c ON c.document_id = d.id
		WHERE d.state = $1 AND d.consult_until >= $2 AND `+among+` ORDER BY d.consult_until, d.id, c.role LIMIT `+place(args), args...)
}
