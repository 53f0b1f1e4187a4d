package intake

import (
	"fmt"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake/text"
)

const applicationColumns = `a.id, a.round_id, a.organisation_id, a.organisation_name, a.state, a.begun_name, a.begun_at, a.receipt, a.sent_at, a.sent_name, a.sent_hash,
	a.reason, a.place, a.choice, a.choice_place, a.choice_reason, a.answered_at, a.became_kind, a.became_id, a.became_address, a.version`

const applicationSelect = `SELECT ` + applicationColumns + ` FROM intake_application a `

func scanApplication(r db.Scanner) (*Application, error) {
	a := &Application{}
	var begun, sent, answered db.Time
	err := r.Scan(&a.ID, &a.round, &a.Organisation, &a.Name, &a.State, &a.BegunBy, &begun, &a.Receipt, &sent, &a.SentBy, &a.Hash, &a.Reason, &a.Place,
		&a.Choice.What, &a.Choice.Place, &a.Choice.Reason, &answered, &a.Became.Kind, &a.Became.ID, &a.Address, &a.Version)
	a.BegunAt, a.SentAt, a.AnsweredAt = begun.Time, sent.Time, answered.Time
	return a, err
}

// loadApplication reads an application with its round and those who write it.
func (s *Service) loadApplication(tx *db.Tx, id ID) (*Application, error) {
	a, err := db.One(tx, scanApplication, applicationSelect+`WHERE a.id = $1`, id)
	if err != nil {
		return nil, err
	}
	if a.Round, err = s.load(tx, a.round); err != nil {
		return nil, err
	}
	a.Writers, err = db.All(tx, func(r db.Scanner) (p organisation.Person, err error) {
		err = r.Scan(&p.ID, &p.Name, &p.Title, &p.Email, &p.Phone)
		return p, err
	}, `SELECT p.id, p.name, p.title, p.email, p.phone FROM intake_writer w JOIN organisation_person p ON p.id = w.person_id
		WHERE w.application_id = $1 ORDER BY w.added_at, p.id`, id)
	return a, err
}

// applicationsIn are the applications of a round, in order of name.
func applicationsIn(tx *db.Tx, r *Round) ([]*Application, error) {
	all, err := db.All(tx, scanApplication, applicationSelect+`WHERE a.round_id = $1 ORDER BY a.organisation_name, a.id`, r.ID)
	for _, a := range all {
		a.Round = r
	}
	return all, err
}

// applicationOf is an organisation's application in a round.
func applicationOf(tx *db.Tx, round RoundID, org organisation.ID) (*Application, bool, error) {
	return db.Maybe(tx, scanApplication, applicationSelect+`WHERE a.round_id = $1 AND a.organisation_id = $2`, round, org)
}

// applicationsOf are the applications that the scope has a part in, the newest
// first, with their rounds.
func (s *Service) applicationsOf(tx *db.Tx, scope access.Scope) ([]*Application, error) {
	var args []any
	where := access.Where(tx, scope, Kind, "a.id", &args)
	args = append(args, mostRounds)
	all, err := db.All(tx, scanApplication, applicationSelect+`WHERE `+where+fmt.Sprintf(` ORDER BY a.begun_at DESC, a.id LIMIT $%d`, len(args)), args...)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var ids []RoundID
	for _, a := range all {
		ids = append(ids, a.round)
	}
	rounds, err := s.roundsNamed(tx, ids)
	for _, a := range all {
		a.Round = rounds[a.round]
	}
	return all, err
}

func (s *Service) roundsNamed(tx *db.Tx, ids []RoundID) (map[RoundID]*Round, error) {
	var args []any
	in := db.In(&args, ids...)
	found, err := db.All(tx, scanRound, roundSelect+`WHERE r.id IN `+in, args...)
	rounds, err := s.allKnown(tx, found, err)
	byID := make(map[RoundID]*Round, len(rounds))
	for _, r := range rounds {
		byID[r.ID] = r
	}
	return byID, err
}

func applicationsNamed(tx *db.Tx, ids []string) ([]*Application, error) {
	var args []any
	in := db.In(&args, ids...)
	return db.All(tx, scanApplication, applicationSelect+`WHERE a.id IN `+in, args...)
}

func insertApplication(tx *db.Tx, a *Application) error {
	_, err := tx.Exec(`INSERT INTO intake_application (id, round_id, organisation_id, organisation_name, state, begun_name, begun_at, receipt, sent_name, sent_hash, reason,
		place, choice, choice_place, choice_reason, became_kind, became_id, became_address, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '', '', 0, '', 0, '', '', '', '', $9)`,
		a.ID, a.Round.ID, a.Organisation, a.Name, string(a.State), a.BegunBy, db.Instant(a.BegunAt), a.Receipt, a.Version)
	return err
}

