package api_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/core/programme/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func TestProgrammesAreListed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by := caller.As(t, h, "partner")
		var page frame.Page[api.ProgrammeSummary]
		by.Get("/programmes").Is(200).Into(&page)
		at := slices.IndexFunc(page.Items, func(p api.ProgrammeSummary) bool { return p.ID == house.Advisory })
		if len(page.Items) < 2 || at < 0 || page.Items[at].Name.Da == "" || page.Items[at].Name.En == "" {
			t.Errorf("%+v", page)
		}
		whole := len(page.Items)
		by.Get("/programmes?limit=1").Is(200).Into(&page)
		by.Get("/programmes?cursor=" + page.Next).Is(200).Into(&page)
		if len(page.Items) != whole-1 {
			t.Errorf("%d are left of %d", len(page.Items), whole)
		}
		caller.As(t, h, "").Get("/programmes").Refused(401, "unauthenticated")
	})
}

func TestAProgrammeIsShownInBothLanguages(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by := caller.As(t, h, "partner")
		var p api.Programme
		got := by.Get("/programmes/" + house.Advisory).Is(200).Into(&p)
		if got.ETag() != frame.ETag(int64(p.Version)) || len(p.Phases) != 3 || len(p.Anchors) != 1 || p.Hash == "" {
			t.Errorf("%+v", p)
		}
		for _, phase := range p.Phases {
			for _, a := range phase.Activities {
				if a.Name.Da == "" || a.Name.En == "" || a.When.Strictness == "" || a.Responsible == "" {
					t.Errorf("%+v", a)
				}
			}
		}
		first := p.Phases[0].Activities[0]
		if first.ID != "afdaekning" || first.When.Strictness != "about" || first.When.Anchor != "deadline" || first.When.Offsets[0] != (api.ProgrammeLength{Count: 1, Unit: "months"}) ||
			first.Duration.Min != 240 || first.Duration.Parts != 2 {
			t.Errorf("%+v", first)
		}
		if len(p.Forms) < 5 {
			t.Errorf("%d forms", len(p.Forms))
		}
		for _, f := range p.Forms {
			if f.Name.Da == "" || f.Called.En == "" || len(f.Sections) == 0 || len(f.Sections[0].Fields) == 0 || f.Sections[0].Fields[0].Kind == "" {
				t.Errorf("%+v", f)
			}
		}
		by.Get("/programmes/" + house.Advisory + "?version=" + strconv.Itoa(p.Version)).Is(200)
		by.Get("/programmes/"+house.Advisory+"?version=99").Refused(404, "not-found")
		by.Get("/programmes/"+house.Advisory+"?version=x").Refused(422, "invalid", "query.version")
		if got := by.Get("/programmes/0101011234").Refused(404, "not-found"); strings.Contains(got.Body, "0101011234") {
			t.Error(got.Body)
		}
		caller.As(t, h, "").Get("/programmes/"+house.Advisory).Refused(401, "unauthenticated")
	})
}
