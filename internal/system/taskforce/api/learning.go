package api

import (
	"context"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

// LearningContent is what a learning activity says.
type LearningContent struct {
	Title    string        `json:"title" maxLength:"200" doc:"What it is, in one line; needed."`
	About    string        `json:"about" maxLength:"2000" doc:"What one learns, and for whom it is; needed."`
	Day      calendar.Date `json:"day" doc:"The day: today or later; needed."`
	StartsAt string        `json:"startsAt" maxLength:"5" doc:"When it begins, in Danish time, as 09:00; needed."`
	EndsAt   string        `json:"endsAt" maxLength:"5" doc:"When it ends, later the same day, as 15:30; needed."`
	Place    string        `json:"place" maxLength:"200" doc:"Where it is, or its link; needed."`
	Seats    int           `json:"seats,omitempty" doc:"How many can take part, 1000 at most; 0, or left out, for as many as want to."`
	Closes   calendar.Date `json:"closes" doc:"The last day on which one can sign up, no later than the day itself; needed."`
	Point    string        `json:"point,omitempty" maxLength:"100" doc:"The id of the development point that it serves; left out for none."`
}

func (c LearningContent) offer() taskforce.Offer {
	return taskforce.Offer{
		Title: c.Title, About: c.About, Day: c.Day, StartsAt: c.StartsAt, EndsAt: c.EndsAt, Place: c.Place, Seats: c.Seats, Closes: c.Closes, Point: taskforce.PointID(c.Point),
	}
}

// LearningSummary is a learning activity in a list.
type LearningSummary struct {
	ID      string `json:"id" doc:"The learning activity's id."`
	Version int64  `json:"version" doc:"Counts the changes of what it says; for If-Match. Who signs up does not count."`
	Number  int    `json:"number" doc:"Its number in the course, from 1."`
	LearningContent
	Link        string     `json:"link" doc:"Where one signs up: an address below the program's own. Whoever has it can sign up while it is open."`
	Open        bool       `json:"open" doc:"One can sign up today."`
	Placed      int        `json:"placed" doc:"How many have a place."`
	Queued      int        `json:"queued" doc:"How many wait for one."`
	Cancelled   string     `json:"cancelled,omitempty" doc:"Why it is cancelled; absent while it is on."`
	CancelledAt *time.Time `json:"cancelledAt,omitempty" doc:"When it was cancelled; absent while it is on."`
	Survey      string     `json:"survey,omitempty" doc:"The id of the survey by which it is evaluated; absent until then."`
}

// LearningActivity is a learning activity with who has signed up.
type LearningActivity struct {
	LearningSummary
	Participants []LearningParticipant `json:"participants" doc:"Who has a place or waits for one, in the order in which they signed up."`
}

// LearningParticipant is somebody who has signed up.
type LearningParticipant struct {
	ID        string    `json:"id" doc:"The participant's id."`
	Name      string    `json:"name" doc:"The name."`
	Email     string    `json:"email" doc:"The e-mail address."`
	Workplace string    `json:"workplace" doc:"Where they work."`
	State     string    `json:"state" enum:"placed,queued" doc:"Has a place, or waits for one."`
	Came      bool      `json:"came" doc:"Somebody has noted that they came."`
	SignedAt  time.Time `json:"signedAt" doc:"When they signed up."`
}

// LearningActivities are the learning activities of a course.
type LearningActivities struct {
	Items []LearningSummary `json:"items" doc:"The learning activities, in the order of their days."`
}

func learningOf(a *taskforce.Learning, today calendar.Date) LearningSummary {
	return LearningSummary{
		ID: string(a.ID), Version: a.Version, Number: a.Number,
		LearningContent: LearningContent{
			Title: a.Title, About: a.About, Day: a.Day, StartsAt: a.StartsAt, EndsAt: a.EndsAt, Place: a.Place, Seats: a.Seats, Closes: a.Closes, Point: string(a.Point),
		},
		Link: a.Link(), Open: a.Open(today), Placed: a.Count(taskforce.Placed), Queued: a.Count(taskforce.Queued),
		Cancelled: a.Cancelled, CancelledAt: instant(a.CancelledAt), Survey: string(a.Survey),
	}
}

func (a *Analyses) listLearning(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[LearningActivities], err error) {
	found, err := a.taskforce.Learnings(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = each(found.All, func(one *taskforce.Learning) LearningSummary { return learningOf(one, call.Today()) })
	return answer, nil
}

// LearningAddress names a learning activity in an address.
type LearningAddress struct {
	CourseAddress
	Learning string `path:"learning" doc:"The learning activity's id."`
}

func (in LearningAddress) id() taskforce.LearningID { return taskforce.LearningID(in.Learning) }

func (a *Analyses) oneLearning(ctx context.Context, call *api.Call, in *LearningAddress) (answer api.Answer[LearningActivity], err error) {
	found, err := a.taskforce.Learnings(ctx, call.Scope, a.ref(in.CourseAddress))
	if err != nil {
		return answer, err
	}
	one, ok := found.Find(in.id())
	if !ok {
		return answer, fault.New(fault.NotFound, text.NotFound)
	}
	answer.Body = LearningActivity{learningOf(one, call.Today()), []LearningParticipant{}}
	for _, p := range one.Participants {
		if p.State != taskforce.Left {
			answer.Body.Participants = append(answer.Body.Participants, LearningParticipant{p.ID, p.Name, p.Email, p.Workplace, string(p.State), p.Came, p.SignedAt})
		}
	}
	answer.ETag = api.ETag(one.Version)
	return answer, nil
}

// learningAfter is the learning activity after a change; err is how the change
// went.
func (a *Analyses) learningAfter(ctx context.Context, call *api.Call, in LearningAddress, err error) (api.Answer[LearningActivity], error) {
	if err == nil {
		return a.oneLearning(ctx, call, &in)
	}
	return api.Answer[LearningActivity]{}, refused(err, func() (int64, error) {
		now, err := a.oneLearning(ctx, call, &in)
		return now.Body.Version, err
	})
}

type offerInput struct {
	CourseAddress
	Body LearningContent
}

func (a *Analyses) offer(ctx context.Context, call *api.Call, in *offerInput) (answer api.Answer[LearningActivity], err error) {
	id, err := a.taskforce.Offer(ctx, call.Scope, a.ref(in.CourseAddress), in.Body.offer())
	if err != nil {
		return answer, err
	}
	if answer, err = a.oneLearning(ctx, call, &LearningAddress{in.CourseAddress, string(id)}); err == nil {
		answer.Location = in.at("learning", string(id))
	}
	return answer, err
}

type rescheduleInput struct {
	LearningAddress
	Body LearningContent
}

func (a *Analyses) reschedule(ctx context.Context, call *api.Call, in *rescheduleInput) (api.Answer[LearningActivity], error) {
	err := a.taskforce.Reschedule(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.offer(), call.Version)
	return a.learningAfter(ctx, call, in.LearningAddress, err)
}

type callOffInput struct {
	LearningAddress
	Body struct {
		Reason string `json:"reason" maxLength:"2000" doc:"Why; needed. It is told to those who have signed up."`
	}
}

func (a *Analyses) callOff(ctx context.Context, call *api.Call, in *callOffInput) (api.Answer[LearningActivity], error) {
	err := a.taskforce.CallOff(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.Reason, call.Version)
	return a.learningAfter(ctx, call, in.LearningAddress, err)
}

type attendInput struct {
	LearningAddress
	Body struct {
		Came []string `json:"came" maxItems:"1000" doc:"The ids of the participants who came. Of those who have a place, the others did not; other ids are passed over."`
	}
}

func (a *Analyses) attend(ctx context.Context, call *api.Call, in *attendInput) (api.Answer[LearningActivity], error) {
	err := a.taskforce.Attended(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Body.Came)
	return a.learningAfter(ctx, call, in.LearningAddress, err)
}

func (a *Analyses) evaluate(ctx context.Context, call *api.Call, in *LearningAddress) (api.Answer[LearningActivity], error) {
	_, err := a.taskforce.Evaluate(ctx, call.Scope, a.ref(in.CourseAddress), in.id())
	return a.learningAfter(ctx, call, *in, err)
}

type strikeInput struct {
	LearningAddress
	Participant string `path:"participant" doc:"The participant's id."`
}

func (a *Analyses) strike(ctx context.Context, call *api.Call, in *strikeInput) (api.Answer[LearningActivity], error) {
	err := a.taskforce.Strike(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Participant)
	return a.learningAfter(ctx, call, in.LearningAddress, err)
}
