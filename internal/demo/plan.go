package demo

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
)

const planSlot = "milepaelsplan"

// line is a row of a plan as it is first written; days are counted from the
// day on which the plan was approved.
type line struct {
	heading, title string
	milestone      bool
	people         []organisation.PersonID
	from, to       int
	after          []int
	goal           int // which of the statement's; 0 for none
	notes          string
	shape          func(*plan.Row) // what else there is to the row; may be nil
}

func (b *book) planLines() []line {
	lead, manager, member := b.who("forloebsleder"), b.who("ansvarlig-leder"), b.who("implementeringsteam")
	managers, team, lived := b.roles["ledere"], b.roles["implementeringsteam"], b.roles["borgerrepraesentant"]
	const home, support, follow = "Vejen til egen bolig", "Støtte fra indflytningsdagen", "Opfølgning og forankring"
	list := func(people ...organisation.PersonID) []organisation.PersonID { return people }
	return []line{
		{heading: home, title: "Arbejdsgangen for boligplanen beskrives", people: list(member, managers[2]), from: 3, to: 24, goal: 1},
		{heading: home, title: "Borgerrepræsentanterne prøver skabelonen", people: lived, from: 25, to: 41, after: []int{1}, goal: 1, notes: "Prøves med borgere, der selv har lyst. Der gemmes ingen oplysninger om dem."},
		{heading: home, title: "Boligplanen er taget i brug", milestone: true, people: list(member), to: 46, after: []int{2}, goal: 1},
		{heading: home, title: "Fast aftale med boligorganisationen", people: list(manager), from: 10, to: 59, goal: 3},
		{heading: home, title: "En boligkoordinator udpeges", people: list(manager), from: 14, to: 52, goal: 3},
		{heading: home, title: "Fælles overblik over ledige boliger", people: list(managers[0], lead), from: 60, to: 150, after: []int{4, 5}, goal: 3},
		{heading: support, title: "Bostøtten visiteres, før lejekontrakten underskrives", people: list(managers[1]), from: 20, to: 80, goal: 2},
		{heading: support, title: "Medarbejderne øver det første besøg i boligen", people: list(member, team[3]), from: 81, to: 112, after: []int{7}, goal: 2},
		{heading: support, title: "Én fælles aftale med borgeren på tværs af afdelinger", people: list(lead), from: 60, to: 114, after: []int{7}, goal: 2},
		{heading: support, title: "Alle nye lejere mødes i boligen på indflytningsdagen", milestone: true, people: list(managers[1]), to: 160, after: []int{8}, goal: 2},
		{heading: follow, title: "Målepunkterne opgøres hver måned", people: list(lead), from: 1, to: 335},
		{heading: follow, title: "Planen gennemgås halvvejs", milestone: true, people: list(lead, manager), to: 163, notes: "Gennemgås på det statusmøde, der holdes fysisk."},
		{heading: follow, title: "Temadag for medarbejdere i de fire afdelinger", people: list(team[1], team[2]), from: 195, to: 195, after: []int{9}},
		{heading: follow, title: "Opgaverne er overdraget til driften", milestone: true, people: list(manager), to: 325, after: []int{6, 10}},
	}
}

// planned lets the lead and the team write the milestone plan, the management
// approve it, and the work go on.
func planned(b *book, a course.Activity) {
	member := b.who("implementeringsteam")
	b.planning(a, planSlot, member, b.who("ledelse"), b.planLines())
	b.departed(b.leader(), member)
}

// planning lets a plan be written by the leader and a member, be approved on
// the day of its activity, and the work go on.
func (b *book) planning(a course.Activity, slot string, member, approver organisation.PersonID, lines []line) {
	begun, lead := a.Target.AddDays(-6), b.leader()
	b.tell(b.on(begun, 9, 0, func(ctx context.Context) error {
		scope, err := b.as(ctx, lead)
		if err == nil {
			b.plan, err = b.Plans.Begin(ctx, scope, b.ref, slot)
		}
		return err
	}))
	for i, l := range lines {
		b.tell(b.on(begun.AddDays(1+i/5), 10, 3*i, func(ctx context.Context) error {
			if err := b.addLine(ctx, []organisation.PersonID{lead, member}[i%2], a.Target, l); err != nil {
				return fmt.Errorf("row »%s«: %w", l.title, err)
			}
			return nil
		}))
	}
	var matter approval.ID
	b.tell(
		b.on(a.Target.AddDays(-1), 13, 0, func(ctx context.Context) error {
			scope, p, err := b.planAs(ctx, lead)
			if err == nil {
				matter, err = b.Plans.Send(ctx, scope, b.plan, p.Version)
			}
			return err
		}),
		b.on(a.Target, 9, 15, func(ctx context.Context) error {
			return b.decide(ctx, approver, string(matter), func(scope access.Scope, id approval.ID, hash string) error {
				return b.Approvals.Approve(ctx, scope, id, hash)
			})
		}),
		b.on(a.Target, 9, 30, b.progressed),
	)
}

