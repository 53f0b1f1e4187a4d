package indicator

import (
	"cmp"
	"slices"
	"strings"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
)

// Kind is by which rules the values are judged.
type Kind string

// The kinds of chart.
const (
	Run    Kind = "run"
	Limits Kind = "xmr"
)

// Series is an indicator's values as a chart shows them to one reader.
type Series struct {
	Analysis
	Kind   Kind
	Starts []calendar.Date // of every period from the first value to the last

	of *Indicator
	at []int // the period of each point that is judged
}

// Series judges the values that this reader may know.
func (i *Indicator) Series(kind Kind) Series {
	s := Series{Kind: kind, of: i}
	var points []float64
	if len(i.Values) > 0 {
		last := i.Values[len(i.Values)-1].Start
		for start := i.Values[0].Start; !start.After(last); start = i.Period.Next(start, 1) {
			s.Starts = append(s.Starts, start)
			if v, ok := i.Value(start); ok && i.judged(v) {
				points = append(points, i.plotted(v))
				s.at = append(s.at, len(s.Starts)-1)
			}
		}
	}
	phases := s.phases()
	if kind == Limits {
		s.Analysis = XmR(points, phases)
	} else {
		s.Analysis = RunChart(points, phases)
	}
	slices.SortStableFunc(s.Signals, func(a, b Signal) int { return cmp.Or(cmp.Compare(b.Last, a.Last), cmp.Compare(a.First, b.First)) })
	return s
}

// judged reports whether a value is among the points: of a hidden share nothing
// is known, not even about where it stands.
func (i *Indicator) judged(v Value) bool { return !v.Hidden || i.Unit != Percent }

func (i *Indicator) plotted(v Value) float64 {
	if v.Hidden {
		return i.least.StandIn().Float()
	}
	return v.Value.Float()
}

// phases are the stretches of points between the days from which the centre is
// made anew.
func (s *Series) phases() []Phase {
	if len(s.at) == 0 {
		return nil
	}
	phases := []Phase{{Last: len(s.at) - 1, Baseline: s.of.Frozen}}
	for _, p := range s.of.Phases {
		first := slices.IndexFunc(s.at, func(slot int) bool { return !s.Starts[slot].Before(p.From) })
		switch last := &phases[len(phases)-1]; {
		case first < 0:
		case first == last.First:
			last.Baseline = 0
		default:
			next := Phase{First: first, Last: last.Last}
			last.Last = first - 1
			phases = append(phases, next)
		}
	}
	return phases
}

// Centre is the latest phase's centre; ok is false without any value.
func (s *Series) Centre() (level Level, ok bool) {
	if len(s.Levels) == 0 {
		return Level{}, false
	}
	return s.Levels[len(s.Levels)-1], true
}

// Current are the signals that the latest point is part of.
func (s *Series) Current() []Signal {
	var current []Signal
	for _, signal := range s.Signals {
		if signal.Last == len(s.at)-1 {
			current = append(current, signal)
		}
	}
	return current
}

// Good says whether a signal is for the better; told is false where neither
// way is.
func (s *Series) Good(signal Signal) (good, told bool) {
	switch {
	case s.of.Better == Neither, signal.Rule == FewRuns, signal.Rule == ManyRuns, signal.Rule == BigChange:
		return false, false
	}
	return signal.Up == (s.of.Better == Higher), true
}

// Span is the first and the last period that a signal is seen in.
func (s *Series) Span(signal Signal) (first, last calendar.Date) {
	return s.Starts[s.at[signal.First]], s.Starts[s.at[signal.Last]]
}

// Say tells a signal in words: "Målepunktet ligger over medianen i 6 måneder i
// træk, fra juni 2026 til november 2026."
func (s *Series) Say(l i18n.Lang, signal Signal) string {
	from, to := s.at[signal.First], s.at[signal.Last]
	first, last := s.of.Period.Name(l, s.Starts[from]), s.of.Period.Name(l, s.Starts[to])
	length := text.Measurements(l, signal.Points)
	if to-from+1 == signal.Points {
		length = s.of.Period.Length(l, signal.Points)
	}
	side := func(above, below func(i18n.Lang, string, string, string) string) string {
		if signal.Up {
			return above(l, length, first, last)
		}
		return below(l, length, first, last)
	}
	switch signal.Rule {
	case Shift:
		return side(text.SayShiftAbove, text.SayShiftBelow)
	case Trend:
		return side(text.SayTrendUp, text.SayTrendDown)
	case LongRun:
		return side(text.SayRunAbove, text.SayRunBelow)
	case NearLimit:
		if signal.Up {
			return text.SayNearUpper(l, first, last)
		}
		return text.SayNearLower(l, first, last)
	case FewRuns:
		return text.SayFewRuns(l)
	case ManyRuns:
		return text.SayManyRuns(l)
	case BigChange:
		return text.SayBigChange(l, first, last)
	case Outside:
	}
	if signal.Up {
		return text.SayAboveLimit(l, last)
	}
	return text.SayBelowLimit(l, last)
}

