package api

import (
	"context"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/intake"
)

// NewRoundReader is who is to read.
type NewRoundReader struct {
	Person string `json:"person" maxLength:"100" doc:"The id of somebody of the agency, or of a consultant who assists it."`
}

type addReaderInput struct {
	RoundAddress
	Body NewRoundReader
}

func (a *Intake) addReader(ctx context.Context, call *api.Call, in *addReaderInput) (api.Answer[Round], error) {
	return a.after(ctx, call, in.id(), a.intake.AddReader(ctx, call.Scope, in.id(), organisation.PersonID(in.Body.Person)))
}

// ReaderAddress names a reader of a round in an address.
type ReaderAddress struct {
	RoundAddress
	Person string `path:"person" doc:"The reader's id as a person."`
}

func (a *Intake) removeReader(ctx context.Context, call *api.Call, in *ReaderAddress) (api.Answer[Round], error) {
	return a.after(ctx, call, in.id(), a.intake.RemoveReader(ctx, call.Scope, in.id(), organisation.PersonID(in.Person)))
}

// Ranking is a round's applications in order.
type Ranking struct {
	Criteria  []RankingCriterion `json:"criteria" doc:"What is weighed."`
	Questions []RankingCriterion `json:"questions" doc:"What readers note for information; it never counts."`
	Ranked    []RankedOne        `json:"ranked" doc:"Those that were sent, the best first."`
	Others    []RankingOther     `json:"others" doc:"Those that were begun and not sent, or withdrawn."`
	Waiting   []RankingWaiter    `json:"waiting" doc:"Who wait since an earlier round; told to those who hold the round."`
}

// RankingCriterion is something that readers find out about an application.
type RankingCriterion struct {
	ID     string    `json:"id" doc:"Its id."`
	Name   i18n.Text `json:"name" doc:"What it is called."`
	Weight int       `json:"weight,omitempty" doc:"How many times it counts; absent for a question, which never does."`
}

// RankedOne is an application with what its readers think of it together.
type RankedOne struct {
	ID           string  `json:"id" doc:"The application's id."`
	Version      int64   `json:"version" doc:"Counts its changes."`
	Organisation string  `json:"organisation" doc:"The organisation's id."`
	Name         string  `json:"name" doc:"The organisation's name."`
	State        string  `json:"state" doc:"How far it has come."`
	Rank         int     `json:"rank,omitempty" doc:"The same for those that are equal; absent while nobody has weighed it."`
	Mean         float64 `json:"mean,omitempty" minimum:"1" maximum:"5" doc:"Over the readers who have given points by every criterion."`
	Spread       float64 `json:"spread,omitempty" doc:"Between the reader who gave most and the one who gave least."`
	Read         int     `json:"read" doc:"How many have weighed it."`
	Place        int     `json:"place,omitempty" doc:"Its number among the reserves."`
	Choice       string  `json:"choice,omitempty" doc:"What is meant to become of it, until the round is decided."`
	Reason       string  `json:"reason,omitempty" doc:"Why it was declined or withdrawn."`
	Address      string  `json:"address,omitempty" doc:"The page of what has come of it."`
}

// RankingOther is an application that was not sent, or withdrawn.
type RankingOther struct {
	Name  string `json:"name" doc:"The organisation's name."`
	State string `json:"state" doc:"How far it has come."`
}

// RankingWaiter is an organisation that waits for a place.
type RankingWaiter struct {
	Application string `json:"application,omitempty" doc:"The id of the application with which it waits."`
	Enquiry     string `json:"enquiry,omitempty" doc:"The id of the enquiry with which it waits."`
	Name        string `json:"name" doc:"The organisation's name."`
	Round       string `json:"round" doc:"The name of the round in which it asked."`
}

func criterionOf(m programme.Measured) RankingCriterion {
	return RankingCriterion{m.ID, m.Name, m.Weight}
}

