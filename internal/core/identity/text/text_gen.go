// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what identity says on screen, in every language.
package text

import (
	"time"

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

// CloseLast: Det er den sidste administrator, der kan logge ind. Giv rollen til en anden, der har taget sin konto i brug, før du lukker kontoen.
func CloseLast(l i18n.Lang) string {
	if l == i18n.En {
		return "This is the last administrator who can log in. Give the role to another, who has begun to use an account, before you close this one."
	}
	return l.Mark("Det er den sidste administrator, der kan logge ind. Giv rollen til en anden, der har taget sin konto i brug, før du lukker kontoen.")
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
// Adgangskoden til din konto i Tovholder er netop ændret, og du er logget ud alle andre steder. De nøgler til programmer, du havde, virker ikke længere.
//
// Var det ikke dig, så bed om en ny adgangskode på log ind-siden med det samme, og kontakt din administrator.
//
// Venlig hilsen
// Tovholder
func PasswordChangedMail(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThe password for your account in Tovholder has just been changed, and you have been logged out everywhere else. Keys for programs that you had no longer work.\n\nIf it was not you, ask for a new password on the log-in page at once, and contact your administrator.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nAdgangskoden til din konto i Tovholder er netop ændret, og du er logget ud alle andre steder. De nøgler til programmer, du havde, virker ikke længere.\n\nVar det ikke dig, så bed om en ny adgangskode på log ind-siden med det samme, og kontakt din administrator.\n\nVenlig hilsen\nTovholder")
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

// LogIn: Log ind
func LogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// LogInLead: Brug det brugernavn og den adgangskode, du har valgt.
func LogInLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Use the user name and the password that you have chosen."
	}
	return l.Mark("Brug det brugernavn og den adgangskode, du har valgt.")
}

// LogInForm: Log ind med adgangskode
func LogInForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in with a password"
	}
	return l.Mark("Log ind med adgangskode")
}

// LogInToGoOn: Log ind for at gå videre
func LogInToGoOn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in to continue"
	}
	return l.Mark("Log ind for at gå videre")
}

// LogInKept: Du er blevet logget ud. Det, du skrev, er ikke gået tabt: Log ind igen, så kan du sende det.
func LogInKept(l i18n.Lang) string {
	if l == i18n.En {
		return "You have been logged out. What you wrote is not lost: log in again and you can send it."
	}
	return l.Mark("Du er blevet logget ud. Det, du skrev, er ikke gået tabt: Log ind igen, så kan du sende det.")
}

// Login: Brugernavn
func Login(l i18n.Lang) string {
	if l == i18n.En {
		return "User name"
	}
	return l.Mark("Brugernavn")
}

// LoginHint: Det er som regel din e-mailadresse.
func LoginHint(l i18n.Lang) string {
	if l == i18n.En {
		return "It is usually your e-mail address."
	}
	return l.Mark("Det er som regel din e-mailadresse.")
}

// Password: Adgangskode
func Password(l i18n.Lang) string {
	if l == i18n.En {
		return "Password"
	}
	return l.Mark("Adgangskode")
}

// Forgot: Har du glemt din adgangskode?
func Forgot(l i18n.Lang) string {
	if l == i18n.En {
		return "Have you forgotten your password?"
	}
	return l.Mark("Har du glemt din adgangskode?")
}

// DemoHeading: Vælg, hvem du vil være
func DemoHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who you want to be"
	}
	return l.Mark("Vælg, hvem du vil være")
}

// DemoLead: Det her er en demonstration. Alle personer og organisationer er opdigtede, og du kan prøve alt uden at gøre skade.
func DemoLead(l i18n.Lang) string {
	if l == i18n.En {
		return "This is a demonstration. All people and organisations are fictional, and you can try everything without doing any harm."
	}
	return l.Mark("Det her er en demonstration. Alle personer og organisationer er opdigtede, og du kan prøve alt uden at gøre skade.")
}

