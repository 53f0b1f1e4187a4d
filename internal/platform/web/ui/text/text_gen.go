// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what ui says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Product: Tovholder
func Product(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder"
	}
	return l.Mark("Tovholder")
}

// ProductLine: Fælles overblik over forløb, møder og aftaler i arbejdet mod hjemløshed.
func ProductLine(l i18n.Lang) string {
	if l == i18n.En {
		return "A shared view of courses, meetings and agreements in the work against homelessness."
	}
	return l.Mark("Fælles overblik over forløb, møder og aftaler i arbejdet mod hjemløshed.")
}

// ToFront: Tovholder, til forsiden
func ToFront(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder, to the front page"
	}
	return l.Mark("Tovholder, til forsiden")
}

// Title: {title} – Tovholder
func Title(l i18n.Lang, title string) string {
	if l == i18n.En {
		return title + " – Tovholder"
	}
	return l.Mark(title + " – Tovholder")
}

// TitleError: Fejl: {title} – Tovholder
func TitleError(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Error: " + title + " – Tovholder"
	}
	return l.Mark("Fejl: " + title + " – Tovholder")
}

// Skip: Gå til sidens indhold
func Skip(l i18n.Lang) string {
	if l == i18n.En {
		return "Skip to the content of the page"
	}
	return l.Mark("Gå til sidens indhold")
}

// MainMenu: Hovedmenu
func MainMenu(l i18n.Lang) string {
	if l == i18n.En {
		return "Main menu"
	}
	return l.Mark("Hovedmenu")
}

// Menu: Menu
func Menu(l i18n.Lang) string {
	if l == i18n.En {
		return "Menu"
	}
	return l.Mark("Menu")
}

// YouAreHere: Du er her
func YouAreHere(l i18n.Lang) string {
	if l == i18n.En {
		return "You are here"
	}
	return l.Mark("Du er her")
}

// Waiting: 1 venter · {n:int} venter
func Waiting(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "1 waiting"
		}
		return i18n.Int(l, n) + " waiting"
	}
	if n == 1 {
		return l.Mark("1 venter")
	}
	return l.Mark(i18n.Int(l, n) + " venter")
}

// LogIn: Log ind
func LogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// LogOut: Log ud
func LogOut(l i18n.Lang) string {
	if l == i18n.En {
		return "Log out"
	}
	return l.Mark("Log ud")
}

// OtherLanguage: English
func OtherLanguage(l i18n.Lang) string {
	if l == i18n.En {
		return "Dansk"
	}
	return l.Mark("English")
}

// CheckDocument: Kontrollér et dokument
func CheckDocument(l i18n.Lang) string {
	if l == i18n.En {
		return "Check a document"
	}
	return l.Mark("Kontrollér et dokument")
}

// Accessibility: Tilgængelighed
func Accessibility(l i18n.Lang) string {
	if l == i18n.En {
		return "Accessibility"
	}
	return l.Mark("Tilgængelighed")
}

// Privacy: Privatliv
func Privacy(l i18n.Lang) string {
	if l == i18n.En {
		return "Privacy"
	}
	return l.Mark("Privatliv")
}

// Licences: Licenser
func Licences(l i18n.Lang) string {
	if l == i18n.En {
		return "Licences"
	}
	return l.Mark("Licenser")
}

// FooterLabel: Om Tovholder
func FooterLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "About Tovholder"
	}
	return l.Mark("Om Tovholder")
}

// Optional: (frivilligt)
func Optional(l i18n.Lang) string {
	if l == i18n.En {
		return "(optional)"
	}
	return l.Mark("(frivilligt)")
}

// ErrorPrefix: Fejl:
func ErrorPrefix(l i18n.Lang) string {
	if l == i18n.En {
		return "Error:"
	}
	return l.Mark("Fejl:")
}

// ErrorSummary: Ret denne fejl · Ret disse {n:int} fejl
func ErrorSummary(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Correct this error"
		}
		return "Correct these " + i18n.Int(l, n) + " errors"
	}
	if n == 1 {
		return l.Mark("Ret denne fejl")
	}
	return l.Mark("Ret disse " + i18n.Int(l, n) + " fejl")
}

// Day: Dag
func Day(l i18n.Lang) string {
	if l == i18n.En {
		return "Day"
	}
	return l.Mark("Dag")
}

