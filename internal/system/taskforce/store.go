package taskforce

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/files"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// next is the next number of a noun in a subject.
func next(tx *db.Tx, ref subject.Ref, noun string) (int, error) {
	return db.One(tx, db.Int, `INSERT INTO taskforce_counter (subject_kind, subject_id, noun, last) VALUES ($1, $2, $3, 1)
		ON CONFLICT (subject_kind, subject_id, noun) DO UPDATE SET last = taskforce_counter.last + 1 RETURNING last`, ref.Kind, ref.ID, noun)
}

const requestColumns = `SELECT r.id, r.subject_kind, r.subject_id, r.number, r.kind, r.theme, r.title, r.why, r.due, r.person_id, r.person_name, r.state, r.note,
	r.settled_at, r.asked_at, r.asked_by_name, r.version FROM taskforce_request r `

func scanRequest(row db.Scanner) (*Request, error) {
	r := &Request{}
	var settled, asked db.Time
	err := row.Scan(&r.ID, &r.In.Kind, &r.In.ID, &r.Number, &r.Kind, &r.Theme, &r.Title, &r.Why, &r.Due, &r.Person, &r.PersonName, &r.State, &r.Note,
		&settled, &asked, &r.AskedBy, &r.Version)
	r.SettledAt, r.AskedAt = settled.Time, asked.Time
	return r, err
}

func requestsOf(tx *db.Tx, ref subject.Ref) ([]*Request, error) {
	all, err := db.All(tx, scanRequest, requestColumns+`WHERE r.subject_kind = $1 AND r.subject_id = $2 ORDER BY r.number`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("requests: %w", err)
	}
	return all, fillFiles(tx, all)
}

func request(tx *db.Tx, ref subject.Ref, id RequestID) (*Request, error) {
	r, known, err := db.Maybe(tx, scanRequest, requestColumns+`WHERE r.id = $1 AND r.subject_kind = $2 AND r.subject_id = $3`, id, ref.Kind, ref.ID)
	switch {
	case err != nil:
		return nil, fmt.Errorf("request: %w", err)
	case !known:
		return nil, hidden()
	}
	return r, fillFiles(tx, []*Request{r})
}

// requestsFor are those of the caller's subjects that they are to see to and
// that are due by a day, the earliest first.
func requestsFor(tx *db.Tx, scope access.Scope, until calendar.Date, most int) ([]*Request, error) {
	args := []any{scope.Person, until, Awaited, Partly}
	among := access.Among(tx, scope, "r.subject_kind", "r.subject_id", &args)
	args = append(args, most)
	return db.All(tx, scanRequest, requestColumns+`WHERE r.person_id = $1 AND r.due <= $2 AND r.state IN ($3, $4) AND `+among+
		fmt.Sprintf(` ORDER BY r.due, r.id LIMIT $%d`, len(args)), args...)
}

func fillFiles(tx *db.Tx, all []*Request) error {
	if len(all) == 0 {
		return nil
	}
	byID := map[RequestID]*Request{}
	var args []any
	ids := make([]RequestID, len(all))
	for i, r := range all {
		byID[r.ID], ids[i] = r, r.ID
	}
	_, err := db.All(tx, func(row db.Scanner) (f File, err error) {
		var id RequestID
		var at db.Time
		err = row.Scan(&id, &f.ID, &f.Name, &f.Size, &at, &f.AddedBy)
		f.AddedAt = at.Time
		if r := byID[id]; r != nil {
			r.Files = append(r.Files, f)
		}
		return f, err
	}, `SELECT f.request_id, f.file_id, f.name, f.size, f.added_at, f.added_by FROM taskforce_file f WHERE f.request_id IN `+db.In(&args, ids...)+
		` ORDER BY f.added_at, f.file_id`, args...)
	if err != nil {
		return fmt.Errorf("files of requests: %w", err)
	}
	return nil
}

func once[T ~string](tx *db.Tx, query, wish string) (T, bool, error) {
	return db.Maybe(tx, func(row db.Scanner) (id T, err error) { return id, row.Scan(&id) }, query, wish)
}

func requestOnce(tx *db.Tx, wish string) (RequestID, bool, error) {
	return once[RequestID](tx, `SELECT id FROM taskforce_request WHERE once = $1`, wish)
}

func findingOnce(tx *db.Tx, wish string) (FindingID, bool, error) {
	return once[FindingID](tx, `SELECT id FROM taskforce_finding WHERE once = $1`, wish)
}

func recommendationOnce(tx *db.Tx, wish string) (RecommendationID, bool, error) {
	return once[RecommendationID](tx, `SELECT id FROM taskforce_recommendation WHERE once = $1`, wish)
}

