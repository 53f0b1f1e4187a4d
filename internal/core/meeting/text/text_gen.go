// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what meeting says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NoSuchMeeting: Mødet findes ikke, eller du har ikke adgang til det.
func NoSuchMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting does not exist, or you have no access to it."
	}
	return l.Mark("Mødet findes ikke, eller du har ikke adgang til det.")
}

// NoSuchActivity: Vælg en aktivitet, som der holdes møde om.
func NoSuchActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose an activity that people meet for."
	}
	return l.Mark("Vælg en aktivitet, som der holdes møde om.")
}

// NoSuchPerson: Vælg en person på listen.
func NoSuchPerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person on the list."
	}
	return l.Mark("Vælg en person på listen.")
}

// NoSuchParticipant: Deltageren er ikke længere med i mødet.
func NoSuchParticipant(l i18n.Lang) string {
	if l == i18n.En {
		return "The participant no longer takes part in the meeting."
	}
	return l.Mark("Deltageren er ikke længere med i mødet.")
}

// NoSuchItem: Punktet findes ikke længere på dagsordenen.
func NoSuchItem(l i18n.Lang) string {
	if l == i18n.En {
		return "The item is no longer on the agenda."
	}
	return l.Mark("Punktet findes ikke længere på dagsordenen.")
}

// NoSuchStep: Vælg, hvad der skal ske.
func NoSuchStep(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what is to happen."
	}
	return l.Mark("Vælg, hvad der skal ske.")
}

// NoSuchCorrection: Rettelsen findes ikke længere.
func NoSuchCorrection(l i18n.Lang) string {
	if l == i18n.En {
		return "The correction no longer exists."
	}
	return l.Mark("Rettelsen findes ikke længere.")
}

// NoSuchLink: Linket findes ikke, eller det gælder ikke længere. Spørg den, der har indkaldt dig.
func NoSuchLink(l i18n.Lang) string {
	if l == i18n.En {
		return "The link does not exist, or is no longer good. Ask whoever invited you."
	}
	return l.Mark("Linket findes ikke, eller det gælder ikke længere. Spørg den, der har indkaldt dig.")
}

// LinkExpired: Mødet er holdt, og linket gælder ikke længere.
func LinkExpired(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been held, and the link is no longer good."
	}
	return l.Mark("Mødet er holdt, og linket gælder ikke længere.")
}

// TooManyTries: Der er prøvet mange forkerte links. Vent et kvarter, og prøv igen.
func TooManyTries(l i18n.Lang) string {
	if l == i18n.En {
		return "Too many wrong links have been tried. Wait a quarter of an hour, and try again."
	}
	return l.Mark("Der er prøvet mange forkerte links. Vent et kvarter, og prøv igen.")
}

// StaleMeeting: En anden har ændret mødet, efter at du åbnede siden.
func StaleMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the meeting since you opened the page."
	}
	return l.Mark("En anden har ændret mødet, efter at du åbnede siden.")
}

// StaleItem: En anden har ændret punktet, efter at du åbnede siden.
func StaleItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the item since you opened the page."
	}
	return l.Mark("En anden har ændret punktet, efter at du åbnede siden.")
}

// OnlyOrganiser: Mødet ledes af {who} og af dem, der leder forløbet eller netværket.
func OnlyOrganiser(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The meeting is led by " + who + " and by those who lead the course or the network."
	}
	return l.Mark("Mødet ledes af " + who + " og af dem, der leder forløbet eller netværket.")
}

// OnlyLeadersCall: Møder indkaldes af {who}.
func OnlyLeadersCall(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Meetings are called by " + who + "."
	}
	return l.Mark("Møder indkaldes af " + who + ".")
}

// OnlyParticipantsCorrect: Kun de, der var med til mødet, kan foreslå rettelser.
func OnlyParticipantsCorrect(l i18n.Lang) string {
	if l == i18n.En {
		return "Only those who were at the meeting can propose corrections."
	}
	return l.Mark("Kun de, der var med til mødet, kan foreslå rettelser.")
}

// NotInvited: Du er ikke indkaldt til mødet. Sig det til den, der indkalder, hvis du skal med.
func NotInvited(l i18n.Lang) string {
	if l == i18n.En {
		return "You are not invited to the meeting. Tell whoever calls it if you should be."
	}
	return l.Mark("Du er ikke indkaldt til mødet. Sig det til den, der indkalder, hvis du skal med.")
}

// HasBegun: Mødet er begyndt, holdt eller aflyst og kan ikke ændres på den måde.
func HasBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has begun, been held or been cancelled, and can't be changed in that way."
	}
	return l.Mark("Mødet er begyndt, holdt eller aflyst og kan ikke ændres på den måde.")
}

// NoDateYet: Mødets dag, start og slut er ikke aftalt endnu. Aftal dem først.
func NoDateYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has no day, start and end yet. Agree on them first."
	}
	return l.Mark("Mødets dag, start og slut er ikke aftalt endnu. Aftal dem først.")
}

// DateIsPast: Mødets dag er passeret. Vælg en ny dag først.
func DateIsPast(l i18n.Lang) string {
	if l == i18n.En {
		return "The day of the meeting has passed. Choose a new day first."
	}
	return l.Mark("Mødets dag er passeret. Vælg en ny dag først.")
}

// NobodyInvited: Tilføj mindst én deltager først.
func NobodyInvited(l i18n.Lang) string {
	if l == i18n.En {
		return "Add at least one participant first."
	}
	return l.Mark("Tilføj mindst én deltager først.")
}

// CannotCancel: Mødet er begyndt eller holdt og kan ikke aflyses.
func CannotCancel(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has begun or been held, and can't be cancelled."
	}
	return l.Mark("Mødet er begyndt eller holdt og kan ikke aflyses.")
}

// TakesPartAlready: {name} er allerede med i mødet.
func TakesPartAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " takes part already."
	}
	return l.Mark(name + " er allerede med i mødet.")
}

// IsCancelled: Mødet er aflyst.
func IsCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting is cancelled."
	}
	return l.Mark("Mødet er aflyst.")
}

// TooLateToAnswer: Det er for sent at svare. Skriv i stedet til den, der har indkaldt dig.
func TooLateToAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "It is too late to answer. Write to whoever invited you instead."
	}
	return l.Mark("Det er for sent at svare. Skriv i stedet til den, der har indkaldt dig.")
}

// SlotTaken: Der er allerede et møde om aktiviteten.
func SlotTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity has its meeting already."
	}
	return l.Mark("Der er allerede et møde om aktiviteten.")
}

// NotCalled: Send indkaldelsen, før du starter mødet.
func NotCalled(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the invitation before you start the meeting."
	}
	return l.Mark("Send indkaldelsen, før du starter mødet.")
}

// NotToday: Mødet kan først startes på dagen.
func NotToday(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting can't be started before its day."
	}
	return l.Mark("Mødet kan først startes på dagen.")
}

// NotBegun: Der kan først skrives referat, når mødet er startet.
func NotBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "Minutes can be written once the meeting has begun."
	}
	return l.Mark("Der kan først skrives referat, når mødet er startet.")
}

// MinutesStand: Referatet er låst og kan ikke ændres.
func MinutesStand(l i18n.Lang) string {
	if l == i18n.En {
		return "The minutes are locked and can't be changed."
	}
	return l.Mark("Referatet er låst og kan ikke ændres.")
}

// NotHeldOrSent: Referatet kan sendes én gang, når mødet er slut.
func NotHeldOrSent(l i18n.Lang) string {
	if l == i18n.En {
		return "The minutes can be sent once, when the meeting is over."
	}
	return l.Mark("Referatet kan sendes én gang, når mødet er slut.")
}

// NotOpenForCorrections: Referatet er ikke åbent for rettelser.
func NotOpenForCorrections(l i18n.Lang) string {
	if l == i18n.En {
		return "The minutes are not open for corrections."
	}
	return l.Mark("Referatet er ikke åbent for rettelser.")
}

// NotProposed: Kun forslag kan afvises.
func NotProposed(l i18n.Lang) string {
	if l == i18n.En {
		return "Only proposals can be declined."
	}
	return l.Mark("Kun forslag kan afvises.")
}

// ItemHasMinutes: Der er skrevet referat til punktet. Det kan ikke slettes.
func ItemHasMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "The item has minutes. It can't be deleted."
	}
	return l.Mark("Der er skrevet referat til punktet. Det kan ikke slettes.")
}

// EnoughProposals: Du har sendt så mange forslag, som der er plads til. Skriv til den, der har indkaldt dig.
func EnoughProposals(l i18n.Lang) string {
	if l == i18n.En {
		return "You have sent as many proposals as there is room for. Write to whoever invited you."
	}
	return l.Mark("Du har sendt så mange forslag, som der er plads til. Skriv til den, der har indkaldt dig.")
}

// CannotRepeat: Kun et møde med sin egen dato kan gentages eller flyttes her. En aktivitets dato aftales på aktiviteten.
func CannotRepeat(l i18n.Lang) string {
	if l == i18n.En {
		return "Only a meeting with a date of its own can be repeated or moved here. The date of an activity is agreed on at the activity."
	}
	return l.Mark("Kun et møde med sin egen dato kan gentages eller flyttes her. En aktivitets dato aftales på aktiviteten.")
}

// TitleMissing: Skriv en titel på højst 200 tegn.
func TitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a title of at most 200 characters."
	}
	return l.Mark("Skriv en titel på højst 200 tegn.")
}

// ItemTitleMissing: Skriv, hvad punktet handler om, med højst 200 tegn.
func ItemTitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter what the item is about in at most 200 characters."
	}
	return l.Mark("Skriv, hvad punktet handler om, med højst 200 tegn.")
}

// TextTooLong: Skriv højst 20.000 tegn.
func TextTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter at most 20,000 characters."
	}
	return l.Mark("Skriv højst 20.000 tegn.")
}

