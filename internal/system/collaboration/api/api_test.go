package api_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/collaboration/api"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const unknown = "0199aaaa-0000-7000-8000-000000000000"

// world is a collaboration model of Nørrekær whose framework is approved, with
// programs of its project manager, of one of its steering group, of a partner,
// of an adviser of the agency, and of a neighbour who takes no part.
type world struct {
	*house.House
	t                                         *testing.T
	ref                                       subject.Ref
	at                                        string // address of the course
	manager, board, partner, adviser, outside *caller.Caller
}

const slug = "noerrekaer-kommune-unge"

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{House: h, t: t}
		id, err := h.Courses.Start(t.Context(), h.Scope("raadgiver"), course.Beginning{
			Programme: "samarbejdsmodel", Host: h.Organisation("Nørrekær").ID, Label: "Unge", Anchors: map[string]calendar.Date{"start": calendar.Of(h.Clock.Now())},
		})
		w.must(err)
		w.must(h.Courses.Give(t.Context(), h.Scope("leder"), id, course.Gift{Role: "projektleder", Person: organisation.PersonID(w.person("projektleder"))}))
		for role, email := range map[string]string{
			"projektgruppe": "partner@broen.example", "styregruppe": "styregruppe@varmestuen.example", "samarbejdspartner": "forstander@havnen.example",
		} {
			w.must(h.Courses.Give(t.Context(), h.Scope("projektleder"), id, course.Gift{Role: role, Email: email}))
		}
		w.ref, w.at = subject.Ref{Kind: course.Kind, ID: string(id)}, "/courses/"+string(id)
		w.approve()
		w.manager, w.board, w.partner = caller.As(t, h, "projektleder"), caller.As(t, h, "styregruppe"), caller.As(t, h, "forstander")
		w.adviser, w.outside = caller.As(t, h, "raadgiver"), caller.As(t, h, "soenderaa")
		test(t, w)
	})
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) person(persona string) string { return w.Scope(persona).Person }

// fill writes in every field that has to be filled in.
func (w *world) fill(formID, slot string) form.ID {
	w.t.Helper()
	by := w.Scope("projektleder")
	id, err := w.Forms.Begin(w.t.Context(), by, w.ref, formID, slot)
	w.must(err)
	d, err := w.Forms.Find(w.t.Context(), by, id)
	w.must(err)
	sample := func(kind programme.FieldKind, field string, options []programme.Option) string {
		switch kind { //nolint:exhaustive // the rest are words
		case programme.Choice:
			return options[1].ID
		case programme.Day:
			return "2027-05-24"
		case programme.Person:
			return "@" + by.Person
		}
		return "Det står der om " + field + "."
	}
	var edits []form.Edit
	for _, s := range d.Form.Sections {
		for _, f := range s.Fields {
			if !f.Required {
				continue
			}
			e := form.Edit{Key: f.ID, Cells: form.Cells{"": sample(f.Kind, f.ID, f.Options)}}
			if f.Kind == programme.Rows {
				e.Key, e.Cells = f.ID+"/r1", form.Cells{}
				for _, c := range f.Columns {
					e.Cells[c.ID] = sample(c.Kind, c.ID, c.Options)
				}
			}
			edits = append(edits, e)
		}
	}
	out, err := w.Forms.Write(w.t.Context(), by, id, form.Batch{Edits: edits})
	w.must(err)
	if len(out.Refused)+len(out.Conflicts) > 0 {
		w.t.Fatalf("%+v %+v", out.Refused, out.Conflicts)
	}
	return id
}

func (w *world) approve() {
	w.t.Helper()
	ctx, by := w.t.Context(), w.Scope("projektleder")
	id := w.fill("ramme", "")
	w.must(w.Forms.Consult(ctx, by, id, calendar.Of(w.Clock.Now()).AddDays(7)))
	w.send(id)
}

func (w *world) send(id form.ID) {
	w.t.Helper()
	ctx, by := w.t.Context(), w.Scope("projektleder")
	d, err := w.Forms.Find(ctx, by, id)
	w.must(err)
	w.must(w.Forms.Send(ctx, by, id, d.Revision, nil))
	d, err = w.Forms.Find(ctx, by, id)
	w.must(err)
	w.must(w.Approvals.Approve(ctx, w.Scope("styregruppe"), d.Decision.ID, d.Decision.Hash))
}

