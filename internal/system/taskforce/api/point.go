package api

import (
	"context"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/plan"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
)

// DevelopmentPointContent is what a development point says.
type DevelopmentPointContent struct {
	Title       string `json:"title" maxLength:"200" doc:"What is to be developed, in one line; needed."`
	Goal        string `json:"goal" maxLength:"2000" doc:"What is to be reached; needed."`
	Criterion   string `json:"criterion,omitempty" maxLength:"2000" doc:"How one will know that the goal is reached."`
	Responsible string `json:"responsible,omitempty" maxLength:"200" doc:"Who is responsible."`
}

// DevelopmentPoint is a development point with the chain around it.
type DevelopmentPoint struct {
	ID      string `json:"id" doc:"The development point's id."`
	Version int64  `json:"version" doc:"Counts the changes; for If-Match."`
	Number  int    `json:"number" doc:"Its number in the course, from 1: people call it U1."`
	DevelopmentPointContent
	SavedAt         time.Time         `json:"savedAt" doc:"When it was last saved."`
	SavedBy         string            `json:"savedBy" doc:"The name of who saved it."`
	Recommendations []string          `json:"recommendations" doc:"The ids of the recommendations that it comes of."`
	Steps           []DevelopmentStep `json:"steps" doc:"The rows of plans that serve it and are not dropped."`
	Indicators      []string          `json:"indicators" doc:"The ids of the indicators that tell about it."`
}

// DevelopmentStep is a row of a plan that serves a development point.
type DevelopmentStep struct {
	Title  string        `json:"title" doc:"What is done."`
	Status string        `json:"status" enum:"planned,under-way,done" doc:"How far it has come."`
	End    calendar.Date `json:"end,omitzero" doc:"The day by which it is to be done; absent while it has none."`
	Page   string        `json:"page" doc:"Where in the program the row is: an address below the program's own."`
}

// DevelopmentPoints are the development points of a course.
type DevelopmentPoints struct {
	Items []DevelopmentPoint `json:"items" doc:"The development points, by number."`
}

func pointOf(c *taskforce.Chain, p *taskforce.Point) DevelopmentPoint {
	return DevelopmentPoint{
		ID: string(p.ID), Version: p.Version, Number: p.Number,
		DevelopmentPointContent: DevelopmentPointContent{Title: p.Title, Goal: p.Goal, Criterion: p.Criterion, Responsible: p.Responsible},
		SavedAt:                 p.SavedAt, SavedBy: p.SavedBy,
		Recommendations: each(c.Sources(p), func(r *taskforce.Recommendation) string { return string(r.ID) }),
		Steps:           each(c.Steps(p), func(s plan.Step) DevelopmentStep { return DevelopmentStep{s.Title, string(s.Status), s.End, s.Address} }),
		Indicators:      each(c.Measures(p), func(i *indicator.Indicator) string { return string(i.ID) }),
	}
}

func (a *Analyses) listPoints(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[DevelopmentPoints], err error) {
	c, err := a.taskforce.Chain(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = each(c.Points, func(p *taskforce.Point) DevelopmentPoint { return pointOf(&c, p) })
	return answer, nil
}

// DevelopmentPointAddress names a development point in an address.
type DevelopmentPointAddress struct {
	CourseAddress
	Point string `path:"point" doc:"The development point's id."`
}

func (a *Analyses) point(ctx context.Context, call *api.Call, in *DevelopmentPointAddress) (answer api.Answer[DevelopmentPoint], err error) {
	v, err := a.taskforce.Around(ctx, call.Scope, a.ref(in.CourseAddress), taskforce.PointID(in.Point))
	if err != nil {
		return answer, err
	}
	return api.Answer[DevelopmentPoint]{Body: pointOf(&v.Chain, v.Point), ETag: api.ETag(v.Version)}, nil
}

type aimInput struct {
	DevelopmentPointAddress
	Body DevelopmentPointContent
}

func (a *Analyses) aim(ctx context.Context, call *api.Call, in *aimInput) (answer api.Answer[DevelopmentPoint], err error) {
	aim := taskforce.Aim{Title: in.Body.Title, Goal: in.Body.Goal, Criterion: in.Body.Criterion, Responsible: in.Body.Responsible}
	err = a.taskforce.Aim(ctx, call.Scope, a.ref(in.CourseAddress), taskforce.PointID(in.Point), aim, call.Version)
	if err == nil {
		return a.point(ctx, call, &in.DevelopmentPointAddress)
	}
	return answer, refused(err, func() (int64, error) {
		now, err := a.point(ctx, call, &in.DevelopmentPointAddress)
		return now.Body.Version, err
	})
}
