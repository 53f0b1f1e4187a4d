package knowledge

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/knowledge/text"
)

// ReviewID names a review.
type ReviewID string

// Verdict is what a municipality says to "would it work with you?".
type Verdict string

// The verdicts.
const (
	Works       Verdict = "yes"
	WorksIf     Verdict = "changes" // with changes
	WorksNot    Verdict = "no"
	notAnswered Verdict = ""
)

// Verdicts are all verdicts, in the order in which they are offered.
func Verdicts() []Verdict { return []Verdict{Works, WorksIf, WorksNot} }

// Name is the verdict in words.
func (v Verdict) Name(l i18n.Lang) string {
	switch v {
	case Works:
		return text.VerdictYes(l)
	case WorksIf:
		return text.VerdictChanges(l)
	case WorksNot:
		return text.VerdictNo(l)
	case notAnswered:
	}
	return text.VerdictNone(l)
}

// Outcome is what came of what was said.
type Outcome string

// The outcomes.
const (
	Undecided Outcome = ""
	Taken     Outcome = "taken" // the tool was changed, or stands as it was said to
	Partly    Outcome = "partly"
	Not       Outcome = "not"
)

// Outcomes are those that can be chosen, in the order in which they are offered.
func Outcomes() []Outcome { return []Outcome{Taken, Partly, Not} }

// Name is the outcome in words.
func (o Outcome) Name(l i18n.Lang) string {
	switch o {
	case Taken:
		return text.OutcomeTaken(l)
	case Partly:
		return text.OutcomePartly(l)
	case Not:
		return text.OutcomeNot(l)
	case Undecided:
	}
	return text.OutcomeUndecided(l)
}

// Settlement is what came of a review or of one municipality's answer, in the
// words of those whose tool it is.
type Settlement struct {
	Outcome Outcome
	Reason  string
	Version int64 // of the tool that it led to; 0 for none
	At      time.Time
	By      string
}

// Review is what reference municipalities are asked about a tool: would it
// work with you?
type Review struct {
	ID        ReviewID
	Item      ID
	Version   int64 // of the tool that they are asked about
	Due       calendar.Date
	AskedBy   string
	AskedName string
	AskedAt   time.Time
	Settlement
	Responses []Response // of all who are asked, by name
}

// Response is what one municipality says; its Verdict is empty until it does.
type Response struct {
	Organisation organisation.ID
	OrgName      string
	Verdict      Verdict
	Changes      string // what would have to change
	Needs        string // what there has to be first
	Person       string
	PersonName   string
	At           time.Time
	Changed      int64 // how often it has been written; 0 until it is
	Settlement
}

// Answered are the municipalities that have answered.
func (r *Review) Answered() []Response {
	return slices.DeleteFunc(slices.Clone(r.Responses), func(x Response) bool { return x.Verdict == notAnswered })
}

// Count is how many say the verdict.
func (r *Review) Count(v Verdict) (n int) {
	for _, x := range r.Responses {
		if x.Verdict == v {
			n++
		}
	}
	return n
}

// Open reports whether answers can be given and changed.
func (r *Review) Open(today calendar.Date) bool { return !r.Due.Before(today) }

// Address is where the review's page is.
func (r *Review) Address() string { return Root + "/vurderinger/" + string(r.ID) }

// reviewers are the organisations that review the tools of a network, other
// than the one whose tool it is.
func (s *Service) reviewers(tx *db.Tx, in *Place, owner organisation.ID) ([]organisation.ID, error) {
	all, err := s.Reviewers(tx, in.ID)
	return slices.DeleteFunc(all, func(id organisation.ID) bool { return id == owner }), err
}

// peopleOf are an organisation's people in a network.
func peopleOf(in *Place, id organisation.ID) []subject.Holder {
	return slices.DeleteFunc(in.People(), func(h subject.Holder) bool { return h.Organisation != id })
}

