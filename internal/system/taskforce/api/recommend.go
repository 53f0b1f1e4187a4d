package api

import (
	"context"
	"slices"
	"time"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
)

// RecommendationContent is what a recommendation says.
type RecommendationContent struct {
	Theme    string   `json:"theme" maxLength:"100" doc:"The id of the programme's theme that it belongs to."`
	Title    string   `json:"title" maxLength:"200" doc:"The recommendation in one line; needed."`
	Text     string   `json:"text" maxLength:"8000" doc:"The recommendation whole; needed."`
	Findings []string `json:"findings,omitempty" maxItems:"1000" doc:"The ids of the findings that it rests on. One that is shared rests on none that is a draft."`
}

func (c RecommendationContent) advice() taskforce.Advice {
	advice := taskforce.Advice{Theme: c.Theme, Title: c.Title, Words: c.Text}
	for _, id := range c.Findings {
		advice.Findings = append(advice.Findings, taskforce.FindingID(id))
	}
	return advice
}

// Recommendation is what an authority recommends, with what became of it.
type Recommendation struct {
	ID      string `json:"id" doc:"The recommendation's id."`
	Version int64  `json:"version" doc:"Counts the changes and the choices; for If-Match. A rating is no change."`
	Number  int    `json:"number" doc:"Its number in the course, from 1: people call it A1."`
	RecommendationContent
	By         AnalysisSide           `json:"by" doc:"The authority that wrote it."`
	SavedAt    time.Time              `json:"savedAt" doc:"When it was last saved."`
	SavedBy    string                 `json:"savedBy" doc:"The name of who saved it."`
	SharedAt   *time.Time             `json:"sharedAt,omitempty" doc:"When the municipality was let in on it; absent while it is a draft."`
	State      string                 `json:"state" enum:"open,chosen,declined" doc:"What became of it."`
	Reason     string                 `json:"reason,omitempty" doc:"Why it was declined."`
	Point      string                 `json:"point,omitempty" doc:"The id of the development point that it is part of, once it is chosen."`
	Ratings    []RecommendationRating `json:"ratings" doc:"How the sides see it, one of each side that has said so."`
	Importance *float64               `json:"importance,omitempty" doc:"The sides' importance on average, from 1 to 5; absent while none has rated it."`
	Effort     *float64               `json:"effort,omitempty" doc:"The sides' effort on average, from 1 to 5; absent while none has rated it."`
}

// RecommendationRating is how one side sees a recommendation.
type RecommendationRating struct {
	By         AnalysisSide `json:"by" doc:"The side."`
	Importance int          `json:"importance" doc:"How important it is, from 1 (little) to 5 (much)."`
	Effort     int          `json:"effort" doc:"How much it takes, from 1 (little) to 5 (much)."`
	RatedAt    time.Time    `json:"ratedAt" doc:"When."`
	RatedBy    string       `json:"ratedBy" doc:"The name of who said so."`
}

// Recommendations are the recommendations of a course.
type Recommendations struct {
	Items []Recommendation `json:"items" doc:"The recommendations that the caller may see."`
}

func recommendationOf(l i18n.Lang, in taskforce.Place) func(*taskforce.Recommendation) Recommendation {
	return func(r *taskforce.Recommendation) Recommendation {
		shown := Recommendation{
			ID: string(r.ID), Version: r.Version, Number: r.Number,
			RecommendationContent: RecommendationContent{Theme: r.Theme, Title: r.Title, Text: r.Words, Findings: names(r.Findings)},
			By:                    sideOf(l, in, r.Side), SavedAt: r.SavedAt, SavedBy: r.SavedBy, SharedAt: instant(r.SharedAt),
			State: string(r.State), Reason: r.Reason, Point: string(r.Point),
			Ratings: each(r.Ratings, func(one taskforce.Rating) RecommendationRating {
				return RecommendationRating{sideOf(l, in, one.Side), one.Importance, one.Effort, one.RatedAt, one.RatedBy}
			}),
		}
		if importance, effort, ok := r.Mean(); ok {
			shown.Importance, shown.Effort = &importance, &effort
		}
		return shown
	}
}

