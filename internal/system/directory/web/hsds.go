package web

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/hsds"
	"tovholder/internal/system/directory/text"
)

const hsdsRoot = "/hsds/v3"

// hsdsRoutes are the addresses at which other programs fetch the directory, by
// the Human Services Data Specification.
func (w *Web) hsdsRoutes() (routes []web.Route) {
	for at, answer := range map[string]func(*web.Request, *query) (any, error){
		"":                                 w.hsdsAbout,
		"/services":                        w.hsdsServices,
		"/services/{service}":              w.hsdsService,
		"/organizations":                   w.hsdsOrganizations,
		"/organizations/{organization}":    w.hsdsOrganization,
		"/service_at_locations":            w.hsdsLocations,
		"/service_at_locations/{location}": w.hsdsLocation,
		"/taxonomies":                      w.hsdsTaxonomies,
		"/taxonomies/{taxonomy}":           w.hsdsTaxonomy,
		"/taxonomy_terms":                  w.hsdsTerms,
		"/taxonomy_terms/{term}":           w.hsdsTerm,
	} {
		routes = append(routes, web.Get(hsdsRoot+at, view, inJSON(answer)))
	}
	return routes
}

// wrong is what an answer says that isn't what was asked for.
type wrong struct {
	Words string `json:"error"`
}

// inJSON answers with what is asked for, or says in the same form why not: 400
// for a parameter, 404 for what isn't there.
func inJSON(answer func(*web.Request, *query) (any, error)) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		status := http.StatusOK
		body, err := answer(r, &query{values: r.URL.Query(), lang: r.Lang})
		var refused *refusedError
		switch {
		case errors.As(err, &refused):
			status, body = http.StatusBadRequest, wrong{refused.Error()}
		case fault.Is(err, fault.NotFound):
			status, body = http.StatusNotFound, wrong{text.HsdsNotFound(r.Lang)}
		case err != nil:
			return web.Response{}, err
		}
		b, err := json.Marshal(body)
		return web.Bytes("application/json; charset=utf-8", b).Status(status).Abroad(), err
	}
}

// missing is what is answered for an id that nothing has.
func missing() error { return fault.New(fault.NotFound, text.HsdsNotFound) }

func (w *Web) hsdsAbout(*web.Request, *query) (any, error) {
	return hsds.API{Version: hsds.Version, Profile: hsds.Profile, OpenAPI: hsds.OpenAPI}, nil
}

func (w *Web) hsdsServices(r *web.Request, q *query) (any, error) {
	f, at, form := q.services(), q.page(), q.form()
	if q.refused != nil {
		return nil, q.refused
	}
	return listOf(w, r, f, at, func(s directory.Listed, by hsds.Organisations) hsds.Service {
		switch form {
		case full:
			return hsds.Full(s, by)
		case minimal:
			return hsds.Minimal(s)
		case basic:
		}
		return hsds.Basic(s)
	})
}

func (w *Web) hsdsLocations(r *web.Request, q *query) (any, error) {
	f, at, form := q.services(), q.page(), q.form()
	if q.refused != nil {
		return nil, q.refused
	}
	f.Placed = true
	return listOf(w, r, f, at, func(s directory.Listed, by hsds.Organisations) hsds.ServiceAtLocation {
		if form == full {
			return hsds.FullAtLocation(s, by)
		}
		return hsds.AtLocation(s)
	})
}

// listOf is a page of the services that a filter lets through, each as it is
// said.
func listOf[T any](w *Web, r *web.Request, f publishedFilter, at place, say func(directory.Listed, hsds.Organisations) T) (any, error) {
	if f.none {
		return hsds.PageOf([]T{}, 0, at.number, at.perPage), nil
	}
	f.From, f.Size = at.from(), at.perPage
	page, err := w.Directory.Published(r.Context(), f.PublishedFilter)
	contents := make([]T, len(page.Items))
	for i, s := range page.Items {
		contents[i] = say(s, page.Organisations)
	}
	return hsds.PageOf(contents, page.Total, at.number, at.perPage), err
}

func (w *Web) hsdsService(r *web.Request, _ *query) (any, error) {
	s, by, err := w.alone(r, directory.PublishedFilter{ID: idOf(r)})
	if err != nil {
		return nil, err
	}
	return hsds.Full(s, by), nil
}

