package api

import (
	"context"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/intake"
)

// Enquiry is a first contact.
type Enquiry struct {
	ID            string                `json:"id" doc:"The enquiry's id."`
	Version       int64                 `json:"version" doc:"Counts the changes."`
	Round         string                `json:"round" doc:"The round's id."`
	Organisation  string                `json:"organisation" doc:"The organisation's id."`
	Name          string                `json:"name" doc:"The organisation's name."`
	Way           string                `json:"way" enum:"written,phone" doc:"How it came."`
	State         string                `json:"state" enum:"received,clarified,invited,waiting,answered" doc:"What has become of it. invited: to apply. waiting: for the next round."`
	Need          string                `json:"need" doc:"Which help is needed."`
	Outcome       string                `json:"outcome" doc:"What the programme is expected to contribute."`
	Who           string                `json:"who" doc:"Who wrote or rang."`
	Title         string                `json:"title,omitempty" doc:"Their title."`
	Reach         string                `json:"reach,omitempty" doc:"Where they are reached."`
	EnteredBy     string                `json:"enteredBy" doc:"Who wrote it down."`
	At            time.Time             `json:"at" doc:"When it came."`
	Clarification *EnquiryClarification `json:"clarification,omitempty" doc:"What both have found out together."`
	Answer        string                `json:"answer,omitempty" doc:"What was answered in words."`
	Application   string                `json:"application,omitempty" doc:"The id of the application to which it has led."`
}

// EnquiryClarification is what both have found out together.
type EnquiryClarification struct {
	Day     calendar.Date `json:"day" doc:"When they talked; not ahead."`
	People  string        `json:"people" maxLength:"10000" doc:"Who took part."`
	Needs   string        `json:"needs" maxLength:"10000" doc:"Which needs were found."`
	Process string        `json:"process" maxLength:"10000" doc:"How the process should be."`
	Start   string        `json:"start" maxLength:"10000" doc:"What was said of the start."`
}

func enquiryOf(e *intake.Enquiry) Enquiry {
	shown := Enquiry{
		ID: string(e.ID), Version: e.Version, Round: string(e.Round.ID), Organisation: string(e.Organisation), Name: e.Name, Way: string(e.Way), State: string(e.State),
		Need: e.Need, Outcome: e.Outcome, Who: e.Who, Title: e.Title, Reach: e.Reach, EnteredBy: e.EnteredBy, At: e.At, Answer: e.Answer, Application: string(e.Application),
	}
	if e.Clear.Needs != "" {
		shown.Clarification = &EnquiryClarification{e.Clear.Day, e.Clear.People, e.Clear.Needs, e.Clear.Process, e.Clear.Start}
	}
	return shown
}

type enquiriesInput struct{ api.Paging }

func (a *Intake) enquiries(ctx context.Context, call *api.Call, in *enquiriesInput) (answer api.Answer[api.Page[Enquiry]], err error) {
	place, err := in.Read("enquiries")
	if err != nil {
		return answer, err
	}
	all, err := a.intake.Enquiries(ctx, call.Scope)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, all, "", func(e *intake.Enquiry) string { return string(e.ID) }, enquiryOf)
	return answer, nil
}

// NewEnquiry is an enquiry that is written, or registered after a call.
type NewEnquiry struct {
	Round        string `json:"round" maxLength:"100" doc:"The round's id."`
	Organisation string `json:"organisation" maxLength:"100" doc:"The id of the organisation that it comes from."`
	Need         string `json:"need" maxLength:"10000" doc:"Which help is needed."`
	Outcome      string `json:"outcome" maxLength:"10000" doc:"What the programme is expected to contribute."`
	Who          string `json:"who,omitempty" maxLength:"500" doc:"Who rang; of a written one the caller."`
	Title        string `json:"title,omitempty" maxLength:"500" doc:"Their title, of one who rang."`
	Reach        string `json:"reach,omitempty" maxLength:"500" doc:"Where they are reached, of one who rang."`
}

type enquireInput struct{ Body NewEnquiry }

func (a *Intake) enquire(ctx context.Context, call *api.Call, in *enquireInput) (answer api.Answer[Enquiry], err error) {
	b := in.Body
	id, err := a.intake.Enquire(ctx, call.Scope, intake.NewEnquiry{
		Round: intake.RoundID(b.Round), Organisation: organisation.ID(b.Organisation),
		Asked: intake.Asked{Need: b.Need, Outcome: b.Outcome, Who: b.Who, Title: b.Title, Reach: b.Reach},
	})
	if err != nil {
		return answer, err
	}
	answer, err = a.asked(ctx, call, id)
	answer.Location = "/enquiries/" + string(id)
	return answer, err
}

// EnquiryAddress names an enquiry in an address.
type EnquiryAddress struct {
	Enquiry string `path:"enquiry" doc:"The enquiry's id."`
}

func (in EnquiryAddress) id() intake.EnquiryID { return intake.EnquiryID(in.Enquiry) }

func (a *Intake) enquiry(ctx context.Context, call *api.Call, in *EnquiryAddress) (api.Answer[Enquiry], error) {
	return a.asked(ctx, call, in.id())
}

// asked is the enquiry as it stands.
func (a *Intake) asked(ctx context.Context, call *api.Call, id intake.EnquiryID) (answer api.Answer[Enquiry], err error) {
	e, err := a.intake.FindEnquiry(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Enquiry]{Body: enquiryOf(e.Enquiry), ETag: api.ETag(e.Version)}, nil
}

// handled is the enquiry after a change; err is how the change went.
func (a *Intake) handled(ctx context.Context, call *api.Call, id intake.EnquiryID, err error) (api.Answer[Enquiry], error) {
	if fault.Is(err, fault.Stale) {
		if e, findErr := a.intake.FindEnquiry(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, e.Version)
		}
	}
	if err != nil {
		return api.Answer[Enquiry]{}, err
	}
	return a.asked(ctx, call, id)
}

type clarifyInput struct {
	EnquiryAddress
	Body EnquiryClarification
}

func (a *Intake) clarify(ctx context.Context, call *api.Call, in *clarifyInput) (api.Answer[Enquiry], error) {
	b := in.Body
	c := intake.Clarification{Day: b.Day, Needs: b.Needs, Process: b.Process, Start: b.Start, People: b.People}
	return a.handled(ctx, call, in.id(), a.intake.Clarify(ctx, call.Scope, in.id(), c, call.Version))
}

// EnquiryOutcome is what becomes of an enquiry.
type EnquiryOutcome struct {
	Outcome string `json:"outcome" enum:"invited,waiting,answered" doc:"invited: to apply. waiting: for the next round. answered: in words."`
	Round   string `json:"round,omitempty" maxLength:"100" doc:"The id of the round in which one is invited to apply."`
	Answer  string `json:"answer,omitempty" maxLength:"10000" doc:"In words."`
}

type answerInput struct {
	EnquiryAddress
	Body EnquiryOutcome
}

func (a *Intake) answer(ctx context.Context, call *api.Call, in *answerInput) (api.Answer[Enquiry], error) {
	o := intake.Outcome{State: intake.EnquiryState(in.Body.Outcome), Round: intake.RoundID(in.Body.Round), Answer: in.Body.Answer}
	return a.handled(ctx, call, in.id(), a.intake.Answer(ctx, call.Scope, in.id(), o, call.Version))
}
