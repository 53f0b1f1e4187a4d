package ui

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui/text"
)

// TimelineProps is a course as a picture: phases as bands, activities as
// points on one thread.
type TimelineProps struct {
	Lang   i18n.Lang
	ID     string // unique on the page; "timeline" when empty
	Title  string // what the picture shows: "Tidslinje for Nørrekær Kommune"
	Today  calendar.Date
	Phases []TimelinePhase
	// NoList leaves out the list for small screens: the page itself tells the
	// activities, each beside its [Mark].
	NoList bool
}

// TimelinePhase is a phase with its activities in order of date.
type TimelinePhase struct {
	Name       string
	Assumed    bool // the name is not settled
	Activities []TimelineActivity
}

// TimelineActivity is one activity. Without a date it is in the list only.
type TimelineActivity struct {
	Name        string
	Href        string // where it is told: "#afdaekning"
	Date        calendar.Date
	State       ActivityState
	Provisional bool // may still move as a whole, until an agreement is signed
	Late        bool // its day is over and it is not done
}

// ActivityState says how firm an activity's date is.
type ActivityState int

// The states. The zero state is Proposed.
const (
	Proposed ActivityState = iota
	Fixed
	Done
)

// class is how the point looks. Every look differs in shape, not in colour
// alone, so that it can be told apart on paper.
func (a TimelineActivity) class() string {
	switch {
	case a.State == Done:
		return "done"
	case a.Late:
		return "late"
	case a.Provisional && a.State == Proposed:
		return "provisional"
	case a.State == Fixed:
		return "fixed"
	}
	return "proposed"
}

func stateName(l i18n.Lang, class string) string {
	switch class {
	case "done":
		return text.StateDone(l)
	case "late":
		return text.StateLate(l)
	case "provisional":
		return text.StateProvisional(l)
	case "fixed":
		return text.StateFixed(l)
	}
	return text.StateProposed(l)
}

// The picture's own units. Points must stay 24 units apart from one another
// when the picture is at its narrowest, so that each can be hit.
const (
	pictureWidth = 1160.0
	sideMargin   = 22.0
	bandTop      = 22.0
	bandHeight   = 30.0
	bandGap      = 3.0
	firstLane    = 82.0
	laneHeight   = 32.0
	pointGap     = 32.0
	axisGap      = 26.0
)

// drawing is a timeline laid out.
type drawing struct {
	height      float64
	axis        float64
	bands       []band
	dots        []dot
	ticks       []tick
	solid, rest string // the thread: through what is done, and on from there
	todayX      float64
	hasToday    bool
	count       int
	first, last calendar.Date
	next        *dot
	looks       []string // the looks in use, for the legend
}

type band struct {
	x, width float64
	name     string
	assumed  bool
	odd      bool
}

type dot struct {
	x, y     float64
	class    string
	activity TimelineActivity
}

type tick struct {
	x     float64
	label string
	major bool
}

func (p TimelineProps) id() string {
	if p.ID == "" {
		return "timeline"
	}
	return p.ID
}

// day writes a day as short as it can be understood: with the year when it is
// another than this.
func (p TimelineProps) day(d calendar.Date) string {
	if d.Year() == p.Today.Year() {
		return i18n.DateBrief(p.Lang, d)
	}
	return i18n.DateBriefYear(p.Lang, d)
}

// draw lays the timeline out. A course without any date has no picture.
func (p TimelineProps) draw() (d drawing, ok bool) {
	for _, phase := range p.Phases {
		for _, a := range phase.Activities {
			if a.Date.IsZero() {
				continue
			}
			d.count++
			if d.first.IsZero() || a.Date.Before(d.first) {
				d.first = a.Date
			}
			if a.Date.After(d.last) {
				d.last = a.Date
			}
		}
	}
	if d.count == 0 {
		return drawing{}, false
	}
	from, to := d.first.AddDays(-10), d.last.AddDays(10)
	// Today is shown when it is within sight of the course.
	if !p.Today.IsZero() && p.Today.Sub(from) > -60 && p.Today.Sub(to) < 60 {
		d.hasToday = true
		if p.Today.Before(from) {
			from = p.Today.AddDays(-5)
		}
		if p.Today.After(to) {
			to = p.Today.AddDays(5)
		}
	}
	scale := (pictureWidth - 2*sideMargin) / float64(max(to.Sub(from), 1))
	at := func(day calendar.Date) float64 { return sideMargin + scale*float64(day.Sub(from)) }
	if d.hasToday {
		d.todayX = at(p.Today)
	}
	lanes := d.place(p, at)
	d.band(p, at)
	d.axis = firstLane + laneHeight*float64(lanes-1) + axisGap
	d.height = d.axis + 30
	d.ticks = ticks(p.Lang, from, to, at)
	d.thread()
	return d, true
}

