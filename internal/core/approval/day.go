package approval

import (
	"slices"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/day"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

const (
	dayMatters  = 100 // waiting matters that Min dag looks at, the oldest first
	urgentAfter = 5   // days that a matter has waited
)

// Day is what waits for the caller's decision, and what the caller has put
// that still waits for others'.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	found, err := waiting(tx, scope, dayMatters)
	if err != nil || len(found) == 0 {
		return agenda, err
	}
	refs := make([]subject.Ref, len(found))
	ids := map[string][]string{}
	for i, m := range found {
		refs[i] = m.Ref
		ids[m.Ref.Kind] = append(ids[m.Ref.Kind], m.Ref.ID)
	}
	labels, err := s.Subjects.Labels(tx, refs)
	if err != nil {
		return agenda, err
	}
	roles := map[subject.Ref][]string{}
	for kind, of := range ids {
		each, err := access.RolesInEach(tx, scope, kind, unique(of))
		if err != nil {
			return agenda, err
		}
		for id, mine := range each {
			roles[subject.Ref{Kind: kind, ID: id}] = mine
		}
	}
	for _, m := range found {
		m.tell(&agenda, scope, roles[m.Ref], labels[m.Ref], tx.Today())
	}
	return agenda, nil
}

func (m *Matter) tell(agenda *day.Agenda, scope access.Scope, roles []string, label subject.Label, today calendar.Date) {
	l := scope.Lang
	days := today.Sub(calendar.Of(m.PutAt))
	row := day.Row{Context: label.In(l), Note: text.PutAgo(l, m.PutName, calendar.Of(m.PutAt)), Href: m.Page()}
	switch {
	case m.waitsFor(organisation.PersonID(scope.Person), roles):
		row.Title, row.Act = text.WaitsForApproval(l, m.Title), text.ActApprove(l)
		if m.Way == Signature {
			row.Title, row.Act = text.WaitsForSignature(l, m.Title), text.ActSign(l)
		}
		if days >= urgentAfter {
			agenda.Urgent = append(agenda.Urgent, row)
		} else {
			row.First = true
			agenda.Coming = append(agenda.Coming, row)
		}
	case string(m.PutBy) == scope.Person:
		row.Title, row.Act = text.WaitsForOthers(l, m.Title, i18n.List(l, m.missing(l))), text.ActSee(l)
		agenda.Waiting = append(agenda.Waiting, row)
	}
}

// waitsFor reports whether somebody with these roles can decide now.
func (m *Matter) waitsFor(person organisation.PersonID, roles []string) bool {
	return (m.Way == Signature || !m.Drafted(person)) && slices.ContainsFunc(m.Parties, func(p Party) bool {
		return !p.Decided && slices.Contains(roles, p.Role) && (p.Person == "" || p.Person == person)
	})
}

// missing names those who have not decided: people, or roles.
func (m *Matter) missing(l i18n.Lang) []string {
	var names []string
	for _, p := range m.Parties {
		switch {
		case p.Decided:
		case p.Name != "":
			names = append(names, p.Name)
		default:
			names = append(names, i18n.Lower(p.RoleName.In(l)))
		}
	}
	return names
}
