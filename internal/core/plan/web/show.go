package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// The ways in which a plan is looked at.
const (
	asTable  = ""
	asGantt  = "gantt"
	byPerson = "ansvarlig"
	departed = "afvigelser"
	covering = "maalsaetninger"
)

type planView struct {
	head
	title    string
	state    string
	kind     ui.Kind
	progress ui.ProgressProps
	address  string
	views    []ui.Tab
	look     string

	rows    []rowView
	columns []ui.Column
	may     bool // the caller may change rows
	people  []string
	status  []ui.Option
	form    ui.Form // of the row to add
	writers string

	chart      chartView
	groups     []groupView
	deviations []deviationView
	coverage   coverageView
	themes     []string // that rows serve, in their numbers' order
	served     string   // what they are called together
	goals      []ui.Option
	approval   approvalView
}

// rowView is a row of the table.
type rowView struct {
	number              string
	id, href, save      string
	heading             string // set on the first row below it
	title               string
	milestone           bool
	people, peopleValue string
	start, startValue   string
	end, endValue       string
	status              string
	statusValue         string
	statusKind          ui.Kind
	late                string
	after               string
	goal, goalKey       string
	often               string // how often it comes back, and when next
	themed              bool   // it serves themes, by number and by name
	themes, themeNames  string
	criterion           string
	deviation, reason   string
	warnings            []string
	version             int64
	plan                int64 // the plan's version
	may, mayTell        bool  // edit it all, say how far it has come
	dropped             bool
	columns             []ui.Column
	lang                i18n.Lang
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(planPage(w.planOf(r, p))), nil
}

func (w *Web) planOf(r *web.Request, p *plan.Plan) planView {
	l := r.Lang
	v := planView{
		head: headOf(r, p, text.PlanTitle(l, p.Title.In(l), p.Subject.Name)), title: p.Title.In(l), address: p.Address(),
		may: p.MayWrite() && p.State() != plan.Waiting, form: ui.Form{Lang: l, Values: url.Values{}}, status: statusOptions(l), columns: columns(l, p), writers: p.Writers(l),
	}
	v.state, v.kind = stateOf(l, p)
	v.goals, v.approval = goalOptions(l, p, plan.Goal{}), approvalOf(r, p)
	done, all := p.Progress()
	v.progress = ui.ProgressProps{Lang: l, ID: "progress", Label: text.RowsDone(l), Done: done, Total: all}
	v.look, v.served = r.URL.Query().Get("vis"), p.ServedName(l)
	if v.look == covering && len(p.Themes) == 0 {
		v.look = asTable
	}
	for _, t := range p.Themes {
		v.themes = append(v.themes, t.Text.In(l))
	}
	v.choose(l, p)
	for _, h := range p.Subject.Candidates() {
		v.people = append(v.people, h.Name)
	}
	switch v.look {
	case asGantt:
		v.chart = w.chartOf(r, p)
		v.rows = w.rowsOf(r, p)
	case byPerson:
		v.groups = w.groupsOf(r, p)
	case departed:
		v.deviations = deviationsOf(r, p)
	case covering:
		v.coverage = coverageOf(r, p)
	default:
		v.look, v.views[0].Current = asTable, true
		v.rows = w.rowsOf(r, p)
	}
	return v
}

// choose offers the ways in which the plan can be looked at.
func (v *planView) choose(l i18n.Lang, p *plan.Plan) {
	add := func(id, name string, count int) {
		t := ui.Tab{Text: name, Href: p.Address(), Current: v.look == id, Count: count}
		if id != asTable {
			t.Href += "?vis=" + id
		}
		v.views = append(v.views, t)
	}
	add(asTable, text.ViewTable(l), 0)
	add(asGantt, text.ViewGantt(l), 0)
	add(byPerson, text.ViewPeople(l), 0)
	if len(p.Themes) > 0 {
		add(covering, p.ServedName(l), 0)
	}
	if p.Approved > 0 {
		add(departed, text.ViewDeviations(l), len(p.Deviations()))
	}
}

