package meeting

import (
	"context"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Start begins the meeting, on its day or later.
//
// Faults: Forbidden for who may not; Conflict before the day, and when nobody
// has been invited.
func (s *Service) Start(ctx context.Context, scope access.Scope, id ID) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		switch {
		case m.State == Running:
			return nil // by somebody else, or by a second click
		case m.State != Called:
			return conflict(text.NotCalled)
		case m.Day.After(tx.Today()):
			return conflict(text.NotToday)
		}
		before := m.told()
		m.State, m.StartedAt = Running, tx.Now()
		if err := keep(tx, m); err != nil {
			return err
		}
		return m.record(tx, scope, in, "started", "", before, m.told())
	})
}

// writable refuses minutes of a meeting that hasn't begun, or whose minutes
// stand.
func (m *Meeting) writable() error {
	switch m.State {
	case Running, Held, Sent:
		return nil
	case Locked:
		return conflict(text.MinutesStand)
	case Draft, Called, Cancelled:
	}
	return conflict(text.NotBegun)
}

// Note writes the minutes of an item. It tells the item's next version.
//
// Faults: Forbidden for who may not; Conflict before the meeting and when the
// minutes stand; Stale when somebody else has written meanwhile.
func (s *Service) Note(ctx context.Context, scope access.Scope, id ID, item, notes string, version int64) (next int64, err error) {
	err = s.runItem(ctx, scope, id, item, func(tx *db.Tx, in *subject.Subject, m *Meeting, it Item) error {
		if err := m.writable(); err != nil {
			return err
		}
		notes = strings.TrimRight(notes, " \n\t")
		next = it.Version
		if it.Notes == notes {
			return nil
		}
		if it.Version != version {
			return fault.New(fault.Stale, text.StaleItem)
		}
		if !within(notes, longestText) {
			return invalid("notes", text.TextTooLong)
		}
		next = it.Version + 1
		it.Notes, it.NotedBy, it.NotedAt = notes, scope.Name, tx.Now()
		if err := keepItem(tx, it); err != nil {
			return err
		}
		if m.State == Running {
			return nil // told as a whole when the meeting is over
		}
		return m.recordPart(tx, scope, in, "noted", it.Title)
	})
	return next, err
}

// Decide writes down what was decided under an item.
func (s *Service) Decide(ctx context.Context, scope access.Scope, id ID, item, words string) error {
	return s.runItem(ctx, scope, id, item, func(tx *db.Tx, in *subject.Subject, m *Meeting, it Item) error {
		words = strings.TrimSpace(words)
		if err := m.writable(); err != nil {
			return err
		}
		if words == "" || !within(words, longestText) {
			return invalid("decision", text.DecisionMissing)
		}
		for _, d := range m.DecidedUnder(it.ID) {
			if d.Text == words {
				return nil // sent twice
			}
		}
		if err := insertDecision(tx, m.ID, Decision{ID: tx.NewID(), Item: it.ID, Text: words, At: tx.Now()}); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "decided", words)
	})
}

// Undecide takes a decision out of the minutes.
func (s *Service) Undecide(ctx context.Context, scope access.Scope, id ID, decision string) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if err := m.writable(); err != nil {
			return err
		}
		words := ""
		for _, d := range m.Decisions {
			if d.ID == decision {
				words = d.Text
			}
		}
		found, err := deleteDecision(tx, m.ID, decision)
		if err != nil || !found {
			return err
		}
		return m.recordPart(tx, scope, in, "undecided", words)
	})
}

// ParkTopic notes a topic that came up for another time.
func (s *Service) ParkTopic(ctx context.Context, scope access.Scope, id ID, title string) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if err := m.writable(); err != nil {
			return err
		}
		d := ItemDraft{Title: title}.tidy()
		var c fault.Checks
		d.check(&c)
		if err := c.Err(); err != nil {
			return err
		}
		for _, it := range m.Having(Parked) {
			if it.Title == d.Title {
				return nil // sent twice
			}
		}
		if err := insertItem(tx, m.ID, Item{ID: tx.NewID(), Title: d.Title, Aim: d.Aim, State: Parked, position: m.last() + 1}); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "parked", d.Title)
	})
}

// Agreed is a task that was agreed on at a meeting.
type Agreed struct {
	Text   string
	Person organisation.PersonID
	Due    calendar.Date
	Once   string
}

// AddTask writes down who does what when. The task belongs to the subject, and
// knows the meeting.
//
// Faults: as Decide; those of task.Add.
func (s *Service) AddTask(ctx context.Context, scope access.Scope, id ID, a Agreed) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if err := m.writable(); err != nil {
			return err
		}
		_, err := task.Add(tx, scope, in, task.New{
			Text: a.Text, Person: a.Person, Due: a.Due, SourceKind: Noun, SourceID: string(m.ID), SourceTitle: m.Title, SourceAddress: m.ID.Address(), Once: a.Once,
		})
		return err
	})
}

// Attend notes who came. Those who are not named keep what was noted.
func (s *Service) Attend(ctx context.Context, scope access.Scope, id ID, came map[string]Attendance) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if err := m.writable(); err != nil {
			return err
		}
		changed := false
		for _, p := range m.Participants {
			a, said := came[p.ID]
			if !said || a == p.Attended || a != "" && a != Came && a != Absent {
				continue
			}
			p.Attended, changed = a, true
			if err := keepParticipant(tx, p); err != nil {
				return err
			}
		}
		if !changed {
			return nil
		}
		return m.recordPart(tx, scope, in, "attended", "")
	})
}

// Finish ends the meeting: it has been held. The owner of the subject is told,
// and the next meeting of the kind gets what was left open.
func (s *Service) Finish(ctx context.Context, scope access.Scope, id ID) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if m.Written() {
			return nil // by a second click
		}
		if m.State != Running {
			return conflict(text.NotBegun)
		}
		before := m.told()
		m.State, m.HeldAt = Held, tx.Now()
		if err := keep(tx, m); err != nil {
			return err
		}
		next, err := following(tx, m)
		if err != nil {
			return err
		}
		if next != nil {
			if err := s.carry(tx, scope.Lang, next, m); err != nil {
				return err
			}
		}
		if err := m.record(tx, scope, in, "held", "", before, m.told()); err != nil {
			return err
		}
		return s.subjects.Tell(tx, scope, m.Ref, subject.Event{
			Noun: Noun, ID: string(m.ID), Version: 1, Slot: m.Slot, Verb: subject.Held, Day: m.Day, Title: m.Title,
		})
	})
}
