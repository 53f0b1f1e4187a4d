// Package making makes what takes too long to wait for: somebody orders a
// document, it is made in the background while they see how far it has come,
// and lies ready for them for a week. Nobody else knows of it. It is made with
// what its orderer may see when it is made.
package making

import (
	"cmp"
	"context"
	"time"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/making/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
)

// ID names an order.
type ID string

// State is how far an order has come.
type State string

// The states of an order.
const (
	Waiting State = "waiting"
	Making  State = "making"
	Ready   State = "ready"
	Failed  State = "failed"
)

// Kept is how many days a document lies ready.
const Kept = 7

const (
	most     = 5 // orders that one person may have under way
	slow     = 30 * time.Second
	attempts = 3
)

// Order is a document that somebody has ordered.
type Order struct {
	ID       ID
	Title    string // of the document
	State    State
	Percent  int    // of the work that is done
	Problem  string // why it could not be made, for its orderer
	Name     string // of the file
	Ordered  time.Time
	kind     string
	args     string
	person   string
	language i18n.Lang
	login    string
}

// Settled reports whether nothing more happens to the order.
func (o Order) Settled() bool { return o.State == Ready || o.State == Failed }

// Page is the address of the order.
func (o Order) Page() string { return Page(o.ID) }

// Page is the address of an order.
func Page(id ID) string { return Root + "/" + string(id) }

// Root is where the orders are.
const Root = "/bestillinger"

// File is what was made.
type File struct {
	Name, Mime string
	Bytes      []byte
}

// Maker makes a document for the caller, with what the caller may see now. It
// tells how far it is, in per cent. A fault with a text is told to the orderer
// and ends the attempt for good, unless it is of kind Unavailable or Internal:
// then it is tried again.
type Maker func(ctx context.Context, scope access.Scope, args []byte, progress func(percent int)) (File, error)

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Jobs     *jobs.Jobs
	Accounts *identity.Service
	BaseURL  string // what links in letters begin with
}

// Service holds the use cases of this room.
type Service struct {
	Config
	makers map[string]Maker
}

// NewService makes the service. Register who makes what before the jobs start.
func NewService(c Config) *Service {
	s := &Service{Config: c, makers: map[string]Maker{}}
	jobs.Work(c.Jobs, s.work)
	jobs.Work(c.Jobs, s.clean)
	c.Jobs.Every(24*time.Hour, cleaning{})
	return s
}

// Register says who makes a kind of document. It panics when somebody does
// already.
func (s *Service) Register(kind string, m Maker) {
	if _, taken := s.makers[kind]; taken {
		panic("making: " + kind + " is made by somebody already")
	}
	s.makers[kind] = m
}

func hidden() error {
	return fault.New(fault.NotFound, func(l i18n.Lang) string { return text.Gone(l, Kept) })
}

// Get is one of the caller's orders. Fault: NotFound.
func (s *Service) Get(ctx context.Context, scope access.Scope, id ID) (o Order, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		found, ok, err := byPerson(tx, id, scope.Person)
		if err == nil && !ok {
			err = hidden()
		}
		o = found
		return err
	})
	return o, err
}

// Mine are the caller's orders, the newest first.
func (s *Service) Mine(ctx context.Context, scope access.Scope) (all []Order, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = ofPerson(tx, scope.Person)
		return err
	})
	return all, err
}

// Fetch is the document of one of the caller's orders. Fault: NotFound, also
// while it is being made.
func (s *Service) Fetch(ctx context.Context, scope access.Scope, id ID) (f File, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		found, ok, err := fileOf(tx, id, scope.Person)
		if err == nil && !ok {
			err = hidden()
		}
		f = found
		return err
	})
	f.Name = cmp.Or(f.Name, "dokument")
	return f, err
}
