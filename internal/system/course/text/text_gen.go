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

// NoSuchPartner: Ingen er registreret med den e-mailadresse. Bed personens egen organisation om at oprette vedkommende.
func NoSuchPartner(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody is registered with that e-mail address. Ask the person’s own organisation to register them."
	}
	return l.Mark("Ingen er registreret med den e-mailadresse. Bed personens egen organisation om at oprette vedkommende.")
}

// NotForPartners: Rollen kan kun gives til en fra organisationen selv. Vælg en person på listen.
func NotForPartners(l i18n.Lang) string {
	if l == i18n.En {
		return "The role can only be given to somebody of the organisation itself. Choose a person from the list."
	}
	return l.Mark("Rollen kan kun gives til en fra organisationen selv. Vælg en person på listen.")
}

// PartnerEmail: Eller e-mail på en fra en anden organisation
func PartnerEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Or the e-mail address of somebody in another organisation"
	}
	return l.Mark("Eller e-mail på en fra en anden organisation")
}

// PartnerEmailHint: For eksempel en fra et herberg, en forening eller et behandlingssted.
func PartnerEmailHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example somebody of a shelter, an association or a treatment centre."
	}
	return l.Mark("For eksempel en fra et herberg, en forening eller et behandlingssted.")
}

// NoSuchCandidate: Vælg en person på listen. Personen skal have en rolle i organisationen.
func NoSuchCandidate(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person from the list. The person must have a role in the organisation."
	}
	return l.Mark("Vælg en person på listen. Personen skal have en rolle i organisationen.")
}

// NoSuchAnchor: Datoen hører ikke til forløbet.
func NoSuchAnchor(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is not part of the course."
	}
	return l.Mark("Datoen hører ikke til forløbet.")
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

// DoneAlready: Aktiviteten er gennemført. Åbn den igen, før du aftaler en anden dato.
func DoneAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity has taken place. Reopen it before you agree on another date."
	}
	return l.Mark("Aktiviteten er gennemført. Åbn den igen, før du aftaler en anden dato.")
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

// DoneInTheFuture: En aktivitet kan først meldes gennemført på dagen eller senere. Vælg en dato, der ikke ligger ude i fremtiden.
func DoneInTheFuture(l i18n.Lang) string {
	if l == i18n.En {
		return "An activity can only be completed on the day or afterwards. Choose a date that is not in the future."
	}
	return l.Mark("En aktivitet kan først meldes gennemført på dagen eller senere. Vælg en dato, der ikke ligger ude i fremtiden.")
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

// GateClosed: Aktiviteter i fasen »{phase}« kan først meldes gennemført, når aktiviteten »{activity}« er afsluttet med alle underskrifter.
func GateClosed(l i18n.Lang, phase string, activity string) string {
	if l == i18n.En {
		return "Activities in the phase “" + phase + "” can't be reported as completed until the activity “" + activity + "” is concluded with every signature."
	}
	return l.Mark("Aktiviteter i fasen »" + phase + "« kan først meldes gennemført, når aktiviteten »" + activity + "« er afsluttet med alle underskrifter.")
}

// GateNotDone: Aktiviteter i fasen »{phase}« kan først meldes gennemført, når aktiviteten »{activity}« er gennemført.
func GateNotDone(l i18n.Lang, phase string, activity string) string {
	if l == i18n.En {
		return "Activities in the phase “" + phase + "” can only be reported as completed when the activity “" + activity + "” is completed."
	}
	return l.Mark("Aktiviteter i fasen »" + phase + "« kan først meldes gennemført, når aktiviteten »" + activity + "« er gennemført.")
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

// HasRoleAlready: {name} har allerede rollen »{role}«.
func HasRoleAlready(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " already has the role “" + role + "”."
	}
	return l.Mark(name + " har allerede rollen »" + role + "«.")
}

// RoleEndedAlready: Rollen er allerede afsluttet.
func RoleEndedAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has already ended."
	}
	return l.Mark("Rollen er allerede afsluttet.")
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

// RunsAlready: {host} har allerede et forløb i gang efter forløbsskabelonen »{programme}«. Du kan godt starte et til.
func RunsAlready(l i18n.Lang, host string, programme string) string {
	if l == i18n.En {
		return host + " already has a course running from the programme “" + programme + "”. You can start another."
	}
	return l.Mark(host + " har allerede et forløb i gang efter forløbsskabelonen »" + programme + "«. Du kan godt starte et til.")
}

// NotForThisKind: »{programme}« kan ikke startes for en organisation af typen {kind}.
func NotForThisKind(l i18n.Lang, programme string, kind string) string {
	if l == i18n.En {
		return "“" + programme + "” can't be started for an organisation of the kind " + kind + "."
	}
	return l.Mark("»" + programme + "« kan ikke startes for en organisation af typen " + kind + ".")
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

// WarnHalfSigned: Underskrift mangler: {documents}. Datoerne efter aftalen er foreløbige, til alt er underskrevet.
func WarnHalfSigned(l i18n.Lang, documents string) string {
	if l == i18n.En {
		return "Signature missing: " + documents + ". The dates after the agreement are provisional until everything is signed."
	}
	return l.Mark("Underskrift mangler: " + documents + ". Datoerne efter aftalen er foreløbige, til alt er underskrevet.")
}

// WarnLate: {name} er ikke meldt gennemført. Datoen er overskredet med {n:int} dag. · {name} er ikke meldt gennemført. Datoen er overskredet med {n:int} dage.
func WarnLate(l i18n.Lang, name string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return name + " is not reported as completed. Its date passed " + i18n.Int(l, n) + " day ago."
		}
		return name + " is not reported as completed. Its date passed " + i18n.Int(l, n) + " days ago."
	}
	if n == 1 {
		return l.Mark(name + " er ikke meldt gennemført. Datoen er overskredet med " + i18n.Int(l, n) + " dag.")
	}
	return l.Mark(name + " er ikke meldt gennemført. Datoen er overskredet med " + i18n.Int(l, n) + " dage.")
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

// WarnRoleUnfilled: Rollen »{role}« er ikke besat.
func WarnRoleUnfilled(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "The role “" + role + "” is not filled."
	}
	return l.Mark("Rollen »" + role + "« er ikke besat.")
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

// ActResolve: Se advarslen
func ActResolve(l i18n.Lang) string {
	if l == i18n.En {
		return "See the warning"
	}
	return l.Mark("Se advarslen")
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

// CoursesLead: Forløb, som du har en rolle i, eller som din myndighed står for.
func CoursesLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Courses that you have a role in, or that your authority is in charge of."
	}
	return l.Mark("Forløb, som du har en rolle i, eller som din myndighed står for.")
}

// StartCourse: Start et forløb
func StartCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "Start a course"
	}
	return l.Mark("Start et forløb")
}

// WhichCourses: Vælg, hvilke forløb du vil se
func WhichCourses(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose which courses to see"
	}
	return l.Mark("Vælg, hvilke forløb du vil se")
}

// WhichProgramme: Forløbsskabelon
func WhichProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Programme"
	}
	return l.Mark("Forløbsskabelon")
}

// AllProgrammes: Alle forløbsskabeloner
func AllProgrammes(l i18n.Lang) string {
	if l == i18n.En {
		return "All programmes"
	}
	return l.Mark("Alle forløbsskabeloner")
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

// NoCoursesWhy: Her kommer de forløb, du deltager i, med næste aktivitet og status. En rådgiver i styrelsen starter et forløb og giver rollerne.
func NoCoursesWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The courses that you take part in will be listed here, with their next activity and status. An adviser of the agency starts a course and gives the roles."
	}
	return l.Mark("Her kommer de forløb, du deltager i, med næste aktivitet og status. En rådgiver i styrelsen starter et forløb og giver rollerne.")
}