// DemoEnter: Log ind
func DemoEnter(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// DemoAs: som {name}
func DemoAs(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "as " + name
	}
	return l.Mark("som " + name)
}

// LoggedInAs: Du er logget ind som {name}.
func LoggedInAs(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "You are logged in as " + name + "."
	}
	return l.Mark("Du er logget ind som " + name + ".")
}

// LoggedOut: Du er logget ud.
func LoggedOut(l i18n.Lang) string {
	if l == i18n.En {
		return "You are logged out."
	}
	return l.Mark("Du er logget ud.")
}

// ResumeTitle: Du er logget ind igen
func ResumeTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "You are logged in again"
	}
	return l.Mark("Du er logget ind igen")
}

// ResumeLead: Det, du skrev, er her endnu. Send det nu, eller gå tilbage uden at sende.
func ResumeLead(l i18n.Lang) string {
	if l == i18n.En {
		return "What you wrote is still here. Send it now, or go back without sending."
	}
	return l.Mark("Det, du skrev, er her endnu. Send det nu, eller gå tilbage uden at sende.")
}

// ResumeSend: Send det, du skrev
func ResumeSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Send what you wrote"
	}
	return l.Mark("Send det, du skrev")
}

// ResumeLeave: Gå til forsiden uden at sende
func ResumeLeave(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the front page without sending"
	}
	return l.Mark("Gå til forsiden uden at sende")
}

// ForgotTitle: Glemt adgangskode
func ForgotTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Forgotten password"
	}
	return l.Mark("Glemt adgangskode")
}

// ForgotLead: Skriv dit brugernavn eller din e-mailadresse, så sender vi et link, hvor du kan vælge en ny adgangskode.
func ForgotLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter your user name or your e-mail address, and we will send a link where you can choose a new password."
	}
	return l.Mark("Skriv dit brugernavn eller din e-mailadresse, så sender vi et link, hvor du kan vælge en ny adgangskode.")
}

// ForgotLogin: Brugernavn eller e-mailadresse
func ForgotLogin(l i18n.Lang) string {
	if l == i18n.En {
		return "User name or e-mail address"
	}
	return l.Mark("Brugernavn eller e-mailadresse")
}

// ForgotSend: Send link
func ForgotSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Send link"
	}
	return l.Mark("Send link")
}

// ForgotMissing: Skriv dit brugernavn eller din e-mailadresse
func ForgotMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter your user name or your e-mail address"
	}
	return l.Mark("Skriv dit brugernavn eller din e-mailadresse")
}

// ForgotSentTitle: Se i din indbakke
func ForgotSentTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Look in your inbox"
	}
	return l.Mark("Se i din indbakke")
}

// ForgotSent: Hvis der er en konto med det brugernavn eller den adresse, har vi sendt et link til den. Linket kan bruges én gang og udløber om en time.
func ForgotSent(l i18n.Lang) string {
	if l == i18n.En {
		return "If there is an account with that user name or address, we have sent a link to it. The link can be used once and expires in one hour."
	}
	return l.Mark("Hvis der er en konto med det brugernavn eller den adresse, har vi sendt et link til den. Linket kan bruges én gang og udløber om en time.")
}

// ForgotNothing: Får du ingen mail, så se efter i mappen med uønsket post, eller spørg den, der har inviteret dig.
func ForgotNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "If you get no mail, look in the folder for unwanted mail, or ask the person who invited you."
	}
	return l.Mark("Får du ingen mail, så se efter i mappen med uønsket post, eller spørg den, der har inviteret dig.")
}

// ToLogIn: Til log ind
func ToLogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "To log in"
	}
	return l.Mark("Til log ind")
}

// ResetTitle: Vælg en ny adgangskode
func ResetTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a new password"
	}
	return l.Mark("Vælg en ny adgangskode")
}

