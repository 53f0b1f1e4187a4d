package intake

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake/text"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// The agency and the contact person are looked up one by one, so that the rounds
// are found by their index and nobody else is read.
const roundSelect = `SELECT r.id, r.programme, r.programme_version, r.title, r.words, r.season, r.opens_day, r.deadline, r.places, r.kinds, r.agency_id,
	(SELECT name FROM organisation_organisation WHERE id = r.agency_id), r.contact_id, (SELECT name FROM organisation_person WHERE id = r.contact_id),
	(SELECT title FROM organisation_person WHERE id = r.contact_id), (SELECT email FROM organisation_person WHERE id = r.contact_id),
	(SELECT phone FROM organisation_person WHERE id = r.contact_id), r.network_id, r.state, r.decided_at, r.reason, r.updated_at, r.version FROM intake_round r `

// row is a round without its programme and readers.
type row struct {
	Round
	programme string
	version   int
}

func scanRound(r db.Scanner) (n row, err error) {
	var decided, updated db.Time
	err = r.Scan(&n.ID, &n.programme, &n.version, &n.Title, &n.Words, &n.Season, &n.Opens, &n.Deadline, &n.Places, db.JSON(&n.Kinds), &n.Agency, &n.AgencyName,
		&n.Contact, &n.Person.Name, &n.Person.Title, &n.Person.Email, &n.Person.Phone, &n.Network, &n.State, &decided, &n.Reason, &updated, &n.Version)
	n.DecidedAt, n.UpdatedAt, n.Person.ID = decided.Time, updated.Time, n.Contact
	return n, err
}

func (s *Service) known(tx *db.Tx, found row) (*Round, error) {
	r := &found.Round
	p, err := s.Programmes.Get(tx, found.programme, found.version)
	r.Programme = p
	return r, err
}

func (s *Service) load(tx *db.Tx, id RoundID) (*Round, error) {
	found, err := db.One(tx, scanRound, roundSelect+`WHERE r.id = $1`, id)
	if err != nil {
		return nil, err
	}
	r, err := s.known(tx, found)
	if err != nil {
		return nil, err
	}
	r.Readers, err = db.All(tx, func(row db.Scanner) (one Reader, err error) {
		err = row.Scan(&one.Person, &one.Name, &one.Title, &one.Organisation, &one.OrgName)
		return one, err
	}, `SELECT d.person_id, p.name, p.title, d.organisation_id, o.name FROM intake_reader d JOIN organisation_person p ON p.id = d.person_id
		JOIN organisation_organisation o ON o.id = d.organisation_id WHERE d.round_id = $1 ORDER BY p.name, p.id`, id)
	return r, err
}

// mostRounds is how many rounds are shown at most.
const mostRounds = 100

// roundsSince are the rounds whose deadline is not before a day, the earliest
// deadline first.
func (s *Service) roundsSince(tx *db.Tx, day calendar.Date) ([]*Round, error) {
	found, err := db.All(tx, scanRound, roundSelect+`WHERE r.deadline >= $1 ORDER BY r.deadline, r.id LIMIT $2`, day, mostRounds)
	return s.allKnown(tx, found, err)
}

// roundsOf are the rounds that the scope has a part in holding.
func (s *Service) roundsOf(tx *db.Tx, scope access.Scope, since calendar.Date) ([]*Round, error) {
	args := []any{since}
	where := access.Where(tx, scope, RoundKind, "r.id", &args)
	args = append(args, mostRounds)
	found, err := db.All(tx, scanRound, roundSelect+`WHERE r.deadline >= $1 AND `+where+fmt.Sprintf(` ORDER BY r.deadline, r.id LIMIT $%d`, len(args)), args...)
	return s.allKnown(tx, found, err)
}

func (s *Service) allKnown(tx *db.Tx, found []row, err error) ([]*Round, error) {
	if err != nil {
		return nil, err
	}
	rounds := make([]*Round, len(found))
	for i, one := range found {
		if rounds[i], err = s.known(tx, one); err != nil {
			return nil, err
		}
	}
	return rounds, nil
}

func insertRound(tx *db.Tx, r *Round, once string) error {
	_, err := tx.Exec(`INSERT INTO intake_round (id, programme, programme_version, title, words, season, opens_day, deadline, places, kinds, agency_id, contact_id,
		network_id, state, updated_at, version, once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
		r.ID, r.Programme.ID, r.Programme.Version, r.Title, r.Words, r.Season, r.Opens, r.Deadline, r.Places, db.JSON(r.Kinds), r.Agency, r.Contact,
		r.Network, string(r.State), db.Instant(r.UpdatedAt), r.Version, db.Optional(once))
	return err
}

// announcedOnce is the round that a wish has announced already.
func announcedOnce(tx *db.Tx, once string) (id RoundID, already bool, err error) {
	found, already, err := db.Maybe(tx, db.Text, `SELECT id FROM intake_round WHERE once = $1`, once)
	return RoundID(found), already, err
}

// touchRound takes the round's next version; one that somebody else has changed
// in the meantime is Stale.
func touchRound(tx *db.Tx, r *Round) error {
	n, err := tx.Exec(`UPDATE intake_round SET title = $3, words = $4, season = $5, opens_day = $6, deadline = $7, places = $8, kinds = $9, contact_id = $10,
		network_id = $11, state = $12, decided_at = $13, updated_at = $14, reason = $15, version = version + 1 WHERE id = $1 AND version = $2`,
		r.ID, r.Version, r.Title, r.Words, r.Season, r.Opens, r.Deadline, r.Places, db.JSON(r.Kinds), r.Contact, r.Network, string(r.State),
		db.Time{Time: r.DecidedAt}, db.Instant(tx.Now()), r.Reason)
	if err != nil {
		return fmt.Errorf("take the next version: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleRound)
	}
	r.Version++
	return nil
}

func insertReader(tx *db.Tx, id RoundID, one Reader, by string) error {
	_, err := tx.Exec(`INSERT INTO intake_reader (round_id, person_id, organisation_id, added_by, added_at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (round_id, person_id) DO NOTHING`, id, one.Person, one.Organisation, by, db.Instant(tx.Now()))
	return err
}

func dropReader(tx *db.Tx, id RoundID, person organisation.PersonID) error {
	_, err := tx.Exec(`DELETE FROM intake_reader WHERE round_id = $1 AND person_id = $2`, id, person)
	return err
}

// waitingFor names the organisations that wait for the next round of a
// programme, the longest first.
func waitingFor(tx *db.Tx, programme string) ([]Waiter, error) {
	scan := func(r db.Scanner) (w Waiter, err error) {
		err = r.Scan(&w.Application, &w.Enquiry, &w.Organisation, &w.Name, &w.Title)
		return w, err
	}
	waiting, err := db.All(tx, scan, `SELECT a.id, '', a.organisation_id, a.organisation_name, r.title FROM intake_application a JOIN intake_round r ON r.id = a.round_id
		WHERE a.state = $1 AND r.programme = $2 ORDER BY a.sent_at, a.id LIMIT $3`, string(Waiting), programme, mostRounds)
	if err != nil {
		return nil, err
	}
	asked, err := db.All(tx, scan, `SELECT '', e.id, e.organisation_id, e.organisation_name, r.title FROM intake_enquiry e JOIN intake_round r ON r.id = e.round_id
		WHERE e.state = $1 AND r.programme = $2 ORDER BY e.at, e.id LIMIT $3`, string(WaitsForRound), programme, mostRounds)
	return append(waiting, asked...), err
}
