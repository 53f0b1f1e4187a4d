package web

import (
	"slices"
	"strconv"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// coverageView is how the plan covers what its rows serve.
type coverageView struct {
	said      string
	covers    []coverView
	loose     []coverRow // that serve nothing yet
	looseSaid string
	matrix    []matrixRow
}

type coverView struct {
	number, title string
	none          bool // no activity serves it
	sum, next     string
	rows          []coverRow
}

type coverRow struct {
	title, href, status string
	kind                ui.Kind
	milestone           bool
	often, late         string
}

// matrixRow is a row of the plan against each theme.
type matrixRow struct {
	title, href string
	serves      []bool
}

func coverageOf(r *web.Request, p *plan.Plan) coverageView {
	l := r.Lang
	v := coverageView{said: p.Covered(l)}
	for _, c := range p.Coverage() {
		one := coverView{
			number: strconv.Itoa(c.Number), title: strconv.Itoa(c.Number) + ". " + c.Text.In(l), none: c.Activities == 0,
			sum: text.CoverActivities(l, c.Activities) + " · " + text.CoverDone(l, c.Done), next: text.CoverNoNext(l), rows: coverRowsOf(r, p, c.Rows),
		}
		if c.Next.Number > 0 {
			who := i18n.List(l, c.Next.Names())
			if who == "" {
				who = i18n.Lower(text.Nobody(l))
			}
			one.next = text.CoverNext(l, c.Next.Deadline(), who)
		}
		v.covers = append(v.covers, one)
	}
	if loose := p.Loose(); len(loose) > 0 {
		v.loose, v.looseSaid = coverRowsOf(r, p, loose), text.CoverLoose(l, len(loose), i18n.Lower(p.ServedName(l)))
	}
	for _, row := range p.Rows {
		if row.Status == plan.Dropped {
			continue
		}
		one := matrixRow{title: row.Title, href: p.RowAddress(row.Number)}
		for _, t := range p.Themes {
			one.serves = append(one.serves, slices.Contains(row.Themes, t.ID))
		}
		v.matrix = append(v.matrix, one)
	}
	return v
}

func coverRowsOf(r *web.Request, p *plan.Plan, rows []plan.Row) []coverRow {
	l := r.Lang
	views := make([]coverRow, len(rows))
	for i, row := range rows {
		views[i] = coverRow{
			title: row.Title, href: p.RowAddress(row.Number), status: row.Status.Words(l), kind: statusKind(row.Status), milestone: row.Kind == plan.Milestone, often: row.Often(l),
		}
		if days := row.Late(r.Today()); days > 0 {
			views[i].late = text.DaysLate(l, days)
		}
	}
	return views
}

// themeOptions are what a row can serve, numbered; none for a plan whose rows
// serve goals.
func themeOptions(l i18n.Lang, p *plan.Plan) []ui.Option {
	var options []ui.Option
	for i, t := range p.Themes {
		options = append(options, ui.Option{Value: t.ID, Text: strconv.Itoa(i+1) + ". " + t.Text.In(l)})
	}
	return options
}
