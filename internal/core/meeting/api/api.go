// Package api is where other programs call and follow meetings: when and where,
// who comes, the agenda, the minutes.
package api

import (
	"context"
	"fmt"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Meetings answers for meetings.
type Meetings struct{ meetings *meeting.Service }

// New makes it.
func New(meetings *meeting.Service) *Meetings { return &Meetings{meetings} }

var (
	view   = access.Subject(meeting.Noun, access.View)
	change = access.Subject(meeting.Noun, access.Change)
)

const (
	one  = "/meetings/{meeting}"
	item = one + "/items/{item}"
)

// Operations are what can be asked for.
func (a *Meetings) Operations() []api.Operation {
	operations := []api.Operation{
		api.Get("/meetings", access.SignedIn, "listMeetings", "The meetings that the caller takes part in, or those of one subject", a.list).
			Saying("Those to come, nearest first; with past those that were held or cancelled, newest first."),
		api.Create("/meetings", access.SignedIn, "createMeeting", "Make a meeting, as a draft", a.create).
			Saying("Those who lead the subject make meetings. Nobody is told before the invitation is sent. The meeting of an activity follows the activity's day, time and place."),
		api.Get(one, view, "getMeeting", "One meeting with participants, agenda and minutes", a.get),
		api.Put(one, change, "changeMeeting", "Change what, when and where a meeting is", a.change).Guarded().
			Saying("Those who are invited are told; when the time is another, they are asked anew."),
		api.Post(one+"/invitation", change, "inviteToMeeting", "Send the invitation to those who have not got it", a.invite),
		api.Post(one+"/answer", change, "answerMeeting", "The caller's answer to the invitation", a.answer),
		api.Create(one+"/items", change, "addMeetingItem", "Put an item on the agenda, or propose it", a.addItem).
			Saying("Whoever does not run the meeting proposes."),
		api.Put(item+"/minutes", change, "writeMeetingMinutes", "Write the minutes of an item", a.note).Guarded().
			Saying("If-Match takes the version of the item."),
		api.Get(one+"/minutes", view, "getMeetingMinutes", "The minutes as a document, with its hash", a.minutes),
	}
	for i, o := range operations {
		o = o.Locating(located)
		if strings.HasPrefix(o.Path, one) {
			o = o.Within(a.visible)
		}
		operations[i] = o
	}
	return operations
}

func (a *Meetings) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, _, err := a.meetings.Find(ctx, scope, meeting.ID(value("meeting")))
	return err
}

// located says where in a call the fields are that the use cases complain of.
func located(field string) string {
	switch field {
	case "starts_at":
		return "body.startsAt"
	case "last_day":
		return "body.lastDay"
	case "ends_at":
		return "body.endsAt"
	case "svar":
		return "body.answer"
	}
	return ""
}

type listInput struct {
	api.Paging
	Past        bool   `query:"past" doc:"Those that were held or cancelled."`
	SubjectKind string `query:"subjectKind" maxLength:"50" doc:"Only those of one subject: its kind, such as course."`
	Subject     string `query:"subject" maxLength:"100" doc:"Only those of one subject: its id."`
}

func (a *Meetings) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[MeetingSummary]], err error) {
	place, err := in.Read(fmt.Sprintf("meetings, %t, %s, %s", in.Past, in.SubjectKind, in.Subject))
	if err != nil {
		return answer, err
	}
	var page meeting.Page
	if in.Subject == "" {
		page, err = a.meetings.Mine(ctx, call.Scope, in.Past, place.After)
	} else {
		_, page, err = a.meetings.Of(ctx, call.Scope, subject.Ref{Kind: in.SubjectKind, ID: in.Subject}, in.Past, place.After)
	}
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Meetings, page.Next, func(m meeting.Listed) string { return string(m.ID) },
		func(m meeting.Listed) MeetingSummary { return summaryOf(m.Meeting) })
	return answer, nil
}

type createInput struct{ Body NewMeeting }

func (a *Meetings) create(ctx context.Context, call *api.Call, in *createInput) (answer api.Answer[Meeting], err error) {
	n := meeting.New{Slot: in.Body.Activity, Details: in.Body.details()}
	if in.Body.People != nil {
		n.People = []organisation.PersonID{}
	}
	for _, p := range in.Body.People {
		n.People = append(n.People, organisation.PersonID(p))
	}
	id, err := a.meetings.Create(ctx, call.Scope, subject.Ref{Kind: in.Body.SubjectKind, ID: in.Body.Subject}, n)
	if err != nil {
		return answer, err
	}
	answer, err = a.now(ctx, call, id)
	answer.Location = "/meetings/" + string(id)
	return answer, err
}

