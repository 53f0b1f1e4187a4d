package collaboration_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/day"
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const (
	model   = "samarbejdsmodel"
	group   = "Unge"                    // for whom it is: the demonstration has a model of its own
	name    = "Nørrekær Kommune – Unge" // what it is called
	renewal = 180                       // days from the first approval until the next version is due
)

// Who takes part in the model of Nørrekær; the steering group is of a voluntary
// organisation, as its coordinator is.
const (
	manager     = "projektleder"
	member      = "partner" // of the project group
	board       = "styregruppe"
	coordinator = "tovholder"
	partner     = "forstander" // on the partners' side
	adviser     = "raadgiver"
	neighbour   = "soenderaa"
)

var emails = map[string]string{
	manager: "projektleder@noerrekaer.example", member: "partner@broen.example", board: "styregruppe@varmestuen.example",
	coordinator: "tovholder@varmestuen.example", partner: "forstander@havnen.example", adviser: "raadgiver@styrelsen.example",
}

// world is a collaboration model that has just begun at Nørrekær.
type world struct {
	*house.House
	t   *testing.T
	ctx context.Context
	ref subject.Ref
	doc form.ID // the framework's document, once it is begun

	group string // for whom the next model is
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{House: h, t: t, ctx: t.Context(), group: group}
		w.ref = w.begin("Nørrekær", h.Scope("leder"), manager)
		test(t, w)
	})
}

// begin begins a model at an organisation, with a project manager of its own and
// the others of the cast.
func (w *world) begin(host string, leader access.Scope, lead string) subject.Ref {
	w.t.Helper()
	id, err := w.Courses.Start(w.ctx, w.Scope(adviser), course.Beginning{
		Programme: model, Host: w.Organisation(host).ID, Label: w.group, Anchors: map[string]calendar.Date{"start": w.today()},
	})
	w.must(err)
	w.must(w.Courses.Give(w.ctx, leader, id, course.Gift{Role: "projektleder", Person: w.person(lead)}))
	for role, who := range map[string]string{"projektgruppe": member, "styregruppe": board, "koordinator": coordinator, "samarbejdspartner": partner} {
		w.must(w.Courses.Give(w.ctx, w.Scope(lead), id, course.Gift{Role: role, Email: emails[who]}))
	}
	return subject.Ref{Kind: course.Kind, ID: string(id)}
}

// second is a model at Sønderå, written by the neighbour.
func (w *world) second() subject.Ref {
	w.t.Helper()
	w.group = ""
	return w.begin("Sønderå", w.leader("Sønderå"), neighbour)
}

// leader is a manager of an organisation.
func (w *world) leader(host string) access.Scope {
	w.t.Helper()
	people := w.People(w.Organisation(host).ID)
	i := slices.IndexFunc(people, func(m organisation.Member) bool { return m.Appointment.Role == access.Manager })
	return w.Colleague(people[i].ID)
}

func (w *world) close(ref subject.Ref, leader access.Scope) {
	w.t.Helper()
	c, err := w.Courses.Find(w.ctx, leader, course.ID(ref.ID))
	w.must(err)
	w.must(w.Courses.Close(w.ctx, leader, c.ID, c.Version, "Vi begynder forfra."))
}

func (w *world) today() calendar.Date { return calendar.Of(w.Clock.Now()) }
func (w *world) person(who string) organisation.PersonID {
	return organisation.PersonID(w.Scope(who).Person)
}

// at goes to nine o'clock of a day.
func (w *world) at(day calendar.Date) { w.Clock.Set(day.At(9, 0)) }

// says is what stands in a field of the framework before anybody changes it.
func says(field string) string { return "Det står der om " + field + "." }

// edits fill in what has to be filled in; other answers come by field.
func (w *world) edits(d *form.Document, other map[string]string) (edits []form.Edit) {
	for _, s := range d.Form.Sections {
		for _, f := range s.Fields {
			answer, given := other[f.ID]
			if !f.Required && !given {
				continue
			}
			sample := func(kind programme.FieldKind, options []programme.Option) string {
				switch {
				case given:
					return answer
				case kind == programme.Choice:
					return options[0].ID
				case kind == programme.Day:
					return w.today().AddDays(renewal).String()
				}
				return says(f.ID)
			}
			cells, key := form.Cells{"": sample(f.Kind, f.Options)}, f.ID
			if f.Kind == programme.Rows {
				cells, key = form.Cells{}, f.ID+"/r1"
				for _, c := range f.Columns {
					cells[c.ID] = sample(c.Kind, c.Options)
				}
			}
			edits = append(edits, form.Edit{Key: key, Base: d.Entry(key).Version, Cells: cells})
		}
	}
	return edits
}

func (w *world) document(id form.ID, by string) *form.Document {
	w.t.Helper()
	d, err := w.Forms.Find(w.ctx, w.Scope(by), id)
	w.must(err)
	return d
}

func (w *world) write(id form.ID, by string, edits []form.Edit) {
	w.t.Helper()
	out, err := w.Forms.Write(w.ctx, w.Scope(by), id, form.Batch{Edits: edits})
	w.must(err)
	if len(out.Refused)+len(out.Conflicts) > 0 {
		w.t.Fatalf("not written: %+v %+v", out.Refused, out.Conflicts)
	}
}

// draft writes the framework and has the group heard, with the keeper in charge
// of the next version; the empty keeper is the project manager.
func (w *world) draft(ref subject.Ref, by, keeper string) form.ID {
	w.t.Helper()
	id, err := w.Forms.Begin(w.ctx, w.Scope(by), ref, "ramme", "")
	w.must(err)
	if keeper == "" {
		keeper = "@" + string(w.person(by))
	}
	w.write(id, by, w.edits(w.document(id, by), map[string]string{"naeste-opdatering-ved": keeper}))
	w.must(w.Forms.Consult(w.ctx, w.Scope(by), id, w.today().AddDays(7)))
	return id
}

