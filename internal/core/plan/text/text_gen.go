// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what plan says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NoSuchPlan: Planen findes ikke, eller du har ikke adgang til den.
func NoSuchPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such plan, or you have no access to it."
	}
	return l.Mark("Planen findes ikke, eller du har ikke adgang til den.")
}

// NoSuchRow: Rækken findes ikke i planen. Den kan være fjernet af en anden.
func NoSuchRow(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such row in the plan. Somebody else may have removed it."
	}
	return l.Mark("Rækken findes ikke i planen. Den kan være fjernet af en anden.")
}

// OnlyWritersMay: Planen skrives af {who}.
func OnlyWritersMay(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The plan is written by " + who + "."
	}
	return l.Mark("Planen skrives af " + who + ".")
}

// StaleRow: En anden har ændret rækken, efter at du åbnede siden.
func StaleRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the row since you opened the page."
	}
	return l.Mark("En anden har ændret rækken, efter at du åbnede siden.")
}

// Locked: Planen er sendt til godkendelse. Imens kan du kun ændre rækkernes status. Træk planen tilbage, hvis noget andet skal rettes.
func Locked(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has been sent for approval. Meanwhile you can change nothing but the status of the rows. Withdraw the plan if anything else must be corrected."
	}
	return l.Mark("Planen er sendt til godkendelse. Imens kan du kun ændre rækkernes status. Træk planen tilbage, hvis noget andet skal rettes.")
}

// PlanFull: Planen kan ikke have flere rækker.
func PlanFull(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan can’t have more rows."
	}
	return l.Mark("Planen kan ikke have flere rækker.")
}

// TitleMissing: Skriv, hvad der skal ske.
func TitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is to happen."
	}
	return l.Mark("Skriv, hvad der skal ske.")
}

// TooLong: Skriv højst {n:int} tegn.
func TooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write " + i18n.Int(l, n) + " characters at most."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn.")
}

// KindMissing: Vælg, om det er en aktivitet eller en milepæl.
func KindMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether it is an activity or a milestone."
	}
	return l.Mark("Vælg, om det er en aktivitet eller en milepæl.")
}

// StatusMissing: Vælg en status på listen.
func StatusMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a status from the list."
	}
	return l.Mark("Vælg en status på listen.")
}

// TooManyPeople: Vælg højst {n:int} ansvarlige.
func TooManyPeople(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Choose " + i18n.Int(l, n) + " responsible people at most."
	}
	return l.Mark("Vælg højst " + i18n.Int(l, n) + " ansvarlige.")
}

// TooManyAfter: En række kan højst afhænge af {n:int} andre.
func TooManyAfter(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "A row can depend on " + i18n.Int(l, n) + " others at most."
	}
	return l.Mark("En række kan højst afhænge af " + i18n.Int(l, n) + " andre.")
}

// YearWrong: Skriv en dato mellem 2000 og 2150.
func YearWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date between 2000 and 2150."
	}
	return l.Mark("Skriv en dato mellem 2000 og 2150.")
}

// EndsBeforeStart: Slutdatoen skal ligge på eller efter startdatoen.
func EndsBeforeStart(l i18n.Lang) string {
	if l == i18n.En {
		return "The end must be on or after the start."
	}
	return l.Mark("Slutdatoen skal ligge på eller efter startdatoen.")
}

// AfterItself: En række kan ikke afhænge af sig selv.
func AfterItself(l i18n.Lang) string {
	if l == i18n.En {
		return "A row can’t depend on itself."
	}
	return l.Mark("En række kan ikke afhænge af sig selv.")
}

// NoSuchNumber: Der er ingen række med nr. {n:int}.
func NoSuchNumber(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "There is no row with no. " + i18n.Int(l, n) + "."
	}
	return l.Mark("Der er ingen række med nr. " + i18n.Int(l, n) + ".")
}

// AfterCircle: Rækkerne ville komme til at vente på hinanden i ring: {names}.
func AfterCircle(l i18n.Lang, names string) string {
	if l == i18n.En {
		return "The rows would come to wait for each other in a circle: " + names + "."
	}
	return l.Mark("Rækkerne ville komme til at vente på hinanden i ring: " + names + ".")
}

// DayClosed: {day:longdate} er en lukkedag{name}.
func DayClosed(l i18n.Lang, day calendar.Date, name string) string {
	if l == i18n.En {
		return i18n.DateLong(l, day) + " is a closed day" + name + "."
	}
	return l.Mark(i18n.DateLong(l, day) + " er en lukkedag" + name + ".")
}

// StartClosed: Starter på en lukkedag: {day:longdate}{name}.
func StartClosed(l i18n.Lang, day calendar.Date, name string) string {
	if l == i18n.En {
		return "Starts on a closed day: " + i18n.DateLong(l, day) + name + "."
	}
	return l.Mark("Starter på en lukkedag: " + i18n.DateLong(l, day) + name + ".")
}

// EndClosed: Slutter på en lukkedag: {day:longdate}{name}.
func EndClosed(l i18n.Lang, day calendar.Date, name string) string {
	if l == i18n.En {
		return "Ends on a closed day: " + i18n.DateLong(l, day) + name + "."
	}
	return l.Mark("Slutter på en lukkedag: " + i18n.DateLong(l, day) + name + ".")
}

// BeginsTooSoon: Begynder før »{before}«, som den afhænger af, slutter {day:date}.
func BeginsTooSoon(l i18n.Lang, before string, day calendar.Date) string {
	if l == i18n.En {
		return "Begins before “" + before + "”, on which it depends, ends " + i18n.Date(l, day) + "."
	}
	return l.Mark("Begynder før »" + before + "«, som den afhænger af, slutter " + i18n.Date(l, day) + ".")
}

// Plans: Plan
func Plans(l i18n.Lang) string {
	if l == i18n.En {
		return "Plan"
	}
	return l.Mark("Plan")
}

// PlansTitle: Plan – {name}
func PlansTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Plan – " + name
	}
	return l.Mark("Plan – " + name)
}

// PlanTitle: {plan} – {name}
func PlanTitle(l i18n.Lang, plan string, name string) string {
	if l == i18n.En {
		return plan + " – " + name
	}
	return l.Mark(plan + " – " + name)
}

// NoPlans: Der er ingen plan her
func NoPlans(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no plan here"
	}
	return l.Mark("Der er ingen plan her")
}

// NoPlansWhy: Forløbsskabelonen beder ikke om en plan.
func NoPlansWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The programme does not ask for a plan."
	}
	return l.Mark("Forløbsskabelonen beder ikke om en plan.")
}

// NotBegun: Planen er ikke påbegyndt endnu
func NotBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has not been begun yet"
	}
	return l.Mark("Planen er ikke påbegyndt endnu")
}

// NotBegunWhy: Planen samler, hvad der skal ske, hvornår, og hvem der er ansvarlig. Når ledelsen har godkendt den, kan alle følge, hvad der går efter planen, og hvad der afviger.
func NotBegunWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan gathers what is to happen, when, and who is responsible. Once the management has approved it, everybody can follow what goes according to plan and what deviates."
	}
	return l.Mark("Planen samler, hvad der skal ske, hvornår, og hvem der er ansvarlig. Når ledelsen har godkendt den, kan alle følge, hvad der går efter planen, og hvad der afviger.")
}

// Begin: Begynd planen
func Begin(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin the plan"
	}
	return l.Mark("Begynd planen")
}

// Begun: Planen er påbegyndt. Skriv den første række.
func Begun(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has been begun. Write the first row."
	}
	return l.Mark("Planen er påbegyndt. Skriv den første række.")
}

// RowsDone: rækker gennemført
func RowsDone(l i18n.Lang) string {
	if l == i18n.En {
		return "rows done"
	}
	return l.Mark("rækker gennemført")
}

// StateDraft: Kladde
func StateDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Draft"
	}
	return l.Mark("Kladde")
}

// StateWaiting: Venter på godkendelse
func StateWaiting(l i18n.Lang) string {
	if l == i18n.En {
		return "Awaiting approval"
	}
	return l.Mark("Venter på godkendelse")
}

// StateApproved: Godkendt, version {n:int}
func StateApproved(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Approved, version " + i18n.Int(l, n)
	}
	return l.Mark("Godkendt, version " + i18n.Int(l, n))
}

// Views: Vis planen som
func Views(l i18n.Lang) string {
	if l == i18n.En {
		return "Show the plan as"
	}
	return l.Mark("Vis planen som")
}

// ViewTable: Tabel
func ViewTable(l i18n.Lang) string {
	if l == i18n.En {
		return "Table"
	}
	return l.Mark("Tabel")
}

// ViewGantt: Gantt
func ViewGantt(l i18n.Lang) string {
	if l == i18n.En {
		return "Gantt"
	}
	return l.Mark("Gantt")
}

// ViewPeople: Efter ansvarlig
func ViewPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "By responsible person"
	}
	return l.Mark("Efter ansvarlig")
}

// Caption: Rækkerne i {plan}
func Caption(l i18n.Lang, plan string) string {
	if l == i18n.En {
		return "The rows of " + plan
	}
	return l.Mark("Rækkerne i " + plan)
}

// ColumnNumber: Nr.
func ColumnNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "No."
	}
	return l.Mark("Nr.")
}

