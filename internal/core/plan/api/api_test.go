package api_test

import (
	"encoding/json"
	"os"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const root = "/api/v1/plans"

// begun is a plan that the course lead has begun through the API.
func begun(t *testing.T, h *house.House) (at string) {
	t.Helper()
	id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", house.Day(2026, 9, 1))
	for role, persona := range map[string]string{"forloebsleder": "forloebsleder", "ledelse": "leder"} {
		gift := course.Gift{Role: role, Person: organisation.PersonID(h.Scope(persona).Person)}
		if err := h.Courses.Give(t.Context(), h.Scope("raadgiver"), id, gift); err != nil {
			t.Fatal(err)
		}
	}
	made := h.As("forloebsleder").Call("POST", root, `{"subjectKind":"course","subject":"`+string(id)+`","deliverable":"milepaelsplan"}`)
	made.Is(201)
	h.As("soenderaa").Call("POST", root, `{"subjectKind":"course","subject":"`+string(id)+`","deliverable":"milepaelsplan"}`).Is(404)
	h.As("leder").Call("GET", root+"?subjectKind=course&subject="+string(id), "").Is(200)
	h.As("soenderaa").Call("GET", root+"?subjectKind=course&subject="+string(id), "").Is(404)
	return made.Header.Get("Location")
}

func read(t *testing.T, p *house.Page) map[string]any {
	t.Helper()
	var body map[string]any
	if err := json.Unmarshal([]byte(p.Body), &body); err != nil {
		t.Fatalf("%s: %v", p.Body, err)
	}
	return body
}

func TestPlanIsWrittenSentAndReadThroughTheAPI(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := begun(t, h)
		lead := h.As("forloebsleder")
		added := lead.Call("POST", at+"/rows", `{"title":"Kortlægning","start":"2027-02-01","end":"2027-02-05","responsible":[{"name":"Kasper Elholm"}],"goal":{"text":"Bolig"}}`)
		added.Is(201)
		row := added.Header.Get("Location")
		if row != at+"/rows/1" || added.Header.Get("ETag") != `"1"` {
			t.Errorf("the row is at %s, version %s", row, added.Header.Get("ETag"))
		}
		lead.Call("POST", at+"/rows", `{"title":"","end":"2027-02-01","start":"2027-02-05"}`).Is(422)
		lead.Call("PUT", row, `{"title":"Kortlægning"}`).Is(428)
		lead.Call("PUT", row, `{"title":"Kortlægning af boliger","start":"2027-02-01","end":"2027-02-05"}`, "If-Match", `"1"`).Is(200)
		stale := lead.Call("PUT", row, `{"title":"Forsinket"}`, "If-Match", `"1"`)
		stale.Is(412)
		lead.Call("PUT", at+"/rows/9", `{"title":"Ingen"}`, "If-Match", `"1"`).Is(404)

		plan := lead.Call("GET", at, "")
		plan.Is(200)
		lead.Call("POST", at+"/sending", "", "If-Match", `"1"`).Is(412)
		sent := lead.Call("POST", at+"/sending", "", "If-Match", plan.Header.Get("ETag"))
		sent.Is(200)
		if body := read(t, sent); body["state"] != "waiting" {
			t.Errorf("the plan that was sent is %v", body["state"])
		}
		lead.Call("PUT", row, `{"title":"Under godkendelse"}`, "If-Match", `"2"`).Is(409)
		if body := read(t, lead.Call("GET", at+"/versions/1", "")); len(body["rows"].([]any)) != 1 || body["state"] != "waiting" {
			t.Errorf("version 1 is %v", body)
		}
		lead.Call("GET", at+"/versions/7", "").Is(404)
		lead.Call("POST", at+"/withdrawal", "").Is(200)
		lead.Call("PUT", row+"/reason", `{"reason":"Ingen"}`, "If-Match", `"0"`).Is(409)
		lead.Call("DELETE", row, "", "If-Match", `"1"`).Is(412)
		lead.Call("DELETE", row, "", "If-Match", `"2"`).Is(204)
		lead.Call("GET", row, "").Is(404)
	})
}

func TestPlanIsHiddenFromOthersThroughTheAPI(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := begun(t, h)
		h.As("forloebsleder").Call("POST", at+"/rows", `{"title":"Kortlægning"}`).Is(201)
		for _, persona := range []string{"soenderaa", "admin", "borger"} {
			c := h.As(persona)
			for _, path := range []string{at, at + "/rows/1", at + "/versions/1"} {
				c.Call("GET", path, "").Is(404)
			}
			c.Call("POST", at+"/rows", `{"title":"Fremmed"}`).Is(404)
			c.Call("PUT", at+"/rows/1", `{"title":"Fremmed"}`, "If-Match", `"1"`).Is(404)
			c.Call("DELETE", at+"/rows/1", "", "If-Match", `"1"`).Is(404)
			c.Call("PUT", at+"/rows/1/reason", `{"reason":"Fremmed"}`, "If-Match", `"0"`).Is(404)
			c.Call("POST", at+"/sending", "", "If-Match", `"1"`).Is(404)
			c.Call("POST", at+"/withdrawal", "").Is(404)
		}
		h.As("").Call("GET", at, "").Is(401)
	})
}
