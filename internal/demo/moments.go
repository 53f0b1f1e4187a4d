package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// moment is something that somebody does at a time. A course is told in the
// order in which its moments lie, so that its history reads as it happened.
type moment struct {
	when time.Time
	do   func(ctx context.Context) error
}

// on is a moment of a day: 14:30 is on(day, 14, 30, …).
func (b *book) on(day calendar.Date, hour, minute int, do func(ctx context.Context) error) moment {
	return moment{day.At(hour, minute), do}
}

// tell lets moments come when it is their time; what lies before the present
// moment of the story comes next. Those that are told together keep their
// order.
func (b *book) tell(all ...moment) {
	for _, m := range all {
		if m.when.Before(b.clock) {
			m.when = b.clock
		}
		at := len(b.moments)
		for at > 0 && b.moments[at-1].when.After(m.when) {
			at--
		}
		b.moments = slices.Insert(b.moments, at, m)
	}
}

// until lets everything happen that lies before a time, and gives the time at
// which the next thing can happen.
func (b *book) until(ctx context.Context, end time.Time) (time.Time, error) {
	for len(b.moments) > 0 && b.moments[0].when.Before(end) {
		m := b.moments[0]
		b.moments = b.moments[1:]
		b.clock = b.after(m.when)
		if err := m.do(db.At(ctx, b.clock)); err != nil {
			return end, fmt.Errorf("on %s: %w", calendar.Of(m.when), err)
		}
	}
	b.clock = b.after(end)
	return b.clock, nil
}

// after is a time that is later than everything that has been told, and not in
// the future.
func (b *book) after(when time.Time) time.Time {
	if earliest := b.clock.Add(time.Minute); when.Before(earliest) {
		when = earliest
	}
	if now := b.DB.Now(); when.After(now) {
		when = now
	}
	return when
}
