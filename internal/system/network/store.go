package network

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/network/text"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const networkColumns = `n.id, n.programme, n.programme_version, n.name, n.purpose, n.agency_id, o.name, n.state, n.seats, n.start_day, n.contact_id, n.begun_at, n.updated_at, n.version,
	COALESCE(c.name, ''), COALESCE(c.title, ''), COALESCE(c.email, ''), COALESCE(c.phone, '')`

const networkFrom = ` FROM network_network n JOIN organisation_organisation o ON o.id = n.agency_id
	LEFT JOIN organisation_person c ON c.id = n.contact_id `

// row is a network without what belongs to it.
type row struct {
	Network
	programme string
	version   int
}

func scanNetwork(r db.Scanner) (n row, err error) {
	var begun, updated db.Time
	err = r.Scan(&n.ID, &n.programme, &n.version, &n.Name, &n.Purpose, &n.Agency, &n.AgencyName, &n.State, &n.Seats, &n.Start, &n.Contact, &begun, &updated, &n.Version,
		&n.ContactPerson.Name, &n.ContactPerson.Title, &n.ContactPerson.Email, &n.ContactPerson.Phone)
	n.ContactPerson.ID = n.Contact
	n.BegunAt, n.UpdatedAt = begun.Time, updated.Time
	return n, err
}

// load reads a network whole, in a constant number of statements.
func (s *Service) load(tx *db.Tx, id ID) (*Network, error) {
	found, err := db.One(tx, scanNetwork, `SELECT `+networkColumns+networkFrom+`WHERE n.id = $1`, id)
	if err != nil {
		return nil, err
	}
	n, err := s.known(tx, found)
	if err != nil {
		return nil, err
	}
	if n.Members, err = db.All(tx, scanMember, `SELECT `+memberColumns+` FROM network_member WHERE network_id = $1 ORDER BY organisation_name, from_day, id`, id); err != nil {
		return nil, fmt.Errorf("members: %w", err)
	}
	roles, err := db.All(tx, scanGiven, givenSelect+`WHERE r.network_id = $1 ORDER BY r.role, p.name, r.from_day, r.id`, id)
	if err != nil {
		return nil, fmt.Errorf("roles: %w", err)
	}
	n.share(roles)
	if n.Settled, err = settledIn(tx, id); err != nil {
		return nil, fmt.Errorf("activities: %w", err)
	}
	return n, nil
}

// known is a network with its programme.
func (s *Service) known(tx *db.Tx, found row) (*Network, error) {
	n := &found.Network
	p, err := s.Programmes.Get(tx, found.programme, found.version)
	n.Programme, n.calendar = p, s.Calendar
	return n, err
}

// share gives the roles to the members that they are for.
func (n *Network) share(roles []Given) {
	byID := make(map[MemberID]*Member, len(n.Members))
	for _, m := range n.Members {
		byID[m.ID] = m
	}
	for _, g := range roles {
		if m := byID[g.Member]; m != nil {
			m.Roles = append(m.Roles, g)
		} else {
			n.Roles = append(n.Roles, g)
		}
	}
}

const memberColumns = `id, network_id, organisation_id, organisation_name, kind, from_day, to_day, version`

func scanMember(r db.Scanner) (*Member, error) {
	m := &Member{}
	err := r.Scan(&m.ID, &m.Network, &m.Organisation, &m.Name, &m.Kind, &m.From, &m.To, &m.Version)
	return m, err
}

const givenSelect = `SELECT r.id, COALESCE(r.member_id, ''), r.role, r.person_id, p.name, p.title, p.email, r.organisation_id, o.name, r.from_day, r.to_day
	FROM network_role r JOIN organisation_person p ON p.id = r.person_id JOIN organisation_organisation o ON o.id = r.organisation_id `

func scanGiven(r db.Scanner) (g Given, err error) {
	err = r.Scan(&g.ID, &g.Member, &g.Role, &g.Person, &g.Name, &g.Title, &g.Email, &g.Organisation, &g.OrgName, &g.From, &g.To)
	return g, err
}

func settledIn(tx *db.Tx, id ID) (map[string]Settled, error) {
	type keyed struct {
		key string
		Settled
	}
	all, err := db.All(tx, func(r db.Scanner) (k keyed, err error) {
		var state string
		err = r.Scan(&k.key, &state, &k.Day, &k.Last, &k.StartsAt, &k.EndsAt, &k.Place, &k.Reason)
		k.Done = state == stateDone
		return k, err
	}, `SELECT key, state, day, last_day, starts_at, ends_at, place, reason FROM network_activity WHERE network_id = $1`, id)
	if err != nil {
		return nil, err
	}
	settled := make(map[string]Settled, len(all))
	for _, k := range all {
		settled[k.key] = k.Settled
	}
	return settled, nil
}

// How an activity that somebody has settled stands.
const (
	stateFixed = "fixed"
	stateDone  = "done"
)

func putSettled(tx *db.Tx, id ID, key string, st Settled) error {
	state := stateFixed
	if st.Done {
		state = stateDone
	}
	_, err := tx.Exec(`INSERT INTO network_activity (network_id, key, state, day, last_day, starts_at, ends_at, place, reason)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (network_id, key) DO UPDATE SET state = excluded.state, day = excluded.day, last_day = excluded.last_day,
			starts_at = excluded.starts_at, ends_at = excluded.ends_at, place = excluded.place, reason = excluded.reason`,
		id, key, state, st.Day, st.Last, st.StartsAt, st.EndsAt, st.Place, st.Reason)
	return err
}

// networkOf is the network that a membership is of.
func networkOf(tx *db.Tx, id MemberID) (ID, error) {
	of, err := db.One(tx, db.Text, `SELECT network_id FROM network_member WHERE id = $1`, id)
	return ID(of), err
}

func insertNetwork(tx *db.Tx, n *Network, once string) error {
	_, err := tx.Exec(`INSERT INTO network_network (id, programme, programme_version, name, purpose, agency_id, state, seats, start_day, contact_id, begun_at, updated_at, version, once)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		n.ID, n.Programme.ID, n.Programme.Version, n.Name, n.Purpose, n.Agency, string(n.State), n.Seats, n.Start, n.Contact,
		db.Instant(n.BegunAt), db.Instant(n.UpdatedAt), n.Version, db.Optional(once))
	return err
}

