package meeting

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const columns = `m.id, m.subject_kind, m.subject_id, m.slot, m.activity, m.series, m.title, m.purpose, m.form, m.place, m.link, m.day, m.last_day, m.starts_at,
	m.ends_at, m.organiser_id, m.organiser_name, m.organiser_email, m.state, m.reason, m.sequence, m.correction_days, m.correct_until, m.called_at,
	m.started_at, m.held_at, m.sent_at, m.prepared_at, m.content, m.hash, m.version, m.changed_at`

func scanMeeting(r db.Scanner) (*Meeting, error) {
	m := &Meeting{}
	var called, started, held, sent, prepared, changed db.Time
	err := r.Scan(&m.ID, &m.Ref.Kind, &m.Ref.ID, &m.Slot, &m.Activity, &m.Series, &m.Title, &m.Purpose, &m.Form, &m.Place, &m.Link, &m.Day, &m.Last, &m.StartsAt,
		&m.EndsAt, &m.Organiser, &m.OrganiserName, &m.OrganiserEmail, &m.State, &m.Reason, &m.Sequence, &m.CorrectionDays, &m.CorrectUntil, &called,
		&started, &held, &sent, &prepared, &m.Content, &m.Hash, &m.Version, &changed)
	m.ChangedAt = changed.Time
	m.CalledAt, m.StartedAt, m.HeldAt, m.SentAt, m.PreparedAt = called.Time, started.Time, held.Time, sent.Time, prepared.Time
	return m, err
}

func refOf(tx *db.Tx, id ID) (subject.Ref, error) {
	ref, ok, err := db.Maybe(tx, func(r db.Scanner) (ref subject.Ref, err error) {
		err = r.Scan(&ref.Kind, &ref.ID)
		return ref, err
	}, `SELECT subject_kind, subject_id FROM meeting_meeting WHERE id = $1`, id)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NoSuchMeeting)
	}
	return ref, err
}

// load reads a meeting whole, as it stands today.
func load(tx *db.Tx, id ID) (*Meeting, error) {
	m, err := db.One(tx, scanMeeting, `SELECT `+columns+` FROM meeting_meeting m WHERE m.id = $1`, id)
	if err != nil {
		return nil, err
	}
	for _, read := range []func(*db.Tx, *Meeting) error{readParticipants, readItems, readDecisions, readCorrections, readMaterial} {
		if err := read(tx, m); err != nil {
			return nil, fmt.Errorf("read meeting: %w", err)
		}
	}
	m.lapse(tx.Today())
	return m, nil
}

const participantColumns = `id, person_id, name, email, organisation, why, required, answer, note, answered_at, through, attended, invited`

func scanParticipant(r db.Scanner) (p Participant, err error) {
	var answered db.Time
	err = r.Scan(&p.ID, &p.Person, &p.Name, &p.Email, &p.Organisation, &p.Why, &p.Required, &p.Answer, &p.Note, &answered, &p.Through, &p.Attended, &p.Invited)
	p.AnsweredAt = answered.Time
	return p, err
}

func readParticipants(tx *db.Tx, m *Meeting) (err error) {
	m.Participants, err = db.All(tx, scanParticipant,
		`SELECT `+participantColumns+` FROM meeting_participant WHERE meeting_id = $1 ORDER BY name, id`, m.ID)
	return err
}

const itemColumns = `id, position, title, aim, minutes, owner_id, owner_name, body, state, origin, source, proposer, notes, noted_by, noted_at, version`

func scanItem(r db.Scanner) (it Item, err error) {
	var noted db.Time
	err = r.Scan(&it.ID, &it.position, &it.Title, &it.Aim, &it.Minutes, &it.Owner, &it.OwnerName, &it.Text, &it.State, &it.Origin, &it.Source, &it.Proposer,
		&it.Notes, &it.NotedBy, &noted, &it.Version)
	it.NotedAt = noted.Time
	return it, err
}

