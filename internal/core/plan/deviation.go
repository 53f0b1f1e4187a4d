package plan

import (
	"slices"
	"time"
)

// Sort is how a row differs from an earlier state of the plan.
type Sort string

// The sorts. The first three are deviations when the earlier state is the
// approved version.
const (
	Moved    Sort = "moved"    // it has other days
	Added    Sort = "added"    // it was not there
	Left     Sort = "dropped"  // it is not done after all
	Reworded Sort = "reworded" // it says something else, or somebody else is responsible
)

// Difference is a row that differs between two states of a plan.
type Difference struct {
	Sort     Sort
	Was, Now Row // the zero Row where it was not, or is not, there
}

// Compare tells how the rows of a plan have changed from one state to another:
// in the order of the later one, what isn't there any more last. A row that is
// dropped counts as not being there.
func Compare(was, now []Row) []Difference {
	var differences []Difference
	before := standing(was)
	after := standing(now)
	for _, r := range now {
		earlier, there := before[r.Number]
		switch _, stands := after[r.Number]; {
		case !stands && there:
			differences = append(differences, Difference{Left, earlier, r})
		case !stands:
		case !there:
			differences = append(differences, Difference{Added, Row{}, r})
		case earlier.Start != r.Start || earlier.End != r.End || earlier.Repeat != r.Repeat:
			differences = append(differences, Difference{Moved, earlier, r})
		case !sameDraft(earlier, r):
			differences = append(differences, Difference{Reworded, earlier, r})
		}
	}
	here := make(map[int]bool, len(now))
	for i := range now {
		here[now[i].Number] = true
	}
	for _, r := range was {
		if _, there := before[r.Number]; there && !here[r.Number] {
			differences = append(differences, Difference{Left, r, Row{}})
		}
	}
	return differences
}

// standing are the rows that are to be done or have been, by number.
func standing(rows []Row) map[int]Row {
	byNumber := make(map[int]Row, len(rows))
	for _, r := range rows {
		if r.Status != Dropped {
			byNumber[r.Number] = r
		}
	}
	return byNumber
}

// Deviation is a row that departs from the approved version.
type Deviation struct {
	Difference
	Reason        string // empty while it is missing
	ReasonBy      string
	ReasonAt      time.Time
	ReasonVersion int64
	// Earlier is the reason of an earlier departure, when the row has moved on
	// since it was given.
	Earlier string
}

// reason is why a row departs, as it did when the reason was given.
type reason struct {
	number int
	sort   Sort
	start  string
	end    string
	repeat Repeat
	words  string
	by     string
	at     time.Time
	seen   int64
}

// Deviations are the rows that depart from the approved version: with other
// days or another number of times, new, or dropped. There are none before a version is approved.
func (p *Plan) Deviations() []Deviation {
	if p.Approved == 0 {
		return nil
	}
	var deviations []Deviation
	for _, d := range Compare(p.approved, p.Rows) {
		if d.Sort == Reworded {
			continue
		}
		one := Deviation{Difference: d}
		i := slices.IndexFunc(p.reasons, func(r reason) bool { return r.number == d.number() })
		if i >= 0 {
			r := p.reasons[i]
			one.ReasonVersion = r.seen
			if r.sort == d.Sort && r.start == d.Now.Start.String() && r.end == d.Now.End.String() && r.repeat == d.Now.Repeat {
				one.Reason, one.ReasonBy, one.ReasonAt = r.words, r.by, r.at
			} else {
				one.Earlier = r.words
			}
		}
		deviations = append(deviations, one)
	}
	return deviations
}

// Deviation is how one row departs from the approved version.
func (p *Plan) Deviation(number int) (Deviation, bool) {
	for _, d := range p.Deviations() {
		if d.number() == number {
			return d, true
		}
	}
	return Deviation{}, false
}

// Unexplained counts the deviations without a reason.
func (p *Plan) Unexplained() (n int) {
	for _, d := range p.Deviations() {
		if d.Reason == "" {
			n++
		}
	}
	return n
}

func (d Difference) number() int { return max(d.Was.Number, d.Now.Number) }

// Agreed is a row as the approved version has it; ok is false when it isn't
// among those.
func (p *Plan) Agreed(number int) (r Row, ok bool) {
	for i := range p.approved {
		if p.approved[i].Number == number {
			return p.approved[i], true
		}
	}
	return Row{}, false
}

// Changed reports whether the plan says anything else than the approved
// version.
func (p *Plan) Changed() bool { return len(Compare(p.approved, p.Rows)) > 0 }
