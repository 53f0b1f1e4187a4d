package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/network"
)

// status is what a municipality tells before a meeting. Nobody in it is real.
type status struct {
	developments, challenges, deviations [][4]string // as the columns of the form stand
	number                               int
}

// teller's municipalities in a network: what they set out to do, what they told
// last time and what they tell now.
type reporter struct {
	host  string
	goals [][2]string // what, and how one will know
	last  *status
	now   *status
	sent  int // days before the deadline that it was sent; negative after it
	draft bool
}

// reportedNetwork is a network whose members report.
type reportedNetwork struct {
	name      string
	deadline  int // days from today; 0 for the usual one
	reporters []reporter
}

// Reporting lets the members of three networks report for the meeting behind
// them and for the one ahead: some have sent theirs, some have begun, some not.
func Reporting(ctx context.Context, h House, cast *Cast, seed uint64) error {
	t := &teller{House: h, scopes: map[organisation.PersonID]access.Scope{}, today: calendar.Of(h.DB.Now()), random: rand.New(rand.NewPCG(seed, 8))}
	var err error
	if t.adviser, err = t.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	page, err := t.Networks.List(ctx, t.adviser, network.Active, "")
	if err != nil {
		return err
	}
	for _, told := range reportedNetworks() {
		i := slices.IndexFunc(page.Networks, func(n network.Listed) bool { return n.Name == told.name })
		if i < 0 {
			return fmt.Errorf("no network %s", told.name)
		}
		if err := t.report(ctx, cast, page.Networks[i].ID, told); err != nil {
			return fmt.Errorf("fill in the demonstration's reports: %s: %w", told.name, err)
		}
	}
	return nil
}

