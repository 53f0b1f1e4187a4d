package app_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/chromedp"
)

// The whole of S1 in a browser: from the deadline to the second follow-up
// call, as those who walk it, while the clock is moved.
func TestTheAdvisoryCourseFromDeadlineToLastCall(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	w := &course21{newWalker(t, h, true), ""}
	w.enter("raadgiver")
	w.at = w.starts()
	w.prepares()
	w.agrees()
	w.plans()
	w.teachesLate()
	w.meetsForStatus()
	w.anchors()
	w.handsOut()
}

// course21 is a walker through a course of 21 months.
type course21 struct {
	*walker
	at string // the course's address
}

// on moves the clock to ten in the morning of a day and comes as somebody.
func (w *course21) on(y int, m time.Month, d int, persona string) {
	w.t.Helper()
	w.h.Clock.Set(house.Day(y, m, d).At(10, 0))
	w.enter(persona)
}

// starts starts the course; roles are given by calls, as the first walk gives
// them in the browser.
func (w *course21) starts() string {
	w.t.Helper()
	at := w.startsCourse()
	id := course.ID(strings.TrimPrefix(at, "/forloeb/"))
	adviser := w.h.Scope("raadgiver")
	for role, personas := range map[string][]string{
		"forloebsleder": {"forloebsleder"}, "ansvarlig-leder": {"leder"}, "ledelse": {"leder"}, "ledere": {"projektleder"},
		"implementeringsteam": {"implementering", "metodeansvarlig"}, "borgerrepraesentant": {"gademedarbejder"}, "tvaergaaende-ledergruppe": {"leder"},
		"raadgiver": {"raadgiver"},
	} {
		for _, p := range personas {
			gift := course.Gift{Role: role, Person: organisation.PersonID(w.h.Scope(p).Person)}
			if err := w.h.Courses.Give(w.t.Context(), adviser, id, gift); err != nil {
				w.t.Fatalf("give %s to %s: %v", role, p, err)
			}
		}
	}
	return at
}

func (w *course21) startsCourse() string {
	w.t.Helper()
	w.open("/forloeb/nyt?program=raadgivningsforloeb")
	w.choose(`select[name="host"]`, string(w.h.Organisation("Nørrekær").ID))
	w.fillDate("main", "anchor-deadline", "1", "3", "2027")
	const form = `//main//form[@action="/forloeb/nyt"]//button`
	w.click(form)
	w.click(form)
	return w.walker.at()
}

// completes reports an activity as having taken place, today or on the day
// that is suggested.
func (w *course21) completes(key, day, month, year string) {
	w.t.Helper()
	w.open(w.at + "/aktiviteter/" + key)
	w.fillDate("#gennemfoert", "day", day, month, year)
	w.click(`#gennemfoert button`)
	w.click(`//main//form[@method="post"]//button`)
	w.says("main", "Gennemført")
}

// prepares walks the first phase up to the agreements: baseline, vision, the
// statement that the manager approves.
func (w *course21) prepares() {
	w.t.Helper()
	w.on(2027, time.April, 1, "raadgiver")
	w.completes("afdaekning", "1", "4", "2027")
	w.on(2027, time.April, 30, "raadgiver")
	w.completes("visionsworkshop", "30", "4", "2027")

	w.on(2027, time.May, 10, "forloebsleder")
	w.writes("Beskrivelse af mål og værdi")
	w.click(`form[action$="/send"] button`)
	w.says("main", "Til godkendelse")
	// nobody approves what they drafted: there is no button for the course lead
	w.matterOf("Beskrivelse af mål og værdi")
	w.silent("main", "Godkend for")
	w.on(2027, time.May, 11, "leder")
	w.says("main", "Beskrivelse af mål og værdi")
	w.decides("Beskrivelse af mål og værdi", "/godkendelse")
	w.open(w.at + "/dokumenter")
	w.says("main", "Godkendt")
	w.on(2027, time.May, 11, "forloebsleder")
	w.completes("maal-og-vaerdi", "11", "5", "2027")
}

