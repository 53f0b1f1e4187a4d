package web

import (
	"net/url"

	"tovholder/internal/core/making"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

type handoutView struct {
	head
	form    ui.Form
	at      string
	parts   []ui.Option
	formats []ui.Option
}

// handout asks what the document about the whole course is to contain.
func (w *Web) handout(r *web.Request) (web.Response, error) {
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	all := url.Values{"format": {"pdf"}}
	for _, part := range course.Parts() {
		all.Add("parts", string(part))
	}
	return web.Page(handoutPage(handoutOf(r, c, ui.Form{Lang: r.Lang, Values: all}))), nil
}

func (w *Web) order(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	wanted := course.Handout{Course: c.ID, Format: form.Get("format")}
	for _, part := range form["parts"] {
		wanted.Parts = append(wanted.Parts, course.Part(part))
	}
	id, err := w.courses.Order(r.Context(), r.Scope, wanted)
	if err == nil {
		return web.SeeOther(making.Page(id)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok {
		return web.Response{}, err
	}
	v := handoutOf(r, c, ui.Form{Lang: r.Lang, Values: form, Errors: list})
	v.frame.Invalid = true
	return web.Again(handoutPage(v)), nil
}

func handoutOf(r *web.Request, c *course.Course, form ui.Form) handoutView {
	l := r.Lang
	v := handoutView{
		head: headOf(r, c, text.HandOut(l), "", ui.Crumb{Text: text.HandOut(l)}), form: form, at: c.Address() + handoutPath,
		formats: []ui.Option{{Value: "pdf", Text: text.AsPdf(l)}, {Value: "docx", Text: text.AsDocx(l)}},
	}
	for _, part := range course.Parts() {
		v.parts = append(v.parts, ui.Option{Value: string(part), Text: part.Name(l)})
	}
	return v
}

const handoutPath = "/samlet"
