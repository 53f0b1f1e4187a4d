package api

import (
	"context"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
)

// DataRequestContent is what a request for data says.
type DataRequestContent struct {
	Kind   string        `json:"kind" enum:"documents,figures,interviews,survey,cases" doc:"What is asked for: documents, key figures, interviews, answers to a questionnaire, or anonymised case files."`
	Theme  string        `json:"theme,omitempty" maxLength:"100" doc:"The id of the programme's theme that it serves; left out when it serves them all."`
	Title  string        `json:"title" maxLength:"200" doc:"What is asked for, in one line; needed."`
	Why    string        `json:"why" maxLength:"2000" doc:"What it is to be used for; needed."`
	Due    calendar.Date `json:"due" doc:"The day by which it should be there; needed."`
	Person string        `json:"person" maxLength:"100" doc:"The id of who sees to it: somebody who has a role on the municipality's side."`
}

func (c DataRequestContent) wanted() taskforce.Wanted {
	return taskforce.Wanted{
		Kind: programme.DataKind(c.Kind), Theme: c.Theme, Title: c.Title, Why: c.Why, Due: c.Due, Person: organisation.PersonID(c.Person),
	}
}

// DataRequest is a request for data.
type DataRequest struct {
	ID      string `json:"id" doc:"The request's id."`
	Version int64  `json:"version" doc:"Counts the changes; for If-Match."`
	Number  int    `json:"number" doc:"Its number in the course, from 1: people call it D1."`
	DataRequestContent
	PersonName string     `json:"personName" doc:"The name of who sees to it."`
	State      string     `json:"state" enum:"asked,partly,received,unavailable" doc:"asked: nothing has come. partly: some of it has. received: all of it has. unavailable: it can't be had."`
	Note       string     `json:"note,omitempty" doc:"What has been received, or why it can't be had."`
	SettledAt  *time.Time `json:"settledAt,omitempty" doc:"When somebody last said how far it has come; absent while nobody has."`
	DaysLate   int        `json:"daysLate" doc:"By how many days it is overdue; 0 when it isn't, or when nothing is to come any more."`
	AskedAt    time.Time  `json:"askedAt" doc:"When it was asked for."`
	AskedBy    string     `json:"askedBy" doc:"The name of who asked."`
	Files      []DataFile `json:"files" doc:"The files that have been handed in. They are fetched and handed in on the request's page, not here."`
}

// DataFile is a file that has been handed in.
type DataFile struct {
	Name    string    `json:"name" doc:"The file's name."`
	Size    int64     `json:"size" doc:"Its size in bytes."`
	AddedAt time.Time `json:"addedAt" doc:"When it was handed in."`
	AddedBy string    `json:"addedBy" doc:"The name of who handed it in."`
}

// DataRequestWithFindings is a request for data with what rests on it.
type DataRequestWithFindings struct {
	DataRequest
	Findings []string `json:"findings" doc:"The ids of the findings that rest on it and that the caller may see."`
}

// DataProposal is something that the programme proposes to ask for.
type DataProposal struct {
	Kind  string    `json:"kind" enum:"documents,figures,interviews,survey,cases" doc:"What would be asked for."`
	Theme string    `json:"theme,omitempty" doc:"The id of the theme that it serves; absent when it serves them all."`
	Title i18n.Text `json:"title" doc:"What would be asked for, in one line."`
	Why   i18n.Text `json:"why" doc:"What it is used for."`
}

// DataRequests are the requests of a course.
type DataRequests struct {
	Items     []DataRequest  `json:"items" doc:"The requests, by number."`
	Proposals []DataProposal `json:"proposals" doc:"What the programme proposes and nobody has asked for yet; empty for those who don't ask."`
}

