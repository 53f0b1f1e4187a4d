// Package api tells other programs on whose behalf they are calling.
package api

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
)

// Identity answers for the caller's own account.
type Identity struct{ people *organisation.Service }

// New makes it.
func New(people *organisation.Service) *Identity { return &Identity{people} }

// Operations are what can be asked for.
func (i *Identity) Operations() []api.Operation {
	return []api.Operation{
		api.Get("/me", access.SignedIn, "getMe", "Who is calling", i.me).
			Saying("The person that the token belongs to, and the roles that the person holds today."),
	}
}

// Me is the caller.
type Me struct {
	Account  string    `json:"account" doc:"The account's id."`
	Person   Person    `json:"person" doc:"The person whose account it is."`
	Holdings []Holding `json:"holdings" doc:"The roles that the person holds in organisations today."`
	Strong   bool      `json:"strong" doc:"Whether the token was made in a strong log-in. Citizens' data demand it."`
}

// Person is the caller as a person.
type Person struct {
	ID    string `json:"id" doc:"The person's id."`
	Name  string `json:"name" doc:"The person's name."`
	Title string `json:"title" doc:"The person's title; may be empty."`
	Email string `json:"email" doc:"The person's e-mail address; may be empty."`
	Phone string `json:"phone" doc:"The person's phone number; may be empty."`
}

// Holding is one role in one organisation.
type Holding struct {
	Organisation     string    `json:"organisation" doc:"The organisation's id."`
	OrganisationName string    `json:"organisationName" doc:"The organisation's name."`
	OrganisationKind string    `json:"organisationKind" doc:"What sort of organisation it is."`
	Role             string    `json:"role" doc:"The role's code."`
	RoleName         i18n.Text `json:"roleName" doc:"The role in words."`
}

func (i *Identity) me(ctx context.Context, call *api.Call, _ *struct{}) (api.Answer[Me], error) {
	p, err := i.people.Self(ctx, call.Scope)
	if err != nil {
		return api.Answer[Me]{}, err
	}
	me := Me{
		Account: call.Scope.Account, Strong: call.Scope.Strong, Holdings: []Holding{},
		Person: Person{ID: string(p.ID), Name: p.Name, Title: p.Title, Email: p.Email, Phone: p.Phone},
	}
	for _, h := range call.Scope.Holdings {
		me.Holdings = append(me.Holdings, Holding{
			Organisation: h.Organisation, OrganisationName: h.OrganisationName, OrganisationKind: h.Kind, Role: string(h.Role),
			RoleName: i18n.Text{Da: organisation.RoleName(h.Role, i18n.Da), En: organisation.RoleName(h.Role, i18n.En)},
		})
	}
	return api.Answer[Me]{Body: me}, nil
}
