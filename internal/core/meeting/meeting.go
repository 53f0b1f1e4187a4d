// Package meeting is where people meet about a subject. One record is
// invitation, agenda and minutes: who comes and why, what is to be talked about
// and for how long, what was said, decided and taken on, and what is left for
// the next time.
//
// A meeting can be that of an activity, such as a status meeting of a course;
// then the activity decides when and where it is held, and Follow tells the
// meeting. Every other meeting has a date of its own.
package meeting

import (
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
)

// ID names a meeting.
type ID string

// Noun is what meetings are called in needs, histories and events.
const Noun = "meeting"

// Address is where the meeting's page is.
func (id ID) Address() string { return "/moeder/" + string(id) }

// State is how far a meeting has come.
type State string

// The states of a meeting, in the order in which it comes to them.
const (
	Draft     State = "draft"     // being prepared; nobody has been invited
	Called    State = "called"    // those who take part are invited
	Running   State = "running"   // is being held
	Held      State = "held"      // has been held; the minutes are being written
	Sent      State = "sent"      // the minutes are with those who took part, who may ask for corrections
	Locked    State = "locked"    // the minutes stand
	Cancelled State = "cancelled" // does not take place
)

// Form is how people meet.
type Form string

// The forms.
const (
	Physical Form = "physical"
	Virtual  Form = "virtual"
	Hybrid   Form = "hybrid"
	Call     Form = "call"
)

// Forms are the forms in the order in which they are offered.
func Forms() []Form { return []Form{Physical, Virtual, Hybrid, Call} }

// Meeting is a meeting with everything about it.
type Meeting struct {
	ID       ID
	Ref      subject.Ref
	Slot     string // key of the activity that it is the meeting of: "statusmoede-2"; empty for none
	Activity string // which activity that is an occurrence of: "statusmoede"
	Series   string // shared by meetings that were planned together
	Details
	Organiser      organisation.PersonID
	OrganiserName  string
	OrganiserEmail string
	State          State
	Reason         string // why it was cancelled
	Sequence       int    // of the invitation, as calendars count it
	CorrectionDays int
	CorrectUntil   calendar.Date // the last day for corrections
	CalledAt       time.Time
	StartedAt      time.Time
	HeldAt         time.Time
	SentAt         time.Time
	ChangedAt      time.Time // zero when nobody knows
	PreparedAt     time.Time // when what has happened since last was put on the agenda
	Content        string    // the locked minutes in their canonical form
	Hash           string
	Version        int64 // counts the changes to Details

	Participants []Participant
	Items        []Item // in the order of the agenda
	Decisions    []Decision
	Corrections  []Correction
	Material     []Material
}

// Details are what the organiser settles about a meeting.
type Details struct {
	Title    string
	Purpose  string
	Form     Form
	Place    string
	Link     string        // https, for those who take part from afar
	Day      calendar.Date // zero while there is none
	Last     calendar.Date // the last day; zero for one day
	StartsAt string        // "13:00"
	EndsAt   string        // on the last day
}

// Participant is somebody who is to take part.
type Participant struct {
	ID           string
	Person       organisation.PersonID // empty for a guest without account
	Name         string
	Email        string
	Organisation string
	Why          string
	Required     bool // false: perhaps
	Answer       Answer
	Note         string
	AnsweredAt   time.Time
	Through      Through
	Attended     Attendance
	Invited      int // the sequence of the last invitation sent; -1 before the first
}

// Guest reports whether the participant has no account.
func (p Participant) Guest() bool { return p.Person == "" }

// Answer is what a participant says to the invitation. The zero Answer is none.
type Answer string

// The answers.
const (
	Yes   Answer = "yes"
	No    Answer = "no"
	Maybe Answer = "maybe"
)

// Through is how an answer was given.
type Through string

// The ways.
const (
	ByLink Through = "link" // the personal link in the letter
	ByPage Through = "page" // logged in
)

// Attendance is whether a participant came. The zero Attendance is unknown.
type Attendance string

// The attendances.
const (
	Came   Attendance = "yes"
	Absent Attendance = "no"
)

// Aim is what an item of the agenda is for.
type Aim string

// The aims.
const (
	Information Aim = "information"
	Discussion  Aim = "discussion"
	Deciding    Aim = "decision"
)

// Aims are the aims in the order in which they are offered.
func Aims() []Aim { return []Aim{Information, Discussion, Deciding} }

// ItemState says whether an item is on the agenda.
type ItemState string

// The states of an item.
const (
	OnAgenda ItemState = "agenda"
	Proposed ItemState = "proposed" // by a participant, for the organiser to take in or not
	Declined ItemState = "declined"
	Parked   ItemState = "parked" // came up, and is left for another time
)

// Origin is where an item came from. The zero Origin is a person.
type Origin string

// The origins.
const (
	FromNews    Origin = "news"    // what has happened since the last meeting
	FromTasks   Origin = "tasks"   // what was taken on at the last meeting and is not done
	FromParking Origin = "parking" // was parked at the last meeting
)

