package task

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
)

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	Accounts *identity.Service
	BaseURL  string     // how the program is reached from outside
	Jobs     *jobs.Jobs // on which this process reminds people; none when it does not
}

// Service is what can be done with tasks.
type Service struct{ Config }

// NewService makes the service.
func NewService(c Config) *Service {
	s := &Service{c}
	if c.Jobs != nil {
		jobs.Work(c.Jobs, s.remind)
		c.Jobs.Every(remindEvery, reminding{})
	}
	c.Subjects.Say(Noun, inWords)
	return s
}

// Into is the subject that a task is to be written down in.
//
// Faults: NotFound when the caller is no member of it; Conflict when it is
// closed.
func (s *Service) Into(ctx context.Context, scope access.Scope, ref subject.Ref) (into *subject.Subject, err error) {
	err = s.Subjects.Read(ctx, scope, subject.At(ref), func(_ *db.Tx, in *subject.Subject) error {
		if into = in; in.Closed {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.SubjectClosed(l, in.Name) })
		}
		return nil
	})
	return into, err
}

// Make is Add for a caller who comes with nothing but the subject's name.
//
// Faults: those of Add; NotFound when the caller is no member of the subject;
// Conflict when it is closed.
func (s *Service) Make(ctx context.Context, scope access.Scope, ref subject.Ref, n New) (made *Task, err error) {
	err = s.Subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		made, err = Add(tx, scope, in, n)
		return err
	})
	return made, err
}

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
	return t, record(tx, scope, in, t, Event{Verb: Made, Became: t.Who(i18n.Da)}, nil)
}

func (t *Task) checkWords(checks *fault.Checks) {
	checks.Need(t.Text != "", "text", text.TextMissing)
	checks.Need(utf8.RuneCountInString(t.Text) <= LongestText, "text", func(l i18n.Lang) string { return text.TooLong(l, most(LongestText)) })
	checks.Need(!cpr.In(t.Text), "text", text.NoCpr)
	checkNote(checks, "note", t.Note)
}

// checkNote holds what is written about a change to the length of a note.
func checkNote(checks *fault.Checks, field, note string) {
	checks.Need(!cpr.In(note), field, text.NoCpr)
	checks.Need(utf8.RuneCountInString(note) <= LongestNote, field, func(l i18n.Lang) string { return text.TooLong(l, most(LongestNote)) })
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
