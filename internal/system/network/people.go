package network

import (
	"context"
	"slices"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Gift is a role that is to be given.
type Gift struct {
	Role   string
	Person organisation.PersonID
	From   calendar.Date // zero for today
}

const longestNote = 1000

// toldRole is a role as history remembers it.
type toldRole struct {
	Role   string        `json:"role"`
	Person string        `json:"person"`
	From   calendar.Date `json:"from"`
	To     calendar.Date `json:"to"`
}

func (g Given) told() toldRole { return toldRole{g.Role, g.Name, g.From, g.To} }

// Give gives somebody of the municipality a role.
//
// Faults: Forbidden for who may not; Conflict when they have it already, or
// somebody else has a role that one person holds; Invalid with fields.
func (s *Service) Give(ctx context.Context, scope access.Scope, id MemberID, gift Gift) error {
	return s.changeRoles(ctx, scope, id, func(tx *db.Tx, m *Membership) error {
		given, err := s.give(tx, scope, m.Network, m.Member, gift)
		if err != nil {
			return err
		}
		return m.record(tx, scope, audit.Change{Noun: "role", NounID: given.ID, Verb: "given", After: given.told()})
	})
}

// HandOver ends a role that somebody holds and gives it to somebody else from
// a day on. That the first one had it is kept.
//
// Faults: as Give; NotFound for a role that nobody holds.
func (s *Service) HandOver(ctx context.Context, scope access.Scope, id MemberID, roleID string, to organisation.PersonID, from calendar.Date, note string) error {
	return s.changeRoles(ctx, scope, id, func(tx *db.Tx, m *Membership) error {
		held, err := m.held(roleID, tx.Today())
		if err != nil {
			return err
		}
		if from.IsZero() {
			from = tx.Today()
		}
		var checks fault.Checks
		checks.Need(to != held.Person, "person", text.SamePerson)
		checks.Need(from.After(held.From) || from == tx.Today(), "from", text.HandOverTooEarly)
		checkWords(&checks, "note", note)
		if err := checks.Err(); err != nil {
			return err
		}
		before := held.told()
		if held, err = m.end(tx, held, from.AddDays(-1)); err != nil {
			return err
		}
		given, err := s.give(tx, scope, m.Network, m.Member, Gift{Role: held.Role, Person: to, From: from})
		if err != nil {
			return err
		}
		return m.record(tx, scope, audit.Change{Noun: "role", NounID: given.ID, Verb: "handed-over", Reason: note, Before: before, After: given.told()})
	})
}

// EndRole ends a role: from now on the person doesn't have it, but that they
// had it is kept.
//
// Faults: Forbidden for who may not; NotFound for a role that nobody holds.
func (s *Service) EndRole(ctx context.Context, scope access.Scope, id MemberID, roleID string) error {
	return s.changeRoles(ctx, scope, id, func(tx *db.Tx, m *Membership) error {
		held, err := m.held(roleID, tx.Today())
		if err != nil {
			return err
		}
		before := held.told()
		if held, err = m.end(tx, held, tx.Today().AddDays(-1)); err != nil {
			return err
		}
		return m.record(tx, scope, audit.Change{Noun: "role", NounID: held.ID, Verb: "ended", Before: before, After: held.told()})
	})
}

func (s *Service) changeRoles(ctx context.Context, scope access.Scope, id MemberID, do func(*db.Tx, *Membership) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := s.leadMember(tx, scope, id)
		if err != nil {
			return err
		}
		if !m.Holds(tx.Today()) {
			return conflict(text.HasLeft)
		}
		if err := do(tx, m); err != nil {
			return err
		}
		if err := touchMember(tx, m.Member); err != nil {
			return err
		}
		if err := s.admitAll(tx, scope, m.Network, m.Member); err != nil {
			return err
		}
		return s.refillOf(tx, scope, m.Network.ID)
	})
}

