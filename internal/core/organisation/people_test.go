package organisation_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/dbtest"
)

func TestWhoMayLookAfterAnOrganisation(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx := context.Background()
		w.people["a stranger"] = ""
		role := func(in organisation.ID) organisation.Appointment {
			return organisation.Appointment{Organisation: in, Role: access.Employee, From: day("2026-11-01")}
		}
		n := 0
		for use, try := range map[string]func(s access.Scope) error{
			"create": func(s access.Scope) error {
				_, err := w.service.Create(ctx, s, organisation.Organisation{Kind: organisation.Other, Name: "Ny"})
				return err
			},
			"list": func(s access.Scope) error {
				_, err := w.service.List(ctx, s, "", nil, "")
				return err
			},
			"show": func(s access.Scope) error {
				_, err := w.service.Show(ctx, s, w.here, false, "")
				return err
			},
			"edit": func(s access.Scope) error {
				v, err := w.service.Show(ctx, access.Program(), w.here, false, "")
				return errors.Join(err, w.service.Edit(ctx, s, v.Organisation))
			},
			"unit": func(s access.Scope) error {
				_, err := w.service.AddUnit(ctx, s, organisation.Unit{Organisation: w.here, Name: "Enhed"})
				return err
			},
			"person": func(s access.Scope) error {
				n++
				_, err := w.service.AddPerson(ctx, s, organisation.Person{Name: fmt.Sprint("Ny ", n)}, role(w.here))
				return err
			},
			"role": func(s access.Scope) error {
				a := role(w.here)
				a.Person, a.Role, a.From = w.people["Mona Medarbejder"], access.Volunteer, day("2026-11-24")
				id, err := w.service.GiveRole(ctx, s, a)
				if err == nil {
					err = w.service.WithdrawRole(ctx, s, id)
				}
				return err
			},
			"see person": func(s access.Scope) error {
				_, err := w.service.ShowPerson(ctx, s, w.people["Mona Medarbejder"])
				return err
			},
			"edit person": func(s access.Scope) error {
				v, err := w.service.ShowPerson(ctx, access.Program(), w.people["Mona Medarbejder"])
				return errors.Join(err, w.service.EditPerson(ctx, s, v.Person))
			},
		} {
			allowed := map[string][]string{
				"create": {"Ada Admin"},
				"edit":   {"Ada Admin"},
				"list":   {"Ada Admin", "Rita Rådgiver"},
				"show":   {"Ada Admin", "Rita Rådgiver", "Lars Leder"},
			}[use]
			if allowed == nil {
				allowed = []string{"Ada Admin", "Lars Leder"}
			}
			for name := range w.people {
				s := w.as0(name)
				err := try(s)
				switch {
				case slices.Contains(allowed, name):
					if err != nil {
						t.Errorf("%s by %s: %v", use, name, err)
					}
				default:
					if !fault.Is(err, fault.NotFound) {
						t.Errorf("%s by %s: %v, want not found", use, name, err)
					}
				}
			}
		}
	})
}

// as0 is as, for a stranger too.
func (w *town) as0(name string) access.Scope {
	if w.people[name] == "" {
		return access.Scope{}
	}
	return w.as(name)
}

func TestAnAdviserSeesNoPeople(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		v, err := w.service.Show(context.Background(), w.as("Rita Rådgiver"), w.here, false, "")
		if err != nil || len(v.Members) != 0 || v.May != (organisation.Rights{}) {
			t.Errorf("an adviser sees %d people (%v)", len(v.Members), err)
		}
	})
}