// NoCoursesHere: Ingen forløb passer til det, du har valgt
func NoCoursesHere(l i18n.Lang) string {
	if l == i18n.En {
		return "No course matches your choice"
	}
	return l.Mark("Ingen forløb passer til det, du har valgt")
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

// TabAnalysis: Analyse
func TabAnalysis(l i18n.Lang) string {
	if l == i18n.En {
		return "Analysis"
	}
	return l.Mark("Analyse")
}

// TabFramework: Ramme
func TabFramework(l i18n.Lang) string {
	if l == i18n.En {
		return "Framework"
	}
	return l.Mark("Ramme")
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

// AtAGlance: Overblik over forløbet
func AtAGlance(l i18n.Lang) string {
	if l == i18n.En {
		return "The course at a glance"
	}
	return l.Mark("Overblik over forløbet")
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

// ToPeople: Giv rollen til en person
func ToPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role to a person"
	}
	return l.Mark("Giv rollen til en person")
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

// WithReason: {n:int} advarsel har en begrundelse · {n:int} advarsler har en begrundelse
func WithReason(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " warning has a reason"
		}
		return i18n.Int(l, n) + " warnings have a reason"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " advarsel har en begrundelse")
	}
	return l.Mark(i18n.Int(l, n) + " advarsler har en begrundelse")
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

// DownloadCalendar: Hent som kalenderfil
func DownloadCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as a calendar file"
	}
	return l.Mark("Hent som kalenderfil")
}

// CloseCourse: Afslut forløbet
func CloseCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "Close the course"
	}
	return l.Mark("Afslut forløbet")
}

// AssumedHelp: Tidspunktet er antaget. Det kan ændres i forløbsskabelonen.
func AssumedHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The time is assumed. It can be changed in the programme."
	}
	return l.Mark("Tidspunktet er antaget. Det kan ændres i forløbsskabelonen.")
}

// PhaseWaits: Fasen begynder først, når {gate} er på plads med alle underskrifter. Indtil da er datoerne foreløbige.
func PhaseWaits(l i18n.Lang, gate string) string {
	if l == i18n.En {
		return "The phase begins when " + gate + " is in place with every signature. Until then the dates are provisional."
	}
	return l.Mark("Fasen begynder først, når " + gate + " er på plads med alle underskrifter. Indtil da er datoerne foreløbige.")
}

// PhaseWaitsDone: Fasen begynder først, når {gate} er på plads. Indtil da er datoerne foreløbige.
func PhaseWaitsDone(l i18n.Lang, gate string) string {
	if l == i18n.En {
		return "The phase does not begin until " + gate + " is in place. Until then its dates are provisional."
	}
	return l.Mark("Fasen begynder først, når " + gate + " er på plads. Indtil da er datoerne foreløbige.")
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

// DutiesHeading: Hvem har ansvar for hvad?
func DutiesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible for what?"
	}
	return l.Mark("Hvem har ansvar for hvad?")
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

// AndPerhaps: ; eventuelt også {who}
func AndPerhaps(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "; perhaps " + who
	}
	return l.Mark("; eventuelt også " + who)
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

// SignedBy: Underskrives af: {who}
func SignedBy(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Signed by " + who
	}
	return l.Mark("Underskrives af: " + who)
}

// ApprovedBy: Godkendes af: {who}
func ApprovedBy(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Approved by " + who
	}
	return l.Mark("Godkendes af: " + who)
}

// BegunHere: Påbegyndes her
func BegunHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Begun here"
	}
	return l.Mark("Påbegyndes her")
}

// ProvisionalHelp: Datoen er foreløbig, til {papers} er underskrevet.
func ProvisionalHelp(l i18n.Lang, papers string) string {
	if l == i18n.En {
		return "The date is provisional until these are signed: " + papers + "."
	}
	return l.Mark("Datoen er foreløbig, til " + papers + " er underskrevet.")
}

// ProvisionalUntil: Datoen er foreløbig, til {gate} er på plads.
func ProvisionalUntil(l i18n.Lang, gate string) string {
	if l == i18n.En {
		return "The date is provisional until " + gate + " is in place."
	}
	return l.Mark("Datoen er foreløbig, til " + gate + " er på plads.")
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

// SeeWhatFollows: Se, hvad det ændrer
func SeeWhatFollows(l i18n.Lang) string {
	if l == i18n.En {
		return "See what it changes"
	}
	return l.Mark("Se, hvad det ændrer")
}

// NothingYet: Du ser først, hvad det ændrer. Intet gemmes, før du siger ja.
func NothingYet(l i18n.Lang) string {
	if l == i18n.En {
		return "You see first what it changes. Nothing is saved until you say yes."
	}
	return l.Mark("Du ser først, hvad det ændrer. Intet gemmes, før du siger ja.")
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

// SignaturesHelp: Aftalen er indgået, når alle dokumenter er underskrevet. Den sidste underskrift afgør aftaledagen.
func SignaturesHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The agreement is concluded when every document is signed. The last signature sets the agreement day."
	}
	return l.Mark("Aftalen er indgået, når alle dokumenter er underskrevet. Den sidste underskrift afgør aftaledagen.")
}

// SignedWhen: {paper}: underskrevet den
func SignedWhen(l i18n.Lang, paper string) string {
	if l == i18n.En {
		return paper + ": signed on"
	}
	return l.Mark(paper + ": underskrevet den")
}

// TookPlaceOn: Gennemført den
func TookPlaceOn(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed on"
	}
	return l.Mark("Gennemført den")
}

// NotDoneAfterAll: Ikke gennemført alligevel
func NotDoneAfterAll(l i18n.Lang) string {
	if l == i18n.En {
		return "Not completed after all"
	}
	return l.Mark("Ikke gennemført alligevel")
}

// ReleaseDate: Ophæv den aftalte dato
func ReleaseDate(l i18n.Lang) string {
	if l == i18n.En {
		return "Release the agreed date"
	}
	return l.Mark("Ophæv den aftalte dato")
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

// StaleCourseHelp: Her ser du, hvordan det står nu, og hvad dit valg vil ændre. Det, du skrev, er ikke gået tabt.
func StaleCourseHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Here you can see how it stands now and what your choice will change. Nothing that you wrote is lost."
	}
	return l.Mark("Her ser du, hvordan det står nu, og hvad dit valg vil ændre. Det, du skrev, er ikke gået tabt.")
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

// StepRelease: ophæve den aftalte dato
func StepRelease(l i18n.Lang) string {
	if l == i18n.En {
		return "to release the agreed date"
	}
	return l.Mark("ophæve den aftalte dato")
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

// YouMove: Det er {n:int} dag {direction} end nu ({from:date}). · Det er {n:int} dage {direction} end nu ({from:date}).
func YouMove(l i18n.Lang, n int, direction string, from calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return "That is " + i18n.Int(l, n) + " day " + direction + " than now (" + i18n.Date(l, from) + ")."
		}
		return "That is " + i18n.Int(l, n) + " days " + direction + " than now (" + i18n.Date(l, from) + ")."
	}
	if n == 1 {
		return l.Mark("Det er " + i18n.Int(l, n) + " dag " + direction + " end nu (" + i18n.Date(l, from) + ").")
	}
	return l.Mark("Det er " + i18n.Int(l, n) + " dage " + direction + " end nu (" + i18n.Date(l, from) + ").")
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

