package course_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

const youth = "Unge uden bolig"

// framework begins the model's framework and fills it in.
func (m *model) framework() form.ID {
	m.t.Helper()
	id, err := m.Forms.Begin(m.ctx, m.Scope("projektleder"), subject.Ref{Kind: course.Kind, ID: string(m.id)}, "ramme", "")
	if err != nil {
		m.t.Fatal(err)
	}
	m.fill(id, "projektleder")
	return id
}

// approve lets the framework be heard, sent on and approved.
func (m *model) approve(id form.ID) {
	m.t.Helper()
	lead := m.Scope("projektleder")
	if err := m.Forms.Consult(m.ctx, lead, id, calendar.Of(m.Clock.Now()).AddDays(7)); err != nil {
		m.t.Fatal(err)
	}
	if err := m.Forms.Send(m.ctx, lead, id, m.document(id, "projektleder").Revision, nil); err != nil {
		m.t.Fatal(err)
	}
	waits := m.document(id, "projektleder").Decision
	if err := m.Approvals.Approve(m.ctx, m.Scope("styregruppe"), waits.ID, waits.Hash); err != nil {
		m.t.Fatal(err)
	}
}

func (m *model) copyFor(label string) course.Copy {
	m.t.Helper()
	made, err := m.Courses.CopyFor(m.ctx, m.Scope("projektleder"), m.id, label)
	if err != nil {
		m.t.Fatal(err)
	}
	return made
}

// M2, M10: a further target group gets a course of its own with the same
// people, and a draft of what is in force.
func TestSecondTargetGroupIsACopyWithItsOwnTexts(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		first := m.framework()
		m.write(first, "projektleder", "alder", form.Cells{"": "Over 18 år"})
		m.write(first, "projektleder", "naeste-opdatering-ved", form.Cells{"": h.Scope("projektleder").Name})
		m.write(first, "projektleder", "samarbejdspartnere/r2", form.Cells{"aktoer": "Varmestuen", "slags": "frivillig"})
		m.approve(first)
		h.Clock.Move(10 * 24 * time.Hour)
		if err := m.Forms.Revise(m.ctx, m.Scope("projektleder"), first); err != nil {
			t.Fatal(err)
		}
		m.write(first, "projektleder", "alder", form.Cells{"": "Over 16 år"}) // drafted only
		gone := m.course().Holders("koordinator", calendar.Of(h.Clock.Now()))[0]
		if err := m.Courses.EndRole(m.ctx, m.Scope("projektleder"), m.id, gone.ID); err != nil {
			t.Fatal(err)
		}

		made := m.copyFor("  Unge  uden bolig ")
		c, err := m.Courses.Find(m.ctx, m.Scope("projektleder"), made.Course)
		if err != nil {
			t.Fatal(err)
		}
		today, before := calendar.Of(h.Clock.Now()), m.course()
		if c.Label != youth || c.Name() != "Nørrekær Kommune – "+youth || c.Host != before.Host || c.Programme.ID != before.Programme.ID || c.Anchors["start"] != today || c.Agency != before.Agency {
			t.Errorf("the copy is %+v", c)
		}
		if before.Name() != "Nørrekær Kommune" {
			t.Errorf("the first is called %q now", before.Name())
		}
		for role, want := range map[string]int{"projektleder": 1, "projektgruppe": 1, "styregruppe": 1, "samarbejdspartner": 1, "koordinator": 0} {
			held := c.Holders(role, today)
			if len(held) != want || want == 1 && (held[0].Person != before.Holders(role, today)[0].Person || held[0].From != today) {
				t.Errorf("%s is held by %+v", role, held)
			}
		}
		if len(c.Roles) != 4 { // and none that has ended
			t.Errorf("%d roles were given", len(c.Roles))
		}
		for _, who := range []string{"partner", "styregruppe", "forstander", "raadgiver", "leder"} {
			if _, err := m.Courses.Find(m.ctx, m.Scope(who), made.Course); err != nil {
				t.Errorf("%s does not see the copy: %v", who, err)
			}
		}
		for _, who := range []string{"tovholder", "soenderaa", "borger"} {
			if _, err := m.Courses.Find(m.ctx, m.Scope(who), made.Course); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: %v", who, err)
			}
		}

		d := m.document(made.Document, "projektleder")
		if d.State != form.Draft || d.InForce != 0 || d.Version != 1 || len(d.Authors) != 1 || d.Authors[0].Name != m.Scope("projektleder").Name {
			t.Errorf("the copied framework is %s, version %d, by %+v", d.State, d.Version, d.Authors)
		}
		if got := d.Entry("alder"); got.Cells[""] != "Over 18 år" || got.Name != m.Scope("projektleder").Name || got.Version != 1 {
			t.Errorf("what is in force is not what was copied: %+v", got)
		}
		if rows := d.Rows("samarbejdspartnere"); len(rows) != 2 || rows[1].Cells["aktoer"] == "" {
			t.Errorf("%d rows", len(rows))
		}
		for _, own := range []string{"opdateret-den", "opdateret-af", "naeste-opdatering-den", "naeste-opdatering-ved"} {
			if got := d.Entry(own); len(got.Cells) > 0 {
				t.Errorf("%s tells of the other document: %+v", own, got.Cells)
			}
			if len(m.document(first, "projektleder").Entry(own).Cells) == 0 {
				t.Errorf("%s was empty from the start", own)
			}
		}
		// each has its own texts from now on
		m.write(made.Document, "projektleder", "alder", form.Cells{"": "18–29 år"})
		if got := m.document(first, "forstander").Entry("alder").Cells[""]; got != "Over 18 år" {
			t.Errorf("the first framework says %q", got)
		}
		if _, err := m.Forms.Find(m.ctx, m.Scope("forstander"), made.Document); !fault.Is(err, fault.NotFound) {
			t.Errorf("a partner reads the copied draft: %v", err)
		}
		if d := m.document(first, "projektleder"); d.InForce != 1 {
			t.Errorf("version %d of the first is in force", d.InForce)
		}

		for id, want := range map[course.ID]string{m.id: "Forløbet blev kopieret til målgruppen »" + youth + "«", made.Course: "Forløbet blev startet som en kopi"} {
			h.As("projektleder").Get("/forloeb/"+string(id)+"/historik").Is(200, In("main", Says(want)))
		}
	})
}