func TestAManagerGivesOnlyTheRolesOfAnOrganisation(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx := context.Background()
		boss := w.joins("Styrende Chef", w.agency, access.Manager)
		scope := w.as("Styrende Chef")
		for _, r := range []access.Role{access.Adviser, access.Administrator, access.Analyst} {
			_, err := w.service.GiveRole(ctx, scope, organisation.Appointment{Person: boss, Organisation: w.agency, Role: r, From: day("2026-11-01")})
			if got := wrong(err); !slices.Equal(got, []string{"role"}) {
				t.Errorf("a manager gave the role %s: %v", r, err)
			}
			_, err = w.service.AddPerson(ctx, scope, organisation.Person{Name: "Ny"}, organisation.Appointment{Organisation: w.agency, Role: r, From: day("2026-11-01")})
			if got := wrong(err); !slices.Equal(got, []string{"role"}) {
				t.Errorf("a manager brought in somebody as %s: %v", r, err)
			}
		}
		v, err := w.service.Show(ctx, scope, w.agency, false, "")
		if err != nil || !slices.Equal(v.Roles(), []access.Role{access.Manager, access.Employee}) {
			t.Errorf("offered %v (%v)", v.Roles(), err)
		}
	})
}

func TestAManagerCantReachSomebodyWhoIsMoreElsewhere(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, lars := context.Background(), w.as("Lars Leder")

		_, err := w.service.GiveRole(ctx, lars, organisation.Appointment{Person: w.people["Ada Admin"], Organisation: w.here, Role: access.Employee, From: day("2026-11-01")})
		if got := wrong(err); !slices.Equal(got, []string{"person"}) {
			t.Fatalf("a manager drew in an administrator: %v", err)
		}
		if _, err := w.service.GiveRole(ctx, w.as("Ada Admin"), organisation.Appointment{Person: w.people["Ada Admin"], Organisation: w.here, Role: access.Employee, From: day("2026-11-01")}); err != nil {
			t.Fatal(err)
		}
		v, err := w.service.ShowPerson(ctx, lars, w.people["Ada Admin"])
		if err != nil || v.May || len(v.Roles) != 1 {
			t.Errorf("the manager sees %d roles and may change: %v (%v)", len(v.Roles), v.May, err)
		}
		p := v.Person
		p.Email = "lars@example.dk"
		wantKind(t, w.service.EditPerson(ctx, lars, p), fault.NotFound)
	})
}

func TestAppointmentsAreChecked(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, ada := context.Background(), w.as("Ada Admin")
		elsewhere, err := w.service.AddUnit(ctx, ada, organisation.Unit{Organisation: w.neighbour, Name: "Fremmed"})
		if err != nil {
			t.Fatal(err)
		}
		mona := w.people["Mona Medarbejder"]
		for name, c := range map[string]struct {
			given organisation.Appointment
			want  []string
		}{
			"nothing":              {organisation.Appointment{}, []string{"role", "from"}},
			"unknown role":         {organisation.Appointment{Role: "king", From: day("2026-11-01")}, []string{"role"}},
			"role of an agency":    {organisation.Appointment{Role: access.Adviser, From: day("2026-11-01")}, []string{"role"}},
			"citizen":              {organisation.Appointment{Role: access.Administrator, From: day("2026-11-01")}, []string{"role"}},
			"ends before it began": {organisation.Appointment{Role: access.Volunteer, From: day("2026-11-02"), To: day("2026-11-01")}, []string{"to"}},
			"another century":      {organisation.Appointment{Role: access.Manager, From: day("1926-11-02"), To: day("3026-11-01")}, []string{"from", "to"}},
			"foreign unit":         {organisation.Appointment{Role: access.Volunteer, From: day("2026-11-02"), Unit: elsewhere}, []string{"unit"}},
			"already":              {organisation.Appointment{Role: access.Employee, From: day("2026-11-02")}, []string{"role"}},
			"before that":          {organisation.Appointment{Role: access.Employee, From: day("2025-01-01"), To: day("2025-12-31")}, nil},
			"one day":              {organisation.Appointment{Role: access.Volunteer, From: day("2026-11-02"), To: day("2026-11-02")}, nil},
		} {
			c.given.Person, c.given.Organisation = mona, w.here
			_, err := w.service.GiveRole(ctx, ada, c.given)
			if got := wrong(err); !slices.Equal(got, c.want) || err != nil && c.want == nil {
				t.Errorf("%s: fields %v at fault (%v), want %v", name, got, err, c.want)
			}
		}
		_, err = w.service.AddPerson(ctx, ada, organisation.Person{Email: "nej", Phone: "ring"}, organisation.Appointment{Organisation: w.here})
		if got := wrong(err); !slices.Equal(got, []string{"name", "email", "phone", "role", "from"}) {
			t.Errorf("an empty form: fields %v at fault", got)
		}
		_, err = w.service.AddPerson(ctx, ada, organisation.Person{Name: "En Anden", Email: "MONA@example.dk"}, organisation.Appointment{Organisation: w.here, Role: access.Employee, From: day("2026-11-01")})
		if got := wrong(err); !slices.Equal(got, []string{"email"}) {
			t.Errorf("an address that is in use: fields %v at fault", got)
		}
	})
}