// OutsideWindow: Forløbet lægger op til en dato mellem {earliest:date} og {latest:date}. Du kan godt vælge en anden, når du skriver hvorfor.
func OutsideWindow(l i18n.Lang, earliest calendar.Date, latest calendar.Date) string {
	if l == i18n.En {
		return "The course allows for a date between " + i18n.Date(l, earliest) + " and " + i18n.Date(l, latest) + ". You can choose another if you write why."
	}
	return l.Mark("Forløbet lægger op til en dato mellem " + i18n.Date(l, earliest) + " og " + i18n.Date(l, latest) + ". Du kan godt vælge en anden, når du skriver hvorfor.")
}

// OutsideTitle: Datoen ligger uden for tidsrummet
func OutsideTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The date lies outside the period"
	}
	return l.Mark("Datoen ligger uden for tidsrummet")
}

// WhyOutside: Hvorfor skal datoen ligge uden for tidsrummet?
func WhyOutside(l i18n.Lang) string {
	if l == i18n.En {
		return "Why should the date lie outside the period?"
	}
	return l.Mark("Hvorfor skal datoen ligge uden for tidsrummet?")
}

// HeadingReopen: Åbn {name} igen
func HeadingReopen(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Reopen " + name
	}
	return l.Mark("Åbn " + name + " igen")
}

// ButtonReopen: Åbn aktiviteten igen
func ButtonReopen(l i18n.Lang) string {
	if l == i18n.En {
		return "Reopen the activity"
	}
	return l.Mark("Åbn aktiviteten igen")
}

// HeadingRelease: Ophæv den aftalte dato for {name}
func HeadingRelease(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Release the agreed date of " + name
	}
	return l.Mark("Ophæv den aftalte dato for " + name)
}

// ButtonRelease: Ophæv datoen
func ButtonRelease(l i18n.Lang) string {
	if l == i18n.En {
		return "Release the date"
	}
	return l.Mark("Ophæv datoen")
}

// HeadingSign: Registrér underskrift på {name}
func HeadingSign(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Record a signature on " + name
	}
	return l.Mark("Registrér underskrift på " + name)
}

// ButtonSign: Gem underskriften
func ButtonSign(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the signature"
	}
	return l.Mark("Gem underskriften")
}

// HeadingComplete: Meld {name} gennemført
func HeadingComplete(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Report " + name + " as completed"
	}
	return l.Mark("Meld " + name + " gennemført")
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

// HeadingAnchor: Flyt {anchor} til {day:date}
func HeadingAnchor(l i18n.Lang, anchor string, day calendar.Date) string {
	if l == i18n.En {
		return "Move " + anchor + " to " + i18n.Date(l, day)
	}
	return l.Mark("Flyt " + anchor + " til " + i18n.Date(l, day))
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

// NothingElseMoves: Ingen andre aktiviteter flytter med.
func NothingElseMoves(l i18n.Lang) string {
	if l == i18n.En {
		return "No other activities move along."
	}
	return l.Mark("Ingen andre aktiviteter flytter med.")
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

// KeptHeading: Det flytter ikke, for datoen er aftalt
func KeptHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "This does not move, for the date is agreed"
	}
	return l.Mark("Det flytter ikke, for datoen er aftalt")
}

// OutsideHeading: Det kommer til at ligge uden for tidsrummet
func OutsideHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "This comes to lie outside the period"
	}
	return l.Mark("Det kommer til at ligge uden for tidsrummet")
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

// NotYetSigned: Underskrift mangler stadig: {papers}. Aftalen er først indgået, når alt er underskrevet. Indtil da er datoerne foreløbige.
func NotYetSigned(l i18n.Lang, papers string) string {
	if l == i18n.En {
		return "Signature still missing: " + papers + ". The agreement is not concluded until everything is signed. Until then the dates are provisional."
	}
	return l.Mark("Underskrift mangler stadig: " + papers + ". Aftalen er først indgået, når alt er underskrevet. Indtil da er datoerne foreløbige.")
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

// LeaveIt: Fortryd
func LeaveIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
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

// SaidRelease: {name} har ikke længere en aftalt dato.
func SaidRelease(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " no longer has an agreed date."
	}
	return l.Mark(name + " har ikke længere en aftalt dato.")
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

// SaidAnchor: Datoen er ændret, og de datoer, der følger af den, er flyttet.
func SaidAnchor(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is changed, and the dates that follow from it have moved."
	}
	return l.Mark("Datoen er ændret, og de datoer, der følger af den, er flyttet.")
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

// EveryoneHas: Alle i myndigheden med denne funktion har rollen.
func EveryoneHas(l i18n.Lang) string {
	if l == i18n.En {
		return "Everyone in the authority with this function has the role."
	}
	return l.Mark("Alle i myndigheden med denne funktion har rollen.")
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

// RoleEnded: Rollen er afsluttet.
func RoleEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has ended."
	}
	return l.Mark("Rollen er afsluttet.")
}

// Person: Person
func Person(l i18n.Lang) string {
	if l == i18n.En {
		return "Person"
	}
	return l.Mark("Person")
}

// ChoosePerson: Vælg en person
func ChoosePerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person"
	}
	return l.Mark("Vælg en person")
}

// FromDay: Fra hvilken dag?
func FromDay(l i18n.Lang) string {
	if l == i18n.En {
		return "From which day?"
	}
	return l.Mark("Fra hvilken dag?")
}

// FromHint: Lad felterne stå tomme, hvis rollen gælder fra i dag.
func FromHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave the fields empty if the role holds from today."
	}
	return l.Mark("Lad felterne stå tomme, hvis rollen gælder fra i dag.")
}

// NobodyYet: Ikke besat
func NobodyYet(l i18n.Lang) string {
	if l == i18n.En {
		return "Not filled"
	}
	return l.Mark("Ikke besat")
}

// EndRole: Afslut rollen
func EndRole(l i18n.Lang) string {
	if l == i18n.En {
		return "End the role"
	}
	return l.Mark("Afslut rollen")
}

// GiveRole: Giv rollen til en person
func GiveRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role to a person"
	}
	return l.Mark("Giv rollen til en person")
}

// Give: Giv rollen
func Give(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role"
	}
	return l.Mark("Giv rollen")
}

// NoCandidates: Der er endnu ingen personer at vælge. Bed organisationens leder eller administratoren om at invitere dem.
func NoCandidates(l i18n.Lang) string {
	if l == i18n.En {
		return "There is nobody to choose yet. Ask the organisation's manager or the administrator to invite them."
	}
	return l.Mark("Der er endnu ingen personer at vælge. Bed organisationens leder eller administratoren om at invitere dem.")
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

// PastReleased: {activity}: den aftalte dato ophævet
func PastReleased(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": agreed date released"
	}
	return l.Mark(activity + ": den aftalte dato ophævet")
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

// PastEnded: {role} afsluttet for {person}
func PastEnded(l i18n.Lang, role string, person string) string {
	if l == i18n.En {
		return role + " ended for " + person
	}
	return l.Mark(role + " afsluttet for " + person)
}

// PastAssessed: {activity}: succeskriterium vurderet
func PastAssessed(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": success criterion assessed"
	}
	return l.Mark(activity + ": succeskriterium vurderet")
}

