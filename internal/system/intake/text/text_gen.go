// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what intake says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Rounds: Runder
func Rounds(l i18n.Lang) string {
	if l == i18n.En {
		return "Rounds"
	}
	return l.Mark("Runder")
}

// NoSuchRound: Runden findes ikke, eller du har ikke adgang til den.
func NoSuchRound(l i18n.Lang) string {
	if l == i18n.En {
		return "The round does not exist, or you have no access to it."
	}
	return l.Mark("Runden findes ikke, eller du har ikke adgang til den.")
}

// NoSuchApplication: Ansøgningen findes ikke, eller du har ikke adgang til den.
func NoSuchApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "The application does not exist, or you have no access to it."
	}
	return l.Mark("Ansøgningen findes ikke, eller du har ikke adgang til den.")
}

// NoSuchEnquiry: Henvendelsen findes ikke, eller du har ikke adgang til den.
func NoSuchEnquiry(l i18n.Lang) string {
	if l == i18n.En {
		return "The enquiry does not exist, or you have no access to it."
	}
	return l.Mark("Henvendelsen findes ikke, eller du har ikke adgang til den.")
}

// NoSuchReader: Personen læser ikke ansøgningerne i denne runde.
func NoSuchReader(l i18n.Lang) string {
	if l == i18n.En {
		return "The person does not read the applications of this round."
	}
	return l.Mark("Personen læser ikke ansøgningerne i denne runde.")
}

// OnlyStaff: Det er {agency}, der står for runden. Kun rådgivere dér kan gøre dette.
func OnlyStaff(l i18n.Lang, agency string) string {
	if l == i18n.En {
		return "The round is held by " + agency + ". Only advisers there can do this."
	}
	return l.Mark("Det er " + agency + ", der står for runden. Kun rådgivere dér kan gøre dette.")
}

// OnlyOrganisations: En henvendelse kommer fra en kommune eller en anden organisation. Log ind med den bruger, du har dér.
func OnlyOrganisations(l i18n.Lang) string {
	if l == i18n.En {
		return "An enquiry comes from an organisation. Log in as somebody who works in it."
	}
	return l.Mark("En henvendelse kommer fra en kommune eller en anden organisation. Log ind med den bruger, du har dér.")
}

// StaleRound: En anden har ændret runden, efter at du åbnede siden.
func StaleRound(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the round since you opened the page."
	}
	return l.Mark("En anden har ændret runden, efter at du åbnede siden.")
}

// StaleApplication: Ansøgningen er ændret, efter at du åbnede siden.
func StaleApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "The application has changed since you opened the page."
	}
	return l.Mark("Ansøgningen er ændret, efter at du åbnede siden.")
}

// StaleEnquiry: En anden har ændret henvendelsen, efter at du åbnede siden.
func StaleEnquiry(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the enquiry since you opened the page."
	}
	return l.Mark("En anden har ændret henvendelsen, efter at du åbnede siden.")
}

// StaleReview: Du har selv gemt en vurdering i et andet vindue, efter at du åbnede siden.
func StaleReview(l i18n.Lang) string {
	if l == i18n.En {
		return "You have saved an assessment elsewhere since you opened the page."
	}
	return l.Mark("Du har selv gemt en vurdering i et andet vindue, efter at du åbnede siden.")
}

// TooLong: Skriv højst {n:int} tegn.
func TooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, n) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn.")
}

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to contain a CPR number. Take it out."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det.")
}

// ProgrammeMissing: Vælg, hvad der kan søges om i runden.
func ProgrammeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what can be applied for in the round."
	}
	return l.Mark("Vælg, hvad der kan søges om i runden.")
}

// TitleMissing: Skriv rundens navn med højst 200 tegn.
func TitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the name of the round in at most 200 characters."
	}
	return l.Mark("Skriv rundens navn med højst 200 tegn.")
}

// DayMissing: Skriv en dato, der findes, for eksempel 1. marts 2027.
func DayMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date that exists, for example 1 March 2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 1. marts 2027.")
}

// DeadlineMissing: Skriv en ansøgningsfrist, der ikke ligger før den dag, runden åbner.
func DeadlineMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a deadline that is not before the day on which the round opens."
	}
	return l.Mark("Skriv en ansøgningsfrist, der ikke ligger før den dag, runden åbner.")
}

// PlacesWrong: Skriv antallet af pladser: et tal fra 1 til 1000.
func PlacesWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the number of places: a number from 1 to 1000."
	}
	return l.Mark("Skriv antallet af pladser: et tal fra 1 til 1000.")
}

// SeasonMissing: Vælg en sæson på listen.
func SeasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a season from the list."
	}
	return l.Mark("Vælg en sæson på listen.")
}

// KindsWrong: Vælg blandt dem, der kan søge.
func KindsWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose among those that can apply."
	}
	return l.Mark("Vælg blandt dem, der kan søge.")
}

// ContactMissing: Vælg en person på listen.
func ContactMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person from the list."
	}
	return l.Mark("Vælg en person på listen.")
}

// ColleagueMissing: Vælg en kollega på listen.
func ColleagueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a colleague from the list."
	}
	return l.Mark("Vælg en kollega på listen.")
}

// OrganisationMissing: Vælg den organisation, henvendelsen kommer fra.
func OrganisationMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the organisation from which the enquiry comes."
	}
	return l.Mark("Vælg den organisation, henvendelsen kommer fra.")
}

// RoundMissing: Vælg den runde, der kan søges i.
func RoundMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the round in which one can apply."
	}
	return l.Mark("Vælg den runde, der kan søges i.")
}

// NotForKind: Runden er ikke for {kind}.
func NotForKind(l i18n.Lang, kind string) string {
	if l == i18n.En {
		return "The round is not for " + kind + "."
	}
	return l.Mark("Runden er ikke for " + kind + ".")
}

// RoundIsOver: Runden er slut, og der kan ikke ændres mere.
func RoundIsOver(l i18n.Lang) string {
	if l == i18n.En {
		return "The round is over, and nothing can be changed any more."
	}
	return l.Mark("Runden er slut, og der kan ikke ændres mere.")
}

// NotYetOpen: Runden åbner {opens:date}. Du kan søge fra den dag.
func NotYetOpen(l i18n.Lang, opens calendar.Date) string {
	if l == i18n.En {
		return "The round opens on " + i18n.Date(l, opens) + ". You can apply from that day."
	}
	return l.Mark("Runden åbner " + i18n.Date(l, opens) + ". Du kan søge fra den dag.")
}

// TooLate: Fristen var {deadline:date} kl. 23.59, og den er udløbet.
func TooLate(l i18n.Lang, deadline calendar.Date) string {
	if l == i18n.En {
		return "The deadline was " + i18n.Date(l, deadline) + " at 23:59, and it has passed."
	}
	return l.Mark("Fristen var " + i18n.Date(l, deadline) + " kl. 23.59, og den er udløbet.")
}

// TooLateUnsent: Fristen var {deadline:date} kl. 23.59. Ansøgningen blev ikke sendt inden. Det, I har skrevet, er gemt og kan læses.
func TooLateUnsent(l i18n.Lang, deadline calendar.Date) string {
	if l == i18n.En {
		return "The deadline was " + i18n.Date(l, deadline) + " at 23:59. The application was not sent before it. What you have written is saved and can be read."
	}
	return l.Mark("Fristen var " + i18n.Date(l, deadline) + " kl. 23.59. Ansøgningen blev ikke sendt inden. Det, I har skrevet, er gemt og kan læses.")
}

// TooLateSent: Fristen var {deadline:date} kl. 23.59. Det, der blev sendt inden, gælder. Det, I har skrevet siden, er gemt, men tæller ikke med.
func TooLateSent(l i18n.Lang, deadline calendar.Date) string {
	if l == i18n.En {
		return "The deadline was " + i18n.Date(l, deadline) + " at 23:59. What was sent before it counts. What you have written since is saved, but does not count."
	}
	return l.Mark("Fristen var " + i18n.Date(l, deadline) + " kl. 23.59. Det, der blev sendt inden, gælder. Det, I har skrevet siden, er gemt, men tæller ikke med.")
}

// IsWithdrawn: Ansøgningen er trukket tilbage.
func IsWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The application has been withdrawn."
	}
	return l.Mark("Ansøgningen er trukket tilbage.")
}

// HasBegun: Det, I søgte om, er begyndt. Tal med {contact}, hvis I ikke kan være med.
func HasBegun(l i18n.Lang, contact string) string {
	if l == i18n.En {
		return "It has begun. Talk to " + contact + " if you cannot take part."
	}
	return l.Mark("Det, I søgte om, er begyndt. Tal med " + contact + ", hvis I ikke kan være med.")
}

// HasBegunAlready: {name} er allerede i gang med en ansøgning for {organisation}. Bed om at blive tilføjet, så kan I skrive den sammen.
func HasBegunAlready(l i18n.Lang, name string, organisation string) string {
	if l == i18n.En {
		return name + " has begun an application for " + organisation + ". Ask to be added, and you can write it together."
	}
	return l.Mark(name + " er allerede i gang med en ansøgning for " + organisation + ". Bed om at blive tilføjet, så kan I skrive den sammen.")
}

