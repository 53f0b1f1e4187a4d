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

func stale(err error) bool { return fault.Is(err, fault.Stale) }

// head is the top that the pages of an organisation have in common.
type head struct {
	frame  ui.Frame
	name   string
	kind   string
	facts  []fact
	tabs   []ui.Tab
	change string // where the details are edited; none for those who may not
}

type fact struct{ term, words string }

func headOf(r *web.Request, v organisation.View, tab string) head {
	l := r.Lang
	at := addressOf(v.ID)
	h := head{name: v.Name, kind: v.Kind.Name(l)}
	h.frame = r.Frame(v.Name, crumbs(r, ui.Crumb{Text: v.Name})...)
	if r.Method != "GET" {
		h.frame.Address = at + tab
	}
	for _, f := range []fact{{text.Code(l), v.Code}, {text.Cvr(l), v.CVR}, {text.Region(l), v.Region}} {
		if f.words != "" {
			h.facts = append(h.facts, f)
		}
	}
	if v.May.All {
		h.change = at + "/rediger"
	}
	if v.May.People {
		h.tabs = []ui.Tab{
			{Text: text.TabPeople(l), Href: at, Current: tab == ""},
			{Text: text.TabUnits(l), Href: at + "/enheder", Current: tab == "/enheder"},
		}
	}
	return h
}

type showView struct {
	head
	past    bool
	rows    []memberRow
	pages   ui.PagesProps
	periods []ui.Tab
	add     string
}

type memberRow struct{ href, name, title, role, unit, period string }

func (v showView) columns() []ui.Column {
	l := v.frame.Lang
	return []ui.Column{{Text: text.Person(l)}, {Text: text.Role(l)}, {Text: text.Period(l)}}
}

const past = "tidligere"

func (w *Web) show(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	isPast := q.Get("vis") == past
	found, err := w.people.Show(r.Context(), r.Scope, organisation.ID(r.PathValue("organisation")), isPast, organisation.RoleID(q.Get("efter")))
	if err != nil {
		return web.Response{}, err
	}
	l, at := r.Lang, addressOf(found.ID)
	v := showView{head: headOf(r, found, ""), past: isPast, add: at + "/personer/ny", pages: ui.PagesProps{Lang: l}}
	v.frame.Wide = true
	v.periods = []ui.Tab{
		{Text: text.PeopleNow(l), Href: at, Current: !isPast},
		{Text: text.PeoplePast(l), Href: at + "?vis=" + past, Current: isPast},
	}
	for _, m := range found.Members {
		v.rows = append(v.rows, memberRow{
			href: addressOfPerson(m.Appointment.Person), name: m.Name, title: m.Title,
			role: organisation.RoleName(m.Appointment.Role, l), unit: m.UnitName, period: period(l, m.Appointment),
		})
	}
	if found.More {
		next := url.Values{"efter": {string(found.Members[len(found.Members)-1].Appointment.ID)}}
		if isPast {
			next.Set("vis", past)
		}
		v.pages.Next = at + "?" + next.Encode()
	}
	return web.Page(showPage(v)), nil
}

// Units.

type unitsView struct {
	head
	form    ui.Form
	parents []ui.Option
	rows    []unitRow
	action  string
}

type unitRow struct {
	href, name, under string
	closed            bool
}

func (w *Web) units(r *web.Request) (web.Response, error) {
	found, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(unitsPage(unitsOf(r, found, ui.Form{Lang: r.Lang}))), nil
}

func unitsOf(r *web.Request, found organisation.View, form ui.Form) unitsView {
	at := addressOf(found.ID) + "/enheder"
	v := unitsView{head: headOf(r, found, "/enheder"), form: form, action: at, parents: parentOptions(r.Lang, found.Units, "")}
	v.frame.Invalid = len(form.Errors) > 0
	names := map[organisation.UnitID]string{}
	for _, u := range found.Units {
		names[u.ID] = u.Name
	}
	for _, u := range found.Units {
		v.rows = append(v.rows, unitRow{href: at + "/" + string(u.ID), name: u.Name, under: names[u.Parent], closed: u.Closed})
	}
	return v
}

func parentOptions(l i18n.Lang, units []organisation.Unit, without organisation.UnitID) []ui.Option {
	options := []ui.Option{{Text: text.UnitTop(l)}}
	for _, u := range units {
		if u.ID != without && !u.Closed {
			options = append(options, ui.Option{Value: string(u.ID), Text: u.Name})
		}
	}
	return options
}

