package taskforce_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

func (w *world) askCases() taskforce.RequestID {
	w.t.Helper()
	id, err := w.Taskforce.Ask(w.ctx, w.adviser, w.ref, taskforce.Wanted{
		Kind: programme.CaseFiles, Title: "Sager", Why: "At se praksis.", Due: house.Day(2027, 2, 1), Person: organisation.PersonID(w.manager.Person),
	})
	w.must(err)
	return id
}

func (w *world) board() taskforce.CaseBoard {
	w.t.Helper()
	b, err := w.Taskforce.CaseBoard(w.ctx, w.adviser, w.ref)
	w.must(err)
	return b
}

// cases shares so many out between adviser and analyst.
func (w *world) cases(n, double int) taskforce.CaseBoard {
	w.t.Helper()
	w.must(w.Taskforce.AddCases(w.ctx, w.adviser, w.ref, taskforce.Cases{
		Request: w.askCases(), Count: n, Double: double, Reviewers: []organisation.PersonID{organisation.PersonID(w.adviser.Person), organisation.PersonID(w.analyst.Person)},
	}))
	return w.board()
}

// judge says the same of every item but for those that are named.
func (w *world) judge(by access.Scope, c *taskforce.Case, mark taskforce.Mark, but map[string]taskforce.Mark) error {
	w.t.Helper()
	v, err := w.Taskforce.Case(w.ctx, by, w.ref, c.ID)
	w.must(err)
	j := taskforce.Judgement{Marks: map[string]taskforce.Marked{}, Submit: true}
	if v.Mine != nil {
		j.Version = v.Mine.Version
	}
	for _, item := range v.Analysis().Checklist {
		j.Marks[item.ID] = taskforce.Marked{Mark: mark, Note: "Set i sagen."}
		if other, ok := but[item.ID]; ok {
			j.Marks[item.ID] = taskforce.Marked{Mark: other}
		}
	}
	return w.Taskforce.Judge(w.ctx, by, w.ref, c.ID, j)
}

// T5: two who review the same case don't see each other's marks before both are
// done; then their agreement is told, and what they differ on is settled.
func TestT5DoubleReviewIsBlindUntilBothAreDone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		b := w.cases(2, 1)
		c := b.Cases[0]
		if !c.Double() || len(b.Cases) != 2 {
			t.Fatalf("%d cases, double %t", len(b.Cases), c.Double())
		}
		w.must(w.judge(w.analyst, c, taskforce.Met, nil))
		seen, err := w.Taskforce.Case(w.ctx, w.adviser, w.ref, c.ID)
		w.must(err)
		for _, r := range seen.Reviews {
			if r.Person == organisation.PersonID(w.analyst.Person) && len(r.Marks) > 0 {
				t.Errorf("the other's marks are seen: %+v", r.Marks)
			}
		}
		if page := w.As("raadgiver").Get(c.Address("/forloeb/" + w.ref.ID)).Is(200).Text(); strings.Contains(page, "Set i sagen.") {
			t.Errorf("the page tells what the other noted: %s", page)
		}
		if b := w.board(); len(b.Pairs) > 0 || len(b.Cases[0].Reviews[0].Marks)+len(b.Cases[0].Reviews[1].Marks) > 0 {
			t.Error("the board tells of marks before both are done")
		}
		w.wants(w.judge(w.analyst, c, taskforce.Unmet, nil), fault.Conflict, "") // it is submitted
		w.must(w.judge(w.adviser, c, taskforce.Met, map[string]taskforce.Mark{"begrundelse": taskforce.Unmet}))

		b = w.board()
		if b.Differing != 1 || !b.Cases[0].Differs("begrundelse") || len(b.Pairs) != 1 || b.Pairs[0].Judged != 10 || b.Pairs[0].Same != 9 {
			t.Errorf("%d differ, pairs %+v", b.Differing, b.Pairs)
		}
		w.wants(w.Taskforce.Agreed(w.ctx, w.adviser, w.ref, c.ID, "hjemmel", taskforce.Met, "Enige."), fault.Conflict, "")
		w.wants(w.Taskforce.Agreed(w.ctx, w.adviser, w.ref, c.ID, "begrundelse", taskforce.PartlyMet, " "), fault.Invalid, "reason")
		w.must(w.Taskforce.Agreed(w.ctx, w.adviser, w.ref, c.ID, "begrundelse", taskforce.PartlyMet, "Kun reglen er nævnt."))
		for _, theme := range w.board().Results {
			for _, item := range theme.Items {
				if item.ID == "begrundelse" && (item.Met.Whole != 1 || item.Met.Part != 0 || item.Partly != 1) {
					t.Errorf("begrundelse: %+v", item)
				}
			}
		}
	})
}

