// Package calendar is the Danish calendar: days without a clock, the clock
// of Copenhagen, public holidays and working days, and arithmetic in days,
// weeks and months. Everything in it is a pure function.
package calendar

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"
	_ "time/tzdata" // the program must know Danish time on a machine without zone files
)

// Date is a day of the Gregorian calendar, without a clock. The zero value is
// no date. Dates are compared with ==.
type Date struct {
	// n counts the days from 1 January of the year 1, which is number 1.
	n int32
}

// unixDay is the number of 1 January 1970.
const unixDay = 719163

// NewDate is the given day. As with [time.Date], a day outside the month
// counts on into the next one or back into the one before.
func NewDate(year int, month time.Month, day int) Date {
	m := int(month) - 1
	year += m / 12
	if m %= 12; m < 0 {
		m += 12
		year--
	}
	// Counting years from March puts the leap day last (Howard Hinnant's
	// days_from_civil).
	m -= 2
	if m < 0 {
		m += 12
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*m+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Date{int32(era*146097 + dayOfEra - 719468 + unixDay)}
}

// Parse reads a date written YYYY-MM-DD. A day that does not exist, such as
// 30 February, is an error.
func Parse(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		if dateForm(s) {
			return Date{}, fmt.Errorf("there is no day %s", s)
		}
		return Date{}, fmt.Errorf("%q is not a date written YYYY-MM-DD", s)
	}
	if t.Year() == 0 {
		return Date{}, fmt.Errorf("%q has no year", s)
	}
	return NewDate(t.Date()), nil
}

// dateForm reports whether s is written YYYY-MM-DD, be there such a day or not.
func dateForm(s string) bool {
	if len(s) != 10 {
		return false
	}
	for i, c := range []byte(s) {
		if digit := c >= '0' && c <= '9'; digit == (i == 4 || i == 7) || !digit && c != '-' {
			return false
		}
	}
	return true
}

// Of is the day that it is in Denmark at the instant t; no date when t is the
// zero time.
func Of(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	return NewDate(t.In(copenhagen).Date())
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d.n == 0 }

// Civil gives the year, month and day of the month; all zero for no date.
func (d Date) Civil() (year int, month time.Month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	z := int(d.n) - unixDay + 719468
	era := floorDiv(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	year = yearOfEra + era*400
	if m += 3; m > 12 {
		m -= 12
		year++
	}
	return year, time.Month(m), day
}

// Year is the year of the date.
func (d Date) Year() int { y, _, _ := d.Civil(); return y }

// Month is the month of the date.
func (d Date) Month() time.Month { _, m, _ := d.Civil(); return m }

// Day is the day of the month.
func (d Date) Day() int { _, _, day := d.Civil(); return day }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return time.Weekday((d.n%7 + 7) % 7) }

// ISOWeek is the week number, as it is used in Denmark, and the year that the
// week belongs to. Weeks begin on Monday.
func (d Date) ISOWeek() (year, week int) {
	thursday := d.Monday().AddDays(3)
	year = thursday.Year()
	return year, thursday.Sub(NewDate(year, time.January, 1))/7 + 1
}

// Monday is the first day of the date's week.
func (d Date) Monday() Date { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }

// AddDays is the day n days later, or earlier when n is negative. No date
// stays no date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	return Date{d.n + int32(n)}
}

// AddMonths is the same day n months later, or earlier when n is negative;
// the last of that month where it has no such day: 31 August + 6 months is
// 28 or 29 February.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return d
	}
	y, m, day := d.Civil()
	first := NewDate(y, m+time.Month(n), 1)
	fy, fm, _ := first.Civil()
	return first.AddDays(min(day, DaysIn(fy, fm)) - 1)
}

// Sub is the number of days from e to d: positive when d is the later.
func (d Date) Sub(e Date) int { return int(d.n) - int(e.n) }

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.n > e.n }

// Compare is -1, 0 or 1 as d is earlier than, the same as or later than e.
// No date comes before every date.
func (d Date) Compare(e Date) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Within reports whether d is from first to last, both included.
func (d Date) Within(first, last Date) bool { return !d.Before(first) && !d.After(last) }

// String writes the date YYYY-MM-DD; no date is the empty string.
func (d Date) String() string {
	b, _ := d.AppendText(nil)
	return string(b)
}

// AppendText appends the date as String writes it.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	y, m, day := d.Civil()
	if y >= 0 && y <= 9999 {
		return append(b,
			byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
			byte('0'+int(m)/10), byte('0'+int(m)%10), '-',
			byte('0'+day/10), byte('0'+day%10)), nil
	}
	return fmt.Appendf(b, "%04d-%02d-%02d", y, int(m), day), nil
}

// MarshalText writes the date as String does.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = Parse(string(b))
	return err
}

// MarshalJSON writes a string, or null for no date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalJSON reads a string; null and the empty string are no date.
func (d *Date) UnmarshalJSON(b []byte) error {
	var s *string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("a date is a string written YYYY-MM-DD: %w", err)
	}
	if s == nil {
		*d = Date{}
		return nil
	}
	return d.UnmarshalText([]byte(*s))
}

// Value stores the date as text, and no date as NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads what Value stores; the empty string is no date as well.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		*d = NewDate(v.Date())
		return nil
	}
	return fmt.Errorf("a date can't be read from a %T", src)
}

// DaysIn is the number of days in a month.
func DaysIn(year int, month time.Month) int {
	return NewDate(year, month+1, 1).Sub(NewDate(year, month, 1))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
