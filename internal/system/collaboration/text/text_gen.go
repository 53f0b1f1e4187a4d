// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what collaboration says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NotFound: Rammen findes ikke, eller du har ikke adgang til den.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such framework, or you have no access to it."
	}
	return l.Mark("Rammen findes ikke, eller du har ikke adgang til den.")
}

// NoSuchEdition: Den udgave af rammen findes ikke.
func NoSuchEdition(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such edition of the framework."
	}
	return l.Mark("Den udgave af rammen findes ikke.")
}

// Stale: En anden har ændret det, siden du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed it since you opened the page."
	}
	return l.Mark("En anden har ændret det, siden du åbnede siden.")
}

// NewerEdition: Rammen er offentliggjort i en nyere udgave, siden du åbnede siden. Læs den først.
func NewerEdition(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework has been published in a newer edition since you opened the page. Read that first."
	}
	return l.Mark("Rammen er offentliggjort i en nyere udgave, siden du åbnede siden. Læs den først.")
}

// OnlyPublishers: Kun {who} kan gøre det.
func OnlyPublishers(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Only " + who + " can do that."
	}
	return l.Mark("Kun " + who + " kan gøre det.")
}

// OnlyPartnersAcknowledge: Kun de, der deltager i samarbejdet, kan bekræfte, at de har læst rammen.
func OnlyPartnersAcknowledge(l i18n.Lang) string {
	if l == i18n.En {
		return "Only those who take part in the cooperation can confirm that they have read the framework."
	}
	return l.Mark("Kun de, der deltager i samarbejdet, kan bekræfte, at de har læst rammen.")
}

// OnlyAssessors: Kun de, der deltager i samarbejdet, vurderer: {who}.
func OnlyAssessors(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Only those who take part in the cooperation assess: " + who + "."
	}
	return l.Mark("Kun de, der deltager i samarbejdet, vurderer: " + who + ".")
}

// NothingApproved: Rammen er ikke godkendt endnu. Den kan offentliggøres, når styregruppen har godkendt den.
func NothingApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is not approved yet. It can be published when the steering group has approved it."
	}
	return l.Mark("Rammen er ikke godkendt endnu. Den kan offentliggøres, når styregruppen har godkendt den.")
}

// NotPublished: Rammen er ikke offentliggjort.
func NotPublished(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is not published."
	}
	return l.Mark("Rammen er ikke offentliggjort.")
}

// NoSuchPart: Et af de afsnit, du har valgt, findes ikke i rammen.
func NoSuchPart(l i18n.Lang) string {
	if l == i18n.En {
		return "One of the sections that you chose is not in the framework."
	}
	return l.Mark("Et af de afsnit, du har valgt, findes ikke i rammen.")
}

// TooLong: Skriv højst {most:int} tegn.
func TooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " tegn.")
}

// NoCpr: Her står noget, der ligner et personnummer. Skriv ikke noget om enkelte borgere.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "There is something here that looks like a personal number. Write nothing about single citizens."
	}
	return l.Mark("Her står noget, der ligner et personnummer. Skriv ikke noget om enkelte borgere.")
}

// KeeperMissing: Vælg en, der deltager for kommunen.
func KeeperMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody who takes part for the municipality."
	}
	return l.Mark("Vælg en, der deltager for kommunen.")
}

// DueWrong: Vælg en dag fra i dag og højst et år frem.
func DueWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a day from today on and at most a year ahead."
	}
	return l.Mark("Vælg en dag fra i dag og højst et år frem.")
}

// BegunAlready: Målingen er allerede begyndt.
func BegunAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The measurement has begun already."
	}
	return l.Mark("Målingen er allerede begyndt.")
}

// OtherUnderWay: »{title}« er ikke færdig. Gør den færdig, før en ny måling begynder.
func OtherUnderWay(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is not finished. Finish it before a new measurement begins."
	}
	return l.Mark("»" + title + "« er ikke færdig. Gør den færdig, før en ny måling begynder.")
}

// NotBegun: Målingen er ikke begyndt.
func NotBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The measurement has not begun."
	}
	return l.Mark("Målingen er ikke begyndt.")
}

// MeasurementDone: Målingen er færdig, så vurderingen kan ikke ændres.
func MeasurementDone(l i18n.Lang) string {
	if l == i18n.En {
		return "The measurement is finished, so the assessment can’t be changed."
	}
	return l.Mark("Målingen er færdig, så vurderingen kan ikke ændres.")
}

// LevelMissing: Vælg et trin.
func LevelMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a level."
	}
	return l.Mark("Vælg et trin.")
}

// FirstSubject: {title} for {name} er godkendt
func FirstSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return title + " of " + name + " is approved"
	}
	return l.Mark(title + " for " + name + " er godkendt")
}

