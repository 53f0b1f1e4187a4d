package app_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/hsds"
	"tovholder/internal/testkit/house"
)

// serviceNamed is one of the demonstration's services.
func serviceNamed(t *testing.T, h *house.House, name string) string {
	t.Helper()
	return first(t, h, `SELECT id FROM directory_service WHERE name = '`+name+`'`)
}

// directoryObjects are services of each municipality, one with a report, and a
// link of a letter.
func directoryObjects(t *testing.T, h *house.House) objects {
	t.Helper()
	services := map[string]map[string]string{
		"noerrekaer": {"service": serviceNamed(t, h, "Gældscaféen"), "report": first(t, h, `SELECT id FROM directory_report ORDER BY id`)},
		"soenderaa":  {"service": serviceNamed(t, h, "Mandehjemmet"), "report": unknown},
		nothing:      {"service": unknown, "report": unknown},
	}
	terms, at, offers := hsds.Terms(), map[string]map[string]string{}, map[string]map[string]string{}
	for object, o := range services {
		at[object] = map[string]string{"location": hsds.AtLocationID(directory.ID(o["service"]))}
		offers[object] = map[string]string{"organization": unknown}
	}
	offers["noerrekaer"]["organization"], offers["soenderaa"]["organization"] = string(h.Organisation("Nørrekær").ID), string(h.Organisation("Sønderå").ID)
	loads := map[string]map[string]string{
		"noerrekaer": {"load": serviceLoad(t, h, "projektleder", "Nørrekær", loadHeads, "a1;Skakklub;EGEN;Alle;Skak og kaffe;70 10 93 15")},
		"soenderaa":  {"load": serviceLoad(t, h, "soenderaa", "Sønderå", loadHeads, "a1;Skakklub;EGEN;Alle;Skak og kaffe;70 10 93 15")},
		nothing:      {"load": unknown},
	}
	return objects{
		"/hsds/v3/services/":             services,
		"/hsds/v3/service_at_locations/": at,
		"/hsds/v3/organizations/":        offers,
		"/hsds/v3/taxonomies/":           {"a taxonomy": {"taxonomy": hsds.Lists().ID}, nothing: {"taxonomy": unknown}},
		"/hsds/v3/taxonomy_terms/":       {"a term": {"term": terms[0].ID}, nothing: {"term": unknown}},

		"/tilbudsindlaesning/":      loads,
		"/api/v1/services/imports/": loads,

		"/tilbud/":          services,
		"/api/v1/services/": services,
		"/api/v1/synonyms/": {"a group": {"group": "w01"}, nothing: {"group": unknown}},
		"/tilbudslink/":     {"an owner's": {"secret": serviceLink(t, h)}, nothing: {"secret": unknown}},
	}
}

const loadHeads = "Id;Navn;Udbyder;Målgruppe;Indhold;Telefon;Mandag;Kendetegn"

// serviceLoad is a file that somebody has sent; EGEN is the municipality.
func serviceLoad(t *testing.T, h *house.House, persona, municipality string, rows ...string) string {
	t.Helper()
	in := h.Organisation(municipality)
	file := strings.ReplaceAll(strings.Join(rows, "\n"), "EGEN", in.Name)
	id, err := h.Directory.Upload(context.Background(), h.Scope(persona), in.ID, directory.File{Name: "tilbud-fra-" + persona + ".csv", Bytes: []byte(file)})
	if err != nil {
		t.Fatal(err)
	}
	return string(id)
}

var serviceLinkForm = regexp.MustCompile(`/tilbudslink/([0-9a-z]+)`)

// serviceLink is a link that an owner got who is asked about a service.
func serviceLink(t *testing.T, h *house.House) (secret string) {
	t.Helper()
	ctx := db.At(context.Background(), calendar.Of(h.Clock.Now()).At(9, 0)) // in the daytime
	if err := h.Directory.Ask(ctx); err != nil {
		t.Fatal(err)
	}
	err := h.DB.Read(ctx, func(tx *db.Tx) error {
		letters, err := mail.Outbox(tx, 1000)
		for _, l := range letters {
			if m := serviceLinkForm.FindStringSubmatch(l.Text); m != nil {
				secret = m[1]
			}
		}
		return err
	})
	if err != nil || secret == "" {
		t.Fatalf("no owner was asked: %v", err)
	}
	return secret
}

