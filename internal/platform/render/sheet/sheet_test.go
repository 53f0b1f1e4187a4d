package sheet_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"

	"github.com/xuri/excelize/v2"
)

var day = calendar.NewDate(2027, 6, 1)

func plan() sheet.Sheet {
	return sheet.Sheet{
		Lang: i18n.Da, Name: "Milepælsplan: 'Nørrekær' [udkast]", Columns: []sheet.Column{
			{Head: "Aktivitet", Width: 40}, {Head: "Start", Kind: sheet.Date}, {Head: "Timer", Kind: sheet.Number}, {Head: "Note"},
		},
		Rows: [][]any{
			{"Afdækning", day, 12.5, "Linje 1\nLinje 2; \"citat\""},
			{"=HYPERLINK(\"http://example.dk\")", calendar.Date{}, -3, "@sum"},
			{"+45 12 34 56 78", nil, nil, "-5\x00\ufffe"},
			{"", day},
		},
	}
}

func opened(t *testing.T, b []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

func TestExcel(t *testing.T) {
	t.Parallel()
	b, err := sheet.Excel(plan())
	if err != nil {
		t.Fatal(err)
	}
	f := opened(t, b)
	name := f.GetSheetName(0)
	if name != "Milepælsplan Nørrekær udkast" {
		t.Errorf("the sheet is called %q", name)
	}
	for cell, want := range map[string]string{
		"A1": "Aktivitet", "A2": "Afdækning", "B2": "01-06-2027", "C2": "12.5", "D2": "Linje 1\nLinje 2; \"citat\"",
		"A3": `=HYPERLINK("http://example.dk")`, "B3": "", "C3": "-3", "D3": "@sum", "A4": "+45 12 34 56 78", "D4": "-5", "B5": "01-06-2027",
	} {
		if got, err := f.GetCellValue(name, cell); got != want || err != nil {
			t.Errorf("%s is %q, not %q: %v", cell, got, want, err)
		}
		if formula, _ := f.GetCellFormula(name, cell); formula != "" {
			t.Errorf("%s is a formula: %s", cell, formula)
		}
	}
	if panes, err := f.GetPanes(name); err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("the head does not stay: %+v, %v", panes, err)
	}
	if props, err := f.GetDocProps(); err != nil || props.Language != "da-DK" || props.Title != plan().Name {
		t.Errorf("properties: %+v, %v", props, err)
	}
	if !strings.Contains(string(unzipped(t, b)["xl/worksheets/sheet1.xml"]), `<autoFilter ref="$A$1:$D$5"`) {
		t.Error("it does not filter")
	}
	if _, err := sheet.Excel(sheet.Sheet{Columns: make([]sheet.Column, 1), Rows: [][]any{{struct{}{}}}}); err == nil {
		t.Error("a cell takes anything")
	}
	if b, err := sheet.Excel(sheet.Sheet{}); err != nil || opened(t, b).GetSheetName(0) != "Ark 1" {
		t.Errorf("an empty sheet: %v", err)
	}
}