// FormMissing: Vælg, hvordan I mødes.
func FormMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose how you meet."
	}
	return l.Mark("Vælg, hvordan I mødes.")
}

// PlaceTooLong: Skriv højst 200 tegn.
func PlaceTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter at most 200 characters."
	}
	return l.Mark("Skriv højst 200 tegn.")
}

// ReasonTooLong: Skriv kortere.
func ReasonTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter fewer words."
	}
	return l.Mark("Skriv kortere.")
}

// LinkWrong: Skriv et link, der begynder med https://.
func LinkWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a link that begins with https://."
	}
	return l.Mark("Skriv et link, der begynder med https://.")
}

// DayMissing: Skriv en dato, der findes, for eksempel 30. april 2027.
func DayMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date that exists, such as 30 April 2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 30. april 2027.")
}

// ClockWrong: Skriv klokkeslættet med fire cifre, for eksempel 09:00.
func ClockWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the time with four digits, such as 09:00."
	}
	return l.Mark("Skriv klokkeslættet med fire cifre, for eksempel 09:00.")
}

// EndsBeforeStart: Sluttidspunktet skal ligge efter starttidspunktet.
func EndsBeforeStart(l i18n.Lang) string {
	if l == i18n.En {
		return "The end must be after the start."
	}
	return l.Mark("Sluttidspunktet skal ligge efter starttidspunktet.")
}

// NameMissing: Skriv gæstens navn.
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the guest's name."
	}
	return l.Mark("Skriv gæstens navn.")
}

// EmailWrong: Skriv en gyldig e-mailadresse, for eksempel navn@kommune.dk.
func EmailWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a valid e-mail address, such as name@municipality.dk."
	}
	return l.Mark("Skriv en gyldig e-mailadresse, for eksempel navn@kommune.dk.")
}

// AnswerMissing: Vælg ja, nej eller måske.
func AnswerMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose yes, no or maybe."
	}
	return l.Mark("Vælg ja, nej eller måske.")
}

// AimMissing: Vælg, hvad punktet skal bruges til.
func AimMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the item is for."
	}
	return l.Mark("Vælg, hvad punktet skal bruges til.")
}

// MinutesWrong: Skriv et antal minutter mellem 0 og 600.
func MinutesWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a number of minutes between 0 and 600."
	}
	return l.Mark("Skriv et antal minutter mellem 0 og 600.")
}

// DecisionMissing: Skriv, hvad I besluttede.
func DecisionMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter what you decided."
	}
	return l.Mark("Skriv, hvad I besluttede.")
}

// CorrectionMissing: Skriv, hvad der skal rettes.
func CorrectionMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter what is to be corrected."
	}
	return l.Mark("Skriv, hvad der skal rettes.")
}

// DaysWrong: Skriv et antal dage mellem 1 og 60.
func DaysWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a number of days between 1 and 60."
	}
	return l.Mark("Skriv et antal dage mellem 1 og 60.")
}

// RuleMissing: Vælg, hvor tit mødet skal holdes.
func RuleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose how often the meeting is to be held."
	}
	return l.Mark("Vælg, hvor tit mødet skal holdes.")
}

// CountWrong: Skriv et antal møder mellem 1 og 26.
func CountWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a number of meetings between 1 and 26."
	}
	return l.Mark("Skriv et antal møder mellem 1 og 26.")
}

// Dear: Kære {name}
func Dear(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Dear " + name
	}
	return l.Mark("Kære " + name)
}

// InvitationSubject: Indkaldelse: {title}, {when}
func InvitationSubject(l i18n.Lang, title string, when string) string {
	if l == i18n.En {
		return "Invitation: " + title + ", " + when
	}
	return l.Mark("Indkaldelse: " + title + ", " + when)
}

// InvitationOpening: {who} indkalder dig til mødet »{title}«.
func InvitationOpening(l i18n.Lang, who string, title string) string {
	if l == i18n.En {
		return who + " invites you to the meeting “" + title + "”."
	}
	return l.Mark(who + " indkalder dig til mødet »" + title + "«.")
}

// UpdateSubject: Ændret: {title}, {when}
func UpdateSubject(l i18n.Lang, title string, when string) string {
	if l == i18n.En {
		return "Changed: " + title + ", " + when
	}
	return l.Mark("Ændret: " + title + ", " + when)
}

// UpdateOpening: Mødet »{title}« er ændret.
func UpdateOpening(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” has been changed."
	}
	return l.Mark("Mødet »" + title + "« er ændret.")
}

// MovedOpening: Mødet »{title}« er flyttet. Svar igen, om du kommer.
func MovedOpening(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” has been moved. Please answer again."
	}
	return l.Mark("Mødet »" + title + "« er flyttet. Svar igen, om du kommer.")
}

// CancelSubject: Aflyst: {title}, {when}
func CancelSubject(l i18n.Lang, title string, when string) string {
	if l == i18n.En {
		return "Cancelled: " + title + ", " + when
	}
	return l.Mark("Aflyst: " + title + ", " + when)
}

// CancelOpening: Mødet »{title}« er aflyst.
func CancelOpening(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” is cancelled."
	}
	return l.Mark("Mødet »" + title + "« er aflyst.")
}

// TakenOffOpening: Du er ikke længere med i mødet »{title}«. Du behøver ikke at gøre noget.
func TakenOffOpening(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "You no longer take part in the meeting “" + title + "”. There is nothing that you need to do."
	}
	return l.Mark("Du er ikke længere med i mødet »" + title + "«. Du behøver ikke at gøre noget.")
}

// DateWithdrawn: Mødets dato gælder ikke længere. Du får en ny indkaldelse, når der er aftalt en anden dato.
func DateWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The date of the meeting no longer holds. You will get a new invitation when another date has been agreed on."
	}
	return l.Mark("Mødets dato gælder ikke længere. Du får en ny indkaldelse, når der er aftalt en anden dato.")
}

// LetterWhen: Hvornår: {when}
func LetterWhen(l i18n.Lang, when string) string {
	if l == i18n.En {
		return "When: " + when
	}
	return l.Mark("Hvornår: " + when)
}

// LetterPlace: Hvor: {place}
func LetterPlace(l i18n.Lang, place string) string {
	if l == i18n.En {
		return "Where: " + place
	}
	return l.Mark("Hvor: " + place)
}

// LetterLink: Deltag på afstand: {link}
func LetterLink(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "Take part from afar: " + link
	}
	return l.Mark("Deltag på afstand: " + link)
}

// LetterWhy: Du er med som: {why}
func LetterWhy(l i18n.Lang, why string) string {
	if l == i18n.En {
		return "You take part as: " + why
	}
	return l.Mark("Du er med som: " + why)
}

// LetterAnswer: Kommer du? Svar med ét klik. Du behøver ikke at logge ind:
func LetterAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Are you coming? Answer with one click, without logging in:"
	}
	return l.Mark("Kommer du? Svar med ét klik. Du behøver ikke at logge ind:")
}

// LetterYes: Ja: {link}
func LetterYes(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "Yes: " + link
	}
	return l.Mark("Ja: " + link)
}

// LetterNo: Nej: {link}
func LetterNo(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "No: " + link
	}
	return l.Mark("Nej: " + link)
}

// LetterMaybe: Måske: {link}
func LetterMaybe(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "Maybe: " + link
	}
	return l.Mark("Måske: " + link)
}

// LetterAgenda: Se dagsordenen, og foreslå punkter: {link}
func LetterAgenda(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "See the agenda, and propose items: " + link
	}
	return l.Mark("Se dagsordenen, og foreslå punkter: " + link)
}

// CalendarDescription: Svar og dagsorden: {link}
func CalendarDescription(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "Answer and agenda: " + link
	}
	return l.Mark("Svar og dagsorden: " + link)
}

// NoDay: dato ikke aftalt
func NoDay(l i18n.Lang) string {
	if l == i18n.En {
		return "no date agreed on"
	}
	return l.Mark("dato ikke aftalt")
}

// MinutesSubject: Referat: {title}
func MinutesSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Minutes: " + title
	}
	return l.Mark("Referat: " + title)
}

// MinutesReady: Referatet af mødet »{title}«, {when}, ligger klar til dig:
func MinutesReady(l i18n.Lang, title string, when string) string {
	if l == i18n.En {
		return "The minutes of the meeting “" + title + "”, " + when + ", are ready for you:"
	}
	return l.Mark("Referatet af mødet »" + title + "«, " + when + ", ligger klar til dig:")
}

// MinutesCorrect: Er der noget, der skal rettes, så skriv det på siden senest {day:longdate}. Derefter er referatet låst.
func MinutesCorrect(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "If something needs correcting, write it on the page by " + i18n.DateLong(l, day) + ". After that the minutes are locked."
	}
	return l.Mark("Er der noget, der skal rettes, så skriv det på siden senest " + i18n.DateLong(l, day) + ". Derefter er referatet låst.")
}

// Since: Siden sidst: {what}
func Since(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "Since last time: " + what
	}
	return l.Mark("Siden sidst: " + what)
}

// TasksFromLast: Åbne opgaver fra sidste møde
func TasksFromLast(l i18n.Lang) string {
	if l == i18n.En {
		return "Open tasks from the last meeting"
	}
	return l.Mark("Åbne opgaver fra sidste møde")
}

// OpenTask: {who}: {what}
func OpenTask(l i18n.Lang, who string, what string) string {
	if l == i18n.En {
		return who + ": " + what
	}
	return l.Mark(who + ": " + what)
}

// OpenTaskBy: {who}: {what} (senest {day:date})
func OpenTaskBy(l i18n.Lang, who string, what string, day calendar.Date) string {
	if l == i18n.En {
		return who + ": " + what + " (by " + i18n.Date(l, day) + ")"
	}
	return l.Mark(who + ": " + what + " (senest " + i18n.Date(l, day) + ")")
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// ActMinutes: Skriv
func ActMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "Write"
	}
	return l.Mark("Skriv")
}