// directoryPages are the pages of the directory.
func directoryPages(t *testing.T, h *house.House) []page {
	t.Helper()
	o := directoryObjects(t, h)
	own, reported := directory.Root+"/"+serviceNamed(t, h, "Kvindehvilen"), directory.Root+"/"+o["/tilbud/"]["noerrekaer"]["service"]
	folder := "?tilbud=" + serviceNamed(t, h, "Kvindehvilen") + "." + serviceNamed(t, h, "Natcafé Nord")
	const data = "/hsds/v3"
	sought := "?full=true&search=sovested&taxonomy_term_id=" + hsds.Terms()[1].ID
	return []page{
		{"hsds", "", data, false},
		{"hsds-services", "", data + "/services", false},
		{"hsds-services-minimal", "", data + "/services?minimal=true&modified_after=2020-01-01&page=2&per_page=7", false},
		{"hsds-services-found", "", data + "/services" + sought, false},
		{"hsds-service", "", data + "/services/" + o["/tilbud/"]["noerrekaer"]["service"], false},
		{"hsds-organizations", "", data + "/organizations", false},
		{"hsds-organizations-full", "", data + "/organizations?full_service=true", false},
		{"hsds-organizations-found", "", data + "/organizations?search=kommune", false},
		{"hsds-organization", "", data + "/organizations/" + o["/hsds/v3/organizations/"]["noerrekaer"]["organization"], false},
		{"hsds-locations", "", data + "/service_at_locations", false},
		{"hsds-locations-full", "", data + "/service_at_locations?full=true", false},
		{"hsds-location", "", data + "/service_at_locations/" + o["/hsds/v3/service_at_locations/"]["noerrekaer"]["location"], false},
		{"hsds-taxonomies", "", data + "/taxonomies", false},
		{"hsds-taxonomy", "", data + "/taxonomies/" + hsds.Lists().ID, false},
		{"hsds-terms", "", data + "/taxonomy_terms", false},
		{"hsds-term", "", data + "/taxonomy_terms/" + hsds.Terms()[0].ID, false},

		{"services", "", directory.Root, true},
		{"services-found", "", directory.Root + "?q=sovested+til+kvinde+med+hund&kendetegn=overnight&sted=57.05,9.92", true},
		{"services-none", "", directory.Root + "?q=xyzzy", true},
		{"services-second", "raadgiver", directory.Root + "?side=2", false},
		{"service", "", own, true},
		{"service-owner", "styregruppe", reported, true},
		{"service-old", "", directory.Root + "/" + serviceNamed(t, h, "Tandklinik for udsatte"), true},
		{"service-report", "", own + "/fejl", true},
		{"service-edit", "styregruppe", own + "/ret", true},
		{"service-new", "projektleder", directory.Root + "/nyt", true},
		{"services-mine", "projektleder", directory.Root + "/mine", true},
		{"services-mine-old", "projektleder", directory.Root + "/mine?vis=old", false},
		{"service-import", "projektleder", directory.LoadRoot, true},
		{"service-import-template", "projektleder", directory.LoadRoot + "/skabelon.xlsx", false},
		{"service-import-ready", "projektleder", directory.LoadRoot + "/" + serviceLoad(t, h, "projektleder", "Nørrekær", loadHeads,
			"a1;Skakklub;EGEN;Alle, der kan lide skak;Skak og kaffe;70 10 93 15;14-17;free, dogs", "a2;Kor;EGEN;Alle;Vi synger hver uge;70 10 93 16",
			";Boligrådgivningen;EGEN;Borgere, der mangler en bolig;Hjælp til at søge og få anvist en bolig;70 10 93 99;9-15;free") + "?vis=changed", true},
		{"service-import-wrong", "projektleder", directory.LoadRoot + "/" + serviceLoad(t, h, "projektleder", "Nørrekær", loadHeads+";Farve",
			"a1;Skakklub;EGEN;Alle;Skak og kaffe;ring bare;når vi har lyst;Billigt;blå", "a2;Kor;Foreningen Findes Ikke;Alle;Vi synger hver uge;70 10 93 16", "a3;;EGEN;Alle;For 010190-1234;70 10 93 17",
			"a4;Strik;EGEN;Alle;Vi strikker;70 10 93 18"), true},
		{"folder", "", directory.Root + "/mappe" + folder, true},
		{"folder-empty", "", directory.Root + "/mappe", true},
		{"folder-print", "", directory.Root + "/mappe/udskrift" + folder, true},
		{"folder-pdf", "", directory.Root + "/mappe/mappe.pdf" + folder, false},
		{"service-asked", "", directory.LinkRoot + "/" + o["/tilbudslink/"]["an owner's"]["secret"], true},
		{"synonyms", "raadgiver", directory.Root + "/ordliste", true},
	}
}

