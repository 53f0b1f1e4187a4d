package programme_test

import (
	"fmt"
	"strings"
	"testing"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// course is a programme with one anchor, start, and the given activities,
// each written as "id: {rule}".
func course(t testing.TB, activities ...string) *programme.Programme {
	t.Helper()
	return parsed(t, "test.yaml", written(activities...))
}

func written(activities ...string) string {
	var b strings.Builder
	b.WriteString("programme: test\nversion: 1\nname: {da: Prøve, en: Trial}\nhost: [municipality]\n" +
		"anchors:\n  - {id: start, name: {da: Start, en: Start}, called: {da: starten, en: the start}}\n" +
		"phases:\n  - id: one\n    name: {da: Et, en: One}\n    activities:\n")
	for _, a := range activities {
		id, rest, _ := strings.Cut(a, ": ")
		fmt.Fprintf(&b, "      - {id: %s, name: {da: %s, en: %s}, when: %s}\n", id, id, id, rest)
	}
	return b.String()
}

func plan(p *programme.Programme, known programme.Known) *programme.Schedule {
	return programme.Plan(p, known, calendar.Danish())
}

func TestRules(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ start, rule, nominal, target, earliest, latest string }{
		{"2027-03-01", "{after: start, about: 1 month}", "2027-04-01", "2027-04-01", "2027-03-18", "2027-04-15"},
		{"2026-08-31", "{after: start, about: 6 months}", "2027-02-28", "2027-03-01", "2027-02-14", "2027-03-14"},
		{"2027-08-31", "{after: start, about: 6 months}", "2028-02-29", "2028-02-29", "2028-02-15", "2028-03-14"},
		{"2028-02-29", "{after: start, exactly: 12 months}", "2029-02-28", "2029-02-28", "2029-02-28", "2029-02-28"},
		{"2028-02-29", "{after: start, about: 1 year}", "2029-02-28", "2029-02-28", "2029-02-14", "2029-03-14"},
		{"2027-03-01", "{after: start, about: 1 quarter}", "2027-06-01", "2027-06-01", "2027-05-18", "2027-06-15"},
		{"2027-03-01", "{after: start, about: half a year}", "2027-09-01", "2027-09-01", "2027-08-18", "2027-09-15"},
		{"2027-05-31", "{after: start, about: 14 days}", "2027-06-14", "2027-06-14", "2027-06-11", "2027-06-17"},
		{"2027-05-31", "{after: start, about: 2 weeks}", "2027-06-14", "2027-06-14", "2027-06-11", "2027-06-17"},
		{"2027-04-30", "{after: start, about: 5 working days}", "2027-05-10", "2027-05-10", "2027-05-07", "2027-05-13"},
		{"2027-05-31", "{before: start, about: 1 month}", "2027-04-30", "2027-04-30", "2027-04-16", "2027-05-14"},
		{"2027-03-31", "{before: start, about: 1 month}", "2027-02-28", "2027-03-01", "2027-02-14", "2027-03-14"}, // Sunday
		{"2027-05-31", "{before: start, about: 5 working days}", "2027-05-24", "2027-05-24", "2027-05-21", "2027-05-27"},
		{"2027-05-31", "{after: start, about: 14 days, tolerance: 1 week}", "2027-06-14", "2027-06-14", "2027-06-07", "2027-06-21"},
		// Ascension Day and the Wednesday before and Friday after it
		{"2027-04-06", "{after: start, about: 1 month}", "2027-05-06", "2027-05-07", "2027-04-22", "2027-05-20"},
		{"2027-04-06", "{after: start, about: 30 days, tolerance: 0 days}", "2027-05-06", "2027-05-07", "2027-05-06", "2027-05-06"},
		{"2027-05-31", "{after: start, within: 2 months}", "2027-06-30", "2027-06-30", "2027-05-31", "2027-07-31"},
		{"2027-05-31", "{before: start, within: 2 months}", "2027-04-30", "2027-04-30", "2027-03-31", "2027-05-31"},
		{"2027-05-03", "{after: start, within: 6 days}", "2027-05-06", "2027-05-07", "2027-05-03", "2027-05-09"},
		{"2027-05-04", "{after: start, within: 4 days}", "2027-05-06", "2027-05-07", "2027-05-04", "2027-05-08"},
		{"2027-05-05", "{after: start, within: 1 day}", "2027-05-05", "2027-05-05", "2027-05-05", "2027-05-06"},
		{"2027-05-06", "{after: start, within: 1 day}", "2027-05-06", "2027-05-07", "2027-05-06", "2027-05-07"},
		{"2027-05-08", "{after: start, within: 1 day}", "2027-05-08", "2027-05-07", "2027-05-08", "2027-05-09"}, // a weekend: nothing is open
		{"2027-04-30", "{right_after: start}", "2027-05-10", "2027-05-10", "2027-05-03", "2027-05-18"},
		{"2026-12-22", "{right_after: start}", "2027-01-04", "2027-01-04", "2026-12-23", "2027-01-11"},
		{"2027-05-30", "{after: start, exactly: 0 days}", "2027-05-30", "2027-05-31", "2027-05-31", "2027-05-31"},
		{"2026-05-24", "{after: start, exactly: 12 months}", "2027-05-24", "2027-05-24", "2027-05-24", "2027-05-24"},
		{"2026-05-16", "{after: start, exactly: 12 months}", "2027-05-16", "2027-05-18", "2027-05-18", "2027-05-18"}, // Whitsun
		{"2026-12-24", "{after: start, exactly: 12 months}", "2027-12-24", "2027-12-23", "2027-12-23", "2027-12-23"},
		{"2026-06-05", "{after: start, exactly: 36 months}", "2029-06-05", "2029-06-06", "2029-06-06", "2029-06-06"},
	} {
		s := plan(course(t, "thing: "+c.rule), from("start", c.start))
		it := item(t, s, "thing")
		got := fmt.Sprint(it.Nominal, it.Target, it.Earliest, it.Latest)
		if want := fmt.Sprint(c.nominal, " ", c.target, " ", c.earliest, " ", c.latest); got != want {
			t.Errorf("%s from %s:\n got %s\nwant %s", c.rule, c.start, got, want)
		}
	}
}