// EnquiryFirst: Begynd med en henvendelse. Så afklarer I sammen behov, proces og opstart. {contact} er første kontakt.
func EnquiryFirst(l i18n.Lang, contact string) string {
	if l == i18n.En {
		return "Begin with an enquiry. Then you clarify needs, process and start together. " + contact + " is the first contact."
	}
	return l.Mark("Begynd med en henvendelse. Så afklarer I sammen behov, proces og opstart. " + contact + " er første kontakt.")
}

// NoEnquiries: Her kan I søge med det samme uden at sende en henvendelse først.
func NoEnquiries(l i18n.Lang) string {
	if l == i18n.En {
		return "Here one applies at once, without an enquiry first."
	}
	return l.Mark("Her kan I søge med det samme uden at sende en henvendelse først.")
}

// NothingSent: Der er ikke sendt nogen ansøgning.
func NothingSent(l i18n.Lang) string {
	if l == i18n.En {
		return "No application has been sent."
	}
	return l.Mark("Der er ikke sendt nogen ansøgning.")
}

// ReasonMissing: Skriv kort hvorfor.
func ReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write shortly why."
	}
	return l.Mark("Skriv kort hvorfor.")
}

// ReadLater: Ansøgningerne kan ændres til og med {deadline:date}. De læses, når fristen er gået.
func ReadLater(l i18n.Lang, deadline calendar.Date) string {
	if l == i18n.En {
		return "The applications can be changed up to and including " + i18n.Date(l, deadline) + ". They are read when the deadline has passed."
	}
	return l.Mark("Ansøgningerne kan ændres til og med " + i18n.Date(l, deadline) + ". De læses, når fristen er gået.")
}

// IsDecided: Runden er afgjort.
func IsDecided(l i18n.Lang) string {
	if l == i18n.En {
		return "The round has been decided."
	}
	return l.Mark("Runden er afgjort.")
}

// PointsWrong: Giv mellem 1 og 5 point.
func PointsWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Give from 1 to 5 points."
	}
	return l.Mark("Giv mellem 1 og 5 point.")
}

// ChoiceMissing: Vælg, hvad der skal ske med ansøgningen.
func ChoiceMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what is to become of the application."
	}
	return l.Mark("Vælg, hvad der skal ske med ansøgningen.")
}

// PlaceMissing: Skriv nummeret på reservelisten.
func PlaceMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the number on the reserve list."
	}
	return l.Mark("Skriv nummeret på reservelisten.")
}

// PlaceTwice: To ansøgninger har samme nummer på reservelisten.
func PlaceTwice(l i18n.Lang) string {
	if l == i18n.En {
		return "Two applications have the same number on the reserve list."
	}
	return l.Mark("To ansøgninger har samme nummer på reservelisten.")
}

// DeclineReason: Skriv en begrundelse for afslaget til {name}.
func DeclineReason(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Write a reason for declining " + name + "."
	}
	return l.Mark("Skriv en begrundelse for afslaget til " + name + ".")
}

// ChoiceFor: Vælg, hvad der skal ske med ansøgningen fra {name}.
func ChoiceFor(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Choose what is to become of the application from " + name + "."
	}
	return l.Mark("Vælg, hvad der skal ske med ansøgningen fra " + name + ".")
}

// TooManyChosen: I har valgt {n:int} ansøgninger, men antallet af pladser er {places:int}.
func TooManyChosen(l i18n.Lang, n int, places int) string {
	if l == i18n.En {
		return "You have chosen " + i18n.Int(l, n) + ", and there are " + i18n.Int(l, places) + " places."
	}
	return l.Mark("I har valgt " + i18n.Int(l, n) + " ansøgninger, men antallet af pladser er " + i18n.Int(l, places) + ".")
}

// NotChosen: Ansøgningen er ikke valgt.
func NotChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "The application has not been chosen."
	}
	return l.Mark("Ansøgningen er ikke valgt.")
}

// NeedMissing: Skriv, hvad I har brug for hjælp til.
func NeedMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you need help with."
	}
	return l.Mark("Skriv, hvad I har brug for hjælp til.")
}

// OutcomeMissing: Skriv, hvad forløbet skal bidrage med.
func OutcomeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what the course is to contribute."
	}
	return l.Mark("Skriv, hvad forløbet skal bidrage med.")
}

// WhoMissing: Skriv, hvem der henvender sig.
func WhoMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write who is enquiring."
	}
	return l.Mark("Skriv, hvem der henvender sig.")
}

// EnquiryIsDone: Henvendelsen er besvaret.
func EnquiryIsDone(l i18n.Lang) string {
	if l == i18n.En {
		return "The enquiry has been answered."
	}
	return l.Mark("Henvendelsen er besvaret.")
}

// ClarifiedDay: Skriv den dag, I talte sammen. Den kan ikke ligge i fremtiden.
func ClarifiedDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the day on which you talked. It cannot be in the future."
	}
	return l.Mark("Skriv den dag, I talte sammen. Den kan ikke ligge i fremtiden.")
}

// PeopleMissing: Skriv, hvem der var med.
func PeopleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write who took part."
	}
	return l.Mark("Skriv, hvem der var med.")
}

// NeedsMissing: Skriv, hvilke behov I fandt frem til.
func NeedsMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write which needs you found."
	}
	return l.Mark("Skriv, hvilke behov I fandt frem til.")
}

// ProcessMissing: Skriv, hvordan processen skal være.
func ProcessMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write how the process is to be."
	}
	return l.Mark("Skriv, hvordan processen skal være.")
}

// StartMissing: Skriv, hvad I aftalte om opstarten.
func StartMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you agreed about the start."
	}
	return l.Mark("Skriv, hvad I aftalte om opstarten.")
}

// ClarifyFirst: Skriv afklaringen først.
func ClarifyFirst(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the clarification first."
	}
	return l.Mark("Skriv afklaringen først.")
}

// OutcomeWrong: Vælg, hvad henvendelsen fører til.
func OutcomeWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the enquiry leads to."
	}
	return l.Mark("Vælg, hvad henvendelsen fører til.")
}

// AnswerMissing: Skriv et svar.
func AnswerMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an answer."
	}
	return l.Mark("Skriv et svar.")
}

// RoleApplicant: Ansøger
func RoleApplicant(l i18n.Lang) string {
	if l == i18n.En {
		return "Applicant"
	}
	return l.Mark("Ansøger")
}

// ApplicationLead: {programme}. Ansøgningsfrist {deadline:date} kl. 23.59.
func ApplicationLead(l i18n.Lang, programme string, deadline calendar.Date) string {
	if l == i18n.En {
		return programme + ". Application deadline " + i18n.Date(l, deadline) + " at 23:59."
	}
	return l.Mark(programme + ". Ansøgningsfrist " + i18n.Date(l, deadline) + " kl. 23.59.")
}

// TabApplication: Ansøgning
func TabApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "Application"
	}
	return l.Mark("Ansøgning")
}

// TabForms: Dokumenter
func TabForms(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents"
	}
	return l.Mark("Dokumenter")
}

// TabHistory: Historik
func TabHistory(l i18n.Lang) string {
	if l == i18n.En {
		return "History"
	}
	return l.Mark("Historik")
}

// StateDraft: Ikke sendt
func StateDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Not sent"
	}
	return l.Mark("Ikke sendt")
}

// StateSubmitted: Sendt
func StateSubmitted(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent"
	}
	return l.Mark("Sendt")
}

// StateWithdrawn: Trukket tilbage
func StateWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdrawn"
	}
	return l.Mark("Trukket tilbage")
}

// StateChosen: Valgt
func StateChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "Chosen"
	}
	return l.Mark("Valgt")
}

// StateReserve: Nummer {n:int} på reservelisten
func StateReserve(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Number " + i18n.Int(l, n) + " on the reserve list"
	}
	return l.Mark("Nummer " + i18n.Int(l, n) + " på reservelisten")
}

// StateWaiting: På venteliste til næste runde
func StateWaiting(l i18n.Lang) string {
	if l == i18n.En {
		return "On the waiting list for the next round"
	}
	return l.Mark("På venteliste til næste runde")
}

// StateDeclined: Afslag
func StateDeclined(l i18n.Lang) string {
	if l == i18n.En {
		return "Declined"
	}
	return l.Mark("Afslag")
}

// StateBegun: Begyndt
func StateBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "Begun"
	}
	return l.Mark("Begyndt")
}

// SendHeading: Send ansøgningen
func SendHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the application"
	}
	return l.Mark("Send ansøgningen")
}

// SendLead: I får en kvittering med det samme. I kan ændre og sende igen til og med {deadline:date} kl. 23.59. Det, der sidst er sendt, gælder.
func SendLead(l i18n.Lang, deadline calendar.Date) string {
	if l == i18n.En {
		return "You get a receipt at once. You can change it and send again up to and including " + i18n.Date(l, deadline) + " at 23:59. What was sent last counts."
	}
	return l.Mark("I får en kvittering med det samme. I kan ændre og sende igen til og med " + i18n.Date(l, deadline) + " kl. 23.59. Det, der sidst er sendt, gælder.")
}

// Send: Send ansøgningen
func Send(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the application"
	}
	return l.Mark("Send ansøgningen")
}

// ReceiptTitle: Kvittering
func ReceiptTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Receipt"
	}
	return l.Mark("Kvittering")
}

