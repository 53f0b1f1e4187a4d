package form_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/day"
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
)

func (w *world) send(by access.Scope, id form.ID, signers ...approval.Signer) {
	w.t.Helper()
	if err := w.Forms.Send(w.ctx, by, id, w.find(id).Revision, signers); err != nil {
		w.t.Fatalf("send on: %v", err)
	}
}

// matter is what the document waits for.
func (w *world) matter(id form.ID) *approval.Matter {
	w.t.Helper()
	m := w.find(id).Decision
	if m == nil {
		w.t.Fatal("the document waits for nobody")
	}
	return m
}

func (w *world) signers() []approval.Signer {
	return []approval.Signer{
		{Role: "ledelse", Person: organisation.PersonID(w.manager.Person)}, {Role: "raadgiver", Person: organisation.PersonID(w.adviser.Person)},
	}
}

func (w *world) day(of access.Scope) day.Agenda {
	w.t.Helper()
	var agenda day.Agenda
	err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		agenda, err = w.Forms.Day(tx, of)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return agenda
}

// A1.3: the statement is written with who is responsible for each goal, and
// agreed.
func TestA13TheStatementIsApprovedByOneWhoDidNotWriteIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		err := w.Forms.Send(w.ctx, w.lead, id, 0, nil)
		wants(t, err, fault.Invalid, practice, goals)
		w.fill(w.lead, id)
		wants(t, w.Forms.Send(w.ctx, w.lead, id, w.find(id).Revision-1, nil), fault.Stale)
		wants(t, w.Forms.Finish(w.ctx, w.lead, id, w.find(id).Revision), fault.Conflict)
		w.send(w.lead, id)
		m := w.matter(id)
		if m.Way != approval.Approval || !m.Drafted(organisation.PersonID(w.lead.Person)) || m.Version != 1 {
			t.Errorf("%+v", m)
		}
		_, err = w.Forms.Write(w.ctx, w.lead, id, form.Batch{Edits: []form.Edit{{Key: practice, Base: 1, Cells: form.Cells{"": "Andet"}}}})
		wants(t, err, fault.Conflict)
		wants(t, w.Approvals.Approve(w.ctx, w.lead, m.ID, m.Hash), fault.Forbidden)
		if err := w.Approvals.Approve(w.ctx, w.manager, m.ID, m.Hash); err != nil {
			t.Fatal(err)
		}
		d := w.find(id)
		if d.State != form.Settled || d.InForce != 1 || d.Day != calendar.Of(w.Clock.Now()) || len(d.Authors) != 0 {
			t.Errorf("%+v", d)
		}
		states := w.states()
		if len(states) != 1 || states[0].State != form.Settled || states[0].InForce != 1 || states[0].Matter != string(m.ID) || states[0].Address != d.Address() {
			t.Errorf("%+v", states)
		}
		points := w.points(programme.MeansGoal)
		if len(points) != 1 || points[0].Entry != goals+"/r1" || points[0].Responsible != "Birgitte Nørreskov" || !strings.Contains(points[0].Criterion, "Succeskriterium") {
			t.Errorf("%+v", points)
		}
	})
}

// Nobody approves alone what they drafted: when all who could approve it have
// written in it, it can't be sent on.
func TestAuthorsAloneCanNotApprove(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if err := w.Courses.Give(w.ctx, w.adviser, courseID(w), gift("ledere", w.manager)); err != nil {
			t.Fatal(err)
		}
		id := w.begin(statement)
		w.fill(w.manager, id)
		wants(t, w.Forms.Send(w.ctx, w.lead, id, w.find(id).Revision, nil), fault.Conflict)
		if d := w.find(id); d.State != form.Draft {
			t.Errorf("it is %s", d.State)
		}
	})
}

