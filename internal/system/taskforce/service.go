package taskforce

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Config is what a Service is made of.
type Config struct {
	DB         *db.DB
	Subjects   *subject.Registry
	Plans      *plan.Service
	Indicators *indicator.Service
	Surveys    *survey.Service
	Kinds      []string // of the subjects that may have an analysis
	BaseURL    string   // how the program is reached from outside: letters link to it
}

// Service is what can be done with an analysis.
type Service struct{ Config }

// New makes the service. Development points are from now on among the goals
// that plans and indicators can point at.
func New(c Config) *Service {
	s := &Service{c}
	c.Subjects.Supply(s.supply)
	c.Subjects.From(named)
	for _, noun := range []string{RequestNoun, FindingNoun, RecommendationNoun, PointNoun, CaseNoun, LearningNoun} {
		c.Subjects.Say(noun, inWords)
	}
	return s
}

// Place is the subject of an analysis as one caller sees it.
type Place struct{ *subject.Subject }

// Analysis is what the programme says about it.
func (p Place) Analysis() *programme.Analysis { return p.Programme.Analysis }

// Inside reports whether the caller is of one of the authorities, and so sees
// what is not shared yet.
func (p Place) Inside() bool {
	return slices.ContainsFunc(p.Programme.Authorities, func(a programme.Authority) bool { return a.ID == p.Side })
}

// MayWrite reports whether the caller writes in the analysis.
func (p Place) MayWrite() bool { return p.Inside() && p.MayLead && !p.Closed }

// MayRate reports whether the caller takes part in the choice.
func (p Place) MayRate() bool { return (p.MayLead || p.MayApprove) && p.Side != "" && !p.Closed }

// MayChoose reports whether the caller settles the choice.
func (p Place) MayChoose() bool { return p.MayLead && !p.Closed }

// SideName is who a side is.
func (p Place) SideName(l i18n.Lang, side string) string {
	for _, a := range p.Programme.Authorities {
		if a.ID == side {
			return a.Name.In(l)
		}
	}
	return p.Name
}

// ThemeName is a theme in words; empty for none.
func (p Place) ThemeName(l i18n.Lang, id string) string {
	if t, ok := p.Programme.Theme(id); ok {
		return t.Text.In(l)
	}
	return ""
}

// LensName is a lens in words.
func (p Place) LensName(l i18n.Lang, id string) string {
	if lens, ok := p.Analysis().Lens(id); ok {
		return lens.Name.In(l)
	}
	return id
}

// read runs a use case that changes nothing in the analysis of a subject.
//
// Faults: NotFound when the subject isn't there for the caller, or has no
// analysis.
func (s *Service) read(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	if !slices.Contains(s.Kinds, ref.Kind) {
		return hidden()
	}
	return s.Subjects.Read(ctx, scope, subject.At(ref), within(do))
}

// write runs a use case that changes something. Faults: as read; Conflict when
// the subject is closed.
func (s *Service) write(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	if !slices.Contains(s.Kinds, ref.Kind) {
		return hidden()
	}
	return s.Subjects.Write(ctx, scope, subject.At(ref), within(do))
}

func within(do func(*db.Tx, Place) error) func(*db.Tx, *subject.Subject) error {
	return func(tx *db.Tx, in *subject.Subject) error {
		if in.Programme.Analysis == nil || in.Side == "" {
			return hidden()
		}
		return do(tx, Place{in})
	}
}

// author runs a use case of those who write in the analysis. A caller of the
// hosts is told who does; what they may not know of stays unknown.
func (s *Service) author(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if !in.MayWrite() {
			return notAuthor(in)
		}
		return do(tx, in)
	})
}

func notAuthor(in Place) error {
	return fault.New(fault.Forbidden, func(l i18n.Lang) string {
		var names []string
		for _, a := range in.Programme.Authorities {
			names = append(names, a.Name.In(l))
		}
		return text.OnlyAuthorities(l, i18n.List(l, names))
	})
}

func hidden() error { return fault.New(fault.NotFound, text.NotFound) }

func stale() error { return fault.New(fault.Stale, text.Stale) }

// tidy takes away what people don't mean when they type.
func tidy(words string) string { return strings.TrimSpace(strings.ReplaceAll(words, "\r\n", "\n")) }

// oneLine is a title on one line.
func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// checkWords holds what is written to a length, and refuses personal numbers.
func checkWords(checks *fault.Checks, field, words string, most int) {
	checks.Need(utf8.RuneCountInString(words) <= most, field, func(l i18n.Lang) string { return text.TooLong(l, most) })
	checks.Need(!cpr.In(words), field, text.NoCpr)
}

// checkTheme wants one of the programme's themes.
func checkTheme(checks *fault.Checks, in Place, theme string) {
	_, known := in.Programme.Theme(theme)
	checks.Need(known, "theme", text.ThemeMissing)
}

// drafts is the kind of subject under which changes of drafts are kept, so that
// nobody reads of them in the history of the course.
const drafts = "taskforce-drafts"

func record(tx *db.Tx, scope access.Scope, in Place, open bool, noun, id, verb, reason string, before, after any) error {
	kind := in.Kind
	if !open {
		kind = drafts
	}
	role := ""
	if len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: kind, SubjectID: in.ID, Noun: noun, NounID: id, Verb: verb, Role: role, Reason: reason, Before: before, After: after,
	})
}

// named are the development points as plans and indicators point at them.
func named(tx *db.Tx, ref subject.Ref, meaning programme.Meaning) ([]subject.Point, error) {
	if meaning != programme.MeansGoal {
		return nil, nil
	}
	points, err := pointsOf(tx, ref)
	if err != nil {
		return nil, err
	}
	all := make([]subject.Point, len(points))
	for i, p := range points {
		all[i] = subject.Point{ID: p.Key(), Text: p.Title + ": " + p.Goal, Criterion: p.Criterion, Responsible: p.Responsible}
	}
	return all, nil
}

// Key is how plans and indicators name the point.
func (p *Point) Key() string { return PointNoun + "/" + string(p.ID) }

// MayWrite is the fault of whoever does not write in the analysis; nil for who
// does.
//
// Faults: NotFound; Forbidden; Conflict when the course is closed.
func (s *Service) MayWrite(ctx context.Context, scope access.Scope, ref subject.Ref) error {
	return s.read(ctx, scope, ref, func(_ *db.Tx, in Place) error {
		if err := (subject.Label{Name: in.Name, Closed: in.Closed}).Shut(); err != nil {
			return err
		}
		if !in.MayWrite() {
			return notAuthor(in)
		}
		return nil
	})
}

// MayChoose is the fault of whoever does not settle the choice; nil for who does.
// Faults: as MayWrite.
func (s *Service) MayChoose(ctx context.Context, scope access.Scope, ref subject.Ref) error {
	return s.read(ctx, scope, ref, func(_ *db.Tx, in Place) error {
		if err := (subject.Label{Name: in.Name, Closed: in.Closed}).Shut(); err != nil {
			return err
		}
		if !in.MayChoose() {
			return fault.New(fault.Forbidden, text.OnlyLeadersChoose)
		}
		return nil
	})
}
