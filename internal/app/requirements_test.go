package app_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

// Each row of the table of S1 as the program shows it, for a course at
// Nørrekær with deadline on 1 March 2027: when, which window, how, how long,
// who, and how one will know that it succeeded.
func TestS1EveryActivityAsShown(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := "/forloeb/" + string(h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", house.Day(2027, time.March, 1)))
	adviser := h.As("raadgiver")
	for _, row := range []struct {
		id, key  string
		criteria int
		says     []string
	}{
		{"A1.1", "afdaekning", 1, []string{"torsdag 1. april 2027", "18. marts 2027", "15. april 2027", "Fysisk", "4–6 timer", "to workshopper", "Ledere", "Medarbejdere", "ansøgningsfristen"}},
		{"A1.2", "visionsworkshop", 2, []string{"fredag 30. april 2027", "17. april 2027", "15. maj 2027", "Fysisk", "5 timer", "Ledere", "Overordnet tovholder", "1. maj 2027 er en lørdag"}},
		{"A1.3", "maal-og-vaerdi", 2, []string{"mandag 10. maj 2027", "3. maj 2027", "18. maj 2027", "Overordnet tovholder", "Ledere", "Skal inddrages", "visionsworkshoppen"}},
		{"A1.4", "samarbejdsaftale", 1, []string{"mandag 31. maj 2027", "16. maj 2027", "13. juni 2027", "Relevant ledelse", "Databehandleraftale", "Samarbejdsaftale", "nderskrives af"}},
		{"A2.1", "opstartsworkshop", 1, []string{"mandag 14. juni 2027", "11. juni 2027", "17. juni 2027", "Fysisk", "4–6 timer", "Overordnet tovholder", "Ansvarlig leder", "Implementeringsteam", "foreløbig"}},
		{"A2.2", "milepaelsplan", 1, []string{"mandag 21. juni 2027", "Overordnet tovholder", "Implementeringsteam", "odkendes af"}},
		{"A2.3", "undervisning", 2, []string{"onsdag 30. juni 2027", "31. maj 2027", "31. juli 2027", "Fysisk", "4–6 timer", "Medarbejdere", "Ledere", "2 måneder"}},
		{"A2.4, first", "statusmoede-1", 1, []string{"tirsdag 31. august 2027", "Virtuel", "1–2 timer", "Overordnet tovholder", "Ansvarlig leder", "eventuelt"}},
		{"A2.4, second", "statusmoede-2", 1, []string{"tirsdag 30. november 2027", "Fysisk", "Alle medlemmer"}},
		{"A2.4, third", "statusmoede-3", 1, []string{"tirsdag 29. februar 2028", "Virtuel"}},
		{"A2.5", "sparring", 1, []string{"Overordnet tovholder", "Efter behov"}},
		{"A3.1", "fremtidsworkshop", 2, []string{"fredag 31. marts 2028", "Fysisk", "4–6 timer", "Ledere", "Implementeringsteam", "Overordnet tovholder"}},
		{"A3.2", "videre-plan", 1, []string{"7. april 2028", "Overordnet tovholder", "eventuelt", "odkendes af"}},
		{"A3.3", "afsluttende-moede", 3, []string{"onsdag 31. maj 2028", "Virtuel", "1–2 timer", "Ansvarlig leder", "Evaluering"}},
		{"A3.4, first", "opfoelgning-1", 1, []string{"torsdag 31. august 2028", "30 minutter", "Overordnet tovholder"}},
		{"A3.4, second", "opfoelgning-2", 1, []string{"torsdag 30. november 2028", "30 minutter"}},
	} {
		t.Run(row.id, func(t *testing.T) {
			page := adviser.Get(at + "/aktiviteter/" + row.key).Is(200)
			text := page.Text()
			for _, want := range row.says {
				if !strings.Contains(strings.ToLower(text), strings.ToLower(want)) {
					t.Errorf("%s does not say %q: %s", row.key, want, text)
				}
			}
			for _, form := range []string{"fysisk", "virtuel"} {
				wanted := strings.Contains(strings.ToLower(strings.Join(row.says, " ")), form)
				if shown := strings.Contains(strings.ToLower(text), form); shown != wanted {
					t.Errorf("%s is shown as %s: %v", row.key, form, shown)
				}
			}
			criteria := 0
			for _, n := range Find(page.Doc, "[id]") {
				if strings.HasPrefix(Attr(n, "id"), "kriterium-") {
					criteria++
				}
			}
			if criteria != row.criteria {
				t.Errorf("%d criteria, want %d", criteria, row.criteria)
			}
		})
	}
}

// A3.3 is exact: it has no window, and on a closed day it moves and says so.
func TestA4bExactHasNoWindow(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	ctx, scope := context.Background(), h.Scope("raadgiver")
	id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", house.Day(2026, time.September, 1))
	h.Clock.Set(house.Day(2027, time.January, 4).At(9, 0))
	signed := house.Day(2026, time.December, 25).AddDays(-1) // a year later 24 December is a holiday
	for _, key := range []string{"afdaekning", "visionsworkshop", "maal-og-vaerdi", "samarbejdsaftale"} {
		c, err := h.Courses.Find(ctx, scope, id)
		if err != nil {
			t.Fatal(err)
		}
		a, _ := c.Activity(key)
		step := course.Step{Key: key, Verb: course.Complete, Day: a.Target, Version: c.Version, Reason: "Aftalt."}
		if key == "samarbejdsaftale" {
			step.Documents = map[string]calendar.Date{"samarbejdsaftale": signed, "databehandleraftale": signed}
		}
		if _, err := h.Courses.Do(ctx, scope, id, step); err != nil {
			t.Fatal(key, err)
		}
	}
	c, err := h.Courses.Find(ctx, scope, id)
	if err != nil {
		t.Fatal(err)
	}
	closing, _ := c.Activity("afsluttende-moede")
	if closing.Target != house.Day(2027, time.December, 23) || closing.Earliest != closing.Latest {
		t.Errorf("the closing meeting: %+v", closing)
	}
	if why := c.Why("afsluttende-moede").Da; !strings.Contains(why, "24. december 2027") {
		t.Errorf("it does not say why it has moved: %s", why)
	}
	teaching, _ := c.Activity("undervisning")
	if teaching.Latest != house.Day(2027, time.February, 24) || teaching.Target.After(teaching.Latest) {
		t.Errorf("A2.3 has a real latest date: %+v", teaching)
	}
}

// A4e, A4f: months clamp, and what is proposed is a working day.
func TestA4eA4fClampedAndWorkingDays(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	danish := calendar.Danish()
	outline := func(deadline calendar.Date) *course.Course {
		c, _, err := h.Courses.Outline(context.Background(), h.Scope("raadgiver"), course.Beginning{
			Programme: house.Advisory, Host: h.Organisation("Nørrekær").ID, Anchors: map[string]calendar.Date{"deadline": deadline},
		})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	a, _ := outline(house.Day(2027, time.January, 31)).Activity("afdaekning")
	if a.Target != house.Day(2027, time.March, 1) || a.Earliest != house.Day(2027, time.February, 14) { // 28 February is a Sunday
		t.Errorf("one month after 31 January: %+v", a)
	}
	for days := range 60 {
		for _, a := range outline(house.Day(2026, time.December, 1).AddDays(days * 7)).Activities {
			if !a.Target.IsZero() && !danish.IsWorkingDay(a.Target) {
				t.Errorf("%s is proposed for %s", a.Key, a.Target)
			}
			if !a.Earliest.IsZero() && a.Earliest != a.Latest && !a.Target.Within(a.Earliest, a.Latest) {
				t.Errorf("%s is proposed for %s, outside %s–%s", a.Key, a.Target, a.Earliest, a.Latest)
			}
		}
	}
}

// A6, A7: what each side has undertaken stands on the course's page.
func TestA6A7DutiesOfBothSides(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := h.Course(house.Advisory, "Nørrekær")
	page := h.As("implementering").Get("/forloeb/" + string(c.ID)).Is(200)
	for _, want := range []string{"tværgående ledergruppe", "egne erfaringer", "eje fremdriften", "de rette mennesker", "lede processen", "ekspert i de redskaber", "give sparring", "temadage"} {
		if !strings.Contains(page.Text(), want) {
			t.Errorf("nothing is said of %q", want)
		}
	}
}

// The taskforce course as the program shows it: its four phases with what T4
// to T8 ask for, the two-year frame in view all the way.
func TestS2PhasesAsShown(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := "/forloeb/" + string(h.Start(house.Taskforce, h.Organisation("Sønderå").ID, "start", house.Day(2027, time.March, 1)))
	page := h.As("ankestyrelsen").Get(at).Is(200, In("h1", Says("Sønderå Kommune")))
	for _, row := range []struct {
		id, phase  string
		activities []string
	}{
		{"T4", "forberedelse", []string{"aabningsmoede", "organisering", "samarbejdsaftale", "dataaftaler"}},
		{"T5", "analyse", []string{"dataindsamling", "analysearbejde", "analyserapport", "udviklingspunkter", "politisk-fremlaeggelse"}},
		{"T6, T7", "udvikling", []string{"kickoff-workshop", "udviklingsplan", "laeringsaktivitet", "statusmoede-1", "statusmoede-2", "statusmoede-3", "statusmoede-4"}},
		{"T8", "forankring", []string{"forankringsplan", "effektfremlaeggelse"}},
	} {
		for _, activity := range row.activities {
			if err := In("#fase-" + row.phase + " #" + activity)(page.Doc); err != nil {
				t.Errorf("%s: %v", row.id, err)
			}
		}
	}
	if !strings.Contains(page.Text(), "1. marts 2029") {
		t.Error("T8: the end of the 24 months is not in view")
	}
	h.As("ankestyrelsen").Get(at+"/aktiviteter/udviklingspunkter").Is(200, Any(`main`, Says("begrund")))   // T5: what is not chosen keeps its reason
	h.As("ankestyrelsen").Get(at+"/aktiviteter/aabningsmoede").Is(200, In("main", Says("mødelokale")))     // T9: rooms and catering
	h.As("ankestyrelsen").Get(at+"/aktiviteter/analysearbejde").Is(200, In("main", Says("juridisk")))      // T5: legal as well
	h.As("ankestyrelsen").Get(at+"/aktiviteter/effektfremlaeggelse").Is(200, In("main", Says("politisk"))) // T8: to the political level
}
