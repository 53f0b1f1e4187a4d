package app_test

import (
	"context"
	"strings"
	"testing"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/intake"
	"tovholder/internal/testkit/house"
)

// roundOf finds a round of the demonstration with what is in it.
func roundOf(t *testing.T, h *house.House, title string) *intake.Ranking {
	t.Helper()
	ctx, adviser := context.Background(), h.Scope("raadgiver")
	o, err := h.Intake.Overview(ctx, adviser)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range append(o.Rounds, o.Past...) {
		if r.Title == title {
			in, err := h.Intake.Ranking(ctx, adviser, r.ID)
			if err != nil {
				t.Fatal(err)
			}
			return in
		}
	}
	t.Fatalf("no round %q", title)
	return nil
}

// intakeObjects are rounds, applications and enquiries, by whose they are. The
// round of the reference network is the consultant's, the open one is not.
func intakeObjects(t *testing.T, h *house.House) objects {
	t.Helper()
	decided, open, asked := roundOf(t, h, demo.RoundReference), roundOf(t, h, demo.RoundAdvisory), roundOf(t, h, demo.RoundTaskforce)
	own := map[string]string{}
	for _, a := range open.Others {
		own[strings.Fields(a.Name)[0]] = string(a.ID)
	}
	enquiries, err := h.Intake.Enquiries(context.Background(), h.Scope("raadgiver"))
	if err != nil {
		t.Fatal(err)
	}
	reader := h.Scope("konsulent").Person
	all := objects{
		"/runder/": {
			"reference": {"organisation": string(h.Organisation("Nørrekær").ID), "round": string(decided.ID), "application": string(decided.Ranked[0].ID), "person": reader},
			"advisory":  {"organisation": string(h.Organisation("Nørrekær").ID), "round": string(open.ID), "application": string(open.Ranked[0].ID), "person": reader},
			"taskforce": {"organisation": string(h.Organisation("Nørrekær").ID), "round": string(asked.ID), "application": unknown, "person": reader},
			nothing:     {"organisation": unknown, "round": unknown, "application": unknown, "person": unknown},
		},
		"/ansoegninger/": {
			"noerrekaer": {"form": "ansoegning", "application": own["Nørrekær"], "subject": own["Nørrekær"]},
			"soenderaa":  {"form": "ansoegning", "application": own["Sønderå"], "subject": own["Sønderå"]},
			"reference":  {"form": "ansoegning", "application": string(decided.Ranked[0].ID), "subject": string(decided.Ranked[0].ID)},
			nothing:      {"form": "ansoegning", "application": unknown, "subject": unknown},
		},
		"/henvendelser/": {
			"viborg": {"enquiry": string(enquiries[0].ID)},
			nothing:  {"enquiry": unknown},
		},
	}
	all["/api/v1/rounds/"], all["/api/v1/applications/"], all["/api/v1/enquiries/"] = all["/runder/"], all["/ansoegninger/"], all["/henvendelser/"]
	return all
}

// intakePages are the pages of rounds, applications and enquiries.
func intakePages(t *testing.T, h *house.House) []page {
	t.Helper()
	o := intakeObjects(t, h)
	decided, open, asked := roundOf(t, h, demo.RoundReference), roundOf(t, h, demo.RoundAdvisory), roundOf(t, h, demo.RoundTaskforce)
	own := intake.ID(o["/ansoegninger/"]["soenderaa"]["application"]).Address()
	enquiry := intake.EnquiryID(o["/henvendelser/"]["viborg"]["enquiry"]).Address()
	at := decided.ID.Address()
	first := at + "/ansoegninger/" + string(decided.Ranked[0].ID)
	over := endedRound(t, h)
	pages := []page{
		{"rounds-stranger", "", "/runder", true},
		{"rounds", "soenderaa", "/runder", true},
		{"rounds-adviser", "raadgiver", "/runder", false},
		{"round-stranger", "", open.ID.Address(), true},
		{"round-applicant", "soenderaa", open.ID.Address(), true},
		{"round-refused", "forstander", asked.ID.Address(), true},
		{"round-enquiry-first", "leder", asked.ID.Address(), true},
		{"round-adviser", "raadgiver", open.ID.Address(), false},
		{"round-new", "raadgiver", "/runder/ny", true},
		{"round-edit", "raadgiver", at + "/ret", true},
		{"round-cancel", "raadgiver", open.ID.Address() + "/aflysning", true},
		{"round-history", "raadgiver", at + "/historik", false},
		{"ranking", "konsulent", at + "/ansoegninger", true},
		{"ranking-adviser", "raadgiver", at + "/ansoegninger", true},
		{"ranking-open", "raadgiver", open.ID.Address() + "/ansoegninger", false},
		{"reading", "konsulent", first, true},
		{"start-application", "raadgiver", first + "/start", true},
		{"choosing", "raadgiver", over.Address() + "/valg", true},
		{"ranking-excel", "raadgiver", at + "/rangliste.xlsx", false},
		{"ranking-csv", "raadgiver", at + "/rangliste.csv", false},
		{"enquire", "leder", asked.ID.Address() + "/henvendelse", true},
		{"enquire-call", "raadgiver", asked.ID.Address() + "/henvendelse", true},
		{"enquiries", "raadgiver", "/henvendelser", true},
		{"enquiry", "raadgiver", enquiry, true},
		{"application", "soenderaa", own, true},
		{"application-documents", "soenderaa", own + "/dokumenter", false},
		{"application-history", "soenderaa", own + "/historik", false},
	}
	sent := sentApplication(t, h).Address()
	stopped := stoppedApplication(t, h)
	pages = append(pages, []page{
		{"round-cancelled", "", stopped.Round.ID.Address(), true},
		{"application-stopped", "soenderaa", stopped.ID.Address(), true},
		{"application-sent", "soenderaa", sent, true},
		{"receipt", "soenderaa", sent + "/kvittering", true},
		{"receipt-print", "soenderaa", sent + "/kvittering/udskrift", false},
		{"receipt-pdf", "soenderaa", sent + "/kvittering.pdf", false},
		{"receipt-word", "soenderaa", sent + "/kvittering.docx", false},
	}...)
	return pages
}

