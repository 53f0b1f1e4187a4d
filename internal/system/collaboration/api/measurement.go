package api

import (
	"context"
	"maps"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/collaboration/text"
)

// MeasurementResult is what a finished measurement says about one question.
type MeasurementResult struct {
	Question string `json:"question" doc:"The question's id in the programme."`
	Name     string `json:"name" doc:"The question, in the caller's language, as it read when the measurement was finished."`
	Section  string `json:"section" doc:"The heading that it stands under, in the caller's language."`
	Theme    bool   `json:"theme" doc:"It is about one of the programme's themes, such as an objective; otherwise about a part of the model."`
	Level    int    `json:"level" minimum:"1" doc:"The answer, from 1, the lowest, to levels."`
	Levels   int    `json:"levels" minimum:"1" doc:"How many levels there were."`
	Words    string `json:"words" doc:"The level in words, in the caller's language."`
}

// Measurement is how far the model has come, at one time.
type Measurement struct {
	Slot     string              `json:"slot" doc:"The activity of the course that it is: maaling-1."`
	Title    string              `json:"title" doc:"What it is called, in the caller's language."`
	BegunAt  time.Time           `json:"begunAt" doc:"When it began; when it was finished, for one that nobody was asked about."`
	Due      calendar.Date       `json:"due" doc:"The day until which the single assessments are awaited."`
	DoneOn   calendar.Date       `json:"doneOn,omitzero" doc:"The day on which it was finished; absent while it is under way."`
	Answered int                 `json:"answered" minimum:"0" doc:"How many have assessed by themselves."`
	Asked    int                 `json:"asked" minimum:"0" doc:"How many were asked to."`
	Results  []MeasurementResult `json:"results" doc:"What it says, in the order of its form; empty while it is under way."`
	Tallies  []MeasurementTally  `json:"tallies" doc:"How those who assessed by themselves answered; while it is under way only for those who lead, approve or write."`
}

// MeasurementTally is how those who assessed by themselves answered one
// question. What a single person answered is not told.
type MeasurementTally struct {
	Question string `json:"question" doc:"The question's id in the programme."`
	Writers  []int  `json:"writers" doc:"How many of those who write the measurement chose each level, the lowest first; empty while fewer than three of them have answered."`
	Partners []int  `json:"partners" doc:"How many of the others did; empty while fewer than three of them have answered."`
}

// Measurements are the measurements of a course.
type Measurements struct {
	Items []Measurement `json:"items" doc:"Those that have begun, the oldest first."`
	Next  string        `json:"next,omitempty" doc:"The slot of the next one that can begin; absent when there is none."`
}

func resultOf(l i18n.Lang) func(collaboration.Result) MeasurementResult {
	return func(r collaboration.Result) MeasurementResult {
		return MeasurementResult{r.ID, r.Name.In(l), r.Part.In(l), r.Theme, r.Level, r.Levels, r.Words.In(l)}
	}
}

// measurementOf is a measurement; tallied says whether the caller sees how it
// was assessed one by one.
func measurementOf(l i18n.Lang, m *collaboration.Measurement, f *programme.Form, tallied bool) Measurement {
	shown := Measurement{
		Slot: m.Slot, Title: m.Title.In(l), BegunAt: m.BegunAt, Due: m.Due, DoneOn: m.DoneOn, Results: each(m.Results, resultOf(l)), Tallies: []MeasurementTally{},
	}
	shown.Answered, shown.Asked = m.Answered()
	if tallied {
		shown.Tallies = each(m.Tallies(f), func(t collaboration.Tally) MeasurementTally {
			return MeasurementTally{t.Question.ID, enough(t.Writers), enough(t.Partners)}
		})
	}
	return shown
}

// enough is how a group answered; nothing when so few have that one could tell
// who.
func enough(counts []int) []int {
	all := 0
	for _, n := range counts {
		all += n
	}
	if all < collaboration.Least {
		return []int{}
	}
	return counts
}

