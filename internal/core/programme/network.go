package programme

import (
	"slices"

	"tovholder/internal/platform/i18n"
)

// Network is what a programme says about the networks that run by it: who the
// members are, how many persons each may send to a meeting, what a member
// tells beforehand and what it measures. A role of the side "host" is one that
// each member fills.
type Network struct {
	Seats    Seats
	Most     int    // members at most; 0 for as many as there are
	Kinds    []Kind // what a member can be
	Report   string // id of the form that a member files before each meeting; empty for none
	Measures []Measure
}

// Seats are how many persons a member may send to one meeting, as the programme
// states it. A network sets its own number; To is the usual one.
type Seats struct{ From, To int }

// Kind is what a member can be, such as an agreement municipality.
type Kind struct {
	ID       string
	Name     i18n.Text
	Baseline string // id of the form against which the member reports; empty for none
	Reviews  bool   // the tools that others write are sent to such members for review
}

// Measure is a number that every member reports.
type Measure struct {
	ID     string
	Name   i18n.Text
	How    i18n.Text // what is counted, and how
	Unit   string    // people, days, percent, number
	Period string    // week, month, quarter, half-year, year
	Better string    // higher, lower, neither
}

// Kind finds a kind of member by id.
func (n *Network) Kind(id string) (*Kind, bool) {
	i := slices.IndexFunc(n.Kinds, func(k Kind) bool { return k.ID == id })
	if i < 0 {
		return nil, false
	}
	return &n.Kinds[i], true
}

// Measure finds a measure by id.
func (n *Network) Measure(id string) (*Measure, bool) {
	i := slices.IndexFunc(n.Measures, func(m Measure) bool { return m.ID == id })
	if i < 0 {
		return nil, false
	}
	return &n.Measures[i], true
}