// ColumnTitle: Hvad
func ColumnTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "What"
	}
	return l.Mark("Hvad")
}

// ColumnPeople: Ansvarlig
func ColumnPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Responsible"
	}
	return l.Mark("Ansvarlig")
}

// ColumnStart: Start
func ColumnStart(l i18n.Lang) string {
	if l == i18n.En {
		return "Start"
	}
	return l.Mark("Start")
}

// ColumnEnd: Slut
func ColumnEnd(l i18n.Lang) string {
	if l == i18n.En {
		return "End"
	}
	return l.Mark("Slut")
}

// ColumnStatus: Status
func ColumnStatus(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// ColumnAfter: Efter nr.
func ColumnAfter(l i18n.Lang) string {
	if l == i18n.En {
		return "After no."
	}
	return l.Mark("Efter nr.")
}

// ColumnGoal: Mål
func ColumnGoal(l i18n.Lang) string {
	if l == i18n.En {
		return "Goal"
	}
	return l.Mark("Mål")
}

// KindActivity: Aktivitet
func KindActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "Activity"
	}
	return l.Mark("Aktivitet")
}

// KindMilestone: Milepæl
func KindMilestone(l i18n.Lang) string {
	if l == i18n.En {
		return "Milestone"
	}
	return l.Mark("Milepæl")
}

// StatusPlanned: Ikke begyndt
func StatusPlanned(l i18n.Lang) string {
	if l == i18n.En {
		return "Not begun"
	}
	return l.Mark("Ikke begyndt")
}

// StatusUnderWay: I gang
func StatusUnderWay(l i18n.Lang) string {
	if l == i18n.En {
		return "Under way"
	}
	return l.Mark("I gang")
}

// StatusDone: Gennemført
func StatusDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Gennemført")
}

// StatusDropped: Bortfaldet
func StatusDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "Dropped"
	}
	return l.Mark("Bortfaldet")
}

// DaysLate: {n:int} dag over tiden · {n:int} dage over tiden
func DaysLate(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day over"
		}
		return i18n.Int(l, n) + " days over"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over tiden")
	}
	return l.Mark(i18n.Int(l, n) + " dage over tiden")
}

// Nobody: Ingen ansvarlig
func Nobody(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody responsible"
	}
	return l.Mark("Ingen ansvarlig")
}

// NoDates: Uden datoer
func NoDates(l i18n.Lang) string {
	if l == i18n.En {
		return "No dates"
	}
	return l.Mark("Uden datoer")
}

// NewRow: Tilføj en række
func NewRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a row"
	}
	return l.Mark("Tilføj en række")
}

// NewRowTitle: Hvad skal der ske?
func NewRowTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "What is to happen?"
	}
	return l.Mark("Hvad skal der ske?")
}

// AddRow: Tilføj
func AddRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Add"
	}
	return l.Mark("Tilføj")
}

// AddRowWhole: Tilføj med alle felter
func AddRowWhole(l i18n.Lang) string {
	if l == i18n.En {
		return "Add with all fields"
	}
	return l.Mark("Tilføj med alle felter")
}

// RowAdded: Rækken er tilføjet.
func RowAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The row has been added."
	}
	return l.Mark("Rækken er tilføjet.")
}

// RowSaved: Rækken er gemt.
func RowSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The row has been saved."
	}
	return l.Mark("Rækken er gemt.")
}

// RowRemoved: »{title}« er fjernet fra planen.
func RowRemoved(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” has been removed from the plan."
	}
	return l.Mark("»" + title + "« er fjernet fra planen.")
}

// RowDropped: »{title}« er markeret som bortfaldet, fordi den står i den godkendte plan. Skriv gerne hvorfor.
func RowDropped(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” has been marked as dropped, since the approved plan has it. Please write why."
	}
	return l.Mark("»" + title + "« er markeret som bortfaldet, fordi den står i den godkendte plan. Skriv gerne hvorfor.")
}

// RowMoved: Rækken er flyttet.
func RowMoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The row has been moved."
	}
	return l.Mark("Rækken er flyttet.")
}

// RowTitle: {title} – {plan}
func RowTitle(l i18n.Lang, title string, plan string) string {
	if l == i18n.En {
		return title + " – " + plan
	}
	return l.Mark(title + " – " + plan)
}

// NewRowPage: Ny række – {plan}
func NewRowPage(l i18n.Lang, plan string) string {
	if l == i18n.En {
		return "New row – " + plan
	}
	return l.Mark("Ny række – " + plan)
}

// Kind: Hvad er det?
func Kind(l i18n.Lang) string {
	if l == i18n.En {
		return "What is it?"
	}
	return l.Mark("Hvad er det?")
}

// KindHint: En milepæl er ét tidspunkt, hvor noget er nået.
func KindHint(l i18n.Lang) string {
	if l == i18n.En {
		return "A milestone is one point in time at which something has been reached."
	}
	return l.Mark("En milepæl er ét tidspunkt, hvor noget er nået.")
}

// TitleLabel: Hvad skal der ske?
func TitleLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What is to happen?"
	}
	return l.Mark("Hvad skal der ske?")
}

// HeadingLabel: Overskrift, den hører under
func HeadingLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Heading that it belongs under"
	}
	return l.Mark("Overskrift, den hører under")
}

// PeopleLabel: Hvem er ansvarlig?
func PeopleLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible?"
	}
	return l.Mark("Hvem er ansvarlig?")
}

// OthersLabel: Andre ansvarlige
func OthersLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Others responsible"
	}
	return l.Mark("Andre ansvarlige")
}

// OthersHint: Navne med komma imellem, for eksempel på personer uden en rolle i forløbet.
func OthersHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Names with commas between, such as people without a role in the course."
	}
	return l.Mark("Navne med komma imellem, for eksempel på personer uden en rolle i forløbet.")
}

// StartLabel: Start
func StartLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Start"
	}
	return l.Mark("Start")
}

// EndLabel: Slut
func EndLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "End"
	}
	return l.Mark("Slut")
}

// EndHint: For en milepæl er det dagen, hvor den er nået.
func EndHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For a milestone it is the day on which it is reached."
	}
	return l.Mark("For en milepæl er det dagen, hvor den er nået.")
}

// StatusLabel: Status
func StatusLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// AfterLabel: Skal vente på disse rækker
func AfterLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Must wait for these rows"
	}
	return l.Mark("Skal vente på disse rækker")
}

// AfterHint: Rækkernes numre med komma imellem, for eksempel 3, 5.
func AfterHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The numbers of the rows with commas between, such as 3, 5."
	}
	return l.Mark("Rækkernes numre med komma imellem, for eksempel 3, 5.")
}

// AfterWrong: Skriv rækkernes numre med komma imellem, for eksempel 3, 5.
func AfterWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the numbers of the rows with commas between, such as 3, 5."
	}
	return l.Mark("Skriv rækkernes numre med komma imellem, for eksempel 3, 5.")
}

// GoalLabel: Hvilket mål bidrager rækken til?
func GoalLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Which goal does it serve?"
	}
	return l.Mark("Hvilket mål bidrager rækken til?")
}

// CriterionLabel: Succeskriterium
func CriterionLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Success criterion"
	}
	return l.Mark("Succeskriterium")
}

// NotesLabel: Noter
func NotesLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Notes"
	}
	return l.Mark("Noter")
}

// DayWrong: Skriv en dato, der findes, for eksempel 31/05/2027.
func DayWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date that exists, such as 31/05/2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 31/05/2027.")
}

// SaveRow: Gem rækken
func SaveRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the row"
	}
	return l.Mark("Gem rækken")
}

// RemoveRow: Fjern rækken
func RemoveRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove the row"
	}
	return l.Mark("Fjern rækken")
}

// MoveHeading: Flyt rækken
func MoveHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Move the row"
	}
	return l.Mark("Flyt rækken")
}

// MoveBefore: Flyt til før
func MoveBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Move to before"
	}
	return l.Mark("Flyt til før")
}

// MoveLast: Sidst i planen
func MoveLast(l i18n.Lang) string {
	if l == i18n.En {
		return "The end of the plan"
	}
	return l.Mark("Sidst i planen")
}

// MoveRow: Flyt
func MoveRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Move"
	}
	return l.Mark("Flyt")
}

// ToPlan: Til planen
func ToPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "To the plan"
	}
	return l.Mark("Til planen")
}

// ChangedBy: Sidst ændret af {name} {at:moment}.
func ChangedBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Last changed by " + name + " " + i18n.DateTime(l, at) + "."
	}
	return l.Mark("Sidst ændret af " + name + " " + i18n.DateTime(l, at) + ".")
}

// GanttTitle: {plan} som Gantt-diagram
func GanttTitle(l i18n.Lang, plan string) string {
	if l == i18n.En {
		return plan + " as a Gantt chart"
	}
	return l.Mark(plan + " som Gantt-diagram")
}

// GanttDesc: {n:int} række fra {from:date} til {to:date}. · {n:int} rækker fra {from:date} til {to:date}.
func GanttDesc(l i18n.Lang, n int, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " row from " + i18n.Date(l, from) + " to " + i18n.Date(l, to) + "."
		}
		return i18n.Int(l, n) + " rows from " + i18n.Date(l, from) + " to " + i18n.Date(l, to) + "."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " række fra " + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ".")
	}
	return l.Mark(i18n.Int(l, n) + " rækker fra " + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ".")
}

