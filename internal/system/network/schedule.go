package network

import (
	"context"
	"regexp"
	"unicode/utf8"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Schedule is the network's calendar as it follows from the programme and from
// what people have settled.
func (n *Network) Schedule() *programme.Schedule {
	known := programme.Known{Anchors: map[string]calendar.Date{}, Set: map[string]programme.Fix{}}
	for _, a := range n.Programme.Anchors {
		known.Anchors[a.ID] = n.Start
	}
	for key, st := range n.Settled {
		known.Set[key] = programme.Fix{Date: st.Day, Done: st.Done}
	}
	return programme.Plan(n.Programme, known, n.calendar)
}

// toldActivity is an activity as history remembers it.
type toldActivity struct {
	Day      calendar.Date `json:"day"`
	Last     calendar.Date `json:"last"`
	StartsAt string        `json:"startsAt,omitempty"`
	EndsAt   string        `json:"endsAt,omitempty"`
	Place    string        `json:"place,omitempty"`
	Done     bool          `json:"done,omitempty"`
}

func (st Settled) told() toldActivity {
	return toldActivity{st.Day, st.Last, st.StartsAt, st.EndsAt, st.Place, st.Done}
}

var clockForm = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

const longestPlace = 200

// Settle agrees on when and where an activity of the network takes place. Its
// meeting, where there is one, follows, and those who are invited are told. A
// day outside the activity's window needs a reason.
//
// Faults: Forbidden for who doesn't lead the network; NotFound for an unknown
// activity; Stale for another version; Conflict when it has taken place;
// Invalid with fields.
func (s *Service) Settle(ctx context.Context, scope access.Scope, id ID, key string, st Settled, version int64) error {
	return s.settling(ctx, scope, id, key, version, func(_ *db.Tx, n *Network, item programme.Item, was Settled) (Settled, string, error) {
		if was.Done {
			return st, "", conflict(text.HasTakenPlace)
		}
		if st.Last.IsZero() {
			st.Last = st.Day
		}
		st.Done = false
		return st, "settled", st.check(n, item)
	})
}

// Complete says that an activity has taken place on the day that was settled.
//
// Faults: as Settle; Conflict when no day has been settled or the day is ahead.
func (s *Service) Complete(ctx context.Context, scope access.Scope, id ID, key string, version int64) error {
	return s.settling(ctx, scope, id, key, version, func(tx *db.Tx, _ *Network, _ programme.Item, was Settled) (Settled, string, error) {
		if was.Day.IsZero() || was.Day.After(tx.Today()) {
			return was, "", conflict(text.NotYetHeld)
		}
		was.Done = true
		return was, "completed", nil
	})
}

func (s *Service) settling(ctx context.Context, scope access.Scope, id ID, key string, version int64, decide func(*db.Tx, *Network, programme.Item, Settled) (Settled, string, error)) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		item, ok := n.Schedule().Item(key)
		switch {
		case !ok:
			return fault.New(fault.NotFound, text.NoSuchActivity)
		case n.Version != version:
			return fault.New(fault.Stale, text.StaleNetwork)
		case n.State == Closed:
			return conflict(text.NetworkIsClosed)
		}
		was := n.Settled[key]
		st, verb, err := decide(tx, n, *item, was)
		if err != nil {
			return err
		}
		return s.keepSettled(tx, scope, n, key, was, st, verb)
	})
}

func (s *Service) keepSettled(tx *db.Tx, scope access.Scope, n *Network, key string, was, st Settled, verb string) error {
	if err := putSettled(tx, n.ID, key, st); err != nil {
		return err
	}
	n.Settled[key] = st
	if err := touch(tx, n); err != nil {
		return err
	}
	if verb == "settled" {
		if err := s.Meetings.Follow(tx, scope, subject.Ref{Kind: Kind, ID: string(n.ID)}, key, st.appointment()); err != nil {
			return err
		}
	}
	return n.record(tx, scope, audit.Change{Noun: "activity", NounID: key, Verb: verb, Reason: st.Reason, Before: was.told(), After: st.told()})
}

func (st Settled) appointment() meeting.Appointment {
	return meeting.Appointment{Day: st.Day, Last: st.Last, StartsAt: st.StartsAt, EndsAt: st.EndsAt, Place: st.Place}
}

func (st Settled) check(n *Network, item programme.Item) error {
	var c fault.Checks
	c.Need(st.Day.Year() >= firstYear && st.Day.Year() <= lastYear, "day", text.DayMissing)
	c.Need(clockForm.MatchString(st.StartsAt), "starts_at", text.ClockWrong)
	c.Need(clockForm.MatchString(st.EndsAt), "ends_at", text.ClockWrong)
	most := max(1, daysOf(n.Programme, item.Key))
	days := st.Last.Sub(st.Day) + 1
	c.Need(days >= 1 && days <= most, "last_day", func(l i18n.Lang) string { return text.LastDayWrong(l, most) })
	c.Need(days > 1 || st.StartsAt == "" || st.EndsAt == "" || st.StartsAt < st.EndsAt, "ends_at", text.EndsBeforeStart)
	c.Need(utf8.RuneCountInString(st.Place) <= longestPlace, "place", func(l i18n.Lang) string { return text.TooLong(l, longestPlace) })
	outside := !item.Earliest.IsZero() && !st.Day.IsZero() && (st.Day.Before(item.Earliest) || st.Day.After(item.Latest))
	c.Need(!outside || st.Reason != "", "reason", text.ReasonNeeded)
	checkWords(&c, "reason", st.Reason)
	checkWords(&c, "place", st.Place)
	return c.Err()
}

// daysOf is over how many days an activity is held at most.
func daysOf(p *programme.Programme, key string) int {
	id, number, _ := programme.SplitKey(key)
	a, _, ok := p.Activity(id)
	if !ok {
		return 1
	}
	held := a.Occurrence(number)
	return held.Length.Days
}

// happened is told by a meeting that it has taken place, which completes its
// activity, and that somebody comes or doesn't, which gives or frees a seat.
func (s *Service) happened(tx *db.Tx, scope access.Scope, id string, e subject.Event) error {
	switch {
	case e.Verb == subject.Declined || e.Verb == subject.Accepted:
		return s.answered(tx, scope, ID(id), e)
	case e.Verb != subject.Held || e.Slot == "":
		return nil
	}
	n, err := s.load(tx, ID(id))
	if err != nil {
		return err
	}
	was, settled := n.Settled[e.Slot]
	if !settled || was.Done {
		return nil
	}
	st := was
	st.Done = true
	return s.keepSettled(tx, scope, n, e.Slot, was, st, "completed")
}
