package api_test

import (
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// M21: objectives, repetition and the times that are carried out, through the
// API.
func TestM21ObjectivesAndTimesThroughTheAPI(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := h.Start("samarbejdsmodel", h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()))
		if err := h.Courses.Give(t.Context(), h.Scope("leder"), id, course.Gift{Role: "projektleder", Person: organisation.PersonID(h.Scope("projektleder").Person)}); err != nil {
			t.Fatal(err)
		}
		lead := h.As("projektleder")
		made := lead.Call("POST", root, `{"subjectKind":"course","subject":"`+string(id)+`","deliverable":"handleplan"}`).Is(201)
		at := made.Header.Get("Location")
		if themes := read(t, made)["themes"].([]any); len(themes) != 6 || themes[2].(map[string]any)["id"] != "kanaler" || themes[2].(map[string]any)["number"] != 3.0 {
			t.Errorf("the plan's themes are %v", themes)
		}
		const content = `"title":"Kursus","start":"2027-03-15","end":"2028-03-14"`
		lead.Call("POST", at+"/rows", `{`+content+`,"themes":["lykke"]}`).Is(422)
		lead.Call("POST", at+"/rows", `{`+content+`,"repeat":{"times":13,"per":"year"}}`).Is(422)
		lead.Call("POST", at+"/rows", `{`+content+`,"repeat":{"times":4,"per":"day"}}`).Is(422)
		added := lead.Call("POST", at+"/rows", `{`+content+`,"themes":["kanaler","inddragelse"],"repeat":{"times":4,"per":"year"}}`).Is(201)
		row := read(t, added)
		if got := row["themes"].([]any); len(got) != 2 || got[0] != "inddragelse" || row["repeat"].(map[string]any)["times"] != 4.0 || row["deadline"] != "2027-03-15" || len(row["occurrences"].([]any)) != 4 {
			t.Errorf("the row is %v", row)
		}
		times := at + "/rows/1/occurrences/"
		lead.Call("PUT", times+"2027-03-15", `{"done":true}`).Is(428)
		lead.Call("PUT", times+"2027-03-16", `{"done":true}`, "If-Match", `"1"`).Is(404)
		lead.Call("PUT", times+"i-morgen", `{"done":true}`, "If-Match", `"1"`).Is(404)
		ticked := lead.Call("PUT", times+"2027-03-15", `{"done":true}`, "If-Match", `"1"`).Is(200)
		if row := read(t, ticked); row["deadline"] != "2027-06-15" || row["status"] != "under-way" || row["occurrences"].([]any)[0].(map[string]any)["doneBy"] != h.Scope("projektleder").Name || ticked.Header.Get("ETag") != `"2"` {
			t.Errorf("ticked the row is %v", row)
		}
		lead.Call("PUT", times+"2027-06-15", `{"done":true}`, "If-Match", `"1"`).Is(412)
		if row := read(t, lead.Call("PUT", times+"2027-03-15", `{"done":false}`, "If-Match", `"2"`).Is(200)); row["deadline"] != "2027-03-15" {
			t.Errorf("taken back the row is %v", row)
		}
		h.As("soenderaa").Call("PUT", times+"2027-03-15", `{"done":true}`, "If-Match", `"3"`).Is(404)
		whole := read(t, lead.Call("GET", at, "").Is(200))
		if theme := whole["themes"].([]any)[2].(map[string]any); theme["activities"] != 1.0 {
			t.Errorf("the coverage is %v", theme)
		}
		sent := lead.Call("POST", at+"/sending", "", "If-Match", lead.Call("GET", at, "").Header.Get("ETag"))
		if sent.Status == 200 {
			if rows := read(t, lead.Call("GET", at+"/versions/1", "").Is(200))["rows"].([]any); len(rows[0].(map[string]any)["themes"].([]any)) != 2 {
				t.Errorf("version 1 is %v", rows)
			}
		}
	})
}
