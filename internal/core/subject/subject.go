// Package subject is what the shared nouns belong to. A form, a plan, a
// meeting, a task, an indicator is always somebody's: a course's, later a
// network's or a citizen's pathway's. The system that owns a kind of subject
// registers here how its subjects are found by a caller, who is in them, and
// what it wants to be told; the shared nouns never know the system.
//
// Every use case on a shared noun goes through Read or Write: they find the
// subject within the caller's scope in the transaction of the use case, so
// that finding is authorising, and one who is no member gets "not found".
package subject

import (
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Ref names a subject.
type Ref struct{ Kind, ID string }

// Subject is a subject as one caller sees it today.
type Subject struct {
	Ref
	Name     string    // "Nørrekær Kommune"
	Over     i18n.Text // what it is: "Individuelt rådgivningsforløb"
	Lead     string    // a line about it, in the caller's language
	State    string    // how it stands, in the caller's language; empty for nothing to say
	Standing Standing
	Section  Tab    // where it stands in the navigation: "Forløb", /forloeb
	Address  string // of its page: "/forloeb/…"
	Tabs     []Tab  // its pages, in the caller's language
	// NewsSince is from when on a first meeting is told what has happened.
	NewsSince time.Time
	Closed    bool // nothing is changed any more
	// Smallest is the smallest number of people that the caller sees in its
	// documents; 0 for those who see all numbers.
	Smallest int
	// ClosedWhy says why, where there is more to say than that it is closed; may
	// be nil.
	ClosedWhy fault.Message
	// Sends says that a document which is finished here goes to somebody; nil
	// where it simply stands.
	Sends *Sending

	Programme  *programme.Programme // with the forms that can be written in it
	Roles      []Role
	Activities []Activity // in order of date, undated last

	Mine []string // ids of the caller's roles
	// Registered says that those of the hosts' side take part in meetings by
	// registration, which the owner keeps: who calls a meeting invites only the
	// others.
	Registered bool
	// Side is the side that the caller is on: "host", "citizen", "partner" or
	// the id of an authority. Empty when their roles are on none.
	Side string
	// What one of the caller's roles gives the right to.
	MayLead, MayAssess, MayApprove bool

	suppliers []Supplier
}

// Host is the side of those who walk through the programme.
const Host = "host"

// Sending is what somebody reads who finishes a document that thereby goes to
// somebody, in the caller's language.
type Sending struct {
	Heading, Lead, Button string
	Done                  string // address of the page that one comes to afterwards
}

// Standing is how a state is to be understood at a glance.
type Standing string

// The standings.
const (
	Neutral Standing = ""
	Good    Standing = "good"
	Warning Standing = "warning"
	Bad     Standing = "bad"
)

// Tab is one of a subject's pages.
type Tab struct {
	ID   string // "forms", "plan", "meetings", "tasks", "indicators"; others are the owner's
	Text string
	Href string
}

// Role is a role in a subject with those who hold it today.
type Role struct {
	ID       string
	Name     i18n.Text
	Side     string
	SideName string // the organisation that fills it
	May      []programme.Right
	Holders  []Holder // given to them by name
	// Everyone are those who hold it unasked, such as every adviser of the
	// agency: they may act, but nobody invites them all.
	Everyone []Holder
}

// Holder is somebody who holds a role.
type Holder struct {
	Person       organisation.PersonID
	Name         string
	Title        string
	Email        string
	Organisation organisation.ID
	OrgName      string
}

// Activity is something that takes place in a subject, as far as the shared
// nouns need to know it.
type Activity struct {
	Key          string // "statusmoede-2"
	Name         i18n.Text
	Phase        i18n.Text
	Purpose      i18n.Text
	Form         string // physical, virtual, hybrid, work, call, or empty
	Day          calendar.Date
	Last         calendar.Date // the last day; zero for one day
	StartsAt     string        // "09:00"; empty when not settled
	EndsAt       string
	Place        string
	Minutes      int // how long it takes; 0 when unknown
	Agreed       bool
	Done         bool
	Responsible  string // role
	Participants []programme.Participant
	Documents    []programme.Deliverable
	Address      string
}

// Role finds a role by id.
func (s *Subject) Role(id string) (*Role, bool) {
	i := slices.IndexFunc(s.Roles, func(r Role) bool { return r.ID == id })
	if i < 0 {
		return nil, false
	}
	return &s.Roles[i], true
}

// RoleName is the role's name; the id itself for one that the programme no
// longer has.
func (s *Subject) RoleName(id string) i18n.Text {
	if r, ok := s.Role(id); ok {
		return r.Name
	}
	return i18n.Text{Da: id, En: id}
}

// Activity finds an activity by key.
func (s *Subject) Activity(key string) (Activity, bool) {
	i := slices.IndexFunc(s.Activities, func(a Activity) bool { return a.Key == key })
	if i < 0 {
		return Activity{}, false
	}
	return s.Activities[i], true
}

// Holds reports whether the caller has one of the roles.
func (s *Subject) Holds(roles ...string) bool {
	return slices.ContainsFunc(s.Mine, func(r string) bool { return slices.Contains(roles, r) })
}

// People are those who hold a role by name, each once, in the order of the
// roles.
func (s *Subject) People() []Holder {
	var people []Holder
	for _, r := range s.Roles {
		for _, h := range r.Holders {
			if !slices.ContainsFunc(people, func(p Holder) bool { return p.Person == h.Person }) {
				people = append(people, h)
			}
		}
	}
	return people
}

// Candidates are all who can be given something to do: People and those who
// hold a role unasked, each once.
func (s *Subject) Candidates() []Holder {
	people := s.People()
	for _, r := range s.Roles {
		for _, h := range r.Everyone {
			if !slices.ContainsFunc(people, func(p Holder) bool { return p.Person == h.Person }) {
				people = append(people, h)
			}
		}
	}
	return people
}

// Person finds one of the candidates.
func (s *Subject) Person(id organisation.PersonID) (Holder, bool) {
	people := s.Candidates()
	i := slices.IndexFunc(people, func(p Holder) bool { return p.Person == id })
	if i < 0 {
		return Holder{}, false
	}
	return people[i], true
}

// Bids reports whether whoever calls a meeting invites the person: not when
// people register for it themselves. The empty person is a guest.
func (s *Subject) Bids(id organisation.PersonID) bool {
	if !s.Registered {
		return true
	}
	return slices.ContainsFunc(s.Roles, func(r Role) bool {
		is := func(h Holder) bool { return h.Person == id }
		return r.Side != Host && (slices.ContainsFunc(r.Holders, is) || slices.ContainsFunc(r.Everyone, is))
	})
}

// RolesOf are the ids of the roles that a person holds.
func (s *Subject) RolesOf(id organisation.PersonID) []string {
	var roles []string
	for _, r := range s.Roles {
		has := func(h Holder) bool { return h.Person == id }
		if slices.ContainsFunc(r.Holders, has) || slices.ContainsFunc(r.Everyone, has) {
			roles = append(roles, r.ID)
		}
	}
	return roles
}
