package task

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
)

// leading are words before a date that go with it.
var leading = []string{
	"senest", "inden", "før", "den", "til", "på", "d", "frist", "deadline", "næste", "nu", "by", "on", "before", "due", "no", "later", "than", "next", "the", "this", "i",
}

// cutDate finds the last date among the words and takes it out.
func cutDate(words []string, today calendar.Date) (calendar.Date, []string) {
	var found calendar.Date
	from, to := 0, 0
	for i := 0; i < len(words); {
		day, n := dateAt(words[i:], today)
		if n == 0 {
			i++
			continue
		}
		found, from, to = day, i, i+n
		i += n
	}
	if to == 0 {
		return found, words
	}
	for from > 0 && slices.Contains(leading, bare(words[from-1])) {
		from--
	}
	return found, slices.Concat(words[:from], words[to:])
}

// dateAt is the date that the words begin with, and how many words it takes.
func dateAt(words []string, today calendar.Date) (calendar.Date, int) {
	for _, read := range []func([]string, calendar.Date) (calendar.Date, int){inFigures, byMonth, byName, byDistance, byWeek} {
		if day, n := read(words, today); n > 0 && !day.IsZero() && sensible(day) {
			return day, n
		}
	}
	return calendar.Date{}, 0
}

var (
	isoForm     = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
	figuresForm = regexp.MustCompile(`^(\d{1,2})[/.](\d{1,2})(?:[-/.](\d{4}|\d\d))?$`)
	dashedForm  = regexp.MustCompile(`^(\d{1,2})-(\d{1,2})-(\d{4})$`)
	dayForm     = regexp.MustCompile(`^(\d{1,2})\.?(?:st|nd|rd|th)?$`)
	yearForm    = regexp.MustCompile(`^\d{4}$`)
)

// inFigures reads 3/12, 3/12-2026, 3.12.26 and 2026-12-03.
func inFigures(words []string, today calendar.Date) (calendar.Date, int) {
	word := strings.Trim(words[0], ",;:.!?()")
	if isoForm.MatchString(word) {
		day, err := calendar.Parse(word)
		if err != nil {
			return calendar.Date{}, 0
		}
		return day, 1
	}
	parts := figuresForm.FindStringSubmatch(word)
	if parts == nil {
		parts = dashedForm.FindStringSubmatch(word)
	}
	if parts == nil {
		return calendar.Date{}, 0
	}
	return dayOf(parts[1], number(parts[2]), parts[3], today), 1
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

// dayOf is a day of a month; of the next such month when the year isn't said.
// No date for a day that does not exist.
func dayOf(dayText string, month int, yearText string, today calendar.Date) calendar.Date {
	day, year := number(dayText), number(yearText)
	if len(yearText) == 2 {
		year += 2000
	}
	if month < 1 || month > 12 || day < 1 {
		return calendar.Date{}
	}
	if yearText != "" {
		if day > calendar.DaysIn(year, time.Month(month)) {
			return calendar.Date{}
		}
		return calendar.NewDate(year, time.Month(month), day)
	}
	for year = today.Year(); year <= today.Year()+8; year++ { // 29 February can be that far away
		if day > calendar.DaysIn(year, time.Month(month)) {
			continue
		}
		if d := calendar.NewDate(year, time.Month(month), day); !d.Before(today) {
			return d
		}
	}
	return calendar.Date{}
}

var months = map[string]int{
	"januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
	"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "october": 10, "oct": 10,
}

// byMonth reads "3. december", "3. dec. 2026", "3 December" and "December 3".
func byMonth(words []string, today calendar.Date) (calendar.Date, int) {
	if len(words) < 2 {
		return calendar.Date{}, 0
	}
	day, month := dayForm.FindStringSubmatch(strings.Trim(words[0], ",;()")), months[bare(words[1])]
	if month == 0 {
		day, month = dayForm.FindStringSubmatch(strings.Trim(words[1], ",;()")), months[bare(words[0])]
	}
	if day == nil || month == 0 {
		return calendar.Date{}, 0
	}
	if len(words) > 2 && yearForm.MatchString(bare(words[2])) {
		return dayOf(day[1], month, bare(words[2]), today), 3
	}
	return dayOf(day[1], month, "", today), 2
}

var weekdays = map[string]time.Weekday{
	"mandag": time.Monday, "tirsdag": time.Tuesday, "onsdag": time.Wednesday, "torsdag": time.Thursday, "fredag": time.Friday, "lørdag": time.Saturday, "søndag": time.Sunday,
	"monday": time.Monday, "tuesday": time.Tuesday, "wednesday": time.Wednesday, "thursday": time.Thursday, "friday": time.Friday, "saturday": time.Saturday, "sunday": time.Sunday,
}

// byName reads "fredag" (the next one, never today), "næste fredag" (the one
// of next week), "i dag", "i morgen", "i overmorgen". A weekday before a date
// is that date's.
func byName(words []string, today calendar.Date) (calendar.Date, int) {
	first, second := bare(words[0]), ""
	if len(words) > 1 {
		second = bare(words[1])
	}
	switch {
	case first == "i" && second == "dag":
		return today, 2
	case first == "i" && second == "morgen":
		return today.AddDays(1), 2
	case first == "i" && second == "overmorgen":
		return today.AddDays(2), 2
	case first == "today":
		return today, 1
	case first == "tomorrow":
		return today.AddDays(1), 1
	}
	if first == "næste" || first == "next" {
		if weekday, ok := weekdays[second]; ok {
			return today.Monday().AddDays(7 + (int(weekday)+6)%7), 2
		}
	}
	weekday, ok := weekdays[first]
	if !ok {
		return calendar.Date{}, 0
	}
	for skip := 1; skip <= 2 && skip < len(words); skip++ {
		if skip == 2 && second != "den" && second != "d" {
			break
		}
		for _, read := range []func([]string, calendar.Date) (calendar.Date, int){inFigures, byMonth} {
			if day, n := read(words[skip:], today); n > 0 && !day.IsZero() {
				return day, skip + n
			}
		}
	}
	return today.AddDays((int(weekday)-int(today.Weekday())+6)%7 + 1), 1
}

var counts = map[string]int{"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4}

// byDistance reads "om 2 uger", "om en måned", "in 3 days".
func byDistance(words []string, today calendar.Date) (calendar.Date, int) {
	if len(words) < 3 || bare(words[0]) != "om" && bare(words[0]) != "in" {
		return calendar.Date{}, 0
	}
	n := number(bare(words[1]))
	if n == 0 {
		n = counts[bare(words[1])]
	}
	if n < 1 || n > 1000 {
		return calendar.Date{}, 0
	}
	switch bare(words[2]) {
	case "dag", "dage", "day", "days":
		return today.AddDays(n), 3
	case "uge", "uger", "week", "weeks":
		return today.AddDays(7 * n), 3
	case "måned", "måneder", "month", "months":
		return today.AddMonths(n), 3
	}
	return calendar.Date{}, 0
}

// byWeek reads "uge 48", which is over on its Friday.
func byWeek(words []string, today calendar.Date) (calendar.Date, int) {
	if len(words) < 2 || bare(words[0]) != "uge" && bare(words[0]) != "week" {
		return calendar.Date{}, 0
	}
	week := number(bare(words[1]))
	if week < 1 || week > 53 {
		return calendar.Date{}, 0
	}
	for friday := today.Monday().AddDays(4); friday.Sub(today) < 7*370; friday = friday.AddDays(7) {
		if _, w := friday.ISOWeek(); w == week && !friday.Before(today) {
			return friday, 2
		}
	}
	return calendar.Date{}, 0
}
