package api

import (
	"tovholder/internal/core/meeting"
	"tovholder/internal/platform/calendar"
)

// MeetingDetails is what, when and where a meeting is.
type MeetingDetails struct {
	Title    string        `json:"title,omitempty" maxLength:"200" doc:"What it is called; the activity's name when it is left out."`
	Purpose  string        `json:"purpose,omitempty" maxLength:"20000" doc:"What it is for."`
	Form     string        `json:"form,omitempty" enum:"physical,virtual,hybrid,call" doc:"How people meet."`
	Place    string        `json:"place,omitempty" maxLength:"200" doc:"Where; the activity decides for its meeting."`
	Link     string        `json:"link,omitempty" maxLength:"1000" doc:"Where to take part from afar; https."`
	Day      calendar.Date `json:"day,omitzero" doc:"The day; the activity decides for its meeting."`
	LastDay  calendar.Date `json:"lastDay,omitzero" doc:"The last day of a meeting of several days; absent for one day."`
	StartsAt string        `json:"startsAt,omitempty" maxLength:"5" doc:"When it begins, as 13:00."`
	EndsAt   string        `json:"endsAt,omitempty" maxLength:"5" doc:"When it ends, as 14:30; on the last day."`
}

func (d MeetingDetails) details() meeting.Details {
	return meeting.Details{
		Title: d.Title, Purpose: d.Purpose, Form: meeting.Form(d.Form), Place: d.Place, Link: d.Link, Day: d.Day, Last: d.LastDay, StartsAt: d.StartsAt, EndsAt: d.EndsAt,
	}
}

// NewMeeting is a meeting that is to be made.
type NewMeeting struct {
	SubjectKind string   `json:"subjectKind" maxLength:"50" doc:"The kind of what it belongs to, such as course."`
	Subject     string   `json:"subject" maxLength:"100" doc:"The id of what it belongs to."`
	Activity    string   `json:"activity,omitempty" maxLength:"100" doc:"The key of the activity that it is the meeting of."`
	People      []string `json:"people,omitempty" maxItems:"500" doc:"The ids of those who take part; those whom the programme wants when it is left out."`
	MeetingDetails
}

// MeetingSummary is a meeting in a list.
type MeetingSummary struct {
	ID          string `json:"id" doc:"The meeting's id."`
	Version     int64  `json:"version" doc:"Counts the changes to what, when and where; for If-Match."`
	SubjectKind string `json:"subjectKind" doc:"The kind of what it belongs to."`
	Subject     string `json:"subject" doc:"The id of what it belongs to."`
	Activity    string `json:"activity,omitempty" doc:"The key of the activity that it is the meeting of."`
	Series      string `json:"series,omitempty" doc:"Shared by meetings that were planned together."`
	State       string `json:"state" enum:"draft,called,running,held,sent,locked,cancelled" doc:"How far it has come."`
	MeetingDetails
}

// Meeting is a meeting whole.
type Meeting struct {
	MeetingSummary
	Organiser    string               `json:"organiser" doc:"Who calls it, by name."`
	Participants []MeetingParticipant `json:"participants" doc:"Who takes part."`
	Items        []MeetingItem        `json:"items" doc:"The agenda with its minutes, what is proposed and what is parked."`
	Decisions    []MeetingDecision    `json:"decisions" doc:"What was decided."`
	Hash         string               `json:"hash,omitempty" doc:"Of the locked minutes."`
}

// MeetingParticipant is somebody who takes part.
type MeetingParticipant struct {
	ID           string `json:"id" doc:"The participant's id at this meeting."`
	Person       string `json:"person,omitempty" doc:"The person's id; absent for a guest."`
	Name         string `json:"name" doc:"The name."`
	Organisation string `json:"organisation,omitempty" doc:"Where they work."`
	Why          string `json:"why,omitempty" doc:"Why they take part."`
	Required     bool   `json:"required" doc:"Whether they are needed, or come perhaps."`
	Invited      bool   `json:"invited" doc:"Whether they have the invitation."`
	Answer       string `json:"answer,omitempty" enum:"yes,no,maybe" doc:"What they have answered."`
	Note         string `json:"note,omitempty" doc:"What they wrote with the answer."`
	Attended     string `json:"attended,omitempty" enum:"yes,no" doc:"Whether they came."`
}

