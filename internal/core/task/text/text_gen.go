// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what task says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Nobody: Ingen endnu
func Nobody(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody yet"
	}
	return l.Mark("Ingen endnu")
}

// TextMissing: Skriv, hvad der skal gøres.
func TextMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is to be done."
	}
	return l.Mark("Skriv, hvad der skal gøres.")
}

// TooLong: Skriv højst {most} tegn.
func TooLong(l i18n.Lang, most string) string {
	if l == i18n.En {
		return "Write at most " + most + " characters."
	}
	return l.Mark("Skriv højst " + most + " tegn.")
}

// WhoMissing: Vælg, hvem der skal gøre det, blandt dem, der er med.
func WhoMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who is to do it among those who take part."
	}
	return l.Mark("Vælg, hvem der skal gøre det, blandt dem, der er med.")
}

// DueMissing: Skriv en dato, der findes, eller lad feltet stå tomt.
func DueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date that exists, or leave the field empty."
	}
	return l.Mark("Skriv en dato, der findes, eller lad feltet stå tomt.")
}

// NoSuchTask: Opgaven findes ikke, eller du har ikke adgang til den.
func NoSuchTask(l i18n.Lang) string {
	if l == i18n.En {
		return "The task doesn’t exist, or you have no access to it."
	}
	return l.Mark("Opgaven findes ikke, eller du har ikke adgang til den.")
}

// Stale: En anden har ændret opgaven, siden du åbnede den.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the task since you opened it."
	}
	return l.Mark("En anden har ændret opgaven, siden du åbnede den.")
}

// IsDone: Opgaven er udført. Åbn den igen, hvis den skal ændres.
func IsDone(l i18n.Lang) string {
	if l == i18n.En {
		return "The task is done. Reopen it if it is to be changed."
	}
	return l.Mark("Opgaven er udført. Åbn den igen, hvis den skal ændres.")
}

// IsDropped: Opgaven er opgivet. Åbn den igen, hvis den skal ændres.
func IsDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has been dropped. Reopen it if it is to be changed."
	}
	return l.Mark("Opgaven er opgivet. Åbn den igen, hvis den skal ændres.")
}

// ReasonMissing: Skriv, hvorfor fristen flyttes.
func ReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the due date is moved."
	}
	return l.Mark("Skriv, hvorfor fristen flyttes.")
}

// HandReasonMissing: Skriv, hvorfor opgaven gives videre.
func HandReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the task is handed over."
	}
	return l.Mark("Skriv, hvorfor opgaven gives videre.")
}

// DropReasonMissing: Skriv, hvorfor opgaven ikke skal udføres.
func DropReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the task is not to be done."
	}
	return l.Mark("Skriv, hvorfor opgaven ikke skal udføres.")
}

// HasItAlready: {who} har opgaven i forvejen. Vælg en anden.
func HasItAlready(l i18n.Lang, who string) string {
	if l == i18n.En {
		return who + " has the task already. Choose somebody else."
	}
	return l.Mark(who + " har opgaven i forvejen. Vælg en anden.")
}

// WhoCan: Opgaven kan ændres af {who} og af dem, der leder: {leaders}.
func WhoCan(l i18n.Lang, who string, leaders string) string {
	if l == i18n.En {
		return "The task can be changed by " + who + " and by those who lead: " + leaders + "."
	}
	return l.Mark("Opgaven kan ændres af " + who + " og af dem, der leder: " + leaders + ".")
}

// NoDate: ingen frist
func NoDate(l i18n.Lang) string {
	if l == i18n.En {
		return "no due date"
	}
	return l.Mark("ingen frist")
}

// PastMade: Opgaven »{task}« blev aftalt
func PastMade(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was agreed"
	}
	return l.Mark("Opgaven »" + task + "« blev aftalt")
}

// PastWorded: Opgaven »{task}« blev skrevet om
func PastWorded(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was reworded"
	}
	return l.Mark("Opgaven »" + task + "« blev skrevet om")
}

// PastMoved: Fristen for »{task}« blev flyttet
func PastMoved(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The due date of “" + task + "” was moved"
	}
	return l.Mark("Fristen for »" + task + "« blev flyttet")
}