// endedRound is a round whose deadline has passed, with two applications to
// choose among.
func endedRound(t *testing.T, h *house.House) intake.RoundID {
	t.Helper()
	today := calendar.Of(h.Clock.Now())
	id, err := h.Intake.Announce(context.Background(), h.Scope("raadgiver"), intake.Announcement{Programme: house.Advisory, Details: intake.Details{
		Title: "Forrige runde", Opens: today.AddDays(-60), Deadline: today.AddDays(-2), Contact: organisation.PersonID(h.Scope("raadgiver").Person),
	}})
	if err != nil {
		t.Fatal(err)
	}
	for name, persona := range map[string]string{"Sønderå": "soenderaa", "Nørrekær": "projektleder"} {
		sends(db.At(context.Background(), today.AddDays(-5).At(10, 0)), t, h, h.Scope(persona), id, name)
	}
	return id
}

// stoppedApplication is one that Sønderå has begun in a round that is cancelled.
func stoppedApplication(t *testing.T, h *house.House) *intake.View {
	t.Helper()
	ctx, marie, adviser := context.Background(), h.Scope("soenderaa"), h.Scope("raadgiver")
	today := calendar.Of(h.Clock.Now())
	round, err := h.Intake.Announce(ctx, adviser, intake.Announcement{Programme: house.Advisory, Details: intake.Details{
		Title: "Aflyst runde", Opens: today.AddDays(-6), Deadline: today.AddDays(24), Contact: organisation.PersonID(adviser.Person),
	}})
	if err != nil {
		t.Fatal(err)
	}
	id, err := h.Intake.Apply(ctx, marie, round, h.Organisation("Sønderå").ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Intake.Cancel(ctx, adviser, round, "Bevillingen er flyttet til næste år.", 1); err != nil {
		t.Fatal(err)
	}
	v, err := h.Intake.Find(ctx, marie, id)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// sentApplication is one that Sønderå has sent.
func sentApplication(t *testing.T, h *house.House) intake.ID {
	t.Helper()
	ctx, marie := context.Background(), h.Scope("soenderaa")
	today := calendar.Of(h.Clock.Now())
	round, err := h.Intake.Announce(ctx, h.Scope("raadgiver"), intake.Announcement{Programme: house.Advisory, Details: intake.Details{
		Title: "Næste runde", Opens: today.AddDays(-6), Deadline: today.AddDays(20), Contact: organisation.PersonID(h.Scope("raadgiver").Person),
	}})
	if err != nil {
		t.Fatal(err)
	}
	return sends(ctx, t, h, marie, round, "Sønderå")
}

// sends lets somebody write an organisation's application and send it.
func sends(ctx context.Context, t *testing.T, h *house.House, scope access.Scope, round intake.RoundID, name string) intake.ID {
	t.Helper()
	id, err := h.Intake.Apply(ctx, scope, round, h.Organisation(name).ID)
	if err != nil {
		t.Fatal(err)
	}
	v, err := h.Intake.Find(ctx, scope, id)
	if err != nil {
		t.Fatal(err)
	}
	d, err := h.Forms.Find(ctx, scope, v.Document)
	if err != nil {
		t.Fatal(err)
	}
	fill(ctx, t, h, scope, d, "anledning", "udviklingspunkter", "ledere")
	return id
}

// inIntake is what people have written in rounds, enquiries and applications.
func inIntake(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		for _, query := range []string{
			`SELECT title FROM intake_round`, `SELECT words FROM intake_round`, `SELECT need FROM intake_enquiry`, `SELECT outcome FROM intake_enquiry`, `SELECT person_name FROM intake_enquiry`,
			`SELECT person_title FROM intake_enquiry`, `SELECT needs FROM intake_enquiry`, `SELECT process FROM intake_enquiry`, `SELECT start FROM intake_enquiry`, `SELECT people FROM intake_enquiry`,
			`SELECT note FROM intake_review`, `SELECT receipt FROM intake_application`, `SELECT sent_hash FROM intake_application`, `SELECT reason FROM intake_application`, `SELECT reason FROM intake_round`,
		} {
			found, err := db.All(tx, db.Text, query)
			if err != nil {
				return err
			}
			values = append(values, found...)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return values
}

// fill writes in the fields of a document and finishes it.
func fill(ctx context.Context, t *testing.T, h *house.House, scope access.Scope, d *form.Document, fields ...string) {
	t.Helper()
	var edits []form.Edit
	for _, f := range fields {
		edits = append(edits, form.Edit{Key: f, Cells: form.Cells{"": "Det står her."}})
	}
	out, err := h.Forms.Write(ctx, scope, d.ID, form.Batch{Edits: edits})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Forms.Finish(ctx, scope, d.ID, out.Document.Revision); err != nil {
		t.Fatal(err)
	}
}
