package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/hsds"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const root = "/hsds/v3"

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// fetch reads what an address answers, which has no field but those that are
// known.
func fetch[T any](t *testing.T, h *house.House, at string) (v T) {
	t.Helper()
	p := h.As("").Get(root + at)
	p.Is(200)
	if kind := p.Header.Get("Content-Type"); kind != "application/json; charset=utf-8" {
		t.Errorf("%s is %s", at, kind)
	}
	d := json.NewDecoder(strings.NewReader(p.Body))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%s: %v: %.300s", at, err, p.Body)
	}
	return v
}

// walk reads a list to its end, and looks at what each page says of itself.
func walk[T any](t *testing.T, h *house.House, at string, perPage int) (all []T) {
	t.Helper()
	sign := "?"
	if strings.Contains(at, "?") {
		sign = "&"
	}
	for n := 1; ; n++ {
		address := fmt.Sprintf("%s%spage=%d&per_page=%d", at, sign, n, perPage)
		p := fetch[hsds.Page[T]](t, h, address)
		pages := (p.TotalItems + perPage - 1) / perPage
		if p.Number != n || p.TotalPages != pages || p.Size != len(p.Contents) || p.First != (n == 1) || p.Last != (n >= pages) || p.Empty != (len(p.Contents) == 0) ||
			!p.Last && p.Size != perPage {
			t.Fatalf("%s says %+v", address, p)
		}
		all = append(all, p.Contents...)
		if p.Last {
			if len(all) != p.TotalItems {
				t.Errorf("%s has %d in all, %d were read", at, p.TotalItems, len(all))
			}
			return all
		}
	}
}

func idOf(t *testing.T, thing []byte) string {
	t.Helper()
	var named struct{ ID string }
	must(t, json.Unmarshal(thing, &named))
	return named.ID
}

func idsOf(services []hsds.Service) (ids []string) {
	for _, s := range services {
		ids = append(ids, s.ID)
	}
	return ids
}

// namesOf are the names of the services that a list has.
func namesOf(t *testing.T, h *house.House, at string) (names []string) {
	t.Helper()
	for _, s := range walk[hsds.Service](t, h, at, 100) {
		names = append(names, s.Name)
	}
	return names
}

// named is one of the demonstration's services in full.
func named(t *testing.T, h *house.House, name string) hsds.Service {
	t.Helper()
	for _, s := range walk[hsds.Service](t, h, "/services?full=true", 100) {
		if s.Name == name {
			return s
		}
	}
	t.Fatalf("there is no service %s", name)
	return hsds.Service{}
}

