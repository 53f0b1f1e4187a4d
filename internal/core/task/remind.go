package task

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
)

// People are reminded in one letter a day at most, in the morning: of a task
// once when it is due within remindAhead days, once when it is past its date,
// and again for every remindAgain days that it stays so.
const (
	remindEvery = 15 * time.Minute
	remindFrom  = 7  // o'clock, Danish time
	remindUntil = 18 // not in the evening, when the program was away all day
	remindAhead = 2
	remindAgain = 7
	remindMost  = 100 // tasks that one letter looks at
)

// reminding is the work of looking for whom to remind.
type reminding struct{}

func (reminding) Kind() string { return "task-remind" }

func (s *Service) remind(ctx context.Context, _ jobs.Job[reminding]) error {
	now := s.DB.Now().In(calendar.Copenhagen())
	if now.Hour() < remindFrom || now.Hour() >= remindUntil {
		return nil
	}
	var people []organisation.PersonID
	if err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		people, err = toRemind(tx, tx.Today())
		return err
	}); err != nil {
		return fmt.Errorf("look for whom to remind: %w", err)
	}
	var wrong []error
	for _, person := range people {
		if err := s.remindOne(ctx, person); err != nil {
			wrong = append(wrong, fmt.Errorf("remind %s: %w", person, err))
		}
	}
	return errors.Join(wrong...)
}

// remindOne looks once a day whether there is something to remind the person
// of, and writes the letter. What they have left is none of theirs: the letter
// is made of what they may see today.
func (s *Service) remindOne(ctx context.Context, person organisation.PersonID) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		today := tx.Today()
		if first, err := startDay(tx, person, today); err != nil || !first {
			return err
		}
		scope, known, err := s.Accounts.ScopeOf(tx, person)
		if err != nil || !known {
			return err
		}
		p, err := organisation.GetPerson(tx, person)
		if err != nil || p.Email == "" {
			return err
		}
		page, err := s.list(tx, scope, Filter{Show: Own, Until: today.AddDays(remindAhead)}, remindMost)
		if err != nil {
			return err
		}
		last, err := remindersTo(tx, person)
		if err != nil {
			return err
		}
		var due []Listed
		for _, t := range page.Tasks {
			if last[t.ID].isDue(t.Late(today) > 0, today) {
				due = append(due, t)
			}
		}
		if len(due) == 0 {
			return nil
		}
		for _, t := range due {
			if err := putReminder(tx, t.ID, person, reminder{day: today, overdue: t.Late(today) > 0}); err != nil {
				return err
			}
		}
		return mail.Send(tx, mail.Message{
			To: p.Email, Subject: text.RemindSubject(scope.Lang, len(due)),
			Text: text.RemindMail(scope.Lang, p.Name, s.lines(scope.Lang, due, today), s.BaseURL+"/opgaver"),
		})
	})
}

// reminder is the last time that somebody was told of a task.
type reminder struct {
	day     calendar.Date
	overdue bool // it was past its date then
}

// isDue reports whether it is time to tell again.
func (r reminder) isDue(overdue bool, today calendar.Date) bool {
	switch {
	case r.day.IsZero():
		return true
	case overdue && r.overdue:
		return today.Sub(r.day) >= remindAgain
	}
	return overdue
}

// lines are the tasks as a letter tells them: where they belong, when they are
// due, and the way to them. What they are about stands on their pages alone.
func (s *Service) lines(l i18n.Lang, tasks []Listed, today calendar.Date) string {
	lines := make([]string, len(tasks))
	for i, t := range tasks {
		when := text.DueOn(l, t.Due)
		if late := t.Late(today); late > 0 {
			when = text.DaysOver(l, late)
		}
		lines[i] = text.RemindLine(l, t.Subject.Name, when, s.BaseURL+t.Address())
	}
	return strings.Join(lines, "\n\n")
}
