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

// Stale: En anden har ændret det, efter at du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed it since you opened the page."
	}
	return l.Mark("En anden har ændret det, efter at du åbnede siden.")
}

// NewerEdition: Rammen er offentliggjort i en nyere udgave, efter at du åbnede siden. Læs den først.
func NewerEdition(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework has been published in a newer edition since you opened the page. Read that first."
	}
	return l.Mark("Rammen er offentliggjort i en nyere udgave, efter at du åbnede siden. Læs den først.")
}

// OnlyPublishers: Det kan kun de gøre, der leder for kommunen: {who}.
func OnlyPublishers(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Only those who lead for the municipality can do that: " + who + "."
	}
	return l.Mark("Det kan kun de gøre, der leder for kommunen: " + who + ".")
}

// OnlyPartnersAcknowledge: Kun de, der deltager i samarbejdet, kan bekræfte, at de har læst rammen.
func OnlyPartnersAcknowledge(l i18n.Lang) string {
	if l == i18n.En {
		return "Only those who take part in the cooperation can confirm that they have read the framework."
	}
	return l.Mark("Kun de, der deltager i samarbejdet, kan bekræfte, at de har læst rammen.")
}

// OnlyAssessors: Vurderingen gives af {who}.
func OnlyAssessors(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The assessment is given by " + who + "."
	}
	return l.Mark("Vurderingen gives af " + who + ".")
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

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det, og skriv ikke noget om enkelte borgere.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to hold a personal number. Remove it, and write nothing about single citizens."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det, og skriv ikke noget om enkelte borgere.")
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

// NothingToMeasure: Målingen kan begynde, når den overordnede ramme er godkendt.
func NothingToMeasure(l i18n.Lang) string {
	if l == i18n.En {
		return "The measurement can begin when the overall framework has been approved."
	}
	return l.Mark("Målingen kan begynde, når den overordnede ramme er godkendt.")
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

// LevelMissing: Vælg et trin ved »{question}«.
func LevelMissing(l i18n.Lang, question string) string {
	if l == i18n.En {
		return "Choose a level at “" + question + "”."
	}
	return l.Mark("Vælg et trin ved »" + question + "«.")
}

// FirstSubject: {title} for {name} er offentliggjort
func FirstSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return title + " of " + name + " is published"
	}
	return l.Mark(title + " for " + name + " er offentliggjort")
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

// NewSubject: {title} for {name} er offentliggjort i en ny udgave
func NewSubject(l i18n.Lang, title string, name string) string {
	if l == i18n.En {
		return title + " of " + name + " is published in a new edition"
	}
	return l.Mark(title + " for " + name + " er offentliggjort i en ny udgave")
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
// Gå den igennem, og send den til godkendelse:
// {address}
//
// Venlig hilsen
// Tovholder
func LateMail(l i18n.Lang, reader string, title string, name string, due calendar.Date, keeper string, address string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n" + title + " of " + name + " should have been updated by " + i18n.Date(l, due) + ". Responsible for the update: " + keeper + ".\n\nGo through it, and send it for approval:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n" + title + " for " + name + " skulle være opdateret senest " + i18n.Date(l, due) + ". Ansvarlig for opdateringen: " + keeper + ".\n\nGå den igennem, og send den til godkendelse:\n" + address + "\n\nVenlig hilsen\nTovholder")
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

// AssessSubject: Vurdér, hvor langt I er med samarbejdsmodellen i {name}
func AssessSubject(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Assess how far you have come with the collaboration model in " + name
	}
	return l.Mark("Vurdér, hvor langt I er med samarbejdsmodellen i " + name)
}

// AssessMail: Kære {reader}
//
// »{title}« er begyndt i {name}. Giv din vurdering senest {due:date}:
// {address}
//
// Projektlederen samler vurderingerne, og styregruppen drøfter resultatet.
//
// Venlig hilsen
// Tovholder
func AssessMail(l i18n.Lang, reader string, title string, name string, due calendar.Date, address string) string {
	if l == i18n.En {
		return "Dear " + reader + "\n\n“" + title + "” has begun in " + name + ". Give your assessment by " + i18n.Date(l, due) + ":\n" + address + "\n\nThe project manager gathers the assessments, and the steering group discusses the result.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + reader + "\n\n»" + title + "« er begyndt i " + name + ". Giv din vurdering senest " + i18n.Date(l, due) + ":\n" + address + "\n\nProjektlederen samler vurderingerne, og styregruppen drøfter resultatet.\n\nVenlig hilsen\nTovholder")
}

// PastOpened: Det blev ændret, hvilke afsnit af rammen alle kan læse
func PastOpened(l i18n.Lang) string {
	if l == i18n.En {
		return "Which sections of the framework everybody can read was changed"
	}
	return l.Mark("Det blev ændret, hvilke afsnit af rammen alle kan læse")
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

// PastRead: Det blev bekræftet, at udgave {number:int} af rammen er læst
func PastRead(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "It was confirmed that edition " + i18n.Int(l, number) + " of the framework has been read"
	}
	return l.Mark("Det blev bekræftet, at udgave " + i18n.Int(l, number) + " af rammen er læst")
}

// PastKeeper: Den ansvarlige for næste opdatering af rammen blev skiftet
func PastKeeper(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible for the next update of the framework was changed"
	}
	return l.Mark("Den ansvarlige for næste opdatering af rammen blev skiftet")
}

// PastBegun: »{title}« begyndte. {asked:int} deltagere blev bedt om at give deres vurdering senest {due:date}
func PastBegun(l i18n.Lang, title string, asked int, due calendar.Date) string {
	if l == i18n.En {
		return "“" + title + "” began. " + i18n.Int(l, asked) + " participants were asked to assess by " + i18n.Date(l, due)
	}
	return l.Mark("»" + title + "« begyndte. " + i18n.Int(l, asked) + " deltagere blev bedt om at give deres vurdering senest " + i18n.Date(l, due))
}

// PastAssessed: Der blev afgivet en vurdering til »{title}«
func PastAssessed(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "An assessment was given for “" + title + "”"
	}
	return l.Mark("Der blev afgivet en vurdering til »" + title + "«")
}

