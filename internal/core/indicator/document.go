package indicator

import (
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
)

// Overview is what the document about the whole subject says of its
// indicators: a picture, the facts and the numbers of each. The document goes
// to everybody: small numbers are hidden. It takes a constant number of
// statements.
func (s *Service) Overview(tx *db.Tx, l i18n.Lang, in *subject.Subject) ([]paper.Block, error) {
	all, err := loadOf(tx, in.Ref, s.least)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	blocks := []paper.Block{paper.H(2, text.OverviewHeading(l))}
	for _, i := range all {
		blocks = append(blocks, paper.H(3, i.Name))
		blocks = append(blocks, i.hide().blocks(l, in, Run, 4)...)
	}
	return blocks, nil
}

// Document is the indicator on paper as this reader sees it.
func Document(l i18n.Lang, v *View, kind Kind) paper.Document {
	return paper.Document{
		Lang: l.Tag(), Title: v.Name, Over: text.DocumentOver(l, v.Subject.Name), Facts: v.facts(l),
		Blocks: v.blocks(l, v.Subject, kind, 2),
	}
}

func (i *Indicator) facts(l i18n.Lang) []paper.Fact {
	var facts []paper.Fact
	for _, f := range i.Facts(l) {
		facts = append(facts, paper.Fact{Term: f.Term, Text: f.Text})
	}
	return facts
}

// Fact is a term with what is to be said of it.
type Fact struct{ Term, Text string }

// Facts are what is known about the indicator itself.
func (i *Indicator) Facts(l i18n.Lang) []Fact {
	facts := []Fact{{text.FactHow(l), i.How}, {text.FactPeriod(l), i.Period.Every(l)}, {text.FactBetter(l), i.Better.Name(l)}}
	if i.Baseline != nil {
		facts = append(facts, Fact{text.FactBaseline(l), i.onDay(l, *i.Baseline, i.BaselineDay)})
	}
	if i.Target != nil {
		said := i.In(l, *i.Target)
		if !i.TargetDay.IsZero() {
			said = text.ByDay(l, said, i.TargetDay)
		}
		facts = append(facts, Fact{text.Target(l), said})
	}
	if i.Source != "" {
		facts = append(facts, Fact{text.FactSource(l), i.Source})
	}
	facts = append(facts, Fact{text.ColumnResponsible(l), i.ResponsibleName})
	for _, t := range i.Tells {
		said := text.MeansGoal(l, t.Text)
		if t.Means == programme.MeansPoint {
			said = text.MeansPoint(l, t.Text)
		}
		facts = append(facts, Fact{text.FactTells(l), said})
	}
	if i.Until.IsZero() {
		return append(facts, Fact{text.FactActive(l), text.FactSince(l, i.From)})
	}
	return append(facts, Fact{text.FactActive(l), text.FactFromTo(l, i.From, i.Until)})
}

func (i *Indicator) onDay(l i18n.Lang, n Decimal, d calendar.Date) string {
	if d.IsZero() {
		return i.In(l, n)
	}
	return text.FactOn(l, i.In(l, n), d)
}

// blocks are the picture, what it says, what was done, and the numbers.
func (i *Indicator) blocks(l i18n.Lang, in *subject.Subject, kind Kind, level int) []paper.Block {
	s := i.Series(kind)
	done := s.Done(l, in)
	blocks := []paper.Block{{Text: s.Summary(l)}}
	if len(s.Starts) == 0 {
		return blocks
	}
	blocks = append(blocks, paper.Block{Picture: &paper.Picture{SVG: s.Chart(l, "m-"+string(i.ID), done).SVG(chart.Wide()), Text: s.Summary(l)}})
	if note := i.SmallNote(l); note != "" {
		blocks = append(blocks, paper.Block{Note: note})
	}
	if len(done) > 0 {
		blocks = append(blocks, paper.H(level, text.DoneHeading(l)))
		var lines []string
		for _, d := range done {
			lines = append(lines, text.DoneLine(l, d.Name, d.Day))
		}
		blocks = append(blocks, paper.Block{Numbers: lines})
	}
	blocks = append(blocks, paper.H(level, text.NumbersHeading(l)), paper.Block{Table: i.table(l, s)})
	if kind == Limits {
		return append(blocks, paper.Block{Note: text.SourceLimits(l)})
	}
	return append(blocks, paper.Block{Note: text.SourceRun(l)})
}

