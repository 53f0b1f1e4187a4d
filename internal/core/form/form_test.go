package form_test

import (
	"context"
	"os"
	"slices"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const (
	statement = "maal-og-vaerdi"     // written, heard, approved
	agreement = "samarbejdsaftale"   // signed
	follow    = "opfoelgning"        // once for each call, finished
	practice  = "nuvaerende-praksis" // a field of the statement
	goals     = "maal"               // its table of goals
)

// world is an advisory course at Nørrekær with people around it.
type world struct {
	*house.House
	t       *testing.T
	ctx     context.Context
	ref     subject.Ref
	adviser access.Scope
	lead    access.Scope // course lead, writes
	second  access.Scope // another who writes
	manager access.Scope // approves and signs
	member  access.Scope // takes part, but writes nothing
	other   access.Scope // of another municipality
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{
			House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"), lead: h.Scope("forloebsleder"), second: h.Scope("metodeansvarlig"),
			manager: h.Scope("leder"), member: h.Scope("implementering"), other: h.Scope("soenderaa"),
		}
		id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", house.Day(2027, time.March, 1))
		w.ref = subject.Ref{Kind: course.Kind, ID: string(id)}
		for _, given := range []struct {
			role string
			to   access.Scope
		}{{"forloebsleder", w.lead}, {"ledere", w.second}, {"ledelse", w.manager}, {"implementeringsteam", w.member}} {
			if err := w.Courses.Give(w.ctx, w.adviser, id, course.Gift{Role: given.role, Person: organisation.PersonID(given.to.Person)}); err != nil {
				t.Fatal(err)
			}
		}
		test(t, w)
	})
}

func (w *world) begin(formID string) form.ID {
	w.t.Helper()
	id, err := w.Forms.Begin(w.ctx, w.lead, w.ref, formID, "")
	if err != nil {
		w.t.Fatalf("begin %s: %v", formID, err)
	}
	return id
}

func (w *world) find(id form.ID) *form.Document {
	w.t.Helper()
	d, err := w.Forms.Find(w.ctx, w.adviser, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return d
}

// put writes one entry, as somebody who has before them what is there now.
func (w *world) put(by access.Scope, id form.ID, key string, cells form.Cells) {
	w.t.Helper()
	out := w.write(by, id, form.Edit{Key: key, Base: w.find(id).Entry(key).Version, Cells: cells})
	if len(out.Conflicts)+len(out.Refused) > 0 {
		w.t.Fatalf("%s was not taken: %+v", key, out)
	}
}

func (w *world) write(by access.Scope, id form.ID, edits ...form.Edit) form.Outcome {
	w.t.Helper()
	out, err := w.Forms.Write(w.ctx, by, id, form.Batch{Edits: edits})
	if err != nil {
		w.t.Fatal(err)
	}
	return out
}

// fill answers everything that must be answered.
func (w *world) fill(by access.Scope, id form.ID) {
	w.t.Helper()
	d := w.find(id)
	for _, section := range d.Form.Sections {
		for _, f := range section.Fields {
			if !f.Required {
				continue
			}
			key, cells := f.ID, form.Cells{"": answer(&f)}
			if f.Kind == programme.Rows {
				key, cells = f.ID+"/r1", form.Cells{}
				for _, c := range f.Columns {
					cells[c.ID] = answer(&c)
				}
			}
			w.put(by, id, key, cells)
		}
	}
}

func answer(f *programme.Field) string {
	switch f.Kind {
	case programme.Choice, programme.Choices:
		return f.Options[0].ID
	case programme.Day:
		return "30.04.2027"
	case programme.Number:
		return "12,5"
	case programme.Person, programme.People:
		return "Birgitte Nørreskov"
	default:
		return "Svar på " + f.Name.Da
	}
}

func wants(t *testing.T, err error, kind fault.Kind, fields ...string) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("the fault is %v, want kind %d", err, kind)
		return
	}
	var f *fault.Error
	if len(fields) > 0 && !asFault(err, &f) {
		t.Errorf("no fault with fields: %v", err)
	}
	for _, name := range fields {
		if !slices.ContainsFunc(f.Fields, func(field fault.Field) bool { return field.Name == name }) {
			t.Errorf("%s is not at fault: %v", name, err)
		}
	}
}

func (w *world) states() []form.Standing {
	w.t.Helper()
	var states []form.Standing
	err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		states, err = form.States(tx, w.ref)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return states
}

func (w *world) points(meaning programme.Meaning) []form.Point {
	w.t.Helper()
	var points []form.Point
	err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		points, err = form.Points(tx, w.ref, meaning)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return points
}

func courseID(w *world) course.ID { return course.ID(w.ref.ID) }

func gift(role string, to access.Scope) course.Gift {
	return course.Gift{Role: role, Person: organisation.PersonID(to.Person)}
}

func (w *world) letters() []mail.Letter {
	w.t.Helper()
	var letters []mail.Letter
	err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		letters, err = mail.Outbox(tx, 20)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return letters
}