// GanttLate: {n:int} er over tiden. · {n:int} er over tiden.
func GanttLate(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " is late."
		}
		return i18n.Int(l, n) + " are late."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " er over tiden.")
	}
	return l.Mark(i18n.Int(l, n) + " er over tiden.")
}

// GanttEmpty: Ingen rækker har datoer endnu, så der er intet at tegne.
func GanttEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "No row has dates yet, so there is nothing to draw."
	}
	return l.Mark("Ingen rækker har datoer endnu, så der er intet at tegne.")
}

// GanttRegion: Diagrammet kan rulles til siden
func GanttRegion(l i18n.Lang) string {
	if l == i18n.En {
		return "The chart can be scrolled sideways"
	}
	return l.Mark("Diagrammet kan rulles til siden")
}

// GanttTable: Det samme som tabel
func GanttTable(l i18n.Lang) string {
	if l == i18n.En {
		return "The same as a table"
	}
	return l.Mark("Det samme som tabel")
}

// Today: I dag
func Today(l i18n.Lang) string {
	if l == i18n.En {
		return "Today"
	}
	return l.Mark("I dag")
}

// Legend: Sådan læses diagrammet
func Legend(l i18n.Lang) string {
	if l == i18n.En {
		return "How to read the chart"
	}
	return l.Mark("Sådan læses diagrammet")
}

// LegendGhost: Godkendte datoer
func LegendGhost(l i18n.Lang) string {
	if l == i18n.En {
		return "Approved dates"
	}
	return l.Mark("Godkendte datoer")
}

// LegendLate: Udråbstegn: over tiden
func LegendLate(l i18n.Lang) string {
	if l == i18n.En {
		return "Exclamation mark: late"
	}
	return l.Mark("Udråbstegn: over tiden")
}

// EditHelp: Du kan skrive direkte i tabellen. Gå rundt med piletasterne. Skriv, eller tryk Enter for at rette. Tryk Tab for at gå til næste felt og Esc for at fortryde.
func EditHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "You can write directly in the table. Move with the arrow keys. Type, or press Enter to edit. Press Tab for the next field and Esc to undo."
	}
	return l.Mark("Du kan skrive direkte i tabellen. Gå rundt med piletasterne. Skriv, eller tryk Enter for at rette. Tryk Tab for at gå til næste felt og Esc for at fortryde.")
}

// Saving: Gemmer …
func Saving(l i18n.Lang) string {
	if l == i18n.En {
		return "Saving …"
	}
	return l.Mark("Gemmer …")
}

// SavedAt: Gemt kl. #
func SavedAt(l i18n.Lang) string {
	if l == i18n.En {
		return "Saved at #"
	}
	return l.Mark("Gemt kl. #")
}

// SaveFailed: Ikke gemt: Der er ingen forbindelse. Det, du skrev, står her stadig. Tryk Enter for at prøve igen.
func SaveFailed(l i18n.Lang) string {
	if l == i18n.En {
		return "Not saved: there is no connection. What you wrote still stands here. Press Enter to try again."
	}
	return l.Mark("Ikke gemt: Der er ingen forbindelse. Det, du skrev, står her stadig. Tryk Enter for at prøve igen.")
}

// SaveLogin: Ikke gemt: Du er logget ud. Log ind i en anden fane, og tryk Enter her for at gemme.
func SaveLogin(l i18n.Lang) string {
	if l == i18n.En {
		return "Not saved: you are logged out. Log in in another tab, and press Enter here to save."
	}
	return l.Mark("Ikke gemt: Du er logget ud. Log ind i en anden fane, og tryk Enter her for at gemme.")
}

// StaleCell: {name} har ændret rækken imens. Nu står der: {now}. Du skrev: {yours}. Tryk Enter for at gemme dit, eller Esc for at beholde det, der står.
func StaleCell(l i18n.Lang, name string, now string, yours string) string {
	if l == i18n.En {
		return name + " has changed the row meanwhile. It now says: " + now + ". You wrote: " + yours + ". Press Enter to save yours, or Esc to keep what stands."
	}
	return l.Mark(name + " har ændret rækken imens. Nu står der: " + now + ". Du skrev: " + yours + ". Tryk Enter for at gemme dit, eller Esc for at beholde det, der står.")
}

// EmptyValue: ingenting
func EmptyValue(l i18n.Lang) string {
	if l == i18n.En {
		return "nothing"
	}
	return l.Mark("ingenting")
}

// BetweenDays: {from:date} – {to:date}
func BetweenDays(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, from) + " – " + i18n.Date(l, to)
	}
	return l.Mark(i18n.Date(l, from) + " – " + i18n.Date(l, to))
}

// FirstRowWhy: Begynd for eksempel med milepælene: Hvad skal være nået, og hvornår? Derefter kan I skrive de aktiviteter, der fører dertil.
func FirstRowWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "You could begin with the milestones: what is to be reached, and when? Then write the activities that lead there."
	}
	return l.Mark("Begynd for eksempel med milepælene: Hvad skal være nået, og hvornår? Derefter kan I skrive de aktiviteter, der fører dertil.")
}

// PlanEmpty: Planen har ingen rækker endnu
func PlanEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has no rows yet"
	}
	return l.Mark("Planen har ingen rækker endnu")
}

// StalePlan: Planen er ændret, efter at du åbnede siden. Se den igennem igen, før du sender den.
func StalePlan(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has changed since you opened the page. Look it through again before you send it."
	}
	return l.Mark("Planen er ændret, efter at du åbnede siden. Se den igennem igen, før du sender den.")
}

// WaitsAlready: Planen venter allerede på godkendelse.
func WaitsAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan awaits approval already."
	}
	return l.Mark("Planen venter allerede på godkendelse.")
}

// NothingToApprove: Planen har ingen rækker endnu. Skriv mindst én, før du sender den til godkendelse.
func NothingToApprove(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has no rows yet. Write one at least before you send it for approval."
	}
	return l.Mark("Planen har ingen rækker endnu. Skriv mindst én, før du sender den til godkendelse.")
}

// NothingNew: Planen er den, der er godkendt. Der er ingen ændringer at godkende.
func NothingNew(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan is the approved one. There are no changes to approve."
	}
	return l.Mark("Planen er den, der er godkendt. Der er ingen ændringer at godkende.")
}

// NothingWaits: Planen venter ikke længere på godkendelse.
func NothingWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan no longer awaits approval."
	}
	return l.Mark("Planen venter ikke længere på godkendelse.")
}

// NoSuchVersion: Planen har ingen version med det nummer.
func NoSuchVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has no version with that number."
	}
	return l.Mark("Planen har ingen version med det nummer.")
}

// NoDeviation: Rækken afviger ikke længere fra den godkendte plan.
func NoDeviation(l i18n.Lang) string {
	if l == i18n.En {
		return "The row no longer departs from the approved plan."
	}
	return l.Mark("Rækken afviger ikke længere fra den godkendte plan.")
}

// StaleReason: En anden har skrevet en begrundelse, efter at du åbnede siden.
func StaleReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has written a reason since you opened the page."
	}
	return l.Mark("En anden har skrevet en begrundelse, efter at du åbnede siden.")
}

// ReasonMissing: Skriv, hvorfor rækken afviger fra den godkendte plan.
func ReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the row departs from the approved plan."
	}
	return l.Mark("Skriv, hvorfor rækken afviger fra den godkendte plan.")
}

// ReasonLacking: Mangler begrundelse
func ReasonLacking(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason missing"
	}
	return l.Mark("Mangler begrundelse")
}

// Because: Begrundelse: {reason}
func Because(l i18n.Lang, reason string) string {
	if l == i18n.En {
		return "Reason: " + reason
	}
	return l.Mark("Begrundelse: " + reason)
}

// FactState: Status
func FactState(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// FactSpan: Periode
func FactSpan(l i18n.Lang) string {
	if l == i18n.En {
		return "Period"
	}
	return l.Mark("Periode")
}

// FactProgress: Fremdrift
func FactProgress(l i18n.Lang) string {
	if l == i18n.En {
		return "Progress"
	}
	return l.Mark("Fremdrift")
}

// DoneOf: {done:int} af {all:int} rækker er gennemført
func DoneOf(l i18n.Lang, done int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, done) + " of " + i18n.Int(l, all) + " rows are done"
	}
	return l.Mark(i18n.Int(l, done) + " af " + i18n.Int(l, all) + " rækker er gennemført")
}

// PaperGoals: Mål, som planen bidrager til
func PaperGoals(l i18n.Lang) string {
	if l == i18n.En {
		return "Goals that the plan serves"
	}
	return l.Mark("Mål, som planen bidrager til")
}

// PaperRows: Aktiviteter og milepæle
func PaperRows(l i18n.Lang) string {
	if l == i18n.En {
		return "Activities and milestones"
	}
	return l.Mark("Aktiviteter og milepæle")
}

// PaperGantt: Tidslinje
func PaperGantt(l i18n.Lang) string {
	if l == i18n.En {
		return "Timeline"
	}
	return l.Mark("Tidslinje")
}

