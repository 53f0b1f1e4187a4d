package course_test

import (
	"slices"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func (w *world) sees(scope access.Scope) bool {
	w.t.Helper()
	_, err := w.Courses.Find(w.ctx, scope, w.id)
	if err != nil && !fault.Is(err, fault.NotFound) {
		w.t.Fatal(err)
	}
	page, listErr := w.Courses.List(w.ctx, scope, course.Filter{Sort: course.ByNext})
	if listErr != nil {
		w.t.Fatal(listErr)
	}
	listed := slices.ContainsFunc(page.Courses, func(c *course.Course) bool { return c.ID == w.id })
	if listed != (err == nil) {
		w.t.Errorf("%s: listed %v, found %v", scope.Name, listed, err == nil)
	}
	return listed
}

func TestARoleOpensTheCourseFromItsDayOn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		method := w.Scope("metodeansvarlig")
		person := organisation.PersonID(method.Person)
		if w.sees(method) {
			t.Fatal("sees the course without a role")
		}
		today := w.today()
		if err := w.Courses.Give(w.ctx, w.adviser, w.id, course.Gift{Role: "medarbejdere", Person: person, From: today.AddDays(1), To: today.AddDays(3)}); err != nil {
			t.Fatal(err)
		}
		for day, want := range []bool{false, true, true, true, false} {
			w.on(today.AddDays(day))
			if got := w.sees(method); got != want {
				t.Errorf("on day %d sees it: %v", day, got)
			}
		}
	})
}

func TestAnEndedRoleClosesTheCourseAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if !w.sees(w.team) {
			t.Fatal("the implementation team does not see the course")
		}
		w.Pass(3)
		id := w.find().Holders("implementeringsteam", w.today())[0].ID
		if err := w.Courses.EndRole(w.ctx, w.lead, w.id, id); err != nil {
			t.Fatal(err)
		}
		if w.sees(w.team) {
			t.Error("still sees the course")
		}
		c := w.find()
		i := slices.IndexFunc(c.Roles, func(g course.Given) bool { return g.ID == id })
		if c.Roles[i].To != w.today().AddDays(-1) || c.Roles[i].From != w.today().AddDays(-3) {
			t.Errorf("that it was held is not kept: %+v", c.Roles[i])
		}
		wants(t, w.Courses.EndRole(w.ctx, w.lead, w.id, id), fault.Conflict, "")
		wants(t, w.Courses.EndRole(w.ctx, w.lead, w.id, "unknown"), fault.NotFound, "")
		if p := w.history()[0]; p.Noun != "role" || p.Verb != "ended" || p.Role != "forloebsleder" || len(p.BeforeJSON) < 10 || len(p.AfterJSON) < 10 {
			t.Errorf("history says %+v", p)
		}
	})
}

// Whoever leaves the municipality leaves its courses.
func TestWhoLeavesTheOrganisationSeesNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.Scope("admin")
		people := organisation.New(w.DB)
		v, err := people.ShowPerson(w.ctx, admin, organisation.PersonID(w.team.Person))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range v.Roles {
			if err := people.EndRole(w.ctx, admin, r.ID, w.today()); err != nil {
				t.Fatal(err)
			}
		}
		w.Pass(1)
		if w.sees(w.Scope("implementering")) {
			t.Error("still sees the course")
		}
	})
}