// NewPassword: Ny adgangskode
func NewPassword(l i18n.Lang) string {
	if l == i18n.En {
		return "New password"
	}
	return l.Mark("Ny adgangskode")
}

// PasswordHint: Mindst 12 tegn. Fire tilfældige ord efter hinanden er lette at huske og svære at gætte.
func PasswordHint(l i18n.Lang) string {
	if l == i18n.En {
		return "At least 12 characters. Four random words in a row are easy to remember and hard to guess."
	}
	return l.Mark("Mindst 12 tegn. Fire tilfældige ord efter hinanden er lette at huske og svære at gætte.")
}

// ResetSave: Gem adgangskoden
func ResetSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the password"
	}
	return l.Mark("Gem adgangskoden")
}

// ResetDone: Din adgangskode er ændret, og de nøgler til programmer, du havde, virker ikke længere. Log ind med den nye.
func ResetDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Your password has been changed, and keys for programs that you had no longer work. Log in with the new one."
	}
	return l.Mark("Din adgangskode er ændret, og de nøgler til programmer, du havde, virker ikke længere. Log ind med den nye.")
}

// InvitationTitle: Velkommen, {name}
func InvitationTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Welcome, " + name
	}
	return l.Mark("Velkommen, " + name)
}

// InvitationLead: Vælg en adgangskode, så er din konto klar.
func InvitationLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a password, and your account is ready."
	}
	return l.Mark("Vælg en adgangskode, så er din konto klar.")
}

// YourLogin: Dit brugernavn
func YourLogin(l i18n.Lang) string {
	if l == i18n.En {
		return "Your user name"
	}
	return l.Mark("Dit brugernavn")
}

// InvitationSave: Gem, og log ind
func InvitationSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Save and log in"
	}
	return l.Mark("Gem, og log ind")
}

// LinkDeadTitle: Linket virker ikke længere
func LinkDeadTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The link no longer works"
	}
	return l.Mark("Linket virker ikke længere")
}

// LinkDead: Linket er allerede brugt, eller det er udløbet.
func LinkDead(l i18n.Lang) string {
	if l == i18n.En {
		return "The link has already been used, or it has expired."
	}
	return l.Mark("Linket er allerede brugt, eller det er udløbet.")
}

// LinkDeadInvitation: Er din konto klar, så log ind. Ellers bed den, der inviterede dig, om en ny invitation.
func LinkDeadInvitation(l i18n.Lang) string {
	if l == i18n.En {
		return "If your account is ready, log in. Otherwise ask the person who invited you for a new invitation."
	}
	return l.Mark("Er din konto klar, så log ind. Ellers bed den, der inviterede dig, om en ny invitation.")
}

// LinkDeadReset: Du kan altid bede om et nyt link.
func LinkDeadReset(l i18n.Lang) string {
	if l == i18n.En {
		return "You can always ask for a new link."
	}
	return l.Mark("Du kan altid bede om et nyt link.")
}

// AskNewLink: Bed om et nyt link
func AskNewLink(l i18n.Lang) string {
	if l == i18n.En {
		return "Ask for a new link"
	}
	return l.Mark("Bed om et nyt link")
}

// FirstTitle: Opret den første administrator
func FirstTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the first administrator"
	}
	return l.Mark("Opret den første administrator")
}

// FirstLead: Administratoren opretter organisationer og inviterer de andre. Når du er færdig, virker adressen her ikke mere.
func FirstLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The administrator creates organisations and invites the others. When you are done, this address no longer works."
	}
	return l.Mark("Administratoren opretter organisationer og inviterer de andre. Når du er færdig, virker adressen her ikke mere.")
}

// FirstOrganisation: Den organisation, der driver systemet
func FirstOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "The organisation that runs the system"
	}
	return l.Mark("Den organisation, der driver systemet")
}

// FirstName: Dit navn
func FirstName(l i18n.Lang) string {
	if l == i18n.En {
		return "Your name"
	}
	return l.Mark("Dit navn")
}

