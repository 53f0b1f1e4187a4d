package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Cast is who takes part in the demonstration.
type Cast struct {
	Places     map[Place]organisation.ID
	Personas   map[string]organisation.PersonID // by slug
	Colleagues map[Place][]Colleague
	abroad     map[string]organisation.PersonID // one of each of the real municipalities that have people
}

// Colleague is somebody who has no log-in, but can be given a role.
type Colleague struct {
	ID    organisation.PersonID
	Name  string
	Title string
	Lived bool // takes part from own experience of homelessness
}

// Lived are the colleagues of a place who take part from own experience.
func (c *Cast) Lived(p Place) []Colleague { return c.pick(p, true) }

// Staff are the colleagues of a place who work there.
func (c *Cast) Staff(p Place) []Colleague { return c.pick(p, false) }

func (c *Cast) pick(p Place, lived bool) (list []Colleague) {
	for _, one := range c.Colleagues[p] {
		if one.Lived == lived {
			list = append(list, one)
		}
	}
	return list
}

// post is a position that a colleague fills.
type post struct {
	title, unit string
	place       Place
	role        access.Role
	lived       bool
}

var posts = []post{
	{"Specialkonsulent", "Kontoret for hjemløshed", Styrelsen, access.Adviser, false},
	{"Fuldmægtig", "Kontoret for hjemløshed", Styrelsen, access.Adviser, false},
	{"Kontorchef", "Kontoret for hjemløshed", Styrelsen, access.Manager, false},
	{"Fuldmægtig", "", Ankestyrelsen, access.Analyst, false},
	{"Specialkonsulent", "", Ankestyrelsen, access.Analyst, false},
	{"Leder af Jobcentret", "Jobcentret", Noerrekaer, access.Manager, false},
	{"Leder af Bostøtten", "Bostøtten", Noerrekaer, access.Manager, false},
	{"Leder af Gadeteamet", "Gadeteamet", Noerrekaer, access.Manager, false},
	{"Socialrådgiver", "Socialafdelingen", Noerrekaer, access.Employee, false},
	{"Socialrådgiver", "Socialafdelingen", Noerrekaer, access.Employee, false},
	{"Jobkonsulent", "Jobcentret", Noerrekaer, access.Employee, false},
	{"Koordinerende sagsbehandler", "Jobcentret", Noerrekaer, access.Employee, false},
	{"Bostøttemedarbejder", "Bostøtten", Noerrekaer, access.Employee, false},
	{"Gadesygeplejerske", "Gadeteamet", Noerrekaer, access.Employee, false},
	{"Borgerrepræsentant", "", Noerrekaer, access.Volunteer, true},
	{"Borgerrepræsentant", "", Noerrekaer, access.Volunteer, true},
	{"Socialchef", "Socialafdelingen", Soenderaa, access.Manager, false},
	{"Udviklingskonsulent", "Socialafdelingen", Soenderaa, access.Employee, false},
	{"Bostøttemedarbejder", "Socialafdelingen", Soenderaa, access.Employee, false},
	{"Borgerrepræsentant", "", Soenderaa, access.Volunteer, true},
	{"Afdelingsleder", "", Havnen, access.Manager, false},
	{"Kontaktperson", "", Havnen, access.Employee, false},
	{"Socialpædagog", "", Havnen, access.Employee, false},
	{"Natmedarbejder", "", Havnen, access.Employee, false},
	{"Beboerrepræsentant", "", Havnen, access.Volunteer, true},
	{"Frivillig", "", Varmestuen, access.Volunteer, false},
	{"Frivillig", "", Varmestuen, access.Volunteer, false},
	{"Frivillig med egne erfaringer", "", Varmestuen, access.Volunteer, true},
	{"Behandlingsleder", "", Broen, access.Manager, false},
	{"Sygeplejerske", "", Broen, access.Employee, false},
}

