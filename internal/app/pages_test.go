package app_test

import (
	"net/url"
	"slices"
	"testing"

	"tovholder/internal/testkit/house"
)

// page is one of the program's distinct pages, as somebody sees it.
type page struct {
	name, persona, path string
	wide                bool // the browser looks at it as well
}

// pages are all the distinct pages, with the states that look different. A
// route that none of them shows fails TestEveryRouteHasAPage.
func pages(t *testing.T, h *house.House) []page {
	t.Helper()
	course := func(programme, host string) string { return "/forloeb/" + string(h.Course(programme, host).ID) }
	own := course(house.Advisory, "Nørrekær")
	half := course(house.Advisory, "Holbæk")
	closed := course(house.Advisory, "Svendborg")
	taskforce := course(house.Taskforce, "Nørrekær")
	people := peopleObjects(t, h, "Nørrekær")
	organisation, person := "/administration/organisationer/"+people["organisation"], "/administration/personer/"+people["person"]
	soenderaa := string(h.Organisation("Sønderå").ID)
	start := url.Values{"program": {"raadgivningsforloeb"}, "host": {soenderaa}, "anchor-deadline": {"2027-03-01"}}.Encode()
	move := own + "/aktiviteter/afsluttende-moede/aendring?verb=fix&day=2028-01-10"
	return slices.Concat(
		nounPages(t, h),
		networkPages(t, h),
		reportPages(t, h),
		libraryPages(t, h),
		newsPages(t, h),
		directoryPages(t, h),
		collaborationPages(t, h),
		intakePages(t, h),
		dataPages(t, h),
		analysisPages(t, h),
		[]page{
			{"front", "", "/", true},
			{"login", "", "/login", true},
			{"forgot", "", "/glemt-adgangskode", true},
			{"accessibility", "", "/was", true},
			{"privacy", "", "/privatliv", false},
			{"not-found", "", "/findes-ikke", true},
			{"invitation-gone", "", "/invitation/brugt", false},
			{"reset-gone", "", "/nulstil/brugt", false},

			{"day-adviser", "raadgiver", "/", true},
			{"day-lead", "forloebsleder", "/", true},
			{"day-manager", "leder", "/", false},
			{"day-citizen", "borger", "/", true},
			{"day-board", "ankestyrelsen", "/", false},
			{"courses", "raadgiver", "/forloeb", true},
			{"courses-late", "raadgiver", "/forloeb?vis=forsinkede", false},
			{"courses-closed", "raadgiver", "/forloeb?vis=afsluttede&orden=naeste", false},
			{"courses-none", "borger", "/forloeb", true},
			{"start-programme", "raadgiver", "/forloeb/nyt", true},
			{"start-host", "raadgiver", "/forloeb/nyt?program=taskforce", true},
			{"start-check", "raadgiver", "/forloeb/nyt?" + start, true},
			{"start-missing", "raadgiver", "/forloeb/nyt?program=raadgivningsforloeb&host=", false},

			{"course-lead", "forloebsleder", own, true},
			{"course-team", "implementering", own, true},
			{"course-half-signed", "raadgiver", half, true},
			{"course-closed", "raadgiver", closed, true},
			{"course-taskforce", "ankestyrelsen", taskforce, true},
			{"activity-next", "forloebsleder", own + "/aktiviteter/afsluttende-moede", true},
			{"activity-done", "forloebsleder", own + "/aktiviteter/visionsworkshop", true},
			{"activity-parts", "raadgiver", own + "/aktiviteter/afdaekning", true},
			{"activity-signatures", "raadgiver", half + "/aktiviteter/samarbejdsaftale", true},
			{"activity-read", "implementering", own + "/aktiviteter/statusmoede-2", false},
			{"activity-adhoc", "raadgiver", own + "/aktiviteter/sparring", false},
			{"change", "forloebsleder", move, true},
			{"change-wrong", "forloebsleder", own + "/aktiviteter/afsluttende-moede/aendring?verb=fix&day=31/2/2028", true},
			{"deadline", "forloebsleder", own + "/datoer/deadline", true},
			{"deadline-preview", "forloebsleder", own + "/datoer/deadline?day=2026-04-20", false},
			{"people", "forloebsleder", own + "/mennesker", true},
			{"people-read", "implementering", own + "/mennesker", false},
			{"history", "forloebsleder", own + "/historik", true},
			{"history-taskforce", "projektleder", taskforce + "/historik", false},
			{"close", "forloebsleder", own + "/afslutning", true},
			{"forbidden", "implementering", own + "/afslutning", true},
			{"calendar", "forloebsleder", own + "/kalender.ics", false},

			{"account", "leder", "/konto", true},
			{"security", "leder", "/konto/sikkerhed", true},
			{"keys", "leder", "/konto/noegler", true},
			{"administration", "leder", "/administration", true},
			{"organisations", "admin", "/administration/organisationer", true},
			{"organisations-found", "admin", "/administration/organisationer?soeg=køb", false},
			{"organisation-new", "admin", "/administration/organisationer/ny", true},
			{"organisation", "leder", organisation, true},
			{"organisation-past", "admin", organisation + "?vis=tidligere", false},
			{"organisation-seen", "raadgiver", organisation, false},
			{"organisation-edit", "admin", organisation + "/rediger", false},
			{"units", "leder", organisation + "/enheder", true},
			{"unit", "leder", organisation + "/enheder/" + people["unit"], false},
			{"person-new", "leder", organisation + "/personer/ny", true},
			{"person", "leder", person, true},
			{"person-edit", "leder", person + "/rediger", false},
			{"role-where", "admin", person + "/roller/ny", false},
			{"role-new", "leder", person + "/roller/ny?organisation=" + people["organisation"], true},
			{"role-end", "leder", person + "/roller/" + people["role"] + "/afslut", true},
			{"letters", "admin", "/administration/breve", true},
			{"alive", "", "/healthz", false},
			{"ready", "", "/readyz", false},
		},
	)
}

// Every address that shows something is among the pages that are looked at.
func TestEveryRouteHasAPage(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	shown := map[string]bool{}
	for _, p := range pages(t, h) {
		at, err := url.Parse(p.path)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range h.Routes() {
			if r.Method == "GET" && matches(r.Pattern, at.Path) {
				shown[r.Pattern] = true
			}
		}
		got := h.As(p.persona).Get(p.path)
		want := map[string]int{"not-found": 404, "invitation-gone": 404, "reset-gone": 404, "forbidden": 403, "change-wrong": 422, "start-missing": 422, "verify-unknown": 404}[p.name]
		if want == 0 {
			want = 200
		}
		got.Is(want)
	}
	for _, r := range h.Routes() {
		if r.Method == "GET" && !shown[r.Pattern] {
			t.Errorf("no page shows %s: add one to pages_test.go", r.Pattern)
		}
	}
}
