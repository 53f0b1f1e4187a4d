// Package course runs a programme with one host organisation: what happens
// when, who takes part, what has been agreed and done, whether it succeeded.
//
// The schedule itself is computed by core/programme; this room keeps what
// people have settled (dates agreed, activities done, signatures, roles) and
// the schedule that follows from it, and changes both in one transaction.
package course

import (
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
)

// ID names a course.
type ID string

// Kind is what courses are called in memberships, histories and needs.
const Kind = "course"

// State says whether a course is running.
type State string

// The states of a course.
const (
	Active State = "active"
	Closed State = "closed"
)

// Course is one run of a programme with one host organisation.
type Course struct {
	ID        ID
	Programme *programme.Programme
	Host      organisation.ID
	HostName  string
	Label     string          // the target group, where the host has a course for each of several; see Name
	Agency    organisation.ID // that runs the course
	State     State
	StartedAt time.Time
	ClosedAt  time.Time     // zero while it runs
	NextDay   calendar.Date // of the next dated activity that is not done
	Version   int64

	Authorities  map[string]organisation.ID // who fills each authority of the programme; the agency is among them
	Anchors      map[string]calendar.Date
	Activities   []Activity // in order of date, undated last
	Parts        map[string]calendar.Date
	Signatures   []Signature
	Roles        []Given // today's and former
	Waivers      map[string]Waiver
	Assessed     []Assessment
	Arrangements []Arrangement

	once     string   // of the wish that started it
	mine     []string // the caller's roles in it
	calendar calendar.Calendar
}

// Activity is an activity of the programme as it stands in this course.
type Activity struct {
	Key         string // "statusmoede-2"
	ID          string // "statusmoede"
	Phase       string
	Number      int // which occurrence; 0 when it is held once
	Position    int // its place in the programme
	State       ActivityState
	Target      calendar.Date // zero when ad hoc
	Earliest    calendar.Date
	Latest      calendar.Date
	Provisional bool
	Planned     calendar.Date // where it stood when the course began
	Set         calendar.Date // what a person has settled; zero while it is only proposed
	StartsAt    string        // "09:00", empty when not yet settled
	EndsAt      string
	Place       string
	Reason      string // why the date lies outside its window
}

// ActivityState says how settled an activity is.
type ActivityState string

// The states of an activity.
const (
	Proposed ActivityState = "proposed" // the date follows from the rules
	Fixed    ActivityState = "fixed"    // people have agreed on the date
	Done     ActivityState = "done"     // it has taken place
)

// Late reports whether the activity should have taken place before today. One
// that waits for an agreement to be signed is not late; the agreement is.
func (a Activity) Late(today calendar.Date) bool {
	waits := a.Provisional && a.State == Proposed
	return a.State != Done && !waits && !a.Target.IsZero() && a.Target.Before(today)
}

// Outside is how many days the settled date lies before (negative) or after
// (positive) its window; 0 when inside.
func (a Activity) Outside() int {
	switch {
	case a.Set.IsZero() || a.Earliest.IsZero():
		return 0
	case a.Set.Before(a.Earliest):
		return a.Set.Sub(a.Earliest)
	case a.Set.After(a.Latest):
		return a.Set.Sub(a.Latest)
	}
	return 0
}

// Signature is a document that has been signed, by all who sign it, on a day.
type Signature struct {
	Key        string // the activity
	Document   string // the deliverable's id
	Version    int    // of the document that was signed in the program; 0 for one signed on paper
	Day        calendar.Date
	Person     string // who recorded it
	PersonName string
	At         time.Time
}

// Given is a role given to a person for a time.
type Given struct {
	ID           string
	Role         string
	Person       organisation.PersonID
	Name         string
	Title        string
	Email        string
	Organisation organisation.ID
	OrgName      string
	From         calendar.Date
	To           calendar.Date // zero while it lasts; the last day otherwise
}

// Holds reports whether the role is held on the day.
func (g Given) Holds(day calendar.Date) bool {
	return !day.Before(g.From) && (g.To.IsZero() || !day.After(g.To))
}

// overlaps reports whether the role is held on any day of a period; a zero end
// is no end.
func (g Given) overlaps(from, to calendar.Date) bool {
	ended := !g.To.IsZero() && (g.To.Before(g.From) || g.To.Before(from))
	return !ended && (to.IsZero() || !g.From.After(to))
}

// Verdict says whether a success criterion was met.
type Verdict string

// The verdicts.
const (
	Met    Verdict = "met"
	Partly Verdict = "partly"
	NotMet Verdict = "not_met"
)

// Assessment is one side's verdict on one criterion.
type Assessment struct {
	Key, Criterion string
	Side           string // "host" or the id of an authority
	Verdict        Verdict
	Note           string
	Person         string
	PersonName     string
	Role           string
	At             time.Time
	Version        int64
}

// Waiver is the reason that somebody gave for letting a warning stand.
type Waiver struct {
	Reason     string
	Person     string
	PersonName string
	At         time.Time
}

// Activity finds one by key.
func (c *Course) Activity(key string) (Activity, bool) {
	i := slices.IndexFunc(c.Activities, func(a Activity) bool { return a.Key == key })
	if i < 0 {
		return Activity{}, false
	}
	return c.Activities[i], true
}

// Holders are those who hold a role on a day.
func (c *Course) Holders(role string, day calendar.Date) []Given {
	var held []Given
	for _, g := range c.Roles {
		if g.Role == role && g.Holds(day) {
			held = append(held, g)
		}
	}
	return held
}

// Signed is the signature under a document, if there is one.
func (c *Course) Signed(key, document string) (Signature, bool) {
	i := slices.IndexFunc(c.Signatures, func(s Signature) bool { return s.Key == key && s.Document == document })
	if i < 0 {
		return Signature{}, false
	}
	return c.Signatures[i], true
}

// Next is the next dated activity that is not done.
func (c *Course) Next() (Activity, bool) {
	for _, a := range c.Activities {
		if a.State != Done && !a.Target.IsZero() {
			return a, true
		}
	}
	return Activity{}, false
}

// Progress counts the dated activities that are done, and all of them.
func (c *Course) Progress() (done, all int) {
	for _, a := range c.Activities {
		if a.Target.IsZero() {
			continue
		}
		all++
		if a.State == Done {
			done++
		}
	}
	return done, all
}

// Phase is the phase that the course is in: that of its next activity, the
// last one when nothing is left.
func (c *Course) Phase() *programme.Phase {
	if next, ok := c.Next(); ok {
		_, phase, _ := c.Programme.Activity(next.ID)
		return phase
	}
	return &c.Programme.Phases[len(c.Programme.Phases)-1]
}

// Drift is how many days the course is behind (positive) or ahead of the
// schedule that it began with: the next activity's date, or today when that
// has passed, against where it stood at the start. When all is done the last
// activity counts.
func (c *Course) Drift(today calendar.Date) int {
	next, ok := c.Next()
	if !ok {
		for _, a := range slices.Backward(c.Activities) {
			if !a.Target.IsZero() {
				next = a
				break
			}
		}
	}
	if next.Target.IsZero() || next.Planned.IsZero() {
		return 0
	}
	day := next.Target
	if ok && c.State == Active && day.Before(today) {
		day = today
	}
	return day.Sub(next.Planned)
}
