// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what programme says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Days: {n:int} dag · {n:int} dage
func Days(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day"
		}
		return i18n.Int(l, n) + " days"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag")
	}
	return l.Mark(i18n.Int(l, n) + " dage")
}

// WorkingDays: {n:int} arbejdsdag · {n:int} arbejdsdage
func WorkingDays(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " working day"
		}
		return i18n.Int(l, n) + " working days"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " arbejdsdag")
	}
	return l.Mark(i18n.Int(l, n) + " arbejdsdage")
}

// Weeks: {n:int} uge · {n:int} uger
func Weeks(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " week"
		}
		return i18n.Int(l, n) + " weeks"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " uge")
	}
	return l.Mark(i18n.Int(l, n) + " uger")
}

// Months: {n:int} måned · {n:int} måneder
func Months(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " month"
		}
		return i18n.Int(l, n) + " months"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " måned")
	}
	return l.Mark(i18n.Int(l, n) + " måneder")
}

// Quarters: {n:int} kvartal · {n:int} kvartaler
func Quarters(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " quarter"
		}
		return i18n.Int(l, n) + " quarters"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " kvartal")
	}
	return l.Mark(i18n.Int(l, n) + " kvartaler")
}

// Years: {n:int} år · {n:int} år
func Years(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " year"
		}
		return i18n.Int(l, n) + " years"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " år")
	}
	return l.Mark(i18n.Int(l, n) + " år")
}

// Quoted: »{name}«
func Quoted(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "“" + name + "”"
	}
	return l.Mark("»" + name + "«")
}

// PartOf: del {part:int} af {name}
func PartOf(l i18n.Lang, part int, name string) string {
	if l == i18n.En {
		return "part " + i18n.Int(l, part) + " of " + name
	}
	return l.Mark("del " + i18n.Int(l, part) + " af " + name)
}

// AboutAfter: cirka {offset} efter {anchor} ({day:date})
func AboutAfter(l i18n.Lang, offset string, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "about " + offset + " after " + anchor + " (" + i18n.Date(l, day) + ")"
	}
	return l.Mark("cirka " + offset + " efter " + anchor + " (" + i18n.Date(l, day) + ")")
}

// AboutBefore: cirka {offset} før {anchor} ({day:date})
func AboutBefore(l i18n.Lang, offset string, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "about " + offset + " before " + anchor + " (" + i18n.Date(l, day) + ")"
	}
	return l.Mark("cirka " + offset + " før " + anchor + " (" + i18n.Date(l, day) + ")")
}

// ExactlyAfter: præcis {offset} efter {anchor} ({day:date})
func ExactlyAfter(l i18n.Lang, offset string, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "exactly " + offset + " after " + anchor + " (" + i18n.Date(l, day) + ")"
	}
	return l.Mark("præcis " + offset + " efter " + anchor + " (" + i18n.Date(l, day) + ")")
}

// ExactlyBefore: præcis {offset} før {anchor} ({day:date})
func ExactlyBefore(l i18n.Lang, offset string, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "exactly " + offset + " before " + anchor + " (" + i18n.Date(l, day) + ")"
	}
	return l.Mark("præcis " + offset + " før " + anchor + " (" + i18n.Date(l, day) + ")")
}

// SameDay: samme dag som {anchor} ({day:date})
func SameDay(l i18n.Lang, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "the same day as " + anchor + " (" + i18n.Date(l, day) + ")"
	}
	return l.Mark("samme dag som " + anchor + " (" + i18n.Date(l, day) + ")")
}

// RightAfter: lige efter {anchor} ({day:date}): {target} senere, højst {most}
func RightAfter(l i18n.Lang, anchor string, day calendar.Date, target string, most string) string {
	if l == i18n.En {
		return "right after " + anchor + " (" + i18n.Date(l, day) + "): " + target + " later, at most " + most
	}
	return l.Mark("lige efter " + anchor + " (" + i18n.Date(l, day) + "): " + target + " senere, højst " + most)
}

// WithinAfter: inden for {offset} efter {anchor} ({day:date}), altså senest {latest:date}
func WithinAfter(l i18n.Lang, offset string, anchor string, day calendar.Date, latest calendar.Date) string {
	if l == i18n.En {
		return "within " + offset + " of " + anchor + " (" + i18n.Date(l, day) + "), so at the latest on " + i18n.Date(l, latest)
	}
	return l.Mark("inden for " + offset + " efter " + anchor + " (" + i18n.Date(l, day) + "), altså senest " + i18n.Date(l, latest))
}