var (
	firstNames = strings.Fields(`Amalie Anton Bente Bo Camilla Dorte Emil Eva Finn Freja Gitte Hanne Ida Ivan Jakob Jonna Jørgen Kirsten
		Lars Lene Mads Maja Mikkel Nanna Niels Oda Pia Rasmus Rikke Sara Simon Susanne Søren Tage Tine Ulla Vibeke Viggo Yrsa Åse`)
	lastNames = strings.Fields(`Agerbæk Birkelund Brombjerg Dalvang Egeskær Engdam Fjordmark Granhøj Hassellund Hedemark Hyldegaard Højmose Kildevang
		Klitholm Krogvang Lyngmose Marklund Møllevang Nørrelund Pilebæk Rosenvang Rughøj Sivkær Skovmose Stenvang Tjørnelund Tornmark Vandkær Vildmose Østerbæk`)
)

// People fills an empty instance with the organisations, the personas with
// their accounts, and colleagues whose names follow from the seed. In an
// instance that has accounts already it does nothing and returns nil.
func People(ctx context.Context, d *db.DB, seed uint64) (cast *Cast, err error) {
	err = d.Write(ctx, func(tx *db.Tx) error {
		cast = nil
		if there, err := identity.InUse(tx); err != nil || there {
			return err
		}
		cast = &Cast{Places: map[Place]organisation.ID{}, Personas: map[string]organisation.PersonID{}, Colleagues: map[Place][]Colleague{}}
		units, err := cast.build(tx)
		if err != nil {
			return err
		}
		for _, p := range personas {
			if err := cast.enter(tx, p, units); err != nil {
				return fmt.Errorf("persona %s: %w", p.slug, err)
			}
		}
		return cast.hire(tx, rand.New(rand.NewPCG(seed, 1)), units)
	})
	if err != nil {
		return nil, fmt.Errorf("fill in the demonstration's people: %w", err)
	}
	return cast, nil
}

type unitKey struct {
	place Place
	name  string
}

func (c *Cast) build(tx *db.Tx) (map[unitKey]organisation.UnitID, error) {
	units := map[unitKey]organisation.UnitID{}
	for _, p := range places {
		id, err := organisation.Establish(tx, access.Program(), p.is)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.is.Name, err)
		}
		c.Places[p.place] = id
		for _, name := range p.units {
			unit, err := organisation.Divide(tx, access.Program(), organisation.Unit{Organisation: id, Name: name})
			if err != nil {
				return nil, fmt.Errorf("%s, %s: %w", p.is.Name, name, err)
			}
			units[unitKey{p.place, name}] = unit
		}
	}
	return units, nil
}

func (c *Cast) enter(tx *db.Tx, p persona, units map[unitKey]organisation.UnitID) error {
	email := p.slug + "@" + string(p.place) + ".example"
	id, err := c.place(tx, organisation.Person{Name: p.name, Title: p.title, Email: email}, p.place, p.role, units[unitKey{p.place, p.unit}], 24)
	if err != nil {
		return err
	}
	c.Personas[p.slug] = id
	_, err = identity.Open(tx, id, p.slug, email, i18n.Da)
	return err
}

func (c *Cast) hire(tx *db.Tx, random *rand.Rand, units map[unitKey]organisation.UnitID) error {
	firsts, lasts := random.Perm(len(firstNames)), random.Perm(len(lastNames))
	for i, p := range posts {
		name := firstNames[firsts[i%len(firsts)]] + " " + lastNames[lasts[i%len(lasts)]]
		person := organisation.Person{Name: name, Title: p.title, Email: fmt.Sprintf("kollega%d@%s.example", i+1, p.place)}
		id, err := c.place(tx, person, p.place, p.role, units[unitKey{p.place, p.unit}], 24+random.IntN(60))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		c.Colleagues[p.place] = append(c.Colleagues[p.place], Colleague{ID: id, Name: name, Title: p.title, Lived: p.lived})
	}
	return nil
}

// place registers somebody who has been there for some months.
func (c *Cast) place(tx *db.Tx, p organisation.Person, at Place, role access.Role, unit organisation.UnitID, months int) (organisation.PersonID, error) {
	id, err := organisation.Register(tx, access.Program(), p)
	if err != nil {
		return "", err
	}
	_, err = organisation.Appoint(tx, access.Program(), organisation.Appointment{
		Person: id, Organisation: c.Places[at], Unit: unit, Role: role, From: tx.Today().AddMonths(-months),
	})
	return id, err
}
