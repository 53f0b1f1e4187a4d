package plan

import (
	"cmp"
	"strconv"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// OnePage is the whole plan as one table, to be seen at once: what, what it
// serves, when and how often, who, and how far it has come. What is dropped is
// left out.
func (p *Plan) OnePage(l i18n.Lang, today calendar.Date) paper.Document {
	state := p.stateWords(l)
	if p.Approved > 0 && p.Changed() {
		state = text.ChangedSince(l, state)
	}
	done, all := p.Progress()
	d := paper.Document{
		Lang: l.Tag(), Title: p.Title.In(l), Over: p.Subject.Name + " · " + p.Subject.Over.In(l), Foot: p.Title.In(l) + " · " + p.Subject.Name, Across: true,
		Facts: []paper.Fact{
			{Term: text.FactState(l), Text: state}, {Term: text.FactDay(l), Text: i18n.Date(l, today)}, {Term: text.FactProgress(l), Text: text.DoneOf(l, done, all)},
		},
	}
	serves, legend := p.paperServed(l)
	d.Blocks = append(d.Blocks, legend...)
	t := &paper.Table{Columns: []paper.Column{
		{Head: text.ColumnNumber(l), Number: true, Share: 1},
		{Head: text.ColumnTitle(l), Share: 8},
		{Head: p.ServedName(l), Share: 2},
		{Head: text.ColumnWhen(l), Share: 7},
		{Head: text.ColumnPeople(l), Share: 5},
		{Head: text.ColumnStatus(l), Share: 3},
	}}
	heading := ""
	for _, r := range p.Rows {
		if r.Status == Dropped {
			continue
		}
		what := r.Title
		if r.Heading != heading && r.Heading != "" {
			what = r.Heading + "\n" + what
		}
		heading = r.Heading
		if r.Kind == Milestone {
			what += " (" + i18n.Lower(text.KindMilestone(l)) + ")"
		}
		status := r.Status.Words(l)
		if days := r.Late(today); days > 0 {
			status += "\n" + text.DaysLate(l, days)
		}
		t.Rows = append(t.Rows, []string{strconv.Itoa(r.Number), what, serves(r), r.briefly(l), cmp.Or(i18n.List(l, r.Names()), text.Nobody(l)), status})
	}
	if len(t.Rows) == 0 {
		d.Blocks = append(d.Blocks, paper.Block{Text: text.PlanEmpty(l)})
		return d
	}
	d.Blocks = append(d.Blocks, paper.Block{Table: t})
	return d
}

// briefly is when a row is, in as few words as a narrow column has room for.
func (r Row) briefly(l i18n.Lang) string {
	day := func(d calendar.Date) string { return i18n.DateShort(l, d) + " " + strconv.Itoa(d.Year()) }
	switch next := r.Next(); {
	case r.Start.IsZero():
		return text.NoDates(l)
	case r.Repeat.IsZero() && r.Start == r.End:
		return day(r.End)
	case r.Repeat.IsZero():
		return day(r.Start) + " – " + day(r.End)
	case r.Open() && !next.IsZero():
		return text.OftenWithin(l, r.Repeat.Words(l), day(r.Start)+" – "+day(r.End)) + "\n" + text.NextTime(l, next)
	}
	return text.OftenWithin(l, r.Repeat.Words(l), day(r.Start)+" – "+day(r.End))
}
