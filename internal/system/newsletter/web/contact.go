package web

import (
	"net/url"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/newsletter/text"

	"github.com/a-h/templ"
)

type contactsView struct {
	frame ui.Frame
	rows  []newsletter.Contact
}

func (v contactsView) columns() []ui.Column {
	l := v.frame.Lang
	return []ui.Column{{Text: text.FieldName(l)}, {Text: text.FieldPart(l)}, {Text: text.ColumnReach(l)}, {Text: text.ColumnAbout(l)}}
}

func (w *Web) contacts(r *web.Request) (web.Response, error) {
	all, err := w.news.Contacts(r.Context(), "")
	if err != nil {
		return web.Response{}, err
	}
	v := contactsView{frame: r.Frame(text.ContactsTitle(r.Lang), deskCrumbs(r, ui.Crumb{Text: text.ContactsTitle(r.Lang)})...), rows: all}
	v.frame.Wide = true
	return web.Page(contactsPage(v)), nil
}

type contactView struct {
	frame          ui.Frame
	form           ui.Form
	title          string
	action, remove string
	version        int64
	parts          []ui.Option
}

func contactViewOf(r *web.Request, title, action string, version int64, form ui.Form) contactView {
	l := r.Lang
	v := contactView{
		frame: r.Frame(title, deskCrumbs(r, ui.Crumb{Text: text.ContactsTitle(l), Href: contacts}, ui.Crumb{Text: title})...),
		form:  form, title: title, action: action, version: version,
	}
	if version > 0 {
		v.remove = action + "/fjern"
	}
	for _, p := range newsletter.Parts() {
		v.parts = append(v.parts, ui.Option{Value: string(p), Text: p.Name(l)})
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func contactIn(form url.Values) newsletter.Contact {
	return newsletter.Contact{
		Part: newsletter.Part(form.Get("part")), Name: form.Get("name"), Title: form.Get("title"), Phone: form.Get("phone"), Email: form.Get("email"),
		About: form.Get("about"), Version: web.Version(form),
	}
}

func contactValues(c newsletter.Contact) url.Values {
	return url.Values{"part": {string(c.Part)}, "name": {c.Name}, "title": {c.Title}, "phone": {c.Phone}, "email": {c.Email}, "about": {c.About}}
}

func (w *Web) newContact(r *web.Request) (web.Response, error) {
	form := ui.Form{Lang: r.Lang, Values: url.Values{"part": {string(newsletter.Networks)}}}
	return web.Page(contactPage(contactViewOf(r, text.NewContact(r.Lang), contacts+"/ny", 0, form))), nil
}

func (w *Web) introduce(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if _, err := w.news.Introduce(r.Context(), r.Scope, contactIn(form)); err != nil {
		return failed(r.Lang, err, func(list ui.Errors) templ.Component {
			return contactPage(contactViewOf(r, text.NewContact(r.Lang), contacts+"/ny", 0, ui.Form{Lang: r.Lang, Values: form, Errors: list}))
		})
	}
	return web.SeeOther(contacts).Saying(text.ContactSaved(r.Lang)), nil
}

func (w *Web) foundContact(r *web.Request) (newsletter.Contact, error) {
	return w.news.Contact(r.Context(), r.Scope, newsletter.ContactID(r.PathValue("contact")))
}

func (w *Web) contact(r *web.Request) (web.Response, error) {
	c, err := w.foundContact(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(contactPage(contactViewOf(r, text.EditContact(r.Lang), r.URL.Path, c.Version, ui.Form{Lang: r.Lang, Values: contactValues(c)}))), nil
}

func (w *Web) correct(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	was, err := w.foundContact(r)
	if err != nil {
		return web.Response{}, err
	}
	c := contactIn(form)
	c.ID = was.ID
	err = w.news.Correct(r.Context(), r.Scope, c)
	switch {
	case err == nil:
		return web.SeeOther(contacts).Saying(text.ContactSaved(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return bothContacts(r, was, form), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) templ.Component {
		return contactPage(contactViewOf(r, text.EditContact(r.Lang), r.URL.Path, c.Version, ui.Form{Lang: r.Lang, Values: form, Errors: list}))
	})
}

func bothContacts(r *web.Request, now newsletter.Contact, form url.Values) web.Response {
	l, saved := r.Lang, contactValues(now)
	var fields []ui.BothField
	for _, f := range []struct {
		name  string
		label func(i18n.Lang) string
	}{
		{"part", text.FieldPart}, {"name", text.FieldName}, {"title", text.FieldJob}, {"phone", text.FieldPhone}, {"email", text.FieldContactEmail}, {"about", text.FieldAbout},
	} {
		one := ui.BothField{Name: f.name, Label: f.label(l), Now: saved.Get(f.name), Yours: form.Get(f.name)}
		if f.name == "part" {
			one.NowText, one.YoursText = newsletter.Part(one.Now).Name(l), newsletter.Part(one.Yours).Name(l)
		}
		fields = append(fields, one)
	}
	v := contactViewOf(r, text.EditContact(l), r.URL.Path, now.Version, ui.Form{Lang: l, Values: form})
	return web.Both(ui.BothVersions(ui.BothProps{Frame: v.frame, Action: v.action, Version: now.Version, Keep: contacts, Fields: fields}))
}

func (w *Web) dismiss(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c, err := w.foundContact(r)
	if err == nil {
		err = w.news.Dismiss(r.Context(), r.Scope, c.ID, web.Version(form))
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(contacts).Saying(text.ContactRemoved(r.Lang, c.Name)), nil
}
