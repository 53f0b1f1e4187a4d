package hsds

import (
	"fmt"
	"net/mail"
	"net/url"
	"strings"
	"time"
	"unicode"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"

	"golang.org/x/net/idna"
)

// lang is what is published in: the services themselves are written in it.
const lang = i18n.Da

// Organisations are those that services have to do with.
type Organisations = map[organisation.ID]organisation.Organisation

// Minimal is a service with what it must have, and when it was changed.
func Minimal(s directory.Listed) Service {
	return Service{
		ID: string(s.ID), OrganizationID: string(s.Organisation), Name: s.Name, Status: "active",
		Modified: s.SavedAt.UTC().Format("2006-01-02T15:04:05.000Z"),
	}
}

// Basic is a service with the fields that are there once.
func Basic(s directory.Listed) Service {
	b := Minimal(s)
	b.Description, b.URL, b.Email = s.Offers, websiteOf(s.Website), emailOf(s.Email)
	b.Application, b.Fees, b.Eligibility = s.Referral, s.Price, s.TargetGroup
	b.Assured = calendar.Of(s.Confirmed).String()
	b.Alert = alertOf(s)
	return b
}

// Full is a service with all that belongs to it. by are its organisation and its
// municipality.
func Full(s directory.Listed, by Organisations) Service {
	f := parts(s, by)
	if s.Placed() {
		f.Locations = []ServiceAtLocation{placed(s, by)}
	}
	return f
}

// AtLocation is a placed service as it is at its place, with the ids alone.
func AtLocation(s directory.Listed) ServiceAtLocation {
	return ServiceAtLocation{ID: AtLocationID(s.ID), ServiceID: string(s.ID), LocationID: locationID(s)}
}

// FullAtLocation is a placed service as it is at its place, with both.
func FullAtLocation(s directory.Listed, by Organisations) ServiceAtLocation {
	at := placed(s, by)
	service := parts(s, by)
	at.Service = &service
	return at
}

// AtLocationID names a service at its place.
func AtLocationID(id directory.ID) string { return derived(string(id), "service_at_location") }

func locationID(s directory.Listed) string { return derived(string(s.ID), "location") }

// alertOf is what one should know before trusting what stands.
func alertOf(s directory.Listed) string {
	switch s.Freshness {
	case directory.Doubted:
		return text.TrustDoubted(lang)
	case directory.Stale:
		return text.TrustStale(lang, text.AgoLong(lang, calendar.Of(s.Confirmed)))
	case directory.Fresh, directory.Due:
	}
	return ""
}

// parts is a service with what belongs to it but for its place.
func parts(s directory.Listed, by Organisations) Service {
	f, id := Basic(s), string(s.ID)
	if s.Phone != "" {
		f.Phones = []Phone{{derived(id, "phone"), id, s.Phone, "voice"}}
	}
	f.Schedules = schedules(s)
	area := s.Area
	if area == "" {
		area = s.MunName
	}
	f.Areas = []Area{{derived(id, "service_area"), id, area, area, "text"}}
	for _, code := range s.Languages {
		f.Languages = append(f.Languages, Language{derived(id, "language/"+code), id, directory.Spoken(lang, code), code})
	}
	if s.Price != "" {
		cost := Cost{ID: derived(id, "cost_option"), ServiceID: id, Description: s.Price}
		if s.Has(directory.Free) {
			cost.Currency, cost.Amount = "DKK", new(0)
		}
		f.Costs = []Cost{cost}
	}
	if s.Contact != "" {
		f.Contacts = []Contact{{derived(id, "contact"), id, s.Contact, f.Email}}
	}
	f.Attributes = attributes(s)
	if o, known := by[s.Organisation]; known {
		f.Organization = new(OrganizationOf(o))
	}
	return f
}

var days = []string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"}

// schedules are the stretches of the week, each with what there is to say about
// the hours.
func schedules(s directory.Listed) (all []Schedule) {
	id := string(s.ID)
	for _, o := range s.Hours {
		all = append(all, Schedule{
			ID: derived(id, fmt.Sprintf("schedule/%d/%d", o.Day, o.From)), ServiceID: id, Freq: "WEEKLY", Day: days[o.Day-1],
			Opens: clock(o.From), Closes: clock(o.To), Description: s.HoursNote,
		})
	}
	if len(all) == 0 && s.HoursNote != "" {
		all = []Schedule{{ID: derived(id, "schedule"), ServiceID: id, Description: s.HoursNote}}
	}
	return all
}

// clock is a time of the day, of this one or the next: midnight is 00:00.
func clock(minutes int) string {
	return time.Time{}.Add(time.Duration(minutes) * time.Minute).Format("15:04")
}

// placed is a service at its place, without the service.
func placed(s directory.Listed, by Organisations) ServiceAtLocation {
	at := AtLocation(s)
	place := &Location{ID: at.LocationID, Type: "physical", Name: s.Name}
	if s.Position != nil {
		place.Latitude, place.Longitude = &s.Position.Latitude, &s.Position.Longitude
	}
	if s.Street != "" {
		province := by[s.Municipality].Region
		if province == "" {
			province = s.MunName
		}
		place.Addresses = []Address{{derived(place.ID, "address"), place.ID, s.Street, s.City, province, s.Postcode, "DK", "physical"}}
	}
	if s.Accessibility != "" {
		place.Accessibility = []Accessibility{{derived(place.ID, "accessibility"), place.ID, s.Accessibility}}
	}
	at.Location = place
	return at
}

// attributes are the list on which a service stands, its traits, and how many it
// has room for, for which the specification has no field.
func attributes(s directory.Listed) []Attribute {
	id := string(s.ID)
	term := func(kind string, t Term) Attribute {
		return Attribute{derived(id, "attribute/"+t.ID), id, t.ID, kind, "service", "", &t}
	}
	all := []Attribute{term("list", listTerm(s.List))}
	for _, trait := range s.Traits {
		all = append(all, term("trait", traitTerm(trait)))
	}
	if s.Capacity != "" {
		all = append(all, Attribute{ID: derived(id, "attribute/capacity"), LinkID: id, LinkType: "capacity", LinkEntity: "service", Value: s.Capacity})
	}
	return all
}

// websiteOf is a website's address as a URI, in ASCII; empty when it has none.
func websiteOf(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return ""
	}
	host, err := idna.Lookup.ToASCII(u.Hostname())
	if err != nil {
		return ""
	}
	if port := u.Port(); port != "" {
		host += ":" + port
	}
	u.Host = host
	if !ascii(u.RawQuery) {
		u.RawQuery = u.Query().Encode()
	}
	return u.String()
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return c > unicode.MaxASCII }) < 0
}

// emailOf is an address as RFC 5321 has it, with the domain in ASCII; empty when
// it has none.
func emailOf(s string) string {
	at := strings.LastIndexByte(s, '@')
	if at < 0 || !ascii(s[:at]) {
		return ""
	}
	domain, err := idna.Lookup.ToASCII(s[at+1:])
	if err != nil {
		return ""
	}
	address := s[:at+1] + domain
	const longestLocal = 64
	if parsed, err := mail.ParseAddress(address); err != nil || parsed.Address != address || at > longestLocal {
		return ""
	}
	return address
}
