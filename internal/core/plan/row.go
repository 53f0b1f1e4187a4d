package plan

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

func personOf(scope access.Scope) organisation.PersonID { return organisation.PersonID(scope.Person) }

// gap lies between the positions of two rows, so that one can come between.
const gap = int64(1) << 20

// Add adds a row at the end of the plan and gives its number.
//
// Faults: NotFound when the plan isn't there for the caller; Forbidden when
// they may not write it; Invalid with fields; Conflict while the plan waits
// for approval or when it is full.
func (s *Service) Add(ctx context.Context, scope access.Scope, id ID, r Row) (number int, err error) {
	err = s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		if err := p.unlocked(); err != nil {
			return err
		}
		if err := reserve(tx, p, 1); err != nil {
			return fmt.Errorf("add row: %w", err)
		}
		added, err := p.add(tx, scope, r)
		number = added.Number
		return err
	})
	return number, err
}

// unlocked refuses to change what waits for approval.
func (p *Plan) unlocked() error {
	if p.State() == Waiting {
		return fault.New(fault.Conflict, text.Locked)
	}
	return nil
}

// add puts a row at the end, under a number that has been reserved.
func (p *Plan) add(tx *db.Tx, scope access.Scope, r Row) (Row, error) {
	if len(p.Rows) >= MostRows {
		return r, fault.New(fault.Conflict, text.PlanFull)
	}
	r.Number, r.Version, r.ChangedAt, r.ChangedBy = p.nextNumber, 1, tx.Now(), scope.Name
	if last := len(p.Rows) - 1; last >= 0 {
		r.position = p.Rows[last].position
		if r.Heading == "" {
			r.Heading = p.Rows[last].Heading
		}
	}
	r.position += gap
	p.tidy(&r)
	if err := p.check(r); err != nil {
		return r, err
	}
	p.nextNumber++
	if err := insertRow(tx, p, r); err != nil {
		return r, err
	}
	p.Rows = append(p.Rows, r)
	if err := remember(tx, scope, p, Row{}, r, true); err != nil {
		return r, fmt.Errorf("remember row: %w", err)
	}
	return r, p.recordRow(tx, scope, r.Number, "add", nil, p.told(r))
}

// Change changes a row: edit is given the row as it is and makes of it what it
// shall be. Version is the one that the caller saw.
//
// Faults: as Add; and NotFound when there is no such row, Stale when somebody
// else has changed it in the meantime. Those who are responsible for a row
// may change its status, and it can be changed while the plan waits.
func (s *Service) Change(ctx context.Context, scope access.Scope, id ID, number int, version int64, edit func(*Row)) error {
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		p, err := s.load(tx, id, in)
		if err != nil {
			return err
		}
		was, there := p.Row(number)
		if !there {
			return fault.New(fault.NotFound, text.NoSuchRow)
		}
		if !p.MayTell(scope, was) {
			return forbidden(in, p.Slot)
		}
		if was.Version != version {
			return fault.New(fault.Stale, text.StaleRow)
		}
		r := was
		r.Responsible, r.After, r.Themes = slices.Clone(was.Responsible), slices.Clone(was.After), slices.Clone(was.Themes)
		edit(&r)
		r.Number, r.position = was.Number, was.position
		changed, err := p.change(tx, scope, was, r)
		if err != nil || !changed {
			return err
		}
		return touch(tx, p)
	})
}

// change keeps what a row has become; changed is false when it is the same.
func (p *Plan) change(tx *db.Tx, scope access.Scope, was, r Row) (changed bool, err error) {
	r.ticks = was.ticks
	p.tidy(&r)
	drafting := !sameDraft(was, r)
	switch {
	case !drafting && was.Status == r.Status:
		return false, nil
	case drafting && !p.MayWrite():
		return false, forbidden(p.Subject, p.Slot)
	case drafting:
		if err := p.unlocked(); err != nil {
			return false, err
		}
	}
	if err := p.check(r); err != nil {
		return false, err
	}
	r.ChangedAt, r.ChangedBy = tx.Now(), scope.Name
	touched, err := updateRow(tx, p, was, r)
	if err != nil {
		return false, fmt.Errorf("change row: %w", err)
	}
	if !touched {
		return false, fault.New(fault.Stale, text.StaleRow)
	}
	r.Version = was.Version + 1
	i := slices.IndexFunc(p.Rows, func(x Row) bool { return x.Number == r.Number })
	p.Rows[i] = r
	if err := remember(tx, scope, p, was, r, drafting); err != nil {
		return false, fmt.Errorf("remember row: %w", err)
	}
	return true, p.recordRow(tx, scope, r.Number, "change", p.told(was), p.told(r))
}

// Remove takes a row out of the plan. One that the approved version has is
// dropped instead, so that it is seen and reasoned.
//
// Faults: as Change.
func (s *Service) Remove(ctx context.Context, scope access.Scope, id ID, number int, version int64) (dropped bool, err error) {
	err = s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		r, there := p.Row(number)
		if !there {
			return fault.New(fault.NotFound, text.NoSuchRow)
		}
		if r.Version != version {
			return fault.New(fault.Stale, text.StaleRow)
		}
		if err := p.unlocked(); err != nil {
			return err
		}
		if _, agreed := p.Agreed(number); agreed {
			dropped = true
			now := r
			now.Status = Dropped
			if _, err := p.change(tx, scope, r, now); err != nil {
				return err
			}
			return touch(tx, p)
		}
		dropped = false
		touched, err := takeOut(tx, p, r)
		if err != nil {
			return fmt.Errorf("take out row: %w", err)
		}
		if !touched {
			return fault.New(fault.Stale, text.StaleRow)
		}
		if err := remember(tx, scope, p, r, Row{}, true); err != nil {
			return fmt.Errorf("remember row: %w", err)
		}
		if err := p.recordRow(tx, scope, number, "remove", p.told(r), nil); err != nil {
			return err
		}
		return touch(tx, p)
	})
	return dropped, err
}

