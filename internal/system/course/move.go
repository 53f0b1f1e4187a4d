package course

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course/text"
)

// Verb is what somebody does with an activity.
type Verb string

// The verbs. Fix also moves an activity that has been agreed on before.
const (
	Fix      Verb = "fix"      // agree on its date, or move it
	Complete Verb = "complete" // it has taken place
	Release  Verb = "release"  // neither agreed nor done after all: the rules decide again
)

// Step is something that somebody wants to do with one activity.
type Step struct {
	Key      string // of the activity, or of one of its parts: "afdaekning.2"
	Verb     Verb
	Day      calendar.Date // for Fix and Complete
	StartsAt string        // "09:00" or empty; for Fix
	EndsAt   string
	Place    string
	Reason   string // needed where the day lies outside the window
	// Documents are the days on which the documents of the activity were
	// signed, by deliverable; for Complete of an activity that opens a phase.
	Documents map[string]calendar.Date
	Version   int64 // of the course as the caller saw it

	signed int // the version of the document that has just been signed in the program; 0 for none
}

// Preview is what a step would do.
type Preview struct {
	Course     *Course // as it is now
	Activity   Activity
	Difference programme.Difference
	After      *programme.Schedule
	Outside    int           // days outside the activity's own window
	Latest     calendar.Date // the window, for the message
	Earliest   calendar.Date
	Excused    bool     // outside, but with a reason that was given for this day before
	NotYet     []string // documents without a signature: the activity stays open
}

// Freed counts the activities whose dates are no longer provisional after the
// step.
func (p Preview) Freed() int {
	freed := 0
	for _, item := range p.After.Items {
		if a, ok := p.Course.Activity(item.Key); ok && a.Provisional && !item.Provisional && item.Key != p.Activity.Key {
			freed++
		}
	}
	return freed
}

// Preview shows what a step would change, without changing anything.
//
// Faults: NotFound when the course or the activity is not within the scope;
// Forbidden when the caller may not lead the course; Invalid with fields when
// the step itself can't be.
func (s *Service) Preview(ctx context.Context, scope access.Scope, id ID, step Step) (Preview, error) {
	var p Preview
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		p, _, err = s.try(tx, scope, c, step)
		return err
	})
	return p, err
}

// Do carries a step out and re-plans what follows from it, in one transaction
// with its history.
//
// Faults: those of Preview; Stale when the course has changed since the caller
// saw it; Invalid (field "reason") when the day lies outside the window and no
// reason is given.
func (s *Service) Do(ctx context.Context, scope access.Scope, id ID, step Step) (Preview, error) {
	var p Preview
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		step.Reason = strings.TrimSpace(step.Reason)
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		if c.Version != step.Version {
			return fault.New(fault.Stale, text.StaleCourse)
		}
		var after *Course
		if p, after, err = s.try(tx, scope, c, step); err != nil {
			return err
		}
		changed, _ := after.Activity(p.Activity.Key)
		if p.Outside != 0 && changed.Reason == "" {
			return invalid("reason", text.ReasonNeeded)
		}
		if err := s.keep(tx, scope, c, after); err != nil {
			return err
		}
		return recordStep(tx, scope, c, after, p.Activity, verbOf(p, step), step)
	})
	return p, err
}

// verbOf is how history names a step: to complete an activity that lacks a
// signature is to have signed what there is.
func verbOf(p Preview, step Step) string {
	if len(p.NotYet) > 0 {
		return "sign"
	}
	return string(step.Verb)
}

// toldActivity is an activity as history remembers it.
type toldActivity struct {
	State     ActivityState            `json:"state"`
	Day       calendar.Date            `json:"day"`
	StartsAt  string                   `json:"startsAt,omitempty"`
	EndsAt    string                   `json:"endsAt,omitempty"`
	Place     string                   `json:"place,omitempty"`
	Documents map[string]calendar.Date `json:"documents,omitempty"`
	Parts     map[string]calendar.Date `json:"parts,omitempty"`
}

func told(a Activity, c *Course) toldActivity {
	t := toldActivity{State: a.State, Day: a.Target, StartsAt: a.StartsAt, EndsAt: a.EndsAt, Place: a.Place}
	for _, s := range c.Signatures {
		if s.Key == a.Key {
			if t.Documents == nil {
				t.Documents = map[string]calendar.Date{}
			}
			t.Documents[s.Document] = s.Day
		}
	}
	for key, day := range c.Parts {
		if activity, _, _ := programme.SplitKey(key); activity == a.ID {
			if t.Parts == nil {
				t.Parts = map[string]calendar.Date{}
			}
			t.Parts[key] = day
		}
	}
	return t
}

