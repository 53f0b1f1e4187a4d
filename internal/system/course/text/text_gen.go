// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what course says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// StaleCourse: En anden har ændret forløbet, efter at du åbnede siden.
func StaleCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "Someone else has changed the course since you opened the page."
	}
	return l.Mark("En anden har ændret forløbet, efter at du åbnede siden.")
}

// StaleAssessment: En anden har ændret vurderingen, efter at du åbnede siden.
func StaleAssessment(l i18n.Lang) string {
	if l == i18n.En {
		return "Someone else has changed the assessment since you opened the page."
	}
	return l.Mark("En anden har ændret vurderingen, efter at du åbnede siden.")
}

// NoSuchCourse: Forløbet findes ikke, eller du har ikke adgang til det.
func NoSuchCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "The course does not exist, or you do not have access to it."
	}
	return l.Mark("Forløbet findes ikke, eller du har ikke adgang til det.")
}

// NoSuchActivity: Aktiviteten findes ikke i forløbet.
func NoSuchActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity is not part of the course."
	}
	return l.Mark("Aktiviteten findes ikke i forløbet.")
}

// NoSuchProgramme: Vælg en forløbsskabelon på listen.
func NoSuchProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a programme from the list."
	}
	return l.Mark("Vælg en forløbsskabelon på listen.")
}

// NoSuchRole: Vælg en rolle på listen.
func NoSuchRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a role from the list."
	}
	return l.Mark("Vælg en rolle på listen.")
}

// NoSuchCandidate: Vælg en person på listen. Personen skal have en rolle i organisationen.
func NoSuchCandidate(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person from the list. The person must have a role in the organisation."
	}
	return l.Mark("Vælg en person på listen. Personen skal have en rolle i organisationen.")
}

// NoSuchAnchor: Datoen hører ikke til forløbsskabelonen.
func NoSuchAnchor(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is not part of the programme."
	}
	return l.Mark("Datoen hører ikke til forløbsskabelonen.")
}

// NoSuchWarning: Advarslen er ikke længere aktuel.
func NoSuchWarning(l i18n.Lang) string {
	if l == i18n.En {
		return "The warning no longer applies."
	}
	return l.Mark("Advarslen er ikke længere aktuel.")
}

// CourseIsClosed: Forløbet er afsluttet og kan ikke længere ændres.
func CourseIsClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The course is closed and can no longer be changed."
	}
	return l.Mark("Forløbet er afsluttet og kan ikke længere ændres.")
}

// NothingToRelease: Der er ingen aftalt dato at ophæve.
func NothingToRelease(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no agreed date to release."
	}
	return l.Mark("Der er ingen aftalt dato at ophæve.")
}

// DoneAlready: Aktiviteten er gennemført. Genåbn den, før du aftaler en anden dato.
func DoneAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity has taken place. Reopen it before you agree on another date."
	}
	return l.Mark("Aktiviteten er gennemført. Genåbn den, før du aftaler en anden dato.")
}

// NoSuchStep: Vælg, om du vil aftale en dato, melde aktiviteten gennemført eller ophæve det aftalte.
func NoSuchStep(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether to agree on a date, report the activity as completed or undo what was agreed."
	}
	return l.Mark("Vælg, om du vil aftale en dato, melde aktiviteten gennemført eller ophæve det aftalte.")
}

// DayMissing: Skriv en dato, der findes, for eksempel 30. april 2027.
func DayMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date that exists, for example 30 April 2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 30. april 2027.")
}

// DoneInTheFuture: En aktivitet kan først være gennemført på dagen eller bagefter. Vælg en dato, der ikke ligger ude i fremtiden.
func DoneInTheFuture(l i18n.Lang) string {
	if l == i18n.En {
		return "An activity can only be completed on the day or afterwards. Choose a date that is not in the future."
	}
	return l.Mark("En aktivitet kan først være gennemført på dagen eller bagefter. Vælg en dato, der ikke ligger ude i fremtiden.")
}

// ClockWrong: Skriv klokkeslættet med fire cifre, for eksempel 09:00.
func ClockWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the time with four digits, for example 09:00."
	}
	return l.Mark("Skriv klokkeslættet med fire cifre, for eksempel 09:00.")
}

// EndsBeforeStart: Sluttidspunktet skal ligge efter starttidspunktet.
func EndsBeforeStart(l i18n.Lang) string {
	if l == i18n.En {
		return "The end time must be after the start time."
	}
	return l.Mark("Sluttidspunktet skal ligge efter starttidspunktet.")
}

// PlaceTooLong: Skriv stedet med højst 200 tegn.
func PlaceTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the place with at most 200 characters."
	}
	return l.Mark("Skriv stedet med højst 200 tegn.")
}

// SignedInTheFuture: Datoen for underskriften må ikke ligge ude i fremtiden.
func SignedInTheFuture(l i18n.Lang) string {
	if l == i18n.En {
		return "The date of the signature must not be in the future."
	}
	return l.Mark("Datoen for underskriften må ikke ligge ude i fremtiden.")
}

// SignatureMissing: Skriv datoen for mindst én underskrift.
func SignatureMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the date of at least one signature."
	}
	return l.Mark("Skriv datoen for mindst én underskrift.")
}

// OnlyLeadersMayChange: Forløbet kan ændres af {who}.
func OnlyLeadersMayChange(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The course can be changed by " + who + "."
	}
	return l.Mark("Forløbet kan ændres af " + who + ".")
}

// OnlyAssessorsMay: Succeskriterierne vurderes af {who}.
func OnlyAssessorsMay(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The success criteria are assessed by " + who + "."
	}
	return l.Mark("Succeskriterierne vurderes af " + who + ".")
}

// GateClosed: Aktiviteter i fasen {phase} kan ikke gennemføres, før aktiviteten {activity} er afsluttet med alle underskrifter.
func GateClosed(l i18n.Lang, phase string, activity string) string {
	if l == i18n.En {
		return "Activities in the phase " + phase + " can't be completed until the activity " + activity + " is concluded with every signature."
	}
	return l.Mark("Aktiviteter i fasen " + phase + " kan ikke gennemføres, før aktiviteten " + activity + " er afsluttet med alle underskrifter.")
}

// EndsBeforeFrom: Slutdatoen skal ligge efter startdatoen.
func EndsBeforeFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "The end date must be after the start date."
	}
	return l.Mark("Slutdatoen skal ligge efter startdatoen.")
}

// OtherSidesRole: Rollen gives af den anden part i forløbet.
func OtherSidesRole(l i18n.Lang) string {
	if l == i18n.En {
		return "The role is given by the other party in the course."
	}
	return l.Mark("Rollen gives af den anden part i forløbet.")
}

// HasRoleAlready: {name} har allerede rollen {role}.
func HasRoleAlready(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " already has the role " + role + "."
	}
	return l.Mark(name + " har allerede rollen " + role + ".")
}

// RoleEndedAlready: Rollen er allerede ophørt.
func RoleEndedAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has already ended."
	}
	return l.Mark("Rollen er allerede ophørt.")
}

// VerdictMissing: Vælg, om kriteriet er opfyldt, delvist opfyldt eller ikke opfyldt.
func VerdictMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether the criterion is met, partly met or not met."
	}
	return l.Mark("Vælg, om kriteriet er opfyldt, delvist opfyldt eller ikke opfyldt.")
}

// NoteNeeded: Skriv en note, når kriteriet ikke er opfyldt, så andre kan forstå hvorfor.
func NoteNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a note when the criterion is not met, so that others can understand why."
	}
	return l.Mark("Skriv en note, når kriteriet ikke er opfyldt, så andre kan forstå hvorfor.")
}

