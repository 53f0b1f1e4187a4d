// Package feed is a person's own calendar: what concerns them in every system,
// for the calendar on their phone. Whoever has something with a date tells its
// part; this room puts the parts together.
package feed

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/feed/text"
	"tovholder/internal/core/identity"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/ical"
)

// Source tells what concerns the caller in one room, in a constant number of
// statements. Calendars are kept by others: an event says where one is to be
// and when, and leads to the page that says the rest.
type Source func(tx *db.Tx, scope access.Scope) ([]ical.Event, error)

// Service puts the parts together.
type Service struct {
	db       *db.DB
	accounts *identity.Service
	sources  []Source
}

// NewService makes the service from the rooms' sources.
func NewService(d *db.DB, accounts *identity.Service, sources ...Source) *Service {
	return &Service{d, accounts, sources}
}

// Calendar is a person's calendar as a file.
type Calendar struct {
	Bytes []byte
	Tag   string // the same as long as the events are
}

// For is the calendar that a secret opens. What its owner may see is found out
// anew each time.
//
// Faults: NotFound when it opens none, TooMany.
func (s *Service) For(ctx context.Context, secret string, v identity.Visitor) (Calendar, error) {
	scope, err := s.accounts.ScopeForCalendar(ctx, secret, v)
	if err != nil {
		return Calendar{}, err
	}
	c := ical.Calendar{Name: text.Name(scope.Lang)}
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		c.Stamp = tx.Now()
		for _, source := range s.sources {
			part, err := source(tx, scope)
			if err != nil {
				return fmt.Errorf("gather the calendar: %w", err)
			}
			c.Events = append(c.Events, part...)
		}
		return nil
	})
	if err != nil {
		return Calendar{}, err
	}
	slices.SortStableFunc(c.Events, func(a, b ical.Event) int { return begins(a).Compare(begins(b)) })
	made := Calendar{Bytes: ical.Render(c)}
	c.Stamp = time.Unix(0, 0)
	sum := sha256.Sum256(ical.Render(c))
	made.Tag = hex.EncodeToString(sum[:16])
	return made, nil
}

func begins(e ical.Event) time.Time {
	if e.Day.IsZero() {
		return e.Start
	}
	return e.Day.At(0, 0)
}
