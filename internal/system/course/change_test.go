package course_test

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestA4dMovingShowsFirstAndMovesWhatDepends(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		step := course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: house.Day(2027, time.May, 10), StartsAt: "09:00", EndsAt: "14:00", Place: "Rådhuset", Version: w.find().Version}
		before := w.find()
		p, err := w.Courses.Preview(w.ctx, w.lead, w.id, step)
		if err != nil {
			t.Fatal(err)
		}
		if after := w.find(); after.Version != before.Version || after.Activities[1] != before.Activities[1] {
			t.Error("the preview has changed the course")
		}
		moved := map[string]programme.Shift{}
		for _, s := range p.Difference.Changed {
			moved[s.Key] = s
		}
		if _, first := moved["afdaekning"]; first || len(moved) != 14 {
			t.Errorf("%d move: %v", len(moved), moved)
		}
		if got := moved["samarbejdsaftale"]; got.From != house.Day(2027, time.May, 31) || got.To != house.Day(2027, time.June, 10) {
			t.Errorf("the agreement moves %v", got)
		}
		w.do(step)
		for key, s := range moved {
			if got := w.activity(key).Target; got != s.To {
				t.Errorf("%s came to %s, the preview said %s", key, got, s.To)
			}
		}
		a := w.activity("visionsworkshop")
		if a.State != course.Fixed || a.StartsAt != "09:00" || a.Place != "Rådhuset" || a.Planned != house.Day(2027, time.April, 30) {
			t.Errorf("%+v", a)
		}
		past := w.history()[0]
		if past.NounID != "visionsworkshop" || past.Verb != "fix" || past.Role != "raadgiver" || past.PersonName != w.adviser.Name || !past.At.Equal(w.Clock.Now()) {
			t.Errorf("history says %+v", past)
		}
		if string(past.BeforeJSON) != `{"state":"proposed","day":"2027-04-30"}` ||
			string(past.AfterJSON) != `{"state":"fixed","day":"2027-05-10","startsAt":"09:00","endsAt":"14:00","place":"Rådhuset"}` {
			t.Errorf("before %s, after %s", past.BeforeJSON, past.AfterJSON)
		}
	})
}

// Whatever is done, in whatever order: the preview says what then happens, and
// what people have settled stays where it is.
func TestPreviewSaysWhatDoDoes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		random := rand.New(rand.NewPCG(7, 11))
		w.on(house.Day(2029, time.January, 2)) // everything may have taken place
		kinds := map[course.Verb]int{}
		for range 60 {
			c := w.find()
			a := c.Activities[random.IntN(len(c.Activities))]
			step := course.Step{
				Key: a.Key, Verb: []course.Verb{course.Fix, course.Fix, course.Complete, course.Release}[random.IntN(4)],
				Day: house.Day(2027, time.March, 1).AddDays(random.IntN(600)), Reason: "Aftalt med kommunen.", Version: c.Version,
			}
			if step.Verb == course.Complete && a.ID == "samarbejdsaftale" {
				step.Documents = map[string]calendar.Date{"samarbejdsaftale": step.Day, "databehandleraftale": step.Day.AddDays(random.IntN(9))}
			}
			p, previewErr := w.Courses.Preview(w.ctx, w.lead, w.id, step)
			_, err := w.Courses.Do(w.ctx, w.lead, w.id, step)
			if (previewErr == nil) != (err == nil) {
				t.Fatalf("%s %s: the preview said %v, doing it %v", step.Verb, step.Key, previewErr, err)
			}
			if err != nil {
				continue
			}
			kinds[step.Verb]++
			after := w.find()
			for _, item := range p.After.Items {
				now, ok := after.Activity(item.Key)
				if !ok || now.Target != item.Target || now.Earliest != item.Earliest || now.Latest != item.Latest || now.Provisional != item.Provisional {
					t.Fatalf("%s %s: %s became %+v, the preview said %+v", step.Verb, step.Key, item.Key, now, item)
				}
			}
			for _, was := range c.Activities {
				now, ok := after.Activity(was.Key)
				if was.State != course.Proposed && was.Key != step.Key && (!ok || now.Target != was.Target || now.State != was.State) {
					t.Fatalf("%s %s has moved what was settled: %+v became %+v", step.Verb, step.Key, was, now)
				}
			}
		}
		for _, verb := range []course.Verb{course.Fix, course.Complete, course.Release} {
			if kinds[verb] < 3 {
				t.Errorf("only %d times %s: the test proves little", kinds[verb], verb)
			}
		}
	})
}