// MeetingItemDraft is what is written of an item.
type MeetingItemDraft struct {
	Title   string `json:"title" maxLength:"200" doc:"What it is about."`
	Aim     string `json:"aim,omitempty" enum:"information,discussion,decision" doc:"What it is for; discussion when it is left out."`
	Minutes int    `json:"minutes,omitempty" minimum:"0" maximum:"600" doc:"How many minutes are planned."`
	Owner   string `json:"owner,omitempty" maxLength:"100" doc:"The id of who introduces it."`
	Text    string `json:"text,omitempty" maxLength:"20000" doc:"What there is to know beforehand."`
}

// MeetingItem is an item of a meeting.
type MeetingItem struct {
	ID      string `json:"id" doc:"The item's id."`
	Version int64  `json:"version" doc:"For If-Match."`
	State   string `json:"state" enum:"agenda,proposed,declined,parked" doc:"Whether it is on the agenda."`
	Origin  string `json:"origin,omitempty" enum:"news,tasks,parking" doc:"What made it lie ready: what has happened, open tasks, a parked topic."`
	MeetingItemDraft
	Proposer string `json:"proposer,omitempty" doc:"Who proposed it."`
	Notes    string `json:"notes,omitempty" doc:"Its minutes."`
}

// MeetingDecision is what was decided under an item.
type MeetingDecision struct {
	Item string `json:"item" doc:"The item's id."`
	Text string `json:"text" doc:"What was decided."`
}

// MeetingDocument is the agenda or the minutes as a document.
type MeetingDocument struct {
	Title     string `json:"title" doc:"The document's title."`
	Hash      string `json:"hash" doc:"SHA-256 of the canonical form, in hexadecimal."`
	Canonical string `json:"canonical" doc:"The document in its canonical form, as JSON."`
}

func summaryOf(m *meeting.Meeting) MeetingSummary {
	return MeetingSummary{
		ID: string(m.ID), Version: m.Version, SubjectKind: m.Ref.Kind, Subject: m.Ref.ID, Activity: m.Slot, Series: m.Series, State: string(m.State),
		MeetingDetails: MeetingDetails{
			Title: m.Title, Purpose: m.Purpose, Form: string(m.Form), Place: m.Place, Link: m.Link, Day: m.Day, LastDay: m.Last, StartsAt: m.StartsAt, EndsAt: m.EndsAt,
		},
	}
}

func meetingOf(m *meeting.Meeting) Meeting {
	whole := Meeting{
		MeetingSummary: summaryOf(m), Organiser: m.OrganiserName, Hash: m.Hash,
		Participants: []MeetingParticipant{}, Items: []MeetingItem{}, Decisions: []MeetingDecision{},
	}
	for _, p := range m.Participants {
		whole.Participants = append(whole.Participants, MeetingParticipant{
			ID: p.ID, Person: string(p.Person), Name: p.Name, Organisation: p.Organisation, Why: p.Why, Required: p.Required, Invited: p.Invited >= 0,
			Answer: string(p.Answer), Note: p.Note, Attended: string(p.Attended),
		})
	}
	for _, it := range m.Items {
		whole.Items = append(whole.Items, MeetingItem{
			ID: it.ID, Version: it.Version, State: string(it.State), Origin: string(it.Origin), Proposer: it.Proposer, Notes: it.Notes,
			MeetingItemDraft: MeetingItemDraft{Title: it.Title, Aim: string(it.Aim), Minutes: it.Minutes, Owner: string(it.Owner), Text: it.Text},
		})
	}
	for _, d := range m.Decisions {
		whole.Decisions = append(whole.Decisions, MeetingDecision{Item: d.Item, Text: d.Text})
	}
	return whole
}
