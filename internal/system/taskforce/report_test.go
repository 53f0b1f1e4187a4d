package taskforce_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

// report begins the report and fills in what must be there.
func (w *world) report() form.ID {
	w.t.Helper()
	id, err := w.Forms.Begin(w.ctx, w.adviser, w.ref, "analyserapport", "")
	w.must(err)
	d, err := w.Forms.Find(w.ctx, w.adviser, id)
	w.must(err)
	var b form.Batch
	for _, p := range d.Problems() {
		b.Edits = append(b.Edits, form.Edit{Key: p.Name, Cells: form.Cells{"": "Skrevet om " + p.Name + "."}})
	}
	_, err = w.Forms.Write(w.ctx, w.adviser, id, b)
	w.must(err)
	return id
}

// metode writes how the analysis was made.
func (w *world) metode(id form.ID, words string) {
	w.t.Helper()
	d, err := w.Forms.Find(w.ctx, w.adviser, id)
	w.must(err)
	_, err = w.Forms.Write(w.ctx, w.adviser, id, form.Batch{Edits: []form.Edit{{Key: "metode", Base: d.Entry("metode").Version, Cells: form.Cells{"": words}}}})
	w.must(err)
}

func (w *world) text(d *form.Document) string {
	w.t.Helper()
	b, err := json.Marshal(d.Paper(i18n.Da))
	w.must(err)
	return string(b)
}

// T2, T5: the report is the authorities' until the municipality is heard; it
// shows what is shared and no draft, and stays as it was when it was signed.
func TestT5TheReportShowsWhatIsSharedAndIsFrozen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.must(w.Courses.Give(w.ctx, w.adviser, course.ID(w.ref.ID), course.Gift{Role: "analytiker", Person: organisation.PersonID(w.analyst.Person)}))
		data := w.ask("Boligpolitik")
		f := w.find("Ingen følger ansøgningen", data)
		w.find("Kun en kladde", data)
		w.share([]taskforce.FindingID{f}, nil)
		id := w.report()

		d, err := w.Forms.Find(w.ctx, w.adviser, id)
		w.must(err)
		if said := w.text(d); !strings.Contains(said, "Ingen følger ansøgningen") || !strings.Contains(said, "Boligpolitik") || strings.Contains(said, "Kun en kladde") {
			t.Errorf("the report says %s", said)
		}
		manager, at := w.As("projektleder"), "/dokumenter/"+string(id)
		for _, path := range []string{"", "/skriv", "/tjek", "/historik", "/versioner", "/udskrift", "/dokument.pdf", "/dokument.docx"} {
			manager.Get(at + path).Is(404)
		}
		if page := manager.Get("/forloeb/" + w.ref.ID + "/dokumenter").Is(200).Text(); strings.Contains(page, "Skrevet om") {
			t.Errorf("the list tells of the draft: %s", page)
		}
		if page := manager.Get("/forloeb/" + w.ref.ID + "/aktiviteter/analyserapport").Is(200).Body; strings.Contains(page, at) {
			t.Error("the activity leads to a draft that isn't there for the reader")
		}
		signers := []approval.Signer{{Role: "raadgiver", Person: organisation.PersonID(w.adviser.Person)}, {Role: "analytiker", Person: organisation.PersonID(w.analyst.Person)}}
		w.wants(w.Forms.Send(w.ctx, w.adviser, id, d.Revision, signers), fault.Conflict, "") // the municipality is heard first
		_, err = w.Forms.Comment(w.ctx, w.adviser, id, "metode", "Skal vi skrive det så hårdt?")
		w.must(err)
		for _, words := range []string{"Kommunen sover i timen.", "Kommunen er ikke begyndt."} {
			w.metode(id, words)
			w.Clock.Move(2 * time.Hour)
		}
		w.Clock.Move(time.Minute)
		w.must(w.Forms.Consult(w.ctx, w.analyst, id, w.day().AddDays(14)))
		for _, path := range []string{"", "/historik"} { // how it was drafted stays with its writers
			page := manager.Get(at + path).Is(200).Text()
			if strings.Contains(page, "så hårdt") || strings.Contains(page, "sover i timen") {
				t.Errorf("%s tells how the report was drafted: %s", path, page)
			}
		}
		if page := w.As("ankestyrelsen").Get(at + "/historik").Is(200).Text(); !strings.Contains(page, "sover i timen") {
			t.Errorf("the writers' own history has lost it: %s", page)
		}
		_, err = w.Forms.Write(w.ctx, w.manager, id, form.Batch{Edits: []form.Edit{{Key: "metode", Base: 1, Cells: form.Cells{"": "Vi retter selv."}}}})
		w.wants(err, fault.Forbidden, "")
		_, err = w.Forms.Write(w.ctx, w.adviser, id, form.Batch{Edits: []form.Edit{{Key: "fund", Cells: form.Cells{"": "{}"}}}})
		w.wants(err, fault.NotFound, "") // nobody writes what is shown

		d, err = w.Forms.Find(w.ctx, w.adviser, id)
		w.must(err)
		w.must(w.Forms.Send(w.ctx, w.adviser, id, d.Revision, signers))
		later := w.find("Fundet bagefter", data)
		w.share([]taskforce.FindingID{later}, nil)
		for _, by := range []string{"raadgiver", "ankestyrelsen"} {
			d, err = w.Forms.Find(w.ctx, w.Scope(by), id)
			w.must(err)
			m, err := w.Approvals.Find(w.ctx, w.Scope(by), approval.ID(d.Matter))
			w.must(err)
			w.must(w.Approvals.Sign(w.ctx, w.Scope(by), m.ID, m.Hash))
		}
		d, err = w.Forms.Find(w.ctx, w.manager, id)
		w.must(err)
		if said := w.text(d); d.State != form.Settled || strings.Contains(said, "Fundet bagefter") || !strings.Contains(said, "Ingen følger ansøgningen") {
			t.Errorf("%s: %s", d.State, said)
		}
		// a new version shows what is found since
		w.must(w.Forms.Revise(w.ctx, w.adviser, id))
		d, err = w.Forms.Find(w.ctx, w.adviser, id)
		w.must(err)
		if !strings.Contains(w.text(d), "Fundet bagefter") {
			t.Error("the new draft does not show what was found since")
		}
		w.metode(id, "Ny kladde om metoden.")
		for _, path := range []string{"", "/historik", "/versioner?fra=1&til=kladde", "/udskrift"} {
			if page := manager.Get(at + path).Is(200).Text(); strings.Contains(page, "Ny kladde") || strings.Contains(page, "Fundet bagefter") {
				t.Errorf("%s tells of the new draft: %s", path, page)
			}
		}
		if page := manager.Get(at).Is(200).Text(); !strings.Contains(page, "Kommunen er ikke begyndt.") {
			t.Errorf("what stands is not shown: %s", page)
		}
		if page := w.As("raadgiver").Get(at + "/versioner").Is(200).Text(); !strings.Contains(page, "Fundet bagefter") {
			t.Errorf("the comparison says nothing of it: %s", page)
		}
	})
}

