package ui

import "tovholder/internal/platform/i18n"

// TableProps is a table: its caption says what it holds.
type TableProps struct {
	Lang        i18n.Lang
	Caption     string
	HideCaption bool // it is heard only; where a heading above says the same
	Columns     []Column
	Compact     bool
}

// Column is a column of a table. Numbers stand to the right, under a head that
// has their unit.
type Column struct {
	Text   string
	Number bool
	Hidden bool   // the head is heard only: a column of buttons
	Sort   string // the address of the table sorted by this column; none when empty
	Sorted Order  // how the table is sorted by it now
}

// Order is how a column is sorted.
type Order int

// The orders. The zero Order is none.
const (
	Unsorted Order = iota
	Ascending
	Descending
)

func (o Order) aria() string {
	if o == Descending {
		return "descending"
	}
	return "ascending"
}

// PagesProps leads to the pages before and after this one; an empty address
// is none.
type PagesProps struct {
	Lang           i18n.Lang
	Previous, Next string
}