// NobodyAsked: Ingen er blevet bedt om en vurdering.
func NobodyAsked(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has been asked for an assessment."
	}
	return l.Mark("Ingen er blevet bedt om en vurdering.")
}

// AnsweredOf: {answered:int} af {asked:int} har givet deres vurdering.
func AnsweredOf(l i18n.Lang, answered int, asked int) string {
	if l == i18n.En {
		return i18n.Int(l, answered) + " of " + i18n.Int(l, asked) + " have given their assessment."
	}
	return l.Mark(i18n.Int(l, answered) + " af " + i18n.Int(l, asked) + " har givet deres vurdering.")
}

// ColumnQuestion: Målsætning eller del af modellen
func ColumnQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Objective or part of the model"
	}
	return l.Mark("Målsætning eller del af modellen")
}

// ColumnWriters: Projektleder og projektgruppe
func ColumnWriters(l i18n.Lang) string {
	if l == i18n.En {
		return "Project manager and project group"
	}
	return l.Mark("Projektleder og projektgruppe")
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

// LevelMoved: {question}: {level} (forrige måling: {before})
func LevelMoved(l i18n.Lang, question string, level string, before string) string {
	if l == i18n.En {
		return question + ": " + level + " (measurement before: " + before + ")"
	}
	return l.Mark(question + ": " + level + " (forrige måling: " + before + ")")
}

// OverdueSince: Rammen skulle være opdateret senest {day:date}. Det er {n:int} dag siden. · Rammen skulle være opdateret senest {day:date}. Det er {n:int} dage siden.
func OverdueSince(l i18n.Lang, day calendar.Date, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The framework should have been updated by " + i18n.Date(l, day) + ", " + i18n.Int(l, n) + " day ago."
		}
		return "The framework should have been updated by " + i18n.Date(l, day) + ", " + i18n.Int(l, n) + " days ago."
	}
	if n == 1 {
		return l.Mark("Rammen skulle være opdateret senest " + i18n.Date(l, day) + ". Det er " + i18n.Int(l, n) + " dag siden.")
	}
	return l.Mark("Rammen skulle være opdateret senest " + i18n.Date(l, day) + ". Det er " + i18n.Int(l, n) + " dage siden.")
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

// DayRead: Læs den nyeste udgave af rammen fra {day:date}, og bekræft det
func DayRead(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Read the newest edition of the framework, of " + i18n.Date(l, day) + ", and confirm it"
	}
	return l.Mark("Læs den nyeste udgave af rammen fra " + i18n.Date(l, day) + ", og bekræft det")
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

// DayGoneAct: Vælg ny ansvarlig
func DayGoneAct(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody else"
	}
	return l.Mark("Vælg ny ansvarlig")
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

// Frameworks: Rammer
func Frameworks(l i18n.Lang) string {
	if l == i18n.En {
		return "Frameworks"
	}
	return l.Mark("Rammer")
}

// FrameworksLead: En ramme beskriver, hvem indsatsen er for, hvem der samarbejder om den, og hvordan. Her er dem, kommunerne har godkendt og offentliggjort.
func FrameworksLead(l i18n.Lang) string {
	if l == i18n.En {
		return "A framework describes who the effort is for, who cooperates on it, and how. Here are those that the municipalities have approved and published."
	}
	return l.Mark("En ramme beskriver, hvem indsatsen er for, hvem der samarbejder om den, og hvordan. Her er dem, kommunerne har godkendt og offentliggjort.")
}

// NoFrameworks: Der er ingen offentliggjorte rammer endnu.
func NoFrameworks(l i18n.Lang) string {
	if l == i18n.En {
		return "No frameworks have been published yet."
	}
	return l.Mark("Der er ingen offentliggjorte rammer endnu.")
}

// NoFrameworksWhy: En ramme kommer frem her, når en kommune har godkendt og offentliggjort den.
func NoFrameworksWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "A framework appears here when a municipality has approved and published it."
	}
	return l.Mark("En ramme kommer frem her, når en kommune har godkendt og offentliggjort den.")
}

// PublishedOn: Offentliggjort {day:date}
func PublishedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Published " + i18n.Date(l, day)
	}
	return l.Mark("Offentliggjort " + i18n.Date(l, day))
}

// NotUpdated: Ikke opdateret til tiden
func NotUpdated(l i18n.Lang) string {
	if l == i18n.En {
		return "Not updated in time"
	}
	return l.Mark("Ikke opdateret til tiden")
}

// YouTakePart: Du deltager
func YouTakePart(l i18n.Lang) string {
	if l == i18n.En {
		return "You take part"
	}
	return l.Mark("Du deltager")
}

