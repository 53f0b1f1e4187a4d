package task

import (
	"encoding/json"
	"fmt"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Event is something that has happened to a task.
type Event struct {
	At     time.Time
	By     string // the person's name
	Verb   Verb
	Reason string
	Was    string // who had it, or when it was due; empty where that did not change
	Became string
}

// Verb is what can happen to a task.
type Verb string

// The verbs.
const (
	Made     Verb = "made"
	Worded   Verb = "worded" // its text or note was changed
	Moved    Verb = "moved"  // to another date
	Handed   Verb = "handed" // to somebody else
	Finished Verb = "done"
	Stopped  Verb = "dropped"
	Reopened Verb = "reopened"
)

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

// record tells the task's own history and the subject's.
func record(tx *db.Tx, scope access.Scope, in *subject.Subject, t *Task, e Event, before any) error {
	if err := insertEvent(tx, scope, t.ID, e); err != nil {
		return fmt.Errorf("record that a task is %s: %w", e.Verb, err)
	}
	role := ""
	if len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: in.Kind, SubjectID: in.ID, Noun: Noun, NounID: string(t.ID), Verb: string(e.Verb), Role: role, Reason: e.Reason,
		Before: before, After: t.told(),
	})
}

// inWords tells a change of a task in the history of its subject.
func inWords(l i18n.Lang, p audit.Past) subject.Past {
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	day := func(d calendar.Date) string {
		if d.IsZero() {
			return text.NoDate(l)
		}
		return i18n.Date(l, d)
	}
	switch Verb(p.Verb) {
	case Made:
		return subject.Past{What: text.PastMade(l, after.Text), After: after.Who}
	case Worded:
		return subject.Past{What: text.PastWorded(l, after.Text), Before: before.Text, After: after.Text}
	case Moved:
		return subject.Past{What: text.PastMoved(l, after.Text), Before: day(before.Due), After: day(after.Due)}
	case Handed:
		return subject.Past{What: text.PastHanded(l, after.Text), Before: before.Who, After: after.Who}
	case Finished:
		return subject.Past{What: text.PastDone(l, after.Text)} // the note is the reason
	case Stopped:
		return subject.Past{What: text.PastDropped(l, after.Text)}
	case Reopened:
		return subject.Past{What: text.PastReopened(l, after.Text)}
	}
	return subject.Past{What: p.Noun + " " + p.Verb}
}
