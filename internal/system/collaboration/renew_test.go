package collaboration_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
)

// The letters about a version that is due, and what each says in its subject.
const (
	soon = "skal snart opdateres"
	late = "er ikke opdateret til tiden"
	gone = "mangler en ansvarlig"
)

// count is how many letters about something each has been sent.
func (w *world) count(about string, who ...string) (n []int) {
	w.t.Helper()
	for _, one := range who {
		n = append(n, len(w.letters(emails[one], about)))
	}
	return n
}

func (w *world) counts(when, about string, want []int, who ...string) {
	w.t.Helper()
	if got := w.count(about, who...); !slices.Equal(got, want) {
		w.t.Errorf("%s: %v are sent “%s” %v times, want %v", when, who, about, got, want)
	}
}

// due is when the version of framework is due.
func (w *world) due() calendar.Date { return w.now().NextOn }

// M9, M10: the keeper is reminded four weeks and one week before, each once, and
// only in the daytime.
func TestM10TheKeeperIsRemindedTwice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.kept("@" + string(w.person(member)))
		due := w.due()
		others := []string{member, manager, board, partner}
		w.at(due.AddDays(-29))
		w.remind()
		w.counts("29 days before", soon, []int{0, 0, 0, 0}, others...)
		if a := w.agenda(member); len(a.Coming) != 0 {
			t.Errorf("%+v", a.Coming)
		}
		w.Clock.Set(due.AddDays(-28).At(7, 59))
		w.remind()
		w.Clock.Set(due.AddDays(-28).At(16, 0))
		w.remind()
		w.counts("outside the daytime", soon, []int{0, 0, 0, 0}, others...)
		w.Clock.Set(due.AddDays(-28).At(15, 59))
		w.remind()
		w.remind()
		w.counts("28 days before", soon, []int{1, 0, 0, 0}, others...)
		if got := w.letters(emails[member], soon)[0]; !strings.Contains(got.Text, "23. maj 2027") || !strings.Contains(got.Text, w.Scope(member).Name) || !strings.Contains(got.Text, "/ramme") {
			t.Errorf("%s", got.Text)
		}
		if r, ok := row(w.agenda(member).Coming, "Rammen skal opdateres"); !ok || r.Day != due {
			t.Error("the keeper's day does not say so")
		}
		if _, ok := row(w.agenda(board).Coming, "Rammen skal opdateres"); ok {
			t.Error("the steering group's day says so before it is overdue")
		}
		w.at(due.AddDays(-8))
		w.remind()
		w.counts("eight days before", soon, []int{1, 0, 0, 0}, others...)
		w.at(due.AddDays(-7))
		w.remind()
		w.at(due)
		w.remind()
		w.counts("on the day", soon, []int{2, 0, 0, 0}, others...)
		w.counts("on the day", late, []int{0, 0, 0, 0}, others...)
	})
}

// M9, M10: when it is overdue those who lead and the steering group are written
// to, once; the keeper and the steering group see it on their day, everybody on
// the framework's page.
func TestM10WhatIsOverdueIsSeenAndTold(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.kept("@" + string(w.person(member)))
		w.publish("maalgruppe")
		due := w.due()
		for _, days := range []int{1, 2, 40} {
			w.at(due.AddDays(days))
			w.remind()
			w.remind()
		}
		w.counts("overdue", late, []int{1, 1, 0, 0, 0}, manager, board, member, partner, adviser)
		w.counts("overdue", soon, []int{0, 0}, member, manager)
		for _, who := range []string{board, member, manager, "leder"} {
			if r, ok := row(w.agenda(who).Urgent, "Rammen er ikke opdateret til tiden"); !ok || r.Late != 40 || r.Day != due || !strings.HasSuffix(r.Href, "/ramme") {
				t.Errorf("%s: %+v", who, r)
			}
		}
		for _, who := range []string{partner, coordinator, adviser, neighbour} {
			if a := w.agenda(who); len(a.Urgent) != 0 {
				t.Errorf("%s: %+v", who, a.Urgent)
			}
		}
		o := w.overview(partner)
		if o.Framework.Late(o.Today) != 40 || o.Gone {
			t.Errorf("%+v", o.Framework)
		}
		if r := w.read(w.Scope(partner), 0); r.Late(r.Today) != 40 {
			t.Error("the page of the framework does not say so")
		}
		if l := w.listed(w.Scope(partner)); l == nil || l.Late != 40 || !l.Mine {
			t.Errorf("%+v", l)
		}

		// a new version settles it
		w.renew(map[string]string{"naeste-opdatering-den": w.today().AddDays(100).String(), "naeste-opdatering-ved": "@" + string(w.person(board))})
		f := w.now()
		if f.Late(w.today()) != 0 || f.NextOn != w.today().AddDays(100) || f.Keeper != w.person(board) || f.Approved != 2 {
			t.Errorf("%+v", f)
		}
		if _, ok := row(w.agenda(board).Urgent, "ikke opdateret"); ok {
			t.Error("it is overdue still")
		}
		w.at(f.NextOn.AddDays(-20))
		w.remind()
		w.counts("of the second version", soon, []int{1, 0}, board, member)
		w.at(f.NextOn.AddDays(1))
		w.remind()
		w.counts("of the second version", late, []int{2, 2}, manager, board)
	})
}

