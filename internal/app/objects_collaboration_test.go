package app_test

import (
	"encoding/json"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/testkit/house"
)

// model is the demonstration's collaboration model.
func model(t *testing.T, h *house.House) map[string]string {
	t.Helper()
	return map[string]string{"subject": string(h.Course(house.Model, "Nørrekær").ID), "slot": "maaling-2"}
}

// framework is where the demonstration's framework is published.
const framework = collaboration.Root + "/noerrekaer-kommune"

// collaborationObjects are the published framework, and the pages of those who
// take part.
func collaborationObjects(t *testing.T, h *house.House) objects {
	t.Helper()
	return objects{
		collaboration.Root + "/": {
			"noerrekaer": {"framework": "noerrekaer-kommune", "edition": "1"},
			nothing:      {"framework": "ukendt-kommune", "edition": "1"},
		},
		"/forloeb/{subject}" + collaboration.Path: {"noerrekaer-model": model(t, h), nothing: {"subject": unknown, "slot": "maaling-2"}},
	}
}

// collaborationPages are the pages of frameworks.
func collaborationPages(t *testing.T, h *house.House) []page {
	t.Helper()
	course := "/forloeb/" + model(t, h)["subject"]
	own := course + collaboration.Path
	plan := "/planer/" + first(t, h, `SELECT id FROM plan_plan WHERE subject_id = $1`, model(t, h)["subject"])
	return []page{
		{"model-course", "projektleder", course, true},
		{"model-group", "projektleder", course + "/maalgruppe", true},
		{"model-label", "projektleder", course + "/navn", false},
		{"model-plan", "projektleder", plan, true},
		{"model-plan-coverage", "partner", plan + "?vis=maalsaetninger", true},
		{"model-plan-row", "tovholder", plan + "/raekker/2", true},
		{"model-plan-page", "styregruppe", plan + "/en-side.pdf", false},
		{"model-documents", "projektleder", course + "/dokumenter", false},
		{"frameworks", "", collaboration.Root, true},
		{"frameworks-adviser", "raadgiver", collaboration.Root, false},
		{"framework", "", framework, true},
		{"framework-partner", "partner", framework, true},
		{"framework-steering", "styregruppe", framework, false},
		{"framework-first-edition", "", framework + "/udgaver/1", false},
		{"framework-first-edition-partner", "partner", framework + "/udgaver/1", false},
		{"framework-pdf", "", framework + "/ramme.pdf", false},
		{"framework-pdf-first-edition", "partner", framework + "/ramme.pdf?udgave=1", false},
		{"model", "projektleder", own, true},
		{"model-steering", "styregruppe", own, false},
		{"model-partner", "partner", own, false},
		{"model-adviser", "raadgiver", own, false},
		{"model-publish", "projektleder", own + "/offentliggoerelse", true},
		{"model-degree", "projektleder", own + "/implementering", true},
		{"model-degree-adviser", "raadgiver", own + "/implementering", false},
		{"model-assess", "partner", own + "/maalinger/maaling-2", true},
		{"model-collected", "raadgiver", collaboration.Root + "/implementering", true},
		{"model-collected-parts", "raadgiver", collaboration.Root + "/implementering?vis=dele", false},
		{"model-collected-sheet", "raadgiver", collaboration.Root + "/implementering/maalinger.xlsx", false},
	}
}

// inFrameworks is what people have written in frameworks, what was published as
// it read then, and the words of the organisation's picture, which breaks them
// into lines.
func inFrameworks(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	err := h.DB.Read(t.Context(), func(tx *db.Tx) error {
		words, err := db.All(tx, db.Text, `SELECT words FROM collaboration_edition UNION SELECT note FROM collaboration_assessment`)
		if err != nil {
			return err
		}
		kept, err := db.All(tx, db.Text, `SELECT parts FROM collaboration_edition UNION ALL SELECT results FROM collaboration_measurement`)
		if err != nil {
			return err
		}
		values = words
		for _, one := range kept {
			var v any
			if err := json.Unmarshal([]byte(one), &v); err != nil {
				return err
			}
			values = append(values, textsIn(v)...)
		}
		drawn, err := db.All(tx, db.Text, `SELECT name FROM organisation_organisation WHERE kind <> 'municipality' UNION SELECT title FROM organisation_person`)
		for _, name := range drawn {
			values = append(values, strings.Fields(name)...)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return append(values, "Kommune", "borgere")
}

// textsIn are the texts in a value of JSON; the heads of a table also as they
// stand together where they name it.
func textsIn(v any) (texts []string) {
	switch v := v.(type) {
	case string:
		return append([]string{v}, strings.Split(v, "\n")...)
	case []any:
		for _, one := range v {
			texts = append(texts, textsIn(one)...)
		}
	case map[string]any:
		if columns, ok := v["columns"].([]any); ok {
			var heads []string
			for _, c := range columns {
				head, _ := c.(map[string]any)["head"].(string)
				heads = append(heads, head)
			}
			texts = append(texts, strings.Join(heads, ", "))
		}
		for _, key := range sortedKeys(v) {
			texts = append(texts, textsIn(v[key])...)
		}
	}
	return texts
}