// PastHanded: Opgaven »{task}« blev givet videre
func PastHanded(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was handed over"
	}
	return l.Mark("Opgaven »" + task + "« blev givet videre")
}

// PastDone: Opgaven »{task}« blev udført
func PastDone(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was done"
	}
	return l.Mark("Opgaven »" + task + "« blev udført")
}

// PastDropped: Opgaven »{task}« blev opgivet
func PastDropped(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was dropped"
	}
	return l.Mark("Opgaven »" + task + "« blev opgivet")
}

// PastReopened: Opgaven »{task}« blev åbnet igen
func PastReopened(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was reopened"
	}
	return l.Mark("Opgaven »" + task + "« blev åbnet igen")
}

// ActDone: Udført
func ActDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Udført")
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// HasIt: {who} har opgaven
func HasIt(l i18n.Lang, who string) string {
	if l == i18n.En {
		return who + " has the task"
	}
	return l.Mark(who + " har opgaven")
}

// WithoutDue: Opgaven har ingen frist.
func WithoutDue(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has no due date."
	}
	return l.Mark("Opgaven har ingen frist.")
}

// DueOn: Frist {day:longdate}
func DueOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Due " + i18n.DateLong(l, day)
	}
	return l.Mark("Frist " + i18n.DateLong(l, day))
}

// DaysOver: {n:int} dag over fristen · {n:int} dage over fristen
func DaysOver(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day overdue"
		}
		return i18n.Int(l, n) + " days overdue"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over fristen")
	}
	return l.Mark(i18n.Int(l, n) + " dage over fristen")
}

// HandedSubject: Du har fået en opgave i {subject}
func HandedSubject(l i18n.Lang, subject string) string {
	if l == i18n.En {
		return "You have been given a task in " + subject
	}
	return l.Mark("Du har fået en opgave i " + subject)
}

// HandedMail: Hej {name}
//
// {by} har givet dig en opgave i {subject}. {due}
//
// Se opgaven:
// {address}
//
// Venlig hilsen
// Tovholder
func HandedMail(l i18n.Lang, name string, by string, subject string, due string, address string) string {
	if l == i18n.En {
		return "Hello " + name + "\n\n" + by + " has given you a task in " + subject + ". " + due + "\n\nSee the task:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Hej " + name + "\n\n" + by + " har givet dig en opgave i " + subject + ". " + due + "\n\nSe opgaven:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// RemindSubject: En opgave venter på dig · {n:int} opgaver venter på dig
func RemindSubject(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "A task is waiting for you"
		}
		return i18n.Int(l, n) + " tasks are waiting for you"
	}
	if n == 1 {
		return l.Mark("En opgave venter på dig")
	}
	return l.Mark(i18n.Int(l, n) + " opgaver venter på dig")
}

// RemindLine: {subject}: {when}
// {address}
func RemindLine(l i18n.Lang, subject string, when string, address string) string {
	if l == i18n.En {
		return subject + ": " + when + "\n" + address
	}
	return l.Mark(subject + ": " + when + "\n" + address)
}

// RemindMail: Hej {name}
//
// Disse opgaver skal snart være udført eller er over fristen:
//
// {lines}
//
// Alle dine opgaver:
// {address}
//
// Når en opgave er udført, flyttet eller givet videre, får du ikke flere breve om den. Ellers minder vi om den igen efter en uge.
//
// Venlig hilsen
// Tovholder
func RemindMail(l i18n.Lang, name string, lines string, address string) string {
	if l == i18n.En {
		return "Hello " + name + "\n\nThese tasks are due soon or overdue:\n\n" + lines + "\n\nAll your tasks:\n" + address + "\n\nOnce a task is done, moved or handed over, you get no more letters about it. Otherwise we remind you again after a week.\n\nKind regards\nTovholder"
	}
	return l.Mark("Hej " + name + "\n\nDisse opgaver skal snart være udført eller er over fristen:\n\n" + lines + "\n\nAlle dine opgaver:\n" + address + "\n\nNår en opgave er udført, flyttet eller givet videre, får du ikke flere breve om den. Ellers minder vi om den igen efter en uge.\n\nVenlig hilsen\nTovholder")
}
