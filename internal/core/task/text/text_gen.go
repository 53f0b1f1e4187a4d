// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what task says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Nobody: Ingen endnu
func Nobody(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody yet"
	}
	return l.Mark("Ingen endnu")
}

// TextMissing: Skriv, hvad der skal gøres.
func TextMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is to be done."
	}
	return l.Mark("Skriv, hvad der skal gøres.")
}

// TooLong: Skriv højst {most} tegn.
func TooLong(l i18n.Lang, most string) string {
	if l == i18n.En {
		return "Write at most " + most + " characters."
	}
	return l.Mark("Skriv højst " + most + " tegn.")
}

// WhoMissing: Vælg, hvem der skal gøre det, blandt dem, der er med.
func WhoMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who is to do it among those who take part."
	}
	return l.Mark("Vælg, hvem der skal gøre det, blandt dem, der er med.")
}

// DueMissing: Skriv en dato, der findes, eller lad feltet stå tomt.
func DueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date that exists, or leave the field empty."
	}
	return l.Mark("Skriv en dato, der findes, eller lad feltet stå tomt.")
}

// NoSuchTask: Opgaven findes ikke, eller du har ikke adgang til den.
func NoSuchTask(l i18n.Lang) string {
	if l == i18n.En {
		return "The task doesn’t exist, or you have no access to it."
	}
	return l.Mark("Opgaven findes ikke, eller du har ikke adgang til den.")
}

// Stale: En anden har ændret opgaven, siden du åbnede den.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the task since you opened it."
	}
	return l.Mark("En anden har ændret opgaven, siden du åbnede den.")
}

// IsDone: Opgaven er udført. Åbn den igen, hvis den skal ændres.
func IsDone(l i18n.Lang) string {
	if l == i18n.En {
		return "The task is done. Reopen it if it is to be changed."
	}
	return l.Mark("Opgaven er udført. Åbn den igen, hvis den skal ændres.")
}

// IsDropped: Opgaven er opgivet. Åbn den igen, hvis den skal ændres.
func IsDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has been dropped. Reopen it if it is to be changed."
	}
	return l.Mark("Opgaven er opgivet. Åbn den igen, hvis den skal ændres.")
}

// ReasonMissing: Skriv, hvorfor fristen flyttes.
func ReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the due date is moved."
	}
	return l.Mark("Skriv, hvorfor fristen flyttes.")
}

// HandReasonMissing: Skriv, hvorfor opgaven gives videre.
func HandReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the task is handed over."
	}
	return l.Mark("Skriv, hvorfor opgaven gives videre.")
}

// DropReasonMissing: Skriv, hvorfor opgaven ikke skal udføres.
func DropReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the task is not to be done."
	}
	return l.Mark("Skriv, hvorfor opgaven ikke skal udføres.")
}

// HasItAlready: {who} har opgaven i forvejen. Vælg en anden.
func HasItAlready(l i18n.Lang, who string) string {
	if l == i18n.En {
		return who + " has the task already. Choose somebody else."
	}
	return l.Mark(who + " har opgaven i forvejen. Vælg en anden.")
}

// WhoCan: Opgaven kan ændres af {who} og af dem, der leder: {leaders}.
func WhoCan(l i18n.Lang, who string, leaders string) string {
	if l == i18n.En {
		return "The task can be changed by " + who + " and by those who lead: " + leaders + "."
	}
	return l.Mark("Opgaven kan ændres af " + who + " og af dem, der leder: " + leaders + ".")
}

// NoDate: ingen frist
func NoDate(l i18n.Lang) string {
	if l == i18n.En {
		return "no due date"
	}
	return l.Mark("ingen frist")
}

// PastMade: Opgaven »{task}« blev aftalt
func PastMade(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was agreed"
	}
	return l.Mark("Opgaven »" + task + "« blev aftalt")
}

// PastWorded: Opgaven »{task}« blev skrevet om
func PastWorded(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was reworded"
	}
	return l.Mark("Opgaven »" + task + "« blev skrevet om")
}

// PastMoved: Fristen for »{task}« blev flyttet
func PastMoved(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The due date of “" + task + "” was moved"
	}
	return l.Mark("Fristen for »" + task + "« blev flyttet")
}

// PastHanded: Opgaven »{task}« blev givet videre
func PastHanded(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was handed over"
	}
	return l.Mark("Opgaven »" + task + "« blev givet videre")
}

