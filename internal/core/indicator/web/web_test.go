package web_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

// addresses of an indicator, and of what is made of it.
func addresses(id indicator.ID) []string {
	at := "/maalinger/" + string(id)
	return []string{at, at + "?diagram=kontrol", at + "/tal/2025-06-01", at + "/tal.xlsx", at + "/tal.csv", at + "/udskrift", at + "/dokument.docx"}
}

func TestPagesAreForThoseWhoMayUseThem(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := filled(t, h)
	one, tab := "/maalinger/"+string(id), courseAt(h)+"/maalinger"
	changing := []string{one + "/rediger", one + "/median", one + "/import", one + "/tal/2025-06-01"}
	for _, path := range append(append(addresses(id), changing...), tab, tab+"/ny") {
		h.As("soenderaa").Get(path).Is(http.StatusNotFound)
	}
	// a member who neither leads nor is responsible
	for _, path := range append(changing, tab+"/ny") {
		h.As("leder").Get(path).Is(http.StatusForbidden)
	}
	for _, path := range []string{one, one + "/tal.csv", one + "/udskrift", tab} {
		if p := h.As("leder").Get(path); p.Status != http.StatusOK {
			t.Errorf("%s: %d", path, p.Status)
		}
	}
	for path, fields := range map[string][]string{
		one + "/tal":                           {"period", "2026-11-01", "value", "7"},
		one + "/tal/2025-06-01":                {"value", "7", "version", "1"},
		one + "/rediger":                       {"version", "1"},
		one + "/median":                        {"frozen", "3", "version", "1"},
		one + "/median/faser":                  {"from", "2026-04-01", "reason", "x", "version", "1"},
		one + "/median/faser/2026-04-01/fjern": {"version", "1"},
		one + "/import/x":                      nil,
		tab + "/ny":                            {"name", "x"},
	} {
		h.As("soenderaa").Post(path, fields...).Is(http.StatusNotFound)
		p := h.As("leder").Post(path, fields...)
		if path == one+"/rediger" || path == tab+"/ny" { // the form comes back empty-handed before the right is asked
			if p.Status != http.StatusForbidden && p.Status != http.StatusUnprocessableEntity {
				t.Errorf("%s by a manager: %d", path, p.Status)
			}
			continue
		}
		p.Is(http.StatusForbidden)
	}
	h.As("leder").Attach(one+"/import", "file", "tal.csv", []byte("Periode;Tal\n")).Is(http.StatusForbidden)
	if v := find(t, h, "leder", id); len(v.Values) != 18 || v.Version != 1 {
		t.Errorf("something was changed: %+v", v.Indicator)
	}
}

