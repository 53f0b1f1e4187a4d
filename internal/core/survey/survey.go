// Package survey is for asking many people something by a link: a questionnaire
// for the staff of a municipality, an evaluation of a day. Nobody logs in, and
// who has answered is kept nowhere. What is asked stands in the programme, as
// does the guide of an interview, whose answers are written down by whoever
// asks.
//
// Results of few people are hidden, and nothing else gives them away.
package survey

import (
	"slices"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Noun is what surveys are called in needs and histories.
const Noun = "survey"

// Path is where the surveys of a subject are, below the subject's page.
const Path = "/undersoegelser"

// Limits of what is written, in characters, and of how much.
const (
	LongestTitle = 200
	LongestWords = 4000
	LongestLabel = 200
	MostReplies  = 5000 // to one survey
	Top          = 5    // of the scale, which begins at 1
)

// ID names a survey.
type ID string

// ReplyID names one set of answers.
type ReplyID string

// Survey is what many are asked.
type Survey struct {
	ID        ID
	Ref       subject.Ref
	Serves    string // what it is for: the key of an activity, or what its owner says
	Source    Source
	Interview bool // the answers are written down by whoever asks, too
	Kept      bool // only the authorities see what was answered
	Title     string
	For       i18n.Text // who are asked
	Questions []programme.Question
	Groups    []programme.Option
	Token     string
	Closes    calendar.Date // the last day on which one can answer
	OpenedAt  time.Time
	OpenedBy  string
	Version   int64

	Replies int // how many have answered
}

// Source says what in the programme a survey is made of: a questionnaire, as
// "survey/ID", or an interview guide, as "guide/ID".
type Source string

// The beginnings of sources.
const (
	fromQuestionnaire = "survey/"
	fromGuide         = "guide/"
)

// OfQuestionnaire is the source that a questionnaire is.
func OfQuestionnaire(id string) Source { return Source(fromQuestionnaire + id) }

// OfGuide is the source that an interview guide is.
func OfGuide(id string) Source { return Source(fromGuide + id) }

// Address is the page of the survey of the subject at the address.
func (s *Survey) Address(in string) string { return in + Path + "/" + string(s.ID) }

// Link is the address at which it is answered, below the program's.
func (s *Survey) Link() string { return LinkTo(s.Token) }

// LinkTo is the address at which the survey with a token is answered.
func LinkTo(token string) string { return "/undersoegelse/" + token }

// Open reports whether it can be answered on a day.
func (s *Survey) Open(today calendar.Date) bool { return !s.Closes.Before(today) }

// Question finds a question by id.
func (s *Survey) Question(id string) (programme.Question, bool) {
	i := slices.IndexFunc(s.Questions, func(q programme.Question) bool { return q.ID == id })
	if i < 0 {
		return programme.Question{}, false
	}
	return s.Questions[i], true
}

// GroupName is a group in words; empty for none.
func (s *Survey) GroupName(l i18n.Lang, id string) string {
	i := slices.IndexFunc(s.Groups, func(g programme.Option) bool { return g.ID == id })
	if i < 0 {
		return ""
	}
	return s.Groups[i].Text.In(l)
}

// Reply is one set of answers.
type Reply struct {
	ID      ReplyID
	Group   string // id of the group; empty for none
	Label   string // of an interview: with whom, without names
	NotedBy string
	NotedAt time.Time // zero for one that was given by the link
	Version int64
	Answers map[string]Answer // by the question's id

	once string
}

// Answer is what was answered to one question: a score from 1 to Top, or words.
type Answer struct {
	Score int
	Words string
	Theme string // what the words are about
}

// made is what a source makes of a programme.
func made(p *programme.Programme, from Source, l i18n.Lang) (s Survey, ok bool) {
	a := p.Analysis
	if a == nil {
		return s, false
	}
	for i := range a.Surveys {
		q := &a.Surveys[i]
		if OfQuestionnaire(q.ID) == from {
			return Survey{Source: from, Title: q.Name.In(l), For: q.For, Questions: q.Questions, Groups: q.Groups}, true
		}
	}
	for i := range a.Guides {
		g := &a.Guides[i]
		if OfGuide(g.ID) != from {
			continue
		}
		s = Survey{Source: from, Interview: true, Title: g.Name.In(l)}
		for n, words := range g.Questions {
			s.Questions = append(s.Questions, programme.Question{ID: questionID(n), Theme: g.Theme, Name: words})
		}
		return s, true
	}
	return s, false
}
