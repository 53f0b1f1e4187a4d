package course_test

import (
	"encoding/json"
	"errors"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
)

func TestA8EachCriterionIsAssessed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.done("afdaekning")
		assess := func(by access.Scope, j course.Judgement) error {
			j.Key, j.Criterion = "afdaekning", "klart-billede"
			return w.Courses.Assess(w.ctx, by, w.id, j)
		}
		wants(t, assess(w.lead, course.Judgement{}), fault.Invalid, "verdict")
		wants(t, assess(w.lead, course.Judgement{Verdict: "perhaps"}), fault.Invalid, "verdict")
		wants(t, assess(w.lead, course.Judgement{Verdict: course.NotMet, Note: " "}), fault.Invalid, "note")
		wants(t, assess(w.team, course.Judgement{Verdict: course.Met}), fault.Forbidden, "")
		wants(t, assess(w.Scope("soenderaa"), course.Judgement{Verdict: course.Met}), fault.NotFound, "")
		wants(t, w.Courses.Assess(w.ctx, w.lead, w.id, course.Judgement{Key: "afdaekning", Criterion: "andet", Verdict: course.Met}), fault.NotFound, "")

		if err := assess(w.lead, course.Judgement{Verdict: course.NotMet, Note: "Jobcentret var ikke med."}); err != nil {
			t.Fatal(err)
		}
		if err := assess(w.adviser, course.Judgement{Verdict: course.Met}); err != nil {
			t.Fatal(err)
		}
		c := w.find()
		host, _ := c.Assessment("afdaekning", "klart-billede", "host")
		agency, _ := c.Assessment("afdaekning", "klart-billede", "agency")
		if host.Verdict != course.NotMet || host.Note != "Jobcentret var ikke med." || host.PersonName != w.lead.Name || host.Role != "forloebsleder" || !host.At.Equal(w.Clock.Now()) {
			t.Errorf("the host: %+v", host)
		}
		if agency.Verdict != course.Met || agency.PersonName != w.adviser.Name {
			t.Errorf("the agency: %+v", agency)
		}
		// the other of the host's assessors hasn't seen it yet
		wants(t, assess(w.manager, course.Judgement{Verdict: course.Met, Version: 0}), fault.Stale, "")
		if err := assess(w.manager, course.Judgement{Verdict: course.Partly, Version: host.Version}); err != nil {
			t.Fatal(err)
		}
		p := w.history()[0]
		var before, after struct{ Verdict, Note string }
		if errors.Join(json.Unmarshal(p.BeforeJSON, &before), json.Unmarshal(p.AfterJSON, &after)) != nil || before.Verdict != "not_met" || before.Note == "" || after.Verdict != "partly" {
			t.Errorf("history says %s, then %s", p.BeforeJSON, p.AfterJSON)
		}
		w.done("visionsworkshop") // "not met" has not blocked
	})
}

// The history is written with the change, or neither is.
func TestHistoryGoesWithTheChange(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		before := len(w.history())
		lost := errors.New("the light went out")
		err := w.DB.Write(w.ctx, func(tx *db.Tx) error {
			if err := audit.Record(tx, w.adviser, audit.Change{SubjectKind: course.Kind, SubjectID: string(w.id), Noun: "activity", Verb: "fix"}); err != nil {
				return err
			}
			return lost
		})
		if !errors.Is(err, lost) || len(w.history()) != before {
			t.Errorf("%d changes, %v", len(w.history()), err)
		}
		// a history that can't be written takes the change with it
		version := w.find().Version
		w.alter(`ALTER TABLE audit_change RENAME TO audit_gone`)
		_, err = w.Courses.Do(w.ctx, w.adviser, w.id, course.Step{Key: "afdaekning", Verb: course.Fix, Day: deadline.AddDays(30), Version: version})
		if err == nil {
			t.Error("done without a history")
		}
		if a := w.activity("afdaekning"); a.State != course.Proposed || w.find().Version != version {
			t.Errorf("the change stands without its history: %+v", a)
		}
		w.alter(`ALTER TABLE audit_gone RENAME TO audit_change`)
		w.do(course.Step{Key: "afdaekning", Verb: course.Fix, Day: deadline.AddDays(30)})
	})
}

func (w *world) alter(statement string) {
	w.t.Helper()
	if err := w.DB.Write(w.ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(statement)
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
}
