package web

import (
	"net/url"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

func elsewhere(name string) fault.Message {
	return func(l i18n.Lang) string { return text.AccountElsewhere(l, name) }
}

type newRoleView struct {
	frame  ui.Frame
	form   ui.Form
	name   string
	at     string
	back   string
	choose []ui.Option // organisations to choose among, before one is chosen
	search *ui.Form    // for those who may look for any organisation

	organisation string // the chosen one
	id           string
	roles        []ui.Option
	units        []ui.Option
}

// newRole is in two steps: which organisation, then which role there.
func (w *Web) newRole(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	values := url.Values{}
	ui.SetDate(values, "from", r.Today())
	v, err := w.newRoleOf(r, organisation.ID(q.Get("organisation")), ui.Form{Lang: r.Lang, Values: values})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(newRolePage(v)), nil
}

func (w *Web) newRoleOf(r *web.Request, in organisation.ID, form ui.Form) (newRoleView, error) {
	found, err := w.foundPerson(r)
	if err != nil {
		return newRoleView{}, err
	}
	l := r.Lang
	v := newRoleView{form: form, name: found.Name, back: addressOfPerson(found.ID), at: addressOfPerson(found.ID) + "/roller/ny"}
	v.frame = r.Frame(text.GiveRoleTitle(l, found.Name), personCrumbs(r, found, ui.Crumb{Text: text.GiveRole(l)})...)
	v.frame.Invalid = len(form.Errors) > 0
	if in == "" {
		return v, w.offer(r, found, &v)
	}
	chosen, err := w.people.Show(r.Context(), r.Scope, in, false, "")
	if err != nil {
		return v, err
	}
	if !chosen.May.People {
		return v, fault.New(fault.NotFound, text.Hidden)
	}
	v.organisation, v.id = chosen.Name, string(chosen.ID)
	v.roles, v.units = roleOptions(l, chosen.Roles()), unitOptions(l, chosen.Units)
	return v, nil
}

// offer lists the organisations that the person has been in and the caller
// looks after, and for an administrator those that were searched for.
func (w *Web) offer(r *web.Request, found organisation.PersonView, v *newRoleView) error {
	seen := map[organisation.ID]bool{}
	add := func(o organisation.Organisation) {
		if !seen[o.ID] && isOwn(r.Scope, o.ID) {
			seen[o.ID] = true
			v.choose = append(v.choose, ui.Option{Value: string(o.ID), Text: o.Name, Hint: o.Kind.Name(r.Lang)})
		}
	}
	for _, a := range found.Roles {
		add(found.Organisations[a.Organisation])
	}
	if !r.Scope.Holds(access.Administrator) {
		return nil
	}
	q := r.URL.Query()
	v.search = &ui.Form{Lang: r.Lang, Values: q}
	if q.Get("soeg") == "" {
		return nil
	}
	page, err := w.people.List(r.Context(), r.Scope, q.Get("soeg"), nil, "")
	for _, o := range page.Organisations[:min(10, len(page.Organisations))] {
		add(o)
	}
	return err
}

func (w *Web) giveRole(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	in := organisation.ID(form.Get("organisation"))
	from := day(form, "from")
	person := organisation.PersonID(r.PathValue("person"))
	_, err = w.people.GiveRole(r.Context(), r.Scope, organisation.Appointment{
		Person: person, Organisation: in, Unit: organisation.UnitID(form.Get("unit")), Role: access.Role(form.Get("role")), From: from,
	})
	if err == nil {
		return web.SeeOther(addressOfPerson(person)).Saying(text.RoleGiven(r.Lang)), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v, err := w.newRoleOf(r, in, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		if err != nil {
			return web.Response{}, err
		}
		return web.Again(newRolePage(v)), nil
	})
}

type endingView struct {
	frame    ui.Frame
	form     ui.Form
	lead     string
	back     string
	action   string
	withdraw string // where the role is withdrawn; none when it has begun before today
}

func (w *Web) ending(r *web.Request) (web.Response, error) {
	values := url.Values{}
	ui.SetDate(values, "to", r.Today())
	v, err := w.endingOf(r, ui.Form{Lang: r.Lang, Values: values})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(endingPage(v)), nil
}

func (w *Web) endingOf(r *web.Request, form ui.Form) (endingView, error) {
	found, err := w.foundPerson(r)
	if err != nil {
		return endingView{}, err
	}
	a, err := roleOf(found, r.PathValue("role"))
	if err != nil {
		return endingView{}, err
	}
	l, back := r.Lang, addressOfPerson(found.ID)
	v := endingView{
		form: form, back: back, action: back + "/roller/" + string(a.ID) + "/afslut",
		lead: text.EndLead(l, found.Name, organisation.RoleWithin(a.Role, l), found.Organisations[a.Organisation].Name),
	}
	v.frame = r.Frame(text.EndTitle(l), personCrumbs(r, found, ui.Crumb{Text: text.EndTitle(l)})...)
	v.frame.Invalid = len(form.Errors) > 0
	if !a.From.Before(r.Today()) {
		v.withdraw = back + "/roller/" + string(a.ID) + "/tilbage"
	}
	return v, nil
}

func (w *Web) endRole(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	last := day(form, "to")
	err = w.people.EndRole(r.Context(), r.Scope, organisation.RoleID(r.PathValue("role")), last)
	return w.ended(r, err, form, text.RoleEnded(r.Lang))
}

func (w *Web) withdrawRole(r *web.Request) (web.Response, error) {
	err := w.people.WithdrawRole(r.Context(), r.Scope, organisation.RoleID(r.PathValue("role")))
	return w.ended(r, err, nil, text.RoleWithdrawn(r.Lang))
}

// ended goes back to the person, or to the organisation where the caller has
// thereby lost sight of the person.
func (w *Web) ended(r *web.Request, err error, form url.Values, done string) (web.Response, error) {
	if err == nil {
		return web.SeeOther(persons + "/" + url.PathEscape(r.PathValue("person"))).Saying(done), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v, err := w.endingOf(r, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		if err != nil {
			return web.Response{}, err
		}
		return web.Again(endingPage(v)), nil
	})
}