// Summary tells in words what the picture shows.
func (s *Series) Summary(l i18n.Lang) string { return strings.Join(s.Sentences(l), " ") }

// Sentences are Summary, one by one.
func (s *Series) Sentences(l i18n.Lang) []string {
	i := s.of
	last, ok := i.Last()
	if !ok {
		return []string{text.NoValues(l)}
	}
	lines := []string{text.LastValue(l, i.Say(l, last), i.Period.Name(l, last.Start))}
	if level, ok := s.Centre(); ok {
		lines = append(lines, s.sayCentre(l, level))
	}
	if i.Target != nil {
		lines = append(lines, text.TargetIs(l, i.In(l, *i.Target)))
	}
	for _, signal := range s.Signals {
		lines = append(lines, s.Say(l, signal))
	}
	if len(s.Signals) == 0 {
		lines = append(lines, s.calm(l))
	}
	return lines
}

// Tells reports whether there are enough values for all rules to be used.
func (s *Series) Tells() bool { return len(s.at) >= fewestForRuns }

// Spark is a small picture of it.
func (s *Series) Spark(l i18n.Lang) string { return s.Chart(l, "", nil).Spark() }

func (s *Series) sayCentre(l i18n.Lang, level Level) string {
	if s.Kind == Limits {
		return text.MeanIs(l, s.number(l, level.Centre))
	}
	return text.MedianIs(l, s.number(l, level.Centre))
}

// calm says that there is no signal, or that there are too few values to tell.
func (s *Series) calm(l i18n.Lang) string {
	if s.Kind == Limits && len(s.at) < fewestForLimits {
		return text.TooFewForLimits(l, fewestForLimits)
	}
	if len(s.at) < fewestForRuns {
		return text.TooFewForSignals(l, fewestForRuns)
	}
	return text.NoSignals(l)
}

// number writes a calculated number with one decimal more than the values have.
func (s *Series) number(l i18n.Lang, x float64) string {
	d, _ := FromFloat(x)
	decimals := s.of.Decimals + 1
	d = d.rounded(min(decimals, mostDecimals))
	return s.of.In(l, d)
}

// Done is something that was done, as a chart shows it.
type Done struct {
	Number int
	Day    calendar.Date
	Name   string
	Href   string
}

// Done are the subject's activities that took place while the indicator was
// measured.
func (s *Series) Done(l i18n.Lang, in *subject.Subject) []Done {
	if len(s.Starts) == 0 {
		return nil
	}
	first, last := s.Starts[0], s.of.Period.End(s.Starts[len(s.Starts)-1])
	var done []Done
	for _, a := range in.Activities {
		if a.Done && a.Day.Within(first, last) {
			done = append(done, Done{Day: a.Day, Name: a.Name.In(l), Href: a.Address})
		}
	}
	slices.SortStableFunc(done, func(a, b Done) int { return a.Day.Compare(b.Day) })
	for n := range done {
		done[n].Number = n + 1
	}
	return done
}

// Chart is the picture of it; id is unique on the page.
func (s *Series) Chart(l i18n.Lang, id string, done []Done) chart.Chart {
	i := s.of
	c := chart.Chart{
		ID: id, Title: text.ChartTitle(l, i.Name), Desc: s.Summary(l), Unit: i18n.Upper(i.UnitWord(l)),
		Number: func(x float64, decimals int) string { return i18n.Number(l, x, decimals) },
	}
	for _, start := range s.Starts {
		slot := chart.Slot{Label: i.Period.Short(l, start), Group: s.group(start)}
		if v, ok := i.Value(start); ok && i.judged(v) {
			slot.State, slot.Value = chart.Known, i.plotted(v)
			if v.Hidden {
				slot.State = chart.Hidden
			}
		}
		c.Slots = append(c.Slots, slot)
	}
	s.markSignals(&c)
	s.drawLevels(l, &c)
	for _, d := range done {
		slot := i.Period.between(s.Starts[0], i.Period.Start(d.Day))
		within := float64(d.Day.Sub(i.Period.Start(d.Day))) / float64(i.Period.End(d.Day).Sub(i.Period.Start(d.Day))+1)
		c.Notes = append(c.Notes, chart.Note{At: float64(slot) + within - 0.5, Number: d.Number})
	}
	s.explain(l, &c)
	return c
}

