package plan

import (
	"database/sql/driver"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Repeat says how often a row comes back: four times a year. The zero Repeat
// is a row that comes once.
type Repeat struct {
	Times int  `json:"times"`
	Per   Unit `json:"per"`
}

// Unit is the period of which a Repeat counts the times.
type Unit string

// The units.
const (
	Week    Unit = "week"
	Month   Unit = "month"
	Quarter Unit = "quarter"
	Year    Unit = "year"
)

// Units lists them.
func Units() []Unit { return []Unit{Week, Month, Quarter, Year} }

// What a row that comes back can be.
const (
	// MostPerUnit is how many times a row can come back in a month, a quarter
	// or a year; in a week it is mostPerWeek, its working days.
	MostPerUnit = 12
	mostPerWeek = 5
	// MostTimes is how many times a row can come in all.
	MostTimes = 120

	daysOfWeek      = 7
	monthsOfQuarter = 3
	monthsOfYear    = 12
)

func (u Unit) most() int {
	if u == Week {
		return mostPerWeek
	}
	return MostPerUnit
}

// months is how many months the unit is; 0 for the week.
func (u Unit) months() int {
	switch u {
	case Month:
		return 1
	case Quarter:
		return monthsOfQuarter
	case Year:
		return monthsOfYear
	case Week:
	}
	return 0
}

// IsZero reports whether the row comes once.
func (r Repeat) IsZero() bool { return r == Repeat{} }

// Words is how often in words: "4 gange om året"; empty for once.
func (r Repeat) Words(l i18n.Lang) string {
	switch r.Per {
	case Week:
		return text.OftenWeek(l, r.Times)
	case Month:
		return text.OftenMonth(l, r.Times)
	case Quarter:
		return text.OftenQuarter(l, r.Times)
	case Year:
		return text.OftenYear(l, r.Times)
	}
	return ""
}

// String writes it short, 4/year; nothing for once.
func (r Repeat) String() string {
	if r.IsZero() {
		return ""
	}
	return strconv.Itoa(r.Times) + "/" + string(r.Per)
}

// Value stores it as String writes it.
func (r Repeat) Value() (driver.Value, error) { return r.String(), nil }

// Scan reads what Value stores.
func (r *Repeat) Scan(src any) error {
	s, ok := src.(string)
	if !ok {
		return fmt.Errorf("how often can't be read from a %T", src)
	}
	if *r, ok = ReadRepeat(s); !ok {
		return fmt.Errorf("%q is not how often", s)
	}
	return nil
}

// often is how people write it: 4 gange om året, 4 × year, 4/year, 2 pr. måned.
var often = regexp.MustCompile(`^(\d{1,3})\s*(?:gange?|times?|x|×|\*)?\s*(?:om|i|pr\.?|per|a|an|hver|hvert|every|/)?\s*(\pL+)$`)

// called are the words that begin as these do.
var called = []struct {
	begins string
	unit   Unit
}{{"kvartal", Quarter}, {"quarter", Quarter}, {"uge", Week}, {"week", Week}, {"måned", Month}, {"month", Month}, {"år", Year}, {"year", Year}}

// ReadRepeat reads how often as it is typed, in either language; nothing is
// once.
func ReadRepeat(s string) (r Repeat, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if s == "" {
		return Repeat{}, true
	}
	found := often.FindStringSubmatch(s)
	if found == nil {
		return Repeat{}, false
	}
	times, err := strconv.Atoi(found[1])
	i := slices.IndexFunc(called, func(c struct {
		begins string
		unit   Unit
	},
	) bool {
		return strings.HasPrefix(found[2], c.begins)
	})
	if err != nil || i < 0 {
		return Repeat{}, false
	}
	return Repeat{times, called[i].unit}, true
}

// nominal is the k-th time of the n-th unit from a first day, before it is
// moved to a working day, with the days of which the unit is made. Times that
// fit the months are whole months from the first day; else the unit is cut
// evenly in days.
func (r Repeat) nominal(first calendar.Date, n, k int) (day, from, last calendar.Date) {
	months := r.Per.months()
	if months == 0 {
		from, last = first.AddDays(n*daysOfWeek), first.AddDays((n+1)*daysOfWeek-1)
	} else {
		from, last = first.AddMonths(n*months), first.AddMonths((n+1)*months).AddDays(-1)
	}
	if months > 0 && months%r.Times == 0 {
		return first.AddMonths(n*months + k*months/r.Times), from, last
	}
	return from.AddDays(k * (last.Sub(from) + 1) / r.Times), from, last
}

// days are the days of a row that comes back: each the working day that is
// nearest to where it would be, within the row's first and last day, and no two
// the same. There are never more than MostTimes; all is false when there would be.
func (r Row) days() (days []calendar.Date, all bool) {
	if r.Repeat.Times < 1 || r.Start.IsZero() || r.End.IsZero() {
		return nil, true
	}
	cal, counted := calendar.Danish(), 0
	for n := 0; ; n++ {
		for k := range r.Repeat.Times {
			day, from, last := r.Repeat.nominal(r.Start, n, k)
			if day.After(r.End) {
				slices.SortFunc(days, calendar.Date.Compare)
				return days, true
			}
			if counted++; counted > MostTimes {
				slices.SortFunc(days, calendar.Date.Compare)
				return days, false
			}
			if day = free(cal, day, r.Start, r.End, from, last, days); !day.IsZero() {
				days = append(days, day)
			}
		}
	}
}

// free is the working day nearest to a day; where that is taken, the nearest
// that is free within the unit. It is no date when there is none.
func free(cal calendar.Calendar, day, start, end, from, last calendar.Date, taken []calendar.Date) calendar.Date {
	if near := cal.Nearest(day, start, end); !slices.Contains(taken, near) {
		return near
	}
	if last.After(end) {
		last = end
	}
	for away := 1; away <= last.Sub(from); away++ {
		for _, d := range []calendar.Date{day.AddDays(away), day.AddDays(-away)} {
			if d.Within(from, last) && cal.IsWorkingDay(d) && !slices.Contains(taken, d) {
				return d
			}
		}
	}
	return calendar.Date{}
}

// Occurrence is one time of a row that comes back.
type Occurrence struct {
	Day    calendar.Date
	DoneAt time.Time // when somebody said that it was carried out; zero until then
	DoneBy string
}

// Done reports whether it has been carried out.
func (o Occurrence) Done() bool { return !o.DoneAt.IsZero() }

// Occurrences are the times of a row in their order, those that have been
// carried out among them, also where the row would not come any more.
func (r Row) Occurrences() []Occurrence {
	all := slices.Clone(r.ticks)
	days, _ := r.days()
	for _, d := range days {
		if !slices.ContainsFunc(r.ticks, func(o Occurrence) bool { return o.Day == d }) {
			all = append(all, Occurrence{Day: d})
		}
	}
	slices.SortFunc(all, func(a, b Occurrence) int { return a.Day.Compare(b.Day) })
	return all
}

// Next is the first time that has not been carried out; no date when there is
// none, or the row does not come back.
func (r Row) Next() calendar.Date {
	if r.Repeat.IsZero() {
		return calendar.Date{}
	}
	for _, o := range r.Occurrences() {
		if !o.Done() {
			return o.Day
		}
	}
	return calendar.Date{}
}

// Deadline is the day by which the row, or its next time, is to be over. It is
// no date for one without days, and for one of which every time is carried out.
func (r Row) Deadline() calendar.Date {
	if r.Repeat.IsZero() {
		return r.End
	}
	return r.Next()
}

// Often is how often the row comes back, and when the next time is; empty for
// a row that comes once.
func (r Row) Often(l i18n.Lang) string {
	next := r.Next()
	switch {
	case r.Repeat.IsZero():
		return ""
	case !r.Open():
		return r.Repeat.Words(l)
	case next.IsZero():
		return text.OftenAllDone(l, r.Repeat.Words(l))
	}
	return text.OftenNext(l, r.Repeat.Words(l), next)
}

// checkRepeat says what is wrong with how often a row comes back.
func (r Row) checkRepeat(checks *fault.Checks) {
	if r.Repeat.IsZero() {
		return
	}
	most := r.Repeat.Per.most()
	switch {
	case r.Kind == Milestone:
		checks.Add("per", text.OnlyActivitiesRepeat)
	case !slices.Contains(Units(), r.Repeat.Per):
		checks.Add("per", text.UnitMissing)
	case r.Repeat.Times < 1 || r.Repeat.Times > most:
		checks.Add("times", func(l i18n.Lang) string { return text.TimesWrong(l, most) })
	case r.Start.IsZero():
		checks.Add("start", text.RepeatStart)
	case r.End.IsZero():
		checks.Add("end", text.RepeatEnd)
	case sensible(r.Start) && sensible(r.End) && !r.End.Before(r.Start):
		days, all := r.days()
		if !all {
			checks.Add("end", func(l i18n.Lang) string { return text.TooOften(l, MostTimes) })
		} else if len(days) == 0 {
			checks.Add("end", text.NoWorkingDay)
		}
	}
}