// Email: E-mailadresse
func Email(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail address"
	}
	return l.Mark("E-mailadresse")
}

// FirstLoginHint: Mindst 3 tegn uden mellemrum. Du kan bruge din e-mailadresse.
func FirstLoginHint(l i18n.Lang) string {
	if l == i18n.En {
		return "At least 3 characters without spaces. You can use your e-mail address."
	}
	return l.Mark("Mindst 3 tegn uden mellemrum. Du kan bruge din e-mailadresse.")
}

// FirstSave: Opret, og log ind
func FirstSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Create and log in"
	}
	return l.Mark("Opret, og log ind")
}

// AccountTitle: Min konto
func AccountTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "My account"
	}
	return l.Mark("Min konto")
}

// TabDetails: Mine oplysninger
func TabDetails(l i18n.Lang) string {
	if l == i18n.En {
		return "My details"
	}
	return l.Mark("Mine oplysninger")
}

// TabSecurity: Log ind og sikkerhed
func TabSecurity(l i18n.Lang) string {
	if l == i18n.En {
		return "Log-in and security"
	}
	return l.Mark("Log ind og sikkerhed")
}

// TabCalendar: Kalender
func TabCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "Calendar"
	}
	return l.Mark("Kalender")
}

// TabTokens: Nøgler til programmer
func TabTokens(l i18n.Lang) string {
	if l == i18n.En {
		return "Keys for programs"
	}
	return l.Mark("Nøgler til programmer")
}

// Details: Mine oplysninger
func Details(l i18n.Lang) string {
	if l == i18n.En {
		return "My details"
	}
	return l.Mark("Mine oplysninger")
}

// Name: Navn
func Name(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// Title: Titel
func Title(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// Phone: Telefon
func Phone(l i18n.Lang) string {
	if l == i18n.En {
		return "Phone"
	}
	return l.Mark("Telefon")
}

// Roles: Roller
func Roles(l i18n.Lang) string {
	if l == i18n.En {
		return "Roles"
	}
	return l.Mark("Roller")
}

// DetailsWho: Navn og e-mailadresse rettes af den, der administrerer din organisation.
func DetailsWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Your name and e-mail address are changed by whoever administers your organisation."
	}
	return l.Mark("Navn og e-mailadresse rettes af den, der administrerer din organisation.")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// Saved: Dine oplysninger er gemt.
func Saved(l i18n.Lang) string {
	if l == i18n.En {
		return "Your details are saved."
	}
	return l.Mark("Dine oplysninger er gemt.")
}

// Language: Sprog
func Language(l i18n.Lang) string {
	if l == i18n.En {
		return "Language"
	}
	return l.Mark("Sprog")
}

// LanguageDa: Dansk
func LanguageDa(l i18n.Lang) string {
	if l == i18n.En {
		return "Danish (Dansk)"
	}
	return l.Mark("Dansk")
}

// LanguageEn: Engelsk (English)
func LanguageEn(l i18n.Lang) string {
	if l == i18n.En {
		return "English"
	}
	return l.Mark("Engelsk (English)")
}

// LanguageSave: Skift sprog
func LanguageSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Change language"
	}
	return l.Mark("Skift sprog")
}

// ChangePassword: Skift adgangskode
func ChangePassword(l i18n.Lang) string {
	if l == i18n.En {
		return "Change password"
	}
	return l.Mark("Skift adgangskode")
}

// CurrentPassword: Din nuværende adgangskode
func CurrentPassword(l i18n.Lang) string {
	if l == i18n.En {
		return "Your current password"
	}
	return l.Mark("Din nuværende adgangskode")
}

// ChangePasswordWhy: Du bliver logget ud alle andre steder, og dine nøgler til programmer holder op med at virke.
func ChangePasswordWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "You will be logged out everywhere else, and your keys for programs stop working."
	}
	return l.Mark("Du bliver logget ud alle andre steder, og dine nøgler til programmer holder op med at virke.")
}

