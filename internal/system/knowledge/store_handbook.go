package knowledge

import (
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge/text"
)

const handbookColumns = `SELECT h.id, h.subject_kind, h.subject_id, h.title, h.lead, h.version, h.edition, h.published_at FROM knowledge_handbook h `

func scanHandbook(r db.Scanner) (*Handbook, error) {
	h := &Handbook{}
	var published db.Time
	err := r.Scan(&h.ID, &h.In.Kind, &h.In.ID, &h.Title, &h.Lead, &h.Version, &h.Edition, &published)
	h.Published = published.Time
	return h, err
}

func handbookByID(tx *db.Tx, id HandbookID) (*Handbook, error) {
	h, known, err := db.Maybe(tx, scanHandbook, handbookColumns+`WHERE h.id = $1`, id)
	if err == nil && !known {
		err = hidden()
	}
	return h, err
}

// published are the handbooks that have an edition, the newest first.
func published(tx *db.Tx, limit int) ([]*Handbook, error) {
	return db.All(tx, scanHandbook, handbookColumns+`WHERE h.published_at > '' ORDER BY h.published_at DESC, h.id DESC LIMIT $1`, limit)
}

// handbooksOf are the handbooks of the networks that the caller is in.
func handbooksOf(tx *db.Tx, scope access.Scope, limit int) ([]*Handbook, error) {
	var args []any
	where := access.Among(tx, scope, "h.subject_kind", "h.subject_id", &args)
	args = append(args, limit)
	return db.All(tx, scanHandbook, handbookColumns+`WHERE `+where+` ORDER BY h.id DESC LIMIT `+number(len(args)), args...)
}

func insertHandbook(tx *db.Tx, h *Handbook) error {
	_, err := tx.Exec(`INSERT INTO knowledge_handbook (id, subject_kind, subject_id, title, lead, made_at, version, edition) VALUES ($1, $2, $3, $4, $5, $6, $7, 0)`,
		h.ID, h.In.Kind, h.In.ID, h.Title, h.Lead, tx.Now(), h.Version)
	return err
}

func updateHandbook(tx *db.Tx, h *Handbook) error {
	n, err := tx.Exec(`UPDATE knowledge_handbook SET title = $3, lead = $4, version = version + 1 WHERE id = $1 AND version = $2`, h.ID, h.Version, h.Title, h.Lead)
	if err == nil && n == 0 {
		err = stale()
	}
	return err
}

func publishHandbook(tx *db.Tx, id HandbookID, edition int) error {
	_, err := tx.Exec(`UPDATE knowledge_handbook SET edition = $2, published_at = $3 WHERE id = $1`, id, edition, tx.Now())
	return err
}

const chapterColumns = `SELECT c.id, c.handbook_id, c.place, c.title, c.words, c.state, c.version, c.saved_at, c.saved_by, c.saved_by_name,
	c.approved, c.approved_at, c.approved_by FROM knowledge_chapter c `

func scanChapter(r db.Scanner) (Chapter, error) {
	var c Chapter
	var saved, approved db.Time
	var frozen *Frozen
	err := r.Scan(&c.ID, &c.Handbook, &c.Place, &c.Title, &c.Words, &c.Stage, &c.Version, &saved, &c.SavedBy, &c.SavedName, db.JSON(&frozen), &approved, &c.ApprovedBy)
	c.SavedAt, c.ApprovedAt, c.Approved = saved.Time, approved.Time, frozen
	return c, err
}

func chaptersOf(tx *db.Tx, id HandbookID) ([]Chapter, error) {
	return db.All(tx, scanChapter, chapterColumns+`WHERE c.handbook_id = $1 ORDER BY c.place, c.id`, id)
}

func chapterByID(tx *db.Tx, id ChapterID) (*Chapter, error) {
	c, known, err := db.Maybe(tx, scanChapter, chapterColumns+`WHERE c.id = $1`, id)
	if err == nil && !known {
		err = hidden()
	}
	return &c, err
}