// publish publishes sections for everybody.
func (w *world) publish(public ...string) (f api.CourseFramework) {
	w.t.Helper()
	tag := w.manager.Get(w.at + "/framework").Is(200).ETag()
	w.manager.Call("PUT", w.at+"/framework/publication", api.Publication{Public: append([]string{}, public...), Words: "Tolke er nævnt."}, "If-Match", tag).Is(200).Into(&f)
	return f
}

// bodies are what is sent in each call that changes something, so much that
// only the caller's rights decide.
var bodies = map[string]string{
	"POST /frameworks/{framework}/acknowledgement":         `{"edition": 1}`,
	"PUT /courses/{course}/framework/publication":          `{"public": []}`,
	"DELETE /courses/{course}/framework/publication":       ``,
	"PUT /courses/{course}/framework/keeper":               `{"person": "x"}`,
	"POST /courses/{course}/measurements":                  `{"slot": "maaling-1", "due": "2027-01-04"}`,
	"PUT /courses/{course}/measurements/{slot}/assessment": `{"levels": {}}`,
}

// led are for those who lead for the municipality: others are told who may.
var led = []string{
	"PUT /courses/{course}/framework/publication", "DELETE /courses/{course}/framework/publication", "PUT /courses/{course}/framework/keeper", "POST /courses/{course}/measurements",
}

// Every operation, by everybody who may not: no token, another municipality, a
// consultant, a partner and the agency where only the municipality's leaders may,
// and in a course that has no framework.
func TestWhoMayNotIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.publish() // nothing of it is for everybody
		w.manager.Call("POST", w.at+"/measurements", bodies["POST /courses/{course}/measurements"]).Is(201)
		fill := strings.NewReplacer("{course}", w.ref.ID, "{framework}", slug, "{slot}", "maaling-1")
		nobody, consultant := caller.As(t, w.House, ""), caller.As(t, w.House, "konsulent")
		seen := 0
		for _, route := range w.Calls() {
			path := strings.TrimPrefix(route.Pattern, frame.Root)
			if !strings.HasPrefix(path, "/frameworks") && !strings.HasPrefix(path, "/measurements") && !strings.HasPrefix(path, "/courses/{course}/framework") &&
				!strings.HasPrefix(path, "/courses/{course}/measurements") {
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
			call := func(by *caller.Caller, at string) *caller.Reply {
				return by.Call(route.Method, at, body, "If-Match", `"1"`)
			}
			address := fill.Replace(path)
			call(nobody, address).Refused(401, "unauthenticated")
			for _, by := range []*caller.Caller{w.outside, consultant} {
				got := call(by, address)
				if named := strings.Contains(path, "{"); !named {
					got.Is(200) // a list without it
				} else if got.Refused(404, "not-found").ETag() != "" {
					t.Errorf("%s tells a version", name)
				}
				if strings.Contains(got.Body, "Unge") {
					t.Errorf("%s tells of what is not public: %s", name, got.Body)
				}
			}
			if strings.Contains(path, "{course}") {
				call(w.adviser, strings.Replace(address, w.ref.ID, string(w.Course(house.Advisory, "Nørrekær").ID), 1)).Refused(404, "not-found")
				call(w.manager, strings.Replace(address, w.ref.ID, unknown, 1)).Refused(404, "not-found")
			}
			if slices.Contains(led, name) {
				for _, by := range []*caller.Caller{w.partner, w.board, w.adviser} {
					if got := call(by, address).Refused(403, "forbidden"); !strings.Contains(got.Problem.Detail, w.Scope("projektleder").Name) {
						t.Errorf("%s does not say who may: %s", name, got.Body)
					}
				}
			}
		}
		if seen != 13 {
			t.Errorf("%d operations", seen)
		}
		w.adviser.Call("POST", "/frameworks/"+slug+"/acknowledgement", `{"edition": 1}`).Refused(403, "forbidden")
		for _, by := range []*caller.Caller{w.adviser, w.board} { // who is not asked
			by.Get(w.at+"/measurements/maaling-1/assessment").Refused(403, "forbidden")
			by.Call("PUT", w.at+"/measurements/maaling-1/assessment", `{"levels": {}}`, "If-Match", `"0"`).Refused(403, "forbidden")
		}
	})
}
