package web

import (
	"net/url"
	"slices"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/identity/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
)

// frame surrounds a page about the account; tabs lead between them.
func frame(r *web.Request, tab string) (ui.Frame, []ui.Tab) {
	l := r.Lang
	tabs := []ui.Tab{
		{Text: text.TabDetails(l), Href: "/konto"},
		{Text: text.TabSecurity(l), Href: "/konto/sikkerhed"},
		{Text: text.TabCalendar(l), Href: "/konto/kalender"},
		{Text: text.TabTokens(l), Href: "/konto/noegler"},
	}
	current := slices.IndexFunc(tabs, func(t ui.Tab) bool { return t.Href == tab })
	tabs[current].Current = true
	f := r.Frame(tabs[current].Text, ui.Crumb{Text: text.AccountTitle(l)})
	if r.Method != "GET" {
		f.Address = tab
	}
	return f, tabs
}

// Details.

type detailsView struct {
	frame        ui.Frame
	tabs         []ui.Tab
	form         ui.Form
	person       organisation.Person
	roles        []string
	languageForm ui.Form
}

func (w *Web) details(r *web.Request) (web.Response, error) {
	p, err := w.people.Self(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"title": {p.Title}, "phone": {p.Phone}}
	return web.Page(detailsPage(detailsOf(r, p, ui.Form{Lang: r.Lang, Values: values}))), nil
}

func detailsOf(r *web.Request, p organisation.Person, form ui.Form) detailsView {
	v := detailsView{person: p, form: form, languageForm: ui.Form{Lang: r.Lang, Values: url.Values{"lang": {r.Lang.Tag()}}}}
	v.frame, v.tabs = frame(r, "/konto")
	v.frame.Invalid = len(form.Errors) > 0
	for _, h := range r.Scope.Holdings {
		v.roles = append(v.roles, organisation.RoleName(h.Role, r.Lang)+", "+h.OrganisationName)
	}
	return v
}

func (w *Web) saveDetails(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	given := organisation.Person{Title: form.Get("title"), Phone: form.Get("phone"), Version: web.Version(form)}
	err = w.people.EditSelf(r.Context(), r.Scope, given)
	if err == nil {
		return web.SeeOther("/konto").Saying(text.Saved(r.Lang)), nil
	}
	now, nowErr := w.people.Self(r.Context(), r.Scope)
	if nowErr != nil {
		return web.Response{}, nowErr
	}
	if fault.Is(err, fault.Stale) {
		f, _ := frame(r, "/konto")
		return web.Both(ui.BothVersions(ui.BothProps{
			Frame: f, Action: "/konto", Version: now.Version, Keep: "/konto",
			Fields: []ui.BothField{
				{Name: "title", Label: text.Title(r.Lang), Now: now.Title, Yours: given.Title},
				{Name: "phone", Label: text.Phone(r.Lang), Now: now.Phone, Yours: given.Phone},
			},
		})), nil
	}
	return page(err, r.Lang, func(list ui.Errors) templ.Component {
		now.Version = given.Version
		return detailsPage(detailsOf(r, now, ui.Form{Lang: r.Lang, Values: form, Errors: list}))
	})
}

// Security.

type securityView struct {
	frame    ui.Frame
	tabs     []ui.Tab
	errors   ui.Errors
	password ui.Form
	email    ui.Form
	account  identity.Account
	sessions []sessionView
}

type sessionView struct {
	id, device, about string
	here              bool
}

func (w *Web) security(r *web.Request) (web.Response, error) {
	v, err := w.securityOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(securityPage(v)), nil
}

func (w *Web) securityOf(r *web.Request) (securityView, error) {
	l := r.Lang
	v := securityView{password: ui.Form{Lang: l}, email: ui.Form{Lang: l}}
	v.frame, v.tabs = frame(r, "/konto/sikkerhed")
	var err error
	if v.account, err = w.doors.Own(r.Context(), r.Scope); err != nil {
		return v, err
	}
	sessions, err := w.doors.Sessions(r.Context(), r.Scope)
	if err != nil {
		return v, err
	}
	for _, s := range sessions {
		one := sessionView{id: string(s.ID), device: s.Device, here: string(s.ID) == r.Scope.Session}
		if one.device == "" {
			one.device = text.UnknownDevice(l)
		}
		one.about = text.SessionSince(l, s.Created) + ", " + methodName(s.Login.Method, l) + ". " + text.SessionSeen(l, s.Seen) + "."
		v.sessions = append(v.sessions, one)
	}
	return v, nil
}

func methodName(m identity.Method, l i18n.Lang) string {
	if m == identity.Demo {
		return text.MethodDemo(l)
	}
	return text.MethodPassword(l)
}

