package course_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func fieldsOf(err error) []fault.Field {
	if f, ok := errors.AsType[*fault.Error](err); ok {
		return f.Fields
	}
	return nil
}

func TestStartLaysTheCalendarOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		c := w.find()
		for key, want := range map[string]calendar.Date{
			"afdaekning": house.Day(2027, time.April, 1), "visionsworkshop": house.Day(2027, time.April, 30),
			"samarbejdsaftale": house.Day(2027, time.May, 31), "afsluttende-moede": house.Day(2028, time.May, 31),
		} {
			a, _ := c.Activity(key)
			if a.Target != want || a.Planned != want || a.State != course.Proposed {
				t.Errorf("%s: %+v, want %s", key, a, want)
			}
		}
		if len(c.Activities) != 16 || c.State != course.Active || c.HostName != "Nørrekær Kommune" || c.NextDay != house.Day(2027, time.April, 1) {
			t.Errorf("%d activities, %+v", len(c.Activities), c)
		}
		past := w.history()
		first := past[len(past)-1]
		if first.Noun != "course" || first.Verb != "started" || first.PersonName != w.adviser.Name || first.Role != "adviser" || string(first.BeforeJSON) != "null" {
			t.Errorf("history begins with %+v", first)
		}
	})
}

func TestOutlineIsWhatStartDoes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		b := course.Beginning{Programme: house.Advisory, Host: w.Organisation("Sønderå").ID, Anchors: map[string]calendar.Date{"deadline": house.Day(2026, time.December, 31)}}
		before := w.count(`SELECT count(*) FROM course_course`)
		outline, running, err := w.Courses.Outline(w.ctx, w.adviser, b)
		if err != nil || !running {
			t.Fatalf("running %v, %v", running, err)
		}
		if after := w.count(`SELECT count(*) FROM course_course`); after != before {
			t.Error("the outline has started a course")
		}
		id, err := w.Courses.Start(w.ctx, w.adviser, b)
		if err != nil {
			t.Fatal(err)
		}
		started, err := w.Courses.Find(w.ctx, w.adviser, id)
		if err != nil {
			t.Fatal(err)
		}
		for i, a := range outline.Activities {
			if started.Activities[i] != a {
				t.Errorf("outlined %+v, started %+v", a, started.Activities[i])
			}
		}
	})
}

func TestStartIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		good := func() course.Beginning {
			return course.Beginning{Programme: house.Advisory, Host: w.Organisation("Nørrekær").ID, Anchors: map[string]calendar.Date{"deadline": deadline}}
		}
		for _, c := range []struct {
			what  string
			field string
			spoil func(*course.Beginning)
		}{
			{"an unknown programme", "programme", func(b *course.Beginning) { b.Programme = "raadgivning" }},
			{"no host", "host", func(b *course.Beginning) { b.Host = "" }},
			{"a host of the wrong kind", "host", func(b *course.Beginning) { b.Host = w.Organisation("Center Broen").ID }},
			{"no deadline", "anchor-deadline", func(b *course.Beginning) { b.Anchors = nil }},
			{"a date that the programme does not know", "anchor-dedline", func(b *course.Beginning) {
				b.Anchors = map[string]calendar.Date{"deadline": deadline, "dedline": deadline}
			}},
		} {
			b := good()
			c.spoil(&b)
			_, err := w.Courses.Start(ctx, w.adviser, b)
			t.Log(c.what)
			wants(t, err, fault.Invalid, c.field)
			_, _, err = w.Courses.Outline(ctx, w.adviser, b)
			wants(t, err, fault.Invalid, c.field)
		}
		before := w.count(`SELECT count(*) FROM course_course`)
		for _, persona := range []string{"forloebsleder", "leder", "ankestyrelsen", "admin", "borger", "konsulent"} {
			_, err := w.Courses.Start(ctx, w.Scope(persona), good())
			wants(t, err, fault.NotFound, "")
			_, err = w.Courses.Choice(ctx, w.Scope(persona), house.Advisory)
			wants(t, err, fault.NotFound, "")
		}
		if after := w.count(`SELECT count(*) FROM course_course`); after != before {
			t.Errorf("%d courses were started all the same", after-before)
		}
	})
}

// A shelter that wants the taskforce is told why not, and the way to S1.
func TestT1ShelterIsShownTheWay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, err := w.Courses.Start(w.ctx, w.adviser, course.Beginning{
			Programme: house.Taskforce, Host: w.Organisation("Herberget").ID, Anchors: map[string]calendar.Date{"start": deadline},
		})
		wants(t, err, fault.Invalid, "host")
		for _, f := range fieldsOf(err) {
			if f.Name == "host" {
				if said := f.Message(0); len([]rune(said)) < 60 {
					t.Errorf("only says %q", said)
				}
			}
		}
	})
}

