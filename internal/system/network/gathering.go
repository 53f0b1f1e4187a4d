package network

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Gathering is a meeting of a network with who is registered for it.
type Gathering struct {
	Network *Network
	Meeting *meeting.Meeting
	Rules
	Places []Places       // of each municipality that is a member on the meeting's day, in order of name
	Guests []Registration // who come besides, outside the municipalities' quotas
	Former []Registration // ended, the latest last

	asked    int // the last position
	answered map[string]meeting.Participant
}

// Rules are what those who lead the network decide about registration for one
// meeting. The zero days are the usual ones.
type Rules struct {
	RegisterUntil calendar.Date // the last day for registration
	Capacity      int           // how many the room holds, without the agency's own people; 0 for no limit
	GuestsAllowed bool
	Version       int64
}

const (
	registerBefore = 7 // days before the meeting
	mostCapacity   = 2000
)

// Places are one municipality's at a meeting.
type Places struct {
	Member  *Member
	Quota   int    // how many persons it may send
	Reason  string // why that is another number than the network's; empty when it is not
	Seated  []Registration
	Waiting []Registration // in the order in which they asked
}

// Free is how many of the places nobody has.
func (p Places) Free() int { return max(0, p.Quota-len(p.Seated)) }

// Of is a person's registration among these; false when they have none.
func (p Places) Of(person organisation.PersonID) (Registration, bool) {
	for _, r := range slices.Concat(p.Seated, p.Waiting) {
		if r.Person == person {
			return r, true
		}
	}
	return Registration{}, false
}

// Came is how many of those who had a seat came to the meeting.
func (p Places) Came() int {
	n := 0
	for _, r := range p.Seated {
		if r.Attended == meeting.Came {
			n++
		}
	}
	return n
}

// RegistrationState says whether somebody has a seat.
type RegistrationState string

// The states of a registration.
const (
	HasSeat RegistrationState = "seated"
	Waits   RegistrationState = "waiting"
	Over    RegistrationState = "ended"
)

// Ending is why a registration is over.
type Ending string

// The endings.
const (
	Withdrawn Ending = "withdrawn"
	Declined  Ending = "declined" // said no to the invitation
	Swapped   Ending = "swapped"  // somebody else has taken it over
	Left      Ending = "left"     // is no longer in the municipality, or it not in the network
)

// RegistrationID names a registration.
type RegistrationID string

// Registration is somebody's wish to take part in a meeting, and what has come
// of it.
type Registration struct {
	ID           RegistrationID
	Meeting      meeting.ID
	Network      ID
	Member       MemberID              // empty for a guest
	Person       organisation.PersonID // empty for a guest
	Name         string
	Email        string
	Organisation string
	State        RegistrationState
	AskedAt      time.Time
	SeatedAt     time.Time
	EndedAt      time.Time
	Why          Ending
	Answer       meeting.Answer     // to the invitation
	Attended     meeting.Attendance // whether they came

	position    int
	participant string
	employed    bool // still works in the municipality
}

// MovedUp reports whether the seat became free later than it was asked for.
func (r Registration) MovedUp() bool { return r.State == HasSeat && r.SeatedAt.After(r.AskedAt) }

// Seats is how many have a seat, guests among them.
func (g *Gathering) Seats() int {
	n := len(g.Guests)
	for _, p := range g.Places {
		n += len(p.Seated)
	}
	return n
}

// Waiting is how many wait for a seat.
func (g *Gathering) Waiting() int {
	n := 0
	for _, p := range g.Places {
		n += len(p.Waiting)
	}
	return n
}

// Room is how many more the room holds; limited is false where it has no limit.
func (g *Gathering) Room() (free int, limited bool) {
	if g.Capacity == 0 {
		return 0, false
	}
	return max(0, g.Capacity-g.Seats()), true
}

// Of are one municipality's places.
func (g *Gathering) Of(id MemberID) (*Places, bool) {
	i := slices.IndexFunc(g.Places, func(p Places) bool { return p.Member.ID == id })
	if i < 0 {
		return nil, false
	}
	return &g.Places[i], true
}

// takes reports whether there is a seat for one more of the municipality.
func (g *Gathering) takes(p *Places) bool {
	free, limited := g.Room()
	return p.Free() > 0 && (!limited || free > 0)
}

// Open reports whether members can still register.
func (g *Gathering) Open(today calendar.Date) bool {
	return g.Changes() && (g.RegisterUntil.IsZero() || !today.After(g.RegisterUntil))
}

// Changes reports whether who has a seat can still change.
func (g *Gathering) Changes() bool {
	return g.Network.State == Active && (g.Meeting.State == meeting.Draft || g.Meeting.State == meeting.Called)
}

// Asks is whom members ask when registration is closed: the network's contact
// person, else whoever calls the meeting.
func (g *Gathering) Asks() (name, email string) {
	if g.Network.ContactPerson.Name != "" {
		return g.Network.ContactPerson.Name, g.Network.ContactPerson.Email
	}
	return g.Meeting.OrganiserName, g.Meeting.OrganiserEmail
}

