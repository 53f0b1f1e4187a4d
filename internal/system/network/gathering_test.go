package network_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// seats is a meeting of a network with a municipality's people.
type seats struct {
	*house.House
	t       *testing.T
	n       *network.Network
	m       *network.Member
	meeting meeting.ID
	people  []organisation.PersonID // of the municipality in the network
}

// take makes a meeting of the network of its own, three weeks ahead.
func take(t *testing.T, h *house.House, name, municipality string) *seats {
	t.Helper()
	s := &seats{House: h, t: t, n: h.Network(name)}
	s.m = h.Member(s.n, municipality)
	s.meeting = s.call(21)
	for _, g := range s.m.People(s.n.Programme, s.today()) {
		s.people = append(s.people, g.Person)
	}
	return s
}

func (s *seats) today() calendar.Date { return calendar.Of(s.Clock.Now()) }

func (s *seats) call(ahead int) meeting.ID {
	s.t.Helper()
	id, err := s.Meetings.Create(context.Background(), s.Scope("raadgiver"), subject.Ref{Kind: network.Kind, ID: string(s.n.ID)}, meeting.New{
		Details: meeting.Details{Title: "Temamøde", Form: meeting.Physical, Place: "Fredericia", Day: s.today().AddDays(ahead), StartsAt: "10:00", EndsAt: "15:00"},
	})
	must(s.t, err)
	return id
}

func (s *seats) register(person organisation.PersonID) network.Registration {
	s.t.Helper()
	r, err := s.Networks.Register(context.Background(), s.Scope("metodeansvarlig"), s.meeting, s.m.ID, person)
	must(s.t, err)
	return r
}

func (s *seats) now() (*network.Gathering, network.Places) {
	s.t.Helper()
	g, err := s.Networks.Registrations(context.Background(), s.Scope("raadgiver"), s.n.ID, s.meeting)
	must(s.t, err)
	p, ok := g.Of(s.m.ID)
	if !ok {
		s.t.Fatal("the municipality has no places")
	}
	return g, *p
}

// letters are those to a person, the newest first.
func (s *seats) letters(to string) []mail.Letter {
	s.t.Helper()
	var found []mail.Letter
	must(s.t, s.DB.Read(context.Background(), func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 5000)
		for _, l := range all {
			if l.To == to {
				found = append(found, l)
			}
		}
		return err
	}))
	return found
}

// N3: the quota is the municipality's: a fifth person is wait-listed though the
// meeting has room, and moves up when a colleague withdraws.
func TestN3AFifthPersonWaitsAndMovesUp(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		s := take(t, h, "CTI-netværket", "Nørrekær")
		if s.n.Seats != 4 || len(s.people) < 6 {
			t.Fatalf("%d seats, %d people", s.n.Seats, len(s.people))
		}
		var first network.Registration
		for i, person := range s.people[:6] {
			r := s.register(person)
			if i == 0 {
				first = r
			}
			if want := i < 4; (r.State == network.HasSeat) != want {
				t.Errorf("person %d: %s", i+1, r.State)
			}
		}
		if again := s.register(s.people[4]); again.State != network.Waits {
			t.Errorf("a second wish: %+v", again)
		}
		g, p := s.now()
		if len(p.Seated) != 4 || len(p.Waiting) != 2 || p.Free() != 0 || p.Waiting[0].Person != s.people[4] || g.Seats() != 4 {
			t.Fatalf("%+v", p)
		}
		if _, limited := g.Room(); limited {
			t.Error("the room has a limit")
		}
		must(t, h.Networks.Withdraw(ctx, h.Scope("metodeansvarlig"), first.ID, "", network.AnyVersion))
		_, p = s.now()
		if len(p.Seated) != 4 || len(p.Waiting) != 1 || p.Seated[3].Person != s.people[4] {
			t.Errorf("after the withdrawal: %+v", p)
		}
		letters := s.letters(p.Seated[3].Email)
		if len(letters) == 0 || !strings.Contains(letters[0].Text, "rykket op") {
			t.Errorf("she was not told: %+v", letters)
		}
		_, m, err := h.Meetings.Find(ctx, h.Scope("raadgiver"), s.meeting)
		must(t, err)
		if _, ok := m.Person(s.people[4]); !ok {
			t.Error("who has a seat takes part in the meeting")
		}
		if _, ok := m.Person(first.Person); ok {
			t.Error("who has withdrawn still takes part")
		}
		if _, ok := m.Person(s.people[5]); ok {
			t.Error("who waits takes part")
		}
	})
}

