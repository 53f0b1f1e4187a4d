// Package task is who does what when: a piece of work that somebody has taken
// on or been given in a course, at a meeting, from a plan. A task belongs to a
// subject; whoever is in the subject reads it, whoever gave it, has it or
// leads the subject changes it.
package task

import (
	"strconv"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// ID names a task.
type ID string

// Noun is what tasks are called in the history of their subject and among
// what a route needs.
const Noun = "task"

// State says how far a task has come.
type State string

// The states.
const (
	Pending State = "open"
	Done    State = "done"
	Dropped State = "dropped" // with a reason: it is not to be done after all
)

// Task is a piece of work.
type Task struct {
	ID   ID
	In   subject.Ref
	Text string
	Note string
	Due  calendar.Date // the last day; zero when it has none

	// Who is to do it: a person, or whoever holds a role in the subject.
	Person     organisation.PersonID
	PersonName string
	Role       string
	RoleName   i18n.Text

	// Where it was agreed: a meeting, a plan; empty when it was written down
	// as it is.
	SourceKind, SourceID, SourceTitle, SourceAddress string

	Giver     string // the person's id
	GiverName string
	MadeAt    time.Time

	State     State
	SettledAt time.Time // done or dropped
	SettledBy string
	Remark    string // what was said when it was done, or why it was dropped

	Version int64
	once    string
}

// New is a task as it is written down.
type New struct {
	Text   string
	Person organisation.PersonID // one of the subject's candidates
	Role   string                // where no person is named
	Due    calendar.Date         // zero for none
	Note   string

	// Where it is agreed: "meeting", "plan" or nothing, with the noun's id,
	// title and page.
	SourceKind, SourceID, SourceTitle, SourceAddress string

	// Once names the wish to write it down; the same wish of the same person
	// makes one task. Empty when nothing can be sent twice.
	Once string
}

// The most characters that a task's fields have.
const (
	LongestText = 300
	LongestNote = 2000
)

// Address is where the task's page is.
func (t *Task) Address() string { return "/opgaver/" + string(t.ID) }

// Who is who is to do it, by name.
func (t *Task) Who(l i18n.Lang) string {
	switch {
	case t.PersonName != "":
		return t.PersonName
	case t.Role != "":
		return t.RoleName.In(l)
	}
	return text.Nobody(l)
}

// Late is by how many days an open task is over its date; 0 when it isn't.
func (t *Task) Late(today calendar.Date) int {
	if t.State != Pending || t.Due.IsZero() || !t.Due.Before(today) {
		return 0
	}
	return today.Sub(t.Due)
}

// Period is what became of a subject's tasks in a period.
type Period struct {
	Done    []Task // done within it
	Made    []Task // written down within it
	Overdue []Task // past their date at its end, and open now
}

func most(n int) string { return strconv.Itoa(n) }
