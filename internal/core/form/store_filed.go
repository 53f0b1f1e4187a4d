package form

import (
	"tovholder/internal/platform/db"
)

func filedOf(tx *db.Tx, w Which, texts bool) ([]Filed, error) {
	entries := "'[]'"
	if texts {
		entries = "COALESCE(v.entries, '[]')"
	}
	args := []any{w.Kind}
	where := "d.subject_kind = $1 AND d.subject_id IN " + db.In(&args, w.Subjects...) + " AND d.form IN " + db.In(&args, w.Forms...)
	if len(w.Slots) > 0 {
		where += " AND d.slot IN " + db.In(&args, w.Slots...)
	}
	return db.All(tx, func(row db.Scanner) (f Filed, err error) {
		var kept []keptEntry
		var revision int64
		var sent, first db.Time
		err = row.Scan(&f.Document, &f.Subject, &f.Form, &f.Slot, &f.State, &f.Version, &f.InForce, &revision, db.JSON(&kept), db.OrEmpty(&f.SentBy), &sent, &first)
		f.Written, f.SentAt, f.FirstSent = revision > 0, sent.Time, first.Time
		for _, k := range kept {
			f.Entries = append(f.Entries, Entry{Key: k.Key, Position: k.Position, Cells: k.Cells})
		}
		return f, err
	}, `SELECT d.id, d.subject_id, d.form, d.slot, d.state, d.version, d.settled, d.revision, `+entries+`, v.sent_name, v.sent_at,
		(SELECT MIN(f.sent_at) FROM form_version f WHERE f.document_id = d.id)
		FROM form_document d LEFT JOIN form_version v ON v.document_id = d.id AND v.number = d.settled
		WHERE `+where+` ORDER BY d.begun_at, d.id`, args...)
}
