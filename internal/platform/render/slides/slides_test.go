package slides_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/slides"
	"tovholder/internal/testkit/papers"

	"github.com/beevik/etree"
	"pgregory.net/rapid"
)

var aPicture = &paper.Picture{SVG: papers.Drawing, Text: "Ventetiden <falder> & målet er 8 dage."}

// draw stands in for a browser.
func draw(context.Context, paper.Picture) ([]byte, int, int, error) {
	return []byte("\x89PNG the picture"), 1400, 640, nil
}

// full is a set with everything.
func full() slides.Deck {
	return slides.Deck{
		Lang: "da", Title: "Færre skal vente på en bolig", Sub: "Socialudvalget & byrådet", Foot: "Taskforceforløb · Nørrekær",
		Slides: []slides.Slide{
			{Title: "Kort fortalt", Lead: "Vi er på vej.", Figures: []slides.Figure{{"12 dage", "ventede en borger"}, {"91 %", "bor der stadig"}}, Notes: "Tak til herberget <alle>.\nVis tallene."},
			{Title: "Fund", Points: []slides.Point{{Text: "Støtten begynder for sent", Under: []string{"Først efter indflytning"}}, {Text: "A < B & C\nnæste linje"}}},
			{Title: "Anbefalinger", Table: table(6)},
			{Title: "Ventetid", Picture: aPicture},
			{Title: "Hvorfor?", Picture: aPicture, Points: []slides.Point{{Text: "Fast indgang"}}, Notes: "Peg på juli."},
			{Title: "Det beder vi om"},
		},
	}
}

func table(rows int) *paper.Table {
	t := &paper.Table{Caption: "Hvem gør hvad", Columns: []paper.Column{{Head: "Anbefaling"}, {Head: "Kr.", Number: true}}}
	for n := range rows {
		t.Rows = append(t.Rows, []string{"Anbefaling " + strconv.Itoa(n+1) + ".", strconv.Itoa(1000 * n)})
	}
	return t
}

