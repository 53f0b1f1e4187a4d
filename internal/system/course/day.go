package course

import (
	"slices"
	"strings"

	"tovholder/internal/core/day"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

const (
	dayCourses = 50 // courses that Min dag looks at: those with the nearest dates
	dayFollow  = 8  // courses that it shows in full
	dayAhead   = 30 // days ahead that count as coming
)

// Day is what courses have to say on a person's Min dag.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	page, err := s.list(tx, scope, Filter{Sort: ByNext}, dayCourses)
	if err != nil {
		return day.Agenda{}, err
	}
	roles, err := myRoles(tx, scope, page.Courses)
	if err != nil {
		return day.Agenda{}, err
	}
	var agenda day.Agenda
	today := tx.Today()
	for _, c := range page.Courses {
		c.mine = roles[c.ID]
		c.tell(&agenda, scope.Lang, today)
		if len(agenda.Follow) < dayFollow {
			agenda.Follow = append(agenda.Follow, c.follow(scope.Lang, today))
		} else {
			agenda.More = listAddress
		}
	}
	return agenda, nil
}

// Addresses of the room's pages, for what links to them.
const listAddress = "/forloeb"

// Address is where the course's page is.
func (c *Course) Address() string { return listAddress + "/" + string(c.ID) }

// ActivityAddress is where an activity's page is.
func (c *Course) ActivityAddress(key string) string { return c.Address() + "/aktiviteter/" + key }

func (c *Course) context(l i18n.Lang) string { return c.Name() + " · " + c.Programme.Name.In(l) }

func (c *Course) follow(l i18n.Lang, today calendar.Date) day.Follow {
	f := day.Follow{Title: c.Name(), Context: c.Programme.Name.In(l), Stage: c.Phase().Name.In(l), Drift: c.Drift(today), Href: c.Address()}
	f.Done, f.All = c.Progress()
	if next, ok := c.Next(); ok {
		f.Next, f.NextDay = c.ActivityName(l, next), next.Target
	}
	return f
}

// tell adds what the course asks of the caller.
func (c *Course) tell(agenda *day.Agenda, l i18n.Lang, today calendar.Date) {
	for _, a := range c.Activities {
		described, _, _ := c.Programme.Activity(a.ID)
		row := day.Row{
			Title: c.ActivityName(l, a), Context: c.context(l), Day: a.Target, Clock: a.Clock(), Act: text.ActOpen(l), Href: c.ActivityAddress(a.Key),
		}
		responsible := slices.Contains(c.mine, described.Responsible)
		switch {
		case a.State == Done:
			if c.owesAssessment(a) {
				row.Title, row.Act, row.Day = text.AssessRow(l, row.Title), text.ActAssess(l), calendar.Date{}
				agenda.Urgent = append(agenda.Urgent, row)
			}
		case a.Late(today) && responsible:
			row.Late = today.Sub(a.Target)
			agenda.Urgent = append(agenda.Urgent, row)
			if waiting := c.waitingFor(a.Key); waiting > 0 {
				row.Note = text.ActivitiesWait(l, waiting)
				agenda.Waiting = append(agenda.Waiting, row)
			}
		case a.Target.IsZero():
		case c.takesPart(described.Occurrence(a.Number)) && a.Target.Within(today, today.AddDays(dayAhead)):
			if a.State == Proposed {
				row.Note = text.DateProposed(l)
			}
			agenda.Coming = append(agenda.Coming, row)
			if waiting := c.waitingFor(a.Key); responsible && waiting > 0 && c.Programme.Gate(a.ID) {
				row.Note = text.ActivitiesWait(l, waiting)
				agenda.Waiting = append(agenda.Waiting, row)
			}
		}
	}
	c.tellArrangements(agenda, l, today)
	if c.May(programme.MayLead) {
		c.tellWarnings(agenda, l, today)
	}
}

// tellWarnings adds what is not as it should be in one row, however much it is.
func (c *Course) tellWarnings(agenda *day.Agenda, l i18n.Lang, today calendar.Date) {
	var told []Warning
	for _, w := range Open(c.Warnings(today)) {
		if w.Kind == LateActivity || w.Kind == BeyondFrame && c.Side() == hostSide {
			continue // late ones are told as the activities themselves; the frame is the agency's to watch
		}
		told = append(told, w)
	}
	if len(told) == 0 {
		return
	}
	row := day.Row{Title: told[0].Text(l), Context: c.context(l), Act: text.ActResolve(l), Href: c.Address() + "#advarsler"}
	if len(told) > 1 {
		row.Note = text.AndMoreWarnings(l, len(told)-1)
	}
	agenda.Urgent = append(agenda.Urgent, row)
}

// Clock is when on the day the activity is, in words; empty when not settled.
func (a Activity) Clock() string {
	clock := strings.ReplaceAll(a.StartsAt, ":", ".")
	if a.EndsAt != "" {
		clock += "–" + strings.ReplaceAll(a.EndsAt, ":", ".")
	}
	return clock
}

func (c *Course) takesPart(described programme.Activity) bool {
	return slices.Contains(c.mine, described.Responsible) ||
		slices.ContainsFunc(described.Participants, func(p programme.Participant) bool { return slices.Contains(c.mine, p.Role) })
}

// owesAssessment reports whether the caller's side has yet to assess a
// criterion of an activity that is done.
func (c *Course) owesAssessment(a Activity) bool {
	role, ok := c.roleWith(programme.MayAssess)
	if !ok {
		return false
	}
	described, _, _ := c.Programme.Activity(a.ID)
	for _, criterion := range described.Occurrence(a.Number).Criteria {
		if _, assessed := c.Assessment(a.Key, criterion.ID, role.Side); !assessed {
			return true
		}
	}
	return false
}

// waitingFor counts the open activities whose dates hang on this one, near or
// far.
func (c *Course) waitingFor(key string) int {
	waiting := 0
	for _, other := range c.Programme.Dependants(key) {
		if a, ok := c.Activity(other); ok && a.State != Done {
			waiting++
		}
	}
	return waiting
}
