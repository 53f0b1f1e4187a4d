package api_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestT4DataAreAskedForAndSettled(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var list api.DataRequests
		w.adviser.Get(w.at + "/requests").Is(200).Into(&list)
		if len(list.Items) != 0 || len(list.Proposals) == 0 || list.Proposals[0].Title.En == "" || list.Proposals[0].Kind == "" {
			t.Errorf("%+v", list)
		}
		empty := api.DataRequestContent{Kind: "documents", Theme: "vejr"}
		w.adviser.Call("POST", w.at+"/requests", empty).Refused(422, "invalid", "body.theme", "body.title", "body.why", "body.due", "body.person")
		w.adviser.Call("POST", w.at+"/requests", `{"kind": "guesses", "title": "x", "why": "x", "due": "2027-02-01", "person": "x"}`).Refused(422, "invalid", "body.kind")
		at, r := w.ask("documents", "Boligpolitik")
		if at != w.at+"/requests/"+r.ID || r.Number != 1 || r.Version != 1 || r.State != "asked" || r.PersonName == "" || r.SettledAt != nil || r.DaysLate != 0 {
			t.Errorf("%s %+v", at, r)
		}
		if err := w.Taskforce.Deliver(t.Context(), w.Scope("projektleder"), w.ref, taskforce.RequestID(r.ID), "plan.txt", []byte("Plan for 2025.")); err != nil {
			t.Fatal(err)
		}

		w.Clock.Set(house.Day(2027, 2, 4).At(9, 0))
		w.adviser, w.manager = caller.As(t, w.House, "raadgiver"), caller.As(t, w.House, "projektleder")
		tag := w.manager.Get(at).Is(200).Into(&r).ETag()
		if tag != `"1"` || r.DaysLate != 3 || len(r.Files) != 1 || r.Files[0].Name != "plan.txt" || r.Files[0].Size != 14 || r.Files[0].AddedBy == "" {
			t.Errorf("%s %+v", tag, r)
		}
		state := at + "/state"
		w.manager.Call("PUT", state, `{"state": "unavailable"}`).Refused(428, "version-needed")
		w.manager.Call("PUT", state, `{"state": "unavailable"}`, "If-Match", tag).Refused(422, "invalid", "body.note")
		w.manager.Call("PUT", state, `{"state": "partly", "note": "Om 010190-1234."}`, "If-Match", tag).Refused(422, "invalid", "body.note")
		got := w.manager.Call("PUT", state, `{"state": "partly", "note": "Planen er der, politikken mangler."}`, "If-Match", tag).Is(200).Into(&r)
		if got.ETag() != `"2"` || r.State != "partly" || r.SettledAt == nil || r.Note == "" {
			t.Errorf("%s %+v", got.ETag(), r)
		}
		if stale := w.manager.Call("PUT", state, `{"state": "received"}`, "If-Match", tag).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		says := r.DataRequestContent
		says.Title, says.Theme = "Boligpolitik og plan", ""
		if stale := w.adviser.Call("PUT", at, says, "If-Match", tag).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		r = api.DataRequestWithFindings{}
		w.adviser.Call("PUT", at, says, "If-Match", `"2"`).Is(200).Into(&r)
		if r.Title != says.Title || r.Theme != "" || r.Version != 3 {
			t.Errorf("%+v", r)
		}
		w.manager.Get(w.at + "/requests").Is(200).Into(&list)
		if len(list.Items) != 1 || len(list.Proposals) != 0 {
			t.Errorf("%+v", list)
		}
		w.adviser.Get(w.at+"/requests/"+unknown).Refused(404, "not-found")
	})
}

// A wish that is sent twice is one wish.
func TestOneKeyMakesOneRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		says := api.FindingContent{Theme: "bolig", Lens: "faglig", Kind: "strength", Title: "Fælles vagt", Text: "Vagten virker."}
		first := w.adviser.Call("POST", w.at+"/findings", says, "Idempotency-Key", "one").Is(201)
		second := w.adviser.Call("POST", w.at+"/findings", says, "Idempotency-Key", "one").Is(201)
		if first.Body != second.Body {
			t.Errorf("%s\n%s", first.Body, second.Body)
		}
		var list api.Findings
		w.adviser.Get(w.at + "/findings").Is(200).Into(&list)
		if len(list.Items) != 1 {
			t.Errorf("%d findings", len(list.Items))
		}
	})
}

