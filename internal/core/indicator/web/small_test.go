package web_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

func TestTheSmallestNumberIsASetting(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{Least: 10})
	id := filled(t, h)
	at := "/maalinger/" + string(id)
	p := h.As("raadgiver").Get(at).Is(http.StatusOK, htmlcheck.Any("td", htmlcheck.Says("under 10")))
	if text := p.Text(); !strings.Contains(text, "Tal under 10 er skjult") || !strings.Contains(text, "tæller de som 4") || regexp.MustCompile(`\b[5-9] mennesker`).MatchString(text) {
		t.Errorf("%s", text)
	}
	h.As("leder").Get(at).Is(http.StatusOK, htmlcheck.Any("td", htmlcheck.Says("9")), htmlcheck.Any(".indicator-small", htmlcheck.Says("Tal under 10 vises kun for jer")))
	h.As("forloebsleder").Get(at+"/rediger").Is(http.StatusOK, htmlcheck.Any(".form-hint", htmlcheck.Says("færre end 10 mennesker")))
}

// A larger setting holds for what stands in histories already.
func TestALargerSmallestNumberHidesWhatWasToldBefore(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		id := define(t, h, homes(h))
		enter(t, h, id, on(2025, time.May, 1), 4, 7, 12)
		history := func(least indicator.Least) string {
			var said strings.Builder
			registry := subject.NewRegistry(h.DB)
			indicator.NewService(h.DB, registry, least)
			err := h.DB.Read(ctx, func(tx *db.Tx) error {
				past, err := audit.Between(tx, refOf(h).Kind, refOf(h).ID, indicator.Noun, h.Clock.Now().Add(-time.Hour), h.Clock.Now().Add(time.Hour))
				for _, p := range past {
					told, _ := registry.Told(i18n.Da, p)
					said.WriteString(told.What + ": " + told.After + "\n")
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return said.String()
		}
		if said := history(indicator.UsualLeast); !strings.Contains(said, ": 7 mennesker") || !strings.Contains(said, ": under 5") || strings.Contains(said, "4 mennesker") {
			t.Errorf("%s", said)
		}
		if said := history(10); strings.Contains(said, ": 7 mennesker") || strings.Count(said, ": under 10") != 2 || !strings.Contains(said, ": 12 mennesker") {
			t.Errorf("%s", said)
		}
	})
}

// Neither a note nor a file of guesses tells a number that is hidden.
func TestNotesAndGuessesTellNoHiddenNumber(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		id := define(t, h, homes(h))
		e := indicator.Entry{Start: on(2026, time.May, 1), Value: dec(3), Note: "Tre flyttede sammen"}
		if err := h.Indicators.Enter(ctx, h.Scope("implementering"), id, e); err != nil {
			t.Fatal(err)
		}
		at := "/maalinger/" + string(id)
		for _, path := range []string{at, at + "/tal/2026-05-01", courseAt(h) + "/historik", at + "/tal.csv"} {
			if p := h.As("raadgiver").Get(path); p.Status != http.StatusOK || strings.Contains(p.Body, "Tre flyttede") {
				t.Errorf("%s: %d, or the note is told", path, p.Status)
			}
		}
		h.As("leder").Get(at).Is(http.StatusOK, htmlcheck.Any("td", htmlcheck.Says("Tre flyttede sammen")))
		for _, guess := range []string{"2", "3"} {
			file := []byte("Periode;Tal;Note\nmaj 2026;" + guess + ";Tre flyttede sammen\n")
			h.As("raadgiver").Attach(at+"/import", "file", "gaet.csv", file).Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says("0 nye, 1 rettede, 0 uændrede")))
		}
		before := find(t, h, "leder", id).Values[0].Version
		e.Version = before
		if err := h.Indicators.Enter(ctx, h.Scope("raadgiver"), id, e); err != nil {
			t.Fatal(err)
		}
		if v := find(t, h, "leder", id).Values[0]; v.Version != before+1 {
			t.Error("the adviser can tell that the number was the same")
		}
	})
}
