package slides

import (
	"math"
	"strconv"

	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"
)

// Measures in points. A slide is sixteen by nine.
const (
	slideWide, slideHigh = 960.0, 540.0

	edge      = 48.0
	textWide  = slideWide - 2*edge
	bottom    = 490.0
	between   = 20.0 // blocks
	besideAir = 24.0 // between points and their picture
	besideW   = 284.0
)

// box is where something stands.
type box struct{ x, y, w, h float64 }

var (
	titleBox  = box{edge, 30, textWide, 70}
	leadBox   = box{edge, 104, textWide, 44}
	plainBox  = box{edge, 118, textWide, bottom - 118} // what there is room for without a lead
	footBox   = box{edge, 504, 760, 20}
	numberBox = box{slideWide - edge - 80, 504, 80, 20}

	firstFoot  = box{80, 504, 760, 20}
	firstTitle = box{80, 150, 800, 150}
	firstSub   = box{80, 316, 800, 110}
	motif      = box{firstTitle.x + knotRadius, 56, 104, 52}
)

// Sizes of text, the largest that fits first.
var (
	titleSizes  = []float64{30, 28, 26, 24, 22, 20, 18, 16, 14}
	leadSizes   = []float64{18, 16, 14}
	pointSizes  = []float64{24, 22, 20, 18}
	besideSizes = []float64{22, 20, 18, 16}
	tableSizes  = []float64{18, 16, 15, 14, 13}
	splitSizes  = []float64{14, 13, 12, 11, 10, 9, 8}
	firstSizes  = []float64{44, 40, 36, 32, 28, 24, 20, 16}
	footSizes   = []float64{footSize, 10, 9, 8}
	subSizes    = []float64{22, 20, 18, 16, 14}
)

const (
	splitPoints = 20.0 // the size of what goes on on the next slide
	calmTable   = 16.0 // above which no line is broken for the sake of size
	mostLead    = 4    // lines; what is longer is a point
	leadMost    = 68.0 // high

	wordsSize   = 18.0 // of a picture in words
	captionSize = 14.0
	leastHigh   = 220.0 // room that a picture wants
)

// sheet is a slide with everything in its place.
type sheet struct {
	title     string
	titleSize float64
	lead      string
	leadSize  float64
	leadBox   box
	blocks    []block
	notes     string
}

// block is a part of a slide: one of points, grid, picture, cards and words.
type block struct {
	box
	size    float64
	points  []Point
	grid    *grid
	picture *paper.Picture
	cards   []card
	words   string
	strong  bool // the words
}

// laying is one slide being set, on one sheet or more.
type laying struct {
	done []sheet
	now  sheet
	y    float64 // where the next block stands
}

func (d Deck) sheets() []sheet {
	var all []sheet
	for _, s := range d.Slides {
		if s.Title == "" {
			s.Title = d.Title
		}
		set := s.lay()
		for i := range set {
			title := s.Title
			if len(set) > 1 {
				short, _ := fitting(title, titleBox.w, titleBox.h*3/4, true, titleSizes...) // which leaves a line for the number
				title = text.SlideOf(d.lang(), short, strconv.Itoa(i+1), strconv.Itoa(len(set)))
			}
			set[i].title, set[i].titleSize = fitting(title, titleBox.w, titleBox.h, true, titleSizes...)
		}
		set[0].notes = s.Notes
		all = append(all, set...)
	}
	return all
}

func (s Slide) lay() []sheet {
	l := &laying{y: plainBox.y}
	if len(wrap(s.Lead, textWide, leadSizes[len(leadSizes)-1], false)) > mostLead {
		s.Points = append([]Point{{Text: s.Lead}}, s.Points...)
		s.Lead = ""
	}
	if s.Lead != "" {
		lead, size := fitting(s.Lead, leadBox.w, leadMost, false, leadSizes...)
		l.now.lead, l.now.leadSize, l.now.leadBox = lead, size, leadBox
		l.now.leadBox.h = math.Max(leadBox.h, height(s.Lead, leadBox.w, size, false))
		l.y = leadBox.y + height(s.Lead, leadBox.w, size, false) + 18
	}
	l.figures(s.Figures, len(s.Points) == 0 && s.Table == nil && s.Picture == nil)
	if len(s.Points) == 0 || s.Picture == nil || !l.beside(s.Points, s.Picture) {
		l.points(s.Points)
		l.picture(s.Picture)
	}
	l.table(s.Table)
	return append(l.done, l.now)
}

func (l *laying) room() float64 { return bottom - l.y }

// next goes on on a new sheet.
func (l *laying) next() {
	l.done, l.now, l.y = append(l.done, l.now), sheet{}, plainBox.y
}