// FirstMail: Kære {reader}
//
// {title} for {name} er godkendt og offentliggjort. Læs den, og bekræft, at du har læst den:
// {address}
// {words}
// Venlig hilsen
// Tovholder
func FirstMail(l i18n.Lang, reader string, title string, name string, address string, words string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " of " + name + " is approved and published. Read it, and confirm that you have read it:\n" + address + "\n" + words + "\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " for " + name + " er godkendt og offentliggjort. Læs den, og bekræft, at du har læst den:\n" + address + "\n" + words + "\nVenlig hilsen\nTovholder")
}

// NewSubject: {title} for {name} er opdateret
func NewSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return title + " of " + name + " is updated"
	}
	return l.Mark(title + " for " + name + " er opdateret")
}

// NewMail: Kære {reader}
//
// {title} for {name} er godkendt i en ny udgave. Læs den, og bekræft, at du har læst den:
// {address}
// {words}
// Venlig hilsen
// Tovholder
func NewMail(l i18n.Lang, reader string, title string, name string, address string, words string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " of " + name + " is approved in a new edition. Read it, and confirm that you have read it:\n" + address + "\n" + words + "\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " for " + name + " er godkendt i en ny udgave. Læs den, og bekræft, at du har læst den:\n" + address + "\n" + words + "\nVenlig hilsen\nTovholder")
}

// MailWords:
// Besked fra {who}:
// {words}
func MailWords(l i18n.Lang, who string, words string) string {
	if l == i18n.En {
		return "\nA word from " + who + ":\n" + words
	}
	return l.Mark("\nBesked fra " + who + ":\n" + words)
}

// DueSubject: {title} for {name} skal snart opdateres
func DueSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return title + " of " + name + " must soon be updated"
	}
	return l.Mark(title + " for " + name + " skal snart opdateres")
}

// DueMail: Kære {reader}
//
// {title} for {name} skal opdateres senest {due:date}. Ansvarlig for opdateringen: {keeper}.
//
// Gå den igennem, og send ændringerne til godkendelse:
// {address}
//
// Venlig hilsen
// Tovholder
func DueMail(l i18n.Lang, reader string, title string, name string, due calendar.Date, keeper string, address string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " of " + name + " must be updated by " + i18n.Date(l, due) + ". Responsible for the update: " + keeper + ".\n\nGo through it, and send the changes for approval:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " for " + name + " skal opdateres senest " + i18n.Date(l, due) + ". Ansvarlig for opdateringen: " + keeper + ".\n\nGå den igennem, og send ændringerne til godkendelse:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// LateSubject: {title} for {name} er ikke opdateret til tiden
func LateSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return title + " of " + name + " was not updated in time"
	}
	return l.Mark(title + " for " + name + " er ikke opdateret til tiden")
}

// LateMail: Kære {reader}
//
// {title} for {name} skulle være opdateret senest {due:date}. Ansvarlig for opdateringen: {keeper}.
//
// {address}
//
// Venlig hilsen
// Tovholder
func LateMail(l i18n.Lang, reader string, title string, name string, due calendar.Date, keeper string, address string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " of " + name + " should have been updated by " + i18n.Date(l, due) + ". Responsible for the update: " + keeper + ".\n\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " for " + name + " skulle være opdateret senest " + i18n.Date(l, due) + ". Ansvarlig for opdateringen: " + keeper + ".\n\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// GoneSubject: {title} for {name} mangler en ansvarlig
func GoneSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return "Nobody is responsible for " + title + " of " + name
	}
	return l.Mark(title + " for " + name + " mangler en ansvarlig")
}

// GoneMail: Kære {reader}
//
// {title} for {name} skal opdateres senest {due:date}, men {keeper}, der skulle sørge for det, deltager ikke længere i samarbejdet.
//
// Vælg en ny ansvarlig:
// {address}
//
// Venlig hilsen
// Tovholder
func GoneMail(l i18n.Lang, reader string, title string, name string, due calendar.Date, keeper string, address string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " of " + name + " must be updated by " + i18n.Date(l, due) + ", but " + keeper + ", who was to see to it, no longer takes part in the cooperation.\n\nChoose somebody else:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " for " + name + " skal opdateres senest " + i18n.Date(l, due) + ", men " + keeper + ", der skulle sørge for det, deltager ikke længere i samarbejdet.\n\nVælg en ny ansvarlig:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// AssessSubject: Vurdér, hvor langt samarbejdsmodellen er i {name}
func AssessSubject(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Assess how far the collaboration model has come in " + name
	}
	return l.Mark("Vurdér, hvor langt samarbejdsmodellen er i " + name)
}

