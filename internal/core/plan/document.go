package plan

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/gantt"
	"tovholder/internal/platform/render/paper"
)

// Document is the plan on paper: the rows as a table and as a picture, by who
// is responsible, and what departs from the approved version.
func (s *Service) Document(l i18n.Lang, p *Plan, today calendar.Date) paper.Document {
	d := paper.Document{Lang: l.Tag(), Title: p.Title.In(l), Over: p.Subject.Over.In(l) + " · " + p.Subject.Name}
	done, all := p.Progress()
	d.Facts = append(d.Facts, paper.Fact{Term: text.FactState(l), Text: p.stateWords(l)})
	if first, last := p.Span(); !first.IsZero() {
		d.Facts = append(d.Facts, paper.Fact{Term: text.FactSpan(l), Text: text.BetweenDays(l, first, last)})
	}
	d.Facts = append(d.Facts, paper.Fact{Term: text.FactProgress(l), Text: text.DoneOf(l, done, all)})
	d.Foot = p.Title.In(l) + " · " + p.Subject.Name
	d.Blocks = append(d.Blocks, p.paperRows(l)...)
	if chart, drawn := p.Chart(l, today, paperChart); drawn {
		d.Blocks = append(d.Blocks, paper.H(2, text.PaperGantt(l)), paper.Block{Picture: &paper.Picture{SVG: chart.Whole(), Text: chart.Desc}})
	}
	if groups := p.People(l); len(groups) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.PaperPeople(l)))
		for _, g := range groups {
			d.Blocks = append(d.Blocks, paper.Block{Table: paperGroup(l, g)})
		}
	}
	if deviations := p.Deviations(); len(deviations) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.PaperDeviations(l, p.Approved)), paper.Block{Table: p.paperDeviations(l, deviations)})
	}
	return d
}

const paperChart = "gantt-paper"

func (p *Plan) stateWords(l i18n.Lang) string {
	words, _ := stateName(l, p.State(), p.Approved)
	return words
}

// Words is how the plan stands, in words.
func (s Standing) Words(l i18n.Lang) (string, subject.Standing) {
	return stateName(l, s.State, s.Approved)
}

func stateName(l i18n.Lang, state State, approved int) (string, subject.Standing) {
	switch state {
	case Waiting:
		return text.StateWaiting(l), subject.Neutral
	case Approved:
		return text.StateApproved(l, approved), subject.Good
	case Draft:
	}
	return text.StateDraft(l), subject.Neutral
}

// Words is a status in words.
func (s Status) Words(l i18n.Lang) string {
	switch s {
	case UnderWay:
		return text.StatusUnderWay(l)
	case Done:
		return text.StatusDone(l)
	case Dropped:
		return text.StatusDropped(l)
	case Planned:
	}
	return text.StatusPlanned(l)
}

// Days is when a row is, in words, and how often.
func (r Row) Days(l i18n.Lang) string {
	if often := r.Repeat.Words(l); often != "" {
		return text.OftenWithin(l, often, Row{Start: r.Start, End: r.End}.Days(l))
	}
	switch {
	case r.Start.IsZero():
		return text.NoDates(l)
	case r.Start == r.End:
		return i18n.Date(l, r.Start)
	}
	return text.BetweenDays(l, r.Start, r.End)
}

// When is when a row is, in words, and the next time of one that comes back.
func (r Row) When(l i18n.Lang) string {
	if next := r.Next(); r.Open() && !next.IsZero() {
		return r.Days(l) + "\n" + text.NextTime(l, next)
	}
	return r.Days(l)
}

// Names are those who are responsible for a row.
func (r Row) Names() []string {
	names := make([]string, len(r.Responsible))
	for i, x := range r.Responsible {
		names[i] = x.Name
	}
	return names
}

// Numbers writes numbers of rows as they are typed: "3, 5".
func Numbers(after []int) string {
	s := make([]string, len(after))
	for i, n := range after {
		s[i] = strconv.Itoa(n)
	}
	return strings.Join(s, ", ")
}

