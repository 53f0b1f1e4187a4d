package network

import (
	"slices"

	"tovholder/internal/core/day"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

const (
	dayGatherings = 60 // days ahead that Min dag looks for meetings
	dayMoved      = 7  // days for which Min dag tells that somebody has moved up
	dayFew        = 14 // days before a meeting from which few registrations are told of
)

// gatheringDay is what registration has to say on a person's Min dag: free
// places of their municipality, that they have moved up, and for those who lead
// that few are registered for a meeting that is near.
func (s *Service) gatheringDay(tx *db.Tx, scope access.Scope, networks []Listed) (day.Agenda, error) {
	var agenda day.Agenda
	byID := map[string]Listed{}
	ids := []string{}
	for _, n := range networks {
		byID[string(n.ID)] = n
		ids = append(ids, string(n.ID))
	}
	today := tx.Today()
	meetings, err := meeting.Between(tx, Kind, ids, today, today.AddDays(dayGatherings), mostMeetings)
	if err != nil {
		return agenda, err
	}
	rows, err := rowsFor(tx, meetings)
	if err != nil {
		return agenda, err
	}
	for _, m := range meetings {
		n := byID[m.Ref.ID]
		if g := rows.gathering(n.Network, m, today); g.Changes() {
			g.tellDay(&agenda, scope, n, tx)
		}
	}
	return agenda, nil
}

// tellDay is what one meeting has to say.
func (g *Gathering) tellDay(agenda *day.Agenda, scope access.Scope, n Listed, tx *db.Tx) {
	l, today, m := scope.Lang, tx.Today(), g.Meeting
	row := day.Row{Context: n.Name, Day: m.Day, Clock: m.Clock(), Href: RegistrationAddress(n.ID, m.ID)}
	if n.MayLead() {
		if got := g.Seats(); m.Day.Sub(today) <= dayFew && got < len(g.Places) {
			row.Title, row.Act = text.FewRow(l, got, i18n.Lower(m.Title)), text.ActOpen(l)
			agenda.Awaited = append(agenda.Awaited, row)
		}
		return
	}
	for _, own := range n.Own {
		p, ok := g.Of(own.ID)
		if !ok {
			continue
		}
		if r, mine := p.Of(organisation.PersonID(scope.Person)); mine && r.MovedUp() && tx.Now().Sub(r.SeatedAt).Hours() < 24*dayMoved {
			row.Title, row.Act = text.MovedUpRow(l, i18n.Lower(m.Title)), text.ActOpen(l)
			agenda.Coming = append(agenda.Coming, row)
			continue
		}
		leads := slices.ContainsFunc(n.Mine(), func(id string) bool {
			role, ok := n.Programme.Role(id)
			return ok && role.Side == hostSide && slices.Contains(role.May, programme.MayLead)
		})
		if leads && g.Open(today) && p.Free() > 0 {
			row.Title, row.Act = text.FreeRow(l, p.Free(), i18n.Lower(m.Title)), text.ActRegister(l)
			row.Context, row.Note = own.Name+" · "+n.Name, text.UntilRow(l, g.RegisterUntil)
			agenda.Coming = append(agenda.Coming, row)
		}
	}
}
