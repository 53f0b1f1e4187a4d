package course_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

// model is the collaboration model of Nørrekær, with people from several
// organisations in its roles.
type model struct {
	*house.House
	t   *testing.T
	ctx context.Context
	id  course.ID
}

const modelProgramme = "samarbejdsmodel"

func newModel(t *testing.T, h *house.House) *model {
	t.Helper()
	m := &model{h, t, t.Context(), h.Start(modelProgramme, h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()))}
	leader := m.Scope("leder")
	m.give(leader, course.Gift{Role: "projektleder", Person: organisation.PersonID(m.Scope("projektleder").Person)})
	for role, email := range map[string]string{
		"projektgruppe": "partner@broen.example", "styregruppe": "styregruppe@varmestuen.example", "koordinator": "tovholder@varmestuen.example", "samarbejdspartner": "forstander@havnen.example",
	} {
		m.give(m.Scope("projektleder"), course.Gift{Role: role, Email: " " + strings.ToUpper(email)})
	}
	return m
}

func (m *model) give(by access.Scope, gift course.Gift) {
	m.t.Helper()
	if err := m.Courses.Give(m.ctx, by, m.id, gift); err != nil {
		m.t.Fatalf("give %s: %v", gift.Role, err)
	}
}

func (m *model) course() *course.Course {
	m.t.Helper()
	c, err := m.Courses.Find(m.ctx, m.Scope("projektleder"), m.id)
	if err != nil {
		m.t.Fatal(err)
	}
	return c
}

func (m *model) document(id form.ID, by string) *form.Document {
	m.t.Helper()
	d, err := m.Forms.Find(m.ctx, m.Scope(by), id)
	if err != nil {
		m.t.Fatalf("as %s: %v", by, err)
	}
	return d
}

// fill writes something in every field that has to be filled in.
func (m *model) fill(id form.ID, by string) {
	m.t.Helper()
	d := m.document(id, by)
	sample := func(kind programme.FieldKind, options []programme.Option) string {
		switch kind { //nolint:exhaustive // the rest are words
		case programme.Choice:
			return options[0].ID
		case programme.Day:
			return "2027-01-04"
		}
		return "Aftalt i gruppen."
	}
	for _, s := range d.Form.Sections {
		for _, f := range s.Fields {
			if !f.Required {
				continue
			}
			cells, key := form.Cells{"": sample(f.Kind, f.Options)}, f.ID
			if f.Kind == programme.Rows {
				cells, key = form.Cells{}, f.ID+"/r1"
				for _, c := range f.Columns {
					cells[c.ID] = sample(c.Kind, c.Options)
				}
			}
			m.write(id, by, key, cells)
		}
	}
}

func (m *model) write(id form.ID, by, key string, cells form.Cells) {
	m.t.Helper()
	out, err := m.Forms.Write(m.ctx, m.Scope(by), id, form.Batch{Edits: []form.Edit{{Key: key, Base: m.document(id, by).Entry(key).Version, Cells: cells}}})
	if err != nil || len(out.Refused)+len(out.Conflicts) > 0 {
		m.t.Fatalf("write %s: %v, %+v", key, err, out.Refused)
	}
}

// M2: the groups of the model are people of several organisations, who see it
// for as long as they have their part.
func TestM2PeopleOfSeveralOrganisations(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		for _, who := range []string{"partner", "styregruppe", "tovholder", "forstander"} {
			if _, err := m.Courses.Find(m.ctx, m.Scope(who), m.id); err != nil {
				t.Errorf("%s does not see it: %v", who, err)
			}
		}
		for _, who := range []string{"soenderaa", "borger", "gademedarbejder"} {
			if _, err := m.Courses.Find(m.ctx, m.Scope(who), m.id); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: %v", who, err)
			}
		}
		c := m.course()
		held := c.Holders("styregruppe", calendar.Of(h.Clock.Now()))
		if len(held) != 1 || held[0].OrgName != "Varmestuen Nord" {
			t.Errorf("the steering group is %+v", held)
		}
		lead := m.Scope("projektleder")
		for email, role := range map[string]string{
			"raadgiver@styrelsen.example":    "styregruppe",  // of the agency
			"borger@noerrekaer.example":      "styregruppe",  // a citizen
			"ingen@eksempel.example":         "styregruppe",  // nobody
			"styregruppe@varmestuen.example": "projektleder", // a role that isn't open to partners
		} {
			err := m.Courses.Give(m.ctx, lead, m.id, course.Gift{Role: role, Email: email})
			if !fault.Is(err, fault.Invalid) {
				t.Errorf("%s as %s: %v", email, role, err)
			}
		}
		if err := m.Courses.Give(m.ctx, m.Scope("styregruppe"), m.id, course.Gift{Role: "koordinator", Email: "partner@broen.example"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("one of the steering group gives a role: %v", err)
		}
		if err := m.Courses.EndRole(m.ctx, lead, m.id, held[0].ID); err != nil {
			t.Fatal(err)
		}
		h.Clock.Move(24 * time.Hour)
		if _, err := m.Courses.Find(m.ctx, m.Scope("styregruppe"), m.id); !fault.Is(err, fault.NotFound) {
			t.Errorf("sees it afterwards: %v", err)
		}
	})
}