// ActLive: Gå til mødet
func ActLive(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the meeting"
	}
	return l.Mark("Gå til mødet")
}

// ActCorrections: Se rettelser
func ActCorrections(l i18n.Lang) string {
	if l == i18n.En {
		return "See corrections"
	}
	return l.Mark("Se rettelser")
}

// ActProposals: Se forslag
func ActProposals(l i18n.Lang) string {
	if l == i18n.En {
		return "See proposals"
	}
	return l.Mark("Se forslag")
}

// ActAnswer: Svar
func ActAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// ActInvite: Indkald
func ActInvite(l i18n.Lang) string {
	if l == i18n.En {
		return "Invite"
	}
	return l.Mark("Indkald")
}

// SendMinutesRow: Send referat: {title}
func SendMinutesRow(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Send the minutes: " + title
	}
	return l.Mark("Send referat: " + title)
}

// CorrectionsRow: Rettelser til referatet: {title}
func CorrectionsRow(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Corrections to the minutes: " + title
	}
	return l.Mark("Rettelser til referatet: " + title)
}

// NotHeldRow: Er mødet holdt? {title}
func NotHeldRow(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Has the meeting been held? " + title
	}
	return l.Mark("Er mødet holdt? " + title)
}

// ProposalsRow: {n:int} forslag til dagsordenen · {n:int} forslag til dagsordenen
func ProposalsRow(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " proposal for the agenda"
		}
		return i18n.Int(l, n) + " proposals for the agenda"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " forslag til dagsordenen")
	}
	return l.Mark(i18n.Int(l, n) + " forslag til dagsordenen")
}

// AnswerMissingRow: Du mangler at svare
func AnswerMissingRow(l i18n.Lang) string {
	if l == i18n.En {
		return "You have not answered"
	}
	return l.Mark("Du mangler at svare")
}

// NotCalledRow: Indkaldelsen er ikke sendt
func NotCalledRow(l i18n.Lang) string {
	if l == i18n.En {
		return "The invitation has not been sent"
	}
	return l.Mark("Indkaldelsen er ikke sendt")
}

// FormPhysical: Fysisk
func FormPhysical(l i18n.Lang) string {
	if l == i18n.En {
		return "Physical"
	}
	return l.Mark("Fysisk")
}

// FormVirtual: Virtuelt
func FormVirtual(l i18n.Lang) string {
	if l == i18n.En {
		return "Virtual"
	}
	return l.Mark("Virtuelt")
}

// FormHybrid: Fysisk og virtuelt
func FormHybrid(l i18n.Lang) string {
	if l == i18n.En {
		return "Physical and virtual"
	}
	return l.Mark("Fysisk og virtuelt")
}

// FormCall: Telefonopkald
func FormCall(l i18n.Lang) string {
	if l == i18n.En {
		return "Telephone call"
	}
	return l.Mark("Telefonopkald")
}

// AnswerYes: Ja
func AnswerYes(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes"
	}
	return l.Mark("Ja")
}

// AnswerNo: Nej
func AnswerNo(l i18n.Lang) string {
	if l == i18n.En {
		return "No"
	}
	return l.Mark("Nej")
}

// AnswerMaybe: Måske
func AnswerMaybe(l i18n.Lang) string {
	if l == i18n.En {
		return "Maybe"
	}
	return l.Mark("Måske")
}

// AnswerNone: Mangler svar
func AnswerNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No answer yet"
	}
	return l.Mark("Mangler svar")
}

// AttendedYes: Deltog
func AttendedYes(l i18n.Lang) string {
	if l == i18n.En {
		return "Attended"
	}
	return l.Mark("Deltog")
}

// AttendedNo: Deltog ikke
func AttendedNo(l i18n.Lang) string {
	if l == i18n.En {
		return "Did not attend"
	}
	return l.Mark("Deltog ikke")
}

// AttendedUnknown: Ikke noteret
func AttendedUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Not noted"
	}
	return l.Mark("Ikke noteret")
}

// AimInformation: Orientering
func AimInformation(l i18n.Lang) string {
	if l == i18n.En {
		return "Information"
	}
	return l.Mark("Orientering")
}

// AimDiscussion: Drøftelse
func AimDiscussion(l i18n.Lang) string {
	if l == i18n.En {
		return "Discussion"
	}
	return l.Mark("Drøftelse")
}

// AimDecision: Beslutning
func AimDecision(l i18n.Lang) string {
	if l == i18n.En {
		return "Decision"
	}
	return l.Mark("Beslutning")
}

// StateDraft: Kladde
func StateDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Draft"
	}
	return l.Mark("Kladde")
}

// StateCalled: Indkaldt
func StateCalled(l i18n.Lang) string {
	if l == i18n.En {
		return "Invited"
	}
	return l.Mark("Indkaldt")
}

// StateRunning: I gang
func StateRunning(l i18n.Lang) string {
	if l == i18n.En {
		return "In progress"
	}
	return l.Mark("I gang")
}

// StateHeld: Afholdt
func StateHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "Held"
	}
	return l.Mark("Afholdt")
}

// StateSent: Referat sendt
func StateSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Minutes sent"
	}
	return l.Mark("Referat sendt")
}

// StateLocked: Låst
func StateLocked(l i18n.Lang) string {
	if l == i18n.En {
		return "Locked"
	}
	return l.Mark("Låst")
}

// StateCancelled: Aflyst
func StateCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancelled"
	}
	return l.Mark("Aflyst")
}

// AgendaOf: Dagsorden: {title}
func AgendaOf(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Agenda: " + title
	}
	return l.Mark("Dagsorden: " + title)
}

// MinutesOf: Referat: {title}
func MinutesOf(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Minutes: " + title
	}
	return l.Mark("Referat: " + title)
}

// Foot: {title} · {subject}
func Foot(l i18n.Lang, title string, subject string) string {
	if l == i18n.En {
		return title + " · " + subject
	}
	return l.Mark(title + " · " + subject)
}

// FactWhen: Tid
func FactWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "Time"
	}
	return l.Mark("Tid")
}

// FactForm: Form
func FactForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Form"
	}
	return l.Mark("Form")
}

// FactPlace: Sted
func FactPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// FactOrganiser: Indkaldt af
func FactOrganiser(l i18n.Lang) string {
	if l == i18n.En {
		return "Called by"
	}
	return l.Mark("Indkaldt af")
}

// FactPurpose: Formål
func FactPurpose(l i18n.Lang) string {
	if l == i18n.En {
		return "Purpose"
	}
	return l.Mark("Formål")
}

// Participants: Deltagere
func Participants(l i18n.Lang) string {
	if l == i18n.En {
		return "Participants"
	}
	return l.Mark("Deltagere")
}

// Agenda: Dagsorden
func Agenda(l i18n.Lang) string {
	if l == i18n.En {
		return "Agenda"
	}
	return l.Mark("Dagsorden")
}

// TasksHere: Opgaver herfra
func TasksHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks from here"
	}
	return l.Mark("Opgaver herfra")
}

// Parking: Parkering
func Parking(l i18n.Lang) string {
	if l == i18n.En {
		return "Parking"
	}
	return l.Mark("Parkering")
}

// ColumnName: Navn
func ColumnName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// ColumnOrganisation: Organisation
func ColumnOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "Organisation"
	}
	return l.Mark("Organisation")
}

// ColumnWhy: Hvorfor
func ColumnWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Why"
	}
	return l.Mark("Hvorfor")
}

// ColumnAnswer: Svar
func ColumnAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// ColumnCame: Fremmøde
func ColumnCame(l i18n.Lang) string {
	if l == i18n.En {
		return "Attendance"
	}
	return l.Mark("Fremmøde")
}

// ColumnWho: Hvem
func ColumnWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who"
	}
	return l.Mark("Hvem")
}

// ColumnWhat: Hvad
func ColumnWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "What"
	}
	return l.Mark("Hvad")
}

// ColumnDue: Hvornår
func ColumnDue(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// MinutesShort: {n:int} min. · {n:int} min.
func MinutesShort(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " min"
		}
		return i18n.Int(l, n) + " min"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " min.")
	}
	return l.Mark(i18n.Int(l, n) + " min.")
}

// MinutesWord: Referat
func MinutesWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Minutes"
	}
	return l.Mark("Referat")
}

// Decisions: Beslutninger
func Decisions(l i18n.Lang) string {
	if l == i18n.En {
		return "Decisions"
	}
	return l.Mark("Beslutninger")
}

// PastMade: Mødet »{title}« blev oprettet
func PastMade(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” was created"
	}
	return l.Mark("Mødet »" + title + "« blev oprettet")
}

// PastChanged: Mødet »{title}« blev ændret
func PastChanged(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” was changed"
	}
	return l.Mark("Mødet »" + title + "« blev ændret")
}

// PastCalled: Indkaldelsen til »{title}« blev sendt
func PastCalled(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The invitation to “" + title + "” was sent"
	}
	return l.Mark("Indkaldelsen til »" + title + "« blev sendt")
}

// PastCancelled: Mødet »{title}« blev aflyst
func PastCancelled(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” was cancelled"
	}
	return l.Mark("Mødet »" + title + "« blev aflyst")
}

// PastPrepared: Dagsordenen til »{title}« blev gjort klar
func PastPrepared(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The agenda of “" + title + "” was made ready"
	}
	return l.Mark("Dagsordenen til »" + title + "« blev gjort klar")
}

// PastStarted: Mødet »{title}« blev startet
func PastStarted(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” was started"
	}
	return l.Mark("Mødet »" + title + "« blev startet")
}

// PastHeld: Mødet »{title}« blev holdt
func PastHeld(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The meeting “" + title + "” was held"
	}
	return l.Mark("Mødet »" + title + "« blev holdt")
}

