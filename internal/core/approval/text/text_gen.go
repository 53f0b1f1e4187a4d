// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what approval says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NoSuchMatter: Siden findes ikke, eller du har ikke adgang til den.
func NoSuchMatter(l i18n.Lang) string {
	if l == i18n.En {
		return "The page does not exist, or you do not have access to it."
	}
	return l.Mark("Siden findes ikke, eller du har ikke adgang til den.")
}

// NoSuchRole: Vælg en rolle på listen.
func NoSuchRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a role on the list."
	}
	return l.Mark("Vælg en rolle på listen.")
}

// WaitsAlready: »{title}« er allerede sendt videre og venter på en afgørelse.
func WaitsAlready(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” has been sent on already and awaits a decision."
	}
	return l.Mark("»" + title + "« er allerede sendt videre og venter på en afgørelse.")
}

// NobodyElseApproves: »{title}« kan ikke sendes til godkendelse endnu. Ingen godkender alene det, de selv har skrevet, og der er ingen anden i rollen {roles}.
func NobodyElseApproves(l i18n.Lang, title string, roles string) string {
	if l == i18n.En {
		return "“" + title + "” can't be sent for approval yet. Nobody approves alone what they drafted, and there is nobody else in the role " + roles + "."
	}
	return l.Mark("»" + title + "« kan ikke sendes til godkendelse endnu. Ingen godkender alene det, de selv har skrevet, og der er ingen anden i rollen " + roles + ".")
}

// SignerWithoutRole: {name} har ikke rollen »{role}« og kan ikke underskrive for den.
func SignerWithoutRole(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " does not hold the role “" + role + "” and can't sign for it."
	}
	return l.Mark(name + " har ikke rollen »" + role + "« og kan ikke underskrive for den.")
}

// RoleWithoutSigner: Vælg mindst én, der skal underskrive som {role}.
func RoleWithoutSigner(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Choose at least one who is to sign as " + role + "."
	}
	return l.Mark("Vælg mindst én, der skal underskrive som " + role + ".")
}

// TwoSign: En aftale underskrives af mindst to personer. Vælg en mere.
func TwoSign(l i18n.Lang) string {
	if l == i18n.En {
		return "An agreement is signed by at least two people. Choose one more."
	}
	return l.Mark("En aftale underskrives af mindst to personer. Vælg en mere.")
}

// OtherWay: Dokumentet afgøres på en anden måde. Hent siden igen.
func OtherWay(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is decided in another way. Reload the page."
	}
	return l.Mark("Dokumentet afgøres på en anden måde. Hent siden igen.")
}

// StaleMatter: Dokumentet er ikke længere det, du så. Læs det igen, før du tager stilling.
func StaleMatter(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is no longer the one you saw. Read it again before you decide."
	}
	return l.Mark("Dokumentet er ikke længere det, du så. Læs det igen, før du tager stilling.")
}

// ContentChanged: Indholdet svarer ikke længere til det, der blev sendt videre. Det kan hverken godkendes eller underskrives. Kontakt administratoren.
func ContentChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The content no longer matches what was sent on. It can be neither approved nor signed. Contact the administrator."
	}
	return l.Mark("Indholdet svarer ikke længere til det, der blev sendt videre. Det kan hverken godkendes eller underskrives. Kontakt administratoren.")
}

// ReasonNeeded: Skriv, hvorfor du sender dokumentet tilbage.
func ReasonNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why you are sending the document back."
	}
	return l.Mark("Skriv, hvorfor du sender dokumentet tilbage.")
}

// ReasonTooLong: Skriv begrundelsen med højst 2.000 tegn.
func ReasonTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the reason in at most 2,000 characters."
	}
	return l.Mark("Skriv begrundelsen med højst 2.000 tegn.")
}

// WhoWithdraws: Dokumentet kan trækkes tilbage af {name} og af dem, der leder forløbet.
func WhoWithdraws(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The document can be withdrawn by " + name + " and by those who lead the course."
	}
	return l.Mark("Dokumentet kan trækkes tilbage af " + name + " og af dem, der leder forløbet.")
}

// AuthorsDontApprove: Ingen godkender alene det, de selv har skrevet. Det kan godkendes af {who}.
func AuthorsDontApprove(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Nobody approves alone what they drafted. It can be approved by " + who + "."
	}
	return l.Mark("Ingen godkender alene det, de selv har skrevet. Det kan godkendes af " + who + ".")
}