// The municipality finds no draft by any operation, nor a word of it.
func TestT5NoDraftIsReadBeforeItIsShared(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		data, r := w.ask("documents", "Boligpolitik")
		atFinding, f := w.find("Ingen følger ansøgningen", r.ID)
		atAdvice, a := w.recommend("Udpeg en ansvarlig", f.ID)
		for _, path := range []string{w.at, data, w.at + "/requests", w.at + "/findings", w.at + "/recommendations", w.at + "/points", w.at + "/effects"} {
			got := w.manager.Get(path).Is(200)
			for _, word := range []string{f.ID, a.ID, "Ingen følger", "Udpeg en"} {
				if strings.Contains(got.Body, word) {
					t.Errorf("%s tells of a draft: %s", path, got.Body)
				}
			}
		}
		w.manager.Get(atFinding).Refused(404, "not-found")
		w.manager.Get(atAdvice).Refused(404, "not-found")
		w.manager.Call("PUT", atAdvice+"/rating", `{"importance": 5, "effort": 1}`).Refused(404, "not-found")
		w.manager.Call("POST", atAdvice+"/choice", `{"title": "x", "goal": "x"}`, "If-Match", `"1"`).Refused(404, "not-found")
		w.adviser.Call("PUT", atAdvice+"/rating", `{"importance": 5, "effort": 1}`).Refused(409, "conflict")

		w.analyst.Get(atFinding).Is(200).Into(&f)
		if f.By.Side != "agency" || f.By.Name == "" || f.SharedAt != nil || len(f.Recommendations) != 1 || f.Recommendations[0] != a.ID || len(f.Evidence) != 1 {
			t.Errorf("%+v", f)
		}
		w.adviser.Call("POST", w.at+"/sharing", `{}`).Refused(422, "invalid", "body")
		w.adviser.Call("POST", w.at+"/sharing", sharing{Recommendations: []string{a.ID}}).Refused(422, "invalid", "body")
		w.adviser.Call("POST", w.at+"/sharing", sharing{Findings: []string{unknown}}).Refused(404, "not-found")
		w.share([]string{f.ID}, []string{a.ID})
		w.manager.Get(atFinding).Is(200).Into(&f)
		if f.SharedAt == nil || len(f.Recommendations) != 1 {
			t.Errorf("%+v", f)
		}
		w.manager.Get(atAdvice).Is(200)
		w.manager.Get(data).Is(200).Into(&r)
		if len(r.Findings) != 1 || r.Findings[0] != f.ID {
			t.Errorf("%+v", r)
		}
	})
}

func TestT5WhatIsWrittenIsCheckedAndChanged(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, r := w.ask("documents", "Boligpolitik")
		w.adviser.Call("POST", w.at+"/findings", api.FindingContent{Kind: "need", Evidence: []api.FindingEvidence{{Request: unknown}}}).
			Refused(422, "invalid", "body.theme", "body.lens", "body.title", "body.text", "body.evidence")
		w.adviser.Call("POST", w.at+"/recommendations", api.RecommendationContent{Theme: "bolig", Title: "x", Text: "010190-1234", Findings: []string{unknown}}).
			Refused(422, "invalid", "body.text", "body.findings")
		at, f := w.find("Ingen følger ansøgningen", r.ID)
		says := f.FindingContent
		says.Title, says.Evidence = "Ingen har ansvaret", nil
		f = api.FindingWithRecommendations{}
		w.analyst.Call("PUT", at, says, "If-Match", `"1"`).Is(200).Into(&f)
		if f.Version != 2 || f.Title != says.Title || len(f.Evidence) != 0 {
			t.Errorf("%+v", f)
		}
		if stale := w.adviser.Call("PUT", at, says, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		at, a := w.recommend("Udpeg en ansvarlig")
		advice := a.RecommendationContent
		advice.Findings = []string{f.ID}
		w.adviser.Call("PUT", at, advice).Refused(428, "version-needed")
		w.adviser.Call("PUT", at, advice, "If-Match", `"1"`).Is(200).Into(&a)
		if a.Version != 2 || len(a.Findings) != 1 {
			t.Errorf("%+v", a)
		}
		if stale := w.adviser.Call("PUT", at, advice, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
	})
}

