package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
)

// column is a column of a plan in a spreadsheet: its head, and the field that
// its cells fill in.
type column struct {
	head  func(i18n.Lang) string
	field string
	kind  sheet.Kind
	width int
}

// columns are those of a plan, in their order. Rows that serve themes have
// those, under the name that they have together, instead of goals.
func columns(themes i18n.Text) []column {
	served := []column{{text.ColumnGoal, "goal", sheet.Text, 35}, {text.CriterionLabel, "criterion", sheet.Text, 35}}
	if !themes.IsZero() {
		served = []column{{themes.In, "themes", sheet.Text, 45}}
	}
	return append(append(slices.Clone(firstColumns), served...), column{text.NotesLabel, "notes", sheet.Text, 40})
}

var firstColumns = []column{
	{text.ColumnNumber, "number", sheet.Number, 6},
	{text.ColumnHeading, "heading", sheet.Text, 20},
	{text.ColumnTitle, "title", sheet.Text, 45},
	{text.ColumnKind, "kind", sheet.Text, 12},
	{text.ColumnPeople, "responsible", sheet.Text, 28},
	{text.ColumnStart, "start", sheet.Date, 12},
	{text.ColumnEnd, "end", sheet.Date, 12},
	{text.ColumnOften, "repeat", sheet.Text, 18},
	{text.ColumnStatus, "status", sheet.Text, 14},
	{text.ColumnAfter, "after", sheet.Text, 10},
}

// Sheet is the plan as a spreadsheet, which can be changed and read again.
func (p *Plan) Sheet(l i18n.Lang) sheet.Sheet {
	s := sheet.Sheet{Lang: l, Name: p.Title.In(l)}
	all := columns(p.ThemesName)
	for _, c := range all {
		s.Columns = append(s.Columns, sheet.Column{Head: c.head(l), Kind: c.kind, Width: c.width})
	}
	for _, r := range p.Rows {
		start := r.Start
		if r.Kind == Milestone {
			start = calendar.Date{}
		}
		cells := map[string]any{
			"number": r.Number, "heading": r.Heading, "title": r.Title, "kind": r.Kind.Words(l), "responsible": strings.Join(r.Names(), ", "), "start": start, "end": r.End,
			"repeat": r.Repeat.Words(l), "status": r.Status.Words(l), "after": Numbers(r.After), "goal": r.Goal.Text, "criterion": r.Goal.Criterion,
			"themes": strings.Join(p.ThemeNames(l, r), "\n"), "notes": r.Notes,
		}
		row := make([]any, len(all))
		for i, c := range all {
			row[i] = cells[c.field]
		}
		s.Rows = append(s.Rows, row)
	}
	return s
}

// Words is the kind in words.
func (k Kind) Words(l i18n.Lang) string {
	if k == Milestone {
		return text.KindMilestone(l)
	}
	return text.KindActivity(l)
}

// line is a row of a file as far as it could be read: the cells by field, and
// what is wrong with them.
type line struct {
	Row    int                  `json:"row"`
	Number int                  `json:"number,omitempty"`
	Cells  map[string]string    `json:"cells"`
	Names  map[string]string    `json:"names"` // of the cells' columns: "D"
	Wrong  map[string]i18n.Text `json:"wrong,omitempty"`
}

// readLines reads a file into lines. Every cell is looked at by itself; what
// the rows are together is for later. Themes is what those that the rows serve
// are called together, if they do.
func readLines(file []byte, themes i18n.Text) ([]line, error) {
	t, err := sheet.Read(file, sheet.Limits{Rows: MostRows + 20, Cell: longestNotes})
	if err != nil {
		return nil, err
	}
	all := columns(themes)
	heads := make([]sheet.Head, len(all))
	for i, c := range all {
		heads[i] = sheet.Head{Name: c.head(i18n.Da), Also: []string{c.head(i18n.En)}, Needed: c.field == "title"}
	}
	found, err := t.Under(heads...)
	if err != nil {
		return nil, err
	}
	lines := make([]line, len(found))
	numbers := map[int]bool{}
	for i, f := range found {
		lines[i] = readLine(f, all)
		if n := lines[i].Number; n > 0 && numbers[n] {
			lines[i].wrong("number", func(l i18n.Lang) string { return text.NumberTwice(l, n) })
		} else {
			numbers[n] = true
		}
	}
	return lines, nil
}

func (x *line) wrong(field string, say func(i18n.Lang) string) {
	if x.Wrong == nil {
		x.Wrong = map[string]i18n.Text{}
	}
	if _, already := x.Wrong[field]; !already {
		x.Wrong[field] = i18n.Text{Da: say(i18n.Da), En: say(i18n.En)}
	}
}

