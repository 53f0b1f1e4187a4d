// Package gantt draws a plan as bars along the months: a plain value in, an SVG
// out. The pictures carry no style sheet and no style attributes, and what a
// bar says it says by its pattern, so that they print in black and white.
package gantt

import (
	"fmt"
	"html"
	"math"
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Chart is a plan as it is to be drawn.
type Chart struct {
	Lang      i18n.Lang
	ID        string // unique on the page
	Title     string
	Desc      string // the picture in words
	Today     calendar.Date
	TodayText string // stands at today's line
	Rows      []Row
}

// Row is one line of the chart. A row without days has a label only.
type Row struct {
	Label      string
	Heading    bool // a heading over the rows that follow
	Start, End calendar.Date
	// Ghost is where an earlier version had it; no days to draw none.
	GhostStart, GhostEnd calendar.Date
	Milestone            bool
	Look                 Look
	Late                 bool
	After                []int // which rows, by place in the chart, end before it begins
	Tip                  string
	Times                []Time // of a row that comes back
}

// Time is one time of a row that comes back: a ring on its bar, filled when it
// is done.
type Time struct {
	Day  calendar.Date
	Done bool
}

// Look is how far a row has come, as it is seen.
type Look string

// The looks: an empty bar, a hatched one, a full one, a dashed one.
const (
	Planned  Look = "planned"
	UnderWay Look = "under-way"
	Done     Look = "done"
	Dropped  Look = "dropped"
)

// Looks lists them, for the legend.
func Looks() []Look { return []Look{Planned, UnderWay, Done, Dropped} }

// Measures of the picture, in its own units, which are pixels on a page.
const (
	RowHeight  = 34
	HeadHeight = 46
	labelWidth = 250.0
	leastWidth = 860.0
	monthWidth = 66.0
	mostWidth  = 12000.0
	barTop     = 8.0
	barHeight  = 14.0
	ghostTop   = 25.0
	ghostHigh  = 5.0
	margin     = 14.0
)

const (
	ink    = "#08306b"
	soft   = "#454545"
	line   = "#dcdcdc"
	alarm  = "#cc0000"
	ground = "#f5f5f5"
	ghost  = "#707070"
)

// scale lays the days out from left to right.
type scale struct {
	from, to calendar.Date
	perDay   float64
	width    float64
}

func (s scale) at(d calendar.Date) float64 { return margin + float64(d.Sub(s.from))*s.perDay }

// scale spans whole months around every day of the chart, and today when it is
// near.
func (c Chart) scale() scale {
	var first, last calendar.Date
	span := func(a, b calendar.Date) {
		if a.IsZero() || b.IsZero() {
			return
		}
		if first.IsZero() || a.Before(first) {
			first = a
		}
		if b.After(last) {
			last = b
		}
	}
	for _, r := range c.Rows {
		span(r.Start, r.End)
		span(r.GhostStart, r.GhostEnd)
	}
	if first.IsZero() {
		first, last = c.Today, c.Today
	}
	if c.Today.Sub(first) > -62 && c.Today.Sub(last) < 62 {
		span(c.Today, c.Today)
	}
	from := calendar.NewDate(first.Year(), first.Month(), 1)
	to := calendar.NewDate(last.Year(), last.Month()+1, 1)
	months := (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month())
	width := math.Min(math.Max(leastWidth, float64(months)*monthWidth), mostWidth)
	return scale{from, to, (width - 2*margin) / float64(max(to.Sub(from), 1)), width}
}

// Bars is the picture without the labels, which the page sets beside it, each
// RowHeight high, below HeadHeight.
func (c Chart) Bars() string {
	s := c.scale()
	var b strings.Builder
	c.open(&b, s.width)
	c.draw(&b, s, 0)
	b.WriteString("</svg>")
	return b.String()
}

// Whole is the picture with its labels, for paper.
func (c Chart) Whole() string {
	s := c.scale()
	var b strings.Builder
	c.open(&b, labelWidth+s.width)
	fmt.Fprintf(&b, `<g transform="translate(%s 0)">`, unit(labelWidth))
	c.draw(&b, s, labelWidth)
	b.WriteString("</g>")
	for i, r := range c.Rows {
		weight := ""
		if r.Heading {
			weight = ` font-weight="600"`
		}
		words(&b, 4, rowTop(i)+20, "start", 13, ink, weight, cut(r.Label, 36))
	}
	b.WriteString("</svg>")
	return b.String()
}

func (c Chart) height() float64 { return HeadHeight + RowHeight*float64(len(c.Rows)) + 2 }

func rowTop(i int) float64 { return HeadHeight + RowHeight*float64(i) }

func (c Chart) open(b *strings.Builder, width float64) {
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" class="gantt-picture" width="%s" height="%s" viewBox="0 0 %[1]s %[2]s" role="img" aria-labelledby="%[3]s-title %[3]s-desc" focusable="false" font-family="sans-serif">`,
		unit(width), unit(c.height()), esc(c.ID))
	fmt.Fprintf(b, `<title id="%[1]s-title">%[2]s</title><desc id="%[1]s-desc">%[3]s</desc>`, esc(c.ID), esc(c.Title), esc(c.Desc))
	fmt.Fprintf(b, `<defs><pattern id="%s-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="%s"/></pattern></defs>`, esc(c.ID), ink)
}

