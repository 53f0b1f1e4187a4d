package demo

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
)

// gathering is a meeting as it is called and held.
type gathering struct {
	topics []topic
	parked []string
	tasks  []taken
	absent []organisation.PersonID
	more   []organisation.PersonID // who come besides those whom the programme wants there
}

// topic is an item of the agenda with its minutes.
type topic struct {
	title    string
	aim      meeting.Aim
	minutes  int
	owner    organisation.PersonID
	text     string
	notes    string
	decision string
}

// taken is a task that somebody took on at a meeting; days are counted from it.
type taken struct {
	text   string
	by     organisation.PersonID
	due    int
	done   int // 0 while it is open
	remark string
}

// reply is an answer to an invitation.
type reply struct {
	who    organisation.PersonID
	answer meeting.Answer
	note   string
}

// met lets the meeting of an activity be called, answered, held and written
// up; that it was held completes the activity.
func (b *book) met(a course.Activity, g gathering) {
	var id meeting.ID
	day, details := a.Target, meeting.Details{}
	if a.Place == "" {
		details = linked(a.Key)
	}
	b.tell(
		b.on(day.AddDays(-20), 10, 45, func(ctx context.Context) (err error) {
			id, err = b.call(ctx, meeting.New{Slot: a.Key, Details: details}, g)
			return err
		}),
		b.on(day.AddDays(-12), 13, 0, func(ctx context.Context) error { return b.answered(ctx, id, g.absent) }),
		b.on(day, 14, 20, func(ctx context.Context) error { return b.hold(ctx, id, g) }),
		b.on(workday(day.AddDays(2)), 9, 50, func(ctx context.Context) error {
			_, err := b.Meetings.Send(ctx, b.adviser, id, 7)
			return err
		}),
	)
	for _, t := range g.tasks {
		if t.done > 0 && day.AddDays(t.done).Before(b.today) {
			b.tell(b.on(workday(day.AddDays(t.done)), 15, 5, func(ctx context.Context) error { return b.tick(ctx, id, t) }))
		}
	}
}

// linked is where those meet who meet from afar.
func linked(key string) meeting.Details {
	return meeting.Details{Link: "https://moede.tovholder.example/" + key}
}

// call makes a meeting with its agenda and invites to it.
func (b *book) call(ctx context.Context, n meeting.New, g gathering) (meeting.ID, error) {
	id, err := b.Meetings.Create(ctx, b.adviser, b.ref, n)
	if err != nil {
		return "", fmt.Errorf("make the meeting: %w", err)
	}
	for _, person := range g.more {
		if err := b.Meetings.Add(ctx, b.adviser, id, person, meeting.Guest{}, "", false); err != nil {
			return "", fmt.Errorf("invite one more: %w", err)
		}
	}
	for _, t := range g.topics {
		d := meeting.ItemDraft{Title: t.title, Aim: t.aim, Minutes: t.minutes, Owner: t.owner, Text: t.text}
		if err := b.Meetings.AddItem(ctx, b.adviser, id, d); err != nil {
			return "", fmt.Errorf("item »%s«: %w", t.title, err)
		}
	}
	_, err = b.Meetings.Invite(ctx, b.adviser, id)
	return id, err
}

