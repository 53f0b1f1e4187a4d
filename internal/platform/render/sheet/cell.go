package sheet

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/text"
)

// Cell is a cell that was read.
type Cell struct {
	Text string // as it was stored: a number with a dot, a day as Excel's count of days

	row, column int
	number      bool // stored as a number, not as text that looks like one
	from1904    bool // days are counted from 1904, as old Macs did
}

// Name is where the cell is: "C7".
func (c Cell) Name() string { return letters(c.column) + strconv.Itoa(c.row) }

// IsEmpty reports whether nothing stands in it.
func (c Cell) IsEmpty() bool { return c.Text == "" }

// Words is the cell as somebody reads it: a number stored as one has a decimal
// comma.
func (c Cell) Words() string {
	if n, ok := c.Number(); ok && c.number {
		return strings.Replace(strconv.FormatFloat(n, 'f', -1, 64), ".", ",", 1)
	}
	return c.Text
}

var thousands = regexp.MustCompile(`^[-−]?\d{1,3}(\.\d{3})+(,\d+)?$`)

// Number is the cell as a number; text is read as Danes write it: "1.250,5".
func (c Cell) Number() (n float64, ok bool) {
	s := c.Text
	if !c.number {
		s = strings.NewReplacer(" ", "", "−", "-").Replace(s)
		if thousands.MatchString(s) {
			s = strings.ReplaceAll(s, ".", "")
		}
		s = strings.Replace(s, ",", ".", 1)
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) || strings.ContainsAny(s, "xXpP_") {
		return 0, false
	}
	return n, true
}

// Years that somebody can mean.
const (
	firstYear = 1900
	lastYear  = 2200
)

var dayMonthYear = regexp.MustCompile(`^(\d{1,2})[/.\- ]+(\d{1,2})[/.\- ]+(\d{4})$`)

// Day is the cell as a day: one of Excel's, or written as DD/MM/ÅÅÅÅ,
// DD.MM.ÅÅÅÅ, DD-MM-ÅÅÅÅ or ÅÅÅÅ-MM-DD. An empty cell is no day: ok is false.
func (c Cell) Day() (d calendar.Date, ok bool) {
	if c.number {
		n, ok := c.Number()
		if !ok || n < 1 || n > 200_000 {
			return calendar.Date{}, false
		}
		days := int(n)
		if c.from1904 {
			days += 1462
		}
		d = epoch.AddDays(days)
	} else if day, err := calendar.Parse(c.Text[:min(len(c.Text), len("2006-01-02"))]); err == nil && (len(c.Text) == len("2006-01-02") || c.Text[len("2006-01-02")] == 'T') {
		d = day
	} else {
		m := dayMonthYear.FindStringSubmatch(c.Text)
		if m == nil {
			return calendar.Date{}, false
		}
		day, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		year, _ := strconv.Atoi(m[3])
		if month < 1 || month > 12 || day < 1 || day > calendar.DaysIn(year, time.Month(month)) {
			return calendar.Date{}, false
		}
		d = calendar.NewDate(year, time.Month(month), day)
	}
	return d, d.Year() >= firstYear && d.Year() <= lastYear
}

// Head is a column that is looked for by its heading.
type Head struct {
	Name   string
	Also   []string // other headings for the same, as in the other language
	Needed bool
}

func (h Head) is(heading string) bool {
	heading = folded(heading)
	for _, name := range append([]string{h.Name}, h.Also...) {
		if folded(name) == heading {
			return true
		}
	}
	return false
}

// in is the cell of a row in which the head stands; -1 when it is in none.
func (h Head) in(row Row) int {
	return slices.IndexFunc(row.Cells, func(c Cell) bool { return h.is(c.Text) })
}

func folded(s string) string {
	return strings.ToLower(strings.TrimRight(strings.Join(strings.Fields(s), " "), " :*"))
}

// Line is a row below the headings.
type Line struct {
	Row   int // as the sheet numbers it
	cells []Cell
}

// At is the cell below the nth head that was asked for; an empty one where the
// sheet has no such column.
func (l Line) At(head int) Cell { return l.cells[head] }

const deepest = 20 // rows in which the headings are looked for

// Under finds the row of headings by their names and gives what stands below
// it. Rows that are empty below all heads are left out. Fault: Invalid when a
// needed heading is in no row with the others.
func (t *Table) Under(heads ...Head) ([]Line, error) {
	for i, row := range t.Rows[:min(len(t.Rows), deepest)] {
		columns, found := match(row, heads)
		if !found {
			continue
		}
		var lines []Line
		for _, below := range t.Rows[i+1:] {
			line, empty := Line{Row: below.Number, cells: make([]Cell, len(heads))}, true
			for n, column := range columns {
				line.cells[n] = Cell{row: below.Number, column: column + 1}
				if column >= 0 && column < len(below.Cells) {
					line.cells[n] = below.Cells[column]
					empty = empty && line.cells[n].IsEmpty()
				}
			}
			if !empty {
				lines = append(lines, line)
			}
		}
		return lines, nil
	}
	return nil, fault.New(fault.Invalid, func(l i18n.Lang) string {
		var names []string
		for _, h := range heads {
			if h.Needed {
				names = append(names, "»"+h.Name+"«")
			}
		}
		return text.SheetHeads(l, i18n.List(l, names))
	})
}

// match is in which cell of a row each head stands, -1 where it is missing;
// found is false when a needed one is.
func match(row Row, heads []Head) (columns []int, found bool) {
	columns, some := make([]int, len(heads)), false
	for n, h := range heads {
		columns[n] = h.in(row)
		if columns[n] >= 0 {
			some = true
		} else if h.Needed {
			return nil, false
		}
	}
	return columns, some
}
