package collaboration

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/form"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/collaboration/text"
)

// LongestWords is how long the words may be about what is new, in characters.
const LongestWords = 2000

// Draft is what would be published now.
type Draft struct {
	Place
	Framework *Framework // nil while nothing has been approved
	Newest    *Edition   // nil while nothing has been published
	Parts     []Part     // of the version in force, public as they were last
	Partners  int        // how many are told
}

// Draft is what the caller would publish.
//
// Faults: NotFound; Forbidden for those who don't publish.
func (s *Service) Draft(ctx context.Context, scope access.Scope, ref subject.Ref) (d Draft, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if !in.MayLead || in.Side != subject.Host {
			return notPublisher(in)
		}
		d, err = draft(tx, scope, in)
		return err
	})
	return d, err
}

func draft(tx *db.Tx, scope access.Scope, in Place) (d Draft, err error) {
	d.Place = in
	if d.Framework, err = of(tx, in.Ref); err != nil || d.Framework == nil {
		return d, err
	}
	if d.Newest, err = newest(tx, d.Framework); err != nil {
		return d, err
	}
	if d.Parts, err = standing(tx, in, d.Newest); err != nil {
		return d, err
	}
	d.Partners = len(partners(in, scope))
	return d, nil
}

// standing are the parts of the version in force. What was public last time is
// public again; what wasn't, or is new, is for partners.
func standing(tx *db.Tx, in Place, last *Edition) ([]Part, error) {
	document, stands, err := form.InForce(tx, in.Subject, in.Published().ID)
	if err != nil || !stands {
		return nil, err
	}
	var parts []Part
	for _, p := range document.Parts() {
		part := Part{ID: p.ID, Name: p.Name, Blocks: p.Blocks, Public: last != nil && last.public(p.ID)}
		if p.Named {
			part.Unnamed = &p.Unnamed
		}
		parts = append(parts, part)
	}
	return parts, nil
}

func (e *Edition) public(part string) bool {
	return slices.ContainsFunc(e.Parts, func(p Part) bool { return p.ID == part && p.Public })
}

// partners are those who are told of an edition: all who take part for the
// hosts and their partners, other than the caller.
func partners(in Place, scope access.Scope) []subject.Holder {
	var all []subject.Holder
	for _, r := range in.Roles {
		if r.Side != subject.Host && r.Side != partnerSide {
			continue
		}
		for _, h := range r.Holders {
			known := func(o subject.Holder) bool { return o.Person == h.Person }
			if string(h.Person) != scope.Person && !slices.ContainsFunc(all, known) {
				all = append(all, h)
			}
		}
	}
	return all
}

// Publish publishes the version in force: the named parts for everybody, the
// others for partners alone. A version that is published already only gets
// other readers; a new one is an edition of its own, and the partners are told.
// Version is that of the framework as the caller saw it.
//
// Faults: NotFound; Forbidden for those who don't publish; Conflict when
// nothing has been approved; Stale when somebody else has published meanwhile, or
// another version has been approved; Invalid with the fields "public" and
// "words".
func (s *Service) Publish(ctx context.Context, scope access.Scope, ref subject.Ref, public []string, words string, version int64) (f *Framework, err error) {
	words = tidy(words)
	err = s.publisher(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		d, err := draft(tx, scope, in)
		if err != nil {
			return err
		}
		if d.Framework == nil || len(d.Parts) == 0 {
			return fault.New(fault.Conflict, text.NothingApproved)
		}
		f = d.Framework
		if f.Version != version {
			return stale()
		}
		var checks fault.Checks
		checkWords(&checks, "words", words, LongestWords)
		for _, id := range public {
			known := slices.ContainsFunc(d.Parts, func(p Part) bool { return p.ID == id })
			checks.Need(known, "public", text.NoSuchPart)
		}
		if err := checks.Err(); err != nil {
			return err
		}
		for i := range d.Parts {
			d.Parts[i].Public = slices.Contains(public, d.Parts[i].ID)
		}
		before := toldOf(f, d.Newest)
		f.Withdrawn, f.Open = noTime, len(public) > 0
		if !f.Pending(d.Newest) {
			d.Newest.Parts = d.Parts
			return s.reopen(tx, scope, in, f, d.Newest, before)
		}
		return s.edit(tx, scope, in, f, &Edition{
			Number: f.Edition + 1, Approved: f.Approved, Words: words, Parts: d.Parts, At: tx.Now(), By: scope.Name,
		}, before)
	})
	return f, err
}

