package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/network"
)

// The networks of the demonstration that personas take part in, by name.
const (
	NetworkCTI       = "CTI-netværket"
	NetworkICM       = "ICM-netværket"
	NetworkACT       = "ACT-netværket"
	NetworkAgreement = "Projektledernetværket for aftalekommuner"
	NetworkSupport   = "Projektledernetværket for bostøttekommuner"
	NetworkReference = "Referencenetværket om barnets progression"
)

// circle is a network of the demonstration: who is in it and since when.
type circle struct {
	name, programme, purpose string
	started                  int // days ago
	members                  []joined
}

// joined is a municipality in a network of the demonstration.
type joined struct {
	who  string // the first word of its name, or a place of the demonstration
	kind string
	lead string // the role that one person holds; empty when it lacks one
	with []organisation.PersonID
}

// hosts are real municipalities in which the demonstration has people of its
// own making.
var hosts = []string{"Aalborg", "Esbjerg", "Horsens", "Kolding", "Odense", "Randers", "Roskilde", "Silkeborg", "Vejle", "Viborg"}

var hostPosts = []post{
	{"Faglig koordinator", "", "", access.Employee, false},
	{"Projektleder", "", "", access.Employee, false},
	{"Bostøttemedarbejder", "", "", access.Employee, false},
	{"Socialrådgiver", "", "", access.Employee, false},
}

// Abroad are those who work in the municipalities outside the demonstration's
// own places, by the municipality's first word.
type Abroad map[string][]Colleague

