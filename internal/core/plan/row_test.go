package plan_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/plan"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

func TestPlanIsBegunOnceAndByThoseWhoWriteIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		again, err := w.Plans.Begin(w.ctx, w.team, w.ref, slot)
		if err != nil || again != w.id {
			t.Errorf("begun again it is %s (%v), want %s", again, err, w.id)
		}
		_, err = w.Plans.Begin(w.ctx, w.other, w.ref, slot)
		wants(t, err, fault.NotFound, "")
		_, err = w.Plans.Begin(w.ctx, w.lead, w.ref, "samarbejdsaftale")
		wants(t, err, fault.NotFound, "")
		shelf, err := w.Plans.Of(w.ctx, w.lead, w.ref)
		if err != nil {
			t.Fatal(err)
		}
		if i := slices.IndexFunc(shelf.Slots, func(s plan.Slot) bool { return s.ID == slot }); i < 0 || shelf.Slots[i].Plan == nil {
			t.Errorf("the course's plans are %+v", shelf.Slots)
		}
	})
}

func TestRowsOfAnotherCourseAreNotThere(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		n := w.add(w.lead, activity("Kortlægning", on(2027, 1, 4), on(2027, 1, 29)))
		_, err := w.Plans.Find(w.ctx, w.other, w.id)
		wants(t, err, fault.NotFound, "")
		_, err = w.Plans.Add(w.ctx, w.other, w.id, plan.Row{Title: "Fremmed"})
		wants(t, err, fault.NotFound, "")
		wants(t, w.Plans.Change(w.ctx, w.other, w.id, n, 1, func(r *plan.Row) { r.Title = "Fremmed" }), fault.NotFound, "")
		_, err = w.Plans.Remove(w.ctx, w.other, w.id, n, 1)
		wants(t, err, fault.NotFound, "")
		_, err = w.Plans.Send(w.ctx, w.other, w.id, 1)
		wants(t, err, fault.NotFound, "")
		wants(t, w.Plans.Change(w.ctx, w.lead, w.id, 99, 1, func(*plan.Row) {}), fault.NotFound, "")
	})
}

func TestRowIsRefusedWithItsFields(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.add(w.lead, plan.Row{Title: "Først"})
		for field, r := range map[string]plan.Row{
			"title":   {},
			"end":     activity("Baglæns", on(2027, 2, 1), on(2027, 1, 1)),
			"start":   activity("For længe siden", on(1926, 1, 4), on(1926, 1, 5)),
			"kind":    {Title: "Art", Kind: "party"},
			"status":  {Title: "Status", Status: "lost"},
			"after":   {Title: "Efter", After: []int{first, 42}},
			"heading": {Title: "Overskrift", Heading: strings.Repeat("x", 101)},
			"notes":   {Title: "Noter", Notes: strings.Repeat("x", 4001)},
		} {
			_, err := w.Plans.Add(w.ctx, w.lead, w.id, r)
			wants(t, err, fault.Invalid, field)
		}
		_, err := w.Plans.Add(w.ctx, w.lead, w.id, plan.Row{Title: strings.Repeat("ø", 201)})
		wants(t, err, fault.Invalid, "title")
		if n := len(w.plan().Rows); n != 1 {
			t.Errorf("the plan has %d rows, want the one that was right", n)
		}
	})
}

