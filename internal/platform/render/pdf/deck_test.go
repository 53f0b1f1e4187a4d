package pdf_test

import (
	"regexp"
	"testing"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/render/slides"
	"tovholder/internal/testkit/papers"
)

func deck() slides.Deck {
	d := slides.Deck{Lang: "da", Title: "Slides for all", Sub: "Socialudvalget", Foot: "Nørrekær <b>", Slides: []slides.Slide{
		{Title: "Kort fortalt", Lead: "Vi er på vej.", Figures: []slides.Figure{{Number: "12", Text: "dage"}}},
		{Title: "Ventetid", Picture: &paper.Picture{SVG: papers.Drawing, Text: "Den falder"}, Points: []slides.Point{{Text: "Fast indgang", Under: []string{"siden juli"}}}},
		{Title: "Mange", Table: &paper.Table{Columns: []paper.Column{{Head: "Nr.", Number: true}, {Head: "Hvad"}}}},
	}}
	for range 30 {
		d.Slides[2].Table.Rows = append(d.Slides[2].Table.Rows, []string{"1", "Bolig & støtte"})
	}
	return d
}

func TestADeckIsAPageForEverySlide(t *testing.T) {
	t.Parallel()
	b, err := printer(t).PrintDeck(t.Context(), deck())
	if err != nil {
		t.Fatal(err)
	}
	got := string(b)
	if n := len(onePage.FindAllString(got, -1)); n != 6 { // the front, and a table on three
		t.Errorf("it has %d pages", n)
	}
	sizes := boxes.FindAllStringSubmatch(got, -1)
	for _, size := range sizes {
		if size[1] != "960" || size[2] != "540" {
			t.Errorf("a page is %s by %s points", size[1], size[2])
		}
	}
	if len(sizes) == 0 {
		t.Error("no page has a size")
	}
	for what, sign := range map[string]string{
		"tags": `/StructTreeRoot \d`, "the language": `/Lang\s*\(da\)`, "an outline": `/Outlines \d`, "the title": `/Title\s*\(Slides for all\)`, "the font of the house": `IBMPlexSans`,
		"a first heading": `/S\s*/H1\b`, "second headings": `/S\s*/H2\b`, "lists": `/S\s*/LI\b`, "heads of tables": `/S\s*/TH\b`, "a picture in words": `/S\s*/Figure\b`,
	} {
		if !regexp.MustCompile(sign).MatchString(got) {
			t.Errorf("it has not %s", what)
		}
	}
}

func TestADeckWithoutChromiumSaysWhatToInstall(t *testing.T) {
	t.Parallel()
	p := pdf.NewPrinter(pdf.Config{Path: t.TempDir() + "/chromium"})
	_, err := p.PrintDeck(t.Context(), deck())
	if !fault.Is(err, fault.Unavailable) {
		t.Errorf("it answers %v", err)
	}
}