// FactReceipt: Kvitteringsnummer
func FactReceipt(l i18n.Lang) string {
	if l == i18n.En {
		return "Receipt number"
	}
	return l.Mark("Kvitteringsnummer")
}

// FactRound: Runde
func FactRound(l i18n.Lang) string {
	if l == i18n.En {
		return "Round"
	}
	return l.Mark("Runde")
}

// FactApplicant: Ansøger
func FactApplicant(l i18n.Lang) string {
	if l == i18n.En {
		return "Applicant"
	}
	return l.Mark("Ansøger")
}

// FactSent: Modtaget
func FactSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Received"
	}
	return l.Mark("Modtaget")
}

// FactSentBy: Sendt af
func FactSentBy(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent by"
	}
	return l.Mark("Sendt af")
}

// FactHash: Fingeraftryk (SHA-256)
func FactHash(l i18n.Lang) string {
	if l == i18n.En {
		return "Fingerprint (SHA-256)"
	}
	return l.Mark("Fingeraftryk (SHA-256)")
}

// LetterSent: Kvittering: {round}
func LetterSent(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "Receipt: " + round
	}
	return l.Mark("Kvittering: " + round)
}

// LetterSentBody: Kære {name}
//
// Vi har modtaget ansøgningen fra {organisation} til »{round}«.
//
// Kvitteringsnummer: {receipt}
// Modtaget: {at}
// Fingeraftryk (SHA-256): {hash}
//
// I kan ændre ansøgningen og sende den igen til og med {deadline:date} kl. 23.59. Kvitteringen med det, I sendte, ligger her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterSentBody(l i18n.Lang, name string, organisation string, round string, receipt string, at string, hash string, deadline calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nWe have received the application from " + organisation + " for “" + round + "”.\n\nReceipt number: " + receipt + "\nReceived: " + at + "\nFingerprint (SHA-256): " + hash + "\n\nYou can change it and send again up to and including " + i18n.Date(l, deadline) + " at 23:59. The receipt with what you sent is here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nVi har modtaget ansøgningen fra " + organisation + " til »" + round + "«.\n\nKvitteringsnummer: " + receipt + "\nModtaget: " + at + "\nFingeraftryk (SHA-256): " + hash + "\n\nI kan ændre ansøgningen og sende den igen til og med " + i18n.Date(l, deadline) + " kl. 23.59. Kvitteringen med det, I sendte, ligger her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterJoin: Vær med til at skrive: {round}
func LetterJoin(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "Help to write: " + round
	}
	return l.Mark("Vær med til at skrive: " + round)
}

// LetterJoinBody: Kære {name}
//
// {by} har tilføjet dig til jeres ansøgning til »{round}«. Fristen er {deadline:date} kl. 23.59. Skriv med her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterJoinBody(l i18n.Lang, name string, by string, round string, deadline calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + by + " has added you to your application for “" + round + "”. The deadline is " + i18n.Date(l, deadline) + " at 23:59. Write here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + by + " har tilføjet dig til jeres ansøgning til »" + round + "«. Fristen er " + i18n.Date(l, deadline) + " kl. 23.59. Skriv med her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterReader: Læs ansøgninger: {round}
func LetterReader(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "You are to read applications: " + round
	}
	return l.Mark("Læs ansøgninger: " + round)
}

// LetterReaderBody: Kære {name}
//
// Du er valgt til at læse og vurdere ansøgningerne til »{round}«. Ansøgningsfristen er {deadline:date}. Når den er gået, kan du læse dem her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterReaderBody(l i18n.Lang, name string, round string, deadline calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nYou read and assess the applications for “" + round + "”. The deadline is " + i18n.Date(l, deadline) + "; after that they can be read here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDu er valgt til at læse og vurdere ansøgningerne til »" + round + "«. Ansøgningsfristen er " + i18n.Date(l, deadline) + ". Når den er gået, kan du læse dem her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterAnswer: Der er svar: {round}
func LetterAnswer(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "There is an answer: " + round
	}
	return l.Mark("Der er svar: " + round)
}

// LetterAnswerBody: Kære {name}
//
// Der er svar på ansøgningen fra {organisation} til »{round}«. Læs det her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterAnswerBody(l i18n.Lang, name string, organisation string, round string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThere is an answer to the application from " + organisation + " for “" + round + "”. Read it here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er svar på ansøgningen fra " + organisation + " til »" + round + "«. Læs det her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterMovedUp: Nyt om jeres ansøgning: {round}
func LetterMovedUp(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "News of your application: " + round
	}
	return l.Mark("Nyt om jeres ansøgning: " + round)
}

// LetterMovedUpBody: Kære {name}
//
// Der er nyt om ansøgningen fra {organisation} til »{round}«. Læs det her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterMovedUpBody(l i18n.Lang, name string, organisation string, round string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThere is news of the application from " + organisation + " for “" + round + "”. Read it here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er nyt om ansøgningen fra " + organisation + " til »" + round + "«. Læs det her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterBegun: Nu begynder det: {round}
func LetterBegun(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "Now it begins: " + round
	}
	return l.Mark("Nu begynder det: " + round)
}

// LetterBegunBody: Kære {name}
//
// Det, som {organisation} søgte om i »{round}«, er begyndt. Det, I skrev i ansøgningen, ligger klar. Se mere på siden om jeres ansøgning:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterBegunBody(l i18n.Lang, name string, organisation string, round string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nWhat " + organisation + " applied for in “" + round + "” has begun. What you wrote is there already. See more on the page of your application:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDet, som " + organisation + " søgte om i »" + round + "«, er begyndt. Det, I skrev i ansøgningen, ligger klar. Se mere på siden om jeres ansøgning:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterInvited: I kan søge: {round}
func LetterInvited(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "You can apply: " + round
	}
	return l.Mark("I kan søge: " + round)
}

// LetterInvitedBody: Kære {name}
//
// Der ligger en ansøgning klar for {organisation} til »{round}«. Den er ikke sendt endnu. Fristen er {deadline:date} kl. 23.59. Skriv den færdig her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterInvitedBody(l i18n.Lang, name string, organisation string, round string, deadline calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nAn application is ready for " + organisation + " for “" + round + "”. It has not been sent yet. The deadline is " + i18n.Date(l, deadline) + " at 23:59. Finish it here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer ligger en ansøgning klar for " + organisation + " til »" + round + "«. Den er ikke sendt endnu. Fristen er " + i18n.Date(l, deadline) + " kl. 23.59. Skriv den færdig her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterWithdrawn: En ansøgning er trukket tilbage: {round}
func LetterWithdrawn(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "An application has been withdrawn: " + round
	}
	return l.Mark("En ansøgning er trukket tilbage: " + round)
}

// LetterWithdrawnBody: Kære {name}
//
// {organisation} har trukket sin ansøgning til »{round}« tilbage. Se runden her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterWithdrawnBody(l i18n.Lang, name string, organisation string, round string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + organisation + " has withdrawn its application for “" + round + "”. See the round here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + organisation + " har trukket sin ansøgning til »" + round + "« tilbage. Se runden her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterEnquiry: Ny henvendelse fra {organisation}
func LetterEnquiry(l i18n.Lang, organisation string) string {
	if l == i18n.En {
		return "New enquiry from " + organisation
	}
	return l.Mark("Ny henvendelse fra " + organisation)
}

// LetterEnquiryBody: Kære {name}
//
// Der er en henvendelse fra {organisation} om »{round}«. Den venter på en afklaring:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterEnquiryBody(l i18n.Lang, name string, organisation string, round string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThere is an enquiry from " + organisation + " about “" + round + "”. It waits for a clarification:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er en henvendelse fra " + organisation + " om »" + round + "«. Den venter på en afklaring:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterEnquiryAnswer: Nyt om jeres henvendelse: {round}
func LetterEnquiryAnswer(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "News of your enquiry: " + round
	}
	return l.Mark("Nyt om jeres henvendelse: " + round)
}

// LetterEnquiryAnswerBody: Kære {name}
//
// Der er svar på henvendelsen fra {organisation} om {programme}. Læs det her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterEnquiryAnswerBody(l i18n.Lang, name string, organisation string, programme string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThere is an answer to the enquiry from " + organisation + " about " + programme + ". Read it here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er svar på henvendelsen fra " + organisation + " om " + programme + ". Læs det her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LetterNewRound: Ny runde: {round}
func LetterNewRound(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "New round: " + round
	}
	return l.Mark("Ny runde: " + round)
}

// LetterNewRoundBody: Kære {name}
//
// {organisation} står på venteliste, og nu er der åbnet en ny runde: »{round}«. Fristen er {deadline:date} kl. 23.59. Læs mere her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterNewRoundBody(l i18n.Lang, name string, organisation string, round string, deadline calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + organisation + " is on the waiting list, and a new round has opened: “" + round + "”. The deadline is " + i18n.Date(l, deadline) + " at 23:59. Read more here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + organisation + " står på venteliste, og nu er der åbnet en ny runde: »" + round + "«. Fristen er " + i18n.Date(l, deadline) + " kl. 23.59. Læs mere her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// RowSend: Send jeres ansøgning
func RowSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Send your application"
	}
	return l.Mark("Send jeres ansøgning")
}

// RowAnswer: Der er svar på jeres ansøgning
func RowAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "There is an answer to your application"
	}
	return l.Mark("Der er svar på jeres ansøgning")
}