func TestRowKeepsWhatWasWrittenAndNumbersStay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.add(w.lead, plan.Row{Heading: "Bolig", Title: "  Aftale med   boligforeningen ", Responsible: named("kasper elholm", "Varmestuen Nord"), End: on(2027, 3, 5), Kind: plan.Milestone})
		b := w.add(w.team, plan.Row{Title: "Indflytning", After: []int{a, a}, Goal: plan.Goal{ID: "Flere i egen bolig"}, Notes: "Se aftalen."})
		r := w.row(a)
		if r.Title != "Aftale med boligforeningen" || r.Start != r.End || r.Version != 1 {
			t.Errorf("the milestone is %+v", r)
		}
		if r.Responsible[0].Person != person(w.team) || r.Responsible[0].Name != "Kasper Elholm" || r.Responsible[1].Person != "" {
			t.Errorf("responsible are %+v, want one found by name and one who is only named", r.Responsible)
		}
		if second := w.row(b); second.Heading != "Bolig" || !slices.Equal(second.After, []int{a}) || second.Goal.Text != "Flere i egen bolig" || second.ChangedBy != w.team.Name {
			t.Errorf("the second row is %+v", second)
		}
		if _, err := w.Plans.Remove(w.ctx, w.lead, w.id, b, 1); err != nil {
			t.Fatal(err)
		}
		if c := w.add(w.lead, plan.Row{Title: "Ny"}); c != b+1 {
			t.Errorf("the new row has number %d, but %d was another's", c, b)
		}
	})
}

func TestRowsThatWaitForEachOtherAreRefusedByName(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.add(w.lead, plan.Row{Title: "Grave"})
		b := w.add(w.lead, plan.Row{Title: "Støbe", After: []int{a}})
		c := w.add(w.lead, plan.Row{Title: "Bygge", After: []int{b}})
		err := w.try(w.lead, a, func(r *plan.Row) { r.After = []int{c} })
		wants(t, err, fault.Invalid, "after")
		if said := says(err); !strings.Contains(said, "»Grave« → »Bygge« → »Støbe« → »Grave«") {
			t.Errorf("it says %q", said)
		}
		wants(t, w.try(w.lead, a, func(r *plan.Row) { r.After = []int{a} }), fault.Invalid, "after")
		w.change(w.lead, c, func(r *plan.Row) { r.After = []int{a, b} })
	})
}

func TestEditorsOfDifferentRowsNeverCollide(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b := w.add(w.lead, plan.Row{Title: "Den ene"}), w.add(w.lead, plan.Row{Title: "Den anden"})
		if err := w.Plans.Change(w.ctx, w.lead, w.id, a, 1, func(r *plan.Row) { r.Title = "Den første" }); err != nil {
			t.Error(err)
		}
		if err := w.Plans.Change(w.ctx, w.team, w.id, b, 1, func(r *plan.Row) { r.Title = "Den sidste" }); err != nil {
			t.Error(err)
		}
		wants(t, w.Plans.Change(w.ctx, w.team, w.id, a, 1, func(r *plan.Row) { r.Title = "Min" }), fault.Stale, "")
		if r := w.row(a); r.Title != "Den første" || r.Version != 2 {
			t.Errorf("row %d is %+v", a, r)
		}
		_, err := w.Plans.Remove(w.ctx, w.lead, w.id, b, 1)
		wants(t, err, fault.Stale, "")
	})
}

func TestManyEditorsLoseNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const editors = 8
		failures := make(chan error, editors)
		for range editors {
			go func() {
				_, err := w.Plans.Add(w.ctx, w.lead, w.id, plan.Row{Title: "Samtidig"})
				failures <- err
			}()
		}
		for range editors {
			if err := <-failures; err != nil {
				t.Error(err)
			}
		}
		seen := map[int]bool{}
		for _, r := range w.plan().Rows {
			seen[r.Number] = true
		}
		if len(seen) != editors {
			t.Errorf("%d rows have numbers of their own, want %d", len(seen), editors)
		}
	})
}

