package taskforce

import (
	"context"
	"slices"

	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Outcome is what the analysis has led to, as everybody in the course may know
// it: nothing in it is a draft.
type Outcome struct {
	Chain
	Learnings []*Learning
	Reviewed  int           // case files, when the report was sent on that is in force
	Results   []ThemeResult // of their review
	Summary   string        // of the report that is in force; empty before
	Onwards   []string      // goals of the plan for continued development that is in force
}

// Outcome of a subject.
//
// Faults: NotFound when the subject isn't there for the caller, or has no analysis.
func (s *Service) Outcome(ctx context.Context, scope access.Scope, ref subject.Ref) (o Outcome, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		o, err = s.outcome(tx, in)
		return err
	})
	return o, err
}

// shared is the outcome without what stands in documents.
func (s *Service) shared(tx *db.Tx, in Place) (Outcome, error) {
	chain, err := s.chain(tx, in)
	if err != nil {
		return Outcome{}, err
	}
	o := Outcome{Chain: chain}
	o.Findings = slices.DeleteFunc(o.Findings, func(f *Finding) bool { return !f.Shared() })
	o.Recommendations = slices.DeleteFunc(o.Recommendations, func(r *Recommendation) bool { return !r.Shared() })
	o.Learnings, err = learningsOf(tx, in.Ref)
	return o, err
}

func (s *Service) outcome(tx *db.Tx, in Place) (Outcome, error) {
	o, err := s.shared(tx, in)
	if err != nil {
		return o, err
	}
	report, effects := showing(in, programme.ShowsFindings), showing(in, programme.ShowsEffects)
	var forms []string
	for _, f := range []*programme.Form{report, effects} {
		if f != nil {
			forms = append(forms, f.ID)
		}
	}
	filed, err := form.FiledOf(tx, form.Which{Kind: in.Kind, Subjects: []string{in.ID}, Forms: forms})
	if err != nil {
		return o, err
	}
	for _, d := range filed {
		if d.InForce == 0 {
			continue
		}
		if effects != nil && d.Form == effects.ID {
			if f, ok := effects.Field(first(effects, programme.Rows)); ok {
				for _, row := range d.Rows(f.ID) {
					o.Onwards = append(o.Onwards, row.Cells[f.Columns[0].ID])
				}
			}
			continue
		}
		o.Summary = d.Cell(first(report, programme.Prose))
		cases, err := casesOf(tx, in.Ref)
		if err != nil {
			return o, err
		}
		cases = slices.DeleteFunc(cases, func(c *Case) bool { return !c.doneBy(d.SentAt) })
		o.Reviewed, o.Results = len(cases), resultsOf(in, cases)
	}
	return o, nil
}

// showing is the form in which something is shown: the report shows findings,
// the plan for continued development the effects.
func showing(in Place, what programme.Showing) *programme.Form {
	for i := range in.Programme.Forms {
		f := &in.Programme.Forms[i]
		if slices.ContainsFunc(f.Shown(), func(field *programme.Field) bool { return field.Shows == what }) {
			return f
		}
	}
	return nil
}

// first is the id of the first field of a kind.
func first(f *programme.Form, kind programme.FieldKind) string {
	for _, section := range f.Sections {
		for _, field := range section.Fields {
			if field.Kind == kind {
				return field.ID
			}
		}
	}
	return ""
}

// Progress is how many of the activities that serve a development point are
// done; those that were dropped don't count.
func (c *Chain) Progress(p *Point) (done, all int) {
	for _, s := range c.Steps(p) {
		switch s.Status {
		case plan.Done:
			done++
			all++
		case plan.Planned, plan.UnderWay:
			all++
		case plan.Dropped:
		}
	}
	return done, all
}

// Effect is an indicator against where it began.
type Effect struct {
	*indicator.Indicator
	Before, Now string // numbers with their unit; empty while there is none
	BeforeOn    string // when that was
	NowOn       string
	Wanted      string // the number that is aimed at; empty for none
	Standing    EffectStanding
}

