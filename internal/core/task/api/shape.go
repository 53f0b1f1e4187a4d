package api

import (
	"time"

	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// TaskSubject is what a task belongs to.
type TaskSubject struct {
	Kind string `json:"kind" maxLength:"50" doc:"Such as course."`
	ID   string `json:"id" maxLength:"100" doc:"Its id."`
}

// TaskSummary is a task in a list.
type TaskSummary struct {
	ID       string        `json:"id" doc:"The task's id."`
	Subject  TaskSubject   `json:"subject" doc:"What the task belongs to."`
	Text     string        `json:"text" doc:"What is to be done."`
	Person   string        `json:"person,omitempty" doc:"The id of who is to do it."`
	Role     string        `json:"role,omitempty" doc:"The role whose holders are to do it, where no person is named."`
	Who      string        `json:"who" doc:"The name of the person or the role."`
	Due      calendar.Date `json:"due" doc:"The last day; null when there is none."`
	State    string        `json:"state" enum:"open,done,dropped" doc:"How far it has come."`
	DaysLate int           `json:"daysLate" doc:"By how many days an open task is over its date."`
	Source   string        `json:"source,omitempty" doc:"The title of the meeting or plan where it was agreed."`
}

// Task is a task whole.
type Task struct {
	TaskSummary
	Note      string      `json:"note,omitempty" doc:"What else there is to know."`
	GivenBy   string      `json:"givenBy" doc:"The name of who wrote it down."`
	GivenAt   time.Time   `json:"givenAt" doc:"When it was written down."`
	SettledBy string      `json:"settledBy,omitempty" doc:"The name of who said that it is done or not to be done."`
	SettledAt *time.Time  `json:"settledAt,omitempty" doc:"When."`
	Remark    string      `json:"remark,omitempty" doc:"What was said then."`
	Events    []TaskEvent `json:"events" doc:"What has happened to it, oldest first."`
}

// TaskEvent is something that has happened to a task.
type TaskEvent struct {
	At     time.Time `json:"at" doc:"When."`
	By     string    `json:"by" doc:"The name of who did it."`
	Event  string    `json:"event" enum:"made,worded,moved,handed,done,dropped,reopened" doc:"What was done."`
	Was    string    `json:"was,omitempty" doc:"The text, day or holder before."`
	Became string    `json:"became,omitempty" doc:"The text, day or holder after."`
	Reason string    `json:"reason,omitempty" doc:"Why, in the person's words."`
}

func summaryOf(t *task.Task, l i18n.Lang, today calendar.Date) TaskSummary {
	return TaskSummary{
		ID: string(t.ID), Subject: TaskSubject{t.In.Kind, t.In.ID}, Text: t.Text, Person: string(t.Person), Role: t.Role, Who: t.Who(l),
		Due: t.Due, State: string(t.State), DaysLate: t.Late(today), Source: t.SourceTitle,
	}
}

func taskOf(v task.View, l i18n.Lang, today calendar.Date) Task {
	whole := Task{
		TaskSummary: summaryOf(v.Task, l, today), Note: v.Note, GivenBy: v.GiverName, GivenAt: v.MadeAt,
		SettledBy: v.SettledBy, Remark: v.Remark, Events: []TaskEvent{},
	}
	if !v.SettledAt.IsZero() {
		whole.SettledAt = &v.SettledAt
	}
	for _, e := range v.Events {
		whole.Events = append(whole.Events, TaskEvent{At: e.At, By: e.By, Event: string(e.Verb), Was: e.Was, Became: e.Became, Reason: e.Reason})
	}
	return whole
}
