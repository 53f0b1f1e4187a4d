package approval

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// longestReason is how many characters a reason may have.
const longestReason = 2000

// Approve approves a matter on behalf of one of the caller's roles. Whoever has
// approved it already may do so again, without effect.
//
// Faults: NotFound; Forbidden, naming who can, for an author and for everybody
// without one of the roles; Stale when hash is not that of the content; Conflict
// when it doesn't wait any more, or its content is not what was put.
func (s *Service) Approve(ctx context.Context, scope access.Scope, id ID, hash string) error {
	return s.decide(ctx, scope, id, hash, Approval, "approve")
}

// Sign signs a matter for every line on which the caller is named. Signing
// twice has no further effect. Faults: as Approve.
func (s *Service) Sign(ctx context.Context, scope access.Scope, id ID, hash string) error {
	return s.decide(ctx, scope, id, hash, Signature, "sign")
}

func (s *Service) decide(ctx context.Context, scope access.Scope, id ID, hash string, way Way, verb string) error {
	return s.Subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		m, err := one(tx, id)
		if err != nil {
			return err
		}
		if m.Way != way {
			return fault.New(fault.Conflict, text.OtherWay)
		}
		mine, err := s.open(tx, scope, in, m, hash)
		if err != nil || len(mine) == 0 {
			return err
		}
		if m.Way == Approval {
			mine = mine[:1]
		}
		for j, p := range mine {
			p.At, p.Login, p.Decided = tx.Now(), scope.Login, true
			mine[j] = p
			if err := decideParty(tx, m, p); err != nil {
				return fmt.Errorf("%s %s: %w", verb, id, err)
			}
			i := slices.IndexFunc(m.Parties, func(other Party) bool { return other.position == p.position })
			m.Parties[i] = p
		}
		if m.settles() {
			m.State, m.SettledAt = Settled, tx.Now()
			if err := endMatter(tx, m, scope.Person); err != nil {
				return fmt.Errorf("settle %s: %w", id, err)
			}
		}
		if err := s.record(tx, scope, m, verb, Waiting, mine[0].Role, ""); err != nil {
			return err
		}
		if err := enqueueNote(tx, scope, m, verb, mine...); err != nil || m.State != Settled {
			return err
		}
		if err := enqueuePrint(tx, m); err != nil {
			return err
		}
		return s.tell(tx, scope, in, m)
	})
}

// Return sends a matter back to those who put it, with a reason. Faults: as
// Approve; Invalid with the field "reason".
func (s *Service) Return(ctx context.Context, scope access.Scope, id ID, hash, reason string) error {
	reason = strings.TrimSpace(reason)
	return s.Subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		m, err := one(tx, id)
		if err != nil {
			return err
		}
		if m.State == Returned && m.endedBy == scope.Person && m.Reason == reason {
			return nil // sent twice
		}
		if m.State != Waiting {
			return notWaiting(m)
		}
		mine, why := m.mine(scope, in)
		if why != nil {
			return fault.New(fault.Forbidden, why)
		}
		if hash != m.Hash {
			return fault.New(fault.Stale, text.StaleMatter)
		}
		var checks fault.Checks
		checks.Need(reason != "", "reason", text.ReasonNeeded)
		checks.Need(utf8.RuneCountInString(reason) <= longestReason, "reason", text.ReasonTooLong)
		if err := checks.Err(); err != nil {
			return err
		}
		m.State, m.SettledAt, m.Reason, m.EndedBy = Returned, tx.Now(), reason, scope.Name
		if err := endMatter(tx, m, scope.Person); err != nil {
			return fmt.Errorf("return %s: %w", id, err)
		}
		if err := s.record(tx, scope, m, "return", Waiting, mine[0].Role, reason); err != nil {
			return err
		}
		if err := enqueueNote(tx, scope, m, "return"); err != nil {
			return err
		}
		return s.tell(tx, scope, in, m)
	})
}

// Withdraw takes a waiting matter back, in the transaction that makes its noun
// a draft again.
//
// Faults: NotFound when the matter is not one of the subject's; Forbidden,
// naming who can, unless the caller put it or leads; Conflict when it doesn't
// wait any more.
func (s *Service) Withdraw(tx *db.Tx, scope access.Scope, in *subject.Subject, id ID) error {
	m, err := one(tx, id)
	if err != nil {
		return err
	}
	if m.Ref != in.Ref {
		return fault.New(fault.NotFound, text.NoSuchMatter)
	}
	if m.PutBy != organisation.PersonID(scope.Person) && !in.MayLead {
		return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.WhoWithdraws(l, m.PutName) })
	}
	if m.State != Waiting {
		return notWaiting(m)
	}
	m.State, m.SettledAt, m.EndedBy = Withdrawn, tx.Now(), scope.Name
	if err := endMatter(tx, m, scope.Person); err != nil {
		return fmt.Errorf("withdraw %s: %w", id, err)
	}
	return s.record(tx, scope, m, "withdraw", Waiting, actingRole(in), "")
}

