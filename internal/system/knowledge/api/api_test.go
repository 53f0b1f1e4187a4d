package api_test

import (
	"os"
	"strings"
	"testing"

	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// object is a body in JSON.
type object map[string]any

// in is a network of the demonstration, as a body names it.
func in(h *house.House, name string) object {
	return object{"kind": "network", "id": string(h.Network(name).ID)}
}

// made is where the answer says that something was made.
func made(r *caller.Reply) string {
	return strings.TrimPrefix(r.Is(201).Header.Get("Location"), frame.Root)
}

// someone is somebody of a municipality in the reference network.
func someone(t *testing.T, h *house.House, municipality string) access.Scope {
	t.Helper()
	m := h.Member(h.Network(demo.NetworkReference), municipality)
	held := m.Holders("noegleperson", calendar.Of(h.Clock.Now()))
	if len(held) == 0 {
		t.Fatalf("nobody of %s", municipality)
	}
	return access.Scope{
		Account: "a", Person: string(held[0].Person), Name: held[0].Name,
		Holdings: []access.Holding{{Organisation: string(m.Organisation), OrganisationName: m.Name, Role: access.Employee}},
	}
}

// N4: entries are written and changed by those who work where they were
// written, in versions that stay readable.
func TestN4EntriesInVersions(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		writer, adviser, other := caller.As(t, h, "metodeansvarlig"), caller.As(t, h, "raadgiver"), caller.As(t, h, "soenderaa")
		says := func(what string) object {
			return object{"title": "Skema til overgange", "what": what, "method": "cti", "setting": "bostoette", "themes": []string{"overgange"}}
		}
		entry := says("Otte spørgsmål.")
		entry["kind"], entry["subject"] = "experience", in(h, demo.NetworkCTI)
		caller.As(t, h, "").Call("POST", "/knowledge/entries", entry).Refused(401, "unauthenticated")
		other.Call("POST", "/knowledge/entries", entry).Refused(404, "not-found")
		wrong := object{"kind": "tool", "subject": in(h, demo.NetworkCTI), "title": "", "what": "710203-1234", "themes": []string{"710203-1234"}}
		writer.Call("POST", "/knowledge/entries", wrong).Refused(422, "invalid", "body.title", "body.what", "body.themes")
		first := writer.Call("POST", "/knowledge/entries", entry)
		at, seen := made(first), first.ETag()

		writer.Call("PUT", at, says("Ni.")).Refused(428, "version-needed")
		other.Call("PUT", at, says("Ni."), "If-Match", seen).Refused(404, "not-found")
		adviser.Call("PUT", at, says("Ni."), "If-Match", seen).Refused(403, "forbidden")
		changed := says("Ni spørgsmål.")
		changed["note"] = "Et spørgsmål mere."
		now := writer.Call("PUT", at, changed, "If-Match", seen).Is(200).ETag()
		if stale := writer.Call("PUT", at, says("Ti."), "If-Match", seen).Refused(412, "stale"); stale.ETag() != now || now == seen {
			t.Errorf("the version that stands is %s, not %s", now, stale.ETag())
		}
		var versions []struct {
			Version    int64
			What, Note string
		}
		adviser.Get(at + "/versions").Is(200).Into(&versions)
		if len(versions) != 2 || versions[0].Note != "Et spørgsmål mere." || versions[1].What != "Otte spørgsmål." {
			t.Errorf("versions: %+v", versions)
		}
		if got := adviser.Get(at + "/versions/1").Is(200).Body; !strings.Contains(got, "Otte spørgsmål.") {
			t.Errorf("the first version says %s", got)
		}
		adviser.Get(at+"/versions/3").Refused(404, "not-found")
		other.Get(at+"/versions").Refused(404, "not-found")
		other.Get(at+"/versions/1").Refused(404, "not-found")

		writer.Call("PUT", at+"/sharing", object{"shared": true}).Refused(403, "forbidden")
		other.Call("PUT", at+"/sharing", object{"shared": true}).Refused(404, "not-found")
		adviser.Call("PUT", at+"/sharing", object{"shared": true}).Is(200)
		other.Get(at).Is(200)
		other.Call("PUT", at, says("Vores."), "If-Match", now).Refused(403, "forbidden")
		adviser.Call("PUT", at+"/sharing", object{"shared": false}).Is(200)
		other.Get(at).Refused(404, "not-found")
		writer.Call("POST", at+"/reviews", object{"due": "2020-01-01"}).Refused(409, "conflict") // an experience is not reviewed
	})
}