func TestComma(t *testing.T) {
	t.Parallel()
	b, err := sheet.Comma(plan())
	if err != nil {
		t.Fatal(err)
	}
	want := "\ufeffAktivitet;Start;Timer;Note\r\n" +
		"Afdækning;01-06-2027;12,5;\"Linje 1\nLinje 2; \"\"citat\"\"\"\r\n" +
		"\"'=HYPERLINK(\"\"http://example.dk\"\")\";;-3;'@sum\r\n" +
		"'+45 12 34 56 78;;;'-5\r\n" +
		";01-06-2027;;\r\n"
	if string(b) != want {
		t.Errorf("got\n%q\nwant\n%q", b, want)
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff"))))
	r.Comma = ';'
	if rows, err := r.ReadAll(); err != nil || len(rows) != 5 {
		t.Errorf("it reads back as %d rows, %v", len(rows), err)
	}
}

func unzipped(t testing.TB, b []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err == nil {
			parts[f.Name], err = io.ReadAll(r)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return parts
}

func zipped(t testing.TB, parts map[string][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, body := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write(body)
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

// made is a workbook as somebody makes it by hand.
func made(t testing.TB, cells map[string]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	for cell, value := range cells {
		var err error
		if text, ok := value.(string); ok && strings.HasPrefix(text, "=") {
			err = f.SetCellFormula("Sheet1", cell, text)
		} else {
			err = f.SetCellValue("Sheet1", cell, value)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRead(t *testing.T) {
	t.Parallel()
	got, err := sheet.Read(made(t, map[string]any{
		"A1": "Plan for Nørrekær", "B3": " aktivitet: ", "C3": "START", "D3": "Timer", "F3": "Uden betydning",
		"B4": "Afdækning\r\n2. linje", "C4": 46539, "D4": 12.5, "F4": "x",
		"B7": "Workshop", "C7": "1/6/2027", "D7": "1.250,5", "F8": "alene",
		"B9": "Møde", "C9": "01.06.2027", "D9": "1.234",
		"B10": "Mere", "C10": "2027-06-01", "D10": "to", "C11": "31/02/2027", "B11": "Umulig",
	}), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := got.Under(sheet.Head{Name: "Aktivitet", Also: []string{"Activity"}, Needed: true}, sheet.Head{Name: "Begynder", Also: []string{"Start"}}, sheet.Head{Name: "Timer"}, sheet.Head{Name: "Ansvarlig"})
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, l := range lines {
		d, ok := l.At(1).Day()
		n, number := l.At(2).Number()
		told = append(told, fmt.Sprintf("%d %s=%q %s %t %g %t %q", l.Row, l.At(0).Name(), l.At(0).Words(), d, ok, n, number, l.At(3).Text))
	}
	want := []string{
		`4 B4="Afdækning\n2. linje" 2027-06-01 true 12.5 true ""`,
		`7 B7="Workshop" 2027-06-01 true 1250.5 true ""`,
		`9 B9="Møde" 2027-06-01 true 1234 true ""`,
		`10 B10="Mere" 2027-06-01 true 0 false ""`,
		`11 B11="Umulig"  false 0 false ""`,
	}
	for i := range max(len(told), len(want)) {
		if i >= len(told) || i >= len(want) || told[i] != want[i] {
			t.Errorf("line %d: got %q, want %q", i, told[min(i, len(told)-1)], want[min(i, len(want)-1)])
		}
	}
	if w := lines[0].At(2).Words(); w != "12,5" {
		t.Errorf("a number reads %q", w)
	}
	if _, err := got.Under(sheet.Head{Name: "Aktivitet", Needed: true}, sheet.Head{Name: "Frist", Needed: true}); !fault.Is(err, fault.Invalid) || !strings.Contains(inDanish(t, err), "»Aktivitet« og »Frist«") {
		t.Errorf("a missing heading gives %v", err)
	}
}

func TestWhatIsWrittenCanBeRead(t *testing.T) {
	t.Parallel()
	b, err := sheet.Excel(plan())
	if err != nil {
		t.Fatal(err)
	}
	got, err := sheet.Read(b, sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := got.Under(sheet.Head{Name: "Aktivitet", Needed: true}, sheet.Head{Name: "Start"}, sheet.Head{Name: "Note"})
	if err != nil || len(lines) != 4 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	if d, ok := lines[0].At(1).Day(); !ok || d != day || lines[0].At(2).Text != "Linje 1\nLinje 2; \"citat\"" {
		t.Errorf("%s, %q", d, lines[0].At(2).Text)
	}
	if got := lines[1].At(0).Text; got != `=HYPERLINK("http://example.dk")` {
		t.Errorf("a text that looks like a formula reads %q", got)
	}
}

func TestHiddenSheetsAndOldMacsAreUnderstood(t *testing.T) {
	t.Parallel()
	f := excelize.NewFile()
	yes := true
	_, err := f.NewSheet("Plan")
	for _, e := range []error{
		err, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}), f.SetCellValue("Plan", "A1", "Dag"), f.SetCellValue("Plan", "A2", 46539-1462),
		f.SetSheetVisible("Sheet1", false), f.SetCellValue("Sheet1", "A1", "skjult"),
	} {
		if e != nil {
			t.Fatal(e)
		}
	}
	f.SetActiveSheet(1)
	_ = f.SetSheetVisible("Sheet1", false)
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	got, err := sheet.Read(b.Bytes(), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := got.Under(sheet.Head{Name: "Dag", Needed: true})
	if err != nil || got.Name != "Plan" {
		t.Fatalf("%s: %v", got.Name, err)
	}
	if d, ok := lines[0].At(0).Day(); !ok || d != day {
		t.Errorf("an old Mac's day is %s", d)
	}
}

func inDanish(t *testing.T, err error) string {
	t.Helper()
	f, ok := err.(*fault.Error) //nolint:errorlint // this very fault, not one within
	if !ok || f.Message == nil {
		t.Fatalf("%v is no fault with a text", err)
	}
	return f.Message(i18n.Da)
}

func TestWhatCannotBeReadIsRefusedWithAReason(t *testing.T) {
	t.Parallel()
	good := made(t, map[string]any{"A1": "Aktivitet", "A2": "Afdækning", "B2": "To"})
	with := func(change func(map[string][]byte)) []byte {
		parts := unzipped(t, good)
		change(parts)
		return zipped(t, parts)
	}
	cells := func(xml string) []byte {
		return with(func(p map[string][]byte) {
			p["xl/worksheets/sheet1.xml"] = []byte(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>` + xml + `</sheetData></worksheet>`)
		})
	}
	long := strings.Repeat("æ", 4001)
	for name, c := range map[string]struct {
		file   []byte
		limits sheet.Limits
		kind   fault.Kind
		says   string
	}{
		"nothing":          {nil, sheet.Limits{}, fault.Invalid, "ikke et regneark"},
		"text":             {[]byte("Aktivitet;Start"), sheet.Limits{}, fault.Invalid, "ikke et regneark"},
		"old or encrypted": {append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), 0, 1, 2), sheet.Limits{}, fault.Invalid, "adgangskode"},
		"cut short":        {good[:len(good)-50], sheet.Limits{}, fault.Invalid, "beskadiget"},
		"another archive":  {zipped(t, map[string][]byte{"a.xml": []byte("<a/>")}), sheet.Limits{}, fault.Invalid, "ikke et regneark"},
		"macros":           {with(func(p map[string][]byte) { p["xl/vbaProject.bin"] = []byte("x") }), sheet.Limits{}, fault.Invalid, "makroer"},
		"macros by type": {with(func(p map[string][]byte) {
			p["[Content_Types].xml"] = bytes.ReplaceAll(p["[Content_Types].xml"], []byte("sheet.main"), []byte("sheet.macroEnabled.main"))
		}), sheet.Limits{}, fault.Invalid, "makroer"},
		"no sheet":       {with(func(p map[string][]byte) { delete(p, "xl/worksheets/sheet1.xml") }), sheet.Limits{}, fault.Invalid, "beskadiget"},
		"half a sheet":   {cells(`<row r="1"><c r="A1"`), sheet.Limits{}, fault.Invalid, "beskadiget"},
		"a missing text": {cells(`<row r="1"><c r="A1" t="s"><v>99</v></c></row>`), sheet.Limits{}, fault.Invalid, "beskadiget"},
		"rows backwards": {cells(`<row r="5"/><row r="2"/>`), sheet.Limits{}, fault.Invalid, "beskadiget"},
		"without end":    {cells(strings.Repeat("<x>", 100_000) + strings.Repeat("</x>", 100_000)), sheet.Limits{}, fault.Invalid, "beskadiget"},
		"too many bytes": {good, sheet.Limits{Bytes: 100}, fault.TooLarge, "for stor"},
		"a bomb":         {with(func(p map[string][]byte) { p["xl/worksheets/sheet1.xml"] = bytes.Repeat([]byte(" "), 80<<20) }), sheet.Limits{}, fault.Invalid, "for stor"},
		"many entries": {with(func(p map[string][]byte) {
			for n := range 600 {
				p[fmt.Sprintf("x%d.xml", n)] = nil
			}
		}), sheet.Limits{}, fault.Invalid, "for stor"},
		"too many rows": {good, sheet.Limits{Rows: 1}, fault.Invalid, "flere end 1 rækker"},
		"too wide":      {good, sheet.Limits{Columns: 1}, fault.Invalid, "celle B2"},
		"a far column":  {cells(`<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>`), sheet.Limits{}, fault.Invalid, "celle XFD1"},
		"a long text":   {cells(`<row r="7"><c r="C7" t="inlineStr"><is><t>` + long + `</t></is></c></row>`), sheet.Limits{}, fault.Invalid, "celle C7"},
		"a longer text": {cells(`<row r="7"><c r="C7" t="inlineStr"><is><t>` + strings.Repeat(long, 20) + `</t></is></c></row>`), sheet.Limits{}, fault.Invalid, "celle C7"},
		"foreign letters": {with(func(p map[string][]byte) {
			p["xl/workbook.xml"] = []byte("<?xml version=\"1.0\" encoding=\"utf-16\"?><workbook/>")
		}), sheet.Limits{}, fault.Invalid, "beskadiget"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := sheet.Read(c.file, c.limits)
			if !fault.Is(err, c.kind) || got != nil {
				t.Fatalf("it gives %v, %v", got, err)
			}
			if said := inDanish(t, err); !strings.Contains(said, c.says) {
				t.Errorf("it says %q, not %q", said, c.says)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	good := made(f, map[string]any{"A1": "Aktivitet", "A2": "Afdækning", "B2": 12.5, "C2": "=A2"})
	f.Add(good)
	for _, part := range unzipped(f, good) {
		f.Add(part)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		files := [][]byte{b}
		for _, name := range []string{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"} {
			parts := unzipped(t, good)
			parts[name] = b
			files = append(files, zipped(t, parts))
		}
		for _, file := range files {
			got, err := sheet.Read(file, sheet.Limits{})
			if err != nil {
				if fault.Is(err, fault.Internal) {
					t.Fatalf("no fault with a text: %v", err)
				}
				continue
			}
			for _, row := range got.Rows {
				for _, c := range row.Cells {
					c.Day()
					c.Number()
				}
			}
			_, _ = got.Under(sheet.Head{Name: "Aktivitet", Needed: true})
		}
	})
}
