package collaboration

import (
	"context"
	"slices"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/collaboration/text"
)

// Reading is an edition as one reader sees it.
type Reading struct {
	*Framework
	Label    subject.Label
	Edition  *Edition  // with the parts that the reader sees
	Editions []Edition // without their parts, the newest first
	Hidden   int       // parts that are for partners alone, and not for the reader
	Member   *Place    // nil for a stranger
	Receipt  *Receipt  // of the newest edition; nil for who has not been told of it
	Today    calendar.Date
}

// Newest reports whether it is the newest edition that is read.
func (r *Reading) Newest() bool { return r.Edition.Number == r.Framework.Edition }

// Acknowledges reports whether the reader is asked to say that they have read
// it.
func (r *Reading) Acknowledges() bool {
	return r.Member != nil && !r.Member.Closed && r.Newest() && (r.Member.Side == subject.Host || r.Member.Side == partnerSide) &&
		r.Receipt != nil && r.Receipt.ReadAt.IsZero()
}

// Read is an edition of a framework; number 0 is the newest. Strangers see the
// parts that are public now and were so then.
//
// Fault: NotFound when there is none, or none that the caller may see.
func (s *Service) Read(ctx context.Context, scope access.Scope, slug string, number int) (r Reading, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err = s.reading(tx, scope, slug, number)
		return err
	})
	return r, err
}

func (s *Service) reading(tx *db.Tx, scope access.Scope, slug string, number int) (r Reading, err error) {
	r.Today = tx.Today()
	if r.Framework, err = bySlug(tx, slug); err != nil {
		return r, err
	}
	if r.Framework == nil || r.Framework.Edition == 0 {
		return r, hidden()
	}
	if r.Member, err = s.member(tx, scope, r.In); err != nil {
		return r, err
	}
	if r.Member == nil && !r.Public() {
		return r, hidden()
	}
	if number == 0 {
		number = r.Framework.Edition
	}
	if r.Editions, err = editionsOf(tx, r.ID); err != nil {
		return r, err
	}
	if r.Edition, err = editionOf(tx, r.ID, number); err != nil {
		return r, err
	}
	if r.Edition == nil {
		return r, fault.New(fault.NotFound, text.NoSuchEdition)
	}
	labels, err := s.Subjects.Labels(tx, []subject.Ref{r.In})
	if err != nil {
		return r, err
	}
	r.Label = labels[r.In]
	if r.Member != nil {
		r.Receipt, err = receiptOf(tx, r.Framework, scope.Person)
		return r, err
	}
	return r, r.forStrangers(tx)
}

// forStrangers leaves the parts that are public now and were so then.
func (r *Reading) forStrangers(tx *db.Tx) error {
	now := r.Edition
	if !r.Newest() {
		var err error
		if now, err = newest(tx, r.Framework); err != nil {
			return err
		}
	}
	all := len(r.Edition.Parts)
	r.Edition.Parts = slices.DeleteFunc(r.Edition.Parts, func(p Part) bool {
		closed := slices.ContainsFunc(now.Parts, func(other Part) bool { return other.ID == p.ID && !other.Public })
		return !p.Public || closed
	})
	r.Hidden = all - len(r.Edition.Parts)
	r.unnamed()
	return nil
}

// unnamed leaves out the names, and what the partners were told is new.
func (r *Reading) unnamed() {
	r.Framework.unnamed()
	r.Edition.By, r.Edition.Words = "", ""
	for i := range r.Edition.Parts {
		if p := &r.Edition.Parts[i]; p.Unnamed != nil {
			p.Blocks = *p.Unnamed
		}
	}
	for i := range r.Editions {
		r.Editions[i].By, r.Editions[i].Words = "", ""
	}
}

// member is the subject as the caller sees it; nil for a stranger.
func (s *Service) member(tx *db.Tx, scope access.Scope, ref subject.Ref) (*Place, error) {
	if !scope.SignedIn() {
		return nil, nil
	}
	in, err := s.Subjects.Find(tx, scope, ref)
	if fault.Is(err, fault.NotFound) || err == nil && in.Side == "" {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &Place{in}, nil
}

// Listed is a framework in the list of those that are published.
type Listed struct {
	*Framework
	Label subject.Label
	Since calendar.Date // when the newest edition came out
	Mine  bool          // the caller takes part
	Late  int           // days that the next version is overdue
}

// PageSize is how many frameworks a list holds at most.
const PageSize = 50

// List are the frameworks that the caller can read, in order of name: those
// that are public, and those in which they take part. after is the id of the
// last one that has been seen; more says that there are further ones.
func (s *Service) List(ctx context.Context, scope access.Scope, after ID) (all []Listed, more bool, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if all, err = listed(tx, scope, s.Kinds, after, PageSize+1); err != nil {
			return err
		}
		if more = len(all) > PageSize; more {
			all = all[:PageSize]
		}
		refs := make([]subject.Ref, len(all))
		for i, one := range all {
			refs[i] = one.In
		}
		labels, err := s.Subjects.Labels(tx, refs)
		for i := range all {
			all[i].Label, all[i].Late = labels[all[i].In], all[i].Framework.Late(tx.Today())
			if !all[i].Mine {
				all[i].unnamed()
			}
		}
		return err
	})
	return all, more, err
}

// Acknowledge keeps that the caller has read an edition; number is the one that
// they saw. Twice is once.
//
// Faults: NotFound; Forbidden for those who are not asked to; Stale when there
// is a newer edition; Conflict when the subject is closed.
func (s *Service) Acknowledge(ctx context.Context, scope access.Scope, slug string, number int) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.reading(tx, scope, slug, 0)
		if err != nil {
			return err
		}
		switch {
		case r.Member == nil || r.Member.Side != subject.Host && r.Member.Side != partnerSide:
			return fault.New(fault.Forbidden, text.OnlyPartnersAcknowledge)
		case number != r.Framework.Edition:
			return fault.New(fault.Stale, text.NewerEdition)
		}
		if err := (subject.Label{Name: r.Member.Name, Closed: r.Member.Closed}).Shut(); err != nil {
			return err
		}
		first, err := readReceipt(tx, r.Framework, scope)
		if err != nil || !first {
			return err
		}
		return record(tx, scope, *r.Member, Noun, string(r.ID), "read", nil, told{Edition: r.Edition.Number})
	})
}
