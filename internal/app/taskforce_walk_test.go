package app_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

// The whole of S2 in a browser: two years from the opening meeting to the second
// presentation to the political level, as those who walk it, while the clock is
// moved (T1–T9).
func TestTheTaskforceCourseFromDataToEffect(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	w := &course24{course21: &course21{newWalker(t, h, true), ""}}
	w.enter("raadgiver")
	w.at = w.begins()
	w.agreesInThree()
	w.asksForData()
	w.asksStaff()
	w.reviewsCases()
	w.findsAndShares()
	w.reports()
	w.choosesTogether()
	w.presents("analyse", "Resultater af analysen")
	w.develops()
	w.learns()
	w.meetsInStatus()
	w.measuresEffects()
	w.anchorsAndEnds()
	w.keepsOthersOut()
}

// course24 is a walker through a course of 24 months.
type course24 struct {
	*course21
	ref     subject.Ref
	data    taskforce.RequestID
	cases   taskforce.RequestID
	finding taskforce.FindingID
}

// client is somebody who asks for addresses, logged in as of now.
func (w *course24) client(persona string) *house.Client {
	w.t.Helper()
	c := w.h.NewClient(persona)
	c.LogIn()
	return c
}

func (w *course24) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// begins starts the course; its frame of two years is in view from the first
// page on.
func (w *course24) begins() string {
	w.t.Helper()
	w.on(2027, time.February, 22, "raadgiver")
	w.open("/forloeb/nyt?program=taskforce")
	w.choose(`select[name="host"]`, string(w.h.Organisation("Nørrekær").ID))
	w.fillDate("main", "anchor-start", "1", "3", "2027")
	const form = `//main//form[@action="/forloeb/nyt"]//button`
	w.click(form)
	w.click(form)
	at := w.walker.at()
	w.ref = subject.Ref{Kind: course.Kind, ID: strings.TrimPrefix(at, "/forloeb/")}
	w.says("main", "Rammen udløber 1. marts 2029")
	for role, personas := range map[string][]string{
		"projektleder": {"projektleder"}, "ledelse": {"leder"}, "styregruppe": {"leder"}, "implementeringsteam": {"implementering"}, "ledere": {"metodeansvarlig"},
		"raadgiver": {"raadgiver"}, "analytiker": {"ankestyrelsen"},
	} {
		for _, p := range personas {
			gift := course.Gift{Role: role, Person: organisation.PersonID(w.h.Scope(p).Person)}
			w.must(w.h.Courses.Give(w.t.Context(), w.h.Scope("raadgiver"), course.ID(w.ref.ID), gift))
		}
	}
	w.on(2027, time.March, 8, "raadgiver")
	w.at = at
	w.completes("aabningsmoede", "8", "3", "2027")
	return at
}

// signedBy lets those sign a document.
func (w *course24) signedBy(document string, personas ...string) {
	w.t.Helper()
	for _, p := range personas {
		w.enter(p)
		w.decides(document, "/underskrift")
	}
}

// agreesInThree writes the organisation and the two agreements; the municipality
// and both authorities sign (T2, T4).
func (w *course24) agreesInThree() {
	w.t.Helper()
	w.on(2027, time.March, 15, "projektleder")
	w.writes("Organiseringen af forløbet")
	w.click(`form[action$="/faerdig"] button`)
	w.says("main", "Færdigt")
	w.completes("organisering", "15", "3", "2027")
	for _, document := range []string{"Samarbejdsaftale", "Aftale om dataindsamling"} {
		w.on(2027, time.March, 22, "projektleder")
		w.writes(document)
		w.ticks(`input[name="signer"]`)
		w.click(`form[action$="/send"] button`)
		w.says("main", "Til underskrift")
		w.signedBy(document, "leder", "raadgiver")
		w.open(w.at)
		w.says("#dataindsamling", map[bool]string{true: "Foreløbig", false: ""}[document == "Samarbejdsaftale"]) // it waits for the appeals board
		w.signedBy(document, "ankestyrelsen")
	}
	w.completesOnTime("dataaftaler")
	w.open(w.at)
	w.silent("#dataindsamling", "Foreløbig")
}