// reopen keeps who reads the newest edition.
func (s *Service) reopen(tx *db.Tx, scope access.Scope, in Place, f *Framework, e *Edition, before told) error {
	if err := updateParts(tx, f.ID, e); err != nil {
		return err
	}
	if err := save(tx, f); err != nil {
		return err
	}
	return record(tx, scope, in, Noun, string(f.ID), "opened", before, toldOf(f, e))
}

// edit brings out an edition and tells of it.
func (s *Service) edit(tx *db.Tx, scope access.Scope, in Place, f *Framework, e *Edition, before told) error {
	f.Edition = e.Number
	if err := insertEdition(tx, f.ID, e); err != nil {
		return err
	}
	if err := save(tx, f); err != nil {
		return err
	}
	for _, h := range partners(in, scope) {
		if err := tellReceipt(tx, f, e.Number, h); err != nil {
			return err
		}
		err := s.writeTo(tx, h, func(l i18n.Lang) (string, string) {
			title, at := in.Published().Name.In(l), s.BaseURL+f.Address()
			if e.Number == 1 {
				return text.FirstSubject(l, title, in.Name), text.FirstMail(l, h.Name, title, in.Name, at, newsWords(l, e))
			}
			return text.NewSubject(l, title, in.Name), text.NewMail(l, h.Name, title, in.Name, at, newsWords(l, e))
		})
		if err != nil {
			return fmt.Errorf("tell of an edition: %w", err)
		}
	}
	return record(tx, scope, in, Noun, string(f.ID), "published", before, toldOf(f, e))
}

// newsWords are what the publisher says is new, as a paragraph of the letter.
func newsWords(l i18n.Lang, e *Edition) string {
	if e.Words == "" {
		return ""
	}
	return text.MailWords(l, e.By, e.Words)
}

// Withdraw takes the framework away from strangers. Partners still read it.
//
// Faults: NotFound; Forbidden; Conflict when it isn't published; Stale.
func (s *Service) Withdraw(ctx context.Context, scope access.Scope, ref subject.Ref, version int64) error {
	return s.publisher(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		f, err := of(tx, in.Ref)
		if err != nil {
			return err
		}
		if f == nil || f.Edition == 0 || !f.Withdrawn.IsZero() {
			return fault.New(fault.Conflict, text.NotPublished)
		}
		if f.Version != version {
			return stale()
		}
		e, err := newest(tx, f)
		if err != nil {
			return err
		}
		before := toldOf(f, e)
		f.Withdrawn = tx.Now()
		if err := save(tx, f); err != nil {
			return err
		}
		return record(tx, scope, in, Noun, string(f.ID), "withdrawn", before, toldOf(f, e))
	})
}

// told is what history remembers of a framework.
type told struct {
	Approved  int      `json:"approved,omitempty"`
	Edition   int      `json:"edition,omitempty"`
	Public    []string `json:"public,omitempty"` // names of the parts that everybody reads, in Danish
	Withdrawn bool     `json:"withdrawn,omitempty"`
	Keeper    string   `json:"keeper,omitempty"`
}

func toldOf(f *Framework, e *Edition) told {
	t := told{Approved: f.Approved, Edition: f.Edition, Withdrawn: !f.Withdrawn.IsZero(), Keeper: f.KeeperName}
	if e == nil {
		return t
	}
	for _, p := range e.Parts {
		if p.Public {
			t.Public = append(t.Public, p.Name.Da)
		}
	}
	return t
}

// inWords tells a change of a framework in the history of its subject.
func inWords(l i18n.Lang, p audit.Past) subject.Past {
	before, after := pastOf(p.BeforeJSON), pastOf(p.AfterJSON)
	said := subject.Past{What: text.PastOpened(l)}
	switch p.Verb {
	case "published":
		said.What = text.PastPublished(l, after.Approved)
	case "withdrawn":
		said.What = text.PastWithdrawn(l)
	case "read":
		return subject.Past{What: text.PastRead(l, after.Edition)}
	case "keeper":
		return subject.Past{What: text.PastKeeper(l), Before: before.Keeper, After: after.Keeper}
	}
	said.Before, said.After = i18n.List(l, before.Public), i18n.List(l, after.Public)
	return said
}
