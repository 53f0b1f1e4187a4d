package course_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
)

// news is what the course tells of a period, as Danish lines by kind.
func (w *world) news(by access.Scope, slot string, from, to time.Time) (map[string][]string, error) {
	told := map[string][]string{}
	at := subject.At(subject.Ref{Kind: course.Kind, ID: string(w.id)})
	return told, w.Subjects.Read(w.ctx, by, at, func(tx *db.Tx, s *subject.Subject) error {
		all, err := w.Subjects.News(tx, by, s, slot, from, to)
		for _, n := range all {
			for _, line := range n.Lines {
				told[n.Kind] = append(told[n.Kind], line.In(i18n.Da))
			}
		}
		return err
	})
}

func TestA24WhatHappenedSinceTheLastMeeting(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.on(date(2027, 4, 2))
		w.do(course.Step{Key: "afdaekning", Verb: course.Complete, Day: date(2027, 4, 1)})
		w.on(date(2027, 4, 12))
		from := w.Clock.Now()
		w.on(date(2027, 4, 13))
		w.do(course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: date(2027, 5, 10)})
		w.do(course.Step{Key: "visionsworkshop", Verb: course.Fix, Day: date(2027, 5, 20), Reason: "Lokalet var optaget"})
		if err := w.Courses.Assess(w.ctx, w.lead, w.id, course.Judgement{Key: "afdaekning", Criterion: "klart-billede", Verdict: course.NotMet, Note: "Et tilbud manglede"}); err != nil {
			t.Fatal(err)
		}
		w.on(date(2027, 5, 25))
		told, err := w.news(w.lead, "", from, w.Clock.Now())
		if err != nil {
			t.Fatal(err)
		}
		for kind, want := range map[string][]string{
			"activities": {
				"Visionsworkshop er flyttet fra 30. april 2027 til 20. maj 2027. Begrundelse: Lokalet var optaget",
				"Visionsworkshop er 5 dage forsinket.", "Det næste er Lokal færdiggørelse",
			},
			"criteria": {"Afdækning – Der foreligger et klart billede af den eksisterende praksis. Nørrekær Kommune: ikke opfyldt (Et tilbud manglede)."},
		} {
			if len(told[kind]) != len(want) || !slices.EqualFunc(told[kind], want, strings.HasPrefix) {
				t.Errorf("%s: %q, want %q", kind, told[kind], want)
			}
		}
		at, err := w.news(w.lead, "maal-og-vaerdi", from, w.Clock.Now())
		if err != nil || strings.Contains(strings.Join(at["activities"], " "), "Det næste er Lokal") || !strings.Contains(strings.Join(at["activities"], " "), "Det næste er ") {
			t.Errorf("at what comes next: %q, %v", at["activities"], err)
		}
		before, err := w.news(w.lead, "", deadline.At(0, 0), from)
		if err != nil || !slices.Contains(before["activities"], "Afdækning blev gennemført 1. april 2027.") {
			t.Errorf("before: %q, %v", before, err)
		}
		if _, err := w.news(w.Scope("soenderaa"), "", from, w.Clock.Now()); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger is told: %v", err)
		}
	})
}
