package meeting

import (
	"context"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Every is how often the meetings of a series are held.
type Every string

// The rules.
const (
	Weekly      Every = "week"
	Fortnightly Every = "fortnight"
	Monthly     Every = "month"
	Quarterly   Every = "quarter"
)

// Rules are the rules in the order in which they are offered.
func Rules() []Every { return []Every{Weekly, Fortnightly, Monthly, Quarterly} }

// mostRepeats is how many further meetings can be made at once.
const mostRepeats = 26

// after is the n-th day after the first by the rule.
func (e Every) after(first calendar.Date, n int) calendar.Date {
	switch e {
	case Weekly:
		return first.AddDays(7 * n)
	case Fortnightly:
		return first.AddDays(14 * n)
	case Monthly:
		return first.AddMonths(n)
	case Quarterly:
		return first.AddMonths(3 * n)
	}
	return calendar.Date{}
}

// Days are the days of n further meetings. One that is no working day is moved
// to the nearest that is.
func (s *Service) Days(e Every, first calendar.Date, n int) []calendar.Date {
	var days []calendar.Date
	for i := 1; i <= n; i++ {
		days = append(days, s.calendar.Nearest(e.after(first, i), calendar.Date{}, calendar.Date{}))
	}
	return days
}

// Repeat makes n further meetings like this one, each a record of its own, with
// the same people. Nobody is invited to them yet.
//
// Faults: Forbidden for who may not; Conflict for the meeting of an activity,
// which has no date of its own, and for one without a date; Invalid with
// fields.
func (s *Service) Repeat(ctx context.Context, scope access.Scope, id ID, e Every, n int, once string) (made []ID, err error) {
	err = s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		made = nil
		if m.Slot != "" || m.Day.IsZero() || m.State == Cancelled {
			return conflict(text.CannotRepeat)
		}
		var c fault.Checks
		c.Need(!e.after(m.Day, 1).IsZero(), "every", text.RuleMissing)
		c.Need(n >= 1 && n <= mostRepeats, "count", text.CountWrong)
		if err := c.Err(); err != nil {
			return err
		}
		if once != "" {
			once = scope.Person + " " + once
			if _, already, err := madeOnce(tx, once); err != nil || already {
				return err
			}
		}
		if m.Series == "" {
			m.Series = tx.NewID()
			if err := keep(tx, m); err != nil {
				return err
			}
		}
		for i, day := range s.Days(e, m.Day, n) {
			further := &Meeting{
				ID: ID(tx.NewID()), Ref: m.Ref, Series: m.Series, Details: m.Details, State: Draft, CorrectionDays: m.CorrectionDays,
				Organiser: m.Organiser, OrganiserName: m.OrganiserName, OrganiserEmail: m.OrganiserEmail, Version: 1,
			}
			further.Details = further.on(day)
			for _, p := range m.Participants {
				if !in.Bids(p.Person) {
					continue
				}
				further.Participants = append(further.Participants, Participant{
					ID: tx.NewID(), Person: p.Person, Name: p.Name, Email: p.Email, Organisation: p.Organisation, Why: p.Why, Required: p.Required, Invited: notYet,
				})
			}
			first := ""
			if i == 0 {
				first = once
			}
			if err := insertMeeting(tx, further, first); err != nil {
				return err
			}
			if err := further.record(tx, scope, in, "made", "", nil, further.told()); err != nil {
				return err
			}
			made = append(made, further.ID)
		}
		return nil
	})
	return made, err
}

// Move moves the meeting, and those after it in its series by as many days when
// following is set; each falls on a working day. Those who are invited are told.
//
// Faults: as Change.
func (s *Service) Move(ctx context.Context, scope access.Scope, id ID, day calendar.Date, following bool, version int64) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		switch {
		case m.Version != version:
			return fault.New(fault.Stale, text.StaleMeeting)
		case m.State != Draft && m.State != Called:
			return conflict(text.HasBegun)
		case m.Slot != "" || m.Day.IsZero():
			return conflict(text.CannotRepeat)
		case day.IsZero() || day.Year() < firstYear || day.Year() > lastYear:
			return invalid("day", text.DayMissing)
		}
		by := day.Sub(m.Day)
		return s.eachFrom(tx, m, following, func(one *Meeting) error {
			to := one.Day.AddDays(by)
			if one.ID != m.ID {
				to = s.calendar.Nearest(to, calendar.Date{}, calendar.Date{})
			}
			return s.settle(tx, scope, in, one, one.on(to))
		})
	})
}

// on are the details on another day, for as many days.
func (d Details) on(day calendar.Date) Details {
	if d.Several() {
		d.Last = day.AddDays(d.Last.Sub(d.Day))
	}
	d.Day = day
	return d
}

// eachFrom does something with a meeting, and with those after it in its series
// that are still to be held when following is set.
func (s *Service) eachFrom(tx *db.Tx, m *Meeting, following bool, do func(*Meeting) error) error {
	all := []ID{}
	if following && m.Series != "" {
		later, err := laterInSeries(tx, m)
		if err != nil {
			return err
		}
		all = later
	}
	if err := do(m); err != nil {
		return err
	}
	for _, id := range all {
		one, err := load(tx, id)
		if err != nil {
			return err
		}
		if err := do(one); err != nil {
			return err
		}
	}
	return nil
}
