package directory

import (
	"context"
	"slices"
	"sync"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/system/directory/text"
)

// Config is what a Directory is made of.
type Config struct {
	DB      *db.DB
	Jobs    *jobs.Jobs
	BaseURL string // how the program is reached from outside
}

// Directory is what can be done in the directory.
type Directory struct {
	Config

	filling sync.Mutex // held by the one who makes what is searched in anew
	mu      sync.RWMutex
	known   *memory
}

// New makes the directory.
func New(c Config) *Directory {
	d := &Directory{Config: c}
	if c.Jobs != nil {
		jobs.Work(c.Jobs, d.ask)
		c.Jobs.Every(askEvery, asking{})
	}
	return d
}

// View is a service with what the caller may do.
type View struct {
	*Service
	Today     calendar.Date
	Freshness Freshness
	MayEdit   bool
	Open      []Report // that are not settled; for who may edit
	Settled   []Report // the newest, for who may edit
}

// Find is a service as everybody may see it; the owner and the reports are for
// those who look after it alone. What is closed is there for them alone.
//
// Fault: NotFound when it isn't there for the caller.
func (d *Directory) Find(ctx context.Context, scope access.Scope, id ID) (v View, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		s, err := one(tx, id)
		if err != nil {
			return err
		}
		v = View{Service: s, Today: tx.Today(), Freshness: s.Freshness(tx.Today()), MayEdit: s.mayEdit(scope)}
		if !v.MayEdit {
			if s.Closed {
				return hidden()
			}
			s.Owner = Owner{}
			return nil
		}
		v.Open, v.Settled, err = reportsOf(tx, id)
		return err
	})
	return v, err
}

func hidden() error { return fault.New(fault.NotFound, text.NotFound) }

func stale() error { return fault.New(fault.Stale, text.Stale) }

// mayEdit reports whether the caller looks after a service: works in the
// organisation that offers it, or for the municipality in whose directory it
// stands.
func (s *Service) mayEdit(scope access.Scope) bool {
	return scope.Via == access.ViaProgram || scope.WorksIn(string(s.Organisation)) || employedBy(scope, s.Municipality)
}

// WhoMayEdit says who looks after the service.
func (s *Service) WhoMayEdit(l i18n.Lang) string {
	if s.Organisation == s.Municipality {
		return text.WhoMayEditOwn(l, s.OrgName)
	}
	return text.WhoMayEdit(l, s.OrgName, s.MunName)
}

// employedBy reports whether the caller is employed by an organisation.
func employedBy(scope access.Scope, id organisation.ID) bool {
	return scope.HoldsIn(string(id), access.Manager, access.Employee)
}

// changing finds a service that the caller looks after, in the transaction of a
// change. Faults: NotFound for what isn't there for the caller; Forbidden.
func changing(tx *db.Tx, scope access.Scope, id ID) (*Service, access.Scope, error) {
	s, err := one(tx, id)
	if err != nil {
		return nil, scope, err
	}
	if scope, err = organisation.Renewed(tx, scope); err != nil {
		return nil, scope, err
	}
	if !s.mayEdit(scope) {
		if s.Closed {
			return nil, scope, hidden()
		}
		return nil, scope, fault.New(fault.Forbidden, s.WhoMayEdit)
	}
	return s, scope, nil
}

// Home is an organisation for which the caller looks after services.
type Home struct {
	ID   organisation.ID
	Name string
	Kind organisation.Kind
}

// Homes are the organisations for which the caller can add services: those that
// the caller works in, by name.
func Homes(scope access.Scope) []Home {
	var homes []Home
	for _, h := range scope.Holdings {
		home := Home{organisation.ID(h.Organisation), h.OrganisationName, organisation.Kind(h.Kind)}
		if offers(home.Kind) && h.Role != access.CitizenRole && !slices.Contains(homes, home) {
			homes = append(homes, home)
		}
	}
	slices.SortFunc(homes, func(a, b Home) int { return i18n.Compare(a.Name+string(a.ID), b.Name+string(b.ID)) })
	return homes
}

// offers reports whether organisations of a kind offer services. The national
// agency has none, nor have those who assist it.
func offers(k organisation.Kind) bool { return k != organisation.Agency && k != organisation.Business }

// mayAdd reports whether the caller can add services of an organisation to a
// municipality's directory.
func mayAdd(scope access.Scope, of, in organisation.ID) bool {
	return scope.Via == access.ViaProgram || scope.WorksIn(string(of)) || employedBy(scope, in)
}

func record(tx *db.Tx, scope access.Scope, id ID, verb Verb, before, after any) error {
	return audit.Record(tx, scope, audit.Change{SubjectKind: Noun, SubjectID: string(id), Noun: Noun, NounID: string(id), Verb: string(verb), Before: before, After: after})
}

// Verb is what can happen to a service.
type Verb string

// The verbs.
const (
	Added     Verb = "added"
	Changed   Verb = "changed"
	Imported  Verb = "imported"
	Confirmed Verb = "confirmed"
	Shut      Verb = "closed"
	Reopened  Verb = "reopened"
	Reported  Verb = "reported"
	Settled   Verb = "report-settled"
)

// told is a service as history remembers it.
type told struct {
	Content *Content `json:"content,omitempty"`
	Owner   *Owner   `json:"owner,omitempty"`
	Words   string   `json:"words,omitempty"`
}