// CollectedLink: Implementeringsgraden i kommunerne
func CollectedLink(l i18n.Lang) string {
	if l == i18n.En {
		return "The degree of implementation in the municipalities"
	}
	return l.Mark("Implementeringsgraden i kommunerne")
}

// ReadTitle: Overordnet ramme for {name}
func ReadTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Overall framework of " + name
	}
	return l.Mark("Overordnet ramme for " + name)
}

// EditionTitle: Udgave {number:int} af rammen for {name}
func EditionTitle(l i18n.Lang, number int, name string) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + " of the framework of " + name
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + " af rammen for " + name)
}

// EditionNumber: Udgave {number:int}
func EditionNumber(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number)
	}
	return l.Mark("Udgave " + i18n.Int(l, number))
}

// OldEdition: Det er en tidligere udgave fra {day:date}.
func OldEdition(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "This is an earlier edition, from " + i18n.Date(l, day) + "."
	}
	return l.Mark("Det er en tidligere udgave fra " + i18n.Date(l, day) + ".")
}

// ToNewest: Læs den nyeste udgave
func ToNewest(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the newest edition"
	}
	return l.Mark("Læs den nyeste udgave")
}

// LateWhy: Rammen gælder stadig, men oplysninger i den kan være forældede.
func LateWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework still applies, but information in it may be out of date."
	}
	return l.Mark("Rammen gælder stadig, men oplysninger i den kan være forældede.")
}

// FactVersion: Udgave
func FactVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "Edition"
	}
	return l.Mark("Udgave")
}

// EditionPublished: {number:int}, offentliggjort {day:date}
func EditionPublished(l i18n.Lang, number int, day calendar.Date) string {
	if l == i18n.En {
		return i18n.Int(l, number) + ", published " + i18n.Date(l, day)
	}
	return l.Mark(i18n.Int(l, number) + ", offentliggjort " + i18n.Date(l, day))
}

// FactNext: Næste opdatering senest
func FactNext(l i18n.Lang) string {
	if l == i18n.En {
		return "Next update by"
	}
	return l.Mark("Næste opdatering senest")
}

// FactKeeper: Ansvarlig for næste opdatering
func FactKeeper(l i18n.Lang) string {
	if l == i18n.En {
		return "Responsible for the next update"
	}
	return l.Mark("Ansvarlig for næste opdatering")
}

// AsPdf: Hent som PDF
func AsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as PDF"
	}
	return l.Mark("Hent som PDF")
}

// PdfName: ramme
func PdfName(l i18n.Lang) string {
	if l == i18n.En {
		return "framework"
	}
	return l.Mark("ramme")
}

// ToOverview: Til samarbejdets side
func ToOverview(l i18n.Lang) string {
	if l == i18n.En {
		return "To the page of the cooperation"
	}
	return l.Mark("Til samarbejdets side")
}

// WhatIsNew: Det er nyt
func WhatIsNew(l i18n.Lang) string {
	if l == i18n.En {
		return "What is new"
	}
	return l.Mark("Det er nyt")
}

// AskRead: Bekræft, at du har læst rammen
func AskRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Confirm that you have read the framework"
	}
	return l.Mark("Bekræft, at du har læst rammen")
}

// AskReadWhy: Så ved projektlederen og styregruppen, at den er nået frem.
func AskReadWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Then the project manager and the steering group know that it has arrived."
	}
	return l.Mark("Så ved projektlederen og styregruppen, at den er nået frem.")
}

// ToConfirm: Gå til bekræftelsen
func ToConfirm(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the confirmation"
	}
	return l.Mark("Gå til bekræftelsen")
}

// ConfirmRead: Jeg har læst rammen
func ConfirmRead(l i18n.Lang) string {
	if l == i18n.En {
		return "I have read the framework"
	}
	return l.Mark("Jeg har læst rammen")
}

// ConfirmedOn: Du bekræftede {day:date}, at du har læst rammen.
func ConfirmedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "On " + i18n.Date(l, day) + " you confirmed that you have read the framework."
	}
	return l.Mark("Du bekræftede " + i18n.Date(l, day) + ", at du har læst rammen.")
}

// SaidConfirmed: Du har bekræftet, at du har læst rammen.
func SaidConfirmed(l i18n.Lang) string {
	if l == i18n.En {
		return "You have confirmed that you have read the framework."
	}
	return l.Mark("Du har bekræftet, at du har læst rammen.")
}

// Contents: Indhold
func Contents(l i18n.Lang) string {
	if l == i18n.En {
		return "Contents"
	}
	return l.Mark("Indhold")
}

// PartnersOnly: Kun for deltagerne
func PartnersOnly(l i18n.Lang) string {
	if l == i18n.En {
		return "Only for those who take part"
	}
	return l.Mark("Kun for deltagerne")
}

// HiddenParts: {n:int} afsnit er kun for dem, der deltager i samarbejdet. · {n:int} afsnit er kun for dem, der deltager i samarbejdet.
func HiddenParts(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " section is only for those who take part in the cooperation."
		}
		return i18n.Int(l, n) + " sections are only for those who take part in the cooperation."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " afsnit er kun for dem, der deltager i samarbejdet.")
	}
	return l.Mark(i18n.Int(l, n) + " afsnit er kun for dem, der deltager i samarbejdet.")
}

