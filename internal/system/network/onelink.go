package network

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/network/text"
)

// Preparation is all that a municipality does before a meeting, on one page.
type Preparation struct {
	Membership *Membership
	Meeting    Reported
	Agenda     *meeting.Meeting // nil while it has not been made
	In         *subject.Subject // the network, for what is proposed
	Today      calendar.Date
	Shared     bool

	Report   Report
	Form     *programme.Form
	MayWrite bool
	Last     *form.Filed     // last time's report, as it was sent; nil without one
	Baseline *programme.Form // of the municipality's own kind; nil without one
	Plan     form.ID         // the municipality's own baseline document; empty while it is not begun
	Goals    []form.Point

	Tasks     []OpenTask
	Proposals []meeting.Item // of the caller's, for the agenda

	Gathering  *Gathering            // who is registered; nil while the meeting has not been made
	Candidates []organisation.Person // who can be registered for the municipality
}

// OpenTask is an open task of the municipality or of its people.
type OpenTask struct {
	task.Task
	MayFinish bool
}

// Prepare is what the caller's municipality has before it for a meeting, in a
// constant number of statements.
//
// Faults: NotFound when the network or the meeting doesn't exist for the caller;
// Forbidden for who is in the network for no municipality.
func (s *Service) Prepare(ctx context.Context, scope access.Scope, id ID, key string) (*Preparation, error) {
	var p *Preparation
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		p, err = s.preparation(tx, scope, id, key)
		return err
	})
	return p, err
}

func (s *Service) preparation(tx *db.Tx, scope access.Scope, id ID, key string) (*Preparation, error) {
	n, err := s.find(tx, scope, id)
	if err != nil {
		return nil, err
	}
	today := tx.Today()
	own := slices.IndexFunc(n.Members, func(m *Member) bool { return m.Holds(today) && scope.WorksIn(string(m.Organisation)) })
	if own < 0 {
		return nil, fault.New(fault.Forbidden, text.OnlyMembersPrepare)
	}
	member, err := s.memberIn(tx, scope, n, n.Members[own])
	if err != nil {
		return nil, err
	}
	all, err := s.gatherReports(tx, n, key)
	if err != nil {
		return nil, err
	}
	p := &Preparation{Membership: member, Meeting: all.Meeting, Today: today, Shared: all.Shared, Form: all.Form}
	i := slices.IndexFunc(all.All, func(r Report) bool { return r.Member.ID == member.ID })
	if i < 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	p.Report = all.All[i]
	if last := p.Report.last; last != nil && last.InForce > 0 {
		p.Last = last
	}
	known := staff{}
	seen := member.Seen(scope.Lang, today)
	if err := n.everyoneOf(tx, seen, member.Member, known); err != nil {
		return nil, err
	}
	p.MayWrite = (seen.MayLead || seen.Holds(all.Form.Write...)) && !seen.Closed
	if err := p.readBaseline(tx, seen); err != nil {
		return nil, err
	}
	p.In = n.Seen(scope.Lang, today)
	if err := n.everyoneOf(tx, p.In, nil, known); err != nil {
		return nil, err
	}
	if err := p.readTasks(tx, scope, seen); err != nil {
		return nil, err
	}
	if p.Agenda = all.made; p.Agenda == nil {
		return p, nil
	}
	for _, it := range p.Agenda.Items {
		if it.Proposer != "" && it.Proposer == scope.Name {
			p.Proposals = append(p.Proposals, it)
		}
	}
	return p, p.readSeats(tx, scope, known)
}

// readSeats finds who is registered, and who can be for the municipality.
func (p *Preparation) readSeats(tx *db.Tx, scope access.Scope, known staff) error {
	gathered, err := gatherEach(tx, p.Membership.Network, []*meeting.Meeting{p.Agenda})
	if err != nil {
		return fmt.Errorf("seats: %w", err)
	}
	p.Gathering = gathered[0]
	p.Candidates, err = p.Membership.candidates(tx, scope, known)
	return err
}