// PaperPeople: Efter ansvarlig
func PaperPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "By responsible person"
	}
	return l.Mark("Efter ansvarlig")
}

// PaperDeviations: Afvigelser fra version {n:int}
func PaperDeviations(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Deviations from version " + i18n.Int(l, n)
	}
	return l.Mark("Afvigelser fra version " + i18n.Int(l, n))
}

// ColumnWhen: Hvornår
func ColumnWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// ColumnDeviation: Afvigelse
func ColumnDeviation(l i18n.Lang) string {
	if l == i18n.En {
		return "Deviation"
	}
	return l.Mark("Afvigelse")
}

// ColumnReason: Begrundelse
func ColumnReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// WaitsFor: Efter nr. {numbers}
func WaitsFor(l i18n.Lang, numbers string) string {
	if l == i18n.En {
		return "After no. " + numbers
	}
	return l.Mark("Efter nr. " + numbers)
}

// KnownBy: Succeskriterium: {criterion}
func KnownBy(l i18n.Lang, criterion string) string {
	if l == i18n.En {
		return "Success criterion: " + criterion
	}
	return l.Mark("Succeskriterium: " + criterion)
}

// EndMoved: Slut flyttet fra {from:date} til {to:date}.
func EndMoved(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return "End moved from " + i18n.Date(l, from) + " to " + i18n.Date(l, to) + "."
	}
	return l.Mark("Slut flyttet fra " + i18n.Date(l, from) + " til " + i18n.Date(l, to) + ".")
}

// MovedFromTo: Flyttet fra {from} til {to}.
func MovedFromTo(l i18n.Lang, from string, to string) string {
	if l == i18n.En {
		return "Moved from " + from + " to " + to + "."
	}
	return l.Mark("Flyttet fra " + from + " til " + to + ".")
}

// AddedAt: Ny i forhold til den godkendte plan: {when}.
func AddedAt(l i18n.Lang, when string) string {
	if l == i18n.En {
		return "New compared with the approved plan: " + when + "."
	}
	return l.Mark("Ny i forhold til den godkendte plan: " + when + ".")
}

// DroppedFrom: Bortfaldet. Var planlagt {when}.
func DroppedFrom(l i18n.Lang, when string) string {
	if l == i18n.En {
		return "Dropped. Was planned for " + when + "."
	}
	return l.Mark("Bortfaldet. Var planlagt " + when + ".")
}

// CalledBefore: Hed tidligere »{title}«.
func CalledBefore(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Was called “" + title + "” before."
	}
	return l.Mark("Hed tidligere »" + title + "«.")
}

// ResponsibleBefore: Tidligere ansvarlig: {names}.
func ResponsibleBefore(l i18n.Lang, names string) string {
	if l == i18n.En {
		return "Responsible before: " + names + "."
	}
	return l.Mark("Tidligere ansvarlig: " + names + ".")
}

// DetailsChanged: Beskrivelsen er ændret.
func DetailsChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The description has changed."
	}
	return l.Mark("Beskrivelsen er ændret.")
}

// PastBegun: Planen blev påbegyndt
func PastBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan was begun"
	}
	return l.Mark("Planen blev påbegyndt")
}

// PastSent: Planen blev sendt til godkendelse som version {n:int}
func PastSent(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "The plan was sent for approval as version " + i18n.Int(l, n)
	}
	return l.Mark("Planen blev sendt til godkendelse som version " + i18n.Int(l, n))
}

// PastWithdrawn: Version {n:int} af planen blev trukket tilbage
func PastWithdrawn(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " of the plan was withdrawn"
	}
	return l.Mark("Version " + i18n.Int(l, n) + " af planen blev trukket tilbage")
}

// PastImported: Rækker blev indlæst i planen
func PastImported(l i18n.Lang) string {
	if l == i18n.En {
		return "Rows were imported into the plan"
	}
	return l.Mark("Rækker blev indlæst i planen")
}

// PastRowAdded: »{title}« blev skrevet i planen
func PastRowAdded(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was written in the plan"
	}
	return l.Mark("»" + title + "« blev skrevet i planen")
}

// PastRowRemoved: »{title}« blev taget ud af planen
func PastRowRemoved(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was taken out of the plan"
	}
	return l.Mark("»" + title + "« blev taget ud af planen")
}

// PastRowRestored: »{title}« blev sat ind i planen igen
func PastRowRestored(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was put back into the plan"
	}
	return l.Mark("»" + title + "« blev sat ind i planen igen")
}

// PastRowExplained: Begrundelse for afvigelsen af »{title}«
func PastRowExplained(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Reason for the deviation of “" + title + "”"
	}
	return l.Mark("Begrundelse for afvigelsen af »" + title + "«")
}

// PastRowChanged: »{title}« blev ændret i planen
func PastRowChanged(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was changed in the plan"
	}
	return l.Mark("»" + title + "« blev ændret i planen")
}

// NewsApproved: Version {n:int} blev godkendt {day:date}.
func NewsApproved(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " was approved " + i18n.Date(l, day) + "."
	}
	return l.Mark("Version " + i18n.Int(l, n) + " blev godkendt " + i18n.Date(l, day) + ".")
}

// NewsSent: Version {n:int} blev sendt til godkendelse {day:date}.
func NewsSent(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " was sent for approval " + i18n.Date(l, day) + "."
	}
	return l.Mark("Version " + i18n.Int(l, n) + " blev sendt til godkendelse " + i18n.Date(l, day) + ".")
}

// NewsReturned: Version {n:int} blev sendt tilbage: {reason}
func NewsReturned(l i18n.Lang, n int, reason string) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " was sent back: " + reason
	}
	return l.Mark("Version " + i18n.Int(l, n) + " blev sendt tilbage: " + reason)
}

// NewsDrafted: {n:int} række er skrevet i planen. · {n:int} rækker er skrevet i planen.
func NewsDrafted(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " row was written in the plan."
		}
		return i18n.Int(l, n) + " rows were written in the plan."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " række er skrevet i planen.")
	}
	return l.Mark(i18n.Int(l, n) + " rækker er skrevet i planen.")
}

// NewsAdded: »{title}« er kommet til ({when}).
func NewsAdded(l i18n.Lang, title string, when string) string {
	if l == i18n.En {
		return "“" + title + "” has been added (" + when + ")."
	}
	return l.Mark("»" + title + "« er kommet til (" + when + ").")
}

// NewsDropped: »{title}« er bortfaldet.
func NewsDropped(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” has been dropped."
	}
	return l.Mark("»" + title + "« er bortfaldet.")
}

// NewsMoved: »{title}« er flyttet fra {from} til {to}.
func NewsMoved(l i18n.Lang, title string, from string, to string) string {
	if l == i18n.En {
		return "“" + title + "” has moved from " + from + " to " + to + "."
	}
	return l.Mark("»" + title + "« er flyttet fra " + from + " til " + to + ".")
}

// NewsDone: »{title}« er gennemført.
func NewsDone(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is done."
	}
	return l.Mark("»" + title + "« er gennemført.")
}

// NewsBegun: »{title}« er gået i gang.
func NewsBegun(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is under way."
	}
	return l.Mark("»" + title + "« er gået i gang.")
}

// NewsReopened: »{title}« er ikke gennemført alligevel.
func NewsReopened(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is not done after all."
	}
	return l.Mark("»" + title + "« er ikke gennemført alligevel.")
}

// NewsLate: »{title}« er {n:int} dag over tiden. · »{title}« er {n:int} dage over tiden.
func NewsLate(l i18n.Lang, title string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "“" + title + "” is " + i18n.Int(l, n) + " day late."
		}
		return "“" + title + "” is " + i18n.Int(l, n) + " days late."
	}
	if n == 1 {
		return l.Mark("»" + title + "« er " + i18n.Int(l, n) + " dag over tiden.")
	}
	return l.Mark("»" + title + "« er " + i18n.Int(l, n) + " dage over tiden.")
}

// DayNote: Du er ansvarlig i planen
func DayNote(l i18n.Lang) string {
	if l == i18n.En {
		return "You are responsible in the plan"
	}
	return l.Mark("Du er ansvarlig i planen")
}

// DayReturned: Planen er sendt tilbage og skal rettes
func DayReturned(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has been sent back and must be corrected"
	}
	return l.Mark("Planen er sendt tilbage og skal rettes")
}

// DayDraft: Planen er en kladde og er ikke sendt til godkendelse
func DayDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan is a draft and has not been sent for approval"
	}
	return l.Mark("Planen er en kladde og er ikke sendt til godkendelse")
}

// DayUnexplained: {n:int} afvigelse mangler begrundelse · {n:int} afvigelser mangler begrundelse
func DayUnexplained(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " deviation lacks a reason"
		}
		return i18n.Int(l, n) + " deviations lack a reason"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " afvigelse mangler begrundelse")
	}
	return l.Mark(i18n.Int(l, n) + " afvigelser mangler begrundelse")
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// ViewDeviations: Afvigelser
func ViewDeviations(l i18n.Lang) string {
	if l == i18n.En {
		return "Deviations"
	}
	return l.Mark("Afvigelser")
}

