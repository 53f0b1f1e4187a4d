package api

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// CourseStart is what a course is started with.
type CourseStart struct {
	Programme   string                   `json:"programme" maxLength:"100" doc:"The programme's id."`
	Host        string                   `json:"host" maxLength:"100" doc:"The id of the organisation that the course is for."`
	Anchors     map[string]calendar.Date `json:"anchors" doc:"The dates that the programme asks for, by anchor."`
	Label       string                   `json:"label,omitempty" maxLength:"80" doc:"The target group, of a programme with a form that is published: a host runs one course of it for one target group. Left out for the ordinary course."`
	Authorities map[string]string        `json:"authorities,omitempty" doc:"The organisations that fill the programme's further authorities. One that is left out is found by the authority's name."`
}

type startInput struct{ Body CourseStart }

func (c *Courses) start(ctx context.Context, call *api.Call, in *startInput) (answer api.Answer[Course], err error) {
	b := course.Beginning{Programme: in.Body.Programme, Host: organisation.ID(in.Body.Host), Label: in.Body.Label, Anchors: in.Body.Anchors, Authorities: map[string]organisation.ID{}}
	for authority, id := range in.Body.Authorities {
		b.Authorities[authority] = organisation.ID(id)
	}
	id, err := c.courses.Start(ctx, call.Scope, b)
	if err != nil {
		return answer, err
	}
	if answer, err = c.now(ctx, call, id); err != nil {
		return answer, err
	}
	answer.Location = "/courses/" + string(id)
	return answer, nil
}

// CourseStep is something to do with an activity.
type CourseStep struct {
	Step      string                   `json:"step" enum:"fix,complete,release" doc:"fix: agree on its day, or move it. complete: it has taken place. release: neither after all; the rules decide again."`
	Day       calendar.Date            `json:"day,omitzero" doc:"The day; for fix and complete. Not for an activity that is completed by signatures."`
	StartsAt  string                   `json:"startsAt,omitempty" maxLength:"5" doc:"When it begins, as 09:00; for fix."`
	EndsAt    string                   `json:"endsAt,omitempty" maxLength:"5" doc:"When it ends, as 14:00; for fix."`
	Place     string                   `json:"place,omitempty" maxLength:"200" doc:"Where it takes place; for fix."`
	Reason    string                   `json:"reason,omitempty" maxLength:"4000" doc:"Why the day lies outside the activity's window."`
	Documents map[string]calendar.Date `json:"documents,omitempty" doc:"The days on which the activity's documents were signed, by deliverable; for complete of an activity that opens a phase."`
}

func (s CourseStep) of(key string, version int64) course.Step {
	return course.Step{
		Key: key, Verb: course.Verb(s.Step), Day: s.Day, StartsAt: s.StartsAt, EndsAt: s.EndsAt, Place: s.Place, Reason: s.Reason,
		Documents: s.Documents, Version: version,
	}
}

// ActivityAddress names an activity of a course in an address.
type ActivityAddress struct {
	CourseAddress
	Activity string `path:"activity" doc:"The activity's key, such as statusmoede-2."`
}

// key is the activity's key, of a part of it when part is more than 0. Parts
// have addresses of their own.
func (in ActivityAddress) key(part int) (string, error) {
	if _, _, inKey := programme.SplitKey(in.Activity); inKey > 0 {
		return "", fault.New(fault.NotFound, text.NoSuchActivity)
	}
	if part > 0 {
		return programme.PartKey(in.Activity, part), nil
	}
	return in.Activity, nil
}

type stepInput struct {
	ActivityAddress
	Body CourseStep
}

func (c *Courses) step(ctx context.Context, call *api.Call, in *stepInput) (api.Answer[Course], error) {
	key, err := in.key(0)
	if err == nil {
		_, err = c.courses.Do(ctx, call.Scope, in.id(), in.Body.of(key, call.Version))
	}
	return c.after(ctx, call, in.id(), err)
}

// CourseStepQuestion is a step that is only thought of.
type CourseStepQuestion struct {
	CourseStep
	Part int `json:"part,omitempty" minimum:"1" maximum:"100" doc:"The part that it is about; left out for the activity as a whole."`
}

type previewInput struct {
	ActivityAddress
	Body CourseStepQuestion
}

func (c *Courses) preview(ctx context.Context, call *api.Call, in *previewInput) (answer api.Answer[CourseStepPreview], err error) {
	key, err := in.key(in.Body.Part)
	if err != nil {
		return answer, err
	}
	p, err := c.courses.Preview(ctx, call.Scope, in.id(), in.Body.of(key, 0))
	if err != nil {
		return answer, err
	}
	return api.Answer[CourseStepPreview]{Body: previewOf(p), ETag: api.ETag(p.Course.Version)}, nil
}

// CoursePartDay is when a part of an activity takes place.
type CoursePartDay struct {
	Day calendar.Date `json:"day" doc:"The day."`
}

// PartAddress names a part of an activity in an address.
type PartAddress struct {
	ActivityAddress
	Part int `path:"part" minimum:"1" maximum:"100" doc:"Which part, from 1."`
}

type partInput struct {
	PartAddress
	Body CoursePartDay
}

func (c *Courses) fixPart(ctx context.Context, call *api.Call, in *partInput) (api.Answer[Course], error) {
	return c.partStep(ctx, call, in.PartAddress, CourseStep{Step: string(course.Fix), Day: in.Body.Day})
}

func (c *Courses) releasePart(ctx context.Context, call *api.Call, in *PartAddress) (api.Answer[Course], error) {
	return c.partStep(ctx, call, *in, CourseStep{Step: string(course.Release)})
}

func (c *Courses) partStep(ctx context.Context, call *api.Call, in PartAddress, step CourseStep) (api.Answer[Course], error) {
	key, err := in.key(in.Part)
	if err == nil {
		_, err = c.courses.Do(ctx, call.Scope, in.id(), step.of(key, call.Version))
	}
	return c.after(ctx, call, in.id(), err)
}

// CourseAnchorDay is another date to start from.
type CourseAnchorDay struct {
	Day calendar.Date `json:"day" doc:"The day."`
}

type anchorInput struct {
	CourseAddress
	Anchor string `path:"anchor" doc:"The anchor's id in the programme."`
	Body   CourseAnchorDay
}

func (c *Courses) moveAnchor(ctx context.Context, call *api.Call, in *anchorInput) (api.Answer[Course], error) {
	err := c.courses.SetAnchor(ctx, call.Scope, in.id(), in.Anchor, in.Body.Day, call.Version)
	return c.after(ctx, call, in.id(), err)
}

func (c *Courses) previewAnchor(ctx context.Context, call *api.Call, in *anchorInput) (answer api.Answer[CourseDifference], err error) {
	d, err := c.courses.PreviewAnchor(ctx, call.Scope, in.id(), in.Anchor, in.Body.Day)
	if err != nil {
		return answer, err
	}
	answer.Body = differenceOf(d)
	return answer, nil
}