// LogInToRead: Log ind, hvis du deltager
func LogInToRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in if you take part"
	}
	return l.Mark("Log ind, hvis du deltager")
}

// Editions: Alle udgaver
func Editions(l i18n.Lang) string {
	if l == i18n.En {
		return "All editions"
	}
	return l.Mark("Alle udgaver")
}

// EditionLine: Udgave {number:int}, {day:date}
func EditionLine(l i18n.Lang, number int, day calendar.Date) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + ", " + i18n.Date(l, day)
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + ", " + i18n.Date(l, day))
}

// TooManyPrints: Der er hentet mange filer på kort tid. Prøv igen om en time.
func TooManyPrints(l i18n.Lang) string {
	if l == i18n.En {
		return "Many files have been downloaded in a short time. Try again in an hour."
	}
	return l.Mark("Der er hentet mange filer på kort tid. Prøv igen om en time.")
}

// Framework: Ramme
func Framework(l i18n.Lang) string {
	if l == i18n.En {
		return "Framework"
	}
	return l.Mark("Ramme")
}

// FrameworkHeading: Den overordnede ramme
func FrameworkHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "The overall framework"
	}
	return l.Mark("Den overordnede ramme")
}

// FactApproved: Gældende version
func FactApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Version in force"
	}
	return l.Mark("Gældende version")
}

// NotApproved: Ingen version er godkendt endnu
func NotApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "No version has been approved yet"
	}
	return l.Mark("Ingen version er godkendt endnu")
}

// ApprovedOn: Version {version:int}, godkendt {day:date}
func ApprovedOn(l i18n.Lang, version int, day calendar.Date) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + ", approved " + i18n.Date(l, day)
	}
	return l.Mark("Version " + i18n.Int(l, version) + ", godkendt " + i18n.Date(l, day))
}

// DraftUnderWay: Version {version:int} er under udarbejdelse
func DraftUnderWay(l i18n.Lang, version int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + " is being drafted"
	}
	return l.Mark("Version " + i18n.Int(l, version) + " er under udarbejdelse")
}

// FactPublished: Offentliggjort
func FactPublished(l i18n.Lang) string {
	if l == i18n.En {
		return "Published"
	}
	return l.Mark("Offentliggjort")
}

// PublishedEdition: Udgave {number:int} med version {version:int}, {day:date}
func PublishedEdition(l i18n.Lang, number int, version int, day calendar.Date) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + " with version " + i18n.Int(l, version) + ", " + i18n.Date(l, day)
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + " med version " + i18n.Int(l, version) + ", " + i18n.Date(l, day))
}

// WithdrawnOn: Trukket tilbage {day:date}. Deltagerne kan stadig læse den.
func WithdrawnOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Withdrawn " + i18n.Date(l, day) + ". Those who take part can still read it."
	}
	return l.Mark("Trukket tilbage " + i18n.Date(l, day) + ". Deltagerne kan stadig læse den.")
}

// PendingVersion: Version {version:int} er godkendt, men ikke offentliggjort.
func PendingVersion(l i18n.Lang, version int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + " is approved, but not published."
	}
	return l.Mark("Version " + i18n.Int(l, version) + " er godkendt, men ikke offentliggjort.")
}

// PendingFirst: Rammen er godkendt, men ikke offentliggjort.
func PendingFirst(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is approved, but not published."
	}
	return l.Mark("Rammen er godkendt, men ikke offentliggjort.")
}

// PendingWait: Projektlederen skal offentliggøre den.
func PendingWait(l i18n.Lang) string {
	if l == i18n.En {
		return "The project manager is to publish it."
	}
	return l.Mark("Projektlederen skal offentliggøre den.")
}

// ToPublication: Offentliggør rammen
func ToPublication(l i18n.Lang) string {
	if l == i18n.En {
		return "Publish the framework"
	}
	return l.Mark("Offentliggør rammen")
}

// LateTold: Gå rammen igennem, og send ændringerne til styregruppen, også hvis det kun er datoen, der er ny.
func LateTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Go through the framework and send the changes to the steering group, even if only the date is new."
	}
	return l.Mark("Gå rammen igennem, og send ændringerne til styregruppen, også hvis det kun er datoen, der er ny.")
}

// GoneTold: Vælg en ny ansvarlig nedenfor.
func GoneTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody else below."
	}
	return l.Mark("Vælg en ny ansvarlig nedenfor.")
}

// GoneWait: Projektlederen vælger en ny ansvarlig.
func GoneWait(l i18n.Lang) string {
	if l == i18n.En {
		return "The project manager chooses somebody else."
	}
	return l.Mark("Projektlederen vælger en ny ansvarlig.")
}

// ChangeKeeper: Vælg, hvem der sørger for næste opdatering
func ChangeKeeper(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who sees to the next update"
	}
	return l.Mark("Vælg, hvem der sørger for næste opdatering")
}

// Keeper: Ansvarlig for næste opdatering
func Keeper(l i18n.Lang) string {
	if l == i18n.En {
		return "Responsible for the next update"
	}
	return l.Mark("Ansvarlig for næste opdatering")
}

// KeeperHint: Får besked fire uger og en uge før, rammen skal være opdateret.
func KeeperHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Is told four weeks and one week before the framework must be updated."
	}
	return l.Mark("Får besked fire uger og en uge før, rammen skal være opdateret.")
}