// PasswordChanged: Din adgangskode er ændret. Du er logget ud alle andre steder, og dine nøgler til programmer virker ikke længere.
func PasswordChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "Your password has been changed. You have been logged out everywhere else, and your keys for programs no longer work."
	}
	return l.Mark("Din adgangskode er ændret. Du er logget ud alle andre steder, og dine nøgler til programmer virker ikke længere.")
}

// NoPasswordHeading: Adgangskode
func NoPasswordHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Password"
	}
	return l.Mark("Adgangskode")
}

// ChangeEmail: Mail om ny adgangskode
func ChangeEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Mail about a new password"
	}
	return l.Mark("Mail om ny adgangskode")
}

// EmailGoesTo: Har du glemt din adgangskode, sender vi et link til {email}.
func EmailGoesTo(l i18n.Lang, email string) string {
	if l == i18n.En {
		return "If you have forgotten your password, we send a link to " + email + "."
	}
	return l.Mark("Har du glemt din adgangskode, sender vi et link til " + email + ".")
}

// EmailMissing: Der er ingen e-mailadresse på din konto, så du kan ikke få sendt et link, hvis du glemmer din adgangskode.
func EmailMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no e-mail address on your account, so no link can be sent to you if you forget your password."
	}
	return l.Mark("Der er ingen e-mailadresse på din konto, så du kan ikke få sendt et link, hvis du glemmer din adgangskode.")
}

// NewEmail: Ny e-mailadresse
func NewEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "New e-mail address"
	}
	return l.Mark("Ny e-mailadresse")
}

// EmailSave: Skift adresse
func EmailSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Change address"
	}
	return l.Mark("Skift adresse")
}

// EmailChanged: Adressen er ændret.
func EmailChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The address has been changed."
	}
	return l.Mark("Adressen er ændret.")
}

// Sessions: Her er du logget ind
func Sessions(l i18n.Lang) string {
	if l == i18n.En {
		return "You are logged in here"
	}
	return l.Mark("Her er du logget ind")
}

// SessionsWhy: Kender du ikke et af stederne, så log det ud, og skift adgangskode.
func SessionsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "If you do not recognise one of the places, log it out and change your password."
	}
	return l.Mark("Kender du ikke et af stederne, så log det ud, og skift adgangskode.")
}

// SessionHere: Denne browser
func SessionHere(l i18n.Lang) string {
	if l == i18n.En {
		return "This browser"
	}
	return l.Mark("Denne browser")
}

// SessionSince: Logget ind {at:moment}
func SessionSince(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Logged in " + i18n.DateTime(l, at)
	}
	return l.Mark("Logget ind " + i18n.DateTime(l, at))
}

// SessionSeen: Brugt {at:moment}
func SessionSeen(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Used " + i18n.DateTime(l, at)
	}
	return l.Mark("Brugt " + i18n.DateTime(l, at))
}

// UnknownDevice: Ukendt browser
func UnknownDevice(l i18n.Lang) string {
	if l == i18n.En {
		return "Unknown browser"
	}
	return l.Mark("Ukendt browser")
}

// MethodPassword: med adgangskode
func MethodPassword(l i18n.Lang) string {
	if l == i18n.En {
		return "with a password"
	}
	return l.Mark("med adgangskode")
}

// MethodDemo: som demonstration
func MethodDemo(l i18n.Lang) string {
	if l == i18n.En {
		return "as a demonstration"
	}
	return l.Mark("som demonstration")
}

// EndSession: Log ud
func EndSession(l i18n.Lang) string {
	if l == i18n.En {
		return "Log out"
	}
	return l.Mark("Log ud")
}

// SessionEnded: Der er logget ud.
func SessionEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "It has been logged out."
	}
	return l.Mark("Der er logget ud.")
}

