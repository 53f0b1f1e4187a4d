package app_test

import (
	"maps"
	"testing"

	"tovholder/internal/testkit/house"
)

// What is sent to the operations on frameworks and measurements: so much that a
// caller who may gets past the question of what there is, and nothing that the
// pages ask for is changed.
func init() {
	maps.Copy(bodies, map[string]string{
		"POST {framework}/acknowledgement":    `{"edition": 99}`,
		"PUT /framework/publication":          `{"public": []}`,
		"PUT /framework/keeper":               `{"person": "x"}`,
		"POST {course}/measurements":          `{"slot": "maaling-2", "due": "2020-01-01"}`,
		"PUT /measurements/{slot}/assessment": `{"levels": {}}`,
	})
}

// collaborationCalls are the objects of the operations on frameworks and
// measurements: those of the pages.
func collaborationCalls(t *testing.T, h *house.House) objects {
	t.Helper()
	own := model(t, h)
	courses := map[string]map[string]string{
		"noerrekaer-model": with(own, "course", own["subject"]),
		nothing:            {"course": unknown, "slot": "maaling-2"},
	}
	return objects{
		"/api/v1/frameworks/": {
			"noerrekaer": {"framework": "noerrekaer-kommune"},
			nothing:      {"framework": "ukendt-kommune"},
		},
		"/api/v1/courses/{course}/framework":    courses,
		"/api/v1/courses/{course}/measurements": courses,
	}
}
