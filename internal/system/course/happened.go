package course

import (
	"slices"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course/text"
)

// happened is what a course makes of something that has happened to one of its
// documents, plans and meetings: a signature counts towards the opening of a
// phase, a meeting that was held completes its activity.
func (s *Service) happened(tx *db.Tx, scope access.Scope, id string, e subject.Event) error {
	if e.Verb == subject.Declined || e.Verb == subject.Accepted {
		return nil // the meeting's matter
	}
	c, err := s.find(tx, scope, ID(id))
	if err != nil {
		return err
	}
	switch e.Verb {
	case subject.Signed:
		return s.signed(tx, scope, c, e)
	case subject.Approved:
		if a, ok := c.finishes(e.Form); ok && c.Programme.Gate(a.ID) {
			return s.signed(tx, scope, c, e) // what a phase waits for is approved instead of signed
		}
	case subject.Held:
		return s.held(tx, scope, c, e)
	case subject.Finished, subject.Declined, subject.Accepted:
	}
	return nil
}

// signed notes that a document has been signed by everybody. The signature
// that is the last of those that a phase waits for settles the date from which
// its activities are counted.
func (s *Service) signed(tx *db.Tx, scope access.Scope, c *Course, e subject.Event) error {
	a, ok := c.finishes(e.Form)
	if !ok {
		return nil
	}
	if _, already := c.Signed(a.Key, e.Form); already {
		return nil // a later version: what was agreed first stands as the day of agreement
	}
	step := Step{Key: a.Key, Verb: Complete, Documents: map[string]calendar.Date{e.Form: e.Day}, signed: e.Version}
	if c.Programme.Gate(a.ID) {
		return s.follow(tx, scope, c, step)
	}
	after := c.clone()
	described, _, _ := c.Programme.Activity(a.ID)
	after.sign(tx, scope, a, described.Deliverables, step)
	if err := s.keep(tx, scope, c, after); err != nil {
		return err
	}
	return recordStep(tx, scope, c, after, a, "sign", step)
}

// held completes the activity that a meeting was. Where that can't be yet,
// needs a reason that nobody has given, or whoever held the meeting doesn't
// lead the course any more, the activity stays open for somebody to complete
// by hand.
func (s *Service) held(tx *db.Tx, scope access.Scope, c *Course, e subject.Event) error {
	a, ok := c.Activity(e.Slot)
	if !ok || a.State == Done || c.Programme.Gate(a.ID) || !c.MayLead() {
		return nil
	}
	err := s.follow(tx, scope, c, Step{Key: a.Key, Verb: Complete, Day: e.Day})
	if fault.Is(err, fault.Conflict) || fault.Is(err, fault.Invalid) {
		return nil
	}
	return err
}

// follow takes a step that follows from what has happened.
func (s *Service) follow(tx *db.Tx, scope access.Scope, c *Course, step Step) error {
	p, after, err := s.try(tx, scope, c, step)
	if err != nil {
		return err
	}
	changed, _ := after.Activity(p.Activity.Key)
	if p.Outside != 0 && changed.Reason == "" && !c.Programme.Gate(changed.ID) {
		return invalid("reason", text.ReasonNeeded)
	}
	if err := s.keep(tx, scope, c, after); err != nil {
		return err
	}
	return recordStep(tx, scope, c, after, p.Activity, verbOf(p, step), step)
}

func recordStep(tx *db.Tx, scope access.Scope, before, after *Course, was Activity, verb string, step Step) error {
	changed, _ := after.Activity(was.Key)
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: Kind, SubjectID: string(before.ID), Noun: "activity", NounID: step.Key, Verb: verb, Role: before.actingRole(), Reason: step.Reason,
		Before: told(was, before), After: told(changed, after),
	})
}

// finishes is the activity in which a document is finished.
func (c *Course) finishes(document string) (Activity, bool) {
	i := slices.IndexFunc(c.Activities, func(a Activity) bool {
		described, _, _ := c.Programme.Activity(a.ID)
		return finishedIn(described, document)
	})
	if i < 0 {
		return Activity{}, false
	}
	return c.Activities[i], true
}

func finishedIn(a *programme.Activity, document string) bool {
	return slices.ContainsFunc(a.Deliverables, func(d programme.Deliverable) bool { return d.ID == document && !d.Begun })
}

// MayRecordPaper reports whether the caller may say that a document was signed
// on paper though it can be signed in the program: those who lead for an
// authority may, who have the paper in hand for both sides.
func (c *Course) MayRecordPaper() bool {
	role, ok := c.roleWith(programme.MayLead)
	return ok && role.Side != hostSide
}

// reopen says whether an activity can be undone: not when what was signed in
// the program would be unsaid, nor when a phase that it opened has begun.
func (c *Course) reopen(a Activity) error {
	if !c.Programme.Gate(a.ID) {
		return nil
	}
	if slices.ContainsFunc(c.Signatures, func(s Signature) bool { return s.Key == a.Key && s.Version > 0 }) {
		return fault.New(fault.Conflict, text.SignedStands)
	}
	for _, later := range c.Activities {
		if _, phase, _ := c.Programme.Activity(later.ID); phase.Opens == a.ID && later.State == Done {
			return fault.New(fault.Conflict, text.PhaseHasBegun)
		}
	}
	return nil
}

// moveMeetings lets the meetings of activities follow what has been agreed
// about them: those who were invited are told.
func (s *Service) moveMeetings(tx *db.Tx, scope access.Scope, before, after *Course) error {
	ref := subject.Ref{Kind: Kind, ID: string(after.ID)}
	for _, a := range after.Activities {
		was, _ := before.Activity(a.Key)
		if a.State == Done || before.appointment(was) == after.appointment(a) {
			continue
		}
		agreed := after.appointment(a)
		if err := s.Meetings.Follow(tx, scope, ref, a.Key, agreed); err != nil {
			return err
		}
	}
	return nil
}

// appointment is what has been agreed on about an activity; nothing while it is
// only proposed.
func (c *Course) appointment(a Activity) meeting.Appointment {
	if a.State == Proposed || a.State == "" {
		return meeting.Appointment{}
	}
	return meeting.Appointment{Day: a.Target, StartsAt: a.StartsAt, EndsAt: a.EndsAt, Place: c.PlaceOf(a)}
}
