package docx

import (
	"strconv"
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ooxml"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"
)

// Measures in twentieths of a point: A4 with margins of two centimetres.
const (
	pageWidth, pageHeight = 11906, 16838
	margin                = 1134
	textWidth             = pageWidth - 2*margin
)

// body is word/document.xml being written.
type body struct {
	*ooxml.Part
	lang     i18n.Lang
	numbered int  // numbered lists so far; each counts from 1
	newPage  bool // the next block begins a page
	pictures []picture
}

func write(l i18n.Lang, d paper.Document, pictures []picture) *body {
	b := &body{Part: ooxml.New("w:document", "xmlns:w", wordSpace, "xmlns:r", ooxml.RelationSpace), lang: l, pictures: pictures}
	b.Begin("w:body")
	if d.Over != "" {
		b.paragraph("Subtitle", d.Over)
	}
	b.paragraph("Title", d.Title)
	b.facts(d.Facts)
	for _, block := range d.Blocks {
		b.block(block)
	}
	b.Begin("w:sectPr")
	b.Empty("w:footerReference", "w:type", "default", "r:id", footerID)
	b.Empty("w:pgSz", "w:w", number(pageWidth), "w:h", number(pageHeight))
	b.Empty("w:pgMar", "w:top", number(margin), "w:right", number(margin), "w:bottom", number(margin), "w:left", number(margin),
		"w:header", "567", "w:footer", "567", "w:gutter", "0")
	b.End()
	return b
}

func (b *body) block(block paper.Block) {
	switch {
	case block.Heading != nil:
		b.paragraph("Heading"+number(min(max(block.Heading.Level-1, 1), 3)), block.Heading.Text)
	case block.Text != "":
		b.paragraph("", block.Text)
	case len(block.List) > 0:
		for _, item := range block.List {
			b.paragraph("ListBullet", item)
		}
	case len(block.Numbers) > 0:
		b.numbered++
		for _, item := range block.Numbers {
			b.item(item, numberOf(b.numbered))
		}
	case len(block.Facts) > 0:
		b.facts(block.Facts)
	case block.Table != nil:
		b.table(*block.Table)
	case block.Picture != nil:
		b.picture(block.Picture)
	case len(block.Signed) > 0:
		b.signed(block.Signed)
	case block.Note != "":
		b.paragraph("Note", block.Note)
	case block.Break:
		b.newPage = true
	}
}

// paragraph writes a paragraph in a style; without one it is plain text.
func (b *body) paragraph(style, text string) {
	b.Begin("w:p")
	if style != "" || b.newPage {
		b.Begin("w:pPr")
		if style != "" {
			b.Empty("w:pStyle", "w:val", style)
		}
		b.breaks()
		b.End()
	}
	b.run(text, false)
	b.End()
}

func (b *body) item(text string, list int) {
	b.Begin("w:p")
	b.Begin("w:pPr")
	b.Empty("w:pStyle", "w:val", "ListNumber")
	b.breaks()
	b.Begin("w:numPr")
	b.Empty("w:ilvl", "w:val", "0")
	b.Empty("w:numId", "w:val", number(list))
	b.End()
	b.End()
	b.run(text, false)
	b.End()
}

// breaks begins a new page with the paragraph whose properties are open.
func (b *body) breaks() {
	if b.newPage {
		b.Empty("w:pageBreakBefore")
		b.newPage = false
	}
}

