package docx

import (
	_ "embed" // the styles
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ooxml"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"
)

// Numbering: one definition for bullets, one for numbers. Every numbered list
// is an instance of its own, so that it counts from 1.
const bullets = 1

// numberOf is the instance of the nth numbered list.
func numberOf(nth int) int { return bullets + nth }

func numbering(lists int) []byte {
	p := ooxml.New("w:numbering", "xmlns:w", wordSpace)
	level := func(id, style, format, sign string) {
		p.Begin("w:abstractNum", "w:abstractNumId", id)
		p.Empty("w:multiLevelType", "w:val", "singleLevel")
		p.Begin("w:lvl", "w:ilvl", "0")
		p.Empty("w:start", "w:val", "1")
		p.Empty("w:numFmt", "w:val", format)
		p.Empty("w:pStyle", "w:val", style)
		p.Empty("w:lvlText", "w:val", sign)
		p.Empty("w:lvlJc", "w:val", "left")
		p.Begin("w:pPr")
		p.Empty("w:ind", "w:left", "425", "w:hanging", "425")
		p.End()
		p.End()
		p.End()
	}
	level("0", "ListBullet", "bullet", "•")
	level("1", "ListNumber", "decimal", "%1.")
	p.Begin("w:num", "w:numId", number(bullets))
	p.Empty("w:abstractNumId", "w:val", "0")
	p.End()
	for nth := range lists {
		p.Begin("w:num", "w:numId", number(numberOf(nth+1)))
		p.Empty("w:abstractNumId", "w:val", "1")
		p.Begin("w:lvlOverride", "w:ilvl", "0")
		p.Empty("w:startOverride", "w:val", "1")
		p.End()
		p.End()
	}
	return p.Bytes()
}

func settings(l i18n.Lang) []byte {
	p := ooxml.New("w:settings", "xmlns:w", wordSpace)
	p.Empty("w:defaultTabStop", "w:val", "1304")
	p.Begin("w:compat")
	p.Empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15")
	p.End()
	p.Empty("w:themeFontLang", "w:val", ooxml.Locale(l))
	return p.Bytes()
}

// footer is what the document is, and the number of the page.
func footer(l i18n.Lang, d paper.Document) []byte {
	b := body{Part: ooxml.New("w:ftr", "xmlns:w", wordSpace), lang: l}
	b.Begin("w:p")
	b.Begin("w:pPr")
	b.Empty("w:pStyle", "w:val", "Footer")
	b.End()
	b.run(d.Foot+"\t", false)
	const page, pages = "\ue000", "\ue001" // places for the fields
	before, rest, _ := strings.Cut(text.Page(l, page, pages), page)
	between, after, _ := strings.Cut(rest, pages)
	b.run(before, false)
	b.field("PAGE")
	b.run(between, false)
	b.field("NUMPAGES")
	b.run(after, false)
	return b.Bytes()
}

func (b *body) field(instruction string) {
	b.Begin("w:fldSimple", "w:instr", " "+instruction+" ")
	b.run("1", false)
	b.End()
}

//go:embed styles.xml
var styleSheet string

// styles are the same in every document but for the language.
func styles(l i18n.Lang) []byte {
	return []byte(strings.ReplaceAll(styleSheet, "LOCALE", ooxml.Locale(l)))
}
