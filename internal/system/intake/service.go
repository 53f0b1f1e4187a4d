package intake

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake/text"
)

// Config is what a Service is made of.
type Config struct {
	DB         *db.DB
	Programmes *programme.Service
	Subjects   *subject.Registry
	Accounts   *identity.Service // know in which language somebody is written to
	BaseURL    string            // how the program is reached from outside
	// Begin starts what an accepted application was for, in the transaction in
	// which the application is told of it.
	Begin Begin
	// Networks are those of the caller's into which one can be chosen.
	Networks func(tx *db.Tx, scope access.Scope) ([]Into, error)
}

// Into is a network that one can be chosen into.
type Into struct{ ID, Name, Programme string }

// Begin starts what somebody was accepted for, and says what it is and where.
type Begin func(tx *db.Tx, scope access.Scope, a Accepted) (subject.Ref, string, error)

// Accepted is what an accepted application says to the system in which it
// begins.
type Accepted struct {
	Programme    *programme.Programme
	Network      string // of a programme that runs as a network
	Organisation organisation.ID
	Member       string // of the network's kinds of members
	Anchors      map[string]calendar.Date
}

// Service is what can be done with rounds, enquiries and applications.
type Service struct{ Config }

// New makes the service. Applications are subjects from now on.
func New(c Config) *Service {
	s := &Service{c}
	c.Subjects.Register(s.Owner())
	return s
}

const (
	longestTitle = 200
	longestWords = 4000
)

func within(s string, most int) bool { return utf8.RuneCountInString(s) <= most }

func tidy(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n")) }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// checkWords refuses a text that is too long, or that seems to hold the number
// of a citizen.
func checkWords(c *fault.Checks, field, words string, most int) {
	c.Need(within(words, most), field, func(l i18n.Lang) string { return text.TooLong(l, most) })
	c.Need(!cpr.In(words), field, text.NoCpr)
}

func conflict(m fault.Message) error { return fault.New(fault.Conflict, m) }

func invalid(field string, m fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: field, Message: m}}}
}

func agencyOf(scope access.Scope) organisation.ID {
	for _, h := range scope.Holdings {
		if h.Role == access.Adviser {
			return organisation.ID(h.Organisation)
		}
	}
	return ""
}

// find is the round with the caller's part in it, which may be none: everybody
// may see a round.
func (s *Service) find(tx *db.Tx, scope access.Scope, id RoundID) (*Round, error) {
	r, err := s.load(tx, id)
	if fault.Is(err, fault.NotFound) {
		return nil, fault.New(fault.NotFound, text.NoSuchRound)
	}
	if err != nil {
		return nil, fmt.Errorf("find round: %w", err)
	}
	r.mine, err = access.RolesIn(tx, scope, RoundKind, string(id))
	return r, err
}

// reads finds the round for one of those who read its applications. For all
// others there is nothing to be known of them.
func (s *Service) reads(tx *db.Tx, scope access.Scope, id RoundID) (*Round, error) {
	r, err := s.find(tx, scope, id)
	if err == nil && !r.Reads() {
		err = fault.New(fault.NotFound, text.NoSuchRound)
	}
	if err != nil {
		return nil, err
	}
	return r, nil
}

// staff finds the round and refuses whoever doesn't hold it.
func (s *Service) staff(tx *db.Tx, scope access.Scope, id RoundID) (*Round, error) {
	r, err := s.reads(tx, scope, id)
	if err != nil {
		return nil, err
	}
	if !r.Staff() {
		return nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, r.AgencyName) })
	}
	return r, nil
}

// keepMembers keeps who holds and reads the round.
func (r *Round) keepMembers(tx *db.Tx) error {
	today := tx.Today()
	members := []access.Membership{{Principal: access.RolePrincipal(string(r.Agency), access.Adviser), Role: roleStaff, Since: today}}
	for _, one := range r.Readers {
		members = append(members, access.Membership{Principal: access.PersonPrincipal(string(one.Person), string(one.Organisation)), Role: roleReader, Since: today})
	}
	return access.SetMembers(tx, RoundKind, string(r.ID), members)
}

// record writes a change into the round's history, which those who apply never
// see.
func (r *Round) record(tx *db.Tx, scope access.Scope, c audit.Change) error {
	c.SubjectKind, c.SubjectID = RoundKind, string(r.ID)
	if len(r.mine) > 0 {
		c.Role = r.mine[len(r.mine)-1]
	}
	return audit.Record(tx, scope, c)
}

// record writes a change into the application's history, which those who apply
// see.
func (a *Application) record(tx *db.Tx, scope access.Scope, verb, reason string) error {
	c := audit.Change{SubjectKind: Kind, SubjectID: string(a.ID), Noun: Kind, NounID: string(a.ID), Verb: verb, Reason: reason, After: map[string]any{"state": a.State, "name": a.Name}}
	if len(a.mine) > 0 {
		c.Role = a.mine[0]
	}
	return audit.Record(tx, scope, c)
}

// History is a page of what has been changed in the round, newest first.
//
// Faults: NotFound for who has no part in it; Forbidden for who only reads.
func (s *Service) History(ctx context.Context, scope access.Scope, id RoundID, before string) (*Round, []audit.Past, error) {
	var r *Round
	var past []audit.Past
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if r, err = s.staff(tx, scope, id); err != nil {
			return err
		}
		past, err = audit.History(tx, RoundKind, string(id), before)
		return err
	})
	return r, past, err
}

// ApplicationHistory is History of an application, as those who apply see it.
func (s *Service) ApplicationHistory(ctx context.Context, scope access.Scope, id ID, before string) (*Application, []audit.Past, error) {
	var a *Application
	var past []audit.Past
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if a, err = s.mine(tx, scope, id); err != nil {
			return err
		}
		past, err = audit.History(tx, Kind, string(id), before)
		return err
	})
	return a, past, err
}

// Candidates are those who can read for a round: the agency's own people and
// the consultants who assist it.
func candidates(tx *db.Tx, agency organisation.ID) ([]Reader, error) {
	members, err := organisation.PeopleIn(tx, agency, tx.Today())
	if err != nil {
		return nil, err
	}
	org, err := organisation.Get(tx, agency)
	if err != nil {
		return nil, err
	}
	var all []Reader
	add := func(one Reader) {
		if !slices.ContainsFunc(all, func(had Reader) bool { return had.Person == one.Person }) {
			all = append(all, one)
		}
	}
	for _, m := range members {
		if m.Appointment.Role != access.Administrator {
			add(Reader{Person: m.ID, Name: m.Name, Title: m.Title, Organisation: agency, OrgName: org.Name})
		}
	}
	consultants, err := organisation.Holding(tx, access.Consultant, tx.Today())
	if err != nil {
		return nil, err
	}
	for _, p := range consultants {
		holdings, err := organisation.HoldingsOf(tx, p.ID, tx.Today())
		if err != nil {
			return nil, err
		}
		for _, h := range holdings {
			if h.Role == access.Consultant {
				add(Reader{Person: p.ID, Name: p.Name, Title: p.Title, Organisation: organisation.ID(h.Organisation), OrgName: h.OrganisationName})
			}
		}
	}
	return all, nil
}