// RowClarify: Afklar en henvendelse
func RowClarify(l i18n.Lang) string {
	if l == i18n.En {
		return "Clarify an enquiry"
	}
	return l.Mark("Afklar en henvendelse")
}

// RowAnswerEnquiry: Svar på en henvendelse
func RowAnswerEnquiry(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer an enquiry"
	}
	return l.Mark("Svar på en henvendelse")
}

// RowRead: Læs og vurdér én ansøgning · Læs og vurdér {n:int} ansøgninger
func RowRead(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Read and assess one application"
		}
		return "Read and assess " + i18n.Int(l, n) + " applications"
	}
	if n == 1 {
		return l.Mark("Læs og vurdér én ansøgning")
	}
	return l.Mark("Læs og vurdér " + i18n.Int(l, n) + " ansøgninger")
}

// RowChoose: Afgør én ansøgning · Vælg blandt {n:int} ansøgninger
func RowChoose(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Decide on one application"
		}
		return "Choose among " + i18n.Int(l, n) + " applications"
	}
	if n == 1 {
		return l.Mark("Afgør én ansøgning")
	}
	return l.Mark("Vælg blandt " + i18n.Int(l, n) + " ansøgninger")
}

// RowBegin: Sæt én valgt ansøger i gang · Sæt {n:int} valgte ansøgere i gang
func RowBegin(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Begin for one that is chosen"
		}
		return "Begin for " + i18n.Int(l, n) + " that are chosen"
	}
	if n == 1 {
		return l.Mark("Sæt én valgt ansøger i gang")
	}
	return l.Mark("Sæt " + i18n.Int(l, n) + " valgte ansøgere i gang")
}

// RowDecided: Runden, du har læst ansøgninger i, er afgjort
func RowDecided(l i18n.Lang) string {
	if l == i18n.En {
		return "The round that you have read for is decided"
	}
	return l.Mark("Runden, du har læst ansøgninger i, er afgjort")
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// NetworkMissing: Vælg det netværk, som de valgte kommer med i.
func NetworkMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the network that those who are chosen become members of."
	}
	return l.Mark("Vælg det netværk, som de valgte kommer med i.")
}

// NoNetwork: Intet netværk
func NoNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "No network"
	}
	return l.Mark("Intet netværk")
}

// RoundsLead: Her kan I se, hvad der kan søges om nu, hvor mange pladser der er, og hvem I kan spørge.
func RoundsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Here you can see what can be applied for now, how many places there are, and whom to ask."
	}
	return l.Mark("Her kan I se, hvad der kan søges om nu, hvor mange pladser der er, og hvem I kan spørge.")
}

// AnnounceRound: Ny runde
func AnnounceRound(l i18n.Lang) string {
	if l == i18n.En {
		return "New round"
	}
	return l.Mark("Ny runde")
}

// YourApplications: Jeres ansøgninger
func YourApplications(l i18n.Lang) string {
	if l == i18n.En {
		return "Your applications"
	}
	return l.Mark("Jeres ansøgninger")
}

// Enquiries: Henvendelser
func Enquiries(l i18n.Lang) string {
	if l == i18n.En {
		return "Enquiries"
	}
	return l.Mark("Henvendelser")
}

// RoundsAhead: Åbne og kommende runder
func RoundsAhead(l i18n.Lang) string {
	if l == i18n.En {
		return "Open and coming rounds"
	}
	return l.Mark("Åbne og kommende runder")
}

// RoundsPast: Tidligere runder
func RoundsPast(l i18n.Lang) string {
	if l == i18n.En {
		return "Earlier rounds"
	}
	return l.Mark("Tidligere runder")
}

// NoRounds: Der er ingen åbne runder.
func NoRounds(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no open rounds."
	}
	return l.Mark("Der er ingen åbne runder.")
}

// NoRoundsWhy: Når en runde åbner, står den her med frist, pladser og kontaktperson.
func NoRoundsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When a round opens, it stands here with deadline, places and contact person."
	}
	return l.Mark("Når en runde åbner, står den her med frist, pladser og kontaktperson.")
}

// SeeApplications: Se ansøgningerne
func SeeApplications(l i18n.Lang) string {
	if l == i18n.En {
		return "See the applications"
	}
	return l.Mark("Se ansøgningerne")
}

// Until: Frist {day:date}
func Until(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Deadline " + i18n.Date(l, day)
	}
	return l.Mark("Frist " + i18n.Date(l, day))
}

// Places: Én plads · {n:int} pladser
func Places(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One place"
		}
		return i18n.Int(l, n) + " places"
	}
	if n == 1 {
		return l.Mark("Én plads")
	}
	return l.Mark(i18n.Int(l, n) + " pladser")
}

// RoundCancelled: Aflyst
func RoundCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancelled"
	}
	return l.Mark("Aflyst")
}

// RoundDecided: Afgjort
func RoundDecided(l i18n.Lang) string {
	if l == i18n.En {
		return "Decided"
	}
	return l.Mark("Afgjort")
}

// RoundUpcoming: Åbner {day:date}
func RoundUpcoming(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Opens " + i18n.Date(l, day)
	}
	return l.Mark("Åbner " + i18n.Date(l, day))
}

// RoundBeingRead: Fristen er gået
func RoundBeingRead(l i18n.Lang) string {
	if l == i18n.En {
		return "The deadline has passed"
	}
	return l.Mark("Fristen er gået")
}

// RoundOpen: Åben
func RoundOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åben")
}

// DeadlineLong: {day:longdate} kl. 23.59
func DeadlineLong(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return i18n.DateLong(l, day) + " at 23:59"
	}
	return l.Mark(i18n.DateLong(l, day) + " kl. 23.59")
}

// NextStep: Næste skridt
func NextStep(l i18n.Lang) string {
	if l == i18n.En {
		return "Next step"
	}
	return l.Mark("Næste skridt")
}

// WhatIsAsked: Det spørger vi om
func WhatIsAsked(l i18n.Lang) string {
	if l == i18n.En {
		return "What we ask"
	}
	return l.Mark("Det spørger vi om")
}

// AboutRound: Om runden
func AboutRound(l i18n.Lang) string {
	if l == i18n.En {
		return "About the round"
	}
	return l.Mark("Om runden")
}

// FieldDeadline: Ansøgningsfrist
func FieldDeadline(l i18n.Lang) string {
	if l == i18n.En {
		return "Application deadline"
	}
	return l.Mark("Ansøgningsfrist")
}

// FieldDeadlineHint: Hele dagen tæller med, til og med kl. 23.59.
func FieldDeadlineHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The whole day counts, up to and including 23:59."
	}
	return l.Mark("Hele dagen tæller med, til og med kl. 23.59.")
}

// FieldOpens: Åbner
func FieldOpens(l i18n.Lang) string {
	if l == i18n.En {
		return "Opens"
	}
	return l.Mark("Åbner")
}

// FieldPlaces: Pladser
func FieldPlaces(l i18n.Lang) string {
	if l == i18n.En {
		return "Places"
	}
	return l.Mark("Pladser")
}

// FieldPlacesHint: Lad feltet stå tomt, hvis antallet skal følge skabelonen.
func FieldPlacesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it empty when the number is to follow the template."
	}
	return l.Mark("Lad feltet stå tomt, hvis antallet skal følge skabelonen.")
}

// FieldSeason: Sæson
func FieldSeason(l i18n.Lang) string {
	if l == i18n.En {
		return "Season"
	}
	return l.Mark("Sæson")
}

// NoSeason: Ingen sæson
func NoSeason(l i18n.Lang) string {
	if l == i18n.En {
		return "No season"
	}
	return l.Mark("Ingen sæson")
}

// FieldKinds: Hvem kan søge?
func FieldKinds(l i18n.Lang) string {
	if l == i18n.En {
		return "Who can apply?"
	}
	return l.Mark("Hvem kan søge?")
}

// LastUpdated: Sidst opdateret
func LastUpdated(l i18n.Lang) string {
	if l == i18n.En {
		return "Last updated"
	}
	return l.Mark("Sidst opdateret")
}

// FieldContact: Kontaktperson
func FieldContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact person"
	}
	return l.Mark("Kontaktperson")
}

// FieldContactHint: Navn, stilling, telefon og e-mail står på rundens side.
func FieldContactHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Name, title, telephone and mail stand on the page of the round."
	}
	return l.Mark("Navn, stilling, telefon og e-mail står på rundens side.")
}

// HoldRound: Arbejdet med runden
func HoldRound(l i18n.Lang) string {
	if l == i18n.En {
		return "The work of the round"
	}
	return l.Mark("Arbejdet med runden")
}

// EditRound: Ret runden
func EditRound(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit the round"
	}
	return l.Mark("Ret runden")
}

// RegisterCall: Registrér et opkald
func RegisterCall(l i18n.Lang) string {
	if l == i18n.En {
		return "Register a call"
	}
	return l.Mark("Registrér et opkald")
}

// StrangerAsks: I begynder med en henvendelse. Log ind for at skrive den, eller ring til kontaktpersonen.
func StrangerAsks(l i18n.Lang) string {
	if l == i18n.En {
		return "You begin with an enquiry. Log in to write it, or ring the contact person."
	}
	return l.Mark("I begynder med en henvendelse. Log ind for at skrive den, eller ring til kontaktpersonen.")
}