// PastWaived: En advarsel står med en begrundelse
func PastWaived(l i18n.Lang) string {
	if l == i18n.En {
		return "A warning stands with a reason"
	}
	return l.Mark("En advarsel står med en begrundelse")
}

// AnchorLead: Alle datoer, der følger af denne dato og ikke er aftalt, flytter med.
func AnchorLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Every date that follows from this one and is not agreed moves along."
	}
	return l.Mark("Alle datoer, der følger af denne dato og ikke er aftalt, flytter med.")
}

// CloseHeading: Afslut forløbet med {host}
func CloseHeading(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "Close the course with " + host
	}
	return l.Mark("Afslut forløbet med " + host)
}

// CloseLead: Et afsluttet forløb kan læses, men ikke ændres.
func CloseLead(l i18n.Lang) string {
	if l == i18n.En {
		return "A closed course can be read, but not changed."
	}
	return l.Mark("Et afsluttet forløb kan læses, men ikke ændres.")
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

// ChooseProgramme: Vælg den forløbsskabelon, forløbet skal følge.
func ChooseProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the programme that the course is to follow."
	}
	return l.Mark("Vælg den forløbsskabelon, forløbet skal følge.")
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

// AnchorHint: For eksempel 1 3 2027. Forløbets øvrige datoer beregnes ud fra denne.
func AnchorHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example 1 3 2027. The other dates of the course are calculated from this one."
	}
	return l.Mark("For eksempel 1 3 2027. Forløbets øvrige datoer beregnes ud fra denne.")
}

// SeeCalendar: Se kalenderen
func SeeCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "See the calendar"
	}
	return l.Mark("Se kalenderen")
}

// OtherProgramme: Vælg en anden forløbsskabelon
func OtherProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose another programme"
	}
	return l.Mark("Vælg en anden forløbsskabelon")
}

// CheckCalendar: Tjek kalenderen for {host}
func CheckCalendar(l i18n.Lang, host string) string {
	if l == i18n.En {
		return "Check the calendar of " + host
	}
	return l.Mark("Tjek kalenderen for " + host)
}

// CheckCalendarLead: Sådan kommer forløbet til at se ud. Du kan flytte datoerne, når det er startet.
func CheckCalendarLead(l i18n.Lang) string {
	if l == i18n.En {
		return "This is what the course will look like. You can move the dates once it has started."
	}
	return l.Mark("Sådan kommer forløbet til at se ud. Du kan flytte datoerne, når det er startet.")
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

// CourseStarted: Forløbet er startet. Giv nu rollerne til de personer, der skal deltage.
func CourseStarted(l i18n.Lang) string {
	if l == i18n.En {
		return "The course has started. Now give the roles to the people who are to take part."
	}
	return l.Mark("Forløbet er startet. Giv nu rollerne til de personer, der skal deltage.")
}

// CourseStartedLeader: Forløbet er startet. En leder i kommunen giver nu rollerne til de personer, der skal deltage.
func CourseStartedLeader(l i18n.Lang) string {
	if l == i18n.En {
		return "The course has been started. A manager of the municipality now gives the roles to those who are to take part."
	}
	return l.Mark("Forløbet er startet. En leder i kommunen giver nu rollerne til de personer, der skal deltage.")
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

// MoreWarnings: Vis {n:int} advarsel mere · Vis {n:int} advarsler mere
func MoreWarnings(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Show " + i18n.Int(l, n) + " more warning"
		}
		return "Show " + i18n.Int(l, n) + " more warnings"
	}
	if n == 1 {
		return l.Mark("Vis " + i18n.Int(l, n) + " advarsel mere")
	}
	return l.Mark("Vis " + i18n.Int(l, n) + " advarsler mere")
}

// PhaseAssumed: Fasens navn eller længde er antaget. Det kan ændres i forløbsskabelonen.
func PhaseAssumed(l i18n.Lang) string {
	if l == i18n.En {
		return "The name or the length of the phase is assumed. It can be changed in the programme."
	}
	return l.Mark("Fasens navn eller længde er antaget. Det kan ændres i forløbsskabelonen.")
}

// HeadingDetails: Ret tid og sted for {name}
func HeadingDetails(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Change time and place of " + name
	}
	return l.Mark("Ret tid og sted for " + name)
}

// ButtonDetails: Gem tid og sted
func ButtonDetails(l i18n.Lang) string {
	if l == i18n.En {
		return "Save time and place"
	}
	return l.Mark("Gem tid og sted")
}

// ThenAgreed: Datoen er derefter aftalt og flytter ikke længere med, når andre datoer flytter sig.
func ThenAgreed(l i18n.Lang) string {
	if l == i18n.En {
		return "The date is then agreed and no longer moves along when other dates move."
	}
	return l.Mark("Datoen er derefter aftalt og flytter ikke længere med, når andre datoer flytter sig.")
}

// AskAnchor: Flyt {anchor}
func AskAnchor(l i18n.Lang, anchor string) string {
	if l == i18n.En {
		return "Move " + anchor
	}
	return l.Mark("Flyt " + anchor)
}

// FromBeforeStart: Rollen kan tidligst gælde fra den dag, forløbet begyndte, {day:date}.
func FromBeforeStart(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The role can hold from the day that the course began, " + i18n.Date(l, day) + ", at the earliest."
	}
	return l.Mark("Rollen kan tidligst gælde fra den dag, forløbet begyndte, " + i18n.Date(l, day) + ".")
}

// AtClock: kl. {clock}
func AtClock(l i18n.Lang, clock string) string {
	if l == i18n.En {
		return "at " + clock
	}
	return l.Mark("kl. " + clock)
}

// WindowBrief: Mellem {earliest} og {latest}
func WindowBrief(l i18n.Lang, earliest string, latest string) string {
	if l == i18n.En {
		return "Between " + earliest + " and " + latest
	}
	return l.Mark("Mellem " + earliest + " og " + latest)
}

// SignedInTheProgram: Dokumentet underskrives her i Tovholder under »Dokumenter«. Er det underskrevet på papir, registrerer en rådgiver det.
func SignedInTheProgram(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is signed here in Tovholder, under “Documents”. If it was signed on paper, an adviser records that."
	}
	return l.Mark("Dokumentet underskrives her i Tovholder under »Dokumenter«. Er det underskrevet på papir, registrerer en rådgiver det.")
}

// SignedStands: Aftalen er underskrevet i Tovholder og kan ikke åbnes igen. Lav en ny version af dokumentet, hvis noget skal ændres.
func SignedStands(l i18n.Lang) string {
	if l == i18n.En {
		return "The agreement was signed in Tovholder and can’t be reopened. Make a new version of the document if something must be changed."
	}
	return l.Mark("Aftalen er underskrevet i Tovholder og kan ikke åbnes igen. Lav en ny version af dokumentet, hvis noget skal ændres.")
}

// PhaseHasBegun: Aftalen kan ikke åbnes igen, når en aktivitet i den næste fase er gennemført.
func PhaseHasBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The agreement can’t be reopened when an activity of the next phase has been completed."
	}
	return l.Mark("Aftalen kan ikke åbnes igen, når en aktivitet i den næste fase er gennemført.")
}

// NewsActivities: Aktiviteter
func NewsActivities(l i18n.Lang) string {
	if l == i18n.En {
		return "Activities"
	}
	return l.Mark("Aktiviteter")
}

