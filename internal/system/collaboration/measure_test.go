package collaboration_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/fake"
)

// levels answer each question of the measurement with an option: the first is
// the lowest.
func (w *world) levels(option string) collaboration.Levels {
	answers := collaboration.Levels{}
	f := w.overview(manager).Assessed()
	for _, q := range f.Questions() {
		answers[q.ID] = option
	}
	return answers
}

// ask begins a measurement, which is awaited for a fortnight.
func (w *world) ask(slot string) {
	w.t.Helper()
	w.must(w.Frameworks.Begin(w.ctx, w.Scope(manager), w.ref, slot, w.today().AddDays(14)))
}

func (w *world) answer(who, slot, option, note string) {
	w.t.Helper()
	a, err := w.Frameworks.Asked(w.ctx, w.Scope(who), w.ref, slot)
	w.must(err)
	w.must(w.Frameworks.Answer(w.ctx, w.Scope(who), w.ref, slot, w.levels(option), note, a.Own.Version))
}

// measured writes and finishes the measurement of an activity; answers differ
// from the lowest level where they are given by question.
func (w *world) measured(slot string, answers ...string) form.ID {
	w.t.Helper()
	id, err := w.Forms.Begin(w.ctx, w.Scope(manager), w.ref, "implementering", slot)
	w.must(err)
	given := map[string]string{}
	for i := 0; i < len(answers); i += 2 {
		given[answers[i]] = answers[i+1]
	}
	w.write(id, manager, w.edits(w.document(id, manager), given))
	w.finish(id)
	return id
}

func (w *world) finish(id form.ID) {
	w.t.Helper()
	w.must(w.Forms.Finish(w.ctx, w.Scope(manager), id, w.document(id, manager).Revision))
}

// shown is what the measurement's document shows of the single assessments.
func shown(d *form.Document, l i18n.Lang) string {
	for _, p := range d.Parts() {
		if p.ID == "vurderinger" {
			return paper.Plain(map[i18n.Lang][]paper.Block{i18n.Da: p.Blocks.Da, i18n.En: p.Blocks.En}[l])
		}
	}
	return ""
}

// M3: a measurement begins once and asks all who assess, by letter and on Min
// dag.
func TestM3AMeasurementBeginsOnceAndAsksAllWhoAssess(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		begin := func(slot string, due calendar.Date) error {
			return w.Frameworks.Begin(w.ctx, w.Scope(manager), w.ref, slot, due)
		}
		w.wants(begin("maaling-1", w.today()), fault.Conflict) // no framework has been approved
		w.framework()
		w.wants(begin("maaling-1", calendar.Date{}), fault.Invalid, "due")
		w.wants(begin("maaling-1", w.today().AddDays(-1)), fault.Invalid, "due")
		w.wants(begin("maaling-1", w.today().AddDays(400)), fault.Invalid, "due")
		w.wants(begin("ukendt", w.today()), fault.NotFound)
		w.wants(begin("styregruppemoede-1", w.today()), fault.NotFound)
		if o := w.overview(manager); len(o.Measurements) != 0 || o.Next == nil || o.Next.Key != "maaling-1" {
			t.Errorf("%+v", o.Next)
		}
		if _, err := w.Frameworks.Asked(w.ctx, w.Scope(partner), w.ref, "maaling-1"); !fault.Is(err, fault.NotFound) {
			t.Errorf("before it begins: %v", err)
		}
		w.ask("maaling-1")
		w.wants(begin("maaling-1", w.today().AddDays(14)), fault.Conflict)
		w.wants(begin("maaling-2", w.today().AddDays(14)), fault.Conflict) // while the first is under way
		for _, who := range []string{member, coordinator, partner} {
			got := w.letters(emails[who], "hvor langt I er med samarbejdsmodellen")
			if len(got) != 1 || !strings.Contains(got[0].Text, "/ramme/maalinger/maaling-1") || !strings.Contains(got[0].Text, "8. december 2026") {
				t.Errorf("%s: %+v", who, got)
			}
			if r, ok := row(w.agenda(who).Coming, "Vurdér, hvor langt I er"); !ok || r.Day != w.today().AddDays(14) {
				t.Errorf("%s: Min dag does not ask", who)
			}
		}
		for _, who := range []string{manager, board, adviser} { // who began it, and who is not asked
			if got := w.letters(emails[who], "hvor langt I er med samarbejdsmodellen"); len(got) != 0 {
				t.Errorf("%s: %+v", who, got)
			}
		}
		m := w.overview(board).UnderWay()
		if m == nil || len(m.Assessments) != 4 || m.Due != w.today().AddDays(14) || m.Done() || m.Title.Da != "Måling af implementeringsgraden 1" {
			t.Fatalf("%+v", m)
		}
		for _, a := range m.Assessments {
			if a.Answered() || a.Writes != (a.Person == w.person(manager) || a.Person == w.person(member)) {
				t.Errorf("%+v", a)
			}
		}
		w.Pass(15)
		if r, ok := row(w.agenda(partner).Urgent, "Vurdér, hvor langt I er"); !ok || r.Late != 1 {
			t.Error("a late answer is not urgent")
		}
		w.answer(partner, "maaling-1", "i-gang", "")
		if a := w.agenda(partner); len(a.Urgent)+len(a.Coming) != 0 {
			t.Errorf("it is asked for still: %+v", a)
		}
	})
}

