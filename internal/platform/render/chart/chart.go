// Package chart draws numbers over time as SVG: a line with its points, the
// lines that it is held against, and what was done when. Marks differ in shape
// and lines in dashes, so that nothing is told by colour alone and a picture
// prints in black and white. A picture is complete in itself: it needs no
// style sheet and has no style attributes.
package chart

import (
	"cmp"
	"fmt"
	"html"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Chart is what is to be drawn. Every word in it is written by the caller.
type Chart struct {
	ID    string // unique on the page
	Title string
	Desc  string // what the picture shows, in words
	Unit  string // over the axis of values

	Slots  []Slot // one for each period, in order
	Levels []Level
	Breaks []int // slots before which another phase begins
	Notes  []Note
	// Reach is how far from zero the axis goes at least, for charts that are
	// compared; 0 for as far as this one needs.
	Reach float64
	Key   []Key // what the marks mean, beneath

	// Number writes a number on the axis.
	Number func(x float64, decimals int) string
}

// Slot is one period.
type Slot struct {
	Label string // on the axis
	Group string // beneath it, where it changes: the year
	Value float64
	State State
	Mark  Mark
}

// State says whether a slot has a point.
type State int

// The states.
const (
	Empty  State = iota // nothing was measured
	Known               // Value is it
	Hidden              // something was measured that is not shown; Value is where its mark stands
)

// Mark is the shape of a point.
type Mark string

// The marks.
const (
	Plain   Mark = ""        // a disc
	Diamond Mark = "diamond" // of a run
	Up      Mark = "up"      // of a rise
	Down    Mark = "down"    // of a fall
	Square  Mark = "square"  // beyond a limit
	Open    Mark = "open"    // a number that is not shown
	Cross   Mark = "cross"   // nothing measured
)

// Line is the look of a level.
type Line string

// The lines.
const (
	Centre Line = "centre"
	Target Line = "target"
	Limit  Line = "limit"
)

// Level is a horizontal line through some of the slots.
type Level struct {
	First, Last int // slots, both included
	Value       float64
	Line        Line
	Name        string // at its end; empty for a line that another has named
}

// Note is something that was done, numbered in the order of days.
type Note struct {
	At     float64 // slots from the left, with fractions
	Number int
}

// Key says what a mark means.
type Key struct {
	Mark Mark
	Text string
}

// Size is how large a picture is drawn.
type Size struct {
	width, height float64
	font          float64
	right         float64 // room for the names of the lines; 0 puts them among the marks
}

// Wide is for a page or a sheet of paper.
func Wide() Size { return Size{width: 700, height: 320, font: 13, right: 128} }

// Narrow is for a phone; see [Wide].
func Narrow() Size { return Size{width: 336, height: 290, font: 12} }

// colours are dark enough on white, and told apart in grey.
const (
	ink   = "#1a1a1a"
	soft  = "#5c5c5c"
	faint = "#d0d0d0"
	line  = "#08306b"
)

const (
	noteRows  = 6
	noteReach = 9.0 // of a numbered mark, from its middle
)

// picture is a chart with its measures.
type picture struct {
	Chart
	Size
	b                        strings.Builder
	left, top, bottom, plotW float64
	low, high, step          float64
	decimals                 int
	keys                     []placedKey
}

type placedKey struct {
	Key
	line Line // of a line instead of a mark
	x, y float64
}

// SVG draws the chart.
func (c Chart) SVG(size Size) string {
	p := &picture{Chart: c, Size: size}
	p.measure()
	fmt.Fprintf(&p.b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" role="img" aria-labelledby="%s-t %[3]s-d" focusable="false" font-family="IBM Plex Sans, Arial, sans-serif" font-size="%s" fill="%s">`,
		num(p.width), num(p.height), html.EscapeString(c.ID), num(p.font), ink)
	fmt.Fprintf(&p.b, `<title id="%s-t">%s</title><desc id="%[1]s-d">%[3]s</desc>`, html.EscapeString(c.ID), html.EscapeString(c.Title), html.EscapeString(c.Desc))
	p.axis()
	p.notes()
	p.levels()
	p.points()
	p.names()
	for _, k := range p.keys {
		if k.line != "" {
			p.level(k.line, k.x-6, k.x+22, k.y-4)
			p.text(k.x+28, k.y, "start", k.Text, "")
			continue
		}
		p.mark(k.Mark, k.x, k.y-4)
		p.text(k.x+12, k.y, "start", k.Text, "")
	}
	p.b.WriteString(`</svg>`)
	return p.b.String()
}

func (p *picture) measure() {
	p.scale()
	widest := 0
	for v := p.low; v <= p.high+p.step/2; v += p.step {
		widest = max(widest, len([]rune(p.Number(v, p.decimals))))
	}
	p.left = float64(widest)*p.font*0.58 + 12
	p.plotW = p.width - p.left - max(p.right, 10)
	p.top = p.font*1.5 + 8
	above := float64(p.rowsOfNotes()) * (2*noteReach + 2)
	below := p.placeKeys()
	p.height += above + below
	p.top += above
	p.bottom = p.height - below - 2*p.font - 20
	for i := range p.keys {
		p.keys[i].y += p.height - below
	}
}

// placeKeys sets out what is explained beneath, in rows, and tells how high
// they are.
func (p *picture) placeKeys() float64 {
	if p.right == 0 {
		for _, l := range p.Levels {
			if l.Name != "" {
				p.keys = append(p.keys, placedKey{Key: Key{Text: l.Name}, line: l.Line})
			}
		}
	}
	for _, k := range p.Key {
		p.keys = append(p.keys, placedKey{Key: k})
	}
	line := p.font + 9
	x, rows := 8.0, 1.0
	for i := range p.keys {
		k := &p.keys[i]
		wide := float64(len([]rune(k.Text)))*p.font*0.54 + 34
		if k.line != "" {
			wide += 16
		}
		if x > 8 && x+wide > p.width {
			x, rows = 8, rows+1
		}
		k.x, k.y = x, rows*line-4
		x += wide
	}
	if len(p.keys) == 0 {
		return 0
	}
	return rows * line
}

// scale settles the axis of values: round steps, from zero unless what is
// drawn lies far from it.
func (p *picture) scale() {
	low, high := math.Inf(1), math.Inf(-1)
	see := func(v float64) { low, high = math.Min(low, v), math.Max(high, v) }
	for _, s := range p.Slots {
		if s.State != Empty {
			see(s.Value)
		}
	}
	for _, l := range p.Levels {
		see(l.Value)
	}
	if p.Reach > 0 {
		see(0)
		see(p.Reach)
	}
	if math.IsInf(low, 1) {
		low, high = 0, 1
	}
	if low >= 0 && low < 0.6*high {
		low = 0
	}
	if high == low {
		high = low + 1
	}
	p.step = niceStep((high - low) / 5)
	p.low, p.high = math.Floor(low/p.step+1e-9)*p.step, math.Ceil(high/p.step-1e-9)*p.step
	if p.step < 1 {
		p.decimals = int(math.Ceil(-math.Log10(p.step) - 1e-9))
	}
}

func niceStep(rough float64) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(rough)))
	for _, times := range []float64{1, 2, 5} {
		if rough <= times*unit*(1+1e-9) {
			return times * unit
		}
	}
	return 10 * unit
}

