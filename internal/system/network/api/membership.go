package api

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
)

// Membership is a municipality in a network with who does what for it.
type Membership struct {
	NetworkMember
	Version     int64            `json:"version" doc:"Counts the changes."`
	Network     string           `json:"network" doc:"The network's id."`
	NetworkName string           `json:"networkName" doc:"The network's name."`
	Until       calendar.Date    `json:"until,omitzero" doc:"The last day; absent while it lasts."`
	Roles       []MembershipRole `json:"roles" doc:"The roles of the municipality's people."`
	Leads       bool             `json:"leads" doc:"Whether the caller may act for the municipality."`
}

// MembershipRole is a role with those who have it, and those who had it.
type MembershipRole struct {
	ID      string             `json:"id" doc:"The role's id in the programme."`
	Name    i18n.Text          `json:"name" doc:"What it is called."`
	Missing bool               `json:"missing" doc:"The municipality must fill it, and nobody does."`
	Holders []MembershipHolder `json:"holders" doc:"Today's, those to come and former ones."`
}

// MembershipHolder is somebody's time in a role.
type MembershipHolder struct {
	ID     string        `json:"id" doc:"The id of the role given, with which it is handed over or ended."`
	Person string        `json:"person" doc:"The person's id."`
	Name   string        `json:"name" doc:"The name."`
	Since  calendar.Date `json:"since" doc:"The first day."`
	Until  calendar.Date `json:"until,omitzero" doc:"The last day; absent while it lasts."`
}

// MembershipAddress names a membership in an address.
type MembershipAddress struct {
	Membership string `path:"membership" doc:"The membership's id."`
}

func (in MembershipAddress) id() network.MemberID { return network.MemberID(in.Membership) }

func (a *Networks) membership(ctx context.Context, call *api.Call, in *MembershipAddress) (answer api.Answer[Membership], err error) {
	m, err := a.networks.FindMember(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	answer.Body = Membership{
		NetworkMember: NetworkMember{ID: string(m.ID), Organisation: string(m.Organisation), Name: m.Name, Kind: m.Kind, Since: m.From},
		Version:       m.Version, Network: string(m.Network.ID), NetworkName: m.Network.Name, Until: m.To, Roles: []MembershipRole{}, Leads: m.MayLead(),
	}
	for i := range m.Network.Programme.Roles {
		role := &m.Network.Programme.Roles[i]
		if role.Side != "host" || role.Everyone != "" {
			continue
		}
		shape := MembershipRole{ID: role.ID, Name: role.Name, Missing: role.Needed && len(m.Holders(role.ID, call.Today())) == 0, Holders: []MembershipHolder{}}
		for _, g := range m.Roles {
			if g.Role == role.ID && !g.Never() {
				shape.Holders = append(shape.Holders, MembershipHolder{g.ID, string(g.Person), g.Name, g.From, g.To})
			}
		}
		answer.Body.Roles = append(answer.Body.Roles, shape)
	}
	answer.ETag = api.ETag(m.Version)
	return answer, nil
}

// NewMembershipRole is a role that is to be given.
type NewMembershipRole struct {
	Role   string        `json:"role" maxLength:"100" doc:"The role's id in the programme."`
	Person string        `json:"person" maxLength:"100" doc:"The id of somebody who works in the municipality."`
	From   calendar.Date `json:"from,omitzero" doc:"The first day; today when left out."`
}

type giveInput struct {
	MembershipAddress
	Body NewMembershipRole
}

func (a *Networks) give(ctx context.Context, call *api.Call, in *giveInput) (answer api.Answer[Membership], err error) {
	gift := network.Gift{Role: in.Body.Role, Person: organisation.PersonID(in.Body.Person), From: in.Body.From}
	if err := a.networks.Give(ctx, call.Scope, in.id(), gift); err != nil {
		return answer, err
	}
	answer, err = a.membership(ctx, call, &in.MembershipAddress)
	answer.Location = "/memberships/" + in.Membership
	return answer, err
}

// MembershipRoleAddress names a role that somebody was given in an address.
type MembershipRoleAddress struct {
	MembershipAddress
	Role string `path:"role" doc:"The id of the role given."`
}

// MembershipHandover is to whom a role goes.
type MembershipHandover struct {
	Person string        `json:"person" maxLength:"100" doc:"The id of somebody who works in the municipality."`
	From   calendar.Date `json:"from,omitzero" doc:"Their first day; today when left out."`
	Note   string        `json:"note,omitempty" maxLength:"1000" doc:"What one should know about it."`
}

type handOverInput struct {
	MembershipRoleAddress
	Body MembershipHandover
}

func (a *Networks) handOver(ctx context.Context, call *api.Call, in *handOverInput) (answer api.Answer[Membership], err error) {
	if err := a.networks.HandOver(ctx, call.Scope, in.id(), in.Role, organisation.PersonID(in.Body.Person), in.Body.From, in.Body.Note); err != nil {
		return answer, err
	}
	return a.membership(ctx, call, &in.MembershipAddress)
}

func (a *Networks) endRole(ctx context.Context, call *api.Call, in *MembershipRoleAddress) (answer api.Answer[Membership], err error) {
	if err := a.networks.EndRole(ctx, call.Scope, in.id(), in.Role); err != nil {
		return answer, err
	}
	return a.membership(ctx, call, &in.MembershipAddress)
}
