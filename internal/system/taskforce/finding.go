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

// Found is what a finding says.
type Found struct {
	Theme    string
	Lens     string
	Kind     FindingKind
	Title    string
	Words    string
	Evidence []Evidence
	Once     string
}

// seen are the findings that the caller may see.
func seen(in Place, all []*Finding) []*Finding {
	if in.Inside() {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), func(f *Finding) bool { return !f.Shared() })
}

// Findings are what the analysis has found and the caller may see.
type Findings struct {
	Place
	All      []*Finding
	Requests []*Request // to point at
}

// Findings of a subject, by number. Faults: NotFound.
func (s *Service) Findings(ctx context.Context, scope access.Scope, ref subject.Ref) (v Findings, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		all, err := findingsOf(tx, ref)
		if err != nil {
			return err
		}
		v = Findings{Place: in, All: seen(in, all)}
		v.Requests, err = requestsOf(tx, ref)
		return err
	})
	return v, err
}

// FindingView is a finding with what it rests on and what rests on it.
type FindingView struct {
	Place
	*Finding
	Requests        []*Request // of the subject, to point at
	Recommendations []*Recommendation
}

// Request finds one of the requests.
func (v FindingView) Request(id RequestID) (*Request, bool) { return byRequest(v.Requests, id) }

func byRequest(all []*Request, id RequestID) (*Request, bool) {
	i := slices.IndexFunc(all, func(r *Request) bool { return r.ID == id })
	if i < 0 {
		return nil, false
	}
	return all[i], true
}

// Finding is one finding. Faults: NotFound, also for a draft when the caller
// is of the hosts.
func (s *Service) Finding(ctx context.Context, scope access.Scope, ref subject.Ref, id FindingID) (v FindingView, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		f, err := finding(tx, in, id)
		if err != nil {
			return err
		}
		v = FindingView{Place: in, Finding: f}
		if v.Requests, err = requestsOf(tx, ref); err != nil {
			return err
		}
		all, err := recommendationsOf(tx, ref)
		if err != nil {
			return err
		}
		for _, r := range known(in, all) {
			if slices.Contains(r.Findings, id) {
				v.Recommendations = append(v.Recommendations, r)
			}
		}
		return nil
	})
	return v, err
}

// finding is one that the caller may see.
func finding(tx *db.Tx, in Place, id FindingID) (*Finding, error) {
	f, err := findingByID(tx, in.Ref, id)
	if err != nil {
		return nil, err
	}
	if !in.Inside() && !f.Shared() {
		return nil, hidden()
	}
	return f, nil
}

// Find writes a finding down, as a draft of the caller's authority.
//
// Faults: NotFound; Forbidden for who does not write in the analysis; Conflict
// when the course is closed; Invalid with the fields "theme", "lens", "kind",
// "title", "words", "evidence".
func (s *Service) Find(ctx context.Context, scope access.Scope, ref subject.Ref, w Found) (id FindingID, err error) {
	err = s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		f := &Finding{ID: FindingID(tx.NewID()), In: ref, Side: in.Side, SavedAt: tx.Now(), SavedBy: scope.Name, Version: 1}
		if w.Once != "" {
			f.once = scope.Person + " " + w.Once
			there, already, err := findingOnce(tx, f.once)
			if err != nil || already {
				id = there
				return err
			}
		}
		if err := f.take(tx, in, w); err != nil {
			return err
		}
		number, err := next(tx, ref, FindingNoun)
		if err != nil {
			return err
		}
		f.Number, id = number, f.ID
		if err := insertFinding(tx, f); err != nil {
			return fmt.Errorf("write a finding down: %w", err)
		}
		return record(tx, scope, in, false, FindingNoun, string(f.ID), "written", "", nil, f.told())
	})
	return id, err
}

func (f *Finding) take(tx *db.Tx, in Place, w Found) error {
	f.Theme, f.Lens, f.Kind, f.Title, f.Words, f.Evidence = w.Theme, w.Lens, w.Kind, oneLine(w.Title), tidy(w.Words), nil
	var checks fault.Checks
	checkTheme(&checks, in, f.Theme)
	_, ok := in.Analysis().Lens(f.Lens)
	checks.Need(ok, "lens", text.LensMissing)
	checks.Need(slices.Contains(FindingKinds(), f.Kind), "kind", text.FindingKindMissing)
	checks.Need(f.Title != "", "title", text.FindingTitleMissing)
	checkWords(&checks, "title", f.Title, LongestTitle)
	checks.Need(f.Words != "", "words", text.FindingWordsMissing)
	checkWords(&checks, "words", f.Words, LongestWords)
	requests, err := requestsOf(tx, in.Ref)
	if err != nil {
		return err
	}
	for _, e := range w.Evidence {
		e.Words = tidy(e.Words)
		if e.Request == "" && e.Words == "" {
			continue
		}
		_, there := byRequest(requests, e.Request)
		checks.Need(there, "evidence", text.EvidenceRequestMissing)
		checks.Need(e.Words != "", "evidence", text.EvidenceWordsMissing)
		checkWords(&checks, "evidence", e.Words, LongestNote)
		f.Evidence = append(f.Evidence, e)
	}
	checks.Need(len(f.Evidence) <= MostEvidence, "evidence", func(l i18n.Lang) string { return text.TooMuchEvidence(l, MostEvidence) })
	return checks.Err()
}

// Revise changes what a finding says. Faults: as Find; Stale when it has been
// changed since the caller saw it.
func (s *Service) Revise(ctx context.Context, scope access.Scope, ref subject.Ref, id FindingID, w Found, version int64) error {
	return s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		f, err := finding(tx, in, id)
		if err != nil {
			return err
		}
		if f.Version != version {
			return stale()
		}
		before := f.told()
		if err := f.take(tx, in, w); err != nil {
			return err
		}
		f.SavedAt, f.SavedBy = tx.Now(), scope.Name
		if err := updateFinding(tx, f); err != nil {
			return err
		}
		return record(tx, scope, in, f.Shared(), FindingNoun, string(id), "revised", "", before, f.told())
	})
}

// Share lets the hosts in on findings and recommendations. What is shared
// already stays as it is; it can't be taken back, since it has been seen.
//
// Faults: NotFound for one that isn't there; Forbidden; Conflict when the
// course is closed; Invalid with the field "share" when nothing is named, or when
// a recommendation rests on a finding that the hosts would not see.
func (s *Service) Share(ctx context.Context, scope access.Scope, ref subject.Ref, findings []FindingID, recommendations []RecommendationID) error {
	return s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if len(findings)+len(recommendations) == 0 {
			return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "share", Message: text.NothingToShare}}}
		}
		for _, id := range findings {
			f, err := finding(tx, in, id)
			if err != nil {
				return err
			}
			if f.Shared() {
				continue
			}
			f.SharedAt = tx.Now()
			if err := updateFinding(tx, f); err != nil {
				return err
			}
			if err := record(tx, scope, in, true, FindingNoun, string(id), "shared", "", nil, f.told()); err != nil {
				return err
			}
		}
		return s.shareRecommendations(tx, scope, in, recommendations)
	})
}
