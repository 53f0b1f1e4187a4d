package web

import (
	"net/http"
	"net/url"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// steerView is a page with one question about the whole course: another date
// for an anchor, or whether it is to be closed.
type steerView struct {
	head
	heading, lead string
	action, back  string
	version       int64
	form          ui.Form
	day           ui.Field // none when its name is empty
	reason        ui.Field // none when its name is empty
	preview       bool     // the change is shown below, and posted
	changed       []shiftView
	kept, outside []string
	hidden        []ui.Hidden
	button        string
	notice        string
}

// anchor asks for another date, and shows what it would move.
func (w *Web) anchor(r *web.Request) (web.Response, error) {
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	v, err := anchorPageOf(r, c)
	if err != nil {
		return web.Response{}, err
	}
	q := r.URL.Query()
	if !q.Has("day") && !q.Has("day-day") {
		if !c.MayLead() {
			return web.Response{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeadersMayChange(l, c.Leaders(l, r.Today())) })
		}
		return web.Page(steerPage(v)), nil
	}
	return w.previewAnchor(r, c, v, q)
}

func (w *Web) previewAnchor(r *web.Request, c *course.Course, v steerView, form url.Values) (web.Response, error) {
	day, ok := web.Day(form, "day")
	if !ok {
		return steerAgain(v, form, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "day", Message: text.DayMissing}}})
	}
	d, err := w.courses.PreviewAnchor(r.Context(), r.Scope, c.ID, r.PathValue("anchor"), day)
	if err != nil {
		return steerAgain(v, form, err)
	}
	l := r.Lang
	v.preview, v.hidden, v.day = true, carried(form, c.Version), ui.Field{}
	anchor, _ := c.Programme.Anchor(r.PathValue("anchor"))
	v.heading = text.HeadingAnchor(l, course.AnchorCalled(l, *anchor), day)
	v.button = text.ButtonMove(l)
	shown := changeView{}
	shown.describe(l, course.Preview{Course: c, Difference: d, After: c.Schedule()}, course.Step{})
	v.changed, v.kept, v.outside = shown.changed, shown.kept, shown.outside
	return web.Page(steerPage(v)), nil
}

func (w *Web) moveAnchor(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	day, ok := web.Day(form, "day")
	if !ok {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "day", Message: text.DayMissing}}}
	} else {
		err = w.courses.SetAnchor(r.Context(), r.Scope, c.ID, r.PathValue("anchor"), day, web.Version(form))
	}
	if err == nil {
		return web.SeeOther(c.Address()).Saying(text.SaidAnchor(r.Lang)), nil
	}
	v, viewErr := anchorPageOf(r, c)
	if viewErr != nil {
		return web.Response{}, viewErr
	}
	if fault.Is(err, fault.Stale) {
		v.notice = text.StaleCourse(r.Lang) + " " + text.StaleCourseHelp(r.Lang)
		response, err := w.previewAnchor(r, c, v, form)
		return response.Status(http.StatusPreconditionFailed), err
	}
	return steerAgain(v, form, err)
}

func anchorPageOf(r *web.Request, c *course.Course) (steerView, error) {
	l := r.Lang
	anchor, ok := c.Programme.Anchor(r.PathValue("anchor"))
	if !ok {
		return steerView{}, fault.New(fault.NotFound, text.NoSuchAnchor)
	}
	name := anchor.Name.In(l)
	v := steerView{
		head:    headOf(r, c, text.ChangeTitle(l, name), "", ui.Crumb{Text: name}),
		heading: text.AskAnchor(l, course.AnchorCalled(l, *anchor)), lead: text.AnchorLead(l), action: c.Address() + "/datoer/" + anchor.ID, back: c.Address(),
		version: c.Version, button: text.SeeWhatFollows(l), form: ui.Form{Lang: l, Values: url.Values{}},
	}
	ui.SetDate(v.form.Values, "day", c.Anchors[anchor.ID])
	v.day = v.form.Field("day", name)
	return v, nil
}

// ending asks whether the course is to be closed.
func (w *Web) ending(r *web.Request) (web.Response, error) {
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	if !c.MayLead() {
		return web.Response{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeadersMayChange(l, c.Leaders(l, r.Today())) })
	}
	if c.State == course.Closed {
		return web.Response{}, fault.New(fault.Conflict, text.CourseIsClosed)
	}
	return web.Page(steerPage(endingView(r, c))), nil
}

func endingView(r *web.Request, c *course.Course) steerView {
	l := r.Lang
	done, all := c.Progress()
	v := steerView{
		head:    headOf(r, c, text.CloseCourse(l), "", ui.Crumb{Text: text.CloseCourse(l)}),
		heading: text.CloseHeading(l, c.Name()), lead: text.CloseLead(l), action: c.Address() + "/afslutning", back: c.Address(),
		version: c.Version, button: text.CloseCourse(l), preview: true, form: ui.Form{Lang: l, Values: url.Values{}},
		hidden: carried(nil, c.Version),
	}
	if done < all {
		v.notice = text.CloseUnfinished(l, all-done)
		v.reason = v.form.Field("reason", text.CloseReason(l)).OfRows(3)
	}
	return v
}

func (w *Web) close(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	err = w.courses.Close(r.Context(), r.Scope, c.ID, web.Version(form), strings.TrimSpace(form.Get("reason")))
	if err == nil {
		return web.SeeOther(c.Address()).Saying(text.SaidClosed(r.Lang)), nil
	}
	if c.State == course.Closed {
		return web.Response{}, err
	}
	v := endingView(r, c)
	if fault.Is(err, fault.Stale) {
		v.notice = text.StaleCourse(r.Lang) + " " + text.StaleCourseHelp(r.Lang)
		v.reason.Value = form.Get("reason")
		return web.Both(steerPage(v)), nil
	}
	return steerAgain(v, form, err)
}

func steerAgain(v steerView, form url.Values, err error) (web.Response, error) {
	list, ok := ui.ErrorsOf(v.frame.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v.form = ui.Form{Lang: v.frame.Lang, Values: form, Errors: list}
	if v.day.Name != "" {
		v.day = v.form.Field("day", v.day.Label)
	}
	if v.reason.Name != "" {
		v.reason = v.form.Field("reason", v.reason.Label).OfRows(3)
	}
	v.frame.Invalid = true
	return web.Again(steerPage(v)), nil
}

// waive lets a warning stand.
func (w *Web) waive(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	warning := form.Get("warning")
	err = w.courses.Waive(r.Context(), r.Scope, c.ID, warning, form.Get("reason"))
	if err == nil {
		return web.SeeOther(c.Address() + "#advarsler").Saying(text.SaidWaived(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	for i := range list {
		list[i].Name = "reason-" + fieldID(warning)
	}
	c, siblings, viewErr := w.courses.WithSiblings(r.Context(), r.Scope, c.ID)
	if viewErr != nil {
		return web.Response{}, viewErr
	}
	v := courseOf(r, c, siblings)
	v.form, v.failed, v.frame.Invalid = ui.Form{Lang: r.Lang, Values: form, Errors: list}, warning, true
	return web.Again(coursePage(v)), nil
}
