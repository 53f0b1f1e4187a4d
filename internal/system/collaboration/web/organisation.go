package web

import (
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/collaboration/text"
)

// organisationView is who is who in the model: as a picture, wide and narrow,
// and as a table.
type organisationView struct {
	wide, narrow string // SVG
	columns      []ui.Column
	rows         []organisationRow
	people       string // where roles are given; empty for who doesn't
}

type organisationRow struct {
	role, about string
	people      []string
}

func organisationOf(l i18n.Lang, in collaboration.Place) organisationView {
	v := organisationView{columns: []ui.Column{{Text: text.ColumnRole(l)}, {Text: text.ColumnPeople(l)}}}
	chart := collaboration.OrganisationOf(l, in.Subject)
	v.wide = chart.Render()
	chart.ID, chart.Narrow = chart.ID+"-smal", true
	v.narrow = chart.Render()
	for _, r := range collaboration.OrganisationRows(l, in.Subject) {
		row := organisationRow{role: r.Role, about: r.About}
		for _, p := range r.People {
			row.people = append(row.people, p.Name+", "+p.Line)
		}
		v.rows = append(v.rows, row)
	}
	if in.MayPublish() {
		v.people = in.Address + "/mennesker"
	}
	return v
}
