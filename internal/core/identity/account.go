package identity

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
)

// A log-in name is an e-mail address or a short word.
const (
	loginShortest = 3
	loginLongest  = 254
)

func validLogin(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= loginShortest && n <= loginLongest && !strings.ContainsAny(s, " \t\r\n") && s == strings.TrimSpace(s)
}

// Own is the caller's account.
func (s *Service) Own(ctx context.Context, scope access.Scope) (a Account, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err = own(tx, scope)
		return err
	})
	return a, err
}

func own(tx *db.Tx, scope access.Scope) (Account, error) {
	a, known, err := accountBy(tx, AccountID(scope.Account))
	if err == nil && !known {
		err = hidden()
	}
	return a, err
}

// SetLanguage chooses the language of the caller's account.
func (s *Service) SetLanguage(ctx context.Context, scope access.Scope, l i18n.Lang) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error { return setLanguage(tx, AccountID(scope.Account), l) })
}

// ChangePassword gives the caller's account a new password. All sessions end
// and all tokens are worthless; the token of a new session for this browser is
// returned. A wrong current password is a fault of kind Invalid on field
// "current-password", and counts as an attempt to log in.
func (s *Service) ChangePassword(ctx context.Context, scope access.Scope, current, chosen string, v Visitor) (token string, err error) {
	a, err := s.again(ctx, scope, current, v)
	if err != nil {
		return "", err
	}
	hashed, err := s.newPassword(ctx, chosen, a.Login, scope.Name)
	if err != nil {
		return "", err
	}
	err = s.secured(ctx, scope, account(a.ID), "password changed", func(tx *db.Tx) error {
		l, err := loginOf(tx, a.ID, SessionID(scope.Session))
		if err != nil {
			return err
		}
		if err := unchanged(tx, a); err != nil {
			return err
		}
		if err := setPassword(tx, a.ID, hashed); err != nil {
			return err
		}
		if err := dropLinks(tx, a.ID); err != nil {
			return err
		}
		if err := endEverything(tx, a.ID); err != nil {
			return err
		}
		if token, err = Begin(tx, a.ID, l, v); err != nil {
			return err
		}
		return s.tellChanged(tx, a)
	})
	if err != nil {
		return "", fmt.Errorf("change password: %w", err)
	}
	return token, nil
}

// again has the caller show once more who it is, before something is changed
// by which one gets in. An account without a password can't.
func (s *Service) again(ctx context.Context, scope access.Scope, password string, v Visitor) (a Account, err error) {
	if a, err = s.Own(ctx, scope); err != nil {
		return a, err
	}
	if !a.HasPassword() {
		return a, fault.New(fault.Forbidden, text.NoPassword)
	}
	if err := s.weights.enter(ctx); err != nil {
		return a, err
	}
	defer s.weights.leave()
	if _, _, err := s.admit(ctx, a.Login, v); err != nil {
		return a, err
	}
	if !s.weights.fits(a.password, password) {
		return a, s.refuse(ctx, a, "wrong password on a change", wrongField("current-password", text.CurrentWrong))
	}
	return a, s.DB.Write(ctx, func(tx *db.Tx) error { return s.forgive(tx, a.Login, v) })
}

// loginOf is how a session of the account came about.
func loginOf(tx *db.Tx, account AccountID, id SessionID) (Login, error) {
	all, err := sessionsOf(tx, account)
	if err != nil {
		return Login{}, err
	}
	for _, session := range all {
		if session.ID == id {
			return session.Login, nil
		}
	}
	return Login{}, hidden()
}

// ChangeEmail changes where links for a new password go. The old address is
// told.
func (s *Service) ChangeEmail(ctx context.Context, scope access.Scope, password, email string, v Visitor) error {
	email = strings.ToLower(strings.TrimSpace(email))
	if !organisation.ValidEmail(email) {
		return wrongField("email", text.EmailForm)
	}
	a, err := s.again(ctx, scope, password, v)
	if err != nil {
		return err
	}
	return s.secured(ctx, scope, account(a.ID), "email changed", func(tx *db.Tx) error {
		if err := s.Still(tx, scope); err != nil {
			return err
		}
		if err := unchanged(tx, a); err != nil {
			return err
		}
		if err := setAddress(tx, a.ID, a.Login, email); err != nil {
			return fmt.Errorf("change e-mail: %w", err)
		}
		if err := dropLinks(tx, a.ID); err != nil {
			return err
		}
		if a.Email == "" {
			return nil
		}
		return mail.Send(tx, mail.Message{To: a.Email, Subject: text.EmailChangedSubject(a.Lang), Text: text.EmailChangedMail(a.Lang, scope.Name)})
	})
}

func (s *Service) tellChanged(tx *db.Tx, a Account) error {
	if a.Email == "" {
		return nil
	}
	p, err := organisation.GetPerson(tx, a.Person)
	if err != nil {
		return err
	}
	return mail.Send(tx, mail.Message{To: a.Email, Subject: text.PasswordChangedSubject(a.Lang), Text: text.PasswordChangedMail(a.Lang, p.Name)})
}

