package plan

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Noun is what plans are called in needs and histories.
const Noun = "plan"

// Service is what can be done with plans.
type Service struct {
	subjects  *subject.Registry
	approvals *approval.Service
	calendar  calendar.Calendar
}

// NewService makes the service.
func NewService(subjects *subject.Registry, approvals *approval.Service, cal calendar.Calendar) *Service {
	s := &Service{subjects, approvals, cal}
	approvals.Watch(Noun, s.decided)
	subjects.Say(Noun, past)
	subjects.Say("plan-row", pastRow)
	return s
}

// Slot is a plan that a subject has, or could have.
type Slot struct {
	ID       string
	Name     i18n.Text
	Purpose  i18n.Text // of the activity that it is made in
	Plan     *Plan     // nil when it isn't begun
	MayBegin bool
}

// Shelf is the subject with its plans.
type Shelf struct {
	Subject *subject.Subject
	Slots   []Slot
}

// Of are the plans of a subject, begun or not.
//
// Faults: NotFound when the subject isn't there for the caller.
func (s *Service) Of(ctx context.Context, scope access.Scope, ref subject.Ref) (Shelf, error) {
	var shelf Shelf
	err := s.subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		plans, err := of(tx, ref)
		if err != nil {
			return err
		}
		shelf = Shelf{in, slotsOf(in)}
		for _, p := range plans {
			p.belong(in)
			i := slices.IndexFunc(shelf.Slots, func(slot Slot) bool { return slot.ID == p.Slot })
			if i < 0 {
				shelf.Slots, i = append(shelf.Slots, Slot{ID: p.Slot, Name: p.Title}), len(shelf.Slots)
			}
			shelf.Slots[i].Plan = p
		}
		return nil
	})
	return shelf, err
}

// slotsOf are the plans that the subject's programme asks for: its
// deliverables of that kind that are not written in a form.
func slotsOf(in *subject.Subject) []Slot {
	var slots []Slot
	for _, a := range in.Activities {
		for _, d := range a.Documents {
			if d.Kind != "plan" {
				continue
			}
			if _, written := in.Programme.Form(d.ID); written {
				continue
			}
			i := slices.IndexFunc(slots, func(slot Slot) bool { return slot.ID == d.ID })
			if i < 0 {
				slots, i = append(slots, Slot{ID: d.ID, Name: d.Name, MayBegin: mayWrite(in, d.ID)}), len(slots)
			}
			if !d.Begun || slots[i].Purpose.IsZero() {
				slots[i].Purpose = a.Purpose
			}
		}
	}
	return slots
}

// writers are the roles that write the plan of a slot: those who lead, and
// those who take part where it is made.
func writers(in *subject.Subject, slot string) []string {
	var roles []string
	for _, r := range in.Roles {
		if slices.Contains(r.May, programme.MayLead) {
			roles = append(roles, r.ID)
		}
	}
	for _, a := range in.Activities {
		if !slices.ContainsFunc(a.Documents, func(d programme.Deliverable) bool { return d.ID == slot }) {
			continue
		}
		for _, p := range a.Participants {
			if !slices.Contains(roles, p.Role) {
				roles = append(roles, p.Role)
			}
		}
	}
	return roles
}

func mayWrite(in *subject.Subject, slot string) bool {
	return !in.Closed && (in.MayLead || in.Holds(writers(in, slot)...))
}

// MayWrite reports whether the caller may change the rows.
func (p *Plan) MayWrite() bool { return mayWrite(p.Subject, p.Slot) }

// MayTell reports whether the caller may say how far a row has come: whoever
// writes the plan, and whoever is responsible for the row.
func (p *Plan) MayTell(scope access.Scope, r Row) bool {
	return p.MayWrite() || !p.Subject.Closed && r.Is(personOf(scope))
}

// Writers names the roles that may change the plan, for the page that says
// who can.
func (p *Plan) Writers(l i18n.Lang) string {
	return roleNames(l, p.Subject, writers(p.Subject, p.Slot))
}

