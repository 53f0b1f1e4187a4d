package form

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
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

// PageSize is how many changes History gives at most.
const PageSize = 50

// History is who changed what, newest first; before is the id of the last
// change that has been seen, empty for the first page.
func (s *Service) History(ctx context.Context, scope access.Scope, id ID, before string) (*Document, []Change, error) {
	var d *Document
	var changes []Change
	err := s.read(ctx, scope, id, func(tx *db.Tx, found *Document) (err error) {
		d = found
		if changes, err = changesOf(tx, id, before, PageSize); err != nil {
			return err
		}
		changes = slices.DeleteFunc(changes, func(c Change) bool { return !d.open(c.At, c.Version) })
		for _, c := range changes {
			d.concealCells(c.Key, c.Before)
			d.concealCells(c.Key, c.After)
		}
		return nil
	})
	return d, changes, err
}

// Version is a text that was sent on or finished.
type Version struct {
	Number  int
	State   State // waiting, settled, returned or withdrawn
	Entries []Entry
	SentBy  string
	SentAt  time.Time
	EndedAt time.Time
	Matter  string
}

// Returned and Withdrawn report how a version ended that did not come to stand.
func (v Version) Returned() bool { return v.State == returned }

// Withdrawn reports whether it was taken back.
func (v Version) Withdrawn() bool { return v.State == withdrawn }

// Versions are a document's versions, newest first.
func (s *Service) Versions(ctx context.Context, scope access.Scope, id ID) (*Document, []Version, error) {
	var d *Document
	var versions []Version
	err := s.read(ctx, scope, id, func(tx *db.Tx, found *Document) (err error) {
		d = found
		versions, err = d.versions(tx)
		return err
	})
	return d, versions, err
}

// At is the document as one of its versions has it; number 0 is the draft, or
// what stands.
//
// Fault: NotFound when there is no such version.
func (d *Document) At(versions []Version, number int) (*Document, error) {
	if number == 0 {
		return d, nil
	}
	i := slices.IndexFunc(versions, func(v Version) bool { return v.Number == number })
	if i < 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchVersion)
	}
	then := *d
	then.Version, then.Entries, then.Matter = number, versions[i].Entries, versions[i].Matter
	return &then, nil
}

// Kept is the file of what was approved or signed as a version, the same bytes
// ever after; ok is false for a version that was neither.
//
// Faults: as those of approval's files.
func (s *Service) Kept(ctx context.Context, scope access.Scope, d *Document, format approval.Format) (f files.File, ok bool, err error) {
	if d.Matter == "" || !d.Decided() || d.State != Settled && d.Version != d.InForce {
		return f, false, nil
	}
	f, err = s.approvals.File(ctx, scope, approval.ID(d.Matter), format)
	return f, err == nil, err
}

// pastWords tells a step of a document in its subject's history.
func pastWords(l i18n.Lang, p audit.Past) subject.Past {
	var after told
	_ = json.Unmarshal(p.AfterJSON, &after) // what was written by this program reads back
	title := after.Title.In(l)
	said := map[string]string{
		"begun": text.PastBegun(l, title), "consulted": text.PastConsulted(l, title), "sent": text.PastSent(l, title, after.Version),
		"approved": text.PastApproved(l, title, after.Version), "signed": text.PastSigned(l, title, after.Version),
		"finished": text.PastFinished(l, title), "returned": text.PastReturned(l, title), "withdrawn": text.PastWithdrawn(l, title),
		"revised": text.PastRevised(l, title),
	}
	return subject.Past{What: said[p.Verb]}
}
