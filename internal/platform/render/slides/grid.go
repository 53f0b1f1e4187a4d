package slides

import (
	"math"
	"slices"

	"tovholder/internal/platform/render/paper"
)

// Air within a cell of a table; more above and below where there is room.
const cellAcross, cellDown, mostDown = 8.0, 5.0, 9.0

// grid is a table in its place.
type grid struct {
	caption string
	columns []paper.Column
	widths  []float64
	head    float64 // its height
	rows    [][]string
	heights []float64
	down    float64
}

// gridOf is a table at a size; every row has as many cells as there are
// columns.
func gridOf(t *paper.Table, size float64) *grid {
	g := &grid{caption: t.Caption, columns: t.Columns, down: cellDown}
	for _, row := range t.Rows {
		cells := make([]string, len(t.Columns))
		copy(cells, row)
		g.rows = append(g.rows, cells)
	}
	g.widths = g.divide(size)
	heads := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		heads[i] = c.Head
	}
	g.head = g.rowHeight(heads, size, true)
	for _, row := range g.rows {
		g.heights = append(g.heights, g.rowHeight(row, size, false))
	}
	return g
}

// divide gives every column its part: what its share says, or, where no
// column has one, what it holds.
func (g *grid) divide(size float64) []float64 {
	n := len(g.columns)
	most, least := make([]float64, n), make([]float64, n)
	shares := 0
	for i, c := range g.columns {
		shares += c.Share
		least[i] = longestWord(c.Head, size, true)
		most[i] = width(c.Head, size, true)
		for _, row := range g.rows {
			least[i] = math.Max(least[i], longestWord(row[i], size, false))
			most[i] = math.Max(most[i], width(row[i], size, false))
		}
		least[i] = math.Min(least[i], textWide/3) + 2*cellAcross + 1
		most[i] = math.Max(math.Min(most[i], textWide/2)+2*cellAcross+1, least[i])
	}
	divided := make([]float64, n)
	for i, c := range g.columns {
		divided[i] = most[i]
		if shares > 0 {
			divided[i] = float64(max(c.Share, 1))
		}
	}
	if shares == 0 && total(most) > textWide { // the widest give way first
		low, high := 0.0, textWide
		for range 30 {
			limit := (low + high) / 2
			for i := range divided {
				divided[i] = math.Max(least[i], math.Min(most[i], limit))
			}
			if total(divided) > textWide {
				high = limit
			} else {
				low = limit
			}
		}
	}
	sum := total(divided)
	for i := range divided {
		divided[i] *= textWide / sum
	}
	return divided
}

func total(all []float64) float64 {
	sum := 0.0
	for _, x := range all {
		sum += x
	}
	return sum
}

func (g *grid) rowHeight(row []string, size float64, bold bool) float64 {
	most := size * lineHeight
	for i, cell := range row {
		most = math.Max(most, height(cell, g.widths[i]-2*cellAcross, size, bold))
	}
	return most + 2*g.down
}

// cramped tells that words are cut, because a column is too narrow for them.
func (g *grid) cramped(size float64) bool {
	for i, c := range g.columns {
		room := g.widths[i] - 2*cellAcross
		if longestWord(c.Head, size, true) > room {
			return true
		}
		for _, row := range g.rows {
			if longestWord(row[i], size, false) > room {
				return true
			}
		}
	}
	return false
}

func (g *grid) high() float64 { return g.head + total(g.heights) }

// air gives the rows what there is room for.
func (g *grid) air(room float64) {
	more := math.Min((room-g.above()-g.high())/float64(2*len(g.rows)+2), mostDown-g.down)
	if more <= 0 {
		return
	}
	g.down += more
	g.head += 2 * more
	for i := range g.heights {
		g.heights[i] += 2 * more
	}
}

// lines are how many lines of text the rows have.
func (g *grid) lines(size float64) int {
	return int(math.Round((g.high() - 2*cellDown*float64(len(g.rows)+1)) / size / lineHeight))
}

// above is how high the caption is, with the air under it.
func (g *grid) above() float64 {
	if g.caption == "" {
		return 0
	}
	return height(g.caption, textWide, captionSize, true) + 6
}

// shorten makes several rows of one that is too high for a slide.
func (g *grid) shorten(size float64) {
	most := (plainBox.h - g.above() - g.head) / 2
	lines := max(int((most-2*g.down)/(size*lineHeight)), 1)
	var rows [][]string
	var heights []float64
	for n, row := range g.rows {
		if g.heights[n] <= most {
			rows, heights = append(rows, row), append(heights, g.heights[n])
			continue
		}
		var parts [][]string
		for i, cell := range row {
			for at, part := range cut(cell, g.widths[i]-2*cellAcross, size, lines) {
				if at == len(parts) {
					parts = append(parts, make([]string, len(row)))
				}
				parts[at][i] = part
			}
		}
		for _, part := range parts {
			rows, heights = append(rows, part), append(heights, g.rowHeight(part, size, false))
		}
	}
	g.rows, g.heights = rows, heights
}

