package web

import (
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

type peopleView struct {
	head
	sides   []sideView
	mayLead bool
	action  string
	form    ui.Form
	role    string // the role whose form could not be taken
}

type sideView struct {
	name  string
	roles []roleView
}

type roleView struct {
	id, name, about string
	missing         bool
	everyone        string
	holders         []holderView
	former          []holderView
	may             bool
	options         []ui.Option
	partners        bool // people of other organisations can have it
}

type holderView struct {
	id, name, title, period string
}

func (w *Web) people(r *web.Request) (web.Response, error) {
	v, err := w.peopleOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(peoplePage(v)), nil
}

func (w *Web) peopleOf(r *web.Request) (peopleView, error) {
	c, candidates, err := w.courses.People(r.Context(), r.Scope, course.ID(r.PathValue("course")))
	if err != nil {
		return peopleView{}, err
	}
	l, today := r.Lang, r.Today()
	v := peopleView{
		head:    headOf(r, c, text.PeopleTitle(l, c.Name()), "people", ui.Crumb{Text: text.TabPeople(l)}),
		mayLead: c.May(programme.MayLead) && c.State == course.Active, action: c.Address() + "/mennesker", form: ui.Form{Lang: l},
	}
	v.frame.Wide = true
	for i := range c.Programme.Roles {
		role := &c.Programme.Roles[i]
		side := course.SideName(l, c, role.Side)
		if len(v.sides) == 0 || v.sides[len(v.sides)-1].name != side {
			v.sides = append(v.sides, sideView{name: side})
		}
		last := &v.sides[len(v.sides)-1]
		last.roles = append(last.roles, roleOf(l, c, role, candidates[role.ID], today))
	}
	return v, nil
}

func roleOf(l i18n.Lang, c *course.Course, role *programme.Role, candidates []organisation.Person, today calendar.Date) roleView {
	v := roleView{id: role.ID, name: role.Name.In(l), about: role.Description.In(l), may: c.MayGive(role) && c.State == course.Active, partners: role.Partners}
	if role.Everyone != "" {
		v.everyone = text.EveryoneHas(l)
	}
	for _, g := range c.Roles {
		if g.Role != role.ID {
			continue
		}
		h := holderView{id: g.ID, name: g.Name, title: g.Title}
		if role.Partners && g.Organisation != c.Host {
			h.title = strings.Trim(g.Title+", "+g.OrgName, ", ")
		}
		switch {
		case g.To.IsZero():
			h.period = text.SinceDay(l, g.From)
		default:
			h.period = text.FromTo(l, g.From, g.To)
		}
		if !g.To.IsZero() && g.To.Before(today) {
			v.former = append(v.former, h)
		} else {
			v.holders = append(v.holders, h)
		}
	}
	v.missing = role.Needed && role.Everyone == "" && len(v.holders) == 0
	if role.Partners {
		v.options = append(v.options, ui.Option{Text: text.ChoosePerson(l)})
	}
	for _, p := range candidates {
		o := ui.Option{Value: string(p.ID), Text: p.Name}
		if p.Title != "" {
			o.Text += ", " + p.Title
		}
		v.options = append(v.options, o)
	}
	return v
}

func (w *Web) give(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	from, ok := web.Day(form, "from")
	if !ok {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "from", Message: text.DayMissing}}}
	} else {
		err = w.courses.Give(r.Context(), r.Scope, course.ID(r.PathValue("course")), course.Gift{
			Role: form.Get("role"), Person: organisation.PersonID(form.Get("person")), Email: form.Get("email"), From: from,
		})
	}
	if err == nil {
		return web.SeeOther("/forloeb/" + r.PathValue("course") + "/mennesker#" + form.Get("role")).Saying(text.RoleGiven(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, viewErr := w.peopleOf(r)
	if viewErr != nil {
		return web.Response{}, viewErr
	}
	for i := range list {
		if list[i].Name != "" {
			list[i].Name += "-" + form.Get("role")
		}
	}
	v.form, v.role, v.frame.Invalid = ui.Form{Lang: r.Lang, Values: form, Errors: list}, form.Get("role"), true
	return web.Again(peoplePage(v)), nil
}

func (w *Web) endRole(r *web.Request) (web.Response, error) {
	if err := w.courses.EndRole(r.Context(), r.Scope, course.ID(r.PathValue("course")), r.PathValue("role")); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/forloeb/" + r.PathValue("course") + "/mennesker").Saying(text.RoleEnded(r.Lang)), nil
}

func personField(v peopleView, role roleView) ui.Field {
	return v.roleField(role, "person", text.Person(v.frame.Lang))
}

func emailField(v peopleView, role roleView) ui.Field {
	return v.roleField(role, "email", text.PartnerEmail(v.frame.Lang)).OfType("email", "off").AsOptional().WithHint(text.PartnerEmailHint(v.frame.Lang))
}

func fromField(v peopleView, role roleView) ui.Field {
	return v.roleField(role, "from", text.FromDay(v.frame.Lang)).AsOptional().WithHint(text.FromHint(v.frame.Lang))
}

func (v peopleView) roleField(role roleView, name, label string) ui.Field {
	form := ui.Form{Lang: v.frame.Lang}
	if v.role == role.id {
		form = v.form
	}
	f := form.Field(name, label).WithID(name + "-" + role.id)
	f.Error = form.Errors.Of(f.ID)
	return f
}
