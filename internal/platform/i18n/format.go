package i18n

import (
	"math"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
)

// words of one language for dates.
type words struct {
	months      [12]string
	shortMonths [12]string
	days        [7]string // from Sunday, as time.Weekday
	shortDays   [7]string
}

var danish = words{
	months:      [12]string{"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"},
	shortMonths: [12]string{"jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."},
	days:        [7]string{"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"},
	shortDays:   [7]string{"søn.", "man.", "tir.", "ons.", "tor.", "fre.", "lør."},
}

var english = words{
	months:      [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	shortMonths: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"},
	days:        [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	shortDays:   [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
}

func (l Lang) words() *words {
	if l == En {
		return &english
	}
	return &danish
}

// Date writes a day as "22. november 2026", in English "22 November 2026".
// Every function here gives "" for no date.
func Date(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(date(l, d))
}

// DateLong writes a day with its weekday: "tirsdag 24. november 2026".
func DateLong(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(l.words().days[d.Weekday()] + " " + date(l, d))
}

// DateShort writes a day of a known year: "24. nov.".
func DateShort(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(short(l, d))
}

// DateBrief is DateShort with the weekday: "tir. 24. nov.".
func DateBrief(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(l.words().shortDays[d.Weekday()] + " " + short(l, d))
}

// DateBriefYear is DateBrief of another year: "tir. 24. nov. 2026".
func DateBriefYear(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(l.words().shortDays[d.Weekday()] + " " + short(l, d) + " " + strconv.Itoa(d.Year()))
}

// Month writes a month: "november 2026".
func Month(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(l.words().months[d.Month()-1] + " " + strconv.Itoa(d.Year()))
}

// MonthShort writes a month where there is little room: "nov.".
func MonthShort(l Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.Mark(l.words().shortMonths[d.Month()-1])
}

// Time writes the Danish time of an instant as "kl. 14.00", in English
// "14:00".
func Time(l Lang, t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return l.Mark(clockWord(l) + clock(l, t.In(calendar.Copenhagen())))
}

// TimeRange writes a span of one day as "kl. 13.00–14.30".
func TimeRange(l Lang, from, to time.Time) string {
	if from.IsZero() {
		return ""
	}
	if to.IsZero() || to.Equal(from) {
		return Time(l, from)
	}
	return l.Mark(clockWord(l) + clock(l, from.In(calendar.Copenhagen())) + "–" + clock(l, to.In(calendar.Copenhagen())))
}

// DateTime writes an instant as "tirsdag 24. november 2026 kl. 14.00".
func DateTime(l Lang, t time.Time) string {
	if t.IsZero() {
		return ""
	}
	t = t.In(calendar.Copenhagen())
	join := " "
	if l == En {
		join = " at "
	}
	return l.Mark(l.words().days[t.Weekday()] + " " + date(l, calendar.Of(t)) + join + clockWord(l) + clock(l, t))
}

// Relative writes a day as seen from today: "i dag", "om 3 dage",
// "for 2 uger siden". Days are counted below two weeks, weeks below two
// months, months below two years.
func Relative(l Lang, d, today calendar.Date) string {
	if d.IsZero() || today.IsZero() {
		return ""
	}
	return l.Mark(relative(l, d.Sub(today)))
}

func relative(l Lang, days int) string {
	near := map[int][2]string{
		-2: {"i forgårs", "2 days ago"}, -1: {"i går", "yesterday"}, 0: {"i dag", "today"},
		1: {"i morgen", "tomorrow"}, 2: {"i overmorgen", "in 2 days"},
	}
	if w, ok := near[days]; ok {
		if l == En {
			return w[1]
		}
		return w[0]
	}
	n := days
	if n < 0 {
		n = -n
	}
	var one, many, enOne, enMany string
	switch {
	case n < 14:
		one, many, enOne, enMany = "dag", "dage", "day", "days"
	case n < 61:
		n /= 7
		one, many, enOne, enMany = "uge", "uger", "week", "weeks"
	case n < 730:
		n = int(float64(n) / 30.4)
		one, many, enOne, enMany = "måned", "måneder", "month", "months"
	default:
		n = int(float64(n) / 365)
		one, many, enOne, enMany = "år", "år", "year", "years"
	}
	if l == En {
		one, many = enOne, enMany
	}
	count := strconv.Itoa(n) + " " + many
	if n == 1 {
		count = "1 " + one
	}
	switch {
	case l == En && days > 0:
		return "in " + count
	case l == En:
		return count + " ago"
	case days > 0:
		return "om " + count
	}
	return "for " + count + " siden"
}

// Number writes a number with the given decimals: "1.234,5", in English
// "1,234.5".
func Number(l Lang, x float64, decimals int) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "–"
	}
	s := strconv.FormatFloat(math.Abs(x), 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	group, point := ".", ","
	if l == En {
		group, point = ",", "."
	}
	whole = grouped(whole, group)
	if fraction != "" {
		whole += point + fraction
	}
	if x < 0 && strings.ContainsAny(s, "123456789") {
		return "−" + whole
	}
	return whole
}

// Int writes a whole number: "1.234".
func Int(l Lang, n int) string {
	if n >= 0 && n < 1000 {
		return strconv.Itoa(n)
	}
	group := "."
	if l == En {
		group = ","
	}
	if n < 0 {
		return "−" + grouped(strings.TrimPrefix(strconv.Itoa(n), "-"), group)
	}
	return grouped(strconv.Itoa(n), group)
}

func grouped(digits, separator string) string {
	if len(digits) <= 3 {
		return digits
	}
	var b strings.Builder
	first := len(digits) % 3
	b.WriteString(digits[:first])
	for i := first; i < len(digits); i += 3 {
		if i > 0 {
			b.WriteString(separator)
		}
		b.WriteString(digits[i : i+3])
	}
	return b.String()
}

func date(l Lang, d calendar.Date) string {
	return dayOfMonth(l, d) + l.words().months[d.Month()-1] + " " + strconv.Itoa(d.Year())
}

func short(l Lang, d calendar.Date) string {
	return dayOfMonth(l, d) + l.words().shortMonths[d.Month()-1]
}

func dayOfMonth(l Lang, d calendar.Date) string {
	if l == En {
		return strconv.Itoa(d.Day()) + " "
	}
	return strconv.Itoa(d.Day()) + ". "
}

func clockWord(l Lang) string {
	if l == En {
		return ""
	}
	return "kl. "
}

func clock(l Lang, t time.Time) string {
	if l == En {
		return t.Format("15:04")
	}
	return t.Format("15.04")
}
