package directory

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/directory/text"
)

// NewService is a service that somebody adds.
type NewService struct {
	Organisation organisation.ID // that offers it
	Provider     string          // instead of Organisation: the name of one that is registered
	Municipality organisation.ID // in whose directory it is to stand
	Content
	Owner Owner
}

// Add adds a service to a municipality's directory, confirmed as of now. In
// which of its lists it stands follows from who offers it.
//
// Faults: Invalid with the fields of Content and "organisation",
// "provider", "municipality", "ownerName", "ownerEmail"; Forbidden.
func (d *Directory) Add(ctx context.Context, scope access.Scope, n NewService) (id ID, err error) {
	err = d.DB.Write(ctx, func(tx *db.Tx) error {
		if scope, err = organisation.Renewed(tx, scope); err != nil {
			return err
		}
		if name := oneLine(n.Provider); name != "" {
			o, known, err := named(tx, name)
			switch {
			case err != nil:
				return err
			case !known:
				return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "provider", Message: text.NoSuchProvider}}}
			}
			n.Organisation = o.ID
		}
		if !mayAdd(scope, n.Organisation, n.Municipality) {
			return fault.New(fault.Forbidden, text.WhoMayAdd)
		}
		s := &Service{
			ID: ID(tx.NewID()), Organisation: n.Organisation, Municipality: n.Municipality, Content: n.tidy(), Owner: n.Owner.tidy(),
			Confirmed: tx.Now(), ConfirmedBy: scope.Name, MadeAt: tx.Now(), SavedAt: tx.Now(), Version: 1,
		}
		if err := s.check(tx); err != nil {
			return err
		}
		if s.List == Municipal && s.Organisation != s.Municipality && !scope.WorksIn(string(s.Organisation)) && scope.Via != access.ViaProgram {
			return fault.New(fault.Forbidden, text.WhoMayAdd) // another municipality's services are its own matter
		}
		if err := insertService(tx, s); err != nil {
			return fmt.Errorf("add a service: %w", err)
		}
		id = s.ID
		return record(tx, scope, s.ID, Added, nil, told{Content: &s.Content, Owner: &s.Owner})
	})
	return id, err
}

// named is the organisation with exactly this name, whatever its letters.
func named(tx *db.Tx, name string) (organisation.Organisation, bool, error) {
	const most = 50 // that have all words of the name
	found, err := organisation.Find(tx, name, nil, "", most)
	i := slices.IndexFunc(found, func(o organisation.Organisation) bool { return strings.EqualFold(o.Name, name) })
	if err != nil || i < 0 {
		return organisation.Organisation{}, false, err
	}
	return found[i], true, nil
}

// check refuses what can't stand, and says in which list it stands.
func (s *Service) check(tx *db.Tx) error {
	var checks fault.Checks
	found, err := organisation.ByIDs(tx, s.Organisation, s.Municipality)
	if err != nil {
		return err
	}
	s.place(found, &checks)
	s.Content.check(&checks)
	s.Owner.check(&checks)
	return checks.Err()
}

// place says who offers it, and in which list it stands.
func (s *Service) place(found map[organisation.ID]organisation.Organisation, checks *fault.Checks) {
	for _, o := range found {
		if o.ID == s.Organisation && offers(o.Kind) {
			s.OrgName, s.List = o.Name, Private
			if o.Kind == organisation.Municipality {
				s.List = Municipal
			}
		}
		if o.ID == s.Municipality && o.Kind == organisation.Municipality {
			s.MunName, s.MunCode = o.Name, o.Code
		}
	}
	checks.Need(s.OrgName != "", "organisation", text.OrganisationMissing)
	checks.Need(s.MunName != "", "municipality", text.MunicipalityMissing)
}

// Edit is what a service is to say from now on.
type Edit struct {
	Content
	Owner   Owner
	Version int64 // that the edit was made from
}

