package approval

import (
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/files"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const matterColumns = `m.id, m.subject_kind, m.subject_id, m.noun, m.noun_id, m.version, m.slot, m.form, m.title, m.address, m.way, m.state,
	m.hash, m.code, m.put_by, m.put_name, m.put_at, m.reason, m.ended_by, m.ended_name, m.ended_at`

func scanMatter(r db.Scanner) (*Matter, error) {
	var m Matter
	var put, ended db.Time
	err := r.Scan(&m.ID, &m.Ref.Kind, &m.Ref.ID, &m.Noun, &m.NounID, &m.Version, &m.Slot, &m.Form, &m.Title, &m.Address, &m.Way, &m.State,
		&m.Hash, &m.Code, &m.PutBy, &m.PutName, &put, &m.Reason, &m.endedBy, &m.EndedBy, &ended)
	m.PutAt, m.SettledAt = put.Time, ended.Time
	return &m, err
}

func insert(tx *db.Tx, m *Matter, content string) error {
	if _, err := tx.Exec(`INSERT INTO approval_matter (id, subject_kind, subject_id, noun, noun_id, version, slot, form, title, address, way, state,
			content, hash, code, put_by, put_name, put_at, reason, ended_by, ended_name)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, '', '', '')`,
		m.ID, m.Ref.Kind, m.Ref.ID, m.Noun, m.NounID, m.Version, m.Slot, m.Form, m.Title, m.Address, m.Way, m.State,
		content, m.Hash, m.Code, m.PutBy, m.PutName, db.Instant(m.PutAt)); err != nil {
		return err
	}
	for _, person := range m.Authors {
		if _, err := tx.Exec(`INSERT INTO approval_author (matter_id, person_id) VALUES ($1, $2)`, m.ID, person); err != nil {
			return err
		}
	}
	for _, p := range m.Parties {
		if _, err := tx.Exec(`INSERT INTO approval_party (matter_id, position, role, role_name, side, person_id, person_name, title,
				organisation_id, organisation_name, login, hash)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', '')`,
			m.ID, p.position, p.Role, db.JSON(p.RoleName), p.Side, p.Person, p.Name, p.Title, p.Organisation, p.OrgName); err != nil {
			return err
		}
	}
	return nil
}

// decideParty keeps who decided on a line, when, by which log-in and of which
// content.
func decideParty(tx *db.Tx, m *Matter, p Party) error {
	_, err := tx.Exec(`UPDATE approval_party SET person_id = $3, person_name = $4, title = $5, organisation_id = $6, organisation_name = $7,
			at = $8, login = $9, hash = $10
		WHERE matter_id = $1 AND position = $2`,
		m.ID, p.position, p.Person, p.Name, p.Title, p.Organisation, p.OrgName, db.Instant(p.At), p.Login, m.Hash)
	return err
}

func endMatter(tx *db.Tx, m *Matter, person string) error {
	_, err := tx.Exec(`UPDATE approval_matter SET state = $2, reason = $3, ended_by = $4, ended_name = $5, ended_at = $6 WHERE id = $1`,
		m.ID, m.State, m.Reason, person, m.EndedBy, db.Instant(m.SettledAt))
	return err
}

func anyWaits(tx *db.Tx, noun, nounID string) (bool, error) {
	return db.Exists(tx, `SELECT 1 FROM approval_matter WHERE noun = $1 AND noun_id = $2 AND state = 'waiting'`, noun, nounID)
}

func refOf(tx *db.Tx, id ID) (subject.Ref, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (ref subject.Ref, err error) {
		err = r.Scan(&ref.Kind, &ref.ID)
		return ref, err
	}, `SELECT subject_kind, subject_id FROM approval_matter WHERE id = $1`, id)
}

func one(tx *db.Tx, id ID) (*Matter, error) {
	m, err := db.One(tx, scanMatter, `SELECT `+matterColumns+` FROM approval_matter m WHERE m.id = $1`, id)
	if err != nil {
		return nil, fmt.Errorf("read matter: %w", err)
	}
	return m, fill(tx, []*Matter{m})
}

// ofNouns reads the nouns' matters, newest first.
func ofNouns(tx *db.Tx, noun string, ids []string) ([]*Matter, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	args := []any{noun}
	in := db.In(&args, ids...)
	found, err := db.All(tx, scanMatter, `SELECT `+matterColumns+` FROM approval_matter m
		WHERE m.noun = $1 AND m.noun_id IN `+in+` ORDER BY m.put_at DESC, m.id DESC`, args...)
	if err != nil {
		return nil, fmt.Errorf("read matters of %s: %w", noun, err)
	}
	return found, fill(tx, found)
}

