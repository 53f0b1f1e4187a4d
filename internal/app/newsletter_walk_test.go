package app_test

import (
	"context"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/house"
)

// Somebody signs up at a real browser without a script, confirms, reads the
// issue that an adviser writes and sends, and leaves (P7).
func TestP7FromSigningUpToLeaving(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	const email = "laeser@oestervig.example"
	letter := func() mail.Letter {
		t.Helper()
		if err := h.Jobs.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		var newest mail.Letter
		if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
			all, err := mail.Outbox(tx, 50)
			for _, l := range all {
				if newest.ID == "" && l.To == email {
					newest = l
				}
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return newest
	}
	way := func(page string) string {
		t.Helper()
		for _, m := range newsLink.FindAllStringSubmatch(letter().Text, -1) {
			if m[1] == page {
				return m[0]
			}
		}
		t.Fatalf("no link to %s in %+v", page, letter())
		return ""
	}

	reader := newWalker(t, h, false)
	reader.open("/")
	reader.click(`a[href="/nyheder"]`)
	reader.click(`a[href="/nyheder/tilmelding"]`)
	reader.fill("#email", email)
	reader.unfold(`label[for="topics"]`)
	reader.click(`form[action="/nyheder/tilmelding"] button`)
	reader.says("main", "Se i din indbakke")
	reader.open(way("bekraeft"))
	reader.click("main form button")
	reader.says("h1", "Du er tilmeldt")

	adviser := newWalker(t, h, true)
	adviser.enter("raadgiver")
	adviser.open("/nyheder/redaktion")
	adviser.click(`a[href="/nyheder/redaktion/ny"]`)
	adviser.fill("#title", "Nyt om Housing First")
	adviser.unfold(`label[for="topics"]`)
	adviser.fill("#heading-1", "Otte principper")
	adviser.fill("#text-1", "Læs, hvordan de bruges til daglig.")
	adviser.click(`form[action="/nyheder/redaktion/ny"] button.button-primary`)
	adviser.says(".letter", "Otte principper")
	adviser.click(`a[href$="/udsendelse"]`)
	adviser.click(`form[action$="/udsendelse"] button`)
	adviser.says(".said", "på vej")

	if got := letter(); got.Subject != "Nyt om Housing First" || !strings.Contains(got.Text, "Læs, hvordan de bruges til daglig.") {
		t.Fatalf("%+v", got)
	}
	reader.open("/nyheder")
	reader.click(`#nyhedsbreve a`)
	reader.says("h1", "Nyt om Housing First")
	reader.open(way("dig"))
	reader.says(".lead", email)
	reader.click(`form[action^="/nyheder/afmeld/"] button`)
	reader.says("h1", "Du er afmeldt")
}
