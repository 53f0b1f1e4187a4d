// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what db says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// NotFound: Det, der blev søgt efter, findes ikke.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "What was looked for does not exist."
	}
	return l.Mark("Det, der blev søgt efter, findes ikke.")
}

// Exists: Det findes allerede.
func Exists(l i18n.Lang) string {
	if l == i18n.En {
		return "It exists already."
	}
	return l.Mark("Det findes allerede.")
}

// Referenced: Noget, der henvises til, findes ikke eller er stadig i brug.
func Referenced(l i18n.Lang) string {
	if l == i18n.En {
		return "Something that is referred to does not exist or is still in use."
	}
	return l.Mark("Noget, der henvises til, findes ikke eller er stadig i brug.")
}

// NotText: Teksten indeholder tegn, der ikke kan gemmes.
func NotText(l i18n.Lang) string {
	if l == i18n.En {
		return "The text has characters that can't be stored."
	}
	return l.Mark("Teksten indeholder tegn, der ikke kan gemmes.")
}

// Unavailable: Databasen kan ikke svare lige nu, og intet er gemt. Prøv igen om lidt.
func Unavailable(l i18n.Lang) string {
	if l == i18n.En {
		return "The database can't answer right now, and nothing was saved. Try again in a moment."
	}
	return l.Mark("Databasen kan ikke svare lige nu, og intet er gemt. Prøv igen om lidt.")
}