// ChooseKeeper: Vælg en person
func ChooseKeeper(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person"
	}
	return l.Mark("Vælg en person")
}

// SaidEntrusted: Den ansvarlige er valgt.
func SaidEntrusted(l i18n.Lang) string {
	if l == i18n.En {
		return "The responsible person is chosen."
	}
	return l.Mark("Den ansvarlige er valgt.")
}

// ReceiptsHeading: Hvem har læst den nyeste udgave?
func ReceiptsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who has read the newest edition?"
	}
	return l.Mark("Hvem har læst den nyeste udgave?")
}

// ColumnWho: Navn
func ColumnWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// ColumnWhere: Organisation
func ColumnWhere(l i18n.Lang) string {
	if l == i18n.En {
		return "Organisation"
	}
	return l.Mark("Organisation")
}

// ColumnTold: Fik besked
func ColumnTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Told"
	}
	return l.Mark("Fik besked")
}

// ColumnRead: Læst
func ColumnRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read"
	}
	return l.Mark("Læst")
}

// ToldNot: Er kommet til senere
func ToldNot(l i18n.Lang) string {
	if l == i18n.En {
		return "Came later"
	}
	return l.Mark("Er kommet til senere")
}

// ReadNot: Ikke bekræftet
func ReadNot(l i18n.Lang) string {
	if l == i18n.En {
		return "Not confirmed"
	}
	return l.Mark("Ikke bekræftet")
}

// ToPlan: Den lokale handleplan
func ToPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "The local action plan"
	}
	return l.Mark("Den lokale handleplan")
}

// ToServices: Tilbudsoversigten
func ToServices(l i18n.Lang) string {
	if l == i18n.En {
		return "The service directory"
	}
	return l.Mark("Tilbudsoversigten")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// Cancel: Fortryd
func Cancel(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// Publication: Offentliggørelse
func Publication(l i18n.Lang) string {
	if l == i18n.En {
		return "Publication"
	}
	return l.Mark("Offentliggørelse")
}

// NothingApprovedWhy: Skriv rammen under »Dokumenter«, og send den til styregruppen.
func NothingApprovedWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the framework under Documents, and send it to the steering group."
	}
	return l.Mark("Skriv rammen under »Dokumenter«, og send den til styregruppen.")
}

// PublishLead: Du offentliggør version {version:int}, godkendt {day:date}. {n:int} deltager får besked på e-mail og bliver bedt om at bekræfte, at rammen er læst. · Du offentliggør version {version:int}, godkendt {day:date}. {n:int} deltagere får besked på e-mail og bliver bedt om at bekræfte, at rammen er læst.
func PublishLead(l i18n.Lang, version int, day calendar.Date, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "You publish version " + i18n.Int(l, version) + ", approved " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " participant is told by e-mail and asked to confirm that the framework has been read."
		}
		return "You publish version " + i18n.Int(l, version) + ", approved " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " participants are told by e-mail and asked to confirm that the framework has been read."
	}
	if n == 1 {
		return l.Mark("Du offentliggør version " + i18n.Int(l, version) + ", godkendt " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " deltager får besked på e-mail og bliver bedt om at bekræfte, at rammen er læst.")
	}
	return l.Mark("Du offentliggør version " + i18n.Int(l, version) + ", godkendt " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " deltagere får besked på e-mail og bliver bedt om at bekræfte, at rammen er læst.")
}

// ReopenLead: Version {version:int} er offentliggjort. Du kan ændre, hvilke afsnit alle kan læse. Deltagerne får ikke besked igen.
func ReopenLead(l i18n.Lang, version int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, version) + " is published. You can change which sections everybody can read. The participants are not told again."
	}
	return l.Mark("Version " + i18n.Int(l, version) + " er offentliggjort. Du kan ændre, hvilke afsnit alle kan læse. Deltagerne får ikke besked igen.")
}

// PublicParts: Afsnit, som alle kan læse uden at logge ind
func PublicParts(l i18n.Lang) string {
	if l == i18n.En {
		return "Sections that everybody can read without logging in"
	}
	return l.Mark("Afsnit, som alle kan læse uden at logge ind")
}

// PublicPartsHint: De øvrige afsnit er kun for dem, der deltager i samarbejdet. Felter til personer bliver ikke vist for alle. Er der navne eller direkte telefonnumre i teksten, så lad være med at sætte kryds.
func PublicPartsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The other sections are only for those who take part in the cooperation. Fields for people are not shown to everybody. If there are names or direct telephone numbers in a section, leave it unticked."
	}
	return l.Mark("De øvrige afsnit er kun for dem, der deltager i samarbejdet. Felter til personer bliver ikke vist for alle. Er der navne eller direkte telefonnumre i teksten, så lad være med at sætte kryds.")
}

// News: Hvad er nyt?
func News(l i18n.Lang) string {
	if l == i18n.En {
		return "What is new?"
	}
	return l.Mark("Hvad er nyt?")
}

// NewsHint: Står i beskeden til deltagerne og øverst i rammen, når de læser den.
func NewsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Stands in the message to the participants, and at the top of the framework when they read it."
	}
	return l.Mark("Står i beskeden til deltagerne og øverst i rammen, når de læser den.")
}

// Publish: Offentliggør, og giv besked
func Publish(l i18n.Lang) string {
	if l == i18n.En {
		return "Publish and tell"
	}
	return l.Mark("Offentliggør, og giv besked")
}