// AssessMail: Kære {reader}
//
// {title} er begyndt for {name}. Vurdér senest {due:date}, hvor langt I er:
// {address}
//
// Projektlederen samler vurderingerne, og styregruppen drøfter resultatet.
//
// Venlig hilsen
// Tovholder
func AssessMail(l i18n.Lang, reader string, title string, name string, due calendar.Date, address string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " has begun for " + name + ". Assess by " + i18n.Date(l, due) + " how far you have come:\n" + address + "\n\nThe project manager gathers the assessments, and the steering group discusses the result.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " er begyndt for " + name + ". Vurdér senest " + i18n.Date(l, due) + ", hvor langt I er:\n" + address + "\n\nProjektlederen samler vurderingerne, og styregruppen drøfter resultatet.\n\nVenlig hilsen\nTovholder")
}

// PastOpened: Det blev ændret, hvem der kan læse den offentliggjorte ramme
func PastOpened(l i18n.Lang) string {
	if l == i18n.En {
		return "Who can read the published framework was changed"
	}
	return l.Mark("Det blev ændret, hvem der kan læse den offentliggjorte ramme")
}

// PastPublished: Version {version:int} af rammen blev offentliggjort, og deltagerne fik besked
func PastPublished(l i18n.Lang, version int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + " of the framework was published, and those who take part were told"
	}
	return l.Mark("Version " + i18n.Int(l, version) + " af rammen blev offentliggjort, og deltagerne fik besked")
}

// PastWithdrawn: Den offentliggjorte ramme blev trukket tilbage
func PastWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The published framework was withdrawn"
	}
	return l.Mark("Den offentliggjorte ramme blev trukket tilbage")
}

// PastRead: Det blev bekræftet, at version {version:int} af rammen er læst
func PastRead(l i18n.Lang, version int) string {
	if l == i18n.En {
		return "It was confirmed that version " + i18n.Int(l, version) + " of the framework has been read"
	}
	return l.Mark("Det blev bekræftet, at version " + i18n.Int(l, version) + " af rammen er læst")
}

// PastKeeper: Ansvarlig for næste opdatering af rammen blev ændret
func PastKeeper(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible for the next update of the framework was changed"
	}
	return l.Mark("Ansvarlig for næste opdatering af rammen blev ændret")
}

// PastBegun: »{title}« begyndte. {asked:int} blev bedt om at vurdere senest {due:date}
func PastBegun(l i18n.Lang, title string, asked int, due calendar.Date) string {
	if l == i18n.En {
		return "“" + title + "” began. " + i18n.Int(l, asked) + " were asked to assess by " + i18n.Date(l, due)
	}
	return l.Mark("»" + title + "« begyndte. " + i18n.Int(l, asked) + " blev bedt om at vurdere senest " + i18n.Date(l, due))
}

// PastAssessed: Der blev afgivet en vurdering til »{title}«
func PastAssessed(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "An assessment was given for “" + title + "”"
	}
	return l.Mark("Der blev afgivet en vurdering til »" + title + "«")
}

// NobodyAsked: Ingen er blevet bedt om at vurdere hver for sig.
func NobodyAsked(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has been asked to assess on their own."
	}
	return l.Mark("Ingen er blevet bedt om at vurdere hver for sig.")
}

// AnsweredOf: {answered:int} af {asked:int} har vurderet.
func AnsweredOf(l i18n.Lang, answered int, asked int) string {
	if l == i18n.En {
		return i18n.Int(l, answered) + " of " + i18n.Int(l, asked) + " have assessed."
	}
	return l.Mark(i18n.Int(l, answered) + " af " + i18n.Int(l, asked) + " har vurderet.")
}

// ColumnQuestion: Spørgsmål
func ColumnQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Question"
	}
	return l.Mark("Spørgsmål")
}

// ColumnWriters: Projektgruppen
func ColumnWriters(l i18n.Lang) string {
	if l == i18n.En {
		return "The project group"
	}
	return l.Mark("Projektgruppen")
}

// ColumnPartners: Samarbejdspartnere og tovholdere
func ColumnPartners(l i18n.Lang) string {
	if l == i18n.En {
		return "Partners and coordinators"
	}
	return l.Mark("Samarbejdspartnere og tovholdere")
}

// NobodyAnswered: Ingen svar
func NobodyAnswered(l i18n.Lang) string {
	if l == i18n.En {
		return "No answers"
	}
	return l.Mark("Ingen svar")
}

// Notes: Bemærkninger
func Notes(l i18n.Lang) string {
	if l == i18n.En {
		return "Remarks"
	}
	return l.Mark("Bemærkninger")
}

// Degree: Implementeringsgraden
func Degree(l i18n.Lang) string {
	if l == i18n.En {
		return "The degree of implementation"
	}
	return l.Mark("Implementeringsgraden")
}

