package web

import (
	"net/http"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/identity/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
)

type linkView struct {
	frame  ui.Frame
	form   ui.Form
	link   identity.Link
	action string
}

func (w *Web) linkView(r *web.Request, link identity.Link, list ui.Errors) linkView {
	l := r.Lang
	v := linkView{link: link, action: r.URL.Path, form: ui.Form{Lang: l, Values: r.PostForm, Errors: list}}
	switch link.Purpose {
	case identity.Invitation:
		v.frame = r.Frame(text.InvitationTitle(l, link.Name))
	case identity.Reset:
		v.frame = r.Frame(text.ResetTitle(l))
	case identity.First:
		v.frame = r.Frame(text.FirstTitle(l))
	}
	v.frame.Invalid = len(list) > 0
	return v
}

func draw(v linkView) templ.Component {
	switch v.link.Purpose {
	case identity.First:
		return firstPage(v)
	case identity.Reset:
		return resetPage(v)
	case identity.Invitation:
	}
	return invitationPage(v)
}

// dead says that a link works no longer, and what to do.
func dead(r *web.Request, purpose identity.Purpose) web.Response {
	return web.Page(deadPage(r.Frame(text.LinkDeadTitle(r.Lang)), purpose)).Status(http.StatusNotFound)
}

func (w *Web) invitation(r *web.Request) (web.Response, error) {
	link, err := w.doors.Look(r.Context(), r.PathValue("token"))
	switch {
	case fault.Is(err, fault.NotFound), err == nil && link.Purpose == identity.Reset:
		return dead(r, identity.Invitation), nil
	case err != nil:
		return web.Response{}, err
	}
	return web.Page(draw(w.linkView(r, link, nil))), nil
}

func (w *Web) accept(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token := r.PathValue("token")
	link, err := w.doors.Look(r.Context(), token)
	var session string
	switch {
	case err != nil:
	case link.Purpose == identity.First:
		session, err = w.doors.Found(r.Context(), token, identity.Founder{
			Organisation: form.Get("organisation"), Name: form.Get("name"), Email: form.Get("email"),
			Login: form.Get("login"), Password: form.Get("password"),
		}, r.Lang, w.knock(r))
	default:
		session, err = w.doors.Accept(r.Context(), token, form.Get("password"), w.knock(r))
	}
	switch {
	case err == nil:
		return web.SeeOther("/").Cookie(r.SessionCookie(session, identity.SessionLife)), nil
	case fault.Is(err, fault.NotFound):
		return dead(r, identity.Invitation), nil
	}
	return page(err, r.Lang, func(list ui.Errors) templ.Component { return draw(w.linkView(r, link, list)) })
}

func (w *Web) reset(r *web.Request) (web.Response, error) {
	link, err := w.doors.Look(r.Context(), r.PathValue("token"))
	switch {
	case fault.Is(err, fault.NotFound), err == nil && link.Purpose != identity.Reset:
		return dead(r, identity.Reset), nil
	case err != nil:
		return web.Response{}, err
	}
	return web.Page(draw(w.linkView(r, link, nil))), nil
}

func (w *Web) resetPassword(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token := r.PathValue("token")
	link, err := w.doors.Look(r.Context(), token)
	if err == nil {
		err = w.doors.ResetPassword(r.Context(), token, form.Get("password"))
	}
	switch {
	case err == nil:
		return web.SeeOther("/login").Saying(text.ResetDone(r.Lang)), nil
	case fault.Is(err, fault.NotFound):
		return dead(r, identity.Reset), nil
	}
	return page(err, r.Lang, func(list ui.Errors) templ.Component { return draw(w.linkView(r, link, list)) })
}

type forgotView struct {
	frame ui.Frame
	form  ui.Form
}

func (w *Web) forgot(r *web.Request) (web.Response, error) {
	return web.Page(forgotPage(forgotView{frame: r.Frame(text.ForgotTitle(r.Lang)), form: ui.Form{Lang: r.Lang}})), nil
}

func (w *Web) sendLink(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	var c fault.Checks
	c.Need(form.Get("login") != "", "login", text.ForgotMissing)
	if err = c.Err(); err == nil {
		err = w.doors.AskReset(r.Context(), form.Get("login"), w.visitor(r))
	}
	if err == nil {
		return web.Page(sentPage(r.Frame(text.ForgotSentTitle(r.Lang)))), nil
	}
	return page(err, r.Lang, func(list ui.Errors) templ.Component {
		v := forgotView{frame: r.Frame(text.ForgotTitle(r.Lang)), form: ui.Form{Lang: r.Lang, Values: form, Errors: list}}
		v.frame.Invalid = true
		return forgotPage(v)
	})
}
