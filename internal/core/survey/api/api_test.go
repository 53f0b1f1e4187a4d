package api_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/survey/api"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const (
	unknown = "0199aaaa-0000-7000-8000-000000000000"
	staff   = "survey/medarbejdere"
	guide   = "guide/vej-til-bolig"
)

// world is a taskforce course that has just begun at Nørrekær, with programs of
// an adviser on the authorities' side and of a project manager on the other.
type world struct {
	*house.House
	t                         *testing.T
	ref                       subject.Ref
	at                        string // address of the surveys
	adviser, analyst, manager *caller.Caller
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", house.Day(2027, 1, 4))
		w := &world{House: h, t: t, ref: subject.Ref{Kind: course.Kind, ID: string(id)}, at: "/courses/" + string(id) + "/surveys"}
		if err := h.Courses.Give(t.Context(), h.Scope("raadgiver"), id, course.Gift{Role: "projektleder", Person: organisation.PersonID(h.Scope("projektleder").Person)}); err != nil {
			t.Fatal(err)
		}
		w.adviser, w.analyst, w.manager = caller.As(t, h, "raadgiver"), caller.As(t, h, "ankestyrelsen"), caller.As(t, h, "projektleder")
		test(t, w)
	})
}

func (w *world) in(days int) calendar.Date { return calendar.Of(w.Clock.Now()).AddDays(days) }

// begin opens a survey.
func (w *world) begin(source string) (at string, s api.Survey) {
	w.t.Helper()
	made := w.adviser.Call("POST", w.at, api.SurveyBeginning{Source: source, Closes: w.in(7)}).Is(201).Into(&s)
	return strings.TrimPrefix(made.Header.Get("Location"), frame.Root), s
}

// give answers by the link.
func (w *world) give(s api.Survey, group string, score int, said string) {
	w.t.Helper()
	g := survey.Given{Group: group, Scores: map[string]int{"ansvar": score}, Words: map[string]string{"vigtigst": said}}
	if err := w.Surveys.Give(w.t.Context(), s.Link[strings.LastIndex(s.Link, "/")+1:], g); err != nil {
		w.t.Fatal(err)
	}
}

// read is a survey as the adviser sees it.
func (w *world) read(at string) (s api.Survey) {
	w.t.Helper()
	w.adviser.Get(at).Is(200).Into(&s)
	return s
}

func itemOf(t *testing.T, s api.Survey, question string) api.SurveyItem {
	t.Helper()
	for _, i := range s.Items {
		if i.Question == question {
			return i
		}
	}
	t.Fatalf("no %s in %+v", question, s)
	return api.SurveyItem{}
}