// Item is a point of the agenda with its minutes.
type Item struct {
	ID        string
	Title     string
	Aim       Aim
	Minutes   int // planned; 0 for not planned
	Owner     organisation.PersonID
	OwnerName string
	Text      string
	State     ItemState
	Origin    Origin
	Source    string // what exactly it came from
	Proposer  string
	Notes     string // the minutes
	NotedBy   string
	NotedAt   time.Time
	Version   int64
	position  int
}

// Decision is what was decided under an item.
type Decision struct {
	ID, Item, Text string
	At             time.Time
}

// Correction is what a participant wants changed in the minutes.
type Correction struct {
	ID, Item, Name, Text string
	State                CorrectionState
	At                   time.Time
}

// CorrectionState is what has become of a correction.
type CorrectionState string

// The states of a correction.
const (
	Waiting CorrectionState = "waiting"
	TakenIn CorrectionState = "taken"
	LeftOut CorrectionState = "left"
)

// Start is when the meeting begins; the zero time while that is not settled.
func (d Details) Start() time.Time { return instant(d.Day, d.StartsAt) }

// End is when it ends; the end of its day when no time is settled.
func (d Details) End() time.Time {
	last := d.LastDay()
	if end := instant(last, d.EndsAt); !end.IsZero() {
		return end
	}
	if last.IsZero() {
		return time.Time{}
	}
	return last.AddDays(1).At(0, 0)
}

// LastDay is the day on which it ends; its only one for most.
func (d Details) LastDay() calendar.Date {
	if d.Several() {
		return d.Last
	}
	return d.Day
}

// Several reports whether it takes several days.
func (d Details) Several() bool { return !d.Day.IsZero() && d.Last.After(d.Day) }

// Timed reports whether day and both times are settled.
func (d Details) Timed() bool { return !d.Day.IsZero() && d.StartsAt != "" && d.EndsAt != "" }

func instant(day calendar.Date, clock string) time.Time {
	t, err := time.Parse("15:04", clock)
	if err != nil || day.IsZero() {
		return time.Time{}
	}
	return day.At(t.Hour(), t.Minute())
}

// sortKey is day and time as one text that sorts.
func (d Details) sortKey() string {
	if d.Day.IsZero() {
		return undated
	}
	return d.Day.String() + "T" + d.StartsAt
}

const undated = "9999"

// Virtually reports whether some take part from afar.
func (d Details) Virtually() bool { return d.Form == Virtual || d.Form == Hybrid }

// Live reports whether the meeting is still to be held, or is being held.
func (m *Meeting) Live() bool { return m.State == Draft || m.State == Called || m.State == Running }

// Written reports whether there are minutes to read.
func (m *Meeting) Written() bool { return m.State == Held || m.State == Sent || m.State == Locked }

// MayRun reports whether the caller may call, change and lead the meeting.
func (m *Meeting) MayRun(in *subject.Subject, scope access.Scope) bool {
	return in.MayLead || scope.Person != "" && string(m.Organiser) == scope.Person
}

// Mine is the caller's part in the meeting, if they have one.
func (m *Meeting) Mine(scope access.Scope) (Participant, bool) {
	return m.Person(organisation.PersonID(scope.Person))
}

// Person finds a participant by who they are.
func (m *Meeting) Person(id organisation.PersonID) (Participant, bool) {
	i := slices.IndexFunc(m.Participants, func(p Participant) bool { return !p.Guest() && p.Person == id })
	if i < 0 {
		return Participant{}, false
	}
	return m.Participants[i], true
}

// Participant finds one by id.
func (m *Meeting) Participant(id string) (Participant, bool) {
	i := slices.IndexFunc(m.Participants, func(p Participant) bool { return p.ID == id })
	if i < 0 {
		return Participant{}, false
	}
	return m.Participants[i], true
}

// Item finds one by id.
func (m *Meeting) Item(id string) (Item, bool) {
	i := slices.IndexFunc(m.Items, func(it Item) bool { return it.ID == id })
	if i < 0 {
		return Item{}, false
	}
	return m.Items[i], true
}

// Having are the items in a state, in their order.
func (m *Meeting) Having(state ItemState) []Item {
	var items []Item
	for _, it := range m.Items {
		if it.State == state {
			items = append(items, it)
		}
	}
	return items
}

// DecidedUnder are the decisions under an item.
func (m *Meeting) DecidedUnder(item string) []Decision {
	var made []Decision
	for _, d := range m.Decisions {
		if d.Item == item {
			made = append(made, d)
		}
	}
	return made
}

// Count is how many have given an answer.
func (m *Meeting) Count(a Answer) int {
	n := 0
	for _, p := range m.Participants {
		if p.Answer == a {
			n++
		}
	}
	return n
}

// lapse locks minutes whose time for corrections has run out, whether or not
// the job that writes it down has come to it.
func (m *Meeting) lapse(today calendar.Date) {
	if m.State == Sent && today.After(m.CorrectUntil) {
		m.State = Locked
	}
}

// Clock is when on the day the meeting is, in words; empty when not settled. Of
// several days, it tells when the first begins.
func (d Details) Clock() string {
	clock := strings.ReplaceAll(d.StartsAt, ":", ".")
	if clock != "" && d.EndsAt != "" && !d.Several() {
		clock += "–" + strings.ReplaceAll(d.EndsAt, ":", ".")
	}
	return clock
}
