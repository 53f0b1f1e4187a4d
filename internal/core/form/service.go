package form

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/identity"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Config is what a Service is made of.
type Config struct {
	Subjects  *subject.Registry
	Approvals *approval.Service
	Accounts  *identity.Service // know in which language somebody is written to
	BaseURL   string            // how the program is reached from outside
}

// Service is what can be done with documents.
type Service struct {
	subjects  *subject.Registry
	approvals *approval.Service
	accounts  *identity.Service
	base      string
}

// New makes the service. It is told from now on what becomes of the documents
// that it puts before others, and tells their history.
func New(c Config) *Service {
	s := &Service{c.Subjects, c.Approvals, c.Accounts, c.BaseURL}
	c.Approvals.Watch(Noun, s.decided)
	c.Subjects.Say(Noun, pastWords)
	c.Subjects.From(named)
	return s
}

// Subjects are the owners of what documents belong to.
func (s *Service) Subjects() *subject.Registry { return s.subjects }

// locate tells whose a document is.
func locate(id ID) subject.Locate {
	return func(tx *db.Tx) (subject.Ref, error) { return refOf(tx, id) }
}

// Find is a document with everything that is written in it.
//
// Faults: NotFound when it doesn't exist or the caller takes no part in its
// subject.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*Document, error) {
	var d *Document
	err := s.read(ctx, scope, id, func(_ *db.Tx, found *Document) error {
		d = found
		return nil
	})
	return d, err
}

func (s *Service) read(ctx context.Context, scope access.Scope, id ID, do func(*db.Tx, *Document) error) error {
	return s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		d, err := load(tx, in, id)
		if err != nil {
			return err
		}
		return do(tx, d)
	})
}

func (s *Service) write(ctx context.Context, scope access.Scope, id ID, do func(*db.Tx, *Document) error) error {
	return s.subjects.Write(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		d, err := load(tx, in, id)
		if err != nil {
			return err
		}
		return do(tx, d)
	})
}

// load reads a document whole.
func load(tx *db.Tx, in *subject.Subject, id ID) (*Document, error) {
	d, err := documentOf(tx, id)
	if err != nil {
		return nil, fmt.Errorf("load document: %w", err)
	}
	d.Subject = in
	form, known := in.Programme.Form(d.FormID)
	if !known {
		return nil, fmt.Errorf("load document: programme %s has no form %s", in.Programme.ID, d.FormID)
	}
	d.Form = form
	if !Seen(form, in.Side, d.SharedAt) {
		return nil, fault.New(fault.NotFound, text.NoSuchDocument)
	}
	if d.Entries, err = entriesOf(tx, id); err != nil {
		return nil, fmt.Errorf("load document: %w", err)
	}
	if !writes(form, in.Side) {
		if err := d.asShared(tx); err != nil {
			return nil, fmt.Errorf("load document: %w", err)
		}
	}
	d.conceal(d.Entries)
	if err := d.fillShown(tx); err != nil {
		return nil, fmt.Errorf("load document: %w", err)
	}
	if d.Authors, err = authorsOf(tx, id); err != nil {
		return nil, fmt.Errorf("load document: %w", err)
	}
	return d, decisions(tx, d)
}

// decisions finds the matters of documents that are or were put before
// somebody.
func decisions(tx *db.Tx, documents ...*Document) error {
	var ids []string
	for _, d := range documents {
		if d.Matter != "" {
			ids = append(ids, string(d.ID))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	matters, err := approval.Of(tx, Noun, ids...)
	if err != nil {
		return fmt.Errorf("find decisions: %w", err)
	}
	for _, d := range documents {
		for _, m := range matters[string(d.ID)] {
			if string(m.ID) == d.Matter {
				d.Decision = m
			}
		}
	}
	return nil
}

// Item is a form of a subject's programme, with the document that has been
// begun in it.
type Item struct {
	Form     *programme.Form
	Slot     string
	Title    i18n.Text
	Document *Document // without entries; nil while it is not begun
}

// List are the forms of a subject, in the programme's order, each with how far
// it has come.
//
// Faults: NotFound when the caller takes no part in the subject.
func (s *Service) List(ctx context.Context, scope access.Scope, ref subject.Ref) (*subject.Subject, []Item, error) {
	var in *subject.Subject
	var items []Item
	err := s.subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, found *subject.Subject) error {
		in = found
		begun, err := documentsIn(tx, ref)
		if err != nil {
			return fmt.Errorf("list documents: %w", err)
		}
		items = itemsOf(in, begun)
		return decisions(tx, begun...)
	})
	return in, items, err
}

