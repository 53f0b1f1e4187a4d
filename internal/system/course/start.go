package course

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// Beginning is what a course is started with.
type Beginning struct {
	Programme string // id; the latest version is taken
	Host      organisation.ID
	// Authorities are the organisations that fill the programme's other
	// authorities. One that is left out is found by the authority's name.
	Authorities map[string]organisation.ID
	Anchors     map[string]calendar.Date
	// Label is the target group, where the host has a course for each of several;
	// see Course.Labelled.
	Label string
	// Once is the same each time that one wish to start a course is sent; the
	// second time gives the course that the first one started. Empty for none.
	Once string
}

type toldCourse struct {
	Programme string                   `json:"programme"`
	Version   int                      `json:"version"`
	Host      string                   `json:"host"`
	Label     string                   `json:"label,omitempty"`
	Anchors   map[string]calendar.Date `json:"anchors"`
	CopyOf    *toldCopy                `json:"copyOf,omitempty"` // the course that it was copied from
}

func (c *Course) told() toldCourse {
	return toldCourse{Programme: c.Programme.ID, Version: c.Programme.Version, Host: c.HostName, Label: c.Label, Anchors: c.Anchors}
}

// Outline is the course as it would become, without starting it. Faults as
// those of Start.
// running tells whether the host has a course of the programme already, where it
// can have several.
func (s *Service) Outline(ctx context.Context, scope access.Scope, b Beginning) (c *Course, running bool, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if c, err = s.outline(tx, scope, b); err != nil {
			return err
		}
		c.ID = ID(tx.NewID())
		if !c.Labelled() { // of those, one for each target group
			running, err = hasActive(tx, c)
		}
		return err
	})
	return c, running, err
}

// Start starts a course for a host from the latest version of a programme.
//
// Faults: NotFound unless the caller is an adviser of an agency; Invalid with
// fields when programme, host, dates or label can't be: a host runs one course
// of a programme for one target group.
func (s *Service) Start(ctx context.Context, scope access.Scope, b Beginning) (ID, error) {
	var id ID
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		id, err = s.StartIn(tx, scope, b)
		return err
	})
	return id, err
}

// StartIn is Start for a system that has decided on it, in the transaction in
// which it does.
func (s *Service) StartIn(tx *db.Tx, scope access.Scope, b Beginning) (ID, error) {
	once := ""
	if b.Once != "" && runningAgency(scope) != "" {
		once = scope.Person + " " + b.Once
		if id, already, err := startedOnce(tx, once); err != nil || already {
			return id, err
		}
	}
	c, err := s.outline(tx, scope, b)
	if err != nil {
		return "", err
	}
	c.once = once
	if err := s.open(tx, c, scope.Person); err != nil {
		return "", fmt.Errorf("start course: %w", err)
	}
	return c.ID, audit.Record(tx, scope, audit.Change{
		SubjectKind: Kind, SubjectID: string(c.ID), Noun: "course", NounID: string(c.ID), Verb: "started", Role: string(access.Adviser), After: c.told(),
	})
}

func (s *Service) outline(tx *db.Tx, scope access.Scope, b Beginning) (*Course, error) {
	agency := runningAgency(scope)
	if agency == "" {
		return nil, fault.New(fault.NotFound, text.NoSuchCourse)
	}
	var checks fault.Checks
	p, found, err := s.Programmes.Latest(tx, b.Programme)
	if err != nil {
		return nil, err
	}
	if !found || p.Runs != programme.AsCourse {
		return nil, invalid("programme", text.NoSuchProgramme)
	}
	host, err := organisation.Get(tx, b.Host)
	switch {
	case fault.Is(err, fault.NotFound):
		checks.Add("host", text.HostMissing)
	case err != nil:
		return nil, err
	case !slices.Contains(p.Hosts, string(host.Kind)):
		checks.Add("host", refusal(p, host))
	}
	for _, anchor := range p.Anchors {
		day := b.Anchors[anchor.ID]
		checks.Need(!day.IsZero() && sensible(day), "anchor-"+anchor.ID, func(l i18n.Lang) string {
			return text.AnchorMissing(l, AnchorCalled(l, anchor))
		})
	}
	for id := range b.Anchors {
		if _, ok := p.Anchor(id); !ok {
			checks.Add("anchor-"+id, text.NoSuchAnchor)
		}
	}
	authorities, err := s.authorities(tx, &checks, p, agency, b.Authorities)
	if err != nil {
		return nil, err
	}
	c := begun(tx, s.Calendar, p, host, agency)
	c.Label, c.Authorities, c.Anchors = settleLabel(b.Label), authorities, b.Anchors
	if err := checkLabel(tx, &checks, c); err != nil {
		return nil, err
	}
	if err := checks.Err(); err != nil {
		return nil, err
	}
	c.lay(c.Schedule())
	return c, nil
}