func (p *picture) x(slot float64) float64 {
	return p.left + (slot+0.5)*p.plotW/float64(max(len(p.Slots), 1))
}

func (p *picture) y(v float64) float64 {
	return p.bottom - (v-p.low)/(p.high-p.low)*(p.bottom-p.top)
}

func (p *picture) axis() {
	if p.Unit != "" {
		p.text(2, p.font+2, "start", p.Unit, soft)
	}
	for v := p.low; v <= p.high+p.step/2; v += p.step {
		y := p.y(v)
		p.line(p.left, y, p.left+p.plotW, y, faint, 1, "")
		p.text(p.left-6, y+p.font*0.35, "end", p.Number(v, p.decimals), soft)
	}
	p.line(p.left, p.bottom, p.left+p.plotW, p.bottom, soft, 1, "")
	widest := 1
	for _, s := range p.Slots {
		widest = max(widest, len([]rune(s.Label)))
	}
	every := int(math.Ceil((float64(widest)*p.font*0.56 + 6) / (p.plotW / float64(max(len(p.Slots), 1)))))
	group := ""
	free := p.left // where the next group's name may begin
	for i, s := range p.Slots {
		x := p.x(float64(i))
		p.line(x, p.bottom, x, p.bottom+4, soft, 1, "")
		if (len(p.Slots)-1-i)%max(every, 1) == 0 {
			p.text(x, p.bottom+p.font+5, "middle", s.Label, soft)
		}
		if s.Group != group {
			group = s.Group
			if at := p.x(float64(i) - 0.5); at >= free {
				if i > 0 {
					p.line(at, p.bottom+p.font+9, at, p.bottom+2*p.font+10, soft, 1, "")
				}
				p.text(at+4, p.bottom+2*p.font+9, "start", group, soft)
				free = at + float64(len([]rune(group)))*p.font*0.6 + 8
			}
		}
	}
	for _, b := range p.Breaks {
		x := p.x(float64(b) - 0.5)
		p.line(x, p.top, x, p.bottom, soft, 1.5, "8 3 2 3")
	}
}

