package app_test

import (
	"context"
	"regexp"
	"strconv"
	"testing"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// first is what a query about one course finds first; empty for nothing.
func first(t *testing.T, h *house.House, query string, args ...any) string {
	t.Helper()
	var found []string
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		found, err = db.All(tx, func(r db.Scanner) (s string, err error) { return s, r.Scan(&s) }, query+` LIMIT 1`, args...)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		return ""
	}
	return found[0]
}

// nounObjects are what is written, agreed, met about and measured in a course:
// the demonstration's, and of an advisory course what it lacks.
func nounObjects(t *testing.T, h *house.House, c *course.Course) map[string]string {
	t.Helper()
	id, values := string(c.ID), map[string]string{}
	keep := func(name, value string) {
		if value != "" {
			values[name] = value
		}
	}
	keep("task", first(t, h, `SELECT id FROM task_task WHERE subject_id = $1 AND state = 'open' ORDER BY id`, id))
	keep("meeting", first(t, h, `SELECT id FROM meeting_meeting WHERE subject_id = $1 AND state = 'called' ORDER BY id DESC`, id))
	keep("approval", first(t, h, `SELECT id FROM approval_matter WHERE subject_id = $1 ORDER BY id DESC`, id))
	keep("code", first(t, h, `SELECT code FROM approval_matter WHERE subject_id = $1 AND state = 'settled' ORDER BY id DESC`, id))
	if m := values["approval"]; m != "" {
		values["matter"] = m
	}
	if c.Programme.ID != house.Advisory {
		meetingParts(t, h, values)
		return values
	}
	if values["meeting"] == "" {
		values["meeting"] = held(t, h, c)
	}
	meetingParts(t, h, values)
	documentObjects(t, h, c, values)
	planObjects(t, h, c, values)
	indicatorObjects(t, h, c, values)
	order, err := h.Courses.Order(context.Background(), h.Scope("raadgiver"), course.Handout{Course: c.ID, Parts: course.Parts(), Format: "docx"})
	if err != nil {
		t.Fatal(err)
	}
	values["order"] = string(order)
	return values
}

// heldObjects are a meeting that is over, with minutes that can be corrected.
func heldObjects(t *testing.T, h *house.House, host string) map[string]string {
	t.Helper()
	values := map[string]string{"meeting": held(t, h, h.Course(house.Advisory, host))}
	meetingParts(t, h, values)
	return values
}

// meetingParts are the parts of the meeting that is in values already.
func meetingParts(t *testing.T, h *house.House, values map[string]string) {
	t.Helper()
	id := values["meeting"]
	for name, query := range map[string]string{
		"item":        `SELECT id FROM meeting_item WHERE meeting_id = $1 ORDER BY id`,
		"participant": `SELECT id FROM meeting_participant WHERE meeting_id = $1 ORDER BY id`,
		"decision":    `SELECT id FROM meeting_decision WHERE meeting_id = $1 ORDER BY id`,
		"correction":  `SELECT id FROM meeting_correction WHERE meeting_id = $1 ORDER BY id`,
		"file":        `SELECT file_id FROM meeting_file WHERE meeting_id = $1 ORDER BY file_id`,
	} {
		if found := first(t, h, query, id); found != "" {
			values[name] = found
		}
	}
	title := first(t, h, `SELECT title FROM meeting_meeting WHERE id = $1`, id)
	letter := first(t, h, `SELECT body FROM mail_message WHERE body LIKE '%/svar/%' AND body LIKE $1 ORDER BY created_at DESC, id DESC`, "%»"+title+"«%")
	if m := regexp.MustCompile(`/svar/([0-9a-f]+)`).FindStringSubmatch(letter); m != nil {
		values["token"] = m[1]
	}
}

// held is a meeting from its invitation to its minutes, with one of everything.
func held(t *testing.T, h *house.House, c *course.Course) string {
	t.Helper()
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	day := calendar.Of(h.Clock.Now())
	id, err := h.Meetings.Create(ctx, adviser, subject.Ref{Kind: course.Kind, ID: string(c.ID)}, meeting.New{Details: meeting.Details{
		Title: "Formøde i " + c.HostName, Form: meeting.Physical, Place: "Lokale 2", Day: day, StartsAt: "14:00", EndsAt: "15:00",
	}})
	must(err)
	must(h.Meetings.AddItem(ctx, adviser, id, meeting.ItemDraft{Title: "Vejen videre", Aim: meeting.Deciding, Minutes: 20}))
	must(h.Meetings.Attach(ctx, adviser, id, "", "notat.txt", []byte("Et notat.")))
	must(h.Meetings.Add(ctx, adviser, id, "", meeting.Guest{Name: "Åse Gæst", Email: "aase@example.dk"}, "", true))
	_, err = h.Meetings.Invite(ctx, adviser, id)
	must(err)
	must(h.Meetings.Start(ctx, adviser, id))
	item := first(t, h, `SELECT id FROM meeting_item WHERE meeting_id = $1 ORDER BY id`, id)
	must(h.Meetings.Decide(ctx, adviser, id, item, "Vi går videre."))
	must(h.Meetings.Finish(ctx, adviser, id))
	_, err = h.Meetings.Send(ctx, adviser, id, 7)
	must(err)
	must(h.Meetings.Correct(ctx, adviser, id, item, "Der blev også talt om tid."))
	return string(id)
}

