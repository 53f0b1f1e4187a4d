// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what web says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// TooLarge: Det, du sendte, fylder for meget. Du kan højst sende 1 MB ad gangen.
func TooLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "What you sent is too large. At most 1 MB at a time."
	}
	return l.Mark("Det, du sendte, fylder for meget. Du kan højst sende 1 MB ad gangen.")
}

// UnreadableForm: Formularen kunne ikke læses. Gå tilbage, og prøv igen.
func UnreadableForm(l i18n.Lang) string {
	if l == i18n.En {
		return "The form could not be read. Go back and try again."
	}
	return l.Mark("Formularen kunne ikke læses. Gå tilbage, og prøv igen.")
}

// NotFoundTitle: Siden findes ikke
func NotFoundTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The page does not exist"
	}
	return l.Mark("Siden findes ikke")
}

// NotFound: Det, du leder efter, findes ikke, eller du har ikke adgang til det. Tjek adressen, eller gå til forsiden.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "What you are looking for does not exist, or you do not have access to it. Check the address, or go to the front page."
	}
	return l.Mark("Det, du leder efter, findes ikke, eller du har ikke adgang til det. Tjek adressen, eller gå til forsiden.")
}

// ForbiddenTitle: Det har du ikke adgang til at gøre
func ForbiddenTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "You do not have access to do that"
	}
	return l.Mark("Det har du ikke adgang til at gøre")
}

// ConflictTitle: Det findes allerede
func ConflictTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "It already exists"
	}
	return l.Mark("Det findes allerede")
}

// StaleTitle: En anden har ændret det i mellemtiden
func StaleTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Someone else has changed it in the meantime"
	}
	return l.Mark("En anden har ændret det i mellemtiden")
}

// Stale: Dine ændringer er ikke gemt endnu. Gå tilbage, og hent siden igen.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Your changes are not saved yet. Go back and load the page again."
	}
	return l.Mark("Dine ændringer er ikke gemt endnu. Gå tilbage, og hent siden igen.")
}

// InvalidTitle: Der er noget, du skal rette
func InvalidTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Something needs to be corrected"
	}
	return l.Mark("Der er noget, du skal rette")
}

// UnauthenticatedTitle: Log ind
func UnauthenticatedTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// TooManyTitle: For mange forsøg
func TooManyTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Too many attempts"
	}
	return l.Mark("For mange forsøg")
}

// TooMany: Vent et par minutter, og prøv igen.
func TooMany(l i18n.Lang) string {
	if l == i18n.En {
		return "Wait a few minutes and try again."
	}
	return l.Mark("Vent et par minutter, og prøv igen.")
}

// TooLargeTitle: Det fylder for meget
func TooLargeTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "It is too large"
	}
	return l.Mark("Det fylder for meget")
}

// UnavailableTitle: Tovholder kan ikke svare lige nu
func UnavailableTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder can't answer right now"
	}
	return l.Mark("Tovholder kan ikke svare lige nu")
}

// Unavailable: Det, du skrev, er ikke gemt. Gå tilbage i browseren, og prøv igen om lidt.
func Unavailable(l i18n.Lang) string {
	if l == i18n.En {
		return "What you wrote is not saved. Go back in the browser and try again in a moment."
	}
	return l.Mark("Det, du skrev, er ikke gemt. Gå tilbage i browseren, og prøv igen om lidt.")
}

// InternalTitle: Der skete en fejl hos os
func InternalTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Something went wrong on our side"
	}
	return l.Mark("Der skete en fejl hos os")
}

// Internal: Fejlen er registreret. Gå tilbage i browseren, og prøv igen. Sker det igen, så kontakt administratoren, og oplys koden {code}.
func Internal(l i18n.Lang, code string) string {
	if l == i18n.En {
		return "The error has been recorded. Go back in the browser and try again. If it persists, contact the administrator and quote the code " + code + "."
	}
	return l.Mark("Fejlen er registreret. Gå tilbage i browseren, og prøv igen. Sker det igen, så kontakt administratoren, og oplys koden " + code + ".")
}

// ForeignTitle: Formularen kom fra et andet websted
func ForeignTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The form came from another website"
	}
	return l.Mark("Formularen kom fra et andet websted")
}

// Foreign: Af hensyn til sikkerheden modtager Tovholder ikke formularer fra andre websteder.
func Foreign(l i18n.Lang) string {
	if l == i18n.En {
		return "For security reasons Tovholder does not accept forms from other websites."
	}
	return l.Mark("Af hensyn til sikkerheden modtager Tovholder ikke formularer fra andre websteder.")
}

// ToFrontPage: Gå til forsiden
func ToFrontPage(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the front page"
	}
	return l.Mark("Gå til forsiden")
}

// FrontPage: Forside
func FrontPage(l i18n.Lang) string {
	if l == i18n.En {
		return "Front page"
	}
	return l.Mark("Forside")
}
