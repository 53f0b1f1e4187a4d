package network

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// participantRole is the role that somebody of a municipality gets who is
// registered without one, where the programme has it.
const participantRole = "deltager"

// Register asks for a seat at a meeting for somebody of the municipality. They
// get it when the municipality has a place left and the room one as well, else
// they wait in the municipality's own order. Who is registered already stays as
// they are.
//
// Faults: NotFound when the meeting or the membership doesn't exist for the
// scope; Forbidden for who may register neither others nor this person;
// Conflict when registration is closed, and for a person who needs a role
// first; Invalid with the field "person".
func (s *Service) Register(ctx context.Context, scope access.Scope, of meeting.ID, id MemberID, person organisation.PersonID) (r Registration, err error) {
	err = s.seating(ctx, scope, of, id, person, func(tx *db.Tx, m *Membership, g *Gathering) error {
		if had, ok := g.find(person); ok {
			if had.Member != id {
				return conflict(func(l i18n.Lang) string { return text.RegisteredElsewhere(l, had.Name, had.Organisation) })
			}
			r = had
			return nil
		}
		if !g.Open(tx.Today()) && (!m.LeadsNetwork() || !g.Changes()) {
			return g.closed()
		}
		who, err := s.enlist(tx, scope, m, person)
		if err != nil {
			return err
		}
		r, err = s.ask(tx, scope, g, m, who)
		return err
	})
	return r, err
}

// seating runs a use case that gives a municipality's people seats at a
// meeting; person is whom it is about.
func (s *Service) seating(ctx context.Context, scope access.Scope, of meeting.ID, id MemberID, person organisation.PersonID, do func(*db.Tx, *Membership, *Gathering) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := s.findMember(tx, scope, id)
		if err != nil {
			return err
		}
		if !m.MayLead() && string(person) != scope.Person {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyTheseRegister(l, m.Leaders(l, tx.Today())) })
		}
		g, err := s.claimed(tx, m.Network, of)
		if err != nil {
			return err
		}
		if _, ok := g.Of(id); !ok || !m.Holds(tx.Today()) {
			return conflict(text.HasLeft)
		}
		return do(tx, m, g)
	})
}

// claimed is the gathering, for whoever changes it.
func (s *Service) claimed(tx *db.Tx, n *Network, of meeting.ID) (*Gathering, error) {
	if _, err := gather(tx, n, of); err != nil {
		return nil, err
	}
	if err := claim(tx, n.ID, of); err != nil {
		return nil, err
	}
	return gather(tx, n, of)
}

// closed is the fault of registering when that can't be any more: it says whom
// to ask, as long as somebody can still do something about it.
func (g *Gathering) closed() error {
	switch {
	case g.Meeting.State == meeting.Cancelled:
		return conflict(text.MeetingIsCancelled)
	case !g.Changes():
		return conflict(text.MeetingIsOver)
	}
	name, email := g.Asks()
	return conflict(func(l i18n.Lang) string { return text.RegistrationIsClosed(l, g.RegisterUntil, name, email) })
}

// find is a person's registration for the meeting, whichever municipality it is
// for.
func (g *Gathering) find(person organisation.PersonID) (Registration, bool) {
	for _, p := range g.Places {
		if r, ok := p.Of(person); ok {
			return r, true
		}
	}
	return Registration{}, false
}

// enlist is somebody of the municipality who takes part in the network. Who
// works there without a role in it becomes a participant.
func (s *Service) enlist(tx *db.Tx, scope access.Scope, m *Membership, id organisation.PersonID) (organisation.Person, error) {
	person, works, err := employed(tx, m.Organisation, id)
	switch {
	case err != nil:
		return person, err
	case !works:
		return person, invalid("person", text.NotEmployed)
	case m.takesPart(id, tx.Today()):
		return person, nil
	}
	if role, ok := m.Network.Programme.Role(participantRole); !ok || role.Side != hostSide || !m.MayLead() {
		return person, conflict(func(l i18n.Lang) string { return text.NeedsRole(l, person.Name, m.roleNames(l)) })
	}
	given, err := s.give(tx, scope, m.Network, m.Member, Gift{Role: participantRole, Person: id})
	if err != nil {
		return person, err
	}
	if err := touchMember(tx, m.Member); err != nil {
		return person, err
	}
	if err := s.admitAll(tx, scope, m.Network, m.Member); err != nil {
		return person, err
	}
	return person, m.record(tx, scope, givenChange(given))
}