// agrees signs the two agreements: with one of them the next phase waits.
func (w *course21) agrees() {
	w.t.Helper()
	w.on(2027, time.May, 24, "forloebsleder")
	for _, document := range []string{"Samarbejdsaftale", "Databehandleraftale"} {
		w.writes(document)
		w.ticks(`input[name="signer"]`)
		w.click(`form[action$="/send"] button`)
		w.says("main", "Til underskrift")
	}
	w.on(2027, time.May, 28, "leder")
	w.decides("Samarbejdsaftale", "/underskrift")
	w.decides("Databehandleraftale", "/underskrift")
	w.on(2027, time.May, 31, "raadgiver")
	w.decides("Samarbejdsaftale", "/underskrift")
	w.open(w.at)
	w.says("#opstartsworkshop", "Foreløbig")
	w.open(w.at + "/aktiviteter/opstartsworkshop")
	w.says("#gennemfoert", "Samarbejdsaftale") // it can't be completed yet, and says what it waits for
	w.decides("Databehandleraftale", "/underskrift")
	w.open(w.at)
	w.silent("main", "Foreløbig")
	w.says("#opstartsworkshop", "14. juni 2027")
	w.open(w.at + "/aktiviteter/samarbejdsaftale")
	w.says("main", "Gennemført", "31. maj 2027")
}

// plans writes the plan; the manager approves it, not who wrote it.
func (w *course21) plans() {
	w.t.Helper()
	w.on(2027, time.June, 14, "raadgiver")
	w.completes("opstartsworkshop", "14", "6", "2027")
	w.on(2027, time.June, 15, "forloebsleder")
	w.open(w.at + "/plan")
	w.click(`main form[method="post"] button`)
	w.fill(`form[action$="/raekker"] input[name="title"]`, "Arbejdsgang for boligplaner")
	w.click(`form[action$="/raekker"] button`)
	for _, title := range []string{"Oplæring af teamet", "Første borger flytter ind"} {
		w.fill(`form[action$="/raekker"] input[name="title"]`, title)
		w.unfold(`form[action$="/raekker"] button`) // the row comes without a new page
		w.comes(title)
	}
	w.click(`form[action$="/godkendelse"] button`)
	w.says("main", "Venter på godkendelse")
	w.on(2027, time.June, 16, "leder")
	w.decides("Aktivitets- og milepælsplan", "/godkendelse")
	w.open(w.at + "/plan")
	w.says("main", "Godkendt, version 1")
	w.on(2027, time.June, 21, "forloebsleder")
	w.completes("milepaelsplan", "21", "6", "2027")
}

// teachesLate agrees on teaching after the latest date: it warns on the course,
// in the list and on Min dag until it has a reason.
func (w *course21) teachesLate() {
	w.t.Helper()
	w.on(2027, time.August, 3, "raadgiver")
	w.open(w.at)
	w.says("#advarsler", "ndervisning")
	w.says("#undervisning", "over")
	w.open("/forloeb")
	w.says(`tr:has(a[href="`+w.at+`"])`, "dage over")
	w.open("/")
	w.says("main", "ndervisning")
	w.open(w.at + "/aktiviteter/undervisning")
	w.fillDate("#aftal", "day", "10", "8", "2027")
	w.click(`#aftal button`)
	w.clickRefused(`//main//form[@method="post"]//button`, 422)
	w.fill(`textarea[name="reason"]`, "Underviseren var syg.")
	w.click(`//main//form[@method="post"]//button`)
	w.open(w.at)
	w.silent("main", "Undervisning i dokumentationssystemet er aftalt")
	w.on(2027, time.August, 10, "raadgiver")
	w.completes("undervisning", "10", "8", "2027")
}

// meetsForStatus holds the three status meetings: virtual, physical with the
// whole team, virtual.
func (w *course21) meetsForStatus() {
	w.t.Helper()
	for n, meeting := range []struct {
		key, form string
		y         int
		m         time.Month
		d         int
		invited   []string
	}{
		{"statusmoede-1", "Virtuelt", 2027, time.August, 31, []string{"Anne Vestermark", "Birgitte Nørreskov"}},
		{"statusmoede-2", "Fysisk", 2027, time.November, 30, []string{"Kasper Elholm", "Sofie Bækvang", "Malik Overlund", "Anne Vestermark", "Birgitte Nørreskov"}},
		{"statusmoede-3", "Virtuelt", 2028, time.February, 29, []string{"Anne Vestermark", "Birgitte Nørreskov"}},
	} {
		w.holds(meeting.key, meeting.form, house.Day(meeting.y, meeting.m, meeting.d).AddDays(-14).At(9, 0), house.Day(meeting.y, meeting.m, meeting.d).At(13, 0), meeting.invited)
		if n == 0 {
			w.says("main", "Siden sidst", "Opstartsworkshop")
		}
	}
}

