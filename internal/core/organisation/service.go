package organisation

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Service holds the use cases of this room. Each is one transaction. Whoever
// may not know of an organisation or a person gets a fault of kind NotFound;
// what can't be taken as it was filled in gives Invalid with its fields; an
// edit of a version that is no longer the newest gives Stale.
type Service struct {
	db *db.DB

	// Doors, where there are any: without, whoever is known can log in.
	Doors Doors
}

// New makes the service.
func New(d *db.DB) *Service { return &Service{db: d} }

// What the history of an organisation or a person is kept under.
const (
	SubjectOrganisation = "organisation"
	SubjectPerson       = "person"
)

func stale() error { return fault.New(fault.Stale, text.Stale) }

// Create adds an organisation.
func (s *Service) Create(ctx context.Context, scope access.Scope, o Organisation) (id ID, err error) {
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		if !runsAll(scope) {
			return hidden()
		}
		id, err = Establish(tx, scope, o)
		return err
	})
	return id, err
}

// Establish adds an organisation for a caller whose right to do so has been
// seen to.
func Establish(tx *db.Tx, scope access.Scope, o Organisation) (ID, error) {
	o = o.tidy()
	o.ID = ID(tx.NewID())
	if err := checkWithOthers(tx, o); err != nil {
		return "", err
	}
	if err := insertOrganisation(tx, o); err != nil {
		return "", fmt.Errorf("add organisation: %w", err)
	}
	return o.ID, audit.Record(tx, scope, audit.Change{
		SubjectKind: SubjectOrganisation, SubjectID: string(o.ID), Noun: "organisation", NounID: string(o.ID),
		Verb: "created", Role: actingAs(scope, o.ID), After: o,
	})
}

func checkWithOthers(tx *db.Tx, o Organisation) error {
	if err := o.check(); err != nil {
		return err
	}
	taken, err := codeTaken(tx, o)
	if err != nil {
		return err
	}
	var c fault.Checks
	c.Need(!taken, "code", text.CodeTaken)
	return c.Err()
}

// Edit changes an organisation's details.
func (s *Service) Edit(ctx context.Context, scope access.Scope, o Organisation) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		if !runsAll(scope) {
			return hidden()
		}
		before, err := Get(tx, o.ID)
		if err != nil {
			return err
		}
		o = o.tidy()
		if err := checkWithOthers(tx, o); err != nil {
			return err
		}
		if err := checkKindFits(tx, before, o); err != nil {
			return err
		}
		ok, err := updateOrganisation(tx, o)
		if err != nil {
			return fmt.Errorf("edit organisation %s: %w", o.ID, err)
		}
		if !ok {
			return stale()
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: SubjectOrganisation, SubjectID: string(o.ID), Noun: "organisation", NounID: string(o.ID),
			Verb: "changed", Role: actingAs(scope, o.ID), Before: before, After: o,
		})
	})
}

// checkKindFits keeps an organisation from becoming a kind in which the roles
// that people hold there don't exist.
func checkKindFits(tx *db.Tx, before, after Organisation) error {
	if before.Kind == after.Kind {
		return nil
	}
	held, err := rolesHeldIn(tx, before.ID)
	if err != nil {
		return err
	}
	var c fault.Checks
	for _, r := range held {
		if access.Role(r) != access.CitizenRole && !slices.Contains(after.Kind.Roles(), access.Role(r)) {
			c.Add("kind", text.KindFixed)
			break
		}
	}
	return c.Err()
}

// Page is a part of a long list; Next is empty on the last page.
type Page struct {
	Organisations []Organisation
	Next          ID
}

// PageSize is how many organisations or members a page of a list has.
const PageSize = 50

// List is a page of organisations by name; query, kinds and after are as for
// Find. Administrators and advisers may see it.
func (s *Service) List(ctx context.Context, scope access.Scope, query string, kinds []Kind, after ID) (page Page, err error) {
	if !runsAll(scope) && !scope.Holds(access.Adviser) {
		return Page{}, hidden()
	}
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		page.Organisations, err = Find(tx, query, kinds, after, PageSize+1)
		return err
	})
	if len(page.Organisations) > PageSize {
		page.Organisations = page.Organisations[:PageSize]
		page.Next = page.Organisations[PageSize-1].ID
	}
	return page, err
}

// View is an organisation as its page shows it. Members are empty when the
// caller may only know that the organisation exists.
type View struct {
	Organisation
	Units   []Unit
	Members []Member
	More    bool // there are more members after the last of these
	May     Rights
}

