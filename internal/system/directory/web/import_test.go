package web_test

import (
	"net/http"
	"strings"
	"testing"

	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

// M8: a file is looked at before it is imported, by those who may.
func TestM8AFileIsImportedInTheBrowser(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		const at = directory.LoadRoot
		own, in := h.As("projektleder"), h.Organisation("Nørrekær")
		own.Get("/tilbud/mine").Is(http.StatusOK, htmlcheck.Any(`a[href="`+at+`"]`, htmlcheck.Says("Indlæs fra fil")))
		own.Get(at).Is(http.StatusOK, htmlcheck.None("select[name=municipality]"), htmlcheck.Any(`a[href="`+at+`/skabelon.xlsx"]`, htmlcheck.Says("skabelon")))
		if p := own.Get(at + "/skabelon.xlsx"); p.Status != http.StatusOK || !strings.HasPrefix(p.Body, "PK") {
			t.Errorf("the template: %d", p.Status)
		}
		own.Attach(at, "other", "x.csv", nil).Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("Vælg den fil")))
		own.Attach(at, "file", "x.csv", []byte("Navn;Farve\nKor;blå\n")).Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("Filen mangler »Målgruppe« og »Indhold«")))

		heads := "Id;Navn;Udbyder;Målgruppe;Indhold;Telefon;Farve\n"
		wrong := own.Attach(at, "file", "forkert.csv", []byte(heads+"a1;Skakklub;"+in.Name+";Alle;Skak;ring;blå\na2;Kor;"+in.Name+";Alle;Sang;70109315\n"))
		wrong.Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says("Nye: 1. Ændrede: 0. Uændrede: 0. Forkerte: 1. Tilbud, der ikke står i filen, bliver ikke rørt.")),
			htmlcheck.Any(".service-rows", htmlcheck.Says("Række 2")), htmlcheck.Any(".service-rows li li", htmlcheck.Says("Kolonne F, Telefon: Skriv telefonnummeret")),
			htmlcheck.Any(".alert", htmlcheck.Says("»Farve«")), htmlcheck.None("main form button"))
		own.Post(wrong.Address, "version", "0").Is(http.StatusPreconditionFailed)

		good := own.Attach(at, "file", "god.csv", []byte(heads+"a1;Skakklub;"+in.Name+";Alle;Skak;70109315;blå\n"))
		good.Is(http.StatusOK, htmlcheck.Any("main form button", htmlcheck.Says("Indlæs 1 tilbud")))
		for _, who := range []string{"soenderaa", "leder", "borger"} {
			h.As(who).Get(good.Address).Is(http.StatusNotFound)
			h.As(who).Post(good.Address, "version", "0").Is(http.StatusNotFound)
		}
		own.Post(good.Address, "version", "0").Is(http.StatusPreconditionFailed, htmlcheck.Any(".alert", htmlcheck.Says("Intet er gemt")))
		own.Submit(own.Get(good.Address), good.Address).Is(http.StatusOK, htmlcheck.Any("body", htmlcheck.Says("Tilbuddene er indlæst")))
		own.Get("/tilbud?q=skakklub").Is(http.StatusOK, htmlcheck.Any(".service-name", htmlcheck.Says("Skakklub")))
		own.Get(good.Address).Is(http.StatusNotFound)

		same := own.Attach(at, "file", "god.csv", []byte(heads+"a1;Skakklub;"+in.Name+";Alle;Skak;70109315;blå\n"))
		same.Is(http.StatusOK, htmlcheck.None("main form button"), htmlcheck.Any(".alert", htmlcheck.Says("Der er ikke noget at indlæse")))

		for _, who := range []string{"borger", "forstander", "raadgiver"} {
			h.As(who).Get(at).Is(http.StatusForbidden)
			h.As(who).Attach(at, "file", "x.csv", []byte(heads)).Is(http.StatusForbidden)
		}
		h.As("soenderaa").Attach(at, "file", "x.csv", []byte(heads+"a9;Skak;"+in.Name+";Alle;Skak;70109315"), "municipality", string(in.ID)).Is(http.StatusForbidden)
		h.As("styregruppe").Get("/tilbud/mine").Is(http.StatusOK, htmlcheck.None(`a[href="`+at+`"]`))
		stranger := h.NewClient("")
		stranger.Follow = false
		if p := stranger.Get(at); p.Status != http.StatusSeeOther || !strings.HasPrefix(p.Header.Get("Location"), "/login") {
			t.Errorf("a stranger gets %d", p.Status)
		}
	})
}
