package intake_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"tovholder/internal/demo"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/intake"
	"tovholder/internal/testkit/house"
)

// T10: an enquiry in writing, or registered after a call, is clarified together
// and leads to an application that holds what was said, or to a wait for the
// next round, whose opening is told.
func TestT10AnEnquiryLeadsToAnApplication(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, marie, adviser := context.Background(), h.Scope("soenderaa"), h.Scope("raadgiver")
		r := round(t, h, demo.RoundTaskforce)
		if r.Places != 2 || r.Season != "foraar" {
			t.Errorf("%d places in %s", r.Places, r.Season)
		}
		org := h.Organisation("Sønderå").ID
		_, err := h.Intake.Apply(ctx, marie, r.ID, org)
		wants(t, "applied without an enquiry", err, fault.Conflict)
		asked := intake.NewEnquiry{Round: r.ID, Organisation: org, Asked: intake.Asked{Need: "Hjælp til sagsgange.", Outcome: "En fælles plan."}, Once: "en"}
		id, err := h.Intake.Enquire(ctx, marie, asked)
		must(t, err)
		if twice, err := h.Intake.Enquire(ctx, marie, asked); err != nil || twice != id {
			t.Errorf("sent twice: %s, %v", twice, err)
		}
		wants(t, "invited before it is clarified", h.Intake.Answer(ctx, adviser, id, intake.Outcome{State: intake.Invited, Round: r.ID}, 1), fault.Invalid)
		settled := intake.Clarification{Day: calendar.Of(h.Clock.Now()), Needs: "Sagsgange.", Process: "Analyse først.", Start: "Til foråret.", People: "Marie og Astrid."}
		wants(t, "clarified by one who asks", h.Intake.Clarify(ctx, marie, id, settled, 1), fault.Forbidden)
		wants(t, "of another version", h.Intake.Clarify(ctx, adviser, id, settled, 7), fault.Stale)
		must(t, h.Intake.Clarify(ctx, adviser, id, settled, 1))
		must(t, h.Intake.Answer(ctx, adviser, id, intake.Outcome{State: intake.Invited, Round: r.ID}, 2))
		e, err := h.Intake.FindEnquiry(ctx, marie, id)
		must(t, err)
		v, err := h.Intake.Find(ctx, marie, e.Application)
		must(t, err)
		d, err := h.Forms.Find(ctx, marie, v.Document)
		must(t, err)
		if d.Entry("hjaelp").Cells[""] != "Hjælp til sagsgange." || d.Entry("bidrag").Cells[""] != "En fælles plan." {
			t.Errorf("the application holds %v", d.Entries)
		}

		call, err := h.Intake.Enquire(ctx, adviser, intake.NewEnquiry{
			Round: r.ID, Organisation: h.Organisation("Nørrekær").ID, Asked: intake.Asked{Need: "Overblik.", Outcome: "Et billede.", Who: "Birgitte Nørreskov"},
		})
		must(t, err)
		shown, err := h.Intake.FindEnquiry(ctx, adviser, call)
		must(t, err)
		if shown.Way != intake.Phone || shown.EnteredBy != "Astrid Lindebro" {
			t.Errorf("%+v", shown.Enquiry)
		}
		must(t, h.Intake.Clarify(ctx, adviser, call, settled, 1))
		must(t, h.Intake.Answer(ctx, adviser, call, intake.Outcome{State: intake.WaitsForRound}, 2))
		next, err := h.Intake.Announce(ctx, adviser, intake.Announcement{Programme: house.Taskforce, Details: intake.Details{
			Title: "Efteråret", Season: "efteraar", Opens: r.Opens, Deadline: r.Deadline.AddDays(100), Contact: r.Contact,
		}})
		must(t, err)
		if letters := lettersTo(t, h, "leder@noerrekaer.example"); !strings.Contains(letters, "Ny runde: Efteråret") {
			t.Errorf("letters: %s", letters)
		}
		if page := h.As("raadgiver").Get(next.Address() + "/ansoegninger").Is(200).Text(); !strings.Contains(page, "Venteliste fra tidligere runder") || !strings.Contains(page, "Nørrekær") {
			t.Errorf("the waiting list: %s", page)
		}
	})
}

// T1: a shelter that wants the taskforce is told why not and led to the round
// of the advisory course.
func TestT1AShelterIsLedToTheAdvisoryCourse(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r, advisory := round(t, h, demo.RoundTaskforce), round(t, h, demo.RoundAdvisory)
		page := h.As("forstander").Get(r.ID.Address()).Is(200)
		if text := page.Text(); !strings.Contains(text, "Taskforce-forløbet er for kommuner") || !strings.Contains(text, advisory.Title) {
			t.Errorf("%s", text)
		}
		_, err := h.Intake.Enquire(context.Background(), h.Scope("forstander"), intake.NewEnquiry{
			Round: r.ID, Organisation: h.Organisation("Herberget").ID, Asked: intake.Asked{Need: "Hjælp.", Outcome: "Hjælp."},
		})
		wants(t, "a shelter enquires", err, fault.Conflict)
		var f *fault.Error
		if errors.As(err, &f) && len(f.Fields) > 0 {
			t.Error("the explanation is a field error")
		}
		if text := h.As("").Get(r.ID.Address()).Is(200).Text(); !strings.Contains(text, "Log ind") || !strings.Contains(text, "Astrid Lindebro") {
			t.Errorf("a stranger sees %s", text)
		}
	})
}
