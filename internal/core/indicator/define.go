package indicator

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

const (
	longestLine = 200
	longestText = 4000
	longestUnit = 40
	// mostIndicators a subject can have, so that its pages stay what people can
	// read.
	mostIndicators = 100
)

// told is what a subject's history keeps of an indicator. Everybody in the
// subject reads it, so a small number and its note are left out of it.
type told struct {
	Name     string        `json:"name"`
	Day      calendar.Date `json:"day"`              // of the period, or of a phase
	Period   Period        `json:"period,omitempty"` // of a value
	Number   *Decimal      `json:"number,omitempty"` // thousandths
	Small    bool          `json:"small,omitempty"`
	Least    Least         `json:"least,omitempty"` // by which it was found small or not; 0 where small numbers are shown
	Unit     Unit          `json:"unit,omitempty"`
	UnitName string        `json:"unitName,omitempty"`
	Decimals int           `json:"decimals,omitempty"`
	Note     string        `json:"note,omitempty"`
	Taken    int           `json:"taken,omitempty"` // values of a file
}

// hidden reports whether the number is small, or has become so since a larger
// one is asked for now than when it was told. Of a share that was told, part and
// whole are not known: it is hidden then.
func (t told) hidden(least Least) bool {
	switch {
	case t.Small:
		return true
	case t.Number == nil, t.Least == 0, t.Least >= least, t.Unit == Days:
		return false
	}
	return t.Unit == Percent || least.Small(*t.Number)
}

// Setting is what a form needs that defines an indicator.
type Setting struct {
	*View
	Points []Tells
}

// Begin is what one needs to define an indicator of a subject.
//
// Faults: NotFound; Forbidden for whoever doesn't lead the subject.
func (s *Service) Begin(ctx context.Context, scope access.Scope, ref subject.Ref) (Setting, error) {
	var set Setting
	err := s.subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) (err error) {
		if err := lead(in); err != nil {
			return err
		}
		set.View = &View{Subject: in, Indicator: &Indicator{Ref: ref, least: s.least}, MayLead: true}
		set.Points, err = s.points(tx, ref)
		return err
	})
	return set, err
}

// Setting is what one needs to change an indicator. Faults: as Begin.
func (s *Service) Setting(ctx context.Context, scope access.Scope, id ID) (Setting, error) {
	var set Setting
	err := s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		if err := lead(in); err != nil {
			return err
		}
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		if err := i.given(); err != nil {
			return err
		}
		set.View = viewOf(scope, in, i)
		set.Points, err = s.points(tx, in.Ref)
		return err
	})
	return set, err
}

// points are the development points and goals that a subject has.
func (s *Service) points(tx *db.Tx, ref subject.Ref) ([]Tells, error) {
	var known []Tells
	for _, means := range []programme.Meaning{programme.MeansPoint, programme.MeansGoal} {
		found, err := s.subjects.Points(tx, ref, means)
		if err != nil {
			return nil, err
		}
		for _, p := range found {
			known = append(known, Tells{Means: means, Entry: p.ID, Text: p.Text})
		}
	}
	return known, nil
}

// Define adds an indicator to a subject.
//
// Faults: NotFound; Forbidden for whoever doesn't lead the subject; Invalid
// with fields; Conflict when the subject is closed.
func (s *Service) Define(ctx context.Context, scope access.Scope, ref subject.Ref, d Definition) (ID, error) {
	var id ID
	err := s.subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		if err := lead(in); err != nil {
			return err
		}
		if d.From.IsZero() {
			d.From = tx.Today()
		}
		i := &Indicator{ID: ID(tx.NewID()), Ref: ref, Definition: d, Version: 1}
		if err := s.settle(tx, in, i, nil); err != nil {
			return err
		}
		n, err := countOf(tx, ref)
		if err != nil {
			return err
		}
		if n >= mostIndicators {
			return fault.New(fault.Conflict, text.TooMany)
		}
		i.Due = i.nextDue()
		if err := insert(tx, i); err != nil {
			return err
		}
		id = i.ID
		return record(tx, scope, in, i, audit.Change{Verb: "defined", After: told{Name: i.Name}})
	})
	return id, err
}