// N3: two who ask for the last seat at once get one seat and one place to wait.
func TestN3TwoAskForTheLastSeatAtOnce(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := take(t, h, "CTI-netværket", "Nørrekær")
		for _, person := range s.people[:3] {
			s.register(person)
		}
		scope := h.Scope("metodeansvarlig")
		var all sync.WaitGroup
		states := make([]network.RegistrationState, 4)
		for i := range states {
			all.Go(func() {
				r, err := h.Networks.Register(context.Background(), scope, s.meeting, s.m.ID, s.people[3+i%2])
				if err != nil {
					t.Error(err)
				}
				states[i] = r.State
			})
		}
		all.Wait()
		_, p := s.now()
		if len(p.Seated) != 4 || len(p.Waiting) != 1 || states[0] == states[1] || states[0] != states[2] || states[1] != states[3] {
			t.Errorf("%v: %d have a seat, %d wait", states, len(p.Seated), len(p.Waiting))
		}
	})
}

// N3: whoever takes over a seat has the seat, and doesn't go to the end of the
// waiting list.
func TestN3ASeatIsSwapped(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, sofie := context.Background(), h.Scope("metodeansvarlig")
		s := take(t, h, "CTI-netværket", "Nørrekær")
		var all []network.Registration
		for _, person := range s.people[:6] {
			all = append(all, s.register(person))
		}
		if _, err := h.Networks.Swap(ctx, sofie, all[1].ID, s.people[0], network.AnyVersion); !fault.Is(err, fault.Conflict) {
			t.Errorf("with somebody who has a seat: %v", err)
		}
		r, err := h.Networks.Swap(ctx, sofie, all[1].ID, s.people[5], network.AnyVersion)
		must(t, err)
		_, p := s.now()
		if r.State != network.HasSeat || len(p.Seated) != 4 || len(p.Waiting) != 1 || p.Waiting[0].Person != s.people[4] {
			t.Errorf("%+v %+v", r, p)
		}
		if _, ok := p.Of(s.people[1]); ok {
			t.Error("who gave the seat away still has it")
		}
	})
}

// N3: a full room lets people wait though their municipality has a place; the
// earliest of those whose municipality has one moves up. Guests count in the
// room, not in a quota.
func TestN3TheRoomIsFull(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		s := take(t, h, "CTI-netværket", "Nørrekær")
		must(t, h.Networks.Arrange(ctx, adviser, s.n.ID, s.meeting, network.Rules{Capacity: 3, GuestsAllowed: true}))
		must(t, h.Networks.Invite(ctx, adviser, s.n.ID, s.meeting, meeting.Guest{Name: "Gæst Gæstesen", Email: "gaest@eksempel.example"}))
		must(t, h.Networks.Invite(ctx, adviser, s.n.ID, s.meeting, meeting.Guest{Name: "Gæst Gæstesen", Email: "gaest@eksempel.example"}))
		first := s.register(s.people[0])
		s.register(s.people[1])
		if r := s.register(s.people[2]); r.State != network.Waits {
			t.Fatalf("a seat in a full room: %+v", r)
		}
		odense := h.Member(s.n, "Odense")
		theirs, err := h.Networks.Register(ctx, adviser, s.meeting, odense.ID, odense.People(s.n.Programme, s.today())[0].Person)
		must(t, err)
		if theirs.State != network.Waits {
			t.Errorf("another municipality: %+v", theirs)
		}
		if err := h.Networks.Invite(ctx, adviser, s.n.ID, s.meeting, meeting.Guest{Name: "Endnu en", Email: "en@eksempel.example"}); !fault.Is(err, fault.Conflict) {
			t.Errorf("a guest in a full room: %v", err)
		}
		must(t, h.Networks.Withdraw(ctx, h.Scope("metodeansvarlig"), first.ID, "", network.AnyVersion))
		g, p := s.now()
		if g.Seats() != 3 || len(g.Guests) != 1 || len(p.Seated) != 2 || len(p.Waiting) != 0 || g.Waiting() != 1 {
			t.Errorf("%d seats, %d guests, %+v", g.Seats(), len(g.Guests), p)
		}
		must(t, h.Networks.Arrange(ctx, adviser, s.n.ID, s.meeting, network.Rules{GuestsAllowed: true, Version: g.Version}))
		if g, _ = s.now(); g.Waiting() != 0 {
			t.Error("a larger room lets nobody in")
		}
		if err := h.Networks.Arrange(ctx, adviser, s.n.ID, s.meeting, network.Rules{Version: 1}); !fault.Is(err, fault.Stale) {
			t.Errorf("stale rules: %v", err)
		}
	})
}

