package files

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files/text"

	"github.com/ledongthuc/pdf"
)

// mostWords is how much of a file's text is read, in bytes.
const mostWords = 50 << 20

// Personal reports whether there is what looks like a personal number in the
// text of a file, also in that of a document, a sheet, slides or a PDF. A
// picture has no text that can be read here.
//
// Faults: those of Check; Invalid, with the field "file", when the text can't be
// read although the file should have some.
func Personal(name string, b []byte) (bool, error) {
	mime, err := Check(name, b)
	if err != nil {
		return false, err
	}
	switch mime {
	case png, jpeg:
		return false, nil
	case txt, csv:
		return cpr.InDigits(string(b)), nil
	case PDF:
		words, err := pdfWords(b)
		if err != nil {
			return false, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: text.Unread}}, Cause: err}
		}
		return cpr.InDigits(words), nil
	}
	found, err := officePersonal(b)
	if err != nil {
		return false, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: text.Damaged}}, Cause: err}
	}
	return found, nil
}

// pdfWords is the text of a PDF. The library panics on some damaged files.
func pdfWords(b []byte) (words string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("read a PDF: %v", p)
		}
	}()
	r, err := pdf.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return "", err
	}
	plain, err := r.GetPlainText()
	if err != nil {
		return "", err
	}
	all, err := io.ReadAll(io.LimitReader(plain, mostWords))
	return string(all), err
}

// officePersonal looks through the parts of an office file, one after the
// other, with the words of a paragraph and of a cell in one piece however the
// program that wrote it has cut them up.
func officePersonal(b []byte) (bool, error) {
	packed, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return false, err
	}
	for _, f := range packed.File {
		if path.Ext(f.Name) != ".xml" {
			continue
		}
		words, err := partWords(f)
		if err != nil {
			return false, fmt.Errorf("%s: %w", f.Name, err)
		}
		if cpr.InDigits(words) {
			return true, nil
		}
	}
	return false, nil
}

// pieces are the elements of office files that hold a piece of a word.
var pieces = map[string]bool{"t": true, "r": true, "rPr": true, "span": true, "proofErr": true, "bookmarkStart": true, "bookmarkEnd": true, "a": true}

func partWords(f *zip.File) (words string, err error) {
	r, err := f.Open()
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	var out strings.Builder
	in := xml.NewDecoder(io.LimitReader(r, mostWords))
	for {
		t, err := in.Token()
		if errors.Is(err, io.EOF) {
			return out.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case xml.CharData:
			out.Write(t)
		case xml.EndElement:
			if !pieces[t.Name.Local] {
				out.WriteByte('\n')
			}
		}
	}
}
