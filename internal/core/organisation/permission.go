package organisation

import (
	"slices"

	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// The administrator looks after everything here, a manager after the people
// and units of the organisation that he or she leads. Advisers of the agency
// may see which organisations there are. To everybody else there is nothing.

func hidden() error { return fault.New(fault.NotFound, text.Hidden) }

func runsAll(s access.Scope) bool {
	return s.Via == access.ViaProgram || s.Holds(access.Administrator)
}

func runs(s access.Scope, id ID) bool {
	return runsAll(s) || s.HoldsIn(string(id), access.Manager)
}

// actingAs is the role that a change is recorded under.
func actingAs(s access.Scope, id ID) string {
	switch {
	case s.Holds(access.Administrator):
		return string(access.Administrator)
	case s.HoldsIn(string(id), access.Manager):
		return string(access.Manager)
	}
	return ""
}

// Renewed is the scope with the roles that the caller holds now, in the
// transaction of a change: the request may have been on its way for a while.
func Renewed(tx *db.Tx, s access.Scope) (access.Scope, error) {
	if s.Via == access.ViaProgram {
		return s, nil
	}
	holdings, err := HoldingsOf(tx, PersonID(s.Person), tx.Today())
	s.Holdings = holdings
	return s, err
}

// Doors know who can log in.
type Doors interface {
	// CanEnter reports whether a person has an account that is in use.
	CanEnter(tx *db.Tx, person PersonID) (bool, error)
	// Still refuses a caller whose session is over.
	Still(tx *db.Tx, s access.Scope) error
}

// still is the caller as of now.
func (s *Service) still(tx *db.Tx, scope access.Scope) (access.Scope, error) {
	if s.Doors != nil {
		if err := s.Doors.Still(tx, scope); err != nil {
			return scope, err
		}
	}
	return Renewed(tx, scope)
}

// seesCourses are the roles by which one sees courses, for all who hold them or
// for those whom a course names.
var seesCourses = []access.Role{access.Adviser, access.Analyst, access.Consultant}

// checkSelf keeps people from giving roles to themselves: a manager any, so
// that the end which somebody else set holds, and an administrator those that
// lead to the courses, which are not an administrator's to see.
func checkSelf(s access.Scope, a Appointment) error {
	if s.Person == "" || string(a.Person) != s.Person {
		return nil
	}
	var c fault.Checks
	switch {
	case !runsAll(s):
		c.Add("role", text.RoleSelf)
	case slices.Contains(seesCourses, a.Role):
		c.Add("role", func(l i18n.Lang) string { return text.RoleSelfCourses(l, RoleWithin(a.Role, l)) })
	}
	return c.Err()
}

// managersRoles are the roles that a manager gives and ends.
var managersRoles = []access.Role{access.Manager, access.Employee, access.Volunteer}

// checkOwnRole leaves a role that does not exist to be refused as such.
func checkOwnRole(s access.Scope, r access.Role) error {
	if runsAll(s) || slices.Contains(managersRoles, r) || !slices.Contains(access.Roles(), r) {
		return nil
	}
	var c fault.Checks
	c.Add("role", func(l i18n.Lang) string { return text.RoleNotYours(l, RoleWithin(r, l)) })
	return c.Err()
}

// May reports whether the scope looks after this person: an administrator
// after everybody but citizens, a manager after those who hold roles only in
// the manager's own organisation. Somebody who is more than that elsewhere
// can't be changed, and so not be impersonated, by a manager of one place.
func May(tx *db.Tx, s access.Scope, id PersonID) (bool, error) {
	if s.Via == access.ViaProgram {
		return true, nil
	}
	roles, err := appointmentsOf(tx, id)
	if err != nil || len(roles) == 0 {
		return false, err
	}
	theirs := false
	for _, a := range roles {
		switch {
		case a.Role == access.CitizenRole:
			return false, nil
		case s.Holds(access.Administrator):
			theirs = true
		case s.HoldsIn(string(a.Organisation), access.Manager) && slices.Contains(managersRoles, a.Role):
			theirs = true
		case a.To.IsZero() || !a.To.Before(tx.Today()):
			return false, nil
		}
	}
	return theirs, nil
}
