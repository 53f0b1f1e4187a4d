package limit_test

import (
	"context"
	"testing"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/limit"
	"tovholder/internal/testkit/dbtest"
)

func TestCountsWithinAWindow(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d, ctx := lab.Open(limit.Migrations()), context.Background()
		allow := func(what string, window time.Duration) bool {
			ok, err := limit.Allow(ctx, d, what, window, 2)
			if err != nil {
				t.Fatal(err)
			}
			return ok
		}
		for n, want := range []bool{true, true, false} {
			if got := allow("a", time.Hour); got != want {
				t.Errorf("time %d: %v; the third is one too many", n+1, got)
			}
		}
		if !allow("b", time.Hour) || !allow("a", limit.Longest) {
			t.Error("another source, and another window, have a count of their own")
		}
		lab.Clock.Move(time.Hour)
		if !allow("a", time.Hour) {
			t.Error("the next hour is a new one")
		}
		lab.Clock.Move(3 * limit.Longest)
		allow("c", time.Hour)
		if err := d.Read(ctx, func(tx *db.Tx) error {
			n, err := db.One(tx, db.Int, `SELECT COUNT(*) FROM limit_try`)
			if n != 1 {
				t.Errorf("%d counts are kept, want the newest alone", n)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

func TestPlacesAreNetworks(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"192.0.2.7": "192.0.2.7", "::ffff:192.0.2.7": "192.0.2.7", "2001:db8:1:2:3::4": "2001:db8:1:2::/64", "fe80::1%eth0": "fe80::/64", "no address": "no address",
	} {
		if got := limit.Place(address); got != want {
			t.Errorf("%s counts as %s, want %s", address, got, want)
		}
	}
}