// Neighbours hires a few people in real municipalities, so that networks have
// more members than the demonstration's own.
func Neighbours(ctx context.Context, d *db.DB, cast *Cast, seed uint64) (Abroad, error) {
	abroad := Abroad{}
	err := d.Write(ctx, func(tx *db.Tx) error {
		random := rand.New(rand.NewPCG(seed, 5))
		firsts, lasts := random.Perm(len(firstNames)), random.Perm(len(lastNames))
		clear(abroad)
		cast.abroad = map[string]organisation.PersonID{}
		n := 0
		for _, host := range hosts {
			found, err := organisation.Find(tx, host, []organisation.Kind{organisation.Municipality}, "", 1)
			if err != nil || len(found) == 0 {
				return fmt.Errorf("no municipality %s: %w", host, err)
			}
			place := Place(host)
			cast.Places[place] = found[0].ID
			for _, p := range hostPosts {
				name := firstNames[firsts[n%len(firsts)]] + " " + lastNames[lasts[(n+7)%len(lasts)]]
				n++
				id, err := cast.place(tx, organisation.Person{Name: name, Title: p.title, Email: fmt.Sprintf("nabo%d@kommune.example", n)}, place, p.role, "", 18+random.IntN(40))
				if err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
				if p.title == "Projektleder" {
					cast.abroad[host] = id
				}
				abroad[host] = append(abroad[host], Colleague{ID: id, Name: name, Title: p.title})
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("fill in the demonstration's neighbours: %w", err)
	}
	return abroad, nil
}

// Networks lets the eight networks of the strategy and the reference network
// run, relative to today: meetings behind them and meetings ahead.
func Networks(ctx context.Context, h House, cast *Cast, seed uint64) error {
	t := &teller{House: h, scopes: map[organisation.PersonID]access.Scope{}, today: calendar.Of(h.DB.Now()), random: rand.New(rand.NewPCG(seed, 6))}
	var err error
	if t.adviser, err = t.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	abroad, err := Neighbours(ctx, h.DB, cast, seed)
	if err != nil {
		return err
	}
	for _, g := range circles(cast, abroad) {
		if err := t.gather(ctx, cast, g); err != nil {
			return fmt.Errorf("fill in the demonstration's networks: %s: %w", g.name, err)
		}
	}
	return nil
}

func circles(cast *Cast, abroad Abroad) []circle {
	const agreement, support, partner = "aftalekommune", "bostoettekommune", "partnerskabskommune"
	ids := func(list []Colleague) []organisation.PersonID {
		var all []organisation.PersonID
		for _, c := range list {
			all = append(all, c.ID)
		}
		return all
	}
	persona := func(slugs ...string) []organisation.PersonID {
		var all []organisation.PersonID
		for _, s := range slugs {
			all = append(all, cast.Personas[s])
		}
		return all
	}
	own := append(persona("metodeansvarlig", "implementering", "gademedarbejder"), ids(cast.Staff(Noerrekaer)[3:7])...)
	neighbour := func(host, kind, lead string) joined { return joined{host, kind, lead, ids(abroad[host])} }
	const lead, manager, key = "metodeansvarlig", "projektleder", "noegleperson"
	return []circle{
		{NetworkCTI, "metodenetvaerk", "Kommuner, der arbejder med Critical Time Intervention: ni måneders støtte i tre lige lange faser, når en borger flytter i egen bolig.", 345, []joined{
			{string(Noerrekaer), agreement, lead, own},
			neighbour("Aalborg", agreement, lead), neighbour("Odense", agreement, lead), neighbour("Esbjerg", support, lead), neighbour("Roskilde", support, ""), neighbour("Vejle", agreement, lead),
		}},
		{NetworkICM, "metodenetvaerk", "Kommuner, der arbejder med Intensive Case Management: støtte, så længe borgeren har brug for den.", 260, []joined{
			{string(Noerrekaer), agreement, "", ids(cast.Staff(Noerrekaer)[5:7])}, neighbour("Aalborg", agreement, lead), neighbour("Horsens", support, lead), neighbour("Viborg", support, lead),
		}},
		{NetworkACT, "metodenetvaerk", "Kommuner, der arbejder med Assertive Community Treatment: et tværfagligt team om borgerne med de største behov.", 320, []joined{
			{string(Soenderaa), support, lead, append(ids(cast.Staff(Soenderaa)[1:]), persona("soenderaa")...)}, neighbour("Odense", agreement, lead), neighbour("Kolding", support, lead),
		}},
		{"Netværket om udredning og plan", "metodenetvaerk", "Kommuner, der arbejder med metoden udredning og plan på boformer og i kommunens myndighed.", 200, []joined{
			neighbour("Randers", agreement, lead), neighbour("Silkeborg", agreement, lead), neighbour("Viborg", support, ""),
		}},
		{"Netværket om god løsladelse", "metodenetvaerk", "Kommuner, der arbejder sammen med fængsler og arresthuse om, at ingen løslades til gaden.", 170, []joined{
			neighbour("Horsens", support, lead), neighbour("Kolding", support, lead),
		}},
		{"Netværket om opsøgende arbejde", "metodenetvaerk", "Kommuner, der arbejder med opsøgende og kontaktskabende indsatser.", 230, []joined{
			neighbour("Esbjerg", support, lead), neighbour("Silkeborg", agreement, lead), neighbour("Randers", agreement, lead),
		}},
		{NetworkAgreement, "projektledernetvaerk", "Projektlederne i aftalekommunerne mødes hvert halve år om status, mål og viden.", 345, []joined{
			{string(Noerrekaer), agreement, manager, append(persona("projektleder"), ids(cast.Staff(Noerrekaer)[:1])...)},
			neighbour("Aalborg", agreement, manager), neighbour("Odense", agreement, manager), neighbour("Randers", agreement, manager), neighbour("Silkeborg", agreement, manager), neighbour("Vejle", agreement, manager),
		}},
		{NetworkSupport, "projektledernetvaerk", "Projektlederne i bostøttekommunerne mødes hvert halve år om status, metoder og viden.", 345, []joined{
			{string(Soenderaa), support, manager, append(persona("soenderaa"), ids(cast.Staff(Soenderaa)[:1])...)},
			neighbour("Esbjerg", support, manager), neighbour("Horsens", support, manager), neighbour("Kolding", support, manager), neighbour("Roskilde", support, manager), neighbour("Viborg", support, manager),
		}},
		{NetworkReference, "referencenetvaerk", "Kommunerne drøfter og kvalificerer redskaber, der holder fokus på barnets progression i sagsbehandlingen.", 130, []joined{
			{string(Noerrekaer), "referencekommune", key, append(persona("leder"), ids(cast.Staff(Noerrekaer)[3:5])...)},
			neighbour("Horsens", partner, key), neighbour("Kolding", partner, key), neighbour("Roskilde", partner, key), neighbour("Vejle", partner, key), neighbour("Viborg", partner, key),
		}},
	}
}

// gather lets one network begin and hold its meetings up to today.
func (t *teller) gather(ctx context.Context, cast *Cast, g circle) error {
	start := calendar.Danish().Nearest(t.today.AddDays(-g.started), calendar.Date{}, calendar.Date{})
	begun := db.At(ctx, start.AddDays(-30).At(10, 0))
	id, err := t.Networks.Begin(begun, t.adviser, network.Beginning{
		Programme: g.programme, Start: start, Details: network.Details{Name: g.name, Purpose: g.purpose, Contact: cast.Personas["raadgiver"]},
	})
	if err != nil {
		return err
	}
	for i, m := range g.members {
		a := network.Admission{Network: id, Municipality: cast.Places[Place(m.who)], Kind: m.kind}
		for j, person := range m.with {
			role := "deltager"
			if j == 0 || g.programme == "referencenetvaerk" {
				role = m.lead
			}
			if role != "" {
				a.People = append(a.People, network.Seat{Person: person, Role: role})
			}
		}
		if _, err := t.Networks.Add(db.At(ctx, start.AddDays(-20).At(9, i)), t.adviser, a); err != nil {
			return fmt.Errorf("%s: %w", m.who, err)
		}
	}
	if err := t.measure(ctx, id); err != nil {
		return err
	}
	return t.meet(ctx, id)
}

// meet settles the meetings that are past or near, and completes the past ones.
func (t *teller) meet(ctx context.Context, id network.ID) error {
	const near = 45 // days ahead that are agreed on
	n, err := t.Networks.Find(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	for _, item := range n.Schedule().Items {
		if item.Target.IsZero() || item.Target.After(t.today.AddDays(near)) || item.Form == "work" {
			continue
		}
		st := network.Settled{Day: item.Target, StartsAt: "09:30", EndsAt: "15:00", Place: "Kulturhuset i Fredericia"}
		if a, _, _ := n.Programme.Activity(item.Activity); a.Length.Days > 1 {
			for !calendar.Danish().IsWorkingDay(st.Day.AddDays(1)) || !calendar.Danish().IsWorkingDay(st.Day) {
				st.Day = st.Day.AddDays(-1)
			}
			st.Last = st.Day.AddDays(1)
		}
		agreed := item.Target.AddDays(-50).At(10, 0)
		if now := t.today.AddDays(-3).At(9, 0); agreed.After(now) {
			agreed = now
		}
		if n, err = t.settleMeeting(ctx, id, item.Key, st, agreed); err != nil {
			return fmt.Errorf("%s: %w", item.Key, err)
		}
		if st.Day.Before(t.today) {
			if err := t.Networks.Complete(db.At(ctx, st.Day.At(16, 0)), t.adviser, id, item.Key, n.Version); err != nil {
				return fmt.Errorf("%s: %w", item.Key, err)
			}
		}
	}
	return nil
}

// settleMeeting agrees on a day, and gives the network as it is afterwards.
func (t *teller) settleMeeting(ctx context.Context, id network.ID, key string, st network.Settled, at time.Time) (*network.Network, error) {
	n, err := t.Networks.Find(ctx, t.adviser, id)
	if err != nil {
		return nil, err
	}
	if err := t.Networks.Settle(db.At(ctx, at), t.adviser, id, key, st, n.Version); err != nil {
		return nil, err
	}
	return t.Networks.Find(ctx, t.adviser, id)
}
