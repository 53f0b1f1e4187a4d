package course_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"tovholder/internal/core/day"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ical"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// opening is the first activity of the taskforce for which the municipality
// provides.
const opening = "aabningsmoede"

// eachTaskforce is each with a taskforce course at Nørrekær that begins in two
// months: the project manager leads, others are management and team.
func eachTaskforce(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{
			House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"),
			lead: h.Scope("forloebsleder"), manager: h.Scope("leder"), team: h.Scope("implementering"),
		}
		w.id = h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()).AddDays(60))
		for role, scope := range map[string]access.Scope{"projektleder": w.lead, "ledelse": w.manager, "implementeringsteam": w.team} {
			w.give(w.adviser, role, scope)
		}
		test(t, w)
	})
}

func (w *world) arrange(by access.Scope, key string, a course.Arrangement, version int64) error {
	w.t.Helper()
	return w.Courses.Arrange(w.ctx, by, w.id, key, a, version)
}

func (w *world) arranged(key string) course.Arrangement {
	w.t.Helper()
	a, ok := w.find().Arrangement(key)
	if !ok {
		w.t.Fatalf("nothing is arranged for %s", key)
	}
	return a
}

var room = course.Arrangement{Place: "Rådhuset,  lokale 214 ", Catering: "Kaffe og frokost til 18", Notes: "Parkering i gården.\r\nDer er projektor.", Settled: true}

func TestT9TheHostsSideArrangesForAnActivity(t *testing.T) {
	eachTaskforce(t, func(t *testing.T, w *world) {
		if err := w.arrange(w.lead, opening, room, 0); err != nil {
			t.Fatal(err)
		}
		a := w.arranged(opening)
		if a.Place != "Rådhuset, lokale 214" || a.Catering != room.Catering || a.Notes != "Parkering i gården.\nDer er projektor." || a.Form != "" || a.Version != 1 {
			t.Errorf("kept %+v", a)
		}
		if !a.Settled || a.Person != w.lead.Person || a.PersonName != w.lead.Name || !a.At.Equal(w.Clock.Now()) || a.Day != w.activity(opening).Target {
			t.Errorf("in place by %+v", a)
		}
		// the responsible role is the adviser's, who corrects it
		virtual := course.Arrangement{Form: course.Virtual, Place: "https://video.example/moede"}
		if err := w.arrange(w.adviser, opening, virtual, 1); err != nil {
			t.Fatal(err)
		}
		c := w.find()
		if got := w.arranged(opening); got.Settled || got.PersonName != "" || !got.At.IsZero() || !got.Day.IsZero() || c.InPlace(w.activity(opening)) {
			t.Errorf("still in place: %+v", got)
		}
		if form := c.FormOf(w.activity(opening)); form != course.Virtual {
			t.Errorf("held as %q", form)
		}
		// everybody in the course reads it
		seen, err := w.Courses.Find(w.ctx, w.team, w.id)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := seen.Arrangement(opening); !ok || got.Place != virtual.Place || seen.MayArrange(w.activity(opening)) {
			t.Errorf("the team reads %+v", got)
		}
		p := w.history()[0]
		if p.Noun != "arrangement" || p.Verb != "arranged" || p.NounID != opening || p.Role != "raadgiver" ||
			!strings.Contains(string(p.BeforeJSON), "Kaffe og frokost") || !strings.Contains(string(p.AfterJSON), "video.example") {
			t.Errorf("history says %+v", p)
		}
		if first := w.history()[1]; first.Role != "projektleder" || string(first.BeforeJSON) != "null" && string(first.BeforeJSON) != "" {
			t.Errorf("history says %+v", first)
		}
	})
}

func TestT9WhoMayNotArrange(t *testing.T) {
	eachTaskforce(t, func(t *testing.T, w *world) {
		for _, who := range []access.Scope{w.team, w.manager, w.Scope("ankestyrelsen")} {
			err := w.arrange(who, opening, room, 0)
			wants(t, err, fault.Forbidden, "")
			var refused *fault.Error
			if !errors.As(err, &refused) || !strings.Contains(refused.Message(i18n.Da), w.lead.Name) || !strings.Contains(refused.Message(i18n.Da), " og rådgiver i Social- og Boligstyrelsen") {
				t.Errorf("%s is not told who can: %v", who.Name, err)
			}
		}
		for _, who := range []string{"soenderaa", "metodeansvarlig", "admin", "borger"} {
			wants(t, w.arrange(w.Scope(who), opening, room, 0), fault.NotFound, "")
		}
		wants(t, w.arrange(w.lead, "organisering", room, 0), fault.NotFound, "") // the host provides nothing for it
		wants(t, w.arrange(w.lead, "ukendt", room, 0), fault.NotFound, "")
		wants(t, w.Courses.Arrange(w.ctx, w.lead, "ukendt", opening, room, 0), fault.NotFound, "")
		if len(w.find().Arrangements) != 0 {
			t.Error("something is arranged")
		}
	})
}

