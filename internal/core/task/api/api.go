// Package api is where other programs see and change tasks.
package api

import (
	"context"
	"fmt"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Tasks answers for tasks.
type Tasks struct{ tasks *task.Service }

// New makes it.
func New(tasks *task.Service) *Tasks { return &Tasks{tasks} }

var (
	view   = access.Subject(task.Noun, access.View)
	change = access.Subject(task.Noun, access.Change)
)

const one = "/tasks/{task}"

// Operations are what can be asked for.
func (a *Tasks) Operations() []api.Operation {
	operations := []api.Operation{
		api.Get("/tasks", access.SignedIn, "listTasks", "Tasks across what the caller takes part in", a.list).
			Saying("Open ones by date, undated last; settled ones newest first, those of the last 30 days."),
		api.Create("/tasks", access.SignedIn, "addTask", "Write a task down", a.add).
			Saying("For a person who takes part in the subject, or for whoever has a role in it."),
		api.Get(one, view, "getTask", "One task with what has happened to it", a.get),
		api.Put(one, change, "changeTask", "Change what a task says or when it is due", a.change).Guarded().
			Saying("Another date needs a reason where there was one before."),
		api.Post(one+"/handover", change, "handOverTask", "Give a task to somebody else", a.handOver).Guarded().
			Saying("Who has it now is told by letter."),
		api.Post(one+"/completion", change, "completeTask", "Say that a task is done", a.finish).
			Saying("One that is done already stays as it is."),
		api.Post(one+"/withdrawal", change, "withdrawTask", "Say why a task is not to be done", a.drop).Guarded(),
		api.Post(one+"/reopening", change, "reopenTask", "Take back that a task was done or withdrawn", a.reopen),
	}
	for i, o := range operations {
		if strings.HasPrefix(o.Path, one) {
			o = o.Within(a.visible)
		}
		operations[i] = o
	}
	return operations
}

func (a *Tasks) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.tasks.Find(ctx, scope, task.ID(value("task")))
	return err
}

type listInput struct {
	api.Paging
	Show        string `query:"show" enum:"mine,team,done" default:"mine" doc:"The caller's own, all open ones, or those that were settled lately."`
	Late        bool   `query:"late" doc:"Only those past their date."`
	SubjectKind string `query:"subjectKind" maxLength:"50" doc:"Only those of one subject: its kind, such as course."`
	Subject     string `query:"subject" maxLength:"100" doc:"Only those of one subject: its id."`
}

func (a *Tasks) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[TaskSummary]], err error) {
	place, err := in.Read(fmt.Sprintf("tasks, %s, %t, %s, %s", in.Show, in.Late, in.SubjectKind, in.Subject))
	if err != nil {
		return answer, err
	}
	page, err := a.tasks.List(ctx, call.Scope, task.Filter{
		Show: task.Show(in.Show), Late: in.Late, In: subject.Ref{Kind: in.SubjectKind, ID: in.Subject}, After: place.After,
	}, task.PageSize)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Tasks, page.Next,
		func(t task.Listed) string { return string(t.ID) },
		func(t task.Listed) TaskSummary { return summaryOf(&t.Task, call.Lang, call.Today()) })
	return answer, nil
}

// TaskWho says who is to do it.
type TaskWho struct {
	Person string `json:"person,omitempty" maxLength:"100" doc:"The id of a person who takes part in the subject."`
	Role   string `json:"role,omitempty" maxLength:"100" doc:"A role in the subject, where no person is named."`
}

// NewTask is a task as it is written down.
type NewTask struct {
	Subject TaskSubject `json:"subject" doc:"What the task belongs to."`
	TaskWho
	TaskText
}

// TaskText is what a task says.
type TaskText struct {
	Text string        `json:"text" maxLength:"300" doc:"What is to be done."`
	Due  calendar.Date `json:"due,omitzero" doc:"The last day."`
	Note string        `json:"note,omitempty" maxLength:"2000" doc:"What else there is to know."`
}

type addInput struct{ Body NewTask }