// roleNames are the roles that a municipality's people can be given.
func (m *Membership) roleNames(l i18n.Lang) string {
	var names []string
	for _, role := range m.Network.Programme.Roles {
		if role.Side == hostSide && role.Everyone == "" {
			names = append(names, i18n.Lower(role.Name.In(l)))
		}
	}
	return i18n.List(l, names)
}

// Withdraw takes a registration back; who has waited longest moves up. Each
// person withdraws themselves, who leads the membership its people, who leads
// the network everybody.
//
// Faults: NotFound when it doesn't exist for the scope; Forbidden for who may
// not; Conflict when the meeting has begun; Stale for another version of the
// gathering than the one that was seen, unless it is AnyVersion.
func (s *Service) Withdraw(ctx context.Context, scope access.Scope, id RegistrationID, reason string, version int64) error {
	return s.registered(ctx, scope, id, version, func(tx *db.Tx, _ *Membership, g *Gathering, r Registration) error {
		var c fault.Checks
		checkWords(&c, "reason", reason)
		if err := c.Err(); err != nil {
			return err
		}
		if r.State == Over {
			return nil // by a second click
		}
		if err := s.end(tx, scope, g, r, Withdrawn, reason); err != nil {
			return err
		}
		return s.refill(tx, scope, g)
	})
}

// Swap lets somebody else of the municipality take over a seat, or a place in
// the order of those who wait.
//
// Faults: as Withdraw and Register; Conflict when the other has a seat already.
func (s *Service) Swap(ctx context.Context, scope access.Scope, id RegistrationID, to organisation.PersonID, version int64) (r Registration, err error) {
	err = s.registered(ctx, scope, id, version, func(tx *db.Tx, m *Membership, g *Gathering, old Registration) error {
		if m == nil || old.State == Over {
			return conflict(text.NothingToSwap)
		}
		if had, ok := g.find(to); ok {
			switch {
			case had.ID == old.ID:
				return invalid("person", text.SwapSamePerson)
			case had.Member != old.Member:
				return conflict(func(l i18n.Lang) string { return text.RegisteredElsewhere(l, had.Name, had.Organisation) })
			case had.State == HasSeat:
				return conflict(func(l i18n.Lang) string { return text.HasSeatAlready(l, had.Name) })
			}
			if err := s.end(tx, scope, g, had, Swapped, ""); err != nil {
				return err
			}
		}
		who, err := s.enlist(tx, scope, m, to)
		if err != nil {
			return err
		}
		if err := s.end(tx, scope, g, old, Swapped, ""); err != nil {
			return err
		}
		r = g.registration(tx, m, who)
		r.State, r.position, r.SeatedAt = old.State, old.position, old.SeatedAt
		if r.State == HasSeat {
			r.SeatedAt = tx.Now()
		}
		r.AskedAt = tx.Now()
		return s.enter(tx, scope, g, r)
	})
	return r, err
}

// AnyVersion stands for the version of a gathering where what somebody does to
// one registration is meant whatever has become of the others.
const AnyVersion = 0

// registered runs a use case on a registration; m is nil for a guest's.
func (s *Service) registered(ctx context.Context, scope access.Scope, id RegistrationID, version int64, do func(tx *db.Tx, m *Membership, g *Gathering, r Registration) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := registrationByID(tx, id)
		if err != nil {
			return err
		}
		var m *Membership
		var n *Network
		if r.Member == "" {
			n, err = s.lead(tx, scope, r.Network)
		} else if m, err = s.findMember(tx, scope, r.Member); err == nil {
			n = m.Network
			if !m.MayLead() && string(r.Person) != scope.Person {
				err = fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyTheseRegister(l, m.Leaders(l, tx.Today())) })
			}
		} else if fault.Is(err, fault.NotFound) {
			err = fault.New(fault.NotFound, text.NoSuchRegistration)
		}
		if err != nil {
			return err
		}
		g, err := s.claimed(tx, n, r.Meeting)
		if err != nil {
			return err
		}
		switch {
		case !g.Changes():
			return g.closed()
		case version != AnyVersion && version != g.Version-1: // it was claimed just now
			return fault.New(fault.Stale, text.StaleGathering)
		}
		if r, err = registrationByID(tx, id); err != nil { // as it stands now that it is claimed
			return err
		}
		return do(tx, m, g, r)
	})
}