// A1.4: the agreement stands when each side has signed, on the day of the last
// signature.
func TestA14TheAgreementIsSignedByBothSides(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(agreement)
		w.fill(w.lead, id)
		revision := w.find(id).Revision
		wants(t, w.Forms.Send(w.ctx, w.lead, id, revision, nil), fault.Invalid, "signers")
		wants(t, w.Forms.Send(w.ctx, w.lead, id, revision, w.signers()[:1]), fault.Invalid, "signers")
		w.send(w.lead, id, w.signers()...)
		m := w.matter(id)
		if err := w.Approvals.Sign(w.ctx, w.manager, m.ID, m.Hash); err != nil {
			t.Fatal(err)
		}
		if d := w.find(id); d.State != form.Waiting || !strings.Contains(d.WaitsFor(i18n.Da), w.adviser.Name) || strings.Contains(d.WaitsFor(i18n.Da), w.manager.Name) {
			t.Errorf("%s, waits for %s", d.State, d.WaitsFor(i18n.Da))
		}
		w.Clock.Move(48 * time.Hour)
		w.adviser = w.Scope("raadgiver")
		if err := w.Approvals.Sign(w.ctx, w.adviser, m.ID, m.Hash); err != nil {
			t.Fatal(err)
		}
		today := calendar.Of(w.Clock.Now())
		if d := w.find(id); d.State != form.Settled || d.Day != today {
			t.Errorf("%s on %s", d.State, d.Day)
		}
		// the course knows
		c, err := w.Courses.Find(w.ctx, w.adviser, courseID(w))
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := c.Signed(agreement, agreement); !ok || s.Day != today {
			t.Errorf("the course has %+v", c.Signatures)
		}
	})
}

func TestWhatComesBackIsADraftWithAReason(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		w.fill(w.lead, id)
		if agenda := w.day(w.lead); len(agenda.Coming) != 1 || len(agenda.Urgent) != 0 {
			t.Errorf("%+v", agenda)
		}
		w.send(w.lead, id)
		if agenda := w.day(w.lead); len(agenda.Coming)+len(agenda.Urgent) != 0 {
			t.Errorf("it waits for others, and Min dag has %+v", agenda)
		}
		m := w.matter(id)
		if err := w.Approvals.Return(w.ctx, w.manager, m.ID, m.Hash, "Målene kan ikke måles."); err != nil {
			t.Fatal(err)
		}
		d := w.find(id)
		if d.State != form.Draft || d.Reason != "Målene kan ikke måles." || d.ReturnedBy != w.manager.Name || d.Version != 2 {
			t.Errorf("%+v", d)
		}
		if agenda := w.day(w.lead); len(agenda.Urgent) != 1 || agenda.Urgent[0].Href != d.Address() {
			t.Errorf("%+v", agenda)
		}
		w.put(w.second, id, practice, form.Cells{"": "Nu kan det måles."})
		w.send(w.second, id)
		if d = w.find(id); d.Reason != "" || !d.Decision.Drafted(organisation.PersonID(w.lead.Person)) || !d.Decision.Drafted(organisation.PersonID(w.second.Person)) {
			t.Errorf("%+v", d)
		}
		_, versions, err := w.Forms.Versions(w.ctx, w.member, id)
		if err != nil || len(versions) != 2 || !versions[1].Returned() || versions[0].State != form.Waiting {
			t.Errorf("%+v, %v", versions, err)
		}
	})
}

func TestWithdrawnWhileItWaits(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		wants(t, w.Forms.Withdraw(w.ctx, w.lead, id), fault.Conflict)
		w.fill(w.lead, id)
		w.send(w.lead, id)
		m := w.matter(id)
		if err := w.Forms.Withdraw(w.ctx, w.lead, id); err != nil {
			t.Fatal(err)
		}
		if d := w.find(id); d.State != form.Draft || d.Decision != nil || d.Version != 2 {
			t.Errorf("%+v", d)
		}
		wants(t, w.Approvals.Approve(w.ctx, w.manager, m.ID, m.Hash), fault.Conflict)
	})
}