// NoteTooLong: Skriv højst 4.000 tegn.
func NoteTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write at most 4,000 characters."
	}
	return l.Mark("Skriv højst 4.000 tegn.")
}

// HostMissing: Vælg, hvem forløbet er for.
func HostMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whom the course is for."
	}
	return l.Mark("Vælg, hvem forløbet er for.")
}

// AnchorMissing: Skriv en dato for {anchor}, for eksempel 1. marts 2027.
func AnchorMissing(l i18n.Lang, anchor string) string {
	if l == i18n.En {
		return "Enter a date for " + anchor + ", for example 1 March 2027."
	}
	return l.Mark("Skriv en dato for " + anchor + ", for eksempel 1. marts 2027.")
}

// RunsAlready: {host} har allerede et forløb i gang af typen {programme}. Du kan godt starte et til.
func RunsAlready(l i18n.Lang, host string, programme string) string {
	if l == i18n.En {
		return host + " already has a running course of the type " + programme + ". You can start another."
	}
	return l.Mark(host + " har allerede et forløb i gang af typen " + programme + ". Du kan godt starte et til.")
}

// NotForThisKind: {programme} er ikke for organisationer af typen {kind}.
func NotForThisKind(l i18n.Lang, programme string, kind string) string {
	if l == i18n.En {
		return programme + " is not for organisations of the kind " + kind + "."
	}
	return l.Mark(programme + " er ikke for organisationer af typen " + kind + ".")
}

// CloseReasonNeeded: Der er aktiviteter, som ikke er gennemført. Skriv, hvorfor forløbet alligevel afsluttes.
func CloseReasonNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "There are activities that have not been completed. Write why the course is closed all the same."
	}
	return l.Mark("Der er aktiviteter, som ikke er gennemført. Skriv, hvorfor forløbet alligevel afsluttes.")
}

// ReasonNeeded: Datoen ligger uden for det tidsrum, som forløbet lægger op til. Skriv hvorfor.
func ReasonNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "The date lies outside the period that the course allows for. Write why."
	}
	return l.Mark("Datoen ligger uden for det tidsrum, som forløbet lægger op til. Skriv hvorfor.")
}

// WaiverReasonNeeded: Skriv, hvorfor advarslen kan blive stående.
func WaiverReasonNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the warning can stand."
	}
	return l.Mark("Skriv, hvorfor advarslen kan blive stående.")
}

// WarnHalfSigned: {documents} mangler underskrift. Datoerne efter aftalen er foreløbige, til alt er underskrevet.
func WarnHalfSigned(l i18n.Lang, documents string) string {
	if l == i18n.En {
		return documents + " lacks a signature. The dates after the agreement are provisional until everything is signed."
	}
	return l.Mark(documents + " mangler underskrift. Datoerne efter aftalen er foreløbige, til alt er underskrevet.")
}

// WarnLate: {name} skulle have fundet sted i går. · {name} skulle have fundet sted for {n:int} dage siden.
func WarnLate(l i18n.Lang, name string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return name + " should have taken place yesterday."
		}
		return name + " should have taken place " + i18n.Int(l, n) + " days ago."
	}
	if n == 1 {
		return l.Mark(name + " skulle have fundet sted i går.")
	}
	return l.Mark(name + " skulle have fundet sted for " + i18n.Int(l, n) + " dage siden.")
}

// WarnBefore: {name} er aftalt til {day:date}. Det er {n:int} dag før det tidsrum, forløbet lægger op til (tidligst {limit:date}). · {name} er aftalt til {day:date}. Det er {n:int} dage før det tidsrum, forløbet lægger op til (tidligst {limit:date}).
func WarnBefore(l i18n.Lang, name string, day calendar.Date, n int, limit calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return name + " is agreed for " + i18n.Date(l, day) + ". That is " + i18n.Int(l, n) + " day before the period that the course allows for (from " + i18n.Date(l, limit) + ")."
		}
		return name + " is agreed for " + i18n.Date(l, day) + ". That is " + i18n.Int(l, n) + " days before the period that the course allows for (from " + i18n.Date(l, limit) + ")."
	}
	if n == 1 {
		return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ". Det er " + i18n.Int(l, n) + " dag før det tidsrum, forløbet lægger op til (tidligst " + i18n.Date(l, limit) + ").")
	}
	return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ". Det er " + i18n.Int(l, n) + " dage før det tidsrum, forløbet lægger op til (tidligst " + i18n.Date(l, limit) + ").")
}

// WarnAfter: {name} er aftalt til {day:date}. Det er {n:int} dag efter det tidsrum, forløbet lægger op til (senest {limit:date}). · {name} er aftalt til {day:date}. Det er {n:int} dage efter det tidsrum, forløbet lægger op til (senest {limit:date}).
func WarnAfter(l i18n.Lang, name string, day calendar.Date, n int, limit calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return name + " is agreed for " + i18n.Date(l, day) + ". That is " + i18n.Int(l, n) + " day after the period that the course allows for (until " + i18n.Date(l, limit) + ")."
		}
		return name + " is agreed for " + i18n.Date(l, day) + ". That is " + i18n.Int(l, n) + " days after the period that the course allows for (until " + i18n.Date(l, limit) + ")."
	}
	if n == 1 {
		return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ". Det er " + i18n.Int(l, n) + " dag efter det tidsrum, forløbet lægger op til (senest " + i18n.Date(l, limit) + ").")
	}
	return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ". Det er " + i18n.Int(l, n) + " dage efter det tidsrum, forløbet lægger op til (senest " + i18n.Date(l, limit) + ").")
}

// WarnRoleUnfilled: Ingen har rollen {role}.
func WarnRoleUnfilled(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Nobody has the role " + role + "."
	}
	return l.Mark("Ingen har rollen " + role + ".")
}

// WarnBeyondFrame: Forløbet ser ud til at slutte {n:int} dag efter rammen, der udløber {day:date}. · Forløbet ser ud til at slutte {n:int} dage efter rammen, der udløber {day:date}.
func WarnBeyondFrame(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "The course looks set to end " + i18n.Int(l, n) + " day after its frame, which expires on " + i18n.Date(l, day) + "."
		}
		return "The course looks set to end " + i18n.Int(l, n) + " days after its frame, which expires on " + i18n.Date(l, day) + "."
	}
	if n == 1 {
		return l.Mark("Forløbet ser ud til at slutte " + i18n.Int(l, n) + " dag efter rammen, der udløber " + i18n.Date(l, day) + ".")
	}
	return l.Mark("Forløbet ser ud til at slutte " + i18n.Int(l, n) + " dage efter rammen, der udløber " + i18n.Date(l, day) + ".")
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// ActAssess: Vurdér
func ActAssess(l i18n.Lang) string {
	if l == i18n.En {
		return "Assess"
	}
	return l.Mark("Vurdér")
}

// ActResolve: Se og løs
func ActResolve(l i18n.Lang) string {
	if l == i18n.En {
		return "See and resolve"
	}
	return l.Mark("Se og løs")
}

// AssessRow: Vurdér succeskriterierne: {name}
func AssessRow(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Assess the success criteria: " + name
	}
	return l.Mark("Vurdér succeskriterierne: " + name)
}

// ActivitiesWait: {n:int} aktivitet venter på den · {n:int} aktiviteter venter på den
func ActivitiesWait(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " activity is waiting for it"
		}
		return i18n.Int(l, n) + " activities are waiting for it"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " aktivitet venter på den")
	}
	return l.Mark(i18n.Int(l, n) + " aktiviteter venter på den")
}

// DateProposed: Datoen er foreslået, men ikke aftalt
func DateProposed(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is proposed, not yet agreed"
	}
	return l.Mark("Datoen er foreslået, men ikke aftalt")
}

// AuthorityMissing: Vælg den myndighed, der deltager.
func AuthorityMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the authority that takes part."
	}
	return l.Mark("Vælg den myndighed, der deltager.")
}

