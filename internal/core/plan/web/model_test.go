package web_test

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

// model is the action plan of Nørrekær's collaboration model, begun by its
// project manager; a coordinator and one of the project group take part.
func model(t testing.TB, h *house.House) plan.ID {
	t.Helper()
	ctx := context.Background()
	id := h.Start("samarbejdsmodel", h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()))
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(h.Courses.Give(ctx, h.Scope("leder"), id, course.Gift{Role: "projektleder", Person: organisation.PersonID(h.Scope("projektleder").Person)}))
	for role, email := range map[string]string{"projektgruppe": "partner@broen.example", "styregruppe": "styregruppe@varmestuen.example", "koordinator": "tovholder@varmestuen.example"} {
		must(h.Courses.Give(ctx, h.Scope("projektleder"), id, course.Gift{Role: role, Email: email}))
	}
	p, err := h.Plans.Begin(ctx, h.Scope("projektleder"), subject.Ref{Kind: course.Kind, ID: string(id)}, "handleplan")
	must(err)
	return p
}

// written is the action plan with so many activities.
func written(t testing.TB, h *house.House, activities int) plan.ID {
	t.Helper()
	id, today := model(t, h), calendar.Of(h.Clock.Now())
	who := plan.Responsible{Person: organisation.PersonID(h.Scope("tovholder").Person)}
	rows := []plan.Row{
		{Heading: "Kendskab", Title: "Kursus for tovholdere og deres ledere", Themes: []string{"inddragelse", "kanaler"}, Start: today.AddDays(-120), End: today.AddDays(500), Repeat: plan.Repeat{Times: 4, Per: plan.Year}},
		{Title: "Tilbudsoversigten bliver gennemgået med alle tilbud", Themes: []string{"viden"}, Start: today.AddDays(-30), End: today.AddDays(400), Repeat: plan.Repeat{Times: 2, Per: plan.Year}},
		{Title: "Kontaktkort til alle aktører", Themes: []string{"viden", "kanaler"}, Start: today.AddDays(-60), End: today.AddDays(-10), Status: plan.Done},
		{Heading: "Samarbejde", Title: "Netværksmøde mellem boformer, væresteder og jobcenter", Themes: []string{"kanaler", "samarbejde"}, Start: today.AddDays(20), End: today.AddDays(380), Repeat: plan.Repeat{Times: 1, Per: plan.Month}},
		{Title: "Fælles samtykke er taget i brug", Kind: plan.Milestone, Themes: []string{"inddragelse", "samarbejde"}, End: today.AddDays(90)},
		{Title: "Temadag om metoder i arbejdet med borgeren", Themes: []string{"faelles-viden"}, Start: today.AddDays(150), End: today.AddDays(150)},
		{Title: "Opslag om modellen på kommunens hjemmeside", Start: today.AddDays(10), End: today.AddDays(15)},
	}
	for i := range activities {
		r := rows[i%len(rows)]
		if i >= len(rows) {
			r.Title, r.Heading = fmt.Sprintf("%s, område %d", r.Title, i/len(rows)), ""
		}
		r.Responsible = []plan.Responsible{who, {Name: "Varmestuen Nord"}}
		add(t, h, id, "projektleder", r)
	}
	return id
}

