package course

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/making"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/course/text"
)

// Config is what a Service is made of.
type Config struct {
	DB         *db.DB
	Programmes *programme.Service
	Calendar   calendar.Calendar
	Subjects   *subject.Registry
	Plans      *plan.Service
	Meetings   *meeting.Service
	Making     *making.Service
	Indicators *indicator.Service

	// Print makes a PDF of a document, Word a DOCX.
	Print func(context.Context, paper.Document) ([]byte, error)
	Word  func(context.Context, paper.Document) ([]byte, error)
}

// Service is what can be done with courses.
type Service struct{ Config }

// New makes the service. Courses are subjects from now on, and the document
// about a whole one can be ordered.
func New(c Config) *Service {
	s := &Service{c}
	c.Subjects.Register(s.Owner())
	c.Making.Register(Making, s.Make)
	return s
}

// Find is the course with everything about it.
//
// Faults: NotFound when it doesn't exist or the scope is no member of it.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*Course, error) {
	var c *Course
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		c, err = s.find(tx, scope, id)
		return err
	})
	return c, err
}

func (s *Service) find(tx *db.Tx, scope access.Scope, id ID) (*Course, error) {
	mine, err := access.RolesIn(tx, scope, Kind, string(id))
	if err != nil {
		return nil, fmt.Errorf("find course: %w", err)
	}
	if len(mine) == 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchCourse)
	}
	c, err := s.load(tx, id)
	if err != nil {
		return nil, fmt.Errorf("find course: %w", err)
	}
	c.mine = mine
	return c, nil
}

// lead finds the course and refuses whoever may not lead it.
func (s *Service) lead(tx *db.Tx, scope access.Scope, id ID) (*Course, error) {
	c, err := s.find(tx, scope, id)
	if err != nil {
		return nil, err
	}
	if !c.May(programme.MayLead) {
		return nil, fault.New(fault.Forbidden, func(l i18n.Lang) string {
			return text.OnlyLeadersMayChange(l, c.Leaders(l, tx.Today()))
		})
	}
	return c, nil
}

// May reports whether one of the caller's roles gives the right.
func (c *Course) May(right programme.Right) bool {
	_, ok := c.roleWith(right)
	return ok
}

// MayLead reports whether the caller may lead the course.
func (c *Course) MayLead() bool { return c.May(programme.MayLead) }

// Mine are the caller's roles in the course.
func (c *Course) Mine() []string { return c.mine }

// Side is the side on whose behalf the caller assesses and leads; empty when
// the caller does neither.
func (c *Course) Side() string {
	for _, right := range []programme.Right{programme.MayLead, programme.MayAssess} {
		if role, ok := c.roleWith(right); ok {
			return role.Side
		}
	}
	return ""
}

// ownSide is the side that the caller is on: of the first of their roles.
func (c *Course) ownSide() string {
	for _, role := range c.Programme.Roles {
		if slices.Contains(c.mine, role.ID) {
			return role.Side
		}
	}
	return ""
}

func (c *Course) roleWith(right programme.Right) (*programme.Role, bool) {
	for _, id := range c.mine {
		if role, ok := c.Programme.Role(id); ok && slices.Contains(role.May, right) {
			return role, true
		}
	}
	return nil, false
}

// actingRole is the role in which the caller changes the course.
func (c *Course) actingRole() string {
	for _, right := range []programme.Right{programme.MayLead, programme.MayAssess} {
		if role, ok := c.roleWith(right); ok {
			return role.ID
		}
	}
	if len(c.mine) > 0 {
		return c.mine[0]
	}
	return ""
}

// Leaders names those who may lead the course, for the page that says who can.
func (c *Course) Leaders(l i18n.Lang, day calendar.Date) string {
	return c.named(l, day, func(role *programme.Role) bool { return slices.Contains(role.May, programme.MayLead) })
}

// named names the roles that are wanted, each with those who hold it.
func (c *Course) named(l i18n.Lang, day calendar.Date, wanted func(*programme.Role) bool) string {
	var names []string
	for i := range c.Programme.Roles {
		role := &c.Programme.Roles[i]
		if !wanted(role) {
			continue
		}
		var name strings.Builder
		name.WriteString(i18n.Lower(role.Name.In(l)))
		for _, g := range c.Holders(role.ID, day) {
			name.WriteString(" (" + g.Name + ")")
		}
		names = append(names, name.String())
	}
	return i18n.List(l, names)
}

// Waits says that an activity can't be completed yet, since its phase can't
// have begun, and why.
func (c *Course) Waits(a Activity) (why fault.Message, waits bool) {
	_, phase, _ := c.Programme.Activity(a.ID)
	if phase.Opens == "" {
		return nil, false
	}
	gate, ok := c.Activity(phase.Opens)
	if !ok || gate.State == Done {
		return nil, false
	}
	opening, _, _ := c.Programme.Activity(phase.Opens)
	return func(l i18n.Lang) string {
		if !signs(opening) {
			return text.GateNotDone(l, phase.Name.In(l), opening.Name.In(l))
		}
		return text.GateClosed(l, phase.Name.In(l), opening.Name.In(l))
	}, true
}

// signs reports whether something is signed in an activity.
func signs(a *programme.Activity) bool {
	return slices.ContainsFunc(a.Deliverables, func(d programme.Deliverable) bool { return len(d.Sign) > 0 })
}

// PhaseWaits says what a phase waits for: the activity that opens it.
func (c *Course) PhaseWaits(l i18n.Lang, gate Activity) string {
	if described, _, _ := c.Programme.Activity(gate.ID); !signs(described) {
		return text.PhaseWaitsDone(l, c.Called(l, gate))
	}
	return text.PhaseWaits(l, c.Called(l, gate))
}

// AssessingSide is the side that the caller assesses for; empty for none.
func (c *Course) AssessingSide() string {
	if role, ok := c.roleWith(programme.MayAssess); ok {
		return role.Side
	}
	return ""
}

// Why says in words how an activity got its date.
func (c *Course) Why(key string) i18n.Text {
	if item, ok := c.Schedule().Item(key); ok {
		return item.Why
	}
	return i18n.Text{}
}

// members are those who may see the course, for the membership relation.
func (c *Course) members(since calendar.Date) []access.Membership {
	var members []access.Membership
	for _, role := range c.Programme.Roles {
		if role.Everyone != "" {
			members = append(members, access.Membership{
				Principal: access.RolePrincipal(string(c.sideOf(role.Side)), access.Role(role.Everyone)), Role: role.ID, Since: since,
			})
		}
	}
	for _, g := range c.Roles {
		members = append(members, access.Membership{Principal: access.PersonPrincipal(string(g.Person), string(g.Organisation)), Role: g.Role, Since: g.From, Until: g.To})
	}
	return members
}

// hostSide is the side of those who have the course.
const hostSide = "host"

// sideOf is the organisation whose people fill a role of this side: an
// authority's own, else the host's.
func (c *Course) sideOf(side string) organisation.ID {
	if authority, ok := c.Authorities[side]; ok {
		return authority
	}
	return c.Host
}

func invalid(field string, message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: field, Message: message}}}
}

// History is a page of what has been changed in the course, newest first;
// before is the last one already seen.
func (s *Service) History(ctx context.Context, scope access.Scope, id ID, before string) (*Course, []audit.Past, error) {
	var c *Course
	var past []audit.Past
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if c, err = s.find(tx, scope, id); err != nil {
			return err
		}
		past, err = audit.History(tx, Kind, string(id), before)
		return err
	})
	return c, past, err
}
