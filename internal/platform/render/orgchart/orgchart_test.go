package orgchart_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/orgchart"
	"tovholder/internal/platform/render/svg"
)

func people(n int) []orgchart.Person {
	names := []string{"Aviâja Petersen-Lyberth", "Bo Holm", "Malik Kleist", "Susanne Thorup Østergaard-Mikkelsen", "Ib Æbelø"}
	lines := []string{"Leder af socialområdet · Nørrekær Kommune", "Forstander · Herberget Havnen", "", "Boligsocial medarbejder og koordinator · Boligorganisationen Nordkysten"}
	all := make([]orgchart.Person, n)
	for i := range all {
		all[i] = orgchart.Person{Name: names[i%len(names)], Line: lines[i%len(lines)]}
	}
	return all
}

// model is the collaboration model with so many people in each of its groups.
func model(n int, narrow bool) orgchart.Chart {
	return orgchart.Chart{
		Lang: i18n.Da, ID: "o", Title: "Organisering <af> samarbejdet", Desc: "Øverst står styregruppen & derunder projektlederen.", Narrow: narrow,
		More: func(n int) string { return fmt.Sprintf("og %d mere", n) },
		Boxes: []orgchart.Box{
			{Name: "Styregruppe", Under: i18n.Int(i18n.Da, n) + " personer", People: people(n)},
			{Name: "Projektleder", Level: 1, People: people(1)},
			{Name: "Projektgruppe", Under: "Skriver med på rammen og kommenterer den. I gruppen sidder for eksempel sagsbehandlere fra socialområdet og jobcentret, medarbejdere fra det opsøgende team, boformer, væresteder, døgntilbud, frivillige tilbud og behandlingstilbud.", Level: 2, People: people(n)},
			{Name: "Tovholdere for borgere", Under: "Ingen endnu", Level: 2, Missing: true},
			{Name: "Samarbejdspartnere", Level: 2, People: people(3)},
		},
		Lines: []orgchart.Line{{From: 0, To: 1}, {From: 1, To: 2}, {From: 1, To: 3}, {From: 1, To: 4}},
	}
}

// drawn is a picture as it is read back.
type drawn struct {
	width, height float64
	boxes         []box
	texts         []words
	paths         []string
	all           string // every word in it
}

type box struct{ x, y, w, h float64 }

type words struct {
	x, y, size float64
	bold       bool
	s          string
	box        int // the last box before it
}

func read(t *testing.T, drawing string) drawn {
	t.Helper()
	if !svg.Safe(drawing) {
		t.Error("the picture would not be let into a page")
	}
	if strings.Contains(drawing, "NaN") || strings.Contains(drawing, "Inf") || strings.Contains(drawing, "style=") {
		t.Error(drawing)
	}
	var d drawn
	reader := xml.NewDecoder(strings.NewReader(drawing))
	for {
		token, err := reader.Token()
		if errors.Is(err, io.EOF) {
			return d
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, drawing)
		}
		switch e := token.(type) {
		case xml.CharData:
			if len(d.texts) > 0 && d.texts[len(d.texts)-1].s == "" {
				d.texts[len(d.texts)-1].s = string(e)
			}
			d.all += string(e) + " "
		case xml.StartElement:
			attribute := func(name string) string {
				for _, a := range e.Attr {
					if a.Name.Local == name {
						return a.Value
					}
				}
				return ""
			}
			number := func(name string) float64 {
				x, err := strconv.ParseFloat(attribute(name), 64)
				if err != nil {
					t.Fatalf("%s of %s: %v", name, e.Name.Local, err)
				}
				return x
			}
			switch e.Name.Local {
			case "svg":
				d.width, d.height = number("width"), number("height")
				if got := fmt.Sprintf("0 0 %s %s", attribute("width"), attribute("height")); attribute("viewBox") != got {
					t.Errorf("viewBox %s, size %s", attribute("viewBox"), got)
				}
			case "rect":
				d.boxes = append(d.boxes, box{number("x"), number("y"), number("width"), number("height")})
			case "text":
				d.texts = append(d.texts, words{number("x"), number("y"), number("font-size"), attribute("font-weight") != "", "", len(d.boxes) - 1})
			case "path":
				d.paths = append(d.paths, attribute("d"))
			}
		}
	}
}

// letters is how wide letters are on average in a wide face; nothing like the
// measure by which they are laid out.
const letters = 0.5

func (d drawn) check(t *testing.T) {
	t.Helper()
	const stroke = 0.75
	for i, b := range d.boxes {
		if b.x < stroke || b.y < stroke || b.x+b.w > d.width-stroke || b.y+b.h > d.height-stroke || b.w < 100 {
			t.Errorf("box %d lies outside of %v × %v: %+v", i, d.width, d.height, b)
		}
		for j, other := range d.boxes[:i] {
			if b.x < other.x+other.w && other.x < b.x+b.w && b.y < other.y+other.h && other.y < b.y+b.h {
				t.Errorf("boxes %d and %d overlap: %+v, %+v", j, i, other, b)
			}
		}
	}
	for i, w := range d.texts {
		b, wide := d.boxes[w.box], float64(len([]rune(w.s)))*w.size*letters
		if w.x < b.x+8 || w.x+wide > b.x+b.w || w.y-w.size < b.y || w.y+w.size*0.3 > b.y+b.h {
			t.Errorf("%q lies outside its box: %+v in %+v", w.s, w, b)
		}
		if w.size < 13 {
			t.Errorf("%q is written in %v", w.s, w.size)
		}
		for _, other := range d.texts[:i] {
			if other.box == w.box && other.x == w.x && w.y-other.y < w.size {
				t.Errorf("%q is written over %q", w.s, other.s)
			}
		}
	}
}

