package web_test

import (
	"context"
	"os"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// slot is the plan of the advisory course.
const slot = "milepaelsplan"

// started is an advisory course of Nørrekær that has just begun.
func started(t testing.TB, h *house.House) course.ID {
	t.Helper()
	id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", on(2026, 9, 1))
	for role, persona := range map[string]string{"forloebsleder": "forloebsleder", "ansvarlig-leder": "leder", "ledelse": "leder", "implementeringsteam": "implementering"} {
		give(t, h, id, role, persona)
	}
	return id
}

func give(t testing.TB, h *house.House, id course.ID, role, persona string) {
	t.Helper()
	gift := course.Gift{Role: role, Person: organisation.PersonID(h.Scope(persona).Person)}
	if err := h.Courses.Give(context.Background(), h.Scope("raadgiver"), id, gift); err != nil {
		t.Fatalf("give %s to %s: %v", role, persona, err)
	}
}

// begun is a plan that the course lead has begun.
func begun(t testing.TB, h *house.House) plan.ID {
	t.Helper()
	id, err := h.Plans.Begin(context.Background(), h.Scope("forloebsleder"), subject.Ref{Kind: course.Kind, ID: string(started(t, h))}, slot)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func add(t testing.TB, h *house.House, id plan.ID, persona string, r plan.Row) int {
	t.Helper()
	n, err := h.Plans.Add(context.Background(), h.Scope(persona), id, r)
	if err != nil {
		t.Fatalf("add %q: %v", r.Title, err)
	}
	return n
}

// filled is a plan of 25 rows as a municipality would write it.
func filled(t testing.TB, h *house.House) plan.ID {
	t.Helper()
	id := begun(t, h)
	today := calendar.Of(h.Clock.Now())
	day := func(week, weekday int) calendar.Date { return today.Monday().AddDays(7*week + weekday) }
	goal := plan.Goal{Text: "Flere borgere får og beholder egen bolig", Criterion: "30 borgere er flyttet i egen bolig inden for et år"}
	goal2 := plan.Goal{Text: "Borgerne oplever én samlet indsats", Criterion: "Alle borgere kender deres kontaktperson"}
	who := func(names ...string) (list []plan.Responsible) {
		for _, n := range names {
			list = append(list, plan.Responsible{Name: n})
		}
		return list
	}
	for _, r := range []plan.Row{
		{Heading: "Organisering", Title: "Nedsæt implementeringsteam med borgerrepræsentant", Responsible: who("Anne Vestermark"), Start: day(-8, 0), End: day(-6, 4), Status: plan.Done, Goal: goal2},
		{Title: "Aftal mødekadence for den tværgående ledergruppe", Responsible: who("Birgitte Nørreskov"), Start: day(-7, 1), End: day(-6, 2), Status: plan.Done},
		{Title: "Team og ledergruppe er på plads", Kind: plan.Milestone, Responsible: who("Birgitte Nørreskov"), End: day(-5, 3), Status: plan.Done, After: []int{1, 2}},
		{Heading: "Adgang til bolig", Title: "Kortlæg ledige boliger sammen med de almene boligorganisationer", Responsible: who("Kasper Elholm"), Start: day(-5, 0), End: day(-2, 4), Status: plan.Done, After: []int{3}, Goal: goal},
		{Title: "Aftale om tildeling af boliger", Responsible: who("Birgitte Nørreskov", "Kasper Elholm"), Start: day(-2, 0), End: day(-1, 2), Status: plan.UnderWay, After: []int{4}, Goal: goal, Notes: "Boligforeningen ønsker en fast kontaktperson."},
		{Title: "Fast procedure for indflytning", Responsible: who("Kasper Elholm"), Start: day(-1, 0), End: day(3, 4), Status: plan.UnderWay, After: []int{5}, Goal: goal},
		{Title: "Aftale med boligorganisationerne er underskrevet", Kind: plan.Milestone, Responsible: who("Birgitte Nørreskov"), End: day(2, 3), After: []int{5}, Goal: goal},
		{Title: "Startpakke til ny bolig", Responsible: who("Varmestuen Nord"), Start: day(2, 0), End: day(6, 4), After: []int{7}},
		{Heading: "Støtte i egen bolig", Title: "Vælg bostøttemetode for målgruppen", Responsible: who("Anne Vestermark"), Start: day(-3, 0), End: day(0, 4), Status: plan.UnderWay, Goal: goal2},
		{Title: "Uddan bostøttemedarbejdere i CTI", Responsible: who("Kasper Elholm"), Start: day(1, 0), End: day(9, 4), After: []int{9}},
		{Title: "Overgangsmøde for hver borger, der flytter", Responsible: who("Kasper Elholm"), Start: day(4, 0), End: day(30, 4), After: []int{6}},
		{Title: "De første ti borgere er flyttet ind", Kind: plan.Milestone, Responsible: who("Anne Vestermark"), End: day(14, 3), After: []int{8, 10}, Goal: goal},
		{Title: "Netværkskort med hver borger", Responsible: who("Kasper Elholm"), Start: day(5, 0), End: day(12, 4)},
		{Heading: "Samarbejde", Title: "Fælles indgang til kommunen for herberg og gadeteam", Responsible: who("Anne Vestermark"), Start: day(3, 0), End: day(8, 4), Goal: goal2},
		{Title: "Aftale med psykiatrien om fælles møder", Responsible: who("Birgitte Nørreskov"), Start: day(6, 0), End: day(11, 5)},
		{Title: "Tilbudsoversigt for borgere og fagfolk", Responsible: who("Varmestuen Nord"), Start: day(8, 0), End: day(13, 4)},
		{Title: "Samarbejdsaftale med jobcentret", Responsible: who("Birgitte Nørreskov"), Start: day(10, 0), End: day(16, 4), After: []int{14}},
		{Title: "Temadag om fælles sprog", Kind: plan.Milestone, Responsible: who("Anne Vestermark"), End: day(17, 2), After: []int{14, 15}},
		{Heading: "Dokumentation", Title: "Find lokale målepunkter", Responsible: who("Anne Vestermark"), Start: day(0, 0), End: day(4, 4)},
		{Title: "Oplæring i dokumentationssystemet", Start: day(3, 0), End: day(5, 4), After: []int{19}},
		{Title: "Alle registrerer i systemet", Kind: plan.Milestone, Responsible: who("Kasper Elholm"), End: day(6, 4), After: []int{20}},
		{Title: "Første måling drøftes i teamet", Responsible: who("Kasper Elholm"), Start: day(12, 0), End: day(13, 4), After: []int{21}},
		{Title: "Spørgeskema til borgerne på papir", Status: plan.Dropped, Start: day(8, 0), End: day(10, 4), Notes: "Erstattet af samtaler."},
		{Heading: "Forankring", Title: "Plan for drift efter forløbet", Responsible: who("Birgitte Nørreskov"), Start: day(24, 0), End: day(30, 4)},
		{Title: "Driften er sikret i budgettet", Kind: plan.Milestone, Responsible: who("Birgitte Nørreskov"), End: day(32, 3), After: []int{24}},
	} {
		add(t, h, id, "forloebsleder", r)
	}
	return id
}

func on(y int, m time.Month, d int) calendar.Date { return calendar.NewDate(y, m, d) }