func TestA4cOutsideTheWindowNeedsAReason(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		far := house.Day(2027, time.July, 1)
		p, err := w.Courses.Preview(w.ctx, w.lead, w.id, course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: far})
		if err != nil || p.Outside != far.Sub(house.Day(2027, time.May, 15)) || p.Latest != house.Day(2027, time.May, 15) {
			t.Fatalf("outside %d, latest %s, %v", p.Outside, p.Latest, err)
		}
		_, err = w.try(w.lead, course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: far, Reason: "  "})
		wants(t, err, fault.Invalid, "reason")
		if a := w.activity("visionsworkshop"); a.State != course.Proposed {
			t.Errorf("it was done all the same: %+v", a)
		}
		if _, err := w.try(w.lead, course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: far, Reason: "Sommerferie"}); err != nil {
			t.Fatalf("it blocks: %v", err)
		}
		if a := w.activity("visionsworkshop"); a.Target != far || a.Reason != "Sommerferie" {
			t.Errorf("%+v", a)
		}
		for _, warning := range w.find().Warnings(w.today()) {
			if warning.Kind == course.OutOfWindow && (warning.Waived == nil || warning.Waived.Reason != "Sommerferie") {
				t.Errorf("the warning does not carry the reason: %+v", warning)
			}
		}
		// the same day again, with another place, needs no second reason
		if _, err := w.try(w.lead, course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: far, Place: "Kulturhuset"}); err != nil {
			t.Errorf("the reason is asked for again: %v", err)
		}
	})
}

func (w *world) today() calendar.Date { return calendar.Of(w.Clock.Now()) }

func TestA5ProvisionalUntilBothAreSigned(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.done("afdaekning", "visionsworkshop", "maal-og-vaerdi")
		provisional := func() (n int) {
			for _, a := range w.find().Activities {
				if a.Provisional {
					n++
				}
			}
			return n
		}
		if got := provisional(); got != 12 { // all of Forandre and Forankre
			t.Errorf("%d are provisional before", got)
		}
		signed := house.Day(2027, time.June, 1)
		w.on(house.Day(2027, time.June, 20))
		_, err := w.try(w.lead, course.Step{Key: "opstartsworkshop", Verb: course.Complete, Day: signed})
		wants(t, err, fault.Conflict, "")
		_, err = w.try(w.lead, course.Step{Key: "samarbejdsaftale", Verb: course.Complete})
		wants(t, err, fault.Invalid, "document-samarbejdsaftale")
		_, err = w.try(w.lead, course.Step{Key: "samarbejdsaftale", Verb: course.Complete, Documents: map[string]calendar.Date{"samarbejdsaftale": house.Day(2027, time.June, 21)}})
		wants(t, err, fault.Invalid, "document-samarbejdsaftale")

		w.do(course.Step{Key: "samarbejdsaftale", Verb: course.Complete, Documents: map[string]calendar.Date{"samarbejdsaftale": signed}})
		if a := w.activity("samarbejdsaftale"); a.State == course.Done || provisional() != 12 {
			t.Errorf("one signature is taken for both: %+v, %d provisional", a, provisional())
		}
		half := func() bool {
			for _, warning := range course.Open(w.find().Warnings(w.today())) {
				if warning.Kind == course.HalfSigned {
					return strings.Contains(warning.Text(i18n.Da), "atabehandleraftale")
				}
			}
			return false
		}
		if !half() {
			t.Error("no warning that the data-processing agreement is missing")
		}
		_, err = w.try(w.lead, course.Step{Key: "opstartsworkshop", Verb: course.Complete, Day: signed})
		wants(t, err, fault.Conflict, "")

		last := house.Day(2027, time.June, 8)
		w.do(course.Step{Key: "samarbejdsaftale", Verb: course.Complete, Documents: map[string]calendar.Date{"databehandleraftale": last}})
		if a := w.activity("samarbejdsaftale"); a.State != course.Done || a.Target != last || provisional() != 0 || half() {
			t.Errorf("both are signed: %+v, %d provisional", a, provisional())
		}
		if got := w.activity("afsluttende-moede").Target; got != house.Day(2028, time.June, 8) {
			t.Errorf("the closing meeting counts from %s", got)
		}
		w.done("opstartsworkshop") // the phase is open
	})
}

