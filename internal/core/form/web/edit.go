package web

import (
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// editView is one section of a document, to be written in.
type editView struct {
	top      top
	lang     i18n.Lang
	title    string
	document string // address
	action   string
	steps    []stepView
	step     int
	name     string
	help     string
	fields   []fieldView
	errors   ui.Errors
	next     string // words of the button that goes on
	back     string // the section before; empty in the first
	reason   string // why it came back
	account  string
	revision string
	saved    string // when it was last saved, in words

	people, organisations []string // that are suggested
	further               []furtherView
}

// furtherView are words that are suggested in some lines only.
type furtherView struct {
	id    string
	words []string
}

// stepView is a section in the list of all.
type stepView struct {
	name, href string
	current    bool
	missing    int
}

// fieldView is a field to be filled in.
type fieldView struct {
	key      string
	control  controlView
	example  string
	table    *tableView
	about    string // who wrote here last
	comments []commentView
	conflict *conflictView
	problems []string
	base     string

	name  string // of what is shown
	shown *paper.Document
}

// controlView is what one cell is filled in with.
type controlView struct {
	kind    programme.FieldKind
	field   ui.Field
	options []ui.Option
	list    string   // id of the list of suggestions
	others  ui.Field // names besides the options
	inRow   bool
}

type tableView struct {
	id      string
	caption string
	plain   bool // the heading above says the caption
	help    string
	names   []string // of the columns
	columns []ui.Column
	about   []paper.Fact // what is meant by the columns
	rows    []rowView
	blank   rowView // what a new row is made of
	removed []removedView
	full    bool
}

type rowView struct {
	key, name string
	base      string
	cells     []controlView
	conflict  *conflictView
	problems  []string
	first     bool
	last      bool
}

type removedView struct{ key, text string }

// mostColumns stand side by side on a screen, with that of the buttons; where
// there are more, each row is a card.
const mostColumns = 5

// blankRow names the row that is only a pattern.
const blankRow = "ny-raekke"

func (w *Web) first(r *web.Request) (web.Response, error) {
	d, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(sectionAddress(d, d.Form.Sections[0].ID)), nil
}

func sectionAddress(d *form.Document, section string) string {
	return d.Address() + "/skriv/" + section
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	d, comments, err := w.forms.Comments(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	if err := d.Writable(); err != nil {
		return web.Response{}, err
	}
	v, err := editOf(r, d, comments, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(editPage(v)), nil
}

// filledIn is what a page shows where it differs from what is saved: what could
// not be taken.
type filledIn struct {
	cells     map[string]form.Cells
	conflicts map[string]form.Conflict
	errors    ui.Errors
}

func editOf(r *web.Request, d *form.Document, comments []form.Comment, sent *filledIn) (editView, error) {
	l := r.Lang
	section, at, ok := d.Section(r.PathValue("section"))
	if !ok {
		return editView{}, notFound()
	}
	if sent == nil {
		sent = &filledIn{}
	}
	title := d.Title.In(l)
	v := editView{
		top: subjectweb.HeadOf(r, d.Subject, section.Name.In(l)+" – "+title, tab, ui.Crumb{Text: text.Documents(l), Href: tabAddress(d.Subject)},
			ui.Crumb{Text: title, Href: d.Address()}, ui.Crumb{Text: section.Name.In(l)}),
		lang: l, title: title, document: d.Address(), action: sectionAddress(d, section.ID), step: at + 1,
		name: section.Name.In(l), help: section.Help.In(l), next: text.SaveAndGoOn(l), errors: sent.errors,
		account: r.Scope.Account, revision: strconv.FormatInt(d.Revision, 10),
	}
	if d.Reason != "" {
		v.reason = text.ReturnedFor(l, d.ReturnedBy, d.Reason)
	}
	if last := d.LastWritten(); !last.IsZero() {
		v.saved = text.SavedAt(l, last)
	}
	v.top.Frame.Invalid = len(sent.errors) > 0
	v.top.Frame.Wide = true
	if at > 0 {
		v.back = sectionAddress(d, d.Form.Sections[at-1].ID)
	}
	v.steps = stepsOf(l, d, section.ID)
	v.people, v.organisations = suggestions(d)
	for i := range section.Fields {
		v.fields = append(v.fields, fieldOf(l, d, &section.Fields[i], comments, sent))
	}
	return v, nil
}

// stepsOf are the sections, and the last look.
func stepsOf(l i18n.Lang, d *form.Document, current string) []stepView {
	problems := d.Problems()
	var steps []stepView
	for _, s := range d.Form.Sections {
		step := stepView{name: s.Name.In(l), href: sectionAddress(d, s.ID), current: s.ID == current}
		for _, p := range problems {
			if d.SectionOf(p.Name).ID == s.ID {
				step.missing++
			}
		}
		steps = append(steps, step)
	}
	return append(steps, stepView{name: text.CheckAll(l), href: d.Address() + "/tjek", current: current == ""})
}

func fieldOf(l i18n.Lang, d *form.Document, f *programme.Field, comments []form.Comment, sent *filledIn) fieldView {
	v := fieldView{key: f.ID, comments: commentsOf(l, d, comments, f.ID)}
	if f.Kind == programme.Rows {
		v.table = tableOf(l, d, f, sent)
		return v
	}
	if f.Kind == programme.Shown {
		content := paper.Document{Lang: l.Tag(), Blocks: d.Blocks(l, f)}
		v.shown, v.name = &content, f.Name.In(l)
		return v
	}
	e := d.Entry(f.ID)
	v.base = baseOf(e)
	if e.Version > 0 {
		v.about = text.WrittenBy(l, e.Name, e.At)
	}
	cells := e.Cells
	if mine, ok := sent.cells[f.ID]; ok {
		cells = mine
	}
	v.control = controlOf(l, d, f, f.ID, "", cells[""], sent.errors)
	v.conflict = conflictOf(l, d, f, sent, f.ID)
	v.example = f.Example.In(l)
	for _, p := range d.Wrong(e) {
		v.problems = append(v.problems, p.Message(l))
	}
	return v
}

func tableOf(l i18n.Lang, d *form.Document, f *programme.Field, sent *filledIn) *tableView {
	t := &tableView{id: f.ID, caption: f.Name.In(l), help: f.Help.In(l)}
	for i := range f.Columns {
		head := f.Columns[i].Name.In(l)
		if !f.Columns[i].Required {
			head += " " + text.Optional(l)
		}
		t.columns = append(t.columns, ui.Column{Text: head})
		t.names = append(t.names, f.Columns[i].ID)
		about := f.Columns[i].Help.In(l)
		if example := f.Columns[i].Example.In(l); example != "" {
			about = strings.TrimSpace(about + " " + text.ForExample(l, example))
		}
		if about != "" {
			t.about = append(t.about, paper.Fact{Term: f.Columns[i].Name.In(l), Text: about})
		}
	}
	t.columns = append(t.columns, ui.Column{Text: text.RowActions(l), Hidden: true})
	rows := d.Rows(f.ID)
	for i, e := range rows {
		row := rowOf(l, d, f, e, i+1, sent)
		row.first, row.last = i == 0, i == len(rows)-1
		t.rows = append(t.rows, row)
	}
	// a row that somebody else took away while this reader wrote in it
	for key := range sent.conflicts {
		if e := d.Entry(key); e.Gone && strings.HasPrefix(key, f.ID+"/") {
			t.rows = append(t.rows, rowOf(l, d, f, e, len(t.rows)+1, sent))
		}
	}
	t.blank = rowOf(l, d, f, form.Entry{Key: f.ID + "/" + blankRow}, 0, &filledIn{})
	for _, e := range d.Removed(f.ID) {
		t.removed = append(t.removed, removedView{key: e.Key, text: rowWords(l, f, e)})
	}
	t.full = len(rows) >= form.MostRows
	return t
}

func rowOf(l i18n.Lang, d *form.Document, f *programme.Field, e form.Entry, n int, sent *filledIn) rowView {
	row := rowView{key: e.Key, base: baseOf(e), name: text.RowNamed(l, n)}
	cells := e.Cells
	if mine, ok := sent.cells[e.Key]; ok {
		cells = mine
	}
	for i := range f.Columns {
		c := &f.Columns[i]
		control := controlOf(l, d, c, e.Key, c.ID, cells[c.ID], sent.errors)
		control.inRow = true
		row.cells = append(row.cells, control)
	}
	row.conflict = conflictOf(l, d, f, sent, e.Key)
	for _, p := range d.Wrong(e) {
		row.problems = append(row.problems, p.Message(l))
	}
	return row
}

// rowWords tells a row in one line.
func rowWords(l i18n.Lang, f *programme.Field, e form.Entry) string {
	var words []string
	for i := range f.Columns {
		if v := form.Show(l, &f.Columns[i], e.Cells[f.Columns[i].ID]); v != "" {
			words = append(words, strings.ReplaceAll(v, "\n", ", "))
		}
	}
	return strings.Join(words, " · ")
}

// baseOf tells what a page has before it: the version of an entry, and the mark
// of what is in it.
func baseOf(e form.Entry) string {
	return strconv.FormatInt(e.Version, 10) + "-" + e.Cells.Mark()
}

// cellID names a cell, in the page and among what is sent.
func cellID(key, column string) string {
	if column == "" {
		return key
	}
	return key + "." + column
}

func controlOf(l i18n.Lang, d *form.Document, f *programme.Field, key, column, value string, errors ui.Errors) controlView {
	id := cellID(key, column)
	c := controlView{kind: f.Kind, field: ui.Field{
		Lang: l, Name: "v." + id, ID: id, Label: f.Name.In(l), Hint: f.Help.In(l), Error: errors.Of(id), Optional: !f.Required,
		Value: form.Show(i18n.Da, f, value), HideLabel: column != "",
	}}
	if column != "" {
		c.field.Optional = false
	}
	switch f.Kind {
	case programme.Day:
		c.day(value, column != "")
	case programme.Choice, programme.Choices:
		c.field.Value, c.field.Values = value, strings.Split(value, "\n")
		for _, o := range f.Options {
			c.options = append(c.options, ui.Option{Value: o.ID, Text: o.Text.In(l)})
		}
	case programme.People:
		if column == "" {
			c.people(l, d.Subject, value)
		} else {
			c.field.Hint, c.field.Rows = text.NameALine(l), 2
		}
	case programme.Person, programme.Organisation:
		c.list = suggestionsID + string(f.Kind)
	case programme.Prose:
		c.field.Rows = 6
		c.field.AdviceFrom, c.field.AdviceTo = f.Advice.From, f.Advice.To
		if column != "" {
			c.field.Rows = 2
		}
	case programme.Number:
		c.field.Chars = 16
	case programme.Line:
		c.field.Rows = 1
	case programme.Rows, programme.Shown:
	}
	if column != "" && f.Kind != programme.People {
		c.field.Hint = ""
	}
	return c
}

// day shows a date in three fields, in a table in one; what is no date as it
// was written.
func (c *controlView) day(value string, oneField bool) {
	day, err := calendar.Parse(value)
	switch {
	case oneField && err == nil:
		c.field.Value = strconv.Itoa(day.Day()) + "." + strconv.Itoa(int(day.Month())) + "." + strconv.Itoa(day.Year())
	case oneField:
		c.field.Value = value
	case err == nil:
		c.field.Date = ui.DateOf(day)
	default:
		parts := append(strings.Split(value, "/"), "", "")
		c.field.Date = ui.DateValue{Day: parts[0], Month: parts[1], Year: parts[2]}
	}
	c.field.Chars = 16
}

// people are those who take part, to be ticked, and a field for others.
func (c *controlView) people(l i18n.Lang, s *subject.Subject, value string) {
	var others []string
	c.field.Values = nil
	for _, h := range offered(s) {
		c.options = append(c.options, ui.Option{Value: "@" + string(h.Person), Text: h.Name, Hint: h.OrgName})
	}
	for chosen := range strings.SplitSeq(value, "\n") {
		id, name := form.PersonOf(chosen)
		known := slices.ContainsFunc(c.options, func(o ui.Option) bool { return o.Value == "@"+string(id) })
		switch {
		case chosen == "":
		case known:
			c.field.Values = append(c.field.Values, "@"+string(id))
		default:
			others = append(others, name)
		}
	}
	c.others = ui.Field{Lang: l, Name: c.field.Name, ID: c.field.ID + "-andre", Label: text.OtherPeople(l), Hint: text.NameALine(l), Value: strings.Join(others, "\n"), Rows: 2, Optional: true}
}

// mostOffered are offered to be ticked; the others are written by name.
const mostOffered = 20

// offered are those who can be ticked: everybody who takes part, where that is
// not a whole authority.
func offered(s *subject.Subject) []subject.Holder {
	if all := s.Candidates(); len(all) <= mostOffered {
		return all
	}
	return s.People()
}

// suggestionsID begins the ids of the lists of suggestions.
const suggestionsID = "forslag-"

// suggestions are who and what can be chosen where something else can be
// written too.
func suggestions(d *form.Document) (people, organisations []string) {
	for _, h := range d.Subject.Candidates() {
		people = append(people, h.Name)
		if h.OrgName != "" && !slices.Contains(organisations, h.OrgName) {
			organisations = append(organisations, h.OrgName)
		}
	}
	for _, role := range d.Subject.Roles {
		if role.SideName != "" && !slices.Contains(organisations, role.SideName) {
			organisations = append(organisations, role.SideName)
		}
	}
	return people, organisations
}