// NewsCriteria: Succeskriterier
func NewsCriteria(l i18n.Lang) string {
	if l == i18n.En {
		return "Success criteria"
	}
	return l.Mark("Succeskriterier")
}

// NewsDone: {activity} blev gennemført {day:date}.
func NewsDone(l i18n.Lang, activity string, day calendar.Date) string {
	if l == i18n.En {
		return activity + " took place on " + i18n.Date(l, day) + "."
	}
	return l.Mark(activity + " blev gennemført " + i18n.Date(l, day) + ".")
}

// NewsMoved: {activity} er flyttet fra {from:date} til {to:date}.
func NewsMoved(l i18n.Lang, activity string, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return activity + " was moved from " + i18n.Date(l, from) + " to " + i18n.Date(l, to) + "."
	}
	return l.Mark(activity + " er flyttet fra " + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ".")
}

// NewsLate: {activity} er {n:int} dag forsinket. · {activity} er {n:int} dage forsinket.
func NewsLate(l i18n.Lang, activity string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return activity + " is " + i18n.Int(l, n) + " day late."
		}
		return activity + " is " + i18n.Int(l, n) + " days late."
	}
	if n == 1 {
		return l.Mark(activity + " er " + i18n.Int(l, n) + " dag forsinket.")
	}
	return l.Mark(activity + " er " + i18n.Int(l, n) + " dage forsinket.")
}

// NewsNext: Det næste er {activity} den {day:date}.
func NewsNext(l i18n.Lang, activity string, day calendar.Date) string {
	if l == i18n.En {
		return "Next comes " + activity + " on " + i18n.Date(l, day) + "."
	}
	return l.Mark("Det næste er " + activity + " den " + i18n.Date(l, day) + ".")
}

// NewsAssessed: {activity} – {criterion} {verdicts}.
func NewsAssessed(l i18n.Lang, activity string, criterion string, verdicts string) string {
	if l == i18n.En {
		return activity + " – " + criterion + " " + verdicts + "."
	}
	return l.Mark(activity + " – " + criterion + " " + verdicts + ".")
}

// NewsMet: {n:int} kriterium er vurderet opfyldt. · {n:int} kriterier er vurderet opfyldt.
func NewsMet(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " criterion was assessed as met."
		}
		return i18n.Int(l, n) + " criteria were assessed as met."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " kriterium er vurderet opfyldt.")
	}
	return l.Mark(i18n.Int(l, n) + " kriterier er vurderet opfyldt.")
}

// NewsReason: Begrundelse: {reason}
func NewsReason(l i18n.Lang, reason string) string {
	if l == i18n.En {
		return "Reason: " + reason
	}
	return l.Mark("Begrundelse: " + reason)
}

// PhaseOver: Fasen er gennemført – vis {n:int} aktivitet · Fasen er gennemført – vis {n:int} aktiviteter
func PhaseOver(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The phase is completed – show " + i18n.Int(l, n) + " activity"
		}
		return "The phase is completed – show " + i18n.Int(l, n) + " activities"
	}
	if n == 1 {
		return l.Mark("Fasen er gennemført – vis " + i18n.Int(l, n) + " aktivitet")
	}
	return l.Mark("Fasen er gennemført – vis " + i18n.Int(l, n) + " aktiviteter")
}

// PaperAuthority: Myndighed
func PaperAuthority(l i18n.Lang) string {
	if l == i18n.En {
		return "Authority"
	}
	return l.Mark("Myndighed")
}

// PaperPhase: Fase
func PaperPhase(l i18n.Lang) string {
	if l == i18n.En {
		return "Phase"
	}
	return l.Mark("Fase")
}

// PaperProgress: Gennemført
func PaperProgress(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed"
	}
	return l.Mark("Gennemført")
}

// PaperAsOf: Opgjort
func PaperAsOf(l i18n.Lang) string {
	if l == i18n.En {
		return "As of"
	}
	return l.Mark("Opgjort")
}

// PaperPeople: Mennesker
func PaperPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "People"
	}
	return l.Mark("Mennesker")
}

// PaperRole: Rolle
func PaperRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Role"
	}
	return l.Mark("Rolle")
}

// PaperWho: Hvem
func PaperWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who"
	}
	return l.Mark("Hvem")
}

// PaperPhaseNamed: Fasen {phase}
func PaperPhaseNamed(l i18n.Lang, phase string) string {
	if l == i18n.En {
		return "The phase " + phase
	}
	return l.Mark("Fasen " + phase)
}

// PaperActivity: Aktivitet
func PaperActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "Activity"
	}
	return l.Mark("Aktivitet")
}

// PaperDay: Dato
func PaperDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Date"
	}
	return l.Mark("Dato")
}

// PaperState: Status
func PaperState(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// PaperPlace: Sted
func PaperPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// PaperCriteriaOf: Succeskriterier: {activity}
func PaperCriteriaOf(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return "Success criteria: " + activity
	}
	return l.Mark("Succeskriterier: " + activity)
}

// PaperCriterion: Kriterium
func PaperCriterion(l i18n.Lang) string {
	if l == i18n.En {
		return "Criterion"
	}
	return l.Mark("Kriterium")
}

// PaperVerdict: Vurdering
func PaperVerdict(l i18n.Lang) string {
	if l == i18n.En {
		return "Assessment"
	}
	return l.Mark("Vurdering")
}

// PaperReasons: Begrundelser for afvigelser
func PaperReasons(l i18n.Lang) string {
	if l == i18n.En {
		return "Reasons for deviations"
	}
	return l.Mark("Begrundelser for afvigelser")
}

// SignedOnPaper: Underskrevet på papir {day:date}
func SignedOnPaper(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Signed on paper " + i18n.Date(l, day)
	}
	return l.Mark("Underskrevet på papir " + i18n.Date(l, day))
}

// SignedOnPaperHelp: Aftalerne underskrives her i Tovholder under »Dokumenter«. Er en af dem underskrevet på papir, så skriv hvornår.
func SignedOnPaperHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The agreements are signed here in Tovholder, under “Documents”. If one of them was signed on paper, write when."
	}
	return l.Mark("Aftalerne underskrives her i Tovholder under »Dokumenter«. Er en af dem underskrevet på papir, så skriv hvornår.")
}

// TabForms: Dokumenter
func TabForms(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents"
	}
	return l.Mark("Dokumenter")
}

// TabPlan: Plan
func TabPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "Plan"
	}
	return l.Mark("Plan")
}

// TabMeetings: Møder
func TabMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Meetings"
	}
	return l.Mark("Møder")
}

// TabTasks: Opgaver
func TabTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks"
	}
	return l.Mark("Opgaver")
}

// TabIndicators: Målinger
func TabIndicators(l i18n.Lang) string {
	if l == i18n.En {
		return "Measurements"
	}
	return l.Mark("Målinger")
}

// NewsIndicators: Målepunkter
func NewsIndicators(l i18n.Lang) string {
	if l == i18n.En {
		return "Indicators"
	}
	return l.Mark("Målepunkter")
}

// NewsTasks: Opgaver
func NewsTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks"
	}
	return l.Mark("Opgaver")
}

// NewsTaskDone: Udført: {task} ({who}).
func NewsTaskDone(l i18n.Lang, task string, who string) string {
	if l == i18n.En {
		return "Done: " + task + " (" + who + ")."
	}
	return l.Mark("Udført: " + task + " (" + who + ").")
}