func rankedOf(r intake.Ranked) RankedOne {
	return RankedOne{
		ID: string(r.ID), Version: r.Version, Organisation: string(r.Organisation), Name: r.Name, State: string(r.State), Rank: r.Rank, Mean: r.Mean, Spread: r.Spread,
		Read: r.Read, Place: max(r.Place, r.Choice.Place), Choice: string(r.Choice.What), Reason: r.Reason, Address: r.Address,
	}
}

func (a *Intake) ranking(ctx context.Context, call *api.Call, in *RoundAddress) (answer api.Answer[Ranking], err error) {
	v, err := a.intake.Ranking(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	answer.ETag = api.ETag(v.Version)
	answer.Body = Ranking{
		Criteria: each(v.Intake().Criteria, criterionOf), Questions: each(v.Intake().Questions, criterionOf), Ranked: each(v.Ranked, rankedOf),
		Others: each(v.Others, func(one *intake.Application) RankingOther { return RankingOther{one.Name, string(one.State)} }),
		Waiting: each(v.Waiters, func(w intake.Waiter) RankingWaiter {
			return RankingWaiter{string(w.Application), string(w.Enquiry), w.Name, w.Title}
		}),
	}
	return answer, nil
}

// ReadAddress names an application among those of a round in an address.
type ReadAddress struct {
	RoundAddress
	Application string `path:"application" doc:"The application's id."`
}

func (in ReadAddress) application() intake.ID { return intake.ID(in.Application) }

// ReadApplication is an application as a reader has it before them.
type ReadApplication struct {
	ID      string              `json:"id" doc:"The application's id."`
	Name    string              `json:"name" doc:"The organisation's name."`
	SentAt  time.Time           `json:"sentAt" doc:"When it was sent."`
	Hash    string              `json:"hash" doc:"SHA-256 of what was sent, on paper."`
	Answers []ApplicationAnswer `json:"answers" doc:"What was sent."`
	Mine    ApplicationReview   `json:"mine" doc:"What the caller thinks of it."`
	Reviews []ApplicationReview `json:"reviews" doc:"What all readers think of it."`
}

// ApplicationReview is what a reader thinks of an application.
type ApplicationReview struct {
	By      string            `json:"by,omitempty" doc:"The reader's name; absent while nothing is written."`
	At      *time.Time        `json:"at,omitempty" doc:"When."`
	Points  map[string]int    `json:"points" doc:"From 1 to 5, by criterion."`
	Answers map[string]string `json:"answers" doc:"By question, for information."`
	Note    string            `json:"note,omitempty" doc:"For those who read and choose."`
}

func reviewOf(v intake.Review) ApplicationReview {
	shown := ApplicationReview{By: v.Name, Points: map[string]int{}, Answers: map[string]string{}, Note: v.Note}
	if v.Points != nil {
		shown.Points = v.Points
	}
	if v.Answers != nil {
		shown.Answers = v.Answers
	}
	if !v.At.IsZero() {
		shown.At = &v.At
	}
	return shown
}

func (a *Intake) read(ctx context.Context, call *api.Call, in *ReadAddress) (answer api.Answer[ReadApplication], err error) {
	v, err := a.intake.Read(ctx, call.Scope, in.id(), in.application())
	if err != nil {
		return answer, err
	}
	answer.ETag = api.ETag(v.Mine.Version)
	answer.Body = ReadApplication{
		ID: string(v.ID), Name: v.Name, SentAt: v.SentAt, Hash: v.Hash, Answers: answersOf(v.Sent), Mine: reviewOf(v.Mine), Reviews: each(v.Reviews, reviewOf),
	}
	return answer, nil
}

// NewApplicationReview is what a reader thinks.
type NewApplicationReview struct {
	Points  map[string]int    `json:"points" doc:"From 1 to 5, by criterion; those left out have none yet."`
	Answers map[string]string `json:"answers,omitempty" doc:"By question, for information."`
	Note    string            `json:"note,omitempty" maxLength:"10000" doc:"For those who read and choose."`
}

type reviewInput struct {
	ReadAddress
	Body NewApplicationReview
}

func (a *Intake) review(ctx context.Context, call *api.Call, in *reviewInput) (answer api.Answer[ReadApplication], err error) {
	v := intake.Review{Application: in.application(), Points: in.Body.Points, Answers: in.Body.Answers, Note: in.Body.Note, Version: call.Version}
	if v.Answers == nil {
		v.Answers = map[string]string{}
	}
	err = a.intake.Score(ctx, call.Scope, in.id(), v)
	if fault.Is(err, fault.Stale) {
		if now, findErr := a.intake.Read(ctx, call.Scope, in.id(), in.application()); findErr == nil {
			err = api.Stale(err, now.Mine.Version)
		}
	}
	if err != nil {
		return answer, err
	}
	return a.read(ctx, call, &in.ReadAddress)
}

// RoundChoice is what is meant to become of an application.
type RoundChoice struct {
	Application string `json:"application" maxLength:"100" doc:"The application's id."`
	Choice      string `json:"choice" enum:"chosen,reserve,waiting,declined" doc:"waiting: for the next round, where the programme lets one wait."`
	Place       int    `json:"place,omitempty" minimum:"0" maximum:"1000" doc:"Its number among the reserves; 1 moves up first."`
	Reason      string `json:"reason,omitempty" maxLength:"10000" doc:"For those who applied; a decline needs one."`
}

// RoundChoices are the choices in a round.
type RoundChoices struct {
	Choices []RoundChoice `json:"choices" maxItems:"1000" doc:"By application."`
}

func (c RoundChoices) of() map[intake.ID]intake.Choice {
	choices := make(map[intake.ID]intake.Choice, len(c.Choices))
	for _, one := range c.Choices {
		choices[intake.ID(one.Application)] = intake.Choice{What: intake.State(one.Choice), Place: one.Place, Reason: one.Reason}
	}
	return choices
}

type chooseInput struct {
	RoundAddress
	Body RoundChoices
}

func (a *Intake) choose(ctx context.Context, call *api.Call, in *chooseInput) (api.Answer[Ranking], error) {
	return a.ranked(ctx, call, &in.RoundAddress, a.intake.Choose(ctx, call.Scope, in.id(), in.Body.of(), call.Version))
}

func (a *Intake) decide(ctx context.Context, call *api.Call, in *chooseInput) (api.Answer[Ranking], error) {
	return a.ranked(ctx, call, &in.RoundAddress, a.intake.Decide(ctx, call.Scope, in.id(), in.Body.of(), call.Version))
}

// ranked is the ranking after a choice; err is how it went.
func (a *Intake) ranked(ctx context.Context, call *api.Call, in *RoundAddress, err error) (api.Answer[Ranking], error) {
	if err != nil {
		return api.Answer[Ranking]{}, a.refused(ctx, call, in.id(), err)
	}
	return a.ranking(ctx, call, in)
}

// ApplicationStart is with which dates a course begins.
type ApplicationStart struct {
	Anchors map[string]calendar.Date `json:"anchors,omitempty" doc:"The dates that the programme asks for, by anchor; the deadline is the round's."`
}

// ApplicationStarted is what has come of an application.
type ApplicationStarted struct {
	Kind    string `json:"kind" doc:"What has begun, such as course or membership."`
	ID      string `json:"id" doc:"Its id."`
	Address string `json:"address" doc:"Its page."`
}

type startInput struct {
	ReadAddress
	Body ApplicationStart
}

func (a *Intake) start(ctx context.Context, call *api.Call, in *startInput) (answer api.Answer[ApplicationStarted], err error) {
	_, err = a.intake.Start(ctx, call.Scope, in.id(), in.application(), in.Body.Anchors, call.Version)
	v, findErr := a.intake.Read(ctx, call.Scope, in.id(), in.application())
	switch {
	case err != nil && findErr == nil && fault.Is(err, fault.Stale):
		return answer, api.Stale(err, v.Version)
	case err != nil:
		return answer, err
	case findErr != nil:
		return answer, findErr
	}
	answer.Body = ApplicationStarted{v.Became.Kind, v.Became.ID, v.Address}
	return answer, nil
}
