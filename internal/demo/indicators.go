package demo

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
)

// measure is what a course measures, with what the numbers look like.
type measure struct {
	indicator.Definition
	point   int // which development point it tells about, from 1; 0 for none
	goal    int // which goal, from 1; 0 for none
	periods int // for how many periods there are values, up to the last that has ended
	missing int // how many of the last lack theirs
	frozen  int // of how many of the first the centre is made; 0 for all
	value   func(n int, start calendar.Date) indicator.Entry
	notes   map[int]string // by how many periods ago
}

// measured defines the indicators and enters their values, each a few days
// after its period.
func (b *book) measured(all []measure) {
	for _, m := range all {
		b.tell(b.on(m.BaselineDay, 10, 40, func(ctx context.Context) error {
			if err := b.define(ctx, m); err != nil {
				return fmt.Errorf("indicator »%s«: %w", m.Name, err)
			}
			return nil
		}))
	}
}

func (b *book) define(ctx context.Context, m measure) error {
	lead, err := b.as(ctx, b.leader())
	if err != nil {
		return err
	}
	set, err := b.Indicators.Begin(ctx, lead, b.ref)
	if err != nil {
		return err
	}
	m.Tells = slices.Concat(nthOf(set.Points, programme.MeansPoint, m.point), nthOf(set.Points, programme.MeansGoal, m.goal))
	m.From = m.Period.Next(m.Period.Start(b.today), -m.periods)
	id, err := b.Indicators.Define(ctx, lead, b.ref, m.Definition)
	if err != nil {
		return err
	}
	for n := range m.periods - m.missing {
		start := m.Period.Next(m.From, n)
		e := m.value(n, start)
		e.Start, e.Note = start, m.notes[m.periods-n]
		b.tell(b.on(workday(m.Period.End(start).AddDays(4)), 9, 30, func(ctx context.Context) error {
			scope, err := b.as(ctx, m.Responsible)
			if err != nil {
				return err
			}
			return b.Indicators.Enter(ctx, scope, id, e)
		}))
	}
	if m.frozen == 0 {
		return nil
	}
	b.tell(b.on(m.BaselineDay.AddDays(20), 14, 10, func(ctx context.Context) error {
		v, err := b.Indicators.Find(ctx, lead, id)
		if err != nil {
			return err
		}
		return b.Indicators.Freeze(ctx, lead, id, m.frozen, v.Version)
	}))
	return nil
}

// nthOf is the n-th of the points with a meaning, counted from 1.
func nthOf(points []indicator.Tells, means programme.Meaning, n int) []indicator.Tells {
	for _, p := range points {
		if p.Means == means {
			n--
			if n == 0 {
				return []indicator.Tells{p}
			}
		}
	}
	return nil
}

// number is a value, and amount a pointer to one for where it may be left out.
func number(n int) indicator.Decimal { return indicator.Decimal(n) * 1000 }

func amount(n int) *indicator.Decimal {
	d := number(n)
	return &d
}

// around is a number that lies within so much of another.
func (t *teller) around(n, spread int) int { return n - spread + t.random.IntN(2*spread+1) }

// share is a part of a whole, as a value.
func share(part, whole int) indicator.Entry {
	return indicator.Entry{Part: amount(min(part, whole)), Whole: amount(whole)}
}

// usually are numbers as they were before anything was changed: above and below
// what is usual by turns, with nothing in them that the rules would remark on.
var usually = []int{3, -4, 5, -1, -6, 4, 1, -3, 6, -2, 2, -5}

// noerrekaerMeasures are three: one that leaps after the launch workshop, one
// that grows slowly, and one whose last month is missing.
func (b *book) noerrekaerMeasures(launch, agreed calendar.Date) []measure {
	lead, member, manager := b.who("forloebsleder"), b.who("implementeringsteam"), b.roles["ledere"][1]
	common := indicator.Definition{Period: indicator.Month, BaselineDay: agreed, TargetDay: agreed.AddMonths(12)}
	waiting, planned, met := common, common, common
	waiting.Name, waiting.How = "Dage fra beslutning om egen bolig til indflytning", "Gennemsnit for de borgere, der flyttede ind i måneden. Tælles fra den dag, hvor borgeren og kommunen er enige om at søge."
	waiting.Unit, waiting.Better, waiting.Source, waiting.Responsible = indicator.Days, indicator.Lower, "Bostøttens opgørelse", manager
	waiting.Baseline, waiting.Target = amount(82), amount(40)
	planned.Name, planned.How = "Borgere med en plan for egen bolig efter 14 dage", "Andel af de borgere, der blev indskrevet i måneden, som 14 dage senere har en plan på skrift."
	planned.Unit, planned.Better, planned.Source, planned.Responsible = indicator.Percent, indicator.Higher, "Socialafdelingens opgørelse", lead
	planned.Baseline, planned.Target = amount(45), amount(80)
	met.Name, met.How = "Borgere, der mødte deres bostøttemedarbejder på indflytningsdagen", "Andel af de borgere, der flyttede ind i måneden, som mødte deres bostøttemedarbejder i boligen senest samme dag."
	met.Unit, met.Better, met.Source, met.Responsible = indicator.Percent, indicator.Higher, "Bostøttens kalender", member
	met.Baseline, met.Target = amount(50), amount(90)
	return []measure{
		{
			Definition: waiting, point: 1, goal: 3, periods: 18, frozen: 12, notes: map[int]string{9: "Tre indflytninger blev udsat, fordi et byggeri var forsinket."},
			value: func(n int, start calendar.Date) indicator.Entry {
				days := 82 + usually[n%len(usually)]
				if start.AddDays(15).After(launch) {
					days = b.around(52, 5)
				}
				return indicator.Entry{Value: amount(days)}
			},
		},
		{
			Definition: planned, point: 1, goal: 1, periods: 12,
			value: func(n int, _ calendar.Date) indicator.Entry {
				whole := b.around(20, 4)
				return share(whole*b.around(42+3*n, 5)/100, whole)
			},
		},
		{
			Definition: met, point: 2, goal: 2, periods: 10, missing: 1,
			value: func(n int, _ calendar.Date) indicator.Entry {
				whole := b.around(13, 3)
				return share(whole*b.around(50+3*n, 6)/100, whole)
			},
		},
	}
}

// soenderaaMeasures is the one that the neighbour has followed all the way: it
// shifts after the launch workshop.
func (b *book) soenderaaMeasures(launch, agreed calendar.Date) []measure {
	return []measure{{
		Definition: indicator.Definition{
			Name: "Borgere kontaktet inden for syv dage efter et varsel", How: "Andel af de varsler om udsættelse, som blev fulgt op personligt inden for syv dage.",
			Unit: indicator.Percent, Better: indicator.Higher, Period: indicator.Month, Source: "Fælles postkasse", Responsible: b.who("forloebsleder"),
			Baseline: amount(35), BaselineDay: agreed, Target: amount(90), TargetDay: agreed.AddMonths(12),
		},
		point: 1, goal: 1, periods: 18, frozen: 6,
		value: func(n int, start calendar.Date) indicator.Entry {
			percent := 38 + usually[n%len(usually)]
			if start.After(launch) {
				percent = 86 + usually[n%len(usually)]
			}
			whole := b.around(14, 3)
			return share((whole*percent+50)/100, whole)
		},
	}}
}