// WhoSigns: Dokumentet underskrives af {who}.
func WhoSigns(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The document is signed by " + who + "."
	}
	return l.Mark("Dokumentet underskrives af " + who + ".")
}

// WhoApproves: Dokumentet godkendes af {who}.
func WhoApproves(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The document is approved by " + who + "."
	}
	return l.Mark("Dokumentet godkendes af " + who + ".")
}

// NameInRole: {name} ({role})
func NameInRole(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " (" + role + ")"
	}
	return l.Mark(name + " (" + role + ")")
}

// RoleHeldBy: {role} ({names})
func RoleHeldBy(l i18n.Lang, role string, names string) string {
	if l == i18n.En {
		return role + " (" + names + ")"
	}
	return l.Mark(role + " (" + names + ")")
}

// ReturnedAlready: {name} har sendt dokumentet tilbage.
func ReturnedAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has sent the document back."
	}
	return l.Mark(name + " har sendt dokumentet tilbage.")
}

// WithdrawnAlready: {name} har trukket dokumentet tilbage.
func WithdrawnAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has withdrawn the document."
	}
	return l.Mark(name + " har trukket dokumentet tilbage.")
}

// SettledAlready: Dokumentet er allerede afgjort.
func SettledAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has been decided already."
	}
	return l.Mark("Dokumentet er allerede afgjort.")
}

// FileChanged: Den gemte fil er ikke længere den, der blev lavet, og kan ikke udleveres. Kontakt administratoren.
func FileChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The kept file is no longer the one that was made, and can't be handed out. Contact the administrator."
	}
	return l.Mark("Den gemte fil er ikke længere den, der blev lavet, og kan ikke udleveres. Kontakt administratoren.")
}

// NotSettled: Dokumentet er ikke afgjort endnu. Det kan hentes, når alle har taget stilling.
func NotSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has not been decided yet. It can be downloaded when everybody has decided."
	}
	return l.Mark("Dokumentet er ikke afgjort endnu. Det kan hentes, når alle har taget stilling.")
}

// TooManyTries: Der er slået for mange ukendte koder eller filer op herfra. Prøv igen om et kvarter.
func TooManyTries(l i18n.Lang) string {
	if l == i18n.En {
		return "Too many unknown codes or files have been looked up from here. Try again in a quarter of an hour."
	}
	return l.Mark("Der er slået for mange ukendte koder eller filer op herfra. Prøv igen om et kvarter.")
}

// UnknownCode: Vi har ikke udstedt et dokument med den kode. Kontrollér, at du har skrevet koden, som den står nederst i dokumentet.
func UnknownCode(l i18n.Lang) string {
	if l == i18n.En {
		return "We have not issued a document with that code. Check that you have written the code as it stands at the foot of the document."
	}
	return l.Mark("Vi har ikke udstedt et dokument med den kode. Kontrollér, at du har skrevet koden, som den står nederst i dokumentet.")
}

// LetterApprove: »{title}« venter på din godkendelse
func LetterApprove(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” awaits your approval"
	}
	return l.Mark("»" + title + "« venter på din godkendelse")
}

// LetterApproveBody: Kære {name}
//
// »{title}« for {subject} venter på din godkendelse. {by} har sendt dokumentet.
//
// Læs og godkend det her – eller send det tilbage med en begrundelse:
// {address}
//
// Venlig hilsen
// Tovholder
func LetterApproveBody(l i18n.Lang, name string, title string, subject string, by string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n“" + title + "” for " + subject + " awaits your approval. " + by + " has sent the document.\n\nRead and approve it here – or send it back with a reason:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n»" + title + "« for " + subject + " venter på din godkendelse. " + by + " har sendt dokumentet.\n\nLæs og godkend det her – eller send det tilbage med en begrundelse:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// LetterSign: »{title}« venter på din underskrift
func LetterSign(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” awaits your signature"
	}
	return l.Mark("»" + title + "« venter på din underskrift")
}

