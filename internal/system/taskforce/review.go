package taskforce

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// CaseNoun is what a case file is called in histories.
const CaseNoun = "case-file"

// MostCases is how many case files one analysis reviews.
const MostCases = 500

// CaseID names a case file.
type CaseID string

// Mark is what a reviewer says of an item of the checklist.
type Mark string

// The marks.
const (
	Met        Mark = "met"
	PartlyMet  Mark = "partly"
	Unmet      Mark = "unmet"
	Irrelevant Mark = "irrelevant" // the item does not concern the case
)

// Marks lists them.
func Marks() []Mark { return []Mark{Met, PartlyMet, Unmet, Irrelevant} }

// Name is the mark in words.
func (m Mark) Name(l i18n.Lang) string {
	switch m {
	case Met:
		return text.MarkMet(l)
	case PartlyMet:
		return text.MarkPartly(l)
	case Unmet:
		return text.MarkUnmet(l)
	case Irrelevant:
	}
	return text.MarkIrrelevant(l)
}

// Case is an anonymised case file.
type Case struct {
	ID      CaseID
	In      subject.Ref
	Number  int
	Request RequestID
	Reviews []Review // one or two
	Settled map[string]Settlement
}

// Review is what one reviewer says of a case.
type Review struct {
	Place       int // 1 or 2
	Person      organisation.PersonID
	Name        string
	SubmittedAt time.Time // zero while it is being written
	Version     int64
	Marks       map[string]Marked // by item
}

// Done reports whether the reviewer has finished.
func (r *Review) Done() bool { return !r.SubmittedAt.IsZero() }

// Marked is a mark with what was noted.
type Marked struct {
	Mark Mark
	Note string
}

// Settlement is what two reviewers who differed have agreed on.
type Settlement struct {
	Mark   Mark
	Reason string
	At     time.Time
	By     string
}

// Double reports whether two review the case, blind to each other.
func (c *Case) Double() bool { return len(c.Reviews) > 1 }

// Done reports whether all who review it have finished.
func (c *Case) Done() bool {
	return len(c.Reviews) > 0 && !slices.ContainsFunc(c.Reviews, func(r Review) bool { return !r.Done() })
}

// doneBy reports whether the case was reviewed, and what there was to settle was
// settled, at a time.
func (c *Case) doneBy(at time.Time) bool {
	for _, r := range c.Reviews {
		if !r.Done() || r.SubmittedAt.After(at) {
			return false
		}
	}
	for _, s := range c.Settled {
		if s.At.After(at) {
			return false
		}
	}
	return len(c.Reviews) > 0
}

// Address is the page of the case.
func (c *Case) Address(in string) string { return address(in, "sager", string(c.ID)) }

// Label names the case.
func (c *Case) Label(l i18n.Lang) string { return text.LabelCase(l, c.Number) }

// Final is what stands of an item: of one reviewer's case what they say, of
// two's what both say or have agreed on. ok is false while that is open.
func (c *Case) Final(item string) (m Mark, ok bool) {
	if !c.Done() {
		return "", false
	}
	if s, settled := c.Settled[item]; settled {
		return s.Mark, true
	}
	first := c.Reviews[0].Marks[item].Mark
	if c.Double() && c.Reviews[1].Marks[item].Mark != first {
		return "", false
	}
	return first, first != ""
}

// Differs reports whether two reviewers differ on an item and have not agreed.
func (c *Case) Differs(item string) bool {
	if !c.Double() || !c.Done() {
		return false
	}
	_, ok := c.Final(item)
	return !ok
}

// Cases are what there is to review: number of case files, and by whom.
type Cases struct {
	Request   RequestID
	Count     int
	Reviewers []organisation.PersonID // those share the cases among them
	Double    int                     // each so many-th case is reviewed by two; 0 for none
}