func TestAnIndicatorIsDefinedAndANumberEntered(t *testing.T) {
	house.Each(t, func(_ *testing.T, h *house.House) {
		lead, tab := h.As("forloebsleder"), courseAt(h)+"/maalinger"
		lead.Get(tab).Is(http.StatusOK, htmlcheck.In(".empty", htmlcheck.Says("Der er ingen målepunkter endnu")), htmlcheck.Count(".tile", 3))
		p := lead.Get(tab+"/ny?eksempel=kontaktperson").Is(http.StatusOK, htmlcheck.Any(`input[name="name"]`, htmlcheck.Has("value", "Andel med kontaktperson")))
		p = lead.Submit(p, tab+"/ny").Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("Vælg den, der skriver tallene.")))
		p = lead.Submit(p, tab+"/ny", "responsible", string(person(h, "implementering")), "from-day", "1", "from-month", "9", "from-year", "2026", "target", "82,5", "decimals", "1")
		p.Is(http.StatusOK, htmlcheck.Any("h2", htmlcheck.Says("Andel med kontaktperson")), htmlcheck.Any(".indicator-facts dd", htmlcheck.Says("82,5 %")))
		one, _, _ := strings.Cut(p.Address, "?")
		own := h.As("implementering")
		p = own.Get(one).Is(http.StatusOK, htmlcheck.In("#tal", htmlcheck.Says("Næste tal er for september 2026.")))
		p = own.Submit(p, one+"/tal", "value", "tolv").Is(http.StatusUnprocessableEntity, htmlcheck.Any(`input[name="value"]`, htmlcheck.Has("value", "tolv"), htmlcheck.Has("aria-invalid", "true")))
		p = own.Submit(p, one+"/tal", "value", "", "part", "31", "whole", "40", "note", "Optalt på teammødet")
		p.Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("Tallet for september 2026 er gemt.")), htmlcheck.Any("td", htmlcheck.Says("77,5 (31 af 40)")),
			htmlcheck.In("#tal", htmlcheck.Says("Næste tal er for oktober 2026.")))
		// the first one again, by somebody who hadn't seen it
		own.Post(one+"/tal", "period", "2026-09-01", "part", "30", "whole", "40").Is(http.StatusPreconditionFailed, htmlcheck.Any(".both", htmlcheck.Says("31")))
		p = own.Get(one + "/tal/2026-09-01").Is(http.StatusOK)
		p = own.Submit(p, one+"/tal/2026-09-01", "part", "41").Is(http.StatusUnprocessableEntity)
		own.Submit(p, one+"/tal/2026-09-01", "part", "32").Is(http.StatusOK)
		own.Get(one+"/tal/2026-09-01").Is(http.StatusOK, htmlcheck.Any("td", htmlcheck.Says("77,5 %")))
		own.Get(one + "/tal/2026-09-02").Is(http.StatusNotFound)
		own.Get(one + "/tal/i-gaar").Is(http.StatusNotFound)
		own.Get("/maalinger").Is(http.StatusOK, htmlcheck.Any("tbody tr", htmlcheck.Says("Andel med kontaktperson"), htmlcheck.Says("oktober 2026")))
		h.As("leder").Get("/maalinger").Is(http.StatusOK, htmlcheck.In(".empty", htmlcheck.Says("Du skriver ikke tal")))
		h.As("leder").Get(courseAt(h)+"/historik").Is(http.StatusOK,
			htmlcheck.Any("td", htmlcheck.Says("»Andel med kontaktperson« fik et tal for september 2026")), htmlcheck.Any("td", htmlcheck.Says("77,5 % (Optalt på teammødet)")))
	})
}

func TestTwoWhoChangeOneIndicatorSeeEachOther(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := "/maalinger/" + string(filled(t, h))
	lead, adviser := h.As("forloebsleder"), h.As("raadgiver")
	mine, theirs := lead.Get(at+"/rediger"), adviser.Get(at+"/rediger")
	adviser.Submit(theirs, at+"/rediger", "target", "15").Is(http.StatusOK)
	p := lead.Submit(mine, at+"/rediger", "name", "Flyttet i egen bolig").Is(http.StatusPreconditionFailed, htmlcheck.Any(".both", htmlcheck.Says("15")), htmlcheck.Any(".both", htmlcheck.Says("Flyttet i egen bolig")))
	lead.Submit(p, at+"/rediger").Is(http.StatusOK, htmlcheck.Any("h2", htmlcheck.Says("Flyttet i egen bolig")))
	lead.Post(at+"/median", "frozen", "8", "version", "1").Is(http.StatusPreconditionFailed, htmlcheck.Any(`input[name="frozen"]`, htmlcheck.Has("value", "8")))
	lead.Post(at+"/median", "frozen", "otte", "version", "3").Is(http.StatusUnprocessableEntity)
	p = lead.Get(at + "/median")
	p = lead.Submit(p, at+"/median", "frozen", "8").Is(http.StatusOK)
	p = lead.Submit(p, at+"/median/faser", "from-day", "31", "from-month", "2", "from-year", "2026", "reason", "Nyt team").Is(http.StatusUnprocessableEntity, htmlcheck.Any("textarea", htmlcheck.Says("Nyt team")))
	p = lead.Submit(p, at+"/median/faser", "from-day", "1", "from-month", "4", "from-year", "2026").Is(http.StatusOK, htmlcheck.Any("li", htmlcheck.Says("Fra april 2026: Nyt team")))
	lead.Submit(p, at+"/median/faser/2026-04-01/fjern").Is(http.StatusOK, htmlcheck.None(".holders"))
}

