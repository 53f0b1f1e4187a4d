package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// belong ties the plan to its subject as the caller sees it. Where the
// programme says that the rows serve its themes, they serve no goals.
func (p *Plan) belong(in *subject.Subject) {
	p.Subject = in
	if !themed(in, p.Slot) {
		return
	}
	p.Themes, p.ThemesName = in.Programme.Themes, in.Programme.ThemesName
	for i := range p.Rows {
		p.Rows[i].Goal = Goal{}
	}
	for i := range p.approved {
		p.approved[i].Goal = Goal{}
	}
}

// themed reports whether the rows of the plan of a slot serve the programme's
// themes.
func themed(in *subject.Subject, slot string) bool {
	for _, a := range in.Activities {
		for _, d := range a.Documents {
			if d.ID == slot && d.Themes {
				return true
			}
		}
	}
	return false
}

// Theme finds one of the themes that a row can serve, with its number from 1.
func (p *Plan) Theme(id string) (number int, t programme.Theme, ok bool) {
	i := slices.IndexFunc(p.Themes, func(t programme.Theme) bool { return t.ID == id })
	if i < 0 {
		return 0, programme.Theme{}, false
	}
	return i + 1, p.Themes[i], true
}

// ThemeNumbers are the numbers of the themes that a row serves, as they are
// written: "1, 3".
func (p *Plan) ThemeNumbers(r Row) string {
	var numbers []int
	for _, id := range r.Themes {
		if n, _, ok := p.Theme(id); ok {
			numbers = append(numbers, n)
		}
	}
	return Numbers(numbers)
}

// ThemeNames are the themes that a row serves, each with its number.
func (p *Plan) ThemeNames(l i18n.Lang, r Row) []string {
	var names []string
	for _, id := range r.Themes {
		if n, t, ok := p.Theme(id); ok {
			names = append(names, numbered(l, n, t))
		}
	}
	return names
}

func numbered(l i18n.Lang, n int, t programme.Theme) string {
	return strconv.Itoa(n) + ". " + t.Text.In(l)
}

// inOrder are themes in the programme's order, each once; what is none of them
// comes last.
func (p *Plan) inOrder(ids []string) []string {
	var ordered []string
	for _, t := range p.Themes {
		if slices.Contains(ids, t.ID) {
			ordered = append(ordered, t.ID)
		}
	}
	for _, id := range ids {
		if id = strings.TrimSpace(id); id != "" && !slices.Contains(ordered, id) {
			ordered = append(ordered, id)
		}
	}
	return ordered
}

// checkServed says what is wrong with what a row serves.
func (p *Plan) checkServed(r Row, checks *fault.Checks) {
	if len(p.Themes) == 0 {
		checks.Need(len(r.Themes) == 0, "themes", text.NoThemes)
		return
	}
	checks.Need(r.Goal.Text == "", "goal", func(l i18n.Lang) string { return text.ThemesNotGoals(l, i18n.Lower(p.ThemesName.In(l))) })
	for _, id := range r.Themes {
		if _, _, ok := p.Theme(id); !ok {
			checks.Add("themes", func(l i18n.Lang) string {
				return text.NoSuchTheme(l, id, i18n.Lower(p.ThemesName.In(l)), len(p.Themes))
			})
			return
		}
	}
}

// numberBefore is the number that may stand before the name of a theme.
var numberBefore = regexp.MustCompile(`^\d+[.)]?\s+`)

// readThemes reads themes as they are typed: their numbers, "1, 3", or their
// names, one to a line. What is no theme is given back as it was typed.
func (p *Plan) readThemes(words string) []string {
	if numbers, ok := ReadNumbers(strings.ReplaceAll(words, ".", ",")); ok {
		ids := make([]string, len(numbers))
		for i, n := range numbers {
			if ids[i] = strconv.Itoa(n); n <= len(p.Themes) {
				ids[i] = p.Themes[n-1].ID
			}
		}
		return p.inOrder(ids)
	}
	var ids []string
	for _, part := range strings.FieldsFunc(words, func(c rune) bool { return c == '\n' || c == ';' }) {
		part = strings.TrimSpace(part)
		name := numberBefore.ReplaceAllString(part, "")
		i := slices.IndexFunc(p.Themes, func(t programme.Theme) bool {
			return strings.EqualFold(name, t.Text.Da) || strings.EqualFold(name, t.Text.En) || part == t.ID
		})
		if i >= 0 {
			part = p.Themes[i].ID
		}
		ids = append(ids, part)
	}
	return p.inOrder(ids)
}
