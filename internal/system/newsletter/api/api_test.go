package api_test

import (
	"os"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// object is a body in JSON.
type object map[string]any

func made(r *caller.Reply) string {
	return strings.TrimPrefix(r.Is(201).Header.Get("Location"), frame.Root)
}

// P7: advisers write, change, send and throw away newsletters; nobody else
// knows of a draft.
func TestP7NewslettersAreWrittenAndSent(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser, other := caller.As(t, h, "raadgiver"), caller.As(t, h, "konsulent")
		issue := object{"title": "Ny pulje", "topics": []string{"funding"}, "sections": []object{{"heading": "Søg nu", "text": "Fristen er den 1. marts."}}}
		caller.As(t, h, "").Call("POST", "/newsletter/drafts", issue).Refused(401, "unauthenticated")
		other.Call("POST", "/newsletter/drafts", issue).Refused(404, "not-found")
		other.Get("/newsletter/drafts").Refused(404, "not-found")
		adviser.Call("POST", "/newsletter/drafts", object{"title": "", "topics": []string{}, "sections": []object{{"text": "710203-1234", "link": "http://usikker.example"}}}).
			Refused(422, "invalid", "body.title", "body.topics", "body.sections")
		first := adviser.Call("POST", "/newsletter/drafts", issue)
		at, seen := made(first), first.ETag()
		if got := adviser.Get("/newsletter/drafts").Is(200).Body; !strings.Contains(got, "Ny pulje") {
			t.Errorf("the drafts: %s", got)
		}
		other.Get(at).Refused(404, "not-found")
		issue["title"] = "Ny pulje til kommuner"
		adviser.Call("PUT", at, issue).Refused(428, "version-needed")
		other.Call("PUT", at, issue, "If-Match", seen).Refused(404, "not-found")
		now := adviser.Call("PUT", at, issue, "If-Match", seen).Is(200).ETag()
		if stale := adviser.Call("PUT", at, issue, "If-Match", seen).Refused(412, "stale"); stale.ETag() != now {
			t.Errorf("the version that stands is %s, not %s", now, stale.ETag())
		}
		adviser.Call("POST", at+"/sending", nil, "If-Match", seen).Refused(412, "stale")
		other.Call("POST", at+"/sending", nil, "If-Match", now).Refused(404, "not-found")
		adviser.Call("POST", at+"/sending", nil, "If-Match", now).Is(200)
		adviser.Call("POST", at+"/sending", nil, "If-Match", now).Refused(409, "conflict")
		adviser.Get(at).Refused(404, "not-found")
		other.Get(strings.Replace(at, "/drafts/", "/issues/", 1)).Is(200)

		again := adviser.Call("POST", "/newsletter/drafts", issue)
		gone := made(again)
		other.Call("DELETE", gone, nil, "If-Match", again.ETag()).Refused(404, "not-found")
		adviser.Call("DELETE", gone, nil, "If-Match", `"7"`).Refused(412, "stale")
		adviser.Call("DELETE", gone, nil, "If-Match", again.ETag()).Is(204)
		adviser.Get(gone).Refused(404, "not-found")
	})
}

// P7: another program signs an address up, whose owner is written to; advisers
// propose addresses.
func TestP7SignUps(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		program, adviser := caller.As(t, h, "soenderaa"), caller.As(t, h, "raadgiver")
		program.Call("POST", "/newsletter/sign-ups", object{"email": "ingen", "topics": []string{}}).Refused(422, "invalid", "body.email", "body.topics")
		program.Call("POST", "/newsletter/sign-ups", object{"email": "ny@oestervig.example", "topics": []string{"knowledge"}}).Is(204)
		program.Call("POST", "/newsletter/proposals", object{"addresses": []string{"to@oestervig.example"}, "topics": []string{"knowledge"}}).Refused(404, "not-found")
		if got := adviser.Call("POST", "/newsletter/proposals", object{"addresses": []string{"to@oestervig.example", "ingen"}, "topics": []string{"knowledge"}}).Is(200).Body; !strings.Contains(got, `"asked":1`) || !strings.Contains(got, `"wrong":1`) {
			t.Errorf("proposed: %s", got)
		}
		if err := h.Jobs.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		written := map[string]int{}
		if err := h.DB.Read(t.Context(), func(tx *db.Tx) error {
			all, err := mail.Outbox(tx, 50)
			for _, l := range all {
				written[l.To]++
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if written["ny@oestervig.example"] != 1 || written["to@oestervig.example"] != 1 {
			t.Errorf("letters: %v", written)
		}
	})
}

// P7: contact persons are kept by advisers.
func TestP7ContactPersons(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser, other := caller.As(t, h, "raadgiver"), caller.As(t, h, "leder")
		who := object{"part": "project", "name": "Ulla Kildevang", "title": "Projektleder", "phone": "70 10 90 02", "about": "Barnets progression"}
		other.Call("POST", "/newsletter/contacts", who).Refused(404, "not-found")
		adviser.Call("POST", "/newsletter/contacts", object{"part": "project", "name": "", "title": "", "about": ""}).Refused(422, "invalid", "body.name", "body.title", "body.phone")
		var one struct{ ID string }
		first := adviser.Call("POST", "/newsletter/contacts", who).Is(201).Into(&one)
		at := "/newsletter/contacts/" + one.ID
		who["title"] = "Chefkonsulent"
		other.Call("PUT", at, who, "If-Match", first.ETag()).Refused(404, "not-found")
		now := adviser.Call("PUT", at, who, "If-Match", first.ETag()).Is(200).ETag()
		if stale := adviser.Call("PUT", at, who, "If-Match", first.ETag()).Refused(412, "stale"); stale.ETag() != now {
			t.Errorf("the version that stands is %s, not %s", now, stale.ETag())
		}
		if got := other.Get("/newsletter/contacts").Is(200).Body; !strings.Contains(got, "Chefkonsulent") {
			t.Errorf("the contact persons: %s", got)
		}
		adviser.Call("DELETE", at, nil, "If-Match", first.ETag()).Refused(412, "stale")
		other.Call("DELETE", at, nil, "If-Match", now).Refused(404, "not-found")
		adviser.Call("DELETE", at, nil, "If-Match", now).Is(204)
	})
}