// Two indicators that differ in nothing but numbers below five are the same to
// everybody outside the host's side, whatever is made of them.
func TestNothingTellsSmallNumbersApartOutsideTheHostsSide(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	made := func(small ...float64) indicator.ID {
		d := homes(h)
		d.Baseline = dec(small[0])
		id := define(t, h, d)
		enter(t, h, id, on(2025, time.May, 1), 6, small[0], 7, 5, 6, 8, 5, 7, 6, small[1], 7, 9, 10, 9, 11, small[2], 12, 13)
		own := h.Scope("implementering")
		for version, n := range small[:2] {
			if err := h.Indicators.Enter(ctx, own, id, indicator.Entry{Start: on(2025, time.June, 1), Value: dec(n + 7), Version: int64(2*version + 1)}); err != nil {
				t.Fatal(err)
			}
			if err := h.Indicators.Enter(ctx, own, id, indicator.Entry{Start: on(2025, time.June, 1), Value: dec(n), Version: int64(2*version + 2)}); err != nil {
				t.Fatal(err)
			}
		}
		// what isn't small is the same in both
		for version, n := range []float64{20, 21} {
			if err := h.Indicators.Enter(ctx, own, id, indicator.Entry{Start: on(2025, time.May, 1), Value: dec(n), Version: int64(version + 1)}); err != nil {
				t.Fatal(err)
			}
		}
		return id
	}
	a, b := made(1, 4, 0), made(3, 0, 2)
	instant := regexp.MustCompile(`\d{4}-\d\d-\d\dT[\d:.]+Z`)
	tell := func(persona, path string, id indicator.ID) string {
		p := h.As(persona).Get(path)
		if strings.HasPrefix(path, "/api") {
			p = h.As(persona).Call(http.MethodGet, path, "")
		}
		if p.Status != http.StatusOK {
			t.Fatalf("%s as %s: %d", path, persona, p.Status)
		}
		body := p.Body
		if strings.HasSuffix(path, "x") { // what is zipped
			body = unzipped(t, []byte(body))
		}
		return instant.ReplaceAllString(strings.ReplaceAll(body, string(id), "ID"), "AT")
	}
	paths := func(id indicator.ID) []string {
		return append(addresses(id), "/api/v1/indicators/"+string(id), "/api/v1/indicators/"+string(id)+"/values/2026-02-01")
	}
	for n := range paths(a) {
		path := paths(a)[n]
		if strings.Contains(path, "/tal/2025-06-01") {
			continue // its earlier numbers differ in what isn't small
		}
		for _, persona := range []string{"raadgiver", "forloebsleder"} {
			same := tell(persona, path, a) == tell(persona, paths(b)[n], b)
			if outside := persona == "raadgiver"; same != outside {
				t.Errorf("%s as %s: the same for both: %t", path, persona, same)
			}
		}
	}
	p := h.As("raadgiver").Get("/maalinger/"+string(a)+"/tal/2025-06-01").Is(http.StatusOK, htmlcheck.Any("td", htmlcheck.Says("under 5")), htmlcheck.Any(".alert", htmlcheck.Says("skjult for dig")))
	if regexp.MustCompile(`\b[0-4] mennesker`).MatchString(p.Text()) {
		t.Errorf("%s", p.Text())
	}
	for _, persona := range []string{"raadgiver", "leder"} { // a history is everybody's
		text := h.As(persona).Get(courseAt(h) + "/historik").Text()
		if regexp.MustCompile(`\b[0-4] mennesker`).MatchString(text) || !strings.Contains(text, "under 5") {
			t.Errorf("the history tells a small number to %s", persona)
		}
	}
	if text := h.As("forloebsleder").Get("/maalinger?vis=alle").Text(); regexp.MustCompile(`\b[0-4] mennesker`).MatchString(text) {
		t.Error("the list tells a small number")
	}
}

func unzipped(t *testing.T, b []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, r); err != nil {
			t.Fatal(err)
		}
		_ = r.Close()
	}
	return all.String()
}

