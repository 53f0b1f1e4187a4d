package taskforce

import (
	"context"
	"crypto/rand"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// LearningNoun is what a learning activity is called in histories.
const LearningNoun = "learning"

// MostSeats is how many can take part in one learning activity.
const MostSeats = 1000

// LearningID names a learning activity.
type LearningID string

// Learning is a day on which managers and staff learn what the development
// needs. Everybody with its link can sign up.
type Learning struct {
	ID          LearningID
	In          subject.Ref
	Number      int
	Title       string
	About       string
	Day         calendar.Date
	StartsAt    string // "09:00"
	EndsAt      string
	Place       string // or a link
	Seats       int    // 0 for as many as want to
	Closes      calendar.Date
	Point       PointID // that it serves; empty for none
	Token       string
	Cancelled   string // why; empty while it is on
	CancelledAt time.Time
	Survey      survey.ID // by which it is evaluated; empty before
	Version     int64

	Participants []Participant
	once         string
}

// Participant is somebody who has signed up.
type Participant struct {
	ID        string
	Name      string
	Email     string
	Workplace string
	State     Seat
	Came      bool
	SignedAt  time.Time
	lang      i18n.Lang
}

// Seat is whether somebody has a place.
type Seat string

// The seats.
const (
	Placed Seat = "placed"
	Queued Seat = "queued" // waits for a place
	Left   Seat = "left"
)

// MostOut is how many characters a name, an address or a workplace has.
const MostOut = 200

// Off reports whether it is cancelled.
func (a *Learning) Off() bool { return !a.CancelledAt.IsZero() }

// Open reports whether one can sign up on a day.
func (a *Learning) Open(today calendar.Date) bool { return !a.Off() && !a.Closes.Before(today) }

// Over reports whether it has been held.
func (a *Learning) Over(today calendar.Date) bool { return !a.Off() && a.Day.Before(today) }

// Count is how many are in a state.
func (a *Learning) Count(s Seat) int {
	n := 0
	for _, p := range a.Participants {
		if p.State == s {
			n++
		}
	}
	return n
}

// Free is how many places are left; ok is false where there are as many as
// want to come.
func (a *Learning) Free() (n int, ok bool) {
	return max(0, a.Seats-a.Count(Placed)), a.Seats > 0
}

// Address is the page of the learning activity.
func (a *Learning) Address(in string) string { return address(in, "laering", string(a.ID)) }

// Link is where one signs up, below the program's address.
func (a *Learning) Link() string { return SignUpAt(a.Token) }

// SignUpAt is where one signs up to the learning activity with a token.
func SignUpAt(token string) string { return "/tilmelding/" + token }

// When is day and time in words.
func (a *Learning) When(l i18n.Lang) string {
	return text.LearningWhen(l, i18n.DateLong(l, a.Day), strings.ReplaceAll(a.StartsAt, ":", "."), strings.ReplaceAll(a.EndsAt, ":", "."))
}

// Offer is what a learning activity says.
type Offer struct {
	Title, About     string
	Day              calendar.Date
	StartsAt, EndsAt string
	Place            string
	Seats            int
	Closes           calendar.Date
	Point            PointID
	Once             string
}

var clockForm = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

// LearningList are the learning activities of a subject.
type LearningList struct {
	Place
	All    []*Learning
	Points []*Point
	Today  calendar.Date
}

// MayOffer reports whether the caller makes learning activities.
func (p Place) MayOffer() bool { return p.MayLead && !p.Closed }

// Learnings are the learning activities of a subject with who has signed up, the
// next first. E-mail addresses are for those who lead.
//
// Faults: NotFound when the subject isn't there for the caller, or its programme
// offers none.
func (s *Service) Learnings(ctx context.Context, scope access.Scope, ref subject.Ref) (found LearningList, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if in.Analysis().Learning == nil {
			return hidden()
		}
		found = LearningList{Place: in, Today: tx.Today()}
		if found.All, err = learningsOf(tx, ref); err != nil {
			return err
		}
		if !in.MayLead {
			for _, a := range found.All {
				for i := range a.Participants {
					a.Participants[i].Email = "" // for those who write to them
				}
			}
		}
		found.Points, err = pointsOf(tx, ref)
		return err
	})
	return found, err
}

// Find finds one by id.
func (f *LearningList) Find(id LearningID) (*Learning, bool) {
	i := slices.IndexFunc(f.All, func(a *Learning) bool { return a.ID == id })
	if i < 0 {
		return nil, false
	}
	return f.All[i], true
}

