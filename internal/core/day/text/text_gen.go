// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what day says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// MyDay: Min dag
func MyDay(l i18n.Lang) string {
	if l == i18n.En {
		return "My day"
	}
	return l.Mark("Min dag")
}

// GoodMorning: Godmorgen, {name}
func GoodMorning(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Good morning, " + name
	}
	return l.Mark("Godmorgen, " + name)
}

// GoodDay: Goddag, {name}
func GoodDay(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Hello, " + name
	}
	return l.Mark("Goddag, " + name)
}

// GoodEvening: Godaften, {name}
func GoodEvening(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Good evening, " + name
	}
	return l.Mark("Godaften, " + name)
}

// Urgent: Haster
func Urgent(l i18n.Lang) string {
	if l == i18n.En {
		return "Urgent"
	}
	return l.Mark("Haster")
}

// Coming: De næste 30 dage
func Coming(l i18n.Lang) string {
	if l == i18n.En {
		return "The next 30 days"
	}
	return l.Mark("De næste 30 dage")
}

// Waiting: Andre venter på dig
func Waiting(l i18n.Lang) string {
	if l == i18n.En {
		return "Others are waiting for you"
	}
	return l.Mark("Andre venter på dig")
}

// Awaited: Du venter på andre
func Awaited(l i18n.Lang) string {
	if l == i18n.En {
		return "You are waiting for others"
	}
	return l.Mark("Du venter på andre")
}

// Follow: Det, du følger
func Follow(l i18n.Lang) string {
	if l == i18n.En {
		return "What you follow"
	}
	return l.Mark("Det, du følger")
}

// SeeAll: Se alle
func SeeAll(l i18n.Lang) string {
	if l == i18n.En {
		return "See all"
	}
	return l.Mark("Se alle")
}

// Calm: Der er ikke noget, der venter på dig lige nu
func Calm(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing is waiting for you right now"
	}
	return l.Mark("Der er ikke noget, der venter på dig lige nu")
}

// NextUp: Den næste aktivitet er {activity}, {where}, {day} ({relative}).
func NextUp(l i18n.Lang, activity string, where string, day string, relative string) string {
	if l == i18n.En {
		return "The next activity is " + activity + ", " + where + ", " + day + " (" + relative + ")."
	}
	return l.Mark("Den næste aktivitet er " + activity + ", " + where + ", " + day + " (" + relative + ").")
}

// DaysOver: {n:int} dag over · {n:int} dage over
func DaysOver(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day over"
		}
		return i18n.Int(l, n) + " days over"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over")
	}
	return l.Mark(i18n.Int(l, n) + " dage over")
}

// DaysBehind: {n:int} dag efter planen · {n:int} dage efter planen
func DaysBehind(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day behind plan"
		}
		return i18n.Int(l, n) + " days behind plan"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag efter planen")
	}
	return l.Mark(i18n.Int(l, n) + " dage efter planen")
}

// DaysAhead: {n:int} dag foran planen · {n:int} dage foran planen
func DaysAhead(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day ahead of plan"
		}
		return i18n.Int(l, n) + " days ahead of plan"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag foran planen")
	}
	return l.Mark(i18n.Int(l, n) + " dage foran planen")
}

// OnPlan: Følger planen
func OnPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "On plan"
	}
	return l.Mark("Følger planen")
}

// DayAndClock: {day} kl. {clock}
func DayAndClock(l i18n.Lang, day string, clock string) string {
	if l == i18n.En {
		return day + " at " + clock
	}
	return l.Mark(day + " kl. " + clock)
}

// Activities: aktiviteter
func Activities(l i18n.Lang) string {
	if l == i18n.En {
		return "activities"
	}
	return l.Mark("aktiviteter")
}

// Next: Næste: {activity}, {day} ({relative})
func Next(l i18n.Lang, activity string, day string, relative string) string {
	if l == i18n.En {
		return "Next: " + activity + ", " + day + " (" + relative + ")"
	}
	return l.Mark("Næste: " + activity + ", " + day + " (" + relative + ")")
}

// Welcome: Sammen om vejen ud af hjemløshed
func Welcome(l i18n.Lang) string {
	if l == i18n.En {
		return "Together on the way out of homelessness"
	}
	return l.Mark("Sammen om vejen ud af hjemløshed")
}

// WelcomeLead: Tovholder samler forløbene, så alle kan se, hvem der gør hvad, hvornår det sker, og om det hjælper.
func WelcomeLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder brings the courses together, so that everyone can see who does what, when it happens, and whether it helps."
	}
	return l.Mark("Tovholder samler forløbene, så alle kan se, hvem der gør hvad, hvornår det sker, og om det hjælper.")
}

// LogIn: Log ind
func LogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// PointCalendar: Kalenderen følger aftalerne
func PointCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "The calendar follows the agreements"
	}
	return l.Mark("Kalenderen følger aftalerne")
}

// PointCalendarMore: Flytter en dato sig, ser du først, hvad der flytter med, og hvad der bliver liggende.
func PointCalendarMore(l i18n.Lang) string {
	if l == i18n.En {
		return "When a date moves, you first see what moves with it and what stays."
	}
	return l.Mark("Flytter en dato sig, ser du først, hvad der flytter med, og hvad der bliver liggende.")
}

// PointDay: Din dag på én side
func PointDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Your day on one page"
	}
	return l.Mark("Din dag på én side")
}

// PointDayMore: Du ser det, der haster, det, der kommer, og det, andre venter på fra dig.
func PointDayMore(l i18n.Lang) string {
	if l == i18n.En {
		return "You see what is urgent, what is coming, and what others are waiting for from you."
	}
	return l.Mark("Du ser det, der haster, det, der kommer, og det, andre venter på fra dig.")
}

// PointTogether: Flere organisationer, ét forløb
func PointTogether(l i18n.Lang) string {
	if l == i18n.En {
		return "Several organisations, one course"
	}
	return l.Mark("Flere organisationer, ét forløb")
}

// PointTogetherMore: Kommuner, boformer, styrelser og frivillige kan se de forløb, de har en rolle i, og ikke andre.
func PointTogetherMore(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities, shelters, agencies and volunteers can see the courses that they have a role in, and no others."
	}
	return l.Mark("Kommuner, boformer, styrelser og frivillige kan se de forløb, de har en rolle i, og ikke andre.")
}
