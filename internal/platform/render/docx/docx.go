// Package docx writes a document for a word processor (Office Open XML, as
// ISO/IEC 29500 has it): real headings, lists and tables, so that people can go
// on writing in it. The same document gives the same bytes.
package docx

import (
	"archive/zip"
	"bytes"
	"fmt"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// MIME is the type of what Render writes.
const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

const (
	wordSpace     = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageSpace  = "http://schemas.openxmlformats.org/package/2006/"
	wordType      = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// file is one part of the package. Relation says what it is to the part that
// refers to it: the package itself, or the document.
type file struct {
	name, mime, relation string
	ofPackage            bool
	body                 []byte
}

// Render is the document as a DOCX file.
func Render(d paper.Document) ([]byte, error) {
	l, _ := i18n.Parse(d.Lang)
	body := write(l, d)
	parts := []file{
		{"word/document.xml", wordType + "document.main+xml", relationSpace + "/officeDocument", true, body.bytes()},
		{"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", packageSpace + "relationships/metadata/core-properties", true, properties(l, d)},
		{"word/styles.xml", wordType + "styles+xml", relationSpace + "/styles", false, styles(l)},
		{"word/numbering.xml", wordType + "numbering+xml", relationSpace + "/numbering", false, numbering(body.numbered)},
		{"word/settings.xml", wordType + "settings+xml", relationSpace + "/settings", false, settings(l)},
		{"word/footer1.xml", wordType + "footer+xml", relationSpace + "/footer", false, footer(l, d)},
	}
	all := append([]file{
		{name: "[Content_Types].xml", body: contentTypes(parts)},
		{name: "_rels/.rels", body: relations(parts, true)},
		{name: "word/_rels/document.xml.rels", body: relations(parts, false)},
	}, parts...)

	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range all {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate})
		if err == nil {
			_, err = w.Write(f.body)
		}
		if err != nil {
			return nil, fmt.Errorf("write %s: %w", f.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write a document: %w", err)
	}
	return out.Bytes(), nil
}

func contentTypes(parts []file) []byte {
	p := newPart("Types", "xmlns", packageSpace+"content-types")
	p.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
	p.empty("Default", "Extension", "xml", "ContentType", "application/xml")
	for _, f := range parts {
		p.empty("Override", "PartName", "/"+f.name, "ContentType", f.mime)
	}
	return p.bytes()
}

// footerID is how the document refers to its foot.
const footerID = "rId4"

func relations(parts []file, ofPackage bool) []byte {
	p := newPart("Relationships", "xmlns", packageSpace+"relationships")
	n := 0
	for _, f := range parts {
		if f.ofPackage != ofPackage {
			continue
		}
		n++
		target := f.name
		if !ofPackage {
			target = target[len("word/"):]
		}
		p.empty("Relationship", "Id", fmt.Sprintf("rId%d", n), "Type", f.relation, "Target", target)
	}
	return p.bytes()
}

func properties(l i18n.Lang, d paper.Document) []byte {
	p := newPart("cp:coreProperties", "xmlns:cp", packageSpace+"metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
	p.text("dc:title", d.Title)
	p.text("dc:subject", d.Over)
	p.text("dc:language", locale(l))
	return p.bytes()
}

// locale is the language with the country whose spelling is checked.
func locale(l i18n.Lang) string {
	if l == i18n.En {
		return "en-GB"
	}
	return "da-DK"
}