// Courses: Forløb
func Courses(l i18n.Lang) string {
	if l == i18n.En {
		return "Courses"
	}
	return l.Mark("Forløb")
}

// CoursesLead: De forløb, du har en rolle i eller følger for din myndighed.
func CoursesLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The courses that you have a role in, or follow for your authority."
	}
	return l.Mark("De forløb, du har en rolle i eller følger for din myndighed.")
}

// StartCourse: Start et forløb
func StartCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "Start a course"
	}
	return l.Mark("Start et forløb")
}

// WhichCourses: Hvilke forløb
func WhichCourses(l i18n.Lang) string {
	if l == i18n.En {
		return "Which courses"
	}
	return l.Mark("Hvilke forløb")
}

// WhichProgramme: Forløbstype
func WhichProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Kind of course"
	}
	return l.Mark("Forløbstype")
}

// AllProgrammes: Alle typer
func AllProgrammes(l i18n.Lang) string {
	if l == i18n.En {
		return "All kinds"
	}
	return l.Mark("Alle typer")
}

// ShowRunning: I gang
func ShowRunning(l i18n.Lang) string {
	if l == i18n.En {
		return "Running"
	}
	return l.Mark("I gang")
}

// ShowLate: Forsinkede
func ShowLate(l i18n.Lang) string {
	if l == i18n.En {
		return "Late"
	}
	return l.Mark("Forsinkede")
}

// ShowClosed: Afsluttede
func ShowClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed"
	}
	return l.Mark("Afsluttede")
}

// ColumnHost: Forløb
func ColumnHost(l i18n.Lang) string {
	if l == i18n.En {
		return "Course"
	}
	return l.Mark("Forløb")
}

// ColumnPhase: Fase
func ColumnPhase(l i18n.Lang) string {
	if l == i18n.En {
		return "Phase"
	}
	return l.Mark("Fase")
}

// ColumnDone: Gennemført
func ColumnDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed"
	}
	return l.Mark("Gennemført")
}

// ColumnNext: Næste aktivitet
func ColumnNext(l i18n.Lang) string {
	if l == i18n.En {
		return "Next activity"
	}
	return l.Mark("Næste aktivitet")
}

// ColumnDrift: I forhold til planen
func ColumnDrift(l i18n.Lang) string {
	if l == i18n.En {
		return "Against the plan"
	}
	return l.Mark("I forhold til planen")
}

// ColumnWarnings: Advarsler
func ColumnWarnings(l i18n.Lang) string {
	if l == i18n.En {
		return "Warnings"
	}
	return l.Mark("Advarsler")
}

// ColumnActivity: Aktivitet
func ColumnActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "Activity"
	}
	return l.Mark("Aktivitet")
}

// ColumnFrom: Fra
func ColumnFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// ColumnTo: Til
func ColumnTo(l i18n.Lang) string {
	if l == i18n.En {
		return "To"
	}
	return l.Mark("Til")
}

// ColumnMoved: Flyttes
func ColumnMoved(l i18n.Lang) string {
	if l == i18n.En {
		return "Moves"
	}
	return l.Mark("Flyttes")
}

// ColumnWhen: Hvornår
func ColumnWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
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

// ColumnBefore: Før
func ColumnBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Before"
	}
	return l.Mark("Før")
}

// ColumnAfter: Efter
func ColumnAfter(l i18n.Lang) string {
	if l == i18n.En {
		return "After"
	}
	return l.Mark("Efter")
}

// NoCourses: Du har ingen forløb endnu
func NoCourses(l i18n.Lang) string {
	if l == i18n.En {
		return "You have no courses yet"
	}
	return l.Mark("Du har ingen forløb endnu")
}

// NoCoursesWhy: Her står de forløb, som din organisation deltager i, med næste aktivitet og status. Et forløb startes af en rådgiver i styrelsen.
func NoCoursesWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "This is where the courses stand that your organisation takes part in, with their next activity and status. A course is started by an adviser of the agency."
	}
	return l.Mark("Her står de forløb, som din organisation deltager i, med næste aktivitet og status. Et forløb startes af en rådgiver i styrelsen.")
}

// NoCoursesHere: Ingen forløb passer til valget.
func NoCoursesHere(l i18n.Lang) string {
	if l == i18n.En {
		return "No course matches the choice."
	}
	return l.Mark("Ingen forløb passer til valget.")
}

// OfAll: {done:int} af {n:int}
func OfAll(l i18n.Lang, done int, n int) string {
	if l == i18n.En {
		return i18n.Int(l, done) + " of " + i18n.Int(l, n)
	}
	return l.Mark(i18n.Int(l, done) + " af " + i18n.Int(l, n))
}

// NothingLeft: Alle aktiviteter er gennemført
func NothingLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "Every activity is completed"
	}
	return l.Mark("Alle aktiviteter er gennemført")
}

// DaysOver: {n:int} dag over · {n:int} dage over
func DaysOver(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day over"
		}
		return i18n.Int(l, n) + " days over"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over")
	}
	return l.Mark(i18n.Int(l, n) + " dage over")
}

// DaysBehind: {n:int} dag efter planen · {n:int} dage efter planen
func DaysBehind(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day behind plan"
		}
		return i18n.Int(l, n) + " days behind plan"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag efter planen")
	}
	return l.Mark(i18n.Int(l, n) + " dage efter planen")
}

// DaysAhead: {n:int} dag foran planen · {n:int} dage foran planen
func DaysAhead(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day ahead of plan"
		}
		return i18n.Int(l, n) + " days ahead of plan"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag foran planen")
	}
	return l.Mark(i18n.Int(l, n) + " dage foran planen")
}

// OnPlan: Følger planen
func OnPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "On plan"
	}
	return l.Mark("Følger planen")
}

// CourseClosed: Afsluttet
func CourseClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed"
	}
	return l.Mark("Afsluttet")
}

// AnchorLine: {anchor}: {day:date}.
func AnchorLine(l i18n.Lang, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return anchor + ": " + i18n.Date(l, day) + "."
	}
	return l.Mark(anchor + ": " + i18n.Date(l, day) + ".")
}

// FrameLine: Rammen udløber {end:date}. Forløbet ventes afsluttet {expected:date}.
func FrameLine(l i18n.Lang, end calendar.Date, expected calendar.Date) string {
	if l == i18n.En {
		return "The frame expires on " + i18n.Date(l, end) + ". The course is expected to end on " + i18n.Date(l, expected) + "."
	}
	return l.Mark("Rammen udløber " + i18n.Date(l, end) + ". Forløbet ventes afsluttet " + i18n.Date(l, expected) + ".")
}

// TabActivities: Aktiviteter
func TabActivities(l i18n.Lang) string {
	if l == i18n.En {
		return "Activities"
	}
	return l.Mark("Aktiviteter")
}

// TabPeople: Mennesker
func TabPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "People"
	}
	return l.Mark("Mennesker")
}

// TabHistory: Historik
func TabHistory(l i18n.Lang) string {
	if l == i18n.En {
		return "History"
	}
	return l.Mark("Historik")
}

// PartsOfCourse: Forløbets sider
func PartsOfCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "The course's pages"
	}
	return l.Mark("Forløbets sider")
}

// AtAGlance: Overblik
func AtAGlance(l i18n.Lang) string {
	if l == i18n.En {
		return "At a glance"
	}
	return l.Mark("Overblik")
}

// TimelineTitle: Tidslinje for {host}
func TimelineTitle(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "Timeline of " + host
	}
	return l.Mark("Tidslinje for " + host)
}

// ActivitiesDone: aktiviteter gennemført
func ActivitiesDone(l i18n.Lang) string {
	if l == i18n.En {
		return "activities completed"
	}
	return l.Mark("aktiviteter gennemført")
}

