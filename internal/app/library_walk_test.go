package app_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// pick ticks one of a choice, within an element of the page.
func (w *walker) pick(within, name, value string) {
	w.t.Helper()
	input := within + `//input[@name="` + name + `"][@value="` + value + `"]`
	w.unfold(input + `/following-sibling::label`)
}

// networkValue is a network as a form names it.
func networkValue(h *house.House, name string) string {
	return network.Kind + "." + string(h.Network(name).ID)
}

// An experience is written with method, setting and municipality, found by
// another form of its words, changed, and read as it was; a question is
// answered (N4).
func TestN4ExperiencesAndQuestionsInTheBrowser(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	writer := newWalker(t, h, true)
	writer.enter("metodeansvarlig")
	writer.open("/netvaerk/" + string(h.Network(demo.NetworkCTI).ID))
	writer.click(`a[href^="/bibliotek/soeg?netvaerk="]`)
	writer.says("#library-found", "Samtaleskema til overgangsfasen")
	writer.click(`a[href="/bibliotek/nyt"]`)
	writer.pick("//main", "kind", "experience")
	writer.choose("#network", networkValue(h, demo.NetworkCTI))
	writer.fill("#title", "Nøglen hentes sammen med borgeren")
	writer.fill("#what", "Kontaktpersonen går med, når lejligheden overtages.")
	writer.fill("#how", "Aftal dagen med boligselskabet.")
	writer.choose("#method", "cti")
	writer.choose("#setting", "herberg")
	writer.fill("#tags", "indflytning")
	writer.click(`form[action="/bibliotek/nyt"] button.button-primary`)
	writer.says(".said", "medlemmer kan læse det")
	writer.says("main", "Erfaring", "Nørrekær Kommune", "CTI", "Herberg og boform", "Kontaktpersonen går med")
	at := writer.at()

	reader := newWalker(t, h, true)
	reader.enter("implementering")
	reader.open("/bibliotek")
	reader.fill("#q", "nøgler lejligheder")
	reader.click(`form[role="search"] .button-search`)
	reader.says("#library-found", "Nøglen hentes sammen med borgeren", "Nørrekær Kommune")
	h.As("soenderaa").Get(at).Is(404)

	writer.click(`a[href="` + at + `/ret"]`)
	writer.fill("#what", "Kontaktpersonen og en bostøttemedarbejder går med, når lejligheden overtages.")
	writer.fill("#note", "Bostøtten går med.")
	writer.click(`form[action="` + at + `/ret"] button.button-primary`)
	writer.says("main", "og en bostøttemedarbejder", "Version 2")
	reader.open(at)
	reader.click(`a[href="` + at + `/versioner"]`)
	reader.says("main", "Bostøtten går med.", "og en bostøttemedarbejder")
	reader.click(`a[href="` + at + `/versioner/1"]`)
	reader.says("main", "Du læser version 1", "Kontaktpersonen går med")
	reader.silent("main article", "bostøttemedarbejder")

	reader.open("/bibliotek")
	reader.click(`a[href="/bibliotek/spoergsmaal/nyt"]`)
	reader.choose("#network", networkValue(h, demo.NetworkCTI))
	reader.fill("#title", "Hvem betaler flyttebilen?")
	reader.fill("#what", "Vi mangler en aftale.")
	reader.click(`form[action="/bibliotek/spoergsmaal/nyt"] button.button-primary`)
	question := reader.at()
	writer.open("/bibliotek")
	writer.click(`a[href="` + question + `"]`)
	writer.fill("#words", "Kommunen, efter serviceloven.")
	writer.click(`form[action="` + question + `/svar"] button`)
	reader.open(question)
	reader.says(".library-answers", "Kommunen, efter serviceloven.")
	reader.click(`form[action$="/besvaret"] button`)
	reader.says("main", "Besvaret", "Det hjalp den, der spurgte")
}

// someoneIn is somebody of a municipality in the reference network.
func someoneIn(t *testing.T, h *house.House, municipality string) access.Scope {
	t.Helper()
	m := h.Member(h.Network(demo.NetworkReference), municipality)
	held := m.Holders("noegleperson", calendar.Of(h.Clock.Now()))
	if len(held) == 0 {
		t.Fatalf("nobody of %s", municipality)
	}
	return access.Scope{
		Account: "a", Person: string(held[0].Person), Name: held[0].Name,
		Holdings: []access.Holding{{Organisation: string(m.Organisation), OrganisationName: m.Name, Role: access.Employee}},
	}
}