// holds settles, calls and holds the meeting of an activity.
func (w *course21) holds(key, form string, called, held time.Time, invited []string) {
	w.t.Helper()
	w.h.Clock.Set(called)
	w.enter("raadgiver")
	w.open(w.at + "/aktiviteter/" + key)
	w.says("main", form)
	w.fill(`#aftal input[name="starts_at"]`, "1300PM")
	w.setTimes()
	w.click(`#aftal button`)
	w.click(`//main//form[@method="post"]//button`)
	w.click(`main a[href*="/moeder/nyt"]`)
	w.click(`main form[method="post"] button.button-primary`)
	meeting := w.walker.at()
	w.says("main", invited...)
	w.click(`form[action$="/indkaldelse"] button`)
	w.says("main", "Indkaldt")
	w.h.Clock.Set(held)
	w.enter("raadgiver")
	w.open(meeting)
	w.click(`form[action$="/start"] button`)
	w.open(meeting + "/live")
	w.says("main", "Siden sidst")
	w.click(`form[action$="/slut"] button`)
	w.open(meeting)
	w.click(`form[action$="/referat"] button`)
	w.says("main", "Referat")
	w.open(w.at + "/aktiviteter/" + key)
	w.says("main", "Gennemført")
	w.open(meeting)
}

// anchors walks the last phase: workshop, continuation plan, closing meeting
// with evaluation, calls.
func (w *course21) anchors() {
	w.t.Helper()
	w.on(2028, time.March, 31, "raadgiver")
	w.completes("fremtidsworkshop", "31", "3", "2028")
	w.on(2028, time.April, 7, "forloebsleder")
	w.writes("Plan for det videre arbejde")
	w.click(`form[action$="/send"] button`)
	w.on(2028, time.April, 8, "leder")
	w.decides("Plan for det videre arbejde", "/godkendelse")
	w.on(2028, time.April, 10, "forloebsleder")
	w.completes("videre-plan", "10", "4", "2028")
	w.on(2028, time.May, 31, "raadgiver")
	w.writes("Evaluering af samarbejdet")
	w.click(`form[action$="/faerdig"] button`)
	w.says("main", "Færdigt")
	w.completes("afsluttende-moede", "31", "5", "2028")
	w.on(2028, time.August, 31, "raadgiver")
	w.completes("opfoelgning-1", "31", "8", "2028")
	w.on(2028, time.November, 30, "raadgiver")
	w.completes("opfoelgning-2", "30", "11", "2028")
	w.open(w.at + "/afslutning")
	w.click(`main form[method="post"] button`)
	w.open(w.at)
	w.says("main", "Afsluttet")
}

