package plan_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// The plan is approved by the management, and not by who wrote it.
func TestA22PlanIsApprovedByTheManagerNotByWhoWroteIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.add(w.lead, activity("Kortlægning", on(2027, 1, 4), on(2027, 1, 29)))
		id := w.send(w.lead)
		hash := w.hash(id)
		if s := w.plan().State(); s != plan.Waiting {
			t.Fatalf("the plan that was sent is %s", s)
		}
		wants(t, w.Approvals.Approve(w.ctx, w.lead, id, hash), fault.Forbidden, "")
		wants(t, w.Approvals.Approve(w.ctx, w.team, id, hash), fault.Forbidden, "")
		if err := w.Approvals.Approve(w.ctx, w.manager, id, hash); err != nil {
			t.Fatal(err)
		}
		if p := w.plan(); p.State() != plan.Approved || p.Approved != 1 || len(p.Deviations()) != 0 {
			t.Errorf("the approved plan is %s, version %d, with %d deviations", p.State(), p.Approved, len(p.Deviations()))
		}
	})
}

func TestA22ManagerWhoWroteARowIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.add(w.lead, plan.Row{Title: "Kortlægning"})
		n := w.add(w.manager, plan.Row{Title: "Lederens egen"})
		_, err := w.Plans.Send(w.ctx, w.lead, w.id, w.plan().Version)
		wants(t, err, fault.Conflict, "") // nobody else could approve it
		if p := w.plan(); p.State() != plan.Draft || len(p.Versions) != 0 {
			t.Errorf("a plan that can't be sent is %s with %d versions", p.State(), len(p.Versions))
		}

		// Another who may approve it comes: now it is theirs to do.
		colleague := w.staff
		w.give("ledelse", colleague)
		id := w.send(w.lead)
		wants(t, w.Approvals.Approve(w.ctx, w.manager, id, w.hash(id)), fault.Forbidden, "")
		if err := w.Approvals.Approve(w.ctx, colleague, id, w.hash(id)); err != nil {
			t.Fatal(err)
		}

		// In the next version the manager has only told how far it is.
		w.change(w.manager, n, func(r *plan.Row) { r.Status = plan.UnderWay })
		w.add(w.lead, plan.Row{Title: "Ny aktivitet"})
		id = w.send(w.lead)
		if err := w.Approvals.Approve(w.ctx, w.manager, id, w.hash(id)); err != nil {
			t.Errorf("whoever wrote none of the new version may approve it: %v", err)
		}
	})
}

func TestPlanThatWaitsIsFrozenExceptForItsStatus(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		n := w.add(w.lead, plan.Row{Title: "Kortlægning"})
		id := w.send(w.lead)
		wants(t, w.try(w.lead, n, func(r *plan.Row) { r.Title = "Andet" }), fault.Conflict, "")
		_, err := w.Plans.Add(w.ctx, w.lead, w.id, plan.Row{Title: "Ny"})
		wants(t, err, fault.Conflict, "")
		_, err = w.Plans.Remove(w.ctx, w.lead, w.id, n, 1)
		wants(t, err, fault.Conflict, "")
		w.change(w.lead, n, func(r *plan.Row) { r.Status = plan.UnderWay })
		_, err = w.Plans.Send(w.ctx, w.lead, w.id, w.plan().Version)
		wants(t, err, fault.Conflict, "")

		if err := w.Plans.Withdraw(w.ctx, w.lead, w.id); err != nil {
			t.Fatal(err)
		}
		wants(t, w.Approvals.Approve(w.ctx, w.manager, id, w.hash(id)), fault.Conflict, "")
		w.change(w.lead, n, func(r *plan.Row) { r.Title = "Andet" })
		wants(t, w.Plans.Withdraw(w.ctx, w.lead, w.id), fault.Conflict, "")
	})
}

