package gate_test

import (
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/gate"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"
)

var citizen = gate.Subject{Kind: "citizen", ID: "c1"}

func refusal(kind fault.Kind) error {
	return fault.New(kind, func(i18n.Lang) string { return "no" })
}

func TestNoReceiptWithoutPermissionPurposeAndLog(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(audit.Migrations())
		log := audit.NewLog(d, "p1")
		var answer error
		g := gate.New(d, log, map[string]gate.Rule{"citizen": func(_ *db.Tx, _ access.Scope, action access.Action, id string) error {
			if action != access.View || id != "c1" {
				return refusal(fault.NotFound)
			}
			return answer
		}})
		strong := access.Scope{Account: "a", Person: "p", Strong: true}
		weak := strong
		weak.Strong = false
		cases := []struct {
			name    string
			scope   access.Scope
			action  access.Action
			subject gate.Subject
			purpose string
			rule    error
			want    fault.Kind
			entries int
		}{
			{"no purpose", strong, access.View, citizen, "", nil, fault.Invalid, 0},
			{"a stranger", access.Scope{}, access.View, citizen, "help", nil, fault.NotFound, 1},
			{"weak login", weak, access.View, citizen, "help", nil, fault.Forbidden, 1},
			{"no role or consent", strong, access.View, citizen, "help", refusal(fault.NotFound), fault.NotFound, 1},
			{"another action", strong, access.Change, citizen, "help", nil, fault.NotFound, 1},
			{"another citizen", strong, access.View, gate.Subject{Kind: "citizen", ID: "c2"}, "help", nil, fault.NotFound, 1},
			{"a kind without a rule", strong, access.View, gate.Subject{Kind: "parrot", ID: "c1"}, "help", nil, fault.NotFound, 1},
		}
		written := 0
		for _, c := range cases {
			answer = c.rule
			receipt, err := g.Open(t.Context(), c.scope, c.action, c.subject, c.purpose)
			if fault.KindOf(err) != c.want || err == nil {
				t.Errorf("%s: %v, want kind %v", c.name, err, c.want)
			}
			if receipt.Covers(c.subject, c.action) {
				t.Errorf("%s: a receipt all the same", c.name)
			}
			written += c.entries
		}
		answer = nil
		receipt, err := g.Open(t.Context(), strong, access.View, citizen, "help")
		if err != nil {
			t.Fatal(err)
		}
		if !receipt.Covers(citizen, access.View) || receipt.Covers(citizen, access.Change) || receipt.Covers(gate.Subject{Kind: "citizen", ID: "c2"}, access.View) {
			t.Error("the receipt covers something else than what was asked for")
		}
		if (gate.Receipt{}).Covers(gate.Subject{}, "") {
			t.Error("a receipt that nobody gave covers something")
		}
		var entries []audit.Entry
		if err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
			entries, err = audit.Of(tx, "c1")
			return err
		}); err != nil {
			t.Fatal(err)
		}
		last := entries[len(entries)-1]
		if last.Outcome != audit.Allowed || last.Purpose != "help" || last.Person != "p" {
			t.Errorf("the last entry is %+v", last)
		}
		flaws, read, err := log.Verify(t.Context())
		if err != nil || len(flaws) > 0 || read != written+1 {
			t.Errorf("verify: %v, %d read, want %d; %v", flaws, read, written+1, err)
		}
	})
}

func TestNothingIsShownWhenTheLogCannotBeWritten(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open() // without the log's tables
		g := gate.New(d, audit.NewLog(d, "p1"), map[string]gate.Rule{
			"citizen": func(*db.Tx, access.Scope, access.Action, string) error { return nil },
		})
		receipt, err := g.Open(t.Context(), access.Scope{Account: "a", Person: "p", Strong: true}, access.View, citizen, "help")
		if err == nil || receipt.Covers(citizen, access.View) {
			t.Errorf("opened without an entry: %v", err)
		}
	})
}