// planAs is the plan as somebody sees it.
func (b *book) planAs(ctx context.Context, person organisation.PersonID) (access.Scope, *plan.Plan, error) {
	scope, err := b.as(ctx, person)
	if err != nil {
		return scope, nil, err
	}
	p, err := b.Plans.Find(ctx, scope, b.plan)
	return scope, p, err
}

func (b *book) addLine(ctx context.Context, person organisation.PersonID, approved calendar.Date, l line) error {
	scope, p, err := b.planAs(ctx, person)
	if err != nil {
		return err
	}
	r := plan.Row{
		Heading: l.heading, Title: l.title, Kind: plan.Activity, Start: workday(approved.AddDays(l.from)), End: workday(approved.AddDays(l.to)),
		After: l.after, Notes: l.notes,
	}
	if l.milestone {
		r.Kind, r.Start = plan.Milestone, r.End
	}
	for _, p := range l.people {
		r.Responsible = append(r.Responsible, plan.Responsible{Person: p})
	}
	if l.goal > 0 {
		r.Goal = p.Goals[l.goal-1]
	}
	if l.shape != nil {
		l.shape(&r)
	}
	_, err = b.Plans.Add(ctx, scope, b.plan, r)
	return err
}

// progressed lets the rows begin and be done in their time: what should be over
// today is, but for two that are not.
func (b *book) progressed(ctx context.Context) error {
	_, p, err := b.planAs(ctx, b.leader())
	if err != nil {
		return err
	}
	for _, r := range p.Rows {
		if r.Kind == plan.Activity && r.Start.Before(b.today) {
			b.tell(b.on(r.Start, 9, 40, b.status(r.Number, plan.UnderWay)))
		}
		for _, o := range r.Occurrences() {
			if o.Day.Before(b.today.AddDays(-30)) {
				b.tell(b.on(o.Day, 14, 20, b.ticked(r.Number, o.Day)))
			}
		}
		if r.End.Before(b.today) && !slices.Contains([]int{8, 9}, r.Number) {
			b.tell(b.on(r.End, 15, 10, b.status(r.Number, plan.Done)))
		}
	}
	return nil
}

// ticked says that one time of a row was carried out.
func (b *book) ticked(number int, day calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		scope, p, err := b.planAs(ctx, b.leader())
		if err != nil {
			return err
		}
		r, _ := p.Row(number)
		return b.Plans.Tick(ctx, scope, b.plan, number, day, r.Version)
	}
}

func (b *book) status(number int, status plan.Status) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return b.changeLine(ctx, b.leader(), number, func(r *plan.Row) { r.Status = status })
	}
}

func (b *book) changeLine(ctx context.Context, person organisation.PersonID, number int, edit func(*plan.Row)) error {
	scope, p, err := b.planAs(ctx, person)
	if err != nil {
		return err
	}
	r, _ := p.Row(number)
	return b.Plans.Change(ctx, scope, b.plan, number, r.Version, edit)
}

// departed moves two rows after the approval: one with a reason, one for which
// nobody has given one yet.
func (b *book) departed(lead, member organisation.PersonID) {
	moved := func(days int) func(*plan.Row) {
		return func(r *plan.Row) {
			r.End = workday(r.End.AddDays(days))
			if r.Kind == plan.Milestone {
				r.Start = r.End
			}
		}
	}
	first := before(b.today.AddDays(-26))
	b.tell(
		b.on(first, 11, 20, func(ctx context.Context) error { return b.changeLine(ctx, member, 8, moved(28)) }),
		b.on(first, 11, 35, func(ctx context.Context) error {
			scope, err := b.as(ctx, member)
			if err != nil {
				return err
			}
			return b.Plans.Explain(ctx, scope, b.plan, 8, "To kolleger er nye, og øvelserne venter, til de er med.", 0)
		}),
		b.on(before(b.today.AddDays(-4)), 11, 20, func(ctx context.Context) error { return b.changeLine(ctx, lead, 10, moved(21)) }),
	)
}
