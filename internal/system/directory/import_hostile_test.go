package directory_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"
)

// zipped is a workbook whose sheet is something else.
func zipped(t testing.TB, body []byte) []byte {
	t.Helper()
	empty, err := sheet.Excel(directory.Template(i18n.Da))
	if err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(empty), int64(len(empty)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range r.File {
		part, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == "xl/worksheets/sheet1.xml" {
			_, err = part.Write(body)
		} else {
			var content bytes.Buffer
			in, openErr := f.Open()
			if openErr != nil {
				t.Fatal(openErr)
			}
			if _, err = content.ReadFrom(in); err == nil {
				_, err = part.Write(content.Bytes())
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestM8HostileFilesAreRefused(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	own := h.Organisation("Nørrekær")
	bomb := zipped(t, bytes.Repeat([]byte(" "), 80<<20))
	if len(bomb) > 1<<20 {
		t.Fatalf("the bomb has %d bytes", len(bomb))
	}
	many := []string{ownHeads}
	for i := range directory.MostRows + 1 {
		many = append(many, fmt.Sprintf("x%d;Tilbud;%s;Alle;Kaffe;70109315;Karen;k@eksempel.dk", i, own.Name))
	}
	whole := zipped(t, []byte(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`))
	for name, c := range map[string]struct {
		file []byte
		kind fault.Kind
		says string
	}{
		"a bomb":          {bomb, fault.Invalid, "for stor"},
		"half a workbook": {whole[:len(whole)/2], fault.Invalid, "beskadiget"},
		"a locked one":    {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1andet"), fault.Invalid, "adgangskode"},
		"too large":       {bytes.Repeat([]byte("a;b\n"), 2<<20), fault.TooLarge, "5 MB"},
		"too many":        {csvOf(many...), fault.Invalid, "flere end 5.000"},
		"no headings":     {csvOf("Navn;Farve", "Kor;blå"), fault.Invalid, "»Målgruppe« og »Indhold«"},
		"half of JSON":    {[]byte("[\n{\"name\": "), fault.Invalid, "linje 2"},
		"other JSON":      {[]byte(`{"name": "Kor"}`), fault.Invalid, "HSDS"},
		"numbers in JSON": {[]byte(`[1, 2]`), fault.Invalid, "HSDS"},
		"nothing":         {[]byte("\n"), fault.Invalid, "ingen tilbud"},
		"a picture":       {[]byte("\x89PNG\r\n\x1a\n\x00\x00"), fault.Invalid, "regneark"},
	} {
		_, err := h.Directory.Upload(ctx, h.Scope("projektleder"), own.ID, directory.File{Name: name, Bytes: c.file})
		if !fault.Is(err, c.kind) || !strings.Contains(told(err), c.says) {
			t.Errorf("%s: %v %q", name, fault.KindOf(err), told(err))
		}
	}
	if n := count(t, h, `SELECT COUNT(*) FROM directory_import`); n != 0 {
		t.Errorf("%d files are kept", n)
	}
}

// Whatever file is sent, it is read or refused with words.
func FuzzImport(f *testing.F) {
	f.Add(csvOf(ownHeads, "a;b;c;d;e;f;g;h"))
	f.Add([]byte(hsdsFile))
	f.Add([]byte(`[{"name": 1, "schedules": [{"byday": "XX"}], "phones": {}, "attributes": [{"link_type": "trait", "taxonomy_term": {"code": "dogs"}}]}]`))
	f.Add(zipped(f, []byte(`<worksheet/>`)))
	f.Add([]byte("\xd0\xcf\x11\xe0"))
	f.Fuzz(func(t *testing.T, file []byte) {
		for _, format := range []directory.Format{"", directory.CSV, directory.HSDS} {
			readOrRefused(t, format, file)
		}
	})
}

func readOrRefused(t *testing.T, format directory.Format, file []byte) {
	t.Helper()
	rows, err := directory.ReadRows(format, file)
	switch {
	case err == nil:
		for n, cells := range rows {
			for field, words := range cells {
				if n < 1 || field == "" || strings.ContainsRune(words, 0) {
					t.Errorf("row %d, %s: %q", n, field, words)
				}
			}
		}
	case !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.TooLarge) || told(err) == "":
		t.Errorf("refused with %v", err)
	}
}
