// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what task says on screen, in every language.
package text

import (
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
