package web

import (
	"errors"
	"net/url"
	"slices"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/identity/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
)

// What the log-in form carries besides name and password: where to go next,
// or what had been posted when the log-in was asked for.
const (
	fieldNext    = "next"
	fieldAddress = "resume-address"
	fieldFields  = "resume-fields"
)

func messageOf(err error) fault.Message {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	return f.Message
}

type loginView struct {
	frame  ui.Frame
	form   ui.Form
	hidden []ui.Hidden
	kept   bool // something had been written when the log-in was asked for
	as     string
	groups []personaGroup
}

type personaGroup struct {
	organisation string
	personas     []identity.Persona
}

func (w *Web) view(r *web.Request, form ui.Form, resume web.Resume) loginView {
	v := loginView{frame: r.Frame(text.LogIn(r.Lang)), form: form, groups: w.groups()}
	v.frame.Wide = len(v.groups) > 0
	if r.Scope.SignedIn() {
		v.as = r.Scope.Name
	}
	if resume.Fields != nil {
		v.kept = true
		v.hidden = []ui.Hidden{{Name: fieldAddress, Value: resume.Address}, {Name: fieldFields, Value: resume.Fields.Encode()}}
	} else if resume.Address != "" {
		v.hidden = []ui.Hidden{{Name: fieldNext, Value: resume.Address}}
	}
	return v
}

// groups are the personas by organisation, in the order in which they come.
func (w *Web) groups() (list []personaGroup) {
	for _, p := range w.personas {
		i := slices.IndexFunc(list, func(g personaGroup) bool { return g.organisation == p.Organisation })
		if i < 0 {
			i = len(list)
			list = append(list, personaGroup{organisation: p.Organisation})
		}
		list[i].personas = append(list[i].personas, p)
	}
	return list
}

// LogInPage is the page for a stranger where an account is needed. What had
// been posted goes along in the form, so that nothing that was written is lost.
func (w *Web) LogInPage(r *web.Request, resume web.Resume) web.Response {
	return web.Page(loginPage(w.view(r, ui.Form{Lang: r.Lang}, resume)))
}

func (w *Web) logInPage(r *web.Request) (web.Response, error) {
	next := r.URL.Query().Get(fieldNext)
	if r.Scope.SignedIn() && len(w.personas) == 0 {
		return web.SeeOther(next), nil
	}
	return w.LogInPage(r, web.Resume{Address: next}), nil
}

// resumed reads what the form carries along.
func resumed(form url.Values) web.Resume {
	if form.Get(fieldAddress) == "" {
		return web.Resume{Address: form.Get(fieldNext)}
	}
	fields, err := url.ParseQuery(form.Get(fieldFields))
	if err != nil {
		return web.Resume{Address: form.Get(fieldAddress)}
	}
	return web.Resume{Address: form.Get(fieldAddress), Fields: fields}
}

func (w *Web) logIn(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token, err := w.doors.LogIn(r.Context(), form.Get("login"), form.Get("password"), w.knock(r))
	if err != nil {
		list, status, ok := again(r.Lang, err)
		if !ok {
			return web.Response{}, err
		}
		v := w.view(r, ui.Form{Lang: r.Lang, Values: form, Errors: list}, resumed(form))
		v.frame.Invalid = true
		return web.Again(loginPage(v)).Status(status), nil
	}
	return w.inside(r, token, resumed(form))
}

func (w *Web) enterAs(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	slug := form.Get("persona")
	if !slices.ContainsFunc(w.personas, func(p identity.Persona) bool { return p.Slug == slug }) {
		return web.Response{}, fault.New(fault.NotFound, text.Hidden)
	}
	token, err := w.doors.EnterAs(r.Context(), slug, w.knock(r))
	if err != nil {
		return web.Response{}, err
	}
	return w.inside(r, token, resumed(form))
}

type resumeView struct {
	frame  ui.Frame
	action string
	hidden []ui.Hidden
	lead   string
}

// inside is where somebody goes who has just logged in: on, or to the page
// from which what had been written is sent.
func (w *Web) inside(r *web.Request, token string, resume web.Resume) (web.Response, error) {
	session := r.SessionCookie(token, identity.SessionLife)
	if resume.Fields == nil {
		return web.SeeOther(resume.Address).Cookie(session), nil
	}
	scope, err := w.doors.Scope(r.Context(), token)
	if err != nil {
		return web.Response{}, err
	}
	r.Scope = scope
	v := resumeView{
		frame: r.Frame(text.ResumeTitle(r.Lang)), action: web.Local(resume.Address),
		lead: text.LoggedInAs(r.Lang, scope.Name) + " " + text.ResumeLead(r.Lang),
	}
	for _, name := range sortedNames(resume.Fields) {
		for _, value := range resume.Fields[name] {
			v.hidden = append(v.hidden, ui.Hidden{Name: name, Value: value})
		}
	}
	return web.Page(resumePage(v)).Cookie(session), nil
}

func sortedNames(v url.Values) []string {
	names := make([]string, 0, len(v))
	for name := range v {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (w *Web) logOut(r *web.Request) (web.Response, error) {
	if r.Scope.SignedIn() {
		if err := w.doors.LogOut(r.Context(), r.Scope); err != nil {
			return web.Response{}, err
		}
	}
	return web.SeeOther("/").Saying(text.LoggedOut(r.Lang)).Cookie(r.NoSessionCookie()), nil
}

// language changes the language and stays on the page. A stranger's browser
// remembers it; somebody who is logged in keeps it everywhere.
func (w *Web) language(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	response := web.SeeOther(form.Get(fieldNext))
	l, ok := i18n.Parse(form.Get("lang"))
	if !ok {
		return response, nil
	}
	if r.Scope.SignedIn() && l != i18n.Pseudo {
		if err := w.doors.SetLanguage(r.Context(), r.Scope, l); err != nil {
			return web.Response{}, err
		}
	}
	return response.Cookie(r.LanguageCookie(l)), nil
}

// page answers a form that could not be taken, or passes the error on.
func page(err error, l i18n.Lang, draw func(ui.Errors) templ.Component) (web.Response, error) {
	list, status, ok := again(l, err)
	if !ok {
		return web.Response{}, err
	}
	return web.Again(draw(list)).Status(status), nil
}
