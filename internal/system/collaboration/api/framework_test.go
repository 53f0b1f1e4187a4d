package api_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/collaboration/api"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/caller"

	frame "tovholder/internal/platform/web/api"
)

// find is the framework in a caller's list; nil when it isn't there.
func (w *world) find(by *caller.Caller) *api.FrameworkSummary {
	w.t.Helper()
	for cursor := ""; ; {
		var page frame.Page[api.FrameworkSummary]
		by.Get("/frameworks?limit=1&cursor=" + cursor).Is(200).Into(&page)
		if i := slices.IndexFunc(page.Items, func(f api.FrameworkSummary) bool { return f.ID == slug }); i >= 0 {
			return &page.Items[i]
		}
		if cursor = page.Next; cursor == "" {
			return nil
		}
	}
}

func TestM10AFrameworkIsPublishedAndRead(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		at := w.at + "/framework"
		var f api.CourseFramework
		tag := w.manager.Get(at).Is(200).Into(&f).ETag()
		if tag != `"1"` || !f.MayPublish || f.Approved.Approved != 1 || f.Approved.Person != w.person("projektleder") || !f.Pending || f.Editions != 0 || f.Newest != nil ||
			len(f.Proposed) < 10 || len(f.Keepers) < 3 || f.Approved.NextDue.String() != "2027-05-24" {
			t.Errorf("%s %+v", tag, f)
		}
		w.manager.Get("/frameworks/"+slug).Refused(404, "not-found")
		says := api.Publication{Public: []string{"maalgruppe", "ukendt"}, Words: "Ring til 010190-1234."}
		w.manager.Call("PUT", at+"/publication", says).Refused(428, "version-needed")
		w.manager.Call("PUT", at+"/publication", says, "If-Match", tag).Refused(422, "invalid", "body.public", "body.words")
		says = api.Publication{Public: []string{"maalgruppe"}, Words: "Tolke er nævnt."}
		w.manager.Call("DELETE", at+"/publication", nil, "If-Match", tag).Refused(409, "conflict")
		tag = w.manager.Call("PUT", at+"/publication", says, "If-Match", tag).Is(200).Into(&f).ETag()
		if tag != `"2"` || f.Editions != 1 || f.Pending || f.Newest.Words != "Tolke er nævnt." || !slices.Equal(f.Sections, []string{"maalgruppe"}) || len(f.Receipts) != 3 {
			t.Errorf("%s %+v", tag, f)
		}
		if stale := w.manager.Call("PUT", at+"/publication", says, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != tag {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		if got := w.find(w.outside); got == nil || got.TakesPart || !got.Public || got.Edition != 1 || got.Since != calendar.Of(w.Clock.Now()) || got.Page != "/rammer/"+slug {
			t.Errorf("%+v", got)
		}
		if got := w.find(w.partner); got == nil || !got.TakesPart {
			t.Errorf("%+v", got)
		}
		w.manager.Get("/frameworks?cursor=x").Refused(422, "invalid", "query.cursor")

		var whole, part api.Framework
		w.partner.Get("/frameworks/" + slug).Is(200).Into(&whole)
		got := w.outside.Get("/frameworks/" + slug).Is(200).Into(&part)
		if len(whole.Sections) < 10 || whole.Hidden != 0 || !whole.Asked || whole.Course != w.ref.ID || whole.Words != "Tolke er nævnt." || whole.Keeper == "" || whole.ReadAt != nil {
			t.Errorf("%+v", whole)
		}
		if len(part.Sections) != 1 || part.Hidden != len(whole.Sections)-1 || part.Asked || !strings.Contains(part.Sections[0].Text, "Alder: Det står der om alder.") ||
			part.Sections[0].Name != "Målgruppe" || part.Editions[0].Number != 1 {
			t.Errorf("%+v", part)
		}
		for _, kept := range []string{"Det står der om tolk", "Tolke er nævnt", w.Scope("projektleder").Name, w.ref.ID} {
			if strings.Contains(got.Body, kept) {
				t.Errorf("a stranger reads %q", kept)
			}
		}
		if english := w.outside.Call("GET", "/frameworks/"+slug, nil, "Accept-Language", "en").Is(200); !strings.Contains(english.Body, "Target group") {
			t.Errorf("%s", english.Body)
		}
		w.partner.Get("/frameworks/"+slug+"?edition=2").Refused(404, "not-found")
		w.partner.Get("/frameworks/"+slug+"?edition=-1").Refused(422, "invalid", "query.edition")
		w.partner.Get("/frameworks/ukendt").Refused(404, "not-found")

		// withdrawn, it is for those who take part
		w.manager.Call("DELETE", at+"/publication", nil).Refused(428, "version-needed")
		w.manager.Call("DELETE", at+"/publication", nil, "If-Match", `"1"`).Refused(412, "stale")
		w.manager.Call("DELETE", at+"/publication", nil, "If-Match", tag).Is(200).Into(&f)
		if f.Approved.Withdrawn == nil || len(f.Sections) != 0 || f.Editions != 1 {
			t.Errorf("%+v", f)
		}
		w.outside.Get("/frameworks/"+slug).Refused(404, "not-found")
		w.partner.Get("/frameworks/" + slug).Is(200)
		if w.find(w.outside) != nil {
			t.Error("it is found after it was withdrawn")
		}
	})
}