func TestM2ThePictureHoldsWhateverIsInIt(t *testing.T) {
	t.Parallel()
	for _, narrow := range []bool{false, true} {
		for _, n := range []int{0, 1, 3, 4, 9, 10, 11, 40} {
			d := read(t, model(n, narrow).Render())
			d.check(t)
			if len(d.boxes) != 5 || len(d.texts) == 0 {
				t.Errorf("%d boxes", len(d.boxes))
			}
			if want := "og " + strconv.Itoa(n-10) + " mere"; n > 10 != strings.Contains(d.all, want) {
				t.Errorf("of %d people: %s", n, d.all)
			}
			if width := map[bool]float64{true: 336, false: 760}[narrow]; d.width != width {
				t.Errorf("%v wide", d.width)
			}
		}
		odd := model(2, narrow)
		odd.Boxes = append(odd.Boxes,
			orgchart.Box{Name: strings.Repeat("Ø", 300), Under: "A\x00\x07" + string([]byte{0xff, 0xfe}) + strings.Repeat("W ", 400), Level: 9, People: []orgchart.Person{{Name: "   "}, {Line: "x"}}},
			orgchart.Box{Level: -1, Missing: true}, orgchart.Box{Name: "et", Level: 2}, orgchart.Box{Name: "to", Level: 2}, orgchart.Box{Name: "tre", Level: 2}, orgchart.Box{Name: "fire", Level: 2})
		odd.Lines = append(odd.Lines, orgchart.Line{From: 2, To: 2}, orgchart.Line{From: -1, To: 99}, orgchart.Line{From: 4, To: 0}, orgchart.Line{From: 2, To: 3}, orgchart.Line{From: 1, To: 8}, orgchart.Line{From: 5, To: 6})
		read(t, odd.Render()).check(t)
		d := read(t, orgchart.Chart{ID: "o", Narrow: narrow}.Render())
		d.check(t)
		if len(d.boxes) > 0 || d.height <= 0 {
			t.Errorf("of nothing: %+v", d)
		}
	}
}

func TestM2ThePictureTellsInWordsWhatItShows(t *testing.T) {
	t.Parallel()
	c := model(1, false)
	c.ID = `o"1`
	c.Boxes[1].People[0] = orgchart.Person{Name: `Bo <b>"&'`, Line: "Leder · A&B"}
	got := c.Render()
	d := read(t, got)
	for _, want := range []string{
		`role="img"`, `lang="da"`, `aria-labelledby="o&#34;1-title o&#34;1-desc"`, `<title id="o&#34;1-title">Organisering &lt;af&gt; samarbejdet</title>`, `<desc id="o&#34;1-desc">Øverst`,
		`Bo &lt;b&gt;&#34;&amp;&#39;`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	for _, want := range []string{`Bo <b>"&'`, "Leder · A&B", "Tovholdere for borgere", "Ingen endnu", "Aviâja Petersen-"} {
		if !strings.Contains(d.all, want) {
			t.Errorf("no %s in %s", want, d.all)
		}
	}
}

func TestM2WhoIsMissingIsToldWithoutColour(t *testing.T) {
	t.Parallel()
	c := model(1, false)
	if got := strings.Count(c.Render(), "stroke-dasharray"); got != 1 {
		t.Errorf("%d boxes are dashed", got)
	}
	c.Boxes[3].People = people(1)
	if strings.Contains(c.Render(), "stroke-dasharray") {
		t.Error("a box with somebody in it is dashed")
	}
}

// Lines go to the boxes that they connect: upright ends meet a box's edge.
func TestM2TheLinesMeetTheBoxes(t *testing.T) {
	t.Parallel()
	d := read(t, model(4, false).Render())
	want := []string{}
	for _, l := range [][2]int{{0, 1}, {1, 2}, {1, 3}, {1, 4}} {
		from, to := d.boxes[l[0]], d.boxes[l[1]]
		want = append(want, fmt.Sprintf("M%g %gV%gH%gV%g", from.x+from.w/2, from.y+from.h, to.y-20, to.x+to.w/2, to.y))
	}
	if len(d.paths) < len(want) {
		t.Fatalf("%d lines", len(d.paths))
	}
	numbers := func(path string) (all []float64) {
		for _, s := range strings.FieldsFunc(path, func(r rune) bool { return strings.ContainsRune("MVH ", r) }) {
			x, _ := strconv.ParseFloat(s, 64)
			all = append(all, x)
		}
		return all
	}
	for i := range want {
		got, expected := numbers(d.paths[i]), numbers(want[i])
		for j := range expected {
			if len(got) != len(expected) || got[j]-expected[j] > 0.11 || expected[j]-got[j] > 0.11 {
				t.Errorf("line %d is %s, want %s", i, d.paths[i], want[i])
				break
			}
		}
	}
}

func TestM2ThePictureIsTheSameEachTime(t *testing.T) {
	t.Parallel()
	for _, narrow := range []bool{false, true} {
		first := model(12, narrow).Render()
		for range 20 {
			if model(12, narrow).Render() != first {
				t.Fatal("it differs")
			}
		}
	}
}