// LetterSignBody: Kære {name}
//
// »{title}« for {subject} venter på din underskrift. {by} har sendt dokumentet.
//
// Læs og underskriv det her – eller send det tilbage med en begrundelse:
// {address}
//
// Venlig hilsen
// Tovholder
func LetterSignBody(l i18n.Lang, name string, title string, subject string, by string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n“" + title + "” for " + subject + " awaits your signature. " + by + " has sent the document.\n\nRead and sign it here – or send it back with a reason:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n»" + title + "« for " + subject + " venter på din underskrift. " + by + " har sendt dokumentet.\n\nLæs og underskriv det her – eller send det tilbage med en begrundelse:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// LetterApproved: »{title}« er godkendt
func LetterApproved(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is approved"
	}
	return l.Mark("»" + title + "« er godkendt")
}

// LetterApprovedBody: Kære {name}
//
// »{title}« for {subject} er godkendt.
//
// Du kan hente det her:
// {address}
//
// Venlig hilsen
// Tovholder
func LetterApprovedBody(l i18n.Lang, name string, title string, subject string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n“" + title + "” for " + subject + " is approved.\n\nYou can download it here:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n»" + title + "« for " + subject + " er godkendt.\n\nDu kan hente det her:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// LetterSigned: »{title}« er underskrevet af alle
func LetterSigned(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is signed by everybody"
	}
	return l.Mark("»" + title + "« er underskrevet af alle")
}

// LetterSignedBody: Kære {name}
//
// Alle har underskrevet »{title}« for {subject}.
//
// Du kan hente det her:
// {address}
//
// Venlig hilsen
// Tovholder
func LetterSignedBody(l i18n.Lang, name string, title string, subject string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nEverybody has signed “" + title + "” for " + subject + ".\n\nYou can download it here:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nAlle har underskrevet »" + title + "« for " + subject + ".\n\nDu kan hente det her:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// LetterReturned: »{title}« er sendt tilbage
func LetterReturned(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” has been sent back"
	}
	return l.Mark("»" + title + "« er sendt tilbage")
}

// LetterReturnedBody: Kære {name}
//
// {by} har sendt »{title}« for {subject} tilbage.
//
// Læs begrundelsen her:
// {address}
//
// Venlig hilsen
// Tovholder
func LetterReturnedBody(l i18n.Lang, name string, by string, title string, subject string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + by + " has sent “" + title + "” for " + subject + " back.\n\nRead the reason here:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + by + " har sendt »" + title + "« for " + subject + " tilbage.\n\nLæs begrundelsen her:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// ApprovedHeading: Godkendelse
func ApprovedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Approval"
	}
	return l.Mark("Godkendelse")
}

// SignedHeading: Underskrifter
func SignedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Signatures"
	}
	return l.Mark("Underskrifter")
}

// CheckNote: Kontrollér dokumentet på {address} med koden {code}. Indholdets SHA-256: {hash}
func CheckNote(l i18n.Lang, address string, code string, hash string) string {
	if l == i18n.En {
		return "Check the document at " + address + " with the code " + code + ". SHA-256 of the content: " + hash
	}
	return l.Mark("Kontrollér dokumentet på " + address + " med koden " + code + ". Indholdets SHA-256: " + hash)
}

// CheckFoot: Version {version:int} · Kode {code} · Kontrollér på {address}
func CheckFoot(l i18n.Lang, version int, code string, address string) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + " · Code " + code + " · Check at " + address
	}
	return l.Mark("Version " + i18n.Int(l, version) + " · Kode " + code + " · Kontrollér på " + address)
}

// LoggedIn: Logget ind med {login}
func LoggedIn(l i18n.Lang, login string) string {
	if l == i18n.En {
		return "Logged in by " + login
	}
	return l.Mark("Logget ind med " + login)
}

// ByPassword: adgangskode
func ByPassword(l i18n.Lang) string {
	if l == i18n.En {
		return "password"
	}
	return l.Mark("adgangskode")
}

// ByDemo: demonstrationens personvælger
func ByDemo(l i18n.Lang) string {
	if l == i18n.En {
		return "the demonstration's choice of person"
	}
	return l.Mark("demonstrationens personvælger")
}

// ByToken: adgangsnøgle
func ByToken(l i18n.Lang) string {
	if l == i18n.En {
		return "access token"
	}
	return l.Mark("adgangsnøgle")
}

// WaitsForApproval: »{title}« venter på din godkendelse
func WaitsForApproval(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” awaits your approval"
	}
	return l.Mark("»" + title + "« venter på din godkendelse")
}

// WaitsForSignature: »{title}« venter på din underskrift
func WaitsForSignature(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” awaits your signature"
	}
	return l.Mark("»" + title + "« venter på din underskrift")
}