// leading runs a use case of those who make learning activities.
func (s *Service) leading(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if in.Analysis().Learning == nil {
			return hidden()
		}
		if !in.MayOffer() {
			return fault.New(fault.Forbidden, text.OnlyLeadersOffer)
		}
		return do(tx, in)
	})
}

// Offer makes a learning activity; from now on one can sign up by its link.
//
// Faults: NotFound; Forbidden for who does not lead; Conflict when the course is
// closed; Invalid with the fields "title", "about", "day", "starts_at",
// "ends_at", "place", "seats", "closes", "point".
func (s *Service) Offer(ctx context.Context, scope access.Scope, ref subject.Ref, o Offer) (id LearningID, err error) {
	err = s.leading(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a := &Learning{ID: LearningID(tx.NewID()), In: ref, Token: strings.ToLower(rand.Text()), Version: 1}
		if o.Once != "" {
			a.once = scope.Person + " " + o.Once
			there, already, err := learningOnce(tx, a.once)
			if err != nil || already {
				id = there
				return err
			}
		}
		if err := a.take(tx, in, o); err != nil {
			return err
		}
		number, err := next(tx, ref, LearningNoun)
		if err != nil {
			return err
		}
		a.Number, id = number, a.ID
		if err := insertLearning(tx, a); err != nil {
			return fmt.Errorf("offer a learning activity: %w", err)
		}
		return record(tx, scope, in, true, LearningNoun, string(a.ID), "offered", "", nil, a.told())
	})
	return id, err
}

func (a *Learning) take(tx *db.Tx, in Place, o Offer) error {
	a.Title, a.About, a.Day, a.StartsAt, a.EndsAt = oneLine(o.Title), tidy(o.About), o.Day, strings.TrimSpace(o.StartsAt), strings.TrimSpace(o.EndsAt)
	a.Place, a.Seats, a.Closes, a.Point = oneLine(o.Place), o.Seats, o.Closes, o.Point
	var checks fault.Checks
	checks.Need(a.Title != "", "title", text.LearningTitleMissing)
	checkWords(&checks, "title", a.Title, LongestTitle)
	checks.Need(a.About != "", "about", text.LearningAboutMissing)
	checkWords(&checks, "about", a.About, LongestNote)
	checks.Need(!a.Day.IsZero() && !a.Day.Before(tx.Today()), "day", text.LearningDayWrong)
	checks.Need(clockForm.MatchString(a.StartsAt), "starts_at", text.ClockWrong)
	checks.Need(clockForm.MatchString(a.EndsAt) && a.StartsAt < a.EndsAt, "ends_at", text.ClockWrong)
	checks.Need(a.Place != "", "place", text.PlaceMissing)
	checkWords(&checks, "place", a.Place, LongestTitle)
	checks.Need(a.Seats >= 0 && a.Seats <= MostSeats, "seats", func(l i18n.Lang) string { return text.SeatsWrong(l, MostSeats) })
	checks.Need(!a.Closes.IsZero() && !a.Closes.After(a.Day), "closes", text.SignUpClosesWrong)
	if a.Point != "" {
		points, err := pointsOf(tx, in.Ref)
		if err != nil {
			return err
		}
		checks.Need(slices.ContainsFunc(points, func(p *Point) bool { return p.ID == a.Point }), "point", text.PointWrong)
	}
	return checks.Err()
}

// Reschedule changes what a learning activity says. Those who have signed up are
// told when day, time or place is another; more places let those move up who
// wait.
//
// Faults: as Offer; Stale; Conflict when it is cancelled or over.
func (s *Service) Reschedule(ctx context.Context, scope access.Scope, ref subject.Ref, id LearningID, o Offer, version int64) error {
	return s.leading(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a, err := liveLearning(tx, ref, id, version)
		if err != nil {
			return err
		}
		before, was := a.told(), *a
		if err := a.take(tx, in, o); err != nil {
			return err
		}
		if err := updateLearning(tx, a); err != nil {
			return err
		}
		if was.Day != a.Day || was.StartsAt != a.StartsAt || was.EndsAt != a.EndsAt || was.Place != a.Place {
			if err := s.tellAll(tx, a, a.movedLetter); err != nil {
				return err
			}
		}
		if err := s.moveUp(tx, a); err != nil {
			return err
		}
		return record(tx, scope, in, true, LearningNoun, string(a.ID), "rescheduled", "", before, a.told())
	})
}

func liveLearning(tx *db.Tx, ref subject.Ref, id LearningID, version int64) (*Learning, error) {
	a, err := learningByID(tx, ref, id)
	switch {
	case err != nil:
		return nil, err
	case a.Version != version:
		return nil, stale()
	case a.Off():
		return nil, fault.New(fault.Conflict, text.LearningIsOff)
	case a.Over(tx.Today()):
		return nil, fault.New(fault.Conflict, text.LearningIsOver)
	}
	return a, nil
}