// M3: an assessment answers every question, names no citizen, and is that of
// somebody who is asked.
func TestM3AnAssessmentIsWholeAndOnesOwn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		answer := func(who string, levels collaboration.Levels, note string, version int64) error {
			return w.Frameworks.Answer(w.ctx, w.Scope(who), w.ref, "maaling-1", levels, note, version)
		}
		w.framework()
		w.wants(answer(partner, w.levels("i-gang"), "", 0), fault.NotFound) // not begun
		w.ask("maaling-1")
		lacking := w.levels("i-gang")
		delete(lacking, "viden")
		lacking["kanaler"] = "ukendt"
		w.wants(answer(partner, lacking, "", 0), fault.Invalid, "viden", "kanaler")
		w.wants(answer(partner, w.levels("i-gang"), "Det gælder 010190-1234.", 0), fault.Invalid, "note")
		w.wants(answer(partner, w.levels("i-gang"), strings.Repeat("å", collaboration.LongestNote+1), 0), fault.Invalid, "note")
		w.wants(answer(partner, w.levels("i-gang"), "", 1), fault.Stale)
		for who, kind := range map[string]fault.Kind{board: fault.Forbidden, adviser: fault.Forbidden, "leder": fault.Forbidden, neighbour: fault.NotFound} {
			w.wants(answer(who, w.levels("i-gang"), "", 0), kind)
			_, err := w.Frameworks.Asked(w.ctx, w.Scope(who), w.ref, "maaling-1")
			w.wants(err, kind)
		}
		if answered, _ := w.overview(manager).UnderWay().Answered(); answered != 0 {
			t.Errorf("%d have answered", answered)
		}
		more := w.levels("i-gang")
		more["ukendt"] = "i-gang"
		w.must(answer(partner, more, " Vi mangler tolke. ", 0))
		w.wants(answer(partner, w.levels("fuldt"), "", 0), fault.Stale)
		a, err := w.Frameworks.Asked(w.ctx, w.Scope(partner), w.ref, "maaling-1")
		w.must(err)
		if a.Own.Version != 1 || a.Own.Note != "Vi mangler tolke." || a.Own.Levels["viden"] != "i-gang" || len(a.Own.Levels) != len(a.Assessed().Questions()) || a.Own.Organisation != "Herberget Havnen" {
			t.Errorf("%+v", a.Own)
		}
		w.must(answer(partner, w.levels("delvist"), "", 1)) // thought again
		if a, err = w.Frameworks.Asked(w.ctx, w.Scope(partner), w.ref, "maaling-1"); err != nil || a.Own.Levels["viden"] != "delvist" || a.Own.Note != "" || a.Own.Version != 2 {
			t.Errorf("%+v, %v", a.Own, err)
		}

		// who came later is asked as well; who left is not
		w.must(w.Courses.Give(w.ctx, w.Scope(manager), course.ID(w.ref.ID), course.Gift{Role: "samarbejdspartner", Email: emails[board]}))
		w.answer(board, "maaling-1", "fuldt", "")
		if answered, asked := w.overview(manager).UnderWay().Answered(); answered != 2 || asked != 5 {
			t.Errorf("%d of %d", answered, asked)
		}
		w.end(coordinator, "koordinator")
		w.wants(answer(coordinator, w.levels("fuldt"), "", 0), fault.NotFound)
	})
}

// end ends a role in the model of Nørrekær, at once.
func (w *world) end(who, role string) {
	w.t.Helper()
	c, err := w.Courses.Find(w.ctx, w.Scope("leder"), course.ID(w.ref.ID))
	w.must(err)
	for _, g := range c.Holders(role, w.today()) {
		if g.Person == w.person(who) {
			w.must(w.Courses.EndRole(w.ctx, w.Scope("leder"), course.ID(w.ref.ID), g.ID))
		}
	}
}

