package course

import (
	"context"
	"fmt"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course/text"
)

// Copy is a course that was copied for a further target group, with the
// document that was copied into it as a draft.
type Copy struct {
	Course   ID
	Document form.ID
}

type toldCopy struct {
	Label  string `json:"label"`
	Course ID     `json:"course"`
}

// CopyFor starts a further course of the same host by the newest version of
// the programme, for another target group. It begins today; who holds a role
// today holds it there too; and what the host publishes is copied as a draft:
// the version in force, else the draft. Plans, meetings, tasks, measurements
// and comments are not.
//
// Faults: NotFound and Forbidden as Do; Invalid with the field "label" when it
// is missing, too long, bears a personal number, or is that of another running
// course of the host; Conflict when the course is closed or its programme is
// not run for target groups.
func (s *Service) CopyFor(ctx context.Context, scope access.Scope, id ID, label string) (Copy, error) {
	var made Copy
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.leadLabelled(tx, scope, id)
		if err != nil {
			return err
		}
		next, err := s.copied(tx, c, settleLabel(label))
		if err != nil {
			return err
		}
		if err := s.open(tx, next, scope.Person); err != nil {
			return fmt.Errorf("copy course: %w", err)
		}
		if err := recordCopy(tx, scope, c, next); err != nil {
			return err
		}
		made.Course = next.ID
		made.Document, err = s.copyPublished(tx, scope, id, next.ID)
		return err
	})
	return made, err
}

// copied is the course for a further target group as it begins.
func (s *Service) copied(tx *db.Tx, c *Course, label string) (*Course, error) {
	p, found, err := s.Programmes.Latest(tx, c.Programme.ID)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, fmt.Errorf("copy course: there is no programme %s", c.Programme.ID)
	}
	host, err := organisation.Get(tx, c.Host)
	if err != nil {
		return nil, fmt.Errorf("copy course: %w", err)
	}
	var checks fault.Checks
	checks.Need(label != "", "label", text.LabelMissing)
	next := begun(tx, s.Calendar, p, host, c.Agency)
	next.Label = label
	for _, anchor := range p.Anchors {
		next.Anchors[anchor.ID] = tx.Today()
	}
	if next.Authorities, err = s.authorities(tx, &checks, p, c.Agency, c.Authorities); err != nil {
		return nil, err
	}
	if !next.Labelled() { // any more
		return nil, fault.New(fault.Conflict, text.NoTargetGroups)
	}
	if label != "" {
		if err := checkLabel(tx, &checks, next); err != nil {
			return nil, err
		}
	}
	if err := checks.Err(); err != nil {
		return nil, err
	}
	next.lay(next.Schedule())
	next.Roles = c.heldOn(tx, p)
	return next, nil
}

// heldOn are today's roles as they are given anew in a course of the programme.
func (c *Course) heldOn(tx *db.Tx, p *programme.Programme) []Given {
	var held []Given
	for _, g := range c.Roles {
		if _, known := p.Role(g.Role); known && g.Holds(tx.Today()) {
			g.ID, g.From = tx.NewID(), tx.Today()
			held = append(held, g)
		}
	}
	return held
}

// recordCopy tells the one course of the other, and the new one of its roles.
func recordCopy(tx *db.Tx, scope access.Scope, c, next *Course) error {
	of := func(c *Course, noun, id, verb string, after any) audit.Change {
		return audit.Change{SubjectKind: Kind, SubjectID: string(c.ID), Noun: noun, NounID: id, Verb: verb, After: after}
	}
	began := next.told()
	began.CopyOf = &toldCopy{c.Label, c.ID}
	changes := []audit.Change{
		of(c, "course", string(c.ID), "copied", toldCopy{next.Label, next.ID}),
		of(next, "course", string(next.ID), "started", began),
	}
	for _, g := range next.Roles {
		changes = append(changes, of(next, "role", g.ID, "given", toldRole{g.Role, g.Name, g.From, g.To}))
	}
	for _, change := range changes {
		change.Role = c.actingRole()
		if err := audit.Record(tx, scope, change); err != nil {
			return err
		}
	}
	return nil
}

// copyPublished copies what the host publishes from one course to another.
func (s *Service) copyPublished(tx *db.Tx, scope access.Scope, from, to ID) (form.ID, error) {
	source, err := s.subject(tx, scope, string(from))
	if err != nil {
		return "", err
	}
	target, err := s.subject(tx, scope, string(to))
	if err != nil {
		return "", err
	}
	published, _ := target.Programme.Published()
	return form.CopyInto(tx, scope, source, target, published.ID)
}

// begun is a course of a programme that begins now.
func begun(tx *db.Tx, days calendar.Calendar, p *programme.Programme, host organisation.Organisation, agency organisation.ID) *Course {
	return &Course{
		Programme: p, Host: host.ID, HostName: host.Name, Agency: agency, State: Active, StartedAt: tx.Now(), Version: 1, calendar: days,
		Anchors: map[string]calendar.Date{}, Parts: map[string]calendar.Date{}, Waivers: map[string]Waiver{},
	}
}

// open writes a course that begins, with those who hold a role in it.
func (s *Service) open(tx *db.Tx, c *Course, by string) error {
	c.ID, c.StartedAt = ID(tx.NewID()), tx.Now()
	if err := insertCourse(tx, c); err != nil {
		return err
	}
	for _, g := range c.Roles {
		if err := insertRole(tx, c.ID, g, by); err != nil {
			return err
		}
	}
	return access.SetMembers(tx, Kind, string(c.ID), c.members(tx.Today()))
}
