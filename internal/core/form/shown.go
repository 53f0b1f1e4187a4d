package form

import (
	"encoding/json"
	"fmt"
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// readShown is what stands in a field, in a language. Of a document that was
// sent on it is kept with the version, so that it stays as those saw it who
// approved or signed.
func readShown(value string, l i18n.Lang) []paper.Block {
	var s subject.Shown
	_ = json.Unmarshal([]byte(value), &s) // what was written by this program reads back
	if l == i18n.En {
		return s.En
	}
	return s.Da
}

// fillShown gives the fields that are shown what stands in them: of a draft as
// things are now, of a text that was sent on as they were.
func (d *Document) fillShown(tx *db.Tx) error {
	fields := d.Form.Shown()
	if len(fields) == 0 {
		return nil
	}
	if number := d.Version; d.State == Waiting || d.State == Settled || d.redrafted() && !writes(d.Form, d.Subject.Side) {
		if d.redrafted() {
			number = d.InForce
		}
		versions, err := versionsOf(tx, d.ID)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(versions, func(v Version) bool { return v.Number == number })
		for _, f := range fields {
			if i < 0 {
				break
			}
			at := slices.IndexFunc(versions[i].Entries, func(e Entry) bool { return e.Key == f.ID })
			if at >= 0 {
				d.Entries = append(d.Entries, versions[i].Entries[at])
			}
		}
		return nil
	}
	wanted := make([]programme.Showing, len(fields))
	for i, f := range fields {
		wanted[i] = f.Shows
	}
	known, err := d.Subject.Show(tx, d.Slot, wanted)
	if err != nil {
		return err
	}
	for _, f := range fields {
		if s := known[f.Shows]; len(s.Da) > 0 {
			value, err := json.Marshal(s)
			if err != nil {
				return fmt.Errorf("show %s: %w", f.Shows, err)
			}
			d.Entries = append(d.Entries, Entry{Key: f.ID, Cells: Cells{"": string(value)}})
		}
	}
	return nil
}

// asShared leaves in the document what those see whose side doesn't write it:
// no rows that were taken away, and while a further version is being drafted the
// one that stands.
func (d *Document) asShared(tx *db.Tx) error {
	d.Entries = slices.DeleteFunc(d.Entries, func(e Entry) bool { return e.Gone })
	if !d.redrafted() {
		return nil
	}
	versions, err := versionsOf(tx, d.ID)
	if err != nil {
		return err
	}
	for _, v := range versions {
		if v.Number == d.InForce {
			d.Entries = slices.DeleteFunc(v.Entries, func(e Entry) bool {
				f, ok := d.Form.Field(e.Key)
				return ok && f.Kind == programme.Shown // which is filled in by itself
			})
		}
	}
	return nil
}

// plainly is what is shown as lines, to be compared with another version.
func plainly(l i18n.Lang, value string) string { return paper.Plain(readShown(value, l)) }