// PastSent: Referatet af »{title}« blev sendt
func PastSent(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The minutes of “" + title + "” were sent"
	}
	return l.Mark("Referatet af »" + title + "« blev sendt")
}

// PastLocked: Referatet af »{title}« blev låst
func PastLocked(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The minutes of “" + title + "” were locked"
	}
	return l.Mark("Referatet af »" + title + "« blev låst")
}

// PastAttended: Fremmødet til »{title}« blev noteret
func PastAttended(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The attendance of “" + title + "” was noted"
	}
	return l.Mark("Fremmødet til »" + title + "« blev noteret")
}

// PastNoted: Referatet af »{title}« blev rettet: {what}
func PastNoted(l i18n.Lang, title string, what string) string {
	if l == i18n.En {
		return "The minutes of “" + title + "” were changed: " + what
	}
	return l.Mark("Referatet af »" + title + "« blev rettet: " + what)
}

// PastDecided: Beslutning på »{title}«: {what}
func PastDecided(l i18n.Lang, title string, what string) string {
	if l == i18n.En {
		return "Decision at “" + title + "”: " + what
	}
	return l.Mark("Beslutning på »" + title + "«: " + what)
}

// PastUndecided: Beslutning taget ud af referatet af »{title}«: {what}
func PastUndecided(l i18n.Lang, title string, what string) string {
	if l == i18n.En {
		return "Decision taken out of the minutes of “" + title + "”: " + what
	}
	return l.Mark("Beslutning taget ud af referatet af »" + title + "«: " + what)
}

// PastAnswered: {name} svarede {answer} til »{title}«
func PastAnswered(l i18n.Lang, name string, answer string, title string) string {
	if l == i18n.En {
		return name + " answered " + answer + " to “" + title + "”"
	}
	return l.Mark(name + " svarede " + answer + " til »" + title + "«")
}

// PastAdded: {name} blev føjet til »{title}«
func PastAdded(l i18n.Lang, name string, title string) string {
	if l == i18n.En {
		return name + " was added to “" + title + "”"
	}
	return l.Mark(name + " blev føjet til »" + title + "«")
}

// PastRemoved: {name} blev fjernet fra »{title}«
func PastRemoved(l i18n.Lang, name string, title string) string {
	if l == i18n.En {
		return name + " was taken off “" + title + "”"
	}
	return l.Mark(name + " blev fjernet fra »" + title + "«")
}

// PastCorrection: En rettelse til referatet af »{title}« blev foreslået
func PastCorrection(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "A correction to the minutes of “" + title + "” was proposed"
	}
	return l.Mark("En rettelse til referatet af »" + title + "« blev foreslået")
}

// PastCorrectionSettled: En rettelse til referatet af »{title}« blev behandlet
func PastCorrectionSettled(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "A correction to the minutes of “" + title + "” was dealt with"
	}
	return l.Mark("En rettelse til referatet af »" + title + "« blev behandlet")
}

// PastItem: Dagsordenen til »{title}« blev ændret: {what}
func PastItem(l i18n.Lang, title string, what string) string {
	if l == i18n.En {
		return "The agenda of “" + title + "” was changed: " + what
	}
	return l.Mark("Dagsordenen til »" + title + "« blev ændret: " + what)
}

// EnoughMaterial: Mødet har så meget materiale, som der er plads til.
func EnoughMaterial(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has as much material as there is room for."
	}
	return l.Mark("Mødet har så meget materiale, som der er plads til.")
}

// NoSuchFile: Filen findes ikke, eller den er fjernet.
func NoSuchFile(l i18n.Lang) string {
	if l == i18n.En {
		return "The file does not exist, or has been removed."
	}
	return l.Mark("Filen findes ikke, eller den er fjernet.")
}

// Meetings: Møder
func Meetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Meetings"
	}
	return l.Mark("Møder")
}

// MeetingsOf: Møder · {name}
func MeetingsOf(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Meetings · " + name
	}
	return l.Mark("Møder · " + name)
}

// MyMeetings: Mine møder
func MyMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "My meetings"
	}
	return l.Mark("Mine møder")
}

// MyMeetingsLead: Møder, du er indkaldt til, på tværs af forløb og netværk.
func MyMeetingsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Meetings that you are invited to, across courses and networks."
	}
	return l.Mark("Møder, du er indkaldt til, på tværs af forløb og netværk.")
}

// WhichMeetings: Hvilke møder
func WhichMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Which meetings"
	}
	return l.Mark("Hvilke møder")
}

// ShowComing: Kommende
func ShowComing(l i18n.Lang) string {
	if l == i18n.En {
		return "Coming"
	}
	return l.Mark("Kommende")
}

// ShowPast: Afholdte og aflyste
func ShowPast(l i18n.Lang) string {
	if l == i18n.En {
		return "Held and cancelled"
	}
	return l.Mark("Afholdte og aflyste")
}

// NoMeetings: Der er ingen kommende møder
func NoMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no coming meetings"
	}
	return l.Mark("Der er ingen kommende møder")
}

// NoMeetingsWhy: Et møde samler indkaldelse, dagsorden og referat på ét sted.
func NoMeetingsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "A meeting gathers invitation, agenda and minutes in one place."
	}
	return l.Mark("Et møde samler indkaldelse, dagsorden og referat på ét sted.")
}

// NoPastMeetings: Der er endnu ikke holdt møder
func NoPastMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "No meetings have been held yet"
	}
	return l.Mark("Der er endnu ikke holdt møder")
}

// NoMeetingsMine: Du er ikke indkaldt til møder
func NoMeetingsMine(l i18n.Lang) string {
	if l == i18n.En {
		return "You are not invited to any meetings"
	}
	return l.Mark("Du er ikke indkaldt til møder")
}

// NoMeetingsMineWhy: Når nogen indkalder dig, får du en mail, og mødet står her.
func NoMeetingsMineWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When somebody invites you, you get a mail, and the meeting stands here."
	}
	return l.Mark("Når nogen indkalder dig, får du en mail, og mødet står her.")
}

// WithoutMeeting: Aktiviteter uden møde
func WithoutMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Activities without a meeting"
	}
	return l.Mark("Aktiviteter uden møde")
}

// Unsettled: Datoen er ikke aftalt
func Unsettled(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is not agreed on"
	}
	return l.Mark("Datoen er ikke aftalt")
}

// DateIsProposed: Foreslået til {day:longdate}
func DateIsProposed(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Proposed for " + i18n.DateLong(l, day)
	}
	return l.Mark("Foreslået til " + i18n.DateLong(l, day))
}

// ColumnMeeting: Møde
func ColumnMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Meeting"
	}
	return l.Mark("Møde")
}

// ColumnTime: Tid
func ColumnTime(l i18n.Lang) string {
	if l == i18n.En {
		return "Time"
	}
	return l.Mark("Tid")
}

// ColumnState: Status
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// ColumnAnswers: Svar
func ColumnAnswers(l i18n.Lang) string {
	if l == i18n.En {
		return "Answers"
	}
	return l.Mark("Svar")
}

// ColumnMine: Dit svar
func ColumnMine(l i18n.Lang) string {
	if l == i18n.En {
		return "Your answer"
	}
	return l.Mark("Dit svar")
}

// Answers: {yes:int} ja · {no:int} nej · {missing:int} mangler svar
func Answers(l i18n.Lang, yes int, no int, missing int) string {
	if l == i18n.En {
		return i18n.Int(l, yes) + " yes · " + i18n.Int(l, no) + " no · " + i18n.Int(l, missing) + " not answered"
	}
	return l.Mark(i18n.Int(l, yes) + " ja · " + i18n.Int(l, no) + " nej · " + i18n.Int(l, missing) + " mangler svar")
}

// AnswersMaybe: {yes:int} ja · {maybe:int} måske · {no:int} nej · {missing:int} mangler svar
func AnswersMaybe(l i18n.Lang, yes int, maybe int, no int, missing int) string {
	if l == i18n.En {
		return i18n.Int(l, yes) + " yes · " + i18n.Int(l, maybe) + " maybe · " + i18n.Int(l, no) + " no · " + i18n.Int(l, missing) + " not answered"
	}
	return l.Mark(i18n.Int(l, yes) + " ja · " + i18n.Int(l, maybe) + " måske · " + i18n.Int(l, no) + " nej · " + i18n.Int(l, missing) + " mangler svar")
}

// NewMeeting: Nyt møde
func NewMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "New meeting"
	}
	return l.Mark("Nyt møde")
}

// NewMeetingLead: Mødet oprettes som kladde. Ingen får besked, før du sender indkaldelsen.
func NewMeetingLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting is made as a draft. Nobody is told until you send the invitation."
	}
	return l.Mark("Mødet oprettes som kladde. Ingen får besked, før du sender indkaldelsen.")
}

// CallMeeting: Indkald til {name}
func CallMeeting(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Call the " + name
	}
	return l.Mark("Indkald til " + name)
}

// MakeMeeting: Opret mødet
func MakeMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the meeting"
	}
	return l.Mark("Opret mødet")
}

// MeetingMade: Mødet er oprettet. Ret dagsordenen til, og send indkaldelsen.
func MeetingMade(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been made. Go through the agenda, and send the invitation."
	}
	return l.Mark("Mødet er oprettet. Ret dagsordenen til, og send indkaldelsen.")
}

// WhoTakesPart: Hvem deltager?
func WhoTakesPart(l i18n.Lang) string {
	if l == i18n.En {
		return "Who takes part?"
	}
	return l.Mark("Hvem deltager?")
}

// WhoTakesPartHint: Gæster uden login tilføjer du bagefter.
func WhoTakesPartHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Guests without a log-in are added afterwards."
	}
	return l.Mark("Gæster uden login tilføjer du bagefter.")
}

// Perhaps: eventuelt
func Perhaps(l i18n.Lang) string {
	if l == i18n.En {
		return "perhaps"
	}
	return l.Mark("eventuelt")
}