func (w *Web) hsdsLocation(r *web.Request, _ *query) (any, error) {
	id := r.PathValue("location")
	s, by, err := w.alone(r, directory.PublishedFilter{Placed: true, Is: func(of directory.ID) bool { return hsds.AtLocationID(of) == id }})
	if err != nil {
		return nil, err
	}
	return hsds.FullAtLocation(s, by), nil
}

// alone is the one service that a filter lets through.
func (w *Web) alone(r *web.Request, f directory.PublishedFilter) (directory.Listed, hsds.Organisations, error) {
	f.Size = 1
	page, err := w.Directory.Published(r.Context(), f)
	switch {
	case err != nil:
		return directory.Listed{}, nil, err
	case len(page.Items) == 0:
		return directory.Listed{}, nil, missing()
	}
	return page.Items[0], page.Organisations, nil
}

func (w *Web) hsdsOrganizations(r *web.Request, q *query) (any, error) {
	at, form, services := q.page(), q.form(), q.flag("full_service")
	q.without("postcode", "proximity", "taxonomy_id", "taxonomy_term_id", "organization_id", "modified_after")
	if q.refused != nil {
		return nil, q.refused
	}
	whole := form == full || services
	page, err := w.Directory.Publishers(r.Context(), directory.PublisherFilter{Query: q.search(), Services: whole, From: at.from(), Size: at.perPage})
	contents := make([]hsds.Organization, len(page.Items))
	for i, p := range page.Items {
		contents[i] = hsds.OrganizationOf(p.Organisation)
		if whole {
			contents[i] = hsds.FullOrganization(p, page.Organisations, services)
		}
	}
	return hsds.PageOf(contents, page.Total, at.number, at.perPage), err
}

func (w *Web) hsdsOrganization(r *web.Request, q *query) (any, error) {
	services := q.flag("full_service")
	if q.refused != nil {
		return nil, q.refused
	}
	page, err := w.Directory.Publishers(r.Context(), directory.PublisherFilter{ID: organisation.ID(r.PathValue("organization")), Services: true, Size: 1})
	switch {
	case err != nil:
		return nil, err
	case len(page.Items) == 0:
		return nil, missing()
	}
	return hsds.FullOrganization(page.Items[0], page.Organisations, services), nil
}

func (w *Web) hsdsTaxonomies(_ *web.Request, q *query) (any, error) {
	return some(q, hsds.Taxonomies(), func(t hsds.Taxonomy) (string, bool) { return t.Name, true })
}

func (w *Web) hsdsTerms(_ *web.Request, q *query) (any, error) {
	of, parent := q.id("taxonomy_id"), q.id("parent_id") // no term has a parent
	return some(q, hsds.Terms(), func(t hsds.Term) (string, bool) { return t.Name, parent == "" && (of == "" || t.TaxonomyID == of) })
}

// some are a page of those of all things whose names have what is searched for,
// and that are wanted.
func some[T any](q *query, all []T, look func(T) (name string, wanted bool)) (any, error) {
	at, search := q.page(), strings.ToLower(q.search())
	q.format()
	if q.refused != nil {
		return nil, q.refused
	}
	all = slices.DeleteFunc(all, func(x T) bool {
		name, wanted := look(x)
		return !wanted || !strings.Contains(strings.ToLower(name), search)
	})
	from := min(at.from(), len(all))
	return hsds.PageOf(all[from:min(from+at.perPage, len(all))], len(all), at.number, at.perPage), nil
}

func (w *Web) hsdsTaxonomy(r *web.Request, _ *query) (any, error) {
	return which(hsds.Taxonomies(), func(t hsds.Taxonomy) bool { return t.ID == r.PathValue("taxonomy") })
}

func (w *Web) hsdsTerm(r *web.Request, _ *query) (any, error) {
	return which(hsds.Terms(), func(t hsds.Term) bool { return t.ID == r.PathValue("term") })
}

// which is the one of all things that is meant.
func which[T any](all []T, meant func(T) bool) (any, error) {
	if i := slices.IndexFunc(all, meant); i >= 0 {
		return all[i], nil
	}
	return nil, missing()
}