// M3: the single assessments are counted apart for the project group and for the
// partners, shown in the measurement while it is written, and kept in it.
func TestM3AssessmentsAreTalliedAndKept(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.ask("maaling-1")
		id, err := w.Forms.Begin(w.ctx, w.Scope(manager), w.ref, "implementering", "maaling-1")
		w.must(err)
		if got := shown(w.document(id, manager), i18n.Da); !strings.HasSuffix(got, "0 af 4 har givet deres vurdering.") {
			t.Errorf("%s", got)
		}
		w.answer(manager, "maaling-1", "delvist", "")
		w.answer(member, "maaling-1", "i-gang", "")
		w.answer(partner, "maaling-1", "i-gang", "Vi mangler tolke.")
		w.answer(coordinator, "maaling-1", "i-gang", "")
		if got := shown(w.document(id, manager), i18n.Da); strings.Contains(got, "(1)") || strings.Contains(got, "(2)") || strings.Count(got, "mindst 3 har svaret") != 2*len(w.levels("")) {
			t.Errorf("what two answered is shown:\n%s", got)
		}
		w.must(w.Courses.Give(w.ctx, w.Scope(manager), course.ID(w.ref.ID), course.Gift{Role: "samarbejdspartner", Email: emails[board]}))
		w.answer(board, "maaling-1", "fuldt", "")
		m := w.overview(manager).UnderWay()
		tallies := m.Tallies(w.overview(manager).Assessed())
		if len(tallies) != len(w.levels("")) {
			t.Errorf("%d questions are counted", len(tallies))
		}
		for _, one := range tallies {
			if !slices.Equal(one.Writers, []int{0, 1, 1, 0}) || !slices.Equal(one.Partners, []int{0, 2, 0, 1}) {
				t.Errorf("%s: %v, %v", one.Question.ID, one.Writers, one.Partners)
			}
		}
		draft := shown(w.document(id, manager), i18n.Da)
		for _, want := range []string{
			"5 af 5 har givet deres vurdering.", " · Vises, når mindst 3 har svaret · Så småt i gang (2), En fast del af hverdagen (1)", "Herberget Havnen: Vi mangler tolke.",
		} {
			if !strings.Contains(draft, want) {
				t.Errorf("no %q in\n%s", want, draft)
			}
		}
		if strings.Contains(draft, w.Scope(partner).Name) {
			t.Error("the document says who answered what")
		}
		if got := shown(w.document(id, manager), i18n.En); !strings.Contains(got, "Just begun (2)") {
			t.Errorf("%s", got)
		}
		w.write(id, manager, w.edits(w.document(id, manager), nil))
		w.finish(id)
		if got := shown(w.document(id, adviser), i18n.Da); got != draft {
			t.Errorf("the finished version shows\n%s\nthe draft showed\n%s", got, draft)
		}
		w.wants(w.Frameworks.Answer(w.ctx, w.Scope(partner), w.ref, "maaling-1", w.levels("fuldt"), "", 1), fault.Conflict)
		if a := w.agenda(member); len(a.Urgent) != 0 {
			t.Errorf("%+v", a.Urgent)
		}
	})
}

// M3: what a finished measurement says is kept with its words, and collected
// over time: for the agency from all, for a municipality from its own.
func TestM3ResultsAreCollectedOverTime(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		both := []subject.Ref{w.ref}
		collect := func(scope access.Scope) []collaboration.Collected {
			t.Helper()
			found, err := w.Frameworks.Collect(w.ctx, scope)
			w.must(err)
			return slices.DeleteFunc(found, func(c collaboration.Collected) bool { return !slices.Contains(both, c.Ref) })
		}
		w.framework()
		w.ask("maaling-1")
		if got := collect(w.Scope(adviser)); len(got) != 0 {
			t.Errorf("what is not finished is collected: %+v", got)
		}
		w.measured("maaling-1", "viden", "i-gang")
		first := w.today()
		w.Pass(180)
		w.measured("maaling-2", "viden", "fuldt") // nobody was asked about it
		theirs := *w
		theirs.ref = w.second()
		both = append(both, theirs.ref)
		id, err := w.Forms.Begin(w.ctx, w.Scope(neighbour), theirs.ref, "implementering", "maaling-1")
		w.must(err)
		w.write(id, neighbour, w.edits(w.document(id, neighbour), nil))
		w.must(w.Forms.Finish(w.ctx, w.Scope(neighbour), id, w.document(id, neighbour).Revision))

		for who, want := range map[string][]string{
			adviser: {name, "Sønderå Kommune"}, manager: {name}, neighbour: {"Sønderå Kommune"}, "konsulent": nil, "gademedarbejder": nil, "ankestyrelsen": nil,
		} {
			var names []string
			for _, c := range collect(w.Scope(who)) {
				names = append(names, c.Label.Name)
			}
			if !slices.Equal(names, want) {
				t.Errorf("%s collects of %v, want %v", who, names, want)
			}
		}
		if got := collect(access.Scope{}); len(got) != 0 {
			t.Errorf("a stranger: %+v", got)
		}
		c := collect(w.Scope(adviser))[0]
		if c.Count != 2 || len(c.All) != 2 || c.Before == nil || c.Before.DoneOn != first || c.Newest.DoneOn != w.today() || c.Newest.Slot != "maaling-2" {
			t.Fatalf("%+v", c)
		}
		was, _ := c.Before.Result("viden")
		is, _ := c.Newest.Result("viden")
		if was.Level != 2 || was.Words.Da != "Så småt i gang" || is.Level != 4 || is.Levels != 4 || is.Words.En != "A regular part of everyday work" || !is.Theme || is.Part.Da != "De seks målsætninger" {
			t.Errorf("%+v, then %+v", was, is)
		}
		if len(is.Name.Da) == 0 || len(c.Newest.Results) != len(w.levels("")) {
			t.Errorf("%+v", c.Newest.Results)
		}
		if element, ok := c.Newest.Result("element-fora"); !ok || element.Theme || element.Level != 1 {
			t.Errorf("%+v", element)
		}
		if _, ok := c.Newest.Result("grundlag"); ok {
			t.Error("prose is a result")
		}
		if o := w.overview(partner); len(o.Finished()) != 2 || o.UnderWay() != nil || len(o.Finished()[1].Assessments) != 0 || o.Next.Key != "maaling-3" {
			t.Errorf("%+v", o.Measurements)
		}
	})
}