// Month: Måned
func Month(l i18n.Lang) string {
	if l == i18n.En {
		return "Month"
	}
	return l.Mark("Måned")
}

// Year: År
func Year(l i18n.Lang) string {
	if l == i18n.En {
		return "Year"
	}
	return l.Mark("År")
}

// Choose: Vælg
func Choose(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose"
	}
	return l.Mark("Vælg")
}

// Length: # tegn
func Length(l i18n.Lang) string {
	if l == i18n.En {
		return "# characters"
	}
	return l.Mark("# tegn")
}

// LengthAdvice: Skriv gerne mellem {from:int} og {to:int} tegn. Det er et råd, ikke en grænse.
func LengthAdvice(l i18n.Lang, from int, to int) string {
	if l == i18n.En {
		return "Preferably between " + i18n.Int(l, from) + " and " + i18n.Int(l, to) + " characters. This is advice, not a limit."
	}
	return l.Mark("Skriv gerne mellem " + i18n.Int(l, from) + " og " + i18n.Int(l, to) + " tegn. Det er et råd, ikke en grænse.")
}

// AlertInfo: Information
func AlertInfo(l i18n.Lang) string {
	if l == i18n.En {
		return "Information"
	}
	return l.Mark("Information")
}

// AlertSuccess: Gennemført
func AlertSuccess(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Gennemført")
}

// AlertWarning: Advarsel
func AlertWarning(l i18n.Lang) string {
	if l == i18n.En {
		return "Warning"
	}
	return l.Mark("Advarsel")
}

// AlertError: Fejl
func AlertError(l i18n.Lang) string {
	if l == i18n.En {
		return "Error"
	}
	return l.Mark("Fejl")
}

// SortAscending: Sortér stigende efter {column}
func SortAscending(l i18n.Lang, column string) string {
	if l == i18n.En {
		return "Sort by " + column + ", ascending"
	}
	return l.Mark("Sortér stigende efter " + column)
}

// SortDescending: Sortér faldende efter {column}
func SortDescending(l i18n.Lang, column string) string {
	if l == i18n.En {
		return "Sort by " + column + ", descending"
	}
	return l.Mark("Sortér faldende efter " + column)
}

// PreviousPage: Forrige
func PreviousPage(l i18n.Lang) string {
	if l == i18n.En {
		return "Previous"
	}
	return l.Mark("Forrige")
}

// NextPage: Næste
func NextPage(l i18n.Lang) string {
	if l == i18n.En {
		return "Next"
	}
	return l.Mark("Næste")
}

// Paging: Sider
func Paging(l i18n.Lang) string {
	if l == i18n.En {
		return "Pages"
	}
	return l.Mark("Sider")
}

// Change: Ret
func Change(l i18n.Lang) string {
	if l == i18n.En {
		return "Change"
	}
	return l.Mark("Ret")
}

// Back: Tilbage
func Back(l i18n.Lang) string {
	if l == i18n.En {
		return "Back"
	}
	return l.Mark("Tilbage")
}

// Undo: Fortryd
func Undo(l i18n.Lang) string {
	if l == i18n.En {
		return "Undo"
	}
	return l.Mark("Fortryd")
}

// Step: Trin {n:int} af {of:int}
func Step(l i18n.Lang, n int, of int) string {
	if l == i18n.En {
		return "Step " + i18n.Int(l, n) + " of " + i18n.Int(l, of)
	}
	return l.Mark("Trin " + i18n.Int(l, n) + " af " + i18n.Int(l, of))
}

// Progress: {done:int} af {total:int}
func Progress(l i18n.Lang, done int, total int) string {
	if l == i18n.En {
		return i18n.Int(l, done) + " of " + i18n.Int(l, total)
	}
	return l.Mark(i18n.Int(l, done) + " af " + i18n.Int(l, total))
}