func TestAShareOfFewIsHiddenAndOneOfManyIsNot(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	d := homes(h)
	d.Unit, d.Target, d.Baseline, d.From = indicator.Percent, dec(90), nil, on(2026, time.June, 1)
	id := define(t, h, d)
	for n, both := range [][2]float64{{20, 40}, {3, 40}, {38, 40}, {40, 40}} {
		if err := h.Indicators.Enter(ctx, h.Scope("implementering"), id, indicator.Entry{Start: on(2026, time.Month(6+n), 1), Part: dec(both[0]), Whole: dec(both[1])}); err != nil {
			t.Fatal(err)
		}
	}
	var hidden []bool
	for _, v := range find(t, h, "raadgiver", id).Values {
		hidden = append(hidden, v.Hidden)
	}
	if fmt.Sprint(hidden) != "[false true true false]" {
		t.Errorf("hidden: %v", hidden)
	}
	for _, v := range find(t, h, "leder", id).Values {
		if v.Hidden {
			t.Errorf("hidden from the host: %+v", v)
		}
	}
}

func TestDaysAreNoPeople(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	d := homes(h)
	d.Unit, d.From = indicator.Days, on(2026, time.October, 1)
	id := define(t, h, d)
	enter(t, h, id, on(2026, time.October, 1), 3)
	if v, _ := find(t, h, "raadgiver", id).Last(); v.Hidden || v.Value.String() != "3" {
		t.Errorf("%+v", v)
	}
}

const months = "Periode;Tal;Note\noktober 2026;8;\nseptember 2026;7;Sommerferie\n2026-08;1.006;=1+1\n"

func TestNumbersAreReadFromAFileAllOrNone(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		d := homes(h)
		d.From = on(2026, time.July, 1)
		id := define(t, h, d)
		enter(t, h, id, on(2026, time.September, 1), 5)
		at, own := "/maalinger/"+string(id), h.As("implementering")
		own.Attach(at+"/import", "other", "tal.csv", nil).Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("Vælg en fil")))
		bad := "Periode;Tal\noktober 2026;8\njuni 2026;4\nseptember 2026;halvfjerds\noktober 2026;9\nnoget;1\naugust 2026;\n"
		own.Attach(at+"/import", "file", "tal.csv", []byte(bad)).Is(http.StatusUnprocessableEntity,
			htmlcheck.In(".error-summary", htmlcheck.Says("Række 3: Målepunktet begynder med juli 2026."), htmlcheck.Says("Række 4: »halvfjerds« er ikke et tal."),
				htmlcheck.Says("Række 5: Perioden oktober 2026 står også i række 2."), htmlcheck.Says("Række 6: »noget« er ikke en periode"), htmlcheck.Says("Række 7: Skriv tallet.")))
		for name, file := range map[string]string{
			"no headings": "a;b\nc;d\n", "nothing": "", "headings alone": "Periode;Tal\n", "no sheet": "PK\x03\x04 damaged", "bytes": "\x00\x01\x02",
		} {
			if p := own.Attach(at+"/import", "file", "../../"+name+".xlsx", []byte(file)); p.Status != http.StatusUnprocessableEntity {
				t.Errorf("%s: %d\n%s", name, p.Status, p.Text())
			}
		}
		if v := find(t, h, "leder", id); len(v.Values) != 1 {
			t.Fatalf("something was entered: %+v", v.Values)
		}
		p := own.Attach(at+"/import", "file", "tal.csv", []byte(months)).Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says("tal.csv: 2 nye, 1 rettede, 0 uændrede.")),
			htmlcheck.Any("tbody tr", htmlcheck.Says("september 2026"), htmlcheck.Says("5 mennesker"), htmlcheck.Says("Rettes")), htmlcheck.Any("tbody tr", htmlcheck.Says("1.006")))
		preview := p.Address
		if v := find(t, h, "leder", id); len(v.Values) != 1 {
			t.Fatal("entered before it was said")
		}
		h.As("forloebsleder").Get(preview).Is(http.StatusNotFound)
		h.As("forloebsleder").Post(preview).Is(http.StatusNotFound)
		// another has corrected a number meanwhile: what is taken is what was seen in the file
		if err := h.Indicators.Enter(ctx, h.Scope("forloebsleder"), id, indicator.Entry{Start: on(2026, time.September, 1), Value: dec(6), Version: 1}); err != nil {
			t.Fatal(err)
		}
		own.Post(preview).Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("3 tal er gemt.")))
		own.Post(preview).Is(http.StatusNotFound)
		v := find(t, h, "leder", id)
		if len(v.Values) != 3 || v.Values[0].Value.String() != "1006" || v.Values[1].Value.String() != "7" || v.Values[1].Version != 3 || v.Values[1].Note != "Sommerferie" {
			t.Errorf("%+v", v.Values)
		}
		// what is written out reads in again, and changes nothing
		csv := own.Get(at + "/tal.csv").Body
		if !strings.Contains(csv, "'=1+1") {
			t.Errorf("a formula got out: %s", csv)
		}
		own.Attach(at+"/import", "file", "igen.csv", []byte(csv)).Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says("0 nye, 0 rettede, 3 uændrede.")))
		own.Attach(at+"/import", "file", "igen.xlsx", []byte(own.Get(at+"/tal.xlsx").Body)).Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says("0 nye, 0 rettede, 3 uændrede.")))
	})
}

