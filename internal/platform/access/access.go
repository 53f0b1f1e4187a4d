// Package access says who is asking and what they may do.
//
// A Scope is the caller: made once per request by core/identity, handed first
// to every use case, never kept. A Need is what a route demands before its
// handler runs. Membership is the one relation that ties callers to the
// subjects of the systems (a course, later a network or a citizen's pathway):
// the owning system keeps it current in the same transaction as its roles,
// and every list joins it, so that finding is authorising.
package access

import (
	"slices"
	"strings"

	"tovholder/internal/platform/i18n"
)

// Role is what a person is to an organisation. Roles in a course come from
// its programme file and are not these.
type Role string

// The roles that a person can have in an organisation.
const (
	Adviser       Role = "adviser"       // rådgiver in the national agency
	Analyst       Role = "analyst"       // analyst of the appeals board
	Consultant    Role = "consultant"    // consultant who assists the agency
	Manager       Role = "manager"       // leads an organisation or a part of it
	Employee      Role = "employee"      // works there
	Volunteer     Role = "volunteer"     // works there without pay
	CitizenRole   Role = "citizen"       // a citizen with a login of their own
	Administrator Role = "administrator" // runs the instance; sees no citizen and no course
)

// Roles lists every role, in the order in which they are offered.
func Roles() []Role {
	return []Role{Adviser, Analyst, Consultant, Manager, Employee, Volunteer, CitizenRole, Administrator}
}

// Holding is one role that a person holds in one organisation today.
type Holding struct {
	Organisation     string
	OrganisationName string
	Kind             string // the organisation's kind
	Role             Role
}

// Scope is the caller of a use case. The zero Scope is a stranger.
type Scope struct {
	Account  string
	Person   string
	Session  string
	Name     string
	Lang     i18n.Lang
	Holdings []Holding
	Login    string // how the caller has shown who they are: a method of core/identity
	Strong   bool   // logged in with a strong login; citizens' data demand it
	Via      Via
}

// Via says through which door the caller came.
type Via string

// The doors.
const (
	ViaBrowser Via = "browser"
	ViaAPI     Via = "api"
	ViaProgram Via = "program" // the program itself: jobs, demo data, commands
	ViaNotice  Via = "notice"  // a letter or calendar that the program makes for the person
)

// Program is the scope of the program itself.
func Program() Scope { return Scope{Name: "Tovholder", Via: ViaProgram} }

// SignedIn reports whether the caller is a person with an account.
func (s Scope) SignedIn() bool { return s.Account != "" }

// Holds reports whether the caller holds one of the roles in any organisation.
func (s Scope) Holds(roles ...Role) bool {
	return slices.ContainsFunc(s.Holdings, func(h Holding) bool { return slices.Contains(roles, h.Role) })
}

// HoldsIn reports whether the caller holds one of the roles in the organisation.
func (s Scope) HoldsIn(organisation string, roles ...Role) bool {
	return slices.ContainsFunc(s.Holdings, func(h Holding) bool {
		return h.Organisation == organisation && slices.Contains(roles, h.Role)
	})
}

// WorksIn reports whether the caller works in the organisation: holds a role
// there that is not a citizen's.
func (s Scope) WorksIn(organisation string) bool {
	return slices.ContainsFunc(s.Holdings, func(h Holding) bool { return h.Organisation == organisation && h.Role != CitizenRole })
}

// Organisation is the organisation that the caller works in first of all.
func (s Scope) Organisation() (id, name string) {
	if len(s.Holdings) == 0 {
		return "", ""
	}
	return s.Holdings[0].Organisation, s.Holdings[0].OrganisationName
}

// Principals are the names under which Membership knows the caller.
func (s Scope) Principals() []string {
	if s.Person == "" {
		return nil
	}
	var names []string
	for _, h := range s.Holdings {
		if own := PersonPrincipal(s.Person, h.Organisation); !slices.Contains(names, own) {
			names = append(names, own)
		}
		names = append(names, RolePrincipal(h.Organisation, h.Role))
	}
	return names
}

// PersonPrincipal names one person in Membership, as one of an organisation's:
// whoever leaves the organisation is no longer known by that name.
func PersonPrincipal(person, organisation string) string {
	return "person:" + person + "@" + organisation
}

// RolePrincipal names everybody who holds a role in an organisation.
func RolePrincipal(organisation string, role Role) string {
	return "role:" + organisation + ":" + string(role)
}

// Action is what somebody wants to do with a subject.
type Action string

// The actions that the gate and the routes know.
const (
	View   Action = "view"
	Change Action = "change"
)

// Need is what a route demands of its caller before its handler runs.
// The zero Need is refused by web.Mount.
type Need struct{ text string }

// Public needs nothing; SignedIn needs an account.
var (
	Public   = Need{"public"}
	SignedIn = Need{"signed in"}
)

// HoldsRole needs one of the roles, in some organisation.
func HoldsRole(roles ...Role) Need {
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = string(r)
	}
	return Need{"role " + strings.Join(names, "|")}
}

// Subject needs an account; the use case then finds the subject within the
// caller's scope and refuses an action that the caller's roles don't give.
func Subject(kind string, action Action) Need { return Need{kind + ":" + string(action)} }

// String is the need as the golden file of routes shows it.
func (n Need) String() string { return n.text }

// Met says whether the scope meets the need.
func (n Need) Met(s Scope) Met {
	switch {
	case n.text == "public":
		return Yes
	case n.text == "":
		return Hidden
	case !s.SignedIn():
		return LogIn
	case strings.HasPrefix(n.text, "role "):
		for r := range strings.SplitSeq(strings.TrimPrefix(n.text, "role "), "|") {
			if s.Holds(Role(r)) {
				return Yes
			}
		}
		return Hidden
	}
	return Yes
}

// Met is the answer to whether a need is met.
type Met int

// The answers: no and not to be known, log in first, yes.
const (
	Hidden Met = iota
	LogIn
	Yes
)
