package app_test

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/directory"
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
	return objects{
		"/tilbud/":          services,
		"/api/v1/services/": services,
		"/api/v1/synonyms/": {"a group": {"group": "w01"}, nothing: {"group": unknown}},
		"/tilbudslink/":     {"an owner's": {"secret": serviceLink(t, h)}, nothing: {"secret": unknown}},
	}
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
	return []page{
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
		for _, query := range []string{`SELECT owner_name FROM directory_service`, `SELECT owner_email FROM directory_service`, `SELECT confirmed_by FROM directory_service`, `SELECT words FROM directory_report`, `SELECT words FROM directory_synonym`} {
			found, err := db.All(tx, db.Text, query)
			if err != nil {
				return err
			}
			for _, one := range found {
				values = append(append(values, one), strings.Split(one, ", ")...)
			}
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