// AddCases lays case files out for review.
//
// Faults: NotFound; Forbidden; Conflict; Invalid with the fields "count",
// "reviewers", "double", "request".
func (s *Service) AddCases(ctx context.Context, scope access.Scope, ref subject.Ref, w Cases) error {
	return s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		there, err := casesOf(tx, ref)
		if err != nil {
			return err
		}
		var checks fault.Checks
		asked, err := request(tx, ref, w.Request)
		if err != nil && !fault.Is(err, fault.NotFound) {
			return err
		}
		checks.Need(err == nil && asked.Kind == programme.CaseFiles, "request", text.CaseRequestMissing)
		checks.Need(w.Count >= 1 && len(there)+w.Count <= MostCases, "count", func(l i18n.Lang) string { return text.CaseCountWrong(l, MostCases) })
		names, known := in.reviewers(w.Reviewers)
		checks.Need(known && len(names) > 0, "reviewers", text.ReviewersMissing)
		checks.Need(w.Double >= 0 && (w.Double == 0 || len(names) > 1), "double", text.DoubleNeedsTwo)
		if err := checks.Err(); err != nil {
			return err
		}
		for n := range w.Count {
			number, err := next(tx, ref, CaseNoun)
			if err != nil {
				return err
			}
			c := &Case{ID: CaseID(tx.NewID()), In: ref, Number: number, Request: w.Request}
			first := n % len(names)
			c.Reviews = []Review{{Place: 1, Person: names[first].Person, Name: names[first].Name, Version: 1}}
			if w.Double > 0 && n%w.Double == 0 {
				// the second goes round as well, so that every two meet
				second := (first + 1 + n/w.Double%(len(names)-1)) % len(names)
				c.Reviews = append(c.Reviews, Review{Place: 2, Person: names[second].Person, Name: names[second].Name, Version: 1})
			}
			if err := insertCase(tx, scope, c); err != nil {
				return fmt.Errorf("add a case: %w", err)
			}
		}
		return record(tx, scope, in, false, CaseNoun, string(w.Request), "added", "", nil, told{Number: w.Count})
	})
}

// reviewers are those of the authorities with the ids.
func (p Place) reviewers(ids []organisation.PersonID) (all []subject.Holder, known bool) {
	offered := p.Reviewers()
	for _, id := range ids {
		i := slices.IndexFunc(offered, func(h subject.Holder) bool { return h.Person == id })
		if i < 0 {
			return nil, false
		}
		if !slices.ContainsFunc(all, func(h subject.Holder) bool { return h.Person == id }) {
			all = append(all, offered[i])
		}
	}
	return all, true
}

// Reviewers are those who can review case files: all of the authorities who
// take part, each once.
func (p Place) Reviewers() []subject.Holder {
	var all []subject.Holder
	for _, role := range p.Roles {
		if !slices.ContainsFunc(p.Programme.Authorities, func(a programme.Authority) bool { return a.ID == role.Side }) {
			continue
		}
		for _, h := range slices.Concat(role.Holders, role.Everyone) {
			if !slices.ContainsFunc(all, func(o subject.Holder) bool { return o.Person == h.Person }) {
				all = append(all, h)
			}
		}
	}
	return all
}

// reviewing runs a use case of those who may know of the review.
func (s *Service) reviewing(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if !in.Inside() {
			return hidden()
		}
		return do(tx, in)
	})
}

// CaseView is a case as one of the authorities sees it.
type CaseView struct {
	Place
	*Case
	Mine *Review // what the caller says of it; nil for who does not review it
	// Open says that the marks of others are seen: all have finished.
	Open bool
}

// Case is one case. What others say of it is left out until all are done.
//
// Faults: NotFound, for the hosts as well.
func (s *Service) Case(ctx context.Context, scope access.Scope, ref subject.Ref, id CaseID) (v CaseView, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if !in.Inside() {
			return hidden()
		}
		c, err := caseByID(tx, ref, id)
		if err != nil {
			return err
		}
		v = CaseView{Place: in, Case: c, Open: c.Done()}
		for i := range c.Reviews {
			r := &c.Reviews[i]
			if r.Person == organisation.PersonID(scope.Person) {
				v.Mine = r
			} else if !v.Open {
				r.Marks = nil
			}
		}
		return nil
	})
	return v, err
}

// Judgement is what a reviewer says of a case.
type Judgement struct {
	Marks   map[string]Marked // by item
	Submit  bool              // all is said; others see it when the other has finished as well
	Version int64
}

