package form

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Edit is what somebody wants to stand in an entry.
type Edit struct {
	Key    string
	Base   int64 // the version of the entry that they had before them; 0 for one that was empty
	Cells  Cells // those that are left out stay as they are
	Remove bool  // a row is taken away
	// Shown is the mark of what the page had shown, when it sends entries
	// whether or not they were touched: what is still the same is no change.
	Shown string
}

// Batch is what one page sends at once.
type Batch struct {
	// Hand names the page. What a page has sent already, but never got an answer
	// to, is no reason for a conflict with itself.
	Hand  string
	Edits []Edit

	Add      string // a table that gets a further row
	Up, Down string // a row that moves by one
	Restore  string // a row that was taken away and comes back
}

// Outcome is what became of a batch: each entry is saved, or in conflict, or
// refused; one of them doesn't hold up another.
type Outcome struct {
	Document  *Document // as it is now
	Saved     []Entry
	Conflicts []Conflict
	Refused   []Refusal
	Added     string // the key of the row that was added
	At        time.Time
}

// Conflict is an entry that somebody else has written since.
type Conflict struct {
	Now    Entry
	Yours  Cells
	Remove bool // you wanted it away
}

// Refusal is an entry that can't be kept as it is.
type Refusal struct {
	Key    string
	Cells  Cells
	Fields []fault.Field // by cell
}

// Mark tells what is filled in from everything else.
func (c Cells) Mark() string {
	filled := Cells{}
	for name, v := range c {
		if v != "" {
			filled[name] = v
		}
	}
	b, err := json.Marshal(filled) // in order of name
	if err != nil {
		panic(fmt.Sprintf("form: texts can't be written: %v", err))
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:6])
}

// Write writes into a document: each entry for itself.
//
// Faults: NotFound when the caller takes no part in the subject, or there is
// no such entry; Forbidden when the caller may not write; Conflict when the
// document is frozen. What is wrong with single entries is in the outcome.
func (s *Service) Write(ctx context.Context, scope access.Scope, id ID, b Batch) (Outcome, error) {
	var out Outcome
	err := s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		out = Outcome{Document: d, At: tx.Now()}
		if err := d.Writable(); err != nil {
			return err
		}
		w := &writing{tx: tx, scope: scope, d: d, hand: b.Hand, out: &out}
		for _, e := range b.Edits {
			if err := w.edit(e); err != nil {
				return fmt.Errorf("write %s: %w", e.Key, err)
			}
		}
		if err := w.rows(b); err != nil {
			return fmt.Errorf("write rows: %w", err)
		}
		return w.end()
	})
	return out, err
}

// writing is one batch being written.
type writing struct {
	tx      *db.Tx
	scope   access.Scope
	d       *Document
	hand    string
	out     *Outcome
	changed bool
	points  bool // something that others refer to has changed
}

func (w *writing) edit(e Edit) error {
	field, ok := w.d.FieldOf(e.Key)
	if !ok || field.Kind == programme.Shown {
		return fault.New(fault.NotFound, text.NoSuchEntry)
	}
	now := w.d.Entry(e.Key)
	kept := settle(field, e.Cells, now.Cells, w.d.Subject)
	if e.Remove {
		kept = now.Cells
	}
	switch {
	case e.Shown != "" && !e.Remove && kept.Mark() == e.Shown:
		return nil // as the page showed it
	case now.Gone == e.Remove && kept.same(now.Cells) && (now.Version > 0 || field.Kind != programme.Rows):
		w.out.Saved = append(w.out.Saved, now)
		return nil
	case e.Base != now.Version && (w.hand == "" || now.hand != w.hand || e.Base < now.handFrom):
		w.out.Conflicts = append(w.out.Conflicts, Conflict{Now: now, Yours: kept, Remove: e.Remove})
		return nil
	}
	if w.refuse(field, e.Key, kept) {
		return nil
	}
	if field.Kind == programme.Rows && now.Version == 0 {
		if len(w.d.Rows(field.ID)) >= MostRows {
			w.out.Refused = append(w.out.Refused, Refusal{e.Key, kept, []fault.Field{{Name: e.Key, Message: text.TooManyRows}}})
			return nil
		}
		now.Position = w.lastPosition(field.ID) + 1
	}
	return w.put(field, now, kept, e.Remove)
}

// refuse notes what can't be kept as it is, which is what is too long.
func (w *writing) refuse(field *programme.Field, key string, kept Cells) bool {
	r := Refusal{Key: key, Cells: kept}
	for _, name := range cellNames(field) {
		if message := tooLong(cellFields(field)[name], kept[name]); message != nil {
			r.Fields = append(r.Fields, fault.Field{Name: cellName(key, name), Message: message})
		}
	}
	if len(r.Fields) > 0 {
		w.out.Refused = append(w.out.Refused, r)
	}
	return len(r.Fields) > 0
}

