package network

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

const (
	longestName    = 200
	longestPurpose = 4000
	mostSeats      = 50
	firstYear      = 2000
	lastYear       = 2150
)

// Beginning is what a network is begun with.
type Beginning struct {
	Programme string // id; the latest version is taken
	Details          // zero Seats are the programme's
	Start     calendar.Date
	// Once is the same each time that one wish to begin a network is sent; the
	// second time gives the network that the first one began. Empty for none.
	Once string
}

// toldNetwork is a network as history remembers it.
type toldNetwork struct {
	Name    string `json:"name"`
	Purpose string `json:"purpose"`
	Seats   int    `json:"seats"`
	Contact string `json:"contact,omitempty"`
	State   State  `json:"state"`
}

func (n *Network) told() toldNetwork {
	return toldNetwork{n.Name, n.Purpose, n.Seats, string(n.Contact), n.State}
}

// Choice is what a network can be begun with.
type Choice struct {
	Programmes []*programme.Programme
	People     []organisation.Person // who can be the contact person
}

// Choice tells what can be chosen. Faults: NotFound unless the caller is an
// adviser of an agency.
func (s *Service) Choice(ctx context.Context, scope access.Scope) (Choice, error) {
	var choice Choice
	agency := runningAgency(scope)
	if agency == "" {
		return choice, fault.New(fault.NotFound, text.NoSuchNetwork)
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := s.Programmes.All(tx)
		if err != nil {
			return err
		}
		choice.Programmes = slices.DeleteFunc(all, func(p *programme.Programme) bool { return p.Runs != programme.AsNetwork })
		choice.People, err = assistants(tx, agency)
		return err
	})
	return choice, err
}

// Begin begins a network.
//
// Faults: NotFound unless the caller is an adviser of an agency; Invalid with
// fields.
func (s *Service) Begin(ctx context.Context, scope access.Scope, b Beginning) (ID, error) {
	var id ID
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		agency := runningAgency(scope)
		if agency == "" {
			return fault.New(fault.NotFound, text.NoSuchNetwork)
		}
		once := ""
		if b.Once != "" {
			once = scope.Person + " " + b.Once
			var already bool
			var err error
			if id, already, err = begunOnce(tx, once); err != nil || already {
				return err
			}
		}
		p, found, err := s.Programmes.Latest(tx, b.Programme)
		if err != nil {
			return err
		}
		if !found || p.Runs != programme.AsNetwork {
			return invalid("programme", text.NoSuchProgramme)
		}
		if b.Seats == 0 {
			b.Seats = p.Network.Seats.To
		}
		d := b.tidy()
		var checks fault.Checks
		checks.Need(b.Start.Year() >= firstYear && b.Start.Year() <= lastYear, "start", text.StartMissing)
		if err := d.check(tx, agency, &checks); err != nil {
			return err
		}
		if err := checks.Err(); err != nil {
			return err
		}
		id = ID(tx.NewID())
		n := &Network{
			ID: id, Programme: p, Details: d, Agency: agency, State: Active, Start: b.Start, BegunAt: tx.Now(), UpdatedAt: tx.Now(), Version: 1, calendar: s.Calendar,
		}
		if err := insertNetwork(tx, n, once); err != nil {
			return err
		}
		if err := s.admitAll(tx, scope, n); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: Kind, NounID: string(id), Verb: "begun", After: n.told()})
	})
	return id, err
}

func (d Details) tidy() Details {
	d.Name, d.Purpose = strings.Join(strings.Fields(d.Name), " "), strings.TrimSpace(strings.ReplaceAll(d.Purpose, "\r\n", "\n"))
	return d
}

func (d Details) check(tx *db.Tx, agency organisation.ID, c *fault.Checks) error {
	c.Need(d.Name != "" && utf8.RuneCountInString(d.Name) <= longestName, "name", text.NameMissing)
	c.Need(utf8.RuneCountInString(d.Purpose) <= longestPurpose, "purpose", func(l i18n.Lang) string { return text.TooLong(l, longestPurpose) })
	c.Need(d.Seats >= 1 && d.Seats <= mostSeats, "seats", text.SeatsWrong)
	c.Need(!cpr.In(d.Name), "name", text.NoCpr)
	c.Need(!cpr.In(d.Purpose), "purpose", text.NoCpr)
	if d.Contact == "" {
		return nil
	}
	_, _, err := assistant(tx, agency, d.Contact)
	if fault.Is(err, fault.Invalid) {
		c.Add("contact", text.NoSuchCandidate)
		return nil
	}
	return err
}

// Change changes what those who lead the network decide about it.
//
// Faults: Forbidden for who may not; Stale for another version; Invalid with
// fields.
func (s *Service) Change(ctx context.Context, scope access.Scope, id ID, d Details, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		if n.Version != version {
			return fault.New(fault.Stale, text.StaleNetwork)
		}
		d = d.tidy()
		var checks fault.Checks
		if err := d.check(tx, n.Agency, &checks); err != nil {
			return err
		}
		if err := checks.Err(); err != nil {
			return err
		}
		before := n.told()
		n.Details = d
		if err := touch(tx, n); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: Kind, NounID: string(id), Verb: "changed", Before: before, After: n.told()})
	})
}

// Close ends a network. Faults: as Change; Conflict when it is closed.
func (s *Service) Close(ctx context.Context, scope access.Scope, id ID, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		switch {
		case n.Version != version:
			return fault.New(fault.Stale, text.StaleNetwork)
		case n.State == Closed:
			return conflict(text.NetworkIsClosed)
		}
		before := n.told()
		n.State = Closed
		if err := touch(tx, n); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: Kind, NounID: string(id), Verb: "closed", Before: before, After: n.told()})
	})
}
