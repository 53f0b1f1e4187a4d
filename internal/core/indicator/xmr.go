package indicator

import "math"

// What turns an average moving range into limits: 3/d2 and D4 for ranges of
// two values.
const (
	limitFactor = 2.66
	rangeFactor = 3.268
)

// How many points the rules of the XmR chart ask for.
const (
	fewestForLimits = 6 // Wheeler accepts limits made of five or six values
	longRun         = 8
	nearOf, near    = 4, 3
)

// XmR judges points as a chart of individual values and moving ranges does, by
// Wheeler, "Understanding Variation: The Key to Managing Chaos" (2nd ed. 2000):
// the natural process limits are the mean ± 2.66 times the average moving
// range, the upper range limit is 3.268 times the average moving range. Signals
// are
//
//   - a point outside the limits;
//   - eight or more consecutive points on one side of the mean;
//   - three of four consecutive points that are nearer to one limit than to the
//     mean, all on the same side;
//   - a moving range above the upper range limit.
//
// A phase with fewer than six points has a mean, but neither limits nor
// signals. A baseline that is shorter than that is not used.
func XmR(points []float64, phases []Phase) Analysis {
	var a Analysis
	for _, phase := range phases {
		of := points[phase.First : phase.Last+1]
		level := Level{Phase: phase}
		from := of
		if phase.Baseline >= fewestForLimits {
			from = baseline(of, phase.Baseline)
		} else {
			level.Baseline = 0
		}
		level.Centre = mean(from)
		average := mean(ranges(from))
		if len(from) >= fewestForLimits {
			level.Limits = true
			level.Lower, level.Upper = level.Centre-limitFactor*average, level.Centre+limitFactor*average
		}
		a.Levels = append(a.Levels, level)
		if level.Limits {
			found := append(outside(of, level), longRuns(of, level.Centre)...)
			found = append(found, nearLimit(of, level)...)
			a.add(phase, append(found, bigChanges(of, rangeFactor*average)...))
		}
	}
	return a
}

func mean(points []float64) float64 {
	if len(points) == 0 {
		return 0
	}
	sum := 0.0
	for _, p := range points {
		sum += p
	}
	return sum / float64(len(points))
}

// ranges are the moving ranges: how far each point is from the one before.
func ranges(points []float64) []float64 {
	var moved []float64
	for i := 1; i < len(points); i++ {
		moved = append(moved, math.Abs(points[i]-points[i-1]))
	}
	return moved
}

// beyond reports whether a is more than b by more than the last digits of
// floating point.
func beyond(a, b float64) bool { return a-b > 1e-9*math.Max(1, math.Max(math.Abs(a), math.Abs(b))) }

func outside(points []float64, level Level) []Signal {
	var found []Signal
	for i, p := range points {
		if above := beyond(p, level.Upper); above || beyond(level.Lower, p) {
			found = append(found, Signal{Rule: Outside, First: i, Last: i, Points: 1, Up: above})
		}
	}
	return found
}

// longRuns finds eight in a row; here a point on the mean ends the run.
func longRuns(points []float64, centre float64) []Signal {
	var found []Signal
	var run Signal
	end := func() {
		if run.Points >= longRun {
			run.Rule = LongRun
			found = append(found, run)
		}
		run = Signal{}
	}
	for i, p := range points {
		above := beyond(p, centre)
		if !above && !beyond(centre, p) {
			end()
			continue
		}
		if run.Points == 0 || run.Up != above {
			end()
			run = Signal{First: i, Up: above}
		}
		run.Last = i
		run.Points++
	}
	end()
	return found
}

func nearLimit(points []float64, level Level) []Signal {
	var found []Signal
	for _, up := range []bool{true, false} {
		reaches := func(p float64) bool {
			if up {
				return beyond(p, (level.Centre+level.Upper)/2)
			}
			return beyond((level.Centre+level.Lower)/2, p)
		}
		last := -1 // of the window that the latest signal ends in
		for from := 0; from+near <= len(points); from++ {
			window := points[from:min(from+nearOf, len(points))]
			s := Signal{Rule: NearLimit, First: -1, Up: up}
			for i, p := range window {
				if reaches(p) {
					if s.First < 0 {
						s.First = from + i
					}
					s.Last = from + i
					s.Points++
				}
			}
			switch {
			case s.Points < near:
			case last >= 0 && s.First <= found[last].Last:
				found[last].Points += count(points[found[last].Last+1:s.Last+1], reaches)
				found[last].Last = max(found[last].Last, s.Last)
			default:
				found = append(found, s)
				last = len(found) - 1
			}
		}
	}
	return found
}

func count(points []float64, counts func(float64) bool) int {
	n := 0
	for _, p := range points {
		if counts(p) {
			n++
		}
	}
	return n
}

func bigChanges(points []float64, limit float64) []Signal {
	var found []Signal
	for i, moved := range ranges(points) {
		if beyond(moved, limit) {
			found = append(found, Signal{Rule: BigChange, First: i, Last: i + 1, Points: 2, Up: points[i+1] > points[i]})
		}
	}
	return found
}
