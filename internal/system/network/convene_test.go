package network_test

import (
	"context"
	"net/http"
	"testing"

	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

// Whoever makes several meetings while a colleague agrees on one of them sees
// both versions; nothing is overwritten, and nothing of what was written is lost.
func TestConveningShowsBothVersions(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, adviser, n := context.Background(), h.Scope("raadgiver"), h.Network(cti)
		at := n.ID.Address() + "/moederaekke"
		_, all, err := h.Networks.Convenable(ctx, adviser, n.ID)
		must(t, err)
		if len(all) == 0 {
			t.Fatal("every activity has its meeting")
		}
		key := all[0].Item.Key
		by := h.As("raadgiver")
		page := by.Get(at).Is(http.StatusOK)
		must(t, h.Networks.Settle(ctx, adviser, n.ID, key, network.Settled{Day: all[0].Item.Target, StartsAt: "09:30", EndsAt: "14:00", Place: "Vejle"}, n.Version))
		both := by.Submit(page, at, key+".place", "Middelfart").Is(http.StatusPreconditionFailed,
			htmlcheck.In("main", htmlcheck.Says("Vejle")), htmlcheck.In("main", htmlcheck.Says("Middelfart")))
		_, still, err := h.Networks.Convenable(ctx, adviser, n.ID)
		must(t, err)
		if len(still) != len(all) {
			t.Error("a meeting was made")
		}
		by.Submit(both, at).Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("oprettet")))
		found, err := h.Networks.Find(ctx, adviser, n.ID)
		must(t, err)
		if got := found.Settled[key].Place; got != "Middelfart" {
			t.Errorf("it is in %q", got)
		}
	})
}