func (a *Tasks) add(ctx context.Context, call *api.Call, in *addInput) (answer api.Answer[Task], err error) {
	made, err := a.tasks.Make(ctx, call.Scope, subject.Ref{Kind: in.Body.Subject.Kind, ID: in.Body.Subject.ID}, task.New{
		Text: in.Body.Text, Person: organisation.PersonID(in.Body.Person), Role: in.Body.Role, Due: in.Body.Due, Note: in.Body.Note,
	})
	if err != nil {
		return answer, err
	}
	if answer, err = a.now(ctx, call, made.ID); err == nil {
		answer.Location = "/tasks/" + string(made.ID)
	}
	return answer, err
}

// TaskAddress names a task in an address.
type TaskAddress struct {
	Task string `path:"task" doc:"The task's id."`
}

func (in TaskAddress) id() task.ID { return task.ID(in.Task) }

func (a *Tasks) get(ctx context.Context, call *api.Call, in *TaskAddress) (api.Answer[Task], error) {
	return a.now(ctx, call, in.id())
}

// TaskChange is what a task is to say instead.
type TaskChange struct {
	TaskText
	Reason string `json:"reason,omitempty" maxLength:"2000" doc:"Why the date is another."`
}

type changeInput struct {
	TaskAddress
	Body TaskChange
}

func (a *Tasks) change(ctx context.Context, call *api.Call, in *changeInput) (api.Answer[Task], error) {
	return a.after(ctx, call, in.id(), a.tasks.Change(ctx, call.Scope, in.id(), task.Change{
		Text: in.Body.Text, Note: in.Body.Note, Due: in.Body.Due, Reason: in.Body.Reason, Version: call.Version,
	}))
}

// TaskHandover is to whom a task goes.
type TaskHandover struct {
	TaskWho
	Reason string `json:"reason,omitempty" maxLength:"2000" doc:"Why; needed when a person has it."`
}

type handInput struct {
	TaskAddress
	Body TaskHandover
}

func (a *Tasks) handOver(ctx context.Context, call *api.Call, in *handInput) (api.Answer[Task], error) {
	return a.after(ctx, call, in.id(), a.tasks.HandOver(ctx, call.Scope, in.id(), task.Handing{
		Person: organisation.PersonID(in.Body.Person), Role: in.Body.Role, Reason: in.Body.Reason, Version: call.Version,
	}))
}

// TaskCompletion is what is said when a task is done.
type TaskCompletion struct {
	Note string `json:"note,omitempty" maxLength:"2000" doc:"What came of it."`
}

type finishInput struct {
	TaskAddress
	Body TaskCompletion
}

func (a *Tasks) finish(ctx context.Context, call *api.Call, in *finishInput) (api.Answer[Task], error) {
	return a.after(ctx, call, in.id(), a.tasks.Finish(ctx, call.Scope, in.id(), in.Body.Note))
}

// TaskWithdrawal is why a task is not to be done.
type TaskWithdrawal struct {
	Reason string `json:"reason" maxLength:"2000" doc:"Why."`
}

type dropInput struct {
	TaskAddress
	Body TaskWithdrawal
}

func (a *Tasks) drop(ctx context.Context, call *api.Call, in *dropInput) (api.Answer[Task], error) {
	return a.after(ctx, call, in.id(), a.tasks.Drop(ctx, call.Scope, in.id(), in.Body.Reason, call.Version))
}

func (a *Tasks) reopen(ctx context.Context, call *api.Call, in *TaskAddress) (api.Answer[Task], error) {
	return a.after(ctx, call, in.id(), a.tasks.Reopen(ctx, call.Scope, in.id()))
}

// now is the task as it stands.
func (a *Tasks) now(ctx context.Context, call *api.Call, id task.ID) (answer api.Answer[Task], err error) {
	found, err := a.tasks.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Task]{Body: taskOf(found, call.Lang, call.Today()), ETag: api.ETag(found.Version)}, nil
}

// after is the task after a change; err is how the change went. A caller with a
// stale version is told which one is the newest.
func (a *Tasks) after(ctx context.Context, call *api.Call, id task.ID, err error) (api.Answer[Task], error) {
	if err == nil {
		return a.now(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if found, findErr := a.tasks.Find(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, found.Version)
		}
	}
	return api.Answer[Task]{}, err
}
