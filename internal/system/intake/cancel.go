package intake

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake/text"
)

// Cancel ends a round that has not been decided: nobody can apply any more, and
// nothing is chosen. Those who apply, who have enquired and wait for an answer,
// and who read are told; the reason stands on the round's page.
//
// Faults: NotFound, Forbidden; Stale for another version; Conflict when it has
// been decided or cancelled; Invalid with the field "reason".
func (s *Service) Cancel(ctx context.Context, scope access.Scope, id RoundID, reason string, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.staff(tx, scope, id)
		if err != nil {
			return err
		}
		if r.Version != version {
			return fault.New(fault.Stale, text.StaleRound)
		}
		if err := r.undecided(); err != nil {
			return err
		}
		reason = tidy(reason)
		var c fault.Checks
		c.Need(reason != "", "reason", text.ReasonMissing)
		checkWords(&c, "reason", reason, longestWords)
		if err := c.Err(); err != nil {
			return err
		}
		r.State, r.Reason = Cancelled, reason
		if err := touchRound(tx, r); err != nil {
			return err
		}
		if err := r.record(tx, scope, audit.Change{Noun: RoundKind, NounID: string(id), Verb: "cancelled", Reason: reason}); err != nil {
			return err
		}
		if err := s.stop(tx, scope, r); err != nil {
			return err
		}
		return s.tellCancelled(tx, r)
	})
}

// undecided refuses what comes when a round has been decided or cancelled.
func (r *Round) undecided() error {
	switch r.State {
	case Decided:
		return conflict(text.IsDecided)
	case Cancelled:
		return conflict(text.IsCancelled)
	case Announced:
	}
	return nil
}

// stop ends the applications in a round that is cancelled.
func (s *Service) stop(tx *db.Tx, scope access.Scope, r *Round) error {
	all, err := applicationsIn(tx, r)
	if err != nil {
		return err
	}
	for _, a := range all {
		if a.State == Withdrawn {
			continue
		}
		a.State, a.Reason, a.Choice, a.AnsweredAt = Stopped, r.Reason, Choice{}, tx.Now()
		if err := touch(tx, a); err != nil {
			return err
		}
		if err := a.record(tx, scope, "stopped", r.Reason); err != nil {
			return err
		}
		if err := s.toAll(tx, a, r.cancelled(s.BaseURL+a.ID.Address())); err != nil {
			return err
		}
	}
	return nil
}

func (r *Round) cancelled(link string) letter {
	return func(l i18n.Lang, name string) (string, string) {
		return text.LetterCancelled(l, r.Title), text.LetterCancelledBody(l, name, r.Title, link)
	}
}

// tellCancelled tells those who read, and those whose enquiries wait for an
// answer, which they still get.
func (s *Service) tellCancelled(tx *db.Tx, r *Round) error {
	enquiries, err := enquiriesIn(tx, r)
	if err != nil {
		return err
	}
	for _, e := range enquiries {
		if e.Done() || e.State == WaitsForRound {
			continue
		}
		people, err := e.people(tx)
		if err != nil {
			return err
		}
		if err := s.write(tx, people, r.cancelled(s.BaseURL+e.ID.Address())); err != nil {
			return err
		}
	}
	readers := make([]organisation.Person, len(r.Readers))
	for i, one := range r.Readers {
		if readers[i], err = organisation.GetPerson(tx, one.Person); err != nil {
			return err
		}
	}
	return s.write(tx, readers, r.cancelled(s.BaseURL+r.ID.Address()))
}
