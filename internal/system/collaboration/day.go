package collaboration

import (
	"slices"
	"time"

	"tovholder/internal/core/day"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/collaboration/text"
)

const dayMost = 10 // rows of a kind

var noDay calendar.Date

// Day is what frameworks have to say on a person's Min dag: editions to read,
// measurements to assess, versions that are due.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (agenda day.Agenda, err error) {
	if scope.Person == "" {
		return agenda, nil
	}
	var found []concern
	for _, kind := range s.Kinds {
		some, err := concerns(tx, scope, kind, tx.Today().AddDays(remindFirst), dayMost)
		if err != nil {
			return agenda, err
		}
		found = append(found, some...)
	}
	if len(found) == 0 {
		return agenda, nil
	}
	refs := make([]subject.Ref, len(found))
	for i, c := range found {
		refs[i] = c.In
	}
	labels, err := s.Subjects.Labels(tx, refs)
	if err != nil {
		return agenda, err
	}
	roles, err := s.rolesIn(tx, scope, found)
	if err != nil {
		return agenda, err
	}
	for _, c := range found {
		if place, ok := labels[c.In]; ok && !place.Closed {
			c.into(&agenda, scope, place, roles[c.In.ID], tx)
		}
	}
	return agenda, nil
}

// concern is a framework that may concern somebody today.
type concern struct {
	*Framework
	Unread bool // the caller was told of the newest edition and has not said that it is read
	Old    bool // the version in force is not the one that is published

	told time.Time // when the caller was told of the edition that they have not read

	// of the measurement that the caller is asked about and has not answered; no
	// slot when there is none
	slot  string
	title i18n.Text
	due   calendar.Date
}

// rolesIn are the caller's roles in the subjects of the concerns.
func (s *Service) rolesIn(tx *db.Tx, scope access.Scope, found []concern) (map[string][]string, error) {
	var ids []string
	for _, c := range found {
		ids = append(ids, c.In.ID)
	}
	if len(ids) == 0 {
		return nil, nil
	}
	return access.RolesInEach(tx, scope, found[0].In.Kind, ids)
}

// into puts what a framework has to say on somebody's Min dag.
func (c concern) into(agenda *day.Agenda, scope access.Scope, place subject.Label, roles []string, tx *db.Tx) {
	l := scope.Lang
	row := day.Row{Context: place.In(l), Href: place.Address + Path}
	if c.Unread {
		read := row
		read.Title, read.Act, read.Href = text.DayRead(l, calendar.Of(c.told)), text.DayReadAct(l), c.Address()
		agenda.Coming = append(agenda.Coming, read)
	}
	c.assess(agenda, l, place, tx.Today())
	keeps := string(c.Keeper) == scope.Person
	steers := slices.ContainsFunc(roles, func(r string) bool { return slices.Contains(c.stewards, r) })
	late := c.Late(tx.Today())
	switch {
	case late > 0 && (keeps || steers):
		row.Title, row.Act, row.Day, row.Late = text.DayOverdue(l), text.DayLookAct(l), c.NextOn, late
		agenda.Urgent = append(agenda.Urgent, row)
	case keeps && !c.NextOn.IsZero() && tx.Today().AddDays(remindFirst).Compare(c.NextOn) >= 0:
		row.Title, row.Act, row.Day = text.DayDue(l), text.DayLookAct(l), c.NextOn
		agenda.Coming = append(agenda.Coming, row)
	}
	if c.KeeperGone && steers {
		gone := row
		gone.Title, gone.Act, gone.Day, gone.Late = text.DayGone(l, c.KeeperName), text.DayGoneAct(l), noDay, 0
		agenda.Urgent = append(agenda.Urgent, gone)
	}
	if c.Old && slices.ContainsFunc(roles, func(r string) bool { return slices.Contains(c.publishers, r) }) {
		publish := row
		publish.Title, publish.Act, publish.Href, publish.Day, publish.Late = text.DayPublish(l), text.DayPublishAct(l), place.Address+Path+"/offentliggoerelse", noDay, 0
		agenda.Coming = append(agenda.Coming, publish)
	}
}

// assess asks for the assessment that is awaited.
func (c concern) assess(agenda *day.Agenda, l i18n.Lang, place subject.Label, today calendar.Date) {
	if c.slot == "" {
		return
	}
	row := day.Row{
		Title: text.DayAssess(l, c.title.In(l)), Context: place.In(l), Day: c.due, Act: text.DayAssessAct(l), Href: place.Address + AssessPath(c.slot),
	}
	if !c.due.Before(today) {
		agenda.Coming = append(agenda.Coming, row)
		return
	}
	row.Late = today.Sub(c.due)
	agenda.Urgent = append(agenda.Urgent, row)
}