// Rights say what the caller may do with an organisation.
type Rights struct {
	People bool // see and change units, people and the manager's roles
	All    bool // and the organisation itself and every role
}

// Roles are the roles that the caller may give there.
func (v View) Roles() []access.Role {
	offered := v.Kind.Roles()
	if v.May.All {
		return offered
	}
	return slices.DeleteFunc(offered, func(r access.Role) bool { return !slices.Contains(managersRoles, r) })
}

// Show is one organisation with a page of its members: those with a role that
// is not over, or with past those whose role is. after is the last member
// already seen.
func (s *Service) Show(ctx context.Context, scope access.Scope, id ID, past bool, after RoleID) (v View, err error) {
	v.May = Rights{People: runs(scope, id), All: runsAll(scope)}
	if !v.May.People && !scope.Holds(access.Adviser) {
		return View{}, hidden()
	}
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		if v.Organisation, err = Get(tx, id); err != nil {
			return err
		}
		if v.Units, err = units(tx, id); err != nil || !v.May.People {
			return err
		}
		var last Member
		if after != "" {
			if last, err = memberBefore(tx, id, after); err != nil {
				return err
			}
		}
		v.Members, err = members(tx, id, tx.Today(), past, last, PageSize+1)
		return err
	})
	if len(v.Members) > PageSize {
		v.Members, v.More = v.Members[:PageSize], true
	}
	return v, err
}

func memberBefore(tx *db.Tx, id ID, after RoleID) (Member, error) {
	a, ok, err := getRole(tx, after)
	if err != nil {
		return Member{}, err
	}
	if !ok || a.Organisation != id {
		return Member{}, hidden()
	}
	p, err := GetPerson(tx, a.Person)
	return Member{Person: p, Appointment: a}, err
}

// AddUnit adds a unit to an organisation.
func (s *Service) AddUnit(ctx context.Context, scope access.Scope, u Unit) (id UnitID, err error) {
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		if !runs(scope, u.Organisation) {
			return hidden()
		}
		id, err = Divide(tx, scope, u)
		return err
	})
	return id, err
}

// Divide adds a unit for a caller whose right to do so has been seen to.
func Divide(tx *db.Tx, scope access.Scope, u Unit) (UnitID, error) {
	u.ID, u.Name = UnitID(tx.NewID()), tidy(u.Name)
	if err := checkUnit(tx, u); err != nil {
		return "", err
	}
	if err := insertUnit(tx, u); err != nil {
		return "", fmt.Errorf("add unit: %w", err)
	}
	return u.ID, recordUnit(tx, scope, "created", Unit{}, u)
}

// EditUnit renames, moves, closes or opens a unit.
func (s *Service) EditUnit(ctx context.Context, scope access.Scope, u Unit) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		if !runs(scope, u.Organisation) {
			return hidden()
		}
		u.Name = tidy(u.Name)
		all, err := units(tx, u.Organisation)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(all, func(other Unit) bool { return other.ID == u.ID })
		if i < 0 {
			return hidden()
		}
		if err := checkUnit(tx, u); err != nil {
			return err
		}
		ok, err := updateUnit(tx, u)
		if err != nil {
			return fmt.Errorf("edit unit %s: %w", u.ID, err)
		}
		if !ok {
			return stale()
		}
		return recordUnit(tx, scope, "changed", all[i], u)
	})
}

func checkUnit(tx *db.Tx, u Unit) error {
	var c fault.Checks
	checkName(&c, "name", u.Name)
	all, err := units(tx, u.Organisation)
	if err != nil {
		return err
	}
	parents := map[UnitID]UnitID{}
	for _, other := range all {
		parents[other.ID] = other.Parent
	}
	if _, known := parents[u.Parent]; u.Parent != "" && !known {
		c.Add("parent", text.UnitUnknown)
	}
	for at := u.Parent; at != ""; at = parents[at] {
		if at == u.ID {
			c.Add("parent", text.UnitCircle)
			break
		}
	}
	return c.Err()
}

func recordUnit(tx *db.Tx, scope access.Scope, verb string, before, after Unit) error {
	c := audit.Change{
		SubjectKind: SubjectOrganisation, SubjectID: string(after.Organisation), Noun: "unit", NounID: string(after.ID),
		Verb: verb, Role: actingAs(scope, after.Organisation), After: after,
	}
	if before.ID != "" {
		c.Before = before
	}
	return audit.Record(tx, scope, c)
}
