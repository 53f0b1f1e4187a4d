package api

import (
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// PlanList is the plans of a subject.
type PlanList struct {
	Items []PlanSummary `json:"items" doc:"The plans that are begun."`
}

// PlanBeginning is which plan is to be begun.
type PlanBeginning struct {
	SubjectKind string `json:"subjectKind" maxLength:"50" doc:"The subject's kind, such as course."`
	Subject     string `json:"subject" maxLength:"100" doc:"The subject's id."`
	Deliverable string `json:"deliverable" maxLength:"100" doc:"The deliverable that the plan is, such as milepaelsplan."`
}

// PlanSummary is a plan in a list.
type PlanSummary struct {
	ID          string    `json:"id" doc:"The plan's id."`
	Version     int64     `json:"version" doc:"Counts every change of the plan and its rows; for If-Match."`
	SubjectKind string    `json:"subjectKind" doc:"The kind of what it belongs to."`
	Subject     string    `json:"subject" doc:"The id of what it belongs to."`
	Deliverable string    `json:"deliverable" doc:"The deliverable that it is."`
	Title       i18n.Text `json:"title" doc:"Its name."`
	State       string    `json:"state" enum:"draft,waiting,approved" doc:"draft: no version is approved. waiting: one waits for approval. approved: work goes on in it."`
	Approved    int       `json:"approved" doc:"The newest approved version; 0 for none."`
	Done        int       `json:"done" doc:"How many rows are done."`
	All         int       `json:"all" doc:"How many rows are not dropped."`
}

// Plan is a plan whole.
type Plan struct {
	PlanSummary
	Rows       []PlanRow       `json:"rows" doc:"The rows in their order."`
	Deviations []PlanDeviation `json:"deviations" doc:"What departs from the approved version."`
	Versions   []PlanVersion   `json:"versions" doc:"What was sent for approval."`
	Goals      []PlanGoal      `json:"goals" doc:"The goals that a row can serve."`
	Themes     []PlanTheme     `json:"themes" doc:"What a row serves instead of goals, where the programme says so: a coded list, such as the six objectives. Else empty."`
}

// PlanTheme is a theme that a row can serve, with how the plan covers it.
type PlanTheme struct {
	ID         string    `json:"id" doc:"The theme's id, for a row's themes."`
	Number     int       `json:"number" doc:"Its number, from 1."`
	Text       i18n.Text `json:"text" doc:"What it says."`
	Activities int       `json:"activities" doc:"How many activities that are not dropped serve it."`
	Done       int       `json:"done" doc:"How many of those are done."`
}

// PlanRepeat is how often a row comes back.
type PlanRepeat struct {
	Times int    `json:"times" doc:"How many times in each unit, from 1 to 12; in a week 5 at most."`
	Per   string `json:"per" enum:"week,month,quarter,year" doc:"The unit."`
}

// PlanOccurrence is one time of a row that comes back.
type PlanOccurrence struct {
	Day    calendar.Date `json:"day" doc:"The day."`
	DoneAt *time.Time    `json:"doneAt" doc:"When somebody said that it was carried out; null until then."`
	DoneBy string        `json:"doneBy" doc:"Who said so; empty until then."`
}

// PlanTick is whether one time of a row has been carried out.
type PlanTick struct {
	Done bool `json:"done" doc:"It has been carried out."`
}

// PlanRowContent is what a row says.
type PlanRowContent struct {
	Title       string        `json:"title" maxLength:"400" doc:"What is to happen."`
	Heading     string        `json:"heading,omitempty" maxLength:"200" doc:"The heading that it stands under."`
	Kind        string        `json:"kind,omitempty" enum:"activity,milestone" default:"activity" doc:"A milestone has one day: its end."`
	Responsible []PlanPerson  `json:"responsible,omitempty" maxItems:"12" doc:"Who is responsible."`
	Start       calendar.Date `json:"start,omitzero" doc:"The first day."`
	End         calendar.Date `json:"end,omitzero" doc:"The last day."`
	Repeat      *PlanRepeat   `json:"repeat,omitempty" doc:"How often it comes back, from its start to its end; left out for once. Both days are needed then, and it is an activity."`
	Status      string        `json:"status,omitempty" enum:"planned,under-way,done,dropped" default:"planned" doc:"How far it has come."`
	After       []int         `json:"after,omitempty" maxItems:"50" doc:"The numbers of the rows that must end before it begins."`
	Goal        *PlanGoal     `json:"goal,omitempty" doc:"The goal that it serves: one of the plan's goals by id, or in words."`
	Themes      []string      `json:"themes,omitempty" maxItems:"50" doc:"The ids of the plan's themes that it serves."`
	Notes       string        `json:"notes,omitempty" maxLength:"8000" doc:"Notes."`
}

// PlanPerson is somebody who is responsible.
type PlanPerson struct {
	Person string `json:"person,omitempty" maxLength:"100" doc:"The person's id; empty for somebody who is only named."`
	Name   string `json:"name,omitempty" maxLength:"200" doc:"The name."`
}

// PlanGoal is a goal that a row serves.
type PlanGoal struct {
	ID        string `json:"id,omitempty" maxLength:"200" doc:"The goal's id; empty for one in words of its own."`
	Text      string `json:"text,omitempty" maxLength:"1000" doc:"The goal as it read when it was chosen."`
	Criterion string `json:"criterion,omitempty" maxLength:"1000" doc:"How one will know."`
}

// PlanRow is a row of a plan.
type PlanRow struct {
	Number  int   `json:"number" doc:"The row's own number, which it keeps wherever it is moved."`
	Version int64 `json:"version" doc:"Counts the row's changes; for If-Match."`
	PlanRowContent
	Deadline    calendar.Date    `json:"deadline" doc:"The last day, or the next time of a row that comes back; null for none."`
	Occurrences []PlanOccurrence `json:"occurrences" doc:"The times of a row that comes back, those that have been carried out among them. Empty for once."`
	ChangedAt   time.Time        `json:"changedAt" doc:"When it was last changed."`
	ChangedBy   string           `json:"changedBy" doc:"By whom."`
}

// PlanDeviation is how a row departs from the approved version.
type PlanDeviation struct {
	Row           int           `json:"row" doc:"The row's number."`
	Sort          string        `json:"sort" enum:"moved,added,dropped" doc:"Other days, new, or not done after all."`
	From          calendar.Date `json:"from" doc:"The approved first day; null for none."`
	To            calendar.Date `json:"to" doc:"The approved last day; null for none."`
	Reason        string        `json:"reason" doc:"Why; empty while it is missing."`
	ReasonVersion int64         `json:"reasonVersion" doc:"Of the reason, for If-Match; 0 while there is none."`
}

// PlanReason is why a row departs.
type PlanReason struct {
	Reason string `json:"reason" maxLength:"4000" doc:"The reason."`
}

// PlanVersion is a version that was sent for approval.
type PlanVersion struct {
	Number    int        `json:"number" doc:"The version's number."`
	State     string     `json:"state" enum:"waiting,settled,returned,withdrawn" doc:"How it stands; settled: approved."`
	SentAt    time.Time  `json:"sentAt" doc:"When it was sent."`
	SentBy    string     `json:"sentBy" doc:"By whom."`
	SettledAt *time.Time `json:"settledAt" doc:"When it was approved, sent back or withdrawn; null while it waits."`
	Reason    string     `json:"reason" doc:"With which it was sent back; may be empty."`
	Matter    string     `json:"matter" doc:"The id of the matter in which it is approved."`
}

// PlanVersionContent is a version with its rows as they were sent.
type PlanVersionContent struct {
	PlanVersion
	Rows []PlanFrozenRow `json:"rows" doc:"The rows."`
}

// PlanFrozenRow is a row as it was sent.
type PlanFrozenRow struct {
	Number int `json:"number" doc:"The row's number."`
	PlanRowContent
}

func summaryOf(p *plan.Plan) PlanSummary {
	s := PlanSummary{
		ID: string(p.ID), Version: p.Version, SubjectKind: p.Ref.Kind, Subject: p.Ref.ID, Deliverable: p.Slot, Title: p.Title, State: string(p.State()), Approved: p.Approved,
	}
	s.Done, s.All = p.Progress()
	return s
}

func planOf(p *plan.Plan) Plan {
	shown := Plan{PlanSummary: summaryOf(p), Rows: []PlanRow{}, Deviations: []PlanDeviation{}, Versions: []PlanVersion{}, Goals: []PlanGoal{}, Themes: []PlanTheme{}}
	for _, r := range p.Rows {
		shown.Rows = append(shown.Rows, rowOf(r))
	}
	for _, d := range p.Deviations() {
		shown.Deviations = append(shown.Deviations, PlanDeviation{
			Row: max(d.Now.Number, d.Was.Number), Sort: string(d.Sort), From: d.Was.Start, To: d.Was.End, Reason: d.Reason, ReasonVersion: d.ReasonVersion,
		})
	}
	for _, v := range p.Versions {
		shown.Versions = append(shown.Versions, versionOf(v))
	}
	for _, g := range p.Goals {
		shown.Goals = append(shown.Goals, PlanGoal(g))
	}
	for _, c := range p.Coverage() {
		shown.Themes = append(shown.Themes, PlanTheme{ID: c.ID, Number: c.Number, Text: c.Text, Activities: c.Activities, Done: c.Done})
	}
	return shown
}

func versionOf(v plan.Version) PlanVersion {
	shown := PlanVersion{Number: v.Number, State: string(v.State), SentAt: v.SentAt, SentBy: v.SentBy, Reason: v.Reason, Matter: string(v.Matter)}
	if !v.SettledAt.IsZero() {
		shown.SettledAt = &v.SettledAt
	}
	return shown
}

func rowOf(r plan.Row) PlanRow {
	row := PlanRow{
		Number: r.Number, Version: r.Version, PlanRowContent: contentOf(r), Deadline: r.Deadline(), Occurrences: []PlanOccurrence{}, ChangedAt: r.ChangedAt, ChangedBy: r.ChangedBy,
	}
	for _, o := range r.Occurrences() {
		one := PlanOccurrence{Day: o.Day, DoneBy: o.DoneBy}
		if o.Done() {
			one.DoneAt = &o.DoneAt
		}
		row.Occurrences = append(row.Occurrences, one)
	}
	return row
}

func contentOf(r plan.Row) PlanRowContent {
	c := PlanRowContent{Title: r.Title, Heading: r.Heading, Kind: string(r.Kind), Start: r.Start, End: r.End, Status: string(r.Status), After: r.After, Themes: r.Themes, Notes: r.Notes}
	if !r.Repeat.IsZero() {
		c.Repeat = &PlanRepeat{r.Repeat.Times, string(r.Repeat.Per)}
	}
	for _, x := range r.Responsible {
		c.Responsible = append(c.Responsible, PlanPerson{string(x.Person), x.Name})
	}
	if r.Goal != (plan.Goal{}) {
		goal := PlanGoal(r.Goal)
		c.Goal = &goal
	}
	return c
}

func contentsOf(rows []plan.Row) []PlanFrozenRow {
	frozen := make([]PlanFrozenRow, len(rows))
	for i, r := range rows {
		frozen[i] = PlanFrozenRow{r.Number, contentOf(r)}
	}
	return frozen
}

// lay makes a row say what the content says.
func (c PlanRowContent) lay(r *plan.Row) {
	r.Title, r.Heading, r.Kind, r.Start, r.End, r.Status, r.After, r.Notes = c.Title, c.Heading, plan.Kind(c.Kind), c.Start, c.End, plan.Status(c.Status), c.After, c.Notes
	r.Themes, r.Repeat, r.Responsible = c.Themes, plan.Repeat{}, nil
	if c.Repeat != nil {
		r.Repeat = plan.Repeat{Times: c.Repeat.Times, Per: plan.Unit(c.Repeat.Per)}
	}
	for _, x := range c.Responsible {
		r.Responsible = append(r.Responsible, plan.Responsible{Person: organisation.PersonID(x.Person), Name: x.Name})
	}
	switch {
	case c.Goal == nil:
		r.Goal = plan.Goal{}
	case c.Goal.ID != "":
		r.Goal = r.Goal.Chosen(c.Goal.ID)
	default:
		r.Goal = plan.Goal{Text: c.Goal.Text, Criterion: c.Goal.Criterion}
	}
}