func TestARoleIsEndedAndRemembered(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, lars := context.Background(), w.as("Lars Leder")
		mona := w.people["Mona Medarbejder"]
		v, err := w.service.ShowPerson(ctx, lars, mona)
		if err != nil {
			t.Fatal(err)
		}
		role := v.Roles[0].ID
		for last, field := range map[string]string{"2025-12-31": "to", "": "to", "2999-01-01": "to"} {
			d := v.Roles[0].To
			if last != "" {
				d = day(last)
			}
			if got := wrong(w.service.EndRole(ctx, lars, role, d)); !slices.Equal(got, []string{field}) {
				t.Errorf("ended on %q: fields %v at fault", last, got)
			}
		}
		wantKind(t, w.service.EndRole(ctx, w.as("Niels Nabo"), role, day("2026-11-24")), fault.NotFound)
		wantKind(t, w.service.EndRole(ctx, lars, "no such role", day("2026-11-24")), fault.NotFound)
		if err := w.service.EndRole(ctx, lars, role, day("2026-11-24")); err != nil {
			t.Fatal(err)
		}
		holds := func(d string) bool {
			var n int
			w.read(func(tx *db.Tx) error {
				h, err := organisation.HoldingsOf(tx, mona, day(d))
				n = len(h)
				return err
			})
			return n > 0
		}
		if !holds("2026-11-24") || holds("2026-11-25") || holds("2025-12-31") || !holds("2026-01-01") {
			t.Error("a role is held from its first day to its last, both included")
		}
		lab.Clock.Move(24 * 60 * 60 * 1e9)
		if got := wrong(w.service.EndRole(ctx, lars, role, day("2026-12-24"))); !slices.Equal(got, []string{"to"}) {
			t.Errorf("a role that is over was ended again: %v", got)
		}
		now, err := w.service.Show(ctx, lars, w.here, false, "")
		past, err2 := w.service.Show(ctx, lars, w.here, true, "")
		if err := errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		if len(now.Members) != 1 || len(past.Members) != 1 || past.Members[0].Name != "Mona Medarbejder" {
			t.Errorf("now %d, past %d members", len(now.Members), len(past.Members))
		}
	})
}

func TestARoleGivenByMistakeIsWithdrawnAtOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, ada := context.Background(), w.as("Ada Admin")
		rita := w.people["Rita Rådgiver"]
		id, err := w.service.GiveRole(ctx, ada, organisation.Appointment{Person: rita, Organisation: w.agency, Role: access.Administrator, From: day("2026-11-24")})
		if err != nil {
			t.Fatal(err)
		}
		if !w.as("Rita Rådgiver").Holds(access.Administrator) {
			t.Fatal("the role does not hold on its first day")
		}
		if err := w.service.WithdrawRole(ctx, ada, id); err != nil {
			t.Fatal(err)
		}
		if w.as("Rita Rådgiver").Holds(access.Administrator) {
			t.Error("the role is still held")
		}
		v, err := w.service.ShowPerson(ctx, ada, rita)
		if err != nil {
			t.Fatal(err)
		}
		older := v.Roles[slices.IndexFunc(v.Roles, func(a organisation.Appointment) bool { return a.Role == access.Adviser })]
		wantKind(t, w.service.WithdrawRole(ctx, ada, older.ID), fault.Conflict)
	})
}