func readItems(tx *db.Tx, m *Meeting) (err error) {
	m.Items, err = db.All(tx, scanItem, `SELECT `+itemColumns+` FROM meeting_item WHERE meeting_id = $1 ORDER BY position, id`, m.ID)
	return err
}

func readDecisions(tx *db.Tx, m *Meeting) (err error) {
	m.Decisions, err = db.All(tx, func(r db.Scanner) (d Decision, err error) {
		var at db.Time
		err = r.Scan(&d.ID, &d.Item, &d.Text, &at)
		d.At = at.Time
		return d, err
	}, `SELECT id, item_id, body, at FROM meeting_decision WHERE meeting_id = $1 ORDER BY at, id`, m.ID)
	return err
}

func readCorrections(tx *db.Tx, m *Meeting) (err error) {
	m.Corrections, err = db.All(tx, func(r db.Scanner) (c Correction, err error) {
		var at db.Time
		err = r.Scan(&c.ID, &c.Item, &c.Name, &c.Text, &c.State, &at)
		c.At = at.Time
		return c, err
	}, `SELECT id, item_id, name, body, state, at FROM meeting_correction WHERE meeting_id = $1 ORDER BY at, id`, m.ID)
	return err
}

func insertMeeting(tx *db.Tx, m *Meeting, once string) error {
	_, err := tx.Exec(`INSERT INTO meeting_meeting (id, subject_kind, subject_id, slot, activity, series, title, purpose, form, place, link, day, last_day, starts_at,
			ends_at, at, organiser_id, organiser_name, organiser_email, state, reason, sequence, correction_days, content, hash, version, changed_at, once)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, '', 0, $21, '', '', 1, $22, $23)`,
		m.ID, m.Ref.Kind, m.Ref.ID, m.Slot, m.Activity, m.Series, m.Title, m.Purpose, m.Form, m.Place, m.Link, m.Day, m.Last, m.StartsAt,
		m.EndsAt, m.sortKey(), m.Organiser, m.OrganiserName, m.OrganiserEmail, m.State, m.CorrectionDays, db.Instant(tx.Now()), db.Optional(once))
	if err != nil {
		return err
	}
	for _, p := range m.Participants {
		if err := insertParticipant(tx, m.ID, p); err != nil {
			return err
		}
	}
	return nil
}

func madeOnce(tx *db.Tx, once string) (id ID, already bool, err error) {
	found, already, err := db.Maybe(tx, db.Text, `SELECT id FROM meeting_meeting WHERE once = $1`, once)
	return ID(found), already, err
}

