package ui_test

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/testkit/htmlcheck"
	"tovholder/internal/testkit/papers"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The page, the print page and the PDF are made of this.
func TestPaperSheet(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	if err := ui.PaperSheet(papers.Rich(2)).Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	got := regexp.MustCompile(`(</?(?:p|h[1-4]|ul|ol|li|dl|div|table|thead|tbody|tr|figure|main|article)\b)`).ReplaceAllString(b.String(), "\n$1")
	golden := "testdata/paper.html"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got\n%s", got)
	}
}

func TestPaperSaysWhatItMeans(t *testing.T) {
	t.Parallel()
	d := papers.Rich(2)
	d.Lang = "en"
	d.Blocks = append(d.Blocks, paper.Block{Table: &paper.Table{Columns: []paper.Column{{Head: "A"}, {Head: "B"}}, Rows: [][]string{{"short"}, {"1", "2", "3"}}}})
	page := rendered(t, ui.Paper(d))
	for _, check := range []htmlcheck.Check{
		htmlcheck.In(".paper[lang=en]"), htmlcheck.None("h1"), htmlcheck.Count(".paper h2", 3), htmlcheck.Count(".paper h3", 1), htmlcheck.Count(".paper h4", 1),
		htmlcheck.In("dl dt", htmlcheck.Says("Udgave")), htmlcheck.In("table caption", htmlcheck.Says("Aktiviteter og milepæle")),
		htmlcheck.Count("th[scope=col]", 7), htmlcheck.Count("td", 14), htmlcheck.In(".paper-signed-waits", htmlcheck.Says("Waiting")),
		htmlcheck.In("figure[role=img]", htmlcheck.Has("aria-label", "Ventetiden falder fra 30 til 12 dage fra marts til juni; målet er 8 dage.")),
		htmlcheck.In(".paper-note", htmlcheck.Says("Aftalen gælder først")), htmlcheck.Any(".paper-table", htmlcheck.Has("aria-label", "A, B")),
	} {
		if err := check(page); err != nil {
			t.Error(err)
		}
	}
}

// What a drawing could do to the page around it.
func TestDrawingsThatDoMoreAreLeftOut(t *testing.T) {
	t.Parallel()
	show := func(drawing string) string {
		var b bytes.Buffer
		d := paper.Document{Lang: "da", Blocks: []paper.Block{{Picture: &paper.Picture{SVG: drawing, Text: "I ord"}}}}
		if err := ui.Paper(d).Render(t.Context(), &b); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	if !strings.Contains(show(papers.Drawing), "<svg") {
		t.Error("a plain drawing is left out")
	}
	for _, ok := range []string{`<svg><a href="/forloeb/1"><text class="x">y</text></a></svg>`, `<svg><rect fill="url(#p)"/><path clip-path="url(#c)"/></svg>`} {
		if !strings.Contains(show(ok), "<svg") {
			t.Errorf("left out: %s", ok)
		}
	}
	for _, bad := range []string{
		`<svg><script>alert(1)</script></svg>`, `<svg onload="x"/>`, `<svg><rect oNclick="x"/></svg>`, `<svg><image href="https://example.dk/x"/></svg>`,
		`<svg><a href="javascript:x"><text>y</text></a></svg>`, `<svg><a href="//example.dk"><text>y</text></a></svg>`, `<svg><a xlink:href="https://x"/></svg>`, `<svg><a href="/\example.dk"/></svg>`,
		`<svg><style>*{}</style></svg>`, `<svg style="x"/>`, `<svg><foreignObject/></svg>`, `<svg><rect fill="url(https://example.dk)"/></svg>`, `<svg><rect fill="URL( https://x)"/></svg>`,
		`<svg><use href="#x"/></svg>`, `<svg/><script/>`, `<svg>`, `</div><script>`, `<svg/>text`, `<g/>`, `<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>`, `<svg><!-- --><g/></svg>`,
		`<svg><h:script xmlns:h="http://www.w3.org/1999/xhtml"/></svg>`, `<svg><title xmlns="http://www.w3.org/1999/xhtml">x</title></svg>`, ``,
	} {
		if got := show(bad); strings.Contains(got, "<svg") || strings.Contains(got, "<script") || !strings.Contains(got, "I ord") {
			t.Errorf("%s is shown as %s", bad, got)
		}
	}
}

func TestPrintPageOffersTheFiles(t *testing.T) {
	t.Parallel()
	page := rendered(t, ui.PrintPage(ui.PrintProps{Lang: i18n.En, Back: "/moeder/1", PDF: "/moeder/1/dokument.pdf", Word: "/moeder/1/dokument.docx"}, papers.Rich(1)))
	for _, check := range []htmlcheck.Check{
		htmlcheck.In("html[lang=en] main h1", htmlcheck.Says("Mål- og værdigrundlag")), htmlcheck.In("div[lang=da] main"), htmlcheck.In("button[data-prints]"),
		htmlcheck.In("nav a[href=/moeder/1]"), htmlcheck.In("a[href=/moeder/1/dokument.pdf]", htmlcheck.Says("PDF")), htmlcheck.In("a[href=/moeder/1/dokument.docx]", htmlcheck.Says("Word")),
		htmlcheck.In("footer", htmlcheck.Says("kode 7F3K-92MD")),
	} {
		if err := check(page); err != nil {
			t.Error(err)
		}
	}
	bare := rendered(t, ui.PrintPage(ui.PrintProps{}, paper.Document{Lang: "da", Title: "Tom"}))
	for _, check := range []htmlcheck.Check{htmlcheck.None("nav a"), htmlcheck.None("footer")} {
		if err := check(bare); err != nil {
			t.Error(err)
		}
	}
}
