package app_test

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/testkit/house"
)

// newsObjects are a newsletter that was sent and a draft, a contact person, and
// links of letters.
func newsObjects(t *testing.T, h *house.House) objects {
	t.Helper()
	sent := first(t, h, `SELECT id FROM newsletter_issue WHERE state = 'sent' ORDER BY id`)
	draft := first(t, h, `SELECT id FROM newsletter_issue WHERE state = 'draft' ORDER BY id`)
	contact := first(t, h, `SELECT id FROM newsletter_contact ORDER BY id`)
	links := newsLinks(t, h)
	link := func(page string) map[string]map[string]string {
		return map[string]map[string]string{"a reader's": {"token": links[page]}, nothing: {"token": unknown}}
	}
	none := map[string]string{"issue": unknown, "contact": unknown}
	return objects{
		"/nyheder/":                    {"sent": {"issue": sent}, "draft": {"issue": draft}, nothing: none},
		"/nyheder/redaktion/":          {"sent": {"issue": sent}, "draft": {"issue": draft}, nothing: none},
		"/nyheder/kontakter/":          {"contact": {"contact": contact}, nothing: none},
		"/nyheder/bekraeft/":           link("bekraeft"),
		"/nyheder/dig/":                link("dig"),
		"/nyheder/afmeld/":             link("afmeld"),
		"/api/v1/newsletter/issues/":   {"sent": {"issue": sent}, nothing: none},
		"/api/v1/newsletter/drafts/":   {"draft": {"issue": draft}, nothing: none},
		"/api/v1/newsletter/contacts/": {"contact": {"contact": contact}, nothing: none},
	}
}

var newsLink = regexp.MustCompile(`/nyheder/(bekraeft|dig|afmeld)/([0-9a-f]+)`)

// newsLinks are links as they stand in letters: of a sign-up that waits, and of
// two readers, one of whom will leave.
func newsLinks(t *testing.T, h *house.House) map[string]string {
	t.Helper()
	ctx, links := context.Background(), map[string]string{}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, email := range []string{"anna@bostoetten.example", "bibliotek@hoejskolen.example", "venter@oestervig.example"} {
		must(h.News.SignUp(ctx, email, newsletter.Topics(), i18n.Da, "192.0.2.9"))
		must(h.Jobs.Drain(ctx))
		must(h.DB.Read(ctx, func(tx *db.Tx) error {
			letters, err := mail.Outbox(tx, 20)
			for _, l := range letters {
				if l.To != email {
					continue
				}
				for _, m := range newsLink.FindAllStringSubmatch(l.Text, -1) {
					if links[m[1]] == "" || m[1] == "afmeld" { // the second reader's
						links[m[1]] = m[2]
					}
				}
			}
			return err
		}))
	}
	return links
}

// newsPages are the pages of the news.
func newsPages(t *testing.T, h *house.House) []page {
	t.Helper()
	o, links := newsObjects(t, h), newsLinks(t, h)
	sent, draft := "/nyheder/"+o["/nyheder/"]["sent"]["issue"], "/nyheder/redaktion/"+o["/nyheder/"]["draft"]["issue"]
	return []page{
		{"news", "", "/nyheder", true},
		{"news-adviser", "raadgiver", "/nyheder", false},
		{"news-issue", "", sent, true},
		{"news-sign-up", "", "/nyheder/tilmelding", true},
		{"news-confirm", "", "/nyheder/bekraeft/" + links["bekraeft"], true},
		{"news-mine", "", "/nyheder/dig/" + links["dig"], true},
		{"news-leave", "", "/nyheder/afmeld/" + links["afmeld"], true},
		{"news-desk", "raadgiver", "/nyheder/redaktion", true},
		{"news-write", "raadgiver", "/nyheder/redaktion/ny", true},
		{"news-edit", "raadgiver", draft, true},
		{"news-letter", "raadgiver", draft + "/brev", true},
		{"news-send", "raadgiver", draft + "/udsendelse", true},
		{"news-propose", "raadgiver", "/nyheder/redaktion/forslag", true},
		{"news-contacts", "raadgiver", "/nyheder/kontakter", true},
		{"news-contact", "raadgiver", "/nyheder/kontakter/" + o["/nyheder/kontakter/"]["contact"]["contact"], true},
		{"news-contact-new", "raadgiver", "/nyheder/kontakter/ny", false},
	}
}

// growNews lets many newsletters be written, and many sign up.
func growNews(t *testing.T, h *house.House) {
	t.Helper()
	err := h.DB.Write(context.Background(), func(tx *db.Tx) error {
		for i := range 30 {
			issue := newsletter.Issue{Title: fmt.Sprintf("Nyt nummer %d", i), Topics: newsletter.Topics(), Blocks: []newsletter.Block{{Text: "Nyt."}}, Writer: "Astrid Lindebro", Changed: tx.Now()}
			if i%3 > 0 {
				issue.Sent = tx.Now()
			}
			if err := newsletter.Archive(tx, issue); err != nil {
				return err
			}
			if _, err := newsletter.Enrol(tx, fmt.Sprintf("laeser%d@oestervig.example", i), newsletter.Topics(), i18n.Da); err != nil {
				return err
			}
			if err := newsletter.Await(tx, fmt.Sprintf("venter%d@oestervig.example", i), newsletter.Topics()); err != nil {
				return err
			}
		}
		_, err := newsletter.Introduce(tx, access.Program(), newsletter.Contact{Part: newsletter.Projects, Name: "Ulla Kildevang", Title: "Projektleder", Email: "ulla@oestervig.example", About: "Projekter"})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// inNews is what people have written in newsletters and of themselves.
func inNews(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		for _, query := range []string{
			`SELECT title FROM newsletter_issue`, `SELECT name FROM newsletter_contact`, `SELECT title FROM newsletter_contact`, `SELECT about FROM newsletter_contact`,
			`SELECT phone FROM newsletter_contact`, `SELECT email FROM newsletter_contact`, `SELECT email FROM newsletter_subscriber WHERE email <> ''`,
		} {
			found, err := db.All(tx, db.Text, query)
			if err != nil {
				return err
			}
			values = append(values, found...)
		}
		blocks, err := db.All(tx, db.Text, `SELECT blocks FROM newsletter_issue`)
		if err != nil {
			return err
		}
		for _, one := range blocks {
			var list []newsletter.Block
			if err := json.Unmarshal([]byte(one), &list); err != nil {
				return err
			}
			for _, b := range list {
				values = append(values, b.Heading, b.Text, b.Link)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return values
}
