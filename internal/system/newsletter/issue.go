package newsletter

import (
	"context"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/newsletter/text"
)

// IssueID identifies an issue.
type IssueID string

// Issue is one number of the news.
type Issue struct {
	ID      IssueID
	Title   string
	Topics  []Topic
	Blocks  []Block
	Sent    time.Time // zero while it is a draft
	Changed time.Time
	Writer  string // who changed or sent it last
	Reached int    // subscribers who have got it
	Version int64
}

// Block is a piece of an issue: a heading, text in paragraphs, and where there
// is more to read.
type Block struct {
	Heading string `json:"heading,omitempty"`
	Text    string `json:"text,omitempty"`
	Link    string `json:"link,omitempty"`
}

const (
	// MostBlocks an issue can have.
	MostBlocks   = 12
	longestTitle = 150
	longestText  = 4000
	longestLink  = 500
)

// Address is where everybody reads it.
func (i *Issue) Address() string { return Address + "/" + string(i.ID) }

// Desk is where it is written.
func (i *Issue) Desk() string { return desk + "/" + string(i.ID) }

// Draft reports whether it has not been sent.
func (i *Issue) Draft() bool { return i.Sent.IsZero() }

// Updated is when it got what it says.
func (i *Issue) Updated() time.Time {
	if i.Draft() {
		return i.Changed
	}
	return i.Sent
}

// check tidies an issue and refuses what can't be published.
func (i *Issue) check() error {
	var checks fault.Checks
	i.Title, i.Topics = strings.TrimSpace(i.Title), known(i.Topics)
	checks.Need(i.Title != "", "title", text.TitleMissing)
	checks.Need(utf8.RuneCountInString(i.Title) <= longestTitle && !strings.ContainsAny(i.Title, "\n\r"), "title", func(l i18n.Lang) string { return text.TitleTooLong(l, longestTitle) })
	checks.Need(!cpr.In(i.Title), "title", text.NoCpr)
	checks.Need(len(i.Topics) > 0, "topics", text.IssueTopicMissing)
	for n := range i.Blocks {
		b := &i.Blocks[n]
		b.Heading, b.Text, b.Link = strings.TrimSpace(b.Heading), strings.TrimSpace(b.Text), strings.TrimSpace(b.Link)
	}
	i.Blocks = slices.DeleteFunc(i.Blocks, func(b Block) bool { return b == Block{} })
	checks.Need(len(i.Blocks) <= MostBlocks, "text-1", func(l i18n.Lang) string { return text.TooManyBlocks(l, MostBlocks) })
	for n, b := range i.Blocks {
		field := func(name string) string { return name + "-" + strconv.Itoa(n+1) }
		checks.Need(utf8.RuneCountInString(b.Heading) <= longestTitle && !strings.ContainsAny(b.Heading, "\n\r"), field("heading"), func(l i18n.Lang) string { return text.TitleTooLong(l, longestTitle) })
		checks.Need(utf8.RuneCountInString(b.Text) <= longestText, field("text"), func(l i18n.Lang) string { return text.TextTooLong(l, longestText) })
		checks.Need(!cpr.In(b.Heading), field("heading"), text.NoCpr)
		checks.Need(!cpr.In(b.Text), field("text"), text.NoCpr)
		checks.Need(b.Link == "" || leads(b.Link), field("link"), text.BadLink)
	}
	return checks.Err()
}

// leads reports whether a link leads to a page that everybody can open: one on
// the web over https, or one of this program.
func leads(link string) bool {
	u, err := url.Parse(link)
	if err != nil || len(link) > longestLink || u.User != nil || strings.ContainsFunc(link, func(r rune) bool { return r <= ' ' || r == '<' || r == '>' || r == '"' || r == '\\' }) {
		return false
	}
	return u.Scheme == "https" && u.Hostname() != "" && strings.Contains(u.Hostname(), ".") ||
		u.Scheme == "" && u.Host == "" && strings.HasPrefix(link, "/") && !strings.HasPrefix(link, "//")
}

// Write begins an issue.
//
// Faults: NotFound for whoever doesn't write the news; Invalid with fields.
func (s *Service) Write(ctx context.Context, scope access.Scope, i Issue) (id IssueID, err error) {
	if err := edits(scope); err != nil {
		return "", err
	}
	if err := i.check(); err != nil {
		return "", err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		id = IssueID(tx.NewID())
		i.ID, i.Sent, i.Changed, i.Writer, i.Reached, i.Version = id, time.Time{}, tx.Now(), scope.Name, 0, 1
		if err := insertIssue(tx, i); err != nil {
			return err
		}
		return record(tx, scope, id, "written", nil, i.Title)
	})
	return id, err
}