func TestHSDSSaysWhatTheServiceSays(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := string(odd(t, h))
		s := fetch[hsds.Service](t, h, "/services/"+id)
		got := []string{s.Name, s.Description, s.URL, s.Email, s.Status, s.Application, s.Fees, s.Eligibility, s.Assured, s.Alert, s.Organization.Name, s.Organization.ID}
		want := []string{
			"Æblehaven <&>", "Æbler", "https://www.xn--blehaven-i0a.example/%C3%A5ben%20dag?hvor=h%C3%A9r", "vagt@xn--blehaven-i0a.example", "active", "Ring", "20 kr.", "Alle\nog deres hunde",
			h.Clock.Now().Format(time.DateOnly), "", "Varmestuen Nord", s.OrganizationID,
		}
		if !slices.Equal(got, want) {
			t.Errorf("it says %q, want %q", got, want)
		}
		if at, err := time.Parse(time.RFC3339, s.Modified); err != nil || !at.Equal(h.DB.Now()) {
			t.Errorf("it was changed at %s, %v", s.Modified, err)
		}
		var hours []string
		for _, o := range s.Schedules {
			hours = append(hours, strings.Join([]string{o.Freq, o.Day, o.Opens, o.Closes, o.Description}, " "))
		}
		if !slices.Equal(hours, []string{"WEEKLY MO 10:00 00:00 Ikke i juli", "WEEKLY SA 22:00 02:30 Ikke i juli"}) {
			t.Errorf("it is open %q", hours)
		}
		place := s.Locations[0].Location
		address := place.Addresses[0]
		rest := fmt.Sprint(s.Phones[0].Number, s.Areas[0].Name, s.Areas[0].ExtentType, s.Languages[1].Code, s.Languages[1].Name, s.Costs[0].Description, s.Costs[0].Amount, s.Contacts[0].Name,
			address.Street, address.Postcode, address.City, address.Country, place.Accessibility[0].Description, place.Latitude)
		if rest != "+45 70 10 93 98Hele Fyntextdsldansk tegnsprog20 kr.<nil>VagtenÅgade 19990SønderåDKEn trappe<nil>" {
			t.Errorf("it says %s", rest)
		}
		var terms []string
		for _, a := range s.Attributes {
			if a.Term != nil {
				terms = append(terms, a.Term.Taxonomy+": "+a.Term.Name)
			} else {
				terms = append(terms, a.LinkType+": "+a.Value)
			}
		}
		if !slices.Equal(terms, []string{"Tilbudsoversigtens lister: Frivilligt eller privat", "Tilbuddenes kendetegn: " + directory.Dogs.Name(i18n.Da), "capacity: 3 bænke"}) {
			t.Errorf("it has %q", terms)
		}
		if free := named(t, h, "Natcafé Nord"); free.Costs[0].Amount == nil || *free.Costs[0].Amount != 0 || free.Areas[0].Name != "Nørrekær Kommune" || *free.Locations[0].Location.Latitude != 57.048 {
			t.Errorf("what is free says %+v", free)
		}
		if got := named(t, h, "Gældscaféen").Alert; got != "Der er meldt en fejl" {
			t.Errorf("of what is reported it says %q", got)
		}
		old := named(t, h, "Tandklinik for udsatte")
		if !strings.HasPrefix(old.Alert, "Kan være forældet: sidst bekræftet ") || !strings.HasSuffix(old.Alert, old.Assured[:4]) {
			t.Errorf("of what is old it says %q", old.Alert)
		}
		if hidden := named(t, h, "Krisecentret Solgården"); len(hidden.Locations) > 0 {
			t.Errorf("a place is made up: %+v", hidden.Locations)
		}
		at := s.Locations[0]
		if whole := fetch[hsds.ServiceAtLocation](t, h, "/service_at_locations/"+at.ID); whole.Service.ID != id || whole.Location.ID != at.LocationID || whole.Service.Organization == nil || len(whole.Service.Schedules) != 2 {
			t.Errorf("at its place it is %+v", whole)
		}
	})
}

// What is derived has the same id for ever: others have it in their data.
func TestHSDSIdsStay(t *testing.T) {
	t.Parallel()
	const service, at = "0199aaaa-0000-7000-8000-000000000000", "b129618d-da25-5a45-9ae1-e767a37387c0"
	if got := hsds.AtLocationID(service); got != at {
		t.Errorf("a service at its place is now %s", got)
	}
	if got := hsds.Traits().ID; got != "4da720ad-69b0-59c6-a03f-73a6eee89d10" {
		t.Errorf("the traits are now %s", got)
	}
}

func TestHSDSPagesHaveEachOnce(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		all := idsOf(walk[hsds.Service](t, h, "/services", 100))
		if len(all) < 20 || !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != len(all) {
			t.Errorf("there are %v", all)
		}
		for _, perPage := range []int{1, 7, 20} {
			if got := idsOf(walk[hsds.Service](t, h, "/services", perPage)); !slices.Equal(got, all) {
				t.Errorf("by %d there are %v", perPage, got)
			}
		}
		if p := fetch[hsds.Page[hsds.Service]](t, h, "/services"); p.Size != 20 || p.Number != 1 {
			t.Errorf("the first page has %d", p.Size)
		}
		if p := fetch[hsds.Page[hsds.Service]](t, h, "/services?page=900"); !p.Empty || !p.Last || p.First || p.TotalItems != len(all) {
			t.Errorf("after the last page: %+v", p)
		}
		var at []string
		for _, x := range walk[hsds.ServiceAtLocation](t, h, "/service_at_locations", 5) {
			at = append(at, x.ServiceID)
		}
		var placed []string
		for _, s := range walk[hsds.Service](t, h, "/services?full=true", 9) {
			if len(s.Locations) > 0 {
				placed = append(placed, s.ID)
			}
		}
		if !slices.Equal(at, placed) || len(at) == len(all) {
			t.Errorf("at places there are %v, want %v", at, placed)
		}
	})
}

