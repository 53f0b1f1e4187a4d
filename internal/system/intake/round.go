package intake

import (
	"context"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake/text"
)

const (
	firstYear  = 2000
	lastYear   = 2150
	mostPlaces = 1000
	// shownDays is how long a round is shown after its deadline.
	shownDays = 400
)

// toldRound is a round as history remembers it.
type toldRound struct {
	Title    string `json:"title"`
	Deadline string `json:"deadline"`
	Places   int    `json:"places"`
}

func (r *Round) told() toldRound { return toldRound{r.Title, r.Deadline.String(), r.Places} }

// Choices are what a round can be announced with.
type Choices struct {
	Programmes []*programme.Programme
	People     []Reader // who can be the contact person, or read
	Networks   []Into
}

// Choices tells what can be chosen. Faults: NotFound unless the caller is an
// adviser of an agency.
func (s *Service) Choices(ctx context.Context, scope access.Scope) (Choices, error) {
	var c Choices
	agency := agencyOf(scope)
	if agency == "" {
		return c, fault.New(fault.NotFound, text.NoSuchRound)
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := s.Programmes.All(tx)
		if err != nil {
			return err
		}
		c.Programmes = slices.DeleteFunc(all, func(p *programme.Programme) bool { return p.Intake == nil })
		if c.People, err = candidates(tx, agency); err != nil {
			return err
		}
		c.Networks, err = s.Networks(tx, scope)
		return err
	})
	return c, err
}

// Announcement is what a round is announced with.
type Announcement struct {
	Programme string // id; the latest version is taken
	Details          // zero Places and Kinds are the programme's
	// Once is the same each time that one wish to announce a round is sent; the
	// second time gives the round that the first one announced. Empty for none.
	Once string
}

// Announce announces a round.
//
// Faults: NotFound unless the caller is an adviser of an agency; Invalid with
// fields.
func (s *Service) Announce(ctx context.Context, scope access.Scope, n Announcement) (RoundID, error) {
	var id RoundID
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		agency := agencyOf(scope)
		if agency == "" {
			return fault.New(fault.NotFound, text.NoSuchRound)
		}
		once := ""
		if n.Once != "" {
			once = scope.Person + " " + n.Once
			var already bool
			var err error
			if id, already, err = announcedOnce(tx, once); err != nil || already {
				return err
			}
		}
		p, found, err := s.Programmes.Latest(tx, n.Programme)
		if err != nil {
			return err
		}
		if !found || p.Intake == nil {
			return invalid("programme", text.ProgrammeMissing)
		}
		r := &Round{ID: RoundID(tx.NewID()), Programme: p, Details: n.Details, Agency: agency, State: Announced, UpdatedAt: tx.Now(), Version: 1, mine: []string{roleStaff}}
		r.settle()
		if err := s.check(tx, scope, r); err != nil {
			return err
		}
		id = r.ID
		if err := insertRound(tx, r, once); err != nil {
			return err
		}
		if err := r.keepMembers(tx); err != nil {
			return err
		}
		if err := s.tellWaiting(tx, r); err != nil {
			return err
		}
		return r.record(tx, scope, audit.Change{Noun: RoundKind, NounID: string(id), Verb: "announced", After: r.told()})
	})
	return id, err
}

// settle tidies what was written and fills in what the programme says.
func (r *Round) settle() {
	r.Title, r.Words = oneLine(r.Title), tidy(r.Words)
	if len(r.Kinds) == 0 {
		r.Kinds = r.Intake().Kinds
	}
	if season, ok := r.Intake().Season(r.Season); ok && r.Places == 0 {
		r.Places = season.Places
	}
	if r.Places == 0 {
		r.Places = r.Intake().Places
	}
}

