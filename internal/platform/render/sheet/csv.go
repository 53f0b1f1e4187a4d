package sheet

import (
	"fmt"
	"strconv"
	"strings"

	"tovholder/internal/platform/calendar"
)

// Comma is the sheet as CSV in the way that a Danish Excel opens it: UTF-8 with
// its mark, semicolons, decimal commas. A text that Excel would take for a
// formula begins with an apostrophe.
func Comma(s Sheet) ([]byte, error) {
	var b strings.Builder
	b.WriteString("\ufeff")
	line := make([]string, len(s.Columns))
	for i, c := range s.Columns {
		line[i] = harmless(c.Head)
	}
	writeLine(&b, line)
	for _, row := range s.Rows {
		clear(line)
		for i := range min(len(row), len(line)) {
			words, err := written(row[i])
			if err != nil {
				return nil, fmt.Errorf("write sheet %q: %w", s.Name, err)
			}
			line[i] = words
		}
		writeLine(&b, line)
	}
	return []byte(b.String()), nil
}

func writeLine(b *strings.Builder, cells []string) {
	for i, c := range cells {
		if i > 0 {
			b.WriteByte(';')
		}
		if strings.ContainsAny(c, "\";\n\r") || c != strings.TrimSpace(c) {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		b.WriteString(c)
	}
	b.WriteString("\r\n")
}

func written(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return harmless(v), nil
	case int:
		return strconv.Itoa(v), nil
	case float64:
		return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", ",", 1), nil
	case calendar.Date:
		if v.IsZero() {
			return "", nil
		}
		return fmt.Sprintf("%02d-%02d-%04d", v.Day(), v.Month(), v.Year()), nil
	}
	return "", fmt.Errorf("a cell can't hold %T", v)
}

// harmless is a text that no spreadsheet takes for a formula.
func harmless(s string) string {
	s = legal(s)
	if s != "" && strings.ContainsRune("=+-@\t＝＋－＠", []rune(s)[0]) {
		return "'" + s
	}
	return s
}