func (a *Frameworks) measured(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[Measurements], err error) {
	o, err := a.frameworks.Overview(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = each(o.Measurements, func(m collaboration.Measurement) Measurement {
		return measurementOf(call.Lang, &m, o.Assessed(), m.Done() || o.MaySteer())
	})
	if o.Next != nil {
		answer.Body.Next = o.Next.Key
	}
	return answer, nil
}

// MeasurementAddress names a measurement in an address.
type MeasurementAddress struct {
	CourseAddress
	Slot string `path:"slot" maxLength:"100" doc:"The activity that it is: maaling-1."`
}

func (a *Frameworks) one(ctx context.Context, call *api.Call, in *MeasurementAddress) (answer api.Answer[Measurement], err error) {
	all, err := a.measured(ctx, call, &in.CourseAddress)
	if err != nil {
		return answer, err
	}
	for _, m := range all.Body.Items {
		if m.Slot == in.Slot {
			answer.Body = m
			return answer, nil
		}
	}
	return answer, fault.New(fault.NotFound, text.NotBegun)
}

type beginInput struct {
	CourseAddress
	Body struct {
		Slot string        `json:"slot" maxLength:"100" doc:"The activity that is a measurement: maaling-1. One that is none is not found."`
		Due  calendar.Date `json:"due" doc:"The day until which the assessments are awaited, from today and less than 400 days ahead."`
	}
}

func (a *Frameworks) begin(ctx context.Context, call *api.Call, in *beginInput) (answer api.Answer[Measurement], err error) {
	if err := a.frameworks.Begin(ctx, call.Scope, a.ref(in.CourseAddress), in.Body.Slot, in.Body.Due); err != nil {
		return answer, err
	}
	if answer, err = a.one(ctx, call, &MeasurementAddress{in.CourseAddress, in.Body.Slot}); err == nil {
		answer.Location = "/courses/" + in.Course + "/measurements/" + in.Body.Slot
	}
	return answer, err
}

// OwnAssessment is what the caller has answered, with what is asked.
type OwnAssessment struct {
	Version    int64                `json:"version" minimum:"0" doc:"Counts the answers; for If-Match. 0 before the first."`
	Due        calendar.Date        `json:"due" doc:"The day until which it is awaited; it is taken later, too, until the measurement is finished."`
	Done       bool                 `json:"done" doc:"The measurement is finished: nothing is changed any more."`
	AnsweredAt *time.Time           `json:"answeredAt,omitempty" doc:"When the caller last answered; absent before."`
	Levels     map[string]string    `json:"levels" doc:"The id of the chosen level by the id of the question; empty before the caller has answered."`
	Note       string               `json:"note" doc:"The caller's remark; the measurement tells it with the name of the caller's organisation."`
	Questions  []AssessmentQuestion `json:"questions" doc:"What is asked, in the order of the form."`
}

// AssessmentQuestion is a question with the levels to choose among.
type AssessmentQuestion struct {
	ID     string            `json:"id" doc:"The question's id in the programme."`
	Name   string            `json:"name" doc:"The question, in the caller's language."`
	Levels []AssessmentLevel `json:"levels" doc:"The levels, the lowest first."`
}

// AssessmentLevel is a level that can be chosen.
type AssessmentLevel struct {
	ID   string `json:"id" doc:"The level's id in the programme."`
	Name string `json:"name" doc:"The level in words, in the caller's language."`
}

func (a *Frameworks) own(ctx context.Context, call *api.Call, in *MeasurementAddress) (answer api.Answer[OwnAssessment], err error) {
	asked, err := a.frameworks.Asked(ctx, call.Scope, a.ref(in.CourseAddress), in.Slot)
	if err != nil {
		return answer, err
	}
	own := asked.Own
	answer.Body = OwnAssessment{
		Version: own.Version, Due: asked.Due, Done: asked.Done(), AnsweredAt: instant(own.At), Levels: map[string]string{}, Note: own.Note,
		Questions: each(asked.Assessed().Questions(), func(q *programme.Field) AssessmentQuestion {
			return AssessmentQuestion{q.ID, q.Name.In(call.Lang), each(q.Options, func(o programme.Option) AssessmentLevel {
				return AssessmentLevel{o.ID, o.Text.In(call.Lang)}
			})}
		}),
	}
	maps.Copy(answer.Body.Levels, own.Levels)
	answer.ETag = api.ETag(own.Version)
	return answer, nil
}

type assessInput struct {
	MeasurementAddress
	Body struct {
		Levels map[string]string `json:"levels" doc:"The id of a level by the id of the question. Every question is answered."`
		Note   string            `json:"note,omitempty" maxLength:"1000" doc:"A remark, told in the measurement with the name of the caller's organisation. No personal number may stand in it."`
	}
}

func (a *Frameworks) assess(ctx context.Context, call *api.Call, in *assessInput) (api.Answer[OwnAssessment], error) {
	err := a.frameworks.Answer(ctx, call.Scope, a.ref(in.CourseAddress), in.Slot, in.Body.Levels, in.Body.Note, call.Version)
	if err == nil {
		return a.own(ctx, call, &in.MeasurementAddress)
	}
	return api.Answer[OwnAssessment]{}, refused(err, func() (int64, error) {
		now, err := a.own(ctx, call, &in.MeasurementAddress)
		return now.Body.Version, err
	})
}

// CollectedMeasurements are the finished measurements of one course over time.
type CollectedMeasurements struct {
	Course string                 `json:"course" doc:"The course's id."`
	Name   string                 `json:"name" doc:"Its name: as a rule the municipality's."`
	Items  []CollectedMeasurement `json:"items" doc:"Its finished measurements, the oldest first."`
}

// CollectedMeasurement is one finished measurement.
type CollectedMeasurement struct {
	Slot    string              `json:"slot" doc:"The activity of the course that it is: maaling-1."`
	Title   string              `json:"title" doc:"What it is called, in the caller's language."`
	DoneOn  calendar.Date       `json:"doneOn" doc:"The day on which it was finished."`
	Results []MeasurementResult `json:"results" doc:"What it says, in the order of its form."`
}

func collectedOf(l i18n.Lang) func(collaboration.Collected) CollectedMeasurements {
	return func(c collaboration.Collected) CollectedMeasurements {
		return CollectedMeasurements{
			Course: c.Ref.ID, Name: c.Label.Name, Items: each(c.All, func(m *collaboration.Measurement) CollectedMeasurement {
				return CollectedMeasurement{m.Slot, m.Title.In(l), m.DoneOn, each(m.Results, resultOf(l))}
			}),
		}
	}
}

func (a *Frameworks) collect(ctx context.Context, call *api.Call, in *api.Paging) (answer api.Answer[api.Page[CollectedMeasurements]], err error) {
	place, err := in.Read("measurements")
	if err != nil {
		return answer, err
	}
	all, err := a.frameworks.Collect(ctx, call.Scope)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(*in, place, all, "", func(c collaboration.Collected) string { return c.Ref.ID }, collectedOf(call.Lang))
	return answer, nil
}
