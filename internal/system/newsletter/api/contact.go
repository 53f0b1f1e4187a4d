package api

import (
	"context"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/newsletter"
)

// ContactPersonText is what is told of a contact person.
type ContactPersonText struct {
	Part  string `json:"part" enum:"network,project" doc:"What they are contact person for."`
	Name  string `json:"name" maxLength:"150" doc:"Their name."`
	Title string `json:"title" maxLength:"150" doc:"Their title."`
	Phone string `json:"phone,omitempty" maxLength:"20" doc:"Where they are called; needed unless there is an email."`
	Email string `json:"email,omitempty" maxLength:"254" doc:"Where they are written to; needed unless there is a phone."`
	About string `json:"about" maxLength:"150" doc:"What they can be asked about."`
}

func (t ContactPersonText) contact() newsletter.Contact {
	return newsletter.Contact{Part: newsletter.Part(t.Part), Name: t.Name, Title: t.Title, Phone: t.Phone, Email: t.Email, About: t.About}
}

// ContactPerson is whom everybody can call or write to.
type ContactPerson struct {
	ID      string `json:"id" doc:"The contact person's id."`
	Version int64  `json:"version" doc:"The version that stands, as If-Match names it."`
	ContactPersonText
}

func contactOf(c newsletter.Contact) ContactPerson {
	return ContactPerson{ID: string(c.ID), Version: c.Version, ContactPersonText: ContactPersonText{string(c.Part), c.Name, c.Title, c.Phone, c.Email, c.About}}
}

func (a *News) contacts(ctx context.Context, _ *api.Call, _ *struct{}) (answer api.Answer[[]ContactPerson], err error) {
	all, err := a.news.Contacts(ctx, "")
	answer.Body = []ContactPerson{}
	for _, c := range all {
		answer.Body = append(answer.Body, contactOf(c))
	}
	return answer, err
}

type introduceInput struct{ Body ContactPersonText }

func (a *News) introduce(ctx context.Context, call *api.Call, in *introduceInput) (answer api.Answer[ContactPerson], err error) {
	id, err := a.news.Introduce(ctx, call.Scope, in.Body.contact())
	if err != nil {
		return answer, err
	}
	return a.introduced(ctx, call, id)
}

func (a *News) introduced(ctx context.Context, call *api.Call, id newsletter.ContactID) (answer api.Answer[ContactPerson], err error) {
	c, err := a.news.Contact(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[ContactPerson]{Body: contactOf(c), ETag: api.ETag(c.Version)}, nil
}

// ContactAddress names a contact person in an address.
type ContactAddress struct {
	Contact string `path:"contact" doc:"The contact person's id."`
}

type correctInput struct {
	ContactAddress
	Body ContactPersonText
}

func (a *News) correct(ctx context.Context, call *api.Call, in *correctInput) (answer api.Answer[ContactPerson], err error) {
	c := in.Body.contact()
	c.ID, c.Version = newsletter.ContactID(in.Contact), call.Version
	if err := a.news.Correct(ctx, call.Scope, c); err != nil {
		return answer, a.outdated(ctx, call, c.ID, err)
	}
	return a.introduced(ctx, call, c.ID)
}

func (a *News) dismiss(ctx context.Context, call *api.Call, in *ContactAddress) (answer api.Answer[api.None], err error) {
	id := newsletter.ContactID(in.Contact)
	return answer, a.outdated(ctx, call, id, a.news.Dismiss(ctx, call.Scope, id, call.Version))
}

// outdated adds to a refusal for a stale version which version stands.
func (a *News) outdated(ctx context.Context, call *api.Call, id newsletter.ContactID, err error) error {
	if fault.Is(err, fault.Stale) {
		if c, findErr := a.news.Contact(ctx, call.Scope, id); findErr == nil {
			return api.Stale(err, c.Version)
		}
	}
	return err
}
