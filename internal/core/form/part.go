package form

import (
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
)

// Part is a section of a document as it reads.
type Part struct {
	ID     string
	Name   i18n.Text
	Blocks subject.Shown
}

// Parts are the sections of the document, in order.
func (d *Document) Parts() []Part {
	parts := make([]Part, len(d.Form.Sections))
	for i := range d.Form.Sections {
		s := &d.Form.Sections[i]
		parts[i] = Part{s.ID, s.Name, subject.Shown{Da: d.blocks(i18n.Da, s), En: d.blocks(i18n.En, s)}}
	}
	return parts
}