// place gives each numbered mark a row, so that neighbours don't cover each
// other.
func (p *picture) place() (rows []int) {
	var ends [noteRows]float64
	for i := range ends {
		ends[i] = math.Inf(-1)
	}
	for _, n := range p.Notes {
		x, row := p.x(n.At), 0
		for row < noteRows-1 && x-ends[row] < 2*noteReach+2 {
			row++
		}
		ends[row] = x
		rows = append(rows, row)
	}
	return rows
}

func (p *picture) rowsOfNotes() int {
	most := 0
	for _, row := range p.place() {
		most = max(most, row+1)
	}
	return most
}

func (p *picture) notes() {
	for i, row := range p.place() {
		n := p.Notes[i]
		x := p.x(n.At)
		y := p.font*1.5 + 4 + noteReach + float64(row)*(2*noteReach+2)
		p.line(x, y+noteReach, x, p.bottom, soft, 1, "1 3")
		fmt.Fprintf(&p.b, `<circle cx="%s" cy="%s" r="%s" fill="#fff" stroke="%s"/>`, num(x), num(y), num(noteReach), ink)
		fmt.Fprintf(&p.b, `<text x="%s" y="%s" text-anchor="middle" font-size="11" font-weight="600">%d</text>`, num(x), num(y+4), n.Number)
	}
}

func (p *picture) levels() {
	for _, l := range p.Levels {
		y := p.y(l.Value)
		p.level(l.Line, p.x(float64(l.First)-0.5), p.x(float64(l.Last)+0.5), y)
	}
}

func (p *picture) level(look Line, from, to, y float64) {
	switch look {
	case Target:
		p.line(from, y, to, y, ink, 1.5, "2 4")
	case Limit:
		p.line(from, y, to, y, soft, 1.5, "10 4")
	case Centre:
		p.line(from, y, to, y, soft, 2, "")
	}
}

