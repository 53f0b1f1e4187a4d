package demo

import (
	"context"
	"fmt"
	"math/rand/v2"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/network"
)

// measure lets the members of a network report on its measures, quarter by
// quarter, a few days after each has ended. Some have small numbers, and the
// last municipality owes its latest.
func (t *teller) measure(ctx context.Context, id network.ID) error {
	n, err := t.Networks.Find(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	for place, m := range n.Members {
		reporter, err := t.scope(ctx, n.Reporter(m, t.today).Person)
		if err != nil {
			return err
		}
		size := 5 + t.random.IntN(22)
		if place == 1 {
			size = 2 // so few that somebody could be recognised
		}
		for _, measure := range n.Programme.Network.Measures {
			every := indicator.Period(measure.Period)
			for start := every.Start(m.From); every.End(start).AddDays(9).Before(t.today); start = every.Next(start, 1) {
				if place == len(n.Members)-1 && !every.End(every.Next(start, 1)).AddDays(9).Before(t.today) {
					break
				}
				e := reportedFor(t.random, measure.Unit, size)
				e.Start = start
				at := db.At(ctx, every.End(start).AddDays(6+place).At(10, 15))
				ref := subject.Ref{Kind: network.MemberKind, ID: string(m.ID)}
				if err := t.Indicators.EnterAll(at, reporter, ref, []indicator.Report{{Code: measure.ID, Entry: e}}); err != nil {
					return fmt.Errorf("%s, %s, %s: %w", m.Name, measure.ID, start, err)
				}
			}
		}
	}
	return nil
}

// reportedFor is what a municipality of a size reports.
func reportedFor(random *rand.Rand, unit string, size int) indicator.Entry {
	number := func(n int) *indicator.Decimal {
		d, _ := indicator.FromFloat(float64(n))
		return &d
	}
	switch indicator.Unit(unit) {
	case indicator.Percent:
		whole := size + 6 + random.IntN(8)
		return indicator.Entry{Part: number(whole * (60 + random.IntN(25)) / 100), Whole: number(whole)}
	case indicator.Days:
		return indicator.Entry{Value: number(6 + random.IntN(20))}
	case indicator.People, indicator.Number, indicator.Other:
	}
	return indicator.Entry{Value: number(max(0, size+random.IntN(5)-1))}
}