func TestM10APartnerAcknowledges(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.publish("maalgruppe")
		at := "/frameworks/" + slug + "/acknowledgement"
		w.partner.Call("POST", at, `{"edition": 2}`).Refused(412, "stale")
		w.partner.Call("POST", at, `{}`).Refused(422, "invalid", "body.edition")
		var f, again api.Framework
		w.partner.Call("POST", at, `{"edition": 1}`).Is(200).Into(&f)
		if f.Asked || f.ReadAt == nil || !f.ReadAt.Equal(w.Clock.Now()) {
			t.Errorf("%+v", f)
		}
		w.Clock.Move(60e9)
		w.partner.Call("POST", at, `{"edition": 1}`).Is(200).Into(&again)
		if !again.ReadAt.Equal(*f.ReadAt) {
			t.Errorf("%s, then %s", f.ReadAt, again.ReadAt)
		}
		w.outside.Call("POST", at, `{"edition": 1}`).Refused(403, "forbidden")
		for by, sees := range map[*caller.Caller]int{w.board: 3, w.manager: 3, w.partner: 0, w.adviser: 0} {
			var o api.CourseFramework
			by.Get(w.at + "/framework").Is(200).Into(&o)
			if len(o.Receipts) != sees || sees > 0 && (o.Receipts[2].Person != w.person("forstander") || o.Receipts[2].ReadAt == nil || o.Receipts[0].ReadAt != nil) {
				t.Errorf("%+v", o.Receipts)
			}
			if manages := by == w.manager; o.MayPublish != manages || len(o.Proposed) > 0 != manages || len(o.Keepers) > 0 != manages {
				t.Errorf("%+v", o)
			}
		}
	})
}

func TestM10SomebodyElseIsEntrusted(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		at := w.at + "/framework/keeper"
		board := map[string]string{"person": w.person("styregruppe")}
		w.manager.Call("PUT", at, board).Refused(428, "version-needed")
		w.manager.Call("PUT", at, map[string]string{"person": w.person("forstander")}, "If-Match", `"1"`).Refused(422, "invalid", "body.person")
		var f api.CourseFramework
		w.manager.Call("PUT", at, board, "If-Match", `"1"`).Is(200).Into(&f)
		if f.Approved.Person != board["person"] || f.Approved.Keeper != w.Scope("styregruppe").Name || f.Approved.KeeperGone || f.Approved.Version != 2 {
			t.Errorf("%+v", f.Approved)
		}
		if stale := w.manager.Call("PUT", at, board, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
	})
}

