// Package api is where other programs see and change courses: what happens
// when, what a change would move, who takes part, whether it succeeded.
package api

import (
	"context"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/course"
)

// Courses answers for courses.
type Courses struct{ courses *course.Service }

// New makes it.
func New(courses *course.Service) *Courses { return &Courses{courses} }

var (
	view   = access.Subject(course.Kind, access.View)
	change = access.Subject(course.Kind, access.Change)
	start  = access.HoldsRole(access.Adviser)
)

const (
	one       = "/courses/{course}"
	activity  = one + "/activities/{activity}"
	part      = activity + "/parts/{part}"
	arranged  = activity + "/arrangement"
	criterion = activity + "/criteria/{criterion}"
	anchor    = one + "/anchors/{anchor}"
	roles     = one + "/roles"
)

// Operations are what can be asked for.
func (c *Courses) Operations() []api.Operation {
	operations := []api.Operation{
		api.Get("/courses", view, "listCourses", "The courses that the caller takes part in", c.list).
			Saying("Running ones unless others are asked for, in order of the host's name or of the next date."),
		api.Create("/courses", start, "startCourse", "Start a course", c.start).
			Saying("From the latest version of a programme, for a host of a kind that it is for. Advisers of the agency start courses."),
		api.Get(one, view, "getCourse", "One course whole", c.get).
			Saying("With its activities, roles, warnings and assessments. The ETag is the course's version; it does not change when something is assessed or a warning is let stand."),
		api.Ask(activity+"/preview", change, "previewStep", "What a step would change", c.preview),
		api.Post(activity+"/steps", change, "takeStep", "Agree on, complete or release an activity", c.step).Guarded().
			Saying("Re-plans what depends on the activity and is neither agreed nor done. A day outside the activity's window needs a reason."),
		api.Put(part, change, "fixPart", "Agree on the day of a part of an activity", c.fixPart).Guarded(),
		api.Delete(part, change, "releasePart", "Let the rules decide the day of a part again", c.releasePart).Guarded(),
		api.Get(criterion, view, "getCriterion", "A success criterion with its assessments", c.criterion).
			Saying("The ETag is the version of the assessment of the caller's own side, 0 while there is none."),
		api.Put(criterion, change, "assessCriterion", "Assess a success criterion", c.assess).Guarded().
			Saying("On behalf of the caller's side. If-Match takes the ETag of the criterion, not of the course."),
		api.Get(arranged, view, "getArrangement", "What the host provides for an activity", c.arrangement).
			Saying("The room and the catering, or the link of a virtual activity. Only for an activity that the programme lets the host provide for. The ETag is the arrangement's version, 0 while there is none."),
		api.Put(arranged, change, "arrangeActivity", "Write what the host provides for an activity", c.arrange).Guarded().
			Saying("Those who lead for the host and those who are responsible for the activity may. If-Match takes the ETag of the arrangement, not of the course. What is in place for one day is not for another: when the activity moves, it has to be said again."),
		api.Ask(anchor+"/preview", change, "previewAnchor", "What another date to start from would change", c.previewAnchor),
		api.Put(anchor, change, "moveAnchor", "Move a date that the course starts from", c.moveAnchor).Guarded(),
		api.Get(roles, view, "listCourseRoles", "Who has which role, and who can be given it", c.roles).
			Saying("Candidates are given for the roles that the caller may fill."),
		api.Create(roles, change, "giveCourseRole", "Give a person a role", c.give),
		api.Post(roles+"/{given}/end", change, "endCourseRole", "End a person's role", c.endRole).Guarded().
			Saying("It ends with yesterday, and that it was held is kept."),
		api.Create(one+"/waivers", change, "waiveWarning", "Let a warning stand for a reason", c.waive),
		api.Put(one+"/label", change, "labelCourse", "Say for which target group a course is", c.label).Guarded().
			Saying("Of a programme with a form that is published. No other running course of the host and the programme may have the same label."),
		api.Create(one+"/copies", change, "copyCourse", "Copy a course for a further target group", c.copy).
			Saying("A new course of the same host by the newest version of the programme, beginning today, in which today’s people have the same roles. The form that is published is copied as a draft: the version in force, else the draft. Plans, meetings, tasks, measurements and comments are not copied."),
		api.Post(one+"/closure", change, "closeCourse", "Close a course", c.close).Guarded().
			Saying("A reason is needed while there are activities that are not done."),
		api.Get(one+"/history", view, "listHistory", "What has been changed in a course, newest first", c.history),
	}
	for i, o := range operations {
		o = o.Locating(located)
		if strings.HasPrefix(o.Path, one) {
			o = o.Within(c.visible)
		}
		operations[i] = o
	}
	return operations
}

func (c *Courses) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := c.courses.Find(ctx, scope, course.ID(value("course")))
	return err
}

// located says where in a call the fields are that the use cases complain of.
func located(field string) string {
	switch name, _, _ := strings.Cut(field, "-"); name {
	case "starts_at":
		return "body.startsAt"
	case "ends_at":
		return "body.endsAt"
	case "document":
		return "body.documents"
	case "anchor":
		return "body.anchors"
	case "authority":
		return "body.authorities"
	}
	return ""
}

// CourseAddress names a course in an address.
type CourseAddress struct {
	Course string `path:"course" doc:"The course's id."`
}

func (in CourseAddress) id() course.ID { return course.ID(in.Course) }

func (c *Courses) get(ctx context.Context, call *api.Call, in *CourseAddress) (api.Answer[Course], error) {
	return c.now(ctx, call, in.id())
}

// now is the course as it stands.
func (c *Courses) now(ctx context.Context, call *api.Call, id course.ID) (answer api.Answer[Course], err error) {
	found, err := c.courses.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Course]{Body: courseOf(found, call.Today()), ETag: api.ETag(found.Version)}, nil
}

// after is the course after a change; err is how the change went.
func (c *Courses) after(ctx context.Context, call *api.Call, id course.ID, err error) (api.Answer[Course], error) {
	if err != nil {
		return api.Answer[Course]{}, c.refused(ctx, call, id, err)
	}
	return c.now(ctx, call, id)
}

// refused tells a caller with a stale version which one is the newest.
func (c *Courses) refused(ctx context.Context, call *api.Call, id course.ID, err error) error {
	if !fault.Is(err, fault.Stale) {
		return err
	}
	found, findErr := c.courses.Find(ctx, call.Scope, id)
	if findErr != nil {
		return err
	}
	return api.Stale(err, found.Version)
}
