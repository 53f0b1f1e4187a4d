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
// moment of the story comes next. Those that are told together follow from one
// another, and so keep their order whatever their days are.
func (b *book) tell(all ...moment) {
	earliest := b.clock
	for _, m := range all {
		if m.when.Before(earliest) {
			m.when = earliest
		}
		earliest = m.when
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

// end lets happen whatever is left: what can't lie in the future happens now.
func (b *book) end(ctx context.Context) error {
	for len(b.moments) > 0 {
		if _, err := b.until(ctx, b.moments[len(b.moments)-1].when.Add(time.Minute)); err != nil {
			return err
		}
	}
	return nil
}

// workday is the first working day from a day on, and before the last until
// then.
func workday(day calendar.Date) calendar.Date { return openDay(day, 1) }

func before(day calendar.Date) calendar.Date { return openDay(day, -1) }

func openDay(day calendar.Date, step int) calendar.Date {
	for {
		if _, closed := calendar.Danish().Closed(day); !closed {
			return day
		}
		day = day.AddDays(step)
	}
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
