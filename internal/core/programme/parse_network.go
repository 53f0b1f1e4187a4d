package programme

import (
	"slices"

	"github.com/goccy/go-yaml/ast"
)

// What “runs”, “unit”, “period” and “better” can say.
var (
	runs         = []string{string(AsCourse), string(AsNetwork)}
	measureUnits = []string{"people", "days", "percent", "number"}
	periods      = []string{"week", "month", "quarter", "half-year", "year"}
	betters      = []string{"higher", "lower", "neither"}
)

const (
	mostSeats   = 50
	mostMembers = 1000
)

func (a *author) runs(o object) Runs {
	if !o.has("runs") {
		return AsCourse
	}
	r := o.oneOf("runs", runs)
	if r == string(AsNetwork) && !o.has("network") {
		a.at(o.node, "a programme that runs as a network lacks “network”")
	}
	if r == string(AsCourse) && o.has("network") {
		a.atToken(o.keys["network"], "“network” goes with “runs: network”")
	}
	return Runs(r)
}

// oneOf reads a word of a list.
func (o object) oneOf(key string, words []string) string {
	s := o.string(key)
	if s != "" && !slices.Contains(words, s) {
		o.at(o.fields[key], "unknown word “%s” in “%s”%s", s, key, suggest(s, words))
		return ""
	}
	return s
}

func (a *author) network(o object) {
	n := o.fields["network"]
	if n == nil {
		return
	}
	if !o.has("runs") {
		a.atToken(o.keys["network"], "“network” goes with “runs: network”")
	}
	in, ok := a.object(n, "“network”", "seats", "most", "kinds", "report", "measures")
	if !ok {
		return
	}
	in.need("seats")
	net := &Network{Most: in.number("most", 1, mostMembers), Report: a.formID(in, "report")}
	if seats, ok := a.seats(in); ok {
		net.Seats = seats
	}
	if f, known := a.p.Form(net.Report); known && net.Report != "" && !f.Each {
		a.at(in.fields["report"], "a report is filed before each meeting: the form “%s” says “each: true”", f.ID)
	}
	in.each("kinds", func(n ast.Node) { a.kind(n, net) })
	in.each("measures", func(n ast.Node) { a.measure(n, net) })
	a.p.Network = net
}

func (a *author) seats(in object) (Seats, bool) {
	n := in.fields["seats"]
	if n == nil {
		return Seats{}, false
	}
	o, ok := a.object(n, "“seats”", "from", "to")
	if !ok {
		return Seats{}, false
	}
	o.need("from", "to")
	s := Seats{From: o.number("from", 1, mostSeats), To: o.number("to", 1, mostSeats)}
	if s.From > s.To && s.To > 0 {
		a.at(n, "“from” is not larger than “to”")
	}
	return s, true
}

func (a *author) kind(n ast.Node, net *Network) {
	o, ok := a.object(n, "a kind of member", "id", "name", "baseline", "reviews")
	if !ok {
		return
	}
	o.need("id", "name")
	k := Kind{ID: o.id("id"), Name: o.text("name"), Baseline: a.formID(o, "baseline"), Reviews: o.yes("reviews")}
	if _, twice := net.Kind(k.ID); twice && k.ID != "" {
		a.at(o.fields["id"], "the kind “%s” is written twice", k.ID)
	}
	net.Kinds = append(net.Kinds, k)
}

func (a *author) measure(n ast.Node, net *Network) {
	o, ok := a.object(n, "a measure", "id", "name", "how", "unit", "period", "better")
	if !ok {
		return
	}
	o.need("id", "name", "how", "unit", "period", "better")
	m := Measure{
		ID: o.id("id"), Name: o.text("name"), How: o.text("how"), Unit: o.oneOf("unit", measureUnits),
		Period: o.oneOf("period", periods), Better: o.oneOf("better", betters),
	}
	if _, twice := net.Measure(m.ID); twice && m.ID != "" {
		a.at(o.fields["id"], "the measure “%s” is written twice", m.ID)
	}
	net.Measures = append(net.Measures, m)
}

// formID reads the id of a form of this programme.
func (a *author) formID(o object, key string) string {
	id := o.string(key)
	if id == "" {
		return ""
	}
	if _, known := a.p.Form(id); !known {
		ids := make([]string, len(a.p.Forms))
		for i := range a.p.Forms {
			ids[i] = a.p.Forms[i].ID
		}
		a.at(o.fields[key], "unknown form “%s”%s", id, suggest(id, ids))
	}
	return id
}
