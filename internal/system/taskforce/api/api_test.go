package api_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const unknown = "0199aaaa-0000-7000-8000-000000000000"

// world is a taskforce course that has just begun at Nørrekær, with programs of
// an adviser and an analyst on the authorities' side and of a project manager on
// the other.
type world struct {
	*house.House
	t                         *testing.T
	ref                       subject.Ref
	at                        string // address of the analysis
	adviser, analyst, manager *caller.Caller
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", house.Day(2027, 1, 4))
		w := &world{
			House: h, t: t, ref: subject.Ref{Kind: course.Kind, ID: string(id)}, at: "/courses/" + string(id) + "/analysis",
			adviser: caller.As(t, h, "raadgiver"), analyst: caller.As(t, h, "ankestyrelsen"), manager: caller.As(t, h, "projektleder"),
		}
		if err := h.Courses.Give(t.Context(), h.Scope("raadgiver"), id, course.Gift{Role: "projektleder", Person: organisation.PersonID(w.person("projektleder"))}); err != nil {
			t.Fatal(err)
		}
		test(t, w)
	})
}

func (w *world) person(persona string) string { return w.Scope(persona).Person }

// made is what was made, with its address below the API's root.
func (w *world) made(by *caller.Caller, path string, body, into any) (at string) {
	w.t.Helper()
	return strings.TrimPrefix(by.Call("POST", w.at+path, body).Is(201).Into(into).Header.Get("Location"), frame.Root)
}

func (w *world) ask(kind, title string) (at string, r api.DataRequestWithFindings) {
	w.t.Helper()
	at = w.made(w.adviser, "/requests", api.DataRequestContent{
		Kind: kind, Theme: "bolig", Title: title, Why: "At se, hvad der er besluttet.", Due: house.Day(2027, 2, 1), Person: w.person("projektleder"),
	}, &r)
	return at, r
}

func (w *world) find(title string, on ...string) (at string, f api.FindingWithRecommendations) {
	w.t.Helper()
	says := api.FindingContent{Theme: "bolig", Lens: "faglig", Kind: "need", Title: title, Text: title + " – og mere om det."}
	for _, request := range on {
		says.Evidence = append(says.Evidence, api.FindingEvidence{Request: request, Text: "Det står på side 4."})
	}
	at = w.made(w.adviser, "/findings", says, &f)
	return at, f
}

func (w *world) recommend(title string, on ...string) (at string, r api.Recommendation) {
	w.t.Helper()
	at = w.made(w.adviser, "/recommendations", api.RecommendationContent{Theme: "bolig", Title: title, Text: title + " – og hvorfor.", Findings: on}, &r)
	return at, r
}

type sharing struct {
	Findings        []string `json:"findings,omitempty"`
	Recommendations []string `json:"recommendations,omitempty"`
}

func (w *world) share(findings, recommendations []string) {
	w.t.Helper()
	w.adviser.Call("POST", w.at+"/sharing", sharing{findings, recommendations}).Is(200)
}

// bodies are what is sent in each call that changes something, so much that
// only the caller's rights decide.
var bodies = map[string]string{
	"POST /sharing":                                          `{"findings": ["` + unknown + `"]}`,
	"POST /requests":                                         `{"kind": "documents", "title": "x", "why": "x", "due": "2027-02-01", "person": "x"}`,
	"PUT /requests/{request}":                                `{"kind": "documents", "title": "x", "why": "x", "due": "2027-02-01", "person": "x"}`,
	"PUT /requests/{request}/state":                          `{"state": "received"}`,
	"POST /findings":                                         `{"theme": "bolig", "lens": "faglig", "kind": "need", "title": "x", "text": "x"}`,
	"PUT /findings/{finding}":                                `{"theme": "bolig", "lens": "faglig", "kind": "need", "title": "x", "text": "x"}`,
	"POST /recommendations":                                  `{"theme": "bolig", "title": "x", "text": "x"}`,
	"PUT /recommendations/{recommendation}":                  `{"theme": "bolig", "title": "x", "text": "x"}`,
	"PUT /recommendations/{recommendation}/rating":           `{"importance": 5, "effort": 1}`,
	"POST /recommendations/{recommendation}/choice":          `{"title": "x", "goal": "x"}`,
	"POST /recommendations/{recommendation}/refusal":         `{"reason": "x"}`,
	"POST /recommendations/{recommendation}/reconsideration": ``,
	"PUT /points/{point}":                                    `{"title": "x", "goal": "x"}`,
	"POST /cases":                                            `{"request": "x", "count": 1, "reviewers": ["x"]}`,
	"PUT /cases/{case}/review":                               `{"marks": {}}`,
	"PUT /cases/{case}/items/{item}/settlement":              `{"mark": "met", "reason": "x"}`,
	"PUT /cases/{case}/reviews/{place}/reviewer":             `{"person": "x"}`,
	"POST /learning":                                         learningDay,
	"PUT /learning/{learning}":                               learningDay,
	"POST /learning/{learning}/cancellation":                 `{"reason": "x"}`,
	"PUT /learning/{learning}/attendance":                    `{"came": []}`,
	"POST /learning/{learning}/evaluation":                   ``,
	"DELETE /learning/{learning}/participants/{participant}": ``,
}

