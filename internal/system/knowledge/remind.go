package knowledge

import (
	"context"
	"errors"
	"fmt"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/system/knowledge/text"
)

// Municipalities that have not answered a review are reminded once, remindAhead
// days before it is due, in the daytime.
const (
	remindEvery = 15 * time.Minute
	remindFrom  = 7  // o'clock, Danish time
	remindUntil = 18 // not in the evening, when the program was away all day
	remindAhead = 3
)

// reminding is the work of looking for whom to remind.
type reminding struct{}

func (reminding) Kind() string { return "knowledge-remind" }

func (s *Service) remind(ctx context.Context, _ jobs.Job[reminding]) error { return s.Remind(ctx) }

// Remind writes to those who have not answered a review that is soon due.
func (s *Service) Remind(ctx context.Context) error {
	now := s.DB.Now().In(calendar.Copenhagen())
	if now.Hour() < remindFrom || now.Hour() >= remindUntil {
		return nil
	}
	var all []missing
	if err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = toRemind(tx, tx.Today(), tx.Today().AddDays(remindAhead))
		return err
	}); err != nil {
		return fmt.Errorf("look for whom to remind: %w", err)
	}
	var wrong []error
	for _, m := range all {
		if err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.remindOne(tx, m) }); err != nil {
			wrong = append(wrong, fmt.Errorf("remind %s of review %s: %w", m.organisation, m.review, err))
		}
	}
	return errors.Join(wrong...)
}

// remindOne writes to a municipality's people in the network today.
func (s *Service) remindOne(tx *db.Tx, m missing) error {
	if first, err := startReminder(tx, m); err != nil || !first {
		return err
	}
	i, err := one(tx, m.item)
	if err != nil {
		return err
	}
	labels, err := s.Subjects.Labels(tx, []subject.Ref{i.In})
	if err != nil {
		return err
	}
	people, err := membersOf(tx, []string{i.In.Kind}, i.In.ID, m.organisation)
	if err != nil {
		return err
	}
	r := Review{ID: m.review}
	for _, p := range people {
		if err := s.writeTo(tx, p.ID, p.Name, p.Email, func(l i18n.Lang, name string) (string, string) {
			return text.RemindSubject(l, labels[i.In].Name), text.RemindMail(l, name, labels[i.In].Name, m.due, s.BaseURL+r.Address())
		}); err != nil {
			return err
		}
	}
	return nil
}

// worksFor are the organisations that the caller works in.
func worksFor(scope access.Scope) []organisation.ID {
	var ids []organisation.ID
	for _, h := range scope.Holdings {
		if h.Role != access.CitizenRole {
			ids = append(ids, organisation.ID(h.Organisation))
		}
	}
	return ids
}
