package identity

import (
	"context"
	"fmt"
	"time"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/limit"
)

// A calendar is fetched by programs of others, which know nothing but its
// address. So the address is a secret of its own: it opens the calendar and
// nothing else, is shown once, and can be renewed and switched off. Each may be
// fetched calendarFetches times in a quarter of an hour, and an address may ask
// for calendarMisses that are not there.
const (
	calendarFetches = 60
	calendarMisses  = 30
)

// Calendar is since when the caller has a calendar address; zero when there is
// none.
func (s *Service) Calendar(ctx context.Context, scope access.Scope) (since time.Time, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		since, err = calendarSince(tx, AccountID(scope.Account))
		return err
	})
	return since, err
}

// NewCalendar makes the secret of the caller's calendar, which can't be seen
// again. The one before is worthless.
func (s *Service) NewCalendar(ctx context.Context, scope access.Scope) (string, error) {
	token, hash := secret("")
	err := s.secured(ctx, scope, account(AccountID(scope.Account)), "calendar address made", func(tx *db.Tx) error {
		if err := s.Still(tx, scope); err != nil {
			return err
		}
		return putCalendar(tx, AccountID(scope.Account), hash)
	})
	if err != nil {
		return "", fmt.Errorf("make a calendar address: %w", err)
	}
	return token, nil
}

// DropCalendar makes the caller's calendar address worthless.
func (s *Service) DropCalendar(ctx context.Context, scope access.Scope) error {
	return s.secured(ctx, scope, account(AccountID(scope.Account)), "calendar address dropped", func(tx *db.Tx) error {
		return dropCalendar(tx, AccountID(scope.Account))
	})
}

// ScopeForCalendar is whose calendar a secret opens, as ScopeOf.
//
// Faults: NotFound when it opens none, TooMany when it or the address has been
// used too often.
func (s *Service) ScopeForCalendar(ctx context.Context, token string, v Visitor) (scope access.Scope, err error) {
	hash := hashOf(token)
	var ok, open bool
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		var person organisation.PersonID
		if person, ok, err = openCalendar(tx, hash); err != nil {
			return err
		}
		counted := newBucket(limitWindow, calendarMisses, "calendar miss", limit.Place(v.Address))
		if ok {
			counted = newBucket(limitWindow, calendarFetches, "calendar", hash)
		}
		if open, _, err = count(tx, counted); err != nil || !ok || !open {
			return err
		}
		scope, ok, err = s.ScopeOf(tx, person)
		return err
	})
	switch {
	case err != nil:
		return access.Scope{}, fmt.Errorf("find whose calendar it is: %w", err)
	case !open:
		return access.Scope{}, fault.New(fault.TooMany, tooManyTries)
	case !ok:
		return access.Scope{}, fault.New(fault.NotFound, text.Hidden)
	}
	return scope, nil
}
