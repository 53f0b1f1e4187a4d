package sheet_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/sheet"

	"golang.org/x/text/encoding/charmap"
)

func TestCommaSeparatedValuesAreOpened(t *testing.T) {
	t.Parallel()
	const file = "Navn;Hvad\r\n\"Caféen\nved åen\";\"Kaffe; \"\"gratis\"\"\"\r\n\r\n;\r\nØlstuen;'=ikke en formel\r\n"
	old, err := charmap.Windows1252.NewEncoder().String(file)
	if err != nil {
		t.Fatal(err)
	}
	for name, written := range map[string]string{"UTF-8": file, "with a mark": "\ufeff" + file, "Windows-1252": old, "tabs": strings.ReplaceAll(strings.ReplaceAll(file, "; ", ": "), ";", "\t")} {
		got, err := sheet.Open([]byte(written), sheet.Limits{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var rows []int
		for _, r := range got.Rows {
			rows = append(rows, r.Number)
		}
		if !slices.Equal(rows, []int{1, 2, 5}) { // as a spreadsheet numbers them
			t.Errorf("%s: the rows are %v", name, rows)
		}
		last := got.Rows[2].Cells
		if got.Rows[1].Cells[0].Text != "Caféen\nved åen" || last[0].Text != "Ølstuen" || last[1].Text != "=ikke en formel" || last[1].Name() != "B5" {
			t.Errorf("%s: read %+v", name, got.Rows)
		}
	}
	for name, c := range map[string]struct {
		file   string
		limits sheet.Limits
		kind   fault.Kind
	}{
		"bytes":   {"a;b\n1;2\n", sheet.Limits{Bytes: 4}, fault.TooLarge},
		"rows":    {"a;b\n1;2\n", sheet.Limits{Rows: 1}, fault.Invalid},
		"columns": {"a;b\n1;2\n", sheet.Limits{Columns: 1}, fault.Invalid},
		"a cell":  {"a;bbbb\n", sheet.Limits{Cell: 3}, fault.Invalid},
		"no text": {"a;b\x00\n", sheet.Limits{}, fault.Invalid},
	} {
		if _, err := sheet.Open([]byte(c.file), c.limits); !fault.Is(err, c.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHeadsThatAreMissingOrUnknownAreTold(t *testing.T) {
	t.Parallel()
	got, err := sheet.Open([]byte("Vores tilbud\nNavn;Farve;Sted \n1;2;3\n"), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	missing, unknown := got.Missing(sheet.Head{Name: "navn", Needed: true}, sheet.Head{Name: "Hvor", Also: []string{"sted"}}, sheet.Head{Name: "Hvad", Needed: true})
	if len(missing) != 1 || missing[0].Name != "Hvad" || len(unknown) != 1 || unknown[0].Text != "Farve" || unknown[0].Name() != "B2" {
		t.Errorf("missing are %v, unknown %v", missing, unknown)
	}
}
