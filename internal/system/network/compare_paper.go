package network

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/network/text"
)

// forAll are the reports as they leave the program on paper and in files: the
// reader's own small numbers are hidden there, too.
func (all *Reports) forAll() {
	for i := range all.All {
		all.All[i].Own = false
	}
}

// ReportsPaper are the reports that the caller may read as a document. Faults:
// as Reports.
func (s *Service) ReportsPaper(ctx context.Context, scope access.Scope, id ID, key string) (paper.Document, error) {
	all, err := s.Reports(ctx, scope, id, key)
	if err != nil {
		return paper.Document{}, err
	}
	all.forAll()
	l := scope.Lang
	d := paper.Document{
		Lang: l.Tag(), Title: text.ReportsTitle(l, i18n.Lower(all.Meeting.Name.In(l))), Over: all.Network.Name,
		Facts: []paper.Fact{{Term: text.FactSent(l), Text: text.ReportsCount(l, all.Count, all.Members)}},
		Foot:  all.Network.Name + " · " + all.Meeting.Name.In(l),
	}
	if !all.Meeting.Day.IsZero() {
		d.Facts = append(d.Facts, paper.Fact{Term: text.FactDay(l), Text: i18n.DateLong(l, all.Meeting.Day)})
	}
	if recurring := all.Recurring(); len(recurring) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.RecurringThemes(l)))
		var lines []string
		for _, t := range recurring {
			lines = append(lines, text.NewsTheme(l, t.Theme.Text.In(l), i18n.List(l, names(t.Members))))
		}
		d.Blocks = append(d.Blocks, paper.Block{List: lines})
	}
	if pairs := all.Pairs(); len(pairs) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.PairsHeading(l)))
		t := &paper.Table{Columns: []paper.Column{{Head: text.FieldTheme(l)}, {Head: text.ColumnAsks(l), Share: 2}, {Head: text.ColumnTells(l), Share: 2}, {Head: text.ColumnWhy(l), Share: 2}}}
		for _, p := range pairs {
			t.Rows = append(t.Rows, []string{p.Theme.Text.In(l), p.Asks.Member.Name + ": " + p.Asks.Text, p.Tells.Member.Name + ": " + p.Tells.Text, p.Why(l)})
		}
		d.Blocks = append(d.Blocks, paper.Block{Table: t})
	}
	d.Blocks = append(d.Blocks, all.memberBlocks(l)...)
	if table, ok := all.Numbers(l); ok {
		d.Blocks = append(d.Blocks, paper.H(2, text.NumbersHeading(l)), paper.Block{Table: table.Paper(l, "", text.ColumnMunicipality(l))})
		for _, note := range table.Notes(l) {
			d.Blocks = append(d.Blocks, paper.Block{Note: note})
		}
	}
	return d, nil
}

// memberBlocks are what each member says, a table each.
func (all *Reports) memberBlocks(l i18n.Lang) []paper.Block {
	var blocks []paper.Block
	for _, r := range all.All {
		if len(r.Said) == 0 {
			continue
		}
		t := &paper.Table{Caption: text.SaidBy(l, r.Member.Name), Columns: []paper.Column{{Head: text.FieldSection(l)}, {Head: text.FieldTheme(l)}, {Head: text.ColumnWhat(l), Share: 3}, {Head: text.ColumnMore(l), Share: 3}}}
		for _, s := range r.Said {
			t.Rows = append(t.Rows, []string{all.meansName(l, s.Means), all.themeName(l, s.Theme), s.Text, all.restOf(l, r, s)})
		}
		blocks = append(blocks, paper.H(2, r.Member.Name), paper.Block{Table: t})
	}
	return blocks
}

func (all *Reports) restOf(l i18n.Lang, r Report, s Said) string {
	var rest strings.Builder
	for i, a := range s.Rest {
		if i > 0 {
			rest.WriteString("\n")
		}
		rest.WriteString(all.Show(l, r, a))
	}
	return rest.String()
}

func (all *Reports) themeName(l i18n.Lang, id string) string {
	for _, t := range all.Network.Programme.Themes {
		if t.ID == id {
			return t.Text.In(l)
		}
	}
	return ""
}

// meansName is what the reports call a meaning: the name of the table.
func (all *Reports) meansName(l i18n.Lang, m programme.Meaning) string {
	for _, section := range all.Form.Sections {
		if i := slices.IndexFunc(section.Fields, func(f programme.Field) bool { return f.Means == m }); i >= 0 {
			return section.Fields[i].Name.In(l)
		}
	}
	return string(m)
}

// ReportsSheet are the reports that the caller may read as a spreadsheet, a row
// for each thing that is said, with the numbers beneath. Faults: as Reports.
func (s *Service) ReportsSheet(ctx context.Context, scope access.Scope, id ID, key string) (sheet.Sheet, error) {
	all, err := s.Reports(ctx, scope, id, key)
	if err != nil {
		return sheet.Sheet{}, err
	}
	all.forAll()
	l := scope.Lang
	out := sheet.Sheet{Lang: l, Name: text.ReportsFile(l), Columns: []sheet.Column{
		{Head: text.ColumnMunicipality(l), Width: 30},
		{Head: text.ColumnKind(l), Width: 24},
		{Head: text.FieldSection(l), Width: 16},
		{Head: text.FieldTheme(l), Width: 28},
		{Head: text.ColumnWhat(l), Width: 60},
		{Head: text.ColumnMore(l), Width: 60},
	}}
	for _, r := range all.All {
		kind := ""
		if k, ok := all.Network.KindOf(r.Member); ok {
			kind = k.Name.In(l)
		}
		for _, said := range r.Said {
			out.Rows = append(out.Rows, []any{r.Member.Name, kind, all.meansName(l, said.Means), all.themeName(l, said.Theme), said.Text, all.restOf(l, r, said)})
		}
	}
	if table, ok := all.Numbers(l); ok {
		hidden := table.ForAll()
		for _, row := range hidden.Rows {
			for c, cell := range row.Cells {
				out.Rows = append(out.Rows, []any{row.Name, nil, text.NumbersHeading(l), nil, hidden.Columns[c].Head, hidden.Say(l, c, cell)})
			}
		}
		for _, note := range hidden.Notes(l) {
			out.Rows = append(out.Rows, []any{note, nil, nil, nil, nil, nil})
		}
	}
	return out, nil
}
