package indicator

import (
	"context"
	"errors"
	"fmt"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Measure is an indicator that a subject's programme asks for. By its code it
// can be compared with those of other subjects; what it counts is decided by
// the programme, and nobody changes it.
type Measure struct {
	Code string
	Definition
}

// Equip gives a subject the indicators that its programme asks for. Those that
// it has stay what they are, but for who is responsible and until when they are
// measured. The owner of the subject calls it in the transaction in which
// either changes.
func (s *Service) Equip(tx *db.Tx, scope access.Scope, ref subject.Ref, measures []Measure) error {
	if len(measures) == 0 {
		return nil
	}
	all, err := loadOf(tx, ref, s.least)
	if err != nil {
		return err
	}
	has := map[string]*Indicator{}
	for _, i := range all {
		has[i.Code] = i
	}
	for _, m := range measures {
		i, there := has[m.Code]
		c := audit.Change{SubjectKind: ref.Kind, SubjectID: ref.ID, Noun: Noun, After: told{Name: m.Name}}
		switch {
		case !there:
			i = &Indicator{ID: ID(tx.NewID()), Ref: ref, Code: m.Code, Definition: m.Definition, Version: 1}
			i.Due, c.Verb = i.nextDue(), "defined"
			err = insert(tx, i)
		case i.Responsible != m.Responsible || i.Until != m.Until:
			c.Verb, c.Before = "redefined", told{Name: i.Name}
			i.Responsible, i.ResponsibleName, i.Until = m.Responsible, m.ResponsibleName, m.Until
			i.Due = i.nextDue()
			err = keep(tx, i)
		default:
			continue
		}
		if err != nil {
			return fmt.Errorf("equip with %s: %w", m.Code, err)
		}
		c.NounID = string(i.ID)
		if err := audit.Record(tx, scope, c); err != nil {
			return err
		}
	}
	return nil
}

// Across are the measures of several subjects of a kind, with their true values,
// in a constant number of statements. It is for the owner of the subjects, who
// has seen to what the reader may see; what small numbers tell is to be hidden
// by suppress.
func (s *Service) Across(tx *db.Tx, kind string, ids []string) ([]*Indicator, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return measuresOf(tx, kind, ids, s.least)
}

// Report is a value of one of a subject's measures.
type Report struct {
	Code string
	Entry
}

// Measures are the indicators that a subject's programme asks for, for whoever
// may enter some of them.
//
// Faults: NotFound; Forbidden for whoever may enter none.
func (s *Service) Measures(ctx context.Context, scope access.Scope, ref subject.Ref) (*subject.Subject, []*View, error) {
	in, all, err := s.Of(ctx, scope, ref)
	if err != nil {
		return nil, nil, err
	}
	var views []*View
	var refused error
	for _, v := range all {
		switch {
		case v.Code == "":
		case v.MayEnter:
			views = append(views, v)
		case refused == nil:
			refused = enter(scope, in, v.Indicator)
		}
	}
	if len(views) == 0 && refused != nil {
		return nil, nil, refused
	}
	return in, views, nil
}

// EnterAll gives several of a subject's measures their values, or corrects
// them: all of them, or none.
//
// Faults: as Enter; a field's name ends with the measure's code.
func (s *Service) EnterAll(ctx context.Context, scope access.Scope, ref subject.Ref, reports []Report) error {
	return s.subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		all, err := loadOf(tx, ref, s.least)
		if err != nil {
			return err
		}
		has := map[string]*Indicator{}
		for _, i := range all {
			has[i.Code] = i
		}
		var wrong fault.Checks
		for _, r := range reports {
			i, there := has[r.Code]
			if !there || r.Code == "" {
				return fault.New(fault.NotFound, text.NotFound)
			}
			if err := enter(scope, in, i); err != nil {
				return err
			}
			if err := i.check(&r.Entry, tx.Today()); err != nil {
				var f *fault.Error
				if !errors.As(err, &f) || f.Kind != fault.Invalid {
					return err
				}
				for _, field := range f.Fields {
					wrong.Add(field.Name+"-"+r.Code, field.Message)
				}
				continue
			}
			c, err := i.take(tx, scope, in, r.Entry)
			if err != nil {
				return err
			}
			if c.Verb == "" {
				continue
			}
			i.Due = i.nextDue()
			if err := keepDue(tx, i); err != nil {
				return err
			}
			if err := record(tx, scope, in, i, c); err != nil {
				return err
			}
		}
		return wrong.Err()
	})
}

// given refuses to change what a programme has decided.
func (i *Indicator) given() error {
	if i.Code == "" {
		return nil
	}
	return fault.New(fault.Conflict, text.GivenByProgramme)
}