// PerhapsBox: Deltager eventuelt
func PerhapsBox(l i18n.Lang) string {
	if l == i18n.En {
		return "Takes part perhaps"
	}
	return l.Mark("Deltager eventuelt")
}

// Regret: Fortryd
func Regret(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// Keep: Gem
func Keep(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// FieldTitle: Titel
func FieldTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// FieldDay: Dato
func FieldDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Date"
	}
	return l.Mark("Dato")
}

// FieldMonth: Måned
func FieldMonth(l i18n.Lang) string {
	if l == i18n.En {
		return "Month"
	}
	return l.Mark("Måned")
}

// FieldYear: År
func FieldYear(l i18n.Lang) string {
	if l == i18n.En {
		return "Year"
	}
	return l.Mark("År")
}

// FieldStarts: Starter kl.
func FieldStarts(l i18n.Lang) string {
	if l == i18n.En {
		return "Starts at"
	}
	return l.Mark("Starter kl.")
}

// FieldEnds: Slutter kl.
func FieldEnds(l i18n.Lang) string {
	if l == i18n.En {
		return "Ends at"
	}
	return l.Mark("Slutter kl.")
}

// FieldForm: Hvordan mødes I?
func FieldForm(l i18n.Lang) string {
	if l == i18n.En {
		return "How do you meet?"
	}
	return l.Mark("Hvordan mødes I?")
}

// FieldPlace: Sted
func FieldPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// FieldLink: Link til mødet
func FieldLink(l i18n.Lang) string {
	if l == i18n.En {
		return "Link to the meeting"
	}
	return l.Mark("Link til mødet")
}

// FieldLinkHint: For dem, der deltager på afstand. Linket skal begynde med https://.
func FieldLinkHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For those who take part from afar. The link must begin with https://."
	}
	return l.Mark("For dem, der deltager på afstand. Linket skal begynde med https://.")
}

// FieldPurposeHint: Hvad skal I have fået ud af mødet?
func FieldPurposeHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What should the meeting have led to?"
	}
	return l.Mark("Hvad skal I have fået ud af mødet?")
}

// ActivityDecides: Dag, tid og sted følger aktiviteten.
func ActivityDecides(l i18n.Lang) string {
	if l == i18n.En {
		return "Day, time and place follow the activity."
	}
	return l.Mark("Dag, tid og sted følger aktiviteten.")
}

// AgreeOnDate: Aftal dato og tid
func AgreeOnDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Agree on date and time"
	}
	return l.Mark("Aftal dato og tid")
}

// EditMeeting: Ret mødet
func EditMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the meeting"
	}
	return l.Mark("Ret mødet")
}

// EditTells: Indkaldelsen er sendt. Ændrer du tid, sted eller titel, får alle indkaldte besked.
func EditTells(l i18n.Lang) string {
	if l == i18n.En {
		return "The invitation has been sent. If you change time, place or title, everybody who is invited is told."
	}
	return l.Mark("Indkaldelsen er sendt. Ændrer du tid, sted eller titel, får alle indkaldte besked.")
}

// MeetingKept: Mødet er gemt.
func MeetingKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been saved."
	}
	return l.Mark("Mødet er gemt.")
}

// MeetingKeptAndTold: Mødet er gemt. De indkaldte får besked, hvis tid, sted eller titel er ændret.
func MeetingKeptAndTold(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been saved. Those who are invited are told if time, place or title has changed."
	}
	return l.Mark("Mødet er gemt. De indkaldte får besked, hvis tid, sted eller titel er ændret.")
}

// AboutMeeting: Om mødet
func AboutMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "About the meeting"
	}
	return l.Mark("Om mødet")
}

// NextDate: Næste skridt: Aftal dag, start og slut. Så kan indkaldelsen sendes.
func NextDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Next step: agree on day, start and end. Then the invitation can be sent."
	}
	return l.Mark("Næste skridt: Aftal dag, start og slut. Så kan indkaldelsen sendes.")
}

// NextInvite: Næste skridt: Gør dagsordenen klar, og send indkaldelsen.
func NextInvite(l i18n.Lang) string {
	if l == i18n.En {
		return "Next step: make the agenda ready, and send the invitation."
	}
	return l.Mark("Næste skridt: Gør dagsordenen klar, og send indkaldelsen.")
}

// NextWait: Indkaldelsen er sendt. Mødet kan startes {day:longdate}.
func NextWait(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The invitation has been sent. The meeting can be started on " + i18n.DateLong(l, day) + "."
	}
	return l.Mark("Indkaldelsen er sendt. Mødet kan startes " + i18n.DateLong(l, day) + ".")
}

// NextStart: Næste skridt: Start mødet.
func NextStart(l i18n.Lang) string {
	if l == i18n.En {
		return "Next step: start the meeting."
	}
	return l.Mark("Næste skridt: Start mødet.")
}

// NextFinish: Mødet er i gang. Afslut det, når I er færdige.
func NextFinish(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting is in progress. Finish it when you are done."
	}
	return l.Mark("Mødet er i gang. Afslut det, når I er færdige.")
}

// NextSend: Næste skridt: Skriv referatet færdigt, og send det.
func NextSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Next step: finish the minutes, and send them."
	}
	return l.Mark("Næste skridt: Skriv referatet færdigt, og send det.")
}

// NextLock: Referatet er sendt. Det kan rettes til og med {day:date} og låses derefter.
func NextLock(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The minutes have been sent. They can be corrected until " + i18n.Date(l, day) + " and are then locked."
	}
	return l.Mark("Referatet er sendt. Det kan rettes til og med " + i18n.Date(l, day) + " og låses derefter.")
}

// NextNothing: Referatet er låst.
func NextNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "The minutes are locked."
	}
	return l.Mark("Referatet er låst.")
}

// SendInvitation: Send indkaldelse
func SendInvitation(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the invitation"
	}
	return l.Mark("Send indkaldelse")
}

// InviteNew: Indkald {n:int} ny · Indkald {n:int} nye
func InviteNew(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Invite " + i18n.Int(l, n) + " new person"
		}
		return "Invite " + i18n.Int(l, n) + " new people"
	}
	if n == 1 {
		return l.Mark("Indkald " + i18n.Int(l, n) + " ny")
	}
	return l.Mark("Indkald " + i18n.Int(l, n) + " nye")
}

// InvitationsSent: Indkaldelsen er sendt til {n:int} deltager. · Indkaldelsen er sendt til {n:int} deltagere.
func InvitationsSent(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The invitation has been sent to " + i18n.Int(l, n) + " participant."
		}
		return "The invitation has been sent to " + i18n.Int(l, n) + " participants."
	}
	if n == 1 {
		return l.Mark("Indkaldelsen er sendt til " + i18n.Int(l, n) + " deltager.")
	}
	return l.Mark("Indkaldelsen er sendt til " + i18n.Int(l, n) + " deltagere.")
}

// NobodyNew: Alle med en e-mailadresse er allerede indkaldt.
func NobodyNew(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody with an e-mail address is invited already."
	}
	return l.Mark("Alle med en e-mailadresse er allerede indkaldt.")
}

// StartMeeting: Start mødet
func StartMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Start the meeting"
	}
	return l.Mark("Start mødet")
}

// FinishMeeting: Afslut mødet
func FinishMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Finish the meeting"
	}
	return l.Mark("Afslut mødet")
}

// FollowMeeting: Følg mødet
func FollowMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Follow the meeting"
	}
	return l.Mark("Følg mødet")
}

// MeetingStarted: Mødet er startet.
func MeetingStarted(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has started."
	}
	return l.Mark("Mødet er startet.")
}

// MeetingFinished: Mødet er slut. Skriv referatet færdigt, og send det.
func MeetingFinished(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting is over. Finish the minutes, and send them."
	}
	return l.Mark("Mødet er slut. Skriv referatet færdigt, og send det.")
}

// SendMinutes: Send referat
func SendMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the minutes"
	}
	return l.Mark("Send referat")
}

// FieldDays: Tid til rettelser
func FieldDays(l i18n.Lang) string {
	if l == i18n.En {
		return "Time for corrections"
	}
	return l.Mark("Tid til rettelser")
}

// Days: dage
func Days(l i18n.Lang) string {
	if l == i18n.En {
		return "days"
	}
	return l.Mark("dage")
}

// MinutesSent: Referatet er sendt til {n:int} deltager. · Referatet er sendt til {n:int} deltagere.
func MinutesSent(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The minutes have been sent to " + i18n.Int(l, n) + " participant."
		}
		return "The minutes have been sent to " + i18n.Int(l, n) + " participants."
	}
	if n == 1 {
		return l.Mark("Referatet er sendt til " + i18n.Int(l, n) + " deltager.")
	}
	return l.Mark("Referatet er sendt til " + i18n.Int(l, n) + " deltagere.")
}

// AreYouComing: Kommer du?
func AreYouComing(l i18n.Lang) string {
	if l == i18n.En {
		return "Are you coming?"
	}
	return l.Mark("Kommer du?")
}

// AreYouComingNamed: {name}, kommer du?
func AreYouComingNamed(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + ", are you coming?"
	}
	return l.Mark(name + ", kommer du?")
}

// YouSaid: Du har svaret
func YouSaid(l i18n.Lang) string {
	if l == i18n.En {
		return "You have answered"
	}
	return l.Mark("Du har svaret")
}

// MayChange: Du kan ændre dit svar her.
func MayChange(l i18n.Lang) string {
	if l == i18n.En {
		return "You can change your answer here."
	}
	return l.Mark("Du kan ændre dit svar her.")
}

// YourAnswer: Dit svar
func YourAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Your answer"
	}
	return l.Mark("Dit svar")
}

// FieldNote: Besked til den, der indkalder
func FieldNote(l i18n.Lang) string {
	if l == i18n.En {
		return "Message to whoever calls the meeting"
	}
	return l.Mark("Besked til den, der indkalder")
}

