package app_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

// wantedData is what the walk asks for besides.
func wantedData(kind, person string) taskforce.Wanted {
	return taskforce.Wanted{
		Kind: programme.DataKind(kind), Title: map[string]string{"survey": "Spørgeskema", "cases": "Anonymiserede sager"}[kind], Why: "At se praksis, som den er.",
		Due: house.Day(2027, time.May, 10), Person: organisation.PersonID(person),
	}
}

// ticksAll ticks every box that a selector finds.
func (w *course24) ticksAll(selector string) {
	w.t.Helper()
	w.run(`document.querySelectorAll(` + quoted(selector) + `).forEach(box => { box.checked = true; })`)
}

// reports writes the report around the chain; nobody in the municipality finds it
// before they are heard; both authorities sign (T2, T5).
func (w *course24) reports() {
	w.t.Helper()
	w.on(2027, time.August, 9, "raadgiver")
	w.writes("Analyserapport")
	document := strings.TrimSuffix(w.walker.at(), "/tjek")
	w.says("main", "Opfølgningen er ikke dateret", "Sæt dato på opfølgningen")
	manager := w.client("projektleder")
	for _, path := range []string{"", "/historik", "/versioner", "/udskrift", "/dokument.pdf", "/dokument.docx"} {
		manager.Get(document + path).Is(404)
	}
	w.fillDate("#hoering", "until", "27", "8", "2027")
	w.click(`#hoering button`)
	w.on(2027, time.August, 16, "projektleder")
	w.says("main", "Analyserapport") // on Min dag
	w.open(document)
	w.says("main", "Opfølgningen er ikke dateret")
	w.client("projektleder").Get(document + "/skriv").Is(403)
	w.on(2027, time.August, 28, "raadgiver")
	w.open(document + "/tjek")
	w.ticks(`input[name="signer"]`)
	w.click(`form[action$="/send"] button`)
	w.signedBy("Analyserapport", "raadgiver", "ankestyrelsen")
	w.completesOnTime("analyserapport")
	pdf := w.client("projektleder").Get(document + "/dokument.pdf").Is(200)
	if !strings.HasPrefix(pdf.Body, "%PDF-") {
		w.t.Errorf("the report is %.20q", pdf.Body)
	}
	one := w.client("projektleder").Get(w.at + "/analyse/sammenfatning/side.pdf").Is(200)
	if n := strings.Count(one.Body, "/Type /Page\n") + strings.Count(one.Body, "/Type /Page "); n > 1 {
		w.t.Errorf("the summary takes %d pages", n)
	}
}

// completesOnTime reports an activity as having taken place on the day that is
// suggested, with a reason where that lies outside what the programme says.
func (w *course24) completesOnTime(keys ...string) {
	w.t.Helper()
	w.enter("raadgiver")
	for _, key := range keys {
		w.open(w.at + "/aktiviteter/" + key)
		w.click(`#gennemfoert button`)
		w.run(`(() => { const reason = document.querySelector('textarea[name="reason"]'); if (reason) reason.value = "Det passede bedst sammen med de andre møder."; })()`)
		w.click(`//main//form[@method="post"]//button`)
		w.says("main", "Gennemført")
	}
}

// choosesTogether rates and chooses; what is not chosen keeps its reason (T5).
func (w *course24) choosesTogether() {
	w.t.Helper()
	board, err := w.h.Taskforce.Board(w.t.Context(), w.h.Scope("raadgiver"), w.ref)
	w.must(err)
	for _, r := range board.Recommendations {
		for _, p := range []string{"raadgiver", "ankestyrelsen"} {
			w.must(w.h.Taskforce.Rate(w.t.Context(), w.h.Scope(p), w.ref, r.ID, 5, 1+r.Number))
		}
	}
	w.on(2027, time.August, 30, "projektleder")
	at := func(number int) string {
		for _, r := range board.Recommendations {
			if r.Number == number {
				return r.Address(w.at)
			}
		}
		return ""
	}
	w.open(at(1))
	w.choose("#importance", "5")
	w.choose("#effort", "2")
	w.click(`form[action$="/vurdering"] button`)
	w.unfoldAll()
	w.fill(`form[action$="/valg"] #title`, "Opfølgning til tiden")
	w.fill(`form[action$="/valg"] #goal`, "Alle handleplaner bliver fulgt op.")
	w.fill(`form[action$="/valg"] #criterion`, "Fire ud af fem har en dato.")
	w.click(`form[action$="/valg"] button`)
	w.open(at(2))
	w.unfoldAll()
	w.fill(`form[action$="/fravalg"] textarea`, "Den findes allerede.")
	w.click(`form[action$="/fravalg"] button`)
	w.open(w.at + "/analyse/anbefalinger")
	w.says("main", "Den findes allerede.")
	// a gap is shown as long as nothing is done and nothing is measured
	w.open(w.at + "/analyse")
	w.says("main", "Huller i kæden", "Opfølgning til tiden")
	w.completesAs("raadgiver", "udviklingspunkter", "30", "8", "2027")
}

