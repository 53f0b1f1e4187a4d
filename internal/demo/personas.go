// Package demo fills an empty instance with made-up organisations and people,
// so that the program can be tried. Nobody and nothing in it is real: the
// municipalities have codes that no municipality has, and mail addresses end
// where no mail arrives.
package demo

import (
	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
)

// Place is an organisation of the demonstration.
type Place string

// The places.
const (
	Noerrekaer    Place = "noerrekaer"    // the municipality
	Soenderaa     Place = "soenderaa"     // the other municipality
	Havnen        Place = "havnen"        // the shelter
	Varmestuen    Place = "varmestuen"    // the voluntary organisation
	Broen         Place = "broen"         // the treatment centre
	Styrelsen     Place = "styrelsen"     // the national agency
	Ankestyrelsen Place = "ankestyrelsen" // the appeals board
	Raadgivning   Place = "raadgivning"   // the consultancy
)

var places = []struct {
	place Place
	is    organisation.Organisation
	units []string
}{
	{Styrelsen, organisation.Organisation{Kind: organisation.Agency, Name: "Social- og Boligstyrelsen"}, []string{"Kontoret for hjemløshed"}},
	{Ankestyrelsen, organisation.Organisation{Kind: organisation.Agency, Name: "Ankestyrelsen"}, nil},
	{
		Noerrekaer,
		organisation.Organisation{Kind: organisation.Municipality, Name: "Nørrekær Kommune", Code: "9001", Region: "Nordjylland"},
		[]string{"Socialafdelingen", "Jobcentret", "Gadeteamet", "Bostøtten"},
	},
	{Soenderaa, organisation.Organisation{Kind: organisation.Municipality, Name: "Sønderå Kommune", Code: "9002", Region: "Syddanmark"}, []string{"Socialafdelingen"}},
	{Havnen, organisation.Organisation{Kind: organisation.Shelter, Name: "Herberget Havnen", Region: "Nordjylland"}, nil},
	{Varmestuen, organisation.Organisation{Kind: organisation.Voluntary, Name: "Varmestuen Nord", Region: "Nordjylland"}, nil},
	{Broen, organisation.Organisation{Kind: organisation.Other, Name: "Center Broen", Region: "Nordjylland"}, nil},
	{Raadgivning, organisation.Organisation{Kind: organisation.Business, Name: "Brobyg Rådgivning"}, nil},
}

// persona is one of those whom a visitor can be.
type persona struct {
	slug, name, title, unit string
	place                   Place
	role                    access.Role
	da, en                  string
}

var personas = []persona{
	{"raadgiver", "Astrid Lindebro", "Specialkonsulent", "Kontoret for hjemløshed", Styrelsen, access.Adviser, "Rådgiver i styrelsen", "Adviser in the national agency"},
	{"konsulent", "Louise Kornvang", "Konsulent", "", Raadgivning, access.Consultant, "Konsulent, der bistår styrelsen", "Consultant who assists the agency"},
	{"ankestyrelsen", "Henrik Damsøe", "Chefkonsulent", "", Ankestyrelsen, access.Analyst, "Analytiker i Ankestyrelsen", "Analyst of the appeals board"},
	{"forloebsleder", "Anne Vestermark", "Udviklingskonsulent", "Socialafdelingen", Noerrekaer, access.Employee, "Overordnet tovholder for forløbet", "Course lead"},
	{"leder", "Birgitte Nørreskov", "Socialchef", "Socialafdelingen", Noerrekaer, access.Manager, "Ansvarlig leder", "Responsible manager"},
	{"projektleder", "Peter Skovrod", "Projektleder", "Socialafdelingen", Noerrekaer, access.Employee, "Projektleder", "Project manager"},
	{"implementering", "Kasper Elholm", "Bostøttemedarbejder", "Bostøtten", Noerrekaer, access.Employee, "Medlem af implementeringsteamet", "Member of the implementation team"},
	{"metodeansvarlig", "Sofie Bækvang", "Faglig koordinator", "Bostøtten", Noerrekaer, access.Employee, "Metodeansvarlig", "Method lead"},
	{"gademedarbejder", "Malik Overlund", "Gademedarbejder", "Gadeteamet", Noerrekaer, access.Employee, "Gademedarbejder", "Street worker"},
	{"forstander", "Jens Havremark", "Forstander", "", Havnen, access.Manager, "Forstander og overordnet tovholder for herbergets forløb", "Manager of the shelter and its course lead"},
	{"styregruppe", "Karen Ulvedal", "Daglig leder", "", Varmestuen, access.Manager, "Medlem af styregruppen", "Member of the steering group"},
	{"tovholder", "Inge Strandmose", "Kontaktperson", "", Varmestuen, access.Employee, "Tovholder for borgere", "Coordinator for citizens"},
	{"partner", "Thomas Ravnbjerg", "Behandler", "", Broen, access.Employee, "Fagperson hos en samarbejdspartner", "Professional of a partner"},
	{"borger", "Nivi Solbakke", "", "", Noerrekaer, access.CitizenRole, "Borger med et forløb", "Citizen with a pathway"},
	{"soenderaa", "Marie Åbrink", "Projektleder", "Socialafdelingen", Soenderaa, access.Employee, "Projektleder i nabokommunen", "Project manager in the neighbouring municipality"},
	{"admin", "Ditte Ravnehøj", "Systemadministrator", "", Styrelsen, access.Administrator, "Administrator af systemet", "Administrator of the instance"},
}

// Personas are those whom a visitor can be, in the order in which they are
// offered: by organisation.
func Personas() []identity.Persona {
	names := map[Place]string{}
	for _, p := range places {
		names[p.place] = p.is.Name
	}
	all := make([]identity.Persona, 0, len(personas))
	for _, p := range personas {
		all = append(all, identity.Persona{
			Slug: p.slug, Name: p.name, Who: i18n.Text{Da: p.da, En: p.en}, Organisation: names[p.place],
		})
	}
	return all
}

// DefaultSeed is what the demonstration's data follow from unless told otherwise.
const DefaultSeed = 1
