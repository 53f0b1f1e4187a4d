package network

import (
	"fmt"

	"tovholder/internal/core/meeting"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/network/text"
)

// gatheringRows are what is kept about meetings, by meeting.
type gatheringRows struct {
	rules         map[meeting.ID]Rules
	registrations map[meeting.ID][]Registration
	quotas        map[quotaKey]quota
}

type quotaKey struct {
	meeting meeting.ID
	member  MemberID
}

type quota struct {
	quotaKey
	seats  int
	reason string
}

const registrationColumns = `r.id, r.meeting_id, r.network_id, COALESCE(r.member_id, ''), r.person_id, r.name, r.email, r.organisation, r.state, r.position,
	r.participant_id, r.asked_at, r.seated_at, r.ended_at, r.ended_why,
	EXISTS (SELECT 1 FROM organisation_role w WHERE w.person_id = r.person_id AND w.organisation_id = m.organisation_id
		AND w.role <> $1 AND w.from_day <= $2 AND (w.to_day IS NULL OR w.to_day >= $2))`

const registrationFrom = ` FROM network_registration r LEFT JOIN network_member m ON m.id = r.member_id `

func scanRegistration(r db.Scanner) (one Registration, err error) {
	var asked, seated, ended db.Time
	err = r.Scan(&one.ID, &one.Meeting, &one.Network, &one.Member, &one.Person, &one.Name, &one.Email, &one.Organisation, &one.State, &one.position,
		&one.participant, &asked, &seated, &ended, &one.Why, &one.employed)
	one.AskedAt, one.SeatedAt, one.EndedAt = asked.Time, seated.Time, ended.Time
	return one, err
}

// rowsFor reads what is kept about the meetings, in three statements.
func rowsFor(tx *db.Tx, meetings []*meeting.Meeting) (*gatheringRows, error) {
	rows := &gatheringRows{map[meeting.ID]Rules{}, map[meeting.ID][]Registration{}, map[quotaKey]quota{}}
	if len(meetings) == 0 {
		return rows, nil
	}
	ids := make([]meeting.ID, len(meetings))
	for i, m := range meetings {
		ids[i] = m.ID
		rows.rules[m.ID] = Rules{GuestsAllowed: true}
	}
	var args []any
	_, err := db.All(tx, func(r db.Scanner) (of meeting.ID, err error) {
		var rules Rules
		err = r.Scan(&of, &rules.RegisterUntil, &rules.Capacity, &rules.GuestsAllowed, &rules.Version)
		rows.rules[of] = rules
		return of, err
	}, `SELECT meeting_id, register_until, capacity, guests, version FROM network_gathering WHERE meeting_id IN `+db.In(&args, ids...), args...)
	if err != nil {
		return nil, fmt.Errorf("rules: %w", err)
	}
	args = []any{access.CitizenRole, tx.Today()}
	registered, err := db.All(tx, scanRegistration, `SELECT `+registrationColumns+registrationFrom+`WHERE r.meeting_id IN `+db.In(&args, ids...)+` ORDER BY r.position, r.id`, args...)
	if err != nil {
		return nil, fmt.Errorf("registrations: %w", err)
	}
	for _, r := range registered {
		rows.registrations[r.Meeting] = append(rows.registrations[r.Meeting], r)
	}
	args = nil
	quotas, err := db.All(tx, func(r db.Scanner) (q quota, err error) {
		err = r.Scan(&q.meeting, &q.member, &q.seats, &q.reason)
		return q, err
	}, `SELECT meeting_id, member_id, seats, reason FROM network_quota WHERE meeting_id IN `+db.In(&args, ids...), args...)
	if err != nil {
		return nil, fmt.Errorf("quotas: %w", err)
	}
	for _, q := range quotas {
		rows.quotas[q.quotaKey] = q
	}
	return rows, nil
}

// claim takes the gathering's next version before anything is read of it, so
// that two who ask for its last seat come one after the other.
func claim(tx *db.Tx, n ID, of meeting.ID) error {
	_, err := tx.Exec(`INSERT INTO network_gathering (meeting_id, network_id, register_until, capacity, guests, version)
		VALUES ($1, $2, NULL, 0, TRUE, 1) ON CONFLICT (meeting_id) DO UPDATE SET version = network_gathering.version + 1`, of, n)
	return err
}

// keepRules writes the rules of a gathering that has been claimed.
func keepRules(tx *db.Tx, of meeting.ID, r Rules) error {
	_, err := tx.Exec(`UPDATE network_gathering SET register_until = $2, capacity = $3, guests = $4 WHERE meeting_id = $1`,
		of, r.RegisterUntil, r.Capacity, r.GuestsAllowed)
	return err
}

