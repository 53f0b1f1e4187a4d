package intake_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
	"tovholder/internal/system/intake"
	"tovholder/internal/testkit/house"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wants(t *testing.T, what string, err error, kind fault.Kind) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("%s: %v", what, err)
	}
}

// round finds a round of the demonstration.
func round(t *testing.T, h *house.House, title string) *intake.Round {
	t.Helper()
	o, err := h.Intake.Overview(context.Background(), h.Scope("raadgiver"))
	must(t, err)
	for _, r := range append(o.Rounds, o.Past...) {
		if r.Title == title {
			return r
		}
	}
	t.Fatalf("no round %q", title)
	return nil
}

// announced is a round of the advisory course with a deadline.
func announced(t *testing.T, h *house.House, deadline calendar.Date, places int) intake.RoundID {
	t.Helper()
	id, err := h.Intake.Announce(context.Background(), h.Scope("raadgiver"), intake.Announcement{Programme: house.Advisory, Details: intake.Details{
		Title: "Prøverunde", Opens: deadline.AddDays(-40), Deadline: deadline, Places: places, Contact: organisation.PersonID(h.Scope("raadgiver").Person),
	}})
	must(t, err)
	return id
}

// writes fills in what is asked.
func writes(ctx context.Context, t *testing.T, h *house.House, scope access.Scope, id intake.ID) form.Outcome {
	t.Helper()
	v, err := h.Intake.Find(ctx, scope, id)
	must(t, err)
	d, err := h.Forms.Find(ctx, scope, v.Document)
	must(t, err)
	var edits []form.Edit
	for _, key := range []string{"anledning", "udviklingspunkter", "ledere"} {
		edits = append(edits, form.Edit{Key: key, Base: d.Entry(key).Version, Cells: form.Cells{"": "Vi vil ændre " + key + "."}})
	}
	out, err := h.Forms.Write(ctx, scope, v.Document, form.Batch{Edits: edits})
	must(t, err)
	return out
}

// sends writes an application and sends it.
func sends(ctx context.Context, t *testing.T, h *house.House, scope access.Scope, r intake.RoundID, org organisation.ID) intake.ID {
	t.Helper()
	id, err := h.Intake.Apply(ctx, scope, r, org)
	must(t, err)
	out := writes(ctx, t, h, scope, id)
	must(t, h.Forms.Finish(ctx, scope, out.Document.ID, out.Document.Revision))
	return id
}

// P4: an application at 23:59:30 Danish time is in time, one at 00:00:00 is
// late, on the nights too on which the clocks change. What was written stays.
func TestP4TheDeadlineIsTheEndOfTheDay(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		marie := h.Scope("soenderaa")
		org := h.Organisation("Sønderå").ID
		for _, deadline := range []calendar.Date{
			house.Day(2026, time.October, 24), house.Day(2026, time.October, 25), house.Day(2027, time.March, 27), house.Day(2027, time.March, 28), house.Day(2027, time.January, 15),
		} {
			day := deadline.AddDays(-3)
			before := db.At(context.Background(), day.At(10, 0))
			id, err := h.Intake.Announce(db.At(before, deadline.AddDays(-30).At(9, 0)), h.Scope("raadgiver"), intake.Announcement{Programme: house.Advisory, Details: intake.Details{
				Title: "Frist " + deadline.String(), Opens: deadline.AddDays(-20), Deadline: deadline, Places: 1, Contact: organisation.PersonID(h.Scope("raadgiver").Person),
			}})
			must(t, err)
			a, err := h.Intake.Apply(before, marie, id, org)
			must(t, err)
			out := writes(before, t, h, marie, a)
			midnight := deadline.AddDays(1).At(0, 0)
			if shown := midnight.In(calendar.Copenhagen()).Format("2006-01-02 15:04:05"); shown != deadline.AddDays(1).String()+" 00:00:00" {
				t.Fatalf("midnight is %s", shown)
			}
			late, inTime := db.At(before, midnight), db.At(before, midnight.Add(-30*time.Second))
			err = h.Forms.Finish(late, marie, out.Document.ID, out.Document.Revision)
			wants(t, "sent at 00:00:00", err, fault.Conflict)
			if !strings.Contains(fmt.Sprint(err), "saved and can be read") {
				t.Errorf("what is said when it is late: %v", err)
			}
			_, err = h.Forms.Write(late, marie, out.Document.ID, form.Batch{Edits: []form.Edit{{Key: "ledere", Base: 1, Cells: form.Cells{"": "For sent."}}}})
			wants(t, "written at 00:00:00", err, fault.Conflict)
			d, err := h.Forms.Find(late, marie, out.Document.ID)
			must(t, err)
			if d.Entry("ledere").Cells[""] != "Vi vil ændre ledere." {
				t.Errorf("lost: %v", d.Entry("ledere"))
			}
			must(t, h.Forms.Finish(inTime, marie, out.Document.ID, out.Document.Revision))
			v, err := h.Intake.Find(late, marie, a)
			must(t, err)
			if v.State != intake.Submitted || !v.SentAt.Equal(midnight.Add(-30*time.Second)) {
				t.Errorf("%s: %s at %s", deadline, v.State, v.SentAt)
			}
		}
	})
}

