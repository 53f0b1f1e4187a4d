// Package cpr recognises personal numbers where they don't belong: in texts
// that others read, that letters carry, or that the history keeps.
package cpr

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"tovholder/internal/platform/calendar"
)

var (
	like      = regexp.MustCompile(`(?:^|[^0-9])(\d{2})(\d{2})(\d{2})\s?[-–]?\s?\d{4}(?:[^0-9]|$)`)
	tenDigits = regexp.MustCompile(`\d{10}`)
)

// In reports whether a text has what looks like a personal number: six digits
// that are a day, a dash or a blank, four digits. Ten digits in a row may be a
// production unit's number. Modulus 11 says nothing: there are numbers that
// don't fulfil it.
func In(s string) bool {
	return anyDay(slices.DeleteFunc(like.FindAllStringSubmatch(s, -1), func(m []string) bool { return tenDigits.MatchString(m[0]) }))
}

// anyDay reports whether the first six digits of one of the matches are a day.
func anyDay(matches [][]string) bool {
	for _, m := range matches {
		day, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		if day > 60 { // a replacement number
			day -= 60
		}
		if month >= 1 && month <= 12 && day >= 1 && day <= calendar.DaysIn(2000, time.Month(month)) {
			return true
		}
	}
	return false
}

var run = regexp.MustCompile(`(?:^|[^0-9])(\d{2})(\d{2})(\d{2})\d{4}(?:[^0-9]|$)`)

// InDigits is In for files, in which numbers often stand without a dash: ten
// digits in a row count as well when the first six are a day. The number of a
// production unit can look so; better one file too many refused than a citizen
// told of.
func InDigits(s string) bool { return In(s) || anyDay(run.FindAllStringSubmatch(s, -1)) }
