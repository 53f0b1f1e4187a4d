package app_test

import (
	"strings"
	"testing"

	"tovholder/internal/testkit/house"
)

// A newcomer's first walk: the adviser starts a course for Nørrekær with
// deadline on 1 March 2027, moves the vision workshop, gives roles; then
// everybody sees what is theirs, and nothing else. Once with scripts and once
// without.
func TestTheFirstWalk(t *testing.T) {
	t.Parallel()
	for name, scripts := range map[string]bool{"with scripts": true, "without scripts": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := house.New(t, house.Options{})
			w := newWalker(t, h, scripts)
			course := w.startsACourse()
			w.movesTheVisionWorkshop(course)
			w.givesRoles(course)
			w.everybodySeesTheirPart(course)
		})
	}
}

func (w *walker) startsACourse() (course string) {
	w.t.Helper()
	w.open("/")
	w.click(`main a[href="/login"]`)
	w.click(`button[name="persona"][value="raadgiver"]`)
	w.says("h1", "Astrid")
	w.click(`nav a[href="/forloeb"]`)
	w.click(`main a[href="/forloeb/nyt"]`)
	w.click(`main a[href="/forloeb/nyt?program=raadgivningsforloeb"]`)

	// a date that does not exist is told, and what was chosen stays
	w.choose(`select[name="host"]`, string(w.h.Organisation("Nørrekær").ID))
	w.fillDate("main", "anchor-deadline", "31", "2", "2027")
	const form = `//main//form[@action="/forloeb/nyt"]//button`
	w.clickRefused(form, 422)
	w.says("main", "dato, der findes")
	if chosen := w.value(`select[name="host"]`); chosen != string(w.h.Organisation("Nørrekær").ID) {
		w.t.Errorf("the host that was chosen is lost: %q", chosen)
	}
	w.fillDate("main", "anchor-deadline", "1", "3", "2027")
	w.click(form)
	w.calendarStands()
	w.click(form)

	course = w.at()
	if !strings.HasPrefix(course, "/forloeb/") || strings.Contains(course, "nyt") {
		w.t.Fatalf("started, but at %s", course)
	}
	w.says("h1", "Nørrekær Kommune")
	w.calendarStands()
	return course
}

// calendarStands holds the calendar that is on the page against that of S1.
func (w *walker) calendarStands() {
	w.t.Helper()
	for key, day := range map[string]string{
		"afdaekning": "1. april 2027", "visionsworkshop": "30. april 2027", "maal-og-vaerdi": "10. maj 2027", "samarbejdsaftale": "31. maj 2027",
		"opstartsworkshop": "14. juni 2027", "undervisning": "30. juni 2027", "statusmoede-1": "31. august 2027", "statusmoede-2": "30. november 2027",
		"statusmoede-3": "29. februar 2028", "fremtidsworkshop": "31. marts 2028", "afsluttende-moede": "31. maj 2028",
		"opfoelgning-1": "31. august 2028", "opfoelgning-2": "30. november 2028",
	} {
		w.says("#"+key, day)
		provisional := !strings.Contains("afdaekning visionsworkshop maal-og-vaerdi samarbejdsaftale", key)
		if got := strings.Contains(strings.ToLower(w.read("#"+key)), "foreløbig"); got != provisional {
			w.t.Errorf("%s is shown as provisional: %v, want %v: %s", key, got, provisional, w.read("#"+key))
		}
	}
}

func (w *walker) movesTheVisionWorkshop(course string) {
	w.t.Helper()
	w.click(`#visionsworkshop h3 a`)
	w.says("main", "5 timer", "1. maj 2027", "lørdag") // how long, and why that date
	w.fillDate("#aftal", "day", "10", "5", "2027")
	w.fill(`#aftal input[name="place"]`, "Rådhuset, sal 2")
	w.click(`#aftal button`)
	w.says("main", "10 dage", "Samarbejdsaftale", "31. maj 2027", "10. juni 2027", "Afsluttende møde", "9. juni 2028")
	w.silent("main table", "Afdækning")
	// nothing has happened yet
	preview := w.at()
	w.open(course)
	w.says("#visionsworkshop", "30. april 2027")
	w.open(preview)
	w.click(`//main//form[@method="post"]//button`)
	w.says("main", "10. maj 2027", "Rådhuset, sal 2")
	w.open(course)
	w.says("#afdaekning", "1. april 2027")
	w.says("#visionsworkshop", "10. maj 2027")
	w.says("#samarbejdsaftale", "10. juni 2027")
	w.says("#afsluttende-moede", "9. juni 2028")
	w.open(course + "/historik")
	w.says("main", "Astrid Lindebro", "Visionsworkshop", "30. april 2027", "10. maj 2027")

	// outside its window a reason is asked for, and what was written stays
	w.open(course + "/aktiviteter/visionsworkshop")
	w.fillDate("#aftal", "day", "1", "7", "2027")
	w.click(`#aftal button`)
	w.clickRefused(`//main//form[@method="post"]//button`, 422)
	w.says("main", "Skriv hvorfor")
	w.fill(`textarea[name="reason"]`, "Sommerferien kom i vejen.")
	w.click(`//main//form[@method="post"]//button`)
	w.open(course)
	w.says("#visionsworkshop", "1. juli 2027")
	w.open(course + "/aktiviteter/visionsworkshop")
	w.says("main", "Sommerferien kom i vejen.")
}

