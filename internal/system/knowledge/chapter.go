package knowledge

import (
	"context"
	"slices"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge/text"
)

// Remark is what somebody has said about a chapter.
type Remark struct {
	By      string
	Version int64 // of the chapter
	Words   string
	At      time.Time
}

// Leaf is a chapter in its workshop, with what the caller may do.
type Leaf struct {
	*Chapter
	Book       Book
	Remarks    []Remark
	MayApprove bool // somebody else has written it
}

// Leaf is a chapter in its workshop. Fault: NotFound for who is not in the
// network.
func (s *Service) Leaf(ctx context.Context, scope access.Scope, id ChapterID) (p Leaf, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, err = s.leaf(tx, scope, id)
		return err
	})
	return p, err
}

func (s *Service) leaf(tx *db.Tx, scope access.Scope, id ChapterID) (p Leaf, err error) {
	if p.Chapter, err = chapterByID(tx, id); err != nil {
		return p, err
	}
	if p.Book, err = s.book(tx, scope, p.Handbook); err != nil {
		return p, err
	}
	if p.Parts, err = partsOf(tx, id); err != nil {
		return p, err
	}
	if p.Remarks, err = remarksOn(tx, id); err != nil {
		return p, err
	}
	p.MayApprove = p.Book.MayDecide && p.Stage == InReview && p.SavedBy != scope.Person
	return p, nil
}

func (s *Service) onLeaf(ctx context.Context, scope access.Scope, id ChapterID, decides bool, do func(*db.Tx, Leaf) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := s.leaf(tx, scope, id)
		if err != nil {
			return err
		}
		if err := p.Book.mayChange(decides); err != nil {
			return err
		}
		return do(tx, p)
	})
}

// told is a chapter as history remembers it.
func (p *Leaf) told() told {
	return told{Title: p.Book.Title, What: p.Title, Version: p.Version, State: State(p.Stage)}
}

// save keeps a chapter that was seen in its version, as a draft again.
func (p *Leaf) save(tx *db.Tx, scope access.Scope, verb Verb, before told) error {
	seen := p.Version
	p.Stage, p.Version, p.SavedAt, p.SavedBy, p.SavedName = Draft, seen+1, tx.Now(), scope.Person, scope.Name
	if err := updateChapter(tx, p.Chapter, seen); err != nil {
		return err
	}
	return record(tx, scope, p.Book.Place, ID(p.Handbook), verb, "", before, p.told())
}

// Rewrite saves what a chapter says. A chapter that was in review or approved
// becomes a draft again; what was approved stays as it was.
//
// Faults: NotFound; Forbidden for who takes no part; Stale when somebody else
// has saved it meanwhile; Invalid with fields "title", "words".
func (s *Service) Rewrite(ctx context.Context, scope access.Scope, id ChapterID, title, words string, version int64) error {
	return s.onLeaf(ctx, scope, id, false, func(tx *db.Tx, p Leaf) error {
		if version != p.Version {
			return stale()
		}
		before := p.told()
		title, words = strings.Join(strings.Fields(title), " "), strings.TrimSpace(words)
		if title == p.Title && words == p.Words {
			return nil
		}
		p.Title, p.Words = title, words
		if err := p.check(); err != nil {
			return err
		}
		return p.save(tx, scope, ChapterChanged, before)
	})
}

// TakeIn takes an entry of the network into a chapter, in the version that
// stands; one that is there already is brought up to that version.
//
// Faults: NotFound, also for an entry that the caller may not read or that is
// another network's; Forbidden; Conflict when there are many already.
func (s *Service) TakeIn(ctx context.Context, scope access.Scope, id ChapterID, item ID) error {
	return s.onLeaf(ctx, scope, id, false, func(tx *db.Tx, p Leaf) error {
		i, in, err := s.readable(tx, scope, item)
		if err != nil {
			return err
		}
		if in == nil || i.In != p.Book.In || i.Kind == Question {
			return hidden()
		}
		place := 1
		for _, part := range p.Parts {
			if part.Item == item && part.Version == i.Version {
				return nil
			}
			place++
		}
		if len(p.Parts) >= mostParts {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.TooManyParts(l, mostParts) })
		}
		if err := putPart(tx, id, item, i.Version, place); err != nil {
			return err
		}
		return p.save(tx, scope, PartTaken, told{})
	})
}

// LeaveOut takes an entry out of a chapter.
//
// Faults: NotFound; Forbidden.
func (s *Service) LeaveOut(ctx context.Context, scope access.Scope, id ChapterID, item ID) error {
	return s.onLeaf(ctx, scope, id, false, func(tx *db.Tx, p Leaf) error {
		if !slices.ContainsFunc(p.Parts, func(part Part) bool { return part.Item == item }) {
			return hidden()
		}
		if err := deletePart(tx, id, item); err != nil {
			return err
		}
		return p.save(tx, scope, PartLeft, told{})
	})
}