// organising runs a use case of those who lead the network on a gathering.
func (s *Service) organising(ctx context.Context, scope access.Scope, id ID, of meeting.ID, do func(*db.Tx, *Gathering) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		g, err := s.claimed(tx, n, of)
		if err != nil {
			return err
		}
		if !g.Changes() {
			return g.closed()
		}
		if err := do(tx, g); err != nil {
			return err
		}
		return s.refill(tx, scope, g)
	})
}

// Invite adds a guest, who counts in the room but in nobody's quota.
//
// Faults: Forbidden for who doesn't lead the network; Invalid with fields;
// Conflict when no guests are allowed, or the room is full.
func (s *Service) Invite(ctx context.Context, scope access.Scope, id ID, of meeting.ID, guest meeting.Guest) error {
	guest.Name, guest.Email, guest.Organisation = oneLine(guest.Name), strings.TrimSpace(guest.Email), oneLine(guest.Organisation)
	return s.organising(ctx, scope, id, of, func(tx *db.Tx, g *Gathering) error {
		var c fault.Checks
		c.Need(guest.Name != "" && utf8.RuneCountInString(guest.Name) <= longestName && !cpr.In(guest.Name), "name", text.GuestNameMissing)
		c.Need(guest.Email != "" && organisation.ValidEmail(guest.Email), "email", text.GuestEmailWrong)
		c.Need(utf8.RuneCountInString(guest.Organisation) <= longestName && !cpr.In(guest.Organisation), "organisation", func(l i18n.Lang) string { return text.TooLong(l, longestName) })
		if err := c.Err(); err != nil {
			return err
		}
		if !g.GuestsAllowed {
			return conflict(text.NoGuests)
		}
		if slices.ContainsFunc(g.Guests, func(r Registration) bool { return strings.EqualFold(r.Email, guest.Email) }) {
			return nil // by a second click
		}
		if free, limited := g.Room(); limited && free == 0 {
			return conflict(text.RoomIsFull)
		}
		r := g.registration(tx, nil, organisation.Person{Name: guest.Name, Email: guest.Email})
		r.Organisation, r.State, r.SeatedAt = guest.Organisation, HasSeat, tx.Now()
		return s.enter(tx, scope, g, r)
	})
}

// Widen lets a municipality send another number of persons to one meeting.
//
// Faults: Forbidden for who doesn't lead the network; Invalid with fields;
// NotFound for a municipality that is no member.
func (s *Service) Widen(ctx context.Context, scope access.Scope, id ID, of meeting.ID, member MemberID, seats int, reason string) error {
	return s.organising(ctx, scope, id, of, func(tx *db.Tx, g *Gathering) error {
		p, ok := g.Of(member)
		if !ok {
			return fault.New(fault.NotFound, text.NoSuchMembership)
		}
		usual := g.Network.Seats
		var c fault.Checks
		c.Need(seats >= max(usual, len(p.Seated)) && seats <= mostSeats, "seats", func(l i18n.Lang) string { return text.RaiseWrong(l, max(usual, len(p.Seated)), mostSeats) })
		c.Need(seats == usual || strings.TrimSpace(reason) != "", "reason", text.RaiseReasonMissing)
		checkWords(&c, "reason", reason)
		if err := c.Err(); err != nil {
			return err
		}
		before := p.Quota
		if p.Quota, p.Reason = seats, strings.TrimSpace(reason); seats == usual {
			p.Reason = ""
			if err := dropQuota(tx, of, member); err != nil {
				return err
			}
		} else if err := putQuota(tx, of, member, seats, p.Reason); err != nil {
			return err
		}
		return g.Network.record(tx, scope, g.change("raised", reason, toldSeat{Meeting: g.Meeting.Title, Organisation: p.Member.Name, Seats: before}, toldSeat{Meeting: g.Meeting.Title, Organisation: p.Member.Name, Seats: seats}))
	})
}