// SaveReaders: Gem
func SaveReaders(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// Withdraw: Træk rammen tilbage
func Withdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdraw the framework"
	}
	return l.Mark("Træk rammen tilbage")
}

// WithdrawTold: Så kan den kun læses af dem, der deltager i samarbejdet. Du kan offentliggøre den igen.
func WithdrawTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Then only those who take part in the cooperation can read it. You can publish it again."
	}
	return l.Mark("Så kan den kun læses af dem, der deltager i samarbejdet. Du kan offentliggøre den igen.")
}

// Preview: Læs de godkendte afsnit
func Preview(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the approved sections"
	}
	return l.Mark("Læs de godkendte afsnit")
}

// StalePublication: En anden har offentliggjort rammen, efter at du åbnede siden. Afsnit, som alle kan læse nu: {public}. Gem igen, hvis dine valg skal gælde.
func StalePublication(l i18n.Lang, public string) string {
	if l == i18n.En {
		return "Somebody else has published the framework since you opened the page. Sections that everybody can read now: " + public + ". Save again if your choices are to hold."
	}
	return l.Mark("En anden har offentliggjort rammen, efter at du åbnede siden. Afsnit, som alle kan læse nu: " + public + ". Gem igen, hvis dine valg skal gælde.")
}

// NothingPublic: ingen
func NothingPublic(l i18n.Lang) string {
	if l == i18n.En {
		return "none"
	}
	return l.Mark("ingen")
}

// SaidPublished: Rammen er offentliggjort.
func SaidPublished(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is published."
	}
	return l.Mark("Rammen er offentliggjort.")
}

// SaidWithdrawn: Rammen er trukket tilbage.
func SaidWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework is withdrawn."
	}
	return l.Mark("Rammen er trukket tilbage.")
}

// NothingMeasured: Der er ingen færdige målinger endnu.
func NothingMeasured(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no finished measurements yet."
	}
	return l.Mark("Der er ingen færdige målinger endnu.")
}

// NothingMeasuredWhy: Når en måling er færdig, kan I se her, hvor langt I er, og hvad der har flyttet sig.
func NothingMeasuredWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When a measurement is finished, you can see here how far you have come and what has moved."
	}
	return l.Mark("Når en måling er færdig, kan I se her, hvor langt I er, og hvad der har flyttet sig.")
}

// AllMeasurements: Se alle målinger over tid
func AllMeasurements(l i18n.Lang) string {
	if l == i18n.En {
		return "See all measurements over time"
	}
	return l.Mark("Se alle målinger over tid")
}

// MeasurementHead: {number:int}. måling, {day:date}
func MeasurementHead(l i18n.Lang, number int, day calendar.Date) string {
	if l == i18n.En {
		return "Measurement " + i18n.Int(l, number) + ", " + i18n.Date(l, day)
	}
	return l.Mark(i18n.Int(l, number) + ". måling, " + i18n.Date(l, day))
}

// NotMeasured: Ikke målt
func NotMeasured(l i18n.Lang) string {
	if l == i18n.En {
		return "Not measured"
	}
	return l.Mark("Ikke målt")
}

// MovedUp: Højere trin end sidst
func MovedUp(l i18n.Lang) string {
	if l == i18n.En {
		return "A higher level than last time"
	}
	return l.Mark("Højere trin end sidst")
}

// MovedDown: Lavere trin end sidst
func MovedDown(l i18n.Lang) string {
	if l == i18n.En {
		return "A lower level than last time"
	}
	return l.Mark("Lavere trin end sidst")
}

// BeginMeasurement: Begynd »{title}«
func BeginMeasurement(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Begin “" + title + "”"
	}
	return l.Mark("Begynd »" + title + "«")
}

// BeginTold: Projektgruppen, tovholderne og samarbejdspartnerne bliver bedt om at vurdere hver for sig. Derefter udfylder I målingen under »Dokumenter«.
func BeginTold(l i18n.Lang) string {
	if l == i18n.En {
		return "The project group, the coordinators and the partners are asked to assess on their own. Then you fill in the measurement under Documents."
	}
	return l.Mark("Projektgruppen, tovholderne og samarbejdspartnerne bliver bedt om at vurdere hver for sig. Derefter udfylder I målingen under »Dokumenter«.")
}

// DueLabel: Vurderingerne skal gives senest
func DueLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "The assessments must be given by"
	}
	return l.Mark("Vurderingerne skal gives senest")
}

// DueHint: Står i beskeden til deltagerne.
func DueHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Stands in the message to the participants."
	}
	return l.Mark("Står i beskeden til deltagerne.")
}

// Begin: Begynd målingen, og giv besked
func Begin(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin the measurement and tell"
	}
	return l.Mark("Begynd målingen, og giv besked")
}

// SaidBegun: Målingen er begyndt, og deltagerne har fået besked.
func SaidBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The measurement has begun, and the participants have been told."
	}
	return l.Mark("Målingen er begyndt, og deltagerne har fået besked.")
}

// AwaitedUntil: Svar senest {day:date}.
func AwaitedUntil(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Answer by " + i18n.Date(l, day) + "."
	}
	return l.Mark("Svar senest " + i18n.Date(l, day) + ".")
}

// GoAssess: Giv din vurdering
func GoAssess(l i18n.Lang) string {
	if l == i18n.En {
		return "Give your assessment"
	}
	return l.Mark("Giv din vurdering")
}

