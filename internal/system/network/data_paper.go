package network

import (
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/network/text"
)

// Paper is the interim results as a document for a meeting: everybody gets it,
// so that small numbers are hidden, the reader's own as well.
func (d *Data) Paper(l i18n.Lang, today calendar.Date) paper.Document {
	n := d.Network
	doc := paper.Document{
		Lang: l.Tag(), Title: text.DataTitle(l), Over: n.Name,
		Facts: []paper.Fact{{Term: text.DataMade(l), Text: i18n.Date(l, today)}, {Term: text.Municipalities(l), Text: i18n.Int(l, len(n.Current(today)))}},
	}
	hidden := false
	for _, m := range d.Measures {
		doc.Blocks = append(doc.Blocks, paper.H(2, m.Name.In(l)), paper.Block{Text: m.How.In(l)})
		if len(m.Starts) == 0 {
			doc.Blocks = append(doc.Blocks, paper.Block{Text: text.DataNone(l)})
			continue
		}
		t := m.Named(l).ForAll()
		c := m.Chart(l, "data-"+m.ID)
		doc.Blocks = append(doc.Blocks, paper.Block{Picture: &paper.Picture{SVG: c.SVG(chart.Wide()), Text: c.Desc}}, paper.Block{Table: t.Paper(l, "", text.ColumnMunicipality(l))})
		for _, note := range t.Notes(l) {
			doc.Blocks, hidden = append(doc.Blocks, paper.Block{Note: note}), true
		}
	}
	if !hidden {
		doc.Blocks = append(doc.Blocks, paper.Block{Note: text.DataNothingHidden(l)})
	}
	if len(d.Owed) > 0 {
		doc.Blocks = append(doc.Blocks, paper.H(2, text.DataMissing(l)))
		var lines []string
		for _, o := range d.Owed {
			lines = append(lines, text.DataMissingLine(l, o.Member.Name, o.Measure.In(l), o.Indicator.SayMissing(l, o.Missing)))
		}
		doc.Blocks = append(doc.Blocks, paper.Block{Text: strings.Join(lines, "\n")})
	}
	return doc
}

// Sheet is a measure's table as a spreadsheet for everybody.
func (m *Measured) Sheet(l i18n.Lang) sheet.Sheet {
	return m.Named(l).Sheet(l, m.Name.In(l), text.ColumnMunicipality(l))
}

// plain reports whether the measure has no total, and is seen by its median.
func (m *Measured) plain() bool { return indicator.Unit(m.Unit) == indicator.Days }

// Chart is the run chart of the measure's total, or of its median where nothing
// can be added up: of the numbers that everybody may know.
func (m *Measured) Chart(l i18n.Lang, id string) chart.Chart {
	c := m.frame(l, id)
	what := text.DataChartTotal(l)
	if m.plain() {
		what = text.DataChartMedian(l)
	}
	c.Title = text.DataChartTitle(l, m.Name.In(l), what)
	var points []float64
	for n := range m.Starts {
		value, ok := m.Table.Middle(n)
		if total := m.Table.Total(n); !m.plain() {
			value, ok = total.Value, total.State == suppress.Known
		}
		if ok {
			c.Slots[n].State, c.Slots[n].Value = chart.Known, value.Float()
			points = append(points, value.Float())
		}
	}
	c.Desc = text.DataChartEmpty(l)
	if len(points) > 0 {
		centre := indicator.RunChart(points, []indicator.Phase{{Last: len(points) - 1}}).Levels[0].Centre
		c.Levels = []chart.Level{{Last: len(m.Starts) - 1, Value: centre, Line: chart.Centre, Name: text.DataMedian(l) + " " + i18n.Number(l, centre, 0)}}
		c.Desc = text.DataChartSays(l, what, i18n.Number(l, points[len(points)-1], 0), i18n.Number(l, centre, 0))
	}
	return c
}

// Small is one municipality's chart, to stand among the others': all have the
// same scale. A number that is hidden has its mark in one place.
func (m *Measured) Small(l i18n.Lang, row int) chart.Chart {
	c := m.frame(l, "")
	line := m.Table.Rows[row]
	c.Reach = m.Table.Top().Float()
	said := ""
	for n, cell := range line.Cells {
		switch cell.State {
		case suppress.Known:
			c.Slots[n].State, c.Slots[n].Value = chart.Known, cell.Value.Float()
		case suppress.Hidden:
			c.Slots[n].State, c.Slots[n].Value = chart.Hidden, m.Table.Least.StandIn().Float()
		case suppress.Missing:
			continue
		}
		said = m.Named(l).Say(l, n, cell)
	}
	c.Title, c.Desc = line.Name, text.DataSmallNone(l, line.Name)
	if said != "" {
		c.Desc = text.DataSmallSays(l, line.Name, said)
	}
	return c
}

// frame is a chart with a slot for each period and nothing in it.
func (m *Measured) frame(l i18n.Lang, id string) chart.Chart {
	definition := measureOf(m.Measure)
	c := chart.Chart{ID: id, Unit: i18n.Upper(definition.UnitWord(l)), Number: func(x float64, decimals int) string { return i18n.Number(l, x, decimals) }}
	for _, start := range m.Starts {
		slot := chart.Slot{Label: m.Period.Short(l, start)}
		if m.Period != indicator.Year {
			slot.Group = start.String()[:4]
		}
		c.Slots = append(c.Slots, slot)
	}
	return c
}