func (w *Web) addUnit(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := organisation.ID(r.PathValue("organisation"))
	_, err = w.people.AddUnit(r.Context(), r.Scope, organisation.Unit{Organisation: id, Name: form.Get("name"), Parent: organisation.UnitID(form.Get("parent"))})
	if err == nil {
		return web.SeeOther(addressOf(id) + "/enheder").Saying(text.UnitAdded(r.Lang)), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		found, err := w.found(r)
		if err != nil {
			return web.Response{}, err
		}
		return web.Again(unitsPage(unitsOf(r, found, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

type unitView struct {
	frame   ui.Frame
	form    ui.Form
	name    string
	parents []ui.Option
	version int64
	action  string
	back    string
}

// unit finds the unit that the address names.
func (w *Web) unit(r *web.Request) (organisation.View, organisation.Unit, error) {
	found, err := w.found(r)
	if err != nil {
		return found, organisation.Unit{}, err
	}
	for _, u := range found.Units {
		if string(u.ID) == r.PathValue("unit") && found.May.People {
			return found, u, nil
		}
	}
	return found, organisation.Unit{}, fault.New(fault.NotFound, text.Hidden)
}

func (w *Web) editUnit(r *web.Request) (web.Response, error) {
	found, u, err := w.unit(r)
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"name": {u.Name}, "parent": {string(u.Parent)}}
	if u.Closed {
		values.Set("closed", "ja")
	}
	return web.Page(unitForm(unitOf(r, found, u, ui.Form{Lang: r.Lang, Values: values}))), nil
}

func unitOf(r *web.Request, found organisation.View, u organisation.Unit, form ui.Form) unitView {
	l, at := r.Lang, addressOf(found.ID)
	v := unitView{form: form, name: u.Name, parents: parentOptions(l, found.Units, u.ID), version: u.Version, action: at + "/enheder/" + string(u.ID), back: at + "/enheder"}
	v.frame = r.Frame(text.EditUnitTitle(l, u.Name), crumbs(r, ui.Crumb{Text: found.Name, Href: at}, ui.Crumb{Text: text.TabUnits(l), Href: v.back}, ui.Crumb{Text: u.Name})...)
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) saveUnit(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	found, now, err := w.unit(r)
	if err != nil {
		return web.Response{}, err
	}
	u := organisation.Unit{
		ID: now.ID, Organisation: found.ID, Name: form.Get("name"), Parent: organisation.UnitID(form.Get("parent")),
		Closed: form.Get("closed") != "", Version: web.Version(form),
	}
	if err = w.people.EditUnit(r.Context(), r.Scope, u); err == nil {
		return web.SeeOther(addressOf(found.ID) + "/enheder").Saying(text.Saved(r.Lang)), nil
	}
	if stale(err) {
		return web.Both(ui.BothVersions(bothUnits(r, found, now, u, form))), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		u.Name, u.Version = now.Name, web.Version(form)
		return web.Again(unitForm(unitOf(r, found, u, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

func bothUnits(r *web.Request, found organisation.View, now, yours organisation.Unit, form url.Values) ui.BothProps {
	l, at := r.Lang, addressOf(found.ID)+"/enheder"
	name := map[organisation.UnitID]string{"": text.UnitTop(l)}
	for _, u := range found.Units {
		name[u.ID] = u.Name
	}
	closed := ""
	if now.Closed {
		closed = "ja"
	}
	return ui.BothProps{
		Frame: unitOf(r, found, now, ui.Form{}).frame, Action: at + "/" + string(now.ID), Version: now.Version, Keep: at,
		Fields: []ui.BothField{
			{Name: "name", Label: text.UnitName(l), Now: now.Name, Yours: yours.Name},
			{Name: "parent", Label: text.UnitParent(l), Now: string(now.Parent), Yours: string(yours.Parent), NowText: name[now.Parent], YoursText: name[yours.Parent]},
			{Name: "closed", Label: text.UnitClosed(l), Now: closed, Yours: form.Get("closed"), NowText: yesNo(l, now.Closed), YoursText: yesNo(l, yours.Closed)},
		},
	}
}

func yesNo(l i18n.Lang, yes bool) string {
	if yes {
		return text.Yes(l)
	}
	return text.No(l)
}

// A person who is new here.

type newPersonView struct {
	frame  ui.Frame
	form   ui.Form
	name   string
	roles  []ui.Option
	units  []ui.Option
	action string
	back   string
}

func (w *Web) newPerson(r *web.Request) (web.Response, error) {
	found, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"invite": {"ja"}, "role": {string(access.Employee)}}
	ui.SetDate(values, "from", r.Today())
	return web.Page(newPersonPage(newPersonOf(r, found, ui.Form{Lang: r.Lang, Values: values}))), nil
}

func newPersonOf(r *web.Request, found organisation.View, form ui.Form) newPersonView {
	l, at := r.Lang, addressOf(found.ID)
	v := newPersonView{form: form, name: found.Name, roles: roleOptions(l, found.Roles()), units: unitOptions(l, found.Units), action: at + "/personer/ny", back: at}
	v.frame = r.Frame(text.AddPersonTitle(l, found.Name), crumbs(r, ui.Crumb{Text: found.Name, Href: at}, ui.Crumb{Text: text.AddPerson(l)})...)
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) addPerson(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	found, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	p := organisation.Person{Name: form.Get("name"), Title: form.Get("title"), Email: form.Get("email"), Phone: form.Get("phone")}
	from := day(form, "from")
	id, err := w.people.AddPerson(r.Context(), r.Scope, p, organisation.Appointment{
		Organisation: found.ID, Unit: organisation.UnitID(form.Get("unit")), Role: access.Role(form.Get("role")), From: from,
	})
	if err != nil {
		return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
			return web.Again(newPersonPage(newPersonOf(r, found, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
		})
	}
	if form.Get("invite") == "" {
		return web.SeeOther(addressOfPerson(id)).Saying(text.PersonAdded(r.Lang, p.Name)), nil
	}
	// The person is there, whatever becomes of the invitation; it can be sent
	// from the person's page.
	if err := w.doors.Invite(r.Context(), r.Scope, id); err != nil {
		list, ok := ui.ErrorsOf(r.Lang, err)
		if !ok {
			return web.Response{}, err
		}
		return web.SeeOther(addressOfPerson(id)).Saying(text.PersonAddedNotInvited(r.Lang, p.Name, list[0].Text)), nil
	}
	return web.SeeOther(addressOfPerson(id)).Saying(text.PersonAddedInvited(r.Lang, p.Name)), nil
}
