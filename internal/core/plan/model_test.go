package plan_test

import (
	"context"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// eachModel is the collaboration model of Nørrekær with its action plan begun
// by the project manager; the team is the project group, the manager sits in
// the steering group, and the staff is a coordinator.
func eachModel(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) { test(t, newModel(t, h)) })
}

func newModel(t *testing.T, h *house.House) *world {
	t.Helper()
	w := &world{
		House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"), lead: h.Scope("projektleder"), manager: h.Scope("styregruppe"),
		team: h.Scope("partner"), staff: h.Scope("tovholder"), other: h.Scope("soenderaa"),
	}
	w.course = h.Start("samarbejdsmodel", h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()))
	w.ref = subject.Ref{Kind: course.Kind, ID: string(w.course)}
	give := func(by access.Scope, gift course.Gift) {
		t.Helper()
		if err := h.Courses.Give(w.ctx, by, w.course, gift); err != nil {
			t.Fatalf("give %s: %v", gift.Role, err)
		}
	}
	give(h.Scope("leder"), course.Gift{Role: "projektleder", Person: organisation.PersonID(w.lead.Person)})
	for role, email := range map[string]string{"projektgruppe": "partner@broen.example", "styregruppe": "styregruppe@varmestuen.example", "koordinator": "tovholder@varmestuen.example"} {
		give(w.lead, course.Gift{Role: role, Email: email})
	}
	w.lead, w.manager, w.team, w.staff = h.Scope("projektleder"), h.Scope("styregruppe"), h.Scope("partner"), h.Scope("tovholder")
	id, err := h.Plans.Begin(w.ctx, w.lead, w.ref, "handleplan")
	if err != nil {
		t.Fatal(err)
	}
	w.id = id
	return w
}

// course4 is an activity four times a year, for which the coordinator is
// responsible.
func course4(w *world) plan.Row {
	return plan.Row{
		Title: "Kursus for tovholdere", Themes: []string{"kanaler", "inddragelse", "kanaler"}, Start: on(2027, 3, 15), End: on(2028, 3, 14),
		Repeat: plan.Repeat{Times: 4, Per: plan.Year}, Responsible: []plan.Responsible{{Person: person(w.staff)}},
	}
}

func (w *world) tick(by access.Scope, n int, day calendar.Date) error {
	w.t.Helper()
	return w.Plans.Tick(w.ctx, by, w.id, n, day, w.row(n).Version)
}

func daysOf(r plan.Row) (days []string) {
	for _, o := range r.Occurrences() {
		s := o.Day.String()
		if o.Done() {
			s += " ✓"
		}
		days = append(days, s)
	}
	return days
}
