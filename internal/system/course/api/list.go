package api

import (
	"context"
	"fmt"

	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/course"
)

type listInput struct {
	api.Paging
	Programme string `query:"programme" maxLength:"100" doc:"Only courses of this programme."`
	State     string `query:"state" enum:"active,closed" default:"active" doc:"Running or closed ones."`
	Late      bool   `query:"late" doc:"Only those whose next activity should have taken place."`
	Sort      string `query:"sort" enum:"host,next" default:"host" doc:"By the host's name, or by the next activity's date."`
}

func (c *Courses) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[CourseSummary]], err error) {
	place, err := in.Read(fmt.Sprintf("courses, %s, %s, %t, %s", in.Programme, in.State, in.Late, in.Sort))
	if err != nil {
		return answer, err
	}
	page, err := c.courses.List(ctx, call.Scope, course.Filter{
		Programme: in.Programme, State: course.State(in.State), Late: in.Late, Sort: course.Sort(in.Sort), After: place.After,
	})
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Courses, page.Next,
		func(c *course.Course) string { return string(c.ID) },
		func(c *course.Course) CourseSummary { return summaryOf(c, call.Today()) })
	return answer, nil
}

type historyInput struct {
	CourseAddress
	api.Paging
}

func (c *Courses) history(ctx context.Context, call *api.Call, in *historyInput) (answer api.Answer[api.Page[CourseChange]], err error) {
	place, err := in.Read("history of " + in.Course)
	if err != nil {
		return answer, err
	}
	_, past, err := c.courses.History(ctx, call.Scope, in.id(), place.After)
	if err != nil {
		return answer, err
	}
	id := func(p audit.Past) string { return p.ID }
	next := ""
	if len(past) == audit.PageSize {
		next = id(past[len(past)-1])
	}
	answer.Body = api.Cut(in.Paging, place, past, next, id, changeOf)
	return answer, nil
}