func (s *Service) check(tx *db.Tx, scope access.Scope, r *Round) error {
	var c fault.Checks
	c.Need(r.Title != "" && within(r.Title, longestTitle), "title", text.TitleMissing)
	checkWords(&c, "title", r.Title, longestTitle)
	checkWords(&c, "words", r.Words, longestWords)
	c.Need(r.Opens.Year() >= firstYear && r.Opens.Year() <= lastYear, "opens", text.DayMissing)
	c.Need(r.Deadline.Year() >= firstYear && r.Deadline.Year() <= lastYear && !r.Deadline.Before(r.Opens), "deadline", text.DeadlineMissing)
	c.Need(r.Places >= 1 && r.Places <= mostPlaces, "places", text.PlacesWrong)
	if r.Season != "" {
		_, known := r.Intake().Season(r.Season)
		c.Need(known, "season", text.SeasonMissing)
	}
	for _, kind := range r.Kinds {
		c.Need(slices.Contains(r.Intake().Kinds, kind), "kinds", text.KindsWrong)
	}
	if r.Programme.Network != nil || r.Network != "" {
		networks, err := s.Networks(tx, scope)
		if err != nil {
			return err
		}
		leads := func(n Into) bool { return n.ID == r.Network && n.Programme == r.Programme.ID }
		c.Need(slices.ContainsFunc(networks, leads), "network", text.NetworkMissing)
	}
	people, err := candidates(tx, r.Agency)
	if err != nil {
		return err
	}
	c.Need(slices.ContainsFunc(people, func(p Reader) bool { return p.Person == r.Contact }), "contact", text.ContactMissing)
	return c.Err()
}

// Change changes what those who hold the round decide about it. More places
// after the decision let reserves move up.
//
// Faults: NotFound, Forbidden; Stale for another version; Conflict when it has
// been cancelled; Invalid with fields.
func (s *Service) Change(ctx context.Context, scope access.Scope, id RoundID, d Details, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.staff(tx, scope, id)
		if err != nil {
			return err
		}
		if r.Version != version {
			return fault.New(fault.Stale, text.StaleRound)
		}
		if r.State == Cancelled {
			return conflict(text.IsCancelled)
		}
		before := r.told()
		r.Details = d
		r.settle()
		if err := s.check(tx, scope, r); err != nil {
			return err
		}
		if err := touchRound(tx, r); err != nil {
			return err
		}
		if err := r.record(tx, scope, audit.Change{Noun: RoundKind, NounID: string(id), Verb: "changed", Before: before, After: r.told()}); err != nil {
			return err
		}
		return s.moveUp(tx, scope, r)
	})
}

// AddReader lets somebody read and weigh the applications.
//
// Faults: NotFound, Forbidden; Invalid with the field "person".
func (s *Service) AddReader(ctx context.Context, scope access.Scope, id RoundID, person organisation.PersonID) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.staff(tx, scope, id)
		if err != nil {
			return err
		}
		people, err := candidates(tx, r.Agency)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(people, func(p Reader) bool { return p.Person == person })
		if i < 0 {
			return invalid("person", text.ContactMissing)
		}
		if slices.ContainsFunc(r.Readers, func(had Reader) bool { return had.Person == person }) {
			return nil
		}
		if err := insertReader(tx, id, people[i], scope.Name); err != nil {
			return err
		}
		r.Readers = append(r.Readers, people[i])
		if err := r.keepMembers(tx); err != nil {
			return err
		}
		if err := s.tellReader(tx, r, person); err != nil {
			return err
		}
		return r.record(tx, scope, audit.Change{Noun: "reader", NounID: string(person), Verb: "added", After: map[string]string{"name": people[i].Name}})
	})
}

// RemoveReader ends that. What the person has noted is kept.
//
// Faults: NotFound, Forbidden.
func (s *Service) RemoveReader(ctx context.Context, scope access.Scope, id RoundID, person organisation.PersonID) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.staff(tx, scope, id)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(r.Readers, func(had Reader) bool { return had.Person == person })
		if i < 0 {
			return fault.New(fault.NotFound, text.NoSuchReader)
		}
		name := r.Readers[i].Name
		if err := dropReader(tx, id, person); err != nil {
			return err
		}
		r.Readers = slices.Delete(r.Readers, i, i+1)
		if err := r.keepMembers(tx); err != nil {
			return err
		}
		return r.record(tx, scope, audit.Change{Noun: "reader", NounID: string(person), Verb: "removed", Before: map[string]string{"name": name}})
	})
}

// Overview are the rounds that everybody may see, with what the caller has to
// do with them.
type Overview struct {
	Rounds       []*Round // whose deadline is ahead
	Past         []*Round
	Applications []*Application // that the caller takes part in
	Enquiries    []*Enquiry
	Holds        map[RoundID]bool // whose applications the caller reads
}

