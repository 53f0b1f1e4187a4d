package form

import (
	"fmt"
	"maps"
	"slices"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// CopyInto begins a document of a form in another subject with what one of the
// same form says as the caller sees it: its version in force, else its draft;
// empty where there is neither. Whoever copies is the author of it all.
// Comments, versions and what the program itself fills in are not copied, nor
// what a document says of itself; see aboutItself. Both subjects have been
// found within the caller's scope; whether the caller may begin the document is
// the caller's matter.
//
// Faults: NotFound for a form that the programme doesn't have; Conflict when the
// subject has a document of it.
func CopyInto(tx *db.Tx, scope access.Scope, from, to *subject.Subject, formID string) (ID, error) {
	f, known := to.Programme.Form(formID)
	if !known {
		return "", fault.New(fault.NotFound, text.NoSuchForm)
	}
	if _, begun, err := begunAlready(tx, to.Ref, formID, ""); err != nil || begun {
		if err == nil {
			err = fault.New(fault.Conflict, text.SettledAlready)
		}
		return "", err
	}
	source, err := standing(tx, from, formID)
	if err != nil {
		return "", fmt.Errorf("copy a document: %w", err)
	}
	d, err := begin(tx, scope, to, f, "")
	if err != nil {
		return "", err
	}
	if err := d.record(tx, scope, "begun", "", nil); err != nil {
		return "", err
	}
	if source == nil {
		return d.ID, nil
	}
	if err := d.take(tx, scope, source); err != nil {
		return "", fmt.Errorf("copy a document: %w", err)
	}
	return d.ID, nil
}

// standing is what a subject's document says: its version in force, else its
// draft. It is nil where there is none, or none that the caller sees.
func standing(tx *db.Tx, in *subject.Subject, formID string) (*Document, error) {
	id, begun, err := begunAlready(tx, in.Ref, formID, "")
	if err != nil || !begun {
		return nil, err
	}
	d, err := load(tx, in, id)
	if err != nil {
		if fault.Is(err, fault.NotFound) {
			return nil, nil //nolint:nilnil // a document that is kept from the caller is none
		}
		return nil, err
	}
	versions, err := d.versions(tx)
	if err != nil {
		return nil, err
	}
	return d.At(versions, d.InForce)
}

// take writes what another document says into one that has just been begun.
func (d *Document) take(tx *db.Tx, scope access.Scope, source *Document) error {
	own := aboutItself(d.Form)
	for _, e := range source.Entries {
		was, inSource := source.FieldOf(e.Key)
		field, known := d.FieldOf(e.Key)
		if e.Gone || !inSource || !known || was.Kind != field.Kind || field.Kind == programme.Shown || slices.Contains(own, field.ID) {
			continue
		}
		cells := settle(field, e.Cells, e.Cells, d.Subject) // persons stay who they were
		maps.DeleteFunc(cells, func(name, value string) bool { return noOption(cellFields(field)[name], value) })
		if cells.empty() {
			continue
		}
		taken := Entry{
			Key: e.Key, Cells: cells, Position: e.Position, Version: 1, Revision: d.Revision + 1,
			Person: organisation.PersonID(scope.Person), Name: scope.Name, At: tx.Now(),
		}
		if err := putEntry(tx, d.ID, taken); err != nil {
			return err
		}
		if err := insertChange(tx, d.ID, Change{
			ID: tx.NewID(), Version: d.Version, Key: taken.Key, Person: taken.Person, Name: taken.Name, At: taken.At, Before: Cells{}, After: taken.Cells,
		}); err != nil {
			return err
		}
		d.Entries = append(d.Entries, taken)
	}
	if len(d.Entries) == 0 {
		return nil
	}
	slices.SortStableFunc(d.Entries, byPosition)
	d.Revision++
	if err := takeRevision(tx, d.ID, d.Revision); err != nil {
		return err
	}
	if err := addAuthor(tx, d.ID, scope); err != nil {
		return err
	}
	return keepPoints(tx, d.ID, false, d.points())
}

// noOption reports whether a value was chosen among options that the field no
// longer has.
func noOption(f *programme.Field, value string) bool {
	return f.Kind == programme.Choice && !slices.ContainsFunc(f.Options, func(o programme.Option) bool { return o.ID == value })
}

// aboutItself are the fields in which a document tells of itself: when it was
// updated and by whom, when it is due again and who sees to it. They are the
// dates and the persons of the section in which the form says when it is due.
func aboutItself(f *programme.Form) []string {
	if f.Renew == nil {
		return nil
	}
	var fields []string
	for _, section := range f.Sections {
		if !slices.ContainsFunc(section.Fields, func(field programme.Field) bool { return field.ID == f.Renew.On || field.ID == f.Renew.By }) {
			continue
		}
		for _, field := range section.Fields {
			if field.Kind == programme.Day || field.Kind == programme.Person {
				fields = append(fields, field.ID)
			}
		}
	}
	return fields
}