// PastDone: Opgaven »{task}« blev udført
func PastDone(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was done"
	}
	return l.Mark("Opgaven »" + task + "« blev udført")
}

// PastDropped: Opgaven »{task}« blev opgivet
func PastDropped(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was dropped"
	}
	return l.Mark("Opgaven »" + task + "« blev opgivet")
}

// PastReopened: Opgaven »{task}« blev åbnet igen
func PastReopened(l i18n.Lang, task string) string {
	if l == i18n.En {
		return "The task “" + task + "” was reopened"
	}
	return l.Mark("Opgaven »" + task + "« blev åbnet igen")
}

// ActDone: Udført
func ActDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Udført")
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// HasIt: {who} har opgaven
func HasIt(l i18n.Lang, who string) string {
	if l == i18n.En {
		return who + " has the task"
	}
	return l.Mark(who + " har opgaven")
}

// WithoutDue: Opgaven har ingen frist.
func WithoutDue(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has no due date."
	}
	return l.Mark("Opgaven har ingen frist.")
}

// DueOn: Frist {day:longdate}
func DueOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Due " + i18n.DateLong(l, day)
	}
	return l.Mark("Frist " + i18n.DateLong(l, day))
}

// DaysOver: {n:int} dag over fristen · {n:int} dage over fristen
func DaysOver(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day overdue"
		}
		return i18n.Int(l, n) + " days overdue"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over fristen")
	}
	return l.Mark(i18n.Int(l, n) + " dage over fristen")
}

// HandedSubject: Du har fået en opgave i {subject}
func HandedSubject(l i18n.Lang, subject string) string {
	if l == i18n.En {
		return "You have been given a task in " + subject
	}
	return l.Mark("Du har fået en opgave i " + subject)
}

// HandedMail: Kære {name}
//
// {by} har givet dig en opgave i {subject}. {due}
//
// Se opgaven:
// {address}
//
// Venlig hilsen
// Tovholder
func HandedMail(l i18n.Lang, name string, by string, subject string, due string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n" + by + " has given you a task in " + subject + ". " + due + "\n\nSee the task:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n" + by + " har givet dig en opgave i " + subject + ". " + due + "\n\nSe opgaven:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// RemindSubject: En opgave venter på dig · {n:int} opgaver venter på dig
func RemindSubject(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "A task is waiting for you"
		}
		return i18n.Int(l, n) + " tasks are waiting for you"
	}
	if n == 1 {
		return l.Mark("En opgave venter på dig")
	}
	return l.Mark(i18n.Int(l, n) + " opgaver venter på dig")
}

// RemindLine: {subject}: {when}
// {address}
func RemindLine(l i18n.Lang, subject string, when string, address string) string {
	if l == i18n.En {
		return subject + ": " + when + "\n" + address
	}
	return l.Mark(subject + ": " + when + "\n" + address)
}

// RemindMail: Kære {name}
//
// Disse opgaver skal snart være udført eller er over fristen:
//
// {lines}
//
// Alle dine opgaver:
// {address}
//
// Når en opgave er udført, flyttet eller givet videre, får du ikke flere mails om den. Ellers minder vi om den igen efter en uge.
//
// Venlig hilsen
// Tovholder
func RemindMail(l i18n.Lang, name string, lines string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThese tasks are due soon or overdue:\n\n" + lines + "\n\nAll your tasks:\n" + address + "\n\nOnce a task is done, moved or handed over, you get no more letters about it. Otherwise we remind you again after a week.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDisse opgaver skal snart være udført eller er over fristen:\n\n" + lines + "\n\nAlle dine opgaver:\n" + address + "\n\nNår en opgave er udført, flyttet eller givet videre, får du ikke flere mails om den. Ellers minder vi om den igen efter en uge.\n\nVenlig hilsen\nTovholder")
}

// FeedDue: Frist for en opgave, {subject}
func FeedDue(l i18n.Lang, subject string) string {
	if l == i18n.En {
		return "A task is due, " + subject
	}
	return l.Mark("Frist for en opgave, " + subject)
}

// Task: Opgave
func Task(l i18n.Lang) string {
	if l == i18n.En {
		return "Task"
	}
	return l.Mark("Opgave")
}

// Tasks: Opgaver
func Tasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks"
	}
	return l.Mark("Opgaver")
}