// paperRows is a table for each heading.
func (p *Plan) paperRows(l i18n.Lang) []paper.Block {
	serves, blocks := p.paperServed(l)
	blocks = append(blocks, paper.H(2, text.PaperRows(l)))
	var t *paper.Table
	heading := ""
	for _, r := range p.Rows {
		if t == nil || r.Heading != heading {
			heading = r.Heading
			t = &paper.Table{Caption: cmp.Or(heading, text.PaperRows(l)), Columns: []paper.Column{
				{Head: text.ColumnNumber(l), Number: true, Share: 1},
				{Head: text.ColumnTitle(l), Share: 6},
				{Head: text.ColumnPeople(l), Share: 4},
				{Head: text.ColumnWhen(l), Share: 4},
				{Head: text.ColumnStatus(l), Share: 2},
				{Head: p.ServedName(l), Number: true, Share: 1},
			}}
			blocks = append(blocks, paper.Block{Table: t})
		}
		what := r.Title
		if r.Kind == Milestone {
			what += "\n" + text.KindMilestone(l)
		}
		if len(r.After) > 0 {
			what += "\n" + text.WaitsFor(l, Numbers(r.After))
		}
		if r.Notes != "" {
			what += "\n" + r.Notes
		}
		t.Rows = append(t.Rows, []string{strconv.Itoa(r.Number), what, i18n.List(l, r.Names()), r.When(l), r.Status.Words(l), serves(r)})
	}
	return blocks
}

// ServedName is what those that the rows serve are called together.
func (p *Plan) ServedName(l i18n.Lang) string {
	if len(p.Themes) > 0 {
		return p.ThemesName.In(l)
	}
	return text.ColumnGoal(l)
}

// paperServed are what the rows serve, numbered, and the numbers of a row.
func (p *Plan) paperServed(l i18n.Lang) (numbers func(Row) string, blocks []paper.Block) {
	if len(p.Themes) > 0 {
		return p.ThemeNumbers, []paper.Block{paper.H(2, p.ServedName(l)), {Numbers: p.themeTexts(l)}}
	}
	goals, blocks := p.paperGoals(l)
	return func(r Row) string {
		if n := slices.Index(goals, r.Goal.Text); n >= 0 {
			return strconv.Itoa(n + 1)
		}
		return ""
	}, blocks
}

func (p *Plan) themeTexts(l i18n.Lang) []string {
	texts := make([]string, len(p.Themes))
	for i, t := range p.Themes {
		texts[i] = t.Text.In(l)
	}
	return texts
}

// paperGoals are the goals that rows serve, numbered as they come, each with
// how one will know that it is reached.
func (p *Plan) paperGoals(l i18n.Lang) (goals []string, blocks []paper.Block) {
	var lines []string
	for _, r := range p.Rows {
		if r.Goal.Text == "" || slices.Contains(goals, r.Goal.Text) {
			continue
		}
		goals = append(goals, r.Goal.Text)
		line := r.Goal.Text
		if r.Goal.Criterion != "" {
			line += " " + text.KnownBy(l, r.Goal.Criterion)
		}
		lines = append(lines, line)
	}
	if len(lines) > 0 {
		blocks = []paper.Block{paper.H(2, text.PaperGoals(l)), {Numbers: lines}}
	}
	return goals, blocks
}

// Group is somebody with the rows that they are responsible for.
type Group struct {
	Name string
	Rows []Row
}

// People gathers the rows by who is responsible, in the order in which the
// people come in the plan; nobody's last.
func (p *Plan) People(l i18n.Lang) []Group {
	var groups []Group
	var nobodys []Row
	for _, r := range p.Rows {
		if len(r.Responsible) == 0 {
			nobodys = append(nobodys, r)
		}
		for _, x := range r.Responsible {
			i := slices.IndexFunc(groups, func(g Group) bool { return g.Name == x.Name })
			if i < 0 {
				groups, i = append(groups, Group{Name: x.Name}), len(groups)
			}
			groups[i].Rows = append(groups[i].Rows, r)
		}
	}
	if len(nobodys) > 0 {
		groups = append(groups, Group{text.Nobody(l), nobodys})
	}
	return groups
}

func paperGroup(l i18n.Lang, g Group) *paper.Table {
	t := &paper.Table{Caption: g.Name, Columns: []paper.Column{
		{Head: text.ColumnNumber(l), Number: true, Share: 1}, {Head: text.ColumnTitle(l), Share: 6}, {Head: text.ColumnWhen(l), Share: 4}, {Head: text.ColumnStatus(l), Share: 2},
	}}
	for _, r := range g.Rows {
		t.Rows = append(t.Rows, []string{strconv.Itoa(r.Number), r.Title, r.When(l), r.Status.Words(l)})
	}
	return t
}