// begunOnce is the network that a wish has begun already.
func begunOnce(tx *db.Tx, once string) (id ID, already bool, err error) {
	found, already, err := db.Maybe(tx, db.Text, `SELECT id FROM network_network WHERE once = $1`, once)
	return ID(found), already, err
}

// touch takes the network's next version with what is decided about it; one
// that somebody else has changed in the meantime is Stale.
func touch(tx *db.Tx, n *Network) error {
	rows, err := tx.Exec(`UPDATE network_network SET name = $3, purpose = $4, seats = $5, contact_id = $6, state = $7, updated_at = $8, version = version + 1
		WHERE id = $1 AND version = $2`, n.ID, n.Version, n.Name, n.Purpose, n.Seats, n.Contact, string(n.State), db.Instant(tx.Now()))
	if err != nil {
		return fmt.Errorf("take the next version: %w", err)
	}
	if rows == 0 {
		return fault.New(fault.Stale, text.StaleNetwork)
	}
	n.Version++
	return nil
}

func insertMember(tx *db.Tx, m *Member) error {
	_, err := tx.Exec(`INSERT INTO network_member (id, network_id, organisation_id, organisation_name, kind, from_day, to_day, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, m.ID, m.Network, m.Organisation, m.Name, m.Kind, m.From, m.To, m.Version)
	return err
}

// touchMember takes the membership's next version.
func touchMember(tx *db.Tx, m *Member) error {
	rows, err := tx.Exec(`UPDATE network_member SET kind = $3, to_day = $4, version = version + 1 WHERE id = $1 AND version = $2`, m.ID, m.Version, m.Kind, m.To)
	if err != nil {
		return fmt.Errorf("take the next version: %w", err)
	}
	if rows == 0 {
		return fault.New(fault.Stale, text.StaleMembership)
	}
	m.Version++
	return nil
}

func insertRole(tx *db.Tx, n ID, g Given, by string) error {
	_, err := tx.Exec(`INSERT INTO network_role (id, network_id, member_id, role, person_id, organisation_id, from_day, to_day, given_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, g.ID, n, db.Optional(string(g.Member)), g.Role, g.Person, g.Organisation, g.From, g.To, by)
	return err
}

func endRole(tx *db.Tx, id string, last calendar.Date) error {
	_, err := tx.Exec(`UPDATE network_role SET to_day = $2 WHERE id = $1`, id, last)
	return err
}

// rowsOf reads networks themselves, without what belongs to them.
func rowsOf(tx *db.Tx, ids []string) ([]row, error) {
	var args []any
	in := db.In(&args, ids...)
	return db.All(tx, scanNetwork, `SELECT `+networkColumns+networkFrom+`WHERE n.id IN `+in, args...)
}

// named is a membership with the name of its network.
type named struct {
	member  MemberID
	name    string
	network string
	closed  bool
}

func membersNamed(tx *db.Tx, ids []string) ([]named, error) {
	var args []any
	in := db.In(&args, ids...)
	return db.All(tx, func(r db.Scanner) (n named, err error) {
		var state State
		err = r.Scan(&n.member, &n.name, &n.network, &state)
		n.closed = state == Closed
		return n, err
	}, `SELECT m.id, m.organisation_name, (SELECT n.name FROM network_network n WHERE n.id = m.network_id),
		(SELECT n.state FROM network_network n WHERE n.id = m.network_id) FROM network_member m WHERE m.id IN `+in, args...)
}

// selectNetworks finds the networks that the scope takes part in, in order of
// name.
func selectNetworks(tx *db.Tx, scope access.Scope, state State, after string, limit int) ([]row, error) {
	args := []any{string(state)}
	where := "n.state = $1 AND " + access.Where(tx, scope, Kind, "n.id", &args)
	if name, id, ok := cutCursor(after); ok {
		args = append(args, name, id)
		where += fmt.Sprintf(" AND (n.name, n.id) > ($%d, $%d)", len(args)-1, len(args))
	}
	args = append(args, limit)
	return db.All(tx, scanNetwork, `SELECT `+networkColumns+networkFrom+`WHERE `+where+fmt.Sprintf(` ORDER BY n.name, n.id LIMIT $%d`, len(args)), args...)
}

// membersOfEach are the current members of each of the networks, with their
// roles, in two statements.
func membersOfEach(tx *db.Tx, ids []ID) (members []*Member, roles []Given, err error) {
	if len(ids) == 0 {
		return nil, nil, nil
	}
	args := []any{tx.Today()}
	in := db.In(&args, ids...)
	if members, err = db.All(tx, scanMember, `SELECT `+memberColumns+` FROM network_member WHERE network_id IN `+in+
		` AND from_day <= $1 AND COALESCE(to_day, '9999-12-31') >= $1 ORDER BY organisation_name, id`, args...); err != nil {
		return nil, nil, fmt.Errorf("members: %w", err)
	}
	args = nil
	in = db.In(&args, ids...)
	if roles, err = db.All(tx, scanGiven, givenSelect+`WHERE r.network_id IN `+in+` ORDER BY r.role, p.name, r.from_day, r.id`, args...); err != nil {
		return nil, nil, fmt.Errorf("roles: %w", err)
	}
	return members, roles, nil
}

// municipalities are organisations that can become members.
func municipalities(tx *db.Tx) ([]organisation.Organisation, error) {
	return organisation.Find(tx, "", []organisation.Kind{organisation.Municipality}, "", mostMunicipalities)
}

const mostMunicipalities = 1000
