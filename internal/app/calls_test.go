package app_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

// A change of what an operation of the API needs is to be seen by whoever reads
// the change.
func TestCallsAndWhatTheyNeed(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	golden(t, "calls.golden", web.List(h.Calls()))
}

// document is what of an OpenAPI document is looked at here.
type document struct {
	OpenAPI    string                          `json:"openapi"`
	Paths      map[string]map[string]operation `json:"paths"`
	Components struct {
		Schemas map[string]struct {
			Properties map[string]struct {
				Description string `json:"description"`
			} `json:"properties"`
		} `json:"schemas"`
		SecuritySchemes map[string]struct {
			Type   string `json:"type"`
			Scheme string `json:"scheme"`
		} `json:"securitySchemes"`
	} `json:"components"`
}

type operation struct {
	OperationID string                     `json:"operationId"`
	Summary     string                     `json:"summary"`
	Security    []map[string][]string      `json:"security"`
	Responses   map[string]json.RawMessage `json:"responses"`
	Parameters  []struct {
		Name, In, Description string
		Required              bool
	} `json:"parameters"`
}

func TestTheAPIIsDescribed(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	got := caller.As(t, h, "").Get("/openapi.json").Is(200)
	var doc document
	got.Into(&doc)
	if !strings.HasPrefix(doc.OpenAPI, "3.1.") || doc.Components.SecuritySchemes["token"].Scheme != "bearer" {
		t.Errorf("OpenAPI %s, %+v", doc.OpenAPI, doc.Components.SecuritySchemes)
	}
	described := map[string]bool{}
	for path, methods := range doc.Paths {
		for method, o := range methods {
			name := strings.ToUpper(method) + " " + api.Root + path
			described[name] = true
			if o.OperationID == "" || o.Summary == "" || len(o.Security) != 1 || o.Security[0]["token"] == nil {
				t.Errorf("%s: %+v", name, o)
			}
			if o.Responses["401"] == nil || o.Responses["404"] == nil || o.Responses["429"] == nil {
				t.Errorf("%s does not say how it refuses: %v", name, slices.Sorted(maps.Keys(o.Responses)))
			}
			for _, p := range o.Parameters {
				if p.Description == "" {
					t.Errorf("%s: nothing says what %s is", name, p.Name)
				}
			}
		}
	}
	for _, route := range h.Calls() {
		if route.Pattern != api.Document && !described[route.Method+" "+route.Pattern] {
			t.Errorf("%s %s is not described", route.Method, route.Pattern)
		}
	}
	for name, schema := range doc.Components.Schemas {
		for property, p := range schema.Properties {
			if p.Description == "" && name != "Text" && !strings.HasPrefix(name, "Page") {
				t.Errorf("nothing says what %s.%s is", name, property)
			}
		}
	}
	if strings.Contains(got.Body, "ErrorModel") {
		t.Error("problems are described that are not ours")
	}
	for _, path := range []string{"/docs", "/openapi.yaml", "/openapi-3.0.json", "/schemas/Course.json"} {
		caller.As(t, h, "").Get(path).Refused(404, "not-found")
	}
}

// Everybody and every operation that reads: nobody but those who have to do with
// Nørrekær reads of it.
func TestCallsTellNothingOfOthers(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		c := h.Course(house.Advisory, "Nørrekær")
		described, _, _ := c.Programme.Activity(c.Activities[0].ID)
		pairs := []string{}
		for name, value := range nounObjects(t, h, c) {
			if name != "code" { // whoever has it may see what it is of
				pairs = append(pairs, "{"+name+"}", value)
			}
		}
		fill := strings.NewReplacer(append(pairs, "{course}", string(c.ID), "{activity}", c.Activities[0].Key, "{criterion}", described.Criteria[0].ID,
			"{organisation}", string(h.Organisation("Nørrekær").ID), "{programme}", house.Advisory)...)
		for _, persona := range []string{"soenderaa", "forstander", "partner", "tovholder", "konsulent"} {
			by := caller.As(t, h, persona)
			for _, route := range h.Calls() {
				if route.Method != "GET" || route.Pattern == api.Root+"/services" { // the directory is everybody's
					continue
				}
				path := strings.TrimPrefix(fill.Replace(route.Pattern), api.Root)
				got := by.Get(path)
				if strings.Contains(got.Body, "Nørrekær") && !ofModel(persona, path) || strings.Contains(got.Body, string(c.ID)) {
					t.Errorf("%s reads of Nørrekær at %s", persona, route.Pattern)
				}
				if strings.Contains(path, string(c.ID)) && got.Status != 404 {
					t.Errorf("%s gets %d at %s", persona, got.Status, route.Pattern)
				}
			}
		}
	})
}

// ofModel reports whether a list has Nørrekær's collaboration model in it: what is
// published of it is everybody's, and the lists of courses and measurements are
// those of who works by it.
func ofModel(persona, path string) bool {
	works := slices.Contains([]string{"partner", "tovholder"}, persona)
	return path == "/frameworks" || works && (path == "/courses" || path == "/measurements")
}

// A refusal through the API is put on record as one of a page is.
func TestRefusedCallsAreOnRecord(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	caller.As(t, h, "soenderaa").Get("/courses/"+string(h.Course(house.Advisory, "Nørrekær").ID)).Refused(404, "not-found")
	var entries []audit.Entry
	if err := h.DB.Read(t.Context(), func(tx *db.Tx) (err error) {
		entries, err = audit.Of(tx, "GET /api/v1/courses/{course}")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 || entries[0].Event != audit.Denial || entries[0].Outcome != audit.Refused || entries[0].Person != h.Scope("soenderaa").Person {
		t.Errorf("%+v", entries)
	}
}
