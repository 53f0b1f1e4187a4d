package docx_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/testkit/papers"
)

// pictured is a document with two pictures that can be drawn and one that
// can't.
func pictured(t *testing.T, width, height int) map[string][]byte {
	t.Helper()
	d := papers.Rich(1)
	d.Blocks = append(d.Blocks, paper.Block{Break: true}, paper.Block{Picture: &paper.Picture{SVG: "not", Text: "Kun ord"}}, paper.Block{Picture: &paper.Picture{SVG: papers.Drawing, Text: "Den <anden>"}})
	b, err := docx.Renderer{Draw: func(_ context.Context, p paper.Picture) ([]byte, int, int, error) {
		if p.SVG == "not" {
			return nil, 0, 0, paper.ErrNotDrawn
		}
		return []byte("png of " + p.Text), width, height, nil
	}}.Render(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if parts[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return parts
}

func TestPicturesAreInTheDocument(t *testing.T) {
	t.Parallel()
	parts := pictured(t, 1400, 640)
	document, rels, types := parsed(t, parts["word/document.xml"]), parsed(t, parts["word/_rels/document.xml.rels"]), string(parts["[Content_Types].xml"])
	drawings := document.FindElements("//w:drawing")
	if len(drawings) != 2 {
		t.Fatalf("%d drawings, not 2", len(drawings))
	}
	for i, words := range []string{"Ventetiden falder fra 30 til 12 dage fra marts til juni; målet er 8 dage.", "Den <anden>"} {
		about := drawings[i].FindElement(".//wp:docPr")
		if about.SelectAttrValue("descr", "") != words || about.SelectAttrValue("id", "") != strconv.Itoa(i+1) {
			t.Errorf("drawing %d is said to be %q", i+1, about.SelectAttrValue("descr", ""))
		}
		rel := rels.FindElement(`//Relationship[@Id='` + drawings[i].FindElement(".//a:blip").SelectAttrValue("r:embed", "") + `']`)
		if rel == nil || !strings.HasSuffix(rel.SelectAttrValue("Type", ""), "/image") {
			t.Fatalf("drawing %d leads to no picture", i+1)
		}
		name := "word/" + rel.SelectAttrValue("Target", "")
		if string(parts[name]) != "png of "+words || !strings.Contains(types, `PartName="/`+name+`" ContentType="image/png"`) {
			t.Errorf("drawing %d is %q", i+1, parts[name])
		}
	}
	var captions []string
	for _, p := range document.FindElements("//w:p") {
		if s := p.FindElement("./w:pPr/w:pStyle"); s != nil && s.SelectAttrValue("w:val", "") == "Picture" {
			said := ""
			for _, run := range p.FindElements(".//w:t") {
				said += run.Text()
			}
			captions = append(captions, said)
		}
	}
	if len(captions) != 5 || captions[0] != "" || !strings.HasPrefix(captions[1], "Ventetiden") || captions[2] != "Kun ord" || captions[4] != "Den <anden>" {
		t.Errorf("the pictures' paragraphs are %q", captions)
	}
}

func TestAPictureFitsOnItsPage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ width, height, across, down int }{
		{1400, 700, 6120130, 3060065}, // 17 centimetres
		{1000, 4000, 1980000, 7920000},
	} {
		extent := parsed(t, pictured(t, c.width, c.height)["word/document.xml"]).FindElement("//wp:extent")
		if x, y := extent.SelectAttrValue("cx", ""), extent.SelectAttrValue("cy", ""); x != strconv.Itoa(c.across) || y != strconv.Itoa(c.down) {
			t.Errorf("one of %d by %d is %s by %s", c.width, c.height, x, y)
		}
	}
}

func TestADrawerThatFailsIsTold(t *testing.T) {
	t.Parallel()
	tired := errors.New("tired")
	r := docx.Renderer{Draw: func(context.Context, paper.Picture) ([]byte, int, int, error) { return nil, 0, 0, tired }}
	if _, err := r.Render(t.Context(), papers.Rich(0)); !errors.Is(err, tired) {
		t.Errorf("it answers %v", err)
	}
	without, err1 := docx.Render(papers.Rich(0))
	r.Draw = func(context.Context, paper.Picture) ([]byte, int, int, error) { return nil, 0, 0, paper.ErrNotDrawn }
	undrawn, err2 := r.Render(t.Context(), papers.Rich(0))
	if err := errors.Join(err1, err2); err != nil || !bytes.Equal(without, undrawn) {
		t.Errorf("where nothing can be drawn, the document is another one, %v", err)
	}
}