func columns(l i18n.Lang, p *plan.Plan) []ui.Column {
	return []ui.Column{
		{Text: text.ColumnNumber(l), Number: true},
		{Text: text.ColumnTitle(l)},
		{Text: text.ColumnPeople(l)},
		{Text: text.ColumnStart(l)},
		{Text: text.ColumnEnd(l)},
		{Text: text.ColumnStatus(l)},
		{Text: text.ColumnAfter(l)},
		{Text: p.ServedName(l)},
	}
}

func (w *Web) rowsOf(r *web.Request, p *plan.Plan) []rowView {
	views := make([]rowView, len(p.Rows))
	heading := ""
	departs := map[int]plan.Deviation{}
	for _, d := range p.Deviations() {
		departs[d.Now.Number] = d
	}
	for i, row := range p.Rows {
		views[i] = w.rowOf(r, p, row)
		if d, ok := departs[row.Number]; ok {
			views[i].deviates(r.Lang, p, d)
		}
		if row.Heading != heading {
			heading = row.Heading
			views[i].heading = heading
		}
	}
	return views
}

func (w *Web) rowOf(r *web.Request, p *plan.Plan, row plan.Row) rowView {
	l := r.Lang
	v := rowView{
		number: strconv.Itoa(row.Number), id: anchor(row.Number), href: p.RowAddress(row.Number), title: row.Title, milestone: row.Kind == plan.Milestone,
		startValue: dayValue(row.Start), endValue: dayValue(row.End), statusValue: string(row.Status), after: plan.Numbers(row.After),
		goal: row.Goal.Text, goalKey: row.Goal.Key(), criterion: row.Goal.Criterion, version: row.Version, plan: p.Version, dropped: row.Status == plan.Dropped,
		may: p.MayWrite() && p.State() != plan.Waiting, mayTell: p.MayTell(r.Scope, row), lang: l, columns: columns(l, p),
		often: row.Often(l), themed: len(p.Themes) > 0, themes: p.ThemeNumbers(row), themeNames: strings.Join(p.ThemeNames(l, row), "; "),
	}
	v.save = v.href + "/felt"
	names := row.Names()
	v.people, v.peopleValue = i18n.List(l, names), strings.Join(names, ", ")
	if !v.milestone {
		v.start = shortDay(l, row.Start)
	}
	v.end = shortDay(l, row.End)
	v.status, v.statusKind = row.Status.Words(l), statusKind(row.Status)
	if days := row.Late(r.Today()); days > 0 {
		v.late = text.DaysLate(l, days)
	}
	for _, warning := range w.plans.Warnings(p, row) {
		v.warnings = append(v.warnings, warning(l))
	}
	return v
}

// deviates tells how the row departs from the approved plan, and why.
func (v *rowView) deviates(l i18n.Lang, p *plan.Plan, d plan.Deviation) {
	v.deviation = p.Differs(l, d.Difference)
	if d.Reason != "" {
		v.reason = text.Because(l, d.Reason)
	}
}

// shortDay is a day as short as a table needs it: "24. nov. 2026".
func shortDay(l i18n.Lang, d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return i18n.DateShort(l, d) + " " + strconv.Itoa(d.Year())
}

// dayValue is a day as it is typed: 24/11/2026.
func dayValue(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	v := ui.DateOf(d)
	if len(v.Day) < 2 {
		v.Day = "0" + v.Day
	}
	if len(v.Month) < 2 {
		v.Month = "0" + v.Month
	}
	return v.Day + "/" + v.Month + "/" + v.Year
}

// groupView is somebody with what they are responsible for.
type groupView struct {
	name string
	rows []rowView
}

func (w *Web) groupsOf(r *web.Request, p *plan.Plan) []groupView {
	var groups []groupView
	for _, g := range p.People(r.Lang) {
		v := groupView{name: g.Name}
		for _, row := range g.Rows {
			v.rows = append(v.rows, w.rowOf(r, p, row))
		}
		groups = append(groups, v)
	}
	return groups
}