func TestHSDSIsNarrowed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		soenderaa := string(h.Organisation("Sønderå").ID)
		of := []string{"Mandehjemmet", "Natherberget i Sønderå", "Ungeteltet"}
		sorted := func(at string) []string { return slices.Sorted(slices.Values(namesOf(t, h, at))) }
		if got := sorted("/services?organization_id=" + soenderaa); !slices.Equal(got, of) {
			t.Errorf("Sønderå has %q", got)
		}
		if got := namesOf(t, h, "/services?search="+url.QueryEscape("sovested til kvinde med hund")); len(got) == 0 || got[0] != "Kvindehvilen" {
			t.Errorf("found are %q", got)
		}
		if got := namesOf(t, h, "/services?search="+url.QueryEscape("mandehjem")+"&organization_id="+soenderaa); !slices.Contains(got, "Mandehjemmet") || slices.Contains(got, "Herberget Havnen") {
			t.Errorf("found in Sønderå are %q", got)
		}
		terms := walk[hsds.Term](t, h, "/taxonomy_terms", 100)
		if len(terms) != len(directory.Lists())+len(directory.Traits()) {
			t.Errorf("there are %d terms", len(terms))
		}
		total := len(namesOf(t, h, "/services"))
		municipal, private := 0, 0
		for _, term := range terms {
			n := len(namesOf(t, h, "/services?taxonomy_term_id="+term.ID))
			switch term.Code {
			case string(directory.Couples):
				if got := namesOf(t, h, "/services?taxonomy_term_id="+term.ID); !slices.Equal(got, []string{"Natherberget i Sønderå"}) {
					t.Errorf("for couples there is %q", got)
				}
			case string(directory.Municipal):
				municipal = n
			case string(directory.Private):
				private = n
			}
		}
		if municipal == 0 || private == 0 || municipal+private != total {
			t.Errorf("of %d, %d are municipal and %d private", total, municipal, private)
		}
		if n := len(namesOf(t, h, "/services?taxonomy_id="+hsds.Lists().ID)); n != total {
			t.Errorf("%d of %d stand on a list", n, total)
		}
		if got := namesOf(t, h, "/services?taxonomy_id="+hsds.Traits().ID); len(got) >= total || slices.Contains(got, "God løsladelse") {
			t.Errorf("traits have %q", got)
		}
		for _, none := range []string{"taxonomy_term_id=" + soenderaa, "taxonomy_id=" + soenderaa, "organization_id=" + hsds.Lists().ID, "search=xyzzyq", "modified_after=2099-01-01"} {
			if got := namesOf(t, h, "/services?"+none); len(got) > 0 {
				t.Errorf("%s gives %q", none, got)
			}
		}
		one := named(t, h, "Ungeteltet")
		h.Clock.Move(48 * time.Hour)
		v, err := h.Directory.Find(context.Background(), access.Program(), directory.ID(one.ID))
		must(t, err)
		must(t, h.Directory.Confirm(context.Background(), access.Program(), v.ID, v.Version))
		changed := fetch[hsds.Service](t, h, "/services/"+one.ID)
		for _, after := range []string{changed.Modified, h.Clock.Now().In(time.FixedZone("", 3600)).Format(time.RFC3339), h.Clock.Now().Format(time.DateOnly)} {
			if got := namesOf(t, h, "/services?modified_after="+after); !slices.Equal(got, []string{"Ungeteltet"}) {
				t.Errorf("after %s %q were changed", after, got)
			}
		}
		if at := walk[hsds.ServiceAtLocation](t, h, "/service_at_locations?full=true&modified_after="+changed.Modified, 3); len(at) != 1 || at[0].Service.Name != "Ungeteltet" {
			t.Errorf("at places were changed %+v", at)
		}
	})
}

