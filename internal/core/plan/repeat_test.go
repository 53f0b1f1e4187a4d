package plan_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/day"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// M21: "4 × a year" becomes days: whole months from the first where they fit,
// else evenly spread, each on the nearest working day.
func TestM21TimesAreSpreadOverWorkingDays(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		start, end calendar.Date
		repeat     plan.Repeat
		want       string
	}{
		"four times a year":                {on(2027, 3, 15), on(2028, 3, 14), plan.Repeat{Times: 4, Per: plan.Year}, "2027-03-15 2027-06-15 2027-09-15 2027-12-15"},
		"the last day counts":              {on(2027, 3, 15), on(2028, 3, 15), plan.Repeat{Times: 4, Per: plan.Year}, "2027-03-15 2027-06-15 2027-09-15 2027-12-15 2028-03-15"},
		"the leap day":                     {on(2028, 2, 29), on(2032, 3, 1), plan.Repeat{Times: 1, Per: plan.Year}, "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-03-01"},
		"short months, and Sundays":        {on(2026, 8, 31), on(2027, 5, 31), plan.Repeat{Times: 1, Per: plan.Quarter}, "2026-08-31 2026-11-30 2027-03-01 2027-05-31"},
		"New Year's Day, and Easter":       {on(2027, 1, 1), on(2027, 1, 31), plan.Repeat{Times: 1, Per: plan.Month}, "2027-01-04"},
		"Easter Monday":                    {on(2027, 1, 29), on(2027, 4, 1), plan.Repeat{Times: 1, Per: plan.Month}, "2027-01-29 2027-03-01 2027-03-30"},
		"Christmas":                        {on(2026, 12, 24), on(2026, 12, 31), plan.Repeat{Times: 1, Per: plan.Week}, "2026-12-28 2026-12-30"},
		"five times a year":                {on(2027, 1, 4), on(2027, 12, 31), plan.Repeat{Times: 5, Per: plan.Year}, "2027-01-04 2027-03-18 2027-05-31 2027-08-11 2027-10-22"},
		"twice a month":                    {on(2027, 2, 1), on(2027, 3, 31), plan.Repeat{Times: 2, Per: plan.Month}, "2027-02-01 2027-02-15 2027-03-01 2027-03-16"},
		"three times a quarter":            {on(2027, 1, 11), on(2027, 4, 1), plan.Repeat{Times: 3, Per: plan.Quarter}, "2027-01-11 2027-02-11 2027-03-11"},
		"every working day, none twice":    {on(2027, 1, 4), on(2027, 1, 17), plan.Repeat{Times: 5, Per: plan.Week}, "2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-08 2027-01-11 2027-01-12 2027-01-13 2027-01-14 2027-01-15"},
		"never after the last day":         {on(2027, 5, 8), on(2027, 8, 8), plan.Repeat{Times: 4, Per: plan.Year}, "2027-05-10 2027-08-06"},
		"once is not repeated":             {on(2027, 3, 15), on(2028, 3, 14), plan.Repeat{}, ""},
		"without an end nothing is spread": {on(2027, 3, 15), calendar.Date{}, plan.Repeat{Times: 4, Per: plan.Year}, ""},
	} {
		r := plan.Row{Start: c.start, End: c.end, Repeat: c.repeat}
		if got := strings.Join(daysOf(r), " "); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		for _, o := range r.Occurrences() {
			if !calendar.Danish().IsWorkingDay(o.Day) || !o.Day.Within(c.start, c.end) {
				t.Errorf("%s: %s is no working day of the row", name, o.Day)
			}
		}
	}
}

func TestM21HowOftenIsReadAsItIsWritten(t *testing.T) {
	t.Parallel()
	for words, want := range map[string]plan.Repeat{
		"4 gange om året": {Times: 4, Per: plan.Year}, "4 × om året": {Times: 4, Per: plan.Year}, "4 x årligt": {Times: 4, Per: plan.Year}, "1 gang i kvartalet": {Times: 1, Per: plan.Quarter},
		"2 pr. måned": {Times: 2, Per: plan.Month}, "3 gange om ugen": {Times: 3, Per: plan.Week}, "2 times a quarter": {Times: 2, Per: plan.Quarter}, "12/year": {Times: 12, Per: plan.Year}, " ": {},
	} {
		if got, ok := plan.ReadRepeat(words); !ok || got != want {
			t.Errorf("%q is %+v, %t", words, got, ok)
		}
	}
	for _, words := range []string{"ofte", "fire gange om året", "4", "4 gange om dagen", "-4 gange om året", "4 gange om året og lidt til"} {
		if got, ok := plan.ReadRepeat(words); ok {
			t.Errorf("%q is taken as %+v", words, got)
		}
	}
	for _, r := range []plan.Repeat{{Times: 1, Per: plan.Week}, {Times: 2, Per: plan.Month}, {Times: 3, Per: plan.Quarter}, {Times: 4, Per: plan.Year}} {
		for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
			if got, ok := plan.ReadRepeat(r.Words(l)); !ok || got != r {
				t.Errorf("%q reads back as %+v", r.Words(l), got)
			}
		}
	}
}

func TestM21WhatCantBeRepeatedIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) { // in every plan, whatever its rows serve
		year := func(times int) plan.Repeat { return plan.Repeat{Times: times, Per: plan.Year} }
		for name, c := range map[string]struct {
			row   plan.Row
			field string
		}{
			"no number":           {plan.Row{Start: on(2027, 1, 4), End: on(2028, 1, 4), Repeat: year(0)}, "times"},
			"too many":            {plan.Row{Start: on(2027, 1, 4), End: on(2028, 1, 4), Repeat: year(13)}, "times"},
			"too many in a week":  {plan.Row{Start: on(2027, 1, 4), End: on(2027, 2, 4), Repeat: plan.Repeat{Times: 6, Per: plan.Week}}, "times"},
			"no unit":             {plan.Row{Start: on(2027, 1, 4), End: on(2028, 1, 4), Repeat: plan.Repeat{Times: 4}}, "per"},
			"another unit":        {plan.Row{Start: on(2027, 1, 4), End: on(2028, 1, 4), Repeat: plan.Repeat{Times: 4, Per: "day"}}, "per"},
			"no first time":       {plan.Row{End: on(2028, 1, 4), Repeat: year(4)}, "start"},
			"no last day":         {plan.Row{Start: on(2027, 1, 4), Repeat: year(4)}, "end"},
			"backwards":           {plan.Row{Start: on(2027, 1, 4), End: on(2026, 1, 4), Repeat: year(4)}, "end"},
			"more than 120":       {plan.Row{Start: on(2027, 1, 4), End: on(2037, 1, 5), Repeat: year(12)}, "end"},
			"for a hundred years": {plan.Row{Start: on(2027, 1, 4), End: on(2149, 1, 4), Repeat: plan.Repeat{Times: 5, Per: plan.Week}}, "end"},
			"no working day":      {plan.Row{Start: on(2027, 1, 9), End: on(2027, 1, 10), Repeat: year(4)}, "end"},
			"a milestone":         {plan.Row{Kind: plan.Milestone, Start: on(2027, 1, 4), End: on(2027, 1, 4), Repeat: year(4)}, "per"},
		} {
			c.row.Title = name
			_, err := w.Plans.Add(w.ctx, w.lead, w.id, c.row)
			if wants(t, err, fault.Invalid, c.field); says(err) == "" {
				t.Errorf("%s: nothing is said", name)
			}
		}
		n := w.add(w.lead, plan.Row{Title: "120 gange", Start: on(2027, 1, 4), End: on(2036, 12, 31), Repeat: year(12)})
		if got := len(w.row(n).Occurrences()); got != plan.MostTimes {
			t.Errorf("it comes %d times", got)
		}
	})
}

