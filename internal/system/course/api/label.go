package api

import (
	"context"

	"tovholder/internal/platform/web/api"
)

// CourseLabel is for which target group a course is.
type CourseLabel struct {
	Label string `json:"label" maxLength:"80" doc:"The target group. Empty for the host's ordinary course; a copy needs one."`
}

type labelInput struct {
	CourseAddress
	Body CourseLabel
}

func (c *Courses) label(ctx context.Context, call *api.Call, in *labelInput) (api.Answer[Course], error) {
	err := c.courses.SetLabel(ctx, call.Scope, in.id(), in.Body.Label, call.Version)
	return c.after(ctx, call, in.id(), err)
}

// CourseCopy is a course that was copied for a further target group.
type CourseCopy struct {
	Course   Course `json:"course" doc:"The new course."`
	Document string `json:"document" doc:"The id of the document that was copied into it as a draft."`
}

func (c *Courses) copy(ctx context.Context, call *api.Call, in *labelInput) (answer api.Answer[CourseCopy], err error) {
	made, err := c.courses.CopyFor(ctx, call.Scope, in.id(), in.Body.Label)
	if err != nil {
		return answer, err
	}
	now, err := c.now(ctx, call, made.Course)
	if err != nil {
		return answer, err
	}
	answer.Body = CourseCopy{now.Body, string(made.Document)}
	answer.Location = "/courses/" + string(made.Course)
	return answer, nil
}