// Arrange decides about registration for a meeting.
//
// Faults: Forbidden for who doesn't lead the network; Stale for another version;
// Invalid with fields.
func (s *Service) Arrange(ctx context.Context, scope access.Scope, id ID, of meeting.ID, rules Rules) error {
	return s.organising(ctx, scope, id, of, func(tx *db.Tx, g *Gathering) error {
		if rules.Version != g.Version-1 { // it was claimed just now
			return fault.New(fault.Stale, text.StaleGathering)
		}
		day := g.Meeting.Day
		var c fault.Checks
		within := func(d calendar.Date) bool {
			return d.IsZero() || d.Year() >= firstYear && (day.IsZero() || !d.After(day))
		}
		c.Need(within(rules.RegisterUntil), "register_until", text.UntilWrong)
		c.Need(rules.Capacity >= 0 && rules.Capacity <= mostCapacity, "capacity", func(l i18n.Lang) string { return text.CapacityWrong(l, mostCapacity) })
		if err := c.Err(); err != nil {
			return err
		}
		before := g.Rules
		g.RegisterUntil, g.Capacity, g.GuestsAllowed = rules.RegisterUntil, rules.Capacity, rules.GuestsAllowed
		if err := keepRules(tx, of, g.Rules); err != nil {
			return err
		}
		return g.Network.record(tx, scope, g.change("arranged", "", before.told(g.Meeting.Title), rules.told(g.Meeting.Title)))
	})
}

// Attend notes who of those with a seat came to the meeting. Whoever is not named
// keeps what was noted.
//
// Faults: Forbidden for who doesn't lead the network; NotFound for a
// registration that has no seat; Conflict before the meeting has begun, and when
// its minutes have been sent.
func (s *Service) Attend(ctx context.Context, scope access.Scope, id ID, of meeting.ID, came map[RegistrationID]meeting.Attendance) error {
	g, err := s.Registrations(ctx, scope, id, of)
	if err != nil {
		return err
	}
	if !g.Network.MayLead() {
		return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, g.Network.AgencyName) })
	}
	seated := slices.Clone(g.Guests)
	for _, p := range g.Places {
		seated = append(seated, p.Seated...)
	}
	noted := map[string]meeting.Attendance{}
	for registration, a := range came {
		i := slices.IndexFunc(seated, func(r Registration) bool { return r.ID == registration })
		if i < 0 {
			return fault.New(fault.NotFound, text.NoSuchRegistration)
		}
		noted[seated[i].participant] = a
	}
	return s.Meetings.Attend(ctx, scope, of, noted)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Candidates are those who can be registered for a municipality: its people in
// the network first, then the others who work there; only the caller for who
// may not register others.
//
// Faults: NotFound when the membership doesn't exist for the scope.
func (s *Service) Candidates(ctx context.Context, scope access.Scope, id MemberID) (m *Membership, people []organisation.Person, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if m, err = s.findMember(tx, scope, id); err != nil {
			return err
		}
		people, err = m.candidates(tx, scope, staff{})
		return err
	})
	return m, people, err
}

// candidates are those who can be registered for the municipality by the caller.
func (m *Membership) candidates(tx *db.Tx, scope access.Scope, known staff) ([]organisation.Person, error) {
	all, err := known.of(tx, m.Organisation)
	if err != nil {
		return nil, err
	}
	var people, others []organisation.Person
	for _, p := range all {
		switch {
		case !m.MayLead() && string(p.ID) != scope.Person:
		case m.takesPart(p.ID, tx.Today()):
			people = append(people, p.Person)
		default:
			others = append(others, p.Person)
		}
	}
	return once(append(people, others...)), nil
}