// try works out a step on a copy of the course.
func (s *Service) try(tx *db.Tx, scope access.Scope, c *Course, step Step) (Preview, *Course, error) {
	key := step.Key
	id, number, part := programme.SplitKey(key)
	if part > 0 {
		key = strings.TrimSuffix(key, fmt.Sprintf(".%d", part))
	}
	a, ok := c.Activity(key)
	if !ok {
		return Preview{}, nil, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	described, _, _ := c.Programme.Activity(id)
	if part > described.Occurrence(number).Length.Parts {
		return Preview{}, nil, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	if c.State == Closed {
		return Preview{}, nil, fault.New(fault.Conflict, text.CourseIsClosed)
	}
	if err := check(tx, c, a, step); err != nil {
		return Preview{}, nil, err
	}

	if step.Reason == "" && step.Day == a.Set {
		step.Reason = a.Reason // it was given for this day already
	}
	p := Preview{Course: c, Activity: a}
	after := c.clone()
	switch step.Verb {
	case Fix:
		if part > 0 {
			after.Parts[step.Key] = step.Day
			break
		}
		after.dropParts(a.Key)
		a.State, a.Set, a.Reason = Fixed, step.Day, step.Reason
		a.StartsAt, a.EndsAt, a.Place = step.StartsAt, step.EndsAt, step.Place
	case Complete:
		if c.Programme.Gate(a.ID) {
			p.NotYet = after.sign(tx, scope, a, described.Deliverables, step)
			if last := after.concluded(a.Key); !last.IsZero() {
				step.Day = last
			}
		}
		if len(p.NotYet) == 0 {
			a.State, a.Set, a.Reason = Done, step.Day, step.Reason
		}
	case Release:
		if part > 0 {
			delete(after.Parts, step.Key)
			break
		}
		after.dropParts(a.Key)
		a.State, a.Set, a.Reason = Proposed, calendar.Date{}, ""
		after.Signatures = slices.DeleteFunc(after.Signatures, func(s Signature) bool { return s.Key == a.Key })
	}
	after.put(a)

	now := c.Schedule()
	p.After = after.Schedule()
	p.Difference = programme.Compare(now, p.After)
	after.lay(p.After)
	if settled, ok := after.Activity(key); ok && step.Verb != Release && part == 0 {
		p.Outside, p.Earliest, p.Latest = settled.Outside(), settled.Earliest, settled.Latest
		p.Excused = settled.Reason != ""
	}
	return p, after, nil
}

// sign records which documents of the activity are signed and returns those
// that still lack a signature.
func (c *Course) sign(tx *db.Tx, scope access.Scope, a Activity, deliverables []programme.Deliverable, step Step) (missing []string) {
	for _, d := range deliverables {
		if len(d.Sign)+len(d.Approve) == 0 {
			continue // nobody is bound by it
		}
		day, given := step.Documents[d.ID]
		_, signed := c.Signed(a.Key, d.ID)
		switch {
		case given && !day.IsZero() && !signed:
			c.Signatures = append(c.Signatures, Signature{Key: a.Key, Document: d.ID, Version: step.signed, Day: day, Person: scope.Person, PersonName: scope.Name, At: tx.Now()})
		case !signed:
			missing = append(missing, d.ID)
		}
	}
	return missing
}

// concluded is the day of the last signature: until then nobody is bound by
// all of the activity's documents.
func (c *Course) concluded(key string) (last calendar.Date) {
	for _, s := range c.Signatures {
		if s.Key == key && s.Day.After(last) {
			last = s.Day
		}
	}
	return last
}

// A course takes place between these years; a date outside them is a slip of
// the hand.
const (
	firstYear = 2000
	lastYear  = 2150
)

// sensible reports whether a day can be meant; no day is for others to judge.
func sensible(d calendar.Date) bool {
	return d.IsZero() || d.Year() >= firstYear && d.Year() <= lastYear
}

var clockForm = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

// longestPlace is how many characters a place may have.
const longestPlace = 200

func check(tx *db.Tx, c *Course, a Activity, step Step) error {
	var checks fault.Checks
	switch step.Verb {
	case Release:
		if a.State == Proposed && !c.inParts(a.Key) && !c.anySigned(a) {
			return fault.New(fault.Conflict, text.NothingToRelease)
		}
		return c.reopen(a)
	case Fix:
		if a.State == Done {
			return fault.New(fault.Conflict, text.DoneAlready)
		}
	case Complete:
	default:
		return invalid("verb", text.NoSuchStep)
	}
	checks.Need(len([]rune(step.Reason)) <= longestNote, "reason", text.NoteTooLong)
	described, _, _ := c.Programme.Activity(a.ID)
	signing := step.Verb == Complete && c.Programme.Gate(a.ID) && len(described.Deliverables) > 0
	if signing {
		checkDocuments(&checks, tx, c, a, step)
	}
	switch {
	case step.Day.IsZero() && !signing, !sensible(step.Day):
		checks.Add("day", text.DayMissing)
	case step.Verb == Complete && step.Day.After(tx.Today()):
		checks.Add("day", text.DoneInTheFuture)
	}
	checks.Need(step.StartsAt == "" || clockForm.MatchString(step.StartsAt), "starts_at", text.ClockWrong)
	checks.Need(step.EndsAt == "" || clockForm.MatchString(step.EndsAt), "ends_at", text.ClockWrong)
	checks.Need(step.StartsAt == "" || step.EndsAt == "" || step.StartsAt < step.EndsAt, "ends_at", text.EndsBeforeStart)
	checks.Need(len([]rune(step.Place)) <= longestPlace, "place", text.PlaceTooLong)
	if err := checks.Err(); err != nil {
		return err
	}
	if gate, closed := c.Waits(a); closed && step.Verb == Complete {
		return fault.New(fault.Conflict, gate)
	}
	return nil
}

// checkDocuments checks the days of signature: at least one, none ahead.
func checkDocuments(checks *fault.Checks, tx *db.Tx, c *Course, a Activity, step Step) {
	described, _, _ := c.Programme.Activity(a.ID)
	some := false
	for _, d := range described.Deliverables {
		day := step.Documents[d.ID]
		_, signed := c.Signed(a.Key, d.ID)
		some = some || signed || !day.IsZero()
		_, written := c.Programme.Form(d.ID)
		checks.Need(!written || day.IsZero() || signed || step.signed > 0 || c.MayRecordPaper(), "document-"+d.ID, text.SignedInTheProgram)
		checks.Need(!day.After(tx.Today()), "document-"+d.ID, text.SignedInTheFuture)
		checks.Need(sensible(day), "document-"+d.ID, text.DayMissing)
	}
	checks.Need(some, "document-"+described.Deliverables[0].ID, text.SignatureMissing)
}