// The whole way: data, finding, recommendation, choice, development point,
// activity, indicator, effect; and what is missing on it until it is there.
func TestT5FromDataToEffect(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, r := w.ask("documents", "Boligpolitik")
		_, f := w.find("Ingen følger ansøgningen", r.ID)
		at, a := w.recommend("Udpeg en ansvarlig", f.ID)
		atOther, b := w.recommend("Byg flere boliger", f.ID)
		w.share([]string{f.ID}, []string{a.ID, b.ID})

		w.manager.Call("PUT", at+"/rating", `{"importance": 6, "effort": 0}`).Refused(422, "invalid", "body.importance", "body.effort")
		w.adviser.Call("PUT", at+"/rating", `{"importance": 4, "effort": 2}`).Is(200)
		w.manager.Call("PUT", at+"/rating", `{"importance": 5, "effort": 3}`).Is(200).Into(&a)
		if len(a.Ratings) != 2 || a.Importance == nil || *a.Importance != 4.5 || *a.Effort != 2.5 {
			t.Errorf("%+v", a)
		}
		var list api.Recommendations
		w.manager.Call("PUT", atOther+"/rating", `{"importance": 5, "effort": 5}`).Is(200).Into(&b)
		w.manager.Get(w.at + "/recommendations").Is(200).Into(&list)
		if len(list.Items) != 2 || list.Items[0].ID != b.ID {
			t.Errorf("what matters most does not come first: %+v", list)
		}

		tag := w.manager.Get(atOther).Is(200).ETag()
		w.manager.Call("POST", atOther+"/refusal", `{"reason": " "}`, "If-Match", tag).Refused(422, "invalid", "body.reason")
		w.manager.Call("POST", atOther+"/refusal", `{"reason": "Uden for forløbet."}`, "If-Match", `"9"`).Refused(412, "stale")
		w.manager.Call("POST", atOther+"/refusal", `{"reason": "Uden for forløbet."}`, "If-Match", tag).Is(200).Into(&b)
		if b.State != "declined" || b.Reason != "Uden for forløbet." {
			t.Errorf("%+v", b)
		}
		w.adviser.Call("PUT", atOther+"/rating", `{"importance": 5, "effort": 1}`).Refused(409, "conflict")
		w.adviser.Call("POST", atOther+"/refusal", `{"reason": "Nej."}`, "If-Match", frame.ETag(b.Version)).Refused(409, "conflict")
		tag, b = frame.ETag(b.Version), api.Recommendation{}
		w.adviser.Call("POST", atOther+"/reconsideration", nil, "If-Match", tag).Is(200).Into(&b)
		if b.State != "open" || b.Reason != "" {
			t.Errorf("%+v", b)
		}

		tag = w.manager.Get(at).Is(200).ETag()
		w.manager.Call("POST", at+"/choice", `{}`, "If-Match", tag).Refused(422, "invalid", "body.title", "body.goal")
		w.manager.Call("POST", at+"/choice", `{"point": "`+unknown+`"}`, "If-Match", tag).Refused(422, "invalid", "body.point")
		aim := api.RecommendationChoice{Title: "En vej til bolig", Goal: "Alle har en bolig efter tre måneder.", Criterion: "Ni ud af ti."}
		w.manager.Call("POST", at+"/choice", aim, "If-Match", tag).Is(200).Into(&a)
		if a.State != "chosen" || a.Point == "" {
			t.Fatalf("%+v", a)
		}
		var points api.DevelopmentPoints
		w.adviser.Get(w.at + "/points").Is(200).Into(&points)
		if len(points.Items) != 1 || points.Items[0].ID != a.Point || len(points.Items[0].Recommendations) != 1 {
			t.Fatalf("%+v", points)
		}
		var p api.DevelopmentPoint
		atPoint := w.at + "/points/" + a.Point
		if tag = w.manager.Get(atPoint).Is(200).Into(&p).ETag(); tag != `"1"` || p.Goal != aim.Goal {
			t.Errorf("%s %+v", tag, p)
		}
		w.manager.Call("PUT", atPoint, api.DevelopmentPointContent{}, "If-Match", tag).Refused(422, "invalid", "body.title", "body.goal")
		says := p.DevelopmentPointContent
		says.Responsible = "Socialchefen"
		w.manager.Call("PUT", atPoint, says, "If-Match", tag).Is(200).Into(&p)
		if stale := w.manager.Call("PUT", atPoint, says, "If-Match", tag).Refused(412, "stale"); stale.ETag() != `"2"` || p.Responsible != "Socialchefen" {
			t.Errorf("%s %+v", stale.ETag(), p)
		}
		w.manager.Get(w.at+"/points/"+unknown).Refused(404, "not-found")

		w.analysis(t, 3, 0) // the other has no choice; neither activity nor indicator
		w.serve(a.Point)
		w.analysis(t, 1, 1)
		var e api.AnalysisEffects
		w.manager.Get(w.at + "/effects").Is(200).Into(&e)
		if len(e.Points) != 1 || e.Points[0].All != 1 || e.Points[0].Done != 0 || len(e.Points[0].Measures) != 1 || e.Summary != "" || e.Reviewed != 0 {
			t.Fatalf("%+v", e)
		}
		if m := e.Points[0].Measures[0]; m.Name != "Dage til støtte" || !strings.HasPrefix(m.Before, "34") || m.Standing != "" || m.Now != "" || !strings.Contains(m.Sentence, "Dage til støtte") {
			t.Errorf("%+v", m)
		}
	})
}

