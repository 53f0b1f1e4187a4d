package api

import (
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// SurveyList are the surveys of a course.
type SurveyList struct {
	Items   []SurveySummary `json:"items" doc:"The surveys that the caller may see, the newest first."`
	Sources []SurveySource  `json:"sources" doc:"What in the programme the caller can begin a survey of; empty for who can't. What learning activities are evaluated by is opened from them."`
}

// SurveySource is what in a programme a survey can be made of.
type SurveySource struct {
	Source    string    `json:"source" doc:"Its name, as beginSurvey takes it."`
	Name      i18n.Text `json:"name" doc:"What it is called."`
	Interview bool      `json:"interview" doc:"It is an interview guide: the answers are written down by whoever asks, and can be given by the link too."`
}

// SurveySummary is a survey in a list.
type SurveySummary struct {
	ID        string        `json:"id" doc:"The survey's id."`
	Version   int64         `json:"version" doc:"Counts the changes of its last day; for If-Match. Answers don't count."`
	Source    string        `json:"source" doc:"What in the programme it is made of."`
	Interview bool          `json:"interview" doc:"It is made of an interview guide."`
	Kept      bool          `json:"kept" doc:"What was answered is for the authorities alone."`
	Title     string        `json:"title" doc:"What it is called."`
	For       i18n.Text     `json:"for" doc:"Who are asked; empty when nothing is said."`
	Serves    string        `json:"serves,omitempty" doc:"What it is for: the key of an activity, or learning/ with the id of a learning activity; absent for none."`
	Link      string        `json:"link" doc:"Where it is answered: an address below the program's own. Whoever has it can answer while the survey is open."`
	Closes    calendar.Date `json:"closes" doc:"The last day on which it can be answered."`
	Open      bool          `json:"open" doc:"It can be answered today."`
	OpenedAt  time.Time     `json:"openedAt" doc:"When it was opened."`
	OpenedBy  string        `json:"openedBy" doc:"The name of who opened it."`
	Replies   int           `json:"replies" doc:"How many have answered, interviews that were written down among them."`
}

// Survey is a survey with its results.
type Survey struct {
	SurveySummary
	Least  int           `json:"least" doc:"How many must have answered before anything is shown of what they answered."`
	Few    bool          `json:"few" doc:"Nothing is shown of what was answered by the link: it is open, or too few have, or the answers are not for the caller."`
	Groups []SurveyGroup `json:"groups" doc:"The groups among which one says where one belongs; empty for none."`
	Items  []SurveyItem  `json:"items" doc:"The questions with what was answered; empty when the answers are not for the caller."`
	Notes  []SurveyNote  `json:"notes" doc:"The interviews that were written down, the oldest first; for the authorities."`
}

// SurveyGroup is a group with how many of it have answered.
type SurveyGroup struct {
	Group  string    `json:"group" doc:"The group's id."`
	Name   i18n.Text `json:"name" doc:"What it is called."`
	Hidden bool      `json:"hidden" doc:"So few of it have answered, or so few of another would follow from it, that nothing of it is shown."`
	Count  *int      `json:"count,omitempty" doc:"How many of it have answered by the link; absent when it is hidden, or the survey shows nothing."`
}

// SurveyItem is a question with what was answered.
type SurveyItem struct {
	Question string             `json:"question" doc:"The question's id."`
	Theme    string             `json:"theme,omitempty" doc:"The id of the theme that it belongs to; absent for none."`
	Name     i18n.Text          `json:"name" doc:"The question, or the statement."`
	Agree    bool               `json:"agree" doc:"A statement that one agrees with from 1 to 5; else it is answered in words."`
	Score    *SurveyScore       `json:"score,omitempty" doc:"How it was answered; absent for words, when few have answered it, or when the survey shows nothing."`
	Groups   []SurveyGroupScore `json:"groups" doc:"How it was answered by the groups of which that is shown."`
	Words    []SurveyWords      `json:"words" doc:"What was written, in no order of time; for the authorities."`
}

// SurveyScore is how a statement was answered.
type SurveyScore struct {
	Count    int     `json:"count" doc:"How many have answered it."`
	Mean     float64 `json:"mean" doc:"Their mean, from 1 (do not agree at all) to 5 (agree entirely)."`
	Agree    int     `json:"agree" doc:"How many said 4 or 5."`
	Between  int     `json:"between" doc:"How many said 3."`
	Disagree int     `json:"disagree" doc:"How many said 1 or 2."`
}

// SurveyGroupScore is how a statement was answered by a group.
type SurveyGroupScore struct {
	Group string `json:"group" doc:"The group's id."`
	SurveyScore
}

// SurveyWords are what somebody wrote.
type SurveyWords struct {
	Reply string `json:"reply" doc:"The id of the reply that they are in."`
	Text  string `json:"text" doc:"The words."`
	Theme string `json:"theme,omitempty" doc:"The id of the theme that they are about; absent for none."`
	Label string `json:"label,omitempty" doc:"Of an interview that was written down: with whom, without names."`
}

// SurveyNote is an interview that was written down, in a list.
type SurveyNote struct {
	ID      string    `json:"id" doc:"The note's id."`
	Label   string    `json:"label" doc:"With whom, without names."`
	NotedBy string    `json:"notedBy" doc:"The name of who wrote it down, or changed it last."`
	NotedAt time.Time `json:"notedAt" doc:"When that was."`
}

// each shows every one of a list; an empty list is no null.
func each[S, T any](all []S, show func(S) T) []T {
	shown := make([]T, len(all))
	for i, one := range all {
		shown[i] = show(one)
	}
	return shown
}

func summaryOf(s *survey.Survey, today calendar.Date) SurveySummary {
	return SurveySummary{
		ID: string(s.ID), Version: s.Version, Source: string(s.Source), Interview: s.Interview, Kept: s.Kept, Title: s.Title, For: s.For, Serves: s.Serves, Link: s.Link(),
		Closes: s.Closes, Open: s.Open(today), OpenedAt: s.OpenedAt, OpenedBy: s.OpenedBy, Replies: s.Replies,
	}
}

// sourcesOf are what can be begun: all but what learning activities are
// evaluated by.
func sourcesOf(a *programme.Analysis) []SurveySource {
	sources := []SurveySource{}
	for _, q := range a.Surveys {
		if a.Learning == nil || a.Learning.Evaluation != q.ID {
			sources = append(sources, SurveySource{string(survey.OfQuestionnaire(q.ID)), q.Name, false})
		}
	}
	for _, g := range a.Guides {
		sources = append(sources, SurveySource{string(survey.OfGuide(g.ID)), g.Name, true})
	}
	return sources
}

func surveyOf(r survey.Results, today calendar.Date) Survey {
	return Survey{
		SurveySummary: summaryOf(r.Survey, today), Least: r.Least, Few: r.Few,
		Groups: each(r.Groups, func(g survey.GroupSize) SurveyGroup {
			shown := SurveyGroup{Group: g.ID, Name: g.Text, Hidden: g.Hidden || r.Few}
			if !shown.Hidden {
				shown.Count = &g.Count
			}
			return shown
		}),
		Items: each(r.Items, func(i survey.Item) SurveyItem { return itemOf(r, i) }),
		Notes: each(r.Notes, func(n survey.Reply) SurveyNote { return SurveyNote{string(n.ID), n.Label, n.NotedBy, n.NotedAt} }),
	}
}

func itemOf(r survey.Results, i survey.Item) SurveyItem {
	shown := SurveyItem{
		Question: i.ID, Theme: i.Theme, Name: i.Name, Agree: i.Agree, Groups: []SurveyGroupScore{},
		Words: each(i.Words, func(w survey.Words) SurveyWords { return SurveyWords{string(w.Reply), w.Text, w.Theme, w.Label} }),
	}
	if score, ok := scoreOf(i.Scored); ok {
		shown.Score = &score
	}
	for n, one := range i.Groups {
		if score, ok := scoreOf(one); ok {
			shown.Groups = append(shown.Groups, SurveyGroupScore{r.Groups[n].ID, score})
		}
	}
	return shown
}

// scoreOf is a score that may be shown; a hidden one counts nobody.
func scoreOf(s survey.Scored) (SurveyScore, bool) {
	return SurveyScore{s.Count, s.Mean, s.Agree, s.Between, s.Disagree}, s.Count > 0
}
