package web_test

import (
	"context"
	"net/http"
	"os"
	"testing"

	"tovholder/internal/core/making"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"

	"github.com/chromedp/chromedp"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func TestA9AnOrderIsFollowedAndFetched(t *testing.T) {
	h := house.New(t, house.Options{})
	var wrong error
	h.Making.Register("test", func(context.Context, access.Scope, []byte, func(int)) (making.File, error) {
		return making.File{Name: "hele-forløbet.pdf", Mime: "application/pdf", Bytes: []byte("%PDF-1.7 æøå")}, wrong
	})
	order := func(args string) string {
		t.Helper()
		var id making.ID
		scope := h.Scope("forloebsleder")
		if err := h.DB.Write(t.Context(), func(tx *db.Tx) (err error) {
			id, err = h.Making.Order(tx, scope, "test", "Hele forløbet i Nørrekær", args)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return making.Page(id)
	}
	lead, other := h.As("forloebsleder"), h.As("raadgiver")
	lead.Get("/bestillinger").Is(http.StatusOK, htmlcheck.In(".empty", htmlcheck.Says("Du har ikke bestilt noget")))
	page := order("one")
	lead.Get(page).Is(http.StatusOK,
		htmlcheck.In("h1", htmlcheck.Says("Hele forløbet i Nørrekær")), htmlcheck.In("[data-follows]"), htmlcheck.In("head noscript"),
		htmlcheck.In("[role=status]", htmlcheck.Says("bliver lavet om lidt")), htmlcheck.In("main a[href="+page+"]", htmlcheck.Says("Se, om det er klar")))
	lead.Get(page + "/fil").Is(http.StatusNotFound)

	tab := lead.Tab()
	h.Look(tab, "bestilling", page)
	if err := h.Jobs.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(tab, chromedp.WaitVisible(`a[href$="/fil"]`)); err != nil {
		t.Fatalf("the page does not see that the document is ready: %v", err)
	}
	house.Check(t, tab, "bestilling-klar", 1280)

	lead.Get(page).Is(http.StatusOK, htmlcheck.None("[data-follows]"), htmlcheck.None("noscript"), htmlcheck.In("main a[href="+page+"/fil]", htmlcheck.Says("Hent dokumentet")))
	if p := lead.Get(page + "/fil").Is(http.StatusOK); p.Body != "%PDF-1.7 æøå" || p.Header.Get("Content-Type") != "application/pdf" {
		t.Errorf("fetched %q as %s", p.Body, p.Header.Get("Content-Type"))
	}
	lead.Get("/bestillinger").Is(http.StatusOK, htmlcheck.In("tbody tr", htmlcheck.Says("Klar")), htmlcheck.In("tbody a[href="+page+"]"))
	for _, address := range []string{page, page + "/fil", "/bestillinger/findes-ikke"} {
		other.Get(address).Is(http.StatusNotFound)
	}
	other.Get("/bestillinger").Is(http.StatusOK, htmlcheck.None("tbody tr"))

	wrong = fault.New(fault.NotFound, func(i18n.Lang) string { return "Forløbet findes ikke længere." })
	page = order("two")
	if err := h.Jobs.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	lead.Get(page).Is(http.StatusOK, htmlcheck.In("[role=status] .alert", htmlcheck.Says("Forløbet findes ikke længere.")), htmlcheck.None("[data-follows]"))
}
