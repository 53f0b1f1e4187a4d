package db_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"

	"pgregory.net/rapid"
)

var names = strings.Split("Aabenraa,Aalborg,Ålborg,Åbenrå,ab,AB,Ab,a b,a-b,Albertslund,Allerød,Århus,Aarhus,Æbelø,Ærø,Ærø 2,ærø,Østerbro,Ørsted,øl,ö,Ølstykke,"+
	"Zealand,zebra,Zoo,2,10,1,Nørrekær,Norrekaer,Nørre Aaby,Nørre Åby,Maack,Mabel,Måge,Maage,Vesthimmerland,Wien,ü,yoga,Y,é,e,É,E,Sønderå,Sønderaa,Sonder,"+
	"Herberget Havnen,herberget havnen,Center Broen,Center-Broen,Centerbroen,§ 110,(parentes),\"citat\",'a',Baa,bå,baa,bab,bz", ",")

func sorted(t *testing.T, d *db.DB) []string {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		for i, name := range names {
			if _, err := tx.Exec(`INSERT INTO note (id, title) VALUES ($1, $2)`, fmt.Sprint(i), name); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return titles(t, d)
}

func TestDanishOrderIsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	want := slices.SortedFunc(slices.Values(names), i18n.Compare)
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		if got := sorted(t, lab.Open(notes)); !slices.Equal(got, want) {
			t.Errorf("order is\n%q\nwant\n%q", got, want)
		}
	})
}

// The order of SQLite takes a short cut that must not be seen.
func TestDanishShortCut(t *testing.T) {
	t.Parallel()
	d := dbtest.New(t, db.SQLite).Open()
	letters := rapid.StringOfN(rapid.SampledFrom([]rune("aAbBeEzZåÅæÆøéö aAaA-1\u0301")), 0, 6, -1)
	rapid.Check(t, func(r *rapid.T) {
		a, b := letters.Draw(r, "a"), letters.Draw(r, "b")
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			less, err := db.One(tx, db.Int, `SELECT CASE WHEN $1 COLLATE da < $2 THEN -1 WHEN $1 COLLATE da > $2 THEN 1 ELSE 0 END`, a, b)
			if want := i18n.Compare(a, b); less != want {
				r.Errorf("%q and %q compare as %d, want %d", a, b, less, want)
			}
			return err
		})
		if err != nil {
			r.Fatal(err)
		}
	})
}
