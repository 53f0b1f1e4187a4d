package programme_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
)

// The network begins on line 10, or 11 below “runs”; each case is what is written in it.
func TestMistakesInNetworks(t *testing.T) {
	t.Parallel()
	const n = "name: {da: A, en: A}"
	file := func(head, network string) string {
		return "programme: test\nversion: 1\nname: {da: P, en: T}\n" + head + "host: [municipality]\nthemes:\n  - {id: a, text: {da: A, en: A}}\n  - {id: b, text: {da: B, en: B}}\n" +
			"forms:\n  - {id: f, " + n + ", sections: [{id: s, " + n + ", fields: [{id: a, " + n + ", kind: choice, options: themes}]}]}\n" +
			network + "phases:\n  - id: one\n    name: {da: Et, en: One}\n    activities:\n      - {id: a, " + n + ", when: {ad_hoc: true}}\n"
	}
	for _, c := range []struct{ file, want string }{
		{file("runs: network\n", "network: {seats: {from: 3, to: 4}}\n"), ""},
		{file("", "network: {seats: {from: 3, to: 4}}\n"), "10:1: “network” goes with “runs: network”"},
		{file("runs: course\n", "network: {seats: {from: 3, to: 4}}\n"), "11:1: “network” goes with “runs: network”"},
		{file("runs: network\n", ""), "a programme that runs as a network lacks “network”"},
		{file("runs: netwrk\n", ""), "unknown word “netwrk” in “runs”; did you mean “network”?"},
		{file("runs: network\n", "network: {most: 15}\n"), "“network” lacks “seats”"},
		{file("runs: network\n", "network: {seats: {from: 4, to: 3}}\n"), "“from” is not larger than “to”"},
		{file("runs: network\n", "network: {seats: {from: 3, to: 4}, kinds: [{id: a, "+n+"}, {id: a, "+n+"}]}\n"), "the kind “a” is written twice"},
		{file("runs: network\n", "network: {seats: {from: 3, to: 4}, kinds: [{id: a, "+n+", baseline: g}]}\n"), "unknown form “g”; did you mean “f”?"},
		{file("runs: network\n", "network: {seats: {from: 3, to: 4}, report: f}\n"), "the form “f” says “each: true”"},
		{file("runs: network\n", "network: {seats: {from: 3, to: 4}, measures: [{id: a, "+n+", how: {da: A, en: A}, unit: persons, period: month, better: higher}]}\n"), "unknown word “persons” in “unit”"},
		{strings.Replace(file("runs: network\n", "network: {seats: {from: 3, to: 4}}\n"), "  - {id: b, text: {da: B, en: B}}\n", "", 1), "“options: themes” chooses among the programme’s themes"},
	} {
		_, mistakes := programme.Parse("x.yaml", []byte(c.file))
		var all []string
		for _, m := range mistakes {
			all = append(all, m.String())
		}
		got := strings.Join(all, " | ")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s\nwant %s\ngot  %s", c.file, c.want, got)
		}
	}
}

// N1, N3, N6, P3: what the three programmes say of members, seats and meetings.
func TestNetworkProgrammes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		file     string
		seats    programme.Seats
		most     int
		kinds    string
		report   string
		meetings int
		days     string
	}{
		{"metodenetvaerk.yaml", programme.Seats{From: 3, To: 4}, 0, "aftalekommune metodeskabelon, bostoettekommune metodeskabelon", "statusrapport", 8, "2027-06-01"},
		{"projektledernetvaerk.yaml", programme.Seats{From: 3, To: 4}, 0, "aftalekommune hjemloeseplan, bostoettekommune projektbeskrivelse", "statusrapport", 4, "2027-09-01"},
		{"referencenetvaerk.yaml", programme.Seats{From: 3, To: 3}, 20, "partnerskabskommune , referencekommune ", "", 4, "2027-08-02"},
	} {
		p := shipped(t, c.file)
		var kinds []string
		for _, k := range p.Network.Kinds {
			kinds = append(kinds, k.ID+" "+k.Baseline)
		}
		if p.Runs != programme.AsNetwork || p.Network.Seats != c.seats || p.Network.Most != c.most || strings.Join(kinds, ", ") != c.kinds || p.Network.Report != c.report {
			t.Errorf("%s: %+v", c.file, p.Network)
		}
		s := programme.Plan(p, programme.Known{Anchors: map[string]calendar.Date{"start": day("2027-03-01")}}, calendar.Danish())
		meetings := 0
		for _, it := range s.Items {
			if it.Activity == "netvaerksmoede" {
				meetings++
			}
		}
		if first := item(t, s, "netvaerksmoede-1"); meetings != c.meetings || first.Target.String() != c.days {
			t.Errorf("%s: %d meetings, the first on %s", c.file, meetings, first.Target)
		}
	}
	if a, _, _ := shipped(t, "referencenetvaerk.yaml").Activity("vidensseminar"); a.Length.Days != 2 {
		t.Errorf("the knowledge seminar takes %d days", a.Length.Days)
	}
}
