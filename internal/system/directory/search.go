package directory

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/search"
	"tovholder/internal/system/directory/find"
)

// Filter says what a search shows; the zero Filter shows all, by name.
type Filter struct {
	Query        string
	Municipality organisation.ID
	Organisation organisation.ID
	List         List
	Traits       []Trait   // all of them
	OpenNow      bool      // by the hours of an ordinary week
	Near         *Position // the nearest first; those without a place last
	From         int       // how many come before the page
}

// LongestQuery is how many characters of a query are looked at.
const LongestQuery = 200

// PageSize is how many services a page shows.
const PageSize = 20

// MostResults is how far one can page through what a search finds.
const MostResults = 1000

// Listed is a service in a list.
type Listed struct {
	*Service
	Freshness Freshness
	Kilometre float64 // from where one is; negative where that isn't known
}

// Page is a page of a list.
type Page struct {
	Items []Listed
	Total int // found, at most MostResults
	Today calendar.Date
}

// memory is what each process keeps of the directory to search in.
type memory struct {
	state state
	index *find.Index
	by    map[ID]*brief
	named []*brief // by name
	made  time.Time
}

// brief is what a search needs to know of a service.
type brief struct {
	id           ID
	name         string
	municipality organisation.ID
	organisation organisation.ID
	list         List
	traits       uint32
	hours        Hours
	at           *Position
	placed       bool
	saved        time.Time
}

func briefOf(s *Service) *brief {
	b := &brief{s.ID, s.Name, s.Municipality, s.Organisation, s.List, 0, s.Hours, s.Position, s.Placed(), s.SavedAt}
	for _, t := range s.Traits {
		b.traits |= bit(t)
	}
	return b
}

// bit is none for a trait that there isn't.
func bit(t Trait) uint32 {
	at := slices.Index(Traits(), t)
	if at < 0 {
		return 0
	}
	return 1 << at
}

// What a word weighs, by where it stands.
const (
	inName   = 6
	inTraits = 5
	inGroup  = 4
	inOffers = 3
	inRest   = 2
)

// fields are the texts of a service that are searched in, in both languages.
func (s *Service) fields() []search.Field {
	var traits []string
	for _, t := range s.Traits {
		traits = append(traits, t.Name(i18n.Da), t.Name(i18n.En))
	}
	return []search.Field{
		{Text: s.Name + " " + s.OrgName, Weight: inName},
		{Text: strings.Join(traits, " "), Weight: inTraits},
		{Text: s.TargetGroup, Weight: inGroup},
		{Text: s.Offers, Weight: inOffers},
		{Text: strings.Join([]string{s.Referral, s.Contact, s.HoursNote, s.Street, s.City, s.MunName, s.Area, s.Price, s.Accessibility, s.Capacity}, " "), Weight: inRest},
	}
}

// Load makes what there is to search in ready. Search does so as well when it
// must; a server does it before it answers.
func (d *Directory) Load(ctx context.Context) error {
	return d.DB.Read(ctx, func(tx *db.Tx) error { return d.refresh(tx) })
}

// refresh brings what this process keeps up to the state of the database. While
// one call makes it anew, others use what there was.
func (d *Directory) refresh(tx *db.Tx) error {
	now, err := stateOf(tx)
	if err != nil {
		return err
	}
	known, fresh := d.knows(now, tx.Now())
	if fresh {
		return nil
	}
	if !d.filling.TryLock() {
		if known {
			return nil
		}
		d.filling.Lock()
	}
	defer d.filling.Unlock()
	if _, fresh := d.knows(now, tx.Now()); fresh {
		return nil
	}
	m := d.known // which nobody else changes now
	anew := m == nil || m.state.words < now.words || m.aged(tx.Now())
	if anew {
		groups, err := synonyms(tx)
		if err != nil {
			return err
		}
		m = &memory{state: state{words: now.words}, index: find.New(groups), by: map[ID]*brief{}, made: tx.Now()}
	}
	changed, err := changedSince(tx, m.state.revision)
	if err != nil {
		return fmt.Errorf("read what has changed in the directory: %w", err)
	}
	if anew {
		m.take(changed, now)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if !anew {
		m.take(changed, now)
	}
	d.known = m
	return nil
}

// knows reports whether this process keeps anything, and whether it is up to a
// state of the database. More may be known: another transaction began later.
func (d *Directory) knows(s state, now time.Time) (known, fresh bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	m := d.known
	return m != nil, m != nil && m.state.revision >= s.revision && m.state.words >= s.words && !m.aged(now)
}

// take keeps services as they are now.
func (m *memory) take(changed []*Service, now state) {
	for _, s := range changed {
		if s.Closed {
			m.index.Remove(string(s.ID))
			delete(m.by, s.ID)
			continue
		}
		m.index.Put(string(s.ID), s.fields()...)
		m.by[s.ID] = briefOf(s)
	}
	m.named = m.named[:0]
	for _, b := range m.by {
		m.named = append(m.named, b)
	}
	slices.SortFunc(m.named, func(a, b *brief) int { return cmp.Or(i18n.Compare(a.name, b.name), cmp.Compare(a.id, b.id)) })
	m.state = now
}

// remembered is how long what is searched in is kept before it is read anew:
// organisations are renamed, and words that nothing has any more pile up.
const remembered = time.Hour

// aged reports whether it is time to read everything anew.
func (m *memory) aged(now time.Time) bool { return now.Sub(m.made) > remembered }

// Search finds services, in a constant number of statements. With a query the
// best come first, with a place the nearest, else they stand by name.
func (d *Directory) Search(ctx context.Context, f Filter) (page Page, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		page, err = d.search(tx, f)
		return err
	})
	return page, err
}