// TasksOf: Opgaver, {subject}
func TasksOf(l i18n.Lang, subject string) string {
	if l == i18n.En {
		return "Tasks, " + subject
	}
	return l.Mark("Opgaver, " + subject)
}

// TasksLead: Hvem gør hvad hvornår i det, du er med i.
func TasksLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Who does what when in what you take part in."
	}
	return l.Mark("Hvem gør hvad hvornår i det, du er med i.")
}

// WhichTasks: Hvilke opgaver
func WhichTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Which tasks"
	}
	return l.Mark("Hvilke opgaver")
}

// WhichDue: Hvilke frister
func WhichDue(l i18n.Lang) string {
	if l == i18n.En {
		return "Which due dates"
	}
	return l.Mark("Hvilke frister")
}

// ShowOwn: Mine
func ShowOwn(l i18n.Lang) string {
	if l == i18n.En {
		return "Mine"
	}
	return l.Mark("Mine")
}

// ShowTeam: Teamets
func ShowTeam(l i18n.Lang) string {
	if l == i18n.En {
		return "The team’s"
	}
	return l.Mark("Teamets")
}

// ShowSettled: Afsluttet for nylig
func ShowSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "Settled lately"
	}
	return l.Mark("Afsluttet for nylig")
}

// AllOpen: Alle åbne
func AllOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "All open"
	}
	return l.Mark("Alle åbne")
}

// OnlyLate: Kun over fristen
func OnlyLate(l i18n.Lang) string {
	if l == i18n.En {
		return "Overdue only"
	}
	return l.Mark("Kun over fristen")
}

// NoneOpen: Der er ingen åbne opgaver
func NoneOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no open tasks"
	}
	return l.Mark("Der er ingen åbne opgaver")
}

// NoneOpenWhy: Opgaver aftales på møder, i planen eller her: Skriv, hvem der gør hvad hvornår.
func NoneOpenWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks are agreed at meetings, in the plan or here: write who does what when."
	}
	return l.Mark("Opgaver aftales på møder, i planen eller her: Skriv, hvem der gør hvad hvornår.")
}

// NoneOwn: Du har ingen åbne opgaver
func NoneOwn(l i18n.Lang) string {
	if l == i18n.En {
		return "You have no open tasks"
	}
	return l.Mark("Du har ingen åbne opgaver")
}

// NoneLate: Ingen opgaver er over fristen
func NoneLate(l i18n.Lang) string {
	if l == i18n.En {
		return "No tasks are overdue"
	}
	return l.Mark("Ingen opgaver er over fristen")
}

// NoneSettled: Ingen opgaver er afsluttet de seneste 30 dage
func NoneSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "No tasks have been settled in the last 30 days"
	}
	return l.Mark("Ingen opgaver er afsluttet de seneste 30 dage")
}

// AsCsv: Hent som CSV
func AsCsv(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as CSV"
	}
	return l.Mark("Hent som CSV")
}

// AsXlsx: Hent som regneark (XLSX)
func AsXlsx(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as a spreadsheet (XLSX)"
	}
	return l.Mark("Hent som regneark (XLSX)")
}

// SheetFile: opgaver
func SheetFile(l i18n.Lang) string {
	if l == i18n.En {
		return "tasks"
	}
	return l.Mark("opgaver")
}

// ColumnWho: Hvem
func ColumnWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who"
	}
	return l.Mark("Hvem")
}

// ColumnState: Status
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// ColumnSubject: Hører til
func ColumnSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Belongs to"
	}
	return l.Mark("Hører til")
}

// DaysLate: {n:int} dag over · {n:int} dage over
func DaysLate(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day overdue"
		}
		return i18n.Int(l, n) + " days overdue"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over")
	}
	return l.Mark(i18n.Int(l, n) + " dage over")
}

// LateCount: 1 over fristen · {n:int} over fristen
func LateCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "1 overdue"
		}
		return i18n.Int(l, n) + " overdue"
	}
	if n == 1 {
		return l.Mark("1 over fristen")
	}
	return l.Mark(i18n.Int(l, n) + " over fristen")
}

// DoneOn: Udført {day:date}
func DoneOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Done " + i18n.Date(l, day)
	}
	return l.Mark("Udført " + i18n.Date(l, day))
}

// DroppedOn: Opgivet {day:date}
func DroppedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Dropped " + i18n.Date(l, day)
	}
	return l.Mark("Opgivet " + i18n.Date(l, day))
}

