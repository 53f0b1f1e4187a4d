// Package form is for documents that are written in forms: a statement of goals
// and value, an agreement, an evaluation. What a form asks, who writes it and
// who approves or signs it stands in the programme. Here somebody begins a
// document of it, several write in it at once, others comment, and at last it
// is sent on and stands.
//
// Each field, and each row of a table, is an entry of its own with a version of
// its own, so that those who write in different places never meet, and of
// those who write in the same place nobody loses anything.
package form

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Noun is what a document is called in history, approvals and routes.
const Noun = "form"

// ID names a document.
type ID string

// State is how far a document has come.
type State string

// The states.
const (
	Draft        State = "draft"
	Consultation State = "consultation" // others are heard; it is still written in
	Waiting      State = "waiting"      // for approval or signatures
	Settled      State = "settled"      // approved, signed or finished: frozen
)

// Document is what is written in one form in one subject.
type Document struct {
	ID       ID
	Ref      subject.Ref
	FormID   string
	Slot     string // the activity that it is about; empty for a form that is filled in once
	Title    i18n.Text
	State    State
	Version  int   // the number of the newest version, or the one that the draft will have
	Revision int64 // counts every change of an entry
	InForce  int   // the number of the version that is in force; 0 while there is none
	Day      calendar.Date
	Matter   string           // of the approval, when it is or was put before somebody
	Decision *approval.Matter // that matter; nil when there is none

	Reason     string // why it came back
	ReturnedBy string
	ReturnedAt time.Time

	ConsultUntil calendar.Date
	SharedAt     time.Time // from when those see it whose side doesn't write it; zero before
	BegunBy      string
	BegunAt      time.Time

	Entries []Entry  // in order of position; rows that were taken away too
	Authors []Author // who have written in the draft

	Subject *subject.Subject
	Form    *programme.Form
}

// Entry is what is filled in at one place: a field, or a row of a table, whose
// key is "table/row".
type Entry struct {
	Key      string
	Cells    Cells
	Position int
	Gone     bool // a row that was taken away
	Version  int64
	Revision int64
	Person   organisation.PersonID
	Name     string
	At       time.Time

	hand     string
	handFrom int64
}

// Author is somebody who has written in the draft.
type Author struct {
	Person organisation.PersonID
	Name   string
}

// Cells are the contents of an entry: of a field one, under the empty name; of
// a row one for each column.
type Cells map[string]string

// Address is where the document's page is.
func (d *Document) Address() string { return address(d.ID) }

func address(id ID) string { return "/dokumenter/" + string(id) }

// Entry finds an entry by key; the zero Entry of that key when nothing has been
// written there.
func (d *Document) Entry(key string) Entry {
	i := slices.IndexFunc(d.Entries, func(e Entry) bool { return e.Key == key })
	if i < 0 {
		return Entry{Key: key, Cells: Cells{}}
	}
	return d.Entries[i]
}

// Rows are the rows of a table, in order.
func (d *Document) Rows(table string) []Entry { return rowsOf(d.Entries, table) }

func rowsOf(entries []Entry, table string) []Entry {
	var rows []Entry
	for _, e := range entries {
		if in, _, ok := strings.Cut(e.Key, "/"); ok && in == table && !e.Gone {
			rows = append(rows, e)
		}
	}
	return rows
}

// Removed are the rows of a table that were taken away and had something in
// them.
func (d *Document) Removed(table string) []Entry {
	var rows []Entry
	for _, e := range d.Entries {
		if in, _, ok := strings.Cut(e.Key, "/"); ok && in == table && e.Gone && !e.Cells.empty() {
			rows = append(rows, e)
		}
	}
	return rows
}

// LastWritten is when somebody wrote in it last; zero when nobody has.
func (d *Document) LastWritten() time.Time {
	var last time.Time
	for _, e := range d.Entries {
		if e.At.After(last) {
			last = e.At
		}
	}
	return last
}

// Since are the entries that others than the person have written since a
// revision, the newest last.
func (d *Document) Since(revision int64, person string) []Entry {
	var others []Entry
	for _, e := range d.Entries {
		if e.Revision > revision && string(e.Person) != person {
			others = append(others, e)
		}
	}
	slices.SortStableFunc(others, func(a, b Entry) int { return cmp.Compare(a.Revision, b.Revision) })
	return others
}

// FieldOf is the field that an entry belongs to.
func (d *Document) FieldOf(key string) (*programme.Field, bool) {
	id, row, isRow := strings.Cut(key, "/")
	field, ok := d.Form.Field(id)
	if !ok || isRow != (field.Kind == programme.Rows) || isRow && !rowForm(row) {
		return nil, false
	}
	return field, true
}

