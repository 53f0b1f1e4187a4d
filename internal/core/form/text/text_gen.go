// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what form says on screen, in every language.
package text

import (
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
