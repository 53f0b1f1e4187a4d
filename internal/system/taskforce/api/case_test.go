package api_test

import (
	"fmt"
	"strings"
	"testing"

	"tovholder/internal/system/taskforce/api"
	"tovholder/internal/testkit/caller"

	frame "tovholder/internal/platform/web/api"
)

type judgement struct {
	Marks  map[string]api.CaseMark `json:"marks"`
	Submit bool                    `json:"submit,omitempty"`
}

// all judges every item alike, but for those that are named.
func (w *world) all(c api.CaseFile, mark string, but map[string]string) judgement {
	j := judgement{Marks: map[string]api.CaseMark{}, Submit: true}
	for _, item := range c.Items {
		j.Marks[item.Item] = api.CaseMark{Mark: mark, Note: "Set i sagen."}
	}
	for item, other := range but {
		j.Marks[item] = api.CaseMark{Mark: other}
	}
	return j
}

// said is a case file as a caller sees it.
func (w *world) said(by *caller.Caller, at string) (c api.CaseFile) {
	w.t.Helper()
	by.Get(at).Is(200).Into(&c)
	return c
}

func TestT5CaseFilesAreReviewedBlind(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, documents := w.ask("documents", "Boligpolitik")
		_, r := w.ask("cases", "Anonymiserede sager")
		adviser, analyst := w.person("raadgiver"), w.person("ankestyrelsen")
		cases := w.at + "/cases"
		w.adviser.Call("POST", cases, map[string]any{"request": documents.ID, "count": 0, "reviewers": []string{}, "doubleEvery": 1}).
			Refused(422, "invalid", "body.request", "body.count", "body.reviewers", "body.doubleEvery")
		w.adviser.Call("POST", cases, map[string]any{"request": r.ID, "count": 1, "reviewers": []string{w.person("projektleder")}}).Refused(422, "invalid", "body.reviewers")
		var board api.CaseBoard
		w.made(w.adviser, "/cases", map[string]any{"request": r.ID, "count": 2, "reviewers": []string{adviser, analyst}, "doubleEvery": 2}, &board)
		if len(board.Items) != 2 || len(board.Items[0].Reviews) != 2 || len(board.Items[1].Reviews) != 1 || !board.Items[0].Awaits || len(board.Pairs) != 0 {
			t.Fatalf("%+v", board)
		}
		if share := board.Themes[0].Cases; share.Whole != 0 || share.Share != nil || share.Low != 0 || share.High != 1 {
			t.Errorf("%+v", share)
		}
		w.manager.Get(cases).Refused(404, "not-found")
		w.manager.Get(cases+"/"+board.Items[0].ID).Refused(404, "not-found")

		at := cases + "/" + board.Items[0].ID
		c := w.said(w.adviser, at)
		if c.Version != 1 || len(c.Items) == 0 || c.Items[0].Name.Da == "" || len(c.Items[0].Marks) != 0 || c.Done {
			t.Fatalf("%+v", c)
		}
		w.adviser.Call("PUT", at+"/review", judgement{Marks: map[string]api.CaseMark{}}).Refused(428, "version-needed")
		w.adviser.Call("PUT", at+"/review", judgement{Marks: map[string]api.CaseMark{"hjemmel": {Mark: "perhaps"}}}, "If-Match", `"1"`).Refused(422, "invalid")
		w.adviser.Call("PUT", at+"/review", judgement{Marks: map[string]api.CaseMark{"hjemmel": {Mark: "met"}}, Submit: true}, "If-Match", `"1"`).Refused(422, "invalid", "body.marks")
		draft := judgement{Marks: map[string]api.CaseMark{"hjemmel": {Mark: "met", Note: "Side 2."}}}
		if got := w.adviser.Call("PUT", at+"/review", draft, "If-Match", `"1"`).Is(200).Into(&c); got.ETag() != `"2"` || c.Items[0].Marks[0].Note != "Side 2." {
			t.Errorf("%s %+v", got.ETag(), c)
		}
		if stale := w.adviser.Call("PUT", at+"/review", draft, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		w.adviser.Call("PUT", at+"/review", w.all(c, "met", map[string]string{"oplysning": "unmet"}), "If-Match", `"2"`).Is(200).Into(&c)
		w.adviser.Call("PUT", at+"/review", draft, "If-Match", frame.ETag(c.Version)).Refused(409, "conflict")

		other := w.said(w.analyst, at)
		if got := w.analyst.Get(at).Is(200); other.Done || strings.Contains(got.Body, "Set i sagen") || len(other.Items[0].Marks) != 0 {
			t.Errorf("the other's marks are told: %s", got.Body)
		}
		w.analyst.Call("PUT", at+"/items/oplysning/settlement", `{"mark": "met", "reason": "Enige."}`).Refused(409, "conflict")
		w.analyst.Call("PUT", at+"/review", w.all(other, "met", map[string]string{"helhed": "partly"}), "If-Match", frame.ETag(other.Version)).Is(200).Into(&other)
		if !other.Done || len(other.Differs) != 2 || len(other.Items[0].Marks) != 2 || other.Items[0].Stands != "met" || other.Items[1].Stands != "" {
			t.Fatalf("%+v", other)
		}
		w.judged(t, r.ID, board.Items[1], at)
	})
}

