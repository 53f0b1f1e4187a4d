package meeting

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Prepare brings up to date what lies ready on the agenda: what has happened
// since the last meeting of the same kind, the tasks that are open from it, and
// what was parked at it.
//
// Faults: Forbidden for who may not; Conflict when the meeting has begun.
func (s *Service) Prepare(ctx context.Context, scope access.Scope, id ID) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if m.State != Draft && m.State != Called {
			return conflict(text.HasBegun)
		}
		if err := s.prepare(tx, scope, in, m); err != nil {
			return err
		}
		if err := keep(tx, m); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "prepared", "")
	})
}

// repeated reports whether the meeting is one of several of a kind: of an
// activity that is held again and again, or of a series.
func (m *Meeting) repeated() bool { return m.Slot != m.Activity || m.Series != "" }

func (s *Service) prepare(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Meeting) error {
	if !m.repeated() {
		return nil
	}
	before, err := previous(tx, m)
	if err != nil {
		return fmt.Errorf("prepare meeting: %w", err)
	}
	since := in.NewsSince
	if before != nil {
		since = before.HeldAt
		if err := s.carry(tx, scope.Lang, m, before); err != nil {
			return err
		}
	}
	if m.Slot != "" {
		news, err := s.subjects.News(tx, scope, in, m.Slot, since, tx.Now())
		if err != nil {
			return fmt.Errorf("prepare meeting: %w", err)
		}
		for _, n := range slices.Backward(news) {
			if err := ready(tx, m, Item{
				Title: text.Since(scope.Lang, n.Title.In(scope.Lang)), Aim: Information, Text: lines(scope.Lang, n.Lines), Origin: FromNews, Source: n.Kind,
			}); err != nil {
				return err
			}
		}
	}
	m.PreparedAt = tx.Now()
	return readItems(tx, m)
}

// carry brings over what the meeting before left open.
func (s *Service) carry(tx *db.Tx, l i18n.Lang, m, before *Meeting) error {
	for _, it := range before.Having(Parked) {
		if err := ready(tx, m, Item{Title: it.Title, Aim: it.Aim, Minutes: it.Minutes, Text: it.Text, Origin: FromParking, Source: it.ID}); err != nil {
			return err
		}
	}
	tasks, err := task.OfSource(tx, Noun, string(before.ID))
	if err != nil {
		return err
	}
	var open []i18n.Text
	for _, t := range tasks {
		if t.State == task.Pending {
			said := text.OpenTask(l, t.Who(l), t.Text)
			if !t.Due.IsZero() {
				said = text.OpenTaskBy(l, t.Who(l), t.Text, t.Due)
			}
			open = append(open, i18n.Text{Da: said, En: said})
		}
	}
	return ready(tx, m, Item{Title: text.TasksFromLast(l), Aim: Information, Text: lines(l, open), Origin: FromTasks, Source: string(before.ID)})
}

// ready puts an item on the agenda, or brings the one that lies there up to
// date. What lies ready comes first; what was parked comes last. One that has
// nothing to say is not put there, and says so where it was.
func ready(tx *db.Tx, m *Meeting, it Item) error {
	i := slices.IndexFunc(m.Items, func(old Item) bool { return old.Origin == it.Origin && old.Source == it.Source })
	if i >= 0 {
		old := &m.Items[i]
		if it.Origin == FromParking || old.Text == it.Text {
			return nil
		}
		old.Text = it.Text
		if err := keepItem(tx, *old); err != nil {
			return err
		}
		old.Version++
		return nil
	}
	if it.Text == "" && it.Origin != FromParking {
		return nil
	}
	it.ID, it.State, it.Version = tx.NewID(), OnAgenda, 1
	if it.Origin == FromParking {
		it.position = m.last() + 1
	} else {
		it.position = -1
		if len(m.Items) > 0 {
			it.position = m.Items[0].position - 1
		}
	}
	if err := insertItem(tx, m.ID, it); err != nil {
		return err
	}
	m.Items = append(m.Items, it)
	slices.SortStableFunc(m.Items, func(a, b Item) int { return a.position - b.position })
	return nil
}