// FieldNoteHint: Skriv for eksempel, hvem der kommer i stedet for dig.
func FieldNoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example who comes instead of you."
	}
	return l.Mark("Skriv for eksempel, hvem der kommer i stedet for dig.")
}

// GiveAnswer: Svar
func GiveAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// AnswerKept: Dit svar er gemt.
func AnswerKept(l i18n.Lang) string {
	if l == i18n.En {
		return "Your answer has been saved."
	}
	return l.Mark("Dit svar er gemt.")
}

// PreparedAt: Gjort klar {at:moment}
func PreparedAt(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Made ready " + i18n.DateTime(l, at)
	}
	return l.Mark("Gjort klar " + i18n.DateTime(l, at))
}

// BringUpToDate: Opdatér det, der er lagt klar
func BringUpToDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Bring what lies ready up to date"
	}
	return l.Mark("Opdatér det, der er lagt klar")
}

// AgendaIsCurrent: Dagsordenen er opdateret.
func AgendaIsCurrent(l i18n.Lang) string {
	if l == i18n.En {
		return "The agenda has been brought up to date."
	}
	return l.Mark("Dagsordenen er opdateret.")
}

// NoItems: Der er endnu ingen punkter på dagsordenen.
func NoItems(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no items on the agenda yet."
	}
	return l.Mark("Der er endnu ingen punkter på dagsordenen.")
}

// AddItem: Tilføj punkt
func AddItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Add an item"
	}
	return l.Mark("Tilføj punkt")
}

// ProposeItem: Foreslå et punkt
func ProposeItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Propose an item"
	}
	return l.Mark("Foreslå et punkt")
}

// ItemAdded: Punktet er føjet til dagsordenen.
func ItemAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The item has been added to the agenda."
	}
	return l.Mark("Punktet er føjet til dagsordenen.")
}

// ItemProposed: Dit forslag er sendt til {who}.
func ItemProposed(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Your proposal has been sent to " + who + "."
	}
	return l.Mark("Dit forslag er sendt til " + who + ".")
}

// ItemKept: Punktet er gemt.
func ItemKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The item has been saved."
	}
	return l.Mark("Punktet er gemt.")
}

// AgendaChanged: Dagsordenen er ændret.
func AgendaChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The agenda has been changed."
	}
	return l.Mark("Dagsordenen er ændret.")
}

// ProposalsHeading: Forslag fra deltagerne
func ProposalsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Proposals from the participants"
	}
	return l.Mark("Forslag fra deltagerne")
}

// YourProposals: Dine forslag
func YourProposals(l i18n.Lang) string {
	if l == i18n.En {
		return "Your proposals"
	}
	return l.Mark("Dine forslag")
}

// ProposedBy: Foreslået af {name}
func ProposedBy(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Proposed by " + name
	}
	return l.Mark("Foreslået af " + name)
}

// TakeIn: Tag med
func TakeIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Take in"
	}
	return l.Mark("Tag med")
}

// DoNotTakeIn: Tag ikke med
func DoNotTakeIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Don't take in"
	}
	return l.Mark("Tag ikke med")
}

// PutOnAgenda: Sæt på dagsordenen
func PutOnAgenda(l i18n.Lang) string {
	if l == i18n.En {
		return "Put on the agenda"
	}
	return l.Mark("Sæt på dagsordenen")
}

// MoveUp: Flyt op
func MoveUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Move up"
	}
	return l.Mark("Flyt op")
}

// MoveDown: Flyt ned
func MoveDown(l i18n.Lang) string {
	if l == i18n.En {
		return "Move down"
	}
	return l.Mark("Flyt ned")
}

// ParkItem: Parkér
func ParkItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Park"
	}
	return l.Mark("Parkér")
}

// DropItem: Slet
func DropItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Delete"
	}
	return l.Mark("Slet")
}

// EditItem: Ret punktet
func EditItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the item"
	}
	return l.Mark("Ret punktet")
}

// WriteMinutes: Skriv referat
func WriteMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "Write minutes"
	}
	return l.Mark("Skriv referat")
}

// FromLastTime: fra sidste møde
func FromLastTime(l i18n.Lang) string {
	if l == i18n.En {
		return "from the last meeting"
	}
	return l.Mark("fra sidste møde")
}

// LiesReady: lagt klar af Tovholder
func LiesReady(l i18n.Lang) string {
	if l == i18n.En {
		return "made ready by Tovholder"
	}
	return l.Mark("lagt klar af Tovholder")
}

// PlannedTime: {n:int} minut planlagt · {n:int} minutter planlagt
func PlannedTime(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " minute planned"
		}
		return i18n.Int(l, n) + " minutes planned"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " minut planlagt")
	}
	return l.Mark(i18n.Int(l, n) + " minutter planlagt")
}

// PlannedTooMuch: {sum:int} minutter planlagt, men mødet varer {have:int}
func PlannedTooMuch(l i18n.Lang, sum int, have int) string {
	if l == i18n.En {
		return i18n.Int(l, sum) + " minutes planned, but the meeting takes " + i18n.Int(l, have)
	}
	return l.Mark(i18n.Int(l, sum) + " minutter planlagt, men mødet varer " + i18n.Int(l, have))
}

// FieldItem: Hvad handler punktet om?
func FieldItem(l i18n.Lang) string {
	if l == i18n.En {
		return "What is the item about?"
	}
	return l.Mark("Hvad handler punktet om?")
}

// FieldAim: Hvad skal det bruges til?
func FieldAim(l i18n.Lang) string {
	if l == i18n.En {
		return "What is it for?"
	}
	return l.Mark("Hvad skal det bruges til?")
}

// FieldMinutes: Tid
func FieldMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "Time"
	}
	return l.Mark("Tid")
}

// MinutesUnit: min.
func MinutesUnit(l i18n.Lang) string {
	if l == i18n.En {
		return "min"
	}
	return l.Mark("min.")
}

// FieldOwner: Hvem lægger op?
func FieldOwner(l i18n.Lang) string {
	if l == i18n.En {
		return "Who introduces it?"
	}
	return l.Mark("Hvem lægger op?")
}

// FieldItemText: Baggrund
func FieldItemText(l i18n.Lang) string {
	if l == i18n.En {
		return "Background"
	}
	return l.Mark("Baggrund")
}

// TaskDone: udført
func TaskDone(l i18n.Lang) string {
	if l == i18n.En {
		return "done"
	}
	return l.Mark("udført")
}

// Corrections: Rettelser til referatet
func Corrections(l i18n.Lang) string {
	if l == i18n.En {
		return "Corrections to the minutes"
	}
	return l.Mark("Rettelser til referatet")
}

// CorrectionWaits: Venter
func CorrectionWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "Waits"
	}
	return l.Mark("Venter")
}

// CorrectionTaken: Taget med
func CorrectionTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "Taken in"
	}
	return l.Mark("Taget med")
}

// CorrectionLeft: Ikke taget med
func CorrectionLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "Not taken in"
	}
	return l.Mark("Ikke taget med")
}

// TakenIn: Er rettet
func TakenIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Has been corrected"
	}
	return l.Mark("Er rettet")
}

// LeaveOut: Tag ikke med
func LeaveOut(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave out"
	}
	return l.Mark("Tag ikke med")
}

// FieldCorrectionItem: Hvilket punkt?
func FieldCorrectionItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Which item?"
	}
	return l.Mark("Hvilket punkt?")
}

// FieldCorrection: Hvad skal rettes?
func FieldCorrection(l i18n.Lang) string {
	if l == i18n.En {
		return "What is to be corrected?"
	}
	return l.Mark("Hvad skal rettes?")
}

// ProposeCorrection: Foreslå rettelse
func ProposeCorrection(l i18n.Lang) string {
	if l == i18n.En {
		return "Propose a correction"
	}
	return l.Mark("Foreslå rettelse")
}

// CorrectionSent: Dit forslag til rettelse er sendt.
func CorrectionSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Your correction has been sent."
	}
	return l.Mark("Dit forslag til rettelse er sendt.")
}

// CorrectionSettled: Rettelsen er behandlet.
func CorrectionSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "The correction has been dealt with."
	}
	return l.Mark("Rettelsen er behandlet.")
}

// WholeMeeting: Hele mødet
func WholeMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "The whole meeting"
	}
	return l.Mark("Hele mødet")
}

// OpenUntil: Referatet kan rettes til og med {day:longdate}. Derefter er det låst.
func OpenUntil(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The minutes can be corrected until " + i18n.DateLong(l, day) + ". After that they are locked."
	}
	return l.Mark("Referatet kan rettes til og med " + i18n.DateLong(l, day) + ". Derefter er det låst.")
}

// WrittenBy: Skrevet af {who} {at:moment}
func WrittenBy(l i18n.Lang, who string, at time.Time) string {
	if l == i18n.En {
		return "Written by " + who + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Skrevet af " + who + " " + i18n.DateTime(l, at))
}

// FactHash: Fingeraftryk
func FactHash(l i18n.Lang) string {
	if l == i18n.En {
		return "Fingerprint"
	}
	return l.Mark("Fingeraftryk")
}

// JoinHere: Deltag her
func JoinHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Take part here"
	}
	return l.Mark("Deltag her")
}

// ToActivity: Til aktiviteten
func ToActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "To the activity"
	}
	return l.Mark("Til aktiviteten")
}

// AddToCalendar: Føj til kalender
func AddToCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "Add to calendar"
	}
	return l.Mark("Føj til kalender")
}

// OnPaper: Udskriv
func OnPaper(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// AsPdf: Hent som PDF
func AsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as PDF"
	}
	return l.Mark("Hent som PDF")
}

// AsWord: Hent til Word
func AsWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Download for Word"
	}
	return l.Mark("Hent til Word")
}

// CalendarFile: moede
func CalendarFile(l i18n.Lang) string {
	if l == i18n.En {
		return "meeting"
	}
	return l.Mark("moede")
}