func (d *Directory) search(tx *db.Tx, f Filter) (page Page, err error) {
	if err := d.refresh(tx); err != nil {
		return page, err
	}
	page.Today = tx.Today()
	found := d.found(f, tx.Now())
	page.Total = len(found)
	found = found[min(max(f.From, 0), len(found)):]
	found = found[:min(len(found), PageSize)]
	ids := make([]ID, len(found))
	for i, b := range found {
		ids[i] = b.id
	}
	services, err := byIDs(tx, ids)
	if err != nil {
		return page, fmt.Errorf("read what was found: %w", err)
	}
	by := map[ID]*Service{}
	for _, s := range services {
		by[s.ID] = s
	}
	for _, id := range ids {
		if s := by[id]; s != nil {
			s.Owner = Owner{}
			page.Items = append(page.Items, Listed{s, s.Freshness(page.Today), distance(f.Near, s.Position)})
		}
	}
	return page, nil
}

// found are the services that a filter lets through, in their order.
func (d *Directory) found(f Filter, now time.Time) []*brief {
	d.mu.RLock()
	defer d.mu.RUnlock()
	m, all := d.known, []*brief{}
	local := now.In(calendar.Copenhagen())
	var wanted uint32
	for _, t := range f.Traits {
		wanted |= bit(t)
	}
	take := func(b *brief) {
		if (f.Municipality == "" || b.municipality == f.Municipality) && (f.Organisation == "" || b.organisation == f.Organisation) &&
			(f.List == "" || b.list == f.List) && b.traits&wanted == wanted && (!f.OpenNow || b.hours.Open(local)) {
			all = append(all, b)
		}
	}
	if strings.TrimSpace(f.Query) == "" {
		for _, b := range m.named {
			take(b)
		}
	} else {
		hits := m.index.Search(f.Query)
		for _, hit := range hits {
			if f.Near != nil && hit.Score < closeEnough*hits[0].Score {
				break // what is near but hardly meant is not wanted
			}
			take(m.by[ID(hit.ID)])
		}
	}
	if f.Near != nil {
		slices.SortStableFunc(all, func(a, b *brief) int { return cmp.Compare(farther(f.Near, a.at), farther(f.Near, b.at)) })
	}
	return all[:min(len(all), MostResults)]
}

// closeEnough is how well a service must fit, against the one that fits best, to
// be shown among the nearest.
const closeEnough = 0.4

// farther is a distance to sort by: unknown ones come last.
func farther(from, to *Position) float64 {
	if km := distance(from, to); km >= 0 {
		return km
	}
	return math.Inf(1)
}

// distance is how far two places lie apart, in kilometres along the surface of
// a sphere (the haversine formula); -1 when one isn't known.
func distance(from, to *Position) float64 {
	if from == nil || to == nil {
		return -1
	}
	const radius, degree = 6371.0, math.Pi / 180 // kilometres; the mean radius of the earth
	north, east := (to.Latitude-from.Latitude)*degree, (to.Longitude-from.Longitude)*degree
	h := math.Pow(math.Sin(north/2), 2) + math.Cos(from.Latitude*degree)*math.Cos(to.Latitude*degree)*math.Pow(math.Sin(east/2), 2)
	return 2 * radius * math.Asin(math.Min(1, math.Sqrt(h)))
}

// Some are those of the services that are there for everybody, in the order of
// the ids, and at most MostInFolder: what somebody has put together for a
// citizen.
func (d *Directory) Some(ctx context.Context, ids []ID) (all []Listed, today calendar.Date, err error) {
	ids = ids[:min(len(ids), MostInFolder)]
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		today = tx.Today()
		services, err := byIDs(tx, ids)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if i := slices.IndexFunc(services, func(s *Service) bool { return s.ID == id && !s.Closed }); i >= 0 {
				s := services[i]
				s.Owner = Owner{}
				all = append(all, Listed{s, s.Freshness(today), -1})
			}
		}
		return nil
	})
	return all, today, err
}

// MostInFolder is how many services can be put together.
const MostInFolder = 20

// Counts are how many services somebody looks after.
type Counts struct{ All, Reported, Due, Old int }

// Mine is a page of the services that the caller looks after, and how many
// there are.
type Mine struct {
	Items  []Listed
	Next   string
	Counts Counts
	Homes  []Home
}

// own are the organisations whose services somebody looks after: those that
// they work in, and the municipalities that employ them, with all that stands in
// their directories.
type own struct{ offered, listed []organisation.ID }

func ownOf(scope access.Scope, homes []Home) (o own) {
	for _, h := range homes {
		o.offered = append(o.offered, h.ID)
		if employedBy(scope, h.ID) {
			o.listed = append(o.listed, h.ID)
		}
	}
	return o
}

// Mine are the services that the caller looks after.
func (d *Directory) Mine(ctx context.Context, scope access.Scope, k Kept, after string) (mine Mine, err error) {
	mine.Homes = Homes(scope)
	if len(mine.Homes) == 0 {
		return mine, hidden()
	}
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		due, old := before(tx.Today(), AskAfter), before(tx.Today(), StaleAfter)
		services, err := keptBy(tx, ownOf(scope, mine.Homes), k, due, old, after, PageSize+1)
		if err != nil {
			return err
		}
		if len(services) > PageSize {
			last := services[PageSize-1]
			services, mine.Next = services[:PageSize], string(last.ID)+"|"+last.Name
		}
		for _, s := range services {
			mine.Items = append(mine.Items, Listed{s, s.Freshness(tx.Today()), -1})
		}
		mine.Counts, err = countsOf(tx, ownOf(scope, mine.Homes), due, old)
		return err
	})
	return mine, err
}
