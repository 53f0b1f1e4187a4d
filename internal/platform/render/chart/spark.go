package chart

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// Spark is a small picture of the same: the line, the centre and the target,
// with a mark on the last point. Number, Key, Notes and names are not used.
func (c Chart) Spark() string {
	p := &picture{Chart: c, Size: Size{width: 220, height: 56}}
	p.left, p.plotW, p.top, p.bottom = 6, 208, 8, 48
	p.scale()
	fmt.Fprintf(&p.b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 56" role="img" aria-label="%s" focusable="false">`, html.EscapeString(c.Desc))
	for _, l := range c.Levels {
		y := p.y(l.Value)
		from, to := p.x(float64(l.First)-0.5), p.x(float64(l.Last)+0.5)
		switch l.Line {
		case Target:
			p.line(from, y, to, y, ink, 1.5, "2 4")
		case Centre:
			p.line(from, y, to, y, soft, 1, "")
		case Limit:
		}
	}
	var d strings.Builder
	last := -1
	verb := "M"
	for i, s := range c.Slots {
		if s.State == Empty {
			verb = "M"
			continue
		}
		d.WriteString(verb + num(p.x(float64(i))) + " " + num(p.y(s.Value)))
		verb, last = "L", i
	}
	if last >= 0 {
		fmt.Fprintf(&p.b, `<path d="%s" fill="none" stroke="%s" stroke-width="2" stroke-linejoin="round"/>`, d.String(), line)
		mark := c.Slots[last].Mark
		if c.Slots[last].State == Hidden {
			mark = Open
		}
		p.mark(mark, p.x(float64(last)), math.Round(p.y(c.Slots[last].Value)))
	}
	p.b.WriteString(`</svg>`)
	return p.b.String()
}
