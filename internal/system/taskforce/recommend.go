package taskforce

import (
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

// Advice is what a recommendation says.
type Advice struct {
	Theme    string
	Title    string
	Words    string
	Findings []FindingID
	Once     string
}

// known are the recommendations that the caller may see.
func known(in Place, all []*Recommendation) []*Recommendation {
	if in.Inside() {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), func(r *Recommendation) bool { return !r.Shared() })
}

// RecommendationView is a recommendation with what it rests on and what came of it.
type RecommendationView struct {
	Place
	*Recommendation
	Findings []*Finding // of the subject that the caller may see
	Points   []*Point
}

// Rests reports whether the recommendation rests on a finding.
func (v RecommendationView) Rests(id FindingID) bool {
	return slices.Contains(v.Recommendation.Findings, id)
}

// Recommendation is one recommendation. Faults: NotFound, also for a draft when
// the caller is of the hosts.
func (s *Service) Recommendation(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID) (v RecommendationView, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := recommendation(tx, in, id)
		if err != nil {
			return err
		}
		v = RecommendationView{Place: in, Recommendation: r}
		findings, err := findingsOf(tx, ref)
		if err != nil {
			return err
		}
		v.Findings = seen(in, findings)
		v.Points, err = pointsOf(tx, ref)
		return err
	})
	return v, err
}

// recommendation is one that the caller may see.
func recommendation(tx *db.Tx, in Place, id RecommendationID) (*Recommendation, error) {
	r, err := recommendationByID(tx, in.Ref, id)
	if err != nil {
		return nil, err
	}
	if !in.Inside() && !r.Shared() {
		return nil, hidden()
	}
	return r, nil
}

// Recommend writes a recommendation down, as a draft of the caller's authority.
//
// Faults: NotFound; Forbidden for who does not write in the analysis; Conflict
// when the course is closed; Invalid with the fields "theme", "title", "words",
// "findings".
func (s *Service) Recommend(ctx context.Context, scope access.Scope, ref subject.Ref, a Advice) (id RecommendationID, err error) {
	err = s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r := &Recommendation{ID: RecommendationID(tx.NewID()), In: ref, Side: in.Side, State: Undecided, SavedAt: tx.Now(), SavedBy: scope.Name, Version: 1}
		if a.Once != "" {
			r.once = scope.Person + " " + a.Once
			there, already, err := recommendationOnce(tx, r.once)
			if err != nil || already {
				id = there
				return err
			}
		}
		if err := r.take(tx, in, a); err != nil {
			return err
		}
		number, err := next(tx, ref, RecommendationNoun)
		if err != nil {
			return err
		}
		r.Number, id = number, r.ID
		if err := insertRecommendation(tx, r); err != nil {
			return fmt.Errorf("recommend: %w", err)
		}
		return record(tx, scope, in, false, RecommendationNoun, string(r.ID), "written", "", nil, r.told())
	})
	return id, err
}

func (r *Recommendation) take(tx *db.Tx, in Place, a Advice) error {
	r.Theme, r.Title, r.Words, r.Findings = a.Theme, oneLine(a.Title), tidy(a.Words), nil
	var checks fault.Checks
	checkTheme(&checks, in, r.Theme)
	checks.Need(r.Title != "", "title", text.RecommendationTitleMissing)
	checkWords(&checks, "title", r.Title, LongestTitle)
	checks.Need(r.Words != "", "words", text.RecommendationWordsMissing)
	checkWords(&checks, "words", r.Words, LongestWords)
	all, err := findingsOf(tx, in.Ref)
	if err != nil {
		return err
	}
	for _, id := range a.Findings {
		there := slices.ContainsFunc(all, func(f *Finding) bool { return f.ID == id })
		checks.Need(there, "findings", text.NoSuchFinding)
		if there && !slices.Contains(r.Findings, id) {
			r.Findings = append(r.Findings, id)
		}
	}
	if r.Shared() {
		checks.Need(!rests(all, r.Findings), "findings", text.RestsOnDraft)
	}
	return checks.Err()
}

// rests reports whether one of the findings is a draft.
func rests(all []*Finding, on []FindingID) bool {
	return slices.ContainsFunc(all, func(f *Finding) bool { return !f.Shared() && slices.Contains(on, f.ID) })
}

// Reword changes what a recommendation says. Faults: as Recommend; Stale; Conflict
// when it has been chosen or declined.
func (s *Service) Reword(ctx context.Context, scope access.Scope, ref subject.Ref, id RecommendationID, a Advice, version int64) error {
	return s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := recommendation(tx, in, id)
		switch {
		case err != nil:
			return err
		case r.State != Undecided:
			return fault.New(fault.Conflict, text.Decided)
		case r.Version != version:
			return stale()
		}
		before := r.told()
		if err := r.take(tx, in, a); err != nil {
			return err
		}
		r.SavedAt, r.SavedBy = tx.Now(), scope.Name
		if err := updateRecommendation(tx, r); err != nil {
			return err
		}
		return record(tx, scope, in, r.Shared(), RecommendationNoun, string(id), "reworded", "", before, r.told())
	})
}

func (s *Service) shareRecommendations(tx *db.Tx, scope access.Scope, in Place, ids []RecommendationID) error {
	if len(ids) == 0 {
		return nil
	}
	all, err := findingsOf(tx, in.Ref)
	if err != nil {
		return err
	}
	for _, id := range ids {
		r, err := recommendation(tx, in, id)
		if err != nil {
			return err
		}
		if r.Shared() {
			continue
		}
		if rests(all, r.Findings) {
			return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "share", Message: func(l i18n.Lang) string {
				return text.SharesDraft(l, r.Label(l))
			}}}}
		}
		r.SharedAt = tx.Now()
		if err := updateRecommendation(tx, r); err != nil {
			return err
		}
		if err := record(tx, scope, in, true, RecommendationNoun, string(id), "shared", "", nil, r.told()); err != nil {
			return err
		}
	}
	return nil
}
