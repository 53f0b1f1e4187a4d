package network

import (
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/ical"
)

const (
	feedBehind = 60  // days back that a calendar reaches
	feedAhead  = 730 // and ahead
)

// Feed is the meetings of networks in which the caller takes part, for their
// calendar. Whoever only waits for a place, or has declined, has none.
func (s *Service) Feed(tx *db.Tx, scope access.Scope) ([]ical.Event, error) {
	networks, err := s.Running(tx, scope)
	if err != nil {
		return nil, fmt.Errorf("networks for a calendar: %w", err)
	}
	names := make(map[string]string, len(networks))
	ids := make([]string, len(networks))
	for i, n := range networks {
		ids[i], names[string(n.ID)] = string(n.ID), n.Name
	}
	today := tx.Today()
	all, err := meeting.Between(tx, Kind, ids, today.AddDays(-feedBehind), today.AddDays(feedAhead), mostMeetings)
	if err != nil {
		return nil, fmt.Errorf("meetings for a calendar: %w", err)
	}
	if err := meeting.AddParticipants(tx, all); err != nil {
		return nil, fmt.Errorf("participants for a calendar: %w", err)
	}
	var events []ical.Event
	for _, m := range all {
		if m.State == meeting.Cancelled || !comes(m, organisation.PersonID(scope.Person)) {
			continue
		}
		e := m.Public(scope.Lang, strings.TrimSuffix(s.BaseURL, "/")+m.ID.Address())
		e.Summary = names[m.Ref.ID] + ": " + m.Title
		events = append(events, e)
	}
	return events, nil
}

// comes reports whether the person is to be at the meeting.
func comes(m *meeting.Meeting, person organisation.PersonID) bool {
	return person != "" && (m.Organiser == person || slices.ContainsFunc(m.Participants, func(p meeting.Participant) bool {
		return p.Person == person && p.Answer != meeting.No
	}))
}