// N3: a municipality can send more to one meeting, with a reason.
func TestN3AQuotaIsRaisedForOneMeeting(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		s := take(t, h, "CTI-netværket", "Nørrekær")
		for _, person := range s.people[:5] {
			s.register(person)
		}
		if err := h.Networks.Widen(ctx, h.Scope("metodeansvarlig"), s.n.ID, s.meeting, s.m.ID, 5, "Vi er flere."); !fault.Is(err, fault.Forbidden) {
			t.Errorf("by a member: %v", err)
		}
		if err := h.Networks.Widen(ctx, adviser, s.n.ID, s.meeting, s.m.ID, 5, ""); !fault.Is(err, fault.Invalid) {
			t.Errorf("without a reason: %v", err)
		}
		must(t, h.Networks.Widen(ctx, adviser, s.n.ID, s.meeting, s.m.ID, 5, "Kommunen fortæller om sit forsøg."))
		if _, p := s.now(); p.Quota != 5 || len(p.Seated) != 5 || len(p.Waiting) != 0 || p.Reason == "" {
			t.Errorf("%+v", p)
		}
	})
}

// N3: after the deadline members are told whom to ask; those who lead the
// network can still register, and everybody can withdraw.
func TestN3AfterTheDeadline(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		s := take(t, h, "CTI-netværket", "Nørrekær")
		s.meeting = s.call(7)
		r := s.register(s.people[0]) // on the last day
		s.meeting = s.call(6)
		_, err := h.Networks.Register(ctx, h.Scope("metodeansvarlig"), s.meeting, s.m.ID, s.people[1])
		if !fault.Is(err, fault.Conflict) {
			t.Errorf("after the deadline: %v", err)
		}
		late, err := h.Networks.Register(ctx, h.Scope("raadgiver"), s.meeting, s.m.ID, s.people[1])
		must(t, err)
		must(t, h.Networks.Withdraw(ctx, h.Scope("metodeansvarlig"), late.ID, "", network.AnyVersion))
		must(t, h.Networks.Withdraw(ctx, h.Scope("metodeansvarlig"), r.ID, "", network.AnyVersion))
	})
}

// N5: each registers themselves, who leads the membership all of its people; who
// has no role in the network becomes a participant where the programme has that
// role.
func TestN5WhoRegistersWhom(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		s := take(t, h, "CTI-netværket", "Nørrekær")
		kasper := h.Scope("implementering")
		self, err := h.Networks.Register(ctx, kasper, s.meeting, s.m.ID, organisation.PersonID(kasper.Person))
		must(t, err)
		if _, err := h.Networks.Register(ctx, kasper, s.meeting, s.m.ID, s.people[0]); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a participant registers another: %v", err)
		}
		if _, err := h.Networks.Register(ctx, h.Scope("soenderaa"), s.meeting, s.m.ID, s.people[0]); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger registers: %v", err)
		}
		if err := h.Networks.Withdraw(ctx, h.Scope("soenderaa"), self.ID, "", network.AnyVersion); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger withdraws: %v", err)
		}
		newcomer := organisation.PersonID(h.Scope("forloebsleder").Person)
		if _, err := h.Networks.Register(ctx, h.Scope("leder"), s.meeting, s.m.ID, newcomer); err != nil {
			t.Errorf("somebody without a role: %v", err)
		}
		found, err := h.Networks.FindMember(ctx, h.Scope("leder"), s.m.ID)
		must(t, err)
		if held := found.Holders("deltager", s.today()); !has(held, newcomer) {
			t.Errorf("no role was given: %v", held)
		}
		if _, err := h.Networks.Register(ctx, h.Scope("leder"), s.meeting, s.m.ID, organisation.PersonID(h.Scope("soenderaa").Person)); !fault.Is(err, fault.Invalid) {
			t.Errorf("somebody of another municipality: %v", err)
		}
		reference := take(t, h, "Referencenetværket om barnets progression", "Nørrekær")
		if _, err := h.Networks.Register(ctx, h.Scope("leder"), reference.meeting, reference.m.ID, newcomer); !fault.Is(err, fault.Conflict) {
			t.Errorf("without a role where the programme has none for it: %v", err)
		}
	})
}

