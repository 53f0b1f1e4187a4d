package calendar_test

import (
	"encoding/json"
	"testing"
	"time"

	"tovholder/internal/platform/calendar"
)

func day(t *testing.T, s string) calendar.Date {
	t.Helper()
	d, err := calendar.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDatesAgreeWithTheStandardLibrary(t *testing.T) {
	t.Parallel()
	d := calendar.NewDate(1899, time.December, 25)
	for at := time.Date(1899, 12, 25, 0, 0, 0, 0, time.UTC); at.Year() < 2105; at = at.AddDate(0, 0, 1) {
		y, m, dd := d.Civil()
		if y != at.Year() || m != at.Month() || dd != at.Day() {
			t.Fatalf("day %v is %d-%d-%d", at, y, m, dd)
		}
		if d.Weekday() != at.Weekday() {
			t.Fatalf("%v: weekday %v, want %v", d, d.Weekday(), at.Weekday())
		}
		gy, gw := d.ISOWeek()
		if wy, ww := at.ISOWeek(); gy != wy || gw != ww {
			t.Fatalf("%v: week %d-%d, want %d-%d", d, gy, gw, wy, ww)
		}
		if got := calendar.NewDate(at.Date()); got != d {
			t.Fatalf("NewDate(%v) = %v", at, got)
		}
		if d.String() != at.Format(time.DateOnly) {
			t.Fatalf("String() = %q, want %q", d, at.Format(time.DateOnly))
		}
		d = d.AddDays(1)
	}
}

func TestNewDateCountsOn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		year, month, day int
		want             string
	}{
		{2026, 13, 1, "2027-01-01"},
		{2026, 0, 31, "2025-12-31"},
		{2026, -11, 1, "2025-01-01"},
		{2027, 2, 30, "2027-03-02"},
		{2028, 3, 0, "2028-02-29"},
	} {
		if got := calendar.NewDate(c.year, time.Month(c.month), c.day).String(); got != c.want {
			t.Errorf("NewDate(%d, %d, %d) = %s, want %s", c.year, c.month, c.day, got, c.want)
		}
	}
}

func TestParseRefusesWhatIsNoDay(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "2027-02-30", "2027-2-3", "01-03-2027", "2027-13-01", "2100-02-29", "2027-03-01T00:00", "0000-01-01", "æ"} {
		if d, err := calendar.Parse(s); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", s, d)
		}
	}
}