// ChangeAssessment: Ret din vurdering
func ChangeAssessment(l i18n.Lang) string {
	if l == i18n.En {
		return "Change your assessment"
	}
	return l.Mark("Ret din vurdering")
}

// AssessedOn: Du gav din vurdering {day:date}.
func AssessedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "You gave your assessment on " + i18n.Date(l, day) + "."
	}
	return l.Mark("Du gav din vurdering " + i18n.Date(l, day) + ".")
}

// TooFew: Vises, når mindst {least:int} har svaret
func TooFew(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Shown once at least " + i18n.Int(l, least) + " have answered"
	}
	return l.Mark("Vises, når mindst " + i18n.Int(l, least) + " har svaret")
}

// ReadFramework: Læs rammen
func ReadFramework(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the framework"
	}
	return l.Mark("Læs rammen")
}

// SeePublished: Se rammen, som den er offentliggjort
func SeePublished(l i18n.Lang) string {
	if l == i18n.En {
		return "See the framework as it is published"
	}
	return l.Mark("Se rammen, som den er offentliggjort")
}

// CollectedThemes: Målsætninger
func CollectedThemes(l i18n.Lang) string {
	if l == i18n.En {
		return "Objectives"
	}
	return l.Mark("Målsætninger")
}

// CollectedParts: Dele af modellen
func CollectedParts(l i18n.Lang) string {
	if l == i18n.En {
		return "Parts of the model"
	}
	return l.Mark("Dele af modellen")
}

// MeasuringNow: Måling i gang: {answered:int} af {asked:int} har svaret
func MeasuringNow(l i18n.Lang, answered int, asked int) string {
	if l == i18n.En {
		return "Measurement under way: " + i18n.Int(l, answered) + " of " + i18n.Int(l, asked) + " have answered"
	}
	return l.Mark("Måling i gang: " + i18n.Int(l, answered) + " af " + i18n.Int(l, asked) + " har svaret")
}

// WithoutMeasurement: Kommuner uden en færdig måling
func WithoutMeasurement(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities without a finished measurement"
	}
	return l.Mark("Kommuner uden en færdig måling")
}

// NeverMeasured: Ingen måling endnu
func NeverMeasured(l i18n.Lang) string {
	if l == i18n.En {
		return "No measurement yet"
	}
	return l.Mark("Ingen måling endnu")
}

// ToDocument: Udfyld målingen
func ToDocument(l i18n.Lang) string {
	if l == i18n.En {
		return "Fill in the measurement"
	}
	return l.Mark("Udfyld målingen")
}

// SingleAssessments: Deltagernes vurderinger
func SingleAssessments(l i18n.Lang) string {
	if l == i18n.En {
		return "The assessments of the participants"
	}
	return l.Mark("Deltagernes vurderinger")
}

// DegreeLead: Sådan har projektlederen og projektgruppen vurderet på alles vegne, måling for måling.
func DegreeLead(l i18n.Lang) string {
	if l == i18n.En {
		return "How the project manager and the project group assessed on behalf of all, measurement by measurement."
	}
	return l.Mark("Sådan har projektlederen og projektgruppen vurderet på alles vegne, måling for måling.")
}

// AssessTitle: Din vurdering: {title}
func AssessTitle(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Your assessment: " + title
	}
	return l.Mark("Din vurdering: " + title)
}

// AssessPrivacy: Svarene vises samlet, når mindst {least:int} i gruppen har svaret. Ved en bemærkning står din organisation, {organisation}. Projektlederen, projektgruppen og styregruppen kan se det undervejs. Når målingen er færdig, kan alle, der deltager, og styrelsen se det.
func AssessPrivacy(l i18n.Lang, least int, organisation string) string {
	if l == i18n.En {
		return "The answers are shown together, once at least " + i18n.Int(l, least) + " of the group have answered. Your organisation, " + organisation + ", stands at a remark. The project manager, the project group and the steering group can see it on the way. When the measurement is finished, all who take part and the agency can see it."
	}
	return l.Mark("Svarene vises samlet, når mindst " + i18n.Int(l, least) + " i gruppen har svaret. Ved en bemærkning står din organisation, " + organisation + ". Projektlederen, projektgruppen og styregruppen kan se det undervejs. Når målingen er færdig, kan alle, der deltager, og styrelsen se det.")
}

// Note: Bemærkning
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Remark"
	}
	return l.Mark("Bemærkning")
}

// NoteHint: For eksempel hvad der står i vejen. Skriv ikke noget om enkelte borgere.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example what stands in the way. Write nothing about single citizens."
	}
	return l.Mark("For eksempel hvad der står i vejen. Skriv ikke noget om enkelte borgere.")
}

// SaveAssessment: Gem vurderingen
func SaveAssessment(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the assessment"
	}
	return l.Mark("Gem vurderingen")
}

// SaidAssessed: Din vurdering er gemt. Du kan ændre den, indtil målingen er færdig.
func SaidAssessed(l i18n.Lang) string {
	if l == i18n.En {
		return "Your assessment is saved. You can change it until the measurement is finished."
	}
	return l.Mark("Din vurdering er gemt. Du kan ændre den, indtil målingen er færdig.")
}

// BackToFramework: Til rammen
func BackToFramework(l i18n.Lang) string {
	if l == i18n.En {
		return "To the framework"
	}
	return l.Mark("Til rammen")
}

