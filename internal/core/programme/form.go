package programme

import (
	"slices"

	"tovholder/internal/platform/i18n"
)

// Form is a document as it is to be filled in: what it asks, who writes it,
// who is heard, who approves or signs it. A deliverable with the same id is
// written in it.
type Form struct {
	ID      string
	Name    i18n.Text
	Called  i18n.Text // inside a sentence: "samarbejdsaftalen"; the name in quotation marks where the programme doesn't say
	Purpose i18n.Text // what it is for, above the form and in the document
	Write   []string  // roles that write it, besides those who lead
	Consult []string  // roles that are heard; nobody is when empty
	Approve []string  // roles, of which somebody approves it
	Sign    []string  // roles, of each of which at least one named person signs
	// Sides are those that write the form, when not every leader does. The others
	// see it from when they are heard, or it stands.
	Sides []string
	// Each is set for a form that is filled in once for each time that its
	// activity is held.
	Each bool
	// Publish says that a version that stands can be published at an address of its
	// own, part by part.
	Publish bool
	// Renew are the fields that say when the next version is due, and who sees to
	// it; nil for a form that nobody has to renew.
	Renew *Renew
	// Assess are the roles of which each holder answers the questions by themselves
	// before the form is written for all; nobody does when empty.
	Assess   []string
	Sections []Section
}

// Renew is how a form says when it is due again.
type Renew struct {
	On string // a field of the kind Day
	By string // a field of the kind Person
}

// Section is a part of a form.
type Section struct {
	ID     string
	Name   i18n.Text
	Help   i18n.Text
	Fields []Field
}

// Field is one question of a form.
type Field struct {
	ID       string
	Name     i18n.Text
	Help     i18n.Text
	Example  i18n.Text
	Kind     FieldKind
	Required bool     // of a column: in every row; of a table: at least one row
	Options  []Option // of a choice
	Themed   bool     // the options are the programme's themes
	Columns  []Field  // of a table; never tables themselves
	Longest  int      // characters that a text may have; 0 for the usual
	// Means tells what the rows of a table, or the text, are to others: the
	// goals that a plan serves, the development points that are followed.
	Means Meaning
	// Shows is what a field of the kind Shown puts into the document.
	Shows  Showing
	Advice Advice // how long a text should be; zero for no advice
	Into   Into   // where the answer goes when an application is accepted; zero for nowhere
}

// FieldKind is what is filled in.
type FieldKind string

// The kinds of fields.
const (
	Line         FieldKind = "line"         // one line of text
	Prose        FieldKind = "prose"        // several paragraphs
	Choice       FieldKind = "choice"       // one of the options
	Choices      FieldKind = "choices"      // any of the options
	Day          FieldKind = "date"         // a day
	Number       FieldKind = "number"       // a number with at most two decimals
	Person       FieldKind = "person"       // one of those who take part, or a name
	People       FieldKind = "people"       // several of them
	Organisation FieldKind = "organisation" // one that is known, or a name
	Rows         FieldKind = "table"        // as many rows as are needed
	Shown        FieldKind = "shown"        // nothing: what the program knows stands there
)

// Showing is something that the program knows and puts into a document.
type Showing string

// What can be shown: parts of the analysis of a course, and what was answered
// one by one.
const (
	ShowsData            Showing = "data"            // what the analysis rests on
	ShowsFindings        Showing = "findings"        // by theme, with their evidence
	ShowsCases           Showing = "cases"           // results of the review of case files
	ShowsRecommendations Showing = "recommendations" // with the findings that they rest on
	ShowsChoice          Showing = "choice"          // development points with their goals, and what was not chosen
	ShowsEffects         Showing = "effects"         // each goal against its baseline
	ShowsAssessments     Showing = "assessments"     // what each has answered by themselves to the questions of the form
)

// Meaning is what others make of a field.
type Meaning string

// The meanings.
const (
	MeansPoint     Meaning = "development-point" // each row of a table, named by its first column, or the text is a development point
	MeansGoal      Meaning = "goal"              // each row of a table is a goal; its first column names it
	MeansCriterion Meaning = "criterion"         // a column of a table of goals: how one will know
	MeansOwner     Meaning = "responsible"       // a column of a table of goals, of kind person or people: who is responsible

	// what a member of a network tells before a meeting: each row of a table is one
	MeansDevelopment Meaning = "development"
	MeansChallenge   Meaning = "challenge"
	MeansDeviation   Meaning = "deviation"
)

// Option is one of the answers that can be chosen.
type Option struct {
	ID   string
	Text i18n.Text
}

// Field finds a field by id.
func (f *Form) Field(id string) (*Field, bool) {
	for i := range f.Sections {
		fields := f.Sections[i].Fields
		if j := slices.IndexFunc(fields, func(field Field) bool { return field.ID == id }); j >= 0 {
			return &fields[j], true
		}
	}
	return nil, false
}

// Shown are the fields in which something is shown.
func (f *Form) Shown() []*Field {
	var all []*Field
	for i := range f.Sections {
		for j := range f.Sections[i].Fields {
			if field := &f.Sections[i].Fields[j]; field.Kind == Shown {
				all = append(all, field)
			}
		}
	}
	return all
}

// Questions are the fields in which one of several answers is chosen.
func (f *Form) Questions() []*Field {
	var all []*Field
	for i := range f.Sections {
		for j := range f.Sections[i].Fields {
			if field := &f.Sections[i].Fields[j]; field.Kind == Choice {
				all = append(all, field)
			}
		}
	}
	return all
}

// Published is the form that can be published; ok is false when the programme
// has none.
func (p *Programme) Published() (f *Form, ok bool) {
	i := slices.IndexFunc(p.Forms, func(f Form) bool { return f.Publish })
	if i < 0 {
		return nil, false
	}
	return &p.Forms[i], true
}

// Assessed is the form whose questions people answer by themselves first; ok is
// false when the programme has none.
func (p *Programme) Assessed() (f *Form, ok bool) {
	i := slices.IndexFunc(p.Forms, func(f Form) bool { return len(f.Assess) > 0 })
	if i < 0 {
		return nil, false
	}
	return &p.Forms[i], true
}

// Form finds a form by id.
func (p *Programme) Form(id string) (*Form, bool) {
	for i := range p.Forms {
		if p.Forms[i].ID == id {
			return &p.Forms[i], true
		}
	}
	return nil, false
}
