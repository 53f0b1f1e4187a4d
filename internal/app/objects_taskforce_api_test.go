package app_test

import (
	"maps"
	"testing"

	"tovholder/internal/testkit/house"
)

// What is sent to the operations on analyses and surveys: so much that a caller
// who may gets past the question of what there is, and nothing that the pages
// ask for is changed.
func init() {
	maps.Copy(bodies, map[string]string{
		"POST /analysis/sharing":                 `{}`,
		"POST /analysis/requests":                asked,
		"PUT /requests/{request}":                asked,
		"PUT /requests/{request}/state":          `{"state": "partly", "note": ""}`,
		"POST /analysis/findings":                found,
		"PUT /findings/{finding}":                found,
		"POST /analysis/recommendations":         recommended,
		"PUT {recommendation}":                   recommended,
		"PUT /rating":                            `{"importance": 0, "effort": 0}`,
		"POST {recommendation}/choice":           `{"title": "", "goal": ""}`,
		"POST {recommendation}/refusal":          `{"reason": ""}`,
		"PUT /points/{point}":                    `{"title": "", "goal": ""}`,
		"POST /analysis/cases":                   `{"request": "", "count": 0, "reviewers": []}`,
		"PUT /cases/{case}/review":               `{"marks": {}}`,
		"PUT /settlement":                        `{"mark": "met", "reason": ""}`,
		"PUT /reviewer":                          `{"person": ""}`,
		"POST /analysis/learning":                offered,
		"PUT /learning/{learning}":               offered,
		"POST /learning/{learning}/cancellation": `{"reason": ""}`,
		"PUT /learning/{learning}/attendance":    `{"came": []}`,
		"POST {course}/surveys":                  `{"source": "guide/vej-til-bolig", "closes": "2020-01-01"}`,
		"PUT /closing":                           `{"closes": "2020-01-01"}`,
		"POST /notes":                            `{"label": "", "answers": {}}`,
		"PUT /notes/{reply}":                     `{"label": "", "answers": {}}`,
		"PUT /theme":                             `{"theme": "ukendt"}`,
	})
}

const (
	asked       = `{"kind": "documents", "title": "", "why": "", "due": "2027-02-01", "person": ""}`
	found       = `{"theme": "", "lens": "", "kind": "need", "title": "", "text": ""}`
	recommended = `{"theme": "", "title": "", "text": ""}`
	offered     = `{"title": "", "about": "", "day": "2020-01-01", "startsAt": "", "endsAt": "", "place": "", "closes": "2020-01-01"}`
)

// taskforceCalls are the objects of the operations on analyses and surveys: those
// of the pages. Of a learning activity somebody else is struck than there.
func taskforceCalls(t *testing.T, h *house.House, pages objects) objects {
	t.Helper()
	named := func(page string, more map[string]string) map[string]map[string]string {
		of := map[string]map[string]string{}
		for whose, values := range pages[page] {
			of[whose] = with(values, "course", values["subject"])
			maps.Copy(of[whose], more)
		}
		return of
	}
	analyses := named("/forloeb/{subject}/analyse", map[string]string{"item": "hjemmel", "place": "1"})
	own := analyses["noerrekaer-taskforce"]
	own["participant"] = first(t, h, `SELECT id FROM taskforce_participant WHERE learning_id = $1 AND state = 'placed' AND id <> $2 AND email NOT LIKE 'vibe@%' ORDER BY id`, own["learning"], own["participant"])
	return objects{
		"/api/v1/courses/{course}/analysis": analyses,
		"/api/v1/courses/{course}/surveys":  named("/forloeb/{subject}/undersoegelser", map[string]string{"question": "s1"}),
	}
}
