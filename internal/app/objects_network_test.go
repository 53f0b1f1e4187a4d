package app_test

import (
	"context"
	"maps"
	"testing"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// networkObjects are a network with one municipality's membership of it.
func networkObjects(t *testing.T, h *house.House, name, municipality, role string) map[string]string {
	t.Helper()
	n := h.Network(name)
	m := h.Member(n, municipality)
	held := m.Holders(role, calendar.Of(h.Clock.Now()))
	if len(held) == 0 {
		t.Fatalf("nobody is %s of %s", role, m.Name)
	}
	g := comingOf(t, h, n)
	p, ok := g.Of(m.ID)
	if !ok || len(p.Seated) == 0 {
		t.Fatalf("nobody of %s is registered", m.Name)
	}
	return map[string]string{
		"network": string(n.ID), "form": "metodeskabelon", "membership": string(m.ID), "activity": "netvaerksmoede-4", "meeting": "netvaerksmoede-4", "role": held[0].ID,
		"gathering": string(g.Meeting.ID), "registration": string(p.Seated[0].ID),
	}
}

// networks are the networks and memberships that the matrix asks for: as such,
// and as subjects of the shared nouns.
func networks(t *testing.T, h *house.House) (of, memberships map[string]map[string]string) {
	t.Helper()
	own, other := networkObjects(t, h, demoCTI, "Nørrekær", "deltager"), networkObjects(t, h, demoACT, "Sønderå", "deltager")
	of, memberships = map[string]map[string]string{}, map[string]map[string]string{}
	for name, values := range map[string]map[string]string{"noerrekaer-cti": own, "soenderaa-act": other} {
		of[name] = with(values, "subject", values["network"])
		memberships[name] = with(values, "subject", values["membership"])
	}
	of[nothing] = map[string]string{"membership": unknown, "network": unknown, "subject": unknown, "activity": "netvaerksmoede-4", "meeting": "netvaerksmoede-4", "role": unknown, "gathering": unknown, "registration": unknown}
	memberships[nothing] = map[string]string{"form": "metodeskabelon", "membership": unknown, "subject": unknown, "role": unknown}
	return of, memberships
}

// comingOf is the network's next meeting.
func comingOf(t *testing.T, h *house.House, n *network.Network) *network.Gathering {
	t.Helper()
	_, all, err := h.Networks.Gatherings(context.Background(), h.Scope("raadgiver"), n.ID)
	g := network.Coming(all, calendar.Of(h.Clock.Now()))
	if err != nil || g == nil {
		t.Fatalf("%s has no coming meeting: %v", n.Name, err)
	}
	return g
}

func with(values map[string]string, name, value string) map[string]string {
	all := map[string]string{name: value}
	maps.Copy(all, values)
	return all
}

const (
	demoCTI = "CTI-netværket"
	demoACT = "ACT-netværket"
)

// networkPages are the pages of networks and memberships.
func networkPages(t *testing.T, h *house.House) []page {
	t.Helper()
	n := h.Network(demoCTI)
	at, own := n.ID.Address(), network.MemberAddress(h.Member(n, "Nørrekær").ID)
	lacks := network.MemberAddress(h.Member(n, "Roskilde").ID)
	registration := network.RegistrationAddress(n.ID, comingOf(t, h, n).Meeting.ID)
	return []page{
		{"networks-public", "", "/netvaerk", true},
		{"network-public", "", at, true},
		{"networks-calendar", "", "/netvaerk/kalender.ics", false},
		{"network-registration", "metodeansvarlig", registration, true},
		{"network-registration-adviser", "raadgiver", registration + "?kommune=" + string(h.Member(n, "Nørrekær").ID), true},
		{"network-registration-participant", "implementering", registration, false},
		{"network-attendance", "metodeansvarlig", at + "/fremmoede", true},
		{"network-convene", "raadgiver", at + "/moederaekke", true},
		{"networks", "metodeansvarlig", "/netvaerk", true},
		{"networks-adviser", "raadgiver", "/netvaerk", true},
		{"networks-none", "borger", "/netvaerk", false},
		{"networks-closed", "raadgiver", "/netvaerk?vis=afsluttede", false},
		{"network-new", "raadgiver", "/netvaerk/nyt", true},
		{"network", "metodeansvarlig", at, true},
		{"network-adviser", "raadgiver", at, true},
		{"network-edit", "raadgiver", at + "/ret", true},
		{"network-settle", "raadgiver", at + "/aktiviteter/netvaerksmoede-4", true},
		{"network-members", "metodeansvarlig", at + "/medlemmer", true},
		{"network-admit", "raadgiver", at + "/medlemmer/ny", true},
		{"network-history", "raadgiver", at + "/historik", true},
		{"network-meetings", "metodeansvarlig", at + "/moeder", false},
		{"network-meeting-new", "raadgiver", at + "/moeder/nyt?aktivitet=netvaerksmoede-4", false},
		{"network-tasks", "metodeansvarlig", at + "/opgaver", false},
		{"network-task-new", "metodeansvarlig", at + "/opgaver/ny", false},
		{"membership", "metodeansvarlig", own, true},
		{"membership-lacks", "raadgiver", lacks, true},
		{"membership-leave", "raadgiver", own + "/afslutning", true},
		{"membership-history", "metodeansvarlig", own + "/historik", false},
		{"membership-documents", "metodeansvarlig", own + "/dokumenter", true},
		{"membership-tasks", "metodeansvarlig", own + "/opgaver", false},
		{"membership-task-new", "metodeansvarlig", own + "/opgaver/ny", false},
		{"membership-indicators", "metodeansvarlig", own + "/maalinger", false},
		{"membership-indicator-new", "metodeansvarlig", own + "/maalinger/ny", false},
	}
}