// documentObjects are a draft, with a remark.
func documentObjects(t *testing.T, h *house.House, c *course.Course, values map[string]string) {
	t.Helper()
	const written = "evaluering"
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	id, err := h.Forms.Begin(ctx, adviser, subject.Ref{Kind: course.Kind, ID: string(c.ID)}, written, "")
	if err != nil {
		t.Fatal(err)
	}
	remark, err := h.Forms.Comment(ctx, adviser, id, "", "Husk tallene.")
	if err != nil {
		t.Fatal(err)
	}
	described, _ := c.Programme.Form(written)
	values["document"], values["comment"], values["section"] = string(id), remark.ID, described.Sections[0].ID
}

// planObjects are a plan with rows, and a file that has been read and waits.
func planObjects(t *testing.T, h *house.House, c *course.Course, values map[string]string) {
	t.Helper()
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	id := plan.ID(first(t, h, `SELECT id FROM plan_plan WHERE subject_id = $1 ORDER BY id`, string(c.ID)))
	values["row"], values["day"] = "1", "2027-03-15"
	if id != "" {
		values["version"] = "1"
	} else {
		var err error
		if id, err = h.Plans.Begin(ctx, adviser, subject.Ref{Kind: course.Kind, ID: string(c.ID)}, "milepaelsplan"); err != nil {
			t.Fatal(err)
		}
		n, err := h.Plans.Add(ctx, adviser, id, plan.Row{Title: "Oplæring", Kind: plan.Activity, Start: calendar.Of(h.Clock.Now()), End: calendar.Of(h.Clock.Now()).AddDays(7)})
		if err != nil {
			t.Fatal(err)
		}
		values["row"] = strconv.Itoa(n)
	}
	values["plan"] = string(id)
	sheet := h.As("raadgiver").Get("/planer/" + string(id) + "/plan.xlsx").Is(200).Body
	upload, err := h.Plans.Read(ctx, adviser, id, "plan.xlsx", []byte(sheet))
	if err != nil {
		t.Fatal(err)
	}
	values["upload"] = upload
}

// indicatorObjects are an indicator with a value and a phase, and a file that
// has been read and waits.
func indicatorObjects(t *testing.T, h *house.House, c *course.Course, values map[string]string) {
	t.Helper()
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	today := calendar.Of(h.Clock.Now())
	id := indicator.ID(first(t, h, `SELECT id FROM indicator_indicator WHERE subject_id = $1 ORDER BY id`, string(c.ID)))
	if id == "" {
		var err error
		id, err = h.Indicators.Define(ctx, adviser, subject.Ref{Kind: course.Kind, ID: string(c.ID)}, indicator.Definition{
			Name: "Dage på venteliste", How: "Gennemsnit for måneden.", Unit: indicator.Days, Better: indicator.Lower, Period: indicator.Month,
			Responsible: organisation.PersonID(adviser.Person), From: indicator.Month.Next(indicator.Month.Start(today), -6),
		})
		must(err)
		for n := range 4 {
			value := indicator.Decimal(12000 - 1000*n)
			must(h.Indicators.Enter(ctx, adviser, id, indicator.Entry{Start: indicator.Month.Next(indicator.Month.Start(today), n-6), Value: &value}))
		}
	}
	values["indicator"] = string(id)
	values["period"] = first(t, h, `SELECT start_day FROM indicator_value WHERE indicator_id = $1 ORDER BY start_day DESC`, string(id))
	from, err := calendar.Parse(first(t, h, `SELECT start_day FROM indicator_value WHERE indicator_id = $1 ORDER BY start_day DESC`, string(id)))
	must(err)
	v, err := h.Indicators.Find(ctx, adviser, id)
	must(err)
	if first(t, h, `SELECT from_day FROM indicator_phase WHERE indicator_id = $1 AND from_day = $2`, string(id), from.String()) == "" {
		must(h.Indicators.Rephase(ctx, adviser, id, from, "En ny arbejdsgang.", v.Version))
	}
	values["from"] = from.String()
	preview, err := h.Indicators.Read(ctx, adviser, id, "tal.csv", []byte("Periode;Tal\n"+from.String()+";8\n"))
	must(err)
	values["preview"] = preview
}

// calendarOf is the secret in the address of a persona's calendar.
func calendarOf(t *testing.T, h *house.House, persona string) string {
	t.Helper()
	secret, err := h.Identity.NewCalendar(context.Background(), h.Scope(persona))
	if err != nil {
		t.Fatal(err)
	}
	return secret + ".ics"
}
