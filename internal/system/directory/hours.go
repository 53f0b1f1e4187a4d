package directory

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"
)

// Open is a stretch of a week in which a service is open. Times are minutes
// after midnight in Denmark; what closes after midnight has To over 24 hours.
type Open struct {
	Day  int `json:"day"`  // 1 for Monday to 7 for Sunday
	From int `json:"from"` // 0 to 1439
	To   int `json:"to"`   // over From, at most From+1440
}

// Hours are when a service is open in an ordinary week.
type Hours []Open

const wholeDay = 24 * 60

// Open reports whether the service is open at a time.
func (h Hours) Open(at time.Time) bool {
	day, minute := (int(at.Weekday())+6)%7+1, at.Hour()*60+at.Minute()
	return slices.ContainsFunc(h, func(o Open) bool {
		since := ((day-o.Day+7)%7)*wholeDay + minute
		return o.From <= since && since < o.To
	})
}

// Of is what is written for one day: "10.00–14.00, 18.00–22.00"; empty when it
// is closed.
func (h Hours) Of(day int) string {
	var parts []string
	for _, o := range h {
		if o.Day == day {
			parts = append(parts, clock(o.From)+"–"+clock((o.To-1)%wholeDay+1))
		}
	}
	return strings.Join(parts, ", ")
}

func clock(minutes int) string { return fmt.Sprintf("%02d.%02d", minutes/60, minutes%60) }

// Around reports whether it is open day and night.
func (h Hours) Around() bool {
	days := map[int]bool{}
	for _, o := range h {
		if o.From == 0 && o.To == wholeDay {
			days[o.Day] = true
		}
	}
	return len(days) == 7
}

// Line is a stretch of days with the same hours.
type Line struct{ Days, Hours string }

// Lines are the hours as they are shown: days that are alike together.
func (h Hours) Lines(l i18n.Lang) []Line {
	if h.Around() {
		return []Line{{text.EveryDay(l), text.DayAndNight(l)}}
	}
	var lines []Line
	for day := 1; day <= 7; {
		last, hours := day, h.Of(day)
		for last < 7 && h.Of(last+1) == hours {
			last++
		}
		name := DayName(l, day)
		if day == 1 && last == 7 {
			name = text.EveryDay(l)
		} else if last > day {
			name += "–" + i18n.Lower(DayName(l, last))
		}
		if hours == "" {
			hours = text.ClosedDay(l)
		}
		lines = append(lines, Line{name, hours})
		day = last + 1
	}
	return lines
}

// DayName is a day of the week in words, 1 for Monday.
func DayName(l i18n.Lang, day int) string {
	return []string{text.Monday(l), text.Tuesday(l), text.Wednesday(l), text.Thursday(l), text.Friday(l), text.Saturday(l), text.Sunday(l)}[day-1]
}

var stretch = regexp.MustCompile(`^(\d{1,2})(?:[.:](\d{2}))?-(\d{1,2})(?:[.:](\d{2}))?$`)

const mostStretches = 4 // of one day

// ParseHours reads what is written for one day, as in "10-14, 18.30-22". ok is
// false when it can't be understood. What ends before it begins ends the next day.
func ParseHours(day int, s string) (hours Hours, ok bool) {
	s = strings.NewReplacer("–", "-", "—", "-", " ", "", "kl.", "", "og", ",", ";", ",").Replace(strings.ToLower(s))
	if s == "" || s == "lukket" || s == "closed" {
		return nil, true
	}
	if slices.Contains([]string{"døgnåbent", "døgnetrundt", "heledøgnet"}, s) {
		return Hours{{day, 0, wholeDay}}, true
	}
	for part := range strings.SplitSeq(s, ",") {
		m := stretch.FindStringSubmatch(part)
		if m == nil || len(hours) == mostStretches {
			return nil, false
		}
		from, to := minutes(m[1], m[2]), minutes(m[3], m[4])
		if from < 0 || from >= wholeDay || to < 0 || from == to {
			return nil, false
		}
		if to < from {
			to += wholeDay
		}
		if len(hours) > 0 && hours[len(hours)-1].To > from {
			return nil, false // they overlap, or stand in another order
		}
		hours = append(hours, Open{day, from, to})
	}
	return hours, true
}

// minutes are those after midnight; under zero for a time that there isn't.
func minutes(hour, minute string) int {
	h, _ := strconv.Atoi(hour)   // digits
	m, _ := strconv.Atoi(minute) // digits, or nothing
	if h > 24 || m > 59 || h == 24 && m > 0 {
		return -1
	}
	return h*60 + m
}