// AwaitsSince: Version {n:int} blev sendt {day:date} og venter på godkendelse hos {who}.
func AwaitsSince(l i18n.Lang, n int, day calendar.Date, who string) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " was sent " + i18n.Date(l, day) + " and awaits approval by " + who + "."
	}
	return l.Mark("Version " + i18n.Int(l, n) + " blev sendt " + i18n.Date(l, day) + " og venter på godkendelse hos " + who + ".")
}

// ApprovedOn: Version {n:int} blev godkendt {day:date}. Arbejdet fortsætter i planen, og ændrede datoer vises som afvigelser.
func ApprovedOn(l i18n.Lang, n int, day calendar.Date) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n) + " was approved " + i18n.Date(l, day) + ". The work goes on in the plan, and changed dates are shown as deviations."
	}
	return l.Mark("Version " + i18n.Int(l, n) + " blev godkendt " + i18n.Date(l, day) + ". Arbejdet fortsætter i planen, og ændrede datoer vises som afvigelser.")
}

// ToBeApproved: Planen skal godkendes af {who}. Den, der har skrevet i planen, kan ikke selv godkende den.
func ToBeApproved(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The plan is to be approved by " + who + ". Whoever has written in the plan can’t approve it."
	}
	return l.Mark("Planen skal godkendes af " + who + ". Den, der har skrevet i planen, kan ikke selv godkende den.")
}

// SeeMatter: Se godkendelsen
func SeeMatter(l i18n.Lang) string {
	if l == i18n.En {
		return "See the approval"
	}
	return l.Mark("Se godkendelsen")
}

// Send: Send til godkendelse
func Send(l i18n.Lang) string {
	if l == i18n.En {
		return "Send for approval"
	}
	return l.Mark("Send til godkendelse")
}

// SendAgain: Send ny version til godkendelse
func SendAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Send a new version for approval"
	}
	return l.Mark("Send ny version til godkendelse")
}

// Withdraw: Træk tilbage
func Withdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdraw"
	}
	return l.Mark("Træk tilbage")
}

// SaidSent: Planen er sendt til godkendelse.
func SaidSent(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has been sent for approval."
	}
	return l.Mark("Planen er sendt til godkendelse.")
}

// SaidWithdrawn: Planen er trukket tilbage og kan ændres igen.
func SaidWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has been withdrawn and can be changed again."
	}
	return l.Mark("Planen er trukket tilbage og kan ændres igen.")
}

// CameBack: Planen er sendt tilbage
func CameBack(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has been sent back"
	}
	return l.Mark("Planen er sendt tilbage")
}

// MoreTools: Versioner og udskrift
func MoreTools(l i18n.Lang) string {
	if l == i18n.En {
		return "Versions and printing"
	}
	return l.Mark("Versioner og udskrift")
}

// Versions: Versioner
func Versions(l i18n.Lang) string {
	if l == i18n.En {
		return "Versions"
	}
	return l.Mark("Versioner")
}

// VersionsTitle: Versioner – {plan}
func VersionsTitle(l i18n.Lang, plan string) string {
	if l == i18n.En {
		return "Versions – " + plan
	}
	return l.Mark("Versioner – " + plan)
}

// PrintPage: Udskriv
func PrintPage(l i18n.Lang) string {
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

// AsCalendar: Hent som kalenderfil
func AsCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as a calendar file"
	}
	return l.Mark("Hent som kalenderfil")
}

// NoDeviations: Ingen afvigelser
func NoDeviations(l i18n.Lang) string {
	if l == i18n.En {
		return "No deviations"
	}
	return l.Mark("Ingen afvigelser")
}

// NoDeviationsWhy: Alle rækker har de datoer, der blev godkendt. Flytter du en række, vises den her med en begrundelse.
func NoDeviationsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "All rows have the dates that were approved. When you move a row, it is shown here with a reason."
	}
	return l.Mark("Alle rækker har de datoer, der blev godkendt. Flytter du en række, vises den her med en begrundelse.")
}

// WriteReason: Skriv en begrundelse
func WriteReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a reason"
	}
	return l.Mark("Skriv en begrundelse")
}

// ChangeReason: Ret begrundelsen
func ChangeReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the reason"
	}
	return l.Mark("Ret begrundelsen")
}

// KeepReason: Gem begrundelsen
func KeepReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the reason"
	}
	return l.Mark("Gem begrundelsen")
}

// ReasonLabel: Hvorfor afviger rækken fra den godkendte plan?
func ReasonLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Why does the row depart from the approved plan?"
	}
	return l.Mark("Hvorfor afviger rækken fra den godkendte plan?")
}

// ReasonKept: Begrundelsen er gemt.
func ReasonKept(l i18n.Lang) string {
	if l == i18n.En {
		return "The reason has been saved."
	}
	return l.Mark("Begrundelsen er gemt.")
}

// StaleReasonHelp: Den nyeste begrundelse står ovenfor, og din står i feltet. Gem igen, hvis din skal gælde.
func StaleReasonHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "The newest reason stands above, and yours in the field. Save again if yours is to hold."
	}
	return l.Mark("Den nyeste begrundelse står ovenfor, og din står i feltet. Gem igen, hvis din skal gælde.")
}

// GivenBy: {name}, {day:date}
func GivenBy(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ", " + i18n.Date(l, day)
	}
	return l.Mark(name + ", " + i18n.Date(l, day))
}

// GoalGone: {goal} (findes ikke længere i beskrivelsen)
func GoalGone(l i18n.Lang, goal string) string {
	if l == i18n.En {
		return goal + " (no longer in the statement)"
	}
	return l.Mark(goal + " (findes ikke længere i beskrivelsen)")
}

// ColumnVersion: Version
func ColumnVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "Version"
	}
	return l.Mark("Version")
}

// ColumnState: Status
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// ColumnSent: Sendt
func ColumnSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent"
	}
	return l.Mark("Sendt")
}

// ColumnSettled: Afgjort
func ColumnSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "Settled"
	}
	return l.Mark("Afgjort")
}

// ColumnDifference: Forskel
func ColumnDifference(l i18n.Lang) string {
	if l == i18n.En {
		return "Difference"
	}
	return l.Mark("Forskel")
}

// VersionApproved: Godkendt
func VersionApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Approved"
	}
	return l.Mark("Godkendt")
}

// VersionReturned: Sendt tilbage
func VersionReturned(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent back"
	}
	return l.Mark("Sendt tilbage")
}

// VersionWithdrawn: Trukket tilbage
func VersionWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdrawn"
	}
	return l.Mark("Trukket tilbage")
}

// VersionNo: Version {n:int}
func VersionNo(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, n)
	}
	return l.Mark("Version " + i18n.Int(l, n))
}

// AsItIs: Planen, som den er nu
func AsItIs(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan as it is now"
	}
	return l.Mark("Planen, som den er nu")
}

// ByOn: {name}, {day:date}
func ByOn(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ", " + i18n.Date(l, day)
	}
	return l.Mark(name + ", " + i18n.Date(l, day))
}

// CompareHeading: Sammenlign to versioner
func CompareHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Compare two versions"
	}
	return l.Mark("Sammenlign to versioner")
}

// CompareFrom: Fra
func CompareFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// CompareTo: Til
func CompareTo(l i18n.Lang) string {
	if l == i18n.En {
		return "To"
	}
	return l.Mark("Til")
}

// CompareButton: Sammenlign
func CompareButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Compare"
	}
	return l.Mark("Sammenlign")
}

// Compared: Det er ændret
func Compared(l i18n.Lang) string {
	if l == i18n.En {
		return "What has changed"
	}
	return l.Mark("Det er ændret")
}

// NoDifference: Der er ingen forskel på de to.
func NoDifference(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no difference between the two."
	}
	return l.Mark("Der er ingen forskel på de to.")
}

// NoVersions: Der er ingen versioner endnu
func NoVersions(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no versions yet"
	}
	return l.Mark("Der er ingen versioner endnu")
}

// NoVersionsWhy: Når planen bliver sendt til godkendelse, gemmes den, som den ser ud den dag. Så kan I altid se, hvad der blev aftalt.
func NoVersionsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When the plan is sent for approval, it is kept as it looks that day. Then you can always see what was agreed."
	}
	return l.Mark("Når planen bliver sendt til godkendelse, gemmes den, som den ser ud den dag. Så kan I altid se, hvad der blev aftalt.")
}

// RowRestored: Rækken er sat ind igen.
func RowRestored(l i18n.Lang) string {
	if l == i18n.En {
		return "The row has been put back."
	}
	return l.Mark("Rækken er sat ind igen.")
}

// ColumnHeading: Overskrift
func ColumnHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Heading"
	}
	return l.Mark("Overskrift")
}

// ColumnKind: Type
func ColumnKind(l i18n.Lang) string {
	if l == i18n.En {
		return "Type"
	}
	return l.Mark("Type")
}

// NumberTwice: Nr. {n:int} står to gange i filen.
func NumberTwice(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "No. " + i18n.Int(l, n) + " stands twice in the file."
	}
	return l.Mark("Nr. " + i18n.Int(l, n) + " står to gange i filen.")
}

// NumberWrong: »{words}« er ikke et rækkenummer. Lad cellen stå tom for en ny række.
func NumberWrong(l i18n.Lang, words string) string {
	if l == i18n.En {
		return "“" + words + "” is no row number. Leave the cell empty for a new row."
	}
	return l.Mark("»" + words + "« er ikke et rækkenummer. Lad cellen stå tom for en ny række.")
}

