// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what form says on screen, in every language.
package text

import (
	"time"

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

// NoSuchForm: Dokumentet findes ikke her.
func NoSuchForm(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such document here."
	}
	return l.Mark("Dokumentet findes ikke her.")
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

// NoDay: Skriv en dato, der findes, for eksempel 30/04/2027.
func NoDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date that exists, such as 30/04/2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 30/04/2027.")
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
		return "Choose one of the answers on the list."
	}
	return l.Mark("Vælg et af svarene på listen.")
}

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det – oplysninger om borgere hører ikke hjemme i dokumentet.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to contain a civil registration number. Remove it – information about citizens does not belong in this document."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det – oplysninger om borgere hører ikke hjemme i dokumentet.")
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

// UntilWrong: Skriv en dato fra i dag og højst et år frem, for eksempel 30/04/2027.
func UntilWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date from today and within a year, such as 30/04/2027."
	}
	return l.Mark("Skriv en dato fra i dag og højst et år frem, for eksempel 30/04/2027.")
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

// FrozenForSuggestions: Der kan ikke foreslås ændringer, mens dokumentet ligger fast. Skriv en kommentar i stedet.
func FrozenForSuggestions(l i18n.Lang) string {
	if l == i18n.En {
		return "Changes can’t be suggested while the document stands. Write a comment instead."
	}
	return l.Mark("Der kan ikke foreslås ændringer, mens dokumentet ligger fast. Skriv en kommentar i stedet.")
}

// NoTextField: Der kan kun foreslås en anden tekst i felter med tekst.
func NoTextField(l i18n.Lang) string {
	if l == i18n.En {
		return "Another text can only be suggested in fields with text."
	}
	return l.Mark("Der kan kun foreslås en anden tekst i felter med tekst.")
}

// NothingToTake: Det er ikke et forslag, eller der er allerede taget stilling til det.
func NothingToTake(l i18n.Lang) string {
	if l == i18n.En {
		return "That is no suggestion, or it has been dealt with already."
	}
	return l.Mark("Det er ikke et forslag, eller der er allerede taget stilling til det.")
}

// ProposalMissing: Skriv den tekst, du foreslår. Den skal være en anden end den, der står der nu.
func ProposalMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the text that you suggest. It must be another one than stands there now."
	}
	return l.Mark("Skriv den tekst, du foreslår. Den skal være en anden end den, der står der nu.")
}

// StaleSuggestion: En anden har ændret teksten, efter at du åbnede siden. Læs den igen, før du tager forslaget ind.
func StaleSuggestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the text since you opened the page. Read it again before you take the suggestion in."
	}
	return l.Mark("En anden har ændret teksten, efter at du åbnede siden. Læs den igen, før du tager forslaget ind.")
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

// PastReturned: »{title}« blev sendt tilbage
func PastReturned(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was sent back"
	}
	return l.Mark("»" + title + "« blev sendt tilbage")
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

// OtherAccount: Du er nu logget ind som en anden. Det, du skrev, er ikke gemt her.
func OtherAccount(l i18n.Lang) string {
	if l == i18n.En {
		return "You are now logged in as somebody else. What you wrote is not saved here."
	}
	return l.Mark("Du er nu logget ind som en anden. Det, du skrev, er ikke gemt her.")
}

// Documents: Dokumenter
func Documents(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents"
	}
	return l.Mark("Dokumenter")
}

// DocumentsOf: Dokumenter – {name}
func DocumentsOf(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Documents – " + name
	}
	return l.Mark("Dokumenter – " + name)
}

// NoForms: Der er ingen dokumenter at udfylde.
func NoForms(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no documents to fill in."
	}
	return l.Mark("Der er ingen dokumenter at udfylde.")
}

// NoFormsWhy: Dokumenterne følger af skabelonen for forløbet eller netværket.
func NoFormsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The documents come from the template of the course or the network."
	}
	return l.Mark("Dokumenterne følger af skabelonen for forløbet eller netværket.")
}

// Begin: Begynd
func Begin(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin"
	}
	return l.Mark("Begynd")
}

