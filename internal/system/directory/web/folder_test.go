package web_test

import (
	"net/url"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"
)

// What a service is called can't add anything to the letter that a folder opens.
func TestNothingIsAddedToTheLetterOfAFolder(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	of := h.Organisation("Varmestuen").ID
	id, err := h.Directory.Add(t.Context(), access.Program(), directory.NewService{
		Organisation: of, Municipality: organisation.ID(h.Organisation("Nørrekær").ID), Owner: directory.Owner{Name: "Karen", Email: "karen@varmestuen.example"},
		Content: directory.Content{Name: "Kaffe & samtale&bcc=spion@ondt.example?#%", TargetGroup: "<script>alert(1)</script>", Offers: "Kaffe + kage", Phone: "70 10 93 99", Website: "varmestuen.example"},
	})
	if err != nil {
		t.Fatal(err)
	}
	body := h.As("").Get("/tilbud/mappe?tilbud=" + string(id)).Is(200).Body
	for _, scheme := range []string{"mailto:?", "sms:?"} {
		_, rest, found := strings.Cut(body, `href="`+scheme)
		if !found {
			t.Errorf("there is no link %s", scheme)
			continue
		}
		link, _, _ := strings.Cut(rest, `"`)
		q, err := url.ParseQuery(strings.TrimPrefix(strings.ReplaceAll(link, "&amp;", "&"), "&"))
		if err != nil || q.Has("bcc") || !strings.Contains(q.Get("body"), "Kaffe & samtale&bcc=spion@ondt.example?#%") {
			t.Errorf("%s%s: %v, %v", scheme, link, q, err)
		}
	}
	if strings.Contains(body, "<script>alert") {
		t.Error("what is written is a script")
	}
}

// The folder is kept in the browser, and nobody is led elsewhere by it.
func TestTheFolder(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	page, err := h.Directory.Search(t.Context(), directory.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	reader := h.NewClient("")
	reader.Follow = false
	put := func(id directory.ID) *house.Page {
		return reader.Post("/tilbud/mappe", "service", string(id), "back", "https://ondt.example/")
	}
	if at := put(page.Items[0].ID).Is(303).Header.Get("Location"); at != "/" {
		t.Errorf("led to %s", at)
	}
	put("0199aaaa-0000-7000-8000-000000000000").Is(404)
	for _, x := range page.Items[1:] {
		put(x.ID).Is(303)
	}
	if len(page.Items) == 20 {
		second, err := h.Directory.Search(t.Context(), directory.Filter{From: 20})
		if err != nil {
			t.Fatal(err)
		}
		put(second.Items[0].ID).Is(409)
	}
	put(page.Items[0].ID).Is(303) // once more takes it out
	body := reader.Get("/tilbud/mappe").Is(200).Body
	if strings.Contains(body, ">"+page.Items[0].Name+"<") || !strings.Contains(body, ">"+page.Items[1].Name+"<") {
		t.Error("the folder has not what was put in")
	}
	// somebody who logs in at the same browser finds it empty
	reader.Persona = "leder"
	reader.LogIn()
	if body := reader.Get("/tilbud/mappe").Is(200).Body; strings.Contains(body, ">"+page.Items[1].Name+"<") {
		t.Error("the folder of who was there before is shown")
	}
	reader.Post("/tilbud/mappe", "empty", "ja").Is(303)
	if got := reader.Get("/tilbud/mappe/udskrift").Is(303).Header.Get("Location"); got != "/tilbud/mappe" {
		t.Errorf("an empty folder is printed: %s", got)
	}
}

// Past the last page one comes to the last one, and whoever has put something
// aside gets to it from every service.
func TestNoDeadEnds(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	reader := h.NewClient("")
	last := reader.Get("/tilbud?side=49").Is(200)
	if last.Address != "/tilbud?side=2" || strings.Contains(last.Body, "Ingen tilbud passer") {
		t.Errorf("one comes to %s", last.Address)
	}
	page, err := h.Directory.Search(t.Context(), directory.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	at := page.Items[0].Address()
	reader.Post("/tilbud/mappe", "service", string(page.Items[0].ID), "back", at)
	if body := reader.Get(at).Is(200).Body; !strings.Contains(body, `href="/tilbud/mappe"`) {
		t.Error("the service's page does not lead to the folder")
	}
	if body := h.As("raadgiver").Get("/tilbud").Is(200).Body; !strings.Contains(body, `href="/tilbud/ordliste"`) {
		t.Error("nothing leads to the list of words")
	}
}