// PaperFile: moede
func PaperFile(l i18n.Lang) string {
	if l == i18n.En {
		return "meeting"
	}
	return l.Mark("moede")
}

// IsGuest: gæst
func IsGuest(l i18n.Lang) string {
	if l == i18n.En {
		return "guest"
	}
	return l.Mark("gæst")
}

// NoEmail: Har ingen e-mailadresse og får ikke mails.
func NoEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Has no e-mail address and gets no letter."
	}
	return l.Mark("Har ingen e-mailadresse og får ikke mails.")
}

// TakeOff: Fjern
func TakeOff(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove"
	}
	return l.Mark("Fjern")
}

// AddParticipant: Tilføj deltager
func AddParticipant(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a participant"
	}
	return l.Mark("Tilføj deltager")
}

// ParticipantAdded: Deltageren er tilføjet.
func ParticipantAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The participant has been added."
	}
	return l.Mark("Deltageren er tilføjet.")
}

// ParticipantRemoved: Deltageren er fjernet.
func ParticipantRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The participant has been removed."
	}
	return l.Mark("Deltageren er fjernet.")
}

// FieldPerson: En, der er med i forløbet eller netværket
func FieldPerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody of the course or the network"
	}
	return l.Mark("En, der er med i forløbet eller netværket")
}

// AddPerson: Tilføj person
func AddPerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Add the person"
	}
	return l.Mark("Tilføj person")
}

// GuestHeading: Gæst uden login
func GuestHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Guest without a log-in"
	}
	return l.Mark("Gæst uden login")
}

// FieldEmail: E-mail
func FieldEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail"
	}
	return l.Mark("E-mail")
}

// AddGuest: Tilføj gæst
func AddGuest(l i18n.Lang) string {
	if l == i18n.En {
		return "Add the guest"
	}
	return l.Mark("Tilføj gæst")
}

// Material: Materiale
func Material(l i18n.Lang) string {
	if l == i18n.En {
		return "Material"
	}
	return l.Mark("Materiale")
}

// AddMaterial: Tilføj materiale
func AddMaterial(l i18n.Lang) string {
	if l == i18n.En {
		return "Add material"
	}
	return l.Mark("Tilføj materiale")
}

// FieldFile: Fil
func FieldFile(l i18n.Lang) string {
	if l == i18n.En {
		return "File"
	}
	return l.Mark("Fil")
}

// FieldFileHint: PDF, billeder, tekst og filer fra Office. Højst 20 MB.
func FieldFileHint(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF, pictures, text and files from Office. At most 20 MB."
	}
	return l.Mark("PDF, billeder, tekst og filer fra Office. Højst 20 MB.")
}

// FieldFileItem: Hører til
func FieldFileItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Belongs to"
	}
	return l.Mark("Hører til")
}

// FileMissing: Vælg en fil.
func FileMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a file."
	}
	return l.Mark("Vælg en fil.")
}

// MaterialAdded: Materialet er tilføjet.
func MaterialAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The material has been added."
	}
	return l.Mark("Materialet er tilføjet.")
}

// MaterialRemoved: Materialet er fjernet.
func MaterialRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The material has been removed."
	}
	return l.Mark("Materialet er fjernet.")
}

// TakeAway: Fjern
func TakeAway(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove"
	}
	return l.Mark("Fjern")
}

// RepeatMeeting: Gentag mødet
func RepeatMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Repeat the meeting"
	}
	return l.Mark("Gentag mødet")
}

// RepeatLead: Der oprettes flere møder med de samme deltagere. Falder et møde på en lukkedag, flyttes det til nærmeste arbejdsdag.
func RepeatLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Further meetings are made with the same participants. One that falls on a closed day is moved to the nearest working day."
	}
	return l.Mark("Der oprettes flere møder med de samme deltagere. Falder et møde på en lukkedag, flyttes det til nærmeste arbejdsdag.")
}

// FieldEvery: Hvor tit?
func FieldEvery(l i18n.Lang) string {
	if l == i18n.En {
		return "How often?"
	}
	return l.Mark("Hvor tit?")
}

// EveryWeek: Hver uge
func EveryWeek(l i18n.Lang) string {
	if l == i18n.En {
		return "Every week"
	}
	return l.Mark("Hver uge")
}

// EveryFortnight: Hver anden uge
func EveryFortnight(l i18n.Lang) string {
	if l == i18n.En {
		return "Every other week"
	}
	return l.Mark("Hver anden uge")
}

// EveryMonth: Hver måned
func EveryMonth(l i18n.Lang) string {
	if l == i18n.En {
		return "Every month"
	}
	return l.Mark("Hver måned")
}

// EveryQuarter: Hvert kvartal
func EveryQuarter(l i18n.Lang) string {
	if l == i18n.En {
		return "Every quarter"
	}
	return l.Mark("Hvert kvartal")
}

// FieldCount: Hvor mange flere møder?
func FieldCount(l i18n.Lang) string {
	if l == i18n.En {
		return "How many more meetings?"
	}
	return l.Mark("Hvor mange flere møder?")
}

// MakeSeries: Opret møderne
func MakeSeries(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the meetings"
	}
	return l.Mark("Opret møderne")
}

// SeriesMade: {n:int} møde til er oprettet. · {n:int} møder til er oprettet.
func SeriesMade(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " more meeting has been made."
		}
		return i18n.Int(l, n) + " more meetings have been made."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " møde til er oprettet.")
	}
	return l.Mark(i18n.Int(l, n) + " møder til er oprettet.")
}

// MoveSeries: Flyt mødet
func MoveSeries(l i18n.Lang) string {
	if l == i18n.En {
		return "Move the meeting"
	}
	return l.Mark("Flyt mødet")
}

// FieldNewDay: Ny dato
func FieldNewDay(l i18n.Lang) string {
	if l == i18n.En {
		return "New date"
	}
	return l.Mark("Ny dato")
}

// FieldWhich: Hvilke møder?
func FieldWhich(l i18n.Lang) string {
	if l == i18n.En {
		return "Which meetings?"
	}
	return l.Mark("Hvilke møder?")
}

// ThisOne: Kun dette
func ThisOne(l i18n.Lang) string {
	if l == i18n.En {
		return "This one"
	}
	return l.Mark("Kun dette")
}

// ThisAndFollowing: Dette og de følgende
func ThisAndFollowing(l i18n.Lang) string {
	if l == i18n.En {
		return "This one and those that follow"
	}
	return l.Mark("Dette og de følgende")
}

// MoveMeeting: Flyt
func MoveMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Move"
	}
	return l.Mark("Flyt")
}

// MeetingMoved: Mødet er flyttet, og de indkaldte har fået besked.
func MeetingMoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been moved, and those who are invited have been told."
	}
	return l.Mark("Mødet er flyttet, og de indkaldte har fået besked.")
}

// CancelMeeting: Aflys mødet
func CancelMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel the meeting"
	}
	return l.Mark("Aflys mødet")
}

// CancelLead: Alle indkaldte får besked, og mødet forsvinder fra deres kalender.
func CancelLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody who is invited is told, and the meeting disappears from their calendars."
	}
	return l.Mark("Alle indkaldte får besked, og mødet forsvinder fra deres kalender.")
}

// FieldReason: Hvorfor aflyses mødet?
func FieldReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why is the meeting cancelled?"
	}
	return l.Mark("Hvorfor aflyses mødet?")
}

// MeetingCancelled: Mødet er aflyst, og de indkaldte har fået besked.
func MeetingCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been cancelled, and those who are invited have been told."
	}
	return l.Mark("Mødet er aflyst, og de indkaldte har fået besked.")
}

// LiveTitle: {title} – på skærm
func LiveTitle(l i18n.Lang, title string) string {
	if l == i18n.En {
		return title + " – on screen"
	}
	return l.Mark(title + " – på skærm")
}

// LiveCrumb: På skærm
func LiveCrumb(l i18n.Lang) string {
	if l == i18n.En {
		return "On screen"
	}
	return l.Mark("På skærm")
}

// EndsAt: Slutter {at:time}
func EndsAt(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Ends " + i18n.Time(l, at)
	}
	return l.Mark("Slutter " + i18n.Time(l, at))
}

// TimeLeft: Slutter om # min.
func TimeLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "Ends in # min"
	}
	return l.Mark("Slutter om # min.")
}

// TimeOver: # min. over tid
func TimeOver(l i18n.Lang) string {
	if l == i18n.En {
		return "# min over time"
	}
	return l.Mark("# min. over tid")
}

// ItemLeft: # min. tilbage
func ItemLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "# min left"
	}
	return l.Mark("# min. tilbage")
}

// ItemOver: # min. over
func ItemOver(l i18n.Lang) string {
	if l == i18n.En {
		return "# min over"
	}
	return l.Mark("# min. over")
}

// ItemOf: Punkt {n:int} af {all:int}
func ItemOf(l i18n.Lang, n int, all int) string {
	if l == i18n.En {
		return "Item " + i18n.Int(l, n) + " of " + i18n.Int(l, all)
	}
	return l.Mark("Punkt " + i18n.Int(l, n) + " af " + i18n.Int(l, all))
}

// ItemsNav: Punkter
func ItemsNav(l i18n.Lang) string {
	if l == i18n.En {
		return "Items"
	}
	return l.Mark("Punkter")
}

// PreviousItem: Forrige punkt
func PreviousItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Previous item"
	}
	return l.Mark("Forrige punkt")
}

// NextItem: Næste punkt
func NextItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Next item"
	}
	return l.Mark("Næste punkt")
}

// KeysHelp: Skift punkt med piletasterne, når du ikke skriver.
func KeysHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Change item with the arrow keys when you are not writing."
	}
	return l.Mark("Skift punkt med piletasterne, når du ikke skriver.")
}

