package suppress

import (
	"cmp"
	"slices"

	"tovholder/internal/core/indicator"
)

// Total is what a column comes to, of the numbers that everybody may know.
type Total struct {
	Cell                         // without a state where nothing can be added up
	Counted, Hidden, Missing int // municipalities
}

// Total adds up a column: counts; the parts and the wholes of shares. Plain
// numbers, such as days, have no total.
func (t Table) Total(column int) Total {
	var sum Total
	var value, part, whole indicator.Decimal
	for _, row := range t.Rows {
		switch cell := row.Cells[column]; {
		case cell.State == Missing:
			sum.Missing++
		case !cell.public():
			sum.Hidden++
		default:
			sum.Counted++
			value += cell.Value
			if cell.Part != nil && cell.Whole != nil {
				part, whole = part+*cell.Part, whole+*cell.Whole
			}
		}
	}
	switch kind := t.Columns[column].Kind; {
	case sum.Counted == 0, kind == Plain, kind == Share && whole == 0:
		return sum
	case kind == Share:
		value, _ = indicator.FromFloat(100 * part.Float() / whole.Float())
		sum.Part, sum.Whole = &part, &whole
	}
	sum.State, sum.Value = Known, value
	return sum
}

// Middle is the median of a column's numbers that everybody may know; ok is
// false without any.
func (t Table) Middle(column int) (middle indicator.Decimal, ok bool) {
	var all []indicator.Decimal
	for _, row := range t.Rows {
		if cell := row.Cells[column]; cell.public() {
			all = append(all, cell.Value)
		}
	}
	if len(all) == 0 {
		return 0, false
	}
	slices.Sort(all)
	half := len(all) / 2
	if len(all)%2 == 1 {
		return all[half], true
	}
	return (all[half-1] + all[half]) / 2, true
}

// Change is how much a number differs from the one in the column before; ok is
// false where not everybody may know both.
func (t Table) Change(row, column int) (change indicator.Decimal, ok bool) {
	if column == 0 {
		return 0, false
	}
	was, is := t.Rows[row].Cells[column-1], t.Rows[row].Cells[column]
	if !was.public() || !is.public() {
		return 0, false
	}
	return is.Value - was.Value, true
}

// Top is the highest number that everybody may know, for the scale of charts
// that stand side by side; at least the smallest that is shown.
func (t Table) Top() indicator.Decimal {
	top := t.Least.Decimal()
	for _, row := range t.Rows {
		for _, cell := range row.Cells {
			if cell.public() {
				top = max(top, cell.Value)
			}
		}
	}
	return top
}

// Sorted is the table in order of a column, highest or lowest first; what is
// hidden or missing comes last. Equals stay in the order in which they were.
func (t Table) Sorted(column int, lowest bool) Table {
	sorted := t
	sorted.Rows = slices.Clone(t.Rows)
	slices.SortStableFunc(sorted.Rows, func(a, b Line) int {
		x, y := a.Cells[column], b.Cells[column]
		switch {
		case x.public() != y.public():
			return cmp.Compare(truth(y.public()), truth(x.public()))
		case !x.public():
			return 0
		case lowest:
			return cmp.Compare(x.Value, y.Value)
		}
		return cmp.Compare(y.Value, x.Value)
	})
	return sorted
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