func TestRepetition(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, want string }{
		{"{every: quarter, after: start, times: 3}", "2027-08-31 2027-11-30 2028-02-29"},
		{"{every: 3 months, after: start, for: 9 months}", "2027-08-31 2027-11-30 2028-02-29"},
		{"{every: 3 months, after: start, for: 11 months}", "2027-08-31 2027-11-30 2028-02-29"},
		{"{every: 4 times a year, after: start, times: 2}", "2027-08-31 2027-11-30"},
		{"{every: half year, after: start, for: 1 year}", "2027-11-30 2028-05-31"},
		{"{every: month, after: start, first: 0 months, times: 3}", "2027-05-31 2027-06-30 2027-07-30"},
		{"{every: 2 weeks, after: start, times: 2}", "2027-06-14 2027-06-28"},
		{"{every: 2 weeks, after: start, first: 3 days, times: 2}", "2027-06-03 2027-06-17"},
		{"{every: 10 working days, after: start, times: 2}", "2027-06-14 2027-06-28"},
		{"{after: start, about: [3 months, 6 months]}", "2027-08-31 2027-11-30"},
		{"{after: start, about: [1 month]}", "2027-06-30"},
		{"{after: start, exactly: [1 month, 2 months]}", "2027-06-30 2027-07-30"},
	} {
		var got []string
		for n, it := range plan(course(t, "thing: "+c.rule), from("start", "2027-05-31")).Items {
			if it.Key != fmt.Sprintf("thing-%d", n+1) || it.Number != n+1 {
				t.Errorf("%s: number %d is called %s", c.rule, n+1, it.Key)
			}
			got = append(got, it.Target.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.rule, s, c.want)
		}
	}
}

