package taskforce_test

import (
	"math"
	"testing"

	"tovholder/internal/system/taskforce"
)

// The bounds are those that a textbook's formula gives, to four decimals.
func TestT3IntervalsFitSmallSamples(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		part, whole int
		low, high   float64
	}{
		{0, 10, 0, 0.2775}, {10, 10, 0.7225, 1}, {5, 10, 0.2366, 0.7634}, {1, 3, 0.0615, 0.7923}, {23, 40, 0.4220, 0.7149}, {0, 0, 0, 1},
	} {
		p := taskforce.Share(c.part, c.whole)
		if math.Abs(p.Low-c.low) > 0.00005 || math.Abs(p.High-c.high) > 0.00005 {
			t.Errorf("%d of %d: %.4f–%.4f, want %.4f–%.4f", c.part, c.whole, p.Low, p.High, c.low, c.high)
		}
		if v := p.Value(); v < p.Low || v > p.High {
			t.Errorf("%d of %d: %.4f is outside its interval", c.part, c.whole, v)
		}
	}
}

func TestT3KappaTakesChanceAway(t *testing.T) {
	t.Parallel()
	marks := func(counts ...int) (first, second []taskforce.Mark) {
		pairs := [][2]taskforce.Mark{{taskforce.Met, taskforce.Met}, {taskforce.Met, taskforce.Unmet}, {taskforce.Unmet, taskforce.Met}, {taskforce.Unmet, taskforce.Unmet}}
		for i, n := range counts {
			for range n {
				first, second = append(first, pairs[i][0]), append(second, pairs[i][1])
			}
		}
		return first, second
	}
	for _, c := range []struct {
		counts []int
		kappa  float64
		known  bool
	}{
		{[]int{20, 5, 10, 15}, 0.4, true},
		{[]int{10, 0, 0, 10}, 1, true},
		{[]int{5, 5, 5, 5}, 0, true},
		{[]int{0, 5, 5, 0}, -1, true},
		{[]int{9, 0, 0, 0}, 0, false},
		{nil, 0, false},
	} {
		a := taskforce.Agree(marks(c.counts...))
		if a.Known != c.known || math.Abs(a.Kappa-c.kappa) > 1e-9 {
			t.Errorf("%v: kappa %v (%t), want %v (%t)", c.counts, a.Kappa, a.Known, c.kappa, c.known)
		}
	}
}