// GoOnWriting: Skriv
func GoOnWriting(l i18n.Lang) string {
	if l == i18n.En {
		return "Write"
	}
	return l.Mark("Skriv")
}

// StateNotBegun: Ikke begyndt
func StateNotBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "Not begun"
	}
	return l.Mark("Ikke begyndt")
}

// StateDraft: Kladde
func StateDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Draft"
	}
	return l.Mark("Kladde")
}

// StateReturned: Sendt tilbage
func StateReturned(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent back"
	}
	return l.Mark("Sendt tilbage")
}

// StateWithdrawn: Trukket tilbage
func StateWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdrawn"
	}
	return l.Mark("Trukket tilbage")
}

// StateConsultation: I høring
func StateConsultation(l i18n.Lang) string {
	if l == i18n.En {
		return "Out for comments"
	}
	return l.Mark("I høring")
}

// StateForSignature: Til underskrift
func StateForSignature(l i18n.Lang) string {
	if l == i18n.En {
		return "For signature"
	}
	return l.Mark("Til underskrift")
}

// StateForApproval: Til godkendelse
func StateForApproval(l i18n.Lang) string {
	if l == i18n.En {
		return "For approval"
	}
	return l.Mark("Til godkendelse")
}

// StateSigned: Underskrevet
func StateSigned(l i18n.Lang) string {
	if l == i18n.En {
		return "Signed"
	}
	return l.Mark("Underskrevet")
}

// StateApproved: Godkendt
func StateApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Approved"
	}
	return l.Mark("Godkendt")
}

// StateFinished: Færdigt
func StateFinished(l i18n.Lang) string {
	if l == i18n.En {
		return "Finished"
	}
	return l.Mark("Færdigt")
}

// ConsultedUntil: I høring til {day:date}
func ConsultedUntil(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Out for comments until " + i18n.Date(l, day)
	}
	return l.Mark("I høring til " + i18n.Date(l, day))
}

// WaitsFor: Venter på {who}
func WaitsFor(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Waits for " + who
	}
	return l.Mark("Venter på " + who)
}

// VersionSince: Version {n:int} gælder fra {day:date}
func VersionSince(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " in force since " + i18n.Date(l, day)
	}
	return l.Mark("Version " + i18n.Int(l, n) + " gælder fra " + i18n.Date(l, day))
}

// VersionInForce: Version {n:int} gælder, til den nye ligger fast
func VersionInForce(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " is in force until the new one is settled"
	}
	return l.Mark("Version " + i18n.Int(l, n) + " gælder, til den nye ligger fast")
}

// BegunBy: Påbegyndt af {name} {at:moment}
func BegunBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Begun by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Påbegyndt af " + name + " " + i18n.DateTime(l, at))
}

// ReturnedBy: Sendt tilbage af {name}
func ReturnedBy(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Sent back by " + name
	}
	return l.Mark("Sendt tilbage af " + name)
}

// ReturnedFor: {name} sendte dokumentet tilbage: {reason}
func ReturnedFor(l i18n.Lang, name string, reason string) string {
	if l == i18n.En {
		return name + " sent the document back: " + reason
	}
	return l.Mark(name + " sendte dokumentet tilbage: " + reason)
}

// Sections: Afsnit
func Sections(l i18n.Lang) string {
	if l == i18n.En {
		return "Sections"
	}
	return l.Mark("Afsnit")
}

// MissingCount: {n:int} mangler
func MissingCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " missing"
	}
	return l.Mark(i18n.Int(l, n) + " mangler")
}

// CheckAll: Tjek det hele
func CheckAll(l i18n.Lang) string {
	if l == i18n.En {
		return "Check it all"
	}
	return l.Mark("Tjek det hele")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// SaveAndGoOn: Gem og gå videre
func SaveAndGoOn(l i18n.Lang) string {
	if l == i18n.En {
		return "Save and continue"
	}
	return l.Mark("Gem og gå videre")
}

// ToPrevious: Forrige afsnit
func ToPrevious(l i18n.Lang) string {
	if l == i18n.En {
		return "Previous section"
	}
	return l.Mark("Forrige afsnit")
}

// SavedAt: Gemt {at:time}
func SavedAt(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Saved at " + i18n.Time(l, at)
	}
	return l.Mark("Gemt " + i18n.Time(l, at))
}

