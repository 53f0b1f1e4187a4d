package meeting

import (
	"fmt"
	"strings"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// held are the states of a meeting that has taken place.
const held = `('held', 'sent', 'locked')`

// sameKind is the condition under which m is a meeting of the kind of another:
// of the same activity, or of the same series.
const sameKind = `m.subject_kind = $1 AND m.subject_id = $2 AND (m.activity = $3 AND m.activity <> '' OR m.series = $4 AND m.series <> '')`

// previous is the last meeting of the same kind that has been held; nil when
// there is none.
func previous(tx *db.Tx, m *Meeting) (*Meeting, error) {
	return near(tx, m, `AND m.at < $5 AND m.state IN `+held+` ORDER BY m.at DESC, m.id DESC LIMIT 1`)
}

// following is the next meeting of the same kind that has not begun.
func following(tx *db.Tx, m *Meeting) (*Meeting, error) {
	return near(tx, m, `AND m.at > $5 AND m.state IN ('draft', 'called') ORDER BY m.at, m.id LIMIT 1`)
}

func near(tx *db.Tx, m *Meeting, which string) (*Meeting, error) {
	id, ok, err := db.Maybe(tx, db.Text, `SELECT m.id FROM meeting_meeting m WHERE `+sameKind+which, m.Ref.Kind, m.Ref.ID, m.Activity, m.Series, m.sortKey())
	if err != nil || !ok {
		return nil, err
	}
	return load(tx, ID(id))
}

// earliest are a subject's meetings that were not cancelled, in order.
func earliest(tx *db.Tx, ref subject.Ref, limit int) ([]ID, error) {
	ids, err := db.All(tx, db.Text, `SELECT id FROM meeting_meeting
		WHERE subject_kind = $1 AND subject_id = $2 AND state <> 'cancelled' ORDER BY at, id LIMIT $3`, ref.Kind, ref.ID, limit)
	all := make([]ID, len(ids))
	for i, id := range ids {
		all[i] = ID(id)
	}
	return all, err
}

func laterInSeries(tx *db.Tx, m *Meeting) ([]ID, error) {
	ids, err := db.All(tx, db.Text, `SELECT id FROM meeting_meeting
		WHERE series = $1 AND series <> '' AND at > $2 AND state IN ('draft', 'called') ORDER BY at, id`, m.Series, m.sortKey())
	all := make([]ID, len(ids))
	for i, id := range ids {
		all[i] = ID(id)
	}
	return all, err
}

// Listed is a meeting in a list.
type Listed struct {
	*Meeting
	Yes, Maybe, No, Missing int
	Mine                    *Participant // the caller's part; nil for none
	Proposals               int          // that wait for the organiser
	Corrections             int
}

const counted = `, (SELECT COUNT(*) FROM meeting_participant p WHERE p.meeting_id = m.id AND p.answer = 'yes'),
	(SELECT COUNT(*) FROM meeting_participant p WHERE p.meeting_id = m.id AND p.answer = 'maybe'),
	(SELECT COUNT(*) FROM meeting_participant p WHERE p.meeting_id = m.id AND p.answer = 'no'),
	(SELECT COUNT(*) FROM meeting_participant p WHERE p.meeting_id = m.id AND p.answer = ''),
	(SELECT COUNT(*) FROM meeting_item i WHERE i.meeting_id = m.id AND i.state = 'proposed'),
	(SELECT COUNT(*) FROM meeting_correction c WHERE c.meeting_id = m.id AND c.state = 'waiting')`

// counting adds what counted selects to a row that scanMeeting reads.
type counting struct {
	db.Scanner
	to []any
}

func (c counting) Scan(dest ...any) error { return c.Scanner.Scan(append(dest, c.to...)...) }

func scanListed(r db.Scanner) (l Listed, err error) {
	l.Meeting, err = scanMeeting(counting{r, []any{&l.Yes, &l.Maybe, &l.No, &l.Missing, &l.Proposals, &l.Corrections}})
	return l, err
}

// pageOf is a page of a list in order of time, backwards when desc is set.
func pageOf(tx *db.Tx, scope access.Scope, where string, args []any, after string, desc bool, limit int) ([]Listed, error) {
	sign, order := ">", "m.at, m.id"
	if desc {
		sign, order = "<", "m.at DESC, m.id DESC"
	}
	if at, id, ok := strings.Cut(after, "|"); ok {
		args = append(args, at, id)
		where += fmt.Sprintf(" AND (m.at, m.id) %s ($%d, $%d)", sign, len(args)-1, len(args))
	}
	args = append(args, limit)
	all, err := db.All(tx, scanListed, `SELECT `+columns+counted+` FROM meeting_meeting m WHERE `+where+fmt.Sprintf(` ORDER BY %s LIMIT $%d`, order, len(args)), args...)
	if err != nil {
		return nil, fmt.Errorf("list meetings: %w", err)
	}
	for _, l := range all {
		l.lapse(tx.Today())
	}
	return all, addMine(tx, scope, all)
}

// addMine adds the caller's part in each.
func addMine(tx *db.Tx, scope access.Scope, all []Listed) error {
	if len(all) == 0 || scope.Person == "" {
		return nil
	}
	ids := make([]string, len(all))
	for i, l := range all {
		ids[i] = string(l.ID)
	}
	args := []any{scope.Person}
	type part struct {
		meeting ID
		Participant
	}
	parts, err := db.All(tx, func(r db.Scanner) (p part, err error) {
		p.Participant, err = scanParticipant(counting{r, []any{&p.meeting}})
		return p, err
	}, `SELECT `+participantColumns+`, meeting_id FROM meeting_participant WHERE person_id = $1 AND person_id <> '' AND meeting_id IN `+db.In(&args, ids...), args...)
	if err != nil {
		return err
	}
	for i := range all {
		for j := range parts {
			if parts[j].meeting == all[i].ID {
				all[i].Mine = &parts[j].Participant
			}
		}
	}
	return nil
}

// ofSubject are a subject's meetings: those to come, or those past.
func ofSubject(tx *db.Tx, scope access.Scope, ref subject.Ref, past bool, after string, limit int) ([]Listed, error) {
	args := []any{ref.Kind, ref.ID}
	return pageOf(tx, scope, `m.subject_kind = $1 AND m.subject_id = $2 AND `+when(past), args, after, past, limit)
}

func when(past bool) string {
	if past {
		return `m.state NOT IN ('draft', 'called', 'running')`
	}
	return `m.state IN ('draft', 'called', 'running')`
}

// mine are the meetings that the caller takes part in, or calls.
func mine(tx *db.Tx, scope access.Scope, past bool, after string, limit int) ([]Listed, error) {
	args := []any{scope.Person}
	where := `m.id IN (SELECT p.meeting_id FROM meeting_participant p WHERE p.person_id = $1 AND p.person_id <> '') AND ` + when(past) +
		` AND ` + access.Among(tx, scope, "m.subject_kind", "m.subject_id", &args)
	return pageOf(tx, scope, where, args, after, past, limit)
}

// waiting are the meetings that ask something of the caller or are near: those
// that they take part in, and those that they call, up to a day; an invitation
// that they have not answered however far ahead.
func waiting(tx *db.Tx, scope access.Scope, until calendar.Date, limit int) ([]Listed, error) {
	args := []any{scope.Person, until.String() + "U"}
	where := `m.id IN (SELECT p.meeting_id FROM meeting_participant p WHERE p.person_id = $1 AND p.person_id <> ''
			UNION SELECT o.id FROM meeting_meeting o WHERE o.organiser_id = $1)
		AND m.state IN ('draft', 'called', 'running', 'held', 'sent')
		AND (m.at <= $2 OR m.state = 'called' AND m.id IN (SELECT p.meeting_id FROM meeting_participant p WHERE p.person_id = $1 AND p.person_id <> '' AND p.answer = ''))
		AND ` + access.Among(tx, scope, "m.subject_kind", "m.subject_id", &args)
	return pageOf(tx, scope, where, args, "", true, limit)
}

// between are meetings of subjects of a kind, in order of time.
func between(tx *db.Tx, kind string, ids []string, from, to calendar.Date, limit int) ([]*Meeting, error) {
	args := []any{kind, from.String(), to.String() + "U", limit}
	where := ""
	if ids != nil {
		if len(ids) == 0 {
			return nil, nil
		}
		where = ` AND m.subject_id IN ` + db.In(&args, ids...)
	}
	all, err := db.All(tx, scanMeeting, `SELECT `+columns+` FROM meeting_meeting m
		WHERE m.subject_kind = $1 AND m.at >= $2 AND m.at < $3`+where+` ORDER BY m.at, m.id LIMIT $4`, args...)
	if err != nil {
		return nil, fmt.Errorf("meetings between days: %w", err)
	}
	for _, m := range all {
		m.lapse(tx.Today())
	}
	return all, nil
}

func readParticipantsOfEach(tx *db.Tx, meetings []*Meeting) error {
	if len(meetings) == 0 {
		return nil
	}
	byID := map[ID]*Meeting{}
	ids := make([]ID, len(meetings))
	for i, m := range meetings {
		byID[m.ID], ids[i] = m, m.ID
		m.Participants = nil
	}
	var args []any
	in := db.In(&args, ids...)
	_, err := db.All(tx, func(r db.Scanner) (p Participant, err error) {
		var of ID
		if p, err = scanParticipant(counting{r, []any{&of}}); err == nil {
			byID[of].Participants = append(byID[of].Participants, p)
		}
		return p, err
	}, `SELECT `+participantColumns+`, meeting_id FROM meeting_participant WHERE meeting_id IN `+in+` ORDER BY name, id`, args...)
	return err
}
