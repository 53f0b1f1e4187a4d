package demo_test

import (
	"os"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func ref(c *course.Course) subject.Ref { return subject.Ref{Kind: course.Kind, ID: string(c.ID)} }

func TestAgreementsAreSignedInTheProgramWherePersonasAre(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for host, in := range map[string]bool{"Nørrekær": true, "Sønderå": true, "Svendborg": false} {
		c := h.Course(house.Advisory, host)
		for _, document := range []string{"samarbejdsaftale", "databehandleraftale"} {
			s, ok := c.Signed("samarbejdsaftale", document)
			if a, _ := c.Activity("samarbejdsaftale"); !ok || (s.Version > 0) != in || s.Day.After(a.Target) {
				t.Errorf("%s: %s is signed %+v (%v); the activity was on %s", host, document, s, ok, a.Target)
			}
		}
	}
	if c := h.Course(house.Advisory, "Holbæk"); len(c.Signatures) != 1 || c.Signatures[0].Version != 0 {
		t.Errorf("Holbæk has %+v", c.Signatures)
	}
}

func TestTheCourseHalfWayIsWhole(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	ctx, scope, at := t.Context(), h.Scope("forloebsleder"), ref(h.Course(house.Advisory, "Nørrekær"))
	_, forms, err := h.Forms.List(ctx, scope, at)
	if err != nil {
		t.Fatal(err)
	}
	settled := 0
	for _, f := range forms {
		if f.Document != nil && f.Document.State == form.Settled {
			settled++
		}
	}
	if settled != 4 {
		t.Errorf("%d documents stand, want 4", settled)
	}
	shelf, err := h.Plans.Of(ctx, scope, at)
	if err != nil || len(shelf.Slots) != 1 || shelf.Slots[0].Plan == nil {
		t.Fatalf("plans: %+v (%v)", shelf.Slots, err)
	}
	p, err := h.Plans.Find(ctx, scope, shelf.Slots[0].Plan.ID)
	if err != nil || p.State() != plan.Approved || len(p.Rows) != 14 {
		t.Fatalf("the plan is %s with %d rows (%v)", p.State(), len(p.Rows), err)
	}
	for number, reasoned := range map[int]bool{8: true, 10: false} {
		if d, departs := p.Deviation(number); !departs || (d.Reason != "") != reasoned {
			t.Errorf("row %d departs %v: %+v", number, departs, d)
		}
	}
	_, held, err := h.Meetings.Of(ctx, scope, at, true, "")
	if err != nil || len(held.Meetings) != 2 || held.Meetings[0].State != meeting.Locked {
		t.Errorf("held: %+v (%v)", held.Meetings, err)
	}
	_, ahead, err := h.Meetings.Of(ctx, scope, at, false, "")
	if err != nil || len(ahead.Meetings) != 1 || ahead.Meetings[0].State != meeting.Called {
		t.Errorf("ahead: %+v (%v)", ahead.Meetings, err)
	}
	_, measured, err := h.Indicators.Of(ctx, scope, at)
	if err != nil || len(measured) != 3 {
		t.Errorf("%d indicators (%v)", len(measured), err)
	}
}

func TestHistoryReadsAsItHappened(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for _, host := range []string{"Nørrekær", "Sønderå", "Herberget"} {
		at := ref(h.Course(house.Advisory, host))
		var last time.Time
		err := h.DB.Read(t.Context(), func(tx *db.Tx) error {
			changes, err := audit.History(tx, at.Kind, at.ID, "")
			for i, c := range changes { // newest first
				if i > 0 && c.At.After(last) {
					t.Errorf("%s: %s %s on %s stands under what happened on %s", host, c.Noun, c.Verb, c.At, last)
				}
				last = c.At
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}