func TestParts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		one, two := house.Day(2027, time.April, 5), house.Day(2027, time.April, 9)
		w.do(course.Step{Key: "afdaekning.1", Verb: course.Fix, Day: one})
		w.do(course.Step{Key: "afdaekning.2", Verb: course.Fix, Day: two})
		c := w.find()
		a, _ := c.Activity("afdaekning")
		if a.State != course.Fixed || c.Parts["afdaekning.1"] != one || c.Parts["afdaekning.2"] != two {
			t.Errorf("%+v, parts %v", a, c.Parts)
		}
		if got := w.activity("visionsworkshop").Target; got != house.Day(2027, time.May, 10) {
			t.Errorf("the vision workshop counts from the last part: %s", got) // 9 May is a Sunday
		}
		_, err := w.try(w.adviser, course.Step{Key: "afdaekning.3", Verb: course.Fix, Day: one})
		wants(t, err, fault.NotFound, "")
		w.do(course.Step{Key: "afdaekning", Verb: course.Release})
		if c := w.find(); len(c.Parts) != 0 || w.activity("afdaekning").State != course.Proposed || w.activity("visionsworkshop").Target != house.Day(2027, time.April, 30) {
			t.Errorf("after release: %v, %+v", c.Parts, w.activity("afdaekning"))
		}
		_, err = w.try(w.adviser, course.Step{Key: "afdaekning", Verb: course.Release})
		wants(t, err, fault.Conflict, "")
	})
}

func TestWhatIsNoStep(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		day := house.Day(2027, time.April, 1)
		long := strings.Repeat("æ", 201)
		for _, c := range []struct {
			field string
			step  course.Step
		}{
			{"day", course.Step{Key: "afdaekning", Verb: course.Fix}},
			{"day", course.Step{Key: "afdaekning", Verb: course.Complete, Day: day}},
			{"starts_at", course.Step{Key: "afdaekning", Verb: course.Fix, Day: day, StartsAt: "9"}},
			{"ends_at", course.Step{Key: "afdaekning", Verb: course.Fix, Day: day, StartsAt: "10:00", EndsAt: "09:00"}},
			{"ends_at", course.Step{Key: "afdaekning", Verb: course.Fix, Day: day, EndsAt: "24:00"}},
			{"place", course.Step{Key: "afdaekning", Verb: course.Fix, Day: day, Place: long}},
			{"reason", course.Step{Key: "afdaekning", Verb: course.Fix, Day: day.AddDays(90), Reason: strings.Repeat("x", 4001)}},
			{"verb", course.Step{Key: "afdaekning", Verb: "cancel", Day: day}},
		} {
			_, err := w.try(w.adviser, c.step)
			t.Logf("%+v", c.step.Verb)
			wants(t, err, fault.Invalid, c.field)
		}
		_, err := w.try(w.adviser, course.Step{Key: "ukendt", Verb: course.Fix, Day: day})
		wants(t, err, fault.NotFound, "")
		if past := w.history(); past[0].Noun == "activity" {
			t.Errorf("something was done: %+v", past[0])
		}
	})
}

// What is done is reopened before it is given another day.
func TestWhatIsDoneStaysDone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.done("afdaekning")
		_, err := w.try(w.adviser, course.Step{Key: "afdaekning", Verb: course.Fix, Day: w.today().AddDays(5)})
		wants(t, err, fault.Conflict, "")
		if a := w.activity("afdaekning"); a.State != course.Done {
			t.Errorf("it is %+v", a)
		}
		w.do(course.Step{Key: "afdaekning", Verb: course.Release})
		if a := w.activity("afdaekning"); a.State != course.Proposed {
			t.Errorf("reopened it is %+v", a)
		}
	})
}

// Of two leaders who change the course at once, one is told.
func TestTwoLeadersAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for round := range 5 {
			version := w.find().Version
			days := []calendar.Date{house.Day(2027, time.April, 5).AddDays(round), house.Day(2027, time.April, 12).AddDays(round)}
			errs := make([]error, 2)
			var wg sync.WaitGroup
			for i := range 2 {
				wg.Go(func() {
					_, errs[i] = w.Courses.Do(w.ctx, w.lead, w.id, course.Step{Key: "afdaekning", Verb: course.Fix, Day: days[i], Version: version, Reason: "x"})
				})
			}
			wg.Wait()
			lost := 0
			if errs[0] == nil {
				lost = 1
			}
			wants(t, errs[lost], fault.Stale, "")
			if errs[1-lost] != nil {
				t.Errorf("neither got through: %v", errs)
			}
			if a, c := w.activity("afdaekning"), w.find(); a.Target != days[1-lost] || c.Version != version+1 {
				t.Errorf("%s, version %d", a.Target, c.Version)
			}
		}
		if n := w.count(`SELECT count(*) FROM audit_change WHERE subject_id = $1 AND noun_id = 'afdaekning'`, w.id); n != 5 {
			t.Errorf("%d changes in the history, want 5", n)
		}
	})
}