func TestT9WhatCannotBeArrangedIsRefused(t *testing.T) {
	eachTaskforce(t, func(t *testing.T, w *world) {
		long := strings.Repeat("æ", 201)
		for _, row := range []struct {
			field string
			a     course.Arrangement
		}{
			{"form", course.Arrangement{Form: "hybrid"}},
			{"place", course.Arrangement{Settled: true, Place: " \n "}},
			{"place", course.Arrangement{Place: long}},
			{"place", course.Arrangement{Place: "Hos 010190-1234"}},
			{"catering", course.Arrangement{Catering: long}},
			{"catering", course.Arrangement{Catering: "Diæt til 010190-1234"}},
			{"notes", course.Arrangement{Notes: strings.Repeat("æ", 4001)}},
			{"notes", course.Arrangement{Notes: "Ring til 010190-1234"}},
		} {
			wants(t, w.arrange(w.lead, opening, row.a, 0), fault.Invalid, row.field)
		}
		// what is not yet in place needs no room
		if err := w.arrange(w.lead, opening, course.Arrangement{Catering: strings.Repeat("æ", 200), Notes: strings.Repeat("æ", 4000)}, 0); err != nil {
			t.Fatal(err)
		}
		wants(t, w.arrange(w.adviser, opening, room, 0), fault.Stale, "")
		wants(t, w.arrange(w.adviser, opening, room, 2), fault.Stale, "")
		if got := w.arranged(opening); got.Place != "" || got.Version != 1 {
			t.Errorf("overwritten: %+v", got)
		}
		if err := w.Courses.Close(w.ctx, w.adviser, w.id, w.find().Version, "Kommunen har trukket sig."); err != nil {
			t.Fatal(err)
		}
		wants(t, w.arrange(w.lead, opening, room, 1), fault.Conflict, "")
		wants(t, w.arrange(w.team, opening, room, 1), fault.Forbidden, "")
	})
}

// rows are those of Min dag that ask for a room or a link for an activity of
// this course.
func (w *world) rows(scope access.Scope, key string) (urgent, coming []day.Row) {
	w.t.Helper()
	agenda := w.day(scope)
	among := func(rows []day.Row) (found []day.Row) {
		for _, r := range rows {
			if r.Href == w.find().ArrangementAddress(key) {
				found = append(found, r)
			}
		}
		return found
	}
	return among(agenda.Urgent), among(agenda.Coming)
}

func (w *world) day(scope access.Scope) (agenda day.Agenda) {
	w.t.Helper()
	if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		agenda, err = w.Courses.Day(tx, scope)
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	return agenda
}

func TestT9MinDagAsksUntilItIsInPlace(t *testing.T) {
	eachTaskforce(t, func(t *testing.T, w *world) {
		target := w.activity(opening).Target
		for _, row := range []struct {
			before         int
			urgent, coming int
			lacking        string
		}{
			{22, 0, 0, ""},
			{21, 0, 1, ""},
			{15, 0, 1, ""},
			{14, 0, 1, "Lokale og forplejning mangler"},
			{8, 0, 1, "Lokale og forplejning mangler"},
			{7, 1, 0, "Lokale og forplejning mangler"},
			{0, 1, 0, "Lokale og forplejning mangler"},
			{-1, 0, 0, ""}, // it is late, which is told of it itself
		} {
			w.on(target.AddDays(-row.before))
			urgent, coming := w.rows(w.Scope("forloebsleder"), opening)
			if len(urgent) != row.urgent || len(coming) != row.coming {
				t.Errorf("%d days before: %v urgent, %v coming", row.before, urgent, coming)
			}
			for _, r := range append(urgent, coming...) {
				if r.Title != "Sørg for lokale og forplejning: Åbningsmøde" || r.Day != target {
					t.Errorf("%d days before: %+v", row.before, r)
				}
			}
			if got := w.find().Lacking(i18n.Da, w.activity(opening), w.today()); got != row.lacking {
				t.Errorf("%d days before the page says %q", row.before, got)
			}
		}
		w.on(target.AddDays(-10))
		for _, other := range []string{"raadgiver", "leder", "implementering", "ankestyrelsen"} {
			if urgent, coming := w.rows(w.Scope(other), opening); len(urgent)+len(coming) > 0 {
				t.Errorf("%s is asked for a room: %v %v", other, urgent, coming)
			}
		}
		asked := func() int {
			urgent, coming := w.rows(w.Scope("forloebsleder"), opening)
			return len(urgent) + len(coming)
		}
		if err := w.arrange(w.Scope("forloebsleder"), opening, course.Arrangement{Form: course.Virtual}, 0); err != nil {
			t.Fatal(err)
		}
		if _, coming := w.rows(w.Scope("forloebsleder"), opening); len(coming) != 1 || coming[0].Title != "Sørg for link til det virtuelle møde: Åbningsmøde" {
			t.Errorf("a virtual one: %v", coming)
		}
		if err := w.arrange(w.Scope("forloebsleder"), opening, room, 1); err != nil {
			t.Fatal(err)
		}
		if asked() != 0 || w.find().Lacking(i18n.Da, w.activity(opening), w.today()) != "" {
			t.Error("it is in place, and still asked for")
		}
		// a room for one day is none for another
		w.do(course.Step{Key: opening, Verb: course.Fix, Day: target.AddDays(1)})
		if asked() != 1 || w.find().InPlace(w.activity(opening)) {
			t.Error("the activity has moved, and nobody is asked about the room")
		}
		w.do(course.Step{Key: opening, Verb: course.Fix, Day: target})
		if asked() != 0 {
			t.Error("it has moved back, and is still asked for")
		}
	})
}

