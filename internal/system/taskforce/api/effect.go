package api

import (
	"context"

	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
)

// AnalysisEffects is what the analysis has led to.
type AnalysisEffects struct {
	Points   []PointEffect `json:"points" doc:"The development points, by number."`
	Held     int           `json:"held" doc:"How many learning activities have been held."`
	People   int           `json:"people" doc:"How many have taken part in them, counted once for each; those who had a place where nobody has noted who came."`
	Summary  string        `json:"summary,omitempty" doc:"The summary of the report of the analysis that is in force; absent before."`
	Reviewed int           `json:"reviewed" doc:"How many case files have been reviewed; 0 until a report of the analysis is in force."`
	Themes   []CaseTheme   `json:"themes" doc:"The results of the review of case files; empty until a report of the analysis is in force."`
	Onwards  []string      `json:"onwards" doc:"The goals of the plan for continued development that is in force; empty before."`
}

// PointEffect is what has come of a development point.
type PointEffect struct {
	Point    string          `json:"point" doc:"The development point's id."`
	Title    string          `json:"title" doc:"What is to be developed."`
	Goal     string          `json:"goal" doc:"What is to be reached."`
	Done     int             `json:"done" doc:"How many of the activities that serve it are done."`
	All      int             `json:"all" doc:"How many serve it and are not dropped."`
	Measures []EffectMeasure `json:"measures" doc:"The indicators that tell about it."`
}

// EffectMeasure is an indicator against where it began. Numbers and periods are
// in words, in the caller's language.
type EffectMeasure struct {
	Indicator string `json:"indicator" doc:"The indicator's id."`
	Name      string `json:"name" doc:"What it is called."`
	Before    string `json:"before,omitempty" doc:"Where it began, with its unit, in words; absent while nothing is known."`
	BeforeOn  string `json:"beforeOn,omitempty" doc:"When that was, in words."`
	Now       string `json:"now,omitempty" doc:"The latest number, with its unit, in words; absent while there is none to hold against where it began."`
	NowOn     string `json:"nowOn,omitempty" doc:"The period of the latest number, in words."`
	Wanted    string `json:"wanted,omitempty" doc:"The number that is aimed at, with its unit, in words; absent for none."`
	Standing  string `json:"standing,omitempty" enum:"reached,improved,unchanged,worse" doc:"Where it is against where it began; reached: what is aimed at is reached. Absent while there is nothing to hold it against, or a number is hidden."`
	Sentence  string `json:"sentence" doc:"All of it in a sentence."`
}

func (a *Analyses) effects(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[AnalysisEffects], err error) {
	o, err := a.taskforce.Outcome(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	shown := AnalysisEffects{Points: []PointEffect{}, Summary: o.Summary, Reviewed: o.Reviewed, Themes: each(o.Results, themeOf), Onwards: append([]string{}, o.Onwards...)}
	shown.Held, shown.People = o.Attendance()
	for _, p := range o.Points {
		one := PointEffect{Point: string(p.ID), Title: p.Title, Goal: p.Goal}
		one.Done, one.All = o.Progress(p)
		one.Measures = each(o.Effects(call.Lang, p), func(e taskforce.Effect) EffectMeasure {
			return EffectMeasure{
				string(e.ID), e.Name, e.Before, e.BeforeOn, e.Now, e.NowOn, e.Wanted, string(e.Standing), e.Sentence(call.Lang),
			}
		})
		shown.Points = append(shown.Points, one)
	}
	answer.Body = shown
	return answer, nil
}
