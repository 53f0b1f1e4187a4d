package survey

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// longestOpen is how many days a survey can be open.
const longestOpen = 366

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	Least    int // how many must have answered before a result is shown
}

// Service is what can be done with surveys.
type Service struct{ Config }

// New makes the service.
func New(c Config) *Service {
	c.Subjects.Say(Noun, inWords)
	return &Service{c}
}

func hidden() error { return fault.New(fault.NotFound, text.NotFound) }

// inside reports whether the caller is of one of the authorities.
func inside(in *subject.Subject) bool {
	return slices.ContainsFunc(in.Programme.Authorities, func(a programme.Authority) bool { return a.ID == in.Side })
}

// keptKind is the kind of subject under which changes of surveys are kept that
// only the authorities see, so that nobody reads of them in the course's history.
const keptKind = Noun + "-kept"

// Sees reports whether the caller may read what was answered.
func (s *Survey) Sees(in *subject.Subject) bool { return !s.Kept || inside(in) }

// MayRun reports whether the caller opens, closes and reads through a survey.
func (s *Survey) MayRun(in *subject.Subject) bool { return in.MayLead && !in.Closed && s.Sees(in) }

// Wanted is a survey that is to be opened.
type Wanted struct {
	Source Source
	Title  string // the source's name when empty
	Serves string
	Kept   bool
	Closes calendar.Date
}

// Begin opens a survey; from now on it can be answered by its link.
//
// Faults: NotFound when the subject isn't there for the caller or has no such
// source; Forbidden for who does not lead; Conflict when it is closed; Invalid
// with the fields "title", "closes".
func (s *Service) Begin(ctx context.Context, scope access.Scope, ref subject.Ref, w Wanted) (id ID, err error) {
	err = s.Subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		id, err = s.BeginIn(tx, scope, in, w)
		return err
	})
	return id, err
}

// BeginIn is Begin within the transaction of a use case that has found the
// subject.
func (s *Service) BeginIn(tx *db.Tx, scope access.Scope, in *subject.Subject, w Wanted) (ID, error) {
	one, known := made(in.Programme, w.Source, scope.Lang)
	if !known || w.Kept && !inside(in) {
		return "", hidden()
	}
	if !in.MayLead {
		return "", fault.New(fault.Forbidden, text.OnlyLeaders)
	}
	if title := strings.Join(strings.Fields(w.Title), " "); title != "" {
		one.Title = title
	}
	one.ID, one.Ref, one.Serves, one.Kept, one.Closes = ID(tx.NewID()), in.Ref, w.Serves, w.Kept, w.Closes
	one.Token, one.OpenedAt, one.OpenedBy, one.Version = strings.ToLower(rand.Text()), tx.Now(), scope.Name, 1
	if err := one.check(tx.Today()); err != nil {
		return "", err
	}
	if err := insert(tx, &one); err != nil {
		return "", fmt.Errorf("begin a survey: %w", err)
	}
	return one.ID, record(tx, scope, in, &one, "opened", nil)
}

func (s *Survey) check(today calendar.Date) error {
	var checks fault.Checks
	checks.Need(utf8.RuneCountInString(s.Title) <= LongestTitle, "title", func(l i18n.Lang) string { return text.TooLong(l, LongestTitle) })
	checks.Need(!cpr.In(s.Title), "title", text.NoCpr)
	checks.Need(utf8.RuneCountInString(s.Serves) <= LongestTitle && !cpr.In(s.Serves), "serves", func(l i18n.Lang) string { return text.TooLong(l, LongestTitle) })
	checks.Need(!s.Closes.IsZero() && !s.Closes.Before(today) && s.Closes.Sub(today) <= longestOpen, "closes", text.ClosesWrong)
	return checks.Err()
}

// told is what history remembers of a survey.
type told struct {
	Title  string        `json:"title"`
	Closes calendar.Date `json:"closes"`
}

func record(tx *db.Tx, scope access.Scope, in *subject.Subject, s *Survey, verb string, before any) error {
	role := ""
	if len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	kind := in.Kind
	if s.Kept {
		kind = keptKind
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: kind, SubjectID: in.ID, Noun: Noun, NounID: string(s.ID), Verb: verb, Role: role, Before: before, After: told{s.Title, s.Closes},
	})
}

// Extend sets the last day on which a survey can be answered. One that was
// closed stays so: its results have been seen, and what came later could be told
// from them.
//
// Faults: NotFound; Forbidden; Conflict; Stale; Invalid with the field "closes".
func (s *Service) Extend(ctx context.Context, scope access.Scope, ref subject.Ref, id ID, closes calendar.Date, version int64) error {
	return s.run(ctx, scope, ref, id, version, func(tx *db.Tx, one *Survey) (string, error) {
		if !one.Open(tx.Today()) {
			return "", fault.New(fault.Conflict, text.WasClosed)
		}
		one.Closes = closes
		return "extended", one.check(tx.Today())
	})
}

// Close ends a survey: it can no longer be answered. Faults: as Extend.
func (s *Service) Close(ctx context.Context, scope access.Scope, ref subject.Ref, id ID, version int64) error {
	return s.run(ctx, scope, ref, id, version, func(tx *db.Tx, one *Survey) (string, error) {
		one.Closes = tx.Today().AddDays(-1)
		return "closed", nil
	})
}

func (s *Service) run(ctx context.Context, scope access.Scope, ref subject.Ref, id ID, version int64, do func(*db.Tx, *Survey) (string, error)) error {
	return s.Subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		one, err := visible(tx, in, id)
		if err != nil {
			return err
		}
		if !one.MayRun(in) {
			return fault.New(fault.Forbidden, text.OnlyLeaders)
		}
		if one.Version != version {
			return fault.New(fault.Stale, text.Stale)
		}
		before := told{one.Title, one.Closes}
		verb, err := do(tx, one)
		if err != nil {
			return err
		}
		if err := update(tx, one); err != nil {
			return fmt.Errorf("change a survey: %w", err)
		}
		return record(tx, scope, in, one, verb, before)
	})
}

// visible is a survey of the subject that the caller may see.
func visible(tx *db.Tx, in *subject.Subject, id ID) (*Survey, error) {
	one, known, err := byID(tx, in.Ref, id)
	switch {
	case err != nil:
		return nil, fmt.Errorf("find a survey: %w", err)
	case !known || !one.Sees(in):
		return nil, hidden()
	}
	return one, nil
}

// Of are the surveys of a subject that the caller may see, the newest first.
// Faults: NotFound.
func (s *Service) Of(ctx context.Context, scope access.Scope, ref subject.Ref) (in *subject.Subject, all []*Survey, err error) {
	err = s.Subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, found *subject.Subject) error {
		in = found
		if in.Programme.Analysis == nil {
			return hidden()
		}
		all, err = In(tx, in)
		return err
	})
	return in, all, err
}

// In are the surveys of a subject that the caller may see, for a use case that
// has found it; the newest first.
func In(tx *db.Tx, in *subject.Subject) ([]*Survey, error) {
	all, err := of(tx, in.Ref)
	if err != nil {
		return nil, fmt.Errorf("surveys of %s: %w", in.Kind, err)
	}
	var seen []*Survey
	for _, one := range all {
		if one.Sees(in) {
			seen = append(seen, one)
		}
	}
	return seen, nil
}

func questionID(n int) string { return "s" + strconv.Itoa(n+1) }
