package taskforce

import (
	"cmp"
	"context"
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// CaseBoard is the review of case files as one of the authorities sees it.
type CaseBoard struct {
	Place
	Cases     []*Case
	Requests  []*Request // of case files
	Results   []ThemeResult
	Pairs     []Pair
	Differing int // items that two differ on and have not agreed about
	Caller    string
}

// ThemeResult is what the review says of one theme.
type ThemeResult struct {
	Theme programme.Theme
	Cases Proportion // of those that the theme concerns, how many meet all of it
	Items []ItemResult
}

// ItemResult is what the review says of one item. Cases that it does not
// concern don't count.
type ItemResult struct {
	programme.CheckItem
	Met    Proportion
	Partly int
	Unmet  int
}

// Pair is two who have reviewed the same cases blind, with how far they agree.
type Pair struct {
	First, Second string
	Cases         int
	Agreement
}

// CaseBoard is the review of case files, in a constant number of statements.
//
// Faults: NotFound, for the hosts as well.
func (s *Service) CaseBoard(ctx context.Context, scope access.Scope, ref subject.Ref) (b CaseBoard, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if !in.Inside() {
			return hidden()
		}
		b = CaseBoard{Place: in, Caller: scope.Person}
		requests, err := requestsOf(tx, ref)
		if err != nil {
			return err
		}
		for _, r := range requests {
			if r.Kind == programme.CaseFiles {
				b.Requests = append(b.Requests, r)
			}
		}
		if b.Cases, err = casesOf(tx, ref); err != nil {
			return err
		}
		b.Results = resultsOf(in, b.Cases)
		b.Pairs = pairsOf(in, b.Cases)
		for _, c := range b.Cases {
			for _, item := range in.Analysis().Checklist {
				if c.Differs(item.ID) {
					b.Differing++
				}
			}
			if !c.Done() {
				for i := range c.Reviews {
					c.Reviews[i].Marks = nil // blind until both are done
				}
			}
		}
		return nil
	})
	return b, err
}

// resultsOf are the results by theme, in the programme's order.
func resultsOf(in Place, cases []*Case) []ThemeResult {
	var all []ThemeResult
	for _, theme := range in.Programme.Themes {
		r := ThemeResult{Theme: theme}
		concerned, whole := map[CaseID]bool{}, map[CaseID]bool{}
		for _, item := range in.Analysis().Checklist {
			if item.Theme != theme.ID {
				continue
			}
			one := ItemResult{CheckItem: item}
			met, judged := 0, 0
			for _, c := range cases {
				mark, ok := c.Final(item.ID)
				if !ok || mark == Irrelevant {
					continue
				}
				judged++
				if !concerned[c.ID] {
					concerned[c.ID], whole[c.ID] = true, true
				}
				switch mark {
				case Met:
					met++
				case PartlyMet:
					one.Partly++
				case Unmet:
					one.Unmet++
				case Irrelevant:
				}
				whole[c.ID] = whole[c.ID] && mark == Met
			}
			one.Met = Share(met, judged)
			r.Items = append(r.Items, one)
		}
		if len(r.Items) == 0 {
			continue
		}
		complete := 0
		for _, all := range whole {
			if all {
				complete++
			}
		}
		r.Cases = Share(complete, len(concerned))
		all = append(all, r)
	}
	return all
}

// pairsOf are the agreements of every two who have reviewed the same cases.
func pairsOf(in Place, cases []*Case) []Pair {
	type two struct{ first, second string }
	marks := map[two]*[2][]Mark{}
	names := map[two]Pair{}
	for _, c := range cases {
		if !c.Double() || !c.Done() {
			continue
		}
		a, b := &c.Reviews[0], &c.Reviews[1]
		if a.Person > b.Person {
			a, b = b, a
		}
		key := two{string(a.Person), string(b.Person)}
		if marks[key] == nil {
			marks[key] = &[2][]Mark{}
		}
		p := names[key]
		p.First, p.Second = a.Name, b.Name
		p.Cases++
		names[key] = p
		for _, item := range in.Analysis().Checklist {
			x, y := a.Marks[item.ID].Mark, b.Marks[item.ID].Mark
			if x != "" && y != "" {
				marks[key][0], marks[key][1] = append(marks[key][0], x), append(marks[key][1], y)
			}
		}
	}
	pairs := make([]Pair, 0, len(names))
	for key, p := range names {
		p.Agreement = Agree(marks[key][0], marks[key][1])
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(a, b Pair) int { return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.Second, b.Second)) })
	return pairs
}
