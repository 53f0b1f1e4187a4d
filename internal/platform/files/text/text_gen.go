// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what files says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// NoSuchFile: Filen findes ikke, eller du har ikke adgang til den.
func NoSuchFile(l i18n.Lang) string {
	if l == i18n.En {
		return "The file does not exist, or you do not have access to it."
	}
	return l.Mark("Filen findes ikke, eller du har ikke adgang til den.")
}

// Changed: Filen er ændret, siden den blev gemt, og kan ikke udleveres. Kontakt administratoren.
func Changed(l i18n.Lang) string {
	if l == i18n.En {
		return "The file has been changed since it was kept, and can't be handed out. Contact the administrator."
	}
	return l.Mark("Filen er ændret, siden den blev gemt, og kan ikke udleveres. Kontakt administratoren.")
}

// TooLarge: Filen er for stor. Den må højst fylde 20 MB.
func TooLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is too large. It may have at most 20 MB."
	}
	return l.Mark("Filen er for stor. Den må højst fylde 20 MB.")
}

// Empty: Filen er tom. Vælg en anden.
func Empty(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is empty. Choose another."
	}
	return l.Mark("Filen er tom. Vælg en anden.")
}

// UnknownType: Filen er af en type, vi ikke tager imod. Vælg en PDF, et dokument fra Word, Excel, PowerPoint eller LibreOffice, et billede (PNG eller JPEG) eller en tekstfil.
func UnknownType(l i18n.Lang) string {
	if l == i18n.En {
		return "We do not take files of this type. Choose a PDF, a document from Word, Excel, PowerPoint or LibreOffice, a picture (PNG or JPEG) or a text file."
	}
	return l.Mark("Filen er af en type, vi ikke tager imod. Vælg en PDF, et dokument fra Word, Excel, PowerPoint eller LibreOffice, et billede (PNG eller JPEG) eller en tekstfil.")
}

// OtherName: Filens navn passer ikke til det, den indeholder. Gem den igen under et navn med den rigtige endelse.
func OtherName(l i18n.Lang) string {
	if l == i18n.En {
		return "The file's name does not match what it contains. Save it again under a name with the right ending."
	}
	return l.Mark("Filens navn passer ikke til det, den indeholder. Gem den igen under et navn med den rigtige endelse.")
}

// Damaged: Filen er beskadiget og kan ikke åbnes. Gem den igen, og prøv med den nye.
func Damaged(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is damaged and can't be opened. Save it again and try with the new one."
	}
	return l.Mark("Filen er beskadiget og kan ikke åbnes. Gem den igen, og prøv med den nye.")
}

// Unread: Teksten i filen kan ikke læses, så vi kan ikke se, om der står personnumre i den. Gem filen uden adgangskode, og prøv igen.
func Unread(l i18n.Lang) string {
	if l == i18n.En {
		return "The text of the file can’t be read, so we can’t see whether there are personal numbers in it. Save the file without a password and try again."
	}
	return l.Mark("Teksten i filen kan ikke læses, så vi kan ikke se, om der står personnumre i den. Gem filen uden adgangskode, og prøv igen.")
}

// Locked: Filen er beskyttet med adgangskode. Fjern adgangskoden, og vælg den igen.
func Locked(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is protected by a password. Remove the password and choose it again."
	}
	return l.Mark("Filen er beskyttet med adgangskode. Fjern adgangskoden, og vælg den igen.")
}

// Macros: Filen indeholder makroer. Gem den uden makroer, og vælg den igen.
func Macros(l i18n.Lang) string {
	if l == i18n.En {
		return "The file contains macros. Save it without macros and choose it again."
	}
	return l.Mark("Filen indeholder makroer. Gem den uden makroer, og vælg den igen.")
}

// Bomb: Filen fylder for meget, når den pakkes ud, og kan ikke tages imod.
func Bomb(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is too large when unpacked and can't be taken."
	}
	return l.Mark("Filen fylder for meget, når den pakkes ud, og kan ikke tages imod.")
}
