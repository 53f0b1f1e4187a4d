package directory

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/directory/text"
)

// How much is taken.
const (
	LargestLoad = 5 << 20 // bytes
	MostRows    = 5000
	longestCell = 32_000 // characters; what a field takes is told row by row
)

// reading is a file as far as it could be read: what its rows mean together with
// what is in the directory is for later.
type reading struct {
	Rows    []importRow      `json:"rows"`
	Columns map[Field]string `json:"columns"`           // where the fields stand: "D", or "phones[0].number"
	Ignored []string         `json:"ignored,omitempty"` // headings that mean nothing here
}

// importRow is a row of a file.
type importRow struct {
	Row      int              `json:"row"` // as a spreadsheet numbers it; in a list of services 1 for the first
	Cells    map[Field]string `json:"cells"`
	Personal []string         `json:"personal,omitempty"` // columns with a personal number, which isn't kept
	Unread   []Field          `json:"unread,omitempty"`   // of another kind than what belongs there
}

func (r *importRow) has(f Field) bool {
	_, there := r.Cells[f]
	return there
}

// readLoad reads a file of services: a workbook, comma-separated values, or JSON
// in the form of HSDS.
//
// Faults: TooLarge and Invalid, with a text that says what to do.
func readLoad(f File) (*reading, error) {
	file := f.Bytes
	if len(file) > LargestLoad {
		return nil, fault.New(fault.TooLarge, text.ImportLarge)
	}
	start := bytes.TrimSpace(bytes.TrimPrefix(file, []byte("\ufeff")))
	var read *reading
	var err error
	switch {
	case len(start) == 0:
		return nil, fault.New(fault.Invalid, text.ImportEmpty)
	case f.Format == HSDS || f.Format == "" && !sheet.IsBook(file) && (start[0] == '{' || start[0] == '['):
		read, err = readHSDS(start)
	default:
		read, err = readSheet(file)
	}
	switch {
	case err != nil:
		return nil, err
	case len(read.Rows) == 0:
		return nil, fault.New(fault.Invalid, text.ImportEmpty)
	case len(read.Rows) > MostRows:
		return nil, tooMany()
	}
	return read, nil
}

func tooMany() error {
	return fault.New(fault.Invalid, func(l i18n.Lang) string { return text.ImportTooMany(l, MostRows) })
}

const aboveRows = 20 // rows that may stand above what is read

func readSheet(file []byte) (*reading, error) {
	t, err := sheet.Open(file, sheet.Limits{Bytes: LargestLoad, Rows: MostRows + aboveRows, Cell: longestCell})
	if err != nil {
		return nil, err
	}
	columns := importColumns()
	missing, unknown := t.Missing(heads(columns)...)
	if len(missing) > 0 {
		return nil, fault.New(fault.Invalid, func(l i18n.Lang) string {
			var names []string
			for _, m := range missing {
				i := slices.IndexFunc(columns, func(c importColumn) bool { return c.head(i18n.Da) == m.Name })
				names = append(names, "»"+columns[i].head(l)+"«")
			}
			return text.ImportMissing(l, i18n.List(l, names))
		})
	}
	lines, err := t.Under(heads(columns)...)
	if err != nil {
		return nil, err
	}
	read := &reading{Columns: map[Field]string{}}
	for _, c := range unknown {
		read.Ignored = append(read.Ignored, shortened(c.Text, longestHeading))
	}
	personal := personalIn(t)
	for _, line := range lines {
		row := importRow{Row: line.Row, Cells: map[Field]string{}}
		for i, c := range columns {
			cell := line.At(i)
			name := strings.TrimRightFunc(cell.Name(), unicode.IsDigit)
			if name == "" {
				continue // the file has no such column
			}
			read.Columns[c.field] = name
			row.put(c.field, name, strings.TrimSpace(cell.Words()))
		}
		for _, column := range personal[line.Row] {
			if !slices.Contains(row.Personal, column) && !slices.ContainsFunc(columns, func(c importColumn) bool { return read.Columns[c.field] == column }) {
				row.Personal = append(row.Personal, column)
			}
		}
		read.Rows = append(read.Rows, row)
	}
	return read, nil
}

// personalIn are the columns with what looks like a personal number, by row: of
// what is not read too.
func personalIn(t *sheet.Table) map[int][]string {
	found := map[int][]string{}
	for _, row := range t.Rows {
		for _, c := range row.Cells {
			if personal("", c.Words()) {
				found[row.Number] = append(found[row.Number], strings.TrimRightFunc(c.Name(), unicode.IsDigit))
			}
		}
	}
	return found
}

// put lays a cell down, unless it has a personal number in it.
func (r *importRow) put(f Field, name, words string) {
	if personal(f, words) {
		r.Personal, words = append(r.Personal, name), ""
	}
	r.Cells[f] = words
}

// uuidForm is an id that is made, which says nothing of anybody.
var uuidForm = regexp.MustCompile(`^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$`)

// personal reports whether a cell has what looks like a personal number. An id
// may well have ten digits: that of a production unit has.
func personal(f Field, words string) bool {
	if f == fieldID {
		return cpr.In(words) && !uuidForm.MatchString(words)
	}
	return cpr.InDigits(words)
}

const longestHeading = 60

// shortened is a text that is cut where it is longer than so many characters.
func shortened(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}
