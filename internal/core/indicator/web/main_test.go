package web_test

import (
	"context"
	"os"
	"testing"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// refOf is the demonstration's advisory course of Nørrekær.
func refOf(h *house.House) subject.Ref {
	return subject.Ref{Kind: course.Kind, ID: string(h.Course(house.Advisory, "Nørrekær").ID)}
}

func person(h *house.House, persona string) organisation.PersonID {
	return organisation.PersonID(h.Scope(persona).Person)
}

func dec(n float64) *indicator.Decimal {
	d, _ := indicator.FromFloat(n)
	return &d
}

// homes is an indicator that counts people, with the course lead responsible.
func homes(h *house.House) indicator.Definition {
	return indicator.Definition{
		Name: "Borgere, der er flyttet i egen bolig", How: "Antal borgere, der har fået nøglerne i måneden.", Unit: indicator.People, Better: indicator.Higher,
		Period: indicator.Month, Source: "Fagsystemet", Responsible: person(h, "implementering"), From: on(2025, time.May, 1), HideSmall: true,
		Target: dec(12), TargetDay: on(2027, time.June, 1), Baseline: dec(6), BaselineDay: on(2025, time.April, 30),
	}
}

func define(t testing.TB, h *house.House, d indicator.Definition) indicator.ID {
	t.Helper()
	id, err := h.Indicators.Define(context.Background(), h.Scope("forloebsleder"), refOf(h), d)
	if err != nil {
		t.Fatalf("define: %v", err)
	}
	return id
}

// enter enters values of one month after the other.
func enter(t testing.TB, h *house.House, id indicator.ID, first calendar.Date, values ...float64) {
	t.Helper()
	for n, v := range values {
		start := first.AddMonths(n)
		if err := h.Indicators.Enter(context.Background(), h.Scope("implementering"), id, indicator.Entry{Start: start, Value: dec(v)}); err != nil {
			t.Fatalf("enter %v for %v: %v", v, start, err)
		}
	}
}

// filled is an indicator with 18 months of values, the later ones better.
func filled(t testing.TB, h *house.House) indicator.ID {
	t.Helper()
	id := define(t, h, homes(h))
	enter(t, h, id, on(2025, time.May, 1), 6, 4, 7, 5, 6, 8, 5, 7, 6, 4, 7, 9, 10, 9, 11, 10, 12, 13)
	return id
}

func on(y int, m time.Month, d int) calendar.Date { return calendar.NewDate(y, m, d) }
