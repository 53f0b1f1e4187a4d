package approval

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/jobs"
)

// What is decided goes into the chained log as well, with the hash of the
// content, so that whoever changes the content and its hash is still seen.

// decided is the event of an entry about a decision.
const decided audit.Event = "decision"

// noting is one decision that is to be entered.
type noting struct {
	Matter  ID     `json:"matter"`
	Account string `json:"account"`
	Person  string `json:"person"`
	Verb    string `json:"verb"`
	Hash    string `json:"hash"`
}

func (noting) Kind() string { return "approval-note" }

func enqueueNote(tx *db.Tx, scope access.Scope, m *Matter, verb string) error {
	return jobs.Enqueue(tx, noting{m.ID, scope.Account, scope.Person, verb, m.Hash})
}

// note enters a decision, unless that has been done.
func (s *Service) note(ctx context.Context, job jobs.Job[noting]) error {
	n := job.Args
	detail := n.Verb + " sha256:" + n.Hash
	var there bool
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		entries, err := audit.About(tx, Kind, string(n.Matter))
		there = slices.ContainsFunc(entries, func(e audit.Entry) bool { return e.Person == n.Person && e.Detail == detail })
		return err
	})
	if err != nil || there {
		return err
	}
	_, err = s.Log.Append(ctx, access.Scope{Account: n.Account, Person: n.Person},
		audit.Entry{Event: decided, SubjectKind: Kind, SubjectID: string(n.Matter), Outcome: audit.Allowed, Detail: detail})
	if err != nil {
		return fmt.Errorf("note the decision on %s: %w", n.Matter, err)
	}
	return nil
}

// frozen is the content of a matter as it is stored.
type frozen string

// stands reports whether the content is what was put: its bytes have the hash
// that stands in the matter, with each decision, and in the log.
func (f frozen) stands(tx *db.Tx, m *Matter) (bool, error) {
	hashes, err := decidedOf(tx, m.ID)
	if err != nil {
		return false, fmt.Errorf("read what was decided on: %w", err)
	}
	entries, err := audit.About(tx, Kind, string(m.ID))
	if err != nil {
		return false, fmt.Errorf("read what was noted: %w", err)
	}
	for _, e := range entries {
		if _, hash, ok := strings.Cut(e.Detail, " sha256:"); ok {
			hashes = append(hashes, hash)
		}
	}
	other := func(hash string) bool { return hash != m.Hash }
	return files.Sum([]byte(f)) == m.Hash && !slices.ContainsFunc(hashes, other), nil
}
