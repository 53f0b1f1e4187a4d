package plan

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Tick says that one time of a row that comes back has been carried out. The
// first sets a row that had not begun under way. Version is that of the row as
// the caller saw it.
//
// Faults: NotFound when there is no such row or time; Forbidden for those who
// may not say how far the row has come; Stale when somebody else has changed
// the row in the meantime; Conflict when the row is done or dropped.
func (s *Service) Tick(ctx context.Context, scope access.Scope, id ID, number int, day calendar.Date, version int64) error {
	return s.tell(ctx, scope, id, number, version, func(tx *db.Tx, p *Plan, was Row) error {
		i := slices.IndexFunc(was.Occurrences(), func(o Occurrence) bool { return o.Day == day })
		switch {
		case i < 0:
			return fault.New(fault.NotFound, text.NoSuchTime)
		case was.Occurrences()[i].Done():
			return nil
		case !was.Open():
			return fault.New(fault.Conflict, text.NotOpen)
		}
		r := was
		if r.Status == Planned {
			r.Status = UnderWay
		}
		done := Occurrence{Day: day, DoneAt: tx.Now(), DoneBy: scope.Name}
		r.ticks = append(slices.Clone(was.ticks), done)
		if err := insertTick(tx, scope, p, r, done); err != nil {
			return fmt.Errorf("tick: %w", err)
		}
		return p.keepTick(tx, scope, was, r, "tick", day)
	})
}

// Untick takes back what Tick said. The status of the row stays.
//
// Faults: as Tick.
func (s *Service) Untick(ctx context.Context, scope access.Scope, id ID, number int, day calendar.Date, version int64) error {
	return s.tell(ctx, scope, id, number, version, func(tx *db.Tx, p *Plan, was Row) error {
		i := slices.IndexFunc(was.Occurrences(), func(o Occurrence) bool { return o.Day == day })
		switch {
		case i < 0:
			return fault.New(fault.NotFound, text.NoSuchTime)
		case !was.Occurrences()[i].Done():
			return nil
		}
		r := was
		r.ticks = slices.DeleteFunc(slices.Clone(was.ticks), func(o Occurrence) bool { return o.Day == day })
		if err := deleteTick(tx, p, r, day); err != nil {
			return fmt.Errorf("untick: %w", err)
		}
		return p.keepTick(tx, scope, was, r, "untick", day)
	})
}

// tell runs a use case of those who may say how far a row has come.
func (s *Service) tell(ctx context.Context, scope access.Scope, id ID, number int, version int64, do func(tx *db.Tx, p *Plan, was Row) error) error {
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		p, err := s.load(tx, id, in)
		if err != nil {
			return err
		}
		was, there := p.Row(number)
		switch {
		case !there:
			return fault.New(fault.NotFound, text.NoSuchRow)
		case !p.MayTell(scope, was):
			return forbidden(in, p.Slot)
		case was.Version != version:
			return fault.New(fault.Stale, text.StaleRow)
		}
		return do(tx, p, was)
	})
}

// toldTick is a time that was carried out, or was not, as history remembers it.
type toldTick struct {
	toldRow
	Day calendar.Date `json:"day"`
}

// keepTick keeps the row as a time of it that was ticked or unticked leaves it.
func (p *Plan) keepTick(tx *db.Tx, scope access.Scope, was, r Row, verb string, day calendar.Date) error {
	r.ChangedAt, r.ChangedBy = tx.Now(), scope.Name
	touched, err := updateRow(tx, p, was, r)
	if err != nil {
		return fmt.Errorf("keep tick: %w", err)
	}
	if !touched {
		return fault.New(fault.Stale, text.StaleRow)
	}
	if was.Status != r.Status {
		if err := remember(tx, scope, p, was, r, false); err != nil {
			return fmt.Errorf("remember row: %w", err)
		}
	}
	if err := p.recordRow(tx, scope, r.Number, verb, p.told(was), toldTick{p.told(r), day}); err != nil {
		return err
	}
	return touch(tx, p)
}