// ToActivity: Gå til aktiviteten
func ToActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the activity"
	}
	return l.Mark("Gå til aktiviteten")
}

// ToPeople: Giv rollen til nogen
func ToPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role to someone"
	}
	return l.Mark("Giv rollen til nogen")
}

// GivenBy: {name}, {day:date}
func GivenBy(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ", " + i18n.Date(l, day)
	}
	return l.Mark(name + ", " + i18n.Date(l, day))
}

// NextStep: Næste skridt
func NextStep(l i18n.Lang) string {
	if l == i18n.En {
		return "Next step"
	}
	return l.Mark("Næste skridt")
}

// Warnings: Advarsler
func Warnings(l i18n.Lang) string {
	if l == i18n.En {
		return "Warnings"
	}
	return l.Mark("Advarsler")
}

// LetStand: Lad advarslen stå med en begrundelse
func LetStand(l i18n.Lang) string {
	if l == i18n.En {
		return "Let the warning stand for a reason"
	}
	return l.Mark("Lad advarslen stå med en begrundelse")
}

// KeepReason: Gem begrundelsen
func KeepReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the reason"
	}
	return l.Mark("Gem begrundelsen")
}

// ReasonForLettingStand: Hvorfor kan advarslen blive stående?
func ReasonForLettingStand(l i18n.Lang) string {
	if l == i18n.En {
		return "Why can the warning stand?"
	}
	return l.Mark("Hvorfor kan advarslen blive stående?")
}

// WithReason: {n:int} advarsel med begrundelse · {n:int} advarsler med begrundelse
func WithReason(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " warning with a reason"
		}
		return i18n.Int(l, n) + " warnings with a reason"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " advarsel med begrundelse")
	}
	return l.Mark(i18n.Int(l, n) + " advarsler med begrundelse")
}

// Reason: Begrundelse
func Reason(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// Progress: Fremdrift
func Progress(l i18n.Lang) string {
	if l == i18n.En {
		return "Progress"
	}
	return l.Mark("Fremdrift")
}

// DownloadCalendar: Hent kalenderen
func DownloadCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "Download the calendar"
	}
	return l.Mark("Hent kalenderen")
}

// CloseCourse: Afslut forløbet
func CloseCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "Close the course"
	}
	return l.Mark("Afslut forløbet")
}

// Assumed: Antaget
func Assumed(l i18n.Lang) string {
	if l == i18n.En {
		return "Assumed"
	}
	return l.Mark("Antaget")
}

// AssumedHelp: Kilden siger ikke noget om dette. Det er antaget og kan ændres i forløbsskabelonen.
func AssumedHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The source leaves this open. It is assumed, and can be changed in the programme."
	}
	return l.Mark("Kilden siger ikke noget om dette. Det er antaget og kan ændres i forløbsskabelonen.")
}

// PhaseWaits: Fasen kan først begynde, når aktiviteten {gate} er afsluttet med alle underskrifter. Indtil da er datoerne foreløbige.
func PhaseWaits(l i18n.Lang, gate string) string {
	if l == i18n.En {
		return "The phase can't begin until the activity " + gate + " is concluded with every signature. Until then the dates are provisional."
	}
	return l.Mark("Fasen kan først begynde, når aktiviteten " + gate + " er afsluttet med alle underskrifter. Indtil da er datoerne foreløbige.")
}

// Window: Mellem {earliest:date} og {latest:date}
func Window(l i18n.Lang, earliest calendar.Date, latest calendar.Date) string {
	if l == i18n.En {
		return "Between " + i18n.Date(l, earliest) + " and " + i18n.Date(l, latest)
	}
	return l.Mark("Mellem " + i18n.Date(l, earliest) + " og " + i18n.Date(l, latest))
}

// DaysBeforeWindow: {n:int} dag før tidsrummet · {n:int} dage før tidsrummet
func DaysBeforeWindow(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day before the period"
		}
		return i18n.Int(l, n) + " days before the period"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag før tidsrummet")
	}
	return l.Mark(i18n.Int(l, n) + " dage før tidsrummet")
}

// DaysAfterWindow: {n:int} dag efter tidsrummet · {n:int} dage efter tidsrummet
func DaysAfterWindow(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day after the period"
		}
		return i18n.Int(l, n) + " days after the period"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag efter tidsrummet")
	}
	return l.Mark(i18n.Int(l, n) + " dage efter tidsrummet")
}

// DutiesHeading: Hvem har ansvar for hvad
func DutiesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible for what"
	}
	return l.Mark("Hvem har ansvar for hvad")
}

// HostSide: Kommunen eller boformen
func HostSide(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality or shelter"
	}
	return l.Mark("Kommunen eller boformen")
}

// StateDone: Gennemført
func StateDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed"
	}
	return l.Mark("Gennemført")
}

// StateFixed: Aftalt
func StateFixed(l i18n.Lang) string {
	if l == i18n.En {
		return "Agreed"
	}
	return l.Mark("Aftalt")
}

// StateProposed: Foreslået
func StateProposed(l i18n.Lang) string {
	if l == i18n.En {
		return "Proposed"
	}
	return l.Mark("Foreslået")
}

// StateProvisional: Foreløbig
func StateProvisional(l i18n.Lang) string {
	if l == i18n.En {
		return "Provisional"
	}
	return l.Mark("Foreløbig")
}

// StateAdHoc: Efter behov
func StateAdHoc(l i18n.Lang) string {
	if l == i18n.En {
		return "As needed"
	}
	return l.Mark("Efter behov")
}

// WhenNeeded: Efter behov
func WhenNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "As needed"
	}
	return l.Mark("Efter behov")
}

// DayAndClock: {day} kl. {clock}
func DayAndClock(l i18n.Lang, day string, clock string) string {
	if l == i18n.En {
		return day + " at " + clock
	}
	return l.Mark(day + " kl. " + clock)
}

// NotAssessed: Ikke vurderet
func NotAssessed(l i18n.Lang) string {
	if l == i18n.En {
		return "Not assessed"
	}
	return l.Mark("Ikke vurderet")
}

// CriteriaMet: {met:int} af {n:int} kriterier opfyldt
func CriteriaMet(l i18n.Lang, met int, n int) string {
	if l == i18n.En {
		return i18n.Int(l, met) + " of " + i18n.Int(l, n) + " criteria met"
	}
	return l.Mark(i18n.Int(l, met) + " af " + i18n.Int(l, n) + " kriterier opfyldt")
}

// AndPerhaps: ; eventuelt {who}
func AndPerhaps(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "; perhaps " + who
	}
	return l.Mark("; eventuelt " + who)
}

// FormPhysical: Fysisk
func FormPhysical(l i18n.Lang) string {
	if l == i18n.En {
		return "In person"
	}
	return l.Mark("Fysisk")
}

// FormVirtual: Virtuelt
func FormVirtual(l i18n.Lang) string {
	if l == i18n.En {
		return "Online"
	}
	return l.Mark("Virtuelt")
}

// FormHybrid: Fysisk og virtuelt
func FormHybrid(l i18n.Lang) string {
	if l == i18n.En {
		return "In person and online"
	}
	return l.Mark("Fysisk og virtuelt")
}

// FormWork: Arbejde lokalt
func FormWork(l i18n.Lang) string {
	if l == i18n.En {
		return "Local work"
	}
	return l.Mark("Arbejde lokalt")
}

// FormCall: Telefonsamtale
func FormCall(l i18n.Lang) string {
	if l == i18n.En {
		return "Telephone call"
	}
	return l.Mark("Telefonsamtale")
}

// FormWriting: Skriftligt
func FormWriting(l i18n.Lang) string {
	if l == i18n.En {
		return "In writing"
	}
	return l.Mark("Skriftligt")
}

