package form

import (
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Wrong is what is wrong with an entry as it is written, by cell; nobody is
// asked to put it right before the document is sent on.
func (d *Document) Wrong(e Entry) []fault.Field {
	field, ok := d.FieldOf(e.Key)
	if !ok {
		return nil
	}
	var list []fault.Field
	for _, name := range cellNames(field) {
		if message := wrong(cellFields(field)[name], e.Cells[name]); message != nil {
			list = append(list, fault.Field{Name: cellName(e.Key, name), Message: message})
		}
	}
	return list
}

// cellNames are the names of an entry's cells, in order.
func cellNames(f *programme.Field) []string {
	if f.Kind != programme.Rows {
		return []string{""}
	}
	names := make([]string, len(f.Columns))
	for i := range f.Columns {
		names[i] = f.Columns[i].ID
	}
	return names
}

// Problems are what must be put right before the document can be sent on, in
// the order of the form.
func (d *Document) Problems() []fault.Field {
	var list []fault.Field
	for i := range d.Form.Sections {
		for j := range d.Form.Sections[i].Fields {
			list = append(list, d.problemsOf(&d.Form.Sections[i].Fields[j])...)
		}
	}
	return list
}

func (d *Document) problemsOf(f *programme.Field) []fault.Field {
	missing := func(key string, of *programme.Field) fault.Field {
		return fault.Field{Name: key, Message: func(l i18n.Lang) string { return text.Missing(l, of.Name.In(l)) }}
	}
	if f.Kind != programme.Rows {
		e := d.Entry(f.ID)
		if f.Required && e.Cells[""] == "" {
			return []fault.Field{missing(f.ID, f)}
		}
		return d.Wrong(e)
	}
	rows := filled(d.Rows(f.ID))
	if f.Required && len(rows) == 0 {
		return []fault.Field{{Name: f.ID, Message: func(l i18n.Lang) string { return text.MissingRow(l, f.Name.In(l)) }}}
	}
	var list []fault.Field
	for n, row := range rows {
		for i := range f.Columns {
			if c := &f.Columns[i]; c.Required && row.Cells[c.ID] == "" {
				list = append(list, fault.Field{Name: cellName(row.Key, c.ID), Message: func(l i18n.Lang) string {
					return text.MissingInRow(l, c.Name.In(l), n+1, f.Name.In(l))
				}})
			}
		}
		list = append(list, d.Wrong(row)...)
	}
	return list
}

// filled are the rows that have something in them.
func filled(rows []Entry) []Entry {
	var some []Entry
	for _, row := range rows {
		if !row.Cells.empty() {
			some = append(some, row)
		}
	}
	return some
}