// AskReview asks the reference municipalities of the network about the version
// of a tool that stands. Their people are told by letter.
//
// Faults: NotFound; Forbidden for who neither works where it was written nor
// leads the network; Conflict when it is no tool or improvement, when a review
// of it is under way, or when there is nobody to ask; Invalid with field "due".
func (s *Service) AskReview(ctx context.Context, scope access.Scope, id ID, due calendar.Date) (review ReviewID, err error) {
	err = s.onItem(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		if !i.mayAsk(scope, in) {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwnersAsk(l, i.OrgName, leaders(l, in)) })
		}
		if i.Kind != Tool && i.Kind != Improvement {
			return fault.New(fault.Conflict, text.NothingToReview)
		}
		if err := checkDue(tx, due); err != nil {
			return err
		}
		before, err := reviewsOf(tx, id)
		if err != nil {
			return err
		}
		if len(before) > 0 && before[0].Open(tx.Today()) {
			return fault.New(fault.Conflict, text.ReviewUnderWay)
		}
		asked, err := s.reviewers(tx, in, i.Organisation)
		if err != nil {
			return err
		}
		if len(asked) == 0 {
			return fault.New(fault.Conflict, text.NobodyToAsk)
		}
		r := &Review{ID: ReviewID(tx.NewID()), Item: id, Version: i.Version, Due: due, AskedBy: scope.Person, AskedName: scope.Name, AskedAt: tx.Now()}
		review = r.ID
		if err := insertReview(tx, r, asked); err != nil {
			return fmt.Errorf("ask for a review: %w", err)
		}
		if err := record(tx, scope, in, id, Asked, "", nil, told{Title: i.Title, Version: i.Version, What: due.String()}); err != nil {
			return err
		}
		for _, municipality := range asked {
			for _, h := range peopleOf(in, municipality) {
				if err := s.writeTo(tx, h.Person, h.Name, h.Email, func(l i18n.Lang, name string) (string, string) {
					return text.ReviewSubject(l, in.Name), text.ReviewMail(l, name, in.Name, due, s.BaseURL+r.Address())
				}); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return review, err
}

func (i *Item) mayAsk(scope access.Scope, in *Place) bool { return i.mayEdit(scope) || in.MayLead }

const longestReview = 366 // days ahead that a review may be due

func checkDue(tx *db.Tx, due calendar.Date) error {
	var checks fault.Checks
	checks.Need(!due.IsZero() && due.After(tx.Today()) && due.Sub(tx.Today()) <= longestReview, "due", text.DueMissing)
	return checks.Err()
}

// ReviewView is a review with what the caller may do.
type ReviewView struct {
	*Review
	Tool      View
	Own       *Response // of the caller's municipality, when it is asked
	MayAnswer bool
	MaySettle bool // the caller works where the tool was written
	MayMove   bool // to another due day
}

// Review is a review with what has been answered. Fault: NotFound, also for a
// reader of a shared tool who is no member of its network.
func (s *Service) Review(ctx context.Context, scope access.Scope, id ReviewID) (v ReviewView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.review(tx, scope, id)
		return err
	})
	return v, err
}

func (s *Service) review(tx *db.Tx, scope access.Scope, id ReviewID) (v ReviewView, err error) {
	if v.Review, err = reviewByID(tx, id); err != nil {
		return v, err
	}
	if v.Tool, err = s.view(tx, scope, v.Item); err != nil {
		return v, err
	}
	if v.Tool.Place == nil {
		return v, hidden()
	}
	own := organisationIn(scope, v.Tool.Place)
	if at := slices.IndexFunc(v.Responses, func(x Response) bool { return x.Organisation == own }); at >= 0 && takesPart(v.Tool.Place) {
		v.Own = &v.Responses[at]
		v.MayAnswer = v.Open(tx.Today()) && !v.Tool.Place.Closed
	}
	v.MaySettle = v.Tool.MayEdit
	v.MayMove = !v.Tool.Place.Closed && v.Tool.mayAsk(scope, v.Tool.Place)
	return v, nil
}

// Reply is what a municipality says to a review.
type Reply struct {
	Verdict Verdict
	Changes string
	Needs   string
	Seen    int64 // how often the answer had been written when the caller saw it
}

// LongestReply is the most characters of each part of a reply.
const LongestReply = 4000

// Respond answers a review for the caller's municipality, or changes the
// answer until the due day.
//
// Faults: NotFound; Forbidden for who is of no municipality that is asked;
// Conflict after the due day; Stale when a colleague has written meanwhile;
// Invalid with fields "verdict", "changes", "needs".
func (s *Service) Respond(ctx context.Context, scope access.Scope, id ReviewID, reply Reply) error {
	return s.onReview(ctx, scope, id, func(tx *db.Tx, v ReviewView) error {
		in := v.Tool.Place
		if v.Own == nil {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.NotAsked(l, asked(l, v.Review)) })
		}
		if !v.Open(tx.Today()) {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.ReviewOver(l, v.Due) })
		}
		if reply.Seen != v.Own.Changed {
			return fault.New(fault.Stale, text.StaleReply)
		}
		reply.Changes, reply.Needs = strings.TrimSpace(reply.Changes), strings.TrimSpace(reply.Needs)
		var checks fault.Checks
		checks.Need(known(reply.Verdict, Verdicts()), "verdict", text.VerdictMissing)
		checks.Need(reply.Changes != "" || reply.Verdict == Works, "changes", text.ChangesMissing)
		checkWords(&checks, "changes", reply.Changes, LongestReply)
		checkWords(&checks, "needs", reply.Needs, LongestReply)
		if err := checks.Err(); err != nil {
			return err
		}
		before := *v.Own
		v.Own.Verdict, v.Own.Changes, v.Own.Needs = reply.Verdict, reply.Changes, reply.Needs
		v.Own.Person, v.Own.PersonName, v.Own.At, v.Own.Changed = scope.Person, scope.Name, tx.Now(), before.Changed+1
		if err := putResponse(tx, id, *v.Own, before.Changed); err != nil {
			return err
		}
		return record(tx, scope, in, v.Item, Responded, "", told{Title: v.Tool.Title, Who: before.OrgName, What: string(before.Verdict)},
			told{Title: v.Tool.Title, Who: before.OrgName, What: string(reply.Verdict)})
	})
}

