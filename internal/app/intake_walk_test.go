package app_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// deadline is the day before the night in which the clocks go forward.
var deadline = house.Day(2027, time.March, 27)

// A round of the reference network in a browser, as those who walk through it:
// opened by the agency, drafted by two colleagues by turns, sent, changed, sent
// in the last minute and too late, weighed, decided, moved up in, begun (P4, P5).
func TestP4ARoundFromOpeningToMembership(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	w := &roundWalk{t: t, h: h, people: map[string]*walker{}, sent: map[string]intake.ID{}}
	w.opens()
	w.draftsByTurns()
	w.sendsAndChanges()
	w.othersSend()
	w.sendsInTheLastMinute()
	w.weighs()
	w.decides()
	w.movesUp()
	w.begins()
	w.seesNothingElse()
}

// roundWalk is a round with the people who walk through it, each at a browser.
type roundWalk struct {
	t      *testing.T
	h      *house.House
	people map[string]*walker
	round  intake.RoundID
	sent   map[string]intake.ID // by the municipality's first word
}

// as is a persona who has just logged in.
func (w *roundWalk) as(persona string) *walker {
	w.t.Helper()
	p := w.people[persona]
	if p == nil {
		p = newWalker(w.t, w.h, true)
		w.people[persona] = p
	}
	p.enter(persona)
	return p
}

func (w *roundWalk) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// unfoldAll opens everything that is folded.
func (w *walker) unfoldAll() {
	w.run(`document.querySelectorAll("details").forEach(d => { d.open = true; })`)
}