// asksForData asks the municipality; a file with a personal number is refused
// and says why (T4, T5).
func (w *course24) asksForData() {
	w.t.Helper()
	w.on(2027, time.March, 30, "raadgiver")
	w.open(w.at + "/analyse/data/ny")
	w.fill("#title", "Beskrivelser af arbejdsgange")
	w.fill("#why", "At se, hvor ansvaret skifter hænder.")
	w.choose("#theme", "organisering")
	w.fillDate("main", "due", "3", "5", "2027")
	w.choose("#person", w.h.Scope("projektleder").Person)
	w.click(`form[action$="/data/ny"] button.button-primary`)
	w.says("main", "Beskrivelser af arbejdsgange", "3. maj 2027")
	w.data = taskforce.RequestID(w.walker.at()[strings.LastIndex(w.walker.at(), "/")+1:])
	for _, kind := range []string{"survey", "cases"} {
		id, err := w.h.Taskforce.Ask(w.t.Context(), w.h.Scope("ankestyrelsen"), w.ref, wantedData(kind, w.h.Scope("projektleder").Person))
		w.must(err)
		w.must(w.h.Taskforce.Settle(w.t.Context(), w.h.Scope("projektleder"), w.ref, id, taskforce.Received, "Leveret som aftalt.", 1))
		w.cases = id
	}
	w.on(2027, time.April, 26, "projektleder")
	w.says("main", "Beskrivelser af arbejdsgange") // on Min dag
	manager, at := w.client("projektleder"), w.at+"/analyse/data/"+string(w.data)
	refused := manager.Attach(at+"/filer", "file", "sag.txt", []byte("Borgeren, 010190-1234, har søgt bolig."))
	if refused.Status != 422 || !strings.Contains(refused.Text(), "ligner et personnummer") {
		w.t.Errorf("a personal number is answered %d: %.300s", refused.Status, refused.Text())
	}
	manager.Attach(at+"/filer", "file", "arbejdsgange.txt", []byte("Anvisning, bostøtte, myndighed.")).Is(200)
	w.open(at)
	w.says("main", "arbejdsgange.txt")
	w.silent("main", "sag.txt")
	w.mark("state", "received")
	w.click(`form[action$="/status"] button`)
	w.says("main", "Modtaget")
}

// asksStaff opens the questionnaire; staff answer by a link without logging in,
// and nobody sees results before it is closed (T5).
func (w *course24) asksStaff() {
	w.t.Helper()
	w.on(2027, time.May, 3, "raadgiver")
	w.open(w.at + "/analyse")
	w.click(`a[href$="/undersoegelser"]`)
	w.click(`a[href*="survey%2Fmedarbejdere"]`)
	w.fillDate("main", "closes", "14", "5", "2027")
	w.click(`form[action$="/undersoegelser/ny"] button.button-primary`)
	here := w.walker.at()
	link := strings.TrimPrefix(w.read(".survey-link"), w.h.URL)
	stranger := newWalker(w.t, w.h, false) // and without scripts
	stranger.open(link)
	stranger.says("main", "Spørgeskema til medarbejdere", "kan ikke føres tilbage til dig")
	stranger.clickRefused(`form.survey button`, 422)
	stranger.says("main", "Svar på mindst ét spørgsmål")
	stranger.mark("q-ansvar", "2")
	stranger.fill(`textarea[name="q-vigtigst"]`, "At én har ansvaret.")
	stranger.click(`form.survey button`)
	stranger.says("main", "Tak for dine svar")
	token := link[strings.LastIndex(link, "/")+1:]
	for n := range 6 {
		w.must(w.h.Surveys.Give(w.t.Context(), token, survey.Given{Group: "udfoerende", Scores: map[string]int{"ansvar": 1 + n%3}}))
	}
	w.open(here)
	w.says("main", "7 svar", "Resultaterne kan ses, når undersøgelsen er lukket")
	w.silent("main", "At én har ansvaret.")
	w.on(2027, time.May, 15, "raadgiver")
	w.open(here)
	w.says("main", "Det er klart, hvem der har ansvaret", "At én har ansvaret.", "Skjult")
	stranger.open(link)
	stranger.says("main", "Undersøgelsen er lukket")
	w.client("projektleder").Get(here).Is(404) // the analysis keeps it
}

