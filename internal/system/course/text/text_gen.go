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

// RunsAlready: {host} har allerede et igangværende forløb af typen {programme}.
func RunsAlready(l i18n.Lang, host string, programme string) string {
	if l == i18n.En {
		return host + " already has a running course of the type " + programme + "."
	}
	return l.Mark(host + " har allerede et igangværende forløb af typen " + programme + ".")
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
