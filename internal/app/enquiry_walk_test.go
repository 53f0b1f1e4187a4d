package app_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/demo"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/intake"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/chromedp"
)

// T10 in a browser: a municipality rings, the adviser writes it down, both
// clarify, it waits for the next round, and applies in that one.
func TestT10FromACallToTheNextRound(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := roundOf(t, h, demo.RoundTaskforce).ID.Address()
	birgitte := newWalker(t, h, true)
	birgitte.open(at)
	birgitte.says("main", "Forår: 2 pladser", "Efterår: 2 pladser", "Astrid Lindebro")
	p := newWalker(t, h, true)
	p.enter("raadgiver")
	p.open(at)
	p.click(`a[href$="/henvendelse"]`)
	p.choose("#organisation", string(h.Organisation("Nørrekær").ID))
	p.fill("#who", "Birgitte Nørreskov")
	p.fill("#title", "Socialchef")
	p.fill("#reach", "75 12 34 56")
	p.fill("#need", "Sagerne ligger stille, når borgeren flytter.")
	p.fill("#outcome", "En fælles vej fra herberg til bolig.")
	p.click(`form[action$="/henvendelse"] button.button-primary`)
	p.says("main", "Pr. telefon, skrevet ned af Astrid Lindebro", "Sagerne ligger stille")
	enquiry := p.at()
	p.open("/")
	p.says("main", "Afklar en henvendelse", "Nørrekær Kommune")
	p.open(enquiry)
	today := calendar.Of(h.Clock.Now())
	p.fillDate("main", "day", fmt.Sprint(today.Day()), fmt.Sprint(int(today.Month())), fmt.Sprint(today.Year()))
	p.fill("#people", "Birgitte Nørreskov og Astrid Lindebro")
	p.fill("#needs", "En fast vej til bolig.")
	p.fill("#process", "Analyse først.")
	p.fill("#start", "Til efteråret.")
	p.click(`form[action$="/afklaring"] button`)
	p.says("main", "Fælles afklaring", "En fast vej til bolig.")
	p.mark("outcome", "waiting")
	p.click(`form[action$="/svar"] button`)
	p.says("main", "På venteliste")

	birgitte.enter("leder")
	birgitte.open(enquiry)
	birgitte.says("main", "På venteliste", "Analyse først.")
	r := roundOf(t, h, demo.RoundTaskforce)
	next, err := h.Intake.Announce(context.Background(), h.Scope("raadgiver"), intake.Announcement{Programme: house.Taskforce, Details: intake.Details{
		Title: "Taskforce-forløb: efterår", Season: "efteraar", Opens: today, Deadline: r.Deadline.AddDays(90), Contact: r.Contact,
	}})
	if err != nil {
		t.Fatal(err)
	}
	if letters := subjectsTo(t, h, "leder"); !strings.Contains(letters, "Ny runde: Taskforce-forløb: efterår") {
		t.Errorf("one who waits is told: %s", letters)
	}
	p.open(next.Address() + "/ansoegninger")
	p.says("main", "Venteliste fra tidligere runder", "Nørrekær Kommune")
	birgitte.open(next.Address())
	birgitte.says("main", "Efterår", "2 pladser")
	birgitte.click(`a[href$="/henvendelse"]`)
	birgitte.fill("#need", "Det samme som i foråret.")
	birgitte.fill("#outcome", "En fælles vej fra herberg til bolig.")
	birgitte.click(`form[action$="/henvendelse"] button.button-primary`)
	written := birgitte.at()
	birgitte.says("main", "Skriftligt")
	p.open(written)
	p.fillDate("main", "day", fmt.Sprint(today.Day()), fmt.Sprint(int(today.Month())), fmt.Sprint(today.Year()))
	for _, field := range []string{"people", "needs", "process", "start"} {
		p.fill("#"+field, "Som i foråret.")
	}
	p.click(`form[action$="/afklaring"] button`)
	p.mark("outcome", "invited")
	p.choose("#round", string(next))
	p.click(`form[action$="/svar"] button`)
	birgitte.open(written)
	birgitte.click(`a[href^="/ansoegninger/"]`)
	birgitte.click(`a[href$="/skriv"]`)
	if got := birgitte.value(`textarea[name="v.hjaelp"]`); got != "Det samme som i foråret." {
		t.Errorf("the application begins with %q", got)
	}
}

// run lets the page do something that a person does with the mouse.
func (w *walker) run(script string) {
	w.t.Helper()
	w.must(chromedp.Do(w.tab, chromedp.Evaluate[chromedp.Void](script+"; undefined")), script)
}

// mark takes a radio button, as a click on its label does.
func (w *walker) mark(name, value string) {
	w.t.Helper()
	w.run(fmt.Sprintf(`document.querySelector('input[name="%s"][value="%s"]').click()`, name, value))
}

// subjectsTo are the subjects of the letters to a persona.
func subjectsTo(t *testing.T, h *house.House, persona string) string {
	t.Helper()
	var all []string
	if err := h.DB.Read(t.Context(), func(tx *db.Tx) error {
		p, err := organisation.GetPerson(tx, organisation.PersonID(h.Scope(persona).Person))
		if err != nil {
			return err
		}
		all, err = db.All(tx, db.Text, `SELECT subject FROM mail_message WHERE recipient = $1`, p.Email)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return strings.Join(all, "\n")
}