// Optional: (frivilligt)
func Optional(l i18n.Lang) string {
	if l == i18n.En {
		return "(optional)"
	}
	return l.Mark("(frivilligt)")
}

// Example: Se et eksempel
func Example(l i18n.Lang) string {
	if l == i18n.En {
		return "See an example"
	}
	return l.Mark("Se et eksempel")
}

// WrittenBy: Senest ændret af {name} {at:moment}
func WrittenBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Last changed by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Senest ændret af " + name + " " + i18n.DateTime(l, at))
}

// CommentsCount: {n:int} kommentar · {n:int} kommentarer
func CommentsCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " comment"
		}
		return i18n.Int(l, n) + " comments"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " kommentar")
	}
	return l.Mark(i18n.Int(l, n) + " kommentarer")
}

// RowActions: Rækken
func RowActions(l i18n.Lang) string {
	if l == i18n.En {
		return "The row"
	}
	return l.Mark("Rækken")
}

// RowNamed: Række {n:int}
func RowNamed(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Row " + i18n.Int(l, n)
	}
	return l.Mark("Række " + i18n.Int(l, n))
}

// RemovedRow: Fjernet række
func RemovedRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Removed row"
	}
	return l.Mark("Fjernet række")
}

// NameALine: Skriv ét navn på hver linje.
func NameALine(l i18n.Lang) string {
	if l == i18n.En {
		return "Write one name on each line."
	}
	return l.Mark("Skriv ét navn på hver linje.")
}

// OtherPeople: Andre
func OtherPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Others"
	}
	return l.Mark("Andre")
}

// AddRow: Tilføj en række
func AddRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a row"
	}
	return l.Mark("Tilføj en række")
}

// RemovedRows: {n:int} fjernet række · {n:int} fjernede rækker
func RemovedRows(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " removed row"
		}
		return i18n.Int(l, n) + " removed rows"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " fjernet række")
	}
	return l.Mark(i18n.Int(l, n) + " fjernede rækker")
}

// Restore: Hent tilbage
func Restore(l i18n.Lang) string {
	if l == i18n.En {
		return "Bring back"
	}
	return l.Mark("Hent tilbage")
}

// MoveUp: Flyt op:
func MoveUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Move up:"
	}
	return l.Mark("Flyt op:")
}

// MoveDown: Flyt ned:
func MoveDown(l i18n.Lang) string {
	if l == i18n.En {
		return "Move down:"
	}
	return l.Mark("Flyt ned:")
}

// Remove: Fjern:
func Remove(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove:"
	}
	return l.Mark("Fjern:")
}

// ConflictHeading: {name} har ændret det samme, mens du skrev ({at:moment}).
func ConflictHeading(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return name + " changed the same while you were writing (" + i18n.DateTime(l, at) + ")."
	}
	return l.Mark(name + " har ændret det samme, mens du skrev (" + i18n.DateTime(l, at) + ").")
}

// ConflictAt: »{field}«: {name} har ændret det samme, mens du skrev.
func ConflictAt(l i18n.Lang, field string, name string) string {
	if l == i18n.En {
		return "“" + field + "”: " + name + " changed the same while you were writing."
	}
	return l.Mark("»" + field + "«: " + name + " har ændret det samme, mens du skrev.")
}

// ConflictNow: Gemt nu
func ConflictNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Saved now"
	}
	return l.Mark("Gemt nu")
}

// ConflictYours: Dit
func ConflictYours(l i18n.Lang) string {
	if l == i18n.En {
		return "Yours"
	}
	return l.Mark("Dit")
}

// ConflictGone: Rækken er fjernet
func ConflictGone(l i18n.Lang) string {
	if l == i18n.En {
		return "The row is removed"
	}
	return l.Mark("Rækken er fjernet")
}