// Min dag costs as many statements with many arrangements as with none.
func TestT9MinDagReadsAllArrangementsAtOnce(t *testing.T) {
	eachTaskforce(t, func(t *testing.T, w *world) {
		count := func() (n int) {
			ctx := db.TellStatements(w.ctx, func(string, []any) { n++ })
			if err := w.DB.Read(ctx, func(tx *db.Tx) error {
				_, err := w.Courses.Day(tx, w.Scope("forloebsleder"))
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return n
		}
		count()
		few := count()
		for range 3 {
			w.id = w.Start(house.Taskforce, w.Organisation("Nørrekær").ID, "start", w.today().AddDays(10))
			w.give(w.adviser, "projektleder", w.lead)
			for _, key := range []string{opening, "kickoff-workshop", "statusmoede-1"} {
				if err := w.arrange(w.lead, key, room, 0); err != nil {
					t.Fatal(err)
				}
			}
		}
		if many := count(); many != few {
			t.Errorf("%d statements with few, %d with many", few, many)
		}
	})
}

// The place of an activity that has none of its own is the arranged one: in
// calendars, on paper, and in the meeting that is called for it.
func TestT9TheArrangedPlaceIsTheActivitysWhereItHasNone(t *testing.T) {
	eachTaskforce(t, func(t *testing.T, w *world) {
		event := func() ical.Event {
			var found ical.Event
			if err := w.DB.Read(w.ctx, func(tx *db.Tx) error {
				events, err := w.Courses.Feed(tx, w.adviser)
				for _, e := range events {
					if strings.HasPrefix(e.UID, opening+"."+string(w.id)) {
						found = e
					}
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return found
		}
		a := w.activity(opening)
		w.do(course.Step{Key: opening, Verb: course.Fix, Day: a.Target, StartsAt: "09:00", EndsAt: "11:00"})
		id, err := w.Meetings.Create(w.ctx, w.lead, subject.Ref{Kind: course.Kind, ID: string(w.id)}, meeting.New{
			Details: meeting.Details{Title: "Åbningsmøde", Form: meeting.Physical, Day: a.Target, StartsAt: "09:00", EndsAt: "11:00"}, Slot: opening,
			People: []organisation.PersonID{organisation.PersonID(w.team.Person)},
		})
		if err != nil {
			t.Fatal(err)
		}
		before := event()
		if err := w.arrange(w.lead, opening, room, 0); err != nil {
			t.Fatal(err)
		}
		called := func() string {
			_, m, err := w.Meetings.Find(w.ctx, w.lead, id)
			if err != nil {
				t.Fatal(err)
			}
			return m.Place
		}
		c, now := w.find(), event()
		if w.activity(opening).Place != "" || c.PlaceOf(w.activity(opening)) != "Rådhuset, lokale 214" {
			t.Errorf("the activity's place is %q, shown as %q", w.activity(opening).Place, c.PlaceOf(w.activity(opening)))
		}
		if before.Location != "" || now.Location != "Rådhuset, lokale 214" || now.Sequence <= before.Sequence {
			t.Errorf("the calendar says %+v", now)
		}
		if !strings.Contains(string(c.Paper(i18n.Da, w.today()).Canonical()), "lokale 214") {
			t.Error("the paper does not say where")
		}
		if got := called(); got != "Rådhuset, lokale 214" {
			t.Errorf("the meeting is at %q", got)
		}
		w.do(course.Step{Key: opening, Verb: course.Fix, Day: a.Target, StartsAt: "09:00", EndsAt: "11:00", Place: "Kulturhuset"})
		if got := event().Location; got != "Kulturhuset" || called() != "Kulturhuset" {
			t.Errorf("the activity's own place goes first: %q, %q", got, called())
		}
	})
}