// answered lets everybody answer the invitation.
func (b *book) answered(ctx context.Context, id meeting.ID, absent []organisation.PersonID) error {
	_, m, err := b.Meetings.Find(ctx, b.adviser, id)
	if err != nil {
		return err
	}
	for _, p := range m.Participants {
		r := reply{who: p.Person, answer: meeting.Yes}
		if slices.Contains(absent, p.Person) {
			r.answer, r.note = meeting.No, "Jeg er optaget af et andet møde."
		}
		if err := b.reply(ctx, id, r); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) reply(ctx context.Context, id meeting.ID, r reply) error {
	scope, err := b.as(ctx, r.who)
	if err != nil {
		return err
	}
	if err := b.Meetings.Answer(ctx, scope, id, r.answer, r.note); err != nil {
		return fmt.Errorf("answer of %s: %w", scope.Name, err)
	}
	return nil
}

// hold lets the meeting be held, with what was said, decided and taken on.
func (b *book) hold(ctx context.Context, id meeting.ID, g gathering) error {
	if err := b.Meetings.Start(ctx, b.adviser, id); err != nil {
		return err
	}
	_, m, err := b.Meetings.Find(ctx, b.adviser, id)
	if err != nil {
		return err
	}
	for _, it := range m.Having(meeting.OnAgenda) {
		i := slices.IndexFunc(g.topics, func(t topic) bool { return t.title == it.Title })
		t := topic{notes: "Taget til efterretning."}
		if i >= 0 {
			t = g.topics[i]
		}
		if err := b.minute(ctx, id, it, t); err != nil {
			return fmt.Errorf("minutes of »%s«: %w", it.Title, err)
		}
	}
	for _, title := range g.parked {
		if err := b.Meetings.ParkTopic(ctx, b.adviser, id, title); err != nil {
			return err
		}
	}
	for _, t := range g.tasks {
		if err := b.Meetings.AddTask(ctx, b.adviser, id, meeting.Agreed{Text: t.text, Person: t.by, Due: workday(m.Day.AddDays(t.due))}); err != nil {
			return fmt.Errorf("task »%s«: %w", t.text, err)
		}
	}
	came := map[string]meeting.Attendance{}
	for _, p := range m.Participants {
		came[p.ID] = meeting.Came
		if slices.Contains(g.absent, p.Person) {
			came[p.ID] = meeting.Absent
		}
	}
	if err := b.Meetings.Attend(ctx, b.adviser, id, came); err != nil {
		return err
	}
	return b.Meetings.Finish(ctx, b.adviser, id)
}

func (b *book) minute(ctx context.Context, id meeting.ID, it meeting.Item, t topic) error {
	if t.notes != "" {
		if _, err := b.Meetings.Note(ctx, b.adviser, id, it.ID, t.notes, it.Version); err != nil {
			return err
		}
	}
	if t.decision == "" {
		return nil
	}
	return b.Meetings.Decide(ctx, b.adviser, id, it.ID, t.decision)
}

// tick lets a task from a meeting be done.
func (b *book) tick(ctx context.Context, id meeting.ID, t taken) error {
	tasks, err := b.Meetings.Tasks(ctx, b.adviser, id)
	if err != nil {
		return err
	}
	scope, err := b.as(ctx, t.by)
	if err != nil {
		return err
	}
	for _, one := range tasks {
		if one.Text == t.text {
			return b.Tasks.Finish(ctx, scope, one.ID, t.remark)
		}
	}
	return fmt.Errorf("no task »%s«", t.text)
}

// invited lets a meeting be called that is still to come, and some answer.
func (b *book) invited(called calendar.Date, n meeting.New, g gathering, replies []reply, also func(context.Context, meeting.ID) error) {
	var id meeting.ID
	b.tell(b.on(called, 10, 15, func(ctx context.Context) (err error) {
		id, err = b.call(ctx, n, g)
		return err
	}))
	for i, r := range replies {
		b.tell(b.on(called.AddDays(1+i), 8, 30+i, func(ctx context.Context) error { return b.reply(ctx, id, r) }))
	}
	if also != nil {
		b.tell(b.on(called.AddDays(2), 12, 10, func(ctx context.Context) error { return also(ctx, id) }))
	}
}

// proposes lets somebody who takes part propose an item.
func (b *book) proposes(person organisation.PersonID, title, words string) func(context.Context, meeting.ID) error {
	return func(ctx context.Context, id meeting.ID) error {
		scope, err := b.as(ctx, person)
		if err != nil {
			return err
		}
		return b.propose(ctx, scope, id, title, words)
	}
}

func (b *book) propose(ctx context.Context, scope access.Scope, id meeting.ID, title, words string) error {
	return b.Meetings.AddItem(ctx, scope, id, meeting.ItemDraft{Title: title, Text: words, Aim: meeting.Discussion, Minutes: 15})
}