// Put sends a chapter to review: the members of the network are asked for
// remarks, and those who lead it for approval.
//
// Faults: NotFound; Forbidden; Conflict when it is no draft, or says nothing.
func (s *Service) Put(ctx context.Context, scope access.Scope, id ChapterID) error {
	return s.onLeaf(ctx, scope, id, false, func(tx *db.Tx, p Leaf) error {
		if p.Stage != Draft {
			return fault.New(fault.Conflict, text.NoDraft)
		}
		if p.Words == "" && len(p.Parts) == 0 {
			return fault.New(fault.Conflict, text.ChapterEmpty)
		}
		return p.stage(tx, scope, InReview, ChapterPut, "")
	})
}

func (p *Leaf) stage(tx *db.Tx, scope access.Scope, to Stage, verb Verb, reason string) error {
	before := p.told()
	p.Stage = to
	if err := updateChapter(tx, p.Chapter, p.Version); err != nil {
		return err
	}
	return record(tx, scope, p.Book.Place, ID(p.Handbook), verb, reason, before, p.told())
}

// Remark says something about a chapter.
//
// Faults: NotFound; Forbidden for who takes no part; Invalid with field "remark".
func (s *Service) Remark(ctx context.Context, scope access.Scope, id ChapterID, words string) error {
	return s.onLeaf(ctx, scope, id, false, func(tx *db.Tx, p Leaf) error {
		if err := p.say(tx, scope, words); err != nil {
			return err
		}
		return record(tx, scope, p.Book.Place, ID(p.Handbook), ChapterRemarked, "", nil, p.told())
	})
}

func (p *Leaf) say(tx *db.Tx, scope access.Scope, words string) error {
	words = strings.TrimSpace(words)
	var checks fault.Checks
	checks.Need(words != "", "remark", text.RemarkMissing)
	checkWords(&checks, "remark", words, LongestAnswer)
	if err := checks.Err(); err != nil {
		return err
	}
	return insertRemark(tx, p.ID, p.Version, scope, words)
}

// Approve approves a chapter as it stands: from then on it is frozen, and goes
// into the next edition. Nobody approves what they have saved last.
//
// Faults: NotFound; Forbidden for who does not lead the network, and for who
// has saved it last; Conflict when it is not in review; Stale when it has been
// saved since the caller saw it.
func (s *Service) Approve(ctx context.Context, scope access.Scope, id ChapterID, version int64) error {
	return s.onLeaf(ctx, scope, id, true, func(tx *db.Tx, p Leaf) error {
		switch {
		case p.Stage != InReview:
			return fault.New(fault.Conflict, text.NotInReview)
		case version != p.Version:
			return stale()
		case p.SavedBy == scope.Person:
			return fault.New(fault.Forbidden, text.FourEyes)
		}
		frozen := p.freeze()
		p.Approved, p.ApprovedAt, p.ApprovedBy = &frozen, tx.Now(), scope.Name
		return p.stage(tx, scope, Approved, ChapterApproved, "")
	})
}

// Return sends a chapter back to those who write it, with a reason.
//
// Faults: as Approve; Invalid with field "remark".
func (s *Service) Return(ctx context.Context, scope access.Scope, id ChapterID, reason string) error {
	return s.onLeaf(ctx, scope, id, true, func(tx *db.Tx, p Leaf) error {
		if p.Stage != InReview {
			return fault.New(fault.Conflict, text.NotInReview)
		}
		if err := p.say(tx, scope, reason); err != nil {
			return err
		}
		return p.stage(tx, scope, Draft, ChapterReturned, strings.TrimSpace(reason))
	})
}

// freeze is the chapter as it is published: its own text, then the entries.
// Handbooks are written in Danish.
func (p *Leaf) freeze() Frozen {
	const l = i18n.Da
	blocks := prose(p.Words)
	for _, part := range p.Parts {
		blocks = append(blocks, paper.H(3, part.Title), paper.Block{Note: part.about(l)})
		blocks = append(blocks, part.Blocks(l, 4)...)
	}
	return Frozen{Title: p.Title, Blocks: blocks}
}

// about is where an entry of a handbook comes from.
func (part *Part) about(l i18n.Lang) string {
	words := []string{text.PartFrom(l, part.Kind.Name(l), part.OrgName, int(part.Version))}
	if part.Method != "" {
		words = append(words, part.Method.Name(l))
	}
	if part.Setting != "" {
		words = append(words, part.Setting.Name(l))
	}
	return strings.Join(words, " · ")
}

// prose is what somebody has written in a chapter: as paper.Prose, with lines
// that begin with "## " as headings.
func prose(words string) []paper.Block {
	var blocks []paper.Block
	var lines []string
	flush := func() {
		blocks = append(blocks, paper.Prose(strings.Join(lines, "\n"))...)
		lines = nil
	}
	for line := range strings.SplitSeq(words, "\n") {
		heading, ok := strings.CutPrefix(strings.TrimSpace(line), "## ")
		if !ok {
			lines = append(lines, line)
			continue
		}
		flush()
		blocks = append(blocks, paper.H(3, strings.TrimSpace(heading)))
	}
	flush()
	return blocks
}

// Preview is the chapter as it would be published now.
func (p *Leaf) Preview() []paper.Block { return p.freeze().Blocks }

// MayChange is the fault of whoever may not write in the chapter; nil for who
// may.
func (p *Leaf) MayChange() error { return p.Book.mayChange(false) }