// WaitsForOthers: »{title}« venter på {who}
func WaitsForOthers(l i18n.Lang, title string, who string) string {
	if l == i18n.En {
		return "“" + title + "” awaits " + who
	}
	return l.Mark("»" + title + "« venter på " + who)
}

// PutAgo: Sendt af {name} {day:date}
func PutAgo(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return "Sent by " + name + " " + i18n.Date(l, day)
	}
	return l.Mark("Sendt af " + name + " " + i18n.Date(l, day))
}

// ActApprove: Læs og godkend
func ActApprove(l i18n.Lang) string {
	if l == i18n.En {
		return "Read and approve"
	}
	return l.Mark("Læs og godkend")
}

// ActSign: Læs og underskriv
func ActSign(l i18n.Lang) string {
	if l == i18n.En {
		return "Read and sign"
	}
	return l.Mark("Læs og underskriv")
}

// ActSee: Se
func ActSee(l i18n.Lang) string {
	if l == i18n.En {
		return "See"
	}
	return l.Mark("Se")
}

// PastPutApproval: »{title}«, version {version:int}, sendt til godkendelse
func PastPutApproval(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", sent for approval"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", sendt til godkendelse")
}

// PastPutSignature: »{title}«, version {version:int}, sendt til underskrift
func PastPutSignature(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", sent for signature"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", sendt til underskrift")
}

// PastApproved: »{title}«, version {version:int}, godkendt
func PastApproved(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", approved"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", godkendt")
}

// PastSigned: »{title}«, version {version:int}, underskrevet
func PastSigned(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", signed"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", underskrevet")
}

// PastSignedAll: »{title}«, version {version:int}, underskrevet – nu har alle underskrevet
func PastSignedAll(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", signed – now everybody has signed"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", underskrevet – nu har alle underskrevet")
}

// PastReturned: »{title}«, version {version:int}, sendt tilbage
func PastReturned(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", sent back"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", sendt tilbage")
}

// PastWithdrawn: »{title}«, version {version:int}, trukket tilbage
func PastWithdrawn(l i18n.Lang, title string, version int) string {
	if l == i18n.En {
		return "“" + title + "”, version " + i18n.Int(l, version) + ", withdrawn"
	}
	return l.Mark("»" + title + "«, version " + i18n.Int(l, version) + ", trukket tilbage")
}

// CrumbApproval: Godkendelse
func CrumbApproval(l i18n.Lang) string {
	if l == i18n.En {
		return "Approval"
	}
	return l.Mark("Godkendelse")
}

// CrumbSignature: Underskrift
func CrumbSignature(l i18n.Lang) string {
	if l == i18n.En {
		return "Signature"
	}
	return l.Mark("Underskrift")
}

// PutLine: Version {version:int} · sendt af {name} {at:moment}
func PutLine(l i18n.Lang, version int, name string, at time.Time) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + " · sent by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Version " + i18n.Int(l, version) + " · sendt af " + name + " " + i18n.DateTime(l, at))
}

// StateToApprove: Venter på godkendelse
func StateToApprove(l i18n.Lang) string {
	if l == i18n.En {
		return "Awaits approval"
	}
	return l.Mark("Venter på godkendelse")
}

// StateToSign: Venter på underskrift
func StateToSign(l i18n.Lang) string {
	if l == i18n.En {
		return "Awaits signature"
	}
	return l.Mark("Venter på underskrift")
}

// StateApproved: Godkendt
func StateApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Approved"
	}
	return l.Mark("Godkendt")
}

// StateSigned: Underskrevet
func StateSigned(l i18n.Lang) string {
	if l == i18n.En {
		return "Signed"
	}
	return l.Mark("Underskrevet")
}

// StateReturned: Sendt tilbage
func StateReturned(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent back"
	}
	return l.Mark("Sendt tilbage")
}

// StateWithdrawn: Trukket tilbage
func StateWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdrawn"
	}
	return l.Mark("Trukket tilbage")
}

// SeeChanges: Se, hvad der er ændret
func SeeChanges(l i18n.Lang) string {
	if l == i18n.En {
		return "See what has changed"
	}
	return l.Mark("Se, hvad der er ændret")
}

// ChangedHeading: Dokumentet er ændret
func ChangedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has been changed"
	}
	return l.Mark("Dokumentet er ændret")
}

