package api_test

import (
	"strings"
	"testing"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func day(s string) calendar.Date {
	d, err := calendar.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// days are dates by name: name, date, name, date.
func days(pairs ...string) map[string]calendar.Date {
	all := map[string]calendar.Date{}
	for i := 0; i+1 < len(pairs); i += 2 {
		all[pairs[i]] = day(pairs[i+1])
	}
	return all
}

func activityIn(t *testing.T, c api.Course, key string) api.CourseActivity {
	t.Helper()
	for _, a := range c.Activities {
		if a.Key == key {
			return a
		}
	}
	t.Fatalf("no %s", key)
	return api.CourseActivity{}
}

func TestAStepIsShownBeforeItIsTaken(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, tag := fresh(t, h)
		vision := at(c.ID, "/activities/visionsworkshop")
		step := api.CourseStep{Step: "fix", Day: day("2027-03-01"), StartsAt: "09:00", EndsAt: "14:00", Place: "Rådhuset"}
		var p api.CourseStepPreview
		got := by.Call("POST", vision+"/preview", step).Is(200).Into(&p)
		if !p.ReasonNeeded || p.Outside <= 0 || len(p.Difference.Moved) < 2 || p.Difference.Moved[0].To.IsZero() || got.ETag() != tag {
			t.Errorf("%+v", p)
		}
		by.Call("POST", vision+"/steps", step).Refused(428, "version-needed")
		by.Call("POST", vision+"/steps", step, "If-Match", tag).Refused(422, "invalid", "body.reason")
		step.Reason = "Ledergruppen kan ikke før."
		var after api.Course
		got = by.Call("POST", vision+"/steps", step, "If-Match", tag, "Idempotency-Key", "step").Is(200).Into(&after)
		if a := activityIn(t, after, "visionsworkshop"); a.State != "fixed" || a.Day != day("2027-03-01") || a.Place != "Rådhuset" || a.Reason == "" || got.ETag() != `"2"` {
			t.Errorf("%+v %s", a, got.ETag())
		}
		if next := activityIn(t, after, p.Difference.Moved[1].Key); next.Day != p.Difference.Moved[1].To {
			t.Errorf("%s is on %s, shown was %s", next.Key, next.Day, p.Difference.Moved[1].To)
		}
		again := by.Call("POST", vision+"/steps", step, "If-Match", tag, "Idempotency-Key", "step").Is(200)
		if again.Body != got.Body || again.ETag() != `"2"` {
			t.Error("the same call is answered in another way")
		}
		stale := by.Call("POST", vision+"/steps", step, "If-Match", tag).Refused(412, "stale")
		if stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		by.Call("POST", vision+"/steps", api.CourseStep{Step: "release"}, "If-Match", stale.ETag()).Is(200).Into(&after)
		if a := activityIn(t, after, "visionsworkshop"); a.State != "proposed" || a.Day == day("2027-03-01") {
			t.Errorf("%+v", a)
		}
	})
}

func TestWrongStepsAreRefused(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	by, c, tag := fresh(t, h)
	for body, location := range map[string]string{
		`{"step": "fix"}`:                                                                   "body.day",
		`{"step": "fix", "day": "2027-02-30"}`:                                              "body.day",
		`{"step": "fix", "day": null}`:                                                      "body.day",
		`{"step": "fix", "day": "2027-03-01", "startsAt": "25:00"}`:                         "body.startsAt",
		`{"step": "fix", "day": "2027-03-01", "startsAt": "10:00", "endsAt": "09:00"}`:      "body.endsAt",
		`{"step": "complete", "day": "2027-03-01"}`:                                         "body.day",
		`{"step": "0101011234"}`:                                                            "body.step",
		`{"day": "2027-03-01"}`:                                                             "body.step",
		`{"step": "fix", "day": "2027-03-01", "Step": "0101011234"}`:                        "body",
		`{"step": "fix", "day": "2027-03-01", "place": "` + strings.Repeat("æ", 201) + `"}`: "body.place",
		`{"step": "fix", "day": "2027-03-01", "version": 1}`:                                "body",
	} {
		got := by.Call("POST", at(c.ID, "/activities/visionsworkshop/steps"), body, "If-Match", tag).Refused(422, "invalid", location)
		if strings.Contains(got.Body, "0101011234") {
			t.Errorf("%s is echoed: %s", body, got.Body)
		}
	}
	step := api.CourseStep{Step: "fix", Day: day("2027-03-01")}
	for _, key := range []string{"nothing", "visionsworkshop-2", "afdaekning.1", "afdaekning.9"} {
		by.Call("POST", at(c.ID, "/activities/", key, "/steps"), step, "If-Match", tag).Refused(404, "not-found")
		by.Call("POST", at(c.ID, "/activities/", key, "/preview"), step).Refused(404, "not-found")
	}
	by.Call("POST", at(c.ID, "/activities/opstartsworkshop/steps"), api.CourseStep{Step: "complete", Day: day("2026-11-20")}, "If-Match", tag).Refused(409, "conflict")
}