// MeetingAddress names a meeting in an address.
type MeetingAddress struct {
	Meeting string `path:"meeting" doc:"The meeting's id."`
}

func (in MeetingAddress) id() meeting.ID { return meeting.ID(in.Meeting) }

func (a *Meetings) get(ctx context.Context, call *api.Call, in *MeetingAddress) (api.Answer[Meeting], error) {
	return a.now(ctx, call, in.id())
}

// now is the meeting as it stands.
func (a *Meetings) now(ctx context.Context, call *api.Call, id meeting.ID) (answer api.Answer[Meeting], err error) {
	_, m, err := a.meetings.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Meeting]{Body: meetingOf(m), ETag: api.ETag(m.Version)}, nil
}

// after is the meeting after a change; err is how the change went.
func (a *Meetings) after(ctx context.Context, call *api.Call, id meeting.ID, err error) (api.Answer[Meeting], error) {
	if err == nil {
		return a.now(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if now, findErr := a.now(ctx, call, id); findErr == nil {
			err = api.Stale(err, now.Body.Version)
		}
	}
	return api.Answer[Meeting]{}, err
}

type changeInput struct {
	MeetingAddress
	Body MeetingDetails
}

func (a *Meetings) change(ctx context.Context, call *api.Call, in *changeInput) (api.Answer[Meeting], error) {
	return a.after(ctx, call, in.id(), a.meetings.Change(ctx, call.Scope, in.id(), in.Body.details(), call.Version))
}

func (a *Meetings) invite(ctx context.Context, call *api.Call, in *MeetingAddress) (api.Answer[Meeting], error) {
	_, err := a.meetings.Invite(ctx, call.Scope, in.id())
	return a.after(ctx, call, in.id(), err)
}

// MeetingAnswer is an answer to an invitation.
type MeetingAnswer struct {
	Answer string `json:"answer" enum:"yes,no,maybe" doc:"Whether the caller comes."`
	Note   string `json:"note,omitempty" maxLength:"800" doc:"A message to whoever calls the meeting, such as who comes instead."`
}

type answerInput struct {
	MeetingAddress
	Body MeetingAnswer
}

func (a *Meetings) answer(ctx context.Context, call *api.Call, in *answerInput) (api.Answer[Meeting], error) {
	return a.after(ctx, call, in.id(), a.meetings.Answer(ctx, call.Scope, in.id(), meeting.Answer(in.Body.Answer), in.Body.Note))
}

type itemInput struct {
	MeetingAddress
	Body MeetingItemDraft
}

func (a *Meetings) addItem(ctx context.Context, call *api.Call, in *itemInput) (api.Answer[Meeting], error) {
	answer, err := a.after(ctx, call, in.id(), a.meetings.AddItem(ctx, call.Scope, in.id(), meeting.ItemDraft{
		Title: in.Body.Title, Aim: meeting.Aim(in.Body.Aim), Minutes: in.Body.Minutes, Owner: organisation.PersonID(in.Body.Owner), Text: in.Body.Text,
	}))
	answer.Location = "/meetings/" + in.Meeting
	return answer, err
}

// MeetingMinutes is what is to stand in the minutes of an item.
type MeetingMinutes struct {
	Notes string `json:"notes" maxLength:"20000" doc:"The minutes, as plain text."`
}

type noteInput struct {
	MeetingAddress
	Item string `path:"item" doc:"The item's id."`
	Body MeetingMinutes
}

func (a *Meetings) note(ctx context.Context, call *api.Call, in *noteInput) (answer api.Answer[Meeting], err error) {
	version, err := a.meetings.Note(ctx, call.Scope, in.id(), in.Item, in.Body.Notes, call.Version)
	if err != nil {
		return answer, err
	}
	answer, err = a.now(ctx, call, in.id())
	answer.ETag = api.ETag(version)
	return answer, err
}

func (a *Meetings) minutes(ctx context.Context, call *api.Call, in *MeetingAddress) (answer api.Answer[MeetingDocument], err error) {
	document, err := a.meetings.Document(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	answer.Body = MeetingDocument{Title: document.Title, Hash: document.Hash(), Canonical: string(document.Canonical())}
	return answer, nil
}