// cellName names a cell of an entry.
func cellName(key, column string) string {
	if column == "" {
		return key
	}
	return key + "." + column
}

func (w *writing) lastPosition(table string) int {
	last := 0
	for _, e := range w.d.Entries {
		if strings.HasPrefix(e.Key, table+"/") {
			last = max(last, e.Position)
		}
	}
	return last
}

// put writes the next version of an entry.
func (w *writing) put(field *programme.Field, was Entry, cells Cells, gone bool) error {
	next := was
	next.Cells, next.Gone, next.Version = cells, gone, was.Version+1
	next.Person, next.Name, next.At = organisation.PersonID(w.scope.Person), w.scope.Name, w.tx.Now()
	if w.hand == "" || was.hand != w.hand {
		next.hand, next.handFrom = w.hand, was.Version
	}
	next.Revision = w.d.Revision + 1
	if err := putEntry(w.tx, w.d.ID, next); err != nil {
		return err
	}
	if err := w.log(was, next); err != nil {
		return err
	}
	w.d.replace(next)
	w.out.Saved = append(w.out.Saved, next)
	w.changed, w.points = true, w.points || field.Means != ""
	return nil
}

// replace puts an entry in its place among the document's.
func (d *Document) replace(e Entry) {
	i := slices.IndexFunc(d.Entries, func(old Entry) bool { return old.Key == e.Key })
	if i < 0 {
		d.Entries = append(d.Entries, e)
	} else {
		d.Entries[i] = e
	}
}

// coalesced is how long one person's typing in one place is one change.
const coalesced = 10 * time.Minute

// log remembers who changed what. What somebody goes on typing is one change.
func (w *writing) log(was, next Entry) error {
	last, ok, err := lastChange(w.tx, w.d.ID, next.Key)
	if err != nil {
		return err
	}
	if ok && last.Person == next.Person && last.Version == w.d.Version && last.Gone == next.Gone && w.tx.Now().Sub(last.At) < coalesced {
		return continueChange(w.tx, last.ID, next.Cells)
	}
	return insertChange(w.tx, w.d.ID, Change{
		ID: w.tx.NewID(), Version: w.d.Version, Key: next.Key, Person: next.Person, Name: next.Name, At: next.At, Before: was.Cells, After: next.Cells, Gone: next.Gone,
	})
}

// rows adds, moves and brings back rows.
func (w *writing) rows(b Batch) error {
	if b.Add != "" {
		field, ok := w.d.Form.Field(b.Add)
		if !ok || field.Kind != programme.Rows {
			return fault.New(fault.NotFound, text.NoSuchEntry)
		}
		id := strings.ReplaceAll(w.tx.NewID(), "-", "")
		key := b.Add + "/" + id[max(0, len(id)-20):]
		if err := w.edit(Edit{Key: key, Cells: Cells{}}); err != nil {
			return err
		}
		w.out.Added = key
	}
	if b.Restore != "" {
		field, ok := w.d.FieldOf(b.Restore)
		if now := w.d.Entry(b.Restore); ok && now.Gone {
			return w.put(field, now, now.Cells, false)
		}
	}
	if b.Up != "" {
		return w.move(b.Up, -1)
	}
	if b.Down != "" {
		return w.move(b.Down, 1)
	}
	return nil
}

// move lets a row change places with the one before or after it. What is in the
// rows stays as it is, so whoever writes in one of them notices nothing.
func (w *writing) move(key string, by int) error {
	table, _, _ := strings.Cut(key, "/")
	rows := w.d.Rows(table)
	slices.SortStableFunc(rows, byPosition)
	at := slices.IndexFunc(rows, func(e Entry) bool { return e.Key == key })
	to := at + by
	if at < 0 || to < 0 || to >= len(rows) {
		return nil
	}
	rows[at], rows[to] = rows[to], rows[at]
	for i, row := range rows {
		if row.Position == i+1 {
			continue
		}
		row.Position = i + 1
		if err := moveEntry(w.tx, w.d.ID, row.Key, row.Position); err != nil {
			return err
		}
		w.d.replace(row)
	}
	w.changed, w.points = true, true
	return nil
}

func byPosition(a, b Entry) int {
	if a.Position != b.Position {
		return a.Position - b.Position
	}
	return strings.Compare(a.Key, b.Key)
}

// end settles what follows from all the changes together.
func (w *writing) end() error {
	slices.SortStableFunc(w.d.Entries, byPosition)
	if !w.changed {
		return nil
	}
	w.d.Revision++
	if err := takeRevision(w.tx, w.d.ID, w.d.Revision); err != nil {
		return err
	}
	if w.scope.Person != "" {
		if err := addAuthor(w.tx, w.d.ID, w.scope); err != nil {
			return err
		}
	}
	if !w.points {
		return nil
	}
	return keepPoints(w.tx, w.d.ID, false, w.d.points())
}