// An occurrence whose window reaches the end is left out; one that is set stays.
func TestRepetitionUntilAnEnd(t *testing.T) {
	t.Parallel()
	p := course(t, "thing: {every: month, after: start, until: end}", "end: {after: start, about: 4 months}")
	keys := func(s *programme.Schedule) string {
		var all []string
		for _, it := range s.Items {
			all = append(all, it.Key)
		}
		return strings.Join(all, " ")
	}
	known := from("start", "2027-05-31") // the end lies on 30 September 2027
	before := plan(p, known)
	if got := keys(before); got != "thing-1 thing-2 thing-3 end" {
		t.Errorf("got %s", got)
	}
	// The window of thing-3, 31 August, ends on 14 September.
	sooner := known.With("end", programme.Fix{Date: day("2027-09-14")})
	if got := keys(plan(p, sooner)); got != "thing-1 thing-2 end" {
		t.Errorf("with the end on 14 September: %s", got)
	}
	if got := keys(plan(p, sooner.With("thing-3", programme.Fix{Date: day("2027-09-20")}))); got != "thing-1 thing-2 end thing-3" {
		t.Errorf("with a third that is agreed: %s", got)
	}
	later := known.With("end", programme.Fix{Date: day("2027-11-01")})
	d := programme.Compare(before, plan(p, later))
	if len(d.Added) != 1 || d.Added[0].Key != "thing-4" || len(d.Removed) != 0 {
		t.Errorf("with the end on 1 November: %+v", d)
	}
	d = programme.Compare(before, plan(p, sooner))
	if len(d.Removed) != 1 || d.Removed[0].Key != "thing-3" || len(d.Added) != 0 {
		t.Errorf("with the end on 14 September: %+v", d)
	}
	if got := keys(plan(p, programme.Known{})); got != "end" {
		t.Errorf("without a start: %s", got)
	}
}

func TestParts(t *testing.T) {
	t.Parallel()
	source := written("map: {after: start, about: 1 month}", "next: {after: map, about: 1 month}",
		"between: {after: map.1, exactly: 1 week}")
	source = strings.Replace(source, "when: {after: start", "length: {min: 4h, parts: 2}, when: {after: start", 1)
	p := parsed(t, "test.yaml", source)
	known := from("start", "2027-03-01")
	for _, c := range []struct{ name, one, two, target, state, next, between string }{
		{"no part set", "", "", "2027-04-01", "proposed", "2027-04-30", "2027-04-08"},
		{"the first", "2027-04-05", "", "2027-04-05", "proposed", "2027-05-05", "2027-04-12"},
		{"the first, early", "2027-03-23", "", "2027-04-01", "proposed", "2027-04-30", "2027-03-30"},
		{"the last", "", "2027-04-12", "2027-04-12", "fixed", "2027-05-12", "2027-04-19"},
		{"the last, early", "", "2027-03-24", "2027-03-24", "fixed", "2027-04-23", "2027-03-31"},
		{"both", "2027-04-05", "2027-04-12", "2027-04-12", "fixed", "2027-05-12", "2027-04-12"},
	} {
		k := known
		if c.one != "" {
			k = k.With("map.1", programme.Fix{Date: day(c.one)})
		}
		if c.two != "" {
			k = k.With("map.2", programme.Fix{Date: day(c.two)})
		}
		s := plan(p, k)
		it := item(t, s, "map")
		got := fmt.Sprint(it.Target, it.State, " ", item(t, s, "next").Target, " ", item(t, s, "between").Target)
		if want := fmt.Sprint(c.target, " ", c.state, " ", c.next, " ", c.between); got != want {
			t.Errorf("%s: got %s, want %s", c.name, got, want)
		}
	}
	k := known.With("map.1", programme.Fix{Date: day("2027-04-05"), Done: true}).With("map.2", programme.Fix{Date: day("2027-04-12"), Done: true})
	if it := item(t, plan(p, k), "map"); it.State != programme.Done || len(it.Parts) != 2 {
		t.Errorf("both parts held: %v, %v", it.State, it.Parts)
	}
	k = known.With("map", programme.Fix{Date: day("2027-04-05")}).With("map.2", programme.Fix{Date: day("2027-04-12")})
	if it := item(t, plan(p, k), "map"); it.Target != day("2027-04-05") {
		t.Errorf("a day that was set moved to %s", it.Target)
	}
}

