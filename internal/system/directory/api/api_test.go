package api_test

import (
	"os"
	"strings"
	"testing"

	"tovholder/internal/system/directory/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// object is a body in JSON.
type object map[string]any

// M8: another program searches the directory, and keeps the services that its
// user looks after.
func TestM8ServicesAreFoundAndKept(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own, other := caller.As(t, h, "styregruppe"), caller.As(t, h, "soenderaa")
		caller.As(t, h, "").Get("/services").Refused(401, "unauthenticated")
		var page frame.Page[api.Summary]
		other.Get("/services?q=sovested+til+kvinde+med+hund&limit=2").Is(200).Into(&page)
		if len(page.Items) != 2 || page.Items[0].Name != "Kvindehvilen" || page.Items[0].Freshness != "fresh" || page.Next == "" {
			t.Fatalf("found %+v", page)
		}
		second := page
		other.Get("/services?q=sovested+til+kvinde+med+hund&limit=2&cursor=" + page.Next).Is(200).Into(&second)
		if len(second.Items) == 0 || second.Items[0].ID == page.Items[1].ID {
			t.Errorf("the second page is %+v", second)
		}
		other.Get("/services?q=noget+andet&cursor="+page.Next).Refused(422, "invalid", "query.cursor")
		var near frame.Page[api.Summary]
		other.Get("/services?q=natherberg&latitude=55.4&longitude=10.38&limit=1").Is(200).Into(&near)
		if near.Items[0].Name != "Natherberget i Sønderå" || near.Items[0].Kilometres == nil || *near.Items[0].Kilometres > 1 {
			t.Errorf("the nearest is %+v", near.Items)
		}

		added := object{
			"organisation": string(h.Organisation("Varmestuen").ID), "municipality": string(h.Organisation("Nørrekær").ID), "name": "Skakklub", "targetGroup": "Alle", "offers": "Skak og kaffe",
			"phone": "70 10 93 15", "hours": []object{{"day": 2, "from": 840, "to": 1020}}, "traits": []string{"free"}, "owner": object{"name": "Karen Ulvedal", "email": "styregruppe@varmestuen.example"},
		}
		other.Call("POST", "/services", added).Refused(403, "forbidden")
		wrong := object{"organisation": added["organisation"], "municipality": "x", "name": "", "targetGroup": "710203-1234", "offers": "x", "phone": "70 10 93 15", "owner": object{"name": "", "email": "nej"}}
		own.Call("POST", "/services", wrong).Refused(422, "invalid", "body.municipality", "body.name", "body.owner.email", "body.owner.name", "body.targetGroup")
		made := own.Call("POST", "/services", added).Is(201)
		at, seen := strings.TrimPrefix(made.Header.Get("Location"), frame.Root), made.ETag()
		var s api.Service
		made.Into(&s)
		if !s.Mine || s.Owner == nil || s.List != "private" || len(s.Hours) != 1 || s.Hours[0].To != 1020 {
			t.Errorf("added %+v", s)
		}
		other.Get(at).Is(200).Into(&s)
		var seenByOther api.Service
		other.Get(at).Is(200).Into(&seenByOther)
		if seenByOther.Mine || seenByOther.Owner != nil {
			t.Errorf("another sees %+v", seenByOther)
		}

		changed := object{"name": "Skakklubben", "targetGroup": "Alle", "offers": "Skak", "phone": "70 10 93 15", "owner": added["owner"]}
		own.Call("PUT", at, changed).Refused(428, "version-needed")
		other.Call("PUT", at, changed, "If-Match", seen).Refused(403, "forbidden")
		now := own.Call("PUT", at, changed, "If-Match", seen).Is(200).ETag()
		if stale := own.Call("PUT", at, changed, "If-Match", seen).Refused(412, "stale"); stale.ETag() != now {
			t.Errorf("the version that stands is %s", stale.ETag())
		}
		other.Call("POST", at+"/confirmation", nil, "If-Match", now).Refused(403, "forbidden")
		now = own.Call("POST", at+"/confirmation", nil, "If-Match", now).Is(200).ETag()

		if err := h.Directory.Report(t.Context(), "", "x", "", ""); err == nil {
			t.Error("a service that isn't there is reported")
		}
		other.Call("PUT", at+"/closure", object{"closed": true}, "If-Match", now).Refused(403, "forbidden")
		own.Call("PUT", at+"/closure", object{"closed": true}, "If-Match", now).Is(200)
		other.Get(at).Refused(404, "not-found")
		own.Get(at).Is(200)
	})
}

// M9: those who look after a service settle what is reported.
func TestM9ReportsAreSettled(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own, other := caller.As(t, h, "projektleder"), caller.As(t, h, "soenderaa")
		var page frame.Page[api.Summary]
		own.Get("/services?q=Gældscaféen&limit=1").Is(200).Into(&page)
		at := "/services/" + page.Items[0].ID
		var s api.Service
		own.Get(at).Is(200).Into(&s)
		if s.Freshness != "doubted" || len(s.Reports) != 1 {
			t.Fatalf("%+v", s)
		}
		settle := at + "/reports/" + s.Reports[0].ID + "/settlement"
		other.Call("POST", settle, object{"outcome": "mended"}).Refused(403, "forbidden")
		own.Call("POST", settle, object{"outcome": "unfounded"}).Refused(422, "invalid", "body.note")
		own.Call("POST", settle, object{"outcome": "mended", "note": "Rettet."}).Is(200).Into(&s)
		if s.Freshness == "doubted" || s.Reports[0].Outcome != "mended" {
			t.Errorf("%+v", s)
		}
		own.Call("POST", settle, object{"outcome": "mended"}).Refused(409, "conflict")
	})
}

func TestSynonymsAreTheAdvisers(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser, other := caller.As(t, h, "raadgiver"), caller.As(t, h, "projektleder")
		other.Get("/synonyms").Refused(404, "not-found")
		other.Call("POST", "/synonyms", object{"words": []string{"kat", "mis"}}).Refused(404, "not-found")
		adviser.Call("POST", "/synonyms", object{"words": []string{"mis"}}).Refused(422, "invalid", "body.words")
		var all api.Synonyms
		adviser.Call("POST", "/synonyms", object{"words": []string{"pus", "mis"}}).Is(201).Into(&all)
		for _, g := range all.Items {
			if g.Words.Words[0] == "pus" {
				at := "/synonyms/" + g.ID
				other.Call("PUT", at, object{"words": []string{}}, "If-Match", `"1"`).Refused(404, "not-found")
				adviser.Call("PUT", at, object{"words": []string{}}, "If-Match", `"2"`).Refused(412, "stale")
				adviser.Call("PUT", at, object{"words": []string{}}, "If-Match", `"1"`).Is(200).Into(&all)
				adviser.Call("PUT", at, object{"words": []string{}}, "If-Match", `"1"`).Refused(404, "not-found")
				return
			}
		}
		t.Errorf("%+v", all)
	})
}