// LengthBetween: {from}–{to}
func LengthBetween(l i18n.Lang, from string, to string) string {
	if l == i18n.En {
		return from + "–" + to
	}
	return l.Mark(from + "–" + to)
}

// LengthAbout: cirka {length}
func LengthAbout(l i18n.Lang, length string) string {
	if l == i18n.En {
		return "about " + length
	}
	return l.Mark("cirka " + length)
}

// LengthDays: over {n:int} dage
func LengthDays(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "over " + i18n.Int(l, n) + " days"
	}
	return l.Mark("over " + i18n.Int(l, n) + " dage")
}

// LengthParts: delt i {n:int} dele
func LengthParts(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "in " + i18n.Int(l, n) + " parts"
	}
	return l.Mark("delt i " + i18n.Int(l, n) + " dele")
}

// Hours: {n:int} time · {n:int} timer
func Hours(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " hour"
		}
		return i18n.Int(l, n) + " hours"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " time")
	}
	return l.Mark(i18n.Int(l, n) + " timer")
}

// Minutes: {n:int} minut · {n:int} minutter
func Minutes(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " minute"
		}
		return i18n.Int(l, n) + " minutes"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " minut")
	}
	return l.Mark(i18n.Int(l, n) + " minutter")
}

// WhyThisDate: Hvorfor denne dato?
func WhyThisDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Why this date?"
	}
	return l.Mark("Hvorfor denne dato?")
}

// ActivityTitle: {activity} – {host}
func ActivityTitle(l i18n.Lang, activity string, host string) string {
	if l == i18n.En {
		return activity + " – " + host
	}
	return l.Mark(activity + " – " + host)
}

// When: Hvornår
func When(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// How: Form og længde
func How(l i18n.Lang) string {
	if l == i18n.En {
		return "Form and length"
	}
	return l.Mark("Form og længde")
}

// Where: Sted
func Where(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// Purpose: Formål
func Purpose(l i18n.Lang) string {
	if l == i18n.En {
		return "Purpose"
	}
	return l.Mark("Formål")
}

// Who: Hvem deltager
func Who(l i18n.Lang) string {
	if l == i18n.En {
		return "Who takes part"
	}
	return l.Mark("Hvem deltager")
}

// Responsible: Ansvarlig
func Responsible(l i18n.Lang) string {
	if l == i18n.En {
		return "Responsible"
	}
	return l.Mark("Ansvarlig")
}

// HostProvides: Værten sørger for
func HostProvides(l i18n.Lang) string {
	if l == i18n.En {
		return "The host provides"
	}
	return l.Mark("Værten sørger for")
}

// Papers: Dokumenter
func Papers(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents"
	}
	return l.Mark("Dokumenter")
}

// Notes: Bemærk
func Notes(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Bemærk")
}

// NotSigned: Mangler underskrift
func NotSigned(l i18n.Lang) string {
	if l == i18n.En {
		return "Not signed"
	}
	return l.Mark("Mangler underskrift")
}

// SignedOn: Underskrevet {day:date}
func SignedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Signed on " + i18n.Date(l, day)
	}
	return l.Mark("Underskrevet " + i18n.Date(l, day))
}

// SignedBy: Underskrives af {who}
func SignedBy(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Signed by " + who
	}
	return l.Mark("Underskrives af " + who)
}

// ApprovedBy: Godkendes af {who}
func ApprovedBy(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Approved by " + who
	}
	return l.Mark("Godkendes af " + who)
}

// BegunHere: Påbegyndes her
func BegunHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Begun here"
	}
	return l.Mark("Påbegyndes her")
}

// ProvisionalHelp: Datoen er foreløbig, til samarbejdsaftalen og databehandleraftalen er underskrevet.
func ProvisionalHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is provisional until the collaboration agreement and the data-processing agreement are signed."
	}
	return l.Mark("Datoen er foreløbig, til samarbejdsaftalen og databehandleraftalen er underskrevet.")
}

// WhoCanChange: Hvem kan ændre?
func WhoCanChange(l i18n.Lang) string {
	if l == i18n.En {
		return "Who can change it?"
	}
	return l.Mark("Hvem kan ændre?")
}

// Perhaps: eventuelt
func Perhaps(l i18n.Lang) string {
	if l == i18n.En {
		return "perhaps"
	}
	return l.Mark("eventuelt")
}

// MustTakePart: Skal inddrages
func MustTakePart(l i18n.Lang) string {
	if l == i18n.En {
		return "Must be involved"
	}
	return l.Mark("Skal inddrages")
}

// Date: Dato
func Date(l i18n.Lang) string {
	if l == i18n.En {
		return "Date"
	}
	return l.Mark("Dato")
}

// StartsAt: Starter kl.
func StartsAt(l i18n.Lang) string {
	if l == i18n.En {
		return "Starts at"
	}
	return l.Mark("Starter kl.")
}

// EndsAt: Slutter kl.
func EndsAt(l i18n.Lang) string {
	if l == i18n.En {
		return "Ends at"
	}
	return l.Mark("Slutter kl.")
}

// Place: Sted eller link
func Place(l i18n.Lang) string {
	if l == i18n.En {
		return "Place or link"
	}
	return l.Mark("Sted eller link")
}

// SeeWhatFollows: Se, hvad der følger
func SeeWhatFollows(l i18n.Lang) string {
	if l == i18n.En {
		return "See what follows"
	}
	return l.Mark("Se, hvad der følger")
}

// NothingYet: Intet ændres, før du har set det og sagt ja.
func NothingYet(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing is changed until you have seen it and agreed."
	}
	return l.Mark("Intet ændres, før du har set det og sagt ja.")
}

// PartsOfItsOwn: Giv de {n:int} dele hver sin dato
func PartsOfItsOwn(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Give the " + i18n.Int(l, n) + " parts dates of their own"
	}
	return l.Mark("Giv de " + i18n.Int(l, n) + " dele hver sin dato")
}

// Part: Del {n:int}
func Part(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Part " + i18n.Int(l, n)
	}
	return l.Mark("Del " + i18n.Int(l, n))
}

// AgreedFor: Aftalt til {day}
func AgreedFor(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "Agreed for " + day
	}
	return l.Mark("Aftalt til " + day)
}

// SignaturesHelp: Aftalen er indgået, når alle dokumenter er underskrevet. Datoen for den sidste underskrift er aftaledagen.
func SignaturesHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The agreement is concluded when every document is signed. The day of the last signature is the agreement day."
	}
	return l.Mark("Aftalen er indgået, når alle dokumenter er underskrevet. Datoen for den sidste underskrift er aftaledagen.")
}

// SignedWhen: {paper} underskrevet den
func SignedWhen(l i18n.Lang, paper string) string {
	if l == i18n.En {
		return paper + " signed on"
	}
	return l.Mark(paper + " underskrevet den")
}

// TookPlaceOn: Gennemført den
func TookPlaceOn(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed on"
	}
	return l.Mark("Gennemført den")
}

// NotDoneAfterAll: Aktiviteten er alligevel ikke gennemført
func NotDoneAfterAll(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity was not completed after all"
	}
	return l.Mark("Aktiviteten er alligevel ikke gennemført")
}

// ReleaseDate: Ophæv aftalen om datoen
func ReleaseDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Release the agreed date"
	}
	return l.Mark("Ophæv aftalen om datoen")
}

// MoveDate: Flyt datoen
func MoveDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Move the date"
	}
	return l.Mark("Flyt datoen")
}

// AgreeDate: Aftal en dato
func AgreeDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Agree on a date"
	}
	return l.Mark("Aftal en dato")
}