func insertChapter(tx *db.Tx, c *Chapter) error {
	_, err := tx.Exec(`INSERT INTO knowledge_chapter (id, handbook_id, place, title, words, state, version, saved_at, saved_by, saved_by_name, approved_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '')`,
		c.ID, c.Handbook, c.Place, c.Title, c.Words, c.Stage, c.Version, c.SavedAt, c.SavedBy, c.SavedName)
	return err
}

// updateChapter keeps a chapter that was seen in the given version; one that
// somebody else has saved meanwhile is Stale.
func updateChapter(tx *db.Tx, c *Chapter, seen int64) error {
	var frozen any
	if c.Approved != nil {
		frozen = db.JSON(c.Approved)
	}
	n, err := tx.Exec(`UPDATE knowledge_chapter SET title = $3, words = $4, state = $5, version = $6, saved_at = $7, saved_by = $8, saved_by_name = $9,
			approved = $10, approved_at = $11, approved_by = $12 WHERE id = $1 AND version = $2`,
		c.ID, seen, c.Title, c.Words, c.Stage, c.Version, c.SavedAt, c.SavedBy, c.SavedName, frozen, db.Time{Time: c.ApprovedAt}, c.ApprovedBy)
	if err == nil && n == 0 {
		err = stale()
	}
	return err
}

func placeChapter(tx *db.Tx, id ChapterID, place int) error {
	_, err := tx.Exec(`UPDATE knowledge_chapter SET place = $2 WHERE id = $1`, id, place)
	return err
}

func partsOf(tx *db.Tx, id ChapterID) ([]Part, error) {
	return db.All(tx, func(r db.Scanner) (p Part, err error) {
		err = r.Scan(&p.Item, &p.Kind, &p.OrgName, &p.Version, &p.Newest, db.JSON(&p.Content))
		return p, err
	}, `SELECT p.item_id, i.kind, o.name, p.version, i.version, v.content FROM knowledge_part p JOIN knowledge_item i ON i.id = p.item_id
		JOIN knowledge_version v ON v.item_id = p.item_id AND v.number = p.version JOIN organisation_organisation o ON o.id = i.organisation_id
		WHERE p.chapter_id = $1 ORDER BY p.place, p.item_id`, id)
}

func putPart(tx *db.Tx, id ChapterID, item ID, version int64, place int) error {
	_, err := tx.Exec(`INSERT INTO knowledge_part (chapter_id, item_id, version, place) VALUES ($1, $2, $3, $4)
		ON CONFLICT (chapter_id, item_id) DO UPDATE SET version = excluded.version`, id, item, version, place)
	return err
}

func deletePart(tx *db.Tx, id ChapterID, item ID) error {
	_, err := tx.Exec(`DELETE FROM knowledge_part WHERE chapter_id = $1 AND item_id = $2`, id, item)
	return err
}

func remarksOn(tx *db.Tx, id ChapterID) ([]Remark, error) {
	return db.All(tx, func(r db.Scanner) (m Remark, err error) {
		var at db.Time
		err = r.Scan(&m.By, &m.Version, &m.Words, &at)
		m.At = at.Time
		return m, err
	}, `SELECT person_name, version, words, made_at FROM knowledge_remark WHERE chapter_id = $1 ORDER BY id`, id)
}

