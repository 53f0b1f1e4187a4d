package api

import (
	"context"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/knowledge"
)

func (a *Library) versions(ctx context.Context, call *api.Call, in *EntryAddress) (answer api.Answer[[]EntryVersion], err error) {
	_, all, err := a.library.Versions(ctx, call.Scope, knowledge.ID(in.Entry))
	answer.Body = []EntryVersion{}
	for _, v := range all {
		answer.Body = append(answer.Body, versionOf(v))
	}
	return answer, err
}

type versionInput struct {
	EntryAddress
	Version int64 `path:"version" minimum:"1" doc:"The version's number."`
}

func (a *Library) version(ctx context.Context, call *api.Call, in *versionInput) (answer api.Answer[EntryVersion], err error) {
	_, all, err := a.library.Versions(ctx, call.Scope, knowledge.ID(in.Entry))
	if err != nil {
		return answer, err
	}
	at := slices.IndexFunc(all, func(v knowledge.Version) bool { return v.Number == in.Version })
	if at < 0 {
		return answer, knowledge.NoSuchVersion()
	}
	answer.Body = versionOf(all[at])
	return answer, nil
}

type shareInput struct {
	EntryAddress
	Body struct {
		Shared bool `json:"shared" doc:"Everybody who is logged in may read it."`
	}
}

func (a *Library) share(ctx context.Context, call *api.Call, in *shareInput) (answer api.Answer[Entry], err error) {
	reach := knowledge.Members
	if in.Body.Shared {
		reach = knowledge.Everyone
	}
	id := knowledge.ID(in.Entry)
	if err := a.library.Share(ctx, call.Scope, id, reach); err != nil {
		return answer, err
	}
	return a.now(ctx, call, id)
}

type askReviewInput struct {
	EntryAddress
	Body struct {
		Due calendar.Date `json:"due" doc:"The last day for answers: after today, and within a year."`
	}
}

func (a *Library) askReview(ctx context.Context, call *api.Call, in *askReviewInput) (answer api.Answer[Review], err error) {
	id, err := a.library.AskReview(ctx, call.Scope, knowledge.ID(in.Entry), in.Body.Due)
	if err != nil {
		return answer, err
	}
	if answer, err = a.reviewed(ctx, call, id); err == nil {
		answer.Location = "/knowledge/reviews/" + string(id)
	}
	return answer, err
}

type moveReviewInput struct {
	ReviewAddress
	Body struct {
		Due calendar.Date `json:"due" doc:"The last day for answers: after today, and within a year."`
	}
}

func (a *Library) moveReview(ctx context.Context, call *api.Call, in *moveReviewInput) (answer api.Answer[Review], err error) {
	id := knowledge.ReviewID(in.Review)
	if err := a.library.Move(ctx, call.Scope, id, in.Body.Due); err != nil {
		return answer, err
	}
	return a.reviewed(ctx, call, id)
}

type settleInput struct {
	ReviewAddress
	Body struct {
		Organisation string `json:"organisation,omitempty" maxLength:"100" doc:"The id of the municipality whose answer it came of; the review as a whole when it is left out."`
		Outcome      string `json:"outcome" enum:"taken,partly,not" doc:"What came of it."`
		Reason       string `json:"reason" maxLength:"4000" doc:"Why."`
		LedTo        int64  `json:"ledTo,omitempty" minimum:"0" doc:"The version of the tool that it led to; needed unless the outcome is not."`
	}
}

func (a *Library) settle(ctx context.Context, call *api.Call, in *settleInput) (answer api.Answer[Review], err error) {
	id := knowledge.ReviewID(in.Review)
	err = a.library.Settle(ctx, call.Scope, id, organisation.ID(in.Body.Organisation), knowledge.Settlement{
		Outcome: knowledge.Outcome(in.Body.Outcome), Reason: in.Body.Reason, Version: in.Body.LedTo,
	})
	if err != nil {
		return answer, err
	}
	return a.reviewed(ctx, call, id)
}

type rewordInput struct {
	QuestionAddress
	Body QuestionText
}

func (a *Library) reword(ctx context.Context, call *api.Call, in *rewordInput) (answer api.Answer[Question], err error) {
	id := knowledge.ID(in.Question)
	t, err := a.library.Talk(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	says := t.Content
	says.Title, says.What = in.Body.Title, in.Body.Text
	err = a.library.Change(ctx, call.Scope, id, knowledge.Edit{Content: says, Version: call.Version})
	if fault.Is(err, fault.Stale) {
		return answer, api.Stale(err, t.Version)
	}
	if err != nil {
		return answer, err
	}
	return a.asked(ctx, call, id)
}

// AnswerAddress names an answer to a question in an address.
type AnswerAddress struct {
	QuestionAddress
	Answer string `path:"answer" doc:"The answer's id."`
}

type acceptInput struct {
	AnswerAddress
	Body struct {
		Accepted bool `json:"accepted" doc:"The asker was helped by it."`
	}
}

func (a *Library) accept(ctx context.Context, call *api.Call, in *acceptInput) (answer api.Answer[Question], err error) {
	id := knowledge.ID(in.Question)
	if err := a.library.Accept(ctx, call.Scope, id, knowledge.AnswerID(in.Answer), in.Body.Accepted); err != nil {
		return answer, err
	}
	return a.asked(ctx, call, id)
}

type recommendInput struct {
	AnswerAddress
	Body struct {
		Recommended bool `json:"recommended" doc:"The caller recommends it."`
	}
}

func (a *Library) recommend(ctx context.Context, call *api.Call, in *recommendInput) (answer api.Answer[Question], err error) {
	id := knowledge.ID(in.Question)
	if err := a.library.Helpful(ctx, call.Scope, id, knowledge.AnswerID(in.Answer), in.Body.Recommended); err != nil {
		return answer, err
	}
	return a.asked(ctx, call, id)
}

type followInput struct {
	QuestionAddress
	Body struct {
		Following bool `json:"following" doc:"The caller is told of answers by letter."`
	}
}

func (a *Library) follow(ctx context.Context, call *api.Call, in *followInput) (answer api.Answer[Question], err error) {
	id := knowledge.ID(in.Question)
	if err := a.library.Follow(ctx, call.Scope, id, in.Body.Following); err != nil {
		return answer, err
	}
	return a.asked(ctx, call, id)
}
