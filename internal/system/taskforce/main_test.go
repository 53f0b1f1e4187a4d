package taskforce_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// world is a taskforce course that has just begun at Nørrekær, with an adviser
// and an analyst on the authorities' side and a project manager on the other.
type world struct {
	*house.House
	t       *testing.T
	ctx     context.Context
	ref     subject.Ref
	at      string // address of its analysis
	adviser access.Scope
	analyst access.Scope
	manager access.Scope
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"), analyst: h.Scope("ankestyrelsen"), manager: h.Scope("projektleder")}
		id := h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", house.Day(2027, 1, 4))
		if err := h.Courses.Give(w.ctx, w.adviser, id, course.Gift{Role: "projektleder", Person: organisation.PersonID(w.manager.Person)}); err != nil {
			t.Fatal(err)
		}
		w.ref = subject.Ref{Kind: course.Kind, ID: string(id)}
		w.at = "/forloeb/" + string(id) + taskforce.Path
		test(t, w)
	})
}

func (w *world) ask(title string) taskforce.RequestID {
	w.t.Helper()
	id, err := w.Taskforce.Ask(w.ctx, w.adviser, w.ref, taskforce.Wanted{
		Kind: programme.Documents, Theme: "bolig", Title: title, Why: "At se, hvad der er besluttet.", Due: house.Day(2027, 2, 1),
		Person: organisation.PersonID(w.manager.Person),
	})
	w.must(err)
	return id
}

func (w *world) find(title string, on ...taskforce.RequestID) taskforce.FindingID {
	w.t.Helper()
	f := taskforce.Found{Theme: "bolig", Lens: "faglig", Kind: taskforce.Need, Title: title, Words: title + " – og mere om det."}
	for _, id := range on {
		f.Evidence = append(f.Evidence, taskforce.Evidence{Request: id, Words: "Det står på side 4."})
	}
	id, err := w.Taskforce.Find(w.ctx, w.adviser, w.ref, f)
	w.must(err)
	return id
}

func (w *world) recommend(title string, on ...taskforce.FindingID) taskforce.RecommendationID {
	w.t.Helper()
	id, err := w.Taskforce.Recommend(w.ctx, w.adviser, w.ref, taskforce.Advice{Theme: "bolig", Title: title, Words: title + " – og hvorfor.", Findings: on})
	w.must(err)
	return id
}

func (w *world) share(findings []taskforce.FindingID, recommendations []taskforce.RecommendationID) {
	w.t.Helper()
	w.must(w.Taskforce.Share(w.ctx, w.adviser, w.ref, findings, recommendations))
}

func (w *world) choose(id taskforce.RecommendationID, title string) taskforce.PointID {
	w.t.Helper()
	v, err := w.Taskforce.Recommendation(w.ctx, w.manager, w.ref, id)
	w.must(err)
	point, err := w.Taskforce.Choose(w.ctx, w.manager, w.ref, id, "", taskforce.Aim{Title: title, Goal: "Alle har en bolig efter tre måneder.", Criterion: "Ni ud af ti."}, v.Version)
	w.must(err)
	return point
}

func (w *world) gaps(by access.Scope) string {
	w.t.Helper()
	c, err := w.Taskforce.Chain(w.ctx, by, w.ref)
	w.must(err)
	var all []string
	for _, g := range c.Gaps(i18n.Da) {
		all = append(all, g.What+" "+g.Lacks)
	}
	return strings.Join(all, "\n")
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) wants(err error, kind fault.Kind, field string) {
	w.t.Helper()
	if !fault.Is(err, kind) {
		w.t.Errorf("got %v, want kind %v", err, kind)
		return
	}
	if field != "" && !strings.Contains(strings.Join(fields(err), " "), field) {
		w.t.Errorf("%v names %v, not %s", err, fields(err), field)
	}
}

func (w *world) day() calendar.Date { return calendar.Of(w.Clock.Now()) }