// Judge keeps what the caller says of a case that they review. It can be
// changed until it is submitted.
//
// Faults: NotFound; Forbidden for who does not review it; Conflict when it is
// submitted; Stale; Invalid with the id of an item, or "note-" and it.
func (s *Service) Judge(ctx context.Context, scope access.Scope, ref subject.Ref, id CaseID, j Judgement) error {
	return s.reviewing(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		c, err := caseByID(tx, ref, id)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(c.Reviews, func(r Review) bool { return r.Person == organisation.PersonID(scope.Person) })
		switch {
		case at < 0:
			return fault.New(fault.Forbidden, text.NotReviewer)
		case c.Reviews[at].Done():
			return fault.New(fault.Conflict, text.ReviewSubmitted)
		case c.Reviews[at].Version != j.Version:
			return stale()
		}
		r := &c.Reviews[at]
		var checks fault.Checks
		r.Marks = map[string]Marked{}
		for _, item := range in.Analysis().Checklist {
			m := j.Marks[item.ID]
			m.Note = tidy(m.Note)
			checks.Need(m.Mark == "" || slices.Contains(Marks(), m.Mark), item.ID, text.MarkMissing)
			checks.Need(m.Mark != "" || !j.Submit, item.ID, text.MarkMissing)
			checkWords(&checks, "note-"+item.ID, m.Note, LongestNote)
			if m != (Marked{}) {
				r.Marks[item.ID] = m
			}
		}
		if err := checks.Err(); err != nil {
			return err
		}
		if j.Submit {
			r.SubmittedAt = tx.Now()
		}
		return keepReview(tx, c.ID, r)
	})
}

// Reassign lets somebody else review a case who has not been reviewed by them.
//
// Faults: NotFound; Forbidden; Conflict when the review is submitted; Invalid
// with the field "person".
func (s *Service) Reassign(ctx context.Context, scope access.Scope, ref subject.Ref, id CaseID, place int, person organisation.PersonID) error {
	return s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		c, err := caseByID(tx, ref, id)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(c.Reviews, func(r Review) bool { return r.Place == place })
		if at < 0 {
			return hidden()
		}
		if c.Reviews[at].Done() {
			return fault.New(fault.Conflict, text.ReviewSubmitted)
		}
		names, known := in.reviewers([]organisation.PersonID{person})
		taken := slices.ContainsFunc(c.Reviews, func(r Review) bool { return r.Person == person })
		var checks fault.Checks
		checks.Need(known && !taken, "person", text.ReviewerWrong)
		if err := checks.Err(); err != nil {
			return err
		}
		before := told{Number: c.Number, PersonName: c.Reviews[at].Name}
		if err := reassign(tx, c.ID, place, names[0]); err != nil {
			return err
		}
		return record(tx, scope, in, false, CaseNoun, string(c.ID), "reassigned", "", before, told{Number: c.Number, PersonName: names[0].Name})
	})
}

// Agreed settles an item on which two reviewers differ.
//
// Faults: NotFound; Forbidden for who neither reviews nor leads; Conflict when
// they do not differ; Invalid with the fields "mark", "reason".
func (s *Service) Agreed(ctx context.Context, scope access.Scope, ref subject.Ref, id CaseID, item string, m Mark, reason string) error {
	return s.reviewing(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		c, err := caseByID(tx, ref, id)
		if err != nil {
			return err
		}
		mine := slices.ContainsFunc(c.Reviews, func(r Review) bool { return r.Person == organisation.PersonID(scope.Person) })
		if !mine && !in.MayWrite() {
			return fault.New(fault.Forbidden, text.NotReviewer)
		}
		if !slices.ContainsFunc(in.Analysis().Checklist, func(one programme.CheckItem) bool { return one.ID == item }) {
			return hidden()
		}
		if !c.Differs(item) {
			return fault.New(fault.Conflict, text.NoDifference)
		}
		reason = tidy(reason)
		var checks fault.Checks
		checks.Need(slices.Contains(Marks(), m), "mark", text.MarkMissing)
		checks.Need(reason != "", "reason", text.SettleReasonMissing)
		checkWords(&checks, "reason", reason, LongestNote)
		if err := checks.Err(); err != nil {
			return err
		}
		if err := settle(tx, c.ID, item, Settlement{Mark: m, Reason: reason, At: tx.Now(), By: scope.Name}); err != nil {
			return err
		}
		return record(tx, scope, in, false, CaseNoun, string(c.ID), "settled", reason, nil, told{Number: c.Number, What: item, State: string(m)})
	})
}