// run writes text; its line breaks, tabs and special hyphens are elements.
func (b *body) run(text string, bold bool) {
	if text == "" {
		return
	}
	b.Begin("w:r")
	if bold {
		b.Begin("w:rPr")
		b.Empty("w:b")
		b.Empty("w:bCs")
		b.End()
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	var plain strings.Builder
	flush := func() {
		if plain.Len() > 0 {
			b.Text("w:t", plain.String(), "xml:space", "preserve")
			plain.Reset()
		}
	}
	for _, r := range text {
		element := elements[r]
		if element == "" {
			plain.WriteRune(r)
			continue
		}
		flush()
		b.Empty(element)
	}
	flush()
	b.End()
}

var elements = map[rune]string{'\n': "w:br", '\r': "w:br", '\u2028': "w:br", '\t': "w:tab", '\u2011': "w:noBreakHyphen", '\u00ad': "w:softHyphen"}

func (b *body) facts(facts []paper.Fact) {
	if len(facts) == 0 {
		return
	}
	widths := []int{textWidth / 3, textWidth - textWidth/3}
	b.openTable("Facts", "", widths, false)
	for _, f := range facts {
		b.row(false)
		b.cell(widths[0], "FactTerm", f.Term)
		b.cell(widths[1], "TableText", f.Text)
		b.End()
	}
	b.closeTable()
}

func (b *body) table(t paper.Table) {
	if len(t.Columns) == 0 {
		return
	}
	if t.Caption != "" {
		b.paragraph("Caption", t.Caption)
	}
	heads := make([]string, len(t.Columns))
	shares := make([]int, len(t.Columns))
	numbers := make([]bool, len(t.Columns))
	for i, c := range t.Columns {
		heads[i], shares[i], numbers[i] = c.Head, c.Share, c.Number
	}
	b.grid(t.Caption, heads, shares, numbers, t.Rows)
}

func (b *body) signed(lines []paper.Line) {
	rows := make([][]string, len(lines))
	for i, s := range lines {
		decided := s.At
		if decided == "" {
			decided = text.Waiting(b.lang)
		} else if s.How != "" {
			decided += "\n" + s.How
		}
		rows[i] = []string{joined("\n", s.Name, s.Title), joined("\n", s.Role, s.Organisation), decided}
	}
	heads := []string{text.Name(b.lang), text.Role(b.lang), text.Decided(b.lang)}
	b.grid("", heads, []int{3, 3, 3}, make([]bool, 3), rows)
}

// grid writes a table with a head that is repeated on every page.
func (b *body) grid(caption string, heads []string, shares []int, numbers []bool, rows [][]string) {
	widths := divide(shares)
	b.openTable("Grid", caption, widths, true)
	b.row(true)
	for i, head := range heads {
		style := "TableHead"
		if numbers[i] {
			style = "TableHeadNumber"
		}
		b.cell(widths[i], style, head)
	}
	b.End()
	for _, row := range rows {
		b.row(false)
		for i := range heads {
			style, content := "TableText", ""
			if numbers[i] {
				style = "TableNumber"
			}
			if i < len(row) {
				content = row[i]
			}
			b.cell(widths[i], style, content)
		}
		b.End()
	}
	b.closeTable()
}

// divide is the width of the text, divided by the columns' shares.
func divide(shares []int) []int {
	sum := 0
	for _, s := range shares {
		sum += max(s, 1)
	}
	widths := make([]int, len(shares))
	left := textWidth
	for i, s := range shares {
		widths[i] = textWidth * max(s, 1) / sum
		left -= widths[i]
	}
	widths[len(widths)-1] += left
	return widths
}

func (b *body) openTable(style, caption string, widths []int, head bool) {
	if b.newPage {
		b.paragraph("TableEnd", "")
	}
	look, first, column := "0680", "0", "1" // the first as Word before 2010 reads it
	if head {
		look, first, column = "0620", "1", "0"
	}
	b.Begin("w:tbl")
	b.Begin("w:tblPr")
	b.Empty("w:tblStyle", "w:val", style)
	b.Empty("w:tblW", "w:w", number(textWidth), "w:type", "dxa")
	b.Empty("w:tblLayout", "w:type", "fixed")
	b.Empty("w:tblLook", "w:val", look, "w:firstRow", first, "w:lastRow", "0", "w:firstColumn", column, "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1")
	if caption != "" {
		b.Empty("w:tblCaption", "w:val", caption)
	}
	b.End()
	b.Begin("w:tblGrid")
	for _, w := range widths {
		b.Empty("w:gridCol", "w:w", number(w))
	}
	b.End()
}

// closeTable ends a table. Two tables that touch would become one, so a small
// paragraph follows.
func (b *body) closeTable() {
	b.End()
	b.paragraph("TableEnd", "")
}

func (b *body) row(head bool) {
	b.Begin("w:tr")
	b.Begin("w:trPr")
	b.Empty("w:cantSplit")
	if head {
		b.Empty("w:tblHeader")
	}
	b.End()
}

func (b *body) cell(width int, style, text string) {
	b.Begin("w:tc")
	b.Begin("w:tcPr")
	b.Empty("w:tcW", "w:w", number(width), "w:type", "dxa")
	b.End()
	b.paragraph(style, text)
	b.End()
}

func joined(between string, words ...string) string {
	var said []string
	for _, w := range words {
		if w != "" {
			said = append(said, w)
		}
	}
	return strings.Join(said, between)
}

func number(n int) string { return strconv.Itoa(n) }
