package docx

import (
	"encoding/xml"
	"strings"
)

// part is an XML file being written. What is opened is closed in order, and
// every text is escaped.
type part struct {
	b    strings.Builder
	open []string
}

const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

func newPart(root string, attributes ...string) *part {
	p := &part{}
	p.b.WriteString(header)
	p.begin(root, attributes...)
	return p
}

func (p *part) start(name string, attributes []string) {
	p.b.WriteString("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		p.b.WriteString(" " + attributes[i] + `="`)
		p.escape(attributes[i+1])
		p.b.WriteString(`"`)
	}
}

// begin opens an element with attributes: name, value, name, value.
func (p *part) begin(name string, attributes ...string) {
	p.start(name, attributes)
	p.b.WriteString(">")
	p.open = append(p.open, name)
}

// end closes what was opened last.
func (p *part) end() {
	last := len(p.open) - 1
	p.b.WriteString("</" + p.open[last] + ">")
	p.open = p.open[:last]
}

// empty writes an element without content.
func (p *part) empty(name string, attributes ...string) {
	p.start(name, attributes)
	p.b.WriteString("/>")
}

func (p *part) text(name, text string, attributes ...string) {
	p.begin(name, attributes...)
	p.escape(text)
	p.end()
}

func (p *part) escape(s string) {
	_ = xml.EscapeText(&p.b, []byte(allowed(s))) // a builder takes everything
}

// bytes closes what is open.
func (p *part) bytes() []byte {
	for len(p.open) > 0 {
		p.end()
	}
	return []byte(p.b.String())
}

// allowed takes out what XML 1.0 can't hold.
func allowed(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r == '\r', r >= 0x20 && r <= 0xD7FF, r >= 0xE000 && r <= 0xFFFD, r >= 0x10000:
			return r
		}
		return -1
	}, strings.ToValidUTF8(s, ""))
}