// The draft is copied where nothing is in force yet, and nothing where nothing
// is written.
func TestSecondTargetGroupOfADraft(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		empty := m.copyFor("Familier")
		if d := m.document(empty.Document, "projektleder"); d.State != form.Draft || len(d.Entries) > 0 || len(d.Authors) > 0 {
			t.Errorf("of nothing: %+v", d.Entries)
		}
		first := m.framework()
		m.write(first, "projektleder", "alder", form.Cells{"": "Over 18 år"})
		if d := m.document(m.copyFor(youth).Document, "projektleder"); d.Entry("alder").Cells[""] != "Over 18 år" {
			t.Errorf("of a draft: %+v", d.Entry("alder"))
		}
	})
}

func TestSecondTargetGroupIsRefused(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		lead := m.Scope("projektleder")
		m.copyFor(youth)
		courses := func() (n int) {
			if err := h.DB.Read(m.ctx, func(tx *db.Tx) (err error) {
				n, err = db.One(tx, db.Int, `SELECT count(*) FROM course_course`)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return n
		}
		before := courses()
		for _, label := range []string{" ", "unge  UDEN bolig", strings.Repeat("a", 81), "Sagen 010190-1234"} {
			_, err := m.Courses.CopyFor(m.ctx, lead, m.id, label)
			wants(t, err, fault.Invalid, "label")
		}
		for who, kind := range map[string]fault.Kind{"partner": fault.Forbidden, "styregruppe": fault.Forbidden, "raadgiver": fault.Forbidden, "soenderaa": fault.NotFound} {
			_, err := m.Courses.CopyFor(m.ctx, m.Scope(who), m.id, "Familier")
			wants(t, err, kind, "")
			wants(t, m.Courses.SetLabel(m.ctx, m.Scope(who), m.id, "Familier", m.course().Version), kind, "")
		}
		other := h.Course(house.Advisory, "Nørrekær")
		_, err := m.Courses.CopyFor(m.ctx, m.Scope("raadgiver"), other.ID, "Familier")
		wants(t, err, fault.Conflict, "")
		wants(t, m.Courses.SetLabel(m.ctx, m.Scope("raadgiver"), other.ID, "Familier", other.Version), fault.Conflict, "")
		_, err = h.Courses.Start(m.ctx, m.Scope("raadgiver"), course.Beginning{
			Programme: house.Advisory, Host: other.Host, Anchors: map[string]calendar.Date{"deadline": deadline}, Label: youth,
		})
		wants(t, err, fault.Invalid, "label")
		if after := courses(); after != before {
			t.Errorf("%d courses were started all the same", after-before)
		}

		c := m.course()
		if err := m.Courses.Close(m.ctx, lead, m.id, c.Version, "Kommunen begynder forfra."); err != nil {
			t.Fatal(err)
		}
		_, err = m.Courses.CopyFor(m.ctx, lead, m.id, "Familier")
		wants(t, err, fault.Conflict, "")
		wants(t, m.Courses.SetLabel(m.ctx, lead, m.id, "Familier", c.Version+1), fault.Conflict, "")
	})
}