// EffectStanding says where an indicator is against where it began.
type EffectStanding string

// The standings of an effect.
const (
	NoEffectYet EffectStanding = "" // nothing to hold it against yet
	Reached     EffectStanding = "reached"
	Improved    EffectStanding = "improved"
	Unchanged   EffectStanding = "unchanged"
	Worse       EffectStanding = "worse"
)

// Name is the standing in words.
func (s EffectStanding) Name(l i18n.Lang) string {
	switch s {
	case Reached:
		return text.EffectReached(l)
	case Improved:
		return text.EffectImproved(l)
	case Unchanged:
		return text.EffectUnchanged(l)
	case Worse:
		return text.EffectWorse(l)
	case NoEffectYet:
	}
	return text.EffectNone(l)
}

// Effects are the indicators that tell about a development point, each against
// its baseline.
func (c *Chain) Effects(l i18n.Lang, p *Point) []Effect {
	var all []Effect
	for _, m := range c.Measures(p) {
		all = append(all, effectOf(l, m))
	}
	return all
}

func effectOf(l i18n.Lang, m *indicator.Indicator) Effect {
	e := Effect{Indicator: m}
	var before *indicator.Decimal
	if m.Baseline != nil {
		before, e.Before = m.Baseline, m.In(l, *m.Baseline)
		if !m.BaselineDay.IsZero() {
			e.BeforeOn = i18n.Date(l, m.BaselineDay)
		}
	} else if one, ok := m.First(); ok {
		e.Before, e.BeforeOn = m.Say(l, one), m.Period.Name(l, one.Start)
		if !one.Hidden {
			before = &one.Value
		}
	}
	if m.Target != nil {
		e.Wanted = m.In(l, *m.Target)
	}
	last, ok := m.Last()
	if !ok || m.Baseline == nil && len(m.Values) < 2 {
		return e
	}
	e.Now, e.NowOn = m.Say(l, last), m.Period.Name(l, last.Start)
	if before == nil || last.Hidden {
		return e
	}
	up := last.Value > *before
	switch {
	case m.Target != nil && m.Reached(last.Value):
		e.Standing = Reached
	case last.Value == *before, m.Better != indicator.Higher && m.Better != indicator.Lower:
		e.Standing = Unchanged
	case up == (m.Better == indicator.Higher):
		e.Standing = Improved
	default:
		e.Standing = Worse
	}
	return e
}

// Sentence tells the effect: “Ventetid: fra 34 dage (januar 2027) til 12 dage
// (marts 2028). Målet er 14 dage.”
func (e Effect) Sentence(l i18n.Lang) string {
	switch {
	case e.Before == "":
		return text.EffectUnmeasured(l, e.Name)
	case e.Now == "":
		return text.EffectOnlyBefore(l, e.Name, on(e.Before, e.BeforeOn))
	case e.Wanted == "":
		return text.EffectFromTo(l, e.Name, on(e.Before, e.BeforeOn), on(e.Now, e.NowOn))
	}
	return text.EffectFromTo(l, e.Name, on(e.Before, e.BeforeOn), on(e.Now, e.NowOn)) + " " + text.EffectWanted(l, e.Wanted)
}

func on(number, when string) string {
	if when == "" {
		return number
	}
	return number + " (" + when + ")"
}

// Attendance is how many learning activities have been held, and how many have
// taken part; where nobody kept who came, those who had a place.
func (o *Outcome) Attendance() (held, people int) {
	for _, a := range o.Learnings {
		if a.Off() || a.Day.After(o.Today) {
			continue
		}
		held++
		came := 0
		for _, p := range a.Participants {
			if p.Came {
				came++
			}
		}
		if came == 0 {
			came = a.Count(Placed)
		}
		people += came
	}
	return held, people
}
