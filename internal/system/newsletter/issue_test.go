package newsletter_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

func TestP7AdvisersAloneWriteAndEverybodyReads(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser := h.As("raadgiver")
		p := adviser.Get("/nyheder/redaktion/ny")
		adviser.Submit(p, "/nyheder/redaktion/ny", "title", "", "link-1", "http://usikker.example").Is(http.StatusUnprocessableEntity,
			htmlcheck.In(".error-summary", htmlcheck.Says("Skriv en titel"), htmlcheck.Says("https://")))
		p = adviser.Submit(p, "/nyheder/redaktion/ny", "title", "Nyt netværk", "topics", "knowledge", "text-1", "Kom og vær med.\n\nDer er plads.", "link-1", "https://eksempel.example/side").
			Is(http.StatusOK, htmlcheck.In(".letter", htmlcheck.Says("Kom og vær med."), htmlcheck.Says("https://eksempel.example/side"), htmlcheck.Says("Afmeld dig")))
		desk := strings.TrimSuffix(p.Address, "/brev")
		at := strings.Replace(desk, "/redaktion", "", 1)
		for _, persona := range []string{"", "konsulent", "forloebsleder", "admin", "ankestyrelsen"} {
			h.As(persona).Get(at).Is(http.StatusNotFound)
		}
		for _, persona := range []string{"konsulent", "forloebsleder", "admin", "leder"} {
			for _, path := range []string{"/nyheder/redaktion", "/nyheder/redaktion/ny", desk, desk + "/brev", desk + "/udsendelse", "/nyheder/redaktion/forslag", "/nyheder/kontakter", "/nyheder/kontakter/ny"} {
				h.As(persona).Get(path).Is(http.StatusNotFound)
			}
			h.As(persona).Post(desk+"/udsendelse", "version", "1").Is(http.StatusNotFound)
		}
		adviser.Get(at).Is(http.StatusOK, htmlcheck.Any(".alert", htmlcheck.Says("kladde")), htmlcheck.Count(".issue-text", 2))
		adviser.Post(desk+"/proeve").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("prøve")))
		if own := letters(t, h, "raadgiver@styrelsen.example"); len(own) == 0 || own[0].Subject != "Prøve: Nyt netværk" || own[0].Unsubscribe != "" {
			t.Errorf("%+v", own)
		}
		// two write at a time
		first := adviser.Get(desk)
		adviser.Submit(first, desk, "title", "Nyt netværk i nord").Is(http.StatusOK)
		adviser.Submit(first, desk, "title", "Nyt netværk i syd").Is(http.StatusPreconditionFailed, htmlcheck.In("main", htmlcheck.Says("i nord"), htmlcheck.Says("i syd")))
		p = adviser.Get(desk + "/udsendelse")
		adviser.Submit(p, desk+"/udsendelse").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("på vej")))
		adviser.Post(desk+"/udsendelse", "version", "2").Is(http.StatusConflict)
		adviser.Post(desk, "title", "Andet", "topics", "funding", "version", "3").Is(http.StatusUnprocessableEntity)
		h.As("").Get(at).Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Nyt netværk i nord")), htmlcheck.Any("a", htmlcheck.Has("href", "https://eksempel.example/side")),
			htmlcheck.Any(".news-updated", htmlcheck.Says("Sidst opdateret")))
		h.As("").Get("/nyheder").Is(http.StatusOK, htmlcheck.Any("a", htmlcheck.Has("href", at)), htmlcheck.Any(".news-updated", htmlcheck.Says("Sidst opdateret "+i18n.Date(i18n.Da, calendar.Of(h.Clock.Now())))))
	})
}