// P4: experience changes no ranking, whatever is noted about it, and neither
// does the order in which applications come.
func TestP4LackOfExperienceChangesNoRanking(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		r := round(t, h, demo.RoundReference)
		in, err := h.Intake.Ranking(ctx, h.Scope("konsulent"), r.ID)
		must(t, err)
		criteria := in.Intake().Criteria
		random := rand.New(rand.NewPCG(1, 2))
		for range 500 {
			v := intake.Review{Points: map[string]int{}, Answers: map[string]string{}}
			sum, weights := 0, 0
			for _, c := range criteria {
				v.Points[c.ID] = intake.LeastPoints + random.IntN(intake.MostPoints)
				sum, weights = sum+c.Weight*v.Points[c.ID], weights+c.Weight
			}
			without, ok := v.Mean(criteria)
			for _, q := range in.Intake().Questions {
				v.Points[q.ID] = random.IntN(6)
				v.Answers[q.ID] = strings.Repeat("erfaring ", random.IntN(9))
			}
			with, _ := v.Mean(criteria)
			if !ok || with != without || with != float64(sum)/float64(weights) {
				t.Fatalf("%v: %v with experience, %v without", v, with, without)
			}
		}
		if _, counts := in.Intake().Criterion("erfaring"); counts || in.Ranked[len(in.Ranked)-1].Name != "Vordingborg Kommune" {
			t.Errorf("ranking ends with %s", in.Ranked[len(in.Ranked)-1].Name)
		}
		for i, one := range in.Ranked {
			if one.Read != 2 || one.Spread < 0 || i > 0 && one.Mean > in.Ranked[i-1].Mean {
				t.Errorf("%d %s: %v", i, one.Name, one.Mean)
			}
		}
	})
}