func (t *teller) report(ctx context.Context, cast *Cast, id network.ID, told reportedNetwork) error {
	n, err := t.Networks.Find(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	ahead, ok := n.NextReported(t.today)
	if !ok {
		return nil
	}
	before, _ := n.Schedule().Item(ahead.Before)
	for i, r := range told.reporters {
		m, ok := n.Of(cast.Places[Place(r.host)], t.today)
		if !ok {
			return fmt.Errorf("%s is no member", r.host)
		}
		if err := t.reportMember(ctx, n, m, r, ahead, before.Target, told.deadline, i); err != nil {
			return fmt.Errorf("%s: %w", r.host, err)
		}
	}
	if err := t.call(ctx, n, ahead); err != nil {
		return err
	}
	if told.deadline != 0 {
		at := db.At(ctx, t.today.AddDays(-15).At(9, 30))
		return t.Networks.SetDeadline(at, t.adviser, n.ID, ahead.Key, t.today.AddDays(told.deadline))
	}
	return nil
}

// call makes the meeting ahead where nobody has, and takes a task on in the
// network.
func (t *teller) call(ctx context.Context, n *network.Network, ahead network.Reported) error {
	at, ref := db.At(ctx, t.today.AddDays(-2).At(9, 0)), subject.Ref{Kind: network.Kind, ID: string(n.ID)}
	_, page, err := t.Meetings.Of(ctx, t.adviser, ref, false, "")
	if err != nil {
		return err
	}
	if slices.ContainsFunc(page.Meetings, func(m meeting.Listed) bool { return m.Slot == ahead.Key }) {
		return nil
	}
	id, err := t.Meetings.Create(at, t.adviser, ref, meeting.New{Slot: ahead.Key})
	if err != nil {
		return err
	}
	_, err = t.Meetings.Invite(at, t.adviser, id)
	return err
}

func (t *teller) reportMember(ctx context.Context, n *network.Network, m *network.Member, r reporter, ahead network.Reported, before calendar.Date, deadline, nth int) error {
	people := m.People(n.Programme, t.today)
	if len(people) == 0 {
		return fmt.Errorf("nobody writes")
	}
	writer, err := t.as(ctx, people[0].Person)
	if err != nil {
		return err
	}
	ref := subject.Ref{Kind: network.MemberKind, ID: string(m.ID)}
	if kind, ok := n.KindOf(m); ok && len(r.goals) > 0 {
		day := m.From.AddDays(12 + nth)
		if err := t.file(ctx, writer, ref, kind.Baseline, "", day, true, baselineOf(kind.Baseline, n.Name, r)); err != nil {
			return err
		}
	}
	report := n.Programme.Network.Report
	if r.last != nil && !before.IsZero() {
		if err := t.file(ctx, writer, ref, report, ahead.Before, before.AddDays(-9-nth%3), true, r.last.edits()); err != nil {
			return err
		}
	}
	if r.now != nil {
		day := t.today.AddDays(-1 - r.sent)
		if deadline < 0 {
			day = t.today.AddDays(deadline - r.sent)
		}
		if err := t.file(ctx, writer, ref, report, ahead.Key, day, !r.draft, r.now.edits()); err != nil {
			return err
		}
	}
	return t.owes(ctx, ref, r, writer)
}

// owes lets the personas' own municipalities have an open task.
func (t *teller) owes(ctx context.Context, ref subject.Ref, r reporter, writer access.Scope) error {
	words := map[string]string{
		string(Noerrekaer): "Send den nyeste udgave af kommunens mål til rådgiveren", string(Soenderaa): "Aftal et besøg hos en anden kommune om mestringsvejledning",
	}[r.host]
	if words == "" {
		return nil
	}
	_, err := t.Tasks.Make(db.At(ctx, t.today.AddDays(-20).At(14, 0)), t.adviser, ref, task.New{Text: words, Person: organisation.PersonID(writer.Person), Due: t.today.AddDays(6)})
	return err
}

// file lets somebody write a document of a membership, and let it stand.
func (t *teller) file(ctx context.Context, writer access.Scope, ref subject.Ref, formID, slot string, day calendar.Date, finish bool, edits []form.Edit) error {
	at := db.At(ctx, day.At(10, 14))
	id, err := t.Forms.Begin(at, writer, ref, formID, slot)
	if err != nil {
		return err
	}
	out, err := t.Forms.Write(at, writer, id, form.Batch{Edits: edits})
	switch {
	case err != nil:
		return err
	case len(out.Refused)+len(out.Conflicts) > 0:
		return fmt.Errorf("%s: not everything could be written", formID)
	case !finish:
		return nil
	}
	return t.Forms.Finish(db.At(ctx, day.At(10, 40)), writer, id, out.Document.Revision)
}

func (s *status) edits() []form.Edit {
	var edits []form.Edit
	for i, d := range s.developments {
		edits = append(edits, row(numbered("udvikling", i), "tema", d[0], "beskrivelse", d[1], "laering", d[2]))
	}
	for i, c := range s.challenges {
		edits = append(edits, row(numbered("udfordringer", i), "tema", c[0], "beskrivelse", c[1], "hjaelp", c[2]))
	}
	for i, a := range s.deviations {
		edits = append(edits, row(numbered("afvigelser", i), "tema", a[0], "maal", a[1], "aarsag", a[2], "handling", a[3]))
	}
	if s.number > 0 {
		edits = append(edits, field("borgere", strconv.Itoa(s.number)))
	}
	return edits
}

func baselineOf(formID, about string, r reporter) []form.Edit {
	var edits []form.Edit
	for i, g := range r.goals {
		edits = append(edits, row(numbered("maal", i), "maal", g[0], "kendetegn", g[1]))
	}
	switch formID {
	case "hjemloeseplan":
		edits = append(edits, field("hovedlinjer", "Kommunen vil forebygge, at borgere mister deres bolig, og give støtte i egen bolig fra første dag."))
	case "projektbeskrivelse":
		edits = append(edits, field("beskrivelse", "Kommunen afprøver bostøttemetoder for borgere, der er på vej ud af hjemløshed."),
			row(numbered("metoder", 0), "metode", "Mestringsvejledning", "plan", "To medarbejdere med hver otte borgere og faglig sparring hver uge."))
	case "metodeskabelon":
		edits = append(edits, field("maalgruppe", "Borgere, der flytter i egen bolig fra en boform. De bliver henvist af kommunens myndighed."),
			field("bemanding", "Tre medarbejdere, der hver følger otte borgere. Aftalt i "+about+"."))
	}
	return edits
}
