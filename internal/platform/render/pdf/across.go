package pdf

import (
	"context"
	"fmt"
	"regexp"

	"tovholder/internal/platform/render/paper"
)

// format is how the sheets lie, and what of the style differs for it.
type format struct{ page, style string }

var upright = format{page: "size: A4; margin: 18mm 20mm 24mm"}

// across is a sheet on its side with its type at a part of its usual size, in
// hundredths.
func across(size int) format {
	return format{
		page: "size: A4 landscape; margin: 11mm 13mm 17mm",
		// What stands above the table is set close, for the table's sake.
		style: fmt.Sprintf(`@media print { .paper-sheet { zoom: %d%%; } .paper-sheet > h1 { margin: 0 0 0.8rem; font-size: 2.4rem; } .paper-sheet > .over { margin: 0; }
.paper-facts { display: flex; flex-wrap: wrap; gap: 0 3.2rem; margin: 0 0 1.2rem; padding: 0.4rem 0; } .paper-facts > div { display: flex; gap: 0 0.8rem; padding: 0; }
.paper > ol { columns: 2; column-gap: 3.2rem; max-width: none !important; margin: 0 0 1rem; } .paper > ol > li { margin: 0; max-width: none !important; line-height: 1.3; break-inside: avoid; } .paper h2 { margin: 0 0 0.4rem; font-size: 1.6rem; }
.paper-table { margin: 0; } .paper-table th, .paper-table td { padding: 0.3rem 0.6rem; line-height: 1.25; } }`, size),
	}
}

// sizes are those at which a document is tried, from the usual one to the
// smallest that can be read on paper: a table's type is then 7 points high.
var sizes = []int{100, 88, 78, 70}

var leaf = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// fit prints at the largest size at which all stands on one sheet. What does not
// at the smallest takes several, as few as can be; the foot says how many.
func (p *Printer) fit(ctx context.Context, d paper.Document) ([]byte, error) {
	var best []byte
	fewest := 0
	for _, size := range sizes {
		printed, err := p.setAndPrint(ctx, d, across(size))
		if err != nil {
			return nil, err
		}
		pages := len(leaf.FindAll(printed, -1))
		if best == nil || pages < fewest {
			best, fewest = printed, pages
		}
		if pages <= 1 {
			break
		}
	}
	return best, nil
}
