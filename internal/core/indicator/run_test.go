package indicator_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"tovholder/internal/core/indicator"
)

func whole(points []float64, baseline int) []indicator.Phase {
	return []indicator.Phase{{Last: len(points) - 1, Baseline: baseline}}
}

func found(a indicator.Analysis, rule indicator.Rule) []indicator.Signal {
	var of []indicator.Signal
	for _, s := range a.Signals {
		if s.Rule == rule {
			of = append(of, s)
		}
	}
	return of
}

// The worked examples follow the definitions of Perla, Provost and Murray
// (2011), figure 3 and its text.
func TestAShiftIsSixPointsOnOneSideOfTheMedianAndThoseOnItDoNotCount(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		points []float64
		want   []indicator.Signal
	}{
		"six above":           {[]float64{1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9}, []indicator.Signal{{Rule: indicator.Shift, First: 0, Last: 5, Points: 6}, {Rule: indicator.Shift, First: 6, Last: 11, Points: 6, Up: true}}},
		"five are not enough": {[]float64{9, 1, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 9, 1}, nil},
		"on the median":       {[]float64{5, 1, 2, 5, 1, 2, 5, 1, 2, 9, 9, 9, 9, 9, 1, 9}, []indicator.Signal{{Rule: indicator.Shift, First: 1, Last: 8, Points: 6}}},
		"all on the median":   {[]float64{5, 5, 5, 5, 5, 5, 5, 5}, nil},
		"nothing at all":      {[]float64{5}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := found(indicator.RunChart(c.points, whole(c.points, 0)), indicator.Shift); !slices.Equal(got, c.want) {
				t.Errorf("%v\n got %+v\nwant %+v", c.points, got, c.want)
			}
		})
	}
}

func TestATrendIsFivePointsAllOneWayAndEqualNeighboursCountOnce(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		points []float64
		want   []indicator.Signal
	}{
		"five up":             {[]float64{9, 1, 2, 3, 4, 5, 0}, []indicator.Signal{{Rule: indicator.Trend, First: 1, Last: 5, Points: 5, Up: true}}},
		"four are not enough": {[]float64{9, 1, 2, 3, 4, 0}, nil},
		"five down":           {[]float64{1, 9, 8, 7, 6, 5, 8}, []indicator.Signal{{Rule: indicator.Trend, First: 1, Last: 5, Points: 5}}},
		"equal ones count once": {
			[]float64{9, 1, 2, 2, 3, 3, 3, 4, 5, 0},
			[]indicator.Signal{{Rule: indicator.Trend, First: 1, Last: 8, Points: 5, Up: true}},
		},
		"equal ones do not make five": {[]float64{9, 1, 2, 2, 3, 4, 0}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := found(indicator.RunChart(c.points, whole(c.points, 0)), indicator.Trend); !slices.Equal(got, c.want) {
				t.Errorf("%v\n got %+v\nwant %+v", c.points, got, c.want)
			}
		})
	}
}

func TestTheMedianIsCrossedTooSeldomOrTooOften(t *testing.T) {
	t.Parallel()
	often := []float64{1, 9, 1, 9, 1, 9, 1, 9, 1, 9}
	if got := found(indicator.RunChart(often, whole(often, 0)), indicator.ManyRuns); len(got) != 1 || got[0].Points != 10 {
		t.Errorf("ten runs in ten points: %+v", got)
	}
	seldom := []float64{1, 1, 2, 1, 1, 9, 9, 8, 9, 9}
	if got := found(indicator.RunChart(seldom, whole(seldom, 0)), indicator.FewRuns); len(got) != 1 || got[0].Points != 2 {
		t.Errorf("two runs in ten points: %+v", got)
	}
	usual := []float64{1, 9, 9, 1, 1, 9, 1, 9, 9, 1}
	if a := indicator.RunChart(usual, whole(usual, 0)); len(a.Signals) > 0 {
		t.Errorf("seven runs in ten points: %+v", a.Signals)
	}
	if nine := often[:9]; len(found(indicator.RunChart(nine, whole(nine, 0)), indicator.ManyRuns)) > 0 {
		t.Error("the table begins at ten points off the median")
	}
}

// The table is of published limits. It must not be far from what chance gives
// exactly: the number of runs of two kinds of points in random order (Swed and
// Eisenhart 1943), of which at most 2.5 per cent lie on either side.
func TestTheTableOfRunsIsWithinOneOfTheExactLimits(t *testing.T) {
	t.Parallel()
	for n := 10; n <= 60; n++ {
		low, high := exactLimits(n/2, n-n/2)
		gotLow, gotHigh := tableOf(t, n)
		if math.Abs(float64(gotLow-low)) > 1 || math.Abs(float64(gotHigh-high)) > 1 {
			t.Errorf("%d points: %d–%d, exactly %d–%d", n, gotLow, gotHigh, low, high)
		}
	}
}

// tableOf finds the limits by asking for every number of runs.
func tableOf(t *testing.T, n int) (low, high int) {
	t.Helper()
	low, high = n, 0
	for runs := 2; runs <= 2*(n/2); runs++ {
		points := withRuns(n, runs)
		a := indicator.RunChart(points, whole(points, 0))
		if len(found(a, indicator.FewRuns))+len(found(a, indicator.ManyRuns)) == 0 {
			low, high = min(low, runs), max(high, runs)
		}
	}
	return low, high
}

