package audit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// Event is what an entry is about.
type Event string

// The events.
const (
	LookUp   Event = "look-up"  // a citizen's data were read
	Denial   Event = "denial"   // somebody was refused
	LogIn    Event = "log-in"   // somebody logged in, or tried to
	LogOut   Event = "log-out"  // a session was ended
	Security Event = "security" // a password, token or account was changed
)

// Outcome says how it went.
type Outcome string

// The outcomes.
const (
	Allowed Outcome = "allowed"
	Refused Outcome = "refused"
)

// Entry is one line of the log. Chain, Seq, At, Previous and Hash are the
// log's own to fill in.
type Entry struct {
	Chain string
	Seq   int64
	At    time.Time

	Account, Person        string
	Event                  Event
	SubjectKind, SubjectID string
	Purpose                string // why a citizen's data were looked up; mandatory for LookUp
	Outcome                Outcome
	Detail                 string // a short code, never personal data

	Previous, Hash string
}

// Log appends entries. Each process writes a chain of its own per day, so that
// readers in several processes don't queue behind one another.
type Log struct {
	db      *db.DB
	process string
	mu      sync.Mutex
}

// NewLog makes the log of this process; process is unique among the processes
// that write to the same database.
func NewLog(d *db.DB, process string) *Log { return &Log{db: d, process: process} }

// errNoPurpose is a programming error: a look-up must say why.
var errNoPurpose = errors.New("audit: a look-up needs a purpose")

// Append writes an entry in a transaction of its own and returns it as
// written. When it fails nothing may be shown to the caller.
func (l *Log) Append(ctx context.Context, s access.Scope, e Entry) (Entry, error) {
	if e.Event == LookUp && e.Purpose == "" {
		return Entry{}, errNoPurpose
	}
	e.Account, e.Person = s.Account, s.Person
	l.mu.Lock()
	defer l.mu.Unlock()
	err := l.db.Write(ctx, func(tx *db.Tx) error {
		e.At = tx.Now()
		e.Chain = calendar.Of(e.At).String() + "/" + l.process
		seq, hash, err := lastOf(tx, e.Chain)
		if err != nil {
			return err
		}
		e.Seq, e.Previous = seq+1, hash
		e.Hash = e.digest()
		return insertEntry(tx, e)
	})
	if err != nil {
		return Entry{}, fmt.Errorf("append %s to the audit log: %w", e.Event, err)
	}
	return e, nil
}

// digest covers every field and the hash before it. Lengths are part of what
// is hashed, so that text can't be moved from one field to the next.
func (e Entry) digest() string {
	h := sha256.New()
	for _, field := range []string{
		e.Previous, e.Chain, strconv.FormatInt(e.Seq, 10), db.Instant(e.At), e.Account, e.Person, string(e.Event),
		e.SubjectKind, e.SubjectID, e.Purpose, string(e.Outcome), e.Detail,
	} {
		fmt.Fprintf(h, "%d:%s", len(field), field)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Flaw is a place where a chain does not hold.
type Flaw struct {
	Chain string
	Seq   int64
	What  string
}

// Verify walks every chain and returns the places where an entry was changed
// or taken out, and how many entries it read. What was cut off the end of a
// chain can't be seen from the chain alone.
func (l *Log) Verify(ctx context.Context) (flaws []Flaw, read int, err error) {
	const page = 1000
	var last Entry
	for {
		var batch []Entry
		err := l.db.Read(ctx, func(tx *db.Tx) (err error) {
			batch, err = entriesAfter(tx, last.Chain, last.Seq, page)
			return err
		})
		if err != nil {
			return nil, read, fmt.Errorf("verify the audit log: %w", err)
		}
		for _, e := range batch {
			if e.Chain != last.Chain {
				last = Entry{Chain: e.Chain}
			}
			switch {
			case e.Seq != last.Seq+1:
				flaws = append(flaws, Flaw{e.Chain, e.Seq, fmt.Sprintf("entries %d to %d are missing", last.Seq+1, e.Seq-1)})
			case e.Previous != last.Hash:
				flaws = append(flaws, Flaw{e.Chain, e.Seq, "does not follow the entry before it"})
			}
			if e.digest() != e.Hash {
				flaws = append(flaws, Flaw{e.Chain, e.Seq, "was changed"})
			}
			last = e
		}
		read += len(batch)
		if len(batch) < page {
			return flaws, read, nil
		}
	}
}
