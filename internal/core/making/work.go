package making

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"tovholder/internal/core/making/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
)

type piece struct {
	ID ID `json:"id"`
}

func (piece) Kind() string { return "making" }

type cleaning struct{}

func (cleaning) Kind() string { return "making-clean" }

// Order orders a document of a kind in the caller's name. Args are kept as
// JSON: ids, nothing sensitive. Who orders again what is not made yet gets the
// same order. Fault: TooMany.
func (s *Service) Order(tx *db.Tx, scope access.Scope, kind, title string, args any) (ID, error) {
	if _, known := s.makers[kind]; !known {
		return "", fmt.Errorf("nobody makes %q", kind)
	}
	kept, err := json.Marshal(args)
	if err != nil {
		return "", fmt.Errorf("order %s: %w", kind, err)
	}
	open, err := unsettled(tx, scope.Person)
	if err != nil {
		return "", err
	}
	for _, o := range open {
		if o.kind == kind && o.args == string(kept) && o.language == scope.Lang {
			return o.ID, nil
		}
	}
	if len(open) >= most {
		return "", fault.New(fault.TooMany, func(l i18n.Lang) string { return text.Many(l, most) })
	}
	o := Order{
		ID: ID(tx.NewID()), Title: title, State: Waiting, Ordered: tx.Now(),
		kind: kind, args: string(kept), person: scope.Person, language: scope.Lang, login: scope.Login,
	}
	if err := insert(tx, o); err != nil {
		return "", fmt.Errorf("order %s: %w", kind, err)
	}
	return o.ID, jobs.Enqueue(tx, piece{o.ID}, jobs.Attempts(attempts))
}

// work makes one document, unless that has been done.
func (s *Service) work(ctx context.Context, job jobs.Job[piece]) error {
	var o Order
	var scope access.Scope
	var known bool
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		if o, known, err = byID(tx, job.Args.ID); err != nil || !known || o.Settled() {
			return err
		}
		if scope, known, err = s.Accounts.ScopeOf(tx, organisation.PersonID(o.person)); err != nil || !known {
			return err
		}
		return setProgress(tx, o.ID, 0)
	})
	if err != nil {
		return fmt.Errorf("take order %s: %w", job.Args.ID, err)
	}
	if o.ID == "" || o.Settled() {
		return nil
	}
	if !known {
		return s.settle(ctx, o, Failed, text.NoAccess(o.language), File{})
	}
	scope.Lang, scope.Login = o.language, o.login
	made, err := s.make(ctx, scope, o)
	if err == nil {
		return s.settle(ctx, o, Ready, "", made)
	}
	if kind := fault.KindOf(err); kind != fault.Internal && kind != fault.Unavailable || job.Last {
		settled := s.settle(ctx, o, Failed, problem(err, o.language), File{})
		if kind != fault.Internal {
			return settled
		}
		return errors.Join(settled, err)
	}
	return err
}

// make asks the maker, whose panic is an error like another.
func (s *Service) make(ctx context.Context, scope access.Scope, o Order) (f File, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("making %s %s panicked: %v", o.kind, o.ID, p)
		}
	}()
	maker, known := s.makers[o.kind]
	if !known {
		return File{}, fmt.Errorf("nobody makes %q", o.kind)
	}
	told := 0
	f, err = maker(ctx, scope, []byte(o.args), func(percent int) {
		percent = min(max(percent, 0), 99)
		if percent < told+step {
			return
		}
		told = percent
		// How far it is matters less than that it is made.
		_ = s.DB.Write(ctx, func(tx *db.Tx) error { return setProgress(tx, o.ID, percent) })
	})
	if err != nil {
		return File{}, fmt.Errorf("make %s %s: %w", o.kind, o.ID, err)
	}
	return f, nil
}

// step is how many per cent are worth a write.
const step = 5

// problem is what the orderer is told.
func problem(err error, l i18n.Lang) string {
	if f, ok := errors.AsType[*fault.Error](err); ok && f.Message != nil {
		return f.Message(l)
	}
	return text.Broken(l)
}

// settle ends an order, and writes to its orderer when it took so long that
// they have gone on to something else.
func (s *Service) settle(ctx context.Context, o Order, state State, problem string, f File) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := end(tx, o.ID, state, problem, f); err != nil {
			return err
		}
		if tx.Now().Sub(o.Ordered) < slow {
			return nil
		}
		p, err := organisation.GetPerson(tx, organisation.PersonID(o.person))
		if err != nil || p.Email == "" {
			return err
		}
		l := o.language
		m := mail.Message{To: p.Email, Subject: text.ReadySubject(l), Text: text.ReadyLetter(l, p.Name, Kept, s.BaseURL+o.Page())}
		if state == Failed {
			m.Subject, m.Text = text.FailedSubject(l), text.FailedLetter(l, p.Name, s.BaseURL+o.Page())
		}
		return mail.Send(tx, m)
	})
	if err != nil {
		return fmt.Errorf("note that order %s is %s: %w", o.ID, state, err)
	}
	return nil
}

// clean forgets what has lain long enough.
func (s *Service) clean(ctx context.Context, _ jobs.Job[cleaning]) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error { return deleteBefore(tx, tx.Now().AddDate(0, 0, -Kept)) })
}
