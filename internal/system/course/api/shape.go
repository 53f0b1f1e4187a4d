package api

import (
	"encoding/json"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// CourseTerm is something that the programme describes, with its name.
type CourseTerm struct {
	ID   string    `json:"id" doc:"Its id in the programme."`
	Name i18n.Text `json:"name" doc:"Its name."`
}

// CourseSummary is a course in a list.
type CourseSummary struct {
	ID        string          `json:"id" doc:"The course's id."`
	Version   int64           `json:"version" doc:"Counts the changes to dates, activities and roles; for If-Match."`
	State     string          `json:"state" enum:"active,closed" doc:"Whether it is running."`
	Programme CourseProgramme `json:"programme" doc:"What it is a course of."`
	Host      CourseHost      `json:"host" doc:"The organisation that it is for."`
	Label     string          `json:"label" doc:"The target group, where the host has a course for each of several; empty otherwise."`
	Phase     CourseTerm      `json:"phase" doc:"The phase that it is in."`
	Done      int             `json:"done" doc:"How many of the dated activities are done."`
	Dated     int             `json:"dated" doc:"How many activities have a date."`
	Next      *CourseNext     `json:"next,omitempty" doc:"The next dated activity that is not done; absent when none is left."`
	Drift     int             `json:"drift" doc:"Days behind the schedule that it began with; negative when ahead."`
	Warnings  int             `json:"openWarnings" doc:"How many warnings ask for something."`
}

// CourseProgramme is the version of a programme that a course runs by.
type CourseProgramme struct {
	CourseTerm
	Version int `json:"version" doc:"The version that the course began with."`
}

// CourseHost is the organisation that a course is for.
type CourseHost struct {
	ID   string `json:"id" doc:"The organisation's id."`
	Name string `json:"name" doc:"Its name when the course began."`
}

// CourseNext is the next activity of a course.
type CourseNext struct {
	Key  string        `json:"key" doc:"The activity's key."`
	Name i18n.Text     `json:"name" doc:"The activity's name."`
	Day  calendar.Date `json:"day" doc:"The day."`
	Late int           `json:"late" doc:"How many days ago it should have taken place; 0 when it lies ahead."`
}

// Course is a course whole.
type Course struct {
	CourseSummary
	StartedAt   time.Time         `json:"startedAt" doc:"When it was started."`
	ClosedAt    *time.Time        `json:"closedAt" doc:"When it was closed; null while it runs."`
	Agency      string            `json:"agency" doc:"The id of the organisation that runs it."`
	Authorities map[string]string `json:"authorities" doc:"The organisations that fill the programme's authorities."`
	Anchors     []CourseAnchor    `json:"anchors" doc:"The dates that it was started with."`
	Frame       *CourseFrame      `json:"frame,omitempty" doc:"How long it may take; absent when the programme sets no frame."`
	Activities  []CourseActivity  `json:"activities" doc:"In order of date, those without a date last."`
	Roles       []CourseHolder    `json:"roles" doc:"Who has, had or will have which role."`
	Warnings    []CourseWarning   `json:"warnings" doc:"What is not as it should be."`
	Mine        CourseRights      `json:"mine" doc:"What the caller is in the course."`
}

// CourseRights are what the caller is in a course.
type CourseRights struct {
	Roles []string `json:"roles" doc:"The caller's roles."`
	Leads bool     `json:"leads" doc:"The caller may settle dates, complete activities and give roles."`
	Side  string   `json:"assesses" doc:"The side that the caller assesses for; empty for none."`
}

// CourseAnchor is a date that a course was started with.
type CourseAnchor struct {
	CourseTerm
	Day calendar.Date `json:"day" doc:"The day."`
}

// CourseFrame is how long a course may take.
type CourseFrame struct {
	End      calendar.Date `json:"end" doc:"The last day of the frame."`
	Expected calendar.Date `json:"expected" doc:"The day on which the course can be expected to end."`
}

// CourseActivity is an activity as it stands in a course.
type CourseActivity struct {
	Key         string            `json:"key" doc:"The activity's key in the course, such as statusmoede-2."`
	Activity    string            `json:"activity" doc:"The activity's id in the programme."`
	Number      int               `json:"number" doc:"Which time it is held; 0 when it is held once."`
	Phase       string            `json:"phase" doc:"The phase that it belongs to."`
	Name        i18n.Text         `json:"name" doc:"Its name."`
	Form        string            `json:"form" doc:"How it is held: physical, virtual, hybrid, work, call, or empty. One that the host's side has chosen goes before the programme's."`
	Responsible string            `json:"responsible" doc:"The role that sees to it that it takes place."`
	State       string            `json:"state" enum:"proposed,fixed,done" doc:"proposed: the date follows from the rules. fixed: people have agreed on it. done: it has taken place."`
	Day         calendar.Date     `json:"day" doc:"When it takes place or took place; null when it has no date."`
	Earliest    calendar.Date     `json:"earliest" doc:"The first day of its window."`
	Latest      calendar.Date     `json:"latest" doc:"The last day of its window."`
	Planned     calendar.Date     `json:"planned" doc:"Where it stood when the course began."`
	Provisional bool              `json:"provisional" doc:"The date holds only when an agreement further up is signed."`
	Late        bool              `json:"late" doc:"It should have taken place."`
	Outside     int               `json:"outside" doc:"How many days it was set after its window; before it when negative."`
	StartsAt    string            `json:"startsAt" doc:"When it begins, as 09:00; empty while not settled."`
	EndsAt      string            `json:"endsAt" doc:"When it ends; empty while not settled."`
	Place       string            `json:"place" doc:"Where, as agreed with the date; empty while not settled. What the host has arranged is in the activity's arrangement."`
	Reason      string            `json:"reason" doc:"Why the day lies outside its window."`
	Why         i18n.Text         `json:"why" doc:"How it got its date, in words."`
	Waits       *i18n.Text        `json:"waits,omitempty" doc:"Why it can't be completed yet; absent when it can."`
	Parts       []CoursePart      `json:"parts" doc:"The parts that it is held in; empty when in one."`
	Documents   []CourseDocument  `json:"documents" doc:"What is to be signed."`
	Criteria    []CourseCriterion `json:"criteria" doc:"How one will know that it succeeded."`
}

// CoursePart is a part of an activity.
type CoursePart struct {
	Part int           `json:"part" doc:"Which one, from 1."`
	Day  calendar.Date `json:"day" doc:"Its own day; null while it has none."`
}

// CourseDocument is something to be signed.
type CourseDocument struct {
	CourseTerm
	Signed     calendar.Date `json:"signed" doc:"When it was signed; null while it is not."`
	RecordedBy string        `json:"recordedBy" doc:"Who recorded the signature."`
}

// CourseCriterion is a success criterion with what each side thinks of it.
type CourseCriterion struct {
	ID          string             `json:"id" doc:"The criterion's id in the programme."`
	Text        i18n.Text          `json:"text" doc:"The criterion."`
	Version     int64              `json:"version" doc:"The version of the assessment of the caller's side, for If-Match; 0 while there is none."`
	Assessments []CourseAssessment `json:"assessments" doc:"One for each side that has assessed it."`
}

// CourseAssessment is one side's verdict on a criterion.
type CourseAssessment struct {
	Side    string    `json:"side" doc:"host, or the id of an authority."`
	Verdict string    `json:"verdict" enum:"met,partly,not_met" doc:"Whether the criterion is met."`
	Note    string    `json:"note" doc:"Why; may be empty."`
	By      string    `json:"by" doc:"Who assessed it."`
	Role    string    `json:"role" doc:"In which role."`
	At      time.Time `json:"at" doc:"When."`
	Version int64     `json:"version" doc:"Counts the changes."`
}

// CourseRoles are the roles of a course.
type CourseRoles struct {
	Roles []CourseRole `json:"roles" doc:"Every role of the programme."`
}

// CourseRole is a role with those who have it.
type CourseRole struct {
	CourseTerm
	Side       string            `json:"side" doc:"host, citizen, partner, or the id of an authority."`
	Needed     bool              `json:"needed" doc:"A course without anybody in it is not complete."`
	MayGive    bool              `json:"mayGive" doc:"The caller may give and end it."`
	Holders    []CourseHolder    `json:"holders" doc:"Who has, had or will have it."`
	Candidates []CourseCandidate `json:"candidates" doc:"Who can be given it; empty unless the caller may give it."`
}

// CourseHolder is a role given to a person for a time.
type CourseHolder struct {
	ID               string        `json:"id" doc:"The id of this role of this person."`
	Role             string        `json:"role" doc:"The role's id in the programme."`
	Person           string        `json:"person" doc:"The person's id."`
	Name             string        `json:"name" doc:"The person's name."`
	Title            string        `json:"title" doc:"The person's title; may be empty."`
	Organisation     string        `json:"organisation" doc:"The id of the organisation that the person has the role for."`
	OrganisationName string        `json:"organisationName" doc:"That organisation's name."`
	From             calendar.Date `json:"from" doc:"The first day."`
	To               calendar.Date `json:"to" doc:"The last day; null until further notice."`
}

// CourseCandidate is somebody who can be given a role.
type CourseCandidate struct {
	Person string `json:"person" doc:"The person's id."`
	Name   string `json:"name" doc:"The person's name."`
	Title  string `json:"title" doc:"The person's title; may be empty."`
}

// CourseWarning is something that is not as it should be.
type CourseWarning struct {
	ID       string        `json:"id" doc:"The same while the cause is the same."`
	Kind     string        `json:"kind" enum:"half-signed,role-unfilled,late,out-of-window,beyond-frame" doc:"What it is about."`
	Activity string        `json:"activity" doc:"The key of the activity that it is about; may be empty."`
	Role     string        `json:"role" doc:"The role that it is about; may be empty."`
	Text     i18n.Text     `json:"text" doc:"The warning in words."`
	Waived   *CourseWaived `json:"waived,omitempty" doc:"Why it is let stand; absent while it asks for something."`
}

// CourseWaived is why a warning is let stand.
type CourseWaived struct {
	Reason string     `json:"reason" doc:"The reason."`
	By     string     `json:"by" doc:"Who gave it; empty when it was given with the date itself."`
	At     *time.Time `json:"at" doc:"When; null when it was given with the date itself."`
}

// CourseStepPreview is what a step would do.
type CourseStepPreview struct {
	Activity     string           `json:"activity" doc:"The activity's key."`
	Earliest     calendar.Date    `json:"earliest" doc:"The first day of the activity's window."`
	Latest       calendar.Date    `json:"latest" doc:"The last day of it."`
	Outside      int              `json:"outside" doc:"How many days after its window the activity would lie; before it when negative."`
	ReasonNeeded bool             `json:"reasonNeeded" doc:"The step needs a reason."`
	Unsigned     []string         `json:"unsigned" doc:"The documents without a signature: the activity stays open."`
	Freed        int              `json:"noLongerProvisional" doc:"How many activities would have dates that are no longer provisional."`
	Difference   CourseDifference `json:"difference" doc:"What would change."`
}

// CourseDifference is what a change does to a schedule.
type CourseDifference struct {
	Moved   []CourseShift `json:"moved" doc:"Those whose day becomes another."`
	Kept    []string      `json:"kept" doc:"Those whose rule points elsewhere now, but whose day is set and stays."`
	Outside []CourseShift `json:"outside" doc:"Those that come to lie outside their window; from and to are the window."`
	Added   []string      `json:"added" doc:"Those that there was no room for before."`
	Removed []string      `json:"removed" doc:"Those that there is no room for any more."`
}

// CourseShift is an activity with two days.
type CourseShift struct {
	Key  string        `json:"key" doc:"The activity's key."`
	From calendar.Date `json:"from" doc:"The first of the days; null for none."`
	To   calendar.Date `json:"to" doc:"The other day; null for none."`
}

// CourseChange is a change as it was recorded.
type CourseChange struct {
	ID     string          `json:"id" doc:"The change's id."`
	At     time.Time       `json:"at" doc:"When."`
	By     string          `json:"by" doc:"Who did it."`
	Role   string          `json:"role" doc:"In which role."`
	Via    string          `json:"via" doc:"browser, api or program."`
	Noun   string          `json:"noun" doc:"What was changed: course, activity, anchor, role, assessment, arrangement or warning."`
	NounID string          `json:"nounId" doc:"Which one."`
	Verb   string          `json:"verb" doc:"What was done."`
	Reason string          `json:"reason" doc:"The reason that was given; may be empty."`
	Before json.RawMessage `json:"before" doc:"What it was; null when it was not there."`
	After  json.RawMessage `json:"after" doc:"What it became; null when it is not there any more."`
}