// place puts every dated activity on the first lane where it has room, and
// gives the number of lanes.
func (d *drawing) place(p TimelineProps, at func(calendar.Date) float64) int {
	for _, phase := range p.Phases {
		for _, a := range phase.Activities {
			if !a.Date.IsZero() {
				d.dots = append(d.dots, dot{x: at(a.Date), class: a.class(), activity: a})
			}
		}
	}
	slices.SortStableFunc(d.dots, func(a, b dot) int { return cmp.Compare(a.x, b.x) })
	var ends []float64 // where the last point of each lane stands
	for i := range d.dots {
		lane := slices.IndexFunc(ends, func(end float64) bool { return d.dots[i].x-end >= pointGap })
		if lane < 0 {
			lane = len(ends)
			ends = append(ends, 0)
		}
		ends[lane] = d.dots[i].x
		d.dots[i].y = firstLane + laneHeight*float64(lane)
		if d.next == nil && d.dots[i].class != "done" {
			d.next = &d.dots[i]
		}
	}
	for _, look := range []string{"done", "fixed", "proposed", "provisional", "late"} {
		if slices.ContainsFunc(d.dots, func(x dot) bool { return x.class == look }) {
			d.looks = append(d.looks, look)
		}
	}
	return len(ends)
}

// band makes a band of every phase that has a date: from its first activity
// to the next phase's first, and together across the whole picture.
func (d *drawing) band(p TimelineProps, at func(calendar.Date) float64) {
	type start struct {
		day   calendar.Date
		phase TimelinePhase
	}
	var starts []start
	for _, phase := range p.Phases {
		var first calendar.Date
		for _, a := range phase.Activities {
			if !a.Date.IsZero() && (first.IsZero() || a.Date.Before(first)) {
				first = a.Date
			}
		}
		if !first.IsZero() {
			starts = append(starts, start{first, phase})
		}
	}
	slices.SortStableFunc(starts, func(a, b start) int { return a.day.Compare(b.day) })
	for i, s := range starts {
		// A band begins a little before its first point, so that the point is in it.
		from, end := at(s.day)-pointGap/2, pictureWidth
		if i == 0 {
			from = 0
		}
		if i+1 < len(starts) {
			end = at(starts[i+1].day) - pointGap/2 - bandGap
		}
		d.bands = append(d.bands, band{x: from, width: math.Max(end-from, bandGap), name: s.phase.Name, assumed: s.phase.Assumed, odd: i%2 == 1})
	}
}

// ticks marks the months, and writes out so many of them as there is room for.
func ticks(l i18n.Lang, from, to calendar.Date, at func(calendar.Date) float64) []tick {
	months := to.Sub(from)/30 + 1
	step := 1
	for _, n := range []int{1, 2, 3, 6, 12} {
		step = n
		if months/n <= 12 {
			break
		}
	}
	var list []tick
	day := calendar.NewDate(from.Year(), from.Month(), 1).AddMonths(1)
	for ; !day.After(to); day = day.AddMonths(1) {
		t := tick{x: at(day)}
		if (int(day.Month())-1)%step == 0 {
			t.major = true
			t.label = i18n.MonthShort(l, day)
			if day.Month() == time.January || len(list) == 0 || !hasLabel(list) {
				t.label += fmt.Sprintf(" %d", day.Year())
			}
		}
		if t.x < pictureWidth-40 || !t.major {
			list = append(list, t)
		}
	}
	return list
}

func hasLabel(list []tick) bool {
	return slices.ContainsFunc(list, func(t tick) bool { return t.label != "" })
}

// thread is the line through the points: whole as far as things are done, and
// broken from there.
func (d *drawing) thread() {
	reached := -1
	for i, one := range d.dots {
		if one.class == "done" {
			reached = i
		}
	}
	if reached >= 0 {
		d.solid = curve(d.dots[:reached+1])
	}
	d.rest = curve(d.dots[max(reached, 0):])
}

func curve(dots []dot) string {
	if len(dots) < 2 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", unit(dots[0].x), unit(dots[0].y))
	for i := 1; i < len(dots); i++ {
		middle := (dots[i-1].x + dots[i].x) / 2
		fmt.Fprintf(&b, "C%s %s %s %s %s %s", unit(middle), unit(dots[i-1].y), unit(middle), unit(dots[i].y), unit(dots[i].x), unit(dots[i].y))
	}
	return b.String()
}

// unit writes a length of the picture.
func unit(x float64) string {
	return strings.TrimSuffix(fmt.Sprintf("%.1f", x), ".0")
}

func (d drawing) describe(l i18n.Lang) string {
	said := text.TimelineAbout(l, d.count, d.first, d.last)
	if d.next != nil {
		said += " " + text.TimelineNext(l, d.next.activity.Name) + "."
	}
	return said
}

// todayAnchor keeps the word within the picture.
func (d drawing) todayAnchor() string {
	switch {
	case d.todayX < 40:
		return "start"
	case d.todayX > pictureWidth-40:
		return "end"
	}
	return "middle"
}
