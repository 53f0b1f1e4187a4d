// Package audit remembers. Changes keep what was before and after, who did it,
// in which role and when, in the same transaction as the change itself.
// Entries are the append-only, hash-chained log of look-ups, log-ins and
// refusals, from which nothing can be taken out unseen.
package audit

import (
	"encoding/json"
	"fmt"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// Change is one change of one noun, told by what it was and what it became.
type Change struct {
	SubjectKind, SubjectID string // whose history it belongs to
	Noun, NounID           string // what was changed: "activity", "role", …
	Verb                   string // what was done: "fixed", "completed", …
	Role                   string // in which role the person acted
	Reason                 string // the person's own reason, where one was asked for
	Before, After          any    // the noun's fields, as JSON; nil when it did not or does not exist
}

// Past is a change as it was recorded.
type Past struct {
	ID         string
	At         time.Time
	PersonName string
	Via        access.Via
	Change
	BeforeJSON, AfterJSON []byte
}

// Record writes a change into the subject's history.
func Record(tx *db.Tx, s access.Scope, c Change) error {
	before, err := json.Marshal(c.Before)
	if err != nil {
		return fmt.Errorf("record %s %s: %w", c.Noun, c.Verb, err)
	}
	after, err := json.Marshal(c.After)
	if err != nil {
		return fmt.Errorf("record %s %s: %w", c.Noun, c.Verb, err)
	}
	return insertChange(tx, s, c, string(before), string(after))
}
