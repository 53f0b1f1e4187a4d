package programme

import (
	"slices"
	"time"

	"tovholder/internal/platform/i18n"
)

// Intake is what a programme says about how one comes into it: who may apply,
// in which form, by what the applications are weighed, and in which seasons
// there are places.
type Intake struct {
	Form      string   // id of the form that the application is
	Kinds     []string // of organisations that may apply
	Places    int      // the usual number of a round; 0 for none
	Anchor    string   // that the deadline of the application is; empty for none
	Member    string   // what one who is chosen becomes in a network, of its kinds of members; empty for none
	Waiting   bool     // one for whom there is no place can wait for the next round
	Enquiry   *Enquiry // nil when one applies at once
	Seasons   []Season
	Criteria  []Measured
	Questions []Measured // that inform the choice and never count in the ranking
}

// Enquiry is said of a programme where one writes or rings before one applies.
// Its words go into two fields of the application.
type Enquiry struct {
	Need    string // id of the field for the help that is needed
	Outcome string // id of the field for what the programme is expected to contribute
}

// Season is a time of the year in which there are places.
type Season struct {
	ID     string
	Name   i18n.Text
	Months []time.Month
	Places int
}

// Measured is something that a reader finds out about an application.
type Measured struct {
	ID     string
	Name   i18n.Text
	Help   i18n.Text
	Weight int // of a criterion; 0 for a question
}

// Season finds a season by id.
func (in *Intake) Season(id string) (*Season, bool) {
	i := slices.IndexFunc(in.Seasons, func(s Season) bool { return s.ID == id })
	if i < 0 {
		return nil, false
	}
	return &in.Seasons[i], true
}

// Criterion finds a criterion by id.
func (in *Intake) Criterion(id string) (*Measured, bool) {
	i := slices.IndexFunc(in.Criteria, func(m Measured) bool { return m.ID == id })
	if i < 0 {
		return nil, false
	}
	return &in.Criteria[i], true
}

// AppliesWith reports whether the form is the one in which one applies. What
// comes of the application has it among its documents when there was one.
func (p *Programme) AppliesWith(form string) bool { return p.Intake != nil && p.Intake.Form == form }

// Refused is what an organisation of the kind is told that may not apply.
func (p *Programme) Refused(kind string) (Refusal, bool) {
	i := slices.IndexFunc(p.NotFor, func(r Refusal) bool { return r.Kind == kind })
	if i < 0 {
		return Refusal{}, false
	}
	return p.NotFor[i], true
}

// Advice is how long a text should be, in characters. Longer or shorter is no
// mistake.
type Advice struct{ From, To int }

// Into is where the answer goes when the application is accepted: a field of
// another form of the programme.
type Into struct{ Form, Field string }
