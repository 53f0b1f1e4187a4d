package programme

import (
	"fmt"
	"strconv"
	"strings"

	"tovholder/internal/core/programme/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Unit is what an offset is counted in.
type Unit int

// The units.
const (
	Days Unit = iota
	WorkingDays
	Weeks
	Months
	Quarters
	Years
)

// Offset is a number of units, such as "2 months". The zero value is no time
// at all.
type Offset struct {
	N    int
	Unit Unit
}

// unitWords are how programme files write the units.
var unitWords = map[string]Unit{
	"day": Days, "days": Days,
	"working day": WorkingDays, "working days": WorkingDays,
	"week": Weeks, "weeks": Weeks,
	"month": Months, "months": Months,
	"quarter": Quarters, "quarters": Quarters,
	"year": Years, "years": Years,
}

// mostUnits is more than any programme needs, and keeps dates within reach.
const mostUnits = 1000

// ParseOffset reads an offset as it is written in a programme file.
func ParseOffset(s string) (Offset, error) {
	words := strings.Fields(s)
	switch joined := strings.Join(words, " "); joined {
	case "half year", "half a year":
		return Offset{6, Months}, nil
	case "day", "week", "month", "quarter", "year":
		return Offset{1, unitWords[joined]}, nil
	}
	problem := fmt.Errorf("“%s” is not a length of time; write a number and days, working days, weeks, months, quarters or years, such as “2 months”", s)
	if len(words) < 2 {
		return Offset{}, problem
	}
	unit, ok := unitWords[strings.Join(words[1:], " ")]
	if !ok {
		return Offset{}, problem
	}
	n, err := strconv.Atoi(words[0])
	if err != nil {
		return Offset{}, problem
	}
	if n < 0 {
		return Offset{}, fmt.Errorf("“%s” is negative; write “before:” instead of “after:” for what lies before", s)
	}
	if n > mostUnits {
		return Offset{}, fmt.Errorf("“%s” is too long", s)
	}
	return Offset{n, unit}, nil
}

// from is the day that lies so far after d, or before it.
func (o Offset) from(d calendar.Date, before bool, cal calendar.Calendar) calendar.Date {
	n := o.N
	if before {
		n = -n
	}
	switch o.Unit {
	case WorkingDays:
		return cal.AddWorkingDays(d, n)
	case Weeks:
		return d.AddDays(7 * n)
	case Months:
		return d.AddMonths(n)
	case Quarters:
		return d.AddMonths(3 * n)
	case Years:
		return d.AddMonths(12 * n)
	default:
		return d.AddDays(n)
	}
}

// days is the offset in days, months counted as 30; only for tolerances and
// for weighing lengths against one another.
func (o Offset) days() int {
	switch o.Unit {
	case Weeks:
		return 7 * o.N
	case Months:
		return 30 * o.N
	case Quarters:
		return 91 * o.N
	case Years:
		return 365 * o.N
	default:
		return o.N
	}
}

// long reports whether the offset is counted in months or more.
func (o Offset) long() bool { return o.Unit >= Months }

// same reports whether two offsets always lead to the same day.
func (o Offset) same(p Offset) bool { return o.plain() == p.plain() }

func (o Offset) plain() Offset {
	switch o.Unit {
	case Weeks:
		return Offset{7 * o.N, Days}
	case Quarters:
		return Offset{3 * o.N, Months}
	case Years:
		return Offset{12 * o.N, Months}
	default:
		return o
	}
}

// In writes the offset in words: "2 måneder".
func (o Offset) In(l i18n.Lang) string {
	switch o.Unit {
	case WorkingDays:
		return text.WorkingDays(l, o.N)
	case Weeks:
		return text.Weeks(l, o.N)
	case Months:
		return text.Months(l, o.N)
	case Quarters:
		return text.Quarters(l, o.N)
	case Years:
		return text.Years(l, o.N)
	default:
		return text.Days(l, o.N)
	}
}

// words is the offset in words in both languages.
func (o Offset) words() i18n.Text { return i18n.Text{Da: o.In(i18n.Da), En: o.In(i18n.En)} }
