package task

import (
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/ical"
)

// feedMost is how many due dates a calendar has.
const feedMost = 200

// Feed is the due dates of the caller's own tasks, for their calendar. What a
// task is about stands on its page alone.
func (s *Service) Feed(tx *db.Tx, scope access.Scope) ([]ical.Event, error) {
	page, err := s.list(tx, scope, Filter{Show: Own, Until: tx.Today().AddDays(2 * 365)}, feedMost)
	if err != nil {
		return nil, err
	}
	events := make([]ical.Event, len(page.Tasks))
	for i, t := range page.Tasks {
		events[i] = ical.Event{
			UID: string(t.ID) + "@tovholder", Summary: text.FeedDue(scope.Lang, t.Subject.Name), URL: s.BaseURL + t.Address(),
			Description: s.BaseURL + t.Address(), Day: t.Due, Sequence: int(t.Version),
		}
	}
	return events, nil
}
