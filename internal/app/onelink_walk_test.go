package app_test

import (
	"context"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// A member opens the one link and does everything there: confirms seats, writes
// and sends its report against its own baseline with last time's answers beside,
// ticks off a task, proposes an item. The organiser sees who has and who hasn't,
// reminds, and reads side by side. Once with scripts and once without (N7).
func TestN7OneLinkBeforeAMeeting(t *testing.T) {
	t.Parallel()
	for name, scripts := range map[string]bool{"with scripts": true, "without scripts": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := house.New(t, house.Options{})
			n := h.Network(demoAgreement)
			m := h.Member(n, "Nørrekær")
			openTask(t, h, m)
			at := network.PrepareAddress(n.ID, "netvaerksmoede-2")
			w := newWalker(t, h, scripts)
			w.enter("projektleder")
			w.open(at)
			w.says("#status", "Jeres hjemløseplan", "Sidst skrev I", "Der er få ledige boliger under 3.500 kr. om måneden.")
			w.registersWithoutLoss()
			w.says("#opgaver", "Find de fælles tal")
			w.click(`//*[@id="opgaver"]//li[contains(.,"Find de fælles tal")]//button`)
			w.says(".said", "Opgaven er udført.")
			w.silent("#opgaver", "Find de fælles tal")
			w.fill("#title", "Små boliger i hele landet")
			w.click(`button[name="propose"]`)
			w.says("#forslag", "Små boliger i hele landet", "Foreslået")
			w.sendsTheReport()

			o := newWalker(t, h, scripts)
			o.enter("raadgiver")
			o.open(network.ReportsAddress(n.ID, "netvaerksmoede-2"))
			o.says("main", "Silkeborg Kommune", "Ikke begyndt", "Bostøtten er med, når kontrakten skrives under.", "En aftale med tre boligorganisationer")
			o.click(`form[action$="/paamindelse"] button`)
			o.says(".said", "påmindelse")
			if letters := lettersTo(t, h, leaderOf(t, h, n, "Silkeborg")); len(letters) == 0 {
				t.Error("nobody in Silkeborg is reminded")
			}
		})
	}
}

// openTask gives the municipality an open task in the network.
func openTask(t *testing.T, h *house.House, m *network.Member) {
	t.Helper()
	peter := h.Scope("projektleder")
	if _, err := h.Tasks.Make(context.Background(), peter, subject.Ref{Kind: network.MemberKind, ID: string(m.ID)}, task.New{
		Text: "Find de fælles tal", Person: organisation.PersonID(peter.Person), Due: calendar.Of(h.Clock.Now()).AddDays(5),
	}); err != nil {
		t.Fatal(err)
	}
}

func leaderOf(t *testing.T, h *house.House, n *network.Network, municipality string) string {
	t.Helper()
	for _, g := range h.Member(n, municipality).Holders("projektleder", calendar.Of(h.Clock.Now())) {
		return g.Email
	}
	t.Fatalf("nobody leads in %s", municipality)
	return ""
}

// registersWithoutLoss takes a place for a colleague, or gives one up, while
// something is written elsewhere on the page: nothing of it is lost.
func (w *walker) registersWithoutLoss() {
	w.t.Helper()
	w.fill("#text", "Alle taler om det.")
	w.fill(`#status textarea`, "Bostøtten er med, når kontrakten skrives under. Også i weekenden.")
	if w.read(`button[name="register"]`) == "" {
		w.click(`button[name="withdraw"]`)
		w.says(".said", "Tilmeldingen er taget tilbage.")
	} else {
		chosen := w.firstOption(`select[name="person"]`)
		w.choose(`select[name="person"]`, chosen)
		w.click(`button[name="register"]`)
		w.says(".said", "har en plads.")
	}
	if got := w.value("#text"); got != "Alle taler om det." {
		w.t.Errorf("the item for the agenda is lost: %q", got)
	}
	if got := w.value("#status textarea"); got != "Bostøtten er med, når kontrakten skrives under. Også i weekenden." {
		w.t.Errorf("what was written in the report is lost: %q", got)
	}
}

// sendsTheReport fills in what is missing, and sends.
func (w *walker) sendsTheReport() {
	w.t.Helper()
	w.click(`button[name="send"]`)
	w.says("#status", "Sendt")
	w.says(".said", "Jeres status er sendt.")
}

// Both kinds of municipalities report against their own baseline (N7).
func TestN7EachKindReportsAgainstItsOwnBaseline(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for persona, of := range map[string][2]string{"projektleder": {demoAgreement, "Jeres hjemløseplan"}, "soenderaa": {demoSupport, "Jeres projektbeskrivelse"}} {
		w := newWalker(t, h, false)
		w.enter(persona)
		w.open(network.PrepareAddress(h.Network(of[0]).ID, "netvaerksmoede-2"))
		w.says("#status", of[1], "Sidst skrev I")
	}
}

// What one writes while a colleague sends the report is shown again, not lost.
func TestN7WhatCantBeKeptIsShownAgain(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	n := h.Network(demoAgreement)
	at := network.PrepareAddress(n.ID, "netvaerksmoede-2")
	w := newWalker(t, h, false)
	w.enter("projektleder")
	w.open(at)
	w.fill(`#status textarea`, "Det her må ikke gå tabt.")
	ctx, peter := context.Background(), h.Scope("projektleder")
	p, err := h.Networks.Prepare(ctx, peter, n.ID, "netvaerksmoede-2")
	if err != nil {
		t.Fatal(err)
	}
	d, err := h.Forms.Find(ctx, peter, p.Report.Document)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Forms.Finish(ctx, peter, d.ID, d.Revision); err != nil {
		t.Fatal(err)
	}
	w.clickRefused(`button[name="send"]`, 422)
	w.says("#ikke-gemt", "Det her må ikke gå tabt.")
}