func TestThereIsAlwaysAnAdministrator(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, ada := context.Background(), w.as("Ada Admin")
		v, err := w.service.ShowPerson(ctx, ada, w.people["Ada Admin"])
		if err != nil {
			t.Fatal(err)
		}
		wantKind(t, w.service.EndRole(ctx, ada, v.Roles[0].ID, day("2026-12-01")), fault.Conflict)
		w.joins("Bo Admin", w.agency, access.Administrator)
		if err := w.service.EndRole(ctx, ada, v.Roles[0].ID, day("2026-12-01")); err != nil {
			t.Error(err)
		}
	})
}

func TestUnitsMakeATree(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, lars := context.Background(), w.as("Lars Leder")
		top := organisation.Unit{Organisation: w.here, Name: "Social"}
		var err error
		if top.ID, err = w.service.AddUnit(ctx, lars, top); err != nil {
			t.Fatal(err)
		}
		below := organisation.Unit{Organisation: w.here, Name: "Gadeplan", Parent: top.ID}
		if below.ID, err = w.service.AddUnit(ctx, lars, below); err != nil {
			t.Fatal(err)
		}
		top.Parent, top.Version = below.ID, 1
		if got := wrong(w.service.EditUnit(ctx, lars, top)); !slices.Equal(got, []string{"parent"}) {
			t.Errorf("a unit was put below itself: %v", got)
		}
		if got := wrong(func() error {
			_, err := w.service.AddUnit(ctx, lars, organisation.Unit{Organisation: w.here, Parent: "nowhere"})
			return err
		}()); !slices.Equal(got, []string{"name", "parent"}) {
			t.Errorf("fields %v at fault", got)
		}
		foreign := below
		foreign.Organisation = w.neighbour
		wantKind(t, w.service.EditUnit(ctx, w.as("Niels Nabo"), foreign), fault.NotFound)
		below.Closed, below.Version = true, 1
		if err := w.service.EditUnit(ctx, lars, below); err != nil {
			t.Fatal(err)
		}
		_, err = w.service.GiveRole(ctx, lars, organisation.Appointment{Person: w.people["Mona Medarbejder"], Organisation: w.here, Unit: below.ID, Role: access.Volunteer, From: day("2026-11-01")})
		if got := wrong(err); !slices.Equal(got, []string{"unit"}) {
			t.Errorf("somebody was placed in a closed unit: %v", got)
		}
	})
}

func TestCitizensAreNobodysBusinessHere(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx := context.Background()
		var citizen organisation.PersonID
		var role organisation.RoleID
		err := w.db.Write(ctx, func(tx *db.Tx) (err error) {
			if citizen, err = organisation.Register(tx, access.Program(), organisation.Person{Name: "Karl Borger"}); err != nil {
				return err
			}
			role, err = organisation.Appoint(tx, access.Program(), organisation.Appointment{Person: citizen, Organisation: w.here, Role: access.CitizenRole, From: tx.Today()})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"Ada Admin", "Lars Leder"} {
			s := w.as(name)
			_, err := w.service.ShowPerson(ctx, s, citizen)
			wantKind(t, err, fault.NotFound)
			wantKind(t, w.service.EditPerson(ctx, s, organisation.Person{ID: citizen, Name: "X", Version: 1}), fault.NotFound)
			wantKind(t, w.service.EndRole(ctx, s, role, day("2026-11-24")), fault.NotFound)
			_, err = w.service.GiveRole(ctx, s, organisation.Appointment{Person: citizen, Organisation: w.here, Role: access.Employee, From: day("2026-11-24")})
			if got := wrong(err); !slices.Equal(got, []string{"person"}) {
				t.Errorf("%s gave a citizen a role: %v", name, err)
			}
			v, err := w.service.Show(ctx, s, w.here, false, "")
			if err != nil || slices.ContainsFunc(v.Members, func(m organisation.Member) bool { return m.ID == citizen }) {
				t.Errorf("%s sees the citizen (%v)", name, err)
			}
		}
		w.read(func(tx *db.Tx) error {
			members, err := organisation.PeopleIn(tx, w.here, tx.Today())
			if len(members) != 2 {
				t.Errorf("%d people in the municipality, want the manager and the employee", len(members))
			}
			found, err2 := organisation.FindPeople(tx, w.here, "karl", tx.Today(), "", 10)
			if len(found) != 0 {
				t.Error("the citizen was found by name")
			}
			return errors.Join(err, err2)
		})
	})
}

