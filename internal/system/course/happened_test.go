package course_test

import (
	"testing"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
)

func date(y int, m time.Month, d int) calendar.Date { return calendar.NewDate(y, m, d) }

// tell tells the course what has happened to one of its documents or meetings.
func (w *world) tell(by access.Scope, e subject.Event) error {
	return w.DB.Write(w.ctx, func(tx *db.Tx) error {
		return w.Subjects.Tell(tx, by, subject.Ref{Kind: course.Kind, ID: string(w.id)}, e)
	})
}

func (w *world) signed(document string, version int, day calendar.Date) {
	w.t.Helper()
	if err := w.tell(w.manager, subject.Event{Noun: "form", Form: document, Version: version, Verb: subject.Signed, Day: day}); err != nil {
		w.t.Fatalf("sign %s: %v", document, err)
	}
}

func TestA5TheLastOfTwoSignaturesOpensThePhase(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 6, 14))
		w.signed("samarbejdsaftale", 1, date(2027, 6, 10))
		if a := w.activity("opstartsworkshop"); !a.Provisional {
			t.Error("one signature made the next phase's dates firm")
		}
		if a := w.activity("samarbejdsaftale"); a.State == course.Done {
			t.Error("one signature completed the agreement")
		}
		w.signed("databehandleraftale", 1, date(2027, 6, 14))
		agreed, launch := w.activity("samarbejdsaftale"), w.activity("opstartsworkshop")
		if agreed.State != course.Done || agreed.Set != date(2027, 6, 14) {
			t.Errorf("the agreement is %s on %s, want done on the day of the last signature", agreed.State, agreed.Set)
		}
		if launch.Provisional || launch.Target != date(2027, 6, 28) {
			t.Errorf("the launch workshop: provisional %v, %s", launch.Provisional, launch.Target)
		}

		w.on(date(2027, 8, 2))
		w.signed("samarbejdsaftale", 2, date(2027, 8, 2))
		if a := w.activity("samarbejdsaftale"); a.Set != date(2027, 6, 14) {
			t.Errorf("a later version moved the day of agreement to %s", a.Set)
		}
	})
}

func TestWhatWasSignedHereIsNotReopened(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 6, 14))
		w.signed("samarbejdsaftale", 1, date(2027, 6, 14))
		w.signed("databehandleraftale", 1, date(2027, 6, 14))
		if _, err := w.try(w.adviser, course.Step{Key: "samarbejdsaftale", Verb: course.Release}); !fault.Is(err, fault.Conflict) {
			t.Errorf("released: %v", err)
		}
	})
}

func TestAnAgreementIsNotReopenedWhenItsPhaseHasBegun(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 7, 5))
		on := date(2027, 6, 14)
		signed := course.Step{
			Key: "samarbejdsaftale", Verb: course.Complete, Reason: "Sommerferie",
			Documents: map[string]calendar.Date{"samarbejdsaftale": on, "databehandleraftale": on},
		}
		w.do(signed)
		w.do(course.Step{Key: "samarbejdsaftale", Verb: course.Release})
		w.do(signed)
		w.do(course.Step{Key: "opstartsworkshop", Verb: course.Complete, Day: date(2027, 6, 28)})
		if _, err := w.try(w.adviser, course.Step{Key: "samarbejdsaftale", Verb: course.Release}); !fault.Is(err, fault.Conflict) {
			t.Errorf("released: %v", err)
		}
	})
}

func TestPaperIsRecordedByTheAuthority(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 6, 14))
		step := course.Step{Key: "samarbejdsaftale", Verb: course.Complete, Documents: map[string]calendar.Date{"samarbejdsaftale": date(2027, 6, 14)}}
		if _, err := w.try(w.lead, step); !fault.Is(err, fault.Invalid) {
			t.Errorf("the host's lead said that a document was signed on paper: %v", err)
		}
		w.do(step)
		if s, ok := w.find().Signed("samarbejdsaftale", "samarbejdsaftale"); !ok || s.Version != 0 {
			t.Errorf("recorded %v %+v", ok, s)
		}
	})
}

func TestAMeetingThatWasHeldCompletesItsActivity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 4, 2))
		held := subject.Event{Noun: "meeting", Slot: "afdaekning", Verb: subject.Held, Day: date(2027, 4, 1)}
		if err := w.tell(w.lead, held); err != nil {
			t.Fatal(err)
		}
		if a := w.activity("afdaekning"); a.State != course.Done || a.Set != held.Day {
			t.Errorf("the activity is %s on %s", a.State, a.Set)
		}
		for name, e := range map[string]subject.Event{
			"behind a gate":      {Noun: "meeting", Slot: "opstartsworkshop", Verb: subject.Held, Day: date(2027, 4, 2)},
			"outside its window": {Noun: "meeting", Slot: "visionsworkshop", Verb: subject.Held, Day: date(2027, 4, 2)},
			"about nothing":      {Noun: "meeting", Slot: "", Verb: subject.Held, Day: date(2027, 4, 2)},
		} {
			if err := w.tell(w.lead, e); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if a, ok := w.find().Activity(e.Slot); ok && a.State == course.Done {
				t.Errorf("%s: completed", name)
			}
		}
	})
}

// Who called a meeting holds it although they don't lead any more; the course
// goes on by those who do.
func TestAMeetingCompletesNothingForWhoDoesNotLead(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 4, 2))
		if err := w.tell(w.team, subject.Event{Noun: "meeting", Slot: "afdaekning", Verb: subject.Held, Day: date(2027, 4, 1)}); err != nil {
			t.Fatal(err)
		}
		if a := w.activity("afdaekning"); a.State == course.Done {
			t.Error("a member without the right to lead completed an activity")
		}
	})
}

func TestOnlyMembersTellACourse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if err := w.tell(w.Scope("soenderaa"), subject.Event{Noun: "meeting", Slot: "afdaekning", Verb: subject.Held, Day: date(2027, 1, 4)}); !fault.Is(err, fault.NotFound) {
			t.Errorf("told: %v", err)
		}
	})
}