func TestWhoIsResponsibleTellsHowFarItIsAndNoMore(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		staff := w.staff
		n := w.add(w.lead, plan.Row{Title: "Deres", Responsible: []plan.Responsible{{Person: person(staff)}}})
		own := w.add(w.lead, plan.Row{Title: "Andres"})
		if p, err := w.Plans.Find(w.ctx, staff, w.id); err != nil || p.MayWrite() {
			t.Fatalf("%s sees the plan: %v, and may not write it", staff.Name, err)
		}
		w.change(staff, n, func(r *plan.Row) { r.Status = plan.UnderWay })
		wants(t, w.try(staff, n, func(r *plan.Row) { r.Title = "Vores" }), fault.Forbidden, "")
		err := w.try(staff, own, func(r *plan.Row) { r.Status = plan.Done })
		wants(t, err, fault.Forbidden, "")
		if !strings.Contains(says(err), "Anne Vestermark") {
			t.Errorf("it says %q, and not who can", says(err))
		}
		_, err = w.Plans.Add(w.ctx, staff, w.id, plan.Row{Title: "Ny"})
		wants(t, err, fault.Forbidden, "")
	})
}

func TestClosedDaysAndBeginningsTooSoonWarn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.add(w.lead, activity("Først", on(2027, 3, 1), on(2027, 3, 29))) // Easter Monday 2027 is 29 March
		b := w.add(w.lead, plan.Row{Title: "Derefter", Start: on(2027, 3, 27), End: on(2027, 4, 9), After: []int{a}})
		c := w.add(w.lead, plan.Row{Title: "Samme dag", Start: on(2027, 3, 30), End: on(2027, 4, 9), After: []int{a}})
		p := w.plan()
		warned := func(n int) (said []string) {
			r, _ := p.Row(n)
			for _, m := range p.Warnings(r, calendar.Danish()) {
				said = append(said, m(i18n.Da))
			}
			return said
		}
		if said := warned(a); len(said) != 1 || !strings.Contains(said[0], "2. påskedag") {
			t.Errorf("of the end on Easter Monday it says %q", said)
		}
		if said := warned(b); len(said) != 2 || !strings.Contains(said[0], "lørdag 27. marts 2027.") || !strings.Contains(said[1], "»Først«") {
			t.Errorf("of the early beginning it says %q", said)
		}
		if said := warned(c); len(said) != 0 {
			t.Errorf("of what is right it says %q", said)
		}
		w.change(w.lead, b, func(r *plan.Row) { r.Status = plan.Done })
		p = w.plan()
		if said := warned(b); len(said) != 0 {
			t.Errorf("of what is done it says %q", said)
		}
	})
}

func TestRowsAreMovedAndPutBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b, c := w.add(w.lead, plan.Row{Title: "A"}), w.add(w.lead, plan.Row{Title: "B"}), w.add(w.lead, plan.Row{Title: "C", After: []int{1}})
		order := func() (titles string) {
			for _, r := range w.plan().Rows {
				titles += r.Title
			}
			return titles
		}
		move := func(n, before int) {
			t.Helper()
			if err := w.Plans.Move(w.ctx, w.lead, w.id, n, before); err != nil {
				t.Fatal(err)
			}
		}
		move(c, a)
		if got := order(); got != "CAB" {
			t.Errorf("after moving C to the front: %s", got)
		}
		move(c, 0)
		if got := order(); got != "ABC" {
			t.Errorf("after moving C to the end: %s", got)
		}
		for range 60 { // until there is no room left between two
			move(b, a)
			move(a, b)
		}
		if got := order(); got != "ABC" {
			t.Errorf("after many moves: %s", got)
		}
		wants(t, w.Plans.Move(w.ctx, w.lead, w.id, a, 77), fault.NotFound, "")

		if _, err := w.Plans.Remove(w.ctx, w.lead, w.id, a, w.row(a).Version); err != nil {
			t.Fatal(err)
		}
		if got := order(); got != "BC" || len(w.row(c).After) != 0 {
			t.Errorf("without A: %s, C waits for %v", got, w.row(c).After)
		}
		if err := w.Plans.Restore(w.ctx, w.lead, w.id, a); err != nil {
			t.Fatal(err)
		}
		if got := order(); got != "ABC" || !slices.Equal(w.row(c).After, []int{a}) {
			t.Errorf("put back: %s, C waits for %v", got, w.row(c).After)
		}
		wants(t, w.Plans.Restore(w.ctx, w.lead, w.id, a), fault.NotFound, "")
	})
}