// SignedByAll: Underskrevet af alle {at:moment}
func SignedByAll(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Signed by everybody " + i18n.DateTime(l, at)
	}
	return l.Mark("Underskrevet af alle " + i18n.DateTime(l, at))
}

// ApprovedAt: Godkendt {at:moment}
func ApprovedAt(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Approved " + i18n.DateTime(l, at)
	}
	return l.Mark("Godkendt " + i18n.DateTime(l, at))
}

// GoDecide: Tag stilling
func GoDecide(l i18n.Lang) string {
	if l == i18n.En {
		return "Decide"
	}
	return l.Mark("Tag stilling")
}

// ReturnedBy: Sendt tilbage af {name} {at:moment}
func ReturnedBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Sent back by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Sendt tilbage af " + name + " " + i18n.DateTime(l, at))
}

// WithdrawnBy: Trukket tilbage af {name} {at:moment}
func WithdrawnBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Withdrawn by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Trukket tilbage af " + name + " " + i18n.DateTime(l, at))
}

// ToTheDraft: Gå til kladden
func ToTheDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the draft"
	}
	return l.Mark("Gå til kladden")
}

// YouHaveSigned: Du har underskrevet. Nu mangler {who}.
func YouHaveSigned(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "You have signed. Still missing: " + who + "."
	}
	return l.Mark("Du har underskrevet. Nu mangler " + who + ".")
}

// RoleFor: {role}, {organisation}
func RoleFor(l i18n.Lang, role string, organisation string) string {
	if l == i18n.En {
		return role + ", " + organisation
	}
	return l.Mark(role + ", " + organisation)
}

// OnBehalf: {organisation} ({role})
func OnBehalf(l i18n.Lang, organisation string, role string) string {
	if l == i18n.En {
		return organisation + " (" + role + ")"
	}
	return l.Mark(organisation + " (" + role + ")")
}

// SomebodyIn: Én i rollen {role}
func SomebodyIn(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Somebody in the role " + role
	}
	return l.Mark("Én i rollen " + role)
}

// ConfirmApprove: Jeg har læst dokumentet og godkender det på vegne af {roles}.
func ConfirmApprove(l i18n.Lang, roles string) string {
	if l == i18n.En {
		return "I have read the document and approve it on behalf of " + roles + "."
	}
	return l.Mark("Jeg har læst dokumentet og godkender det på vegne af " + roles + ".")
}

// ConfirmSign: Jeg har læst dokumentet og underskriver det på vegne af {roles}.
func ConfirmSign(l i18n.Lang, roles string) string {
	if l == i18n.En {
		return "I have read the document and sign it on behalf of " + roles + "."
	}
	return l.Mark("Jeg har læst dokumentet og underskriver det på vegne af " + roles + ".")
}

// ConfirmNeeded: Sæt kryds ved, at du har læst dokumentet, før du går videre.
func ConfirmNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Tick that you have read the document before you go on."
	}
	return l.Mark("Sæt kryds ved, at du har læst dokumentet, før du går videre.")
}

// Approve: Godkend
func Approve(l i18n.Lang) string {
	if l == i18n.En {
		return "Approve"
	}
	return l.Mark("Godkend")
}

// Sign: Underskriv
func Sign(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign"
	}
	return l.Mark("Underskriv")
}

// SendBack: Send tilbage
func SendBack(l i18n.Lang) string {
	if l == i18n.En {
		return "Send back"
	}
	return l.Mark("Send tilbage")
}

// SendBackLead: Er der noget, der skal rettes? Så bliver dokumentet en kladde igen, og {name} får besked.
func SendBackLead(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Is there something to correct? Then the document becomes a draft again, and " + name + " is told."
	}
	return l.Mark("Er der noget, der skal rettes? Så bliver dokumentet en kladde igen, og " + name + " får besked.")
}

// ReturnReason: Begrundelse
func ReturnReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// ReturnReasonHint: Skriv, hvad der skal ændres. Højst 2.000 tegn.
func ReturnReasonHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what needs to change. At most 2,000 characters."
	}
	return l.Mark("Skriv, hvad der skal ændres. Højst 2.000 tegn.")
}

// PartySigned: Underskrevet
func PartySigned(l i18n.Lang) string {
	if l == i18n.En {
		return "Signed"
	}
	return l.Mark("Underskrevet")
}

// PartyApproved: Godkendt
func PartyApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Approved"
	}
	return l.Mark("Godkendt")
}