// AgreedAt: aftalt på {source}
func AgreedAt(l i18n.Lang, source string) string {
	if l == i18n.En {
		return "agreed at " + source
	}
	return l.Mark("aftalt på " + source)
}

// QuickLabel: Ny opgave: Hvem gør hvad hvornår?
func QuickLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "New task: who does what when?"
	}
	return l.Mark("Ny opgave: Hvem gør hvad hvornår?")
}

// QuickHint: For eksempel »Peter sender listen 3/12«. Du kan rette, før opgaven gemmes.
func QuickHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example “Peter sends the list 3/12” (day/month). You can correct it before the task is saved."
	}
	return l.Mark("For eksempel »Peter sender listen 3/12«. Du kan rette, før opgaven gemmes.")
}

// Further: Videre
func Further(l i18n.Lang) string {
	if l == i18n.En {
		return "Continue"
	}
	return l.Mark("Videre")
}

// FillIn: Udfyld felt for felt
func FillIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Fill in field by field"
	}
	return l.Mark("Udfyld felt for felt")
}

// SettledLatest: Afsluttet ({n:int}) · Afsluttet ({n:int})
func SettledLatest(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Settled (" + i18n.Int(l, n) + ")"
		}
		return "Settled (" + i18n.Int(l, n) + ")"
	}
	if n == 1 {
		return l.Mark("Afsluttet (" + i18n.Int(l, n) + ")")
	}
	return l.Mark("Afsluttet (" + i18n.Int(l, n) + ")")
}

// NewTask: Ny opgave
func NewTask(l i18n.Lang) string {
	if l == i18n.En {
		return "New task"
	}
	return l.Mark("Ny opgave")
}

// Understood: Sådan er »{line}« forstået. Ret det, der ikke passer, og gem.
func Understood(l i18n.Lang, line string) string {
	if l == i18n.En {
		return "This is how “" + line + "” was understood. Correct what is wrong, and save."
	}
	return l.Mark("Sådan er »" + line + "« forstået. Ret det, der ikke passer, og gem.")
}

// What: Hvad skal gøres?
func What(l i18n.Lang) string {
	if l == i18n.En {
		return "What is to be done?"
	}
	return l.Mark("Hvad skal gøres?")
}

// WhoDoesIt: Hvem gør det?
func WhoDoesIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Who does it?"
	}
	return l.Mark("Hvem gør det?")
}

// WhoeverIs: Rollen {role}
func WhoeverIs(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "The role " + role
	}
	return l.Mark("Rollen " + role)
}

// Due: Frist
func Due(l i18n.Lang) string {
	if l == i18n.En {
		return "Due"
	}
	return l.Mark("Frist")
}

// Note: Note
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Note")
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

// SaidMade: Opgaven er gemt hos {who}.
func SaidMade(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The task is saved with " + who + "."
	}
	return l.Mark("Opgaven er gemt hos " + who + ".")
}

// SaidDone: Opgaven er udført.
func SaidDone(l i18n.Lang) string {
	if l == i18n.En {
		return "The task is done."
	}
	return l.Mark("Opgaven er udført.")
}

// SaidReopened: Opgaven er åben igen.
func SaidReopened(l i18n.Lang) string {
	if l == i18n.En {
		return "The task is open again."
	}
	return l.Mark("Opgaven er åben igen.")
}

// SaidChanged: Ændringen er gemt.
func SaidChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The change is saved."
	}
	return l.Mark("Ændringen er gemt.")
}

// SaidHanded: Opgaven er givet videre.
func SaidHanded(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has been handed over."
	}
	return l.Mark("Opgaven er givet videre.")
}

// SaidDropped: Opgaven er opgivet.
func SaidDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "The task has been dropped."
	}
	return l.Mark("Opgaven er opgivet.")
}

// NoDue: Ingen frist
func NoDue(l i18n.Lang) string {
	if l == i18n.En {
		return "No due date"
	}
	return l.Mark("Ingen frist")
}

// Given: Givet
func Given(l i18n.Lang) string {
	if l == i18n.En {
		return "Given"
	}
	return l.Mark("Givet")
}

// GivenBy: af {name}, {at:moment}
func GivenBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "by " + name + ", " + i18n.DateTime(l, at)
	}
	return l.Mark("af " + name + ", " + i18n.DateTime(l, at))
}

// From: Aftalt på
func From(l i18n.Lang) string {
	if l == i18n.En {
		return "Agreed at"
	}
	return l.Mark("Aftalt på")
}

