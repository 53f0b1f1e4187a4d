package plan

import (
	"slices"

	"tovholder/internal/core/day"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

const (
	dayAhead = 7  // days in which a row is over soon
	dayRows  = 50 // rows that Min dag looks at, the latest first
	dayPlans = 20 // plans that it looks at for somebody who leads them
)

// mine is a row that the caller is responsible for.
type mine struct {
	plan   ID
	ref    subject.Ref
	number int
	title  string
	due    calendar.Date // the row, or the next time of one that comes back
	repeat Repeat
}

// Day is what plans have to say on a person's Min dag: the rows that they are
// responsible for, and to those who lead what is to be sent and explained.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	rows, err := rowsOf(tx, scope, tx.Today().AddDays(dayAhead), dayRows)
	if err != nil {
		return agenda, err
	}
	led, err := s.led(tx, scope)
	if err != nil {
		return agenda, err
	}
	var refs []subject.Ref
	for _, r := range rows {
		refs = append(refs, r.ref)
	}
	for _, p := range led {
		refs = append(refs, p.Ref)
	}
	labels, err := s.subjects.Labels(tx, refs)
	if err != nil {
		return agenda, err
	}
	l, today := scope.Lang, tx.Today()
	for _, r := range rows {
		if labels[r.ref].Closed {
			continue
		}
		row := day.Row{Title: r.title, Context: labels[r.ref].In(l), Note: text.DayNote(l), Day: r.due, Act: text.ActOpen(l), Href: (&Plan{ID: r.plan}).RowAddress(r.number)}
		if !r.repeat.IsZero() {
			row.Note = text.DayOften(l, r.repeat.Words(l))
		}
		if r.due.Before(today) {
			row.Late = today.Sub(r.due)
			agenda.Urgent = append(agenda.Urgent, row)
		} else {
			agenda.Coming = append(agenda.Coming, row)
		}
	}
	for _, p := range led {
		if labels[p.Ref].Closed {
			continue
		}
		row := day.Row{Title: p.Title.In(l), Context: labels[p.Ref].In(l), Act: text.ActOpen(l), Href: p.Address()}
		open := p.Unexplained()
		switch {
		case p.Returned() != "" && p.State() != Waiting:
			row.Note = text.DayReturned(l)
			agenda.Urgent = append(agenda.Urgent, row)
		case open > 0:
			row.Note, row.Href = text.DayUnexplained(l, open), p.Address()+"?vis=afvigelser"
			agenda.Urgent = append(agenda.Urgent, row)
		case p.State() == Draft && len(p.Rows) > 0:
			row.Note = text.DayDraft(l)
			agenda.Coming = append(agenda.Coming, row)
		}
	}
	return agenda, nil
}

// led are the plans that the caller leads by name.
func (s *Service) led(tx *db.Tx, scope access.Scope) ([]*Plan, error) {
	plans, err := stewarded(tx, scope, dayPlans)
	if err != nil || len(plans) == 0 {
		return nil, err
	}
	roles := map[subject.Ref][]string{}
	for _, owner := range s.subjects.OwnersOf(Noun) {
		var ids []string
		for _, p := range plans {
			if p.Ref.Kind == owner.Kind {
				ids = append(ids, p.Ref.ID)
			}
		}
		each, err := access.RolesInEach(tx, scope, owner.Kind, ids)
		if err != nil {
			return nil, err
		}
		for id, held := range each {
			roles[subject.Ref{Kind: owner.Kind, ID: id}] = held
		}
	}
	plans = slices.DeleteFunc(plans, func(p *Plan) bool {
		return !slices.ContainsFunc(p.stewards, func(r string) bool { return slices.Contains(roles[p.Ref], r) })
	})
	return plans, fill(tx, plans)
}

// stewards are the roles that lead the subject and are given by name: not
// every adviser is reminded of every plan.
func stewards(in *subject.Subject) []string {
	roles := []string{}
	for _, r := range in.Roles {
		if described, ok := in.Programme.Role(r.ID); ok && described.Everyone == "" && slices.Contains(r.May, programme.MayLead) {
			roles = append(roles, r.ID)
		}
	}
	return roles
}
