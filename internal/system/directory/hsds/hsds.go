// Package hsds says what is in the directory in the words of the Human Services
// Data Specification 3.0 of Open Referral (docs.openreferral.org): values in,
// values out.
package hsds

import "github.com/google/uuid"

// Version is the specification's.
const Version = "3.0"

// Where the specification is explained, and the description of the API's shape.
const (
	Profile = "https://docs.openreferral.org/en/3.0/hsds/"
	OpenAPI = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json"
)

// API is what an API says about itself.
type API struct {
	Version string `json:"version"`
	Profile string `json:"profile"`
	OpenAPI string `json:"openapi_url"`
}

// Page is a page of a list.
type Page[T any] struct {
	TotalItems int  `json:"total_items"`
	TotalPages int  `json:"total_pages"`
	Number     int  `json:"page_number"` // from 1
	Size       int  `json:"size"`        // how many are on this one
	First      bool `json:"first_page"`
	Last       bool `json:"last_page"`
	Empty      bool `json:"empty"`
	Contents   []T  `json:"contents"`
}

// PageOf is a page with some of all things. Pages have at most perPage of them.
func PageOf[T any](contents []T, total, number, perPage int) Page[T] {
	if contents == nil {
		contents = []T{}
	}
	pages := (total + perPage - 1) / perPage
	return Page[T]{total, pages, number, len(contents), number == 1, number >= pages, len(contents) == 0, contents}
}

// Service is what people can get. In a list it has the fields that are there
// once; the full form has those that are there several times as well.
type Service struct {
	ID             string `json:"id"`
	OrganizationID string `json:"organization_id,omitempty"`
	Name           string `json:"name"`
	Description    string `json:"description,omitempty"`
	URL            string `json:"url,omitempty"`
	Email          string `json:"email,omitempty"`
	Status         string `json:"status"`
	Application    string `json:"application_process,omitempty"`
	Fees           string `json:"fees_description,omitempty"`
	Eligibility    string `json:"eligibility_description,omitempty"`
	Assured        string `json:"assured_date,omitempty"` // YYYY-MM-DD
	Alert          string `json:"alert,omitempty"`
	Modified       string `json:"last_modified,omitempty"` // RFC 3339, with milliseconds

	Phones       []Phone             `json:"phones,omitempty"`
	Schedules    []Schedule          `json:"schedules,omitempty"`
	Areas        []Area              `json:"service_areas,omitempty"`
	Locations    []ServiceAtLocation `json:"service_at_locations,omitempty"`
	Languages    []Language          `json:"languages,omitempty"`
	Organization *Organization       `json:"organization,omitempty"`
	Costs        []Cost              `json:"cost_options,omitempty"`
	Contacts     []Contact           `json:"contacts,omitempty"`
	Attributes   []Attribute         `json:"attributes,omitempty"`
}

// Phone is a telephone number.
type Phone struct {
	ID        string `json:"id"`
	ServiceID string `json:"service_id"`
	Number    string `json:"number"`
	Type      string `json:"type"` // of RFC 6350
}

// Schedule is when a service is open: a stretch of every week in Danish time, or
// a description alone.
type Schedule struct {
	ID          string `json:"id"`
	ServiceID   string `json:"service_id"`
	Freq        string `json:"freq,omitempty"`      // WEEKLY
	Day         string `json:"byday,omitempty"`     // MO to SU
	Opens       string `json:"opens_at,omitempty"`  // HH:MM
	Closes      string `json:"closes_at,omitempty"` // HH:MM; not after Opens when it is on the next day
	Description string `json:"description,omitempty"`
}

// Area is where those live who can use a service.
type Area struct {
	ID         string `json:"id"`
	ServiceID  string `json:"service_id"`
	Name       string `json:"name"`
	Extent     string `json:"extent"`
	ExtentType string `json:"extent_type"` // text
}

// Language is one in which a service speaks with people.
type Language struct {
	ID        string `json:"id"`
	ServiceID string `json:"service_id"`
	Name      string `json:"name"`
	Code      string `json:"code"` // of ISO 639-1 or 639-3
}

