package app_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"tovholder/internal/testkit/browser"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/chromedp"
)

// Every distinct page, on a phone and on a screen: no violation of WCAG 2.2
// AA, nothing to scroll sideways. The pictures are kept under artefacts.
func TestPagesOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	byPersona := map[string][]page{}
	for _, p := range pages(t, h) {
		if p.wide {
			byPersona[p.persona] = append(byPersona[p.persona], p)
		}
	}
	for persona, list := range byPersona {
		name := persona
		if name == "" {
			name = "stranger"
		}
		for part := range slices.Chunk(list, 20) {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				tab := h.As(persona).Tab()
				for _, p := range part {
					h.Look(tab, p.name, p.path)
				}
			})
		}
	}
}

// The pictures of the README are of the real program: -update takes them.
func TestPicturesOfTheReadme(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	own := "/forloeb/" + string(h.Course(house.Advisory, "Nørrekær").ID)
	begun := "/forloeb/" + string(h.Start(house.Advisory, h.Organisation("Albertslund").ID, "deadline", house.Day(2027, time.March, 1)))
	for _, picture := range []struct {
		file, persona, path string
		width, height       int64
	}{
		{"min-dag.png", "raadgiver", "/", 1280, 1000},
		{"forloeb.png", "raadgiver", own, 1280, 1000},
		{"flytning.png", "raadgiver", begun + "/aktiviteter/visionsworkshop/aendring?verb=fix&day=2027-05-10", 1280, 1000},
		{"telefon.png", "forloebsleder", own, 390, 844},
	} {
		file := filepath.Join("..", "..", "docs", "pictures", picture.file)
		if !*update {
			if _, err := os.Stat(file); err != nil {
				t.Errorf("%v; take it with -update", err)
			}
			continue
		}
		tab := h.As(picture.persona).Tab()
		browser.Resize(t, tab, picture.width, picture.height)
		if err := chromedp.Do(tab, chromedp.Navigate(h.URL+picture.path)); err != nil {
			t.Fatal(err)
		}
		shot, err := chromedp.Run(tab, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, shot, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