// asked names the municipalities that are asked.
func asked(l i18n.Lang, r *Review) string {
	names := make([]string, len(r.Responses))
	for i, x := range r.Responses {
		names[i] = x.OrgName
	}
	return i18n.List(l, names)
}

// Move gives those who are asked another due day, also when it has passed.
//
// Faults: NotFound; Forbidden for who could not have asked; Invalid with field
// "due".
func (s *Service) Move(ctx context.Context, scope access.Scope, id ReviewID, due calendar.Date) error {
	return s.onReview(ctx, scope, id, func(tx *db.Tx, v ReviewView) error {
		in := v.Tool.Place
		if !v.MayMove {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwnersAsk(l, v.Tool.OrgName, leaders(l, in)) })
		}
		if err := checkDue(tx, due); err != nil || due == v.Due {
			return err
		}
		if err := moveReview(tx, id, due); err != nil {
			return err
		}
		return record(tx, scope, in, v.Item, Postponed, "", told{Title: v.Tool.Title, What: v.Due.String()}, told{Title: v.Tool.Title, What: due.String()})
	})
}

// Settle writes what came of a review, or of one municipality's answer, which
// is told by letter.
//
// Faults: NotFound; Forbidden for who does not work where the tool was written;
// Conflict while nothing has been answered; Invalid with fields "outcome",
// "reason", "version".
func (s *Service) Settle(ctx context.Context, scope access.Scope, id ReviewID, of organisation.ID, o Settlement) error {
	return s.onReview(ctx, scope, id, func(tx *db.Tx, v ReviewView) error {
		in, before, who := v.Tool.Place, v.Settlement, ""
		if !v.MaySettle {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwners(l, v.Tool.OrgName, in.Name) })
		}
		var answer Response
		if of != "" {
			at := slices.IndexFunc(v.Responses, func(x Response) bool { return x.Organisation == of && x.Verdict != notAnswered })
			if at < 0 {
				return hidden()
			}
			answer = v.Responses[at]
			before, who = answer.Settlement, answer.OrgName
		} else if len(v.Answered()) == 0 {
			return fault.New(fault.Conflict, text.NothingAnswered)
		}
		o.Reason, o.At, o.By = strings.TrimSpace(o.Reason), tx.Now(), scope.Name
		var checks fault.Checks
		checks.Need(known(o.Outcome, Outcomes()), "outcome", text.OutcomeMissing)
		checks.Need(o.Reason != "", "reason", text.OutcomeReasonMissing)
		checkWords(&checks, "reason", o.Reason, LongestReply)
		if o.Outcome == Not {
			o.Version = 0
		} else {
			checks.Need(o.Version >= 1 && o.Version <= v.Tool.Version, "version", func(l i18n.Lang) string { return text.OutcomeVersionMissing(l, int(v.Tool.Version)) })
		}
		if err := checks.Err(); err != nil {
			return err
		}
		if err := settle(tx, id, of, o); err != nil {
			return err
		}
		if err := record(tx, scope, in, v.Item, Settled, o.Reason, told{Title: v.Tool.Title, Who: who, What: string(before.Outcome)},
			told{Title: v.Tool.Title, Who: who, What: string(o.Outcome), Version: o.Version}); err != nil {
			return err
		}
		h, there := in.Person(organisation.PersonID(answer.Person))
		if !there || before.Outcome != Undecided {
			return nil
		}
		return s.writeTo(tx, h.Person, h.Name, h.Email, func(l i18n.Lang, name string) (string, string) {
			return text.OutcomeSubject(l, in.Name), text.OutcomeMail(l, name, in.Name, s.BaseURL+v.Address())
		})
	})
}

func (s *Service) onReview(ctx context.Context, scope access.Scope, id ReviewID, do func(*db.Tx, ReviewView) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err := s.review(tx, scope, id)
		if err != nil {
			return err
		}
		if err := (subject.Label{Name: v.Tool.Place.Name, Closed: v.Tool.Place.Closed}).Shut(); err != nil {
			return err
		}
		return do(tx, v)
	})
}
