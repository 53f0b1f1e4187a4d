package api_test

import (
	"strings"
	"testing"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func (w *world) signUp(a api.LearningActivity, name string) {
	w.t.Helper()
	token := a.Link[strings.LastIndex(a.Link, "/")+1:]
	if _, err := w.Taskforce.SignUp(w.t.Context(), i18n.Da, token, name, strings.ToLower(name)+"@noerrekaer.example", "Jobcentret", "192.0.2.7"); err != nil {
		w.t.Fatal(err)
	}
}

func TestT7LearningActivitiesAreOfferedAndHeld(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.manager.Call("POST", w.at+"/learning", api.LearningContent{StartsAt: "25:00", Seats: -1, Day: house.Day(2020, 1, 1), Point: unknown}).
			Refused(422, "invalid", "body.title", "body.about", "body.day", "body.startsAt", "body.endsAt", "body.place", "body.seats", "body.closes", "body.point")
		says := api.LearningContent{
			Title: "Støtte i egen bolig", About: "For alle, der støtter borgere.", Day: house.Day(2027, 1, 20), StartsAt: "09:00", EndsAt: "15:00", Place: "Rådhuset", Seats: 1,
			Closes: house.Day(2027, 1, 15),
		}
		var a api.LearningActivity
		at := w.made(w.manager, "/learning", says, &a)
		if at != w.at+"/learning/"+a.ID || a.Version != 1 || !a.Open || a.Cancelled != "" || len(a.Participants) != 0 || !strings.HasPrefix(a.Link, "/tilmelding/") {
			t.Errorf("%s %+v", at, a)
		}
		for _, name := range []string{"Vibe", "Bo", "Ida"} {
			w.signUp(a, name)
		}
		var list api.LearningActivities
		w.analyst.Get(w.at + "/learning").Is(200).Into(&list)
		if len(list.Items) != 1 || list.Items[0].Placed != 1 || list.Items[0].Queued != 2 {
			t.Errorf("%+v", list)
		}
		tag := w.adviser.Get(at).Is(200).Into(&a).ETag()
		if len(a.Participants) != 3 || a.Participants[0].Name != "Vibe" || a.Participants[0].State != "placed" || a.Participants[2].State != "queued" {
			t.Fatalf("%+v", a)
		}
		w.adviser.Call("DELETE", at+"/participants/"+unknown, nil).Refused(404, "not-found")
		w.adviser.Call("DELETE", at+"/participants/"+a.Participants[0].ID, nil).Is(200).Into(&a)
		if len(a.Participants) != 2 || a.Participants[0].Name != "Bo" || a.Participants[0].State != "placed" || a.Queued != 1 {
			t.Errorf("nobody moves up: %+v", a)
		}
		says.Seats = 5
		w.adviser.Call("PUT", at, says).Refused(428, "version-needed")
		w.adviser.Call("PUT", at, says, "If-Match", tag).Is(200).Into(&a)
		if a.Queued != 0 || a.Placed != 2 || a.Version != 2 {
			t.Errorf("%+v", a)
		}
		if stale := w.adviser.Call("PUT", at, says, "If-Match", tag).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		w.adviser.Call("PUT", at+"/attendance", map[string]any{"came": []string{}}).Refused(409, "conflict")
		w.adviser.Call("POST", at+"/evaluation", nil).Refused(409, "conflict")

		w.Clock.Set(house.Day(2027, 1, 21).At(9, 0))
		w.adviser, w.manager = caller.As(t, w.House, "raadgiver"), caller.As(t, w.House, "projektleder")
		w.adviser.Call("PUT", at, says, "If-Match", `"2"`).Refused(409, "conflict")
		w.manager.Call("PUT", at+"/attendance", map[string]any{"came": []string{a.Participants[0].ID}}).Is(200).Into(&a)
		if !a.Participants[0].Came || a.Participants[1].Came {
			t.Errorf("%+v", a)
		}
		w.manager.Call("POST", at+"/evaluation", nil).Is(200).Into(&a)
		if a.Survey == "" {
			t.Errorf("%+v", a)
		}
		w.manager.Call("POST", at+"/evaluation", nil).Refused(409, "conflict")
		var e api.AnalysisEffects
		w.manager.Get(w.at + "/effects").Is(200).Into(&e)
		if e.Held != 1 || e.People != 1 {
			t.Errorf("%+v", e)
		}
	})
}

func TestT7ALearningActivityIsCancelled(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var a api.LearningActivity
		at := w.made(w.adviser, "/learning", learningDay, &a)
		w.adviser.Call("POST", at+"/cancellation", `{"reason": ""}`, "If-Match", frame.ETag(a.Version)).Refused(422, "invalid", "body.reason")
		if stale := w.adviser.Call("POST", at+"/cancellation", `{"reason": "Sygdom."}`, "If-Match", `"7"`).Refused(412, "stale"); stale.ETag() != `"1"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		w.adviser.Call("POST", at+"/cancellation", `{"reason": "Underviseren er syg."}`, "If-Match", `"1"`).Is(200).Into(&a)
		if a.Cancelled != "Underviseren er syg." || a.CancelledAt == nil || a.Open {
			t.Errorf("%+v", a)
		}
		w.adviser.Call("PUT", at, learningDay, "If-Match", `"2"`).Refused(409, "conflict")
		w.adviser.Get(w.at+"/learning/"+unknown).Refused(404, "not-found")
	})
}