func TestM3TheModelIsMeasured(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		at := w.at + "/measurements"
		own := at + "/maaling-1/assessment"
		var list api.Measurements
		w.manager.Get(at).Is(200).Into(&list)
		if len(list.Items) != 0 || list.Next != "maaling-1" {
			t.Errorf("%+v", list)
		}
		w.partner.Get(own).Refused(404, "not-found")
		w.manager.Get(at+"/maaling-1").Refused(404, "not-found")
		begin := map[string]string{"slot": "maaling-1", "due": "2020-01-01"}
		w.manager.Call("POST", at, begin).Refused(422, "invalid", "body.due")
		begin["due"] = "2026-12-08"
		var m api.Measurement
		made := w.manager.Call("POST", at, begin).Is(201).Into(&m)
		if made.Header.Get("Location") != frame.Root+at+"/maaling-1" || m.Asked != 3 || m.Answered != 0 || m.Due.String() != "2026-12-08" || len(m.Results) != 0 || !m.DoneOn.IsZero() {
			t.Errorf("%s %+v", made.Header.Get("Location"), m)
		}
		w.manager.Call("POST", at, begin).Refused(409, "conflict")
		begin["slot"] = "ukendt"
		w.manager.Call("POST", at, begin).Refused(404, "not-found")

		var a api.OwnAssessment
		tag := w.partner.Get(own).Is(200).Into(&a).ETag()
		if tag != `"0"` || len(a.Questions) != 14 || len(a.Questions[0].Levels) != 4 || len(a.Levels) != 0 || a.Done || a.AnsweredAt != nil {
			t.Errorf("%s %+v", tag, a)
		}
		levels := map[string]string{}
		for _, q := range a.Questions[1:] {
			levels[q.ID] = q.Levels[1].ID
		}
		type answer struct {
			Levels map[string]string `json:"levels"`
			Note   string            `json:"note"`
		}
		w.partner.Call("PUT", own, answer{levels, ""}).Refused(428, "version-needed")
		w.partner.Call("PUT", own, answer{levels, "Om 010190-1234."}, "If-Match", tag).Refused(422, "invalid", "body.levels", "body.note")
		levels[a.Questions[0].ID] = a.Questions[0].Levels[3].ID
		tag = w.partner.Call("PUT", own, answer{levels, "Vi mangler tolke."}, "If-Match", tag).Is(200).Into(&a).ETag()
		if tag != `"1"` || a.Levels["inddragelse"] != "fuldt" || a.Note != "Vi mangler tolke." || a.AnsweredAt == nil {
			t.Errorf("%s %+v", tag, a)
		}
		if stale := w.partner.Call("PUT", own, answer{levels, ""}, "If-Match", `"0"`).Refused(412, "stale"); stale.ETag() != tag {
			t.Errorf("the newest version is %s", stale.ETag())
		}

		// how a group answered is told to those who steer, once three have
		for by, sees := range map[*caller.Caller]int{w.manager: 14, w.board: 14, w.partner: 0, w.adviser: 0} {
			got := by.Get(at + "/maaling-1").Is(200).Into(&m)
			if len(m.Tallies) != sees || m.Answered != 1 || sees > 0 && len(m.Tallies[0].Partners) != 0 {
				t.Errorf("%+v", m)
			}
			if strings.Contains(got.Body, "Vi mangler tolke.") || strings.Contains(got.Body, w.Scope("forstander").Name) {
				t.Error("it says who answered what")
			}
		}
		for _, persona := range []string{"styregruppe", "tovholder"} {
			email := persona + "@varmestuen.example"
			w.must(w.Courses.Give(t.Context(), w.Scope("projektleder"), course.ID(w.ref.ID), course.Gift{Role: "samarbejdspartner", Email: email}))
			caller.As(t, w.House, persona).Call("PUT", own, answer{levels, ""}, "If-Match", `"0"`).Is(200)
		}
		w.manager.Get(at + "/maaling-1").Is(200).Into(&m)
		if m.Answered != 3 || !slices.Equal(m.Tallies[0].Partners, []int{0, 0, 0, 3}) || len(m.Tallies[0].Writers) != 0 {
			t.Errorf("%+v", m)
		}
		w.collected(w.adviser, 0)
		id := w.fill("implementering", "maaling-1")
		d, err := w.Forms.Find(t.Context(), w.Scope("projektleder"), id)
		w.must(err)
		w.must(w.Forms.Finish(t.Context(), w.Scope("projektleder"), id, d.Revision))
		w.partner.Get(at + "/maaling-1").Is(200).Into(&m)
		if m.DoneOn != calendar.Of(w.Clock.Now()) || len(m.Results) != 14 || m.Results[1].Level != 2 || m.Results[1].Words != w.level(a.Questions[1].ID) || !m.Results[1].Theme || len(m.Tallies) != 14 {
			t.Errorf("%+v", m)
		}
		w.partner.Call("PUT", own, answer{levels, ""}, "If-Match", tag).Refused(409, "conflict")
		w.collected(w.adviser, 1)
		w.collected(w.manager, 1)
		w.collected(w.outside, 0)
		w.adviser.Get("/measurements?cursor=x").Refused(422, "invalid", "query.cursor")
	})
}

// level is the second level of a question, in Danish.
func (w *world) level(question string) string {
	w.t.Helper()
	a, err := w.Frameworks.Asked(w.t.Context(), w.Scope("forstander"), w.ref, "maaling-1")
	w.must(err)
	for _, q := range a.Assessed().Questions() {
		if q.ID == question {
			return q.Options[1].Text.Da
		}
	}
	return ""
}

// collected is how many measurements of the course a caller collects.
func (w *world) collected(by *caller.Caller, want int) {
	w.t.Helper()
	got := 0
	for cursor := ""; ; {
		var page frame.Page[api.CollectedMeasurements]
		by.Get("/measurements?limit=1&cursor=" + cursor).Is(200).Into(&page)
		for _, c := range page.Items {
			if c.Course == w.ref.ID {
				got += len(c.Items)
				if c.Name != "Nørrekær Kommune – Unge" || len(c.Items[0].Results) != 14 {
					w.t.Errorf("%+v", c)
				}
			}
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	if got != want {
		w.t.Errorf("%d measurements are collected, want %d", got, want)
	}
}
