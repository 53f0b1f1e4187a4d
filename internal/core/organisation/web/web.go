// Package web is the administration as people see it: the organisations, their
// units, the people in them, what roles they hold and whether they can log in.
package web

import (
	"net/url"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// Web answers for organisations and people.
type Web struct {
	people *organisation.Service
	doors  *identity.Service

	// Further are pages of other rooms that an administrator comes to from the
	// overview.
	Further []Further
}

// Further is a page of another room.
type Further struct {
	Heading, Words fault.Message
	Href           string
}

// New makes it.
func New(people *organisation.Service, doors *identity.Service) *Web {
	return &Web{people: people, doors: doors}
}

const (
	root          = "/administration"
	organisations = root + "/organisationer"
	persons       = root + "/personer"
)

// addressOf is the page of an organisation.
func addressOf(id organisation.ID) string { return organisations + "/" + string(id) }

// addressOfPerson is the page of a person.
func addressOfPerson(id organisation.PersonID) string { return persons + "/" + string(id) }

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	look := access.HoldsRole(access.Administrator, access.Manager, access.Adviser)
	list := access.HoldsRole(access.Administrator, access.Adviser)
	all := access.HoldsRole(access.Administrator)
	own := access.HoldsRole(access.Administrator, access.Manager)
	const (
		one    = organisations + "/{organisation}"
		person = persons + "/{person}"
		role   = person + "/roller/{role}"
	)
	return []web.Route{
		web.Get(root, look, w.overview),
		web.Get(organisations, list, w.list),
		web.Get(organisations+"/ny", all, w.begin),
		web.Post(organisations+"/ny", all, w.create),
		web.Get(one, look, w.show),
		web.Get(one+"/rediger", all, w.edit),
		web.Post(one+"/rediger", all, w.save),
		web.Get(one+"/enheder", own, w.units),
		web.Post(one+"/enheder", own, w.addUnit),
		web.Get(one+"/enheder/{unit}", own, w.editUnit),
		web.Post(one+"/enheder/{unit}", own, w.saveUnit),
		web.Get(one+"/personer/ny", own, w.newPerson),
		web.Post(one+"/personer/ny", own, w.addPerson),
		web.Get(person, own, w.person),
		web.Get(person+"/rediger", own, w.editPerson),
		web.Post(person+"/rediger", own, w.savePerson),
		web.Get(person+"/roller/ny", own, w.newRole),
		web.Post(person+"/roller/ny", own, w.giveRole),
		web.Get(role+"/afslut", own, w.ending),
		web.Post(role+"/afslut", own, w.endRole),
		web.Post(role+"/tilbage", own, w.withdrawRole),
		web.Post(person+"/invitation", own, w.invite),
		web.Post(person+"/adgang/luk", own, w.closeAccount),
		web.Post(person+"/adgang/aabn", own, w.openAccount),
		web.Post(person+"/adgang/log-ud", own, w.endSessions),
	}
}

type overviewView struct {
	frame ui.Frame
	cards []cardView
}

type cardView struct{ heading, href, over, words string }

func (w *Web) overview(r *web.Request) (web.Response, error) {
	l := r.Lang
	v := overviewView{frame: r.Frame(text.Administration(l), ui.Crumb{Text: text.Administration(l)})}
	switch {
	case r.Scope.Holds(access.Administrator):
		v.cards = append(v.cards, cardView{heading: text.Organisations(l), href: organisations, words: text.OrganisationsCard(l)})
	case r.Scope.Holds(access.Adviser):
		v.cards = append(v.cards, cardView{heading: text.Organisations(l), href: organisations, words: text.OrganisationsCardSee(l)})
	}
	for _, h := range r.Scope.Holdings {
		if h.Role == access.Manager {
			v.cards = append(v.cards, cardView{
				heading: h.OrganisationName, href: addressOf(organisation.ID(h.Organisation)),
				over: organisation.Kind(h.Kind).Name(l), words: text.OwnCard(l),
			})
		}
	}
	if r.Scope.Holds(access.Administrator) {
		for _, f := range w.Further {
			v.cards = append(v.cards, cardView{heading: f.Heading(l), href: f.Href, words: f.Words(l)})
		}
	}
	return web.Page(overviewPage(v)), nil
}

// crumbs lead to a page below the overview; those without the list skip it.
func crumbs(r *web.Request, further ...ui.Crumb) []ui.Crumb {
	list := []ui.Crumb{{Text: text.Administration(r.Lang), Href: root}}
	if r.Scope.Holds(access.Administrator, access.Adviser) {
		list = append(list, ui.Crumb{Text: text.Organisations(r.Lang), Href: organisations})
	}
	return append(list, further...)
}

// failed answers a form that could not be taken with the page that draw makes
// of what is wrong, and passes every other error on.
func failed(l i18n.Lang, err error, draw func(ui.Errors) (web.Response, error)) (web.Response, error) {
	list, ok := ui.ErrorsOf(l, err)
	if !ok {
		return web.Response{}, err
	}
	return draw(list)
}

// day reads a day; one that does not exist is as good as none.
func day(form url.Values, name string) calendar.Date {
	d, ok := web.Day(form, name)
	if !ok {
		return calendar.Date{}
	}
	return d
}

func period(l i18n.Lang, a organisation.Appointment) string {
	switch {
	case a.To.IsZero():
		return text.Since(l, a.From)
	case a.To.Before(a.From):
		return text.Withdrawn(l)
	}
	return text.FromTo(l, a.From, a.To)
}

func roleOptions(l i18n.Lang, roles []access.Role) []ui.Option {
	options := make([]ui.Option, len(roles))
	for i, role := range roles {
		options[i] = ui.Option{Value: string(role), Text: organisation.RoleName(role, l)}
	}
	return options
}

func unitOptions(l i18n.Lang, units []organisation.Unit) []ui.Option {
	options := []ui.Option{{Text: text.UnitNone(l)}}
	for _, u := range units {
		if !u.Closed {
			options = append(options, ui.Option{Value: string(u.ID), Text: u.Name})
		}
	}
	return options
}
