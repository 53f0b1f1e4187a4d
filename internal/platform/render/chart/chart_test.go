package chart_test

import (
	"encoding/xml"
	"errors"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/svg"
)

func drawn(values ...float64) chart.Chart {
	c := chart.Chart{ID: "d", Title: "Borgere <over> tid", Desc: "Ligger over medianen", Unit: "Mennesker", Number: func(x float64, decimals int) string { return i18n.Number(i18n.Da, x, decimals) }}
	for i, v := range values {
		c.Slots = append(c.Slots, chart.Slot{Label: i18n.Int(i18n.Da, i), Group: "2026", Value: v, State: chart.Known})
	}
	return c
}

func wellFormed(t *testing.T, drawing string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(drawing))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, drawing)
		}
	}
	if !svg.Safe(drawing) {
		t.Error("the picture would not be let into a page")
	}
	if strings.Contains(drawing, "NaN") || strings.Contains(drawing, "Inf") || strings.Contains(drawing, "style=") {
		t.Errorf("%s", drawing)
	}
}

func TestAPictureTellsInWordsWhatItShows(t *testing.T) {
	t.Parallel()
	c := drawn(1, 2, 3)
	got := c.SVG(chart.Wide())
	wellFormed(t, got)
	for _, want := range []string{`role="img"`, `aria-labelledby="d-t d-d"`, `<title id="d-t">Borgere &lt;over&gt; tid</title>`, `<desc id="d-d">Ligger over medianen</desc>`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestMarksDifferInShape(t *testing.T) {
	t.Parallel()
	seen := map[string]chart.Mark{}
	for _, m := range []chart.Mark{chart.Plain, chart.Diamond, chart.Up, chart.Down, chart.Square} {
		c := drawn(5)
		c.Slots[0].Mark = m
		got := c.SVG(chart.Wide())
		if other, same := seen[got]; same {
			t.Errorf("%q looks as %q", m, other)
		}
		seen[got] = m
	}
	looks := map[string]bool{}
	for _, l := range []chart.Line{chart.Centre, chart.Target, chart.Limit} {
		c := drawn(5)
		c.Levels = []chart.Level{{Value: 5, Line: l}}
		looks[strings.Join(regexp.MustCompile(`stroke-dasharray="[^"]*"`).FindAllString(c.SVG(chart.Narrow()), -1), "|")] = true
	}
	if len(looks) != 3 {
		t.Errorf("lines that look alike: %v", looks)
	}
}

func TestAHiddenNumberIsNowhereInThePicture(t *testing.T) {
	t.Parallel()
	c := drawn(7, 0, 9)
	c.Slots[1] = chart.Slot{Label: "1", Group: "2026", Value: 2, State: chart.Hidden}
	c.Key = []chart.Key{{Mark: chart.Open, Text: "under 5"}}
	got := c.SVG(chart.Wide())
	wellFormed(t, got)
	if !strings.Contains(got, "under 5") || !strings.Contains(got, `stroke-dasharray="2 2"`) {
		t.Error("a hidden number has a mark of its own, which is explained")
	}
}

func TestAMissingNumberIsAGapInTheLine(t *testing.T) {
	t.Parallel()
	c := drawn(1, 2, 3, 4)
	c.Slots[2].State = chart.Empty
	path := regexp.MustCompile(`<path d="([^"]*)" fill="none" stroke="#08306b"`).FindStringSubmatch(c.SVG(chart.Wide()))
	if len(path) != 2 || strings.Count(path[1], "M") != 2 || strings.Count(path[1], "L") != 1 {
		t.Errorf("%v", path)
	}
}

func TestEverythingCanBeDrawn(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		c := drawn()
		for range random.IntN(70) {
			c.Slots = append(c.Slots, chart.Slot{Label: "sep.", Group: []string{"2025", "2026"}[random.IntN(2)], Value: (random.Float64() - 0.3) * []float64{1e-3, 1, 1e3, 9e8}[random.IntN(4)], State: chart.State(random.IntN(3))})
		}
		for i := range random.IntN(20) {
			c.Notes = append(c.Notes, chart.Note{At: random.Float64() * float64(len(c.Slots)), Number: i + 1})
		}
		for range random.IntN(5) {
			c.Levels = append(c.Levels, chart.Level{Last: max(0, len(c.Slots)-1), Value: random.Float64() * 100, Line: chart.Limit, Name: "Øvre grænse 12,5"})
		}
		wellFormed(t, c.SVG(chart.Wide()))
		wellFormed(t, c.SVG(chart.Narrow()))
		wellFormed(t, c.Spark())
	}
}
