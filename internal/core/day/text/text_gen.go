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

// Calm: Der er ikke noget, der venter på dig lige nu.
func Calm(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing is waiting for you right now."
	}
	return l.Mark("Der er ikke noget, der venter på dig lige nu.")
}

// NextUp: Det næste er {activity} i {where} {day} ({relative}).
func NextUp(l i18n.Lang, activity string, where string, day string, relative string) string {
	if l == i18n.En {
		return "Next is " + activity + " in " + where + " on " + day + " (" + relative + ")."
	}
	return l.Mark("Det næste er " + activity + " i " + where + " " + day + " (" + relative + ").")
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

// WelcomeLead: Tovholder samler forløb, netværk og samarbejde om udsatte voksne og børn: hvem gør hvad, hvornår, og om det hjælper.
func WelcomeLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder brings together courses, networks and cooperation for vulnerable adults and children: who does what, when, and whether it helps."
	}
	return l.Mark("Tovholder samler forløb, netværk og samarbejde om udsatte voksne og børn: hvem gør hvad, hvornår, og om det hjælper.")
}

// LogIn: Log ind
func LogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// PointCalendar: Kalenderen følger af aftalerne
func PointCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "The calendar follows from what is agreed"
	}
	return l.Mark("Kalenderen følger af aftalerne")
}

// PointCalendarMore: Når en dato flytter sig, viser Tovholder, hvad der flytter med, og hvad der bliver liggende, før noget ændres.
func PointCalendarMore(l i18n.Lang) string {
	if l == i18n.En {
		return "When a date moves, Tovholder shows what moves with it and what stays, before anything is changed."
	}
	return l.Mark("Når en dato flytter sig, viser Tovholder, hvad der flytter med, og hvad der bliver liggende, før noget ændres.")
}

// PointDay: Din dag på én side
func PointDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Your day on one page"
	}
	return l.Mark("Din dag på én side")
}

// PointDayMore: Det, der haster, det, der kommer, og det, andre venter på fra dig.
func PointDayMore(l i18n.Lang) string {
	if l == i18n.En {
		return "What is urgent, what is coming, and what others are waiting for from you."
	}
	return l.Mark("Det, der haster, det, der kommer, og det, andre venter på fra dig.")
}

// PointTogether: Flere organisationer, ét forløb
func PointTogether(l i18n.Lang) string {
	if l == i18n.En {
		return "Several organisations, one course"
	}
	return l.Mark("Flere organisationer, ét forløb")
}

// PointTogetherMore: Kommuner, boformer, styrelser og frivillige ser det, de har en rolle i, og ikke andet.
func PointTogetherMore(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities, shelters, agencies and volunteers see what they have a role in, and nothing else."
	}
	return l.Mark("Kommuner, boformer, styrelser og frivillige ser det, de har en rolle i, og ikke andet.")
}
