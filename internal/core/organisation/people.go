package organisation

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// AddPerson brings a new person into an organisation, in a first role.
func (s *Service) AddPerson(ctx context.Context, scope access.Scope, p Person, a Appointment) (id PersonID, err error) {
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		scope, err := s.still(tx, scope)
		if err != nil {
			return err
		}
		if !runs(scope, a.Organisation) {
			return hidden()
		}
		p = p.tidy()
		if err := s.checkNewcomer(tx, scope, p, a); err != nil {
			return err
		}
		if id, err = Register(tx, scope, p); err != nil {
			return err
		}
		a.Person = id
		_, err = Appoint(tx, scope, a)
		return err
	})
	return id, err
}

// checkNewcomer tells everything that is wrong with the form at once.
func (s *Service) checkNewcomer(tx *db.Tx, scope access.Scope, p Person, a Appointment) error {
	var c fault.Checks
	p.check(&c)
	o, err := Get(tx, a.Organisation)
	if err != nil {
		return err
	}
	a.check(&c, o.Kind)
	if err := c.Err(); err != nil {
		return err
	}
	name, taken, err := emailTaken(tx, a.Organisation, p)
	if err != nil {
		return err
	}
	c.Need(!taken, "email", func(l i18n.Lang) string { return text.EmailTaken(l, name) })
	if err := c.Err(); err != nil {
		return err
	}
	return checkOwnRole(scope, a.Role)
}

// Register adds a person for a caller whose right to do so has been seen to.
func Register(tx *db.Tx, scope access.Scope, p Person) (PersonID, error) {
	p = p.tidy()
	p.ID = PersonID(tx.NewID())
	var c fault.Checks
	p.check(&c)
	if err := c.Err(); err != nil {
		return "", err
	}
	if err := insertPerson(tx, p); err != nil {
		return "", fmt.Errorf("add person: %w", err)
	}
	return p.ID, audit.Record(tx, scope, audit.Change{
		SubjectKind: SubjectPerson, SubjectID: string(p.ID), Noun: "person", NounID: string(p.ID), Verb: "created", After: p,
	})
}

// EditPerson changes a person's details.
func (s *Service) EditPerson(ctx context.Context, scope access.Scope, p Person) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		may, err := May(tx, scope, p.ID)
		if err != nil {
			return err
		}
		if !may {
			return hidden()
		}
		return editPerson(tx, scope, p)
	})
}

// Self is the caller as a person.
func (s *Service) Self(ctx context.Context, scope access.Scope) (p Person, err error) {
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		p, err = GetPerson(tx, PersonID(scope.Person))
		return err
	})
	return p, err
}

// EditSelf changes the caller's own title and phone number. The name and the
// e-mail address are left to those who look after the organisation.
func (s *Service) EditSelf(ctx context.Context, scope access.Scope, p Person) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		before, err := GetPerson(tx, PersonID(scope.Person))
		if err != nil {
			return err
		}
		p.ID, p.Name, p.Email = before.ID, before.Name, before.Email
		return editPerson(tx, scope, p)
	})
}

func editPerson(tx *db.Tx, scope access.Scope, p Person) error {
	p = p.tidy()
	before, err := GetPerson(tx, p.ID)
	if err != nil {
		return err
	}
	var c fault.Checks
	p.check(&c)
	if err := c.Err(); err != nil {
		return err
	}
	ok, err := updatePerson(tx, p)
	if err != nil {
		return fmt.Errorf("edit person %s: %w", p.ID, err)
	}
	if !ok {
		return stale()
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: SubjectPerson, SubjectID: string(p.ID), Noun: "person", NounID: string(p.ID),
		Verb: "changed", Before: before, After: p,
	})
}