func (w *Web) changePassword(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token, err := w.doors.ChangePassword(r.Context(), r.Scope, form.Get("current-password"), form.Get("password"), w.visitor(r))
	if err == nil {
		return web.SeeOther("/konto/sikkerhed").Saying(text.PasswordChanged(r.Lang)).Cookie(r.SessionCookie(token, identity.SessionLife)), nil
	}
	return w.securityAgain(r, err, func(v *securityView, list ui.Errors) { v.password.Errors = list })
}

// The address form has a question for the password too; its own name keeps the
// two apart on the page.
const emailPassword = "email-current-password"

func (w *Web) changeEmail(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.doors.ChangeEmail(r.Context(), r.Scope, form.Get(emailPassword), form.Get("email"), w.visitor(r))
	if err == nil {
		return web.SeeOther("/konto/sikkerhed").Saying(text.EmailChanged(r.Lang)), nil
	}
	return w.securityAgain(r, err, func(v *securityView, list ui.Errors) {
		for i := range list {
			if list[i].Name == "current-password" {
				list[i].Name = emailPassword
			}
		}
		v.email.Values, v.email.Errors = form, list
	})
}

func (w *Web) securityAgain(r *web.Request, err error, place func(*securityView, ui.Errors)) (web.Response, error) {
	v, viewErr := w.securityOf(r)
	if viewErr != nil {
		return web.Response{}, viewErr
	}
	if fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	return page(err, r.Lang, func(list ui.Errors) templ.Component {
		place(&v, list)
		v.errors, v.frame.Invalid = list, true
		return securityPage(v)
	})
}

func (w *Web) endSession(r *web.Request) (web.Response, error) {
	if err := w.doors.EndSession(r.Context(), r.Scope, identity.SessionID(r.PathValue("session"))); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/konto/sikkerhed").Saying(text.SessionEnded(r.Lang)), nil
}

func (w *Web) endAll(r *web.Request) (web.Response, error) {
	if err := w.doors.EndAll(r.Context(), r.Scope); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/").Saying(text.LoggedOut(r.Lang)).Cookie(r.NoSessionCookie()), nil
}

// Tokens.

type tokensView struct {
	frame  ui.Frame
	tabs   []ui.Tab
	form   ui.Form
	tokens []tokenView
	made   string // the token that was just made; shown this once

	asksPassword bool
}

type tokenView struct{ id, name, until, used string }

func (w *Web) tokens(r *web.Request) (web.Response, error) {
	values := url.Values{}
	ui.SetDate(values, "last", r.Today().AddMonths(3))
	v, err := w.tokensOf(r, ui.Form{Lang: r.Lang, Values: values})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(tokensPage(v)), nil
}

func (w *Web) tokensOf(r *web.Request, form ui.Form) (tokensView, error) {
	l := r.Lang
	v := tokensView{form: form}
	v.frame, v.tabs = frame(r, "/konto/noegler")
	v.frame.Invalid = len(form.Errors) > 0
	account, err := w.doors.Own(r.Context(), r.Scope)
	if err != nil {
		return v, err
	}
	v.asksPassword = account.HasPassword()
	all, err := w.doors.Tokens(r.Context(), r.Scope)
	if err != nil {
		return v, err
	}
	for _, t := range all {
		one := tokenView{id: string(t.ID), name: t.Name, until: text.TokenUntil(l, t.Last), used: text.TokenNever(l)}
		if !t.Used.IsZero() {
			one.used = text.TokenUsed(l, t.Used)
		}
		v.tokens = append(v.tokens, one)
	}
	return v, nil
}

func (w *Web) createToken(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	last, ok := web.Day(form, "last")
	if !ok {
		last = calendar.Date{} // a day that does not exist is as good as none
	}
	made, err := w.doors.CreateToken(r.Context(), r.Scope, identity.NewToken{
		Name: form.Get("name"), Last: last, Password: form.Get("current-password"),
	}, w.visitor(r))
	if err != nil {
		list, status, ok := again(r.Lang, err)
		if !ok {
			return web.Response{}, err
		}
		v, viewErr := w.tokensOf(r, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		if viewErr != nil {
			return web.Response{}, viewErr
		}
		return web.Again(tokensPage(v)).Status(status), nil
	}
	v, err := w.tokensOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	v.made = made
	return web.Page(tokensPage(v)), nil
}

func (w *Web) revokeToken(r *web.Request) (web.Response, error) {
	if err := w.doors.RevokeToken(r.Context(), r.Scope, identity.TokenID(r.PathValue("token"))); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/konto/noegler").Saying(text.TokenRevoked(r.Lang)), nil
}
