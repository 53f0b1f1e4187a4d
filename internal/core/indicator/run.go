package indicator

import "slices"

// Phase is a stretch of points that are judged together.
type Phase struct {
	First, Last int // indexes of points, both included
	// Baseline is how many of its first points the centre is made of; 0 for
	// all of them. The rest is held against a centre that it had no part in.
	Baseline int
}

// Rule is what a signal was found by.
type Rule string

// The rules of the run chart and of the XmR chart.
const (
	Shift     Rule = "shift"      // a run on one side of the median
	Trend     Rule = "trend"      // all up or all down
	FewRuns   Rule = "few-runs"   // the median is crossed too seldom
	ManyRuns  Rule = "many-runs"  // the median is crossed too often
	Outside   Rule = "outside"    // beyond a natural process limit
	LongRun   Rule = "long-run"   // a run on one side of the mean
	NearLimit Rule = "near-limit" // three of four nearer to a limit than to the mean
	BigChange Rule = "range"      // a moving range above its limit
)

// Signal is a pattern that chance alone seldom makes.
type Signal struct {
	Rule        Rule
	First, Last int  // indexes of the points that it is seen in
	Points      int  // how many of them make it
	Up          bool // above, or upwards
}

// Level is the centre of a phase, with limits where the chart has them.
type Level struct {
	Phase
	Centre       float64
	Lower, Upper float64
	Limits       bool
}

// Analysis is what a chart's rules say of its points.
type Analysis struct {
	Levels  []Level
	Signals []Signal
}

// How many points the rules of the run chart ask for.
const (
	shiftLength = 6
	trendLength = 5
)

// RunChart judges points by the rules for run charts of Perla, Provost and
// Murray (2011), "The run chart: a simple analytical tool for learning from
// variation in healthcare processes", BMJ Quality & Safety 20:46–51:
//
//   - shift: six or more consecutive points all above or all below the median;
//     a point on the median neither counts nor breaks the run;
//   - trend: five or more consecutive points all going up or all going down; of
//     equal neighbours the first alone counts;
//   - too few or too many runs about the median, by the table for the number of
//     points that are not on it, from 10 to 60.
//
// Their fourth rule, a point that everybody would call extraordinary, is a
// judgement and is left to the reader. The number of runs is counted only
// about a median that is made of all the phase's points: the table says nothing of
// another.
func RunChart(points []float64, phases []Phase) Analysis {
	var a Analysis
	for _, phase := range phases {
		of := points[phase.First : phase.Last+1]
		level := Level{Phase: phase, Centre: median(baseline(of, phase.Baseline))}
		a.Levels = append(a.Levels, level)
		found := append(shifts(of, level.Centre), trends(of)...)
		if phase.Baseline == 0 || phase.Baseline >= len(of) {
			found = append(found, runs(of, level.Centre)...)
		}
		a.add(phase, found)
	}
	return a
}

// add takes signals whose indexes count from the phase's first point.
func (a *Analysis) add(phase Phase, found []Signal) {
	for _, s := range found {
		s.First += phase.First
		s.Last += phase.First
		a.Signals = append(a.Signals, s)
	}
}

func baseline(points []float64, n int) []float64 {
	if n > 0 && n < len(points) {
		return points[:n]
	}
	return points
}

func median(points []float64) float64 {
	if len(points) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(points))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// shifts finds the runs that are long enough.
func shifts(points []float64, centre float64) []Signal {
	var found []Signal
	eachRun(points, centre, func(s Signal) {
		if s.Points >= shiftLength {
			s.Rule = Shift
			found = append(found, s)
		}
	})
	return found
}

// eachRun tells of each run of points on one side of the centre; points on it
// are passed over.
func eachRun(points []float64, centre float64, tell func(Signal)) {
	var run Signal
	for i, p := range points {
		if p == centre {
			continue
		}
		if up := p > centre; run.Points == 0 || up != run.Up {
			if run.Points > 0 {
				tell(run)
			}
			run = Signal{First: i, Up: up}
		}
		run.Last = i
		run.Points++
	}
	if run.Points > 0 {
		tell(run)
	}
}

func trends(points []float64) []Signal {
	var found []Signal
	end := func(s Signal) {
		if s.Points >= trendLength {
			s.Rule = Trend
			found = append(found, s)
		}
	}
	var now Signal
	last := 0 // the point that the next one is held against: the first of equals
	for i := range points {
		switch {
		case i == 0 || points[i] == points[last]:
			continue
		case now.Points == 0 || (points[i] > points[last]) != now.Up:
			end(now)
			now = Signal{First: last, Points: 1, Up: points[i] > points[last]}
		}
		now.Last = i
		now.Points++
		last = i
	}
	end(now)
	return found
}

// runLimits are, from 10 points that are not on the median, the fewest and the
// most runs that chance explains (Perla, Provost and Murray 2011, table 1,
// after Swed and Eisenhart 1943, Annals of Mathematical Statistics 14:66–87).
var runLimits = [][2]int{
	{3, 9}, {3, 10}, {3, 11}, {4, 11}, {4, 12}, {5, 12}, {5, 13}, {5, 13}, {6, 14}, {6, 15}, // 10–19
	{6, 16}, {7, 16}, {7, 17}, {7, 17}, {8, 18}, {8, 18}, {9, 19}, {10, 19}, {10, 20}, {10, 20}, // 20–29
	{11, 21}, {11, 22}, {11, 23}, {12, 23}, {12, 24}, {12, 24}, {13, 25}, {13, 25}, {14, 26}, {14, 26}, // 30–39
	{15, 27}, {15, 27}, {16, 28}, {16, 28}, {17, 29}, {17, 30}, {17, 31}, {18, 31}, {18, 32}, {19, 32}, // 40–49
	{19, 33}, {20, 33}, {20, 34}, {21, 34}, {21, 35}, {22, 35}, {22, 36}, {23, 36}, {23, 37}, {24, 38}, // 50–59
	{24, 38}, // 60
}

const fewestForRuns = 10

func runs(points []float64, centre float64) []Signal {
	count, useful := 0, 0
	eachRun(points, centre, func(s Signal) {
		count++
		useful += s.Points
	})
	i := useful - fewestForRuns
	if i < 0 || i >= len(runLimits) {
		return nil
	}
	s := Signal{Last: len(points) - 1, Points: count}
	switch limits := runLimits[i]; {
	case count < limits[0]:
		s.Rule = FewRuns
	case count > limits[1]:
		s.Rule = ManyRuns
	default:
		return nil
	}
	return []Signal{s}
}
