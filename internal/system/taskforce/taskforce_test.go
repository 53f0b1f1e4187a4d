package taskforce_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"strconv"
	"strings"
	"testing"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

func fields(err error) (names []string) {
	if f, ok := errors.AsType[*fault.Error](err); ok {
		for _, field := range f.Fields {
			names = append(names, field.Name)
		}
	}
	return names
}

// T5: what the authorities find is theirs until they share it: the
// municipality finds no draft by any way, nor a word of it.
func TestT5NoDraftIsSeenBeforeItIsShared(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		data := w.ask("Boligpolitik")
		f := w.find("Ingen følger ansøgningen", data)
		r := w.recommend("Udpeg en ansvarlig", f)
		manager := w.As("projektleder")
		for _, path := range []string{w.at, w.at + "/fund", w.at + "/anbefalinger", w.at + "/data/" + string(data), strings.TrimSuffix(w.at, taskforce.Path) + "/historik"} {
			page := manager.Get(path).Is(200).Text()
			if strings.Contains(page, "Ingen følger") || strings.Contains(page, "Udpeg en") {
				t.Errorf("%s tells of a draft: %s", path, page)
			}
		}
		for _, path := range []string{"/fund/" + string(f), "/fund/" + string(f) + "/ret", "/anbefalinger/" + string(r), "/anbefalinger/" + string(r) + "/ret"} {
			manager.Get(w.at + path).Is(404)
		}
		manager.Post(w.at+"/anbefalinger/"+string(r)+"/vurdering", "importance", "5", "effort", "1").Is(404)
		manager.Get(w.at + "/fund/nyt").Is(403)
		w.wants(w.Taskforce.Share(w.ctx, w.manager, w.ref, []taskforce.FindingID{f}, nil), fault.Forbidden, "")

		w.wants(w.Taskforce.Share(w.ctx, w.adviser, w.ref, nil, []taskforce.RecommendationID{r}), fault.Invalid, "share")
		w.share([]taskforce.FindingID{f}, []taskforce.RecommendationID{r})
		for _, path := range []string{"/fund", "/fund/" + string(f), "/anbefalinger/" + string(r)} {
			manager.Get(w.at + path).Is(200)
		}
		if page := manager.Get(strings.TrimSuffix(w.at, taskforce.Path) + "/historik").Is(200).Text(); !strings.Contains(page, "Fundet F1 Ingen følger ansøgningen blev delt") {
			t.Errorf("the history does not tell that it was shared: %s", page)
		}
	})
}

// Nobody outside the course finds its analysis.
func TestStrangersFindNoAnalysis(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		data := w.ask("Boligpolitik")
		f := w.find("Ingen følger ansøgningen", data)
		w.share([]taskforce.FindingID{f}, nil)
		for _, persona := range []string{"soenderaa", "forstander", "konsulent", "admin"} {
			for _, path := range []string{"", "/data", "/data/" + string(data), "/fund", "/fund/" + string(f), "/anbefalinger"} {
				w.As(persona).Get(w.at + path).Is(404)
			}
		}
		// an advisory course has no analysis
		w.As("raadgiver").Get(w.Course(house.Advisory, "Nørrekær").Address() + taskforce.Path).Is(404)
	})
}

// T2: both authorities write, each in its own name, and see each other's drafts.
func TestT2TwoAuthoritiesWriteOneAnalysis(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f, err := w.Taskforce.Find(w.ctx, w.analyst, w.ref, taskforce.Found{
			Theme: "sagsbehandling", Lens: "juridisk", Kind: taskforce.Need, Title: "Begrundelser mangler", Words: "I 23 af 40 sager.",
		})
		w.must(err)
		v, err := w.Taskforce.Finding(w.ctx, w.adviser, w.ref, f)
		w.must(err)
		if v.Side != "appeals-board" {
			t.Errorf("written by %s", v.Side)
		}
		if page := w.As("raadgiver").Get(w.at + "/fund/" + string(f)).Is(200).Text(); !strings.Contains(page, "Ankestyrelsen") {
			t.Errorf("it is not told who wrote it: %s", page)
		}
	})
}