// N4: members ask and answer one another.
func TestN4QuestionsAndAnswers(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		asker, answerer, other := caller.As(t, h, "implementering"), caller.As(t, h, "metodeansvarlig"), caller.As(t, h, "soenderaa")
		ask := object{"subject": in(h, demo.NetworkCTI), "title": "Hvem betaler flyttebilen?", "text": "Vi mangler en aftale."}
		other.Call("POST", "/knowledge/questions", ask).Refused(404, "not-found")
		asker.Call("POST", "/knowledge/questions", object{"subject": in(h, demo.NetworkCTI), "title": "", "text": ""}).Refused(422, "invalid", "body.title", "body.text")
		first := asker.Call("POST", "/knowledge/questions", ask)
		at := made(first)
		reworded := object{"title": "Hvem betaler flytningen?", "text": "Vi mangler en aftale."}
		asker.Call("PUT", at, reworded, "If-Match", first.ETag()).Is(200)
		asker.Call("PUT", at, reworded, "If-Match", first.ETag()).Refused(412, "stale")
		caller.As(t, h, "raadgiver").Call("PUT", at, reworded, "If-Match", first.ETag()).Refused(403, "forbidden")

		other.Call("POST", at+"/answers", object{"text": "Os."}).Refused(404, "not-found")
		answerer.Call("POST", at+"/answers", object{"text": " "}).Refused(422, "invalid", "body.text")
		var q struct {
			State   string
			Follows bool
			Answers []struct {
				ID       string
				Accepted bool
				Helpful  int
			}
		}
		answerer.Call("POST", at+"/answers", object{"text": "Kommunen, efter serviceloven."}).Is(200).Into(&q)
		if len(q.Answers) != 1 || !q.Follows {
			t.Fatalf("after an answer: %+v", q)
		}
		answer := at + "/answers/" + q.Answers[0].ID
		answerer.Call("PUT", answer+"/acceptance", object{"accepted": true}).Refused(403, "forbidden")
		answerer.Call("PUT", answer+"/recommendation", object{"recommended": true}).Refused(403, "forbidden")
		other.Call("PUT", answer+"/recommendation", object{"recommended": true}).Refused(404, "not-found")
		caller.As(t, h, "raadgiver").Call("PUT", answer+"/recommendation", object{"recommended": true}).Is(200)
		asker.Call("PUT", answer+"/acceptance", object{"accepted": true}).Is(200).Into(&q)
		if q.State != "answered" || !q.Answers[0].Accepted || q.Answers[0].Helpful != 1 {
			t.Errorf("the question: %+v", q)
		}
		asker.Call("PUT", at+"/following", object{"following": false}).Is(200).Into(&q)
		if q.Follows {
			t.Error("the asker still follows")
		}
		other.Call("PUT", at+"/following", object{"following": true}).Refused(404, "not-found")
	})
}

