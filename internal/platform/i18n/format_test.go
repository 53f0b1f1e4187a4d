package i18n_test

import (
	"bytes"
	"math"
	"slices"
	"testing"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

func at(s string) time.Time {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestDatesAndTimes(t *testing.T) {
	t.Parallel()
	moment := at("2026-11-24T13:00:00Z")
	night := at("2026-06-30T22:30:00Z") // already July in Denmark
	cases := []struct{ what, got, want string }{
		{"date", i18n.Date(i18n.Da, calendar.Of(moment)), "24. november 2026"},
		{"date en", i18n.Date(i18n.En, calendar.Of(moment)), "24 November 2026"},
		{"long", i18n.DateLong(i18n.Da, calendar.Of(moment)), "tirsdag 24. november 2026"},
		{"long en", i18n.DateLong(i18n.En, calendar.Of(moment)), "Tuesday 24 November 2026"},
		{"short", i18n.DateShort(i18n.Da, calendar.Of(moment)), "24. nov."},
		{"short May", i18n.DateShort(i18n.Da, calendar.NewDate(2027, time.May, 6)), "6. maj"},
		{"brief", i18n.DateBrief(i18n.Da, calendar.Of(moment)), "tir. 24. nov."},
		{"brief with year", i18n.DateBriefYear(i18n.Da, calendar.Of(moment)), "tir. 24. nov. 2026"},
		{"brief en", i18n.DateBrief(i18n.En, calendar.Of(moment)), "Tue 24 Nov"},
		{"month", i18n.Month(i18n.Da, calendar.Of(moment)), "november 2026"},
		{"the day is the Danish one", i18n.Date(i18n.Da, calendar.Of(night)), "1. juli 2026"},
		{"time", i18n.Time(i18n.Da, moment), "kl. 14.00"},
		{"time en", i18n.Time(i18n.En, moment), "14:00"},
		{"summer time", i18n.Time(i18n.Da, night), "kl. 00.30"},
		{"range", i18n.TimeRange(i18n.Da, moment, moment.Add(90*time.Minute)), "kl. 14.00–15.30"},
		{"range without end", i18n.TimeRange(i18n.Da, moment, time.Time{}), "kl. 14.00"},
		{"date and time", i18n.DateTime(i18n.Da, moment), "tirsdag 24. november 2026 kl. 14.00"},
		{"date and time en", i18n.DateTime(i18n.En, moment), "Tuesday 24 November 2026 at 14:00"},
		{"pseudo", i18n.Date(i18n.Pseudo, calendar.Of(moment)), "⟦24. november 2026⟧"},
		{"no date", i18n.Date(i18n.Da, calendar.Date{}), ""},
		{"no day", i18n.DateLong(i18n.Da, calendar.Date{}), ""},
		{"no time", i18n.Time(i18n.Da, time.Time{}), ""},
		{"the first 02.30 of the night the clock goes back", i18n.Time(i18n.Da, at("2026-10-25T00:30:00Z")), "kl. 02.30"},
		{"the second", i18n.Time(i18n.Da, at("2026-10-25T01:30:00Z")), "kl. 02.30"},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
}

func TestRelative(t *testing.T) {
	t.Parallel()
	today := calendar.NewDate(2026, time.November, 24)
	cases := []struct {
		days   int
		da, en string
	}{
		{0, "i dag", "today"},
		{1, "i morgen", "tomorrow"},
		{-1, "i går", "yesterday"},
		{2, "i overmorgen", "in 2 days"},
		{-2, "i forgårs", "2 days ago"},
		{3, "om 3 dage", "in 3 days"},
		{-13, "for 13 dage siden", "13 days ago"},
		{14, "om 2 uger", "in 2 weeks"},
		{-21, "for 3 uger siden", "3 weeks ago"},
		{60, "om 8 uger", "in 8 weeks"},
		{61, "om 2 måneder", "in 2 months"},
		{-365, "for 12 måneder siden", "12 months ago"},
		{730, "om 2 år", "in 2 years"},
	}
	for _, c := range cases {
		day := today.AddDays(c.days)
		if got := i18n.Relative(i18n.Da, day, today); got != c.da {
			t.Errorf("%d days: %q, want %q", c.days, got, c.da)
		}
		if got := i18n.Relative(i18n.En, day, today); got != c.en {
			t.Errorf("%d days: %q, want %q", c.days, got, c.en)
		}
	}
}

func TestNumbers(t *testing.T) {
	t.Parallel()
	cases := []struct{ got, want string }{
		{i18n.Number(i18n.Da, 1234.5, 1), "1.234,5"},
		{i18n.Number(i18n.En, 1234.5, 1), "1,234.5"},
		{i18n.Number(i18n.Da, 0.125, 2), "0,12"},
		{i18n.Number(i18n.Da, -3, 0), "−3"},
		{i18n.Number(i18n.Da, -0.01, 1), "0,0"},
		{i18n.Number(i18n.Da, 123, 0), "123"},
		{i18n.Number(i18n.Da, 1e6, 0), "1.000.000"},
		{i18n.Number(i18n.Da, math.NaN(), 0), "–"},
		{i18n.Int(i18n.Da, 999), "999"},
		{i18n.Int(i18n.Da, 1000), "1.000"},
		{i18n.Int(i18n.En, -1234567), "−1,234,567"},
		{i18n.Int(i18n.Da, 0), "0"},
		{i18n.Int(i18n.Da, math.MinInt), "−9.223.372.036.854.775.808"},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestDanishOrder(t *testing.T) {
	t.Parallel()
	want := []string{"Albertslund", "Herning", "Odense", "Zoo", "Ærø", "Østre", "Aabenraa", "Ålborg"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, i18n.Compare)
	if !slices.Equal(got, want) {
		t.Errorf("sorted %q, want %q", got, want)
	}
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return bytes.Compare(i18n.CollationKey(a), i18n.CollationKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("sorted by key %q, want %q", got, want)
	}
	if i18n.Compare("a", "A") == 0 {
		t.Error("different texts compare equal")
	}
}