func TestWhoMayGiveWhich(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		colleague := organisation.PersonID(w.Scope("gademedarbejder").Person)
		elsewhere := organisation.PersonID(w.Scope("soenderaa").Person)
		give := func(by access.Scope, role string, to organisation.PersonID) error {
			return w.Courses.Give(w.ctx, by, w.id, course.Gift{Role: role, Person: to})
		}
		if err := give(w.lead, "medarbejdere", colleague); err != nil {
			t.Errorf("the course lead gives a role of the host: %v", err)
		}
		wants(t, give(w.lead, "medarbejdere", colleague), fault.Conflict, "")
		wants(t, give(w.lead, "raadgiver", organisation.PersonID(w.adviser.Person)), fault.Forbidden, "")
		wants(t, give(w.manager, "medarbejdere", colleague), fault.Forbidden, "")
		wants(t, give(w.team, "medarbejdere", colleague), fault.Forbidden, "")
		wants(t, give(w.Scope("soenderaa"), "medarbejdere", elsewhere), fault.NotFound, "")
		wants(t, give(w.adviser, "medarbejdere", elsewhere), fault.Invalid, "person")
		wants(t, give(w.adviser, "chef", colleague), fault.Invalid, "role")
		wants(t, w.Courses.Give(w.ctx, w.adviser, w.id, course.Gift{Role: "ledere", Person: colleague, From: w.today(), To: w.today().AddDays(-1)}), fault.Invalid, "to")
		if err := give(w.adviser, "ledere", organisation.PersonID(w.manager.Person)); err != nil {
			t.Errorf("the adviser gives a role of the host: %v", err)
		}
	})
}

// A6: the host settles its own roles; each that is missing is warned about,
// the citizens' representation among them, until it is filled.
func TestA6RolesThatMustBeFilled(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		missing := func() []string {
			var roles []string
			for _, warning := range course.Open(w.find().Warnings(w.today())) {
				if warning.Kind == course.RoleUnfilled {
					roles = append(roles, warning.Role)
				}
			}
			slices.Sort(roles)
			return roles
		}
		want := []string{"borgerrepraesentant", "ledelse", "ledere", "tvaergaaende-ledergruppe"}
		if got := missing(); !slices.Equal(got, want) {
			t.Errorf("missing %v, want %v", got, want)
		}
		w.give(w.lead, "tvaergaaende-ledergruppe", w.manager)
		if got := missing(); slices.Contains(got, "tvaergaaende-ledergruppe") {
			t.Errorf("filled, but still missing: %v", got)
		}
		wants(t, w.Courses.Waive(w.ctx, w.lead, w.id, "role-unfilled:borgerrepraesentant", " "), fault.Invalid, "reason")
		wants(t, w.Courses.Waive(w.ctx, w.team, w.id, "role-unfilled:borgerrepraesentant", "x"), fault.Forbidden, "")
		wants(t, w.Courses.Waive(w.ctx, w.lead, w.id, "role-unfilled:ukendt", "x"), fault.NotFound, "")
		if err := w.Courses.Waive(w.ctx, w.lead, w.id, "role-unfilled:borgerrepraesentant", "Findes i januar."); err != nil {
			t.Fatal(err)
		}
		if got := missing(); slices.Contains(got, "borgerrepraesentant") {
			t.Errorf("a reason is given, but still: %v", got)
		}
		for _, warning := range w.find().Warnings(w.today()) {
			if warning.Role == "borgerrepraesentant" && (warning.Waived == nil || warning.Waived.Reason != "Findes i januar." || warning.Waived.PersonName != w.lead.Name) {
				t.Errorf("%+v", warning.Waived)
			}
		}
		if p := w.history()[0]; p.Noun != "warning" || p.Verb != "waived" || p.Reason != "Findes i januar." {
			t.Errorf("history says %+v", p.Change)
		}
	})
}

// A reason for letting a late date stand holds for that date only.
func TestAWaiverEndsWithItsCause(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(house.Day(2027, time.April, 6))
		late := func() (ids []string) {
			for _, warning := range course.Open(w.find().Warnings(w.today())) {
				if warning.Kind == course.LateActivity {
					ids = append(ids, warning.ID)
				}
			}
			return ids
		}
		first := late()
		if len(first) != 1 {
			t.Fatalf("late: %v", first)
		}
		if err := w.Courses.Waive(w.ctx, w.lead, w.id, first[0], "Venter på salen."); err != nil || len(late()) != 0 {
			t.Fatalf("still late: %v, %v", late(), err)
		}
		w.do(course.Step{Key: "afdaekning", Verb: course.Fix, Day: house.Day(2027, time.April, 12)})
		w.on(house.Day(2027, time.April, 14))
		if len(late()) != 1 {
			t.Errorf("late again, but nothing is said: %v", late())
		}
	})
}
