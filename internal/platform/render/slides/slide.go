package slides

import (
	"fmt"
	"math"
	"strings"

	"tovholder/internal/platform/render/text"
)

// front adds the first slide.
func (w *writing) front() {
	c := newCanvas(w.l, "p:sld", "")
	c.tree()
	c.holder(text.SlideTitle(w.l), frontPlace, nil)
	c.fits()
	title, size := fitting(w.Title, firstTitle.w, firstTitle.h, true, firstSizes...)
	c.paragraph(title, look{size: unless(firstSizes[0], size)})
	c.closeHolder()
	if w.Sub != "" {
		c.holder(text.SlideSub(w.l), subPlace, nil)
		c.fits()
		sub, size := fitting(w.Sub, firstSub.w, firstSub.h, false, subSizes...)
		c.paragraph(sub, look{size: unless(subSizes[0], size)})
		c.closeHolder()
	}
	w.foot(c)
	c.close()
	w.add(slidePart(1), presentationType+"slide+xml", c.masters(), relation{"slideLayout", frontPart})
}

func (w *writing) foot(c *canvas) {
	if w.Foot == "" {
		return
	}
	c.holder(text.SlideFoot(w.l), footPlace, nil)
	c.Empty("a:bodyPr")
	c.Empty("a:lstStyle")
	foot, size := fitting(w.Foot, footBox.w, footBox.h, false, footSizes...)
	c.paragraph(foot, look{size: size, font: true}, "algn", "l") // which not every program takes from the master
	c.closeHolder()
}

// slide adds the slide with a number, its pictures and its notes.
func (w *writing) slide(n int, s sheet) {
	layout := plainPart
	for _, b := range s.blocks {
		if b.points != nil {
			layout = pointsPart
		}
	}
	relations := []relation{{"slideLayout", layout}}
	c := newCanvas(w.l, "p:sld", "")
	c.tree()
	c.holder(text.SlideTitle(w.l), titlePlace, nil)
	c.fits()
	c.paragraph(s.title, look{size: unless(titleSizes[0], s.titleSize)})
	c.closeHolder()
	if s.lead != "" {
		c.holder(text.SlideLead(w.l), leadPlace, elsewhere(leadBox, s.leadBox))
		c.fits()
		c.paragraph(s.lead, look{size: unless(leadSizes[0], s.leadSize)})
		c.closeHolder()
	}
	for _, b := range s.blocks {
		switch {
		case b.points != nil:
			c.points(b)
		case b.grid != nil:
			c.table(b)
		case b.cards != nil:
			c.cards(b.cards)
		case b.picture != nil && w.drawn[b.picture].png != nil:
			d := w.drawn[b.picture]
			w.pictures++
			name := fmt.Sprintf("ppt/media/image%d.png", w.pictures)
			w.add(name, "", d.png)
			relations = append(relations, relation{"image", name})
			c.picture(within(b.box, d), b.picture.Text, relationID(len(relations)))
		case b.picture != nil:
			words, size := b.inWords()
			c.words(b.box, words, look{size: size})
		default:
			c.words(b.box, b.words, look{size: b.size, bold: b.strong})
		}
	}
	w.foot(c)
	c.holder(text.SlideNumber(w.l), pagePlace, nil)
	c.Empty("a:bodyPr")
	c.Empty("a:lstStyle")
	c.pageNumber(number(n))
	c.closeHolder()
	c.close()
	if s.notes != "" {
		relations = append(relations, relation{"notesSlide", notesPart(n)})
		w.notes(n, s.notes)
	}
	w.add(slidePart(n), presentationType+"slide+xml", c.masters(), relations...)
}

// inWords is a picture's text, where the picture can't be drawn, and its size.
func (b block) inWords() (string, float64) {
	return fitting(b.picture.Text, b.w, b.h, false, wordsSize, 16, 14, 12, 10)
}

// unless is a size when it is not the one that the master has.
func unless(masters, size float64) float64 {
	if size == masters {
		return 0
	}
	return size
}