// Change says something else about a service. Who says what it is also says
// that it is right.
//
// Faults: NotFound; Forbidden; Invalid as Add; Stale when somebody else has
// changed it in the meantime; Conflict when it is closed.
func (d *Directory) Change(ctx context.Context, scope access.Scope, id ID, e Edit) error {
	return d.DB.Write(ctx, func(tx *db.Tx) error {
		s, scope, err := changing(tx, scope, id)
		if err != nil {
			return err
		}
		if s.Closed {
			return fault.New(fault.Conflict, text.IsClosed)
		}
		before := told{Content: new(s.Content), Owner: new(s.Owner)}
		s.Content, s.Owner = e.tidy(), e.Owner.tidy()
		if err := s.check(tx); err != nil {
			return err
		}
		if s.Version != e.Version {
			return stale()
		}
		s.confirm(tx, scope.Name)
		if err := s.save(tx); err != nil {
			return err
		}
		after := told{Content: &s.Content, Owner: &s.Owner}
		if reflect.DeepEqual(before, after) {
			return record(tx, scope, id, Confirmed, nil, nil)
		}
		return record(tx, scope, id, Changed, before, after)
	})
}

func (s *Service) confirm(tx *db.Tx, by string) { s.Confirmed, s.ConfirmedBy = tx.Now(), by }

// save keeps a service as its next version.
func (s *Service) save(tx *db.Tx) error {
	seen := s.Version
	s.Version, s.SavedAt = s.Version+1, tx.Now()
	return updateService(tx, s, seen)
}

// Confirm says that what stands is right, as of a version.
//
// Faults: NotFound; Forbidden; Stale when it says something else by now;
// Conflict when it is closed.
func (d *Directory) Confirm(ctx context.Context, scope access.Scope, id ID, version int64) error {
	return d.DB.Write(ctx, func(tx *db.Tx) error {
		s, scope, err := changing(tx, scope, id)
		if err != nil {
			return err
		}
		switch {
		case s.Closed:
			return fault.New(fault.Conflict, text.IsClosed)
		case s.Version != version:
			return stale()
		}
		s.confirm(tx, scope.Name)
		if err := s.save(tx); err != nil {
			return err
		}
		return record(tx, scope, id, Confirmed, nil, nil)
	})
}

// Close takes a service out of the directory, or puts it back, confirmed as of
// now. Once more changes nothing.
//
// Faults: NotFound; Forbidden; Stale.
func (d *Directory) Close(ctx context.Context, scope access.Scope, id ID, closed bool, version int64) error {
	return d.DB.Write(ctx, func(tx *db.Tx) error {
		s, scope, err := changing(tx, scope, id)
		if err != nil || s.Closed == closed {
			return err
		}
		if s.Version != version {
			return stale()
		}
		s.Closed = closed
		verb := Shut
		if !closed {
			verb = Reopened
			s.confirm(tx, scope.Name)
		}
		if err := s.save(tx); err != nil {
			return err
		}
		return record(tx, scope, id, verb, nil, nil)
	})
}

// There are 98, and in the demonstration two more.
const mostMunicipalities = 200

// Municipalities are all municipalities, by name: each has a directory.
func (d *Directory) Municipalities(ctx context.Context) (all []organisation.Organisation, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = organisation.Find(tx, "", []organisation.Kind{organisation.Municipality}, "", mostMunicipalities)
		return err
	})
	return all, err
}

// Providers are the organisations whose services the caller can add to a
// municipality's directory: those the caller works in, and for who is employed
// by the municipality those that have services there.
func (d *Directory) Providers(ctx context.Context, scope access.Scope) (all []Home, err error) {
	homes := Homes(scope)
	all = slices.Clone(homes)
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		employers := Employers(scope)
		if len(employers) == 0 {
			return nil
		}
		others, err := providersIn(tx, employers)
		for _, o := range others {
			if !slices.ContainsFunc(all, func(h Home) bool { return h.ID == o.ID }) {
				all = append(all, o)
			}
		}
		return err
	})
	return all, err
}