// draw draws bands, months, today, links and bars; left is how far the lines
// between the rows reach to the left, beneath the labels.
func (c Chart) draw(b *strings.Builder, s scale, left float64) {
	for i, r := range c.Rows {
		if r.Heading {
			fmt.Fprintf(b, `<rect x="%s" y="%s" width="%s" height="%d" fill="%s"/>`, unit(-left), unit(rowTop(i)), unit(left+s.width), RowHeight, ground)
		}
		fmt.Fprintf(b, `<path d="M%s %sH%s" stroke="%s" stroke-width="1"/>`, unit(-left), unit(rowTop(i)), unit(s.width), line)
	}
	c.months(b, s)
	if c.Today.Within(s.from, s.to) && c.TodayText != "" {
		x := s.at(c.Today) + s.perDay/2
		anchor := "middle"
		switch {
		case x < 40:
			anchor = "start"
		case x > s.width-40:
			anchor = "end"
		}
		fmt.Fprintf(b, `<path d="M%s 16V%s" stroke="%s" stroke-width="1.5" stroke-dasharray="5 3"/>`, unit(x), unit(c.height()), alarm)
		words(b, x, 12, anchor, 12, alarm, ` font-weight="600"`, c.TodayText)
	}
	c.links(b, s)
	for i, r := range c.Rows {
		c.bar(b, s, i, r)
	}
}

func (c Chart) months(b *strings.Builder, s scale) {
	roomy := s.perDay*30 > 92
	for d := s.from; d.Before(s.to); d = d.AddMonths(1) {
		x := s.at(d)
		weight := `stroke-width="1"`
		if d.Month() == time.January {
			weight = `stroke-width="2"`
		}
		fmt.Fprintf(b, `<path d="M%s 22V%s" stroke="%s" %s/>`, unit(x), unit(c.height()), line, weight)
		name := i18n.MonthShort(c.Lang, d)
		if roomy {
			name = i18n.Month(c.Lang, d)
		} else if d == s.from || d.Month() == time.January {
			name += fmt.Sprintf(" %d", d.Year())
		}
		words(b, x+4, 36, "start", 12, soft, "", name)
	}
}

// ends are where a row's bar begins and ends.
func (s scale) ends(r Row) (from, to float64) {
	from, to = s.at(r.Start), s.at(r.End.AddDays(1))
	if r.Milestone {
		from = s.at(r.Start) + s.perDay/2
		return from, from
	}
	return from, math.Max(to, from+4)
}

// links draws what depends on what, from the end of the one to the beginning
// of the other.
func (c Chart) links(b *strings.Builder, s scale) {
	for i, r := range c.Rows {
		if r.Start.IsZero() {
			continue
		}
		to, _ := s.ends(r)
		if r.Milestone {
			to -= 8
		}
		for _, j := range r.After {
			if j < 0 || j >= len(c.Rows) || c.Rows[j].Start.IsZero() {
				continue
			}
			_, from := s.ends(c.Rows[j])
			if c.Rows[j].Milestone {
				from += 8
			}
			y0, y1 := rowTop(j)+barTop+barHeight/2, rowTop(i)+barTop+barHeight/2
			if to-from >= 14 {
				fmt.Fprintf(b, `<path d="M%s %sH%sV%sH%s" fill="none" stroke="%s"/>`, unit(from), unit(y0), unit(to-9), unit(y1), unit(to-3), soft)
			} else {
				between := y0 + RowHeight/2
				if y1 < y0 {
					between = y0 - RowHeight/2
				}
				fmt.Fprintf(b, `<path d="M%s %sH%sV%sH%sV%sH%s" fill="none" stroke="%s"/>`, unit(from), unit(y0), unit(from+6), unit(between), unit(to-9), unit(y1), unit(to-3), soft)
			}
			fmt.Fprintf(b, `<path d="M%s %sl-5-3v6z" fill="%s"/>`, unit(to), unit(y1), soft)
		}
	}
}

