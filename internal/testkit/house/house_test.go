package house_test

import (
	"os"
	"testing"

	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func TestHousesAreApart(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		other := house.New(t, house.Options{Engine: h.Engine})
		c := h.Course(house.Advisory, "Nørrekær")
		at := "/forloeb/" + string(c.ID)
		adviser := h.As("raadgiver")
		adviser.Submit(adviser.Get(at+"/datoer/deadline"), at+"/datoer/deadline", "day-day", "1").Is(200)
		for _, persona := range []string{"", "forloebsleder", "soenderaa"} {
			page := h.As(persona).Get("/")
			page.Is(200, In("h1"))
			if len(page.Statements) == 0 && persona != "" {
				t.Error("no statements were seen")
			}
		}
		if a, b := h.DB.Path(), other.DB.Path(); a == b && h.DB.Path() != "" {
			t.Errorf("both houses are at %s", a)
		}
		h.As("soenderaa").Get(at).Is(404)
	})
}

func BenchmarkBoot(b *testing.B) {
	for b.Loop() {
		house.New(b, house.Options{})
	}
}
