package form

import (
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// InForce is a document of a subject in the version that is in force; ok is
// false while there is none. The caller has found the subject, or knows why it
// reads without being in it.
func InForce(tx *db.Tx, in *subject.Subject, formID string) (d *Document, ok bool, err error) {
	id, begun, err := begunAlready(tx, in.Ref, formID, "")
	if err != nil || !begun {
		return nil, false, err
	}
	if d, err = load(tx, in, id); err != nil || d.InForce == 0 {
		return nil, false, err
	}
	versions, err := versionsOf(tx, id)
	if err != nil {
		return nil, false, fmt.Errorf("versions of a document: %w", err)
	}
	d, err = d.At(versions, d.InForce)
	return d, err == nil, err
}

// Answer is what somebody wrote elsewhere, and where it goes.
type Answer struct {
	Form, Field string
	Value       string
	Person      organisation.PersonID // who wrote it
	Name        string
	At          time.Time
}

// Fill puts answers into a subject's documents, which it begins as drafts; who
// wrote them is their author. What has been written there already stays.
//
// Faults: NotFound for a form or a field that the programme doesn't have.
func Fill(tx *db.Tx, scope access.Scope, in *subject.Subject, answers []Answer) error {
	for _, a := range answers {
		f, known := in.Programme.Form(a.Form)
		if !known {
			return fault.New(fault.NotFound, text.NoSuchForm)
		}
		field, known := f.Field(a.Field)
		if !known || field.Kind == programme.Rows {
			return fault.New(fault.NotFound, text.NoSuchEntry)
		}
		d, err := begunOrNew(tx, scope, in, f)
		if err != nil {
			return err
		}
		was := d.Entry(a.Field)
		if was.Version > 0 || a.Value == "" {
			continue
		}
		e := Entry{Key: a.Field, Cells: Cells{"": a.Value}, Version: 1, Revision: d.Revision + 1, Person: a.Person, Name: a.Name, At: a.At}
		if err := putEntry(tx, d.ID, e); err != nil {
			return fmt.Errorf("fill in %s: %w", a.Field, err)
		}
		if err := insertChange(tx, d.ID, Change{ID: tx.NewID(), Version: d.Version, Key: e.Key, Person: e.Person, Name: e.Name, At: e.At, Before: Cells{}, After: e.Cells}); err != nil {
			return fmt.Errorf("fill in %s: %w", a.Field, err)
		}
		if err := takeRevision(tx, d.ID, d.Revision+1); err != nil {
			return fmt.Errorf("fill in %s: %w", a.Field, err)
		}
		d.replace(e)
		if a.Person != "" {
			if err := addAuthor(tx, d.ID, access.Scope{Person: string(a.Person), Name: a.Name}); err != nil {
				return fmt.Errorf("fill in %s: %w", a.Field, err)
			}
		}
		if field.Means != "" {
			if err := keepPoints(tx, d.ID, false, d.points()); err != nil {
				return err
			}
		}
	}
	return nil
}

// Ready is a subject's document of a form, begun if it is not. Whether somebody
// may begin it is the caller's matter. Fault: NotFound for a form that the
// programme doesn't have.
func Ready(tx *db.Tx, scope access.Scope, in *subject.Subject, formID string) (ID, error) {
	f, known := in.Programme.Form(formID)
	if !known {
		return "", fault.New(fault.NotFound, text.NoSuchForm)
	}
	d, err := begunOrNew(tx, scope, in, f)
	if err != nil {
		return "", err
	}
	return d.ID, nil
}

func begunOrNew(tx *db.Tx, scope access.Scope, in *subject.Subject, f *programme.Form) (*Document, error) {
	id, begun, err := begunAlready(tx, in.Ref, f.ID, "")
	if err != nil {
		return nil, err
	}
	if begun {
		return load(tx, in, id)
	}
	d, err := begin(tx, scope, in, f, "")
	if err != nil {
		return nil, err
	}
	return d, d.record(tx, scope, "begun", "", nil)
}

// Adopt lets a document that stands elsewhere stand among a subject's own, as
// its first version and without its drafts.
//
// Faults: NotFound when the subject's programme doesn't have the form; Conflict
// when the subject has a document of it.
func Adopt(tx *db.Tx, scope access.Scope, in *subject.Subject, from *Document) (ID, error) {
	f, known := in.Programme.Form(from.FormID)
	if !known {
		return "", fault.New(fault.NotFound, text.NoSuchForm)
	}
	if _, begun, err := begunAlready(tx, in.Ref, f.ID, ""); err != nil || begun {
		if err == nil {
			err = fault.New(fault.Conflict, text.SettledAlready)
		}
		return "", err
	}
	d, err := begin(tx, scope, in, f, "")
	if err != nil {
		return "", err
	}
	for _, e := range from.Entries {
		if field, ok := d.FieldOf(e.Key); !ok || field == nil || e.Gone {
			continue
		}
		e.Version, e.Revision, e.hand, e.handFrom = 1, 1, "", 0
		if e.At.IsZero() {
			e.Name, e.At = from.BegunBy, tx.Now()
		}
		if err := putEntry(tx, d.ID, e); err != nil {
			return "", fmt.Errorf("adopt a document: %w", err)
		}
		d.Entries = append(d.Entries, e)
	}
	slices.SortStableFunc(d.Entries, byPosition)
	d.Revision = 1
	if err := takeRevision(tx, d.ID, d.Revision); err != nil {
		return "", fmt.Errorf("adopt a document: %w", err)
	}
	if err := insertVersion(tx, d, scope.Name); err != nil {
		return "", fmt.Errorf("adopt a document: %w", err)
	}
	d.State, d.InForce, d.Day, d.ConsultUntil = Settled, d.Version, tx.Today(), calendar.Date{}
	if err := keepState(tx, d); err != nil {
		return "", fmt.Errorf("adopt a document: %w", err)
	}
	if err := endVersion(tx, d.ID, d.Version, Settled, ""); err != nil {
		return "", fmt.Errorf("adopt a document: %w", err)
	}
	return d.ID, d.record(tx, scope, "finished", "", nil)
}

// Written is who wrote each entry of a document last. The caller has found its
// subject.
func Written(tx *db.Tx, id ID) (map[string]Entry, error) {
	entries, err := entriesOf(tx, id)
	written := make(map[string]Entry, len(entries))
	for _, e := range entries {
		written[e.Key] = e
	}
	return written, err
}