// CallOff cancels a learning activity; those who have signed up are told why.
//
// Faults: as Reschedule; Invalid with the field "reason".
func (s *Service) CallOff(ctx context.Context, scope access.Scope, ref subject.Ref, id LearningID, reason string, version int64) error {
	return s.leading(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a, err := liveLearning(tx, ref, id, version)
		if err != nil {
			return err
		}
		reason = tidy(reason)
		var checks fault.Checks
		checks.Need(reason != "", "reason", text.OffReasonMissing)
		checkWords(&checks, "reason", reason, LongestNote)
		if err := checks.Err(); err != nil {
			return err
		}
		a.Cancelled, a.CancelledAt = reason, tx.Now()
		if err := updateLearning(tx, a); err != nil {
			return err
		}
		if err := s.tellAll(tx, a, a.offLetter); err != nil {
			return err
		}
		return record(tx, scope, in, true, LearningNoun, string(a.ID), "cancelled", reason, nil, a.told())
	})
}

// Attended keeps who came.
//
// Faults: NotFound; Forbidden; Conflict before it has been held.
func (s *Service) Attended(ctx context.Context, scope access.Scope, ref subject.Ref, id LearningID, came []string) error {
	return s.leading(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a, err := learningByID(tx, ref, id)
		if err != nil {
			return err
		}
		if a.Off() || a.Day.After(tx.Today()) {
			return fault.New(fault.Conflict, text.NotHeldYet)
		}
		for _, p := range a.Participants {
			if p.State == Placed {
				if err := putCame(tx, p.ID, slices.Contains(came, p.ID)); err != nil {
					return err
				}
			}
		}
		return record(tx, scope, in, true, LearningNoun, string(a.ID), "attended", "", nil, a.told())
	})
}

// daysToEvaluate is how long those who came can evaluate.
const daysToEvaluate = 14

// Evaluate opens the evaluation and sends its link to those who came; to all who
// had a place while nobody has kept who came.
//
// Faults: NotFound; Forbidden; Conflict before it has been held, and when it is
// evaluated already.
func (s *Service) Evaluate(ctx context.Context, scope access.Scope, ref subject.Ref, id LearningID) (survey.ID, error) {
	var opened survey.ID
	err := s.leading(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a, err := learningByID(tx, ref, id)
		switch {
		case err != nil:
			return err
		case a.Survey != "":
			return fault.New(fault.Conflict, text.EvaluatedAlready)
		case a.Off() || a.Day.After(tx.Today()):
			return fault.New(fault.Conflict, text.NotHeldYet)
		}
		opened, err = s.Surveys.BeginIn(tx, scope, in.Subject, survey.Wanted{
			Source: survey.OfQuestionnaire(in.Analysis().Learning.Evaluation), Title: text.EvaluationOf(scope.Lang, a.Title), Serves: LearningNoun + "/" + string(a.ID),
			Closes: tx.Today().AddDays(daysToEvaluate),
		})
		if err != nil {
			return err
		}
		a.Survey = opened
		if err := updateLearning(tx, a); err != nil {
			return err
		}
		return s.askToEvaluate(tx, in, a)
	})
	return opened, err
}

func (a *Learning) movedLetter(l i18n.Lang, name string) (title, body string) {
	return text.LearningMovedSubject(l, a.Title), text.LearningMoved(l, name, a.Title, a.When(l), a.Place)
}

func (a *Learning) offLetter(l i18n.Lang, name string) (title, body string) {
	return text.LearningOffSubject(l, a.Title), text.LearningOff(l, name, a.Title, a.When(l), a.Place, a.Cancelled)
}

func (a *Learning) told() told {
	return told{Number: a.Number, Title: a.Title, Words: a.About, Due: a.Day, What: a.Place}
}

// checkPerson checks who wants to sign up.
func checkPerson(name, email, workplace string) error {
	var checks fault.Checks
	checks.Need(name != "", "name", text.NameMissing)
	checkWords(&checks, "name", name, MostOut)
	checks.Need(!cpr.In(email), "email", text.NoCpr)
	checks.Need(organisation.ValidEmail(email) && utf8.RuneCountInString(email) <= MostOut, "email", text.EmailWrong)
	checks.Need(workplace != "", "workplace", text.WorkplaceMissing)
	checkWords(&checks, "workplace", workplace, MostOut)
	return checks.Err()
}
