package organisation

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// The 98 municipalities with the codes that Statistics Denmark gives them and
// the region each is in. Regions are redrawn now and then, so an imported
// municipality is edited like any other organisation; Christiansø (0411) is
// not a municipality.
//
//go:embed municipalities.csv
var municipalities string

// EnsureMunicipalities adds those of the 98 municipalities that are missing,
// and leaves the others as they are.
func EnsureMunicipalities(tx *db.Tx) error {
	rows, err := csv.NewReader(strings.NewReader(municipalities)).ReadAll()
	if err != nil {
		return fmt.Errorf("read the list of municipalities: %w", err)
	}
	known, err := codes(tx)
	if err != nil {
		return err
	}
	for _, row := range rows[1:] {
		if known[row[0]] {
			continue
		}
		o := Organisation{Kind: Municipality, Code: row[0], Name: row[1], Region: row[2]}
		if _, err := Establish(tx, access.Program(), o); err != nil {
			return fmt.Errorf("import municipality %s: %w", row[0], err)
		}
	}
	return nil
}