// P4: fifteen are chosen, the sixteenth is kept as reserve, and moves up by
// itself when one withdraws; it is told by letter and on Min dag.
func TestP4TheReserveMovesUp(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		r := round(t, h, demo.RoundReference)
		count := func() (chosen int, reserve *intake.Ranked) {
			in, err := h.Intake.Ranking(ctx, h.Scope("raadgiver"), r.ID)
			must(t, err)
			for i, one := range in.Ranked {
				switch one.State { //nolint:exhaustive // the others are counted elsewhere
				case intake.Chosen:
					chosen++
				case intake.Reserve:
					reserve = &in.Ranked[i]
				}
			}
			return chosen, reserve
		}
		chosen, reserve := count()
		if chosen != 15 || reserve == nil || reserve.Name != "Vordingborg Kommune" || reserve.Place != 1 {
			t.Fatalf("%d chosen, reserve %v", chosen, reserve)
		}
		if !strings.Contains(h.As("konsulent").Get(r.ID.Address()+"/ansoegninger").Is(200).Text(), "Vordingborg Kommune") {
			t.Error("the consultant does not see the reserve")
		}
		manager := h.Colleague(h.People(h.Organisation("Aabenraa").ID)[0].ID)
		mine, err := h.Intake.Mine(ctx, manager)
		must(t, err)
		wants(t, "without a reason", h.Intake.Withdraw(ctx, manager, mine[0].ID, " ", mine[0].Version), fault.Invalid)
		wants(t, "of another version", h.Intake.Withdraw(ctx, manager, mine[0].ID, "x", mine[0].Version+1), fault.Stale)
		must(t, h.Intake.Withdraw(ctx, manager, mine[0].ID, "Vi har ikke folk til det i år.", mine[0].Version))
		if chosen, reserve = count(); chosen != 15 || reserve != nil {
			t.Fatalf("after a withdrawal %d chosen, reserve %v", chosen, reserve)
		}
		up := h.Colleague(h.People(h.Organisation("Vordingborg").ID)[0].ID)
		mine, err = h.Intake.Mine(ctx, up)
		must(t, err)
		if mine[0].State != intake.Chosen || mine[0].Place != 0 {
			t.Errorf("the reserve is %s", mine[0].State)
		}
		if letters := lettersTo(t, h, "ansoeger16@kommune.example"); !strings.Contains(letters, "Nyt om jeres ansøgning") {
			t.Errorf("letters: %s", letters)
		}
	})
}

func lettersTo(t *testing.T, h *house.House, to string) string {
	t.Helper()
	var all []string
	must(t, h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		all, err = db.All(tx, db.Text, `SELECT subject FROM mail_message WHERE recipient = $1`, to)
		return err
	}))
	return strings.Join(all, "\n")
}

// Points and notes of those who read are reached by no route of those who
// apply, and what was not sent by no route of those who read.
func TestScoresStayWithTheReaders(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		deadline := calendar.Of(h.Clock.Now()).AddDays(5)
		r := announced(t, h, deadline, 1)
		marie := h.Scope("soenderaa")
		a := sends(ctx, t, h, marie, r, h.Organisation("Sønderå").ID)
		_, err := h.Intake.Read(ctx, h.Scope("raadgiver"), r, a)
		wants(t, "read before the deadline", err, fault.Conflict)
		must(t, h.Intake.AddReader(ctx, h.Scope("raadgiver"), r, organisation.PersonID(h.Scope("konsulent").Person)))
		h.Pass(7)
		const note = "hemmeligt skøn"
		must(t, h.Intake.Score(ctx, h.Scope("konsulent"), r, intake.Review{
			Application: a, Points: map[string]int{"behov": 2, "ledelse": 3, "parathed": 4}, Answers: map[string]string{"erfaring": note}, Note: note,
		}))
		wants(t, "of another version", h.Intake.Score(ctx, h.Scope("konsulent"), r, intake.Review{Application: a, Points: map[string]int{}}), fault.Stale)
		wants(t, "a score by one who applies", h.Intake.Score(ctx, marie, r, intake.Review{Application: a, Points: map[string]int{}}), fault.NotFound)
		v, err := h.Intake.Find(ctx, marie, a)
		must(t, err)
		client := h.As("soenderaa")
		for _, path := range []string{
			a.Address(), a.Address() + "/kvittering", a.Address() + "/historik", a.Address() + "/dokumenter", "/dokumenter/" + string(v.Document),
			"/dokumenter/" + string(v.Document) + "/historik", "/", "/runder", r.Address(),
		} {
			if strings.Contains(client.Get(path).Is(200).Text(), note) {
				t.Errorf("%s shows the note", path)
			}
		}
		for _, path := range []string{"/ansoegninger", "/ansoegninger/" + string(a), "/valg", "/rangliste.csv", "/historik"} {
			client.Get(r.Address() + path).Is(404)
		}
		if !strings.Contains(h.As("raadgiver").Get(r.Address()+"/ansoegninger/"+string(a)).Is(200).Text(), note) {
			t.Error("the adviser does not see the note")
		}
		for _, path := range []string{"/valg", "/rangliste.xlsx", "/historik", "/ret"} {
			h.As("konsulent").Get(r.Address() + path).Is(403)
		}
	})
}

