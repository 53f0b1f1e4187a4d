package web

import (
	"net/url"
	"slices"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type personView struct {
	frame   ui.Frame
	errors  ui.Errors
	name    string
	title   string
	facts   []fact
	at      string
	may     bool
	current []roleRow
	past    []roleRow
	account accountView
}

type roleRow struct{ title, organisation, href, period, end, what string }

// accountView is what is told of a person's way in, and what can be done.
type accountView struct {
	lines  []string
	badge  string
	kind   ui.Kind
	invite string // the words of the button; none when nothing is to be sent
	close  bool
	open   bool
	logOut bool
}

func (w *Web) person(r *web.Request) (web.Response, error) {
	v, err := w.personOf(r, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(personPage(v)), nil
}

func (w *Web) foundPerson(r *web.Request) (organisation.PersonView, error) {
	return w.people.ShowPerson(r.Context(), r.Scope, organisation.PersonID(r.PathValue("person")))
}

func (w *Web) personOf(r *web.Request, errors ui.Errors) (personView, error) {
	found, err := w.foundPerson(r)
	if err != nil {
		return personView{}, err
	}
	l := r.Lang
	v := personView{errors: errors, name: found.Name, title: found.Title, at: addressOfPerson(found.ID), may: found.May}
	v.frame = r.Frame(found.Name, personCrumbs(r, found)...)
	if r.Method != "GET" {
		v.frame.Address = v.at
	}
	for _, f := range []fact{{text.Email(l), found.Email}, {text.Phone(l), found.Phone}} {
		if f.words != "" {
			v.facts = append(v.facts, f)
		}
	}
	for _, a := range found.Roles {
		o := found.Organisations[a.Organisation]
		role := organisation.RoleName(a.Role, l)
		row := roleRow{title: role, organisation: o.Name, href: addressOf(o.ID), period: period(l, a)}
		if over(a, r.Today()) {
			v.past = append(v.past, row)
			continue
		}
		row.end, row.what = v.at+"/roller/"+string(a.ID)+"/afslut", text.EndWhat(l, organisation.RoleWithin(a.Role, l), o.Name)
		v.current = append(v.current, row)
	}
	if !found.May {
		v.account.lines = []string{text.AccountElsewhere(l, found.Name)}
		return v, nil
	}
	standing, err := w.doors.StandingOf(r.Context(), r.Scope, found.ID)
	if err != nil {
		return v, err
	}
	v.account = accountOf(r, found.Person, standing)
	return v, nil
}

func over(a organisation.Appointment, today calendar.Date) bool {
	return !a.To.IsZero() && a.To.Before(today)
}

// personCrumbs lead through the organisation that the person is seen in first.
func personCrumbs(r *web.Request, found organisation.PersonView, further ...ui.Crumb) []ui.Crumb {
	o := found.Organisations[found.Roles[0].Organisation]
	list := crumbs(r, ui.Crumb{Text: o.Name, Href: addressOf(o.ID)})
	if len(further) == 0 {
		return append(list, ui.Crumb{Text: found.Name})
	}
	return append(append(list, ui.Crumb{Text: found.Name, Href: addressOfPerson(found.ID)}), further...)
}

func accountOf(r *web.Request, p organisation.Person, st identity.Standing) (v accountView) {
	l := r.Lang
	switch {
	case !st.Exists:
		v.lines = []string{text.AccountNone(l, p.Name)}
		if p.Email == "" {
			v.lines = append(v.lines, text.AccountNeedsEmail(l))
			return v
		}
		v.invite = text.Invite(l)
	case st.Account.State == identity.Closed:
		v.badge, v.kind, v.open = text.BadgeClosed(l), ui.Warning, true
		v.lines = []string{text.AccountClosed(l, p.Name)}
	case st.Account.State == identity.Invited:
		v.badge, v.kind, v.invite, v.close = text.BadgeInvited(l), ui.Info, text.InviteAgain(l), true
		if st.InvitedTill.IsZero() {
			v.lines = []string{text.AccountExpired(l, p.Name)}
		} else {
			v.lines = []string{text.AccountInvited(l, p.Name, calendar.Of(st.InvitedTill))}
		}
	default:
		v.badge, v.kind = text.BadgeActive(l), ui.Success
		v.lines = []string{text.AccountActive(l, p.Name, st.Account.Login)}
		if !st.Account.LastLogin.IsZero() {
			v.lines = append(v.lines, text.AccountSeen(l, st.Account.LastLogin))
		}
		if st.Sessions > 0 {
			v.lines = append(v.lines, text.AccountSessions(l, st.Sessions))
			v.logOut = true
		}
		v.close = string(p.ID) != r.Scope.Person
	}
	if v.close {
		v.lines = append(v.lines, text.CloseAccountWhy(l, p.Name))
	}
	return v
}

// Details.

type editPersonView struct {
	frame   ui.Frame
	form    ui.Form
	name    string
	version int64
	action  string
	back    string
}

func (w *Web) editPerson(r *web.Request) (web.Response, error) {
	found, err := w.mayChange(r)
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"name": {found.Name}, "title": {found.Title}, "email": {found.Email}, "phone": {found.Phone}}
	return web.Page(editPersonPage(editPersonOf(r, found, found.Version, ui.Form{Lang: r.Lang, Values: values}))), nil
}

// mayChange is the person that the address names, for somebody who may change
// the details; others are told who can.
func (w *Web) mayChange(r *web.Request) (organisation.PersonView, error) {
	found, err := w.foundPerson(r)
	if err == nil && !found.May {
		err = fault.New(fault.Forbidden, elsewhere(found.Name))
	}
	return found, err
}

func editPersonOf(r *web.Request, found organisation.PersonView, version int64, form ui.Form) editPersonView {
	v := editPersonView{form: form, name: found.Name, version: version, action: addressOfPerson(found.ID) + "/rediger", back: addressOfPerson(found.ID)}
	v.frame = r.Frame(text.EditPersonTitle(r.Lang, found.Name), personCrumbs(r, found, ui.Crumb{Text: text.Edit(r.Lang)})...)
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) savePerson(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	now, err := w.mayChange(r)
	if err != nil {
		return web.Response{}, err
	}
	p := organisation.Person{
		ID: now.ID, Name: form.Get("name"), Title: form.Get("title"), Email: form.Get("email"), Phone: form.Get("phone"), Version: web.Version(form),
	}
	if err = w.people.EditPerson(r.Context(), r.Scope, p); err == nil {
		return web.SeeOther(addressOfPerson(p.ID)).Saying(text.Saved(r.Lang)), nil
	}
	if stale(err) {
		l := r.Lang
		return web.Both(ui.BothVersions(ui.BothProps{
			Frame: editPersonOf(r, now, now.Version, ui.Form{}).frame, Action: addressOfPerson(p.ID) + "/rediger",
			Version: now.Version, Keep: addressOfPerson(p.ID),
			Fields: []ui.BothField{
				{Name: "name", Label: text.Name(l), Now: now.Name, Yours: p.Name},
				{Name: "title", Label: text.Title(l), Now: now.Title, Yours: p.Title},
				{Name: "email", Label: text.Email(l), Now: now.Email, Yours: p.Email},
				{Name: "phone", Label: text.Phone(l), Now: now.Phone, Yours: p.Phone},
			},
		})), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		return web.Again(editPersonPage(editPersonOf(r, now, p.Version, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

// Access.

func (w *Web) invite(r *web.Request) (web.Response, error) {
	found, err := w.mayChange(r)
	if err != nil {
		return web.Response{}, err
	}
	return w.onAccount(r, w.doors.Invite(r.Context(), r.Scope, found.ID), text.Invited(r.Lang, found.Email))
}

func (w *Web) closeAccount(r *web.Request) (web.Response, error) {
	found, err := w.mayChange(r)
	if err != nil {
		return web.Response{}, err
	}
	return w.onAccount(r, w.doors.Close(r.Context(), r.Scope, found.ID), text.AccountIsClosed(r.Lang, found.Name))
}

func (w *Web) openAccount(r *web.Request) (web.Response, error) {
	found, err := w.mayChange(r)
	if err != nil {
		return web.Response{}, err
	}
	return w.onAccount(r, w.doors.Reopen(r.Context(), r.Scope, found.ID), text.AccountIsOpen(r.Lang))
}

func (w *Web) endSessions(r *web.Request) (web.Response, error) {
	found, err := w.mayChange(r)
	if err != nil {
		return web.Response{}, err
	}
	return w.onAccount(r, w.doors.EndSessionsOf(r.Context(), r.Scope, found.ID), text.SessionsEnded(r.Lang, found.Name))
}

func (w *Web) onAccount(r *web.Request, err error, done string) (web.Response, error) {
	if err == nil {
		return web.SeeOther(persons + "/" + url.PathEscape(r.PathValue("person"))).Saying(done), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		for i := range list {
			list[i].Name = "" // there is no field to lead to on this page
		}
		v, err := w.personOf(r, list)
		if err != nil {
			return web.Response{}, err
		}
		return web.Again(personPage(v)), nil
	})
}

// isOwn reports whether the caller looks after the organisation.
func isOwn(s access.Scope, id organisation.ID) bool {
	return s.Holds(access.Administrator) || s.HoldsIn(string(id), access.Manager)
}

// roleOf is one of the roles that are seen of a person.
func roleOf(found organisation.PersonView, id string) (organisation.Appointment, error) {
	i := slices.IndexFunc(found.Roles, func(a organisation.Appointment) bool { return string(a.ID) == id })
	if i < 0 {
		return organisation.Appointment{}, fault.New(fault.NotFound, text.Hidden)
	}
	return found.Roles[i], nil
}
