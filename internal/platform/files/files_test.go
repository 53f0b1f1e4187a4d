package files_test

import (
	"archive/zip"
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/testkit/dbtest"
)

type entry struct{ name, content string }

func packed(t *testing.T, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		f, err := w.Create(e.name)
		if err == nil {
			_, err = f.Write([]byte(e.content))
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

func picture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 2, 2))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTypeIsToldByContent(t *testing.T) {
	t.Parallel()
	many := make([]entry, 5001)
	for i := range many {
		many[i] = entry{"word/document.xml", ""}
	}
	docx := packed(t, entry{"[Content_Types].xml", "<Types/>"}, entry{"word/document.xml", "<w/>"})
	for name, c := range map[string]struct {
		file string
		b    []byte
		mime string // begins so; empty when refused
		kind fault.Kind
	}{
		"pdf":                 {"aftale.PDF", []byte("%PDF-1.7\n"), files.PDF, 0},
		"pdf without ending":  {"aftale", []byte("%PDF-1.7\n"), files.PDF, 0},
		"docx":                {"a.docx", docx, files.DOCX, 0},
		"xlsx":                {"a.xlsx", packed(t, entry{"xl/workbook.xml", ""}), files.XLSX, 0},
		"pptx":                {"a.pptx", packed(t, entry{"ppt/presentation.xml", ""}), "application/vnd.openxml", 0},
		"odt":                 {"a.odt", packed(t, entry{"mimetype", "application/vnd.oasis.opendocument.text"}), "application/vnd.oasis", 0},
		"png":                 {"a.png", picture(t), "image/png", 0},
		"text":                {"a.txt", []byte("Æbler og pærer\n"), "text/plain", 0},
		"old text":            {"a.csv", []byte("navn;by\nS\xf8ren;K\xf8ge\n"), "text/csv", 0},
		"empty":               {"a.txt", nil, "", fault.Invalid},
		"too large":           {"a.txt", bytes.Repeat([]byte("a"), files.Largest+1), "", fault.TooLarge},
		"program":             {"a.pdf", []byte("MZ\x90\x00\x03"), "", fault.Invalid},
		"other name":          {"a.pdf", docx, "", fault.Invalid},
		"page as text":        {"a.html", []byte("<script>alert(1)</script>"), "", fault.Invalid},
		"cut off":             {"a.docx", docx[:len(docx)/2], "", fault.Invalid},
		"flipped":             {"a.docx", flipped(t), "", fault.Invalid},
		"half a picture":      {"a.png", picture(t)[:12], "", fault.Invalid},
		"some packed file":    {"a.docx", packed(t, entry{"a.txt", "a"}), "", fault.Invalid},
		"macros":              {"a.docx", packed(t, entry{"word/document.xml", ""}, entry{"word/vbaProject.bin", "x"}), "", fault.Invalid},
		"bomb":                {"a.docx", packed(t, entry{"word/document.xml", strings.Repeat("a", 30<<20)}), "", fault.Invalid},
		"bomb of many files":  {"a.docx", packed(t, many...), "", fault.Invalid},
		"bomb of small files": {"a.docx", packed(t, bits()...), "", fault.Invalid},
	} {
		mime, err := files.Check(c.file, c.b)
		if !strings.HasPrefix(mime, c.mime) || (c.mime == "") != (err != nil) || err != nil && fault.KindOf(err) != c.kind {
			t.Errorf("%s: %q, %v", name, mime, err)
		}
	}
}

// flipped is a document of which one byte is another.
func flipped(t *testing.T) []byte {
	t.Helper()
	b := packed(t, entry{"word/document.xml", strings.Repeat("Der var engang en aftale. ", 40)})
	b[60] ^= 0xff
	return b
}

func bits() []entry {
	all := make([]entry, 40)
	for i := range all {
		all[i] = entry{"word/document.xml", strings.Repeat("b", 1<<20)}
	}
	return all
}

func TestFileIsKeptExactlyAndAChangeIsSeen(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(files.Migrations())
		content := append([]byte("%PDF-1.7\n"), 0, 1, 0xff)
		var id files.ID
		write := func(fn func(tx *db.Tx) error) {
			t.Helper()
			if err := d.Write(t.Context(), fn); err != nil {
				t.Fatal(err)
			}
		}
		write(func(tx *db.Tx) (err error) {
			id, err = files.Keep(tx, files.New{Name: "../../etc/\u202eaftale\x00.pdf", Bytes: content, By: "anne"})
			return err
		})
		get := func() (f files.File, err error) {
			err = d.Read(t.Context(), func(tx *db.Tx) error {
				f, err = files.Get(tx, id)
				return err
			})
			return f, err
		}
		f, err := get()
		if err != nil || !bytes.Equal(f.Bytes, content) || f.Name != "aftale.pdf" || f.Mime != files.PDF || f.Size != len(content) || f.By != "anne" || !f.MadeAt.Equal(lab.Clock.Now()) {
			t.Errorf("kept %+v, %v", f, err)
		}
		write(func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE files_file SET bytes = $1`, append(content, 'x'))
			return err
		})
		if _, err := get(); !fault.Is(err, fault.Conflict) {
			t.Errorf("a changed file is handed out: %v", err)
		}
		id = "other"
		if _, err := get(); !fault.Is(err, fault.NotFound) {
			t.Errorf("a file that isn't there: %v", err)
		}
	})
}