func TestWhatCantStandInAnIssue(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	good := newsletter.Issue{Title: "Nyt", Topics: []newsletter.Topic{newsletter.Knowledge}, Blocks: []newsletter.Block{{Text: "Nyt."}}}
	for name, spoil := range map[string]func(*newsletter.Issue){
		"no title":       func(i *newsletter.Issue) { i.Title = " " },
		"a line break":   func(i *newsletter.Issue) { i.Title = "Nyt\r\nBcc: alle@kommune.example" },
		"no topic":       func(i *newsletter.Issue) { i.Topics = []newsletter.Topic{"andet"} },
		"a cpr number":   func(i *newsletter.Issue) { i.Blocks[0].Text = "Ring om 610190-1234." },
		"an http link":   func(i *newsletter.Issue) { i.Blocks[0].Link = "http://eksempel.example" },
		"a script":       func(i *newsletter.Issue) { i.Blocks[0].Link = "javascript:alert(1)" },
		"another host":   func(i *newsletter.Issue) { i.Blocks[0].Link = "//eksempel.example" },
		"a broken link":  func(i *newsletter.Issue) { i.Blocks[0].Link = "https://eksempel.example/a b" },
		"a machine name": func(i *newsletter.Issue) { i.Blocks[0].Link = "https://intern/" },
		"too long":       func(i *newsletter.Issue) { i.Blocks[0].Text = strings.Repeat("a", 4001) },
		"too many": func(i *newsletter.Issue) {
			i.Blocks = slices.Repeat([]newsletter.Block{{Text: "Nyt."}}, newsletter.MostBlocks+1)
		},
	} {
		i := good
		i.Blocks = slices.Clone(good.Blocks)
		spoil(&i)
		if _, err := h.News.Write(ctx, h.Scope("raadgiver"), i); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	empty := good
	empty.Blocks = nil
	id, err := h.News.Write(ctx, h.Scope("raadgiver"), empty)
	if err != nil {
		t.Fatal(err)
	}
	p := h.As("raadgiver").Get("/nyheder/redaktion/" + string(id) + "/udsendelse")
	h.As("raadgiver").Submit(p, "/nyheder/redaktion/"+string(id)+"/udsendelse").Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("ingen afsnit")))
	h.As("raadgiver").Post("/nyheder/redaktion/"+string(id)+"/slet", "version", "7").Is(http.StatusPreconditionFailed)
	h.As("raadgiver").Post("/nyheder/redaktion/"+string(id)+"/slet", "version", "1").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("slettet")))
	h.As("raadgiver").Get("/nyheder/redaktion/" + string(id)).Is(http.StatusNotFound)
}

func TestP7ContactPersonsStandOnTheNewsPage(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		adviser := h.As("raadgiver")
		p := adviser.Get("/nyheder/kontakter/ny")
		adviser.Submit(p, "/nyheder/kontakter/ny", "name", "Ulla Kildevang", "phone", "abc").Is(http.StatusUnprocessableEntity,
			htmlcheck.In(".error-summary", htmlcheck.Says("Skriv en stilling"), htmlcheck.Says("8 cifre"), htmlcheck.Says("kontakte personen om")))
		adviser.Submit(p, "/nyheder/kontakter/ny", "part", "project", "name", "Ulla Kildevang", "title", "Projektleder", "phone", "70 10 90 02", "about", "Barnets progression").Is(http.StatusOK)
		h.As("").Get("/nyheder").Is(http.StatusOK, htmlcheck.Any(".contacts li", htmlcheck.Says("Ulla Kildevang"), htmlcheck.Says("Projektleder"), htmlcheck.Says("70 10 90 02"), htmlcheck.Says("Barnets progression")))
		all, err := h.News.Contacts(ctx, newsletter.Projects)
		if err != nil || len(all) != 2 {
			t.Fatalf("%+v, %v", all, err)
		}
		at := "/nyheder/kontakter/" + string(all[1].ID)
		first := adviser.Get(at)
		adviser.Submit(first, at, "title", "Chefkonsulent").Is(http.StatusOK)
		adviser.Submit(first, at, "title", "Konsulent").Is(http.StatusPreconditionFailed, htmlcheck.In("main", htmlcheck.Says("Chefkonsulent")))
		adviser.Post(at+"/fjern", "version", "1").Is(http.StatusPreconditionFailed)
		adviser.Post(at+"/fjern", "version", "2").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("Ulla Kildevang")))
		adviser.Get(at).Is(http.StatusNotFound)
	})
}

