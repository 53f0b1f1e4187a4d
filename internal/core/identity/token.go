package identity

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// TokenID names a personal access token. It opens nothing; the token does.
type TokenID string

// Token is a personal access token, with which a program calls the API as its
// owner.
type Token struct {
	ID      TokenID
	Name    string
	Created time.Time
	Used    time.Time // to within some minutes; zero when never
	Last    calendar.Date
}

// tokenPrefix lets tools that look for leaked secrets know one of ours.
const tokenPrefix = "tov_"

const longestTokenName = 100

// Tokens are the caller's tokens that are not revoked, the newest first.
func (s *Service) Tokens(ctx context.Context, scope access.Scope) (list []Token, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		list, err = tokensOf(tx, AccountID(scope.Account))
		return err
	})
	return list, err
}

// NewToken is what its owner says of a token.
type NewToken struct {
	Name     string
	Last     calendar.Date
	Password string // the account's, once more; not looked at where there is none
}

// CreateToken makes a token for the caller that is good through its last day,
// and returns what can't be seen again. It opens no more than the session that
// it was made in: one that was begun with a weak login does not reach citizens'
// data. A wrong password is as for ChangePassword.
func (s *Service) CreateToken(ctx context.Context, scope access.Scope, n NewToken, v Visitor) (string, error) {
	name, last := strings.Join(strings.Fields(n.Name), " "), n.Last
	var c fault.Checks
	c.Need(name != "", "name", text.TokenNameMissing)
	c.Need(utf8.RuneCountInString(name) <= longestTokenName, "name", func(l i18n.Lang) string { return text.TooLong(l, longestTokenName) })
	now := calendar.Of(s.DB.Now())
	c.Need(last.Within(now, now.AddDays(TokenLongest)), "last", func(l i18n.Lang) string {
		return text.TokenDay(l, now, now.AddDays(TokenLongest))
	})
	if err := c.Err(); err != nil {
		return "", err
	}
	a, err := s.Own(ctx, scope)
	if err != nil {
		return "", err
	}
	if a.HasPassword() {
		if a, err = s.again(ctx, scope, n.Password, v); err != nil {
			return "", err
		}
	}
	return s.newToken(ctx, scope, a, name, last, func(tx *db.Tx) (Login, error) {
		if err := unchanged(tx, a); err != nil {
			return Login{}, err
		}
		return loginOf(tx, a.ID, SessionID(scope.Session))
	})
}

// CreateTokenFor makes a token for the account with the log-in name, good for
// the given number of days. It is for whoever runs the program's commands, and
// so has the data at hand anyway: the token counts as made in a strong login.
func (s *Service) CreateTokenFor(ctx context.Context, login, name string, days int) (string, error) {
	if days < 1 || days > TokenLongest {
		return "", wrongField("days", func(l i18n.Lang) string { return text.TokenDays(l, strconv.Itoa(TokenLongest)) })
	}
	a, err := s.mustFind(ctx, login)
	if err != nil {
		return "", err
	}
	return s.newToken(ctx, access.Program(), a, name, calendar.Of(s.DB.Now()).AddDays(days), func(*db.Tx) (Login, error) {
		return Login{Method: Operator, Strong: true}, nil
	})
}

func (s *Service) mustFind(ctx context.Context, login string) (a Account, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		var known bool
		a, known, err = accountByLogin(tx, login)
		if err == nil && !known {
			err = fault.New(fault.NotFound, text.NoSuchAccount)
		}
		return err
	})
	return a, err
}

func (s *Service) newToken(ctx context.Context, scope access.Scope, a Account, name string, last calendar.Date, by func(*db.Tx) (Login, error)) (token string, err error) {
	token, hash := secret(tokenPrefix)
	err = s.secured(ctx, scope, account(a.ID), "token created", func(tx *db.Tx) error {
		l, err := by(tx)
		if err != nil {
			return err
		}
		there, err := tokensOf(tx, a.ID)
		if err != nil {
			return err
		}
		if len(there) >= TokensMost {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.TokensMost(l, TokensMost) })
		}
		t := Token{ID: TokenID(tx.NewID()), Name: name}
		return insertToken(tx, hash, t, a.ID, l, last.AddDays(1).At(0, 0))
	})
	if err != nil {
		return "", fmt.Errorf("create a token: %w", err)
	}
	return token, nil
}

// RevokeToken makes one of the caller's tokens worthless at once.
func (s *Service) RevokeToken(ctx context.Context, scope access.Scope, id TokenID) error {
	return s.secured(ctx, scope, account(AccountID(scope.Account)), "token revoked", func(tx *db.Tx) error {
		revoked, err := revokeToken(tx, AccountID(scope.Account), id)
		if err == nil && !revoked {
			err = hidden()
		}
		return err
	})
}