// P2: a tool is sent to review and answered, and what came of it stands on it.
func TestP2Reviews(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		owner, adviser, other := caller.As(t, h, "leder"), caller.As(t, h, "raadgiver"), caller.As(t, h, "metodeansvarlig")
		today := calendar.Of(h.Clock.Now())
		tool := made(owner.Call("POST", "/knowledge/entries", object{"kind": "tool", "subject": in(h, demo.NetworkReference), "title": "Ugeskemaet", "what": "Fem spørgsmål."}))
		due := object{"due": today.AddDays(10).String()}
		other.Call("POST", tool+"/reviews", due).Refused(404, "not-found")
		owner.Call("POST", tool+"/reviews", object{"due": today.String()}).Refused(422, "invalid", "body.due")
		review := made(owner.Call("POST", tool+"/reviews", due))
		adviser.Call("POST", tool+"/reviews", due).Refused(409, "conflict")
		other.Get(review).Refused(404, "not-found")
		owner.Call("PUT", review+"/due", object{"due": today.AddDays(20).String()}).Is(200)
		other.Call("PUT", review+"/due", due).Refused(404, "not-found")

		outcome := object{"outcome": "partly", "reason": "Det er kortere nu.", "ledTo": 1}
		owner.Call("PUT", review+"/outcome", outcome).Refused(409, "conflict") // nobody has answered
		if err := h.Library.Respond(t.Context(), someone(t, h, "Aalborg"), knowledge.ReviewID(strings.TrimPrefix(review, "/knowledge/reviews/")), knowledge.Reply{
			Verdict: knowledge.WorksIf, Changes: "Gør det kortere.",
		}); err != nil {
			t.Fatal(err)
		}
		adviser.Call("PUT", review+"/outcome", outcome).Refused(403, "forbidden")
		other.Call("PUT", review+"/outcome", outcome).Refused(404, "not-found")
		owner.Call("PUT", review+"/outcome", object{"outcome": "taken", "reason": "Ja.", "ledTo": 7}).Refused(422, "invalid", "body.ledTo")
		owner.Call("PUT", review+"/outcome", outcome).Is(200)
		outcome["organisation"] = string(h.Organisation("Aalborg").ID)
		owner.Call("PUT", review+"/outcome", outcome).Is(200)
		outcome["organisation"] = "ukendt"
		owner.Call("PUT", review+"/outcome", outcome).Refused(404, "not-found")
		if got := adviser.Get(tool).Is(200).Body; !strings.Contains(got, `"outcome":"partly"`) || !strings.Contains(got, "Det er kortere nu.") {
			t.Errorf("the tool does not say what came of it: %s", got)
		}

		// a reference municipality answers for itself, once, and changes it
		mine := "/knowledge/reviews/" + waiting(t, h)
		seen := owner.Get(mine).Is(200).ETag()
		owner.Call("PUT", mine+"/response", object{"verdict": "changes"}, "If-Match", seen).Refused(422, "invalid", "body.changes")
		owner.Call("PUT", mine+"/response", object{"verdict": "yes"}).Refused(428, "version-needed")
		now := owner.Call("PUT", mine+"/response", object{"verdict": "changes", "changes": "En linje til skolen."}, "If-Match", seen).Is(200).ETag()
		if stale := owner.Call("PUT", mine+"/response", object{"verdict": "yes"}, "If-Match", seen).Refused(412, "stale"); stale.ETag() != now {
			t.Errorf("the answer that stands is %s, not %s", now, stale.ETag())
		}
		adviser.Call("PUT", mine+"/response", object{"verdict": "yes"}, "If-Match", seen).Refused(403, "forbidden")
		other.Call("PUT", mine+"/response", object{"verdict": "yes"}, "If-Match", seen).Refused(404, "not-found")
	})
}

// waiting is the review that waits for Nørrekær in the demonstration.
func waiting(t *testing.T, h *house.House) string {
	t.Helper()
	front, err := h.Library.Front(t.Context(), h.Scope("leder"), 5)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range front.Awaited {
		if one.Title == "Opfølgning på én side" {
			return string(one.Review.ID)
		}
	}
	t.Fatalf("no review waits for Nørrekær: %+v", front.Awaited)
	return ""
}