func elsewhere(masters, at box) *box {
	if at == masters {
		return nil
	}
	return &at
}

// within is a picture as large as it can be, at the top of its place.
func within(at box, d drawn) box {
	scale := math.Min(at.w/float64(d.width), at.h/float64(d.height))
	w, h := float64(d.width)*scale, float64(d.height)*scale
	return box{at.x + (at.w-w)/2, at.y, w, h}
}

func (c *canvas) points(b block) {
	at := b.box
	if b.w == textWide && b.y == plainBox.y && b.h <= plainBox.h {
		at = plainBox // where the layout has it
	}
	c.holder(text.SlidePoints(c.l), pointsPlace, elsewhere(plainBox, at))
	c.fits()
	size, under := unless(pointSizes[0], b.size), unless(underSize(pointSizes[0]), underSize(b.size))
	for _, p := range b.points {
		c.paragraph(p.Text, look{size: size})
		for _, u := range p.Under {
			c.paragraph(u, look{size: under}, "lvl", "1")
		}
	}
	c.closeHolder()
}

// words writes text that has no place on the master.
func (c *canvas) words(at box, s string, w look) {
	c.Begin("p:sp")
	c.Begin("p:nvSpPr")
	id := c.id()
	c.Empty("p:cNvPr", "id", id, "name", text.SlideWords(c.l, id))
	c.Empty("p:cNvSpPr", "txBox", "1")
	c.Empty("p:nvPr")
	c.End()
	c.Begin("p:spPr")
	c.transform("a:xfrm", at)
	c.geometry("rect")
	c.Empty("a:noFill")
	c.End()
	c.Begin("p:txBody")
	c.Begin("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "rtlCol", "0")
	c.Empty("a:normAutofit")
	c.End()
	c.Empty("a:lstStyle")
	c.paragraph(s, w)
	c.closeHolder()
}

// geometry is a shape; guides are pairs of name and formula.
func (c *canvas) geometry(shape string, guides ...string) {
	c.Begin("a:prstGeom", "prst", shape)
	c.Begin("a:avLst")
	for i := 0; i+1 < len(guides); i += 2 {
		c.Empty("a:gd", "name", guides[i], "fmla", guides[i+1])
	}
	c.End()
	c.End()
}

const cardRound = 6.0 // of its corners

func (c *canvas) cards(all []card) {
	for _, f := range all {
		c.Begin("p:sp")
		c.Begin("p:nvSpPr")
		id := c.id()
		c.Empty("p:cNvPr", "id", id, "name", text.SlideFigure(c.l, id))
		c.Empty("p:cNvSpPr")
		c.Empty("p:nvPr")
		c.End()
		c.Begin("p:spPr")
		c.transform("a:xfrm", f.box)
		c.geometry("roundRect", "adj", fmt.Sprintf("val %d", int(cardRound/math.Min(f.w, f.h)*100_000)))
		c.fill("bg2")
		c.Begin("a:ln")
		c.Empty("a:noFill")
		c.End()
		c.End()
		c.Begin("p:txBody")
		c.Begin("a:bodyPr", "wrap", "square", "lIns", emu(cardPad), "tIns", emu(cardPad), "rIns", emu(cardPad), "bIns", emu(cardPad), "rtlCol", "0", "anchor", "t")
		c.Empty("a:normAutofit")
		c.End()
		c.Empty("a:lstStyle")
		c.paragraph(f.Number, look{size: f.numberSize, bold: true, colour: "tx2"}, "algn", "l")
		c.paragraph(f.Text, look{size: f.textSize, above: cardBetween, colour: "tx1"}, "algn", "l")
		c.closeHolder()
	}
}

func (c *canvas) picture(at box, words, relation string) {
	c.Begin("p:pic")
	c.Begin("p:nvPicPr")
	id := c.id()
	c.Empty("p:cNvPr", "id", id, "name", text.PictureName(c.l, id), "descr", words)
	c.Begin("p:cNvPicPr")
	c.Empty("a:picLocks", "noChangeAspect", "1")
	c.End()
	c.Empty("p:nvPr")
	c.End()
	c.Begin("p:blipFill")
	c.Empty("a:blip", "r:embed", relation)
	c.Begin("a:stretch")
	c.Empty("a:fillRect")
	c.End()
	c.End()
	c.Begin("p:spPr")
	c.transform("a:xfrm", at)
	c.geometry("rect")
	c.End()
	c.End()
}

// noStyle is the table style without lines and colours that every program has.
const noStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"

func (c *canvas) table(b block) {
	g := b.grid
	c.Begin("p:graphicFrame")
	c.Begin("p:nvGraphicFramePr")
	id := c.id()
	name := []string{"id", id, "name", text.SlideTable(c.l, id)}
	if g.caption != "" {
		name = append(name, "descr", g.caption)
	}
	c.Empty("p:cNvPr", name...)
	c.Begin("p:cNvGraphicFramePr")
	c.Empty("a:graphicFrameLocks", "noGrp", "1")
	c.End()
	c.Empty("p:nvPr")
	c.End()
	c.transform("p:xfrm", b.box)
	c.Begin("a:graphic")
	c.Begin("a:graphicData", "uri", drawingSpace+"table")
	c.Begin("a:tbl")
	c.Begin("a:tblPr", "firstRow", "1")
	c.Text("a:tableStyleId", noStyle)
	c.End()
	c.Begin("a:tblGrid")
	for _, w := range g.widths {
		c.Empty("a:gridCol", "w", emu(w))
	}
	c.End()
	heads := make([]string, len(g.columns))
	for i, column := range g.columns {
		heads[i] = column.Head
	}
	c.row(g, heads, g.head, look{size: b.size, bold: true, colour: "tx2"})
	for i, row := range g.rows {
		c.row(g, row, g.heights[i], look{size: b.size, colour: "tx1"})
	}
	for range 4 { // the table and what is around it
		c.End()
	}
}

func (c *canvas) row(g *grid, cells []string, high float64, w look) {
	c.Begin("a:tr", "h", emu(high))
	for i, cell := range cells {
		side, anchor := "l", "t"
		if g.columns[i].Number {
			side = "r"
		}
		if w.bold {
			anchor = "b"
		}
		c.Begin("a:tc")
		c.Begin("a:txBody")
		c.Empty("a:bodyPr")
		c.Empty("a:lstStyle")
		c.paragraph(cell, w, "algn", side)
		c.End()
		c.Begin("a:tcPr", "marL", emu(cellAcross), "marR", emu(cellAcross), "marT", emu(g.down), "marB", emu(g.down), "anchor", anchor)
		c.line("a:lnL", 0, "")
		c.line("a:lnR", 0, "")
		if w.bold {
			c.line("a:lnT", 0, "")
			c.line("a:lnB", 1.5, "tx2")
			c.fill("bg2")
		} else {
			c.line("a:lnT", 0, "")
			c.line("a:lnB", 0.75, "accent6")
			c.Empty("a:noFill")
		}
		c.End()
		c.End()
	}
	c.End()
}

// notes adds what the one who speaks has to remember.
func (w *writing) notes(n int, words string) {
	c := newCanvas(w.l, "p:notes", "")
	c.tree()
	c.slideImage(nil)
	c.holder(text.SlideNotes(w.l), pointsPlace, nil)
	c.Empty("a:bodyPr")
	c.Empty("a:lstStyle")
	for line := range strings.SplitSeq(strings.ReplaceAll(words, "\r\n", "\n"), "\n") {
		c.paragraph(line, look{})
	}
	c.closeHolder()
	c.close()
	w.add(notesPart(n), presentationType+"notesSlide+xml", c.masters(), relation{"notesMaster", notesMasterPart}, relation{"slide", slidePart(n)})
}
