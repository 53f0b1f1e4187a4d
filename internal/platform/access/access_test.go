package access_test

import (
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/dbtest"
)

func worker(person, organisation string, roles ...access.Role) access.Scope {
	s := access.Scope{Account: "a", Person: person}
	for _, r := range roles {
		s.Holdings = append(s.Holdings, access.Holding{Organisation: organisation, Role: r})
	}
	return s
}

func TestNeeds(t *testing.T) {
	stranger, admin := access.Scope{}, worker("p", "o", access.Administrator)
	for _, c := range []struct {
		need  access.Need
		scope access.Scope
		want  access.Met
	}{
		{access.Public, stranger, access.Yes},
		{access.SignedIn, stranger, access.LogIn},
		{access.SignedIn, admin, access.Yes},
		{access.HoldsRole(access.Adviser, access.Administrator), admin, access.Yes},
		{access.HoldsRole(access.Adviser), admin, access.Hidden},
		{access.HoldsRole(access.Adviser), stranger, access.LogIn},
		{access.Subject("course", access.View), stranger, access.LogIn},
		{access.Subject("course", access.View), admin, access.Yes},
		{access.Need{}, admin, access.Hidden},
	} {
		if got := c.need.Met(c.scope); got != c.want {
			t.Errorf("%q for %v: %v, want %v", c.need, c.scope.Holdings, got, c.want)
		}
	}
}

func TestMembershipHoldsForItsDaysAndItsOrganisation(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(access.Migrations())
		today := calendar.Of(lab.Clock.Now())
		write(t, d, func(tx *db.Tx) error {
			return access.SetMembers(tx, "course", "c", []access.Membership{
				{Principal: access.PersonPrincipal("anne", "n"), Role: "lead", Since: today.AddDays(-3)},
				{Principal: access.PersonPrincipal("bo", "n"), Role: "team", Since: today.AddDays(1)},
				{Principal: access.PersonPrincipal("carl", "n"), Role: "team", Since: today.AddDays(-9), Until: today.AddDays(-1)},
				{Principal: access.PersonPrincipal("dan", "n"), Role: "team", Since: today.AddDays(-9), Until: today},
				{Principal: access.RolePrincipal("s", access.Adviser), Role: "adviser", Since: today},
			})
		})
		for name, c := range map[string]struct {
			scope access.Scope
			sees  bool
		}{
			"member":                      {worker("anne", "n", access.Employee), true},
			"member who left":             {worker("anne", "elsewhere", access.Employee), false},
			"not yet":                     {worker("bo", "n", access.Employee), false},
			"no longer":                   {worker("carl", "n", access.Employee), false},
			"last day":                    {worker("dan", "n", access.Employee), true},
			"by role":                     {worker("eva", "s", access.Adviser), true},
			"same role elsewhere":         {worker("eva", "other", access.Adviser), false},
			"other role there":            {worker("eva", "s", access.Employee), false},
			"stranger":                    {access.Scope{}, false},
			"the program, without person": {access.Program(), false},
		} {
			if err := d.Read(t.Context(), func(tx *db.Tx) error {
				roles, err := access.RolesIn(tx, c.scope, "course", "c")
				if err != nil {
					return err
				}
				var args []any
				where := access.Where(tx, c.scope, "course", "'c'", &args)
				listed, err := db.Exists(tx, "SELECT 1 WHERE "+where, args...)
				if err != nil {
					return err
				}
				var many []any
				among, err := db.Exists(tx, "SELECT 1 WHERE "+access.Among(tx, c.scope, "'course'", "'c'", &many), many...)
				if err != nil {
					return err
				}
				if among != listed {
					t.Errorf("%s: among subjects of every kind %v, of one %v", name, among, listed)
				}
				each, err := access.RolesInEach(tx, c.scope, "course", []string{"c", "d"})
				if err != nil {
					return err
				}
				if (len(roles) > 0) != c.sees || listed != c.sees || (len(each["c"]) > 0) != c.sees || len(each["d"]) > 0 {
					t.Errorf("%s: found %v, listed %v, each %v; want %v", name, roles, listed, each, c.sees)
				}
				return nil
			}); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestSettingMembersReplacesThem(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(access.Migrations())
		today := calendar.Of(lab.Clock.Now())
		anne := access.Membership{Principal: access.PersonPrincipal("anne", "n"), Role: "lead", Since: today}
		write(t, d, func(tx *db.Tx) error { return access.SetMembers(tx, "course", "c", []access.Membership{anne, anne}) })
		write(t, d, func(tx *db.Tx) error { return access.SetMembers(tx, "course", "c", nil) })
		if err := d.Read(t.Context(), func(tx *db.Tx) error {
			roles, err := access.RolesIn(tx, worker("anne", "n", access.Employee), "course", "c")
			if len(roles) > 0 {
				t.Errorf("still %v", roles)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

func write(t *testing.T, d *db.DB, fn func(*db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}
