package plan_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// world is an advisory course of Nørrekær that has just begun, with its plan
// just begun by the course lead.
type world struct {
	*house.House
	t       *testing.T
	ctx     context.Context
	ref     subject.Ref
	id      plan.ID
	adviser access.Scope
	lead    access.Scope
	manager access.Scope // approves
	team    access.Scope // on the implementation team
	staff   access.Scope // takes part, and does not write the plan
	other   access.Scope // of another municipality
	course  course.ID
}

const slot = "milepaelsplan"

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{
			House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"), lead: h.Scope("forloebsleder"), manager: h.Scope("leder"),
			team: h.Scope("implementering"), other: h.Scope("soenderaa"),
		}
		host := h.Organisation("Nørrekær").ID
		w.course = h.Start(house.Advisory, host, "deadline", on(2026, 9, 1))
		w.ref = subject.Ref{Kind: course.Kind, ID: string(w.course)}
		for _, p := range h.People(host) {
			if id := string(p.ID); id != w.lead.Person && id != w.manager.Person && id != w.team.Person && id != h.Scope("projektleder").Person {
				w.staff = h.Colleague(p.ID)
				break
			}
		}
		for role, to := range map[string]access.Scope{
			"forloebsleder": w.lead, "ansvarlig-leder": w.manager, "ledelse": w.manager, "implementeringsteam": w.team, "medarbejdere": w.staff,
		} {
			w.give(role, to)
		}
		id, err := h.Plans.Begin(w.ctx, w.lead, w.ref, slot)
		if err != nil {
			t.Fatal(err)
		}
		w.id = id
		test(t, w)
	})
}

func (w *world) give(role string, to access.Scope) {
	w.t.Helper()
	if err := w.Courses.Give(w.ctx, w.adviser, w.course, course.Gift{Role: role, Person: person(to)}); err != nil {
		w.t.Fatalf("give %s to %s: %v", role, to.Name, err)
	}
}

func (w *world) add(by access.Scope, r plan.Row) int {
	w.t.Helper()
	n, err := w.Plans.Add(w.ctx, by, w.id, r)
	if err != nil {
		w.t.Fatalf("add %q: %v", r.Title, err)
	}
	return n
}

func (w *world) plan() *plan.Plan {
	w.t.Helper()
	p, err := w.Plans.Find(w.ctx, w.lead, w.id)
	if err != nil {
		w.t.Fatal(err)
	}
	return p
}

func (w *world) row(n int) plan.Row {
	w.t.Helper()
	r, ok := w.plan().Row(n)
	if !ok {
		w.t.Fatalf("there is no row %d", n)
	}
	return r
}

func (w *world) try(by access.Scope, n int, edit func(*plan.Row)) error {
	w.t.Helper()
	return w.Plans.Change(w.ctx, by, w.id, n, w.row(n).Version, edit)
}

func (w *world) change(by access.Scope, n int, edit func(*plan.Row)) {
	w.t.Helper()
	if err := w.try(by, n, edit); err != nil {
		w.t.Fatalf("change row %d: %v", n, err)
	}
}

// send sends the plan for approval.
func (w *world) send(by access.Scope) approval.ID {
	w.t.Helper()
	id, err := w.Plans.Send(w.ctx, by, w.id, w.plan().Version)
	if err != nil {
		w.t.Fatalf("send: %v", err)
	}
	return id
}

func (w *world) hash(id approval.ID) string {
	w.t.Helper()
	m, err := w.Approvals.Find(w.ctx, w.lead, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return m.Hash
}

// approve sends the plan and lets the manager approve it.
func (w *world) approve() {
	w.t.Helper()
	id := w.send(w.lead)
	if err := w.Approvals.Approve(w.ctx, w.manager, id, w.hash(id)); err != nil {
		w.t.Fatalf("approve: %v", err)
	}
}

func on(y int, m time.Month, d int) calendar.Date { return calendar.NewDate(y, m, d) }

func activity(title string, from, to calendar.Date) plan.Row {
	return plan.Row{Title: title, Start: from, End: to}
}

func named(names ...string) (list []plan.Responsible) {
	for _, n := range names {
		list = append(list, plan.Responsible{Name: n})
	}
	return list
}

// wants fails unless the fault has the kind, and names the field.
func wants(t *testing.T, err error, kind fault.Kind, field string) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("got %v (kind %v), want kind %v", err, fault.KindOf(err), kind)
		return
	}
	if field == "" {
		return
	}
	if f, ok := errors.AsType[*fault.Error](err); ok {
		for _, one := range f.Fields {
			if one.Name == field && one.Message(i18n.Da) != "" && one.Message(i18n.En) != "" {
				return
			}
		}
	}
	t.Errorf("%v does not name the field %s", err, field)
}

// says is what a fault tells a Danish reader.
func says(err error) string {
	var said []string
	if f, ok := errors.AsType[*fault.Error](err); ok {
		if f.Message != nil {
			said = append(said, f.Message(i18n.Da))
		}
		for _, one := range f.Fields {
			said = append(said, one.Message(i18n.Da))
		}
	}
	return strings.Join(said, " ")
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

func person(s access.Scope) organisation.PersonID { return organisation.PersonID(s.Person) }
