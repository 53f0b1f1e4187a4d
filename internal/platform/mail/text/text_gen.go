// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what mail says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// BadAddress: Skriv en gyldig e-mailadresse, fx navn@kommune.dk.
func BadAddress(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a valid e-mail address, such as name@municipality.dk."
	}
	return l.Mark("Skriv en gyldig e-mailadresse, fx navn@kommune.dk.")
}

// BadSubject: Emnet må ikke være tomt eller have linjeskift.
func BadSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "The subject must not be empty or have line breaks."
	}
	return l.Mark("Emnet må ikke være tomt eller have linjeskift.")
}

// BadMethod: Kalenderfilens metode kan ikke bruges.
func BadMethod(l i18n.Lang) string {
	if l == i18n.En {
		return "The method of the calendar file can't be used."
	}
	return l.Mark("Kalenderfilens metode kan ikke bruges.")
}

// BadUnsubscribe: Adressen til at afmelde kan ikke bruges.
func BadUnsubscribe(l i18n.Lang) string {
	if l == i18n.En {
		return "The address for unsubscribing can't be used."
	}
	return l.Mark("Adressen til at afmelde kan ikke bruges.")
}