// handsOut orders the whole course as one document, and reads it.
func (w *course21) handsOut() {
	w.t.Helper()
	w.click(`main a[href$="/samlet"]`)
	w.click(`form[action$="/samlet"] button`)
	order := w.walker.at()
	if err := w.h.Jobs.Drain(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	w.open(order)
	w.says("main", "Nørrekær Kommune")
	file := w.h.As("raadgiver").Get(order + "/fil")
	if file.Status != 200 || !strings.HasPrefix(file.Body, "%PDF-") {
		w.t.Errorf("the whole course as a document: %d, %.20q", file.Status, file.Body)
	}
}

// writes fills a document in, section by section, and comes to the last step.
func (w *course21) writes(document string) {
	w.t.Helper()
	w.open(w.at + "/dokumenter")
	w.click(`//main//li[.//*[contains(normalize-space(.), "` + document + `")]]//form//button`)
	if !strings.Contains(w.walker.at(), "/skriv") {
		w.open(w.walker.at() + "/skriv")
	}
	for range 20 {
		if strings.HasSuffix(w.walker.at(), "/tjek") {
			w.silent("main", "Det mangler")
			return
		}
		w.fillsSection()
		w.click(`form.write-form .write-foot button.button-primary`)
	}
	w.t.Fatalf("%s has no end: at %s", document, w.walker.at())
}

// fillsSection fills in what is empty: rows first.
func (w *course21) fillsSection() {
	w.t.Helper()
	const tables = `(() => { document.querySelectorAll("[data-rows].rows-none").forEach(t => t.closest("[data-table]").querySelector("[data-add]")?.click()); return true; })()`
	const fill = `(() => {
		const form = document.querySelector("form.write-form");
		for (const e of form.querySelectorAll("textarea, select, input")) {
			if (e.closest("template") || e.type === "hidden" || !e.checkVisibility()) continue;
			if (e.type === "radio" || e.type === "checkbox") {
				if (!form.querySelector('[name="' + CSS.escape(e.name) + '"]:checked')) e.checked = true;
			} else if (e.tagName === "SELECT") {
				if (!e.value) e.value = [...e.options].find(o => o.value)?.value ?? "";
			} else if (!e.value) {
				if (e.name.endsWith("-day")) e.value = "14";
				else if (e.name.endsWith("-month")) e.value = "6";
				else if (e.name.endsWith("-year")) e.value = "2028";
				else if (e.inputMode === "numeric" || e.inputMode === "decimal" || e.name.match(/timer|antal/)) e.value = "3";
				else if (e.name.match(/hvornaar|dato|frist|senest/)) e.value = "14.06.2028";
				else e.value = "Anne Vestermark";
			}
		}
		return true;
	})()`
	for _, script := range []string{tables, fill} {
		if _, err := chromedp.Run(w.tab, chromedp.Evaluate[bool](script)); err != nil {
			w.t.Fatalf("fill in at %s: %v", w.walker.at(), err)
		}
	}
}

// comes waits until words stand on the page.
func (w *course21) comes(words string) {
	w.t.Helper()
	for range 100 {
		if strings.Contains(w.read("main table"), words) {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	w.t.Fatalf("%q does not come at %s: %.900s", words, w.walker.at(), w.read("main"))
}

// setTimes sets the clock fields, which browsers let nobody type into alike.
func (w *course21) setTimes() {
	w.t.Helper()
	const set = `(() => {
		document.querySelector('#aftal input[name="starts_at"]').value = "13:00";
		document.querySelector('#aftal input[name="ends_at"]').value = "14:30";
		return true;
	})()`
	if _, err := chromedp.Run(w.tab, chromedp.Evaluate[bool](set)); err != nil {
		w.t.Fatal(err)
	}
}

// ticks ticks the first box of each group.
func (w *course21) ticks(selector string) {
	w.t.Helper()
	const tick = `(() => {
		const groups = new Set();
		for (const box of document.querySelectorAll(SELECTOR)) {
			const group = box.closest("fieldset") ?? box.closest("form");
			if (!groups.has(group)) { groups.add(group); box.checked = true; }
		}
		return groups.size > 0;
	})()`
	found, err := chromedp.Run(w.tab, chromedp.Evaluate[bool](strings.Replace(tick, "SELECTOR", quoted(selector), 1)))
	if err != nil || !found {
		w.t.Fatalf("tick %s at %s: %v\n%.900s", selector, w.walker.at(), err, w.read("main"))
	}
}

// matterOf opens the page on which a document is decided.
func (w *course21) matterOf(title string) {
	w.t.Helper()
	if strings.HasPrefix(title, "Aktivitets") {
		w.open(w.at + "/plan")
	} else {
		w.open(w.at + "/dokumenter")
		w.click(`//main//li//a[normalize-space(.)="` + title + `"]`)
	}
	w.click(`main a[href^="/godkendelser/"]`)
}

// decides approves or signs.
func (w *course21) decides(title, way string) {
	w.t.Helper()
	w.matterOf(title)
	w.ticks(`input[name="confirm"]`)
	w.click(`form[action$="` + way + `"] button`)
	w.says("main", title)
}