// What stands stays in force, word for word, while the next version is written.
func TestTheVersionInForceStands(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		w.fill(w.lead, id)
		w.put(w.lead, id, goals+"/r1", form.Cells{"maal": "Egen bolig"})
		wants(t, w.Forms.Revise(w.ctx, w.lead, id), fault.Conflict)
		w.send(w.lead, id)
		m := w.matter(id)
		if err := w.Approvals.Approve(w.ctx, w.manager, m.ID, m.Hash); err != nil {
			t.Fatal(err)
		}
		paper := w.find(id).Paper(i18n.Da)
		if paper.Hash() != m.Hash {
			t.Error("the version in force is not what was approved")
		}
		if err := w.Forms.Revise(w.ctx, w.lead, id); err != nil {
			t.Fatal(err)
		}
		wants(t, w.Forms.Send(w.ctx, w.lead, id, w.find(id).Revision, nil), fault.Conflict) // nothing new
		w.put(w.lead, id, goals+"/r1", form.Cells{"maal": "Egen bolig til alle"})
		if points := w.points(programme.MeansGoal); len(points) != 1 || points[0].Text != "Egen bolig" {
			t.Errorf("others see the draft: %+v", points)
		}
		d, versions, err := w.Forms.Versions(w.ctx, w.member, id)
		if err != nil || d.State != form.Draft || d.InForce != 1 || d.Version != 2 {
			t.Fatalf("%+v, %v", d, err)
		}
		then, err := d.At(versions, 1)
		if err != nil || then.Paper(i18n.Da).Hash() != m.Hash {
			t.Errorf("version 1 has changed, %v", err)
		}
		_, err = d.At(versions, 7)
		wants(t, err, fault.NotFound)
	})
}

func TestWhatNobodyDecidesIsFinished(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id, err := w.Forms.Begin(w.ctx, w.lead, w.ref, follow, "opfoelgning-1")
		if err != nil {
			t.Fatal(err)
		}
		w.fill(w.lead, id)
		revision := w.find(id).Revision
		wants(t, w.Forms.Send(w.ctx, w.lead, id, revision, nil), fault.Conflict)
		if err := w.Forms.Finish(w.ctx, w.lead, id, revision); err != nil {
			t.Fatal(err)
		}
		if d := w.find(id); d.State != form.Settled || d.InForce != 1 {
			t.Errorf("%+v", d)
		}
	})
}

func TestThoseWhoAreHeardAreTold(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		today := calendar.Of(w.Clock.Now())
		wants(t, w.Forms.Consult(w.ctx, w.lead, id, today.AddDays(-1)), fault.Invalid, "until")
		if err := w.Forms.Consult(w.ctx, w.lead, id, today.AddDays(14)); err != nil {
			t.Fatal(err)
		}
		letters := w.letters()
		if !slices.ContainsFunc(letters, func(m mail.Letter) bool {
			return strings.Contains(m.Text, "/dokumenter/"+string(id)) && strings.Contains(m.Text, w.second.Name)
		}) {
			t.Errorf("no letter to %s: %+v", w.second.Name, letters)
		}
		if agenda := w.day(w.second); len(agenda.Coming) != 1 || agenda.Coming[0].Day != today.AddDays(14) {
			t.Errorf("%+v", agenda)
		}
		if agenda := w.day(w.member); len(agenda.Coming) != 0 {
			t.Errorf("%+v", agenda)
		}
		w.put(w.lead, id, practice, form.Cells{"": "Skrevet imens."})
		wants(t, w.Forms.Consult(w.ctx, w.lead, id, today.AddDays(20)), fault.Conflict)
	})
}

func TestCommentsAreMadeAndResolved(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		c, err := w.Forms.Comment(w.ctx, w.member, id, practice, " Skriv om gadeteamet. ")
		if err != nil || c.Words != "Skriv om gadeteamet." || c.Role != "implementeringsteam" {
			t.Fatalf("%+v, %v", c, err)
		}
		_, err = w.Forms.Comment(w.ctx, w.member, id, practice, "  ")
		wants(t, err, fault.Invalid, "words")
		_, err = w.Forms.Comment(w.ctx, w.member, id, "findes-ikke", "Hej")
		wants(t, err, fault.NotFound)
		mine, err := w.Forms.Comment(w.ctx, w.second, id, "", "Godt begyndt.")
		if err != nil {
			t.Fatal(err)
		}
		wants(t, w.Forms.Resolve(w.ctx, w.member, id, mine.ID, true), fault.Forbidden)
		wants(t, w.Forms.Resolve(w.ctx, w.lead, id, "andet", true), fault.NotFound)
		for _, resolved := range []struct {
			by access.Scope
			is bool
		}{{w.lead, true}, {w.member, false}, {w.member, true}} {
			if err := w.Forms.Resolve(w.ctx, resolved.by, id, c.ID, resolved.is); err != nil {
				t.Fatal(err)
			}
			_, all, err := w.Forms.Comments(w.ctx, w.second, id)
			if err != nil || len(all) != 2 || all[0].Resolved() != resolved.is {
				t.Errorf("%+v, %v", all, err)
			}
		}
	})
}

