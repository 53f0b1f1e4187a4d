// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what render says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// Page: Side {n} af {of}
func Page(l i18n.Lang, n string, of string) string {
	if l == i18n.En {
		return "Page " + n + " of " + of
	}
	return l.Mark("Side " + n + " af " + of)
}

// Name: Navn
func Name(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// Role: Rolle
func Role(l i18n.Lang) string {
	if l == i18n.En {
		return "Role"
	}
	return l.Mark("Rolle")
}

// Decided: Hvornår og hvordan
func Decided(l i18n.Lang) string {
	if l == i18n.En {
		return "When and how"
	}
	return l.Mark("Hvornår og hvordan")
}

// Waiting: Afventer
func Waiting(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting"
	}
	return l.Mark("Afventer")
}

// NoChromium: Her kan ikke laves PDF, fordi Chromium mangler. Bed den, der driver Tovholder, om at installere programmet (på Debian: apt-get install chromium). Imens kan du åbne udskriften og gemme den som PDF fra din browser.
func NoChromium(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF can't be made here, because Chromium is missing. Ask whoever runs Tovholder to install it (on Debian: apt-get install chromium). Meanwhile you can open the print page and save it as PDF from your browser."
	}
	return l.Mark("Her kan ikke laves PDF, fordi Chromium mangler. Bed den, der driver Tovholder, om at installere programmet (på Debian: apt-get install chromium). Imens kan du åbne udskriften og gemme den som PDF fra din browser.")
}

// PdfFailed: PDF-filen kunne ikke laves lige nu. Prøv igen om lidt, eller åbn udskriften, og gem den som PDF fra din browser.
func PdfFailed(l i18n.Lang) string {
	if l == i18n.En {
		return "The PDF could not be made just now. Try again in a moment, or open the print page and save it as PDF from your browser."
	}
	return l.Mark("PDF-filen kunne ikke laves lige nu. Prøv igen om lidt, eller åbn udskriften, og gem den som PDF fra din browser.")
}