// ConflictHelp: Intet er gået tabt. Ret i feltet, hvis du vil have noget af begge, og vælg så, hvad der skal gælde.
func ConflictHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing is lost. Edit the field if you want something of both, and then choose what is to stand."
	}
	return l.Mark("Intet er gået tabt. Ret i feltet, hvis du vil have noget af begge, og vælg så, hvad der skal gælde.")
}

// UseMine: Gem det, der står i feltet
func UseMine(l i18n.Lang) string {
	if l == i18n.En {
		return "Save what is in the field"
	}
	return l.Mark("Gem det, der står i feltet")
}

// UseTheirs: Behold det, der er gemt
func UseTheirs(l i18n.Lang) string {
	if l == i18n.En {
		return "Keep what is saved"
	}
	return l.Mark("Behold det, der er gemt")
}

// HasChanged: {name} har lige ændret »{field}«.
func HasChanged(l i18n.Lang, name string, field string) string {
	if l == i18n.En {
		return name + " has just changed “" + field + "”."
	}
	return l.Mark(name + " har lige ændret »" + field + "«.")
}

// NowIs: Dokumentet er ikke længere en kladde: {state}.
func NowIs(l i18n.Lang, state string) string {
	if l == i18n.En {
		return "The document is not a draft any more: " + state + "."
	}
	return l.Mark("Dokumentet er ikke længere en kladde: " + state + ".")
}

// ScriptSaving: Gemmer …
func ScriptSaving(l i18n.Lang) string {
	if l == i18n.En {
		return "Saving …"
	}
	return l.Mark("Gemmer …")
}

// ScriptOffline: Der er ingen forbindelse. Det, du skriver, er gemt på denne enhed og bliver sendt, når forbindelsen er tilbage.
func ScriptOffline(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no connection. What you write is kept on this device and is sent when the connection is back."
	}
	return l.Mark("Der er ingen forbindelse. Det, du skriver, er gemt på denne enhed og bliver sendt, når forbindelsen er tilbage.")
}

// ScriptExpired: Du er blevet logget ud. Det, du skriver, er gemt på denne enhed.
func ScriptExpired(l i18n.Lang) string {
	if l == i18n.En {
		return "You have been logged out. What you write is kept on this device."
	}
	return l.Mark("Du er blevet logget ud. Det, du skriver, er gemt på denne enhed.")
}

// ScriptLogIn: Log ind i en ny fane – så gemmer vi bagefter det, du har skrevet.
func ScriptLogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in in a new tab – then what you have written is saved afterwards."
	}
	return l.Mark("Log ind i en ny fane – så gemmer vi bagefter det, du har skrevet.")
}

// ScriptRefused: Det kunne ikke gemmes. Det, du skriver, er gemt på denne enhed.
func ScriptRefused(l i18n.Lang) string {
	if l == i18n.En {
		return "It could not be saved. What you write is kept on this device."
	}
	return l.Mark("Det kunne ikke gemmes. Det, du skriver, er gemt på denne enhed.")
}

// ScriptRestored: Vi har hentet det frem, som du skrev, men som ikke nåede at blive gemt.
func ScriptRestored(l i18n.Lang) string {
	if l == i18n.En {
		return "We have brought back what you wrote that was not saved in time."
	}
	return l.Mark("Vi har hentet det frem, som du skrev, men som ikke nåede at blive gemt.")
}

// ScriptConflict: Andre har ændret det samme som dig. Vælg, hvad der skal gælde, ved de markerede felter.
func ScriptConflict(l i18n.Lang) string {
	if l == i18n.En {
		return "Others have changed the same as you. Choose what is to stand at the marked fields."
	}
	return l.Mark("Andre har ændret det samme som dig. Vælg, hvad der skal gælde, ved de markerede felter.")
}

// ScriptReload: Hent siden igen
func ScriptReload(l i18n.Lang) string {
	if l == i18n.En {
		return "Reload the page"
	}
	return l.Mark("Hent siden igen")
}

// ScriptUndo: Fortryd
func ScriptUndo(l i18n.Lang) string {
	if l == i18n.En {
		return "Undo"
	}
	return l.Mark("Fortryd")
}

// ScriptRemoved: Rækken er fjernet.
func ScriptRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The row is removed."
	}
	return l.Mark("Rækken er fjernet.")
}

