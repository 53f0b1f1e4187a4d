package task

import (
	"context"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
)

// Change is what a task is to say instead.
type Change struct {
	Text, Note string
	Due        calendar.Date
	Reason     string // why the date is another; needed when there was one
	Version    int64  // of the task as the caller saw it
}

// Change changes what a task says, or when it is due.
//
// Faults: NotFound when the task is not within the scope; Forbidden for who
// neither gave it, has it nor leads; Conflict when it is not open; Stale when
// it has changed since the caller saw it; Invalid with fields "text", "note",
// "due", "reason".
func (s *Service) Change(ctx context.Context, scope access.Scope, id ID, c Change) error {
	return s.change(ctx, scope, id, c.Version, (*Task).MayChange, func(tx *db.Tx, in *subject.Subject, t *Task) error {
		if err := t.mustBeOpen(); err != nil {
			return err
		}
		before := *t
		t.Text, t.Note, t.Due = strings.Join(strings.Fields(c.Text), " "), strings.TrimSpace(c.Note), c.Due
		reason := strings.TrimSpace(c.Reason)
		var checks fault.Checks
		t.checkWords(&checks)
		checks.Need(sensible(t.Due), "due", text.DueMissing)
		checks.Need(t.Due == before.Due || before.Due.IsZero() || reason != "", "reason", text.ReasonMissing)
		checkNote(&checks, "reason", reason)
		if err := checks.Err(); err != nil {
			return err
		}
		if t.Text == before.Text && t.Note == before.Note && t.Due == before.Due {
			return nil
		}
		if err := updateTask(tx, t); err != nil {
			return err
		}
		if t.Text != before.Text || t.Note != before.Note {
			if err := record(tx, scope, in, t, Event{Verb: Worded, Was: before.Text, Became: t.Text}, before.told()); err != nil {
				return err
			}
		}
		if t.Due == before.Due {
			return nil
		}
		if err := forgetReminders(tx, t.ID); err != nil {
			return err
		}
		return record(tx, scope, in, t, Event{Verb: Moved, Reason: reason, Was: before.Due.String(), Became: t.Due.String()}, before.told())
	})
}

// Handing is to whom a task goes, and why.
type Handing struct {
	Person  organisation.PersonID
	Role    string // where no person is named
	Reason  string // needed when a person has it
	Version int64
}

// HandOver gives a task to somebody else, who is told by letter.
//
// Faults: as Change, with fields "person" and "reason".
func (s *Service) HandOver(ctx context.Context, scope access.Scope, id ID, h Handing) error {
	return s.change(ctx, scope, id, h.Version, (*Task).MayChange, func(tx *db.Tx, in *subject.Subject, t *Task) error {
		if err := t.mustBeOpen(); err != nil {
			return err
		}
		before := *t
		reason := strings.TrimSpace(h.Reason)
		var checks fault.Checks
		if !t.give(in, h.Person, h.Role) {
			checks.Add("person", text.WhoMissing)
		} else if t.Person == before.Person && t.Role == before.Role {
			checks.Add("person", func(l i18n.Lang) string { return text.HasItAlready(l, before.Who(l)) })
		}
		checks.Need(before.Person == "" || reason != "", "reason", text.HandReasonMissing)
		checkNote(&checks, "reason", reason)
		if err := checks.Err(); err != nil {
			return err
		}
		if err := updateTask(tx, t); err != nil {
			return err
		}
		if err := record(tx, scope, in, t, Event{Verb: Handed, Reason: reason, Was: before.Who(i18n.Da), Became: t.Who(i18n.Da)}, before.told()); err != nil {
			return err
		}
		return s.tellHanded(tx, scope, in, t)
	})
}

// tellHanded writes to who has the task now. What it is about stands on its
// page alone.
func (s *Service) tellHanded(tx *db.Tx, scope access.Scope, in *subject.Subject, t *Task) error {
	h, known := in.Person(t.Person)
	if !known || h.Email == "" || string(t.Person) == scope.Person {
		return nil
	}
	l, err := s.Accounts.LanguageOf(tx, t.Person)
	if err != nil {
		return err
	}
	return mail.Send(tx, mail.Message{
		To: h.Email, Subject: text.HandedSubject(l, in.Name),
		Text: text.HandedMail(l, h.Name, scope.Name, in.Name, dueWords(l, t.Due), s.BaseURL+t.Address()),
	})
}