// NewsTaskLate: Ikke udført: {task} ({who}), frist {day:date}.
func NewsTaskLate(l i18n.Lang, task string, who string, day calendar.Date) string {
	if l == i18n.En {
		return "Not done: " + task + " (" + who + "), due " + i18n.Date(l, day) + "."
	}
	return l.Mark("Ikke udført: " + task + " (" + who + "), frist " + i18n.Date(l, day) + ".")
}

// PartCourse: Forløbet: aktiviteter, datoer, mennesker og vurderinger
func PartCourse(l i18n.Lang) string {
	if l == i18n.En {
		return "The course: activities, dates, people and assessments"
	}
	return l.Mark("Forløbet: aktiviteter, datoer, mennesker og vurderinger")
}

// PartDocuments: Dokumenter: beskrivelser og aftaler
func PartDocuments(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents: statements and agreements"
	}
	return l.Mark("Dokumenter: beskrivelser og aftaler")
}

// PartFollowUp: Evaluering og opfølgning
func PartFollowUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Evaluation and follow-up"
	}
	return l.Mark("Evaluering og opfølgning")
}

// PartPlans: Planer
func PartPlans(l i18n.Lang) string {
	if l == i18n.En {
		return "Plans"
	}
	return l.Mark("Planer")
}

// PartMeetings: Møder: dagsordener og referater
func PartMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Meetings: agendas and minutes"
	}
	return l.Mark("Møder: dagsordener og referater")
}

// PartIndicators: Målepunkter
func PartIndicators(l i18n.Lang) string {
	if l == i18n.En {
		return "Indicators"
	}
	return l.Mark("Målepunkter")
}

// PartTasks: Åbne opgaver
func PartTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Open tasks"
	}
	return l.Mark("Åbne opgaver")
}

// PartsMissing: Vælg, hvad dokumentet skal indeholde.
func PartsMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the document is to contain."
	}
	return l.Mark("Vælg, hvad dokumentet skal indeholde.")
}

// FormatMissing: Vælg, om du vil have dokumentet som PDF eller til Word.
func FormatMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether you want the document as PDF or for Word."
	}
	return l.Mark("Vælg, om du vil have dokumentet som PDF eller til Word.")
}

// NothingToHandOut: Der er endnu ikke noget i de dele, der er valgt.
func NothingToHandOut(l i18n.Lang) string {
	if l == i18n.En {
		return "There is nothing yet in the parts that were chosen."
	}
	return l.Mark("Der er endnu ikke noget i de dele, der er valgt.")
}

// HandoutName: forloeb
func HandoutName(l i18n.Lang) string {
	if l == i18n.En {
		return "course"
	}
	return l.Mark("forloeb")
}

// PaperTask: Opgave
func PaperTask(l i18n.Lang) string {
	if l == i18n.En {
		return "Task"
	}
	return l.Mark("Opgave")
}

// PaperDue: Frist
func PaperDue(l i18n.Lang) string {
	if l == i18n.En {
		return "Due"
	}
	return l.Mark("Frist")
}

// PaperOpenTasks: Åbne opgaver
func PaperOpenTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Open tasks"
	}
	return l.Mark("Åbne opgaver")
}

// HandOut: Hent forløbet samlet
func HandOut(l i18n.Lang) string {
	if l == i18n.En {
		return "Get the whole course"
	}
	return l.Mark("Hent forløbet samlet")
}

// HandOutLead: Vælg, hvad dokumentet skal indeholde. Det bliver lavet, mens du går videre, og ligger klar til dig i syv dage.
func HandOutLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the document is to contain. It is made while you go on, and lies ready for you for seven days."
	}
	return l.Mark("Vælg, hvad dokumentet skal indeholde. Det bliver lavet, mens du går videre, og ligger klar til dig i syv dage.")
}

// HandOutParts: Indhold
func HandOutParts(l i18n.Lang) string {
	if l == i18n.En {
		return "Content"
	}
	return l.Mark("Indhold")
}

// HandOutFormat: Format
func HandOutFormat(l i18n.Lang) string {
	if l == i18n.En {
		return "Format"
	}
	return l.Mark("Format")
}

// AsPdf: PDF til udskrift og deling
func AsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF for printing and sharing"
	}
	return l.Mark("PDF til udskrift og deling")
}

// AsDocx: Word, hvis nogen skal skrive videre i det
func AsDocx(l i18n.Lang) string {
	if l == i18n.En {
		return "Word, if somebody is to go on writing in it"
	}
	return l.Mark("Word, hvis nogen skal skrive videre i det")
}

// MakeDocument: Lav dokumentet
func MakeDocument(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the document"
	}
	return l.Mark("Lav dokumentet")
}

// MeetingTerm: Møde
func MeetingTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Meeting"
	}
	return l.Mark("Møde")
}

// SeeMeeting: Se indkaldelse og dagsorden
func SeeMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "See invitation and agenda"
	}
	return l.Mark("Se indkaldelse og dagsorden")
}

// SeeMinutes: Se referatet
func SeeMinutes(l i18n.Lang) string {
	if l == i18n.En {
		return "See the minutes"
	}
	return l.Mark("Se referatet")
}

// CallMeeting: Indkald til mødet
func CallMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Call the meeting"
	}
	return l.Mark("Indkald til mødet")
}

// NothingToArrange: Der er ingen praktiske forhold at sørge for ved denne aktivitet.
func NothingToArrange(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no practical matters to see to for this activity."
	}
	return l.Mark("Der er ingen praktiske forhold at sørge for ved denne aktivitet.")
}

// OnlyArrangersMay: De praktiske forhold kan kun ændres af {who}.
func OnlyArrangersMay(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The practical matters can be changed by " + who + "."
	}
	return l.Mark("De praktiske forhold kan kun ændres af " + who + ".")
}

// StaleArrangement: En anden har ændret de praktiske forhold, efter at du åbnede siden.
func StaleArrangement(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the practical matters since you opened the page."
	}
	return l.Mark("En anden har ændret de praktiske forhold, efter at du åbnede siden.")
}

// ArrangedFormWrong: Vælg, om aktiviteten holdes fysisk eller virtuelt, eller om forløbsskabelonen gælder.
func ArrangedFormWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether the activity is held physically or virtually, or whether the programme decides."
	}
	return l.Mark("Vælg, om aktiviteten holdes fysisk eller virtuelt, eller om forløbsskabelonen gælder.")
}

// ArrangedPlaceMissing: Skriv lokalet, stedet eller linket, når det er på plads.
func ArrangedPlaceMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the room, the place or the link when it is in place."
	}
	return l.Mark("Skriv lokalet, stedet eller linket, når det er på plads.")
}

// CateringTooLong: Beskriv forplejningen med højst 200 tegn.
func CateringTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Describe the catering in at most 200 characters."
	}
	return l.Mark("Beskriv forplejningen med højst 200 tegn.")
}

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to contain a personal number. Take it out."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det.")
}

// ArrangeRoomRow: Sørg for lokale og forplejning: {name}
func ArrangeRoomRow(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "See to the room and the catering: " + name
	}
	return l.Mark("Sørg for lokale og forplejning: " + name)
}

// ArrangeLinkRow: Sørg for link til det virtuelle møde: {name}
func ArrangeLinkRow(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "See to the link for the virtual meeting: " + name
	}
	return l.Mark("Sørg for link til det virtuelle møde: " + name)
}

// RoomLacking: Lokale og forplejning mangler
func RoomLacking(l i18n.Lang) string {
	if l == i18n.En {
		return "Room and catering missing"
	}
	return l.Mark("Lokale og forplejning mangler")
}

