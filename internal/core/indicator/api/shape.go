package api

import (
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// IndicatorSubject is what an indicator belongs to.
type IndicatorSubject struct {
	Kind string `json:"kind" maxLength:"50" doc:"Such as course."`
	ID   string `json:"id" maxLength:"100" doc:"Its id."`
}

// IndicatorDefinition is what an indicator is.
type IndicatorDefinition struct {
	Name        string          `json:"name" maxLength:"200" doc:"What it is called."`
	Definition  string          `json:"definition" maxLength:"4000" doc:"What is counted, and how."`
	Unit        string          `json:"unit" enum:"people,days,percent,number,other" doc:"What it is counted in."`
	UnitName    string          `json:"unitName,omitempty" maxLength:"40" doc:"The unit's name, for other."`
	Decimals    int             `json:"decimals,omitempty" minimum:"0" maximum:"3" doc:"With how many decimals it is shown."`
	Better      string          `json:"better" enum:"higher,lower,neither" doc:"Which way is better."`
	Baseline    *float64        `json:"baseline,omitempty" doc:"The number before the work began."`
	BaselineDay calendar.Date   `json:"baselineDay,omitzero" doc:"When that was measured."`
	Target      *float64        `json:"target,omitempty" doc:"The number that is to be reached."`
	TargetDay   calendar.Date   `json:"targetDay,omitzero" doc:"By when."`
	Period      string          `json:"period" enum:"week,month,quarter,half-year,year" doc:"How often it is measured. Fixed once there are values."`
	Source      string          `json:"source,omitempty" maxLength:"200" doc:"Where the numbers come from."`
	Responsible string          `json:"responsible" maxLength:"100" doc:"The id of the person who enters the values."`
	Tells       []IndicatorGoal `json:"tells,omitempty" maxItems:"50" doc:"The development points and goals that it tells about."`
	From        calendar.Date   `json:"from,omitzero" doc:"The first day; the period that it is in is the first. Today when left out."`
	Until       calendar.Date   `json:"until,omitzero" doc:"The last day; left out until further notice."`
	HideSmall   bool            `json:"hideSmall,omitempty" doc:"Numbers of fewer than five people are hidden from all but the host's side."`
}

// IndicatorGoal is a development point or a goal.
type IndicatorGoal struct {
	Means string `json:"means" enum:"development-point,goal" doc:"Which of the two it is."`
	Entry string `json:"entry" maxLength:"200" doc:"Where it stands: the document's id and the entry's key."`
	Text  string `json:"text,omitempty" maxLength:"4000" doc:"Its words when it was chosen; not read."`
}

// decimals reads numbers, and tells of those that can't be.
type decimals struct{ checks fault.Checks }

func (n *decimals) read(field string, x *float64) *indicator.Decimal {
	if x == nil {
		return nil
	}
	d, ok := indicator.FromFloat(*x)
	if !ok {
		n.checks.Add(field, text.NumberTooLarge)
		return nil
	}
	return &d
}

func (d IndicatorDefinition) definition() (indicator.Definition, error) {
	var n decimals
	def := indicator.Definition{
		Name: d.Name, How: d.Definition, Unit: indicator.Unit(d.Unit), UnitName: d.UnitName, Decimals: d.Decimals, Better: indicator.Direction(d.Better),
		Baseline: n.read("baseline", d.Baseline), BaselineDay: d.BaselineDay, Target: n.read("target", d.Target), TargetDay: d.TargetDay,
		Period: indicator.Period(d.Period), Source: d.Source, Responsible: organisation.PersonID(d.Responsible), From: d.From, Until: d.Until, HideSmall: d.HideSmall,
	}
	for _, t := range d.Tells {
		def.Tells = append(def.Tells, indicator.Tells{Means: programme.Meaning(t.Means), Entry: t.Entry})
	}
	return def, n.checks.Err()
}

// IndicatorSummary is an indicator in a list.
type IndicatorSummary struct {
	ID      string           `json:"id" doc:"The indicator's id."`
	Subject IndicatorSubject `json:"subject" doc:"What it belongs to."`
	Version int64            `json:"version" doc:"Counts the changes of the definition."`
	IndicatorDefinition
	ResponsibleName string          `json:"responsibleName" doc:"The name of the responsible."`
	Latest          *IndicatorValue `json:"latest" doc:"The value of the latest period; null while there is none."`
	Missing         []calendar.Date `json:"missing" doc:"The first days of the periods that have ended without a value."`
	Late            bool            `json:"late" doc:"The oldest of them ended more than 14 days ago."`
}

// Indicator is an indicator whole.
type Indicator struct {
	IndicatorSummary
	Values   []IndicatorValue  `json:"values" doc:"One for each period that has one, oldest first."`
	Frozen   int               `json:"frozen" doc:"Of how many of the first values the centre is made; 0 for all."`
	Phases   []IndicatorPhase  `json:"phases" doc:"The days from which the centre is made anew."`
	Run      IndicatorAnalysis `json:"run" doc:"What the run chart says."`
	XmR      IndicatorAnalysis `json:"xmr" doc:"What the XmR chart says."`
	MayEnter bool              `json:"mayEnter" doc:"The caller may enter values."`
	MayLead  bool              `json:"mayDefine" doc:"The caller may change the definition."`
}

// IndicatorValue is what was measured in one period.
type IndicatorValue struct {
	Period  calendar.Date   `json:"period" doc:"The first day of the period."`
	Name    i18n.Text       `json:"name" doc:"The period in words."`
	Value   *float64        `json:"value" doc:"The number; null where there is none, or where it is hidden."`
	Part    *float64        `json:"part,omitempty" doc:"Of a share: how many it holds for."`
	Whole   *float64        `json:"whole,omitempty" doc:"Of a share: how many there are in all."`
	Hidden  bool            `json:"hidden" doc:"There is a number below five that the caller does not get."`
	Note    string          `json:"note" doc:"What one should know about it."`
	By      string          `json:"by" doc:"Who entered it."`
	At      *time.Time      `json:"at" doc:"When; null while there is none."`
	Version int64           `json:"version" doc:"Counts the corrections, for If-Match; 0 while there is none."`
	Earlier []IndicatorPast `json:"earlier,omitempty" doc:"What it was before, newest first; given with one value alone."`
}

// IndicatorPast is what a value was before.
type IndicatorPast struct {
	Value  *float64  `json:"value" doc:"The number; null where it is hidden."`
	Hidden bool      `json:"hidden" doc:"There is a number below five that the caller does not get."`
	Note   string    `json:"note" doc:"What was said about it."`
	By     string    `json:"by" doc:"Who entered it."`
	At     time.Time `json:"at" doc:"When."`
}

// IndicatorPhase is a day from which the centre is made anew.
type IndicatorPhase struct {
	From   calendar.Date `json:"from" doc:"The first day."`
	Reason string        `json:"reason" doc:"What has become different."`
	By     string        `json:"by" doc:"Who decided it."`
	At     time.Time     `json:"at" doc:"When."`
}

// IndicatorAnalysis is what the rules of a chart say.
type IndicatorAnalysis struct {
	Centre  *float64          `json:"centre" doc:"The median or the mean of the latest phase; null without values."`
	Lower   *float64          `json:"lower,omitempty" doc:"The lower natural process limit."`
	Upper   *float64          `json:"upper,omitempty" doc:"The upper natural process limit."`
	Signals []IndicatorSignal `json:"signals" doc:"What chance alone seldom makes, newest first."`
}

// IndicatorSignal is a pattern.
type IndicatorSignal struct {
	Rule  string        `json:"rule" enum:"shift,trend,few-runs,many-runs,outside,long-run,near-limit,range" doc:"What it was found by."`
	First calendar.Date `json:"first" doc:"The first period that it is seen in."`
	Last  calendar.Date `json:"last" doc:"The last one."`
	Up    bool          `json:"up" doc:"Above, or upwards."`
	Text  i18n.Text     `json:"text" doc:"The signal in words."`
}

func floatOf(n *indicator.Decimal) *float64 {
	if n == nil {
		return nil
	}
	x := n.Float()
	return &x
}

func definitionOf(i *indicator.Indicator) IndicatorDefinition {
	d := IndicatorDefinition{
		Name: i.Name, Definition: i.How, Unit: string(i.Unit), UnitName: i.UnitName, Decimals: i.Decimals, Better: string(i.Better),
		Baseline: floatOf(i.Baseline), BaselineDay: i.BaselineDay, Target: floatOf(i.Target), TargetDay: i.TargetDay, Period: string(i.Period),
		Source: i.Source, Responsible: string(i.Responsible), From: i.From, Until: i.Until, HideSmall: i.HideSmall,
	}
	for _, t := range i.Tells {
		d.Tells = append(d.Tells, IndicatorGoal{Means: string(t.Means), Entry: t.Entry, Text: t.Text})
	}
	return d
}

func summaryOf(i *indicator.Indicator, today calendar.Date) IndicatorSummary {
	s := IndicatorSummary{
		ID: string(i.ID), Subject: IndicatorSubject{i.Ref.Kind, i.Ref.ID}, Version: i.Version, IndicatorDefinition: definitionOf(i),
		ResponsibleName: i.ResponsibleName, Missing: append([]calendar.Date{}, i.Missing(today)...), Late: i.Late(today) > 0,
	}
	if last, ok := i.Last(); ok {
		v := valueOf(i, last)
		s.Latest = &v
	}
	return s
}

func both(say func(i18n.Lang) string) i18n.Text { return i18n.Text{Da: say(i18n.Da), En: say(i18n.En)} }

func valueOf(i *indicator.Indicator, v indicator.Value) IndicatorValue {
	shown := IndicatorValue{
		Period: v.Start, Name: both(func(l i18n.Lang) string { return i.Period.Name(l, v.Start) }), Part: floatOf(v.Part), Whole: floatOf(v.Whole),
		Hidden: v.Hidden, Note: v.Note, By: v.PersonName, Version: v.Version,
	}
	if v.Version > 0 {
		shown.At = &v.At
		if !v.Hidden {
			shown.Value = floatOf(&v.Value)
		}
	}
	for _, p := range v.Past {
		past := IndicatorPast{Hidden: p.Hidden, Note: p.Note, By: p.PersonName, At: p.At}
		if !p.Hidden {
			past.Value = floatOf(&p.Value)
		}
		shown.Earlier = append(shown.Earlier, past)
	}
	return shown
}

func indicatorOf(v *indicator.View, today calendar.Date) Indicator {
	whole := Indicator{
		IndicatorSummary: summaryOf(v.Indicator, today), Values: []IndicatorValue{}, Frozen: v.Frozen, Phases: []IndicatorPhase{},
		Run: analysisOf(v.Series(indicator.Run)), XmR: analysisOf(v.Series(indicator.Limits)), MayEnter: v.MayEnter, MayLead: v.MayLead,
	}
	for _, value := range v.Values {
		whole.Values = append(whole.Values, valueOf(v.Indicator, value))
	}
	for _, p := range v.Phases {
		whole.Phases = append(whole.Phases, IndicatorPhase{From: p.From, Reason: p.Reason, By: p.PersonName, At: p.At})
	}
	return whole
}

func analysisOf(s indicator.Series) IndicatorAnalysis {
	a := IndicatorAnalysis{Signals: []IndicatorSignal{}}
	if level, ok := s.Centre(); ok {
		a.Centre = &level.Centre
		if level.Limits {
			a.Lower, a.Upper = &level.Lower, &level.Upper
		}
	}
	for _, signal := range s.Signals {
		first, last := s.Span(signal)
		a.Signals = append(a.Signals, IndicatorSignal{
			Rule: string(signal.Rule), First: first, Last: last, Up: signal.Up, Text: both(func(l i18n.Lang) string { return s.Say(l, signal) }),
		})
	}
	return a
}