// Standing is an account as those see it who look after its owner.
type Standing struct {
	Account     Account
	Exists      bool
	InvitedTill time.Time // the invitation can be used until then; zero when there is none
	Sessions    int
}

// StandingOf is the account of a person whom the caller looks after.
func (s *Service) StandingOf(ctx context.Context, scope access.Scope, person organisation.PersonID) (st Standing, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if err := mayLookAfter(tx, scope, person); err != nil {
			return err
		}
		if st.Account, st.Exists, err = accountOf(tx, person); err != nil || !st.Exists {
			return err
		}
		if st.InvitedTill, err = invitationEnds(tx, st.Account); err != nil {
			return err
		}
		sessions, err := sessionsOf(tx, st.Account.ID)
		st.Sessions = len(sessions)
		return err
	})
	return st, err
}

// Close closes a person's account: every session ends, tokens and links are
// worthless. Nobody can close their own, and the last administrator's stays
// open.
func (s *Service) Close(ctx context.Context, scope access.Scope, person organisation.PersonID) error {
	if scope.Person == string(person) {
		return fault.New(fault.Conflict, text.CloseSelf)
	}
	return s.onAccount(ctx, scope, person, "account closed", func(tx *db.Tx, a Account) error {
		if a.State == Closed {
			return nil
		}
		if err := s.othersRun(tx, person); err != nil {
			return err
		}
		if err := shut(tx, a); err != nil {
			return err
		}
		if err := dropLinks(tx, a.ID); err != nil {
			return err
		}
		if err := endEverything(tx, a.ID); err != nil {
			return err
		}
		return record(tx, scope, a, "closed")
	})
}

// othersRun refuses when nobody but this person could run the instance.
func (s *Service) othersRun(tx *db.Tx, person organisation.PersonID) error {
	all, err := organisation.Administrators(tx)
	if err != nil || !slices.Contains(all, person) {
		return err
	}
	for _, id := range all {
		if id == person {
			continue
		}
		if can, err := s.CanEnter(tx, id); err != nil || can {
			return err
		}
	}
	return fault.New(fault.Conflict, text.CloseLast)
}

// CanEnter reports whether a person has an account that is in use.
func (s *Service) CanEnter(tx *db.Tx, person organisation.PersonID) (bool, error) {
	a, known, err := accountOf(tx, person)
	return known && a.State == Active, err
}

// Still refuses when the caller's session was ended while the request was on
// its way.
func (s *Service) Still(tx *db.Tx, scope access.Scope) error {
	if scope.Session == "" {
		return nil
	}
	_, err := loginOf(tx, AccountID(scope.Account), SessionID(scope.Session))
	return err
}

// Reopen opens a closed account again: it is what it was before. One that was
// never used must be invited anew.
func (s *Service) Reopen(ctx context.Context, scope access.Scope, person organisation.PersonID) error {
	return s.onAccount(ctx, scope, person, "account reopened", func(tx *db.Tx, a Account) error {
		if a.State != Closed {
			return nil
		}
		if err := unshut(tx, a.ID); err != nil {
			return err
		}
		return record(tx, scope, a, "reopened")
	})
}

// EndSessionsOf logs a person out everywhere; tokens are worthless too.
func (s *Service) EndSessionsOf(ctx context.Context, scope access.Scope, person organisation.PersonID) error {
	return s.onAccount(ctx, scope, person, "all sessions ended", func(tx *db.Tx, a Account) error { return endEverything(tx, a.ID) })
}

func (s *Service) onAccount(ctx context.Context, scope access.Scope, person organisation.PersonID, detail string, do func(*db.Tx, Account) error) error {
	st, err := s.StandingOf(ctx, scope, person)
	if err != nil {
		return err
	}
	if !st.Exists {
		return hidden()
	}
	return s.secured(ctx, scope, account(st.Account.ID), detail, func(tx *db.Tx) error {
		if err := s.mayStillLookAfter(tx, scope, person); err != nil {
			return err
		}
		a, known, err := accountBy(tx, st.Account.ID)
		if err != nil {
			return err
		}
		if !known {
			return hidden()
		}
		return do(tx, a)
	})
}

// Open makes an account that can be used at once, for the program's own use:
// demo data, and those who log in by other ways than a password. Without a
// password it can't be logged in to by one.
func Open(tx *db.Tx, person organisation.PersonID, login, email string, l i18n.Lang) (AccountID, error) {
	a, err := newAccount(tx, Account{Person: person, Login: login, Email: email, Lang: l, State: Active}, access.Program())
	return a.ID, err
}

// InUse reports whether there is any account.
func InUse(tx *db.Tx) (bool, error) { return anyAccount(tx) }
