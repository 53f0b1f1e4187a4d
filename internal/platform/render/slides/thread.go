package slides

import (
	"fmt"
	"strings"
)

// The thread of the favicon, in hundredths of its units.
const (
	threadWide, threadHigh = 2200, 1200
	threadThick            = 9.0
	knotRadius             = 11.0
)

var threadPath = [][][2]int{
	{{0, 1100}},
	{{450, 200}, {950, 200}, {1100, 600}},
	{{1250, 1000}, {1750, 1000}, {2200, 100}},
}

// knots are the points on the thread.
func knots() []box {
	var all []box
	for _, part := range threadPath {
		p := part[len(part)-1]
		x := motif.x + float64(p[0])/threadWide*motif.w
		y := motif.y + float64(p[1])/threadHigh*motif.h
		all = append(all, box{x - knotRadius, y - knotRadius, 2 * knotRadius, 2 * knotRadius})
	}
	return all
}

// thread is the sign of the house: three points on a thread.
func (c *canvas) thread() {
	c.beginOrnament()
	c.Begin("p:spPr")
	c.transform("a:xfrm", motif)
	c.Begin("a:custGeom")
	for _, list := range []string{"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"} {
		c.Empty(list)
	}
	c.Empty("a:rect", "l", "0", "t", "0", "r", "r", "b", "b")
	c.Begin("a:pathLst")
	c.Begin("a:path", "w", number(threadWide), "h", number(threadHigh), "fill", "none")
	for i, points := range threadPath {
		element := "a:cubicBezTo"
		if i == 0 {
			element = "a:moveTo"
		}
		c.Begin(element)
		for _, p := range points {
			c.Empty("a:pt", "x", number(p[0]), "y", number(p[1]))
		}
		c.End()
	}
	c.End()
	c.End()
	c.End()
	c.Empty("a:noFill")
	c.Begin("a:ln", "w", emu(threadThick), "cap", "rnd")
	c.fill("accent2")
	c.End()
	c.End()
	c.End()
	for _, k := range knots() {
		c.ornament("ellipse", k, "bg1")
	}
}

// beginOrnament begins a shape that means nothing.
func (c *canvas) beginOrnament() {
	c.Begin("p:sp")
	c.Begin("p:nvSpPr")
	c.Empty("p:cNvPr", "id", c.id(), "name", "")
	c.Empty("p:cNvSpPr")
	c.Empty("p:nvPr", "userDrawn", "1")
	c.End()
}

func (c *canvas) ornament(shape string, at box, colour string) {
	c.beginOrnament()
	c.Begin("p:spPr")
	c.transform("a:xfrm", at)
	c.geometry(shape)
	c.fill(colour)
	c.Begin("a:ln")
	c.Empty("a:noFill")
	c.End()
	c.End()
	c.End()
}

// signature is the sign of the house, which means nothing here.
func signature() string {
	var b strings.Builder
	air := knotRadius
	fmt.Fprintf(&b, `<svg aria-hidden="true" viewBox="%s %s %s %s" style="left:%[1]spt;top:%spt;width:%[3]spt;height:%[4]spt"><path d="`,
		points(motif.x-air), points(motif.y-air), points(motif.w+2*air), points(motif.h+2*air), points(motif.y-air-topBand.h))
	for i, part := range threadPath {
		b.WriteString([]string{"M", "C", "C"}[i])
		for _, p := range part {
			fmt.Fprintf(&b, "%s %s ", points(motif.x+float64(p[0])/threadWide*motif.w), points(motif.y+float64(p[1])/threadHigh*motif.h))
		}
	}
	fmt.Fprintf(&b, `" fill="none" stroke="#febb30" stroke-width="%g" stroke-linecap="round"/>`, threadThick)
	for _, k := range knots() {
		fmt.Fprintf(&b, `<circle cx="%s" cy="%s" r="%g" fill="#fff"/>`, points(k.x+k.w/2), points(k.y+k.h/2), knotRadius)
	}
	return b.String() + `</svg>`
}
