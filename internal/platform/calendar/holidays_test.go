package calendar_test

import (
	"fmt"
	"strings"
	"testing"

	"tovholder/internal/platform/calendar"
)

func TestEaster(t *testing.T) {
	t.Parallel()
	for _, want := range []string{
		"2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
		"2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17",
		"2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01",
	} {
		d := day(t, want)
		if got := calendar.Easter(d.Year()); got != d {
			t.Errorf("Easter %d is %s, want %s", d.Year(), got, want)
		}
	}
}

func TestHolidaysOfAYear(t *testing.T) {
	t.Parallel()
	for year, want := range map[int]string{
		2023: "01-01 nytårsdag, 04-06 skærtorsdag, 04-07 langfredag, 04-09 påskedag, 04-10 2. påskedag, 05-05 store bededag, " +
			"05-18 Kristi himmelfartsdag, 05-28 pinsedag, 05-29 2. pinsedag, 06-05 grundlovsdag, " +
			"12-24 juleaftensdag, 12-25 juledag, 12-26 2. juledag, 12-31 nytårsaftensdag",
		2024: "01-01 nytårsdag, 03-28 skærtorsdag, 03-29 langfredag, 03-31 påskedag, 04-01 2. påskedag, " +
			"05-09 Kristi himmelfartsdag, 05-19 pinsedag, 05-20 2. pinsedag, 06-05 grundlovsdag, " +
			"12-24 juleaftensdag, 12-25 juledag, 12-26 2. juledag, 12-31 nytårsaftensdag",
		2027: "01-01 nytårsdag, 03-25 skærtorsdag, 03-26 langfredag, 03-28 påskedag, 03-29 2. påskedag, " +
			"05-06 Kristi himmelfartsdag, 05-16 pinsedag, 05-17 2. pinsedag, 06-05 grundlovsdag, " +
			"12-24 juleaftensdag, 12-25 juledag, 12-26 2. juledag, 12-31 nytårsaftensdag",
	} {
		var got []string
		for _, h := range calendar.Danish().Holidays(year) {
			if h.Name.En == "" {
				t.Errorf("%s has no English name", h.Name.Da)
			}
			got = append(got, fmt.Sprintf("%s %s", h.Date.String()[5:], h.Name.Da))
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%d:\n got %s\nwant %s", year, s, want)
		}
	}
}

func TestSettingsOpenDays(t *testing.T) {
	t.Parallel()
	for _, d := range []string{"2026-06-05", "2026-12-24", "2026-12-31"} {
		if calendar.Danish().IsWorkingDay(day(t, d)) {
			t.Errorf("%s is open", d)
		}
		if !(calendar.Calendar{}).IsWorkingDay(day(t, d)) {
			t.Errorf("%s is closed without the setting", d)
		}
	}
	if (calendar.Calendar{}).IsWorkingDay(day(t, "2026-12-25")) {
		t.Error("Christmas Day is open")
	}
}

func TestClosedSaysWhy(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day, name string
		weekend   bool
	}{
		{"2027-05-01", "lørdag", true},
		{"2027-05-30", "søndag", true},
		{"2027-05-06", "Kristi himmelfartsdag", false},
		{"2027-06-05", "grundlovsdag", false}, // a Saturday
		{"2024-04-26", "", false},             // would have been store bededag
		{"2023-05-05", "store bededag", false},
		{"2027-04-30", "", false},
	} {
		h, closed := calendar.Danish().Closed(day(t, c.day))
		if closed != (c.name != "") || h.Name.Da != c.name || h.Weekend != c.weekend {
			t.Errorf("%s: %+v, %v", c.day, h, closed)
		}
		if calendar.Danish().IsWorkingDay(day(t, c.day)) == closed {
			t.Errorf("%s is both open and closed", c.day)
		}
	}
}

func TestAddWorkingDays(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2027-04-30", 5, "2027-05-10"}, // over Ascension Day
		{"2027-04-30", 1, "2027-05-03"},
		{"2027-04-30", 0, "2027-04-30"},
		{"2027-05-01", 0, "2027-05-01"},
		{"2027-05-01", 1, "2027-05-03"},
		{"2027-05-10", -5, "2027-04-30"},
		{"2026-12-23", 1, "2026-12-28"},
		{"2026-12-30", 1, "2027-01-04"},
		{"2027-01-04", -1, "2026-12-30"},
		{"2027-03-24", 1, "2027-03-30"},
	} {
		if got := calendar.Danish().AddWorkingDays(day(t, c.from), c.n); got != day(t, c.want) {
			t.Errorf("%s + %d working days = %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ day, earliest, latest, want string }{
		{"2027-05-01", "", "", "2027-04-30"},                     // Saturday: Friday is nearer
		{"2027-05-30", "", "", "2027-05-31"},                     // Sunday: Monday is nearer
		{"2026-08-12", "", "", "2026-08-12"},                     // already a working day
		{"2027-05-06", "", "", "2027-05-07"},                     // as near: the later
		{"2027-05-06", "2027-05-01", "2027-05-06", "2027-05-05"}, // never later than the latest
		{"2027-05-01", "2027-05-01", "2027-05-20", "2027-05-03"}, // never earlier than the earliest
		{"2027-05-01", "2027-05-01", "2027-05-02", ""},           // nothing open in the window
		{"2026-12-25", "2026-12-24", "2026-12-31", "2026-12-28"}, // Christmas
		{"2027-05-01", "2027-08-02", "2027-08-31", "2027-08-02"}, // a window far away
		{"2027-09-20", "2027-08-02", "2027-08-31", "2027-08-31"}, //
	} {
		bound := func(s string) calendar.Date {
			if s == "" {
				return calendar.Date{}
			}
			return day(t, s)
		}
		got := calendar.Danish().Nearest(day(t, c.day), bound(c.earliest), bound(c.latest))
		if got.String() != c.want {
			t.Errorf("nearest to %s in %s…%s is %s, want %s", c.day, c.earliest, c.latest, got, c.want)
		}
	}
}

// No row of closed days is longer than Nearest looks.
func TestNearestAlwaysFindsADay(t *testing.T) {
	t.Parallel()
	for d := day(t, "2020-01-01"); d.Before(day(t, "2041-01-01")); d = d.AddDays(1) {
		got := calendar.Danish().Nearest(d, calendar.Date{}, calendar.Date{})
		if !calendar.Danish().IsWorkingDay(got) {
			t.Fatalf("nearest to %s is %s", d, got)
		}
		if away := got.Sub(d); away > 3 || away < -3 {
			t.Fatalf("nearest to %s is %s, %d days away", d, got, away)
		}
	}
}

func BenchmarkIsWorkingDay(b *testing.B) {
	c, d := calendar.Danish(), calendar.NewDate(2027, 5, 6)
	for b.Loop() {
		if c.IsWorkingDay(d) {
			b.Fatal("Ascension Day is open")
		}
	}
}
