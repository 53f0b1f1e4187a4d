// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what making says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Orders: Bestillinger
func Orders(l i18n.Lang) string {
	if l == i18n.En {
		return "Orders"
	}
	return l.Mark("Bestillinger")
}

// OrdersLead: Dokumenter, der tager tid at lave. De ligger klar her i {n:int} dag, og kun du kan se dem. · Dokumenter, der tager tid at lave. De ligger klar her i {n:int} dage, og kun du kan se dem.
func OrdersLead(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Documents that take time to make. They lie ready here for " + i18n.Int(l, n) + " day, and only you can see them."
		}
		return "Documents that take time to make. They lie ready here for " + i18n.Int(l, n) + " days, and only you can see them."
	}
	if n == 1 {
		return l.Mark("Dokumenter, der tager tid at lave. De ligger klar her i " + i18n.Int(l, n) + " dag, og kun du kan se dem.")
	}
	return l.Mark("Dokumenter, der tager tid at lave. De ligger klar her i " + i18n.Int(l, n) + " dage, og kun du kan se dem.")
}

// None: Du har ikke bestilt noget
func None(l i18n.Lang) string {
	if l == i18n.En {
		return "You have ordered nothing"
	}
	return l.Mark("Du har ikke bestilt noget")
}

// NoneWhy: Når et dokument tager tid at lave, for eksempel et helt forløb samlet i ét dokument, bliver det lavet her, mens du går videre.
func NoneWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When a document takes time to make, such as a whole course in one document, it is made here while you go on."
	}
	return l.Mark("Når et dokument tager tid at lave, for eksempel et helt forløb samlet i ét dokument, bliver det lavet her, mens du går videre.")
}

// Document: Dokument
func Document(l i18n.Lang) string {
	if l == i18n.En {
		return "Document"
	}
	return l.Mark("Dokument")
}

// Ordered: Bestilt
func Ordered(l i18n.Lang) string {
	if l == i18n.En {
		return "Ordered"
	}
	return l.Mark("Bestilt")
}

// Status: Status
func Status(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// Waiting: Venter
func Waiting(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting"
	}
	return l.Mark("Venter")
}

// Making: Bliver lavet
func Making(l i18n.Lang) string {
	if l == i18n.En {
		return "Being made"
	}
	return l.Mark("Bliver lavet")
}

// Ready: Klar
func Ready(l i18n.Lang) string {
	if l == i18n.En {
		return "Ready"
	}
	return l.Mark("Klar")
}

// Failed: Kunne ikke laves
func Failed(l i18n.Lang) string {
	if l == i18n.En {
		return "Could not be made"
	}
	return l.Mark("Kunne ikke laves")
}

// WaitingLead: Dokumentet er bestilt og bliver lavet om lidt. Du kan gå videre imens: Det ligger klar her, når det er færdigt.
func WaitingLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is ordered and will be made shortly. You can go on meanwhile: it lies ready here when it is done."
	}
	return l.Mark("Dokumentet er bestilt og bliver lavet om lidt. Du kan gå videre imens: Det ligger klar her, når det er færdigt.")
}

// MakingLead: Dokumentet er ved at blive lavet. Du kan gå videre imens: Det ligger klar her, når det er færdigt.
func MakingLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is being made. You can go on meanwhile: it lies ready here when it is done."
	}
	return l.Mark("Dokumentet er ved at blive lavet. Du kan gå videre imens: Det ligger klar her, når det er færdigt.")
}

// ReadyLead: Dokumentet er klar. Det ligger her til og med {day:longdate}.
func ReadyLead(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The document is ready. It stays here through " + i18n.DateLong(l, day) + "."
	}
	return l.Mark("Dokumentet er klar. Det ligger her til og med " + i18n.DateLong(l, day) + ".")
}

// Percent: procent er færdigt
func Percent(l i18n.Lang) string {
	if l == i18n.En {
		return "per cent done"
	}
	return l.Mark("procent er færdigt")
}

// LookAgain: Se, om det er klar
func LookAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "See whether it is ready"
	}
	return l.Mark("Se, om det er klar")
}

// Fetch: Hent dokumentet
func Fetch(l i18n.Lang) string {
	if l == i18n.En {
		return "Get the document"
	}
	return l.Mark("Hent dokumentet")
}

// FailedLead: Dokumentet kunne ikke laves
func FailedLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The document could not be made"
	}
	return l.Mark("Dokumentet kunne ikke laves")
}

// Gone: Bestillingen findes ikke. Det, du bestiller, slettes efter {n:int} dag. · Bestillingen findes ikke. Det, du bestiller, slettes efter {n:int} dage.
func Gone(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "There is no such order. What you order is deleted after " + i18n.Int(l, n) + " day."
		}
		return "There is no such order. What you order is deleted after " + i18n.Int(l, n) + " days."
	}
	if n == 1 {
		return l.Mark("Bestillingen findes ikke. Det, du bestiller, slettes efter " + i18n.Int(l, n) + " dag.")
	}
	return l.Mark("Bestillingen findes ikke. Det, du bestiller, slettes efter " + i18n.Int(l, n) + " dage.")
}

// Many: Du har allerede {n:int} dokumenter på vej. Vent, til et af dem er klar, og prøv igen.
func Many(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "You have " + i18n.Int(l, n) + " documents on the way already. Wait until one of them is ready, and try again."
	}
	return l.Mark("Du har allerede " + i18n.Int(l, n) + " dokumenter på vej. Vent, til et af dem er klar, og prøv igen.")
}

// NoAccess: Du har ikke længere adgang til det, dokumentet skulle laves af.
func NoAccess(l i18n.Lang) string {
	if l == i18n.En {
		return "You no longer have access to what the document was to be made of."
	}
	return l.Mark("Du har ikke længere adgang til det, dokumentet skulle laves af.")
}

// Broken: Der skete en fejl hos os. Prøv at bestille dokumentet igen. Sker det igen, så sig det til dem, der driver Tovholder.
func Broken(l i18n.Lang) string {
	if l == i18n.En {
		return "Something went wrong on our side. Try to order the document again. If it happens again, tell those who run Tovholder."
	}
	return l.Mark("Der skete en fejl hos os. Prøv at bestille dokumentet igen. Sker det igen, så sig det til dem, der driver Tovholder.")
}

// ReadySubject: Dit dokument er klar
func ReadySubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Your document is ready"
	}
	return l.Mark("Dit dokument er klar")
}

// ReadyLetter: Kære {name}
//
// Det dokument, du bestilte i Tovholder, er klar. Du kan hente det her i {n:int} dage:
//
// {address}
//
// Venlig hilsen
// Tovholder
func ReadyLetter(l i18n.Lang, name string, n int, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThe document that you ordered in Tovholder is ready. You can get it here for " + i18n.Int(l, n) + " days:\n\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDet dokument, du bestilte i Tovholder, er klar. Du kan hente det her i " + i18n.Int(l, n) + " dage:\n\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// FailedSubject: Dit dokument kunne ikke laves
func FailedSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Your document could not be made"
	}
	return l.Mark("Dit dokument kunne ikke laves")
}

// FailedLetter: Kære {name}
//
// Det dokument, du bestilte i Tovholder, kunne ikke laves. Se hvorfor her:
//
// {address}
//
// Venlig hilsen
// Tovholder
func FailedLetter(l i18n.Lang, name string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThe document that you ordered in Tovholder could not be made. See why here:\n\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDet dokument, du bestilte i Tovholder, kunne ikke laves. Se hvorfor her:\n\n" + address + "\n\nVenlig hilsen\nTovholder")
}