func TestMonthsClamp(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2026-08-31", 6, "2027-02-28"},
		{"2027-08-31", 6, "2028-02-29"},
		{"2028-02-29", 12, "2029-02-28"},
		{"2028-02-29", 48, "2032-02-29"},
		{"2027-01-31", 1, "2027-02-28"},
		{"2027-03-31", -1, "2027-02-28"},
		{"2028-03-31", -1, "2028-02-29"},
		{"2027-12-31", 2, "2028-02-29"},
		{"2027-11-30", 3, "2028-02-29"},
		{"2026-12-15", 1, "2027-01-15"},
		{"2027-01-15", -1, "2026-12-15"},
		{"2027-01-15", -13, "2025-12-15"},
		{"2027-04-30", 1, "2027-05-30"},
		{"2027-05-31", 12, "2028-05-31"},
		{"2027-05-31", 0, "2027-05-31"},
	} {
		if got := day(t, c.from).AddMonths(c.months); got != day(t, c.want) {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestISOWeeksAtTheEndsOfYears(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day        string
		year, week int
	}{
		{"2020-12-31", 2020, 53},
		{"2021-01-03", 2020, 53},
		{"2021-01-04", 2021, 1},
		{"2024-12-30", 2025, 1},
		{"2026-12-31", 2026, 53},
		{"2027-01-01", 2026, 53},
		{"2027-01-04", 2027, 1},
		{"2026-11-22", 2026, 47},
	} {
		if y, w := day(t, c.day).ISOWeek(); y != c.year || w != c.week {
			t.Errorf("%s is in week %d of %d, want %d of %d", c.day, w, y, c.week, c.year)
		}
	}
}

func TestNoDate(t *testing.T) {
	t.Parallel()
	var none calendar.Date
	if !none.IsZero() || none.String() != "" || !none.AddDays(3).IsZero() || !none.AddMonths(1).IsZero() || !calendar.Of(time.Time{}).IsZero() {
		t.Error("no date does not stay no date")
	}
	if b, _ := json.Marshal(map[string]calendar.Date{"day": none}); string(b) != `{"day":null}` {
		t.Errorf("no date is %s in JSON", b)
	}
	if v, err := none.Value(); v != nil || err != nil {
		t.Errorf("no date is stored as %v, %v", v, err)
	}
	if none.Compare(day(t, "2026-01-01")) != -1 {
		t.Error("no date does not come first")
	}
}

func TestDatesAreWrittenAndReadBack(t *testing.T) {
	t.Parallel()
	want := day(t, "2028-02-29")
	b, err := json.Marshal(want)
	if err != nil || string(b) != `"2028-02-29"` {
		t.Fatalf("%s, %v", b, err)
	}
	var got calendar.Date
	if err := json.Unmarshal(b, &got); err != nil || got != want {
		t.Errorf("%v, %v", got, err)
	}
	for _, bad := range []string{`"2027-02-30"`, `20270301`, `{}`} {
		if err := json.Unmarshal([]byte(bad), &got); err == nil {
			t.Errorf("%s was read as %v", bad, got)
		}
	}
	for _, src := range []any{"2028-02-29", []byte("2028-02-29"), time.Date(2028, 2, 29, 0, 0, 0, 0, time.UTC)} {
		var d calendar.Date
		if err := d.Scan(src); err != nil || d != want {
			t.Errorf("Scan(%v) gives %v, %v", src, d, err)
		}
	}
	for _, src := range []any{nil, "", []byte(nil)} {
		d := want
		if err := d.Scan(src); err != nil || !d.IsZero() {
			t.Errorf("Scan(%v) gives %v, %v", src, d, err)
		}
	}
	var d calendar.Date
	if err := d.Scan(7); err == nil {
		t.Error("a number was read as a date")
	}
	if v, err := want.Value(); v != "2028-02-29" || err != nil {
		t.Errorf("stored as %v, %v", v, err)
	}
}

// On 25 October 2026 the hour from two comes twice; on 29 March 2026 it does
// not come at all.
func TestClockChangeNights(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day          string
		hour, minute int
		utc          string
	}{
		{"2026-10-25", 1, 59, "2026-10-24T23:59:00Z"},
		{"2026-10-25", 2, 30, "2026-10-25T00:30:00Z"},
		{"2026-10-25", 3, 0, "2026-10-25T02:00:00Z"},
		{"2026-10-25", 0, 0, "2026-10-24T22:00:00Z"},
		{"2026-10-26", 0, 0, "2026-10-25T23:00:00Z"},
		{"2026-03-29", 1, 59, "2026-03-29T00:59:00Z"},
		{"2026-03-29", 2, 30, "2026-03-29T01:30:00Z"},
		{"2026-03-29", 3, 30, "2026-03-29T01:30:00Z"},
		{"2026-03-29", 0, 0, "2026-03-28T23:00:00Z"},
		{"2026-03-30", 0, 0, "2026-03-29T22:00:00Z"},
		{"2026-11-22", 14, 0, "2026-11-22T13:00:00Z"},
		{"2027-07-01", 23, 59, "2027-07-01T21:59:00Z"},
		{"2026-12-31", 24, 0, "2026-12-31T23:00:00Z"},
	} {
		at := day(t, c.day).At(c.hour, c.minute)
		if got := at.UTC().Format(time.RFC3339); got != c.utc {
			t.Errorf("%s %d.%02d is %s, want %s", c.day, c.hour, c.minute, got, c.utc)
		}
		if at.Location() != calendar.Copenhagen() {
			t.Errorf("%s %d.%02d is not in Danish time", c.day, c.hour, c.minute)
		}
	}
}

func TestOfIsTheDayInDenmark(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ utc, want string }{
		{"2026-10-24T21:59:59Z", "2026-10-24"},
		{"2026-10-24T22:00:00Z", "2026-10-25"},
		{"2026-10-25T00:30:00Z", "2026-10-25"},
		{"2026-10-25T01:30:00Z", "2026-10-25"},
		{"2026-10-25T22:59:59Z", "2026-10-25"},
		{"2026-10-25T23:00:00Z", "2026-10-26"},
		{"2026-03-28T22:59:59Z", "2026-03-28"},
		{"2026-03-28T23:00:00Z", "2026-03-29"},
		{"2026-03-29T21:59:59Z", "2026-03-29"},
		{"2026-03-29T22:00:00Z", "2026-03-30"},
		{"2026-12-31T22:59:59Z", "2026-12-31"},
		{"2026-12-31T23:00:00Z", "2027-01-01"},
	} {
		at, err := time.Parse(time.RFC3339, c.utc)
		if err != nil {
			t.Fatal(err)
		}
		if got := calendar.Of(at); got != day(t, c.want) {
			t.Errorf("%s is %s in Denmark, want %s", c.utc, got, c.want)
		}
	}
}

func TestEveryInstantOfADayIsOnThatDay(t *testing.T) {
	t.Parallel()
	for d := day(t, "2026-01-01"); d.Before(day(t, "2028-01-01")); d = d.AddDays(1) {
		for minute := 0; minute < 24*60; minute += 30 {
			if got := calendar.Of(d.At(minute/60, minute%60)); got != d {
				t.Fatalf("%s %d.%02d is on %s", d, minute/60, minute%60, got)
			}
		}
	}
}
