// Package programme is the language in which a course is described before
// anybody walks through it: phases of activities, for people in roles, at
// dates that follow from other dates. A programme is a file, read by Parse,
// kept as an immutable version, and laid out in the calendar by Plan.
//
// docs/programmes.md explains the language to those who write programmes.
package programme

import (
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/i18n"
)

// Programme is one version of one programme. Only Parse makes one that can
// be planned.
type Programme struct {
	ID          string
	Version     int
	Name        i18n.Text
	Summary     i18n.Text
	Runs        Runs
	Hosts       []string // kinds of organisation that it is for: municipality, shelter …
	NotFor      []Refusal
	Authorities []Authority
	Themes      []Theme   // what it is about, as a coded list
	ThemesName  i18n.Text // what they are called together: "Målsætninger"
	Anchors     []Anchor
	Roles       []Role
	Phases      []Phase
	Duties      []Duty
	Forms       []Form // the documents that are written in it
	Tolerances  Tolerances
	Frame       *Frame    // nil when the programme sets no outer frame
	Network     *Network  // what is particular to a network; nil for what runs otherwise
	Intake      *Intake   // how one comes into it; nil when nobody applies
	Analysis    *Analysis // what the analysis rests on; nil for a programme without one
	Hash        string    // SHA-256 of the file, in hexadecimal
	Source      string    // the file itself

	steps    []step // the activities in the order of the file, made ready
	sequence []int  // the steps, each after those that it hangs on
}

// Runs is what a programme becomes when it is begun.
type Runs string

// What there is.
const (
	AsCourse  Runs = "course"  // one course for one host
	AsNetwork Runs = "network" // one network of many members
)

// Refusal is what an organisation of a kind that the programme is not for is
// told, and the programme that it may want instead.
type Refusal struct {
	Kind    string
	Text    i18n.Text
	Instead string // id of a programme, or empty
}

// Authority is one of those who run the programme.
type Authority struct {
	ID   string
	Name i18n.Text
}

// Theme is one of the things that the programme is about.
type Theme struct {
	ID   string
	Text i18n.Text
}

// Anchor is a date that is given from outside, such as a deadline.
type Anchor struct {
	ID     string
	Name   i18n.Text
	Called i18n.Text // inside a sentence: "ansøgningsfristen"
}

// Role is what somebody is in a course.
type Role struct {
	ID          string
	Name        i18n.Text
	Side        string // "host", "citizen", "partner" or the id of an authority
	Needed      bool   // a course without anybody in it is not complete
	Many        bool   // held by several people
	May         []Right
	Everyone    string // held by everybody with this role in the side's organisation, unasked
	Partners    bool   // people of other organisations, but the agencies, can have it too
	Description i18n.Text
}

// Right is what a role may do in a course beyond seeing it.
type Right string

// The rights.
const (
	MayLead    Right = "lead"    // settle dates, complete activities, give roles of one's own side
	MayAssess  Right = "assess"  // assess success criteria on behalf of one's side
	MayApprove Right = "approve" // approve what others have drafted
)

// Phase is a stretch of the course.
type Phase struct {
	ID         string
	Name       i18n.Text
	Purpose    i18n.Text
	Assumed    bool   // the sources leave it open: to be confirmed
	Length     Offset // as the programme states it; for show
	Opens      string // activity that must be completed (signed) before this phase can start
	Overlaps   bool   // runs beside the others instead of after them
	Activities []Activity
}

// Activity is a planned event or piece of work.
type Activity struct {
	ID           string
	Name         i18n.Text
	Called       i18n.Text // inside a sentence: "visionsworkshoppen"
	Purpose      i18n.Text
	When         Rule
	Form         string // physical, virtual, hybrid, work, call, or empty
	Length       Length
	Responsible  string // the role that sees to it that it takes place
	Participants []Participant
	Criteria     []Criterion
	Deliverables []Deliverable
	Host         i18n.Text // what the host organisation sees to
	Assumed      bool
	Notes        i18n.Text

	exceptions map[int]*exception
}

// Length is how long an activity takes. All zero where the programme doesn't say.
type Length struct {
	Min, Max time.Duration
	About    bool // "about 30 minutes"
	Days     int  // within one day, over two days
	Parts    int  // held in so many parts, each with a date of its own
	Note     i18n.Text
}

// Participant is a role that takes part.
type Participant struct {
	Role     string
	Required bool // false: perhaps
	Must     bool // the programme says that they must be involved
	Note     i18n.Text
}

// Criterion is how one will know that the activity succeeded.
type Criterion struct {
	ID   string
	Text i18n.Text
}

