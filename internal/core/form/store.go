package form

import (
	"embed"
	"io/fs"
	"strconv"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func refOf(tx *db.Tx, id ID) (subject.Ref, error) {
	ref, ok, err := db.Maybe(tx, func(row db.Scanner) (ref subject.Ref, err error) {
		err = row.Scan(&ref.Kind, &ref.ID)
		return ref, err
	}, `SELECT subject_kind, subject_id FROM form_document WHERE id = $1`, id)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NoSuchDocument)
	}
	return ref, err
}

const documentColumns = `id, subject_kind, subject_id, form, slot, title_da, title_en, state, version, revision, settled, settled_day, matter,
	reason, returned_by, returned_at, consult_until, begun_name, begun_at, shared_at`

func scanDocument(row db.Scanner) (*Document, error) {
	d := &Document{}
	var returned, begun, shared db.Time
	err := row.Scan(&d.ID, &d.Ref.Kind, &d.Ref.ID, &d.FormID, &d.Slot, &d.Title.Da, &d.Title.En, &d.State, &d.Version, &d.Revision, &d.InForce,
		&d.Day, db.OrEmpty(&d.Matter), &d.Reason, &d.ReturnedBy, &returned, &d.ConsultUntil, &d.BegunBy, &begun, &shared)
	d.ReturnedAt, d.BegunAt, d.SharedAt = returned.Time, begun.Time, shared.Time
	return d, err
}

func documentOf(tx *db.Tx, id ID) (*Document, error) {
	return db.One(tx, scanDocument, `SELECT `+documentColumns+` FROM form_document WHERE id = $1`, id)
}

func documentsIn(tx *db.Tx, ref subject.Ref) ([]*Document, error) {
	return db.All(tx, scanDocument, `SELECT `+documentColumns+` FROM form_document WHERE subject_kind = $1 AND subject_id = $2 ORDER BY begun_at, id`, ref.Kind, ref.ID)
}

func begunAlready(tx *db.Tx, ref subject.Ref, form, slot string) (id ID, begun bool, err error) {
	found, begun, err := db.Maybe(tx, db.Text, `SELECT id FROM form_document WHERE subject_kind = $1 AND subject_id = $2 AND form = $3 AND slot = $4`,
		ref.Kind, ref.ID, form, slot)
	return ID(found), begun, err
}

func insertDocument(tx *db.Tx, d *Document) error {
	_, err := tx.Exec(`INSERT INTO form_document (id, subject_kind, subject_id, form, slot, title_da, title_en, state, version, revision, settled,
		reason, returned_by, begun_name, begun_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, '', '', $10, $11)`,
		d.ID, d.Ref.Kind, d.Ref.ID, d.FormID, d.Slot, d.Title.Da, d.Title.En, string(d.State), d.Version, d.BegunBy, db.Instant(d.BegunAt))
	return err
}

func takeRevision(tx *db.Tx, id ID, revision int64) error {
	_, err := tx.Exec(`UPDATE form_document SET revision = $2 WHERE id = $1`, id, revision)
	return err
}

func entriesOf(tx *db.Tx, id ID) ([]Entry, error) {
	return db.All(tx, scanEntry, `SELECT key, cells, position, gone, version, hand, hand_from, revision, person_id, person_name, at
		FROM form_entry WHERE document_id = $1 ORDER BY position, key`, id)
}

func scanEntry(row db.Scanner) (Entry, error) {
	var e Entry
	var at db.Time
	err := row.Scan(&e.Key, db.JSON(&e.Cells), &e.Position, &e.Gone, &e.Version, &e.hand, &e.handFrom, &e.Revision, &e.Person, &e.Name, &at)
	e.At = at.Time
	return e, err
}

func putEntry(tx *db.Tx, id ID, e Entry) error {
	_, err := tx.Exec(`INSERT INTO form_entry (document_id, key, cells, position, gone, version, hand, hand_from, revision, person_id, person_name, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		ON CONFLICT (document_id, key) DO UPDATE SET cells = excluded.cells, position = excluded.position, gone = excluded.gone, version = excluded.version,
			hand = excluded.hand, hand_from = excluded.hand_from, revision = excluded.revision, person_id = excluded.person_id,
			person_name = excluded.person_name, at = excluded.at`,
		id, e.Key, db.JSON(e.Cells), e.Position, e.Gone, e.Version, e.hand, e.handFrom, e.Revision, e.Person, e.Name, db.Instant(e.At))
	return err
}

func moveEntry(tx *db.Tx, id ID, key string, position int) error {
	_, err := tx.Exec(`UPDATE form_entry SET position = $3 WHERE document_id = $1 AND key = $2`, id, key, position)
	return err
}

func authorsOf(tx *db.Tx, id ID) ([]Author, error) {
	return db.All(tx, func(row db.Scanner) (a Author, err error) {
		err = row.Scan(&a.Person, &a.Name)
		return a, err
	}, `SELECT person_id, person_name FROM form_author WHERE document_id = $1 ORDER BY at, person_id`, id)
}

func addAuthor(tx *db.Tx, id ID, scope access.Scope) error {
	_, err := tx.Exec(`INSERT INTO form_author (document_id, person_id, person_name, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (document_id, person_id) DO NOTHING`, id, scope.Person, scope.Name, db.Instant(tx.Now()))
	return err
}

const changeColumns = `id, version, key, person_id, person_name, at, cells_from, cells_to, gone`

func scanChange(row db.Scanner) (Change, error) {
	var c Change
	var at db.Time
	err := row.Scan(&c.ID, &c.Version, &c.Key, &c.Person, &c.Name, &at, db.JSON(&c.Before), db.JSON(&c.After), &c.Gone)
	c.At = at.Time
	return c, err
}

func lastChange(tx *db.Tx, id ID, key string) (Change, bool, error) {
	return db.Maybe(tx, scanChange, `SELECT `+changeColumns+` FROM form_change WHERE document_id = $1 AND key = $2 ORDER BY id DESC LIMIT 1`, id, key)
}

// changesOf is a page of a document's changes, newest first.
func changesOf(tx *db.Tx, id ID, before string, limit int) ([]Change, error) {
	if before == "" {
		before = "~" // sorts after every id
	}
	return db.All(tx, scanChange, `SELECT `+changeColumns+` FROM form_change WHERE document_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3`, id, before, limit)
}

func insertChange(tx *db.Tx, id ID, c Change) error {
	_, err := tx.Exec(`INSERT INTO form_change (id, document_id, version, key, person_id, person_name, at, cells_from, cells_to, gone)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		c.ID, id, c.Version, c.Key, c.Person, c.Name, db.Instant(c.At), db.JSON(c.Before), db.JSON(c.After), c.Gone)
	return err
}

func continueChange(tx *db.Tx, id string, after Cells) error {
	_, err := tx.Exec(`UPDATE form_change SET cells_to = $2 WHERE id = $1`, id, db.JSON(after))
	return err
}

// place is where the last of the arguments goes.
func place(args []any) string { return "$" + strconv.Itoa(len(args)) }
