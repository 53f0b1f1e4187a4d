package course

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// Judgement is one side's verdict on one criterion, as it is to be kept.
type Judgement struct {
	Key, Criterion string
	Verdict        Verdict
	Note           string // needed for NotMet
	Version        int64  // of the assessment as the caller saw it; 0 when there was none
}

// longestNote is how many characters a note or a reason may have.
const longestNote = 4000

type toldAssessment struct {
	Side    string  `json:"side"`
	Verdict Verdict `json:"verdict"`
	Note    string  `json:"note"`
}

// Assess keeps the verdict of the caller's side on a criterion.
//
// Faults: NotFound when the course, activity or criterion is not there;
// Forbidden when the caller assesses for no side; Invalid with fields;
// Stale when the side's verdict has changed since the caller saw it.
func (s *Service) Assess(ctx context.Context, scope access.Scope, id ID, j Judgement) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		role, ok := c.roleWith(programme.MayAssess)
		if !ok {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyAssessorsMay(l, c.Assessors(l)) })
		}
		if c.State == Closed {
			return fault.New(fault.Conflict, text.CourseIsClosed)
		}
		a, ok := c.Activity(j.Key)
		if !ok || !hasCriterion(c.Programme, a, j.Criterion) {
			return fault.New(fault.NotFound, text.NoSuchActivity)
		}
		j.Note = strings.TrimSpace(j.Note)
		var checks fault.Checks
		checks.Need(slices.Contains([]Verdict{Met, Partly, NotMet}, j.Verdict), "verdict", text.VerdictMissing)
		checks.Need(j.Verdict != NotMet || j.Note != "", "note", text.NoteNeeded)
		checks.Need(len([]rune(j.Note)) <= longestNote, "note", text.NoteTooLong)
		if err := checks.Err(); err != nil {
			return err
		}
		var before any
		old, existed := c.Assessment(j.Key, j.Criterion, role.Side)
		if old.Version != j.Version {
			return fault.New(fault.Stale, text.StaleAssessment)
		}
		if existed {
			before = toldAssessment{old.Side, old.Verdict, old.Note}
		}
		if err := putAssessment(tx, c.ID, Assessment{
			Key: j.Key, Criterion: j.Criterion, Side: role.Side, Verdict: j.Verdict, Note: j.Note,
			Person: scope.Person, PersonName: scope.Name, Role: role.ID, At: tx.Now(), Version: old.Version + 1,
		}); err != nil {
			return err
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: Kind, SubjectID: string(id), Noun: "assessment", NounID: j.Key + "/" + j.Criterion, Verb: "assessed",
			Role: role.ID, Before: before, After: toldAssessment{role.Side, j.Verdict, j.Note},
		})
	})
}

// Assessment is a side's verdict on a criterion, if it has given one.
func (c *Course) Assessment(key, criterion, side string) (Assessment, bool) {
	i := slices.IndexFunc(c.Assessed, func(a Assessment) bool {
		return a.Key == key && a.Criterion == criterion && a.Side == side
	})
	if i < 0 {
		return Assessment{}, false
	}
	return c.Assessed[i], true
}

// Assessors names the roles that may assess.
func (c *Course) Assessors(l i18n.Lang) string {
	var names []string
	for _, role := range c.Programme.Roles {
		if slices.Contains(role.May, programme.MayAssess) {
			names = append(names, i18n.Lower(role.Name.In(l)))
		}
	}
	return i18n.List(l, names)
}

// Sides are the sides that assess in this course, in the programme's order.
func (c *Course) Sides() []string {
	var sides []string
	for _, role := range c.Programme.Roles {
		if slices.Contains(role.May, programme.MayAssess) && !slices.Contains(sides, role.Side) {
			sides = append(sides, role.Side)
		}
	}
	return sides
}

func hasCriterion(p *programme.Programme, a Activity, criterion string) bool {
	described, _, _ := p.Activity(a.ID)
	return slices.ContainsFunc(described.Occurrence(a.Number).Criteria, func(c programme.Criterion) bool { return c.ID == criterion })
}
