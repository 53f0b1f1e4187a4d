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

// What is decided goes into the chained log as well: the hash of the content,
// and a seal of the line on which it was decided. Whoever changes the content
// with its hash, or who decided, is seen.

// decided is the event of an entry about a decision.
const decided audit.Event = "decision"

// What stands before a hash in an entry's detail.
const (
	contentMark = "sha256:"
	lineMark    = "line:"
)

// noting is one decision that is to be entered.
type noting struct {
	Matter  ID     `json:"matter"`
	Account string `json:"account"`
	Person  string `json:"person"`
	Detail  string `json:"detail"`
}

func (noting) Kind() string { return "approval-note" }

func enqueueNote(tx *db.Tx, scope access.Scope, m *Matter, verb string, lines ...Party) error {
	words := []string{verb, contentMark + m.Hash}
	for _, p := range lines {
		words = append(words, lineMark+p.seal())
	}
	return jobs.Enqueue(tx, noting{m.ID, scope.Account, scope.Person, strings.Join(words, " ")})
}

// note enters a decision, unless that has been done.
func (s *Service) note(ctx context.Context, job jobs.Job[noting]) error {
	n := job.Args
	var there bool
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		entries, err := audit.About(tx, Kind, string(n.Matter))
		there = slices.ContainsFunc(entries, func(e audit.Entry) bool { return e.Person == n.Person && e.Detail == n.Detail })
		return err
	})
	if err != nil || there {
		return err
	}
	_, err = s.Log.Append(ctx, access.Scope{Account: n.Account, Person: n.Person},
		audit.Entry{Event: decided, SubjectKind: Kind, SubjectID: string(n.Matter), Outcome: audit.Allowed, Detail: n.Detail})
	if err != nil {
		return fmt.Errorf("note the decision on %s: %w", n.Matter, err)
	}
	return nil
}

// seal is a hash of who decided on a line, in which role, for whom, when and
// how. Lengths are part of it, so that text can't be moved from one to the next.
func (p Party) seal() string {
	var b strings.Builder
	for _, field := range []string{p.Role, string(p.Person), p.Name, p.Title, string(p.Organisation), p.OrgName, db.Instant(p.At), p.Login} {
		fmt.Fprintf(&b, "%d:%s", len(field), field)
	}
	return files.Sum([]byte(b.String()))
}

// frozen is the content of a matter as it is stored.
type frozen string

// stands reports whether the content is what was put and who decided is who
// did: the bytes have the hash that stands in the matter, with each decision and
// in the log, and every line that was entered in the log is there.
func (f frozen) stands(tx *db.Tx, m *Matter) (bool, error) {
	hashes, err := decidedOf(tx, m.ID)
	if err != nil {
		return false, fmt.Errorf("read what was decided on: %w", err)
	}
	entries, err := audit.About(tx, Kind, string(m.ID))
	if err != nil {
		return false, fmt.Errorf("read what was noted: %w", err)
	}
	var seals []string
	for _, p := range m.Parties {
		if p.Decided {
			seals = append(seals, p.seal())
		}
	}
	for _, e := range entries {
		for word := range strings.FieldsSeq(e.Detail) {
			if hash, ok := strings.CutPrefix(word, contentMark); ok {
				hashes = append(hashes, hash)
			}
			if seal, ok := strings.CutPrefix(word, lineMark); ok && !slices.Contains(seals, seal) {
				return false, nil
			}
		}
	}
	other := func(hash string) bool { return hash != m.Hash }
	return files.Sum([]byte(f)) == m.Hash && !slices.ContainsFunc(hashes, other), nil
}