func readLine(f sheet.Line, all []column) line {
	x := line{Row: f.Row, Cells: map[string]string{}, Names: map[string]string{}}
	for i, c := range all {
		cell := f.At(i)
		name := strings.TrimRightFunc(cell.Name(), unicode.IsDigit)
		if name == "" {
			continue // the file has no such column
		}
		x.Names[c.field] = name
		words := strings.TrimSpace(cell.Words())
		if cell.IsEmpty() {
			x.Cells[c.field] = ""
			continue
		}
		switch c.field {
		case "number":
			n, ok := cell.Number()
			if x.Number = int(n); !ok || n < 1 || n > 1e6 || float64(x.Number) != n {
				x.Number = 0
				x.wrong(c.field, func(l i18n.Lang) string { return text.NumberWrong(l, words) })
			}
			continue
		case "start", "end":
			d, ok := cell.Day()
			if !ok {
				x.wrong(c.field, func(l i18n.Lang) string { return text.CellNoDay(l, words) })
			}
			words = d.String()
		case "kind":
			k, ok := meant(words, Kinds(), Kind.Words)
			if !ok {
				x.wrong(c.field, func(l i18n.Lang) string { return text.CellNoKind(l, words) })
			}
			words = string(k)
		case "status":
			s, ok := meant(words, Statuses(), Status.Words)
			if !ok {
				x.wrong(c.field, func(l i18n.Lang) string { return text.CellNoStatus(l, words) })
			}
			words = string(s)
		case "repeat":
			r, ok := ReadRepeat(words)
			if !ok {
				x.wrong(c.field, func(l i18n.Lang) string { return text.CellNotOften(l, words) })
			}
			words = r.String()
		case "after":
			if _, ok := ReadNumbers(words); !ok {
				x.wrong(c.field, text.AfterWrong)
				words = ""
			}
		}
		x.Cells[c.field] = words
	}
	return x
}

// meant is the one of some values that is meant by a word in either language.
func meant[T ~string](words string, among []T, say func(T, i18n.Lang) string) (T, bool) {
	i := slices.IndexFunc(among, func(v T) bool {
		return strings.EqualFold(words, say(v, i18n.Da)) || strings.EqualFold(words, say(v, i18n.En)) || strings.EqualFold(words, string(v))
	})
	if i < 0 {
		return "", false
	}
	return among[i], true
}

// ReadNumbers reads the numbers of rows as they are typed: "3, 5".
func ReadNumbers(s string) (after []int, ok bool) {
	for _, part := range strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(",; \n\t", c) }) {
		n, err := strconv.Atoi(strings.TrimPrefix(part, "#"))
		if err != nil || n < 1 {
			return nil, false
		}
		after = append(after, n)
	}
	return after, true
}

// ReadNames reads the names of those who are responsible as they are typed.
func ReadNames(s string) (people []Responsible) {
	for _, name := range strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(",;\n", c) }) {
		if name = strings.TrimSpace(name); name != "" {
			people = append(people, Responsible{Name: name})
		}
	}
	return people
}

// onto lays the cells of a line over a row; dependencies are left for when
// every line has a number.
func (x line) onto(p *Plan, r Row) Row {
	set := func(field string, put func(string)) {
		if words, there := x.Cells[field]; there {
			put(words)
		}
	}
	day := func(s string) calendar.Date {
		d, _ := calendar.Parse(s) // it was a day when it was read; none else
		return d
	}
	set("heading", func(s string) { r.Heading = s })
	set("title", func(s string) { r.Title = s })
	set("kind", func(s string) { r.Kind = Kind(s) })
	set("status", func(s string) { r.Status = Status(s) })
	set("notes", func(s string) { r.Notes = s })
	set("responsible", func(s string) {
		if s != strings.Join(r.Names(), ", ") {
			r.Responsible = ReadNames(s)
		}
	})
	set("start", func(s string) { r.Start = day(s) })
	set("end", func(s string) { r.End = day(s) })
	if r.Kind == Milestone && !r.End.IsZero() {
		r.Start = r.End
	}
	set("repeat", func(s string) { r.Repeat, _ = ReadRepeat(s) }) // it could be read before
	set("themes", func(s string) { r.Themes = p.readThemes(s) })
	set("goal", func(s string) {
		if s == r.Goal.Text {
			return
		}
		r.Goal = Goal{Text: s}
		for _, g := range p.Goals {
			if strings.EqualFold(g.Text, s) {
				r.Goal = g
			}
		}
	})
	set("criterion", func(s string) {
		if r.Goal.ID == "" && r.Goal.Text != "" {
			r.Goal.Criterion = s
		}
	})
	return r
}