func itemsOf(in *subject.Subject, begun []*Document) []Item {
	var items []Item
	for i := range in.Programme.Forms {
		f := &in.Programme.Forms[i]
		slots := slotsOf(in, f)
		if in.Programme.AppliesWith(f.ID) && slices.ContainsFunc(begun, func(d *Document) bool { return d.FormID == f.ID }) {
			slots = []string{""}
		}
		for _, slot := range slots {
			item := Item{Form: f, Slot: slot, Title: titleOf(in, f, slot)}
			at := slices.IndexFunc(begun, func(d *Document) bool { return d.FormID == f.ID && d.Slot == slot })
			if at >= 0 && Seen(f, in.Side, begun[at].SharedAt) {
				item.Document = begun[at]
				item.Document.Subject, item.Document.Form = in, f
			}
			items = append(items, item)
		}
	}
	return items
}

// slotsOf are the times that a form is filled in: once, or for each activity
// that has it as a document.
func slotsOf(in *subject.Subject, f *programme.Form) []string {
	if in.Programme.AppliesWith(f.ID) {
		return nil // it comes with the application, or not at all
	}
	if !f.Each {
		return []string{""}
	}
	var slots []string
	for _, a := range in.Activities {
		if slices.ContainsFunc(a.Documents, func(d programme.Deliverable) bool { return d.ID == f.ID && !d.Begun }) {
			slots = append(slots, a.Key)
		}
	}
	return slots
}

func titleOf(in *subject.Subject, f *programme.Form, slot string) i18n.Text {
	if a, ok := in.Activity(slot); ok {
		if strings.HasPrefix(a.Name.Da, f.Name.Da) {
			return a.Name
		}
		return i18n.Text{Da: f.Name.Da + " · " + a.Name.Da, En: f.Name.In(i18n.En) + " · " + a.Name.In(i18n.En)}
	}
	return f.Name
}

// Begin begins a document, and gives the one that has been begun already.
//
// Faults: NotFound when the caller takes no part in the subject or there is no
// such form; Forbidden when the caller may not write it.
func (s *Service) Begin(ctx context.Context, scope access.Scope, ref subject.Ref, formID, slot string) (ID, error) {
	var id ID
	err := s.subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) (err error) {
		id, err = beginIn(tx, scope, in, formID, slot)
		return err
	})
	return id, err
}

// beginIn is Begin within its transaction.
func beginIn(tx *db.Tx, scope access.Scope, in *subject.Subject, formID, slot string) (ID, error) {
	f, known := in.Programme.Form(formID)
	if !known || !slices.Contains(slotsOf(in, f), slot) {
		return "", fault.New(fault.NotFound, text.NoSuchForm)
	}
	if err := refuseWriter(in, f); err != nil {
		return "", err
	}
	found, begun, err := begunAlready(tx, in.Ref, formID, slot)
	if err != nil || begun {
		return found, err
	}
	d, err := begin(tx, scope, in, f, slot)
	if err != nil {
		return "", err
	}
	return d.ID, d.record(tx, scope, "begun", "", nil)
}

func begin(tx *db.Tx, scope access.Scope, in *subject.Subject, f *programme.Form, slot string) (*Document, error) {
	d := &Document{
		ID: ID(tx.NewID()), Ref: in.Ref, FormID: f.ID, Slot: slot, Title: titleOf(in, f, slot), State: Draft, Version: 1,
		BegunBy: scope.Name, BegunAt: tx.Now(), Subject: in, Form: f,
	}
	if err := insertDocument(tx, d); err != nil {
		return nil, fmt.Errorf("begin document: %w", err)
	}
	return d, nil
}

// told is a document as history remembers it.
type told struct {
	Title   i18n.Text `json:"title"`
	State   State     `json:"state"`
	Version int       `json:"version"`
}

func (d *Document) told() *told { return &told{d.Title, d.State, d.Version} }

// record writes a step of the document into its subject's history.
func (d *Document) record(tx *db.Tx, scope access.Scope, verb, reason string, before *told) error {
	c := audit.Change{
		SubjectKind: d.Ref.Kind, SubjectID: d.Ref.ID, Noun: Noun, NounID: string(d.ID), Verb: verb, Role: actingRole(d.Subject, d.Form), Reason: reason,
		After: d.told(),
	}
	if before != nil {
		c.Before = before
	}
	return audit.Record(tx, scope, c)
}

// actingRole is the role in which the caller writes.
func actingRole(in *subject.Subject, f *programme.Form) string {
	for _, role := range in.Mine {
		if slices.Contains(f.Write, role) {
			return role
		}
	}
	if len(in.Mine) > 0 {
		return in.Mine[0]
	}
	return ""
}
