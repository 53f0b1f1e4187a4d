package suppress

import (
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
)

// Say is a cell in words: "14", "82,5 %", "under 5", "mangler".
func (t Table) Say(l i18n.Lang, column int, c Cell) string {
	switch c.State {
	case Missing:
		return text.MissingRow(l)
	case Hidden:
		return t.hiddenWord(l, column)
	case Known:
	}
	return t.number(l, column, c.Value)
}

func (t Table) hiddenWord(l i18n.Lang, column int) string {
	if t.Columns[column].Kind == Share {
		return text.HiddenShare(l)
	}
	return text.Under(l, int(t.Least))
}

// number writes a number as the column's are written; those that were worked
// out have no more decimals than one more.
func (t Table) number(l i18n.Lang, column int, n indicator.Decimal) string {
	of := t.Columns[column]
	if of.Kind == Share {
		return i18n.Number(l, n.Float(), of.Decimals) + " %"
	}
	return n.In(l, of.Decimals)
}

// SayTotal is a column's total in words; empty where there is none.
func (t Table) SayTotal(l i18n.Lang, column int) string {
	total := t.Total(column)
	if total.State != Known {
		return ""
	}
	return t.number(l, column, total.Value)
}

// SayMiddle is a column's median in words; empty where there is none.
func (t Table) SayMiddle(l i18n.Lang, column int) string {
	middle, ok := t.Middle(column)
	if !ok {
		return ""
	}
	return t.number(l, column, middle)
}

// SayCounted is of how many municipalities a column's total and median are:
// "3 af 5".
func (t Table) SayCounted(l i18n.Lang, column int) string {
	return text.CountedOf(l, t.Total(column).Counted, len(t.Rows))
}

// Notes say what is hidden and what that means for what is worked out; none
// where nothing is.
func (t Table) Notes(l i18n.Lang) []string {
	if !t.HidesAny() {
		return nil
	}
	least := int(t.Least)
	notes := []string{text.TableSmall(l, least)}
	for _, c := range t.Columns {
		if c.Kind == Share {
			notes = append(notes, text.TableShares(l, least))
			break
		}
	}
	for _, row := range t.Rows {
		for _, cell := range row.Cells {
			if cell.Own {
				return append(notes, text.TableOwn(l, least))
			}
		}
	}
	return notes
}

// Paper is the table for everybody on paper, with total, median and of how many
// they are. first heads the column of names.
func (t Table) Paper(l i18n.Lang, caption, first string) *paper.Table {
	all := t.ForAll()
	p := &paper.Table{Caption: caption, Columns: []paper.Column{{Head: first, Share: 3}}}
	for _, c := range all.Columns {
		p.Columns = append(p.Columns, paper.Column{Head: c.Head, Number: true, Share: 2})
	}
	for _, row := range all.Rows {
		cells := []string{row.Name}
		for c, cell := range row.Cells {
			cells = append(cells, all.Say(l, c, cell))
		}
		p.Rows = append(p.Rows, cells)
	}
	for _, foot := range all.Feet(l) {
		cells := []string{foot.Name}
		for c := range all.Columns {
			cells = append(cells, foot.Say(l, c))
		}
		p.Rows = append(p.Rows, cells)
	}
	return p
}

// Foot is a line beneath the table: what is worked out of each column.
type Foot struct {
	Name string
	Say  func(l i18n.Lang, column int) string
}

// Feet are the total where there is any, the median, and of how many
// municipalities they are.
func (t Table) Feet(l i18n.Lang) []Foot {
	feet := []Foot{{text.TableTotal(l), t.SayTotal}, {text.TableMedian(l), t.SayMiddle}, {text.TableCounted(l), t.SayCounted}}
	for c := range t.Columns {
		if t.Columns[c].Kind != Plain {
			return feet
		}
	}
	return feet[1:]
}

// Sheet is the table for everybody as a spreadsheet, with the notes beneath.
// first heads the column of names.
func (t Table) Sheet(l i18n.Lang, name, first string) sheet.Sheet {
	all := t.ForAll()
	s := sheet.Sheet{Lang: l, Name: name, Columns: []sheet.Column{{Head: first, Width: 30}}}
	for _, c := range all.Columns {
		s.Columns = append(s.Columns, sheet.Column{Head: c.Head, Kind: sheet.Number})
	}
	for _, row := range all.Rows {
		cells := []any{row.Name}
		for c, cell := range row.Cells {
			switch cell.State {
			case Known:
				cells = append(cells, cell.Value.Float())
			case Hidden:
				cells = append(cells, all.hiddenWord(l, c))
			case Missing:
				cells = append(cells, nil)
			}
		}
		s.Rows = append(s.Rows, cells)
	}
	total, middle, counted := []any{text.TableTotal(l)}, []any{text.TableMedian(l)}, []any{text.TableCounted(l)}
	for c := range all.Columns {
		sum := all.Total(c)
		total, middle, counted = append(total, floatOf(sum.Value, sum.State == Known)), append(middle, nil), append(counted, sum.Counted)
		if m, ok := all.Middle(c); ok {
			middle[c+1] = m.Float()
		}
	}
	s.Rows = append(s.Rows, total, middle, counted)
	for _, note := range all.Notes(l) {
		s.Rows = append(s.Rows, []any{note})
	}
	return s
}

func floatOf(d indicator.Decimal, ok bool) any {
	if !ok {
		return nil
	}
	return d.Float()
}