// WithinBefore: inden for {offset} før {anchor} ({day:date}), altså tidligst {earliest:date}
func WithinBefore(l i18n.Lang, offset string, anchor string, day calendar.Date, earliest calendar.Date) string {
	if l == i18n.En {
		return "within " + offset + " before " + anchor + " (" + i18n.Date(l, day) + "), so at the earliest on " + i18n.Date(l, earliest)
	}
	return l.Mark("inden for " + offset + " før " + anchor + " (" + i18n.Date(l, day) + "), altså tidligst " + i18n.Date(l, earliest))
}

// Recurring: nummer {number:int} i rækken, cirka {offset} efter {anchor} ({day:date})
func Recurring(l i18n.Lang, number int, offset string, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "number " + i18n.Int(l, number) + " in the row, about " + offset + " after " + anchor + " (" + i18n.Date(l, day) + ")"
	}
	return l.Mark("nummer " + i18n.Int(l, number) + " i rækken, cirka " + offset + " efter " + anchor + " (" + i18n.Date(l, day) + ")")
}

// AdHoc: efter behov, uden fast dato
func AdHoc(l i18n.Lang) string {
	if l == i18n.En {
		return "as needed, without a fixed date"
	}
	return l.Mark("efter behov, uden fast dato")
}

// Waiting: får en dato, når datoen for {anchor} kendes
func Waiting(l i18n.Lang, anchor string) string {
	if l == i18n.En {
		return "gets a date when the date of " + anchor + " is known"
	}
	return l.Mark("får en dato, når datoen for " + anchor + " kendes")
}

// MovedWeekday: {rule}; {day:date} er en {weekday}, så dagen er flyttet til {target:longdate}
func MovedWeekday(l i18n.Lang, rule string, day calendar.Date, weekday string, target calendar.Date) string {
	if l == i18n.En {
		return rule + "; " + i18n.Date(l, day) + " is a " + weekday + ", so the day is moved to " + i18n.DateLong(l, target)
	}
	return l.Mark(rule + "; " + i18n.Date(l, day) + " er en " + weekday + ", så dagen er flyttet til " + i18n.DateLong(l, target))
}

// MovedHoliday: {rule}; {day:date} er {holiday}, så dagen er flyttet til {target:longdate}
func MovedHoliday(l i18n.Lang, rule string, day calendar.Date, holiday string, target calendar.Date) string {
	if l == i18n.En {
		return rule + "; " + i18n.Date(l, day) + " is " + holiday + ", so the day is moved to " + i18n.DateLong(l, target)
	}
	return l.Mark(rule + "; " + i18n.Date(l, day) + " er " + holiday + ", så dagen er flyttet til " + i18n.DateLong(l, target))
}

// Fixed: Aftalt til {day:longdate}. Efter reglen: {rule}.
func Fixed(l i18n.Lang, day calendar.Date, rule string) string {
	if l == i18n.En {
		return "Agreed for " + i18n.DateLong(l, day) + ". By the rule: " + rule + "."
	}
	return l.Mark("Aftalt til " + i18n.DateLong(l, day) + ". Efter reglen: " + rule + ".")
}

// Done: Gennemført {day:longdate}. Efter reglen: {rule}.
func Done(l i18n.Lang, day calendar.Date, rule string) string {
	if l == i18n.En {
		return "Completed on " + i18n.DateLong(l, day) + ". By the rule: " + rule + "."
	}
	return l.Mark("Gennemført " + i18n.DateLong(l, day) + ". Efter reglen: " + rule + ".")
}

// DoneUndated: Gennemført. Efter reglen: {rule}.
func DoneUndated(l i18n.Lang, rule string) string {
	if l == i18n.En {
		return "Completed. By the rule: " + rule + "."
	}
	return l.Mark("Gennemført. Efter reglen: " + rule + ".")
}

// DaysBeforeWindow: Det er {n:int} dag før tidsrummet ({from:date} til {to:date}). · Det er {n:int} dage før tidsrummet ({from:date} til {to:date}).
func DaysBeforeWindow(l i18n.Lang, n int, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "That is " + i18n.Int(l, n) + " day before the window (" + i18n.Date(l, from) + " to " + i18n.Date(l, to) + ")."
		}
		return "That is " + i18n.Int(l, n) + " days before the window (" + i18n.Date(l, from) + " to " + i18n.Date(l, to) + ")."
	}
	if n == 1 {
		return l.Mark("Det er " + i18n.Int(l, n) + " dag før tidsrummet (" + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ").")
	}
	return l.Mark("Det er " + i18n.Int(l, n) + " dage før tidsrummet (" + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ").")
}

