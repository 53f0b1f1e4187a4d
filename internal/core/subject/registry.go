package subject

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/subject/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Event is what has happened to a shared noun, for the owner of its subject.
type Event struct {
	Noun    string // "form", "plan", "meeting"
	ID      string // of the noun
	Version int
	Slot    string // the activity or deliverable that it is about
	Form    string // the form's id, for a form
	Verb    Verb
	Day     calendar.Date // on which it happened
	Title   string
	// Participant is the id of who has answered at the meeting.
	Participant string
}

// Verb is what can happen.
type Verb string

// The verbs.
const (
	Signed   Verb = "signed"   // by everybody who was to sign
	Approved Verb = "approved" // by those who were to approve
	Finished Verb = "finished" // needs neither signature nor approval
	Held     Verb = "held"     // a meeting has taken place
	Declined Verb = "declined" // a participant does not come to a meeting
	Accepted Verb = "accepted" // one who had declined comes after all
)

// News is a part of what has happened in a subject within a period.
type News struct {
	Kind  string // "activities", "criteria", "indicators", "tasks", "plan"
	Title i18n.Text
	Lines []i18n.Text
	Href  string
}

// Label is how a list names a subject.
type Label struct {
	Name    string
	Over    i18n.Text
	Address string
	Closed  bool // nothing is changed in it any more
}

// Shut is the fault of whoever would change something in a subject that is
// closed; nil while it is not.
func (label Label) Shut() error {
	if !label.Closed {
		return nil
	}
	return fault.New(fault.Conflict, func(lang i18n.Lang) string { return text.Closed(lang, label.Name) })
}

// In is the subject's name with what it is.
func (label Label) In(l i18n.Lang) string {
	if over := label.Over.In(l); over != "" {
		return label.Name + " · " + over
	}
	return label.Name
}

// Owner is the system that has a kind of subjects.
type Owner struct {
	Kind string
	Path string // where its subjects' pages are: "/forloeb"
	// Nouns are the shared nouns that its subjects have pages of; nil for all.
	Nouns []string

	// Find is the subject within the caller's scope. Fault: NotFound when it
	// doesn't exist or the caller is no member of it.
	Find func(tx *db.Tx, scope access.Scope, id string) (*Subject, error)
	// Labels names the subjects, in one statement.
	Labels func(tx *db.Tx, ids []string) (map[string]Label, error)
	// Happened tells the owner of an event in the same transaction; a fault
	// undoes it. May be nil.
	Happened func(tx *db.Tx, scope access.Scope, id string, e Event) error
	// News is what has happened between two instants, as it is told at an
	// activity; slot is its key. May be nil.
	News func(tx *db.Tx, scope access.Scope, s *Subject, slot string, from, to time.Time) ([]News, error)
	// Beside are links to what the owner has about one of the shared nouns, for
	// the noun's page. May be nil.
	Beside func(l i18n.Lang, id, noun, nounID string) []Tab
}

// Registry knows the owners.
type Registry struct {
	db     *db.DB
	owners map[string]Owner
	order  []string
	words  map[string]Words

	sources   []Source
	suppliers []Supplier
	hearers   []Hearer
	reporters []Reporter
}

// Hearer is a room that wants to know, besides the owner, what has happened to
// a subject's nouns; a fault undoes it.
type Hearer func(tx *db.Tx, scope access.Scope, ref Ref, e Event) error

// Hear adds one who is told.
func (r *Registry) Hear(h Hearer) { r.hearers = append(r.hearers, h) }

// Reporter is a room that has news of a subject besides its owner's, as they
// are told at an activity.
type Reporter func(tx *db.Tx, scope access.Scope, in *Subject, slot string, from, to time.Time) ([]News, error)

// Report adds one who has news.
func (r *Registry) Report(f Reporter) { r.reporters = append(r.reporters, f) }

// NewRegistry makes one without owners.
func NewRegistry(d *db.DB) *Registry {
	return &Registry{db: d, owners: map[string]Owner{}, words: map[string]Words{}}
}

// Register adds an owner. It panics when the kind has one.
func (r *Registry) Register(o Owner) {
	if _, taken := r.owners[o.Kind]; taken {
		panic("subject: " + o.Kind + " has an owner already")
	}
	r.owners[o.Kind] = o
	r.order = append(r.order, o.Kind)
}