func (c Chart) bar(b *strings.Builder, s scale, i int, r Row) {
	top := rowTop(i)
	if !r.GhostStart.IsZero() {
		was := Row{Start: r.GhostStart, End: r.GhostEnd, Milestone: r.Milestone}
		from, to := s.ends(was)
		if r.Milestone {
			fmt.Fprintf(b, `<path d="M%s %sl5 5-5 5-5-5z" fill="#fff" stroke="%s" stroke-dasharray="2 2"/>`, unit(from), unit(top+ghostTop-3), ghost)
		} else {
			fmt.Fprintf(b, `<rect x="%s" y="%s" width="%s" height="%s" fill="#fff" stroke="%s" stroke-dasharray="2 2"/>`, unit(from), unit(top+ghostTop), unit(to-from), unit(ghostHigh), ghost)
		}
	}
	if r.Start.IsZero() {
		return
	}
	from, to := s.ends(r)
	b.WriteString("<g>")
	if r.Tip != "" {
		fmt.Fprintf(b, "<title>%s</title>", esc(r.Tip))
	}
	shape(b, c.ID, r, from, top+barTop, to-from)
	for _, t := range r.Times {
		if t.Day.Within(s.from, s.to) {
			ring(b, s.at(t.Day)+s.perDay/2, top+barTop+barHeight/2, t.Done)
		}
	}
	if r.Late {
		x := to + 12
		if r.Milestone {
			x += 6
		}
		fmt.Fprintf(b, `<circle cx="%s" cy="%s" r="7" fill="%s"/>`, unit(x), unit(top+barTop+barHeight/2), alarm)
		words(b, x, top+barTop+barHeight/2+4, "middle", 12, "#fff", ` font-weight="600"`, "!")
	}
	b.WriteString("</g>")
}

func shape(b *strings.Builder, id string, r Row, x, y, width float64) {
	fill, dash := "#fff", ""
	switch r.Look {
	case UnderWay:
		fill = "url(#" + esc(id) + "-hatch)"
	case Done:
		fill = ink
	case Dropped:
		dash = ` stroke-dasharray="4 3"`
	case Planned:
	}
	if r.Milestone {
		fmt.Fprintf(b, `<path d="M%s %sl8 8-8 8-8-8z" fill="%s" stroke="%s" stroke-width="1.5"%s/>`, unit(x), unit(y-1), fill, ink, dash)
		return
	}
	fmt.Fprintf(b, `<rect x="%s" y="%s" width="%s" height="%s" rx="2" fill="%s" stroke="%s" stroke-width="1.5"%s/>`, unit(x), unit(y), unit(width), unit(barHeight), fill, ink, dash)
	if r.Look == Dropped {
		fmt.Fprintf(b, `<path d="M%s %sH%s" stroke="%s"/>`, unit(x), unit(y+barHeight/2), unit(x+width), ink)
	}
}

// ring is one time of a row; the white around it sets it apart from its bar.
func ring(b *strings.Builder, x, y float64, done bool) {
	fill := "#fff"
	if done {
		fill = ink
	}
	fmt.Fprintf(b, `<circle cx="%s" cy="%s" r="6" fill="#fff"/><circle cx="%[1]s" cy="%[2]s" r="4" fill="%[3]s" stroke="%[4]s" stroke-width="1.5"/>`, unit(x), unit(y), fill, ink)
}

// SampleTimes is a small bar with a time that is done and one that isn't, for
// the legend.
func SampleTimes(id string) string {
	var b strings.Builder
	b.WriteString(`<svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true" focusable="false">`)
	shape(&b, id, Row{Look: Planned}, 2, 3, 26)
	ring(&b, 9, 3+barHeight/2, true)
	ring(&b, 21, 3+barHeight/2, false)
	b.WriteString("</svg>")
	return b.String()
}

// Sample is a small bar of one look, for the legend; id is that of a chart on
// the same page.
func Sample(id string, look Look, milestone bool) string {
	var b strings.Builder
	b.WriteString(`<svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true" focusable="false">`)
	x, width := 2.0, 26.0
	if milestone {
		x, width = 15, 0
	}
	shape(&b, id, Row{Look: look, Milestone: milestone}, x, 3, width)
	b.WriteString("</svg>")
	return b.String()
}

// SampleGhost is a small bar as earlier dates are drawn, for the legend.
func SampleGhost() string {
	return `<svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true" focusable="false"><rect x="2" y="8" width="26" height="5" fill="#fff" stroke="` + ghost + `" stroke-dasharray="2 2"/></svg>`
}

func words(b *strings.Builder, x, y float64, anchor string, size int, fill, more, s string) {
	fmt.Fprintf(b, `<text x="%s" y="%s" text-anchor="%s" font-size="%d" fill="%s"%s>%s</text>`, unit(x), unit(y), anchor, size, fill, more, esc(s))
}

// cut shortens a label to so many characters.
func cut(s string, most int) string {
	if letters := []rune(s); len(letters) > most {
		return strings.TrimSpace(string(letters[:most-1])) + "…"
	}
	return s
}

func unit(x float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", x), ".0") }

func esc(s string) string { return html.EscapeString(s) }
