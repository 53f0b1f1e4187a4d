package api_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/demo"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// bodies are what is sent in each call that changes something, so much that
// only the caller's rights decide.
var bodies = map[string]string{
	"PUT /rounds/{round}":                                   `{"title": "x", "opens": "2027-01-04", "deadline": "2027-02-01", "contact": "x"}`,
	"POST /rounds/{round}/cancellation":                     `{"reason": "x"}`,
	"POST /rounds/{round}/invitations":                      `{"application": "x"}`,
	"POST /rounds/{round}/readers":                          `{"person": "x"}`,
	"DELETE /rounds/{round}/readers/{person}":               ``,
	"PUT /rounds/{round}/applications/{application}/review": `{"points": {}}`,
	"PUT /rounds/{round}/choice":                            `{"choices": []}`,
	"POST /rounds/{round}/decision":                         `{"choices": []}`,
	"POST /rounds/{round}/applications/{application}/start": `{}`,
	"PUT /applications/{application}/answers":               `{"answers": {"anledning": "x"}}`,
	"POST /applications/{application}/submission":           ``,
	"POST /applications/{application}/writers":              `{"person": "x"}`,
	"POST /applications/{application}/withdrawal":           `{"reason": "x"}`,
	"PUT /enquiries/{enquiry}/clarification":                `{"day": "2026-11-02", "people": "x", "needs": "x", "process": "x", "start": "x"}`,
	"POST /enquiries/{enquiry}/outcome":                     `{"outcome": "answered", "answer": "x"}`,
}

func ranking(t *testing.T, h *house.House, title string) *intake.Ranking {
	t.Helper()
	o, err := h.Intake.Overview(t.Context(), h.Scope("raadgiver"))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range append(o.Rounds, o.Past...) {
		if r.Title == title {
			in, err := h.Intake.Ranking(t.Context(), h.Scope("raadgiver"), r.ID)
			if err != nil {
				t.Fatal(err)
			}
			return in
		}
	}
	t.Fatalf("no round %q", title)
	return nil
}

// Every operation that is not everybody's, by everybody who may not: no token,
// another municipality, the consultant outside the round that they read for.
func TestWhoMayNotIsRefused(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		open, own := ranking(t, h, demo.RoundAdvisory), ranking(t, h, demo.RoundReference)
		enquiries, err := h.Intake.Enquiries(t.Context(), h.Scope("raadgiver"))
		if err != nil {
			t.Fatal(err)
		}
		applications := map[string]string{}
		for _, a := range open.Others {
			applications[a.Name] = string(a.ID)
		}
		fill := strings.NewReplacer("{round}", string(open.ID), "{application}", applications["Nørrekær Kommune"], "{person}", h.Scope("konsulent").Person, "{enquiry}", string(enquiries[0].ID))
		stranger, other, consultant := caller.As(t, h, ""), caller.As(t, h, "soenderaa"), caller.As(t, h, "konsulent")
		asked := 0
		for _, route := range h.Calls() {
			path := strings.TrimPrefix(route.Pattern, frame.Root)
			name := route.Method + " " + path
			body, ours := bodies[name]
			ours = ours || route.Method == "GET" && (strings.HasPrefix(path, "/rounds/{round}/") || strings.HasPrefix(path, "/applications/{") || strings.HasPrefix(path, "/enquiries/{"))
			if !ours {
				continue
			}
			asked++
			var sent any
			if body != "" {
				sent = body
			}
			call := func(by *caller.Caller) *caller.Reply {
				return by.Call(route.Method, fill.Replace(path), sent, "If-Match", `"1"`)
			}
			call(stranger).Refused(401, "unauthenticated")
			for who, by := range map[string]*caller.Caller{"another municipality": other, "the consultant": consultant} {
				if got := call(by).Refused(404, "not-found"); strings.Contains(got.Body, "Nørrekær") || got.ETag() != "" {
					t.Errorf("%s tells %s of Nørrekær: %s", name, who, got.Body)
				}
			}
		}
		if asked != len(bodies)+7 {
			t.Errorf("%d operations were asked for", asked)
		}
		// P5: in the own round the consultant reads, and changes nothing
		at := "/rounds/" + string(own.ID)
		consultant.Get(at + "/ranking").Is(200)
		consultant.Get(at + "/applications/" + string(own.Ranked[0].ID)).Is(200)
		for _, path := range []string{"/cancellation", "/readers", "/decision"} {
			if got := consultant.Call("POST", at+path, bodies["POST /rounds/{round}"+path], "If-Match", frame.ETag(own.Version)).Refused(403, "forbidden"); got.Problem.Detail == "" {
				t.Errorf("%s does not say who may", path)
			}
		}
		caller.As(t, h, "leder").Call("POST", "/rounds", `{"programme": "taskforce", "title": "x", "opens": "2027-01-04", "deadline": "2027-02-01", "contact": "x"}`).Refused(404, "not-found")
	})
}