// types writes in a document and waits until the page says that it is saved.
func (w *walker) types(field, words string) {
	w.t.Helper()
	w.run(`document.querySelector("[data-saved]").textContent = ""`)
	w.fill(`textarea[name="v.`+field+`"]`, words)
	for range 100 {
		if strings.Contains(w.read("[data-saved]"), "Gemt kl.") {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	w.t.Fatalf("%s is never saved: %s", field, w.read(".write-foot"))
}

// opens announces the round; the consultant is the contact person and reads.
func (w *roundWalk) opens() {
	w.t.Helper()
	w.h.Clock.Set(house.Day(2027, time.March, 1).At(9, 0))
	p := w.as("raadgiver")
	p.open("/runder")
	p.click(`a[href="/runder/ny"]`)
	p.mark("programme", "referencenetvaerk")
	p.fill("#title", "Referencenetværket, foråret 2027")
	p.fillDate("main", "opens", "1", "3", "2027")
	p.fillDate("main", "deadline", "27", "3", "2027")
	p.choose("#contact", w.h.Scope("konsulent").Person)
	p.choose("#network", string(w.h.Network(demo.NetworkReference).ID))
	p.click(`form[action="/runder/ny"] button.button-primary`)
	p.says("main", "Referencenetværket, foråret 2027", "15 pladser", "Louise Kornvang", "27. marts 2027 kl. 23.59")
	w.round = intake.RoundID(strings.TrimPrefix(p.at(), "/runder/"))
	p.open(w.round.Address() + "/ansoegninger")
	p.choose("#person", w.h.Scope("konsulent").Person)
	p.click(`form[action$="/laesere"] button`)
	p.says(".said", "Læseren er tilføjet")
}

// draftsByTurns lets two colleagues write one application; each finds what the
// other has written.
func (w *roundWalk) draftsByTurns() {
	w.t.Helper()
	w.h.Clock.Set(house.Day(2027, time.March, 10).At(10, 0))
	peter := w.as("projektleder")
	peter.open(w.round.Address())
	peter.click(`form[action$="/ansoegninger"] button`)
	w.sent["Nørrekær"] = intake.ID(strings.TrimPrefix(peter.at(), "/ansoegninger/"))
	at := w.sent["Nørrekær"].Address()
	peter.choose("#person", w.h.Scope("forloebsleder").Person)
	peter.click(`form[action$="/mennesker"] button`)
	peter.says("main", "Anne Vestermark")
	peter.click(`a[href$="/skriv"]`)
	peter.types("hvorfor", "Vi vil holde fast i barnets mål.")

	anne := w.as("forloebsleder")
	anne.open("/")
	anne.says("main", "Send jeres ansøgning")
	anne.open(at)
	anne.click(`a[href$="/skriv"]`)
	if got := anne.value(`textarea[name="v.hvorfor"]`); got != "Vi vil holde fast i barnets mål." {
		w.t.Errorf("Anne finds %q", got)
	}
	anne.types("hvem", "Birgitte Nørreskov, socialchef.")
	peter.open(at)
	peter.click(`a[href$="/skriv"]`)
	if got := peter.value(`textarea[name="v.hvem"]`); got != "Birgitte Nørreskov, socialchef." {
		w.t.Errorf("Peter finds %q", got)
	}
}

// send sends what is written and comes to the receipt.
func (w *walker) send(application intake.ID) {
	w.t.Helper()
	w.open(application.Address())
	w.click(`a[href$="/tjek"]`)
	w.click(`form[action$="/faerdig"] button`)
	if at := w.at(); at != application.Address()+"/kvittering" {
		w.t.Fatalf("sent, and at %s: %.600s", at, w.read("main"))
	}
}

// sendsAndChanges sends, with a receipt, and sends again what was changed.
func (w *roundWalk) sendsAndChanges() {
	w.t.Helper()
	at, anne := w.sent["Nørrekær"], w.people["forloebsleder"]
	anne.send(at)
	anne.says("main", "Vi har modtaget ansøgningen", "Kvitteringsnummer", "A-2027-", "10. marts 2027 kl. 10.00.00", "Fingeraftryk")
	if letters := subjectsTo(w.t, w.h, "forloebsleder"); !strings.Contains(letters, "Kvittering: Referencenetværket, foråret 2027") {
		w.t.Errorf("letters: %s", letters)
	}
	w.h.Clock.Set(house.Day(2027, time.March, 11).At(14, 30))
	peter := w.as("projektleder")
	peter.open(at.Address())
	peter.click(`form[action$="/ny-version"] button`)
	peter.open(at.Address())
	peter.says("main", "Ændringen er ikke sendt")
	peter.click(`a[href$="/skriv"]`)
	peter.types("erfaring", "Ingen endnu.")
	peter.send(at)
	peter.says("main", "11. marts 2027 kl. 14.30.00", "Ingen endnu.")
}

// othersSend lets fifteen municipalities send; three of them tell of experience.
func (w *roundWalk) othersSend() {
	w.t.Helper()
	for n, name := range strings.Fields("Aabenraa Billund Frederikshavn Greve Herning Hillerød Holstebro Køge Middelfart Næstved Slagelse Sorø Thisted Tønder Varde") {
		_, id := w.writes(name, n%5 == 0)
		d := w.document(w.manager(name), id)
		w.must(w.h.Forms.Finish(w.t.Context(), w.manager(name), d.ID, d.Revision))
		w.sent[name] = id
	}
}

// manager is a municipality's manager.
func (w *roundWalk) manager(name string) access.Scope {
	w.t.Helper()
	return w.h.Colleague(w.h.People(w.h.Organisation(name).ID)[0].ID)
}

func (w *roundWalk) document(scope access.Scope, id intake.ID) *form.Document {
	w.t.Helper()
	v, err := w.h.Intake.Find(w.t.Context(), scope, id)
	w.must(err)
	d, err := w.h.Forms.Find(w.t.Context(), scope, v.Document)
	w.must(err)
	return d
}

// writes begins and writes an application without sending it.
func (w *roundWalk) writes(name string, experience bool) (access.Scope, intake.ID) {
	w.t.Helper()
	scope := w.manager(name)
	id, err := w.h.Intake.Apply(w.t.Context(), scope, w.round, w.h.Organisation(name).ID)
	w.must(err)
	edits := []form.Edit{{Key: "hvorfor", Cells: form.Cells{"": "Vi vil følge barnet."}}, {Key: "hvem", Cells: form.Cells{"": "Familiechefen."}}}
	if experience {
		edits = append(edits, form.Edit{Key: "erfaring", Cells: form.Cells{"": "Vi har målt i ti år."}})
	}
	_, err = w.h.Forms.Write(w.t.Context(), scope, w.document(scope, id).ID, form.Batch{Edits: edits})
	w.must(err)
	return scope, id
}

// sendsInTheLastMinute: 23:59:30 is in time, 00:00:00 is late, in the night in
// which the clocks go forward.
func (w *roundWalk) sendsInTheLastMinute() {
	w.t.Helper()
	w.h.Clock.Set(deadline.At(23, 40))
	late, unsent := w.writes("Vordingborg", true)
	marie := w.as("soenderaa")
	marie.open(w.round.Address())
	marie.click(`form[action$="/ansoegninger"] button`)
	id := intake.ID(strings.TrimPrefix(marie.at(), "/ansoegninger/"))
	w.sent["Sønderå"] = id
	marie.click(`a[href$="/skriv"]`)
	marie.types("hvorfor", "Vi vil følge barnet.")
	marie.fill(`textarea[name="v.hvem"]`, "Marie Åbrink.")
	marie.click(`.write-foot button[name="stay"]`)
	w.h.Clock.Set(deadline.At(23, 59).Add(30 * time.Second))
	marie.send(id)
	marie.says("main", "27. marts 2027 kl. 23.59.30")
	marie.open(id.Address())
	marie.click(`form[action$="/ny-version"] button`)
	marie.open(id.Address())
	marie.click(`a[href$="/skriv"]`)
	marie.types("hvem", "En helt anden.")
	marie.open(id.Address())
	marie.click(`a[href$="/tjek"]`)
	w.h.Clock.Set(deadline.AddDays(1).At(0, 0))
	marie.clickRefused(`form[action$="/faerdig"] button`, 422)
	marie.says("main", "Det, der blev sendt inden, gælder")
	d := w.document(late, unsent)
	if err := w.h.Forms.Finish(w.t.Context(), late, d.ID, d.Revision); !fault.Is(err, fault.Conflict) {
		w.t.Errorf("sent at 00:00:00: %v", err)
	}
	w.sent["Vordingborg"] = unsent
}

// weighs: the consultant weighs one in the browser, the rest is weighed by
// calls. Experience is noted and changes nothing.
func (w *roundWalk) weighs() {
	w.t.Helper()
	w.h.Clock.Set(house.Day(2027, time.April, 6).At(9, 0))
	louise := w.as("konsulent")
	louise.says("main", "Læs og vurdér 17 ansøgninger")
	louise.open(w.round.Address() + "/ansoegninger")
	louise.click(`a[href$="/` + string(w.sent["Nørrekær"]) + `"]`)
	louise.says("main", "Ingen endnu.", "Ansøgerne ser aldrig point og noter.")
	for _, criterion := range []string{"motivation", "ledelse", "deltagere"} {
		louise.mark("points-"+criterion, "4")
	}
	louise.fill(`textarea[name="answer-erfaring"]`, "Ingen erfaring")
	louise.fill(`textarea[name="note"]`, "Hemmeligt skøn")
	louise.click(`main form button.button-primary`)
	louise.says(".said", "Vurderingen er gemt")
	for name, id := range w.sent {
		points := map[string]int{"motivation": 4, "ledelse": 4, "deltagere": 4}
		switch name {
		case "Vordingborg":
			continue // was not sent
		case "Sønderå":
			points["ledelse"] = 3
		case "Varde":
			points["ledelse"] = 1
		}
		for _, reader := range []string{"konsulent", "raadgiver"} {
			if reader == "konsulent" && name == "Nørrekær" {
				continue
			}
			v := intake.Review{Application: id, Points: points, Answers: map[string]string{"erfaring": name}}
			w.must(w.h.Intake.Score(w.t.Context(), w.h.Scope(reader), w.round, v))
		}
	}
	in, err := w.h.Intake.Ranking(w.t.Context(), w.h.Scope("raadgiver"), w.round)
	w.must(err)
	if n := len(in.Ranked); n != 17 || in.Ranked[n-2].Organisation != w.h.Organisation("Sønderå").ID || in.Ranked[n-1].Organisation != w.h.Organisation("Varde").ID {
		w.t.Fatalf("%d are ranked, last %s", n, in.Ranked[n-1].Name)
	}
	for _, one := range in.Ranked[:15] { // with and without experience
		if one.Rank != 1 || one.Mean != 4 || one.Read != 2 {
			w.t.Errorf("%s is number %d with %v", one.Name, one.Rank, one.Mean)
		}
	}
}

// decides: sixteen are too many, a decline needs a reason, the sixteenth is
// reserve; everybody is told.
func (w *roundWalk) decides() {
	w.t.Helper()
	choices := map[intake.ID]intake.Choice{}
	for name, id := range w.sent {
		if name != "Vordingborg" {
			choices[id] = intake.Choice{What: intake.Chosen}
		}
	}
	choices[w.sent["Varde"]] = intake.Choice{What: intake.Declined}
	in, err := w.h.Intake.Ranking(w.t.Context(), w.h.Scope("raadgiver"), w.round)
	w.must(err)
	w.must(w.h.Intake.Choose(w.t.Context(), w.h.Scope("raadgiver"), w.round, choices, in.Version))

	p := w.as("raadgiver")
	p.open(w.round.Address() + "/valg")
	decide := `button[formaction$="/afgoerelse"]`
	p.clickRefused(decide, 422)
	p.says("main", "I har valgt 16 ansøgninger, men antallet af pladser er 15.")
	p.mark("choice-"+string(w.sent["Sønderå"]), "reserve")
	p.fill(`input[name="place-`+string(w.sent["Sønderå"])+`"]`, "1")
	p.clickRefused(decide, 422)
	p.says("main", "Skriv en begrundelse for afslaget til Varde Kommune.")
	p.fill(`textarea[name="reason-`+string(w.sent["Varde"])+`"]`, "Ledelsen er ikke med endnu.")
	p.click(decide)
	p.says(".said", "Runden er afgjort, og alle har fået besked.")
	declined, err := w.h.Intake.Find(w.t.Context(), w.manager("Varde"), w.sent["Varde"])
	w.must(err)
	if declined.State != intake.Declined || declined.Reason != "Ledelsen er ikke med endnu." {
		w.t.Errorf("Varde is %s: %s", declined.State, declined.Reason)
	}
	for _, persona := range []string{"projektleder", "soenderaa"} {
		if letters := subjectsTo(w.t, w.h, persona); !strings.Contains(letters, "Der er svar: Referencenetværket") {
			w.t.Errorf("letters to %s: %s", persona, letters)
		}
	}
	peter := w.as("projektleder")
	peter.open(w.sent["Nørrekær"].Address())
	peter.says("main", "I er valgt")
	peter.silent("main", "Hemmeligt skøn", "point")
	peter.open(w.sent["Nørrekær"].Address() + "/historik")
	peter.silent("main", "Hemmeligt skøn", "Vurderede")
	marie := w.as("soenderaa")
	marie.says("main", "Der er svar på jeres ansøgning")
	marie.open(w.sent["Sønderå"].Address())
	marie.says("main", "I er nummer 1 på reservelisten")
}

// movesUp: one of the fifteen withdraws, and the sixteenth has the place.
func (w *roundWalk) movesUp() {
	w.t.Helper()
	birgitte := w.as("leder")
	birgitte.open(w.sent["Nørrekær"].Address())
	birgitte.unfoldAll()
	birgitte.fill("#reason", "Vi har ikke folk til det i år.")
	birgitte.click(`form[action$="/traek-tilbage"] button`)
	birgitte.says("main", "Ansøgningen er trukket tilbage")
	marie := w.as("soenderaa")
	marie.open(w.sent["Sønderå"].Address())
	marie.says("main", "I er valgt")
	if letters := subjectsTo(w.t, w.h, "soenderaa"); !strings.Contains(letters, "Nyt om jeres ansøgning") {
		w.t.Errorf("letters: %s", letters)
	}
}

// begins: the one that moved up becomes a member, with what was written in time
// in its place.
func (w *roundWalk) begins() {
	w.t.Helper()
	p := w.as("raadgiver")
	p.open(w.round.Address() + "/ansoegninger")
	p.click(`a[href$="/` + string(w.sent["Sønderå"]) + `/start"]`)
	p.click(`form[action$="/start"] button.button-primary`)
	if !strings.HasPrefix(p.at(), "/medlemskaber/") {
		w.t.Fatalf("begun, and at %s", p.at())
	}
	member := w.h.Member(w.h.Network(demo.NetworkReference), "Sønderå")
	if network.MemberAddress(member.ID) != p.at() || member.From != house.Day(2027, time.April, 6) {
		w.t.Errorf("%+v", member)
	}
	marie := w.as("soenderaa")
	marie.open(w.sent["Sønderå"].Address())
	marie.says("main", "Det, I søgte om, er begyndt.")
	p.open(p.at() + "/dokumenter")
	p.click(`//main//a[contains(., "Ansøgning om at være referencekommune")]`)
	p.says("main", "Vi vil følge barnet.", "Marie Åbrink.")
	p.silent("main", "En helt anden.")
}

// seesNothingElse: the consultant has this round and this network, and nothing
// else is there (P5).
func (w *roundWalk) seesNothingElse() {
	w.t.Helper()
	louise := w.h.NewClient("konsulent")
	louise.LogIn()
	louise.Get(w.round.Address() + "/ansoegninger").Is(200)
	louise.Get(w.h.Network(demo.NetworkReference).ID.Address()).Is(200)
	other := roundOf(w.t, w.h, demo.RoundAdvisory).ID.Address()
	for _, path := range []string{
		other + "/ansoegninger", other + "/valg", w.sent["Sønderå"].Address(), w.sent["Sønderå"].Address() + "/kvittering", "/runder/ny", "/netvaerk/nyt",
		"/forloeb/" + string(w.h.Course(house.Advisory, "Nørrekær").ID), w.h.Network("CTI-netværket").ID.Address() + "/dokumenter", "/administration",
	} {
		louise.Get(path).Is(404)
	}
}
