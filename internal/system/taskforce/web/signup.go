package web

import (
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

// signUpView is a learning activity as those see it who have its link.
type signUpView struct {
	frame                               ui.Frame
	over, about, when, place, left, why string
	closes                              string
	open                                bool
	form                                ui.Form
	action                              string
}

func signUpOf(r *web.Request, p taskforce.Public) signUpView {
	l := r.Lang
	v := signUpView{
		frame: r.Frame(p.Title), over: p.Subject, about: p.About, when: p.When(l), place: p.Place, closes: i18n.Date(l, p.Closes), open: p.IsOpen,
		form: ui.Form{Lang: l}, action: p.Link(),
	}
	if free, limited := p.Free(); limited {
		v.left = text.SeatsLeft(l, free)
		if free == 0 {
			v.left = text.NoSeatsLeft(l)
		}
	}
	switch {
	case p.Off():
		v.why = text.LearningIsOff(l) + " " + p.Cancelled
	case p.Over(p.Today):
		v.why = text.LearningIsOver(l)
	case !p.IsOpen:
		v.why = text.SignUpClosed(l)
	}
	return v
}

func (w *Web) signUpForm(r *web.Request) (web.Response, error) {
	p, err := w.taskforce.Look(r.Context(), r.PathValue("token"))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(signUpPage(signUpOf(r, p))), nil
}

func (w *Web) signUp(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token := r.PathValue("token")
	_, err = w.taskforce.SignUp(r.Context(), r.Lang, token, form.Get("name"), form.Get("email"), form.Get("workplace"), w.address(r.Request))
	if err == nil {
		return web.SeeOther(taskforce.SignUpAt(token) + "/tak"), nil // the letter says the rest, to the address alone
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		p, err := w.taskforce.Look(r.Context(), token)
		if err != nil {
			return web.Response{}, err
		}
		v := signUpOf(r, p)
		v.form.Values, v.form.Errors, v.frame.Invalid = form, list, true
		return web.Again(signUpPage(v)), nil
	})
}

type signedView struct {
	frame      ui.Frame
	over, lead string
	leave      string // address to post to; empty when there is nothing to do
}

func (w *Web) signedUp(r *web.Request) (web.Response, error) {
	p, err := w.taskforce.Look(r.Context(), r.PathValue("token"))
	if err != nil {
		return web.Response{}, err
	}
	v := signedView{frame: r.Frame(text.SignedUp(r.Lang)), over: p.Title, lead: text.SignedUpLead(r.Lang)}
	return web.Page(signedPage(v)), nil
}

func (w *Web) leaving(r *web.Request) (web.Response, error) {
	p, err := w.taskforce.Leaving(r.Context(), r.PathValue("token"), r.PathValue("secret"))
	if err != nil {
		return web.Response{}, err
	}
	v := signedView{frame: r.Frame(text.SignOff(r.Lang)), over: p.Title, lead: text.SignOffLead(r.Lang, p.When(r.Lang)), leave: r.URL.Path}
	return web.Page(signedPage(v)), nil
}

func (w *Web) leave(r *web.Request) (web.Response, error) {
	token := r.PathValue("token")
	if err := w.taskforce.SignOff(r.Context(), token, r.PathValue("secret")); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(taskforce.SignUpAt(token)).Saying(text.SaidLeft(r.Lang)), nil
}