func (w *walker) givesRoles(course string) {
	w.t.Helper()
	w.open(course + "/mennesker")
	for role, persona := range map[string]string{"forloebsleder": "forloebsleder", "ansvarlig-leder": "leder", "ledelse": "leder", "implementeringsteam": "implementering"} {
		form := `//form[.//input[@name="role"][@value="` + role + `"]]`
		w.unfold(`//details[.//input[@name="role"][@value="` + role + `"]]/summary`)
		w.choose(form+`//select[@name="person"]`, w.h.Scope(persona).Person)
		w.click(form + `//button`)
	}
	w.says("main", "Anne Vestermark", "Birgitte Nørreskov", "Kasper Elholm")
}

func (w *walker) everybodySeesTheirPart(course string) {
	w.t.Helper()
	for persona, may := range map[string]bool{"forloebsleder": true, "leder": false, "implementering": false} {
		w.enter(persona)
		w.click(`nav a[href="/forloeb"]`)
		w.click(`main a[href="` + course + `"]`)
		w.says("h1", "Nørrekær Kommune")
		w.open(course + "/aktiviteter/visionsworkshop")
		if got := w.read("#aftal") != ""; got != may {
			w.t.Errorf("%s can agree on dates: %v", persona, got)
		}
		if !may {
			w.says("main", "Anne Vestermark") // who can
		}
	}
	w.enter("forstander")
	w.open("/forloeb")
	w.says("main", "Herberget Havnen")
	w.silent("body", "Nørrekær")
	w.hidden(course)

	w.enter("soenderaa")
	w.open("/forloeb")
	w.says("main", "Sønderå Kommune")
	w.silent("body", "Nørrekær", "Havnen")
	w.hidden(course)
	w.hidden("/forloeb/" + string(w.h.Course(house.Advisory, "Herberget").ID))
}

// hidden fails the test unless the address is not found.
func (w *walker) hidden(path string) {
	w.t.Helper()
	for _, further := range []string{"", "/aktiviteter/visionsworkshop", "/mennesker", "/historik", "/kalender.ics"} {
		w.open(path + further)
		w.says("h1", "ikke")
		w.silent("body", "Visionsworkshop", "Nørrekær Kommune")
	}
}

// Each persona's own path: what meets them after the log-in, and whether they
// come from there to what they can do.
func TestEveryPersonasPath(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	w := newWalker(t, h, true)
	own := "/forloeb/" + string(h.Course(house.Advisory, "Nørrekær").ID)
	shelter := "/forloeb/" + string(h.Course(house.Advisory, "Herberget").ID)
	other := "/forloeb/" + string(h.Course(house.Advisory, "Sønderå").ID)
	taskforce := "/forloeb/" + string(h.Course(house.Taskforce, "Nørrekær").ID)
	for persona, follows := range map[string][]string{
		"raadgiver": {own, shelter, other, taskforce}, "ankestyrelsen": {taskforce}, "forloebsleder": {own}, "forstander": {shelter},
		"projektleder": {taskforce}, "leder": {own, taskforce}, "implementering": {own}, "soenderaa": {other},
		"konsulent": nil, "styregruppe": nil, "metodeansvarlig": nil, "gademedarbejder": nil, "tovholder": nil, "partner": nil, "borger": nil, "admin": nil,
	} {
		w.enter(persona)
		for _, course := range []string{own, shelter, other, taskforce} {
			sees := w.read(`main a[href^="`+course+`"]`) != ""
			want := false
			for _, f := range follows {
				want = want || f == course
			}
			if sees != want {
				t.Errorf("%s sees %s on Min dag: %v, want %v", persona, course, sees, want)
			}
		}
		if len(follows) > 0 {
			w.click(`main a[href^="` + follows[0] + `"]`)
			if !strings.HasPrefix(w.at(), follows[0]) {
				t.Errorf("%s comes to %s", persona, w.at())
			}
		}
		if got := w.read(`nav a[href="/administration"]`) != ""; got != strings.Contains("leder forstander styregruppe admin", persona) && persona != "raadgiver" {
			t.Errorf("%s is offered the administration: %v", persona, got)
		}
	}
}
