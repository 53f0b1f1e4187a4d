package taskforce_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/survey"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

func (w *world) offer(seats int) *taskforce.Learning {
	w.t.Helper()
	id, err := w.Taskforce.Offer(w.ctx, w.adviser, w.ref, taskforce.Offer{
		Title: "Opfølgning i praksis", About: "For alle med handleplaner.", Day: house.Day(2027, 3, 10), StartsAt: "09:00", EndsAt: "12:00", Place: "Rådhuset", Seats: seats, Closes: house.Day(2027, 3, 5),
	})
	w.must(err)
	return w.learning(id)
}

func (w *world) learning(id taskforce.LearningID) *taskforce.Learning {
	w.t.Helper()
	found, err := w.Taskforce.Learnings(w.ctx, w.adviser, w.ref)
	w.must(err)
	a, ok := found.Find(id)
	if !ok {
		w.t.Fatalf("%s is not there", id)
	}
	return a
}

func (w *world) signUp(a *taskforce.Learning, name string) bool {
	w.t.Helper()
	up, err := w.Taskforce.SignUp(w.ctx, i18n.Da, a.Token, name, name+"@noerrekaer.example", "Bostøtten", "192.0.2.7")
	w.must(err)
	return up.Queued
}

var offLink = regexp.MustCompile(`/tilmelding/[0-9a-z]+/afmeld/[0-9a-z]+`)

// letters are the subjects of the letters to an address, the oldest first, and
// the newest link to sign off by.
func (w *world) letters(to string) (subjects []string, off string) {
	w.t.Helper()
	w.must(w.Jobs.Drain(w.ctx))
	w.must(w.DB.Read(w.ctx, func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 100)
		for _, one := range slices.Backward(all) {
			if one.To == to {
				subjects = append(subjects, one.Subject)
				if found := offLink.FindString(one.Text); found != "" {
					off = found
				}
			}
		}
		return err
	}))
	return subjects, off
}

// T7: staff sign up by a link; when all places are taken one waits, and moves up
// when somebody signs off.
func TestT7WhoWaitsMovesUp(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.offer(2)
		if w.signUp(a, "anna") || w.signUp(a, "bo") || !w.signUp(a, "carl") || !w.signUp(a, "dina") {
			t.Error("places and queue are not as they should be")
		}
		w.signUp(a, "anna") // once more changes nothing, and tells nobody
		if a = w.learning(a.ID); a.Count(taskforce.Placed) != 2 || a.Count(taskforce.Queued) != 2 || len(a.Participants) != 4 {
			t.Errorf("%+v", a.Participants)
		}
		_, off := w.letters("bo@noerrekaer.example")
		w.As("").Get(off).Is(200)
		w.As("").Get(off[:len(off)-3] + "xxx").Is(404)
		w.As("").Post(off).Is(200)
		w.As("").Post(off).Is(200) // once more changes nothing
		a = w.learning(a.ID)
		if a.Participants[2].State != taskforce.Placed || a.Count(taskforce.Queued) != 1 {
			t.Errorf("afterwards %+v", a.Participants)
		}
		if subjects, _ := w.letters("carl@noerrekaer.example"); strings.Join(subjects, "; ") != "Du står på venteliste: Opfølgning i praksis; Du har en plads: Opfølgning i praksis" {
			t.Errorf("letters to carl: %q", subjects)
		}
		// one more place, and the last moves up
		o := taskforce.Offer{Title: a.Title, About: a.About, Day: a.Day, StartsAt: a.StartsAt, EndsAt: a.EndsAt, Place: "Biblioteket", Seats: 3, Closes: a.Closes}
		w.must(w.Taskforce.Reschedule(w.ctx, w.manager, w.ref, a.ID, o, a.Version))
		w.wants(w.Taskforce.Reschedule(w.ctx, w.manager, w.ref, a.ID, o, a.Version), fault.Stale, "")
		if a = w.learning(a.ID); a.Count(taskforce.Queued) != 0 {
			t.Errorf("after one more place: %+v", a.Participants)
		}
		if subjects, _ := w.letters("anna@noerrekaer.example"); !slices.Contains(subjects, "Ændret: Opfølgning i praksis") {
			t.Errorf("letters to anna: %q", subjects)
		}
	})
}