// A host runs one course of the model for one target group.
func TestSecondTargetGroupOneCourseForEach(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		lead, adviser := m.Scope("projektleder"), m.Scope("raadgiver")
		wish := course.Beginning{
			Programme: modelProgramme, Host: m.course().Host, Anchors: map[string]calendar.Date{"start": calendar.Of(h.Clock.Now())}, Once: "1",
		}
		start := func() (course.ID, error) { return m.Courses.Start(m.ctx, adviser, wish) }
		_, err := start()
		wants(t, err, fault.Invalid, "label")
		_, _, err = m.Courses.Outline(m.ctx, adviser, wish)
		wants(t, err, fault.Invalid, "label")

		wish.Label = youth
		if _, running, err := m.Courses.Outline(m.ctx, adviser, wish); err != nil || running {
			t.Errorf("running %v, %v", running, err)
		}
		id, err := start()
		if err != nil {
			t.Fatal(err)
		}
		if again, err := start(); err != nil || again != id {
			t.Errorf("one wish started %s and %s: %v", id, again, err)
		}
		wish.Once = ""
		_, err = start()
		wants(t, err, fault.Invalid, "label")
		wish.Host = h.Organisation("Sønderå").ID
		if _, err = start(); err != nil {
			t.Errorf("another municipality: %v", err)
		}
		wish.Host = m.course().Host

		c := m.course()
		wants(t, m.Courses.SetLabel(m.ctx, lead, m.id, youth, c.Version), fault.Invalid, "label")
		wants(t, m.Courses.SetLabel(m.ctx, lead, m.id, strings.Repeat("a", 81), c.Version), fault.Invalid, "label")
		wants(t, m.Courses.SetLabel(m.ctx, lead, m.id, "Familier", c.Version-1), fault.Stale, "")
		if err := m.Courses.SetLabel(m.ctx, lead, m.id, " Voksne  grønlændere ", c.Version); err != nil {
			t.Fatal(err)
		}
		if now := m.course(); now.Label != "Voksne grønlændere" || now.Version != c.Version+1 {
			t.Errorf("%q, version %d", now.Label, now.Version)
		}
		if err := m.Courses.SetLabel(m.ctx, lead, m.id, "Voksne grønlændere", c.Version+1); err != nil || m.course().Version != c.Version+1 {
			t.Errorf("what is so already: %v", err)
		}
		wish.Label = ""
		if id, err = start(); err != nil {
			t.Fatalf("the ordinary course beside one for a target group: %v", err)
		}
		started, err := m.Courses.Find(m.ctx, adviser, id)
		if err != nil {
			t.Fatal(err)
		}
		wants(t, m.Courses.SetLabel(m.ctx, lead, m.id, "", m.course().Version), fault.Invalid, "label")
		if err := m.Courses.Close(m.ctx, m.Scope("leder"), id, started.Version, "Den skulle ikke bruges."); err != nil {
			t.Fatal(err)
		}
		if err := m.Courses.SetLabel(m.ctx, lead, m.id, "", m.course().Version); err != nil {
			t.Errorf("a closed course keeps its target group: %v", err)
		}
	})
}

// Wherever the course is named, its target group is named too; the host as one
// who acts is not.
func TestSecondTargetGroupIsNamedEverywhere(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := newModel(t, h)
		made := m.copyFor(youth)
		name := "Nørrekær Kommune – " + youth
		lead := m.Scope("projektleder")
		c, err := m.Courses.Find(m.ctx, lead, made.Course)
		if err != nil {
			t.Fatal(err)
		}
		today := calendar.Of(h.Clock.Now())
		seen := c.Seen(i18n.Da, today)
		if role, _ := seen.Role("styregruppe"); seen.Name != name || role.SideName != "Nørrekær Kommune" {
			t.Errorf("%q, %+v", seen.Name, role)
		}
		if p := c.Paper(i18n.Da, today); p.Title != name || !strings.HasPrefix(p.Foot, name) {
			t.Errorf("%q, %q", p.Title, p.Foot)
		}
		if a := c.Activities[0]; !strings.HasSuffix(c.Event(i18n.Da, a).Summary, name) {
			t.Errorf("the calendar says %q", c.Event(i18n.Da, a).Summary)
		}
		web := h.As("projektleder")
		web.Get("/forloeb?program="+modelProgramme).Is(200, In("table", Says(name)))
		web.Get(c.Address()).Is(200, In("h1", Says(name)))
		web.Get(c.Address()+"/mennesker").Is(200, In("h1", Says(name)))
		web.Get(c.ActivityAddress(c.Activities[0].Key)).Is(200, In("main", Says(name)))
		web.Get("/dokumenter/"+string(made.Document)).Is(200, In("main", Says(name)))
		web.Get("/").Is(200, In("main", Says(name)))
		web.Get(c.Address() + "/kalender.ics").Is(200)
	})
}