// T2: the second authority works in the course as the first does.
func TestT2TwoAuthoritiesInOneCourse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.Start(house.Taskforce, w.Organisation("Nørrekær").ID, "start", deadline)
		board := w.Scope("ankestyrelsen")
		c, err := w.Courses.Find(w.ctx, board, id)
		if err != nil || !c.MayLead() {
			t.Fatalf("the board may lead: %v", err)
		}
		a := c.Activities[0]
		if _, err := w.Courses.Do(w.ctx, board, id, course.Step{Key: a.Key, Verb: course.Fix, Day: a.Target.AddDays(1), Version: c.Version}); err != nil {
			t.Error(err)
		}
		if _, err := w.Courses.Find(w.ctx, board, w.id); !fault.Is(err, fault.NotFound) {
			t.Errorf("the board sees an advisory course: %v", err)
		}
		if c, err := w.Courses.Find(w.ctx, w.adviser, id); err != nil || !c.MayLead() {
			t.Errorf("the agency may lead: %v", err)
		}
	})
}

func TestMovingTheDeadline(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.do(course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: house.Day(2027, time.May, 3)})
		later := house.Day(2027, time.March, 15)
		d, err := w.Courses.PreviewAnchor(w.ctx, w.lead, w.id, "deadline", later)
		if err != nil || len(d.Changed) != 1 || d.Changed[0].Key != "afdaekning" || len(d.Kept) != 1 || d.Kept[0].Key != "visionsworkshop" {
			t.Fatalf("%+v, %v", d, err)
		}
		version := w.find().Version
		if err := w.Courses.SetAnchor(w.ctx, w.lead, w.id, "deadline", later, version); err != nil {
			t.Fatal(err)
		}
		if got := w.activity("afdaekning").Target; got != d.Changed[0].To || got != house.Day(2027, time.April, 15) {
			t.Errorf("baseline assessment on %s", got)
		}
		if got := w.activity("visionsworkshop").Target; got != house.Day(2027, time.May, 3) {
			t.Errorf("the agreed day has moved to %s", got)
		}
		wants(t, w.Courses.SetAnchor(w.ctx, w.lead, w.id, "deadline", deadline, version), fault.Stale, "")
		wants(t, w.Courses.SetAnchor(w.ctx, w.lead, w.id, "deadline", calendar.Date{}, version+1), fault.Invalid, "day")
		wants(t, w.Courses.SetAnchor(w.ctx, w.lead, w.id, "frist", deadline, version+1), fault.NotFound, "")
		wants(t, w.Courses.SetAnchor(w.ctx, w.team, w.id, "deadline", deadline, version+1), fault.Forbidden, "")
		if p := w.history()[0]; p.Noun != "anchor" || p.Verb != "moved" || string(p.BeforeJSON) != `{"day":"2027-03-01"}` || string(p.AfterJSON) != `{"day":"2027-03-15"}` {
			t.Errorf("history says %+v %s %s", p.Change, p.BeforeJSON, p.AfterJSON)
		}
	})
}

func TestClose(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		version := w.find().Version
		wants(t, w.Courses.Close(w.ctx, w.adviser, w.id, version, ""), fault.Invalid, "reason")
		wants(t, w.Courses.Close(w.ctx, w.team, w.id, version, "x"), fault.Forbidden, "")
		wants(t, w.Courses.Close(w.ctx, w.adviser, w.id, version-1, "x"), fault.Stale, "")
		if err := w.Courses.Close(w.ctx, w.adviser, w.id, version, "Kommunen har trukket sig."); err != nil {
			t.Fatal(err)
		}
		c := w.find()
		if c.State != course.Closed || len(c.Warnings(house.Day(2030, time.January, 1))) != 0 || !c.ClosedAt.Equal(w.Clock.Now()) {
			t.Errorf("%s, %v", c.State, c.ClosedAt)
		}
		_, err := w.try(w.adviser, course.Step{Key: "afdaekning", Verb: course.Fix, Day: deadline.AddDays(30)})
		wants(t, err, fault.Conflict, "")
		wants(t, w.Courses.SetAnchor(w.ctx, w.adviser, w.id, "deadline", deadline, c.Version), fault.Conflict, "")
		wants(t, w.Courses.Close(w.ctx, w.adviser, w.id, c.Version, "igen"), fault.Conflict, "")
		wants(t, w.Courses.Assess(w.ctx, w.lead, w.id, course.Judgement{Key: "afdaekning", Criterion: "klart-billede", Verdict: course.Met}), fault.Conflict, "")
		wants(t, w.Courses.Give(w.ctx, w.adviser, w.id, course.Gift{Role: "ledere", Person: organisation.PersonID(w.manager.Person)}), fault.Conflict, "")
		if p := w.history()[0]; p.Verb != "closed" || p.Reason != "Kommunen har trukket sig." {
			t.Errorf("history says %+v", p.Change)
		}
	})
}
