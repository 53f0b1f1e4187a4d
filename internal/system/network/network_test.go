package network_test

import (
	"context"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// N1: eight networks of the strategy run in the demonstration – one for each
// of six methods, one for each kind of project managers – beside the reference
// network.
func TestN1EightNetworks(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		page, err := h.Networks.List(context.Background(), h.Scope("raadgiver"), network.Active, "")
		if err != nil {
			t.Fatal(err)
		}
		count := map[string]int{}
		for _, n := range page.Networks {
			count[n.Programme.ID]++
		}
		if count["metodenetvaerk"] != 6 || count["projektledernetvaerk"] != 2 || count["referencenetvaerk"] != 1 {
			t.Errorf("%v", count)
		}
	})
}

// N5: a municipality must have a method lead: a missing one is shown and asked
// for, and handing the role over keeps who had it before.
func TestN5TheMethodLeadIsAskedForAndHandedOver(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, today := context.Background(), calendar.Of(h.Clock.Now())
		n := h.Network("ICM-netværket")
		m := h.Member(n, "Nørrekær")
		if lacking := m.Lacks(n.Programme, today); len(lacking) != 1 || lacking[0].ID != "metodeansvarlig" {
			t.Fatalf("lacks %v", lacking)
		}
		if day := h.As("leder").Get("/").Is(200).Text(); !strings.Contains(day, "mangler en metodeansvarlig") {
			t.Errorf("Min dag does not ask for a method lead: %s", day)
		}
		leader := h.Scope("leder")
		sofie, kasper := organisation.PersonID(h.Scope("metodeansvarlig").Person), organisation.PersonID(h.Scope("implementering").Person)
		must(t, h.Networks.Give(ctx, leader, m.ID, network.Gift{Role: "metodeansvarlig", Person: sofie}))
		if err := h.Networks.Give(ctx, leader, m.ID, network.Gift{Role: "metodeansvarlig", Person: kasper}); !fault.Is(err, fault.Conflict) {
			t.Errorf("a second method lead: %v", err)
		}
		found, err := h.Networks.FindMember(ctx, h.Scope("metodeansvarlig"), m.ID)
		must(t, err)
		held := found.Holders("metodeansvarlig", today)
		if len(held) != 1 || held[0].Person != sofie || len(found.Lacks(n.Programme, today)) != 0 {
			t.Fatalf("held by %v", held)
		}
		must(t, h.Networks.HandOver(ctx, leader, m.ID, held[0].ID, kasper, today.AddDays(10), "Sofie går på orlov."))
		found, err = h.Networks.FindMember(ctx, leader, m.ID)
		must(t, err)
		if now, later := found.Holders("metodeansvarlig", today), found.Holders("metodeansvarlig", today.AddDays(10)); len(now) != 1 || now[0].Person != sofie || len(later) != 1 || later[0].Person != kasper {
			t.Errorf("now %v, later %v", now, later)
		}
		_, past, err := h.Networks.MemberHistory(ctx, leader, m.ID, "")
		must(t, err)
		if len(past) < 2 || past[0].Verb != "handed-over" || past[0].Reason != "Sofie går på orlov." {
			t.Errorf("history: %+v", past)
		}
	})
}

// What a municipality's people may lead is their own membership, not the
// network, nor another municipality's membership.
func TestAMunicipalityLeadsItselfAlone(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, sofie := context.Background(), h.Scope("metodeansvarlig")
		n := h.Network("CTI-netværket")
		own, other := h.Member(n, "Nørrekær"), h.Member(n, "Aalborg")
		found, err := h.Networks.Find(ctx, sofie, n.ID)
		must(t, err)
		if found.MayLead() {
			t.Error("a method lead leads the network")
		}
		if err := h.Networks.Change(ctx, sofie, n.ID, found.Details, found.Version); !fault.Is(err, fault.Forbidden) {
			t.Errorf("change the network: %v", err)
		}
		if _, err := h.Networks.Add(ctx, sofie, network.Admission{Network: n.ID, Municipality: h.Organisation("Sønderå").ID, Kind: "aftalekommune"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("admit: %v", err)
		}
		if _, err := h.Networks.FindMember(ctx, sofie, other.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("another municipality's membership: %v", err)
		}
		must(t, h.Networks.Give(ctx, sofie, own.ID, network.Gift{Role: "deltager", Person: organisation.PersonID(h.Scope("forloebsleder").Person)}))
		if err := h.Networks.Give(ctx, sofie, own.ID, network.Gift{Role: "deltager", Person: organisation.PersonID(h.Scope("soenderaa").Person)}); !fault.Is(err, fault.Invalid) {
			t.Errorf("somebody of another municipality: %v", err)
		}
		if _, err := h.Networks.Find(ctx, h.Scope("soenderaa"), n.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger to the network: %v", err)
		}
	})
}

// Who leaves a network, or the municipality, loses sight of it; what was is kept.
func TestLeavingEndsTheSight(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, today := context.Background(), h.Scope("raadgiver"), calendar.Of(h.Clock.Now())
		n := h.Network("CTI-netværket")
		m := h.Member(n, "Nørrekær")
		if err := h.Networks.Leave(ctx, h.Scope("metodeansvarlig"), m.ID, today, ""); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member ends its own membership: %v", err)
		}
		must(t, h.Networks.Leave(ctx, adviser, m.ID, today.AddDays(-1), "Kommunen er holdt op med metoden."))
		for _, persona := range []string{"metodeansvarlig", "leder"} {
			if _, err := h.Networks.Find(ctx, h.Scope(persona), n.ID); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s still sees the network: %v", persona, err)
			}
			if _, err := h.Networks.FindMember(ctx, h.Scope(persona), m.ID); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s still sees the membership: %v", persona, err)
			}
		}
		found, err := h.Networks.FindMember(ctx, adviser, m.ID)
		must(t, err)
		if found.To != today.AddDays(-1) || len(found.Roles) == 0 {
			t.Errorf("%+v", found.Member)
		}
	})
}

