// Package network is for municipalities that meet in a network under a
// programme: which municipalities are members and as what, who of theirs takes
// part in which role, how many persons each may send, and when the network
// meets.
//
// A network is a subject of its own: its meetings and tasks belong to it. What
// belongs to one municipality in it – its baseline, its status reports, its
// tasks, its numbers – belongs to the membership, which is a subject as well.
package network

import (
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
)

// ID names a network.
type ID string

// MemberID names a municipality's membership of a network.
type MemberID string

// Kind and MemberKind are what networks and memberships are called in
// memberships, histories and needs.
const (
	Kind       = "network"
	MemberKind = "membership"
)

// State says whether a network is running.
type State string

// The states of a network.
const (
	Active State = "active"
	Closed State = "closed"
)

// Network is one network with everything about it.
type Network struct {
	ID        ID
	Programme *programme.Programme
	Details
	Agency        organisation.ID // that leads the network
	AgencyName    string
	ContactPerson organisation.Person // who the contact is
	State         State
	Start         calendar.Date // what its calendar is counted from
	BegunAt       time.Time
	UpdatedAt     time.Time
	Version       int64

	Members []*Member // today's and former, in order of name
	Roles   []Given   // of the agency's side
	Settled map[string]Settled

	calendar calendar.Calendar
	mine     []string // the caller's roles in it
}

// Details are what those who lead the network decide about it.
type Details struct {
	Name    string
	Purpose string
	Seats   int                   // how many persons a member may send to a meeting
	Contact organisation.PersonID // whom the public asks; empty for nobody
}

// Member is a municipality in a network.
type Member struct {
	ID           MemberID
	Network      ID
	Organisation organisation.ID
	Name         string
	Kind         string // of the programme's kinds of members; empty when it has none
	From         calendar.Date
	To           calendar.Date // the last day; zero while it lasts
	Version      int64
	Roles        []Given // today's and former
}

// Given is a role given to a person for a time.
type Given struct {
	ID           string
	Member       MemberID // empty on the agency's side
	Role         string
	Person       organisation.PersonID
	Name         string
	Title        string
	Email        string
	Organisation organisation.ID
	OrgName      string
	From         calendar.Date
	To           calendar.Date // the last day; zero while it lasts
}

// Settled is what people have settled about an activity.
type Settled struct {
	Done     bool
	Day      calendar.Date
	Last     calendar.Date // the last day; Day for what takes one
	StartsAt string        // "09:00"; empty when not settled
	EndsAt   string        // on the last day
	Place    string
	Reason   string // why the day lies outside its window
}

// Holds reports whether the role is held on the day.
func (g Given) Holds(day calendar.Date) bool { return lasts(g.From, g.To, day) }

// Never reports whether the role was given and ended on one day.
func (g Given) Never() bool { return !g.To.IsZero() && g.To.Before(g.From) }

// Clock is when on the day the activity is, in words; empty when not settled.
func (st Settled) Clock() string {
	clock := strings.ReplaceAll(st.StartsAt, ":", ".")
	if st.EndsAt != "" {
		clock += "–" + strings.ReplaceAll(st.EndsAt, ":", ".")
	}
	return clock
}

// Holds reports whether the membership lasts on the day.
func (m *Member) Holds(day calendar.Date) bool { return lasts(m.From, m.To, day) }

func lasts(from, to, day calendar.Date) bool {
	return !day.Before(from) && (to.IsZero() || !day.After(to))
}

// Current are the members on a day.
func (n *Network) Current(day calendar.Date) []*Member {
	var members []*Member
	for _, m := range n.Members {
		if m.Holds(day) {
			members = append(members, m)
		}
	}
	return members
}

// Member finds a membership by id.
func (n *Network) Member(id MemberID) (*Member, bool) {
	i := slices.IndexFunc(n.Members, func(m *Member) bool { return m.ID == id })
	if i < 0 {
		return nil, false
	}
	return n.Members[i], true
}

// Of is the membership that an organisation has on a day.
func (n *Network) Of(org organisation.ID, day calendar.Date) (*Member, bool) {
	i := slices.IndexFunc(n.Members, func(m *Member) bool { return m.Organisation == org && m.Holds(day) })
	if i < 0 {
		return nil, false
	}
	return n.Members[i], true
}

// Holders are those who hold a role for the member on a day.
func (m *Member) Holders(role string, day calendar.Date) []Given { return holders(m.Roles, role, day) }

func holders(roles []Given, role string, day calendar.Date) []Given {
	var held []Given
	for _, g := range roles {
		if g.Role == role && g.Holds(day) {
			held = append(held, g)
		}
	}
	return held
}

// People are those who take part for the member on a day, each once, in the
// order of the programme's roles.
func (m *Member) People(p *programme.Programme, day calendar.Date) []Given {
	var people []Given
	for _, role := range p.Roles {
		for _, g := range m.Holders(role.ID, day) {
			if !slices.ContainsFunc(people, func(had Given) bool { return had.Person == g.Person }) {
				people = append(people, g)
			}
		}
	}
	return people
}

// Lacks are the roles that the member must fill and that nobody holds on a day,
// nor from a later one.
func (m *Member) Lacks(p *programme.Programme, day calendar.Date) []*programme.Role {
	var lacking []*programme.Role
	for i := range p.Roles {
		role := &p.Roles[i]
		if role.Side != hostSide || !role.Needed || role.Everyone != "" {
			continue
		}
		if !slices.ContainsFunc(m.Roles, func(g Given) bool { return g.Role == role.ID && (g.Holds(day) || g.From.After(day)) }) {
			lacking = append(lacking, role)
		}
	}
	return lacking
}

// KindOf is what the member is, as the programme calls it.
func (n *Network) KindOf(m *Member) (*programme.Kind, bool) { return n.Programme.Network.Kind(m.Kind) }

// hostSide is the side of the municipalities.
const hostSide = "host"

// agencySide is the side that leads the network: the programme's first
// authority.
func (n *Network) agencySide() string {
	if len(n.Programme.Authorities) == 0 {
		return ""
	}
	return n.Programme.Authorities[0].ID
}

// lacking counts the members that must fill a role and don't.
func (n *Network) lacking(role string, day calendar.Date) int {
	count := 0
	for _, m := range n.Current(day) {
		if slices.ContainsFunc(m.Lacks(n.Programme, day), func(r *programme.Role) bool { return r.ID == role }) {
			count++
		}
	}
	return count
}