// Print: Udskriv
func Print(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// TimelineToday: I dag
func TimelineToday(l i18n.Lang) string {
	if l == i18n.En {
		return "Today"
	}
	return l.Mark("I dag")
}

// TimelineAbout: 1 aktivitet fra {from:date} til {to:date}. · {n:int} aktiviteter fra {from:date} til {to:date}.
func TimelineAbout(l i18n.Lang, n int, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "1 activity from " + i18n.Date(l, from) + " to " + i18n.Date(l, to) + "."
		}
		return i18n.Int(l, n) + " activities from " + i18n.Date(l, from) + " to " + i18n.Date(l, to) + "."
	}
	if n == 1 {
		return l.Mark("1 aktivitet fra " + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ".")
	}
	return l.Mark(i18n.Int(l, n) + " aktiviteter fra " + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ".")
}

// TimelineNext: Næste: {name}
func TimelineNext(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Next: " + name
	}
	return l.Mark("Næste: " + name)
}

// TimelineAssumed: antaget navn
func TimelineAssumed(l i18n.Lang) string {
	if l == i18n.En {
		return "assumed name"
	}
	return l.Mark("antaget navn")
}

// TimelineNoDate: aftales undervejs
func TimelineNoDate(l i18n.Lang) string {
	if l == i18n.En {
		return "agreed along the way"
	}
	return l.Mark("aftales undervejs")
}

// StateDone: Gennemført
func StateDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed"
	}
	return l.Mark("Gennemført")
}

// StateFixed: Aftalt
func StateFixed(l i18n.Lang) string {
	if l == i18n.En {
		return "Agreed"
	}
	return l.Mark("Aftalt")
}

// StateProposed: Foreslået
func StateProposed(l i18n.Lang) string {
	if l == i18n.En {
		return "Proposed"
	}
	return l.Mark("Foreslået")
}

// StateProvisional: Foreløbig
func StateProvisional(l i18n.Lang) string {
	if l == i18n.En {
		return "Provisional"
	}
	return l.Mark("Foreløbig")
}

// StateLate: Forsinket
func StateLate(l i18n.Lang) string {
	if l == i18n.En {
		return "Late"
	}
	return l.Mark("Forsinket")
}

// Dot: {name}, {day:longdate}, {state}
func Dot(l i18n.Lang, name string, day calendar.Date, state string) string {
	if l == i18n.En {
		return name + ", " + i18n.DateLong(l, day) + ", " + state
	}
	return l.Mark(name + ", " + i18n.DateLong(l, day) + ", " + state)
}

// BothTitle: En anden har ændret det, mens du skrev
func BothTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Someone else changed it while you were writing"
	}
	return l.Mark("En anden har ændret det, mens du skrev")
}

// BothLead: Intet er gået tabt. Her er det, der er gemt nu, ved siden af det, du skrev. Vælg, hvad der skal gælde.
func BothLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing is lost. Here is what is saved now beside what you wrote. Choose which should apply."
	}
	return l.Mark("Intet er gået tabt. Her er det, der er gemt nu, ved siden af det, du skrev. Vælg, hvad der skal gælde.")
}

// BothNow: Det, der er gemt nu
func BothNow(l i18n.Lang) string {
	if l == i18n.En {
		return "What is saved now"
	}
	return l.Mark("Det, der er gemt nu")
}

// BothYours: Det, du skrev
func BothYours(l i18n.Lang) string {
	if l == i18n.En {
		return "What you wrote"
	}
	return l.Mark("Det, du skrev")
}

// BothEmpty: Tomt
func BothEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "Empty"
	}
	return l.Mark("Tomt")
}

// BothSame: Der er ingen forskel mellem det, der er gemt nu, og det, du skrev.
func BothSame(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no difference between what is saved now and what you wrote."
	}
	return l.Mark("Der er ingen forskel mellem det, der er gemt nu, og det, du skrev.")
}

// BothSave: Gem det valgte
func BothSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Save what is chosen"
	}
	return l.Mark("Gem det valgte")
}

// BothKeep: Behold det, der er gemt nu
func BothKeep(l i18n.Lang) string {
	if l == i18n.En {
		return "Keep what is saved now"
	}
	return l.Mark("Behold det, der er gemt nu")
}

// PrintActions: Udskriv eller hent
func PrintActions(l i18n.Lang) string {
	if l == i18n.En {
		return "Print or download"
	}
	return l.Mark("Udskriv eller hent")
}

// SavePdf: Hent som PDF
func SavePdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as PDF"
	}
	return l.Mark("Hent som PDF")
}

// SaveWord: Hent til Word
func SaveWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Download for Word"
	}
	return l.Mark("Hent til Word")
}