// An activity's day follows from the rules until it is agreed; a day outside its
// window needs a reason; a stale wish is refused.
func TestTimeAndPlaceAreAgreed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		n := h.Network("CTI-netværket")
		item, ok := n.Schedule().Item("netvaerksmoede-5")
		if !ok {
			t.Fatal("no fifth meeting")
		}
		st := network.Settled{Day: item.Latest.AddDays(10), StartsAt: "09:00", EndsAt: "15:00", Place: "Odense"}
		if err := h.Networks.Settle(ctx, adviser, n.ID, item.Key, st, n.Version); !fault.Is(err, fault.Invalid) {
			t.Errorf("outside its window without a reason: %v", err)
		}
		st.Reason = "Lokalet var optaget."
		must(t, h.Networks.Settle(ctx, adviser, n.ID, item.Key, st, n.Version))
		if err := h.Networks.Settle(ctx, adviser, n.ID, item.Key, st, n.Version); !fault.Is(err, fault.Stale) {
			t.Errorf("a stale wish: %v", err)
		}
		found, err := h.Networks.Find(ctx, h.Scope("metodeansvarlig"), n.ID)
		must(t, err)
		if now, _ := found.Schedule().Item(item.Key); now.Target != st.Day {
			t.Errorf("on %s, agreed %s", now.Target, st.Day)
		}
		if err := h.Networks.Settle(ctx, h.Scope("metodeansvarlig"), n.ID, item.Key, st, found.Version); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member settles: %v", err)
		}
	})
}

// P3: the knowledge seminar takes two days; no more are agreed on.
func TestP3TheSeminarTakesTwoDays(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	id, err := h.Networks.Begin(ctx, adviser, network.Beginning{Programme: "referencenetvaerk", Start: house.Day(2027, 3, 1), Details: network.Details{Name: "Et til"}})
	must(t, err)
	n, err := h.Networks.Find(ctx, adviser, id)
	must(t, err)
	if n.Seats != 3 {
		t.Errorf("%d seats", n.Seats)
	}
	st := network.Settled{Day: house.Day(2027, 4, 1), Last: house.Day(2027, 4, 3), StartsAt: "10:00", EndsAt: "09:00"}
	if err := h.Networks.Settle(ctx, adviser, id, "vidensseminar", st, n.Version); !fault.Is(err, fault.Invalid) {
		t.Errorf("three days: %v", err)
	}
	st.Last = house.Day(2027, 4, 2)
	must(t, h.Networks.Settle(ctx, adviser, id, "vidensseminar", st, n.Version))
}

// A consultant is given a role by name and sees that network alone.
func TestAConsultantIsNamed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser := context.Background(), h.Scope("raadgiver")
		louise := h.Scope("konsulent")
		n := h.Network("Referencenetværket om barnets progression")
		if _, err := h.Networks.Find(ctx, louise, n.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("before: %v", err)
		}
		must(t, h.Networks.Assist(ctx, adviser, n.ID, network.Gift{Role: "konsulent", Person: organisation.PersonID(louise.Person)}))
		found, err := h.Networks.Find(ctx, louise, n.ID)
		must(t, err)
		if found.MayLead() {
			t.Error("the consultant leads the network")
		}
		if _, err := h.Networks.Find(ctx, louise, h.Network("CTI-netværket").ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("another network: %v", err)
		}
		must(t, h.Networks.Relieve(ctx, adviser, n.ID, found.Roles[0].ID))
		if _, err := h.Networks.Find(ctx, louise, n.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("afterwards: %v", err)
		}
		if err := h.Networks.Assist(ctx, adviser, n.ID, network.Gift{Role: "konsulent", Person: organisation.PersonID(h.Scope("leder").Person)}); !fault.Is(err, fault.Invalid) {
			t.Errorf("a municipality's manager on the agency's side: %v", err)
		}
	})
}

// A wish that is sent twice begins one network.
func TestOneWishBeginsOneNetwork(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	ctx := context.Background()
	b := network.Beginning{Programme: "metodenetvaerk", Start: house.Day(2027, 3, 1), Details: network.Details{Name: "Nyt"}, Once: "a"}
	first, err := h.Networks.Begin(ctx, h.Scope("raadgiver"), b)
	must(t, err)
	second, err := h.Networks.Begin(ctx, h.Scope("raadgiver"), b)
	must(t, err)
	if first != second {
		t.Error("two networks")
	}
	if _, err := h.Networks.Begin(ctx, h.Scope("leder"), b); !fault.Is(err, fault.NotFound) {
		t.Errorf("a manager of a municipality: %v", err)
	}
	b.Programme = "taskforce"
	if _, err := h.Networks.Begin(ctx, h.Scope("raadgiver"), network.Beginning{Programme: "taskforce", Start: b.Start, Details: b.Details}); !fault.Is(err, fault.Invalid) {
		t.Errorf("a course: %v", err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
