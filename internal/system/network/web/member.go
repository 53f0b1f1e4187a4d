package web

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

type memberView struct {
	head
	at      string
	network string // where the network's page is
	leave   string
	lacks   []string
	name    string
	roles   []roleView
	form    ui.Form
	role    string // the role whose form could not be taken
	held    string // the held role whose form could not be taken
}

// roleView is a role with those who hold it.
type roleView struct {
	id, name, about string
	missing         bool
	everyone        string
	holders, former []holderView
	may             bool
	single          bool // one person holds it, who hands it over
	options         []ui.Option
}

type holderView struct{ id, name, title, period string }

// rolesAt is where the forms of the roles are posted to.
type rolesAt struct {
	action string
	form   ui.Form
	role   string
	held   string
	hands  bool // roles are handed over here
}

func (w *Web) member(r *web.Request) (web.Response, error) {
	v, err := w.memberOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(memberPage(v)), nil
}

func (w *Web) memberOf(r *web.Request) (memberView, error) {
	m, people, err := w.networks.Staffing(r.Context(), r.Scope, memberID(r))
	if err != nil {
		return memberView{}, err
	}
	l, today := r.Lang, r.Today()
	n := m.Network
	v := memberView{
		head: headOf(r, m.Seen(l, today), text.OpenMembership(l, m.Name), ""), at: network.MemberAddress(m.ID), network: n.ID.Address(), name: m.Name, form: ui.Form{Lang: l},
	}
	open := n.State == network.Active && m.Holds(today)
	for _, role := range m.Lacks(n.Programme, today) {
		v.lacks = append(v.lacks, i18n.Lower(role.Name.In(l)))
	}
	for i := range n.Programme.Roles {
		role := &n.Programme.Roles[i]
		if role.Side != "host" {
			continue
		}
		rv := roleOf(l, role, m.Roles, today)
		if role.Everyone != "" {
			rv.everyone = text.ManagersHave(l)
		}
		if rv.may = m.MayLead() && open && role.Everyone == ""; rv.may {
			rv.options = personOptions(people)
		}
		v.roles = append(v.roles, rv)
	}
	if open && m.LeadsNetwork() {
		v.leave = v.at + "/afslutning"
	}
	return v, nil
}

func roleOf(l i18n.Lang, role *programme.Role, given []network.Given, today calendar.Date) roleView {
	v := roleView{id: role.ID, name: role.Name.In(l), about: role.Description.In(l), single: !role.Many}
	for _, g := range given {
		if g.Role != role.ID || g.Never() {
			continue
		}
		h := holderView{id: g.ID, name: g.Name, title: g.Title, period: text.SinceDay(l, g.From)}
		if !g.To.IsZero() {
			h.period = text.FromTo(l, g.From, g.To)
		}
		if !g.To.IsZero() && g.To.Before(today) {
			v.former = append(v.former, h)
		} else {
			v.holders = append(v.holders, h)
		}
	}
	v.missing = role.Needed && role.Everyone == "" && len(v.holders) == 0
	return v
}

func (w *Web) give(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	from, ok := web.Day(form, "from")
	if err = dayRead(ok); err == nil {
		err = w.networks.Give(r.Context(), r.Scope, memberID(r), network.Gift{Role: form.Get("role"), Person: organisation.PersonID(form.Get("person")), From: from})
	}
	if err == nil {
		return web.SeeOther(network.MemberAddress(memberID(r)) + "#" + form.Get("role")).Saying(text.RoleGiven(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.memberOf(r)
	if err != nil {
		return web.Response{}, err
	}
	v.form, v.role, v.frame.Invalid = ofRole(sent, form.Get("role")), form.Get("role"), true
	return web.Again(memberPage(v)), nil
}

func (w *Web) handOver(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	from, ok := web.Day(form, "from")
	if err = dayRead(ok); err == nil {
		err = w.networks.HandOver(r.Context(), r.Scope, memberID(r), r.PathValue("role"), organisation.PersonID(form.Get("person")), from, form.Get("note"))
	}
	if err == nil {
		return web.SeeOther(network.MemberAddress(memberID(r))).Saying(text.RoleHandedOver(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.memberOf(r)
	if err != nil {
		return web.Response{}, err
	}
	v.form, v.held, v.frame.Invalid = ofRole(sent, r.PathValue("role")), r.PathValue("role"), true
	return web.Again(memberPage(v)), nil
}

func (w *Web) endRole(r *web.Request) (web.Response, error) {
	if err := w.networks.EndRole(r.Context(), r.Scope, memberID(r), r.PathValue("role")); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(network.MemberAddress(memberID(r))).Saying(text.RoleEnded(r.Lang)), nil
}

// field is a field of the form that belongs to a role or to somebody who holds
// one.
func (at rolesAt) field(of, name, label string) ui.Field {
	form := ui.Form{Lang: at.form.Lang}
	if of == at.role || of == at.held {
		form = at.form
	}
	f := form.Field(name, label).WithID(name + "-" + of)
	f.Error = form.Errors.Of(f.ID)
	return f
}

type leaveView struct {
	frame        ui.Frame
	heading      string
	action, back string
	form         ui.Form
}

func (w *Web) leaving(r *web.Request) (web.Response, error) {
	v, err := w.leaveOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(leavePage(v)), nil
}

func (w *Web) leaveOf(r *web.Request, form ui.Form) (leaveView, error) {
	m, err := w.networks.FindMember(r.Context(), r.Scope, memberID(r))
	if err == nil && !m.LeadsNetwork() {
		err = fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, m.Network.AgencyName) })
	}
	if err != nil {
		return leaveView{}, err
	}
	l, at := r.Lang, network.MemberAddress(m.ID)
	v := leaveView{
		frame: r.Frame(text.Leave(l), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: m.Network.Name, Href: m.Network.ID.Address()},
			ui.Crumb{Text: m.Name, Href: at}, ui.Crumb{Text: text.Leave(l)}),
		heading: text.LeaveTitle(l, m.Name), action: at + "/afslutning", back: at, form: form,
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v, nil
}

func (w *Web) leave(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	last, _ := web.Day(form, "to")
	err = w.networks.Leave(r.Context(), r.Scope, memberID(r), last, form.Get("reason"))
	if err == nil {
		return web.SeeOther(network.MemberAddress(memberID(r))).Saying(text.Left(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.leaveOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(leavePage(v)), nil
}
