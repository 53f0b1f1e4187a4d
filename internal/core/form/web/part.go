package web

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
)

// Part is a whole document to be written in on a page of its owner, among what
// else stands there. It is saved while it is written, as on the document's own
// pages; without a script the page's own form brings it.
type Part struct {
	edit     editView
	sections []sectionPart
	// Saved says when it was last saved, in words; empty when nobody has written.
	Saved string
	// Errors are what is wrong with what was sent.
	Errors ui.Errors
}

type sectionPart struct {
	id, name, help string
	fields         []fieldView
}

// Partly is how a part differs from the document's own pages.
type Partly struct {
	// Suggest are words that can be chosen in a line, by "table.column" or field.
	Suggest map[string][]string
	// Errors are further errors that the page shows at the fields.
	Errors ui.Errors
	// Sent is what became of what the page sent; nil when it sent nothing.
	Sent *form.Outcome
}

// PartOf is the document as a part of another page.
func PartOf(r *web.Request, d *form.Document, p Partly) Part {
	l := r.Lang
	sent := &filledIn{}
	if p.Sent != nil {
		sent = sentOf(r, *p.Sent)
	}
	sent.errors = append(sent.errors, p.Errors...)
	part := Part{
		edit:   editView{lang: l, document: d.Address(), account: r.Scope.Account, revision: strconv.FormatInt(d.Revision, 10)},
		Errors: sent.errors,
	}
	if last := d.LastWritten(); !last.IsZero() {
		part.Saved = text.SavedAt(l, last)
	}
	part.edit.people, part.edit.organisations = suggestions(d)
	for i := range d.Form.Sections {
		section := &d.Form.Sections[i]
		s := sectionPart{id: section.ID, name: section.Name.In(l), help: section.Help.In(l)}
		for j := range section.Fields {
			field := fieldOf(l, d, &section.Fields[j], nil, sent)
			field.suggest(p.Suggest)
			if field.table != nil && field.table.caption == s.name {
				field.table.plain = true
			}
			s.fields = append(s.fields, field)
		}
		part.sections = append(part.sections, s)
	}
	for _, key := range sortedKeys(p.Suggest) {
		part.edit.further = append(part.edit.further, furtherView{suggestionsID + key, p.Suggest[key]})
	}
	return part
}

func sortedKeys(words map[string][]string) []string { return slices.Sorted(maps.Keys(words)) }

// suggest lets the lines of the field offer words that are known.
func (f *fieldView) suggest(words map[string][]string) {
	if _, ok := words[f.key]; ok {
		f.control.list = suggestionsID + f.key
	}
	if f.table == nil {
		return
	}
	for column, name := range f.table.names {
		key := f.key + "." + name
		if _, ok := words[key]; !ok {
			continue
		}
		for i := range f.table.rows {
			f.table.rows[i].cells[column].list = suggestionsID + key
		}
		f.table.blank.cells[column].list = suggestionsID + key
	}
}

// Take writes what a page with a part has sent. Nothing of it is lost: what
// could not be taken is in the outcome, and PartOf shows it again.
func (p Taker) Take(r *web.Request, d *form.Document, posted url.Values) (form.Outcome, error) {
	return p.forms.Write(r.Context(), r.Scope, d.ID, batchOf(posted, d))
}

// Taker takes parts.
type Taker struct{ forms *form.Service }

// NewTaker makes it.
func NewTaker(forms *form.Service) Taker { return Taker{forms} }

