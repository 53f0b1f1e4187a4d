package indicator

import (
	"context"
	"fmt"
	"time"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// row is one row of a file as it was understood.
type row struct {
	Row   int           `json:"row"`
	Start calendar.Date `json:"start"`
	Value Decimal       `json:"value"`
	Part  *Decimal      `json:"part,omitempty"`
	Whole *Decimal      `json:"whole,omitempty"`
	Note  string        `json:"note,omitempty"`
}

func (r row) entry(version int64) Entry {
	return Entry{Start: r.Start, Value: &r.Value, Part: r.Part, Whole: r.Whole, Note: r.Note, Version: version}
}

// Preview is a file that has been read, and waits to be taken.
type Preview struct {
	ID       string
	FileName string
	At       time.Time
	Lines    []PreviewLine
	New      int
	Changed  int
	Same     int

	rows []row
}

// PreviewLine is what a row of a file would do.
type PreviewLine struct {
	Row   int
	Start calendar.Date
	Value Decimal
	Note  string
	Was   *Value // what stands there now; nil for a new one
	Same  bool
}

const (
	longestFileName = 120
	previewDays     = 7 // that a file is kept which nobody takes
)

// MayEnter finds an indicator for somebody who wants to enter values.
//
// Faults: NotFound; Forbidden for whoever neither leads nor is responsible.
func (s *Service) MayEnter(ctx context.Context, scope access.Scope, id ID) (*View, error) {
	var v *View
	err := s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		v = viewOf(scope, in, i)
		return enter(scope, in, i)
	})
	return v, err
}

// Read reads a file of values, and keeps what it understood until it is taken.
// Nothing is entered yet.
//
// Faults: as MayEnter; Invalid with a message for each row that can't be used;
// TooLarge; Conflict when the subject is closed.
func (s *Service) Read(ctx context.Context, scope access.Scope, id ID, name string, file []byte) (preview string, err error) {
	t, unreadable := open(file)
	err = s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		if err := enter(scope, in, i); err != nil {
			return err
		}
		if unreadable != nil {
			return unreadable
		}
		rows, err := i.understand(scope.Lang, t, tx.Today())
		if err != nil {
			return err
		}
		if runes := []rune(name); len(runes) > longestFileName {
			name = string(runes[:longestFileName])
		}
		preview = tx.NewID()
		return keepPreview(tx, id, scope.Person, preview, name, rows)
	})
	return preview, err
}

// Preview is a file that the caller has read, against what stands now.
//
// Faults: as MayEnter; NotFound when it isn't kept any more, or another's.
func (s *Service) Preview(ctx context.Context, scope access.Scope, id ID, preview string) (*View, *Preview, error) {
	var v *View
	var p *Preview
	err := s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		if err := enter(scope, in, i); err != nil {
			return err
		}
		if p, err = previewOf(tx, id, scope.Person, preview); err != nil {
			return err
		}
		v = viewOf(scope, in, i)
		p.against(v.Indicator, i)
		return nil
	})
	return v, p, err
}

// against compares the file with what stands now, as the caller may see it.
func (p *Preview) against(seen, now *Indicator) {
	for _, r := range p.rows {
		read := Value{Value: r.Value, Part: r.Part, Whole: r.Whole, Note: r.Note}
		line := PreviewLine{Row: r.Row, Start: r.Start, Value: now.shown(read), Note: r.Note}
		was, ok := now.Value(r.Start)
		shown, _ := seen.Value(r.Start)
		switch {
		case !ok:
			p.New++
		case same(was, read) && !shown.Hidden: // else a file of guesses would find it
			line.Same = true
			p.Same++
		default:
			p.Changed++
		}
		if ok {
			line.Was = &shown
		}
		p.Lines = append(p.Lines, line)
	}
}

// Take enters all values of a file, or none, and tells how many were new or
// other than before.
//
// Faults: as Preview; Invalid when a row can't be entered any more; Conflict
// when the subject is closed.
func (s *Service) Take(ctx context.Context, scope access.Scope, id ID, preview string) (taken int, err error) {
	err = s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		taken = 0
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		if err := enter(scope, in, i); err != nil {
			return err
		}
		p, err := previewOf(tx, id, scope.Person, preview)
		if err != nil {
			return err
		}
		for _, r := range p.rows {
			now, _ := i.Value(r.Start)
			e := r.entry(now.Version)
			if err := i.check(&e, tx.Today()); err != nil {
				return fmt.Errorf("row %d: %w", r.Row, err)
			}
			c, err := i.take(tx, scope, in, e)
			if err != nil {
				return fmt.Errorf("row %d: %w", r.Row, err)
			}
			if c.Verb != "" {
				taken++
			}
		}
		if err := dropPreviews(tx, id, scope.Person, tx.Now()); err != nil || taken == 0 {
			return err
		}
		i.Due = i.nextDue()
		if err := keepDue(tx, i); err != nil {
			return err
		}
		return record(tx, scope, in, i, audit.Change{Verb: "imported", After: told{Name: i.Name, Taken: taken, Note: p.FileName}})
	})
	return taken, err
}

// gone is told when a file is asked for that isn't kept.
func gone() error { return fault.New(fault.NotFound, text.PreviewGone) }