// M10: the project manager drafts with the group, the steering group approves
// what has changed, an edit makes a new draft, and what was approved stays.
func TestM10TheFrameworkIsDraftedHeardAndApproved(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		lead, member, manager := m.Scope("projektleder"), m.Scope("partner"), m.Scope("styregruppe")
		ref := subject.Ref{Kind: course.Kind, ID: string(m.id)}
		id, err := m.Forms.Begin(m.ctx, lead, ref, "ramme", "")
		if err != nil {
			t.Fatal(err)
		}
		m.fill(id, "projektleder")
		m.write(id, "partner", "alder", form.Cells{"": "Over 18 år"}) // of the group, from another organisation
		if _, err := m.Forms.Comment(m.ctx, member, id, "tolk", "Husk tolke i weekenden."); err != nil {
			t.Fatal(err)
		}
		if _, err := m.Forms.Find(m.ctx, m.Scope("forstander"), id); !fault.Is(err, fault.NotFound) {
			t.Errorf("a partner reads the draft: %v", err)
		}
		send := func() error { return m.Forms.Send(m.ctx, lead, id, m.document(id, "projektleder").Revision, nil) }
		if err := send(); !fault.Is(err, fault.Conflict) {
			t.Errorf("sent before the group was heard: %v", err)
		}
		if err := m.Forms.Consult(m.ctx, lead, id, calendar.Of(h.Clock.Now()).AddDays(7)); err != nil {
			t.Fatal(err)
		}
		if err := send(); err != nil {
			t.Fatal(err)
		}
		decide := func() {
			t.Helper()
			waits := m.document(id, "projektleder").Decision
			for _, who := range []access.Scope{lead, member} {
				if err := m.Approvals.Approve(m.ctx, who, waits.ID, waits.Hash); !fault.Is(err, fault.Forbidden) {
					t.Errorf("%s approves: %v", who.Name, err)
				}
			}
			if err := m.Approvals.Approve(m.ctx, manager, waits.ID, waits.Hash); err != nil {
				t.Fatal(err)
			}
		}
		if a, _ := m.course().Activity("handleplan"); !a.Provisional {
			t.Error("the dates of the second phase are not provisional before the framework is approved")
		}
		h.As("raadgiver").Get(m.course().Address()).Is(200, In(".phase-waits", Says("styregruppens godkendelse af rammen er på plads"), Silent("underskrift")))
		h.As("raadgiver").Get(m.course().ActivityAddress("handleplan")).Is(200, In("main", Says("til styregruppens godkendelse af rammen er på plads")))
		decide()
		c := m.course()
		if a, _ := c.Activity("godkendelse"); a.State != course.Done || a.Set != calendar.Of(h.Clock.Now()) {
			t.Errorf("the approval is %s on %s", a.State, a.Set)
		}
		if a, _ := c.Activity("handleplan"); a.Provisional {
			t.Error("the dates of the second phase are provisional still")
		}
		if d := m.document(id, "forstander"); d.InForce != 1 {
			t.Errorf("a partner reads version %d", d.InForce)
		}

		h.Clock.Move(170 * 24 * time.Hour)
		lead, member, manager = m.Scope("projektleder"), m.Scope("partner"), m.Scope("styregruppe")
		if err := m.Forms.Revise(m.ctx, lead, id); err != nil {
			t.Fatal(err)
		}
		m.write(id, "projektleder", "tolk", form.Cells{"": "Tolke kan også bestilles i weekenden."})
		if got := m.document(id, "forstander").Entry("tolk").Cells[""]; strings.Contains(got, "weekenden") {
			t.Errorf("a partner reads what is drafted anew: %q", got)
		}
		const asks = "Gælder det også mænd?"
		suggested, err := m.Forms.Suggest(m.ctx, member, id, "koen", "Kun kvinder i weekenden", "")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := m.Forms.Comment(m.ctx, m.Scope("forstander"), id, "koen", asks); err != nil {
			t.Fatal(err)
		}
		for who, reads := range map[string]bool{"projektleder": true, "partner": true, "forstander": false, "raadgiver": false} { // the last two know nothing of the draft
			_, all, err := m.Forms.Comments(m.ctx, m.Scope(who), id)
			if err != nil || reads != slices.ContainsFunc(all, func(c form.Comment) bool { return c.ID == suggested.ID }) {
				t.Errorf("%s reads %+v, %v", who, all, err)
			}
			if own := slices.ContainsFunc(all, func(c form.Comment) bool { return c.Words == asks }); own != (who != "raadgiver") {
				t.Errorf("%s reads the partner's own remark: %t", who, own)
			}
		}
		if err := send(); err != nil {
			t.Fatal(err)
		}
		waits := m.document(id, "projektleder").Decision
		board := h.As("styregruppe")
		board.Get("/godkendelser/"+string(waits.ID)).Is(200, In(".page-heading-actions", Says("Se, hvad der er ændret")))
		board.Get(waits.Address+"/versioner").Is(200, In("main", Says("weekenden")), In(".compare", Silent("Over 18 år")))
		decide()
		_, versions, err := m.Forms.Versions(m.ctx, m.Scope("forstander"), id)
		if err != nil || len(versions) != 2 {
			t.Errorf("a partner reads %d versions: %v", len(versions), err)
		}
	})
}

// M1, M10: the programme says what the requirements say.
func TestM10TwiceAYearTheFrameworkIsUpdated(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := newModel(t, h).course()
	if len(c.Programme.Themes) != 6 {
		t.Errorf("there are %d objectives", len(c.Programme.Themes))
	}
	first, _ := c.Activity("opdatering-1")
	second, _ := c.Activity("opdatering-2")
	if months := second.Target.Sub(first.Target); months < 175 || months > 190 { // days
		t.Errorf("%d days lie between two updates", months)
	}
	if got := c.Why("opdatering-1").In(i18n.Da); got == "" {
		t.Error("nothing says why the update is on its day")
	}
}