// authorities finds the organisations that fill the programme's authorities:
// the first is the one that starts the course.
func (s *Service) authorities(tx *db.Tx, checks *fault.Checks, p *programme.Programme, agency organisation.ID, chosen map[string]organisation.ID) (map[string]organisation.ID, error) {
	filled := make(map[string]organisation.ID, len(p.Authorities))
	for i, authority := range p.Authorities {
		if i == 0 {
			filled[authority.ID] = agency
			continue
		}
		field := "authority-" + authority.ID
		if id := chosen[authority.ID]; id != "" {
			org, err := organisation.Get(tx, id)
			if err != nil && !fault.Is(err, fault.NotFound) {
				return nil, err
			}
			checks.Need(err == nil && org.Kind == organisation.Agency, field, text.AuthorityMissing)
			filled[authority.ID] = id
			continue
		}
		found, err := organisation.Find(tx, authority.Name.Da, []organisation.Kind{organisation.Agency}, "", 1)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			checks.Add(field, text.AuthorityMissing)
			continue
		}
		filled[authority.ID] = found[0].ID
	}
	return filled, nil
}

// refusal is what the programme itself says to a host of the wrong kind.
func refusal(p *programme.Programme, host organisation.Organisation) fault.Message {
	for _, r := range p.NotFor {
		if r.Kind == string(host.Kind) {
			return r.Text.In
		}
	}
	return func(l i18n.Lang) string { return text.NotForThisKind(l, p.Name.In(l), host.Kind.Name(l)) }
}

func runningAgency(scope access.Scope) organisation.ID {
	for _, h := range scope.Holdings {
		if h.Role == access.Adviser {
			return organisation.ID(h.Organisation)
		}
	}
	return ""
}

// Close ends a course. Every dated activity must be done, or a reason be
// given.
func (s *Service) Close(ctx context.Context, scope access.Scope, id ID, version int64, reason string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		if c.Version != version {
			return fault.New(fault.Stale, text.StaleCourse)
		}
		if c.State == Closed {
			return fault.New(fault.Conflict, text.CourseIsClosed)
		}
		if done, all := c.Progress(); done < all && reason == "" {
			return invalid("reason", text.CloseReasonNeeded)
		}
		if len([]rune(reason)) > longestNote {
			return invalid("reason", text.NoteTooLong)
		}
		if err := closeCourse(tx, c); err != nil {
			return err
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: Kind, SubjectID: string(id), Noun: "course", NounID: string(id), Verb: "closed", Role: c.actingRole(), Reason: reason,
		})
	})
}

type toldAnchor struct {
	Day calendar.Date `json:"day"`
}

// PreviewAnchor shows what another date for an anchor would change.
func (s *Service) PreviewAnchor(ctx context.Context, scope access.Scope, id ID, anchor string, day calendar.Date) (programme.Difference, error) {
	var d programme.Difference
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		after, err := c.withAnchor(anchor, day)
		if err != nil {
			return err
		}
		d = programme.Compare(c.Schedule(), after.Schedule())
		return nil
	})
	return d, err
}

// SetAnchor moves a date that the course was started with, and re-plans what
// follows from it. Faults: as Do.
func (s *Service) SetAnchor(ctx context.Context, scope access.Scope, id ID, anchor string, day calendar.Date, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		if c.Version != version {
			return fault.New(fault.Stale, text.StaleCourse)
		}
		after, err := c.withAnchor(anchor, day)
		if err != nil {
			return err
		}
		after.lay(after.Schedule())
		if err := s.keep(tx, scope, c, after); err != nil {
			return err
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: Kind, SubjectID: string(id), Noun: "anchor", NounID: anchor, Verb: "moved", Role: c.actingRole(),
			Before: toldAnchor{c.Anchors[anchor]}, After: toldAnchor{day},
		})
	})
}

func (c *Course) withAnchor(anchor string, day calendar.Date) (*Course, error) {
	described, ok := c.Programme.Anchor(anchor)
	switch {
	case !ok:
		return nil, fault.New(fault.NotFound, text.NoSuchAnchor)
	case c.State == Closed:
		return nil, fault.New(fault.Conflict, text.CourseIsClosed)
	case day.IsZero() || !sensible(day):
		return nil, invalid("day", func(l i18n.Lang) string { return text.AnchorMissing(l, AnchorCalled(l, *described)) })
	}
	after := c.clone()
	after.Anchors = maps.Clone(c.Anchors)
	after.Anchors[anchor] = day
	return after, nil
}

// Choice is what an adviser chooses among when a course is started.
type Choice struct {
	Programmes []*programme.Programme
	Programme  *programme.Programme // the one that was chosen; nil when none was
	Hosts      []organisation.Organisation
	Agencies   []organisation.Organisation // that can fill a further authority
}

// mostHosts is how many hosts can be chosen among: every municipality and
// every shelter there is.
const mostHosts = 1000

// Choice tells what can be chosen. Faults: NotFound unless the caller is an
// adviser of an agency.
func (s *Service) Choice(ctx context.Context, scope access.Scope, chosen string) (Choice, error) {
	var choice Choice
	if runningAgency(scope) == "" {
		return choice, fault.New(fault.NotFound, text.NoSuchCourse)
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if choice.Programmes, err = s.programmes(tx); err != nil {
			return err
		}
		for _, p := range choice.Programmes {
			if p.ID == chosen {
				choice.Programme = p
			}
		}
		if choice.Programme == nil {
			return nil
		}
		kinds := make([]organisation.Kind, len(choice.Programme.Hosts))
		for i, kind := range choice.Programme.Hosts {
			kinds[i] = organisation.Kind(kind)
		}
		if choice.Hosts, err = organisation.Find(tx, "", kinds, "", mostHosts); err != nil {
			return err
		}
		choice.Agencies, err = organisation.Find(tx, "", []organisation.Kind{organisation.Agency}, "", mostHosts)
		return err
	})
	return choice, err
}
