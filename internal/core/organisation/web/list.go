package web

import (
	"net/url"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type listView struct {
	frame  ui.Frame
	form   ui.Form
	kinds  []ui.Option
	rows   []listRow
	pages  ui.PagesProps
	may    bool
	create string
}

type listRow struct{ href, name, kind, code, region string }

func (v listView) columns() []ui.Column {
	l := v.frame.Lang
	return []ui.Column{{Text: text.Name(l)}, {Text: text.Kind(l)}, {Text: text.Code(l)}, {Text: text.Region(l)}}
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	l, q := r.Lang, r.URL.Query()
	query, kind, after := q.Get("soeg"), organisation.Kind(q.Get("slags")), organisation.ID(q.Get("efter"))
	var kinds []organisation.Kind
	if slices.Contains(organisation.Kinds(), kind) {
		kinds = []organisation.Kind{kind}
	}
	page, err := w.people.List(r.Context(), r.Scope, query, kinds, after)
	if err != nil {
		return web.Response{}, err
	}
	v := listView{
		frame: r.Frame(text.Organisations(l), ui.Crumb{Text: text.Administration(l), Href: root}, ui.Crumb{Text: text.Organisations(l)}),
		form:  ui.Form{Lang: l, Values: q}, kinds: append([]ui.Option{{Text: text.KindAny(l)}}, kindOptions(l)...),
		may: r.Scope.Holds(access.Administrator), create: organisations + "/ny", pages: ui.PagesProps{Lang: l},
	}
	v.frame.Wide = true
	for _, o := range page.Organisations {
		v.rows = append(v.rows, listRow{href: addressOf(o.ID), name: o.Name, kind: o.Kind.Name(l), code: o.Code, region: o.Region})
	}
	if page.Next != "" {
		v.pages.Next = listAddress(query, kind, page.Next)
	}
	return web.Page(listPage(v)), nil
}

func listAddress(query string, kind organisation.Kind, after organisation.ID) string {
	q := url.Values{}
	for name, value := range map[string]string{"soeg": query, "slags": string(kind), "efter": string(after)} {
		if value != "" {
			q.Set(name, value)
		}
	}
	return organisations + "?" + q.Encode()
}

func kindOptions(l i18n.Lang) (options []ui.Option) {
	for _, k := range organisation.Kinds() {
		options = append(options, ui.Option{Value: string(k), Text: k.Name(l)})
	}
	return options
}

// An organisation's own details: new ones, and those that are there.

type formView struct {
	frame   ui.Frame
	form    ui.Form
	kinds   []ui.Option
	heading string
	lead    string
	button  string
	action  string
	back    string
	version int64
}

func (w *Web) begin(r *web.Request) (web.Response, error) {
	return web.Page(organisationForm(newForm(r, ui.Form{Lang: r.Lang}))), nil
}

func newForm(r *web.Request, form ui.Form) formView {
	l := r.Lang
	v := formView{
		frame: r.Frame(text.NewOrganisation(l), crumbs(r, ui.Crumb{Text: text.NewOrganisation(l)})...), form: form, kinds: kindOptions(l),
		heading: text.NewOrganisation(l), lead: text.NewOrganisationLead(l), button: text.Create(l), action: organisations + "/ny", back: organisations,
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func given(form url.Values) organisation.Organisation {
	return organisation.Organisation{
		Kind: organisation.Kind(form.Get("kind")), Name: form.Get("name"), Code: form.Get("code"),
		CVR: form.Get("cvr"), Region: form.Get("region"), Version: web.Version(form),
	}
}

func (w *Web) create(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	o := given(form)
	id, err := w.people.Create(r.Context(), r.Scope, o)
	if err != nil {
		return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
			return web.Again(organisationForm(newForm(r, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
		})
	}
	return web.SeeOther(addressOf(id)).Saying(text.Created(r.Lang, o.Name)), nil
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	v, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"kind": {string(v.Kind)}, "name": {v.Name}, "code": {v.Code}, "cvr": {v.CVR}, "region": {v.Region}}
	return web.Page(organisationForm(editForm(r, v.Organisation, v.Version, ui.Form{Lang: r.Lang, Values: values}))), nil
}

// found is the organisation that the address names.
func (w *Web) found(r *web.Request) (organisation.View, error) {
	return w.people.Show(r.Context(), r.Scope, organisation.ID(r.PathValue("organisation")), false, "")
}

func editForm(r *web.Request, o organisation.Organisation, version int64, form ui.Form) formView {
	l := r.Lang
	v := formView{
		frame: r.Frame(text.EditTitle(l, o.Name), crumbs(r, ui.Crumb{Text: o.Name, Href: addressOf(o.ID)}, ui.Crumb{Text: text.Edit(l)})...),
		form:  form, kinds: kindOptions(l), heading: text.EditTitle(l, o.Name), button: text.Save(l), action: addressOf(o.ID) + "/rediger", back: addressOf(o.ID), version: version,
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) save(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	o := given(form)
	o.ID = organisation.ID(r.PathValue("organisation"))
	if err = w.people.Edit(r.Context(), r.Scope, o); err == nil {
		return web.SeeOther(addressOf(o.ID)).Saying(text.Saved(r.Lang)), nil
	}
	now, nowErr := w.found(r)
	if nowErr != nil {
		return web.Response{}, nowErr
	}
	if stale(err) {
		return web.Both(ui.BothVersions(bothOf(r, now.Organisation, o))), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		return web.Again(organisationForm(editForm(r, now.Organisation, o.Version, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

func bothOf(r *web.Request, now, yours organisation.Organisation) ui.BothProps {
	l := r.Lang
	f := editForm(r, now, now.Version, ui.Form{}).frame
	return ui.BothProps{
		Frame: f, Action: addressOf(now.ID) + "/rediger", Version: now.Version, Keep: addressOf(now.ID),
		Fields: []ui.BothField{
			{Name: "kind", Label: text.Kind(l), Now: string(now.Kind), Yours: string(yours.Kind), NowText: now.Kind.Name(l), YoursText: yours.Kind.Name(l)},
			{Name: "name", Label: text.Name(l), Now: now.Name, Yours: yours.Name},
			{Name: "code", Label: text.Code(l), Now: now.Code, Yours: yours.Code},
			{Name: "cvr", Label: text.Cvr(l), Now: now.CVR, Yours: yours.CVR},
			{Name: "region", Label: text.Region(l), Now: now.Region, Yours: yours.Region},
		},
	}
}