func insertRequest(tx *db.Tx, r *Request) error {
	_, err := tx.Exec(`INSERT INTO taskforce_request (id, subject_kind, subject_id, number, kind, theme, title, why, due, person_id, person_name, state, note,
			settled_at, asked_at, asked_by_name, version, once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
		r.ID, r.In.Kind, r.In.ID, r.Number, r.Kind, r.Theme, r.Title, r.Why, r.Due, r.Person, r.PersonName, r.State, r.Note,
		db.Time{Time: r.SettledAt}, r.AskedAt, r.AskedBy, r.Version, db.Optional(r.once))
	return err
}

// updateRequest keeps a request as the next version; one that somebody else
// has changed in the meantime is Stale.
func updateRequest(tx *db.Tx, r *Request) error {
	n, err := tx.Exec(`UPDATE taskforce_request SET kind = $3, theme = $4, title = $5, why = $6, due = $7, person_id = $8, person_name = $9, state = $10, note = $11,
			settled_at = $12, version = version + 1 WHERE id = $1 AND version = $2`,
		r.ID, r.Version, r.Kind, r.Theme, r.Title, r.Why, r.Due, r.Person, r.PersonName, r.State, r.Note, db.Time{Time: r.SettledAt})
	return moved(n, err, &r.Version)
}

// moved counts a version up that was changed; one that was not found is stale.
func moved(n int64, err error, version *int64) error {
	if err == nil && n == 0 {
		return stale()
	}
	*version++
	return err
}

func insertFile(tx *db.Tx, id RequestID, scope access.Scope, f files.File) error {
	_, err := tx.Exec(`INSERT INTO taskforce_file (file_id, request_id, name, size, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6)`,
		f.ID, id, f.Name, f.Size, tx.Now(), scope.Name)
	return err
}

func deleteFile(tx *db.Tx, id files.ID) error {
	_, err := tx.Exec(`DELETE FROM taskforce_file WHERE file_id = $1`, id)
	return err
}

const findingColumns = `SELECT f.id, f.subject_kind, f.subject_id, f.number, f.theme, f.lens, f.kind, f.title, f.words, f.side, f.saved_at, f.saved_by_name, f.shared_at, f.version
	FROM taskforce_finding f `

func scanFinding(row db.Scanner) (*Finding, error) {
	f := &Finding{}
	var saved, shared db.Time
	err := row.Scan(&f.ID, &f.In.Kind, &f.In.ID, &f.Number, &f.Theme, &f.Lens, &f.Kind, &f.Title, &f.Words, &f.Side, &saved, &f.SavedBy, &shared, &f.Version)
	f.SavedAt, f.SharedAt = saved.Time, shared.Time
	return f, err
}

func findingsOf(tx *db.Tx, ref subject.Ref) ([]*Finding, error) {
	all, err := db.All(tx, scanFinding, findingColumns+`WHERE f.subject_kind = $1 AND f.subject_id = $2 ORDER BY f.number`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("findings: %w", err)
	}
	return all, fillEvidence(tx, all)
}

func findingByID(tx *db.Tx, ref subject.Ref, id FindingID) (*Finding, error) {
	f, known, err := db.Maybe(tx, scanFinding, findingColumns+`WHERE f.id = $1 AND f.subject_kind = $2 AND f.subject_id = $3`, id, ref.Kind, ref.ID)
	switch {
	case err != nil:
		return nil, fmt.Errorf("finding: %w", err)
	case !known:
		return nil, hidden()
	}
	return f, fillEvidence(tx, []*Finding{f})
}

func fillEvidence(tx *db.Tx, all []*Finding) error {
	if len(all) == 0 {
		return nil
	}
	byID := map[FindingID]*Finding{}
	var args []any
	ids := make([]FindingID, len(all))
	for i, f := range all {
		byID[f.ID], ids[i] = f, f.ID
	}
	_, err := db.All(tx, func(row db.Scanner) (e Evidence, err error) {
		var id FindingID
		err = row.Scan(&id, &e.Request, &e.Words)
		if f := byID[id]; f != nil {
			f.Evidence = append(f.Evidence, e)
		}
		return e, err
	}, `SELECT e.finding_id, e.request_id, e.words FROM taskforce_evidence e WHERE e.finding_id IN `+db.In(&args, ids...)+` ORDER BY e.finding_id, e.place`, args...)
	if err != nil {
		return fmt.Errorf("evidence: %w", err)
	}
	return nil
}

func insertFinding(tx *db.Tx, f *Finding) error {
	_, err := tx.Exec(`INSERT INTO taskforce_finding (id, subject_kind, subject_id, number, theme, lens, kind, title, words, side, saved_at, saved_by_name, shared_at, version, once)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
		f.ID, f.In.Kind, f.In.ID, f.Number, f.Theme, f.Lens, f.Kind, f.Title, f.Words, f.Side, f.SavedAt, f.SavedBy, db.Time{Time: f.SharedAt}, f.Version, db.Optional(f.once))
	if err != nil {
		return err
	}
	return putEvidence(tx, f)
}

func updateFinding(tx *db.Tx, f *Finding) error {
	n, err := tx.Exec(`UPDATE taskforce_finding SET theme = $3, lens = $4, kind = $5, title = $6, words = $7, saved_at = $8, saved_by_name = $9, shared_at = $10,
			version = version + 1 WHERE id = $1 AND version = $2`,
		f.ID, f.Version, f.Theme, f.Lens, f.Kind, f.Title, f.Words, f.SavedAt, f.SavedBy, db.Time{Time: f.SharedAt})
	if err := moved(n, err, &f.Version); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM taskforce_evidence WHERE finding_id = $1`, f.ID); err != nil {
		return err
	}
	return putEvidence(tx, f)
}

func putEvidence(tx *db.Tx, f *Finding) error {
	for i, e := range f.Evidence {
		if _, err := tx.Exec(`INSERT INTO taskforce_evidence (finding_id, place, request_id, words) VALUES ($1, $2, $3, $4)`, f.ID, i+1, e.Request, e.Words); err != nil {
			return err
		}
	}
	return nil
}