// T5: only what is finished counts; a case that an item does not concern does
// not; a theme is met by the cases that meet all of it.
func TestT5ResultsByThemeCountWhatIsFinished(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		b := w.cases(4, 0)
		for i, c := range b.Cases {
			by := w.Colleague(c.Reviews[0].Person)
			switch i {
			case 0:
				w.must(w.judge(by, c, taskforce.Met, nil))
			case 1:
				w.must(w.judge(by, c, taskforce.Met, map[string]taskforce.Mark{"handleplan": taskforce.Unmet}))
			case 2:
				w.must(w.judge(by, c, taskforce.Met, map[string]taskforce.Mark{"boligbehov": taskforce.Irrelevant}))
			}
		}
		for _, theme := range w.board().Results {
			switch theme.Theme.ID {
			case "bolig":
				if theme.Cases.Part != 2 || theme.Cases.Whole != 2 {
					t.Errorf("bolig: %+v", theme.Cases)
				}
			case "social-stoette":
				if theme.Cases.Part != 2 || theme.Cases.Whole != 3 {
					t.Errorf("social-stoette: %+v", theme.Cases)
				}
			}
		}
	})
}

func TestT5WhoMayReviewAndWhatIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		both := []organisation.PersonID{organisation.PersonID(w.adviser.Person), organisation.PersonID(w.analyst.Person)}
		request, other := w.askCases(), w.ask("Planer")
		for field, c := range map[string]taskforce.Cases{
			"request": {Request: other, Count: 1, Reviewers: both}, "count": {Request: request, Count: 0, Reviewers: both},
			"reviewers": {Request: request, Count: 1, Reviewers: []organisation.PersonID{organisation.PersonID(w.manager.Person)}}, "double": {Request: request, Count: 1, Reviewers: both[:1], Double: 1},
		} {
			w.wants(w.Taskforce.AddCases(w.ctx, w.adviser, w.ref, c), fault.Invalid, field)
		}
		w.wants(w.Taskforce.AddCases(w.ctx, w.manager, w.ref, taskforce.Cases{Request: request, Count: 1, Reviewers: both}), fault.Forbidden, "")
		w.must(w.Taskforce.AddCases(w.ctx, w.adviser, w.ref, taskforce.Cases{Request: request, Count: 1, Reviewers: both[:1]}))
		c := w.board().Cases[0]
		w.wants(w.judge(w.analyst, c, taskforce.Met, nil), fault.Forbidden, "")
		w.wants(w.Taskforce.Judge(w.ctx, w.adviser, w.ref, c.ID, taskforce.Judgement{Submit: true, Version: 1}), fault.Invalid, "hjemmel")
		w.must(w.Taskforce.Judge(w.ctx, w.adviser, w.ref, c.ID, taskforce.Judgement{Marks: map[string]taskforce.Marked{"hjemmel": {Mark: taskforce.Met}}, Version: 1}))
		w.wants(w.Taskforce.Judge(w.ctx, w.adviser, w.ref, c.ID, taskforce.Judgement{Version: 1}), fault.Stale, "")
		w.wants(w.Taskforce.Judge(w.ctx, w.adviser, w.ref, c.ID, taskforce.Judgement{Marks: map[string]taskforce.Marked{"hjemmel": {Note: "Borger 010190-1234"}}, Version: 2}), fault.Invalid, "note-hjemmel")
		at := "/forloeb/" + w.ref.ID + taskforce.Path + "/sager"
		for _, persona := range []string{"projektleder", "soenderaa", "forstander"} {
			w.As(persona).Get(at).Is(404)
			w.As(persona).Get(at + "/" + string(c.ID)).Is(404)
			w.As(persona).Post(at+"/"+string(c.ID), "hjemmel", "met").Is(404)
		}
		// another begins anew
		w.must(w.Taskforce.Reassign(w.ctx, w.adviser, w.ref, c.ID, 1, both[1]))
		again, err := w.Taskforce.Case(w.ctx, w.analyst, w.ref, c.ID)
		w.must(err)
		if again.Mine == nil || len(again.Mine.Marks) > 0 {
			t.Errorf("the other has %+v", again.Mine)
		}
		if page := w.As("ankestyrelsen").Get("/").Is(200).Text(); !strings.Contains(page, "Gennemgå 1 sag") {
			t.Errorf("Min dag says nothing of it: %s", page)
		}
	})
}
