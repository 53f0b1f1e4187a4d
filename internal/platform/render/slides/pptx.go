package slides

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ooxml"
	"tovholder/internal/platform/render/paper"
)

// MIME is the type of what PPTX makes.
const MIME = presentationType + "presentation"

const (
	presentationType = "application/vnd.openxmlformats-officedocument.presentationml."
	drawingSpace     = "http://schemas.openxmlformats.org/drawingml/2006/"
	mainSpace        = "http://schemas.openxmlformats.org/presentationml/2006/main"
	themeMIME        = "application/vnd.openxmlformats-officedocument.theme+xml"
)

// Names of parts that others refer to.
const (
	presentationPart = "ppt/presentation.xml"
	corePart         = "docProps/core.xml"
	masterPart       = "ppt/slideMasters/slideMaster1.xml"
	frontPart        = "ppt/slideLayouts/slideLayout1.xml"
	pointsPart       = "ppt/slideLayouts/slideLayout2.xml"
	plainPart        = "ppt/slideLayouts/slideLayout3.xml"
	themePart        = "ppt/theme/theme1.xml"
	notesMasterPart  = "ppt/notesMasters/notesMaster1.xml"
	notesThemePart   = "ppt/theme/theme2.xml" // every master has a theme of its own
)

// relation leads from one part to another. A part's relations are numbered in
// their order, from 1.
type relation struct{ kind, to string }

func relationID(n int) string { return fmt.Sprintf("rId%d", n) }

type part struct {
	name, mime string
	body       []byte
	relations  []relation
}

// writing is a presentation being written.
type writing struct {
	Deck
	l        i18n.Lang
	parts    []part
	pictures int
	drawn    map[*paper.Picture]drawn
}

type drawn struct {
	png           []byte
	width, height int
}

// PPTX is the set as a presentation. Without draw, and for pictures that can't
// be drawn, their texts stand instead. Faults: those of draw.
func (d Deck) PPTX(ctx context.Context, draw paper.Drawer) ([]byte, error) {
	w := &writing{Deck: d, l: d.lang(), drawn: map[*paper.Picture]drawn{}}
	for _, s := range d.Slides {
		if draw == nil || s.Picture == nil {
			continue
		}
		png, width, height, err := draw(ctx, *s.Picture)
		if errors.Is(err, paper.ErrNotDrawn) {
			continue
		}
		if err != nil {
			return nil, err
		}
		w.drawn[s.Picture] = drawn{png, width, height}
	}
	w.presentation(d.sheets())
	return ooxml.Zip(w.files())
}

func (w *writing) add(name, mime string, body []byte, relations ...relation) {
	w.parts = append(w.parts, part{name, mime, body, relations})
}

func slidePart(n int) string { return fmt.Sprintf("ppt/slides/slide%d.xml", n) }

func notesPart(n int) string { return fmt.Sprintf("ppt/notesSlides/notesSlide%d.xml", n) }

// presentation adds every part; the first slide is the front.
func (w *writing) presentation(sheets []sheet) {
	relations := []relation{{"slideMaster", masterPart}, {"notesMaster", notesMasterPart}}
	p := ooxml.New("p:presentation", spaces...)
	p.Begin("p:sldMasterIdLst")
	p.Empty("p:sldMasterId", "id", number(firstMasterID), "r:id", relationID(1))
	p.End()
	p.Begin("p:notesMasterIdLst")
	p.Empty("p:notesMasterId", "r:id", relationID(2))
	p.End()
	p.Begin("p:sldIdLst")
	for n := range len(sheets) + 1 {
		relations = append(relations, relation{"slide", slidePart(n + 1)})
		const firstSlideID = 256
		p.Empty("p:sldId", "id", number(firstSlideID+n), "r:id", relationID(len(relations)))
	}
	p.End()
	p.Empty("p:sldSz", "cx", emu(slideWide), "cy", emu(slideHigh))
	p.Empty("p:notesSz", "cx", emu(notesWide), "cy", emu(notesHigh))
	relations = append(relations, relation{"theme", themePart})
	w.add(presentationPart, presentationType+"presentation.main+xml", p.Bytes(), relations...)
	w.add(corePart, "application/vnd.openxmlformats-package.core-properties+xml", ooxml.Properties(w.l, w.Title, w.Sub))
	w.frames()
	w.front()
	for i, s := range sheets {
		w.slide(i+2, s)
	}
}

// files are the parts, with what tells their types and relations.
func (w *writing) files() []ooxml.File {
	types := ooxml.New("Types", "xmlns", ooxml.PackageSpace+"content-types")
	types.Empty("Default", "Extension", "png", "ContentType", "image/png")
	types.Empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
	types.Empty("Default", "Extension", "xml", "ContentType", "application/xml")
	var rest []ooxml.File
	for _, p := range w.parts {
		if p.mime != "" {
			types.Empty("Override", "PartName", "/"+p.name, "ContentType", p.mime)
		}
		rest = append(rest, ooxml.File{Name: p.name, Body: p.body})
		if len(p.relations) > 0 {
			at := strings.LastIndexByte(p.name, '/') + 1
			rest = append(rest, ooxml.File{Name: p.name[:at] + "_rels/" + p.name[at:] + ".rels", Body: relations(p)})
		}
	}
	root := ooxml.New("Relationships", "xmlns", ooxml.PackageSpace+"relationships")
	root.Empty("Relationship", "Id", relationID(1), "Type", ooxml.RelationSpace+"/officeDocument", "Target", presentationPart)
	root.Empty("Relationship", "Id", relationID(2), "Type", ooxml.PackageSpace+"relationships/metadata/core-properties", "Target", corePart)
	return append([]ooxml.File{{Name: "[Content_Types].xml", Body: types.Bytes()}, {Name: "_rels/.rels", Body: root.Bytes()}}, rest...)
}

func relations(of part) []byte {
	p := ooxml.New("Relationships", "xmlns", ooxml.PackageSpace+"relationships")
	for i, r := range of.relations {
		to := strings.TrimPrefix(r.to, "ppt/")
		if strings.Count(of.name, "/") > 1 {
			to = "../" + to
		}
		p.Empty("Relationship", "Id", relationID(i+1), "Type", ooxml.RelationSpace+"/"+r.kind, "Target", to)
	}
	return p.Bytes()
}