// GiveRole gives a person a role in an organisation. A manager can give one to
// those who are, or were, in the organisation already.
func (s *Service) GiveRole(ctx context.Context, scope access.Scope, a Appointment) (id RoleID, err error) {
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		scope, err := s.still(tx, scope)
		if err != nil {
			return err
		}
		if !runs(scope, a.Organisation) {
			return hidden()
		}
		known, err := appointmentsOf(tx, a.Person)
		if err != nil {
			return err
		}
		var c fault.Checks
		c.Need(knowable(scope, a.Organisation, known), "person", text.PersonUnknown)
		if err := c.Err(); err != nil {
			return err
		}
		if err := checkOwnRole(scope, a.Role); err != nil {
			return err
		}
		if err := checkSelf(scope, a); err != nil {
			return err
		}
		id, err = Appoint(tx, scope, a)
		return err
	})
	return id, err
}

func knowable(scope access.Scope, in ID, roles []Appointment) bool {
	return slices.ContainsFunc(roles, func(a Appointment) bool {
		return a.Role != access.CitizenRole && (runsAll(scope) || a.Organisation == in)
	})
}

// Appoint gives a role for a caller whose right to do so has been seen to.
func Appoint(tx *db.Tx, scope access.Scope, a Appointment) (RoleID, error) {
	o, err := Get(tx, a.Organisation)
	if err != nil {
		return "", err
	}
	p, err := GetPerson(tx, a.Person)
	if err != nil {
		return "", err
	}
	if err := checkAppointment(tx, o, p, a); err != nil {
		return "", err
	}
	a.ID = RoleID(tx.NewID())
	if err := insertRole(tx, scope, a); err != nil {
		return "", fmt.Errorf("give role: %w", err)
	}
	return a.ID, recordRole(tx, scope, "given", nil, a)
}

func checkAppointment(tx *db.Tx, o Organisation, p Person, a Appointment) error {
	var c fault.Checks
	a.check(&c, o.Kind)
	if a.Unit != "" {
		all, err := units(tx, o.ID)
		if err != nil {
			return err
		}
		c.Need(slices.ContainsFunc(all, func(u Unit) bool { return u.ID == a.Unit && !u.Closed }), "unit", text.UnitUnknown)
	}
	others, err := appointmentsOf(tx, p.ID)
	if err != nil {
		return err
	}
	c.Need(!slices.ContainsFunc(others, a.repeats), "role", func(l i18n.Lang) string {
		return text.RoleDouble(l, p.Name, RoleWithin(a.Role, l))
	})
	return c.Err()
}

// repeats reports whether both are the same role in the same place on a day
// that they share.
func (a Appointment) repeats(b Appointment) bool {
	same := a.Organisation == b.Organisation && a.Unit == b.Unit && a.Role == b.Role
	return same && (a.To.IsZero() || !a.To.Before(b.From)) && (b.To.IsZero() || !b.To.Before(a.From))
}

// EndRole ends a role; last is the last day on which it is held.
func (s *Service) EndRole(ctx context.Context, scope access.Scope, id RoleID, last calendar.Date) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		a, err := s.roleToEnd(tx, scope, id)
		if err != nil {
			return err
		}
		if err := checkEnd(a, last); err != nil {
			return err
		}
		return end(tx, scope, "ended", a, last)
	})
}

// WithdrawRole takes back a role that begins today or later, as if it had not
// been given: it is not held today either.
func (s *Service) WithdrawRole(ctx context.Context, scope access.Scope, id RoleID) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		a, err := s.roleToEnd(tx, scope, id)
		if err != nil {
			return err
		}
		if a.From.Before(tx.Today()) {
			return fault.New(fault.Conflict, text.WithdrawnTooLate)
		}
		return end(tx, scope, "withdrawn", a, tx.Today().AddDays(-1))
	})
}

