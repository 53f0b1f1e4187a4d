package programme

import (
	"slices"

	"tovholder/internal/platform/i18n"
)

// Analysis is what a programme says about the analysis that its course rests
// on: the sides from which the effort is looked at, what is asked for, how case
// files are reviewed, and what people are asked.
type Analysis struct {
	Lenses    []Lens
	Data      []DataNeed
	Checklist []CheckItem
	Guides    []Guide
	Surveys   []Questionnaire
	Learning  *Learning // nil when the programme offers none
}

// Learning is how the programme offers learning activities.
type Learning struct {
	Activity   string // id of the activity, which is held as often as it is needed
	Evaluation string // id of the questionnaire by which those who came evaluate it
}

// Lens is a side from which the effort is looked at: professionally, legally,
// organisationally.
type Lens struct {
	ID   string
	Name i18n.Text
	Lead string // id of the authority that is in charge of it
}

// DataKind is what is asked for.
type DataKind string

// The kinds of data.
const (
	Documents  DataKind = "documents"
	KeyFigures DataKind = "figures"
	Interviews DataKind = "interviews"
	Survey     DataKind = "survey"
	CaseFiles  DataKind = "cases" // anonymised
)

// DataKinds are the kinds of data in the order in which they are offered.
func DataKinds() []DataKind { return []DataKind{Documents, KeyFigures, Interviews, Survey, CaseFiles} }

// DataNeed is something that is usually asked for, ready to be agreed on.
type DataNeed struct {
	ID    string
	Name  i18n.Text
	Kind  DataKind
	Why   i18n.Text
	Theme string // id of a theme; empty when it serves them all
}

// CheckItem is one item of the checklist by which case files are reviewed.
type CheckItem struct {
	ID    string
	Theme string
	Name  i18n.Text // a statement that a case meets or does not meet
	Help  i18n.Text // what to look for
	Basis i18n.Text // the rule of law or the standard that it rests on
}

// Guide is what is talked about in an interview.
type Guide struct {
	ID        string
	Theme     string
	Name      i18n.Text
	Questions []i18n.Text
}

// Questionnaire is what many people are asked by a link.
type Questionnaire struct {
	ID        string
	Name      i18n.Text
	For       i18n.Text // who are asked
	Groups    []Option  // among which one says where one belongs; none when empty
	Questions []Question
}

// Question is one question, coded to a theme. Agree says that it is a
// statement, answered on a scale from 1 (disagree) to 5 (agree); otherwise one
// writes.
type Question struct {
	ID    string
	Theme string
	Name  i18n.Text
	Agree bool
}

// Theme finds one of the programme's themes by id.
func (p *Programme) Theme(id string) (*Theme, bool) {
	i := slices.IndexFunc(p.Themes, func(t Theme) bool { return t.ID == id })
	if i < 0 {
		return nil, false
	}
	return &p.Themes[i], true
}

// Lens finds a lens by id.
func (a *Analysis) Lens(id string) (*Lens, bool) {
	i := slices.IndexFunc(a.Lenses, func(l Lens) bool { return l.ID == id })
	if i < 0 {
		return nil, false
	}
	return &a.Lenses[i], true
}

// Guide finds one by id.
func (a *Analysis) Guide(id string) (*Guide, bool) {
	i := slices.IndexFunc(a.Guides, func(g Guide) bool { return g.ID == id })
	if i < 0 {
		return nil, false
	}
	return &a.Guides[i], true
}

// Questionnaire finds one by id.
func (a *Analysis) Questionnaire(id string) (*Questionnaire, bool) {
	i := slices.IndexFunc(a.Surveys, func(q Questionnaire) bool { return q.ID == id })
	if i < 0 {
		return nil, false
	}
	return &a.Surveys[i], true
}
