package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// editOf reads what a form makes of a row. Only what the form has is changed,
// so that one field can be sent alone.
func editOf(form url.Values) (edit func(*plan.Row), err error) {
	var checks fault.Checks
	var steps []func(*plan.Row)
	words := func(name string, set func(*plan.Row, string)) {
		if form.Has(name) {
			value := form.Get(name)
			steps = append(steps, func(r *plan.Row) { set(r, value) })
		}
	}
	day := func(name string, set func(*plan.Row, calendar.Date)) {
		if !form.Has(name) && !form.Has(name+"-day") {
			return
		}
		d, ok := web.Day(form, name)
		checks.Need(ok, name, text.DayWrong)
		steps = append(steps, func(r *plan.Row) { set(r, d) })
	}
	words("title", func(r *plan.Row, s string) { r.Title = s })
	words("heading", func(r *plan.Row, s string) { r.Heading = s })
	words("kind", func(r *plan.Row, s string) { r.Kind = plan.Kind(s) })
	words("status", func(r *plan.Row, s string) { r.Status = plan.Status(s) })
	words("notes", func(r *plan.Row, s string) { r.Notes = s })
	words("goal", func(r *plan.Row, s string) {
		r.Goal = r.Goal.Chosen(s)
	})
	words("criterion", func(r *plan.Row, s string) { r.Goal.Criterion = s })
	alone := form.Has("start") // a field of the table: the other day goes along
	day("start", func(r *plan.Row, d calendar.Date) {
		if alone && !d.IsZero() && d.After(r.End) && !r.End.IsZero() {
			r.End = d.AddDays(r.End.Sub(r.Start))
		}
		r.Start = d
	})
	day("end", func(r *plan.Row, d calendar.Date) {
		if r.Kind == plan.Milestone {
			r.Start = d
		}
		r.End = d
	})
	if form.Has("per") || form.Has("repeat") {
		steps = append(steps, repeatOf(form))
	}
	if form.Has("themes") { // a box for each, or all of them together
		themes := strings.Fields(strings.Join(form["themes"], " "))
		steps = append(steps, func(r *plan.Row) { r.Themes = themes })
	}
	if form.Has("after") {
		after, ok := plan.ReadNumbers(form.Get("after"))
		checks.Need(ok, "after", text.AfterWrong)
		steps = append(steps, func(r *plan.Row) { r.After = after })
	}
	if form.Has("responsible") || form.Has("others") {
		people := peopleOf(form)
		steps = append(steps, func(r *plan.Row) { r.Responsible = people })
	}
	return func(r *plan.Row) {
		for _, step := range steps {
			step(r)
		}
	}, checks.Err()
}

// repeatOf reads how often a row comes back: from one field, or from the unit
// and the number of times. A number that is left from before, when the row does
// not come back any more, counts for nothing.
func repeatOf(form url.Values) func(*plan.Row) {
	if repeat, ok := plan.ReadRepeat(form.Get("repeat")); ok && form.Has("repeat") {
		return func(r *plan.Row) { r.Repeat = repeat }
	}
	per, words := plan.Unit(form.Get("per")), strings.TrimSpace(form.Get("times"))
	times, err := strconv.Atoi(words)
	if err != nil && words != "" {
		times = -1 // which is refused
	}
	return func(r *plan.Row) {
		if per == "" && times == r.Repeat.Times {
			times = 0
		}
		r.Repeat = plan.Repeat{Times: times, Per: per}
	}
}

// peopleOf are those who were ticked, and those who were written.
func peopleOf(form url.Values) []plan.Responsible {
	var people []plan.Responsible
	for _, id := range form["person"] {
		people = append(people, plan.Responsible{Person: organisation.PersonID(id)})
	}
	return append(people, plan.ReadNames(form.Get("responsible")+","+form.Get("others"))...)
}

// valuesOf is a row as its form shows it.
func valuesOf(p *plan.Plan, row plan.Row) url.Values {
	v := url.Values{
		"title": {row.Title}, "heading": {row.Heading}, "kind": {string(row.Kind)}, "status": {string(row.Status)}, "after": {plan.Numbers(row.After)},
		"goal": {row.Goal.Key()}, "criterion": {row.Goal.Criterion}, "notes": {row.Notes}, "themes": row.Themes, "per": {string(row.Repeat.Per)},
	}
	if !row.Repeat.IsZero() {
		v.Set("times", strconv.Itoa(row.Repeat.Times))
	}
	ui.SetDate(v, "start", row.Start)
	ui.SetDate(v, "end", row.End)
	candidates := p.Subject.Candidates()
	var others []string
	for _, x := range row.Responsible {
		if x.Person != "" && slices.ContainsFunc(candidates, isPerson(x.Person)) {
			v.Add("person", string(x.Person))
		} else {
			others = append(others, x.Name)
		}
	}
	v.Set("others", strings.Join(others, ", "))
	return v
}