// Signatures: Underskrifter
func Signatures(l i18n.Lang) string {
	if l == i18n.En {
		return "Signatures"
	}
	return l.Mark("Underskrifter")
}

// HasTakenPlace: Meld gennemført
func HasTakenPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Report as completed"
	}
	return l.Mark("Meld gennemført")
}

// CriteriaHeading: Sådan ved vi, om det lykkedes
func CriteriaHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "How we know whether it succeeded"
	}
	return l.Mark("Sådan ved vi, om det lykkedes")
}

// AssessHere: Vurdér kriteriet
func AssessHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Assess the criterion"
	}
	return l.Mark("Vurdér kriteriet")
}

// Verdict: Er kriteriet opfyldt?
func Verdict(l i18n.Lang) string {
	if l == i18n.En {
		return "Is the criterion met?"
	}
	return l.Mark("Er kriteriet opfyldt?")
}

// VerdictMet: Opfyldt
func VerdictMet(l i18n.Lang) string {
	if l == i18n.En {
		return "Met"
	}
	return l.Mark("Opfyldt")
}

// VerdictPartly: Delvist opfyldt
func VerdictPartly(l i18n.Lang) string {
	if l == i18n.En {
		return "Partly met"
	}
	return l.Mark("Delvist opfyldt")
}

// VerdictNotMet: Ikke opfyldt
func VerdictNotMet(l i18n.Lang) string {
	if l == i18n.En {
		return "Not met"
	}
	return l.Mark("Ikke opfyldt")
}

// Note: Note
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Note")
}

// NoteHint: Skal udfyldes, hvis kriteriet ikke er opfyldt.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Needed if the criterion is not met."
	}
	return l.Mark("Skal udfyldes, hvis kriteriet ikke er opfyldt.")
}

// KeepAssessment: Gem vurderingen
func KeepAssessment(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the assessment"
	}
	return l.Mark("Gem vurderingen")
}

// AssessmentKept: Vurderingen er gemt.
func AssessmentKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The assessment is saved."
	}
	return l.Mark("Vurderingen er gemt.")
}

// StaleAssessmentHelp: Den nyeste vurdering står ovenfor, og din står i felterne. Gem igen, hvis din skal gælde.
func StaleAssessmentHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The newest assessment stands above, and yours is in the fields. Save again if yours is to hold."
	}
	return l.Mark("Den nyeste vurdering står ovenfor, og din står i felterne. Gem igen, hvis din skal gælde.")
}

// StaleCourseHelp: Her kan du se, hvordan det står nu, og hvad dit valg vil ændre. Intet af det, du skrev, er gået tabt.
func StaleCourseHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Here you can see how it stands now and what your choice will change. Nothing that you wrote is lost."
	}
	return l.Mark("Her kan du se, hvordan det står nu, og hvad dit valg vil ændre. Intet af det, du skrev, er gået tabt.")
}

// NowIs: {activity} står nu som: {state}
func NowIs(l i18n.Lang, activity string, state string) string {
	if l == i18n.En {
		return activity + " now stands as: " + state
	}
	return l.Mark(activity + " står nu som: " + state)
}

// YoursIs: Du ville: {wanted}
func YoursIs(l i18n.Lang, wanted string) string {
	if l == i18n.En {
		return "You wanted: " + wanted
	}
	return l.Mark("Du ville: " + wanted)
}

// StepRelease: ophæve aftalen om datoen
func StepRelease(l i18n.Lang) string {
	if l == i18n.En {
		return "to release the agreed date"
	}
	return l.Mark("ophæve aftalen om datoen")
}

// StepComplete: melde den gennemført {day:date}
func StepComplete(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "to report it completed on " + i18n.Date(l, day)
	}
	return l.Mark("melde den gennemført " + i18n.Date(l, day))
}

// Change: Ændring
func Change(l i18n.Lang) string {
	if l == i18n.En {
		return "Change"
	}
	return l.Mark("Ændring")
}

// ChangeTitle: Ændring: {name}
func ChangeTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Change: " + name
	}
	return l.Mark("Ændring: " + name)
}

// YouMove: Du flytter {name} {n:int} dag {direction}. · Du flytter {name} {n:int} dage {direction}.
func YouMove(l i18n.Lang, name string, n int, direction string) string {
	if l == i18n.En {
		if n == 1 {
			return "You move " + name + " " + i18n.Int(l, n) + " day " + direction + "."
		}
		return "You move " + name + " " + i18n.Int(l, n) + " days " + direction + "."
	}
	if n == 1 {
		return l.Mark("Du flytter " + name + " " + i18n.Int(l, n) + " dag " + direction + ".")
	}
	return l.Mark("Du flytter " + name + " " + i18n.Int(l, n) + " dage " + direction + ".")
}

// Earlier: tidligere
func Earlier(l i18n.Lang) string {
	if l == i18n.En {
		return "earlier"
	}
	return l.Mark("tidligere")
}

// Later: senere
func Later(l i18n.Lang) string {
	if l == i18n.En {
		return "later"
	}
	return l.Mark("senere")
}

// OutsideWindow: Forløbet lægger op til en dato mellem {earliest:date} og {latest:date}.
func OutsideWindow(l i18n.Lang, earliest calendar.Date, latest calendar.Date) string {
	if l == i18n.En {
		return "The course allows for a date between " + i18n.Date(l, earliest) + " and " + i18n.Date(l, latest) + "."
	}
	return l.Mark("Forløbet lægger op til en dato mellem " + i18n.Date(l, earliest) + " og " + i18n.Date(l, latest) + ".")
}

// OutsideTitle: Datoen ligger uden for tidsrummet
func OutsideTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The date lies outside the period"
	}
	return l.Mark("Datoen ligger uden for tidsrummet")
}

// WhyOutside: Skriv hvorfor
func WhyOutside(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why"
	}
	return l.Mark("Skriv hvorfor")
}

// HeadingReopen: {name} er alligevel ikke gennemført
func HeadingReopen(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " was not completed after all"
	}
	return l.Mark(name + " er alligevel ikke gennemført")
}

// ButtonReopen: Åbn aktiviteten igen
func ButtonReopen(l i18n.Lang) string {
	if l == i18n.En {
		return "Reopen the activity"
	}
	return l.Mark("Åbn aktiviteten igen")
}

// HeadingRelease: Ophæv aftalen om datoen: {name}
func HeadingRelease(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Release the agreed date: " + name
	}
	return l.Mark("Ophæv aftalen om datoen: " + name)
}

// ButtonRelease: Ophæv aftalen
func ButtonRelease(l i18n.Lang) string {
	if l == i18n.En {
		return "Release the date"
	}
	return l.Mark("Ophæv aftalen")
}

// HeadingSign: Registrér underskrift: {name}
func HeadingSign(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Record a signature: " + name
	}
	return l.Mark("Registrér underskrift: " + name)
}

// ButtonSign: Gem underskriften
func ButtonSign(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the signature"
	}
	return l.Mark("Gem underskriften")
}

// HeadingComplete: Meld gennemført: {name}
func HeadingComplete(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Report as completed: " + name
	}
	return l.Mark("Meld gennemført: " + name)
}

// ButtonComplete: Meld gennemført
func ButtonComplete(l i18n.Lang) string {
	if l == i18n.En {
		return "Report as completed"
	}
	return l.Mark("Meld gennemført")
}

// HeadingMove: Flyt {name} til {day:date}
func HeadingMove(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return "Move " + name + " to " + i18n.Date(l, day)
	}
	return l.Mark("Flyt " + name + " til " + i18n.Date(l, day))
}

// ButtonMove: Flyt
func ButtonMove(l i18n.Lang) string {
	if l == i18n.En {
		return "Move"
	}
	return l.Mark("Flyt")
}

