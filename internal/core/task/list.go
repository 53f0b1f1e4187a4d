package task

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// Show says which tasks a list shows.
type Show string

// What a list can show.
const (
	Own     Show = "mine"  // open, and the caller's to do
	Team    Show = "team"  // open, in all subjects in which the caller takes part
	Settled Show = "done"  // done or dropped lately, in the same subjects
	Given   Show = "given" // open, given by the caller to somebody else
)

// lately is how long a settled task stays on the list of those.
const lately = 30 * 24 * time.Hour

// Filter says which tasks a list shows.
type Filter struct {
	Show  Show
	In    subject.Ref   // only those of one subject; of all when it is empty
	Late  bool          // only those past their date
	Until calendar.Date // only those due by then; all when zero
	After string        // cursor of the page before
}

// PageSize is how many tasks a page of a list shows.
const PageSize = 25

// Listed is a task in a list across subjects.
type Listed struct {
	Task
	Subject   subject.Label
	MayFinish bool // as far as the list knows: who leads the subject may as well
}

// Page is a page of a list.
type Page struct {
	Tasks []Listed
	Next  string // cursor of the page after this one; empty on the last
}

// List shows tasks across the subjects that the scope is a member of, in a
// constant number of statements: open ones by date, undated last; settled ones
// newest first.
func (s *Service) List(ctx context.Context, scope access.Scope, f Filter, size int) (page Page, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		page, err = s.list(tx, scope, f, size)
		return err
	})
	return page, err
}

func (s *Service) list(tx *db.Tx, scope access.Scope, f Filter, size int) (page Page, err error) {
	if scope.Person == "" {
		return page, nil
	}
	tasks, err := selectTasks(tx, scope, f, size+1)
	if err != nil {
		return page, fmt.Errorf("list tasks: %w", err)
	}
	if len(tasks) > size {
		tasks = tasks[:size]
		page.Next = cursorOf(f.Show, tasks[size-1])
	}
	refs := make([]subject.Ref, len(tasks))
	for i, t := range tasks {
		refs[i] = t.In
	}
	labels, err := s.Subjects.Labels(tx, refs)
	if err != nil {
		return page, err
	}
	roles, err := rolesIn(tx, scope, refs)
	if err != nil {
		return page, err
	}
	for _, t := range tasks {
		own := string(t.Person) == scope.Person || t.Role != "" && slices.Contains(roles[t.In], t.Role)
		page.Tasks = append(page.Tasks, Listed{Task: t, Subject: labels[t.In], MayFinish: own && t.State == Pending})
	}
	return page, nil
}

// rolesIn are the caller's roles in each of the subjects, in one statement a
// kind.
func rolesIn(tx *db.Tx, scope access.Scope, refs []subject.Ref) (map[subject.Ref][]string, error) {
	ids := map[string][]string{}
	for _, ref := range refs {
		if !slices.Contains(ids[ref.Kind], ref.ID) {
			ids[ref.Kind] = append(ids[ref.Kind], ref.ID)
		}
	}
	roles := map[subject.Ref][]string{}
	for kind, of := range ids {
		found, err := access.RolesInEach(tx, scope, kind, of)
		if err != nil {
			return nil, err
		}
		for id, held := range found {
			roles[subject.Ref{Kind: kind, ID: id}] = held
		}
	}
	return roles, nil
}

// Board is the tasks of one subject.
type Board struct {
	In      *subject.Subject
	Open    []Task // the nearest first, undated last
	Settled []Task // the newest first; the latest ones only
}

// settledMost is how many settled tasks a board shows.
const settledMost = 50

// Board shows the tasks of a subject.
//
// Faults: NotFound when the caller is no member of it.
func (s *Service) Board(ctx context.Context, scope access.Scope, ref subject.Ref) (b Board, err error) {
	err = s.Subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		b.In = in
		if b.Open, err = Open(tx, ref); err != nil {
			return err
		}
		b.Settled, err = settledOf(tx, ref, settledMost)
		return err
	})
	return b, err
}

// View is one task whole.
type View struct {
	*Task
	In     *subject.Subject
	Events []Event // oldest first

	MayFinish, MayChange bool
}

// Find is one task with what has happened to it.
//
// Faults: NotFound when it doesn't exist or the caller is no member of its
// subject.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (v View, err error) {
	err = s.Subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		v.In = in
		if v.Task, err = one(tx, id); err != nil {
			return err
		}
		v.MayFinish, v.MayChange = v.Task.MayFinish(scope, in), v.Task.MayChange(scope, in)
		v.Events, err = eventsOf(tx, id)
		return err
	})
	return v, err
}
