package form

import (
	"slices"
	"time"

	"tovholder/internal/platform/db"
)

// Filed is a document of one of several subjects with the text that stands.
// What is only drafted is not in it.
type Filed struct {
	Document  ID
	Subject   string // the subject's id
	Form      string
	Slot      string
	State     State
	Version   int
	InForce   int  // 0 while nothing stands
	Written   bool // somebody has written in it
	Entries   []Entry
	SentBy    string    // who let the text stand
	SentAt    time.Time // and when
	FirstSent time.Time // when a text stood for the first time
}

// Rows are the rows of a table, in order.
func (f Filed) Rows(table string) []Entry { return filled(rowsOf(f.Entries, table)) }

// Cell is what stands in a field.
func (f Filed) Cell(field string) string {
	i := slices.IndexFunc(f.Entries, func(e Entry) bool { return e.Key == field })
	if i < 0 {
		return ""
	}
	return f.Entries[i].Cells[""]
}

// Which names documents of several subjects of one kind.
type Which struct {
	Kind     string
	Subjects []string
	Forms    []string
	Slots    []string // empty for all
}

// FiledOf are the documents of several subjects, in one statement. The caller
// has found the subjects within a scope, and conceals from others what they may
// not know.
func FiledOf(tx *db.Tx, w Which) ([]Filed, error) {
	if len(w.Subjects) == 0 || len(w.Forms) == 0 {
		return nil, nil
	}
	return filedOf(tx, w, true)
}

// StandingOf is FiledOf without the texts.
func StandingOf(tx *db.Tx, w Which) ([]Filed, error) {
	if len(w.Subjects) == 0 || len(w.Forms) == 0 {
		return nil, nil
	}
	return filedOf(tx, w, false)
}