// keep writes the meeting itself, without what belongs to it. It takes the next
// version; one that somebody else changed in the meantime is Stale.
func keep(tx *db.Tx, m *Meeting) error {
	n, err := tx.Exec(`UPDATE meeting_meeting SET series = $3, title = $4, purpose = $5, form = $6, place = $7, link = $8, day = $9, starts_at = $10,
			ends_at = $11, at = $12, state = $13, reason = $14, sequence = $15, correction_days = $16, correct_until = $17, called_at = $18,
			started_at = $19, held_at = $20, sent_at = $21, prepared_at = $22, content = $23, hash = $24, last_day = $25, changed_at = $26, version = version + 1
		WHERE id = $1 AND version = $2`, m.ID, m.Version, m.Series, m.Title, m.Purpose, m.Form, m.Place, m.Link, m.Day, m.StartsAt,
		m.EndsAt, m.sortKey(), m.State, m.Reason, m.Sequence, m.CorrectionDays, m.CorrectUntil, db.Time{Time: m.CalledAt},
		db.Time{Time: m.StartedAt}, db.Time{Time: m.HeldAt}, db.Time{Time: m.SentAt}, db.Time{Time: m.PreparedAt}, m.Content, m.Hash, m.Last, db.Instant(tx.Now()))
	if err != nil {
		return fmt.Errorf("keep meeting: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleMeeting)
	}
	m.Version++
	return nil
}

func insertParticipant(tx *db.Tx, id ID, p Participant) error {
	_, err := tx.Exec(`INSERT INTO meeting_participant (id, meeting_id, person_id, name, email, organisation, why, required, answer, note, answered_at,
			through, attended, invited)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`, p.ID, id, p.Person, p.Name, p.Email, p.Organisation, p.Why, p.Required,
		p.Answer, p.Note, db.Time{Time: p.AnsweredAt}, p.Through, p.Attended, p.Invited)
	return err
}

func keepParticipant(tx *db.Tx, p Participant) error {
	_, err := tx.Exec(`UPDATE meeting_participant SET why = $2, required = $3, answer = $4, note = $5, answered_at = $6, through = $7, attended = $8, invited = $9
		WHERE id = $1`, p.ID, p.Why, p.Required, p.Answer, p.Note, db.Time{Time: p.AnsweredAt}, p.Through, p.Attended, p.Invited)
	return err
}

func deleteParticipant(tx *db.Tx, id string) error {
	if _, err := tx.Exec(`DELETE FROM meeting_link WHERE participant_id = $1`, id); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM meeting_participant WHERE id = $1`, id)
	return err
}

func insertItem(tx *db.Tx, id ID, it Item) error {
	_, err := tx.Exec(`INSERT INTO meeting_item (id, meeting_id, position, title, aim, minutes, owner_id, owner_name, body, state, origin, source, proposer,
			notes, noted_by, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', '', 1)`, it.ID, id, it.position, it.Title, it.Aim, it.Minutes, it.Owner,
		it.OwnerName, it.Text, it.State, it.Origin, it.Source, it.Proposer)
	return err
}

// keepItem writes an item, takes its next version, and is Stale when somebody
// else has changed it.
func keepItem(tx *db.Tx, it Item) error {
	n, err := tx.Exec(`UPDATE meeting_item SET position = $3, title = $4, aim = $5, minutes = $6, owner_id = $7, owner_name = $8, body = $9, state = $10,
			notes = $11, noted_by = $12, noted_at = $13, version = version + 1
		WHERE id = $1 AND version = $2`, it.ID, it.Version, it.position, it.Title, it.Aim, it.Minutes, it.Owner, it.OwnerName, it.Text, it.State,
		it.Notes, it.NotedBy, db.Time{Time: it.NotedAt})
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, text.StaleItem)
	}
	return err
}

func setPosition(tx *db.Tx, id string, position int) error {
	_, err := tx.Exec(`UPDATE meeting_item SET position = $2 WHERE id = $1`, id, position)
	return err
}

func deleteItem(tx *db.Tx, id string) error {
	_, err := tx.Exec(`DELETE FROM meeting_item WHERE id = $1`, id)
	return err
}

func insertDecision(tx *db.Tx, id ID, d Decision) error {
	_, err := tx.Exec(`INSERT INTO meeting_decision (id, meeting_id, item_id, body, at) VALUES ($1, $2, $3, $4, $5)`, d.ID, id, d.Item, d.Text, db.Instant(d.At))
	return err
}

func deleteDecision(tx *db.Tx, id ID, decision string) (bool, error) {
	n, err := tx.Exec(`DELETE FROM meeting_decision WHERE id = $1 AND meeting_id = $2`, decision, id)
	return n > 0, err
}

func insertCorrection(tx *db.Tx, id ID, c Correction) error {
	_, err := tx.Exec(`INSERT INTO meeting_correction (id, meeting_id, item_id, name, body, state, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		c.ID, id, c.Item, c.Name, c.Text, c.State, db.Instant(c.At))
	return err
}

func settleCorrection(tx *db.Tx, id string, state CorrectionState) error {
	_, err := tx.Exec(`UPDATE meeting_correction SET state = $2 WHERE id = $1`, id, state)
	return err
}

// emailOf is a person's address as it is registered today.
func emailOf(tx *db.Tx, id organisation.PersonID) (string, error) {
	p, err := organisation.GetPerson(tx, id)
	if fault.Is(err, fault.NotFound) {
		return "", nil
	}
	return p.Email, err
}
