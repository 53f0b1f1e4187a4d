package api

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// CriterionAddress names a criterion of an activity in an address.
type CriterionAddress struct {
	ActivityAddress
	Criterion string `path:"criterion" doc:"The criterion's id in the programme."`
}

// CourseVerdict is what the caller's side thinks of a criterion.
type CourseVerdict struct {
	Verdict string `json:"verdict" enum:"met,partly,not_met" doc:"Whether the criterion is met."`
	Note    string `json:"note,omitempty" maxLength:"4000" doc:"Why; needed for not_met."`
}

type assessInput struct {
	CriterionAddress
	Body CourseVerdict
}

func (c *Courses) criterion(ctx context.Context, call *api.Call, in *CriterionAddress) (answer api.Answer[CourseCriterion], err error) {
	found, err := c.courses.Find(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	a, ok := found.Activity(in.Activity)
	if !ok {
		return answer, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	all := criteriaOf(found, a)
	i := slices.IndexFunc(all, func(k CourseCriterion) bool { return k.ID == in.Criterion })
	if i < 0 {
		return answer, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	return api.Answer[CourseCriterion]{Body: all[i], ETag: api.ETag(all[i].Version)}, nil
}

func (c *Courses) assess(ctx context.Context, call *api.Call, in *assessInput) (answer api.Answer[CourseCriterion], err error) {
	err = c.courses.Assess(ctx, call.Scope, in.id(), course.Judgement{
		Key: in.Activity, Criterion: in.Criterion, Verdict: course.Verdict(in.Body.Verdict), Note: in.Body.Note, Version: call.Version,
	})
	if err != nil && !fault.Is(err, fault.Stale) {
		return answer, err
	}
	now, findErr := c.criterion(ctx, call, &in.CriterionAddress)
	switch {
	case err != nil && findErr == nil:
		return answer, api.Stale(err, now.Body.Version)
	case err != nil:
		return answer, err
	}
	return now, findErr
}

func (c *Courses) roles(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[CourseRoles], err error) {
	found, byRole, err := c.courses.People(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	answer.ETag = api.ETag(found.Version)
	answer.Body.Roles = []CourseRole{}
	for i := range found.Programme.Roles {
		role := &found.Programme.Roles[i]
		answer.Body.Roles = append(answer.Body.Roles, roleOf(found, role, byRole[role.ID]))
	}
	return answer, nil
}

// CourseGift is a role that is to be given.
type CourseGift struct {
	Role   string        `json:"role" maxLength:"100" doc:"The role's id in the programme."`
	Person string        `json:"person,omitempty" maxLength:"100" doc:"The person's id, from the role's candidates."`
	Email  string        `json:"email,omitempty" maxLength:"200" doc:"Instead of person, where the role is open to partners: the e-mail address of somebody in another organisation."`
	From   calendar.Date `json:"from,omitzero" doc:"The first day; today when left out."`
	To     calendar.Date `json:"to,omitzero" doc:"The last day; left out for no end."`
}

type giveInput struct {
	CourseAddress
	Body CourseGift
}

func (c *Courses) give(ctx context.Context, call *api.Call, in *giveInput) (answer api.Answer[CourseHolder], err error) {
	gift := course.Gift{Role: in.Body.Role, Person: organisation.PersonID(in.Body.Person), Email: in.Body.Email, From: in.Body.From, To: in.Body.To}
	if gift.From.IsZero() {
		gift.From = call.Today()
	}
	if err := c.courses.Give(ctx, call.Scope, in.id(), gift); err != nil {
		return answer, err
	}
	found, err := c.courses.Find(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	for _, g := range found.Holders(gift.Role, gift.From) {
		if g.Person == gift.Person || gift.Person == "" && strings.EqualFold(g.Email, gift.Email) {
			answer.Body = holderOf(g)
		}
	}
	answer.Location = "/courses/" + in.Course + "/roles"
	return answer, nil
}

type givenInput struct {
	CourseAddress
	Given string `path:"given" doc:"The id of the role of this person in this course."`
}

// endRole asks for the version before it acts, not at once: whose role ends is
// told by its id, so nothing is lost when something else changes in between.
func (c *Courses) endRole(ctx context.Context, call *api.Call, in *givenInput) (answer api.Answer[api.None], err error) {
	found, err := c.courses.Find(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	if found.Version != call.Version && found.May(programme.MayLead) {
		return answer, api.Stale(fault.New(fault.Stale, text.StaleCourse), found.Version)
	}
	return answer, c.courses.EndRole(ctx, call.Scope, in.id(), in.Given)
}

// CourseWaiver is the reason for letting a warning stand.
type CourseWaiver struct {
	Warning string `json:"warning" maxLength:"200" doc:"The warning's id."`
	Reason  string `json:"reason" maxLength:"4000" doc:"Why it can stand."`
}

type waiveInput struct {
	CourseAddress
	Body CourseWaiver
}

func (c *Courses) waive(ctx context.Context, call *api.Call, in *waiveInput) (answer api.Answer[CourseWarning], err error) {
	if err := c.courses.Waive(ctx, call.Scope, in.id(), in.Body.Warning, in.Body.Reason); err != nil {
		return answer, err
	}
	found, err := c.courses.Find(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	for _, w := range found.Warnings(call.Today()) {
		if w.ID == in.Body.Warning {
			answer.Body = warningOf(w)
		}
	}
	return answer, nil
}

// CourseClosing is why a course is closed.
type CourseClosing struct {
	Reason string `json:"reason,omitempty" maxLength:"4000" doc:"Needed while there are activities that are not done."`
}

type closeInput struct {
	CourseAddress
	Body CourseClosing
}

func (c *Courses) close(ctx context.Context, call *api.Call, in *closeInput) (api.Answer[Course], error) {
	err := c.courses.Close(ctx, call.Scope, in.id(), call.Version, in.Body.Reason)
	return c.after(ctx, call, in.id(), err)
}
