// Package api is where other programs open surveys, write interviews down and
// read results. Surveys are answered in the browser alone: whoever answers has
// no token. Results of few people are hidden here too.
package api

import (
	"context"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Surveys answers for surveys.
type Surveys struct {
	surveys *survey.Service
	kind    string
}

// New makes it. kind is that of the subjects whose addresses begin with
// /courses.
func New(surveys *survey.Service, kind string) *Surveys { return &Surveys{surveys, kind} }

const (
	root  = "/courses/{course}/surveys"
	one   = root + "/{survey}"
	notes = one + "/notes"
	note  = notes + "/{reply}"
)

// Operations are what can be asked for.
func (s *Surveys) Operations() []api.Operation {
	view, change := access.Subject(s.kind, access.View), access.Subject(s.kind, access.Change)
	operations := []api.Operation{
		api.Get(root, view, "listSurveys", "The surveys of a course", s.list).
			Saying("Those that the caller may see, the newest first, with what the programme lets the caller begin."),
		api.Create(root, change, "beginSurvey", "Open a survey", s.begin).
			Saying("For those of the authorities who lead; what is answered is for the authorities alone. From then on whoever has its link can answer it, until the day that is given."),
		api.Get(one, view, "getSurvey", "One survey with its results", s.get).
			Saying("While it is open, and when few have answered, nothing is shown of what was answered by the link. Groups of few are hidden, and so is what would tell of them. What was written in words is for the authorities."),
		api.Put(one+"/closing", change, "extendSurvey", "Set the last day on which a survey can be answered", s.extend).Guarded().
			Saying("For those who run it. One that was closed stays closed."),
		api.Post(one+"/closure", change, "closeSurvey", "Close a survey", s.close).Guarded().
			Saying("For those who run it: it can't be answered from then on, and can't be opened again."),
		api.Create(notes, change, "noteInterview", "Write an interview down", s.note).
			Saying("For those who run the survey, which must be made of an interview guide.").Locating(inNote),
		api.Get(note, view, "getInterviewNote", "What was written down of an interview", s.oneNote).
			Saying("For the authorities."),
		api.Put(note, change, "changeInterviewNote", "Change what was written down of an interview", s.changeNote).Guarded().
			Saying("Answers that are left out are taken away. An answer whose words stay the same keeps its theme.").Locating(inNote),
		api.Put(one+"/replies/{reply}/answers/{question}/theme", change, "codeAnswer", "Say which theme somebody's words are about", s.code).
			Saying("For those who run the survey. The latest counts."),
	}
	for i, o := range operations {
		operations[i] = o.Within(s.visible)
	}
	return operations
}

func (s *Surveys) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, _, err := s.surveys.Of(ctx, scope, subject.Ref{Kind: s.kind, ID: value("course")})
	return err
}

// inNote says where in a body the fields are that Note complains of: a question
// by its id, or all of them.
func inNote(field string) string {
	if field == "label" {
		return "body.label"
	}
	return "body.answers"
}

// CourseAddress names a course in an address.
type CourseAddress struct {
	Course string `path:"course" doc:"The course's id."`
}

func (s *Surveys) ref(in CourseAddress) subject.Ref { return subject.Ref{Kind: s.kind, ID: in.Course} }

// SurveyAddress names a survey in an address.
type SurveyAddress struct {
	CourseAddress
	Survey string `path:"survey" doc:"The survey's id."`
}

func (in SurveyAddress) id() survey.ID { return survey.ID(in.Survey) }