// Registrations is who is registered for a meeting of a network.
//
// Faults: NotFound when the meeting doesn't exist or the scope is no member of
// its network.
func (s *Service) Registrations(ctx context.Context, scope access.Scope, id ID, of meeting.ID) (*Gathering, error) {
	var g *Gathering
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		n, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		g, err = gather(tx, n, of)
		return err
	})
	return g, err
}

// PlacesOf are one municipality's places at a meeting, with what else is known
// of the gathering.
//
// Faults: NotFound when either doesn't exist for the scope.
func (s *Service) PlacesOf(ctx context.Context, scope access.Scope, id MemberID, of meeting.ID) (m *Membership, g *Gathering, p Places, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if m, err = s.findMember(tx, scope, id); err != nil {
			return err
		}
		if g, err = gather(tx, m.Network, of); err != nil {
			return err
		}
		own, ok := g.Of(id)
		if !ok {
			return conflict(text.HasLeft)
		}
		p = *own
		return nil
	})
	return m, g, p, err
}

// gather reads a meeting of the network with its registrations.
func gather(tx *db.Tx, n *Network, of meeting.ID) (*Gathering, error) {
	m, err := meeting.Get(tx, of)
	if err != nil {
		return nil, fmt.Errorf("gather: %w", err)
	}
	if m.Ref != (subject.Ref{Kind: Kind, ID: string(n.ID)}) {
		return nil, fault.New(fault.NotFound, text.NoSuchGathering)
	}
	all, err := gatherEach(tx, n, []*meeting.Meeting{m})
	if err != nil {
		return nil, fmt.Errorf("gather: %w", err)
	}
	return all[0], nil
}

// gatherEach reads who is registered for each of the network's meetings, in a
// constant number of statements. Those who take part must have been read.
func gatherEach(tx *db.Tx, n *Network, meetings []*meeting.Meeting) ([]*Gathering, error) {
	rows, err := rowsFor(tx, meetings)
	if err != nil {
		return nil, err
	}
	all := make([]*Gathering, len(meetings))
	for i, m := range meetings {
		all[i] = rows.gathering(n, m, tx.Today())
	}
	return all, nil
}

// gathering puts together what was read about one meeting.
func (rows *gatheringRows) gathering(n *Network, m *meeting.Meeting, today calendar.Date) *Gathering {
	g := &Gathering{Network: n, Meeting: m, Rules: rows.rules[m.ID], answered: map[string]meeting.Participant{}}
	if !m.Day.IsZero() {
		if g.RegisterUntil.IsZero() {
			g.RegisterUntil = m.Day.AddDays(-registerBefore)
		}
	}
	for _, p := range m.Participants {
		g.answered[p.ID] = p
	}
	for _, member := range n.Current(g.day(today)) {
		p := Places{Member: member, Quota: n.Seats}
		if q, other := rows.quotas[quotaKey{m.ID, member.ID}]; other {
			p.Quota, p.Reason = q.seats, q.reason
		}
		g.Places = append(g.Places, p)
	}
	for _, r := range rows.registrations[m.ID] {
		g.asked = max(g.asked, r.position)
		g.put(r, today)
	}
	return g
}

// day is the one on which a municipality must be a member: the meeting's, or
// today while that is not settled.
func (g *Gathering) day(today calendar.Date) calendar.Date {
	if g.Meeting.Day.IsZero() {
		return today
	}
	return g.Meeting.Day
}

// put puts a registration where it belongs. Whoever has left has no seat any
// more, whether or not that has been written down.
func (g *Gathering) put(r Registration, today calendar.Date) {
	if p, ok := g.answered[r.participant]; ok {
		r.Answer, r.Attended = p.Answer, p.Attended
	}
	if r.State == Over {
		g.Former = append(g.Former, r)
		return
	}
	if r.Member == "" {
		g.Guests = append(g.Guests, r)
		return
	}
	p, ok := g.Of(r.Member)
	switch {
	case !ok || g.Changes() && !p.Member.has(r, today):
		r.State, r.Why = Over, Left
		g.Former = append(g.Former, r)
	case r.State == HasSeat:
		p.Seated = append(p.Seated, r)
	default:
		p.Waiting = append(p.Waiting, r)
	}
}

// has reports whether a person is still one of the municipality's people in the
// network.
func (m *Member) has(r Registration, today calendar.Date) bool {
	return r.employed && m.takesPart(r.Person, today)
}

// takesPart reports whether a person has a role of the municipality's, today or
// later.
func (m *Member) takesPart(person organisation.PersonID, today calendar.Date) bool {
	return slices.ContainsFunc(m.Roles, func(g Given) bool {
		return g.Person == person && !g.Never() && (g.To.IsZero() || !g.To.Before(today))
	})
}

// Beside are the links that the page of a network's meeting shows.
func beside(l i18n.Lang, id, noun, nounID string) []subject.Tab {
	if noun != meeting.Noun {
		return nil
	}
	return []subject.Tab{{Text: text.ToRegistration(l), Href: RegistrationAddress(ID(id), meeting.ID(nounID))}}
}

// RegistrationAddress is where one registers for a meeting.
func RegistrationAddress(id ID, of meeting.ID) string {
	return id.Address() + "/moeder/" + string(of) + "/tilmelding"
}
