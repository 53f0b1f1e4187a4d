package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// What a row can hold.
const (
	longestTitle   = 200
	longestHeading = 100
	longestName    = 120
	longestGoal    = 500
	longestNotes   = 4000
	mostPeople     = 12
	mostAfter      = 50
	// MostRows is how many rows a plan can have.
	MostRows = 2000

	// A plan lies between these years; a date outside them is a slip of the hand.
	firstYear = 2000
	lastYear  = 2150
)

// tidy brings a row into the form in which it is kept: no blanks around words,
// both days where one is given, names found among those who take part.
func (p *Plan) tidy(r *Row) {
	for _, s := range []*string{&r.Title, &r.Heading, &r.Notes, &r.Goal.Text, &r.Goal.Criterion} {
		*s = strings.TrimSpace(*s)
	}
	r.Title, r.Heading = strings.Join(strings.Fields(r.Title), " "), strings.Join(strings.Fields(r.Heading), " ")
	if r.Kind == "" {
		r.Kind = Activity
	}
	if r.Status == "" {
		r.Status = Planned
	}
	if r.Repeat.IsZero() {
		r.tidyDays()
	}
	r.Themes = p.inOrder(r.Themes)
	if r.Goal = p.resolve(r.Goal); r.Goal.Text == "" {
		r.Goal = Goal{}
	}
	var people []Responsible
	for _, x := range r.Responsible {
		if x = p.known(x); x.Name != "" && !slices.Contains(people, x) {
			people = append(people, x)
		}
	}
	r.Responsible = people
	slices.Sort(r.After)
	r.After = slices.Compact(r.After)
}

// tidyDays gives a row both days where it has one.
func (r *Row) tidyDays() {
	if r.Start.IsZero() || r.Kind == Milestone && r.Start != r.End && !r.End.IsZero() {
		r.Start = r.End
	}
	if r.End.IsZero() {
		r.End = r.Start
	}
}

// known finds out who is meant by a person or a name.
func (p *Plan) known(x Responsible) Responsible {
	x.Name = strings.Join(strings.Fields(x.Name), " ")
	if x.Person != "" {
		if h, ok := p.Subject.Person(x.Person); ok {
			x.Name = h.Name
		} else if !p.names(x) {
			x.Person = "" // no longer one of them, or never
		}
		return x
	}
	for _, h := range p.candidates() {
		if strings.EqualFold(h.Name, x.Name) {
			return Responsible{h.Person, h.Name}
		}
	}
	return x
}

func (p *Plan) candidates() []subject.Holder {
	if p.people == nil {
		p.people = p.Subject.Candidates()
	}
	return p.people
}

// names reports whether somebody is responsible for a row already.
func (p *Plan) names(x Responsible) bool {
	return slices.ContainsFunc(p.Rows, func(r Row) bool { return r.Is(x.Person) })
}

// check says what is wrong with a row that is about to stand in the plan.
func (p *Plan) check(r Row) error {
	var checks fault.Checks
	long := func(field, s string, most int) {
		checks.Need(utf8.RuneCountInString(s) <= most, field, func(l i18n.Lang) string { return text.TooLong(l, most) })
	}
	checks.Need(r.Title != "", "title", text.TitleMissing)
	long("title", r.Title, longestTitle)
	long("heading", r.Heading, longestHeading)
	long("goal", r.Goal.Text, longestGoal)
	long("criterion", r.Goal.Criterion, longestGoal)
	long("notes", r.Notes, longestNotes)
	checks.Need(slices.Contains(Kinds(), r.Kind), "kind", text.KindMissing)
	checks.Need(slices.Contains(Statuses(), r.Status), "status", text.StatusMissing)
	checks.Need(len(r.Responsible) <= mostPeople, "responsible", func(l i18n.Lang) string { return text.TooManyPeople(l, mostPeople) })
	for _, x := range r.Responsible {
		if utf8.RuneCountInString(x.Name) > longestName {
			long("responsible", x.Name, longestName)
			break
		}
	}
	switch {
	case !sensible(r.Start):
		checks.Add("start", text.YearWrong)
	case !sensible(r.End):
		checks.Add("end", text.YearWrong)
	case !r.End.IsZero() && r.End.Before(r.Start):
		checks.Add("end", text.EndsBeforeStart)
	}
	r.checkRepeat(&checks)
	p.checkServed(r, &checks)
	if message := p.checkAfter(r); message != nil {
		checks.Add("after", message)
	}
	return checks.Err()
}