// M21: the times are ticked one by one, by those who may say how far the row has
// come; the deadline is the next that isn't.
func TestM21TimesAreTickedOneByOne(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		n := w.add(w.lead, course4(w))
		own := w.add(w.lead, plan.Row{Title: "Andres", Start: on(2027, 3, 15), End: on(2028, 3, 14), Repeat: plan.Repeat{Times: 4, Per: plan.Year}})
		first, second := on(2027, 3, 15), on(2027, 6, 15)
		if d := w.row(n).Deadline(); d != first {
			t.Errorf("the deadline is %s", d)
		}
		if late := w.row(n).Late(on(2027, 3, 20)); late != 5 {
			t.Errorf("five days after the first time it is %d late", late)
		}
		wants(t, w.Plans.Tick(w.ctx, w.other, w.id, n, first, 1), fault.NotFound, "")
		wants(t, w.tick(w.staff, own, first), fault.Forbidden, "")
		wants(t, w.tick(w.manager, n, first), fault.Forbidden, "")
		wants(t, w.tick(w.staff, n, on(2027, 3, 16)), fault.NotFound, "")
		if err := w.tick(w.staff, n, first); err != nil { // responsible, and doesn't write the plan
			t.Fatal(err)
		}
		r := w.row(n)
		if r.Deadline() != second || r.Status != plan.UnderWay || r.Version != 2 || r.Late(on(2027, 3, 20)) != 0 {
			t.Errorf("after the first it is %+v, with the deadline %s", r, r.Deadline())
		}
		if got := strings.Join(daysOf(r), " "); got != "2027-03-15 ✓ 2027-06-15 2027-09-15 2027-12-15" {
			t.Errorf("the times are %s", got)
		}
		if o := r.Occurrences()[0]; o.DoneBy != w.staff.Name || !o.DoneAt.Equal(w.Clock.Now()) {
			t.Errorf("the first is %+v", o)
		}
		if got := r.Often(i18n.Da); got != "4 gange om året · frist 15. juni 2027" {
			t.Errorf("it says %q", got)
		}
		wants(t, w.Plans.Tick(w.ctx, w.lead, w.id, n, second, 1), fault.Stale, "")
		wants(t, w.Plans.Untick(w.ctx, w.lead, w.id, n, first, 1), fault.Stale, "")

		// What was carried out stays when the rule becomes another.
		w.change(w.lead, n, func(r *plan.Row) { r.Start, r.Repeat = on(2027, 4, 1), plan.Repeat{Times: 2, Per: plan.Year} })
		if got := strings.Join(daysOf(w.row(n)), " "); got != "2027-03-15 ✓ 2027-04-01 2027-10-01" {
			t.Errorf("with another rule the times are %s", got)
		}
		if err := w.Plans.Untick(w.ctx, w.staff, w.id, n, first, w.row(n).Version); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(daysOf(w.row(n)), " "); got != "2027-04-01 2027-10-01" {
			t.Errorf("taken back the times are %s", got)
		}

		// Done and dropped mean the row, whatever is ticked.
		w.change(w.staff, n, func(r *plan.Row) { r.Status = plan.Done })
		if r := w.row(n); r.Late(on(2028, 1, 1)) != 0 || r.Often(i18n.Da) != "2 gange om året" {
			t.Errorf("done it says %q", r.Often(i18n.Da))
		}
		wants(t, w.tick(w.staff, n, on(2027, 4, 1)), fault.Conflict, "")
		for verb, want := range map[string]int{"tick": 1, "untick": 1} {
			if got := w.count(`SELECT COUNT(*) FROM audit_change WHERE noun = 'plan-row' AND verb = $1 AND subject_id = $2`, verb, w.ref.ID); got != want {
				t.Errorf("%d of %s are in the history", got, verb)
			}
		}
	})
}

func TestM21EveryTimeDoneIsNeverLate(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		n := w.add(w.lead, course4(w))
		for _, o := range w.row(n).Occurrences() {
			if err := w.tick(w.team, n, o.Day); err != nil {
				t.Fatal(err)
			}
		}
		r := w.row(n)
		if late := r.Late(on(2029, 1, 1)); late != 0 || !r.Deadline().IsZero() || r.Often(i18n.Da) != "4 gange om året · alle gange er gennemført" {
			t.Errorf("%d days late, %q", late, r.Often(i18n.Da))
		}
		w.Clock.Move(900 * 24 * 3600 * 1e9)
		if agenda := w.day(w.Scope("tovholder").Person); len(agenda) != 0 {
			t.Errorf("Min dag says %+v", agenda)
		}
	})
}

// day is what plans say on the Min dag of the coordinator.
func (w *world) day(string) []day.Row {
	w.t.Helper()
	var agenda day.Agenda
	if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		agenda, err = w.Plans.Day(tx, w.Scope("tovholder"))
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	return append(agenda.Urgent, agenda.Coming...)
}

func TestM21NextTimeIsOnMinDagAndInTheNews(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		today := calendar.Of(w.Clock.Now())
		first := calendar.Danish().AddWorkingDays(today, 1)
		r := course4(w)
		r.Start, r.End = first, first.AddMonths(12).AddDays(-1)
		n := w.add(w.lead, r)
		rows := w.day("")
		if len(rows) != 1 || rows[0].Day != first || rows[0].Late != 0 || rows[0].Note != "Du er ansvarlig i planen. Gentages 4 gange om året" {
			t.Fatalf("Min dag says %+v", rows)
		}
		from := w.Clock.Now()
		w.Pass(4)
		if rows = w.day(""); len(rows) != 1 || rows[0].Late != calendar.Of(w.Clock.Now()).Sub(first) {
			t.Errorf("some days later it says %+v", rows)
		}
		if err := w.tick(w.Scope("tovholder"), n, first); err != nil {
			t.Fatal(err)
		}
		if rows = w.day(""); len(rows) != 0 {
			t.Errorf("ticked it says %+v", rows)
		}
		var news []subject.News
		if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
			news, err = plan.News(tx, w.ref, from, w.Clock.Now())
			return err
		}); err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, one := range news {
			for _, line := range one.Lines {
				said = append(said, line.In(i18n.Da))
			}
		}
		if want := "»Kursus for tovholdere« er gennemført " + i18n.Date(i18n.Da, first) + "."; !slices.Contains(said, want) {
			t.Errorf("the news are %q, want %q", said, want)
		}
	})
}
