package slides

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"tovholder/internal/platform/render/svg"
)

// Page is the set as the inside of a page that is to be printed: its style, on
// top of the house's own, and its body. Every slide is a sheet.
func (d Deck) Page() (style, body string) {
	p := &pages{}
	p.printf(`<main class="deck"><section class="slide slide-front">%s`, signature())
	title, size := fitting(d.Title, firstTitle.w, firstTitle.h, true, firstSizes...)
	p.printf(`<div class="slide-title" style="%s"><h1>%s</h1></div>`, p.at(firstTitle, size), lines(title))
	if d.Sub != "" {
		sub, size := fitting(d.Sub, firstSub.w, firstSub.h, false, subSizes...)
		p.printf(`<p class="slide-sub" style="%s">%s</p>`, p.at(firstSub, size), lines(sub))
	}
	p.foot(firstFoot, d.Foot)
	p.printf(`</section>`)
	for i, s := range d.sheets() {
		p.slide(i+2, s, d.Foot)
	}
	p.printf(`</main>`)
	return sheetStyle, p.String()
}

// sheetStyle says the colours of the theme, and undoes what the house's style
// has for pages.
var sheetStyle = fmt.Sprintf(`@page { size: %[1]gpt %[2]gpt; margin: 0; } html { font-size: 10pt !important; } body { margin: 0; padding: 0; background: #fff; }
.deck, .deck * { box-sizing: border-box; max-width: none; letter-spacing: normal; }
.deck { display: block; margin: 0; padding: 0; color: #1a1a1a; font-family: "IBM Plex Sans", Arial, sans-serif; line-height: %[3]g; print-color-adjust: exact; }
.slide { position: relative; width: %[1]gpt; height: %[2]gpt; overflow: hidden; break-after: page; break-inside: avoid; border-top: %[4]gpt solid #08306b; margin: 0; padding: 0; }
.slide:last-child { break-after: auto; }
.slide > * { position: absolute; margin: 0 !important; padding: 0; }
.deck h1, .deck h2, .deck p, .deck ul, .deck li { margin: 0; padding: 0; font-size: inherit; line-height: inherit; color: inherit; font-weight: inherit; overflow-wrap: anywhere; }
.slide > .slide-title { display: flex; align-items: flex-end; color: #08306b; font-weight: 600; }
.slide > .slide-lead, .slide > .slide-foot, .slide > .slide-number { color: #454545; }
.slide-foot, .slide-number { display: flex; align-items: center; } .slide-number { justify-content: flex-end; }
.slide-front { background: #08306b; } .slide.slide-front > .slide-title { color: #fff; } .slide.slide-front > p { color: #deebf7; }
.slide ul.slide-points, .slide-points ul { list-style: disc outside; } .slide-points li::before { content: none !important; } .slide-points li::marker { color: #08306b; content: "•  "; } .slide-points ul li::marker { content: "–  "; }
.slide-card { background: #deebf7; border-radius: %[5]gpt; padding: %[6]gpt !important; } .slide-card span { display: block; } .slide-card span + span { margin-top: %[8]gpt; } .slide-card span:first-child { color: #08306b; font-weight: 600; }
.slide table { width: 100%%; border-collapse: collapse; table-layout: fixed; font-size: inherit; line-height: inherit; margin: 0; }
.slide th, .slide td { padding: var(--down) %[7]gpt; text-align: left; vertical-align: top; border: 0; border-bottom: 0.75pt solid #dcdcdc; font-size: inherit; line-height: inherit; overflow-wrap: anywhere; background: none; }
.slide th { vertical-align: bottom; font-weight: 600; color: #08306b; background: #deebf7; border-bottom: 1.5pt solid #08306b; } .slide .number { text-align: right; font-variant-numeric: tabular-nums; }
.slide figure > svg { display: block; width: 100%%; height: auto; max-height: 100%%; } .slide > .slide-strong { font-weight: 600; }`,
	slideWide, slideHigh, lineHeight, topBand.h, cardRound, cardPad, cellAcross, cardBetween)

// pages is the body being written.
type pages struct{ strings.Builder }

func (p *pages) printf(format string, values ...any) { fmt.Fprintf(p, format, values...) }

