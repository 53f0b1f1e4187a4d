package course

import (
	"encoding/json"
	"strings"
	"time"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// news is what has happened in a course between two instants, so that a status
// meeting's agenda lies ready: activities first, then criteria.
func (s *Service) news(tx *db.Tx, scope access.Scope, seen *subject.Subject, slot string, from, to time.Time) ([]subject.News, error) {
	c, err := s.find(tx, scope, ID(seen.ID))
	if err != nil {
		return nil, err
	}
	past, err := audit.Between(tx, Kind, seen.ID, "activity", from, to)
	if err != nil {
		return nil, err
	}
	news := []subject.News{
		{Kind: "activities", Title: both(text.NewsActivities), Lines: c.activityNews(past, slot, tx.Today()), Href: c.Address()},
		{Kind: "criteria", Title: both(text.NewsCriteria), Lines: c.criteriaNews(from, to), Href: c.Address()},
	}
	planned, err := plan.News(tx, seen.Ref, from, to)
	if err != nil {
		return nil, err
	}
	news = append(news, planned...)
	signals, err := s.Indicators.Signals(tx, seen.Ref, from, to)
	if err != nil {
		return nil, err
	}
	news = append(news, subject.News{Kind: "indicators", Title: both(text.NewsIndicators), Lines: signals, Href: c.Address() + "/maalinger"})
	tasks, err := task.Between(tx, seen.Ref, from, to)
	if err != nil {
		return nil, err
	}
	return append(news, subject.News{Kind: "tasks", Title: both(text.NewsTasks), Lines: taskNews(tasks), Href: c.Address() + "/opgaver"}), nil
}

// taskNews tells of tasks that were done and of those that are late.
func taskNews(tasks task.Period) []i18n.Text {
	var lines []i18n.Text
	for _, t := range tasks.Done {
		lines = append(lines, both(func(l i18n.Lang) string { return text.NewsTaskDone(l, t.Text, t.Who(l)) }))
	}
	for _, t := range tasks.Overdue {
		lines = append(lines, both(func(l i18n.Lang) string { return text.NewsTaskLate(l, t.Text, t.Who(l), t.Due) }))
	}
	return lines
}

// both is a text in each language.
func both(say func(i18n.Lang) string) i18n.Text { return i18n.Text{Da: say(i18n.Da), En: say(i18n.En)} }

// activityNews tells of activities that were completed or moved, of those that
// are late, and of what comes after the one at which it is told. What was moved several times is told once:
// from where it stood first to where it stands now.
func (c *Course) activityNews(past []audit.Past, slot string, today calendar.Date) []i18n.Text {
	type move struct {
		from   calendar.Date
		reason string
	}
	moved, done := map[string]move{}, map[string]bool{}
	for _, p := range past {
		key, _, _ := strings.Cut(p.NounID, ".")
		var before, after toldActivity
		if json.Unmarshal(p.BeforeJSON, &before) != nil || json.Unmarshal(p.AfterJSON, &after) != nil {
			continue
		}
		done[key] = after.State == Done
		if before.Day != after.Day && !before.Day.IsZero() && after.State != Done {
			m, again := moved[key]
			if !again {
				m.from = before.Day
			}
			if p.Reason != "" {
				m.reason = p.Reason
			}
			moved[key] = m
		}
	}
	var lines []i18n.Text
	add := func(say func(l i18n.Lang) string) { lines = append(lines, both(say)) }
	for _, a := range c.Activities {
		if done[a.Key] {
			add(func(l i18n.Lang) string { return text.NewsDone(l, c.ActivityName(l, a), a.Target) })
		}
	}
	for _, a := range c.Activities {
		if m, was := moved[a.Key]; was && !done[a.Key] && m.from != a.Target {
			add(func(l i18n.Lang) string {
				line := text.NewsMoved(l, c.ActivityName(l, a), m.from, a.Target)
				if m.reason != "" {
					line += " " + text.NewsReason(l, m.reason)
				}
				return line
			})
		}
	}
	for _, a := range c.Activities {
		if a.Late(today) {
			add(func(l i18n.Lang) string { return text.NewsLate(l, c.ActivityName(l, a), today.Sub(a.Target)) })
		}
	}
	if next, ok := c.after(slot, today); ok {
		add(func(l i18n.Lang) string { return text.NewsNext(l, c.ActivityName(l, next), next.Target) })
	}
	return lines
}

// after is the first open activity that comes after a day, and after the
// activity with a key when that comes later.
func (c *Course) after(key string, today calendar.Date) (Activity, bool) {
	day := today
	if at, ok := c.Activity(key); ok && at.Target.After(day) {
		day = at.Target
	}
	for _, a := range c.Activities {
		if a.State != Done && a.Key != key && a.Target.After(day) {
			return a, true
		}
	}
	return Activity{}, false
}

// criteriaNews tells how criteria have been assessed: each that somebody finds
// wanting with what both sides say of it, the others by their number.
func (c *Course) criteriaNews(from, to time.Time) []i18n.Text {
	var wanting []i18n.Text
	met := 0
	for _, a := range c.Activities {
		described, _, _ := c.Programme.Activity(a.ID)
		for _, criterion := range described.Occurrence(a.Number).Criteria {
			switch news, well := c.assessedWithin(a, criterion.ID, from, to); {
			case news && well:
				met++
			case news:
				wanting = append(wanting, both(func(l i18n.Lang) string {
					return text.NewsAssessed(l, c.ActivityName(l, a), criterion.Text.In(l), c.verdicts(l, a, criterion.ID))
				}))
			}
		}
	}
	if met > 0 {
		wanting = append(wanting, both(func(l i18n.Lang) string { return text.NewsMet(l, met) }))
	}
	return wanting
}

// assessedWithin tells whether a criterion was assessed within a period, and
// whether all who have assessed it find it met.
func (c *Course) assessedWithin(a Activity, criterion string, from, to time.Time) (news, met bool) {
	met = true
	for _, side := range c.Sides() {
		given, ok := c.Assessment(a.Key, criterion, side)
		if !ok {
			continue
		}
		news = news || given.At.After(from) && !given.At.After(to)
		met = met && given.Verdict == Met
	}
	return news, met
}

// verdicts is what each side says of a criterion.
func (c *Course) verdicts(l i18n.Lang, a Activity, criterion string) string {
	var said []string
	for _, side := range c.Sides() {
		given, ok := c.Assessment(a.Key, criterion, side)
		if !ok {
			continue
		}
		line := SideName(l, c, side) + ": " + i18n.Lower(VerdictName(l, given.Verdict))
		if given.Note != "" {
			line += " (" + given.Note + ")"
		}
		said = append(said, line)
	}
	return strings.Join(said, "; ")
}

// VerdictName is a verdict in words.
func VerdictName(l i18n.Lang, v Verdict) string {
	switch v {
	case Met:
		return text.VerdictMet(l)
	case Partly:
		return text.VerdictPartly(l)
	case NotMet:
		return text.VerdictNotMet(l)
	}
	return text.NotAssessed(l)
}
