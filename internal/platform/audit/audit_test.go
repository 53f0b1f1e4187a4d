package audit_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/dbtest"
)

var somebody = access.Scope{Account: "a", Person: "p", Name: "Anne", Via: access.ViaBrowser}

func lookUp(id string) audit.Entry {
	return audit.Entry{Event: audit.LookUp, SubjectKind: "citizen", SubjectID: id, Purpose: "help", Outcome: audit.Allowed}
}

func TestVerifyFindsEditAndDeletion(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		for name, c := range map[string]struct{ harm, found string }{
			"whole":           {`UPDATE audit_entry SET detail = detail`, ""},
			"edited":          {`UPDATE audit_entry SET purpose = 'curiosity' WHERE seq = 3`, "was changed"},
			"moved in time":   {`UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3`, "was changed"},
			"another person":  {`UPDATE audit_entry SET person = 'q' WHERE seq = 2`, "was changed"},
			"shifted fields":  {`UPDATE audit_entry SET account = 'ap', person = '' WHERE seq = 2`, "was changed"},
			"taken out":       {`DELETE FROM audit_entry WHERE seq = 3`, "missing"},
			"first taken out": {`DELETE FROM audit_entry WHERE seq = 1`, "missing"},
		} {
			t.Run(name, func(t *testing.T) {
				d := lab.Open(audit.Migrations())
				log := audit.NewLog(d, "p1")
				for range 5 {
					if _, err := log.Append(t.Context(), somebody, lookUp("c")); err != nil {
						t.Fatal(err)
					}
				}
				if err := d.Write(t.Context(), func(tx *db.Tx) error {
					_, err := tx.Exec(c.harm)
					return err
				}); err != nil {
					t.Fatal(err)
				}
				flaws, _, err := log.Verify(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if (c.found == "") != (len(flaws) == 0) {
					t.Fatalf("flaws: %v", flaws)
				}
				if len(flaws) > 0 && !strings.Contains(flaws[0].What, c.found) {
					t.Errorf("flaws: %v, want %q", flaws, c.found)
				}
			})
		}
	})
}

func TestChainsOfProcessesAndDays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(audit.Migrations())
		one, other := audit.NewLog(d, "p1"), audit.NewLog(d, "p2")
		var all sync.WaitGroup
		for _, log := range []*audit.Log{one, other} {
			for range 10 {
				all.Go(func() {
					if _, err := log.Append(t.Context(), somebody, lookUp("c")); err != nil {
						t.Error(err)
					}
				})
			}
		}
		all.Wait()
		lab.Clock.Move(24 * time.Hour)
		e, err := one.Append(t.Context(), somebody, lookUp("c"))
		if err != nil {
			t.Fatal(err)
		}
		if e.Seq != 1 || e.Previous != "" {
			t.Errorf("a new day does not begin a new chain: %+v", e)
		}
		flaws, read, err := one.Verify(t.Context())
		if err != nil || len(flaws) != 0 || read != 21 {
			t.Errorf("%v, %d read, %v", flaws, read, err)
		}
	})
}

func TestALookUpNeedsAPurpose(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		e := lookUp("c")
		e.Purpose = ""
		if _, err := audit.NewLog(lab.Open(audit.Migrations()), "p1").Append(t.Context(), somebody, e); err == nil {
			t.Error("a look-up was logged without a purpose")
		}
	})
}

func TestHistoryGoesWithItsTransaction(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(audit.Migrations())
		type note struct{ Text string }
		change := audit.Change{
			SubjectKind: "course", SubjectID: "c", Noun: "note", NounID: "n", Verb: "changed", Role: "lead", Reason: "because",
			Before: note{"before"}, After: note{"after"},
		}
		undone := errors.New("undone")
		for _, end := range []error{undone, nil} {
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				if err := audit.Record(tx, somebody, change); err != nil {
					return err
				}
				return end
			})
			if !errors.Is(err, end) {
				t.Fatal(err)
			}
		}
		var past []audit.Past
		if err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
			past, err = audit.History(tx, "course", "c", "")
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if len(past) != 1 {
			t.Fatalf("%d changes, want the one whose transaction committed", len(past))
		}
		p := past[0]
		if string(p.BeforeJSON) != `{"Text":"before"}` || string(p.AfterJSON) != `{"Text":"after"}` || p.PersonName != "Anne" ||
			p.Role != "lead" || p.Reason != "because" || !p.At.Equal(lab.Clock.Now()) {
			t.Errorf("%+v", p)
		}
	})
}
