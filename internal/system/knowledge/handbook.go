package knowledge

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge/text"
)

// HandbookID names a handbook.
type HandbookID string

// ChapterID names a chapter of a handbook.
type ChapterID string

// Handbook is a book that a network composes of what it has written, and
// publishes in editions.
type Handbook struct {
	ID        HandbookID
	In        subject.Ref
	Title     string
	Lead      string // what it is about, in a few lines
	Version   int64
	Edition   int // the newest; 0 before the first
	Published time.Time
}

// Address is where the published handbook is read, without log-in.
func (h *Handbook) Address() string { return Root + "/haandbog/" + string(h.ID) }

// Workshop is where it is written.
func (h *Handbook) Workshop() string { return Root + "/haandboeger/" + string(h.ID) }

// Stage is how far a chapter has come.
type Stage string

// The stages.
const (
	Draft    Stage = "draft"
	InReview Stage = "review"
	Approved Stage = "approved"
)

// Chapter is a chapter as it is written: a text of its own, and entries in
// chosen versions.
type Chapter struct {
	ID        ChapterID
	Handbook  HandbookID
	Place     int
	Title     string
	Words     string
	Stage     Stage
	Version   int64
	SavedAt   time.Time
	SavedBy   string
	SavedName string
	Parts     []Part

	Approved   *Frozen // what was approved last; nil before
	ApprovedAt time.Time
	ApprovedBy string
}

// Address is where the chapter is written.
func (c *Chapter) Address() string { return Root + "/kapitler/" + string(c.ID) }

// Part is an entry that a chapter takes in.
type Part struct {
	Item    ID
	Kind    Kind
	OrgName string
	Version int64 // that is taken in
	Newest  int64
	Content // in the version that is taken in
}

// Frozen is a chapter as it was approved.
type Frozen struct {
	Title  string        `json:"title"`
	Blocks []paper.Block `json:"blocks"`
}

// The most characters and parts.
const (
	LongestChapter = 30000
	LongestLead    = 2000
	mostChapters   = 60
	mostParts      = 40
)

// Book is a handbook in its workshop, with what the caller may do.
type Book struct {
	*Handbook
	Place     *Place
	Chapters  []Chapter
	Editions  []Edition // the newest first, without what they say
	MayWrite  bool      // chapters, and remarks
	MayDecide bool      // approve what others have written, and publish
}

// Compose begins a handbook of a network.
//
// Faults: NotFound; Forbidden for who does not lead the network; Conflict when
// it is closed; Invalid with fields "network", "title", "lead".
func (s *Service) Compose(ctx context.Context, scope access.Scope, ref subject.Ref, title, lead string) (id HandbookID, err error) {
	err = s.write(ctx, scope, ref, func(tx *db.Tx, in *Place) error {
		if !in.MayLead {
			return forbidden(text.OnlyLeadersPublish, in)
		}
		h := &Handbook{ID: HandbookID(tx.NewID()), In: in.Ref, Title: strings.Join(strings.Fields(title), " "), Lead: strings.TrimSpace(lead), Version: 1}
		if err := h.check(); err != nil {
			return err
		}
		id = h.ID
		if err := insertHandbook(tx, h); err != nil {
			return fmt.Errorf("begin a handbook: %w", err)
		}
		return record(tx, scope, in, ID(id), BookBegun, "", nil, told{Title: h.Title})
	})
	return id, err
}

func (h *Handbook) check() error {
	var checks fault.Checks
	checks.Need(h.Title != "", "title", text.TitleMissing)
	checkWords(&checks, "title", h.Title, LongestTitle)
	checkWords(&checks, "lead", h.Lead, LongestLead)
	return checks.Err()
}

// Book is a handbook in its workshop. Fault: NotFound for who is not in the
// network.
func (s *Service) Book(ctx context.Context, scope access.Scope, id HandbookID) (b Book, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		b, err = s.book(tx, scope, id)
		return err
	})
	return b, err
}

func (s *Service) book(tx *db.Tx, scope access.Scope, id HandbookID) (b Book, err error) {
	if b.Handbook, err = handbookByID(tx, id); err != nil {
		return b, err
	}
	if b.Place, err = s.Subjects.Find(tx, scope, b.In); err != nil {
		if fault.Is(err, fault.NotFound) {
			err = hidden()
		}
		return b, err
	}
	if b.Chapters, err = chaptersOf(tx, id); err != nil {
		return b, err
	}
	if b.Editions, err = editionsOf(tx, id); err != nil {
		return b, err
	}
	b.MayWrite = !b.Place.Closed && takesPart(b.Place)
	b.MayDecide = !b.Place.Closed && b.Place.MayLead
	return b, nil
}

