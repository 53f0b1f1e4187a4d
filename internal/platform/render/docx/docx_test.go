package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/testkit/papers"

	"github.com/beevik/etree"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

func rendered(t rapid.TB, d paper.Document) map[string][]byte {
	t.Helper()
	b, err := docx.Render(d)
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

func parsed(t rapid.TB, part []byte) *etree.Document {
	t.Helper()
	d := etree.NewDocument()
	if err := d.ReadFromBytes(part); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDocument(t *testing.T) {
	t.Parallel()
	d := parsed(t, rendered(t, papers.Rich(2))["word/document.xml"])
	d.Indent(1)
	got, err := d.WriteToBytes()
	if err != nil {
		t.Fatal(err)
	}
	golden := "testdata/document.xml"
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("got\n%s", got)
	}
}

// Word repairs what does not fit together: every part has a type, every
// relation leads to a part, and every style, list and relation that the
// document uses is there.
func TestPackageFitsTogether(t *testing.T) {
	t.Parallel()
	parts := rendered(t, papers.Rich(2))
	types := parsed(t, parts["[Content_Types].xml"])
	for name, body := range parts {
		parsed(t, body)
		if name == "[Content_Types].xml" {
			continue
		}
		override := types.FindElement(`//Override[@PartName='/` + name + `']`)
		if override == nil && path.Ext(name) != ".rels" {
			t.Errorf("%s has no type of its own", name)
		}
	}
	for _, o := range types.FindElements("//Override") {
		if parts[strings.TrimPrefix(o.SelectAttrValue("PartName", ""), "/")] == nil {
			t.Errorf("the type of %s, which is not there", o.SelectAttrValue("PartName", ""))
		}
	}
	related := map[string]string{}
	for _, from := range []struct{ rels, folder string }{{"_rels/.rels", ""}, {"word/_rels/document.xml.rels", "word"}} {
		for _, r := range parsed(t, parts[from.rels]).FindElements("//Relationship") {
			target := path.Join(from.folder, r.SelectAttrValue("Target", ""))
			if parts[target] == nil {
				t.Errorf("%s leads to %s, which is not there", from.rels, target)
			}
			if from.folder != "" {
				related[r.SelectAttrValue("Id", "")] = r.SelectAttrValue("Type", "")
			}
		}
	}
	document := parsed(t, parts["word/document.xml"])
	foot := document.FindElement("//w:footerReference").SelectAttrValue("r:id", "")
	if !strings.HasSuffix(related[foot], "/footer") {
		t.Errorf("the foot is %s, which is %s", foot, related[foot])
	}
	styles, numbers := parsed(t, parts["word/styles.xml"]), parsed(t, parts["word/numbering.xml"])
	for _, tag := range []string{"w:pStyle", "w:tblStyle"} {
		for _, used := range append(document.FindElements("//"+tag), numbers.FindElements("//"+tag)...) {
			id := used.SelectAttrValue("w:val", "")
			if styles.FindElement(`//w:style[@w:styleId='`+id+`']`) == nil {
				t.Errorf("style %s is used and not there", id)
			}
		}
	}
	for _, used := range append(document.FindElements("//w:numId"), styles.FindElements("//w:numId")...) {
		if id := used.SelectAttrValue("w:val", ""); id != "0" && numbers.FindElement(`//w:num[@w:numId='`+id+`']`) == nil {
			t.Errorf("list %s is used and not there", id)
		}
	}
}

func TestMeaningIsKept(t *testing.T) {
	t.Parallel()
	parts := rendered(t, papers.Rich(3))
	document := parsed(t, parts["word/document.xml"])
	styled := func(style string) (texts []string) {
		for _, p := range document.FindElements("//w:p") {
			if s := p.FindElement("./w:pPr/w:pStyle"); s != nil && s.SelectAttrValue("w:val", "") == style {
				text := ""
				for _, run := range p.FindElements(".//w:t") {
					text += run.Text()
				}
				texts = append(texts, text)
			}
		}
		return texts
	}
	for style, want := range map[string]string{
		"Title": "Mål- og værdigrundlag for Nørrekær Kommune", "Heading1": "Retning", "Heading2": "Det kan vi se, når det lykkes", "Heading3": "Rækkefølge",
		"ListBullet": "Ventetiden fra indskrivning til egen bolig er faldet", "ListNumber": "Afdækning", "Caption": "Aktiviteter og milepæle",
		"Note": "Aftalen gælder først, når både samarbejdsaftalen og databehandleraftalen er underskrevet.", "Picture": "Ventetiden falder fra 30 til 12 dage fra marts til juni; målet er 8 dage.",
	} {
		if got := styled(style); len(got) == 0 || got[0] != want {
			t.Errorf("in style %s stands %q, not %q first", style, got, want)
		}
	}
	var lists []string
	for _, n := range document.FindElements("//w:numId") {
		lists = append(lists, n.SelectAttrValue("w:val", ""))
	}
	if strings.Join(lists, "") != "22233" {
		t.Errorf("two numbered lists of three and two are %v: the second must count from 1", lists)
	}
	tables := document.FindElements("//w:tbl")
	for i, heads := range []int{0, 1, 0, 1} { // facts, table, facts, signatures
		if n := len(tables[i].FindElements(".//w:tblHeader")); n != heads {
			t.Errorf("table %d has %d repeated heads, not %d", i, n, heads)
		}
		if rows, whole := len(tables[i].FindElements("./w:tr")), len(tables[i].FindElements(".//w:cantSplit")); rows != whole {
			t.Errorf("of %d rows of table %d, %d stay whole", rows, i, whole)
		}
		sum := 0
		for _, c := range tables[i].FindElements(".//w:gridCol") {
			width, _ := strconv.Atoi(c.SelectAttrValue("w:w", ""))
			sum += width
		}
		if sum != 9638 { // 17 centimetres
			t.Errorf("table %d is %d wide", i, sum)
		}
	}
	if n := len(document.FindElements("//w:pageBreakBefore")); n != 1 {
		t.Errorf("%d new pages, not 1", n)
	}
	foot := string(parts["word/footer1.xml"])
	if !strings.Contains(foot, "kode 7F3K-92MD") || !regexp.MustCompile(`Side <.*PAGE.* af <.*NUMPAGES`).MatchString(foot) {
		t.Errorf("the foot is %s", foot)
	}
	if core := string(parts["docProps/core.xml"]); !strings.Contains(core, "<dc:language>da-DK</dc:language>") || !strings.Contains(core, "<dc:title>Mål- og") {
		t.Errorf("the properties are %s", core)
	}
	english := papers.Rich(0)
	english.Lang = "en"
	parts = rendered(t, english)
	if !strings.Contains(string(parts["word/styles.xml"]), `w:lang w:val="en-GB"`) || !strings.Contains(string(parts["word/footer1.xml"]), ">Page <") {
		t.Error("an English document is not in English")
	}
}

func TestWhatXMLCannotHoldIsLeftOut(t *testing.T) {
	t.Parallel()
	parts := rendered(t, paper.Document{Lang: "da", Title: "Se\x00 \x0bher\ufffe\xff: \U0001F600"})
	if got := string(parts["docProps/core.xml"]); !strings.Contains(got, "<dc:title>Se her: \U0001F600</dc:title>") {
		t.Errorf("got %s", got)
	}
}

func TestSameDocumentGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	a, err1 := docx.Render(papers.Rich(5))
	b, err2 := docx.Render(papers.Rich(5))
	if err := errors.Join(err1, err2); err != nil || !bytes.Equal(a, b) {
		t.Errorf("they differ, %v", err)
	}
}

// Whatever people write, every part is well-formed, and what can be kept is.
func TestPropertyEverythingCanBeWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching("[a-zæøå<>&\"'\x00-\x1f\ufffe\uffff\u2028\u00ad\u2011\t\n\r ]{0,60}")).Draw(t, "text")
		d := paper.Document{Lang: "da", Title: text, Over: text, Foot: text, Facts: []paper.Fact{{Term: text, Text: text}}}
		d.Blocks = []paper.Block{
			{Break: true},
			{Table: &paper.Table{Caption: text, Columns: []paper.Column{{Head: text}, {Head: text, Number: true}}, Rows: [][]string{{text}, {text, text, text}, nil}}},
			{Text: text},
			{List: []string{text, ""}},
			{Numbers: []string{text}},
			{Note: text},
			{Signed: []paper.Line{{Name: text}}},
			{Picture: &paper.Picture{Text: text}},
			paper.H(9, text),
			{Table: &paper.Table{}},
			{},
			{Break: true},
		}
		for name, body := range rendered(t, d) {
			decoder := xml.NewDecoder(bytes.NewReader(body))
			for {
				_, err := decoder.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatalf("%s: %v in %q", name, err, body)
				}
			}
		}
	})
}
