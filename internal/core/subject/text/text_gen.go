// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what subject says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// NotFound: Siden findes ikke, eller du har ikke adgang til den.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "The page doesn’t exist, or you have no access to it."
	}
	return l.Mark("Siden findes ikke, eller du har ikke adgang til den.")
}

// Closed: {name} er afsluttet, så her kan ikke ændres noget.
func Closed(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is closed, so nothing can be changed here."
	}
	return l.Mark(name + " er afsluttet, så her kan ikke ændres noget.")
}

// Pages: Sider om {name}
func Pages(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Pages about " + name
	}
	return l.Mark("Sider om " + name)
}
