package web

import (
	"tovholder/internal/platform/render/ical"
	"tovholder/internal/platform/web"
	"tovholder/internal/system/course/text"
)

// calendar is the course as a calendar file.
func (w *Web) calendar(r *web.Request) (web.Response, error) {
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	out := ical.Calendar{Name: text.CalendarName(l, c.Name(), c.Programme.Name.In(l)), Stamp: r.Now}
	for _, a := range c.Activities {
		if !a.Target.IsZero() {
			out.Events = append(out.Events, c.Event(l, a))
		}
	}
	return web.File("text/calendar; charset=utf-8", text.CalendarFile(l)+".ics", ical.Render(out)), nil
}
