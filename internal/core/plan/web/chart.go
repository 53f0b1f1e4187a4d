package web

import (
	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
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
	l := r.Lang
	chart, drawn := p.Chart(l, r.Today(), "gantt")
	v := chartView{svg: chart.Bars(), empty: !drawn}
	heading, moved, repeated := "", false, false
	for _, row := range p.Rows {
		if row.Heading != heading && row.Heading != "" {
			v.labels = append(v.labels, labelView{text: row.Heading, heading: true})
		}
		heading = row.Heading
		v.labels = append(v.labels, labelView{text: row.Title, href: p.RowAddress(row.Number)})
	}
	for _, look := range gantt.Looks() {
		v.samples = append(v.samples, sampleView{gantt.Sample(chart.ID, look, false), plan.Status(look).Words(l)})
	}
	v.samples = append(v.samples, sampleView{gantt.Sample(chart.ID, gantt.Planned, true), text.KindMilestone(l)})
	for _, row := range chart.Rows {
		moved, repeated = moved || !row.GhostStart.IsZero(), repeated || len(row.Times) > 0
	}
	if repeated {
		v.samples = append(v.samples, sampleView{gantt.SampleTimes(chart.ID), text.LegendTimes(l)})
	}
	if moved {
		v.samples = append(v.samples, sampleView{gantt.SampleGhost(), text.LegendGhost(l)})
	}
	return v
}
