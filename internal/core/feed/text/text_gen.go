// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what feed says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// Name: Tovholder
func Name(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder"
	}
	return l.Mark("Tovholder")
}

// File: tovholder
func File(l i18n.Lang) string {
	if l == i18n.En {
		return "tovholder"
	}
	return l.Mark("tovholder")
}

// NoSuch: Kalenderen findes ikke. Adressen kan være fornyet eller slået fra.
func NoSuch(l i18n.Lang) string {
	if l == i18n.En {
		return "The calendar doesn’t exist. Its address may have been renewed or switched off."
	}
	return l.Mark("Kalenderen findes ikke. Adressen kan være fornyet eller slået fra.")
}
