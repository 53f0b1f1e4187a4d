package web_test

import (
	"net/http"
	"net/netip"
	"testing"

	"tovholder/internal/core/identity/web"
)

func TestTheCallerBehindAProxy(t *testing.T) {
	t.Parallel()
	trusted := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for name, c := range map[string]struct {
		peer string
		row  []string
		want string
	}{
		"nobody before us":            {"203.0.113.7:1", nil, "203.0.113.7"},
		"a claim of one's own":        {"203.0.113.7:1", []string{"198.51.100.1"}, "203.0.113.7"},
		"through the proxy":           {"10.0.0.1:1", []string{"198.51.100.1"}, "198.51.100.1"},
		"a claim through the proxy":   {"10.0.0.1:1", []string{"192.0.2.9, 198.51.100.1"}, "198.51.100.1"},
		"a claim to be the proxy":     {"10.0.0.1:1", []string{"192.0.2.9, 10.9.9.9, 198.51.100.1"}, "198.51.100.1"},
		"a claim in a header before":  {"10.0.0.1:1", []string{"192.0.2.9", "198.51.100.1"}, "198.51.100.1"},
		"through two proxies":         {"[::1]:1", []string{"192.0.2.9, 198.51.100.1, 10.0.0.2"}, "198.51.100.1"},
		"the proxy itself":            {"10.0.0.1:1", nil, "10.0.0.1"},
		"a proxy on the inside":       {"10.0.0.1:1", []string{"10.0.0.3"}, "10.0.0.3"},
		"nonsense":                    {"10.0.0.1:1", []string{"192.0.2.9, unknown"}, "10.0.0.1"},
		"with a port":                 {"10.0.0.1:1", []string{"198.51.100.1:4711"}, "198.51.100.1"},
		"IPv6 with a port":            {"10.0.0.1:1", []string{"[2001:db8::1]:4711"}, "2001:db8::1"},
		"IPv4 in the clothes of IPv6": {"[::ffff:10.0.0.1]:1", []string{"::ffff:198.51.100.1"}, "198.51.100.1"},
	} {
		r := &http.Request{RemoteAddr: c.peer, Header: http.Header{"X-Forwarded-For": c.row}}
		if got := web.Behind(trusted)(r); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
	r := &http.Request{RemoteAddr: "10.0.0.1:1", Header: http.Header{"X-Forwarded-For": {"198.51.100.1"}}}
	if got := web.Behind(nil)(r); got != "10.0.0.1" {
		t.Errorf("%s, though no proxy is trusted", got)
	}
}
