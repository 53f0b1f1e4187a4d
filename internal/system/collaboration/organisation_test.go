package collaboration_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/orgchart"
	"tovholder/internal/platform/render/svg"
	"tovholder/internal/system/collaboration"
)

// organised is the collaboration model of a municipality, with so many people
// in the project group.
func organised(t *testing.T, group int) *subject.Subject {
	t.Helper()
	source, err := os.ReadFile("../../../programmes/samarbejdsmodel.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p, mistakes := programme.Parse("samarbejdsmodel.yaml", source)
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	in := &subject.Subject{Name: "Nørrekær Kommune – Unge uden bolig", Programme: p}
	for _, r := range p.Roles {
		role := subject.Role{ID: r.ID, Name: r.Name, Side: r.Side, May: r.May}
		switch r.ID {
		case "styregruppe":
			role.Holders = []subject.Holder{{Name: "Ane Holt", Title: "Leder", OrgName: "Varmestuen Nord"}, {Name: "Bo <b>", OrgName: "Nørrekær Kommune"}}
		case "projektleder":
			role.Holders = []subject.Holder{{Name: "Peter Skovrod", Title: "Projektleder", OrgName: "Nørrekær Kommune"}}
		case "projektgruppe":
			for i := range group {
				role.Holders = append(role.Holders, subject.Holder{Name: fmt.Sprint("Medlem ", i), Title: "Sagsbehandler", OrgName: "Nørrekær Kommune"})
			}
		case "raadgiver", "kommunens-leder":
			role.Holders = []subject.Holder{{Name: "Ikke Med"}}
			role.Everyone = []subject.Holder{{Name: "Heller Ikke"}}
		}
		in.Roles = append(in.Roles, role)
	}
	return in
}

// M2: the steering group is on top, then the project manager, and beneath the
// project group, the coordinators and the partners.
func TestM2TheOrganisationIsAPicture(t *testing.T) {
	t.Parallel()
	in := organised(t, 40)
	rows := collaboration.OrganisationRows(i18n.Da, in)
	var got []string
	for _, row := range rows {
		got = append(got, fmt.Sprintf("%d %s %d %t", row.Level, row.ID, len(row.People), row.Missing))
		if row.About == "" || row.Role == "" {
			t.Errorf("%s says nothing", row.ID)
		}
	}
	want := []string{"0 styregruppe 2 false", "1 projektleder 1 false", "2 projektgruppe 40 false", "2 koordinator 0 false", "2 samarbejdspartner 0 false"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if p := rows[0].People; p[0].Line != "Leder · Varmestuen Nord" || p[1].Line != "Nørrekær Kommune" {
		t.Errorf("%+v", p)
	}

	c := collaboration.OrganisationOf(i18n.Da, in)
	if lines := []orgchart.Line{{From: 0, To: 1}, {From: 1, To: 2}, {From: 1, To: 3}, {From: 1, To: 4}}; !slices.Equal(c.Lines, lines) {
		t.Errorf("the lines are %v", c.Lines)
	}
	for _, narrow := range []bool{false, true} {
		c.Narrow = narrow
		drawing := c.Render()
		if !svg.Safe(drawing) {
			t.Error("the picture would not be let into a page")
		}
		for _, says := range []string{"Styregruppe", "Peter Skovrod", "Bo &lt;b&gt;", "40 personer", "og 30 flere", "Ingen endnu", "Unge uden bolig"} {
			if !strings.Contains(drawing, says) {
				t.Errorf("the picture does not say %s", says)
			}
		}
		for _, silent := range []string{"Ikke Med", "Heller Ikke", "Rådgiver", "Leder i kommunen"} {
			if strings.Contains(drawing, silent) {
				t.Errorf("the picture says %s", silent)
			}
		}
	}
	if !strings.Contains(c.Desc, "Styregruppe: 2 personer; Projektleder: 1 person") {
		t.Errorf("in words: %s", c.Desc)
	}
	if en := collaboration.OrganisationOf(i18n.En, in); !strings.Contains(en.Render(), "and 30 more") || !strings.Contains(en.Render(), "Steering group") {
		t.Errorf("in English: %s", en.Desc)
	}
}

// M2: who has not been found yet is seen.
func TestM2AGroupWithoutAnybodyIsSeen(t *testing.T) {
	t.Parallel()
	c := collaboration.OrganisationOf(i18n.Da, organised(t, 0))
	for _, box := range c.Boxes {
		if nobody := len(box.People) == 0; nobody != (box.Under == "Ingen endnu") || box.Missing != (nobody && box.Name == "Projektgruppe") {
			t.Errorf("%+v", box)
		}
	}
	in := organised(t, 3)
	in.Roles = slices.DeleteFunc(in.Roles, func(r subject.Role) bool { return r.ID == "projektleder" })
	if c := collaboration.OrganisationOf(i18n.Da, in); !slices.Equal(c.Lines, []orgchart.Line{{From: 0, To: 1}, {From: 0, To: 2}, {From: 0, To: 3}}) {
		t.Errorf("without anybody who leads: %v", c.Lines)
	}
}
