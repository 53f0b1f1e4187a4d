package network

import (
	"tovholder/internal/core/day"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// dayNetworks are how many networks Min dag looks at.
const dayNetworks = 50

// Day is what networks have to say on a person's Min dag: roles that their
// municipality must fill, and for those who lead how many municipalities lack
// one.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	page, err := s.list(tx, scope, Active, "", dayNetworks)
	if err != nil {
		return agenda, err
	}
	if agenda, err = s.reportDay(tx, scope, page.Networks); err != nil {
		return agenda, err
	}
	registering, err := s.gatheringDay(tx, scope, page.Networks)
	if err != nil {
		return agenda, err
	}
	agenda.Coming, agenda.Awaited = append(agenda.Coming, registering.Coming...), append(agenda.Awaited, registering.Awaited...)
	l, today := scope.Lang, tx.Today()
	for _, n := range page.Networks {
		for _, m := range n.Own {
			for _, role := range m.Lacks(n.Programme, today) {
				agenda.Urgent = append(agenda.Urgent, day.Row{
					Title: text.LacksRow(l, i18n.Lower(role.Name.In(l))), Context: m.Name + " · " + n.Name, Act: text.ActAppoint(l), Href: MemberAddress(m.ID) + "#" + role.ID,
				})
			}
		}
		if !n.MayLead() {
			continue
		}
		for i := range n.Programme.Roles {
			role := &n.Programme.Roles[i]
			if lacking := n.lacking(role.ID, today); lacking > 0 {
				agenda.Awaited = append(agenda.Awaited, day.Row{
					Title: text.LackingRow(l, lacking, i18n.Lower(role.Name.In(l))), Context: n.Name, Act: text.ActOpen(l), Href: n.ID.Address() + "/medlemmer",
				})
			}
		}
	}
	return agenda, nil
}