// SmallNote says that numbers are hidden, and how they count; empty where
// nothing is.
func (i *Indicator) SmallNote(l i18n.Lang) string {
	switch {
	case !i.HidesSmall():
		return ""
	case i.Unit == Percent:
		return text.SmallSharesHidden(l, int(i.least))
	}
	return text.SmallHidden(l, int(i.least), i.least.StandIn().In(l, 0))
}

func (i *Indicator) table(l i18n.Lang, s Series) *paper.Table {
	t := &paper.Table{Columns: []paper.Column{
		{Head: text.ColumnPeriod(l), Share: 3}, {Head: i.NumberHead(l), Number: true, Share: 2}, {Head: text.ColumnAgainst(l), Share: 2}, {Head: text.ColumnNote(l), Share: 5},
	}}
	if s.Kind == Limits {
		t.Columns[2].Head = text.ColumnAgainstMean(l)
	}
	for _, line := range s.Lines(l) {
		t.Rows = append(t.Rows, []string{line.Period, line.Number, line.Against, line.Note})
	}
	return t
}

// NumberHead heads a column of the indicator's numbers.
func (d *Definition) NumberHead(l i18n.Lang) string {
	if unit := d.UnitWord(l); unit != "" {
		return text.ColumnNumberOf(l, unit)
	}
	return text.ColumnNumber(l)
}

// Line is one period in the table beneath a chart.
type Line struct {
	Start                         calendar.Date
	Period, Number, Against, Note string
	Missing                       bool
	Value                         Value
}

// Lines are the periods of the chart in words, missing ones too.
func (s *Series) Lines(l i18n.Lang) []Line {
	var lines []Line
	point := 0
	for slot, start := range s.Starts {
		line := Line{Start: start, Period: s.of.Period.Name(l, start)}
		v, ok := s.of.Value(start)
		switch {
		case !ok:
			line.Number, line.Missing = text.MissingRow(l), true
		case v.Hidden:
			line.Number = s.of.least.word(l, s.of.Unit)
		default:
			line.Number = s.of.shown(v).In(l, s.of.Decimals)
		}
		line.Value, line.Note = v, v.Note
		if point < len(s.at) && s.at[point] == slot {
			line.Against = s.against(l, point, s.of.plotted(v))
			point++
		}
		lines = append(lines, line)
	}
	return lines
}

// against says on which side of the centre of its phase a point is.
func (s *Series) against(l i18n.Lang, point int, value float64) string {
	for _, level := range s.Levels {
		if point > level.Last {
			continue
		}
		switch {
		case beyond(value, level.Centre):
			return text.Above(l)
		case beyond(level.Centre, value):
			return text.Below(l)
		}
		return text.OnIt(l)
	}
	return ""
}

// Sheet is the numbers as a spreadsheet, in the columns that one can be read
// from again.
func Sheet(l i18n.Lang, i *Indicator) sheet.Sheet {
	s := sheet.Sheet{Lang: l, Name: i.Name, Columns: []sheet.Column{
		{Head: text.ColumnPeriod(l), Width: 20}, {Head: text.ColumnNumber(l), Kind: sheet.Number},
	}}
	shares := i.Unit == Percent
	if shares {
		s.Columns = append(s.Columns, sheet.Column{Head: text.ColumnPart(l), Kind: sheet.Number}, sheet.Column{Head: text.ColumnWhole(l), Kind: sheet.Number})
	}
	s.Columns = append(s.Columns, sheet.Column{Head: text.ColumnNote(l), Width: 50})
	for _, v := range i.Values {
		row := []any{i.Period.Name(l, v.Start), any(v.Value.Float())}
		if v.Hidden {
			row[1] = i.least.word(l, i.Unit)
		}
		if shares {
			row = append(row, cellOf(v.Part), cellOf(v.Whole))
		}
		s.Rows = append(s.Rows, append(row, v.Note))
	}
	return s
}

func cellOf(n *Decimal) any {
	if n == nil {
		return nil
	}
	return n.Float()
}