func TestAnAgreementIsSigned(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, tag := fresh(t, h)
		path := at(c.ID, "/activities/samarbejdsaftale")
		documents := activityIn(t, c, "samarbejdsaftale").Documents
		if len(documents) != 2 || !activityIn(t, c, "opstartsworkshop").Provisional || activityIn(t, c, "opstartsworkshop").Waits == nil {
			t.Fatalf("%+v", documents)
		}
		by.Call("POST", path+"/steps", api.CourseStep{Step: "complete"}, "If-Match", tag).Refused(422, "invalid", "body.documents")
		half := api.CourseStep{Step: "complete", Documents: days(documents[0].ID, "2026-11-20")}
		var p api.CourseStepPreview
		by.Call("POST", path+"/preview", half).Is(200).Into(&p)
		if len(p.Unsigned) != 1 || p.Unsigned[0] != documents[1].ID {
			t.Errorf("%+v", p)
		}
		half.Reason = "Alle er klar."
		tag = by.Call("POST", path+"/steps", half, "If-Match", tag).Is(200).Into(&c).ETag()
		if a := activityIn(t, c, "samarbejdsaftale"); a.State != "proposed" || a.Documents[0].Signed != day("2026-11-20") || a.Documents[0].RecordedBy == "" {
			t.Errorf("%+v", a)
		}
		rest := api.CourseStep{Step: "complete", Reason: "Alle er klar.", Documents: days(documents[1].ID, "2026-11-23")}
		by.Call("POST", path+"/steps", rest, "If-Match", tag).Is(200).Into(&c)
		if a := activityIn(t, c, "samarbejdsaftale"); a.State != "done" || a.Day != day("2026-11-23") || activityIn(t, c, "opstartsworkshop").Provisional {
			t.Errorf("%+v", a)
		}
	})
}

func TestPartsHaveDaysOfTheirOwn(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, tag := fresh(t, h)
		second := at(c.ID, "/activities/afdaekning/parts/2")
		var p api.CourseStepPreview
		by.Call("POST", at(c.ID, "/activities/afdaekning/preview"), api.CourseStepQuestion{CourseStep: api.CourseStep{Step: "fix", Day: day("2026-12-09")}, Part: 2}).Is(200).Into(&p)
		if len(p.Difference.Moved) == 0 {
			t.Errorf("%+v", p)
		}
		by.Call("PUT", second, api.CoursePartDay{Day: day("2026-12-09")}).Refused(428, "version-needed")
		tag = by.Call("PUT", second, api.CoursePartDay{Day: day("2026-12-09")}, "If-Match", tag).Is(200).Into(&c).ETag()
		if parts := activityIn(t, c, "afdaekning").Parts; parts[1].Day != day("2026-12-09") || !parts[0].Day.IsZero() {
			t.Errorf("%+v", parts)
		}
		by.Call("PUT", at(c.ID, "/activities/afdaekning/parts/3"), api.CoursePartDay{Day: day("2026-12-09")}, "If-Match", tag).Refused(404, "not-found")
		by.Call("PUT", at(c.ID, "/activities/afdaekning/parts/x"), api.CoursePartDay{Day: day("2026-12-09")}, "If-Match", tag).Refused(422, "invalid", "path.part")
		by.Call("DELETE", second, nil, "If-Match", `"1"`).Refused(412, "stale")
		by.Call("DELETE", second, nil, "If-Match", tag).Is(200).Into(&c)
		if parts := activityIn(t, c, "afdaekning").Parts; !parts[1].Day.IsZero() {
			t.Errorf("%+v", parts)
		}
	})
}

func TestAnAnchorIsMoved(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, tag := fresh(t, h)
		to := api.CourseAnchorDay{Day: day("2026-12-01")}
		var d api.CourseDifference
		by.Call("POST", at(c.ID, "/anchors/deadline/preview"), to).Is(200).Into(&d)
		got := by.Call("PUT", at(c.ID, "/anchors/deadline"), to, "If-Match", tag).Is(200).Into(&c)
		if c.Anchors[0].Day != to.Day || got.ETag() != `"2"` || len(d.Moved) == 0 || activityIn(t, c, d.Moved[0].Key).Day != d.Moved[0].To {
			t.Errorf("%+v %+v", c.Anchors, d)
		}
		by.Call("PUT", at(c.ID, "/anchors/deadline"), to, "If-Match", tag).Refused(412, "stale")
		by.Call("PUT", at(c.ID, "/anchors/0101011234"), to, "If-Match", `"2"`).Refused(404, "not-found")
		by.Call("PUT", at(c.ID, "/anchors/deadline"), `{"day": null}`, "If-Match", `"2"`).Refused(422, "invalid", "body.day")
		by.Call("PUT", at(c.ID, "/anchors/deadline"), `{}`, "If-Match", `"2"`).Refused(422, "invalid", "body.day")
	})
}