// announced is a round of the advisory course that the adviser announces.
func announced(t *testing.T, h *house.House, deadline calendar.Date, places int) (by *caller.Caller, r api.Round) {
	t.Helper()
	by = caller.As(t, h, "raadgiver")
	got := by.Call("POST", "/rounds", api.RoundAnnouncement{Programme: house.Advisory, RoundDetails: api.RoundDetails{
		Title: "Prøverunde", Opens: deadline.AddDays(-30), Deadline: deadline, Places: places, Contact: h.Scope("raadgiver").Person,
	}}).Is(201).Into(&r)
	if got.Header.Get("Location") != frame.Root+"/rounds/"+r.ID || got.ETag() != `"1"` || r.State != "announced" || len(r.Kinds) != 2 {
		t.Fatalf("%s %+v", got.Header, r)
	}
	return by, r
}

var words = map[string]string{"anledning": "Vi vil ændre det.", "udviklingspunkter": "En fast vej til bolig.", "ledere": "Socialchefen."}

// sent is an application that a persona has begun, written and sent.
func sent(t *testing.T, by *caller.Caller, round, organisation string) (a api.Application, receipt api.ApplicationReceipt) {
	t.Helper()
	by.Call("POST", "/rounds/"+round+"/applications", api.ApplicationBeginning{Organisation: organisation}).Is(201).Into(&a)
	at := "/applications/" + a.ID
	tag := by.Get(at + "/answers").Is(200).ETag()
	tag = by.Call("PUT", at+"/answers", api.NewApplicationAnswers{Answers: words}, "If-Match", tag).Is(200).ETag()
	by.Call("POST", at+"/submission", nil, "If-Match", tag).Is(200).Into(&receipt)
	return a, receipt
}

