// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what form says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NoSuchDocument: Dokumentet findes ikke, eller du har ikke adgang til det.
func NoSuchDocument(l i18n.Lang) string {
	if l == i18n.En {
		return "The document doesn't exist, or you don't have access to it."
	}
	return l.Mark("Dokumentet findes ikke, eller du har ikke adgang til det.")
}

// NoSuchForm: Der er ikke sådan et dokument i forløbet.
func NoSuchForm(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such document here."
	}
	return l.Mark("Der er ikke sådan et dokument i forløbet.")
}

// NoSuchEntry: Feltet findes ikke i dokumentet.
func NoSuchEntry(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has no such field."
	}
	return l.Mark("Feltet findes ikke i dokumentet.")
}

// OnlyWritersMay: Dokumentet skrives af {who}. Du kan læse det og skrive kommentarer.
func OnlyWritersMay(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The document is written by " + who + ". You can read it and comment on it."
	}
	return l.Mark("Dokumentet skrives af " + who + ". Du kan læse det og skrive kommentarer.")
}

// WaitsAlready: Dokumentet er sendt videre og kan ikke ændres, mens det venter på en afgørelse. Træk det tilbage, hvis du vil rette i det.
func WaitsAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has been sent on and can't be changed while it waits for a decision. Withdraw it if you want to correct it."
	}
	return l.Mark("Dokumentet er sendt videre og kan ikke ændres, mens det venter på en afgørelse. Træk det tilbage, hvis du vil rette i det.")
}

// SettledAlready: Dokumentet ligger fast. Lav en ny version, hvis noget skal ændres.
func SettledAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is settled. Make a new version if something must change."
	}
	return l.Mark("Dokumentet ligger fast. Lav en ny version, hvis noget skal ændres.")
}

// TooLong: Skriv højst {most:int} tegn.
func TooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write " + i18n.Int(l, most) + " characters at most."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " tegn.")
}

// TooManyRows: Der kan højst være 100 rækker.
func TooManyRows(l i18n.Lang) string {
	if l == i18n.En {
		return "There can be 100 rows at most."
	}
	return l.Mark("Der kan højst være 100 rækker.")
}

// NoDay: Skriv en dato, der findes, for eksempel 30.04.2027.
func NoDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date that exists, such as 30.04.2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 30.04.2027.")
}

// NoNumber: Skriv et tal med højst to decimaler, for eksempel 12,5.
func NoNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a number with two decimals at most, such as 12,5."
	}
	return l.Mark("Skriv et tal med højst to decimaler, for eksempel 12,5.")
}

// NoChoice: Vælg et af svarene på listen.
func NoChoice(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the answers."
	}
	return l.Mark("Vælg et af svarene på listen.")
}

// NoCpr: Teksten ser ud til at indeholde et cpr-nummer. Fjern det – oplysninger om borgere hører ikke til i dokumentet.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to contain a civil registration number. Remove it – information about citizens does not belong in this document."
	}
	return l.Mark("Teksten ser ud til at indeholde et cpr-nummer. Fjern det – oplysninger om borgere hører ikke til i dokumentet.")
}

// Missing: Udfyld »{field}«.
func Missing(l i18n.Lang, field string) string {
	if l == i18n.En {
		return "Fill in “" + field + "”."
	}
	return l.Mark("Udfyld »" + field + "«.")
}

// MissingRow: Skriv mindst én række i »{field}«.
func MissingRow(l i18n.Lang, field string) string {
	if l == i18n.En {
		return "Enter at least one row in “" + field + "”."
	}
	return l.Mark("Skriv mindst én række i »" + field + "«.")
}

// MissingInRow: Udfyld »{column}« i række {n:int} af »{field}«.
func MissingInRow(l i18n.Lang, column string, n int, field string) string {
	if l == i18n.En {
		return "Fill in “" + column + "” in row " + i18n.Int(l, n) + " of “" + field + "”."
	}
	return l.Mark("Udfyld »" + column + "« i række " + i18n.Int(l, n) + " af »" + field + "«.")
}

// NobodyToHear: Dokumentet kan ikke sendes i høring nu.
func NobodyToHear(l i18n.Lang) string {
	if l == i18n.En {
		return "The document can't be sent out for comments now."
	}
	return l.Mark("Dokumentet kan ikke sendes i høring nu.")
}

// UntilWrong: Skriv en dato fra i dag og højst et år frem, for eksempel 30.04.2027.
func UntilWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date from today and within a year, such as 30.04.2027."
	}
	return l.Mark("Skriv en dato fra i dag og højst et år frem, for eksempel 30.04.2027.")
}

// NobodyDecides: Dokumentet skal hverken godkendes eller underskrives. Meld det færdigt i stedet.
func NobodyDecides(l i18n.Lang) string {
	if l == i18n.En {
		return "The document needs neither approval nor signatures. Mark it as finished instead."
	}
	return l.Mark("Dokumentet skal hverken godkendes eller underskrives. Meld det færdigt i stedet.")
}

// OthersDecide: Dokumentet skal godkendes eller underskrives. Send det videre i stedet.
func OthersDecide(l i18n.Lang) string {
	if l == i18n.En {
		return "The document needs approval or signatures. Send it on instead."
	}
	return l.Mark("Dokumentet skal godkendes eller underskrives. Send det videre i stedet.")
}

