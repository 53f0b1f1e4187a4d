package api

import (
	"context"
	"time"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
)

// FindingContent is what a finding says.
type FindingContent struct {
	Theme    string            `json:"theme" maxLength:"100" doc:"The id of the programme's theme that it belongs to."`
	Lens     string            `json:"lens" maxLength:"100" doc:"The id of the lens through which it is seen, such as faglig or juridisk."`
	Kind     string            `json:"kind" enum:"need,strength" doc:"need: something to develop. strength: something to build on."`
	Title    string            `json:"title" maxLength:"200" doc:"The finding in one line; needed."`
	Text     string            `json:"text" maxLength:"8000" doc:"The finding whole; needed."`
	Evidence []FindingEvidence `json:"evidence,omitempty" maxItems:"20" doc:"What in the data it rests on."`
}

// FindingEvidence is what a finding rests on.
type FindingEvidence struct {
	Request string `json:"request" maxLength:"100" doc:"The id of the request whose data show it."`
	Text    string `json:"text" maxLength:"2000" doc:"What in the data shows it; needed."`
}

func (c FindingContent) found() taskforce.Found {
	f := taskforce.Found{Theme: c.Theme, Lens: c.Lens, Kind: taskforce.FindingKind(c.Kind), Title: c.Title, Words: c.Text}
	for _, e := range c.Evidence {
		f.Evidence = append(f.Evidence, taskforce.Evidence{Request: taskforce.RequestID(e.Request), Words: e.Text})
	}
	return f
}

// Finding is something that the analysis has found.
type Finding struct {
	ID      string `json:"id" doc:"The finding's id."`
	Version int64  `json:"version" doc:"Counts the changes; for If-Match."`
	Number  int    `json:"number" doc:"Its number in the course, from 1: people call it F1."`
	FindingContent
	By       AnalysisSide `json:"by" doc:"The authority that wrote it."`
	SavedAt  time.Time    `json:"savedAt" doc:"When it was last saved."`
	SavedBy  string       `json:"savedBy" doc:"The name of who saved it."`
	SharedAt *time.Time   `json:"sharedAt,omitempty" doc:"When the municipality was let in on it; absent while it is a draft."`
}

// FindingWithRecommendations is a finding with what rests on it.
type FindingWithRecommendations struct {
	Finding
	Recommendations []string `json:"recommendations" doc:"The ids of the recommendations that rest on it and that the caller may see."`
}

// Findings are the findings of a course.
type Findings struct {
	Items []Finding `json:"items" doc:"The findings that the caller may see, by number."`
}

func findingOf(l i18n.Lang, in taskforce.Place) func(*taskforce.Finding) Finding {
	return func(f *taskforce.Finding) Finding {
		return Finding{
			ID: string(f.ID), Version: f.Version, Number: f.Number,
			FindingContent: FindingContent{
				Theme: f.Theme, Lens: f.Lens, Kind: string(f.Kind), Title: f.Title, Text: f.Words,
				Evidence: each(f.Evidence, func(e taskforce.Evidence) FindingEvidence { return FindingEvidence{string(e.Request), e.Words} }),
			},
			By: sideOf(l, in, f.Side), SavedAt: f.SavedAt, SavedBy: f.SavedBy, SharedAt: instant(f.SharedAt),
		}
	}
}

func (a *Analyses) listFindings(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[Findings], err error) {
	v, err := a.taskforce.Findings(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = each(v.All, findingOf(call.Lang, v.Place))
	return answer, nil
}

type findInput struct {
	CourseAddress
	Body FindingContent
}

func (a *Analyses) find(ctx context.Context, call *api.Call, in *findInput) (answer api.Answer[FindingWithRecommendations], err error) {
	id, err := a.taskforce.Find(ctx, call.Scope, a.ref(in.CourseAddress), in.Body.found())
	if err != nil {
		return answer, err
	}
	if answer, err = a.oneFinding(ctx, call, &FindingAddress{in.CourseAddress, string(id)}); err == nil {
		answer.Location = in.at("findings", string(id))
	}
	return answer, err
}

// FindingAddress names a finding in an address.
type FindingAddress struct {
	CourseAddress
	Finding string `path:"finding" doc:"The finding's id."`
}

func (a *Analyses) oneFinding(ctx context.Context, call *api.Call, in *FindingAddress) (answer api.Answer[FindingWithRecommendations], err error) {
	v, err := a.taskforce.Finding(ctx, call.Scope, a.ref(in.CourseAddress), taskforce.FindingID(in.Finding))
	if err != nil {
		return answer, err
	}
	answer.Body = FindingWithRecommendations{
		findingOf(call.Lang, v.Place)(v.Finding), each(v.Recommendations, func(r *taskforce.Recommendation) string { return string(r.ID) }),
	}
	answer.ETag = api.ETag(v.Version)
	return answer, nil
}

type reviseInput struct {
	FindingAddress
	Body FindingContent
}

func (a *Analyses) revise(ctx context.Context, call *api.Call, in *reviseInput) (answer api.Answer[FindingWithRecommendations], err error) {
	err = a.taskforce.Revise(ctx, call.Scope, a.ref(in.CourseAddress), taskforce.FindingID(in.Finding), in.Body.found(), call.Version)
	if err == nil {
		return a.oneFinding(ctx, call, &in.FindingAddress)
	}
	return answer, refused(err, func() (int64, error) {
		now, err := a.oneFinding(ctx, call, &in.FindingAddress)
		return now.Body.Version, err
	})
}
