package identity

import (
	"context"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// SessionID names a session. It opens nothing; the token does.
type SessionID string

// Session is one browser in which somebody is logged in.
type Session struct {
	ID      SessionID
	Login   Login
	Device  string
	Created time.Time
	Seen    time.Time // to within some minutes
}

const longestDevice = 100

// Begin begins a session for an account that has been shown to be the
// caller's, and returns its token. Every way of logging in ends here.
func Begin(tx *db.Tx, account AccountID, l Login, v Visitor) (token string, err error) {
	token, hash := secret("")
	device := strings.ToValidUTF8(v.Device, "")
	if runes := []rune(device); len(runes) > longestDevice {
		device = string(runes[:longestDevice])
	}
	session := Session{ID: SessionID(tx.NewID()), Login: l, Device: device, Created: tx.Now()}
	if err := insertSession(tx, hash, session, account); err != nil {
		return "", fmt.Errorf("begin a session: %w", err)
	}
	if err := endOldest(tx, account); err != nil {
		return "", fmt.Errorf("end the oldest session: %w", err)
	}
	return token, noteLogin(tx, account)
}

// knock is what is found behind a token.
type knock struct {
	session SessionID
	token   TokenID
	account AccountID
	person  organisation.PersonID
	lang    i18n.Lang
	login   Login
	seen    time.Time
}

// Scope is the caller behind a session's token; the zero Scope when the token
// is unknown or the session is over. It costs two statements, and a third
// every five minutes.
func (s *Service) Scope(ctx context.Context, token string) (access.Scope, error) {
	return s.scope(ctx, token, access.ViaBrowser, openSession, func(tx *db.Tx, k knock) error { return noteSession(tx, k.session) })
}

// ScopeForToken is the caller behind a personal access token, as Scope.
func (s *Service) ScopeForToken(ctx context.Context, token string) (access.Scope, error) {
	if !strings.HasPrefix(token, tokenPrefix) {
		return access.Scope{}, nil
	}
	return s.scope(ctx, token, access.ViaAPI, openToken, func(tx *db.Tx, k knock) error { return noteToken(tx, k.token) })
}

func (s *Service) scope(ctx context.Context, token string, via access.Via, find func(*db.Tx, string) (knock, bool, error), note func(*db.Tx, knock) error) (access.Scope, error) {
	if token == "" {
		return access.Scope{}, nil
	}
	var k knock
	var ok bool
	scope := access.Scope{Via: via}
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if k, ok, err = find(tx, hashOf(token)); err != nil || !ok {
			return err
		}
		if ok = s.Demo || k.login.Method != Demo; !ok { // the demonstration is over
			return nil
		}
		p, holdings, err := organisation.Caller(tx, k.person, tx.Today())
		scope.Name, scope.Holdings = p.Name, holdings
		return err
	})
	if err != nil {
		return access.Scope{}, fmt.Errorf("find the caller: %w", err)
	}
	if !ok {
		return access.Scope{}, nil
	}
	scope.Account, scope.Person, scope.Session = string(k.account), string(k.person), string(k.session)
	scope.Lang, scope.Login, scope.Strong = k.lang, string(k.login.Method), k.login.Strong

	if s.DB.Now().Sub(k.seen) >= seenEvery {
		// A database that takes no writes is still read from.
		err := s.DB.Write(ctx, func(tx *db.Tx) error { return note(tx, k) })
		if err != nil && !fault.Is(err, fault.Unavailable) {
			return access.Scope{}, fmt.Errorf("note the caller: %w", err)
		}
	}
	return scope, nil
}

// Sessions are where the caller is logged in, the latest used first.
func (s *Service) Sessions(ctx context.Context, scope access.Scope) (list []Session, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		list, err = sessionsOf(tx, AccountID(scope.Account))
		return err
	})
	return list, err
}

// EndSession ends one of the caller's sessions; a fault of kind NotFound when
// it is over already, or not the caller's.
func (s *Service) EndSession(ctx context.Context, scope access.Scope, id SessionID) error {
	return s.secured(ctx, scope, account(AccountID(scope.Account)), "session ended", func(tx *db.Tx) error {
		ended, err := endSession(tx, AccountID(scope.Account), id)
		if err == nil && !ended {
			err = hidden()
		}
		return err
	})
}

// EndAll logs the caller out everywhere, here too, and makes every token of the
// caller's worthless.
func (s *Service) EndAll(ctx context.Context, scope access.Scope) error {
	return s.secured(ctx, scope, account(AccountID(scope.Account)), "all sessions ended", func(tx *db.Tx) error {
		return endEverything(tx, AccountID(scope.Account))
	})
}
