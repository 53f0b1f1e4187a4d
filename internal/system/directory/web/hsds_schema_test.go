package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"

	"github.com/google/uuid"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schemas are the specification's, where the folder is there.
func schemas(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	folder := os.Getenv("HSDS_SCHEMAS")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "..", "..", "shared", "hsds")
	}
	if _, err := os.Stat(folder); err != nil {
		t.Logf("NOT CHECKED against the HSDS schemas: there is no folder %s; name it in HSDS_SCHEMAS. What follows looks at ids and required fields alone.", folder)
		return nil
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	compiler.AssertFormat()
	all := map[string]*jsonschema.Schema{}
	for _, name := range []string{"service", "organization", "service_at_location"} {
		schema, err := compiler.Compile(filepath.Join(folder, name+".json"))
		must(t, err)
		all[name] = schema
	}
	return all
}

var identifies = regexp.MustCompile(`(^|_)id$`)

// required are the fields that the schemas demand, by the list or field in which
// a thing stands, with those that the program gives it.
var required = map[string][]string{
	"service": {"name", "status", "organization_id", "last_modified"}, "services": {"name", "status"}, "organization": {"name", "description"}, "service_at_location": {"service_id", "location_id"},
	"service_at_locations": {"service_id", "location_id"}, "location": {"location_type"}, "addresses": {"address_1", "city", "state_province", "postal_code", "country", "address_type"},
	"phones": {"number"}, "taxonomy_term": {"name", "description"}, "organization_identifiers": {"identifier_type", "identifier"},
}

// sound looks at a thing and what stands in it: ids are UUIDs, and nothing that
// is required is missing.
func sound(t *testing.T, kind, at string, v any) {
	t.Helper()
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			sound(t, kind, at, one)
		}
	case map[string]any:
		for _, field := range append([]string{"id"}, required[kind]...) {
			if _, there := v[field].(string); !there {
				t.Errorf("%s: %s has no %s", at, kind, field)
			}
		}
		for name, value := range v {
			if s, _ := value.(string); identifies.MatchString(name) && uuid.Validate(s) != nil {
				t.Errorf("%s: %s.%s is %v", at, kind, name, value)
			}
			if value == nil {
				t.Errorf("%s: %s.%s is null", at, kind, name)
			}
			sound(t, name, at, value)
		}
	}
}

// conforms checks what stands in a list, and each of it at an address of its
// own.
func conforms(t *testing.T, h *house.House, schema map[string]*jsonschema.Schema, kind, list string) {
	t.Helper()
	look := func(at string, body []byte) {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
		must(t, err)
		sound(t, kind, at, v)
		if schema != nil {
			if err := schema[kind].Validate(v); err != nil {
				t.Errorf("%s: %v", at, err)
			}
		}
	}
	for _, form := range []string{"", "?minimal=true", "?full=true", "?full=true&full_service=true"} {
		all := walk[json.RawMessage](t, h, list+form, 7)
		if len(all) == 0 {
			t.Errorf("%s has nothing", list)
		}
		for _, one := range all {
			look(list+form, one)
			if form == "" {
				at := list + "/" + idOf(t, one)
				for _, address := range []string{at, at + "?full_service=true"} {
					look(address, fetch[json.RawMessage](t, h, address))
				}
			}
		}
	}
}

// odd adds a service with all that one can say, in signs that the specification
// does not take.
func odd(t *testing.T, h *house.House) directory.ID {
	t.Helper()
	id, err := h.Directory.Add(context.Background(), access.Program(), directory.NewService{
		Organisation: h.Organisation("Varmestuen").ID, Municipality: h.Organisation("Sønderå").ID, Owner: directory.Owner{Name: "Zenobia Hemmelig", Email: "zenobia@hemmelig.example"},
		Content: directory.Content{
			Name: "Æblehaven <&>", TargetGroup: "Alle\nog deres hunde", Offers: "Æbler", Referral: "Ring", Contact: "Vagten", Phone: "+45 70 10 93 98", Email: "vagt@æblehaven.example",
			Website: "www.æblehaven.example/åben dag?hvor=hér", HoursNote: "Ikke i juli", Street: "Ågade 1", Postcode: "9990", City: "Sønderå", Area: "Hele Fyn", Languages: []string{"da", "dsl", "kl"},
			Price: "20 kr.", Accessibility: "En trappe", Capacity: "3 bænke", Traits: []directory.Trait{directory.Dogs},
			Hours: directory.Hours{{Day: 1, From: 600, To: 1440}, {Day: 6, From: 1320, To: 1590}},
		},
	})
	must(t, err)
	return id
}

func TestHSDSConformsToTheSchemas(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		odd(t, h)
		schema := schemas(t)
		conforms(t, h, schema, "service", "/services")
		conforms(t, h, schema, "organization", "/organizations")
		conforms(t, h, schema, "service_at_location", "/service_at_locations")
	})
}
