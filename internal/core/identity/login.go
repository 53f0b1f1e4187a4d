package identity

import (
	"context"
	"errors"
	"fmt"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Knock is an attempt to get in.
type Knock struct {
	Visitor
	Replaces string // the token of the session that the browser has already; it is ended
}

// LogIn weighs a log-in name and a password and begins a session, whose token
// it returns. Whatever is wrong – the name, the password, an account that is
// closed – it takes as long and gives the same fault of kind Unauthenticated;
// too many attempts give TooMany.
func (s *Service) LogIn(ctx context.Context, login, password string, k Knock) (token string, err error) {
	if err := s.weights.enter(ctx); err != nil {
		return "", err
	}
	defer s.weights.leave()

	a, known, err := s.admit(ctx, login, k.Visitor)
	if err != nil {
		return "", err
	}
	if !s.weights.fits(a.password, password) || a.State != Active {
		detail := "wrong password"
		switch {
		case !known:
			detail = "unknown account"
		case a.State != Active:
			detail = "account not active"
		}
		return "", s.refuse(ctx, a, detail, fault.New(fault.Unauthenticated, text.WrongLogin))
	}
	renewed := ""
	if weak(a.password) {
		renewed = hash(password, today)
	}
	return s.letIn(ctx, a, Login{Method: Password}, k, func(tx *db.Tx) error {
		if err := unchanged(tx, a); err != nil {
			return err
		}
		if renewed != "" {
			if err := setPassword(tx, a.ID, renewed); err != nil {
				return err
			}
		}
		return s.forgive(tx, login, k.Visitor)
	})
}

// unchanged refuses when the account was closed, or its password replaced,
// since the password that is on the scales was found.
func unchanged(tx *db.Tx, a Account) error {
	now, known, err := accountBy(tx, a.ID)
	if err == nil && (!known || now.State != Active || now.password != a.password) {
		err = fault.New(fault.Unauthenticated, text.WrongLogin)
	}
	return err
}

// admit counts the attempt and finds the account.
func (s *Service) admit(ctx context.Context, login string, v Visitor) (a Account, known bool, err error) {
	var open, last bool
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		buckets, err := doors(tx, login, v.Address)
		if err != nil {
			return err
		}
		if open, last, err = count(tx, buckets...); err != nil || !open {
			return err
		}
		a, known, err = accountByLogin(tx, login)
		return err
	})
	switch {
	case err != nil:
		return a, false, fmt.Errorf("log in: %w", err)
	case open:
		return a, known, nil
	}
	tooMany := fault.New(fault.TooMany, tooManyTries)
	if !last { // the log tells it once a window, not once an attempt
		return a, false, tooMany
	}
	return a, false, s.refuse(ctx, Account{}, "too many attempts", tooMany)
}

// forgive takes a successful attempt off the counts, and knows the place again.
func (s *Service) forgive(tx *db.Tx, login string, v Visitor) error {
	buckets, err := doors(tx, login, v.Address)
	if err != nil {
		return err
	}
	if err := takeBack(tx, buckets[0]); err != nil {
		return err
	}
	if err := empty(tx, buckets[1]); err != nil {
		return err
	}
	return rememberPlace(tx, place(login, v.Address))
}

// refuse logs that somebody was not let in, and gives why.
func (s *Service) refuse(ctx context.Context, a Account, detail string, why error) error {
	_, err := s.Log.Append(ctx, access.Scope{}, audit.Entry{
		Event: audit.LogIn, SubjectKind: "account", SubjectID: string(a.ID), Outcome: audit.Refused, Detail: detail,
	})
	if err != nil {
		return err
	}
	return why
}

// letIn logs that somebody is let in – without that there is no session – and
// begins it. also runs in the session's transaction.
func (s *Service) letIn(ctx context.Context, a Account, l Login, k Knock, also func(*db.Tx) error) (token string, err error) {
	err = s.told(ctx, a.scope(), audit.LogIn, account(a.ID), string(l.Method), func(tx *db.Tx) error {
		if err := endByToken(tx, k.Replaces); err != nil {
			return err
		}
		if err := also(tx); err != nil {
			return err
		}
		token, err = Begin(tx, a.ID, l, k.Visitor)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("let in: %w", err)
	}
	return token, nil
}

// EnterAs begins a session for a persona, without a password and as after a
// strong login. Outside demo mode there is a fault of kind NotFound.
func (s *Service) EnterAs(ctx context.Context, login string, k Knock) (token string, err error) {
	if !s.Demo {
		return "", hidden()
	}
	var a Account
	var known bool
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		a, known, err = accountByLogin(tx, login)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("enter as a persona: %w", err)
	}
	if !known || a.State != Active {
		return "", hidden()
	}
	return s.letIn(ctx, a, Login{Method: Demo, Strong: true}, k, func(tx *db.Tx) error { return unchanged(tx, a) })
}

// LogOut ends the caller's session.
func (s *Service) LogOut(ctx context.Context, scope access.Scope) error {
	if _, err := s.Log.Append(ctx, scope, audit.Entry{Event: audit.LogOut, SubjectKind: "account", SubjectID: scope.Account, Outcome: audit.Allowed}); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		_, err := endSession(tx, AccountID(scope.Account), SessionID(scope.Session))
		return err
	})
}

// subject is what an entry of the log is about.
type subject struct{ kind, id string }

func account(id AccountID) subject { return subject{"account", string(id)} }

// secured makes a change of who can get in, and logs it.
func (s *Service) secured(ctx context.Context, scope access.Scope, of subject, detail string, do func(*db.Tx) error) error {
	return s.told(ctx, scope, audit.Security, of, detail, do)
}

// told does what the log is told of first; without that nothing is done. When
// it could not be done after all, a second entry says so.
func (s *Service) told(ctx context.Context, scope access.Scope, event audit.Event, of subject, detail string, do func(*db.Tx) error) error {
	if err := s.tell(ctx, scope, event, of, detail); err != nil {
		return err
	}
	return s.undone(ctx, scope, event, of, detail, s.DB.Write(ctx, do))
}

func (s *Service) tell(ctx context.Context, scope access.Scope, event audit.Event, of subject, detail string) error {
	_, err := s.Log.Append(ctx, scope, audit.Entry{
		Event: event, SubjectKind: of.kind, SubjectID: of.id, Outcome: audit.Allowed, Detail: detail,
	})
	return err
}

// undone logs that what was told did not happen, when there is an error, and
// gives the error.
func (s *Service) undone(ctx context.Context, scope access.Scope, event audit.Event, of subject, detail string, why error) error {
	if why == nil {
		return nil
	}
	_, err := s.Log.Append(context.WithoutCancel(ctx), scope, audit.Entry{
		Event: event, SubjectKind: of.kind, SubjectID: of.id, Outcome: audit.Refused, Detail: detail,
	})
	if err != nil {
		return errors.Join(why, err)
	}
	return why
}

// Persona is a made-up person whom a visitor can be, in demo mode.
type Persona struct {
	Slug         string // also the log-in name
	Name         string
	Who          i18n.Text
	Organisation string
}
