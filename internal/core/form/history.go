package form

import (
	"time"

	"tovholder/internal/core/organisation"
)

// Change is what somebody made of an entry, in one go.
type Change struct {
	ID      string
	Version int // that was being written
	Key     string
	Person  organisation.PersonID
	Name    string
	At      time.Time
	Before  Cells
	After   Cells
	Gone    bool // the row was taken away
}
