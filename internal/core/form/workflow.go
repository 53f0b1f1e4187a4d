package form

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
)

// longestConsultation is how many days others may be heard.
const longestConsultation = 365

// Consult lets those be heard whom the form names, until a day. It is still
// written in meanwhile.
//
// Faults: as Write; Conflict when the form hears nobody or they are heard
// already; Invalid with the field "until".
func (s *Service) Consult(ctx context.Context, scope access.Scope, id ID, until calendar.Date) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if err := d.Writable(); err != nil {
			return err
		}
		if len(d.Form.Consult) == 0 || d.State != Draft {
			return fault.New(fault.Conflict, text.NobodyToHear)
		}
		var checks fault.Checks
		today := tx.Today()
		checks.Need(!until.IsZero() && !until.Before(today) && until.Sub(today) <= longestConsultation, "until", text.UntilWrong)
		if err := checks.Err(); err != nil {
			return err
		}
		before := d.told()
		d.State, d.ConsultUntil = Consultation, until
		d.share(tx.Now())
		if err := keepState(tx, d); err != nil {
			return fmt.Errorf("consult: %w", err)
		}
		if err := putConsulted(tx, d.ID, d.Form.Consult); err != nil {
			return fmt.Errorf("consult: %w", err)
		}
		if err := s.invite(tx, scope, d); err != nil {
			return err
		}
		return d.record(tx, scope, "consulted", "", before)
	})
}

// invite tells those who are heard, by letter.
func (s *Service) invite(tx *db.Tx, scope access.Scope, d *Document) error {
	var told []organisation.PersonID
	for _, id := range d.Form.Consult {
		role, ok := d.Subject.Role(id)
		if !ok {
			continue
		}
		for _, h := range role.Holders {
			if h.Email == "" || h.Person == organisation.PersonID(scope.Person) || slices.Contains(told, h.Person) {
				continue
			}
			told = append(told, h.Person)
			l, err := s.accounts.LanguageOf(tx, h.Person)
			if err == nil {
				err = mail.Send(tx, mail.Message{
					To: h.Email, Subject: text.LetterSubject(l, d.Title.In(l)),
					Text: text.LetterBody(l, h.Name, scope.Name, d.Title.In(l), d.Subject.Name, d.ConsultUntil, s.base+d.Address()),
				})
			}
			if err != nil {
				return fmt.Errorf("invite to a consultation: %w", err)
			}
		}
	}
	return nil
}

// Send sends a document on to those who approve or sign it. Signers are named
// for a form that is signed: at least one for each of its roles.
//
// Faults: as Write; Invalid with what is missing or wrong, by field, or with
// "signers"; Stale when somebody has changed the document since the revision
// that the caller saw; Conflict when there is nothing new in it, or when its
// authors are all who could approve it.
func (s *Service) Send(ctx context.Context, scope access.Scope, id ID, revision int64, signers []approval.Signer) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if err := d.ready(revision); err != nil {
			return err
		}
		if !d.Decided() {
			return fault.New(fault.Conflict, text.NobodyDecides)
		}
		if d.Unheard() {
			return fault.New(fault.Conflict, text.HearFirst)
		}
		before := d.told()
		put := approval.Put{
			Noun: Noun, NounID: string(d.ID), Version: d.Version, Slot: d.Slot, Form: d.FormID, Title: d.Title.Da, Address: d.Address(),
			Content: d.Paper(i18n.Da), Way: approval.Approval, Roles: d.Form.Approve,
		}
		if len(d.Form.Sign) > 0 {
			put.Way, put.Roles, put.Signers = approval.Signature, d.Form.Sign, signers
		}
		for _, a := range d.Authors {
			put.Authors = append(put.Authors, a.Person)
		}
		m, err := s.approvals.Put(tx, scope, d.Subject, put)
		if err != nil {
			return err
		}
		d.State, d.Matter, d.ConsultUntil = Waiting, string(m.ID), calendar.Date{}
		d.Reason, d.ReturnedBy = "", ""
		if err := keepState(tx, d); err != nil {
			return fmt.Errorf("send on: %w", err)
		}
		if err := insertVersion(tx, d, scope.Name); err != nil {
			return fmt.Errorf("send on: %w", err)
		}
		return d.record(tx, scope, "sent", "", before)
	})
}

// Unheard reports whether others see nothing of the document before they are
// heard, and have not been.
func (d *Document) Unheard() bool {
	return len(d.Form.Sides) > 0 && len(d.Form.Consult) > 0 && d.SharedAt.IsZero()
}