// names writes what the lines are beside them, where there is room.
func (p *picture) names() {
	if p.right == 0 {
		return
	}
	type name struct {
		text string
		y    float64
	}
	var names []name
	for _, l := range p.Levels {
		if l.Name != "" {
			names = append(names, name{l.Name, p.y(l.Value)})
		}
	}
	slices.SortFunc(names, func(a, b name) int { return cmp.Compare(a.y, b.y) })
	gap := p.font + 3
	for i := 1; i < len(names); i++ {
		names[i].y = math.Max(names[i].y, names[i-1].y+gap)
	}
	for i := len(names) - 1; i >= 0; i-- {
		limit := p.bottom
		if i < len(names)-1 {
			limit = names[i+1].y - gap
		}
		names[i].y = math.Min(names[i].y, limit)
	}
	for _, n := range names {
		p.text(p.left+p.plotW+8, n.y+p.font*0.35, "start", n.text, "")
	}
}

func (p *picture) points() {
	var d strings.Builder
	drawn := false
	for i, s := range p.Slots {
		if s.State == Empty {
			drawn = false
			continue
		}
		verb := "L"
		if !drawn {
			verb = "M"
		}
		drawn = true
		d.WriteString(verb + num(p.x(float64(i))) + " " + num(p.y(s.Value)))
	}
	if d.Len() > 0 {
		fmt.Fprintf(&p.b, `<path d="%s" fill="none" stroke="%s" stroke-width="2" stroke-linejoin="round"/>`, d.String(), line)
	}
	for i, s := range p.Slots {
		x := p.x(float64(i))
		switch s.State {
		case Empty:
			p.mark(Cross, x, p.bottom-7)
		case Hidden:
			p.mark(Open, x, p.y(s.Value))
		case Known:
			p.mark(s.Mark, x, p.y(s.Value))
		}
	}
}

// mark is a shape around a point.
func (p *picture) mark(m Mark, x, y float64) {
	shape := func(points ...float64) {
		var b strings.Builder
		for i := 0; i+1 < len(points); i += 2 {
			b.WriteString(num(x+points[i]) + "," + num(y+points[i+1]) + " ")
		}
		fmt.Fprintf(&p.b, `<polygon points="%s" fill="#fff" stroke="%s" stroke-width="2"/>`, strings.TrimSpace(b.String()), line)
	}
	switch m {
	case Diamond:
		shape(0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0)
	case Up:
		shape(0, -6.5, 6, 4.5, -6, 4.5)
	case Down:
		shape(0, 6.5, 6, -4.5, -6, -4.5)
	case Square:
		fmt.Fprintf(&p.b, `<rect x="%s" y="%s" width="11" height="11" fill="%s" stroke="#fff" stroke-width="1"/>`, num(x-5.5), num(y-5.5), ink)
	case Open:
		fmt.Fprintf(&p.b, `<circle cx="%s" cy="%s" r="4.5" fill="#fff" stroke="%s" stroke-width="1.5" stroke-dasharray="2 2"/>`, num(x), num(y), line)
	case Cross:
		fmt.Fprintf(&p.b, `<path d="M%s %sl6 6m0 -6l-6 6" fill="none" stroke="%s" stroke-width="1.5"/>`, num(x-3), num(y-3), soft)
	case Plain:
		fmt.Fprintf(&p.b, `<circle cx="%s" cy="%s" r="3.5" fill="%s"/>`, num(x), num(y), line)
	}
}

func (p *picture) line(x1, y1, x2, y2 float64, colour string, width float64, dashes string) {
	fmt.Fprintf(&p.b, `<line x1="%s" y1="%s" x2="%s" y2="%s" stroke="%s" stroke-width="%s"`, num(x1), num(y1), num(x2), num(y2), colour, num(width))
	if dashes != "" {
		fmt.Fprintf(&p.b, ` stroke-dasharray="%s"`, dashes)
	}
	p.b.WriteString(`/>`)
}

func (p *picture) text(x, y float64, anchor, words, colour string) {
	fmt.Fprintf(&p.b, `<text x="%s" y="%s" text-anchor="%s"`, num(x), num(y), anchor)
	if colour != "" {
		fmt.Fprintf(&p.b, ` fill="%s"`, colour)
	}
	p.b.WriteString(`>` + html.EscapeString(words) + `</text>`)
}

func num(x float64) string {
	return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64)
}