// Edit: Ret
func Edit(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit"
	}
	return l.Mark("Ret")
}

// OnTheWhole: Kommentarer til hele dokumentet
func OnTheWhole(l i18n.Lang) string {
	if l == i18n.En {
		return "Comments on the whole document"
	}
	return l.Mark("Kommentarer til hele dokumentet")
}

// AboutTheDocument: Om dokumentet
func AboutTheDocument(l i18n.Lang) string {
	if l == i18n.En {
		return "About the document"
	}
	return l.Mark("Om dokumentet")
}

// CheckAndSend: Tjek og send videre
func CheckAndSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Check and send on"
	}
	return l.Mark("Tjek og send videre")
}

// SeeDecision: Se afgørelsen
func SeeDecision(l i18n.Lang) string {
	if l == i18n.En {
		return "See the decision"
	}
	return l.Mark("Se afgørelsen")
}

// Withdraw: Træk tilbage
func Withdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdraw"
	}
	return l.Mark("Træk tilbage")
}

// Revise: Lav en ny version
func Revise(l i18n.Lang) string {
	if l == i18n.En {
		return "Make a new version"
	}
	return l.Mark("Lav en ny version")
}

// PrintIt: Udskriv
func PrintIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// AsPdf: Hent som PDF
func AsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as PDF"
	}
	return l.Mark("Hent som PDF")
}

// AsWord: Hent til Word
func AsWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Download for Word"
	}
	return l.Mark("Hent til Word")
}

// WhoChangedWhat: Hvem har ændret hvad
func WhoChangedWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "Who changed what"
	}
	return l.Mark("Hvem har ændret hvad")
}

// Versions: Versioner
func Versions(l i18n.Lang) string {
	if l == i18n.En {
		return "Versions"
	}
	return l.Mark("Versioner")
}

// HowItStands: Status
func HowItStands(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// WrittenByMany: Skrevet af
func WrittenByMany(l i18n.Lang) string {
	if l == i18n.En {
		return "Written by"
	}
	return l.Mark("Skrevet af")
}

// WhoWrites: Skrives af
func WhoWrites(l i18n.Lang) string {
	if l == i18n.En {
		return "Is written by"
	}
	return l.Mark("Skrives af")
}

// WhoIsHeard: I høring hos
func WhoIsHeard(l i18n.Lang) string {
	if l == i18n.En {
		return "Asked for comments"
	}
	return l.Mark("I høring hos")
}

// WhoApproves: Godkendes af
func WhoApproves(l i18n.Lang) string {
	if l == i18n.En {
		return "Is approved by"
	}
	return l.Mark("Godkendes af")
}

// WhoSigns: Underskrives af
func WhoSigns(l i18n.Lang) string {
	if l == i18n.En {
		return "Is signed by"
	}
	return l.Mark("Underskrives af")
}

// InForceNotice: Du læser kladden til en ny version. Version {n:int} fra {day:date} gælder, til den nye ligger fast.
func InForceNotice(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		return "You are reading the draft of a new version. Version " + i18n.Int(l, n) + " of " + i18n.Date(l, day) + " is in force until the new one is settled."
	}
	return l.Mark("Du læser kladden til en ny version. Version " + i18n.Int(l, n) + " fra " + i18n.Date(l, day) + " gælder, til den nye ligger fast.")
}

// ReadVersion: Læs version {n:int}
func ReadVersion(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Read version " + i18n.Int(l, n)
	}
	return l.Mark("Læs version " + i18n.Int(l, n))
}

// ReadingVersion: Du læser version {n:int}.
func ReadingVersion(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "You are reading version " + i18n.Int(l, n) + "."
	}
	return l.Mark("Du læser version " + i18n.Int(l, n) + ".")
}

// ToNewest: Gå til dokumentet, som det er nu
func ToNewest(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the document as it is now"
	}
	return l.Mark("Gå til dokumentet, som det er nu")
}

// WriteSuggestion: Foreslå en anden tekst
func WriteSuggestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Suggest another text"
	}
	return l.Mark("Foreslå en anden tekst")
}

