// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what identity says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Hidden: Det, du leder efter, findes ikke, eller du har ikke adgang til det.
func Hidden(l i18n.Lang) string {
	if l == i18n.En {
		return "What you are looking for does not exist, or you do not have access to it."
	}
	return l.Mark("Det, du leder efter, findes ikke, eller du har ikke adgang til det.")
}

// Crowded: Der er mange, der logger ind lige nu. Vent et øjeblik, og prøv igen.
func Crowded(l i18n.Lang) string {
	if l == i18n.En {
		return "Many people are logging in right now. Wait a moment and try again."
	}
	return l.Mark("Der er mange, der logger ind lige nu. Vent et øjeblik, og prøv igen.")
}

// WrongLogin: Brugernavnet eller adgangskoden er forkert. Prøv igen, eller bed om en ny adgangskode.
func WrongLogin(l i18n.Lang) string {
	if l == i18n.En {
		return "The user name or the password is wrong. Try again, or ask for a new password."
	}
	return l.Mark("Brugernavnet eller adgangskoden er forkert. Prøv igen, eller bed om en ny adgangskode.")
}

// TooMany: Der er prøvet for mange gange. Vent {n:int} minutter, og prøv igen.
func TooMany(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "There have been too many attempts. Wait " + i18n.Int(l, n) + " minutes and try again."
	}
	return l.Mark("Der er prøvet for mange gange. Vent " + i18n.Int(l, n) + " minutter, og prøv igen.")
}

// LinkUsedUp: Linket er brugt eller udløbet. Bed om et nyt.
func LinkUsedUp(l i18n.Lang) string {
	if l == i18n.En {
		return "The link has been used or has expired. Ask for a new one."
	}
	return l.Mark("Linket er brugt eller udløbet. Bed om et nyt.")
}

// NoSuchAccount: Der er ingen konto med det brugernavn
func NoSuchAccount(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no account with that user name"
	}
	return l.Mark("Der er ingen konto med det brugernavn")
}

// NoPassword: Din konto har ingen adgangskode, så her er intet at ændre.
func NoPassword(l i18n.Lang) string {
	if l == i18n.En {
		return "Your account has no password, so there is nothing to change here."
	}
	return l.Mark("Din konto har ingen adgangskode, så her er intet at ændre.")
}

// PasswordShort: Skriv en adgangskode på mindst 12 tegn. Flere ord efter hinanden er lette at huske
func PasswordShort(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a password of at least 12 characters. Several words in a row are easy to remember"
	}
	return l.Mark("Skriv en adgangskode på mindst 12 tegn. Flere ord efter hinanden er lette at huske")
}

// PasswordLong: Skriv en adgangskode på højst 128 tegn
func PasswordLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a password of at most 128 characters"
	}
	return l.Mark("Skriv en adgangskode på højst 128 tegn")
}

// PasswordUnreadable: Adgangskoden indeholder tegn, der ikke kan læses. Skriv den igen
func PasswordUnreadable(l i18n.Lang) string {
	if l == i18n.En {
		return "The password contains characters that can't be read. Enter it again"
	}
	return l.Mark("Adgangskoden indeholder tegn, der ikke kan læses. Skriv den igen")
}

// PasswordHasLogin: Vælg en adgangskode, der ikke indeholder dit brugernavn
func PasswordHasLogin(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a password that does not contain your user name"
	}
	return l.Mark("Vælg en adgangskode, der ikke indeholder dit brugernavn")
}

// PasswordCommon: Adgangskoden er for let at gætte. Vælg for eksempel fire tilfældige ord
func PasswordCommon(l i18n.Lang) string {
	if l == i18n.En {
		return "The password is too easy to guess. Choose, for example, four random words"
	}
	return l.Mark("Adgangskoden er for let at gætte. Vælg for eksempel fire tilfældige ord")
}

// CurrentWrong: Adgangskoden er forkert. Skriv den adgangskode, du bruger nu
func CurrentWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "The password is wrong. Enter the password that you use now"
	}
	return l.Mark("Adgangskoden er forkert. Skriv den adgangskode, du bruger nu")
}

// NameMissing: Skriv et navn
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a name"
	}
	return l.Mark("Skriv et navn")
}

// OrganisationMissing: Skriv navnet på den organisation, der driver systemet
func OrganisationMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the name of the organisation that runs the system"
	}
	return l.Mark("Skriv navnet på den organisation, der driver systemet")
}

// EmailForm: Skriv en e-mailadresse i formatet navn@eksempel.dk
func EmailForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter an e-mail address such as name@example.com"
	}
	return l.Mark("Skriv en e-mailadresse i formatet navn@eksempel.dk")
}

// LoginForm: Skriv et brugernavn på mindst 3 tegn uden mellemrum
func LoginForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a user name of at least 3 characters without spaces"
	}
	return l.Mark("Skriv et brugernavn på mindst 3 tegn uden mellemrum")
}

// TooLong: Skriv højst {n:int} tegn
func TooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Enter at most " + i18n.Int(l, n) + " characters"
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn")
}

// TokenNameMissing: Skriv, hvad nøglen skal bruges til
func TokenNameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter what the key is for"
	}
	return l.Mark("Skriv, hvad nøglen skal bruges til")
}

// TokenDay: Vælg en dag fra {first:date} til {last:date}
func TokenDay(l i18n.Lang, first calendar.Date, last calendar.Date) string {
	if l == i18n.En {
		return "Choose a day from " + i18n.Date(l, first) + " to " + i18n.Date(l, last)
	}
	return l.Mark("Vælg en dag fra " + i18n.Date(l, first) + " til " + i18n.Date(l, last))
}

