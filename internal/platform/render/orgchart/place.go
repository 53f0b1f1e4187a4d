package orgchart

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Measures of the picture, in its own units, which are pixels on a page.
const (
	wideWidth   = 760.0
	narrowWidth = 336.0
	margin      = 12.0 // on the left the lines to further rows pass through it
	edge        = 2.0  // beyond a box there is its stroke
	between     = 18.0 // boxes side by side
	beneath     = 40.0 // rows of boxes
	stacked     = 16.0
	indent      = 18.0
	deepest     = 3 // levels that are indented, of stacked boxes
	abreast     = 3 // boxes side by side, at most
	padding     = 12.0
	soloWidth   = 320.0
	soloPeople  = 3 // more than so many stand in two columns where a box has a level for itself
	named       = 10
)

// placed is a box with its place and all its lines of text.
type placed struct {
	x, y, width, height float64
	row                 int
	missing             bool
	rule                float64 // where the line above the people is; 0 for none
	texts               []text
}

// text is a line of text, placed within its box.
type text struct {
	x, y, size float64
	bold       bool
	fill       string
	words      string
}

// picture is a chart with everything in its place. The boxes are in the order
// of the chart.
type picture struct {
	width, height float64
	boxes         []placed
	rows          []band
	narrow        bool
}

// band is where a row of boxes begins and ends.
type band struct{ top, bottom float64 }

func (c Chart) place() *picture {
	p := &picture{width: wideWidth, boxes: make([]placed, len(c.Boxes)), narrow: c.Narrow}
	levels := c.levels()
	if c.Narrow {
		p.width = narrowWidth
		c.stack(p, levels)
	} else {
		c.spread(p, levels)
	}
	p.height = edge
	for _, box := range p.boxes {
		p.height = math.Max(p.height, box.y+box.height+edge)
	}
	return p
}

// levels are the places of the boxes in the chart, level by level.
func (c Chart) levels() [][]int {
	order := make([]int, len(c.Boxes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(c.Boxes[a].Level, c.Boxes[b].Level) })
	var levels [][]int
	for at, i := range order {
		if at == 0 || c.Boxes[order[at-1]].Level != c.Boxes[i].Level {
			levels = append(levels, nil)
		}
		levels[len(levels)-1] = append(levels[len(levels)-1], i)
	}
	return levels
}

// stack puts one box beneath the other, those of a lower level further in.
func (c Chart) stack(p *picture, levels [][]int) {
	y := edge
	for depth, level := range levels {
		x := edge + indent*float64(min(depth, deepest))
		for _, i := range level {
			box := c.fill(i, p.width-x-edge, 1)
			box.x, box.y, box.row = x, y, len(p.rows)
			p.boxes[i] = box
			p.rows = append(p.rows, band{y, y + box.height})
			y += box.height + stacked
		}
	}
}

// spread puts the boxes of a level side by side, in as many rows as they take.
func (c Chart) spread(p *picture, levels [][]int) {
	y := edge
	room := p.width - 2*margin
	for _, level := range levels {
		for row := range slices.Chunk(level, abreast) {
			width, columns := (room-between*float64(min(len(level), abreast)-1))/float64(min(len(level), abreast)), 1
			if len(level) == 1 {
				width = soloWidth
				if len(c.Boxes[level[0]].People) > soloPeople {
					width, columns = room*2/3, 2
				}
			}
			x := margin + (room-width*float64(len(row))-between*float64(len(row)-1))/2
			bottom := y
			for _, i := range row {
				box := c.fill(i, width, columns)
				box.x, box.y, box.row = x, y, len(p.rows)
				p.boxes[i] = box
				x, bottom = x+width+between, math.Max(bottom, y+box.height)
			}
			p.rows = append(p.rows, band{y, bottom})
			y = bottom + beneath
		}
	}
}

// path is a line between two boxes: down from the upper one, along the room
// above the lower one's row, and down to it. To a row further down it passes on
// the left of all boxes.
func (p *picture) path(l Line) string {
	if l.From == l.To || min(l.From, l.To) < 0 || max(l.From, l.To) >= len(p.boxes) {
		return ""
	}
	from, to := p.boxes[l.From], p.boxes[l.To]
	if from.row > to.row {
		from, to = to, from
	}
	if p.narrow {
		down := from.x + indent/2
		if to.x <= from.x {
			return fmt.Sprintf("M%s %sV%s", unit(down), unit(from.y+from.height), unit(to.y))
		}
		return fmt.Sprintf("M%s %sV%sH%s", unit(down), unit(from.y+from.height), unit(to.y+2*padding), unit(to.x))
	}
	x0, x1 := from.x+from.width/2, to.x+to.width/2
	start := fmt.Sprintf("M%s %s", unit(x0), unit(from.y+from.height))
	above := p.rows[to.row].top - beneath/2
	switch to.row - from.row {
	case 0:
		under := p.rows[to.row].bottom + beneath/4
		return start + fmt.Sprintf("V%sH%sV%s", unit(math.Min(under, p.height-edge/2)), unit(x1), unit(to.y+to.height))
	case 1:
		return start + fmt.Sprintf("V%sH%sV%s", unit(above), unit(x1), unit(to.y))
	}
	first := p.rows[from.row+1].top - beneath/2
	return start + fmt.Sprintf("V%sH%sV%sH%sV%s", unit(first), unit(margin/2), unit(above), unit(x1), unit(to.y))
}