const learningDay = `{"title": "x", "about": "x", "day": "2027-03-01", "startsAt": "09:00", "endsAt": "10:00", "place": "x", "closes": "2027-02-22"}`

// written are the operations that are for the authorities alone: those of the
// municipality are told who may.
var written = []string{
	"POST /sharing", "POST /requests", "PUT /requests/{request}", "POST /findings", "PUT /findings/{finding}", "POST /recommendations",
	"PUT /recommendations/{recommendation}", "POST /cases", "PUT /cases/{case}/reviews/{place}/reviewer",
}

// kept are those of which the municipality knows nothing.
var kept = []string{"GET /cases", "GET /cases/{case}", "PUT /cases/{case}/review", "PUT /cases/{case}/items/{item}/settlement"}

// Every operation, by everybody who may not: no token, another municipality, a
// consultant, the municipality where only the authorities may, and in a course
// that has no analysis.
func TestWhoMayNotIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, r := w.ask("cases", "Anonymiserede sager")
		_, f := w.find("Ingen følger ansøgningen", r.ID)
		_, a := w.recommend("Udpeg en ansvarlig", f.ID)
		w.share([]string{f.ID}, []string{a.ID})
		var point api.Recommendation
		w.manager.Call("POST", w.at+"/recommendations/"+a.ID+"/choice", api.RecommendationChoice{Title: "En vej til bolig", Goal: "Alle har en bolig."}, "If-Match", `"2"`).Is(200).Into(&point)
		var board api.CaseBoard
		w.made(w.adviser, "/cases", map[string]any{"request": r.ID, "count": 1, "reviewers": []string{w.person("raadgiver")}}, &board)
		var day api.LearningActivity
		w.made(w.adviser, "/learning", learningDay, &day)
		fill := strings.NewReplacer("{course}", w.ref.ID, "{request}", r.ID, "{finding}", f.ID, "{recommendation}", a.ID, "{point}", point.Point,
			"{case}", board.Items[0].ID, "{item}", "hjemmel", "{place}", "1", "{learning}", day.ID, "{participant}", unknown)
		advisory := string(w.Course(house.Advisory, "Nørrekær").ID)
		nobody, consultant, other := caller.As(t, w.House, ""), caller.As(t, w.House, "konsulent"), caller.As(t, w.House, "soenderaa")
		seen := 0
		for _, route := range w.Calls() {
			path, ok := strings.CutPrefix(route.Pattern, frame.Root+"/courses/{course}/analysis")
			if !ok {
				continue
			}
			seen++
			name := route.Method + " " + path
			var body any
			if route.Method != "GET" {
				sent, ok := bodies[name]
				if !ok {
					t.Errorf("%s has no line in this test", name)
				}
				if sent != "" {
					body = sent
				}
			}
			address := strings.TrimPrefix(fill.Replace(route.Pattern), frame.Root)
			call := func(by *caller.Caller, at string) *caller.Reply {
				return by.Call(route.Method, at, body, "If-Match", `"1"`)
			}
			call(nobody, address).Refused(401, "unauthenticated")
			for _, by := range []*caller.Caller{other, consultant} {
				if got := call(by, address).Refused(404, "not-found"); strings.Contains(got.Body, "Nørrekær") || got.ETag() != "" {
					t.Errorf("%s tells of Nørrekær: %s", name, got.Body)
				}
			}
			call(w.adviser, strings.Replace(address, w.ref.ID, advisory, 1)).Refused(404, "not-found")
			switch {
			case slices.Contains(kept, name):
				call(w.manager, address).Refused(404, "not-found")
			case slices.Contains(written, name):
				if got := call(w.manager, address).Refused(403, "forbidden"); !strings.Contains(got.Problem.Detail, "Ankestyrelsen") {
					t.Errorf("%s does not say who may: %s", name, got.Body)
				}
			}
		}
		if seen < 37 {
			t.Errorf("only %d operations", seen)
		}
	})
}
