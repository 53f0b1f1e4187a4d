// Package api is where other programs search the directory of services and keep
// it. What everybody may read is published as HSDS too.
package api

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

// Directory answers for the directory.
type Directory struct{ directory *directory.Directory }

// New makes it.
func New(d *directory.Directory) *Directory { return &Directory{d} }

var change = access.Subject(directory.Noun, access.Change)

const one = "/services/{service}"

// Operations are what can be asked for.
func (a *Directory) Operations() []api.Operation {
	seen := func(ctx context.Context, scope access.Scope, value func(string) string) error {
		_, err := a.directory.Find(ctx, scope, directory.ID(value("service")))
		return err
	}
	return append(a.loads(), []api.Operation{
		api.Get("/services", access.SignedIn, "listServices", "Search the directory of services", a.list).
			Saying("What is not closed: the best first when words are searched for, the nearest with a place, else by name. Words are found in every form, in compounds, by synonyms and misspelt."),
		api.Create("/services", access.SignedIn, "addService", "Add a service to a municipality's directory", a.add).
			Saying("For who works in the organisation that offers it, and who is employed by the municipality. It is confirmed as of now.").Locating(inService),
		api.Get(one, access.SignedIn, "getService", "One service", a.get).Saying("Its owner and its reports are told to those who look after it.").Within(seen),
		api.Put(one, change, "changeService", "Say something else about a service", a.change).Guarded().
			Saying("For those who look after it. It is confirmed as of now.").Locating(inService).Within(seen),
		api.Post(one+"/confirmation", change, "confirmService", "Say that what stands is right", a.confirm).Guarded().Within(seen),
		api.Put(one+"/closure", change, "closeService", "Take a service out of the directory, or put it back", a.shut).Guarded().Within(seen),
		api.Post(one+"/reports/{report}/settlement", change, "settleServiceReport", "Say what came of a report that something is wrong", a.settle).Within(seen),

		api.Get("/synonyms", access.HoldsRole(access.Adviser), "listSynonyms", "The groups of words that mean the same to who searches", a.synonyms),
		api.Create("/synonyms", access.HoldsRole(access.Adviser), "addSynonyms", "Add a group of words that mean the same", a.addSynonyms),
		api.Put("/synonyms/{group}", access.HoldsRole(access.Adviser), "changeSynonyms", "Change a group of words, or take it away by giving none", a.setSynonyms).Guarded(),
	}...)
}

// inService says where in a body the fields are that the directory calls
// otherwise.
func inService(field string) string {
	return map[string]string{"ownerName": "body.owner.name", "ownerEmail": "body.owner.email"}[field]
}

type listInput struct {
	api.Paging
	Query        string   `query:"q" maxLength:"200" doc:"Words to search for."`
	Municipality string   `query:"municipality" maxLength:"100" doc:"Only those in a municipality's directory: its id."`
	Organisation string   `query:"organisation" maxLength:"100" doc:"Only those that an organisation offers: its id."`
	List         string   `query:"list" enum:"municipal,private" doc:"Only those of one list."`
	Traits       []string `query:"traits" maxItems:"11" doc:"Only those with all these traits."`
	OpenNow      bool     `query:"openNow" doc:"Only those that are open now, by the hours of an ordinary week."`
	Latitude     float64  `query:"latitude" minimum:"-90" maximum:"90" doc:"With a longitude: the nearest first. Degrees, WGS 84."`
	Longitude    float64  `query:"longitude" minimum:"-180" maximum:"180" doc:"Degrees, WGS 84."`
}

func (a *Directory) list(ctx context.Context, _ *api.Call, in *listInput) (answer api.Answer[api.Page[Summary]], err error) {
	f := directory.Filter{
		Query: in.Query, Municipality: organisation.ID(in.Municipality), Organisation: organisation.ID(in.Organisation), List: directory.List(in.List), OpenNow: in.OpenNow,
	}
	for _, t := range in.Traits {
		if !slices.Contains(directory.Traits(), directory.Trait(t)) {
			return answer, api.Field("query.traits", text.TraitUnknown)
		}
		f.Traits = append(f.Traits, directory.Trait(t))
	}
	place, err := in.Read(fmt.Sprintf("services, %+v, %v, %v", f, in.Latitude, in.Longitude))
	if err != nil {
		return answer, err
	}
	if in.Latitude != 0 || in.Longitude != 0 {
		f.Near = &directory.Position{Latitude: in.Latitude, Longitude: in.Longitude}
	}
	f.From, _ = strconv.Atoi(place.After) // one that was made up begins at the beginning
	page, err := a.directory.Search(ctx, f)
	if err != nil {
		return answer, err
	}
	next := ""
	if f.From+len(page.Items) < page.Total {
		next = strconv.Itoa(f.From + len(page.Items))
	}
	answer.Body = api.Cut(in.Paging, place, page.Items, next, func(x directory.Listed) string { return string(x.ID) }, summaryOf)
	return answer, nil
}