// A reference municipality answers whether a partner's tool would work with it,
// and reads what came of that; its own tool goes the same way, and says what came
// of it (P2).
func TestP2ReviewsInTheBrowser(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	w := newWalker(t, h, true)
	w.enter("leder")
	w.says("main", "Vurdér »Opfølgning på én side«")
	w.click(`a[href^="/bibliotek/vurderinger/"]`)
	review := w.at()
	w.says("h1", "Opfølgning på én side")
	w.pick("//main", "verdict", "changes")
	w.clickRefused(`form[action$="/svar"] button`, 422) // what would have to change?
	w.fill("#changes", "Der mangler en linje til skolen.")
	w.click(`form[action$="/svar"] button`)
	w.says("table", "Nørrekær Kommune", "Ja, med ændringer", "Der mangler en linje til skolen.")
	must(h.Library.Settle(t.Context(), someoneIn(t, h, "Horsens"), knowledge.ReviewID(strings.TrimPrefix(review, "/bibliotek/vurderinger/")), h.Organisation("Nørrekær").ID,
		knowledge.Settlement{Outcome: knowledge.Taken, Reason: "Skolen har fået en linje.", Version: 1}))
	w.open(review)
	w.says("table", "Taget med", "Skolen har fået en linje.")

	w.open("/bibliotek/nyt")
	w.pick("//main", "kind", "tool")
	w.choose("#network", networkValue(h, demo.NetworkReference))
	w.fill("#title", "Ugeskema for barnet")
	w.fill("#what", "Fem spørgsmål om ugen, der gik.")
	w.click(`form[action="/bibliotek/nyt"] button.button-primary`)
	tool := w.at()
	due := calendar.Of(h.Clock.Now()).AddDays(20)
	w.fillDate(`form[action="`+tool+`/vurderinger"]`, "due", strconv.Itoa(due.Day()), strconv.Itoa(int(due.Month())), strconv.Itoa(due.Year()))
	w.click(`form[action="` + tool + `/vurderinger"] button`)
	w.says(".said", "Kommunerne har fået en mail")
	w.click(`a[href^="/bibliotek/vurderinger/"]`)
	own := knowledge.ReviewID(strings.TrimPrefix(w.at(), "/bibliotek/vurderinger/"))
	must(h.Library.Respond(t.Context(), someoneIn(t, h, "Aalborg"), own, knowledge.Reply{Verdict: knowledge.WorksIf, Changes: "Gør det kortere."}))
	w.open("/bibliotek/vurderinger/" + string(own))
	w.says("table", "Aalborg Kommune", "Gør det kortere.")
	w.unfold("#udfald-0 summary")
	w.pick(`//details[@id="udfald-0"]`, "outcome", "partly")
	w.fill("#udfald-0-reason", "Vi har slået to spørgsmål sammen.")
	w.fill("#udfald-0-version", "1")
	w.click("#udfald-0 form button")
	w.says(".said", "står nu ved redskabet")
	w.open(tool)
	w.says(".library-review", "Vurderet af 1 af 5 kommuner", "Delvist taget med", "Vi har slået to spørgsmål sammen.")
}

// A handbook is composed of chapters, drafted, reviewed and published as web
// pages, PDF and DOCX; after the second edition the first is still read (P6).
func TestP6TheHandbookInTheBrowser(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	lead, writer := newWalker(t, h, true), newWalker(t, h, true)
	lead.enter("raadgiver")
	writer.enter("leder")
	lead.open("/bibliotek")
	lead.click(`a[href="/bibliotek/haandboeger/ny"]`)
	lead.choose("#network", networkValue(h, demo.NetworkReference))
	lead.fill("#title", "Progression i hverdagen")
	lead.fill("#lead", "Barnets trivsel og hverdag først.")
	lead.click(`form[action="/bibliotek/haandboeger/ny"] button.button-primary`)
	workshop := lead.at()
	book := strings.Replace(workshop, "/haandboeger/", "/haandbog/", 1)

	write := func(words string) {
		t.Helper()
		writer.click(`a[href$="/ret"]`)
		writer.fill("#words", words)
		writer.click(`form[action$="/ret"] button.button-primary`)
	}
	writer.open(workshop)
	writer.fill("#add-title", "Trivsel i hverdagen")
	writer.click(`form[action$="/kapitler"] button`)
	chapter := writer.at()
	write("Spørg barnet, hvordan en almindelig dag er.")
	writer.choose("#entry", first(t, h, `SELECT i.id FROM knowledge_item i JOIN knowledge_version v ON v.item_id = i.id AND v.number = i.version WHERE v.content LIKE '%Trivselsskema til barnets hverdag%'`))
	writer.click(`form[action$="/bidrag"] button`)
	writer.says(".library-preview", "Spørg barnet", "Trivselsskema til barnets hverdag")
	writer.click(`form[action$="/gennemsyn"] button`)
	writer.says("main", "Til gennemsyn")

	lead.open(chapter)
	lead.fill("#remark", "Godt. Sig også, hvem der spørger.")
	lead.click(`form[action$="/bemaerkninger"] button`)
	lead.says("main", "Sig også, hvem der spørger.")
	lead.click(`form[action$="/godkendelse"] button`)
	publish := func() {
		t.Helper()
		lead.open(workshop)
		lead.click(`form[action$="/udgaver"] button`)
		if err := h.Jobs.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	publish()

	stranger := newWalker(t, h, false)
	stranger.open("/")
	stranger.click(`a[href="/bibliotek"]`)
	stranger.click(`a[href="` + book + `"]`)
	stranger.says("main", "Progression i hverdagen", "Udgave 1")
	stranger.click(".library-contents a")
	stranger.says("article", "Spørg barnet, hvordan en almindelig dag er.", "Trivselsskema til barnets hverdag", "Nørrekær Kommune")
	for file, begins := range map[string]string{"haandbog.pdf": "%PDF-", "haandbog.docx": "PK"} {
		if p := h.As("").Get(book + "/udgaver/1/" + file).Is(200); !bytes.HasPrefix([]byte(p.Body), []byte(begins)) {
			t.Errorf("%s begins with %.10q", file, p.Body)
		}
	}

	writer.open(chapter)
	write("Spørg barnet. En voksen, som barnet er tryg ved, er med.")
	writer.click(`form[action$="/gennemsyn"] button`)
	lead.open(chapter)
	lead.click(`form[action$="/godkendelse"] button`)
	publish()
	stranger.open(book)
	stranger.says("main", "Udgave 2", "Ændret: Trivsel i hverdagen")
	stranger.click(`a[href="` + book + `/udgaver/1"]`)
	stranger.says("main", "Der er en nyere udgave")
	stranger.click(".library-contents a")
	stranger.says("article", "hvordan en almindelig dag er")
	stranger.silent("article", "tryg ved, er med")
	lead.open(workshop)
	lead.says("main", "kommuner har fået brev om udgaven")
}