// Collected: Implementerings­graden i kommunerne
func Collected(l i18n.Lang) string {
	if l == i18n.En {
		return "The degree of implementation in the municipalities"
	}
	return l.Mark("Implementerings\u00adgraden i kommunerne")
}

// CollectedLead: Den seneste færdige måling fra hver kommune, sammenlignet med den forrige.
func CollectedLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The newest finished measurement of each municipality, compared with the one before."
	}
	return l.Mark("Den seneste færdige måling fra hver kommune, sammenlignet med den forrige.")
}

// AsSheet: Hent alle målinger som regneark (XLSX)
func AsSheet(l i18n.Lang) string {
	if l == i18n.En {
		return "Download all measurements as a spreadsheet (XLSX)"
	}
	return l.Mark("Hent alle målinger som regneark (XLSX)")
}

// SheetName: implementeringsgrad
func SheetName(l i18n.Lang) string {
	if l == i18n.En {
		return "degree-of-implementation"
	}
	return l.Mark("implementeringsgrad")
}

// NothingCollected: Ingen kommune har en færdig måling endnu.
func NothingCollected(l i18n.Lang) string {
	if l == i18n.En {
		return "No municipality has a finished measurement yet."
	}
	return l.Mark("Ingen kommune har en færdig måling endnu.")
}

// NothingCollectedWhy: En måling kommer frem her, når kommunen har gjort den færdig.
func NothingCollectedWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "A measurement appears here when the municipality has finished it."
	}
	return l.Mark("En måling kommer frem her, når kommunen har gjort den færdig.")
}

// ColumnMunicipality: Kommune
func ColumnMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality"
	}
	return l.Mark("Kommune")
}

// ColumnMeasured: Målt
func ColumnMeasured(l i18n.Lang) string {
	if l == i18n.En {
		return "Measured"
	}
	return l.Mark("Målt")
}

// ColumnMeasurement: Måling
func ColumnMeasurement(l i18n.Lang) string {
	if l == i18n.En {
		return "Measurement"
	}
	return l.Mark("Måling")
}

// ColumnPart: Del
func ColumnPart(l i18n.Lang) string {
	if l == i18n.En {
		return "Part"
	}
	return l.Mark("Del")
}

// ColumnLevel: Trin
func ColumnLevel(l i18n.Lang) string {
	if l == i18n.En {
		return "Level"
	}
	return l.Mark("Trin")
}

// ColumnLevelWords: Trinet i ord
func ColumnLevelWords(l i18n.Lang) string {
	if l == i18n.En {
		return "The level in words"
	}
	return l.Mark("Trinet i ord")
}

// MeasuredTimes: {day:date} ({n:int} måling) · {day:date} ({n:int} målinger)
func MeasuredTimes(l i18n.Lang, day calendar.Date, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Date(l, day) + " (" + i18n.Int(l, n) + " measurement)"
		}
		return i18n.Date(l, day) + " (" + i18n.Int(l, n) + " measurements)"
	}
	if n == 1 {
		return l.Mark(i18n.Date(l, day) + " (" + i18n.Int(l, n) + " måling)")
	}
	return l.Mark(i18n.Date(l, day) + " (" + i18n.Int(l, n) + " målinger)")
}

// OrganisationHeading: Organisering
func OrganisationHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Organisation"
	}
	return l.Mark("Organisering")
}

// OrganisationTable: Roller og deltagere
func OrganisationTable(l i18n.Lang) string {
	if l == i18n.En {
		return "Roles and participants"
	}
	return l.Mark("Roller og deltagere")
}

// ColumnRole: Rolle
func ColumnRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Role"
	}
	return l.Mark("Rolle")
}

// ColumnPeople: Deltagere
func ColumnPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Participants"
	}
	return l.Mark("Deltagere")
}

// NoPeople: Ingen endnu
func NoPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody yet"
	}
	return l.Mark("Ingen endnu")
}

// ToPeople: Udpeg deltagere
func ToPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Appoint participants"
	}
	return l.Mark("Udpeg deltagere")
}

// OrganisationTitle: Organiseringen af samarbejdet: {name}
func OrganisationTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The organisation of the cooperation: " + name
	}
	return l.Mark("Organiseringen af samarbejdet: " + name)
}

// OrganisationDesc: Rollerne oppefra og ned: {roles}. Alle personer står i tabellen under billedet.
func OrganisationDesc(l i18n.Lang, roles string) string {
	if l == i18n.En {
		return "The roles from top to bottom: " + roles + ". Everybody is named in the table beneath the picture."
	}
	return l.Mark("Rollerne oppefra og ned: " + roles + ". Alle personer står i tabellen under billedet.")
}

// OrganisationPeople: {n:int} person · {n:int} personer
func OrganisationPeople(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " person"
		}
		return i18n.Int(l, n) + " people"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " person")
	}
	return l.Mark(i18n.Int(l, n) + " personer")
}

// OrganisationNobody: Ingen endnu
func OrganisationNobody(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody yet"
	}
	return l.Mark("Ingen endnu")
}

// OrganisationMore: og {n:int} mere · og {n:int} flere
func OrganisationMore(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "and " + i18n.Int(l, n) + " more"
		}
		return "and " + i18n.Int(l, n) + " more"
	}
	if n == 1 {
		return l.Mark("og " + i18n.Int(l, n) + " mere")
	}
	return l.Mark("og " + i18n.Int(l, n) + " flere")
}