// PartyWaits: Mangler
func PartyWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// DecidedHow: {at:moment} med {login}
func DecidedHow(l i18n.Lang, at time.Time, login string) string {
	if l == i18n.En {
		return i18n.DateTime(l, at) + " by " + login
	}
	return l.Mark(i18n.DateTime(l, at) + " med " + login)
}

// SaidApproved: Du har godkendt dokumentet.
func SaidApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "You have approved the document."
	}
	return l.Mark("Du har godkendt dokumentet.")
}

// SaidSigned: Du har underskrevet dokumentet.
func SaidSigned(l i18n.Lang) string {
	if l == i18n.En {
		return "You have signed the document."
	}
	return l.Mark("Du har underskrevet dokumentet.")
}

// SaidReturned: Dokumentet er sendt tilbage. {name} har fået besked.
func SaidReturned(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The document has been sent back. " + name + " has been told."
	}
	return l.Mark("Dokumentet er sendt tilbage. " + name + " har fået besked.")
}

// PdfBeingMade: PDF’en bliver lavet nu. Hent siden igen om lidt.
func PdfBeingMade(l i18n.Lang) string {
	if l == i18n.En {
		return "The PDF is being made. Reload the page in a moment."
	}
	return l.Mark("PDF’en bliver lavet nu. Hent siden igen om lidt.")
}

// PdfLate: PDF’en er ikke blevet lavet endnu. Prøv at hente den, eller brug udskriften.
func PdfLate(l i18n.Lang) string {
	if l == i18n.En {
		return "The PDF has not been made yet. Try to download it, or use the print page."
	}
	return l.Mark("PDF’en er ikke blevet lavet endnu. Prøv at hente den, eller brug udskriften.")
}

// PdfReady: Hent dokumentet med alle afgørelser. Filen er den samme, hver gang den hentes.
func PdfReady(l i18n.Lang) string {
	if l == i18n.En {
		return "Download the document with all decisions. The file is the same every time."
	}
	return l.Mark("Hent dokumentet med alle afgørelser. Filen er den samme, hver gang den hentes.")
}

// GetPdf: Hent som PDF
func GetPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as PDF"
	}
	return l.Mark("Hent som PDF")
}

// GetWord: Hent til Word
func GetWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Download for Word"
	}
	return l.Mark("Hent til Word")
}

// GetPrint: Udskriv
func GetPrint(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// CodeIs: Alle, der har dokumentet, kan kontrollere det med koden
func CodeIs(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody who has the document can check it with the code"
	}
	return l.Mark("Alle, der har dokumentet, kan kontrollere det med koden")
}

// HashIs: Indholdets fingeraftryk (SHA-256):
func HashIs(l i18n.Lang) string {
	if l == i18n.En {
		return "Fingerprint of the content (SHA-256):"
	}
	return l.Mark("Indholdets fingeraftryk (SHA-256):")
}

// CheckTitle: Kontrollér et dokument
func CheckTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Check a document"
	}
	return l.Mark("Kontrollér et dokument")
}

// CheckLead: Se, om et dokument, der er godkendt eller underskrevet i Tovholder, står uændret. Du behøver ikke at logge ind.
func CheckLead(l i18n.Lang) string {
	if l == i18n.En {
		return "See whether a document that was approved or signed in Tovholder stands unchanged. You need not log in."
	}
	return l.Mark("Se, om et dokument, der er godkendt eller underskrevet i Tovholder, står uændret. Du behøver ikke at logge ind.")
}

// CheckByCode: Med koden
func CheckByCode(l i18n.Lang) string {
	if l == i18n.En {
		return "With the code"
	}
	return l.Mark("Med koden")
}

// CheckByFile: Med filen
func CheckByFile(l i18n.Lang) string {
	if l == i18n.En {
		return "With the file"
	}
	return l.Mark("Med filen")
}

// Code: Kode
func Code(l i18n.Lang) string {
	if l == i18n.En {
		return "Code"
	}
	return l.Mark("Kode")
}

// CodeHint: Koden på 16 tegn står nederst på hver side.
func CodeHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The code of 16 characters stands at the foot of every page."
	}
	return l.Mark("Koden på 16 tegn står nederst på hver side.")
}

// CheckCode: Kontrollér koden
func CheckCode(l i18n.Lang) string {
	if l == i18n.En {
		return "Check the code"
	}
	return l.Mark("Kontrollér koden")
}

