package pdf_test

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"path/filepath"
	"testing"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/testkit/papers"
)

func drawn(t *testing.T, p *pdf.Printer, drawing string) image.Image {
	t.Helper()
	b, width, height, err := p.Draw(t.Context(), paper.Picture{SVG: drawing, Text: "I ord"})
	if err != nil {
		t.Fatal(err)
	}
	got, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if size := got.Bounds().Size(); size.X != width || size.Y != height {
		t.Errorf("it is said to be %d by %d, and is %s", width, height, size)
	}
	return got
}

func dot(i image.Image, x, y float64) color.NRGBA {
	size := i.Bounds().Size()
	return color.NRGBAModel.Convert(i.At(int(x*float64(size.X)), int(y*float64(size.Y)))).(color.NRGBA)
}

func TestAPictureIsDrawnWholeOnWhite(t *testing.T) {
	t.Parallel()
	p := printer(t)
	for _, c := range []struct {
		about, box    string
		width, height int
	}{
		{"twice its size", "0 0 1200 300", 2400, 600},
		{"a small one, as wide as a wall", "0 0 240 60", 1920, 480},
		{"a very high one", "0 0 300 6000", 300, 6000},
	} {
		got := drawn(t, p, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="`+c.box+`"><rect width="100%" height="100%" fill="#08306b"/></svg>`)
		if size := got.Bounds().Size(); size.X != c.width || size.Y != c.height {
			t.Errorf("%s: it is %s", c.about, size)
		}
		for _, at := range [][2]float64{{0, 0}, {0.999, 0.999}, {0.5, 0.5}} {
			if got := dot(got, at[0], at[1]); got != (color.NRGBA{8, 0x30, 0x6b, 255}) {
				t.Errorf("%s: at %v it is %v", c.about, at, got)
			}
		}
	}
	if got := dot(drawn(t, p, papers.Drawing), 0.99, 0.01); got != (color.NRGBA{255, 255, 255, 255}) {
		t.Errorf("the ground is %v", got)
	}
}

// The drawings of the house take some of their colours from its style sheet.
func TestAPictureHasTheColoursOfTheHouse(t *testing.T) {
	t.Parallel()
	got := drawn(t, printer(t), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><g class="choice-chosen"><circle cx="50" cy="50" r="40"/></g><g class="choice-open"><circle cx="150" cy="50" r="40"/></g><rect class="choice-first" x="200" width="100" height="100"/></svg>`)
	for at, want := range map[float64]color.NRGBA{1.0 / 6: {8, 0x30, 0x6b, 255}, 0.5: {255, 255, 255, 255}, 5.0 / 6: {0xdd, 0xf7, 0xce, 255}} {
		if got := dot(got, at, 0.5); got != want {
			t.Errorf("at %.2f it is %v, not %v", at, got, want)
		}
	}
}

// A browser that has just begun has the fonts of the house, too.
func TestSamePictureGivesTheSameDots(t *testing.T) {
	t.Parallel()
	p := paper.Picture{SVG: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80" font-family="IBM Plex Sans" font-size="30"><text y="40">Målgruppe &amp; ågreføl</text></svg>`, Text: "Ord"}
	house := printer(t)
	first, _, _, err1 := house.Draw(t.Context(), p)
	for range 3 {
		again, _, _, err2 := house.Draw(t.Context(), p)
		if err := errors.Join(err1, err2); err != nil || !bytes.Equal(first, again) {
			t.Fatalf("they differ, %v", err)
		}
	}
	p.SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80" font-family="serif" font-size="30"><text y="40">Målgruppe &amp; ågreføl</text></svg>`
	if other, _, _, err := house.Draw(t.Context(), p); err != nil || bytes.Equal(first, other) {
		t.Errorf("the font of the house is not in the picture, %v", err)
	}
}

func TestWhatCannotBeDrawnIsToldApart(t *testing.T) {
	t.Parallel()
	nothing := pdf.NewPrinter(pdf.Config{Path: filepath.Join(t.TempDir(), "chromium")})
	if _, _, _, err := nothing.Draw(t.Context(), paper.Picture{SVG: papers.Drawing}); !errors.Is(err, paper.ErrNotDrawn) || !fault.Is(err, fault.Unavailable) {
		t.Errorf("without Chromium it answers %v", err)
	}
	p := printer(t)
	for about, drawing := range map[string]string{
		"none": "", "no drawing": "<p>", "of no size": `<svg xmlns="http://www.w3.org/2000/svg"/>`, "with nothing in it": `<svg viewBox="0 0 0 0"/>`, "without end": `<svg viewBox="0 0 1e9 NaN"/>`,
		"a script": `<svg viewBox="0 0 10 10"><script>x</script></svg>`, "from outside": `<svg viewBox="0 0 10 10"><image href="http://localhost/x.png"/></svg>`,
	} {
		if _, _, _, err := p.Draw(t.Context(), paper.Picture{SVG: drawing}); !errors.Is(err, paper.ErrNotDrawn) {
			t.Errorf("%s: it answers %v", about, err)
		}
	}
	p.Close()
	if _, _, _, err := p.Draw(t.Context(), paper.Picture{SVG: papers.Drawing}); errors.Is(err, paper.ErrNotDrawn) || !fault.Is(err, fault.Unavailable) {
		t.Errorf("a closed printer answers %v", err)
	}
}
