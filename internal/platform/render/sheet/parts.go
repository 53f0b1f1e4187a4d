package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/text"
)

// reading reads one XML part, element by element.
type reading struct {
	*xml.Decoder
	depth int
}

func (b book) open(name string) (*reading, error) {
	body, ok := b[strings.ToLower(name)]
	if !ok {
		return nil, fmt.Errorf("there is no %s", name)
	}
	return &reading{Decoder: xml.NewDecoder(bytes.NewReader(body))}, nil
}

// next is the next token; io.EOF after the last.
func (r *reading) next() (xml.Token, error) {
	token, err := r.Token()
	switch token.(type) {
	case xml.StartElement:
		if r.depth++; r.depth > mostDepth {
			return nil, errors.New("elements within elements without end")
		}
	case xml.EndElement:
		r.depth--
	}
	return token, err
}

// each visits the elements of a part.
func (b book) each(name string, visit func(*reading, xml.StartElement) error) error {
	r, err := b.open(name)
	if err != nil {
		return err
	}
	for {
		token, err := r.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		if start, ok := token.(xml.StartElement); ok {
			if err := visit(r, start); err != nil {
				return err
			}
		}
	}
}

// inside gathers the text of an element that has been begun, of the elements
// below it that have one of the names; readings of foreign scripts (rPh) are
// left out.
func (r *reading) inside(most int, names ...string) (string, error) {
	var words strings.Builder
	end, take, skip := r.depth-1, 0, 0
	for r.depth > end {
		token, err := r.next()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch {
			case skip > 0 || token.Name.Local == "rPh":
				skip++
			case slices.Contains(names, token.Name.Local):
				take++
			}
		case xml.EndElement:
			switch {
			case skip > 0:
				skip--
			case take > 0 && slices.Contains(names, token.Name.Local):
				take--
			}
		case xml.CharData:
			if take > 0 && skip == 0 {
				if words.Len() <= 4*most { // what is longer is refused, not kept
					words.Write(token)
				}
			}
		}
	}
	return words.String(), nil
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// relations are where a part refers to: by id, and by kind.
func (b book) relations(of string) (byID, byKind map[string]string, err error) {
	byID, byKind = map[string]string{}, map[string]string{}
	rels := "_rels/.rels" // of the package itself
	if of != "" {
		rels = path.Join(path.Dir(of), "_rels", path.Base(of)+".rels")
	}
	err = b.each(rels, func(_ *reading, e xml.StartElement) error {
		if e.Name.Local != "Relationship" || attribute(e, "TargetMode") == "External" {
			return nil
		}
		target := attribute(e, "Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/", path.Dir(of), target)
		}
		target = strings.TrimPrefix(path.Clean(target), "/")
		byID[attribute(e, "Id")] = target
		byKind[path.Base(attribute(e, "Type"))] = target
		return nil
	})
	return byID, byKind, err
}

// first reads the first sheet that is shown.
func (b book) first(l Limits) (*Table, error) {
	_, top, err := b.relations("")
	if err != nil {
		return nil, err
	}
	workbook := top["officeDocument"]
	byID, byKind, err := b.relations(workbook)
	if err != nil {
		return nil, err
	}
	t, sheet, from1904 := &Table{}, "", false
	err = b.each(workbook, func(_ *reading, e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			from1904 = attribute(e, "date1904") == "1" || attribute(e, "date1904") == "true"
		case "sheet":
			if state := attribute(e, "state"); sheet == "" && (state == "" || state == "visible") {
				t.Name, sheet = attribute(e, "name"), byID[relationID(e)]
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if sheet == "" {
		return nil, errors.New("no sheet is shown")
	}
	var shared []string
	if name := byKind["sharedStrings"]; name != "" {
		if shared, err = b.strings(name, l.Cell); err != nil {
			return nil, err
		}
	}
	t.Rows, err = b.rows(sheet, shared, from1904, l)
	return t, err
}

// relationID is the r:id of a sheet, which has an id of its own as well.
func relationID(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "id" && a.Name.Space != "" {
			return a.Value
		}
	}
	return ""
}

func (b book) strings(name string, most int) (all []string, err error) {
	err = b.each(name, func(r *reading, e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		if len(all) == mostStrings {
			return fault.New(fault.Invalid, text.SheetLarge)
		}
		words, err := r.inside(most, "t")
		all = append(all, words)
		return err
	})
	return all, err
}

func (b book) rows(name string, shared []string, from1904 bool, l Limits) (rows []Row, err error) {
	number, column := 0, 0
	err = b.each(name, func(r *reading, e xml.StartElement) error {
		switch e.Name.Local {
		case "row":
			number++
			if n, err := strconv.Atoi(attribute(e, "r")); err == nil {
				if n < number {
					return errors.New("the rows are not in order")
				}
				number = n
			}
			column = 0
		case "c":
			column++
			if n := columnOf(attribute(e, "r")); n > 0 {
				if n < column {
					return errors.New("the cells are not in order")
				}
				column = n
			}
			cell, err := r.cell(e, shared, l.Cell)
			if err != nil || cell.Text == "" {
				return err
			}
			cell.row, cell.column, cell.from1904 = number, column, from1904
			if column > l.Columns {
				return fault.New(fault.Invalid, func(lang i18n.Lang) string { return text.SheetColumns(lang, l.Columns, cell.Name()) })
			}
			if utf8.RuneCountInString(cell.Text) > l.Cell {
				return tooLong(cell.Name(), l.Cell)
			}
			if len(rows) == 0 || rows[len(rows)-1].Number != number {
				if len(rows) == l.Rows {
					return fault.New(fault.Invalid, func(lang i18n.Lang) string { return text.SheetRows(lang, l.Rows) })
				}
				rows = append(rows, Row{Number: number})
			}
			last := &rows[len(rows)-1]
			for len(last.Cells) < column-1 {
				last.Cells = append(last.Cells, Cell{row: number, column: len(last.Cells) + 1})
			}
			last.Cells = append(last.Cells, cell)
		}
		return nil
	})
	return rows, err
}

// cell reads what a cell shows; of a formula, what it came to.
func (r *reading) cell(e xml.StartElement, shared []string, most int) (c Cell, err error) {
	kind := attribute(e, "t")
	if kind == "inlineStr" {
		c.Text, err = r.inside(most, "t")
		c.Text = tidy(c.Text)
		return c, err
	}
	value, err := r.inside(most, "v")
	if err != nil {
		return c, err
	}
	switch kind {
	case "s":
		n, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil || n < 0 || n >= len(shared) {
			return c, errors.New("a text is missing")
		}
		c.Text = tidy(shared[n])
	case "", "n":
		c.Text = strings.TrimSpace(value)
		_, err := strconv.ParseFloat(c.Text, 64)
		c.number = err == nil
	default: // the text of a formula, a day in words, truth, a mistake
		c.Text = tidy(value)
	}
	return c, nil
}

// columnOf is the number of the column in "AB12"; 0 when there is none.
func columnOf(reference string) int {
	n := 0
	for _, r := range reference {
		if r < 'A' || r > 'Z' {
			break
		}
		if n = n*26 + int(r-'A') + 1; n > 16384 {
			return 0
		}
	}
	return n
}

// tidy is a text without what can't be seen, its lines ending alike.
func tidy(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "_x000D_", "").Replace(s)
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t', r == '\u00a0':
			return ' '
		case unicode.IsControl(r), r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}
