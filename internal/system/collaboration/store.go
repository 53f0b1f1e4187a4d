package collaboration

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const frameworkColumns = `f.id, f.subject_kind, f.subject_id, f.slug, f.name, f.form, f.approved, f.approved_on, f.next_on, f.keeper_id, f.keeper_name, f.keeper_gone,
	f.watchers, f.stewards, f.publishers, f.edition, f.open, f.withdrawn_at, f.version`

func frameworkFields(f *Framework, withdrawn *db.Time) []any {
	return []any{
		&f.ID, &f.In.Kind, &f.In.ID, &f.Slug, &f.Name, &f.Form, &f.Approved, &f.ApprovedOn, &f.NextOn, db.OrEmpty(&f.Keeper), &f.KeeperName, &f.KeeperGone,
		db.JSON(&f.watchers), db.JSON(&f.stewards), db.JSON(&f.publishers), &f.Edition, &f.Open, withdrawn, &f.Version,
	}
}

func scanFramework(row db.Scanner) (*Framework, error) {
	f := &Framework{}
	var withdrawn db.Time
	err := row.Scan(frameworkFields(f, &withdrawn)...)
	f.Withdrawn = withdrawn.Time
	return f, err
}

func maybe(tx *db.Tx, where string, args ...any) (*Framework, error) {
	f, there, err := db.Maybe(tx, scanFramework, `SELECT `+frameworkColumns+` FROM collaboration_framework f WHERE `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("framework: %w", err)
	}
	if !there {
		return nil, nil
	}
	return f, nil
}

// of is the framework of a subject; nil while nothing has been approved.
func of(tx *db.Tx, ref subject.Ref) (*Framework, error) {
	return maybe(tx, `f.subject_kind = $1 AND f.subject_id = $2`, ref.Kind, ref.ID)
}

func bySlug(tx *db.Tx, slug string) (*Framework, error) { return maybe(tx, `f.slug = $1`, slug) }

func byID(tx *db.Tx, id ID) (*Framework, error) { return maybe(tx, `f.id = $1`, id) }

func slugsLike(tx *db.Tx, wanted string) ([]string, error) {
	return db.All(tx, db.Text, `SELECT slug FROM collaboration_framework WHERE slug = $1 OR slug LIKE $2`, wanted, wanted+"-%")
}

func insert(tx *db.Tx, f *Framework) error {
	f.Version = 1
	_, err := tx.Exec(`INSERT INTO collaboration_framework (id, subject_kind, subject_id, slug, name, form, approved, approved_on, next_on, keeper_id, keeper_name,
		keeper_gone, watchers, stewards, publishers, edition, open, withdrawn_at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, FALSE, NULL, 1)`,
		f.ID, f.In.Kind, f.In.ID, f.Slug, f.Name, f.Form, f.Approved, f.ApprovedOn, f.NextOn, db.Optional(f.Keeper), f.KeeperName, f.KeeperGone, db.JSON(f.watchers),
		db.JSON(f.stewards), db.JSON(f.publishers))
	return err
}

// save keeps the framework as it has become; somebody who saved in between
// makes it stale.
func save(tx *db.Tx, f *Framework) error {
	n, err := tx.Exec(`UPDATE collaboration_framework SET name = $3, approved = $4, approved_on = $5, next_on = $6, keeper_id = $7, keeper_name = $8, keeper_gone = $9,
		watchers = $10, edition = $11, withdrawn_at = $12, open = $13, stewards = $14, publishers = $15, version = version + 1 WHERE id = $1 AND version = $2`,
		f.ID, f.Version, f.Name, f.Approved, f.ApprovedOn, f.NextOn, db.Optional(f.Keeper), f.KeeperName, f.KeeperGone, db.JSON(f.watchers), f.Edition,
		db.Time{Time: f.Withdrawn}, f.Open, db.JSON(f.stewards), db.JSON(f.publishers))
	if err != nil {
		return fmt.Errorf("save framework: %w", err)
	}
	if n == 0 {
		return stale()
	}
	f.Version++
	return nil
}

// renewable are those of which somebody may have to be reminded, in order of
// id after one.
func renewable(tx *db.Tx, after ID, most int) ([]ID, error) {
	return db.All(tx, func(row db.Scanner) (id ID, err error) {
		err = row.Scan(&id)
		return id, err
	}, `SELECT id FROM collaboration_framework WHERE id > $1 ORDER BY id LIMIT $2`, after, most)
}