// open are the lines on which the caller can still decide; none when they have
// done so already.
func (s *Service) open(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter, hash string) ([]Party, error) {
	own := func(p Party) bool { return p.Decided && p.Person == organisation.PersonID(scope.Person) }
	if m.State != Waiting {
		if m.State == Settled && hash == m.Hash && slices.ContainsFunc(m.Parties, own) {
			return nil, nil
		}
		return nil, notWaiting(m)
	}
	mine, why := m.mine(scope, in)
	if why != nil {
		return nil, fault.New(fault.Forbidden, why)
	}
	if hash != m.Hash {
		return nil, fault.New(fault.Stale, text.StaleMatter)
	}
	content, err := contentOf(tx, m.ID)
	if err != nil {
		return nil, err
	}
	unchanged, err := content.stands(tx, m)
	if err != nil {
		return nil, err
	}
	if !unchanged {
		return nil, fault.New(fault.Conflict, text.ContentChanged)
	}
	return slices.DeleteFunc(mine, func(p Party) bool { return p.Decided }), nil
}

// mine are the lines on which the caller may decide, as they hold their roles
// now; why they may not when there are none.
func (m *Matter) mine(scope access.Scope, in *subject.Subject) (mine []Party, why fault.Message) {
	person := organisation.PersonID(scope.Person)
	for _, p := range m.Parties {
		role, ok := in.Role(p.Role)
		if !ok || !in.Holds(p.Role) || p.Person != "" && p.Person != person {
			continue
		}
		h, holds := holder(role, person)
		if !holds {
			continue
		}
		p.Person, p.Name, p.Title, p.Organisation, p.OrgName = h.Person, h.Name, h.Title, h.Organisation, h.OrgName
		mine = append(mine, p)
	}
	switch {
	case len(mine) == 0:
		return nil, func(l i18n.Lang) string { return m.whoCan(l, in) }
	case m.Way == Approval && m.Drafted(person):
		return nil, func(l i18n.Lang) string { return text.AuthorsDontApprove(l, m.Who(l, in)) }
	}
	return mine, nil
}

func (m *Matter) whoCan(l i18n.Lang, in *subject.Subject) string {
	if m.Way == Signature {
		return text.WhoSigns(l, m.Who(l, in))
	}
	return text.WhoApproves(l, m.Who(l, in))
}

// Who names those for whose decision the matter waits: each signer who has not
// signed, or each role with those who hold it by name and did not draft it.
func (m *Matter) Who(l i18n.Lang, in *subject.Subject) string {
	var names []string
	for _, p := range m.Parties {
		switch {
		case p.Decided:
		case p.Person != "":
			names = append(names, text.NameInRole(l, p.Name, i18n.Lower(p.RoleName.In(l))))
		default:
			names = append(names, m.whoHolds(l, in, p))
		}
	}
	return i18n.List(l, names)
}

func (m *Matter) whoHolds(l i18n.Lang, in *subject.Subject, p Party) string {
	var held []string
	if role, ok := in.Role(p.Role); ok {
		for _, h := range role.Holders {
			if !m.Drafted(h.Person) {
				held = append(held, h.Name)
			}
		}
	}
	if len(held) == 0 {
		return i18n.Lower(p.RoleName.In(l))
	}
	return text.RoleHeldBy(l, i18n.Lower(p.RoleName.In(l)), i18n.List(l, held))
}

// settles reports whether the last decision has been made.
func (m *Matter) settles() bool {
	undecided := func(p Party) bool { return !p.Decided }
	return m.Way == Approval || !slices.ContainsFunc(m.Parties, undecided)
}

// tell lets the noun and the one who put the matter know how it ended.
func (s *Service) tell(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter) error {
	if err := s.writeToPutter(tx, scope, in, m); err != nil {
		return err
	}
	if told, watched := s.told[m.Noun]; watched {
		return told(tx, scope, in, m)
	}
	return nil
}

func notWaiting(m *Matter) error {
	return fault.New(fault.Conflict, func(l i18n.Lang) string {
		switch m.State {
		case Returned:
			return text.ReturnedAlready(l, m.EndedBy)
		case Withdrawn:
			return text.WithdrawnAlready(l, m.EndedBy)
		case Settled, Waiting:
		}
		return text.SettledAlready(l)
	})
}
