package form

import (
	"strconv"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/db"
)

// concealMark begins what stands for a number that the reader may not know;
// nobody can write it, since the rest would be no number of people.
const concealMark = "under "

// Conceal is a cell as somebody may know it who sees no number of people below
// the smallest: which of them it is can't be told from it.
func Conceal(f *programme.Field, value string, smallest int) string {
	if f.Kind != programme.Number || value == "" || smallest <= 0 {
		return value
	}
	if n, err := strconv.ParseFloat(value, 64); err == nil && n >= float64(smallest) {
		return value
	}
	return concealMark + strconv.Itoa(smallest)
}

// concealed tells a number that was concealed from every other.
func concealed(value string) (smallest int, ok bool) {
	rest, ok := strings.CutPrefix(value, concealMark)
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(rest)
	return n, err == nil
}

// conceal takes the small numbers out of entries before anything is made of
// them: of the draft, of each version and of each change, so that none of them
// gives away another.
func (d *Document) conceal(entries []Entry) {
	for _, e := range entries {
		d.concealCells(e.Key, e.Cells)
	}
}

func (d *Document) concealCells(key string, cells Cells) {
	if d.Subject.Smallest <= 0 {
		return
	}
	field, ok := d.FieldOf(key)
	if !ok {
		return
	}
	fields := cellFields(field)
	for name, value := range cells {
		if f, ok := fields[name]; ok {
			cells[name] = Conceal(f, value, d.Subject.Smallest)
		}
	}
}

// versions are the document's versions as the caller may know them.
func (d *Document) versions(tx *db.Tx) ([]Version, error) {
	versions, err := versionsOf(tx, d.ID)
	for _, v := range versions {
		d.conceal(v.Entries)
	}
	return versions, err
}