// CellNoDay: {words} findes ikke som dato. Skriv for eksempel 31/05/2027.
func CellNoDay(l i18n.Lang, words string) string {
	if l == i18n.En {
		return words + " is no date. Write 31/05/2027, for instance."
	}
	return l.Mark(words + " findes ikke som dato. Skriv for eksempel 31/05/2027.")
}

// CellNoKind: »{words}« er hverken aktivitet eller milepæl.
func CellNoKind(l i18n.Lang, words string) string {
	if l == i18n.En {
		return "“" + words + "” is neither activity nor milestone."
	}
	return l.Mark("»" + words + "« er hverken aktivitet eller milepæl.")
}

// CellNoStatus: »{words}« er ikke en status. Skriv Ikke begyndt, I gang, Gennemført eller Bortfaldet.
func CellNoStatus(l i18n.Lang, words string) string {
	if l == i18n.En {
		return "“" + words + "” is no status. Write Not begun, Under way, Done or Dropped."
	}
	return l.Mark("»" + words + "« er ikke en status. Skriv Ikke begyndt, I gang, Gennemført eller Bortfaldet.")
}

// FileEmpty: Filen har ingen rækker under overskrifterne.
func FileEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "The file has no rows below the headings."
	}
	return l.Mark("Filen har ingen rækker under overskrifterne.")
}

// FileWrong: Filen har fejl. Ret dem, og indlæs den igen. Planen er ikke ændret.
func FileWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "The file has mistakes. Correct them and import it again. The plan has not been changed."
	}
	return l.Mark("Filen har fejl. Ret dem, og indlæs den igen. Planen er ikke ændret.")
}

// FileMissing: Vælg den fil, du vil indlæse.
func FileMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the file that you want to import."
	}
	return l.Mark("Vælg den fil, du vil indlæse.")
}

// StaleImport: Planen er ændret, efter at du åbnede siden. Se igennem, hvad filen vil ændre nu.
func StaleImport(l i18n.Lang) string {
	if l == i18n.En {
		return "The plan has changed since you opened the page. Look through what the file would change now."
	}
	return l.Mark("Planen er ændret, efter at du åbnede siden. Se igennem, hvad filen vil ændre nu.")
}

// NoSuchUpload: Filen er ikke gemt længere. Indlæs den igen.
func NoSuchUpload(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is no longer kept. Import it again."
	}
	return l.Mark("Filen er ikke gemt længere. Indlæs den igen.")
}

// AsExcel: Hent som regneark (XLSX)
func AsExcel(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as a spreadsheet (XLSX)"
	}
	return l.Mark("Hent som regneark (XLSX)")
}

// Import: Indlæs rækker fra et regneark
func Import(l i18n.Lang) string {
	if l == i18n.En {
		return "Import rows from a spreadsheet"
	}
	return l.Mark("Indlæs rækker fra et regneark")
}

// ImportTitle: Indlæs rækker – {plan}
func ImportTitle(l i18n.Lang, plan string) string {
	if l == i18n.En {
		return "Import rows – " + plan
	}
	return l.Mark("Indlæs rækker – " + plan)
}

// ImportLead: Hent planen som regneark, ret og tilføj rækker, og indlæs regnearket her. Du ser altid først, hvad der vil blive ændret.
func ImportLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Download the plan as a spreadsheet, correct and add rows, and import the spreadsheet here. You always see first what would be changed."
	}
	return l.Mark("Hent planen som regneark, ret og tilføj rækker, og indlæs regnearket her. Du ser altid først, hvad der vil blive ændret.")
}

// ImportColumns: Regnearket skal have en overskrift, der hedder »Hvad«. Rækker genkendes på »Nr.«, ellers på »Hvad«. Rækker, der ikke står i regnearket, bliver i planen.
func ImportColumns(l i18n.Lang) string {
	if l == i18n.En {
		return "The spreadsheet must have a heading called “What”. Rows are recognised by “No.”, else by “What”. Rows that the spreadsheet does not have stay in the plan."
	}
	return l.Mark("Regnearket skal have en overskrift, der hedder »Hvad«. Rækker genkendes på »Nr.«, ellers på »Hvad«. Rækker, der ikke står i regnearket, bliver i planen.")
}

// ImportFile: Regneark (XLSX)
func ImportFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Spreadsheet (XLSX)"
	}
	return l.Mark("Regneark (XLSX)")
}

// ImportRead: Se, hvad der ændres
func ImportRead(l i18n.Lang) string {
	if l == i18n.En {
		return "See what changes"
	}
	return l.Mark("Se, hvad der ændres")
}

// PreviewTitle: Det vil »{file}« ændre
func PreviewTitle(l i18n.Lang, file string) string {
	if l == i18n.En {
		return "What “" + file + "” would change"
	}
	return l.Mark("Det vil »" + file + "« ændre")
}

// PreviewWrong: {n:int} række har fejl. Intet er ændret. Ret regnearket, og indlæs det igen. · {n:int} rækker har fejl. Intet er ændret. Ret regnearket, og indlæs det igen.
func PreviewWrong(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " row has mistakes. Nothing has been changed. Correct the spreadsheet and import it again."
		}
		return i18n.Int(l, n) + " rows have mistakes. Nothing has been changed. Correct the spreadsheet and import it again."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " række har fejl. Intet er ændret. Ret regnearket, og indlæs det igen.")
	}
	return l.Mark(i18n.Int(l, n) + " rækker har fejl. Intet er ændret. Ret regnearket, og indlæs det igen.")
}

// PreviewLead: {added:int} nye, {changed:int} ændrede og {n:int} uændrede rækker. Intet er ændret endnu.
func PreviewLead(l i18n.Lang, added int, changed int, n int) string {
	if l == i18n.En {
		return i18n.Int(l, added) + " new, " + i18n.Int(l, changed) + " changed and " + i18n.Int(l, n) + " unchanged rows. Nothing has been changed yet."
	}
	return l.Mark(i18n.Int(l, added) + " nye, " + i18n.Int(l, changed) + " ændrede og " + i18n.Int(l, n) + " uændrede rækker. Intet er ændret endnu.")
}

// PreviewNothing: Regnearket siger det samme som planen, så der er intet at indlæse.
func PreviewNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "The spreadsheet says the same as the plan, so there is nothing to import."
	}
	return l.Mark("Regnearket siger det samme som planen, så der er intet at indlæse.")
}

// PreviewTake: Indlæs
func PreviewTake(l i18n.Lang) string {
	if l == i18n.En {
		return "Import"
	}
	return l.Mark("Indlæs")
}

// PreviewAgain: Vælg en anden fil
func PreviewAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose another file"
	}
	return l.Mark("Vælg en anden fil")
}

// AtCell: Række {row:int}, kolonne {column}: {what}
func AtCell(l i18n.Lang, row int, column string, what string) string {
	if l == i18n.En {
		return "Row " + i18n.Int(l, row) + ", column " + column + ": " + what
	}
	return l.Mark("Række " + i18n.Int(l, row) + ", kolonne " + column + ": " + what)
}

// AtRow: Række {row:int}: {what}
func AtRow(l i18n.Lang, row int, what string) string {
	if l == i18n.En {
		return "Row " + i18n.Int(l, row) + ": " + what
	}
	return l.Mark("Række " + i18n.Int(l, row) + ": " + what)
}

// ColumnFileRow: Række i regnearket
func ColumnFileRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Row in the spreadsheet"
	}
	return l.Mark("Række i regnearket")
}

// ColumnEffect: Virkning
func ColumnEffect(l i18n.Lang) string {
	if l == i18n.En {
		return "Effect"
	}
	return l.Mark("Virkning")
}

// ColumnChanges: Ændringer
func ColumnChanges(l i18n.Lang) string {
	if l == i18n.En {
		return "Changes"
	}
	return l.Mark("Ændringer")
}

// EffectNew: Ny
func EffectNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New"
	}
	return l.Mark("Ny")
}

// EffectChanged: Ændret
func EffectChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "Changed"
	}
	return l.Mark("Ændret")
}

// EffectSame: Uændret
func EffectSame(l i18n.Lang) string {
	if l == i18n.En {
		return "Unchanged"
	}
	return l.Mark("Uændret")
}

// EffectWrong: Fejl
func EffectWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Mistake"
	}
	return l.Mark("Fejl")
}

// FieldChange: {field}: {was} → {now}
func FieldChange(l i18n.Lang, field string, was string, now string) string {
	if l == i18n.En {
		return field + ": " + was + " → " + now
	}
	return l.Mark(field + ": " + was + " → " + now)
}

// Imported: {added:int} rækker er tilføjet, og {changed:int} er ændret.
func Imported(l i18n.Lang, added int, changed int) string {
	if l == i18n.En {
		return i18n.Int(l, added) + " rows have been added, and " + i18n.Int(l, changed) + " changed."
	}
	return l.Mark(i18n.Int(l, added) + " rækker er tilføjet, og " + i18n.Int(l, changed) + " er ændret.")
}

// Cancel: Fortryd
func Cancel(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// GiveTask: Giv rækken som opgave
func GiveTask(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the row as a task"
	}
	return l.Mark("Giv rækken som opgave")
}

