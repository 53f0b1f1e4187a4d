package web

import (
	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/gantt"
	"tovholder/internal/platform/web"
)

// chartView is the plan as a picture, with its labels beside it.
type chartView struct {
	svg     string
	labels  []labelView
	samples []sampleView
	empty   bool
}

type labelView struct {
	text, href string
	heading    bool
}

type sampleView struct{ svg, text string }

func (w *Web) chartOf(r *web.Request, p *plan.Plan) chartView {
	chart := drawn(r, p)
	v := chartView{svg: chart.Bars(), empty: true}
	heading := ""
	for _, row := range p.Rows {
		v.empty = v.empty && row.Start.IsZero()
		if row.Heading != heading && row.Heading != "" {
			v.labels = append(v.labels, labelView{text: row.Heading, heading: true})
		}
		heading = row.Heading
		v.labels = append(v.labels, labelView{text: row.Title, href: rowAddress(p, row.Number)})
	}
	for _, look := range gantt.Looks() {
		words, _ := statusOf(r.Lang, plan.Status(look))
		v.samples = append(v.samples, sampleView{gantt.Sample(chart.ID, look, false), words})
	}
	v.samples = append(v.samples, sampleView{gantt.Sample(chart.ID, gantt.Planned, true), text.KindMilestone(r.Lang)})
	return v
}

// drawn is the plan as it is drawn.
func drawn(r *web.Request, p *plan.Plan) gantt.Chart {
	l := r.Lang
	chart := gantt.Chart{Lang: l, ID: "gantt", Title: text.GanttTitle(l, p.Title.In(l)), Today: r.Today(), TodayText: text.Today(l)}
	place := map[int]int{}
	heading, late, dated := "", 0, 0
	for _, row := range p.Rows {
		if row.Heading != heading && row.Heading != "" {
			chart.Rows = append(chart.Rows, gantt.Row{Label: row.Heading, Heading: true})
		}
		heading = row.Heading
		place[row.Number] = len(chart.Rows)
		words, _ := statusOf(l, row.Status)
		one := gantt.Row{Label: row.Title, Start: row.Start, End: row.End, Milestone: row.Kind == plan.Milestone, Look: gantt.Look(row.Status), Late: row.Late(r.Today()) > 0}
		if !row.Start.IsZero() {
			dated++
			one.Tip = row.Title + ", " + daysOf(l, row) + ", " + words
		}
		if one.Late {
			late++
		}
		chart.Rows = append(chart.Rows, one)
	}
	for _, row := range p.Rows {
		for _, n := range row.After {
			if at, ok := place[n]; ok {
				from := &chart.Rows[place[row.Number]]
				from.After = append(from.After, at)
			}
		}
	}
	first, last := p.Span()
	if dated > 0 {
		chart.Desc = text.GanttDesc(l, dated, first, last)
		if late > 0 {
			chart.Desc += " " + text.GanttLate(l, late)
		}
	} else {
		chart.Desc = text.GanttEmpty(l)
	}
	return chart
}

// daysOf is when a row is, in words.
func daysOf(l i18n.Lang, row plan.Row) string {
	switch {
	case row.Start.IsZero():
		return text.NoDates(l)
	case row.Start == row.End:
		return i18n.Date(l, row.Start)
	}
	return text.BetweenDays(l, row.Start, row.End)
}
