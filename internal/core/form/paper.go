package form

import (
	"strconv"
	"strings"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// Paper is the document as it is handed out, approved and signed.
func (d *Document) Paper(l i18n.Lang) paper.Document {
	p := paper.Document{
		Lang: l.Tag(), Title: d.Title.In(l), Over: d.Subject.Over.In(l),
		Facts: []paper.Fact{{Term: text.FactFor(l), Text: d.Subject.Name}, {Term: text.FactVersion(l), Text: strconv.Itoa(d.Version)}},
		Foot:  d.Title.In(l) + " · " + d.Subject.Name,
	}
	if !d.Form.Purpose.IsZero() {
		p.Blocks = append(p.Blocks, paper.Block{Text: d.Form.Purpose.In(l)})
	}
	for i := range d.Form.Sections {
		section := &d.Form.Sections[i]
		p.Blocks = append(p.Blocks, paper.H(2, section.Name.In(l)))
		p.Blocks = append(p.Blocks, d.blocks(l, section)...)
	}
	return p
}

// blocks are a section's fields: short answers together as facts, long ones
// under headings of their own.
func (d *Document) blocks(l i18n.Lang, section *programme.Section) []paper.Block {
	var blocks []paper.Block
	var facts []paper.Fact
	flush := func() {
		if len(facts) > 0 {
			blocks = append(blocks, paper.Block{Facts: facts})
		}
		facts = nil
	}
	for i := range section.Fields {
		f := &section.Fields[i]
		content := d.Blocks(l, f)
		if f.Kind != programme.Prose && f.Kind != programme.Rows && f.Kind != programme.Shown {
			v := text.NotFilledIn(l)
			if len(content) > 0 {
				v = content[0].Text
			}
			facts = append(facts, paper.Fact{Term: f.Name.In(l), Text: v})
			continue
		}
		flush()
		if f.Name != section.Name {
			blocks = append(blocks, paper.H(3, f.Name.In(l)))
		}
		if len(content) == 0 {
			content = []paper.Block{{Text: text.NotFilledIn(l)}}
		}
		blocks = append(blocks, content...)
	}
	flush()
	return blocks
}

// Blocks are what is filled in at a field; none when nothing is.
func (d *Document) Blocks(l i18n.Lang, f *programme.Field) []paper.Block {
	value := d.Entry(f.ID).Cells[""]
	switch {
	case f.Kind == programme.Rows:
		return d.table(l, f)
	case value == "":
		return nil
	case f.Kind == programme.Prose:
		return paper.Prose(value)
	case f.Kind == programme.Shown:
		return readShown(value, l)
	}
	return []paper.Block{{Text: Show(l, f, value)}}
}

func (d *Document) table(l i18n.Lang, f *programme.Field) []paper.Block {
	rows := filled(d.Rows(f.ID))
	if len(rows) == 0 {
		return nil
	}
	t := &paper.Table{} // the heading above names it
	for i := range f.Columns {
		c := &f.Columns[i]
		share := 2
		switch c.Kind {
		case programme.Prose:
			share = 4
		case programme.Day, programme.Number:
			share = 1
		case programme.Line, programme.Choice, programme.Choices, programme.Person, programme.People, programme.Organisation, programme.Rows, programme.Shown:
		}
		t.Columns = append(t.Columns, paper.Column{Head: c.Name.In(l), Number: c.Kind == programme.Number, Share: share})
	}
	for _, row := range rows {
		cells := make([]string, len(f.Columns))
		for i := range f.Columns {
			c := &f.Columns[i]
			cells[i] = strings.TrimSpace(Show(l, c, row.Cells[c.ID]))
		}
		t.Rows = append(t.Rows, cells)
	}
	return []paper.Block{{Table: t}}
}
