package indicator

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Entry is a value that is to be entered or corrected.
type Entry struct {
	Start       calendar.Date // a day of the period
	Value       *Decimal      // may be left out where Part and Whole give it
	Part, Whole *Decimal      // of a share
	Note        string
	Version     int64 // of the value that is corrected; 0 for a period without one
}

// Enter gives a period its value, or corrects it; the earlier one is kept.
//
// Faults: NotFound; Forbidden for whoever neither leads nor is responsible;
// Invalid with fields; Stale when the period has got another value meanwhile;
// Conflict when the subject is closed.
func (s *Service) Enter(ctx context.Context, scope access.Scope, id ID, e Entry) error {
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		if err := enter(scope, in, i); err != nil {
			return err
		}
		if err := i.check(&e, tx.Today()); err != nil {
			return err
		}
		c, err := i.take(tx, scope, in, e)
		if err != nil || c.Verb == "" {
			return err
		}
		i.Due = i.nextDue()
		if err := keepDue(tx, i); err != nil {
			return err
		}
		return record(tx, scope, in, i, c)
	})
}

// take writes one value that has been checked. What changes nothing is no
// change.
func (i *Indicator) take(tx *db.Tx, scope access.Scope, in *subject.Subject, e Entry) (audit.Change, error) {
	v := Value{
		Start: e.Start, Value: *e.Value, Part: e.Part, Whole: e.Whole, Note: e.Note,
		Person: organisation.PersonID(scope.Person), PersonName: scope.Name, FirstAt: tx.Now(), At: tx.Now(), Version: 1,
	}
	was, corrects := i.Value(e.Start)
	switch {
	case was.Version != e.Version:
		return audit.Change{}, fault.New(fault.Stale, text.StaleValue)
	case !corrects:
		at, _ := slices.BinarySearchFunc(i.Values, v.Start, func(v Value, d calendar.Date) int { return v.Start.Compare(d) })
		i.Values = slices.Insert(i.Values, at, v)
		return audit.Change{Verb: "entered", After: i.told(v)}, insertValue(tx, i.ID, v)
	case same(was, v) && (in.Side == hostSide || !i.least.hides(&i.Definition, was.Value, was.Part, was.Whole)):
		return audit.Change{}, nil // who doesn't see the number isn't told that it was the same
	}
	n := slices.IndexFunc(i.Values, func(o Value) bool { return o.Start == v.Start })
	i.Values[n] = v
	return audit.Change{Verb: "corrected", Before: i.told(was), After: i.told(v)}, correctValue(tx, i.ID, was, v)
}

func same(a, b Value) bool {
	return a.Value == b.Value && equal(a.Part, b.Part) && equal(a.Whole, b.Whole) && a.Note == b.Note
}

func equal(a, b *Decimal) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

// told is what the history keeps of a value.
func (i *Indicator) told(v Value) told {
	t := told{Name: i.Name, Period: i.Period, Day: v.Start, Note: v.Note, Unit: i.Unit, UnitName: i.UnitName, Decimals: i.Decimals}
	if i.HideSmall {
		t.Least = i.least
	}
	if t.Small = i.least.hides(&i.Definition, v.Value, v.Part, v.Whole); t.Small {
		t.Note = ""
		return t
	}
	number := i.shown(v)
	t.Number = &number
	return t
}

// check refuses an entry that can't be, and works out what a share is.
func (i *Indicator) check(e *Entry, today calendar.Date) error {
	var checks fault.Checks
	e.Start = i.Period.Start(e.Start)
	e.Note = strings.TrimSpace(e.Note)
	switch first := i.Period.Start(i.From); {
	case e.Start.IsZero():
		checks.Add("period", text.PeriodOfValueMissing)
	case e.Start.Before(first):
		checks.Add("period", func(l i18n.Lang) string { return text.BeforeFirst(l, i.Period.Name(l, first)) })
	case e.Start.After(today):
		checks.Add("period", text.PeriodAhead)
	case !i.Until.IsZero() && e.Start.After(i.Until):
		checks.Add("period", func(l i18n.Lang) string { return text.AfterLast(l, i.Until) })
	}
	i.checkShare(e, &checks)
	if e.Value == nil {
		if e.Part == nil && e.Whole == nil {
			checks.Add("value", text.ValueMissing)
		}
	} else {
		i.checkNumber(&checks, "value", e.Value)
	}
	checks.Need(utf8.RuneCountInString(e.Note) <= longestText, "note", text.TextTooLong)
	return checks.Err()
}

