// Package taskforce is what is particular to a course that rests on an
// analysis: the unbroken chain from data to finding to recommendation to
// development point to activity to indicator, walked in both directions.
//
// The analysis belongs to a subject whose programme has one. Several authorities
// write in it; the hosts see a finding or a recommendation from when it is
// shared with them, and nothing of it before, by any way.
package taskforce

import (
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Names of what the analysis is made of, in needs and histories.
const (
	RequestNoun        = "data-request"
	FindingNoun        = "finding"
	RecommendationNoun = "recommendation"
	PointNoun          = "development-point"
)

// Path is where the analysis of a subject is, below the subject's page.
const Path = "/analyse"

// Longest texts, in characters.
const (
	LongestTitle = 200
	LongestWords = 8000
	LongestNote  = 2000
)

// MostEvidence is how many places of the data a finding may point at.
const MostEvidence = 20

// MostFiles are how many files a request may have.
const MostFiles = 30

// RequestID names a request for data.
type RequestID string

// FindingID names a finding.
type FindingID string

// RecommendationID names a recommendation.
type RecommendationID string

// PointID names a development point.
type PointID string

// Request is data that the hosts are asked for.
type Request struct {
	ID         RequestID
	In         subject.Ref
	Number     int
	Kind       programme.DataKind
	Theme      string // empty when it serves all themes
	Title      string
	Why        string
	Due        calendar.Date
	Person     organisation.PersonID // of the hosts, who sees to it
	PersonName string
	State      RequestState
	Note       string // what has been received, or why it can't be had
	SettledAt  time.Time
	AskedAt    time.Time
	AskedBy    string
	Version    int64

	Files []File
	once  string
}

// RequestState is how far a request has come.
type RequestState string

// The states of a request.
const (
	Awaited     RequestState = "asked"
	Partly      RequestState = "partly" // some of it has been received
	Received    RequestState = "received"
	Unavailable RequestState = "unavailable" // it can't be had
)

// RequestStates lists them.
func RequestStates() []RequestState {
	return []RequestState{Awaited, Partly, Received, Unavailable}
}

// Name is the state in words.
func (s RequestState) Name(l i18n.Lang) string {
	switch s {
	case Partly:
		return text.StatePartly(l)
	case Received:
		return text.StateReceived(l)
	case Unavailable:
		return text.StateUnavailable(l)
	case Awaited:
	}
	return text.StateAwaited(l)
}

// KindName is a kind of data in words.
func KindName(l i18n.Lang, k programme.DataKind) string {
	switch k {
	case programme.KeyFigures:
		return text.KindFigures(l)
	case programme.Interviews:
		return text.KindInterviews(l)
	case programme.Survey:
		return text.KindSurvey(l)
	case programme.CaseFiles:
		return text.KindCases(l)
	case programme.Documents:
	}
	return text.KindDocuments(l)
}

// Open reports whether something is still to come.
func (r *Request) Open() bool { return r.State == Awaited || r.State == Partly }

// Late is how many days the request is overdue; 0 when it isn't.
func (r *Request) Late(today calendar.Date) int {
	if !r.Open() || !r.Due.Before(today) {
		return 0
	}
	return today.Sub(r.Due)
}

// File is a file that has been received.
type File struct {
	ID      files.ID
	Name    string
	Size    int64
	AddedAt time.Time
	AddedBy string
}

// FindingKind says whether something is in order.
type FindingKind string

// The kinds of findings.
const (
	Need     FindingKind = "need" // something to develop
	Strength FindingKind = "strength"
)

// FindingKinds lists them.
func FindingKinds() []FindingKind { return []FindingKind{Need, Strength} }

// Name is the kind in words.
func (k FindingKind) Name(l i18n.Lang) string {
	if k == Strength {
		return text.KindStrength(l)
	}
	return text.KindNeed(l)
}

// Finding is something that the analysis has found.
type Finding struct {
	ID       FindingID
	In       subject.Ref
	Number   int
	Theme    string
	Lens     string
	Kind     FindingKind
	Title    string
	Words    string
	Side     string // the authority that wrote it
	SavedAt  time.Time
	SavedBy  string
	SharedAt time.Time // zero while it is a draft
	Version  int64

	Evidence []Evidence
	once     string
}

// Evidence is what a finding rests on: a request, and what in it shows it.
type Evidence struct {
	Request RequestID
	Words   string
}

// Shared reports whether the hosts have been let in on it.
func (f *Finding) Shared() bool { return !f.SharedAt.IsZero() }

// Recommendation is what the authorities recommend.
type Recommendation struct {
	ID       RecommendationID
	In       subject.Ref
	Number   int
	Theme    string
	Title    string
	Words    string
	Side     string
	State    Choice
	Reason   string // why it was not chosen
	SavedAt  time.Time
	SavedBy  string
	SharedAt time.Time
	Version  int64

	Findings []FindingID
	Ratings  []Rating
	Point    PointID // that it came into; empty while it came into none
	once     string
}

// Shared reports whether the hosts have been let in on it.
func (r *Recommendation) Shared() bool { return !r.SharedAt.IsZero() }

// Choice says what became of a recommendation.
type Choice string

// The choices.
const (
	Undecided Choice = "open"
	Chosen    Choice = "chosen"
	Declined  Choice = "declined"
)

// Name is the choice in words.
func (c Choice) Name(l i18n.Lang) string {
	switch c {
	case Chosen:
		return text.ChoiceChosen(l)
	case Declined:
		return text.ChoiceDeclined(l)
	case Undecided:
	}
	return text.ChoiceOpen(l)
}

// Rating is how one side sees a recommendation, each from 1 (little) to 5 (much).
type Rating struct {
	Side       string
	Importance int
	Effort     int
	RatedAt    time.Time
	RatedBy    string
}

// MostRated is the top of the scale.
const MostRated = 5

// Mean is what the sides that have rated say on average; ok is false while none has.
func (r *Recommendation) Mean() (importance, effort float64, ok bool) {
	if len(r.Ratings) == 0 {
		return 0, 0, false
	}
	for _, one := range r.Ratings {
		importance += float64(one.Importance)
		effort += float64(one.Effort)
	}
	n := float64(len(r.Ratings))
	return importance / n, effort / n, true
}

// RatingOf is what a side says; zero while it has said nothing.
func (r *Recommendation) RatingOf(side string) Rating {
	for _, one := range r.Ratings {
		if one.Side == side {
			return one
		}
	}
	return Rating{Side: side}
}

// Point is a development point with its goal.
type Point struct {
	ID          PointID
	In          subject.Ref
	Number      int
	Title       string
	Goal        string
	Criterion   string // how one will know that the goal is reached
	Responsible string
	SavedAt     time.Time
	SavedBy     string
	Version     int64
}

// Addresses below a subject's page.
func address(in, part, id string) string { return in + Path + "/" + part + "/" + id }

// Address is the page of a request of the subject at the address.
func (r *Request) Address(in string) string { return address(in, "data", string(r.ID)) }

// Address is the page of a finding.
func (f *Finding) Address(in string) string { return address(in, "fund", string(f.ID)) }

// Address is the page of a recommendation.
func (r *Recommendation) Address(in string) string {
	return address(in, "anbefalinger", string(r.ID))
}

// Address is the page of a development point.
func (p *Point) Address(in string) string { return address(in, "punkter", string(p.ID)) }
