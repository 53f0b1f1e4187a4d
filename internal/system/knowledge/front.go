package knowledge

import (
	"context"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// Front is what the library's first page shows to who is logged in.
type Front struct {
	Networks []Network
	Follows  map[subject.Ref]bool // of which new questions are told
	Newest   []Listed
	Open     []Listed // questions
	Awaited  []Awaited
	Books    []*Handbook // of the caller's networks
	MayBegin bool        // a handbook, in one of the networks
}

// Published are the handbooks that everybody may read, the newest first.
func (s *Service) Published(ctx context.Context) (all []*Handbook, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = published(tx, listMost)
		return err
	})
	return all, err
}

// Workshops are the handbooks of the networks that the caller is in, the newest
// first.
func (s *Service) Workshops(ctx context.Context, scope access.Scope) (all []*Handbook, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = handbooksOf(tx, scope, listMost)
		return err
	})
	return all, err
}

// Front gathers the library's first page; each list has at most so many.
func (s *Service) Front(ctx context.Context, scope access.Scope, most int) (f Front, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if f.Networks, err = s.networks(tx, scope); err != nil {
			return err
		}
		targets := make([]string, len(f.Networks))
		for i, n := range f.Networks {
			targets[i] = target(n.Ref)
		}
		of, err := followed(tx, scope.Person, targets)
		if err != nil {
			return err
		}
		f.Follows = map[subject.Ref]bool{}
		for _, n := range f.Networks {
			f.Follows[n.Ref] = of[target(n.Ref)]
		}
		newest, err := s.list(tx, scope, Filter{Entries: true}, most)
		if err != nil {
			return err
		}
		open, err := s.list(tx, scope, Filter{Kind: Question, State: Waiting}, most)
		if err != nil {
			return err
		}
		f.Newest, f.Open = newest.Items, open.Items
		if f.Awaited, err = s.awaited(tx, scope); err != nil {
			return err
		}
		// only the agency's people lead networks as such
		f.MayBegin = scope.Holds(access.Adviser) && len(f.Networks) > 0
		f.Books, err = handbooksOf(tx, scope, listMost)
		return err
	})
	return f, err
}
