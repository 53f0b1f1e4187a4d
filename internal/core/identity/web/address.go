package web

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// Behind tells the network address of a caller who comes through servers that
// stand before this one. Each of those adds to X-Forwarded-For whom it was
// called by, so the caller is the last one in that row who is not one of them;
// what stands further left is the caller's own claim. The row counts only when
// one of those servers hands it over.
func Behind(trusted []netip.Prefix) func(*http.Request) string {
	return func(r *http.Request) string {
		at, ok := parsed(peer(r))
		if !ok {
			return peer(r)
		}
		row := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
		for _, before := range slices.Backward(row) {
			if !slices.ContainsFunc(trusted, func(p netip.Prefix) bool { return p.Contains(at) }) {
				break
			}
			next, ok := parsed(strings.TrimSpace(before))
			if !ok {
				break
			}
			at = next
		}
		return at.String()
	}
}

// parsed reads an address, with a port or without.
func parsed(s string) (netip.Addr, bool) {
	if host, _, err := net.SplitHostPort(s); err == nil {
		s = host
	}
	a, err := netip.ParseAddr(strings.Trim(s, "[]"))
	return a.Unmap().WithZone(""), err == nil
}