// Why: Hvorfor
func Why(l i18n.Lang) string {
	if l == i18n.En {
		return "Why"
	}
	return l.Mark("Hvorfor")
}

// StateOpen: Åben
func StateOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åben")
}

// StateDone: Udført
func StateDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Udført")
}

// StateDropped: Opgivet
func StateDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "Dropped"
	}
	return l.Mark("Opgivet")
}

// IsItDone: Er opgaven udført?
func IsItDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Is the task done?"
	}
	return l.Mark("Er opgaven udført?")
}

// Reopen: Åbn opgaven igen
func Reopen(l i18n.Lang) string {
	if l == i18n.En {
		return "Reopen the task"
	}
	return l.Mark("Åbn opgaven igen")
}

// History: Hvad der er sket
func History(l i18n.Lang) string {
	if l == i18n.En {
		return "What has happened"
	}
	return l.Mark("Hvad der er sket")
}

// HandOver: Giv videre
func HandOver(l i18n.Lang) string {
	if l == i18n.En {
		return "Hand over"
	}
	return l.Mark("Giv videre")
}

// ToWhom: Til hvem?
func ToWhom(l i18n.Lang) string {
	if l == i18n.En {
		return "To whom?"
	}
	return l.Mark("Til hvem?")
}

// HandReason: Hvorfor gives opgaven videre?
func HandReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why is the task handed over?"
	}
	return l.Mark("Hvorfor gives opgaven videre?")
}

// ChangeIt: Ret opgaven eller fristen
func ChangeIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the task or its due date"
	}
	return l.Mark("Ret opgaven eller fristen")
}

// MoveReason: Hvorfor flyttes fristen?
func MoveReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why is the due date moved?"
	}
	return l.Mark("Hvorfor flyttes fristen?")
}

// MoveReasonHint: Skriv kun her, hvis fristen bliver en anden.
func MoveReasonHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write here only when the due date changes."
	}
	return l.Mark("Skriv kun her, hvis fristen bliver en anden.")
}

// DropIt: Opgiv opgaven
func DropIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Drop the task"
	}
	return l.Mark("Opgiv opgaven")
}

// DropReason: Hvorfor skal opgaven ikke udføres?
func DropReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why is the task not to be done?"
	}
	return l.Mark("Hvorfor skal opgaven ikke udføres?")
}

// DropButton: Opgiv
func DropButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Drop"
	}
	return l.Mark("Opgiv")
}

// EventMade: Aftalt: {who}
func EventMade(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Agreed: " + who
	}
	return l.Mark("Aftalt: " + who)
}

// EventWorded: Skrevet om. Før stod der »{was}«
func EventWorded(l i18n.Lang, was string) string {
	if l == i18n.En {
		return "Reworded. It said “" + was + "” before"
	}
	return l.Mark("Skrevet om. Før stod der »" + was + "«")
}

// EventMoved: Fristen flyttet fra {was} til {became}
func EventMoved(l i18n.Lang, was string, became string) string {
	if l == i18n.En {
		return "Due date moved from " + was + " to " + became
	}
	return l.Mark("Fristen flyttet fra " + was + " til " + became)
}

// EventHanded: Givet videre fra {was} til {became}
func EventHanded(l i18n.Lang, was string, became string) string {
	if l == i18n.En {
		return "Handed over from " + was + " to " + became
	}
	return l.Mark("Givet videre fra " + was + " til " + became)
}

// EventDone: Udført
func EventDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Udført")
}

// EventDropped: Opgivet
func EventDropped(l i18n.Lang) string {
	if l == i18n.En {
		return "Dropped"
	}
	return l.Mark("Opgivet")
}

// EventReopened: Åbnet igen
func EventReopened(l i18n.Lang) string {
	if l == i18n.En {
		return "Reopened"
	}
	return l.Mark("Åbnet igen")
}

// SubjectClosed: {subject} er afsluttet, så der kan ikke skrives nye opgaver.
func SubjectClosed(l i18n.Lang, subject string) string {
	if l == i18n.En {
		return subject + " is closed, so no new tasks can be written down."
	}
	return l.Mark(subject + " er afsluttet, så der kan ikke skrives nye opgaver.")
}

// NoCpr: Skriv ikke CPR-numre i en opgave.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "Don’t write personal (CPR) numbers in a task."
	}
	return l.Mark("Skriv ikke CPR-numre i en opgave.")
}
