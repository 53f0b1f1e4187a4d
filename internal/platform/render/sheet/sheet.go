// Package sheet writes tables as spreadsheets (XLSX, CSV) and reads the
// spreadsheets that people send. What is written is only ever data: no text
// becomes a formula. What is read is taken for hostile until it is understood.
package sheet

import (
	"fmt"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"

	"github.com/xuri/excelize/v2"
)

// Types of what is written.
const (
	XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	CSV  = "text/csv; charset=utf-8"
)

// Kind says what a column holds.
type Kind int

// The kinds of columns.
const (
	Text Kind = iota
	Number
	Date
)

// Column is a column of a sheet.
type Column struct {
	Head  string
	Kind  Kind
	Width int // in characters; 0 gives one that suits the kind
}

// Sheet is a table to be written. A cell is a string, an int, a float64, a
// calendar.Date, or nil where there is nothing; so is a zero Date.
type Sheet struct {
	Lang    i18n.Lang
	Name    string
	Columns []Column
	Rows    [][]any
}

// Excel is the sheet as XLSX: the head stays in sight and filters.
func Excel(s Sheet) (b []byte, err error) {
	f := excelize.NewFile()
	defer func() { _ = f.Close() }() // it is all in memory
	name := sheetName(s.Name)
	if err := f.SetSheetName("Sheet1", name); err != nil {
		return nil, fmt.Errorf("name a sheet: %w", err)
	}
	language := "da-DK"
	if s.Lang == i18n.En {
		language = "en-GB"
	}
	if err := f.SetDocProps(&excelize.DocProperties{Title: legal(s.Name), Language: language, Creator: "Tovholder"}); err != nil {
		return nil, fmt.Errorf("describe a sheet: %w", err)
	}
	if err := fill(f, name, s); err != nil {
		return nil, fmt.Errorf("write sheet %q: %w", s.Name, err)
	}
	out, err := f.WriteToBuffer()
	if err != nil {
		return nil, fmt.Errorf("write sheet %q: %w", s.Name, err)
	}
	return out.Bytes(), nil
}

func fill(f *excelize.File, name string, s Sheet) error {
	head, err := f.NewStyle(&excelize.Style{
		Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"DEEBF7"}},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}, NumFmt: asText,
	})
	if err != nil {
		return err
	}
	styles := make([]int, len(s.Columns))
	w, err := f.NewStreamWriter(name)
	if err != nil {
		return err
	}
	heads := make([]any, len(s.Columns))
	for i, c := range s.Columns {
		if styles[i], err = f.NewStyle(looks[c.Kind]()); err != nil {
			return err
		}
		if err := w.SetColWidth(i+1, i+1, width(c)); err != nil {
			return err
		}
		heads[i] = excelize.Cell{StyleID: head, Value: legal(c.Head)}
	}
	if err := w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := w.SetRow("A1", heads); err != nil {
		return err
	}
	for n, row := range s.Rows {
		cells := make([]any, len(s.Columns))
		for i := range min(len(row), len(cells)) {
			value, err := stored(row[i])
			if err != nil {
				return err
			}
			cells[i] = excelize.Cell{StyleID: styles[i], Value: value}
		}
		if err := w.SetRow(fmt.Sprintf("A%d", n+2), cells); err != nil {
			return err
		}
	}
	if len(s.Columns) > 0 {
		if err := f.AutoFilter(name, fmt.Sprintf("A1:%s%d", letters(len(s.Columns)), len(s.Rows)+1), nil); err != nil {
			return err
		}
	}
	return w.Flush()
}

// asText is the number format of text: what is written into such a cell later
// is no formula either.
const asText = 49

var looks = map[Kind]func() *excelize.Style{
	Text: func() *excelize.Style {
		return &excelize.Style{NumFmt: asText, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}}
	},
	Number: func() *excelize.Style { return &excelize.Style{Alignment: &excelize.Alignment{Vertical: "top"}} },
	Date: func() *excelize.Style {
		form := "dd-mm-yyyy"
		return &excelize.Style{CustomNumFmt: &form, Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "left"}}
	},
}

func width(c Column) float64 {
	switch {
	case c.Width > 0:
		return float64(min(c.Width, 255))
	case c.Kind == Text:
		return 30
	}
	return 14
}

// epoch is the day before the first of Excel's, as it counts after February
// 1900, which it takes for a leap year.
var epoch = calendar.NewDate(1899, 12, 30)

func stored(v any) (any, error) {
	switch v := v.(type) {
	case nil, int, float64:
		return v, nil
	case string:
		return legal(v), nil
	case calendar.Date:
		if v.IsZero() {
			return nil, nil
		}
		return v.Sub(epoch), nil
	}
	return nil, fmt.Errorf("a cell can't hold %T", v)
}

const longestCell = 32767 // characters, of Excel's cells

// legal is a text that a cell can hold.
func legal(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r >= 0x20 && r <= 0xD7FF, r >= 0xE000 && r <= 0xFFFD, r >= 0x10000:
			return r
		}
		return -1
	}, strings.ToValidUTF8(s, ""))
	if runes := []rune(s); len(runes) > longestCell {
		return string(runes[:longestCell])
	}
	return s
}

const longestName = 31

// sheetName is a name that Excel takes for a sheet.
func sheetName(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) || r < ' ' {
			return ' '
		}
		return r
	}, legal(s))
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) > longestName {
		runes = runes[:longestName]
	}
	if name := strings.TrimSpace(string(runes)); name != "" && !strings.EqualFold(name, "history") {
		return name
	}
	return "Ark 1"
}

// letters names a column: 1 is A, 27 is AA.
func letters(column int) string {
	name := ""
	for ; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}