// File: Fil
func File(l i18n.Lang) string {
	if l == i18n.En {
		return "File"
	}
	return l.Mark("Fil")
}

// FileHint: Vælg den PDF eller den Word-fil, du har fået. Den bliver sammenlignet og ikke gemt. Højst 20 MB.
func FileHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the PDF or the Word file that you were given. It is compared and not kept. At most 20 MB."
	}
	return l.Mark("Vælg den PDF eller den Word-fil, du har fået. Den bliver sammenlignet og ikke gemt. Højst 20 MB.")
}

// CheckFile: Kontrollér filen
func CheckFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Check the file"
	}
	return l.Mark("Kontrollér filen")
}

// FileMissing: Vælg den fil, du vil kontrollere.
func FileMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the file that you want to check."
	}
	return l.Mark("Vælg den fil, du vil kontrollere.")
}

// UnknownHeading: Det kender vi ikke
func UnknownHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "We do not know this"
	}
	return l.Mark("Det kender vi ikke")
}

// UnknownFile: »{name}« er ikke en fil, vi har udstedt, eller den er ændret, siden vi udstedte den.
func UnknownFile(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "“" + name + "” is not a file that we have issued, or it has been changed since we issued it."
	}
	return l.Mark("»" + name + "« er ikke en fil, vi har udstedt, eller den er ændret, siden vi udstedte den.")
}

// ProofUnchanged: Dokumentet står uændret
func ProofUnchanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The document stands unchanged"
	}
	return l.Mark("Dokumentet står uændret")
}

// ProofUnchangedMore: Indholdet er præcis det, der blev taget stilling til. Sammenlign det med det dokument, du har.
func ProofUnchangedMore(l i18n.Lang) string {
	if l == i18n.En {
		return "The content is exactly what was decided on. Compare it with the document that you have."
	}
	return l.Mark("Indholdet er præcis det, der blev taget stilling til. Sammenlign det med det dokument, du har.")
}

// ProofChanged: Dokumentet passer ikke længere
func ProofChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The document no longer matches"
	}
	return l.Mark("Dokumentet passer ikke længere")
}

// ProofChangedMore: Det, vi har gemt, er ikke længere det, der blev taget stilling til. Stol ikke på dokumentet, før det er undersøgt.
func ProofChangedMore(l i18n.Lang) string {
	if l == i18n.En {
		return "What we have kept is no longer what was decided on. Do not trust the document until this has been looked into."
	}
	return l.Mark("Det, vi har gemt, er ikke længere det, der blev taget stilling til. Stol ikke på dokumentet, før det er undersøgt.")
}

// FileUnchanged: Filen er uændret
func FileUnchanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is unchanged"
	}
	return l.Mark("Filen er uændret")
}

// FileUnchangedMore: Filen er præcis den, vi har udstedt.
func FileUnchangedMore(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is exactly the one that we issued."
	}
	return l.Mark("Filen er præcis den, vi har udstedt.")
}

// KeptChanged: Den gemte {format}-fil er ændret, siden den blev lavet. Den bliver ikke udleveret.
func KeptChanged(l i18n.Lang, format string) string {
	if l == i18n.En {
		return "The kept " + format + " file has been changed since it was made. It is not handed out."
	}
	return l.Mark("Den gemte " + format + "-fil er ændret, siden den blev lavet. Den bliver ikke udleveret.")
}

// NewerSettled: Der findes en nyere version: version {version:int} fra {at:moment}.
func NewerSettled(l i18n.Lang, version int, at time.Time) string {
	if l == i18n.En {
		return "There is a newer version: version " + i18n.Int(l, version) + " from " + i18n.DateTime(l, at) + "."
	}
	return l.Mark("Der findes en nyere version: version " + i18n.Int(l, version) + " fra " + i18n.DateTime(l, at) + ".")
}

// BelongsTo: Hører til
func BelongsTo(l i18n.Lang) string {
	if l == i18n.En {
		return "Belongs to"
	}
	return l.Mark("Hører til")
}

// Version: Version
func Version(l i18n.Lang) string {
	if l == i18n.En {
		return "Version"
	}
	return l.Mark("Version")
}

// HashTerm: Fingeraftryk (SHA-256)
func HashTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Fingerprint (SHA-256)"
	}
	return l.Mark("Fingeraftryk (SHA-256)")
}
