package form

import (
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
)

// Part is a section of a document as it reads.
type Part struct {
	ID     string
	Name   i18n.Text
	Blocks subject.Shown
	// Unnamed are the blocks without what is filled in with people; Named says that
	// there is a difference.
	Unnamed subject.Shown
	Named   bool
}

// Parts are the sections of the document, in order.
func (d *Document) Parts() []Part {
	parts := make([]Part, len(d.Form.Sections))
	for i := range d.Form.Sections {
		s := &d.Form.Sections[i]
		parts[i] = Part{ID: s.ID, Name: s.Name, Blocks: d.shown(s)}
		without, named := nameless(*s)
		parts[i].Unnamed, parts[i].Named = d.shown(&without), named
	}
	return parts
}

func (d *Document) shown(s *programme.Section) subject.Shown {
	return subject.Shown{Da: d.blocks(i18n.Da, s), En: d.blocks(i18n.En, s)}
}

// nameless is a section without the fields and columns for people; named says
// that there were any.
func nameless(s programme.Section) (without programme.Section, named bool) {
	people := func(f programme.Field) bool { return f.Kind == programme.Person || f.Kind == programme.People }
	fields := make([]programme.Field, 0, len(s.Fields))
	for _, f := range s.Fields {
		if people(f) {
			named = true
			continue
		}
		if slices.ContainsFunc(f.Columns, people) {
			f.Columns, named = slices.DeleteFunc(slices.Clone(f.Columns), people), true
		}
		fields = append(fields, f)
	}
	s.Fields = fields
	return s, named
}
