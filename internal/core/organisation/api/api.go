// Package api tells other programs which organisations there are, and to those
// who look after one who works in it.
package api

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
)

// Organisations answers for organisations.
type Organisations struct{ organisations *organisation.Service }

// New makes it.
func New(organisations *organisation.Service) *Organisations { return &Organisations{organisations} }

// Operations are what can be asked for.
func (o *Organisations) Operations() []api.Operation {
	all := access.HoldsRole(access.Administrator, access.Adviser)
	look := access.HoldsRole(access.Administrator, access.Manager, access.Adviser)
	own := access.HoldsRole(access.Administrator, access.Manager)
	return []api.Operation{
		api.Get("/organisations", all, "listOrganisations", "Organisations by name", o.list).
			Saying("Administrators and advisers of the agency see every organisation."),
		api.Get("/organisations/{organisation}", look, "getOrganisation", "One organisation with its units", o.get),
		api.Get("/organisations/{organisation}/members", own, "listMembers", "The people in an organisation", o.members).
			Saying("Whoever holds a role there that is not over, by name. Managers see those of their own organisation."),
	}
}

// Organisation is one organisation.
type Organisation struct {
	ID       string    `json:"id" doc:"The organisation's id."`
	Kind     string    `json:"kind" doc:"What sort of organisation it is."`
	KindName i18n.Text `json:"kindName" doc:"The kind in words."`
	Name     string    `json:"name" doc:"The organisation's name."`
	Code     string    `json:"code" doc:"A municipality's four digits; empty for all others."`
	CVR      string    `json:"cvr" doc:"The number in the central business register; may be empty."`
	Region   string    `json:"region" doc:"The region that it lies in; may be empty."`
	Version  int64     `json:"version" doc:"Counts the changes."`
}

// OrganisationWithUnits is an organisation with what it consists of.
type OrganisationWithUnits struct {
	Organisation
	Units []Unit `json:"units" doc:"The units, by name."`
}

// Unit is a part of an organisation.
type Unit struct {
	ID     string `json:"id" doc:"The unit's id."`
	Parent string `json:"parent" doc:"The unit that it belongs to; empty at the top."`
	Name   string `json:"name" doc:"The unit's name."`
	Closed bool   `json:"closed" doc:"Nobody new is placed there."`
}

// Member is a person in a role.
type Member struct {
	ID     string        `json:"id" doc:"The id of this role of this person."`
	Person string        `json:"person" doc:"The person's id."`
	Name   string        `json:"name" doc:"The person's name."`
	Title  string        `json:"title" doc:"The person's title; may be empty."`
	Email  string        `json:"email" doc:"The person's e-mail address; may be empty."`
	Phone  string        `json:"phone" doc:"The person's phone number; may be empty."`
	Role   string        `json:"role" doc:"The role's code."`
	Unit   string        `json:"unit" doc:"The unit's id; empty for the organisation as a whole."`
	From   calendar.Date `json:"from" doc:"The first day."`
	To     calendar.Date `json:"to" doc:"The last day; null until further notice."`
}

type listInput struct {
	api.Paging
	Query string `query:"q" maxLength:"200" doc:"Words that parts of the name begin with, or a municipality code or CVR number."`
	Kind  string `query:"kind" enum:"agency,municipality,shelter,voluntary,private,housing_association,business,other" doc:"Only those of one kind."`
}

func (o *Organisations) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[Organisation]], err error) {
	place, err := in.Read("organisations by name, " + in.Kind + ", " + in.Query)
	if err != nil {
		return answer, err
	}
	var kinds []organisation.Kind
	if in.Kind != "" {
		kinds = append(kinds, organisation.Kind(in.Kind))
	}
	page, err := o.organisations.List(ctx, call.Scope, in.Query, kinds, organisation.ID(place.After))
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Organisations, string(page.Next),
		func(o organisation.Organisation) string { return string(o.ID) }, organisationOf)
	return answer, nil
}

// Address names an organisation in an address.
type Address struct {
	Organisation string `path:"organisation" doc:"The organisation's id."`
}

func (o *Organisations) get(ctx context.Context, call *api.Call, in *Address) (answer api.Answer[OrganisationWithUnits], err error) {
	v, err := o.organisations.Show(ctx, call.Scope, organisation.ID(in.Organisation), false, "")
	if err != nil {
		return answer, err
	}
	answer.ETag = api.ETag(v.Version)
	answer.Body = OrganisationWithUnits{Organisation: organisationOf(v.Organisation), Units: []Unit{}}
	for _, u := range v.Units {
		answer.Body.Units = append(answer.Body.Units, Unit{ID: string(u.ID), Parent: string(u.Parent), Name: u.Name, Closed: u.Closed})
	}
	return answer, nil
}

type membersInput struct {
	Address
	api.Paging
	Past bool `query:"past" doc:"Those whose role is over, instead of those whose role is not."`
}

func (o *Organisations) members(ctx context.Context, call *api.Call, in *membersInput) (answer api.Answer[api.Page[Member]], err error) {
	list := "members of " + in.Organisation
	if in.Past {
		list = "former " + list
	}
	place, err := in.Read(list)
	if err != nil {
		return answer, err
	}
	v, err := o.organisations.Show(ctx, call.Scope, organisation.ID(in.Organisation), in.Past, organisation.RoleID(place.After))
	if err != nil {
		return answer, err
	}
	id := func(m organisation.Member) string { return string(m.Appointment.ID) }
	next := ""
	if v.More {
		next = id(v.Members[len(v.Members)-1])
	}
	answer.Body = api.Cut(in.Paging, place, v.Members, next, id, memberOf)
	return answer, nil
}

func organisationOf(o organisation.Organisation) Organisation {
	return Organisation{
		ID: string(o.ID), Kind: string(o.Kind), KindName: i18n.Text{Da: o.Kind.Name(i18n.Da), En: o.Kind.Name(i18n.En)},
		Name: o.Name, Code: o.Code, CVR: o.CVR, Region: o.Region, Version: o.Version,
	}
}

func memberOf(m organisation.Member) Member {
	a := m.Appointment
	return Member{
		ID: string(a.ID), Person: string(m.ID), Name: m.Name, Title: m.Title, Email: m.Email, Phone: m.Phone,
		Role: string(a.Role), Unit: string(a.Unit), From: a.From, To: a.To,
	}
}