// T8: an effect is told against the baseline, the right way round.
func TestT8EffectsAreHeldAgainstTheBaseline(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		data := w.ask("Boligpolitik")
		f := w.find("Ingen følger ansøgningen", data)
		r := w.recommend("Udpeg en ansvarlig", f)
		w.share([]taskforce.FindingID{f}, []taskforce.RecommendationID{r})
		w.choose(r, "Én ansvarlig")
		for _, c := range []struct {
			name        string
			better      indicator.Direction
			before, now int
			target      int
			want        taskforce.EffectStanding
			said        string
		}{
			{name: "Dage", better: indicator.Lower, before: 34, now: 7, target: 7, want: taskforce.Reached, said: "Dage: fra 34 dage"},
			{name: "Ventetid", better: indicator.Lower, before: 34, now: 20, target: 7, want: taskforce.Improved, said: "Målet er 7 dage."},
			{name: "Indflytning", better: indicator.Higher, before: 34, now: 20, want: taskforce.Worse, said: "Indflytning: fra 34 dage"},
			{name: "Ens", better: indicator.Higher, before: 34, now: 34, want: taskforce.Unchanged, said: "Ens: fra 34 dage"},
			{name: "Ny", better: indicator.Higher, before: 34, now: -1, want: taskforce.NoEffectYet, said: "Der er ikke målt siden."},
		} {
			w.measure(c.name, c.better, c.before, c.now, c.target)
			o, err := w.Taskforce.Outcome(w.ctx, w.manager, w.ref)
			w.must(err)
			for _, e := range o.Effects(i18n.Da, o.Points[0]) {
				if e.Name == c.name && (e.Standing != c.want || !strings.Contains(e.Sentence(i18n.Da), c.said)) {
					t.Errorf("%s is %q: %s", c.name, e.Standing, e.Sentence(i18n.Da))
				}
			}
		}
		page := w.As("projektleder").Get("/forloeb/" + w.ref.ID + "/analyse/effekter").Is(200).Text()
		for _, want := range []string{"Målet er nået", "Bedre", "Dårligere", "Uændret", "Rammen udløber 4. januar 2029"} {
			if !strings.Contains(page, want) {
				t.Errorf("the page does not say %q", want)
			}
		}
		for _, persona := range []string{"soenderaa", "forstander"} {
			w.As(persona).Get("/forloeb/" + w.ref.ID + "/analyse/effekter").Is(404)
			w.As(persona).Get("/forloeb/" + w.ref.ID + "/analyse/oplaeg/effekter/praesentation.pptx").Is(404)
		}
		pptx := w.As("projektleder").Get("/forloeb/" + w.ref.ID + "/analyse/oplaeg/effekter/praesentation.pptx").Is(200).Body
		if said := slidesSay(t, pptx); !strings.Contains(said, "Dage: fra 34 dage") || !strings.Contains(said, "Effekter af forløbet") {
			t.Errorf("the slides say %s", said)
		}
		w.As("projektleder").Get("/forloeb/" + w.ref.ID + "/analyse/oplaeg/ukendt").Is(404)
	})
}

