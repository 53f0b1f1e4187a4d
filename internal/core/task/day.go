package task

import (
	"tovholder/internal/core/day"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

const (
	dayMost  = 20 // tasks that Min dag shows of each sort
	dayAhead = 30 // days ahead that count as coming
)

// Day is what tasks have to say on a person's Min dag: the person's own, and
// those that they have given to others and that are late.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	today := tx.Today()
	own, err := s.list(tx, scope, Filter{Show: Own}, dayMost)
	if err != nil {
		return agenda, err
	}
	for _, t := range own.Tasks {
		row := rowOf(scope.Lang, t, today)
		row.Act, row.Post = text.ActDone(scope.Lang), t.Address()+"/udfoert"
		switch {
		case row.Late > 0:
			agenda.Urgent = append(agenda.Urgent, row)
		case t.Due.IsZero() || t.Due.Within(today, today.AddDays(dayAhead)):
			agenda.Coming = append(agenda.Coming, row)
		}
	}
	given, err := s.list(tx, scope, Filter{Show: Given, Late: true}, dayMost)
	if err != nil {
		return agenda, err
	}
	for _, t := range given.Tasks {
		if t.MayFinish {
			continue // it is among the person's own
		}
		row := rowOf(scope.Lang, t, today)
		row.Act, row.Note = text.ActOpen(scope.Lang), text.HasIt(scope.Lang, t.Who(scope.Lang))
		agenda.Awaited = append(agenda.Awaited, row)
	}
	return agenda, nil
}

func rowOf(l i18n.Lang, t Listed, today calendar.Date) day.Row {
	return day.Row{
		Title: t.Text, Context: t.Subject.In(l), Day: t.Due, Late: t.Late(today), Href: t.Address(),
	}
}