// YourSuggestion: Teksten, som du foreslår den
func YourSuggestion(l i18n.Lang) string {
	if l == i18n.En {
		return "The text as you suggest it"
	}
	return l.Mark("Teksten, som du foreslår den")
}

// WhySuggested: Begrundelse
func WhySuggested(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// SendSuggestion: Send forslaget
func SendSuggestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the suggestion"
	}
	return l.Mark("Send forslaget")
}

// SaidSuggestion: Forslaget er sendt.
func SaidSuggestion(l i18n.Lang) string {
	if l == i18n.En {
		return "The suggestion is sent."
	}
	return l.Mark("Forslaget er sendt.")
}

// Suggested: Foreslår denne tekst:
func Suggested(l i18n.Lang) string {
	if l == i18n.En {
		return "Suggests this text:"
	}
	return l.Mark("Foreslår denne tekst:")
}

// TakeSuggestion: Tag forslaget ind
func TakeSuggestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Take the suggestion in"
	}
	return l.Mark("Tag forslaget ind")
}

// SaidTaken: Forslaget er taget ind i teksten.
func SaidTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "The suggestion is taken into the text."
	}
	return l.Mark("Forslaget er taget ind i teksten.")
}

// TakenBy: Taget ind af {name} {at:moment}
func TakenBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Taken in by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Taget ind af " + name + " " + i18n.DateTime(l, at))
}

// WriteComment: Skriv en kommentar
func WriteComment(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a comment"
	}
	return l.Mark("Skriv en kommentar")
}

// YourComment: Din kommentar
func YourComment(l i18n.Lang) string {
	if l == i18n.En {
		return "Your comment"
	}
	return l.Mark("Din kommentar")
}

// SendComment: Send kommentaren
func SendComment(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the comment"
	}
	return l.Mark("Send kommentaren")
}

// SaidComment: Kommentaren er sendt.
func SaidComment(l i18n.Lang) string {
	if l == i18n.En {
		return "The comment has been sent."
	}
	return l.Mark("Kommentaren er sendt.")
}

// Resolve: Løst
func Resolve(l i18n.Lang) string {
	if l == i18n.En {
		return "Resolved"
	}
	return l.Mark("Løst")
}

// Reopen: Åbn igen
func Reopen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open again"
	}
	return l.Mark("Åbn igen")
}

// ResolvedBy: Løst af {name} {at:moment}
func ResolvedBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Resolved by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Løst af " + name + " " + i18n.DateTime(l, at))
}

// ResolvedComments: {n:int} løst kommentar · {n:int} løste kommentarer
func ResolvedComments(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " resolved comment"
		}
		return i18n.Int(l, n) + " resolved comments"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " løst kommentar")
	}
	return l.Mark(i18n.Int(l, n) + " løste kommentarer")
}

// StillMissing: {n:int} ting mangler, før dokumentet kan sendes videre · {n:int} ting mangler, før dokumentet kan sendes videre
func StillMissing(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " thing is missing before the document can be sent on"
		}
		return i18n.Int(l, n) + " things are missing before the document can be sent on"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " ting mangler, før dokumentet kan sendes videre")
	}
	return l.Mark(i18n.Int(l, n) + " ting mangler, før dokumentet kan sendes videre")
}

// OpenComments: Der er {n:int} åben kommentar · Der er {n:int} åbne kommentarer
func OpenComments(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "There is " + i18n.Int(l, n) + " open comment"
		}
		return "There are " + i18n.Int(l, n) + " open comments"
	}
	if n == 1 {
		return l.Mark("Der er " + i18n.Int(l, n) + " åben kommentar")
	}
	return l.Mark("Der er " + i18n.Int(l, n) + " åbne kommentarer")
}

// CommentBefore: Kommentarer senest
func CommentBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Comments by"
	}
	return l.Mark("Kommentarer senest")
}

// HearOthers: Send i høring
func HearOthers(l i18n.Lang) string {
	if l == i18n.En {
		return "Send out for comments"
	}
	return l.Mark("Send i høring")
}

