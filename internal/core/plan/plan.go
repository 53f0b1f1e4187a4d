// Package plan holds plans: activities and milestones with who is responsible,
// when, how far each has come, what it depends on and which goal it serves.
//
// A plan belongs to a subject and is one of its deliverables. Its management
// approves a version of it; from then on the work goes on in the same plan,
// and what has other dates than the approved version, is new or is dropped is
// a deviation that asks for a reason.
package plan

import (
	"slices"
	"strconv"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// ID names a plan.
type ID string

// Plan is a plan with its rows in their order.
type Plan struct {
	ID       ID
	Ref      subject.Ref
	Slot     string // the deliverable that it is
	Title    i18n.Text
	BegunAt  time.Time
	BegunBy  string
	Approved int // the newest approved version; 0 for none
	Waiting  int // the version that waits for approval; 0 for none
	Version  int64
	Rows     []Row
	Versions []Version // that have been sent for approval, in their order

	Goals []Goal // that a row can serve

	// Themes are what rows serve instead of goals, several each, where the
	// programme says so; called together ThemesName.
	Themes     []programme.Theme
	ThemesName i18n.Text

	// Subject is what the plan belongs to, as the caller sees it.
	Subject *subject.Subject

	nextNumber int // that a new row gets, once it is reserved
	stewards   []string
	approved   []Row // as the newest approved version has them
	reasons    []reason
	people     []subject.Holder // Subject's candidates, once asked for
}

// Address is where the plan's page is.
func (p *Plan) Address() string { return "/planer/" + string(p.ID) }

// RowAddress is where the page of one of its rows is.
func (p *Plan) RowAddress(number int) string {
	return p.Address() + "/raekker/" + strconv.Itoa(number)
}

// State says how a plan stands.
type State string

// The states of a plan. What waits can't be changed, but its status can.
const (
	Draft    State = "draft"
	Waiting  State = "waiting"
	Approved State = "approved"
)

// State says how the plan stands.
func (p *Plan) State() State {
	switch {
	case p.Waiting > 0:
		return Waiting
	case p.Approved > 0:
		return Approved
	}
	return Draft
}

// Row is an activity or a milestone of a plan.
type Row struct {
	Number      int // its own in the plan, whatever its place; never used again
	Heading     string
	Kind        Kind
	Title       string
	Responsible []Responsible
	Start       calendar.Date
	End         calendar.Date // the last day; of a milestone its day
	Repeat      Repeat        // how often it comes from Start to End; zero for once
	Status      Status
	After       []int // the rows that must end before it begins
	Goal        Goal
	Themes      []string // that it serves, in the programme's order
	Notes       string
	ChangedAt   time.Time
	ChangedBy   string
	Version     int64

	position int64
	ticks    []Occurrence // that have been carried out, by day
}

// Kind says what a row is.
type Kind string

// The kinds of rows. A milestone has one day.
const (
	Activity  Kind = "activity"
	Milestone Kind = "milestone"
)

// Kinds lists them.
func Kinds() []Kind { return []Kind{Activity, Milestone} }

// Status says how far a row has come.
type Status string

// The statuses.
const (
	Planned  Status = "planned"
	UnderWay Status = "under-way"
	Done     Status = "done"
	Dropped  Status = "dropped"
)

// Statuses lists them.
func Statuses() []Status { return []Status{Planned, UnderWay, Done, Dropped} }

// Responsible is somebody who is responsible for a row: one of those who take
// part, or only a name.
type Responsible struct {
	Person organisation.PersonID `json:"person,omitempty"`
	Name   string                `json:"name"`
}

// Goal is what a row serves, with the words that it had when it was chosen.
type Goal struct {
	ID        string `json:"id,omitempty"` // of the entry in a form; empty when it is only written
	Text      string `json:"text"`
	Criterion string `json:"criterion,omitempty"`
}

// Open reports whether the row is still to be done.
func (r Row) Open() bool { return r.Status == Planned || r.Status == UnderWay }

// Late is how many days the row, or its next time, should have been over; 0
// when it isn't late.
func (r Row) Late(today calendar.Date) int {
	if !r.Open() {
		return 0
	}
	day := r.Deadline()
	if day.IsZero() || !day.Before(today) {
		return 0
	}
	return today.Sub(day)
}

// Is reports whether a person is responsible for the row.
func (r Row) Is(person organisation.PersonID) bool {
	return person != "" && slices.ContainsFunc(r.Responsible, func(x Responsible) bool { return x.Person == person })
}

// Row finds a row by number.
func (p *Plan) Row(number int) (Row, bool) {
	for i := range p.Rows {
		if p.Rows[i].Number == number {
			return p.Rows[i], true
		}
	}
	return Row{}, false
}

// Progress is how many of the rows that are not dropped are done.
func (p *Plan) Progress() (done, all int) {
	for _, r := range p.Rows {
		if r.Status == Dropped {
			continue
		}
		all++
		if r.Status == Done {
			done++
		}
	}
	return done, all
}

// Span is the first and the last day of the rows that are not dropped; no
// dates when none has any.
func (p *Plan) Span() (first, last calendar.Date) {
	for _, r := range p.Rows {
		if r.Status == Dropped || r.Start.IsZero() {
			continue
		}
		if first.IsZero() || r.Start.Before(first) {
			first = r.Start
		}
		if r.End.After(last) {
			last = r.End
		}
	}
	return first, last
}