// Overview shows them, in a constant number of statements.
func (s *Service) Overview(ctx context.Context, scope access.Scope) (Overview, error) {
	o := Overview{Holds: map[RoundID]bool{}}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		today := tx.Today()
		all, err := s.roundsSince(tx, today.AddDays(-shownDays))
		if err != nil {
			return err
		}
		ids := make([]string, len(all))
		for i, r := range all {
			ids[i] = string(r.ID)
			if r.Late(tx.Now()) || r.State == Cancelled {
				o.Past = append(o.Past, r)
			} else {
				o.Rounds = append(o.Rounds, r)
			}
		}
		slices.Reverse(o.Past)
		if !scope.SignedIn() {
			return nil
		}
		mine, err := access.RolesInEach(tx, scope, RoundKind, ids)
		if err != nil {
			return err
		}
		for id := range mine {
			o.Holds[RoundID(id)] = true
		}
		if o.Applications, err = s.applicationsOf(tx, scope); err != nil {
			return err
		}
		o.Enquiries, err = s.enquiriesOf(tx, scope)
		return err
	})
	return o, err
}

// Seen is a round as everybody sees it, with what one caller can do next.
type Seen struct {
	*Round
	Own     []Own
	Instead []*Round // rounds that one who may not apply here can turn to
}

// Own is an organisation that the caller works in, and how it stands to the
// round.
type Own struct {
	Organisation organisation.ID
	Name         string
	May          bool
	Refusal      *programme.Refusal // what one who may not apply is told; nil for nothing more than that
	Application  *Application       // that has been begun; nil for none
	Member       bool               // the caller writes it
	Enquiry      *Enquiry           // the newest one; nil for none
}

// See shows a round.
//
// Faults: NotFound when it doesn't exist.
func (s *Service) See(ctx context.Context, scope access.Scope, id RoundID) (*Seen, error) {
	var seen *Seen
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		seen = &Seen{Round: r}
		for _, h := range scope.Holdings {
			applies := h.Role == access.Manager || h.Role == access.Employee
			known := slices.ContainsFunc(seen.Own, func(o Own) bool { return string(o.Organisation) == h.Organisation })
			if !applies || known || organisation.Kind(h.Kind) == organisation.Agency {
				continue
			}
			own, err := s.own(tx, scope, r, h)
			if err != nil {
				return err
			}
			seen.Own = append(seen.Own, own)
		}
		return s.instead(tx, seen)
	})
	return seen, err
}

func (s *Service) own(tx *db.Tx, scope access.Scope, r *Round, h access.Holding) (Own, error) {
	own := Own{Organisation: organisation.ID(h.Organisation), Name: h.OrganisationName, May: r.Takes(h.Kind)}
	if !own.May {
		if refusal, ok := r.Programme.Refused(h.Kind); ok {
			own.Refusal = &refusal
		}
		return own, nil
	}
	a, begun, err := applicationOf(tx, r.ID, own.Organisation)
	if err != nil {
		return own, err
	}
	if begun {
		a.Round = r
		if a.mine, err = access.RolesIn(tx, scope, Kind, string(a.ID)); err != nil {
			return own, err
		}
		own.Application, own.Member = a, len(a.mine) > 0
	}
	e, asked, err := enquiryOf(tx, r.ID, own.Organisation)
	if err != nil || !asked {
		return own, err
	}
	e.Round = r
	if e.mine, err = access.RolesIn(tx, scope, EnquiryKind, string(e.ID)); err == nil && len(e.mine) > 0 {
		own.Enquiry = e
	}
	return own, err
}

// instead finds the rounds of the programme to which one who may not apply here
// is led: all of them for a stranger, who may be of any kind.
func (s *Service) instead(tx *db.Tx, seen *Seen) error {
	wanted := map[string]bool{}
	for _, own := range seen.Own {
		if own.Refusal != nil {
			wanted[own.Refusal.Instead] = true
		}
	}
	if len(seen.Own) == 0 {
		for _, refusal := range seen.Programme.NotFor {
			wanted[refusal.Instead] = true
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	all, err := s.roundsSince(tx, tx.Today())
	for _, r := range all {
		if wanted[r.Programme.ID] && r.State == Announced && !r.Late(tx.Now()) {
			seen.Instead = append(seen.Instead, r)
		}
	}
	return err
}
