package web

import (
	"net/url"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type listView struct {
	frame   ui.Frame
	filters []ui.Tab
	columns []ui.Column
	rows    []listRow
	pages   ui.PagesProps
	empty   ui.EmptyProps
}

type listRow struct {
	name, href, subject, subjectHref, over string
	last, period                           string
	missing                                string
	due                                    badge
	responsible                            string
}

// list is what is measured across subjects, what is owed first.
func (w *Web) list(r *web.Request) (web.Response, error) {
	l, q := r.Lang, r.URL.Query()
	all := q.Get("vis") == "alle"
	page, err := w.indicators.List(r.Context(), r.Scope, indicator.Filter{Mine: !all, After: q.Get("efter")})
	if err != nil {
		return web.Response{}, err
	}
	v := listView{
		frame: r.Frame(text.Section(l), ui.Crumb{Text: text.Section(l)}),
		filters: []ui.Tab{
			{Text: text.ShowMine(l), Href: indicator.Address, Current: !all},
			{Text: text.ShowAll(l), Href: indicator.Address + "?vis=alle", Current: all},
		},
		columns: []ui.Column{{Text: text.ColumnIndicator(l)}, {Text: text.ColumnLast(l)}, {Text: text.ColumnMissing(l)}, {Text: text.ColumnResponsible(l)}},
		pages:   ui.PagesProps{Lang: l},
		empty:   ui.EmptyProps{What: text.NoneMine(l), Why: text.NoneMineWhy(l)},
	}
	v.frame.Wide = true
	if all {
		v.empty = ui.EmptyProps{What: text.NoneAll(l), Why: text.NoneAllWhy(l)}
	}
	for _, row := range page.Rows {
		v.rows = append(v.rows, listRowOf(r, row))
	}
	at := func(after string) string {
		to := url.Values{}
		if all {
			to.Set("vis", "alle")
		}
		if after != "" {
			to.Set("efter", after)
		}
		if len(to) == 0 {
			return indicator.Address
		}
		return indicator.Address + "?" + to.Encode()
	}
	if q.Get("efter") != "" {
		v.pages.Previous = at("")
	}
	if page.Next != "" {
		v.pages.Next = at(page.Next)
	}
	return web.Page(listPage(v)), nil
}

func listRowOf(r *web.Request, i indicator.Row) listRow {
	l, today := r.Lang, r.Today()
	row := listRow{
		name: i.Name, href: i.Address(), subject: i.Label.Name, subjectHref: i.Label.Address + "/maalinger", over: i.Label.Over.In(l),
		responsible: i.ResponsibleName, missing: text.NothingMissing(l),
	}
	if last, ok := i.Last(); ok {
		row.last, row.period = i.Say(l, last), i.Period.Name(l, last.Start)
	}
	if missing := i.Missing(today); len(missing) > 0 {
		row.missing = i.SayMissing(l, missing)
		if late := i.Late(today); late > 0 {
			row.due = badge{text.Late(l, late), ui.Failure}
		} else {
			row.due = badge{text.DueBy(l, i.Deadline()), ui.Neutral}
		}
	}
	return row
}