func TestASetDayNeverMoves(t *testing.T) {
	t.Parallel()
	p := course(t, "thing: {after: start, about: 1 month}", "last: {after: start, exactly: 1 year}")
	known := from("start", "2027-03-01") // window 18 March … 15 April
	for _, c := range []struct {
		set     string
		days    int
		after   bool
		outside string
	}{
		{"2027-04-03", 0, false, "Aftalt til lørdag 3. april 2027. Efter reglen: cirka 1 måned efter starten (1. marts 2027). Dagen er en lørdag."},
		{"2027-03-28", 0, false, "Aftalt til søndag 28. marts 2027. Efter reglen: cirka 1 måned efter starten (1. marts 2027). Dagen er påskedag."},
		{"2027-03-17", 1, false, "Aftalt til onsdag 17. marts 2027. Efter reglen: cirka 1 måned efter starten (1. marts 2027). Det er 1 dag før tidsrummet (18. marts 2027 til 15. april 2027)."},
		{"2027-04-20", 5, true, "Aftalt til tirsdag 20. april 2027. Efter reglen: cirka 1 måned efter starten (1. marts 2027). Det er 5 dage efter tidsrummet (18. marts 2027 til 15. april 2027)."},
	} {
		it := item(t, plan(p, known.With("thing", programme.Fix{Date: day(c.set)})), "thing")
		if it.Target != day(c.set) || it.State != programme.Fixed {
			t.Errorf("set on %s: %s, %v", c.set, it.Target, it.State)
		}
		switch {
		case c.days == 0 && it.Outside != nil, c.days > 0 && (it.Outside == nil || *it.Outside != programme.Breach{Days: c.days, After: c.after}):
			t.Errorf("set on %s: outside %+v", c.set, it.Outside)
		}
		if it.Why.Da != c.outside {
			t.Errorf("set on %s: %s", c.set, it.Why.Da)
		}
	}
	it := item(t, plan(p, known.With("last", programme.Fix{Date: day("2028-03-03"), Done: true})), "last")
	if want := "Completed on Friday 3 March 2028. By the rule: exactly 1 year after the start (1 March 2027). That is 2 days after the set day (1 March 2028)."; it.Why.En != want {
		t.Errorf("got  %s\nwant %s", it.Why.En, want)
	}
}

// The very day that an exact rule names is within the rule, even when it is
// closed and the proposal is moved off it.
func TestTheDayOfAnExactRuleIsNotOutside(t *testing.T) {
	t.Parallel()
	p := course(t, "thing: {after: start, exactly: 1 month}")
	known := from("start", "2027-04-30")
	if it := item(t, plan(p, known), "thing"); it.Target != day("2027-05-31") || it.Nominal != day("2027-05-30") {
		t.Fatalf("proposed %s for %s", it.Target, it.Nominal)
	}
	if it := item(t, plan(p, known.With("thing", programme.Fix{Date: day("2027-05-30")})), "thing"); it.Outside != nil {
		t.Errorf("outside by %+v", it.Outside)
	}
}

func TestProvisionalUntilTheAgreementIsSigned(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	provisional := func(known programme.Known) int {
		n := 0
		for _, it := range plan(p, known).Items {
			if it.Provisional {
				n++
			}
		}
		return n
	}
	known := from("deadline", "2027-03-01")
	if n := provisional(known); n != 12 {
		t.Errorf("nothing agreed: %d provisional, want 12", n)
	}
	if n := provisional(known.With("samarbejdsaftale", programme.Fix{Date: day("2027-06-02")})); n != 12 {
		t.Errorf("a day agreed for the signing: %d provisional, want 12", n)
	}
	if n := provisional(known.With("opstartsworkshop", programme.Fix{Date: day("2027-06-14")})); n != 12 {
		t.Errorf("a day agreed for the launch: %d provisional, want 12", n)
	}
	if n := provisional(known.With("opstartsworkshop", programme.Fix{Date: day("2027-06-14"), Done: true})); n != 11 {
		t.Errorf("the launch held before the signing: %d provisional, want 11", n)
	}
	if n := provisional(known.With("samarbejdsaftale", programme.Fix{Date: day("2027-06-02"), Done: true})); n != 0 {
		t.Errorf("signed: %d provisional, want 0", n)
	}
	s := plan(p, known)
	for _, span := range s.Phases {
		if span.Provisional != (span.Phase != "forberede") {
			t.Errorf("phase %+v", span)
		}
	}
}