// P5: the consultant sees the round that they read for, and nothing else: not
// the other rounds' applications, no application's own pages, no network.
func TestP5TheConsultantSeesOneRound(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		louise := h.As("konsulent")
		own, other := round(t, h, demo.RoundReference), round(t, h, demo.RoundAdvisory)
		louise.Get(own.ID.Address() + "/ansoegninger").Is(200)
		if page := louise.Get(own.ID.Address()).Is(200).Text(); !strings.Contains(page, "Louise Kornvang") {
			t.Error("the consultant is not the contact person on the page")
		}
		in, err := h.Intake.Ranking(context.Background(), h.Scope("konsulent"), own.ID)
		must(t, err)
		louise.Get(own.ID.Address() + "/ansoegninger/" + string(in.Ranked[0].ID)).Is(200)
		for _, path := range []string{
			other.ID.Address() + "/ansoegninger", other.ID.Address() + "/valg", in.Ranked[0].ID.Address(), in.Ranked[0].ID.Address() + "/kvittering",
			"/forloeb/" + string(h.Course(house.Advisory, "Nørrekær").ID), h.Network("CTI-netværket").ID.Address() + "/dokumenter", "/runder/ny",
		} {
			louise.Get(path).Is(404)
		}
		if all, err := h.Intake.Enquiries(context.Background(), h.Scope("konsulent")); err != nil || len(all) > 0 {
			t.Errorf("enquiries: %v, %v", all, err)
		}
	})
}

// One organisation has one application, which several write; a second one who
// begins is told who has begun.
func TestTwoWritersOfOneApplication(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx := context.Background()
		r := announced(t, h, calendar.Of(h.Clock.Now()).AddDays(9), 1)
		org := h.Organisation("Nørrekær").ID
		anne, peter, birgitte := h.Scope("forloebsleder"), h.Scope("projektleder"), h.Scope("leder")
		id, err := h.Intake.Apply(ctx, anne, r, org)
		must(t, err)
		_, err = h.Intake.Apply(ctx, peter, r, org)
		wants(t, "a second one begins", err, fault.Conflict)
		if !strings.Contains(fmt.Sprint(err), "Anne Vestermark has begun") {
			t.Errorf("who has begun is not told: %v", err)
		}
		_, err = h.Intake.Find(ctx, peter, id)
		wants(t, "a colleague who was not added", err, fault.NotFound)
		must(t, h.Intake.AddWriter(ctx, anne, id, organisation.PersonID(peter.Person)))
		wants(t, "somebody from elsewhere", h.Intake.AddWriter(ctx, anne, id, organisation.PersonID(h.Scope("soenderaa").Person)), fault.Invalid)
		again, err := h.Intake.Apply(ctx, birgitte, r, org)
		must(t, err)
		if again != id {
			t.Error("a manager begins another one")
		}
		v, err := h.Intake.Find(ctx, peter, id)
		must(t, err)
		for scope, words := range map[*access.Scope]string{&anne: "Annes", &peter: "Peters"} {
			out, err := h.Forms.Write(ctx, *scope, v.Document, form.Batch{Edits: []form.Edit{{Key: "anledning", Base: 0, Cells: form.Cells{"": words}}}})
			must(t, err)
			if len(out.Saved)+len(out.Conflicts) != 1 {
				t.Errorf("%+v", out)
			}
		}
		_, err = h.Intake.Find(ctx, h.Scope("raadgiver"), id)
		wants(t, "the agency reads a draft", err, fault.NotFound)
	})
}

