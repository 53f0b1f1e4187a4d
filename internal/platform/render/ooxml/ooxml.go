// Package ooxml writes what files of Office Open XML (ISO/IEC 29500) have in
// common: parts of XML, in a package that is the same for the same parts.
package ooxml

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"

	"tovholder/internal/platform/i18n"
)

// Spaces that every kind of file refers to.
const (
	RelationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	PackageSpace  = "http://schemas.openxmlformats.org/package/2006/"
)

// File is one file of a package.
type File struct {
	Name string
	Body []byte
}

// Zip is the package: the files in their order.
func Zip(files []File) ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate})
		if err == nil {
			_, err = w.Write(f.Body)
		}
		if err != nil {
			return nil, fmt.Errorf("write %s: %w", f.Name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write a package: %w", err)
	}
	return out.Bytes(), nil
}

// Properties is docProps/core.xml: the title, what the file is about, the
// language.
func Properties(l i18n.Lang, title, subject string) []byte {
	p := New("cp:coreProperties", "xmlns:cp", PackageSpace+"metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
	p.Text("dc:title", title)
	p.Text("dc:subject", subject)
	p.Text("dc:language", Locale(l))
	return p.Bytes()
}

// Locale is the language with the country whose spelling is checked.
func Locale(l i18n.Lang) string {
	if l == i18n.En {
		return "en-GB"
	}
	return "da-DK"
}

// Part is an XML file being written. What is opened is closed in order, and
// every text is escaped.
type Part struct {
	b    strings.Builder
	open []string
}

const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// New begins a part with its outermost element; attributes are name, value,
// name, value.
func New(root string, attributes ...string) *Part {
	p := &Part{}
	p.b.WriteString(header)
	p.Begin(root, attributes...)
	return p
}

func (p *Part) start(name string, attributes []string) {
	p.b.WriteString("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		p.b.WriteString(" " + attributes[i] + `="`)
		p.escape(attributes[i+1])
		p.b.WriteString(`"`)
	}
}

// Begin opens an element with attributes: name, value, name, value.
func (p *Part) Begin(name string, attributes ...string) {
	p.start(name, attributes)
	p.b.WriteString(">")
	p.open = append(p.open, name)
}

// End closes what was opened last.
func (p *Part) End() {
	last := len(p.open) - 1
	p.b.WriteString("</" + p.open[last] + ">")
	p.open = p.open[:last]
}

// Empty writes an element without content.
func (p *Part) Empty(name string, attributes ...string) {
	p.start(name, attributes)
	p.b.WriteString("/>")
}

// Text writes an element with nothing but text.
func (p *Part) Text(name, text string, attributes ...string) {
	p.Begin(name, attributes...)
	p.escape(text)
	p.End()
}

func (p *Part) escape(s string) {
	_ = xml.EscapeText(&p.b, []byte(allowed(s))) // a builder takes everything
}

// Bytes closes what is open, and is the part.
func (p *Part) Bytes() []byte {
	for len(p.open) > 0 {
		p.End()
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