func TestPlanIsSentAsItWasSeen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, err := w.Plans.Send(w.ctx, w.lead, w.id, w.plan().Version)
		wants(t, err, fault.Conflict, "") // it has no rows
		w.add(w.lead, plan.Row{Title: "Set"})
		seen := w.plan().Version
		w.add(w.team, plan.Row{Title: "Ikke set"})
		_, err = w.Plans.Send(w.ctx, w.lead, w.id, seen)
		wants(t, err, fault.Stale, "")
		w.approve()
		_, err = w.Plans.Send(w.ctx, w.lead, w.id, w.plan().Version)
		wants(t, err, fault.Conflict, "") // nothing has changed
	})
}

func TestPlanComesBackWithAReason(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		n := w.add(w.lead, plan.Row{Title: "Kortlægning"})
		id := w.send(w.lead)
		if err := w.Approvals.Return(w.ctx, w.manager, id, w.hash(id), "Der mangler ansvarlige."); err != nil {
			t.Fatal(err)
		}
		p := w.plan()
		if p.State() != plan.Draft || p.Returned() != "Der mangler ansvarlige." {
			t.Errorf("the plan that came back is %s: %q", p.State(), p.Returned())
		}
		w.change(w.lead, n, func(r *plan.Row) { r.Responsible = named("Kasper Elholm") })
		w.approve()
		if p := w.plan(); p.Approved != 2 || p.Returned() != "" {
			t.Errorf("what was sent again is approved as version %d", p.Approved)
		}
	})
}

// approvedPlan is a plan of two rows that is approved.
func approvedPlan(w *world) (a, b int) {
	a = w.add(w.lead, activity("Kortlægning", on(2027, 1, 4), on(2027, 1, 29)))
	b = w.add(w.lead, activity("Uddannelse", on(2027, 2, 1), on(2027, 2, 26)))
	w.approve()
	return a, b
}

func TestA24WhatDepartsFromTheApprovedPlanAsksForAReason(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b := approvedPlan(w)
		w.change(w.lead, a, func(r *plan.Row) { r.Status = plan.UnderWay })
		if n := len(w.plan().Deviations()); n != 0 {
			t.Errorf("a status alone makes %d deviations", n)
		}
		w.change(w.lead, a, func(r *plan.Row) { r.End = on(2027, 2, 12) })
		c := w.add(w.lead, activity("Ekstra", on(2027, 3, 1), on(2027, 3, 5)))
		dropped, err := w.Plans.Remove(w.ctx, w.lead, w.id, b, w.row(b).Version)
		if err != nil || !dropped {
			t.Fatalf("a row of the approved plan is dropped, not removed: %t, %v", dropped, err)
		}
		p := w.plan()
		got := map[int]plan.Sort{}
		for _, d := range p.Deviations() {
			got[d.Now.Number] = d.Sort
		}
		if got[a] != plan.Moved || got[b] != plan.Left || got[c] != plan.Added || p.Unexplained() != 3 {
			t.Errorf("the deviations are %v, %d without a reason", got, p.Unexplained())
		}
		if s := p.State(); s != plan.Approved {
			t.Errorf("a plan with deviations is %s: they never block", s)
		}

		wants(t, w.Plans.Explain(w.ctx, w.lead, w.id, a, " ", 0), fault.Invalid, "reason")
		if err := w.Plans.Explain(w.ctx, w.lead, w.id, a, "Sygdom i teamet.", 0); err != nil {
			t.Fatal(err)
		}
		wants(t, w.Plans.Explain(w.ctx, w.team, w.id, a, "Noget andet.", 0), fault.Stale, "")
		if d, _ := w.plan().Deviation(a); d.Reason != "Sygdom i teamet." || d.ReasonBy != w.lead.Name {
			t.Errorf("the deviation is %+v", d)
		}
		// Moved further, it asks again; the earlier reason is not lost.
		w.change(w.lead, a, func(r *plan.Row) { r.End = on(2027, 2, 19) })
		if d, _ := w.plan().Deviation(a); d.Reason != "" || d.Earlier != "Sygdom i teamet." {
			t.Errorf("moved further, the deviation is %+v", d)
		}
		// Back at the approved days there is nothing to explain.
		w.change(w.lead, a, func(r *plan.Row) { r.End = on(2027, 1, 29) })
		if _, departs := w.plan().Deviation(a); departs {
			t.Error("a row at its approved days departs")
		}
		wants(t, w.Plans.Explain(w.ctx, w.lead, w.id, a, "Intet.", 1), fault.Conflict, "")
	})
}

func TestNewVersionMakesTheDeviationsThePlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b := approvedPlan(w)
		w.change(w.lead, a, func(r *plan.Row) { r.End = on(2027, 2, 12) })
		w.change(w.lead, b, func(r *plan.Row) { r.Title = "Uddannelse i CTI" })
		w.approve()
		p, frozen, err := w.Plans.Frozen(w.ctx, w.lead, w.id, 1, 2)
		if err != nil {
			t.Fatal(err)
		}
		if p.Approved != 2 || len(p.Deviations()) != 0 {
			t.Errorf("version %d is approved, with %d deviations", p.Approved, len(p.Deviations()))
		}
		var sorts []plan.Sort
		for _, d := range plan.Compare(frozen[0], frozen[1]) {
			sorts = append(sorts, d.Sort)
		}
		if !slices.Equal(sorts, []plan.Sort{plan.Moved, plan.Reworded}) {
			t.Errorf("from version 1 to 2: %v", sorts)
		}
		w.change(w.lead, a, func(r *plan.Row) { r.Title = "Noget helt andet" })
		if _, frozen, _ = w.Plans.Frozen(w.ctx, w.lead, w.id, 2); frozen[0][0].Title != "Kortlægning" {
			t.Errorf("what was approved says %q now", frozen[0][0].Title)
		}
		_, _, err = w.Plans.Frozen(w.ctx, w.lead, w.id, 9)
		wants(t, err, fault.NotFound, "")
	})
}

func TestApprovedContentIsWhatThePlanSaidThen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, _ := approvedPlan(w)
		newest, _ := w.plan().Newest()
		w.change(w.lead, a, func(r *plan.Row) { r.Title = "Omskrevet" })
		m, err := w.Approvals.Find(w.ctx, w.manager, newest.Matter)
		if err != nil {
			t.Fatal(err)
		}
		content := string(m.Content.Canonical())
		if !m.Unchanged || m.State != approval.Settled || !strings.Contains(content, "Kortlægning") || strings.Contains(content, "Omskrevet") {
			t.Errorf("the approved content is unchanged: %t, %s", m.Unchanged, content)
		}
	})
}

func TestStatusMeetingHearsWhatHasHappened(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b := approvedPlan(w)
		from := w.Clock.Now()
		w.Pass(10)
		w.change(w.lead, a, func(r *plan.Row) { r.Status = plan.Done })
		w.change(w.lead, b, func(r *plan.Row) { r.Start, r.End = on(2027, 2, 8), on(2027, 3, 5) })
		w.change(w.lead, b, func(r *plan.Row) { r.End = on(2027, 3, 12) })
		if err := w.Plans.Explain(w.ctx, w.lead, w.id, b, "Underviseren er optaget.", 0); err != nil {
			t.Fatal(err)
		}
		to := w.Clock.Now()
		w.Pass(1)
		w.add(w.lead, plan.Row{Title: "For sent til mødet"})
		var news []subject.News
		var states []plan.Standing
		if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
			if news, err = plan.News(tx, w.ref, from, to); err != nil {
				return err
			}
			states, err = plan.States(tx, w.ref)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if len(news) != 1 {
			t.Fatalf("the news are %+v", news)
		}
		var said []string
		for _, line := range news[0].Lines {
			said = append(said, line.In(i18n.Da))
		}
		want := []string{
			"»Kortlægning« er gennemført.",
			"»Uddannelse« er flyttet fra 1. februar 2027 – 26. februar 2027 til 8. februar 2027 – 12. marts 2027. Begrundelse: Underviseren er optaget.",
		}
		if !slices.Equal(said, want) {
			t.Errorf("it says\n%s\nwant\n%s", strings.Join(said, "\n"), strings.Join(want, "\n"))
		}
		if len(states) != 1 || states[0].State != plan.Approved || states[0].Approved != 1 || states[0].Slot != slot || states[0].Done != 1 || states[0].Day != calendar.Of(from) {
			t.Errorf("the states are %+v", states)
		}
	})
}