func (s *Surveys) list(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[SurveyList], err error) {
	of, all, err := s.surveys.Of(ctx, call.Scope, s.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body = SurveyList{each(all, func(one *survey.Survey) SurveySummary { return summaryOf(one, call.Today()) }), []SurveySource{}}
	if begins(of) && !of.Closed {
		answer.Body.Sources = sourcesOf(of.Programme.Analysis)
	}
	return answer, nil
}

// begins reports whether the caller opens surveys, as on the pages: the
// authorities ask, the municipality is asked.
func begins(in *subject.Subject) bool { return in.MayLead && in.Side != subject.Host }

// SurveyBeginning is a survey that is to be opened.
type SurveyBeginning struct {
	Source string        `json:"source" maxLength:"200" doc:"What in the programme it is made of: one of the list's sources, such as survey/medarbejdere or guide/vej-til-bolig."`
	Title  string        `json:"title,omitempty" maxLength:"200" doc:"What it is called; the source's name in the caller's language when it is left out."`
	Serves string        `json:"serves,omitempty" maxLength:"200" doc:"The key of the activity that it is for; left out for none."`
	Closes calendar.Date `json:"closes" doc:"The last day on which it can be answered: today or later, and within 366 days."`
}

type beginInput struct {
	CourseAddress
	Body SurveyBeginning
}

func (s *Surveys) begin(ctx context.Context, call *api.Call, in *beginInput) (answer api.Answer[Survey], err error) {
	of, _, err := s.surveys.Of(ctx, call.Scope, s.ref(in.CourseAddress))
	switch {
	case err != nil:
		return answer, err
	case !begins(of):
		return answer, fault.New(fault.Forbidden, text.OnlyLeaders)
	}
	id, err := s.surveys.Begin(ctx, call.Scope, s.ref(in.CourseAddress), survey.Wanted{
		Source: survey.Source(in.Body.Source), Title: in.Body.Title, Serves: in.Body.Serves, Kept: true, Closes: in.Body.Closes,
	})
	if err != nil {
		return answer, err
	}
	if answer, err = s.get(ctx, call, &SurveyAddress{in.CourseAddress, string(id)}); err == nil {
		answer.Location = "/courses/" + in.Course + "/surveys/" + string(id)
	}
	return answer, err
}

func (s *Surveys) get(ctx context.Context, call *api.Call, in *SurveyAddress) (answer api.Answer[Survey], err error) {
	r, err := s.surveys.Results(ctx, call.Scope, s.ref(in.CourseAddress), in.id())
	if err != nil {
		return answer, err
	}
	return api.Answer[Survey]{Body: surveyOf(r, call.Today()), ETag: api.ETag(r.Version)}, nil
}

// after is the survey after a change; err is how the change went.
func (s *Surveys) after(ctx context.Context, call *api.Call, in SurveyAddress, err error) (api.Answer[Survey], error) {
	now, findErr := s.get(ctx, call, &in)
	switch {
	case err == nil:
		return now, findErr
	case fault.Is(err, fault.Stale) && findErr == nil:
		err = api.Stale(err, now.Body.Version)
	}
	return api.Answer[Survey]{}, err
}

type extendInput struct {
	SurveyAddress
	Body struct {
		Closes calendar.Date `json:"closes" doc:"The last day on which it can be answered: today or later, and within 366 days."`
	}
}

func (s *Surveys) extend(ctx context.Context, call *api.Call, in *extendInput) (api.Answer[Survey], error) {
	return s.after(ctx, call, in.SurveyAddress, s.surveys.Extend(ctx, call.Scope, s.ref(in.CourseAddress), in.id(), in.Body.Closes, call.Version))
}

func (s *Surveys) close(ctx context.Context, call *api.Call, in *SurveyAddress) (api.Answer[Survey], error) {
	return s.after(ctx, call, *in, s.surveys.Close(ctx, call.Scope, s.ref(in.CourseAddress), in.id(), call.Version))
}

// InterviewContent is what is written down of an interview.
type InterviewContent struct {
	Label   string            `json:"label" maxLength:"200" doc:"With whom, without names; needed."`
	Answers map[string]string `json:"answers" doc:"What was answered, by the question's id, of 4000 characters each at most; one at least."`
}

// InterviewNote is an interview that was written down.
type InterviewNote struct {
	ID      string `json:"id" doc:"The note's id, which is that of the reply as well."`
	Version int64  `json:"version" doc:"Counts the changes; for If-Match."`
	InterviewContent
	NotedBy string    `json:"notedBy" doc:"The name of who wrote it down, or changed it last."`
	NotedAt time.Time `json:"notedAt" doc:"When that was."`
}

type noteInput struct {
	SurveyAddress
	Body InterviewContent
}

func (s *Surveys) note(ctx context.Context, call *api.Call, in *noteInput) (answer api.Answer[InterviewNote], err error) {
	id, err := s.surveys.Note(ctx, call.Scope, s.ref(in.CourseAddress), in.id(), "", survey.Given{Label: in.Body.Label, Words: in.Body.Answers})
	if err != nil {
		return answer, err
	}
	if answer, err = s.oneNote(ctx, call, &InterviewNoteAddress{in.SurveyAddress, string(id)}); err == nil {
		answer.Location = "/courses/" + in.Course + "/surveys/" + in.Survey + "/notes/" + string(id)
	}
	return answer, err
}

// InterviewNoteAddress names what was written down of an interview in an
// address.
type InterviewNoteAddress struct {
	SurveyAddress
	Reply string `path:"reply" doc:"The note's id."`
}

func (s *Surveys) oneNote(ctx context.Context, call *api.Call, in *InterviewNoteAddress) (answer api.Answer[InterviewNote], err error) {
	of, _, r, err := s.surveys.Noted(ctx, call.Scope, s.ref(in.CourseAddress), in.id(), survey.ReplyID(in.Reply))
	switch {
	case err != nil:
		return answer, err
	case of.Side == subject.Host || of.Side == "":
		return answer, fault.New(fault.NotFound, text.NotFound) // interviews are for those who ask
	}
	answer.Body = InterviewNote{ID: string(r.ID), Version: r.Version, InterviewContent: InterviewContent{r.Label, map[string]string{}}, NotedBy: r.NotedBy, NotedAt: r.NotedAt}
	for question, said := range r.Answers {
		answer.Body.Answers[question] = said.Words
	}
	answer.ETag = api.ETag(r.Version)
	return answer, nil
}

type changeNoteInput struct {
	InterviewNoteAddress
	Body InterviewContent
}

func (s *Surveys) changeNote(ctx context.Context, call *api.Call, in *changeNoteInput) (answer api.Answer[InterviewNote], err error) {
	given := survey.Given{Label: in.Body.Label, Words: in.Body.Answers, Version: call.Version}
	_, err = s.surveys.Note(ctx, call.Scope, s.ref(in.CourseAddress), in.id(), survey.ReplyID(in.Reply), given)
	if err != nil && !fault.Is(err, fault.Stale) {
		return answer, err
	}
	now, findErr := s.oneNote(ctx, call, &in.InterviewNoteAddress)
	switch {
	case err == nil:
		return now, findErr
	case findErr == nil:
		err = api.Stale(err, now.Body.Version)
	}
	return answer, err
}

type codeInput struct {
	SurveyAddress
	Reply    string `path:"reply" doc:"The id of the reply that the words are in."`
	Question string `path:"question" doc:"The id of the question that they answer."`
	Body     struct {
		Theme string `json:"theme" maxLength:"100" doc:"The theme's id; empty for none."`
	}
}

func (s *Surveys) code(ctx context.Context, call *api.Call, in *codeInput) (api.Answer[Survey], error) {
	err := s.surveys.Code(ctx, call.Scope, s.ref(in.CourseAddress), in.id(), survey.ReplyID(in.Reply), in.Question, in.Body.Theme)
	return s.after(ctx, call, in.SurveyAddress, err)
}