// held is a role that is held today or later.
func (m *Member) held(roleID string, today calendar.Date) (Given, error) {
	for _, g := range m.Roles {
		if g.ID == roleID && (g.To.IsZero() || !g.To.Before(today)) {
			return g, nil
		}
	}
	return Given{}, fault.New(fault.NotFound, text.NoSuchRole)
}

// end ends a role with a day; one given and ended on the same day was never
// held.
func (m *Member) end(tx *db.Tx, g Given, last calendar.Date) (Given, error) {
	if last.Before(g.From) {
		last = g.From.AddDays(-1)
	}
	g.To = last
	for i := range m.Roles {
		if m.Roles[i].ID == g.ID {
			m.Roles[i] = g
		}
	}
	return g, endRole(tx, g.ID, last)
}

// give gives a role; m is nil for a role of the agency's side.
func (s *Service) give(tx *db.Tx, scope access.Scope, n *Network, m *Member, gift Gift) (Given, error) {
	if gift.From.IsZero() {
		gift.From = tx.Today()
	}
	role, known := n.Programme.Role(gift.Role)
	var checks fault.Checks
	checks.Need(known && role.Everyone == "" && (role.Side == hostSide) == (m != nil), "role", text.NoSuchRole)
	checks.Need(gift.From.Year() >= firstYear && gift.From.Year() <= lastYear, "from", text.DayMissing)
	if err := checks.Err(); err != nil {
		return Given{}, err
	}
	person, org, err := candidate(tx, n, role, m, gift.Person)
	if err != nil {
		return Given{}, err
	}
	held := n.Roles
	if m != nil {
		held = m.Roles
	}
	for _, g := range held {
		lasts := g.Role == role.ID && (g.To.IsZero() || !g.To.Before(gift.From)) && (g.To.IsZero() || !g.To.Before(g.From))
		switch {
		case lasts && g.Person == person.ID:
			return Given{}, conflict(func(l i18n.Lang) string { return text.HasRoleAlready(l, person.Name, i18n.Lower(role.Name.In(l))) })
		case lasts && !role.Many:
			return Given{}, conflict(func(l i18n.Lang) string { return text.RoleIsHeld(l, g.Name, i18n.Lower(role.Name.In(l))) })
		}
	}
	given := Given{
		ID: tx.NewID(), Role: role.ID, Person: person.ID, Name: person.Name, Title: person.Title, Email: person.Email, Organisation: org, From: gift.From,
	}
	if m != nil {
		given.Member, given.OrgName = m.ID, m.Name
		m.Roles = append(m.Roles, given)
	} else {
		given.OrgName = n.AgencyName
		n.Roles = append(n.Roles, given)
	}
	return given, insertRole(tx, n.ID, given, scope.Person)
}

// Assist gives somebody a role of the agency's side by name, such as the
// consultant who assists it; they may work elsewhere.
//
// Faults: Forbidden for who doesn't lead the network; as Give.
func (s *Service) Assist(ctx context.Context, scope access.Scope, id ID, gift Gift) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		given, err := s.give(tx, scope, n, nil, gift)
		if err != nil {
			return err
		}
		if err := touch(tx, n); err != nil {
			return err
		}
		if err := s.admitAll(tx, scope, n, n.Members...); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: "role", NounID: given.ID, Verb: "given", After: given.told()})
	})
}

// Relieve ends a role of the agency's side. Faults: as Assist.
func (s *Service) Relieve(ctx context.Context, scope access.Scope, id ID, roleID string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		side := &Member{Roles: n.Roles}
		held, err := side.held(roleID, tx.Today())
		if err != nil {
			return err
		}
		before := held.told()
		if held, err = side.end(tx, held, tx.Today().AddDays(-1)); err != nil {
			return err
		}
		if err := touch(tx, n); err != nil {
			return err
		}
		if err := s.admitAll(tx, scope, n, n.Members...); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: "role", NounID: held.ID, Verb: "ended", Before: before, After: held.told()})
	})
}

