package course

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// LongestLabel is how many characters a course's label has at most.
const LongestLabel = 80

// Name is what the course is called: its host, and whom it is for where the
// host has a course for each of several target groups. The host as one who acts
// is HostName.
func (c *Course) Name() string {
	if c.Label == "" {
		return c.HostName
	}
	return c.HostName + " – " + c.Label
}

// Labelled reports whether the host can have a course of the programme for each
// of several target groups: where it publishes what it describes.
func (c *Course) Labelled() bool {
	_, published := c.Programme.Published()
	return published
}

// settleLabel is a label as it is kept.
func settleLabel(label string) string { return strings.Join(strings.Fields(label), " ") }

// checkLabel notes what is wrong with the course's label: a host runs one
// course of a programme for one target group. Of a programme that is not run
// for target groups a host can run as many courses as it likes.
func checkLabel(tx *db.Tx, checks *fault.Checks, c *Course) error {
	checks.Need(utf8.RuneCountInString(c.Label) <= LongestLabel, "label", text.LabelTooLong)
	checks.Need(!cpr.In(c.Label), "label", text.NoCpr)
	if !c.Labelled() {
		checks.Need(c.Label == "", "label", text.NoTargetGroups)
		return nil
	}
	taken, err := labelsBeside(tx, c)
	if err != nil {
		return err
	}
	checks.Need(!slices.ContainsFunc(taken, func(other string) bool { return strings.EqualFold(other, c.Label) }), "label", func(l i18n.Lang) string {
		if c.Label == "" {
			return text.RunsWithoutLabel(l, c.HostName)
		}
		return text.RunsForLabel(l, c.HostName, c.Label)
	})
	return nil
}

type toldLabel struct {
	Label string `json:"label"`
}

// SetLabel says for which target group the course is; empty for the host's
// ordinary course.
//
// Faults: NotFound, Forbidden and Stale as Do; Invalid with the field "label"
// when it is too long, bears a personal number, or is that of another running
// course of the host; Conflict when the course is closed or its programme is
// not run for target groups.
func (s *Service) SetLabel(ctx context.Context, scope access.Scope, id ID, label string, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.leadLabelled(tx, scope, id)
		if err != nil {
			return err
		}
		if c.Version != version {
			return fault.New(fault.Stale, text.StaleCourse)
		}
		after := c.clone()
		after.Label = settleLabel(label)
		if after.Label == c.Label {
			return nil
		}
		var checks fault.Checks
		if err := checkLabel(tx, &checks, after); err != nil {
			return err
		}
		if err := checks.Err(); err != nil {
			return err
		}
		if err := putLabel(tx, c, after.Label); err != nil {
			return err
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: Kind, SubjectID: string(id), Noun: "course", NounID: string(id), Verb: "labelled", Role: c.actingRole(),
			Before: toldLabel{c.Label}, After: toldLabel{after.Label},
		})
	})
}

// leadLabelled is lead for what can be done with target groups only.
func (s *Service) leadLabelled(tx *db.Tx, scope access.Scope, id ID) (*Course, error) {
	c, err := s.lead(tx, scope, id)
	switch {
	case err != nil:
		return nil, err
	case c.State == Closed:
		return nil, fault.New(fault.Conflict, text.CourseIsClosed)
	case !c.Labelled():
		return nil, fault.New(fault.Conflict, text.NoTargetGroups)
	}
	return c, nil
}

// MayCopy says why the caller can't label the course or copy it for a further
// target group. Faults: as SetLabel's.
func (s *Service) MayCopy(ctx context.Context, scope access.Scope, id ID) (*Course, error) {
	var c *Course
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		c, err = s.leadLabelled(tx, scope, id)
		return err
	})
	return c, err
}

// Sibling is another running course of the same host and programme.
type Sibling struct{ Name, Label, Address string }

// WithSiblings is the course, and those of the host's other running courses of
// the programme that the caller sees; none where it isn't run for target
// groups. Faults: as Find.
func (s *Service) WithSiblings(ctx context.Context, scope access.Scope, id ID) (*Course, []Sibling, error) {
	var c *Course
	var siblings []Sibling
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if c, err = s.find(tx, scope, id); err != nil || !c.Labelled() {
			return err
		}
		rows, err := beside(tx, scope, c)
		for _, r := range rows {
			siblings = append(siblings, Sibling{r.Name(), r.Label, r.Address()})
		}
		return err
	})
	return c, siblings, err
}