func requestOf(r *taskforce.Request, today calendar.Date) DataRequest {
	return DataRequest{
		ID: string(r.ID), Version: r.Version, Number: r.Number,
		DataRequestContent: DataRequestContent{
			Kind: string(r.Kind), Theme: r.Theme, Title: r.Title, Why: r.Why, Due: r.Due, Person: string(r.Person),
		},
		PersonName: r.PersonName, State: string(r.State), Note: r.Note, SettledAt: instant(r.SettledAt), DaysLate: r.Late(today), AskedAt: r.AskedAt, AskedBy: r.AskedBy,
		Files: each(r.Files, func(f taskforce.File) DataFile { return DataFile{f.Name, f.Size, f.AddedAt, f.AddedBy} }),
	}
}

func (a *Analyses) listRequests(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[DataRequests], err error) {
	c, err := a.taskforce.Collection(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = each(c.Requests, func(r *taskforce.Request) DataRequest { return requestOf(r, call.Today()) })
	answer.Body.Proposals = each(c.Proposals, func(n programme.DataNeed) DataProposal {
		return DataProposal{string(n.Kind), n.Theme, n.Name, n.Why}
	})
	return answer, nil
}

type askInput struct {
	CourseAddress
	Body DataRequestContent
}

func (a *Analyses) ask(ctx context.Context, call *api.Call, in *askInput) (answer api.Answer[DataRequestWithFindings], err error) {
	id, err := a.taskforce.Ask(ctx, call.Scope, a.ref(in.CourseAddress), in.Body.wanted())
	if err != nil {
		return answer, err
	}
	if answer, err = a.request(ctx, call, &DataRequestAddress{in.CourseAddress, string(id)}); err == nil {
		answer.Location = in.at("requests", string(id))
	}
	return answer, err
}

// DataRequestAddress names a request for data in an address.
type DataRequestAddress struct {
	CourseAddress
	Request string `path:"request" doc:"The request's id."`
}

func (in DataRequestAddress) id() taskforce.RequestID { return taskforce.RequestID(in.Request) }

func (a *Analyses) request(ctx context.Context, call *api.Call, in *DataRequestAddress) (answer api.Answer[DataRequestWithFindings], err error) {
	v, err := a.taskforce.Request(ctx, call.Scope, a.ref(in.CourseAddress), in.id())
	if err != nil {
		return answer, err
	}
	answer.Body = DataRequestWithFindings{
		requestOf(v.Request, call.Today()), each(v.Findings, func(f *taskforce.Finding) string { return string(f.ID) }),
	}
	answer.ETag = api.ETag(v.Version)
	return answer, nil
}

type reaskInput struct {
	DataRequestAddress
	Body DataRequestContent
}

func (a *Analyses) reask(ctx context.Context, call *api.Call, in *reaskInput) (api.Answer[DataRequestWithFindings], error) {
	err := a.taskforce.Reask(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.wanted(), call.Version)
	return a.requestAfter(ctx, call, in.DataRequestAddress, err)
}

type settleRequestInput struct {
	DataRequestAddress
	Body struct {
		State string `json:"state" enum:"asked,partly,received,unavailable" doc:"asked: nothing has come. partly: some of it has. received: all of it has. unavailable: it can't be had."`
		Note  string `json:"note,omitempty" maxLength:"2000" doc:"What has been received, or why it can't be had; needed for partly and unavailable."`
	}
}

func (a *Analyses) settleRequest(ctx context.Context, call *api.Call, in *settleRequestInput) (api.Answer[DataRequestWithFindings], error) {
	err := a.taskforce.Settle(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), taskforce.RequestState(in.Body.State), in.Body.Note, call.Version)
	return a.requestAfter(ctx, call, in.DataRequestAddress, err)
}

// requestAfter is the request after a change; err is how the change went.
func (a *Analyses) requestAfter(ctx context.Context, call *api.Call, in DataRequestAddress, err error) (api.Answer[DataRequestWithFindings], error) {
	if err == nil {
		return a.request(ctx, call, &in)
	}
	return api.Answer[DataRequestWithFindings]{}, refused(err, func() (int64, error) {
		now, err := a.request(ctx, call, &in)
		return now.Body.Version, err
	})
}
