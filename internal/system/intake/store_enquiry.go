package intake

import (
	"fmt"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake/text"
)

const enquirySelect = `SELECT e.id, e.round_id, e.organisation_id, e.organisation_name, e.way, e.need, e.outcome, e.person_id, e.person_name, e.person_title, e.reach,
	e.entered_name, e.at, e.state, e.clarified_day, e.needs, e.process, e.start, e.people, e.answer, e.application_id, e.version FROM intake_enquiry e `

func scanEnquiry(r db.Scanner) (*Enquiry, error) {
	e := &Enquiry{}
	var at db.Time
	err := r.Scan(&e.ID, &e.round, &e.Organisation, &e.Name, &e.Way, &e.Need, &e.Outcome, db.OrEmpty(&e.Person), &e.Who, &e.Title, &e.Reach, &e.EnteredBy, &at,
		&e.State, &e.Clear.Day, &e.Clear.Needs, &e.Clear.Process, &e.Clear.Start, &e.Clear.People, &e.Answer, db.OrEmpty(&e.Application), &e.Version)
	e.At = at.Time
	return e, err
}

func (s *Service) loadEnquiry(tx *db.Tx, id EnquiryID) (*Enquiry, error) {
	e, err := db.One(tx, scanEnquiry, enquirySelect+`WHERE e.id = $1`, id)
	if err != nil {
		return nil, err
	}
	e.Round, err = s.load(tx, e.round)
	return e, err
}

// enquiriesOf are the enquiries that the scope has a part in, the newest first.
func (s *Service) enquiriesOf(tx *db.Tx, scope access.Scope) ([]*Enquiry, error) {
	var args []any
	where := access.Where(tx, scope, EnquiryKind, "e.id", &args)
	args = append(args, mostRounds)
	all, err := db.All(tx, scanEnquiry, enquirySelect+`WHERE `+where+fmt.Sprintf(` ORDER BY e.at DESC, e.id LIMIT $%d`, len(args)), args...)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var ids []RoundID
	for _, e := range all {
		ids = append(ids, e.round)
	}
	rounds, err := s.roundsNamed(tx, ids)
	for _, e := range all {
		e.Round = rounds[e.round]
	}
	return all, err
}

// enquiriesIn are the enquiries of a round, the newest first.
func enquiriesIn(tx *db.Tx, r *Round) ([]*Enquiry, error) {
	all, err := db.All(tx, scanEnquiry, enquirySelect+`WHERE e.round_id = $1 ORDER BY e.at DESC, e.id`, r.ID)
	for _, e := range all {
		e.Round = r
	}
	return all, err
}

// enquiryOf is the newest enquiry of an organisation in a round.
func enquiryOf(tx *db.Tx, round RoundID, org organisation.ID) (*Enquiry, bool, error) {
	return db.Maybe(tx, scanEnquiry, enquirySelect+`WHERE e.round_id = $1 AND e.organisation_id = $2 ORDER BY e.at DESC, e.id LIMIT 1`, round, org)
}

func askedOnce(tx *db.Tx, once string) (id EnquiryID, already bool, err error) {
	found, already, err := db.Maybe(tx, db.Text, `SELECT id FROM intake_enquiry WHERE once = $1`, once)
	return EnquiryID(found), already, err
}

func insertEnquiry(tx *db.Tx, e *Enquiry, once string) error {
	_, err := tx.Exec(`INSERT INTO intake_enquiry (id, round_id, organisation_id, organisation_name, way, need, outcome, person_id, person_name, person_title, reach,
		entered_name, at, state, needs, process, start, people, answer, version, once)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', '', '', '', '', $15, $16)`,
		e.ID, e.Round.ID, e.Organisation, e.Name, string(e.Way), e.Need, e.Outcome, db.Optional(string(e.Person)), e.Who, e.Title, e.Reach, e.EnteredBy, db.Instant(e.At),
		string(e.State), e.Version, db.Optional(once))
	return err
}

func touchEnquiry(tx *db.Tx, e *Enquiry) error {
	n, err := tx.Exec(`UPDATE intake_enquiry SET state = $3, clarified_day = $4, needs = $5, process = $6, start = $7, people = $8, answer = $9, application_id = $10,
		version = version + 1 WHERE id = $1 AND version = $2`,
		e.ID, e.Version, string(e.State), e.Clear.Day, e.Clear.Needs, e.Clear.Process, e.Clear.Start, e.Clear.People, e.Answer, db.Optional(string(e.Application)))
	if err != nil {
		return fmt.Errorf("take the next version: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleEnquiry)
	}
	e.Version++
	return nil
}