func TestHSDSOrganizationsAndTaxonomies(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		offering := map[string]int{}
		for _, s := range walk[hsds.Service](t, h, "/services", 100) {
			offering[s.OrganizationID]++
		}
		all := walk[hsds.Organization](t, h, "/organizations?full=true", 2)
		for _, o := range all {
			if len(o.Services) != offering[o.ID] || o.Services[0].OrganizationID != o.ID || len(o.Services[0].Attributes) > 0 {
				t.Errorf("%s has %d services, want %d", o.Name, len(o.Services), offering[o.ID])
			}
		}
		if len(all) != len(offering) {
			t.Errorf("there are %d organisations, %d offer services", len(all), len(offering))
		}
		found := walk[hsds.Organization](t, h, "/organizations?search="+url.QueryEscape("noerrek"), 20)
		if len(found) != 1 || found[0].Name != "Nørrekær Kommune" || len(found[0].Services) > 0 || len(found[0].Identifiers) > 0 {
			t.Errorf("found are %+v", found)
		}
		if found := walk[hsds.Organization](t, h, "/organizations?search=kommune", 1); len(found) != 2 { // of a hundred, two offer services
			t.Errorf("of municipalities there are %+v", found)
		}
		one := fetch[hsds.Organization](t, h, "/organizations/"+string(h.Organisation("Nørrekær").ID)+"?full_service=true")
		if one.Description != organisation.Municipality.Name(i18n.Da) || len(one.Services[0].Attributes) == 0 || !slices.ContainsFunc(one.Identifiers, func(i hsds.Identifier) bool { return i.Number == "9001" }) {
			t.Errorf("Nørrekær is %+v", one)
		}
		taxonomies := walk[hsds.Taxonomy](t, h, "/taxonomies", 1)
		if len(taxonomies) != 2 || fetch[hsds.Taxonomy](t, h, "/taxonomies/"+taxonomies[1].ID) != taxonomies[1] {
			t.Errorf("there are %+v", taxonomies)
		}
		terms := walk[hsds.Term](t, h, "/taxonomy_terms?taxonomy_id="+taxonomies[0].ID, 20)
		if len(terms) != 2 || terms[0].TaxonomyID != taxonomies[0].ID || terms[0].Detail.Name != taxonomies[0].Name || fetch[hsds.Term](t, h, "/taxonomy_terms/"+terms[1].ID).Code != terms[1].Code {
			t.Errorf("lists are %+v", terms)
		}
		if dogs := walk[hsds.Term](t, h, "/taxonomy_terms?search=hund", 20); len(dogs) != 1 || dogs[0].Code != "dogs" {
			t.Errorf("terms found are %+v", dogs)
		}
		if about := fetch[hsds.API](t, h, ""); about.Version != "3.0" || about.OpenAPI == "" || about.Profile == "" {
			t.Errorf("it says of itself %+v", about)
		}
	})
}

func TestHSDSRefusesWhatItCanNotRead(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	lists := []string{"/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"}
	services := []string{"/services", "/service_at_locations"}
	for parameter, wrong := range map[string]struct {
		lists  []string
		values []string
	}{
		"page":             {lists, []string{"0", "-1", "x", "", "1.5", "99999999999999999999"}},
		"per_page":         {lists, []string{"0", "101", "x", ""}},
		"format":           {lists, []string{"ndjson"}},
		"full":             {lists[:3], []string{"yes", "1"}},
		"minimal":          {lists[:3], []string{"yes", "true&full=true"}},
		"full_service":     {lists[1:2], []string{"ja"}},
		"modified_after":   {services, []string{"i går", "2026-02-30", "2026-13-01T00:00:00Z"}},
		"organization_id":  {services, []string{"varmestuen"}},
		"taxonomy_term_id": {services, []string{"dogs"}},
		"taxonomy_id":      {append(services, "/taxonomy_terms"), []string{"traits"}},
		"postcode":         {services, []string{"9990"}},
		"proximity":        {services, []string{"500"}},
	} {
		for _, list := range wrong.lists {
			for _, value := range wrong.values {
				value = strings.ReplaceAll(strings.ReplaceAll(value, " ", "%20"), "å", "%C3%A5")
				for language, sign := range map[string]string{"da": "»", "en": "“"} {
					c := h.NewClient("")
					c.Cookie("tovholder-language", language)
					p := c.Get(root + list + "?" + parameter + "=" + value)
					var said map[string]string
					if err := json.Unmarshal([]byte(p.Body), &said); err != nil || p.Status != 400 || !strings.Contains(said["error"], sign+parameter) {
						t.Errorf("%s?%s=%s: %d %s", list, parameter, value, p.Status, p.Body)
					}
				}
			}
		}
	}
	for _, at := range []string{"/services?format=json&page=1&per_page=100&ukendt=x", "/services?full=false&minimal=false", "/services?modified_after=2026-01-01T00:00:00%2B01:00"} {
		h.As("").Get(root + at).Is(200)
	}
}