func TestOneRowThatCantBeEnteredAnyMoreEntersNone(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	d := homes(h)
	d.From = on(2026, time.July, 1)
	id := define(t, h, d)
	own := h.As("implementering")
	preview := own.Attach("/maalinger/"+string(id)+"/import", "file", "tal.csv", []byte(months)).Address
	d.Until = on(2026, time.September, 30)
	if err := h.Indicators.Redefine(ctx, h.Scope("forloebsleder"), id, d, 1); err != nil {
		t.Fatal(err)
	}
	own.Post(preview).Is(http.StatusUnprocessableEntity)
	if v := find(t, h, "leder", id); len(v.Values) > 0 {
		t.Errorf("%+v", v.Values)
	}
}

func TestAWorkbookIsReadWithItsDaysAndShares(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	d := homes(h)
	d.Unit, d.Target, d.Baseline, d.From = indicator.Percent, dec(90), nil, on(2026, time.July, 1)
	id := define(t, h, d)
	file, err := sheet.Excel(sheet.Sheet{
		Lang: i18n.Da, Name: "Tal", Columns: []sheet.Column{{Head: "periode", Kind: sheet.Date}, {Head: "Antal", Kind: sheet.Number}, {Head: "I alt", Kind: sheet.Number}},
		Rows: [][]any{{on(2026, time.July, 31), 20, 30}, {on(2026, time.August, 1), 21.0, 30}},
	})
	if err != nil {
		t.Fatal(err)
	}
	own := h.As("implementering")
	p := own.Attach("/maalinger/"+string(id)+"/import", "file", "tal.xlsx", file).Is(http.StatusOK, htmlcheck.Any(".lead", htmlcheck.Says("2 nye")))
	own.Post(p.Address).Is(http.StatusOK)
	if v := find(t, h, "leder", id); len(v.Values) != 2 || v.Values[0].Value.String() != "66.667" || v.Values[1].Value.String() != "70" {
		t.Errorf("%+v", v.Values)
	}
}

func TestAPageSaysInWordsWhatThePictureShows(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	inDemo(h)
	id := filled(t, h)
	p := h.As("leder").Get("/maalinger/" + string(id))
	p.Is(http.StatusOK, htmlcheck.Count(".chart svg", 2), htmlcheck.Any(".chart svg desc", htmlcheck.Says("Seneste tal er 13 mennesker for oktober 2026.")),
		htmlcheck.Any(".indicator-says li", htmlcheck.Says("Målepunktet ligger over medianen")), htmlcheck.None("[style]"), htmlcheck.Count(".indicator-table tbody tr", 18),
		htmlcheck.Any(".chart-done li", htmlcheck.Says("Afdækning")))
	h.As("leder").Get("/maalinger/"+string(id)+"?diagram=kontrol").Is(http.StatusOK, htmlcheck.Any(".chart svg desc", htmlcheck.Says("Gennemsnittet er")))
	h.As("leder").Get("/maalinger/"+string(id)+"/udskrift").Is(http.StatusOK, htmlcheck.Any("h1", htmlcheck.Says("Borgere, der er flyttet")), htmlcheck.Any("table", htmlcheck.Says("oktober 2026")))
}