// GiveTaskWhy: Så står den i den ansvarliges opgaver og på »Min dag«, til den er udført.
func GiveTaskWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Then it stands among that person’s tasks and on “My day” until it is done."
	}
	return l.Mark("Så står den i den ansvarliges opgaver og på »Min dag«, til den er udført.")
}

// TaskWho: Hvem skal udføre opgaven?
func TaskWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is to do the task?"
	}
	return l.Mark("Hvem skal udføre opgaven?")
}

// TaskGiven: Opgaven er givet.
func TaskGiven(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has been given."
	}
	return l.Mark("Opgaven er givet.")
}

// OftenWeek: {n:int} gang om ugen · {n:int} gange om ugen
func OftenWeek(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " time a week"
		}
		return i18n.Int(l, n) + " times a week"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " gang om ugen")
	}
	return l.Mark(i18n.Int(l, n) + " gange om ugen")
}

// OftenMonth: {n:int} gang om måneden · {n:int} gange om måneden
func OftenMonth(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " time a month"
		}
		return i18n.Int(l, n) + " times a month"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " gang om måneden")
	}
	return l.Mark(i18n.Int(l, n) + " gange om måneden")
}

// OftenQuarter: {n:int} gang i kvartalet · {n:int} gange i kvartalet
func OftenQuarter(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " time a quarter"
		}
		return i18n.Int(l, n) + " times a quarter"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " gang i kvartalet")
	}
	return l.Mark(i18n.Int(l, n) + " gange i kvartalet")
}

// OftenYear: {n:int} gang om året · {n:int} gange om året
func OftenYear(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " time a year"
		}
		return i18n.Int(l, n) + " times a year"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " gang om året")
	}
	return l.Mark(i18n.Int(l, n) + " gange om året")
}

// OftenWithin: {often}, {days}
func OftenWithin(l i18n.Lang, often string, days string) string {
	if l == i18n.En {
		return often + ", " + days
	}
	return l.Mark(often + ", " + days)
}

// OftenNext: {often} · frist {day:date}
func OftenNext(l i18n.Lang, often string, day calendar.Date) string {
	if l == i18n.En {
		return often + " · next " + i18n.Date(l, day)
	}
	return l.Mark(often + " · frist " + i18n.Date(l, day))
}

// OftenAllDone: {often} · alle gange er gennemført
func OftenAllDone(l i18n.Lang, often string) string {
	if l == i18n.En {
		return often + " · all done"
	}
	return l.Mark(often + " · alle gange er gennemført")
}

// NextTime: Frist: {day:date}
func NextTime(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Next: " + i18n.Date(l, day)
	}
	return l.Mark("Frist: " + i18n.Date(l, day))
}

// ColumnOften: Gentages
func ColumnOften(l i18n.Lang) string {
	if l == i18n.En {
		return "Repeated"
	}
	return l.Mark("Gentages")
}

// RepeatLabel: Gentages aktiviteten?
func RepeatLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Is the activity repeated?"
	}
	return l.Mark("Gentages aktiviteten?")
}

// RepeatHint: Når den gentages, er startdatoen første gang, og slutdatoen er den sidste dag, aktiviteten kan finde sted. Datoerne fordeles jævnt på arbejdsdage.
func RepeatHint(l i18n.Lang) string {
	if l == i18n.En {
		return "When it is, the start is the first time and the end is the last possible day. The dates are spread evenly and put on working days."
	}
	return l.Mark("Når den gentages, er startdatoen første gang, og slutdatoen er den sidste dag, aktiviteten kan finde sted. Datoerne fordeles jævnt på arbejdsdage.")
}

// RepeatOnce: Nej, den gennemføres én gang
func RepeatOnce(l i18n.Lang) string {
	if l == i18n.En {
		return "No, it is done once"
	}
	return l.Mark("Nej, den gennemføres én gang")
}

// RepeatWeek: Ja, en eller flere gange om ugen
func RepeatWeek(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, every week"
	}
	return l.Mark("Ja, en eller flere gange om ugen")
}

// RepeatMonth: Ja, en eller flere gange om måneden
func RepeatMonth(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, every month"
	}
	return l.Mark("Ja, en eller flere gange om måneden")
}

// RepeatQuarter: Ja, en eller flere gange i kvartalet
func RepeatQuarter(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, every quarter"
	}
	return l.Mark("Ja, en eller flere gange i kvartalet")
}

// RepeatYear: Ja, en eller flere gange om året
func RepeatYear(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, every year"
	}
	return l.Mark("Ja, en eller flere gange om året")
}

// TimesLabel: Hvor mange gange i perioden?
func TimesLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "How many times?"
	}
	return l.Mark("Hvor mange gange i perioden?")
}

// TimesHint: For eksempel 4, hvis det er fire gange om året. Udfyldes kun, når aktiviteten gentages.
func TimesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example 4, if it is four times a year. Only needed when the activity is repeated."
	}
	return l.Mark("For eksempel 4, hvis det er fire gange om året. Udfyldes kun, når aktiviteten gentages.")
}

// OnlyActivitiesRepeat: En milepæl er ét tidspunkt og kan ikke gentages. Vælg aktivitet, eller fjern gentagelsen.
func OnlyActivitiesRepeat(l i18n.Lang) string {
	if l == i18n.En {
		return "A milestone is one point in time and can’t be repeated. Choose activity, or remove the repetition."
	}
	return l.Mark("En milepæl er ét tidspunkt og kan ikke gentages. Vælg aktivitet, eller fjern gentagelsen.")
}

// UnitMissing: Vælg, om aktiviteten gentages hver uge, hver måned, hvert kvartal eller hvert år.
func UnitMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether the activity is repeated every week, month, quarter or year."
	}
	return l.Mark("Vælg, om aktiviteten gentages hver uge, hver måned, hvert kvartal eller hvert år.")
}

// TimesWrong: Skriv antallet af gange som et tal fra 1 til {n:int}.
func TimesWrong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write the number of times as a number from 1 to " + i18n.Int(l, n) + "."
	}
	return l.Mark("Skriv antallet af gange som et tal fra 1 til " + i18n.Int(l, n) + ".")
}

// RepeatStart: Skriv, hvornår aktiviteten finder sted første gang.
func RepeatStart(l i18n.Lang) string {
	if l == i18n.En {
		return "Write when the activity takes place for the first time."
	}
	return l.Mark("Skriv, hvornår aktiviteten finder sted første gang.")
}

// RepeatEnd: Skriv den sidste dag, aktiviteten kan finde sted.
func RepeatEnd(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the last day on which the activity can take place."
	}
	return l.Mark("Skriv den sidste dag, aktiviteten kan finde sted.")
}

// TooOften: Det giver mere end {n:int} gange i alt. Vælg en tidligere slutdato eller færre gange.
func TooOften(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "That makes more than " + i18n.Int(l, n) + " times in all. Choose an earlier end or fewer times."
	}
	return l.Mark("Det giver mere end " + i18n.Int(l, n) + " gange i alt. Vælg en tidligere slutdato eller færre gange.")
}

// NoWorkingDay: Der er ingen arbejdsdage mellem første og sidste dag. Vælg en senere slutdato.
func NoWorkingDay(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no working days between the first and the last day. Choose a later end."
	}
	return l.Mark("Der er ingen arbejdsdage mellem første og sidste dag. Vælg en senere slutdato.")
}

// CellNotOften: »{words}« kan ikke læses som en gentagelse. Skriv for eksempel 4 gange om året.
func CellNotOften(l i18n.Lang, words string) string {
	if l == i18n.En {
		return "“" + words + "” can’t be read as a repetition. Write for example 4 times a year."
	}
	return l.Mark("»" + words + "« kan ikke læses som en gentagelse. Skriv for eksempel 4 gange om året.")
}

// NoSuchTime: Aktiviteten ligger ikke på den dag. Datoerne kan være ændret af en anden.
func NoSuchTime(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity does not take place on that day. Somebody else may have changed the dates."
	}
	return l.Mark("Aktiviteten ligger ikke på den dag. Datoerne kan være ændret af en anden.")
}

// NotOpen: Aktiviteten er gennemført eller bortfaldet. Ændr status, hvis flere gange skal markeres som gennemført.
func NotOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity is done or dropped. Change its status if more times are to be ticked."
	}
	return l.Mark("Aktiviteten er gennemført eller bortfaldet. Ændr status, hvis flere gange skal markeres som gennemført.")
}

// TimesHeading: Alle gange
func TimesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "All times"
	}
	return l.Mark("Alle gange")
}

// TimesDone: {done:int} af {n:int} gang er gennemført · {done:int} af {n:int} gange er gennemført
func TimesDone(l i18n.Lang, done int, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, done) + " of " + i18n.Int(l, n) + " time is done"
		}
		return i18n.Int(l, done) + " of " + i18n.Int(l, n) + " times are done"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, done) + " af " + i18n.Int(l, n) + " gang er gennemført")
	}
	return l.Mark(i18n.Int(l, done) + " af " + i18n.Int(l, n) + " gange er gennemført")
}

// Tick: Markér som gennemført
func Tick(l i18n.Lang) string {
	if l == i18n.En {
		return "Mark as done"
	}
	return l.Mark("Markér som gennemført")
}

