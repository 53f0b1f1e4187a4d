// Package intake is how one comes into a programme: a round is announced with a
// deadline and a number of places, organisations write or ring, write an
// application together and send it, several read and weigh what was sent, the
// agency chooses, and one who is chosen begins.
//
// An application is a subject: the shared form room writes it, with autosave
// and several authors. Those who read it never come into it: they see what was
// sent through the round, so that nothing that they note can be reached from
// the application.
package intake

import (
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
)

// RoundID names a round.
type RoundID string

// ID names an application.
type ID string

// EnquiryID names an enquiry.
type EnquiryID string

// RoundKind, Kind and EnquiryKind are what rounds, applications and enquiries
// are called in memberships, histories and needs.
const (
	RoundKind   = "round"
	Kind        = "application"
	EnquiryKind = "enquiry"
)

// The roles that the membership relation knows: the agency's advisers and the
// readers of a round, and those who apply or write.
const (
	roleStaff     = "staff"
	roleReader    = "reader"
	roleApplicant = "applicant"
)

// RoundState says whether a round has been decided.
type RoundState string

// The states of a round. Whether one can apply follows from its days.
const (
	Announced RoundState = "announced"
	Decided   RoundState = "decided"
	Cancelled RoundState = "cancelled"
)

// Round is an intake with a deadline and places.
type Round struct {
	ID        RoundID
	Programme *programme.Programme
	Details
	Agency     organisation.ID
	AgencyName string
	Person     organisation.Person // the contact person
	State      RoundState
	DecidedAt  time.Time
	Reason     string // why it was cancelled
	UpdatedAt  time.Time
	Version    int64
	Readers    []Reader

	mine []string // the caller's roles in it
}

// Details are what those who announce a round decide about it.
type Details struct {
	Title    string
	Words    string
	Season   string
	Opens    calendar.Date
	Deadline calendar.Date // the last day on which one can apply
	Places   int
	Kinds    []string // that may apply
	Contact  organisation.PersonID
	Network  string // of a programme that runs as a network
}

// Reader is somebody who reads and weighs the applications of a round.
type Reader struct {
	Person       organisation.PersonID
	Name         string
	Title        string
	Organisation organisation.ID
	OrgName      string
}

// Closes is the first instant at which it is too late: the deadline's day lasts
// to its end, Danish time.
func (d Details) Closes() time.Time { return d.Deadline.AddDays(1).At(0, 0) }

// Late reports whether the deadline has passed.
func (d Details) Late(now time.Time) bool { return !now.Before(d.Closes()) }

// Upcoming reports whether one cannot apply yet.
func (d Details) Upcoming(now time.Time) bool { return now.Before(d.Opens.At(0, 0)) }

// Open reports whether one can apply now.
func (r *Round) Open(now time.Time) bool {
	return r.State == Announced && !r.Upcoming(now) && !r.Late(now)
}

// Takes reports whether an organisation of the kind may apply.
func (r *Round) Takes(kind string) bool { return slices.Contains(r.Kinds, kind) }

// Intake is what the programme says about applying.
func (r *Round) Intake() *programme.Intake { return r.Programme.Intake }

// Staff reports whether the caller is of the agency that holds the round.
func (r *Round) Staff() bool { return slices.Contains(r.mine, roleStaff) }

// Reads reports whether the caller reads the applications.
func (r *Round) Reads() bool { return len(r.mine) > 0 }

// State says how far an application has come.
type State string

// The states of an application.
const (
	Draft     State = "draft"
	Submitted State = "submitted"
	Withdrawn State = "withdrawn"
	Chosen    State = "chosen"
	Reserve   State = "reserve"
	Waiting   State = "waiting" // for the next round
	Declined  State = "declined"
	Begun     State = "begun"   // what it was for has begun
	Stopped   State = "stopped" // the round was cancelled
)

// Application is one organisation's wish to be chosen in a round.
type Application struct {
	ID           ID
	Round        *Round
	Organisation organisation.ID
	Name         string
	State        State
	BegunBy      string
	BegunAt      time.Time
	Receipt      string
	SentAt       time.Time
	SentBy       string
	Hash         string
	Reason       string
	Place        int
	Choice       Choice
	AnsweredAt   time.Time
	Became       subject.Ref
	Address      string // of what has come of it
	Version      int64
	Writers      []organisation.Person

	round RoundID
	mine  []string
}

// Choice is what those who choose mean to do with an application.
type Choice struct {
	What   State // Chosen, Reserve, Waiting, Declined, or empty
	Place  int   // among the reserves
	Reason string
}

// Sent reports whether what was sent counts: it has been sent and not been
// withdrawn.
func (a *Application) Sent() bool {
	return !a.SentAt.IsZero() && a.State != Withdrawn && a.State != Draft
}

// Open reports whether the application can still be changed.
func (a *Application) Open(now time.Time) bool {
	return (a.State == Draft || a.State == Submitted) && a.Round.Open(now)
}

// Answered reports whether those who applied have been told.
func (a *Application) Answered() bool { return !a.AnsweredAt.IsZero() }

// Way says how an enquiry came.
type Way string

// The ways.
const (
	Written Way = "written"
	Phone   Way = "phone"
)

// EnquiryState says what has become of an enquiry.
type EnquiryState string

// The states of an enquiry.
const (
	Received      EnquiryState = "received"
	Clarified     EnquiryState = "clarified"
	Invited       EnquiryState = "invited" // to apply
	WaitsForRound EnquiryState = "waiting"
	Answered      EnquiryState = "answered"
)

// Enquiry is a first contact: somebody writes, or rings and is written down.
type Enquiry struct {
	ID           EnquiryID
	Round        *Round
	Organisation organisation.ID
	Name         string
	Way          Way
	Asked
	Person      organisation.PersonID // who wrote; empty for somebody who rang
	EnteredBy   string
	At          time.Time
	State       EnquiryState
	Clear       Clarification
	Answer      string
	Application ID
	Version     int64

	round RoundID
	mine  []string
}

// Asked is what an enquiry says.
type Asked struct {
	Need    string // which help is needed
	Outcome string // what the programme is expected to contribute
	Who     string // who wrote or rang
	Title   string
	Reach   string // where they are reached
}

// Clarification is what both have found out together.
type Clarification struct {
	Day     calendar.Date
	Needs   string
	Process string
	Start   string
	People  string // who took part
}

// Staff reports whether the caller is of the agency.
func (e *Enquiry) Staff() bool { return slices.Contains(e.mine, roleStaff) }

// Done reports whether the enquiry has been answered one way or another.
func (e *Enquiry) Done() bool { return e.State == Invited || e.State == Answered }