func TestAdHocCanBeSet(t *testing.T) {
	t.Parallel()
	p := course(t, "needed: {ad_hoc: true}", "second: {after: start, about: 1 month}", "twin: {after: start, about: 1 month}", "first: {after: start, about: 1 week}")
	keys := func(s *programme.Schedule) string {
		var all []string
		for _, it := range s.Items {
			all = append(all, it.Key)
		}
		return strings.Join(all, " ")
	}
	known := from("start", "2027-03-01")
	if got := keys(plan(p, known)); got != "first second twin needed" {
		t.Errorf("order %s", got)
	}
	s := plan(p, known.With("needed", programme.Fix{Date: day("2027-03-10")}))
	if got := keys(s); got != "first needed second twin" {
		t.Errorf("order with a date for what is held as needed: %s", got)
	}
	if it := item(t, s, "needed"); it.State != programme.Fixed || it.Outside != nil || it.Why.Da != "Aftalt til onsdag 10. marts 2027. Efter reglen: efter behov, uden fast dato." {
		t.Errorf("%+v", it)
	}
	it := item(t, plan(p, known.With("needed", programme.Fix{Done: true})), "needed")
	if it.State != programme.Done || !it.Target.IsZero() || it.Why.Da != "Gennemført. Efter reglen: efter behov, uden fast dato." {
		t.Errorf("%+v", it)
	}
}

func TestWithoutAnAnchorThereIsNoDate(t *testing.T) {
	t.Parallel()
	p := course(t, "one: {after: start, about: 1 month}", "two: {right_after: one}")
	s := plan(p, programme.Known{})
	for _, key := range []string{"one", "two"} {
		if it := item(t, s, key); !it.Target.IsZero() || !it.Earliest.IsZero() {
			t.Errorf("%s on %s", key, it.Target)
		}
	}
	if why := item(t, s, "one").Why; why.Da != "Får en dato, når datoen for starten kendes." {
		t.Error(why.Da)
	}
	s = plan(p, programme.Known{Set: map[string]programme.Fix{"one": {Date: day("2027-04-01")}}})
	if it := item(t, s, "two"); it.Target != day("2027-04-08") {
		t.Errorf("two on %s", it.Target)
	}
	if it := item(t, s, "one"); it.Outside != nil {
		t.Errorf("outside of nothing: %+v", it.Outside)
	}
}