func (s *Series) group(start calendar.Date) string {
	switch s.of.Period {
	case Year:
		return ""
	case Week:
		start = start.AddDays(3) // the week belongs to its Thursday's year
	case Month, Quarter, HalfYear:
	}
	year, _, _ := strings.Cut(start.String(), "-")
	return year
}

// markSignals gives the points of signals a shape of their own; where several
// meet, the one that asks for most attention.
func (s *Series) markSignals(c *chart.Chart) {
	for _, signal := range slices.Backward(s.Signals) {
		m := markOf(signal)
		if m == chart.Plain {
			continue
		}
		for _, slot := range s.at[signal.First : signal.Last+1] {
			if now := &c.Slots[slot].Mark; weight(m) > weight(*now) {
				*now = m
			}
		}
	}
}

func markOf(signal Signal) chart.Mark {
	switch signal.Rule {
	case Shift, LongRun, NearLimit:
		return chart.Diamond
	case Trend:
		if signal.Up {
			return chart.Up
		}
		return chart.Down
	case Outside:
		return chart.Square
	case FewRuns, ManyRuns, BigChange:
	}
	return chart.Plain
}

func weight(m chart.Mark) int {
	return slices.Index([]chart.Mark{chart.Plain, chart.Diamond, chart.Up, chart.Down, chart.Square}, m)
}

func (s *Series) drawLevels(l i18n.Lang, c *chart.Chart) {
	i := s.of
	for n, level := range s.Levels {
		first, last := s.at[level.First], s.at[level.Last]
		if n > 0 {
			c.Breaks = append(c.Breaks, first)
		}
		if n < len(s.Levels)-1 {
			last = s.at[s.Levels[n+1].First] - 1
		}
		latest := n == len(s.Levels)-1
		draw := func(value float64, line chart.Line, name string) {
			if !latest {
				name = ""
			}
			c.Levels = append(c.Levels, chart.Level{First: first, Last: last, Value: value, Line: line, Name: name})
		}
		centre := text.Median(l)
		if s.Kind == Limits {
			centre = text.Mean(l)
		}
		draw(level.Centre, chart.Centre, centre+" "+s.short(l, level.Centre))
		if level.Limits {
			draw(level.Upper, chart.Limit, text.UpperLimit(l)+" "+s.short(l, level.Upper))
			// what can't be negative has no limit below zero
			if level.Lower > 0 || i.Unit == Number || i.Unit == Other {
				draw(level.Lower, chart.Limit, text.LowerLimit(l)+" "+s.short(l, level.Lower))
			}
		}
	}
	if i.Target != nil && len(c.Slots) > 0 {
		c.Levels = append(c.Levels, chart.Level{
			Last: len(c.Slots) - 1, Value: i.Target.Float(), Line: chart.Target, Name: text.Target(l) + " " + i.Target.In(l, i.Decimals),
		})
	}
}

// short is number without the unit.
func (s *Series) short(l i18n.Lang, x float64) string {
	d, _ := FromFloat(x)
	return d.rounded(min(s.of.Decimals+1, mostDecimals)).In(l, s.of.Decimals)
}

// explain says what the marks mean that are in the picture.
func (s *Series) explain(l i18n.Lang, c *chart.Chart) {
	words := map[chart.Mark]string{
		chart.Diamond: text.KeyShift(l), chart.Up: text.KeyUp(l), chart.Down: text.KeyDown(l), chart.Square: text.KeyOutside(l),
		chart.Open: s.of.least.word(l, s.of.Unit), chart.Cross: text.KeyMissing(l),
	}
	if s.Kind == Limits {
		words[chart.Diamond] = text.KeyPattern(l)
	}
	for _, m := range []chart.Mark{chart.Diamond, chart.Up, chart.Down, chart.Square, chart.Open, chart.Cross} {
		if slices.ContainsFunc(c.Slots, func(slot chart.Slot) bool {
			switch slot.State {
			case chart.Empty:
				return m == chart.Cross
			case chart.Hidden:
				return m == chart.Open
			case chart.Known:
			}
			return m == slot.Mark
		}) {
			c.Key = append(c.Key, chart.Key{Mark: m, Text: words[m]})
		}
	}
}
