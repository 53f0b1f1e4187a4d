// Package web is the front page: Min dag for those who are logged in, and for
// strangers what Tovholder is and where they log in.
package web

import (
	"time"

	"tovholder/internal/core/day"
	"tovholder/internal/core/day/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// Web answers for the front page.
type Web struct{ days *day.Service }

// New makes it.
func New(days *day.Service) *Web { return &Web{days} }

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	return []web.Route{web.Get("/{$}", access.Public, w.front)}
}

type dayView struct {
	frame    ui.Frame
	greeting string
	today    string
	urgent   []row
	coming   []row
	waiting  []row
	awaited  []row
	follow   []followView
	more     string
	calm     bool
	nextUp   string
}

type row struct {
	ui.RowProps
	act, post string
}

type followView struct {
	title, context, stage, href string
	progress                    ui.ProgressProps
	drift                       string
	driftKind                   ui.Kind
	next                        string
}

func (w *Web) front(r *web.Request) (web.Response, error) {
	if !r.Scope.SignedIn() {
		f := r.Frame(text.Welcome(r.Lang))
		f.Wide = true
		return web.Page(strangerPage(f)), nil
	}
	agenda, err := w.days.For(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(dayPage(viewOf(r, agenda))), nil
}

func viewOf(r *web.Request, a day.Agenda) dayView {
	l, today := r.Lang, r.Today()
	v := dayView{
		frame: r.Frame(text.MyDay(l)), greeting: greeting(l, r.Now, r.Scope.Name), today: i18n.DateLong(l, today), more: a.More,
		calm: len(a.Urgent)+len(a.Coming)+len(a.Waiting)+len(a.Awaited) == 0,
	}
	v.frame.Wide = true
	for _, one := range a.Urgent {
		u := rowOf(l, one, today)
		if one.Day.IsZero() {
			u.Marker = ui.Warning
		}
		v.urgent = append(v.urgent, u)
	}
	for _, one := range a.Coming {
		v.coming = append(v.coming, rowOf(l, one, today))
	}
	for _, one := range a.Waiting {
		v.waiting = append(v.waiting, rowOf(l, one, today))
	}
	for _, one := range a.Awaited {
		v.awaited = append(v.awaited, rowOf(l, one, today))
	}
	var nearest day.Follow
	for i, f := range a.Follow {
		v.follow = append(v.follow, followOf(l, f, i, today))
		if f.NextDay.After(today) && (nearest.NextDay.IsZero() || f.NextDay.Before(nearest.NextDay)) {
			nearest = f
		}
	}
	if v.calm && !nearest.NextDay.IsZero() {
		v.nextUp = text.NextUp(l, nearest.Next, nearest.Title, i18n.DateLong(l, nearest.NextDay), i18n.Relative(l, nearest.NextDay, today))
	}
	return v
}

func greeting(l i18n.Lang, now time.Time, name string) string {
	hour := now.In(calendar.Copenhagen()).Hour()
	first := name
	for i, c := range name {
		if c == ' ' {
			first = name[:i]
			break
		}
	}
	switch {
	case hour >= 5 && hour < 10:
		return text.GoodMorning(l, first)
	case hour >= 18 || hour < 5:
		return text.GoodEvening(l, first)
	}
	return text.GoodDay(l, first)
}

func rowOf(l i18n.Lang, one day.Row, today calendar.Date) row {
	v := row{RowProps: ui.RowProps{Title: one.Title, Href: one.Href, Meta: one.Context}, act: one.Act, post: one.Post}
	if one.Note != "" {
		v.Meta += " · " + one.Note
	}
	switch {
	case one.Late > 0:
		v.When, v.Kind, v.Marker = text.DaysOver(l, one.Late), ui.Failure, ui.Failure
	case one.Day.IsZero():
	default:
		v.When = i18n.DateShort(l, one.Day)
		if one.Clock != "" {
			v.When = text.DayAndClock(l, v.When, one.Clock)
		}
		v.When += " · " + i18n.Relative(l, one.Day, today)
	}
	return v
}

func followOf(l i18n.Lang, f day.Follow, i int, today calendar.Date) followView {
	v := followView{
		title: f.Title, context: f.Context, stage: f.Stage, href: f.Href,
		progress: ui.ProgressProps{Lang: l, ID: "follow-" + i18n.Int(l, i+1), Label: text.Activities(l), Done: f.Done, Total: f.All},
	}
	switch {
	case f.Drift > 0:
		v.drift, v.driftKind = text.DaysBehind(l, f.Drift), ui.Warning
	case f.Drift < 0:
		v.drift, v.driftKind = text.DaysAhead(l, -f.Drift), ui.Success
	default:
		v.drift, v.driftKind = text.OnPlan(l), ui.Success
	}
	if f.Next != "" {
		v.next = text.Next(l, f.Next, i18n.Date(l, f.NextDay), i18n.Relative(l, f.NextDay, today))
	}
	return v
}
