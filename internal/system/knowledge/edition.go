package knowledge

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge/text"
)

// Edition is a handbook as it was published once. It never changes.
type Edition struct {
	Handbook HandbookID
	Number   int
	Day      calendar.Date
	By       string
	Note     string // what is new, in the words of those who published it
	Changes  []Change
	Hash     string
	PDF      files.ID // empty while it is being made
	Word     files.ID
	Document paper.Document // empty in a list
	Chapters []Printed
	Told     int // municipalities that have got the letter about it
}

// Printed is a chapter of an edition.
type Printed struct {
	ID    ChapterID `json:"id"`
	Title string    `json:"title"`
	Hash  string    `json:"hash"` // of what it says
}

// Change is a chapter that is not as it was in the edition before.
type Change struct {
	What  Verb   `json:"what"` // ChapterAdded, ChapterChanged or ChapterDropped
	Title string `json:"title"`
}

// In is the change in words.
func (c Change) In(l i18n.Lang) string {
	switch c.What { //nolint:exhaustive // an edition tells of chapters alone
	case ChapterAdded:
		return text.ChangeAdded(l, c.Title)
	case ChapterDropped:
		return text.ChangeDropped(l, c.Title)
	}
	return text.ChangeChanged(l, c.Title)
}

// Address is where the edition is read, without log-in.
func (e *Edition) Address() string {
	return fmt.Sprintf("%s/haandbog/%s/udgaver/%d", Root, e.Handbook, e.Number)
}

// FileAddress is where the edition is fetched as PDF, or else as DOCX.
func (e *Edition) FileAddress(pdf bool) string {
	if pdf {
		return e.Address() + "/haandbog.pdf"
	}
	return e.Address() + "/haandbog.docx"
}

// Publish publishes the chapters as they were approved last, as a new edition,
// which is frozen. All municipalities, and everybody in the networks, are told by
// letter; the PDF and the file for word processors are made in the background.
//
// Faults: NotFound; Forbidden for who does not lead the network; Conflict when
// nothing has been approved, or nothing since the edition before; Invalid with
// field "note".
func (s *Service) Publish(ctx context.Context, scope access.Scope, id HandbookID, note string) (number int, err error) {
	err = s.onBook(ctx, scope, id, true, func(tx *db.Tx, b Book) error {
		note = strings.TrimSpace(note)
		var checks fault.Checks
		checkWords(&checks, "note", note, LongestNote)
		if err := checks.Err(); err != nil {
			return err
		}
		e := Edition{Handbook: id, Number: b.Edition + 1, Day: tx.Today(), By: scope.Name, Note: note}
		var frozen []Frozen
		for _, c := range b.Chapters {
			if c.Approved != nil {
				frozen = append(frozen, *c.Approved)
				e.Chapters = append(e.Chapters, Printed{c.ID, c.Approved.Title, paper.Document{Title: c.Approved.Title, Blocks: c.Approved.Blocks}.Hash()})
			}
		}
		if len(frozen) == 0 {
			return fault.New(fault.Conflict, text.NothingApproved)
		}
		if len(b.Editions) > 0 {
			if slices.Equal(b.Editions[0].Chapters, e.Chapters) {
				return fault.New(fault.Conflict, text.NothingNew)
			}
			e.Changes = compared(b.Editions[0].Chapters, e.Chapters)
		}
		e.Document = b.document(e, frozen)
		e.Hash = e.Document.Hash()
		number = e.Number
		if err := insertEdition(tx, e, tx.Now()); err != nil {
			return fmt.Errorf("publish edition %d: %w", e.Number, err)
		}
		if err := publishHandbook(tx, id, e.Number); err != nil {
			return err
		}
		if err := record(tx, scope, b.Place, ID(id), BookPublished, "", nil, told{Title: b.Title, Version: int64(e.Number)}); err != nil {
			return err
		}
		if tx.Now().Before(s.DB.Now().Add(-newsFor)) {
			return nil // what is laid down afterwards is printed when it is asked for, and is news to nobody
		}
		if err := s.setPrinting(tx, e); err != nil {
			return err
		}
		return jobs.Enqueue(tx, telling{id, e.Number})
	})
	return number, err
}

// compared are the chapters that are not as they were.
func compared(before, after []Printed) []Change {
	var changes []Change
	for _, now := range after {
		at := slices.IndexFunc(before, func(p Printed) bool { return p.ID == now.ID })
		switch {
		case at < 0:
			changes = append(changes, Change{ChapterAdded, now.Title})
		case before[at].Hash != now.Hash:
			changes = append(changes, Change{ChapterChanged, now.Title})
		}
	}
	for _, then := range before {
		if !slices.ContainsFunc(after, func(p Printed) bool { return p.ID == then.ID }) {
			changes = append(changes, Change{ChapterDropped, then.Title})
		}
	}
	return changes
}

// document is the edition whole: what it is, its contents, what is new, and
// each chapter from a new page on.
func (b *Book) document(e Edition, chapters []Frozen) paper.Document {
	const l = i18n.Da
	d := paper.Document{
		Lang: l.Tag(), Title: b.Title, Over: b.Place.Name, Foot: text.EditionFoot(l, b.Title, e.Number, e.Day),
		Facts: []paper.Fact{{Term: text.EditionTerm(l), Text: text.EditionLine(l, e.Number, e.Day)}, {Term: text.PublishedBy(l), Text: b.Place.Name}},
	}
	d.Blocks = append(d.Blocks, paper.Prose(b.Lead)...)
	var titles []string
	for _, c := range chapters {
		titles = append(titles, c.Title)
	}
	d.Blocks = append(d.Blocks, paper.H(2, text.Contents(l)), paper.Block{Numbers: titles})
	if len(e.Changes) > 0 || e.Note != "" && e.Number > 1 {
		d.Blocks = append(d.Blocks, paper.H(2, text.WhatIsNew(l)))
		d.Blocks = append(d.Blocks, paper.Prose(e.Note)...)
		var list []string
		for _, c := range e.Changes {
			list = append(list, c.In(l))
		}
		if len(list) > 0 {
			d.Blocks = append(d.Blocks, paper.Block{List: list})
		}
	}
	for i, c := range chapters {
		d.Blocks = append(d.Blocks, paper.Block{Break: true}, paper.H(2, fmt.Sprintf("%d. %s", i+1, c.Title)))
		d.Blocks = append(d.Blocks, c.Blocks...)
	}
	return d
}

