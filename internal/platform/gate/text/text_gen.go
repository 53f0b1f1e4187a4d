// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what gate says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// PurposeMissing: Skriv, hvad du skal bruge oplysningerne til. Formålet gemmes sammen med opslaget.
func PurposeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you need the information for. The purpose is kept with the look-up."
	}
	return l.Mark("Skriv, hvad du skal bruge oplysningerne til. Formålet gemmes sammen med opslaget.")
}

// Hidden: Det, du leder efter, findes ikke, eller du har ikke adgang til det.
func Hidden(l i18n.Lang) string {
	if l == i18n.En {
		return "What you are looking for does not exist, or you do not have access to it."
	}
	return l.Mark("Det, du leder efter, findes ikke, eller du har ikke adgang til det.")
}

// StrongLoginNeeded: Oplysninger om borgere kræver, at du er logget ind med et stærkt login.
func StrongLoginNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Information about citizens requires that you are logged in with a strong login."
	}
	return l.Mark("Oplysninger om borgere kræver, at du er logget ind med et stærkt login.")
}