// at is where something stands on its slide, and the size of its text. The
// band at the top is the slide's border.
func (p *pages) at(b box, size float64) string {
	return fmt.Sprintf("left:%spt;top:%spt;width:%spt;height:%spt;font-size:%spt", points(b.x), points(b.y-topBand.h), points(b.w), points(b.h), points(size))
}

func points(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }

func lines(s string) string {
	return strings.ReplaceAll(html.EscapeString(strings.ReplaceAll(s, "\r\n", "\n")), "\n", "<br>")
}

func (p *pages) foot(at box, foot string) {
	if foot != "" {
		words, size := fitting(foot, at.w, at.h, false, footSizes...)
		p.printf(`<p class="slide-foot" style="%s" aria-hidden="true">%s</p>`, p.at(at, size), lines(words))
	}
}

func (p *pages) slide(n int, s sheet, foot string) {
	p.printf(`<section class="slide"><div class="slide-title" style="%s"><h2>%s</h2></div>`, p.at(titleBox, s.titleSize), lines(s.title))
	if s.lead != "" {
		p.printf(`<p class="slide-lead" style="%s">%s</p>`, p.at(s.leadBox, s.leadSize), lines(s.lead))
	}
	for _, b := range s.blocks {
		switch {
		case b.points != nil:
			p.points(b)
		case b.grid != nil:
			p.table(b)
		case b.cards != nil:
			for _, c := range b.cards {
				p.printf(`<p class="slide-card" style="%s"><span style="font-size:%spt">%s</span> <span>%s</span></p>`, p.at(c.box, c.textSize), points(c.numberSize), lines(c.Number), lines(c.Text))
			}
		case b.picture != nil && svg.Safe(b.picture.SVG):
			p.printf(`<figure role="img" aria-label="%s" style="%s">%s</figure>`, html.EscapeString(b.picture.Text), p.at(b.box, wordsSize), b.picture.SVG)
		case b.picture != nil:
			words, size := b.inWords()
			p.printf(`<p style="%s">%s</p>`, p.at(b.box, size), lines(words))
		default:
			p.printf(`<p class="slide-strong" style="%s">%s</p>`, p.at(b.box, b.size), lines(b.words))
		}
	}
	p.foot(footBox, foot)
	p.printf(`<p class="slide-number" style="%s" aria-hidden="true">%d</p></section>`, p.at(numberBox, footSize), n)
}

func (p *pages) points(b block) {
	p.printf(`<ul class="slide-points" style="%s">`, p.at(b.box, b.size))
	for i, point := range b.points {
		before := beforePoint * b.size
		if i == 0 {
			before = 0
		}
		p.printf(`<li style="margin:%spt 0 0 %spt">%s`, points(before), points(indent(b.size)), lines(point.Text))
		if len(point.Under) > 0 {
			p.printf(`<ul style="font-size:%spt">`, points(underSize(b.size)))
			for _, u := range point.Under {
				p.printf(`<li style="margin:%spt 0 0 %spt">%s</li>`, points(beforeUnder*b.size), points(indent(b.size)), lines(u))
			}
			p.printf(`</ul>`)
		}
		p.printf(`</li>`)
	}
	p.printf(`</ul>`)
}

func (p *pages) table(b block) {
	p.printf(`<div style="%s"><table style="--down:%spt"><colgroup>`, p.at(b.box, b.size), points(b.grid.down))
	for _, w := range b.grid.widths {
		p.printf(`<col style="width:%spt">`, points(w))
	}
	p.printf(`</colgroup><thead><tr style="height:%spt">`, points(b.grid.head))
	class := make([]string, len(b.grid.columns))
	for i, c := range b.grid.columns {
		if c.Number {
			class[i] = ` class="number"`
		}
		p.printf(`<th scope="col"%s>%s</th>`, class[i], lines(c.Head))
	}
	p.printf(`</tr></thead><tbody>`)
	for n, row := range b.grid.rows {
		p.printf(`<tr style="height:%spt">`, points(b.grid.heights[n]))
		for i, cell := range row {
			p.printf(`<td%s>%s</td>`, class[i], lines(cell))
		}
		p.printf(`</tr>`)
	}
	p.printf(`</tbody></table></div>`)
}