// withRuns is n points in so many runs about the median, with two more on it when
// n is odd.
func withRuns(n, runs int) []float64 {
	below, above := n/2, n-n/2
	var points []float64
	for r := range runs {
		left, value := &below, -1.0
		if r%2 == 1 {
			left, value = &above, 1
		}
		size := 1
		if r >= runs-2 {
			size = *left
		}
		for range size {
			points = append(points, value)
		}
		*left -= size
	}
	if n%2 == 1 {
		points = append(points, 0, 0)
	}
	return points
}

func exactLimits(a, b int) (low, high int) {
	total := new(big.Int).Binomial(int64(a+b), int64(a))
	ways := func(r int) *big.Int {
		k := int64(r / 2)
		c := func(n int, k int64) *big.Int { return new(big.Int).Binomial(int64(n-1), k) }
		if r%2 == 0 {
			w := new(big.Int).Mul(c(a, k-1), c(b, k-1))
			return w.Add(w, w)
		}
		one, other := new(big.Int).Mul(c(a, k), c(b, k-1)), new(big.Int).Mul(c(a, k-1), c(b, k))
		return one.Add(one, other)
	}
	rare := func(sum *big.Int) bool { // at most 2.5 per cent
		return new(big.Int).Mul(sum, big.NewInt(40)).Cmp(total) <= 0
	}
	sum := new(big.Int)
	for low = 2; rare(sum.Add(sum, ways(low))); low++ {
	}
	sum = new(big.Int)
	for high = a + b; rare(sum.Add(sum, ways(high))); high-- {
	}
	return low, high
}

func TestAFrozenMedianIsExtended(t *testing.T) {
	t.Parallel()
	points := []float64{4, 6, 5, 4, 6, 7, 8, 7, 8, 7, 8}
	a := indicator.RunChart(points, whole(points, 5))
	if a.Levels[0].Centre != 5 {
		t.Errorf("the median of the first five is %v", a.Levels[0].Centre)
	}
	if got := found(a, indicator.Shift); len(got) != 1 || got[0].First != 4 || got[0].Points != 7 {
		t.Errorf("the rest lies above it: %+v", got)
	}
	above := []float64{4, 6, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8} // two runs about the first two's median
	if got := found(indicator.RunChart(above, whole(above, 2)), indicator.FewRuns); len(got) > 0 {
		t.Error("the table of runs says nothing of a median of other points")
	}
}

func TestPhasesAreJudgedEachByItself(t *testing.T) {
	t.Parallel()
	points := []float64{1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9}
	a := indicator.RunChart(points, []indicator.Phase{{Last: 5}, {First: 6, Last: 11}})
	if len(a.Signals) > 0 || a.Levels[0].Centre != 1.5 || a.Levels[1].Centre != 8.5 {
		t.Errorf("%+v", a)
	}
}

func TestSignalsOfTheRunChartOutliveScaleAndPlaceAndTurnWithTheValues(t *testing.T) {
	t.Parallel()
	holdsForTransformed(t, indicator.RunChart)
}

// holdsForTransformed changes the values in ways that change nothing about
// their pattern.
func holdsForTransformed(t *testing.T, judge func([]float64, []indicator.Phase) indicator.Analysis) {
	t.Helper()
	random := rand.New(rand.NewPCG(11, 2011))
	signals := 0
	for range 2000 {
		points := make([]float64, 4+random.IntN(36))
		level := 0
		for i := range points {
			level += random.IntN(3) - 1
			points[i] = float64(level + random.IntN(6))
		}
		phases := whole(points, random.IntN(2)*random.IntN(len(points)))
		if len(points) > 12 {
			cut := 5 + random.IntN(5)
			phases = []indicator.Phase{{Last: cut - 1, Baseline: phases[0].Baseline}, {First: cut, Last: len(points) - 1}}
		}
		as := func(change func(float64) float64) []indicator.Signal {
			changed := make([]float64, len(points))
			for i, p := range points {
				changed[i] = change(p)
			}
			return judge(changed, phases).Signals
		}
		was := as(func(x float64) float64 { return x })
		signals += len(was)
		// powers of two, so that floating point itself changes nothing
		if got := as(func(x float64) float64 { return 4 * x }); !slices.Equal(got, was) {
			t.Fatalf("scaled: %v\n%+v\n%+v", points, was, got)
		}
		if got := as(func(x float64) float64 { return x + 64 }); !slices.Equal(got, was) {
			t.Fatalf("moved: %v\n%+v\n%+v", points, was, got)
		}
		turned := as(func(x float64) float64 { return -x })
		for i := range turned {
			if r := turned[i].Rule; r != indicator.FewRuns && r != indicator.ManyRuns {
				turned[i].Up = !turned[i].Up
			}
		}
		if !sameSet(turned, was) {
			t.Fatalf("turned: %v\n%+v\n%+v", points, was, turned)
		}
	}
	if signals < 500 {
		t.Errorf("only %d signals were looked at", signals)
	}
}

func sameSet(a, b []indicator.Signal) bool {
	if len(a) != len(b) {
		return false
	}
	for _, s := range a {
		if !slices.Contains(b, s) {
			return false
		}
	}
	return true
}