func (a *Analyses) listRecommendations(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[Recommendations], err error) {
	b, err := a.taskforce.Board(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = each(slices.Concat(b.Recommendations, b.Drafts), recommendationOf(call.Lang, b.Place))
	return answer, nil
}

type recommendInput struct {
	CourseAddress
	Body RecommendationContent
}

func (a *Analyses) recommend(ctx context.Context, call *api.Call, in *recommendInput) (answer api.Answer[Recommendation], err error) {
	id, err := a.taskforce.Recommend(ctx, call.Scope, a.ref(in.CourseAddress), in.Body.advice())
	if err != nil {
		return answer, err
	}
	if answer, err = a.oneRecommendation(ctx, call, &RecommendationAddress{in.CourseAddress, string(id)}); err == nil {
		answer.Location = in.at("recommendations", string(id))
	}
	return answer, err
}

// RecommendationAddress names a recommendation in an address.
type RecommendationAddress struct {
	CourseAddress
	Recommendation string `path:"recommendation" doc:"The recommendation's id."`
}

func (in RecommendationAddress) id() taskforce.RecommendationID {
	return taskforce.RecommendationID(in.Recommendation)
}

func (a *Analyses) oneRecommendation(ctx context.Context, call *api.Call, in *RecommendationAddress) (answer api.Answer[Recommendation], err error) {
	v, err := a.taskforce.Recommendation(ctx, call.Scope, a.ref(in.CourseAddress), in.id())
	if err != nil {
		return answer, err
	}
	return api.Answer[Recommendation]{Body: recommendationOf(call.Lang, v.Place)(v.Recommendation), ETag: api.ETag(v.Version)}, nil
}

// recommendationAfter is the recommendation after a change; err is how the
// change went.
func (a *Analyses) recommendationAfter(ctx context.Context, call *api.Call, in RecommendationAddress, err error) (api.Answer[Recommendation], error) {
	if err == nil {
		return a.oneRecommendation(ctx, call, &in)
	}
	return api.Answer[Recommendation]{}, refused(err, func() (int64, error) {
		now, err := a.oneRecommendation(ctx, call, &in)
		return now.Body.Version, err
	})
}

type rewordInput struct {
	RecommendationAddress
	Body RecommendationContent
}

func (a *Analyses) reword(ctx context.Context, call *api.Call, in *rewordInput) (api.Answer[Recommendation], error) {
	err := a.taskforce.Reword(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.advice(), call.Version)
	return a.recommendationAfter(ctx, call, in.RecommendationAddress, err)
}

type rateInput struct {
	RecommendationAddress
	Body struct {
		Importance int `json:"importance" doc:"How important it is, from 1 (little) to 5 (much)."`
		Effort     int `json:"effort" doc:"How much it takes, from 1 (little) to 5 (much)."`
	}
}

func (a *Analyses) rate(ctx context.Context, call *api.Call, in *rateInput) (api.Answer[Recommendation], error) {
	err := a.taskforce.Rate(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.Importance, in.Body.Effort)
	return a.recommendationAfter(ctx, call, in.RecommendationAddress, err)
}

// RecommendationChoice is the development point that a recommendation becomes
// part of.
type RecommendationChoice struct {
	Point       string `json:"point,omitempty" maxLength:"100" doc:"The id of a development point that there is; left out for a new one."`
	Title       string `json:"title,omitempty" maxLength:"200" doc:"Of a new one: what is to be developed, in one line; needed."`
	Goal        string `json:"goal,omitempty" maxLength:"2000" doc:"Of a new one: what is to be reached; needed."`
	Criterion   string `json:"criterion,omitempty" maxLength:"2000" doc:"Of a new one: how one will know that the goal is reached."`
	Responsible string `json:"responsible,omitempty" maxLength:"200" doc:"Of a new one: who is responsible."`
}

type chooseInput struct {
	RecommendationAddress
	Body RecommendationChoice
}

func (a *Analyses) choose(ctx context.Context, call *api.Call, in *chooseInput) (api.Answer[Recommendation], error) {
	aim := taskforce.Aim{Title: in.Body.Title, Goal: in.Body.Goal, Criterion: in.Body.Criterion, Responsible: in.Body.Responsible}
	_, err := a.taskforce.Choose(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), taskforce.PointID(in.Body.Point), aim, call.Version)
	return a.recommendationAfter(ctx, call, in.RecommendationAddress, err)
}

type declineInput struct {
	RecommendationAddress
	Body struct {
		Reason string `json:"reason" maxLength:"2000" doc:"Why it is not chosen; needed."`
	}
}

func (a *Analyses) decline(ctx context.Context, call *api.Call, in *declineInput) (api.Answer[Recommendation], error) {
	err := a.taskforce.Decline(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.Reason, call.Version)
	return a.recommendationAfter(ctx, call, in.RecommendationAddress, err)
}

func (a *Analyses) reconsider(ctx context.Context, call *api.Call, in *RecommendationAddress) (api.Answer[Recommendation], error) {
	err := a.taskforce.Reconsider(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), call.Version)
	return a.recommendationAfter(ctx, call, *in, err)
}