func TestHSDSHasWhatIsOpenAlone(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		gone := func(at string) {
			t.Helper()
			p := h.As("").Get(root + at)
			if p.Status != 404 || !strings.HasPrefix(p.Body, `{"error":"`) {
				t.Errorf("%s: %d %.200s", at, p.Status, p.Body)
			}
		}
		for _, list := range []string{"/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"} {
			gone(list + "/0199aaaa-0000-7000-8000-000000000000")
			gone(list + "/x")
		}
		gone("/organizations/" + string(h.Organisation("Aarhus").ID)) // it offers nothing
		before := len(namesOf(t, h, "/services"))
		for i, s := range walk[hsds.Service](t, h, "/services?full=true&organization_id="+string(h.Organisation("Sønderå").ID), 20) {
			if i == 0 {
				h.As("soenderaa").Get(root + "/services/" + s.ID).Is(200)
			}
			v, err := h.Directory.Find(context.Background(), access.Program(), directory.ID(s.ID))
			must(t, err)
			must(t, h.Directory.Close(context.Background(), access.Program(), v.ID, true, v.Version))
			gone("/services/" + s.ID)
			gone("/service_at_locations/" + s.Locations[0].ID)
			if p := h.As("soenderaa").Get(root + "/services/" + s.ID); p.Status != 404 { // who looks after it sees no more here
				t.Errorf("what is closed is there for its municipality: %d", p.Status)
			}
			if now := len(namesOf(t, h, "/services")); now != before-i-1 {
				t.Errorf("there are %d, want %d", now, before-i-1)
			}
		}
		gone("/organizations/" + string(h.Organisation("Sønderå").ID)) // it offers nothing any more
		for _, o := range walk[hsds.Organization](t, h, "/organizations?full=true", 20) {
			if strings.Contains(o.Name, "Sønderå") {
				t.Errorf("there is still %s", o.Name)
			}
		}
		if found := walk[hsds.Organization](t, h, "/organizations?search="+url.QueryEscape("sønderå"), 20); len(found) > 0 {
			t.Errorf("there is still %+v", found)
		}
	})
}

// Who owns a service is for those who look after it: no answer has a name or an
// address, whoever asks.
func TestHSDSNeverSaysWhoOwnsAService(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		odd(t, h)
		var secret []string
		page, err := h.Directory.Published(context.Background(), directory.PublishedFilter{Size: 1000})
		must(t, err)
		for _, x := range page.Items {
			v, err := h.Directory.Find(context.Background(), access.Program(), x.ID)
			must(t, err)
			secret = append(secret, v.Owner.Name, v.Owner.Email, v.ConfirmedBy)
			if x.Owner != (directory.Owner{}) {
				t.Errorf("%s says who owns it", x.Name)
			}
		}
		secret = slices.DeleteFunc(secret, func(s string) bool { return s == "" })
		if len(secret) < 2*len(page.Items) || !slices.Contains(secret, "zenobia@hemmelig.example") {
			t.Fatalf("only %q are known to be secret", secret)
		}
		look := func(at string) {
			for _, who := range []string{"", "projektleder"} {
				body := h.As(who).Get(root + at).Body
				for _, s := range secret {
					if strings.Contains(body, s) {
						t.Errorf("%s tells %q who %s is", at, who, s)
					}
				}
			}
		}
		for _, list := range []string{"/services", "/organizations", "/service_at_locations"} {
			for _, form := range []string{"", "&minimal=true", "&full=true", "&full_service=true"} {
				look(list + "?per_page=100" + form)
			}
			for _, one := range walk[json.RawMessage](t, h, list, 100) {
				look(list + "/" + idOf(t, one) + "?full_service=true")
			}
		}
	})
}