// T4: data are asked for with what, why, by when and who; the person is told on
// Min dag, and what can't be had has its reason.
func TestT4DataAreAskedForAndComeIn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, err := w.Taskforce.Ask(w.ctx, w.adviser, w.ref, taskforce.Wanted{Kind: "guesses", Theme: "vejr", Person: organisation.PersonID(w.adviser.Person)})
		w.wants(err, fault.Invalid, "kind theme title why due person")
		_, err = w.Taskforce.Ask(w.ctx, w.manager, w.ref, taskforce.Wanted{Kind: programme.Documents})
		w.wants(err, fault.Forbidden, "")
		id := w.ask("Boligpolitik")
		w.Clock.Set(house.Day(2027, 2, 3).At(9, 0))
		if day := w.As("projektleder").Get("/").Is(200).Text(); !strings.Contains(day, "Data til analysen: Boligpolitik") {
			t.Errorf("Min dag does not ask for the data: %s", day)
		}
		if gaps := w.gaps(w.manager); gaps != "D1 Boligpolitik er ikke modtaget til tiden" {
			t.Errorf("gaps: %s", gaps)
		}
		w.wants(w.Taskforce.Settle(w.ctx, w.manager, w.ref, id, taskforce.Unavailable, "", 1), fault.Invalid, "note")
		w.must(w.Taskforce.Settle(w.ctx, w.manager, w.ref, id, taskforce.Unavailable, "Der er ingen skriftlig politik.", 1))
		w.wants(w.Taskforce.Settle(w.ctx, w.manager, w.ref, id, taskforce.Received, "", 1), fault.Stale, "")
		if gaps := w.gaps(w.manager); gaps != "" {
			t.Errorf("gaps: %s", gaps)
		}
	})
}

// A file in which there is a personal number is refused with an explanation,
// also when the number stands inside a document or is cut into pieces there.
func TestFilesWithPersonalNumbersAreRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.ask("Anonymiserede sager")
		at := w.at + "/data/" + string(id)
		word := packed(t, map[string]string{
			"[Content_Types].xml": "<Types/>",
			"word/document.xml":   `<w:document xmlns:w="w"><w:p><w:r><w:t>Borgeren 0101</w:t></w:r><w:r><w:t>90-1234 mødte op.</w:t></w:r></w:p></w:document>`,
		})
		sheet := packed(t, map[string]string{
			"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>",
			"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row><c><v>610190123</v></c><c><v>6101901234</v></c></row></sheetData></worksheet>`,
		})
		for name, b := range map[string][]byte{"sag.docx": word, "tal.xlsx": sheet, "sag.txt": []byte("Borger 010190-1234"), "tal.csv": []byte("nr;cpr\n1;0101901234\n"), "sag.pdf": pdf("Borgeren 010190-1234"), "010190-1234.txt": []byte("Uden navn.")} {
			page := w.As("projektleder").Attach(at+"/filer", "file", name, b).Is(422).Text()
			if !strings.Contains(page, "ligner et personnummer") {
				t.Errorf("%s: %s", name, page)
			}
		}
		clean := packed(t, map[string]string{"[Content_Types].xml": "<Types/>", "word/document.xml": `<w:document xmlns:w="w"><w:p><w:r><w:t>Sag 1 fra 2026.</w:t></w:r></w:p></w:document>`})
		w.As("projektleder").Attach(at+"/filer", "file", "sag.docx", clean).Is(200)
		w.As("projektleder").Attach(at+"/filer", "file", "politik.pdf", pdf("Kommunens boligpolitik")).Is(200)
		v, err := w.Taskforce.Request(w.ctx, w.adviser, w.ref, id)
		w.must(err)
		if len(v.Files) != 2 {
			t.Fatalf("%d files", len(v.Files))
		}
		w.As("raadgiver").Get(at + "/filer/" + string(v.Files[0].ID)).Is(200)
		w.As("soenderaa").Get(at + "/filer/" + string(v.Files[0].ID)).Is(404)
	})
}