// M10: a keeper whose role ends is noticed, and another can be entrusted.
func TestM10AKeeperWhoLeavesIsNoticed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.kept("@" + string(w.person(member)))
		w.publish()
		w.remind()
		if w.now().KeeperGone || w.overview(board).Gone {
			t.Error("gone while the role is held")
		}
		w.end(member, "projektgruppe")
		if !w.overview(board).Gone {
			t.Error("the page of the framework waits for the letters")
		}
		w.noticed(w.Scope(member).Name, 1)

		entrust := func(who string) error {
			return w.Frameworks.Entrust(w.ctx, w.Scope(manager), w.ref, w.person(who), w.now().Version)
		}
		for _, who := range []string{member, partner, adviser, neighbour} {
			w.wants(entrust(who), fault.Invalid, "person") // nobody of the municipality's side
		}
		w.must(entrust(board))
		if f := w.now(); f.KeeperGone || f.Keeper != w.person(board) || w.overview(board).Gone || w.changes("keeper") != 1 {
			t.Errorf("%+v", f)
		}
		w.at(w.due().AddDays(-28))
		w.remind()
		w.counts("the new one", soon, []int{1, 0, 0}, board, manager, member)
		if _, ok := row(w.agenda(board).Urgent, "deltager ikke længere"); ok {
			t.Error("somebody is gone still")
		}

		// another one who leaves before the same day is noticed as well
		w.must(entrust(manager))
		w.end(manager, "projektleder")
		w.remind()
		w.counts("the second who leaves", gone, []int{2, 1}, board, manager)
		w.at(w.due().AddDays(-7))
		w.remind()
		w.counts("nobody leads", soon, []int{2, 0}, board, manager)
	})
}

// noticed looks for a keeper who has gone: told once, to those who lead and to
// the steering group, and on their day.
func (w *world) noticed(name string, letters int) {
	w.t.Helper()
	w.remind()
	w.Pass(1)
	w.remind()
	if !w.now().KeeperGone {
		w.t.Error("nobody notices that the keeper is gone")
	}
	w.counts("gone", gone, []int{letters, letters, 0, 0}, manager, board, member, partner)
	if got := w.letters(emails[board], gone); len(got) > 0 && !strings.Contains(got[0].Text, name) {
		w.t.Errorf("%s", got[0].Text)
	}
	for _, who := range []string{manager, board, "leder"} {
		if r, ok := row(w.agenda(who).Urgent, name+" skulle opdatere rammen"); !ok || r.Act != "Vælg ny ansvarlig" {
			w.t.Errorf("%s: Min dag does not say that the keeper is gone", who)
		}
	}
	for _, who := range []string{partner, adviser} {
		if a := w.agenda(who); len(a.Urgent) != 0 {
			w.t.Errorf("%s: %+v", who, a.Urgent)
		}
	}
}