// growDirectory fills the directory.
func growDirectory(t *testing.T, h *house.House) {
	t.Helper()
	for i := range 45 {
		of := h.Organisation([]string{"Nørrekær", "Sønderå", "Herberget"}[i%3]).ID
		id, err := h.Directory.Add(context.Background(), access.Program(), directory.NewService{
			Organisation: of, Municipality: h.Organisation("Nørrekær").ID, Owner: directory.Owner{Name: "Peter Skovrod", Email: "projektleder@noerrekaer.example"},
			Content: directory.Content{Name: fmt.Sprintf("Tilbud %02d", i), TargetGroup: "Alle", Offers: "Kaffe og samtale", Phone: "70 10 93 99"},
		})
		if err == nil && i%7 == 0 {
			err = h.Directory.Report(context.Background(), id, "Der er lukket.", "", fmt.Sprintf("192.0.2.%d", i))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	// what is searched in has been read when a page is asked for
	if err := h.Directory.Load(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// inDirectory is what people have written in the directory.
func inDirectory(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		contents, err := db.All(tx, db.Text, `SELECT content FROM directory_service`)
		if err != nil {
			return err
		}
		for _, one := range contents {
			var c directory.Content
			if err := json.Unmarshal([]byte(one), &c); err != nil {
				return err
			}
			values = append(values, c.Name, c.TargetGroup, c.Offers, c.Referral, c.Contact, c.Phone, c.Email, c.Website, c.Street, c.City, c.Area, c.Price, c.Accessibility, c.Capacity,
				c.Street+", "+c.Postcode+" "+c.City)
		}
		for _, query := range []string{`SELECT owner_name FROM directory_service`, `SELECT owner_email FROM directory_service`, `SELECT confirmed_by FROM directory_service`, `SELECT words FROM directory_report`, `SELECT words FROM directory_synonym`, `SELECT name FROM directory_import`} {
			found, err := db.All(tx, db.Text, query)
			if err != nil {
				return err
			}
			for _, one := range found {
				values = append(append(values, one), strings.Split(one, ", ")...)
			}
		}
		sent, err := db.All(tx, db.Text, `SELECT content FROM directory_import`)
		if err != nil {
			return err
		}
		for _, one := range sent {
			var read struct {
				Rows    []struct{ Cells map[string]string }
				Ignored []string
			}
			if err := json.Unmarshal([]byte(one), &read); err != nil {
				return err
			}
			for _, row := range read.Rows {
				values = slices.AppendSeq(values, maps.Values(row.Cells))
			}
			values = append(values, read.Ignored...)
		}
		ids, err := db.All(tx, db.Text, `SELECT id FROM directory_service`)
		for _, id := range ids {
			values = append(values, h.URL+directory.Root+"/"+id)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return values
}
