package web

import (
	"tovholder/internal/core/identity/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type calendarView struct {
	frame ui.Frame
	tabs  []ui.Tab
	since string // when the address was made; empty when there is none
	made  string // the address that was just made; shown this once
}

func (w *Web) calendar(r *web.Request) (web.Response, error) {
	v, err := w.calendarOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(calendarPage(v)), nil
}

func (w *Web) calendarOf(r *web.Request) (v calendarView, err error) {
	v.frame, v.tabs = frame(r, "/konto/kalender")
	since, err := w.doors.Calendar(r.Context(), r.Scope)
	if err == nil && !since.IsZero() {
		v.since = text.CalendarSince(r.Lang, calendar.Of(since))
	}
	return v, err
}

func (w *Web) newCalendar(r *web.Request) (web.Response, error) {
	secret, err := w.doors.NewCalendar(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.calendarOf(r)
	if err != nil {
		return web.Response{}, err
	}
	v.made = w.doors.BaseURL + "/kalender/" + secret + ".ics"
	return web.Page(calendarPage(v)), nil
}

func (w *Web) dropCalendar(r *web.Request) (web.Response, error) {
	if err := w.doors.DropCalendar(r.Context(), r.Scope); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/konto/kalender").Saying(text.CalendarDropped(r.Lang)), nil
}