// judged settles the two items on which the reviewers of the first case differ,
// hands the second case over, and looks at the results.
func (w *world) judged(t *testing.T, request string, second api.CaseFileSummary, at string) {
	t.Helper()
	w.adviser.Call("PUT", at+"/items/oplysning/settlement", `{"mark": "met", "reason": ""}`).Refused(422, "invalid", "body.reason")
	w.adviser.Call("PUT", at+"/items/ukendt/settlement", `{"mark": "met", "reason": "x"}`).Refused(404, "not-found")
	var c api.CaseFile
	w.adviser.Call("PUT", at+"/items/oplysning/settlement", `{"mark": "met", "reason": "Det står i bilaget."}`).Is(200).Into(&c)
	if len(c.Differs) != 1 || c.Items[1].Settled == nil || c.Items[1].Settled.Reason != "Det står i bilaget." || c.Items[1].Stands != "met" {
		t.Errorf("%+v", c)
	}
	reviewer := w.at + "/cases/" + second.ID + "/reviews/1/reviewer"
	now := second.Reviews[0].Person
	w.adviser.Call("PUT", reviewer, map[string]string{"person": now}).Refused(422, "invalid", "body.person")
	w.adviser.Call("PUT", w.at+"/cases/"+second.ID+"/reviews/2/reviewer", map[string]string{"person": w.person("raadgiver")}).Refused(404, "not-found")
	w.adviser.Call("PUT", at+"/reviews/1/reviewer", map[string]string{"person": w.person("raadgiver")}).Refused(409, "conflict")
	w.adviser.Call("PUT", reviewer, map[string]string{"person": w.person("raadgiver")}).Is(200).Into(&c)
	if c.Reviews[0].Person != w.person("raadgiver") || !c.Awaits {
		t.Errorf("%+v", c)
	}
	w.analyst.Call("PUT", w.at+"/cases/"+second.ID+"/review", judgement{Marks: map[string]api.CaseMark{}}, "If-Match", `"1"`).Refused(403, "forbidden")
	w.adviser.Call("PUT", w.at+"/cases/"+second.ID+"/review", w.all(c, "unmet", nil), "If-Match", frame.ETag(c.Version)).Is(200)

	var board api.CaseBoard
	got := w.analyst.Get(w.at + "/cases").Is(200).Into(&board)
	if board.Differing != 1 || len(board.Pairs) != 1 {
		t.Fatalf("%s", got.Body)
	}
	if p := board.Pairs[0]; p.Cases != 1 || p.Judged != len(c.Items) || p.Same != len(c.Items)-2 || p.Kappa == nil || *p.Kappa >= 1 {
		t.Errorf("%+v", p)
	}
	for _, theme := range board.Themes {
		for _, item := range theme.Items {
			if item.Item != "hjemmel" {
				continue
			}
			if share := fmt.Sprintf("%d/%d %.2f %.2f-%.2f", item.Met.Part, item.Met.Whole, *item.Met.Share, item.Met.Low, item.Met.High); share != "1/2 0.50 0.09-0.91" || item.Unmet != 1 {
				t.Errorf("%s %+v", share, item)
			}
		}
	}
	w.manager.Get(w.at + "/effects").Is(200).Into(&api.AnalysisEffects{})
	if got := w.manager.Get(w.at + "/effects").Is(200); strings.Contains(got.Body, "hjemmel") {
		t.Errorf("the municipality reads results before a report is in force: %s", got.Body)
	}
	if got := w.manager.Get(w.at + "/requests/" + request).Is(200); strings.Contains(got.Body, second.ID) {
		t.Errorf("the municipality reads of a case file: %s", got.Body)
	}
}