func TestACriterionIsAssessed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, _ := fresh(t, h)
		path := at(c.ID, "/activities/afdaekning/criteria/", activityIn(t, c, "afdaekning").Criteria[0].ID)
		var k api.CourseCriterion
		tag := by.Get(path).Is(200).Into(&k).ETag()
		if tag != `"0"` || k.Text.Da == "" || len(k.Assessments) != 0 {
			t.Errorf("%s %+v", tag, k)
		}
		by.Call("PUT", path, api.CourseVerdict{Verdict: "met"}).Refused(428, "version-needed")
		by.Call("PUT", path, api.CourseVerdict{Verdict: "not_met"}, "If-Match", tag).Refused(422, "invalid", "body.note")
		by.Call("PUT", path, api.CourseVerdict{Verdict: "0101011234"}, "If-Match", tag).Refused(422, "invalid", "body.verdict")
		got := by.Call("PUT", path, api.CourseVerdict{Verdict: "partly", Note: "Halvvejs"}, "If-Match", tag).Is(200).Into(&k)
		if got.ETag() != `"1"` || k.Version != 1 || k.Assessments[0].Verdict != "partly" || k.Assessments[0].Side != "agency" || k.Assessments[0].By == "" {
			t.Errorf("%s %+v", got.ETag(), k)
		}
		if stale := by.Call("PUT", path, api.CourseVerdict{Verdict: "met"}, "If-Match", tag).Refused(412, "stale"); stale.ETag() != `"1"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		by.Call("PUT", path+"x", api.CourseVerdict{Verdict: "met"}, "If-Match", tag).Refused(404, "not-found")
		by.Get(path+"x").Refused(404, "not-found")
		by.Get(at(c.ID, "/activities/nothing/criteria/x")).Refused(404, "not-found")
	})
}

func TestRolesAreGivenAndEnded(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := string(h.Course(house.Advisory, "Nørrekær").ID)
		by := caller.As(t, h, "raadgiver")
		var all api.CourseRoles
		tag := by.Get(at(id, "/roles")).Is(200).Into(&all).ETag()
		gift := api.CourseGift{}
		for _, role := range all.Roles {
			if role.ID != "medarbejdere" {
				continue
			}
			for _, person := range role.Candidates {
				held := false
				for _, holder := range role.Holders {
					held = held || holder.Person == person.Person
				}
				if !held {
					gift = api.CourseGift{Role: role.ID, Person: person.Person}
				}
			}
		}
		var given api.CourseHolder
		got := by.Call("POST", at(id, "/roles"), gift, "Idempotency-Key", "give").Is(201).Into(&given)
		if given.Person != gift.Person || given.ID == "" || given.From != calendar.Of(h.Clock.Now()) || got.Header.Get("Location") == "" {
			t.Errorf("%+v", given)
		}
		by.Call("POST", at(id, "/roles"), gift, "Idempotency-Key", "give").Is(201)
		by.Call("POST", at(id, "/roles"), gift).Refused(409, "conflict")
		by.Call("POST", at(id, "/roles"), api.CourseGift{Role: "medarbejdere", Person: unknown}).Refused(422, "invalid", "body.person")
		by.Call("POST", at(id, "/roles"), api.CourseGift{Role: "0101011234", Person: gift.Person}).Refused(422, "invalid", "body.role")
		by.Call("POST", at(id, "/roles"), api.CourseGift{Role: gift.Role, Person: gift.Person, To: day("2020-01-01")}).Refused(422, "invalid", "body.to")
		host := caller.As(t, h, "forloebsleder")
		host.Call("POST", at(id, "/roles"), api.CourseGift{Role: "raadgiver", Person: unknown}).Refused(403, "forbidden")

		end := at(id, "/roles/", given.ID, "/end")
		by.Call("POST", end, nil).Refused(428, "version-needed")
		stale := by.Call("POST", end, nil, "If-Match", tag).Refused(412, "stale")
		by.Call("POST", end, nil, "If-Match", stale.ETag()).Is(204)
		newest := by.Get(at(id)).ETag()
		by.Call("POST", end, nil, "If-Match", newest).Refused(409, "conflict")
		by.Call("POST", at(id, "/roles/", unknown, "/end"), nil, "If-Match", newest).Refused(404, "not-found")
	})
}

// Who ends the role by which he or she takes part gets an answer all the same,
// and is out.
func TestALeadCanLeave(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := h.Course(house.Advisory, "Sønderå")
	by := caller.As(t, h, "soenderaa")
	got := by.Get(at(string(c.ID))).Is(200)
	tag := got.ETag()
	person := h.Scope("soenderaa").Person
	for _, g := range c.Roles {
		if string(g.Person) == person {
			by.Call("POST", at(string(c.ID), "/roles/", g.ID, "/end"), nil, "If-Match", tag, "Idempotency-Key", "leave").Is(204)
		}
	}
	by.Get(at(string(c.ID))).Refused(404, "not-found")
}

func TestAWarningIsLetStand(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, _ := fresh(t, h)
		if len(c.Warnings) == 0 || c.CourseSummary.Warnings != len(c.Warnings) {
			t.Fatalf("%+v", c.Warnings)
		}
		w := c.Warnings[0]
		by.Call("POST", at(c.ID, "/waivers"), api.CourseWaiver{Warning: w.ID, Reason: "  "}).Refused(422, "invalid", "body.reason")
		by.Call("POST", at(c.ID, "/waivers"), api.CourseWaiver{Warning: "0101011234", Reason: "x"}).Refused(404, "not-found")
		by.Call("POST", at(c.ID, "/waivers"), api.CourseWaiver{Warning: w.ID, Reason: "Findes i januar."}).Is(201).Into(&w)
		if w.Waived == nil || w.Waived.Reason != "Findes i januar." || w.Waived.By == "" || w.Text.En == "" {
			t.Errorf("%+v", w)
		}
		open := len(c.Warnings)
		by.Get(at(c.ID)).Is(200).Into(&c)
		if c.CourseSummary.Warnings != open-1 {
			t.Errorf("%d of %d are open", c.CourseSummary.Warnings, open)
		}
	})
}

func TestACourseIsClosedAndRemembered(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, c, tag := fresh(t, h)
		by.Call("POST", at(c.ID, "/closure"), `{}`).Refused(428, "version-needed")
		by.Call("POST", at(c.ID, "/closure"), `{}`, "If-Match", tag).Refused(422, "invalid", "body.reason")
		by.Call("POST", at(c.ID, "/closure"), api.CourseClosing{Reason: "Kommunen har trukket sig."}, "If-Match", `"9"`).Refused(412, "stale")
		tag = by.Call("POST", at(c.ID, "/closure"), api.CourseClosing{Reason: "Kommunen har trukket sig."}, "If-Match", tag).Is(200).Into(&c).ETag()
		if c.State != "closed" || c.ClosedAt == nil {
			t.Errorf("%+v", c.CourseSummary)
		}
		by.Call("POST", at(c.ID, "/activities/visionsworkshop/steps"), api.CourseStep{Step: "fix", Day: day("2027-01-04")}, "If-Match", tag).Refused(409, "conflict")

		var changes frame.Page[api.CourseChange]
		by.Get(at(c.ID, "/history?limit=1")).Is(200).Into(&changes)
		if last := changes.Items[0]; last.Verb != "closed" || last.Reason != "Kommunen har trukket sig." || last.Via != "api" || last.By == "" {
			t.Errorf("%+v", last)
		}
		by.Get(at(c.ID, "/history?limit=1&cursor=", changes.Next)).Is(200).Into(&changes)
		if first := changes.Items[0]; first.Verb != "started" || !strings.Contains(string(first.After), "Aarhus") || string(first.Before) != "null" {
			t.Errorf("%+v", first)
		}
	})
}

// A long history comes whole, page by page, from pages of the use case's own.
func TestALongHistoryIsWhole(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	by, c, tag := fresh(t, h)
	const changes = 60
	for i := range changes {
		to := api.CourseAnchorDay{Day: day("2026-11-02").AddDays(1 + i%2)}
		tag = by.Call("PUT", at(c.ID, "/anchors/deadline"), to, "If-Match", tag).Is(200).ETag()
	}
	seen, cursor := map[string]bool{}, ""
	for {
		var page frame.Page[api.CourseChange]
		by.Get(at(c.ID, "/history?limit=20&cursor=", cursor)).Is(200).Into(&page)
		for _, change := range page.Items {
			seen[change.ID] = true
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	if len(seen) != changes+1 {
		t.Errorf("%d of %d changes", len(seen), changes+1)
	}
}