// presents fetches the slides in both forms (T5, T8).
func (w *course24) presents(deck, title string) {
	w.t.Helper()
	w.enter("projektleder")
	at := w.at + "/analyse/oplaeg/" + deck
	w.open(at)
	w.says("main", title, "Hent som PowerPoint")
	pptx := w.client("projektleder").Get(at + "/praesentation.pptx").Is(200).Body
	archive, err := zip.NewReader(bytes.NewReader([]byte(pptx)), int64(len(pptx)))
	w.must(err)
	slides := 0
	for _, f := range archive.File {
		if strings.HasPrefix(f.Name, "ppt/slides/slide") {
			slides++
		}
	}
	if slides < 4 {
		w.t.Errorf("%s has %d slides", deck, slides)
	}
	if pdf := w.client("projektleder").Get(at + "/praesentation.pdf").Is(200).Body; !strings.HasPrefix(pdf, "%PDF-") {
		w.t.Errorf("%s as PDF is %.20q", deck, pdf)
	}
}

// develops presents the results, holds the kick-off workshop and writes the
// development plan, whose row serves the goal (T6, T7).
func (w *course24) develops() {
	w.t.Helper()
	w.on(2027, time.September, 13, "raadgiver")
	w.completes("politisk-fremlaeggelse", "13", "9", "2027")
	w.on(2027, time.September, 27, "raadgiver")
	w.completes("kickoff-workshop", "27", "9", "2027")
	w.on(2027, time.October, 11, "projektleder")
	w.open(w.at + "/plan")
	w.click(`main form[method="post"] button`)
	w.says("main", "Udviklingsplan")
	w.fill(`form[action$="/raekker"] input[name="title"]`, "Datoer i alle handleplaner")
	w.click(`form[action$="/raekker"] button`)
	w.click(`//main//a[normalize-space(.)="Datoer i alle handleplaner"]`)
	w.run(`(() => { const goal = document.querySelector('[name="goal"]'); goal.value = [...goal.options].find(o => o.text.includes("Opfølgning til tiden")).value; })()`)
	w.click(`main form[method="post"] button.button-primary`)
	w.open(w.at + "/plan")
	w.click(`form[action$="/godkendelse"] button`)
	w.says("main", "Venter på godkendelse")
	w.on(2027, time.October, 12, "leder")
	w.open(w.at + "/plan")
	w.click(`main a[href^="/godkendelser/"]`)
	w.ticks(`input[name="confirm"]`)
	w.click(`form[action$="/godkendelse"] button`)
	set, err := w.h.Indicators.Begin(w.t.Context(), w.h.Scope("projektleder"), w.ref)
	w.must(err)
	var tells []indicator.Tells
	for _, p := range set.Points {
		if strings.Contains(p.Text, "Opfølgning til tiden") {
			tells = append(tells, p)
		}
	}
	baseline, target := indicator.Decimal(33_000), indicator.Decimal(80_000)
	id, err := w.h.Indicators.Define(w.t.Context(), w.h.Scope("projektleder"), w.ref, indicator.Definition{
		Name: "Handleplaner med en dato", How: "Andel af de gældende handleplaner.", Unit: indicator.Percent, Better: indicator.Higher, Baseline: &baseline, BaselineDay: house.Day(2027, time.October, 1),
		Target: &target, Period: indicator.Quarter, Source: "Fagsystemet", Responsible: organisation.PersonID(w.h.Scope("projektleder").Person), Tells: tells, From: house.Day(2027, time.October, 1),
	})
	w.must(err)
	for n, part := range []int{45, 60, 85} {
		start := house.Day(2027, time.October, 1).AddMonths(3 * n)
		w.h.Clock.Set(start.AddMonths(3).AddDays(4).At(10, 0))
		part, whole := indicator.Decimal(part*1000), indicator.Decimal(100_000)
		w.must(w.h.Indicators.Enter(w.t.Context(), w.h.Scope("projektleder"), id, indicator.Entry{Start: start, Part: &part, Whole: &whole}))
	}
	w.h.Clock.Set(house.Day(2027, time.October, 20).At(10, 0))
	w.completesOnTime("udviklingsplan")
	w.open(w.at + "/analyse")
	w.says("main", "Kæden er ubrudt", "Datoer i alle handleplaner", "Handleplaner med en dato")
}

