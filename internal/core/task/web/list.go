package web

import (
	"tovholder/internal/core/task"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type listView struct {
	frame   ui.Frame
	tabs    []ui.Tab
	choices []ui.Tab
	items   []item
	pages   ui.PagesProps
	empty   ui.EmptyProps
	next    string
	csv     string
	xlsx    string
}

// shown are the lists of the section by what the address calls them.
var shown = map[string]task.Show{"": task.Own, "holdets": task.Team, "udfoert": task.Settled}

func filterOf(r *web.Request) task.Filter {
	q := r.URL.Query()
	f := task.Filter{Show: shown[q.Get("vis")], After: q.Get("efter")}
	if f.Show == "" {
		f.Show = task.Own
	}
	f.Late = q.Get("frist") == "over" && f.Show != task.Settled
	return f
}

func listAddress(f task.Filter, after string) string {
	show, late := "", ""
	for name, s := range shown {
		if s == f.Show {
			show = name
		}
	}
	if f.Late {
		late = "over"
	}
	return web.Query("vis", show, "frist", late, "efter", after)
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	f := filterOf(r)
	page, err := w.tasks.List(r.Context(), r.Scope, f, task.PageSize)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	to := func(show task.Show, late bool) string {
		return section + listAddress(task.Filter{Show: show, Late: late}, "")
	}
	v := listView{
		frame: r.Frame(text.Tasks(l), ui.Crumb{Text: text.Tasks(l)}),
		tabs: []ui.Tab{
			{Text: text.ShowOwn(l), Href: to(task.Own, f.Late), Current: f.Show == task.Own},
			{Text: text.ShowTeam(l), Href: to(task.Team, f.Late), Current: f.Show == task.Team},
			{Text: text.ShowSettled(l), Href: to(task.Settled, false), Current: f.Show == task.Settled},
		},
		pages: ui.PagesProps{Lang: l}, next: section + listAddress(f, f.After), csv: section + "/liste.csv" + listAddress(f, ""), xlsx: section + "/liste.xlsx" + listAddress(f, ""),
	}
	if f.Show != task.Settled {
		v.choices = []ui.Tab{
			{Text: text.AllOpen(l), Href: to(f.Show, false), Current: !f.Late},
			{Text: text.OnlyLate(l), Href: to(f.Show, true), Current: f.Late},
		}
	}
	for i := range page.Tasks {
		one := &page.Tasks[i]
		about := append([]string{one.Subject.Name + ", " + i18n.Lower(one.Subject.Over.In(l))}, sourceOf(l, &one.Task)...)
		if f.Show != task.Own {
			about = append([]string{one.Who(l)}, about...)
		}
		v.items = append(v.items, itemOf(l, &one.Task, one.MayFinish, r.Today(), about...))
	}
	if f.After != "" {
		v.pages.Previous = section + listAddress(f, "")
	}
	if page.Next != "" {
		v.pages.Next = section + listAddress(f, page.Next)
	}
	v.empty = emptyOf(l, f)
	return web.Page(listPage(v)), nil
}

func emptyOf(l i18n.Lang, f task.Filter) ui.EmptyProps {
	switch {
	case f.Late:
		return ui.EmptyProps{What: text.NoneLate(l)}
	case f.Show == task.Settled:
		return ui.EmptyProps{What: text.NoneSettled(l)}
	case f.Show == task.Team:
		return ui.EmptyProps{What: text.NoneOpen(l), Why: text.NoneOpenWhy(l)}
	}
	return ui.EmptyProps{What: text.NoneOwn(l), Why: text.NoneOpenWhy(l)}
}
