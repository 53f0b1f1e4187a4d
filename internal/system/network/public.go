package network

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ical"
	"tovholder/internal/system/network/text"
)

// Published is what anybody may know of a network: no members and no people
// but the contact person.
type Published struct {
	ID        ID
	Name      string
	Purpose   string
	Kind      i18n.Text // what kind of network it is
	Agency    string
	Contact   organisation.Person
	Members   int // how many municipalities
	Seats     int
	UpdatedAt time.Time
	Meetings  []*meeting.Meeting // the coming ones, in order of time
}

const (
	publicBehind   = 60 // days back that the public calendar reaches
	publicAhead    = 400
	publicMeetings = 500
)

// Public are the networks that run, in order of name, with their coming
// meetings; for anybody.
func (s *Service) Public(ctx context.Context) ([]Published, error) {
	var all []Published
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = s.published(tx, "", tx.Today())
		return err
	})
	return all, err
}

// PublicOne is one network as anybody may know it. Fault: NotFound when it
// doesn't exist or has been closed.
func (s *Service) PublicOne(ctx context.Context, id ID) (Published, error) {
	var one Published
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := s.published(tx, id, tx.Today())
		if err == nil && len(all) == 0 {
			err = fault.New(fault.NotFound, text.NoSuchNetwork)
		}
		if err == nil {
			one = all[0]
		}
		return err
	})
	return one, err
}

// published reads networks with their meetings from a day on, cancelled ones
// among them; only one network when id is not empty.
func (s *Service) published(tx *db.Tx, id ID, from calendar.Date) ([]Published, error) {
	rows, err := publicRows(tx, id)
	if err != nil {
		return nil, err
	}
	all := make([]Published, len(rows))
	ids := make([]string, len(rows))
	for i, r := range rows {
		p, err := s.Programmes.Get(tx, r.programme, r.version)
		if err != nil {
			return nil, err
		}
		ids[i] = string(r.ID)
		all[i] = Published{
			ID: r.ID, Name: r.Name, Purpose: r.Purpose, Kind: p.Name, Agency: r.AgencyName, Contact: r.ContactPerson, Members: r.members, Seats: r.Seats, UpdatedAt: r.UpdatedAt,
		}
	}
	meetings, err := meeting.Between(tx, Kind, ids, from, tx.Today().AddDays(publicAhead), publicMeetings)
	if err != nil {
		return nil, err
	}
	for _, m := range meetings {
		i := slices.Index(ids, m.Ref.ID)
		if m.ChangedAt.After(all[i].UpdatedAt) {
			all[i].UpdatedAt = m.ChangedAt
		}
		all[i].Meetings = append(all[i].Meetings, m)
	}
	return all, nil
}

// PublicCalendar is the networks' meetings as a calendar that anybody can
// subscribe to; of one network when id is not empty. tag is the same as long as
// the calendar is.
//
// Fault: NotFound for a network that doesn't exist.
func (s *Service) PublicCalendar(ctx context.Context, l i18n.Lang, id ID) (file []byte, tag string, err error) {
	c := ical.Calendar{Name: text.PublicCalendar(l)}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := s.published(tx, id, tx.Today().AddDays(-publicBehind))
		if err != nil {
			return err
		}
		if id != "" && len(all) == 0 {
			return fault.New(fault.NotFound, text.NoSuchNetwork)
		}
		c.Stamp, c.Events = tx.Now(), nil
		for _, n := range all {
			if id != "" {
				c.Name = n.Name
			}
			for _, m := range n.Meetings {
				e := m.Public(l, strings.TrimSuffix(s.BaseURL, "/")+n.ID.Address())
				e.Summary = n.Name + ": " + m.Title
				c.Events = append(c.Events, e)
			}
		}
		return nil
	})
	if err != nil {
		return nil, "", err
	}
	file = ical.Render(c)
	c.Stamp = time.Unix(0, 0) // when it was fetched changes nothing
	sum := sha256.Sum256(ical.Render(c))
	return file, hex.EncodeToString(sum[:16]), nil
}
