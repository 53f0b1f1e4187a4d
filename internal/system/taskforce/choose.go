package taskforce

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Board is where authorities and municipality choose together.
type Board struct {
	Place
	Recommendations []*Recommendation // that are shared: the weightiest first
	Drafts          []*Recommendation // that aren't shared and that the caller may see
	Points          []*Point
}

// Board is the choice as the caller sees it. Faults: NotFound.
func (s *Service) Board(ctx context.Context, scope access.Scope, ref subject.Ref) (b Board, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		b.Place = in
		all, err := recommendationsOf(tx, ref)
		if err != nil {
			return err
		}
		for _, r := range known(in, all) {
			if r.Shared() {
				b.Recommendations = append(b.Recommendations, r)
			} else {
				b.Drafts = append(b.Drafts, r)
			}
		}
		slices.SortStableFunc(b.Recommendations, weightiest)
		b.Points, err = pointsOf(tx, ref)
		return err
	})
	return b, err
}

// weightiest puts what matters most before what matters less, and of two that
// matter alike the one that takes less. What nobody has rated comes last.
func weightiest(a, b *Recommendation) int {
	importance, effort, rated := a.Mean()
	otherImportance, otherEffort, otherRated := b.Mean()
	if rated != otherRated {
		if rated {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(otherImportance, importance), cmp.Compare(effort, otherEffort), cmp.Compare(a.Number, b.Number))
}

// Rate says, for the caller's side, how important a recommendation is and how
// much it takes, each from 1 to 5. The latest of a side counts.
//
// Faults: NotFound; Forbidden for who takes no part in the choice; Conflict
// when the course is closed, or the recommendation is chosen or declined; Invalid
// with the fields "importance" and "effort".
func (s *Service) Rate(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, importance, effort int) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := shared(tx, in, id)
		switch {
		case err != nil:
			return err
		case !in.MayRate():
			return fault.New(fault.Forbidden, text.OnlyLeadersRate)
		case r.State != Undecided:
			return fault.New(fault.Conflict, text.Decided)
		}
		var checks fault.Checks
		checks.Need(importance >= 1 && importance <= MostRated, "importance", text.ImportanceMissing)
		checks.Need(effort >= 1 && effort <= MostRated, "effort", text.EffortMissing)
		if err := checks.Err(); err != nil {
			return err
		}
		before := r.RatingOf(in.Side)
		if before.Importance == importance && before.Effort == effort {
			return nil
		}
		now := Rating{Side: in.Side, Importance: importance, Effort: effort, RatedAt: tx.Now(), RatedBy: scope.Name}
		if err := putRating(tx, id, now); err != nil {
			return err
		}
		return record(tx, scope, in, true, RecommendationNoun, string(id), "rated", "", rated(r, before), rated(r, now))
	})
}

// shared is a recommendation that the hosts know.
func shared(tx *db.Tx, in Place, id RecommendationID) (*Recommendation, error) {
	r, err := recommendation(tx, in, id)
	if err == nil && !r.Shared() {
		err = fault.New(fault.Conflict, text.NotSharedYet)
	}
	return r, err
}

// Aim is what a development point says.
type Aim struct {
	Title       string
	Goal        string
	Criterion   string
	Responsible string
}

// Choose makes a recommendation part of a development point: one that there is,
// or a new one.
//
// Faults: NotFound; Forbidden for who does not lead; Conflict when the course is
// closed, or the recommendation is not shared or chosen already; Stale; Invalid with
// the fields "point", "title", "goal", "criterion", "responsible".
func (s *Service) Choose(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, into PointID, aim Aim, version int64) (PointID, error) {
	err := s.decide(ctx, scope, ref, id, version, func(tx *db.Tx, in Place, r *Recommendation) error {
		var p *Point
		var err error
		if into == "" {
			if p, err = newPoint(tx, scope, in, aim); err != nil {
				return err
			}
		} else if p, err = pointByID(tx, ref, into); fault.Is(err, fault.NotFound) {
			return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "point", Message: text.NoSuchPoint}}}
		} else if err != nil {
			return err
		}
		into = p.ID
		r.State, r.Reason, r.Point = Chosen, "", p.ID
		if err := putChoice(tx, id, p.ID); err != nil {
			return err
		}
		return s.decided(tx, scope, in, r, "chosen", "")
	})
	return into, err
}

// Decline leaves a recommendation unchosen, with the reason.
//
// Faults: as Choose; Invalid with the field "reason".
func (s *Service) Decline(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, reason string, version int64) error {
	return s.decide(ctx, scope, ref, id, version, func(tx *db.Tx, in Place, r *Recommendation) error {
		r.State, r.Reason = Declined, tidy(reason)
		var checks fault.Checks
		checks.Need(r.Reason != "", "reason", text.ReasonMissing)
		checkWords(&checks, "reason", r.Reason, LongestNote)
		if err := checks.Err(); err != nil {
			return err
		}
		return s.decided(tx, scope, in, r, "declined", r.Reason)
	})
}

