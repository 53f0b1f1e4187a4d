package house

import (
	"context"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/network"
)

// Network is the demonstration's network of that name.
func (h *House) Network(name string) *network.Network {
	h.t.Helper()
	ctx, scope := context.Background(), h.Scope("raadgiver")
	page, err := h.Networks.List(ctx, scope, network.Active, "")
	if err != nil {
		h.t.Fatal(err)
	}
	for _, n := range page.Networks {
		if n.Name == name {
			found, err := h.Networks.Find(ctx, scope, n.ID)
			if err != nil {
				h.t.Fatal(err)
			}
			return found
		}
	}
	h.t.Fatalf("no network %s", name)
	return nil
}

// Member is a municipality in a network, named by the beginning of its name.
func (h *House) Member(n *network.Network, name string) *network.Member {
	h.t.Helper()
	for _, m := range n.Current(calendar.Of(h.Clock.Now())) {
		if strings.HasPrefix(m.Name, name) {
			return m
		}
	}
	h.t.Fatalf("%s is not in %s", name, n.Name)
	return nil
}
