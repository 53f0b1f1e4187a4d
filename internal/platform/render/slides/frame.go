package slides

import (
	_ "embed" // the theme

	"tovholder/internal/platform/render/text"
)

// Sheets of notes, upright.
const notesWide, notesHigh = 540.0, 720.0

var (
	notesImage = box{54, 54, 432, 243}
	notesText  = box{54, 324, 432, 342}
)

// Masters and layouts are numbered together.
const firstMasterID = 2147483648

// The theme has the colours of the house, as its design system names them.
//
//go:embed theme.xml
var theme []byte

// frames adds what the slides are made on: the theme, the masters and the
// layouts.
func (w *writing) frames() {
	w.add(themePart, themeMIME, theme)
	w.add(notesThemePart, themeMIME, theme)
	w.add(masterPart, presentationType+"slideMaster+xml", w.master(),
		relation{"slideLayout", frontPart}, relation{"slideLayout", pointsPart}, relation{"slideLayout", plainPart}, relation{"theme", themePart})
	for _, l := range []part{
		{name: frontPart, body: w.frontLayout()},
		{name: pointsPart, body: w.layout(text.LayoutPoints(w.l), "obj", true)},
		{name: plainPart, body: w.layout(text.LayoutPlain(w.l), "titleOnly", false)},
	} {
		w.add(l.name, presentationType+"slideLayout+xml", l.body, relation{"slideMaster", masterPart})
	}
	w.add(notesMasterPart, presentationType+"notesMaster+xml", w.notesMaster(), relation{"theme", notesThemePart})
}

// margins begins the properties of a text that begins at the edge of its box.
func (c *canvas) margins(anchor string) {
	c.Begin("a:bodyPr", "vert", "horz", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "rtlCol", "0", "anchor", anchor)
	c.Empty("a:normAutofit")
	c.End()
}

// level is one level of a list's style.
type level struct {
	element        string
	size           float64
	bold           bool
	colour         string
	bullet         string
	before         int // a part of the size, in percent
	indent, margin float64
	align          string
	heading        bool // in the theme's font of headings
}

func (c *canvas) level(v level) {
	align := v.align
	if align == "" {
		align = "l"
	}
	c.Begin(v.element, "marL", emu(v.margin), "indent", emu(-v.indent), "algn", align, "rtl", "0", "eaLnBrk", "1", "latinLnBrk", "0", "hangingPunct", "1")
	if v.before > 0 {
		c.Begin("a:spcBef")
		c.Empty("a:spcPct", "val", number(v.before*1000))
		c.End()
	}
	if v.bullet == "" {
		c.Empty("a:buNone")
	} else {
		c.Begin("a:buClr")
		c.Empty("a:schemeClr", "val", "tx2")
		c.End()
		c.Empty("a:buFont", "typeface", "Arial")
		c.Empty("a:buChar", "char", v.bullet)
	}
	bold := "0"
	if v.bold {
		bold = "1"
	}
	c.Begin("a:defRPr", "sz", hundredths(v.size), "b", bold, "kern", "1200")
	c.fill(v.colour)
	font := "+mn"
	if v.heading {
		font = "+mj"
	}
	c.Empty("a:latin", "typeface", font+"-lt")
	c.Empty("a:ea", "typeface", font+"-ea")
	c.Empty("a:cs", "typeface", font+"-cs")
	c.End()
	c.End()
}

// listStyle is a style of one level.
func (c *canvas) listStyle(v level) {
	c.Begin("a:lstStyle")
	v.element = "a:lvl1pPr"
	c.level(v)
	c.End()
}

func (c *canvas) background(colour string) {
	c.Begin("p:bg")
	c.Begin("p:bgPr")
	c.fill(colour)
	c.Empty("a:effectLst")
	c.End()
	c.End()
}

// colours says which colour of the theme is for what.
func (c *canvas) colours() {
	c.Empty("p:clrMap", "bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2", "accent1", "accent1", "accent2", "accent2", "accent3", "accent3",
		"accent4", "accent4", "accent5", "accent5", "accent6", "accent6", "hlink", "hlink", "folHlink", "folHlink")
}

const footSize = 11.0

var footLevel = level{size: footSize, colour: "accent5"}

func (c *canvas) footHolders(at bool) {
	var foot, page *box
	if at {
		foot, page = &footBox, &numberBox
	}
	c.holder(text.SlideFoot(c.l), footPlace, foot)
	c.margins("ctr")
	c.listStyle(footLevel)
	c.paragraph("", look{})
	c.closeHolder()
	c.holder(text.SlideNumber(c.l), pagePlace, page)
	c.margins("ctr")
	right := footLevel
	right.align = "r"
	c.listStyle(right)
	c.pageNumber("‹#›")
	c.closeHolder()
}