// Redefine changes what an indicator is. version is the one that the caller
// saw.
//
// Faults: as Define, also for who would uncover numbers that are hidden from
// them; Stale when somebody else has changed it.
func (s *Service) Redefine(ctx context.Context, scope access.Scope, id ID, d Definition, version int64) error {
	return s.change(ctx, scope, id, version, func(tx *db.Tx, in *subject.Subject, i *Indicator) (audit.Change, error) {
		if err := i.given(); err != nil {
			return audit.Change{}, err
		}
		was := *i
		if d.From.IsZero() {
			d.From = was.From
		}
		seen := viewOf(scope, in, &was)
		// who may not see a small baseline can't take it away by leaving it empty
		if d.Baseline == nil && was.Baseline != nil && seen.Baseline == nil {
			d.Baseline, d.BaselineDay = was.Baseline, was.BaselineDay
		}
		// nor uncover small numbers by saying that there are none to hide
		if measured := len(was.Values) > 0 || was.Baseline != nil; measured && seen.hidden && (!d.HideSmall || d.Unit != was.Unit) {
			return audit.Change{}, invalid("hide", text.HostUncovers)
		}
		i.Definition = d
		if err := s.settle(tx, in, i, &was); err != nil {
			return audit.Change{}, err
		}
		return audit.Change{Verb: "redefined", Before: told{Name: was.Name}, After: told{Name: i.Name}}, nil
	})
}

// change takes an indicator's next version; do changes it.
func (s *Service) change(
	ctx context.Context, scope access.Scope, id ID, version int64, do func(*db.Tx, *subject.Subject, *Indicator) (audit.Change, error),
) error {
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		if err := lead(in); err != nil {
			return err
		}
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		if i.Version != version {
			return fault.New(fault.Stale, text.Stale)
		}
		c, err := do(tx, in, i)
		if err != nil {
			return err
		}
		i.Due = i.nextDue()
		if err := keep(tx, i); err != nil {
			return err
		}
		return record(tx, scope, in, i, c)
	})
}

// settle checks a definition and fills in what follows from it; was is nil for a
// new indicator.
func (s *Service) settle(tx *db.Tx, in *subject.Subject, i, was *Indicator) error {
	d := &i.Definition
	for _, line := range []*string{&d.Name, &d.How, &d.UnitName, &d.Source} {
		*line = strings.TrimSpace(*line)
	}
	if d.Unit != Other {
		d.UnitName = ""
	}
	var checks fault.Checks
	fits := func(s string, most int) bool { return utf8.RuneCountInString(s) <= most }
	checks.Need(d.Name != "", "name", text.NameMissing)
	checks.Need(fits(d.Name, longestLine), "name", text.LineTooLong)
	checks.Need(d.How != "", "how", text.HowMissing)
	checks.Need(fits(d.How, longestText), "how", text.TextTooLong)
	checks.Need(slices.Contains(Units(), d.Unit), "unit", text.UnitMissing)
	checks.Need(d.Unit != Other || d.UnitName != "" && fits(d.UnitName, longestUnit), "unit_name", text.UnitNameMissing)
	checks.Need(d.Decimals >= 0 && d.Decimals <= mostDecimals, "decimals", text.DecimalsWrong)
	checks.Need(slices.Contains(Directions(), d.Better), "better", text.BetterMissing)
	checks.Need(d.Period.known(), "period", text.PeriodMissing)
	if was != nil && len(was.Values) > 0 {
		checks.Need(d.Period == was.Period, "period", text.PeriodHolds)
	}
	d.checkNumber(&checks, "baseline", d.Baseline)
	d.checkNumber(&checks, "target", d.Target)
	checks.Need(fits(d.Source, longestLine), "source", text.LineTooLong)
	checks.Need(d.Until.IsZero() || !d.Until.Before(d.From), "until", text.EndsBeforeFrom)
	checks.Need(sensible(d.From), "from", text.DayWrong)
	for name, day := range map[string]calendar.Date{"until": d.Until, "target_day": d.TargetDay, "baseline_day": d.BaselineDay} {
		checks.Need(day.IsZero() || sensible(day), name, text.DayWrong)
	}
	if was != nil && d.Period.known() && !d.From.IsZero() && len(was.Values) > 0 {
		first, last := was.Values[0].Start, was.Values[len(was.Values)-1].Start
		checks.Need(!d.Period.Start(d.From).After(first), "from", text.FromAfterValues)
		checks.Need(d.Until.IsZero() || !d.Until.Before(last), "until", text.UntilBeforeValues)
	}
	settlePerson(&checks, in, d, was)
	if err := s.settleTells(tx, in, d, was, &checks); err != nil {
		return err
	}
	return checks.Err()
}

