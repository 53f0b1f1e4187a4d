package web

import (
	"net/url"

	"tovholder/internal/core/form"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

const (
	labelPath = "/navn"
	copyPath  = "/maalgruppe"
)

// groupView is for which target group the course is, and the host's other
// courses.
type groupView struct {
	label    string
	change   string // address at which the label is changed; empty for who may not
	copy     string // address at which a further target group gets its course
	siblings []course.Sibling
}

func groupOf(l i18n.Lang, c *course.Course, siblings []course.Sibling) *groupView {
	if !c.Labelled() {
		return nil
	}
	v := &groupView{label: c.Label, siblings: siblings}
	if v.label == "" {
		v.label = text.NoLabel(l)
	}
	if c.MayLead() && c.State == course.Active {
		v.change, v.copy = c.Address()+labelPath, c.Address()+copyPath
	}
	return v
}

// labelView asks for a target group: that of this course, or that of the
// further one for which it is copied.
type labelView struct {
	head
	heading, lead string
	action, back  string
	version       int64 // none when 0
	field         ui.Field
	errors        ui.Errors
	button        string
	brings, stays []string // of a copy
}

func (w *Web) label(r *web.Request) (web.Response, error) {
	c, err := w.courses.MayCopy(r.Context(), r.Scope, course.ID(r.PathValue("course")))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(labelPage(labelOf(r, c))), nil
}

func labelOf(r *web.Request, c *course.Course) labelView {
	l := r.Lang
	v := labelView{
		head: headOf(r, c, text.LabelTitle(l), "", ui.Crumb{Text: text.Label(l)}), heading: text.LabelTitle(l), lead: text.LabelLead(l),
		action: c.Address() + labelPath, back: c.Address(), version: c.Version, button: text.LabelButton(l),
	}
	fill := ui.Form{Lang: l, Values: url.Values{"label": {c.Label}}}
	v.field = fill.Field("label", text.Label(l)).WithHint(text.LabelHint(l)).AsOptional()
	return v
}

func (w *Web) setLabel(r *web.Request) (web.Response, error) {
	filled, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := course.ID(r.PathValue("course"))
	err = w.courses.SetLabel(r.Context(), r.Scope, id, filled.Get("label"), web.Version(filled))
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if err != nil && !stale && (!mendable || !fault.Is(err, fault.Invalid)) {
		return web.Response{}, err
	}
	c, findErr := w.find(r)
	switch {
	case findErr != nil:
		return web.Response{}, findErr
	case err == nil:
		return web.SeeOther(c.Address()).Saying(text.SaidLabelled(r.Lang)), nil
	}
	v := labelOf(r, c)
	if stale {
		return web.Both(ui.BothVersions(ui.BothProps{
			Frame: v.frame, Action: v.action, Version: c.Version, Keep: c.Address(),
			Fields: []ui.BothField{{Name: "label", Label: text.Label(r.Lang), Now: c.Label, Yours: filled.Get("label")}},
		})), nil
	}
	return v.again(filled, list), nil
}

// again is the page with what could not be taken, as it was written.
func (v labelView) again(filled url.Values, list ui.Errors) web.Response {
	v.errors, v.frame.Invalid = list, true
	v.field.Value, v.field.Error = filled.Get("label"), list.Of("label")
	if filled.Has("version") {
		v.version = web.Version(filled)
	}
	return web.Again(labelPage(v))
}

// copying asks for which target group the course is to be copied, and says what
// that brings.
func (w *Web) copying(r *web.Request) (web.Response, error) {
	c, err := w.courses.MayCopy(r.Context(), r.Scope, course.ID(r.PathValue("course")))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(labelPage(copyOf(r, c))), nil
}

func copyOf(r *web.Request, c *course.Course) labelView {
	l := r.Lang
	published, _ := c.Programme.Published()
	v := labelView{
		head: headOf(r, c, text.CopyAction(l), "", ui.Crumb{Text: text.CopyAction(l)}), heading: text.CopyAction(l), lead: text.CopyLead(l, c.HostName),
		action: c.Address() + copyPath, back: c.Address(), button: text.CopyButton(l),
		brings: []string{text.CopyText(l, calledIn(l, published.Called, published.Name)), text.CopyPeople(l), text.CopyDates(l)},
		stays:  []string{text.CopyNotApproval(l), text.CopyNotItself(l), text.CopyNotRest(l)},
	}
	v.field = ui.Form{Lang: l}.Field("label", text.CopyField(l)).WithHint(text.LabelHint(l))
	return v
}

// calledIn is what something is called inside a sentence.
func calledIn(l i18n.Lang, called, name i18n.Text) string {
	if inside := called.In(l); inside != "" {
		return inside
	}
	return i18n.Lower(name.In(l))
}

func (w *Web) copy(r *web.Request) (web.Response, error) {
	filled, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := course.ID(r.PathValue("course"))
	made, err := w.courses.CopyFor(r.Context(), r.Scope, id, filled.Get("label"))
	if err == nil {
		return web.SeeOther((&form.Document{ID: made.Document}).Address()).Saying(text.SaidCopied(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || !fault.Is(err, fault.Invalid) {
		return web.Response{}, err
	}
	c, findErr := w.find(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	return copyOf(r, c).again(filled, list), nil
}