// P6: a handbook is composed, reviewed by four eyes, published in editions, and
// an earlier edition stays readable.
func TestP6Handbook(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser, writer, other := caller.As(t, h, "raadgiver"), caller.As(t, h, "leder"), caller.As(t, h, "metodeansvarlig")
		begin := object{"subject": in(h, demo.NetworkReference), "title": "Progression i hverdagen", "lead": "Barnets trivsel først."}
		writer.Call("POST", "/knowledge/handbooks", begin).Is(404)
		adviser.Call("POST", "/knowledge/handbooks", object{"subject": in(h, demo.NetworkReference), "title": ""}).Refused(422, "invalid", "body.title")
		first := adviser.Call("POST", "/knowledge/handbooks", begin)
		book := made(first)
		other.Get(book).Refused(404, "not-found")
		title := object{"title": "Barnets progression", "lead": "Barnets hverdag først."}
		writer.Call("PUT", book, title, "If-Match", first.ETag()).Refused(403, "forbidden")
		other.Call("PUT", book, title, "If-Match", first.ETag()).Refused(404, "not-found")
		now := adviser.Call("PUT", book, title, "If-Match", first.ETag()).Is(200).ETag()
		if stale := adviser.Call("PUT", book, title, "If-Match", first.ETag()).Refused(412, "stale"); stale.ETag() != now {
			t.Errorf("the version that stands is %s, not %s", now, stale.ETag())
		}
		if got := writer.Get("/knowledge/workshops").Is(200).Body; !strings.Contains(got, "Barnets progression") {
			t.Errorf("the workshops: %s", got)
		}
		if got := other.Get("/knowledge/workshops").Is(200).Body; strings.Contains(got, "Barnets progression") {
			t.Errorf("the workshops of who is not in the network: %s", got)
		}

		other.Call("POST", book+"/chapters", object{"title": "Trivsel"}).Refused(404, "not-found")
		writer.Call("POST", book+"/chapters", object{"title": ""}).Refused(422, "invalid", "body.title")
		chapter := made(writer.Call("POST", book+"/chapters", object{"title": "Trivsel"}))
		second := made(writer.Call("POST", book+"/chapters", object{"title": "Opfølgning"}))
		tool := made(writer.Call("POST", "/knowledge/entries", object{"kind": "tool", "subject": in(h, demo.NetworkReference), "title": "Ugeskemaet", "what": "Fem spørgsmål."}))
		compose(t, chapter, tool, writer, other)
		var shelf struct{ Chapters []struct{ Title string } }
		writer.Call("POST", second+"/moves", object{"way": "up"}).Is(200).Into(&shelf)
		if len(shelf.Chapters) != 2 || shelf.Chapters[0].Title != "Opfølgning" {
			t.Errorf("the chapters: %+v", shelf)
		}
		other.Call("POST", second+"/moves", object{"way": "up"}).Refused(404, "not-found")
		review(t, chapter, writer, adviser, other)

		writer.Call("POST", book+"/editions", object{}).Refused(403, "forbidden")
		other.Call("POST", book+"/editions", object{}).Refused(404, "not-found")
		other.Get(book+"/editions").Refused(404, "not-found") // before the first
		one := made(adviser.Call("POST", book+"/editions", object{"note": "Den første."}))
		adviser.Call("POST", book+"/editions", object{}).Refused(409, "conflict") // nothing is new

		seen := writer.Get(chapter).ETag()
		writer.Call("PUT", chapter, object{"title": "Trivsel", "text": "Spørg barnet, og lyt."}, "If-Match", seen).Is(200)
		writer.Call("POST", chapter+"/review", nil).Is(200)
		adviser.Call("POST", chapter+"/approval", nil, "If-Match", adviser.Get(chapter).ETag()).Is(200)
		two := made(adviser.Call("POST", book+"/editions", object{"note": "Skrevet om."}))
		if err := h.Jobs.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		old, latest := other.Get(one).Is(200).Body, other.Get(two).Is(200).Body
		if !strings.Contains(old, "Spørg barnet.") || strings.Contains(old, "og lyt") || !strings.Contains(old, `"newest":false`) || !strings.Contains(old, "Fem spørgsmål.") {
			t.Errorf("the first edition says %s", old)
		}
		if !strings.Contains(latest, "og lyt") || !strings.Contains(latest, `"newest":true`) || !strings.Contains(latest, "haandbog.pdf") {
			t.Errorf("the second edition says %s", latest)
		}
		if got := other.Get(book + "/editions").Is(200).Body; strings.Count(got, `"number"`) != 2 || strings.Index(got, "Skrevet om.") > strings.Index(got, "Den første.") {
			t.Errorf("the editions: %s", got)
		}
		other.Get(book+"/editions/3").Refused(404, "not-found")
	})
}