func insertRemark(tx *db.Tx, id ChapterID, version int64, scope access.Scope, words string) error {
	_, err := tx.Exec(`INSERT INTO knowledge_remark (id, chapter_id, version, person_id, person_name, words, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		tx.NewID(), id, version, scope.Person, scope.Name, words, tx.Now())
	return err
}

const editionColumns = `SELECT e.handbook_id, e.number, e.day, e.published_by_name, e.note, e.changes, e.hash, e.pdf_id, e.docx_id, e.chapters,
	(SELECT COUNT(DISTINCT o.id) FROM knowledge_told t JOIN organisation_organisation o ON o.id = t.organisation_id AND o.kind = 'municipality'
		WHERE t.handbook_id = e.handbook_id AND t.number = e.number)`

func (e *Edition) fields() []any {
	return []any{
		&e.Handbook, &e.Number, &e.Day, &e.By, &e.Note, db.JSON(&e.Changes), &e.Hash, db.OrEmpty(&e.PDF), db.OrEmpty(&e.Word), db.JSON(&e.Chapters), &e.Told,
	}
}

// editionsOf are the editions of a handbook, the newest first, without what
// they say.
func editionsOf(tx *db.Tx, id HandbookID) ([]Edition, error) {
	return db.All(tx, func(r db.Scanner) (e Edition, err error) { return e, r.Scan(e.fields()...) },
		editionColumns+` FROM knowledge_edition e WHERE e.handbook_id = $1 ORDER BY e.number DESC`, id)
}

func editionOf(tx *db.Tx, id HandbookID, n int) (Edition, error) {
	var canonical string
	e, known, err := db.Maybe(tx, func(r db.Scanner) (e Edition, err error) { return e, r.Scan(append(e.fields(), &canonical)...) },
		editionColumns+`, e.document FROM knowledge_edition e WHERE e.handbook_id = $1 AND e.number = $2`, id, n)
	if err == nil && !known {
		err = fault.New(fault.NotFound, text.NoSuchEdition)
	}
	if err != nil {
		return e, err
	}
	e.Document, err = paper.Read([]byte(canonical))
	return e, err
}

func insertEdition(tx *db.Tx, e Edition, at time.Time) error {
	_, err := tx.Exec(`INSERT INTO knowledge_edition (handbook_id, number, day, published_at, published_by_name, note, document, hash, chapters, changes)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		e.Handbook, e.Number, e.Day, at, e.By, e.Note, string(e.Document.Canonical()), e.Hash, db.JSON(e.Chapters), db.JSON(e.Changes))
	return err
}

func setPDF(tx *db.Tx, e Edition, id files.ID) error {
	_, err := tx.Exec(`UPDATE knowledge_edition SET pdf_id = $3 WHERE handbook_id = $1 AND number = $2`, e.Handbook, e.Number, id)
	return err
}

func setWord(tx *db.Tx, e Edition, id files.ID) error {
	_, err := tx.Exec(`UPDATE knowledge_edition SET docx_id = $3 WHERE handbook_id = $1 AND number = $2`, e.Handbook, e.Number, id)
	return err
}

// startPrinting reports whether nobody has set the edition's files to be made
// since an instant.
func startPrinting(tx *db.Tx, e Edition, since time.Time) (bool, error) {
	changed, err := tx.Exec(`UPDATE knowledge_edition SET printing_at = $4 WHERE handbook_id = $1 AND number = $2 AND (printing_at IS NULL OR printing_at < $3)`,
		e.Handbook, e.Number, since, tx.Now())
	return changed > 0, err
}

// startTelling reports whether nobody has set out to tell of the edition yet.
func startTelling(tx *db.Tx, id HandbookID, n int) (bool, error) {
	changed, err := tx.Exec(`UPDATE knowledge_edition SET told_at = $3 WHERE handbook_id = $1 AND number = $2 AND told_at IS NULL`, id, n, tx.Now())
	return changed > 0, err
}

// insertTold notes that somebody is told of an edition; false when they were
// before.
func insertTold(tx *db.Tx, in tellingOne, person organisation.PersonID) (bool, error) {
	n, err := tx.Exec(`INSERT INTO knowledge_told (handbook_id, number, person_id, organisation_id) VALUES ($1, $2, $3, $4)
		ON CONFLICT (handbook_id, number, person_id) DO NOTHING`, in.Handbook, in.Number, person, in.Organisation)
	return n > 0, err
}