func (l *laying) table(t *paper.Table) {
	if t == nil || len(t.Columns) == 0 {
		return
	}
	for _, tight := range []bool{false, true} { // rather smaller than with words that are cut
		for _, room := range []float64{l.room(), plainBox.h} {
			for _, size := range tableSizes {
				g := gridOf(t, size)
				high := g.above() + g.high()
				switch {
				case high > room, !tight && g.cramped(size), size > calmTable && g.lines(size) > gridOf(t, calmTable).lines(calmTable):
					continue
				}
				l.fresh(high)
				l.grid(g, size)
				return
			}
			if len(l.now.blocks) == 0 {
				break
			}
		}
	}
	g, size := splitGrid(t)
	g.shorten(size)
	spent := g.above() + g.head
	rows, heights := g.rows, g.heights
	for i, n := range share(heights, l.room()-spent, plainBox.h-spent) {
		if i > 0 {
			l.next()
		}
		if n > 0 {
			part := *g
			part.rows, part.heights = rows[:n], slices.Clone(heights[:n])
			l.grid(&part, size)
		}
		rows, heights = rows[n:], heights[n:]
	}
}

// splitGrid is a table that goes on on the next slide, at a size at which its
// head leaves room for rows. Where the columns' shares make that impossible,
// they don't count.
func splitGrid(t *paper.Table) (*grid, float64) {
	for _, size := range splitSizes {
		if g := gridOf(t, size); !g.cramped(size) && g.head <= plainBox.h/3 {
			return g, size
		}
	}
	even := *t
	even.Columns = slices.Clone(t.Columns)
	for i := range even.Columns {
		even.Columns[i].Share = 0
	}
	for _, size := range splitSizes {
		if g := gridOf(&even, size); g.head <= plainBox.h/3 {
			return g, size
		}
	}
	size := splitSizes[len(splitSizes)-1]
	return gridOf(&even, size), size
}

func (l *laying) grid(g *grid, size float64) {
	if above := g.above(); above > 0 {
		l.place(above, block{words: g.caption, size: captionSize, strong: true})
		l.y -= between
	}
	g.air(l.room())
	l.place(g.high(), block{grid: g, size: size})
}

// Cards: how many stand beside one another, and their measures.
const (
	cardsBeside      = 4
	cardAir, cardPad = 18.0, 18.0
	cardWidest       = 423.0
	cardBetween      = 6.0 // the number and its text
)

// card is a figure in its place.
type card struct {
	box
	Figure
	numberSize, textSize float64
}

// figures sets out numbers; alone they may be larger.
func (l *laying) figures(all []Figure, alone bool) {
	for len(all) > 0 {
		n := min(len(all), cardsBeside)
		l.row(all[:n], alone)
		all = all[n:]
	}
}

func (l *laying) row(figures []Figure, alone bool) {
	numberSizes, textSizes, high := []float64{40, 36, 32, 28, 24, 20, 16}, []float64{18, 16, 15, 14, 13, 12}, 130.0
	if alone {
		numberSizes, textSizes, high = []float64{60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 16}, []float64{22, 20, 18, 16, 15, 14}, 220.0
	}
	n := float64(len(figures))
	w := math.Min((textWide-(n-1)*cardAir)/n, cardWidest)
	room := w - 2*cardPad
	number, words := numberSizes[0], textSizes[0]
	for _, f := range figures { // all of a row alike
		_, size := fitting(f.Number, room, numberSizes[0]*lineHeight, true, numberSizes...)
		number = math.Min(number, size)
		_, size = fitting(f.Text, room, high-2*cardPad-number*lineHeight-cardBetween, false, textSizes...)
		words = math.Min(words, size)
	}
	shown := slices.Clone(figures)
	for i := range shown {
		f := &shown[i]
		f.Number, _ = fitting(f.Number, room, 2*number*lineHeight, true, number)
		above := height(f.Number, room, number, true) + 2*cardPad + cardBetween
		f.Text, _ = fitting(f.Text, room, plainBox.h-above, false, words)
		high = math.Max(high, above+height(f.Text, room, words, false))
	}
	l.fresh(high)
	if alone {
		l.y += (l.room() - high) / 4
	}
	cards := make([]card, len(figures))
	for i, f := range shown {
		cards[i] = card{box{edge + float64(i)*(w+cardAir), l.y, w, high}, f, number, words}
	}
	l.place(high, block{cards: cards})
}
