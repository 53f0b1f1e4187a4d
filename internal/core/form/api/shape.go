package api

import (
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// DocumentItem is a form of a subject with how far its document has come.
type DocumentItem struct {
	Form     string    `json:"form" doc:"The form's id in the programme."`
	Slot     string    `json:"slot,omitempty" doc:"The activity, for a form that is filled in once for each."`
	Title    i18n.Text `json:"title" doc:"What the document is called."`
	Document string    `json:"document,omitempty" doc:"Its id; absent while it is not begun."`
	State    string    `json:"state" enum:"not-begun,draft,consultation,waiting,settled" doc:"How far it has come."`
	InForce  int       `json:"inForce,omitempty" doc:"The number of the version in force."`
	WaitsFor string    `json:"waitsFor,omitempty" doc:"Whose decision it waits for, in words."`
}

func itemOf(item form.Item, l i18n.Lang) DocumentItem {
	shape := DocumentItem{Form: item.Form.ID, Slot: item.Slot, Title: item.Title, State: "not-begun"}
	if d := item.Document; d != nil {
		shape.Document, shape.State, shape.InForce, shape.WaitsFor = string(d.ID), string(d.State), d.InForce, d.WaitsFor(l)
	}
	return shape
}

// Document is a document whole.
type Document struct {
	DocumentItem
	ID           string            `json:"id" doc:"The document's id."`
	Subject      DocumentSubject   `json:"subject" doc:"What it belongs to."`
	Version      int               `json:"version" doc:"The number of the newest version, or the one that the draft will have."`
	SettledOn    calendar.Date     `json:"settledOn,omitzero" doc:"Since when the version in force stands."`
	Matter       string            `json:"matter,omitempty" doc:"The id of what was put before those who decide."`
	Reason       string            `json:"reason,omitempty" doc:"Why it was sent back."`
	ConsultUntil calendar.Date     `json:"consultUntil,omitzero" doc:"Until when others are heard."`
	Authors      []string          `json:"authors" doc:"Who have written in the draft."`
	MayWrite     bool              `json:"mayWrite" doc:"Whether the caller may write in it."`
	Entries      []DocumentEntry   `json:"entries" doc:"What is written: a field each, or a row of a table."`
	Missing      []DocumentProblem `json:"missing" doc:"What must be put right before it can be sent on."`
	Comments     []DocumentComment `json:"comments" doc:"What has been remarked, oldest first."`
}

// DocumentEntry is what is written at one place.
type DocumentEntry struct {
	Key     string            `json:"key" doc:"The field's id, or table/row."`
	Cells   map[string]string `json:"cells" doc:"By column; of a field under the empty name."`
	Version int64             `json:"version" doc:"Counts its changes."`
	By      string            `json:"by" doc:"Who wrote it last."`
	At      time.Time         `json:"at" doc:"When."`
	Removed bool              `json:"removed,omitempty" doc:"The row was taken away."`
}

// DocumentProblem is something that is missing or wrong.
type DocumentProblem struct {
	Key     string `json:"key" doc:"The entry, with the column behind a point."`
	Message string `json:"message" doc:"What to do."`
}

// DocumentComment is a remark on a field or on the whole document.
type DocumentComment struct {
	ID       string    `json:"id" doc:"The comment's id."`
	Field    string    `json:"field,omitempty" doc:"The field's id; absent for the whole document."`
	By       string    `json:"by" doc:"Who made it."`
	Role     string    `json:"role" doc:"In which role."`
	Words    string    `json:"words" doc:"What is remarked."`
	At       time.Time `json:"at" doc:"When."`
	Resolved bool      `json:"resolved" doc:"Whether there is nothing more to do about it."`
	Proposal string    `json:"proposal,omitempty" doc:"What the field should say instead; absent for a remark alone."`
	Taken    bool      `json:"taken,omitempty" doc:"Whether that has been taken into the document."`
}

func commentOf(c form.Comment) DocumentComment {
	return DocumentComment{c.ID, c.Field, c.Name, c.Role, c.Words, c.At, c.Resolved(), c.Proposal, c.Taken}
}

func entryOf(e form.Entry) DocumentEntry {
	return DocumentEntry{e.Key, e.Cells, e.Version, e.Name, e.At, e.Gone}
}

func documentOf(d *form.Document, comments []form.Comment, l i18n.Lang) Document {
	shape := Document{
		DocumentItem: itemOf(form.Item{Form: d.Form, Slot: d.Slot, Title: d.Title, Document: d}, l), ID: string(d.ID),
		Subject: DocumentSubject{d.Ref.Kind, d.Ref.ID}, Version: d.Version, SettledOn: d.Day, Matter: d.Matter, Reason: d.Reason,
		ConsultUntil: d.ConsultUntil, MayWrite: d.MayWrite() && d.Open(), Authors: []string{}, Entries: []DocumentEntry{}, Missing: []DocumentProblem{},
		Comments: []DocumentComment{},
	}
	for _, author := range d.Authors {
		shape.Authors = append(shape.Authors, author.Name)
	}
	for _, e := range d.Entries {
		shape.Entries = append(shape.Entries, entryOf(e))
	}
	for _, p := range d.Problems() {
		shape.Missing = append(shape.Missing, DocumentProblem{p.Name, p.Message(l)})
	}
	for _, c := range comments {
		shape.Comments = append(shape.Comments, commentOf(c))
	}
	return shape
}

// DocumentOutcome is what became of entries that were written.
type DocumentOutcome struct {
	Saved     []DocumentEntry    `json:"saved" doc:"Those that stand."`
	Conflicts []DocumentConflict `json:"conflicts" doc:"Those that somebody else has written since."`
	Refused   []DocumentProblem  `json:"refused" doc:"Those that can't be kept."`
}

// DocumentConflict is an entry in both versions.
type DocumentConflict struct {
	Now   DocumentEntry     `json:"now" doc:"What is saved."`
	Yours map[string]string `json:"yours" doc:"What the caller sent."`
}

func outcomeOf(out form.Outcome, l i18n.Lang) DocumentOutcome {
	shape := DocumentOutcome{Saved: []DocumentEntry{}, Conflicts: []DocumentConflict{}, Refused: []DocumentProblem{}}
	for _, e := range out.Saved {
		shape.Saved = append(shape.Saved, entryOf(e))
	}
	for _, c := range out.Conflicts {
		shape.Conflicts = append(shape.Conflicts, DocumentConflict{entryOf(c.Now), c.Yours})
	}
	for _, refused := range out.Refused {
		for _, f := range refused.Fields {
			shape.Refused = append(shape.Refused, DocumentProblem{f.Name, f.Message(l)})
		}
	}
	return shape
}