// M3: a measurement that is written anew keeps what it said last.
func TestM3AMeasurementThatIsFinishedAnewSaysWhatItSaysNow(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.ask("maaling-1")
		id := w.measured("maaling-1", "viden", "i-gang")
		w.must(w.Forms.Revise(w.ctx, w.Scope(manager), id))
		w.write(id, manager, []form.Edit{{Key: "viden", Base: w.document(id, manager).Entry("viden").Version, Cells: form.Cells{"": "delvist"}}})
		if r, _ := w.overview(manager).Finished()[0].Result("viden"); r.Level != 2 {
			t.Errorf("what is drafted counts: %+v", r)
		}
		w.finish(id)
		o := w.overview(manager)
		if r, _ := o.Finished()[0].Result("viden"); len(o.Finished()) != 1 || r.Level != 3 || len(o.Finished()[0].Assessments) != 4 {
			t.Errorf("%+v", o.Finished())
		}
	})
}

// M3, M10: the steering group meets with the newest measurement and the state of
// the framework on its agenda.
func TestM3TheSteeringGroupMeetsWithTheMeasurement(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish()
		w.must(w.Frameworks.Acknowledge(w.ctx, w.Scope(coordinator), w.now().Slug, 1))
		w.measured("maaling-1", "viden", "i-gang")
		w.Pass(150)
		w.measured("maaling-2", "viden", "fuldt")
		w.Pass(renewal - 150 + 3)
		said := func(slot string) map[string]string {
			t.Helper()
			id, err := w.Meetings.Create(w.ctx, w.Scope(manager), w.ref, meeting.New{Slot: slot})
			w.must(err)
			_, m, err := w.Meetings.Find(w.ctx, w.Scope(board), id)
			w.must(err)
			by := map[string]string{}
			for _, it := range m.Items {
				if it.Origin == meeting.FromNews {
					by[it.Source] = it.Title + "\n" + it.Text
				}
			}
			return by
		}
		at := said("styregruppemoede-1")
		for _, want := range []string{
			"Implementeringsgraden", "Måling af implementeringsgraden 2, færdig 23. april 2027",
			"Aktørerne kan let finde viden om tilbud og organisering: En fast del af hverdagen (forrige måling: Så småt i gang)", "De relevante aktører samarbejder, når der er behov for det: Ikke begyndt",
		} {
			if !strings.Contains(at["degree"], want) {
				t.Errorf("no %q in\n%s", want, at["degree"])
			}
		}
		for _, want := range []string{"23. maj 2027. Det er 3 dage siden", "1 af 4 har bekræftet"} {
			if !strings.Contains(at["framework"], want) {
				t.Errorf("no %q in\n%s", want, at["framework"])
			}
		}
		w.must(w.Subjects.Read(w.ctx, w.Scope(manager), subject.At(w.ref), func(tx *db.Tx, s *subject.Subject) error {
			news, err := w.Subjects.News(tx, w.Scope(manager), s, "maaling-3", fake.Start(), w.Clock.Now())
			if slices.ContainsFunc(news, func(n subject.News) bool { return n.Kind == "degree" || n.Kind == "framework" }) {
				t.Errorf("where the steering group does not meet it is told: %+v", news)
			}
			return err
		}))
	})
}
