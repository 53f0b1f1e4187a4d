package course

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// Gift is a role that is to be given.
type Gift struct {
	Role   string
	Person organisation.PersonID
	Email  string        // instead of Person: of somebody in another organisation, where the role is open to partners
	From   calendar.Date // zero for today
	To     calendar.Date // zero for no end
}

type toldRole struct {
	Role   string        `json:"role"`
	Person string        `json:"person"`
	From   calendar.Date `json:"from"`
	To     calendar.Date `json:"to"`
}

// MayGive reports whether the caller may give and end this role: those who
// lead for an authority fill every role, those who lead for the host the
// host's own and the citizens'.
func (c *Course) MayGive(role *programme.Role) bool {
	leading, ok := c.roleWith(programme.MayLead)
	return ok && (leading.Side != hostSide || role.Side == hostSide || role.Side == "citizen" || role.Side == "partner")
}

// Give gives a role in the course to a person.
//
// Faults: as Do; Invalid with fields for an unknown role or person, or dates
// that can't be; Conflict when the person has the role already.
func (s *Service) Give(ctx context.Context, scope access.Scope, id ID, gift Gift) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		if gift.From.IsZero() {
			gift.From = tx.Today()
		}
		if c.State == Closed {
			return fault.New(fault.Conflict, text.CourseIsClosed)
		}
		role, known := c.Programme.Role(gift.Role)
		var checks fault.Checks
		checks.Need(known, "role", text.NoSuchRole)
		checks.Need(sensible(gift.From) && !gift.From.Before(calendar.Of(c.StartedAt)), "from", func(l i18n.Lang) string {
			return text.FromBeforeStart(l, calendar.Of(c.StartedAt))
		})
		checks.Need(sensible(gift.To), "to", text.DayMissing)
		checks.Need(gift.To.IsZero() || !gift.To.Before(gift.From), "to", text.EndsBeforeFrom)
		if err := checks.Err(); err != nil {
			return err
		}
		if !c.MayGive(role) {
			return fault.New(fault.Forbidden, text.OtherSidesRole)
		}
		person, org, err := chosen(tx, c, role, gift)
		if err != nil {
			return err
		}
		gift.Person = person.ID
		if c.State == Closed {
			return fault.New(fault.Conflict, text.CourseIsClosed)
		}
		if slices.ContainsFunc(c.Roles, func(g Given) bool {
			return g.Role == gift.Role && g.Person == gift.Person && g.overlaps(gift.From, gift.To)
		}) {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.HasRoleAlready(l, person.Name, role.Name.In(l)) })
		}
		given := Given{
			ID: tx.NewID(), Role: gift.Role, Person: person.ID, Name: person.Name, Title: person.Title,
			Organisation: org, From: gift.From, To: gift.To,
		}
		if err := insertRole(tx, c.ID, given, scope.Person); err != nil {
			return err
		}
		c.Roles = append(c.Roles, given)
		return s.keepRoles(tx, scope, c, given, "given", nil, toldRole{gift.Role, person.Name, gift.From, gift.To})
	})
}

// EndRole ends a role in the course: from now on the person doesn't have it,
// but that they had it is kept.
func (s *Service) EndRole(ctx context.Context, scope access.Scope, id ID, roleID string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(c.Roles, func(g Given) bool { return g.ID == roleID })
		if i < 0 {
			return fault.New(fault.NotFound, text.NoSuchRole)
		}
		given := c.Roles[i]
		role, _ := c.Programme.Role(given.Role)
		if !c.MayGive(role) {
			return fault.New(fault.Forbidden, text.OtherSidesRole)
		}
		yesterday := tx.Today().AddDays(-1)
		if !given.To.IsZero() && !given.To.After(yesterday) {
			return fault.New(fault.Conflict, text.RoleEndedAlready)
		}
		before := toldRole{given.Role, given.Name, given.From, given.To}
		given.To = yesterday
		if given.To.Before(given.From) {
			given.To = given.From.AddDays(-1) // given and ended on one day: never held
		}
		if err := endRole(tx, given.ID, given.To); err != nil {
			return err
		}
		c.Roles[i] = given
		return s.keepRoles(tx, scope, c, given, "ended", before, toldRole{given.Role, given.Name, given.From, given.To})
	})
}

func (s *Service) keepRoles(tx *db.Tx, scope access.Scope, c *Course, g Given, verb string, before, after any) error {
	if err := access.SetMembers(tx, Kind, string(c.ID), c.members(calendar.Of(c.StartedAt))); err != nil {
		return err
	}
	if err := touch(tx, c); err != nil {
		return err
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: Kind, SubjectID: string(c.ID), Noun: "role", NounID: g.ID, Verb: verb, Role: c.actingRole(),
		Before: before, After: after,
	})
}

// chosen is who is to get the role, and for which organisation.
func chosen(tx *db.Tx, c *Course, role *programme.Role, gift Gift) (organisation.Person, organisation.ID, error) {
	email := strings.ToLower(strings.TrimSpace(gift.Email))
	if gift.Person != "" || email == "" {
		return candidate(tx, c, role, gift.Person)
	}
	if !role.Partners {
		return organisation.Person{}, "", invalid("email", text.NotForPartners)
	}
	m, known, err := organisation.ByEmail(tx, email, tx.Today())
	if err == nil && !known {
		err = invalid("email", text.NoSuchPartner)
	}
	return m.Person, m.Appointment.Organisation, err
}

func candidate(tx *db.Tx, c *Course, role *programme.Role, id organisation.PersonID) (organisation.Person, organisation.ID, error) {
	people, err := candidates(tx, c, role)
	if err != nil {
		return organisation.Person{}, "", err
	}
	i := slices.IndexFunc(people, func(p organisation.Person) bool { return p.ID == id })
	if i < 0 {
		return organisation.Person{}, "", invalid("person", text.NoSuchCandidate)
	}
	return people[i], c.sideOf(role.Side), nil
}

// candidates names a person once, also one with several roles in the
// organisation.
func candidates(tx *db.Tx, c *Course, role *programme.Role) ([]organisation.Person, error) {
	members, err := organisation.PeopleIn(tx, c.sideOf(role.Side), tx.Today())
	if err != nil {
		return nil, err
	}
	var people []organisation.Person
	for _, m := range members {
		if !slices.ContainsFunc(people, func(p organisation.Person) bool { return p.ID == m.ID }) {
			people = append(people, m.Person)
		}
	}
	return people, nil
}

// People is the course together with those who can be given each of its roles,
// as far as the caller may give them.
func (s *Service) People(ctx context.Context, scope access.Scope, id ID) (*Course, map[string][]organisation.Person, error) {
	var c *Course
	byRole := map[string][]organisation.Person{}
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if c, err = s.find(tx, scope, id); err != nil {
			return err
		}
		bySide := map[organisation.ID][]organisation.Person{}
		for i := range c.Programme.Roles {
			role := &c.Programme.Roles[i]
			if !c.MayGive(role) {
				continue
			}
			org := c.sideOf(role.Side)
			if _, read := bySide[org]; !read {
				if bySide[org], err = candidates(tx, c, role); err != nil {
					return err
				}
			}
			byRole[role.ID] = bySide[org]
		}
		return nil
	})
	return c, byRole, err
}
