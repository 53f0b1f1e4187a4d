package approval

import (
	"context"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	BaseURL  string // how the program is reached from outside
}

// Service is what can be done with matters.
type Service struct {
	Config
	told map[string]Told
}

// Told is told that a matter of its noun is settled or sent back, in the same
// transaction; a fault undoes the decision.
type Told func(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter) error

// New makes the service.
func New(c Config) *Service { return &Service{Config: c, told: map[string]Told{}} }

// Watch lets a noun know what becomes of its matters. It panics when somebody
// watches the noun already.
func (s *Service) Watch(noun string, told Told) {
	if _, watched := s.told[noun]; watched {
		panic("approval: " + noun + " is watched already")
	}
	s.told[noun] = told
}

// Find is a matter with what it belongs to.
//
// Faults: NotFound when it doesn't exist or the caller is no member of its
// subject.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (m *Matter, in *subject.Subject, err error) {
	err = s.Subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, found *subject.Subject) (err error) {
		in = found
		m, err = one(tx, id)
		return err
	})
	return m, in, err
}

// Of are the matters of some nouns of one kind, by the noun's id, newest
// first. Finding is left to the caller: it has found the nouns' subjects.
func Of(tx *db.Tx, noun string, nounIDs ...string) (map[string][]*Matter, error) {
	found, err := ofNouns(tx, noun, nounIDs)
	if err != nil {
		return nil, err
	}
	byNoun := make(map[string][]*Matter, len(nounIDs))
	for _, m := range found {
		byNoun[m.NounID] = append(byNoun[m.NounID], m)
	}
	return byNoun, nil
}

func locate(id ID) subject.Locate {
	return func(tx *db.Tx) (subject.Ref, error) {
		ref, ok, err := refOf(tx, id)
		if err == nil && !ok {
			err = fault.New(fault.NotFound, text.NoSuchMatter)
		}
		return ref, err
	}
}
