package web

import (
	"net/url"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

type membersView struct {
	head
	add     string
	columns []ui.Column
	rows    []memberRow
	former  []string
	sides   []roleView
	form    ui.Form
	role    string // the role whose form could not be taken
	action  string
}

type memberRow struct {
	name, href, kind, since string
	people                  string
	lacks                   []string
}

func (w *Web) members(r *web.Request) (web.Response, error) {
	v, err := w.membersOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(membersPage(v)), nil
}

func (w *Web) membersOf(r *web.Request) (membersView, error) {
	n, people, err := w.networks.Assistants(r.Context(), r.Scope, networkID(r))
	if err != nil {
		return membersView{}, err
	}
	l, today := r.Lang, r.Today()
	v := membersView{
		head: headOf(r, n.Seen(l, today), text.Members(l), "members", ui.Crumb{Text: text.TabMembers(l)}), form: ui.Form{Lang: l}, action: n.ID.Address() + "/medlemmer/styrelsen",
		columns: []ui.Column{
			{Text: text.ColumnMunicipality(l)}, {Text: text.ColumnKind(l)}, {Text: text.ColumnPeople(l)}, {Text: text.ColumnLacking(l)}, {Text: text.ColumnSince(l)},
		},
	}
	may := n.MayLead() && n.State == network.Active
	if may {
		v.add = n.ID.Address() + "/medlemmer/ny"
	}
	for _, m := range n.Members {
		if !m.Holds(today) {
			if !m.To.IsZero() {
				v.former = append(v.former, m.Name+" ("+text.FromTo(l, m.From, m.To)+")")
			}
			continue
		}
		row := memberRow{name: m.Name, since: i18n.Date(l, m.From)}
		if n.MayLead() || r.Scope.WorksIn(string(m.Organisation)) {
			row.href = network.MemberAddress(m.ID)
		}
		if kind, ok := n.KindOf(m); ok {
			row.kind = kind.Name.In(l)
		}
		var names []string
		for _, g := range m.People(n.Programme, today) {
			names = append(names, g.Name)
		}
		row.people = strings.Join(names, ", ")
		for _, role := range m.Lacks(n.Programme, today) {
			row.lacks = append(row.lacks, text.LacksShort(l, i18n.Lower(role.Name.In(l))))
		}
		v.rows = append(v.rows, row)
	}
	for i := range n.Programme.Roles {
		role := &n.Programme.Roles[i]
		if role.Side == "host" {
			continue
		}
		side := roleOf(l, role, n.Roles, today)
		if role.Everyone != "" {
			side.everyone = text.EveryoneHas(l, n.AgencyName)
		}
		if side.may = may && role.Everyone == ""; side.may {
			side.options = personOptions(people)
		}
		v.sides = append(v.sides, side)
	}
	return v, nil
}

func (w *Web) assist(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	from, ok := web.Day(form, "from")
	if err = dayRead(ok); err == nil {
		err = w.networks.Assist(r.Context(), r.Scope, networkID(r), network.Gift{Role: form.Get("role"), Person: organisation.PersonID(form.Get("person")), From: from})
	}
	if err == nil {
		return web.SeeOther(networkID(r).Address() + "/medlemmer#" + form.Get("role")).Saying(text.RoleGiven(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.membersOf(r)
	if err != nil {
		return web.Response{}, err
	}
	v.form, v.role, v.frame.Invalid = ofRole(sent, form.Get("role")), form.Get("role"), true
	return web.Again(membersPage(v)), nil
}

// ofRole leads each error to the field of the role's own form.
func ofRole(form ui.Form, role string) ui.Form {
	for i := range form.Errors {
		if form.Errors[i].Name != "" {
			form.Errors[i].Name += "-" + role
		}
	}
	return form
}

func dayRead(ok bool) error {
	if ok {
		return nil
	}
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "from", Message: text.DayMissing}}}
}

func (w *Web) relieve(r *web.Request) (web.Response, error) {
	if err := w.networks.Relieve(r.Context(), r.Scope, networkID(r), r.PathValue("role")); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(networkID(r).Address() + "/medlemmer").Saying(text.RoleEnded(r.Lang)), nil
}

type admitView struct {
	frame          ui.Frame
	heading        string
	action, back   string
	form           ui.Form
	municipalities []ui.Option
	kinds          []ui.Option
}

func (w *Web) admitting(r *web.Request) (web.Response, error) {
	values := url.Values{}
	ui.SetDate(values, "from", r.Today())
	v, err := w.admitOf(r, ui.Form{Lang: r.Lang, Values: values})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(admitPage(v)), nil
}

func (w *Web) admitOf(r *web.Request, form ui.Form) (admitView, error) {
	n, others, err := w.networks.Joinable(r.Context(), r.Scope, networkID(r))
	if err != nil {
		return admitView{}, err
	}
	l, at := r.Lang, n.ID.Address()+"/medlemmer"
	v := admitView{
		frame: r.Frame(text.AddMember(l), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: n.Name, Href: n.ID.Address()},
			ui.Crumb{Text: text.TabMembers(l), Href: at}, ui.Crumb{Text: text.AddMember(l)}),
		heading: text.AddMemberTitle(l, n.Name), action: at + "/ny", back: at, form: form,
	}
	v.frame.Invalid = len(form.Errors) > 0
	for _, o := range others {
		v.municipalities = append(v.municipalities, ui.Option{Value: string(o.ID), Text: o.Name})
	}
	for _, k := range n.Programme.Network.Kinds {
		v.kinds = append(v.kinds, ui.Option{Value: k.ID, Text: k.Name.In(l)})
	}
	return v, nil
}

func (w *Web) admit(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	from, ok := web.Day(form, "from")
	var id network.MemberID
	if err = dayRead(ok); err == nil {
		id, err = w.networks.Add(r.Context(), r.Scope, network.Admission{
			Network: networkID(r), Municipality: organisation.ID(form.Get("municipality")), Kind: form.Get("kind"), From: from,
		})
	}
	if err == nil {
		return w.admitted(r, id)
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.admitOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(admitPage(v)), nil
}

func (w *Web) admitted(r *web.Request, id network.MemberID) (web.Response, error) {
	m, err := w.networks.FindMember(r.Context(), r.Scope, id)
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(network.MemberAddress(id)).Saying(text.MemberAdmitted(r.Lang, m.Name)), nil
}
