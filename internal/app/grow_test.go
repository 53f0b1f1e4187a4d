package app_test

import (
	"context"
	"fmt"
	"testing"

	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// growNouns makes what is written, agreed, met about, done and measured grow:
// in a course that is looked at, and in others beside it.
func growNouns(t *testing.T, h *house.House, own course.ID, others []course.ID) {
	t.Helper()
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	me := organisation.PersonID(adviser.Person)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ref := func(id course.ID) subject.Ref { return subject.Ref{Kind: course.Kind, ID: string(id)} }
	today := calendar.Of(h.Clock.Now())
	begin := func(id course.ID) {
		statement, err := h.Forms.Begin(ctx, adviser, ref(id), "maal-og-vaerdi", "")
		must(err)
		for i := range 5 {
			_, err := h.Forms.Comment(ctx, adviser, statement, "", fmt.Sprintf("Bemærkning %d", i))
			must(err)
		}
		_, err = h.Plans.Begin(ctx, adviser, ref(id), "milepaelsplan")
		must(err)
	}
	for _, id := range others {
		begin(id)
	}
	p := plan.ID(first(t, h, `SELECT id FROM plan_plan WHERE subject_id = $1`, string(own)))
	draft, err := h.Forms.Begin(ctx, adviser, ref(own), "evaluering", "")
	must(err)
	for i := range 40 {
		lead := h.Scope("forloebsleder")
		_, err := h.Plans.Add(ctx, lead, p, plan.Row{Title: fmt.Sprintf("Række %d", i), Kind: plan.Activity, Start: today.AddDays(i), End: today.AddDays(i + 7), Responsible: []plan.Responsible{{Person: organisation.PersonID(lead.Person)}}})
		must(err)
		_, err = h.Forms.Comment(ctx, adviser, draft, "", fmt.Sprintf("Bemærkning %d", i))
		must(err)
		_, err = h.Forms.Write(ctx, lead, draft, form.Batch{Edits: []form.Edit{{Key: fmt.Sprintf("maal/n%d", i), Cells: map[string]string{"maal": fmt.Sprintf("Mål %d", i)}}}})
		must(err)
	}
	value := indicator.Decimal(7000)
	for i := range 70 {
		at := own
		if len(others) > 0 && i%2 > 0 {
			at = others[i%len(others)]
		}
		_, err := h.Tasks.Make(ctx, adviser, ref(at), task.New{Text: fmt.Sprintf("Opgave %d", i), Person: me, Due: today.AddDays(i - 20)})
		must(err)
		_, err = h.Meetings.Create(ctx, adviser, ref(at), meeting.New{
			Details: meeting.Details{Title: fmt.Sprintf("Møde %d", i), Form: meeting.Physical, Day: today.AddDays(i - 35), StartsAt: "09:00", EndsAt: "10:00"},
		})
		must(err)
		if i%4 > 0 {
			continue
		}
		id, err := h.Indicators.Define(ctx, adviser, ref(at), indicator.Definition{
			Name: fmt.Sprintf("Mål %d", i), How: "Gennemsnit.", Unit: indicator.Days, Better: indicator.Lower, Period: indicator.Month, Responsible: me,
			From: indicator.Month.Next(indicator.Month.Start(today), -8),
		})
		must(err)
		for n := range 6 {
			must(h.Indicators.Enter(ctx, adviser, id, indicator.Entry{Start: indicator.Month.Next(indicator.Month.Start(today), n-8), Value: &value}))
		}
	}
	called := meeting.ID(first(t, h, `SELECT id FROM meeting_meeting WHERE subject_id = $1 AND state = 'called'`, string(own)))
	for i := range 20 {
		must(h.Meetings.AddItem(ctx, adviser, called, meeting.ItemDraft{Title: fmt.Sprintf("Punkt %d", i), Minutes: 1}))
		must(h.Meetings.Attach(ctx, adviser, called, "", fmt.Sprintf("notat-%d.txt", i), []byte(fmt.Sprintf("Notat %d.", i))))
	}
}