func TestPeopleAreFoundByTheBeginningsOfTheirNames(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		w.joins("Åse Ærø", w.here, access.Employee)
		w.read(func(tx *db.Tx) error {
			for query, want := range map[string]int{"aase": 1, "mona med": 1, "edarb": 0, "": 3, "niels": 0} {
				found, err := organisation.FindPeople(tx, w.here, query, tx.Today(), "", 10)
				if err != nil || len(found) != want {
					t.Errorf("%q found %d, want %d (%v)", query, len(found), want, err)
				}
			}
			first, err := organisation.FindPeople(tx, w.here, "", tx.Today(), "", 2)
			if err != nil || len(first) != 2 {
				return err
			}
			rest, err := organisation.FindPeople(tx, w.here, "", tx.Today(), first[1].ID, 2)
			if len(rest) != 1 || rest[0].Name != "Åse Ærø" {
				t.Errorf("the second page is %v", rest)
			}
			return err
		})
	})
}

func TestNobodyGivesRolesToThemselves(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, ada, lars := context.Background(), w.as("Ada Admin"), w.as("Lars Leder")
		me := organisation.PersonID(lars.Person)
		v, err := w.service.ShowPerson(ctx, ada, me)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.service.EndRole(ctx, ada, v.Roles[0].ID, day("2026-12-01")); err != nil {
			t.Fatal(err)
		}
		if got := wrong(w.service.EndRole(ctx, lars, v.Roles[0].ID, day("2027-12-01"))); !slices.Equal(got, []string{"to"}) {
			t.Errorf("a manager put off the end of the own role: %v", got)
		}
		_, err = w.service.GiveRole(ctx, lars, organisation.Appointment{Person: me, Organisation: w.here, Role: access.Manager, From: day("2026-12-02")})
		if got := wrong(err); !slices.Equal(got, []string{"role"}) {
			t.Errorf("a manager stays on: %v", err)
		}
		if err := w.service.EndRole(ctx, lars, v.Roles[0].ID, day("2026-11-30")); err != nil {
			t.Errorf("a manager can't leave earlier: %v", err)
		}

		for role, in := range map[access.Role]organisation.ID{access.Adviser: w.agency, access.Analyst: w.agency, access.Consultant: w.agency} {
			_, err := w.service.GiveRole(ctx, ada, organisation.Appointment{Person: w.people["Ada Admin"], Organisation: in, Role: role, From: day("2026-11-24")})
			if got := wrong(err); !slices.Equal(got, []string{"role"}) {
				t.Errorf("an administrator became %s: %v", role, err)
			}
		}
		w.joins("Bo Admin", w.agency, access.Administrator)
		if _, err := w.service.GiveRole(ctx, w.as("Bo Admin"), organisation.Appointment{Person: w.people["Ada Admin"], Organisation: w.agency, Role: access.Adviser, From: day("2026-11-24")}); err != nil {
			t.Error(err)
		}
	})
}

func TestARoleThatIsOverMeanwhileGivesNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, ada, lars := context.Background(), w.as("Ada Admin"), w.as("Lars Leder")
		v, err := w.service.ShowPerson(ctx, ada, w.people["Lars Leder"])
		if err != nil {
			t.Fatal(err)
		}
		if err := w.service.EndRole(ctx, ada, v.Roles[0].ID, day("2026-11-24")); err != nil {
			t.Fatal(err)
		}
		lab.Clock.Move(24 * 60 * 60 * 1e9)
		a := organisation.Appointment{Organisation: w.here, Role: access.Volunteer, From: day("2026-11-25")}
		_, err = w.service.AddPerson(ctx, lars, organisation.Person{Name: "Ny"}, a)
		wantKind(t, err, fault.NotFound)
		a.Person = w.people["Mona Medarbejder"]
		_, err = w.service.GiveRole(ctx, lars, a)
		wantKind(t, err, fault.NotFound)
	})
}
