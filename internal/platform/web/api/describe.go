package api

import (
	"fmt"
	"net/http"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"

	"tovholder/internal/platform/calendar"

	"github.com/danielgtaylor/huma/v2"
)

// strictNames makes huma tell Day from day, as JSON does: else a field could be
// sent under a name that is not checked. huma has this for the whole program.
var strictNames = sync.OnceFunc(func() { huma.ValidateStrictCasing = true })

// describe is what holds for the description of every operation.
func describe() huma.Config {
	schemas := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	schemas.RegisterTypeAlias(reflect.TypeFor[calendar.Date](), reflect.TypeFor[day]())
	return huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{
				Title: "Tovholder", Version: "1",
				Description: "Courses, organisations and programmes for other programs. Dates are written YYYY-MM-DD and are Danish days; " +
					"instants are in UTC. Texts for people are given in Danish and English.",
			},
			Components: &huma.Components{
				Schemas: schemas,
				SecuritySchemes: map[string]*huma.SecurityScheme{
					"token": {Type: "http", Scheme: "bearer", Description: "A personal access token, made under the account or with tovholder token create."},
				},
			},
		},
		Formats:                      map[string]huma.Format{"application/json": huma.DefaultJSONFormat, "json": huma.DefaultJSONFormat},
		DefaultFormat:                "application/json",
		RejectUnknownQueryParameters: true,
		Transformers:                 []huma.Transformer{retell},
	}
}

// day describes a calendar.Date.
type day struct{}

// Schema is for huma.
func (day) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "date", Nullable: true}
}

// described is the operation as huma wants it.
func (o *Operation) described() huma.Operation {
	first, _, _ := strings.Cut(strings.TrimPrefix(o.Path, "/"), "/")
	d := huma.Operation{
		OperationID: o.ID, Method: o.Method, Path: o.Path, Summary: o.Summary, Description: o.description,
		DefaultStatus: o.status, Tags: []string{first}, Security: []map[string][]string{{"token": {}}},
		MaxBodyBytes: -1, // the door has measured it
	}
	text := &huma.Schema{Type: huma.TypeString}
	d.Parameters = append(d.Parameters, &huma.Param{
		Name: "Accept-Language", In: "header", Schema: text, Description: "The language of refusals: da (unless another is asked for) or en.",
	})
	if o.guarded {
		d.Parameters = append(d.Parameters, &huma.Param{
			Name: "If-Match", In: "header", Required: true, Schema: text,
			Description: "The version that the change is made from, from the ETag of the record. 428 when it is missing, 412 when it is not the newest.",
		})
	}
	if o.effect {
		d.Parameters = append(d.Parameters, &huma.Param{
			Name: "Idempotency-Key", In: "header", Schema: text,
			Description: "Makes it safe to send the call again: within 24 hours the same key with the same content has one effect and one answer.",
		})
	}
	return d
}

// named finds the parameters in a path.
var named = regexp.MustCompile(`\{([a-z]+)\}`)

// tidy completes the description after huma has made it from the types. It
// refuses an operation whose address has a parameter that it does not take.
func (o *Operation) tidy(doc *huma.OpenAPI) error {
	item := doc.Paths[o.Path]
	made := map[string]*huma.Operation{
		http.MethodGet: item.Get, http.MethodPost: item.Post, http.MethodPut: item.Put, http.MethodDelete: item.Delete,
	}[o.Method]
	o.parameters = made.Parameters
	for _, match := range named.FindAllStringSubmatch(o.Path, -1) {
		if !slices.ContainsFunc(o.parameters, func(p *huma.Param) bool { return p.In == "path" && p.Name == match[1] }) {
			return fmt.Errorf("operation %s %s takes no %s", o.Method, o.Path, match[1])
		}
	}
	if made.RequestBody != nil {
		o.body = made.RequestBody.Content["application/json"].Schema
	}
	if o.status == http.StatusNoContent {
		made.Responses["204"].Content = nil
	}
	delete(made.Responses, "default")
	statuses := []sort{noToken, notFound, tooMany, internal, unavailable}
	if o.body != nil || len(made.Parameters) > 0 {
		statuses = append(statuses, invalid)
	}
	if o.body != nil {
		statuses = append(statuses, malformed, tooLarge, notJSON)
	}
	if o.Method != http.MethodGet {
		statuses = append(statuses, forbidden, conflict)
	}
	if o.guarded {
		statuses = append(statuses, stale, versionNeeded)
	}
	problem := doc.Components.Schemas.Schema(reflect.TypeFor[Problem](), true, "Problem")
	for _, s := range statuses {
		made.Responses[itoa(s.status)] = &huma.Response{
			Description: http.StatusText(s.status),
			Content:     map[string]*huma.MediaType{"application/problem+json": {Schema: problem}},
		}
	}
	return nil
}

// finish takes away what huma describes of its own, and says that a list is
// never null.
func finish(doc *huma.OpenAPI) {
	schemas := doc.Components.Schemas.Map()
	delete(schemas, "ErrorModel")
	delete(schemas, "ErrorDetail")
	for _, s := range schemas {
		for _, property := range s.Properties {
			if property.Type == huma.TypeArray {
				property.Nullable = false
			}
		}
	}
}