// HeadingFix: Aftal {name} til {day:date}
func HeadingFix(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return "Agree on " + name + " for " + i18n.Date(l, day)
	}
	return l.Mark("Aftal " + name + " til " + i18n.Date(l, day))
}

// ButtonFix: Aftal datoen
func ButtonFix(l i18n.Lang) string {
	if l == i18n.En {
		return "Agree on the date"
	}
	return l.Mark("Aftal datoen")
}

// HeadingAnchor: {anchor} ændres til {day:date}
func HeadingAnchor(l i18n.Lang, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return anchor + " changes to " + i18n.Date(l, day)
	}
	return l.Mark(anchor + " ændres til " + i18n.Date(l, day))
}

// AlsoMoves: Det flytter også {n:int} aktivitet · Det flytter også {n:int} aktiviteter
func AlsoMoves(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "This also moves " + i18n.Int(l, n) + " activity"
		}
		return "This also moves " + i18n.Int(l, n) + " activities"
	}
	if n == 1 {
		return l.Mark("Det flytter også " + i18n.Int(l, n) + " aktivitet")
	}
	return l.Mark("Det flytter også " + i18n.Int(l, n) + " aktiviteter")
}

// NothingElseMoves: Ingen andre aktiviteter flytter sig.
func NothingElseMoves(l i18n.Lang) string {
	if l == i18n.En {
		return "No other activities move."
	}
	return l.Mark("Ingen andre aktiviteter flytter sig.")
}

// AddedHeading: Det kommer til
func AddedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "This is added"
	}
	return l.Mark("Det kommer til")
}

// RemovedHeading: Det falder bort
func RemovedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "This drops out"
	}
	return l.Mark("Det falder bort")
}

// KeptHeading: Det flytter ikke, fordi datoen er aftalt
func KeptHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "This does not move, since the date is agreed"
	}
	return l.Mark("Det flytter ikke, fordi datoen er aftalt")
}

// OutsideHeading: Kommer til at ligge uden for tidsrummet
func OutsideHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Comes to lie outside the period"
	}
	return l.Mark("Kommer til at ligge uden for tidsrummet")
}

// KeptOn: {name}: {day:date}
func KeptOn(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ": " + i18n.Date(l, day)
	}
	return l.Mark(name + ": " + i18n.Date(l, day))
}

// KeptOutside: {name}: {outside}
func KeptOutside(l i18n.Lang, name string, outside string) string {
	if l == i18n.En {
		return name + ": " + outside
	}
	return l.Mark(name + ": " + outside)
}

// AddedOn: {name}: {day:date}
func AddedOn(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ": " + i18n.Date(l, day)
	}
	return l.Mark(name + ": " + i18n.Date(l, day))
}

// NoDate: ingen dato
func NoDate(l i18n.Lang) string {
	if l == i18n.En {
		return "no date"
	}
	return l.Mark("ingen dato")
}

// DaysMoved: {n:int} dag {direction} · {n:int} dage {direction}
func DaysMoved(l i18n.Lang, n int, direction string) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day " + direction
		}
		return i18n.Int(l, n) + " days " + direction
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag " + direction)
	}
	return l.Mark(i18n.Int(l, n) + " dage " + direction)
}

// NotYetSigned: {papers} mangler stadig underskrift. Aftalen er først indgået, når alt er underskrevet, og indtil da forbliver datoerne foreløbige.
func NotYetSigned(l i18n.Lang, papers string) string {
	if l == i18n.En {
		return papers + " still lacks a signature. The agreement is not concluded until everything is signed, and until then the dates remain provisional."
	}
	return l.Mark(papers + " mangler stadig underskrift. Aftalen er først indgået, når alt er underskrevet, og indtil da forbliver datoerne foreløbige.")
}

// Freed: {n:int} aktivitet er ikke længere foreløbig. · {n:int} aktiviteter er ikke længere foreløbige.
func Freed(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " activity is no longer provisional."
		}
		return i18n.Int(l, n) + " activities are no longer provisional."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " aktivitet er ikke længere foreløbig.")
	}
	return l.Mark(i18n.Int(l, n) + " aktiviteter er ikke længere foreløbige.")
}

// LeaveIt: Lad være
func LeaveIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it"
	}
	return l.Mark("Lad være")
}

// SaidSigned: Underskriften er gemt.
func SaidSigned(l i18n.Lang) string {
	if l == i18n.En {
		return "The signature is saved."
	}
	return l.Mark("Underskriften er gemt.")
}

// SaidComplete: {name} er meldt gennemført.
func SaidComplete(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is reported as completed."
	}
	return l.Mark(name + " er meldt gennemført.")
}

// SaidRelease: {name} er ikke længere aftalt.
func SaidRelease(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is no longer agreed."
	}
	return l.Mark(name + " er ikke længere aftalt.")
}

// SaidFixed: {name} er aftalt til {day:date}.
func SaidFixed(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + " is agreed for " + i18n.Date(l, day) + "."
	}
	return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ".")
}

// SaidMoved: {name} er aftalt til {day:date}. {n:int} anden aktivitet er flyttet. · {name} er aftalt til {day:date}. {n:int} andre aktiviteter er flyttet.
func SaidMoved(l i18n.Lang, name string, day calendar.Date, n int) string {
	if l == i18n.En {
		if n == 1 {
			return name + " is agreed for " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " other activity has moved."
		}
		return name + " is agreed for " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " other activities have moved."
	}
	if n == 1 {
		return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " anden aktivitet er flyttet.")
	}
	return l.Mark(name + " er aftalt til " + i18n.Date(l, day) + ". " + i18n.Int(l, n) + " andre aktiviteter er flyttet.")
}

// SaidAnchor: Datoen er ændret, og kalenderen er lagt om.
func SaidAnchor(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is changed and the calendar laid out again."
	}
	return l.Mark("Datoen er ændret, og kalenderen er lagt om.")
}

// SaidWaived: Begrundelsen er gemt.
func SaidWaived(l i18n.Lang) string {
	if l == i18n.En {
		return "The reason is saved."
	}
	return l.Mark("Begrundelsen er gemt.")
}

// SaidClosed: Forløbet er afsluttet.
func SaidClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The course is closed."
	}
	return l.Mark("Forløbet er afsluttet.")
}

// PeopleTitle: Mennesker i forløbet – {host}
func PeopleTitle(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "People in the course – " + host
	}
	return l.Mark("Mennesker i forløbet – " + host)
}

// EveryoneHas: Alle i myndigheden med den funktion har rollen.
func EveryoneHas(l i18n.Lang) string {
	if l == i18n.En {
		return "Everyone in the authority with this function has the role."
	}
	return l.Mark("Alle i myndigheden med den funktion har rollen.")
}

// SinceDay: siden {day:date}
func SinceDay(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "since " + i18n.Date(l, day)
	}
	return l.Mark("siden " + i18n.Date(l, day))
}

// FromTo: {from:date} – {to:date}
func FromTo(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, from) + " – " + i18n.Date(l, to)
	}
	return l.Mark(i18n.Date(l, from) + " – " + i18n.Date(l, to))
}

// RoleGiven: Rollen er givet.
func RoleGiven(l i18n.Lang) string {
	if l == i18n.En {
		return "The role is given."
	}
	return l.Mark("Rollen er givet.")
}

// RoleEnded: Rollen er ophørt.
func RoleEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has ended."
	}
	return l.Mark("Rollen er ophørt.")
}

// Person: Person
func Person(l i18n.Lang) string {
	if l == i18n.En {
		return "Person"
	}
	return l.Mark("Person")
}

// FromDay: Fra
func FromDay(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// FromHint: Lad feltet stå tomt, hvis rollen gælder fra i dag.
func FromHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave empty if the role holds from today."
	}
	return l.Mark("Lad feltet stå tomt, hvis rollen gælder fra i dag.")
}