// LinkLacking: Link til det virtuelle møde mangler
func LinkLacking(l i18n.Lang) string {
	if l == i18n.En {
		return "Link for the virtual meeting missing"
	}
	return l.Mark("Link til det virtuelle møde mangler")
}

// Arrangement: Praktiske forhold
func Arrangement(l i18n.Lang) string {
	if l == i18n.En {
		return "Practical matters"
	}
	return l.Mark("Praktiske forhold")
}

// InPlace: På plads
func InPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "In place"
	}
	return l.Mark("På plads")
}

// NotInPlace: Mangler
func NotInPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// HeldAs: Form
func HeldAs(l i18n.Lang) string {
	if l == i18n.En {
		return "Form"
	}
	return l.Mark("Form")
}

// RoomTerm: Lokale eller sted
func RoomTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Room or place"
	}
	return l.Mark("Lokale eller sted")
}

// LinkTerm: Link
func LinkTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Link"
	}
	return l.Mark("Link")
}

// Catering: Forplejning
func Catering(l i18n.Lang) string {
	if l == i18n.En {
		return "Catering"
	}
	return l.Mark("Forplejning")
}

// PracticalNotes: Praktiske oplysninger
func PracticalNotes(l i18n.Lang) string {
	if l == i18n.En {
		return "Practical information"
	}
	return l.Mark("Praktiske oplysninger")
}

// InPlaceBy: Meldt på plads af
func InPlaceBy(l i18n.Lang) string {
	if l == i18n.En {
		return "Reported in place by"
	}
	return l.Mark("Meldt på plads af")
}

// InPlaceForAnotherDay: Det hele var på plads til {day:date}. Aktiviteten har nu en anden dato. Undersøg, om aftalerne stadig passer, og gem igen.
func InPlaceForAnotherDay(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Everything was in place for " + i18n.Date(l, day) + ". The activity now has another date. See whether what was arranged still fits, and save again."
	}
	return l.Mark("Det hele var på plads til " + i18n.Date(l, day) + ". Aktiviteten har nu en anden dato. Undersøg, om aftalerne stadig passer, og gem igen.")
}

// NothingArranged: Der er endnu ikke skrevet noget om lokale og forplejning.
func NothingArranged(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has been written yet about the room and the catering."
	}
	return l.Mark("Der er endnu ikke skrevet noget om lokale og forplejning.")
}

// WriteArrangement: Skriv, hvad der er sørget for
func WriteArrangement(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what has been provided"
	}
	return l.Mark("Skriv, hvad der er sørget for")
}

// ChangeArrangement: Ret de praktiske forhold
func ChangeArrangement(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the practical matters"
	}
	return l.Mark("Ret de praktiske forhold")
}

// HowIsItHeld: Hvordan holdes aktiviteten?
func HowIsItHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "How is the activity held?"
	}
	return l.Mark("Hvordan holdes aktiviteten?")
}

// AsProgrammeSays: Som forløbsskabelonen siger
func AsProgrammeSays(l i18n.Lang) string {
	if l == i18n.En {
		return "As the programme says"
	}
	return l.Mark("Som forløbsskabelonen siger")
}

// AsProgrammeSaysForm: Som forløbsskabelonen siger ({form})
func AsProgrammeSaysForm(l i18n.Lang, form string) string {
	if l == i18n.En {
		return "As the programme says (" + form + ")"
	}
	return l.Mark("Som forløbsskabelonen siger (" + form + ")")
}

// ArrangedPlace: Lokale, sted eller link
func ArrangedPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Room, place or link"
	}
	return l.Mark("Lokale, sted eller link")
}

// ArrangedPlaceHint: For eksempel Rådhuset, lokale 214. Skriv linket, hvis aktiviteten holdes virtuelt.
func ArrangedPlaceHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example the town hall, room 214. Write the link if the activity is held virtually."
	}
	return l.Mark("For eksempel Rådhuset, lokale 214. Skriv linket, hvis aktiviteten holdes virtuelt.")
}

// CateringHint: Det, der er bestilt, for eksempel kaffe kl. 9 og frokost til 18 personer.
func CateringHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What has been ordered, for example coffee at 9 and lunch for 18."
	}
	return l.Mark("Det, der er bestilt, for eksempel kaffe kl. 9 og frokost til 18 personer.")
}

// PracticalNotesHint: For eksempel parkering, adgang og udstyr.
func PracticalNotesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example parking, access and equipment."
	}
	return l.Mark("For eksempel parkering, adgang og udstyr.")
}

// AllInPlace: Det hele er på plads
func AllInPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Everything is in place"
	}
	return l.Mark("Det hele er på plads")
}

// KeepArrangement: Gem de praktiske forhold
func KeepArrangement(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the practical matters"
	}
	return l.Mark("Gem de praktiske forhold")
}

// ArrangementKept: De praktiske forhold er gemt.
func ArrangementKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The practical matters are saved."
	}
	return l.Mark("De praktiske forhold er gemt.")
}

// PastArranged: {activity}: praktiske forhold ændret
func PastArranged(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return activity + ": practical matters changed"
	}
	return l.Mark(activity + ": praktiske forhold ændret")
}

// CateringIs: forplejning: {catering}
func CateringIs(l i18n.Lang, catering string) string {
	if l == i18n.En {
		return "catering: " + catering
	}
	return l.Mark("forplejning: " + catering)
}

// Label: Målgruppe
func Label(l i18n.Lang) string {
	if l == i18n.En {
		return "Target group"
	}
	return l.Mark("Målgruppe")
}

// LabelMissing: Skriv, hvilken målgruppe rammen gælder, for eksempel »Unge uden bolig«.
func LabelMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write which target group the framework is for, such as “Young people without a home”."
	}
	return l.Mark("Skriv, hvilken målgruppe rammen gælder, for eksempel »Unge uden bolig«.")
}

// LabelTooLong: Skriv målgruppen med højst 80 tegn.
func LabelTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the target group in at most 80 characters."
	}
	return l.Mark("Skriv målgruppen med højst 80 tegn.")
}

// NoTargetGroups: Forløbet følger en forløbsskabelon uden en ramme, der kan offentliggøres. Derfor kan det ikke deles op efter målgrupper.
func NoTargetGroups(l i18n.Lang) string {
	if l == i18n.En {
		return "The course follows a programme without a framework that can be published. Therefore it can’t be divided by target groups."
	}
	return l.Mark("Forløbet følger en forløbsskabelon uden en ramme, der kan offentliggøres. Derfor kan det ikke deles op efter målgrupper.")
}

// RunsWithoutLabel: {host} har allerede et forløb i gang uden en angivet målgruppe. Skriv, hvilken målgruppe dette forløb er til.
func RunsWithoutLabel(l i18n.Lang, host string) string {
	if l == i18n.En {
		return host + " already has a running course without a target group. Write which target group this course is for."
	}
	return l.Mark(host + " har allerede et forløb i gang uden en angivet målgruppe. Skriv, hvilken målgruppe dette forløb er til.")
}

// RunsForLabel: {host} har allerede et forløb i gang til målgruppen »{label}«. Skriv en anden målgruppe.
func RunsForLabel(l i18n.Lang, host string, label string) string {
	if l == i18n.En {
		return host + " already has a running course for the target group “" + label + "”. Write another target group."
	}
	return l.Mark(host + " har allerede et forløb i gang til målgruppen »" + label + "«. Skriv en anden målgruppe.")
}