// learns offers a learning activity; staff sign up by a link, and evaluate it by
// another (T7).
func (w *course24) learns() {
	w.t.Helper()
	w.on(2027, time.October, 20, "raadgiver")
	w.open(w.at + "/analyse/laering/ny")
	w.fill("#title", "Opfølgning i praksis")
	w.fill("#about", "For alle med handleplaner.")
	w.fillDate("main", "day", "10", "11", "2027")
	w.run(`document.querySelector("#starts_at").value = "09:00"; document.querySelector("#ends_at").value = "12:00";`)
	w.fill("#place", "Rådhuset")
	w.fill("#seats", "1")
	w.fillDate("main", "closes", "5", "11", "2027")
	w.click(`form[action$="/laering/ny"] button.button-primary`)
	here := w.walker.at()
	link := strings.TrimPrefix(w.read(".survey-link"), w.h.URL)
	stranger := newWalker(w.t, w.h, false)
	for _, name := range []string{"Vibe Strandmark", "Otto Kløverholt"} {
		stranger.open(link)
		stranger.fill("#name", name)
		stranger.fill("#email", strings.ToLower(strings.Fields(name)[0])+"@noerrekaer.example")
		stranger.fill("#workplace", "Myndighed")
		stranger.click(`form[action^="/tilmelding/"] button`)
		stranger.says("main", "Tak for din tilmelding")
	}
	w.must(w.h.Jobs.Drain(w.t.Context()))
	off := linkIn(w.t, w.h, "vibe@noerrekaer.example", signOff)
	stranger.open(link + "/afmeld/" + off)
	stranger.click(`form[action*="/afmeld/"] button`)
	w.must(w.h.Jobs.Drain(w.t.Context()))
	w.open(here)
	w.says("main", "Otto Kløverholt", "Har en plads")
	w.silent("main", "Vibe Strandmark")
	w.on(2027, time.November, 11, "raadgiver")
	w.open(here)
	w.ticksAll(`input[name="came"]`)
	w.click(`form[action$="/fremmoede"] button`)
	w.click(`form[action$="/evaluering"] button`)
	w.says("main", "Se evalueringen")
	w.must(w.h.Jobs.Drain(w.t.Context()))
	_, all, err := w.h.Surveys.Of(w.t.Context(), w.h.Scope("raadgiver"), w.ref)
	w.must(err)
	w.must(w.h.Surveys.Give(w.t.Context(), all[0].Token, survey.Given{Scores: map[string]int{"udbytte": 5}}))
	found, err := w.h.Taskforce.Learnings(w.t.Context(), w.h.Scope("raadgiver"), w.ref)
	w.must(err)
	if held := found.All[0]; held.Survey == "" || held.When(i18n.Da) == "" || calendar.Of(w.h.Clock.Now()).Before(held.Day) {
		w.t.Errorf("the learning activity is %+v", held)
	}
}

// meetsInStatus holds a status meeting that has written itself (T7).
func (w *course24) meetsInStatus() {
	w.t.Helper()
	w.holds("statusmoede-1", "Fysisk", house.Day(2027, time.December, 10).At(9, 0), house.Day(2027, time.December, 27).At(13, 0), []string{"Kasper Elholm"})
	w.says("main", "Siden sidst", "Udviklingsplan")
}

// measuresEffects shows each goal against its baseline (T8).
func (w *course24) measuresEffects() {
	w.t.Helper()
	w.on(2028, time.July, 10, "projektleder")
	w.open(w.at + "/analyse/effekter")
	w.says("main", "Opfølgning til tiden", "33 %", "85 %", "Målet er nået", "Rammen udløber 1. marts 2029")
	w.presents("effekter", "Effekter af forløbet")
}

// anchorsAndEnds writes the plan for continued development, presents the effects
// and ends the course (T8).
func (w *course24) anchorsAndEnds() {
	w.t.Helper()
	w.on(2028, time.November, 20, "projektleder")
	w.writes("Plan for den fortsatte udvikling")
	w.click(`form[action$="/send"] button`)
	w.on(2028, time.November, 27, "leder")
	w.decides("Plan for den fortsatte udvikling", "/godkendelse")
	w.completesOnTime("forankringsplan")
	w.on(2029, time.January, 29, "raadgiver")
	w.completes("effektfremlaeggelse", "29", "1", "2029")
	w.completesOnTime("statusmoede-2", "statusmoede-3", "statusmoede-4")
	w.open(w.at + "/afslutning")
	w.click(`main form[method="post"] button`)
	w.open(w.at)
	w.says("main", "Afsluttet")
}

// keepsOthersOut is what the neighbour and the shelter see of all this: nothing.
func (w *course24) keepsOthersOut() {
	w.t.Helper()
	for _, persona := range []string{"soenderaa", "forstander"} {
		other := w.client(persona)
		for _, path := range []string{
			"", "/analyse", "/analyse/data", "/analyse/fund", "/analyse/fund/" + string(w.finding), "/analyse/anbefalinger", "/analyse/sager", "/analyse/laering", "/analyse/effekter",
			"/analyse/oplaeg/analyse", "/analyse/oplaeg/analyse/praesentation.pptx", "/analyse/sammenfatning", "/undersoegelser", "/dokumenter", "/plan", "/historik",
		} {
			other.Get(w.at + path).Is(404)
		}
	}
}
