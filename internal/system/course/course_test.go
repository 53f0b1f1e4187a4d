package course_test

import (
	"context"
	"os"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// world is an advisory course that has just begun at Nørrekær, with deadline
// on 1 March 2027, and people around it.
type world struct {
	*house.House
	t       *testing.T
	ctx     context.Context
	id      course.ID
	adviser access.Scope
	lead    access.Scope // course lead
	manager access.Scope // responsible manager
	team    access.Scope // on the implementation team
}

// deadline is the date that the course of issue and contract begins from.
var deadline = house.Day(2027, time.March, 1)

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{
			House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"),
			lead: h.Scope("forloebsleder"), manager: h.Scope("leder"), team: h.Scope("implementering"),
		}
		w.id = h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", deadline)
		for role, scope := range map[string]access.Scope{"forloebsleder": w.lead, "ansvarlig-leder": w.manager, "implementeringsteam": w.team} {
			w.give(w.adviser, role, scope)
		}
		test(t, w)
	})
}

func (w *world) give(by access.Scope, role string, to access.Scope) {
	w.t.Helper()
	if err := w.Courses.Give(w.ctx, by, w.id, course.Gift{Role: role, Person: organisation.PersonID(to.Person)}); err != nil {
		w.t.Fatalf("give %s to %s: %v", role, to.Name, err)
	}
}

func (w *world) find() *course.Course {
	w.t.Helper()
	c, err := w.Courses.Find(w.ctx, w.adviser, w.id)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

func (w *world) activity(key string) course.Activity {
	w.t.Helper()
	a, ok := w.find().Activity(key)
	if !ok {
		w.t.Fatalf("there is no %s", key)
	}
	return a
}

// do carries a step out on the course as it is.
func (w *world) do(step course.Step) {
	w.t.Helper()
	if _, err := w.try(w.adviser, step); err != nil {
		w.t.Fatalf("%s %s: %v", step.Verb, step.Key, err)
	}
}

func (w *world) try(by access.Scope, step course.Step) (course.Preview, error) {
	w.t.Helper()
	if step.Version == 0 {
		step.Version = w.find().Version
	}
	return w.Courses.Do(w.ctx, by, w.id, step)
}

func (w *world) history() []audit.Past {
	w.t.Helper()
	_, past, err := w.Courses.History(w.ctx, w.adviser, w.id, "")
	if err != nil {
		w.t.Fatal(err)
	}
	return past
}

// on moves the clock to the morning of a day.
func (w *world) on(d calendar.Date) { w.Clock.Set(d.At(9, 0)) }

// done completes activities on their days, and moves the clock along.
func (w *world) done(keys ...string) {
	w.t.Helper()
	for _, key := range keys {
		a := w.activity(key)
		w.on(a.Target)
		step := course.Step{Key: key, Verb: course.Complete, Day: a.Target}
		if key == "samarbejdsaftale" {
			step.Documents = map[string]calendar.Date{"samarbejdsaftale": a.Target, "databehandleraftale": a.Target}
		}
		w.do(step)
	}
}

func wants(t *testing.T, err error, kind fault.Kind, field string) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("got %v (kind %v), want kind %v", err, fault.KindOf(err), kind)
		return
	}
	if field == "" {
		return
	}
	for _, f := range fieldsOf(err) {
		if f.Name == field {
			if f.Message(i18n.Da) == "" || f.Message(i18n.En) == "" {
				t.Errorf("field %s says nothing", field)
			}
			return
		}
	}
	t.Errorf("%v does not name the field %s", err, field)
}

func (w *world) count(query string, args ...any) (n int) {
	w.t.Helper()
	if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		n, err = db.One(tx, db.Int, query, args...)
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	return n
}