func TestT7WhatCannotBeOfferedOrSignedUpTo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		good := taskforce.Offer{Title: "T", About: "A", Day: house.Day(2027, 3, 10), StartsAt: "09:00", EndsAt: "12:00", Place: "P", Closes: house.Day(2027, 3, 5)}
		for field, spoil := range map[string]func(*taskforce.Offer){
			"title": func(o *taskforce.Offer) { o.Title = " " }, "about": func(o *taskforce.Offer) { o.About = "" }, "day": func(o *taskforce.Offer) { o.Day = house.Day(2020, 1, 1) },
			"starts_at": func(o *taskforce.Offer) { o.StartsAt = "9" }, "ends_at": func(o *taskforce.Offer) { o.EndsAt = "08:00" }, "place": func(o *taskforce.Offer) { o.Place = "" },
			"seats": func(o *taskforce.Offer) { o.Seats = -1 }, "closes": func(o *taskforce.Offer) { o.Closes = house.Day(2027, 3, 11) }, "point": func(o *taskforce.Offer) { o.Point = "ukendt" },
		} {
			o := good
			spoil(&o)
			_, err := w.Taskforce.Offer(w.ctx, w.adviser, w.ref, o)
			w.wants(err, fault.Invalid, field)
		}
		a := w.offer(0)
		for field, who := range map[string][3]string{"name": {"", "a@b.dk", "X"}, "email": {"A", "ingen", "X"}, "workplace": {"A", "a@b.dk", " "}} {
			_, err := w.Taskforce.SignUp(w.ctx, i18n.Da, a.Token, who[0], who[1], who[2], "192.0.2.7")
			w.wants(err, fault.Invalid, field)
		}
		again := w.As("").Post(a.Link(), "name", "Anna", "email", "ingen", "workplace", "Bostøtten")
		if again.Status != 422 || !strings.Contains(again.Body, `value="ingen"`) {
			t.Errorf("answered %d, and what was written is lost", again.Status)
		}
		w.As("").Get(taskforce.SignUpAt("guessed")).Is(404)
		at := "/forloeb/" + w.ref.ID + taskforce.Path + "/laering"
		w.As("soenderaa").Get(at).Is(404)
		w.As("ankestyrelsen").Get(at + "/ny").Is(200)
		w.Clock.Set(house.Day(2027, 3, 6).At(9, 0))
		_, err := w.Taskforce.SignUp(w.ctx, i18n.Da, a.Token, "Anna", "anna@noerrekaer.example", "Bostøtten", "192.0.2.7")
		w.wants(err, fault.Conflict, "")
		w.wants(w.Taskforce.CallOff(w.ctx, w.adviser, w.ref, a.ID, " ", a.Version), fault.Invalid, "reason")
		w.must(w.Taskforce.CallOff(w.ctx, w.adviser, w.ref, a.ID, "Underviseren er syg.", a.Version))
		if page := w.As("").Get(a.Link()).Is(200).Text(); !strings.Contains(page, "er aflyst. Underviseren er syg.") {
			t.Errorf("the page says nothing of it: %s", page)
		}
	})
}

// T7: those who came evaluate by a link, once it has been held.
func TestT7WhoCameEvaluates(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.offer(0)
		w.signUp(a, "anna")
		w.signUp(a, "bo")
		_, err := w.Taskforce.Evaluate(w.ctx, w.adviser, w.ref, a.ID)
		w.wants(err, fault.Conflict, "")
		w.wants(w.Taskforce.Attended(w.ctx, w.adviser, w.ref, a.ID, nil), fault.Conflict, "")
		w.Clock.Set(house.Day(2027, 3, 10).At(13, 0))
		a = w.learning(a.ID)
		w.must(w.Taskforce.Attended(w.ctx, w.adviser, w.ref, a.ID, []string{a.Participants[0].ID}))
		id, err := w.Taskforce.Evaluate(w.ctx, w.adviser, w.ref, a.ID)
		w.must(err)
		_, err = w.Taskforce.Evaluate(w.ctx, w.adviser, w.ref, a.ID)
		w.wants(err, fault.Conflict, "")
		if came, _ := w.letters("anna@noerrekaer.example"); !slices.Contains(came, "Hvad fik du ud af det? Opfølgning i praksis") {
			t.Errorf("letters to who came: %q", came)
		}
		if away, _ := w.letters("bo@noerrekaer.example"); slices.Contains(away, "Hvad fik du ud af det? Opfølgning i praksis") {
			t.Errorf("letters to who didn't: %q", away)
		}
		_, all, err := w.Surveys.Of(w.ctx, w.manager, w.ref) // the municipality reads it as well
		w.must(err)
		if len(all) != 1 || all[0].ID != id {
			t.Fatalf("surveys %+v", all)
		}
		for range 5 {
			w.must(w.Surveys.Give(w.ctx, all[0].Token, survey.Given{Scores: map[string]int{"udbytte": 5}}))
		}
		w.Clock.Move(20 * 24 * time.Hour)
		r, err := w.Surveys.Results(w.ctx, w.manager, w.ref, id)
		if err != nil || r.Few || r.Items[0].Scored.Count != 5 {
			t.Errorf("results %+v (%v)", r.Items, err)
		}
	})
}

// T7: a stranger can't use the sign-up to write to others without end, nor to
// learn who has signed up.
func TestT7SignUpsEnd(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.offer(1)
		w.signUp(a, "anna")
		known := w.As("").Post(a.Link(), "name", "X", "email", "anna@noerrekaer.example", "workplace", "X").Is(200)
		other := w.As("").Post(a.Link(), "name", "X", "email", "bo@noerrekaer.example", "workplace", "X").Is(200)
		if known.Text() != other.Text() {
			t.Errorf("one who has signed up is answered\n%s\nanother\n%s", known.Text(), other.Text())
		}
		if subjects, _ := w.letters("anna@noerrekaer.example"); len(subjects) != 1 {
			t.Errorf("letters to anna: %q", subjects)
		}
		for range 5 { // whoever signs off and is signed up again and again
			w.signUp(a, "carl")
			if _, off := w.letters("carl@noerrekaer.example"); off != "" {
				w.As("").Post(off)
			}
		}
		if subjects, _ := w.letters("carl@noerrekaer.example"); len(subjects) != 3 {
			t.Errorf("letters to carl: %q", subjects)
		}
		if w.signUp(w.offer(1), "carl") {
			t.Error("three letters about one learning activity keep them from another")
		}
		var err error
		for n := 0; n < 400 && err == nil; n++ {
			_, err = w.Taskforce.SignUp(w.ctx, i18n.Da, a.Token, "X", "ingen", "X", "198.51.100.4")
			if fault.Is(err, fault.Invalid) {
				err = nil
			}
		}
		w.wants(err, fault.TooMany, "")
		if w.signUp(w.offer(1), "dina") {
			t.Error("another place is kept out as well")
		}
	})
}
