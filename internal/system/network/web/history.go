package web

import (
	"encoding/json"
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

type historyView struct {
	head
	columns []ui.Column
	rows    []historyRow
	pages   ui.PagesProps
}

type historyRow struct{ at, who, role, what, reason, before, after string }

func (w *Web) history(r *web.Request) (web.Response, error) {
	seen := r.URL.Query().Get("efter")
	n, past, err := w.networks.History(r.Context(), r.Scope, networkID(r), seen)
	if err != nil {
		return web.Response{}, err
	}
	h := headOf(r, n.Seen(r.Lang, r.Today()), text.HistoryTitle(r.Lang, n.Name), "history", ui.Crumb{Text: text.TabHistory(r.Lang)})
	return web.Page(historyPage(w.historyOf(r, h, n.Programme, past, n.ID.Address()+"/historik", seen))), nil
}

func (w *Web) memberHistory(r *web.Request) (web.Response, error) {
	seen := r.URL.Query().Get("efter")
	m, past, err := w.networks.MemberHistory(r.Context(), r.Scope, memberID(r), seen)
	if err != nil {
		return web.Response{}, err
	}
	h := headOf(r, m.Seen(r.Lang, r.Today()), text.HistoryTitle(r.Lang, m.Name), "history", ui.Crumb{Text: text.TabHistory(r.Lang)})
	return web.Page(historyPage(w.historyOf(r, h, m.Network.Programme, past, network.MemberAddress(m.ID)+"/historik", seen))), nil
}

func (w *Web) historyOf(r *web.Request, h head, p *programme.Programme, past []audit.Past, at, seen string) historyView {
	l := r.Lang
	v := historyView{head: h, columns: []ui.Column{{Text: text.ColumnWhen(l)}, {Text: text.ColumnWho(l)}, {Text: text.ColumnWhat(l)}, {Text: text.ColumnBefore(l)}, {Text: text.ColumnAfter(l)}}, pages: ui.PagesProps{Lang: l}}
	for _, change := range past {
		v.rows = append(v.rows, w.pastOf(l, p, change))
	}
	if seen != "" {
		v.pages.Previous = at
	}
	if len(past) == audit.PageSize {
		v.pages.Next = at + web.Query("efter", past[len(past)-1].ID)
	}
	return v
}

// told is what a change tells of before and after, whatever it is about.
type told struct {
	Name   string        `json:"name"`
	Role   string        `json:"role"`
	Person string        `json:"person"`
	Day    calendar.Date `json:"day"`
	Place  string        `json:"place"`

	Deadline calendar.Date `json:"deadline"`
	Members  int           `json:"members"`
	Theme    string        `json:"theme"`
}

func (w *Web) pastOf(l i18n.Lang, p *programme.Programme, change audit.Past) historyRow {
	row := historyRow{at: i18n.DateTime(l, change.At), who: change.PersonName, reason: change.Reason}
	if role, ok := p.Role(change.Role); ok {
		row.role = role.Name.In(l)
	}
	if words, ok := w.subjects.Told(l, change); ok {
		row.what, row.before, row.after = words.What, words.Before, words.After
		return row
	}
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(change.BeforeJSON, &before)
	_ = json.Unmarshal(change.AfterJSON, &after)
	row.what = whatOf(l, p, change, after)
	row.before, row.after = settledWords(l, before), settledWords(l, after)
	return row
}

func themeName(l i18n.Lang, p *programme.Programme, id string) string {
	i := slices.IndexFunc(p.Themes, func(t programme.Theme) bool { return t.ID == id })
	if i < 0 {
		return id
	}
	return p.Themes[i].Text.In(l)
}

func settledWords(l i18n.Lang, t told) string {
	switch {
	case !t.Deadline.IsZero():
		return i18n.Date(l, t.Deadline)
	case t.Day.IsZero():
		return ""
	}
	words := i18n.Date(l, t.Day)
	if t.Place != "" {
		words += ", " + t.Place
	}
	return words
}

func whatOf(l i18n.Lang, p *programme.Programme, change audit.Past, after told) string {
	role := after.Role
	if r, ok := p.Role(role); ok {
		role = r.Name.In(l)
	}
	switch change.Noun + " " + change.Verb {
	case "network begun":
		return text.PastBegun(l)
	case "network changed":
		return text.PastChanged(l)
	case "network closed":
		return text.PastClosed(l)
	case "membership admitted":
		return text.PastAdmitted(l, after.Name)
	case "membership left":
		return text.PastLeft(l, after.Name)
	case "role given":
		return text.PastGiven(l, after.Person, role)
	case "role ended":
		return text.PastEnded(l, after.Person, role)
	case "role handed-over":
		return text.PastHandedOver(l, role, after.Person)
	case "report deadline":
		return text.PastDeadline(l, i18n.Lower(p.Title(change.NounID).In(l)))
	case "report reminded":
		return text.PastReminded(l, after.Members, i18n.Lower(p.Title(change.NounID).In(l)))
	case "report paired":
		return text.PastPaired(l, themeName(l, p, after.Theme), i18n.Lower(p.Title(change.NounID).In(l)))
	case "activity settled":
		return text.PastSettled(l, p.Title(change.NounID).In(l))
	case "activity completed":
		return text.PastCompleted(l, p.Title(change.NounID).In(l))
	}
	return change.Noun + " " + change.Verb
}