// DaysAfterWindow: Det er {n:int} dag efter tidsrummet ({from:date} til {to:date}). · Det er {n:int} dage efter tidsrummet ({from:date} til {to:date}).
func DaysAfterWindow(l i18n.Lang, n int, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "That is " + i18n.Int(l, n) + " day after the window (" + i18n.Date(l, from) + " to " + i18n.Date(l, to) + ")."
		}
		return "That is " + i18n.Int(l, n) + " days after the window (" + i18n.Date(l, from) + " to " + i18n.Date(l, to) + ")."
	}
	if n == 1 {
		return l.Mark("Det er " + i18n.Int(l, n) + " dag efter tidsrummet (" + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ").")
	}
	return l.Mark("Det er " + i18n.Int(l, n) + " dage efter tidsrummet (" + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ").")
}

// DaysBeforeDay: Det er {n:int} dag før den faste dag ({day:date}). · Det er {n:int} dage før den faste dag ({day:date}).
func DaysBeforeDay(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "That is " + i18n.Int(l, n) + " day before the set day (" + i18n.Date(l, day) + ")."
		}
		return "That is " + i18n.Int(l, n) + " days before the set day (" + i18n.Date(l, day) + ")."
	}
	if n == 1 {
		return l.Mark("Det er " + i18n.Int(l, n) + " dag før den faste dag (" + i18n.Date(l, day) + ").")
	}
	return l.Mark("Det er " + i18n.Int(l, n) + " dage før den faste dag (" + i18n.Date(l, day) + ").")
}

// DaysAfterDay: Det er {n:int} dag efter den faste dag ({day:date}). · Det er {n:int} dage efter den faste dag ({day:date}).
func DaysAfterDay(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "That is " + i18n.Int(l, n) + " day after the set day (" + i18n.Date(l, day) + ")."
		}
		return "That is " + i18n.Int(l, n) + " days after the set day (" + i18n.Date(l, day) + ")."
	}
	if n == 1 {
		return l.Mark("Det er " + i18n.Int(l, n) + " dag efter den faste dag (" + i18n.Date(l, day) + ").")
	}
	return l.Mark("Det er " + i18n.Int(l, n) + " dage efter den faste dag (" + i18n.Date(l, day) + ").")
}

// OnWeekday: Dagen er en {weekday}.
func OnWeekday(l i18n.Lang, weekday string) string {
	if l == i18n.En {
		return "The day is a " + weekday + "."
	}
	return l.Mark("Dagen er en " + weekday + ".")
}

// OnHoliday: Dagen er {holiday}.
func OnHoliday(l i18n.Lang, holiday string) string {
	if l == i18n.En {
		return "The day is " + holiday + "."
	}
	return l.Mark("Dagen er " + holiday + ".")
}

// Version: {name}, version {version:int}
func Version(l i18n.Lang, name string, version int) string {
	if l == i18n.En {
		return name + ", version " + i18n.Int(l, version)
	}
	return l.Mark(name + ", version " + i18n.Int(l, version))
}

// FormPhysical: fysisk
func FormPhysical(l i18n.Lang) string {
	if l == i18n.En {
		return "physical"
	}
	return l.Mark("fysisk")
}

// FormVirtual: virtuelt
func FormVirtual(l i18n.Lang) string {
	if l == i18n.En {
		return "virtual"
	}
	return l.Mark("virtuelt")
}

// FormHybrid: fysisk og virtuelt
func FormHybrid(l i18n.Lang) string {
	if l == i18n.En {
		return "physical and virtual"
	}
	return l.Mark("fysisk og virtuelt")
}

// FormWork: lokalt arbejde
func FormWork(l i18n.Lang) string {
	if l == i18n.En {
		return "local work"
	}
	return l.Mark("lokalt arbejde")
}

// FormCall: telefonsamtale
func FormCall(l i18n.Lang) string {
	if l == i18n.En {
		return "call"
	}
	return l.Mark("telefonsamtale")
}

// Undated: uden dato
func Undated(l i18n.Lang) string {
	if l == i18n.En {
		return "no date"
	}
	return l.Mark("uden dato")
}

// Provisional: foreløbig
func Provisional(l i18n.Lang) string {
	if l == i18n.En {
		return "provisional"
	}
	return l.Mark("foreløbig")
}

// Window: tidsrum {from:date} – {to:date}
func Window(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return "window " + i18n.Date(l, from) + " – " + i18n.Date(l, to)
	}
	return l.Mark("tidsrum " + i18n.Date(l, from) + " – " + i18n.Date(l, to))
}