// HearOthersLead: {who} får besked og kan skrive kommentarer. Du kan skrive videre imens.
func HearOthersLead(l i18n.Lang, who string) string {
	if l == i18n.En {
		return who + " are told and can comment. You can go on writing meanwhile."
	}
	return l.Mark(who + " får besked og kan skrive kommentarer. Du kan skrive videre imens.")
}

// SendToHearing: Send i høring
func SendToHearing(l i18n.Lang) string {
	if l == i18n.En {
		return "Send out for comments"
	}
	return l.Mark("Send i høring")
}

// FinishHeading: Meld dokumentet færdigt
func FinishHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Mark the document as finished"
	}
	return l.Mark("Meld dokumentet færdigt")
}

// FinishLead: Dokumentet skal hverken godkendes eller underskrives. Når du melder det færdigt, ligger teksten fast.
func FinishLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The document needs neither approval nor signatures. Once you mark it as finished, the text is settled."
	}
	return l.Mark("Dokumentet skal hverken godkendes eller underskrives. Når du melder det færdigt, ligger teksten fast.")
}

// Finish: Meld færdigt
func Finish(l i18n.Lang) string {
	if l == i18n.En {
		return "Mark as finished"
	}
	return l.Mark("Meld færdigt")
}

// SendForSignature: Send til underskrift
func SendForSignature(l i18n.Lang) string {
	if l == i18n.En {
		return "Send for signature"
	}
	return l.Mark("Send til underskrift")
}

// SignLead: Vælg, hvem der skal skrive under. Teksten ligger fast, mens den venter på underskrifter.
func SignLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who is to sign. The text can't be changed while it waits for signatures."
	}
	return l.Mark("Vælg, hvem der skal skrive under. Teksten ligger fast, mens den venter på underskrifter.")
}

// SignsAs: Underskriver som {role}
func SignsAs(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Signs as " + role
	}
	return l.Mark("Underskriver som " + role)
}

// NobodyHolds: Ingen har rollen »{role}«. Giv den til en, før dokumentet kan underskrives.
func NobodyHolds(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Nobody has the role “" + role + "”. Give it to somebody before the document can be signed."
	}
	return l.Mark("Ingen har rollen »" + role + "«. Giv den til en, før dokumentet kan underskrives.")
}

// SendForApproval: Send til godkendelse
func SendForApproval(l i18n.Lang) string {
	if l == i18n.En {
		return "Send for approval"
	}
	return l.Mark("Send til godkendelse")
}

// ApproveLead: Dokumentet godkendes af {who}. Den, der selv har skrevet i det, kan ikke godkende det. Teksten ligger fast, mens den venter.
func ApproveLead(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The document is approved by " + who + ". Whoever has written in it can't approve it. The text can't be changed while it waits."
	}
	return l.Mark("Dokumentet godkendes af " + who + ". Den, der selv har skrevet i det, kan ikke godkende det. Teksten ligger fast, mens den venter.")
}

// SaidConsulted: Dokumentet er i høring til {until:date}.
func SaidConsulted(l i18n.Lang, until calendar.Date) string {
	if l == i18n.En {
		return "The document is out for comments until " + i18n.Date(l, until) + "."
	}
	return l.Mark("Dokumentet er i høring til " + i18n.Date(l, until) + ".")
}

// SaidSent: Dokumentet er sendt videre.
func SaidSent(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has been sent on."
	}
	return l.Mark("Dokumentet er sendt videre.")
}

// SaidFinished: Dokumentet er meldt færdigt.
func SaidFinished(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is marked as finished."
	}
	return l.Mark("Dokumentet er meldt færdigt.")
}

// SaidWithdrawn: Dokumentet er trukket tilbage. Du kan skrive i det igen.
func SaidWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has been withdrawn. You can write in it again."
	}
	return l.Mark("Dokumentet er trukket tilbage. Du kan skrive i det igen.")
}

// SaidRevised: Du kan nu skrive på en ny version. Den forrige gælder, til den nye ligger fast.
func SaidRevised(l i18n.Lang) string {
	if l == i18n.En {
		return "You can now write a new version. The previous one is in force until the new one is settled."
	}
	return l.Mark("Du kan nu skrive på en ny version. Den forrige gælder, til den nye ligger fast.")
}

