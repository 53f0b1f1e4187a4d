package approval

import (
	"context"
	"slices"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/identity"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/render/paper"
)

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	Jobs     *jobs.Jobs
	Log      *audit.Log
	Accounts *identity.Service // know in which language somebody is written to
	BaseURL  string            // how the program is reached from outside

	// Print and Word make a document of a settled matter.
	Print func(context.Context, paper.Document) ([]byte, error)
	Word  func(context.Context, paper.Document) ([]byte, error)
}

// Service is what can be done with matters.
type Service struct {
	Config
	told map[string]Told
}

// Told is told that a matter of its noun is settled or sent back, in the same
// transaction; a fault undoes the decision.
type Told func(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter) error

// New makes the service and registers its work with the queue.
func New(c Config) *Service {
	s := &Service{Config: c, told: map[string]Told{}}
	jobs.Work(s.Jobs, s.note)
	jobs.Work(s.Jobs, s.printed)
	s.Subjects.Say(Kind, past)
	return s
}

// Watch lets a noun know what becomes of its matters. It panics when somebody
// watches the noun already.
func (s *Service) Watch(noun string, told Told) {
	if _, watched := s.told[noun]; watched {
		panic("approval: " + noun + " is watched already")
	}
	s.told[noun] = told
}

// Seen is a matter as one caller sees it.
type Seen struct {
	*Matter
	In        *subject.Subject
	Content   paper.Document
	Unchanged bool // the content is still what was put, and what has been decided on
	// Mine are the lines on which the caller can decide now. Why says why there
	// are none while the matter waits; it is nil when they have decided.
	Mine []Party
	Why  fault.Message
	Made map[Format]bool // the documents that have been made
}

// Find is a matter with what it belongs to and what the caller may do.
//
// Faults: NotFound when it doesn't exist or the caller is no member of its
// subject.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*Seen, error) {
	var seen *Seen
	err := s.Subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		m, err := one(tx, id)
		if err != nil {
			return err
		}
		seen = &Seen{Matter: m, In: in}
		if seen.Content, seen.Unchanged, err = whole(tx, m); err != nil {
			return err
		}
		if m.State == Waiting {
			seen.Mine, seen.Why = m.mine(scope, in)
			seen.Mine = slices.DeleteFunc(seen.Mine, func(p Party) bool { return p.Decided })
		}
		seen.Made, err = made(tx, id)
		return err
	})
	return seen, err
}

// whole is the content of a matter, and whether it is what was put and decided
// on: the bytes have the hash that stands in the matter, in each decision and
// in the chained log.
func whole(tx *db.Tx, m *Matter) (content paper.Document, unchanged bool, err error) {
	stored, err := contentOf(tx, m.ID)
	if err != nil {
		return content, false, err
	}
	if unchanged, err = stored.stands(tx, m); err != nil {
		return content, false, err
	}
	if content, err = paper.Read([]byte(stored)); err != nil {
		return paper.Document{}, false, nil //nolint:nilerr // what can't be read has been changed
	}
	return content, unchanged, nil
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