// M10: who doesn't write suggests another text; a writer takes it in, unless
// somebody has written there meanwhile, and then both have drafted it.
func TestM10ASuggestionIsTakenIn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		w.put(w.lead, id, practice, form.Cells{"": "Vi har tre afdelinger."})
		suggest := func(field, proposal string) (form.Comment, error) {
			return w.Forms.Suggest(w.ctx, w.member, id, field, proposal, " De er fire. ")
		}
		c, err := suggest(practice, " Vi har fire afdelinger. ")
		if err != nil || c.Proposal != "Vi har fire afdelinger." && c.Proposal != " Vi har fire afdelinger." || c.Words != "De er fire." {
			t.Fatalf("%+v, %v", c, err)
		}
		for field, proposal := range map[string]string{practice: "Vi har tre afdelinger.", goals: "Flere mål", "findes-ikke": "Hej"} {
			_, err := suggest(field, proposal)
			wants(t, err, fault.Invalid, map[bool]string{true: "proposal", false: "field"}[field == practice])
		}
		_, err = suggest(practice, "Ring til 010190-1234")
		wants(t, err, fault.Invalid, "proposal")
		_, err = w.Forms.Suggest(w.ctx, w.other, id, practice, "Hej", "")
		wants(t, err, fault.NotFound)

		version := w.find(id).Entry(practice).Version
		wants(t, w.Forms.Take(w.ctx, w.member, id, c.ID, version), fault.Forbidden)
		wants(t, w.Forms.Take(w.ctx, w.lead, id, "andet", version), fault.NotFound)
		w.put(w.second, id, practice, form.Cells{"": "Vi har tre afdelinger og et herberg."})
		wants(t, w.Forms.Take(w.ctx, w.lead, id, c.ID, version), fault.Stale)
		if err := w.Forms.Take(w.ctx, w.lead, id, c.ID, version+1); err != nil {
			t.Fatal(err)
		}
		d := w.find(id)
		if got := d.Entry(practice); got.Cells[""] != c.Proposal || got.Name != w.lead.Name {
			t.Errorf("it says %+v", got)
		}
		var authors []string
		for _, a := range d.Authors {
			authors = append(authors, a.Name)
		}
		if !slices.Contains(authors, w.member.Name) {
			t.Errorf("who suggested it is no author: %v", authors)
		}
		wants(t, w.Forms.Take(w.ctx, w.lead, id, c.ID, version+2), fault.Conflict) // once
		if err := w.Forms.Resolve(w.ctx, w.lead, id, c.ID, false); err != nil {
			t.Fatal(err)
		}
		_, all, err := w.Forms.Comments(w.ctx, w.second, id)
		if err != nil || len(all) != 1 || !all[0].Taken || !all[0].Resolved() || all[0].ResolvedBy != w.lead.Name {
			t.Errorf("%+v, %v", all, err)
		}
	})
}

// A list page costs the same, however many documents there are.
func TestListAndDayCostAConstantNumberOfStatements(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		count := func() (list, agenda int64) {
			ctx, n := db.CountStatements(w.ctx)
			if _, _, err := w.Forms.List(ctx, w.lead, w.ref); err != nil {
				t.Fatal(err)
			}
			ctx, m := db.CountStatements(w.ctx)
			if err := w.DB.Read(ctx, func(tx *db.Tx) error { _, err := w.Forms.Day(tx, w.lead); return err }); err != nil {
				t.Fatal(err)
			}
			return *n, *m
		}
		waits := func(formID string) {
			id := w.begin(formID)
			w.fill(w.lead, id)
			if formID == statement {
				w.send(w.lead, id)
			}
		}
		waits(statement)
		waits("databehandleraftale")
		list, agenda := count()
		waits(agreement)
		waits("evaluering")
		if l, a := count(); l != list || a != agenda {
			t.Errorf("list %d, then %d; Min dag %d, then %d", list, l, agenda, a)
		}
	})
}
