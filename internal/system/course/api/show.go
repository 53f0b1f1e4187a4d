package api

import (
	"encoding/json"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
)

// both is a text in both languages.
func both(m fault.Message) i18n.Text { return i18n.Text{Da: m(i18n.Da), En: m(i18n.En)} }

func nameOf(c *course.Course, a course.Activity) i18n.Text {
	return both(func(l i18n.Lang) string { return c.ActivityName(l, a) })
}

// instant is null for no time.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// each shows every one of a list; an empty list is no null.
func each[S, T any](all []S, show func(S) T) []T {
	shown := make([]T, 0, len(all))
	for _, s := range all {
		shown = append(shown, show(s))
	}
	return shown
}

func same[T any](v T) T { return v }

func summaryOf(c *course.Course, today calendar.Date) CourseSummary {
	phase := c.Phase()
	s := CourseSummary{
		ID: string(c.ID), Version: c.Version, State: string(c.State),
		Programme: CourseProgramme{CourseTerm{c.Programme.ID, c.Programme.Name}, c.Programme.Version},
		Host:      CourseHost{string(c.Host), c.HostName}, Label: c.Label, Phase: CourseTerm{phase.ID, phase.Name},
		Drift: c.Drift(today), Warnings: len(course.Open(c.Warnings(today))),
	}
	s.Done, s.Dated = c.Progress()
	if next, ok := c.Next(); ok && c.State == course.Active {
		s.Next = &CourseNext{Key: next.Key, Name: nameOf(c, next), Day: next.Target}
		if next.Late(today) {
			s.Next.Late = today.Sub(next.Target)
		}
	}
	return s
}

func courseOf(c *course.Course, today calendar.Date) Course {
	shown := Course{
		CourseSummary: summaryOf(c, today), StartedAt: c.StartedAt, ClosedAt: instant(c.ClosedAt), Agency: string(c.Agency),
		Authorities: map[string]string{}, Anchors: []CourseAnchor{}, Activities: []CourseActivity{},
		Roles: each(c.Roles, holderOf), Warnings: each(c.Warnings(today), warningOf),
		Mine: CourseRights{Roles: each(c.Mine(), same), Leads: c.MayLead(), Side: c.AssessingSide()},
	}
	for authority, id := range c.Authorities {
		shown.Authorities[authority] = string(id)
	}
	for _, a := range c.Programme.Anchors {
		shown.Anchors = append(shown.Anchors, CourseAnchor{CourseTerm{a.ID, a.Name}, c.Anchors[a.ID]})
	}
	if end, expected := c.Frame(today); !end.IsZero() {
		shown.Frame = &CourseFrame{end, expected}
	}
	schedule := c.Schedule()
	for _, a := range c.Activities {
		shown.Activities = append(shown.Activities, activityOf(c, a, schedule, today))
	}
	return shown
}

func activityOf(c *course.Course, a course.Activity, s *programme.Schedule, today calendar.Date) CourseActivity {
	described, _, _ := c.Programme.Activity(a.ID)
	held := described.Occurrence(a.Number)
	shown := CourseActivity{
		Key: a.Key, Activity: a.ID, Number: a.Number, Phase: a.Phase, Name: nameOf(c, a), Form: c.FormOf(a), Responsible: held.Responsible,
		State: string(a.State), Day: a.Target, Earliest: a.Earliest, Latest: a.Latest, Planned: a.Planned, Provisional: a.Provisional,
		Late: c.State == course.Active && a.Late(today), Outside: a.Outside(), StartsAt: a.StartsAt, EndsAt: a.EndsAt, Place: a.Place, Reason: a.Reason,
		Parts: []CoursePart{}, Documents: []CourseDocument{}, Criteria: criteriaOf(c, a),
	}
	if item, ok := s.Item(a.Key); ok {
		shown.Why = item.Why
	}
	if why, waits := c.Waits(a); waits && a.State != course.Done {
		text := both(why)
		shown.Waits = &text
	}
	for n := 1; n <= held.Length.Parts; n++ {
		shown.Parts = append(shown.Parts, CoursePart{n, c.Parts[programme.PartKey(a.Key, n)]})
	}
	for _, d := range held.Deliverables {
		if len(d.Sign) > 0 {
			signature, _ := c.Signed(a.Key, d.ID)
			shown.Documents = append(shown.Documents, CourseDocument{CourseTerm{d.ID, d.Name}, signature.Day, signature.PersonName})
		}
	}
	return shown
}