// reviewsCases shares the case files out and reviews them blind (T3, T5).
func (w *course24) reviewsCases() {
	w.t.Helper()
	w.on(2027, time.June, 1, "ankestyrelsen")
	w.open(w.at + "/analyse/sager")
	w.choose("#request", string(w.cases))
	w.fill("#count", "4")
	for _, p := range []string{"ankestyrelsen", "raadgiver"} {
		w.mark("reviewers", w.h.Scope(p).Person)
	}
	w.mark("double", "1")
	w.click(`form[action$="/sager"] button`)
	w.says("main", "Sag 1", "Sag 4", "Venter på dig")
	board, err := w.h.Taskforce.CaseBoard(w.t.Context(), w.h.Scope("ankestyrelsen"), w.ref)
	w.must(err)
	first := board.Cases[0].Address(w.at)
	w.open(first)
	w.says("main", "En anden gennemgår også sagen", "Forvaltningsloven § 24")
	w.clickRefused(`button[name="submit"]`, 422)
	w.says("main", "Vælg en vurdering")
	for _, item := range board.Analysis().Checklist {
		w.mark(item.ID, "met")
	}
	w.click(`button[name="submit"]`)
	w.says("main", "Gennemgangen af Sag 1 er afsluttet")
	for _, c := range board.Cases {
		for _, r := range c.Reviews {
			by := w.h.Colleague(r.Person)
			if c.Number == 1 && by.Person == w.h.Scope("ankestyrelsen").Person {
				continue
			}
			j := taskforce.Judgement{Marks: map[string]taskforce.Marked{}, Submit: true, Version: r.Version}
			for n, item := range board.Analysis().Checklist {
				mark := []taskforce.Mark{taskforce.Met, taskforce.Unmet}[(c.Number+n)%2]
				if r.Place == 2 && n == 0 {
					mark = taskforce.PartlyMet
				}
				j.Marks[item.ID] = taskforce.Marked{Mark: mark}
			}
			w.must(w.h.Taskforce.Judge(w.t.Context(), by, w.ref, c.ID, j))
		}
	}
	w.open(first)
	w.says("main", "I er uenige")
	w.open(w.at + "/analyse/sager")
	w.says("main", "Kappa", "Afklar")
	w.client("projektleder").Get(w.at + "/analyse/sager").Is(404)
}

// findsAndShares writes a finding by the legal lens; the municipality sees it
// when it is shared (T2, T5).
func (w *course24) findsAndShares() {
	w.t.Helper()
	w.on(2027, time.July, 1, "ankestyrelsen")
	w.completesAs("raadgiver", "dataindsamling", "28", "5", "2027")
	w.enter("ankestyrelsen")
	w.open(w.at + "/analyse/fund/nyt")
	w.mark("kind", "need")
	w.choose("#theme", "sagsbehandling")
	w.choose("#lens", "juridisk")
	w.fill("#title", "Opfølgningen er ikke dateret")
	w.fill("#words", "Handleplanerne siger ikke, hvornår der følges op.")
	w.choose("#data0", string(w.cases))
	w.fill("#shows0", "Det gælder halvdelen af sagerne.")
	w.click(`form[action$="/fund/nyt"] button.button-primary`)
	w.finding = taskforce.FindingID(w.walker.at()[strings.LastIndex(w.walker.at(), "/")+1:])
	manager := w.client("projektleder")
	manager.Get(w.walker.at()).Is(404)
	for _, path := range []string{"/analyse", "/analyse/fund", "/analyse/effekter", "/analyse/oplaeg/analyse", "/analyse/sammenfatning", "/historik"} {
		if page := manager.Get(w.at + path).Is(200).Text(); strings.Contains(page, "Opfølgningen er ikke dateret") {
			w.t.Errorf("%s tells the municipality of a draft", path)
		}
	}
	adviser := w.h.Scope("raadgiver")
	for _, title := range []string{"Sæt dato på opfølgningen", "Skriv en vejledning"} {
		_, err := w.h.Taskforce.Recommend(w.t.Context(), adviser, w.ref, taskforce.Advice{
			Theme: "sagsbehandling", Title: title, Words: "Så den ikke bliver glemt.", Findings: []taskforce.FindingID{w.finding},
		})
		w.must(err)
	}
	w.open(w.at + "/analyse/fund")
	w.ticksAll(`form.share input[type="checkbox"]`)
	w.click(`form.share button`)
	w.open(w.at + "/analyse/anbefalinger")
	w.ticksAll(`form.share input[type="checkbox"]`)
	w.click(`form.share button`)
	w.enter("projektleder")
	w.open(w.at + "/analyse/fund")
	w.says("main", "Opfølgningen er ikke dateret")
	w.h.Clock.Set(house.Day(2027, time.July, 26).At(10, 0))
	w.completesAs("raadgiver", "analysearbejde", "26", "7", "2027")
}

// completesAs reports an activity as somebody.
func (w *course24) completesAs(persona, key, day, month, year string) {
	w.t.Helper()
	w.enter(persona)
	w.completes(key, day, month, year)
}
