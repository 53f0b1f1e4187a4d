package meeting

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Name is somebody who can be given a task, as they are called.
type Name struct {
	Person organisation.PersonID
	Full   string
}

// Line is what a line such as "Peter sender listen 3/12" is understood as.
type Line struct {
	Text      string
	Person    organisation.PersonID // empty when nobody, or more than one, is meant
	Who       string                // as the person is called in full
	Ambiguous []string              // those who can be meant, when they are several
	Due       calendar.Date         // zero when none is named
}

// Understand reads who, what and when from a line in Danish: the first words
// are a name, the last a date, what stands between is what is to be done. What
// it isn't sure of it leaves in the text.
func Understand(line string, names []Name, today calendar.Date) Line {
	words := strings.Fields(line)
	var l Line
	words, l.Due = cutDay(words, today)
	meant, n := named(words, names)
	switch {
	case len(meant) == 1:
		l.Person, l.Who = meant[0].Person, meant[0].Full
		words = words[n:]
	case len(meant) > 1:
		for _, m := range meant {
			l.Ambiguous = append(l.Ambiguous, m.Full)
		}
	}
	l.Text = i18n.Upper(strings.TrimRight(strings.Join(words, " "), " .,;"))
	return l
}

// named are those whom the first words name, and how many words that takes: as
// many as fit a name from its beginning, or its last name alone.
func named(words []string, names []Name) (meant []Name, n int) {
	for n = min(len(words), 5); n > 0; n-- {
		if n == len(words) && n > 1 {
			continue // something must be left to do
		}
		said := plainName(words[:n])
		for _, name := range names {
			if fits(said, plainName(strings.Fields(name.Full))) {
				meant = append(meant, name)
			}
		}
		if len(meant) > 0 {
			return meant, n
		}
	}
	return nil, 0
}

func plainName(words []string) []string {
	plain := make([]string, len(words))
	for i, w := range words {
		plain[i] = strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }))
	}
	return plain
}

// fits reports whether what was said are the first words of a name, or its last.
func fits(said, full []string) bool {
	if len(said) > len(full) {
		return false
	}
	for i := range said {
		if said[i] != full[i] || said[i] == "" {
			return len(said) == 1 && said[0] != "" && said[0] == full[len(full)-1]
		}
	}
	return true
}

var (
	slashed = regexp.MustCompile(`^(\d{1,2})/(\d{1,2})(?:[-/.](\d{4}|\d{2}))?$`)
	ordinal = regexp.MustCompile(`^(\d{1,2})\.$`)
	year    = regexp.MustCompile(`^\d{4}$`)
)

var months = map[string]time.Month{
	"januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]time.Weekday{
	"mandag": time.Monday, "tirsdag": time.Tuesday, "onsdag": time.Wednesday, "torsdag": time.Thursday, "fredag": time.Friday, "lørdag": time.Saturday, "søndag": time.Sunday,
}

var numbers = map[string]int{"en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10}

// cutDay takes a day from the end of the words, with "senest", "inden", "på" and
// the like before it.
func cutDay(words []string, today calendar.Date) ([]string, calendar.Date) {
	for n := 3; n > 0; n-- {
		if n > len(words) {
			continue
		}
		rest := words[:len(words)-n]
		if d := dayIn(words[len(words)-n:], today); !d.IsZero() {
			for len(rest) > 0 && lead[strings.ToLower(rest[len(rest)-1])] {
				rest = rest[:len(rest)-1]
			}
			return rest, d
		}
	}
	return words, calendar.Date{}
}

var lead = map[string]bool{"senest": true, "inden": true, "før": true, "på": true, "den": true, "d.": true, "til": true}

// dayIn is the day that all of the words are; zero when they are none.
func dayIn(words []string, today calendar.Date) calendar.Date {
	last := strings.ToLower(strings.TrimRight(words[len(words)-1], ".,;"))
	first := strings.ToLower(words[0])
	switch len(words) {
	case 1:
		if m := slashed.FindStringSubmatch(strings.TrimRight(words[0], ".,;")); m != nil {
			return dated(m[1], m[2], m[3], today)
		}
		if last == "i-dag" || last == "idag" {
			return today
		}
		if wanted, ok := weekdays[last]; ok {
			return nextWeekday(wanted, today)
		}
	case 2:
		if first == "i" && (last == "dag" || last == "morgen") {
			if last == "dag" {
				return today
			}
			return today.AddDays(1)
		}
		if first == "næste" {
			if wanted, ok := weekdays[last]; ok {
				return nextWeekday(wanted, today.Monday().AddDays(6)) // that day of next week
			}
			if last == "uge" {
				return today.Monday().AddDays(11) // its Friday
			}
		}
		if m := ordinal.FindStringSubmatch(words[0]); m != nil {
			if month, ok := months[last]; ok {
				return dated(m[1], strconv.Itoa(int(month)), "", today)
			}
		}
	case 3:
		if m := ordinal.FindStringSubmatch(words[0]); m != nil && year.MatchString(last) {
			if month, ok := months[strings.ToLower(strings.TrimRight(words[1], "."))]; ok {
				return dated(m[1], strconv.Itoa(int(month)), last, today)
			}
		}
		if first == "om" {
			return ahead(strings.ToLower(words[1]), last, today)
		}
	}
	return calendar.Date{}
}

// ahead is the day so many days, weeks or months ahead.
func ahead(count, unit string, today calendar.Date) calendar.Date {
	n, ok := numbers[count]
	if !ok {
		var err error
		if n, err = strconv.Atoi(count); err != nil || n < 1 || n > 400 {
			return calendar.Date{}
		}
	}
	switch unit {
	case "dag", "dage":
		return today.AddDays(n)
	case "uge", "uger":
		return today.AddDays(7 * n)
	case "måned", "måneder":
		return today.AddMonths(n)
	}
	return calendar.Date{}
}

func nextWeekday(wanted time.Weekday, after calendar.Date) calendar.Date {
	d := after.AddDays(1)
	for d.Weekday() != wanted {
		d = d.AddDays(1)
	}
	return d
}

// dated is a day of a month; without a year, the next time that it comes. A day
// that does not exist is none.
func dated(day, month, inYear string, today calendar.Date) calendar.Date {
	d, _ := strconv.Atoi(day)
	m, _ := strconv.Atoi(month)
	y, _ := strconv.Atoi(inYear)
	switch {
	case inYear == "":
		y = today.Year()
	case y < 100:
		y += 2000
	}
	if m < 1 || m > 12 || d < 1 || d > calendar.DaysIn(y, time.Month(m)) || y < firstYear || y > lastYear {
		return calendar.Date{}
	}
	made := calendar.NewDate(y, time.Month(m), d)
	if inYear == "" && made.Before(today) {
		return dated(day, month, strconv.Itoa(y+1), today)
	}
	return made
}
