package web_test

import (
	"context"
	"os"
	"sync"
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

var courses sync.Map // from house to the course that its test works in

// refOf is a course of Nørrekær's that nobody has measured anything in: the
// personas have the roles that they have in the demonstration's.
func refOf(h *house.House) subject.Ref {
	if id, ok := courses.Load(h); ok {
		return subject.Ref{Kind: course.Kind, ID: string(id.(course.ID))}
	}
	id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", on(2026, time.November, 2))
	for persona, role := range map[string]string{"forloebsleder": "forloebsleder", "leder": "ansvarlig-leder", "implementering": "implementeringsteam"} {
		if err := h.Courses.Give(context.Background(), h.Scope("raadgiver"), id, course.Gift{Role: role, Person: person(h, persona)}); err != nil {
			panic(err)
		}
	}
	courses.Store(h, id)
	return subject.Ref{Kind: course.Kind, ID: string(id)}
}

// inDemo lets the test work in the demonstration's course, where things were done.
func inDemo(h *house.House) { courses.Store(h, h.Course(house.Advisory, "Nørrekær").ID) }

// courseAt is the address of that course.
func courseAt(h *house.House) string { return "/forloeb/" + refOf(h).ID }

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
