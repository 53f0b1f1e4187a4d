package task

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Add writes a task down in a subject that the caller has found. Whoever is in
// the subject may; a noun that adds tasks of its own asks for more before.
//
// Faults: Invalid with fields "text", "person", "due", "note" for what can't
// be.
func Add(tx *db.Tx, scope access.Scope, in *subject.Subject, n New) (*Task, error) {
	n.Text, n.Note = strings.Join(strings.Fields(n.Text), " "), strings.TrimSpace(n.Note)
	t := &Task{
		ID: ID(tx.NewID()), In: in.Ref, Text: n.Text, Note: n.Note, Due: n.Due,
		SourceKind: n.SourceKind, SourceID: n.SourceID, SourceTitle: n.SourceTitle, SourceAddress: n.SourceAddress,
		Giver: scope.Person, GiverName: scope.Name, MadeAt: tx.Now(), State: Pending, Version: 1,
	}
	if n.Once != "" {
		t.once = scope.Person + " " + n.Once
		if there, already, err := madeOnce(tx, t.once); err != nil || already {
			return there, err
		}
	}
	var checks fault.Checks
	t.checkWords(&checks)
	checks.Need(sensible(n.Due), "due", text.DueMissing)
	if !t.give(in, n.Person, n.Role) {
		checks.Add("person", text.WhoMissing)
	}
	if err := checks.Err(); err != nil {
		return nil, err
	}
	if err := insertTask(tx, t); err != nil {
		return nil, fmt.Errorf("add a task: %w", err)
	}
	return t, record(tx, scope, in, t, change{verb: "made", became: t.Who(scope.Lang)}, nil)
}

func (t *Task) checkWords(checks *fault.Checks) {
	checks.Need(t.Text != "", "text", text.TextMissing)
	checks.Need(utf8.RuneCountInString(t.Text) <= LongestText, "text", func(l i18n.Lang) string { return text.TooLong(l, most(LongestText)) })
	checks.Need(utf8.RuneCountInString(t.Note) <= LongestNote, "note", func(l i18n.Lang) string { return text.TooLong(l, most(LongestNote)) })
}

// give lets a person, or a role where no person is named, have the task; false
// when neither can.
func (t *Task) give(in *subject.Subject, person organisation.PersonID, role string) bool {
	if person != "" {
		h, known := in.Person(person)
		t.Person, t.PersonName, t.Role, t.RoleName = h.Person, h.Name, "", i18n.Text{}
		return known
	}
	r, known := in.Role(role)
	if known {
		t.Person, t.PersonName, t.Role, t.RoleName = "", "", r.ID, r.Name
	}
	return known
}

// A task is done between these years; a date outside them is a slip of the
// hand.
const (
	firstYear = 2000
	lastYear  = 2150
)

// sensible reports whether a day can be meant; none is as good.
func sensible(d calendar.Date) bool {
	return d.IsZero() || d.Year() >= firstYear && d.Year() <= lastYear
}

// told is a task as history remembers it.
type told struct {
	Text   string        `json:"text"`
	Who    string        `json:"who"`
	Due    calendar.Date `json:"due"`
	State  State         `json:"state"`
	Remark string        `json:"remark,omitempty"`
}

func (t *Task) told() told {
	return told{Text: t.Text, Who: t.Who(i18n.Da), Due: t.Due, State: t.State, Remark: t.Remark}
}

// change is what has been done to a task.
type change struct {
	verb, reason, was, became string
}

// record tells the task's own history and the subject's.
func record(tx *db.Tx, scope access.Scope, in *subject.Subject, t *Task, c change, before any) error {
	if err := insertEvent(tx, scope, t.ID, c); err != nil {
		return fmt.Errorf("record that a task is %s: %w", c.verb, err)
	}
	role := ""
	if len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: in.Kind, SubjectID: in.ID, Noun: Noun, NounID: string(t.ID), Verb: c.verb, Role: role, Reason: c.reason,
		Before: before, After: t.told(),
	})
}
