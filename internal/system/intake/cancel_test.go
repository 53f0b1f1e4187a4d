package intake_test

import (
	"context"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/demo"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

// lettersOf are the subjects of the letters that a persona has got.
func lettersOf(t *testing.T, h *house.House, persona string) string {
	t.Helper()
	var p organisation.Person
	must(t, h.DB.Read(t.Context(), func(tx *db.Tx) (err error) {
		p, err = organisation.GetPerson(tx, organisation.PersonID(h.Scope(persona).Person))
		return err
	}))
	return lettersTo(t, h, p.Email)
}

// A round that is cancelled takes nothing more, and everybody who has a part in
// it is told why: by letter, on the application, on the round's page.
func TestACancelledRoundIsTold(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, marie := context.Background(), h.Scope("raadgiver"), h.Scope("soenderaa")
		r := announced(t, h, calendar.Of(h.Clock.Now()).AddDays(9), 1)
		sent := sends(ctx, t, h, marie, r, h.Organisation("Sønderå").ID)
		draft, err := h.Intake.Apply(ctx, h.Scope("projektleder"), r, h.Organisation("Nørrekær").ID)
		must(t, err)
		must(t, h.Intake.AddReader(ctx, adviser, r, organisation.PersonID(h.Scope("konsulent").Person)))
		const why = "Bevillingen er flyttet til næste år."
		wants(t, "by one who reads", h.Intake.Cancel(ctx, h.Scope("konsulent"), r, why, 1), fault.Forbidden)
		wants(t, "by one who applies", h.Intake.Cancel(ctx, marie, r, why, 1), fault.NotFound)
		wants(t, "without a reason", h.Intake.Cancel(ctx, adviser, r, " ", 1), fault.Invalid)
		wants(t, "of another version", h.Intake.Cancel(ctx, adviser, r, why, 7), fault.Stale)

		at := r.Address() + "/aflysning"
		client := h.As("raadgiver")
		page := client.Get(at).Is(200, htmlcheck.In("main", htmlcheck.Says("2 ansøgere og læserne får besked")))
		client.Submit(page, at, "reason", "").Is(422, htmlcheck.In("main", htmlcheck.Says("Skriv kort hvorfor.")))
		client.Submit(page, at, "reason", why).Is(200, htmlcheck.In("main", htmlcheck.Says("Aflyst"), htmlcheck.Says(why)))
		client.Get(at).Is(409)

		for persona, id := range map[string]intake.ID{"soenderaa": sent, "projektleder": draft} {
			a, err := h.Intake.Find(ctx, h.Scope(persona), id)
			must(t, err)
			if a.State != intake.Stopped || a.Reason != why {
				t.Errorf("the application of %s is %s: %s", persona, a.State, a.Reason)
			}
			h.As(persona).Get(id.Address()).Is(200, htmlcheck.In("main", htmlcheck.Says(why)))
			h.As(persona).Get("/").Is(200, htmlcheck.In("main", htmlcheck.Says("Runden, I søgte i, er aflyst")))
			if letters := lettersOf(t, h, persona); !strings.Contains(letters, "Aflyst: Prøverunde") {
				t.Errorf("letters to %s: %s", persona, letters)
			}
			wants(t, "withdrawn from a cancelled round", h.Intake.Withdraw(ctx, h.Scope(persona), id, why, a.Version), fault.Conflict)
		}
		if letters := lettersOf(t, h, "konsulent"); !strings.Contains(letters, "Aflyst: Prøverunde") {
			t.Errorf("letters to the reader: %s", letters)
		}
		_, err = h.Intake.Apply(ctx, h.Scope("forstander"), r, h.Organisation("Herberget").ID)
		wants(t, "applied in a cancelled round", err, fault.Conflict)
		h.Pass(11)
		in, err := h.Intake.Ranking(ctx, adviser, r)
		must(t, err)
		wants(t, "decided", h.Intake.Decide(ctx, adviser, r, nil, in.Version), fault.Conflict)
		wants(t, "changed", h.Intake.Change(ctx, adviser, r, in.Details, in.Version), fault.Conflict)
		wants(t, "cancelled twice", h.Intake.Cancel(ctx, adviser, r, why, in.Version), fault.Conflict)
		decided := round(t, h, demo.RoundReference)
		wants(t, "cancelled when it has been decided", h.Intake.Cancel(ctx, adviser, decided.ID, why, decided.Version), fault.Conflict)
	})
}