// days that an indicator can be about.
var firstDay, lastDay = calendar.NewDate(1990, 1, 1), calendar.NewDate(2100, 12, 31)

func sensible(d calendar.Date) bool { return d.Within(firstDay, lastDay) }

// checkNumber refuses a number that can't be of the unit.
func (d *Definition) checkNumber(checks *fault.Checks, field string, n *Decimal) {
	if n == nil {
		return
	}
	checks.Need(*n <= largest && *n >= -largest, field, text.NumberTooLarge)
	checks.Need(d.Unit != People || *n%thousand == 0, field, text.PeopleAreWhole)
	checks.Need(d.Unit == Number || d.Unit == Other || *n >= 0, field, text.NumberNegative)
	checks.Need(d.Unit != Percent || *n <= 100*thousand, field, text.PercentTooLarge)
}

// settlePerson takes the name of the responsible; whoever is so already may be
// so although they have no role any more.
func settlePerson(checks *fault.Checks, in *subject.Subject, d *Definition, was *Indicator) {
	if was != nil && was.Responsible == d.Responsible {
		d.ResponsibleName = was.ResponsibleName
	}
	if holder, ok := in.Person(d.Responsible); ok {
		d.ResponsibleName = holder.Name
		return
	}
	checks.Need(was != nil && was.Responsible == d.Responsible && d.Responsible != "", "responsible", text.ResponsibleMissing)
}

// settleTells takes the words of what the indicator tells about; what it told
// about before keeps those that it had.
func (s *Service) settleTells(tx *db.Tx, in *subject.Subject, d *Definition, was *Indicator, checks *fault.Checks) error {
	if len(d.Tells) == 0 {
		return nil
	}
	known, err := s.points(tx, in.Ref)
	if err != nil {
		return err
	}
	if was != nil {
		known = append(known, was.Tells...)
	}
	for n, t := range d.Tells {
		at := slices.IndexFunc(known, func(k Tells) bool { return k.Means == t.Means && k.Entry == t.Entry })
		if at < 0 {
			checks.Add("tells", text.NoSuchPoint)
			continue
		}
		d.Tells[n] = known[at]
	}
	return nil
}

// Suggestion is an example that one can begin from.
type Suggestion struct {
	ID                string
	Name, How, Source string
	Unit              Unit
	Better            Direction
}

// Suggestions are examples for a subject that has no indicators yet.
func Suggestions(l i18n.Lang) []Suggestion {
	return []Suggestion{
		{"bolig", text.SuggestHome(l), text.SuggestHomeHow(l), text.SuggestHomeSource(l), People, Higher},
		{"dage", text.SuggestDays(l), text.SuggestDaysHow(l), text.SuggestDaysSource(l), Days, Lower},
		{"kontaktperson", text.SuggestContact(l), text.SuggestContactHow(l), text.SuggestContactSource(l), Percent, Higher},
	}
}