// VersionNumber: Version {n:int}
func VersionNumber(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n)
	}
	return l.Mark("Version " + i18n.Int(l, n))
}

// DraftOf: Kladde til version {n:int}
func DraftOf(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Draft of version " + i18n.Int(l, n)
	}
	return l.Mark("Kladde til version " + i18n.Int(l, n))
}

// SentBy: Sendt videre af {name} {at:moment}
func SentBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Sent on by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Sendt videre af " + name + " " + i18n.DateTime(l, at))
}

// InForce: Gælder
func InForce(l i18n.Lang) string {
	if l == i18n.En {
		return "In force"
	}
	return l.Mark("Gælder")
}

// Replaced: Afløst
func Replaced(l i18n.Lang) string {
	if l == i18n.En {
		return "Replaced"
	}
	return l.Mark("Afløst")
}

// RowTakenAway: Fjernede rækken: {row}
func RowTakenAway(l i18n.Lang, row string) string {
	if l == i18n.En {
		return "Removed the row: " + row
	}
	return l.Mark("Fjernede rækken: " + row)
}

// NothingWritten: Der er ikke skrevet noget endnu.
func NothingWritten(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has been written yet."
	}
	return l.Mark("Der er ikke skrevet noget endnu.")
}

// CompareFrom: Fra
func CompareFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// CompareTo: Til
func CompareTo(l i18n.Lang) string {
	if l == i18n.En {
		return "To"
	}
	return l.Mark("Til")
}

// SideBySide: Side om side
func SideBySide(l i18n.Lang) string {
	if l == i18n.En {
		return "Side by side"
	}
	return l.Mark("Side om side")
}

// Compare: Sammenlign
func Compare(l i18n.Lang) string {
	if l == i18n.En {
		return "Compare"
	}
	return l.Mark("Sammenlign")
}

// NoDifferences: Der er ingen forskelle.
func NoDifferences(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no differences."
	}
	return l.Mark("Der er ingen forskelle.")
}

// HelpAndExamples: Hjælp og eksempler
func HelpAndExamples(l i18n.Lang) string {
	if l == i18n.En {
		return "Help and examples"
	}
	return l.Mark("Hjælp og eksempler")
}

// ForExample: Eksempel: {words}
func ForExample(l i18n.Lang, words string) string {
	if l == i18n.En {
		return "Example: " + words
	}
	return l.Mark("Eksempel: " + words)
}

// StillADraft: Kladde: Dokumentet er ikke færdigt.
func StillADraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Draft: The document is not finished."
	}
	return l.Mark("Kladde: Dokumentet er ikke færdigt.")
}

// Under: under {n:int}
func Under(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "under " + i18n.Int(l, n)
	}
	return l.Mark("under " + i18n.Int(l, n))
}

// HearFirst: Send først dokumentet i høring. Først da kan de, der skal høres, se det.
func HearFirst(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the document for consultation first. Those who are heard see it from then on."
	}
	return l.Mark("Send først dokumentet i høring. Først da kan de, der skal høres, se det.")
}

// ShownHere: Programmet sætter det ind, som det er, når dokumentet bliver sendt videre. Kun det, der er delt, kommer med.
func ShownHere(l i18n.Lang) string {
	if l == i18n.En {
		return "The program puts it in as it is when the document is sent on. Only what is shared is included."
	}
	return l.Mark("Programmet sætter det ind, som det er, når dokumentet bliver sendt videre. Kun det, der er delt, kommer med.")
}

// NothingShown: Der er ikke noget at sætte ind endnu.
func NothingShown(l i18n.Lang) string {
	if l == i18n.En {
		return "There is nothing to put in yet."
	}
	return l.Mark("Der er ikke noget at sætte ind endnu.")
}

// SeeShown: Se, hvad der bliver sat ind
func SeeShown(l i18n.Lang) string {
	if l == i18n.En {
		return "See what is put in"
	}
	return l.Mark("Se, hvad der bliver sat ind")
}
