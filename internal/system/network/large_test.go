package network_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

const (
	ofAgreement = "Projektledernetværket for aftalekommuner"
	ofSupport   = "Projektledernetværket for bostøttekommuner"
	secondKey   = "netvaerksmoede-2"
)

// A network of all municipalities costs its pages as many statements as one of
// seven.
func TestPagesOfALargeNetworkCostNoMore(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, n := context.Background(), h.Scope("raadgiver"), h.Network(ofAgreement)
		_, all, err := h.Networks.Gatherings(ctx, adviser, n.ID)
		must(t, err)
		coming := network.Coming(all, calendar.Of(h.Clock.Now()))
		if coming == nil {
			t.Fatal("no coming meeting")
		}
		at := n.ID.Address()
		pages := []struct{ persona, path string }{
			{"", "/netvaerk"},
			{"", at},
			{"raadgiver", "/netvaerk"},
			{"raadgiver", at},
			{"projektleder", at},
			{"raadgiver", at + "/medlemmer"},
			{"raadgiver", at + "/fremmoede"},
			{"raadgiver", network.RegistrationAddress(n.ID, coming.Meeting.ID)},
			{"projektleder", network.RegistrationAddress(n.ID, coming.Meeting.ID)},
			{"raadgiver", network.ReportsAddress(n.ID, secondKey)},
			{"projektleder", network.PrepareAddress(n.ID, secondKey)},
		}
		count := func(persona, path string) int {
			h.As(persona).Get(path) // what is kept in memory is there afterwards
			return len(h.As(persona).Get(path).Is(http.StatusOK).Statements)
		}
		var before []int
		for _, p := range pages {
			before = append(before, count(p.persona, p.path))
		}
		var others []organisation.Organisation
		must(t, h.DB.Read(ctx, func(tx *db.Tx) (err error) {
			others, err = organisation.Find(tx, "", []organisation.Kind{organisation.Municipality}, "", 200)
			return err
		}))
		added := 0
		for _, o := range others {
			member := false
			for _, m := range n.Members {
				member = member || m.Organisation == o.ID
			}
			if member {
				continue
			}
			_, err := h.Networks.Add(ctx, adviser, network.Admission{Network: n.ID, Municipality: o.ID, Kind: "aftalekommune"})
			must(t, err)
			added++
		}
		if added < 90 {
			t.Fatalf("only %d municipalities more", added)
		}
		for i, p := range pages {
			if after := count(p.persona, p.path); after != before[i] {
				t.Errorf("%s at %s: %d statements with %d members, %d with %d", p.persona, p.path, before[i], len(n.Members), after, len(n.Members)+added)
			}
		}
	})
}

// N7: nothing that leaves the comparison – page, document, spreadsheet – changes
// with a number that is hidden: neither a total nor a difference gives it away.
func TestN7NoFileTellsASmallNumber(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, n := context.Background(), h.Network(ofSupport)
		m := h.Member(n, "Horsens")
		horsens := h.Colleague(m.Holders("projektleder", calendar.Of(h.Clock.Now()))[0].Person)
		at := network.ReportsAddress(n.ID, secondKey)
		report := func(number string) {
			t.Helper()
			p, err := h.Networks.Prepare(ctx, horsens, n.ID, secondKey)
			must(t, err)
			must(t, h.Forms.Revise(ctx, horsens, p.Report.Document))
			d, err := h.Forms.Find(ctx, horsens, p.Report.Document)
			must(t, err)
			out, err := h.Forms.Write(ctx, horsens, d.ID, form.Batch{Edits: []form.Edit{{Key: "borgere", Base: d.Entry("borgere").Version, Cells: form.Cells{"": number}}}})
			must(t, err)
			must(t, h.Forms.Finish(ctx, horsens, d.ID, out.Document.Revision))
		}
		// told is everything that others get, without what differs each time
		told := func(persona string) []string {
			t.Helper()
			by := h.As(persona)
			document, err := h.Networks.ReportsPaper(ctx, h.Scope(persona), n.ID, secondKey)
			must(t, err)
			return []string{
				by.Get(at).Is(http.StatusOK).Text(), by.Get(at + "/udskrift").Is(http.StatusOK).Text(), string(document.Canonical()),
				unzipped(t, []byte(by.Get(at+"/dokument.docx").Is(http.StatusOK).Body)), unzipped(t, []byte(by.Get(at+"/rapporter.xlsx").Is(http.StatusOK).Body)),
			}
		}
		for _, persona := range []string{"raadgiver", "soenderaa"} {
			report("1")
			one := told(persona)
			report("4")
			for i, four := range told(persona) {
				if four != one[i] {
					t.Errorf("%s: part %d differs with a number that is hidden", persona, i)
				}
				if !strings.Contains(four, "under 5") {
					t.Errorf("%s: part %d does not say that a number is hidden", persona, i)
				}
			}
		}
		// the municipality itself sees its number
		all, err := h.Networks.Reports(ctx, horsens, n.ID, secondKey)
		must(t, err)
		table, _ := all.Numbers(i18n.Da)
		for _, row := range table.Rows {
			if row.Own && (row.Cells[1].State != suppress.Known || row.Cells[1].Value.Float() != 4) {
				t.Errorf("its own number is %+v", row.Cells[1])
			}
		}
	})
}

// N7: the program reminds by itself three days before the deadline, in the
// daytime, each municipality that has not sent its report, once.
func TestN7TheProgramRemindsByItself(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, n := context.Background(), h.Scope("raadgiver"), h.Network(ofAgreement)
		today := calendar.Of(h.Clock.Now())
		reminded := func() (all []mail.Letter) {
			t.Helper()
			must(t, h.Networks.RemindDue(ctx))
			must(t, h.DB.Read(ctx, func(tx *db.Tx) error {
				letters, err := mail.Outbox(tx, 5000)
				for _, l := range letters {
					if strings.Contains(l.Text, network.PrepareAddress(n.ID, secondKey)) {
						all = append(all, l)
					}
				}
				return err
			}))
			return all
		}
		must(t, h.Networks.SetDeadline(ctx, adviser, n.ID, secondKey, today.AddDays(6)))
		at := func(hour int, day calendar.Date) {
			h.Clock.Move(day.At(hour, 0).Sub(h.Clock.Now()))
		}
		before := len(reminded())
		at(10, today.AddDays(2))
		if got := len(reminded()); got != before {
			t.Errorf("%d letters four days before the deadline", got-before)
		}
		at(22, today.AddDays(3))
		if got := len(reminded()); got != before {
			t.Errorf("%d letters at night", got-before)
		}
		at(9, today.AddDays(4))
		all, err := h.Networks.Reports(ctx, adviser, n.ID, secondKey)
		must(t, err)
		first := len(reminded())
		if missing := all.Members - all.Count; first-before < missing || missing == 0 {
			t.Errorf("%d letters to %d municipalities", first-before, missing)
		}
		h.Clock.Move(time.Hour)
		if got := len(reminded()); got != first {
			t.Errorf("%d letters more an hour later", got-first)
		}
		at(9, today.AddDays(5))
		if got := len(reminded()); got != first {
			t.Errorf("%d letters more the next day", got-first)
		}
	})
}