// ready refuses a document that can't be sent on as it is.
func (d *Document) ready(revision int64) error {
	if err := d.Writable(); err != nil {
		return err
	}
	if d.Revision != revision {
		return fault.New(fault.Stale, text.StaleDocument)
	}
	if problems := d.Problems(); len(problems) > 0 {
		return &fault.Error{Kind: fault.Invalid, Fields: problems}
	}
	if len(d.Authors) == 0 {
		return fault.New(fault.Conflict, text.NothingNew)
	}
	return nil
}

// Finish lets a document stand that nobody approves or signs. Faults: as Send.
func (s *Service) Finish(ctx context.Context, scope access.Scope, id ID, revision int64) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if err := d.ready(revision); err != nil {
			return err
		}
		if d.Decided() {
			return fault.New(fault.Conflict, text.OthersDecide)
		}
		before := d.told()
		if err := insertVersion(tx, d, scope.Name); err != nil {
			return fmt.Errorf("finish: %w", err)
		}
		if err := s.settle(tx, scope, d, subject.Finished); err != nil {
			return err
		}
		return d.record(tx, scope, "finished", "", before)
	})
}

// settle lets the newest version stand.
func (s *Service) settle(tx *db.Tx, scope access.Scope, d *Document, verb subject.Verb) error {
	d.State, d.InForce, d.Day, d.ConsultUntil = Settled, d.Version, tx.Today(), calendar.Date{}
	d.share(tx.Now())
	if err := keepState(tx, d); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	if err := endVersion(tx, d.ID, d.Version, Settled, d.Matter); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	if err := clearAuthors(tx, d.ID); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	if err := keepPoints(tx, d.ID, true, d.points()); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	return s.subjects.Tell(tx, scope, d.Ref, subject.Event{
		Noun: Noun, ID: string(d.ID), Version: d.Version, Slot: d.Slot, Form: d.FormID, Verb: verb, Day: d.Day, Title: d.Title.Da,
	})
}

// decided is told what became of a document that was put before others.
func (s *Service) decided(tx *db.Tx, scope access.Scope, in *subject.Subject, m *approval.Matter) error {
	d, err := load(tx, in, ID(m.NounID))
	if err != nil {
		return err
	}
	if d.State != Waiting || d.Matter != string(m.ID) {
		return fault.New(fault.Conflict, text.WaitsNoMore)
	}
	before := d.told()
	switch m.State {
	case approval.Settled:
		verb := subject.Approved
		if m.Way == approval.Signature {
			verb = subject.Signed
		}
		if err := s.settle(tx, scope, d, verb); err != nil {
			return err
		}
		return d.record(tx, scope, string(verb), "", before)
	case approval.Returned:
		d.Reason, d.ReturnedBy, d.ReturnedAt = m.Reason, m.EndedBy, tx.Now()
		if err := d.reopen(tx, returned); err != nil {
			return err
		}
		return d.record(tx, scope, "returned", m.Reason, before)
	case approval.Waiting, approval.Withdrawn:
	}
	return nil
}

// How a version ended that did not come to stand. A document is never in these
// states, so they are none of its.
const (
	returned  = "returned"
	withdrawn = "withdrawn"
)

// reopen makes a document that waited a draft again.
func (d *Document) reopen(tx *db.Tx, how State) error {
	if err := endVersion(tx, d.ID, d.Version, how, d.Matter); err != nil {
		return fmt.Errorf("reopen: %w", err)
	}
	d.State, d.Matter, d.Version = Draft, "", d.Version+1
	if err := keepState(tx, d); err != nil {
		return fmt.Errorf("reopen: %w", err)
	}
	return nil
}

// Withdraw takes a document back that waits for others.
//
// Faults: as Write; Conflict when it doesn't wait.
func (s *Service) Withdraw(ctx context.Context, scope access.Scope, id ID) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if err := refuseWriter(d.Subject, d.Form); err != nil {
			return err
		}
		if d.State != Waiting {
			return fault.New(fault.Conflict, text.WaitsNoMore)
		}
		if err := s.approvals.Withdraw(tx, scope, d.Subject, approval.ID(d.Matter)); err != nil {
			return err
		}
		before := d.told()
		if err := d.reopen(tx, withdrawn); err != nil {
			return err
		}
		return d.record(tx, scope, "withdrawn", "", before)
	})
}

// Revise makes a draft of a document that stands. What stands remains in force
// until the next version does.
//
// Faults: as Write; Conflict when it doesn't stand.
func (s *Service) Revise(ctx context.Context, scope access.Scope, id ID) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if err := refuseWriter(d.Subject, d.Form); err != nil {
			return err
		}
		if d.State != Settled {
			return fault.New(fault.Conflict, text.NotSettled)
		}
		before := d.told()
		d.State, d.Matter, d.Version = Draft, "", d.Version+1
		if err := keepState(tx, d); err != nil {
			return fmt.Errorf("revise: %w", err)
		}
		return d.record(tx, scope, "revised", "", before)
	})
}