// P4: a program writes, sends, changes and sends again; a stale version is told
// which one is the newest, and 23:59:59 is the last second by a program too.
func TestP4AProgramAppliesUntilTheDeadline(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		deadline := calendar.Of(h.Clock.Now()).AddDays(5)
		_, r := announced(t, h, deadline, 1)
		org := string(h.Organisation("Sønderå").ID)
		by := caller.As(t, h, "soenderaa")
		var a api.Application
		by.Call("POST", "/rounds/"+r.ID+"/applications", api.ApplicationBeginning{Organisation: string(h.Organisation("Nørrekær").ID)}).Refused(404, "not-found")
		by.Call("POST", "/rounds/"+r.ID+"/applications", api.ApplicationBeginning{Organisation: org}).Is(201).Into(&a)
		at := "/applications/" + a.ID
		by.Call("PUT", at+"/answers", `{"answers": {}}`).Refused(428, "version-needed")
		tag := by.Get(at + "/answers").Is(200).ETag()
		var written api.ApplicationAnswers
		newer := by.Call("PUT", at+"/answers", `{"answers": {"anledning": "Vi vil."}}`, "If-Match", tag).Is(200).Into(&written).ETag()
		if newer == tag || len(written.Missing) == 0 || written.Sent {
			t.Errorf("%s after %s: %+v", newer, tag, written)
		}
		if got := by.Call("PUT", at+"/answers", `{"answers": {"anledning": "Andet."}}`, "If-Match", tag).Refused(412, "stale"); got.ETag() != newer {
			t.Errorf("the newest version is told to be %s, not %s", got.ETag(), newer)
		}
		by.Call("PUT", at+"/answers", `{"answers": {"findes-ikke": "x"}}`, "If-Match", newer).Refused(422, "invalid", "body.answers")
		by.Call("POST", at+"/submission", nil, "If-Match", newer).Refused(422, "invalid")
		by.Get(at+"/receipt").Refused(404, "not-found")
		newer = by.Call("PUT", at+"/answers", api.NewApplicationAnswers{Answers: words}, "If-Match", newer).Is(200).ETag()
		if got := by.Call("POST", at+"/submission", nil, "If-Match", tag).Refused(412, "stale"); got.ETag() != newer {
			t.Errorf("the newest version is told to be %s, not %s", got.ETag(), newer)
		}
		var first, last api.ApplicationReceipt
		by.Call("POST", at+"/submission", nil, "If-Match", newer).Is(200).Into(&first)
		if first.Number == "" || first.Hash == "" || first.SentBy != "Marie Åbrink" {
			t.Errorf("%+v", first)
		}
		newer = by.Call("PUT", at+"/answers", `{"answers": {"ledere": "Ny leder."}}`, "If-Match", newer).Is(200).ETag()
		if by.Get(at).Is(200).Into(&a); !a.Changing || a.State != "submitted" || a.Receipt.Hash != first.Hash {
			t.Errorf("%+v", a)
		}
		h.Clock.Set(deadline.AddDays(1).At(0, 0).Add(-time.Second))
		by = caller.As(t, h, "soenderaa")
		by.Call("POST", at+"/submission", nil, "If-Match", newer).Is(200).Into(&last)
		if last.Hash == first.Hash || !last.SentAt.After(first.SentAt) || last.Number != first.Number {
			t.Errorf("%+v after %+v", last, first)
		}
		h.Clock.Set(deadline.AddDays(1).At(0, 0))
		by.Call("PUT", at+"/answers", `{"answers": {"ledere": "For sent."}}`, "If-Match", newer).Refused(409, "conflict")
		by.Call("POST", at+"/submission", nil, "If-Match", newer).Refused(409, "conflict")
		tag = by.Get(at).Is(200).ETag()
		by.Call("POST", at+"/withdrawal", api.ApplicationWithdrawal{}, "If-Match", tag).Refused(422, "invalid", "body.reason")
		if got := by.Call("POST", at+"/withdrawal", api.ApplicationWithdrawal{Reason: "Ingen tid."}, "If-Match", `"1"`).Refused(412, "stale"); got.ETag() != tag {
			t.Errorf("the newest version is told to be %s, not %s", got.ETag(), tag)
		}
		by.Call("POST", at+"/withdrawal", api.ApplicationWithdrawal{Reason: "Ingen tid."}, "If-Match", tag).Is(200).Into(&a)
		if a.State != "withdrawn" {
			t.Errorf("%+v", a)
		}
	})
}