// LabelPanel: Målgrupper
func LabelPanel(l i18n.Lang) string {
	if l == i18n.En {
		return "Target groups"
	}
	return l.Mark("Målgrupper")
}

// NoLabel: Ikke angivet
func NoLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Not given"
	}
	return l.Mark("Ikke angivet")
}

// OtherFrameworks: Kommunens andre rammer
func OtherFrameworks(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality’s other frameworks"
	}
	return l.Mark("Kommunens andre rammer")
}

// CopyAction: Lav en ramme til endnu en målgruppe
func CopyAction(l i18n.Lang) string {
	if l == i18n.En {
		return "Make a framework for a further target group"
	}
	return l.Mark("Lav en ramme til endnu en målgruppe")
}

// CopyLead: {host} får et nyt forløb med sin egen ramme, der bliver godkendt og opdateret for sig. Rammen til den nuværende målgruppe bliver ikke ændret.
func CopyLead(l i18n.Lang, host string) string {
	if l == i18n.En {
		return host + " gets a new course with a framework of its own, which is approved and updated by itself. The framework for the present target group is not changed."
	}
	return l.Mark(host + " får et nyt forløb med sin egen ramme, der bliver godkendt og opdateret for sig. Rammen til den nuværende målgruppe bliver ikke ændret.")
}

// CopyBrings: Det bliver kopieret
func CopyBrings(l i18n.Lang) string {
	if l == i18n.En {
		return "What is copied"
	}
	return l.Mark("Det bliver kopieret")
}

// CopyLeaves: Det bliver ikke kopieret
func CopyLeaves(l i18n.Lang) string {
	if l == i18n.En {
		return "What is not copied"
	}
	return l.Mark("Det bliver ikke kopieret")
}

// CopyText: Teksten i {document}: den godkendte udgave eller, hvis den ikke er godkendt endnu, kladden. Kopien er en kladde, og du står som forfatter.
func CopyText(l i18n.Lang, document string) string {
	if l == i18n.En {
		return "The text of " + document + ": the approved version or, if it is not approved yet, the draft. The copy is a draft of which you are the author."
	}
	return l.Mark("Teksten i " + document + ": den godkendte udgave eller, hvis den ikke er godkendt endnu, kladden. Kopien er en kladde, og du står som forfatter.")
}

// CopyPeople: Rollerne: De, der har en rolle nu, får den samme rolle i det nye forløb.
func CopyPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "The roles: those who have a role today get the same role in the new course from today."
	}
	return l.Mark("Rollerne: De, der har en rolle nu, får den samme rolle i det nye forløb.")
}

// CopyDates: Det nye forløb begynder i dag, og de øvrige datoer bliver beregnet ud fra det.
func CopyDates(l i18n.Lang) string {
	if l == i18n.En {
		return "The dates: the course begins today, and the other dates are calculated from that."
	}
	return l.Mark("Det nye forløb begynder i dag, og de øvrige datoer bliver beregnet ud fra det.")
}

// CopyNotItself: Oplysningerne om, hvornår og af hvem rammen er opdateret, og hvornår og af hvem den skal opdateres næste gang.
func CopyNotItself(l i18n.Lang) string {
	if l == i18n.En {
		return "What the framework says of when it was updated and is due next, and by whom."
	}
	return l.Mark("Oplysningerne om, hvornår og af hvem rammen er opdateret, og hvornår og af hvem den skal opdateres næste gang.")
}

// CopyNotApproval: Godkendelsen: Den nye ramme skal godkendes for sig.
func CopyNotApproval(l i18n.Lang) string {
	if l == i18n.En {
		return "The approval. The new framework has to be approved by itself."
	}
	return l.Mark("Godkendelsen: Den nye ramme skal godkendes for sig.")
}

// CopyNotRest: Planer, møder, opgaver, målinger og kommentarer.
func CopyNotRest(l i18n.Lang) string {
	if l == i18n.En {
		return "Plans, meetings, tasks, measurements and comments."
	}
	return l.Mark("Planer, møder, opgaver, målinger og kommentarer.")
}

// CopyField: Hvilken målgruppe er den nye ramme til?
func CopyField(l i18n.Lang) string {
	if l == i18n.En {
		return "Which target group is the new framework for?"
	}
	return l.Mark("Hvilken målgruppe er den nye ramme til?")
}

// LabelHint: Målgruppen kommer til at stå i forløbets navn. For eksempel »Unge uden bolig«.
func LabelHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The target group will stand in the name of the course. For example “Young people without a home”."
	}
	return l.Mark("Målgruppen kommer til at stå i forløbets navn. For eksempel »Unge uden bolig«.")
}

// CopyButton: Lav rammen
func CopyButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the copy"
	}
	return l.Mark("Lav rammen")
}

// SaidCopied: Rammen er kopieret som en kladde. Gennemgå teksten, så den passer til målgruppen.
func SaidCopied(l i18n.Lang) string {
	if l == i18n.En {
		return "The framework has been copied as a draft. Go through the text so that it suits the target group."
	}
	return l.Mark("Rammen er kopieret som en kladde. Gennemgå teksten, så den passer til målgruppen.")
}

// LabelTitle: Forløbets målgruppe
func LabelTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The target group of the course"
	}
	return l.Mark("Forløbets målgruppe")
}

// LabelLead: Målgruppen står i forløbets navn, så kommunens forløb kan kendes fra hinanden. Lad feltet stå tomt, hvis kommunen kun har én ramme.
func LabelLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The target group stands in the name of the course, so that the municipality’s courses can be told apart. Leave the field empty if the municipality has one framework only."
	}
	return l.Mark("Målgruppen står i forløbets navn, så kommunens forløb kan kendes fra hinanden. Lad feltet stå tomt, hvis kommunen kun har én ramme.")
}

// LabelButton: Gem målgruppen
func LabelButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the target group"
	}
	return l.Mark("Gem målgruppen")
}

// SaidLabelled: Målgruppen er gemt.
func SaidLabelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The target group has been saved."
	}
	return l.Mark("Målgruppen er gemt.")
}

// StartLabelHint: Skriv kun en målgruppe, hvis kommunen har eller får flere rammer. For eksempel »Unge uden bolig«.
func StartLabelHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a target group only if the municipality has, or will have, several frameworks. For example “Young people without a home”."
	}
	return l.Mark("Skriv kun en målgruppe, hvis kommunen har eller får flere rammer. For eksempel »Unge uden bolig«.")
}

// PastLabelled: Målgruppen blev ændret
func PastLabelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The target group was changed"
	}
	return l.Mark("Målgruppen blev ændret")
}

// PastCopied: Forløbet blev kopieret til målgruppen »{label}«
func PastCopied(l i18n.Lang, label string) string {
	if l == i18n.En {
		return "The course was copied for the target group “" + label + "”"
	}
	return l.Mark("Forløbet blev kopieret til målgruppen »" + label + "«")
}

// PastStartedFrom: Forløbet blev startet som en kopi
func PastStartedFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "The course was started as a copy"
	}
	return l.Mark("Forløbet blev startet som en kopi")
}

// PastStartedFromLabel: Forløbet blev startet som en kopi af forløbet til målgruppen »{label}«
func PastStartedFromLabel(l i18n.Lang, label string) string {
	if l == i18n.En {
		return "The course was started as a copy of the course for the target group “" + label + "”"
	}
	return l.Mark("Forløbet blev startet som en kopi af forløbet til målgruppen »" + label + "«")
}
