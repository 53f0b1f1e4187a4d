package plan

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Version is what was sent for approval, frozen.
type Version struct {
	Number    int
	State     approval.State
	Matter    approval.ID
	SentAt    time.Time
	SentBy    string
	SettledAt time.Time // when it was approved, sent back or withdrawn
	Reason    string    // with which it was sent back
}

// Newest is the version that was sent last; ok is false when none has been.
func (p *Plan) Newest() (v Version, ok bool) {
	if len(p.Versions) == 0 {
		return Version{}, false
	}
	return p.Versions[len(p.Versions)-1], true
}

// Returned is why the version that was sent last came back; empty when it
// didn't.
func (p *Plan) Returned() string {
	if v, ok := p.Newest(); ok && v.State == approval.Returned {
		return v.Reason
	}
	return ""
}

// approvers are the roles of which somebody approves the plan of a slot: those
// that the programme names, else all that may approve.
func approvers(in *subject.Subject, slot string) []string {
	for _, a := range in.Activities {
		for _, d := range a.Documents {
			if d.ID == slot && len(d.Approve) > 0 {
				return d.Approve
			}
		}
	}
	var roles []string
	for _, r := range in.Roles {
		if slices.Contains(r.May, programme.MayApprove) {
			roles = append(roles, r.ID)
		}
	}
	return roles
}

// Approvers names the roles that approve the plan.
func (p *Plan) Approvers(l i18n.Lang) string {
	return roleNames(l, p.Subject, approvers(p.Subject, p.Slot))
}

// Send sends the plan as it is to its management for approval. Version is that
// of the plan as the caller saw it.
//
// Faults: NotFound when the plan isn't there for the caller; Forbidden when
// they may not write it; Stale when it has changed in the meantime; Conflict
// when it waits already, has no rows, is what is approved already, or nobody
// but its authors could approve it.
func (s *Service) Send(ctx context.Context, scope access.Scope, id ID, version int64) (approval.ID, error) {
	var matter approval.ID
	err := s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		switch {
		case p.Version != version:
			return fault.New(fault.Stale, text.StalePlan)
		case p.State() == Waiting:
			return fault.New(fault.Conflict, text.WaitsAlready)
		case len(p.Rows) == 0:
			return fault.New(fault.Conflict, text.NothingToApprove)
		case p.Approved > 0 && len(Compare(p.approved, p.Rows)) == 0:
			return fault.New(fault.Conflict, text.NothingNew)
		}
		authors, err := authorsOf(tx, p)
		if err != nil {
			return fmt.Errorf("send plan: %w", err)
		}
		number := 1
		if newest, ok := p.Newest(); ok {
			number = newest.Number + 1
		}
		m, err := s.approvals.Put(tx, scope, p.Subject, approval.Put{
			Noun: Noun, NounID: string(p.ID), Version: number, Slot: p.Slot, Title: p.Title.Da, Address: p.Address(),
			Content: s.Document(i18n.Da, p, tx.Today()), Authors: authors, Way: approval.Approval, Roles: approvers(p.Subject, p.Slot),
		})
		if err != nil {
			return err
		}
		matter = m.ID
		v := Version{Number: number, State: approval.Waiting, Matter: m.ID, SentAt: tx.Now(), SentBy: scope.Name}
		if err := insertVersion(tx, p, v); err != nil {
			return fmt.Errorf("send plan: %w", err)
		}
		if err := setState(tx, p.ID, p.Approved, number); err != nil {
			return fmt.Errorf("send plan: %w", err)
		}
		return p.record(tx, scope, "send", "", nil, toldVersion{number})
	})
	return matter, err
}

// toldVersion is a version as history remembers it.
type toldVersion struct {
	Version int `json:"version"`
}

