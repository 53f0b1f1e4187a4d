package collaboration

import (
	"context"
	"slices"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Collected is how far one municipality has come.
type Collected struct {
	Ref    subject.Ref
	Label  subject.Label
	Newest *Measurement
	Before *Measurement // the one before; nil when there is none
	Count  int          // how many measurements there are
	All    []*Measurement
}

// Collect are the finished measurements of all whose the caller sees, in order
// of name.
func (s *Service) Collect(ctx context.Context, scope access.Scope) (all []Collected, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all = nil
		var refs []subject.Ref
		for _, kind := range s.Kinds {
			found, err := finishedOf(tx, scope, kind)
			if err != nil {
				return err
			}
			for _, m := range found {
				i := slices.Index(refs, m.In)
				if i < 0 {
					i = len(refs)
					refs, all = append(refs, m.In), append(all, Collected{Ref: m.In})
				}
				all[i].Before, all[i].Newest = all[i].Newest, m
				all[i].All = append(all[i].All, m)
				all[i].Count++
			}
		}
		labels, err := s.Subjects.Labels(tx, refs)
		if err != nil {
			return err
		}
		for i := range all {
			all[i].Label = labels[all[i].Ref]
		}
		slices.SortStableFunc(all, func(a, b Collected) int { return i18n.Compare(a.Label.Name, b.Label.Name) })
		return nil
	})
	return all, err
}

// Unmeasured is a subject that works by an approved framework and has no finished
// measurement.
type Unmeasured struct {
	Ref             subject.Ref
	Label           subject.Label
	UnderWay        bool // a measurement has begun
	Answered, Asked int  // of those who are asked about it
}

// Unmeasured are those of whom nothing has been collected yet among those that
// the caller sees, in order of name.
func (s *Service) Unmeasured(ctx context.Context, scope access.Scope) (all []Unmeasured, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all = nil
		var refs []subject.Ref
		for _, kind := range s.Kinds {
			found, err := unmeasuredOf(tx, scope, kind)
			if err != nil {
				return err
			}
			for _, u := range found {
				refs, all = append(refs, u.Ref), append(all, u)
			}
		}
		labels, err := s.Subjects.Labels(tx, refs)
		if err != nil {
			return err
		}
		for i := range all {
			all[i].Label = labels[all[i].Ref]
		}
		all = slices.DeleteFunc(all, func(u Unmeasured) bool { return u.Label.Closed })
		slices.SortStableFunc(all, func(a, b Unmeasured) int { return i18n.Compare(a.Label.Name, b.Label.Name) })
		return nil
	})
	return all, err
}