func TestM21ObjectivesAreChosenAndTimesTicked(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := "/planer/" + string(model(t, h))
		lead := h.As("projektleder")
		fresh := lead.Get(at+"/raekker/ny").Is(200, has("1. Borgeren er med i alle beslutninger", "6. De relevante aktører samarbejder", "Gentages aktiviteten?"))
		lead.Submit(fresh, at+"/raekker", "title", "Kursus", "themes", "inddragelse kanaler", "per", "year", "times", "4", "start-day", "15", "start-month", "3", "start-year", "2027").
			Is(422, has("Skriv den sidste dag, aktiviteten kan finde sted."))
		lead.Submit(fresh, at+"/raekker", "title", "Kursus", "themes", "inddragelse kanaler", "per", "year", "times", "4", "start-day", "15", "start-month", "3", "start-year", "2027",
			"end-day", "14", "end-month", "3", "end-year", "2028").
			Is(200, has("4 gange om året · frist 15. marts 2027", "1, 3", "1. Borgeren er med i alle beslutninger", "Målsætninger"))
		row := at + "/raekker/1"
		page := lead.Get(row).Is(200, has("Alle gange", "0 af 4 gange er gennemført", "15. marts 2027", "15. december 2027"))
		if n := len(htmlcheck.Find(page.Doc, `input[name="themes"][checked]`)); n != 2 {
			t.Errorf("%d objectives are ticked", n)
		}
		lead.Post(row+"/gange", "day", "2027-03-15", "done", "ja", "version", "1").Is(200, has("15. marts 2027 er markeret som gennemført.", "1 af 4 gange er gennemført", "frist 15. juni 2027"))
		lead.Post(row+"/gange", "day", "2027-06-15", "done", "ja", "version", "1").Is(412, has("En anden har ændret rækken", "15. juni 2027"))
		lead.Post(row+"/gange", "day", "2027-06-16", "done", "ja", "version", "2").Is(404)
		lead.Post(row+"/gange", "day", "2027-03-15", "done", "nej", "version", "2").Is(200, has("0 af 4 gange er gennemført"))
		h.As("tovholder").Get(row).Is(200, has("Målsætninger", "1. Borgeren er med"))
		h.As("tovholder").Post(row+"/gange", "day", "2027-03-15", "done", "ja", "version", "3").Is(403)
		h.As("soenderaa").Post(row+"/gange", "day", "2027-03-15", "done", "ja", "version", "3").Is(404)

		// Two editors: what the other chose stands beside one's own, and can be kept.
		mine := lead.Get(row)
		h.As("partner").Submit(h.As("partner").Get(row), row, "themes", "viden", "times", "2").Is(200)
		both := lead.Submit(mine, row, "themes", "samarbejde", "times", "6").Is(412, has("2. Aktørerne kan let finde viden", "6. De relevante aktører samarbejder", "2 gange om året", "6 gange om året"))
		lead.Submit(both, row).Is(200, has("6 gange om året"))
		lead.Submit(lead.Get(row), row, "per", "").Is(200)
		if p, _ := h.Plans.Find(t.Context(), h.Scope("projektleder"), plan.ID(strings.TrimPrefix(at, "/planer/"))); !p.Rows[0].Repeat.IsZero() || p.ThemeNumbers(p.Rows[0]) != "6" {
			t.Errorf("the row is %+v", p.Rows[0])
		}
	})
}

func TestM21CoverageIsAWayOfLookingAtThePlan(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := "/planer/" + string(written(t, h, 7)) + "?vis=maalsaetninger"
		page := h.As("tovholder").Get(at).Is(200, has("Planen dækker 5 af de 6 målsætninger.", "Ingen aktivitet", "1 aktivitet er ikke knyttet til målsætninger endnu", "Næste frist:", h.Scope("tovholder").Name))
		if rows := htmlcheck.Find(page.Doc, ".plan-matrix tbody tr"); len(rows) != 7 {
			t.Errorf("the matrix has %d rows", len(rows))
		}
		if marks := htmlcheck.Find(page.Doc, ".plan-matrix td .sr-only"); len(marks) != 10 {
			t.Errorf("the matrix has %d marks", len(marks))
		}
		other := begun(t, h)
		p := h.As("forloebsleder").Get("/planer/" + string(other) + "?vis=maalsaetninger").Is(200)
		if tabs := htmlcheck.Find(p.Doc, ".choices a"); len(tabs) != 3 || len(htmlcheck.Find(p.Doc, ".plan-table")) != 1 {
			t.Error("a plan whose rows serve goals offers objectives")
		}
	})
}

var leaf = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// The whole plan is on one sheet that lies on its side, as long as it can be
// read; a very long one takes several.
func TestM21ThePlanPrintsOnOnePage(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := "/planer/" + string(written(t, h, 14))
	lead := h.As("projektleder")
	lead.Get(at).Is(200, has("Hent planen på én side (PDF)"))
	one := lead.Get(at + "/en-side.pdf").Is(200)
	if n := len(leaf.FindAllString(one.Body, -1)); n != 1 || one.Header.Get("Content-Type") != "application/pdf" {
		t.Errorf("fourteen activities take %d pages of %s", n, one.Header.Get("Content-Type"))
	}
	for i := range 60 {
		add(t, h, plan.ID(strings.TrimPrefix(at, "/planer/")), "projektleder", plan.Row{Title: fmt.Sprintf("Aktivitet %d", i)})
	}
	long := lead.Get(at + "/en-side.pdf").Is(200)
	if n := len(leaf.FindAllString(long.Body, -1)); n < 2 {
		t.Errorf("74 activities are squeezed on %d pages", n)
	}
	h.As("soenderaa").Get(at + "/en-side.pdf").Is(404)
}

// Every view of an action plan is accessible, and fits a phone and a screen.
func TestM21ActionPlanLooksRightOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := "/planer/" + string(written(t, h, 7))
	tab := h.As("projektleder").Tab()
	for name, path := range map[string]string{
		"handleplan-table": at, "handleplan-gantt": at + "?vis=gantt", "handleplan-coverage": at + "?vis=maalsaetninger", "handleplan-row": at + "/raekker/1", "handleplan-row-new": at + "/raekker/ny",
	} {
		h.Look(tab, name, path)
	}
	h.Look(h.As("tovholder").Tab(), "handleplan-row-coordinator", at+"/raekker/4")
}
