package sheet

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/text"
)

// Limits say how much is taken. Zero is the value beside it.
type Limits struct {
	Bytes   int // 5 MiB, of the file
	Rows    int // 5,000 that are not empty
	Columns int // 100
	Cell    int // 4,000 characters
}

func (l Limits) whole() Limits {
	return Limits{cmp.Or(l.Bytes, 5<<20), cmp.Or(l.Rows, 5000), cmp.Or(l.Columns, 100), cmp.Or(l.Cell, 4000)}
}

// What nobody's work needs more of.
const (
	mostEntries  = 500
	mostUnpacked = 64 << 20 // bytes of all parts together
	mostRatio    = 100      // unpacked against packed, beyond the first freely
	freely       = 4 << 20  // bytes
	mostStrings  = 200_000
	mostDepth    = 64
)

// Table is a sheet that was read: the first one of the file that is not hidden.
type Table struct {
	Name string
	Rows []Row // those that are not empty
}

// Row is a row, with the number that the sheet shows beside it.
type Row struct {
	Number int
	Cells  []Cell // from column A
}

// Read reads a spreadsheet that somebody has sent.
//
// Faults: TooLarge and Invalid, with a text that says what to do.
func Read(file []byte, l Limits) (t *Table, err error) {
	// The libraries below read what others have made; a mistake in them is no
	// more than a file that can't be read.
	defer func() {
		if p := recover(); p != nil {
			t, err = nil, fault.Wrap(fault.Invalid, text.SheetDamaged, fmt.Errorf("reading panicked: %v", p))
		}
	}()
	l = l.whole()
	switch {
	case len(file) > l.Bytes:
		return nil, fault.New(fault.TooLarge, text.SheetLarge)
	case bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return nil, fault.New(fault.Invalid, text.SheetLocked)
	case !bytes.HasPrefix(file, []byte("PK")):
		return nil, fault.New(fault.Invalid, text.SheetUnknown)
	}
	b, err := unpack(file)
	if err != nil {
		return nil, err
	}
	t, err = b.first(l)
	if err == nil {
		return t, nil
	}
	if _, told := errors.AsType[*fault.Error](err); told {
		return nil, err
	}
	return nil, fault.Wrap(fault.Invalid, text.SheetDamaged, err)
}

// book is an unpacked workbook: its parts by name.
type book map[string][]byte

// unpack counts what comes out while it comes out, whatever the file says of
// itself.
func unpack(file []byte) (book, error) {
	damaged := func(err error) error { return fault.Wrap(fault.Invalid, text.SheetDamaged, err) }
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, damaged(err)
	}
	if len(z.File) > mostEntries {
		return nil, fault.New(fault.Invalid, text.SheetLarge)
	}
	b := book{}
	left := min(mostUnpacked, freely+mostRatio*len(file))
	for _, f := range z.File {
		name := strings.ToLower(strings.TrimPrefix(f.Name, "/"))
		if strings.HasSuffix(name, "vbaproject.bin") {
			return nil, fault.New(fault.Invalid, text.SheetMacros)
		}
		if ext := path.Ext(name); ext != ".xml" && ext != ".rels" {
			continue // pictures and the like
		}
		part, err := f.Open()
		if err != nil {
			return nil, damaged(err)
		}
		body, err := io.ReadAll(io.LimitReader(part, int64(left)+1))
		_ = part.Close() // it has been read
		if len(body) > left {
			return nil, fault.New(fault.Invalid, text.SheetLarge)
		}
		if err != nil {
			return nil, damaged(err)
		}
		left -= len(body)
		b[name] = body
	}
	types, ok := b["[content_types].xml"]
	switch {
	case !ok:
		return nil, fault.New(fault.Invalid, text.SheetUnknown)
	case bytes.Contains(types, []byte("macroEnabled")):
		return nil, fault.New(fault.Invalid, text.SheetMacros)
	case !bytes.Contains(types, []byte("spreadsheetml.sheet")):
		return nil, fault.New(fault.Invalid, text.SheetUnknown)
	}
	return b, nil
}

func tooLong(cell string, most int) error {
	return fault.New(fault.Invalid, func(l i18n.Lang) string { return text.SheetCell(l, cell, most) })
}