// StrangerApplies: Log ind for at begynde en ansøgning. Flere fra samme organisation kan skrive den sammen.
func StrangerApplies(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in to begin an application. Several people of one organisation can write it together."
	}
	return l.Mark("Log ind for at begynde en ansøgning. Flere fra samme organisation kan skrive den sammen.")
}

// LogInFirst: Log ind
func LogInFirst(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// NobodyApplies: Ansøgninger kommer fra de kommuner og andre, som runden er for. Din bruger hører ikke til en af dem.
func NobodyApplies(l i18n.Lang) string {
	if l == i18n.En {
		return "Applications come from municipalities and others that the round is for. You don’t work in one of them."
	}
	return l.Mark("Ansøgninger kommer fra de kommuner og andre, som runden er for. Din bruger hører ikke til en af dem.")
}

// NotForYou: Runden er ikke for {organisation}.
func NotForYou(l i18n.Lang, organisation string) string {
	if l == i18n.En {
		return "The round is not for " + organisation + "."
	}
	return l.Mark("Runden er ikke for " + organisation + ".")
}

// OpenApplication: Åbn ansøgningen fra {organisation}
func OpenApplication(l i18n.Lang, organisation string) string {
	if l == i18n.En {
		return "Open the application from " + organisation
	}
	return l.Mark("Åbn ansøgningen fra " + organisation)
}

// OpenEnquiry: Åbn henvendelsen fra {organisation}
func OpenEnquiry(l i18n.Lang, organisation string) string {
	if l == i18n.En {
		return "Open the enquiry from " + organisation
	}
	return l.Mark("Åbn henvendelsen fra " + organisation)
}

// WriteEnquiry: Skriv en henvendelse
func WriteEnquiry(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an enquiry"
	}
	return l.Mark("Skriv en henvendelse")
}

// BeginApplication: Begynd en ansøgning
func BeginApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin an application"
	}
	return l.Mark("Begynd en ansøgning")
}

// SeeInstead: Her kan I søge i stedet:
func SeeInstead(l i18n.Lang) string {
	if l == i18n.En {
		return "You can apply here instead:"
	}
	return l.Mark("Her kan I søge i stedet:")
}

// FieldProgramme: Hvad kan der søges om?
func FieldProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "What can be applied for?"
	}
	return l.Mark("Hvad kan der søges om?")
}

// FieldTitle: Rundens navn
func FieldTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Name of the round"
	}
	return l.Mark("Rundens navn")
}

// FieldTitleHint: For eksempel: Rådgivningsforløb, foråret 2027
func FieldTitleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example: Advisory course, spring 2027"
	}
	return l.Mark("For eksempel: Rådgivningsforløb, foråret 2027")
}

// FieldWords: Tekst på rundens side
func FieldWords(l i18n.Lang) string {
	if l == i18n.En {
		return "Text on the page of the round"
	}
	return l.Mark("Tekst på rundens side")
}

// FieldNetwork: Netværk
func FieldNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Network"
	}
	return l.Mark("Netværk")
}

// FieldNetworkHint: Udfyld kun feltet, når runden er for et netværk. De valgte kommer med i netværket.
func FieldNetworkHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Only when the round is for a network: the one that those who are chosen join."
	}
	return l.Mark("Udfyld kun feltet, når runden er for et netværk. De valgte kommer med i netværket.")
}

// Announce: Opret runden
func Announce(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the round"
	}
	return l.Mark("Opret runden")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// LeaveIt: Fortryd
func LeaveIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// RoundAnnounced: Runden er oprettet.
func RoundAnnounced(l i18n.Lang) string {
	if l == i18n.En {
		return "The round has been made."
	}
	return l.Mark("Runden er oprettet.")
}

// RoundSaved: Runden er gemt.
func RoundSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The round is saved."
	}
	return l.Mark("Runden er gemt.")
}

// Applications: Ansøgninger
func Applications(l i18n.Lang) string {
	if l == i18n.En {
		return "Applications"
	}
	return l.Mark("Ansøgninger")
}

// ApplicationsLead: Frist {deadline:date}. Én plads. · Frist {deadline:date}. {n:int} pladser.
func ApplicationsLead(l i18n.Lang, deadline calendar.Date, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Deadline " + i18n.Date(l, deadline) + ". One place."
		}
		return "Deadline " + i18n.Date(l, deadline) + ". " + i18n.Int(l, n) + " places."
	}
	if n == 1 {
		return l.Mark("Frist " + i18n.Date(l, deadline) + ". Én plads.")
	}
	return l.Mark("Frist " + i18n.Date(l, deadline) + ". " + i18n.Int(l, n) + " pladser.")
}

// ColumnRank: Nr.
func ColumnRank(l i18n.Lang) string {
	if l == i18n.En {
		return "No."
	}
	return l.Mark("Nr.")
}

// ColumnMean: Gennemsnit
func ColumnMean(l i18n.Lang) string {
	if l == i18n.En {
		return "Mean"
	}
	return l.Mark("Gennemsnit")
}

// ColumnSpread: Forskel
func ColumnSpread(l i18n.Lang) string {
	if l == i18n.En {
		return "Spread"
	}
	return l.Mark("Forskel")
}

// ColumnReaders: Læst af
func ColumnReaders(l i18n.Lang) string {
	if l == i18n.En {
		return "Read by"
	}
	return l.Mark("Læst af")
}

// ColumnMine: Dine point
func ColumnMine(l i18n.Lang) string {
	if l == i18n.En {
		return "Your points"
	}
	return l.Mark("Dine point")
}

// ColumnState: Status
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "State"
	}
	return l.Mark("Status")
}

// ColumnWhen: Hvornår
func ColumnWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// ColumnWhat: Hvad
func ColumnWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "What"
	}
	return l.Mark("Hvad")
}

// Ranking: Rangliste
func Ranking(l i18n.Lang) string {
	if l == i18n.En {
		return "Ranking"
	}
	return l.Mark("Rangliste")
}

// RankingHow: Gennemsnittet er regnet ud for de læsere, der har givet point efter alle kriterier. Forskellen er afstanden mellem den læser, der gav mest, og den, der gav mindst. Erfaring tæller ikke med.
func RankingHow(l i18n.Lang) string {
	if l == i18n.En {
		return "The mean is over the readers who have given points by every criterion. The spread is between the one who gave most and the one who gave least. Experience does not count."
	}
	return l.Mark("Gennemsnittet er regnet ud for de læsere, der har givet point efter alle kriterier. Forskellen er afstanden mellem den læser, der gav mest, og den, der gav mindst. Erfaring tæller ikke med.")
}

// RankingFile: Rangliste
func RankingFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Ranking"
	}
	return l.Mark("Rangliste")
}

// AsExcel: Hent som regneark (XLSX)
func AsExcel(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as Excel"
	}
	return l.Mark("Hent som regneark (XLSX)")
}

// AsComma: Hent som CSV
func AsComma(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as CSV"
	}
	return l.Mark("Hent som CSV")
}

// NoApplications: Der er ikke sendt nogen ansøgninger.
func NoApplications(l i18n.Lang) string {
	if l == i18n.En {
		return "No applications have been sent."
	}
	return l.Mark("Der er ikke sendt nogen ansøgninger.")
}

// NoApplicationsWhy: De står her, når de er sendt, og kan læses, når fristen er gået.
func NoApplicationsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "They stand here when they are sent, and can be read when the deadline has passed."
	}
	return l.Mark("De står her, når de er sendt, og kan læses, når fristen er gået.")
}

// NotSent: Én ansøgning er begyndt, men ikke sendt, eller den er trukket tilbage · {n:int} ansøgninger er begyndt, men ikke sendt, eller de er trukket tilbage
func NotSent(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One is begun but not sent, or withdrawn"
		}
		return i18n.Int(l, n) + " are begun but not sent, or withdrawn"
	}
	if n == 1 {
		return l.Mark("Én ansøgning er begyndt, men ikke sendt, eller den er trukket tilbage")
	}
	return l.Mark(i18n.Int(l, n) + " ansøgninger er begyndt, men ikke sendt, eller de er trukket tilbage")
}

// WaitingList: Venteliste fra tidligere runder
func WaitingList(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting list of earlier rounds"
	}
	return l.Mark("Venteliste fra tidligere runder")
}

// InviteWaiter: Invitér til runden
func InviteWaiter(l i18n.Lang) string {
	if l == i18n.En {
		return "Invite to the round"
	}
	return l.Mark("Invitér til runden")
}

// WaiterInvited: Ansøgningen ligger klar, og organisationen har fået besked.
func WaiterInvited(l i18n.Lang) string {
	if l == i18n.En {
		return "The application is ready, and the organisation has been told."
	}
	return l.Mark("Ansøgningen ligger klar, og organisationen har fået besked.")
}

// Readers: Læsere
func Readers(l i18n.Lang) string {
	if l == i18n.En {
		return "Readers"
	}
	return l.Mark("Læsere")
}

// NoReaders: Rådgiverne i styrelsen læser ansøgningerne. Tilføj andre læsere her.
func NoReaders(l i18n.Lang) string {
	if l == i18n.En {
		return "The agency’s advisers read. Add others here."
	}
	return l.Mark("Rådgiverne i styrelsen læser ansøgningerne. Tilføj andre læsere her.")
}