// Untick: Fortryd
func Untick(l i18n.Lang) string {
	if l == i18n.En {
		return "Undo"
	}
	return l.Mark("Fortryd")
}

// TimeDone: Gennemført. Markeret af {name} {at:moment}
func TimeDone(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Done. Marked by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Gennemført. Markeret af " + name + " " + i18n.DateTime(l, at))
}

// TimeNext: Næste gang
func TimeNext(l i18n.Lang) string {
	if l == i18n.En {
		return "Next"
	}
	return l.Mark("Næste gang")
}

// TimeMissed: Ikke gennemført til tiden
func TimeMissed(l i18n.Lang) string {
	if l == i18n.En {
		return "Not carried out in time"
	}
	return l.Mark("Ikke gennemført til tiden")
}

// TimeAhead: Ikke gennemført
func TimeAhead(l i18n.Lang) string {
	if l == i18n.En {
		return "Not done"
	}
	return l.Mark("Ikke gennemført")
}

// SaidTicked: {day:date} er markeret som gennemført.
func SaidTicked(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, day) + " is marked as done."
	}
	return l.Mark(i18n.Date(l, day) + " er markeret som gennemført.")
}

// SaidUnticked: {day:date} er ikke længere markeret som gennemført.
func SaidUnticked(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, day) + " is no longer marked as done."
	}
	return l.Mark(i18n.Date(l, day) + " er ikke længere markeret som gennemført.")
}

// PastTicked: »{title}« blev gennemført {day:date}
func PastTicked(l i18n.Lang, title string, day calendar.Date) string {
	if l == i18n.En {
		return "“" + title + "” was done " + i18n.Date(l, day)
	}
	return l.Mark("»" + title + "« blev gennemført " + i18n.Date(l, day))
}

// PastUnticked: »{title}« er alligevel ikke gennemført {day:date}
func PastUnticked(l i18n.Lang, title string, day calendar.Date) string {
	if l == i18n.En {
		return "“" + title + "” was not done " + i18n.Date(l, day) + " after all"
	}
	return l.Mark("»" + title + "« er alligevel ikke gennemført " + i18n.Date(l, day))
}

// NewsTicked: »{title}« er gennemført {days}.
func NewsTicked(l i18n.Lang, title string, days string) string {
	if l == i18n.En {
		return "“" + title + "” was done " + days + "."
	}
	return l.Mark("»" + title + "« er gennemført " + days + ".")
}

// DayOften: Du er ansvarlig i planen. Gentages {often}
func DayOften(l i18n.Lang, often string) string {
	if l == i18n.En {
		return "You are responsible in the plan. Repeated " + often
	}
	return l.Mark("Du er ansvarlig i planen. Gentages " + often)
}

// LegendTimes: Ring: én gang af en aktivitet, der gentages. Udfyldt: gennemført
func LegendTimes(l i18n.Lang) string {
	if l == i18n.En {
		return "Ring: one time of what is repeated. Filled: done"
	}
	return l.Mark("Ring: én gang af en aktivitet, der gentages. Udfyldt: gennemført")
}

// NoThemes: Planens rækker skal knyttes til mål. Vælg et mål i stedet.
func NoThemes(l i18n.Lang) string {
	if l == i18n.En {
		return "The rows of the plan serve goals. Choose a goal instead."
	}
	return l.Mark("Planens rækker skal knyttes til mål. Vælg et mål i stedet.")
}

// ThemesNotGoals: Planens rækker skal knyttes til {name}. Vælg dem i stedet for et mål.
func ThemesNotGoals(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The rows of the plan serve " + name + ". Choose those instead of a goal."
	}
	return l.Mark("Planens rækker skal knyttes til " + name + ". Vælg dem i stedet for et mål.")
}

// NoSuchTheme: »{words}« er ikke en af planens {name}. De har numre fra 1 til {n:int}.
func NoSuchTheme(l i18n.Lang, words string, name string, n int) string {
	if l == i18n.En {
		return "“" + words + "” is not one of the plan’s " + name + ". They have numbers from 1 to " + i18n.Int(l, n) + "."
	}
	return l.Mark("»" + words + "« er ikke en af planens " + name + ". De har numre fra 1 til " + i18n.Int(l, n) + ".")
}

// ThemesHint: Vælg alle, som aktiviteten bidrager til.
func ThemesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose all to which the activity contributes."
	}
	return l.Mark("Vælg alle, som aktiviteten bidrager til.")
}

// ServedBefore: Tidligere {name}: {numbers}.
func ServedBefore(l i18n.Lang, name string, numbers string) string {
	if l == i18n.En {
		return "Earlier " + name + ": " + numbers + "."
	}
	return l.Mark("Tidligere " + name + ": " + numbers + ".")
}

// NoneOfThem: ingen
func NoneOfThem(l i18n.Lang) string {
	if l == i18n.En {
		return "none"
	}
	return l.Mark("ingen")
}

// CoversAll: Planen dækker alle {all:int} {name}.
func CoversAll(l i18n.Lang, all int, name string) string {
	if l == i18n.En {
		return "The plan covers all " + i18n.Int(l, all) + " " + name + "."
	}
	return l.Mark("Planen dækker alle " + i18n.Int(l, all) + " " + name + ".")
}

// Covers: Planen dækker {n:int} af de {all:int} {name}.
func Covers(l i18n.Lang, n int, all int, name string) string {
	if l == i18n.En {
		return "The plan covers " + i18n.Int(l, n) + " of the " + i18n.Int(l, all) + " " + name + "."
	}
	return l.Mark("Planen dækker " + i18n.Int(l, n) + " af de " + i18n.Int(l, all) + " " + name + ".")
}

// CoverNone: Ingen aktivitet
func CoverNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No activity"
	}
	return l.Mark("Ingen aktivitet")
}

// CoverNoneWhy: Ingen aktivitet i planen bidrager hertil endnu. Tilføj en aktivitet, eller knyt en, der allerede står i planen.
func CoverNoneWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "No activity in the plan contributes yet. Add one, or choose one that stands in the plan."
	}
	return l.Mark("Ingen aktivitet i planen bidrager hertil endnu. Tilføj en aktivitet, eller knyt en, der allerede står i planen.")
}

// CoverActivities: {n:int} aktivitet · {n:int} aktiviteter
func CoverActivities(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " activity"
		}
		return i18n.Int(l, n) + " activities"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " aktivitet")
	}
	return l.Mark(i18n.Int(l, n) + " aktiviteter")
}

// CoverDone: {n:int} gennemført · {n:int} gennemført
func CoverDone(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " done"
		}
		return i18n.Int(l, n) + " done"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " gennemført")
	}
	return l.Mark(i18n.Int(l, n) + " gennemført")
}

// CoverNext: Næste frist: {day:date}, {who}
func CoverNext(l i18n.Lang, day calendar.Date, who string) string {
	if l == i18n.En {
		return "Next deadline: " + i18n.Date(l, day) + ", " + who
	}
	return l.Mark("Næste frist: " + i18n.Date(l, day) + ", " + who)
}

// CoverNoNext: Ingen frist forude
func CoverNoNext(l i18n.Lang) string {
	if l == i18n.En {
		return "No deadline ahead"
	}
	return l.Mark("Ingen frist forude")
}

// CoverMatrix: Aktiviteter og {name}
func CoverMatrix(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Activities and " + name
	}
	return l.Mark("Aktiviteter og " + name)
}

// CoverLoose: {n:int} aktivitet er ikke knyttet til {name} endnu · {n:int} aktiviteter er ikke knyttet til {name} endnu
func CoverLoose(l i18n.Lang, n int, name string) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " activity has no " + name + " yet"
		}
		return i18n.Int(l, n) + " activities have no " + name + " yet"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " aktivitet er ikke knyttet til " + name + " endnu")
	}
	return l.Mark(i18n.Int(l, n) + " aktiviteter er ikke knyttet til " + name + " endnu")
}

// FactDay: Udskrevet
func FactDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Printed"
	}
	return l.Mark("Udskrevet")
}

// ChangedSince: {state}, ændret siden
func ChangedSince(l i18n.Lang, state string) string {
	if l == i18n.En {
		return state + ", changed since"
	}
	return l.Mark(state + ", ændret siden")
}

// AsOnePage: Hent planen på én side (PDF)
func AsOnePage(l i18n.Lang) string {
	if l == i18n.En {
		return "Download the plan on one page (PDF)"
	}
	return l.Mark("Hent planen på én side (PDF)")
}

// MoreTimes: Vis den sidste gang · Vis de øvrige {n:int} gange
func MoreTimes(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Show " + i18n.Int(l, n) + " more time"
		}
		return "Show " + i18n.Int(l, n) + " more times"
	}
	if n == 1 {
		return l.Mark("Vis den sidste gang")
	}
	return l.Mark("Vis de øvrige " + i18n.Int(l, n) + " gange")
}

// Serves: Bidrager til målsætningen
func Serves(l i18n.Lang) string {
	if l == i18n.En {
		return "Contributes"
	}
	return l.Mark("Bidrager til målsætningen")
}

// OnePageFile: en-side
func OnePageFile(l i18n.Lang) string {
	if l == i18n.En {
		return "one-page"
	}
	return l.Mark("en-side")
}