// readBaseline finds the municipality's own baseline with its goals.
func (p *Preparation) readBaseline(tx *db.Tx, seen *subject.Subject) error {
	kind, ok := p.Membership.Network.KindOf(p.Membership.Member)
	if !ok || kind.Baseline == "" {
		return nil
	}
	p.Baseline, _ = seen.Programme.Form(kind.Baseline)
	if p.Baseline == nil {
		return nil
	}
	states, err := form.States(tx, seen.Ref)
	if err != nil {
		return fmt.Errorf("baseline: %w", err)
	}
	for _, st := range states {
		if st.Form == kind.Baseline {
			p.Plan = st.Document
		}
	}
	goals, err := form.Points(tx, seen.Ref, programme.MeansGoal)
	if err != nil {
		return fmt.Errorf("baseline: %w", err)
	}
	for _, g := range goals {
		if g.Document == p.Plan {
			p.Goals = append(p.Goals, g)
		}
	}
	return nil
}

// readTasks finds the open tasks of the membership, and those of the network
// that somebody of the municipality, or a role of theirs, has.
func (p *Preparation) readTasks(tx *db.Tx, scope access.Scope, seen *subject.Subject) error {
	own, err := task.Open(tx, seen.Ref)
	if err != nil {
		return fmt.Errorf("open tasks: %w", err)
	}
	for _, t := range own {
		p.Tasks = append(p.Tasks, OpenTask{t, t.MayFinish(scope, seen)})
	}
	shared, err := task.Open(tx, p.In.Ref)
	if err != nil {
		return fmt.Errorf("open tasks: %w", err)
	}
	for _, t := range shared {
		holder, known := seen.Person(t.Person)
		role, has := seen.Role(t.Role)
		if known && holder.Organisation == p.Membership.Organisation || t.Person == "" && has && role.Side == hostSide && len(role.Holders) > 0 {
			p.Tasks = append(p.Tasks, OpenTask{t, t.MayFinish(scope, p.In)})
		}
	}
	return nil
}

// Propose proposes an item for the agenda of a meeting.
//
// Faults: NotFound when the meeting has not been made; those of the meeting's
// proposals.
func (s *Service) Propose(ctx context.Context, scope access.Scope, id ID, key string, d meeting.ItemDraft) error {
	return s.Subjects.Write(ctx, scope, subject.At(subject.Ref{Kind: Kind, ID: string(id)}), func(tx *db.Tx, in *subject.Subject) error {
		_, err := s.Meetings.PutItem(tx, scope, in, key, d)
		return err
	})
}

// Reopen lets the caller's municipality write again in a report that it has
// sent; revise opens the document.
//
// Faults: as Prepare; Conflict when the report was never begun, or the meeting is
// held; those of revise.
func (s *Service) Reopen(ctx context.Context, scope access.Scope, id ID, key string, revise func(context.Context, access.Scope, form.ID) error) error {
	p, err := s.Prepare(ctx, scope, id, key)
	switch {
	case err != nil:
		return err
	case p.Report.Document == "":
		return conflict(text.ReportNotBegun)
	case p.Meeting.Held:
		return conflict(text.MeetingIsHeld)
	}
	return revise(ctx, scope, p.Report.Document)
}

// reported is told when a document of a membership stands. A report that was
// sent is revised until the meeting is held; one that was not can still be sent.
func (s *Service) reported(tx *db.Tx, _ access.Scope, id string, e subject.Event) error {
	if e.Noun != form.Noun || e.Slot == "" || e.Version <= 1 {
		return nil
	}
	of, err := networkOf(tx, MemberID(id))
	if err != nil {
		return err
	}
	n, err := s.load(tx, of)
	if err != nil {
		return err
	}
	if m, ok := n.reportMeeting(e.Slot); ok && m.Held && e.Form == n.Programme.Network.Report {
		return conflict(text.MeetingIsHeld)
	}
	return nil
}
