package indicator

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Period is how often an indicator is measured.
type Period string

// The periods.
const (
	Week     Period = "week"
	Month    Period = "month"
	Quarter  Period = "quarter"
	HalfYear Period = "half-year"
	Year     Period = "year"
)

// Periods lists them, the shortest first.
func Periods() []Period { return []Period{Week, Month, Quarter, HalfYear, Year} }

// months in a period; 0 for weeks.
func (p Period) months() int {
	switch p {
	case Month:
		return 1
	case Quarter:
		return 3
	case HalfYear:
		return 6
	case Year:
		return 12
	case Week:
	}
	return 0
}

func (p Period) known() bool { return p == Week || p.months() > 0 }

// Start is the first day of the period that the day is in.
func (p Period) Start(d calendar.Date) calendar.Date {
	if d.IsZero() {
		return d
	}
	if p == Week {
		return d.Monday()
	}
	n := p.months()
	return calendar.NewDate(d.Year(), time.Month((int(d.Month())-1)/n*n+1), 1)
}

// Next is the first day of the period n periods after the one that begins on
// the day; before it when n is negative.
func (p Period) Next(start calendar.Date, n int) calendar.Date {
	if p == Week {
		return start.AddDays(7 * n)
	}
	return start.AddMonths(n * p.months())
}

// End is the last day of the period that begins on the day.
func (p Period) End(start calendar.Date) calendar.Date { return p.Next(start, 1).AddDays(-1) }

// between is how many periods b begins after a.
func (p Period) between(a, b calendar.Date) int {
	if p == Week {
		return b.Sub(a) / 7
	}
	return ((b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month())) / p.months()
}

// Name is what the period that begins on the day is called: "november 2026",
// "4. kvartal 2026", "uge 47, 2026".
func (p Period) Name(l i18n.Lang, start calendar.Date) string {
	switch p {
	case Week:
		year, week := start.ISOWeek()
		return text.WeekOf(l, week, strconv.Itoa(year))
	case Quarter:
		return text.QuarterOf(l, p.number(start), strconv.Itoa(start.Year()))
	case HalfYear:
		return text.HalfYearOf(l, p.number(start), strconv.Itoa(start.Year()))
	case Year:
		return strconv.Itoa(start.Year())
	case Month:
	}
	return i18n.Month(l, start)
}

// Short is its name without the year, for an axis.
func (p Period) Short(l i18n.Lang, start calendar.Date) string {
	switch p {
	case Week:
		_, week := start.ISOWeek()
		return strconv.Itoa(week)
	case Quarter:
		return text.QuarterShort(l, p.number(start))
	case HalfYear:
		return text.HalfYearShort(l, p.number(start))
	case Year:
		return strconv.Itoa(start.Year())
	case Month:
	}
	return i18n.MonthShort(l, start)
}

func (p Period) number(start calendar.Date) int { return (int(start.Month())-1)/p.months() + 1 }

// Length says how long so many periods in a row are: "6 måneder".
func (p Period) Length(l i18n.Lang, n int) string {
	switch p {
	case Week:
		return text.Weeks(l, n)
	case Quarter:
		return text.Quarters(l, n)
	case HalfYear:
		return text.HalfYears(l, n)
	case Year:
		return text.Years(l, n)
	case Month:
	}
	return text.Months(l, n)
}

// Every is how often it is measured, in words.
func (p Period) Every(l i18n.Lang) string {
	switch p {
	case Week:
		return text.EveryWeek(l)
	case Quarter:
		return text.EveryQuarter(l)
	case HalfYear:
		return text.EveryHalfYear(l)
	case Year:
		return text.EveryYear(l)
	case Month:
	}
	return text.EveryMonth(l)
}

var (
	yearFirst = regexp.MustCompile(`^(\d{4})[-/. ]?(?:m|k|q|u|uge|w|h)?[-. ]?(\d{1,2})$`)
	yearLast  = regexp.MustCompile(`^(?:uge|week|quarter|half-year|u|w|k|q|h)?\.? ?(\d{1,2})[-/., ]*(?:kvartal|kv\.?|halvår|of)?[-/., ]*(\d{4})$`)
	yearAlone = regexp.MustCompile(`^\d{4}$`)
	dayFirst  = regexp.MustCompile(`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$`)
)

// Parse reads which period is meant, as people write it in a sheet: "2026-11",
// "november 2026", "4. kvartal 2026", "uge 47 2026", "2026", or a day in it.
// It gives the period's first day.
func (p Period) Parse(s string) (start calendar.Date, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if d, err := calendar.Parse(strings.TrimSuffix(s, " 00:00:00")); err == nil {
		return p.Start(d), true
	}
	if m := dayFirst.FindStringSubmatch(s); m != nil {
		if d, err := calendar.Parse(m[3] + "-" + two(m[2]) + "-" + two(m[1])); err == nil {
			return p.Start(d), true
		}
		return calendar.Date{}, false
	}
	if p == Year {
		return p.numbered(s, "1", yearAlone.MatchString(s))
	}
	if name, year, found := strings.Cut(s, " "); found && p == Month {
		if month := monthNamed(name); month > 0 {
			return p.numbered(strings.TrimSpace(year), strconv.Itoa(month), true)
		}
	}
	if m := yearFirst.FindStringSubmatch(s); m != nil {
		return p.numbered(m[1], m[2], true)
	}
	if m := yearLast.FindStringSubmatch(s); m != nil {
		return p.numbered(m[2], m[1], true)
	}
	return calendar.Date{}, false
}

// numbered is the first day of the n-th period of a year.
func (p Period) numbered(year, n string, ok bool) (calendar.Date, bool) {
	y, err := strconv.Atoi(year)
	number, err2 := strconv.Atoi(n)
	if !ok || err != nil || err2 != nil || y < 1900 || y > 2200 || number < 1 {
		return calendar.Date{}, false
	}
	if p == Week {
		start := calendar.NewDate(y, time.January, 4).Monday().AddDays(7 * (number - 1))
		got, week := start.ISOWeek()
		return start, got == y && week == number
	}
	return calendar.NewDate(y, time.Month((number-1)*p.months()+1), 1), number <= 12/p.months()
}

func monthNamed(name string) int {
	name = strings.TrimSuffix(name, ".")
	if len(name) < 3 {
		return 0
	}
	for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
		for m := time.January; m <= time.December; m++ {
			if full, _, _ := strings.Cut(strings.ToLower(i18n.Month(l, calendar.NewDate(2000, m, 1))), " "); strings.HasPrefix(full, name) {
				return int(m)
			}
		}
	}
	return 0
}

func two(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