// compose writes a chapter and takes an entry in.
func compose(t *testing.T, chapter, tool string, writer, other *caller.Caller) {
	t.Helper()
	part := chapter + strings.TrimPrefix(tool, "/knowledge")
	other.Get(chapter).Refused(404, "not-found")
	says := object{"title": "Trivsel", "text": "Spørg barnet."}
	seen := writer.Get(chapter).Is(200).ETag()
	writer.Call("PUT", chapter, says).Refused(428, "version-needed")
	writer.Call("PUT", chapter, object{"title": "Trivsel", "text": "Barnet 710203-1234."}, "If-Match", seen).Refused(422, "invalid", "body.text")
	other.Call("PUT", chapter, says, "If-Match", seen).Refused(404, "not-found")
	now := writer.Call("PUT", chapter, says, "If-Match", seen).Is(200).ETag()
	if stale := writer.Call("PUT", chapter, object{"title": "Trivsel", "text": "Andet."}, "If-Match", seen).Refused(412, "stale"); stale.ETag() != now {
		t.Errorf("the version that stands is %s, not %s", now, stale.ETag())
	}
	other.Call("PUT", part, nil).Refused(404, "not-found")
	writer.Call("PUT", part, nil).Is(200)
	writer.Call("DELETE", part, nil).Is(200)
	writer.Call("DELETE", part, nil).Refused(404, "not-found")
	writer.Call("PUT", part, nil).Is(200)
	var p struct {
		Stage   string
		Entries []struct{ Title string }
	}
	if writer.Get(chapter).Is(200).Into(&p); p.Stage != "draft" || len(p.Entries) != 1 || p.Entries[0].Title != "Ugeskemaet" {
		t.Errorf("the chapter: %+v", p)
	}
}

// review sends a chapter to review, where it is remarked on, sent back, put
// again and approved.
func review(t *testing.T, chapter string, writer, adviser, other *caller.Caller) {
	t.Helper()
	other.Call("POST", chapter+"/review", nil).Refused(404, "not-found")
	writer.Call("POST", chapter+"/review", nil).Is(200)
	writer.Call("POST", chapter+"/review", nil).Refused(409, "conflict")
	adviser.Call("POST", chapter+"/remarks", object{"text": " "}).Refused(422, "invalid", "body.text")
	other.Call("POST", chapter+"/remarks", object{"text": "Godt."}).Refused(404, "not-found")
	adviser.Call("POST", chapter+"/remarks", object{"text": "Godt."}).Is(200)
	writer.Call("POST", chapter+"/return", object{"text": "Nej."}).Refused(403, "forbidden")
	adviser.Call("POST", chapter+"/return", object{"text": ""}).Refused(422, "invalid", "body.text")
	adviser.Call("POST", chapter+"/return", object{"text": "Skriv, hvem der spørger."}).Is(200)
	writer.Call("POST", chapter+"/review", nil).Is(200)
	seen := adviser.Get(chapter).Is(200).ETag()
	adviser.Call("POST", chapter+"/approval", nil).Refused(428, "version-needed")
	adviser.Call("POST", chapter+"/approval", nil, "If-Match", `"1"`).Refused(412, "stale")
	writer.Call("POST", chapter+"/approval", nil, "If-Match", seen).Refused(403, "forbidden")
	other.Call("POST", chapter+"/approval", nil, "If-Match", seen).Refused(404, "not-found")
	if got := adviser.Call("POST", chapter+"/approval", nil, "If-Match", seen).Is(200).Body; !strings.Contains(got, `"stage":"approved"`) || !strings.Contains(got, "Skriv, hvem der spørger.") {
		t.Errorf("the chapter: %s", got)
	}
}