// Those whose enquiry waits for an answer are told that the round is cancelled,
// and still get one.
func TestEnquiriesOutliveACancelledRound(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, marie := context.Background(), h.Scope("raadgiver"), h.Scope("soenderaa")
		r := round(t, h, demo.RoundTaskforce)
		ask := intake.NewEnquiry{Round: r.ID, Organisation: h.Organisation("Sønderå").ID, Asked: intake.Asked{Need: "Hjælp.", Outcome: "En plan."}}
		id, err := h.Intake.Enquire(ctx, marie, ask)
		must(t, err)
		must(t, h.Intake.Cancel(ctx, adviser, r.ID, "Ingen forløb i foråret.", r.Version))
		if letters := lettersOf(t, h, "soenderaa"); !strings.Contains(letters, "Aflyst: "+r.Title) {
			t.Errorf("letters: %s", letters)
		}
		_, err = h.Intake.Enquire(ctx, marie, ask)
		wants(t, "enquired in a cancelled round", err, fault.Conflict)
		must(t, h.Intake.Answer(ctx, adviser, id, intake.Outcome{State: intake.Answered, Answer: "Skriv igen til efteråret."}, 1))
	})
}

// Two places in spring, two in autumn: the programme says so, and the round's
// page shows it to everybody.
func TestT10TheSeasonsAreShown(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		for title, words := range map[string]string{demo.RoundTaskforce: "Forår: 2 pladser", demo.RoundAdvisory: "6 pladser", demo.RoundReference: "15 pladser"} {
			h.As("").Get(round(t, h, title).ID.Address()).Is(200, htmlcheck.In("main", htmlcheck.Says(words)))
		}
		h.As("").Get(round(t, h, demo.RoundTaskforce).ID.Address()).Is(200, htmlcheck.In("main", htmlcheck.Says("Efterår: 2 pladser")))
		for season, places := range map[string]int{"foraar": 2, "efteraar": 2} {
			r := round(t, h, demo.RoundTaskforce)
			id, err := h.Intake.Announce(context.Background(), h.Scope("raadgiver"), intake.Announcement{Programme: house.Taskforce, Details: intake.Details{
				Title: "Runde " + season, Season: season, Opens: r.Opens, Deadline: r.Deadline, Contact: r.Contact,
			}})
			must(t, err)
			seen, err := h.Intake.See(context.Background(), h.Scope("soenderaa"), id)
			must(t, err)
			if seen.Places != places {
				t.Errorf("%d places in %s", seen.Places, season)
			}
		}
	})
}

// Whoever changes a round from a page that is old sees both versions of every
// field, and what they choose is what is kept.
func TestBothVersionsOfARoundInEveryField(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := round(t, h, demo.RoundAdvisory)
		at, client := r.ID.Address()+"/ret", h.As("raadgiver")
		astrid, louise := h.Scope("raadgiver").Person, h.Scope("konsulent").Person
		send := func(fields ...string) *house.Page {
			return client.Post(at, append([]string{"version", "1", "words", "", "opens", r.Opens.String(), "deadline", r.Deadline.String()}, fields...)...)
		}
		send("title", "Den ene", "places", "4", "contact", astrid, "kinds", "municipality").Is(200)
		told := client.Post(at, "version", "1", "title", "Den anden", "words", "Nye ord.", "opens", r.Opens.AddDays(1).String(), "deadline", r.Deadline.AddDays(1).String(), "places", "5",
			"contact", louise, "kinds", "municipality", "kinds", "shelter", "season", "foraar", "network", string(h.Network("CTI-netværket").ID)).Is(412)
		for _, words := range []string{
			"Den ene", "Den anden", "Nye ord.", "Åbner", "Ansøgningsfrist", "Pladser", "Hvem kan søge?", "Boform", "Kontaktperson", "Astrid Lindebro", "Louise Kornvang", "Netværk", "CTI-netværket", "Sæson",
		} {
			if !strings.Contains(told.Text(), words) {
				t.Errorf("both versions: %q is missing in %s", words, told.Text())
			}
		}
		client.Submit(told, at, "season", "", "network", "").Is(200)
		kept := round(t, h, "Den anden")
		if kept.Places != 5 || kept.Contact != organisation.PersonID(louise) || len(kept.Kinds) != 2 || kept.Deadline != r.Deadline.AddDays(1) || kept.Words != "Nye ord." {
			t.Errorf("%+v", kept.Details)
		}
	})
}