// EndAll: Log ud overalt
func EndAll(l i18n.Lang) string {
	if l == i18n.En {
		return "Log out everywhere"
	}
	return l.Mark("Log ud overalt")
}

// EndAllWhy: Du bliver også logget ud her, og dine nøgler til programmer holder op med at virke.
func EndAllWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "You will be logged out here too, and your keys for programs stop working."
	}
	return l.Mark("Du bliver også logget ud her, og dine nøgler til programmer holder op med at virke.")
}

// TokensLead: Med en nøgle kan et program hente og ændre det samme som dig gennem Tovholders API. Giv aldrig en nøgle til andre.
func TokensLead(l i18n.Lang) string {
	if l == i18n.En {
		return "With a key, a program can read and change the same as you through Tovholder's API. Never give a key to others."
	}
	return l.Mark("Med en nøgle kan et program hente og ændre det samme som dig gennem Tovholders API. Giv aldrig en nøgle til andre.")
}

// TokensNone: Du har ingen nøgler
func TokensNone(l i18n.Lang) string {
	if l == i18n.En {
		return "You have no keys"
	}
	return l.Mark("Du har ingen nøgler")
}

// TokensNoneWhy: Du har kun brug for en, hvis et andet program skal tale med Tovholder på dine vegne.
func TokensNoneWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "You only need one if another program is to talk to Tovholder on your behalf."
	}
	return l.Mark("Du har kun brug for en, hvis et andet program skal tale med Tovholder på dine vegne.")
}

// TokenNew: Lav en nøgle
func TokenNew(l i18n.Lang) string {
	if l == i18n.En {
		return "Make a key"
	}
	return l.Mark("Lav en nøgle")
}

// TokenName: Hvad skal nøglen bruges til?
func TokenName(l i18n.Lang) string {
	if l == i18n.En {
		return "What is the key for?"
	}
	return l.Mark("Hvad skal nøglen bruges til?")
}

// TokenLast: Sidste dag, nøglen virker
func TokenLast(l i18n.Lang) string {
	if l == i18n.En {
		return "The last day the key works"
	}
	return l.Mark("Sidste dag, nøglen virker")
}

// TokenLastHint: Højst et år frem.
func TokenLastHint(l i18n.Lang) string {
	if l == i18n.En {
		return "At most one year ahead."
	}
	return l.Mark("Højst et år frem.")
}

// TokenCreate: Lav nøgle
func TokenCreate(l i18n.Lang) string {
	if l == i18n.En {
		return "Make key"
	}
	return l.Mark("Lav nøgle")
}

// TokenMade: Nøglen er lavet
func TokenMade(l i18n.Lang) string {
	if l == i18n.En {
		return "The key has been made"
	}
	return l.Mark("Nøglen er lavet")
}

// TokenCopy: Kopiér nøglen nu, og gem den et sikkert sted. Den vises ikke igen.
func TokenCopy(l i18n.Lang) string {
	if l == i18n.En {
		return "Copy the key now and keep it in a safe place. It will not be shown again."
	}
	return l.Mark("Kopiér nøglen nu, og gem den et sikkert sted. Den vises ikke igen.")
}

// TokenUntil: Virker til og med {day:date}
func TokenUntil(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Works through " + i18n.Date(l, day)
	}
	return l.Mark("Virker til og med " + i18n.Date(l, day))
}

// TokenUsed: Sidst brugt {at:moment}
func TokenUsed(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Last used " + i18n.DateTime(l, at)
	}
	return l.Mark("Sidst brugt " + i18n.DateTime(l, at))
}

// TokenNever: Ikke brugt endnu
func TokenNever(l i18n.Lang) string {
	if l == i18n.En {
		return "Not used yet"
	}
	return l.Mark("Ikke brugt endnu")
}

// TokenRevoke: Træk tilbage
func TokenRevoke(l i18n.Lang) string {
	if l == i18n.En {
		return "Revoke"
	}
	return l.Mark("Træk tilbage")
}

