// Package suppress makes the tables in which several municipalities' numbers
// are read by others: by the agency and by the other municipalities. Among few
// people somebody could be recognised, so a small number is hidden, and nothing
// else in the table gives it away.
//
// The rule is the simplest that can be proved. Whether a cell is hidden depends
// on that cell alone. Everything else – totals, medians, changes, orders, the
// scale of a chart – is made of what is left, so that it tells nothing that
// the table does not. Two tables that differ in hidden numbers alone are therefore the
// same, today's and yesterday's as well, and whoever knows their own numbers
// learns no more of the others': a hidden number can be anything from zero up
// to the smallest that is shown. None is hidden too; else a hidden number would
// be known to be some.
//
// The price is that a total is not of everybody. It says so, and of how many
// municipalities it is.
//
// What the rule does not know is that one measure is part of another. Where a
// total and all its parts but one are measures of their own, the last part can be
// worked out: a programme must not ask for both.
package suppress

import (
	"tovholder/internal/core/indicator"
)

// Kind says what numbers tell of.
type Kind int

// The kinds of numbers.
const (
	Count Kind = iota // people, or something that each of them stands for
	Share             // a part of a whole of people, in percent
	Plain             // nobody in particular, such as days: nothing is hidden
)

// KindOf is the kind of an indicator's numbers.
func KindOf(d *indicator.Definition) Kind {
	switch {
	case !d.HideSmall, d.Unit == indicator.Days:
		return Plain
	case d.Unit == indicator.Percent:
		return Share
	}
	return Count
}

// Number is what a municipality has reported.
type Number struct {
	Value       indicator.Decimal
	Part, Whole *indicator.Decimal // of a share
}

// Column is one period, or one question.
type Column struct {
	Head     string
	Kind     Kind
	Decimals int
}

// Row is what one municipality has reported, as many cells as there are
// columns; nil is none. Own is the reader's own: they see its true numbers.
type Row struct {
	Name  string
	Own   bool
	Cells []*Number
}

// State is what is known of a cell.
type State int

// The states of a cell.
const (
	Missing State = iota // nothing was reported
	Hidden               // something was, and it is small
	Known
)

// Cell is a number as the reader may know it; without State Known there is
// none.
type Cell struct {
	State State
	Number
	Own bool // small, and shown to the reader since it is their own: nothing is made of it
}

// public reports whether everybody may know the number.
func (c Cell) public() bool { return c.State == Known && !c.Own }

// Line is a municipality in the table.
type Line struct {
	Name  string
	Own   bool
	Cells []Cell
}

// Table is what one reader may know. Its rows stand in the order in which they
// were given, which must not be an order of the numbers: see Sorted.
type Table struct {
	Least   indicator.Least
	Columns []Column
	Rows    []Line
}

// Publish hides what is small.
func Publish(least indicator.Least, columns []Column, rows []Row) Table {
	t := Table{Least: least, Columns: columns, Rows: make([]Line, len(rows))}
	for n, row := range rows {
		line := Line{Name: row.Name, Own: row.Own, Cells: make([]Cell, len(columns))}
		for c := range columns {
			if c >= len(row.Cells) || row.Cells[c] == nil {
				continue
			}
			small := isSmall(least, columns[c].Kind, *row.Cells[c])
			switch {
			case small && !row.Own:
				line.Cells[c].State = Hidden
			default:
				line.Cells[c] = Cell{State: Known, Number: *row.Cells[c], Own: small}
			}
		}
		t.Rows[n] = line
	}
	return t
}

// isSmall reports whether a number is hidden: a small count; a share whose part
// or whose rest is small, or of which they are not known.
func isSmall(least indicator.Least, kind Kind, n Number) bool {
	switch kind {
	case Plain:
		return false
	case Share:
		return n.Part == nil || n.Whole == nil || least.Small(*n.Part) || least.Small(*n.Whole-*n.Part)
	case Count:
	}
	return least.Small(n.Value)
}

// ForAll is the table as everybody may see it: also the reader's own small
// numbers are hidden. It is what leaves the program on paper and in files.
func (t Table) ForAll() Table {
	all := t
	all.Rows = make([]Line, len(t.Rows))
	for n, row := range t.Rows {
		line := Line{Name: row.Name, Cells: make([]Cell, len(row.Cells))}
		for c, cell := range row.Cells {
			if line.Cells[c] = cell; cell.Own {
				line.Cells[c] = Cell{State: Hidden}
			}
		}
		all.Rows[n] = line
	}
	return all
}

// HidesAny reports whether any number is hidden, from this reader or from
// others.
func (t Table) HidesAny() bool {
	for _, row := range t.Rows {
		for _, cell := range row.Cells {
			if cell.State == Hidden || cell.Own {
				return true
			}
		}
	}
	return false
}
