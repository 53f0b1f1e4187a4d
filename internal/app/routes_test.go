package app_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/web"
	"tovholder/internal/testkit/house"
)

func lines(s string) map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(s) {
		set[strings.TrimRight(line, "\n")] = true
	}
	return set
}

// A change of what an address needs is to be seen by whoever reads the change.
func TestRoutesAndWhatTheyNeed(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	golden(t, "routes.golden", web.List(slices.Concat(h.Routes(), h.Calls())))
}

// No address answers that no route has declared, whoever asks.
func TestOnlyDeclaredAddressesAnswer(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for _, address := range []string{
		"/borgerforloeb",
		"/forloeb/", "/debug/pprof/", "/metrics", "/assets/", "/assets/../app.go", "/.git/config", "/api", "/nothing",
	} {
		for _, persona := range []string{"", "raadgiver", "admin"} {
			if p := h.As(persona).Get(address); p.Status != 404 && p.Status != 400 {
				t.Errorf("%s answers %q with %d", address, persona, p.Status)
			}
		}
	}
}