// What was sent stays in force while a change is written, and what was sent
// last at the deadline counts. The receipt says what and when.
func TestSentAndChangedUntilTheDeadline(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, marie := context.Background(), h.Scope("soenderaa")
		deadline := calendar.Of(h.Clock.Now()).AddDays(5)
		r := announced(t, h, deadline, 1)
		id := sends(ctx, t, h, marie, r, h.Organisation("Sønderå").ID)
		a, p, err := h.Intake.Receipt(ctx, marie, id)
		must(t, err)
		if a.Hash == "" || !strings.HasPrefix(a.Receipt, "A-") || len(p.Facts) != 6 {
			t.Errorf("receipt %+v", p.Facts)
		}
		h.As("soenderaa").Get(id.Address() + "/kvittering").Is(200)
		v, err := h.Intake.Find(ctx, marie, id)
		must(t, err)
		must(t, h.Forms.Revise(ctx, marie, v.Document))
		_, err = h.Forms.Write(ctx, marie, v.Document, form.Batch{Edits: []form.Edit{{Key: "ledere", Base: 1, Cells: form.Cells{"": "Nye ledere."}}}})
		must(t, err)
		h.Pass(6)
		read, err := h.Intake.Read(ctx, h.Scope("raadgiver"), r, id)
		must(t, err)
		if words := fmt.Sprint(read.Paper); strings.Contains(words, "Nye ledere") || !strings.Contains(words, "Vi vil ændre ledere") || read.Paper.Hash() == "" {
			t.Errorf("read: %s", words)
		}
		h.As("soenderaa").LogIn() // days have passed
		if page := h.As("soenderaa").Get(id.Address()).Is(200).Text(); !strings.Contains(page, "Det, der blev sendt inden, gælder") {
			t.Errorf("what is said: %s", page)
		}
	})
}

// An accepted application starts its course with what was written in place:
// the application stands among the documents, answers where they belong.
func TestAcceptedBeginsWithWhatWasWritten(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, marie, adviser := context.Background(), h.Scope("soenderaa"), h.Scope("raadgiver")
		deadline := calendar.Of(h.Clock.Now()).AddDays(5)
		r := announced(t, h, deadline, 1)
		id := sends(ctx, t, h, marie, r, h.Organisation("Sønderå").ID)
		h.Pass(6)
		in, err := h.Intake.Ranking(ctx, adviser, r)
		must(t, err)
		wants(t, "decided without a choice", h.Intake.Decide(ctx, adviser, r, nil, in.Version), fault.Invalid)
		wants(t, "declined without a reason", h.Intake.Decide(ctx, adviser, r, map[intake.ID]intake.Choice{id: {What: intake.Declined}}, in.Version), fault.Invalid)
		must(t, h.Intake.Decide(ctx, adviser, r, map[intake.ID]intake.Choice{id: {What: intake.Chosen}}, in.Version))
		wants(t, "decided twice", h.Intake.Decide(ctx, adviser, r, nil, in.Version+2), fault.Conflict)
		v, err := h.Intake.Find(ctx, marie, id)
		must(t, err)
		_, err = h.Intake.Start(ctx, h.Scope("leder"), r, id, nil, v.Version)
		wants(t, "started by a stranger", err, fault.NotFound)
		at, err := h.Intake.Start(ctx, adviser, r, id, nil, v.Version)
		must(t, err)
		c, err := h.Courses.Find(ctx, adviser, course.ID(strings.TrimPrefix(at, "/forloeb/")))
		must(t, err)
		if c.Address() != at || c.Anchors["deadline"] != deadline {
			t.Errorf("%s, counted from %s", at, c.Anchors["deadline"])
		}
		_, items, err := h.Forms.List(ctx, adviser, c.Seen(adviser.Lang, calendar.Of(h.Clock.Now())).Ref)
		must(t, err)
		found := map[string]string{}
		for _, item := range items {
			if item.Document == nil {
				continue
			}
			d, err := h.Forms.Find(ctx, adviser, item.Document.ID)
			must(t, err)
			for _, e := range d.Entries {
				found[d.FormID+"/"+e.Key] = e.Name + ": " + e.Cells[""]
			}
		}
		for _, field := range []string{"ansoegning/anledning", "maal-og-vaerdi/anledning"} {
			if found[field] != "Marie Åbrink: Vi vil ændre anledning." {
				t.Errorf("%s: %q", field, found[field])
			}
		}
		if found["billede-af-praksis/mulige-udviklingspunkter"] == "" {
			t.Errorf("%v", found)
		}
	})
}
