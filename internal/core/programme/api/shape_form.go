package api

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
)

// ProgrammeForm is a document as it is to be filled in.
type ProgrammeForm struct {
	ProgrammeTerm
	Called   i18n.Text          `json:"called" doc:"What it is called inside a sentence."`
	Purpose  i18n.Text          `json:"purpose" doc:"What it is for; may be empty."`
	Write    []string           `json:"write" doc:"The roles that write it, besides those who lead the course."`
	Consult  []string           `json:"consult" doc:"The roles that are heard."`
	Approve  []string           `json:"approve" doc:"The roles of which somebody approves it."`
	Sign     []string           `json:"sign" doc:"The roles that sign it."`
	Each     bool               `json:"each" doc:"Filled in once for each time that its activity is held."`
	Sections []ProgrammeSection `json:"sections" doc:"Its parts, in order."`
}

// ProgrammeSection is a part of a form.
type ProgrammeSection struct {
	ProgrammeTerm
	Help   i18n.Text        `json:"help" doc:"What to think of; may be empty."`
	Fields []ProgrammeField `json:"fields" doc:"What it asks, in order."`
}

// ProgrammeField is one question of a form.
type ProgrammeField struct {
	ProgrammeColumn
	Columns []ProgrammeColumn `json:"columns" doc:"The columns of a table; empty for other kinds."`
}

// ProgrammeColumn is what can be said of a field and of a column alike.
type ProgrammeColumn struct {
	ProgrammeTerm
	Kind     string          `json:"kind" enum:"line,prose,choice,choices,date,number,person,people,organisation,table" doc:"What is filled in; a column is no table."`
	Required bool            `json:"required" doc:"Must be there before the form can be sent on; of a table: at least one row."`
	Help     i18n.Text       `json:"help" doc:"What to think of; may be empty."`
	Example  i18n.Text       `json:"example" doc:"An example of an answer; may be empty."`
	Options  []ProgrammeTerm `json:"options" doc:"What can be chosen."`
	Longest  int             `json:"longest" doc:"The most characters that a text may have; 0 for the usual."`
	Means    string          `json:"means" doc:"What others make of it: development-point, goal, criterion, responsible, or empty."`
}

func formOf(f programme.Form) ProgrammeForm {
	return ProgrammeForm{
		ProgrammeTerm: ProgrammeTerm{f.ID, f.Name}, Called: f.Called, Purpose: f.Purpose,
		Write: some(f.Write), Consult: some(f.Consult), Approve: some(f.Approve), Sign: some(f.Sign), Each: f.Each,
		Sections: each(f.Sections, func(s programme.Section) ProgrammeSection {
			return ProgrammeSection{ProgrammeTerm: ProgrammeTerm{s.ID, s.Name}, Help: s.Help, Fields: each(s.Fields, fieldOf)}
		}),
	}
}

func fieldOf(f programme.Field) ProgrammeField {
	return ProgrammeField{ProgrammeColumn: columnOf(f), Columns: each(f.Columns, columnOf)}
}

func columnOf(f programme.Field) ProgrammeColumn {
	return ProgrammeColumn{
		ProgrammeTerm: ProgrammeTerm{f.ID, f.Name}, Kind: string(f.Kind), Required: f.Required, Help: f.Help, Example: f.Example,
		Options: each(f.Options, func(o programme.Option) ProgrammeTerm { return ProgrammeTerm{o.ID, o.Text} }),
		Longest: f.Longest, Means: string(f.Means),
	}
}
