// Package docx writes a document for a word processor (Office Open XML, as
// ISO/IEC 29500 has it): real headings, lists and tables, so that people can go
// on writing in it. The same document gives the same bytes.
package docx

import (
	"context"
	"fmt"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ooxml"
	"tovholder/internal/platform/render/paper"
)

// MIME is the type of what Render writes.
const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

const (
	wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	wordType  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// file is one part of the package. Relation says what it is to the part that
// refers to it: the package itself, or the document.
type file struct {
	name, mime, relation string
	ofPackage            bool
	body                 []byte
}

// Renderer writes documents with their pictures.
type Renderer struct {
	Draw paper.Drawer // without one, the pictures' texts stand instead
}

// Render is the document as a DOCX file, its pictures as texts.
func Render(d paper.Document) ([]byte, error) {
	return Renderer{}.Render(context.Background(), d)
}

// Render is the document as a DOCX file. Faults: those of Draw, but for
// pictures that can't be drawn: their texts stand instead.
func (r Renderer) Render(ctx context.Context, d paper.Document) ([]byte, error) {
	l, _ := i18n.Parse(d.Lang)
	pictures, err := r.drawn(ctx, d)
	if err != nil {
		return nil, err
	}
	body := write(l, d, pictures)
	parts := []file{
		{"word/document.xml", wordType + "document.main+xml", ooxml.RelationSpace + "/officeDocument", true, body.Bytes()},
		{"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", ooxml.PackageSpace + "relationships/metadata/core-properties", true, ooxml.Properties(l, d.Title, d.Over)},
		{"word/styles.xml", wordType + "styles+xml", ooxml.RelationSpace + "/styles", false, styles(l)},
		{"word/numbering.xml", wordType + "numbering+xml", ooxml.RelationSpace + "/numbering", false, numbering(body.numbered)},
		{"word/settings.xml", wordType + "settings+xml", ooxml.RelationSpace + "/settings", false, settings(l)},
		{"word/footer1.xml", wordType + "footer+xml", ooxml.RelationSpace + "/footer", false, footer(l, d)},
	}
	for _, p := range pictures {
		parts = append(parts, file{p.name(), pngType, ooxml.RelationSpace + "/image", false, p.png})
	}
	all := []ooxml.File{
		{Name: "[Content_Types].xml", Body: contentTypes(parts)},
		{Name: "_rels/.rels", Body: relations(parts, true)},
		{Name: "word/_rels/document.xml.rels", Body: relations(parts, false)},
	}
	for _, f := range parts {
		all = append(all, ooxml.File{Name: f.name, Body: f.body})
	}
	return ooxml.Zip(all)
}

func contentTypes(parts []file) []byte {
	p := ooxml.New("Types", "xmlns", ooxml.PackageSpace+"content-types")
	p.Empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
	p.Empty("Default", "Extension", "xml", "ContentType", "application/xml")
	for _, f := range parts {
		p.Empty("Override", "PartName", "/"+f.name, "ContentType", f.mime)
	}
	return p.Bytes()
}

// The document refers to its foot, and after that to its pictures, by the
// order of the parts.
const (
	footerID  = "rId4"
	partsThen = 4
)

func relations(parts []file, ofPackage bool) []byte {
	p := ooxml.New("Relationships", "xmlns", ooxml.PackageSpace+"relationships")
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
		p.Empty("Relationship", "Id", fmt.Sprintf("rId%d", n), "Type", f.relation, "Target", target)
	}
	return p.Bytes()
}