// OwnersOf are the owners whose subjects have pages of a shared noun, in the
// order in which they were registered.
func (r *Registry) OwnersOf(noun string) []Owner {
	var owners []Owner
	for _, kind := range r.order {
		if o := r.owners[kind]; o.Nouns == nil || slices.Contains(o.Nouns, noun) {
			owners = append(owners, o)
		}
	}
	return owners
}

// Locate tells to which subject a use case's noun belongs.
type Locate func(tx *db.Tx) (Ref, error)

// At is for a use case that is told the subject itself.
func At(ref Ref) Locate { return func(*db.Tx) (Ref, error) { return ref, nil } }

// Read runs a use case that changes nothing on a subject.
//
// Faults: NotFound when the noun or the subject isn't there for the caller.
func (r *Registry) Read(ctx context.Context, scope access.Scope, at Locate, do func(tx *db.Tx, s *Subject) error) error {
	return r.db.Read(ctx, func(tx *db.Tx) error { return r.within(tx, scope, at, do) })
}

// Write runs a use case that changes something on a subject, in one
// transaction. Faults: as Read; Conflict when the subject is closed.
func (r *Registry) Write(ctx context.Context, scope access.Scope, at Locate, do func(tx *db.Tx, s *Subject) error) error {
	return r.db.Write(ctx, func(tx *db.Tx) error {
		return r.within(tx, scope, at, func(tx *db.Tx, s *Subject) error {
			if s.Closed && s.ClosedWhy != nil {
				return fault.New(fault.Conflict, s.ClosedWhy)
			}
			if err := (Label{Name: s.Name, Closed: s.Closed}).Shut(); err != nil {
				return err
			}
			return do(tx, s)
		})
	})
}

func (r *Registry) within(tx *db.Tx, scope access.Scope, at Locate, do func(*db.Tx, *Subject) error) error {
	ref, err := at(tx)
	if err != nil {
		return err
	}
	s, err := r.Find(tx, scope, ref)
	if err != nil {
		return err
	}
	return do(tx, s)
}

// Find is the subject within the caller's scope, for a use case that has its
// transaction already.
func (r *Registry) Find(tx *db.Tx, scope access.Scope, ref Ref) (*Subject, error) {
	owner, known := r.owners[ref.Kind]
	if !known {
		return nil, fault.New(fault.NotFound, text.NotFound)
	}
	s, err := owner.Find(tx, scope, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("find %s: %w", ref.Kind, err)
	}
	s.suppliers = r.suppliers
	return s, nil
}

// Tell tells the subject's owner, and then the others who hear of it, what has
// happened.
func (r *Registry) Tell(tx *db.Tx, scope access.Scope, ref Ref, e Event) error {
	if owner := r.owners[ref.Kind]; owner.Happened != nil {
		if err := owner.Happened(tx, scope, ref.ID, e); err != nil {
			return err
		}
	}
	for _, hear := range r.hearers {
		if err := hear(tx, scope, ref, e); err != nil {
			return err
		}
	}
	return nil
}

// News is what has happened between two instants, as it is told at an activity:
// first what the subject's owner says, then the others.
func (r *Registry) News(tx *db.Tx, scope access.Scope, s *Subject, slot string, from, to time.Time) ([]News, error) {
	var all []News
	if owner := r.owners[s.Kind]; owner.News != nil {
		found, err := owner.News(tx, scope, s, slot, from, to)
		if err != nil {
			return nil, err
		}
		all = found
	}
	for _, report := range r.reporters {
		found, err := report(tx, scope, s, slot, from, to)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// Beside are links to what the subject's owner has about a noun.
func (r *Registry) Beside(l i18n.Lang, ref Ref, noun, nounID string) []Tab {
	owner := r.owners[ref.Kind]
	if owner.Beside == nil {
		return nil
	}
	return owner.Beside(l, ref.ID, noun, nounID)
}

// Labels names the subjects of a list, in one statement a kind.
func (r *Registry) Labels(tx *db.Tx, refs []Ref) (map[Ref]Label, error) {
	ids := map[string][]string{}
	seen := map[Ref]bool{}
	for _, ref := range refs {
		if !seen[ref] {
			seen[ref] = true
			ids[ref.Kind] = append(ids[ref.Kind], ref.ID)
		}
	}
	labels := make(map[Ref]Label, len(seen))
	for kind, of := range ids {
		owner, known := r.owners[kind]
		if !known {
			continue
		}
		named, err := owner.Labels(tx, of)
		if err != nil {
			return nil, fmt.Errorf("name each %s: %w", kind, err)
		}
		for id, label := range named {
			labels[Ref{kind, id}] = label
		}
	}
	return labels, nil
}
