package web

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

type listView struct {
	frame    ui.Frame
	mayStart bool
	filters  []ui.Tab
	byKind   []ui.Tab
	columns  []ui.Column
	rows     []listRow
	pages    ui.PagesProps
	empty    ui.EmptyProps
}

type listRow struct {
	host, href, programme string
	phase                 string
	progress              string
	next, nextDay         string
	late                  int
	drift                 string
	driftKind             ui.Kind
	warnings              int
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	f := course.Filter{
		Programme: q.Get("program"), Late: q.Get("vis") == "forsinkede", After: q.Get("efter"), Sort: course.ByHost,
	}
	if q.Get("vis") == "afsluttede" {
		f.State = course.Closed
	}
	if q.Get("orden") == "naeste" {
		f.Sort = course.ByNext
	}
	page, programmes, err := w.courses.Overview(r.Context(), r.Scope, f)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(listPage(listOf(r, f, page, programmes))), nil
}

func listOf(r *web.Request, f course.Filter, page course.Page, programmes []*programme.Programme) listView {
	l, q := r.Lang, r.URL.Query()
	show, order := q.Get("vis"), q.Get("orden")
	at := func(show, programme, order, after string) string {
		return "/forloeb" + web.Query("vis", show, "program", programme, "orden", order, "efter", after)
	}
	v := listView{
		frame: r.Frame(text.Courses(l), ui.Crumb{Text: text.Courses(l)}), mayStart: r.Scope.Holds(access.Adviser),
		filters: []ui.Tab{
			{Text: text.ShowRunning(l), Href: at("", f.Programme, order, ""), Current: show == ""},
			{Text: text.ShowLate(l), Href: at("forsinkede", f.Programme, order, ""), Current: f.Late},
			{Text: text.ShowClosed(l), Href: at("afsluttede", f.Programme, order, ""), Current: f.State == course.Closed},
		},
		columns: []ui.Column{
			{Text: text.ColumnHost(l), Sort: at(show, f.Programme, "", ""), Sorted: sorted(f.Sort == course.ByHost)},
			{Text: text.ColumnPhase(l)},
			{Text: text.ColumnDone(l), Number: true},
			{Text: text.ColumnNext(l), Sort: at(show, f.Programme, "naeste", ""), Sorted: sorted(f.Sort == course.ByNext)},
			{Text: text.ColumnDrift(l), Number: true},
			{Text: text.ColumnWarnings(l), Number: true},
		},
		pages: ui.PagesProps{Lang: l},
	}
	v.frame.Wide = true
	if len(programmes) > 1 {
		v.byKind = append(v.byKind, ui.Tab{Text: text.AllProgrammes(l), Href: at(show, "", order, ""), Current: f.Programme == ""})
		for _, p := range programmes {
			v.byKind = append(v.byKind, ui.Tab{Text: p.Name.In(l), Href: at(show, p.ID, order, ""), Current: f.Programme == p.ID})
		}
	}
	for _, c := range page.Courses {
		v.rows = append(v.rows, rowOf(l, c, r.Today()))
	}
	if f.After != "" {
		v.pages.Previous = at(show, f.Programme, order, "")
	}
	if page.Next != "" {
		v.pages.Next = at(show, f.Programme, order, page.Next)
	}
	v.empty = ui.EmptyProps{What: text.NoCourses(l), Why: text.NoCoursesWhy(l)}
	if show != "" || f.Programme != "" {
		v.empty = ui.EmptyProps{What: text.NoCoursesHere(l)}
	}
	return v
}

func sorted(yes bool) ui.Order {
	if yes {
		return ui.Ascending
	}
	return ui.Unsorted
}

func rowOf(l i18n.Lang, c *course.Course, today calendar.Date) listRow {
	row := listRow{host: c.Name(), href: c.Address(), programme: c.Programme.Name.In(l), phase: c.Phase().Name.In(l)}
	done, all := c.Progress()
	row.progress = text.OfAll(l, done, all)
	if next, ok := c.Next(); ok && c.State == course.Active {
		row.next, row.nextDay = c.ActivityName(l, next), i18n.Date(l, next.Target)
		if next.Late(today) {
			row.late = today.Sub(next.Target)
		}
	}
	row.drift, row.driftKind = driftOf(l, c.Drift(today))
	row.warnings = len(course.Open(c.Warnings(today)))
	return row
}

func driftOf(l i18n.Lang, days int) (string, ui.Kind) {
	switch {
	case days > 0:
		return text.DaysBehind(l, days), ui.Warning
	case days < 0:
		return text.DaysAhead(l, -days), ui.Success
	}
	return text.OnPlan(l), ui.Success
}
