package taskforce

import (
	"math"

	"tovholder/internal/platform/i18n"
)

// Proportion is a share of a sample with the interval in which the true share
// lies with 95 per cent confidence.
type Proportion struct {
	Part, Whole int
	Low, High   float64 // from 0 to 1
}

// z95 is the quantile of the normal distribution for 95 per cent confidence.
const z95 = 1.959963984540054

// Share is the proportion of part in whole. The interval is the score interval
// of E. B. Wilson (Journal of the American Statistical Association 22, 1927,
// 209–212), which holds for small samples and for shares near 0 and 1. Without a
// whole the interval is everything.
func Share(part, whole int) Proportion {
	p := Proportion{Part: part, Whole: whole, High: 1}
	if whole == 0 {
		return p
	}
	n, share := float64(whole), float64(part)/float64(whole)
	under := 1 + z95*z95/n
	middle := (share + z95*z95/(2*n)) / under
	half := z95 / under * math.Sqrt(share*(1-share)/n+z95*z95/(4*n*n))
	p.Low, p.High = max(0, middle-half), min(1, middle+half)
	return p
}

// Value is the share; 0 without a whole.
func (p Proportion) Value() float64 {
	if p.Whole == 0 {
		return 0
	}
	return float64(p.Part) / float64(p.Whole)
}

// Agreement is how far two who have judged the same things agree.
type Agreement struct {
	Judged int // by both
	Same   int // alike
	Kappa  float64
	// Known is false where kappa can't be worked out: nothing was judged by both,
	// or all was judged alike in a single way, so that chance explains it.
	Known bool
}

// Agree is the agreement of two judges on the same things, in the same order.
// Kappa is that of J. Cohen (Educational and Psychological Measurement 20, 1960,
// 37–46): how much of the agreement that chance would not give there is; 1 for
// full agreement, 0 for no more than chance.
func Agree(first, second []Mark) Agreement {
	a := Agreement{Judged: len(first)}
	ones, twos := map[Mark]int{}, map[Mark]int{}
	for i, mark := range first {
		ones[mark]++
		twos[second[i]]++
		if mark == second[i] {
			a.Same++
		}
	}
	if a.Judged == 0 {
		return a
	}
	n := float64(a.Judged)
	seen, chance := float64(a.Same)/n, 0.0
	for mark, count := range ones {
		chance += float64(count) / n * float64(twos[mark]) / n
	}
	if chance < 1 {
		a.Kappa, a.Known = (seen-chance)/(1-chance), true
	}
	return a
}

// Interval is the interval of a share in words: "42–71 %".
func Interval(l i18n.Lang, p Proportion) string {
	const hundred = 100
	return i18n.Number(l, hundred*p.Low, 0) + "–" + i18n.Number(l, hundred*p.High, 0) + " %"
}