func has(held []network.Given, person organisation.PersonID) bool {
	for _, g := range held {
		if g.Person == person {
			return true
		}
	}
	return false
}

// N5: who loses their role, or leaves the municipality, loses the seat; who has
// waited longest moves up.
func TestN5WhoLeavesLosesTheSeat(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, leader := context.Background(), h.Scope("leder")
		s := take(t, h, "CTI-netværket", "Nørrekær")
		for _, person := range s.people[:6] {
			s.register(person)
		}
		m, err := h.Networks.FindMember(ctx, leader, s.m.ID)
		must(t, err)
		for _, g := range m.Roles {
			if g.Person == s.people[2] {
				must(t, h.Networks.EndRole(ctx, leader, s.m.ID, g.ID))
			}
		}
		_, p := s.now()
		if _, ok := p.Of(s.people[2]); ok || len(p.Seated) != 4 || len(p.Waiting) != 1 {
			t.Fatalf("after the role has ended: %+v", p)
		}
		must(t, h.DB.Write(ctx, func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE organisation_role SET to_day = $2 WHERE person_id = $1`, s.people[3], s.today().AddDays(-1))
			return err
		}))
		if _, p = s.now(); len(p.Seated) != 3 || p.Free() != 1 {
			t.Errorf("at reading: %+v", p)
		}
		must(t, h.Networks.Refill(ctx))
		if _, p = s.now(); len(p.Seated) != 4 || len(p.Waiting) != 0 {
			t.Errorf("after the round: %+v", p)
		}
		must(t, h.Networks.Leave(ctx, h.Scope("raadgiver"), s.m.ID, s.today(), ""))
		g, err := h.Networks.Registrations(ctx, h.Scope("raadgiver"), s.n.ID, s.meeting)
		must(t, err)
		if g.Seats() != 0 {
			t.Errorf("%d have a seat after the municipality has left", g.Seats())
		}
	})
}

// N3: who says no to the invitation frees the seat; who says yes again asks for
// one anew.
func TestN3SayingNoFreesTheSeat(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, kasper := context.Background(), h.Scope("implementering")
		s := take(t, h, "CTI-netværket", "Nørrekær")
		person := organisation.PersonID(kasper.Person)
		s.register(person)
		for _, other := range s.people {
			if other != person {
				s.register(other)
			}
		}
		if _, err := h.Meetings.Invite(ctx, h.Scope("raadgiver"), s.meeting); err != nil {
			t.Fatal(err)
		}
		_, before := s.now()
		must(t, h.Meetings.Answer(ctx, kasper, s.meeting, meeting.No, ""))
		_, p := s.now()
		if _, ok := p.Of(person); ok || len(p.Seated) != 4 || len(p.Waiting) != len(before.Waiting)-1 {
			t.Fatalf("after no: %+v", p)
		}
		must(t, h.Meetings.Answer(ctx, kasper, s.meeting, meeting.Yes, ""))
		_, p = s.now()
		if r, ok := p.Of(person); !ok || r.State != network.Waits || r.Answer != meeting.No {
			t.Errorf("after yes: %+v", r)
		}
		for len(p.Seated) > 0 && len(p.Waiting) > 0 {
			must(t, h.Networks.Withdraw(ctx, h.Scope("metodeansvarlig"), p.Seated[0].ID, "", network.AnyVersion))
			_, p = s.now()
		}
		if r, ok := p.Of(person); !ok || r.State != network.HasSeat || r.Answer != "" {
			t.Errorf("after moving up: %+v", r)
		}
	})
}

// N6: project managers meet half-yearly: their meetings are made at once, on the
// days that follow from the start, and members register from then on.
func TestN6TheHalfYearlyMeetingsAreMadeAtOnce(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		id, err := h.Networks.Begin(ctx, adviser, network.Beginning{Programme: "projektledernetvaerk", Start: calendar.Of(h.Clock.Now()), Details: network.Details{Name: "Nyt projektledernetværk"}})
		must(t, err)
		n, all, err := h.Networks.Convenable(ctx, adviser, id)
		must(t, err)
		if len(all) != 4 {
			t.Fatalf("%d meetings", len(all))
		}
		settle := map[string]network.Settled{}
		for i, c := range all {
			if want := n.Start.AddMonths(6 * (i + 1)); c.Settled.Day.Sub(want) > 3 || want.Sub(c.Settled.Day) > 3 {
				t.Errorf("meeting %d on %s, not half-yearly from %s", i+1, c.Settled.Day, n.Start)
			}
			settle[c.Item.Key] = network.Settled{Day: c.Settled.Day, StartsAt: "10:00", EndsAt: "15:00", Place: "Odense"}
		}
		wrong := map[string]network.Settled{all[0].Item.Key: {Day: all[0].Settled.Day, StartsAt: "15:00", EndsAt: "10:00"}}
		if _, err := h.Networks.Convene(ctx, adviser, id, wrong, n.Version); !fault.Is(err, fault.Invalid) {
			t.Errorf("an end before the start: %v", err)
		}
		made, err := h.Networks.Convene(ctx, adviser, id, settle, n.Version)
		must(t, err)
		if made != 4 {
			t.Errorf("%d made", made)
		}
		_, gatherings, err := h.Networks.Gatherings(ctx, adviser, id)
		must(t, err)
		if len(gatherings) != 4 || network.OfActivity(gatherings, all[0].Item.Key) == nil || gatherings[0].Meeting.Place != "Odense" {
			t.Errorf("%d meetings", len(gatherings))
		}
		if _, err := h.Networks.Convene(ctx, adviser, id, settle, n.Version); !fault.Is(err, fault.Stale) {
			t.Errorf("a second click: %v", err)
		}
	})
}

// P3: the knowledge seminar takes two days in the calendar as well: it ends on
// the second, and moving it moves both.
func TestP3TheSeminarEndsOnTheSecondDay(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		id, err := h.Networks.Begin(ctx, adviser, network.Beginning{Programme: "referencenetvaerk", Start: house.Day(2027, 3, 1), Details: network.Details{Name: "Et til"}})
		must(t, err)
		n, err := h.Networks.Find(ctx, adviser, id)
		must(t, err)
		st := network.Settled{Day: house.Day(2027, 4, 1), Last: house.Day(2027, 4, 2), StartsAt: "10:00", EndsAt: "09:30", Place: "Nyborg"}
		if _, err := h.Networks.Convene(ctx, adviser, id, map[string]network.Settled{"vidensseminar": st}, n.Version); err != nil {
			t.Fatal(err)
		}
		_, all, err := h.Networks.Gatherings(ctx, adviser, id)
		must(t, err)
		m := all[0].Meeting
		if m.LastDay() != st.Last || m.End() != st.Last.At(9, 30) || !strings.Contains(m.When(i18n.Da), "2. april 2027") {
			t.Errorf("until %s: %s", m.End(), m.When(i18n.Da))
		}
		file := string(h.Meetings.Calendar(m, i18n.Da))
		if !strings.Contains(file, "DTSTART:20270401T080000Z") || !strings.Contains(file, "DTEND:20270402T073000Z") {
			t.Error(file)
		}
		n, err = h.Networks.Find(ctx, adviser, id)
		must(t, err)
		st.Day, st.Last = house.Day(2027, 4, 7), house.Day(2027, 4, 8)
		must(t, h.Networks.Settle(ctx, adviser, id, "vidensseminar", st, n.Version))
		_, all, err = h.Networks.Gatherings(ctx, adviser, id)
		must(t, err)
		if m = all[0].Meeting; m.Day != st.Day || m.LastDay() != st.Last {
			t.Errorf("moved to %s–%s", m.Day, m.LastDay())
		}
	})
}

// N3 in the demonstration: Nørrekær has all of its four places at the CTI
// network's next meeting taken, and one waits.
func TestN3TheDemonstrationHasAWaitingList(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	n := h.Network("CTI-netværket")
	_, all, err := h.Networks.Gatherings(context.Background(), h.Scope("raadgiver"), n.ID)
	must(t, err)
	p, ok := network.Coming(all, calendar.Of(h.Clock.Now())).Of(h.Member(n, "Nørrekær").ID)
	if !ok || len(p.Seated) != 4 || len(p.Waiting) != 1 {
		t.Errorf("%+v", p)
	}
}
