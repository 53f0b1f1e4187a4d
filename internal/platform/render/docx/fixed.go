package docx

import (
	_ "embed" // the styles
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"
)

// Numbering: one definition for bullets, one for numbers. Every numbered list
// is an instance of its own, so that it counts from 1.
const bullets = 1

// numberOf is the instance of the nth numbered list.
func numberOf(nth int) int { return bullets + nth }

func numbering(lists int) []byte {
	p := newPart("w:numbering", "xmlns:w", wordSpace)
	level := func(id, style, format, sign string) {
		p.begin("w:abstractNum", "w:abstractNumId", id)
		p.empty("w:multiLevelType", "w:val", "singleLevel")
		p.begin("w:lvl", "w:ilvl", "0")
		p.empty("w:start", "w:val", "1")
		p.empty("w:numFmt", "w:val", format)
		p.empty("w:pStyle", "w:val", style)
		p.empty("w:lvlText", "w:val", sign)
		p.empty("w:lvlJc", "w:val", "left")
		p.begin("w:pPr")
		p.empty("w:ind", "w:left", "425", "w:hanging", "425")
		p.end()
		p.end()
		p.end()
	}
	level("0", "ListBullet", "bullet", "•")
	level("1", "ListNumber", "decimal", "%1.")
	p.begin("w:num", "w:numId", number(bullets))
	p.empty("w:abstractNumId", "w:val", "0")
	p.end()
	for nth := range lists {
		p.begin("w:num", "w:numId", number(numberOf(nth+1)))
		p.empty("w:abstractNumId", "w:val", "1")
		p.begin("w:lvlOverride", "w:ilvl", "0")
		p.empty("w:startOverride", "w:val", "1")
		p.end()
		p.end()
	}
	return p.bytes()
}

func settings(l i18n.Lang) []byte {
	p := newPart("w:settings", "xmlns:w", wordSpace)
	p.empty("w:defaultTabStop", "w:val", "1304")
	p.begin("w:compat")
	p.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15")
	p.end()
	p.empty("w:themeFontLang", "w:val", locale(l))
	return p.bytes()
}

// footer is what the document is, and the number of the page.
func footer(l i18n.Lang, d paper.Document) []byte {
	b := body{part: newPart("w:ftr", "xmlns:w", wordSpace), lang: l}
	b.begin("w:p")
	b.begin("w:pPr")
	b.empty("w:pStyle", "w:val", "Footer")
	b.end()
	b.run(d.Foot+"\t", false)
	const page, pages = "\ue000", "\ue001" // places for the fields
	before, rest, _ := strings.Cut(text.Page(l, page, pages), page)
	between, after, _ := strings.Cut(rest, pages)
	b.run(before, false)
	b.field("PAGE")
	b.run(between, false)
	b.field("NUMPAGES")
	b.run(after, false)
	return b.bytes()
}

func (b *body) field(instruction string) {
	b.begin("w:fldSimple", "w:instr", " "+instruction+" ")
	b.run("1", false)
	b.end()
}

//go:embed styles.xml
var styleSheet string

// styles are the same in every document but for the language.
func styles(l i18n.Lang) []byte {
	return []byte(strings.ReplaceAll(styleSheet, "LOCALE", locale(l)))
}
