package course

import (
	"fmt"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ical"
)

const (
	feedCourses = 200 // courses that a calendar looks at: those with the nearest dates
	feedBehind  = 60  // days back that a calendar reaches
)

// Feed is the activities in which the caller takes part, for their calendar.
func (s *Service) Feed(tx *db.Tx, scope access.Scope) ([]ical.Event, error) {
	page, err := s.list(tx, scope, Filter{Sort: ByNext}, feedCourses)
	if err != nil {
		return nil, fmt.Errorf("courses for a calendar: %w", err)
	}
	roles, err := myRoles(tx, scope, page.Courses)
	if err != nil {
		return nil, err
	}
	var events []ical.Event
	from := tx.Today().AddDays(-feedBehind)
	for _, c := range page.Courses {
		c.mine = roles[c.ID]
		for _, a := range c.Activities {
			described, _, _ := c.Programme.Activity(a.ID)
			if !a.Target.IsZero() && !a.Target.Before(from) && c.takesPart(described.Occurrence(a.Number)) {
				events = append(events, c.Event(scope.Lang, a))
			}
		}
	}
	return events, nil
}

// Event is an activity as it stands in a calendar.
func (c *Course) Event(l i18n.Lang, a Activity) ical.Event {
	described, _, _ := c.Programme.Activity(a.ID)
	arranged, _ := c.Arrangement(a.Key)
	e := ical.Event{
		UID: a.Key + "." + string(c.ID) + "@tovholder", Summary: c.ActivityName(l, a) + " – " + c.Name(),
		Description: described.Occurrence(a.Number).Purpose.In(l), Location: c.PlaceOf(a), Day: a.Target,
		Tentative: a.State == Proposed, Sequence: int(c.Version + arranged.Version), // both grow with what the event tells
	}
	if start, ok := instant(a.Target, a.StartsAt); ok {
		end, ok := instant(a.Target, a.EndsAt)
		if !ok {
			end = start.Add(time.Hour)
		}
		e.Day, e.Start, e.End = calendar.Date{}, start, end
	}
	return e
}

// instant is that of a time of day such as "09:00".
func instant(day calendar.Date, at string) (time.Time, bool) {
	t, err := time.Parse("15:04", strings.TrimSpace(at))
	if err != nil {
		return time.Time{}, false
	}
	return day.At(t.Hour(), t.Minute()), true
}