// M10: a keeper who leaves their organisation is noticed, though nobody has
// ended their role in the model.
func TestM10AKeeperWhoLeavesTheOrganisationIsNoticed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.kept("@" + string(w.person(coordinator)))
		name := w.Scope(coordinator).Name
		admin, people := w.Scope("admin"), organisation.New(w.DB)
		v, err := people.ShowPerson(w.ctx, admin, w.person(coordinator))
		w.must(err)
		for _, r := range v.Roles {
			w.must(people.EndRole(w.ctx, admin, r.ID, w.today()))
		}
		w.remind()
		if w.now().KeeperGone {
			t.Error("gone on the last day")
		}
		w.Pass(1)
		w.noticed(name, 1)

		// a new version with another keeper settles it
		w.renew(map[string]string{"naeste-opdatering-ved": "@" + string(w.person(board))})
		w.remind()
		if f := w.now(); f.KeeperGone || f.Keeper != w.person(board) || w.overview(board).Gone {
			t.Errorf("%+v", f)
		}
	})
}

// M10: a keeper whose account is closed is noticed.
func TestM10AKeeperWhoCannotLogInAnyMoreIsNoticed(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		w.kept("@" + string(w.person(member)))
		name := w.Scope(member).Name
		w.must(w.Identity.Close(w.ctx, w.Scope("admin"), w.person(member)))
		w.noticedWithout(name)
	})
}

func (w *world) noticedWithout(name string) {
	w.t.Helper()
	w.remind()
	if f := w.now(); !f.KeeperGone || f.KeeperName != name {
		w.t.Errorf("%+v", f)
	}
	w.counts("gone", gone, []int{1, 1}, manager, board)
}

// M10: a keeper who has no log-in yet has not left, and is written to; nor has
// one on the partners' side.
func TestM10AKeeperWithoutALogInHasNotLeft(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		people := w.People(w.Organisation("Nørrekær").ID)
		i := slices.IndexFunc(people, func(m organisation.Member) bool { return m.Title == "Jobkonsulent" })
		colleague := people[i]
		w.must(w.Courses.Give(w.ctx, w.Scope(manager), course.ID(w.ref.ID), course.Gift{Role: "projektgruppe", Person: colleague.ID}))
		w.kept("@" + string(colleague.ID))
		w.at(w.due().AddDays(-28))
		w.remind()
		if f := w.now(); f.KeeperGone || w.overview(board).Gone || f.KeeperName != colleague.Name {
			t.Errorf("%+v", f)
		}
		w.counts("not gone", gone, []int{0, 0}, manager, board)
		if got := w.letters(colleague.Email, soon); len(got) != 1 {
			t.Errorf("%+v", got)
		}

		w.renew(map[string]string{"naeste-opdatering-ved": "@" + string(w.person(partner)), "naeste-opdatering-den": w.today().AddDays(20).String()})
		w.remind()
		if f := w.now(); f.KeeperGone || w.overview(board).Gone || f.Keeper != w.person(partner) {
			t.Errorf("%+v", f)
		}
		w.counts("of the partners", soon, []int{1, 0}, partner, manager)
	})
}

// M10: a keeper of whom only the name is known is written to through those who
// lead.
func TestM10ANamedKeeperIsRemindedThroughTheLeaders(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.kept("Sekretariatet")
		if f := w.now(); f.Keeper != "" || f.KeeperName != "Sekretariatet" || w.overview(board).Gone {
			t.Errorf("%+v", f)
		}
		w.at(w.due().AddDays(-28))
		w.remind()
		w.at(w.due().AddDays(-7))
		w.remind()
		w.counts("before", soon, []int{2, 0, 0}, manager, board, member)
		if got := w.letters(emails[manager], soon); !strings.Contains(got[0].Text, "Sekretariatet") {
			t.Errorf("%s", got[0].Text)
		}
		w.counts("before", gone, []int{0, 0}, manager, board)
		w.at(w.due().AddDays(1))
		w.remind()
		w.counts("after", late, []int{1, 1}, manager, board)
	})
}

// M10: nobody is written to about a model that is closed.
func TestM10NobodyIsRemindedOfAClosedModel(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish("maalgruppe")
		w.close(w.ref, w.Scope("leder"))
		w.at(w.due().AddDays(1))
		w.remind()
		w.counts("closed", late, []int{0, 0}, manager, board)
		if a := w.agenda(board); len(a.Urgent)+len(a.Coming) != 0 {
			t.Errorf("%+v", a)
		}
		_, err := w.Frameworks.Publish(w.ctx, w.Scope(manager), w.ref, nil, "", w.now().Version)
		w.wants(err, fault.Conflict)
		w.wants(w.Frameworks.Acknowledge(w.ctx, w.Scope(partner), w.now().Slug, 1), fault.Conflict)
	})
}
