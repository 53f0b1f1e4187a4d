package slides

import (
	"math"
	"strconv"
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ooxml"
)

// spaces are declared by every part that draws.
var spaces = []string{"xmlns:a", drawingSpace + "main", "xmlns:r", ooxml.RelationSpace, "xmlns:p", mainSpace}

func number(n int) string { return strconv.Itoa(n) }

// emu is a measure in points as files have it.
func emu(points float64) string {
	const perPoint = 12700
	return strconv.Itoa(int(math.Round(points * perPoint)))
}

// hundredths of a point.
func hundredths(size float64) string { return strconv.Itoa(int(math.Round(size * 100))) }

// canvas is a part with shapes, each with a number of its own.
type canvas struct {
	*ooxml.Part
	l      i18n.Lang
	shapes int
}

// newCanvas begins a part; layouts have a name.
func newCanvas(l i18n.Lang, root, name string, attributes ...string) *canvas {
	c := &canvas{Part: ooxml.New(root, append(append([]string(nil), spaces...), attributes...)...), l: l}
	if name == "" {
		c.Begin("p:cSld")
	} else {
		c.Begin("p:cSld", "name", name)
	}
	return c
}

func (c *canvas) tree() {
	c.Begin("p:spTree")
	c.Begin("p:nvGrpSpPr")
	c.Empty("p:cNvPr", "id", c.id(), "name", "")
	c.Empty("p:cNvGrpSpPr")
	c.Empty("p:nvPr")
	c.End()
	c.Empty("p:grpSpPr")
}

// close ends the tree of shapes.
func (c *canvas) close() {
	c.End()
	c.End()
}

// masters takes the colours of the master, and is the part.
func (c *canvas) masters() []byte {
	c.Begin("p:clrMapOvr")
	c.Empty("a:masterClrMapping")
	return c.Bytes()
}

func (c *canvas) id() string {
	c.shapes++
	return number(c.shapes)
}

// place is what a shape is to its master: its type, and its number among
// those of its type.
type place struct{ kind, idx string }

var (
	titlePlace  = place{"title", ""}
	pointsPlace = place{"body", "1"}
	leadPlace   = place{"body", "13"}
	footPlace   = place{"ftr", "11"}
	pagePlace   = place{"sldNum", "12"}
	frontPlace  = place{"ctrTitle", ""}
	subPlace    = place{"subTitle", "1"}
)

func (p place) attributes() []string {
	a := []string{"type", p.kind}
	if p.kind == "ftr" || p.kind == "sldNum" {
		a = append(a, "sz", "quarter")
	}
	if p.idx != "" {
		a = append(a, "idx", p.idx)
	}
	return a
}

// holder begins a shape that has a place on its master; its text follows. Where
// it stands is said unless the master has said it.
func (c *canvas) holder(name string, p place, at *box) {
	c.Begin("p:sp")
	c.Begin("p:nvSpPr")
	c.Empty("p:cNvPr", "id", c.id(), "name", name)
	c.Begin("p:cNvSpPr")
	c.Empty("a:spLocks", "noGrp", "1")
	c.End()
	c.Begin("p:nvPr")
	c.Empty("p:ph", p.attributes()...)
	c.End()
	c.End()
	c.Begin("p:spPr")
	if at != nil {
		c.transform("a:xfrm", *at)
	}
	c.End()
	c.Begin("p:txBody")
}

func (c *canvas) transform(element string, at box) {
	c.Begin(element)
	c.Empty("a:off", "x", emu(at.x), "y", emu(at.y))
	c.Empty("a:ext", "cx", emu(at.w), "cy", emu(at.h))
	c.End()
}

// closeHolder ends a shape with text.
func (c *canvas) closeHolder() {
	c.End()
	c.End()
}

// fits begins the text of a placeholder on a slide: its size follows from the
// master, and the program makes it smaller when somebody writes more.
func (c *canvas) fits() {
	c.Begin("a:bodyPr")
	c.Empty("a:normAutofit")
	c.End()
	c.Empty("a:lstStyle")
}

// look is how a paragraph and its text look; what is zero follows from the
// master.
type look struct {
	size   float64
	bold   bool
	colour string // of the theme
	font   bool   // of the theme
	above  float64
}

func (w look) attributes(l i18n.Lang) []string {
	a := []string{"lang", ooxml.Locale(l)}
	if w.size > 0 {
		a = append(a, "sz", hundredths(w.size))
	}
	if w.bold {
		a = append(a, "b", "1")
	}
	return a
}

func (c *canvas) run(properties string, w look) {
	if w.colour == "" && !w.font {
		c.Empty(properties, w.attributes(c.l)...)
		return
	}
	c.Begin(properties, w.attributes(c.l)...)
	if w.colour != "" {
		c.fill(w.colour)
	}
	if w.font {
		c.Empty("a:latin", "typeface", "+mn-lt")
	}
	c.End()
}

func (c *canvas) fill(colour string) {
	c.Begin("a:solidFill")
	c.Empty("a:schemeClr", "val", colour)
	c.End()
}

// paragraph writes a paragraph; its line breaks are kept. Attributes are those
// of its properties.
func (c *canvas) paragraph(s string, w look, attributes ...string) {
	c.Begin("a:p")
	switch {
	case w.above > 0:
		c.Begin("a:pPr", attributes...)
		c.Begin("a:spcBef")
		c.Empty("a:spcPts", "val", hundredths(w.above))
		c.End()
		c.End()
	case len(attributes) > 0:
		c.Empty("a:pPr", attributes...)
	}
	for i, line := range strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		if i > 0 {
			c.Begin("a:br")
			c.run("a:rPr", w)
			c.End()
		}
		if line == "" {
			continue
		}
		c.Begin("a:r")
		c.run("a:rPr", w)
		c.Text("a:t", line)
		c.End()
	}
	if s == "" {
		c.run("a:endParaRPr", w)
	}
	c.End()
}

// pageNumber is the number of the slide, which the program keeps.
func (c *canvas) pageNumber(shown string) {
	c.Begin("a:p")
	c.Begin("a:fld", "id", "{4F0E2A5C-6B1D-4C38-9A7E-21D5B8C3F604}", "type", "slidenum")
	c.Empty("a:rPr", "lang", ooxml.Locale(c.l))
	c.Text("a:t", shown)
	c.End()
	c.End()
}

// line draws a line of a table's cell; without a width there is none.
func (c *canvas) line(side string, wide float64, colour string) {
	if wide == 0 {
		c.Begin(side, "w", "0")
		c.Empty("a:noFill")
		c.End()
		return
	}
	c.Begin(side, "w", emu(wide))
	c.fill(colour)
	c.End()
}
