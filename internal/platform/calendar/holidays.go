package calendar

import "time"

// Calendar knows on which days Denmark works. The zero value keeps the public
// holidays only; [Danish] is the usual one.
type Calendar struct {
	ConstitutionDay bool // 5 June is closed
	ChristmasEve    bool // 24 December is closed
	NewYearsEve     bool // 31 December is closed
}

// Danish is the calendar of Danish public authorities: the public holidays,
// and Constitution Day, Christmas Eve and New Year's Eve closed as well.
func Danish() Calendar {
	return Calendar{ConstitutionDay: true, ChristmasEve: true, NewYearsEve: true}
}

// Name is the name of a day in both languages. It converts to an i18n.Text
// (that package knows this one, so it can't be used here).
type Name struct{ Da, En string }

// Holiday is a closed day and why it is one.
type Holiday struct {
	Date    Date
	Name    Name // "skærtorsdag", "Maundy Thursday"; the weekday for a plain weekend
	Weekend bool // closed only because it is a Saturday or a Sunday
}

// IsWorkingDay reports whether d is neither a Saturday, a Sunday, a public
// holiday nor closed by a setting.
func (c Calendar) IsWorkingDay(d Date) bool {
	if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
		return false
	}
	_, closed := c.holiday(d)
	return !closed
}

// Closed tells whether and why no work is done on d. A holiday in a weekend
// gives its own name.
func (c Calendar) Closed(d Date) (Holiday, bool) {
	if d.IsZero() {
		return Holiday{}, false
	}
	if name, ok := c.holiday(d); ok {
		return Holiday{Date: d, Name: name}, true
	}
	switch d.Weekday() {
	case time.Saturday:
		return Holiday{Date: d, Name: Name{"lørdag", "Saturday"}, Weekend: true}, true
	case time.Sunday:
		return Holiday{Date: d, Name: Name{"søndag", "Sunday"}, Weekend: true}, true
	}
	return Holiday{}, false
}

// Holidays lists the closed days of a year in order, plain weekends left out.
func (c Calendar) Holidays(year int) []Holiday {
	var all []Holiday
	for d := NewDate(year, time.January, 1); d.Year() == year; d = d.AddDays(1) {
		if name, ok := c.holiday(d); ok {
			all = append(all, Holiday{Date: d, Name: name})
		}
	}
	return all
}

// AddWorkingDays is the n-th working day after d, or before it when n is
// negative; d itself when n is 0, be it closed or not.
func (c Calendar) AddWorkingDays(d Date, n int) Date {
	if d.IsZero() {
		return d
	}
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		if d = d.AddDays(step); c.IsWorkingDay(d) {
			n--
		}
	}
	return d
}

// Nearest is the working day nearest to d that lies from earliest to latest,
// the later one when two are as near. A bound that is no date does not bind.
// It is no date when there is no such day.
func (c Calendar) Nearest(d, earliest, latest Date) Date {
	fits := func(e Date) bool {
		return (earliest.IsZero() || !e.Before(earliest)) && (latest.IsZero() || !e.After(latest)) && c.IsWorkingDay(e)
	}
	if d.IsZero() {
		return d
	}
	reach := longestClosure
	if !earliest.IsZero() {
		reach = max(reach, earliest.Sub(d)+longestClosure)
	}
	if !latest.IsZero() {
		reach = max(reach, d.Sub(latest)+longestClosure)
	}
	for away := 0; away <= reach; away++ {
		if later := d.AddDays(away); fits(later) {
			return later
		}
		if earlier := d.AddDays(-away); fits(earlier) {
			return earlier
		}
	}
	return Date{}
}

// longestClosure is more days than are ever closed in a row.
const longestClosure = 14

// Easter is Easter Sunday of a year (the anonymous Gregorian method).
func Easter(year int) Date {
	a := year % 19
	b, c := year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return NewDate(year, time.Month(n/31), n%31+1)
}

// holiday names the public holiday, or day closed by a setting, that d is.
// It is quick enough (some 50 ns) that no list of a year has to be kept.
func (c Calendar) holiday(d Date) (Name, bool) {
	year, month, day := d.Civil()
	switch {
	case month == time.January && day == 1:
		return Name{"nytårsdag", "New Year’s Day"}, true
	case month == time.June && day == 5 && c.ConstitutionDay:
		return Name{"grundlovsdag", "Constitution Day"}, true
	case month == time.December && day == 24 && c.ChristmasEve:
		return Name{"juleaftensdag", "Christmas Eve"}, true
	case month == time.December && day == 25:
		return Name{"juledag", "Christmas Day"}, true
	case month == time.December && day == 26:
		return Name{"2. juledag", "Boxing Day"}, true
	case month == time.December && day == 31 && c.NewYearsEve:
		return Name{"nytårsaftensdag", "New Year’s Eve"}, true
	case month < time.March || month > time.June:
		return Name{}, false
	}
	switch d.Sub(Easter(year)) {
	case -3:
		return Name{"skærtorsdag", "Maundy Thursday"}, true
	case -2:
		return Name{"langfredag", "Good Friday"}, true
	case 0:
		return Name{"påskedag", "Easter Sunday"}, true
	case 1:
		return Name{"2. påskedag", "Easter Monday"}, true
	case 26:
		if year <= 2023 { // abolished by law from 2024
			return Name{"store bededag", "Great Prayer Day"}, true
		}
	case 39:
		return Name{"Kristi himmelfartsdag", "Ascension Day"}, true
	case 49:
		return Name{"pinsedag", "Whit Sunday"}, true
	case 50:
		return Name{"2. pinsedag", "Whit Monday"}, true
	}
	return Name{}, false
}
