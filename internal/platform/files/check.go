package files

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"image"
	"io"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files/text"

	_ "image/jpeg" // so that image knows it
	_ "image/png"  // so that image knows it
)

// Types that are taken.
const (
	PDF  = "application/pdf"
	DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
	odt  = "application/vnd.oasis.opendocument.text"
	ods  = "application/vnd.oasis.opendocument.spreadsheet"
	png  = "image/png"
	jpeg = "image/jpeg"
	txt  = "text/plain; charset=utf-8"
	csv  = "text/csv; charset=utf-8"
)

// endings are how the names of a type end; the first is given to a name that
// has none.
var endings = map[string][]string{
	PDF: {".pdf"}, DOCX: {".docx"}, XLSX: {".xlsx"}, pptx: {".pptx"}, odt: {".odt"}, ods: {".ods"},
	png: {".png"}, jpeg: {".jpg", ".jpeg"}, txt: {".txt", ".md"}, csv: {".csv"},
}

// What a file may be. A small file that unpacks to a large one is taken for an
// attack: texts and sheets are packed to a tenth, rarely to a fiftieth.
const (
	Largest      = 20 << 20  // bytes
	mostEntries  = 5000      // in an office file
	mostUnpacked = 200 << 20 // bytes
	mostRatio    = 100       // unpacked against packed, beyond the first freely
	freely       = 10 << 20  // bytes
	mostPixels   = 100 << 20
	longestName  = 120
)

// Check tells what a file is, by its content.
//
// Faults: TooLarge; Invalid, with the field "file", when it is empty, is none
// of the types that are taken, is damaged, is named as something else than it
// is, or unpacks to more than it should.
func Check(name string, b []byte) (mime string, err error) {
	if len(b) > Largest {
		return "", fault.New(fault.TooLarge, text.TooLarge)
	}
	if len(b) == 0 {
		return "", refuse(text.Empty)
	}
	switch {
	case bytes.HasPrefix(b, []byte("%PDF-")):
		mime = PDF
	case bytes.HasPrefix(b, []byte("\x89PNG\r\n\x1a\n")):
		mime, err = png, picture(b)
	case bytes.HasPrefix(b, []byte("\xff\xd8\xff")):
		mime, err = jpeg, picture(b)
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		mime, err = office(b)
	case plain(b):
		if mime = txt; ending(name) == ".csv" {
			mime = csv
		}
	default:
		return "", refuse(text.UnknownType)
	}
	if err != nil {
		return "", err
	}
	if end := ending(name); end != "" && !slices.Contains(endings[mime], end) {
		return "", refuse(text.OtherName)
	}
	return mime, nil
}

func refuse(message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: message}}}
}

func ending(name string) string { return strings.ToLower(path.Ext(name)) }

// named is the name under which a file is kept: without folders, control
// characters and marks that turn the direction of writing, with an ending.
func named(name, mime string) string {
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Trim(strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || unicode.Is(unicode.Cf, c) || c == utf8.RuneError {
			return -1
		}
		return c
	}, name), ". ")
	end := ending(name)
	stem := []rune(strings.TrimSuffix(name, path.Ext(name)))
	if len(stem) > longestName {
		stem = stem[:longestName]
	}
	return cmp.Or(string(stem), "fil") + cmp.Or(end, endings[mime][0])
}

func picture(b []byte) error {
	c, _, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil || c.Width*c.Height > mostPixels {
		return refuse(text.Damaged)
	}
	return nil
}

// plain reports whether the bytes are text, in UTF-8 or in the older encoding
// of western Europe.
func plain(b []byte) bool {
	return !bytes.ContainsFunc(b, func(c rune) bool { return c < ' ' && !strings.ContainsRune("\t\n\r\f", c) || c == 0x7f })
}

// office tells which office file a packed one is, after having unpacked it.
func office(b []byte) (mime string, err error) {
	packed, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return "", refuse(text.Damaged)
	}
	if len(packed.File) > mostEntries {
		return "", refuse(text.Bomb)
	}
	left := min(mostUnpacked, max(freely, mostRatio*int64(len(b))))
	for _, f := range packed.File {
		switch name := strings.ToLower(f.Name); {
		case f.Flags&1 != 0:
			return "", refuse(text.Locked)
		case path.Base(name) == "vbaproject.bin", strings.HasPrefix(name, "basic/"):
			return "", refuse(text.Macros)
		case name == "word/document.xml":
			mime = DOCX
		case name == "xl/workbook.xml":
			mime = XLSX
		case name == "ppt/presentation.xml":
			mime = pptx
		}
		begins, n, err := unpack(f, left)
		if err != nil {
			return "", err
		}
		if left -= n; left < 0 {
			return "", refuse(text.Bomb)
		}
		if f.Name == "mimetype" && (begins == odt || begins == ods) {
			mime = begins
		}
	}
	if mime == "" {
		return "", refuse(text.UnknownType)
	}
	return mime, nil
}

// unpack reads an entry, whatever size it says to have, until it ends or there
// is more of it than left.
func unpack(f *zip.File, left int64) (begins string, n int64, err error) {
	r, err := f.Open()
	if err != nil {
		return "", 0, refuse(text.Damaged)
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	start := make([]byte, 100)
	read, err := io.ReadFull(r, start)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return string(start[:read]), int64(read), nil
	}
	if err != nil {
		return "", 0, refuse(text.Damaged)
	}
	rest, err := io.Copy(io.Discard, io.LimitReader(r, left+1))
	if err != nil {
		return "", 0, refuse(text.Damaged)
	}
	return string(start[:read]), int64(read) + rest, nil
}