// Section finds a section of the document's form; at is its place among them.
func (d *Document) Section(id string) (section *programme.Section, at int, ok bool) {
	at = slices.IndexFunc(d.Form.Sections, func(s programme.Section) bool { return s.ID == id })
	if at < 0 {
		return nil, 0, false
	}
	return &d.Form.Sections[at], at, true
}

// SectionOf is the section in which a field stands.
func (d *Document) SectionOf(key string) *programme.Section {
	id, _, _ := strings.Cut(key, "/")
	for i := range d.Form.Sections {
		s := &d.Form.Sections[i]
		if slices.ContainsFunc(s.Fields, func(f programme.Field) bool { return f.ID == id }) {
			return s
		}
	}
	return &d.Form.Sections[0]
}

// Who names those who write the document.
func (d *Document) Who(l i18n.Lang) string { return whoWrite(l, d.Subject, d.Form) }

// WaitsFor names those whose decision it waits for; empty when it waits for
// nobody's.
func (d *Document) WaitsFor(l i18n.Lang) string {
	if d.State != Waiting || d.Decision == nil {
		return ""
	}
	return d.Decision.Who(l, d.Subject)
}

// MayWrite reports whether the caller may write in it.
func (d *Document) MayWrite() bool { return mayWrite(d.Subject, d.Form) }

func mayWrite(s *subject.Subject, f *programme.Form) bool {
	return writes(f, s.Side) && (s.MayLead || s.Holds(f.Write...))
}

// writes reports whether those of a side can be among the writers.
func writes(f *programme.Form, side string) bool {
	return len(f.Sides) == 0 || slices.Contains(f.Sides, side)
}

// Seen reports whether those of a side see a document in the form that was
// shared when it was.
func Seen(f *programme.Form, side string, shared time.Time) bool {
	return writes(f, side) || !shared.IsZero()
}

// open reports whether the caller may know of something that was written at a
// time, for a version: those whose side does not write it know nothing of what
// was before it was shared with them, nor of what is drafted anew.
func (d *Document) open(at time.Time, version int) bool {
	if writes(d.Form, d.Subject.Side) {
		return true
	}
	return !at.Before(d.SharedAt) && (!d.redrafted() || version <= d.InForce)
}

// redrafted reports whether a further version is being drafted of a document
// that stands, and others have not been heard on it.
func (d *Document) redrafted() bool { return d.State == Draft && d.InForce > 0 }

// share lets everybody see the document from now on.
func (d *Document) share(at time.Time) {
	if d.SharedAt.IsZero() {
		d.SharedAt = at
	}
}

// Open reports whether it can be written in now.
func (d *Document) Open() bool {
	return (d.State == Draft || d.State == Consultation) && !d.Subject.Closed
}

// Decided reports whether somebody approves or signs it.
func (d *Document) Decided() bool { return len(d.Form.Approve)+len(d.Form.Sign) > 0 }

// Writable refuses whoever may not write, and a document that is frozen.
func (d *Document) Writable() error {
	if err := refuseWriter(d.Subject, d.Form); err != nil {
		return err
	}
	switch d.State {
	case Waiting:
		return fault.New(fault.Conflict, text.WaitsAlready)
	case Settled:
		return fault.New(fault.Conflict, text.SettledAlready)
	case Draft, Consultation:
	}
	return nil
}

func refuseWriter(s *subject.Subject, f *programme.Form) error {
	if mayWrite(s, f) {
		return nil
	}
	return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyWritersMay(l, whoWrite(l, s, f)) })
}

// whoWrite names those who may write, for the page that says who can.
func whoWrite(l i18n.Lang, s *subject.Subject, f *programme.Form) string {
	var names []string
	for _, role := range s.Roles {
		if writes(f, role.Side) && (slices.Contains(f.Write, role.ID) || slices.Contains(role.May, programme.MayLead)) {
			names = append(names, roleWithHolders(l, role))
		}
	}
	return i18n.List(l, names)
}

func roleWithHolders(l i18n.Lang, role subject.Role) string {
	name := i18n.Lower(role.Name.In(l))
	var held []string
	for _, h := range role.Holders {
		held = append(held, h.Name)
	}
	if len(held) > 0 {
		name += " (" + i18n.List(l, held) + ")"
	}
	return name
}

// rowForm is how rows are named: by us and by the pages that add them.
func rowForm(row string) bool {
	if row == "" || len(row) > 40 {
		return false
	}
	for _, c := range row {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}