// Withdraw takes back the version that waits.
//
// Faults: NotFound and Forbidden as Send; Conflict when none waits.
func (s *Service) Withdraw(ctx context.Context, scope access.Scope, id ID) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		v, ok := p.Newest()
		if !ok || p.State() != Waiting {
			return fault.New(fault.Conflict, text.NothingWaits)
		}
		if err := s.approvals.Withdraw(tx, scope, p.Subject, v.Matter); err != nil {
			return err
		}
		v.State, v.SettledAt = approval.Withdrawn, tx.Now()
		if err := settleVersion(tx, p.ID, v); err != nil {
			return fmt.Errorf("withdraw plan: %w", err)
		}
		if err := setState(tx, p.ID, p.Approved, 0); err != nil {
			return fmt.Errorf("withdraw plan: %w", err)
		}
		return p.record(tx, scope, "withdraw", "", nil, toldVersion{v.Number})
	})
}

// decided is told how a version ended with its management.
func (s *Service) decided(tx *db.Tx, scope access.Scope, in *subject.Subject, m *approval.Matter) error {
	p, err := s.load(tx, ID(m.NounID), in)
	if err != nil {
		return err
	}
	v := Version{Number: m.Version, State: m.State, SettledAt: tx.Now(), Reason: m.Reason}
	if err := settleVersion(tx, p.ID, v); err != nil {
		return fmt.Errorf("settle plan: %w", err)
	}
	approved := p.Approved
	if m.State == approval.Settled {
		approved = m.Version
	}
	if err := setState(tx, p.ID, approved, 0); err != nil {
		return fmt.Errorf("settle plan: %w", err)
	}
	if m.State != approval.Settled {
		return nil
	}
	return s.subjects.Tell(tx, scope, p.Ref, subject.Event{
		Noun: Noun, ID: string(p.ID), Version: m.Version, Slot: p.Slot, Verb: subject.Approved, Day: tx.Today(), Title: p.Title.Da,
	})
}

// Frozen are the rows of a version as they were sent.
//
// Faults: NotFound when the plan isn't there for the caller, or has no such
// version.
func (s *Service) Frozen(ctx context.Context, scope access.Scope, id ID, numbers ...int) (p *Plan, rows [][]Row, err error) {
	err = s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		if p, err = s.load(tx, id, in); err != nil {
			return err
		}
		rows = nil
		for _, n := range numbers {
			if n == p.Approved {
				rows = append(rows, p.approved)
				continue
			}
			frozen, there, err := frozenRows(tx, id, n)
			if err != nil {
				return err
			}
			if !there {
				return fault.New(fault.NotFound, text.NoSuchVersion)
			}
			rows = append(rows, frozen)
		}
		return nil
	})
	return p, rows, err
}

const longestReason = 2000

// Explain keeps why a row departs from the approved version. Version is that of
// the reason as the caller saw it; 0 when there was none.
//
// Faults: NotFound when the row isn't there for the caller; Forbidden unless
// they write the plan or are responsible for the row; Conflict when the row
// does not depart; Stale when somebody else has written a reason in the
// meantime; Invalid with the field "reason".
func (s *Service) Explain(ctx context.Context, scope access.Scope, id ID, number int, words string, version int64) error {
	words = strings.TrimSpace(words)
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		p, err := s.load(tx, id, in)
		if err != nil {
			return err
		}
		row, there := p.Row(number)
		if !there {
			return fault.New(fault.NotFound, text.NoSuchRow)
		}
		if !p.MayTell(scope, row) {
			return forbidden(in, p.Slot)
		}
		d, departs := p.Deviation(number)
		if !departs {
			return fault.New(fault.Conflict, text.NoDeviation)
		}
		if d.ReasonVersion != version {
			return fault.New(fault.Stale, text.StaleReason)
		}
		var checks fault.Checks
		checks.Need(words != "", "reason", text.ReasonMissing)
		checks.Need(utf8.RuneCountInString(words) <= longestReason, "reason", func(l i18n.Lang) string { return text.TooLong(l, longestReason) })
		if err := checks.Err(); err != nil {
			return err
		}
		if err := putReason(tx, scope, p, d, words); err != nil {
			return fmt.Errorf("explain deviation: %w", err)
		}
		return p.recordOf(tx, scope, "plan-row", rowID(p, number), "explain", words, p.told(d.Was), p.told(row))
	})
}
