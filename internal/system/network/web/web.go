// Package web is where networks are seen and worked with in the browser: the
// list, the network with its meetings, its members, and each municipality's own
// membership with its roles.
package web

import (
	"net/url"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"

	subjectweb "tovholder/internal/core/subject/web"
)

// Web answers for networks.
type Web struct {
	networks *network.Service
	subjects *subject.Registry
	files    Files
}

// New makes it.
func New(networks *network.Service, subjects *subject.Registry, files Files) *Web {
	return &Web{networks, subjects, files}
}

var (
	view         = access.Subject(network.Kind, access.View)
	change       = access.Subject(network.Kind, access.Change)
	viewMember   = access.Subject(network.MemberKind, access.View)
	changeMember = access.Subject(network.MemberKind, access.Change)
	begin        = access.HoldsRole(access.Adviser)
)

const (
	list = "/netvaerk"
	one  = list + "/{network}"
	// registration is where one registers for a meeting of the network.
	registration = one + "/moeder/{gathering}/tilmelding"
	member       = "/medlemskaber/{membership}"
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	return append(w.dataRoutes(),
		web.Get(list, access.Public, w.list),
		web.Get(list+"/kalender.ics", access.Public, w.publicCalendar),
		web.Get(list+"/nyt", begin, w.blank),
		web.Post(list+"/nyt", begin, w.begin),
		web.Get(one, access.Public, w.show),
		web.Get(one+"/ret", change, w.edit),
		web.Post(one+"/ret", change, w.change),
		web.Post(one+"/afslutning", change, w.close),
		web.Get(one+"/aktiviteter/{activity}", change, w.settling),
		web.Post(one+"/aktiviteter/{activity}", change, w.settle),
		web.Post(one+"/aktiviteter/{activity}/gennemfoert", change, w.complete),
		web.Get(one+"/moederaekke", change, w.convening),
		web.Post(one+"/moederaekke", change, w.convene),
		web.Get(one+"/fremmoede", view, w.attendance),
		web.Get(registration, view, w.gathering),
		web.Post(registration, change, w.register),
		web.Post(registration+"/{registration}/afmeld", change, w.withdraw),
		web.Post(registration+"/{registration}/byt", change, w.swap),
		web.Post(registration+"/gaest", change, w.inviteGuest),
		web.Post(registration+"/pladser", change, w.widen),
		web.Post(registration+"/regler", change, w.arrange),
		web.Get(one+"/medlemmer", view, w.members),
		web.Get(one+"/medlemmer/ny", change, w.admitting),
		web.Post(one+"/medlemmer/ny", change, w.admit),
		web.Post(one+"/medlemmer/styrelsen", change, w.assist),
		web.Post(one+"/medlemmer/styrelsen/{role}/ophoer", change, w.relieve),
		web.Get(one+"/historik", view, w.history),
		web.Get(member, viewMember, w.member),
		web.Post(member+"/roller", changeMember, w.give),
		web.Post(member+"/roller/{role}/videre", changeMember, w.handOver),
		web.Post(member+"/roller/{role}/ophoer", changeMember, w.endRole),
		web.Get(member+"/afslutning", changeMember, w.leaving),
		web.Post(member+"/afslutning", changeMember, w.leave),
		web.Get(member+"/historik", viewMember, w.memberHistory),
	)
}

func networkID(r *web.Request) network.ID { return network.ID(r.PathValue("network")) }

func memberID(r *web.Request) network.MemberID { return network.MemberID(r.PathValue("membership")) }

// head is the top that the pages of a network, or of a membership, have in
// common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
}

func headOf(r *web.Request, s *subject.Subject, title, tab string, further ...ui.Crumb) head {
	top := subjectweb.HeadOf(r, s, title, tab, further...)
	return head{frame: top.Frame, top: top}
}

func personOptions(people []organisation.Person) []ui.Option {
	options := make([]ui.Option, len(people))
	for i, p := range people {
		options[i] = ui.Option{Value: string(p.ID), Text: p.Name}
		if p.Title != "" {
			options[i].Text += ", " + p.Title
		}
	}
	return options
}

// again is the form as it was sent, with what is wrong with it; an error that
// is not the form's matter goes on.
func again(r *web.Request, form url.Values, err error) (ui.Form, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return ui.Form{}, err
	}
	return ui.Form{Lang: r.Lang, Values: form, Errors: list}, nil
}
