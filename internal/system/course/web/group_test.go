package web_test

import (
	"net/url"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

// model is a course of the collaboration model of Nørrekær with a project
// manager.
func model(t *testing.T, h *house.House) *course.Course {
	t.Helper()
	id := h.Start("samarbejdsmodel", h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()))
	for _, gift := range []course.Gift{
		{Role: "projektleder", Person: organisation.PersonID(h.Scope("projektleder").Person)},
		{Role: "styregruppe", Email: "styregruppe@varmestuen.example"},
	} {
		if err := h.Courses.Give(t.Context(), h.Scope("leder"), id, gift); err != nil {
			t.Fatal(err)
		}
	}
	c, err := h.Courses.Find(t.Context(), h.Scope("leder"), id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Whoever leads makes a framework for a further target group, comes to its
// document, and finds the way between the two.
func TestSecondTargetGroupIsMadeOnAPage(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		c := model(t, h)
		lead, board := h.As("projektleder"), h.As("styregruppe")
		lead.Get(c.Address()).Is(200, In("#maalgruppe", Says("Ikke angivet"), Says("Lav en ramme til endnu en målgruppe")), In("#maalgruppe", Silent("Kommunens andre rammer")))
		board.Get(c.Address()).Is(200, In("#maalgruppe", Silent("Lav en ramme")), None("#maalgruppe a"))
		board.Get(c.Address()+"/maalgruppe").Is(403, In("main", Says("Peter Skovrod")))
		h.As("soenderaa").Get(c.Address() + "/maalgruppe").Is(404)
		advisory := h.Course(house.Advisory, "Nørrekær")
		h.As("raadgiver").Get(advisory.Address()).Is(200, None("#maalgruppe"))
		h.As("raadgiver").Get(advisory.Address() + "/maalgruppe").Is(409)
		h.As("raadgiver").Get(advisory.Address() + "/navn").Is(409)

		at := c.Address() + "/maalgruppe"
		page := lead.Get(at).Is(200, In("main", Says("den overordnede ramme"), Says("Planer, møder, opgaver")), Count("main input[name=label]", 1), Count("h1", 1))
		lead.Submit(page, at, "label", " ").Is(422, In("#label-error", Says("Skriv, hvilken målgruppe")))
		lead.Submit(page, at, "label", strings.Repeat("x", 81)).Is(422, In("main input[name=label]", Has("value", strings.Repeat("x", 81))))
		lead.Submit(page, at, "label", "Unge uden bolig").Is(200, In("main", Says("Rammen er kopieret som en kladde"), Says("Nørrekær Kommune – Unge uden bolig"), Says("Overordnet ramme")))
		lead.Submit(page, at, "label", "Unge uden bolig").Is(422, In("#label-error", Says("har allerede et forløb i gang til målgruppen »Unge uden bolig«")))
		lead.Get(c.Address()).Is(200, In("#maalgruppe", Says("Kommunens andre rammer"), Says("Nørrekær Kommune – Unge uden bolig")))
		board.Get(c.Address()).Is(200, In("#maalgruppe", Says("Nørrekær Kommune – Unge uden bolig")))

		// the other's link leads back, and is seen by those who see the course
		_, siblings, err := h.Courses.WithSiblings(t.Context(), h.Scope("styregruppe"), c.ID)
		if err != nil || len(siblings) != 1 {
			t.Fatalf("%+v, %v", siblings, err)
		}
		board.Get(siblings[0].Address).Is(200, In("#maalgruppe", Says("Unge uden bolig"), Says("Kommunens andre rammer")), In("#maalgruppe a", Has("href", c.Address())))
		held := c.Holders("styregruppe", calendar.Of(h.Clock.Now()))
		copied, err := h.Courses.Find(t.Context(), h.Scope("projektleder"), course.ID(siblings[0].Address[len("/forloeb/"):]))
		if err != nil || len(held) != 1 {
			t.Fatal(err)
		}
		if err := h.Courses.EndRole(t.Context(), h.Scope("projektleder"), copied.ID, copied.Holders("styregruppe", calendar.Of(h.Clock.Now()))[0].ID); err != nil {
			t.Fatal(err)
		}
		board.Get(c.Address()).Is(200, In("#maalgruppe", Silent("Unge uden bolig"), Silent("Kommunens andre rammer")))
	})
}

// The target group can be changed; a colleague who had the page open sees both.
func TestSecondTargetGroupCanBeRenamed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		c := model(t, h)
		lead, manager := h.As("projektleder"), h.As("leder")
		at := c.Address() + "/navn"
		page := lead.Get(at).Is(200, In("h1", Says("Forløbets målgruppe")))
		lead.Submit(page, at, "label", "Sagen 010190-1234").Is(422, In("#label-error", Says("CPR-nummer")))
		lead.Submit(page, at, "label", "Voksne grønlændere").Is(200, In("h1", Says("Nørrekær Kommune – Voksne grønlændere")), In("main", Says("Målgruppen er gemt")))
		told := manager.Submit(page, at, "label", "Voksne uden bolig").Is(412, In("main", Says("Voksne grønlændere"), Says("Voksne uden bolig")))
		manager.Submit(told, at, "label", "Voksne uden bolig").Is(200, In("h1", Says("Nørrekær Kommune – Voksne uden bolig")))
		lead.Get(c.Address()+"/historik").Is(200, In("main", Says("Målgruppen blev ændret"), Says("Voksne grønlændere"), Says("Voksne uden bolig")))
		h.As("styregruppe").Post(at, "label", "Andre", "version", "1").Is(403)
		h.As("soenderaa").Post(at, "label", "Andre", "version", "1").Is(404)
	})
}

// An adviser who starts the model for a municipality that has it is asked for
// which target group.
func TestSecondTargetGroupIsAskedForAtTheStart(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := model(t, h)
	adviser := h.As("raadgiver")
	q := url.Values{"program": {"samarbejdsmodel"}, "host": {string(c.Host)}, "anchor-start-day": {"4"}, "anchor-start-month": {"1"}, "anchor-start-year": {"2027"}}
	adviser.Get("/forloeb/nyt?program=samarbejdsmodel").Is(200, In("main", Says("Målgruppe")))
	adviser.Get("/forloeb/nyt?program="+house.Advisory).Is(200, In("main", Silent("Målgruppe")))
	adviser.Get("/forloeb/nyt?"+q.Encode()).Is(422, In("#label-error", Says("har allerede et forløb i gang uden en angivet målgruppe")))
	q.Set("label", "Unge uden bolig")
	outline := adviser.Get("/forloeb/nyt?"+q.Encode()).Is(200, In("main", Says("Nørrekær Kommune – Unge uden bolig")))
	adviser.Submit(outline, "/forloeb/nyt").Is(200, In("h1", Says("Nørrekær Kommune – Unge uden bolig")))
}

// The pages are accessible, and fit a phone and a screen.
func TestSecondTargetGroupOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := model(t, h)
	if _, err := h.Courses.CopyFor(t.Context(), h.Scope("projektleder"), c.ID, "Unge uden bolig, der har levet længe på gaden"); err != nil {
		t.Fatal(err)
	}
	tab := h.As("projektleder").Tab()
	h.Look(tab, "course-target-groups", c.Address())
	h.Look(tab, "course-copy", c.Address()+"/maalgruppe")
	h.Look(tab, "course-label", c.Address()+"/navn")
}
