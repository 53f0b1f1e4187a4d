package network

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/network/text"
)

// A member that has not sent its report is reminded by letter, in the daytime:
// by itself once when the deadline is remindAhead days ahead, and whenever the
// organiser says so, but never twice a day.
const (
	remindEvery = 15 * time.Minute
	remindFrom  = 7  // o'clock, Danish time
	remindUntil = 18 // not in the evening, when the program was away all day
	remindAhead = 3
)

// reminding is the work of looking for members to remind.
type reminding struct{}

func (reminding) Kind() string { return "network-remind" }

func (s *Service) remindReports(ctx context.Context, _ jobs.Job[reminding]) error {
	return s.RemindDue(ctx)
}

// RemindDue reminds the members of every network whose deadline is near, in the
// daytime and once for each deadline; the program does it every quarter of an
// hour.
func (s *Service) RemindDue(ctx context.Context) error {
	now := s.DB.Now().In(calendar.Copenhagen())
	if now.Hour() < remindFrom || now.Hour() >= remindUntil {
		return nil
	}
	var networks []ID
	if err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		networks, err = runningNetworks(tx)
		return err
	}); err != nil {
		return fmt.Errorf("look for members to remind: %w", err)
	}
	var wrong []error
	for _, id := range networks {
		if err := s.remindNetwork(ctx, id); err != nil {
			wrong = append(wrong, fmt.Errorf("remind members of %s: %w", id, err))
		}
	}
	return errors.Join(wrong...)
}

// remindNetwork reminds the members of one network whose deadline is near and
// who have not been reminded since it was.
func (s *Service) remindNetwork(ctx context.Context, id ID) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.load(tx, id)
		if err != nil {
			return err
		}
		m, ok := n.NextReported(tx.Today())
		if !ok {
			return nil
		}
		all, err := s.gatherReports(tx, n, m.Key)
		if err != nil {
			return err
		}
		m = all.Meeting
		near := m.Deadline.AddDays(-remindAhead)
		if m.Deadline.IsZero() || !tx.Today().Within(near, m.Deadline) {
			return nil
		}
		_, err = s.remind(tx, n, m, all.All, func(r Report) bool { return r.Reminded.Before(near) })
		return err
	})
}

// Remind reminds those by letter who have not sent their report, each once a
// day at most. It tells how many municipalities were written to.
//
// Faults: Forbidden for who doesn't lead the network; Conflict when the meeting
// is held.
func (s *Service) Remind(ctx context.Context, scope access.Scope, id ID, key string) (reminded int, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		all, err := s.gatherReports(tx, n, key)
		switch {
		case err != nil:
			return err
		case n.State == Closed:
			return conflict(text.NetworkIsClosed)
		case all.Meeting.Held:
			return conflict(text.HasTakenPlace)
		}
		if reminded, err = s.remind(tx, n, all.Meeting, all.All, func(Report) bool { return true }); err != nil || reminded == 0 {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: "report", NounID: key, Verb: "reminded", After: toldReminders{reminded}})
	})
	return reminded, err
}

// toldReminders is how many were reminded, as history remembers it.
type toldReminders struct {
	Members int `json:"members"`
}

func (s *Service) remind(tx *db.Tx, n *Network, m Reported, reports []Report, when func(Report) bool) (reminded int, err error) {
	for _, r := range reports {
		if r.Stage == Sent || !when(r) {
			continue
		}
		writers := n.writers(r.Member, tx.Today())
		if len(writers) == 0 {
			continue
		}
		first, err := noteReminder(tx, r.Member.ID, m.Key, tx.Today())
		if err != nil {
			return reminded, err
		}
		if !first {
			continue
		}
		for _, g := range writers {
			if err := s.remindOne(tx, n, m, g); err != nil {
				return reminded, err
			}
		}
		reminded++
	}
	return reminded, nil
}

// writers are those of a member who are reminded: who holds a role that writes
// the report and may act for the municipality; where nobody does, everybody who
// writes.
func (n *Network) writers(m *Member, day calendar.Date) []Given {
	f, ok := n.reportForm()
	if !ok {
		return nil
	}
	var first, all []Given
	for _, g := range m.People(n.Programme, day) {
		role, known := n.Programme.Role(g.Role)
		if !known || g.Email == "" || !slices.Contains(f.Write, g.Role) {
			continue
		}
		if all = append(all, g); slices.Contains(role.May, programme.MayLead) {
			first = append(first, g)
		}
	}
	if len(first) > 0 {
		return first
	}
	return all
}

// remindOne writes to one person. The letter says that something waits, and
// where; what it is about stands on the page alone.
func (s *Service) remindOne(tx *db.Tx, n *Network, m Reported, g Given) error {
	l, err := s.Accounts.LanguageOf(tx, g.Person)
	if err != nil {
		return err
	}
	name := i18n.Lower(m.Name.In(l))
	subject, over := text.RemindSubject(l, name), text.RemindBefore(l, m.Deadline)
	if tx.Today().After(m.Deadline) {
		over = text.RemindOver(l, m.Deadline)
	}
	return mail.Send(tx, mail.Message{
		To: g.Email, Subject: subject, Text: text.RemindMail(l, g.Name, n.Name, name, over, s.BaseURL+PrepareAddress(n.ID, m.Key)),
	})
}