// Unsaved is what a page with a part has sent that differs from what stands in
// the document, in words: for the page that could not keep it.
func Unsaved(l i18n.Lang, d *form.Document, posted url.Values) []ReadField {
	var sent []form.Entry
	for _, e := range batchOf(posted, d).Edits {
		if now := d.Entry(e.Key); !maps.Equal(filledCells(e.Cells), filledCells(now.Cells)) {
			sent = append(sent, form.Entry{Key: e.Key, Cells: e.Cells})
		}
	}
	rows := func(table string) []form.Entry {
		return slices.DeleteFunc(slices.Clone(sent), func(e form.Entry) bool { return !strings.HasPrefix(e.Key, table+"/") })
	}
	cell := func(field string) string {
		i := slices.IndexFunc(sent, func(e form.Entry) bool { return e.Key == field })
		if i < 0 {
			return ""
		}
		return sent[i].Cells[""]
	}
	var all []ReadField
	for i := range d.Form.Sections {
		all = append(all, Read(l, &d.Form.Sections[i], rows, cell)...)
	}
	return all
}

func filledCells(all form.Cells) form.Cells {
	filled := maps.Clone(all)
	maps.DeleteFunc(filled, func(_, v string) bool { return v == "" })
	return filled
}

// Whole reports whether everything that was sent could be taken.
func Whole(r *web.Request, out form.Outcome) bool { return len(sentOf(r, out).errors) == 0 }

// RowAnchor is where a row stands on the page; empty when the page did nothing
// with a row.
func RowAnchor(posted url.Values, out form.Outcome) string {
	if key := out.Added + posted.Get("up") + posted.Get("down"); key != "" {
		return rowID(key)
	}
	return ""
}

// SectionAnchor is where a section of a part stands on the page.
func SectionAnchor(id string) string { return "afsnit-" + id }

// Attributes make a form the one that the part is saved through.
func (p Part) Attributes() templ.Attributes {
	l := p.edit.lang
	return templ.Attributes{
		"data-autosave": p.edit.document, "data-account": p.edit.account, "data-revision": p.edit.revision,
		"data-offline": text.ScriptOffline(l), "data-expired": text.ScriptExpired(l), "data-log-in": text.ScriptLogIn(l),
		"data-refused": text.ScriptRefused(l), "data-saving": text.ScriptSaving(l), "data-restored": text.ScriptRestored(l),
		"data-both": text.ScriptConflict(l), "data-reload": text.ScriptReload(l), "data-undo": text.ScriptUndo(l), "data-removed": text.ScriptRemoved(l),
	}
}

// Read is a section of a document in words, a line an entry, for a page that
// shows it beside what is written now.
func Read(l i18n.Lang, section *programme.Section, rows func(table string) []form.Entry, cell func(field string) string) []ReadField {
	var fields []ReadField
	for i := range section.Fields {
		f := &section.Fields[i]
		read := ReadField{Name: f.Name.In(l)}
		if f.Name == section.Name {
			read.Name = ""
		}
		if f.Kind != programme.Rows {
			if v := form.Show(l, f, cell(f.ID)); v != "" {
				read.Rows = append(read.Rows, ReadRow{First: v})
			}
		} else {
			for _, row := range rows(f.ID) {
				read.Rows = append(read.Rows, readRow(l, f, row))
			}
		}
		if len(read.Rows) > 0 {
			fields = append(fields, read)
		}
	}
	return fields
}

// ReadField is a field with what is filled in.
type ReadField struct {
	Name string // empty where the section's name says it
	Rows []ReadRow
}

// ReadRow is a row: what its first column says, and the rest under its names.
type ReadRow struct {
	First string
	Rest  []ReadCell
}

// ReadCell is a further cell of a row.
type ReadCell struct{ Name, Value string }

// label is the name as it stands before the value.
func (c ReadCell) label() string {
	if strings.HasSuffix(c.Name, "?") {
		return c.Name
	}
	return c.Name + ":"
}

func readRow(l i18n.Lang, f *programme.Field, e form.Entry) ReadRow {
	var row ReadRow
	for i := range f.Columns {
		c := &f.Columns[i]
		v := form.Show(l, c, e.Cells[c.ID])
		switch {
		case v == "":
		case row.First == "":
			row.First = v
		default:
			row.Rest = append(row.Rest, ReadCell{c.Name.In(l), v})
		}
	}
	return row
}