// Restore puts a row back that was taken out of the plan.
//
// Faults: as Add; and NotFound when no such row was taken out.
func (s *Service) Restore(ctx context.Context, scope access.Scope, id ID, number int) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		if err := p.unlocked(); err != nil {
			return err
		}
		back, err := putBack(tx, p, number)
		if err != nil {
			return fmt.Errorf("put row back: %w", err)
		}
		if !back {
			return fault.New(fault.NotFound, text.NoSuchRow)
		}
		if p, err = s.load(tx, p.ID, p.Subject); err != nil {
			return err
		}
		r, _ := p.Row(number)
		if err := p.check(r); err != nil { // others may depend on it by now
			return err
		}
		if err := remember(tx, scope, p, Row{}, r, true); err != nil {
			return fmt.Errorf("remember row: %w", err)
		}
		if err := p.recordRow(tx, scope, number, "restore", nil, p.told(r)); err != nil {
			return err
		}
		return touch(tx, p)
	})
}

// Move puts a row before another, or at the end when before is 0.
//
// Faults: as Add; and NotFound when one of the rows isn't there.
func (s *Service) Move(ctx context.Context, scope access.Scope, id ID, number, before int) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		if err := p.unlocked(); err != nil {
			return err
		}
		_, there := p.Row(number)
		rest := slices.DeleteFunc(slices.Clone(p.Rows), func(r Row) bool { return r.Number == number })
		to := slices.IndexFunc(rest, func(r Row) bool { return r.Number == before })
		if before == 0 {
			to = len(rest)
		}
		if !there || to < 0 {
			return fault.New(fault.NotFound, text.NoSuchRow)
		}
		low, high := int64(0), int64(0)
		if to > 0 {
			low = rest[to-1].position
		}
		if to < len(rest) {
			high = rest[to].position
		} else {
			high = low + 2*gap
		}
		if high-low < 2 { // no room between: all get new places
			for i, r := range rest {
				if err := placeRow(tx, p, r.Number, int64(i+1)*2*gap); err != nil {
					return fmt.Errorf("place rows: %w", err)
				}
			}
			low, high = int64(to)*2*gap, int64(to+1)*2*gap
		}
		if err := placeRow(tx, p, number, low+(high-low)/2); err != nil {
			return fmt.Errorf("place row: %w", err)
		}
		return touch(tx, p)
	})
}

// toldRow is a row as history remembers it.
type toldRow struct {
	Title       string        `json:"title"`
	Heading     string        `json:"heading,omitempty"`
	Kind        Kind          `json:"kind"`
	Responsible []Responsible `json:"responsible,omitempty"`
	Start       calendar.Date `json:"start"`
	End         calendar.Date `json:"end"`
	Repeat      *Repeat       `json:"repeat,omitempty"`
	Status      Status        `json:"status"`
	After       []int         `json:"after,omitempty"`
	Goal        *Goal         `json:"goal,omitempty"`
	Themes      []string      `json:"themes,omitempty"`
	Serves      []i18n.Text   `json:"serves,omitempty"` // the themes in words
	Notes       string        `json:"notes,omitempty"`
}

func told(r Row) toldRow {
	t := toldRow{
		Title: r.Title, Heading: r.Heading, Kind: r.Kind, Responsible: r.Responsible, Start: r.Start, End: r.End, Status: r.Status, After: r.After,
		Themes: r.Themes, Notes: r.Notes,
	}
	if !r.Repeat.IsZero() {
		t.Repeat = &r.Repeat
	}
	if r.Goal != (Goal{}) {
		t.Goal = &r.Goal
	}
	return t
}

// told is a row of the plan as its history remembers it, with the words of what
// it serves.
func (p *Plan) told(r Row) toldRow {
	t := told(r)
	for _, id := range r.Themes {
		if _, theme, ok := p.Theme(id); ok {
			t.Serves = append(t.Serves, theme.Text)
		}
	}
	return t
}

func (p *Plan) recordRow(tx *db.Tx, scope access.Scope, number int, verb string, before, after any) error {
	return p.recordOf(tx, scope, "plan-row", rowID(p, number), verb, "", before, after)
}

func rowID(p *Plan, number int) string { return string(p.ID) + "/" + strconv.Itoa(number) }

func samePeople(a, b Row) bool { return slices.Equal(a.Responsible, b.Responsible) }

func sameAfter(a, b Row) bool { return slices.Equal(a.After, b.After) }

// sameDraft reports whether two states of a row differ in nothing that is
// approved; a status that isn't Dropped is not.
func sameDraft(a, b Row) bool {
	return a.Heading == b.Heading && a.Kind == b.Kind && a.Title == b.Title && a.Start == b.Start && a.End == b.End && a.Repeat == b.Repeat && a.Goal == b.Goal &&
		slices.Equal(a.Themes, b.Themes) && a.Notes == b.Notes && (a.Status == Dropped) == (b.Status == Dropped) && samePeople(a, b) && sameAfter(a, b)
}
