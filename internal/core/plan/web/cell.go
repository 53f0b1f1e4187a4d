package web

import (
	"net/url"
	"strings"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// cells are the fields that are edited in place.
var cells = map[string]func(i18n.Lang, rowView) string{
	"title":       func(_ i18n.Lang, v rowView) string { return v.title },
	"responsible": func(_ i18n.Lang, v rowView) string { return v.peopleValue },
	"start":       func(_ i18n.Lang, v rowView) string { return v.start },
	"end":         func(_ i18n.Lang, v rowView) string { return v.end },
	"status":      func(_ i18n.Lang, v rowView) string { return v.status },
	"after":       func(_ i18n.Lang, v rowView) string { return v.after },
	"goal":        func(_ i18n.Lang, v rowView) string { return v.goal },
}

// fragment is the answer to one field that was edited in place: the row as it
// is now, and what is to be told beside the field.
type fragment struct {
	row  rowView
	said string
}

// cell changes one field of a row, and answers with the row alone.
func (w *Web) cell(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	field := form.Get("field")
	show, known := cells[field]
	if !known {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuchRow)
	}
	edit, err := editOf(url.Values{field: {form.Get("value")}})
	if err == nil {
		err = w.plans.Change(r.Context(), r.Scope, idOf(r), numberOf(r), web.Version(form), edit)
	}
	p, row, findErr := w.findRow(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	answer := fragment{row: w.rowOf(r, p, row)}
	if d, ok := p.Deviation(row.Number); ok {
		answer.row.deviates(r.Lang, p, d)
	}
	if err == nil {
		return web.Page(rowFragment(answer)), nil
	}
	if fault.Is(err, fault.Stale) {
		answer.said = text.StaleCell(r.Lang, row.ChangedBy, orNothing(r.Lang, show(r.Lang, answer.row)), orNothing(r.Lang, shown(r.Lang, p, field, form.Get("value"))))
		return web.Both(rowFragment(answer)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok {
		return web.Response{}, err
	}
	said := make([]string, len(list))
	for i, one := range list {
		said[i] = one.Text
	}
	answer.said = strings.Join(said, " ")
	if fault.Is(err, fault.Forbidden) {
		return web.Page(rowFragment(answer)).Status(403), nil
	}
	return web.Again(rowFragment(answer)), nil
}

// shown is what somebody wrote in a field, as it would be read.
func shown(l i18n.Lang, p *plan.Plan, field, value string) string {
	switch field {
	case "goal":
		return goalText(p, value)
	case "status":
		return plan.Status(value).Words(l)
	}
	return value
}

func orNothing(l i18n.Lang, s string) string {
	if s == "" {
		return text.EmptyValue(l)
	}
	return s
}