// ServiceAddress names a service in an address.
type ServiceAddress struct {
	Service string `path:"service" doc:"The service's id."`
}

func (a *Directory) get(ctx context.Context, call *api.Call, in *ServiceAddress) (api.Answer[Service], error) {
	return a.now(ctx, call, directory.ID(in.Service))
}

// now is the service as it stands.
func (a *Directory) now(ctx context.Context, call *api.Call, id directory.ID) (answer api.Answer[Service], err error) {
	v, err := a.directory.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Service]{Body: serviceOf(v), ETag: api.ETag(v.Version)}, nil
}

// done is what is answered to a change: the service as it stands, or that
// somebody else was quicker.
func (a *Directory) done(ctx context.Context, call *api.Call, id directory.ID, err error) (api.Answer[Service], error) {
	if err == nil {
		return a.now(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if v, findErr := a.directory.Find(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, v.Version)
		}
	}
	return api.Answer[Service]{}, err
}

type addInput struct{ Body NewService }

func (a *Directory) add(ctx context.Context, call *api.Call, in *addInput) (answer api.Answer[Service], err error) {
	id, err := a.directory.Add(ctx, call.Scope, directory.NewService{
		Organisation: organisation.ID(in.Body.Organisation), Municipality: organisation.ID(in.Body.Municipality), Content: in.Body.content(), Owner: in.Body.Owner.owner(),
	})
	if err != nil {
		return answer, err
	}
	if answer, err = a.now(ctx, call, id); err == nil {
		answer.Location = "/services/" + string(id)
	}
	return answer, err
}

type changeInput struct {
	ServiceAddress
	Body ServiceChange
}

func (a *Directory) change(ctx context.Context, call *api.Call, in *changeInput) (api.Answer[Service], error) {
	id := directory.ID(in.Service)
	return a.done(ctx, call, id, a.directory.Change(ctx, call.Scope, id, directory.Edit{Content: in.Body.content(), Owner: in.Body.Owner.owner(), Version: call.Version}))
}

func (a *Directory) confirm(ctx context.Context, call *api.Call, in *ServiceAddress) (api.Answer[Service], error) {
	id := directory.ID(in.Service)
	return a.done(ctx, call, id, a.directory.Confirm(ctx, call.Scope, id, call.Version))
}

type shutInput struct {
	ServiceAddress
	Body struct {
		Closed bool `json:"closed" doc:"Whether the service is taken out of the directory."`
	}
}

func (a *Directory) shut(ctx context.Context, call *api.Call, in *shutInput) (api.Answer[Service], error) {
	id := directory.ID(in.Service)
	return a.done(ctx, call, id, a.directory.Close(ctx, call.Scope, id, in.Body.Closed, call.Version))
}

type settleInput struct {
	ServiceAddress
	Report string `path:"report" doc:"The report's id."`
	Body   struct {
		Outcome string `json:"outcome" enum:"mended,unfounded" doc:"What came of it."`
		Note    string `json:"note,omitempty" maxLength:"1000" doc:"A remark; needed where the report was unfounded."`
	}
}

func (a *Directory) settle(ctx context.Context, call *api.Call, in *settleInput) (api.Answer[Service], error) {
	id := directory.ID(in.Service)
	return a.done(ctx, call, id, a.directory.Settle(ctx, call.Scope, id, directory.ReportID(in.Report), directory.Outcome(in.Body.Outcome), in.Body.Note))
}

func (a *Directory) synonyms(ctx context.Context, _ *api.Call, _ *struct{}) (answer api.Answer[Synonyms], err error) {
	groups, err := a.directory.Synonyms(ctx)
	answer.Body = synonymsOf(groups)
	return answer, err
}

type groupInput struct {
	Group string `path:"group" doc:"The group's id."`
	Body  Words
}

func (a *Directory) addSynonyms(ctx context.Context, call *api.Call, in *struct{ Body Words }) (answer api.Answer[Synonyms], err error) {
	if err := a.directory.SetSynonyms(ctx, call.Scope, directory.Group{Words: in.Body.Words}); err != nil {
		return answer, err
	}
	answer, err = a.synonyms(ctx, call, nil)
	answer.Location = "/synonyms"
	return answer, err
}

func (a *Directory) setSynonyms(ctx context.Context, call *api.Call, in *groupInput) (answer api.Answer[Synonyms], err error) {
	err = a.directory.SetSynonyms(ctx, call.Scope, directory.Group{ID: in.Group, Words: in.Body.Words, Version: call.Version})
	if err != nil {
		return answer, err
	}
	return a.synonyms(ctx, call, nil)
}