// onBook finds a handbook for a caller who changes something in it.
func (s *Service) onBook(ctx context.Context, scope access.Scope, id HandbookID, decides bool, do func(*db.Tx, Book) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		b, err := s.book(tx, scope, id)
		if err != nil {
			return err
		}
		if err := b.mayChange(decides); err != nil {
			return err
		}
		return do(tx, b)
	})
}

func (b *Book) mayChange(decides bool) error {
	if err := (subject.Label{Name: b.Place.Name, Closed: b.Place.Closed}).Shut(); err != nil {
		return err
	}
	switch {
	case decides && !b.MayDecide:
		return forbidden(text.OnlyLeadersPublish, b.Place)
	case !b.MayWrite && !b.MayDecide:
		return forbidden(text.OnlyMembers, b.Place)
	}
	return nil
}

// Retitle changes what a handbook is called and what it says it is about.
//
// Faults: as Compose; Stale when somebody else has changed it.
func (s *Service) Retitle(ctx context.Context, scope access.Scope, id HandbookID, title, lead string, version int64) error {
	return s.onBook(ctx, scope, id, true, func(tx *db.Tx, b Book) error {
		if version != b.Version {
			return stale()
		}
		before := told{Title: b.Title, What: b.Lead}
		b.Title, b.Lead = strings.Join(strings.Fields(title), " "), strings.TrimSpace(lead)
		if err := b.check(); err != nil {
			return err
		}
		if err := updateHandbook(tx, b.Handbook); err != nil {
			return err
		}
		return record(tx, scope, b.Place, ID(id), BookRetitled, "", before, told{Title: b.Title, What: b.Lead})
	})
}

// AddChapter adds a chapter at the end.
//
// Faults: NotFound; Forbidden for who takes no part in the network; Conflict
// when there are many already; Invalid with field "title".
func (s *Service) AddChapter(ctx context.Context, scope access.Scope, id HandbookID, title string) (chapter ChapterID, err error) {
	err = s.onBook(ctx, scope, id, false, func(tx *db.Tx, b Book) error {
		if len(b.Chapters) >= mostChapters {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.TooManyChapters(l, mostChapters) })
		}
		c := &Chapter{
			ID: ChapterID(tx.NewID()), Handbook: id, Title: strings.Join(strings.Fields(title), " "), Stage: Draft, Version: 1,
			SavedAt: tx.Now(), SavedBy: scope.Person, SavedName: scope.Name, Place: 1,
		}
		for _, other := range b.Chapters {
			c.Place = max(c.Place, other.Place+1)
		}
		if err := c.check(); err != nil {
			return err
		}
		chapter = c.ID
		if err := insertChapter(tx, c); err != nil {
			return err
		}
		return record(tx, scope, b.Place, ID(id), ChapterAdded, "", nil, told{Title: b.Title, What: c.Title})
	})
	return chapter, err
}

func (c *Chapter) check() error {
	var checks fault.Checks
	checks.Need(c.Title != "", "title", text.TitleMissing)
	checkWords(&checks, "title", c.Title, LongestTitle)
	checkWords(&checks, "words", c.Words, LongestChapter)
	return checks.Err()
}

// Shift moves a chapter one place up or down; at the end it stays.
//
// Faults: NotFound; Forbidden.
func (s *Service) Shift(ctx context.Context, scope access.Scope, id HandbookID, chapter ChapterID, up bool) error {
	return s.onBook(ctx, scope, id, false, func(tx *db.Tx, b Book) error {
		at := slices.IndexFunc(b.Chapters, func(c Chapter) bool { return c.ID == chapter })
		if at < 0 {
			return hidden()
		}
		other := at + 1
		if up {
			other = at - 1
		}
		if other < 0 || other >= len(b.Chapters) {
			return nil
		}
		one, two := b.Chapters[at], b.Chapters[other]
		if err := placeChapter(tx, one.ID, two.Place); err != nil {
			return err
		}
		if err := placeChapter(tx, two.ID, one.Place); err != nil {
			return err
		}
		return record(tx, scope, b.Place, ID(id), ChapterMoved, "", nil, told{Title: b.Title, What: one.Title})
	})
}