// fill reads authors and parties, in two statements however many the matters are.
func fill(tx *db.Tx, matters []*Matter) error {
	if len(matters) == 0 {
		return nil
	}
	byID := make(map[ID]*Matter, len(matters))
	ids := make([]ID, len(matters))
	for i, m := range matters {
		byID[m.ID], ids[i] = m, m.ID
	}
	type author struct {
		matter ID
		person organisation.PersonID
	}
	var args []any
	in := db.In(&args, ids...)
	authors, err := db.All(tx, func(r db.Scanner) (a author, err error) {
		err = r.Scan(&a.matter, &a.person)
		return a, err
	}, `SELECT matter_id, person_id FROM approval_author WHERE matter_id IN `+in+` ORDER BY matter_id, person_id`, args...)
	if err != nil {
		return fmt.Errorf("read authors: %w", err)
	}
	for _, a := range authors {
		byID[a.matter].Authors = append(byID[a.matter].Authors, a.person)
	}
	type party struct {
		matter ID
		Party
	}
	args = nil
	in = db.In(&args, ids...)
	parties, err := db.All(tx, func(r db.Scanner) (p party, err error) {
		var at db.Time
		err = r.Scan(&p.matter, &p.position, &p.Role, db.JSON(&p.RoleName), &p.Side, &p.Person, &p.Name, &p.Title, &p.Organisation, &p.OrgName, &at, &p.Login)
		p.At, p.Decided = at.Time, !at.IsZero()
		return p, err
	}, `SELECT matter_id, position, role, role_name, side, person_id, person_name, title, organisation_id, organisation_name, at, login
		FROM approval_party WHERE matter_id IN `+in+` ORDER BY matter_id, position`, args...)
	if err != nil {
		return fmt.Errorf("read parties: %w", err)
	}
	for _, p := range parties {
		m := byID[p.matter]
		if m.Way == Approval && m.State == Settled && !p.Decided {
			continue // another role than the one that approved
		}
		m.Parties = append(m.Parties, p.Party)
	}
	return nil
}

func contentOf(tx *db.Tx, id ID) (frozen, error) {
	content, err := db.One(tx, db.Text, `SELECT content FROM approval_matter WHERE id = $1`, id)
	if err != nil {
		return "", fmt.Errorf("read the content of a matter: %w", err)
	}
	return frozen(content), nil
}

// decidedOf are the hashes that were decided on, as they stand with the decisions.
func decidedOf(tx *db.Tx, id ID) ([]string, error) {
	return db.All(tx, db.Text, `SELECT DISTINCT hash FROM approval_party WHERE matter_id = $1 AND at IS NOT NULL`, id)
}

// Documents.

type document struct {
	Kind   Format
	File   files.ID
	SHA256 string
}

func documentsOf(tx *db.Tx, id ID) ([]document, error) {
	return db.All(tx, func(r db.Scanner) (d document, err error) {
		err = r.Scan(&d.Kind, &d.File, &d.SHA256)
		return d, err
	}, `SELECT kind, file_id, sha256 FROM approval_document WHERE matter_id = $1 ORDER BY kind`, id)
}

func insertDocument(tx *db.Tx, id ID, d document) error {
	_, err := tx.Exec(`INSERT INTO approval_document (matter_id, kind, file_id, sha256, made_at) VALUES ($1, $2, $3, $4, $5)`,
		id, string(d.Kind), d.File, d.SHA256, db.Instant(tx.Now()))
	return err
}

// byDocument finds the matter of which exactly these bytes are a document.
func byDocument(tx *db.Tx, sha256 string) (ID, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (id ID, err error) {
		err = r.Scan(&id)
		return id, err
	}, `SELECT matter_id FROM approval_document WHERE sha256 = $1 ORDER BY made_at LIMIT 1`, sha256)
}

// Checking.

func byCode(tx *db.Tx, code string) (ID, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (id ID, err error) {
		err = r.Scan(&id)
		return id, err
	}, `SELECT id FROM approval_matter WHERE code = $1 AND state = 'settled'`, code)
}

// newerOf is the latest settled version of the same noun after this one.
func newerOf(tx *db.Tx, m *Matter) (version int, settled time.Time, ok bool, err error) {
	type newer struct {
		version int
		at      db.Time
	}
	n, ok, err := db.Maybe(tx, func(r db.Scanner) (n newer, err error) {
		err = r.Scan(&n.version, &n.at)
		return n, err
	}, `SELECT version, ended_at FROM approval_matter WHERE noun = $1 AND noun_id = $2 AND version > $3 AND state = 'settled'
		ORDER BY version DESC LIMIT 1`, m.Noun, m.NounID, m.Version)
	return n.version, n.at.Time, ok, err
}

func triesOf(tx *db.Tx, address, since string) (int, error) {
	n, _, err := db.Maybe(tx, db.Int, `SELECT tries FROM approval_attempt WHERE address = $1 AND since = $2`, address, since)
	return n, err
}

func addTry(tx *db.Tx, address, since string) error {
	if _, err := tx.Exec(`DELETE FROM approval_attempt WHERE since < $1`, since); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO approval_attempt (address, since, tries) VALUES ($1, $2, 1)
		ON CONFLICT (address, since) DO UPDATE SET tries = approval_attempt.tries + 1`, address, since)
	return err
}

// waiting are the matters that wait in the caller's subjects, the oldest first.
func waiting(tx *db.Tx, scope access.Scope, most int) ([]*Matter, error) {
	var args []any
	among := access.Among(tx, scope, "m.subject_kind", "m.subject_id", &args)
	args = append(args, most)
	found, err := db.All(tx, scanMatter, `SELECT `+matterColumns+` FROM approval_matter m WHERE m.state = 'waiting' AND `+among+
		fmt.Sprintf(` ORDER BY m.put_at, m.id LIMIT $%d`, len(args)), args...)
	if err != nil {
		return nil, fmt.Errorf("read waiting matters: %w", err)
	}
	return found, fill(tx, found)
}