func startReminding(tx *db.Tx, f *Framework, step string, person organisation.PersonID) (first bool, err error) {
	n, err := tx.Exec(`INSERT INTO collaboration_reminder (framework_id, due, step, person_id, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
		f.ID, f.NextOn.String(), step, person, db.Instant(tx.Now()))
	return n > 0, err
}

const editionColumns = `number, approved, words, parts, published_at, person_name`

func scanEdition(row db.Scanner) (*Edition, error) {
	e := &Edition{}
	var at db.Time
	err := row.Scan(&e.Number, &e.Approved, &e.Words, db.JSON(&e.Parts), &at, &e.By)
	e.At = at.Time
	return e, err
}

func editionOf(tx *db.Tx, id ID, number int) (*Edition, error) {
	e, there, err := db.Maybe(tx, scanEdition, `SELECT `+editionColumns+` FROM collaboration_edition WHERE framework_id = $1 AND number = $2`, id, number)
	if err != nil || !there {
		return nil, err
	}
	return e, nil
}

func newest(tx *db.Tx, f *Framework) (*Edition, error) {
	if f.Edition == 0 {
		return nil, nil
	}
	return editionOf(tx, f.ID, f.Edition)
}

func editionsOf(tx *db.Tx, id ID) ([]Edition, error) {
	return db.All(tx, func(row db.Scanner) (e Edition, err error) {
		var at db.Time
		err = row.Scan(&e.Number, &e.Approved, &e.Words, &at, &e.By)
		e.At = at.Time
		return e, err
	}, `SELECT number, approved, words, published_at, person_name FROM collaboration_edition WHERE framework_id = $1 ORDER BY number DESC`, id)
}

func insertEdition(tx *db.Tx, id ID, e *Edition) error {
	_, err := tx.Exec(`INSERT INTO collaboration_edition (framework_id, `+editionColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		id, e.Number, e.Approved, e.Words, db.JSON(e.Parts), db.Instant(e.At), e.By)
	return err
}

func updateParts(tx *db.Tx, id ID, e *Edition) error {
	_, err := tx.Exec(`UPDATE collaboration_edition SET parts = $3 WHERE framework_id = $1 AND number = $2`, id, e.Number, db.JSON(e.Parts))
	return err
}

func scanReceipt(row db.Scanner) (r Receipt, err error) {
	var told, read db.Time
	err = row.Scan(&r.Person, &r.Name, &r.Organisation, &told, &read)
	r.ToldAt, r.ReadAt = told.Time, read.Time
	return r, err
}

const receiptColumns = `person_id, person_name, organisation, told_at, read_at`

// receiptsOf are those of the newest edition, who has not read it first.
func receiptsOf(tx *db.Tx, f *Framework) ([]Receipt, error) {
	return db.All(tx, scanReceipt, `SELECT `+receiptColumns+` FROM collaboration_receipt WHERE framework_id = $1 AND edition = $2
		ORDER BY CASE WHEN read_at IS NULL THEN 0 ELSE 1 END, person_name, person_id`, f.ID, f.Edition)
}

func receiptOf(tx *db.Tx, f *Framework, person string) (*Receipt, error) {
	r, there, err := db.Maybe(tx, scanReceipt, `SELECT `+receiptColumns+` FROM collaboration_receipt WHERE framework_id = $1 AND edition = $2 AND person_id = $3`,
		f.ID, f.Edition, person)
	if err != nil || !there {
		return nil, err
	}
	return &r, nil
}

func tellReceipt(tx *db.Tx, f *Framework, edition int, h subject.Holder) error {
	_, err := tx.Exec(`INSERT INTO collaboration_receipt (framework_id, edition, person_id, person_name, organisation, told_at, read_at)
		VALUES ($1, $2, $3, $4, $5, $6, NULL) ON CONFLICT DO NOTHING`, f.ID, edition, h.Person, h.Name, h.OrgName, db.Instant(tx.Now()))
	return err
}

// readReceipt keeps that the caller has read the newest edition; first is false
// when they had said so already.
func readReceipt(tx *db.Tx, f *Framework, scope access.Scope) (first bool, err error) {
	_, organisation := scope.Organisation()
	n, err := tx.Exec(`INSERT INTO collaboration_receipt (framework_id, edition, person_id, person_name, organisation, told_at, read_at)
		VALUES ($1, $2, $3, $4, $5, NULL, $6)
		ON CONFLICT (framework_id, edition, person_id) DO UPDATE SET read_at = excluded.read_at WHERE collaboration_receipt.read_at IS NULL`,
		f.ID, f.Edition, scope.Person, scope.Name, organisation, db.Instant(tx.Now()))
	return n > 0, err
}

// listed are the frameworks that are published and that the scope can read.
func listed(tx *db.Tx, scope access.Scope, kinds []string, after ID, most int) ([]Listed, error) {
	args := []any{}
	var mine strings.Builder
	mine.WriteString("1 = 0")
	for _, kind := range kinds {
		args = append(args, kind)
		of := fmt.Sprintf("f.subject_kind = $%d AND ", len(args))
		mine.WriteString(" OR " + of + access.Where(tx, scope, kind, "f.subject_id", &args))
	}
	where := ""
	if after != "" {
		args = append(args, after)
		where = fmt.Sprintf(" AND (f.name, f.id) > (SELECT a.name, a.id FROM collaboration_framework a WHERE a.id = $%d)", len(args))
	}
	args = append(args, most)
	return db.All(tx, func(row db.Scanner) (l Listed, err error) {
		l.Framework = &Framework{}
		var withdrawn, at db.Time
		err = row.Scan(append(frameworkFields(l.Framework, &withdrawn), &at, &l.Mine)...)
		l.Withdrawn, l.Since = withdrawn.Time, calendar.Of(at.Time)
		return l, err
	}, `SELECT `+frameworkColumns+`, e.published_at, CASE WHEN `+mine.String()+` THEN TRUE ELSE FALSE END
		FROM collaboration_framework f JOIN collaboration_edition e ON e.framework_id = f.id AND e.number = f.edition
		WHERE (f.open AND f.withdrawn_at IS NULL OR `+mine.String()+`)`+where+fmt.Sprintf(` ORDER BY f.name, f.id LIMIT $%d`, len(args)), args...)
}

// concerns are the frameworks of one kind of subjects in which the scope takes
// part, and of which there is something to say: the most urgent first. A subject
// has one measurement at a time.
func concerns(tx *db.Tx, scope access.Scope, kind string, soon calendar.Date, most int) ([]concern, error) {
	args := []any{scope.Person, kind, soon}
	mine := access.Where(tx, scope, kind, "f.subject_id", &args)
	args = append(args, most)
	return db.All(tx, func(row db.Scanner) (c concern, err error) {
		c.Framework = &Framework{}
		var withdrawn, told db.Time
		err = row.Scan(append(frameworkFields(c.Framework, &withdrawn), &c.Unread, &told, &c.Old, &c.slot, &c.title.Da, &c.title.En, &c.due)...)
		c.Withdrawn, c.told = withdrawn.Time, told.Time
		return c, err
	}, `SELECT `+frameworkColumns+`, CASE WHEN r.person_id IS NULL THEN FALSE ELSE TRUE END, r.told_at, CASE WHEN e.approved = f.approved THEN FALSE ELSE TRUE END,
			COALESCE(m.slot, ''), COALESCE(m.title_da, ''), COALESCE(m.title_en, ''), m.due
		FROM collaboration_framework f
		LEFT JOIN collaboration_edition e ON e.framework_id = f.id AND e.number = f.edition
		LEFT JOIN collaboration_receipt r ON r.framework_id = f.id AND r.edition = f.edition AND r.person_id = $1 AND r.read_at IS NULL
		LEFT JOIN collaboration_assessment a ON a.subject_kind = f.subject_kind AND a.subject_id = f.subject_id AND a.person_id = $1 AND a.answered_at IS NULL
			AND EXISTS (SELECT 1 FROM collaboration_measurement o WHERE o.subject_kind = a.subject_kind AND o.subject_id = a.subject_id AND o.slot = a.slot AND o.done_on IS NULL)
		LEFT JOIN collaboration_measurement m ON m.subject_kind = a.subject_kind AND m.subject_id = a.subject_id AND m.slot = a.slot
		WHERE f.subject_kind = $2 AND `+mine+`
			AND (r.person_id IS NOT NULL OR m.slot IS NOT NULL OR f.next_on <= $3 OR f.keeper_gone OR e.approved IS NULL OR e.approved <> f.approved)
		ORDER BY CASE WHEN r.person_id IS NULL AND m.slot IS NULL THEN 1 ELSE 0 END, COALESCE(m.due, f.next_on), f.id LIMIT `+fmt.Sprintf("$%d", len(args)), args...)
}

func pastOf(v []byte) (t told) {
	_ = json.Unmarshal(v, &t) // what was written by this program reads back
	return t
}