// AddReader: Tilføj en læser
func AddReader(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a reader"
	}
	return l.Mark("Tilføj en læser")
}

// RemoveReader: Fjern
func RemoveReader(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove"
	}
	return l.Mark("Fjern")
}

// ReaderAdded: Læseren er tilføjet og har fået besked.
func ReaderAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The reader has been added and told."
	}
	return l.Mark("Læseren er tilføjet og har fået besked.")
}

// ReaderRemoved: Læseren er fjernet.
func ReaderRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The reader has been removed."
	}
	return l.Mark("Læseren er fjernet.")
}

// Add: Tilføj
func Add(l i18n.Lang) string {
	if l == i18n.En {
		return "Add"
	}
	return l.Mark("Tilføj")
}

// SentLead: Modtaget {at}, sendt af {name}. Kvitteringsnummer {receipt}.
func SentLead(l i18n.Lang, at string, name string, receipt string) string {
	if l == i18n.En {
		return "Received " + at + ", sent by " + name + ". Receipt number " + receipt + "."
	}
	return l.Mark("Modtaget " + at + ", sendt af " + name + ". Kvitteringsnummer " + receipt + ".")
}

// YourReview: Din vurdering
func YourReview(l i18n.Lang) string {
	if l == i18n.En {
		return "Your assessment"
	}
	return l.Mark("Din vurdering")
}

// ReviewHidden: Ansøgerne ser aldrig point og noter.
func ReviewHidden(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who apply never see points and notes."
	}
	return l.Mark("Ansøgerne ser aldrig point og noter.")
}

// ReviewSaved: Vurderingen er gemt.
func ReviewSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The assessment is saved."
	}
	return l.Mark("Vurderingen er gemt.")
}

// ReviewBy: Vurdering fra {name}
func ReviewBy(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Assessment by " + name
	}
	return l.Mark("Vurdering fra " + name)
}

// Weighed: {name} · {name} (tæller {n:int} gange)
func Weighed(l i18n.Lang, name string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return name
		}
		return name + " (counts " + i18n.Int(l, n) + " times)"
	}
	if n == 1 {
		return l.Mark(name)
	}
	return l.Mark(name + " (tæller " + i18n.Int(l, n) + " gange)")
}

// DoesNotCount: Til orientering. Det tæller ikke med i ranglisten.
func DoesNotCount(l i18n.Lang) string {
	if l == i18n.En {
		return "For information. It does not count in the ranking."
	}
	return l.Mark("Til orientering. Det tæller ikke med i ranglisten.")
}

// Note: Note
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Note")
}

// NoteHint: Kun for dem, der læser og vælger.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Only for those who read and choose."
	}
	return l.Mark("Kun for dem, der læser og vælger.")
}

// PointsLeast: {n:int} (mindst)
func PointsLeast(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " (least)"
	}
	return l.Mark(i18n.Int(l, n) + " (mindst)")
}

// PointsMost: {n:int} (mest)
func PointsMost(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " (most)"
	}
	return l.Mark(i18n.Int(l, n) + " (mest)")
}

// NextOne: Næste ulæste
func NextOne(l i18n.Lang) string {
	if l == i18n.En {
		return "Next unread"
	}
	return l.Mark("Næste ulæste")
}

// ChooseHeading: Vælg
func ChooseHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose"
	}
	return l.Mark("Vælg")
}

// ChooseLead: Der er én plads. Ingen får besked, før du afgør runden. · Der er {n:int} pladser. Ingen får besked, før du afgør runden.
func ChooseLead(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "There is one place. Nobody is told before you decide the round."
		}
		return "There are " + i18n.Int(l, n) + " places. Nobody is told before you decide the round."
	}
	if n == 1 {
		return l.Mark("Der er én plads. Ingen får besked, før du afgør runden.")
	}
	return l.Mark("Der er " + i18n.Int(l, n) + " pladser. Ingen får besked, før du afgør runden.")
}

// Choose: Vælg
func Choose(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose"
	}
	return l.Mark("Vælg")
}

// MakeReserve: Reserve
func MakeReserve(l i18n.Lang) string {
	if l == i18n.En {
		return "Reserve"
	}
	return l.Mark("Reserve")
}

// Decline: Afslag
func Decline(l i18n.Lang) string {
	if l == i18n.En {
		return "Decline"
	}
	return l.Mark("Afslag")
}

// LetWait: Venteliste til næste runde
func LetWait(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting list for the next round"
	}
	return l.Mark("Venteliste til næste runde")
}

// RankWords: Nummer {n:int} med {mean} i gennemsnit
func RankWords(l i18n.Lang, n int, mean string) string {
	if l == i18n.En {
		return "Number " + i18n.Int(l, n) + " with a mean of " + mean
	}
	return l.Mark("Nummer " + i18n.Int(l, n) + " med " + mean + " i gennemsnit")
}

// WhatBecomes: Hvad skal der ske?
func WhatBecomes(l i18n.Lang) string {
	if l == i18n.En {
		return "What is to happen?"
	}
	return l.Mark("Hvad skal der ske?")
}

// ReservePlace: Nummer på reservelisten
func ReservePlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Number on the reserve list"
	}
	return l.Mark("Nummer på reservelisten")
}

// ReserveHint: Kun for reserver. Nummer 1 rykker først op.
func ReserveHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Only for reserves. Number 1 moves up first."
	}
	return l.Mark("Kun for reserver. Nummer 1 rykker først op.")
}

// ReasonField: Begrundelse
func ReasonField(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// ReasonHint: Ansøgeren kan læse begrundelsen. Ved afslag skal den skrives.
func ReasonHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The applicant reads it. It must be written when declining."
	}
	return l.Mark("Ansøgeren kan læse begrundelsen. Ved afslag skal den skrives.")
}

// DecideLead: Når du afgør runden, får alle ansøgere besked med det samme.
func DecideLead(l i18n.Lang) string {
	if l == i18n.En {
		return "When you decide the round, everybody who applied is told at once."
	}
	return l.Mark("Når du afgør runden, får alle ansøgere besked med det samme.")
}

// SaveChoice: Gem valget
func SaveChoice(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the choice"
	}
	return l.Mark("Gem valget")
}

// DecideNow: Afgør runden
func DecideNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Decide the round"
	}
	return l.Mark("Afgør runden")
}

// ChoiceSaved: Valget er gemt. Ingen har fået besked endnu.
func ChoiceSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The choice is saved. Nobody has been told yet."
	}
	return l.Mark("Valget er gemt. Ingen har fået besked endnu.")
}

// RoundIsDecided: Runden er afgjort, og alle har fået besked.
func RoundIsDecided(l i18n.Lang) string {
	if l == i18n.En {
		return "The round is decided, and everybody has been told."
	}
	return l.Mark("Runden er afgjort, og alle har fået besked.")
}

// StartHeading: Sæt i gang
func StartHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin"
	}
	return l.Mark("Sæt i gang")
}

// StartLead: {programme} begynder. Ansøgningen ligger blandt dokumenterne, og det, der står i den, er sat ind, hvor det hører til.
func StartLead(l i18n.Lang, programme string) string {
	if l == i18n.En {
		return programme + " begins. The application stands among the documents, and what was written is in place."
	}
	return l.Mark(programme + " begynder. Ansøgningen ligger blandt dokumenterne, og det, der står i den, er sat ind, hvor det hører til.")
}

// StartNow: Sæt i gang
func StartNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin now"
	}
	return l.Mark("Sæt i gang")
}

// HasStarted: Det er sat i gang, og organisationen har fået besked.
func HasStarted(l i18n.Lang) string {
	if l == i18n.En {
		return "It has begun, and the organisation has been told."
	}
	return l.Mark("Det er sat i gang, og organisationen har fået besked.")
}

// OpenBegun: Åbn det, der er sat i gang
func OpenBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "Open what has begun"
	}
	return l.Mark("Åbn det, der er sat i gang")
}

// AnswerChosen: I er valgt. Vi begynder snart sammen med jer.
func AnswerChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "You are chosen. We will begin together with you soon."
	}
	return l.Mark("I er valgt. Vi begynder snart sammen med jer.")
}

// AnswerReserve: I er nummer {n:int} på reservelisten. Trækker en af de valgte sig, rykker I op, og I får besked med det samme.
func AnswerReserve(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "You are number " + i18n.Int(l, n) + " on the reserve list. If one of those chosen withdraws, you move up, and you are told at once."
	}
	return l.Mark("I er nummer " + i18n.Int(l, n) + " på reservelisten. Trækker en af de valgte sig, rykker I op, og I får besked med det samme.")
}

// AnswerWaiting: Der var ikke plads denne gang. I står på venteliste til næste runde og får besked, når den åbner.
func AnswerWaiting(l i18n.Lang) string {
	if l == i18n.En {
		return "There was no place this time. You are on the waiting list for the next round and are told when it opens."
	}
	return l.Mark("Der var ikke plads denne gang. I står på venteliste til næste runde og får besked, når den åbner.")
}

// AnswerDeclined: I er ikke valgt denne gang.
func AnswerDeclined(l i18n.Lang) string {
	if l == i18n.En {
		return "You are not chosen this time."
	}
	return l.Mark("I er ikke valgt denne gang.")
}