// KeepMinutes: Gem referat
func KeepMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the minutes"
	}
	return l.Mark("Gem referat")
}

// MinutesKept: Referatet er gemt.
func MinutesKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The minutes have been saved."
	}
	return l.Mark("Referatet er gemt.")
}

// KeptAt: Gemt #
func KeptAt(l i18n.Lang) string {
	if l == i18n.En {
		return "Saved #"
	}
	return l.Mark("Gemt #")
}

// NotKept: Ikke gemt endnu. Vi prøver igen.
func NotKept(l i18n.Lang) string {
	if l == i18n.En {
		return "Not saved yet. We are trying again."
	}
	return l.Mark("Ikke gemt endnu. Vi prøver igen.")
}

// SomebodyWrote: En anden har skrevet i referatet. Tryk på »Gem referat« for at se begge.
func SomebodyWrote(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has written in the minutes. Press “Save the minutes” to see both."
	}
	return l.Mark("En anden har skrevet i referatet. Tryk på »Gem referat« for at se begge.")
}

// FieldDecision: Beslutning
func FieldDecision(l i18n.Lang) string {
	if l == i18n.En {
		return "Decision"
	}
	return l.Mark("Beslutning")
}

// FieldDecisionHint: Én beslutning ad gangen.
func FieldDecisionHint(l i18n.Lang) string {
	if l == i18n.En {
		return "One decision at a time."
	}
	return l.Mark("Én beslutning ad gangen.")
}

// AddDecision: Tilføj beslutning
func AddDecision(l i18n.Lang) string {
	if l == i18n.En {
		return "Add the decision"
	}
	return l.Mark("Tilføj beslutning")
}

// DecisionKept: Beslutningen er gemt.
func DecisionKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The decision has been saved."
	}
	return l.Mark("Beslutningen er gemt.")
}

// DecisionRemoved: Beslutningen er fjernet.
func DecisionRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The decision has been taken out."
	}
	return l.Mark("Beslutningen er fjernet.")
}

// FieldTask: Opgave
func FieldTask(l i18n.Lang) string {
	if l == i18n.En {
		return "Task"
	}
	return l.Mark("Opgave")
}

// FieldTaskHint: Skriv, hvem der gør hvad hvornår: »Peter sender listen 3/12«.
func FieldTaskHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write who, what and when: “Peter sends the list 3/12” (day/month)."
	}
	return l.Mark("Skriv, hvem der gør hvad hvornår: »Peter sender listen 3/12«.")
}

// LineMissing: Skriv, hvem der gør hvad hvornår.
func LineMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter who does what, and when."
	}
	return l.Mark("Skriv, hvem der gør hvad hvornår.")
}

// AddTask: Tilføj opgave
func AddTask(l i18n.Lang) string {
	if l == i18n.En {
		return "Add the task"
	}
	return l.Mark("Tilføj opgave")
}

// UnderstoodAs: Opgaven er forstået sådan
func UnderstoodAs(l i18n.Lang) string {
	if l == i18n.En {
		return "The task is understood like this"
	}
	return l.Mark("Opgaven er forstået sådan")
}

// ConfirmTask: Gem opgaven
func ConfirmTask(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the task"
	}
	return l.Mark("Gem opgaven")
}

// TaskAdded: Opgaven er tilføjet.
func TaskAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has been added."
	}
	return l.Mark("Opgaven er tilføjet.")
}

// FieldTopic: Emne til en anden gang
func FieldTopic(l i18n.Lang) string {
	if l == i18n.En {
		return "Topic for another time"
	}
	return l.Mark("Emne til en anden gang")
}

// ParkTopic: Parkér emnet
func ParkTopic(l i18n.Lang) string {
	if l == i18n.En {
		return "Park the topic"
	}
	return l.Mark("Parkér emnet")
}

// TopicParked: Emnet er parkeret.
func TopicParked(l i18n.Lang) string {
	if l == i18n.En {
		return "The topic has been parked."
	}
	return l.Mark("Emnet er parkeret.")
}

// WhoIsHere: Hvem er her?
func WhoIsHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is here?"
	}
	return l.Mark("Hvem er her?")
}

// KeepAttendance: Gem fremmøde
func KeepAttendance(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the attendance"
	}
	return l.Mark("Gem fremmøde")
}

// AttendanceKept: Fremmødet er gemt.
func AttendanceKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The attendance has been saved."
	}
	return l.Mark("Fremmødet er gemt.")
}

// BackToMeeting: Til mødets side
func BackToMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "To the meeting's page"
	}
	return l.Mark("Til mødets side")
}

// AnsweringNow: Du svarer {answer}
func AnsweringNow(l i18n.Lang, answer string) string {
	if l == i18n.En {
		return "You are answering " + answer
	}
	return l.Mark("Du svarer " + answer)
}

// ChangeAnswer: Vil du ændre dit svar til {answer}?
func ChangeAnswer(l i18n.Lang, answer string) string {
	if l == i18n.En {
		return "Do you want to change your answer to " + answer + "?"
	}
	return l.Mark("Vil du ændre dit svar til " + answer + "?")
}

// AlreadySaid: Du har allerede svaret: {answer}.
func AlreadySaid(l i18n.Lang, answer string) string {
	if l == i18n.En {
		return "You have already answered: " + answer + "."
	}
	return l.Mark("Du har allerede svaret: " + answer + ".")
}

// AnswerThis: Svar {answer}
func AnswerThis(l i18n.Lang, answer string) string {
	if l == i18n.En {
		return "Answer " + answer
	}
	return l.Mark("Svar " + answer)
}

// OtherAnswer: Svar noget andet
func OtherAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer something else"
	}
	return l.Mark("Svar noget andet")
}

// AnswerIs: Tak. Dit svar er {answer}.
func AnswerIs(l i18n.Lang, answer string) string {
	if l == i18n.En {
		return "Thank you. Your answer is " + answer + "."
	}
	return l.Mark("Tak. Dit svar er " + answer + ".")
}

// NothingToDo: Du behøver ikke at gøre noget.
func NothingToDo(l i18n.Lang) string {
	if l == i18n.En {
		return "There is nothing that you need to do."
	}
	return l.Mark("Du behøver ikke at gøre noget.")
}

// HasBeenHeld: Mødet er holdt.
func HasBeenHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been held."
	}
	return l.Mark("Mødet er holdt.")
}

// ReadMinutes: Læs referatet
func ReadMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the minutes"
	}
	return l.Mark("Læs referatet")
}

// NotOpenForAnswers: Mødet har ingen aftalt dato lige nu. Du får en ny indkaldelse.
func NotOpenForAnswers(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has no agreed date right now. You will get a new invitation."
	}
	return l.Mark("Mødet har ingen aftalt dato lige nu. Du får en ny indkaldelse.")
}

// YouAreThereAs: Du er med som
func YouAreThereAs(l i18n.Lang) string {
	if l == i18n.En {
		return "You take part as"
	}
	return l.Mark("Du er med som")
}

// MaterialByLogin: Log ind, eller spørg den, der indkalder, for at få materialet.
func MaterialByLogin(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in, or ask whoever calls the meeting, to get the material."
	}
	return l.Mark("Log ind, eller spørg den, der indkalder, for at få materialet.")
}

// NoMinutesYet: Referatet er ikke sendt endnu.
func NoMinutesYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The minutes have not been sent yet."
	}
	return l.Mark("Referatet er ikke sendt endnu.")
}

// NoCpr: Skriv ikke CPR-numre her. Mødets tekster sendes på mail og står i historikken.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "Don’t write personal (CPR) numbers here. The texts of a meeting are mailed and stand in the history."
	}
	return l.Mark("Skriv ikke CPR-numre her. Mødets tekster sendes på mail og står i historikken.")
}

// NoMeetingYet: Mødet er ikke oprettet endnu, så det har ingen dagsorden.
func NoMeetingYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has not been made yet, so it has no agenda."
	}
	return l.Mark("Mødet er ikke oprettet endnu, så det har ingen dagsorden.")
}

// LastDayWrong: Den sidste dag skal ligge efter den første, og mødet kan højst vare 14 dage. Lad feltet stå tomt, hvis mødet varer én dag.
func LastDayWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "The last day must come after the first, and a meeting takes at most 14 days. Leave the field empty for one day."
	}
	return l.Mark("Den sidste dag skal ligge efter den første, og mødet kan højst vare 14 dage. Lad feltet stå tomt, hvis mødet varer én dag.")
}

// FromTo: {from:moment} til {to:moment}
func FromTo(l i18n.Lang, from time.Time, to time.Time) string {
	if l == i18n.En {
		return i18n.DateTime(l, from) + " until " + i18n.DateTime(l, to)
	}
	return l.Mark(i18n.DateTime(l, from) + " til " + i18n.DateTime(l, to))
}

// DayToDay: {first} til {last}
func DayToDay(l i18n.Lang, first string, last string) string {
	if l == i18n.En {
		return first + " until " + last
	}
	return l.Mark(first + " til " + last)
}

// UntilDay: til og med {day:date}
func UntilDay(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "until " + i18n.Date(l, day)
	}
	return l.Mark("til og med " + i18n.Date(l, day))
}

// FieldLastDay: Sidste dag
func FieldLastDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Last day"
	}
	return l.Mark("Sidste dag")
}

// FieldLastDayHint: Kun når mødet varer flere dage.
func FieldLastDayHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Only when the meeting takes several days."
	}
	return l.Mark("Kun når mødet varer flere dage.")
}

// TakesPartByRegistration: Kommunernes deltagere og gæster tilmeldes og frameldes på siden »Tilmelding«.
func TakesPartByRegistration(l i18n.Lang) string {
	if l == i18n.En {
		return "Participants from the municipalities and guests are registered and withdrawn on the page “Registration”."
	}
	return l.Mark("Kommunernes deltagere og gæster tilmeldes og frameldes på siden »Tilmelding«.")
}
