// Package orgchart draws who is who as boxes in levels with lines between
// them: a plain value in, an SVG out. The pictures carry no style sheet and no
// style attributes, and a box that nobody fills is dashed and says so, so that
// they print in black and white.
package orgchart

import (
	"fmt"
	"html"
	"strings"

	"tovholder/internal/platform/i18n"
)

// Chart is what is to be drawn. Every word in it is written by the caller.
type Chart struct {
	Lang  i18n.Lang // of the words
	ID    string    // unique on the page
	Title string
	Desc  string // the picture in words
	Boxes []Box
	Lines []Line
	// Most is how many people a box names; 0 for ten. More says how many are left
	// out, such as "og 12 mere".
	Most int
	More func(n int) string
	// Narrow stacks the boxes, for a phone: 336 units wide rather than 760.
	Narrow bool
}

// Box is a group of people, or one of them.
type Box struct {
	Name    string
	Under   string // beneath the name: what it is, or that there is nobody yet
	Level   int    // 0 is on top; those of one level stand side by side
	People  []Person
	Missing bool // somebody ought to be here
}

// Person is one of a box.
type Person struct {
	Name string
	Line string // beneath the name: title and organisation
}

// Line connects two boxes, by place in the chart. One that leads nowhere is not
// drawn.
type Line struct{ From, To int }

// colours are those of the other pictures: dark enough on white to be read, and
// told apart in grey.
const (
	ink   = "#08306b"
	words = "#1a1a1a"
	soft  = "#454545"
	rule  = "#dcdcdc"
	alarm = "#cc0000"
)

// Render is the picture.
func (c Chart) Render() string {
	p := c.place()
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="orgchart-picture" lang="%s" width="%s" height="%s" viewBox="0 0 %[2]s %[3]s" role="img" aria-labelledby="%[4]s-title %[4]s-desc" focusable="false" font-family="sans-serif">`,
		esc(c.Lang.Tag()), unit(p.width), unit(p.height), esc(c.ID))
	fmt.Fprintf(&b, `<title id="%[1]s-title">%s</title><desc id="%[1]s-desc">%[3]s</desc>`, esc(c.ID), esc(c.Title), esc(c.Desc))
	for _, l := range c.Lines {
		if path := p.path(l); path != "" {
			fmt.Fprintf(&b, `<path d="%s" fill="none" stroke="%s" stroke-width="1.5"/>`, path, soft)
		}
	}
	for _, box := range p.boxes { // over the lines, which may pass behind them
		box.draw(&b)
	}
	b.WriteString("</svg>")
	return b.String()
}

func (p placed) draw(b *strings.Builder) {
	stroke, dash := ink, ""
	if p.missing {
		stroke, dash = alarm, ` stroke-dasharray="6 4"`
	}
	fmt.Fprintf(b, `<g><rect x="%s" y="%s" width="%s" height="%s" rx="3" fill="#fff" stroke="%s" stroke-width="1.5"%s/>`,
		unit(p.x), unit(p.y), unit(p.width), unit(p.height), stroke, dash)
	if p.rule > 0 {
		fmt.Fprintf(b, `<path d="M%s %sH%s" stroke="%s"/>`, unit(p.x+padding), unit(p.y+p.rule), unit(p.x+p.width-padding), rule)
	}
	for _, t := range p.texts {
		weight := ""
		if t.bold {
			weight = ` font-weight="600"`
		}
		fmt.Fprintf(b, `<text x="%s" y="%s" font-size="%s" fill="%s"%s>%s</text>`, unit(p.x+t.x), unit(p.y+t.y), unit(t.size), t.fill, weight, esc(t.words))
	}
	b.WriteString("</g>")
}

func unit(x float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", x), ".0") }

// esc also leaves out what can't stand in an XML document at all.
func esc(s string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "")))
}
