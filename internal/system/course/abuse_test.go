package course_test

import (
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// TestDatesThatNobodyMeans holds that a slip of the hand can't put a course
// where it can't be read again.
func TestDatesThatNobodyMeans(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		host := w.Organisation("Nørrekær").ID
		for _, day := range []calendar.Date{house.Day(9999, time.December, 31), house.Day(1, time.January, 1), house.Day(1999, time.December, 31)} {
			_, err := w.try(w.adviser, course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: day, Reason: "x"})
			wants(t, err, fault.Invalid, "day")
			_, err = w.try(w.adviser, course.Step{Key: "afdaekning.1", Verb: course.Fix, Day: day})
			wants(t, err, fault.Invalid, "day")
			_, err = w.try(w.adviser, course.Step{
				Key: "samarbejdsaftale", Verb: course.Complete, Documents: map[string]calendar.Date{"samarbejdsaftale": day},
			})
			wants(t, err, fault.Invalid, "document-samarbejdsaftale")
			wants(t, w.Courses.SetAnchor(w.ctx, w.adviser, w.id, "deadline", day, w.find().Version), fault.Invalid, "day")
			wants(t, w.Courses.Give(w.ctx, w.adviser, w.id, course.Gift{
				Role: "ledere", Person: organisation.PersonID(w.manager.Person), From: day,
			}), fault.Invalid, "from")
			_, err = w.Courses.Start(w.ctx, w.adviser, course.Beginning{
				Programme: house.Advisory, Host: host, Anchors: map[string]calendar.Date{"deadline": day},
			})
			wants(t, err, fault.Invalid, "anchor-deadline")
		}
		if _, err := w.Courses.List(w.ctx, w.adviser, course.Filter{}); err != nil {
			t.Errorf("the list: %v", err)
		}
	})
}

func TestOneWishStartsOneCourse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		wish := course.Beginning{
			Programme: house.Advisory, Host: w.Organisation("Sønderå").ID, Once: "w1",
			Anchors: map[string]calendar.Date{"deadline": deadline},
		}
		var mu sync.Mutex
		started := map[course.ID]bool{}
		var all sync.WaitGroup
		for range 5 {
			all.Go(func() {
				id, err := w.Courses.Start(w.ctx, w.adviser, wish)
				if err != nil {
					t.Error(err)
				}
				mu.Lock()
				defer mu.Unlock()
				started[id] = true
			})
		}
		all.Wait()
		if len(started) != 1 {
			t.Errorf("one wish gave %d courses", len(started))
		}
		wish.Once = "w2"
		id, err := w.Courses.Start(w.ctx, w.adviser, wish)
		if err != nil || started[id] {
			t.Errorf("another wish gave no course of its own: %v", err)
		}
	})
}

func TestARoleIsNotHeldTwiceAtATime(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		gift := func(from, to int) error {
			g := course.Gift{Role: "medarbejdere", Person: organisation.PersonID(w.manager.Person), From: w.today().AddDays(from)}
			if to > 0 {
				g.To = w.today().AddDays(to)
			}
			return w.Courses.Give(w.ctx, w.adviser, w.id, g)
		}
		if err := gift(30, 40); err != nil {
			t.Fatal(err)
		}
		wants(t, gift(0, 0), fault.Conflict, "")
		wants(t, gift(10, 30), fault.Conflict, "")
		wants(t, gift(40, 0), fault.Conflict, "")
		if err := gift(0, 29); err != nil {
			t.Errorf("before it: %v", err)
		}
		if err := gift(41, 0); err != nil {
			t.Errorf("after it: %v", err)
		}
	})
}

func TestAClosedCourseTakesNobodyIn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if err := w.Courses.Close(w.ctx, w.adviser, w.id, w.find().Version, "x"); err != nil {
			t.Fatal(err)
		}
		stranger := access.Scope{Person: w.Scope("projektleder").Person}
		wants(t, w.Courses.Give(w.ctx, w.adviser, w.id, course.Gift{
			Role: "medarbejdere", Person: organisation.PersonID(stranger.Person),
		}), fault.Conflict, "")
	})
}
