package web

import (
	"encoding/json"

	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

type historyView struct {
	head
	rows    []historyRow
	columns []ui.Column
	pages   ui.PagesProps
}

type historyRow struct {
	at, who, role, what, before, after, reason string
}

func (w *Web) history(r *web.Request) (web.Response, error) {
	seen := r.URL.Query().Get("efter")
	c, past, err := w.courses.History(r.Context(), r.Scope, course.ID(r.PathValue("course")), seen)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := historyView{
		head:    headOf(r, c, text.HistoryTitle(l, c.Name()), "history", ui.Crumb{Text: text.TabHistory(l)}),
		columns: []ui.Column{{Text: text.ColumnWhen(l)}, {Text: text.ColumnWho(l)}, {Text: text.ColumnWhat(l)}, {Text: text.ColumnBefore(l)}, {Text: text.ColumnAfter(l)}},
		pages:   ui.PagesProps{Lang: l},
	}
	v.frame.Wide = true
	for _, p := range past {
		v.rows = append(v.rows, w.pastOf(l, c, p))
	}
	at := c.Address() + "/historik"
	if seen != "" {
		v.pages.Previous = at
	}
	if len(past) == audit.PageSize {
		v.pages.Next = at + web.Query("efter", past[len(past)-1].ID)
	}
	return web.Page(historyPage(v)), nil
}

// told is what a change tells of before and after, whatever it is about.
type told struct {
	State    course.ActivityState     `json:"state"`
	Day      calendar.Date            `json:"day"`
	Place    string                   `json:"place"`
	StartsAt string                   `json:"startsAt"`
	EndsAt   string                   `json:"endsAt"`
	Role     string                   `json:"role"`
	Person   string                   `json:"person"`
	From     calendar.Date            `json:"from"`
	To       calendar.Date            `json:"to"`
	Verdict  course.Verdict           `json:"verdict"`
	Note     string                   `json:"note"`
	Anchors  map[string]calendar.Date `json:"anchors"`
	Form     string                   `json:"form"`
	Catering string                   `json:"catering"`
	Notes    string                   `json:"notes"`
	Settled  bool                     `json:"settled"`
	Label    string                   `json:"label"`
	CopyOf   *struct {
		Label string `json:"label"`
	} `json:"copyOf"`
}

func (w *Web) pastOf(l i18n.Lang, c *course.Course, p audit.Past) historyRow {
	row := historyRow{at: i18n.DateTime(l, p.At), who: p.PersonName, reason: p.Reason}
	if role, ok := c.Programme.Role(p.Role); ok {
		row.role = role.Name.In(l)
	}
	if told, ok := w.subjects.Told(l, p); ok {
		row.what, row.before, row.after = told.What, told.Before, told.After
		return row
	}
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	row.what = whatOf(l, c, p, after)
	if p.Noun == "arrangement" {
		row.after = arrangedText(l, after)
		if string(p.BeforeJSON) != "" && string(p.BeforeJSON) != "null" {
			row.before = arrangedText(l, before)
		}
		return row
	}
	row.before, row.after = stateWords(l, c, p.Noun, before), stateWords(l, c, p.Noun, after)
	return row
}

func whatOf(l i18n.Lang, c *course.Course, p audit.Past, after told) string {
	switch p.Noun + " " + p.Verb {
	case "course started":
		return startedText(l, after)
	case "course labelled":
		return text.PastLabelled(l)
	case "course copied":
		return text.PastCopied(l, after.Label)
	case "course closed":
		return text.PastClosed(l)
	case "activity fix":
		return text.PastFixed(l, activityNamed(l, c, p.NounID))
	case "activity complete":
		return text.PastCompleted(l, activityNamed(l, c, p.NounID))
	case "activity sign":
		return text.PastSigned(l, activityNamed(l, c, p.NounID))
	case "activity release":
		return text.PastReleased(l, activityNamed(l, c, p.NounID))
	case "anchor moved":
		anchor, _ := c.Programme.Anchor(p.NounID)
		return text.PastAnchor(l, anchor.Name.In(l))
	case "role given":
		return text.PastGiven(l, roleNamed(l, c, after.Role), after.Person)
	case "role ended":
		return text.PastEnded(l, roleNamed(l, c, after.Role), after.Person)
	case "assessment assessed":
		return text.PastAssessed(l, activityNamed(l, c, p.NounID))
	case "arrangement arranged":
		return text.PastArranged(l, activityNamed(l, c, p.NounID))
	case "warning waived":
		return text.PastWaived(l)
	}
	return p.Noun + " " + p.Verb
}

func startedText(l i18n.Lang, t told) string {
	switch {
	case t.CopyOf == nil:
		return text.PastStarted(l)
	case t.CopyOf.Label == "":
		return text.PastStartedFrom(l)
	}
	return text.PastStartedFromLabel(l, t.CopyOf.Label)
}

func activityNamed(l i18n.Lang, c *course.Course, id string) string {
	for i, r := range id {
		if r == '/' {
			id = id[:i]
			break
		}
	}
	if a := mustActivity(c, id); a.Key != "" {
		return c.ActivityName(l, a)
	}
	return id
}

func roleNamed(l i18n.Lang, c *course.Course, id string) string {
	if role, ok := c.Programme.Role(id); ok {
		return role.Name.In(l)
	}
	return id
}

func stateWords(l i18n.Lang, c *course.Course, noun string, t told) string {
	switch noun {
	case "activity":
		if t.State == "" {
			return ""
		}
		return settledText(l, course.Activity{State: t.State, Target: t.Day, Place: t.Place, StartsAt: t.StartsAt, EndsAt: t.EndsAt})
	case "role":
		switch {
		case t.From.IsZero():
		case t.To.IsZero():
			return text.SinceDay(l, t.From)
		default:
			return text.FromTo(l, t.From, t.To)
		}
	case "assessment":
		if t.Verdict == "" {
			return ""
		}
		verdict, _ := verdictOf(l, t.Verdict)
		if t.Note != "" {
			verdict += ": " + t.Note
		}
		return verdict
	case "anchor":
		if !t.Day.IsZero() {
			return i18n.Date(l, t.Day)
		}
	case "course":
		if len(t.Anchors) == 0 {
			return t.Label
		}
		for _, a := range c.Programme.Anchors {
			if day, ok := t.Anchors[a.ID]; ok {
				return text.AnchorLine(l, a.Name.In(l), day)
			}
		}
	}
	return ""
}
