package web

import (
	"encoding/json"

	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
)

// conflictView is an entry that somebody else wrote while this reader did:
// both stand side by side, with what is different marked.
type conflictView struct {
	lang    i18n.Lang
	key     string
	heading string
	parts   []partView
	now     string // what is saved, for the script: values by name of field, as JSON
	base    string // of what is saved
}

// partView is one cell in both versions.
type partView struct {
	label      string
	now, yours []form.Piece
	gone       bool // the row was taken away there
	removed    bool // this reader wanted it away
}

func conflictOf(l i18n.Lang, d *form.Document, f *programme.Field, sent *filledIn, key string) *conflictView {
	c, ok := sent.conflicts[key]
	if !ok {
		return nil
	}
	return bothOf(l, d, f, c)
}

func bothOf(l i18n.Lang, d *form.Document, f *programme.Field, c form.Conflict) *conflictView {
	v := &conflictView{lang: l, key: c.Now.Key, heading: text.ConflictHeading(l, c.Now.Name, c.Now.At), base: baseOf(c.Now)}
	values := map[string][]string{}
	for _, cell := range cellsOf(f) {
		pieces := form.Diff(form.Show(l, cell.field, c.Now.Cells[cell.name]), form.Show(l, cell.field, c.Yours[cell.name]))
		part := partView{label: cell.field.Name.In(l), now: only(pieces, form.InFirst), yours: only(pieces, form.InSecond), gone: c.Now.Gone, removed: c.Remove}
		if differs(pieces) || f.Kind != programme.Rows {
			v.parts = append(v.parts, part)
		}
		addValues(values, controlOf(l, d, cell.field, c.Now.Key, cell.name, c.Now.Cells[cell.name], nil))
	}
	if len(v.parts) == 0 { // only that the row was taken away
		v.parts = append(v.parts, partView{label: rowWords(l, f, c.Now), gone: c.Now.Gone, removed: c.Remove})
	}
	b, err := json.Marshal(values)
	if err != nil {
		panic("web: texts can't be written: " + err.Error())
	}
	v.now = string(b)
	return v
}

// cell is a cell of an entry with its field.
type cell struct {
	name  string
	field *programme.Field
}

func cellsOf(f *programme.Field) []cell {
	if f.Kind != programme.Rows {
		return []cell{{"", f}}
	}
	cells := make([]cell, len(f.Columns))
	for i := range f.Columns {
		cells[i] = cell{f.Columns[i].ID, &f.Columns[i]}
	}
	return cells
}

// addValues are the values that a control's fields would have.
func addValues(values map[string][]string, c controlView) {
	switch {
	case c.kind == programme.Day && !c.field.HideLabel:
		values[c.field.Name+"-day"] = []string{c.field.Date.Day}
		values[c.field.Name+"-month"] = []string{c.field.Date.Month}
		values[c.field.Name+"-year"] = []string{c.field.Date.Year}
	case len(c.options) > 0:
		values[c.field.Name] = append(append([]string{}, c.field.Values...), c.others.Value)
		if c.kind == programme.Choice {
			values[c.field.Name] = []string{c.field.Value}
		}
	default:
		values[c.field.Name] = []string{c.field.Value}
	}
}

// only are the pieces of one of two versions.
func only(pieces []form.Piece, which form.Only) []form.Piece {
	var own []form.Piece
	for _, p := range pieces {
		if p.Only == form.InBoth || p.Only == which {
			own = append(own, p)
		}
	}
	return own
}

func differs(pieces []form.Piece) bool {
	for _, p := range pieces {
		if p.Only != form.InBoth {
			return true
		}
	}
	return false
}