func registrationByID(tx *db.Tx, id RegistrationID) (Registration, error) {
	return registrationWhere(tx, `r.id = $3`, string(id))
}

// registrationOf is the latest registration of a meeting's participant.
func registrationOf(tx *db.Tx, participant string) (Registration, error) {
	return registrationWhere(tx, `r.participant_id = $3 AND r.participant_id <> '' ORDER BY r.position DESC LIMIT 1`, participant)
}

func registrationWhere(tx *db.Tx, where, value string) (Registration, error) {
	r, ok, err := db.Maybe(tx, scanRegistration, `SELECT `+registrationColumns+registrationFrom+`WHERE `+where, access.CitizenRole, tx.Today(), value)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NoSuchRegistration)
	}
	return r, err
}

func insertRegistration(tx *db.Tx, r Registration, by string) error {
	_, err := tx.Exec(`INSERT INTO network_registration (id, meeting_id, network_id, member_id, person_id, name, email, organisation, state, position,
			participant_id, asked_at, asked_by, seated_at, ended_why)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '')`,
		r.ID, r.Meeting, r.Network, db.Optional(string(r.Member)), r.Person, r.Name, r.Email, r.Organisation, r.State, r.position,
		r.participant, db.Instant(r.AskedAt), by, db.Time{Time: r.SeatedAt})
	return err
}

func keepRegistration(tx *db.Tx, r Registration) error {
	_, err := tx.Exec(`UPDATE network_registration SET state = $2, participant_id = $3, seated_at = $4, ended_at = $5, ended_why = $6 WHERE id = $1`,
		r.ID, r.State, r.participant, db.Time{Time: r.SeatedAt}, db.Time{Time: r.EndedAt}, r.Why)
	return err
}

func putQuota(tx *db.Tx, of meeting.ID, m MemberID, seats int, reason string) error {
	_, err := tx.Exec(`INSERT INTO network_quota (meeting_id, member_id, seats, reason) VALUES ($1, $2, $3, $4)
		ON CONFLICT (meeting_id, member_id) DO UPDATE SET seats = excluded.seats, reason = excluded.reason`, of, m, seats, reason)
	return err
}

func dropQuota(tx *db.Tx, of meeting.ID, m MemberID) error {
	_, err := tx.Exec(`DELETE FROM network_quota WHERE meeting_id = $1 AND member_id = $2`, of, m)
	return err
}

// gatheringsFrom are the meetings with registrations on a day or later, or
// without a day, of one network or, when n is empty, of all.
func gatheringsFrom(tx *db.Tx, n ID, day calendar.Date) ([]gatheringKey, error) {
	args := []any{day.String()}
	where := ""
	if n != "" {
		args, where = append(args, n), ` AND g.network_id = $2`
	}
	return db.All(tx, func(r db.Scanner) (k gatheringKey, err error) {
		err = r.Scan(&k.network, &k.meeting)
		return k, err
	}, `SELECT g.network_id, g.meeting_id FROM network_gathering g JOIN meeting_meeting m ON m.id = g.meeting_id
		WHERE m.at >= $1 AND m.state IN ('draft', 'called')`+where+` ORDER BY m.at, g.meeting_id`, args...)
}

type gatheringKey struct {
	network ID
	meeting meeting.ID
}

// publicRow is a network with how many municipalities are in it today.
type publicRow struct {
	row
	members int
}

// publicRows are the networks that run, in order of name; one when id is not
// empty.
func publicRows(tx *db.Tx, id ID) ([]publicRow, error) {
	args := []any{string(Active), tx.Today()}
	where := ""
	if id != "" {
		args, where = append(args, id), ` AND n.id = $3`
	}
	return db.All(tx, func(r db.Scanner) (p publicRow, err error) {
		p.row, err = scanNetwork(further{r, &p.members})
		return p, err
	}, `SELECT `+networkColumns+`, (SELECT COUNT(*) FROM network_member m WHERE m.network_id = n.id AND m.from_day <= $2 AND (m.to_day IS NULL OR m.to_day >= $2))`+
		networkFrom+`WHERE n.state = $1`+where+` ORDER BY n.name, n.id`, args...)
}

// further adds a column to a row that scanNetwork reads.
type further struct {
	db.Scanner
	to any
}

func (f further) Scan(dest ...any) error { return f.Scanner.Scan(append(dest, f.to)...) }
