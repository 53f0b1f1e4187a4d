// Package gate is the only way to a citizen's data: it asks the owning system
// whether this caller may read this subject now, writes the look-up with its
// purpose into the audit log, and only then hands out the receipt that every
// query about a citizen demands. No entry, no receipt, no data.
package gate

import (
	"context"
	"fmt"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/gate/text"
)

// Subject is what is looked up.
type Subject struct{ Kind, ID string }

// Rule answers for the subjects of one kind. Consent and roles are asked at
// the time of reading, never remembered. A fault of kind NotFound hides the
// subject from the caller, one of kind Forbidden says that it may not be read.
type Rule func(tx *db.Tx, s access.Scope, action access.Action, id string) error

// Gate holds the rules of the systems that own citizens' data.
type Gate struct {
	db    *db.DB
	log   *audit.Log
	rules map[string]Rule
}

// New makes a gate with a rule for each kind of subject.
func New(d *db.DB, log *audit.Log, rules map[string]Rule) *Gate {
	return &Gate{db: d, log: log, rules: rules}
}

// Receipt shows that a look-up was allowed and logged. Only Open makes one
// that Covers anything.
type Receipt struct {
	subject Subject
	action  access.Action
	chain   string
	seq     int64
}

// Covers reports whether the receipt was given for this action on this subject.
func (r Receipt) Covers(subject Subject, action access.Action) bool {
	return r.seq > 0 && r.subject == subject && r.action == action
}

// Open asks, logs and hands out the receipt. The refusal is logged as well.
// It must not be called inside a transaction. A missing purpose is a fault of
// kind Invalid; a weak login one of kind Forbidden.
func (g *Gate) Open(ctx context.Context, s access.Scope, action access.Action, subject Subject, purpose string) (Receipt, error) {
	if purpose == "" {
		return Receipt{}, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "purpose", Message: text.PurposeMissing}}}
	}
	entry := audit.Entry{
		Event: audit.LookUp, SubjectKind: subject.Kind, SubjectID: subject.ID, Purpose: purpose,
		Outcome: audit.Allowed, Detail: string(action),
	}
	refusal := g.ask(ctx, s, action, subject)
	if refusal != nil {
		entry.Outcome = audit.Refused
	}
	written, err := g.log.Append(ctx, s, entry)
	if err != nil {
		return Receipt{}, fmt.Errorf("open %s: %w", subject.Kind, err)
	}
	if refusal != nil {
		return Receipt{}, refusal
	}
	return Receipt{subject: subject, action: action, chain: written.Chain, seq: written.Seq}, nil
}

func (g *Gate) ask(ctx context.Context, s access.Scope, action access.Action, subject Subject) error {
	rule, ok := g.rules[subject.Kind]
	if !ok || !s.SignedIn() {
		return fault.New(fault.NotFound, text.Hidden)
	}
	if err := g.db.Read(ctx, func(tx *db.Tx) error { return rule(tx, s, action, subject.ID) }); err != nil {
		return err
	}
	if !s.Strong {
		return fault.New(fault.Forbidden, text.StrongLoginNeeded)
	}
	return nil
}
