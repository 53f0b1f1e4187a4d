package network

import (
	"context"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Admission is a municipality that is to become a member.
type Admission struct {
	Network      ID
	Municipality organisation.ID
	Kind         string        // of the programme's kinds of members; empty when it has none
	From         calendar.Date // zero for today
	People       []Seat        // who takes part from the start
}

// Seat is a person in a role of the municipality.
type Seat struct {
	Person organisation.PersonID
	Role   string
}

// toldMember is a membership as history remembers it.
type toldMember struct {
	Name string        `json:"name"`
	Kind string        `json:"kind,omitempty"`
	From calendar.Date `json:"from"`
	To   calendar.Date `json:"to"`
}

func (m *Member) told() toldMember { return toldMember{m.Name, m.Kind, m.From, m.To} }

// Add makes a municipality a member.
//
// Faults: Forbidden for who may not; Conflict when it is a member already, the
// network is full or closed; Invalid with fields.
func (s *Service) Add(ctx context.Context, scope access.Scope, a Admission) (MemberID, error) {
	var id MemberID
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, a.Network)
		if err != nil {
			return err
		}
		id, err = s.admit(tx, scope, n, a)
		return err
	})
	return id, err
}

// Admit is Add for a system that has decided on it already, in the transaction
// in which it does. It tells where the membership's page is.
func (s *Service) Admit(tx *db.Tx, scope access.Scope, a Admission) (id MemberID, address string, err error) {
	n, err := s.load(tx, a.Network)
	if err != nil {
		return "", "", err
	}
	id, err = s.admit(tx, scope, n, a)
	return id, MemberAddress(id), err
}

func (s *Service) admit(tx *db.Tx, scope access.Scope, n *Network, a Admission) (MemberID, error) {
	if n.State == Closed {
		return "", conflict(text.NetworkIsClosed)
	}
	if a.From.IsZero() {
		a.From = tx.Today()
	}
	var checks fault.Checks
	org, err := organisation.Get(tx, a.Municipality)
	if err != nil && !fault.Is(err, fault.NotFound) {
		return "", err
	}
	checks.Need(err == nil && slices.Contains(n.Programme.Hosts, string(org.Kind)), "municipality", text.MunicipalityMissing)
	_, known := n.Programme.Network.Kind(a.Kind)
	checks.Need(known || a.Kind == "" && len(n.Programme.Network.Kinds) == 0, "kind", text.KindMissing)
	checks.Need(a.From.Year() >= firstYear && a.From.Year() <= lastYear, "from", text.DayMissing)
	if err := checks.Err(); err != nil {
		return "", err
	}
	if slices.ContainsFunc(n.Members, func(m *Member) bool { return m.Organisation == org.ID && (m.To.IsZero() || !m.To.Before(a.From)) }) {
		return "", conflict(func(l i18n.Lang) string { return text.IsMemberAlready(l, org.Name) })
	}
	if most := n.Programme.Network.Most; most > 0 && len(n.Current(a.From)) >= most {
		return "", conflict(func(l i18n.Lang) string { return text.NetworkIsFull(l, most) })
	}
	m := &Member{ID: MemberID(tx.NewID()), Network: n.ID, Organisation: org.ID, Name: org.Name, Kind: a.Kind, From: a.From, Version: 1}
	if err := insertMember(tx, m); err != nil {
		return "", err
	}
	n.Members = append(n.Members, m)
	for _, seat := range a.People {
		if _, err := s.give(tx, scope, n, m, Gift{Role: seat.Role, Person: seat.Person, From: a.From}); err != nil {
			return "", err
		}
	}
	if err := touch(tx, n); err != nil {
		return "", err
	}
	if err := s.admitAll(tx, scope, n, m); err != nil {
		return "", err
	}
	return m.ID, n.record(tx, scope, audit.Change{Noun: MemberKind, NounID: string(m.ID), Verb: "admitted", After: m.told()})
}

// Leave ends a membership with a day, which is its last. What the municipality
// has told and reported is kept.
//
// Faults: Forbidden for who doesn't lead the network; Invalid with the field
// "to"; Conflict when it has ended.
func (s *Service) Leave(ctx context.Context, scope access.Scope, id MemberID, last calendar.Date, reason string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := s.findMember(tx, scope, id)
		if err != nil {
			return err
		}
		n, err := s.lead(tx, scope, found.Network.ID)
		if err != nil {
			return err
		}
		m, _ := n.Member(id)
		var checks fault.Checks
		checks.Need(!last.IsZero() && !last.Before(m.From) && last.Year() <= lastYear, "to", text.DayMissing)
		checkWords(&checks, "reason", reason)
		if err := checks.Err(); err != nil {
			return err
		}
		if !m.To.IsZero() {
			return conflict(text.HasLeft)
		}
		before := m.told()
		m.To = last
		if err := touchMember(tx, m); err != nil {
			return err
		}
		if err := touch(tx, n); err != nil {
			return err
		}
		if err := s.admitAll(tx, scope, n, m); err != nil {
			return err
		}
		if err := n.record(tx, scope, audit.Change{Noun: MemberKind, NounID: string(id), Verb: "left", Reason: reason, Before: before, After: m.told()}); err != nil {
			return err
		}
		return s.refillOf(tx, scope, n.ID)
	})
}

// Joinable is the network with the municipalities that are not members.
//
// Faults: Forbidden for who may not.
func (s *Service) Joinable(ctx context.Context, scope access.Scope, id ID) (*Network, []organisation.Organisation, error) {
	var n *Network
	var others []organisation.Organisation
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if n, err = s.lead(tx, scope, id); err != nil {
			return err
		}
		others, err = municipalities(tx)
		others = slices.DeleteFunc(others, func(o organisation.Organisation) bool {
			_, is := n.Of(o.ID, tx.Today())
			return is
		})
		return err
	})
	return n, others, err
}
