package indicator_test

import (
	"testing"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

func on(y int, m time.Month, d int) calendar.Date { return calendar.NewDate(y, m, d) }

func TestPeriodsAreReadAsPeopleWriteThem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		period indicator.Period
		text   string
		want   calendar.Date
	}{
		{indicator.Month, "november 2026", on(2026, 11, 1)},
		{indicator.Month, "Nov. 2026", on(2026, 11, 1)},
		{indicator.Month, "2026-11", on(2026, 11, 1)},
		{indicator.Month, "11/2026", on(2026, 11, 1)},
		{indicator.Month, "24.11.2026", on(2026, 11, 1)},
		{indicator.Month, "2026-11-24", on(2026, 11, 1)},
		{indicator.Month, "oktober 2026", on(2026, 10, 1)},
		{indicator.Month, "may 2026", on(2026, 5, 1)},
		{indicator.Quarter, "4. kvartal 2026", on(2026, 10, 1)},
		{indicator.Quarter, "2026-K4", on(2026, 10, 1)},
		{indicator.Quarter, "Q4 2026", on(2026, 10, 1)},
		{indicator.HalfYear, "2. halvår 2026", on(2026, 7, 1)},
		{indicator.Week, "uge 1, 2027", on(2027, 1, 4)},
		{indicator.Week, "2026-W53", on(2026, 12, 28)},
		{indicator.Week, "2026-11-24", on(2026, 11, 23)},
		{indicator.Year, "2026", on(2026, 1, 1)},
		{indicator.Month, "13. 2026", calendar.Date{}},
		{indicator.Quarter, "5. kvartal 2026", calendar.Date{}},
		{indicator.Week, "uge 53, 2027", calendar.Date{}},
		{indicator.Month, "31-02-2026", calendar.Date{}},
		{indicator.Month, "2026", calendar.Date{}},
		{indicator.Month, "46327", calendar.Date{}},
		{indicator.Month, "", calendar.Date{}},
	} {
		if got, ok := c.period.Parse(c.text); ok != !c.want.IsZero() || ok && got != c.want {
			t.Errorf("%s %q: %v, %t; want %v", c.period, c.text, got, ok, c.want)
		}
	}
}

func TestWhatAPeriodIsCalledReadsBack(t *testing.T) {
	t.Parallel()
	for _, p := range indicator.Periods() {
		start := p.Start(on(2019, 1, 1))
		for range 150 {
			for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
				if got, ok := p.Parse(p.Name(l, start)); !ok || got != start {
					t.Errorf("%s %q reads back as %v, %t", p, p.Name(l, start), got, ok)
				}
			}
			if next := p.Next(start, 1); p.Start(p.End(start)) != start || p.End(start).AddDays(1) != next || p.Next(next, -1) != start {
				t.Errorf("%s from %v ends %v, next %v", p, start, p.End(start), next)
			}
			start = p.Next(start, 1)
		}
	}
}

func TestNumbersAreReadExactlyAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang i18n.Lang
		text string
		want string // as programs write it; empty when it is no number
	}{
		{i18n.Da, "12", "12"},
		{i18n.Da, "12,5", "12.5"},
		{i18n.Da, "1.234,5", "1234.5"},
		{i18n.Da, "1.234", "1234"},
		{i18n.Da, "12.5", "12.5"},
		{i18n.Da, "0,125", "0.125"},
		{i18n.Da, "-3", "-3"},
		{i18n.Da, "−3,5", "-3.5"},
		{i18n.Da, " 1 234 ", "1234"},
		{i18n.Da, "0,1234", ""},
		{i18n.Da, "1,2,3", ""},
		{i18n.Da, "1.23.4", ""},
		{i18n.Da, "tolv", ""},
		{i18n.Da, "", ""},
		{i18n.Da, "1e5", ""},
		{i18n.Da, "999999999", "999999999"},
		{i18n.Da, "1000000000", ""},
		{i18n.Da, "99999999999999999999", ""},
		{i18n.En, "1,234.5", "1234.5"},
		{i18n.En, "12.5", "12.5"},
		{i18n.En, "12,5", ""},
	} {
		got, ok := indicator.ParseDecimal(c.lang, c.text)
		if ok != (c.want != "") || ok && got.String() != c.want {
			t.Errorf("%q: %v, %t; want %q", c.text, got, ok, c.want)
		}
		if again, ok2 := indicator.ParseDecimal(c.lang, got.Written(c.lang)); ok && (!ok2 || again != got) {
			t.Errorf("%q is written %q, which reads as %v", c.text, got.Written(c.lang), again)
		}
	}
}