// Cost is what a service costs.
type Cost struct {
	ID          string `json:"id"`
	ServiceID   string `json:"service_id"`
	Currency    string `json:"currency,omitempty"`
	Amount      *int   `json:"amount,omitempty"` // zero for what is free; nil where it is told in words alone
	Description string `json:"amount_description"`
}

// Contact is a person or a function that answers for a service.
type Contact struct {
	ID        string `json:"id"`
	ServiceID string `json:"service_id"`
	Name      string `json:"name"`
	Email     string `json:"email,omitempty"`
}

// ServiceAtLocation is a service at the place where it is. Within its service it
// has no Service.
type ServiceAtLocation struct {
	ID         string    `json:"id"`
	ServiceID  string    `json:"service_id"`
	LocationID string    `json:"location_id"`
	Location   *Location `json:"location,omitempty"`
	Service    *Service  `json:"service,omitempty"`
}

// Location is a place.
type Location struct {
	ID            string          `json:"id"`
	Type          string          `json:"location_type"` // physical
	Name          string          `json:"name"`
	Latitude      *float64        `json:"latitude,omitempty"` // degrees, WGS 84
	Longitude     *float64        `json:"longitude,omitempty"`
	Addresses     []Address       `json:"addresses,omitempty"`
	Accessibility []Accessibility `json:"accessibility,omitempty"`
}

// Address is where a place lies.
type Address struct {
	ID         string `json:"id"`
	LocationID string `json:"location_id"`
	Street     string `json:"address_1"`
	City       string `json:"city"`
	Province   string `json:"state_province"` // the region, or the municipality where it isn't known
	Postcode   string `json:"postal_code"`
	Country    string `json:"country"` // of ISO 3166-1
	Type       string `json:"address_type"`
}

// Accessibility is how one gets in.
type Accessibility struct {
	ID          string `json:"id"`
	LocationID  string `json:"location_id"`
	Description string `json:"description"`
}

// Attribute says something about a service by a term of a taxonomy, or by a
// value alone.
type Attribute struct {
	ID         string `json:"id"`
	LinkID     string `json:"link_id"`
	TermID     string `json:"taxonomy_term_id,omitempty"`
	LinkType   string `json:"link_type"`
	LinkEntity string `json:"link_entity"`
	Value      string `json:"value,omitempty"`
	Term       *Term  `json:"taxonomy_term,omitempty"`
}

// Taxonomy is a set of terms.
type Taxonomy struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Description string `json:"description"`
}

// Term is one of them.
type Term struct {
	ID          string    `json:"id"`
	Code        string    `json:"code"`
	Name        string    `json:"name"`
	Description string    `json:"description"`
	Taxonomy    string    `json:"taxonomy"`
	Detail      *Taxonomy `json:"taxonomy_detail,omitempty"`
	Language    string    `json:"language"`
	TaxonomyID  string    `json:"taxonomy_id"`
}

// Organization is who offers services.
type Organization struct {
	ID          string       `json:"id"`
	Name        string       `json:"name"`
	Description string       `json:"description"`
	Identifiers []Identifier `json:"organization_identifiers,omitempty"`
	Services    []Service    `json:"services,omitempty"`
}

// Identifier is a number by which others know an organisation.
type Identifier struct {
	ID             string `json:"id"`
	OrganizationID string `json:"organization_id"`
	Scheme         string `json:"identifier_scheme,omitempty"` // of org-id.guide
	Type           string `json:"identifier_type"`
	Number         string `json:"identifier"`
}

// namespace is where the ids lie that are derived (RFC 9562, version 5). A
// change of it, or of a role, gives everything that is published a new id.
var namespace = uuid.MustParse("c42f5da7-4327-4af6-9d82-47b427c7868c")

// derived is the id of what a thing has in a role, the same every time.
func derived(of, role string) string { return uuid.NewSHA1(namespace, []byte(of+"/"+role)).String() }