// checkShare works out a share from what it is made of.
func (i *Indicator) checkShare(e *Entry, checks *fault.Checks) {
	switch {
	case e.Part == nil && e.Whole == nil:
	case i.Unit != Percent:
		checks.Add("part", text.OnlyShares)
	case e.Part == nil:
		checks.Add("part", text.PartMissing)
	case e.Whole == nil:
		checks.Add("whole", text.WholeMissing)
	case *e.Whole <= 0 || *e.Whole > largest || *e.Whole%thousand != 0:
		checks.Add("whole", text.WholeWrong)
	case *e.Part < 0 || *e.Part > *e.Whole || *e.Part%thousand != 0:
		checks.Add("part", text.PartWrong)
	default:
		share, _ := FromFloat(100 * e.Part.Float() / e.Whole.Float())
		if e.Value != nil {
			checks.Need(*e.Value == share.rounded(e.Value.Decimals()), "value", func(l i18n.Lang) string { return text.ShareDiffers(l, i.In(l, share)) })
		}
		e.Value = &share
	}
}

// rounded is the number with so many decimals.
func (d Decimal) rounded(decimals int) Decimal {
	unit := Decimal(thousand)
	for range decimals {
		unit /= 10
	}
	half := unit / 2
	if d < 0 {
		half = -half
	}
	return (d + half) / unit * unit
}

// ValueOf is the value of one period with what it was before, for correcting it;
// a period without one has version 0.
//
// Faults: NotFound, also for a period that is not the indicator's.
func (s *Service) ValueOf(ctx context.Context, scope access.Scope, id ID, start calendar.Date) (*View, Value, error) {
	var v *View
	var value Value
	err := s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		n := slices.IndexFunc(i.Values, func(v Value) bool { return v.Start == start })
		switch {
		case start.IsZero() || i.Period.Start(start) != start || start.Before(i.Period.Start(i.From)) || start.After(tx.Today()):
			return fault.New(fault.NotFound, text.NotFound)
		case n >= 0:
			if i.Values[n].Past, err = pastOf(tx, id, start); err != nil {
				return err
			}
		}
		v = viewOf(scope, in, i)
		if value, _ = v.Value(start); n < 0 {
			value = Value{Start: start}
		}
		return nil
	})
	return v, value, err
}

// Freeze settles of how many of the first values the centre is made; 0 for
// all. version is the one that the caller saw.
//
// Faults: as Redefine.
func (s *Service) Freeze(ctx context.Context, scope access.Scope, id ID, first int, version int64) error {
	return s.change(ctx, scope, id, version, func(_ *db.Tx, _ *subject.Subject, i *Indicator) (audit.Change, error) {
		if first < 0 || first > mostFrozen {
			return audit.Change{}, invalid("frozen", text.FrozenWrong)
		}
		i.Frozen = first
		return audit.Change{Verb: "frozen", After: told{Name: i.Name}}, nil
	})
}

const mostFrozen = 60

// Rephase lets the centre be made anew from a day on, since the work has become
// another. Faults: as Redefine.
func (s *Service) Rephase(ctx context.Context, scope access.Scope, id ID, from calendar.Date, reason string, version int64) error {
	return s.change(ctx, scope, id, version, func(tx *db.Tx, _ *subject.Subject, i *Indicator) (audit.Change, error) {
		reason = strings.TrimSpace(reason)
		if !from.IsZero() {
			from = i.Period.Start(from)
		}
		var checks fault.Checks
		checks.Need(from.After(i.Period.Start(i.From)) && !from.After(tx.Today()), "from", text.PhaseDayWrong)
		checks.Need(reason != "", "reason", text.PhaseReasonMissing)
		checks.Need(utf8.RuneCountInString(reason) <= longestText, "reason", text.TextTooLong)
		if slices.ContainsFunc(i.Phases, func(p NewPhase) bool { return p.From == from }) {
			checks.Add("from", text.PhaseThere)
		}
		if err := checks.Err(); err != nil {
			return audit.Change{}, err
		}
		return audit.Change{Verb: "rephased", Reason: reason, After: told{Name: i.Name, Day: from}},
			insertPhase(tx, id, NewPhase{From: from, Reason: reason, PersonName: scope.Name, At: tx.Now()})
	})
}

// Unphase takes a phase back. Faults: as Redefine; NotFound for no such phase.
func (s *Service) Unphase(ctx context.Context, scope access.Scope, id ID, from calendar.Date, version int64) error {
	return s.change(ctx, scope, id, version, func(tx *db.Tx, _ *subject.Subject, i *Indicator) (audit.Change, error) {
		found, err := deletePhase(tx, id, from)
		if err == nil && !found {
			err = fault.New(fault.NotFound, text.NotFound)
		}
		return audit.Change{Verb: "unphased", Before: told{Name: i.Name, Day: from}}, err
	})
}
