package indicator_test

import (
	"math"
	"testing"

	"tovholder/internal/core/indicator"
)

// The limits by Wheeler's recipe, worked out by hand: the mean is 50/10 = 5,
// the moving ranges are 2, 1, 2, 1, 1, 2, 2, 1, 2 with the mean 14/9.
func TestNaturalProcessLimitsAreTheMeanAndAFactorOfTheMovingRange(t *testing.T) {
	t.Parallel()
	points := []float64{4, 6, 5, 3, 4, 5, 7, 5, 6, 5} // the last but one range is 1, the last 1
	a := indicator.XmR(points, whole(points, 0))
	level := a.Levels[0]
	average := (2.0 + 1 + 2 + 1 + 1 + 2 + 2 + 1 + 1) / 9
	if level.Centre != 5 || math.Abs(level.Upper-(5+2.66*average)) > 1e-9 || math.Abs(level.Lower-(5-2.66*average)) > 1e-9 || !level.Limits {
		t.Errorf("%+v", level)
	}
	if len(a.Signals) > 0 {
		t.Errorf("signals in what is chance: %+v", a.Signals)
	}
}

func TestXmRFindsItsSignals(t *testing.T) {
	t.Parallel()
	steady := []float64{5, 6, 5, 4, 5, 6, 5, 4, 5, 6} // mean 5.1, ranges 1: limits 2.44 and 7.76
	for name, c := range map[string]struct {
		further []float64
		want    indicator.Signal
	}{
		"above the limit":     {[]float64{8}, indicator.Signal{Rule: indicator.Outside, First: 10, Last: 10, Points: 1, Up: true}},
		"below the limit":     {[]float64{2}, indicator.Signal{Rule: indicator.Outside, First: 10, Last: 10, Points: 1}},
		"eight on one side":   {[]float64{5.2, 5.3, 5.2, 5.3, 5.2, 5.3, 5.2}, indicator.Signal{Rule: indicator.LongRun, First: 9, Last: 16, Points: 8, Up: true}},
		"three of four":       {[]float64{4, 7, 5, 7, 7}, indicator.Signal{Rule: indicator.NearLimit, First: 11, Last: 14, Points: 3, Up: true}},
		"three of four below": {[]float64{5, 3, 3, 5, 3}, indicator.Signal{Rule: indicator.NearLimit, First: 11, Last: 14, Points: 3}},
		"a step too large":    {[]float64{3, 7}, indicator.Signal{Rule: indicator.BigChange, First: 10, Last: 11, Points: 2, Up: true}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			points := append(append([]float64(nil), steady...), c.further...)
			a := indicator.XmR(points, whole(points, len(steady)))
			if got := found(a, c.want.Rule); len(got) != 1 || got[0] != c.want {
				t.Errorf("got %+v\nwant %+v", a.Signals, c.want)
			}
		})
	}
	points := append(append([]float64(nil), steady...), 5.2, 5.3, 5.2, 5.3, 5.2, 5.3)
	if got := found(indicator.XmR(points, whole(points, len(steady))), indicator.LongRun); len(got) > 0 {
		t.Errorf("seven on one side are not eight: %+v", got)
	}
}

func TestFewerThanSixPointsHaveNoLimits(t *testing.T) {
	t.Parallel()
	points := []float64{1, 9, 1, 9, 100}
	if a := indicator.XmR(points, whole(points, 0)); a.Levels[0].Limits || len(a.Signals) > 0 {
		t.Errorf("%+v", a)
	}
	if a := indicator.XmR(nil, nil); len(a.Levels) > 0 {
		t.Errorf("%+v", a)
	}
}

func TestSignalsOfXmROutliveScaleAndPlaceAndTurnWithTheValues(t *testing.T) {
	t.Parallel()
	holdsForTransformed(t, indicator.XmR)
}