func TestWhyInWords(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	known := from("deadline", "2027-03-01")
	s := plan(p, known)
	for key, want := range map[string]i18n.Text{
		"visionsworkshop": {
			Da: "Cirka 1 måned efter afdækningen (1. april 2027); 1. maj 2027 er en lørdag, så dagen er flyttet til fredag 30. april 2027.",
			En: "About 1 month after the baseline assessment (1 April 2027); 1 May 2027 is a Saturday, so the day is moved to Friday 30 April 2027.",
		},
		"maal-og-vaerdi": {
			Da: "Lige efter visionsworkshoppen (30. april 2027): 5 arbejdsdage senere, højst 10 arbejdsdage.",
			En: "Right after the vision workshop (30 April 2027): 5 working days later, at most 10 working days.",
		},
		"undervisning": {
			Da: "Inden for 2 måneder efter samarbejdsaftalen (31. maj 2027), altså senest 31. juli 2027.",
			En: "Within 2 months of the collaboration agreement (31 May 2027), so at the latest on 31 July 2027.",
		},
		"statusmoede-2": {
			Da: "Nummer 2 i rækken, cirka 6 måneder efter samarbejdsaftalen (31. maj 2027).",
			En: "Number 2 in the row, about 6 months after the collaboration agreement (31 May 2027).",
		},
		"afsluttende-moede": {
			Da: "Præcis 12 måneder efter samarbejdsaftalen (31. maj 2027).",
			En: "Exactly 12 months after the collaboration agreement (31 May 2027).",
		},
	} {
		if got := item(t, s, key).Why; got != want {
			t.Errorf("%s:\n got %+v\nwant %+v", key, got, want)
		}
	}
	signed := plan(p, known.With("samarbejdsaftale", programme.Fix{Date: day("2026-05-16"), Done: true}))
	want := "Præcis 12 måneder efter samarbejdsaftalen (16. maj 2026); 16. maj 2027 er pinsedag, så dagen er flyttet til tirsdag 18. maj 2027."
	if got := item(t, signed, "afsluttende-moede").Why.Da; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestCompareShowsWhatMovesAndWhatStays(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	known := from("deadline", "2027-03-01").With("opstartsworkshop", programme.Fix{Date: day("2027-06-14")})
	before := plan(p, known)
	after := plan(p, known.With("visionsworkshop", programme.Fix{Date: day("2027-05-10")}))
	d := programme.Compare(before, after)
	var moved []string
	for _, shift := range d.Changed {
		moved = append(moved, shift.Key)
		if shift.From == shift.To || shift.To != item(t, after, shift.Key).Target {
			t.Errorf("%+v", shift)
		}
	}
	if got := strings.Join(moved, " "); got != "visionsworkshop maal-og-vaerdi samarbejdsaftale undervisning statusmoede-1 statusmoede-2 statusmoede-3 "+
		"fremtidsworkshop videre-plan afsluttende-moede opfoelgning-1 opfoelgning-2" {
		t.Errorf("moved: %s", got)
	}
	if len(d.Kept) != 1 || d.Kept[0].Key != "opstartsworkshop" {
		t.Errorf("kept: %+v", d.Kept)
	}
	if len(d.Outside) != 1 || d.Outside[0].Key != "opstartsworkshop" || d.Outside[0].Outside.After {
		t.Errorf("outside: %+v", d.Outside)
	}
	if !programme.Compare(after, after).Empty() {
		t.Error("nothing changed, and there is a difference")
	}
}

func TestCheckNamesWhatIsUnknown(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	for key, want := range map[string]string{
		"afdakning":          "unknown activity “afdakning”; did you mean “afdaekning”?",
		"statusmoede":        "“statusmoede” is held several times; write which: statusmoede-1, statusmoede-2, statusmoede-3",
		"statusmoede-4":      "“statusmoede” is held 3 times; there are: statusmoede-1, statusmoede-2, statusmoede-3",
		"statusmoede-04":     "unknown activity “statusmoede-04”; did you mean “statusmoede”?",
		"undervisning-1":     "“undervisning” is held once; write “undervisning”",
		"undervisning.1":     "“undervisning” is not held in parts; write “undervisning”",
		"afdaekning.3":       "“afdaekning” has no “afdaekning.3”; it is held in 2 parts",
		"afdaekning":         "",
		"afdaekning.2":       "",
		"statusmoede-3":      "",
		"sparring":           "",
		"opfoelgning-2":      "",
		"samarbejdsaftale":   "",
		"afsluttende-moede":  "",
		"sparring-1":         "“sparring” is held once; write “sparring”",
		"helt-noget-andet-x": "unknown activity “helt-noget-andet-x”; there are: afdaekning, ",
	} {
		err := programme.Check(p, programme.Known{Set: map[string]programme.Fix{key: {}}})
		if (err == nil) != (want == "") || err != nil && !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", key, err, want)
		}
	}
	err := programme.Check(p, programme.Known{Anchors: map[string]calendar.Date{"dedline": day("2027-03-01")}})
	if err == nil || err.Error() != "unknown anchor “dedline”; did you mean “deadline”?" {
		t.Error(err)
	}
	for _, key := range p.Keys() {
		if !p.HasKey(key) {
			t.Errorf("%s is a key and is not", key)
		}
	}
}