func TestIssuesAndCountsThroughTheAPI(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	draft := written(t, h, newsletter.Funding)
	p := h.As("leder").Call(http.MethodGet, "/api/v1/newsletter/issues", "")
	if p.Status != http.StatusOK || strings.Contains(p.Body, string(draft)) || !strings.Contains(p.Body, "Pulje til kortvarig") {
		t.Errorf("%d %s", p.Status, p.Body)
	}
	for _, persona := range []string{"leder", "raadgiver"} {
		if p := h.As(persona).Call(http.MethodGet, "/api/v1/newsletter/issues/"+string(draft), ""); p.Status != http.StatusNotFound {
			t.Errorf("a draft as %s: %d", persona, p.Status)
		}
	}
	send(t, h, draft)
	if p := h.As("leder").Call(http.MethodGet, "/api/v1/newsletter/issues/"+string(draft), ""); p.Status != http.StatusOK || !strings.Contains(p.Body, `"heading":"Hvad er nyt"`) {
		t.Errorf("%d %s", p.Status, p.Body)
	}
	if p := h.As("raadgiver").Call(http.MethodGet, "/api/v1/newsletter/counts", ""); p.Status != http.StatusOK || !strings.Contains(p.Body, `"readers":9`) || !strings.Contains(p.Body, `"pending":2`) {
		t.Errorf("%d %s", p.Status, p.Body)
	}
	if p := h.As("konsulent").Call(http.MethodGet, "/api/v1/newsletter/counts", ""); p.Status != http.StatusNotFound {
		t.Errorf("%d", p.Status)
	}
}

func TestTheLetterIsPlainTextWellLaidOut(t *testing.T) {
	t.Parallel()
	i := newsletter.Issue{
		ID: "42", Title: "Temadag om god løsladelse", Sent: house.Day(2026, time.November, 24).At(9, 0),
		Blocks: []newsletter.Block{
			{Heading: "En dag om overgangen fra fængsel til bolig, for alle, der er med i den i kommuner og fængsler", Text: "Kommuner, fængsler og frivillige fortæller, hvordan de deler opgaven, og hvad de ville gøre anderledes.\n\nDagen er gratis.", Link: "/netvaerk"},
			{Text: "Læs også:", Link: "https://eksempel.example/en/meget/lang/adresse/som/ikke/maa/brydes/over/to/linjer.html"},
		},
	}
	got := newsletter.Letter(i18n.Da, "https://nyt.example", i, []newsletter.Topic{newsletter.Knowledge, newsletter.ThemeDays}, "https://nyt.example/nyheder/dig/1", "https://nyt.example/nyheder/afmeld/1")
	want := `Temadag om god løsladelse
=========================
Tirsdag 24. november 2026

En dag om overgangen fra fængsel til bolig, for alle, der er med i den i
kommuner og fængsler
------------------------------------------------------------------------
Kommuner, fængsler og frivillige fortæller, hvordan de deler opgaven, og
hvad de ville gøre anderledes.

Dagen er gratis.
→ https://nyt.example/netvaerk

Læs også:
→ https://eksempel.example/en/meget/lang/adresse/som/ikke/maa/brydes/over/to/linjer.html

________________________________________________________________________

Du får nyhedsbrevet, fordi du har tilmeldt dig nyheder om viden og
temadage fra Social- og Boligstyrelsen.

Læs nyhedsbrevet på nettet:
https://nyt.example/nyheder/42

Vælg andre emner:
https://nyt.example/nyheder/dig/1

Afmeld dig:
https://nyt.example/nyheder/afmeld/1
`
	if got != want {
		t.Errorf("%s", got)
	}
}

func TestATestGoesNowhereWithoutAnAddress(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	person := organisation.PersonID(h.Scope("raadgiver").Person)
	err := h.DB.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE organisation_person SET email = '' WHERE id = $1`, person)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.News.Try(ctx, h.Scope("raadgiver"), written(t, h, newsletter.Funding)); !fault.Is(err, fault.Invalid) {
		t.Errorf("%v", err)
	}
}
