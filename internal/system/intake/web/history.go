package web

import (
	"encoding/json"
	"net/url"

	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake/text"

	subjectweb "tovholder/internal/core/subject/web"
)

type historyView struct {
	frame   ui.Frame
	heading ui.HeadingProps
	tabs    []ui.Tab
	columns []ui.Column
	rows    []historyRow
	pages   ui.PagesProps
}

type historyRow struct{ at, who, what, reason string }

func (w *Web) history(r *web.Request) (web.Response, error) {
	seen := r.URL.Query().Get("efter")
	in, past, err := w.intake.History(r.Context(), r.Scope, roundID(r), seen)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := historyView{frame: frameOf(r, in, text.TabHistory(l), ui.Crumb{Text: text.TabHistory(l)}), heading: ui.HeadingProps{Text: text.TabHistory(l), Over: in.Title}}
	w.fill(r, &v, past, in.ID.Address()+"/historik", seen)
	return web.Page(historyPage(v)), nil
}

func (w *Web) applicationHistory(r *web.Request) (web.Response, error) {
	seen := r.URL.Query().Get("efter")
	a, past, err := w.intake.ApplicationHistory(r.Context(), r.Scope, applicationID(r), seen)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	top := subjectweb.HeadOf(r, a.Seen(l), text.TabHistory(l)+" – "+a.Name, "history", ui.Crumb{Text: text.TabHistory(l)})
	v := historyView{frame: top.Frame, heading: top.Heading, tabs: top.Tabs}
	w.fill(r, &v, past, a.ID.Address()+"/historik", seen)
	return web.Page(historyPage(v)), nil
}

func (w *Web) fill(r *web.Request, v *historyView, past []audit.Past, at, seen string) {
	l := r.Lang
	v.columns = []ui.Column{{Text: text.ColumnWhen(l)}, {Text: text.FieldWho(l)}, {Text: text.ColumnWhat(l)}}
	v.pages = ui.PagesProps{Lang: l}
	for _, p := range past {
		row := historyRow{at: i18n.DateTime(l, p.At), who: p.PersonName, reason: p.Reason}
		if told, ok := w.subjects.Told(l, p); ok {
			row.what = told.What
		} else {
			row.what = pastWords(l, p)
		}
		v.rows = append(v.rows, row)
	}
	if seen != "" {
		v.pages.Previous = at
	}
	if len(past) == audit.PageSize {
		v.pages.Next = at + "?" + url.Values{"efter": {past[len(past)-1].ID}}.Encode()
	}
}

func pastWords(l i18n.Lang, p audit.Past) string {
	var told struct {
		Name string `json:"name"`
	}
	// what was written by this program reads back
	_ = json.Unmarshal(p.AfterJSON, &told)
	if told.Name == "" {
		_ = json.Unmarshal(p.BeforeJSON, &told)
	}
	switch p.Noun + " " + p.Verb {
	case "round announced":
		return text.PastAnnounced(l)
	case "round changed":
		return text.PastChanged(l)
	case "round chosen":
		return text.PastChoice(l)
	case "round decided":
		return text.PastDecided(l)
	case "round cancelled", "application stopped":
		return text.PastCancelled(l)
	case "reader added":
		return text.PastReaderAdded(l, told.Name)
	case "reader removed":
		return text.PastReaderRemoved(l, told.Name)
	case "review scored":
		return text.PastScored(l, told.Name)
	case "application begun":
		return text.PastBegun(l)
	case "application resumed":
		return text.PastResumed(l)
	case "application joined":
		return text.PastJoined(l)
	case "application sent":
		return text.PastSent(l)
	case "application resent":
		return text.PastResent(l)
	case "application withdrawn":
		return text.StateWithdrawn(l)
	case "application chosen":
		return text.StateChosen(l)
	case "application reserve":
		return text.PastReserve(l)
	case "application waiting":
		return text.StateWaiting(l)
	case "application declined":
		return text.StateDeclined(l)
	case "application moved-up":
		return text.PastMovedUp(l, told.Name)
	case "application invited":
		return text.PastInvited(l, told.Name)
	}
	return text.StateBegun(l)
}