func made(t rapid.TB, d slides.Deck, drawer paper.Drawer) map[string][]byte {
	t.Helper()
	b, err := d.PPTX(context.Background(), drawer)
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
		if parts[f.Name] != nil {
			t.Errorf("%s is there twice", f.Name)
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

// shown are the slides in the order in which they are shown.
func shown(t rapid.TB, parts map[string][]byte) (all []*etree.Document) {
	t.Helper()
	targets := map[string]string{}
	for _, r := range parsed(t, parts["ppt/_rels/presentation.xml.rels"]).FindElements("//Relationship") {
		targets[r.SelectAttrValue("Id", "")] = r.SelectAttrValue("Target", "")
	}
	for _, s := range parsed(t, parts["ppt/presentation.xml"]).FindElements("//p:sldId") {
		all = append(all, parsed(t, parts["ppt/"+targets[s.SelectAttrValue("r:id", "")]]))
	}
	return all
}

func words(e *etree.Element) string {
	var all []string
	for _, p := range e.FindElements(".//a:p") {
		line := ""
		for _, run := range p.FindElements(".//a:t") {
			line += run.Text()
		}
		all = append(all, line)
	}
	return strings.Join(all, "|")
}

// holder is what a slide says in a place of its master.
func holder(slide *etree.Document, kind string) string {
	for _, sp := range slide.FindElements("//p:sp") {
		if ph := sp.FindElement(".//p:ph"); ph != nil && strings.Trim(ph.SelectAttrValue("type", "")+ph.SelectAttrValue("idx", ""), " ") == kind {
			return words(sp)
		}
	}
	return ""
}

func titles(all []*etree.Document) (said []string) {
	for _, s := range all[1:] {
		said = append(said, holder(s, "title"))
	}
	return said
}

// PowerPoint repairs, or refuses, what does not fit together.
func TestPackageFitsTogether(t *testing.T) {
	t.Parallel()
	parts := made(t, full(), draw)
	types := parsed(t, parts["[Content_Types].xml"])
	for name := range parts {
		if name == "[Content_Types].xml" {
			continue
		}
		override := types.FindElement(`//Override[@PartName='/` + name + `']`)
		ending := strings.TrimPrefix(path.Ext(name), ".")
		if override == nil && (ending == "xml" || types.FindElement(`//Default[@Extension='`+ending+`']`) == nil) {
			t.Errorf("%s has no type", name)
		}
	}
	for _, o := range types.FindElements("//Override") {
		if parts[strings.TrimPrefix(o.SelectAttrValue("PartName", ""), "/")] == nil {
			t.Errorf("the type of %s, which is not there", o.SelectAttrValue("PartName", ""))
		}
	}
	reached := map[string]bool{"[Content_Types].xml": true}
	for name, body := range parts {
		if path.Ext(name) == ".png" {
			continue
		}
		part := parsed(t, body)
		if path.Ext(name) == ".rels" {
			reached[name] = true
			ids := map[string]bool{}
			for _, r := range part.FindElements("//Relationship") {
				target := path.Join(path.Dir(path.Dir(name)), r.SelectAttrValue("Target", ""))
				if parts[target] == nil {
					t.Errorf("%s leads to %s, which is not there", name, target)
				}
				reached[target] = true
				if id := r.SelectAttrValue("Id", ""); ids[id] {
					t.Errorf("%s has %s twice", name, id)
				} else {
					ids[id] = true
				}
			}
			continue
		}
		rels := parts[path.Dir(name)+"/_rels/"+path.Base(name)+".rels"]
		for _, used := range regexp.MustCompile(`r:(?:id|embed)="([^"]+)"`).FindAllSubmatch(body, -1) {
			if !bytes.Contains(rels, []byte(`Id="`+string(used[1])+`"`)) {
				t.Errorf("%s refers to %s, which leads nowhere", name, used[1])
			}
		}
		ids := map[string]bool{}
		for _, shape := range part.FindElements("//p:cNvPr") {
			id := shape.SelectAttrValue("id", "")
			if ids[id] || id == "" || id == "0" {
				t.Errorf("%s has shape %q twice", name, id)
			}
			ids[id] = true
		}
	}
	for name := range parts {
		if !reached[name] {
			t.Errorf("nothing leads to %s", name)
		}
	}
	presentation, master := parsed(t, parts["ppt/presentation.xml"]), parsed(t, parts["ppt/slideMasters/slideMaster1.xml"])
	ids := map[string]bool{}
	for _, e := range append(append(presentation.FindElements("//p:sldMasterId"), presentation.FindElements("//p:sldId")...), master.FindElements("//p:sldLayoutId")...) {
		if id := e.SelectAttrValue("id", ""); ids[id] {
			t.Errorf("id %s is there twice", id)
		} else {
			ids[id] = true
		}
	}
	if size := presentation.FindElement("//p:sldSz"); size.SelectAttrValue("cx", "") != "12192000" || size.SelectAttrValue("cy", "") != "6858000" {
		t.Error("a slide is not sixteen by nine")
	}
}

// Every place that a slide fills is one that its layout has, and every place of
// a layout one of the master's kinds.
func TestPlacesAreThoseOfTheLayout(t *testing.T) {
	t.Parallel()
	parts := made(t, full(), draw)
	places := func(name string) (all []string) {
		for _, ph := range parsed(t, parts[name]).FindElements("//p:ph") {
			all = append(all, ph.SelectAttrValue("type", "")+" "+ph.SelectAttrValue("idx", ""))
		}
		return all
	}
	layouts := map[string]bool{}
	for name := range parts {
		if path.Dir(name) != "ppt/slides" {
			continue
		}
		layout := path.Join("ppt/slides", parsed(t, parts["ppt/slides/_rels/"+path.Base(name)+".rels"]).FindElement("//Relationship").SelectAttrValue("Target", ""))
		layouts[layout] = true
		for _, p := range places(name) {
			if !slices.Contains(places(layout), p) {
				t.Errorf("%s has %q, which %s has not", name, p, layout)
			}
		}
	}
	if len(layouts) != 3 {
		t.Errorf("layouts that are used: %v", layouts)
	}
}

func TestMeaningIsKept(t *testing.T) {
	t.Parallel()
	parts := made(t, full(), draw)
	all := shown(t, parts)
	if len(all) != 7 {
		t.Fatalf("%d slides, not 7", len(all))
	}
	for _, said := range []struct {
		slide       int
		place, want string
	}{
		{0, "ctrTitle", "Færre skal vente på en bolig"},
		{0, "subTitle1", "Socialudvalget & byrådet"},
		{1, "title", "Kort fortalt"},
		{1, "body13", "Vi er på vej."},
		{1, "ftr11", "Taskforceforløb · Nørrekær"},
		{1, "sldNum12", "2"},
		{2, "body1", "Støtten begynder for sent|Først efter indflytning|A < B & Cnæste linje"},
	} {
		if got := holder(all[said.slide], said.place); got != said.want {
			t.Errorf("slide %d says %q as %s, not %q", said.slide+1, got, said.place, said.want)
		}
	}
	if under := all[2].FindElement("//a:pPr[@lvl='1']"); under == nil || len(all[2].FindElements("//a:br")) != 1 {
		t.Error("levels or line breaks are lost")
	}
	if figures := words(all[1].Root()); !strings.Contains(figures, "12 dage|ventede en borger|91 %|bor der stadig") {
		t.Errorf("the figures: %s", figures)
	}
	rows := all[3].FindElements("//a:tr")
	if len(rows) != 7 || words(rows[0]) != "Anbefaling|Kr." || words(rows[6]) != "Anbefaling 6.|5000" || all[3].FindElement("//a:tblPr[@firstRow='1']") == nil {
		t.Errorf("the table has %d rows", len(rows))
	}
	for _, tc := range rows[1].FindElements("./a:tc")[1:] {
		if tc.FindElement(".//a:pPr").SelectAttrValue("algn", "") != "r" {
			t.Error("a number is not to the right")
		}
	}
	for _, n := range []int{4, 5} {
		pic := all[n].FindElement("//p:pic/p:nvPicPr/p:cNvPr")
		if pic == nil || pic.SelectAttrValue("descr", "") != aPicture.Text {
			t.Errorf("slide %d: its picture has no text", n+1)
			continue
		}
		size := all[n].FindElement("//p:pic/p:spPr/a:xfrm/a:ext")
		w, _ := strconv.ParseFloat(size.SelectAttrValue("cx", ""), 64)
		h, _ := strconv.ParseFloat(size.SelectAttrValue("cy", ""), 64)
		if ratio := w / h; ratio < 2.18 || ratio > 2.2 {
			t.Errorf("slide %d: its picture is out of proportion: %g", n+1, ratio)
		}
	}
	notes := map[string]string{}
	for name, body := range parts {
		if path.Dir(name) == "ppt/notesSlides" {
			rels := string(parts["ppt/notesSlides/_rels/"+path.Base(name)+".rels"])
			notes[regexp.MustCompile(`slides/slide\d+`).FindString(rels)] = holder(parsed(t, body), "body1")
		}
	}
	if len(notes) != 2 || notes["slides/slide2"] != "Tak til herberget <alle>.|Vis tallene." || notes["slides/slide6"] != "Peg på juli." {
		t.Errorf("the notes are %q", notes)
	}
	if core := string(parts["docProps/core.xml"]); !strings.Contains(core, "<dc:title>Færre skal") || !strings.Contains(core, "<dc:language>da-DK<") {
		t.Errorf("the properties are %s", core)
	}
	english := full()
	english.Lang = "en"
	if got := string(made(t, english, draw)["ppt/slides/slide2.xml"]); !strings.Contains(got, `lang="en-GB"`) || strings.Contains(got, "da-DK") {
		t.Error("an English slide is not in English")
	}
}

func TestWithoutAPictureItsTextStands(t *testing.T) {
	t.Parallel()
	cannot := func(context.Context, paper.Picture) ([]byte, int, int, error) { return nil, 0, 0, paper.ErrNotDrawn }
	for _, drawer := range []paper.Drawer{nil, cannot} {
		parts := made(t, full(), drawer)
		if got := words(shown(t, parts)[4].Root()); !strings.Contains(got, aPicture.Text) {
			t.Errorf("the slide says %q", got)
		}
		for name := range parts {
			if strings.HasPrefix(name, "ppt/media") {
				t.Errorf("there is %s", name)
			}
		}
	}
	tired := errors.New("tired")
	if _, err := full().PPTX(t.Context(), func(context.Context, paper.Picture) ([]byte, int, int, error) { return nil, 0, 0, tired }); !errors.Is(err, tired) {
		t.Errorf("a drawer that fails: %v", err)
	}
	d := full()
	d.Slides[3].Picture = &paper.Picture{SVG: `<svg><script>x</script></svg>`, Text: "I ord & tal"}
	if _, body := d.Page(); strings.Contains(body, "<script") || !strings.Contains(body, "I ord &amp; tal") {
		t.Error("a picture that may not be shown is on the page")
	}
}

func TestWhatIsTooMuchGoesOn(t *testing.T) {
	t.Parallel()
	many := func(n int) (points []slides.Point) {
		for i := range n {
			points = append(points, slides.Point{Text: "Punkt " + strconv.Itoa(i+1) + ". Alle teams har fået en fast indgang til boligrådgivningen"})
		}
		return points
	}
	for _, c := range []struct {
		about string
		slide slides.Slide
		want  string
	}{
		{"few points", slides.Slide{Title: "A", Points: many(8)}, "A"},
		{"fourteen points", slides.Slide{Title: "A", Points: many(14)}, "A (1 af 2)|A (2 af 2)"},
		{"forty points", slides.Slide{Title: "A", Points: many(40)}, "A (1 af 4)|A (2 af 4)|A (3 af 4)|A (4 af 4)"},
		{"a table", slides.Slide{Title: "A", Table: table(10)}, "A"},
		{"a long table", slides.Slide{Title: "A", Table: table(30)}, "A (1 af 3)|A (2 af 3)|A (3 af 3)"},
		{"points and a table", slides.Slide{Title: "A", Points: many(2), Table: table(4)}, "A"},
		{"points, and a table that wants a slide", slides.Slide{Title: "A", Points: many(6), Table: table(10)}, "A (1 af 2)|A (2 af 2)"},
		{"six figures", slides.Slide{Title: "A", Figures: make([]slides.Figure, 6)}, "A (1 af 2)|A (2 af 2)"},
		{"a picture and many points", slides.Slide{Title: "A", Points: many(12), Picture: aPicture}, "A (1 af 2)|A (2 af 2)"},
		{"a slide without a title", slides.Slide{}, "Alt"},
	} {
		d := slides.Deck{Lang: "da", Title: "Alt", Slides: []slides.Slide{c.slide}}
		all := shown(t, made(t, d, draw))
		if got := strings.Join(titles(all), "|"); got != c.want {
			t.Errorf("%s: the slides are %s, not %s", c.about, got, c.want)
		}
		said := ""
		for _, s := range all {
			said += words(s.Root()) + "|"
		}
		for _, p := range c.slide.Points {
			if strings.Count(said, p.Text) != 1 {
				t.Errorf("%s: %q is said %d times", c.about, p.Text, strings.Count(said, p.Text))
			}
		}
		if c.slide.Table != nil {
			for _, row := range c.slide.Table.Rows {
				if strings.Count(said, row[0]) != 1 {
					t.Errorf("%s: %q stands %d times", c.about, row[0], strings.Count(said, row[0]))
				}
			}
		}
		for _, s := range all {
			if s.FindElement("//a:tbl") != nil && !strings.Contains(words(s.Root()), "Anbefaling|Kr.") {
				t.Errorf("%s: a table goes on without its head", c.about)
			}
		}
		if style, body := d.Page(); style == "" || strings.Count(body, "<section") != len(all) {
			t.Errorf("%s: on paper there are %d slides, not %d", c.about, strings.Count(body, "<section"), len(all))
		}
	}
}

func TestATitleIsCutRatherThanLetOut(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("Det har kommunen gjort siden sidste møde. ", 30)
	d := slides.Deck{Lang: "da", Title: long, Foot: long, Slides: []slides.Slide{{Title: long, Lead: long, Table: table(30)}}}
	all := shown(t, made(t, d, draw))
	for _, got := range []string{holder(all[0], "ctrTitle"), holder(all[1], "ftr11"), strings.TrimSuffix(titles(all)[0], " (1 af 4)")} {
		if len(got) > 900 || !strings.HasSuffix(got, "…") {
			t.Errorf("it says %q", got)
		}
	}
	if got := holder(all[1], "body1"); !strings.HasPrefix(got, "Det har kommunen gjort") {
		t.Errorf("a lead that is too long is not said as a point, but %q", got)
	}
}

func TestSameSetGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	a, err1 := full().PPTX(t.Context(), draw)
	b, err2 := full().PPTX(t.Context(), draw)
	if err := errors.Join(err1, err2); err != nil || !bytes.Equal(a, b) {
		t.Errorf("they differ, %v", err)
	}
	other := full()
	other.Slides[1].Points[0].Under[0] += "."
	first, again := full().Hash(), full().Hash()
	if first != again || other.Hash() == first || len(first) != 64 {
		t.Error("the hash does not tell two sets apart")
	}
}

// Whatever people write, however much, every part is well-formed, nothing
// stands outside its slide, and both looks have the same slides.
func TestPropertyEverythingFits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching("[a-zæøåA-Z<>&\"'\x00-\x1f\ufffe\u00ad \n]{0,900}"), rapid.StringMatching("([a-zæøå]{1,13} ){0,70}"))
		short := rapid.StringMatching("[a-zæøå<&]{0,12}( [a-zæøå]{1,14}){0,12}")
		d := slides.Deck{Lang: "da", Title: text.Draw(t, "deck"), Sub: short.Draw(t, "sub"), Foot: short.Draw(t, "foot")}
		for range rapid.IntRange(1, 3).Draw(t, "slides") {
			s := slides.Slide{Title: short.Draw(t, "title"), Lead: rapid.OneOf(short, text).Draw(t, "lead"), Notes: text.Draw(t, "notes")}
			for range rapid.IntRange(0, 12).Draw(t, "points") {
				s.Points = append(s.Points, slides.Point{Text: rapid.OneOf(short, text).Draw(t, "point"), Under: rapid.SliceOfN(short, 0, 9).Draw(t, "under")})
			}
			for range rapid.IntRange(0, 6).Draw(t, "figures") {
				s.Figures = append(s.Figures, slides.Figure{Number: short.Draw(t, "number"), Text: short.Draw(t, "figure")})
			}
			if rapid.Bool().Draw(t, "picture") {
				s.Picture = &paper.Picture{SVG: papers.Drawing, Text: text.Draw(t, "words")}
			}
			if columns := rapid.IntRange(0, 7).Draw(t, "columns"); columns > 0 {
				s.Table = &paper.Table{Caption: short.Draw(t, "caption")}
				for range columns {
					s.Table.Columns = append(s.Table.Columns, paper.Column{Head: short.Draw(t, "head"), Share: rapid.IntRange(0, 3).Draw(t, "share")})
				}
				for range rapid.IntRange(0, 25).Draw(t, "rows") {
					s.Table.Rows = append(s.Table.Rows, rapid.SliceOfN(short, 0, columns+1).Draw(t, "row"))
				}
			}
			d.Slides = append(d.Slides, s)
		}
		parts := made(t, d, draw)
		for name, body := range parts {
			if path.Ext(name) == ".png" {
				continue
			}
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
		all := shown(t, parts)
		for n, s := range all {
			within(t, n+1, s)
		}
		if _, body := d.Page(); strings.Count(body, "<section") != len(all) {
			t.Errorf("on paper there are %d slides, not %d", strings.Count(body, "<section"), len(all))
		}
	})
}

// within checks that what a slide says where it stands, stands on it.
func within(t *rapid.T, n int, s *etree.Document) {
	t.Helper()
	for _, place := range append(s.FindElements("//a:xfrm"), s.FindElements("//p:xfrm")...) {
		at := func(element, attribute string) int {
			x, err := strconv.Atoi(place.FindElement("./"+element).SelectAttrValue(attribute, ""))
			if err != nil {
				t.Fatal(err)
			}
			return x
		}
		x, y, w, h := at("a:off", "x"), at("a:off", "y"), at("a:ext", "cx"), at("a:ext", "cy")
		if x < 0 || y < 0 || w <= 0 || h <= 0 || x+w > 12192000 || y+h > 6858000-44*12700 {
			t.Errorf("slide %d: something stands at %d, %d, and is %d by %d", n, x, y, w, h)
		}
	}
}