// touch takes the application's next version.
func touch(tx *db.Tx, a *Application) error {
	n, err := tx.Exec(`UPDATE intake_application SET state = $3, sent_at = $4, sent_name = $5, sent_hash = $6, reason = $7, place = $8, choice = $9, choice_place = $10,
		choice_reason = $11, answered_at = $12, became_kind = $13, became_id = $14, became_address = $15, version = version + 1 WHERE id = $1 AND version = $2`,
		a.ID, a.Version, string(a.State), db.Time{Time: a.SentAt}, a.SentBy, a.Hash, a.Reason, a.Place, string(a.Choice.What), a.Choice.Place, a.Choice.Reason,
		db.Time{Time: a.AnsweredAt}, a.Became.Kind, a.Became.ID, a.Address)
	if err != nil {
		return fmt.Errorf("take the next version: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleApplication)
	}
	a.Version++
	return nil
}

func insertWriter(tx *db.Tx, id ID, person organisation.PersonID, by string) error {
	_, err := tx.Exec(`INSERT INTO intake_writer (application_id, person_id, added_by, added_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (application_id, person_id) DO NOTHING`, id, person, by, db.Instant(tx.Now()))
	return err
}

const reviewSelect = `SELECT application_id, person_id, person_name, points, answers, note, at, version FROM intake_review `

func scanReview(r db.Scanner) (v Review, err error) {
	var at db.Time
	err = r.Scan(&v.Application, &v.Person, &v.Name, db.JSON(&v.Points), db.JSON(&v.Answers), &v.Note, &at, &v.Version)
	v.At = at.Time
	return v, err
}

// reviewsIn are what all readers of a round think, by application.
func reviewsIn(tx *db.Tx, round RoundID) (map[ID][]Review, error) {
	all, err := db.All(tx, scanReview, reviewSelect+`WHERE round_id = $1 ORDER BY person_name, person_id`, round)
	by := map[ID][]Review{}
	for _, v := range all {
		by[v.Application] = append(by[v.Application], v)
	}
	return by, err
}

func reviewOf(tx *db.Tx, id ID, person organisation.PersonID) (Review, bool, error) {
	return db.Maybe(tx, scanReview, reviewSelect+`WHERE application_id = $1 AND person_id = $2`, id, person)
}

func putReview(tx *db.Tx, round RoundID, v Review) error {
	_, err := tx.Exec(`INSERT INTO intake_review (application_id, person_id, round_id, person_name, points, answers, note, at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (application_id, person_id) DO UPDATE SET points = excluded.points, answers = excluded.answers, note = excluded.note, at = excluded.at, version = excluded.version`,
		v.Application, v.Person, round, v.Name, db.JSON(v.Points), db.JSON(v.Answers), v.Note, db.Instant(v.At), v.Version)
	return err
}

// unread counts, by round, the applications that were sent and that a person
// has not weighed.
func unread(tx *db.Tx, rounds []RoundID, person string) (map[RoundID]int, error) {
	type counted struct {
		round RoundID
		n     int
	}
	args := []any{person, string(Submitted)}
	in := db.In(&args, rounds...)
	all, err := db.All(tx, func(r db.Scanner) (c counted, err error) {
		err = r.Scan(&c.round, &c.n)
		return c, err
	}, `SELECT a.round_id, COUNT(*) FROM intake_application a WHERE a.state = $2 AND a.round_id IN `+in+`
		AND NOT EXISTS (SELECT 1 FROM intake_review v WHERE v.application_id = a.id AND v.person_id = $1) GROUP BY a.round_id`, args...)
	by := map[RoundID]int{}
	for _, c := range all {
		by[c.round] = c.n
	}
	return by, err
}

// inStates counts, by state and round, the applications in one of the states.
func inStates(tx *db.Tx, rounds []RoundID, states ...State) (map[State]map[RoundID]int, error) {
	type counted struct {
		state State
		round RoundID
		n     int
	}
	var args []any
	among := db.In(&args, states...)
	in := db.In(&args, rounds...)
	all, err := db.All(tx, func(r db.Scanner) (c counted, err error) {
		err = r.Scan(&c.state, &c.round, &c.n)
		return c, err
	}, `SELECT state, round_id, COUNT(*) FROM intake_application WHERE state IN `+among+` AND round_id IN `+in+` GROUP BY state, round_id`, args...)
	by := map[State]map[RoundID]int{}
	for _, state := range states {
		by[state] = map[RoundID]int{}
	}
	for _, c := range all {
		by[c.state][c.round] = c.n
	}
	return by, err
}