// roleToEnd finds a role that is not over, and that the caller may end.
func (s *Service) roleToEnd(tx *db.Tx, scope access.Scope, id RoleID) (Appointment, error) {
	scope, err := s.still(tx, scope)
	if err != nil {
		return Appointment{}, err
	}
	a, ok, err := getRole(tx, id)
	if err != nil {
		return a, err
	}
	if !ok || !runs(scope, a.Organisation) || a.Role == access.CitizenRole {
		return a, hidden()
	}
	if err := checkOwnRole(scope, a.Role); err != nil {
		return a, err
	}
	var c fault.Checks
	c.Need(a.To.IsZero() || !a.To.Before(tx.Today()), "to", func(l i18n.Lang) string { return text.ToPast(l, a.To) })
	if err := c.Err(); err != nil {
		return a, err
	}
	if a.Role == access.Administrator {
		other, err := s.otherAdministrator(tx, a.ID)
		if err != nil {
			return a, err
		}
		if !other {
			return a, fault.New(fault.Conflict, text.LastAdministrator)
		}
	}
	return a, nil
}

// otherAdministrator reports whether somebody else can run the instance.
func (s *Service) otherAdministrator(tx *db.Tx, without RoleID) (bool, error) {
	all, err := administrators(tx, without)
	if err != nil || s.Doors == nil {
		return len(all) > 0, err
	}
	for _, id := range all {
		if can, err := s.Doors.CanEnter(tx, id); err != nil || can {
			return can, err
		}
	}
	return false, nil
}

func end(tx *db.Tx, scope access.Scope, verb string, a Appointment, last calendar.Date) error {
	before := a
	a.To = last
	if err := endRole(tx, scope, a.ID, last); err != nil {
		return fmt.Errorf("end role %s: %w", a.ID, err)
	}
	return recordRole(tx, scope, verb, &before, a)
}

func checkEnd(a Appointment, last calendar.Date) error {
	var c fault.Checks
	switch {
	case last.IsZero():
		c.Add("to", text.ToMissing)
	case !sensible(last):
		c.Add("to", dayFar)
	case last.Before(a.From):
		c.Add("to", func(l i18n.Lang) string { return text.ToBeforeFrom(l, a.From) })
	case !a.To.IsZero() && last.After(a.To):
		c.Add("to", func(l i18n.Lang) string { return text.ToAfterEnd(l, a.To) })
	}
	return c.Err()
}

// recordRole writes into both histories: the organisation's and the person's.
func recordRole(tx *db.Tx, scope access.Scope, verb string, before *Appointment, after Appointment) error {
	c := audit.Change{Noun: "role", NounID: string(after.ID), Verb: verb, Role: actingAs(scope, after.Organisation), After: after}
	if before != nil {
		c.Before = *before
	}
	c.SubjectKind, c.SubjectID = SubjectOrganisation, string(after.Organisation)
	if err := audit.Record(tx, scope, c); err != nil {
		return err
	}
	c.SubjectKind, c.SubjectID = SubjectPerson, string(after.Person)
	return audit.Record(tx, scope, c)
}

// PersonView is a person as the administration shows him or her.
type PersonView struct {
	Person
	Roles         []Appointment // newest first; a manager sees those of his or her own organisations
	Organisations map[ID]Organisation
	May           bool // change the details
}

// ShowPerson is a person with all roles, past ones too.
func (s *Service) ShowPerson(ctx context.Context, scope access.Scope, id PersonID) (v PersonView, err error) {
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		all, err := appointmentsOf(tx, id)
		if err != nil {
			return err
		}
		v.Roles = slices.DeleteFunc(all, func(a Appointment) bool { return !runs(scope, a.Organisation) || a.Role == access.CitizenRole })
		if len(v.Roles) == 0 {
			return hidden()
		}
		if v.Person, err = GetPerson(tx, id); err != nil {
			return err
		}
		var ids []ID
		for _, a := range v.Roles {
			ids = append(ids, a.Organisation)
		}
		if v.Organisations, err = ByIDs(tx, ids...); err != nil {
			return err
		}
		v.May, err = May(tx, scope, id)
		return err
	})
	return v, err
}