// candidate is somebody who can be given a role, with the organisation that
// they are in: the municipality's people for its roles; for those of the
// agency's side its people, and consultants who assist it.
func candidate(tx *db.Tx, n *Network, role *programme.Role, m *Member, id organisation.PersonID) (organisation.Person, organisation.ID, error) {
	if m == nil || role.Side != hostSide {
		return assistant(tx, n.Agency, id)
	}
	person, ok, err := employed(tx, m.Organisation, id)
	if err == nil && !ok {
		err = invalid("person", text.NoSuchCandidate)
	}
	return person, m.Organisation, err
}

// employed finds somebody who works in an organisation.
func employed(tx *db.Tx, org organisation.ID, id organisation.PersonID) (organisation.Person, bool, error) {
	people, err := organisation.PeopleIn(tx, org, tx.Today())
	i := slices.IndexFunc(people, func(p organisation.Member) bool { return p.ID == id })
	if err != nil || i < 0 {
		return organisation.Person{}, false, err
	}
	return people[i].Person, true, nil
}

// assistant is somebody of the agency, or a consultant.
func assistant(tx *db.Tx, agency organisation.ID, id organisation.PersonID) (organisation.Person, organisation.ID, error) {
	person, ok, err := employed(tx, agency, id)
	if err != nil || ok {
		return person, agency, err
	}
	none := invalid("person", text.NoSuchCandidate)
	if person, err = organisation.GetPerson(tx, id); err != nil {
		if fault.Is(err, fault.NotFound) {
			err = none
		}
		return organisation.Person{}, "", err
	}
	holdings, err := organisation.HoldingsOf(tx, id, tx.Today())
	if err != nil {
		return organisation.Person{}, "", err
	}
	for _, h := range holdings {
		if h.Role == access.Consultant {
			return person, organisation.ID(h.Organisation), nil
		}
	}
	return organisation.Person{}, "", none
}

// Assistants are the network with those who can be given a role of the agency's
// side: the agency's own people and consultants.
//
// Faults: NotFound when it doesn't exist or the scope is no member of it.
func (s *Service) Assistants(ctx context.Context, scope access.Scope, id ID) (*Network, []organisation.Person, error) {
	var n *Network
	var people []organisation.Person
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if n, err = s.find(tx, scope, id); err != nil || !n.MayLead() {
			return err
		}
		people, err = assistants(tx, n.Agency)
		return err
	})
	return n, people, err
}

func assistants(tx *db.Tx, agency organisation.ID) ([]organisation.Person, error) {
	people, err := organisation.Holding(tx, access.Consultant, tx.Today())
	if err != nil {
		return nil, err
	}
	own, err := organisation.PeopleIn(tx, agency, tx.Today())
	for _, p := range own {
		people = append(people, p.Person)
	}
	return once(people), err
}

// once leaves out those who have been named already.
func once(people []organisation.Person) []organisation.Person {
	var each []organisation.Person
	for _, p := range people {
		if !slices.ContainsFunc(each, func(had organisation.Person) bool { return had.ID == p.ID }) {
			each = append(each, p)
		}
	}
	return each
}

// Staffing is a membership with those who can be given its roles.
//
// Faults: NotFound when it doesn't exist or the scope is no member of it.
func (s *Service) Staffing(ctx context.Context, scope access.Scope, id MemberID) (*Membership, []organisation.Person, error) {
	var m *Membership
	var people []organisation.Person
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if m, err = s.findMember(tx, scope, id); err != nil || !m.MayLead() {
			return err
		}
		all, err := organisation.PeopleIn(tx, m.Organisation, tx.Today())
		for _, p := range all {
			people = append(people, p.Person)
		}
		people = once(people)
		return err
	})
	return m, people, err
}

func checkWords(c *fault.Checks, field, words string) {
	c.Need(utf8.RuneCountInString(words) <= longestNote, field, func(l i18n.Lang) string { return text.TooLong(l, longestNote) })
	c.Need(!cpr.In(words), field, text.NoCpr)
}