func dueWords(l i18n.Lang, due calendar.Date) string {
	if due.IsZero() {
		return text.WithoutDue(l)
	}
	return text.DueOn(l, due)
}

// Finish ticks a task off, with a note or without. One that is done stays as
// it is.
//
// Faults: NotFound; Forbidden for who neither has it nor leads; Conflict when
// it was dropped; Invalid with field "note".
func (s *Service) Finish(ctx context.Context, scope access.Scope, id ID, note string) error {
	return s.change(ctx, scope, id, anyVersion, (*Task).MayFinish, func(tx *db.Tx, in *subject.Subject, t *Task) error {
		if t.State == Done {
			return nil
		}
		return t.settle(tx, scope, in, Done, Finished, note)
	})
}

// Drop says why a task is not to be done after all.
//
// Faults: as Change, with field "reason".
func (s *Service) Drop(ctx context.Context, scope access.Scope, id ID, reason string, version int64) error {
	return s.change(ctx, scope, id, version, (*Task).MayChange, func(tx *db.Tx, in *subject.Subject, t *Task) error {
		if strings.TrimSpace(reason) == "" {
			return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "reason", Message: text.DropReasonMissing}}}
		}
		return t.settle(tx, scope, in, Dropped, Stopped, reason)
	})
}

func (t *Task) settle(tx *db.Tx, scope access.Scope, in *subject.Subject, state State, verb Verb, remark string) error {
	if err := t.mustBeOpen(); err != nil {
		return err
	}
	remark = strings.TrimSpace(remark)
	field := "note"
	if state == Dropped {
		field = "reason"
	}
	var checks fault.Checks
	checkNote(&checks, field, remark)
	if err := checks.Err(); err != nil {
		return err
	}
	before := t.told()
	t.State, t.SettledAt, t.SettledBy, t.Remark = state, tx.Now(), scope.Name, remark
	if err := updateTask(tx, t); err != nil {
		return err
	}
	return record(tx, scope, in, t, Event{Verb: verb, Reason: remark}, before)
}

// Reopen undoes that a task was done or dropped. One that is open stays so.
//
// Faults: NotFound; Forbidden for who could not have settled it.
func (s *Service) Reopen(ctx context.Context, scope access.Scope, id ID) error {
	may := func(t *Task, scope access.Scope, in *subject.Subject) bool {
		return t.MayFinish(scope, in) || t.State == Dropped && t.MayChange(scope, in)
	}
	return s.change(ctx, scope, id, anyVersion, may, func(tx *db.Tx, in *subject.Subject, t *Task) error {
		if t.State == Pending {
			return nil
		}
		before := t.told()
		t.State, t.SettledAt, t.SettledBy, t.Remark = Pending, time.Time{}, "", ""
		if err := updateTask(tx, t); err != nil {
			return err
		}
		return record(tx, scope, in, t, Event{Verb: Reopened}, before)
	})
}

// anyVersion is for what bears being done to a task that has changed.
const anyVersion = -1

// change finds the task, asks whether the caller may, and does it.
func (s *Service) change(ctx context.Context, scope access.Scope, id ID, version int64,
	may func(*Task, access.Scope, *subject.Subject) bool, do func(*db.Tx, *subject.Subject, *Task) error,
) error {
	return s.Subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		t, err := one(tx, id)
		if err != nil {
			return err
		}
		if !may(t, scope, in) {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return t.whoCan(l, in) })
		}
		if version != anyVersion && version != t.Version {
			return stale()
		}
		return do(tx, in, t)
	})
}

func stale() error { return fault.New(fault.Stale, text.Stale) }

func (t *Task) mustBeOpen() error {
	switch t.State {
	case Done:
		return fault.New(fault.Conflict, text.IsDone)
	case Dropped:
		return fault.New(fault.Conflict, text.IsDropped)
	case Pending:
	}
	return nil
}