// prompt is a place on a layout, with what it is for.
func (c *canvas) prompt(name string, p place, at *box, anchor string, style *level) {
	c.holder(name, p, at)
	c.margins(anchor)
	if style == nil {
		c.Empty("a:lstStyle")
	} else {
		c.listStyle(*style)
	}
	c.paragraph(name, look{})
	c.closeHolder()
}

var topBand = box{0, 0, slideWide, 8}

func (w *writing) master() []byte {
	c := newCanvas(w.l, "p:sldMaster", "")
	c.background("bg1")
	c.tree()
	c.ornament("rect", topBand, "tx2")
	c.prompt(text.SlideTitle(w.l), titlePlace, &titleBox, "b", nil)
	c.prompt(text.SlidePoints(w.l), pointsPlace, &plainBox, "t", nil)
	c.footHolders(true)
	c.close()
	c.colours()
	c.Begin("p:sldLayoutIdLst")
	for n := range 3 {
		c.Empty("p:sldLayoutId", "id", number(firstMasterID+1+n), "r:id", relationID(n+1))
	}
	c.End()
	c.Begin("p:txStyles")
	c.Begin("p:titleStyle")
	c.level(level{element: "a:lvl1pPr", size: titleSizes[0], bold: true, colour: "tx2", heading: true})
	c.End()
	c.Begin("p:bodyStyle")
	first, second := pointSizes[0], underSize(pointSizes[0])
	const beforeFirst, beforeSecond = 33, 12 // of the line, which is a fifth higher than the size
	c.level(level{element: "a:lvl1pPr", size: first, colour: "tx1", bullet: "•", before: beforeFirst, margin: indent(first), indent: indent(first)})
	c.level(level{element: "a:lvl2pPr", size: second, colour: "tx1", bullet: "–", before: beforeSecond, margin: 2 * indent(first), indent: indent(second)})
	c.End()
	c.Begin("p:otherStyle")
	c.level(level{element: "a:lvl1pPr", size: wordsSize, colour: "tx1"})
	return c.Bytes()
}

// frontLayout is for the first slide: white on the blue of the house.
func (w *writing) frontLayout() []byte {
	c := newCanvas(w.l, "p:sldLayout", text.LayoutFront(w.l), "showMasterSp", "0", "type", "title", "preserve", "1")
	c.background("tx2")
	c.tree()
	c.thread()
	title := level{size: firstSizes[0], bold: true, colour: "bg1", heading: true}
	sub := level{size: subSizes[0], colour: "bg2"}
	foot := level{size: footSize, colour: "bg2"}
	c.prompt(text.SlideTitle(w.l), frontPlace, &firstTitle, "b", &title)
	c.prompt(text.SlideSub(w.l), subPlace, &firstSub, "t", &sub)
	c.holder(text.SlideFoot(w.l), footPlace, &firstFoot)
	c.margins("ctr")
	c.listStyle(foot)
	c.paragraph("", look{})
	c.closeHolder()
	c.close()
	return c.masters()
}

// layout is for the other slides.
func (w *writing) layout(name, kind string, points bool) []byte {
	c := newCanvas(w.l, "p:sldLayout", name, "type", kind, "preserve", "1")
	c.tree()
	lead := level{size: leadSizes[0], colour: "accent5"}
	c.prompt(text.SlideTitle(w.l), titlePlace, nil, "b", nil)
	c.prompt(text.SlideLead(w.l), leadPlace, &leadBox, "t", &lead)
	if points {
		c.prompt(text.SlidePoints(w.l), pointsPlace, nil, "t", nil)
	}
	c.footHolders(false)
	c.close()
	return c.masters()
}

// slideImage is where sheets of notes show their slide.
func (c *canvas) slideImage(at *box) {
	c.Begin("p:sp")
	c.Begin("p:nvSpPr")
	c.Empty("p:cNvPr", "id", c.id(), "name", text.SlideImage(c.l))
	c.Begin("p:cNvSpPr")
	c.Empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1")
	c.End()
	c.Begin("p:nvPr")
	c.Empty("p:ph", "type", "sldImg")
	c.End()
	c.End()
	c.Begin("p:spPr")
	if at != nil {
		c.transform("a:xfrm", *at)
		c.geometry("rect")
		c.Empty("a:noFill")
		c.Begin("a:ln", "w", emu(0.75))
		c.fill("accent6")
		c.End()
	}
	c.End()
	c.End()
}

func (w *writing) notesMaster() []byte {
	c := newCanvas(w.l, "p:notesMaster", "")
	c.background("bg1")
	c.tree()
	c.slideImage(&notesImage)
	c.prompt(text.SlideNotes(w.l), pointsPlace, &notesText, "t", nil)
	c.close()
	c.colours()
	c.Begin("p:notesStyle")
	c.level(level{element: "a:lvl1pPr", size: 12, colour: "tx1", before: 30})
	return c.Bytes()
}