func (p *Plan) paperDeviations(l i18n.Lang, deviations []Deviation) *paper.Table {
	t := &paper.Table{Caption: text.ViewDeviations(l), Columns: []paper.Column{
		{Head: text.ColumnTitle(l), Share: 4}, {Head: text.ColumnDeviation(l), Share: 5}, {Head: text.ColumnReason(l), Share: 5},
	}}
	for _, d := range deviations {
		why := d.Reason
		if why == "" {
			why = text.ReasonLacking(l)
		}
		t.Rows = append(t.Rows, []string{d.Title(), p.Differs(l, d.Difference), why})
	}
	return t
}

// Title is what the row is or was called.
func (d Difference) Title() string {
	if d.Now.Title != "" {
		return d.Now.Title
	}
	return d.Was.Title
}

// movedWords says which of a row's days have become others.
func movedWords(l i18n.Lang, was, now Row) string {
	if was.Start == now.Start && was.Start != was.End && now.Start != now.End && was.Repeat == now.Repeat {
		return text.EndMoved(l, was.End, now.End)
	}
	return text.MovedFromTo(l, was.Days(l), now.Days(l))
}

// Differs says how a row of the plan differs.
func (p *Plan) Differs(l i18n.Lang, d Difference) string {
	switch d.Sort {
	case Moved:
		return movedWords(l, d.Was, d.Now)
	case Added:
		return text.AddedAt(l, d.Now.Days(l))
	case Left:
		return text.DroppedFrom(l, d.Was.Days(l))
	case Reworded:
	}
	var parts []string
	if d.Was.Title != d.Now.Title {
		parts = append(parts, text.CalledBefore(l, d.Was.Title))
	}
	if !samePeople(d.Was, d.Now) {
		parts = append(parts, text.ResponsibleBefore(l, orNobody(l, d.Was)))
	}
	if !slices.Equal(d.Was.Themes, d.Now.Themes) && len(p.Themes) > 0 {
		parts = append(parts, text.ServedBefore(l, i18n.Lower(p.ThemesName.In(l)), cmp.Or(p.ThemeNumbers(d.Was), text.NoneOfThem(l))))
	}
	if len(parts) == 0 {
		return text.DetailsChanged(l)
	}
	return strings.Join(parts, " ")
}

func orNobody(l i18n.Lang, r Row) string {
	if len(r.Responsible) == 0 {
		return i18n.Lower(text.Nobody(l))
	}
	return i18n.List(l, r.Names())
}

// Chart is the plan as it is drawn; drawn is false when no row has days. The
// approved days stand beside those that differ from them.
func (p *Plan) Chart(l i18n.Lang, today calendar.Date, id string) (chart gantt.Chart, drawn bool) {
	chart = gantt.Chart{Lang: l, ID: id, Title: text.GanttTitle(l, p.Title.In(l)), Today: today, TodayText: text.Today(l)}
	place := map[int]int{}
	heading, late, dated := "", 0, 0
	for _, r := range p.Rows {
		if r.Heading != heading && r.Heading != "" {
			chart.Rows = append(chart.Rows, gantt.Row{Label: r.Heading, Heading: true})
		}
		heading = r.Heading
		place[r.Number] = len(chart.Rows)
		one := gantt.Row{Label: r.Title, Start: r.Start, End: r.End, Milestone: r.Kind == Milestone, Look: gantt.Look(r.Status), Late: r.Late(today) > 0}
		for _, o := range r.Occurrences() {
			one.Times = append(one.Times, gantt.Time{Day: o.Day, Done: o.Done() || r.Status == Done})
		}
		if !r.Start.IsZero() {
			dated++
			one.Tip = r.Title + ", " + r.Days(l) + ", " + r.Status.Words(l)
		}
		if one.Late {
			late++
		}
		if was, ok := p.Agreed(r.Number); ok && (was.Start != r.Start || was.End != r.End) && was.Status != Dropped {
			one.GhostStart, one.GhostEnd = was.Start, was.End
		}
		chart.Rows = append(chart.Rows, one)
	}
	for _, r := range p.Rows {
		from := &chart.Rows[place[r.Number]]
		for _, n := range r.After {
			if at, ok := place[n]; ok {
				from.After = append(from.After, at)
			}
		}
	}
	if dated == 0 {
		return chart, false
	}
	first, last := p.Span()
	chart.Desc = text.GanttDesc(l, dated, first, last)
	if late > 0 {
		chart.Desc += " " + text.GanttLate(l, late)
	}
	return chart, true
}
