package intake_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/day"
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// tells demands that Min dag says the lines to somebody, each with the address
// at which it is done, and none of the others.
func tells(t *testing.T, h *house.House, scope access.Scope, of string, lines map[string]string) {
	t.Helper()
	scope.Lang = i18n.Da
	var agenda day.Agenda
	must(t, h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		agenda, err = h.Intake.Day(tx, scope)
		return err
	}))
	said := map[string]string{}
	for _, row := range slices.Concat(agenda.Urgent, agenda.Coming) {
		if strings.Contains(row.Context, of) {
			said[row.Title] = row.Href
		}
	}
	if fmt.Sprint(said) != fmt.Sprint(lines) {
		t.Errorf("%s is told %v, want %v", scope.Name, said, lines)
	}
}

// From the draft to what begins, Min dag tells everybody their next step, and
// nothing when it is done.
func TestMinDagTellsTheNextStep(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, marie := context.Background(), h.Scope("raadgiver"), h.Scope("soenderaa")
		louise := h.Scope("konsulent")
		deadline := calendar.Of(h.Clock.Now()).AddDays(6)
		r := announced(t, h, deadline, 1)
		must(t, h.Intake.AddReader(ctx, adviser, r, organisation.PersonID(louise.Person)))
		list := r.Address() + "/ansoegninger"
		is := func(who access.Scope, lines ...string) {
			t.Helper()
			want := map[string]string{}
			for i := 0; i < len(lines); i += 2 {
				want[lines[i]] = lines[i+1]
			}
			tells(t, h, who, "Prøverunde", want)
		}
		is(marie)
		id, err := h.Intake.Apply(ctx, marie, r, h.Organisation("Sønderå").ID)
		must(t, err)
		is(marie, "Send jeres ansøgning", id.Address())
		out := writes(ctx, t, h, marie, id)
		must(t, h.Forms.Finish(ctx, marie, out.Document.ID, out.Document.Revision))
		is(marie)
		is(louise) // until the deadline it can be changed
		h.Pass(7)
		is(louise, "Læs og vurdér én ansøgning", list)
		is(adviser, "Læs og vurdér én ansøgning", list)
		for _, reader := range []access.Scope{louise, adviser} {
			must(t, h.Intake.Score(ctx, reader, r, intake.Review{Application: id, Points: map[string]int{"behov": 5, "ledelse": 4, "parathed": 4}, Answers: map[string]string{}}))
		}
		is(louise)
		is(adviser, "Afgør én ansøgning", r.Address()+"/valg")
		in, err := h.Intake.Ranking(ctx, adviser, r)
		must(t, err)
		must(t, h.Intake.Decide(ctx, adviser, r, map[intake.ID]intake.Choice{id: {What: intake.Chosen}}, in.Version))
		is(marie, "Der er svar på jeres ansøgning", id.Address())
		is(louise, "Runden, du har læst ansøgninger i, er afgjort", list)
		is(adviser, "Sæt én valgt ansøger i gang", list)
		v, err := h.Intake.Find(ctx, marie, id)
		must(t, err)
		_, err = h.Intake.Start(ctx, adviser, r, id, nil, v.Version)
		must(t, err)
		is(marie)
		is(adviser)
		is(h.Scope("leder"))
	})
}

// T10: an enquiry stands on the agency's Min dag until it is clarified, and
// then until it is answered.
func TestT10MinDagTellsOfEnquiries(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		all, err := h.Intake.Enquiries(context.Background(), h.Scope("raadgiver"))
		must(t, err)
		for _, e := range all {
			title := map[intake.EnquiryState]string{intake.Received: "Afklar en henvendelse", intake.Clarified: "Svar på en henvendelse"}[e.State]
			tells(t, h, h.Scope("raadgiver"), e.Name, map[string]string{title: e.ID.Address()})
			tells(t, h, h.Scope("soenderaa"), e.Name, map[string]string{})
		}
		if len(all) < 2 {
			t.Errorf("%d enquiries", len(all))
		}
	})
}

// P4: one that is accepted in a round for a network is a member of it from that
// day, with the application among the membership's documents.
func TestP4AcceptedBecomesAMember(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		r := round(t, h, demo.RoundReference)
		in, err := h.Intake.Ranking(ctx, adviser, r.ID)
		must(t, err)
		one := in.Ranked[0]
		before := h.Network(demo.NetworkReference)
		at, err := h.Intake.Start(ctx, adviser, r.ID, one.ID, nil, one.Version)
		must(t, err)
		after := h.Network(demo.NetworkReference)
		today := calendar.Of(h.Clock.Now())
		if len(after.Current(today)) != len(before.Current(today))+1 {
			t.Fatalf("%d members, before %d", len(after.Current(today)), len(before.Current(today)))
		}
		m := h.Member(after, one.Name)
		if m.Kind != "referencekommune" || m.From != today || at != network.MemberAddress(m.ID) {
			t.Errorf("%+v at %s", m, at)
		}
		_, items, err := h.Forms.List(ctx, adviser, subject.Ref{Kind: network.MemberKind, ID: string(m.ID)})
		must(t, err)
		i := slices.IndexFunc(items, func(item form.Item) bool { return item.Form.ID == "ansoegning" && item.Document != nil })
		if i < 0 {
			t.Fatalf("the application is not among %+v", items)
		}
		d, err := h.Forms.Find(ctx, adviser, items[i].Document.ID)
		must(t, err)
		if !strings.HasPrefix(d.Entry("hvorfor").Cells[""], "Vi vil holde fast") {
			t.Errorf("%v", d.Entries)
		}
	})
}