// AnswerBegun: Det, I søgte om, er begyndt.
func AnswerBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "What you applied for has begun."
	}
	return l.Mark("Det, I søgte om, er begyndt.")
}

// BeingRead: Fristen er gået, og ansøgningen bliver læst. I får besked, når der er svar.
func BeingRead(l i18n.Lang) string {
	if l == i18n.En {
		return "The deadline has passed, and the application is being read. You are told when there is an answer."
	}
	return l.Mark("Fristen er gået, og ansøgningen bliver læst. I får besked, når der er svar.")
}

// YourAnswer: Svar
func YourAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// TheApplication: Ansøgningen
func TheApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "The application"
	}
	return l.Mark("Ansøgningen")
}

// SeeReceipt: Se kvitteringen
func SeeReceipt(l i18n.Lang) string {
	if l == i18n.En {
		return "See the receipt"
	}
	return l.Mark("Se kvitteringen")
}

// ChangeUnsent: Ændringen er ikke sendt
func ChangeUnsent(l i18n.Lang) string {
	if l == i18n.En {
		return "The change has not been sent"
	}
	return l.Mark("Ændringen er ikke sendt")
}

// ChangeUnsentWhy: Det, der sidst blev sendt, gælder, indtil I sender igen.
func ChangeUnsentWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "What was sent last counts until you send again."
	}
	return l.Mark("Det, der sidst blev sendt, gælder, indtil I sender igen.")
}

// WriteApplication: Skriv ansøgningen
func WriteApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the application"
	}
	return l.Mark("Skriv ansøgningen")
}

// CheckAndSend: Tjek og send
func CheckAndSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Check and send"
	}
	return l.Mark("Tjek og send")
}

// ReadApplication: Læs ansøgningen
func ReadApplication(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the application"
	}
	return l.Mark("Læs ansøgningen")
}

// ChangeIt: Ret ansøgningen
func ChangeIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the application"
	}
	return l.Mark("Ret ansøgningen")
}

// Withdraw: Træk ansøgningen tilbage
func Withdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdraw the application"
	}
	return l.Mark("Træk ansøgningen tilbage")
}

// WithdrawLead: Herefter tæller ansøgningen ikke med. Er I valgt, går pladsen til den næste på reservelisten.
func WithdrawLead(l i18n.Lang) string {
	if l == i18n.En {
		return "From then on the application does not count. If you are chosen, the place goes to the next one on the reserve list."
	}
	return l.Mark("Herefter tæller ansøgningen ikke med. Er I valgt, går pladsen til den næste på reservelisten.")
}

// WhyWithdraw: Hvorfor?
func WhyWithdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Why?"
	}
	return l.Mark("Hvorfor?")
}

// WhoWrites: De skriver ansøgningen
func WhoWrites(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who write the application"
	}
	return l.Mark("De skriver ansøgningen")
}

// AddWriter: Tilføj en kollega
func AddWriter(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a colleague"
	}
	return l.Mark("Tilføj en kollega")
}

// WriterAdded: Kollegaen er tilføjet og har fået besked.
func WriterAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The colleague has been added and told."
	}
	return l.Mark("Kollegaen er tilføjet og har fået besked.")
}

// ReceiptHeading: Vi har modtaget ansøgningen
func ReceiptHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "We have received the application"
	}
	return l.Mark("Vi har modtaget ansøgningen")
}

// CanChange: I kan ændre den og sende igen til og med {deadline:date} kl. 23.59.
func CanChange(l i18n.Lang, deadline calendar.Date) string {
	if l == i18n.En {
		return "You can change it and send again up to and including " + i18n.Date(l, deadline) + " at 23:59."
	}
	return l.Mark("I kan ændre den og sende igen til og med " + i18n.Date(l, deadline) + " kl. 23.59.")
}

// PrintReceipt: Udskriv
func PrintReceipt(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// AsPdf: Hent som PDF
func AsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF"
	}
	return l.Mark("Hent som PDF")
}

// AsWord: Hent til Word
func AsWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Word"
	}
	return l.Mark("Hent til Word")
}

// EnquiryReceived: Modtaget
func EnquiryReceived(l i18n.Lang) string {
	if l == i18n.En {
		return "Received"
	}
	return l.Mark("Modtaget")
}

// EnquiryClarified: Afklaret
func EnquiryClarified(l i18n.Lang) string {
	if l == i18n.En {
		return "Clarified"
	}
	return l.Mark("Afklaret")
}

// EnquiryInvited: Kan søge
func EnquiryInvited(l i18n.Lang) string {
	if l == i18n.En {
		return "Can apply"
	}
	return l.Mark("Kan søge")
}

// EnquiryWaits: På venteliste
func EnquiryWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "On the waiting list"
	}
	return l.Mark("På venteliste")
}

// EnquiryAnswered: Besvaret
func EnquiryAnswered(l i18n.Lang) string {
	if l == i18n.En {
		return "Answered"
	}
	return l.Mark("Besvaret")
}

// EnquiryLead: Skriv kort. Derefter taler vi sammen om behov, proces og opstart. {contact} er første kontakt.
func EnquiryLead(l i18n.Lang, contact string) string {
	if l == i18n.En {
		return "Write shortly. Then we talk about needs, process and start. " + contact + " is the first contact."
	}
	return l.Mark("Skriv kort. Derefter taler vi sammen om behov, proces og opstart. " + contact + " er første kontakt.")
}

// CallLead: Skriv, hvem der ringede, og hvad de sagde. De får besked, når der er svar.
func CallLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Write who rang and what they said. They are told when there is an answer."
	}
	return l.Mark("Skriv, hvem der ringede, og hvad de sagde. De får besked, når der er svar.")
}

// EnquirySent: Henvendelsen er modtaget.
func EnquirySent(l i18n.Lang) string {
	if l == i18n.En {
		return "The enquiry has been received."
	}
	return l.Mark("Henvendelsen er modtaget.")
}

// FieldOrganisation: Organisation
func FieldOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "Organisation"
	}
	return l.Mark("Organisation")
}

// FieldWho: Hvem henvender sig?
func FieldWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who"
	}
	return l.Mark("Hvem henvender sig?")
}

// FieldPost: Stilling
func FieldPost(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Stilling")
}

// FieldReach: Telefon eller e-mail
func FieldReach(l i18n.Lang) string {
	if l == i18n.En {
		return "Telephone or mail"
	}
	return l.Mark("Telefon eller e-mail")
}

// FieldReachHint: Så vi kan ringe eller skrive tilbage.
func FieldReachHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Where we can ring or write back."
	}
	return l.Mark("Så vi kan ringe eller skrive tilbage.")
}

// FieldNeed: Hvad har I brug for hjælp til?
func FieldNeed(l i18n.Lang) string {
	if l == i18n.En {
		return "What do you need help with?"
	}
	return l.Mark("Hvad har I brug for hjælp til?")
}

// FieldNeedHint: Skriv ikke noget, der kan føres tilbage til en bestemt borger.
func FieldNeedHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write nothing that can be traced to a particular citizen."
	}
	return l.Mark("Skriv ikke noget, der kan føres tilbage til en bestemt borger.")
}

// FieldOutcome: Hvad skal forløbet bidrage med?
func FieldOutcome(l i18n.Lang) string {
	if l == i18n.En {
		return "What is the course to contribute?"
	}
	return l.Mark("Hvad skal forløbet bidrage med?")
}

// SendEnquiry: Send henvendelsen
func SendEnquiry(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the enquiry"
	}
	return l.Mark("Send henvendelsen")
}

// NoEnquiriesYet: Der er ingen henvendelser.
func NoEnquiriesYet(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no enquiries."
	}
	return l.Mark("Der er ingen henvendelser.")
}

// NoEnquiriesWhy: En henvendelse er første skridt. Her afklares behov, proces og opstart i fællesskab, før der søges.
func NoEnquiriesWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "An enquiry is the first step, in which things are clarified together before one applies."
	}
	return l.Mark("En henvendelse er første skridt. Her afklares behov, proces og opstart i fællesskab, før der søges.")
}

// EnquiryFrom: Henvendelse fra {organisation}
func EnquiryFrom(l i18n.Lang, organisation string) string {
	if l == i18n.En {
		return "Enquiry from " + organisation
	}
	return l.Mark("Henvendelse fra " + organisation)
}

// Way: Hvordan
func Way(l i18n.Lang) string {
	if l == i18n.En {
		return "Came"
	}
	return l.Mark("Hvordan")
}

// WayWritten: Skriftligt
func WayWritten(l i18n.Lang) string {
	if l == i18n.En {
		return "In writing"
	}
	return l.Mark("Skriftligt")
}

// WayPhone: Pr. telefon, skrevet ned af {name}
func WayPhone(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "By telephone, written down by " + name
	}
	return l.Mark("Pr. telefon, skrevet ned af " + name)
}

// Received: Modtaget
func Received(l i18n.Lang) string {
	if l == i18n.En {
		return "Received"
	}
	return l.Mark("Modtaget")
}

// FieldDay: Dag for samtalen
func FieldDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Day of the talk"
	}
	return l.Mark("Dag for samtalen")
}

// FieldPeople: Hvem var med?
func FieldPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Who took part?"
	}
	return l.Mark("Hvem var med?")
}