// analysis checks how many links are missing, and how many steps and
// indicators serve the first development point.
func (w *world) analysis(t *testing.T, gaps, serving int) {
	t.Helper()
	var c api.Analysis
	w.manager.Get(w.at).Is(200).Into(&c)
	if len(c.Gaps) != gaps || c.MayWrite || !c.MayChoose || !c.MayRate || len(c.Requests) != 1 || len(c.Findings) != 1 || len(c.Recommendations) != 2 || len(c.Points) != 1 {
		t.Fatalf("%+v", c)
	}
	for _, g := range c.Gaps {
		if g.At == "" || g.Lacks == "" || !strings.HasPrefix(g.Page, "/forloeb/") {
			t.Errorf("%+v", g)
		}
	}
	if p := c.Points[0]; len(p.Steps) != serving || len(p.Indicators) != serving {
		t.Errorf("%+v", p)
	}
}

// serve lets a row of a plan and an indicator serve a development point.
func (w *world) serve(point string) {
	w.t.Helper()
	must := func(err error) {
		w.t.Helper()
		if err != nil {
			w.t.Fatal(err)
		}
	}
	ctx, manager, adviser := w.t.Context(), w.Scope("projektleder"), w.Scope("raadgiver")
	id, err := w.Plans.Begin(ctx, manager, w.ref, "udviklingsplan")
	must(err)
	_, err = w.Plans.Add(ctx, manager, id, plan.Row{Kind: plan.Activity, Title: "Udpeg lederen", Status: plan.Planned, Goal: plan.Goal{ID: taskforce.PointNoun + "/" + point}})
	must(err)
	set, err := w.Indicators.Begin(ctx, adviser, w.ref)
	must(err)
	baseline := indicator.Decimal(34_000)
	_, err = w.Indicators.Define(ctx, adviser, w.ref, indicator.Definition{
		Name: "Dage til støtte", How: "Gennemsnit.", Unit: indicator.Days, Period: indicator.Month, Better: indicator.Lower, Baseline: &baseline,
		BaselineDay: house.Day(2027, 1, 4), Responsible: organisation.PersonID(manager.Person), Tells: set.Points,
	})
	must(err)
}
