package db

import (
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// A collator is not safe for concurrent use, and costly to make.
var collators = sync.Pool{New: func() any { return collate.New(language.Danish) }}

// compareDanish orders texts as PostgreSQL's collation "da" does: å last and
// aa as å, capitals first; texts that are equal in all that by their bytes.
func compareDanish(a, b string) int {
	if a == b {
		return 0
	}
	c := collators.Get().(*collate.Collator)
	defer collators.Put(c)
	if order := c.CompareString(a, b); order != 0 {
		return order
	}
	return strings.Compare(a, b)
}