// FieldNeeds: Behov
func FieldNeeds(l i18n.Lang) string {
	if l == i18n.En {
		return "Needs"
	}
	return l.Mark("Behov")
}

// FieldProcess: Proces
func FieldProcess(l i18n.Lang) string {
	if l == i18n.En {
		return "Process"
	}
	return l.Mark("Proces")
}

// FieldStart: Opstart
func FieldStart(l i18n.Lang) string {
	if l == i18n.En {
		return "Start"
	}
	return l.Mark("Opstart")
}

// Clarification: Fælles afklaring
func Clarification(l i18n.Lang) string {
	if l == i18n.En {
		return "Joint clarification"
	}
	return l.Mark("Fælles afklaring")
}

// ClarifyTogether: Skriv afklaringen
func ClarifyTogether(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the clarification"
	}
	return l.Mark("Skriv afklaringen")
}

// SaveClarification: Gem afklaringen
func SaveClarification(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the clarification"
	}
	return l.Mark("Gem afklaringen")
}

// ClarificationSaved: Afklaringen er gemt.
func ClarificationSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The clarification is saved."
	}
	return l.Mark("Afklaringen er gemt.")
}

// WhatNow: Hvad fører henvendelsen til?
func WhatNow(l i18n.Lang) string {
	if l == i18n.En {
		return "What does the enquiry lead to?"
	}
	return l.Mark("Hvad fører henvendelsen til?")
}

// LeadOn: De kan søge
func LeadOn(l i18n.Lang) string {
	if l == i18n.En {
		return "They can apply"
	}
	return l.Mark("De kan søge")
}

// JustAnswer: Et svar
func JustAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "An answer"
	}
	return l.Mark("Et svar")
}

// InWhichRound: I hvilken runde?
func InWhichRound(l i18n.Lang) string {
	if l == i18n.En {
		return "In which round?"
	}
	return l.Mark("I hvilken runde?")
}

// AnswerHeading: Svar
func AnswerHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// AnswerHint: Det læses af dem, der henvendte sig.
func AnswerHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who enquired read it."
	}
	return l.Mark("Det læses af dem, der henvendte sig.")
}

// SendAnswer: Send svaret
func SendAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the answer"
	}
	return l.Mark("Send svaret")
}

// AnswerSent: Svaret er sendt.
func AnswerSent(l i18n.Lang) string {
	if l == i18n.En {
		return "The answer has been sent."
	}
	return l.Mark("Svaret er sendt.")
}

// PastAnnounced: Runden blev oprettet
func PastAnnounced(l i18n.Lang) string {
	if l == i18n.En {
		return "The round was made"
	}
	return l.Mark("Runden blev oprettet")
}

// PastChanged: Runden blev rettet
func PastChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The round was edited"
	}
	return l.Mark("Runden blev rettet")
}

// PastChoice: Et valg blev gemt
func PastChoice(l i18n.Lang) string {
	if l == i18n.En {
		return "A choice was saved"
	}
	return l.Mark("Et valg blev gemt")
}

// PastDecided: Runden blev afgjort
func PastDecided(l i18n.Lang) string {
	if l == i18n.En {
		return "The round was decided"
	}
	return l.Mark("Runden blev afgjort")
}

// PastReaderAdded: {name} blev læser
func PastReaderAdded(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " became a reader"
	}
	return l.Mark(name + " blev læser")
}

// PastReaderRemoved: {name} er ikke længere læser
func PastReaderRemoved(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is no longer a reader"
	}
	return l.Mark(name + " er ikke længere læser")
}

// PastScored: Vurderede ansøgningen fra {name}
func PastScored(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Assessed the application from " + name
	}
	return l.Mark("Vurderede ansøgningen fra " + name)
}

// PastBegun: Begyndte på ansøgningen
func PastBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "Began the application"
	}
	return l.Mark("Begyndte på ansøgningen")
}

// PastResumed: Genoptog ansøgningen
func PastResumed(l i18n.Lang) string {
	if l == i18n.En {
		return "Took up the application again"
	}
	return l.Mark("Genoptog ansøgningen")
}

// PastJoined: Tilføjede en kollega
func PastJoined(l i18n.Lang) string {
	if l == i18n.En {
		return "Added a colleague"
	}
	return l.Mark("Tilføjede en kollega")
}

// PastSent: Sendte ansøgningen
func PastSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent the application"
	}
	return l.Mark("Sendte ansøgningen")
}

// PastResent: Sendte en ændret ansøgning
func PastResent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent a changed application"
	}
	return l.Mark("Sendte en ændret ansøgning")
}

// PastReserve: Reserve
func PastReserve(l i18n.Lang) string {
	if l == i18n.En {
		return "Reserve"
	}
	return l.Mark("Reserve")
}

// PastMovedUp: Rykkede op fra reservelisten: {name}
func PastMovedUp(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Moved up from the reserve list: " + name
	}
	return l.Mark("Rykkede op fra reservelisten: " + name)
}

// PastInvited: Inviterede {name} fra ventelisten
func PastInvited(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Invited " + name + " from the waiting list"
	}
	return l.Mark("Inviterede " + name + " fra ventelisten")
}

// IsCancelled: Runden er aflyst.
func IsCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The round is cancelled."
	}
	return l.Mark("Runden er aflyst.")
}

// RowCancelled: Runden, I søgte i, er aflyst
func RowCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The round in which you applied is cancelled"
	}
	return l.Mark("Runden, I søgte i, er aflyst")
}

// LetterCancelled: Aflyst: {round}
func LetterCancelled(l i18n.Lang, round string) string {
	if l == i18n.En {
		return "Cancelled: " + round
	}
	return l.Mark("Aflyst: " + round)
}

// LetterCancelledBody: Kære {name}
//
// Runden »{round}« er aflyst. Læs hvorfor her:
// {link}
//
// Venlig hilsen
// Tovholder
func LetterCancelledBody(l i18n.Lang, name string, round string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThe round “" + round + "” is cancelled. Read why here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nRunden »" + round + "« er aflyst. Læs hvorfor her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// CancelRound: Aflys runden
func CancelRound(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel the round"
	}
	return l.Mark("Aflys runden")
}

// CancelLead: Herefter kan ingen søge. Én ansøger og læserne får besked med det samme. Det kan ikke gøres om. · Herefter kan ingen søge. {n:int} ansøgere og læserne får besked med det samme. Det kan ikke gøres om.
func CancelLead(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "From then on nobody can apply. One applicant and the readers are told at once. It can't be undone."
		}
		return "From then on nobody can apply. " + i18n.Int(l, n) + " applicants and the readers are told at once. It can't be undone."
	}
	if n == 1 {
		return l.Mark("Herefter kan ingen søge. Én ansøger og læserne får besked med det samme. Det kan ikke gøres om.")
	}
	return l.Mark("Herefter kan ingen søge. " + i18n.Int(l, n) + " ansøgere og læserne får besked med det samme. Det kan ikke gøres om.")
}

// CancelReason: Hvorfor aflyses runden?
func CancelReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why is the round cancelled?"
	}
	return l.Mark("Hvorfor aflyses runden?")
}

// CancelHint: Alle kan læse det på rundens side.
func CancelHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody can read it on the round's page."
	}
	return l.Mark("Alle kan læse det på rundens side.")
}

// CancelledNow: Runden er aflyst, og ansøgerne har fået besked.
func CancelledNow(l i18n.Lang) string {
	if l == i18n.En {
		return "The round is cancelled, and those who applied have been told."
	}
	return l.Mark("Runden er aflyst, og ansøgerne har fået besked.")
}

// AnswerStopped: Runden er aflyst. Det, I har skrevet, er gemt og kan læses.
func AnswerStopped(l i18n.Lang) string {
	if l == i18n.En {
		return "The round is cancelled. What you have written is kept and can be read."
	}
	return l.Mark("Runden er aflyst. Det, I har skrevet, er gemt og kan læses.")
}

// PastCancelled: Runden blev aflyst
func PastCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The round was cancelled"
	}
	return l.Mark("Runden blev aflyst")
}

// PlacesAYear: Pladser om året
func PlacesAYear(l i18n.Lang) string {
	if l == i18n.En {
		return "Places a year"
	}
	return l.Mark("Pladser om året")
}

// SeasonPlaces: {season}: én plads · {season}: {n:int} pladser
func SeasonPlaces(l i18n.Lang, season string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return season + ": one place"
		}
		return season + ": " + i18n.Int(l, n) + " places"
	}
	if n == 1 {
		return l.Mark(season + ": én plads")
	}
	return l.Mark(season + ": " + i18n.Int(l, n) + " pladser")
}

// AnswerUnknown: Skriv kun i ansøgningens egne felter.
func AnswerUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Write in the fields of the application only."
	}
	return l.Mark("Skriv kun i ansøgningens egne felter.")
}

// BegunShut: Rollerne bliver fordelt nu. Du kan åbne det, når du har fået en rolle i det. Spørg {contact}.
func BegunShut(l i18n.Lang, contact string) string {
	if l == i18n.En {
		return "The roles are being given out. You can open it when you have one. Ask " + contact + "."
	}
	return l.Mark("Rollerne bliver fordelt nu. Du kan åbne det, når du har fået en rolle i det. Spørg " + contact + ".")
}