func sensible(d calendar.Date) bool {
	return d.IsZero() || d.Year() >= firstYear && d.Year() <= lastYear
}

// checkAfter refuses dependencies on rows that aren't there, and those that
// lead back to the row itself.
func (p *Plan) checkAfter(r Row) fault.Message {
	if len(r.After) > mostAfter {
		return func(l i18n.Lang) string { return text.TooManyAfter(l, mostAfter) }
	}
	for _, n := range r.After {
		if n == r.Number {
			return text.AfterItself
		}
		if _, there := p.Row(n); !there {
			return func(l i18n.Lang) string { return text.NoSuchNumber(l, n) }
		}
	}
	if circle := p.circle(r); circle != nil {
		names := make([]string, len(circle))
		for i, n := range circle {
			names[i] = r.Title
			if other, ok := p.Row(n); ok && n != r.Number {
				names[i] = other.Title
			}
		}
		return func(l i18n.Lang) string { return text.AfterCircle(l, quoted(names)) }
	}
	return nil
}

// circle is the way from a row back to itself along what it would depend on;
// nil when there is none.
func (p *Plan) circle(r Row) []int {
	after := make(map[int][]int, len(p.Rows)+1)
	for _, other := range p.Rows {
		after[other.Number] = other.After
	}
	after[r.Number] = r.After
	seen := map[int]bool{}
	var way []int
	var walk func(n int) bool
	walk = func(n int) bool {
		way = append(way, n)
		for _, before := range after[n] {
			if before == r.Number {
				way = append(way, before)
				return true
			}
			if !seen[before] {
				seen[before] = true
				if walk(before) {
					return true
				}
			}
		}
		way = way[:len(way)-1]
		return false
	}
	if r.Number != 0 && walk(r.Number) {
		return way
	}
	return nil
}

// quoted joins names as a chain: »a« → »b« → »a«.
func quoted(names []string) string {
	marked := make([]string, len(names))
	for i, name := range names {
		marked[i] = "»" + name + "«"
	}
	return strings.Join(marked, " → ")
}

// Warnings are what is not as it should be about a row, without being wrong:
// days on which nobody works, a beginning before the end of what it depends on.
func (p *Plan) Warnings(r Row, cal calendar.Calendar) []fault.Message {
	if !r.Open() {
		return nil
	}
	var warnings []fault.Message
	closed := func(d calendar.Date, say func(i18n.Lang, calendar.Date, string) string) {
		if h, is := cal.Closed(d); is {
			warnings = append(warnings, func(l i18n.Lang) string {
				if h.Weekend {
					return say(l, d, "") // the day says so itself
				}
				return say(l, d, " ("+i18n.Text(h.Name).In(l)+")")
			})
		}
	}
	if !r.Repeat.IsZero() {
		closed = func(calendar.Date, func(i18n.Lang, calendar.Date, string) string) {} // each time is moved to a working day
	}
	if r.Kind == Milestone || r.Start == r.End {
		closed(r.Start, text.DayClosed)
	} else {
		closed(r.Start, text.StartClosed)
		closed(r.End, text.EndClosed)
	}
	for _, n := range r.After {
		before, ok := p.Row(n)
		if !ok || r.Status != Planned || before.Status == Dropped || r.Start.IsZero() || before.End.IsZero() || !r.Start.Before(before.End) {
			continue
		}
		warnings = append(warnings, func(l i18n.Lang) string { return text.BeginsTooSoon(l, before.Title, before.End) })
	}
	return warnings
}