// Reconsider opens the choice of a recommendation again.
//
// Faults: NotFound; Forbidden; Conflict when the course is closed; Stale.
func (s *Service) Reconsider(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, version int64) error {
	return s.settle(ctx, scope, ref, id, version, func(tx *db.Tx, in Place, r *Recommendation) error {
		if r.State == Undecided {
			return nil
		}
		r.State, r.Reason, r.Point = Undecided, "", ""
		if err := dropChoice(tx, id); err != nil {
			return err
		}
		return s.decided(tx, scope, in, r, "reconsidered", "")
	})
}

// decide settles a recommendation that is open.
func (s *Service) decide(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, version int64, do func(*db.Tx, Place, *Recommendation) error) error {
	return s.settle(ctx, scope, ref, id, version, func(tx *db.Tx, in Place, r *Recommendation) error {
		if r.State != Undecided {
			return fault.New(fault.Conflict, text.Decided)
		}
		return do(tx, in, r)
	})
}

func (s *Service) settle(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, version int64, do func(*db.Tx, Place, *Recommendation) error) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := shared(tx, in, id)
		switch {
		case err != nil:
			return err
		case !in.MayChoose():
			return fault.New(fault.Forbidden, text.OnlyLeadersChoose)
		case r.Version != version:
			return stale()
		}
		return do(tx, in, r)
	})
}

func (s *Service) decided(tx *db.Tx, scope access.Scope, in Place, r *Recommendation, verb, reason string) error {
	if err := updateRecommendation(tx, r); err != nil {
		return err
	}
	return record(tx, scope, in, true, RecommendationNoun, string(r.ID), verb, reason, nil, r.told())
}

func newPoint(tx *db.Tx, scope access.Scope, in Place, aim Aim) (*Point, error) {
	p := &Point{ID: PointID(tx.NewID()), In: in.Ref, SavedAt: tx.Now(), SavedBy: scope.Name, Version: 1}
	if err := p.take(aim); err != nil {
		return nil, err
	}
	number, err := next(tx, in.Ref, PointNoun)
	if err != nil {
		return nil, err
	}
	p.Number = number
	if err := insertPoint(tx, p); err != nil {
		return nil, fmt.Errorf("make a development point: %w", err)
	}
	return p, record(tx, scope, in, true, PointNoun, string(p.ID), "made", "", nil, p.told())
}

func (p *Point) take(aim Aim) error {
	p.Title, p.Goal, p.Criterion, p.Responsible = oneLine(aim.Title), tidy(aim.Goal), tidy(aim.Criterion), oneLine(aim.Responsible)
	var checks fault.Checks
	checks.Need(p.Title != "", "title", text.PointTitleMissing)
	checkWords(&checks, "title", p.Title, LongestTitle)
	checks.Need(p.Goal != "", "goal", text.GoalMissing)
	checkWords(&checks, "goal", p.Goal, LongestNote)
	checkWords(&checks, "criterion", p.Criterion, LongestNote)
	checkWords(&checks, "responsible", p.Responsible, LongestTitle)
	return checks.Err()
}

// Aim changes what a development point says.
//
// Faults: NotFound; Forbidden for who does not lead; Conflict when the course
// is closed; Stale; Invalid with the fields "title", "goal", "criterion", "responsible".
func (s *Service) Aim(ctx context.Context, scope access.Scope, ref subject.Ref, id PointID, aim Aim, version int64) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		p, err := pointByID(tx, ref, id)
		switch {
		case err != nil:
			return err
		case !in.MayChoose():
			return fault.New(fault.Forbidden, text.OnlyLeadersChoose)
		case p.Version != version:
			return stale()
		}
		before := p.told()
		if err := p.take(aim); err != nil {
			return err
		}
		if before == p.told() {
			return nil
		}
		p.SavedAt, p.SavedBy = tx.Now(), scope.Name
		if err := updatePoint(tx, p); err != nil {
			return err
		}
		return record(tx, scope, in, true, PointNoun, string(id), "aimed", "", before, p.told())
	})
}

// Label is how the recommendation is spoken of: “A2 Title”.
func (r *Recommendation) Label(l i18n.Lang) string {
	return text.LabelRecommendation(l, r.Number, r.Title)
}

// Label is how the finding is spoken of: “F3 Title”.
func (f *Finding) Label(l i18n.Lang) string { return text.LabelFinding(l, f.Number, f.Title) }

// Label is how the request is spoken of: “D1 Title”.
func (r *Request) Label(l i18n.Lang) string { return text.LabelRequest(l, r.Number, r.Title) }

// Label is how the development point is spoken of: “U1 Title”.
func (p *Point) Label(l i18n.Lang) string { return text.LabelPoint(l, p.Number, p.Title) }
