package knowledge

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge/text"
)

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	Accounts *identity.Service
	Jobs     *jobs.Jobs
	BaseURL  string   // how the program is reached from outside
	Kinds    []string // of the subjects that keep a library
	// Reviewers are the organisations that review the tools of a subject; the
	// caller has been found to be in it.
	Reviewers func(tx *db.Tx, id string) ([]organisation.ID, error)
	Print     func(context.Context, paper.Document) ([]byte, error)
	Word      func(context.Context, paper.Document) ([]byte, error)
}

// Service is what can be done in the library.
type Service struct{ Config }

// NewService makes the service.
func NewService(c Config) *Service {
	s := &Service{c}
	if c.Jobs != nil {
		jobs.Work(c.Jobs, s.remind)
		jobs.Work(c.Jobs, s.print)
		jobs.Work(c.Jobs, s.tellAll)
		jobs.Work(c.Jobs, s.tellOne)
		c.Jobs.Every(remindEvery, reminding{})
	}
	c.Subjects.Say(Noun, inWords)
	return s
}

// Place is a network as one caller finds it; nil for a reader who is no member.
type Place = subject.Subject

// View is an item with what the caller may do.
type View struct {
	*Item
	Place                      *Place        // nil for who reads what is shared with everybody
	Label                      subject.Label // of the network
	Files                      []File
	Latest                     Version   // the version that stands
	Reviews                    []*Review // the newest first
	MayAsk                     bool      // for a review of the tool
	MayEdit, MayShare, MayTalk bool
}

// Find is an item with what belongs to it.
//
// Fault: NotFound when it isn't there for the caller.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (v View, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.view(tx, scope, id)
		return err
	})
	return v, err
}

func (s *Service) view(tx *db.Tx, scope access.Scope, id ID) (v View, err error) {
	if v.Item, v.Place, err = s.readable(tx, scope, id); err != nil {
		return v, err
	}
	if v.Place != nil {
		v.Label = subject.Label{Name: v.Place.Name, Over: v.Place.Over, Address: v.Place.Address, Closed: v.Place.Closed}
	} else if labels, err := s.Subjects.Labels(tx, []subject.Ref{v.In}); err != nil {
		return v, err
	} else if v.Label = labels[v.In]; true {
		v.Label.Address = "" // it is not the caller's to visit
	}
	if v.Files, err = filesOf(tx, id); err != nil {
		return v, err
	}
	if v.Latest, err = versionOf(tx, id, v.Version); err != nil {
		return v, err
	}
	if v.Reviews, err = reviewsOf(tx, id); err != nil {
		return v, err
	}
	open := v.Place != nil && !v.Place.Closed
	v.MayEdit = open && v.mayEdit(scope)
	v.MayShare = open && v.Place.MayLead
	v.MayTalk = open && takesPart(v.Place)
	if open && v.mayAsk(scope, v.Place) && (v.Kind == Tool || v.Kind == Improvement) && (len(v.Reviews) == 0 || !v.Reviews[0].Open(tx.Today())) {
		asked, err := s.reviewers(tx, v.Place, v.Organisation)
		if err != nil {
			return v, err
		}
		v.MayAsk = len(asked) > 0
	}
	return v, nil
}

// readable is an item that the caller may read, with its network when the
// caller is a member of it.
func (s *Service) readable(tx *db.Tx, scope access.Scope, id ID) (*Item, *Place, error) {
	i, err := one(tx, id)
	if err != nil {
		return nil, nil, err
	}
	in, err := s.Subjects.Find(tx, scope, i.In)
	switch {
	case err == nil:
		return i, in, nil
	case fault.Is(err, fault.NotFound) && i.Reach == Everyone && readsShared(scope):
		return i, nil, nil
	case fault.Is(err, fault.NotFound):
		return nil, nil, hidden()
	}
	return nil, nil, err
}

func hidden() error { return fault.New(fault.NotFound, text.NotFound) }

func stale() error { return fault.New(fault.Stale, text.Stale) }

// readsShared reports whether the caller is one of everybody. A consultant who
// assists the agency sees the rounds and networks that they assist with, and
// nothing beyond.
func readsShared(scope access.Scope) bool {
	return slices.ContainsFunc(scope.Holdings, func(h access.Holding) bool { return h.Role != access.Consultant })
}

// takesPart reports whether the caller has a part in a network of their own.
func takesPart(in *Place) bool { return len(in.Mine) > 0 }

// mayEdit reports whether the caller works in the organisation that wrote it.
func (i *Item) mayEdit(scope access.Scope) bool { return worksIn(scope, i.Organisation) }

func worksIn(scope access.Scope, id organisation.ID) bool {
	return slices.ContainsFunc(scope.Holdings, func(h access.Holding) bool {
		return h.Organisation == string(id) && h.Role != access.CitizenRole
	})
}

// organisationIn is the organisation that the caller is in a network for.
func organisationIn(scope access.Scope, in *Place) organisation.ID {
	for _, h := range in.Candidates() {
		if string(h.Person) == scope.Person {
			return h.Organisation
		}
	}
	id, _ := scope.Organisation()
	return organisation.ID(id)
}

// leaders names those who lead a network, for the page that says who can.
func leaders(l i18n.Lang, in *Place) string {
	var names []string
	for _, r := range in.Roles {
		if !slices.Contains(r.May, programme.MayLead) {
			continue
		}
		held := make([]string, len(r.Holders))
		for i, h := range r.Holders {
			held[i] = h.Name
		}
		name := r.Name.In(l)
		if len(held) > 0 {
			name += " (" + strings.Join(held, ", ") + ")"
		}
		names = append(names, name)
	}
	return i18n.List(l, names)
}

func forbidden(message func(l i18n.Lang, who string) string, in *Place) error {
	return fault.New(fault.Forbidden, func(l i18n.Lang) string { return message(l, leaders(l, in)) })
}

// Network is a network that the caller is a member of.
type Network struct {
	subject.Ref
	subject.Label
}

// Networks are those that the caller is a member of, by name.
func (s *Service) Networks(ctx context.Context, scope access.Scope) (all []Network, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = s.networks(tx, scope)
		return err
	})
	return all, err
}

func (s *Service) networks(tx *db.Tx, scope access.Scope) ([]Network, error) {
	refs, err := memberOf(tx, scope, s.Kinds)
	if err != nil {
		return nil, err
	}
	labels, err := s.Subjects.Labels(tx, refs)
	if err != nil {
		return nil, err
	}
	var all []Network
	for _, ref := range refs {
		if label, ok := labels[ref]; ok {
			all = append(all, Network{ref, label})
		}
	}
	slices.SortFunc(all, func(a, b Network) int { return i18n.Compare(a.Name+a.ID, b.Name+b.ID) })
	return all, nil
}

// Into is the network that something is to be written for.
//
// Faults: NotFound when the caller is no member, or it keeps no library;
// Conflict when it is closed.
func (s *Service) Into(ctx context.Context, scope access.Scope, ref subject.Ref) (into *Place, err error) {
	err = s.within(ctx, scope, ref, func(_ *db.Tx, in *Place) error {
		into = in
		return subject.Label{Name: in.Name, Closed: in.Closed}.Shut()
	})
	return into, err
}

func (s *Service) within(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, *Place) error) error {
	if !slices.Contains(s.Kinds, ref.Kind) {
		return hidden()
	}
	return s.Subjects.Read(ctx, scope, subject.At(ref), do)
}

// Hidden is the fault of who asks for what is not there for them.
func Hidden() error { return hidden() }