// What readers think is told at no address of those who apply; the reserve moves
// up when one that was chosen withdraws, and what was applied for begins.
func TestReadersWeighAndTheAgencyDecides(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		deadline := calendar.Of(h.Clock.Now()).AddDays(5)
		adviser, r := announced(t, h, deadline, 1)
		at := "/rounds/" + r.ID
		marie, anne := caller.As(t, h, "soenderaa"), caller.As(t, h, "forloebsleder")
		one, _ := sent(t, marie, r.ID, string(h.Organisation("Sønderå").ID))
		two, _ := sent(t, anne, r.ID, string(h.Organisation("Nørrekær").ID))
		adviser.Call("POST", at+"/readers", api.NewRoundReader{Person: h.Scope("konsulent").Person}).Is(200).Into(&r)
		if len(r.Readers) != 1 {
			t.Errorf("%+v", r.Readers)
		}
		louise := caller.As(t, h, "konsulent")
		louise.Get(at+"/applications/"+one.ID).Refused(409, "conflict") // before the deadline
		h.Clock.Set(deadline.AddDays(1).At(9, 0))
		const note = "hemmeligt skøn"
		read := at + "/applications/" + one.ID
		var reading api.ReadApplication
		tag := louise.Get(read).Is(200).Into(&reading).ETag()
		if tag != `"0"` || len(reading.Answers) < 3 || reading.Answers[0].Words == "" {
			t.Errorf("%s %+v", tag, reading)
		}
		review := api.NewApplicationReview{Points: map[string]int{"behov": 2, "ledelse": 3, "parathed": 4}, Answers: map[string]string{"erfaring": note}, Note: note}
		louise.Call("PUT", read+"/review", `{"points": {"behov": 9}}`, "If-Match", tag).Refused(422, "invalid", "body.points")
		louise.Call("PUT", read+"/review", review, "If-Match", tag).Is(200)
		if got := louise.Call("PUT", read+"/review", review, "If-Match", tag).Refused(412, "stale"); got.ETag() != `"1"` {
			t.Errorf("the newest version is told to be %s", got.ETag())
		}
		for _, path := range []string{"/applications", "/applications/" + one.ID, "/applications/" + one.ID + "/answers", "/applications/" + one.ID + "/receipt", "/rounds", at, "/enquiries", "/documents/" + one.Document} {
			if got := marie.Get(path).Is(200); strings.Contains(got.Body, note) || strings.Contains(got.Body, `"points"`) {
				t.Errorf("%s tells the applicant of the review", path)
			}
		}
		marie.Get(at+"/ranking").Refused(404, "not-found")
		marie.Get(read).Refused(404, "not-found")

		var ranked api.Ranking
		tag = adviser.Get(at + "/ranking").Is(200).Into(&ranked).ETag()
		if ranked.Ranked[0].ID != one.ID || ranked.Ranked[0].Mean != 2.75 || ranked.Ranked[1].Rank != 0 {
			t.Errorf("%+v", ranked.Ranked)
		}
		choose := api.RoundChoices{Choices: []api.RoundChoice{{Application: one.ID, Choice: "chosen"}}}
		tag = adviser.Call("PUT", at+"/choice", choose, "If-Match", tag).Is(200).ETag()
		adviser.Call("POST", at+"/decision", choose, "If-Match", tag).Refused(422, "invalid", "body.choices") // one has no choice
		choose.Choices = append(choose.Choices, api.RoundChoice{Application: two.ID, Choice: "declined"})
		adviser.Call("POST", at+"/decision", choose, "If-Match", tag).Refused(422, "invalid", "body.choices") // without a reason
		if got := adviser.Call("POST", at+"/decision", choose, "If-Match", `"1"`).Refused(412, "stale"); got.ETag() != tag {
			t.Errorf("the newest version is told to be %s, not %s", got.ETag(), tag)
		}
		choose.Choices[1] = api.RoundChoice{Application: two.ID, Choice: "reserve", Place: 1}
		adviser.Call("POST", at+"/decision", choose, "If-Match", tag).Is(200)
		tag = marie.Get("/applications/" + one.ID).Is(200).Into(&one).ETag()
		if one.State != "chosen" {
			t.Errorf("%+v", one)
		}
		marie.Call("POST", "/applications/"+one.ID+"/withdrawal", api.ApplicationWithdrawal{Reason: "Vi kan ikke i år."}, "If-Match", tag).Is(200)
		if anne.Get("/applications/" + two.ID).Is(200).Into(&two); two.State != "chosen" || two.Place != 0 {
			t.Errorf("the reserve: %+v", two)
		}
		adviser.Get(at + "/ranking").Is(200).Into(&ranked)
		start := func(version string) *caller.Reply {
			return adviser.Call("POST", at+"/applications/"+two.ID+"/start", `{}`, "If-Match", version)
		}
		start(`"1"`).Refused(412, "stale")
		var begun api.ApplicationStarted
		start(frame.ETag(ranked.Ranked[0].Version)).Is(200).Into(&begun)
		adviser.Get("/courses/" + begun.ID).Is(200)
		if anne.Get("/applications/" + two.ID).Is(200).Into(&two); begun.Kind != "course" || two.State != "begun" || two.Address != "" {
			t.Errorf("%+v %+v", begun, two) // who applied has no role in it yet
		}
		var history frame.Page[api.RoundChange]
		if adviser.Get(at + "/history?limit=3").Is(200).Into(&history); len(history.Items) != 3 || history.Next == "" {
			t.Errorf("%+v", history)
		}
	})
}