func packed(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// pdf is a page with a line of text, as plainly as a PDF can be written.
func pdf(words string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	stream := "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET"
	var at []int
	for i, object := range []string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
		"<</Length " + strconv.Itoa(len(stream)) + ">>\nstream\n" + stream + "\nendstream",
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
	} {
		at = append(at, b.Len())
		b.WriteString(strconv.Itoa(i+1) + " 0 obj\n" + object + "\nendobj\n")
	}
	begins := b.Len()
	b.WriteString("xref\n0 6\n0000000000 65535 f \n")
	for _, offset := range at {
		b.WriteString(strings.Repeat("0", 10-len(strconv.Itoa(offset))) + strconv.Itoa(offset) + " 00000 n \n")
	}
	b.WriteString("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + strconv.Itoa(begins) + "\n%%EOF\n")
	return b.Bytes()
}

// T5: recommendations are rated by each side and chosen together; one that is
// not chosen keeps its reason.
func TestT5ChoosingTogether(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f := w.find("Ingen følger ansøgningen", w.ask("Boligpolitik"))
		first, second := w.recommend("Udpeg en ansvarlig", f), w.recommend("Byg flere boliger", f)
		w.wants(w.Taskforce.Rate(w.ctx, w.adviser, w.ref, first, 5, 1), fault.Conflict, "") // not shared yet
		w.share([]taskforce.FindingID{f}, []taskforce.RecommendationID{first, second})
		w.wants(w.Taskforce.Rate(w.ctx, w.manager, w.ref, first, 6, 0), fault.Invalid, "importance effort")
		for by, said := range map[*access.Scope][2]int{&w.adviser: {4, 2}, &w.analyst: {5, 2}, &w.manager: {3, 2}} {
			w.must(w.Taskforce.Rate(w.ctx, *by, w.ref, first, said[0], said[1]))
		}
		w.must(w.Taskforce.Rate(w.ctx, w.manager, w.ref, second, 5, 5))
		b, err := w.Taskforce.Board(w.ctx, w.manager, w.ref)
		w.must(err)
		if b.Recommendations[0].ID != second || b.Recommendations[1].ID != first {
			t.Error("what matters most does not come first")
		}
		if importance, effort, ok := b.Recommendations[1].Mean(); !ok || importance != 4 || effort != 2 {
			t.Errorf("on average %v, %v", importance, effort)
		}
		if svg := w.As("projektleder").Get(w.at + "/anbefalinger").Is(200); !strings.Contains(svg.Body, "<svg") {
			t.Error("the choice is not drawn")
		}
		version := b.Recommendations[0].Version
		w.wants(w.Taskforce.Decline(w.ctx, w.manager, w.ref, second, " ", version), fault.Invalid, "reason")
		w.must(w.Taskforce.Decline(w.ctx, w.manager, w.ref, second, "Det ligger uden for forløbet.", version))
		w.wants(w.Taskforce.Decline(w.ctx, w.adviser, w.ref, second, "Nej.", version+1), fault.Conflict, "")
		v, err := w.Taskforce.Recommendation(w.ctx, w.analyst, w.ref, second)
		w.must(err)
		if v.State != taskforce.Declined || v.Reason != "Det ligger uden for forløbet." {
			t.Errorf("%s, %q", v.State, v.Reason)
		}
		_, err = w.Taskforce.Choose(w.ctx, w.manager, w.ref, first, "", taskforce.Aim{}, b.Recommendations[1].Version)
		w.wants(err, fault.Invalid, "title goal")
		w.choose(first, "En vej til bolig")
		w.must(w.Taskforce.Reconsider(w.ctx, w.manager, w.ref, second, v.Version))
	})
}