// MeasuredOn: {title}, færdig {day:date}
func MeasuredOn(l i18n.Lang, title string, day calendar.Date) string {
	if l == i18n.En {
		return title + ", finished " + i18n.Date(l, day)
	}
	return l.Mark(title + ", færdig " + i18n.Date(l, day))
}

// LevelIs: {question}: {level}
func LevelIs(l i18n.Lang, question string, level string) string {
	if l == i18n.En {
		return question + ": " + level
	}
	return l.Mark(question + ": " + level)
}

// LevelMoved: {question}: {level} (sidst: {before})
func LevelMoved(l i18n.Lang, question string, level string, before string) string {
	if l == i18n.En {
		return question + ": " + level + " (last time: " + before + ")"
	}
	return l.Mark(question + ": " + level + " (sidst: " + before + ")")
}

// OverdueSince: Rammen skulle være opdateret {day:date}, for {n:int} dag siden. · Rammen skulle være opdateret {day:date}, for {n:int} dage siden.
func OverdueSince(l i18n.Lang, day calendar.Date, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The framework should have been updated by " + i18n.Date(l, day) + ", " + i18n.Int(l, n) + " day ago."
		}
		return "The framework should have been updated by " + i18n.Date(l, day) + ", " + i18n.Int(l, n) + " days ago."
	}
	if n == 1 {
		return l.Mark("Rammen skulle være opdateret " + i18n.Date(l, day) + ", for " + i18n.Int(l, n) + " dag siden.")
	}
	return l.Mark("Rammen skulle være opdateret " + i18n.Date(l, day) + ", for " + i18n.Int(l, n) + " dage siden.")
}

// NextDue: Rammen skal være opdateret senest {day:date}.
func NextDue(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The framework must be updated by " + i18n.Date(l, day) + "."
	}
	return l.Mark("Rammen skal være opdateret senest " + i18n.Date(l, day) + ".")
}

// KeeperLeft: {name} skulle sørge for næste opdatering, men deltager ikke længere.
func KeeperLeft(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " was to see to the next update, but no longer takes part."
	}
	return l.Mark(name + " skulle sørge for næste opdatering, men deltager ikke længere.")
}

// ReadBy: {read:int} af {all:int} har bekræftet, at de har læst den nyeste udgave.
func ReadBy(l i18n.Lang, read int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, read) + " of " + i18n.Int(l, all) + " have confirmed that they have read the newest edition."
	}
	return l.Mark(i18n.Int(l, read) + " af " + i18n.Int(l, all) + " har bekræftet, at de har læst den nyeste udgave.")
}

// NotPublishedYet: Rammen er ikke offentliggjort endnu.
func NotPublishedYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is not published yet."
	}
	return l.Mark("Rammen er ikke offentliggjort endnu.")
}

// DayRead: Læs den nyeste udgave af rammen, og bekræft det
func DayRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the newest edition of the framework, and confirm it"
	}
	return l.Mark("Læs den nyeste udgave af rammen, og bekræft det")
}

// DayReadAct: Læs rammen
func DayReadAct(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the framework"
	}
	return l.Mark("Læs rammen")
}

// DayAssess: Vurdér, hvor langt I er: {title}
func DayAssess(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Assess how far you have come: " + title
	}
	return l.Mark("Vurdér, hvor langt I er: " + title)
}

// DayAssessAct: Vurdér
func DayAssessAct(l i18n.Lang) string {
	if l == i18n.En {
		return "Assess"
	}
	return l.Mark("Vurdér")
}

// DayOverdue: Rammen er ikke opdateret til tiden
func DayOverdue(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework was not updated in time"
	}
	return l.Mark("Rammen er ikke opdateret til tiden")
}

// DayDue: Rammen skal opdateres
func DayDue(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework must be updated"
	}
	return l.Mark("Rammen skal opdateres")
}

// DayLookAct: Se rammen
func DayLookAct(l i18n.Lang) string {
	if l == i18n.En {
		return "See the framework"
	}
	return l.Mark("Se rammen")
}

// DayGone: {name} skulle opdatere rammen, men deltager ikke længere
func DayGone(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " was to update the framework, but no longer takes part"
	}
	return l.Mark(name + " skulle opdatere rammen, men deltager ikke længere")
}

// DayGoneAct: Vælg en ny
func DayGoneAct(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody else"
	}
	return l.Mark("Vælg en ny")
}

// DayPublish: Rammen er godkendt, men ikke offentliggjort
func DayPublish(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is approved, but not published"
	}
	return l.Mark("Rammen er godkendt, men ikke offentliggjort")
}

// DayPublishAct: Offentliggør
func DayPublishAct(l i18n.Lang) string {
	if l == i18n.En {
		return "Publish"
	}
	return l.Mark("Offentliggør")
}
