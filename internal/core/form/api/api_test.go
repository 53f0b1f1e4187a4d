package api_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func TestADocumentIsWrittenAndSentOnByAProgram(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		course := h.Start(house.Advisory, h.Organisation("Aarhus").ID, "deadline", house.Day(2027, time.March, 1))
		adviser, other := caller.As(t, h, "raadgiver"), caller.As(t, h, "soenderaa")
		in := "?subjectKind=course&subject=" + string(course)
		other.Get("/documents"+in).Refused(404, "not-found")
		begun := api.NewDocument{Subject: api.DocumentSubject{Kind: "course", ID: string(course)}, Form: "opfoelgning", Slot: "opfoelgning-1"}
		other.Call("POST", "/documents", begun).Refused(404, "not-found")
		var d api.Document
		adviser.Call("POST", "/documents", begun).Is(201).Into(&d)
		path := "/documents/" + d.ID
		for _, call := range []string{"/entries", "/comments", "/consultation", "/submission", "/withdrawal", "/completion", "/revision"} {
			body := map[string]any{
				"/entries": api.DocumentEdits{Entries: []api.DocumentEdit{}}, "/comments": api.NewDocumentComment{Words: "x"}, "/consultation": api.DocumentConsultation{Until: house.Day(2027, 1, 1)},
				"/submission": api.DocumentSubmission{},
			}[call]
			other.Call("POST", path+call, body, "If-Match", `"0"`).Refused(404, "not-found")
		}
		var list api.DocumentList
		if adviser.Get("/documents" + in).Is(200).Into(&list); len(list.Items) < 7 {
			t.Errorf("%+v", list)
		}
		var edits []api.DocumentEdit
		seen := map[string]bool{}
		for _, m := range d.Missing {
			key, _, _ := strings.Cut(m.Key, ".")
			if !seen[key] {
				edits = append(edits, api.DocumentEdit{Key: key, Cells: map[string]string{"": "Godt på vej"}})
				seen[key] = true
			}
		}
		var out api.DocumentOutcome
		adviser.Call("POST", path+"/entries", api.DocumentEdits{Entries: edits[:1]}).Is(200).Into(&out)
		if len(out.Saved) != 1 || out.Saved[0].Version != 1 {
			t.Fatalf("%+v", out)
		}
		stale := adviser.Call("POST", path+"/entries", api.DocumentEdits{Entries: []api.DocumentEdit{{Key: edits[0].Key, Cells: map[string]string{"": "Andet"}}}}).Is(200).Into(&out)
		if len(out.Conflicts) != 1 || out.Conflicts[0].Now.Cells[""] != "Godt på vej" {
			t.Errorf("%s", stale.Body)
		}
		var c api.DocumentComment
		adviser.Call("POST", path+"/comments", api.NewDocumentComment{Field: edits[0].Key, Words: "Hvordan?"}).Is(201).Into(&c)
		adviser.Call("POST", path+"/comments/"+c.ID+"/resolution", api.DocumentResolution{Resolved: true}).Is(200).Into(&d)
		if len(d.Comments) != 1 || !d.Comments[0].Resolved {
			t.Errorf("%+v", d.Comments)
		}
		const since = "siden-sidst" // a text; the first is a choice
		adviser.Call("POST", path+"/suggestions", api.NewDocumentSuggestion{Field: edits[0].Key, Proposal: "Andet"}).Is(422)
		adviser.Call("POST", path+"/suggestions", api.NewDocumentSuggestion{Field: since}).Is(422)
		adviser.Call("POST", path+"/suggestions", api.NewDocumentSuggestion{Field: since, Proposal: "Næsten færdig"}).Is(201).Into(&c)
		other.Call("POST", path+"/suggestions", api.NewDocumentSuggestion{Field: since, Proposal: "Hej"}).Refused(404, "not-found")
		take := path + "/comments/" + c.ID + "/acceptance"
		other.Call("POST", take, api.DocumentAcceptance{}).Refused(404, "not-found")
		adviser.Call("POST", take, api.DocumentAcceptance{Version: 7}).Refused(412, "stale")
		adviser.Call("POST", take, api.DocumentAcceptance{}).Is(200).Into(&d)
		if last := d.Comments[len(d.Comments)-1]; !last.Taken || last.Proposal != "Næsten færdig" {
			t.Errorf("%+v", d.Comments)
		}
		adviser.Call("POST", path+"/completion", nil, "If-Match", `"99"`).Refused(412, "stale")
		adviser.Call("POST", path+"/submission", api.DocumentSubmission{}, "If-Match", adviser.Get(path).ETag()).Is(422)
	})
}