// fresh goes on on a new sheet if something stands on this one, and what is
// next needs more room than there is.
func (l *laying) fresh(needed float64) {
	if needed > l.room() && len(l.now.blocks) > 0 {
		l.next()
	}
}

func (l *laying) place(high float64, b block) {
	b.box = box{edge, l.y, textWide, high}
	l.now.blocks = append(l.now.blocks, b)
	l.y += high + between
}

// beside sets points with their picture to the right, if the points fit.
func (l *laying) beside(points []Point, p *paper.Picture) bool {
	for _, room := range []float64{l.room(), plainBox.h} {
		for _, size := range besideSizes {
			high := pointsHeight(points, besideW, size)
			if high > room || room < leastHigh || widestWord(points, size) > besideW-2*indent(size) {
				continue
			}
			l.fresh(math.Max(high, leastHigh))
			right := box{edge + besideW + besideAir, l.y, textWide - besideW - besideAir, l.room()}
			l.now.blocks = append(l.now.blocks,
				block{box: box{edge, l.y, besideW, l.room()}, points: points, size: size},
				block{box: right, picture: p})
			l.y = bottom
			return true
		}
	}
	return false
}

func (l *laying) picture(p *paper.Picture) {
	if p == nil {
		return
	}
	l.fresh(leastHigh)
	l.place(l.room(), block{picture: p})
}

// Points: the room before each, as a part of its size, and how far it is moved
// in.
const beforePoint, beforeUnder = 0.4, 0.15

func indent(size float64) float64 { return math.Round(size) }

// underSize is the size of what stands under a point.
func underSize(size float64) float64 { return math.Max(size-4, 14) }

func pointHeight(p Point, room, size float64) float64 {
	h := height(p.Text, room-indent(size), size, false) + beforePoint*size
	for _, u := range p.Under {
		h += height(u, room-2*indent(size), underSize(size), false) + beforeUnder*size
	}
	return h
}

func pointsHeight(points []Point, room, size float64) float64 {
	sum := 0.0
	for _, p := range points {
		sum += pointHeight(p, room, size)
	}
	return sum
}

func widestWord(points []Point, size float64) float64 {
	most := 0.0
	for _, p := range points {
		most = math.Max(most, longestWord(p.Text, size, false))
		for _, u := range p.Under {
			most = math.Max(most, longestWord(u, underSize(size), false))
		}
	}
	return most
}

func (l *laying) points(points []Point) {
	if len(points) == 0 {
		return
	}
	for _, room := range []float64{l.room(), plainBox.h} {
		for _, size := range pointSizes {
			if high := pointsHeight(points, textWide, size); high <= room {
				l.fresh(high)
				l.place(high, block{points: points, size: size})
				return
			}
		}
		if len(l.now.blocks) == 0 {
			break
		}
	}
	var short []Point
	for _, p := range points {
		short = append(short, p.short()...)
	}
	heights := make([]float64, len(short))
	for i, p := range short {
		heights[i] = pointHeight(p, textWide, splitPoints)
	}
	var parts [][]Point
	room := []float64{l.room()}
	for i, n := range share(heights, l.room(), plainBox.h) {
		if i > 0 {
			room = append(room, plainBox.h)
		}
		parts, short = append(parts, short[:n]), short[n:]
	}
	size := splitPoints
	for _, larger := range pointSizes {
		fits := true
		for i, part := range parts {
			fits = fits && pointsHeight(part, textWide, larger) <= room[i]
		}
		if fits {
			size = math.Max(size, larger)
		}
	}
	for i, part := range parts {
		if i > 0 {
			l.next()
		}
		if len(part) > 0 {
			l.place(pointsHeight(part, textWide, size), block{points: part, size: size})
		}
	}
}

// short is a point as several, if it is too long for one slide.
func (p Point) short() []Point {
	if pointHeight(p, textWide, splitPoints) <= plainBox.h/2 {
		return []Point{p}
	}
	const lines = 6
	var all []Point
	for _, part := range cut(p.Text, textWide-indent(splitPoints), splitPoints, lines) {
		all = append(all, Point{Text: part})
	}
	for _, u := range p.Under {
		for _, part := range cut(u, textWide-2*indent(splitPoints), underSize(splitPoints), lines) {
			last := &all[len(all)-1]
			longer := Point{Text: last.Text, Under: append(append([]string(nil), last.Under...), part)}
			if pointHeight(longer, textWide, splitPoints) > plainBox.h/2 {
				all = append(all, Point{Text: p.title(), Under: []string{part}})
				continue
			}
			*last = longer
		}
	}
	return all
}

// title is a point's first line, for when it goes on on another slide.
func (p Point) title() string {
	return cut(p.Text, textWide-indent(splitPoints), splitPoints, 1)[0]
}
