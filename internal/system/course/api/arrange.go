package api

import (
	"context"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// CourseArrangement is what the host provides for an activity.
type CourseArrangement struct {
	Duty       i18n.Text     `json:"duty" doc:"What the programme lets the host see to."`
	Form       string        `json:"form" enum:",physical,virtual" doc:"How the activity is held, where that is chosen; empty for as the programme says."`
	Place      string        `json:"place" doc:"The room or the place, or the link of a virtual activity."`
	Catering   string        `json:"catering" doc:"What has been ordered."`
	Notes      string        `json:"notes" doc:"Such as parking, access and equipment."`
	Settled    bool          `json:"settled" doc:"Everything is in place for the day that the activity has now."`
	SettledDay calendar.Date `json:"settledDay" doc:"The day for which somebody said so; null while nobody has."`
	SettledBy  string        `json:"settledBy" doc:"Who said so; empty while nobody has."`
	SettledAt  *time.Time    `json:"settledAt" doc:"When; null while nobody has."`
	MayChange  bool          `json:"mayChange" doc:"The caller may change it."`
	Version    int64         `json:"version" doc:"Counts the changes, for If-Match; 0 while there is none."`
}

// CourseProvision is what is written of what the host provides.
type CourseProvision struct {
	Form     string `json:"form,omitempty" enum:",physical,virtual" doc:"How the activity is held; left out or empty for as the programme says."`
	Place    string `json:"place,omitempty" maxLength:"200" doc:"The room or the place, or the link of a virtual activity; needed when everything is in place."`
	Catering string `json:"catering,omitempty" maxLength:"200" doc:"What has been ordered."`
	Notes    string `json:"notes,omitempty" maxLength:"4000" doc:"Such as parking, access and equipment."`
	Settled  bool   `json:"settled" doc:"Everything is in place."`
}

type arrangeInput struct {
	ActivityAddress
	Body CourseProvision
}

func (c *Courses) arrangement(ctx context.Context, call *api.Call, in *ActivityAddress) (answer api.Answer[CourseArrangement], err error) {
	found, err := c.courses.Find(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	a, ok := found.Activity(in.Activity)
	if !ok {
		return answer, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	if !found.Hosted(a) {
		return answer, fault.New(fault.NotFound, text.NothingToArrange)
	}
	shown := arrangementOf(found, a)
	return api.Answer[CourseArrangement]{Body: shown, ETag: api.ETag(shown.Version)}, nil
}

func arrangementOf(c *course.Course, a course.Activity) CourseArrangement {
	described, _, _ := c.Programme.Activity(a.ID)
	arranged, _ := c.Arrangement(a.Key)
	return CourseArrangement{
		Duty: described.Occurrence(a.Number).Host, Form: arranged.Form, Place: arranged.Place, Catering: arranged.Catering, Notes: arranged.Notes,
		Settled: c.InPlace(a), SettledDay: arranged.Day, SettledBy: arranged.PersonName, SettledAt: instant(arranged.At),
		MayChange: c.State == course.Active && c.MayArrange(a), Version: arranged.Version,
	}
}

func (c *Courses) arrange(ctx context.Context, call *api.Call, in *arrangeInput) (answer api.Answer[CourseArrangement], err error) {
	err = c.courses.Arrange(ctx, call.Scope, in.id(), in.Activity, course.Arrangement{
		Form: in.Body.Form, Place: in.Body.Place, Catering: in.Body.Catering, Notes: in.Body.Notes, Settled: in.Body.Settled,
	}, call.Version)
	if err != nil && !fault.Is(err, fault.Stale) {
		return answer, err
	}
	now, findErr := c.arrangement(ctx, call, &in.ActivityAddress)
	switch {
	case err != nil && findErr == nil:
		return answer, api.Stale(err, now.Body.Version)
	case err != nil:
		return answer, err
	}
	return now, findErr
}