// Chapter is what the n-th chapter of the edition says, from 1 on; ok is false
// when there is none.
func (e *Edition) Chapter(n int) (p Printed, blocks []paper.Block, ok bool) {
	if n < 1 || n > len(e.Chapters) {
		return p, nil, false
	}
	at := 0
	for i, b := range e.Document.Blocks {
		if !b.Break {
			continue
		}
		if at++; at == n {
			rest := e.Document.Blocks[i+2:] // after its heading
			if end := slices.IndexFunc(rest, func(b paper.Block) bool { return b.Break }); end >= 0 {
				rest = rest[:end]
			}
			return e.Chapters[n-1], rest, true
		}
	}
	return p, nil, false
}

// Issue is an edition of a handbook for whoever reads it.
type Issue struct {
	*Handbook
	Edition  Edition
	Editions []Edition // all, the newest first
	Network  string
	Member   bool // the caller is in the network
}

// Newest reports whether there is no newer edition.
func (i *Issue) Newest() bool { return i.Edition.Number == i.Handbook.Edition }

// Read is an edition of a handbook, 0 for the newest. It is for everybody.
//
// Fault: NotFound, also for a handbook that has not been published.
func (s *Service) Read(ctx context.Context, scope access.Scope, id HandbookID, number int) (i Issue, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if i.Handbook, err = handbookByID(tx, id); err != nil {
			return err
		}
		if i.Edition, err = editionOf(tx, id, cmp.Or(number, i.Handbook.Edition)); err != nil {
			return err
		}
		if i.Edition.Document.Hash() != i.Edition.Hash {
			return fault.New(fault.Conflict, text.EditionChanged)
		}
		if i.Editions, err = editionsOf(tx, id); err != nil {
			return err
		}
		i.Network = i.Edition.Document.Over
		roles, err := access.RolesIn(tx, scope, i.In.Kind, i.In.ID)
		i.Member = len(roles) > 0
		return err
	})
	return i, err
}

// File is an edition as a file, for everybody. One that could not be made is
// tried again when it is asked for.
//
// Fault: NotFound, also while it is being made.
func (s *Service) File(ctx context.Context, id HandbookID, number int, pdf bool) (f files.File, err error) {
	var e Edition
	ready := false
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if e, err = editionOf(tx, id, number); err != nil {
			return err
		}
		file := e.Word
		if pdf {
			file = e.PDF
		}
		if ready = file != ""; !ready {
			return nil
		}
		f, err = files.Get(tx, file)
		return err
	})
	if err != nil || ready {
		return f, err
	}
	if err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.setPrinting(tx, e) }); err != nil {
		return f, err
	}
	return f, fault.New(fault.NotFound, text.FileNotReady)
}

const (
	printAttempts = 5
	printTimeout  = 5 * time.Minute
	printAgain    = time.Hour          // after which what was not made is tried again
	newsFor       = 7 * 24 * time.Hour // how long an edition is news
)

// setPrinting lets an edition's files be made, unless that is under way.
func (s *Service) setPrinting(tx *db.Tx, e Edition) error {
	first, err := startPrinting(tx, e, tx.Now().Add(-printAgain))
	if err != nil || !first {
		return err
	}
	return jobs.Enqueue(tx, printing{e.Handbook, e.Number}, jobs.Attempts(printAttempts))
}

// printing is the work of making an edition's files.
type printing struct {
	Handbook HandbookID `json:"handbook"`
	Number   int        `json:"number"`
}

func (printing) Kind() string { return "knowledge-print" }

func (s *Service) print(ctx context.Context, job jobs.Job[printing]) error {
	var e Edition
	if err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		e, err = editionOf(tx, job.Args.Handbook, job.Args.Number)
		return err
	}); err != nil {
		return fmt.Errorf("print an edition: %w", err)
	}
	if e.Word == "" {
		word, err := s.Word(ctx, e.Document)
		if err == nil {
			err = s.keep(ctx, e, text.BookFile(i18n.Da, e.Number)+".docx", word, setWord)
		}
		if err != nil {
			return fmt.Errorf("print edition %d of %s: %w", e.Number, e.Handbook, err)
		}
	}
	if e.PDF != "" {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, printTimeout)
	defer cancel()
	pdf, err := s.Print(ctx, e.Document)
	if err == nil {
		err = s.keep(ctx, e, text.BookFile(i18n.Da, e.Number)+".pdf", pdf, setPDF)
	}
	if err != nil {
		return fmt.Errorf("print edition %d of %s: %w", e.Number, e.Handbook, err)
	}
	return nil
}

func (s *Service) keep(ctx context.Context, e Edition, name string, b []byte, set func(*db.Tx, Edition, files.ID) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		id, err := files.Keep(tx, files.New{Name: name, Bytes: b})
		if err != nil {
			return err
		}
		return set(tx, e, id)
	})
}