// The chain from data to effect is walked both ways, and every missing link is
// shown until it is there.
func TestT5TheChainFromDataToEffect(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		loose := w.find("Ingen følger ansøgningen")
		if gaps := w.gaps(w.adviser); gaps != "F1 Ingen følger ansøgningen hviler ikke på data\nF1 Ingen følger ansøgningen har ikke ført til en anbefaling" {
			t.Errorf("gaps: %s", gaps)
		}
		r := w.recommend("Udpeg en ansvarlig", loose)
		if gaps := w.gaps(w.adviser); !strings.Contains(gaps, "A1 Udpeg en ansvarlig hviler på fund uden data") {
			t.Errorf("gaps: %s", gaps)
		}
		data := w.ask("Boligpolitik")
		w.must(w.Taskforce.Revise(w.ctx, w.adviser, w.ref, loose, taskforce.Found{
			Theme: "bolig", Lens: "faglig", Kind: taskforce.Need, Title: "Ingen følger ansøgningen", Words: "Det er sådan.",
			Evidence: []taskforce.Evidence{{Request: data, Words: "Side 4."}},
		}, 1))
		w.share([]taskforce.FindingID{loose}, []taskforce.RecommendationID{r})
		point := w.choose(r, "En vej til bolig")
		if gaps := w.gaps(w.manager); gaps != "U1 En vej til bolig har ingen aktivitet i en plan\nU1 En vej til bolig har ingen måling" {
			t.Errorf("gaps: %s", gaps)
		}
		key := taskforce.PointNoun + "/" + string(point)
		id, err := w.Plans.Begin(w.ctx, w.manager, w.ref, "udviklingsplan")
		w.must(err)
		p, err := w.Plans.Find(w.ctx, w.manager, id)
		w.must(err)
		if _, ok := p.Goal(key); !ok {
			t.Fatalf("the plan does not know the goal: %+v", p.Goals)
		}
		_, err = w.Plans.Add(w.ctx, w.manager, id, plan.Row{Kind: plan.Activity, Title: "Udpeg lederen", Status: plan.Planned, Goal: plan.Goal{ID: key}})
		w.must(err)
		set, err := w.Indicators.Begin(w.ctx, w.adviser, w.ref)
		w.must(err)
		if len(set.Points) != 1 || set.Points[0].Entry != key {
			t.Fatalf("indicators can't tell about the point: %+v", set.Points)
		}
		baseline := indicator.Decimal(34_000)
		_, err = w.Indicators.Define(w.ctx, w.adviser, w.ref, indicator.Definition{
			Name: "Dage til støtte", How: "Gennemsnit.", Unit: indicator.Days, Period: indicator.Month, Better: indicator.Lower, Baseline: &baseline,
			BaselineDay: house.Day(2027, 1, 4), Responsible: organisation.PersonID(w.manager.Person), Tells: set.Points,
		})
		w.must(err)
		if gaps := w.gaps(w.manager); gaps != "" {
			t.Errorf("gaps: %s", gaps)
		}
		page := w.As("projektleder").Get(w.at + "/punkter/" + string(point)).Is(200).Text()
		for _, link := range []string{"A1 Udpeg en ansvarlig", "F1 Ingen følger ansøgningen", "D1 Boligpolitik", "Udpeg lederen", "Dage til støtte", "Udgangspunkt: 34 dage"} {
			if !strings.Contains(page, link) {
				t.Errorf("the chain lacks %q: %s", link, page)
			}
		}
		if page := w.As("projektleder").Get(w.at + "/data/" + string(data)).Is(200).Text(); !strings.Contains(page, "F1 Ingen følger") {
			t.Errorf("data do not lead to what rests on them: %s", page)
		}
	})
}

// Two who edit one finding lose nothing: the second sees both versions.
func TestTwoWhoEditOneFindingSeeBoth(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f := w.find("Ingen følger ansøgningen", w.ask("Boligpolitik"))
		at := w.at + "/fund/" + string(f) + "/ret"
		form := w.As("raadgiver").Get(at).Is(200)
		w.As("ankestyrelsen").Submit(w.As("ankestyrelsen").Get(at).Is(200), at, "title", "Ingen har ansvaret").Is(200)
		page := w.As("raadgiver").Submit(form, at, "words", "Helt andre ord.").Is(412).Text()
		for _, words := range []string{"Ingen har ansvaret", "Helt andre ord."} {
			if !strings.Contains(page, words) {
				t.Errorf("%q is lost: %s", words, page)
			}
		}
	})
}

// No citizen is identified: what is written is refused with a personal number in it.
func TestNoPersonalNumbersInTheAnalysis(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		f := w.find("Ingen følger ansøgningen", w.ask("Boligpolitik"))
		err := w.Taskforce.Revise(w.ctx, w.adviser, w.ref, f, taskforce.Found{
			Theme: "bolig", Lens: "faglig", Kind: taskforce.Need, Title: "Om 010190-1234", Words: "Om 010190-1234.",
		}, 1)
		w.wants(err, fault.Invalid, "title words")
	})
}
