package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/text"

	"golang.org/x/text/encoding/charmap"
)

// sniffed is how much of a file is looked at to find out what it is.
const sniffed = 512

// IsBook reports whether a file is a workbook, or something else that is no text.
func IsBook(file []byte) bool {
	return bytes.HasPrefix(file, []byte("PK")) || bytes.ContainsRune(file[:min(len(file), sniffed)], 0) || bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0"))
}

// Open reads a workbook, or a file of comma-separated values, that somebody has
// sent. Of the latter a row has the number that it gets in a spreadsheet.
//
// Faults: TooLarge and Invalid, with a text that says what to do.
func Open(file []byte, l Limits) (*Table, error) {
	if IsBook(file) {
		return Read(file, l)
	}
	return comma(file, l.whole())
}

// comma reads values that are separated by semicolons, tabs or commas, in UTF-8
// or as a Danish Windows writes them.
func comma(file []byte, l Limits) (*Table, error) {
	if len(file) > l.Bytes {
		return nil, fault.New(fault.TooLarge, text.SheetLarge)
	}
	s := string(bytes.TrimPrefix(file, []byte("\ufeff")))
	if !utf8.ValidString(s) {
		decoded, err := charmap.Windows1252.NewDecoder().Bytes(file)
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, text.SheetUnknown, err)
		}
		s = string(decoded)
	}
	r := csv.NewReader(strings.NewReader(s))
	r.FieldsPerRecord, r.LazyQuotes, r.TrimLeadingSpace, r.Comma = -1, true, true, separator(s)
	t, within := &Table{}, 0 // line breaks within cells so far
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, text.SheetUnknown, err)
		}
		line, _ := r.FieldPos(0)
		row, empty := Row{Number: line - within}, true
		for i, field := range record {
			within += strings.Count(field, "\n")
			c := Cell{Text: tidy(meant(field)), row: row.Number, column: i + 1}
			empty = empty && c.IsEmpty()
			switch {
			case !c.IsEmpty() && i >= l.Columns:
				return nil, fault.New(fault.Invalid, func(lang i18n.Lang) string { return text.SheetColumns(lang, l.Columns, c.Name()) })
			case utf8.RuneCountInString(c.Text) > l.Cell:
				return nil, tooLong(c.Name(), l.Cell)
			}
			row.Cells = append(row.Cells, c)
		}
		if empty {
			continue
		}
		if len(t.Rows) == l.Rows {
			return nil, fault.New(fault.Invalid, func(lang i18n.Lang) string { return text.SheetRows(lang, l.Rows) })
		}
		t.Rows = append(t.Rows, row)
	}
}

// separator is what the first line is divided by that is divided.
func separator(s string) rune {
	for line := range strings.Lines(s) {
		for _, c := range []rune{';', '\t', ','} {
			if strings.ContainsRune(line, c) {
				return c
			}
		}
	}
	return ';'
}

// meant is a text without the apostrophe that kept it from being a formula.
func meant(s string) string {
	s = strings.TrimSpace(s)
	if rest, ok := strings.CutPrefix(s, "'"); ok && harmless(rest) == s {
		return rest
	}
	return s
}

// Missing are those of the needed heads that are not in the row in which most
// of the heads stand, and unknown what stands there that is none of them.
func (t *Table) Missing(heads ...Head) (missing []Head, unknown []Cell) {
	best := -1
	for _, row := range t.Rows[:min(len(t.Rows), deepest)] {
		var lacking []Head
		found := make([]bool, len(row.Cells))
		n := 0
		for _, h := range heads {
			at := h.in(row)
			if at >= 0 {
				found[at] = true
				n++
			} else if h.Needed {
				lacking = append(lacking, h)
			}
		}
		if n <= best {
			continue
		}
		best, missing, unknown = n, lacking, nil
		for i, c := range row.Cells {
			if !found[i] && !c.IsEmpty() {
				unknown = append(unknown, c)
			}
		}
	}
	return missing, unknown
}