func TestT5ASurveyIsOpenedExtendedAndClosed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var list api.SurveyList
		w.adviser.Get(w.at).Is(200).Into(&list)
		if len(list.Items) != 0 || len(list.Sources) != 5 || list.Sources[0].Source != staff || list.Sources[1].Source != guide || !list.Sources[1].Interview || list.Sources[1].Name.En == "" {
			t.Errorf("%+v", list)
		}
		w.adviser.Call("POST", w.at, api.SurveyBeginning{Source: "survey/ukendt", Closes: w.in(7)}).Refused(404, "not-found")
		w.adviser.Call("POST", w.at, api.SurveyBeginning{Source: staff, Title: "010190-1234", Closes: w.in(400)}).Refused(422, "invalid", "body.title", "body.closes")
		at, s := w.begin(staff)
		if at != w.at+"/"+s.ID || s.Version != 1 || !s.Open || !s.Kept || s.Interview || s.For.Da == "" || s.Title == "" || len(s.Groups) != 4 || len(s.Items) != 9 || s.Least != 5 || !s.Few {
			t.Errorf("%s %+v", at, s)
		}
		body := map[string]any{"closes": w.in(20)}
		w.adviser.Call("PUT", at+"/closing", body).Refused(428, "version-needed")
		w.adviser.Call("PUT", at+"/closing", map[string]any{"closes": w.in(-1)}, "If-Match", `"1"`).Refused(422, "invalid", "body.closes")
		if got := w.adviser.Call("PUT", at+"/closing", body, "If-Match", `"1"`).Is(200).Into(&s); got.ETag() != `"2"` || s.Closes != w.in(20) {
			t.Errorf("%s %+v", got.ETag(), s)
		}
		for path, method := range map[string]string{"/closing": "PUT", "/closure": "POST"} {
			sent := any(body)
			if method == "POST" {
				sent = nil
			}
			if stale := w.adviser.Call(method, at+path, sent, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` {
				t.Errorf("the newest version is %s", stale.ETag())
			}
		}
		w.analyst.Call("POST", at+"/closure", nil, "If-Match", `"2"`).Is(200).Into(&s)
		if s.Open {
			t.Errorf("%+v", s)
		}
		w.adviser.Call("PUT", at+"/closing", body, "If-Match", `"3"`).Refused(409, "conflict")
		w.adviser.Get(w.at+"/"+unknown).Refused(404, "not-found")
	})
}

// Nothing is shown of few, nor while one more answer would tell what somebody
// answered.
func TestT5ResultsOfFewAreHidden(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		few, s := w.begin(staff)
		for range 4 {
			w.give(s, "bolig", 1, "Fire ord.")
		}
		many, other := w.begin(staff)
		for range 6 {
			w.give(other, "bolig", 5, "Seks ord.")
		}
		for range 3 {
			w.give(other, "myndighed", 1, "Tre ord.")
		}
		for range 4 {
			w.give(other, "udfoerende", 3, "")
		}
		hidden := func(at string, replies int) {
			t.Helper()
			s := w.read(at)
			if !s.Few || s.Replies != replies || itemOf(t, s, "ansvar").Score != nil || len(itemOf(t, s, "ansvar").Groups) != 0 || len(itemOf(t, s, "vigtigst").Words) != 0 {
				t.Errorf("%+v", s)
			}
			for _, g := range s.Groups {
				if !g.Hidden || g.Count != nil {
					t.Errorf("%+v", g)
				}
			}
		}
		hidden(few, 4)
		hidden(many, 13)
		for _, at := range []string{few, many} {
			w.adviser.Call("POST", at+"/closure", nil, "If-Match", `"1"`).Is(200)
		}
		hidden(few, 4)
		s = w.read(many)
		item := itemOf(t, s, "ansvar")
		if s.Few || item.Score == nil || item.Score.Count != 13 || item.Score.Agree != 6 || item.Score.Disagree != 3 || item.Score.Between != 4 || fmt.Sprintf("%.2f", item.Score.Mean) != "3.46" {
			t.Errorf("%+v", item)
		}
		if len(item.Groups) != 1 || item.Groups[0].Group != "bolig" || item.Groups[0].Mean != 5 {
			t.Errorf("%+v", item.Groups)
		}
		for _, g := range s.Groups {
			if shown := g.Group == "bolig"; shown == g.Hidden || shown != (g.Count != nil) {
				t.Errorf("%+v", g)
			}
		}
		if itemOf(t, s, "metode").Score != nil {
			t.Error("what nobody answered has a score")
		}
		words := itemOf(t, s, "vigtigst").Words
		if len(words) != 9 {
			t.Fatalf("%+v", words)
		}
		theme := many + "/replies/" + words[0].Reply + "/answers/vigtigst/theme"
		w.adviser.Call("PUT", theme, `{"theme": "vejr"}`).Refused(422, "invalid", "body.theme")
		w.adviser.Call("PUT", many+"/replies/"+unknown+"/answers/vigtigst/theme", `{"theme": "bolig"}`).Refused(404, "not-found")
		w.adviser.Call("PUT", many+"/replies/"+words[0].Reply+"/answers/ansvar/theme", `{"theme": "bolig"}`).Refused(404, "not-found")
		w.adviser.Call("PUT", theme, `{"theme": "bolig"}`).Is(200).Into(&s)
		coded := 0
		for _, one := range itemOf(t, s, "vigtigst").Words {
			if one.Theme == "bolig" {
				coded++
			}
		}
		if coded != 1 {
			t.Errorf("%d are coded", coded)
		}
	})
}

func TestT5InterviewsAreWrittenDown(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		at, s := w.begin(guide)
		if !s.Interview || len(s.Items) != 3 || len(s.Groups) != 0 {
			t.Fatalf("%+v", s)
		}
		w.adviser.Call("POST", at+"/notes", api.InterviewContent{Answers: map[string]string{}}).Refused(422, "invalid", "body.label")
		w.adviser.Call("POST", at+"/notes", api.InterviewContent{Label: "En leder", Answers: map[string]string{"s1": "Om 010190-1234."}}).Refused(422, "invalid", "body.answers")
		w.adviser.Call("POST", at+"/notes", api.InterviewContent{Label: "En leder", Answers: map[string]string{"ukendt": "Ord."}}).Refused(422, "invalid", "body.answers")
		says := api.InterviewContent{Label: "En leder fra boliganvisningen", Answers: map[string]string{"s1": "Vi ringer rundt.", "s2": "Det ved vi ikke."}}
		var n api.InterviewNote
		made := w.adviser.Call("POST", at+"/notes", says, "Idempotency-Key", "one").Is(201).Into(&n)
		w.adviser.Call("POST", at+"/notes", says, "Idempotency-Key", "one").Is(201)
		note := strings.TrimPrefix(made.Header.Get("Location"), frame.Root)
		if note != at+"/notes/"+n.ID || made.ETag() != `"1"` || n.NotedBy == "" || n.NotedAt.IsZero() || n.Answers["s1"] != "Vi ringer rundt." {
			t.Errorf("%s %+v", note, n)
		}
		s = w.read(at)
		if words := itemOf(t, s, "s1").Words; len(s.Notes) != 1 || s.Notes[0].ID != n.ID || len(words) != 1 || words[0].Label != says.Label || words[0].Theme != "bolig" {
			t.Errorf("%+v", s)
		}
		w.analyst.Call("PUT", at+"/replies/"+n.ID+"/answers/s1/theme", `{"theme": "organisering"}`).Is(200)

		delete(says.Answers, "s2")
		w.analyst.Call("PUT", note, says).Refused(428, "version-needed")
		n = api.InterviewNote{}
		w.analyst.Call("PUT", note, says, "If-Match", `"1"`).Is(200).Into(&n)
		if n.Version != 2 || len(n.Answers) != 1 {
			t.Errorf("%+v", n)
		}
		if words := itemOf(t, w.read(at), "s1").Words; words[0].Theme != "organisering" {
			t.Errorf("the theme is lost: %+v", words)
		}
		if stale := w.adviser.Call("PUT", note, says, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		questionnaire, _ := w.begin(staff)
		w.adviser.Call("POST", questionnaire+"/notes", says).Refused(409, "conflict")
		w.adviser.Get(at+"/notes/"+unknown).Refused(404, "not-found")
	})
}

// Every operation, by everybody who may not: no token, another municipality, a
// consultant, the municipality that is asked, and in a course whose programme
// asks nobody.
func TestWhoMayNotIsRefused(t *testing.T) {
	bodies := map[string]string{
		"POST ": `{"source": "` + guide + `", "closes": "2027-01-01"}`, "PUT /{survey}/closing": `{"closes": "2027-01-01"}`, "POST /{survey}/closure": ``,
		"POST /{survey}/notes": `{"label": "x", "answers": {"s1": "x"}}`, "PUT /{survey}/notes/{reply}": `{"label": "x", "answers": {"s1": "x"}}`,
		"PUT /{survey}/replies/{reply}/answers/{question}/theme": `{"theme": "bolig"}`,
	}
	each(t, func(t *testing.T, w *world) {
		at, s := w.begin(guide)
		var n api.InterviewNote
		w.adviser.Call("POST", at+"/notes", api.InterviewContent{Label: "En leder", Answers: map[string]string{"s1": "Vi ringer rundt."}}).Is(201).Into(&n)
		fill := strings.NewReplacer("{course}", w.ref.ID, "{survey}", s.ID, "{reply}", n.ID, "{question}", "s1")
		advisory := string(w.Course(house.Advisory, "Nørrekær").ID)
		nobody, consultant, other := caller.As(t, w.House, ""), caller.As(t, w.House, "konsulent"), caller.As(t, w.House, "soenderaa")
		seen := 0
		for _, route := range w.Calls() {
			path, ok := strings.CutPrefix(route.Pattern, frame.Root+"/courses/{course}/surveys")
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
			switch name {
			case "GET ":
				if got := call(w.manager, address).Is(200); strings.Contains(got.Body, s.ID) || strings.Contains(got.Body, staff) {
					t.Errorf("the municipality reads of the survey: %s", got.Body)
				}
			case "POST ":
				if got := call(w.manager, address).Refused(403, "forbidden"); got.Problem.Detail == "" {
					t.Errorf("%s does not say who may", name)
				}
			default:
				call(w.manager, address).Refused(404, "not-found")
			}
		}
		if seen != 9 {
			t.Errorf("%d operations", seen)
		}
	})
}

// A survey whose answers are not for the authorities alone, such as the
// evaluation of a learning activity, is read by the municipality: the numbers,
// not the words.
func TestTheMunicipalityReadsNumbersAlone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, adviser := t.Context(), w.Scope("raadgiver")
		id, err := w.Surveys.Begin(ctx, adviser, w.ref, survey.Wanted{Source: staff, Closes: w.in(7)})
		if err != nil {
			t.Fatal(err)
		}
		at := w.at + "/" + string(id)
		s := w.read(at)
		for range 6 {
			w.give(s, "bolig", 5, "Seks ord.")
		}
		w.manager.Call("POST", at+"/closure", nil, "If-Match", `"1"`).Is(200).Into(&s)
		if itemOf(t, s, "ansvar").Score == nil || len(itemOf(t, s, "vigtigst").Words) != 0 {
			t.Errorf("%+v", s)
		}
		interview, err := w.Surveys.Begin(ctx, adviser, w.ref, survey.Wanted{Source: guide, Closes: w.in(7)})
		if err != nil {
			t.Fatal(err)
		}
		reply, err := w.Surveys.Note(ctx, adviser, w.ref, interview, "", survey.Given{Label: "En leder", Words: map[string]string{"s1": "Vi ringer rundt."}})
		if err != nil {
			t.Fatal(err)
		}
		at = w.at + "/" + string(interview)
		if got := w.manager.Get(at).Is(200); strings.Contains(got.Body, "ringer") || strings.Contains(got.Body, "En leder") {
			t.Errorf("the municipality reads an interview: %s", got.Body)
		}
		w.manager.Get(at+"/notes/"+string(reply)).Refused(404, "not-found")
		w.adviser.Get(at + "/notes/" + string(reply)).Is(200)
	})
}
