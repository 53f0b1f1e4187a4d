package newsletter_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

var ctx = context.Background()

// letters are those to an address, newest first, after the background work.
func letters(t *testing.T, h *house.House, to string) (own []mail.Letter) {
	t.Helper()
	if err := h.Jobs.Drain(ctx); err != nil {
		t.Fatal(err)
	}
	err := h.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 1000)
		for _, l := range all {
			if l.To == to {
				own = append(own, l)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return own
}

var link = regexp.MustCompile(`http://[^/]+(/nyheder/(bekraeft|dig|afmeld)/[0-9a-f]+)`)

// linked is the address in a letter that leads to a page.
func linked(t *testing.T, l mail.Letter, page string) string {
	t.Helper()
	for _, m := range link.FindAllStringSubmatch(l.Text, -1) {
		if m[2] == page {
			return m[1]
		}
	}
	t.Fatalf("no link to %s in\n%s", page, l.Text)
	return ""
}

func counts(t *testing.T, h *house.House) newsletter.Counts {
	t.Helper()
	c, err := h.News.Counts(ctx, h.Scope("raadgiver"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// subscribed signs somebody up and confirms it.
func subscribed(t *testing.T, h *house.House, email string, topics ...newsletter.Topic) {
	t.Helper()
	err := h.DB.Write(ctx, func(tx *db.Tx) error {
		_, err := newsletter.Enrol(tx, email, topics, i18n.Da)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// rows counts rows of a table.
func rows(t *testing.T, h *house.House, query string, args ...any) (n int) {
	t.Helper()
	err := h.DB.Read(ctx, func(tx *db.Tx) (err error) {
		n, err = db.One(tx, db.Int, query, args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

const aase = "aase@oestervig.example"

func TestP7ASignUpIsConfirmedByTheLinkOfItsLetter(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		before := counts(t, h)
		stranger := h.As("")
		stranger.Get("/nyheder").Is(http.StatusOK, htmlcheck.Any("a", htmlcheck.Says("Tilmeld"), htmlcheck.Has("href", "/nyheder/tilmelding")))
		stranger.Post("/nyheder/tilmelding", "email", "ingen adresse").Is(http.StatusUnprocessableEntity,
			htmlcheck.In(".error-summary", htmlcheck.Says("Skriv en e-mailadresse"), htmlcheck.Says("Vælg mindst ét emne")))
		stranger.Get("/nyheder/tilmelding").Is(http.StatusOK, htmlcheck.Count("input[name=topics]", 5))
		stranger.Post("/nyheder/tilmelding", "email", " "+aase+" ", "topics", "knowledge", "topics", "themedays").Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Se i din indbakke")))
		sent := letters(t, h, aase)
		if len(sent) != 1 || sent[0].Subject != "Bekræft, at du vil have nyheder" || !strings.Contains(sent[0].Text, "viden og temadage") {
			t.Fatalf("%+v", sent)
		}
		if c := counts(t, h); c.All != before.All || c.Pending != before.Pending+1 {
			t.Errorf("counted before it is confirmed: %+v", c)
		}
		at := linked(t, sent[0], "bekraeft")
		for range 2 { // a mail program looks first
			stranger.Get(at).Is(http.StatusOK, htmlcheck.Any("button", htmlcheck.Says("Ja, send mig nyheder")))
		}
		if c := counts(t, h); c.All != before.All {
			t.Fatal("looking at the link has confirmed it")
		}
		for range 2 {
			stranger.Post(at).Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Du er tilmeldt")))
		}
		stranger.Get(at).Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Du er tilmeldt")))
		c := counts(t, h)
		if c.All != before.All+1 || c.Pending != before.Pending || c.ByTopic[newsletter.Knowledge] != before.ByTopic[newsletter.Knowledge]+1 || c.ByTopic[newsletter.Funding] != before.ByTopic[newsletter.Funding] {
			t.Errorf("%+v, before %+v", c, before)
		}
		token := at[strings.LastIndex(at, "/")+1:]
		if rows(t, h, `SELECT count(*) FROM newsletter_request WHERE hash = $1 OR email = $1`, token) > 0 || rows(t, h, `SELECT count(*) FROM newsletter_request WHERE email = $1`, aase) > 0 {
			t.Error("the link, or the address of a used one, is kept")
		}
	})
}

func TestP7AnExpiredLinkConfirmsNothingAndItsAddressIsErased(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		before, stranger := counts(t, h), h.As("")
		stranger.Post("/nyheder/tilmelding", "email", aase, "topics", "funding")
		at := linked(t, letters(t, h, aase)[0], "bekraeft")
		h.Pass(8)
		for _, path := range []string{at, "/nyheder/bekraeft/" + strings.Repeat("0", 32), "/nyheder/dig/findesikke", "/nyheder/afmeld/findesikke"} {
			stranger.Get(path).Is(http.StatusNotFound, htmlcheck.In("h1", htmlcheck.Says("Linket virker ikke")))
			stranger.Post(path, "topics", "funding").Is(http.StatusNotFound, htmlcheck.In("h1", htmlcheck.Says("Linket virker ikke")))
		}
		if c := counts(t, h); c.All != before.All {
			t.Error("confirmed too late")
		}
		if err := h.DB.Write(ctx, func(tx *db.Tx) error { return newsletter.Tidy(tx) }); err != nil {
			t.Fatal(err)
		}
		if n := rows(t, h, `SELECT count(*) FROM newsletter_request`); n > 0 {
			t.Errorf("%d expired sign-ups are kept", n)
		}
	})
}

// What is answered, and what is done before the answer, is the same for every
// address.
func TestP7NothingTellsWhetherAnAddressIsKnown(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		subscribed(t, h, aase, newsletter.Knowledge)
		type answer struct {
			body       string
			statements []string
		}
		ask := func(email string) answer {
			p := h.As("").Post("/nyheder/tilmelding", "email", email, "topics", "knowledge").Is(http.StatusOK)
			a := answer{body: p.Body}
			for _, s := range p.Statements {
				a.statements = append(a.statements, s.Query)
			}
			return a
		}
		ask("nogen@oestervig.example") // counts this place for the first time
		unknown := ask("ukendt@oestervig.example")
		for name, email := range map[string]string{"known": aase, "in other letters": strings.ToUpper(aase), "has left": "tidligere@oestervig.example", "waits": "ny@oestervig.example"} {
			if got := ask(email); got.body != unknown.body || !slices.Equal(got.statements, unknown.statements) {
				t.Errorf("whoever is %s is told apart:\n%s\n%s", name, got.statements, unknown.statements)
			}
		}
		sent := letters(t, h, aase)
		if len(sent) != 2 || sent[0].Subject != "Du får allerede nyheder fra os" {
			t.Fatalf("%+v", sent)
		}
		h.As("").Get(linked(t, sent[0], "dig")).Is(http.StatusOK, htmlcheck.Any("input", htmlcheck.Has("value", "knowledge"), htmlcheck.Has("checked", "")))
	})
}

func TestP7SignUpsAreLimitedByAddressAndPlace(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		for range 5 {
			h.As("").Post("/nyheder/tilmelding", "email", aase, "topics", "knowledge").Is(http.StatusOK)
		}
		if n := len(letters(t, h, aase)); n != 3 {
			t.Errorf("%d letters to one address in a day", n)
		}
		for n := range 15 {
			h.As("").Post("/nyheder/tilmelding", "email", fmt.Sprintf("nr%d@oestervig.example", n), "topics", "knowledge").Is(http.StatusOK)
		}
		h.As("").Post("/nyheder/tilmelding", "email", "en-til@oestervig.example", "topics", "knowledge").Is(http.StatusTooManyRequests)
		h.Clock.Move(time.Hour)
		h.As("").Post("/nyheder/tilmelding", "email", "en-til@oestervig.example", "topics", "knowledge").Is(http.StatusOK)
		for range 30 {
			h.As("").Get("/nyheder/dig/" + strings.Repeat("0", 32)).Is(http.StatusNotFound)
		}
		h.As("").Get("/nyheder/dig/" + strings.Repeat("0", 32)).Is(http.StatusTooManyRequests)
	})
}

// written is an issue that can be sent.
func written(t *testing.T, h *house.House, topics ...newsletter.Topic) newsletter.IssueID {
	t.Helper()
	id, err := h.News.Write(ctx, h.Scope("raadgiver"), newsletter.Issue{
		Title: "Nyt om boligstøtte", Topics: topics, Blocks: []newsletter.Block{{Heading: "Hvad er nyt", Text: "Der er nyt.", Link: "/netvaerk"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func send(t *testing.T, h *house.House, id newsletter.IssueID) {
	t.Helper()
	if err := h.News.Send(ctx, h.Scope("raadgiver"), id, 1); err != nil {
		t.Fatal(err)
	}
}

// Each subscriber who has chosen a topic gets an issue once, and nobody else:
// however often a batch is tried, and by two processes at a time.
func TestP7EachSubscriberGetsAnIssueOnce(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		for n := range 230 {
			subscribed(t, h, fmt.Sprintf("laeser%03d@oestervig.example", n), newsletter.Publications, newsletter.Conferences)
		}
		subscribed(t, h, aase, newsletter.Funding)
		id := written(t, h, newsletter.Publications, newsletter.Conferences)
		send(t, h, id)
		h.Clock.Move(time.Minute)
		subscribed(t, h, "for-sent@oestervig.example", newsletter.Publications)
		drain := func() {
			var both sync.WaitGroup
			for range 2 {
				both.Go(func() { _ = h.Jobs.Drain(ctx) }) // what one has taken the other does not find
			}
			both.Wait()
		}
		drain()
		for range 2 { // every batch once more
			err := h.DB.Write(ctx, func(tx *db.Tx) error {
				_, err := tx.Exec(`UPDATE river_job SET state = 'available', finalized_at = NULL WHERE kind = 'newsletter-send'`)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			drain()
		}
		got := map[string]int{}
		for _, email := range []string{"laeser000@oestervig.example", "laeser229@oestervig.example"} {
			for _, l := range letters(t, h, email) {
				if l.Subject == "Nyt om boligstøtte" {
					got[email]++
				}
			}
		}
		if got["laeser000@oestervig.example"] != 1 || got["laeser229@oestervig.example"] != 1 {
			t.Errorf("%v", got)
		}
		if n, each := rows(t, h, `SELECT count(*) FROM mail_message WHERE subject = 'Nyt om boligstøtte'`), rows(t, h, `SELECT count(DISTINCT recipient) FROM mail_message WHERE subject = 'Nyt om boligstøtte'`); n != each || n != 235 { // five of the demonstration's readers
			t.Errorf("%d letters to %d readers", n, each)
		}
		for _, email := range []string{aase, "for-sent@oestervig.example", "ny@oestervig.example", "tidligere@oestervig.example"} {
			if rows(t, h, `SELECT count(*) FROM mail_message WHERE subject = 'Nyt om boligstøtte' AND recipient = $1`, email) > 0 {
				t.Errorf("%s has got it", email)
			}
		}
		if i, err := h.News.Find(ctx, access.Scope{}, id); err != nil || i.Reached != 235 {
			t.Errorf("%+v, %v", i, err)
		}
	})
}

// postOneClick is what a mail program sends: no cookies, no origin.
func postOneClick(h *house.House, address, mime, body string) int {
	r := httptest.NewRequest(http.MethodPost, address, strings.NewReader(body))
	r.Header.Set("Content-Type", mime)
	w := httptest.NewRecorder()
	h.Handler().ServeHTTP(w, r)
	return w.Code
}

func TestP7OneClickEndsItAndErasesTheAddress(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		bo := "bo@oestervig.example"
		subscribed(t, h, aase, newsletter.Funding)
		subscribed(t, h, bo, newsletter.Funding)
		before := counts(t, h)
		send(t, h, written(t, h, newsletter.Funding))
		letter := letters(t, h, aase)[0]
		if letter.Unsubscribe == "" || !strings.Contains(letter.Text, letter.Unsubscribe) {
			t.Fatalf("no way out in the header, or another than in the text: %q", letter.Unsubscribe)
		}
		at := strings.TrimPrefix(letter.Unsubscribe, h.URL)
		h.As("").Get(at).Is(http.StatusOK, htmlcheck.Any("button", htmlcheck.Says("Afmeld mig")))
		if counts(t, h).All != before.All {
			t.Fatal("looking at the link has ended it")
		}
		for range 2 {
			if got := postOneClick(h, at, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"); got != http.StatusOK {
				t.Fatalf("one click: %d", got)
			}
		}
		// as a form with parts, from another; and by the page
		boAt := linked(t, letters(t, h, bo)[0], "afmeld")
		parts := "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
		if got := postOneClick(h, boAt, "multipart/form-data; boundary=x", parts); got != http.StatusOK {
			t.Fatalf("one click as parts: %d", got)
		}
		after := counts(t, h)
		if after.All != before.All-2 || after.ByTopic[newsletter.Funding] != before.ByTopic[newsletter.Funding]-2 {
			t.Errorf("%+v, before %+v", after, before)
		}
		for _, table := range []string{`SELECT count(*) FROM newsletter_subscriber WHERE email = $1`, `SELECT count(*) FROM newsletter_request WHERE email = $1`} {
			if rows(t, h, table, aase) > 0 {
				t.Error("the address is kept")
			}
		}
		h.As("").Get(linked(t, letter, "dig")).Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Du er afmeldt")))
		// nobody proposes whoever has left; they themselves can come back
		p, err := h.News.Propose(ctx, h.Scope("raadgiver"), aase+"\nNy.En@oestervig.example, "+bo+"\nvrøvl", []newsletter.Topic{newsletter.Funding})
		if err != nil || p != (newsletter.Proposal{Written: 1, Passed: 2, Wrong: 1}) {
			t.Errorf("%+v, %v", p, err)
		}
		sent := len(letters(t, h, aase))
		h.As("").Post("/nyheder/tilmelding", "email", aase, "topics", "funding")
		again := letters(t, h, aase)
		if len(again) != sent+1 {
			t.Fatalf("%d letters after %d", len(again), sent)
		}
		h.As("").Post(linked(t, again[0], "bekraeft")).Is(http.StatusOK)
		if counts(t, h).All != before.All-1 {
			t.Error("whoever comes back is not counted")
		}
	})
}

func TestP7TopicsAreChangedByThePersonalLink(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		subscribed(t, h, aase, newsletter.Funding)
		send(t, h, written(t, h, newsletter.Funding))
		at := linked(t, letters(t, h, aase)[0], "dig")
		stranger := h.As("")
		p := stranger.Get(at).Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says(aase)))
		stranger.Post(at).Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("Vælg mindst ét emne")))
		stranger.Submit(p, at, "topics", "conferences").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("gemt")))
		send(t, h, written(t, h, newsletter.Conferences))
		if n := len(letters(t, h, aase)); n != 2 {
			t.Errorf("%d letters", n)
		}
		leave := linked(t, letters(t, h, aase)[0], "afmeld")
		stranger.Submit(stranger.Get(leave), leave).Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Du er afmeldt")))
		send(t, h, written(t, h, newsletter.Conferences))
		if n := len(letters(t, h, aase)); n != 2 {
			t.Errorf("%d letters after leaving", n)
		}
		stranger.Post(at, "topics", "funding").Is(http.StatusOK, htmlcheck.In("h1", htmlcheck.Says("Du er afmeldt")))
	})
}