func roleNames(l i18n.Lang, in *subject.Subject, roles []string) string {
	names := make([]string, len(roles))
	for i, id := range roles {
		names[i] = i18n.Lower(in.RoleName(id).In(l))
		if r, ok := in.Role(id); ok && len(r.Holders) > 0 && len(r.Holders) <= 2 {
			held := make([]string, len(r.Holders))
			for j, h := range r.Holders {
				held[j] = h.Name
			}
			names[i] += " (" + strings.Join(held, ", ") + ")"
		}
	}
	return i18n.List(l, names)
}

// Begin begins the plan of a slot. One that is begun already is given back.
//
// Faults: NotFound when the subject isn't there for the caller or has no such
// plan; Forbidden when the caller may not write it; Conflict when the subject
// is closed.
func (s *Service) Begin(ctx context.Context, scope access.Scope, ref subject.Ref, slot string) (ID, error) {
	var id ID
	err := s.subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		slots := slotsOf(in)
		i := slices.IndexFunc(slots, func(known Slot) bool { return known.ID == slot })
		if i < 0 {
			return fault.New(fault.NotFound, text.NoSuchPlan)
		}
		if !slots[i].MayBegin {
			return forbidden(in, slot)
		}
		plans, err := of(tx, ref)
		if err != nil {
			return err
		}
		if j := slices.IndexFunc(plans, func(p *Plan) bool { return p.Slot == slot }); j >= 0 {
			id = plans[j].ID
			return nil
		}
		p := &Plan{ID: ID(tx.NewID()), Ref: ref, Slot: slot, Title: slots[i].Name, Subject: in, stewards: stewards(in)}
		if err := insertPlan(tx, scope, p); err != nil {
			return fmt.Errorf("begin plan: %w", err)
		}
		id = p.ID
		return p.record(tx, scope, "begin", "", nil, map[string]string{"slot": slot})
	})
	return id, err
}

func forbidden(in *subject.Subject, slot string) error {
	return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyWritersMay(l, roleNames(l, in, writers(in, slot))) })
}

// Find is a plan with its rows.
//
// Faults: NotFound when it isn't there for the caller.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*Plan, error) {
	var p *Plan
	err := s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) (err error) {
		p, err = s.load(tx, id, in)
		return err
	})
	return p, err
}

func (s *Service) load(tx *db.Tx, id ID, in *subject.Subject) (*Plan, error) {
	p, err := load(tx, id)
	if err != nil {
		return nil, err
	}
	p.belong(in)
	if len(p.Themes) > 0 {
		return p, nil
	}
	p.Goals, err = s.goals(tx, p)
	return p, err
}

// write runs a use case on a plan that the caller may write.
func (s *Service) write(ctx context.Context, scope access.Scope, id ID, do func(tx *db.Tx, p *Plan) error) error {
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		p, err := s.load(tx, id, in)
		if err != nil {
			return err
		}
		if !p.MayWrite() {
			return forbidden(in, p.Slot)
		}
		return do(tx, p)
	})
}

// Warnings are what is not as it should be about a row of the plan.
func (s *Service) Warnings(p *Plan, r Row) []fault.Message { return p.Warnings(r, s.calendar) }

// record writes a change of the plan into its subject's history.
func (p *Plan) record(tx *db.Tx, scope access.Scope, verb, reason string, before, after any) error {
	return p.recordOf(tx, scope, Noun, string(p.ID), verb, reason, before, after)
}

func (p *Plan) recordOf(tx *db.Tx, scope access.Scope, noun, id, verb, reason string, before, after any) error {
	role := ""
	if len(p.Subject.Mine) > 0 {
		role = p.Subject.Mine[0]
	}
	for _, r := range writers(p.Subject, p.Slot) {
		if p.Subject.Holds(r) {
			role = r
			break
		}
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: p.Ref.Kind, SubjectID: p.Ref.ID, Noun: noun, NounID: id, Verb: verb, Role: role, Reason: reason, Before: before, After: after,
	})
}
