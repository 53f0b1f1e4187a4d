package web_test

import (
	"os"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	. "tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// begun is a taskforce course of Nørrekær whose opening meeting lies less
// than two weeks ahead.
func begun(t *testing.T, h *house.House) *course.Course {
	t.Helper()
	id := h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()).AddDays(5))
	for role, persona := range map[string]string{"projektleder": "projektleder", "implementeringsteam": "implementering"} {
		gift := course.Gift{Role: role, Person: organisation.PersonID(h.Scope(persona).Person)}
		if err := h.Courses.Give(t.Context(), h.Scope("raadgiver"), id, gift); err != nil {
			t.Fatal(err)
		}
	}
	c, err := h.Courses.Find(t.Context(), h.Scope("raadgiver"), id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestT9ThePracticalMattersOfAnActivity(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		c := begun(t, h)
		at := c.ActivityAddress("aabningsmoede")
		post := at + "/praktisk"
		lead, adviser, team := h.As("projektleder"), h.As("raadgiver"), h.As("implementering")

		lead.Get(c.Address()).Is(200, In("#aabningsmoede", Says("Lokale og forplejning mangler")))
		lead.Get("/").Is(200, In("main", Says("Sørg for lokale og forplejning: Åbningsmøde")))
		empty := lead.Get(at).Is(200, In("main", Says("Praktiske forhold"), Says("Mangler"), Says("mødelokale og forplejning")))
		team.Get(at).Is(200, In("#praktisk", Says("kan kun ændres af"), Says("Peter Skovrod")), None("#praktisk form"))
		team.Post(post, "place", "Lokale 1").Is(403, In("main", Says("Peter Skovrod")))
		h.As("soenderaa").Post(post, "place", "Lokale 1").Is(404)
		lead.Get(c.ActivityAddress("organisering")).Is(200, None("#praktisk"))

		lead.Submit(empty, post, "catering", "Frokost til 18", "settled", "ja").Is(422,
			In("#praktisk-place-error", Says("lokalet")), In("#praktisk input[name=catering]", Has("value", "Frokost til 18")), In("#praktisk input[name=settled]", Has("checked", "")))

		lead.Submit(empty, post, "form", "", "place", "Rådhuset, lokale 214", "catering", "Frokost til 18", "notes", "Parkering i gården.\nDer er projektor.", "settled", "ja").Is(200,
			In("main", Says("På plads"), Says("De praktiske forhold er gemt")),
			In("#praktisk", Says("Rådhuset, lokale 214"), Says("Frokost til 18"), Says("Der er projektor."), Says("Peter Skovrod")),
			In(".course-first", Says("Rådhuset, lokale 214")), Count("h1", 1))
		lead.Get(c.Address()).Is(200, In("#aabningsmoede", Silent("mangler")))
		lead.Get("/").Is(200, In("main", Silent("Sørg for lokale og forplejning: Åbningsmøde")))
		team.Get(at).Is(200, In("#praktisk", Says("Frokost til 18")))
		lead.Get(c.Address()+"/historik").Is(200, In("main", Says("Åbningsmøde: praktiske forhold ændret"), Says("På plads; Rådhuset, lokale 214; forplejning: Frokost til 18")))

		// a colleague who had the page open sees both
		told := adviser.Submit(empty, post, "form", "virtual", "place", "https://video.example/moede").Is(412,
			In("main", Says("Rådhuset, lokale 214"), Says("https://video.example/moede"), Says("Frokost til 18"), Says("Virtuelt")))
		lead.Get(at).Is(200, In("#praktisk", Says("Rådhuset, lokale 214")))
		adviser.Submit(told, post, "form", "virtual", "place", "https://video.example/moede", "settled", "ja").Is(200,
			In("#praktisk a", Has("href", "https://video.example/moede")), In(".course-first", Says("Virtuelt")))
		lead.Get(c.Address() + "/kalender.ics").Is(200)
	})
}

// The page is accessible, and fits a phone and a screen.
func TestT9ThePracticalMattersOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := begun(t, h)
	tab := h.As("projektleder").Tab()
	at := c.ActivityAddress("aabningsmoede")
	h.Look(tab, "course-arrangement-missing", at)
	h.Look(tab, "course-lacking", c.Address())
	if err := h.Courses.Arrange(t.Context(), h.Scope("projektleder"), c.ID, "aabningsmoede", course.Arrangement{
		Form: course.Virtual, Place: "https://video.example/l/meetup-join/19meetingNjY5ZTk0ZDQtNjE3Ny00ZjJkLTk3ZTEtZGM0ZjQ3NjY0MTk3threadv2?context=Tid22a1b2c3", Catering: "Ingen", Notes: "Log på ti minutter før.", Settled: true,
	}, 0); err != nil {
		t.Fatal(err)
	}
	h.Look(tab, "course-arrangement", at)
}