// measure defines an indicator of the first development point, with a baseline
// and perhaps a value.
func (w *world) measure(name string, better indicator.Direction, before, now, target int) {
	w.t.Helper()
	set, err := w.Indicators.Begin(w.ctx, w.manager, w.ref)
	w.must(err)
	thousands := func(n int) *indicator.Decimal { d := indicator.Decimal(n * 1000); return &d }
	def := indicator.Definition{
		Name: name, How: "Tælles.", Unit: indicator.Days, Better: better, Baseline: thousands(before), BaselineDay: w.day(), Period: indicator.Month, Source: "Opgørelse",
		Responsible: organisation.PersonID(w.manager.Person), Tells: set.Points, From: indicator.Month.Start(w.day().AddMonths(-2)),
	}
	if target > 0 {
		def.Target = thousands(target)
	}
	id, err := w.Indicators.Define(w.ctx, w.manager, w.ref, def)
	w.must(err)
	if now >= 0 {
		w.must(w.Indicators.Enter(w.ctx, w.manager, id, indicator.Entry{Start: def.From, Value: thousands(now)}))
	}
}

// slidesSay is what stands on the slides of a presentation.
func slidesSay(t *testing.T, pptx string) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader([]byte(pptx)), int64(len(pptx)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range archive.File {
		if !strings.HasPrefix(f.Name, "ppt/slides/slide") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		_, err = b.ReadFrom(r)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(b.String())
	}
	return all.String()
}

// The chain of the demonstration is whole; a gap that is made on purpose is shown,
// on both sides, and where it is.
func TestTheDemonstrationsChainIsWholeAndShowsAGap(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		ref := subject.Ref{Kind: course.Kind, ID: string(h.Course(house.Taskforce, "Nørrekær").ID)}
		c, err := h.Taskforce.Chain(ctx, adviser, ref)
		if err != nil {
			t.Fatal(err)
		}
		if gaps := c.Gaps(i18n.Da); len(gaps) > 0 || len(c.Points) != 3 || len(c.Findings) != 6 {
			t.Errorf("%d points, %d findings, gaps %+v", len(c.Points), len(c.Findings), gaps)
		}
		for _, p := range c.Points {
			if len(c.Sources(p)) == 0 || len(c.Steps(p)) == 0 || len(c.Effects(i18n.Da, p)) == 0 || c.Effects(i18n.Da, p)[0].Standing == taskforce.NoEffectYet {
				t.Errorf("the chain of %s is not whole", p.Title)
			}
		}
		id, err := h.Taskforce.Recommend(ctx, adviser, ref, taskforce.Advice{Theme: "bolig", Title: "Uden grundlag", Words: "Ingen fund bærer den."})
		if err != nil {
			t.Fatal(err)
		}
		if err := h.Taskforce.Share(ctx, adviser, ref, nil, []taskforce.RecommendationID{id}); err != nil {
			t.Fatal(err)
		}
		page := h.As("projektleder").Get("/forloeb/" + ref.ID + "/analyse").Is(200).Text()
		if !strings.Contains(page, "Huller i kæden") || !strings.Contains(page, "A5 Uden grundlag") {
			t.Errorf("the gap is not shown: %s", page)
		}
	})
}