// A round is changed and cancelled; those who applied are told why.
func TestARoundIsChangedAndCancelled(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser, r := announced(t, h, calendar.Of(h.Clock.Now()).AddDays(5), 1)
		at := "/rounds/" + r.ID
		one, _ := sent(t, caller.As(t, h, "soenderaa"), r.ID, string(h.Organisation("Sønderå").ID))
		d := r.RoundDetails
		d.Places = 3
		tag := adviser.Call("PUT", at, d, "If-Match", `"1"`).Is(200).Into(&r).ETag()
		if r.Places != 3 {
			t.Errorf("%+v", r)
		}
		if got := adviser.Call("PUT", at, d, "If-Match", `"1"`).Refused(412, "stale"); got.ETag() != tag {
			t.Errorf("the newest version is told to be %s, not %s", got.ETag(), tag)
		}
		d.Title, d.Contact = "", "x"
		adviser.Call("PUT", at, d, "If-Match", tag).Refused(422, "invalid", "body.title", "body.contact")
		adviser.Call("POST", at+"/cancellation", api.RoundCancellation{Reason: " "}, "If-Match", tag).Refused(422, "invalid", "body.reason")
		adviser.Call("POST", at+"/cancellation", api.RoundCancellation{Reason: "Bevillingen er flyttet."}, "If-Match", tag).Is(200).Into(&r)
		if r.State != "cancelled" || r.Open {
			t.Errorf("%+v", r)
		}
		caller.As(t, h, "soenderaa").Get("/applications/" + one.ID).Is(200).Into(&one)
		if one.State != "stopped" || one.Reason != "Bevillingen er flyttet." {
			t.Errorf("%+v", one)
		}
		var ahead, past frame.Page[api.RoundSummary]
		adviser.Get("/rounds").Is(200).Into(&ahead)
		adviser.Get("/rounds?when=past").Is(200).Into(&past)
		for _, other := range ahead.Items {
			if other.ID == r.ID {
				t.Error("a round that is cancelled is ahead")
			}
		}
		var page frame.Page[api.RoundSummary]
		if adviser.Get("/rounds?limit=1").Is(200).Into(&page); len(page.Items) != 1 || page.Next == "" || len(ahead.Items) < 2 || len(past.Items) < 2 {
			t.Errorf("%+v of %d and %d", page, len(ahead.Items), len(past.Items))
		}
		adviser.Get("/rounds?when=past&cursor="+page.Next).Refused(422, "invalid", "query.cursor")
	})
}