// TokenRevoked: Nøglen er trukket tilbage og virker ikke mere.
func TokenRevoked(l i18n.Lang) string {
	if l == i18n.En {
		return "The key has been revoked and no longer works."
	}
	return l.Mark("Nøglen er trukket tilbage og virker ikke mere.")
}

// CalendarHeading: Tovholder i din egen kalender
func CalendarHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder in your own calendar"
	}
	return l.Mark("Tovholder i din egen kalender")
}

// CalendarLead: Med en kalenderadresse kan du se dine aktiviteter, møder og frister i kalenderen på din telefon eller i Outlook. Den følger selv med, når noget flyttes.
func CalendarLead(l i18n.Lang) string {
	if l == i18n.En {
		return "With a calendar address you see your activities, meetings and due dates in the calendar on your phone or in Outlook. It keeps up by itself when something is moved."
	}
	return l.Mark("Med en kalenderadresse kan du se dine aktiviteter, møder og frister i kalenderen på din telefon eller i Outlook. Den følger selv med, når noget flyttes.")
}

// CalendarSecret: Alle, der kender adressen, kan læse kalenderen. Del den ikke med andre. Den viser hvad og hvornår, men ikke indholdet af opgaver.
func CalendarSecret(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody who knows the address can read the calendar. Don’t share it. It shows what and when, but not what tasks are about."
	}
	return l.Mark("Alle, der kender adressen, kan læse kalenderen. Del den ikke med andre. Den viser hvad og hvornår, men ikke indholdet af opgaver.")
}

// CalendarMake: Lav en kalenderadresse
func CalendarMake(l i18n.Lang) string {
	if l == i18n.En {
		return "Make a calendar address"
	}
	return l.Mark("Lav en kalenderadresse")
}

// CalendarMade: Kalenderadressen er lavet
func CalendarMade(l i18n.Lang) string {
	if l == i18n.En {
		return "The calendar address has been made"
	}
	return l.Mark("Kalenderadressen er lavet")
}

// CalendarCopy: Kopiér adressen nu, og vælg »Abonnér på en kalender« i dit kalenderprogram. Den vises ikke igen.
func CalendarCopy(l i18n.Lang) string {
	if l == i18n.En {
		return "Copy the address now and choose “Subscribe to a calendar” in your calendar program. It will not be shown again."
	}
	return l.Mark("Kopiér adressen nu, og vælg »Abonnér på en kalender« i dit kalenderprogram. Den vises ikke igen.")
}

// CalendarSince: Du har en kalenderadresse fra {day:date}.
func CalendarSince(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "You have a calendar address from " + i18n.Date(l, day) + "."
	}
	return l.Mark("Du har en kalenderadresse fra " + i18n.Date(l, day) + ".")
}

// CalendarRenew: Lav en ny adresse
func CalendarRenew(l i18n.Lang) string {
	if l == i18n.En {
		return "Make a new address"
	}
	return l.Mark("Lav en ny adresse")
}

// CalendarRenewWhy: Laver du en ny, virker den gamle ikke mere. Det samme sker, når du skifter adgangskode eller logger ud overalt.
func CalendarRenewWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When you make a new one, the old one no longer works. The same happens when you change your password or log out everywhere."
	}
	return l.Mark("Laver du en ny, virker den gamle ikke mere. Det samme sker, når du skifter adgangskode eller logger ud overalt.")
}

// CalendarDrop: Slå kalenderen fra
func CalendarDrop(l i18n.Lang) string {
	if l == i18n.En {
		return "Switch the calendar off"
	}
	return l.Mark("Slå kalenderen fra")
}

// CalendarDropped: Kalenderadressen virker ikke mere.
func CalendarDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "The calendar address no longer works."
	}
	return l.Mark("Kalenderadressen virker ikke mere.")
}