// NobodyYet: Mangler
func NobodyYet(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// EndRole: Rollen ophører
func EndRole(l i18n.Lang) string {
	if l == i18n.En {
		return "End the role"
	}
	return l.Mark("Rollen ophører")
}

// GiveRole: Giv rollen {role}
func GiveRole(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Give the role " + role
	}
	return l.Mark("Giv rollen " + role)
}

// Give: Giv rollen
func Give(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role"
	}
	return l.Mark("Giv rollen")
}

// NoCandidates: Ingen i organisationen er oprettet endnu. Bed organisationens leder eller administratoren om at invitere dem.
func NoCandidates(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody in the organisation has been added yet. Ask the organisation's manager or the administrator to invite them."
	}
	return l.Mark("Ingen i organisationen er oprettet endnu. Bed organisationens leder eller administratoren om at invitere dem.")
}

// Former: {n:int} tidligere · {n:int} tidligere
func Former(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " former"
		}
		return i18n.Int(l, n) + " former"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " tidligere")
	}
	return l.Mark(i18n.Int(l, n) + " tidligere")
}

// HistoryTitle: Historik – {host}
func HistoryTitle(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "History – " + host
	}
	return l.Mark("Historik – " + host)
}

// PastStarted: Forløbet blev startet
func PastStarted(l i18n.Lang) string {
	if l == i18n.En {
		return "The course was started"
	}
	return l.Mark("Forløbet blev startet")
}

// PastClosed: Forløbet blev afsluttet
func PastClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The course was closed"
	}
	return l.Mark("Forløbet blev afsluttet")
}

// PastFixed: {activity}: dato aftalt
func PastFixed(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": date agreed"
	}
	return l.Mark(activity + ": dato aftalt")
}

// PastCompleted: {activity}: meldt gennemført
func PastCompleted(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": reported as completed"
	}
	return l.Mark(activity + ": meldt gennemført")
}

// PastSigned: {activity}: underskrift registreret
func PastSigned(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": signature recorded"
	}
	return l.Mark(activity + ": underskrift registreret")
}

// PastReleased: {activity}: aftalen om datoen ophævet
func PastReleased(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": agreed date released"
	}
	return l.Mark(activity + ": aftalen om datoen ophævet")
}

// PastAnchor: {anchor}: datoen ændret
func PastAnchor(l i18n.Lang, anchor string) string {
	if l == i18n.En {
		return anchor + ": date changed"
	}
	return l.Mark(anchor + ": datoen ændret")
}

// PastGiven: {role} givet til {person}
func PastGiven(l i18n.Lang, role string, person string) string {
	if l == i18n.En {
		return role + " given to " + person
	}
	return l.Mark(role + " givet til " + person)
}

// PastEnded: {role} ophørt for {person}
func PastEnded(l i18n.Lang, role string, person string) string {
	if l == i18n.En {
		return role + " ended for " + person
	}
	return l.Mark(role + " ophørt for " + person)
}

// PastAssessed: {activity}: succeskriterium vurderet
func PastAssessed(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": success criterion assessed"
	}
	return l.Mark(activity + ": succeskriterium vurderet")
}

// PastWaived: En advarsel fik lov at stå
func PastWaived(l i18n.Lang) string {
	if l == i18n.En {
		return "A warning was allowed to stand"
	}
	return l.Mark("En advarsel fik lov at stå")
}

// AnchorLead: Alle datoer, der følger af denne dato og ikke er aftalt, lægges om.
func AnchorLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Every date that follows from this one and is not agreed is laid out again."
	}
	return l.Mark("Alle datoer, der følger af denne dato og ikke er aftalt, lægges om.")
}

// CloseHeading: Afslut forløbet med {host}
func CloseHeading(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "Close the course with " + host
	}
	return l.Mark("Afslut forløbet med " + host)
}

// CloseLead: Forløbet kan stadig læses, men ikke længere ændres.
func CloseLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The course can still be read, but no longer changed."
	}
	return l.Mark("Forløbet kan stadig læses, men ikke længere ændres.")
}

// CloseUnfinished: {n:int} aktivitet er ikke gennemført. · {n:int} aktiviteter er ikke gennemført.
func CloseUnfinished(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " activity is not completed."
		}
		return i18n.Int(l, n) + " activities are not completed."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " aktivitet er ikke gennemført.")
	}
	return l.Mark(i18n.Int(l, n) + " aktiviteter er ikke gennemført.")
}

// CloseReason: Hvorfor afsluttes forløbet alligevel?
func CloseReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why is the course closed all the same?"
	}
	return l.Mark("Hvorfor afsluttes forløbet alligevel?")
}

// ChooseProgramme: Vælg, hvilken slags forløb det er.
func ChooseProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what kind of course it is."
	}
	return l.Mark("Vælg, hvilken slags forløb det er.")
}

// ForWhomAndWhen: Hvem er forløbet for, og hvornår begynder det?
func ForWhomAndWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "Whom is the course for, and when does it begin?"
	}
	return l.Mark("Hvem er forløbet for, og hvornår begynder det?")
}

// Host: Kommune eller boform
func Host(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality or shelter"
	}
	return l.Mark("Kommune eller boform")
}

// AuthorityField: {authority}
func AuthorityField(l i18n.Lang, authority string) string {
	if l == i18n.En {
		return authority
	}
	return l.Mark(authority)
}

// AnchorHint: For eksempel 1 3 2027. De øvrige datoer følger af denne.
func AnchorHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example 1 3 2027. The other dates follow from this one."
	}
	return l.Mark("For eksempel 1 3 2027. De øvrige datoer følger af denne.")
}

// SeeCalendar: Se kalenderen
func SeeCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "See the calendar"
	}
	return l.Mark("Se kalenderen")
}

// OtherProgramme: Vælg et andet forløb
func OtherProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose another kind of course"
	}
	return l.Mark("Vælg et andet forløb")
}

// CheckCalendar: Kalenderen for {host}
func CheckCalendar(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "The calendar of " + host
	}
	return l.Mark("Kalenderen for " + host)
}

// CheckCalendarLead: Tjek datoerne. Du kan flytte dem, når forløbet er startet.
func CheckCalendarLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Check the dates. You can move them once the course has started."
	}
	return l.Mark("Tjek datoerne. Du kan flytte dem, når forløbet er startet.")
}

// StartNow: Start forløbet
func StartNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Start the course"
	}
	return l.Mark("Start forløbet")
}

// ChangeAnswers: Ret svarene
func ChangeAnswers(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the answers"
	}
	return l.Mark("Ret svarene")
}

// CourseStarted: Forløbet er startet. Giv nu rollerne til de mennesker, der skal have dem.
func CourseStarted(l i18n.Lang) string {
	if l == i18n.En {
		return "The course has started. Now give the roles to the people who are to have them."
	}
	return l.Mark("Forløbet er startet. Giv nu rollerne til de mennesker, der skal have dem.")
}

// CalendarName: {host} – {programme}
func CalendarName(l i18n.Lang, host string, programme string) string {
	if l == i18n.En {
		return host + " – " + programme
	}
	return l.Mark(host + " – " + programme)
}

// CalendarFile: forloeb
func CalendarFile(l i18n.Lang) string {
	if l == i18n.En {
		return "course"
	}
	return l.Mark("forloeb")
}

// AndMoreWarnings: og {n:int} advarsel mere · og {n:int} advarsler mere
func AndMoreWarnings(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "and " + i18n.Int(l, n) + " more warning"
		}
		return "and " + i18n.Int(l, n) + " more warnings"
	}
	if n == 1 {
		return l.Mark("og " + i18n.Int(l, n) + " advarsel mere")
	}
	return l.Mark("og " + i18n.Int(l, n) + " advarsler mere")
}