// StaleDocument: En anden har ændret dokumentet, efter at du åbnede siden. Læs det igennem igen, før du sender det videre.
func StaleDocument(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the document since you opened the page. Read it again before you send it on."
	}
	return l.Mark("En anden har ændret dokumentet, efter at du åbnede siden. Læs det igennem igen, før du sender det videre.")
}

// NothingNew: Der er ikke skrevet noget nyt i dokumentet.
func NothingNew(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing new has been written in the document."
	}
	return l.Mark("Der er ikke skrevet noget nyt i dokumentet.")
}

// WaitsNoMore: Dokumentet venter ikke længere på en afgørelse.
func WaitsNoMore(l i18n.Lang) string {
	if l == i18n.En {
		return "The document does not wait for a decision any more."
	}
	return l.Mark("Dokumentet venter ikke længere på en afgørelse.")
}

// NotSettled: Dokumentet ligger ikke fast endnu. Du kan skrive i det, som det er.
func NotSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is not settled yet. You can write in it as it is."
	}
	return l.Mark("Dokumentet ligger ikke fast endnu. Du kan skrive i det, som det er.")
}

// NoSuchVersion: Dokumentet har ikke den version.
func NoSuchVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has no such version."
	}
	return l.Mark("Dokumentet har ikke den version.")
}

// NoSuchComment: Kommentaren findes ikke.
func NoSuchComment(l i18n.Lang) string {
	if l == i18n.En {
		return "The comment doesn't exist."
	}
	return l.Mark("Kommentaren findes ikke.")
}

// WordsMissing: Skriv din kommentar.
func WordsMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write your comment."
	}
	return l.Mark("Skriv din kommentar.")
}

// LetterSubject: Høring: {title}
func LetterSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "For comment: " + title
	}
	return l.Mark("Høring: " + title)
}

// LetterBody: Kære {name}
//
// {sender} beder dig læse »{title}« ({subject}) og skrive dine kommentarer senest {until:date}.
//
// {address}
//
// Venlig hilsen
// Tovholder
func LetterBody(l i18n.Lang, name string, sender string, title string, subject string, until calendar.Date, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + sender + " asks you to read “" + title + "” (" + subject + ") and to comment on it by " + i18n.Date(l, until) + ".\n\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + sender + " beder dig læse »" + title + "« (" + subject + ") og skrive dine kommentarer senest " + i18n.Date(l, until) + ".\n\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// PastBegun: »{title}« blev påbegyndt
func PastBegun(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was begun"
	}
	return l.Mark("»" + title + "« blev påbegyndt")
}

// PastConsulted: »{title}« blev sendt i høring
func PastConsulted(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was sent out for comments"
	}
	return l.Mark("»" + title + "« blev sendt i høring")
}

// PastSent: »{title}«, version {n:int}, blev sendt videre
func PastSent(l i18n.Lang, title string, n int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, n) + ", was sent on"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, n) + ", blev sendt videre")
}

// PastApproved: »{title}«, version {n:int}, er godkendt
func PastApproved(l i18n.Lang, title string, n int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, n) + ", is approved"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, n) + ", er godkendt")
}

// PastSigned: »{title}«, version {n:int}, er underskrevet af alle
func PastSigned(l i18n.Lang, title string, n int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, n) + ", is signed by everybody"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, n) + ", er underskrevet af alle")
}

// PastFinished: »{title}« blev meldt færdig
func PastFinished(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was marked as finished"
	}
	return l.Mark("»" + title + "« blev meldt færdig")
}

// PastReturned: »{title}« kom tilbage
func PastReturned(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was sent back"
	}
	return l.Mark("»" + title + "« kom tilbage")
}

// PastWithdrawn: »{title}« blev trukket tilbage
func PastWithdrawn(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was withdrawn"
	}
	return l.Mark("»" + title + "« blev trukket tilbage")
}

// PastRevised: En ny version af »{title}« blev påbegyndt
func PastRevised(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "A new version of “" + title + "” was begun"
	}
	return l.Mark("En ny version af »" + title + "« blev påbegyndt")
}

// ActWrite: Skriv
func ActWrite(l i18n.Lang) string {
	if l == i18n.En {
		return "Write"
	}
	return l.Mark("Skriv")
}

// ActComment: Kommentér
func ActComment(l i18n.Lang) string {
	if l == i18n.En {
		return "Comment"
	}
	return l.Mark("Kommentér")
}

// Comment: Kommentér »{title}«
func Comment(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Comment on “" + title + "”"
	}
	return l.Mark("Kommentér »" + title + "«")
}

// NoteDraft: Du skriver på en kladde
func NoteDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "You are writing a draft"
	}
	return l.Mark("Du skriver på en kladde")
}

// NoteReturned: Sendt tilbage af {name}
func NoteReturned(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Sent back by " + name
	}
	return l.Mark("Sendt tilbage af " + name)
}

// NoteConsulted: I høring
func NoteConsulted(l i18n.Lang) string {
	if l == i18n.En {
		return "Out for comments"
	}
	return l.Mark("I høring")
}

// FactFor: Gælder
func FactFor(l i18n.Lang) string {
	if l == i18n.En {
		return "Concerns"
	}
	return l.Mark("Gælder")
}

// FactVersion: Version
func FactVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "Version"
	}
	return l.Mark("Version")
}

// NotFilledIn: Ikke udfyldt
func NotFilledIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Not filled in"
	}
	return l.Mark("Ikke udfyldt")
}
