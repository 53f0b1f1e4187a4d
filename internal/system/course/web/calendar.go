package web

import (
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ical"
	"tovholder/internal/platform/web"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// calendar is the course as a calendar file.
func (w *Web) calendar(r *web.Request) (web.Response, error) {
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	out := ical.Calendar{Name: text.CalendarName(l, c.HostName, c.Programme.Name.In(l)), Stamp: r.Now}
	for _, a := range c.Activities {
		if !a.Target.IsZero() {
			out.Events = append(out.Events, eventOf(l, c, a))
		}
	}
	return web.File("text/calendar; charset=utf-8", text.CalendarFile(l)+".ics", ical.Render(out)), nil
}

func eventOf(l i18n.Lang, c *course.Course, a course.Activity) ical.Event {
	e := ical.Event{
		UID: a.Key + "." + string(c.ID) + "@tovholder", Summary: c.ActivityName(l, a) + " – " + c.HostName,
		Description: describe(c, a).Purpose.In(l), Location: a.Place, Day: a.Target,
		Tentative: a.State == course.Proposed, Sequence: int(c.Version),
	}
	if start, ok := clock(a.Target, a.StartsAt); ok {
		end, ok := clock(a.Target, a.EndsAt)
		if !ok {
			end = start.Add(time.Hour)
		}
		e.Day, e.Start, e.End = calendar.Date{}, start, end
	}
	return e
}

// clock is the instant of a time of day such as "09:00".
func clock(day calendar.Date, at string) (time.Time, bool) {
	t, err := time.Parse("15:04", strings.TrimSpace(at))
	if err != nil {
		return time.Time{}, false
	}
	return day.At(t.Hour(), t.Minute()), true
}