// Deliverable is what the activity leaves behind on paper.
type Deliverable struct {
	ID      string
	Name    i18n.Text
	Kind    string   // agreement, statement, plan, report, evaluation, minutes, data, presentation, document
	Sign    []string // roles that sign it
	Approve []string // roles that approve it
	Begun   bool     // only begun here, finished in a later activity
	Form    bool     // written in the form with the same id, which says its name and who signs or approves
	Themes  bool     // of a plan: its rows serve the programme's themes instead of goals
}

// Duty is what one side has undertaken.
type Duty struct {
	Side string
	Text i18n.Text
}

// Tolerances are how far from its day a date may lie when the rule is only
// about right.
type Tolerances struct {
	Months     Offset // for offsets in months, quarters and years
	Days       Offset // for offsets in days and weeks
	RightAfter RightAfter
}

// RightAfter is what "right after" means, in working days.
type RightAfter struct{ Target, From, To int }

// Frame is how long the whole may take.
type Frame struct {
	After  string // anchor or activity
	Length Offset

	ref reference
}

// Occurrence is the activity as it is the n-th time: an exception may give it
// another form, length or circle of participants. n is 0 for an activity that
// is held once.
func (a *Activity) Occurrence(n int) Activity {
	occurrence := *a
	e := a.exceptions[n]
	if e == nil {
		return occurrence
	}
	if !e.name.IsZero() {
		occurrence.Name = e.name
	}
	if !e.purpose.IsZero() {
		occurrence.Purpose = e.purpose
	}
	if e.form != "" {
		occurrence.Form = e.form
	}
	if e.length != nil {
		occurrence.Length = *e.length
	}
	if e.participants != nil {
		occurrence.Participants = e.participants
	}
	if e.criteria != nil {
		occurrence.Criteria = e.criteria
	}
	if !e.notes.IsZero() {
		occurrence.Notes = e.notes
	}
	return occurrence
}

// Activity finds an activity and its phase by id.
func (p *Programme) Activity(id string) (*Activity, *Phase, bool) {
	for i := range p.Phases {
		phase := &p.Phases[i]
		for j := range phase.Activities {
			if phase.Activities[j].ID == id {
				return &phase.Activities[j], phase, true
			}
		}
	}
	return nil, nil, false
}

// Role finds a role by id.
func (p *Programme) Role(id string) (*Role, bool) {
	for i := range p.Roles {
		if p.Roles[i].ID == id {
			return &p.Roles[i], true
		}
	}
	return nil, false
}

// Anchor finds an anchor by id.
func (p *Programme) Anchor(id string) (*Anchor, bool) {
	for i := range p.Anchors {
		if p.Anchors[i].ID == id {
			return &p.Anchors[i], true
		}
	}
	return nil, false
}

// Gate reports whether a phase waits for this activity to be completed.
func (p *Programme) Gate(activity string) bool {
	for i := range p.Phases {
		if p.Phases[i].Opens == activity {
			return true
		}
	}
	return false
}

// Title is the name of an item with its number: "Statusmøde 2". It is empty
// for a key that the programme doesn't know.
func (p *Programme) Title(key string) i18n.Text {
	id, number, _ := SplitKey(key)
	activity, _, ok := p.Activity(id)
	if !ok {
		return i18n.Text{}
	}
	return title(activity, number)
}

func title(a *Activity, number int) i18n.Text {
	if number == 0 {
		return a.Name
	}
	name, n := a.Name, " "+strconv.Itoa(number)
	if e := a.exceptions[number]; e != nil && !e.name.IsZero() {
		name = e.name
	}
	return i18n.Text{Da: name.Da + n, En: name.En + n}
}

// SplitKey takes the key of an item apart: "statusmoede-2" is the second
// "statusmoede", "afdaekning.2" the second part of "afdaekning". Number and
// part are 0 where the key has none. Ids themselves never end in a number.
func SplitKey(key string) (activity string, number, part int) {
	activity = key
	if head, tail, ok := cutNumber(activity, "."); ok {
		activity, part = head, tail
	}
	if head, tail, ok := cutNumber(activity, "-"); ok {
		activity, number = head, tail
	}
	return activity, number, part
}

func cutNumber(s, separator string) (head string, n int, ok bool) {
	i := strings.LastIndex(s, separator)
	if i <= 0 || i+1 == len(s) || s[i+1] < '1' || s[i+1] > '9' {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	if err != nil {
		return s, 0, false
	}
	return s[:i], n, true
}

// OccurrenceKey is the key of the n-th occurrence; n is 0 for the only one.
func OccurrenceKey(activity string, n int) string {
	if n == 0 {
		return activity
	}
	return activity + "-" + strconv.Itoa(n)
}

// PartKey is the key of a part of an item.
func PartKey(key string, part int) string { return key + "." + strconv.Itoa(part) }

// exception is what is different about one occurrence.
type exception struct {
	name, purpose, notes i18n.Text
	form                 string
	length               *Length
	participants         []Participant
	criteria             []Criterion
}
