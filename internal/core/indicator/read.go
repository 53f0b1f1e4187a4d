package indicator

import (
	"errors"
	"strings"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
)

// mostRows are how many rows a file may have: five years of weeks, twice over.
const mostRows = 520

// open reads a spreadsheet, or a file of comma-separated values, that somebody
// has sent.
func open(file []byte) (*sheet.Table, error) {
	return sheet.Open(file, sheet.Limits{Rows: mostRows + 20})
}

// The columns of a file.
const (
	atPeriod = iota
	atNumber
	atPart
	atWhole
	atNote
)

func heads(l i18n.Lang, shares bool) []sheet.Head {
	other := i18n.En
	if l == i18n.En {
		other = i18n.Da
	}
	head := func(name func(i18n.Lang) string, needed bool) sheet.Head {
		return sheet.Head{Name: name(l), Also: []string{name(other)}, Needed: needed}
	}
	return []sheet.Head{
		head(text.ColumnPeriod, true), head(text.ColumnNumber, !shares), head(text.ColumnPart, false), head(text.ColumnWhole, false), head(text.ColumnNote, false),
	}
}

// understand turns a file's rows into entries, and tells of every row that
// can't be one.
func (i *Indicator) understand(l i18n.Lang, t *sheet.Table, today calendar.Date) ([]row, error) {
	lines, err := t.Under(heads(l, i.Unit == Percent)...)
	if err != nil {
		return nil, err
	}
	switch {
	case len(lines) == 0:
		return nil, fault.New(fault.Invalid, text.ImportEmpty)
	case len(lines) > mostRows:
		return nil, fault.New(fault.Invalid, func(l i18n.Lang) string { return text.ImportTooLong(l, mostRows) })
	}
	var wrong fault.Checks
	var rows []row
	seen := map[calendar.Date]int{}
	for _, line := range lines {
		add := func(what fault.Message) {
			wrong.Add("file", func(l i18n.Lang) string { return text.ImportRow(l, line.Row, what(l)) })
		}
		e, ok := i.entryOf(l, line, add)
		if !ok {
			continue
		}
		if other, twice := seen[e.Start]; twice {
			add(func(l i18n.Lang) string { return text.ImportTwice(l, i.Period.Name(l, e.Start), other) })
			continue
		}
		seen[e.Start] = line.Row
		if err := i.check(&e, today); err != nil {
			var f *fault.Error
			if !errors.As(err, &f) {
				return nil, err
			}
			for _, field := range f.Fields {
				add(field.Message)
			}
			continue
		}
		rows = append(rows, row{Row: line.Row, Start: e.Start, Value: *e.Value, Part: e.Part, Whole: e.Whole, Note: e.Note})
	}
	return rows, wrong.Err()
}

// entryOf reads one row; it tells what it can't read.
func (i *Indicator) entryOf(l i18n.Lang, line sheet.Line, add func(fault.Message)) (e Entry, ok bool) {
	cell := line.At(atPeriod)
	if e.Start, ok = i.Period.Parse(cell.Text); !ok {
		// a year is a number that could be a day as well
		var d calendar.Date
		if d, ok = cell.Day(); ok {
			e.Start = i.Period.Start(d)
		}
	}
	if !ok {
		add(func(l i18n.Lang) string { return text.ImportPeriodWrong(l, cell.Text, i.Period.Example(l)) })
	}
	for _, n := range []struct {
		column int
		into   **Decimal
	}{{atNumber, &e.Value}, {atPart, &e.Part}, {atWhole, &e.Whole}} {
		cell := line.At(n.column)
		if cell.IsEmpty() {
			continue
		}
		d, read := numberIn(l, cell)
		if !read {
			add(func(l i18n.Lang) string { return text.ImportNumberWrong(l, cell.Words()) })
			ok = false
			continue
		}
		*n.into = &d
	}
	e.Note = line.At(atNote).Text
	return e, ok
}

// numberIn reads a number as it is written in the reader's language, else as
// the sheet has stored it.
func numberIn(l i18n.Lang, cell sheet.Cell) (Decimal, bool) {
	words := strings.TrimSpace(strings.TrimSuffix(cell.Words(), "%"))
	if d, ok := ParseDecimal(l, words); ok {
		return d, true
	}
	if d, ok := ParseDecimal(i18n.Da, words); ok {
		return d, true
	}
	n, ok := cell.Number()
	if !ok {
		return 0, false
	}
	return FromFloat(n)
}

// Example is how a period is written in a file.
func (p Period) Example(l i18n.Lang) string { return p.Name(l, p.Start(calendar.NewDate(2026, 11, 1))) }