func criteriaOf(c *course.Course, a course.Activity) []CourseCriterion {
	described, _, _ := c.Programme.Activity(a.ID)
	own := c.AssessingSide()
	return each(described.Occurrence(a.Number).Criteria, func(k programme.Criterion) CourseCriterion {
		shown := CourseCriterion{ID: k.ID, Text: k.Text, Assessments: []CourseAssessment{}}
		for _, side := range c.Sides() {
			v, ok := c.Assessment(a.Key, k.ID, side)
			if !ok {
				continue
			}
			if side == own {
				shown.Version = v.Version
			}
			shown.Assessments = append(shown.Assessments, CourseAssessment{
				Side: v.Side, Verdict: string(v.Verdict), Note: v.Note, By: v.PersonName, Role: v.Role, At: v.At, Version: v.Version,
			})
		}
		return shown
	})
}

func holderOf(g course.Given) CourseHolder {
	return CourseHolder{
		ID: g.ID, Role: g.Role, Person: string(g.Person), Name: g.Name, Title: g.Title,
		Organisation: string(g.Organisation), OrganisationName: g.OrgName, From: g.From, To: g.To,
	}
}

func roleOf(c *course.Course, role *programme.Role, candidates []organisation.Person) CourseRole {
	shown := CourseRole{
		CourseTerm: CourseTerm{role.ID, role.Name}, Side: role.Side, Needed: role.Needed, MayGive: c.MayGive(role), Holders: []CourseHolder{},
		Candidates: each(candidates, func(p organisation.Person) CourseCandidate { return CourseCandidate{string(p.ID), p.Name, p.Title} }),
	}
	for _, g := range c.Roles {
		if g.Role == role.ID {
			shown.Holders = append(shown.Holders, holderOf(g))
		}
	}
	return shown
}

func warningOf(w course.Warning) CourseWarning {
	shown := CourseWarning{ID: w.ID, Kind: string(w.Kind), Activity: w.Key, Role: w.Role, Text: both(w.Text)}
	if w.Waived != nil {
		shown.Waived = &CourseWaived{Reason: w.Waived.Reason, By: w.Waived.PersonName, At: instant(w.Waived.At)}
	}
	return shown
}

func previewOf(p course.Preview) CourseStepPreview {
	return CourseStepPreview{
		Activity: p.Activity.Key, Earliest: p.Earliest, Latest: p.Latest, Outside: p.Outside, ReasonNeeded: p.Outside != 0 && !p.Excused,
		Unsigned: each(p.NotYet, same), Freed: p.Freed(), Difference: differenceOf(p.Difference),
	}
}

func differenceOf(d programme.Difference) CourseDifference {
	key := func(i programme.Item) string { return i.Key }
	return CourseDifference{
		Moved:   each(d.Changed, func(s programme.Shift) CourseShift { return CourseShift(s) }),
		Kept:    each(d.Kept, key),
		Outside: each(d.Outside, func(i programme.Item) CourseShift { return CourseShift{i.Key, i.Earliest, i.Latest} }),
		Added:   each(d.Added, key),
		Removed: each(d.Removed, key),
	}
}

func changeOf(p audit.Past) CourseChange {
	return CourseChange{
		ID: p.ID, At: p.At, By: p.PersonName, Role: p.Role, Via: string(p.Via), Noun: p.Noun, NounID: p.NounID, Verb: p.Verb, Reason: p.Reason,
		Before: json.RawMessage(p.BeforeJSON), After: json.RawMessage(p.AfterJSON),
	}
}