// T10: by a program too an enquiry is written or registered after a call,
// clarified, and leads to an application or to the waiting list.
func TestT10AnEnquiryByAProgram(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := ranking(t, h, demo.RoundTaskforce)
		adviser, marie := caller.As(t, h, "raadgiver"), caller.As(t, h, "soenderaa")
		var shown api.Round
		if marie.Get("/rounds/" + string(r.ID)).Is(200).Into(&shown); !shown.Enquiry || len(shown.Seasons) != 2 || shown.Seasons[0].Places != 2 || shown.Person.Title == "" {
			t.Errorf("%+v", shown)
		}
		written := api.NewEnquiry{Round: string(r.ID), Organisation: string(h.Organisation("Sønderå").ID), Need: "Sagsgange.", Outcome: "En plan."}
		var e api.Enquiry
		marie.Call("POST", "/enquiries", api.NewEnquiry{Round: written.Round, Organisation: written.Organisation}).Refused(422, "invalid", "body.need", "body.outcome")
		got := marie.Call("POST", "/enquiries", written).Is(201).Into(&e)
		if e.Way != "written" || e.Who != "Marie Åbrink" || got.Header.Get("Location") != frame.Root+"/enquiries/"+e.ID {
			t.Errorf("%+v", e)
		}
		written.Organisation = string(h.Organisation("Nørrekær").ID)
		marie.Call("POST", "/enquiries", written).Refused(404, "not-found")
		clarified := api.EnquiryClarification{Day: calendar.Of(h.Clock.Now()), People: "Marie og Astrid.", Needs: "Sagsgange.", Process: "Analyse først.", Start: "Til foråret."}
		at := "/enquiries/" + e.ID
		marie.Call("PUT", at+"/clarification", clarified, "If-Match", `"1"`).Refused(403, "forbidden")
		adviser.Call("PUT", at+"/clarification", clarified, "If-Match", `"1"`).Is(200).Into(&e)
		if stale := adviser.Call("PUT", at+"/clarification", clarified, "If-Match", `"1"`).Refused(412, "stale"); stale.ETag() != `"2"` || e.State != "clarified" {
			t.Errorf("%s %+v", stale.ETag(), e)
		}
		adviser.Call("POST", at+"/outcome", api.EnquiryOutcome{Outcome: "invited"}, "If-Match", `"2"`).Refused(422, "invalid", "body.round")
		adviser.Call("POST", at+"/outcome", api.EnquiryOutcome{Outcome: "invited", Round: string(r.ID)}, "If-Match", `"2"`).Is(200).Into(&e)
		var answers api.ApplicationAnswers
		marie.Get("/applications/" + e.Application + "/answers").Is(200).Into(&answers)
		said := map[string]string{}
		for _, one := range answers.Answers {
			said[one.Field] = one.Words
		}
		if said["hjaelp"] != "Sagsgange." || said["bidrag"] != "En plan." {
			t.Errorf("%v", said)
		}
		written.Who, written.Title = "Birgitte Nørreskov", "Socialchef"
		adviser.Call("POST", "/enquiries", written).Is(201).Into(&e)
		if e.Way != "phone" || e.EnteredBy != "Astrid Lindebro" {
			t.Errorf("%+v", e)
		}
		at = "/enquiries/" + e.ID
		adviser.Call("PUT", at+"/clarification", clarified, "If-Match", `"1"`).Is(200)
		adviser.Call("POST", at+"/outcome", api.EnquiryOutcome{Outcome: "waiting"}, "If-Match", `"2"`).Is(200)
		next, err := h.Intake.Announce(context.Background(), h.Scope("raadgiver"), intake.Announcement{Programme: house.Taskforce, Details: intake.Details{
			Title: "Efteråret", Season: "efteraar", Opens: r.Opens, Deadline: r.Deadline.AddDays(100), Contact: organisation.PersonID(h.Scope("raadgiver").Person),
		}})
		if err != nil {
			t.Fatal(err)
		}
		var in api.Ranking
		adviser.Get("/rounds/" + string(next) + "/ranking").Is(200).Into(&in)
		if len(in.Waiting) != 1 || in.Waiting[0].Enquiry != e.ID {
			t.Errorf("%+v", in.Waiting)
		}
	})
}
