package network_test

import (
	"context"
	"strings"
	"testing"

	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// N7: every municipality accounts for development, challenges and deviations
// against its own baseline before the meeting; what it has sent is shared when
// the deadline is over, a draft never; small numbers are hidden from others, and
// whoever is missing is reminded once a day.
func TestN7StatusIsCollectedBeforehand(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, key := context.Background(), "netvaerksmoede-2"
		agreement, support := h.Network("Projektledernetværket for aftalekommuner"), h.Network("Projektledernetværket for bostøttekommuner")
		peter, marie, adviser := h.Scope("projektleder"), h.Scope("soenderaa"), h.Scope("raadgiver")

		own, err := h.Networks.Prepare(ctx, peter, agreement.ID, key)
		must(t, err)
		theirs, err := h.Networks.Prepare(ctx, marie, support.ID, key)
		must(t, err)
		if own.Baseline.ID != "hjemloeseplan" || theirs.Baseline.ID != "projektbeskrivelse" || len(own.Goals) == 0 || len(theirs.Goals) == 0 || own.Last == nil {
			t.Errorf("baselines %s and %s", own.Baseline.ID, theirs.Baseline.ID)
		}
		if _, err := h.Networks.Prepare(ctx, marie, agreement.ID, key); !fault.Is(err, fault.NotFound) {
			t.Errorf("another network's meeting: %v", err)
		}
		if _, err := h.Forms.Find(ctx, marie, own.Report.Document); !fault.Is(err, fault.NotFound) {
			t.Errorf("another municipality's draft: %v", err)
		}

		before, err := h.Networks.Reports(ctx, peter, agreement.ID, key)
		must(t, err)
		if len(before.All) != 1 || !before.All[0].Own {
			t.Errorf("%d reports are read before the deadline", len(before.All))
		}
		shared, err := h.Networks.Reports(ctx, marie, support.ID, key)
		must(t, err)
		for _, r := range shared.All {
			if !r.Own && r.Stage != network.Sent {
				t.Errorf("%s is seen without having sent", r.Member.Name)
			}
		}
		numbers, _ := shared.Numbers(i18n.Da)
		for _, row := range numbers.Rows {
			if row.Name == "Horsens Kommune" && row.Cells[1].State != suppress.Hidden {
				t.Errorf("a small number is shown: %+v", row.Cells[1])
			}
		}

		all, err := h.Networks.Reports(ctx, adviser, agreement.ID, key)
		must(t, err)
		if len(all.Recurring()) == 0 || len(all.Pairs()) < 2 {
			t.Errorf("%d themes, %d pairs", len(all.Recurring()), len(all.Pairs()))
		}
		for _, r := range all.All {
			if r.Stage == network.Begun && len(r.Said) > 0 {
				t.Errorf("the draft of %s is read", r.Member.Name)
			}
		}
		if page := h.As("raadgiver").Get("/dokumenter/" + document(all, "Randers")).Is(200).Text(); !strings.Contains(page, "under 5") {
			t.Error("the document tells the adviser a small number")
		}

		if n, err := h.Networks.Remind(ctx, adviser, agreement.ID, key); err != nil || n != 2 {
			t.Errorf("%d reminded: %v", n, err)
		}
		if n, err := h.Networks.Remind(ctx, adviser, agreement.ID, key); err != nil || n != 0 {
			t.Errorf("%d reminded twice a day: %v", n, err)
		}
		if _, err := h.Networks.Remind(ctx, peter, agreement.ID, key); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member reminds: %v", err)
		}
		must(t, h.Networks.Raise(ctx, adviser, agreement.ID, key, network.Raised{Theme: all.Recurring()[0].Theme.ID}))
	})
}

func document(all *network.Reports, host string) string {
	for _, r := range all.All {
		if strings.HasPrefix(r.Member.Name, host) {
			return string(r.Document)
		}
	}
	return ""
}
