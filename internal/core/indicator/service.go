package indicator

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Service is what can be done with indicators.
type Service struct {
	db       *db.DB
	subjects *subject.Registry
	least    Least
}

// NewService makes the service, and has the changes of indicators told in the
// histories of their subjects. Numbers of fewer people than least are small.
func NewService(d *db.DB, subjects *subject.Registry, least Least) *Service {
	s := &Service{db: d, subjects: subjects, least: least}
	subjects.Say(Noun, s.words)
	return s
}

// Least is the smallest number of people that is shown to everybody.
func (s *Service) Least() Least { return s.least }

// View is an indicator as one caller sees it, with its subject.
type View struct {
	*Indicator
	Subject  *subject.Subject
	MayEnter bool
	MayLead  bool // may define it
}

// hostSide is the side of those whose people are counted.
const hostSide = "host"

// viewOf is what the caller may see of an indicator and do with it.
func viewOf(scope access.Scope, s *subject.Subject, i *Indicator) *View {
	v := &View{Indicator: i, Subject: s, MayLead: s.MayLead && !s.Closed}
	v.MayEnter = (s.MayLead || string(i.Responsible) == scope.Person && scope.Person != "") && !s.Closed
	if s.Side != hostSide {
		v.Indicator = i.hide()
	}
	return v
}

// Find is one indicator with its values.
//
// Faults: NotFound when it doesn't exist or the caller is no member of its
// subject.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*View, error) {
	var v *View
	err := s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		i, err := load(tx, id, s.least)
		if err != nil {
			return err
		}
		v = viewOf(scope, in, i)
		return nil
	})
	return v, err
}

// locate is the subject that an indicator belongs to.
func locate(id ID) subject.Locate {
	return func(tx *db.Tx) (subject.Ref, error) { return refOf(tx, id) }
}

// Of are a subject's indicators in order of name, with their values, in a
// constant number of statements.
func (s *Service) Of(ctx context.Context, scope access.Scope, ref subject.Ref) (*subject.Subject, []*View, error) {
	var in *subject.Subject
	var views []*View
	err := s.subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, found *subject.Subject) error {
		in = found
		all, err := loadOf(tx, ref, s.least)
		for _, i := range all {
			views = append(views, viewOf(scope, in, i))
		}
		return err
	})
	return in, views, err
}

// lead refuses whoever may not define indicators.
func lead(in *subject.Subject) error {
	if in.MayLead {
		return nil
	}
	return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeadersDefine(l, leaders(l, in)) })
}

// leaders names those who lead the subject, for the page that says who can.
func leaders(l i18n.Lang, in *subject.Subject) string {
	var names []string
	for _, role := range in.Roles {
		if !slices.Contains(role.May, programme.MayLead) {
			continue
		}
		var name strings.Builder
		name.WriteString(role.Name.In(l))
		for n, h := range role.Holders {
			name.WriteString([]string{" (", ", "}[min(n, 1)] + h.Name)
		}
		if len(role.Holders) > 0 {
			name.WriteString(")")
		}
		names = append(names, name.String())
	}
	return i18n.List(l, names)
}

// enter refuses whoever may not enter values.
func enter(scope access.Scope, in *subject.Subject, i *Indicator) error {
	if in.MayLead || scope.Person != "" && string(i.Responsible) == scope.Person {
		return nil
	}
	return fault.New(fault.Forbidden, func(l i18n.Lang) string {
		return text.OnlyTheseEnter(l, i18n.List(l, append([]string{i.ResponsibleName}, leaders(l, in))))
	})
}

// record writes a change into the subject's history.
func record(tx *db.Tx, scope access.Scope, in *subject.Subject, i *Indicator, c audit.Change) error {
	c.SubjectKind, c.SubjectID, c.Noun, c.NounID = in.Kind, in.ID, Noun, string(i.ID)
	for _, right := range []programme.Right{programme.MayLead, programme.MayAssess} {
		for _, role := range in.Roles {
			if c.Role == "" && in.Holds(role.ID) && slices.Contains(role.May, right) {
				c.Role = role.ID
			}
		}
	}
	if c.Role == "" && len(in.Mine) > 0 {
		c.Role = in.Mine[0]
	}
	return audit.Record(tx, scope, c)
}

func invalid(field string, message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: field, Message: message}}}
}