// approve sends the document to the steering group, which approves it.
func (w *world) approve(id form.ID, by string) {
	w.t.Helper()
	w.must(w.Forms.Send(w.ctx, w.Scope(by), id, w.document(id, by).Revision, nil))
	waits := w.document(id, by).Decision
	w.must(w.Approvals.Approve(w.ctx, w.Scope(board), waits.ID, waits.Hash))
}

// framework is an approved framework of Nørrekær.
func (w *world) framework() *collaboration.Framework {
	w.t.Helper()
	w.doc = w.draft(w.ref, manager, "")
	w.approve(w.doc, manager)
	return w.now()
}

// kept is an approved framework with somebody in charge of the next version.
func (w *world) kept(keeper string) *collaboration.Framework {
	w.t.Helper()
	w.doc = w.draft(w.ref, manager, keeper)
	w.approve(w.doc, manager)
	return w.now()
}

// renew approves a new version with other answers in some fields.
func (w *world) renew(answers map[string]string) {
	w.t.Helper()
	w.must(w.Forms.Revise(w.ctx, w.Scope(manager), w.doc))
	var edits []form.Edit
	for field, value := range answers {
		edits = append(edits, form.Edit{Key: field, Base: w.document(w.doc, manager).Entry(field).Version, Cells: form.Cells{"": value}})
	}
	w.write(w.doc, manager, edits)
	w.approve(w.doc, manager)
}

// now is the framework of Nørrekær as it stands; nil before it is approved.
func (w *world) now() *collaboration.Framework {
	w.t.Helper()
	return w.overview("leder").Framework
}

func (w *world) overview(by string) *collaboration.Overview {
	w.t.Helper()
	o, err := w.Frameworks.Overview(w.ctx, w.Scope(by), w.ref)
	w.must(err)
	return &o
}

// publish publishes what stands, with these parts for everybody.
func (w *world) publish(public ...string) *collaboration.Framework {
	w.t.Helper()
	f, err := w.Frameworks.Publish(w.ctx, w.Scope(manager), w.ref, public, "Tolke er nævnt.", w.now().Version)
	w.must(err)
	return f
}

func (w *world) read(by access.Scope, number int) collaboration.Reading {
	w.t.Helper()
	r, err := w.Frameworks.Read(w.ctx, by, w.now().Slug, number)
	w.must(err)
	return r
}

// all is everything that a reader is given, as text.
func all(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// words are what a part of an edition says, in Danish.
func words(e *collaboration.Edition, part string) string {
	for _, p := range e.Parts {
		if p.ID == part {
			return paper.Plain(p.Blocks.Da)
		}
	}
	return ""
}

// letters are the letters to an address about the model of Nørrekær with these
// words in their subject, the oldest first.
func (w *world) letters(to, about string) (found []mail.Letter) {
	w.t.Helper()
	w.must(w.DB.Read(w.ctx, func(tx *db.Tx) error {
		sent, err := mail.Outbox(tx, 1000)
		for _, one := range slices.Backward(sent) {
			if one.To == to && strings.Contains(one.Subject, name) && strings.Contains(one.Subject, about) {
				found = append(found, one)
			}
		}
		return err
	}))
	return found
}

// remind looks for what is due, at this time of the clock.
func (w *world) remind() {
	w.t.Helper()
	w.must(w.Frameworks.Remind(w.ctx))
}

// agenda is what the framework of Nørrekær says on a person's Min dag.
func (w *world) agenda(who string) day.Agenda {
	w.t.Helper()
	a := w.whole(who)
	other := func(r day.Row) bool { return !strings.HasPrefix(r.Context, name+" · ") }
	a.Urgent, a.Coming = slices.DeleteFunc(a.Urgent, other), slices.DeleteFunc(a.Coming, other)
	return a
}

// whole is what all frameworks say there.
func (w *world) whole(who string) (a day.Agenda) {
	w.t.Helper()
	scope := w.Scope(who)
	w.must(w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		a, err = w.Frameworks.Day(tx, scope)
		return err
	}))
	return a
}

// listed is the framework of Nørrekær as somebody finds it in the list; nil for
// who doesn't.
func (w *world) listed(by access.Scope) *collaboration.Listed {
	w.t.Helper()
	all, more, err := w.Frameworks.List(w.ctx, by, "")
	w.must(err)
	if i := slices.IndexFunc(all, func(f collaboration.Listed) bool { return f.In == w.ref }); i >= 0 && !more {
		return &all[i]
	}
	return nil
}

// row finds the row of an agenda with these words.
func row(rows []day.Row, words string) (day.Row, bool) {
	i := slices.IndexFunc(rows, func(r day.Row) bool { return strings.Contains(r.Title, words) })
	if i < 0 {
		return day.Row{}, false
	}
	return rows[i], true
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) wants(err error, kind fault.Kind, fields ...string) {
	w.t.Helper()
	if !fault.Is(err, kind) {
		w.t.Errorf("got %v, want kind %v", err, kind)
		return
	}
	found, _ := errors.AsType[*fault.Error](err)
	for _, field := range fields {
		if !slices.ContainsFunc(found.Fields, func(f fault.Field) bool { return f.Name == field && f.Message(i18n.Da) != "" }) {
			w.t.Errorf("nothing is said of %s: %v", field, err)
		}
	}
}

// counted is how many statements something takes.
func (w *world) counted(do func(ctx context.Context) error) int64 {
	w.t.Helper()
	ctx, n := db.CountStatements(w.ctx)
	w.must(do(ctx))
	return *n
}