// TokenDays: Vælg mellem 1 og {most} dage
func TokenDays(l i18n.Lang, most string) string {
	if l == i18n.En {
		return "Choose between 1 and " + most + " days"
	}
	return l.Mark("Vælg mellem 1 og " + most + " dage")
}

// TokensMost: Du kan højst have {n:int} nøgler. Træk en tilbage, før du laver en ny.
func TokensMost(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "You can have at most " + i18n.Int(l, n) + " keys. Revoke one before you make another."
	}
	return l.Mark("Du kan højst have " + i18n.Int(l, n) + " nøgler. Træk en tilbage, før du laver en ny.")
}

// InviteNoEmail: Skriv en e-mailadresse på personen, før du inviterer
func InviteNoEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter an e-mail address for the person before you invite"
	}
	return l.Mark("Skriv en e-mailadresse på personen, før du inviterer")
}

// InviteInUse: Personen har allerede en konto.
func InviteInUse(l i18n.Lang) string {
	if l == i18n.En {
		return "The person already has an account."
	}
	return l.Mark("Personen har allerede en konto.")
}

// InviteLoginTaken: En anden konto bruger allerede den e-mailadresse. Skriv en anden adresse på personen
func InviteLoginTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "Another account already uses that e-mail address. Enter another address for the person"
	}
	return l.Mark("En anden konto bruger allerede den e-mailadresse. Skriv en anden adresse på personen")
}

// CloseSelf: Du kan ikke lukke din egen konto. Bed en anden administrator om det.
func CloseSelf(l i18n.Lang) string {
	if l == i18n.En {
		return "You can't close your own account. Ask another administrator to do it."
	}
	return l.Mark("Du kan ikke lukke din egen konto. Bed en anden administrator om det.")
}

// InvitationSubject: Invitation til Tovholder
func InvitationSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Invitation to Tovholder"
	}
	return l.Mark("Invitation til Tovholder")
}

// InvitationMail: Kære {name}
//
// {inviter} har inviteret dig til Tovholder. Vælg din adgangskode her:
//
// {link}
//
// Linket kan bruges én gang og udløber {day:date}. Er det udløbet, så bed om en ny invitation.
//
// Ved du ikke, hvad det drejer sig om, kan du se bort fra denne mail.
//
// Venlig hilsen
// Tovholder
func InvitationMail(l i18n.Lang, name string, inviter string, link string, day calendar.Date) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + inviter + " has invited you to Tovholder. Choose your password here:\n\n" + link + "\n\nThe link can be used once and expires on " + i18n.Date(l, day) + ". If it has expired, ask for a new invitation.\n\nIf you do not know what this is about, you can ignore this mail.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + inviter + " har inviteret dig til Tovholder. Vælg din adgangskode her:\n\n" + link + "\n\nLinket kan bruges én gang og udløber " + i18n.Date(l, day) + ". Er det udløbet, så bed om en ny invitation.\n\nVed du ikke, hvad det drejer sig om, kan du se bort fra denne mail.\n\nVenlig hilsen\nTovholder")
}

// ResetSubject: Ny adgangskode til Tovholder
func ResetSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "New password for Tovholder"
	}
	return l.Mark("Ny adgangskode til Tovholder")
}

// ResetMail: Kære {name}
//
// Nogen har bedt om en ny adgangskode til din konto i Tovholder. Var det dig, så vælg den her:
//
// {link}
//
// Linket kan bruges én gang og udløber om en time.
//
// Var det ikke dig, skal du ikke gøre noget. Din adgangskode er den samme som før.
//
// Venlig hilsen
// Tovholder
func ResetMail(l i18n.Lang, name string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nSomeone has asked for a new password for your account in Tovholder. If it was you, choose it here:\n\n" + link + "\n\nThe link can be used once and expires in one hour.\n\nIf it was not you, you need not do anything. Your password is the same as before.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nNogen har bedt om en ny adgangskode til din konto i Tovholder. Var det dig, så vælg den her:\n\n" + link + "\n\nLinket kan bruges én gang og udløber om en time.\n\nVar det ikke dig, skal du ikke gøre noget. Din adgangskode er den samme som før.\n\nVenlig hilsen\nTovholder")
}

// PasswordChangedSubject: Din adgangskode er ændret
func PasswordChangedSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Your password has been changed"
	}
	return l.Mark("Din adgangskode er ændret")
}

// PasswordChangedMail: Kære {name}
//
// Adgangskoden til din konto i Tovholder er netop ændret, og du er logget ud alle andre steder.
//
// Var det ikke dig, så bed om en ny adgangskode på log ind-siden med det samme, og kontakt din administrator.
//
// Venlig hilsen
// Tovholder
func PasswordChangedMail(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThe password for your account in Tovholder has just been changed, and you have been logged out everywhere else.\n\nIf it was not you, ask for a new password on the log-in page at once, and contact your administrator.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nAdgangskoden til din konto i Tovholder er netop ændret, og du er logget ud alle andre steder.\n\nVar det ikke dig, så bed om en ny adgangskode på log ind-siden med det samme, og kontakt din administrator.\n\nVenlig hilsen\nTovholder")
}

// EmailChangedSubject: Din e-mailadresse er ændret
func EmailChangedSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Your e-mail address has been changed"
	}
	return l.Mark("Din e-mailadresse er ændret")
}

// EmailChangedMail: Kære {name}
//
// Din konto i Tovholder bruger nu en anden e-mailadresse end denne.
//
// Var det ikke dig, så kontakt din administrator med det samme.
//
// Venlig hilsen
// Tovholder
func EmailChangedMail(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nYour account in Tovholder now uses another e-mail address than this one.\n\nIf it was not you, contact your administrator at once.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDin konto i Tovholder bruger nu en anden e-mailadresse end denne.\n\nVar det ikke dig, så kontakt din administrator med det samme.\n\nVenlig hilsen\nTovholder")
}