// Rewrite changes a draft.
//
// Faults: as Write; Stale when somebody else has changed it; Conflict when it has
// been sent: what people have got stays as it is.
func (s *Service) Rewrite(ctx context.Context, scope access.Scope, i Issue) error {
	if err := edits(scope); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		was, err := draft(tx, i.ID)
		if err != nil {
			return err
		}
		if err := i.check(); err != nil {
			return err
		}
		i.Changed, i.Writer = tx.Now(), scope.Name
		if err := keepIssue(tx, i); err != nil {
			return err
		}
		return record(tx, scope, i.ID, "rewritten", was.Title, i.Title)
	})
}

// Discard throws a draft away.
//
// Faults: as Rewrite.
func (s *Service) Discard(ctx context.Context, scope access.Scope, id IssueID, version int64) error {
	if err := edits(scope); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		was, err := draft(tx, id)
		if err != nil {
			return err
		}
		if was.Version != version {
			return stale()
		}
		if err := dropIssue(tx, id); err != nil {
			return err
		}
		return record(tx, scope, id, "discarded", was.Title, nil)
	})
}

func stale() error { return fault.New(fault.Stale, text.Stale) }

// draft is an issue that has not been sent.
func draft(tx *db.Tx, id IssueID) (Issue, error) {
	i, ok, err := issueBy(tx, id)
	switch {
	case err != nil:
		return i, err
	case !ok:
		return i, fault.New(fault.NotFound, text.NoSuchIssue)
	case !i.Draft():
		return i, fault.New(fault.Conflict, text.SentAlready)
	}
	return i, nil
}

func record(tx *db.Tx, scope access.Scope, id IssueID, verb string, before, after any) error {
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: Noun, SubjectID: string(id), Noun: Noun, NounID: string(id), Verb: verb, Role: string(access.Adviser), Before: before, After: after,
	})
}

// Find is an issue: one that was sent for everybody, a draft for those who write
// the news.
//
// Faults: NotFound.
func (s *Service) Find(ctx context.Context, scope access.Scope, id IssueID) (*Issue, error) {
	var found Issue
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		i, ok, err := issueBy(tx, id)
		if err == nil && (!ok || i.Draft() && edits(scope) != nil) {
			err = fault.New(fault.NotFound, text.NoSuchIssue)
		}
		found = i
		return err
	})
	return &found, err
}

// PageSize is how many issues a page lists.
const PageSize = 20

// Page is a page of a list.
type Page struct {
	Issues  []Issue
	Next    string    // cursor of the page after this one; empty on the last
	Updated time.Time // when the newest of all came
}

// List shows the issues that were sent, newest first.
func (s *Service) List(ctx context.Context, after string) (page Page, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		page, err = listed(tx, sentState, after)
		return err
	})
	return page, err
}

func listed(tx *db.Tx, state, after string) (Page, error) {
	var page Page
	all, err := issues(tx, state, after, PageSize+1)
	if err != nil {
		return page, err
	}
	if len(all) > PageSize {
		all = all[:PageSize]
		last := all[PageSize-1]
		page.Next = db.Instant(orNever(last.Sent)) + "|" + string(last.ID)
	}
	if len(all) > 0 {
		page.Updated = all[0].Updated()
	}
	page.Issues = all
	return page, nil
}

// Counts are how many get the news.
type Counts struct {
	All     int // who get letters
	ByTopic map[Topic]int
	Pending int // sign-ups that wait to be confirmed
}

// Desk is what those who write the news see: what they are writing, what was
// sent, and how many get it.
type Desk struct {
	Drafts []Issue
	Sent   Page
	Counts Counts
}

// Desk is the overview of those who write the news.
//
// Faults: NotFound for everybody else.
func (s *Service) Desk(ctx context.Context, scope access.Scope, after string) (d Desk, err error) {
	if err := edits(scope); err != nil {
		return d, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		drafts, err := listed(tx, draftState, "")
		if err != nil {
			return err
		}
		d.Drafts = drafts.Issues
		if d.Sent, err = listed(tx, sentState, after); err != nil {
			return err
		}
		d.Counts, err = counts(tx)
		return err
	})
	return d, err
}

// Counts are how many get the news. Faults: as Desk.
func (s *Service) Counts(ctx context.Context, scope access.Scope) (c Counts, err error) {
	if err := edits(scope); err != nil {
		return c, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err = counts(tx)
		return err
	})
	return c, err
}
